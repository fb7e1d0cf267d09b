// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Somebody else's "API" \*/ \\ {}.

use crate::runtime as rt;

/// The schema `Thing`.
///
/// Answers hold it.
///
/// Document: `foreign.yaml#/components/schemas/Thing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `id`: whole number.
    pub id_field: Option<i64>,
    /// `_id`: text, matching `^"[^"\\]+"$`; for example `"a\"`.
    pub underscore_id: Option<String>,
    /// `price`: number; `1500.0` where nothing is sent.
    pub price: Option<f64>,
    /// Where it is. `url`: text of the format `uri`.
    pub url: Option<String>,
    /// `when`: text of the format `unheard-of`.
    pub when: Option<String>,
    /// `not`: any JSON value.
    pub not: Option<rt::Json>,
    /// `xml`: text.
    pub xml: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Thing { id_field = "id", underscore_id = "_id", price = "price", url = "url", when =
    "when", not = "not", xml = "xml" }
);
