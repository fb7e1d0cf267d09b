// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Objects.

use crate::runtime as rt;

/// The allowed values `acceptedFormats` of `ICustomField`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/ICustomField/properties/acceptedFormats`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ICustomFieldAcceptedFormats {
    /// `.pdf`.
    Pdf,
    /// `.docx`.
    Docx,
    /// `.doc`.
    Doc,
    /// `.jpg`.
    Jpg,
    /// `.jpeg`.
    Jpeg,
    /// `.png`.
    Png,
    /// `.gif`.
    Gif,
    /// `.csv`.
    Csv,
    /// `.xlsx`.
    Xlsx,
    /// `.xls`.
    Xls,
    /// `all`.
    All,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ICustomFieldAcceptedFormats { Pdf = ".pdf", Docx = ".docx", Doc = ".doc", Jpg =
    ".jpg", Jpeg = ".jpeg", Png = ".png", Gif = ".gif", Csv = ".csv", Xlsx = ".xlsx", Xls
    = ".xls", All = "all" }
);

/// The allowed values `dataType` of `ICustomField`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/ICustomField/properties/dataType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ICustomFieldDataType {
    /// `TEXT`.
    Text,
    /// `LARGE_TEXT`.
    LargeText,
    /// `NUMERICAL`.
    Numerical,
    /// `PHONE`.
    Phone,
    /// `MONETORY`.
    Monetory,
    /// `CHECKBOX`.
    Checkbox,
    /// `SINGLE_OPTIONS`.
    SingleOptions,
    /// `MULTIPLE_OPTIONS`.
    MultipleOptions,
    /// `DATE`.
    Date,
    /// `TEXTBOX_LIST`.
    TextboxList,
    /// `FILE_UPLOAD`.
    FileUpload,
    /// `RADIO`.
    Radio,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ICustomFieldDataType { Text = "TEXT", LargeText = "LARGE_TEXT", Numerical =
    "NUMERICAL", Phone = "PHONE", Monetory = "MONETORY", Checkbox = "CHECKBOX",
    SingleOptions = "SINGLE_OPTIONS", MultipleOptions = "MULTIPLE_OPTIONS", Date =
    "DATE", TextboxList = "TEXTBOX_LIST", FileUpload = "FILE_UPLOAD", Radio = "RADIO" }
);

/// The allowed values `group` of `SearchFilter`.
///
/// Requests send it.
///
/// Overlay: `overlays/objects/`, `#/components/schemas/SearchFilter/properties/group`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchFilterGroup {
    /// `AND`.
    And,
    /// `OR`.
    Or,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SearchFilterGroup { And = "AND", Or = "OR" });

/// The allowed values `operator` of `SearchFilter`.
///
/// Requests send it.
///
/// Overlay: `overlays/objects/`, `#/components/schemas/SearchFilter/properties/operator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchFilterOperator {
    /// `eq`.
    Eq,
    /// `not_eq`.
    NotEq,
    /// `contains`.
    Contains,
    /// `not_contains`.
    NotContains,
    /// `exists`.
    Exists,
    /// `not_exists`.
    NotExists,
    /// `range`.
    Range,
    /// `nested`.
    Nested,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SearchFilterOperator { Eq = "eq", NotEq = "not_eq", Contains = "contains",
    NotContains = "not_contains", Exists = "exists", NotExists = "not_exists", Range =
    "range", Nested = "nested" }
);

/// The allowed values `direction` of `SearchSort`.
///
/// Requests send it.
///
/// Overlay: `overlays/objects/`, `#/components/schemas/SearchSort/properties/direction`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchSortDirection {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SearchSortDirection { Asc = "asc", Desc = "desc" });
