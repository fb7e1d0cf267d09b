// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Invoices: 42 operations of the document `api/v3/invoices.yaml`, API version `v3`.
//!
//! Four things live here: invoices, templates to make them from, schedules that make them
//! again and again, and estimates, which a customer accepts before they become an
//! invoice. A new invoice is a draft until it is sent or paid. Nearly every call names its
//! owner as `altId` with `altType` `location`; in reading and deleting they stand mostly in the
//! query, in writing in the body. Lists require `limit` and `offset`, both as text.
//! Amounts are numbers in the unit of `currency`, going by the examples; no document says
//! so. Updates want most of the record again.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::invoices::{
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
pub(crate) use routes::ROUTES;

/// The operations of Invoices. Made by `client.v3().invoices()`.
#[doc(alias = "invoices-v3")]
#[derive(Clone, Debug)]
pub struct Invoices {
    pub(crate) client: rt::Client,
}

impl Invoices {
    /// List templates: `GET /invoices/template`.
    ///
    /// Templates by `limit` and `offset`, both required; `totalCount` counts them. The list
    /// has the whole records under `data`.
    ///
    /// * `limit`: whole number; for example `10` (in the query). How many records a page holds at most; required, and sent as text.
    /// * `offset`: whole number; for example `10` (in the query). How many records to pass over; required, and sent as text.
    ///
    /// [`ListTemplates`] has 5 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListTemplates::location_id`].
    ///
    /// Answers with [`ListTemplatesResponse`](models::ListTemplatesResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/template.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1template/get`.
    #[doc(alias = "list-invoice-templates")]
    #[inline]
    pub fn list_templates(&self, limit: i64, offset: i64) -> ListTemplates {
        let mut request = self.client.request(&routes::LIST_TEMPLATES);
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Create template: `POST /invoices/template`.
    ///
    /// A template has items, business and terms, but neither customer nor dates. Unusually
    /// for creating, success is 200.
    ///
    /// * `name`: text; for example `New Template` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `business_details`: an object, `BusinessDetails` (in the body), `businessDetails` on the wire. Who sends it, as printed on it.
    /// * `currency`: text (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `items`: list of `InvoiceItem` (in the body). What is charged for; invoices in answers call it `invoiceItems`.
    ///
    /// [`CreateTemplate`] has 11 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateTemplate::location_id`].
    ///
    /// Answers with [`CreateInvoiceTemplateResponse`](models::CreateInvoiceTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/template.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1template/post`.
    #[doc(alias = "create-invoice-template")]
    pub fn create_template(
        &self,
        name: impl Into<String>,
        business_details: models::BusinessDetails,
        currency: impl Into<String>,
        items: impl Into<rt::List<models::InvoiceItem>>,
    ) -> CreateTemplate {
        let mut request = self.client.request(&routes::CREATE_TEMPLATE);
        request.field::<String>("name", &name.into());
        request.field::<models::BusinessDetails>("businessDetails", &business_details);
        request.field::<String>("currency", &currency.into());
        request.field::<rt::List<models::InvoiceItem>>("items", &items.into());
        rt::operation(request)
    }

    /// Get an template: `GET /invoices/template/{templateId}`.
    ///
    /// One template without an envelope; terms, fees and payment methods are not among the
    /// documented fields.
    ///
    /// * `template_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetTemplate::location_id`].
    ///
    /// Answers with [`GetTemplateResponse`](models::GetTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/template.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1template~1{templateId}/get`.
    #[doc(alias = "get-invoice-template")]
    pub fn get_template(&self, template_id: impl Into<String>) -> GetTemplate {
        let mut request = self.client.request(&routes::GET_TEMPLATE);
        request.path::<String>("templateId", &template_id.into());
        rt::operation(request)
    }

    /// Update template: `PUT /invoices/template/{templateId}`.
    ///
    /// Name, business, currency and items must be sent again. Late fees and payment methods
    /// are changed by calls of their own.
    ///
    /// * `template_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    /// * `name`: text; for example `New Template` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `business_details`: an object, `BusinessDetails` (in the body), `businessDetails` on the wire. Who sends it, as printed on it.
    /// * `currency`: text (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `items`: list of `InvoiceItem` (in the body). What is charged for; invoices in answers call it `invoiceItems`.
    ///
    /// [`UpdateTemplate`] has 5 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateTemplate::location_id`].
    ///
    /// Answers with [`UpdateInvoiceTemplateResponse`](models::UpdateInvoiceTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/template.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1template~1{templateId}/put`.
    #[doc(alias = "update-invoice-template")]
    pub fn update_template(
        &self,
        template_id: impl Into<String>,
        name: impl Into<String>,
        business_details: models::BusinessDetails,
        currency: impl Into<String>,
        items: impl Into<rt::List<models::InvoiceItem>>,
    ) -> UpdateTemplate {
        let mut request = self.client.request(&routes::UPDATE_TEMPLATE);
        request.path::<String>("templateId", &template_id.into());
        request.field::<String>("name", &name.into());
        request.field::<models::BusinessDetails>("businessDetails", &business_details);
        request.field::<String>("currency", &currency.into());
        request.field::<rt::List<models::InvoiceItem>>("items", &items.into());
        rt::operation(request)
    }

    /// Delete template: `DELETE /invoices/template/{templateId}`.
    ///
    /// Removes a template and answers whether it worked. Invoices made from it are records
    /// of their own.
    ///
    /// * `template_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`DeleteTemplate::location_id`].
    ///
    /// Answers with [`DeleteInvoiceTemplateResponse`](models::DeleteInvoiceTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/template.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1template~1{templateId}/delete`.
    #[doc(alias = "delete-invoice-template")]
    pub fn delete_template(&self, template_id: impl Into<String>) -> DeleteTemplate {
        let mut request = self.client.request(&routes::DELETE_TEMPLATE);
        request.path::<String>("templateId", &template_id.into());
        rt::operation(request)
    }

    /// Update template late fees configuration: `PATCH /invoices/template/{templateId}/late-fees-configuration`.
    ///
    /// Replaces the rules for late fees of one template and nothing else. The document asks
    /// for a token but names no scope.
    ///
    /// * `template_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    /// * `late_fees_configuration`: an object, `LateFeesConfiguration` (in the body), `lateFeesConfiguration` on the wire. What is added if it is paid late.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateTemplateLateFeesConfiguration::location_id`].
    ///
    /// Answers with [`UpdateInvoiceTemplateResponse`](models::UpdateInvoiceTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1template~1{templateId}~1late-fees-configuration/patch`.
    #[doc(alias = "update-invoice-template-late-fees-configuration")]
    pub fn update_template_late_fees_configuration(
        &self,
        template_id: impl Into<String>,
        late_fees_configuration: models::LateFeesConfiguration,
    ) -> UpdateTemplateLateFeesConfiguration {
        let mut request = self
            .client
            .request(&routes::UPDATE_TEMPLATE_LATE_FEES_CONFIGURATION);
        request.path::<String>("templateId", &template_id.into());
        request
            .field::<
                models::LateFeesConfiguration,
            >("lateFeesConfiguration", &late_fees_configuration);
        rt::operation(request)
    }

    /// Update template late fees configuration: `PATCH /invoices/template/{templateId}/payment-methods-configuration`.
    ///
    /// Says how invoices from this template can be paid; so far only whether Stripe takes
    /// bank debits alone. The published title speaks of late fees by mistake, and no scope
    /// is named.
    ///
    /// * `template_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    ///
    /// [`UpdateTemplatePaymentMethodsConfiguration`] has 1 optional input.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateTemplatePaymentMethodsConfiguration::location_id`].
    ///
    /// Answers with [`UpdateInvoiceTemplateResponse`](models::UpdateInvoiceTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1template~1{templateId}~1payment-methods-configuration/patch`.
    #[doc(alias = "update-invoice-payment-methods-configuration")]
    pub fn update_template_payment_methods_configuration(
        &self,
        template_id: impl Into<String>,
    ) -> UpdateTemplatePaymentMethodsConfiguration {
        let mut request = self
            .client
            .request(&routes::UPDATE_TEMPLATE_PAYMENT_METHODS_CONFIGURATION);
        request.path::<String>("templateId", &template_id.into());
        rt::operation(request)
    }

    /// List schedules: `GET /invoices/schedule`.
    ///
    /// Schedules by `limit` and `offset`, both required, under `schedules` with a `total`.
    /// Each carries the invoices it has made.
    ///
    /// * `limit`: whole number; for example `10` (in the query). How many records a page holds at most; required, and sent as text.
    /// * `offset`: whole number; for example `10` (in the query). How many records to pass over; required, and sent as text.
    ///
    /// [`ListSchedules`] has 5 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListSchedules::location_id`].
    ///
    /// Answers with [`ListSchedulesResponse`](models::ListSchedulesResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/schedule.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1schedule/get`.
    #[doc(alias = "list-invoice-schedules")]
    #[inline]
    pub fn list_schedules(&self, limit: i64, offset: i64) -> ListSchedules {
        let mut request = self.client.request(&routes::LIST_SCHEDULES);
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Create Invoice Schedule: `POST /invoices/schedule`.
    ///
    /// Describes an invoice that comes again by a rule, or once at `executeAt`. It begins
    /// as a draft: nothing is sent before `POST /invoices/schedule/{scheduleId}/schedule`.
    ///
    /// * `name`: text (in the body). Name as people read it, in most places; it need not be unique.
    /// * `contact_details`: an object, `ContactDetails` (in the body), `contactDetails` on the wire. Who gets it, as printed on it; a copy, not a link to the contact.
    /// * `schedule`: an object, `ScheduleOptions` (in the body). When it happens or comes again; for calendars the hours that can be booked.
    /// * `live_mode`: flag (in the body), `liveMode` on the wire. True for real money, false for test payments.
    /// * `business_details`: an object, `BusinessDetails` (in the body), `businessDetails` on the wire. Who sends it, as printed on it.
    /// * `currency`: text (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `items`: list of `InvoiceItem` (in the body). What is charged for; invoices in answers call it `invoiceItems`.
    /// * `discount`: an object, `Discount` (in the body). What is taken off the total; `type` says how `value` is meant.
    ///
    /// [`CreateSchedule`] has 9 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateSchedule::location_id`].
    ///
    /// Answers with [`CreateInvoiceScheduleResponse`](models::CreateInvoiceScheduleResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/schedule.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1schedule/post`.
    #[doc(alias = "create-invoice-schedule")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn create_schedule(
        &self,
        name: impl Into<String>,
        contact_details: models::ContactDetails,
        schedule: models::ScheduleOptions,
        live_mode: bool,
        business_details: models::BusinessDetails,
        currency: impl Into<String>,
        items: impl Into<rt::List<models::InvoiceItem>>,
        discount: models::Discount,
    ) -> CreateSchedule {
        let mut request = self.client.request(&routes::CREATE_SCHEDULE);
        request.field::<String>("name", &name.into());
        request.field::<models::ContactDetails>("contactDetails", &contact_details);
        request.field::<models::ScheduleOptions>("schedule", &schedule);
        request.field::<bool>("liveMode", &live_mode);
        request.field::<models::BusinessDetails>("businessDetails", &business_details);
        request.field::<String>("currency", &currency.into());
        request.field::<rt::List<models::InvoiceItem>>("items", &items.into());
        request.field::<models::Discount>("discount", &discount);
        rt::operation(request)
    }

    /// Get an schedule: `GET /invoices/schedule/{scheduleId}`.
    ///
    /// Comes without an envelope: rule, customer, what is charged, and in `invoices`
    /// whatever has been produced so far.
    ///
    /// * `schedule_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `scheduleId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetSchedule::location_id`].
    ///
    /// Answers with [`GetScheduleResponse`](models::GetScheduleResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/schedule.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1schedule~1{scheduleId}/get`.
    #[doc(alias = "get-invoice-schedule")]
    pub fn get_schedule(&self, schedule_id: impl Into<String>) -> GetSchedule {
        let mut request = self.client.request(&routes::GET_SCHEDULE);
        request.path::<String>("scheduleId", &schedule_id.into());
        rt::operation(request)
    }

    /// Update schedule: `PUT /invoices/schedule/{scheduleId}`.
    ///
    /// Nearly the whole record must be sent again, customer, rule and items included. For
    /// one that runs already there is `updateAndSchedule`.
    ///
    /// * `schedule_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `scheduleId` on the wire
    /// * `name`: text (in the body). Name as people read it, in most places; it need not be unique.
    /// * `contact_details`: an object, `ContactDetails` (in the body), `contactDetails` on the wire. Who gets it, as printed on it; a copy, not a link to the contact.
    /// * `schedule`: an object, `ScheduleOptions` (in the body). When it happens or comes again; for calendars the hours that can be booked.
    /// * `live_mode`: flag (in the body), `liveMode` on the wire. True for real money, false for test payments.
    /// * `business_details`: an object, `BusinessDetails` (in the body), `businessDetails` on the wire. Who sends it, as printed on it.
    /// * `currency`: text (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `items`: list of `InvoiceItem` (in the body). What is charged for; invoices in answers call it `invoiceItems`.
    /// * `discount`: an object, `Discount` (in the body). What is taken off the total; `type` says how `value` is meant.
    ///
    /// [`UpdateSchedule`] has 4 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateSchedule::location_id`].
    ///
    /// Answers with [`UpdateInvoiceScheduleResponse`](models::UpdateInvoiceScheduleResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/schedule.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1schedule~1{scheduleId}/put`.
    #[doc(alias = "update-invoice-schedule")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn update_schedule(
        &self,
        schedule_id: impl Into<String>,
        name: impl Into<String>,
        contact_details: models::ContactDetails,
        schedule: models::ScheduleOptions,
        live_mode: bool,
        business_details: models::BusinessDetails,
        currency: impl Into<String>,
        items: impl Into<rt::List<models::InvoiceItem>>,
        discount: models::Discount,
    ) -> UpdateSchedule {
        let mut request = self.client.request(&routes::UPDATE_SCHEDULE);
        request.path::<String>("scheduleId", &schedule_id.into());
        request.field::<String>("name", &name.into());
        request.field::<models::ContactDetails>("contactDetails", &contact_details);
        request.field::<models::ScheduleOptions>("schedule", &schedule);
        request.field::<bool>("liveMode", &live_mode);
        request.field::<models::BusinessDetails>("businessDetails", &business_details);
        request.field::<String>("currency", &currency.into());
        request.field::<rt::List<models::InvoiceItem>>("items", &items.into());
        request.field::<models::Discount>("discount", &discount);
        rt::operation(request)
    }

    /// Delete schedule: `DELETE /invoices/schedule/{scheduleId}`.
    ///
    /// Removes a schedule and answers whether it worked. To stop one and keep it, cancel
    /// it.
    ///
    /// * `schedule_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `scheduleId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`DeleteSchedule::location_id`].
    ///
    /// Answers with [`DeleteInvoiceScheduleResponse`](models::DeleteInvoiceScheduleResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/schedule.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1schedule~1{scheduleId}/delete`.
    #[doc(alias = "delete-invoice-schedule")]
    pub fn delete_schedule(&self, schedule_id: impl Into<String>) -> DeleteSchedule {
        let mut request = self.client.request(&routes::DELETE_SCHEDULE);
        request.path::<String>("scheduleId", &schedule_id.into());
        rt::operation(request)
    }

    /// Update scheduled recurring invoice: `POST /invoices/schedule/{scheduleId}/updateAndSchedule`.
    ///
    /// For a schedule that runs already. The document gives it no body, so where the
    /// changes are to stand is not known; the answer is the schedule.
    ///
    /// * `schedule_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `scheduleId` on the wire
    ///
    /// Answers with [`UpdateAndScheduleInvoiceScheduleResponse`](models::UpdateAndScheduleInvoiceScheduleResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/schedule.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1schedule~1{scheduleId}~1updateAndSchedule/post`.
    #[doc(alias = "update-and-schedule-invoice-schedule")]
    pub fn update_and_start_schedule(
        &self,
        schedule_id: impl Into<String>,
    ) -> UpdateAndStartSchedule {
        let mut request = self.client.request(&routes::UPDATE_AND_START_SCHEDULE);
        request.path::<String>("scheduleId", &schedule_id.into());
        rt::operation(request)
    }

    /// Schedule an schedule invoice: `POST /invoices/schedule/{scheduleId}/schedule`.
    ///
    /// Starts a schedule: from now on invoices go to the customer when their time comes, in
    /// live or test mode as `liveMode` says. With `autoPayment` they are charged as well.
    ///
    /// * `schedule_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `scheduleId` on the wire
    /// * `live_mode`: flag (in the body), `liveMode` on the wire. True for real money, false for test payments.
    ///
    /// [`StartSchedule`] has 1 optional input.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`StartSchedule::location_id`].
    ///
    /// Answers with [`ScheduleInvoiceScheduleResponse`](models::ScheduleInvoiceScheduleResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/schedule.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1schedule~1{scheduleId}~1schedule/post`.
    #[doc(alias = "schedule-invoice-schedule")]
    pub fn start_schedule(
        &self,
        schedule_id: impl Into<String>,
        live_mode: bool,
    ) -> StartSchedule {
        let mut request = self.client.request(&routes::START_SCHEDULE);
        request.path::<String>("scheduleId", &schedule_id.into());
        request.field::<bool>("liveMode", &live_mode);
        rt::operation(request)
    }

    /// Manage Auto payment for an schedule invoice: `POST /invoices/schedule/{scheduleId}/auto-payment`.
    ///
    /// Sets by which of the customer's stored payment methods a schedule is paid, or
    /// switches that off.
    ///
    /// * `schedule_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `scheduleId` on the wire
    /// * `id`: text (in the body). Id of the record or file.
    /// * `auto_payment`: an object, `AutoPaymentDetails` (in the body), `autoPayment` on the wire. By which stored payment method it is charged.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`SetScheduleAutoPayment::location_id`].
    ///
    /// Answers with [`AutoPaymentInvoiceScheduleResponse`](models::AutoPaymentInvoiceScheduleResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/schedule.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1schedule~1{scheduleId}~1auto-payment/post`.
    #[doc(alias = "auto-payment-invoice-schedule")]
    pub fn set_schedule_auto_payment(
        &self,
        schedule_id: impl Into<String>,
        id: impl Into<String>,
        auto_payment: models::AutoPaymentDetails,
    ) -> SetScheduleAutoPayment {
        let mut request = self.client.request(&routes::SET_SCHEDULE_AUTO_PAYMENT);
        request.path::<String>("scheduleId", &schedule_id.into());
        request.field::<String>("id", &id.into());
        request.field::<models::AutoPaymentDetails>("autoPayment", &auto_payment);
        rt::operation(request)
    }

    /// Cancel an scheduled invoice: `POST /invoices/schedule/{scheduleId}/cancel`.
    ///
    /// Stops a schedule. What becomes of invoices that it has made already is not
    /// documented.
    ///
    /// * `schedule_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `scheduleId` on the wire
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CancelSchedule::location_id`].
    ///
    /// Answers with [`CancelInvoiceScheduleResponse`](models::CancelInvoiceScheduleResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/schedule.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1schedule~1{scheduleId}~1cancel/post`.
    #[doc(alias = "cancel-invoice-schedule")]
    pub fn cancel_schedule(&self, schedule_id: impl Into<String>) -> CancelSchedule {
        let mut request = self.client.request(&routes::CANCEL_SCHEDULE);
        request.path::<String>("scheduleId", &schedule_id.into());
        rt::operation(request)
    }

    /// Create \& Send: `POST /invoices/text2pay`.
    ///
    /// Makes an invoice, or with `id` changes one, and sends it in the same step if
    /// `action` is `send`. `invoiceUrl` of the answer is the page where the customer sees
    /// it. Only a location's token will do.
    ///
    /// * `name`: text; for example `New Invoice` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `currency`: text; for example `USD` (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `items`: list of `InvoiceItem` (in the body). What is charged for; invoices in answers call it `invoiceItems`.
    /// * `contact_details`: an object, `ContactDetails` (in the body), `contactDetails` on the wire. Who gets it, as printed on it; a copy, not a link to the contact.
    /// * `issue_date`: date (`YYYY-MM-DD`); for example `2023-01-01` (in the body), `issueDate` on the wire. Date printed on it, such as `2023-01-01`.
    /// * `sent_to`: an object, `SentTo` (in the body), `sentTo` on the wire. Addresses and numbers that it goes to.
    /// * `live_mode`: flag (in the body), `liveMode` on the wire. True for real money, false for test payments.
    /// * `action`: one of `draft`, `send`; for example `draft` (in the body). Whether to keep a draft or to send it at once.
    /// * `user_id`: text (in the body), `userId` on the wire. Id of the user who does it.
    ///
    /// [`Text2pay`] has 16 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`Text2pay::location_id`].
    ///
    /// Answers with [`Text2PayInvoiceResponse`](models::Text2PayInvoiceResponse).
    ///
    /// Token: a location's (an account's); scope `invoices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1text2pay/post`.
    #[doc(alias = "text2pay-invoice")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn text2pay(
        &self,
        name: impl Into<String>,
        currency: impl Into<String>,
        items: impl Into<rt::List<models::InvoiceItem>>,
        contact_details: models::ContactDetails,
        issue_date: impl Into<String>,
        sent_to: models::SentTo,
        live_mode: bool,
        action: impl Into<models::Text2PayAction>,
        user_id: impl Into<String>,
    ) -> Text2pay {
        let mut request = self.client.request(&routes::TEXT2PAY);
        request.field::<String>("name", &name.into());
        request.field::<String>("currency", &currency.into());
        request.field::<rt::List<models::InvoiceItem>>("items", &items.into());
        request.field::<models::ContactDetails>("contactDetails", &contact_details);
        request.field::<String>("issueDate", &issue_date.into());
        request.field::<models::SentTo>("sentTo", &sent_to);
        request.field::<bool>("liveMode", &live_mode);
        request.field::<models::Text2PayAction>("action", &action.into());
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Generate Invoice Number: `GET /invoices/generate-invoice-number`.
    ///
    /// Tells the next number. Whether it is reserved is not documented, so two callers can
    /// get the same.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GenerateNumber::location_id`].
    ///
    /// Answers with [`GenerateInvoiceNumberResponse`](models::GenerateInvoiceNumberResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1generate-invoice-number/get`.
    #[doc(alias = "generate-invoice-number")]
    #[inline]
    pub fn generate_number(&self) -> GenerateNumber {
        rt::operation(self.client.request(&routes::GENERATE_NUMBER))
    }

    /// Get Invoice Settings: `GET /invoices/settings`.
    ///
    /// What new invoices and estimates start with: title, terms, number prefix, days until
    /// due, sender, reminders and notifications. There is no call to change them.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetSettings::location_id`].
    ///
    /// Answers with [`GetInvoiceSettingsResponse`](models::GetInvoiceSettingsResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1settings/get`.
    #[doc(alias = "get-invoice-settings")]
    #[inline]
    pub fn get_settings(&self) -> GetSettings {
        rt::operation(self.client.request(&routes::GET_SETTINGS))
    }

    /// Get invoice: `GET /invoices/{invoiceId}`.
    ///
    /// One invoice with sums and reminders, without an envelope. Its items are called
    /// `invoiceItems`, where creating calls them `items`.
    ///
    /// * `invoice_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `invoiceId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`Get::location_id`].
    ///
    /// Answers with [`GetInvoiceResponse`](models::GetInvoiceResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1{invoiceId}/get`.
    #[doc(alias = "get-invoice")]
    pub fn get(&self, invoice_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("invoiceId", &invoice_id.into());
        rt::operation(request)
    }

    /// Update invoice: `PUT /invoices/{invoiceId}`.
    ///
    /// Name, currency, items and both dates must be sent again; items are called
    /// `invoiceItems` here. Contact details, if sent, need both e-mail and phone. Late fees
    /// have a call of their own.
    ///
    /// * `invoice_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `invoiceId` on the wire
    /// * `name`: text; for example `New Invoice` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `currency`: text; for example `USD` (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `invoice_items`: list of `InvoiceItem` (in the body), `invoiceItems` on the wire. What is charged for; some requests call it `items`.
    /// * `issue_date`: date (`YYYY-MM-DD`); for example `2023-01-01` (in the body), `issueDate` on the wire. Date printed on it, such as `2023-01-01`.
    /// * `due_date`: date (`YYYY-MM-DD`); for example `2023-01-14` (in the body), `dueDate` on the wire. By when to pay, such as `2023-01-01`.
    ///
    /// [`Update`] has 17 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with [`UpdateInvoiceResponse`](models::UpdateInvoiceResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1{invoiceId}/put`.
    #[doc(alias = "update-invoice")]
    pub fn update(
        &self,
        invoice_id: impl Into<String>,
        name: impl Into<String>,
        currency: impl Into<String>,
        invoice_items: impl Into<rt::List<models::InvoiceItem>>,
        issue_date: impl Into<String>,
        due_date: impl Into<String>,
    ) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("invoiceId", &invoice_id.into());
        request.field::<String>("name", &name.into());
        request.field::<String>("currency", &currency.into());
        request
            .field::<
                rt::List<models::InvoiceItem>,
            >("invoiceItems", &invoice_items.into());
        request.field::<String>("issueDate", &issue_date.into());
        request.field::<String>("dueDate", &due_date.into());
        rt::operation(request)
    }

    /// Delete invoice: `DELETE /invoices/{invoiceId}`.
    ///
    /// Removes an invoice and answers it as it was. To keep the record and its number, void
    /// the invoice instead.
    ///
    /// * `invoice_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `invoiceId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`Delete::location_id`].
    ///
    /// Answers with [`DeleteInvoiceResponse`](models::DeleteInvoiceResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1{invoiceId}/delete`.
    #[doc(alias = "delete-invoice")]
    pub fn delete(&self, invoice_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("invoiceId", &invoice_id.into());
        rt::operation(request)
    }

    /// Update invoice late fees configuration: `PATCH /invoices/{invoiceId}/late-fees-configuration`.
    ///
    /// Replaces the rules for late fees of one invoice and answers the invoice. The
    /// document asks for a token but names no scope.
    ///
    /// * `invoice_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `invoiceId` on the wire
    /// * `late_fees_configuration`: an object, `LateFeesConfiguration` (in the body), `lateFeesConfiguration` on the wire. What is added if it is paid late.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateLateFeesConfiguration::location_id`].
    ///
    /// Answers with [`UpdateInvoiceResponse`](models::UpdateInvoiceResponse).
    ///
    /// Token: a location's (an account's), or an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1{invoiceId}~1late-fees-configuration/patch`.
    #[doc(alias = "update-invoice-late-fees-configuration")]
    pub fn update_late_fees_configuration(
        &self,
        invoice_id: impl Into<String>,
        late_fees_configuration: models::LateFeesConfiguration,
    ) -> UpdateLateFeesConfiguration {
        let mut request = self.client.request(&routes::UPDATE_LATE_FEES_CONFIGURATION);
        request.path::<String>("invoiceId", &invoice_id.into());
        request
            .field::<
                models::LateFeesConfiguration,
            >("lateFeesConfiguration", &late_fees_configuration);
        rt::operation(request)
    }

    /// Void invoice: `POST /invoices/{invoiceId}/void`.
    ///
    /// Marks an invoice as void: it keeps its number and is not to be paid any more. The
    /// document's own explanation speaks of deleting, by mistake.
    ///
    /// * `invoice_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `invoiceId` on the wire
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`Void::location_id`].
    ///
    /// Answers with [`VoidInvoiceResponse`](models::VoidInvoiceResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1{invoiceId}~1void/post`.
    #[doc(alias = "void-invoice")]
    pub fn void(&self, invoice_id: impl Into<String>) -> Void {
        let mut request = self.client.request(&routes::VOID);
        request.path::<String>("invoiceId", &invoice_id.into());
        rt::operation(request)
    }

    /// Send invoice: `POST /invoices/{invoiceId}/send`.
    ///
    /// Sends an invoice by SMS, e-mail or both, or with `send_manually` not by the
    /// platform. `userId` names who sends it.
    ///
    /// * `invoice_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `invoiceId` on the wire
    /// * `user_id`: text; for example `6578278e879ad2646715ba9c` (in the body), `userId` on the wire. Id of the user who does it.
    /// * `action`: one of `sms_and_email`, `send_manually`, `email`, `sms` (in the body). How to send it; with `send_manually` the platform sends nothing itself.
    /// * `live_mode`: flag (in the body), `liveMode` on the wire. True for real money, false for test payments.
    ///
    /// [`Send`] has 2 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`Send::location_id`].
    ///
    /// Answers with [`SendInvoicesResponse`](models::SendInvoicesResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1{invoiceId}~1send/post`.
    #[doc(alias = "send-invoice")]
    pub fn send(
        &self,
        invoice_id: impl Into<String>,
        user_id: impl Into<String>,
        action: impl Into<models::Action>,
        live_mode: bool,
    ) -> Send {
        let mut request = self.client.request(&routes::SEND);
        request.path::<String>("invoiceId", &invoice_id.into());
        request.field::<String>("userId", &user_id.into());
        request.field::<models::Action>("action", &action.into());
        request.field::<bool>("liveMode", &live_mode);
        rt::operation(request)
    }

    /// Record a manual payment for an invoice: `POST /invoices/{invoiceId}/record-payment`.
    ///
    /// Notes a payment that was made outside; no money moves. `mode` is required, and only
    /// the details that belong to it are of use: `card` for cards, `cheque` for cheques. A
    /// part can be paid, of the amount or of single dates in `paymentScheduleIds`.
    ///
    /// * `invoice_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `invoiceId` on the wire
    /// * `mode`: one of `cash`, `card`, `cheque`, `bank_transfer`, `other`; for example `card` (in the body). How it was paid; `card` and `cheque` have details of their own.
    ///
    /// [`RecordPayment`] has 7 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`RecordPayment::location_id`].
    ///
    /// Answers with [`RecordPaymentResponse`](models::RecordPaymentResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1{invoiceId}~1record-payment/post`.
    #[doc(alias = "record-invoice")]
    pub fn record_payment(
        &self,
        invoice_id: impl Into<String>,
        mode: impl Into<models::RecordPaymentMode>,
    ) -> RecordPayment {
        let mut request = self.client.request(&routes::RECORD_PAYMENT);
        request.path::<String>("invoiceId", &invoice_id.into());
        request.field::<models::RecordPaymentMode>("mode", &mode.into());
        rt::operation(request)
    }

    /// Update invoice last visited at: `PATCH /invoices/stats/last-visited-at`.
    ///
    /// Notes that the customer has looked at an invoice. The answer is not documented, and
    /// no scope is named.
    ///
    /// * `invoice_id`: text; for example `6578278e879ad2646715ba9c` (in the body), `invoiceId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's), or an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1stats~1last-visited-at/patch`.
    #[doc(alias = "update-invoice-last-visited-at")]
    pub fn update_last_visited_at(
        &self,
        invoice_id: impl Into<String>,
    ) -> UpdateLastVisitedAt {
        let mut request = self.client.request(&routes::UPDATE_LAST_VISITED_AT);
        request.field::<String>("invoiceId", &invoice_id.into());
        rt::operation(request)
    }

    /// Create New Estimate: `POST /invoices/estimate`.
    ///
    /// Makes an estimate, and sends it at once if `sendEstimateDetails` is given. Without
    /// `estimateNumber` it gets the next one. Items of price 0 were once refused, which is
    /// reported as mended.
    ///
    /// * `name`: text; for example `Home Service Estimate` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `business_details`: an object, `BusinessDetails` (in the body), `businessDetails` on the wire. Who sends it, as printed on it.
    /// * `currency`: text; for example `USD` (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `items`: list of `EstimateLineItem` (in the body). What is charged for; invoices in answers call it `invoiceItems`.
    /// * `discount`: an object, `Discount` (in the body). What is taken off the total; `type` says how `value` is meant.
    /// * `contact_details`: an object, `ContactDetails` (in the body), `contactDetails` on the wire. Who gets it, as printed on it; a copy, not a link to the contact.
    /// * `frequency_settings`: an object, `FrequencySettings` (in the body), `frequencySettings` on the wire. Makes it come again and again.
    ///
    /// [`CreateEstimate`] has 16 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateEstimate::location_id`].
    ///
    /// Answers with [`EstimateResponse`](models::EstimateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate/post`.
    #[doc(alias = "create-new-estimate")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn create_estimate(
        &self,
        name: impl Into<String>,
        business_details: models::BusinessDetails,
        currency: impl Into<String>,
        items: impl Into<rt::List<models::EstimateLineItem>>,
        discount: models::Discount,
        contact_details: models::ContactDetails,
        frequency_settings: models::FrequencySettings,
    ) -> CreateEstimate {
        let mut request = self.client.request(&routes::CREATE_ESTIMATE);
        request.field::<String>("name", &name.into());
        request.field::<models::BusinessDetails>("businessDetails", &business_details);
        request.field::<String>("currency", &currency.into());
        request.field::<rt::List<models::EstimateLineItem>>("items", &items.into());
        request.field::<models::Discount>("discount", &discount);
        request.field::<models::ContactDetails>("contactDetails", &contact_details);
        request
            .field::<
                models::FrequencySettings,
            >("frequencySettings", &frequency_settings);
        rt::operation(request)
    }

    /// Update Estimate: `PUT /invoices/estimate/{estimateId}`.
    ///
    /// Wants the whole estimate again; `estimateStatus` can be set with it.
    ///
    /// * `estimate_id`: text; for example `5f9d6d8b1b2d2c001f2d9e4b` (in the path), `estimateId` on the wire
    /// * `name`: text; for example `Home Service Estimate` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `business_details`: an object, `BusinessDetails` (in the body), `businessDetails` on the wire. Who sends it, as printed on it.
    /// * `currency`: text; for example `USD` (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `items`: list of `EstimateLineItem` (in the body). What is charged for; invoices in answers call it `invoiceItems`.
    /// * `discount`: an object, `Discount` (in the body). What is taken off the total; `type` says how `value` is meant.
    /// * `contact_details`: an object, `ContactDetails` (in the body), `contactDetails` on the wire. Who gets it, as printed on it; a copy, not a link to the contact.
    /// * `frequency_settings`: an object, `FrequencySettings` (in the body), `frequencySettings` on the wire. Makes it come again and again.
    ///
    /// [`UpdateEstimate`] has 17 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateEstimate::location_id`].
    ///
    /// Answers with [`EstimateResponse`](models::EstimateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1{estimateId}/put`.
    #[doc(alias = "update-estimate")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn update_estimate(
        &self,
        estimate_id: impl Into<String>,
        name: impl Into<String>,
        business_details: models::BusinessDetails,
        currency: impl Into<String>,
        items: impl Into<rt::List<models::EstimateLineItem>>,
        discount: models::Discount,
        contact_details: models::ContactDetails,
        frequency_settings: models::FrequencySettings,
    ) -> UpdateEstimate {
        let mut request = self.client.request(&routes::UPDATE_ESTIMATE);
        request.path::<String>("estimateId", &estimate_id.into());
        request.field::<String>("name", &name.into());
        request.field::<models::BusinessDetails>("businessDetails", &business_details);
        request.field::<String>("currency", &currency.into());
        request.field::<rt::List<models::EstimateLineItem>>("items", &items.into());
        request.field::<models::Discount>("discount", &discount);
        request.field::<models::ContactDetails>("contactDetails", &contact_details);
        request
            .field::<
                models::FrequencySettings,
            >("frequencySettings", &frequency_settings);
        rt::operation(request)
    }

    /// Delete Estimate: `DELETE /invoices/estimate/{estimateId}`.
    ///
    /// A DELETE with a body: the owner stands in it. The deleted estimate comes back.
    ///
    /// * `estimate_id`: text; for example `5f9d6d8b1b2d2c001f2d9e4b` (in the path), `estimateId` on the wire
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`DeleteEstimate::location_id`].
    ///
    /// Answers with [`EstimateResponse`](models::EstimateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1{estimateId}/delete`.
    #[doc(alias = "delete-estimate")]
    pub fn delete_estimate(&self, estimate_id: impl Into<String>) -> DeleteEstimate {
        let mut request = self.client.request(&routes::DELETE_ESTIMATE);
        request.path::<String>("estimateId", &estimate_id.into());
        rt::operation(request)
    }

    /// Generate Estimate Number: `GET /invoices/estimate/number/generate`.
    ///
    /// Tells the next number for an estimate. Leaving `estimateNumber` out when creating
    /// one does the same in one step.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GenerateEstimateNumber::location_id`].
    ///
    /// Answers with [`GenerateEstimateNumberResponse`](models::GenerateEstimateNumberResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1number~1generate/get`.
    #[doc(alias = "generate-estimate-number")]
    #[inline]
    pub fn generate_estimate_number(&self) -> GenerateEstimateNumber {
        rt::operation(self.client.request(&routes::GENERATE_ESTIMATE_NUMBER))
    }

    /// Send Estimate: `POST /invoices/estimate/{estimateId}/send`.
    ///
    /// Sends an estimate by SMS, e-mail or both, or not by the platform. A success is 201
    /// and the estimate.
    ///
    /// * `estimate_id`: text; for example `5f9d6d8b1b2d2c001f2d9e4b` (in the path), `estimateId` on the wire
    /// * `action`: one of `sms_and_email`, `send_manually`, `email`, `sms` (in the body). How to send it; with `send_manually` the platform sends nothing itself.
    /// * `live_mode`: flag; for example `true` (in the body), `liveMode` on the wire. True for real money, false for test payments.
    /// * `user_id`: text; for example `6578278e879ad2646715ba9c` (in the body), `userId` on the wire. Id of the user who does it.
    ///
    /// [`SendEstimate`] has 2 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`SendEstimate::location_id`].
    ///
    /// Answers with [`EstimateResponse`](models::EstimateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1{estimateId}~1send/post`.
    #[doc(alias = "send-estimate")]
    pub fn send_estimate(
        &self,
        estimate_id: impl Into<String>,
        action: impl Into<models::Action>,
        live_mode: bool,
        user_id: impl Into<String>,
    ) -> SendEstimate {
        let mut request = self.client.request(&routes::SEND_ESTIMATE);
        request.path::<String>("estimateId", &estimate_id.into());
        request.field::<models::Action>("action", &action.into());
        request.field::<bool>("liveMode", &live_mode);
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Create Invoice from Estimate: `POST /invoices/estimate/{estimateId}/invoice`.
    ///
    /// Turns an estimate into an invoice and answers both. With `markAsInvoiced` the
    /// estimate takes that state, so that nobody does it twice.
    ///
    /// * `estimate_id`: text; for example `5f9d6d8b1b2d2c001f2d9e4b` (in the path), `estimateId` on the wire
    /// * `mark_as_invoiced`: flag; for example `true` (in the body), `markAsInvoiced` on the wire. Whether the estimate takes the state `invoiced`.
    ///
    /// [`CreateFromEstimate`] has 1 optional input.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateFromEstimate::location_id`].
    ///
    /// Answers with [`CreateInvoiceFromEstimateResponse`](models::CreateInvoiceFromEstimateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1{estimateId}~1invoice/post`.
    #[doc(alias = "create-invoice-from-estimate")]
    pub fn create_from_estimate(
        &self,
        estimate_id: impl Into<String>,
        mark_as_invoiced: bool,
    ) -> CreateFromEstimate {
        let mut request = self.client.request(&routes::CREATE_FROM_ESTIMATE);
        request.path::<String>("estimateId", &estimate_id.into());
        request.field::<bool>("markAsInvoiced", &mark_as_invoiced);
        rt::operation(request)
    }

    /// List Estimates: `GET /invoices/estimate/list`.
    ///
    /// Estimates by `limit` and `offset`, both required as text, by state, contact or name;
    /// `total` counts them.
    ///
    /// * `limit`: whole number; for example `10` (in the query). How many records a page holds at most; required, and sent as text.
    /// * `offset`: whole number; for example `10` (in the query). How many records to pass over; required, and sent as text.
    ///
    /// [`ListEstimates`] has 5 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListEstimates::location_id`].
    ///
    /// Answers with [`ListEstimatesResponse`](models::ListEstimatesResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1list/get`.
    #[doc(alias = "list-estimates")]
    #[inline]
    pub fn list_estimates(&self, limit: i64, offset: i64) -> ListEstimates {
        let mut request = self.client.request(&routes::LIST_ESTIMATES);
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Update estimate last visited at: `PATCH /invoices/estimate/stats/last-visited-at`.
    ///
    /// Notes that the customer has looked at an estimate. The body has the estimate's id
    /// and the owner; what comes back is not documented.
    ///
    /// * `estimate_id`: text; for example `5f9d6d8b1b2d2c001f2d9e4b` (in the body), `estimateId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's), or an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1stats~1last-visited-at/patch`.
    #[doc(alias = "update-estimate-last-visited-at")]
    pub fn update_estimate_last_visited_at(
        &self,
        estimate_id: impl Into<String>,
    ) -> UpdateEstimateLastVisitedAt {
        let mut request = self.client.request(&routes::UPDATE_ESTIMATE_LAST_VISITED_AT);
        request.field::<String>("estimateId", &estimate_id.into());
        rt::operation(request)
    }

    /// List Estimate Templates: `GET /invoices/estimate/template`.
    ///
    /// Templates of estimates by `limit` and `offset`, under `data` with `totalCount`.
    /// There is no call for a single one; `preview` comes nearest.
    ///
    /// * `limit`: whole number; for example `10` (in the query). How many records a page holds at most; required, and sent as text.
    /// * `offset`: whole number; for example `10` (in the query). How many records to pass over; required, and sent as text.
    ///
    /// [`ListEstimateTemplates`] has 1 optional input.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListEstimateTemplates::location_id`].
    ///
    /// Answers with [`ListEstimateTemplateResponse`](models::ListEstimateTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1template/get`.
    #[doc(alias = "list-estimate-templates")]
    #[inline]
    pub fn list_estimate_templates(
        &self,
        limit: i64,
        offset: i64,
    ) -> ListEstimateTemplates {
        let mut request = self.client.request(&routes::LIST_ESTIMATE_TEMPLATES);
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Create Estimate Template: `POST /invoices/estimate/template`.
    ///
    /// Makes a template for estimates. They are records of their own, apart from the
    /// templates of invoices.
    ///
    /// * `name`: text; for example `Home Service Estimate Template` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `business_details`: an object, `BusinessDetails` (in the body), `businessDetails` on the wire. Who sends it, as printed on it.
    /// * `currency`: text; for example `USD` (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `items`: list of JSON values (in the body). What is charged for; invoices in answers call it `invoiceItems`.
    /// * `discount`: an object, `Discount` (in the body). What is taken off the total; `type` says how `value` is meant.
    ///
    /// [`CreateEstimateTemplate`] has 9 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateEstimateTemplate::location_id`].
    ///
    /// Answers with [`EstimateTemplateResponse`](models::EstimateTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1template/post`.
    #[doc(alias = "create-estimate-template")]
    pub fn create_estimate_template(
        &self,
        name: impl Into<String>,
        business_details: models::BusinessDetails,
        currency: impl Into<String>,
        items: impl Into<rt::List<rt::Json>>,
        discount: models::Discount,
    ) -> CreateEstimateTemplate {
        let mut request = self.client.request(&routes::CREATE_ESTIMATE_TEMPLATE);
        request.field::<String>("name", &name.into());
        request.field::<models::BusinessDetails>("businessDetails", &business_details);
        request.field::<String>("currency", &currency.into());
        request.field::<rt::List<rt::Json>>("items", &items.into());
        request.field::<models::Discount>("discount", &discount);
        rt::operation(request)
    }

    /// Update Estimate Template: `PUT /invoices/estimate/template/{templateId}`.
    ///
    /// Takes the same body as creating one, so everything required must be sent again.
    ///
    /// * `template_id`: text; for example `5f9d6d8b1b2d2c001f2d9e4b` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    /// * `name`: text; for example `Home Service Estimate Template` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `business_details`: an object, `BusinessDetails` (in the body), `businessDetails` on the wire. Who sends it, as printed on it.
    /// * `currency`: text; for example `USD` (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `items`: list of JSON values (in the body). What is charged for; invoices in answers call it `invoiceItems`.
    /// * `discount`: an object, `Discount` (in the body). What is taken off the total; `type` says how `value` is meant.
    ///
    /// [`UpdateEstimateTemplate`] has 9 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateEstimateTemplate::location_id`].
    ///
    /// Answers with [`EstimateTemplateResponse`](models::EstimateTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1template~1{templateId}/put`.
    #[doc(alias = "update-estimate-template")]
    pub fn update_estimate_template(
        &self,
        template_id: impl Into<String>,
        name: impl Into<String>,
        business_details: models::BusinessDetails,
        currency: impl Into<String>,
        items: impl Into<rt::List<rt::Json>>,
        discount: models::Discount,
    ) -> UpdateEstimateTemplate {
        let mut request = self.client.request(&routes::UPDATE_ESTIMATE_TEMPLATE);
        request.path::<String>("templateId", &template_id.into());
        request.field::<String>("name", &name.into());
        request.field::<models::BusinessDetails>("businessDetails", &business_details);
        request.field::<String>("currency", &currency.into());
        request.field::<rt::List<rt::Json>>("items", &items.into());
        request.field::<models::Discount>("discount", &discount);
        rt::operation(request)
    }

    /// Delete Estimate Template: `DELETE /invoices/estimate/template/{templateId}`.
    ///
    /// A DELETE with a body, which names the owner; the removed template is answered.
    ///
    /// * `template_id`: text; for example `5f9d6d8b1b2d2c001f2d9e4b` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`DeleteEstimateTemplate::location_id`].
    ///
    /// Answers with [`EstimateTemplateResponse`](models::EstimateTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1template~1{templateId}/delete`.
    #[doc(alias = "delete-estimate-template")]
    pub fn delete_estimate_template(
        &self,
        template_id: impl Into<String>,
    ) -> DeleteEstimateTemplate {
        let mut request = self.client.request(&routes::DELETE_ESTIMATE_TEMPLATE);
        request.path::<String>("templateId", &template_id.into());
        rt::operation(request)
    }

    /// Preview Estimate Template: `GET /invoices/estimate/template/preview`.
    ///
    /// One template of estimates as it would look, named by `templateId` in the query and
    /// not in the path.
    ///
    /// * `template_id`: text; for example `5f9d6d8b1b2d2c001f2d9e4b` (in the query), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`PreviewEstimateTemplate::location_id`].
    ///
    /// Answers with [`EstimateTemplateResponse`](models::EstimateTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices/estimate.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1estimate~1template~1preview/get`.
    #[doc(alias = "preview-estimate-template")]
    pub fn preview_estimate_template(
        &self,
        template_id: impl Into<String>,
    ) -> PreviewEstimateTemplate {
        let mut request = self.client.request(&routes::PREVIEW_ESTIMATE_TEMPLATE);
        request.query::<String>("templateId", &template_id.into());
        rt::operation(request)
    }

    /// List invoices: `GET /invoices/`.
    ///
    /// Invoices of an account by `limit` and `offset`, both required as text. `total`
    /// counts all matches. Days are given as `2023-01-01`; `sortOrder` is `ascend` or
    /// `descend` here, where other families say `asc` and `desc`.
    ///
    /// * `limit`: whole number; for example `10` (in the query). How many records a page holds at most; required, and sent as text.
    /// * `offset`: whole number; for example `10` (in the query). How many records to pass over; required, and sent as text.
    ///
    /// [`List`] has 8 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`ListInvoicesResponse`](models::ListInvoicesResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1/get`.
    #[doc(alias = "list-invoices")]
    #[inline]
    pub fn list(&self, limit: i64, offset: i64) -> List {
        let mut request = self.client.request(&routes::LIST);
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Create Invoice: `POST /invoices/`.
    ///
    /// Makes a draft; `POST /invoices/{invoiceId}/send` sends it. `contactDetails` must
    /// hold phone and e-mail besides the contact's id, or the answer is 422: they are not
    /// looked up. A success is 200.
    ///
    /// * `name`: text; for example `New Invoice` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `business_details`: an object, `BusinessDetails` (in the body), `businessDetails` on the wire. Who sends it, as printed on it.
    /// * `currency`: text; for example `USD` (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `items`: list of `InvoiceItem` (in the body). What is charged for; invoices in answers call it `invoiceItems`.
    /// * `discount`: an object, `Discount` (in the body). What is taken off the total; `type` says how `value` is meant.
    /// * `contact_details`: an object, `ContactDetails` (in the body), `contactDetails` on the wire. Who gets it, as printed on it; a copy, not a link to the contact.
    /// * `issue_date`: date (`YYYY-MM-DD`); for example `2023-01-01` (in the body), `issueDate` on the wire. Date printed on it, such as `2023-01-01`.
    /// * `sent_to`: an object, `SentTo` (in the body), `sentTo` on the wire. Addresses and numbers that it goes to.
    /// * `live_mode`: flag (in the body), `liveMode` on the wire. True for real money, false for test payments.
    ///
    /// [`Create`] has 12 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`CreateInvoiceResponse`](models::CreateInvoiceResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `invoices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/invoices.yaml#/paths/~1invoices~1/post`.
    #[doc(alias = "create-invoice")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn create(
        &self,
        name: impl Into<String>,
        business_details: models::BusinessDetails,
        currency: impl Into<String>,
        items: impl Into<rt::List<models::InvoiceItem>>,
        discount: models::Discount,
        contact_details: models::ContactDetails,
        issue_date: impl Into<String>,
        sent_to: models::SentTo,
        live_mode: bool,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("name", &name.into());
        request.field::<models::BusinessDetails>("businessDetails", &business_details);
        request.field::<String>("currency", &currency.into());
        request.field::<rt::List<models::InvoiceItem>>("items", &items.into());
        request.field::<models::Discount>("discount", &discount);
        request.field::<models::ContactDetails>("contactDetails", &contact_details);
        request.field::<String>("issueDate", &issue_date.into());
        request.field::<models::SentTo>("sentTo", &sent_to);
        request.field::<bool>("liveMode", &live_mode);
        rt::operation(request)
    }
}
