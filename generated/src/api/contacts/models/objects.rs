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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFilter {
    /// How the filters within are joined.
    ///
    /// `group`: one of `AND`, `OR`.
    pub group: Option<SearchFilterGroup>,
    /// Filters that must hold; a filter with `group` holds further ones, joined by AND or
    /// OR.
    ///
    /// `filters`: list of `SearchFilter`.
    pub filters: rt::List<SearchFilter>,
    /// Wire name of the field; custom fields are addressed as `customFields.` and the id.
    ///
    /// `field`: text.
    pub field: Option<String>,
    /// How to compare; `exists` and `not_exists` take no value.
    ///
    /// `operator`: one of `eq`, `not_eq`, `contains`, `not_contains`, `exists`, `not_exists`, `range`, `nested`.
    pub operator: Option<SearchFilterOperator>,
    /// A scalar, a list, or for `range` an object with the two ends.
    ///
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
    #[inline]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSort {
    /// `field`: text.
    pub field: Option<String>,
    /// Ascending or descending.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchContactResponse {
    /// The contacts; in requests their ids.
    ///
    /// `contacts`: list of `Contact`.
    pub contacts: rt::List<Contact>,
    /// Contacts that match, over all pages.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `phoneLabel`: text.
    pub phone_label: Option<String>,
    /// Two-letter code such as `US`.
    ///
    /// `country`: text.
    pub country: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text.
    pub address: Option<String>,
    /// Free text on where the contact comes from, such as `public api`.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account that the contact belongs to.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// Name of a business.
    ///
    /// `businessName`: text.
    pub business_name: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// Phone number, best with `+` and the country code.
    ///
    /// `phone`: text.
    pub phone: Option<String>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text.
    pub company_name: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: text.
    pub date_updated: Option<String>,
    /// Town or city.
    ///
    /// `city`: text.
    pub city: Option<String>,
    /// Day, month and year in one of eight spellings, `YYYY-MM-DD` among them; answers
    /// vary.
    ///
    /// `dateOfBirth`: text.
    pub date_of_birth: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// The first name in small letters, for searching and sorting.
    ///
    /// `firstNameLowerCase`: text.
    pub first_name_lower_case: Option<String>,
    /// The last name in small letters, for searching and sorting.
    ///
    /// `lastNameLowerCase`: text.
    pub last_name_lower_case: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text.
    pub email: Option<String>,
    /// Id of the user who is responsible for it; the users family has the ids.
    ///
    /// `assignedTo`: text.
    pub assigned_to: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text.
    pub postal_code: Option<String>,
    /// Id of the business that the contact belongs to; the businesses family has them.
    ///
    /// `businessId`: text.
    pub business_id: Option<String>,
    /// Do not disturb, for all channels at once; `dndSettings` has them one by one.
    ///
    /// `dnd`: flag.
    pub dnd: Option<bool>,
    /// Whether the address passed a check.
    ///
    /// `validEmail`: flag.
    pub valid_email: Option<bool>,
    /// In requests each item names the field by `id` or `key`; in answers it has `id` and
    /// `value` only.
    ///
    /// `customFields`: list of `CustomField`.
    pub custom_fields: rt::List<CustomField>,
    /// Tags by their names; on update and upsert they replace all that were there.
    ///
    /// `tags`: list of texts.
    pub tags: rt::List<String>,
    /// Ids of users who follow the contact.
    ///
    /// `followers`: list of texts.
    pub followers: rt::List<String>,
    /// Further e-mail addresses; the form of the items is not documented, so any value is
    /// kept.
    ///
    /// `additionalEmails`: list of JSON values.
    pub additional_emails: rt::List<rt::Json>,
    /// Further phone numbers; the form of the items is not documented, so any value is
    /// kept.
    ///
    /// `additionalPhones`: list of JSON values.
    pub additional_phones: rt::List<rt::Json>,
    /// The contact's deals, in brief.
    ///
    /// `opportunities`: list of `ContactOpportunity`.
    pub opportunities: rt::List<ContactOpportunity>,
    /// The cursor: a number and a text, as they stood on the last contact of the page
    /// before.
    ///
    /// `searchAfter`: list of JSON values.
    pub search_after: rt::List<rt::Json>,
    /// Do not disturb by channel: whether the account may call or write there.
    ///
    /// `dndSettings`: an object, `DndSettings`.
    pub dnd_settings: Option<DndSettings>,
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
    opportunities = "opportunities", search_after = "searchAfter", dnd_settings =
    "dndSettings" }
);

/// The schema `CustomFieldSchema`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/CustomFieldSchema`.
#[doc(alias = "CustomFieldSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `MgobCB14YMVKuE4Ka8p1`.
    pub id: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text; for example `name`.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomField { id = "id", value = "value" });

/// The schema `ContactOpportunity`.
///
/// Answers hold it.
///
/// Overlay: `overlays/contacts/`, `#/components/schemas/ContactOpportunity`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactOpportunity {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `pipeline_id`: text.
    pub pipeline_id: Option<String>,
    /// `pipeline_stage_id`: text.
    pub pipeline_stage_id: Option<String>,
    /// `monetary_value`: number.
    pub monetary_value: Option<f64>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactOpportunity { id = "id", pipeline_id = "pipeline_id", pipeline_stage_id =
    "pipeline_stage_id", monetary_value = "monetary_value", status = "status" }
);

/// The schema `DndSettingsSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/DndSettingsSchema`.
#[doc(alias = "DndSettingsSchema")]
#[derive(Clone, Default)]
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
    /// Messages by Google's business profile.
    ///
    /// `GMB`: an object, `DndSetting`.
    pub gmb: Option<DndSetting>,
    /// Facebook Messenger.
    ///
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Call`.
    #[must_use]
    #[inline]
    pub fn call(mut self, call: DndSetting) -> Self {
        self.call = Some(call);
        self
    }

    /// Sets `Email`.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: DndSetting) -> Self {
        self.email = Some(email);
        self
    }

    /// Sets `SMS`.
    #[must_use]
    #[inline]
    pub fn sms(mut self, sms: DndSetting) -> Self {
        self.sms = Some(sms);
        self
    }

    /// Sets `WhatsApp`.
    #[must_use]
    #[inline]
    pub fn whats_app(mut self, whats_app: DndSetting) -> Self {
        self.whats_app = Some(whats_app);
        self
    }

    /// Sets `GMB`.
    #[must_use]
    #[inline]
    pub fn gmb(mut self, gmb: DndSetting) -> Self {
        self.gmb = Some(gmb);
        self
    }

    /// Sets `FB`.
    #[must_use]
    #[inline]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DndSetting {
    /// `active` means that do-not-disturb is on, `inactive` that messages may go out.
    ///
    /// `status`: one of `active`, `inactive`, `permanent`.
    pub status: Option<DndSettingStatus>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub message: Option<String>,
    /// Text or number for machines, such as that of a coupon, an error, a country or a
    /// sign-in.
    ///
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

/// The object that `get-duplicate-contact` answers with.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/paths/~1contacts~1search~1duplicate/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindDuplicateResponse {
    /// `contact`: an object, `GetContectById`, null is a value of its own.
    pub contact: Option<Option<GetContectById>>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContectById {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `seD4PfOuKoVMLkEZqohJ`.
    pub id: Option<String>,
    /// First and last name in one; give either this or the two parts.
    ///
    /// `name`: text; for example `rubika deo`.
    pub name: Option<String>,
    /// Id of the account that the contact belongs to.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `rubika`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Deo`.
    pub last_name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `rubika@deos.com`.
    pub email: Option<String>,
    /// The e-mail address in small letters.
    ///
    /// `emailLowerCase`: text; for example `rubika@deos.com`.
    pub email_lower_case: Option<String>,
    /// Name of the time zone in the IANA list, such as `America/Chihuahua`.
    ///
    /// `timezone`: text; for example `Asia/Calcutta`.
    pub timezone: Option<String>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text; for example `DGS VolMAX`.
    pub company_name: Option<String>,
    /// Phone number, best with `+` and the country code.
    ///
    /// `phone`: text; for example `+18832327657`.
    pub phone: Option<String>,
    /// Do not disturb, for all channels at once; `dndSettings` has them one by one.
    ///
    /// `dnd`: flag; for example `true`.
    pub dnd: Option<bool>,
    /// Do not disturb by channel: whether the account may call or write there.
    ///
    /// `dndSettings`: an object, `DndSettings`.
    pub dnd_settings: Option<DndSettings>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `read`.
    pub type_: Option<String>,
    /// Free text on where the contact comes from, such as `public api`.
    ///
    /// `source`: text; for example `public api`.
    pub source: Option<String>,
    /// Id of the user who is responsible for it; the users family has the ids.
    ///
    /// `assignedTo`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub assigned_to: Option<String>,
    /// Street and house number; the only address line there is.
    ///
    /// `address1`: text; for example `3535 1st St N`.
    pub address1: Option<String>,
    /// Town or city.
    ///
    /// `city`: text; for example `ruDolomitebika`.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `AL`.
    pub state: Option<String>,
    /// Two-letter code such as `US`.
    ///
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `35061`.
    pub postal_code: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://www.tesla.com`.
    pub website: Option<String>,
    /// Tags by their names; on update and upsert they replace all that were there.
    ///
    /// `tags`: list of texts; for example `["nisi sint commodo amet","consequat"]`.
    pub tags: rt::List<String>,
    /// Day, month and year in one of eight spellings, `YYYY-MM-DD` among them; answers
    /// vary.
    ///
    /// `dateOfBirth`: text; for example `Date format YYYY-MM-DD`.
    pub date_of_birth: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2021-07-02T05:18:26.704Z`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2021-07-02T05:18:26.704Z`.
    pub date_updated: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: text.
    pub attachments: Option<String>,
    /// `ssn`: text.
    pub ssn: Option<String>,
    /// Not explained by the document; its example is `test`.
    ///
    /// `keyword`: text; for example `test`.
    pub keyword: Option<String>,
    /// The first name in small letters, for searching and sorting.
    ///
    /// `firstNameLowerCase`: text; for example `rubika`.
    pub first_name_lower_case: Option<String>,
    /// The whole name in small letters; some answers have no `name` beside it.
    ///
    /// `fullNameLowerCase`: text; for example `rubika deo`.
    pub full_name_lower_case: Option<String>,
    /// The last name in small letters, for searching and sorting.
    ///
    /// `lastNameLowerCase`: text; for example `deo`.
    pub last_name_lower_case: Option<String>,
    /// When something last happened with the contact.
    ///
    /// `lastActivity`: date and time (RFC 3339); for example `2021-07-16T11:39:30.564Z`.
    pub last_activity: Option<String>,
    /// In requests each item names the field by `id` or `key`; in answers it has `id` and
    /// `value` only.
    ///
    /// `customFields`: list of `CustomField`.
    pub custom_fields: rt::List<CustomField>,
    /// Id of the business that the contact belongs to; the businesses family has them.
    ///
    /// `businessId`: text; for example `641c094001436dbc2081e642`.
    pub business_id: Option<String>,
    /// Where the contact first came from, as far as its first visit was tracked.
    ///
    /// `attributionSource`: an object, `AttributionSource`.
    pub attribution_source: Option<AttributionSource>,
    /// Where the contact came from most recently.
    ///
    /// `lastAttributionSource`: an object, `AttributionSource`.
    pub last_attribution_source: Option<AttributionSource>,
    /// Id that the live chat has given to the visitor who became this contact.
    ///
    /// `visitorId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub visitor_id: Option<String>,
    /// Further e-mail addresses; the form of the items is not documented, so any value is
    /// kept.
    ///
    /// `additionalEmails`: list of JSON values.
    pub additional_emails: rt::List<rt::Json>,
    /// Further phone numbers; the form of the items is not documented, so any value is
    /// kept.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributionSource {
    /// Address on the web.
    ///
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
    /// Id of a campaign: of advertising, of affiliates or of messages, as the family
    /// goes.
    ///
    /// `campaignId`: text, null is a value of its own.
    pub campaign_id: Option<Option<String>>,
    /// The click id that Facebook put on the address.
    ///
    /// `fbclid`: text, null is a value of its own.
    pub fbclid: Option<Option<String>>,
    /// The click id that Google Ads put on the address.
    ///
    /// `gclid`: text, null is a value of its own.
    pub gclid: Option<Option<String>>,
    /// Microsoft's click id, misspelled like this in the API.
    ///
    /// `msclikid`: text, null is a value of its own.
    pub msclikid: Option<Option<String>>,
    /// `dclid`: text, null is a value of its own.
    pub dclid: Option<Option<String>>,
    /// `fbc`: text, null is a value of its own.
    pub fbc: Option<Option<String>>,
    /// Value of Facebook's browser cookie.
    ///
    /// `fbp`: text, null is a value of its own; for example `fb. 1.1674748390986.1171287961`.
    pub fbp: Option<Option<String>>,
    /// `fbEventId`: text, null is a value of its own; for example `Mozilla/5.0`.
    pub fb_event_id: Option<Option<String>>,
    /// `userAgent`: text, null is a value of its own; for example `Mozilla/5.0`.
    pub user_agent: Option<Option<String>>,
    /// `ip`: text, null is a value of its own; for example `58.111.106.198`.
    pub ip: Option<Option<String>>,
    /// By what the contact arrived, such as `survey`.
    ///
    /// `medium`: text, null is a value of its own; for example `survey`.
    pub medium: Option<Option<String>>,
    /// Id of the survey, form or other thing that `medium` names.
    ///
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `lJpzYrWdpkC2hX6t2yue`.
    pub id: Option<String>,
    /// Heading of the note, task or appointment.
    ///
    /// `title`: text; for example `test`.
    pub title: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text; for example `testing`.
    pub body: Option<String>,
    /// Id of the user who is responsible for it; the users family has the ids.
    ///
    /// `assignedTo`: text; for example `tesTUcmRxWrjqzJS8EjkxNKting`.
    pub assigned_to: Option<String>,
    /// When the task is due, in ISO 8601 and UTC.
    ///
    /// `dueDate`: date and time (RFC 3339); for example `2021-07-08T02:30:00.000Z`.
    pub due_date: Option<String>,
    /// Whether the task is done.
    ///
    /// `completed`: flag; for example `true`.
    pub completed: Option<bool>,
    /// Id of a contact; the contacts family finds it.
    ///
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskResponse {
    /// Success flag in its documented, misspelled form.
    ///
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// The success flag as some answers spell it.
    ///
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEvent {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `YS3jaqqeehkR2Is80miy`.
    pub id: Option<String>,
    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub calendar_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `booked`.
    pub status: Option<String>,
    /// Heading of the note, task or appointment.
    ///
    /// `title`: text; for example `Test`.
    pub title: Option<String>,
    /// The user who holds the appointment.
    ///
    /// `assignedUserId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub assigned_user_id: Option<String>,
    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: text; for example `test`.
    pub notes: Option<String>,
    /// When it begins; mind the form, which differs by operation.
    ///
    /// `startTime`: text; for example `2021-07-16 11:00:00`.
    pub start_time: Option<String>,
    /// When it ends; mind the form, which differs by operation.
    ///
    /// `endTime`: text; for example `2021-07-16 11:30:00`.
    pub end_time: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `Address`.
    pub address: Option<String>,
    /// Id of the account that the contact belongs to.
    ///
    /// `locationId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub location_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub contact_id: Option<String>,
    /// Id of a group of calendars; `GET /calendars/groups` lists them.
    ///
    /// `groupId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub group_id: Option<String>,
    /// How the appointment stands, such as `booked` or `confirmed`.
    ///
    /// `appointmentStatus`: text; for example `booked`.
    pub appointment_status: Option<String>,
    /// `users`: list of texts; for example `["YlWd2wuCAZQzh2cH1fVZ","YlWd2wuCAZQzh2cH1fVZ"]`.
    pub users: rt::List<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text; for example `2021-07-16 11:00:00`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: text; for example `2021-07-16 11:30:00`.
    pub date_updated: Option<String>,
    /// Ids of the rooms and equipment that the appointment takes up.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddTagResponse {
    /// Tags by their names.
    ///
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
///
/// The same as [`CreateAddTagResponse`].
#[doc(alias = "CreateDeleteTagSuccessfulResponseDto")]
pub type CreateDeleteTagResponse = CreateAddTagResponse;

/// The schema `GetNotesListSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/GetNotesListSuccessfulResponseDto`.
#[doc(alias = "GetNotesListSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotesListResponse {
    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNote {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `HGPcayliwcdoUFzvbTok`.
    pub id: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text; for example `lorem ipsum`.
    pub body: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `TUcmRxWrjqzJS8EjkxNK`.
    pub user_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2021-07-08T12:02:11.285Z`.
    pub date_added: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `TUcmRxWrjqzJS8EjkxNK`.
    pub contact_id: Option<String>,
    /// Heading of the note, task or appointment.
    ///
    /// `title`: text; for example `Follow-up summary`.
    pub title: Option<String>,
    /// Colour of the note, as in `#FFAA00`.
    ///
    /// `color`: text; for example `#FFAA00`.
    pub color: Option<String>,
    /// Whether the note stays on top.
    ///
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
#[derive(Clone, Default)]
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
///
/// The same as [`DeleteTaskResponse`].
#[doc(alias = "DeleteNoteSuccessfulResponseDto")]
pub type DeleteNoteResponse = DeleteTaskResponse;

/// The schema `UpdateTagsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/UpdateTagsResponseDTO`.
#[doc(alias = "UpdateTagsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTagsResponse {
    /// Success flag in its documented, misspelled form.
    ///
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// How many contacts could not be changed.
    ///
    /// `errorCount`: whole number; for example `0`.
    pub error_count: Option<i64>,
    /// What became of each contact.
    ///
    /// `responses`: list of `ResponsesItem`.
    pub responses: rt::List<ResponsesItem>,
    /// The success flag as some answers spell it.
    ///
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsesItem {
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub message: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactsBulkUpateResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Ids of the contacts.
    ///
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `all`.
    #[must_use]
    #[inline]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundDndSetting {
    /// `active` means that do-not-disturb is on for incoming messages.
    ///
    /// `status`: one of `active`, `inactive`.
    pub status: Option<InboundDndSettingStatus>,
    /// Text for people; in errors it can also be a list of texts.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextField {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// The value in the form that the field's kind needs: a text, a number, a list of
    /// chosen options, or files by name.
    ///
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
///
/// The same as [`TextField`].
pub type LargeTextField = TextField;

/// The schema `SingleSelectField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/SingleSelectField`.
///
/// The same as [`TextField`].
pub type SingleSelectField = TextField;

/// The schema `RadioField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/RadioField`.
///
/// The same as [`TextField`].
pub type RadioField = TextField;

/// The schema `NumericField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/NumericField`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumericField {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// The value in the form that the field's kind needs: a text, a number, a list of
    /// chosen options, or files by name.
    ///
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
    #[inline]
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
///
/// The same as [`NumericField`].
pub type MonetoryField = NumericField;

/// The schema `CheckboxField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/CheckboxField`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckboxField {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// The value in the form that the field's kind needs: a text, a number, a list of
    /// chosen options, or files by name.
    ///
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
///
/// The same as [`CheckboxField`].
pub type MultiSelectField = CheckboxField;

/// The schema `FileField`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/FileField`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileField {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// The value in the form that the field's kind needs: a text, a number, a list of
    /// chosen options, or files by name.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactsResponse {
    /// Success flag in its documented, misspelled form.
    ///
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// `contact`: an object, `GetContectById`.
    pub contact: Option<GetContectById>,
    /// The success flag as some answers spell it.
    ///
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
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
///
/// The same as [`DeleteTaskResponse`].
#[doc(alias = "DeleteContactsSuccessfulResponseDto")]
pub type DeleteContactsResponse = DeleteTaskResponse;

/// The schema `UpsertContactsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/UpsertContactsSuccessfulResponseDto`.
#[doc(alias = "UpsertContactsSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertContactsResponse {
    /// True if a contact was created, false if one was updated.
    ///
    /// `new`: flag; for example `true`.
    pub new_field: Option<bool>,
    /// `contact`: an object, `GetContectById`.
    pub contact: Option<GetContectById>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactsSearchResponse {
    /// The contacts; in requests their ids.
    ///
    /// `contacts`: list of `ContactsSearch`.
    pub contacts: rt::List<ContactsSearch>,
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `10`.
    pub count: Option<i64>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `ContactsMeta`.
    pub meta: Option<ContactsMeta>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactsSearch {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `seD4PfOuKoVMLkEZqohJ`.
    pub id: Option<String>,
    /// Id of the account that the contact belongs to.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `rubika@deos.com`.
    pub email: Option<String>,
    /// Name of the time zone in the IANA list, such as `America/Chihuahua`.
    ///
    /// `timezone`: text; for example `Asia/Calcutta`.
    pub timezone: Option<String>,
    /// Two-letter code such as `US`.
    ///
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// Free text on where the contact comes from, such as `public api`.
    ///
    /// `source`: text; for example `public api`.
    pub source: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2021-07-02T05:18:26.704Z`.
    pub date_added: Option<String>,
    /// In requests each item names the field by `id` or `key`; in answers it has `id` and
    /// `value` only.
    ///
    /// `customFields`: list of `CustomField`.
    pub custom_fields: rt::List<CustomField>,
    /// Tags by their names; on update and upsert they replace all that were there.
    ///
    /// `tags`: list of texts; for example `["nisi sint commodo amet","consequat"]`.
    pub tags: rt::List<String>,
    /// Id of the business that the contact belongs to; the businesses family has them.
    ///
    /// `businessId`: text; for example `641c094001436dbc2081e642`.
    pub business_id: Option<String>,
    /// All tracked visits, first and later ones.
    ///
    /// `attributions`: list of `AttributionSource`.
    pub attributions: rt::List<AttributionSource>,
    /// Ids of users who follow the contact.
    ///
    /// `followers`: list of texts; for example `["641c094001436dbc2081e642"]`.
    pub followers: rt::List<String>,
    /// Further e-mail addresses; the form of the items is not documented, so any value is
    /// kept.
    ///
    /// `additionalEmails`: list of JSON values.
    pub additional_emails: rt::List<rt::Json>,
    /// Further phone numbers; the form of the items is not documented, so any value is
    /// kept.
    ///
    /// `additionalPhones`: list of JSON values.
    pub additional_phones: rt::List<rt::Json>,
    /// First and last name in one; give either this or the two parts.
    ///
    /// `name`: text; for example `rubika deo`.
    pub name: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `rubika`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Deo`.
    pub last_name: Option<String>,
    /// The e-mail address in small letters.
    ///
    /// `emailLowerCase`: text; for example `rubika@deos.com`.
    pub email_lower_case: Option<String>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text; for example `DGS VolMAX`.
    pub company_name: Option<String>,
    /// Phone number, best with `+` and the country code.
    ///
    /// `phone`: text; for example `+18832327657`.
    pub phone: Option<String>,
    /// Do not disturb, for all channels at once; `dndSettings` has them one by one.
    ///
    /// `dnd`: flag; for example `true`.
    pub dnd: Option<bool>,
    /// Do not disturb by channel: whether the account may call or write there.
    ///
    /// `dndSettings`: an object, `DndSettings`.
    pub dnd_settings: Option<DndSettings>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `read`.
    pub type_: Option<String>,
    /// Id of the user who is responsible for it; the users family has the ids.
    ///
    /// `assignedTo`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub assigned_to: Option<String>,
    /// Street and house number; the only address line there is.
    ///
    /// `address1`: text; for example `3535 1st St N`.
    pub address1: Option<String>,
    /// Town or city.
    ///
    /// `city`: text; for example `ruDolomitebika`.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `AL`.
    pub state: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `35061`.
    pub postal_code: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://www.tesla.com`.
    pub website: Option<String>,
    /// Day, month and year in one of eight spellings, `YYYY-MM-DD` among them; answers
    /// vary.
    ///
    /// `dateOfBirth`: text; for example `Date format YYYY-MM-DD`.
    pub date_of_birth: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2021-07-02T05:18:26.704Z`.
    pub date_updated: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: text.
    pub attachments: Option<String>,
    /// `ssn`: text.
    pub ssn: Option<String>,
    /// Not explained by the document; its example is `test`.
    ///
    /// `keyword`: text; for example `test`.
    pub keyword: Option<String>,
    /// The first name in small letters, for searching and sorting.
    ///
    /// `firstNameLowerCase`: text; for example `rubika`.
    pub first_name_lower_case: Option<String>,
    /// The whole name in small letters; some answers have no `name` beside it.
    ///
    /// `fullNameLowerCase`: text; for example `rubika deo`.
    pub full_name_lower_case: Option<String>,
    /// The last name in small letters, for searching and sorting.
    ///
    /// `lastNameLowerCase`: text; for example `deo`.
    pub last_name_lower_case: Option<String>,
    /// When something last happened with the contact.
    ///
    /// `lastActivity`: date and time (RFC 3339); for example `2021-07-16T11:39:30.564Z`.
    pub last_activity: Option<String>,
    /// Where the contact first came from, as far as its first visit was tracked.
    ///
    /// `attributionSource`: an object, `AttributionSource`.
    pub attribution_source: Option<AttributionSource>,
    /// Where the contact came from most recently.
    ///
    /// `lastAttributionSource`: an object, `AttributionSource`.
    pub last_attribution_source: Option<AttributionSource>,
    /// Id that the live chat has given to the visitor who became this contact.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactsMeta {
    /// Contacts that match, over all pages.
    ///
    /// `total`: whole number; for example `50`.
    pub total: Option<i64>,
    /// Address of the next page; its host can be an internal one, so do not follow it.
    ///
    /// `nextPageUrl`: text.
    pub next_page_url: Option<String>,
    /// The other half of the cursor: the id of the last contact.
    ///
    /// `startAfterId`: text; for example `yd0jdjOavGk2o6Nh5Ndb`.
    pub start_after_id: Option<String>,
    /// One half of the cursor: the sort value of the last contact, a time in milliseconds.
    ///
    /// `startAfter`: whole number; for example `1631087949919`.
    pub start_after: Option<i64>,
    /// `currentPage`: whole number; for example `2`.
    pub current_page: Option<i64>,
    /// `nextPage`: whole number; for example `3`.
    pub next_page: Option<i64>,
    /// Number of the page before; null on the first.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddFollowersResponse {
    /// Ids of users who follow the contact.
    ///
    /// `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302LLss"]`.
    pub followers: rt::List<String>,
    /// Ids of users who were not followers before.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFollowersResponse {
    /// Ids of users who follow the contact.
    ///
    /// `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302LLss"]`.
    pub followers: rt::List<String>,
    /// Ids of users who were followers before.
    ///
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
///
/// The same as [`DeleteTaskResponse`].
#[doc(alias = "CreateDeleteCantactsCampaignsSuccessfulResponseDto")]
pub type CreateDeleteCantactsCampaignsResponse = DeleteTaskResponse;

/// The schema `ContactsWorkflowSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/ContactsWorkflowSuccessfulResponseDto`.
///
/// The same as [`DeleteTaskResponse`].
#[doc(alias = "ContactsWorkflowSuccessfulResponseDto")]
pub type ContactsWorkflowResponse = DeleteTaskResponse;

/// The schema `CreateContactsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/CreateContactsSuccessfulResponseDto`.
#[doc(alias = "CreateContactsSuccessfulResponseDto")]
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContact {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `seD4PfOuKoVMLkEZqohJ`.
    pub id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2021-08-31T09:59:41.937Z`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2021-08-31T09:59:41.937Z`.
    pub date_updated: Option<String>,
    /// Whether the contact has been deleted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Tags by their names; on update and upsert they replace all that were there.
    ///
    /// `tags`: list of texts; for example `["nisi sint commodo amet","consequat"]`.
    pub tags: rt::List<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `read`.
    pub type_: Option<String>,
    /// In requests each item names the field by `id` or `key`; in answers it has `id` and
    /// `value` only.
    ///
    /// `customFields`: list of `CustomField`.
    pub custom_fields: rt::List<CustomField>,
    /// Id of the account that the contact belongs to.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `rubika`.
    pub first_name: Option<String>,
    /// The first name in small letters, for searching and sorting.
    ///
    /// `firstNameLowerCase`: text; for example `rubika`.
    pub first_name_lower_case: Option<String>,
    /// The whole name in small letters; some answers have no `name` beside it.
    ///
    /// `fullNameLowerCase`: text; for example `rubika deo`.
    pub full_name_lower_case: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Deo`.
    pub last_name: Option<String>,
    /// The last name in small letters, for searching and sorting.
    ///
    /// `lastNameLowerCase`: text; for example `deo`.
    pub last_name_lower_case: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `rubika@deos.com`.
    pub email: Option<String>,
    /// The e-mail address in small letters.
    ///
    /// `emailLowerCase`: text; for example `rubika@deos.com`.
    pub email_lower_case: Option<String>,
    /// Whether mail to this address has come back.
    ///
    /// `bounceEmail`: flag; for example `false`.
    pub bounce_email: Option<bool>,
    /// Whether the person has unsubscribed from e-mail.
    ///
    /// `unsubscribeEmail`: flag; for example `false`.
    pub unsubscribe_email: Option<bool>,
    /// Do not disturb, for all channels at once; `dndSettings` has them one by one.
    ///
    /// `dnd`: flag; for example `true`.
    pub dnd: Option<bool>,
    /// Do not disturb by channel: whether the account may call or write there.
    ///
    /// `dndSettings`: an object, `DndSettings`.
    pub dnd_settings: Option<DndSettings>,
    /// Phone number, best with `+` and the country code.
    ///
    /// `phone`: text; for example `+18832327657`.
    pub phone: Option<String>,
    /// Street and house number; the only address line there is.
    ///
    /// `address1`: text; for example `3535 1st St N`.
    pub address1: Option<String>,
    /// Town or city.
    ///
    /// `city`: text; for example `ruDolomitebika`.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `AL`.
    pub state: Option<String>,
    /// Two-letter code such as `US`.
    ///
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `35061`.
    pub postal_code: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://www.tesla.com`.
    pub website: Option<String>,
    /// Free text on where the contact comes from, such as `public api`.
    ///
    /// `source`: text; for example `public api`.
    pub source: Option<String>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text; for example `DGS VolMAX`.
    pub company_name: Option<String>,
    /// Day, month and year in one of eight spellings, `YYYY-MM-DD` among them; answers
    /// vary.
    ///
    /// `dateOfBirth`: text.
    pub date_of_birth: Option<String>,
    /// Number of the month; the example is 8.
    ///
    /// `birthMonth`: whole number; for example `8`.
    pub birth_month: Option<i64>,
    /// Day of the month, beside `birthMonth`.
    ///
    /// `birthDay`: whole number; for example `25`.
    pub birth_day: Option<i64>,
    /// When the contact last visited a tracked page.
    ///
    /// `lastSessionActivityAt`: date and time (RFC 3339); for example `2021-07-16T11:39:30.564Z`.
    pub last_session_activity_at: Option<String>,
    /// Ids of memberships' offers that the contact has.
    ///
    /// `offers`: list of texts; for example `[]`.
    pub offers: rt::List<String>,
    /// Products, as records or ids, that the record or request concerns; in a store's
    /// set-up whether there are any.
    ///
    /// `products`: list of texts; for example `[]`.
    pub products: rt::List<String>,
    /// Id of the business that the contact belongs to; the businesses family has them.
    ///
    /// `businessId`: text; for example `641c094001436dbc2081e642`.
    pub business_id: Option<String>,
    /// Id of the user who is responsible for it; the users family has the ids.
    ///
    /// `assignedTo`: text; for example `y0BeYjuRIlDwsDcOHOJo`.
    pub assigned_to: Option<String>,
    /// Further e-mail addresses; the form of the items is not documented, so any value is
    /// kept.
    ///
    /// `additionalEmails`: list of JSON values.
    pub additional_emails: rt::List<rt::Json>,
    /// Further phone numbers; the form of the items is not documented, so any value is
    /// kept.
    ///
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
