// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Invoices a request is for.

pub use crate::api::invoices::kinds::{
    CancelSchedule, Create, CreateEstimate, CreateEstimateTemplate, CreateFromEstimate,
    CreateSchedule, CreateTemplate, Delete, DeleteEstimate, DeleteEstimateTemplate,
    DeleteSchedule, DeleteTemplate, GenerateEstimateNumber, GenerateNumber, Get,
    GetSchedule, GetSettings, GetTemplate, List, ListEstimateTemplates, ListEstimates,
    ListSchedules, ListTemplates, PreviewEstimateTemplate, RecordPayment, Send,
    SendEstimate, SetScheduleAutoPayment, StartSchedule, Text2pay, Update,
    UpdateAndStartSchedule, UpdateEstimate, UpdateEstimateLastVisitedAt,
    UpdateEstimateTemplate, UpdateLastVisitedAt, UpdateLateFeesConfiguration,
    UpdateSchedule, UpdateTemplate, UpdateTemplateLateFeesConfiguration,
    UpdateTemplatePaymentMethodsConfiguration, Void,
};
