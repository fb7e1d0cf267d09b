// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Documents and contracts hold.

pub use crate::api::proposals::models::{
    CcRecipientItem, Discount, DiscountType, Document, DocumentListResponse,
    ElementsLookup, EntityReference, FillableFields, GrandTotal, ListPaymentStatus,
    ListStatus, NotificationSendSetting, NotificationSenderSetting, NotificationSettings,
    PaymentStatusItem, ProposalEstimateLinks, ProposalEstimateLinksEntityName,
    ProposalEstimateLinksRecipientCategory, RecipientItem, RecipientItemRole,
    SendDocumentMedium, SendDocumentResponse, SendTemplateResponse, StatusItem,
    TemplateListPaginationResponse, TemplateListResponse, TemplateListResponseType,
};
