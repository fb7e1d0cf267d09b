// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Names of properties.

use crate::runtime as rt;

/// The schema `Names`.
///
/// Answers hold it.
///
/// Document: `property_names.yaml#/components/schemas/Names`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Names {
    /// `type`: text.
    pub type_field: Option<String>,
    /// `enum`: text.
    pub enum_: Option<String>,
    /// `override`: text.
    pub override_: Option<String>,
    /// `self`: text.
    pub lower_self: Option<String>,
    /// `Self`: text.
    pub capital_self: Option<String>,
    /// `super`: text.
    pub super_: Option<String>,
    /// `crate`: text.
    pub crate_: Option<String>,
    /// `async`: text.
    pub async_: Option<String>,
    /// `gen`: text.
    pub gen_: Option<String>,
    /// `id`: text.
    pub id_field: Option<String>,
    /// `_id`: text.
    pub underscore_id: Option<String>,
    /// `__v`: number.
    pub v: Option<f64>,
    /// `_`: text.
    pub underscore: Option<String>,
    /// `13-17`: number.
    pub n13_17: Option<f64>,
    /// `65+`: number.
    pub n65_plus: Option<f64>,
    /// `-1`: number.
    pub n1: Option<f64>,
    /// `content-type`: text.
    pub content_type: Option<String>,
    /// `a.b`: text.
    pub a_dot_b: Option<String>,
    /// `a b`: text.
    pub a_space_b: Option<String>,
    /// `a/b~c`: text.
    pub a_b_c: Option<String>,
    /// `$ref$`: text.
    pub ref_: Option<String>,
    /// `@type`: text.
    pub at_type: Option<String>,
    /// `""`: text.
    pub empty: Option<String>,
    /// `größe`: text.
    pub gr_e: Option<String>,
    /// `fieldValue`: text.
    pub camel_field_value: Option<String>,
    /// `field_value`: text.
    pub field_underscore_value: Option<String>,
    /// `FieldValue`: text.
    pub capital_field_value: Option<String>,
    /// `URL`: text.
    pub url: Option<String>,
    /// `userIDs`: list of texts.
    pub user_i_ds: rt::List<String>,
    /// `new`: text.
    pub new_field: Option<String>,
    /// `extra`: text.
    pub extra_field: Option<String>,
    /// `default`: text.
    pub default: Option<String>,
    /// `clone`: text.
    pub clone: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Names { type_field = "type", enum_ = "enum", override_ = "override", lower_self =
    "self", capital_self = "Self", super_ = "super", crate_ = "crate", async_ = "async",
    gen_ = "gen", id_field = "id", underscore_id = "_id", v = "__v", underscore = "_",
    n13_17 = "13-17", n65_plus = "65+", n1 = "-1", content_type = "content-type", a_dot_b
    = "a.b", a_space_b = "a b", a_b_c = "a/b~c", ref_ = "$ref$", at_type = "@type", empty
    = "", gr_e = "größe", camel_field_value = "fieldValue", field_underscore_value =
    "field_value", capital_field_value = "FieldValue", url = "URL", user_i_ds =
    "userIDs", new_field = "new", extra_field = "extra", default = "default", clone =
    "clone" }
);
