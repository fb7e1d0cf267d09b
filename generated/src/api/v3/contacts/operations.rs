// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Contacts.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Contacts::search`](super::Contacts::search): `POST /contacts/search`.
pub type Search = rt::Operation<kinds::Search>;

impl Search {
    /// Number of the page, from 1; leave it out when going by `searchAfter`.
    ///
    /// `page`: whole number.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.field::<i64>("page", &page);
        self
    }

    /// The cursor: a number and a text, as they stood on the last contact of the page
    /// before.
    ///
    /// `searchAfter`: list of JSON values.
    pub fn search_after(mut self, search_after: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.field::<rt::List<rt::Json>>("searchAfter", &search_after.into());
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.field::<String>("query", &query.into());
        self
    }

    /// Filters that must hold; a filter with `group` holds further ones, joined by AND or
    /// OR.
    ///
    /// `filters`: list of `SearchFilter`.
    pub fn filters(
        mut self,
        filters: impl Into<rt::List<models::SearchFilter>>,
    ) -> Self {
        self.0.field::<rt::List<models::SearchFilter>>("filters", &filters.into());
        self
    }

    /// The order of the results; several fields are taken one after another.
    ///
    /// `sort`: list of `SearchSort`.
    pub fn sort(mut self, sort: impl Into<rt::List<models::SearchSort>>) -> Self {
        self.0.field::<rt::List<models::SearchSort>>("sort", &sort.into());
        self
    }
}

/// A request of [`Contacts::find_duplicate`](super::Contacts::find_duplicate): `GET /contacts/search/duplicate`.
pub type FindDuplicate = rt::Operation<kinds::FindDuplicate>;

impl FindDuplicate {
    /// A phone number with its country code, such as `+1423164516`; it is encoded for you.
    ///
    /// `number`: text; for example `%2B1423164516`.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.0.query::<String>("number", &number.into());
        self
    }

    /// E-mail address.
    ///
    /// `email`: text; for example `test%2Babc%40gmail.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.query::<String>("email", &email.into());
        self
    }
}

/// A request of [`Contacts::delete_task`](super::Contacts::delete_task): `DELETE /contacts/{contactId}/tasks/{taskId}`.
pub type DeleteTask = rt::Operation<kinds::DeleteTask>;

/// A request of [`Contacts::delete_note`](super::Contacts::delete_note): `DELETE /contacts/{contactId}/notes/{id}`.
pub type DeleteNote = rt::Operation<kinds::DeleteNote>;

/// A request of [`Contacts::update_tags_in_bulk`](super::Contacts::update_tags_in_bulk): `POST /contacts/bulk/tags/update/{type}`.
pub type UpdateTagsInBulk = rt::Operation<kinds::UpdateTagsInBulk>;

impl UpdateTagsInBulk {
    /// True removes every tag of the contacts, whatever `tags` has; only when removing.
    ///
    /// `removeAllTags`: flag; for example `false`.
    #[inline]
    pub fn remove_all_tags(mut self, remove_all_tags: bool) -> Self {
        self.0.field::<bool>("removeAllTags", &remove_all_tags);
        self
    }
}

/// A request of [`Contacts::get`](super::Contacts::get): `GET /contacts/{contactId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Contacts::update`](super::Contacts::update): `PUT /contacts/{contactId}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Given name.
    ///
    /// `firstName`: text, null is a value of its own; for example `rosan`.
    pub fn first_name(mut self, first_name: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("firstName", &first_name.into());
        self
    }

    /// Family name.
    ///
    /// `lastName`: text, null is a value of its own; for example `Deo`.
    pub fn last_name(mut self, last_name: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("lastName", &last_name.into());
        self
    }

    /// First and last name in one; give either this or the two parts.
    ///
    /// `name`: text, null is a value of its own; for example `rosan Deo`.
    pub fn name(mut self, name: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("name", &name.into());
        self
    }

    /// E-mail address.
    ///
    /// `email`: text, null is a value of its own; for example `rosan@deos.com`.
    pub fn email(mut self, email: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("email", &email.into());
        self
    }

    /// Phone number, best with `+` and the country code.
    ///
    /// `phone`: text, null is a value of its own; for example `+1 888-888-8888`.
    pub fn phone(mut self, phone: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("phone", &phone.into());
        self
    }

    /// Street and house number; the only address line there is.
    ///
    /// `address1`: text, null is a value of its own; for example `3535 1st St N`.
    pub fn address1(mut self, address1: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("address1", &address1.into());
        self
    }

    /// Town or city.
    ///
    /// `city`: text, null is a value of its own; for example `Dolomite`.
    pub fn city(mut self, city: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("city", &city.into());
        self
    }

    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text, null is a value of its own; for example `AL`.
    pub fn state(mut self, state: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("state", &state.into());
        self
    }

    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `35061`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.field::<String>("postalCode", &postal_code.into());
        self
    }

    /// A site on the web, mostly by its address.
    ///
    /// `website`: text, null is a value of its own; for example `https://www.tesla.com`.
    pub fn website(mut self, website: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("website", &website.into());
        self
    }

    /// Name of the time zone in the IANA list, such as `America/Chihuahua`.
    ///
    /// `timezone`: text, null is a value of its own; for example `America/Chihuahua`.
    pub fn timezone(mut self, timezone: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("timezone", &timezone.into());
        self
    }

    /// Do not disturb, for all channels at once; `dndSettings` has them one by one.
    ///
    /// `dnd`: flag; for example `true`.
    #[inline]
    pub fn dnd(mut self, dnd: bool) -> Self {
        self.0.field::<bool>("dnd", &dnd);
        self
    }

    /// Do not disturb for what comes in, for all channels together.
    ///
    /// `inboundDndSettings`: an object, `InboundDndSettings`.
    #[inline]
    pub fn inbound_dnd_settings(
        mut self,
        inbound_dnd_settings: models::InboundDndSettings,
    ) -> Self {
        self.0
            .field::<
                models::InboundDndSettings,
            >("inboundDndSettings", &inbound_dnd_settings);
        self
    }

    /// Tags by their names; on update and upsert they replace all that were there.
    ///
    /// `tags`: list of texts; for example `["nisi sint commodo amet","consequat"]`.
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("tags", &tags.into());
        self
    }

    /// In requests each item names the field by `id` or `key`; in answers it has `id` and
    /// `value` only.
    ///
    /// `customFields`: list of `UpdateContactCustomFieldsItem`.
    pub fn custom_fields(
        mut self,
        custom_fields: impl Into<rt::List<models::UpdateContactCustomFieldsItem>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::UpdateContactCustomFieldsItem>,
            >("customFields", &custom_fields.into());
        self
    }

    /// Free text on where the contact comes from, such as `public api`.
    ///
    /// `source`: text, null is a value of its own; for example `public api`.
    pub fn source(mut self, source: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("source", &source.into());
        self
    }

    /// Day, month and year in one of eight spellings, `YYYY-MM-DD` among them; answers
    /// vary.
    ///
    /// `dateOfBirth`: date (`YYYY-MM-DD`), null is a value of its own; for example `1990-09-25`.
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<rt::Nullable<String>>,
    ) -> Self {
        self.0.field::<rt::Nullable<String>>("dateOfBirth", &date_of_birth.into());
        self
    }

    /// Two-letter code such as `US`.
    ///
    /// `country`: text; for example `US`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.field::<String>("country", &country.into());
        self
    }

    /// Id of the user who is responsible for it; the users family has the ids.
    ///
    /// `assignedTo`: text, null is a value of its own; for example `y0BeYjuRIlDwsDcOHOJo`.
    pub fn assigned_to(mut self, assigned_to: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("assignedTo", &assigned_to.into());
        self
    }

    /// Do not disturb by channel: whether the account may call or write there.
    ///
    /// `dndSettings`: an object, `DndSettings`.
    #[inline]
    pub fn dnd_settings(mut self, dnd_settings: models::DndSettings) -> Self {
        self.0.field::<models::DndSettings>("dndSettings", &dnd_settings);
        self
    }
}

/// A request of [`Contacts::delete`](super::Contacts::delete): `DELETE /contacts/{contactId}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`Contacts::upsert`](super::Contacts::upsert): `POST /contacts/upsert`.
pub type Upsert = rt::Operation<kinds::Upsert>;

impl Upsert {
    /// Given name.
    ///
    /// `firstName`: text, null is a value of its own; for example `Rosan`.
    pub fn first_name(mut self, first_name: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("firstName", &first_name.into());
        self
    }

    /// Family name.
    ///
    /// `lastName`: text, null is a value of its own; for example `Deo`.
    pub fn last_name(mut self, last_name: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("lastName", &last_name.into());
        self
    }

    /// First and last name in one; give either this or the two parts.
    ///
    /// `name`: text, null is a value of its own; for example `Rosan Deo`.
    pub fn name(mut self, name: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("name", &name.into());
        self
    }

    /// E-mail address.
    ///
    /// `email`: text, null is a value of its own; for example `rosan@deos.com`.
    pub fn email(mut self, email: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("email", &email.into());
        self
    }

    /// `gender`: text; for example `male`.
    pub fn gender(mut self, gender: impl Into<String>) -> Self {
        self.0.field::<String>("gender", &gender.into());
        self
    }

    /// Phone number, best with `+` and the country code.
    ///
    /// `phone`: text, null is a value of its own; for example `+1 888-888-8888`.
    pub fn phone(mut self, phone: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("phone", &phone.into());
        self
    }

    /// Street and house number; the only address line there is.
    ///
    /// `address1`: text, null is a value of its own; for example `3535 1st St N`.
    pub fn address1(mut self, address1: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("address1", &address1.into());
        self
    }

    /// Town or city.
    ///
    /// `city`: text, null is a value of its own; for example `Dolomite`.
    pub fn city(mut self, city: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("city", &city.into());
        self
    }

    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text, null is a value of its own; for example `AL`.
    pub fn state(mut self, state: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("state", &state.into());
        self
    }

    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `35061`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.field::<String>("postalCode", &postal_code.into());
        self
    }

    /// A site on the web, mostly by its address.
    ///
    /// `website`: text, null is a value of its own; for example `https://www.tesla.com`.
    pub fn website(mut self, website: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("website", &website.into());
        self
    }

    /// Name of the time zone in the IANA list, such as `America/Chihuahua`.
    ///
    /// `timezone`: text, null is a value of its own; for example `America/Chihuahua`.
    pub fn timezone(mut self, timezone: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("timezone", &timezone.into());
        self
    }

    /// Do not disturb, for all channels at once; `dndSettings` has them one by one.
    ///
    /// `dnd`: flag; for example `true`.
    #[inline]
    pub fn dnd(mut self, dnd: bool) -> Self {
        self.0.field::<bool>("dnd", &dnd);
        self
    }

    /// Do not disturb for what comes in, for all channels together.
    ///
    /// `inboundDndSettings`: an object, `InboundDndSettings`.
    #[inline]
    pub fn inbound_dnd_settings(
        mut self,
        inbound_dnd_settings: models::InboundDndSettings,
    ) -> Self {
        self.0
            .field::<
                models::InboundDndSettings,
            >("inboundDndSettings", &inbound_dnd_settings);
        self
    }

    /// Tags by their names; on update and upsert they replace all that were there.
    ///
    /// `tags`: list of texts; for example `["nisi sint commodo amet","consequat"]`.
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("tags", &tags.into());
        self
    }

    /// In requests each item names the field by `id` or `key`; in answers it has `id` and
    /// `value` only.
    ///
    /// `customFields`: list of `UpsertContactCustomFieldsItem`.
    pub fn custom_fields(
        mut self,
        custom_fields: impl Into<rt::List<models::UpsertContactCustomFieldsItem>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::UpsertContactCustomFieldsItem>,
            >("customFields", &custom_fields.into());
        self
    }

    /// Free text on where the contact comes from, such as `public api`.
    ///
    /// `source`: text; for example `public api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.field::<String>("source", &source.into());
        self
    }

    /// Day, month and year in one of eight spellings, `YYYY-MM-DD` among them; answers
    /// vary.
    ///
    /// `dateOfBirth`: date (`YYYY-MM-DD`), null is a value of its own; for example `1990-09-25`.
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<rt::Nullable<String>>,
    ) -> Self {
        self.0.field::<rt::Nullable<String>>("dateOfBirth", &date_of_birth.into());
        self
    }

    /// Two-letter code such as `US`.
    ///
    /// `country`: text; for example `US`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.field::<String>("country", &country.into());
        self
    }

    /// Name of the company, as people write it.
    ///
    /// `companyName`: text, null is a value of its own; for example `DGS VolMAX`.
    pub fn company_name(
        mut self,
        company_name: impl Into<rt::Nullable<String>>,
    ) -> Self {
        self.0.field::<rt::Nullable<String>>("companyName", &company_name.into());
        self
    }

    /// Id of the user who is responsible for it; the users family has the ids.
    ///
    /// `assignedTo`: text; for example `y0BeYjuRIlDwsDcOHOJo`.
    pub fn assigned_to(mut self, assigned_to: impl Into<String>) -> Self {
        self.0.field::<String>("assignedTo", &assigned_to.into());
        self
    }

    /// True creates a second contact without looking for the first, if the account allows
    /// duplicates; otherwise it has no effect.
    ///
    /// `createNewIfDuplicateAllowed`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn create_new_if_duplicate_allowed(
        mut self,
        create_new_if_duplicate_allowed: bool,
    ) -> Self {
        self.0
            .field::<
                bool,
            >("createNewIfDuplicateAllowed", &create_new_if_duplicate_allowed);
        self
    }

    /// Do not disturb by channel: whether the account may call or write there.
    ///
    /// `dndSettings`: an object, `DndSettings`.
    #[inline]
    pub fn dnd_settings(mut self, dnd_settings: models::DndSettings) -> Self {
        self.0.field::<models::DndSettings>("dndSettings", &dnd_settings);
        self
    }
}

/// A request of [`Contacts::list_by_business`](super::Contacts::list_by_business): `GET /contacts/business/{businessId}`.
pub type ListByBusiness = rt::Operation<kinds::ListByBusiness>;

impl ListByBusiness {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `10`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `John`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// One half of the cursor: the sort value of the last contact, a time in milliseconds.
    ///
    /// `startAfter`: one of several types, `ListByBusinessStartAfter`.
    #[inline]
    pub fn start_after(mut self, start_after: models::ListByBusinessStartAfter) -> Self {
        self.0.query::<models::ListByBusinessStartAfter>("startAfter", &start_after);
        self
    }
}

/// A request of [`Contacts::add_to_campaign`](super::Contacts::add_to_campaign): `POST /contacts/{contactId}/campaigns/{campaignId}`.
pub type AddToCampaign = rt::Operation<kinds::AddToCampaign>;

/// A request of [`Contacts::remove_from_campaign`](super::Contacts::remove_from_campaign): `DELETE /contacts/{contactId}/campaigns/{campaignId}`.
pub type RemoveFromCampaign = rt::Operation<kinds::RemoveFromCampaign>;

/// A request of [`Contacts::remove_from_all_campaigns`](super::Contacts::remove_from_all_campaigns): `DELETE /contacts/{contactId}/campaigns/remove-all`.
pub type RemoveFromAllCampaigns = rt::Operation<kinds::RemoveFromAllCampaigns>;

/// A request of [`Contacts::add_to_workflow`](super::Contacts::add_to_workflow): `POST /contacts/{contactId}/workflow/{workflowId}`.
pub type AddToWorkflow = rt::Operation<kinds::AddToWorkflow>;

impl AddToWorkflow {
    /// Date and time with an offset, such as `2021-06-23T03:30:00+01:00`.
    ///
    /// `eventStartTime`: date and time (RFC 3339); for example `2021-06-23T03:30:00+01:00`.
    pub fn event_start_time(mut self, event_start_time: impl Into<String>) -> Self {
        self.0.field::<String>("eventStartTime", &event_start_time.into());
        self
    }
}

/// A request of [`Contacts::remove_from_workflow`](super::Contacts::remove_from_workflow): `DELETE /contacts/{contactId}/workflow/{workflowId}`.
pub type RemoveFromWorkflow = rt::Operation<kinds::RemoveFromWorkflow>;

impl RemoveFromWorkflow {
    /// Date and time with an offset, such as `2021-06-23T03:30:00+01:00`.
    ///
    /// `eventStartTime`: date and time (RFC 3339); for example `2021-06-23T03:30:00+01:00`.
    pub fn event_start_time(mut self, event_start_time: impl Into<String>) -> Self {
        self.0.field::<String>("eventStartTime", &event_start_time.into());
        self
    }
}

/// A request of [`Contacts::create`](super::Contacts::create): `POST /contacts/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Given name.
    ///
    /// `firstName`: text, null is a value of its own; for example `Rosan`.
    pub fn first_name(mut self, first_name: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("firstName", &first_name.into());
        self
    }

    /// Family name.
    ///
    /// `lastName`: text, null is a value of its own; for example `Deo`.
    pub fn last_name(mut self, last_name: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("lastName", &last_name.into());
        self
    }

    /// First and last name in one; give either this or the two parts.
    ///
    /// `name`: text, null is a value of its own; for example `Rosan Deo`.
    pub fn name(mut self, name: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("name", &name.into());
        self
    }

    /// E-mail address.
    ///
    /// `email`: text, null is a value of its own; for example `rosan@deos.com`.
    pub fn email(mut self, email: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("email", &email.into());
        self
    }

    /// `gender`: text; for example `male`.
    pub fn gender(mut self, gender: impl Into<String>) -> Self {
        self.0.field::<String>("gender", &gender.into());
        self
    }

    /// Phone number, best with `+` and the country code.
    ///
    /// `phone`: text, null is a value of its own; for example `+1 888-888-8888`.
    pub fn phone(mut self, phone: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("phone", &phone.into());
        self
    }

    /// Street and house number; the only address line there is.
    ///
    /// `address1`: text, null is a value of its own; for example `3535 1st St N`.
    pub fn address1(mut self, address1: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("address1", &address1.into());
        self
    }

    /// Town or city.
    ///
    /// `city`: text, null is a value of its own; for example `Dolomite`.
    pub fn city(mut self, city: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("city", &city.into());
        self
    }

    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text, null is a value of its own; for example `AL`.
    pub fn state(mut self, state: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("state", &state.into());
        self
    }

    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `35061`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.field::<String>("postalCode", &postal_code.into());
        self
    }

    /// A site on the web, mostly by its address.
    ///
    /// `website`: text, null is a value of its own; for example `https://www.tesla.com`.
    pub fn website(mut self, website: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("website", &website.into());
        self
    }

    /// Name of the time zone in the IANA list, such as `America/Chihuahua`.
    ///
    /// `timezone`: text, null is a value of its own; for example `America/Chihuahua`.
    pub fn timezone(mut self, timezone: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("timezone", &timezone.into());
        self
    }

    /// Do not disturb, for all channels at once; `dndSettings` has them one by one.
    ///
    /// `dnd`: flag; for example `true`.
    #[inline]
    pub fn dnd(mut self, dnd: bool) -> Self {
        self.0.field::<bool>("dnd", &dnd);
        self
    }

    /// Do not disturb for what comes in, for all channels together.
    ///
    /// `inboundDndSettings`: an object, `InboundDndSettings`.
    #[inline]
    pub fn inbound_dnd_settings(
        mut self,
        inbound_dnd_settings: models::InboundDndSettings,
    ) -> Self {
        self.0
            .field::<
                models::InboundDndSettings,
            >("inboundDndSettings", &inbound_dnd_settings);
        self
    }

    /// Tags by their names; on update and upsert they replace all that were there.
    ///
    /// `tags`: list of texts; for example `["nisi sint commodo amet","consequat"]`.
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("tags", &tags.into());
        self
    }

    /// In requests each item names the field by `id` or `key`; in answers it has `id` and
    /// `value` only.
    ///
    /// `customFields`: list of `CreateContactCustomFieldsItem`.
    pub fn custom_fields(
        mut self,
        custom_fields: impl Into<rt::List<models::CreateContactCustomFieldsItem>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::CreateContactCustomFieldsItem>,
            >("customFields", &custom_fields.into());
        self
    }

    /// Free text on where the contact comes from, such as `public api`.
    ///
    /// `source`: text; for example `public api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.field::<String>("source", &source.into());
        self
    }

    /// Day, month and year in one of eight spellings, `YYYY-MM-DD` among them; answers
    /// vary.
    ///
    /// `dateOfBirth`: date (`YYYY-MM-DD`), null is a value of its own; for example `1990-09-25`.
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<rt::Nullable<String>>,
    ) -> Self {
        self.0.field::<rt::Nullable<String>>("dateOfBirth", &date_of_birth.into());
        self
    }

    /// Two-letter code such as `US`.
    ///
    /// `country`: text; for example `US`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.field::<String>("country", &country.into());
        self
    }

    /// Name of the company, as people write it.
    ///
    /// `companyName`: text, null is a value of its own; for example `DGS VolMAX`.
    pub fn company_name(
        mut self,
        company_name: impl Into<rt::Nullable<String>>,
    ) -> Self {
        self.0.field::<rt::Nullable<String>>("companyName", &company_name.into());
        self
    }

    /// Id of the user who is responsible for it; the users family has the ids.
    ///
    /// `assignedTo`: text; for example `y0BeYjuRIlDwsDcOHOJo`.
    pub fn assigned_to(mut self, assigned_to: impl Into<String>) -> Self {
        self.0.field::<String>("assignedTo", &assigned_to.into());
        self
    }

    /// Do not disturb by channel: whether the account may call or write there.
    ///
    /// `dndSettings`: an object, `DndSettings`.
    #[inline]
    pub fn dnd_settings(mut self, dnd_settings: models::DndSettings) -> Self {
        self.0.field::<models::DndSettings>("dndSettings", &dnd_settings);
        self
    }
}
