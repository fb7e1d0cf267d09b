// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Enums.

use super::{
    Colour, ManyItem, ThingDefault, ThingMode, ThingNested, ThingNumber, ThingOne,
    ThingSigns, ThingTwice, ThingTwins, ThingUnknown, ThingUntyped, ThingWhole,
    ThingWithNull, ThingWrong,
};

use crate::runtime as rt;

/// The schema `Thing`.
///
/// Answers hold it.
///
/// Document: `enums.yaml#/components/schemas/Thing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `colour`: one of `red`, `green`, `blue`.
    pub colour: Option<Colour>,
    /// `mode`: one of `auto-pilot`, `One on One`, `24h`, `7z`, `.pdf`, `a/b`, `+`, `-`, `*`, `""`, `type`, `Self` and 3 more.
    pub mode: Option<ThingMode>,
    /// `twins`: one of `a-b`, `a_b`, `aB`, `AB`, `ab`.
    pub twins: Option<ThingTwins>,
    /// `signs`: one of `>`, `>=`, `<`, `<=`, `=`, `!=`.
    pub signs: Option<ThingSigns>,
    /// `twice`: one of `x`, `y`.
    pub twice: Option<ThingTwice>,
    /// `one`: only `single`.
    pub one: Option<ThingOne>,
    /// `many`: list of `ManyItem`.
    pub many: rt::List<ManyItem>,
    /// `number`: one of `0`, `0.5`, `1`, `-1`.
    pub number: Option<ThingNumber>,
    /// `whole`: one of `400`, `413`, `415`.
    pub whole: Option<ThingWhole>,
    /// `flag`: flag.
    pub flag: Option<bool>,
    /// `mixed`: any JSON value.
    pub mixed: Option<rt::Json>,
    /// `untyped`: one of `first`, `second`.
    pub untyped: Option<ThingUntyped>,
    /// `wrong`: one of `US`, `CA`.
    pub wrong: Option<ThingWrong>,
    /// `nested`: one of `US`, `CA`.
    pub nested: Option<ThingNested>,
    /// `withNull`: one of `yes`, `no`, null is a value of its own.
    pub with_null: Option<Option<ThingWithNull>>,
    /// `unknown`: one of `Unknown`, `Other`, `unknown`.
    pub unknown: Option<ThingUnknown>,
    /// `default`: one of `low`, `high`; `none` where nothing is sent.
    pub default: Option<ThingDefault>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Thing { colour = "colour", mode = "mode", twins = "twins", signs = "signs", twice =
    "twice", one = "one", many = "many", number = "number", whole = "whole", flag =
    "flag", mixed = "mixed", untyped = "untyped", wrong = "wrong", nested = "nested",
    with_null = "withNull", unknown = "unknown", default = "default" }
);
