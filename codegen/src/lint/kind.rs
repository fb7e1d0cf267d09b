//! The kinds of findings, and how bad each is.

use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It must not stay.
    Error,
    /// A person should look at it, and mend or accept it.
    Warning,
    /// It may be of use to know.
    Hint,
}

impl Level {
    /// The level's name.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $level:ident;)+) => {
        /// A kind of finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$name),+];

            /// The kind's stable name.
            pub const fn code(self) -> &'static str {
                match self { $(Kind::$name => $code,)+ }
            }

            /// How bad its findings are.
            pub const fn level(self) -> Level {
                match self { $(Kind::$name => Level::$level,)+ }
            }

            /// What it finds, in a sentence.
            pub const fn about(self) -> &'static str {
                match self { $(Kind::$name => concat!($($doc),+),)+ }
            }
        }
    };
}

kinds! {
    /// Nothing says what a family is for.
    FamilyWithoutWords = "family-without-words", Error;
    /// Nothing says what an operation does.
    OperationWithoutWords = "operation-without-words", Error;
    /// Words say nothing that the name does not.
    EmptyWords = "empty-words", Error;
    /// A name that many fields have is nowhere explained.
    FieldWithoutWords = "field-without-words", Error;
    /// A path has a place for a parameter that nobody declares.
    UndeclaredPathParameter = "undeclared-path-parameter", Error;
    /// An example or a default is not what its schema says.
    ContradictedType = "contradicted-type", Warning;
    /// A schema requires less than its namesake in another document.
    TwinSchemasDiffer = "twin-schemas-differ", Warning;
    /// An update requires what its creation leaves open.
    UpdateRequiresMore = "update-requires-more", Warning;
    /// A parameter has another type than its namesakes in other families.
    ParameterTypeDiffers = "parameter-type-differs", Warning;
    /// Two names of a document become one name in Rust.
    CollidingNames = "colliding-names", Warning;
    /// A parameter is required, or is not, where nearly all of its namesakes are otherwise.
    ParameterRequirednessDiffers = "parameter-requiredness-differs", Hint;
    /// No operation leads to a schema.
    UnusedSchema = "unused-schema", Hint;
}

impl Kind {
    /// The kind of a name.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }

    /// Whether it is about words of our own: they are written, and not accepted.
    pub const fn is_of_words(self) -> bool {
        matches!(
            self,
            Self::FamilyWithoutWords
                | Self::OperationWithoutWords
                | Self::EmptyWords
                | Self::FieldWithoutWords
        )
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
