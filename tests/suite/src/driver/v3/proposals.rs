// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Documents and contracts.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::proposals::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/proposals",
        method: "GET",
        path: "/proposals/document",
        operation_id: "list-documents-contracts",
        call: list,
        answer: Some(round_trip::<models::DocumentListResponse>),
    },
    Operation {
        family: "v3/proposals",
        method: "POST",
        path: "/proposals/document/send",
        operation_id: "send-documents-contracts",
        call: send,
        answer: Some(round_trip::<models::SendDocumentResponse>),
    },
    Operation {
        family: "v3/proposals",
        method: "GET",
        path: "/proposals/templates",
        operation_id: "list-documents-contracts-templates",
        call: list_templates,
        answer: Some(round_trip::<models::TemplateListPaginationResponse>),
    },
    Operation {
        family: "v3/proposals",
        method: "POST",
        path: "/proposals/templates/send",
        operation_id: "send-documents-contracts-template",
        call: send_template,
        answer: Some(round_trip::<models::SendTemplateResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/DocumentListResponseDto",
        name: "DocumentListResponse",
        round_trip: round_trip::<models::DocumentListResponse>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/DocumentDto",
        name: "Document",
        round_trip: round_trip::<models::Document>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/FillableFieldsDTO",
        name: "FillableFields",
        round_trip: round_trip::<models::FillableFields>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/GrandTotalDto",
        name: "GrandTotal",
        round_trip: round_trip::<models::GrandTotal>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/DiscountDto",
        name: "Discount",
        round_trip: round_trip::<models::Discount>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/RecipientItem",
        name: "RecipientItem",
        round_trip: round_trip::<models::RecipientItem>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/ProposalEstimateLinksDto",
        name: "ProposalEstimateLinks",
        round_trip: round_trip::<models::ProposalEstimateLinks>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/CCRecipientItem",
        name: "CcRecipientItem",
        round_trip: round_trip::<models::CcRecipientItem>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/NotificationSettingsDto",
        name: "NotificationSettings",
        round_trip: round_trip::<models::NotificationSettings>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/NotificationSendSettingDto",
        name: "NotificationSendSetting",
        round_trip: round_trip::<models::NotificationSendSetting>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/NotificationSenderSettingDto",
        name: "NotificationSenderSetting",
        round_trip: round_trip::<models::NotificationSenderSetting>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/SendDocumentResponseDto",
        name: "SendDocumentResponse",
        round_trip: round_trip::<models::SendDocumentResponse>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/TemplateListPaginationResponseDTO",
        name: "TemplateListPaginationResponse",
        round_trip: round_trip::<models::TemplateListPaginationResponse>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/TemplateListResponseDTO",
        name: "TemplateListResponse",
        round_trip: round_trip::<models::TemplateListResponse>,
    },
    ModelCase {
        family: "v3/proposals",
        pointer: "/components/schemas/SendTemplateResponseDto",
        name: "SendTemplateResponse",
        round_trip: round_trip::<models::SendTemplateResponse>,
    },
];

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().proposals().list();
    if let Some(value) = optional::<
        models::ListStatus,
    >(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<
        models::ListPaymentStatus,
    >(values, Place::Query, "paymentStatus")? {
        request = request.payment_status(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "dateFrom")? {
        request = request.date_from(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "dateTo")? {
        request = request.date_to(value);
    }
    Ok(request.build()?)
}

fn send(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .proposals()
        .send(
            arg::<String>(values, Place::Field, "documentId")?,
            arg::<String>(values, Place::Field, "sentBy")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "documentName")? {
        request = request.document_name(value);
    }
    if let Some(value) = optional::<
        models::SendDocumentMedium,
    >(values, Place::Field, "medium")? {
        request = request.medium(value);
    }
    if let Some(value) = optional::<
        rt::List<models::CcRecipientItem>,
    >(values, Place::Field, "ccRecipients")? {
        request = request.cc_recipients(value);
    }
    if let Some(value) = optional::<
        models::NotificationSettings,
    >(values, Place::Field, "notificationSettings")? {
        request = request.notification_settings(value);
    }
    Ok(request.build()?)
}

fn list_templates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().proposals().list_templates();
    if let Some(value) = optional::<String>(values, Place::Query, "dateFrom")? {
        request = request.date_from(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "dateTo")? {
        request = request.date_to(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "isPublicDocument")? {
        request = request.is_public_document(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    Ok(request.build()?)
}

fn send_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .proposals()
        .send_template(
            arg::<String>(values, Place::Field, "templateId")?,
            arg::<String>(values, Place::Field, "userId")?,
            arg::<String>(values, Place::Field, "contactId")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "sendDocument")? {
        request = request.send_document(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "opportunityId")? {
        request = request.opportunity_id(value);
    }
    Ok(request.build()?)
}
