// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Contacts.

use super::{
    AttributionSource, ContactOpportunity, ContactsMeta, CustomField, DndSetting,
    ResponsesItem,
};

use crate::runtime as rt;

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
    /// `dateOfBirth`: date (`YYYY-MM-DD`).
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

/// The schema `DndSettingsSchemaV3`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/DndSettingsSchemaV3`.
#[doc(alias = "DndSettingsSchemaV3")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DndSettings {
    /// `call`: an object, `DndSetting`.
    pub call: Option<DndSetting>,
    /// E-mail address.
    ///
    /// `email`: an object, `DndSetting`.
    pub email: Option<DndSetting>,
    /// `sms`: an object, `DndSetting`.
    pub sms: Option<DndSetting>,
    /// `whatsApp`: an object, `DndSetting`.
    pub whats_app: Option<DndSetting>,
    /// `gmb`: an object, `DndSetting`.
    pub gmb: Option<DndSetting>,
    /// `fb`: an object, `DndSetting`.
    pub fb: Option<DndSetting>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DndSettings { call = "call", email = "email", sms = "sms", whats_app = "whatsApp",
    gmb = "gmb", fb = "fb" }
);

impl DndSettings {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `call`.
    #[must_use]
    #[inline]
    pub fn call(mut self, call: DndSetting) -> Self {
        self.call = Some(call);
        self
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: DndSetting) -> Self {
        self.email = Some(email);
        self
    }

    /// Sets `sms`.
    #[must_use]
    #[inline]
    pub fn sms(mut self, sms: DndSetting) -> Self {
        self.sms = Some(sms);
        self
    }

    /// Sets `whatsApp`.
    #[must_use]
    #[inline]
    pub fn whats_app(mut self, whats_app: DndSetting) -> Self {
        self.whats_app = Some(whats_app);
        self
    }

    /// Sets `gmb`.
    #[must_use]
    #[inline]
    pub fn gmb(mut self, gmb: DndSetting) -> Self {
        self.gmb = Some(gmb);
        self
    }

    /// Sets `fb`.
    #[must_use]
    #[inline]
    pub fn fb(mut self, fb: DndSetting) -> Self {
        self.fb = Some(fb);
        self
    }
}

/// The object that `get-duplicate-contact` answers with.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/paths/~1contacts~1search~1duplicate/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindDuplicateResponse {
    /// `contact`: an object, `GetContactById`, null is a value of its own.
    pub contact: Option<Option<GetContactById>>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FindDuplicateResponse { contact = "contact", trace_id = "traceId" });

/// The schema `GetContactByIdSchemaV3`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/GetContactByIdSchemaV3`.
#[doc(alias = "GetContactByIdSchemaV3")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactById {
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
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `lead`.
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
    /// `city`: text; for example `Birmingham`.
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
    /// `dateOfBirth`: date (`YYYY-MM-DD`); for example `1990-09-25`.
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
    /// `attachments`: text; for example `[]`.
    pub attachments: Option<String>,
    /// `ssn`: text; for example `123-45-6789`.
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
    /// Do not disturb by channel: whether the account may call or write there.
    ///
    /// `dndSettings`: an object, `DndSettings`.
    pub dnd_settings: Option<DndSettings>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetContactById { id = "id", name = "name", location_id = "locationId", first_name =
    "firstName", last_name = "lastName", email = "email", email_lower_case =
    "emailLowerCase", timezone = "timezone", company_name = "companyName", phone =
    "phone", dnd = "dnd", type_ = "type", source = "source", assigned_to = "assignedTo",
    address1 = "address1", city = "city", state = "state", country = "country",
    postal_code = "postalCode", website = "website", tags = "tags", date_of_birth =
    "dateOfBirth", date_added = "dateAdded", date_updated = "dateUpdated", attachments =
    "attachments", ssn = "ssn", keyword = "keyword", first_name_lower_case =
    "firstNameLowerCase", full_name_lower_case = "fullNameLowerCase",
    last_name_lower_case = "lastNameLowerCase", last_activity = "lastActivity",
    custom_fields = "customFields", business_id = "businessId", attribution_source =
    "attributionSource", last_attribution_source = "lastAttributionSource", visitor_id =
    "visitorId", dnd_settings = "dndSettings" }
);

/// The schema `DeleteTaskSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/DeleteTaskSuccessfulResponseDto`.
#[doc(alias = "DeleteTaskSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskResponse {
    /// The success flag as some answers spell it.
    ///
    /// `succeeded`: flag; for example `true`.
    pub succeeded: Option<bool>,
    /// Success flag in its documented, misspelled form.
    ///
    /// `succeded`: flag; for example `true`.
    ///
    /// The document calls it deprecated.
    pub succeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteTaskResponse { succeeded = "succeeded", succeded = "succeded", success =
    "success" }
);

/// The schema `DeleteNoteSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/DeleteNoteSuccessfulResponseDto`.
///
/// The same as [`DeleteTaskResponse`].
#[doc(alias = "DeleteNoteSuccessfulResponseDto")]
pub type DeleteNoteResponse = DeleteTaskResponse;

/// The schema `UpdateTagsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/UpdateTagsResponseDTO`.
#[doc(alias = "UpdateTagsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTagsResponse {
    /// The success flag as some answers spell it.
    ///
    /// `succeeded`: flag; for example `true`.
    pub succeeded: Option<bool>,
    /// Success flag in its documented, misspelled form.
    ///
    /// `succeded`: flag; for example `true`.
    ///
    /// The document calls it deprecated.
    pub succeded: Option<bool>,
    /// How many contacts could not be changed.
    ///
    /// `errorCount`: whole number; for example `0`.
    pub error_count: Option<i64>,
    /// What became of each contact.
    ///
    /// `responses`: list of `ResponsesItem`.
    pub responses: rt::List<ResponsesItem>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateTagsResponse { succeeded = "succeeded", succeded = "succeded", error_count =
    "errorCount", responses = "responses", success = "success" }
);

/// The schema `ContactsByIdSuccessfulResponseDtoV3`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/ContactsByIdSuccessfulResponseDtoV3`.
#[doc(alias = "ContactsByIdSuccessfulResponseDtoV3")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactsByIdResponse {
    /// `contact`: an object, `GetContactById`.
    pub contact: Option<GetContactById>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ContactsByIdResponse { contact = "contact" });

/// The schema `TextField`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/TextField`.
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
    /// `fieldValue`: text; for example `My Text`.
    pub field_value_field: Option<String>,
    /// The value in the form that the field's kind needs: a text, a number, a list of
    /// chosen options, or files by name.
    ///
    /// `field_value`: text; for example `My Text`.
    ///
    /// The document calls it deprecated.
    pub field_underscore_value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TextField { id = "id", key = "key", field_value_field = "fieldValue",
    field_underscore_value = "field_value" }
);

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

    /// Sets `fieldValue`.
    #[must_use]
    pub fn field_value_field(mut self, field_value_field: impl Into<String>) -> Self {
        self.field_value_field = Some(field_value_field.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_underscore_value(
        mut self,
        field_underscore_value: impl Into<String>,
    ) -> Self {
        self.field_underscore_value = Some(field_underscore_value.into());
        self
    }
}

/// The schema `LargeTextField`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/LargeTextField`.
///
/// The same as [`TextField`].
pub type LargeTextField = TextField;

/// The schema `SingleSelectField`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/SingleSelectField`.
///
/// The same as [`TextField`].
pub type SingleSelectField = TextField;

/// The schema `RadioField`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/RadioField`.
///
/// The same as [`TextField`].
pub type RadioField = TextField;

/// The schema `NumericField`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/NumericField`.
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
    /// `fieldValue`: number; for example `100`.
    pub field_value_field: Option<f64>,
    /// The value in the form that the field's kind needs: a text, a number, a list of
    /// chosen options, or files by name.
    ///
    /// `field_value`: number; for example `100`.
    ///
    /// The document calls it deprecated.
    pub field_underscore_value: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    NumericField { id = "id", key = "key", field_value_field = "fieldValue",
    field_underscore_value = "field_value" }
);

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

    /// Sets `fieldValue`.
    #[must_use]
    #[inline]
    pub fn field_value_field(mut self, field_value_field: f64) -> Self {
        self.field_value_field = Some(field_value_field);
        self
    }

    /// Sets `field_value`.
    #[must_use]
    #[inline]
    pub fn field_underscore_value(mut self, field_underscore_value: f64) -> Self {
        self.field_underscore_value = Some(field_underscore_value);
        self
    }
}

/// The schema `MonetoryField`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/MonetoryField`.
///
/// The same as [`NumericField`].
pub type MonetoryField = NumericField;

/// The schema `CheckboxField`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/CheckboxField`.
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
    /// `fieldValue`: list of texts; for example `["test","test2"]`.
    pub field_value_field: rt::List<String>,
    /// The value in the form that the field's kind needs: a text, a number, a list of
    /// chosen options, or files by name.
    ///
    /// `field_value`: list of texts; for example `["test","test2"]`.
    ///
    /// The document calls it deprecated.
    pub field_underscore_value: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CheckboxField { id = "id", key = "key", field_value_field = "fieldValue",
    field_underscore_value = "field_value" }
);

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

    /// Sets `fieldValue`.
    #[must_use]
    pub fn field_value_field(
        mut self,
        field_value_field: impl Into<rt::List<String>>,
    ) -> Self {
        self.field_value_field = field_value_field.into();
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_underscore_value(
        mut self,
        field_underscore_value: impl Into<rt::List<String>>,
    ) -> Self {
        self.field_underscore_value = field_underscore_value.into();
        self
    }
}

/// The schema `MultiSelectField`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/MultiSelectField`.
///
/// The same as [`CheckboxField`].
pub type MultiSelectField = CheckboxField;

/// The schema `FileField`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/FileField`.
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
    /// `fieldValue`: any JSON value.
    pub field_value_field: Option<rt::Json>,
    /// The value in the form that the field's kind needs: a text, a number, a list of
    /// chosen options, or files by name.
    ///
    /// `field_value`: any JSON value.
    ///
    /// The document calls it deprecated.
    pub field_underscore_value: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FileField { id = "id", key = "key", field_value_field = "fieldValue",
    field_underscore_value = "field_value" }
);

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

    /// Sets `fieldValue`.
    #[must_use]
    pub fn field_value_field(mut self, field_value_field: impl Into<rt::Json>) -> Self {
        self.field_value_field = Some(field_value_field.into());
        self
    }

    /// Sets `field_value`.
    #[must_use]
    pub fn field_underscore_value(
        mut self,
        field_underscore_value: impl Into<rt::Json>,
    ) -> Self {
        self.field_underscore_value = Some(field_underscore_value.into());
        self
    }
}

/// The schema `UpdateContactsSuccessfulResponseDtoV3`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/UpdateContactsSuccessfulResponseDtoV3`.
#[doc(alias = "UpdateContactsSuccessfulResponseDtoV3")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactsResponse {
    /// The success flag as some answers spell it.
    ///
    /// `succeeded`: flag; for example `true`.
    pub succeeded: Option<bool>,
    /// `contact`: an object, `GetContactById`.
    pub contact: Option<GetContactById>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpdateContactsResponse { succeeded = "succeeded", contact = "contact" });

/// The schema `DeleteContactsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/DeleteContactsSuccessfulResponseDto`.
///
/// The same as [`DeleteTaskResponse`].
#[doc(alias = "DeleteContactsSuccessfulResponseDto")]
pub type DeleteContactsResponse = DeleteTaskResponse;

/// The schema `UpsertContactsSuccessfulResponseDtoV3`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/UpsertContactsSuccessfulResponseDtoV3`.
#[doc(alias = "UpsertContactsSuccessfulResponseDtoV3")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertContactsResponse {
    /// True if a contact was created, false if one was updated.
    ///
    /// `new`: flag; for example `true`.
    pub new_field: Option<bool>,
    /// `contact`: an object, `GetContactById`.
    pub contact: Option<GetContactById>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `abc123trace`.
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
/// Document: `api/v3/contacts.yaml#/components/schemas/ContactsSearchSuccessfulResponseDto`.
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
/// Document: `api/v3/contacts.yaml#/components/schemas/ContactsSearchSchema`.
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
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `lead`.
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
    /// `city`: text; for example `Birmingham`.
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
    /// `dateOfBirth`: date (`YYYY-MM-DD`); for example `1990-09-25`.
    pub date_of_birth: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2021-07-02T05:18:26.704Z`.
    pub date_updated: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: text; for example `[]`.
    pub attachments: Option<String>,
    /// `ssn`: text; for example `123-45-6789`.
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
    /// Do not disturb by channel: whether the account may call or write there.
    ///
    /// `dndSettings`: an object, `DndSettings`.
    pub dnd_settings: Option<DndSettings>,
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
    company_name = "companyName", phone = "phone", dnd = "dnd", type_ = "type",
    assigned_to = "assignedTo", address1 = "address1", city = "city", state = "state",
    postal_code = "postalCode", website = "website", date_of_birth = "dateOfBirth",
    date_updated = "dateUpdated", attachments = "attachments", ssn = "ssn", keyword =
    "keyword", first_name_lower_case = "firstNameLowerCase", full_name_lower_case =
    "fullNameLowerCase", last_name_lower_case = "lastNameLowerCase", last_activity =
    "lastActivity", attribution_source = "attributionSource", last_attribution_source =
    "lastAttributionSource", visitor_id = "visitorId", dnd_settings = "dndSettings" }
);

/// The schema `CreateDeleteCantactsCampaignsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/CreateDeleteCantactsCampaignsSuccessfulResponseDto`.
///
/// The same as [`DeleteTaskResponse`].
#[doc(alias = "CreateDeleteCantactsCampaignsSuccessfulResponseDto")]
pub type CreateDeleteCantactsCampaignsResponse = DeleteTaskResponse;

/// The schema `ContactsWorkflowSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/ContactsWorkflowSuccessfulResponseDto`.
///
/// The same as [`DeleteTaskResponse`].
#[doc(alias = "ContactsWorkflowSuccessfulResponseDto")]
pub type ContactsWorkflowResponse = DeleteTaskResponse;

/// The schema `CreateContactsSuccessfulResponseDtoV3`.
///
/// Answers hold it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/CreateContactsSuccessfulResponseDtoV3`.
///
/// The same as [`ContactsByIdResponse`].
#[doc(alias = "CreateContactsSuccessfulResponseDtoV3")]
pub type CreateContactsResponse = ContactsByIdResponse;
