// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Descriptions of scalars.

use crate::runtime as rt;

/// The schema `Scalars`.
///
/// Answers hold it.
///
/// Document: `scalars.yaml#/components/schemas/Scalars`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scalars {
    /// `text`: text.
    pub text: Option<String>,
    /// `count`: number, at least 0.
    pub count: Option<f64>,
    /// `date`: date (`YYYY-MM-DD`); for example `2024-05-06`.
    pub date: Option<String>,
    /// `moment`: date and time (RFC 3339); for example `2024-05-06T07:08:09.000Z`.
    pub moment: Option<String>,
    /// `time`: text of the format `time`.
    pub time: Option<String>,
    /// `email`: text of the format `email`.
    pub email: Option<String>,
    /// `uri`: text of the format `uri`.
    pub uri: Option<String>,
    /// `uuid`: text of the format `uuid`.
    pub uuid: Option<String>,
    /// `byte`: text of the format `byte`.
    pub byte: Option<String>,
    /// `binary`: text of the format `binary`.
    pub binary: Option<String>,
    /// `password`: text of the format `password`.
    pub password: Option<String>,
    /// `int32`: whole number; for example `2147483648`.
    pub int32: Option<i64>,
    /// `int64`: whole number; for example `9223372036854775807`.
    pub int64: Option<i64>,
    /// `uint64`: whole number; for example `18446744073709551615`.
    pub uint64: Option<i64>,
    /// `float`: number.
    pub float: Option<f64>,
    /// `double`: number; for example `1e+300`.
    pub double: Option<f64>,
    /// `decimal`: text of the format `decimal`.
    pub decimal: Option<String>,
    /// `odd`: text of the format `colour`.
    pub odd: Option<String>,
    /// `numberAsText`: number; for example `20`.
    pub number_as_text: Option<f64>,
    /// `textAsNumber`: text; for example `20`.
    pub text_as_number: Option<String>,
    /// `flagAsText`: flag; for example `true`.
    pub flag_as_text: Option<bool>,
    /// `textAsList`: text; for example `["a","b"]`.
    pub text_as_list: Option<String>,
    /// `examples`: text; for example `a`.
    pub examples: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Scalars { text = "text", count = "count", date = "date", moment = "moment", time =
    "time", email = "email", uri = "uri", uuid = "uuid", byte = "byte", binary =
    "binary", password = "password", int32 = "int32", int64 = "int64", uint64 = "uint64",
    float = "float", double = "double", decimal = "decimal", odd = "odd", number_as_text
    = "numberAsText", text_as_number = "textAsNumber", flag_as_text = "flagAsText",
    text_as_list = "textAsList", examples = "examples" }
);
