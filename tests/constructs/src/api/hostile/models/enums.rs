// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of "; compile\_error!("x"); //.

use crate::runtime as rt;

/// The allowed values `quote"` of `A"; B`.
///
/// Answers hold it.
///
/// Document: `hostile.yaml#/components/schemas/A"; B/properties/quote"`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AbQuote {
    /// `"`.
    U22,
    /// `\`.
    Backslash,
    /// `""`.
    Ua,
    /// `*/`.
    StarSlash,
    /// `""`.
    U2028,
    /// `a\u{0}b`.
    AB,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AbQuote { U22 = "\"", Backslash = "\\", Ua = "\n", StarSlash = "*/", U2028 =
    "\u{2028}", AB = "a\0b" }
);
