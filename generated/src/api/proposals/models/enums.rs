// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Documents and contracts.

use crate::runtime as rt;

/// The allowed values `status` of `list-documents-contracts`.
///
/// Requests send it.
///
/// Document: `api/proposals.yaml#/paths/~1proposals~1document/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListStatus {
    /// `draft`.
    Draft,
    /// `sent`.
    Sent,
    /// `viewed`.
    Viewed,
    /// `completed`.
    Completed,
    /// `accepted`.
    Accepted,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListStatus { Draft = "draft", Sent = "sent", Viewed = "viewed", Completed =
    "completed", Accepted = "accepted" }
);

/// The allowed values `paymentStatus` of `list-documents-contracts`.
///
/// Requests send it.
///
/// Document: `api/proposals.yaml#/paths/~1proposals~1document/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPaymentStatus {
    /// `waiting_for_payment`.
    WaitingForPayment,
    /// `paid`.
    Paid,
    /// `no_payment`.
    NoPayment,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListPaymentStatus { WaitingForPayment = "waiting_for_payment", Paid = "paid",
    NoPayment = "no_payment" }
);

/// The schema `EntityReference`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/EntityReference`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EntityReference {
    /// `contacts`.
    Contacts,
    /// `users`.
    Users,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(EntityReference { Contacts = "contacts", Users = "users" });

/// The schema `ELEMENTS_LOOKUP`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/ELEMENTS_LOOKUP`.
#[doc(alias = "ELEMENTS_LOOKUP")]
#[derive(Clone)]
#[non_exhaustive]
pub enum ElementsLookup {
    /// `Page`.
    Page,
    /// `Text`.
    Text,
    /// `Image`.
    Image,
    /// `Video`.
    Video,
    /// `Table`.
    Table,
    /// `ProductList`.
    ProductList,
    /// `PageBreak`.
    PageBreak,
    /// `Signature`.
    Signature,
    /// `PaymentDetails`.
    PaymentDetails,
    /// `TextField`.
    TextField,
    /// `DateField`.
    DateField,
    /// `InitialsField`.
    InitialsField,
    /// `Checkbox`.
    Checkbox,
    /// `Row`.
    Row,
    /// `Column`.
    Column,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ElementsLookup { Page = "Page", Text = "Text", Image = "Image", Video = "Video",
    Table = "Table", ProductList = "ProductList", PageBreak = "PageBreak", Signature =
    "Signature", PaymentDetails = "PaymentDetails", TextField = "TextField", DateField =
    "DateField", InitialsField = "InitialsField", Checkbox = "Checkbox", Row = "Row",
    Column = "Column" }
);

/// The allowed values `type` of `DiscountDto`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/DiscountDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiscountType {
    /// `percentage`.
    Percentage,
    /// `custom_amount`.
    CustomAmount,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    DiscountType { Percentage = "percentage", CustomAmount = "custom_amount" }
);

/// The allowed values `item` of `status`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/DocumentDto/properties/status/items`.
///
/// The same as [`ListStatus`].
pub type StatusItem = ListStatus;

/// The allowed values `item` of `paymentStatus`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/DocumentDto/properties/paymentStatus/items`.
///
/// The same as [`ListPaymentStatus`].
pub type PaymentStatusItem = ListPaymentStatus;

/// The allowed values `role` of `RecipientItem`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/RecipientItem/properties/role`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecipientItemRole {
    /// `user`.
    User,
    /// `signer`.
    Signer,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(RecipientItemRole { User = "user", Signer = "signer" });

/// The allowed values `entityName` of `ProposalEstimateLinksDto`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/ProposalEstimateLinksDto/properties/entityName`.
///
/// The same as [`EntityReference`].
pub type ProposalEstimateLinksEntityName = EntityReference;

/// The allowed values `recipientCategory` of `ProposalEstimateLinksDto`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/ProposalEstimateLinksDto/properties/recipientCategory`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProposalEstimateLinksRecipientCategory {
    /// `recipient`.
    Recipient,
    /// `cc`.
    Cc,
    /// `bcc`.
    Bcc,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ProposalEstimateLinksRecipientCategory { Recipient = "recipient", Cc = "cc", Bcc =
    "bcc" }
);

/// The allowed values `medium` of `SendDocumentDto`.
///
/// Requests send it.
///
/// Document: `api/proposals.yaml#/components/schemas/SendDocumentDto/properties/medium`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SendDocumentMedium {
    /// `link`.
    Link,
    /// `email`.
    Email,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SendDocumentMedium { Link = "link", Email = "email" });

/// The allowed values `type` of `TemplateListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/TemplateListResponseDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TemplateListResponseType {
    /// `proposal`.
    Proposal,
    /// `estimate`.
    Estimate,
    /// `contentLibrary`.
    ContentLibrary,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    TemplateListResponseType { Proposal = "proposal", Estimate = "estimate",
    ContentLibrary = "contentLibrary" }
);
