// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Contacts.

use super::{
    DndSettingStatus, InboundDndSettingStatus, SearchFilterGroup, SearchFilterOperator,
    SearchSortDirection,
};

use crate::runtime as rt;

/// The schema `SearchFilter`.
///
/// Requests send it.
///
/// Overlay: `overlays/contacts/`, `#/components/schemas/SearchFilter`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFilter {
    /// `group`: one of `AND`, `OR`.
    pub group: Option<SearchFilterGroup>,
    /// `filters`: list of `SearchFilter`.
    pub filters: rt::List<SearchFilter>,
    /// `field`: text.
    pub field: Option<String>,
    /// `operator`: one of `eq`, `not_eq`, `contains`, `not_contains`, `exists`, `not_exists`, `range`, `nested`.
    pub operator: Option<SearchFilterOperator>,
    /// `value`: any JSON value.
    pub value: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SearchFilter { group = "group", filters = "filters", field = "field", operator =
    "operator", value = "value" }
);

impl SearchFilter {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, group: impl Into<SearchFilterGroup>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<rt::List<SearchFilter>>) -> Self {
        self.filters = filters.into();
        self
    }

    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, operator: impl Into<SearchFilterOperator>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Json>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The schema `SearchSort`.
///
/// Requests send it.
///
/// Overlay: `overlays/contacts/`, `#/components/schemas/SearchSort`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSort {
    /// `field`: text.
    pub field: Option<String>,
    /// `direction`: one of `asc`, `desc`.
    pub direction: Option<SearchSortDirection>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SearchSort { field = "field", direction = "direction" });

impl SearchSort {
    /// One with all that the document requires.
    pub fn new(
        field: impl Into<String>,
        direction: impl Into<SearchSortDirection>,
    ) -> Self {
        Self {
            field: Some(field.into()),
            direction: Some(direction.into()),
            ..Self::default()
        }
    }
}

/// The schema `SearchContactSuccessResponseDto`.
///
/// Answers hold it.
///
/// Overlay: `overlays/contacts/`, `#/components/schemas/SearchContactSuccessResponseDto`.
#[doc(alias = "SearchContactSuccessResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactResponse {
    /// `contacts`: list of `Contact`.
    pub contacts: rt::List<Contact>,
    /// `total`: whole number.
    pub total: Option<i64>,
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SearchContactResponse { contacts = "contacts", total = "total", trace_id = "traceId"
    }
);

/// The schema `Contact`.
///
/// Answers hold it.
///
/// Overlay: `overlays/contacts/`, `#/components/schemas/Contact`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// `id`: text.
    pub id: Option<String>,
    /// `phoneLabel`: text.
    pub phone_label: Option<String>,
    /// `country`: text.
    pub country: Option<String>,
    /// `address`: text.
    pub address: Option<String>,
    /// `source`: text.
    pub source: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `businessName`: text.
    pub business_name: Option<String>,
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// `phone`: text.
    pub phone: Option<String>,
    /// `companyName`: text.
    pub company_name: Option<String>,
    /// `dateUpdated`: text.
    pub date_updated: Option<String>,
    /// `city`: text.
    pub city: Option<String>,
    /// `dateOfBirth`: text.
    pub date_of_birth: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `firstNameLowerCase`: text.
    pub first_name_lower_case: Option<String>,
    /// `lastNameLowerCase`: text.
    pub last_name_lower_case: Option<String>,
    /// `email`: text.
    pub email: Option<String>,
    /// `assignedTo`: text.
    pub assigned_to: Option<String>,
    /// `postalCode`: text.
    pub postal_code: Option<String>,
    /// `businessId`: text.
    pub business_id: Option<String>,
    /// `dnd`: flag.
    pub dnd: Option<bool>,
    /// `validEmail`: flag.
    pub valid_email: Option<bool>,
    /// `customFields`: list of `CustomField`.
    pub custom_fields: rt::List<CustomField>,
    /// `tags`: list of texts.
    pub tags: rt::List<String>,
    /// `followers`: list of texts.
    pub followers: rt::List<String>,
    /// `additionalEmails`: list of JSON values.
    pub additional_emails: rt::List<rt::Json>,
    /// `additionalPhones`: list of JSON values.
    pub additional_phones: rt::List<rt::Json>,
    /// `dndSettings`: an object, `DndSettings`.
    pub dnd_settings: Option<DndSettings>,
    /// `opportunities`: list of `ContactOpportunity`.
    pub opportunities: rt::List<ContactOpportunity>,
    /// `searchAfter`: list of JSON values.
    pub search_after: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Contact { id = "id", phone_label = "phoneLabel", country = "country", address =
    "address", source = "source", type_ = "type", location_id = "locationId", state =
    "state", business_name = "businessName", date_added = "dateAdded", phone = "phone",
    company_name = "companyName", date_updated = "dateUpdated", city = "city",
    date_of_birth = "dateOfBirth", first_name = "firstName", last_name = "lastName",
    first_name_lower_case = "firstNameLowerCase", last_name_lower_case =
    "lastNameLowerCase", email = "email", assigned_to = "assignedTo", postal_code =
    "postalCode", business_id = "businessId", dnd = "dnd", valid_email = "validEmail",
    custom_fields = "customFields", tags = "tags", followers = "followers",
    additional_emails = "additionalEmails", additional_phones = "additionalPhones",
    dnd_settings = "dndSettings", opportunities = "opportunities", search_after =
    "searchAfter" }
);

/// The schema `CustomFieldSchema`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/CustomFieldSchema`.
#[doc(alias = "CustomFieldSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    /// `id`: text; for example `MgobCB14YMVKuE4Ka8p1`.
    pub id: Option<String>,
    /// `value`: text; for example `name`.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomField { id = "id", value = "value" });

/// The schema `DndSettingsSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/DndSettingsSchema`.
#[doc(alias = "DndSettingsSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DndSettings {
    /// `Call`: an object, `DndSetting`.
    pub call: Option<DndSetting>,
    /// `Email`: an object, `DndSetting`.
    pub email: Option<DndSetting>,
    /// `SMS`: an object, `DndSetting`.
    pub sms: Option<DndSetting>,
    /// `WhatsApp`: an object, `DndSetting`.
    pub whats_app: Option<DndSetting>,
    /// `GMB`: an object, `DndSetting`.
    pub gmb: Option<DndSetting>,
    /// `FB`: an object, `DndSetting`.
    pub fb: Option<DndSetting>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DndSettings { call = "Call", email = "Email", sms = "SMS", whats_app = "WhatsApp",
    gmb = "GMB", fb = "FB" }
);

impl DndSettings {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Call`.
    #[must_use]
    pub fn call(mut self, call: DndSetting) -> Self {
        self.call = Some(call);
        self
    }

    /// Sets `Email`.
    #[must_use]
    pub fn email(mut self, email: DndSetting) -> Self {
        self.email = Some(email);
        self
    }

    /// Sets `SMS`.
    #[must_use]
    pub fn sms(mut self, sms: DndSetting) -> Self {
        self.sms = Some(sms);
        self
    }

    /// Sets `WhatsApp`.
    #[must_use]
    pub fn whats_app(mut self, whats_app: DndSetting) -> Self {
        self.whats_app = Some(whats_app);
        self
    }

    /// Sets `GMB`.
    #[must_use]
    pub fn gmb(mut self, gmb: DndSetting) -> Self {
        self.gmb = Some(gmb);
        self
    }

    /// Sets `FB`.
    #[must_use]
    pub fn fb(mut self, fb: DndSetting) -> Self {
        self.fb = Some(fb);
        self
    }
}

/// The schema `DndSettingSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/DndSettingSchema`.
#[doc(alias = "DndSettingSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DndSetting {
    /// `status`: one of `active`, `inactive`, `permanent`.
    pub status: Option<DndSettingStatus>,
    /// `message`: text.
    pub message: Option<String>,
    /// `code`: text.
    pub code: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DndSetting { status = "status", message = "message", code = "code" });

impl DndSetting {
    /// One with all that the document requires.
    pub fn new(status: impl Into<DndSettingStatus>) -> Self {
        Self {
            status: Some(status.into()),
            ..Self::default()
        }
    }

    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}

/// The schema `ContactOpportunity`.
///
/// Answers hold it.
///
/// Overlay: `overlays/contacts/`, `#/components/schemas/ContactOpportunity`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactOpportunity {
    /// `id`: text.
    pub id: Option<String>,
    /// `pipeline_id`: text.
    pub pipeline_id: Option<String>,
    /// `pipeline_stage_id`: text.
    pub pipeline_stage_id: Option<String>,
    /// `monetary_value`: number.
    pub monetary_value: Option<f64>,
    /// `status`: text.
    pub status: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactOpportunity { id = "id", pipeline_id = "pipeline_id", pipeline_stage_id =
    "pipeline_stage_id", monetary_value = "monetary_value", status = "status" }
);

/// The object that `get-duplicate-contact` answers with.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/paths/~1contacts~1search~1duplicate/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FindDuplicateResponse {
    /// `contact`: an object, `GetContectById`, null is a value of its own.
    pub contact: Option<Option<GetContectById>>,
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FindDuplicateResponse { contact = "contact", trace_id = "traceId" });

/// The schema `GetContectByIdSchema`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/GetContectByIdSchema`.
#[doc(alias = "GetContectByIdSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContectById {
    /// `id`: text; for example `seD4PfOuKoVMLkEZqohJ`.
    pub id: Option<String>,
    /// `name`: text; for example `rubika deo`.
    pub name: Option<String>,
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// `firstName`: text; for example `rubika`.
    pub first_name: Option<String>,
    /// `lastName`: text; for example `Deo`.
    pub last_name: Option<String>,
    /// `email`: text; for example `rubika@deos.com`.
    pub email: Option<String>,
    /// `emailLowerCase`: text; for example `rubika@deos.com`.
    pub email_lower_case: Option<String>,
    /// `timezone`: text; for example `Asia/Calcutta`.
    pub timezone: Option<String>,
    /// `companyName`: text; for example `DGS VolMAX`.
    pub company_name: Option<String>,
    /// `phone`: text; for example `+18832327657`.
    pub phone: Option<String>,
    /// `dnd`: flag; for example `true`.
    pub dnd: Option<bool>,
    /// `dndSettings`: an object, `DndSettings`.
    pub dnd_settings: Option<DndSettings>,
    /// `type`: text; for example `read`.
    pub type_: Option<String>,
    /// `source`: text; for example `public api`.
    pub source: Option<String>,
    /// `assignedTo`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub assigned_to: Option<String>,
    /// `address1`: text; for example `3535 1st St N`.
    pub address1: Option<String>,
    /// `city`: text; for example `ruDolomitebika`.
    pub city: Option<String>,
    /// `state`: text; for example `AL`.
    pub state: Option<String>,
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// `postalCode`: text; for example `35061`.
    pub postal_code: Option<String>,
    /// `website`: text; for example `https://www.tesla.com`.
    pub website: Option<String>,
    /// `tags`: list of texts; for example `["nisi sint commodo amet","consequat"]`.
    pub tags: rt::List<String>,
    /// `dateOfBirth`: text; for example `Date format YYYY-MM-DD`.
    pub date_of_birth: Option<String>,
    /// `dateAdded`: date and time (RFC 3339); for example `2021-07-02T05:18:26.704Z`.
    pub date_added: Option<String>,
    /// `dateUpdated`: date and time (RFC 3339); for example `2021-07-02T05:18:26.704Z`.
    pub date_updated: Option<String>,
    /// `attachments`: text.
    pub attachments: Option<String>,
    /// `ssn`: text.
    pub ssn: Option<String>,
    /// `keyword`: text; for example `test`.
    pub keyword: Option<String>,
    /// `firstNameLowerCase`: text; for example `rubika`.
    pub first_name_lower_case: Option<String>,
    /// `fullNameLowerCase`: text; for example `rubika deo`.
    pub full_name_lower_case: Option<String>,
    /// `lastNameLowerCase`: text; for example `deo`.
    pub last_name_lower_case: Option<String>,
    /// `lastActivity`: date and time (RFC 3339); for example `2021-07-16T11:39:30.564Z`.
    pub last_activity: Option<String>,
    /// `customFields`: list of `CustomField`.
    pub custom_fields: rt::List<CustomField>,
    /// `businessId`: text; for example `641c094001436dbc2081e642`.
    pub business_id: Option<String>,
    /// `attributionSource`: an object, `AttributionSource`.
    pub attribution_source: Option<AttributionSource>,
    /// `lastAttributionSource`: an object, `AttributionSource`.
    pub last_attribution_source: Option<AttributionSource>,
    /// `visitorId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub visitor_id: Option<String>,
    /// `additionalEmails`: list of JSON values.
    pub additional_emails: rt::List<rt::Json>,
    /// `additionalPhones`: list of JSON values.
    pub additional_phones: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetContectById { id = "id", name = "name", location_id = "locationId", first_name =
    "firstName", last_name = "lastName", email = "email", email_lower_case =
    "emailLowerCase", timezone = "timezone", company_name = "companyName", phone =
    "phone", dnd = "dnd", dnd_settings = "dndSettings", type_ = "type", source =
    "source", assigned_to = "assignedTo", address1 = "address1", city = "city", state =
    "state", country = "country", postal_code = "postalCode", website = "website", tags =
    "tags", date_of_birth = "dateOfBirth", date_added = "dateAdded", date_updated =
    "dateUpdated", attachments = "attachments", ssn = "ssn", keyword = "keyword",
    first_name_lower_case = "firstNameLowerCase", full_name_lower_case =
    "fullNameLowerCase", last_name_lower_case = "lastNameLowerCase", last_activity =
    "lastActivity", custom_fields = "customFields", business_id = "businessId",
    attribution_source = "attributionSource", last_attribution_source =
    "lastAttributionSource", visitor_id = "visitorId", additional_emails =
    "additionalEmails", additional_phones = "additionalPhones" }
);

/// The schema `AttributionSource`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/AttributionSource`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributionSource {
    /// `url`: text; for example `Trigger Link`.
    pub url: Option<String>,
    /// `campaign`: text, null is a value of its own.
    pub campaign: Option<Option<String>>,
    /// `utmSource`: text, null is a value of its own.
    pub utm_source: Option<Option<String>>,
    /// `utmMedium`: text, null is a value of its own.
    pub utm_medium: Option<Option<String>>,
    /// `utmContent`: text, null is a value of its own.
    pub utm_content: Option<Option<String>>,
    /// `referrer`: text, null is a value of its own; for example `https: //www.google.com`.
    pub referrer: Option<Option<String>>,
    /// `campaignId`: text, null is a value of its own.
    pub campaign_id: Option<Option<String>>,
    /// `fbclid`: text, null is a value of its own.
    pub fbclid: Option<Option<String>>,
    /// `gclid`: text, null is a value of its own.
    pub gclid: Option<Option<String>>,
    /// `msclikid`: text, null is a value of its own.
    pub msclikid: Option<Option<String>>,
    /// `dclid`: text, null is a value of its own.
    pub dclid: Option<Option<String>>,
    /// `fbc`: text, null is a value of its own.
    pub fbc: Option<Option<String>>,
    /// `fbp`: text, null is a value of its own; for example `fb. 1.1674748390986.1171287961`.
    pub fbp: Option<Option<String>>,
    /// `fbEventId`: text, null is a value of its own; for example `Mozilla/5.0`.
    pub fb_event_id: Option<Option<String>>,
    /// `userAgent`: text, null is a value of its own; for example `Mozilla/5.0`.
    pub user_agent: Option<Option<String>>,
    /// `ip`: text, null is a value of its own; for example `58.111.106.198`.
    pub ip: Option<Option<String>>,
    /// `medium`: text, null is a value of its own; for example `survey`.
    pub medium: Option<Option<String>>,
    /// `mediumId`: text, null is a value of its own; for example `FglfHAn30PRwsZVyQlKp`.
    pub medium_id: Option<Option<String>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttributionSource { url = "url", campaign = "campaign", utm_source = "utmSource",
    utm_medium = "utmMedium", utm_content = "utmContent", referrer = "referrer",
    campaign_id = "campaignId", fbclid = "fbclid", gclid = "gclid", msclikid =
    "msclikid", dclid = "dclid", fbc = "fbc", fbp = "fbp", fb_event_id = "fbEventId",
    user_agent = "userAgent", ip = "ip", medium = "medium", medium_id = "mediumId" }
);

/// The schema `TasksListSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/TasksListSuccessfulResponseDto`.
#[doc(alias = "TasksListSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TasksListResponse {
    /// `tasks`: list of `Task`.
    pub tasks: rt::List<Task>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TasksListResponse { tasks = "tasks" });

/// The schema `TaskSchema`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/TaskSchema`.
#[doc(alias = "TaskSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// `id`: text; for example `lJpzYrWdpkC2hX6t2yue`.
    pub id: Option<String>,
    /// `title`: text; for example `test`.
    pub title: Option<String>,
    /// `body`: text; for example `testing`.
    pub body: Option<String>,
    /// `assignedTo`: text; for example `tesTUcmRxWrjqzJS8EjkxNKting`.
    pub assigned_to: Option<String>,
    /// `dueDate`: date and time (RFC 3339); for example `2021-07-08T02:30:00.000Z`.
    pub due_date: Option<String>,
    /// `completed`: flag; for example `true`.
    pub completed: Option<bool>,
    /// `contactId`: text; for example `lJpzYrWdpkC2hX6t2yue`.
    pub contact_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Task { id = "id", title = "title", body = "body", assigned_to = "assignedTo",
    due_date = "dueDate", completed = "completed", contact_id = "contactId" }
);

/// The schema `TaskByIsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/TaskByIsSuccessfulResponseDto`.
#[doc(alias = "TaskByIsSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskByIsResponse {
    /// `task`: an object, `Task`.
    pub task: Option<Task>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TaskByIsResponse { task = "task" });

/// The schema `DeleteTaskSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/DeleteTaskSuccessfulResponseDto`.
#[doc(alias = "DeleteTaskSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteTaskResponse {
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteTaskResponse { succeded = "succeded", succeeded = "succeeded", success =
    "success" }
);

/// The schema `GetEventsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/GetEventsSuccessfulResponseDto`.
#[doc(alias = "GetEventsSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEventsResponse {
    /// `events`: list of `GetEvent`.
    pub events: rt::List<GetEvent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetEventsResponse { events = "events" });

/// The schema `GetEventSchema`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/GetEventSchema`.
#[doc(alias = "GetEventSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEvent {
    /// `id`: text; for example `YS3jaqqeehkR2Is80miy`.
    pub id: Option<String>,
    /// `calendarId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub calendar_id: Option<String>,
    /// `status`: text; for example `booked`.
    pub status: Option<String>,
    /// `title`: text; for example `Test`.
    pub title: Option<String>,
    /// `assignedUserId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub assigned_user_id: Option<String>,
    /// `notes`: text; for example `test`.
    pub notes: Option<String>,
    /// `startTime`: text; for example `2021-07-16 11:00:00`.
    pub start_time: Option<String>,
    /// `endTime`: text; for example `2021-07-16 11:30:00`.
    pub end_time: Option<String>,
    /// `address`: text; for example `Address`.
    pub address: Option<String>,
    /// `locationId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub location_id: Option<String>,
    /// `contactId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub contact_id: Option<String>,
    /// `groupId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub group_id: Option<String>,
    /// `appointmentStatus`: text; for example `booked`.
    pub appointment_status: Option<String>,
    /// `users`: list of texts; for example `["YlWd2wuCAZQzh2cH1fVZ","YlWd2wuCAZQzh2cH1fVZ"]`.
    pub users: rt::List<String>,
    /// `dateAdded`: text; for example `2021-07-16 11:00:00`.
    pub date_added: Option<String>,
    /// `dateUpdated`: text; for example `2021-07-16 11:30:00`.
    pub date_updated: Option<String>,
    /// `assignedResources`: list of texts; for example `["YlWd2wuCAZQzh2cH1fVZ","YlWd2wuCAZQzh2cH1fVZ"]`.
    pub assigned_resources: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetEvent { id = "id", calendar_id = "calendarId", status = "status", title = "title",
    assigned_user_id = "assignedUserId", notes = "notes", start_time = "startTime",
    end_time = "endTime", address = "address", location_id = "locationId", contact_id =
    "contactId", group_id = "groupId", appointment_status = "appointmentStatus", users =
    "users", date_added = "dateAdded", date_updated = "dateUpdated", assigned_resources =
    "assignedResources" }
);

/// The schema `CreateAddTagSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/CreateAddTagSuccessfulResponseDto`.
#[doc(alias = "CreateAddTagSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAddTagResponse {
    /// `tags`: list of texts; for example `["minim","velit magna"]`.
    pub tags: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateAddTagResponse { tags = "tags" });

/// The schema `CreateDeleteTagSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/CreateDeleteTagSuccessfulResponseDto`.
#[doc(alias = "CreateDeleteTagSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeleteTagResponse {
    /// `tags`: list of texts; for example `["minim","velit magna"]`.
    pub tags: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateDeleteTagResponse { tags = "tags" });

/// The schema `GetNotesListSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/GetNotesListSuccessfulResponseDto`.
#[doc(alias = "GetNotesListSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNotesListResponse {
    /// `notes`: list of `GetNote`.
    pub notes: rt::List<GetNote>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetNotesListResponse { notes = "notes" });

/// The schema `GetNoteSchema`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/GetNoteSchema`.
#[doc(alias = "GetNoteSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNote {
    /// `id`: text; for example `HGPcayliwcdoUFzvbTok`.
    pub id: Option<String>,
    /// `body`: text; for example `lorem ipsum`.
    pub body: Option<String>,
    /// `userId`: text; for example `TUcmRxWrjqzJS8EjkxNK`.
    pub user_id: Option<String>,
    /// `dateAdded`: date and time (RFC 3339); for example `2021-07-08T12:02:11.285Z`.
    pub date_added: Option<String>,
    /// `contactId`: text; for example `TUcmRxWrjqzJS8EjkxNK`.
    pub contact_id: Option<String>,
    /// `title`: text; for example `Follow-up summary`.
    pub title: Option<String>,
    /// `color`: text; for example `#FFAA00`.
    pub color: Option<String>,
    /// `pinned`: flag; for example `false`.
    pub pinned: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetNote { id = "id", body = "body", user_id = "userId", date_added = "dateAdded",
    contact_id = "contactId", title = "title", color = "color", pinned = "pinned" }
);

/// The schema `GetCreateUpdateNoteSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/GetCreateUpdateNoteSuccessfulResponseDto`.
#[doc(alias = "GetCreateUpdateNoteSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreateUpdateNoteResponse {
    /// `note`: an object, `GetNote`.
    pub note: Option<GetNote>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetCreateUpdateNoteResponse { note = "note" });

/// The schema `DeleteNoteSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/DeleteNoteSuccessfulResponseDto`.
#[doc(alias = "DeleteNoteSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNoteResponse {
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteNoteResponse { succeded = "succeded", succeeded = "succeeded", success =
    "success" }
);

/// The schema `UpdateTagsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/UpdateTagsResponseDTO`.
#[doc(alias = "UpdateTagsResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTagsResponse {
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// `errorCount`: whole number; for example `0`.
    pub error_count: Option<i64>,
    /// `responses`: list of `ResponsesItem`.
    pub responses: rt::List<ResponsesItem>,
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateTagsResponse { succeded = "succeded", error_count = "errorCount", responses =
    "responses", succeeded = "succeeded", success = "success" }
);

/// The object `item` of `responses`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/UpdateTagsResponseDTO/properties/responses/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponsesItem {
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// `message`: text.
    pub message: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `oldTags`: list of texts.
    pub old_tags: rt::List<String>,
    /// `tagsAdded`: list of texts.
    pub tags_added: rt::List<String>,
    /// `tagsRemoved`: list of texts.
    pub tags_removed: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ResponsesItem { contact_id = "contactId", message = "message", type_ = "type",
    old_tags = "oldTags", tags_added = "tagsAdded", tags_removed = "tagsRemoved" }
);

/// The schema `ContactsBulkUpateResponse`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/ContactsBulkUpateResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsBulkUpateResponse {
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `ids`: list of texts; for example `["pOC0uJ97VYOKH2m3fkMD"]`.
    pub ids: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ContactsBulkUpateResponse { success = "success", ids = "ids" });

/// The schema `ContactsByIdSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/ContactsByIdSuccessfulResponseDto`.
#[doc(alias = "ContactsByIdSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsByIdResponse {
    /// `contact`: an object, `GetContectById`.
    pub contact: Option<GetContectById>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ContactsByIdResponse { contact = "contact" });

/// The schema `InboundDndSettingsSchema`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/InboundDndSettingsSchema`.
#[doc(alias = "InboundDndSettingsSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundDndSettings {
    /// `all`: an object, `InboundDndSetting`.
    pub all: Option<InboundDndSetting>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(InboundDndSettings { all = "all" });

impl InboundDndSettings {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `all`.
    #[must_use]
    pub fn all(mut self, all: InboundDndSetting) -> Self {
        self.all = Some(all);
        self
    }
}

/// The schema `InboundDndSettingSchema`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/InboundDndSettingSchema`.
#[doc(alias = "InboundDndSettingSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundDndSetting {
    /// `status`: one of `active`, `inactive`.
    pub status: Option<InboundDndSettingStatus>,
    /// `message`: text.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(InboundDndSetting { status = "status", message = "message" });

impl InboundDndSetting {
    /// One with all that the document requires.
    pub fn new(status: impl Into<InboundDndSettingStatus>) -> Self {
        Self {
            status: Some(status.into()),
            ..Self::default()
        }
    }

    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

/// The schema `TextField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/TextField`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TextField {
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// `field_value`: text; for example `My Text`.
    pub field_value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TextField { id = "id", key = "key", field_value = "field_value" });

impl TextField {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<String>) -> Self {
        self.field_value = Some(field_value.into());
        self
    }
}

/// The schema `LargeTextField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/LargeTextField`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LargeTextField {
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// `field_value`: text; for example `My Text`.
    pub field_value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LargeTextField { id = "id", key = "key", field_value = "field_value" });

impl LargeTextField {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<String>) -> Self {
        self.field_value = Some(field_value.into());
        self
    }
}

/// The schema `SingleSelectField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/SingleSelectField`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectField {
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// `field_value`: text; for example `My Selected Option`.
    pub field_value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SingleSelectField { id = "id", key = "key", field_value = "field_value" });

impl SingleSelectField {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<String>) -> Self {
        self.field_value = Some(field_value.into());
        self
    }
}

/// The schema `RadioField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/RadioField`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RadioField {
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// `field_value`: text; for example `My Selected Option`.
    pub field_value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RadioField { id = "id", key = "key", field_value = "field_value" });

impl RadioField {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<String>) -> Self {
        self.field_value = Some(field_value.into());
        self
    }
}

/// The schema `NumericField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/NumericField`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NumericField {
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// `field_value`: number; for example `100`.
    pub field_value: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(NumericField { id = "id", key = "key", field_value = "field_value" });

impl NumericField {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: f64) -> Self {
        self.field_value = Some(field_value);
        self
    }
}

/// The schema `MonetoryField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/MonetoryField`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MonetoryField {
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// `field_value`: number; for example `100.5`.
    pub field_value: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MonetoryField { id = "id", key = "key", field_value = "field_value" });

impl MonetoryField {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: f64) -> Self {
        self.field_value = Some(field_value);
        self
    }
}

/// The schema `CheckboxField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/CheckboxField`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckboxField {
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// `field_value`: list of texts; for example `["test","test2"]`.
    pub field_value: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CheckboxField { id = "id", key = "key", field_value = "field_value" });

impl CheckboxField {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<rt::List<String>>) -> Self {
        self.field_value = field_value.into();
        self
    }
}

/// The schema `MultiSelectField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/MultiSelectField`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiSelectField {
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// `field_value`: list of texts; for example `["test","test2"]`.
    pub field_value: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MultiSelectField { id = "id", key = "key", field_value = "field_value" });

impl MultiSelectField {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<rt::List<String>>) -> Self {
        self.field_value = field_value.into();
        self
    }
}

/// The schema `FileField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/FileField`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileField {
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// `field_value`: any JSON value.
    pub field_value: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FileField { id = "id", key = "key", field_value = "field_value" });

impl FileField {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<rt::Json>) -> Self {
        self.field_value = Some(field_value.into());
        self
    }
}

/// The schema `UpdateContactsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/UpdateContactsSuccessfulResponseDto`.
#[doc(alias = "UpdateContactsSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactsResponse {
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// `contact`: an object, `GetContectById`.
    pub contact: Option<GetContectById>,
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateContactsResponse { succeded = "succeded", contact = "contact", succeeded =
    "succeeded", success = "success" }
);

/// The schema `DeleteContactsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/DeleteContactsSuccessfulResponseDto`.
#[doc(alias = "DeleteContactsSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactsResponse {
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteContactsResponse { succeded = "succeded", succeeded = "succeeded", success =
    "success" }
);

/// The schema `UpsertContactsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/UpsertContactsSuccessfulResponseDto`.
#[doc(alias = "UpsertContactsSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsertContactsResponse {
    /// `new`: flag; for example `true`.
    pub new_field: Option<bool>,
    /// `contact`: an object, `GetContectById`.
    pub contact: Option<GetContectById>,
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpsertContactsResponse { new_field = "new", contact = "contact", trace_id = "traceId"
    }
);

/// The schema `ContactsSearchSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/ContactsSearchSuccessfulResponseDto`.
#[doc(alias = "ContactsSearchSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsSearchResponse {
    /// `contacts`: list of `ContactsSearch`.
    pub contacts: rt::List<ContactsSearch>,
    /// `count`: whole number; for example `10`.
    pub count: Option<i64>,
    /// `meta`: an object, `ContactsMeta`.
    pub meta: Option<ContactsMeta>,
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactsSearchResponse { contacts = "contacts", count = "count", meta = "meta",
    trace_id = "traceId" }
);

/// The schema `ContactsSearchSchema`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/ContactsSearchSchema`.
#[doc(alias = "ContactsSearchSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsSearch {
    /// `id`: text; for example `seD4PfOuKoVMLkEZqohJ`.
    pub id: Option<String>,
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// `email`: text; for example `rubika@deos.com`.
    pub email: Option<String>,
    /// `timezone`: text; for example `Asia/Calcutta`.
    pub timezone: Option<String>,
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// `source`: text; for example `public api`.
    pub source: Option<String>,
    /// `dateAdded`: date and time (RFC 3339); for example `2021-07-02T05:18:26.704Z`.
    pub date_added: Option<String>,
    /// `customFields`: list of `CustomField`.
    pub custom_fields: rt::List<CustomField>,
    /// `tags`: list of texts; for example `["nisi sint commodo amet","consequat"]`.
    pub tags: rt::List<String>,
    /// `businessId`: text; for example `641c094001436dbc2081e642`.
    pub business_id: Option<String>,
    /// `attributions`: list of `AttributionSource`.
    pub attributions: rt::List<AttributionSource>,
    /// `followers`: list of texts; for example `["641c094001436dbc2081e642"]`.
    pub followers: rt::List<String>,
    /// `additionalEmails`: list of JSON values.
    pub additional_emails: rt::List<rt::Json>,
    /// `additionalPhones`: list of JSON values.
    pub additional_phones: rt::List<rt::Json>,
    /// `name`: text; for example `rubika deo`.
    pub name: Option<String>,
    /// `firstName`: text; for example `rubika`.
    pub first_name: Option<String>,
    /// `lastName`: text; for example `Deo`.
    pub last_name: Option<String>,
    /// `emailLowerCase`: text; for example `rubika@deos.com`.
    pub email_lower_case: Option<String>,
    /// `companyName`: text; for example `DGS VolMAX`.
    pub company_name: Option<String>,
    /// `phone`: text; for example `+18832327657`.
    pub phone: Option<String>,
    /// `dnd`: flag; for example `true`.
    pub dnd: Option<bool>,
    /// `dndSettings`: an object, `DndSettings`.
    pub dnd_settings: Option<DndSettings>,
    /// `type`: text; for example `read`.
    pub type_: Option<String>,
    /// `assignedTo`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub assigned_to: Option<String>,
    /// `address1`: text; for example `3535 1st St N`.
    pub address1: Option<String>,
    /// `city`: text; for example `ruDolomitebika`.
    pub city: Option<String>,
    /// `state`: text; for example `AL`.
    pub state: Option<String>,
    /// `postalCode`: text; for example `35061`.
    pub postal_code: Option<String>,
    /// `website`: text; for example `https://www.tesla.com`.
    pub website: Option<String>,
    /// `dateOfBirth`: text; for example `Date format YYYY-MM-DD`.
    pub date_of_birth: Option<String>,
    /// `dateUpdated`: date and time (RFC 3339); for example `2021-07-02T05:18:26.704Z`.
    pub date_updated: Option<String>,
    /// `attachments`: text.
    pub attachments: Option<String>,
    /// `ssn`: text.
    pub ssn: Option<String>,
    /// `keyword`: text; for example `test`.
    pub keyword: Option<String>,
    /// `firstNameLowerCase`: text; for example `rubika`.
    pub first_name_lower_case: Option<String>,
    /// `fullNameLowerCase`: text; for example `rubika deo`.
    pub full_name_lower_case: Option<String>,
    /// `lastNameLowerCase`: text; for example `deo`.
    pub last_name_lower_case: Option<String>,
    /// `lastActivity`: date and time (RFC 3339); for example `2021-07-16T11:39:30.564Z`.
    pub last_activity: Option<String>,
    /// `attributionSource`: an object, `AttributionSource`.
    pub attribution_source: Option<AttributionSource>,
    /// `lastAttributionSource`: an object, `AttributionSource`.
    pub last_attribution_source: Option<AttributionSource>,
    /// `visitorId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub visitor_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactsSearch { id = "id", location_id = "locationId", email = "email", timezone =
    "timezone", country = "country", source = "source", date_added = "dateAdded",
    custom_fields = "customFields", tags = "tags", business_id = "businessId",
    attributions = "attributions", followers = "followers", additional_emails =
    "additionalEmails", additional_phones = "additionalPhones", name = "name", first_name
    = "firstName", last_name = "lastName", email_lower_case = "emailLowerCase",
    company_name = "companyName", phone = "phone", dnd = "dnd", dnd_settings =
    "dndSettings", type_ = "type", assigned_to = "assignedTo", address1 = "address1",
    city = "city", state = "state", postal_code = "postalCode", website = "website",
    date_of_birth = "dateOfBirth", date_updated = "dateUpdated", attachments =
    "attachments", ssn = "ssn", keyword = "keyword", first_name_lower_case =
    "firstNameLowerCase", full_name_lower_case = "fullNameLowerCase",
    last_name_lower_case = "lastNameLowerCase", last_activity = "lastActivity",
    attribution_source = "attributionSource", last_attribution_source =
    "lastAttributionSource", visitor_id = "visitorId" }
);

/// The schema `ContactsMetaSchema`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/ContactsMetaSchema`.
#[doc(alias = "ContactsMetaSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsMeta {
    /// `total`: whole number; for example `50`.
    pub total: Option<i64>,
    /// `nextPageUrl`: text.
    pub next_page_url: Option<String>,
    /// `startAfterId`: text; for example `yd0jdjOavGk2o6Nh5Ndb`.
    pub start_after_id: Option<String>,
    /// `startAfter`: whole number; for example `1631087949919`.
    pub start_after: Option<i64>,
    /// `currentPage`: whole number; for example `2`.
    pub current_page: Option<i64>,
    /// `nextPage`: whole number; for example `3`.
    pub next_page: Option<i64>,
    /// `prevPage`: whole number, null is a value of its own; for example `1`.
    pub prev_page: Option<Option<i64>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactsMeta { total = "total", next_page_url = "nextPageUrl", start_after_id =
    "startAfterId", start_after = "startAfter", current_page = "currentPage", next_page =
    "nextPage", prev_page = "prevPage" }
);

/// The schema `CreateAddFollowersSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/CreateAddFollowersSuccessfulResponseDto`.
#[doc(alias = "CreateAddFollowersSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAddFollowersResponse {
    /// `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302LLss"]`.
    pub followers: rt::List<String>,
    /// `followersAdded`: list of texts; for example `["Mx6wyHhbFdRXh302Luer","Ka6wyHhbFdRXh302LLsAm"]`.
    pub followers_added: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateAddFollowersResponse { followers = "followers", followers_added =
    "followersAdded" }
);

/// The schema `DeleteFollowersSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/DeleteFollowersSuccessfulResponseDto`.
#[doc(alias = "DeleteFollowersSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteFollowersResponse {
    /// `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302LLss"]`.
    pub followers: rt::List<String>,
    /// `followersRemoved`: list of texts; for example `["Mx6wyHhbFdRXh302Luer","Ka6wyHhbFdRXh302LLsAm"]`.
    pub followers_removed: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteFollowersResponse { followers = "followers", followers_removed =
    "followersRemoved" }
);

/// The schema `CreateDeleteCantactsCampaignsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/CreateDeleteCantactsCampaignsSuccessfulResponseDto`.
#[doc(alias = "CreateDeleteCantactsCampaignsSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeleteCantactsCampaignsResponse {
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateDeleteCantactsCampaignsResponse { succeded = "succeded", succeeded =
    "succeeded", success = "success" }
);

/// The schema `ContactsWorkflowSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/ContactsWorkflowSuccessfulResponseDto`.
#[doc(alias = "ContactsWorkflowSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsWorkflowResponse {
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactsWorkflowResponse { succeded = "succeded", succeeded = "succeeded", success =
    "success" }
);

/// The schema `CreateContactsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/CreateContactsSuccessfulResponseDto`.
#[doc(alias = "CreateContactsSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContactsResponse {
    /// `contact`: an object, `CreateContact`.
    pub contact: Option<CreateContact>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateContactsResponse { contact = "contact" });

/// The schema `CreateContactSchema`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/CreateContactSchema`.
#[doc(alias = "CreateContactSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContact {
    /// `id`: text; for example `seD4PfOuKoVMLkEZqohJ`.
    pub id: Option<String>,
    /// `dateAdded`: date and time (RFC 3339); for example `2021-08-31T09:59:41.937Z`.
    pub date_added: Option<String>,
    /// `dateUpdated`: date and time (RFC 3339); for example `2021-08-31T09:59:41.937Z`.
    pub date_updated: Option<String>,
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// `tags`: list of texts; for example `["nisi sint commodo amet","consequat"]`.
    pub tags: rt::List<String>,
    /// `type`: text; for example `read`.
    pub type_: Option<String>,
    /// `customFields`: list of `CustomField`.
    pub custom_fields: rt::List<CustomField>,
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// `firstName`: text; for example `rubika`.
    pub first_name: Option<String>,
    /// `firstNameLowerCase`: text; for example `rubika`.
    pub first_name_lower_case: Option<String>,
    /// `fullNameLowerCase`: text; for example `rubika deo`.
    pub full_name_lower_case: Option<String>,
    /// `lastName`: text; for example `Deo`.
    pub last_name: Option<String>,
    /// `lastNameLowerCase`: text; for example `deo`.
    pub last_name_lower_case: Option<String>,
    /// `email`: text; for example `rubika@deos.com`.
    pub email: Option<String>,
    /// `emailLowerCase`: text; for example `rubika@deos.com`.
    pub email_lower_case: Option<String>,
    /// `bounceEmail`: flag; for example `false`.
    pub bounce_email: Option<bool>,
    /// `unsubscribeEmail`: flag; for example `false`.
    pub unsubscribe_email: Option<bool>,
    /// `dnd`: flag; for example `true`.
    pub dnd: Option<bool>,
    /// `dndSettings`: an object, `DndSettings`.
    pub dnd_settings: Option<DndSettings>,
    /// `phone`: text; for example `+18832327657`.
    pub phone: Option<String>,
    /// `address1`: text; for example `3535 1st St N`.
    pub address1: Option<String>,
    /// `city`: text; for example `ruDolomitebika`.
    pub city: Option<String>,
    /// `state`: text; for example `AL`.
    pub state: Option<String>,
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// `postalCode`: text; for example `35061`.
    pub postal_code: Option<String>,
    /// `website`: text; for example `https://www.tesla.com`.
    pub website: Option<String>,
    /// `source`: text; for example `public api`.
    pub source: Option<String>,
    /// `companyName`: text; for example `DGS VolMAX`.
    pub company_name: Option<String>,
    /// `dateOfBirth`: text.
    pub date_of_birth: Option<String>,
    /// `birthMonth`: whole number; for example `8`.
    pub birth_month: Option<i64>,
    /// `birthDay`: whole number; for example `25`.
    pub birth_day: Option<i64>,
    /// `lastSessionActivityAt`: date and time (RFC 3339); for example `2021-07-16T11:39:30.564Z`.
    pub last_session_activity_at: Option<String>,
    /// `offers`: list of texts; for example `[]`.
    pub offers: rt::List<String>,
    /// `products`: list of texts; for example `[]`.
    pub products: rt::List<String>,
    /// `businessId`: text; for example `641c094001436dbc2081e642`.
    pub business_id: Option<String>,
    /// `assignedTo`: text; for example `y0BeYjuRIlDwsDcOHOJo`.
    pub assigned_to: Option<String>,
    /// `additionalEmails`: list of JSON values.
    pub additional_emails: rt::List<rt::Json>,
    /// `additionalPhones`: list of JSON values.
    pub additional_phones: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateContact { id = "id", date_added = "dateAdded", date_updated = "dateUpdated",
    deleted = "deleted", tags = "tags", type_ = "type", custom_fields = "customFields",
    location_id = "locationId", first_name = "firstName", first_name_lower_case =
    "firstNameLowerCase", full_name_lower_case = "fullNameLowerCase", last_name =
    "lastName", last_name_lower_case = "lastNameLowerCase", email = "email",
    email_lower_case = "emailLowerCase", bounce_email = "bounceEmail", unsubscribe_email
    = "unsubscribeEmail", dnd = "dnd", dnd_settings = "dndSettings", phone = "phone",
    address1 = "address1", city = "city", state = "state", country = "country",
    postal_code = "postalCode", website = "website", source = "source", company_name =
    "companyName", date_of_birth = "dateOfBirth", birth_month = "birthMonth", birth_day =
    "birthDay", last_session_activity_at = "lastSessionActivityAt", offers = "offers",
    products = "products", business_id = "businessId", assigned_to = "assignedTo",
    additional_emails = "additionalEmails", additional_phones = "additionalPhones" }
);
