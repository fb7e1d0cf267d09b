// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Invoices.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Invoices::list_templates`](super::Invoices::list_templates): `GET /invoices/template`.
pub type ListTemplates = rt::Operation<kinds::ListTemplates>;

impl ListTemplates {
    /// How far it is; an invoice goes from `draft` to `paid` or `void`.
    ///
    /// `status`: text.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.query::<String>("status", &status.into());
        self
    }

    /// First day, such as `2023-01-01`.
    ///
    /// `startAt`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// Last day, such as `2023-01-01`.
    ///
    /// `endAt`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.0.query::<String>("endAt", &end_at.into());
        self
    }

    /// Text in the id, name, e-mail or phone number; for estimates in the name.
    ///
    /// `search`: text; for example `Alex`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// Real payments, test payments, or the default.
    ///
    /// `paymentMode`: one of `default`, `live`, `test`; for example `live`.
    pub fn payment_mode(mut self, payment_mode: impl Into<models::PaymentMode>) -> Self {
        self.0.query::<models::PaymentMode>("paymentMode", &payment_mode.into());
        self
    }
}

/// A request of [`Invoices::create_template`](super::Invoices::create_template): `POST /invoices/template`.
pub type CreateTemplate = rt::Operation<kinds::CreateTemplate>;

impl CreateTemplate {
    /// Not explained by the document.
    ///
    /// `internal`: flag.
    #[inline]
    pub fn internal(mut self, internal: bool) -> Self {
        self.0.field::<bool>("internal", &internal);
        self
    }

    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; for example `true`.
    #[inline]
    pub fn automatic_taxes_enabled(mut self, automatic_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("automaticTaxesEnabled", &automatic_taxes_enabled);
        self
    }

    /// What is taken off the total; `type` says how `value` is meant.
    ///
    /// `discount`: an object, `Discount`.
    #[inline]
    pub fn discount(mut self, discount: models::Discount) -> Self {
        self.0.field::<models::Discount>("discount", &discount);
        self
    }

    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `New Template`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// `tipsConfiguration`: an object, `TipsConfiguration`.
    #[inline]
    pub fn tips_configuration(
        mut self,
        tips_configuration: models::TipsConfiguration,
    ) -> Self {
        self.0
            .field::<
                models::TipsConfiguration,
            >("tipsConfiguration", &tips_configuration);
        self
    }

    /// What is added if it is paid late.
    ///
    /// `lateFeesConfiguration`: an object, `LateFeesConfiguration`.
    #[inline]
    pub fn late_fees_configuration(
        mut self,
        late_fees_configuration: models::LateFeesConfiguration,
    ) -> Self {
        self.0
            .field::<
                models::LateFeesConfiguration,
            >("lateFeesConfiguration", &late_fees_configuration);
        self
    }

    /// What stands before the number, such as `INV-`.
    ///
    /// `invoiceNumberPrefix`: text; for example `INV-`.
    pub fn invoice_number_prefix(
        mut self,
        invoice_number_prefix: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("invoiceNumberPrefix", &invoice_number_prefix.into());
        self
    }

    /// How it can be paid.
    ///
    /// `paymentMethods`: an object, `PaymentMethod`.
    #[inline]
    pub fn payment_methods(mut self, payment_methods: models::PaymentMethod) -> Self {
        self.0.field::<models::PaymentMethod>("paymentMethods", &payment_methods);
        self
    }

    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of texts.
    pub fn attachments(mut self, attachments: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("attachments", &attachments.into());
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }
}

/// A request of [`Invoices::get_template`](super::Invoices::get_template): `GET /invoices/template/{templateId}`.
pub type GetTemplate = rt::Operation<kinds::GetTemplate>;

/// A request of [`Invoices::update_template`](super::Invoices::update_template): `PUT /invoices/template/{templateId}`.
pub type UpdateTemplate = rt::Operation<kinds::UpdateTemplate>;

impl UpdateTemplate {
    /// Not explained by the document.
    ///
    /// `internal`: flag.
    #[inline]
    pub fn internal(mut self, internal: bool) -> Self {
        self.0.field::<bool>("internal", &internal);
        self
    }

    /// What is taken off the total; `type` says how `value` is meant.
    ///
    /// `discount`: an object, `Discount`.
    #[inline]
    pub fn discount(mut self, discount: models::Discount) -> Self {
        self.0.field::<models::Discount>("discount", &discount);
        self
    }

    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `New Template`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }
}

/// A request of [`Invoices::delete_template`](super::Invoices::delete_template): `DELETE /invoices/template/{templateId}`.
pub type DeleteTemplate = rt::Operation<kinds::DeleteTemplate>;

/// A request of [`Invoices::update_template_late_fees_configuration`](super::Invoices::update_template_late_fees_configuration): `PATCH /invoices/template/{templateId}/late-fees-configuration`.
pub type UpdateTemplateLateFeesConfiguration = rt::Operation<
    kinds::UpdateTemplateLateFeesConfiguration,
>;

/// A request of [`Invoices::update_template_payment_methods_configuration`](super::Invoices::update_template_payment_methods_configuration): `PATCH /invoices/template/{templateId}/payment-methods-configuration`.
pub type UpdateTemplatePaymentMethodsConfiguration = rt::Operation<
    kinds::UpdateTemplatePaymentMethodsConfiguration,
>;

impl UpdateTemplatePaymentMethodsConfiguration {
    /// How it can be paid.
    ///
    /// `paymentMethods`: an object, `PaymentMethod`.
    #[inline]
    pub fn payment_methods(mut self, payment_methods: models::PaymentMethod) -> Self {
        self.0.field::<models::PaymentMethod>("paymentMethods", &payment_methods);
        self
    }
}

/// A request of [`Invoices::list_schedules`](super::Invoices::list_schedules): `GET /invoices/schedule`.
pub type ListSchedules = rt::Operation<kinds::ListSchedules>;

impl ListSchedules {
    /// How far it is; an invoice goes from `draft` to `paid` or `void`.
    ///
    /// `status`: text.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.query::<String>("status", &status.into());
        self
    }

    /// First day, such as `2023-01-01`.
    ///
    /// `startAt`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// Last day, such as `2023-01-01`.
    ///
    /// `endAt`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.0.query::<String>("endAt", &end_at.into());
        self
    }

    /// Text in the id, name, e-mail or phone number; for estimates in the name.
    ///
    /// `search`: text; for example `Alex`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// Real payments, test payments, or the default.
    ///
    /// `paymentMode`: one of `default`, `live`, `test`; for example `live`.
    pub fn payment_mode(mut self, payment_mode: impl Into<models::PaymentMode>) -> Self {
        self.0.query::<models::PaymentMode>("paymentMode", &payment_mode.into());
        self
    }
}

/// A request of [`Invoices::create_schedule`](super::Invoices::create_schedule): `POST /invoices/schedule`.
pub type CreateSchedule = rt::Operation<kinds::CreateSchedule>;

impl CreateSchedule {
    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; for example `true`.
    #[inline]
    pub fn automatic_taxes_enabled(mut self, automatic_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("automaticTaxesEnabled", &automatic_taxes_enabled);
        self
    }

    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// `tipsConfiguration`: an object, `TipsConfiguration`.
    #[inline]
    pub fn tips_configuration(
        mut self,
        tips_configuration: models::TipsConfiguration,
    ) -> Self {
        self.0
            .field::<
                models::TipsConfiguration,
            >("tipsConfiguration", &tips_configuration);
        self
    }

    /// What is added if it is paid late.
    ///
    /// `lateFeesConfiguration`: an object, `LateFeesConfiguration`.
    #[inline]
    pub fn late_fees_configuration(
        mut self,
        late_fees_configuration: models::LateFeesConfiguration,
    ) -> Self {
        self.0
            .field::<
                models::LateFeesConfiguration,
            >("lateFeesConfiguration", &late_fees_configuration);
        self
    }

    /// What stands before the number, such as `INV-`.
    ///
    /// `invoiceNumberPrefix`: text; for example `INV-`.
    pub fn invoice_number_prefix(
        mut self,
        invoice_number_prefix: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("invoiceNumberPrefix", &invoice_number_prefix.into());
        self
    }

    /// How it can be paid.
    ///
    /// `paymentMethods`: an object, `PaymentMethod`.
    #[inline]
    pub fn payment_methods(mut self, payment_methods: models::PaymentMethod) -> Self {
        self.0.field::<models::PaymentMethod>("paymentMethods", &payment_methods);
        self
    }

    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::Attachments>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::Attachments>>("attachments", &attachments.into());
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }
}

/// A request of [`Invoices::get_schedule`](super::Invoices::get_schedule): `GET /invoices/schedule/{scheduleId}`.
pub type GetSchedule = rt::Operation<kinds::GetSchedule>;

/// A request of [`Invoices::update_schedule`](super::Invoices::update_schedule): `PUT /invoices/schedule/{scheduleId}`.
pub type UpdateSchedule = rt::Operation<kinds::UpdateSchedule>;

impl UpdateSchedule {
    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::Attachments>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::Attachments>>("attachments", &attachments.into());
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }
}

/// A request of [`Invoices::delete_schedule`](super::Invoices::delete_schedule): `DELETE /invoices/schedule/{scheduleId}`.
pub type DeleteSchedule = rt::Operation<kinds::DeleteSchedule>;

/// A request of [`Invoices::update_and_start_schedule`](super::Invoices::update_and_start_schedule): `POST /invoices/schedule/{scheduleId}/updateAndSchedule`.
pub type UpdateAndStartSchedule = rt::Operation<kinds::UpdateAndStartSchedule>;

/// A request of [`Invoices::start_schedule`](super::Invoices::start_schedule): `POST /invoices/schedule/{scheduleId}/schedule`.
pub type StartSchedule = rt::Operation<kinds::StartSchedule>;

impl StartSchedule {
    /// By which stored payment method it is charged.
    ///
    /// `autoPayment`: an object, `AutoPaymentDetails`.
    #[inline]
    pub fn auto_payment(mut self, auto_payment: models::AutoPaymentDetails) -> Self {
        self.0.field::<models::AutoPaymentDetails>("autoPayment", &auto_payment);
        self
    }
}

/// A request of [`Invoices::set_schedule_auto_payment`](super::Invoices::set_schedule_auto_payment): `POST /invoices/schedule/{scheduleId}/auto-payment`.
pub type SetScheduleAutoPayment = rt::Operation<kinds::SetScheduleAutoPayment>;

/// A request of [`Invoices::cancel_schedule`](super::Invoices::cancel_schedule): `POST /invoices/schedule/{scheduleId}/cancel`.
pub type CancelSchedule = rt::Operation<kinds::CancelSchedule>;

/// A request of [`Invoices::text2pay`](super::Invoices::text2pay): `POST /invoices/text2pay`.
pub type Text2pay = rt::Operation<kinds::Text2pay>;

impl Text2pay {
    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text; for example `<p>This is a default terms.</p>`.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `INVOICE`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Number as printed; a number in some schemas and a text in others.
    ///
    /// `invoiceNumber`: text; for example `1001`.
    pub fn invoice_number(mut self, invoice_number: impl Into<String>) -> Self {
        self.0.field::<String>("invoiceNumber", &invoice_number.into());
        self
    }

    /// By when to pay, such as `2023-01-01`.
    ///
    /// `dueDate`: date (`YYYY-MM-DD`); for example `2023-01-14`.
    pub fn due_date(mut self, due_date: impl Into<String>) -> Self {
        self.0.field::<String>("dueDate", &due_date.into());
        self
    }

    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; for example `true`.
    #[inline]
    pub fn automatic_taxes_enabled(mut self, automatic_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("automaticTaxesEnabled", &automatic_taxes_enabled);
        self
    }

    /// Splits the total into parts with dates of their own.
    ///
    /// `paymentSchedule`: an object, `PaymentSchedule`.
    #[inline]
    pub fn payment_schedule(
        mut self,
        payment_schedule: models::PaymentSchedule,
    ) -> Self {
        self.0.field::<models::PaymentSchedule>("paymentSchedule", &payment_schedule);
        self
    }

    /// What is added if it is paid late.
    ///
    /// `lateFeesConfiguration`: an object, `LateFeesConfiguration`.
    #[inline]
    pub fn late_fees_configuration(
        mut self,
        late_fees_configuration: models::LateFeesConfiguration,
    ) -> Self {
        self.0
            .field::<
                models::LateFeesConfiguration,
            >("lateFeesConfiguration", &late_fees_configuration);
        self
    }

    /// `tipsConfiguration`: an object, `TipsConfiguration`.
    #[inline]
    pub fn tips_configuration(
        mut self,
        tips_configuration: models::TipsConfiguration,
    ) -> Self {
        self.0
            .field::<
                models::TipsConfiguration,
            >("tipsConfiguration", &tips_configuration);
        self
    }

    /// What stands before the number, such as `INV-`.
    ///
    /// `invoiceNumberPrefix`: text; for example `INV-`.
    pub fn invoice_number_prefix(
        mut self,
        invoice_number_prefix: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("invoiceNumberPrefix", &invoice_number_prefix.into());
        self
    }

    /// How it can be paid.
    ///
    /// `paymentMethods`: an object, `PaymentMethod`.
    #[inline]
    pub fn payment_methods(mut self, payment_methods: models::PaymentMethod) -> Self {
        self.0.field::<models::PaymentMethod>("paymentMethods", &payment_methods);
        self
    }

    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::Attachments>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::Attachments>>("attachments", &attachments.into());
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }

    /// Id of an invoice to change; without it a new one is made.
    ///
    /// `id`: text.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// Whether receipts carry the terms too.
    ///
    /// `includeTermsNote`: flag; for example `true`.
    #[inline]
    pub fn include_terms_note(mut self, include_terms_note: bool) -> Self {
        self.0.field::<bool>("includeTermsNote", &include_terms_note);
        self
    }

    /// What is taken off the total; `type` says how `value` is meant.
    ///
    /// `discount`: an object, `Discount`.
    #[inline]
    pub fn discount(mut self, discount: models::Discount) -> Self {
        self.0.field::<models::Discount>("discount", &discount);
        self
    }

    /// Who sends it, as printed on it.
    ///
    /// `businessDetails`: an object, `BusinessDetails`.
    #[inline]
    pub fn business_details(
        mut self,
        business_details: models::BusinessDetails,
    ) -> Self {
        self.0.field::<models::BusinessDetails>("businessDetails", &business_details);
        self
    }
}

/// A request of [`Invoices::generate_number`](super::Invoices::generate_number): `GET /invoices/generate-invoice-number`.
pub type GenerateNumber = rt::Operation<kinds::GenerateNumber>;

/// A request of [`Invoices::get_settings`](super::Invoices::get_settings): `GET /invoices/settings`.
pub type GetSettings = rt::Operation<kinds::GetSettings>;

/// A request of [`Invoices::get`](super::Invoices::get): `GET /invoices/{invoiceId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Invoices::update`](super::Invoices::update): `PUT /invoices/{invoiceId}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `INVOICE`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `ABC Corp payments`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Who sends it, as printed on it.
    ///
    /// `businessDetails`: an object, `BusinessDetails`.
    #[inline]
    pub fn business_details(
        mut self,
        business_details: models::BusinessDetails,
    ) -> Self {
        self.0.field::<models::BusinessDetails>("businessDetails", &business_details);
        self
    }

    /// Number as printed; a number in some schemas and a text in others.
    ///
    /// `invoiceNumber`: text; for example `1001`.
    pub fn invoice_number(mut self, invoice_number: impl Into<String>) -> Self {
        self.0.field::<String>("invoiceNumber", &invoice_number.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `6578278e879ad2646715ba9c`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.field::<String>("contactId", &contact_id.into());
        self
    }

    /// Who gets it, as printed on it; a copy, not a link to the contact.
    ///
    /// `contactDetails`: an object, `ContactDetails`.
    #[inline]
    pub fn contact_details(mut self, contact_details: models::ContactDetails) -> Self {
        self.0.field::<models::ContactDetails>("contactDetails", &contact_details);
        self
    }

    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text; for example `<p>This is a default terms.</p>`.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// What is taken off the total; `type` says how `value` is meant.
    ///
    /// `discount`: an object, `Discount`.
    #[inline]
    pub fn discount(mut self, discount: models::Discount) -> Self {
        self.0.field::<models::Discount>("discount", &discount);
        self
    }

    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; for example `true`.
    #[inline]
    pub fn automatic_taxes_enabled(mut self, automatic_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("automaticTaxesEnabled", &automatic_taxes_enabled);
        self
    }

    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag.
    #[inline]
    pub fn live_mode(mut self, live_mode: bool) -> Self {
        self.0.field::<bool>("liveMode", &live_mode);
        self
    }

    /// Splits the total into parts with dates of their own.
    ///
    /// `paymentSchedule`: an object, `PaymentSchedule`.
    #[inline]
    pub fn payment_schedule(
        mut self,
        payment_schedule: models::PaymentSchedule,
    ) -> Self {
        self.0.field::<models::PaymentSchedule>("paymentSchedule", &payment_schedule);
        self
    }

    /// `tipsConfiguration`: an object, `TipsConfiguration`.
    #[inline]
    pub fn tips_configuration(
        mut self,
        tips_configuration: models::TipsConfiguration,
    ) -> Self {
        self.0
            .field::<
                models::TipsConfiguration,
            >("tipsConfiguration", &tips_configuration);
        self
    }

    /// What Xero holds about it.
    ///
    /// `xeroDetails`: any JSON value.
    pub fn xero_details(mut self, xero_details: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("xeroDetails", &xero_details.into());
        self
    }

    /// What stands before the number, such as `INV-`.
    ///
    /// `invoiceNumberPrefix`: text; for example `INV-`.
    pub fn invoice_number_prefix(
        mut self,
        invoice_number_prefix: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("invoiceNumberPrefix", &invoice_number_prefix.into());
        self
    }

    /// How it can be paid.
    ///
    /// `paymentMethods`: an object, `PaymentMethod`.
    #[inline]
    pub fn payment_methods(mut self, payment_methods: models::PaymentMethod) -> Self {
        self.0.field::<models::PaymentMethod>("paymentMethods", &payment_methods);
        self
    }

    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::Attachments>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::Attachments>>("attachments", &attachments.into());
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }
}

/// A request of [`Invoices::delete`](super::Invoices::delete): `DELETE /invoices/{invoiceId}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`Invoices::update_late_fees_configuration`](super::Invoices::update_late_fees_configuration): `PATCH /invoices/{invoiceId}/late-fees-configuration`.
pub type UpdateLateFeesConfiguration = rt::Operation<kinds::UpdateLateFeesConfiguration>;

/// A request of [`Invoices::void`](super::Invoices::void): `POST /invoices/{invoiceId}/void`.
pub type Void = rt::Operation<kinds::Void>;

/// A request of [`Invoices::send`](super::Invoices::send): `POST /invoices/{invoiceId}/send`.
pub type Send = rt::Operation<kinds::Send>;

impl Send {
    /// Who appears as the sender; not for `send_manually`.
    ///
    /// `sentFrom`: an object, `InvoiceSettingsSenderConfiguration`.
    #[inline]
    pub fn sent_from(
        mut self,
        sent_from: models::InvoiceSettingsSenderConfiguration,
    ) -> Self {
        self.0
            .field::<models::InvoiceSettingsSenderConfiguration>("sentFrom", &sent_from);
        self
    }

    /// By which stored payment method it is charged.
    ///
    /// `autoPayment`: an object, `AutoPaymentDetails`.
    #[inline]
    pub fn auto_payment(mut self, auto_payment: models::AutoPaymentDetails) -> Self {
        self.0.field::<models::AutoPaymentDetails>("autoPayment", &auto_payment);
        self
    }
}

/// A request of [`Invoices::record_payment`](super::Invoices::record_payment): `POST /invoices/{invoiceId}/record-payment`.
pub type RecordPayment = rt::Operation<kinds::RecordPayment>;

impl RecordPayment {
    /// `card`: an object, `Card`.
    #[inline]
    pub fn card(mut self, card: models::Card) -> Self {
        self.0.field::<models::Card>("card", &card);
        self
    }

    /// `cheque`: an object, `Cheque`.
    #[inline]
    pub fn cheque(mut self, cheque: models::Cheque) -> Self {
        self.0.field::<models::Cheque>("cheque", &cheque);
        self
    }

    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: text; for example `This was a direct payment`.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.0.field::<String>("notes", &notes.into());
        self
    }

    /// Sum in the unit of `currency`, going by the examples.
    ///
    /// `amount`: number; for example `999`.
    #[inline]
    pub fn amount(mut self, amount: f64) -> Self {
        self.0.field::<f64>("amount", &amount);
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub fn meta(mut self, meta: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("meta", &meta.into());
        self
    }

    /// Ids of the parts that were paid.
    ///
    /// `paymentScheduleIds`: list of texts; for example `["6578278e879ad2646715ba9c"]`.
    pub fn payment_schedule_ids(
        mut self,
        payment_schedule_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<String>,
            >("paymentScheduleIds", &payment_schedule_ids.into());
        self
    }

    /// When the payment was made.
    ///
    /// `fulfilledAt`: date and time (RFC 3339); for example `2025-03-19T05:03:00.000Z`.
    pub fn fulfilled_at(mut self, fulfilled_at: impl Into<String>) -> Self {
        self.0.field::<String>("fulfilledAt", &fulfilled_at.into());
        self
    }
}

/// A request of [`Invoices::update_last_visited_at`](super::Invoices::update_last_visited_at): `PATCH /invoices/stats/last-visited-at`.
pub type UpdateLastVisitedAt = rt::Operation<kinds::UpdateLastVisitedAt>;

/// A request of [`Invoices::create_estimate`](super::Invoices::create_estimate): `POST /invoices/estimate`.
pub type CreateEstimate = rt::Operation<kinds::CreateEstimate>;

impl CreateEstimate {
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn live_mode(mut self, live_mode: bool) -> Self {
        self.0.field::<bool>("liveMode", &live_mode);
        self
    }

    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text; for example `<p>This is a default terms.</p>`.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `ESTIMATE`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Number of the estimate; without it the next one is taken.
    ///
    /// `estimateNumber`: whole number; for example `1001`.
    #[inline]
    pub fn estimate_number(mut self, estimate_number: i64) -> Self {
        self.0.field::<i64>("estimateNumber", &estimate_number);
        self
    }

    /// Date printed on it, such as `2023-01-01`.
    ///
    /// `issueDate`: date (`YYYY-MM-DD`); for example `2024-08-07`.
    pub fn issue_date(mut self, issue_date: impl Into<String>) -> Self {
        self.0.field::<String>("issueDate", &issue_date.into());
        self
    }

    /// Until when the estimate is valid, such as `2024-08-10`.
    ///
    /// `expiryDate`: date (`YYYY-MM-DD`); for example `2024-08-10`.
    pub fn expiry_date(mut self, expiry_date: impl Into<String>) -> Self {
        self.0.field::<String>("expiryDate", &expiry_date.into());
        self
    }

    /// Addresses and numbers that it goes to.
    ///
    /// `sentTo`: an object, `SentTo`.
    #[inline]
    pub fn sent_to(mut self, sent_to: models::SentTo) -> Self {
        self.0.field::<models::SentTo>("sentTo", &sent_to);
        self
    }

    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn automatic_taxes_enabled(mut self, automatic_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("automaticTaxesEnabled", &automatic_taxes_enabled);
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub fn meta(mut self, meta: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("meta", &meta.into());
        self
    }

    /// `sendEstimateDetails`: an object, `SendEstimate`.
    #[inline]
    pub fn send_estimate_details(
        mut self,
        send_estimate_details: models::SendEstimate,
    ) -> Self {
        self.0
            .field::<
                models::SendEstimate,
            >("sendEstimateDetails", &send_estimate_details);
        self
    }

    /// What stands before the number, such as `EST-`.
    ///
    /// `estimateNumberPrefix`: text; `EST-` where nothing is sent; for example `EST-`.
    pub fn estimate_number_prefix(
        mut self,
        estimate_number_prefix: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("estimateNumberPrefix", &estimate_number_prefix.into());
        self
    }

    /// Id of the user who does it.
    ///
    /// `userId`: text; for example `6578278e879ad2646715ba9c`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }

    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::Attachments>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::Attachments>>("attachments", &attachments.into());
        self
    }

    /// Whether an accepted estimate becomes an invoice by itself.
    ///
    /// `autoInvoice`: an object, `AutoInvoicing`.
    #[inline]
    pub fn auto_invoice(mut self, auto_invoice: models::AutoInvoicing) -> Self {
        self.0.field::<models::AutoInvoicing>("autoInvoice", &auto_invoice);
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }

    /// `paymentScheduleConfig`: an object, `PaymentScheduleConfig`.
    #[inline]
    pub fn payment_schedule_config(
        mut self,
        payment_schedule_config: models::PaymentScheduleConfig,
    ) -> Self {
        self.0
            .field::<
                models::PaymentScheduleConfig,
            >("paymentScheduleConfig", &payment_schedule_config);
        self
    }
}

/// A request of [`Invoices::update_estimate`](super::Invoices::update_estimate): `PUT /invoices/estimate/{estimateId}`.
pub type UpdateEstimate = rt::Operation<kinds::UpdateEstimate>;

impl UpdateEstimate {
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn live_mode(mut self, live_mode: bool) -> Self {
        self.0.field::<bool>("liveMode", &live_mode);
        self
    }

    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text; for example `<p>This is a default terms.</p>`.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `ESTIMATE`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Number of the estimate; without it the next one is taken.
    ///
    /// `estimateNumber`: whole number; for example `1001`.
    #[inline]
    pub fn estimate_number(mut self, estimate_number: i64) -> Self {
        self.0.field::<i64>("estimateNumber", &estimate_number);
        self
    }

    /// Date printed on it, such as `2023-01-01`.
    ///
    /// `issueDate`: date (`YYYY-MM-DD`); for example `2024-08-07`.
    pub fn issue_date(mut self, issue_date: impl Into<String>) -> Self {
        self.0.field::<String>("issueDate", &issue_date.into());
        self
    }

    /// Until when the estimate is valid, such as `2024-08-10`.
    ///
    /// `expiryDate`: date (`YYYY-MM-DD`); for example `2024-08-10`.
    pub fn expiry_date(mut self, expiry_date: impl Into<String>) -> Self {
        self.0.field::<String>("expiryDate", &expiry_date.into());
        self
    }

    /// Addresses and numbers that it goes to.
    ///
    /// `sentTo`: an object, `SentTo`.
    #[inline]
    pub fn sent_to(mut self, sent_to: models::SentTo) -> Self {
        self.0.field::<models::SentTo>("sentTo", &sent_to);
        self
    }

    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn automatic_taxes_enabled(mut self, automatic_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("automaticTaxesEnabled", &automatic_taxes_enabled);
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub fn meta(mut self, meta: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("meta", &meta.into());
        self
    }

    /// `sendEstimateDetails`: an object, `SendEstimate`.
    #[inline]
    pub fn send_estimate_details(
        mut self,
        send_estimate_details: models::SendEstimate,
    ) -> Self {
        self.0
            .field::<
                models::SendEstimate,
            >("sendEstimateDetails", &send_estimate_details);
        self
    }

    /// What stands before the number, such as `EST-`.
    ///
    /// `estimateNumberPrefix`: text; `EST-` where nothing is sent; for example `EST-`.
    pub fn estimate_number_prefix(
        mut self,
        estimate_number_prefix: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("estimateNumberPrefix", &estimate_number_prefix.into());
        self
    }

    /// Id of the user who does it.
    ///
    /// `userId`: text; for example `6578278e879ad2646715ba9c`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }

    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::Attachments>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::Attachments>>("attachments", &attachments.into());
        self
    }

    /// Whether an accepted estimate becomes an invoice by itself.
    ///
    /// `autoInvoice`: an object, `AutoInvoicing`.
    #[inline]
    pub fn auto_invoice(mut self, auto_invoice: models::AutoInvoicing) -> Self {
        self.0.field::<models::AutoInvoicing>("autoInvoice", &auto_invoice);
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }

    /// `paymentScheduleConfig`: an object, `PaymentScheduleConfig`.
    #[inline]
    pub fn payment_schedule_config(
        mut self,
        payment_schedule_config: models::PaymentScheduleConfig,
    ) -> Self {
        self.0
            .field::<
                models::PaymentScheduleConfig,
            >("paymentScheduleConfig", &payment_schedule_config);
        self
    }

    /// How far the estimate is; `all` is only for searching.
    ///
    /// `estimateStatus`: one of `all`, `draft`, `sent`, `accepted`, `declined`, `invoiced`, `viewed`; for example `sent`.
    pub fn estimate_status(
        mut self,
        estimate_status: impl Into<models::UpdateEstimateEstimateStatus>,
    ) -> Self {
        self.0
            .field::<
                models::UpdateEstimateEstimateStatus,
            >("estimateStatus", &estimate_status.into());
        self
    }
}

/// A request of [`Invoices::delete_estimate`](super::Invoices::delete_estimate): `DELETE /invoices/estimate/{estimateId}`.
pub type DeleteEstimate = rt::Operation<kinds::DeleteEstimate>;

/// A request of [`Invoices::generate_estimate_number`](super::Invoices::generate_estimate_number): `GET /invoices/estimate/number/generate`.
pub type GenerateEstimateNumber = rt::Operation<kinds::GenerateEstimateNumber>;

/// A request of [`Invoices::send_estimate`](super::Invoices::send_estimate): `POST /invoices/estimate/{estimateId}/send`.
pub type SendEstimate = rt::Operation<kinds::SendEstimate>;

impl SendEstimate {
    /// Who appears as the sender; not for `send_manually`.
    ///
    /// `sentFrom`: an object, `InvoiceSettingsSenderConfiguration`.
    #[inline]
    pub fn sent_from(
        mut self,
        sent_from: models::InvoiceSettingsSenderConfiguration,
    ) -> Self {
        self.0
            .field::<models::InvoiceSettingsSenderConfiguration>("sentFrom", &sent_from);
        self
    }

    /// `estimateName`: text; for example `Estimate`.
    pub fn estimate_name(mut self, estimate_name: impl Into<String>) -> Self {
        self.0.field::<String>("estimateName", &estimate_name.into());
        self
    }
}

/// A request of [`Invoices::create_from_estimate`](super::Invoices::create_from_estimate): `POST /invoices/estimate/{estimateId}/invoice`.
pub type CreateFromEstimate = rt::Operation<kinds::CreateFromEstimate>;

impl CreateFromEstimate {
    /// Which form of the call; the values are not explained.
    ///
    /// `version`: one of `v1`, `v2`; for example `v2`.
    pub fn version(
        mut self,
        version: impl Into<models::CreateInvoiceFromEstimateVersion>,
    ) -> Self {
        self.0
            .field::<
                models::CreateInvoiceFromEstimateVersion,
            >("version", &version.into());
        self
    }
}

/// A request of [`Invoices::list_estimates`](super::Invoices::list_estimates): `GET /invoices/estimate/list`.
pub type ListEstimates = rt::Operation<kinds::ListEstimates>;

impl ListEstimates {
    /// First day, such as `2023-01-01`.
    ///
    /// `startAt`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// Last day, such as `2023-01-01`.
    ///
    /// `endAt`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.0.query::<String>("endAt", &end_at.into());
        self
    }

    /// Text in the id, name, e-mail or phone number; for estimates in the name.
    ///
    /// `search`: text; for example `Home services estimate`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// How far it is; an invoice goes from `draft` to `paid` or `void`.
    ///
    /// `status`: one of `all`, `draft`, `sent`, `accepted`, `declined`, `invoiced`, `viewed`; for example `sent`.
    pub fn status(mut self, status: impl Into<models::ListEstimatesStatus>) -> Self {
        self.0.query::<models::ListEstimatesStatus>("status", &status.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `AmuzcoPBpgKeccNsFlib`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.query::<String>("contactId", &contact_id.into());
        self
    }
}

/// A request of [`Invoices::update_estimate_last_visited_at`](super::Invoices::update_estimate_last_visited_at): `PATCH /invoices/estimate/stats/last-visited-at`.
pub type UpdateEstimateLastVisitedAt = rt::Operation<kinds::UpdateEstimateLastVisitedAt>;

/// A request of [`Invoices::list_estimate_templates`](super::Invoices::list_estimate_templates): `GET /invoices/estimate/template`.
pub type ListEstimateTemplates = rt::Operation<kinds::ListEstimateTemplates>;

impl ListEstimateTemplates {
    /// Text in the id, name, e-mail or phone number; for estimates in the name.
    ///
    /// `search`: text; for example `Alex`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }
}

/// A request of [`Invoices::create_estimate_template`](super::Invoices::create_estimate_template): `POST /invoices/estimate/template`.
pub type CreateEstimateTemplate = rt::Operation<kinds::CreateEstimateTemplate>;

impl CreateEstimateTemplate {
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn live_mode(mut self, live_mode: bool) -> Self {
        self.0.field::<bool>("liveMode", &live_mode);
        self
    }

    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text; for example `<p>This is a default terms.</p>`.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `ESTIMATE`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn automatic_taxes_enabled(mut self, automatic_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("automaticTaxesEnabled", &automatic_taxes_enabled);
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub fn meta(mut self, meta: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("meta", &meta.into());
        self
    }

    /// `sendEstimateDetails`: an object, `SendEstimate`.
    #[inline]
    pub fn send_estimate_details(
        mut self,
        send_estimate_details: models::SendEstimate,
    ) -> Self {
        self.0
            .field::<
                models::SendEstimate,
            >("sendEstimateDetails", &send_estimate_details);
        self
    }

    /// What stands before the number, such as `EST-`.
    ///
    /// `estimateNumberPrefix`: text; `EST-` where nothing is sent; for example `EST-`.
    pub fn estimate_number_prefix(
        mut self,
        estimate_number_prefix: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("estimateNumberPrefix", &estimate_number_prefix.into());
        self
    }

    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::Attachments>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::Attachments>>("attachments", &attachments.into());
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }
}

/// A request of [`Invoices::update_estimate_template`](super::Invoices::update_estimate_template): `PUT /invoices/estimate/template/{templateId}`.
pub type UpdateEstimateTemplate = rt::Operation<kinds::UpdateEstimateTemplate>;

impl UpdateEstimateTemplate {
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn live_mode(mut self, live_mode: bool) -> Self {
        self.0.field::<bool>("liveMode", &live_mode);
        self
    }

    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text; for example `<p>This is a default terms.</p>`.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `ESTIMATE`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn automatic_taxes_enabled(mut self, automatic_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("automaticTaxesEnabled", &automatic_taxes_enabled);
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub fn meta(mut self, meta: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("meta", &meta.into());
        self
    }

    /// `sendEstimateDetails`: an object, `SendEstimate`.
    #[inline]
    pub fn send_estimate_details(
        mut self,
        send_estimate_details: models::SendEstimate,
    ) -> Self {
        self.0
            .field::<
                models::SendEstimate,
            >("sendEstimateDetails", &send_estimate_details);
        self
    }

    /// What stands before the number, such as `EST-`.
    ///
    /// `estimateNumberPrefix`: text; `EST-` where nothing is sent; for example `EST-`.
    pub fn estimate_number_prefix(
        mut self,
        estimate_number_prefix: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("estimateNumberPrefix", &estimate_number_prefix.into());
        self
    }

    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::Attachments>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::Attachments>>("attachments", &attachments.into());
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }
}

/// A request of [`Invoices::delete_estimate_template`](super::Invoices::delete_estimate_template): `DELETE /invoices/estimate/template/{templateId}`.
pub type DeleteEstimateTemplate = rt::Operation<kinds::DeleteEstimateTemplate>;

/// A request of [`Invoices::preview_estimate_template`](super::Invoices::preview_estimate_template): `GET /invoices/estimate/template/preview`.
pub type PreviewEstimateTemplate = rt::Operation<kinds::PreviewEstimateTemplate>;

/// A request of [`Invoices::list`](super::Invoices::list): `GET /invoices/`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// How far it is; an invoice goes from `draft` to `paid` or `void`.
    ///
    /// `status`: text.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.query::<String>("status", &status.into());
        self
    }

    /// First day, such as `2023-01-01`.
    ///
    /// `startAt`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// Last day, such as `2023-01-01`.
    ///
    /// `endAt`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.0.query::<String>("endAt", &end_at.into());
        self
    }

    /// Text in the id, name, e-mail or phone number; for estimates in the name.
    ///
    /// `search`: text; for example `Alex`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// Real payments, test payments, or the default.
    ///
    /// `paymentMode`: one of `default`, `live`, `test`; for example `live`.
    pub fn payment_mode(mut self, payment_mode: impl Into<models::PaymentMode>) -> Self {
        self.0.query::<models::PaymentMode>("paymentMode", &payment_mode.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `AmuzcoPBpgKeccNsFlib`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.query::<String>("contactId", &contact_id.into());
        self
    }

    /// `sortField`: only `issueDate`; for example `issueDate`.
    pub fn sort_field(mut self, sort_field: impl Into<models::ListSortField>) -> Self {
        self.0.query::<models::ListSortField>("sortField", &sort_field.into());
        self
    }

    /// Rising or falling; spelled `ascend` and `descend` here.
    ///
    /// `sortOrder`: one of `ascend`, `descend`; for example `descend`.
    pub fn sort_order(mut self, sort_order: impl Into<models::ListSortOrder>) -> Self {
        self.0.query::<models::ListSortOrder>("sortOrder", &sort_order.into());
        self
    }
}

/// A request of [`Invoices::create`](super::Invoices::create): `POST /invoices/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text; for example `<p>This is a default terms.</p>`.
    pub fn terms_notes(mut self, terms_notes: impl Into<String>) -> Self {
        self.0.field::<String>("termsNotes", &terms_notes.into());
        self
    }

    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `INVOICE`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Number as printed; a number in some schemas and a text in others.
    ///
    /// `invoiceNumber`: text; for example `1001`.
    pub fn invoice_number(mut self, invoice_number: impl Into<String>) -> Self {
        self.0.field::<String>("invoiceNumber", &invoice_number.into());
        self
    }

    /// By when to pay, such as `2023-01-01`.
    ///
    /// `dueDate`: date (`YYYY-MM-DD`); for example `2023-01-14`.
    pub fn due_date(mut self, due_date: impl Into<String>) -> Self {
        self.0.field::<String>("dueDate", &due_date.into());
        self
    }

    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; for example `true`.
    #[inline]
    pub fn automatic_taxes_enabled(mut self, automatic_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("automaticTaxesEnabled", &automatic_taxes_enabled);
        self
    }

    /// Splits the total into parts with dates of their own.
    ///
    /// `paymentSchedule`: an object, `PaymentSchedule`.
    #[inline]
    pub fn payment_schedule(
        mut self,
        payment_schedule: models::PaymentSchedule,
    ) -> Self {
        self.0.field::<models::PaymentSchedule>("paymentSchedule", &payment_schedule);
        self
    }

    /// What is added if it is paid late.
    ///
    /// `lateFeesConfiguration`: an object, `LateFeesConfiguration`.
    #[inline]
    pub fn late_fees_configuration(
        mut self,
        late_fees_configuration: models::LateFeesConfiguration,
    ) -> Self {
        self.0
            .field::<
                models::LateFeesConfiguration,
            >("lateFeesConfiguration", &late_fees_configuration);
        self
    }

    /// `tipsConfiguration`: an object, `TipsConfiguration`.
    #[inline]
    pub fn tips_configuration(
        mut self,
        tips_configuration: models::TipsConfiguration,
    ) -> Self {
        self.0
            .field::<
                models::TipsConfiguration,
            >("tipsConfiguration", &tips_configuration);
        self
    }

    /// What stands before the number, such as `INV-`.
    ///
    /// `invoiceNumberPrefix`: text; for example `INV-`.
    pub fn invoice_number_prefix(
        mut self,
        invoice_number_prefix: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("invoiceNumberPrefix", &invoice_number_prefix.into());
        self
    }

    /// How it can be paid.
    ///
    /// `paymentMethods`: an object, `PaymentMethod`.
    #[inline]
    pub fn payment_methods(mut self, payment_methods: models::PaymentMethod) -> Self {
        self.0.field::<models::PaymentMethod>("paymentMethods", &payment_methods);
        self
    }

    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::Attachments>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::Attachments>>("attachments", &attachments.into());
        self
    }

    /// Fees beside the items, such as for processing.
    ///
    /// `miscellaneousCharges`: an object, `ProcessingFee`.
    #[inline]
    pub fn miscellaneous_charges(
        mut self,
        miscellaneous_charges: models::ProcessingFee,
    ) -> Self {
        self.0
            .field::<
                models::ProcessingFee,
            >("miscellaneousCharges", &miscellaneous_charges);
        self
    }
}
