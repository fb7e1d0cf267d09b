// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Enums.

use crate::runtime as rt;

/// The allowed values `sort` of `list-things`.
///
/// Requests send it.
///
/// Document: `enums.yaml#/paths/~1things/get/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListThingsSort {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListThingsSort { Asc = "asc", Desc = "desc" });

/// The allowed values `version` of `list-things`.
///
/// Requests send it.
///
/// Document: `enums.yaml#/paths/~1things/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListThingsVersion {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListThingsVersion { N1 = "1", N2 = "2" });

/// The allowed values `only` of `list-things`.
///
/// Requests send it.
///
/// Document: `enums.yaml#/paths/~1things/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListThingsOnly {
    /// `things`.
    Things,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListThingsOnly { Things = "things" });

/// The schema `Colour`.
///
/// Requests send it and answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Colour`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Colour {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// `blue`.
    Blue,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(Colour { Red = "red", Green = "green", Blue = "blue" });

/// The allowed values `mode` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingMode {
    /// `auto-pilot`.
    AutoPilot,
    /// `One on One`.
    OneOnOne,
    /// `24h`.
    N24h,
    /// `7z`.
    N7z,
    /// `.pdf`.
    Pdf,
    /// `a/b`.
    AB,
    /// `+`.
    Plus,
    /// `-`.
    Dash,
    /// `*`.
    Star,
    /// `""`.
    Empty,
    /// `type`.
    Type,
    /// `Self`.
    CapitalSelfValue,
    /// `self`.
    LowerSelfValue,
    /// `ü`.
    Ufc,
    /// `👍`.
    U1f44d,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ThingMode { AutoPilot = "auto-pilot", OneOnOne = "One on One", N24h = "24h", N7z =
    "7z", Pdf = ".pdf", AB = "a/b", Plus = "+", Dash = "-", Star = "*", Empty = "", Type
    = "type", CapitalSelfValue = "Self", LowerSelfValue = "self", Ufc = "ü", U1f44d =
    "👍" }
);

/// The allowed values `twins` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/twins`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingTwins {
    /// `a-b`.
    ADashB,
    /// `a_b`.
    AUnderscoreB,
    /// `aB`.
    ABValue,
    /// `AB`.
    UpperAb,
    /// `ab`.
    LowerAb,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ThingTwins { ADashB = "a-b", AUnderscoreB = "a_b", ABValue = "aB", UpperAb = "AB",
    LowerAb = "ab" }
);

/// The allowed values `signs` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/signs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingSigns {
    /// `>`.
    Greater,
    /// `>=`.
    GreaterEquals,
    /// `<`.
    Less,
    /// `<=`.
    LessEquals,
    /// `=`.
    Equals,
    /// `!=`.
    NotEquals,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ThingSigns { Greater = ">", GreaterEquals = ">=", Less = "<", LessEquals = "<=",
    Equals = "=", NotEquals = "!=" }
);

/// The allowed values `twice` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/twice`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingTwice {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ThingTwice { X = "x", Y = "y" });

/// The allowed values `one` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/one`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingOne {
    /// `single`.
    Single,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ThingOne { Single = "single" });

/// The allowed values `item` of `many`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/many/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ManyItem {
    /// `n`.
    N,
    /// `s`.
    S,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ManyItem { N = "n", S = "s" });

/// The allowed values `number` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/number`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingNumber {
    /// `0`.
    Value0,
    /// `0.5`.
    Value0Point5,
    /// `1`.
    Value1,
    /// `-1`.
    ValueMinus1,
    /// A value that the document does not list, as it came.
    Unknown(f64),
}
rt::number_enum!(
    ThingNumber = f64 { Value0 = 0.0, Value0Point5 = 0.5, Value1 = 1.0, ValueMinus1 = -
    1.0 }
);

/// The allowed values `whole` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/whole`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingWhole {
    /// `400`.
    Value400,
    /// `413`.
    Value413,
    /// `415`.
    Value415,
    /// A value that the document does not list, as it came.
    Unknown(i64),
}
rt::number_enum!(ThingWhole = i64 { Value400 = 400, Value413 = 413, Value415 = 415 });

/// The allowed values `untyped` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/untyped`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingUntyped {
    /// `first`.
    First,
    /// `second`.
    Second,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ThingUntyped { First = "first", Second = "second" });

/// The allowed values `wrong` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/wrong`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingWrong {
    /// `US`.
    Us,
    /// `CA`.
    Ca,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ThingWrong { Us = "US", Ca = "CA" });

/// The allowed values `nested` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/nested`.
///
/// The same as [`ThingWrong`].
pub type ThingNested = ThingWrong;

/// The allowed values `withNull` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/withNull`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingWithNull {
    /// `yes`.
    Yes,
    /// `no`.
    No,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ThingWithNull { Yes = "yes", No = "no" });

/// The allowed values `unknown` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingUnknown {
    /// `Unknown`.
    CapitalUnknown,
    /// `Other`.
    Other,
    /// `unknown`.
    LowerUnknown,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ThingUnknown { CapitalUnknown = "Unknown", Other = "Other", LowerUnknown = "unknown"
    }
);

/// The allowed values `default` of `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing/properties/default`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingDefault {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ThingDefault { Low = "low", High = "high" });

/// The allowed values `mode` of `NewThing`.
///
/// Requests send it.
///
/// Document: `enums.yaml#/components/schemas/NewThing/properties/mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewThingMode {
    /// `auto-pilot`.
    AutoPilot,
    /// `manual`.
    Manual,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(NewThingMode { AutoPilot = "auto-pilot", Manual = "manual" });
