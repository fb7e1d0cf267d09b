// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Invoices.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_TEMPLATES,
    &CREATE_TEMPLATE,
    &GET_TEMPLATE,
    &UPDATE_TEMPLATE,
    &DELETE_TEMPLATE,
    &UPDATE_TEMPLATE_LATE_FEES_CONFIGURATION,
    &UPDATE_TEMPLATE_PAYMENT_METHODS_CONFIGURATION,
    &LIST_SCHEDULES,
    &CREATE_SCHEDULE,
    &GET_SCHEDULE,
    &UPDATE_SCHEDULE,
    &DELETE_SCHEDULE,
    &UPDATE_AND_START_SCHEDULE,
    &START_SCHEDULE,
    &SET_SCHEDULE_AUTO_PAYMENT,
    &CANCEL_SCHEDULE,
    &TEXT2PAY,
    &GENERATE_NUMBER,
    &GET_SETTINGS,
    &GET,
    &UPDATE,
    &DELETE,
    &UPDATE_LATE_FEES_CONFIGURATION,
    &VOID,
    &SEND,
    &RECORD_PAYMENT,
    &UPDATE_LAST_VISITED_AT,
    &CREATE_ESTIMATE,
    &UPDATE_ESTIMATE,
    &DELETE_ESTIMATE,
    &GENERATE_ESTIMATE_NUMBER,
    &SEND_ESTIMATE,
    &CREATE_FROM_ESTIMATE,
    &LIST_ESTIMATES,
    &UPDATE_ESTIMATE_LAST_VISITED_AT,
    &LIST_ESTIMATE_TEMPLATES,
    &CREATE_ESTIMATE_TEMPLATE,
    &UPDATE_ESTIMATE_TEMPLATE,
    &DELETE_ESTIMATE_TEMPLATE,
    &PREVIEW_ESTIMATE_TEMPLATE,
    &LIST,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "invoices",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_TEMPLATES: rt::Route = rt::Route {
    name: "list_templates",
    operation_id: "list-invoice-templates",
    method: rt::Method::GET,
    path: "/invoices/template",
    summary: "List templates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::query("status"),
        rt::Parameter::query("startAt"),
        rt::Parameter::query("endAt"),
        rt::Parameter::query("search"),
        rt::Parameter::query("paymentMode"),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/totalCount"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/template.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/template.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_TEMPLATE: rt::Route = rt::Route {
    name: "create_template",
    operation_id: "create-invoice-template",
    method: rt::Method::POST,
    path: "/invoices/template",
    summary: "Create template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("internal"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("businessDetails").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("automaticTaxesEnabled"),
        rt::Parameter::field("discount"),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("title"),
        rt::Parameter::field("tipsConfiguration"),
        rt::Parameter::field("lateFeesConfiguration"),
        rt::Parameter::field("invoiceNumberPrefix"),
        rt::Parameter::field("paymentMethods"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("miscellaneousCharges"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/template.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/template.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_TEMPLATE: rt::Route = rt::Route {
    name: "get_template",
    operation_id: "get-invoice-template",
    method: rt::Method::GET,
    path: "/invoices/template/{templateId}",
    summary: "Get an template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("templateId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/template.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/template.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_TEMPLATE: rt::Route = rt::Route {
    name: "update_template",
    operation_id: "update-invoice-template",
    method: rt::Method::PUT,
    path: "/invoices/template/{templateId}",
    summary: "Update template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("templateId"),
        rt::Parameter::field("internal"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("businessDetails").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("discount"),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("title"),
        rt::Parameter::field("miscellaneousCharges"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/template.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/template.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_TEMPLATE: rt::Route = rt::Route {
    name: "delete_template",
    operation_id: "delete-invoice-template",
    method: rt::Method::DELETE,
    path: "/invoices/template/{templateId}",
    summary: "Delete template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("templateId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/template.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/template.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_TEMPLATE_LATE_FEES_CONFIGURATION: rt::Route = rt::Route {
    name: "update_template_late_fees_configuration",
    operation_id: "update-invoice-template-late-fees-configuration",
    method: rt::Method::PATCH,
    path: "/invoices/template/{templateId}/late-fees-configuration",
    summary: "Update template late fees configuration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("templateId"),
        rt::Parameter::field("lateFeesConfiguration").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_TEMPLATE_PAYMENT_METHODS_CONFIGURATION: rt::Route = rt::Route {
    name: "update_template_payment_methods_configuration",
    operation_id: "update-invoice-payment-methods-configuration",
    method: rt::Method::PATCH,
    path: "/invoices/template/{templateId}/payment-methods-configuration",
    summary: "Update template late fees configuration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("templateId"),
        rt::Parameter::field("paymentMethods"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_SCHEDULES: rt::Route = rt::Route {
    name: "list_schedules",
    operation_id: "list-invoice-schedules",
    method: rt::Method::GET,
    path: "/invoices/schedule",
    summary: "List schedules",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::query("status"),
        rt::Parameter::query("startAt"),
        rt::Parameter::query("endAt"),
        rt::Parameter::query("search"),
        rt::Parameter::query("paymentMode"),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/schedules",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/schedule.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/schedule.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_SCHEDULE: rt::Route = rt::Route {
    name: "create_schedule",
    operation_id: "create-invoice-schedule",
    method: rt::Method::POST,
    path: "/invoices/schedule",
    summary: "Create Invoice Schedule",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("contactDetails").required(),
        rt::Parameter::field("schedule").required(),
        rt::Parameter::field("liveMode").required(),
        rt::Parameter::field("businessDetails").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("automaticTaxesEnabled"),
        rt::Parameter::field("discount").required(),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("title"),
        rt::Parameter::field("tipsConfiguration"),
        rt::Parameter::field("lateFeesConfiguration"),
        rt::Parameter::field("invoiceNumberPrefix"),
        rt::Parameter::field("paymentMethods"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("miscellaneousCharges"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/schedule.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/schedule.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SCHEDULE: rt::Route = rt::Route {
    name: "get_schedule",
    operation_id: "get-invoice-schedule",
    method: rt::Method::GET,
    path: "/invoices/schedule/{scheduleId}",
    summary: "Get an schedule",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("scheduleId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/schedule.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/schedule.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_SCHEDULE: rt::Route = rt::Route {
    name: "update_schedule",
    operation_id: "update-invoice-schedule",
    method: rt::Method::PUT,
    path: "/invoices/schedule/{scheduleId}",
    summary: "Update schedule",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("scheduleId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("contactDetails").required(),
        rt::Parameter::field("schedule").required(),
        rt::Parameter::field("liveMode").required(),
        rt::Parameter::field("businessDetails").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("discount").required(),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("title"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("miscellaneousCharges"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/schedule.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/schedule.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_SCHEDULE: rt::Route = rt::Route {
    name: "delete_schedule",
    operation_id: "delete-invoice-schedule",
    method: rt::Method::DELETE,
    path: "/invoices/schedule/{scheduleId}",
    summary: "Delete schedule",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("scheduleId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/schedule.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/schedule.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_AND_START_SCHEDULE: rt::Route = rt::Route {
    name: "update_and_start_schedule",
    operation_id: "update-and-schedule-invoice-schedule",
    method: rt::Method::POST,
    path: "/invoices/schedule/{scheduleId}/updateAndSchedule",
    summary: "Update scheduled recurring invoice",
    parameters: &[rt::Parameter::path("scheduleId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/schedule.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/schedule.write"],
        },
    ],
    ..COMMON
};
pub(crate) static START_SCHEDULE: rt::Route = rt::Route {
    name: "start_schedule",
    operation_id: "schedule-invoice-schedule",
    method: rt::Method::POST,
    path: "/invoices/schedule/{scheduleId}/schedule",
    summary: "Schedule an schedule invoice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("scheduleId"),
        rt::Parameter::field("liveMode").required(),
        rt::Parameter::field("autoPayment"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/schedule.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/schedule.write"],
        },
    ],
    ..COMMON
};
pub(crate) static SET_SCHEDULE_AUTO_PAYMENT: rt::Route = rt::Route {
    name: "set_schedule_auto_payment",
    operation_id: "auto-payment-invoice-schedule",
    method: rt::Method::POST,
    path: "/invoices/schedule/{scheduleId}/auto-payment",
    summary: "Manage Auto payment for an schedule invoice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("scheduleId"),
        rt::Parameter::field("id").required(),
        rt::Parameter::field("autoPayment").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/schedule.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/schedule.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CANCEL_SCHEDULE: rt::Route = rt::Route {
    name: "cancel_schedule",
    operation_id: "cancel-invoice-schedule",
    method: rt::Method::POST,
    path: "/invoices/schedule/{scheduleId}/cancel",
    summary: "Cancel an scheduled invoice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("scheduleId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/schedule.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/schedule.write"],
        },
    ],
    ..COMMON
};
pub(crate) static TEXT2PAY: rt::Route = rt::Route {
    name: "text2pay",
    operation_id: "text2pay-invoice",
    method: rt::Method::POST,
    path: "/invoices/text2pay",
    summary: "Create & Send",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("title"),
        rt::Parameter::field("contactDetails").required(),
        rt::Parameter::field("invoiceNumber"),
        rt::Parameter::field("issueDate").required(),
        rt::Parameter::field("dueDate"),
        rt::Parameter::field("sentTo").required(),
        rt::Parameter::field("liveMode").required(),
        rt::Parameter::field("automaticTaxesEnabled"),
        rt::Parameter::field("paymentSchedule"),
        rt::Parameter::field("lateFeesConfiguration"),
        rt::Parameter::field("tipsConfiguration"),
        rt::Parameter::field("invoiceNumberPrefix"),
        rt::Parameter::field("paymentMethods"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("miscellaneousCharges"),
        rt::Parameter::field("id"),
        rt::Parameter::field("includeTermsNote"),
        rt::Parameter::field("action").required(),
        rt::Parameter::field("userId").required(),
        rt::Parameter::field("discount"),
        rt::Parameter::field("businessDetails"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GENERATE_NUMBER: rt::Route = rt::Route {
    name: "generate_number",
    operation_id: "generate-invoice-number",
    method: rt::Method::GET,
    path: "/invoices/generate-invoice-number",
    summary: "Generate Invoice Number",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SETTINGS: rt::Route = rt::Route {
    name: "get_settings",
    operation_id: "get-invoice-settings",
    method: rt::Method::GET,
    path: "/invoices/settings",
    summary: "Get Invoice Settings",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-invoice",
    method: rt::Method::GET,
    path: "/invoices/{invoiceId}",
    summary: "Get invoice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("invoiceId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-invoice",
    method: rt::Method::PUT,
    path: "/invoices/{invoiceId}",
    summary: "Update invoice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("invoiceId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("title"),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("description"),
        rt::Parameter::field("businessDetails"),
        rt::Parameter::field("invoiceNumber"),
        rt::Parameter::field("contactId"),
        rt::Parameter::field("contactDetails"),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("discount"),
        rt::Parameter::field("invoiceItems").required(),
        rt::Parameter::field("automaticTaxesEnabled"),
        rt::Parameter::field("liveMode"),
        rt::Parameter::field("issueDate").required(),
        rt::Parameter::field("dueDate").required(),
        rt::Parameter::field("paymentSchedule"),
        rt::Parameter::field("tipsConfiguration"),
        rt::Parameter::field("xeroDetails"),
        rt::Parameter::field("invoiceNumberPrefix"),
        rt::Parameter::field("paymentMethods"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("miscellaneousCharges"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-invoice",
    method: rt::Method::DELETE,
    path: "/invoices/{invoiceId}",
    summary: "Delete invoice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("invoiceId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_LATE_FEES_CONFIGURATION: rt::Route = rt::Route {
    name: "update_late_fees_configuration",
    operation_id: "update-invoice-late-fees-configuration",
    method: rt::Method::PATCH,
    path: "/invoices/{invoiceId}/late-fees-configuration",
    summary: "Update invoice late fees configuration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("invoiceId"),
        rt::Parameter::field("lateFeesConfiguration").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static VOID: rt::Route = rt::Route {
    name: "void",
    operation_id: "void-invoice",
    method: rt::Method::POST,
    path: "/invoices/{invoiceId}/void",
    summary: "Void invoice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("invoiceId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices.write"],
        },
    ],
    ..COMMON
};
pub(crate) static SEND: rt::Route = rt::Route {
    name: "send",
    operation_id: "send-invoice",
    method: rt::Method::POST,
    path: "/invoices/{invoiceId}/send",
    summary: "Send invoice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("invoiceId"),
        rt::Parameter::field("userId").required(),
        rt::Parameter::field("action").required(),
        rt::Parameter::field("liveMode").required(),
        rt::Parameter::field("sentFrom"),
        rt::Parameter::field("autoPayment"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices.write"],
        },
    ],
    ..COMMON
};
pub(crate) static RECORD_PAYMENT: rt::Route = rt::Route {
    name: "record_payment",
    operation_id: "record-invoice",
    method: rt::Method::POST,
    path: "/invoices/{invoiceId}/record-payment",
    summary: "Record a manual payment for an invoice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("invoiceId"),
        rt::Parameter::field("mode").required(),
        rt::Parameter::field("card"),
        rt::Parameter::field("cheque"),
        rt::Parameter::field("notes"),
        rt::Parameter::field("amount"),
        rt::Parameter::field("meta"),
        rt::Parameter::field("paymentScheduleIds"),
        rt::Parameter::field("fulfilledAt"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_LAST_VISITED_AT: rt::Route = rt::Route {
    name: "update_last_visited_at",
    operation_id: "update-invoice-last-visited-at",
    method: rt::Method::PATCH,
    path: "/invoices/stats/last-visited-at",
    summary: "Update invoice last visited at",
    parameters: &[rt::Parameter::field("invoiceId").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_ESTIMATE: rt::Route = rt::Route {
    name: "create_estimate",
    operation_id: "create-new-estimate",
    method: rt::Method::POST,
    path: "/invoices/estimate",
    summary: "Create New Estimate",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("businessDetails").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("liveMode"),
        rt::Parameter::field("discount").required(),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("title"),
        rt::Parameter::field("contactDetails").required(),
        rt::Parameter::field("estimateNumber"),
        rt::Parameter::field("issueDate"),
        rt::Parameter::field("expiryDate"),
        rt::Parameter::field("sentTo"),
        rt::Parameter::field("automaticTaxesEnabled"),
        rt::Parameter::field("meta"),
        rt::Parameter::field("sendEstimateDetails"),
        rt::Parameter::field("frequencySettings").required(),
        rt::Parameter::field("estimateNumberPrefix"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("autoInvoice"),
        rt::Parameter::field("miscellaneousCharges"),
        rt::Parameter::field("paymentScheduleConfig"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_ESTIMATE: rt::Route = rt::Route {
    name: "update_estimate",
    operation_id: "update-estimate",
    method: rt::Method::PUT,
    path: "/invoices/estimate/{estimateId}",
    summary: "Update Estimate",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("estimateId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("businessDetails").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("liveMode"),
        rt::Parameter::field("discount").required(),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("title"),
        rt::Parameter::field("contactDetails").required(),
        rt::Parameter::field("estimateNumber"),
        rt::Parameter::field("issueDate"),
        rt::Parameter::field("expiryDate"),
        rt::Parameter::field("sentTo"),
        rt::Parameter::field("automaticTaxesEnabled"),
        rt::Parameter::field("meta"),
        rt::Parameter::field("sendEstimateDetails"),
        rt::Parameter::field("frequencySettings").required(),
        rt::Parameter::field("estimateNumberPrefix"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("autoInvoice"),
        rt::Parameter::field("miscellaneousCharges"),
        rt::Parameter::field("paymentScheduleConfig"),
        rt::Parameter::field("estimateStatus"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_ESTIMATE: rt::Route = rt::Route {
    name: "delete_estimate",
    operation_id: "delete-estimate",
    method: rt::Method::DELETE,
    path: "/invoices/estimate/{estimateId}",
    summary: "Delete Estimate",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("estimateId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GENERATE_ESTIMATE_NUMBER: rt::Route = rt::Route {
    name: "generate_estimate_number",
    operation_id: "generate-estimate-number",
    method: rt::Method::GET,
    path: "/invoices/estimate/number/generate",
    summary: "Generate Estimate Number",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static SEND_ESTIMATE: rt::Route = rt::Route {
    name: "send_estimate",
    operation_id: "send-estimate",
    method: rt::Method::POST,
    path: "/invoices/estimate/{estimateId}/send",
    summary: "Send Estimate",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("estimateId"),
        rt::Parameter::field("action").required(),
        rt::Parameter::field("liveMode").required(),
        rt::Parameter::field("userId").required(),
        rt::Parameter::field("sentFrom"),
        rt::Parameter::field("estimateName"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_FROM_ESTIMATE: rt::Route = rt::Route {
    name: "create_from_estimate",
    operation_id: "create-invoice-from-estimate",
    method: rt::Method::POST,
    path: "/invoices/estimate/{estimateId}/invoice",
    summary: "Create Invoice from Estimate",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("estimateId"),
        rt::Parameter::field("markAsInvoiced").required(),
        rt::Parameter::field("version"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_ESTIMATES: rt::Route = rt::Route {
    name: "list_estimates",
    operation_id: "list-estimates",
    method: rt::Method::GET,
    path: "/invoices/estimate/list",
    summary: "List Estimates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::query("startAt"),
        rt::Parameter::query("endAt"),
        rt::Parameter::query("search"),
        rt::Parameter::query("status"),
        rt::Parameter::query("contactId"),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/estimates",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_ESTIMATE_LAST_VISITED_AT: rt::Route = rt::Route {
    name: "update_estimate_last_visited_at",
    operation_id: "update-estimate-last-visited-at",
    method: rt::Method::PATCH,
    path: "/invoices/estimate/stats/last-visited-at",
    summary: "Update estimate last visited at",
    parameters: &[rt::Parameter::field("estimateId").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_ESTIMATE_TEMPLATES: rt::Route = rt::Route {
    name: "list_estimate_templates",
    operation_id: "list-estimate-templates",
    method: rt::Method::GET,
    path: "/invoices/estimate/template",
    summary: "List Estimate Templates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::query("search"),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/totalCount"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_ESTIMATE_TEMPLATE: rt::Route = rt::Route {
    name: "create_estimate_template",
    operation_id: "create-estimate-template",
    method: rt::Method::POST,
    path: "/invoices/estimate/template",
    summary: "Create Estimate Template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("businessDetails").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("liveMode"),
        rt::Parameter::field("discount").required(),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("title"),
        rt::Parameter::field("automaticTaxesEnabled"),
        rt::Parameter::field("meta"),
        rt::Parameter::field("sendEstimateDetails"),
        rt::Parameter::field("estimateNumberPrefix"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("miscellaneousCharges"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_ESTIMATE_TEMPLATE: rt::Route = rt::Route {
    name: "update_estimate_template",
    operation_id: "update-estimate-template",
    method: rt::Method::PUT,
    path: "/invoices/estimate/template/{templateId}",
    summary: "Update Estimate Template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("templateId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("businessDetails").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("liveMode"),
        rt::Parameter::field("discount").required(),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("title"),
        rt::Parameter::field("automaticTaxesEnabled"),
        rt::Parameter::field("meta"),
        rt::Parameter::field("sendEstimateDetails"),
        rt::Parameter::field("estimateNumberPrefix"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("miscellaneousCharges"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_ESTIMATE_TEMPLATE: rt::Route = rt::Route {
    name: "delete_estimate_template",
    operation_id: "delete-estimate-template",
    method: rt::Method::DELETE,
    path: "/invoices/estimate/template/{templateId}",
    summary: "Delete Estimate Template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("templateId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.write"],
        },
    ],
    ..COMMON
};
pub(crate) static PREVIEW_ESTIMATE_TEMPLATE: rt::Route = rt::Route {
    name: "preview_estimate_template",
    operation_id: "preview-estimate-template",
    method: rt::Method::GET,
    path: "/invoices/estimate/template/preview",
    summary: "Preview Estimate Template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::query("templateId").required()],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices/estimate.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices/estimate.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "list-invoices",
    method: rt::Method::GET,
    path: "/invoices/",
    summary: "List invoices",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::query("status"),
        rt::Parameter::query("startAt"),
        rt::Parameter::query("endAt"),
        rt::Parameter::query("search"),
        rt::Parameter::query("paymentMode"),
        rt::Parameter::query("contactId"),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
        rt::Parameter::query("sortField"),
        rt::Parameter::query("sortOrder"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/invoices",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-invoice",
    method: rt::Method::POST,
    path: "/invoices/",
    summary: "Create Invoice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("businessDetails").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("discount").required(),
        rt::Parameter::field("termsNotes"),
        rt::Parameter::field("title"),
        rt::Parameter::field("contactDetails").required(),
        rt::Parameter::field("invoiceNumber"),
        rt::Parameter::field("issueDate").required(),
        rt::Parameter::field("dueDate"),
        rt::Parameter::field("sentTo").required(),
        rt::Parameter::field("liveMode").required(),
        rt::Parameter::field("automaticTaxesEnabled"),
        rt::Parameter::field("paymentSchedule"),
        rt::Parameter::field("lateFeesConfiguration"),
        rt::Parameter::field("tipsConfiguration"),
        rt::Parameter::field("invoiceNumberPrefix"),
        rt::Parameter::field("paymentMethods"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("miscellaneousCharges"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["invoices.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["invoices.write"],
        },
    ],
    ..COMMON
};
