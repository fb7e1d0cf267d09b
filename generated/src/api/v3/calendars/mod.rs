// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calendars: 59 operations of the document `api/v3/calendars.yaml`, API version `v3`.
//!
//! A calendar offers times that contacts can book; what they book is an appointment, one
//! kind of event. Team members, opening hours and schedules decide which slots are free;
//! groups put several calendars onto one booking page; rooms and equipment can be booked
//! along; notifications tell people. Book by asking for the free slots and creating an
//! appointment at one of them. `Version` is `2021-04-15` here, where HoopAI's pages name
//! another: with a wrong one calls fail as if the token were bad. Lists of events ask for
//! milliseconds, appointments carry ISO 8601 with an offset.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    GetServiceBookings, CreateServiceBooking, GetServiceBooking, UpdateServiceBooking,
    DeleteServiceBooking, GetServicesCatalog, CreateServiceCatalog, GetServiceCatalog,
    UpdateServiceCatalog, DeleteServiceCatalog, GetServiceLocations,
    CreateServiceLocation, GetServiceLocation, UpdateServiceLocation,
    DeleteServiceLocation, CreateAppointment, GetAppointment, UpdateAppointment,
    ListEvents, ListBlockedSlots, Get, Update, GetCalendarSchedule,
    UpdateCalendarSchedule, CreateCalendarSchedule, List, Create,
};

pub use crate::api::calendars::{
    AddToSchedule, CreateAppointmentNote, CreateBlockSlot, CreateGroup,
    CreateNotifications, CreateResource, CreateSchedule, Delete, DeleteAppointmentNote,
    DeleteEvent, DeleteGroup, DeleteNotification, DeleteResource, DeleteSchedule,
    FreeSlots, GetNotification, GetResource, GetSchedule, ListAppointmentNotes,
    ListGroups, ListNotifications, ListResources, ListSchedules, RemoveFromSchedule,
    UpdateAppointmentNote, UpdateBlockSlot, UpdateGroup, UpdateGroupStatus,
    UpdateNotification, UpdateResource, UpdateSchedule, ValidateGroupSlug,
};
pub(crate) use routes::ROUTES;

/// The operations of Calendars. Made by `client.v3().calendars()`.
#[doc(alias = "calendars-v3")]
#[derive(Clone, Debug)]
pub struct Calendars {
    pub(crate) client: rt::Client,
}

impl Calendars {
    /// Get Groups: `GET /calendars/groups`.
    ///
    /// All groups of an account in one answer. Calendars name their group in `groupId`, so
    /// the members of a group are found by listing calendars with that filter.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListGroups::location_id`].
    ///
    /// Answers with [`AllGroupsResponse`](models::AllGroupsResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/groups.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1groups/get`.
    #[doc(alias = "get-groups")]
    #[inline]
    pub fn list_groups(&self) -> ListGroups {
        rt::operation(self.client.request(&routes::LIST_GROUPS))
    }

    /// Create Calendar Group: `POST /calendars/groups`.
    ///
    /// The slug becomes part of the booking page's address; check it with `POST
    /// /calendars/groups/validate-slug` first. Calendars are put into a group on their
    /// side.
    ///
    /// * `name`: text; for example `group a` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `description`: text; for example `group description` (in the body). Free text that describes it.
    /// * `slug`: text; for example `15-mins` (in the body). Last part of the booking page's address.
    ///
    /// [`CreateGroup`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateGroup::location_id`].
    ///
    /// Answers with [`GroupCreateResponse`](models::GroupCreateResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/groups.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1groups/post`.
    #[doc(alias = "create-calendar-group")]
    pub fn create_group(
        &self,
        name: impl Into<String>,
        description: impl Into<String>,
        slug: impl Into<String>,
    ) -> CreateGroup {
        let mut request = self.client.request(&routes::CREATE_GROUP);
        request.field::<String>("name", &name.into());
        request.field::<String>("description", &description.into());
        request.field::<String>("slug", &slug.into());
        rt::operation(request)
    }

    /// Validate group slug: `POST /calendars/groups/validate-slug`.
    ///
    /// Asks whether a slug is still free in the account, and changes nothing although it is
    /// a POST.
    ///
    /// * `slug`: text; for example `calendar-1` (in the body). Last part of the booking page's address.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`ValidateGroupSlug::location_id`].
    ///
    /// Answers with [`ValidateGroupSlugResponse`](models::ValidateGroupSlugResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/groups.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1groups~1validate-slug/post`.
    #[doc(alias = "validate-groups-slug")]
    pub fn validate_group_slug(&self, slug: impl Into<String>) -> ValidateGroupSlug {
        let mut request = self.client.request(&routes::VALIDATE_GROUP_SLUG);
        request.field::<String>("slug", &slug.into());
        rt::operation(request)
    }

    /// Update Group: `PUT /calendars/groups/{groupId}`.
    ///
    /// Name, description and slug must all be sent, changed or not. Switching the group on
    /// and off has its own call.
    ///
    /// * `group_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `groupId` on the wire. Id of a group of calendars.
    /// * `name`: text; for example `group a` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `description`: text; for example `group description` (in the body). Free text that describes it.
    /// * `slug`: text; for example `15-mins` (in the body). Last part of the booking page's address.
    ///
    /// Answers with [`GroupCreateResponse`](models::GroupCreateResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/groups.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1groups~1{groupId}/put`.
    #[doc(alias = "edit-group")]
    pub fn update_group(
        &self,
        group_id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        slug: impl Into<String>,
    ) -> UpdateGroup {
        let mut request = self.client.request(&routes::UPDATE_GROUP);
        request.path::<String>("groupId", &group_id.into());
        request.field::<String>("name", &name.into());
        request.field::<String>("description", &description.into());
        request.field::<String>("slug", &slug.into());
        rt::operation(request)
    }

    /// Delete Group: `DELETE /calendars/groups/{groupId}`.
    ///
    /// Deletes the group. What becomes of the calendars in it is not documented.
    ///
    /// * `group_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `groupId` on the wire. Id of a group of calendars.
    ///
    /// Answers with [`GroupResponse`](models::GroupResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/groups.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1groups~1{groupId}/delete`.
    #[doc(alias = "delete-group")]
    pub fn delete_group(&self, group_id: impl Into<String>) -> DeleteGroup {
        let mut request = self.client.request(&routes::DELETE_GROUP);
        request.path::<String>("groupId", &group_id.into());
        rt::operation(request)
    }

    /// Disable Group: `PUT /calendars/groups/{groupId}/status`.
    ///
    /// Switches a group on or off, as `isActive` says; the published title mentions
    /// disabling only.
    ///
    /// * `group_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `groupId` on the wire. Id of a group of calendars.
    /// * `is_active`: flag; for example `true` (in the body), `isActive` on the wire. Whether it is in use; a calendar that is not is a draft.
    ///
    /// Answers with [`GroupResponse`](models::GroupResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/groups.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1groups~1{groupId}~1status/put`.
    #[doc(alias = "disable-group")]
    pub fn update_group_status(
        &self,
        group_id: impl Into<String>,
        is_active: bool,
    ) -> UpdateGroupStatus {
        let mut request = self.client.request(&routes::UPDATE_GROUP_STATUS);
        request.path::<String>("groupId", &group_id.into());
        request.field::<bool>("isActive", &is_active);
        rt::operation(request)
    }

    /// Get Service Bookings: `GET /calendars/services/bookings`.
    ///
    /// * `start_time`: whole number; for example `1704110400000` (in the query), `startTime` on the wire. ISO 8601 with an offset; lists of events ask for milliseconds as text.
    /// * `end_time`: whole number; for example `1704114000000` (in the query), `endTime` on the wire. ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// [`GetServiceBookings`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetServiceBookings::location_id`].
    ///
    /// Answers with [`ServiceBookingsListResponse`](models::ServiceBookingsListResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars/events.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1bookings/get`.
    #[doc(alias = "get-service-bookings")]
    #[inline]
    pub fn get_service_bookings(
        &self,
        start_time: i64,
        end_time: i64,
    ) -> GetServiceBookings {
        let mut request = self.client.request(&routes::GET_SERVICE_BOOKINGS);
        request.query::<i64>("startTime", &start_time);
        request.query::<i64>("endTime", &end_time);
        rt::operation(request)
    }

    /// Create Service Booking: `POST /calendars/services/bookings`.
    ///
    /// * `contact_id`: text; for example `9NkT25Vor1v4aQatFsv2` (in the body), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `start_time`: date and time (RFC 3339); for example `2021-06-23T03:30:00+05:30` (in the body), `startTime` on the wire. ISO 8601 with an offset; lists of events ask for milliseconds as text.
    /// * `end_time`: date and time (RFC 3339); for example `2023-09-25T16:30:00+05:30` (in the body), `endTime` on the wire. ISO 8601 with an offset; lists of events ask for milliseconds as text.
    /// * `timezone`: text; for example `America/New_York` (in the body). Name of a time zone in the IANA list, such as `America/New_York`.
    /// * `services`: list of `CreateBookingService` (in the body)
    ///
    /// [`CreateServiceBooking`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateServiceBooking::location_id`].
    ///
    /// Answers with [`CreateOrUpdateServiceBookingResponse`](models::CreateOrUpdateServiceBookingResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1bookings/post`.
    #[doc(alias = "create-service-booking")]
    pub fn create_service_booking(
        &self,
        contact_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        timezone: impl Into<String>,
        services: impl Into<rt::List<models::CreateBookingService>>,
    ) -> CreateServiceBooking {
        let mut request = self.client.request(&routes::CREATE_SERVICE_BOOKING);
        request.field::<String>("contactId", &contact_id.into());
        request.field::<String>("startTime", &start_time.into());
        request.field::<String>("endTime", &end_time.into());
        request.field::<String>("timezone", &timezone.into());
        request
            .field::<
                rt::List<models::CreateBookingService>,
            >("services", &services.into());
        rt::operation(request)
    }

    /// Get Service Booking by ID: `GET /calendars/services/bookings/{bookingId}`.
    ///
    /// * `booking_id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the path), `bookingId` on the wire
    ///
    /// Answers with [`ServiceBookingResponse`](models::ServiceBookingResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars/events.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1bookings~1{bookingId}/get`.
    #[doc(alias = "get-service-booking-by-id")]
    pub fn get_service_booking(
        &self,
        booking_id: impl Into<String>,
    ) -> GetServiceBooking {
        let mut request = self.client.request(&routes::GET_SERVICE_BOOKING);
        request.path::<String>("bookingId", &booking_id.into());
        rt::operation(request)
    }

    /// Update Service Booking: `PUT /calendars/services/bookings/{bookingId}`.
    ///
    /// * `booking_id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the path), `bookingId` on the wire
    ///
    /// [`UpdateServiceBooking`] has 10 optional inputs.
    ///
    /// Answers with [`CreateOrUpdateServiceBookingResponse`](models::CreateOrUpdateServiceBookingResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1bookings~1{bookingId}/put`.
    #[doc(alias = "update-service-booking")]
    pub fn update_service_booking(
        &self,
        booking_id: impl Into<String>,
    ) -> UpdateServiceBooking {
        let mut request = self.client.request(&routes::UPDATE_SERVICE_BOOKING);
        request.path::<String>("bookingId", &booking_id.into());
        rt::operation(request)
    }

    /// Delete Service Booking: `DELETE /calendars/services/bookings/{bookingId}`.
    ///
    /// * `booking_id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the path), `bookingId` on the wire
    ///
    /// Answers with [`DeleteServiceBookingResponse`](models::DeleteServiceBookingResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1bookings~1{bookingId}/delete`.
    #[doc(alias = "delete-service-booking")]
    pub fn delete_service_booking(
        &self,
        booking_id: impl Into<String>,
    ) -> DeleteServiceBooking {
        let mut request = self.client.request(&routes::DELETE_SERVICE_BOOKING);
        request.path::<String>("bookingId", &booking_id.into());
        rt::operation(request)
    }

    /// Get Services: `GET /calendars/services/catalog`.
    ///
    /// [`GetServicesCatalog`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetServicesCatalog::location_id`].
    ///
    /// Answers with [`ServicesListResponse`](models::ServicesListResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1catalog/get`.
    #[doc(alias = "get-services-catalog")]
    #[inline]
    pub fn get_services_catalog(&self) -> GetServicesCatalog {
        rt::operation(self.client.request(&routes::GET_SERVICES_CATALOG))
    }

    /// Create Service: `POST /calendars/services/catalog`.
    ///
    /// * `name`: text; for example `Hair Styling` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `slug`: text; for example `hair-styling` (in the body). Last part of the booking page's address.
    /// * `staff`: list of `Staff` (in the body)
    ///
    /// [`CreateServiceCatalog`] has 14 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateServiceCatalog::location_id`].
    ///
    /// Answers with [`ServiceResponseWrapper`](models::ServiceResponseWrapper).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1catalog/post`.
    #[doc(alias = "create-service-catalog")]
    pub fn create_service_catalog(
        &self,
        name: impl Into<String>,
        slug: impl Into<String>,
        staff: impl Into<rt::List<models::Staff>>,
    ) -> CreateServiceCatalog {
        let mut request = self.client.request(&routes::CREATE_SERVICE_CATALOG);
        request.field::<String>("name", &name.into());
        request.field::<String>("slug", &slug.into());
        request.field::<rt::List<models::Staff>>("staff", &staff.into());
        rt::operation(request)
    }

    /// Get Service by ID: `GET /calendars/services/catalog/{serviceId}`.
    ///
    /// * `service_id`: text; for example `65e5f6dfacf123513228d384` (in the path), `serviceId` on the wire
    ///
    /// Answers with [`ServiceResponseWrapper`](models::ServiceResponseWrapper).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1catalog~1{serviceId}/get`.
    #[doc(alias = "get-service-catalog-by-id")]
    pub fn get_service_catalog(
        &self,
        service_id: impl Into<String>,
    ) -> GetServiceCatalog {
        let mut request = self.client.request(&routes::GET_SERVICE_CATALOG);
        request.path::<String>("serviceId", &service_id.into());
        rt::operation(request)
    }

    /// Update Service: `PUT /calendars/services/catalog/{serviceId}`.
    ///
    /// * `service_id`: text; for example `65e5f6dfacf123513228d384` (in the path), `serviceId` on the wire
    ///
    /// [`UpdateServiceCatalog`] has 17 optional inputs.
    ///
    /// Answers with [`ServiceResponseWrapper`](models::ServiceResponseWrapper).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1catalog~1{serviceId}/put`.
    #[doc(alias = "update-service-catalog")]
    pub fn update_service_catalog(
        &self,
        service_id: impl Into<String>,
    ) -> UpdateServiceCatalog {
        let mut request = self.client.request(&routes::UPDATE_SERVICE_CATALOG);
        request.path::<String>("serviceId", &service_id.into());
        rt::operation(request)
    }

    /// Delete Service: `DELETE /calendars/services/catalog/{serviceId}`.
    ///
    /// * `service_id`: text; for example `65e5f6dfacf123513228d384` (in the path), `serviceId` on the wire
    ///
    /// Answers with [`DeleteServiceResponse`](models::DeleteServiceResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1catalog~1{serviceId}/delete`.
    #[doc(alias = "delete-service-catalog")]
    pub fn delete_service_catalog(
        &self,
        service_id: impl Into<String>,
    ) -> DeleteServiceCatalog {
        let mut request = self.client.request(&routes::DELETE_SERVICE_CATALOG);
        request.path::<String>("serviceId", &service_id.into());
        rt::operation(request)
    }

    /// Get Service Locations: `GET /calendars/services/locations`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetServiceLocations::location_id`].
    ///
    /// Answers with [`ServiceLocationListResponse`](models::ServiceLocationListResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1locations/get`.
    #[doc(alias = "get-service-locations")]
    #[inline]
    pub fn get_service_locations(&self) -> GetServiceLocations {
        rt::operation(self.client.request(&routes::GET_SERVICE_LOCATIONS))
    }

    /// Create Service Location: `POST /calendars/services/locations`.
    ///
    /// * `name`: text; for example `Midtown Therapy Studio` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `slug`: text; for example `midtown-therapy-studio` (in the body). Last part of the booking page's address.
    ///
    /// [`CreateServiceLocation`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateServiceLocation::location_id`].
    ///
    /// Answers with [`ServiceLocationResponse`](models::ServiceLocationResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1locations/post`.
    #[doc(alias = "create-service-location")]
    pub fn create_service_location(
        &self,
        name: impl Into<String>,
        slug: impl Into<String>,
    ) -> CreateServiceLocation {
        let mut request = self.client.request(&routes::CREATE_SERVICE_LOCATION);
        request.field::<String>("name", &name.into());
        request.field::<String>("slug", &slug.into());
        rt::operation(request)
    }

    /// Get Service Location by ID: `GET /calendars/services/locations/{serviceLocationId}`.
    ///
    /// * `service_location_id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the path), `serviceLocationId` on the wire
    ///
    /// Answers with [`ServiceLocationResponse`](models::ServiceLocationResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1locations~1{serviceLocationId}/get`.
    #[doc(alias = "get-service-location-by-id")]
    pub fn get_service_location(
        &self,
        service_location_id: impl Into<String>,
    ) -> GetServiceLocation {
        let mut request = self.client.request(&routes::GET_SERVICE_LOCATION);
        request.path::<String>("serviceLocationId", &service_location_id.into());
        rt::operation(request)
    }

    /// Update Service Location: `PUT /calendars/services/locations/{serviceLocationId}`.
    ///
    /// * `service_location_id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the path), `serviceLocationId` on the wire
    ///
    /// [`UpdateServiceLocation`] has 6 optional inputs.
    ///
    /// Answers with [`ServiceLocationResponse`](models::ServiceLocationResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1locations~1{serviceLocationId}/put`.
    #[doc(alias = "update-service-location")]
    pub fn update_service_location(
        &self,
        service_location_id: impl Into<String>,
    ) -> UpdateServiceLocation {
        let mut request = self.client.request(&routes::UPDATE_SERVICE_LOCATION);
        request.path::<String>("serviceLocationId", &service_location_id.into());
        rt::operation(request)
    }

    /// Delete Service Location: `DELETE /calendars/services/locations/{serviceLocationId}`.
    ///
    /// * `service_location_id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the path), `serviceLocationId` on the wire
    ///
    /// Answers with [`DeleteServiceLocationResponse`](models::DeleteServiceLocationResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1services~1locations~1{serviceLocationId}/delete`.
    #[doc(alias = "delete-service-location")]
    pub fn delete_service_location(
        &self,
        service_location_id: impl Into<String>,
    ) -> DeleteServiceLocation {
        let mut request = self.client.request(&routes::DELETE_SERVICE_LOCATION);
        request.path::<String>("serviceLocationId", &service_location_id.into());
        rt::operation(request)
    }

    /// Create appointment: `POST /calendars/events/appointments`.
    ///
    /// Books a time for a contact; automations run unless `toNotify` is false. A
    /// `startTime` that is not free is refused, unless `ignoreFreeSlotValidation` is set,
    /// and too short notice too, unless `ignoreDateRange` is. The API asks for the user as
    /// `assignedUserId` or `userId`; the document requires neither and does not know the
    /// latter. The answer has neither `dateAdded` nor `dateUpdated`; read the appointment
    /// for these.
    ///
    /// * `calendar_id`: text; for example `CVokAlI8fgw4WYWoCtQz` (in the body), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    /// * `contact_id`: text; for example `0007BWpSzSwfiuSl0tR2` (in the body), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `start_time`: date and time (RFC 3339); for example `2021-06-23T03:30:00+05:30` (in the body), `startTime` on the wire. ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// [`CreateAppointment`] has 14 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateAppointment::location_id`].
    ///
    /// Answers with [`AppointmentSchemaResponse`](models::AppointmentSchemaResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1events~1appointments/post`.
    #[doc(alias = "create-appointment")]
    pub fn create_appointment(
        &self,
        calendar_id: impl Into<String>,
        contact_id: impl Into<String>,
        start_time: impl Into<String>,
    ) -> CreateAppointment {
        let mut request = self.client.request(&routes::CREATE_APPOINTMENT);
        request.field::<String>("calendarId", &calendar_id.into());
        request.field::<String>("contactId", &contact_id.into());
        request.field::<String>("startTime", &start_time.into());
        rt::operation(request)
    }

    /// Get Appointment: `GET /calendars/events/appointments/{eventId}`.
    ///
    /// One appointment. The document wraps it in `event`, captured answers in
    /// `appointment`: read whichever is there. Each date of a series has an id of its own,
    /// and `masterEventId` leads to the series.
    ///
    /// * `event_id`: text (in the path), `eventId` on the wire
    ///
    /// Answers with [`GetCalendarEventResponse`](models::GetCalendarEventResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1events~1appointments~1{eventId}/get`.
    #[doc(alias = "get-appointment")]
    pub fn get_appointment(&self, event_id: impl Into<String>) -> GetAppointment {
        let mut request = self.client.request(&routes::GET_APPOINTMENT);
        request.path::<String>("eventId", &event_id.into());
        rt::operation(request)
    }

    /// Update Appointment: `PUT /calendars/events/appointments/{eventId}`.
    ///
    /// Moves an appointment, cancels it by `appointmentStatus`, or changes its details; the
    /// contact stays. A new time is checked like on booking. For a whole series give the
    /// `masterEventId`. The answer lacks `dateAdded` and `dateUpdated`.
    ///
    /// * `event_id`: text (in the path), `eventId` on the wire
    ///
    /// [`UpdateAppointment`] has 16 optional inputs.
    ///
    /// Answers with [`AppointmentSchemaResponse`](models::AppointmentSchemaResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1events~1appointments~1{eventId}/put`.
    #[doc(alias = "edit-appointment")]
    pub fn update_appointment(&self, event_id: impl Into<String>) -> UpdateAppointment {
        let mut request = self.client.request(&routes::UPDATE_APPOINTMENT);
        request.path::<String>("eventId", &event_id.into());
        rt::operation(request)
    }

    /// Get Calendar Events: `GET /calendars/events`.
    ///
    /// Appointments of a calendar, a group or a user, one of which must be named, between
    /// two times in milliseconds. There are no pages: narrow the time for less. Blocked
    /// times have a list of their own.
    ///
    /// * `start_time`: whole number; for example `1680373800000` (in the query), `startTime` on the wire. ISO 8601 with an offset; lists of events ask for milliseconds as text.
    /// * `end_time`: whole number; for example `1680978599999` (in the query), `endTime` on the wire. ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// [`ListEvents`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListEvents::location_id`].
    ///
    /// Answers with [`GetCalendarEventsResponse`](models::GetCalendarEventsResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1events/get`.
    #[doc(alias = "get-calendar-events")]
    #[inline]
    pub fn list_events(&self, start_time: i64, end_time: i64) -> ListEvents {
        let mut request = self.client.request(&routes::LIST_EVENTS);
        request.query::<i64>("startTime", &start_time);
        request.query::<i64>("endTime", &end_time);
        rt::operation(request)
    }

    /// Get Blocked Slots: `GET /calendars/blocked-slots`.
    ///
    /// Times that are blocked by hand, in the form of events. As for events, a calendar, a
    /// group or a user must be named, and the two ends are milliseconds.
    ///
    /// * `start_time`: whole number; for example `1680373800000` (in the query), `startTime` on the wire. ISO 8601 with an offset; lists of events ask for milliseconds as text.
    /// * `end_time`: whole number; for example `1680978599999` (in the query), `endTime` on the wire. ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// [`ListBlockedSlots`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListBlockedSlots::location_id`].
    ///
    /// Answers with [`GetCalendarEventsResponse`](models::GetCalendarEventsResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1blocked-slots/get`.
    #[doc(alias = "get-blocked-slots")]
    #[inline]
    pub fn list_blocked_slots(
        &self,
        start_time: i64,
        end_time: i64,
    ) -> ListBlockedSlots {
        let mut request = self.client.request(&routes::LIST_BLOCKED_SLOTS);
        request.query::<i64>("startTime", &start_time);
        request.query::<i64>("endTime", &end_time);
        rt::operation(request)
    }

    /// Create Block Slot: `POST /calendars/events/block-slots`.
    ///
    /// Blocks a time so that nobody can book it, in one calendar or for one user: give
    /// `calendarId` or `assignedUserId`, never both, although the document requires the
    /// calendar.
    ///
    /// [`CreateBlockSlot`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateBlockSlot::location_id`].
    ///
    /// Answers with [`BlockedSlotResponse`](models::BlockedSlotResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1events~1block-slots/post`.
    #[doc(alias = "create-block-slot")]
    #[inline]
    pub fn create_block_slot(&self) -> CreateBlockSlot {
        rt::operation(self.client.request(&routes::CREATE_BLOCK_SLOT))
    }

    /// Update Block Slot: `PUT /calendars/events/block-slots/{eventId}`.
    ///
    /// Moves or renames a blocked time. Calendar and user exclude each other here too. A
    /// success answers 201.
    ///
    /// * `event_id`: text (in the path), `eventId` on the wire
    ///
    /// [`UpdateBlockSlot`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateBlockSlot::location_id`].
    ///
    /// Answers with [`BlockedSlotResponse`](models::BlockedSlotResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1events~1block-slots~1{eventId}/put`.
    #[doc(alias = "edit-block-slot")]
    pub fn update_block_slot(&self, event_id: impl Into<String>) -> UpdateBlockSlot {
        let mut request = self.client.request(&routes::UPDATE_BLOCK_SLOT);
        request.path::<String>("eventId", &event_id.into());
        rt::operation(request)
    }

    /// Get Free Slots: `GET /calendars/{calendarId}/free-slots`.
    ///
    /// The times that can be booked, at most 31 days in one question. The answer is a map
    /// from dates such as `2024-10-28` to an object with `slots`; a stray `traceId` stands
    /// among the dates and is no day. Slots carry the offset of `timezone`.
    ///
    /// * `calendar_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    /// * `start_date`: whole number; for example `1548898600000` (in the query), `startDate` on the wire. Milliseconds since 1970.
    /// * `end_date`: whole number; for example `1601490599999` (in the query), `endDate` on the wire. Milliseconds since 1970; at most 31 days after `startDate`.
    ///
    /// [`FreeSlots`] has 3 optional inputs.
    ///
    /// Answers with a map from text to `Slots`.
    ///
    /// Token: a location's (an account's); scope `calendars.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1{calendarId}~1free-slots/get`.
    #[doc(alias = "get-slots")]
    pub fn free_slots(
        &self,
        calendar_id: impl Into<String>,
        start_date: i64,
        end_date: i64,
    ) -> FreeSlots {
        let mut request = self.client.request(&routes::FREE_SLOTS);
        request.path::<String>("calendarId", &calendar_id.into());
        request.query::<i64>("startDate", &start_date);
        request.query::<i64>("endDate", &end_date);
        rt::operation(request)
    }

    /// Get Calendar: `GET /calendars/{calendarId}`.
    ///
    /// All settings of one calendar, wrapped in `calendar`. `meetingId` of a location is
    /// what an appointment takes as `meetingLocationId`.
    ///
    /// * `calendar_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    ///
    /// Answers with [`CalendarByIdResponse`](models::CalendarByIdResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1{calendarId}/get`.
    #[doc(alias = "get-calendar")]
    pub fn get(&self, calendar_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("calendarId", &calendar_id.into());
        rt::operation(request)
    }

    /// Update Calendar: `PUT /calendars/{calendarId}`.
    ///
    /// No field is required and the account cannot be changed; nor can `calendarType`.
    /// Lists such as `teamMembers` and `openHours` are best sent whole: how they are merged
    /// is not documented. Custom availability is changed by the item's `id` and removed
    /// with `deleted`.
    ///
    /// * `calendar_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    ///
    /// [`Update`] has 51 optional inputs.
    ///
    /// Answers with [`CalendarByIdResponse`](models::CalendarByIdResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1{calendarId}/put`.
    #[doc(alias = "update-calendar")]
    pub fn update(&self, calendar_id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("calendarId", &calendar_id.into());
        rt::operation(request)
    }

    /// Delete Calendar: `DELETE /calendars/{calendarId}`.
    ///
    /// Deletes the calendar. What becomes of appointments that are booked in it is not
    /// documented; setting `isActive` to false makes it a draft instead.
    ///
    /// * `calendar_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    ///
    /// Answers with [`CalendarDeleteResponse`](models::CalendarDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1{calendarId}/delete`.
    #[doc(alias = "delete-calendar")]
    pub fn delete(&self, calendar_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("calendarId", &calendar_id.into());
        rt::operation(request)
    }

    /// Delete Event: `DELETE /calendars/events/{eventId}`.
    ///
    /// Removes an appointment or a blocked time altogether; to cancel an appointment and
    /// keep it, set its `appointmentStatus`. With a `masterEventId` it is the series. A
    /// success answers 201 and a flag of varying spelling.
    ///
    /// * `event_id`: text (in the path), `eventId` on the wire
    /// * `body`: any JSON value
    ///
    /// Answers with [`DeleteEventResponse`](models::DeleteEventResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1events~1{eventId}/delete`.
    #[doc(alias = "delete-event")]
    pub fn delete_event(
        &self,
        event_id: impl Into<String>,
        body: impl Into<rt::Json>,
    ) -> DeleteEvent {
        let mut request = self.client.request(&routes::DELETE_EVENT);
        request.path::<String>("eventId", &event_id.into());
        request.body::<rt::Json>(&body.into());
        rt::operation(request)
    }

    /// Get Notes: `GET /calendars/appointments/{appointmentId}/notes`.
    ///
    /// Both `limit` and `offset` must be sent, and a page holds 20 at most; `hasMore` tells
    /// whether another one follows.
    ///
    /// * `appointment_id`: text (in the path), `appointmentId` on the wire
    /// * `limit`: whole number, at most 20; for example `10` (in the query). How many records a page holds at most; the highest value differs by operation.
    /// * `offset`: whole number, at least 0; for example `0` (in the query). How many records to pass over, 0 for the first page.
    ///
    /// Answers with [`GetNotesListResponse`](models::GetNotesListResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1appointments~1{appointmentId}~1notes/get`.
    #[doc(alias = "get-appointment-notes")]
    pub fn list_appointment_notes(
        &self,
        appointment_id: impl Into<String>,
        limit: i64,
        offset: i64,
    ) -> ListAppointmentNotes {
        let mut request = self.client.request(&routes::LIST_APPOINTMENT_NOTES);
        request.path::<String>("appointmentId", &appointment_id.into());
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Create Note: `POST /calendars/appointments/{appointmentId}/notes`.
    ///
    /// Writes a note on an appointment. Notes of a contact are other records, in the
    /// contacts family.
    ///
    /// * `appointment_id`: text (in the path), `appointmentId` on the wire
    /// * `body`: text, at most 5000 characters; for example `lorem ipsum` (in the body). The text itself, of a message, a note or the like.
    ///
    /// [`CreateAppointmentNote`] has 1 optional input.
    ///
    /// Answers with [`GetCreateUpdateNoteResponse`](models::GetCreateUpdateNoteResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1appointments~1{appointmentId}~1notes/post`.
    #[doc(alias = "create-appointment-note")]
    pub fn create_appointment_note(
        &self,
        appointment_id: impl Into<String>,
        body: impl Into<String>,
    ) -> CreateAppointmentNote {
        let mut request = self.client.request(&routes::CREATE_APPOINTMENT_NOTE);
        request.path::<String>("appointmentId", &appointment_id.into());
        request.field::<String>("body", &body.into());
        rt::operation(request)
    }

    /// Update Note: `PUT /calendars/appointments/{appointmentId}/notes/{noteId}`.
    ///
    /// Replaces the text of a note: `body` is required here as well.
    ///
    /// * `appointment_id`: text (in the path), `appointmentId` on the wire
    /// * `note_id`: text (in the path), `noteId` on the wire
    /// * `body`: text, at most 5000 characters; for example `lorem ipsum` (in the body). The text itself, of a message, a note or the like.
    ///
    /// [`UpdateAppointmentNote`] has 1 optional input.
    ///
    /// Answers with [`GetCreateUpdateNoteResponse`](models::GetCreateUpdateNoteResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1appointments~1{appointmentId}~1notes~1{noteId}/put`.
    #[doc(alias = "update-appointment-note")]
    pub fn update_appointment_note(
        &self,
        appointment_id: impl Into<String>,
        note_id: impl Into<String>,
        body: impl Into<String>,
    ) -> UpdateAppointmentNote {
        let mut request = self.client.request(&routes::UPDATE_APPOINTMENT_NOTE);
        request.path::<String>("appointmentId", &appointment_id.into());
        request.path::<String>("noteId", &note_id.into());
        request.field::<String>("body", &body.into());
        rt::operation(request)
    }

    /// Delete Note: `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}`.
    ///
    /// Removes one note and answers a success flag. The appointment does not change.
    ///
    /// * `appointment_id`: text (in the path), `appointmentId` on the wire
    /// * `note_id`: text (in the path), `noteId` on the wire
    ///
    /// Answers with [`DeleteNoteResponse`](models::DeleteNoteResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1appointments~1{appointmentId}~1notes~1{noteId}/delete`.
    #[doc(alias = "delete-appointment-note")]
    pub fn delete_appointment_note(
        &self,
        appointment_id: impl Into<String>,
        note_id: impl Into<String>,
    ) -> DeleteAppointmentNote {
        let mut request = self.client.request(&routes::DELETE_APPOINTMENT_NOTE);
        request.path::<String>("appointmentId", &appointment_id.into());
        request.path::<String>("noteId", &note_id.into());
        rt::operation(request)
    }

    /// Get Calendar Resource: `GET /calendars/resources/{resourceType}/{id}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// One room or piece of equipment with the ids of the calendars that can book it.
    ///
    /// * `resource_type`: one of `equipments`, `rooms` (in the path), `resourceType` on the wire. Rooms or equipment; also part of the path.
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`CalendarResourceByIdResponse`](models::CalendarResourceByIdResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/resources.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1resources~1{resourceType}~1{id}/get`.
    #[doc(alias = "get-calendar-resource")]
    #[deprecated = "the document calls it deprecated"]
    pub fn get_resource(
        &self,
        resource_type: impl Into<models::ResourceType>,
        id: impl Into<String>,
    ) -> GetResource {
        let mut request = self.client.request(&routes::GET_RESOURCE);
        request.path::<models::ResourceType>("resourceType", &resource_type.into());
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Calendar Resource: `PUT /calendars/resources/{resourceType}/{id}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Changes what is sent; no field is required. `quantity` and `outOfService` are for
    /// equipment, `capacity` is for rooms. The answer lacks the calendars.
    ///
    /// * `resource_type`: one of `equipments`, `rooms` (in the path), `resourceType` on the wire. Rooms or equipment; also part of the path.
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`UpdateResource`] has 7 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`UpdateResource::location_id`].
    ///
    /// Answers with [`CalendarResourceResponse`](models::CalendarResourceResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/resources.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1resources~1{resourceType}~1{id}/put`.
    #[doc(alias = "update-calendar-resource")]
    #[deprecated = "the document calls it deprecated"]
    pub fn update_resource(
        &self,
        resource_type: impl Into<models::ResourceType>,
        id: impl Into<String>,
    ) -> UpdateResource {
        let mut request = self.client.request(&routes::UPDATE_RESOURCE);
        request.path::<models::ResourceType>("resourceType", &resource_type.into());
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete Calendar Resource: `DELETE /calendars/resources/{resourceType}/{id}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Removes a room or piece of equipment. Whether appointments that use it keep its id
    /// is not documented.
    ///
    /// * `resource_type`: one of `equipments`, `rooms` (in the path), `resourceType` on the wire. Rooms or equipment; also part of the path.
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`ResourceDeleteResponse`](models::ResourceDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/resources.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1resources~1{resourceType}~1{id}/delete`.
    #[doc(alias = "delete-calendar-resource")]
    #[deprecated = "the document calls it deprecated"]
    pub fn delete_resource(
        &self,
        resource_type: impl Into<models::ResourceType>,
        id: impl Into<String>,
    ) -> DeleteResource {
        let mut request = self.client.request(&routes::DELETE_RESOURCE);
        request.path::<models::ResourceType>("resourceType", &resource_type.into());
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// List Calendar Resources: `GET /calendars/resources/{resourceType}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Rooms or equipment of an account, a page at a time; `limit` and `skip` must both be
    /// sent. The answer is a bare list without a total, so go on until a page is short.
    ///
    /// * `resource_type`: one of `equipments`, `rooms` (in the path), `resourceType` on the wire. Rooms or equipment; also part of the path.
    /// * `limit`: whole number (in the query). How many records a page holds at most; the highest value differs by operation.
    /// * `skip`: whole number (in the query). How many records to pass over, 0 for the first page.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListResources::location_id`].
    ///
    /// Answers with a list of `CalendarResourceByIdResponse`.
    ///
    /// Token: a location's (an account's); scope `calendars/resources.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1resources~1{resourceType}/get`.
    #[doc(alias = "fetch-calendar-resources")]
    #[deprecated = "the document calls it deprecated"]
    pub fn list_resources(
        &self,
        resource_type: impl Into<models::ResourceType>,
        limit: i64,
        skip: i64,
    ) -> ListResources {
        let mut request = self.client.request(&routes::LIST_RESOURCES);
        request.path::<models::ResourceType>("resourceType", &resource_type.into());
        request.query::<i64>("limit", &limit);
        request.query::<i64>("skip", &skip);
        rt::operation(request)
    }

    /// Create Calendar Resource: `POST /calendars/resources/{resourceType}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// The document requires the numbers of both kinds, though `capacity` only means
    /// something for rooms and the other two for equipment. A piece of equipment can belong
    /// to one service calendar, a room to several.
    ///
    /// * `resource_type`: one of `equipments`, `rooms` (in the path), `resourceType` on the wire. Rooms or equipment; also part of the path.
    /// * `name`: text (in the body). Name as people read it, in most places; it need not be unique.
    /// * `description`: text (in the body). Free text that describes it.
    /// * `quantity`: whole number (in the body). How many pieces of the equipment there are.
    /// * `out_of_service`: whole number (in the body), `outOfService` on the wire. How many pieces cannot be used now.
    /// * `capacity`: whole number (in the body). How many people fit into the room.
    /// * `calendar_ids`: list of texts, at most 100 items (in the body), `calendarIds` on the wire. Service calendars that can book it: one for equipment, any number for a room.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateResource::location_id`].
    ///
    /// Answers with [`CalendarResourceByIdResponse`](models::CalendarResourceByIdResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/resources.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1resources~1{resourceType}/post`.
    #[doc(alias = "create-calendar-resource")]
    #[deprecated = "the document calls it deprecated"]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn create_resource(
        &self,
        resource_type: impl Into<models::ResourceType>,
        name: impl Into<String>,
        description: impl Into<String>,
        quantity: i64,
        out_of_service: i64,
        capacity: i64,
        calendar_ids: impl Into<rt::List<String>>,
    ) -> CreateResource {
        let mut request = self.client.request(&routes::CREATE_RESOURCE);
        request.path::<models::ResourceType>("resourceType", &resource_type.into());
        request.field::<String>("name", &name.into());
        request.field::<String>("description", &description.into());
        request.field::<i64>("quantity", &quantity);
        request.field::<i64>("outOfService", &out_of_service);
        request.field::<i64>("capacity", &capacity);
        request.field::<rt::List<String>>("calendarIds", &calendar_ids.into());
        rt::operation(request)
    }

    /// Get notifications: `GET /calendars/{calendarId}/notifications`.
    ///
    /// The messages that a calendar sends on booking, cancelling and so on; 100 unless
    /// `limit` says otherwise. The answer is a bare list without a total.
    ///
    /// * `calendar_id`: text (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    ///
    /// [`ListNotifications`] has 4 optional inputs.
    ///
    /// Answers with a list of `CalendarNotificationResponse`.
    ///
    /// Token: a location's (an account's); scope `calendars/events.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1{calendarId}~1notifications/get`.
    #[doc(alias = "get-event-notification")]
    pub fn list_notifications(
        &self,
        calendar_id: impl Into<String>,
    ) -> ListNotifications {
        let mut request = self.client.request(&routes::LIST_NOTIFICATIONS);
        request.path::<String>("calendarId", &calendar_id.into());
        rt::operation(request)
    }

    /// Create notification: `POST /calendars/{calendarId}/notifications`.
    ///
    /// Takes a list and answers the list of what was made, all for the one calendar of the
    /// path. `beforeTime` counts for reminders, `afterTime` for follow-ups. This replaces
    /// the deprecated `notifications` of the calendar itself.
    ///
    /// * `calendar_id`: text (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    /// * `body`: list of `CreateCalendarNotification`
    ///
    /// Answers with a list of `CalendarNotificationResponse`.
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1{calendarId}~1notifications/post`.
    #[doc(alias = "create-event-notification")]
    pub fn create_notifications(
        &self,
        calendar_id: impl Into<String>,
        body: impl Into<rt::List<models::CreateCalendarNotification>>,
    ) -> CreateNotifications {
        let mut request = self.client.request(&routes::CREATE_NOTIFICATIONS);
        request.path::<String>("calendarId", &calendar_id.into());
        request.body::<rt::List<models::CreateCalendarNotification>>(&body.into());
        rt::operation(request)
    }

    /// Get notification: `GET /calendars/{calendarId}/notifications/{notificationId}`.
    ///
    /// Comes bare, without an envelope, and calls its id `_id`, unlike the other records of
    /// this family.
    ///
    /// * `calendar_id`: text (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    /// * `notification_id`: text (in the path), `notificationId` on the wire
    ///
    /// Answers with [`CalendarNotificationResponse`](models::CalendarNotificationResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1{calendarId}~1notifications~1{notificationId}/get`.
    #[doc(alias = "find-event-notification")]
    pub fn get_notification(
        &self,
        calendar_id: impl Into<String>,
        notification_id: impl Into<String>,
    ) -> GetNotification {
        let mut request = self.client.request(&routes::GET_NOTIFICATION);
        request.path::<String>("calendarId", &calendar_id.into());
        request.path::<String>("notificationId", &notification_id.into());
        rt::operation(request)
    }

    /// Update notification: `PUT /calendars/{calendarId}/notifications/{notificationId}`.
    ///
    /// Changes one notification; the answer is a message and not the record. With `deleted`
    /// true it is put away like by the DELETE.
    ///
    /// * `calendar_id`: text (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    /// * `notification_id`: text (in the path), `notificationId` on the wire
    ///
    /// [`UpdateNotification`] has 16 optional inputs.
    ///
    /// Answers with [`CalendarNotificationDeleteResponse`](models::CalendarNotificationDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1{calendarId}~1notifications~1{notificationId}/put`.
    #[doc(alias = "update-event-notification")]
    pub fn update_notification(
        &self,
        calendar_id: impl Into<String>,
        notification_id: impl Into<String>,
    ) -> UpdateNotification {
        let mut request = self.client.request(&routes::UPDATE_NOTIFICATION);
        request.path::<String>("calendarId", &calendar_id.into());
        request.path::<String>("notificationId", &notification_id.into());
        rt::operation(request)
    }

    /// Delete Notification: `DELETE /calendars/{calendarId}/notifications/{notificationId}`.
    ///
    /// Answers a message. Notifications carry a `deleted` flag and the list can filter by
    /// it, so they are kept and marked.
    ///
    /// * `calendar_id`: text (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    /// * `notification_id`: text (in the path), `notificationId` on the wire
    ///
    /// Answers with [`CalendarNotificationDeleteResponse`](models::CalendarNotificationDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `calendars/events.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1{calendarId}~1notifications~1{notificationId}/delete`.
    #[doc(alias = "delete-event-notification")]
    pub fn delete_notification(
        &self,
        calendar_id: impl Into<String>,
        notification_id: impl Into<String>,
    ) -> DeleteNotification {
        let mut request = self.client.request(&routes::DELETE_NOTIFICATION);
        request.path::<String>("calendarId", &calendar_id.into());
        request.path::<String>("notificationId", &notification_id.into());
        rt::operation(request)
    }

    /// List user availability schedule: `GET /calendars/schedules/search`.
    ///
    /// A user's hours of work in an account; the user must be named. 50 a page and 500 at
    /// most, by `skip` and `limit`, without a total.
    ///
    /// * `user_id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the query), `userId` on the wire. Id of a user; the users family has them.
    ///
    /// [`ListSchedules`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListSchedules::location_id`].
    ///
    /// Answers with [`GetAllSchedulesResponse`](models::GetAllSchedulesResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1schedules~1search/get`.
    #[doc(alias = "getAllSchedules")]
    pub fn list_schedules(&self, user_id: impl Into<String>) -> ListSchedules {
        let mut request = self.client.request(&routes::LIST_SCHEDULES);
        request.query::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get user availability schedule: `GET /calendars/schedules/{id}`.
    ///
    /// Hours of work by weekday or date, with the time zone they are meant in and the
    /// calendars that they apply to, all under `schedule`. A wrong id is a 404 here.
    ///
    /// * `id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`ScheduleResponse`](models::ScheduleResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1schedules~1{id}/get`.
    #[doc(alias = "getScheduleById")]
    pub fn get_schedule(&self, id: impl Into<String>) -> GetSchedule {
        let mut request = self.client.request(&routes::GET_SCHEDULE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update user availability schedule: `PUT /calendars/schedules/{id}`.
    ///
    /// Name, rules and time zone can change, each on its own; calendars are added and
    /// removed by the calls on associations. Send `rules` whole: how they are merged is not
    /// documented.
    ///
    /// * `id`: text; for example `sch123def456ghi789` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`UpdateSchedule`] has 3 optional inputs.
    ///
    /// Answers with [`ScheduleResponse`](models::ScheduleResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1schedules~1{id}/put`.
    #[doc(alias = "updateSchedule")]
    pub fn update_schedule(&self, id: impl Into<String>) -> UpdateSchedule {
        let mut request = self.client.request(&routes::UPDATE_SCHEDULE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete user availability schedule: `DELETE /calendars/schedules/{id}`.
    ///
    /// Removes a schedule with its rules; there is no way back.
    ///
    /// * `id`: text; for example `sch123def456ghi789` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`DeleteScheduleResponse`](models::DeleteScheduleResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1schedules~1{id}/delete`.
    #[doc(alias = "deleteSchedule")]
    pub fn delete_schedule(&self, id: impl Into<String>) -> DeleteSchedule {
        let mut request = self.client.request(&routes::DELETE_SCHEDULE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Create user availability schedule: `POST /calendars/schedules`.
    ///
    /// Hours of work for one user, by weekday or for single dates, in a time zone of their
    /// own. `calendarIds` says where they count.
    ///
    /// * `timezone`: text, matching `^[A-Za-z_]+/[A-Za-z_]+$`; for example `America/New_York` (in the body). Name of a time zone in the IANA list, such as `America/New_York`.
    /// * `name`: text; for example `Business Hours Schedule` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `user_id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the body), `userId` on the wire. Id of a user; the users family has them.
    ///
    /// [`CreateSchedule`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateSchedule::location_id`].
    ///
    /// Answers with [`ScheduleResponse`](models::ScheduleResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1schedules/post`.
    #[doc(alias = "createSchedule")]
    pub fn create_schedule(
        &self,
        timezone: impl Into<String>,
        name: impl Into<String>,
        user_id: impl Into<String>,
    ) -> CreateSchedule {
        let mut request = self.client.request(&routes::CREATE_SCHEDULE);
        request.field::<String>("timezone", &timezone.into());
        request.field::<String>("name", &name.into());
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Apply user availability schedule to a calendar: `PUT /calendars/schedules/{id}/associations/{calendarId}`.
    ///
    /// Makes a user's schedule count in one more calendar, which must be a team's calendar.
    /// There is no body.
    ///
    /// * `id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `calendar_id`: text; for example `WvVX9LpvlBO6K506xLbp` (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    ///
    /// Answers with [`AddToScheduleResponse`](models::AddToScheduleResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1schedules~1{id}~1associations~1{calendarId}/put`.
    #[doc(alias = "add-calendar-to-schedule")]
    pub fn add_to_schedule(
        &self,
        id: impl Into<String>,
        calendar_id: impl Into<String>,
    ) -> AddToSchedule {
        let mut request = self.client.request(&routes::ADD_TO_SCHEDULE);
        request.path::<String>("id", &id.into());
        request.path::<String>("calendarId", &calendar_id.into());
        rt::operation(request)
    }

    /// Remove user availability schedule from a calendar: `DELETE /calendars/schedules/{id}/associations/{calendarId}`.
    ///
    /// Takes a calendar off a schedule; both go on existing.
    ///
    /// * `id`: text; for example `IkqiJlXJ7o9h61tCHHod` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `calendar_id`: text; for example `WvVX9LpvlBO6K506xLbp` (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    ///
    /// Answers with [`RemoveFromScheduleResponse`](models::RemoveFromScheduleResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1schedules~1{id}~1associations~1{calendarId}/delete`.
    #[doc(alias = "remove-calendar-from-schedule")]
    pub fn remove_from_schedule(
        &self,
        id: impl Into<String>,
        calendar_id: impl Into<String>,
    ) -> RemoveFromSchedule {
        let mut request = self.client.request(&routes::REMOVE_FROM_SCHEDULE);
        request.path::<String>("id", &id.into());
        request.path::<String>("calendarId", &calendar_id.into());
        rt::operation(request)
    }

    /// Get event calendar availability schedule: `GET /calendars/schedules/event-calendar/{calendarId}`.
    ///
    /// * `calendar_id`: text; for example `WvVX9LpvlBO6K506xLbp` (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    ///
    /// Answers with [`EventCalendarScheduleWrapper`](models::EventCalendarScheduleWrapper).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1schedules~1event-calendar~1{calendarId}/get`.
    #[doc(alias = "getCalendarSchedule")]
    pub fn get_calendar_schedule(
        &self,
        calendar_id: impl Into<String>,
    ) -> GetCalendarSchedule {
        let mut request = self.client.request(&routes::GET_CALENDAR_SCHEDULE);
        request.path::<String>("calendarId", &calendar_id.into());
        rt::operation(request)
    }

    /// Update event calendar availability schedule: `PUT /calendars/schedules/event-calendar/{calendarId}`.
    ///
    /// * `calendar_id`: text; for example `WvVX9LpvlBO6K506xLbp` (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    ///
    /// [`UpdateCalendarSchedule`] has 2 optional inputs.
    ///
    /// Answers with [`EventCalendarScheduleWrapper`](models::EventCalendarScheduleWrapper).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1schedules~1event-calendar~1{calendarId}/put`.
    #[doc(alias = "updateCalendarSchedule")]
    pub fn update_calendar_schedule(
        &self,
        calendar_id: impl Into<String>,
    ) -> UpdateCalendarSchedule {
        let mut request = self.client.request(&routes::UPDATE_CALENDAR_SCHEDULE);
        request.path::<String>("calendarId", &calendar_id.into());
        rt::operation(request)
    }

    /// Create event calendar availability schedule: `POST /calendars/schedules/event-calendar/{calendarId}`.
    ///
    /// * `calendar_id`: text; for example `WvVX9LpvlBO6K506xLbp` (in the path), `calendarId` on the wire. Id of a calendar; the calendars family lists them.
    /// * `rules`: list of `ScheduleRule` (in the body). When the user works.
    /// * `timezone`: text, matching `^[A-Za-z_]+/[A-Za-z_]+$`; for example `America/New_York` (in the body). Name of a time zone in the IANA list, such as `America/New_York`.
    ///
    /// Answers with [`EventCalendarScheduleWrapper`](models::EventCalendarScheduleWrapper).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1schedules~1event-calendar~1{calendarId}/post`.
    #[doc(alias = "createCalendarSchedule")]
    pub fn create_calendar_schedule(
        &self,
        calendar_id: impl Into<String>,
        rules: impl Into<rt::List<models::ScheduleRule>>,
        timezone: impl Into<String>,
    ) -> CreateCalendarSchedule {
        let mut request = self.client.request(&routes::CREATE_CALENDAR_SCHEDULE);
        request.path::<String>("calendarId", &calendar_id.into());
        request.field::<rt::List<models::ScheduleRule>>("rules", &rules.into());
        request.field::<String>("timezone", &timezone.into());
        rt::operation(request)
    }

    /// Get Calendars: `GET /calendars/`.
    ///
    /// All calendars of an account, or of one group, in one answer without pages. Drafts
    /// are among them unless `showDrafted` is false.
    ///
    /// [`List`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`CalendarsGetResponse`](models::CalendarsGetResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1/get`.
    #[doc(alias = "get-calendars")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// Create Calendar: `POST /calendars/`.
    ///
    /// What must be sent depends on `calendarType`, and the document does not say it all:
    /// round robin, collective, class and service calendars need team members, a personal
    /// one exactly one. `notifications` and `meetingLocation` are deprecated in favour of
    /// the notification calls and `locationConfigurations`. A success answers 200.
    ///
    /// * `name`: text; for example `test calendar` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`Create`] has 52 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`CalendarByIdResponse`](models::CalendarByIdResponse).
    ///
    /// Token: a location's (an account's); scope `calendars.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/calendars.yaml#/paths/~1calendars~1/post`.
    #[doc(alias = "create-calendar")]
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }
}
