//! What can happen to a subject, as one table.

use heck::ToKebabCase;

use crate::diff::change::Action;

/// Makes the enum and its facts of a table: the name, what was done, what undoes it, the
/// kind of fact, and what happened in words.
macro_rules! whats {
    ($($name:ident $action:ident $opposite:ident $kind:literal $happened:literal;)*) => {
        /// What happened to the subject.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum What {
            $(
                #[doc = concat!("The subject ", $happened, ".")]
                $name,
            )*
        }

        impl What {
            /// What was done.
            pub(super) fn action(self) -> Action {
                match self {
                    $(Self::$name => Action::$action,)*
                }
            }

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
    Added                Add    Removed              "existence"    "was added";
    Removed              Remove Added                "existence"    "was removed";
    AddedRequired        Add    RemovedRequired      "existence"    "that is required was added";
    RemovedRequired      Remove AddedRequired        "existence"    "that is required was removed";
    Moved                Change Moved                "place"        "answers at another path or method";
    Renamed              Change Renamed              "name"         "has another name and is otherwise the same";
    DocumentMoved        Change DocumentMoved        "place"        "stands in another document";
    IdChanged            Change IdChanged            "name"         "has another operation id";
    TagAdded             Add    TagRemoved           "tags"         "got a tag";
    TagRemoved           Remove TagAdded             "tags"         "lost a tag";
    Deprecated           Change Undeprecated         "deprecation"  "is called deprecated";
    Undeprecated         Change Deprecated           "deprecation"  "is not called deprecated any more";
    VersionChanged       Change VersionChanged       "version"      "wants another `Version` header";
    EvidenceChanged      Change EvidenceChanged      "evidence"     "is known from elsewhere (published, documented, observed)";
    BecameRequired       Change BecameOptional       "requiredness" "became required";
    BecameOptional       Change BecameRequired       "requiredness" "became optional";
    TypeChanged          Change TypeChanged          "type"         "is of a type that has nothing in common with the old one";
    TypeGeneralized      Change TypeNarrowed         "type"         "is of a type that holds all of the old one and more";
    TypeNarrowed         Change TypeGeneralized      "type"         "is of a type that holds a part of the old one";
    SchemaReplaced       Change SchemaReplaced       "type"         "refers to another schema";
    FormatChanged        Change FormatChanged        "format"       "has another `format`";
    StyleChanged         Change StyleChanged         "style"        "is written in another style";
    PlaceChanged         Change PlaceChanged         "place"        "goes elsewhere: path, query, header or body";
    ContentTypeChanged   Change ContentTypeChanged   "content-type" "has another content type";
    EnumValueAdded       Add    EnumValueRemoved     "enum"         "may have a value more";
    EnumValueRemoved     Remove EnumValueAdded       "enum"         "may not have a value any more";
    LimitTightened       Change LimitLoosened        "limits"       "has a limit that allows less";
    LimitLoosened        Change LimitTightened       "limits"       "has a limit that allows more";
    LimitChanged         Change LimitChanged         "limits"       "has a limit that allows something else (a pattern, a multiple)";
    DefaultAdded         Add    DefaultRemoved       "default"      "got a default";
    DefaultRemoved       Remove DefaultAdded         "default"      "lost its default";
    DefaultChanged       Change DefaultChanged       "default"      "has another default";
    BecameNullable       Change BecameNotNullable    "nullability"  "may be null";
    BecameNotNullable    Change BecameNullable       "nullability"  "may not be null any more";
    BecameReadOnly       Change BecameNotReadOnly    "direction"    "is in answers only";
    BecameNotReadOnly    Change BecameReadOnly       "direction"    "is not in answers only any more";
    BecameWriteOnly      Change BecameNotWriteOnly   "direction"    "is in requests only";
    BecameNotWriteOnly   Change BecameWriteOnly      "direction"    "is not in requests only any more";
    OneOfAdded           Add    OneOfRemoved         "one-of"       "may have one form more";
    OneOfRemoved         Remove OneOfAdded           "one-of"       "may not have one of its forms any more";
    DiscriminatorChanged Change DiscriminatorChanged "one-of"       "has another property that tells its forms apart";
    BecameAccount        Change BecameNoAccount      "account"      "is the account's id now, which the client fills";
    BecameNoAccount      Change BecameAccount        "account"      "is not the account's id any more";
    SuccessAdded         Add    SuccessRemoved       "status"       "of a success was added";
    SuccessRemoved       Remove SuccessAdded         "status"       "of a success was removed";
    ErrorAdded           Add    ErrorRemoved         "status"       "of an error was added";
    ErrorRemoved         Remove ErrorAdded           "status"       "of an error was removed";
    ErrorChanged         Change ErrorChanged         "status"       "of an error has another body";
    ScopeAdded           Add    ScopeRemoved         "scopes"       "asks for a scope more";
    ScopeRemoved         Remove ScopeAdded           "scopes"       "asks for a scope less";
    AlternativeAdded     Add    AlternativeRemoved   "alternatives" "has one way more";
    AlternativeRemoved   Remove AlternativeAdded     "alternatives" "has one way less";
    BecameSent           Change BecameUnsent         "direction"    "is sent by requests now";
    BecameUnsent         Change BecameSent           "direction"    "is not sent by requests any more";
    BecameReceived       Change BecameUnreceived     "direction"    "is held by answers now";
    BecameUnreceived     Change BecameReceived       "direction"    "is not held by answers any more";
    Changed              Change Changed              "form"         "is another";
}

impl What {
    /// How it is called in a rule's name.
    pub(super) fn word(self) -> String {
        self.name().to_kebab_case()
    }
}
