// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Accounts.

use super::{GetEmailTemplateResponse, GetSmsTemplateResponse};
use crate::runtime as rt;

/// The choice `item` of `templates`.
///
/// Answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/GetTemplatesSuccessfulResponseDto/properties/templates/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum TemplatesItem {
    /// `GetSmsTemplateResponse`.
    GetSmsTemplateResponse(GetSmsTemplateResponse),
    /// `GetEmailTemplateResponse`.
    GetEmailTemplateResponse(GetEmailTemplateResponse),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(TemplatesItem { GetSmsTemplateResponse, GetEmailTemplateResponse });
