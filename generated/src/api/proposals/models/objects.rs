// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Documents and contracts.

use super::{
    DiscountType, ElementsLookup, EntityReference, PaymentStatusItem,
    ProposalEstimateLinksEntityName, ProposalEstimateLinksRecipientCategory,
    RecipientItemRole, StatusItem, TemplateListResponseType,
};

use crate::runtime as rt;

/// The schema `DocumentListResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/DocumentListResponseDto`.
#[doc(alias = "DocumentListResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentListResponse {
    /// `documents`: list of `Document`.
    pub documents: rt::List<Document>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `10`.
    pub total: Option<i64>,
    /// Where documents are shown; a text, though the document says number.
    ///
    /// `whiteLabelBaseUrl`: text; for example `https://example.com`.
    pub white_label_base_url: Option<String>,
    /// Where invoices are shown; a text, though the document says number.
    ///
    /// `whiteLabelBaseUrlForInvoice`: text; for example `https://example.com`.
    pub white_label_base_url_for_invoice: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DocumentListResponse { documents = "documents", total = "total", white_label_base_url
    = "whiteLabelBaseUrl", white_label_base_url_for_invoice =
    "whiteLabelBaseUrlForInvoice" }
);

/// The schema `DocumentDto`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/DocumentDto`.
#[doc(alias = "DocumentDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Document {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `hTlkh7t8gujsahgg93`.
    pub location_id: Option<String>,
    /// `documentId`: text; for example `hTlkh7t8gujsahgg93`.
    pub document_id: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `67ac9a51106ee8311e911XXXX`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Document Name`.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `proposal`.
    pub type_: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Whether its time to be signed has run out.
    ///
    /// `isExpired`: flag; for example `false`.
    pub is_expired: Option<bool>,
    /// How often the document has gone back to being a draft.
    ///
    /// `documentRevision`: whole number; for example `1`.
    pub document_revision: Option<i64>,
    /// `fillableFields`: list of `FillableFields`.
    pub fillable_fields: rt::List<FillableFields>,
    /// `grandTotal`: an object, `GrandTotal`.
    pub grand_total: Option<GrandTotal>,
    /// `locale`: text; for example `en-US`.
    pub locale: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: list of `StatusItem`; for example `draft`.
    pub status: rt::List<StatusItem>,
    /// How far payment is.
    ///
    /// `paymentStatus`: list of `PaymentStatusItem`; for example `paid`.
    pub payment_status: rt::List<PaymentStatusItem>,
    /// `recipients`: list of `RecipientItem`.
    pub recipients: rt::List<RecipientItem>,
    /// One a recipient, once it has been sent.
    ///
    /// `links`: list of `ProposalEstimateLinks`.
    pub links: rt::List<ProposalEstimateLinks>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-02-03T18:30:00.000Z`.
    pub updated_at: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-02-14T18:29:59.999Z`.
    pub created_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Document { location_id = "locationId", document_id = "documentId", id = "_id", name =
    "name", type_ = "type", deleted = "deleted", is_expired = "isExpired",
    document_revision = "documentRevision", fillable_fields = "fillableFields",
    grand_total = "grandTotal", locale = "locale", status = "status", payment_status =
    "paymentStatus", recipients = "recipients", links = "links", updated_at =
    "updatedAt", created_at = "createdAt" }
);

/// The schema `FillableFieldsDTO`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/FillableFieldsDTO`.
#[doc(alias = "FillableFieldsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FillableFields {
    /// `fieldId`: text; for example `text_field_1`.
    pub field_id: Option<String>,
    /// `isRequired`: flag; for example `true`.
    pub is_required: Option<bool>,
    /// Whether it has been filled in.
    ///
    /// `hasCompleted`: flag; for example `true`.
    pub has_completed: Option<bool>,
    /// `recipient`: text; for example `John Doe`.
    pub recipient: Option<String>,
    /// `entityType`: one of `contacts`, `users`.
    pub entity_type: Option<EntityReference>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `2d0a6fe1-d519-4198-8785-3da1d7cab925`.
    pub id: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `Page`, `Text`, `Image`, `Video`, `Table`, `ProductList`, `PageBreak`, `Signature`, `PaymentDetails`, `TextField`, `DateField`, `InitialsField` and 3 more.
    pub type_: Option<ElementsLookup>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text; for example `John Doe`.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FillableFields { field_id = "fieldId", is_required = "isRequired", has_completed =
    "hasCompleted", recipient = "recipient", entity_type = "entityType", id = "id", type_
    = "type", value = "value" }
);

/// The schema `GrandTotalDto`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/GrandTotalDto`.
#[doc(alias = "GrandTotalDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrandTotal {
    /// Before discounts.
    ///
    /// `amount`: number; for example `100`.
    pub amount: Option<f64>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// `discountPercentage`: number; for example `15`.
    pub discount_percentage: Option<f64>,
    /// `discounts`: list of `Discount`.
    pub discounts: rt::List<Discount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GrandTotal { amount = "amount", currency = "currency", discount_percentage =
    "discountPercentage", discounts = "discounts" }
);

/// The schema `DiscountDto`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/DiscountDto`.
#[doc(alias = "DiscountDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Discount {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `123456`.
    pub id: Option<String>,
    /// A percentage or an amount, as `type` says.
    ///
    /// `value`: number; for example `10`.
    pub value: Option<f64>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `percentage`, `custom_amount`; for example `percentage`.
    pub type_: Option<DiscountType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Discount { id = "id", value = "value", type_ = "type" });

/// The schema `RecipientItem`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/RecipientItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecipientItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `u240JcS0E5qE0ziHnwMm`.
    pub id: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `Jim`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Anton`.
    pub last_name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `jim@gmail.com`.
    pub email: Option<String>,
    /// `phoneNumber`: text; for example `+1234567890`.
    pub phone_number: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `1234567890`.
    pub phone: Option<String>,
    /// Whether this person is done.
    ///
    /// `hasCompleted`: flag; for example `true`.
    pub has_completed: Option<bool>,
    /// `signer`, or a `user` of the account.
    ///
    /// `role`: one of `user`, `signer`; for example `signer`.
    pub role: Option<RecipientItemRole>,
    /// `isPrimary`: flag; for example `true`.
    pub is_primary: Option<bool>,
    /// When this person's turn is.
    ///
    /// `signingOrder`: whole number; for example `1`.
    pub signing_order: Option<i64>,
    /// `imgUrl`: text; for example `base64 image url`.
    pub img_url: Option<String>,
    /// `ip`: text; for example `123.123.123.123`.
    pub ip: Option<String>,
    /// `userAgent`: text.
    pub user_agent: Option<String>,
    /// When this person signed.
    ///
    /// `signedDate`: date and time (RFC 3339); for example `2025-02-03T18:30:00.000Z`.
    pub signed_date: Option<String>,
    /// `contactName`: text; for example `Jim Anton`.
    pub contact_name: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text; for example `United States`.
    pub country: Option<String>,
    /// `entityName`: text; for example `Jim Anton`.
    pub entity_name: Option<String>,
    /// The initials that were drawn, as a picture.
    ///
    /// `initialsImgUrl`: text; for example `base64 image url`.
    pub initials_img_url: Option<String>,
    /// `lastViewedAt`: date and time (RFC 3339); for example `2025-02-03T18:30:00.000Z`.
    pub last_viewed_at: Option<String>,
    /// This person's own way to the document.
    ///
    /// `shareLink`: text; for example `https://www.google.com`.
    pub share_link: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RecipientItem { id = "id", first_name = "firstName", last_name = "lastName", email =
    "email", phone_number = "phoneNumber", phone = "phone", has_completed =
    "hasCompleted", role = "role", is_primary = "isPrimary", signing_order =
    "signingOrder", img_url = "imgUrl", ip = "ip", user_agent = "userAgent", signed_date
    = "signedDate", contact_name = "contactName", country = "country", entity_name =
    "entityName", initials_img_url = "initialsImgUrl", last_viewed_at = "lastViewedAt",
    share_link = "shareLink" }
);

/// The schema `ProposalEstimateLinksDto`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/ProposalEstimateLinksDto`.
#[doc(alias = "ProposalEstimateLinksDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProposalEstimateLinks {
    /// `referenceId`: text; for example `550e8400-e29b-41d4-a716-446655440000`.
    pub reference_id: Option<String>,
    /// `documentId`: text; for example `c1e87a91-93b2-4b78-821f-85cf0e1f925b`.
    pub document_id: Option<String>,
    /// `recipientId`: text; for example `u240JcS0E5qE0ziHnwMm`.
    pub recipient_id: Option<String>,
    /// `entityName`: one of `contacts`, `users`; for example `contacts`.
    pub entity_name: Option<ProposalEstimateLinksEntityName>,
    /// Whether this is a recipient or somebody with a copy.
    ///
    /// `recipientCategory`: one of `recipient`, `cc`, `bcc`; for example `recipient`.
    pub recipient_category: Option<ProposalEstimateLinksRecipientCategory>,
    /// How often the document has gone back to being a draft.
    ///
    /// `documentRevision`: whole number; for example `1`.
    pub document_revision: Option<i64>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `b6d8fa28-1112-4dc7-b9d2-f22b75a477ea`.
    pub created_by: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProposalEstimateLinks { reference_id = "referenceId", document_id = "documentId",
    recipient_id = "recipientId", entity_name = "entityName", recipient_category =
    "recipientCategory", document_revision = "documentRevision", created_by =
    "createdBy", deleted = "deleted" }
);

/// The schema `CCRecipientItem`.
///
/// Requests send it.
///
/// Document: `api/proposals.yaml#/components/schemas/CCRecipientItem`.
#[doc(alias = "CCRecipientItem")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcRecipientItem {
    /// E-mail address.
    ///
    /// `email`: text; for example `jim@gmail.com`.
    pub email: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `contactId`.
    pub id: Option<String>,
    /// Address of a picture.
    ///
    /// `imageUrl`: text; for example `https://example.com/image.jpg`.
    pub image_url: Option<String>,
    /// `contactName`: text; for example `Jim Anton`.
    pub contact_name: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `Jim`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Anton`.
    pub last_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CcRecipientItem { email = "email", id = "id", image_url = "imageUrl", contact_name =
    "contactName", first_name = "firstName", last_name = "lastName" }
);

impl CcRecipientItem {
    /// One with all that the document requires.
    pub fn new(
        email: impl Into<String>,
        id: impl Into<String>,
        image_url: impl Into<String>,
        contact_name: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            email: Some(email.into()),
            id: Some(id.into()),
            image_url: Some(image_url.into()),
            contact_name: Some(contact_name.into()),
            first_name: Some(first_name.into()),
            last_name: Some(last_name.into()),
            ..Self::default()
        }
    }
}

/// The schema `NotificationSettingsDto`.
///
/// Requests send it.
///
/// Document: `api/proposals.yaml#/components/schemas/NotificationSettingsDto`.
#[doc(alias = "NotificationSettingsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationSettings {
    /// `receive`: an object, `NotificationSendSetting`.
    pub receive: Option<NotificationSendSetting>,
    /// `sender`: an object, `NotificationSenderSetting`.
    pub sender: Option<NotificationSenderSetting>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(NotificationSettings { receive = "receive", sender = "sender" });

impl NotificationSettings {
    /// One with all that the document requires.
    #[inline]
    pub fn new(
        receive: NotificationSendSetting,
        sender: NotificationSenderSetting,
    ) -> Self {
        Self {
            receive: Some(receive),
            sender: Some(sender),
            ..Self::default()
        }
    }
}

/// The schema `NotificationSendSettingDto`.
///
/// Requests send it.
///
/// Document: `api/proposals.yaml#/components/schemas/NotificationSendSettingDto`.
#[doc(alias = "NotificationSendSettingDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationSendSetting {
    /// Id of a template of the kind that the operation deals with, such as mail,
    /// invoice or document.
    ///
    /// `templateId`: text.
    pub template_id: Option<String>,
    /// Subject line.
    ///
    /// `subject`: text.
    pub subject: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(NotificationSendSetting { template_id = "templateId", subject = "subject" });

impl NotificationSendSetting {
    /// One with all that the document requires.
    pub fn new(template_id: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            template_id: Some(template_id.into()),
            subject: Some(subject.into()),
            ..Self::default()
        }
    }
}

/// The schema `NotificationSenderSettingDto`.
///
/// Requests send it.
///
/// Document: `api/proposals.yaml#/components/schemas/NotificationSenderSettingDto`.
#[doc(alias = "NotificationSenderSettingDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationSenderSetting {
    /// `fromEmail`: text.
    pub from_email: Option<String>,
    /// `fromName`: text.
    pub from_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    NotificationSenderSetting { from_email = "fromEmail", from_name = "fromName" }
);

impl NotificationSenderSetting {
    /// One with all that the document requires.
    pub fn new(from_email: impl Into<String>, from_name: impl Into<String>) -> Self {
        Self {
            from_email: Some(from_email.into()),
            from_name: Some(from_name.into()),
            ..Self::default()
        }
    }
}

/// The schema `SendDocumentResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/SendDocumentResponseDto`.
#[doc(alias = "SendDocumentResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendDocumentResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `links`: list of `ProposalEstimateLinks`.
    pub links: rt::List<ProposalEstimateLinks>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SendDocumentResponse { success = "success", links = "links" });

/// The schema `TemplateListPaginationResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/TemplateListPaginationResponseDTO`.
#[doc(alias = "TemplateListPaginationResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateListPaginationResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `TemplateListResponse`.
    pub data: rt::List<TemplateListResponse>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `2`.
    pub total: Option<i64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `d5656876-86a5-46fb-84df-788f1da7937a`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TemplateListPaginationResponse { data = "data", total = "total", trace_id = "traceId"
    }
);

/// The schema `TemplateListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/TemplateListResponseDTO`.
#[doc(alias = "TemplateListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateListResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `685d11c371c22e636e9c04b2`.
    pub underscore_id: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: whole number; for example `2`.
    pub version: Option<i64>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `New Template`.
    pub name: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `5rORm9p7RtxWQPzBIbTG`.
    pub location_id: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `proposal`, `estimate`, `contentLibrary`; for example `proposal`.
    pub type_: Option<TemplateListResponseType>,
    /// Who changed it last, mostly the id of a user, in some answers a name or an
    /// object.
    ///
    /// `updatedBy`: text; for example `K9PSPnWjfNoE8DCf5LJZ`.
    pub updated_by: Option<String>,
    /// Whether it is a form that anyone can fill in.
    ///
    /// `isPublicDocument`: flag; for example `true`.
    pub is_public_document: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-06-26T09:24:19.305Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-06-26T09:27:32.119Z`.
    pub updated_at: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `685d11c371c22e636e9c04b2`.
    pub id_field: Option<String>,
    /// How many documents came of it; only for public forms.
    ///
    /// `documentCount`: whole number; for example `0`.
    pub document_count: Option<i64>,
    /// The form's address; only for public forms.
    ///
    /// `docFormUrl`: text.
    pub doc_form_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TemplateListResponse { underscore_id = "_id", deleted = "deleted", version =
    "version", name = "name", location_id = "locationId", type_ = "type", updated_by =
    "updatedBy", is_public_document = "isPublicDocument", created_at = "createdAt",
    updated_at = "updatedAt", id_field = "id", document_count = "documentCount",
    doc_form_url = "docFormUrl" }
);

/// The schema `SendTemplateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/proposals.yaml#/components/schemas/SendTemplateResponseDto`.
///
/// The same as [`SendDocumentResponse`].
#[doc(alias = "SendTemplateResponseDto")]
pub type SendTemplateResponse = SendDocumentResponse;
