// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Invoices a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /invoices/template`.
pub enum ListTemplates {}

impl rt::Kind for ListTemplates {
    type Answer = models::ListTemplatesResponse;
}

impl rt::Paged for ListTemplates {
    type Item = models::GetTemplateResponse;
}

impl rt::Located for ListTemplates {}

/// `POST /invoices/template`.
pub enum CreateTemplate {}

impl rt::Kind for CreateTemplate {
    type Answer = models::CreateInvoiceTemplateResponse;
}

impl rt::Located for CreateTemplate {}

/// `GET /invoices/template/{templateId}`.
pub enum GetTemplate {}

impl rt::Kind for GetTemplate {
    type Answer = models::GetTemplateResponse;
}

impl rt::Located for GetTemplate {}

/// `PUT /invoices/template/{templateId}`.
pub enum UpdateTemplate {}

impl rt::Kind for UpdateTemplate {
    type Answer = models::UpdateInvoiceTemplateResponse;
}

impl rt::Located for UpdateTemplate {}

/// `DELETE /invoices/template/{templateId}`.
pub enum DeleteTemplate {}

impl rt::Kind for DeleteTemplate {
    type Answer = models::DeleteInvoiceTemplateResponse;
}

impl rt::Located for DeleteTemplate {}

/// `PATCH /invoices/template/{templateId}/late-fees-configuration`.
pub enum UpdateTemplateLateFeesConfiguration {}

impl rt::Kind for UpdateTemplateLateFeesConfiguration {
    type Answer = models::UpdateInvoiceTemplateResponse;
}

impl rt::Located for UpdateTemplateLateFeesConfiguration {}

/// `PATCH /invoices/template/{templateId}/payment-methods-configuration`.
pub enum UpdateTemplatePaymentMethodsConfiguration {}

impl rt::Kind for UpdateTemplatePaymentMethodsConfiguration {
    type Answer = models::UpdateInvoiceTemplateResponse;
}

impl rt::Located for UpdateTemplatePaymentMethodsConfiguration {}

/// `GET /invoices/schedule`.
pub enum ListSchedules {}

impl rt::Kind for ListSchedules {
    type Answer = models::ListSchedulesResponse;
}

impl rt::Paged for ListSchedules {
    type Item = models::GetScheduleResponse;
}

impl rt::Located for ListSchedules {}

/// `POST /invoices/schedule`.
pub enum CreateSchedule {}

impl rt::Kind for CreateSchedule {
    type Answer = models::CreateInvoiceScheduleResponse;
}

impl rt::Located for CreateSchedule {}

/// `GET /invoices/schedule/{scheduleId}`.
pub enum GetSchedule {}

impl rt::Kind for GetSchedule {
    type Answer = models::GetScheduleResponse;
}

impl rt::Located for GetSchedule {}

/// `PUT /invoices/schedule/{scheduleId}`.
pub enum UpdateSchedule {}

impl rt::Kind for UpdateSchedule {
    type Answer = models::UpdateInvoiceScheduleResponse;
}

impl rt::Located for UpdateSchedule {}

/// `DELETE /invoices/schedule/{scheduleId}`.
pub enum DeleteSchedule {}

impl rt::Kind for DeleteSchedule {
    type Answer = models::DeleteInvoiceScheduleResponse;
}

impl rt::Located for DeleteSchedule {}

/// `POST /invoices/schedule/{scheduleId}/updateAndSchedule`.
pub enum UpdateAndStartSchedule {}

impl rt::Kind for UpdateAndStartSchedule {
    type Answer = models::UpdateAndScheduleInvoiceScheduleResponse;
}

/// `POST /invoices/schedule/{scheduleId}/schedule`.
pub enum StartSchedule {}

impl rt::Kind for StartSchedule {
    type Answer = models::ScheduleInvoiceScheduleResponse;
}

impl rt::Located for StartSchedule {}

/// `POST /invoices/schedule/{scheduleId}/auto-payment`.
pub enum SetScheduleAutoPayment {}

impl rt::Kind for SetScheduleAutoPayment {
    type Answer = models::AutoPaymentInvoiceScheduleResponse;
}

impl rt::Located for SetScheduleAutoPayment {}

/// `POST /invoices/schedule/{scheduleId}/cancel`.
pub enum CancelSchedule {}

impl rt::Kind for CancelSchedule {
    type Answer = models::CancelInvoiceScheduleResponse;
}

impl rt::Located for CancelSchedule {}

/// `POST /invoices/text2pay`.
pub enum Text2pay {}

impl rt::Kind for Text2pay {
    type Answer = models::Text2PayInvoiceResponse;
}

impl rt::Located for Text2pay {}

/// `GET /invoices/generate-invoice-number`.
pub enum GenerateNumber {}

impl rt::Kind for GenerateNumber {
    type Answer = models::GenerateInvoiceNumberResponse;
}

impl rt::Located for GenerateNumber {}

/// `GET /invoices/settings`.
pub enum GetSettings {}

impl rt::Kind for GetSettings {
    type Answer = models::GetInvoiceSettingsResponse;
}

impl rt::Located for GetSettings {}

/// `GET /invoices/{invoiceId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetInvoiceResponse;
}

impl rt::Located for Get {}

/// `PUT /invoices/{invoiceId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::UpdateInvoiceResponse;
}

impl rt::Located for Update {}

/// `DELETE /invoices/{invoiceId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteInvoiceResponse;
}

impl rt::Located for Delete {}

/// `PATCH /invoices/{invoiceId}/late-fees-configuration`.
pub enum UpdateLateFeesConfiguration {}

impl rt::Kind for UpdateLateFeesConfiguration {
    type Answer = models::UpdateInvoiceResponse;
}

impl rt::Located for UpdateLateFeesConfiguration {}

/// `POST /invoices/{invoiceId}/void`.
pub enum Void {}

impl rt::Kind for Void {
    type Answer = models::VoidInvoiceResponse;
}

impl rt::Located for Void {}

/// `POST /invoices/{invoiceId}/send`.
pub enum Send {}

impl rt::Kind for Send {
    type Answer = models::SendInvoicesResponse;
}

impl rt::Located for Send {}

/// `POST /invoices/{invoiceId}/record-payment`.
pub enum RecordPayment {}

impl rt::Kind for RecordPayment {
    type Answer = models::RecordPaymentResponse;
}

impl rt::Located for RecordPayment {}

/// `PATCH /invoices/stats/last-visited-at`.
pub enum UpdateLastVisitedAt {}

impl rt::Kind for UpdateLastVisitedAt {
    type Answer = rt::Json;
}

/// `POST /invoices/estimate`.
pub enum CreateEstimate {}

impl rt::Kind for CreateEstimate {
    type Answer = models::EstimateResponse;
}

impl rt::Located for CreateEstimate {}

/// `PUT /invoices/estimate/{estimateId}`.
pub enum UpdateEstimate {}

impl rt::Kind for UpdateEstimate {
    type Answer = models::EstimateResponse;
}

impl rt::Located for UpdateEstimate {}

/// `DELETE /invoices/estimate/{estimateId}`.
pub enum DeleteEstimate {}

impl rt::Kind for DeleteEstimate {
    type Answer = models::EstimateResponse;
}

impl rt::Located for DeleteEstimate {}

/// `GET /invoices/estimate/number/generate`.
pub enum GenerateEstimateNumber {}

impl rt::Kind for GenerateEstimateNumber {
    type Answer = models::GenerateEstimateNumberResponse;
}

impl rt::Located for GenerateEstimateNumber {}

/// `POST /invoices/estimate/{estimateId}/send`.
pub enum SendEstimate {}

impl rt::Kind for SendEstimate {
    type Answer = models::EstimateResponse;
}

impl rt::Located for SendEstimate {}

/// `POST /invoices/estimate/{estimateId}/invoice`.
pub enum CreateFromEstimate {}

impl rt::Kind for CreateFromEstimate {
    type Answer = models::CreateInvoiceFromEstimateResponse;
}

impl rt::Located for CreateFromEstimate {}

/// `GET /invoices/estimate/list`.
pub enum ListEstimates {}

impl rt::Kind for ListEstimates {
    type Answer = models::ListEstimatesResponse;
}

impl rt::Paged for ListEstimates {
    type Item = models::EstimateResponse;
}

impl rt::Located for ListEstimates {}

/// `PATCH /invoices/estimate/stats/last-visited-at`.
pub enum UpdateEstimateLastVisitedAt {}

impl rt::Kind for UpdateEstimateLastVisitedAt {
    type Answer = rt::Json;
}

/// `GET /invoices/estimate/template`.
pub enum ListEstimateTemplates {}

impl rt::Kind for ListEstimateTemplates {
    type Answer = models::ListEstimateTemplateResponse;
}

impl rt::Paged for ListEstimateTemplates {
    type Item = models::EstimateTemplateResponse;
}

impl rt::Located for ListEstimateTemplates {}

/// `POST /invoices/estimate/template`.
pub enum CreateEstimateTemplate {}

impl rt::Kind for CreateEstimateTemplate {
    type Answer = models::EstimateTemplateResponse;
}

impl rt::Located for CreateEstimateTemplate {}

/// `PUT /invoices/estimate/template/{templateId}`.
pub enum UpdateEstimateTemplate {}

impl rt::Kind for UpdateEstimateTemplate {
    type Answer = models::EstimateTemplateResponse;
}

impl rt::Located for UpdateEstimateTemplate {}

/// `DELETE /invoices/estimate/template/{templateId}`.
pub enum DeleteEstimateTemplate {}

impl rt::Kind for DeleteEstimateTemplate {
    type Answer = models::EstimateTemplateResponse;
}

impl rt::Located for DeleteEstimateTemplate {}

/// `GET /invoices/estimate/template/preview`.
pub enum PreviewEstimateTemplate {}

impl rt::Kind for PreviewEstimateTemplate {
    type Answer = models::EstimateTemplateResponse;
}

impl rt::Located for PreviewEstimateTemplate {}

/// `GET /invoices/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::ListInvoicesResponse;
}

impl rt::Paged for List {
    type Item = models::GetInvoiceResponse;
}

impl rt::Located for List {}

/// `POST /invoices/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CreateInvoiceResponse;
}

impl rt::Located for Create {}
