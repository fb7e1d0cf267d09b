// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of "; compile\_error!("x"); //.

use super::AbQuote;
use crate::runtime as rt;

/// /// \*/ //!.
///
/// Answers hold it.
///
/// Document: `hostile.yaml#/components/schemas/A"; B`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AB {
    /// `quote"`: one of `"`, `\`, `""`, `*/`, `""`, `a\u{0}b`; for example `\"`.
    pub quote: Option<AbQuote>,
    /// `back\slash`: text; `{}` where nothing is sent.
    pub back_slash: Option<String>,
    /// `tab`: number; for example `-0.0`.
    pub tab: Option<f64>,
    /// `\u{200b}zero`: text.
    pub zero: Option<String>,
    /// `é`: text.
    pub e: Option<String>,
    /// `é`: text.
    pub ue9: Option<String>,
    /// `{}`: text.
    pub u7b_u7d: Option<String>,
    /// `//`: text.
    pub slash_slash: Option<String>,
    /// `{{name}}`: text.
    pub name: Option<String>,
    /// `std`: text.
    pub std: Option<String>,
    /// `Box`: text.
    pub box_: Option<String>,
    /// `macro_rules`: text.
    pub macro_rules: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AB { quote = "quote\"", back_slash = "back\\slash", tab = "tab\t", zero =
    "\u{200b}zero", e = "e\u{301}", ue9 = "é", u7b_u7d = "{}", slash_slash = "//", name
    = "{{name}}", std = "std", box_ = "Box", macro_rules = "macro_rules" }
);
