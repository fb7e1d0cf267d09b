// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Invoices.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::invoices::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/template",
        operation_id: "list-invoice-templates",
        call: list_templates,
        answer: Some(round_trip::<models::ListTemplatesResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/template",
        operation_id: "create-invoice-template",
        call: create_template,
        answer: Some(round_trip::<models::CreateInvoiceTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/template/{templateId}",
        operation_id: "get-invoice-template",
        call: get_template,
        answer: Some(round_trip::<models::GetTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "PUT",
        path: "/invoices/template/{templateId}",
        operation_id: "update-invoice-template",
        call: update_template,
        answer: Some(round_trip::<models::UpdateInvoiceTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "DELETE",
        path: "/invoices/template/{templateId}",
        operation_id: "delete-invoice-template",
        call: delete_template,
        answer: Some(round_trip::<models::DeleteInvoiceTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "PATCH",
        path: "/invoices/template/{templateId}/late-fees-configuration",
        operation_id: "update-invoice-template-late-fees-configuration",
        call: update_template_late_fees_configuration,
        answer: Some(round_trip::<models::UpdateInvoiceTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "PATCH",
        path: "/invoices/template/{templateId}/payment-methods-configuration",
        operation_id: "update-invoice-payment-methods-configuration",
        call: update_template_payment_methods_configuration,
        answer: Some(round_trip::<models::UpdateInvoiceTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/schedule",
        operation_id: "list-invoice-schedules",
        call: list_schedules,
        answer: Some(round_trip::<models::ListSchedulesResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/schedule",
        operation_id: "create-invoice-schedule",
        call: create_schedule,
        answer: Some(round_trip::<models::CreateInvoiceScheduleResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/schedule/{scheduleId}",
        operation_id: "get-invoice-schedule",
        call: get_schedule,
        answer: Some(round_trip::<models::GetScheduleResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "PUT",
        path: "/invoices/schedule/{scheduleId}",
        operation_id: "update-invoice-schedule",
        call: update_schedule,
        answer: Some(round_trip::<models::UpdateInvoiceScheduleResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "DELETE",
        path: "/invoices/schedule/{scheduleId}",
        operation_id: "delete-invoice-schedule",
        call: delete_schedule,
        answer: Some(round_trip::<models::DeleteInvoiceScheduleResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/schedule/{scheduleId}/updateAndSchedule",
        operation_id: "update-and-schedule-invoice-schedule",
        call: update_and_start_schedule,
        answer: Some(round_trip::<models::UpdateAndScheduleInvoiceScheduleResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/schedule/{scheduleId}/schedule",
        operation_id: "schedule-invoice-schedule",
        call: start_schedule,
        answer: Some(round_trip::<models::ScheduleInvoiceScheduleResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/schedule/{scheduleId}/auto-payment",
        operation_id: "auto-payment-invoice-schedule",
        call: set_schedule_auto_payment,
        answer: Some(round_trip::<models::AutoPaymentInvoiceScheduleResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/schedule/{scheduleId}/cancel",
        operation_id: "cancel-invoice-schedule",
        call: cancel_schedule,
        answer: Some(round_trip::<models::CancelInvoiceScheduleResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/text2pay",
        operation_id: "text2pay-invoice",
        call: text2pay,
        answer: Some(round_trip::<models::Text2PayInvoiceResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/generate-invoice-number",
        operation_id: "generate-invoice-number",
        call: generate_number,
        answer: Some(round_trip::<models::GenerateInvoiceNumberResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/settings",
        operation_id: "get-invoice-settings",
        call: get_settings,
        answer: Some(round_trip::<models::GetInvoiceSettingsResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/{invoiceId}",
        operation_id: "get-invoice",
        call: get,
        answer: Some(round_trip::<models::GetInvoiceResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "PUT",
        path: "/invoices/{invoiceId}",
        operation_id: "update-invoice",
        call: update,
        answer: Some(round_trip::<models::UpdateInvoiceResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "DELETE",
        path: "/invoices/{invoiceId}",
        operation_id: "delete-invoice",
        call: delete,
        answer: Some(round_trip::<models::DeleteInvoiceResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "PATCH",
        path: "/invoices/{invoiceId}/late-fees-configuration",
        operation_id: "update-invoice-late-fees-configuration",
        call: update_late_fees_configuration,
        answer: Some(round_trip::<models::UpdateInvoiceResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/{invoiceId}/void",
        operation_id: "void-invoice",
        call: void,
        answer: Some(round_trip::<models::VoidInvoiceResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/{invoiceId}/send",
        operation_id: "send-invoice",
        call: send,
        answer: Some(round_trip::<models::SendInvoicesResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/{invoiceId}/record-payment",
        operation_id: "record-invoice",
        call: record_payment,
        answer: Some(round_trip::<models::RecordPaymentResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "PATCH",
        path: "/invoices/stats/last-visited-at",
        operation_id: "update-invoice-last-visited-at",
        call: update_last_visited_at,
        answer: None,
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/estimate",
        operation_id: "create-new-estimate",
        call: create_estimate,
        answer: Some(round_trip::<models::EstimateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "PUT",
        path: "/invoices/estimate/{estimateId}",
        operation_id: "update-estimate",
        call: update_estimate,
        answer: Some(round_trip::<models::EstimateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "DELETE",
        path: "/invoices/estimate/{estimateId}",
        operation_id: "delete-estimate",
        call: delete_estimate,
        answer: Some(round_trip::<models::EstimateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/estimate/number/generate",
        operation_id: "generate-estimate-number",
        call: generate_estimate_number,
        answer: Some(round_trip::<models::GenerateEstimateNumberResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/estimate/{estimateId}/send",
        operation_id: "send-estimate",
        call: send_estimate,
        answer: Some(round_trip::<models::EstimateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/estimate/{estimateId}/invoice",
        operation_id: "create-invoice-from-estimate",
        call: create_from_estimate,
        answer: Some(round_trip::<models::CreateInvoiceFromEstimateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/estimate/list",
        operation_id: "list-estimates",
        call: list_estimates,
        answer: Some(round_trip::<models::ListEstimatesResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "PATCH",
        path: "/invoices/estimate/stats/last-visited-at",
        operation_id: "update-estimate-last-visited-at",
        call: update_estimate_last_visited_at,
        answer: None,
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/estimate/template",
        operation_id: "list-estimate-templates",
        call: list_estimate_templates,
        answer: Some(round_trip::<models::ListEstimateTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/estimate/template",
        operation_id: "create-estimate-template",
        call: create_estimate_template,
        answer: Some(round_trip::<models::EstimateTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "PUT",
        path: "/invoices/estimate/template/{templateId}",
        operation_id: "update-estimate-template",
        call: update_estimate_template,
        answer: Some(round_trip::<models::EstimateTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "DELETE",
        path: "/invoices/estimate/template/{templateId}",
        operation_id: "delete-estimate-template",
        call: delete_estimate_template,
        answer: Some(round_trip::<models::EstimateTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/estimate/template/preview",
        operation_id: "preview-estimate-template",
        call: preview_estimate_template,
        answer: Some(round_trip::<models::EstimateTemplateResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "GET",
        path: "/invoices/",
        operation_id: "list-invoices",
        call: list,
        answer: Some(round_trip::<models::ListInvoicesResponse>),
    },
    Operation {
        family: "v3/invoices",
        method: "POST",
        path: "/invoices/",
        operation_id: "create-invoice",
        call: create,
        answer: Some(round_trip::<models::CreateInvoiceResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ListTemplatesResponseDto",
        name: "ListTemplatesResponse",
        round_trip: round_trip::<models::ListTemplatesResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/GetTemplateResponseDto",
        name: "GetTemplateResponse",
        round_trip: round_trip::<models::GetTemplateResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/BusinessDetailsDto",
        name: "BusinessDetails",
        round_trip: round_trip::<models::BusinessDetails>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/AddressDto",
        name: "AddressDto",
        round_trip: round_trip::<models::AddressDto>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/BusinessDetailsDto/properties/customValues/items",
        name: "CustomValuesItem",
        round_trip: round_trip::<models::CustomValuesItem>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/DiscountDto",
        name: "Discount",
        round_trip: round_trip::<models::Discount>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/InvoiceItem",
        name: "InvoiceItemSchema",
        round_trip: round_trip::<models::InvoiceItemSchema>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ItemTaxDto",
        name: "ItemTax",
        round_trip: round_trip::<models::ItemTax>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/InvoiceItemDto",
        name: "InvoiceItem",
        round_trip: round_trip::<models::InvoiceItem>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/TipsConfigurationDto",
        name: "TipsConfiguration",
        round_trip: round_trip::<models::TipsConfiguration>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/LateFeesConfigurationDto",
        name: "LateFeesConfiguration",
        round_trip: round_trip::<models::LateFeesConfiguration>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/LateFeesFrequencyDto",
        name: "LateFeesFrequency",
        round_trip: round_trip::<models::LateFeesFrequency>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/LateFeesGraceDto",
        name: "LateFeesGrace",
        round_trip: round_trip::<models::LateFeesGrace>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/LateFeesMaxFeesDto",
        name: "LateFeesMaxFees",
        round_trip: round_trip::<models::LateFeesMaxFees>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/PaymentMethodDto",
        name: "PaymentMethod",
        round_trip: round_trip::<models::PaymentMethod>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/StripePaymentMethodDto",
        name: "StripePaymentMethod",
        round_trip: round_trip::<models::StripePaymentMethod>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ProcessingFeeDto",
        name: "ProcessingFee",
        round_trip: round_trip::<models::ProcessingFee>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ProcessingFeePaidChargeDto",
        name: "ProcessingFeePaidCharge",
        round_trip: round_trip::<models::ProcessingFeePaidCharge>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/CreateInvoiceTemplateResponseDto",
        name: "CreateInvoiceTemplateResponse",
        round_trip: round_trip::<models::CreateInvoiceTemplateResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/UpdateInvoiceTemplateResponseDto",
        name: "UpdateInvoiceTemplateResponse",
        round_trip: round_trip::<models::UpdateInvoiceTemplateResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/DeleteInvoiceTemplateResponseDto",
        name: "DeleteInvoiceTemplateResponse",
        round_trip: round_trip::<models::DeleteInvoiceTemplateResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ListSchedulesResponseDto",
        name: "ListSchedulesResponse",
        round_trip: round_trip::<models::ListSchedulesResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/GetScheduleResponseDto",
        name: "GetScheduleResponse",
        round_trip: round_trip::<models::GetScheduleResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ScheduleOptionsDto",
        name: "ScheduleOptions",
        round_trip: round_trip::<models::ScheduleOptions>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/CustomRRuleOptionsDto",
        name: "CustomRRuleOptions",
        round_trip: round_trip::<models::CustomRRuleOptions>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/DefaultInvoiceResponseDto",
        name: "DefaultInvoiceResponse",
        round_trip: round_trip::<models::DefaultInvoiceResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ContactDetailsDto",
        name: "ContactDetails",
        round_trip: round_trip::<models::ContactDetails>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/AdditionalEmailsDto",
        name: "AdditionalEmails",
        round_trip: round_trip::<models::AdditionalEmails>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/PaymentScheduleDto",
        name: "PaymentSchedule",
        round_trip: round_trip::<models::PaymentSchedule>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/AttachmentsDto",
        name: "Attachments",
        round_trip: round_trip::<models::Attachments>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/CreateInvoiceScheduleResponseDto",
        name: "CreateInvoiceScheduleResponse",
        round_trip: round_trip::<models::CreateInvoiceScheduleResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/UpdateInvoiceScheduleResponseDto",
        name: "UpdateInvoiceScheduleResponse",
        round_trip: round_trip::<models::UpdateInvoiceScheduleResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/DeleteInvoiceScheduleResponseDto",
        name: "DeleteInvoiceScheduleResponse",
        round_trip: round_trip::<models::DeleteInvoiceScheduleResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/UpdateAndScheduleInvoiceScheduleResponseDto",
        name: "UpdateAndScheduleInvoiceScheduleResponse",
        round_trip: round_trip::<models::UpdateAndScheduleInvoiceScheduleResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/AutoPaymentDetailsDto",
        name: "AutoPaymentDetails",
        round_trip: round_trip::<models::AutoPaymentDetails>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/CardDto",
        name: "Card",
        round_trip: round_trip::<models::Card>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/USBankAccountDto",
        name: "UsBankAccount",
        round_trip: round_trip::<models::UsBankAccount>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/SepaDirectDebitDTO",
        name: "SepaDirectDebit",
        round_trip: round_trip::<models::SepaDirectDebit>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/BacsDirectDebitDTO",
        name: "BacsDirectDebit",
        round_trip: round_trip::<models::BacsDirectDebit>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/BecsDirectDebitDTO",
        name: "BecsDirectDebit",
        round_trip: round_trip::<models::BecsDirectDebit>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ScheduleInvoiceScheduleResponseDto",
        name: "ScheduleInvoiceScheduleResponse",
        round_trip: round_trip::<models::ScheduleInvoiceScheduleResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/AutoPaymentInvoiceScheduleResponseDto",
        name: "AutoPaymentInvoiceScheduleResponse",
        round_trip: round_trip::<models::AutoPaymentInvoiceScheduleResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/CancelInvoiceScheduleResponseDto",
        name: "CancelInvoiceScheduleResponse",
        round_trip: round_trip::<models::CancelInvoiceScheduleResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/SentToDto",
        name: "SentTo",
        round_trip: round_trip::<models::SentTo>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/Text2PayInvoiceResponseDto",
        name: "Text2PayInvoiceResponse",
        round_trip: round_trip::<models::Text2PayInvoiceResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/GenerateInvoiceNumberResponseDto",
        name: "GenerateInvoiceNumberResponse",
        round_trip: round_trip::<models::GenerateInvoiceNumberResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/GetInvoiceSettingsResponseDto",
        name: "GetInvoiceSettingsResponse",
        round_trip: round_trip::<models::GetInvoiceSettingsResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/CustomNotificationDto",
        name: "CustomNotification",
        round_trip: round_trip::<models::CustomNotification>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/CustomNotificationItemDto",
        name: "CustomNotificationItem",
        round_trip: round_trip::<models::CustomNotificationItem>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/InvoiceSettingsBusinessDetailsDto",
        name: "InvoiceSettingsBusinessDetails",
        round_trip: round_trip::<models::InvoiceSettingsBusinessDetails>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/Address",
        name: "AddressSchema",
        round_trip: round_trip::<models::AddressSchema>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/InvoiceSettingsSenderConfigurationDto",
        name: "InvoiceSettingsSenderConfiguration",
        round_trip: round_trip::<models::InvoiceSettingsSenderConfiguration>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/InvoiceProductSettingsDto",
        name: "InvoiceProductSettings",
        round_trip: round_trip::<models::InvoiceProductSettings>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ReminderSettingsDto",
        name: "ReminderSettings",
        round_trip: round_trip::<models::ReminderSettings>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ReminderDto",
        name: "Reminder",
        round_trip: round_trip::<models::Reminder>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/GetInvoiceResponseDto",
        name: "GetInvoiceResponse",
        round_trip: round_trip::<models::GetInvoiceResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/TotalSummaryDto",
        name: "TotalSummary",
        round_trip: round_trip::<models::TotalSummary>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/RemindersConfigurationDto",
        name: "RemindersConfiguration",
        round_trip: round_trip::<models::RemindersConfiguration>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/UpdateInvoiceResponseDto",
        name: "UpdateInvoiceResponse",
        round_trip: round_trip::<models::UpdateInvoiceResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/DeleteInvoiceResponseDto",
        name: "DeleteInvoiceResponse",
        round_trip: round_trip::<models::DeleteInvoiceResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/VoidInvoiceResponseDto",
        name: "VoidInvoiceResponse",
        round_trip: round_trip::<models::VoidInvoiceResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/SendInvoicesResponseDto",
        name: "SendInvoicesResponse",
        round_trip: round_trip::<models::SendInvoicesResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ChequeDto",
        name: "Cheque",
        round_trip: round_trip::<models::Cheque>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/RecordPaymentResponseDto",
        name: "RecordPaymentResponse",
        round_trip: round_trip::<models::RecordPaymentResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/EstimateLineItemDto",
        name: "EstimateLineItem",
        round_trip: round_trip::<models::EstimateLineItem>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/SendEstimateDto",
        name: "SendEstimate",
        round_trip: round_trip::<models::SendEstimate>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/FrequencySettingsDto",
        name: "FrequencySettings",
        round_trip: round_trip::<models::FrequencySettings>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/AutoInvoicingDto",
        name: "AutoInvoicing",
        round_trip: round_trip::<models::AutoInvoicing>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/PaymentScheduleConfigDto",
        name: "PaymentScheduleConfig",
        round_trip: round_trip::<models::PaymentScheduleConfig>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/PaymentScheduleDateConfigDto",
        name: "PaymentScheduleDateConfig",
        round_trip: round_trip::<models::PaymentScheduleDateConfig>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/EstimateResponseDto",
        name: "EstimateResponse",
        round_trip: round_trip::<models::EstimateResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/BusinessDetails",
        name: "BusinessDetailsSchema",
        round_trip: round_trip::<models::BusinessDetailsSchema>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ContactDetails",
        name: "ContactDetailsSchema",
        round_trip: round_trip::<models::ContactDetailsSchema>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/EstimateResponseDto/properties/estimateActionHistory/items",
        name: "EstimateActionHistoryItem",
        round_trip: round_trip::<models::EstimateActionHistoryItem>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/SentTo",
        name: "SentToSchema",
        round_trip: round_trip::<models::SentToSchema>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/AutoInvoice",
        name: "AutoInvoice",
        round_trip: round_trip::<models::AutoInvoice>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/GenerateEstimateNumberResponse",
        name: "GenerateEstimateNumberResponse",
        round_trip: round_trip::<models::GenerateEstimateNumberResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/CreateInvoiceFromEstimateResponseDTO",
        name: "CreateInvoiceFromEstimateResponse",
        round_trip: round_trip::<models::CreateInvoiceFromEstimateResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ListEstimatesResponseDTO",
        name: "ListEstimatesResponse",
        round_trip: round_trip::<models::ListEstimatesResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ListEstimateTemplateResponseDTO",
        name: "ListEstimateTemplateResponse",
        round_trip: round_trip::<models::ListEstimateTemplateResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/EstimateTemplateResponseDTO",
        name: "EstimateTemplateResponse",
        round_trip: round_trip::<models::EstimateTemplateResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/ListInvoicesResponseDto",
        name: "ListInvoicesResponse",
        round_trip: round_trip::<models::ListInvoicesResponse>,
    },
    ModelCase {
        family: "v3/invoices",
        pointer: "/components/schemas/CreateInvoiceResponseDto",
        name: "CreateInvoiceResponse",
        round_trip: round_trip::<models::CreateInvoiceResponse>,
    },
];

fn list_templates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .list_templates(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startAt")? {
        request = request.start_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endAt")? {
        request = request.end_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<
        models::PaymentMode,
    >(values, Place::Query, "paymentMode")? {
        request = request.payment_mode(value);
    }
    Ok(request.build()?)
}

fn create_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .create_template(
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::BusinessDetails>(values, Place::Field, "businessDetails")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<models::InvoiceItem>>(values, Place::Field, "items")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "internal")? {
        request = request.internal(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "automaticTaxesEnabled")? {
        request = request.automatic_taxes_enabled(value);
    }
    if let Some(value) = optional::<
        models::Discount,
    >(values, Place::Field, "discount")? {
        request = request.discount(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<
        models::TipsConfiguration,
    >(values, Place::Field, "tipsConfiguration")? {
        request = request.tips_configuration(value);
    }
    if let Some(value) = optional::<
        models::LateFeesConfiguration,
    >(values, Place::Field, "lateFeesConfiguration")? {
        request = request.late_fees_configuration(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "invoiceNumberPrefix")? {
        request = request.invoice_number_prefix(value);
    }
    if let Some(value) = optional::<
        models::PaymentMethod,
    >(values, Place::Field, "paymentMethods")? {
        request = request.payment_methods(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    Ok(request.build()?)
}

fn get_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .get_template(arg::<String>(values, Place::Path, "templateId")?);
    Ok(request.build()?)
}

fn update_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .update_template(
            arg::<String>(values, Place::Path, "templateId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::BusinessDetails>(values, Place::Field, "businessDetails")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<models::InvoiceItem>>(values, Place::Field, "items")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "internal")? {
        request = request.internal(value);
    }
    if let Some(value) = optional::<
        models::Discount,
    >(values, Place::Field, "discount")? {
        request = request.discount(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    Ok(request.build()?)
}

fn delete_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .delete_template(arg::<String>(values, Place::Path, "templateId")?);
    Ok(request.build()?)
}

fn update_template_late_fees_configuration(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .update_template_late_fees_configuration(
            arg::<String>(values, Place::Path, "templateId")?,
            arg::<
                models::LateFeesConfiguration,
            >(values, Place::Field, "lateFeesConfiguration")?,
        );
    Ok(request.build()?)
}

fn update_template_payment_methods_configuration(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .update_template_payment_methods_configuration(
            arg::<String>(values, Place::Path, "templateId")?,
        );
    if let Some(value) = optional::<
        models::PaymentMethod,
    >(values, Place::Field, "paymentMethods")? {
        request = request.payment_methods(value);
    }
    Ok(request.build()?)
}

fn list_schedules(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .list_schedules(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startAt")? {
        request = request.start_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endAt")? {
        request = request.end_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<
        models::PaymentMode,
    >(values, Place::Query, "paymentMode")? {
        request = request.payment_mode(value);
    }
    Ok(request.build()?)
}

fn create_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .create_schedule(
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::ContactDetails>(values, Place::Field, "contactDetails")?,
            arg::<models::ScheduleOptions>(values, Place::Field, "schedule")?,
            arg::<bool>(values, Place::Field, "liveMode")?,
            arg::<models::BusinessDetails>(values, Place::Field, "businessDetails")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<models::InvoiceItem>>(values, Place::Field, "items")?,
            arg::<models::Discount>(values, Place::Field, "discount")?,
        );
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "automaticTaxesEnabled")? {
        request = request.automatic_taxes_enabled(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<
        models::TipsConfiguration,
    >(values, Place::Field, "tipsConfiguration")? {
        request = request.tips_configuration(value);
    }
    if let Some(value) = optional::<
        models::LateFeesConfiguration,
    >(values, Place::Field, "lateFeesConfiguration")? {
        request = request.late_fees_configuration(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "invoiceNumberPrefix")? {
        request = request.invoice_number_prefix(value);
    }
    if let Some(value) = optional::<
        models::PaymentMethod,
    >(values, Place::Field, "paymentMethods")? {
        request = request.payment_methods(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Attachments>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    Ok(request.build()?)
}

fn get_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .get_schedule(arg::<String>(values, Place::Path, "scheduleId")?);
    Ok(request.build()?)
}

fn update_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .update_schedule(
            arg::<String>(values, Place::Path, "scheduleId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::ContactDetails>(values, Place::Field, "contactDetails")?,
            arg::<models::ScheduleOptions>(values, Place::Field, "schedule")?,
            arg::<bool>(values, Place::Field, "liveMode")?,
            arg::<models::BusinessDetails>(values, Place::Field, "businessDetails")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<models::InvoiceItem>>(values, Place::Field, "items")?,
            arg::<models::Discount>(values, Place::Field, "discount")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Attachments>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    Ok(request.build()?)
}

fn delete_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .delete_schedule(arg::<String>(values, Place::Path, "scheduleId")?);
    Ok(request.build()?)
}

fn update_and_start_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .update_and_start_schedule(arg::<String>(values, Place::Path, "scheduleId")?);
    Ok(request.build()?)
}

fn start_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .start_schedule(
            arg::<String>(values, Place::Path, "scheduleId")?,
            arg::<bool>(values, Place::Field, "liveMode")?,
        );
    if let Some(value) = optional::<
        models::AutoPaymentDetails,
    >(values, Place::Field, "autoPayment")? {
        request = request.auto_payment(value);
    }
    Ok(request.build()?)
}

fn set_schedule_auto_payment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .set_schedule_auto_payment(
            arg::<String>(values, Place::Path, "scheduleId")?,
            arg::<String>(values, Place::Field, "id")?,
            arg::<models::AutoPaymentDetails>(values, Place::Field, "autoPayment")?,
        );
    Ok(request.build()?)
}

fn cancel_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .cancel_schedule(arg::<String>(values, Place::Path, "scheduleId")?);
    Ok(request.build()?)
}

fn text2pay(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .text2pay(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<models::InvoiceItem>>(values, Place::Field, "items")?,
            arg::<models::ContactDetails>(values, Place::Field, "contactDetails")?,
            arg::<String>(values, Place::Field, "issueDate")?,
            arg::<models::SentTo>(values, Place::Field, "sentTo")?,
            arg::<bool>(values, Place::Field, "liveMode")?,
            arg::<models::Text2PayAction>(values, Place::Field, "action")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "invoiceNumber")? {
        request = request.invoice_number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "dueDate")? {
        request = request.due_date(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "automaticTaxesEnabled")? {
        request = request.automatic_taxes_enabled(value);
    }
    if let Some(value) = optional::<
        models::PaymentSchedule,
    >(values, Place::Field, "paymentSchedule")? {
        request = request.payment_schedule(value);
    }
    if let Some(value) = optional::<
        models::LateFeesConfiguration,
    >(values, Place::Field, "lateFeesConfiguration")? {
        request = request.late_fees_configuration(value);
    }
    if let Some(value) = optional::<
        models::TipsConfiguration,
    >(values, Place::Field, "tipsConfiguration")? {
        request = request.tips_configuration(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "invoiceNumberPrefix")? {
        request = request.invoice_number_prefix(value);
    }
    if let Some(value) = optional::<
        models::PaymentMethod,
    >(values, Place::Field, "paymentMethods")? {
        request = request.payment_methods(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Attachments>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "includeTermsNote")? {
        request = request.include_terms_note(value);
    }
    if let Some(value) = optional::<
        models::Discount,
    >(values, Place::Field, "discount")? {
        request = request.discount(value);
    }
    if let Some(value) = optional::<
        models::BusinessDetails,
    >(values, Place::Field, "businessDetails")? {
        request = request.business_details(value);
    }
    Ok(request.build()?)
}

fn generate_number(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.v3().invoices().generate_number();
    Ok(request.build()?)
}

fn get_settings(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.v3().invoices().get_settings();
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .get(arg::<String>(values, Place::Path, "invoiceId")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .update(
            arg::<String>(values, Place::Path, "invoiceId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<models::InvoiceItem>>(values, Place::Field, "invoiceItems")?,
            arg::<String>(values, Place::Field, "issueDate")?,
            arg::<String>(values, Place::Field, "dueDate")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<
        models::BusinessDetails,
    >(values, Place::Field, "businessDetails")? {
        request = request.business_details(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "invoiceNumber")? {
        request = request.invoice_number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<
        models::ContactDetails,
    >(values, Place::Field, "contactDetails")? {
        request = request.contact_details(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<
        models::Discount,
    >(values, Place::Field, "discount")? {
        request = request.discount(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "automaticTaxesEnabled")? {
        request = request.automatic_taxes_enabled(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "liveMode")? {
        request = request.live_mode(value);
    }
    if let Some(value) = optional::<
        models::PaymentSchedule,
    >(values, Place::Field, "paymentSchedule")? {
        request = request.payment_schedule(value);
    }
    if let Some(value) = optional::<
        models::TipsConfiguration,
    >(values, Place::Field, "tipsConfiguration")? {
        request = request.tips_configuration(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "xeroDetails")? {
        request = request.xero_details(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "invoiceNumberPrefix")? {
        request = request.invoice_number_prefix(value);
    }
    if let Some(value) = optional::<
        models::PaymentMethod,
    >(values, Place::Field, "paymentMethods")? {
        request = request.payment_methods(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Attachments>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .delete(arg::<String>(values, Place::Path, "invoiceId")?);
    Ok(request.build()?)
}

fn update_late_fees_configuration(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .update_late_fees_configuration(
            arg::<String>(values, Place::Path, "invoiceId")?,
            arg::<
                models::LateFeesConfiguration,
            >(values, Place::Field, "lateFeesConfiguration")?,
        );
    Ok(request.build()?)
}

fn void(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .void(arg::<String>(values, Place::Path, "invoiceId")?);
    Ok(request.build()?)
}

fn send(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .send(
            arg::<String>(values, Place::Path, "invoiceId")?,
            arg::<String>(values, Place::Field, "userId")?,
            arg::<models::Action>(values, Place::Field, "action")?,
            arg::<bool>(values, Place::Field, "liveMode")?,
        );
    if let Some(value) = optional::<
        models::InvoiceSettingsSenderConfiguration,
    >(values, Place::Field, "sentFrom")? {
        request = request.sent_from(value);
    }
    if let Some(value) = optional::<
        models::AutoPaymentDetails,
    >(values, Place::Field, "autoPayment")? {
        request = request.auto_payment(value);
    }
    Ok(request.build()?)
}

fn record_payment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .record_payment(
            arg::<String>(values, Place::Path, "invoiceId")?,
            arg::<models::RecordPaymentMode>(values, Place::Field, "mode")?,
        );
    if let Some(value) = optional::<models::Card>(values, Place::Field, "card")? {
        request = request.card(value);
    }
    if let Some(value) = optional::<models::Cheque>(values, Place::Field, "cheque")? {
        request = request.cheque(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "notes")? {
        request = request.notes(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "amount")? {
        request = request.amount(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "paymentScheduleIds")? {
        request = request.payment_schedule_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "fulfilledAt")? {
        request = request.fulfilled_at(value);
    }
    Ok(request.build()?)
}

fn update_last_visited_at(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .update_last_visited_at(arg::<String>(values, Place::Field, "invoiceId")?);
    Ok(request.build()?)
}

fn create_estimate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .create_estimate(
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::BusinessDetails>(values, Place::Field, "businessDetails")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<models::EstimateLineItem>>(values, Place::Field, "items")?,
            arg::<models::Discount>(values, Place::Field, "discount")?,
            arg::<models::ContactDetails>(values, Place::Field, "contactDetails")?,
            arg::<models::FrequencySettings>(values, Place::Field, "frequencySettings")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "liveMode")? {
        request = request.live_mode(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "estimateNumber")? {
        request = request.estimate_number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "issueDate")? {
        request = request.issue_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "expiryDate")? {
        request = request.expiry_date(value);
    }
    if let Some(value) = optional::<models::SentTo>(values, Place::Field, "sentTo")? {
        request = request.sent_to(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "automaticTaxesEnabled")? {
        request = request.automatic_taxes_enabled(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    if let Some(value) = optional::<
        models::SendEstimate,
    >(values, Place::Field, "sendEstimateDetails")? {
        request = request.send_estimate_details(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "estimateNumberPrefix")? {
        request = request.estimate_number_prefix(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Attachments>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        models::AutoInvoicing,
    >(values, Place::Field, "autoInvoice")? {
        request = request.auto_invoice(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    if let Some(value) = optional::<
        models::PaymentScheduleConfig,
    >(values, Place::Field, "paymentScheduleConfig")? {
        request = request.payment_schedule_config(value);
    }
    Ok(request.build()?)
}

fn update_estimate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .update_estimate(
            arg::<String>(values, Place::Path, "estimateId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::BusinessDetails>(values, Place::Field, "businessDetails")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<models::EstimateLineItem>>(values, Place::Field, "items")?,
            arg::<models::Discount>(values, Place::Field, "discount")?,
            arg::<models::ContactDetails>(values, Place::Field, "contactDetails")?,
            arg::<models::FrequencySettings>(values, Place::Field, "frequencySettings")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "liveMode")? {
        request = request.live_mode(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "estimateNumber")? {
        request = request.estimate_number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "issueDate")? {
        request = request.issue_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "expiryDate")? {
        request = request.expiry_date(value);
    }
    if let Some(value) = optional::<models::SentTo>(values, Place::Field, "sentTo")? {
        request = request.sent_to(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "automaticTaxesEnabled")? {
        request = request.automatic_taxes_enabled(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    if let Some(value) = optional::<
        models::SendEstimate,
    >(values, Place::Field, "sendEstimateDetails")? {
        request = request.send_estimate_details(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "estimateNumberPrefix")? {
        request = request.estimate_number_prefix(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Attachments>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        models::AutoInvoicing,
    >(values, Place::Field, "autoInvoice")? {
        request = request.auto_invoice(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    if let Some(value) = optional::<
        models::PaymentScheduleConfig,
    >(values, Place::Field, "paymentScheduleConfig")? {
        request = request.payment_schedule_config(value);
    }
    if let Some(value) = optional::<
        models::UpdateEstimateEstimateStatus,
    >(values, Place::Field, "estimateStatus")? {
        request = request.estimate_status(value);
    }
    Ok(request.build()?)
}

fn delete_estimate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .delete_estimate(arg::<String>(values, Place::Path, "estimateId")?);
    Ok(request.build()?)
}

fn generate_estimate_number(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.v3().invoices().generate_estimate_number();
    Ok(request.build()?)
}

fn send_estimate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .send_estimate(
            arg::<String>(values, Place::Path, "estimateId")?,
            arg::<models::Action>(values, Place::Field, "action")?,
            arg::<bool>(values, Place::Field, "liveMode")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    if let Some(value) = optional::<
        models::InvoiceSettingsSenderConfiguration,
    >(values, Place::Field, "sentFrom")? {
        request = request.sent_from(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "estimateName")? {
        request = request.estimate_name(value);
    }
    Ok(request.build()?)
}

fn create_from_estimate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .create_from_estimate(
            arg::<String>(values, Place::Path, "estimateId")?,
            arg::<bool>(values, Place::Field, "markAsInvoiced")?,
        );
    if let Some(value) = optional::<
        models::CreateInvoiceFromEstimateVersion,
    >(values, Place::Field, "version")? {
        request = request.version(value);
    }
    Ok(request.build()?)
}

fn list_estimates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .list_estimates(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "startAt")? {
        request = request.start_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endAt")? {
        request = request.end_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<
        models::ListEstimatesStatus,
    >(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "contactId")? {
        request = request.contact_id(value);
    }
    Ok(request.build()?)
}

fn update_estimate_last_visited_at(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .update_estimate_last_visited_at(
            arg::<String>(values, Place::Field, "estimateId")?,
        );
    Ok(request.build()?)
}

fn list_estimate_templates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .list_estimate_templates(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    Ok(request.build()?)
}

fn create_estimate_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .create_estimate_template(
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::BusinessDetails>(values, Place::Field, "businessDetails")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<rt::Json>>(values, Place::Field, "items")?,
            arg::<models::Discount>(values, Place::Field, "discount")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "liveMode")? {
        request = request.live_mode(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "automaticTaxesEnabled")? {
        request = request.automatic_taxes_enabled(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    if let Some(value) = optional::<
        models::SendEstimate,
    >(values, Place::Field, "sendEstimateDetails")? {
        request = request.send_estimate_details(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "estimateNumberPrefix")? {
        request = request.estimate_number_prefix(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Attachments>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    Ok(request.build()?)
}

fn update_estimate_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .update_estimate_template(
            arg::<String>(values, Place::Path, "templateId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::BusinessDetails>(values, Place::Field, "businessDetails")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<rt::Json>>(values, Place::Field, "items")?,
            arg::<models::Discount>(values, Place::Field, "discount")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "liveMode")? {
        request = request.live_mode(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "automaticTaxesEnabled")? {
        request = request.automatic_taxes_enabled(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    if let Some(value) = optional::<
        models::SendEstimate,
    >(values, Place::Field, "sendEstimateDetails")? {
        request = request.send_estimate_details(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "estimateNumberPrefix")? {
        request = request.estimate_number_prefix(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Attachments>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    Ok(request.build()?)
}

fn delete_estimate_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .delete_estimate_template(arg::<String>(values, Place::Path, "templateId")?);
    Ok(request.build()?)
}

fn preview_estimate_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .invoices()
        .preview_estimate_template(arg::<String>(values, Place::Query, "templateId")?);
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .list(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startAt")? {
        request = request.start_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endAt")? {
        request = request.end_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<
        models::PaymentMode,
    >(values, Place::Query, "paymentMode")? {
        request = request.payment_mode(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<
        models::ListSortField,
    >(values, Place::Query, "sortField")? {
        request = request.sort_field(value);
    }
    if let Some(value) = optional::<
        models::ListSortOrder,
    >(values, Place::Query, "sortOrder")? {
        request = request.sort_order(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .invoices()
        .create(
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::BusinessDetails>(values, Place::Field, "businessDetails")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<rt::List<models::InvoiceItem>>(values, Place::Field, "items")?,
            arg::<models::Discount>(values, Place::Field, "discount")?,
            arg::<models::ContactDetails>(values, Place::Field, "contactDetails")?,
            arg::<String>(values, Place::Field, "issueDate")?,
            arg::<models::SentTo>(values, Place::Field, "sentTo")?,
            arg::<bool>(values, Place::Field, "liveMode")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "termsNotes")? {
        request = request.terms_notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "invoiceNumber")? {
        request = request.invoice_number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "dueDate")? {
        request = request.due_date(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "automaticTaxesEnabled")? {
        request = request.automatic_taxes_enabled(value);
    }
    if let Some(value) = optional::<
        models::PaymentSchedule,
    >(values, Place::Field, "paymentSchedule")? {
        request = request.payment_schedule(value);
    }
    if let Some(value) = optional::<
        models::LateFeesConfiguration,
    >(values, Place::Field, "lateFeesConfiguration")? {
        request = request.late_fees_configuration(value);
    }
    if let Some(value) = optional::<
        models::TipsConfiguration,
    >(values, Place::Field, "tipsConfiguration")? {
        request = request.tips_configuration(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "invoiceNumberPrefix")? {
        request = request.invoice_number_prefix(value);
    }
    if let Some(value) = optional::<
        models::PaymentMethod,
    >(values, Place::Field, "paymentMethods")? {
        request = request.payment_methods(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Attachments>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        models::ProcessingFee,
    >(values, Place::Field, "miscellaneousCharges")? {
        request = request.miscellaneous_charges(value);
    }
    Ok(request.build()?)
}
