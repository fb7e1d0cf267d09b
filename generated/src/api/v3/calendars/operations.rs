// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Calendars.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Calendars::get_service_bookings`](super::Calendars::get_service_bookings): `GET /calendars/services/bookings`.
pub type GetServiceBookings = rt::Operation<kinds::GetServiceBookings>;

impl GetServiceBookings {
    /// Name of a time zone in the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.query::<String>("timezone", &timezone.into());
        self
    }

    /// `serviceLocationId`: text; for example `65e5f6dfacf123513228d384`.
    pub fn service_location_id(
        mut self,
        service_location_id: impl Into<String>,
    ) -> Self {
        self.0.query::<String>("serviceLocationId", &service_location_id.into());
        self
    }
}

/// A request of [`Calendars::create_service_booking`](super::Calendars::create_service_booking): `POST /calendars/services/bookings`.
pub type CreateServiceBooking = rt::Operation<kinds::CreateServiceBooking>;

impl CreateServiceBooking {
    /// `overrideAvailability`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn override_availability(mut self, override_availability: bool) -> Self {
        self.0.query::<bool>("overrideAvailability", &override_availability);
        self
    }

    /// `skipSchedulingNotice`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn skip_scheduling_notice(mut self, skip_scheduling_notice: bool) -> Self {
        self.0.query::<bool>("skipSchedulingNotice", &skip_scheduling_notice);
        self
    }

    /// `serviceLocationId`: text; for example `65e5f6dfacf123513228d384`.
    pub fn service_location_id(
        mut self,
        service_location_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("serviceLocationId", &service_location_id.into());
        self
    }

    /// Deprecated; use `locationConfigurations`.
    ///
    /// `meetingLocation`: text; for example `123 Main St, Anytown, USA`.
    pub fn meeting_location(mut self, meeting_location: impl Into<String>) -> Self {
        self.0.field::<String>("meetingLocation", &meeting_location.into());
        self
    }

    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Service Appointment`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `confirmed`, `new`; for example `confirmed`.
    pub fn status(
        mut self,
        status: impl Into<models::CreatePublicServiceBookingStatus>,
    ) -> Self {
        self.0
            .field::<models::CreatePublicServiceBookingStatus>("status", &status.into());
        self
    }
}

/// A request of [`Calendars::get_service_booking`](super::Calendars::get_service_booking): `GET /calendars/services/bookings/{bookingId}`.
pub type GetServiceBooking = rt::Operation<kinds::GetServiceBooking>;

/// A request of [`Calendars::update_service_booking`](super::Calendars::update_service_booking): `PUT /calendars/services/bookings/{bookingId}`.
pub type UpdateServiceBooking = rt::Operation<kinds::UpdateServiceBooking>;

impl UpdateServiceBooking {
    /// `overrideAvailability`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn override_availability(mut self, override_availability: bool) -> Self {
        self.0.query::<bool>("overrideAvailability", &override_availability);
        self
    }

    /// `skipSchedulingNotice`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn skip_scheduling_notice(mut self, skip_scheduling_notice: bool) -> Self {
        self.0.query::<bool>("skipSchedulingNotice", &skip_scheduling_notice);
        self
    }

    /// `serviceLocationId`: text; for example `65e5f6dfacf123513228d384`.
    pub fn service_location_id(
        mut self,
        service_location_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("serviceLocationId", &service_location_id.into());
        self
    }

    /// Deprecated; use `locationConfigurations`.
    ///
    /// `meetingLocation`: text; for example `123 Main St, Anytown, USA`.
    pub fn meeting_location(mut self, meeting_location: impl Into<String>) -> Self {
        self.0.field::<String>("meetingLocation", &meeting_location.into());
        self
    }

    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Service Appointment`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `confirmed`, `cancelled`, `invalid`, `new`, `showed`, `no_show`; for example `confirmed`.
    pub fn status(
        mut self,
        status: impl Into<models::UpdateServiceBookingStatus>,
    ) -> Self {
        self.0.field::<models::UpdateServiceBookingStatus>("status", &status.into());
        self
    }

    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `startTime`: date and time (RFC 3339); for example `2021-06-23T03:30:00+05:30`.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.0.field::<String>("startTime", &start_time.into());
        self
    }

    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `endTime`: date and time (RFC 3339); for example `2023-09-25T16:30:00+05:30`.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.0.field::<String>("endTime", &end_time.into());
        self
    }

    /// Name of a time zone in the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.field::<String>("timezone", &timezone.into());
        self
    }

    /// `services`: list of `CreateBookingService`.
    pub fn services(
        mut self,
        services: impl Into<rt::List<models::CreateBookingService>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::CreateBookingService>,
            >("services", &services.into());
        self
    }
}

/// A request of [`Calendars::delete_service_booking`](super::Calendars::delete_service_booking): `DELETE /calendars/services/bookings/{bookingId}`.
pub type DeleteServiceBooking = rt::Operation<kinds::DeleteServiceBooking>;

/// A request of [`Calendars::get_services_catalog`](super::Calendars::get_services_catalog): `GET /calendars/services/catalog`.
pub type GetServicesCatalog = rt::Operation<kinds::GetServicesCatalog>;

impl GetServicesCatalog {
    /// `serviceCategoryId`: text; for example `65e5f6dfacf123513228d384`.
    pub fn service_category_id(
        mut self,
        service_category_id: impl Into<String>,
    ) -> Self {
        self.0.query::<String>("serviceCategoryId", &service_category_id.into());
        self
    }

    /// `isPrivate`: flag; for example `false`.
    #[inline]
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.0.query::<bool>("isPrivate", &is_private);
        self
    }
}

/// A request of [`Calendars::create_service_catalog`](super::Calendars::create_service_catalog): `POST /calendars/services/catalog`.
pub type CreateServiceCatalog = rt::Operation<kinds::CreateServiceCatalog>;

impl CreateServiceCatalog {
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Full hair styling session`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Colour such as `#039be5`.
    ///
    /// `eventColor`: text; for example `#66C61C`.
    pub fn event_color(mut self, event_color: impl Into<String>) -> Self {
        self.0.field::<String>("eventColor", &event_color.into());
        self
    }

    /// `coverImage`: text; for example `https://example.com/cover.jpg`.
    pub fn cover_image(mut self, cover_image: impl Into<String>) -> Self {
        self.0.field::<String>("coverImage", &cover_image.into());
        self
    }

    /// `serviceCategoryId`: text; for example `65e5f6dfacf123513228d381`.
    pub fn service_category_id(
        mut self,
        service_category_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("serviceCategoryId", &service_category_id.into());
        self
    }

    /// `payment`: an object, `Payment`.
    #[inline]
    pub fn payment(mut self, payment: models::Payment) -> Self {
        self.0.field::<models::Payment>("payment", &payment);
        self
    }

    /// `serviceDuration`: number; for example `30`.
    #[inline]
    pub fn service_duration(mut self, service_duration: f64) -> Self {
        self.0.field::<f64>("serviceDuration", &service_duration);
        self
    }

    /// `serviceDurationUnit`: one of `mins`, `hours`; for example `mins`.
    pub fn service_duration_unit(
        mut self,
        service_duration_unit: impl Into<models::ServiceDurationUnit>,
    ) -> Self {
        self.0
            .field::<
                models::ServiceDurationUnit,
            >("serviceDurationUnit", &service_duration_unit.into());
        self
    }

    /// Free time before each appointment, in `preBufferUnit`.
    ///
    /// `preBuffer`: whole number; for example `10`.
    #[inline]
    pub fn pre_buffer(mut self, pre_buffer: i64) -> Self {
        self.0.field::<i64>("preBuffer", &pre_buffer);
        self
    }

    /// `preBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub fn pre_buffer_unit(
        mut self,
        pre_buffer_unit: impl Into<models::ServiceResponsePreBufferUnit>,
    ) -> Self {
        self.0
            .field::<
                models::ServiceResponsePreBufferUnit,
            >("preBufferUnit", &pre_buffer_unit.into());
        self
    }

    /// `postBuffer`: number; for example `15`.
    #[inline]
    pub fn post_buffer(mut self, post_buffer: f64) -> Self {
        self.0.field::<f64>("postBuffer", &post_buffer);
        self
    }

    /// `postBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub fn post_buffer_unit(
        mut self,
        post_buffer_unit: impl Into<models::PostBufferUnit>,
    ) -> Self {
        self.0
            .field::<models::PostBufferUnit>("postBufferUnit", &post_buffer_unit.into());
        self
    }

    /// `isPrivate`: flag; for example `false`.
    #[inline]
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.0.field::<bool>("isPrivate", &is_private);
        self
    }

    /// Form that the contact fills in when booking; the forms family has them.
    ///
    /// `formId`: text; for example `65e5f6dfacf123513228d390`.
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.0.field::<String>("formId", &form_id.into());
        self
    }

    /// `variations`: list of `CreateServiceVariation`.
    pub fn variations(
        mut self,
        variations: impl Into<rt::List<models::CreateServiceVariation>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::CreateServiceVariation>,
            >("variations", &variations.into());
        self
    }
}

/// A request of [`Calendars::get_service_catalog`](super::Calendars::get_service_catalog): `GET /calendars/services/catalog/{serviceId}`.
pub type GetServiceCatalog = rt::Operation<kinds::GetServiceCatalog>;

/// A request of [`Calendars::update_service_catalog`](super::Calendars::update_service_catalog): `PUT /calendars/services/catalog/{serviceId}`.
pub type UpdateServiceCatalog = rt::Operation<kinds::UpdateServiceCatalog>;

impl UpdateServiceCatalog {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Hair Styling`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `Full hair styling session`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Last part of the booking page's address.
    ///
    /// `slug`: text; for example `hair-styling`.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field::<String>("slug", &slug.into());
        self
    }

    /// Colour such as `#039be5`.
    ///
    /// `eventColor`: text; for example `#66C61C`.
    pub fn event_color(mut self, event_color: impl Into<String>) -> Self {
        self.0.field::<String>("eventColor", &event_color.into());
        self
    }

    /// `coverImage`: text; for example `https://example.com/cover.jpg`.
    pub fn cover_image(mut self, cover_image: impl Into<String>) -> Self {
        self.0.field::<String>("coverImage", &cover_image.into());
        self
    }

    /// `serviceCategoryId`: text; for example `65e5f6dfacf123513228d381`.
    pub fn service_category_id(
        mut self,
        service_category_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("serviceCategoryId", &service_category_id.into());
        self
    }

    /// `payment`: an object, `Payment`.
    #[inline]
    pub fn payment(mut self, payment: models::Payment) -> Self {
        self.0.field::<models::Payment>("payment", &payment);
        self
    }

    /// `serviceDuration`: number; for example `60`.
    #[inline]
    pub fn service_duration(mut self, service_duration: f64) -> Self {
        self.0.field::<f64>("serviceDuration", &service_duration);
        self
    }

    /// `serviceDurationUnit`: one of `mins`, `hours`; for example `mins`.
    pub fn service_duration_unit(
        mut self,
        service_duration_unit: impl Into<models::ServiceDurationUnit>,
    ) -> Self {
        self.0
            .field::<
                models::ServiceDurationUnit,
            >("serviceDurationUnit", &service_duration_unit.into());
        self
    }

    /// Free time before each appointment, in `preBufferUnit`.
    ///
    /// `preBuffer`: whole number; for example `10`.
    #[inline]
    pub fn pre_buffer(mut self, pre_buffer: i64) -> Self {
        self.0.field::<i64>("preBuffer", &pre_buffer);
        self
    }

    /// `preBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub fn pre_buffer_unit(
        mut self,
        pre_buffer_unit: impl Into<models::ServiceResponsePreBufferUnit>,
    ) -> Self {
        self.0
            .field::<
                models::ServiceResponsePreBufferUnit,
            >("preBufferUnit", &pre_buffer_unit.into());
        self
    }

    /// `postBuffer`: number; for example `15`.
    #[inline]
    pub fn post_buffer(mut self, post_buffer: f64) -> Self {
        self.0.field::<f64>("postBuffer", &post_buffer);
        self
    }

    /// `postBufferUnit`: one of `mins`, `hours`; for example `mins`.
    pub fn post_buffer_unit(
        mut self,
        post_buffer_unit: impl Into<models::PostBufferUnit>,
    ) -> Self {
        self.0
            .field::<models::PostBufferUnit>("postBufferUnit", &post_buffer_unit.into());
        self
    }

    /// `isPrivate`: flag; for example `false`.
    #[inline]
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.0.field::<bool>("isPrivate", &is_private);
        self
    }

    /// Form that the contact fills in when booking; the forms family has them.
    ///
    /// `formId`: text; for example `65e5f6dfacf123513228d390`.
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.0.field::<String>("formId", &form_id.into());
        self
    }

    /// `staff`: list of `Staff`.
    pub fn staff(mut self, staff: impl Into<rt::List<models::Staff>>) -> Self {
        self.0.field::<rt::List<models::Staff>>("staff", &staff.into());
        self
    }

    /// `variations`: list of `UpdateServiceVariation`.
    pub fn variations(
        mut self,
        variations: impl Into<rt::List<models::UpdateServiceVariation>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::UpdateServiceVariation>,
            >("variations", &variations.into());
        self
    }
}

/// A request of [`Calendars::delete_service_catalog`](super::Calendars::delete_service_catalog): `DELETE /calendars/services/catalog/{serviceId}`.
pub type DeleteServiceCatalog = rt::Operation<kinds::DeleteServiceCatalog>;

/// A request of [`Calendars::get_service_locations`](super::Calendars::get_service_locations): `GET /calendars/services/locations`.
pub type GetServiceLocations = rt::Operation<kinds::GetServiceLocations>;

/// A request of [`Calendars::create_service_location`](super::Calendars::create_service_location): `POST /calendars/services/locations`.
pub type CreateServiceLocation = rt::Operation<kinds::CreateServiceLocation>;

impl CreateServiceLocation {
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1-212-555-0174`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.field::<String>("phone", &phone.into());
        self
    }

    /// Where the meeting is: a place, a number or a link.
    ///
    /// `address`: text.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.field::<String>("address", &address.into());
        self
    }

    /// `coverImage`: text; for example `https://storage.example.com/locations/midtown-therapy-studio/cover.jpg`.
    pub fn cover_image(mut self, cover_image: impl Into<String>) -> Self {
        self.0.field::<String>("coverImage", &cover_image.into());
        self
    }

    /// `locationType`: one of `offline`, `ask_booker`; for example `offline`.
    pub fn location_type(
        mut self,
        location_type: impl Into<models::LocationType>,
    ) -> Self {
        self.0.field::<models::LocationType>("locationType", &location_type.into());
        self
    }
}

/// A request of [`Calendars::get_service_location`](super::Calendars::get_service_location): `GET /calendars/services/locations/{serviceLocationId}`.
pub type GetServiceLocation = rt::Operation<kinds::GetServiceLocation>;

/// A request of [`Calendars::update_service_location`](super::Calendars::update_service_location): `PUT /calendars/services/locations/{serviceLocationId}`.
pub type UpdateServiceLocation = rt::Operation<kinds::UpdateServiceLocation>;

impl UpdateServiceLocation {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `California Location`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Last part of the booking page's address.
    ///
    /// `slug`: text; for example `midtown-wellness-therapy-studio`.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field::<String>("slug", &slug.into());
        self
    }

    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1-212-555-0199`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.field::<String>("phone", &phone.into());
        self
    }

    /// Where the meeting is: a place, a number or a link.
    ///
    /// `address`: text; for example `789 5th Avenue, Floor 5, New York, NY 10022`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.field::<String>("address", &address.into());
        self
    }

    /// `coverImage`: text; for example `https://storage.example.com/locations/midtown-wellness-studio/cover-v2.jpg`.
    pub fn cover_image(mut self, cover_image: impl Into<String>) -> Self {
        self.0.field::<String>("coverImage", &cover_image.into());
        self
    }

    /// `locationType`: one of `offline`, `ask_booker`; for example `offline`.
    pub fn location_type(
        mut self,
        location_type: impl Into<models::LocationType>,
    ) -> Self {
        self.0.field::<models::LocationType>("locationType", &location_type.into());
        self
    }
}

/// A request of [`Calendars::delete_service_location`](super::Calendars::delete_service_location): `DELETE /calendars/services/locations/{serviceLocationId}`.
pub type DeleteServiceLocation = rt::Operation<kinds::DeleteServiceLocation>;

/// A request of [`Calendars::create_appointment`](super::Calendars::create_appointment): `POST /calendars/events/appointments`.
pub type CreateAppointment = rt::Operation<kinds::CreateAppointment>;

impl CreateAppointment {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Test Event`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// `meetingLocationType`: one of `custom`, `zoom`, `gmeet`, `phone`, `address`, `ms_teams`, `google`; for example `custom`.
    pub fn meeting_location_type(
        mut self,
        meeting_location_type: impl Into<models::AppointmentCreateMeetingLocationType>,
    ) -> Self {
        self.0
            .field::<
                models::AppointmentCreateMeetingLocationType,
            >("meetingLocationType", &meeting_location_type.into());
        self
    }

    /// One of the calendar's or team member's places; their `meetingId` has it.
    ///
    /// `meetingLocationId`: text; `default` where nothing is sent; for example `custom_0`.
    pub fn meeting_location_id(
        mut self,
        meeting_location_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("meetingLocationId", &meeting_location_id.into());
        self
    }

    /// Set it when the meeting's place is given by its type alone, not by
    /// `meetingLocationId`.
    ///
    /// `overrideLocationConfig`: flag; for example `true`.
    #[inline]
    pub fn override_location_config(mut self, override_location_config: bool) -> Self {
        self.0.field::<bool>("overrideLocationConfig", &override_location_config);
        self
    }

    /// How the appointment stands; `showed` and `noshow` say whether the contact came.
    ///
    /// `appointmentStatus`: one of `new`, `confirmed`, `cancelled`, `showed`, `noshow`, `invalid`, `completed`, `active`; for example `confirmed`.
    pub fn appointment_status(
        mut self,
        appointment_status: impl Into<models::AppointmentStatus>,
    ) -> Self {
        self.0
            .field::<
                models::AppointmentStatus,
            >("appointmentStatus", &appointment_status.into());
        self
    }

    /// The user who holds the appointment.
    ///
    /// `assignedUserId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub fn assigned_user_id(mut self, assigned_user_id: impl Into<String>) -> Self {
        self.0.field::<String>("assignedUserId", &assigned_user_id.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `Booking a call to discuss the project`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Where the meeting is: a place, a number or a link.
    ///
    /// `address`: text; for example `Zoom`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.field::<String>("address", &address.into());
        self
    }

    /// Books despite too short notice or too far ahead.
    ///
    /// `ignoreDateRange`: flag; for example `false`.
    #[inline]
    pub fn ignore_date_range(mut self, ignore_date_range: bool) -> Self {
        self.0.field::<bool>("ignoreDateRange", &ignore_date_range);
        self
    }

    /// False books without running automations.
    ///
    /// `toNotify`: flag; `true` where nothing is sent; for example `false`.
    #[inline]
    pub fn to_notify(mut self, to_notify: bool) -> Self {
        self.0.field::<bool>("toNotify", &to_notify);
        self
    }

    /// Books without asking whether the time is free.
    ///
    /// `ignoreFreeSlotValidation`: flag; for example `true`.
    #[inline]
    pub fn ignore_free_slot_validation(
        mut self,
        ignore_free_slot_validation: bool,
    ) -> Self {
        self.0.field::<bool>("ignoreFreeSlotValidation", &ignore_free_slot_validation);
        self
    }

    /// Rule of a series as in iCalendar, without `DTSTART`; taken only together with
    /// `ignoreFreeSlotValidation`.
    ///
    /// `rrule`: text; for example `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub fn rrule(mut self, rrule: impl Into<String>) -> Self {
        self.0.field::<String>("rrule", &rrule.into());
        self
    }

    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `endTime`: date and time (RFC 3339); for example `2021-06-23T04:30:00+05:30`.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.0.field::<String>("endTime", &end_time.into());
        self
    }

    /// The user who holds the appointment; the document does not know the field, the API
    /// asks for it or for `assignedUserId`.
    ///
    /// `userId`: text.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`Calendars::get_appointment`](super::Calendars::get_appointment): `GET /calendars/events/appointments/{eventId}`.
pub type GetAppointment = rt::Operation<kinds::GetAppointment>;

/// A request of [`Calendars::update_appointment`](super::Calendars::update_appointment): `PUT /calendars/events/appointments/{eventId}`.
pub type UpdateAppointment = rt::Operation<kinds::UpdateAppointment>;

impl UpdateAppointment {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Test Event`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// `meetingLocationType`: one of `custom`, `zoom`, `gmeet`, `phone`, `address`, `ms_teams`, `google`; for example `custom`.
    pub fn meeting_location_type(
        mut self,
        meeting_location_type: impl Into<models::AppointmentCreateMeetingLocationType>,
    ) -> Self {
        self.0
            .field::<
                models::AppointmentCreateMeetingLocationType,
            >("meetingLocationType", &meeting_location_type.into());
        self
    }

    /// One of the calendar's or team member's places; their `meetingId` has it.
    ///
    /// `meetingLocationId`: text; `default` where nothing is sent; for example `custom_0`.
    pub fn meeting_location_id(
        mut self,
        meeting_location_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("meetingLocationId", &meeting_location_id.into());
        self
    }

    /// Set it when the meeting's place is given by its type alone, not by
    /// `meetingLocationId`.
    ///
    /// `overrideLocationConfig`: flag; for example `true`.
    #[inline]
    pub fn override_location_config(mut self, override_location_config: bool) -> Self {
        self.0.field::<bool>("overrideLocationConfig", &override_location_config);
        self
    }

    /// How the appointment stands; `showed` and `noshow` say whether the contact came.
    ///
    /// `appointmentStatus`: one of `new`, `confirmed`, `cancelled`, `showed`, `noshow`, `invalid`, `completed`, `active`; for example `confirmed`.
    pub fn appointment_status(
        mut self,
        appointment_status: impl Into<models::AppointmentStatus>,
    ) -> Self {
        self.0
            .field::<
                models::AppointmentStatus,
            >("appointmentStatus", &appointment_status.into());
        self
    }

    /// The user who holds the appointment.
    ///
    /// `assignedUserId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub fn assigned_user_id(mut self, assigned_user_id: impl Into<String>) -> Self {
        self.0.field::<String>("assignedUserId", &assigned_user_id.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `Booking a call to discuss the project`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Where the meeting is: a place, a number or a link.
    ///
    /// `address`: text; for example `Zoom`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.field::<String>("address", &address.into());
        self
    }

    /// Books despite too short notice or too far ahead.
    ///
    /// `ignoreDateRange`: flag; for example `false`.
    #[inline]
    pub fn ignore_date_range(mut self, ignore_date_range: bool) -> Self {
        self.0.field::<bool>("ignoreDateRange", &ignore_date_range);
        self
    }

    /// False books without running automations.
    ///
    /// `toNotify`: flag; `true` where nothing is sent; for example `false`.
    #[inline]
    pub fn to_notify(mut self, to_notify: bool) -> Self {
        self.0.field::<bool>("toNotify", &to_notify);
        self
    }

    /// Books without asking whether the time is free.
    ///
    /// `ignoreFreeSlotValidation`: flag; for example `true`.
    #[inline]
    pub fn ignore_free_slot_validation(
        mut self,
        ignore_free_slot_validation: bool,
    ) -> Self {
        self.0.field::<bool>("ignoreFreeSlotValidation", &ignore_free_slot_validation);
        self
    }

    /// Rule of a series as in iCalendar, without `DTSTART`; taken only together with
    /// `ignoreFreeSlotValidation`.
    ///
    /// `rrule`: text; for example `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub fn rrule(mut self, rrule: impl Into<String>) -> Self {
        self.0.field::<String>("rrule", &rrule.into());
        self
    }

    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `CVokAlI8fgw4WYWoCtQz`.
    pub fn calendar_id(mut self, calendar_id: impl Into<String>) -> Self {
        self.0.field::<String>("calendarId", &calendar_id.into());
        self
    }

    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `startTime`: date and time (RFC 3339); for example `2021-06-23T03:30:00+05:30`.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.0.field::<String>("startTime", &start_time.into());
        self
    }

    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `endTime`: date and time (RFC 3339); for example `2021-06-23T04:30:00+05:30`.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.0.field::<String>("endTime", &end_time.into());
        self
    }

    /// The user who holds the appointment; the document does not know the field, the API
    /// asks for it or for `assignedUserId`.
    ///
    /// `userId`: text.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`Calendars::list_events`](super::Calendars::list_events): `GET /calendars/events`.
pub type ListEvents = rt::Operation<kinds::ListEvents>;

impl ListEvents {
    /// Id of a user; the users family has them.
    ///
    /// `userId`: text; for example `CVokAlI8fgw4WYWoCtQz`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.query::<String>("userId", &user_id.into());
        self
    }

    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `BqTwX8QFwXzpegMve9EQ`.
    pub fn calendar_id(mut self, calendar_id: impl Into<String>) -> Self {
        self.0.query::<String>("calendarId", &calendar_id.into());
        self
    }

    /// Id of a group of calendars.
    ///
    /// `groupId`: text; for example `ocQHyuzHvysMo5N5VsXc`.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.0.query::<String>("groupId", &group_id.into());
        self
    }
}

/// A request of [`Calendars::list_blocked_slots`](super::Calendars::list_blocked_slots): `GET /calendars/blocked-slots`.
pub type ListBlockedSlots = rt::Operation<kinds::ListBlockedSlots>;

impl ListBlockedSlots {
    /// Id of a user; the users family has them.
    ///
    /// `userId`: text; for example `CVokAlI8fgw4WYWoCtQz`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.query::<String>("userId", &user_id.into());
        self
    }

    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `BqTwX8QFwXzpegMve9EQ`.
    pub fn calendar_id(mut self, calendar_id: impl Into<String>) -> Self {
        self.0.query::<String>("calendarId", &calendar_id.into());
        self
    }

    /// Id of a group of calendars.
    ///
    /// `groupId`: text; for example `ocQHyuzHvysMo5N5VsXc`.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.0.query::<String>("groupId", &group_id.into());
        self
    }
}

/// A request of [`Calendars::get`](super::Calendars::get): `GET /calendars/{calendarId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Calendars::update`](super::Calendars::update): `PUT /calendars/{calendarId}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Deprecated; there are calls for notifications.
    ///
    /// `notifications`: list of `CalendarNotification`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn notifications(
        mut self,
        notifications: impl Into<rt::List<models::CalendarNotification>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::CalendarNotification>,
            >("notifications", &notifications.into());
        self
    }

    /// Id of a group of calendars.
    ///
    /// `groupId`: text; for example `BqTwX8QFwXzpegMve9EQ`.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.0.field::<String>("groupId", &group_id.into());
        self
    }

    /// The users whose time can be booked; a personal calendar has exactly one.
    ///
    /// `teamMembers`: list of `TeamMember`.
    pub fn team_members(
        mut self,
        team_members: impl Into<rt::List<models::TeamMember>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::TeamMember>>("teamMembers", &team_members.into());
        self
    }

    /// Whether round robin looks for the earliest time or for equal shares.
    ///
    /// `eventType`: one of `RoundRobin_OptimizeForAvailability`, `RoundRobin_OptimizeForEqualDistribution`.
    pub fn event_type(mut self, event_type: impl Into<models::EventType>) -> Self {
        self.0.field::<models::EventType>("eventType", &event_type.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `test calendar`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `this is used for testing`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Last part of the booking page's address.
    ///
    /// `slug`: text; for example `test1`.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field::<String>("slug", &slug.into());
        self
    }

    /// Last part of the booking widget's address.
    ///
    /// `widgetSlug`: text; for example `test1`.
    pub fn widget_slug(mut self, widget_slug: impl Into<String>) -> Self {
        self.0.field::<String>("widgetSlug", &widget_slug.into());
        self
    }

    /// Layout of the page: `default` is the one called neo.
    ///
    /// `widgetType`: one of `default`, `classic`; `classic` where nothing is sent; for example `classic`.
    pub fn widget_type(mut self, widget_type: impl Into<models::WidgetType>) -> Self {
        self.0.field::<models::WidgetType>("widgetType", &widget_type.into());
        self
    }

    /// Title of appointments; may hold placeholders such as `{{contact.name}}`.
    ///
    /// `eventTitle`: text.
    pub fn event_title(mut self, event_title: impl Into<String>) -> Self {
        self.0.field::<String>("eventTitle", &event_title.into());
        self
    }

    /// Colour such as `#039be5`.
    ///
    /// `eventColor`: text; `#039be5` where nothing is sent.
    pub fn event_color(mut self, event_color: impl Into<String>) -> Self {
        self.0.field::<String>("eventColor", &event_color.into());
        self
    }

    /// Where one meets; several are allowed only with a single team member.
    ///
    /// `locationConfigurations`: list of `LocationConfiguration`.
    pub fn location_configurations(
        mut self,
        location_configurations: impl Into<rt::List<models::LocationConfiguration>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::LocationConfiguration>,
            >("locationConfigurations", &location_configurations.into());
        self
    }

    /// Length of an appointment, in `slotDurationUnit`.
    ///
    /// `slotDuration`: whole number; `30` where nothing is sent.
    #[inline]
    pub fn slot_duration(mut self, slot_duration: i64) -> Self {
        self.0.field::<i64>("slotDuration", &slot_duration);
        self
    }

    /// `slotDurationUnit`: one of `mins`, `hours`.
    pub fn slot_duration_unit(
        mut self,
        slot_duration_unit: impl Into<models::SlotDurationUnit>,
    ) -> Self {
        self.0
            .field::<
                models::SlotDurationUnit,
            >("slotDurationUnit", &slot_duration_unit.into());
        self
    }

    /// `preBufferUnit`: one of `mins`, `hours`.
    pub fn pre_buffer_unit(
        mut self,
        pre_buffer_unit: impl Into<models::ServiceResponsePreBufferUnit>,
    ) -> Self {
        self.0
            .field::<
                models::ServiceResponsePreBufferUnit,
            >("preBufferUnit", &pre_buffer_unit.into());
        self
    }

    /// Distance of the times on offer, in `slotIntervalUnit`.
    ///
    /// `slotInterval`: whole number; `30` where nothing is sent.
    #[inline]
    pub fn slot_interval(mut self, slot_interval: i64) -> Self {
        self.0.field::<i64>("slotInterval", &slot_interval);
        self
    }

    /// `slotIntervalUnit`: one of `mins`, `hours`.
    pub fn slot_interval_unit(
        mut self,
        slot_interval_unit: impl Into<models::SlotIntervalUnit>,
    ) -> Self {
        self.0
            .field::<
                models::SlotIntervalUnit,
            >("slotIntervalUnit", &slot_interval_unit.into());
        self
    }

    /// Free time after each appointment, in `slotBufferUnit`.
    ///
    /// `slotBuffer`: whole number.
    #[inline]
    pub fn slot_buffer(mut self, slot_buffer: i64) -> Self {
        self.0.field::<i64>("slotBuffer", &slot_buffer);
        self
    }

    /// Free time before each appointment, in `preBufferUnit`.
    ///
    /// `preBuffer`: whole number.
    #[inline]
    pub fn pre_buffer(mut self, pre_buffer: i64) -> Self {
        self.0.field::<i64>("preBuffer", &pre_buffer);
        self
    }

    /// Bookings a slot at most for each user, seats in a class; the API misspells the name.
    ///
    /// `appoinmentPerSlot`: whole number.
    #[inline]
    pub fn appoinment_per_slot(mut self, appoinment_per_slot: i64) -> Self {
        self.0.field::<i64>("appoinmentPerSlot", &appoinment_per_slot);
        self
    }

    /// Bookings a day at most; the API misspells the name.
    ///
    /// `appoinmentPerDay`: whole number.
    #[inline]
    pub fn appoinment_per_day(mut self, appoinment_per_day: i64) -> Self {
        self.0.field::<i64>("appoinmentPerDay", &appoinment_per_day);
        self
    }

    /// Shortest notice for a booking, in `allowBookingAfterUnit`.
    ///
    /// `allowBookingAfter`: whole number.
    #[inline]
    pub fn allow_booking_after(mut self, allow_booking_after: i64) -> Self {
        self.0.field::<i64>("allowBookingAfter", &allow_booking_after);
        self
    }

    /// `allowBookingAfterUnit`: one of `hours`, `days`, `weeks`, `months`, `mins`; for example `days`.
    pub fn allow_booking_after_unit(
        mut self,
        allow_booking_after_unit: impl Into<models::AllowBookingAfterUnit>,
    ) -> Self {
        self.0
            .field::<
                models::AllowBookingAfterUnit,
            >("allowBookingAfterUnit", &allow_booking_after_unit.into());
        self
    }

    /// How far ahead can be booked, in `allowBookingForUnit`.
    ///
    /// `allowBookingFor`: whole number.
    #[inline]
    pub fn allow_booking_for(mut self, allow_booking_for: i64) -> Self {
        self.0.field::<i64>("allowBookingFor", &allow_booking_for);
        self
    }

    /// `allowBookingForUnit`: one of `days`, `weeks`, `months`; for example `days`.
    pub fn allow_booking_for_unit(
        mut self,
        allow_booking_for_unit: impl Into<models::AllowBookingForUnit>,
    ) -> Self {
        self.0
            .field::<
                models::AllowBookingForUnit,
            >("allowBookingForUnit", &allow_booking_for_unit.into());
        self
    }

    /// The usual week; for single dates there is `availabilities`.
    ///
    /// `openHours`: list of `OpenHour`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn open_hours(
        mut self,
        open_hours: impl Into<rt::List<models::OpenHour>>,
    ) -> Self {
        self.0.field::<rt::List<models::OpenHour>>("openHours", &open_hours.into());
        self
    }

    /// Lets contacts book series; the calendar must have one member only.
    ///
    /// `enableRecurring`: flag; `false` where nothing is sent.
    #[inline]
    pub fn enable_recurring(mut self, enable_recurring: bool) -> Self {
        self.0.field::<bool>("enableRecurring", &enable_recurring);
        self
    }

    /// How often it comes again, where it does.
    ///
    /// `recurring`: an object, `Recurring`.
    #[inline]
    pub fn recurring(mut self, recurring: models::Recurring) -> Self {
        self.0.field::<models::Recurring>("recurring", &recurring);
        self
    }

    /// Form that the contact fills in when booking; the forms family has them.
    ///
    /// `formId`: text.
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.0.field::<String>("formId", &form_id.into());
        self
    }

    /// `stickyContact`: flag.
    #[inline]
    pub fn sticky_contact(mut self, sticky_contact: bool) -> Self {
        self.0.field::<bool>("stickyContact", &sticky_contact);
        self
    }

    /// False takes payments in test mode.
    ///
    /// `isLivePaymentMode`: flag.
    #[inline]
    pub fn is_live_payment_mode(mut self, is_live_payment_mode: bool) -> Self {
        self.0.field::<bool>("isLivePaymentMode", &is_live_payment_mode);
        self
    }

    /// Whether bookings are confirmed without anybody's doing.
    ///
    /// `autoConfirm`: flag.
    #[inline]
    pub fn auto_confirm(mut self, auto_confirm: bool) -> Self {
        self.0.field::<bool>("autoConfirm", &auto_confirm);
        self
    }

    /// Whether the booked user is told by e-mail.
    ///
    /// `shouldSendAlertEmailsToAssignedMember`: flag.
    #[inline]
    pub fn should_send_alert_emails_to_assigned_member(
        mut self,
        should_send_alert_emails_to_assigned_member: bool,
    ) -> Self {
        self.0
            .field::<
                bool,
            >(
                "shouldSendAlertEmailsToAssignedMember",
                &should_send_alert_emails_to_assigned_member,
            );
        self
    }

    /// E-mail address that is told of bookings.
    ///
    /// `alertEmail`: text.
    pub fn alert_email(mut self, alert_email: impl Into<String>) -> Self {
        self.0.field::<String>("alertEmail", &alert_email.into());
        self
    }

    /// Whether Google sends its own invitations.
    ///
    /// `googleInvitationEmails`: flag.
    #[inline]
    pub fn google_invitation_emails(mut self, google_invitation_emails: bool) -> Self {
        self.0.field::<bool>("googleInvitationEmails", &google_invitation_emails);
        self
    }

    /// `allowReschedule`: flag.
    #[inline]
    pub fn allow_reschedule(mut self, allow_reschedule: bool) -> Self {
        self.0.field::<bool>("allowReschedule", &allow_reschedule);
        self
    }

    /// `allowCancellation`: flag.
    #[inline]
    pub fn allow_cancellation(mut self, allow_cancellation: bool) -> Self {
        self.0.field::<bool>("allowCancellation", &allow_cancellation);
        self
    }

    /// Makes the booked user the contact's owner.
    ///
    /// `shouldAssignContactToTeamMember`: flag.
    #[inline]
    pub fn should_assign_contact_to_team_member(
        mut self,
        should_assign_contact_to_team_member: bool,
    ) -> Self {
        self.0
            .field::<
                bool,
            >("shouldAssignContactToTeamMember", &should_assign_contact_to_team_member);
        self
    }

    /// Leaves contacts that existed before as they are.
    ///
    /// `shouldSkipAssigningContactForExisting`: flag.
    #[inline]
    pub fn should_skip_assigning_contact_for_existing(
        mut self,
        should_skip_assigning_contact_for_existing: bool,
    ) -> Self {
        self.0
            .field::<
                bool,
            >(
                "shouldSkipAssigningContactForExisting",
                &should_skip_assigning_contact_for_existing,
            );
        self
    }

    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: text.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.0.field::<String>("notes", &notes.into());
        self
    }

    /// Id of a tracking pixel.
    ///
    /// `pixelId`: text.
    pub fn pixel_id(mut self, pixel_id: impl Into<String>) -> Self {
        self.0.field::<String>("pixelId", &pixel_id.into());
        self
    }

    /// What the contact sees after booking.
    ///
    /// `formSubmitType`: one of `RedirectURL`, `ThankYouMessage`; `ThankYouMessage` where nothing is sent.
    pub fn form_submit_type(
        mut self,
        form_submit_type: impl Into<models::FormSubmitType>,
    ) -> Self {
        self.0
            .field::<models::FormSubmitType>("formSubmitType", &form_submit_type.into());
        self
    }

    /// `formSubmitRedirectURL`: text.
    pub fn form_submit_redirect_url(
        mut self,
        form_submit_redirect_url: impl Into<String>,
    ) -> Self {
        self.0
            .field::<String>("formSubmitRedirectURL", &form_submit_redirect_url.into());
        self
    }

    /// `formSubmitThanksMessage`: text.
    pub fn form_submit_thanks_message(
        mut self,
        form_submit_thanks_message: impl Into<String>,
    ) -> Self {
        self.0
            .field::<
                String,
            >("formSubmitThanksMessage", &form_submit_thanks_message.into());
        self
    }

    /// 0 uses `openHours` only, 1 `availabilities` only; null means both.
    ///
    /// `availabilityType`: one of `0`, `1`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn availability_type(
        mut self,
        availability_type: impl Into<models::AvailabilityType>,
    ) -> Self {
        self.0
            .field::<
                models::AvailabilityType,
            >("availabilityType", &availability_type.into());
        self
    }

    /// Hours for single dates; for the usual week there is `openHours`.
    ///
    /// `availabilities`: list of `UpdateAvailability`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn availabilities(
        mut self,
        availabilities: impl Into<rt::List<models::UpdateAvailability>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::UpdateAvailability>,
            >("availabilities", &availabilities.into());
        self
    }

    /// Whether guests are counted only, or asked for their data.
    ///
    /// `guestType`: one of `count_only`, `collect_detail`.
    pub fn guest_type(mut self, guest_type: impl Into<models::GuestType>) -> Self {
        self.0.field::<models::GuestType>("guestType", &guest_type.into());
        self
    }

    /// Text that asks the contact for consent.
    ///
    /// `consentLabel`: text.
    pub fn consent_label(mut self, consent_label: impl Into<String>) -> Self {
        self.0.field::<String>("consentLabel", &consent_label.into());
        self
    }

    /// Address of the picture.
    ///
    /// `calendarCoverImage`: text.
    pub fn calendar_cover_image(
        mut self,
        calendar_cover_image: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("calendarCoverImage", &calendar_cover_image.into());
        self
    }

    /// Hides some free slots so that the calendar looks busier.
    ///
    /// `lookBusyConfig`: an object, `LookBusyConfiguration`.
    #[inline]
    pub fn look_busy_config(
        mut self,
        look_busy_config: models::LookBusyConfiguration,
    ) -> Self {
        self.0
            .field::<models::LookBusyConfiguration>("lookBusyConfig", &look_busy_config);
        self
    }

    /// Whether it is in use; a calendar that is not is a draft.
    ///
    /// `isActive`: flag.
    #[inline]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.0.field::<bool>("isActive", &is_active);
        self
    }
}

/// A request of [`Calendars::get_calendar_schedule`](super::Calendars::get_calendar_schedule): `GET /calendars/schedules/event-calendar/{calendarId}`.
pub type GetCalendarSchedule = rt::Operation<kinds::GetCalendarSchedule>;

/// A request of [`Calendars::update_calendar_schedule`](super::Calendars::update_calendar_schedule): `PUT /calendars/schedules/event-calendar/{calendarId}`.
pub type UpdateCalendarSchedule = rt::Operation<kinds::UpdateCalendarSchedule>;

impl UpdateCalendarSchedule {
    /// When the user works.
    ///
    /// `rules`: list of `ScheduleRule`.
    pub fn rules(mut self, rules: impl Into<rt::List<models::ScheduleRule>>) -> Self {
        self.0.field::<rt::List<models::ScheduleRule>>("rules", &rules.into());
        self
    }

    /// Name of a time zone in the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text, matching `^[A-Za-z_]+/[A-Za-z_]+$`; for example `America/Los_Angeles`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.field::<String>("timezone", &timezone.into());
        self
    }
}

/// A request of [`Calendars::create_calendar_schedule`](super::Calendars::create_calendar_schedule): `POST /calendars/schedules/event-calendar/{calendarId}`.
pub type CreateCalendarSchedule = rt::Operation<kinds::CreateCalendarSchedule>;

/// A request of [`Calendars::list`](super::Calendars::list): `GET /calendars/`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// Id of a group of calendars.
    ///
    /// `groupId`: text; for example `BqTwX8QFwXzpegMve9EQ`.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.0.query::<String>("groupId", &group_id.into());
        self
    }

    /// Whether drafts are listed.
    ///
    /// `showDrafted`: flag; `true` where nothing is sent; for example `false`.
    #[inline]
    pub fn show_drafted(mut self, show_drafted: bool) -> Self {
        self.0.query::<bool>("showDrafted", &show_drafted);
        self
    }
}

/// A request of [`Calendars::create`](super::Calendars::create): `POST /calendars/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Whether it is in use; a calendar that is not is a draft.
    ///
    /// `isActive`: flag; `true` where nothing is sent.
    #[inline]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.0.field::<bool>("isActive", &is_active);
        self
    }

    /// Deprecated; there are calls for notifications.
    ///
    /// `notifications`: list of `CalendarNotification`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn notifications(
        mut self,
        notifications: impl Into<rt::List<models::CalendarNotification>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::CalendarNotification>,
            >("notifications", &notifications.into());
        self
    }

    /// Id of a group of calendars.
    ///
    /// `groupId`: text; for example `BqTwX8QFwXzpegMve9EQ`.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.0.field::<String>("groupId", &group_id.into());
        self
    }

    /// The users whose time can be booked; a personal calendar has exactly one.
    ///
    /// `teamMembers`: list of `TeamMember`.
    pub fn team_members(
        mut self,
        team_members: impl Into<rt::List<models::TeamMember>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::TeamMember>>("teamMembers", &team_members.into());
        self
    }

    /// Whether round robin looks for the earliest time or for equal shares.
    ///
    /// `eventType`: one of `RoundRobin_OptimizeForAvailability`, `RoundRobin_OptimizeForEqualDistribution`; `RoundRobin_OptimizeForAvailability` where nothing is sent.
    pub fn event_type(mut self, event_type: impl Into<models::EventType>) -> Self {
        self.0.field::<models::EventType>("eventType", &event_type.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `this is used for testing`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Last part of the booking page's address.
    ///
    /// `slug`: text; for example `test1`.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field::<String>("slug", &slug.into());
        self
    }

    /// Last part of the booking widget's address.
    ///
    /// `widgetSlug`: text; for example `test1`.
    pub fn widget_slug(mut self, widget_slug: impl Into<String>) -> Self {
        self.0.field::<String>("widgetSlug", &widget_slug.into());
        self
    }

    /// Who gets the booking: team members in turn, all of them together, a class with
    /// seats, one person, an event or a service. The update does not take it.
    ///
    /// `calendarType`: one of `round_robin`, `event`, `class_booking`, `collective`, `service_booking`, `personal`.
    pub fn calendar_type(
        mut self,
        calendar_type: impl Into<models::CalendarType>,
    ) -> Self {
        self.0.field::<models::CalendarType>("calendarType", &calendar_type.into());
        self
    }

    /// Layout of the page: `default` is the one called neo.
    ///
    /// `widgetType`: one of `default`, `classic`; `classic` where nothing is sent; for example `classic`.
    pub fn widget_type(mut self, widget_type: impl Into<models::WidgetType>) -> Self {
        self.0.field::<models::WidgetType>("widgetType", &widget_type.into());
        self
    }

    /// Title of appointments; may hold placeholders such as `{{contact.name}}`.
    ///
    /// `eventTitle`: text; `{{contact.name}}` where nothing is sent.
    pub fn event_title(mut self, event_title: impl Into<String>) -> Self {
        self.0.field::<String>("eventTitle", &event_title.into());
        self
    }

    /// Colour such as `#039be5`.
    ///
    /// `eventColor`: text; `#039be5` where nothing is sent.
    pub fn event_color(mut self, event_color: impl Into<String>) -> Self {
        self.0.field::<String>("eventColor", &event_color.into());
        self
    }

    /// Where one meets; several are allowed only with a single team member.
    ///
    /// `locationConfigurations`: list of `LocationConfiguration`.
    pub fn location_configurations(
        mut self,
        location_configurations: impl Into<rt::List<models::LocationConfiguration>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::LocationConfiguration>,
            >("locationConfigurations", &location_configurations.into());
        self
    }

    /// Length of an appointment, in `slotDurationUnit`.
    ///
    /// `slotDuration`: whole number; `30` where nothing is sent.
    #[inline]
    pub fn slot_duration(mut self, slot_duration: i64) -> Self {
        self.0.field::<i64>("slotDuration", &slot_duration);
        self
    }

    /// `slotDurationUnit`: one of `mins`, `hours`.
    pub fn slot_duration_unit(
        mut self,
        slot_duration_unit: impl Into<models::SlotDurationUnit>,
    ) -> Self {
        self.0
            .field::<
                models::SlotDurationUnit,
            >("slotDurationUnit", &slot_duration_unit.into());
        self
    }

    /// Distance of the times on offer, in `slotIntervalUnit`.
    ///
    /// `slotInterval`: whole number; `30` where nothing is sent.
    #[inline]
    pub fn slot_interval(mut self, slot_interval: i64) -> Self {
        self.0.field::<i64>("slotInterval", &slot_interval);
        self
    }

    /// `slotIntervalUnit`: one of `mins`, `hours`.
    pub fn slot_interval_unit(
        mut self,
        slot_interval_unit: impl Into<models::SlotIntervalUnit>,
    ) -> Self {
        self.0
            .field::<
                models::SlotIntervalUnit,
            >("slotIntervalUnit", &slot_interval_unit.into());
        self
    }

    /// Free time after each appointment, in `slotBufferUnit`.
    ///
    /// `slotBuffer`: whole number.
    #[inline]
    pub fn slot_buffer(mut self, slot_buffer: i64) -> Self {
        self.0.field::<i64>("slotBuffer", &slot_buffer);
        self
    }

    /// `slotBufferUnit`: one of `mins`, `hours`.
    pub fn slot_buffer_unit(
        mut self,
        slot_buffer_unit: impl Into<models::SlotBufferUnit>,
    ) -> Self {
        self.0
            .field::<models::SlotBufferUnit>("slotBufferUnit", &slot_buffer_unit.into());
        self
    }

    /// Free time before each appointment, in `preBufferUnit`.
    ///
    /// `preBuffer`: whole number.
    #[inline]
    pub fn pre_buffer(mut self, pre_buffer: i64) -> Self {
        self.0.field::<i64>("preBuffer", &pre_buffer);
        self
    }

    /// `preBufferUnit`: one of `mins`, `hours`.
    pub fn pre_buffer_unit(
        mut self,
        pre_buffer_unit: impl Into<models::ServiceResponsePreBufferUnit>,
    ) -> Self {
        self.0
            .field::<
                models::ServiceResponsePreBufferUnit,
            >("preBufferUnit", &pre_buffer_unit.into());
        self
    }

    /// Bookings a slot at most for each user, seats in a class; the API misspells the name.
    ///
    /// `appoinmentPerSlot`: whole number; `1` where nothing is sent.
    #[inline]
    pub fn appoinment_per_slot(mut self, appoinment_per_slot: i64) -> Self {
        self.0.field::<i64>("appoinmentPerSlot", &appoinment_per_slot);
        self
    }

    /// Bookings a day at most; the API misspells the name.
    ///
    /// `appoinmentPerDay`: whole number.
    #[inline]
    pub fn appoinment_per_day(mut self, appoinment_per_day: i64) -> Self {
        self.0.field::<i64>("appoinmentPerDay", &appoinment_per_day);
        self
    }

    /// Shortest notice for a booking, in `allowBookingAfterUnit`.
    ///
    /// `allowBookingAfter`: whole number.
    #[inline]
    pub fn allow_booking_after(mut self, allow_booking_after: i64) -> Self {
        self.0.field::<i64>("allowBookingAfter", &allow_booking_after);
        self
    }

    /// `allowBookingAfterUnit`: one of `hours`, `days`, `weeks`, `months`, `mins`; for example `days`.
    pub fn allow_booking_after_unit(
        mut self,
        allow_booking_after_unit: impl Into<models::AllowBookingAfterUnit>,
    ) -> Self {
        self.0
            .field::<
                models::AllowBookingAfterUnit,
            >("allowBookingAfterUnit", &allow_booking_after_unit.into());
        self
    }

    /// How far ahead can be booked, in `allowBookingForUnit`.
    ///
    /// `allowBookingFor`: whole number.
    #[inline]
    pub fn allow_booking_for(mut self, allow_booking_for: i64) -> Self {
        self.0.field::<i64>("allowBookingFor", &allow_booking_for);
        self
    }

    /// `allowBookingForUnit`: one of `days`, `weeks`, `months`; for example `days`.
    pub fn allow_booking_for_unit(
        mut self,
        allow_booking_for_unit: impl Into<models::AllowBookingForUnit>,
    ) -> Self {
        self.0
            .field::<
                models::AllowBookingForUnit,
            >("allowBookingForUnit", &allow_booking_for_unit.into());
        self
    }

    /// The usual week; for single dates there is `availabilities`.
    ///
    /// `openHours`: list of `OpenHour`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn open_hours(
        mut self,
        open_hours: impl Into<rt::List<models::OpenHour>>,
    ) -> Self {
        self.0.field::<rt::List<models::OpenHour>>("openHours", &open_hours.into());
        self
    }

    /// Lets contacts book series; the calendar must have one member only.
    ///
    /// `enableRecurring`: flag; `false` where nothing is sent.
    #[inline]
    pub fn enable_recurring(mut self, enable_recurring: bool) -> Self {
        self.0.field::<bool>("enableRecurring", &enable_recurring);
        self
    }

    /// How often it comes again, where it does.
    ///
    /// `recurring`: an object, `Recurring`.
    #[inline]
    pub fn recurring(mut self, recurring: models::Recurring) -> Self {
        self.0.field::<models::Recurring>("recurring", &recurring);
        self
    }

    /// Form that the contact fills in when booking; the forms family has them.
    ///
    /// `formId`: text.
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.0.field::<String>("formId", &form_id.into());
        self
    }

    /// `stickyContact`: flag.
    #[inline]
    pub fn sticky_contact(mut self, sticky_contact: bool) -> Self {
        self.0.field::<bool>("stickyContact", &sticky_contact);
        self
    }

    /// False takes payments in test mode.
    ///
    /// `isLivePaymentMode`: flag.
    #[inline]
    pub fn is_live_payment_mode(mut self, is_live_payment_mode: bool) -> Self {
        self.0.field::<bool>("isLivePaymentMode", &is_live_payment_mode);
        self
    }

    /// Whether bookings are confirmed without anybody's doing.
    ///
    /// `autoConfirm`: flag; `true` where nothing is sent.
    #[inline]
    pub fn auto_confirm(mut self, auto_confirm: bool) -> Self {
        self.0.field::<bool>("autoConfirm", &auto_confirm);
        self
    }

    /// Whether the booked user is told by e-mail.
    ///
    /// `shouldSendAlertEmailsToAssignedMember`: flag.
    #[inline]
    pub fn should_send_alert_emails_to_assigned_member(
        mut self,
        should_send_alert_emails_to_assigned_member: bool,
    ) -> Self {
        self.0
            .field::<
                bool,
            >(
                "shouldSendAlertEmailsToAssignedMember",
                &should_send_alert_emails_to_assigned_member,
            );
        self
    }

    /// E-mail address that is told of bookings.
    ///
    /// `alertEmail`: text.
    pub fn alert_email(mut self, alert_email: impl Into<String>) -> Self {
        self.0.field::<String>("alertEmail", &alert_email.into());
        self
    }

    /// Whether Google sends its own invitations.
    ///
    /// `googleInvitationEmails`: flag; `false` where nothing is sent.
    #[inline]
    pub fn google_invitation_emails(mut self, google_invitation_emails: bool) -> Self {
        self.0.field::<bool>("googleInvitationEmails", &google_invitation_emails);
        self
    }

    /// `allowReschedule`: flag; `true` where nothing is sent.
    #[inline]
    pub fn allow_reschedule(mut self, allow_reschedule: bool) -> Self {
        self.0.field::<bool>("allowReschedule", &allow_reschedule);
        self
    }

    /// `allowCancellation`: flag; `true` where nothing is sent.
    #[inline]
    pub fn allow_cancellation(mut self, allow_cancellation: bool) -> Self {
        self.0.field::<bool>("allowCancellation", &allow_cancellation);
        self
    }

    /// Makes the booked user the contact's owner.
    ///
    /// `shouldAssignContactToTeamMember`: flag.
    #[inline]
    pub fn should_assign_contact_to_team_member(
        mut self,
        should_assign_contact_to_team_member: bool,
    ) -> Self {
        self.0
            .field::<
                bool,
            >("shouldAssignContactToTeamMember", &should_assign_contact_to_team_member);
        self
    }

    /// Leaves contacts that existed before as they are.
    ///
    /// `shouldSkipAssigningContactForExisting`: flag.
    #[inline]
    pub fn should_skip_assigning_contact_for_existing(
        mut self,
        should_skip_assigning_contact_for_existing: bool,
    ) -> Self {
        self.0
            .field::<
                bool,
            >(
                "shouldSkipAssigningContactForExisting",
                &should_skip_assigning_contact_for_existing,
            );
        self
    }

    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: text.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.0.field::<String>("notes", &notes.into());
        self
    }

    /// Id of a tracking pixel.
    ///
    /// `pixelId`: text.
    pub fn pixel_id(mut self, pixel_id: impl Into<String>) -> Self {
        self.0.field::<String>("pixelId", &pixel_id.into());
        self
    }

    /// What the contact sees after booking.
    ///
    /// `formSubmitType`: one of `RedirectURL`, `ThankYouMessage`; `ThankYouMessage` where nothing is sent.
    pub fn form_submit_type(
        mut self,
        form_submit_type: impl Into<models::FormSubmitType>,
    ) -> Self {
        self.0
            .field::<models::FormSubmitType>("formSubmitType", &form_submit_type.into());
        self
    }

    /// `formSubmitRedirectURL`: text.
    pub fn form_submit_redirect_url(
        mut self,
        form_submit_redirect_url: impl Into<String>,
    ) -> Self {
        self.0
            .field::<String>("formSubmitRedirectURL", &form_submit_redirect_url.into());
        self
    }

    /// `formSubmitThanksMessage`: text.
    pub fn form_submit_thanks_message(
        mut self,
        form_submit_thanks_message: impl Into<String>,
    ) -> Self {
        self.0
            .field::<
                String,
            >("formSubmitThanksMessage", &form_submit_thanks_message.into());
        self
    }

    /// 0 uses `openHours` only, 1 `availabilities` only; null means both.
    ///
    /// `availabilityType`: one of `0`, `1`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn availability_type(
        mut self,
        availability_type: impl Into<models::AvailabilityType>,
    ) -> Self {
        self.0
            .field::<
                models::AvailabilityType,
            >("availabilityType", &availability_type.into());
        self
    }

    /// Hours for single dates; for the usual week there is `openHours`.
    ///
    /// `availabilities`: list of `Availability`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn availabilities(
        mut self,
        availabilities: impl Into<rt::List<models::Availability>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::Availability>,
            >("availabilities", &availabilities.into());
        self
    }

    /// Whether guests are counted only, or asked for their data.
    ///
    /// `guestType`: one of `count_only`, `collect_detail`.
    pub fn guest_type(mut self, guest_type: impl Into<models::GuestType>) -> Self {
        self.0.field::<models::GuestType>("guestType", &guest_type.into());
        self
    }

    /// Text that asks the contact for consent.
    ///
    /// `consentLabel`: text.
    pub fn consent_label(mut self, consent_label: impl Into<String>) -> Self {
        self.0.field::<String>("consentLabel", &consent_label.into());
        self
    }

    /// Address of the picture.
    ///
    /// `calendarCoverImage`: text; for example `https://path-to-image.com`.
    pub fn calendar_cover_image(
        mut self,
        calendar_cover_image: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("calendarCoverImage", &calendar_cover_image.into());
        self
    }

    /// Hides some free slots so that the calendar looks busier.
    ///
    /// `lookBusyConfig`: an object, `LookBusyConfiguration`.
    #[inline]
    pub fn look_busy_config(
        mut self,
        look_busy_config: models::LookBusyConfiguration,
    ) -> Self {
        self.0
            .field::<models::LookBusyConfiguration>("lookBusyConfig", &look_busy_config);
        self
    }
}
