// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Custom fields.

use crate::runtime as rt;

/// The allowed values `acceptedFormats` of `ICustomField`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/custom_fields.yaml#/components/schemas/ICustomField/properties/acceptedFormats`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AcceptedFormats {
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
    AcceptedFormats { Pdf = ".pdf", Docx = ".docx", Doc = ".doc", Jpg = ".jpg", Jpeg =
    ".jpeg", Png = ".png", Gif = ".gif", Csv = ".csv", Xlsx = ".xlsx", Xls = ".xls", All
    = "all" }
);

/// The allowed values `dataType` of `ICustomField`.
///
/// Answers hold it.
///
/// Document: `api/custom_fields.yaml#/components/schemas/ICustomField/properties/dataType`.
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

/// The allowed values `dataType` of `CreateCustomFieldsDTO`.
///
/// Requests send it.
///
/// Document: `api/custom_fields.yaml#/components/schemas/CreateCustomFieldsDTO/properties/dataType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateCustomFieldsDataType {
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
    /// `EMAIL`.
    Email,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreateCustomFieldsDataType { Text = "TEXT", LargeText = "LARGE_TEXT", Numerical =
    "NUMERICAL", Phone = "PHONE", Monetory = "MONETORY", Checkbox = "CHECKBOX",
    SingleOptions = "SINGLE_OPTIONS", MultipleOptions = "MULTIPLE_OPTIONS", Date =
    "DATE", TextboxList = "TEXTBOX_LIST", FileUpload = "FILE_UPLOAD", Radio = "RADIO",
    Email = "EMAIL" }
);
