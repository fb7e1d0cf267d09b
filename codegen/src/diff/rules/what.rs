//! What can happen to a subject, as one table.

use heck::ToKebabCase;

use crate::diff::change::Action;

/// Makes the enum and its facts of a table: the name, what undoes it, the kind of fact,
/// and what happened in words.
macro_rules! whats {
    ($($name:ident $opposite:ident $kind:literal $happened:literal;)*) => {
        /// What happened to the subject.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum What {
            $(
                #[doc = concat!("The subject ", $happened, ".")]
                $name,
            )*
        }

        impl What {
            /// The same change the other way round.
            pub(super) fn opposite(self) -> Self {
                match self {
                    $(Self::$name => Self::$opposite,)*
                }
            }

            /// The kind of fact.
            pub(super) fn kind(self) -> &'static str {
                match self {
                    $(Self::$name => $kind,)*
                }
            }

            /// What happened, in words.
            pub(super) fn happened(self) -> &'static str {
                match self {
                    $(Self::$name => $happened,)*
                }
            }

            fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }
        }
    };
}

whats! {
    Added                Removed              "existence"    "was added";
    Removed              Added                "existence"    "was removed";
    AddedRequired        RemovedRequired      "existence"    "that is required was added";
    RemovedRequired      AddedRequired        "existence"    "that is required was removed";
    Moved                Moved                "place"        "answers at another path or method";
    Renamed              Renamed              "name"         "has another name and is otherwise the same";
    DocumentMoved        DocumentMoved        "place"        "stands in another document";
    IdChanged            IdChanged            "name"         "has another operation id";
    TagAdded             TagRemoved           "tags"         "got a tag";
    TagRemoved           TagAdded             "tags"         "lost a tag";
    Deprecated           Undeprecated         "deprecation"  "is called deprecated";
    Undeprecated         Deprecated           "deprecation"  "is not called deprecated any more";
    VersionChanged       VersionChanged       "version"      "wants another `Version` header";
    EvidenceChanged      EvidenceChanged      "evidence"     "is known from elsewhere (published, documented, observed)";
    BecameRequired       BecameOptional       "requiredness" "became required";
    BecameOptional       BecameRequired       "requiredness" "became optional";
    TypeChanged          TypeChanged          "type"         "is of a type that has nothing in common with the old one";
    TypeGeneralized      TypeNarrowed         "type"         "is of a type that holds all of the old one and more";
    TypeNarrowed         TypeGeneralized      "type"         "is of a type that holds a part of the old one";
    SchemaReplaced       SchemaReplaced       "type"         "refers to another schema";
    FormatChanged        FormatChanged        "format"       "has another `format`";
    StyleChanged         StyleChanged         "style"        "is written in another style";
    PlaceChanged         PlaceChanged         "place"        "goes elsewhere: path, query, header or body";
    ContentTypeChanged   ContentTypeChanged   "content-type" "has another content type";
    EnumValueAdded       EnumValueRemoved     "enum"         "may have a value more";
    EnumValueRemoved     EnumValueAdded       "enum"         "may not have a value any more";
    LimitTightened       LimitLoosened        "limits"       "has a limit that allows less";
    LimitLoosened        LimitTightened       "limits"       "has a limit that allows more";
    LimitChanged         LimitChanged         "limits"       "has a limit that allows something else (a pattern, a multiple)";
    DefaultAdded         DefaultRemoved       "default"      "got a default";
    DefaultRemoved       DefaultAdded         "default"      "lost its default";
    DefaultChanged       DefaultChanged       "default"      "has another default";
    BecameNullable       BecameNotNullable    "nullability"  "may be null";
    BecameNotNullable    BecameNullable       "nullability"  "may not be null any more";
    BecameReadOnly       BecameNotReadOnly    "direction"    "is in answers only";
    BecameNotReadOnly    BecameReadOnly       "direction"    "is not in answers only any more";
    BecameWriteOnly      BecameNotWriteOnly   "direction"    "is in requests only";
    BecameNotWriteOnly   BecameWriteOnly      "direction"    "is not in requests only any more";
    OneOfAdded           OneOfRemoved         "one-of"       "may have one form more";
    OneOfRemoved         OneOfAdded           "one-of"       "may not have one of its forms any more";
    DiscriminatorChanged DiscriminatorChanged "one-of"       "has another property that tells its forms apart";
    BecameAccount        BecameNoAccount      "account"      "is the account's id now, which the client fills";
    BecameNoAccount      BecameAccount        "account"      "is not the account's id any more";
    SuccessAdded         SuccessRemoved       "status"       "of a success was added";
    SuccessRemoved       SuccessAdded         "status"       "of a success was removed";
    ErrorAdded           ErrorRemoved         "status"       "of an error was added";
    ErrorRemoved         ErrorAdded           "status"       "of an error was removed";
    ErrorChanged         ErrorChanged         "status"       "of an error has another body";
    ScopeAdded           ScopeRemoved         "scopes"       "asks for a scope more";
    ScopeRemoved         ScopeAdded           "scopes"       "asks for a scope less";
    AlternativeAdded     AlternativeRemoved   "alternatives" "has one way more";
    AlternativeRemoved   AlternativeAdded     "alternatives" "has one way less";
    BecameSent           BecameUnsent         "direction"    "is sent by requests now";
    BecameUnsent         BecameSent           "direction"    "is not sent by requests any more";
    BecameReceived       BecameUnreceived     "direction"    "is held by answers now";
    BecameUnreceived     BecameReceived       "direction"    "is not held by answers any more";
    Changed              Changed              "form"         "is another";
}

impl What {
    /// How it is called in a rule's name.
    pub(super) fn word(self) -> String {
        self.name().to_kebab_case()
    }

    /// What was done.
    pub(super) fn action(self) -> Action {
        match self.name() {
            name if name.contains("Added") => Action::Add,
            name if name.contains("Removed") => Action::Remove,
            _ => Action::Change,
        }
    }
}
