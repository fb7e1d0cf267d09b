// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Calendars.

use super::{
    AllowBookingAfterUnit, AllowBookingForUnit,
    AppointmentSchemaResponseAppointmentStatus, Availability, AvailabilityType,
    CalendarNotification, CalendarType, CreatedOrUpdatedBy, EventType, FormSubmitType,
    GuestType, LocationConfigurationResponse, LocationType, LookBusyConfiguration,
    OpenHour, PaymentDepositType, PostBufferUnit, Recurring, ScheduleRule,
    ServiceDurationUnit, ServiceResponsePreBufferUnit, SlotBufferUnit, SlotDurationUnit,
    SlotIntervalUnit, TeamMemberResponse, WidgetType,
};

use crate::runtime as rt;

/// The schema `ServiceBookingsListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceBookingsListResponseDTO`.
#[doc(alias = "ServiceBookingsListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceBookingsListResponse {
    /// `bookings`: list of `ServiceBookingResponse`.
    pub bookings: rt::List<ServiceBookingResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ServiceBookingsListResponse { bookings = "bookings" });

/// The schema `ServiceBookingResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceBookingResponseDTO`.
#[doc(alias = "ServiceBookingResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceBookingResponse {
    /// `bookingId`: text; for example `7NkT25Vor1v4aQatFsv2`.
    pub booking_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<String>,
    /// `serviceLocationId`: text; for example `65e5f6dfacf123513228d384`.
    pub service_location_id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `John Doe - Hair Styling`.
    pub title: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `startTime`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub start_time: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `endTime`: date and time (RFC 3339); for example `2023-09-25T16:30:00+05:30`.
    pub end_time: Option<String>,
    /// `services`: list of `Service`.
    pub services: rt::List<Service>,
    /// Name of a time zone in the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub timezone: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `confirmed`.
    pub status: Option<String>,
    /// Whether it has been deleted; records are kept.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub date_updated: Option<String>,
    /// Who booked, and from where.
    ///
    /// `createdBy`: an object, `CreatedOrUpdatedBy`.
    pub created_by: Option<CreatedOrUpdatedBy>,
    /// Deprecated; use `locationConfigurations`.
    ///
    /// `meetingLocation`: text; for example `123 Main St, Anytown, USA`.
    pub meeting_location: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ServiceBookingResponse { booking_id = "bookingId", location_id = "locationId",
    contact_id = "contactId", service_location_id = "serviceLocationId", title = "title",
    start_time = "startTime", end_time = "endTime", services = "services", timezone =
    "timezone", status = "status", deleted = "deleted", date_added = "dateAdded",
    date_updated = "dateUpdated", created_by = "createdBy", meeting_location =
    "meetingLocation" }
);

/// The schema `ServiceDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceDTO`.
#[doc(alias = "ServiceDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Service {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `68e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// `serviceCategoryId`: text; for example `3c4d5e6f7890123456789abc`.
    pub service_category_id: Option<String>,
    /// `serviceStaffId`: text; for example `7NkT25Vor1v4aQatFsv2`.
    pub service_staff_id: Option<String>,
    /// `serviceStartTime`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub service_start_time: Option<String>,
    /// `serviceEndTime`: date and time (RFC 3339); for example `2023-09-25T16:30:00+05:30`.
    pub service_end_time: Option<String>,
    /// `serviceResources`: list of `ServiceResource`.
    pub service_resources: rt::List<ServiceResource>,
    /// `serviceAddOns`: list of `ServiceAddOnResponse`.
    pub service_add_ons: rt::List<ServiceAddOnResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Service { id = "id", service_category_id = "serviceCategoryId", service_staff_id =
    "serviceStaffId", service_start_time = "serviceStartTime", service_end_time =
    "serviceEndTime", service_resources = "serviceResources", service_add_ons =
    "serviceAddOns" }
);

/// The schema `ServiceResourceDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceResourceDTO`.
#[doc(alias = "ServiceResourceDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceResource {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6985f6dfacf123513228d384`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ServiceResource { id = "id" });

/// The schema `ServiceAddOnResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceAddOnResponseDTO`.
#[doc(alias = "ServiceAddOnResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAddOnResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6985f6dfacf123513228d384`.
    pub id: Option<String>,
    /// How many pieces of the equipment there are.
    ///
    /// `quantity`: whole number; for example `2`.
    pub quantity: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ServiceAddOnResponse { id = "id", quantity = "quantity" });

/// The schema `CreateBookingServiceDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/CreateBookingServiceDTO`.
#[doc(alias = "CreateBookingServiceDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBookingService {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `a3b4c5d6e7f8901234567890`.
    pub id: Option<String>,
    /// `staffId`: text; for example `8MkU36Wps2w5bRbuGtw3`.
    pub staff_id: Option<String>,
    /// `position`: whole number; for example `0`.
    pub position: Option<i64>,
    /// `addOns`: list of `ServiceAddOn`.
    pub add_ons: rt::List<ServiceAddOn>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateBookingService { id = "id", staff_id = "staffId", position = "position",
    add_ons = "addOns" }
);

impl CreateBookingService {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `staffId`.
    #[must_use]
    pub fn staff_id(mut self, staff_id: impl Into<String>) -> Self {
        self.staff_id = Some(staff_id.into());
        self
    }

    /// Sets `position`.
    #[must_use]
    #[inline]
    pub fn position(mut self, position: i64) -> Self {
        self.position = Some(position);
        self
    }

    /// Sets `addOns`.
    #[must_use]
    pub fn add_ons(mut self, add_ons: impl Into<rt::List<ServiceAddOn>>) -> Self {
        self.add_ons = add_ons.into();
        self
    }
}

/// The schema `ServiceAddOnDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceAddOnDTO`.
#[doc(alias = "ServiceAddOnDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAddOn {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6985f6dfacf123513228d384`.
    pub id: Option<String>,
    /// How many pieces of the equipment there are.
    ///
    /// `quantity`: whole number; for example `2`.
    pub quantity: Option<i64>,
    /// `duration`: number; for example `30`.
    pub duration: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ServiceAddOn { id = "id", quantity = "quantity", duration = "duration" });

impl ServiceAddOn {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `quantity`.
    #[must_use]
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets `duration`.
    #[must_use]
    #[inline]
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
}

/// The schema `CreateOrUpdateServiceBookingResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/CreateOrUpdateServiceBookingResponseDTO`.
#[doc(alias = "CreateOrUpdateServiceBookingResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateServiceBookingResponse {
    /// `bookingId`: text; for example `7NkT25Vor1v4aQatFsv2`.
    pub booking_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<String>,
    /// `serviceLocationId`: text; for example `65e5f6dfacf123513228d384`.
    pub service_location_id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `John Doe - Hair Styling`.
    pub title: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `startTime`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub start_time: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `endTime`: date and time (RFC 3339); for example `2023-09-25T16:30:00+05:30`.
    pub end_time: Option<String>,
    /// `services`: list of `Service`.
    pub services: rt::List<Service>,
    /// Name of a time zone in the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub timezone: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `confirmed`.
    pub status: Option<String>,
    /// Whether it has been deleted; records are kept.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub date_updated: Option<String>,
    /// Who booked, and from where.
    ///
    /// `createdBy`: an object, `CreatedOrUpdatedBy`.
    pub created_by: Option<CreatedOrUpdatedBy>,
    /// Deprecated; use `locationConfigurations`.
    ///
    /// `meetingLocation`: text; for example `123 Main St, Anytown, USA`.
    pub meeting_location: Option<String>,
    /// `messages`: list of JSON values.
    pub messages: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateOrUpdateServiceBookingResponse { booking_id = "bookingId", location_id =
    "locationId", contact_id = "contactId", service_location_id = "serviceLocationId",
    title = "title", start_time = "startTime", end_time = "endTime", services =
    "services", timezone = "timezone", status = "status", deleted = "deleted", date_added
    = "dateAdded", date_updated = "dateUpdated", created_by = "createdBy",
    meeting_location = "meetingLocation", messages = "messages" }
);

/// The schema `DeleteServiceBookingResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/DeleteServiceBookingResponseDTO`.
#[doc(alias = "DeleteServiceBookingResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceBookingResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Service booking deleted successfully`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteServiceBookingResponse { success = "success", message = "message" });

/// The schema `ServicesListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServicesListResponseDTO`.
#[doc(alias = "ServicesListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicesListResponse {
    /// `services`: list of `ServiceResponse`.
    pub services: rt::List<ServiceResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ServicesListResponse { services = "services" });

/// The schema `ServiceResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceResponseDTO`.
#[doc(alias = "ServiceResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Hair Styling`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Full hair styling session`.
    pub description: Option<String>,
    /// Last part of the booking page's address.
    ///
    /// `slug`: text; for example `hair-styling`.
    pub slug: Option<String>,
    /// Colour such as `#039be5`.
    ///
    /// `eventColor`: text; for example `#66C61C`.
    pub event_color: Option<String>,
    /// `coverImage`: text; for example `https://example.com/cover.jpg`.
    pub cover_image: Option<String>,
    /// `serviceCategoryId`: text; for example `65e5f6dfacf123513228d381`.
    pub service_category_id: Option<String>,
    /// `payment`: an object, `Payment`.
    pub payment: Option<Payment>,
    /// `serviceDuration`: number; for example `60`.
    pub service_duration: Option<f64>,
    /// `serviceDurationUnit`: one of `mins`, `hours`; for example `mins`.
    pub service_duration_unit: Option<ServiceDurationUnit>,
    /// Free time before each appointment, in `preBufferUnit`.
    ///
    /// `preBuffer`: whole number; for example `10`.
    pub pre_buffer: Option<i64>,
    /// `preBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub pre_buffer_unit: Option<ServiceResponsePreBufferUnit>,
    /// `postBuffer`: number; for example `15`.
    pub post_buffer: Option<f64>,
    /// `postBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub post_buffer_unit: Option<PostBufferUnit>,
    /// `isPrivate`: flag; `false` where nothing is sent; for example `false`.
    pub is_private: Option<bool>,
    /// Form that the contact fills in when booking; the forms family has them.
    ///
    /// `formId`: text; for example `65e5f6dfacf123513228d390`.
    pub form_id: Option<String>,
    /// `variations`: list of `ServiceVariation`.
    pub variations: rt::List<ServiceVariation>,
    /// `staff`: list of `Staff`.
    pub staff: rt::List<Staff>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ServiceResponse { id = "id", location_id = "locationId", name = "name", description =
    "description", slug = "slug", event_color = "eventColor", cover_image = "coverImage",
    service_category_id = "serviceCategoryId", payment = "payment", service_duration =
    "serviceDuration", service_duration_unit = "serviceDurationUnit", pre_buffer =
    "preBuffer", pre_buffer_unit = "preBufferUnit", post_buffer = "postBuffer",
    post_buffer_unit = "postBufferUnit", is_private = "isPrivate", form_id = "formId",
    variations = "variations", staff = "staff" }
);

/// The schema `PaymentDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/PaymentDTO`.
#[doc(alias = "PaymentDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payment {
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number; for example `50`.
    pub amount: Option<f64>,
    /// `deposit`: number; for example `20`.
    pub deposit: Option<f64>,
    /// `depositType`: one of `percentage`, `amount`; for example `amount`.
    pub deposit_type: Option<PaymentDepositType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Payment { amount = "amount", deposit = "deposit", deposit_type = "depositType" }
);

impl Payment {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `deposit`.
    #[must_use]
    #[inline]
    pub fn deposit(mut self, deposit: f64) -> Self {
        self.deposit = Some(deposit);
        self
    }

    /// Sets `depositType`.
    #[must_use]
    pub fn deposit_type(mut self, deposit_type: impl Into<PaymentDepositType>) -> Self {
        self.deposit_type = Some(deposit_type.into());
        self
    }
}

/// The schema `ServiceVariationDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceVariationDTO`.
#[doc(alias = "ServiceVariationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceVariation {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Standard Haircut`.
    pub name: Option<String>,
    /// `serviceDuration`: number; for example `30`.
    pub service_duration: Option<f64>,
    /// `serviceDurationUnit`: one of `mins`, `hours`; for example `mins`.
    pub service_duration_unit: Option<ServiceDurationUnit>,
    /// `payment`: an object, `Payment`.
    pub payment: Option<Payment>,
    /// Free time before each appointment, in `preBufferUnit`.
    ///
    /// `preBuffer`: whole number; for example `10`.
    pub pre_buffer: Option<i64>,
    /// `preBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub pre_buffer_unit: Option<ServiceResponsePreBufferUnit>,
    /// `postBuffer`: number; for example `15`.
    pub post_buffer: Option<f64>,
    /// `postBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub post_buffer_unit: Option<PostBufferUnit>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ServiceVariation { id = "id", name = "name", service_duration = "serviceDuration",
    service_duration_unit = "serviceDurationUnit", payment = "payment", pre_buffer =
    "preBuffer", pre_buffer_unit = "preBufferUnit", post_buffer = "postBuffer",
    post_buffer_unit = "postBufferUnit" }
);

/// The schema `StaffDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/StaffDTO`.
#[doc(alias = "StaffDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Staff {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Staff { id = "id" });

impl Staff {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

/// The schema `CreateServiceVariationDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/CreateServiceVariationDTO`.
#[doc(alias = "CreateServiceVariationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceVariation {
    /// `serviceDuration`: number; for example `30`.
    pub service_duration: Option<f64>,
    /// `serviceDurationUnit`: one of `mins`, `hours`; for example `mins`.
    pub service_duration_unit: Option<ServiceDurationUnit>,
    /// Free time before each appointment, in `preBufferUnit`.
    ///
    /// `preBuffer`: whole number; for example `10`.
    pub pre_buffer: Option<i64>,
    /// `preBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub pre_buffer_unit: Option<ServiceResponsePreBufferUnit>,
    /// `postBuffer`: number; for example `15`.
    pub post_buffer: Option<f64>,
    /// `postBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub post_buffer_unit: Option<PostBufferUnit>,
    /// `payment`: an object, `Payment`.
    pub payment: Option<Payment>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Standard Haircut`.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateServiceVariation { service_duration = "serviceDuration", service_duration_unit
    = "serviceDurationUnit", pre_buffer = "preBuffer", pre_buffer_unit = "preBufferUnit",
    post_buffer = "postBuffer", post_buffer_unit = "postBufferUnit", payment = "payment",
    name = "name" }
);

impl CreateServiceVariation {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `serviceDuration`.
    #[must_use]
    #[inline]
    pub fn service_duration(mut self, service_duration: f64) -> Self {
        self.service_duration = Some(service_duration);
        self
    }

    /// Sets `serviceDurationUnit`.
    #[must_use]
    pub fn service_duration_unit(
        mut self,
        service_duration_unit: impl Into<ServiceDurationUnit>,
    ) -> Self {
        self.service_duration_unit = Some(service_duration_unit.into());
        self
    }

    /// Sets `preBuffer`.
    #[must_use]
    #[inline]
    pub fn pre_buffer(mut self, pre_buffer: i64) -> Self {
        self.pre_buffer = Some(pre_buffer);
        self
    }

    /// Sets `preBufferUnit`.
    #[must_use]
    pub fn pre_buffer_unit(
        mut self,
        pre_buffer_unit: impl Into<ServiceResponsePreBufferUnit>,
    ) -> Self {
        self.pre_buffer_unit = Some(pre_buffer_unit.into());
        self
    }

    /// Sets `postBuffer`.
    #[must_use]
    #[inline]
    pub fn post_buffer(mut self, post_buffer: f64) -> Self {
        self.post_buffer = Some(post_buffer);
        self
    }

    /// Sets `postBufferUnit`.
    #[must_use]
    pub fn post_buffer_unit(
        mut self,
        post_buffer_unit: impl Into<PostBufferUnit>,
    ) -> Self {
        self.post_buffer_unit = Some(post_buffer_unit.into());
        self
    }

    /// Sets `payment`.
    #[must_use]
    #[inline]
    pub fn payment(mut self, payment: Payment) -> Self {
        self.payment = Some(payment);
        self
    }
}

/// The schema `ServiceResponseWrapperDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceResponseWrapperDTO`.
#[doc(alias = "ServiceResponseWrapperDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceResponseWrapper {
    /// `service`: an object, `ServiceResponse`.
    pub service: Option<ServiceResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ServiceResponseWrapper { service = "service" });

/// The schema `UpdateServiceVariationDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/UpdateServiceVariationDTO`.
#[doc(alias = "UpdateServiceVariationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceVariation {
    /// `serviceDuration`: number; for example `30`.
    pub service_duration: Option<f64>,
    /// `serviceDurationUnit`: one of `mins`, `hours`; for example `mins`.
    pub service_duration_unit: Option<ServiceDurationUnit>,
    /// Free time before each appointment, in `preBufferUnit`.
    ///
    /// `preBuffer`: whole number; for example `10`.
    pub pre_buffer: Option<i64>,
    /// `preBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub pre_buffer_unit: Option<ServiceResponsePreBufferUnit>,
    /// `postBuffer`: number; for example `15`.
    pub post_buffer: Option<f64>,
    /// `postBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub post_buffer_unit: Option<PostBufferUnit>,
    /// `payment`: an object, `Payment`.
    pub payment: Option<Payment>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `65e5f6dfacf123513228d385`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Standard Haircut`.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateServiceVariation { service_duration = "serviceDuration", service_duration_unit
    = "serviceDurationUnit", pre_buffer = "preBuffer", pre_buffer_unit = "preBufferUnit",
    post_buffer = "postBuffer", post_buffer_unit = "postBufferUnit", payment = "payment",
    id = "id", name = "name" }
);

impl UpdateServiceVariation {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `serviceDuration`.
    #[must_use]
    #[inline]
    pub fn service_duration(mut self, service_duration: f64) -> Self {
        self.service_duration = Some(service_duration);
        self
    }

    /// Sets `serviceDurationUnit`.
    #[must_use]
    pub fn service_duration_unit(
        mut self,
        service_duration_unit: impl Into<ServiceDurationUnit>,
    ) -> Self {
        self.service_duration_unit = Some(service_duration_unit.into());
        self
    }

    /// Sets `preBuffer`.
    #[must_use]
    #[inline]
    pub fn pre_buffer(mut self, pre_buffer: i64) -> Self {
        self.pre_buffer = Some(pre_buffer);
        self
    }

    /// Sets `preBufferUnit`.
    #[must_use]
    pub fn pre_buffer_unit(
        mut self,
        pre_buffer_unit: impl Into<ServiceResponsePreBufferUnit>,
    ) -> Self {
        self.pre_buffer_unit = Some(pre_buffer_unit.into());
        self
    }

    /// Sets `postBuffer`.
    #[must_use]
    #[inline]
    pub fn post_buffer(mut self, post_buffer: f64) -> Self {
        self.post_buffer = Some(post_buffer);
        self
    }

    /// Sets `postBufferUnit`.
    #[must_use]
    pub fn post_buffer_unit(
        mut self,
        post_buffer_unit: impl Into<PostBufferUnit>,
    ) -> Self {
        self.post_buffer_unit = Some(post_buffer_unit.into());
        self
    }

    /// Sets `payment`.
    #[must_use]
    #[inline]
    pub fn payment(mut self, payment: Payment) -> Self {
        self.payment = Some(payment);
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The schema `DeleteServiceResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/DeleteServiceResponseDTO`.
///
/// The same as [`DeleteServiceBookingResponse`].
#[doc(alias = "DeleteServiceResponseDTO")]
pub type DeleteServiceResponse = DeleteServiceBookingResponse;

/// The schema `ServiceLocationListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceLocationListResponseDTO`.
#[doc(alias = "ServiceLocationListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceLocationListResponse {
    /// `serviceLocations`: list of `ServiceLocationResponse`.
    pub service_locations: rt::List<ServiceLocationResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ServiceLocationListResponse { service_locations = "serviceLocations" });

/// The schema `ServiceLocationResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceLocationResponseDTO`.
#[doc(alias = "ServiceLocationResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceLocationResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Downtown Wellness Center`.
    pub name: Option<String>,
    /// Last part of the booking page's address.
    ///
    /// `slug`: text; for example `downtown-wellness-center`.
    pub slug: Option<String>,
    /// Whether it is in use; a calendar that is not is a draft.
    ///
    /// `isActive`: flag; `true` where nothing is sent; for example `true`.
    pub is_active: Option<bool>,
    /// `isPrivate`: flag; `false` where nothing is sent; for example `false`.
    pub is_private: Option<bool>,
    /// `coverImage`: text; for example `https://storage.example.com/locations/downtown-wellness-center/cover.jpg`.
    pub cover_image: Option<String>,
    /// `locationType`: one of `offline`, `ask_booker`; for example `offline`.
    pub location_type: Option<LocationType>,
    /// Where the meeting is: a place, a number or a link.
    ///
    /// `address`: text; for example `456 Market Street, Suite 200, San Francisco, CA 94105`.
    pub address: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1-415-555-0198`.
    pub phone: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ServiceLocationResponse { id = "id", location_id = "locationId", name = "name", slug
    = "slug", is_active = "isActive", is_private = "isPrivate", cover_image =
    "coverImage", location_type = "locationType", address = "address", phone = "phone" }
);

/// The schema `DeleteServiceLocationResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/DeleteServiceLocationResponseDTO`.
///
/// The same as [`DeleteServiceBookingResponse`].
#[doc(alias = "DeleteServiceLocationResponseDTO")]
pub type DeleteServiceLocationResponse = DeleteServiceBookingResponse;

/// The schema `AppointmentSchemaResponse`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/AppointmentSchemaResponse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppointmentSchemaResponse {
    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `CVokAlI8fgw4WYWoCtQz`.
    pub calendar_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `C2QujeCh8ZnC7al2InWR`.
    pub location_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub contact_id: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `startTime`: date and time (RFC 3339); for example `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `endTime`: date and time (RFC 3339); for example `2021-06-23T04:30:00+05:30`.
    pub end_time: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Test Event`.
    pub title: Option<String>,
    /// `meetingLocationType`: text; `default` where nothing is sent; for example `custom`.
    pub meeting_location_type: Option<String>,
    /// How the appointment stands; `showed` and `noshow` say whether the contact came.
    ///
    /// `appointmentStatus`: one of `new`, `confirmed`, `cancelled`, `showed`, `noshow`, `invalid`, `active`, `completed`; for example `confirmed`.
    pub appointment_status: Option<AppointmentSchemaResponseAppointmentStatus>,
    /// The user who holds the appointment.
    ///
    /// `assignedUserId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub assigned_user_id: Option<String>,
    /// Where the meeting is: a place, a number or a link.
    ///
    /// `address`: text; for example `Zoom`.
    pub address: Option<String>,
    /// Whether it belongs to a series.
    ///
    /// `isRecurring`: flag; for example `true`.
    pub is_recurring: Option<bool>,
    /// Rule of a series as in iCalendar, without `DTSTART`; taken only together with
    /// `ignoreFreeSlotValidation`.
    ///
    /// `rrule`: text; for example `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub rrule: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2021-06-23T03:30:00+05:30`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2021-06-23T04:30:00+05:30`.
    pub date_updated: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `0TkCdp9PfvLeWKYRRvIz`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AppointmentSchemaResponse { calendar_id = "calendarId", location_id = "locationId",
    contact_id = "contactId", start_time = "startTime", end_time = "endTime", title =
    "title", meeting_location_type = "meetingLocationType", appointment_status =
    "appointmentStatus", assigned_user_id = "assignedUserId", address = "address",
    is_recurring = "isRecurring", rrule = "rrule", date_added = "dateAdded", date_updated
    = "dateUpdated", id = "id" }
);

/// The schema `GetCalendarEventSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/GetCalendarEventSuccessfulResponseDTO`.
#[doc(alias = "GetCalendarEventSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarEventResponse {
    /// The appointment, as the document names it.
    ///
    /// `event`: an object, `CalendarEvent`.
    pub event: Option<CalendarEvent>,
    /// The appointment, as answers really name it.
    ///
    /// `appointment`: an object, `CalendarEvent`.
    pub appointment: Option<CalendarEvent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetCalendarEventResponse { event = "event", appointment = "appointment" });

/// The schema `CalendarEventDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/CalendarEventDTO`.
#[doc(alias = "CalendarEventDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarEvent {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ocQHyuzHvysMo5N5VsXc`.
    pub id: Option<String>,
    /// Where the meeting is: a place, a number or a link.
    ///
    /// `address`: text; for example `https://meet.google.com/yqp-gogr-wve`.
    pub address: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Appointment with GHL Dev team`.
    pub title: Option<String>,
    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<String>,
    /// Id of a group of calendars.
    ///
    /// `groupId`: text; for example `9NkT25Vor1v4aQatFsv2`.
    pub group_id: Option<String>,
    /// How the appointment stands; `showed` and `noshow` say whether the contact came.
    ///
    /// `appointmentStatus`: text; for example `confirmed`.
    pub appointment_status: Option<String>,
    /// The user who holds the appointment.
    ///
    /// `assignedUserId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub assigned_user_id: Option<String>,
    /// Ids of further users who take part.
    ///
    /// `users`: list of texts; for example `["YlWd2wuCAZQzh2cH1fVZ","9NkT25Vor1v4aQatFsv2"]`.
    pub users: rt::List<String>,
    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: text; for example `Some dummy note`.
    pub notes: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Some dummy description`.
    pub description: Option<String>,
    /// Whether it belongs to a series.
    ///
    /// `isRecurring`: flag; for example `true`.
    pub is_recurring: Option<bool>,
    /// Rule of a series as in iCalendar, without `DTSTART`; taken only together with
    /// `ignoreFreeSlotValidation`.
    ///
    /// `rrule`: text; for example `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub rrule: Option<String>,
    /// Whether it has been deleted; records are kept.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `startTime`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub start_time: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `endTime`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub end_time: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub date_updated: Option<String>,
    /// Ids of the rooms and equipment that go with the appointment.
    ///
    /// `assignedResources`: list of texts.
    pub assigned_resources: rt::List<String>,
    /// Who booked, and from where.
    ///
    /// `createdBy`: an object, `CreatedOrUpdatedBy`.
    pub created_by: Option<CreatedOrUpdatedBy>,
    /// Id of the series that this date belongs to.
    ///
    /// `masterEventId`: text; for example `ocWd2wuBGAQzh2cH1fSZ`.
    pub master_event_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CalendarEvent { id = "id", address = "address", title = "title", calendar_id =
    "calendarId", location_id = "locationId", contact_id = "contactId", group_id =
    "groupId", appointment_status = "appointmentStatus", assigned_user_id =
    "assignedUserId", users = "users", notes = "notes", description = "description",
    is_recurring = "isRecurring", rrule = "rrule", deleted = "deleted", start_time =
    "startTime", end_time = "endTime", date_added = "dateAdded", date_updated =
    "dateUpdated", assigned_resources = "assignedResources", created_by = "createdBy",
    master_event_id = "masterEventId" }
);

/// The schema `GetCalendarEventsSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/GetCalendarEventsSuccessfulResponseDTO`.
#[doc(alias = "GetCalendarEventsSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarEventsResponse {
    /// `events`: list of `CalendarEvent`.
    pub events: rt::List<CalendarEvent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetCalendarEventsResponse { events = "events" });

/// The schema `CalendarByIdSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/CalendarByIdSuccessfulResponseDTO`.
#[doc(alias = "CalendarByIdSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarByIdResponse {
    /// `calendar`: an object, `Calendar`.
    pub calendar: Option<Calendar>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CalendarByIdResponse { calendar = "calendar" });

/// The schema `CalendarDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/CalendarDTO`.
#[doc(alias = "CalendarDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Calendar {
    /// Whether it is in use; a calendar that is not is a draft.
    ///
    /// `isActive`: flag; `true` where nothing is sent.
    pub is_active: Option<bool>,
    /// Deprecated; there are calls for notifications.
    ///
    /// `notifications`: list of `CalendarNotification`.
    ///
    /// The document calls it deprecated.
    pub notifications: rt::List<CalendarNotification>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ocQHyuzHvysMo5N5VsXc`.
    pub location_id: Option<String>,
    /// Id of a group of calendars.
    ///
    /// `groupId`: text; for example `BqTwX8QFwXzpegMve9EQ`.
    pub group_id: Option<String>,
    /// The users whose time can be booked; a personal calendar has exactly one.
    ///
    /// `teamMembers`: list of `TeamMemberResponse`.
    pub team_members: rt::List<TeamMemberResponse>,
    /// Whether round robin looks for the earliest time or for equal shares.
    ///
    /// `eventType`: one of `RoundRobin_OptimizeForAvailability`, `RoundRobin_OptimizeForEqualDistribution`; `RoundRobin_OptimizeForAvailability` where nothing is sent.
    pub event_type: Option<EventType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `test calendar`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `this is used for testing`.
    pub description: Option<String>,
    /// Last part of the booking page's address.
    ///
    /// `slug`: text; for example `test1`.
    pub slug: Option<String>,
    /// Last part of the booking widget's address.
    ///
    /// `widgetSlug`: text; for example `test1`.
    pub widget_slug: Option<String>,
    /// Who gets the booking: team members in turn, all of them together, a class with
    /// seats, one person, an event or a service. The update does not take it.
    ///
    /// `calendarType`: one of `round_robin`, `event`, `class_booking`, `collective`, `service_booking`, `personal`.
    pub calendar_type: Option<CalendarType>,
    /// Layout of the page: `default` is the one called neo.
    ///
    /// `widgetType`: one of `default`, `classic`; `classic` where nothing is sent; for example `classic`.
    pub widget_type: Option<WidgetType>,
    /// Title of appointments; may hold placeholders such as `{{contact.name}}`.
    ///
    /// `eventTitle`: text; `{{contact.name}}` where nothing is sent.
    pub event_title: Option<String>,
    /// Colour such as `#039be5`.
    ///
    /// `eventColor`: text; `#039be5` where nothing is sent.
    pub event_color: Option<String>,
    /// Deprecated; use `locationConfigurations`.
    ///
    /// `meetingLocation`: text. Only answers carry it.
    ///
    /// The document calls it deprecated.
    pub meeting_location: Option<String>,
    /// Where one meets; several are allowed only with a single team member.
    ///
    /// `locationConfigurations`: list of `LocationConfigurationResponse`.
    pub location_configurations: rt::List<LocationConfigurationResponse>,
    /// Length of an appointment, in `slotDurationUnit`.
    ///
    /// `slotDuration`: whole number; `30` where nothing is sent.
    pub slot_duration: Option<i64>,
    /// `slotDurationUnit`: one of `mins`, `hours`.
    pub slot_duration_unit: Option<SlotDurationUnit>,
    /// Distance of the times on offer, in `slotIntervalUnit`.
    ///
    /// `slotInterval`: whole number; `30` where nothing is sent.
    pub slot_interval: Option<i64>,
    /// `slotIntervalUnit`: one of `mins`, `hours`.
    pub slot_interval_unit: Option<SlotIntervalUnit>,
    /// Free time after each appointment, in `slotBufferUnit`.
    ///
    /// `slotBuffer`: whole number.
    pub slot_buffer: Option<i64>,
    /// `slotBufferUnit`: one of `mins`, `hours`.
    pub slot_buffer_unit: Option<SlotBufferUnit>,
    /// Free time before each appointment, in `preBufferUnit`.
    ///
    /// `preBuffer`: whole number.
    pub pre_buffer: Option<i64>,
    /// `preBufferUnit`: one of `mins`, `hours`.
    pub pre_buffer_unit: Option<ServiceResponsePreBufferUnit>,
    /// Bookings a slot at most for each user, seats in a class; the API misspells the name.
    ///
    /// `appoinmentPerSlot`: whole number; `1` where nothing is sent.
    pub appoinment_per_slot: Option<i64>,
    /// Bookings a day at most; the API misspells the name.
    ///
    /// `appoinmentPerDay`: whole number.
    pub appoinment_per_day: Option<i64>,
    /// Shortest notice for a booking, in `allowBookingAfterUnit`.
    ///
    /// `allowBookingAfter`: whole number.
    pub allow_booking_after: Option<i64>,
    /// `allowBookingAfterUnit`: one of `hours`, `days`, `weeks`, `months`, `mins`; for example `days`.
    pub allow_booking_after_unit: Option<AllowBookingAfterUnit>,
    /// How far ahead can be booked, in `allowBookingForUnit`.
    ///
    /// `allowBookingFor`: whole number.
    pub allow_booking_for: Option<i64>,
    /// `allowBookingForUnit`: one of `days`, `weeks`, `months`; for example `days`.
    pub allow_booking_for_unit: Option<AllowBookingForUnit>,
    /// The usual week; for single dates there is `availabilities`.
    ///
    /// `openHours`: list of `OpenHour`.
    ///
    /// The document calls it deprecated.
    pub open_hours: rt::List<OpenHour>,
    /// Lets contacts book series; the calendar must have one member only.
    ///
    /// `enableRecurring`: flag; `false` where nothing is sent.
    pub enable_recurring: Option<bool>,
    /// How often it comes again, where it does.
    ///
    /// `recurring`: an object, `Recurring`.
    pub recurring: Option<Recurring>,
    /// Form that the contact fills in when booking; the forms family has them.
    ///
    /// `formId`: text.
    pub form_id: Option<String>,
    /// `stickyContact`: flag.
    pub sticky_contact: Option<bool>,
    /// False takes payments in test mode.
    ///
    /// `isLivePaymentMode`: flag.
    pub is_live_payment_mode: Option<bool>,
    /// Whether bookings are confirmed without anybody's doing.
    ///
    /// `autoConfirm`: flag; `true` where nothing is sent.
    pub auto_confirm: Option<bool>,
    /// Whether the booked user is told by e-mail.
    ///
    /// `shouldSendAlertEmailsToAssignedMember`: flag.
    pub should_send_alert_emails_to_assigned_member: Option<bool>,
    /// E-mail address that is told of bookings.
    ///
    /// `alertEmail`: text.
    pub alert_email: Option<String>,
    /// Whether Google sends its own invitations.
    ///
    /// `googleInvitationEmails`: flag; `false` where nothing is sent.
    pub google_invitation_emails: Option<bool>,
    /// `allowReschedule`: flag; `true` where nothing is sent.
    pub allow_reschedule: Option<bool>,
    /// `allowCancellation`: flag; `true` where nothing is sent.
    pub allow_cancellation: Option<bool>,
    /// Makes the booked user the contact's owner.
    ///
    /// `shouldAssignContactToTeamMember`: flag.
    pub should_assign_contact_to_team_member: Option<bool>,
    /// Leaves contacts that existed before as they are.
    ///
    /// `shouldSkipAssigningContactForExisting`: flag.
    pub should_skip_assigning_contact_for_existing: Option<bool>,
    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: text.
    pub notes: Option<String>,
    /// Id of a tracking pixel.
    ///
    /// `pixelId`: text.
    pub pixel_id: Option<String>,
    /// What the contact sees after booking.
    ///
    /// `formSubmitType`: one of `RedirectURL`, `ThankYouMessage`; `ThankYouMessage` where nothing is sent.
    pub form_submit_type: Option<FormSubmitType>,
    /// `formSubmitRedirectURL`: text.
    pub form_submit_redirect_url: Option<String>,
    /// `formSubmitThanksMessage`: text.
    pub form_submit_thanks_message: Option<String>,
    /// 0 uses `openHours` only, 1 `availabilities` only; null means both.
    ///
    /// `availabilityType`: one of `0`, `1`.
    ///
    /// The document calls it deprecated.
    pub availability_type: Option<AvailabilityType>,
    /// Hours for single dates; for the usual week there is `openHours`.
    ///
    /// `availabilities`: list of `Availability`.
    ///
    /// The document calls it deprecated.
    pub availabilities: rt::List<Availability>,
    /// Whether guests are counted only, or asked for their data.
    ///
    /// `guestType`: one of `count_only`, `collect_detail`.
    pub guest_type: Option<GuestType>,
    /// Text that asks the contact for consent.
    ///
    /// `consentLabel`: text.
    pub consent_label: Option<String>,
    /// Address of the picture.
    ///
    /// `calendarCoverImage`: text; for example `https://path-to-image.com`.
    pub calendar_cover_image: Option<String>,
    /// Hides some free slots so that the calendar looks busier.
    ///
    /// `lookBusyConfig`: an object, `LookBusyConfiguration`.
    pub look_busy_config: Option<LookBusyConfiguration>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `0TkCdp9PfvLeWKYRRvIz`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Calendar { is_active = "isActive", notifications = "notifications", location_id =
    "locationId", group_id = "groupId", team_members = "teamMembers", event_type =
    "eventType", name = "name", description = "description", slug = "slug", widget_slug =
    "widgetSlug", calendar_type = "calendarType", widget_type = "widgetType", event_title
    = "eventTitle", event_color = "eventColor", meeting_location = "meetingLocation",
    location_configurations = "locationConfigurations", slot_duration = "slotDuration",
    slot_duration_unit = "slotDurationUnit", slot_interval = "slotInterval",
    slot_interval_unit = "slotIntervalUnit", slot_buffer = "slotBuffer", slot_buffer_unit
    = "slotBufferUnit", pre_buffer = "preBuffer", pre_buffer_unit = "preBufferUnit",
    appoinment_per_slot = "appoinmentPerSlot", appoinment_per_day = "appoinmentPerDay",
    allow_booking_after = "allowBookingAfter", allow_booking_after_unit =
    "allowBookingAfterUnit", allow_booking_for = "allowBookingFor",
    allow_booking_for_unit = "allowBookingForUnit", open_hours = "openHours",
    enable_recurring = "enableRecurring", recurring = "recurring", form_id = "formId",
    sticky_contact = "stickyContact", is_live_payment_mode = "isLivePaymentMode",
    auto_confirm = "autoConfirm", should_send_alert_emails_to_assigned_member =
    "shouldSendAlertEmailsToAssignedMember", alert_email = "alertEmail",
    google_invitation_emails = "googleInvitationEmails", allow_reschedule =
    "allowReschedule", allow_cancellation = "allowCancellation",
    should_assign_contact_to_team_member = "shouldAssignContactToTeamMember",
    should_skip_assigning_contact_for_existing = "shouldSkipAssigningContactForExisting",
    notes = "notes", pixel_id = "pixelId", form_submit_type = "formSubmitType",
    form_submit_redirect_url = "formSubmitRedirectURL", form_submit_thanks_message =
    "formSubmitThanksMessage", availability_type = "availabilityType", availabilities =
    "availabilities", guest_type = "guestType", consent_label = "consentLabel",
    calendar_cover_image = "calendarCoverImage", look_busy_config = "lookBusyConfig", id
    = "id" }
);

/// The schema `EventCalendarScheduleWrapperDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/EventCalendarScheduleWrapperDTO`.
#[doc(alias = "EventCalendarScheduleWrapperDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCalendarScheduleWrapper {
    /// When it happens or comes again; for calendars the hours that can be booked.
    ///
    /// `schedule`: an object, `EventCalendarScheduleResponse`.
    pub schedule: Option<EventCalendarScheduleResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(EventCalendarScheduleWrapper { schedule = "schedule" });

/// The schema `EventCalendarScheduleResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/EventCalendarScheduleResponseDTO`.
#[doc(alias = "EventCalendarScheduleResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCalendarScheduleResponse {
    /// Name of a time zone in the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub timezone: Option<String>,
    /// When the user works.
    ///
    /// `rules`: list of `ScheduleRule`.
    pub rules: rt::List<ScheduleRule>,
    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `WvVX9LpvlBO6K506xLbp`.
    pub calendar_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339).
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339).
    pub date_updated: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EventCalendarScheduleResponse { timezone = "timezone", rules = "rules", calendar_id =
    "calendarId", date_added = "dateAdded", date_updated = "dateUpdated" }
);

/// The schema `CalendarsGetSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/CalendarsGetSuccessfulResponseDTO`.
#[doc(alias = "CalendarsGetSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarsGetResponse {
    /// `calendars`: list of `Calendar`.
    pub calendars: rt::List<Calendar>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CalendarsGetResponse { calendars = "calendars" });
