// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Accounts.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Accounts::search`](super::Accounts::search): `GET /locations/search`.
pub type Search = rt::Operation<kinds::Search>;

impl Search {
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `5DP4iH6HLkQsiKESj6rh`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.query::<String>("companyId", &company_id.into());
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `1`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// `order`: text; `asc` where nothing is sent; for example `asc`.
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.0.query::<String>("order", &order.into());
        self
    }

    /// E-mail address.
    ///
    /// `email`: text; for example `johndoe@mail.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.query::<String>("email", &email.into());
        self
    }
}

/// A request of [`Accounts::get`](super::Accounts::get): `GET /locations/{locationId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Accounts::update`](super::Accounts::update): `PUT /locations/{locationId}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Mark Shoes`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1410039940`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.field::<String>("phone", &phone.into());
        self
    }

    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `4th fleet street`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.field::<String>("address", &address.into());
        self
    }

    /// Town or city.
    ///
    /// `city`: text; for example `New York`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.field::<String>("city", &city.into());
        self
    }

    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `Illinois`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.0.field::<String>("state", &state.into());
        self
    }

    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: one of `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG`, `AR`, `AM` and 235 more; for example `US`.
    pub fn country(mut self, country: impl Into<models::Country>) -> Self {
        self.0.field::<models::Country>("country", &country.into());
        self
    }

    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `567654`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.field::<String>("postalCode", &postal_code.into());
        self
    }

    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://yourwebsite.com`.
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.0.field::<String>("website", &website.into());
        self
    }

    /// A zone of the tz database, old names such as `US/Central` included.
    ///
    /// `timezone`: text; for example `US/Central`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.field::<String>("timezone", &timezone.into());
        self
    }

    /// The person for whom the account is opened, from the agency's prospects.
    ///
    /// `prospectInfo`: an object, `ProspectInfo`.
    #[inline]
    pub fn prospect_info(mut self, prospect_info: models::ProspectInfo) -> Self {
        self.0.field::<models::ProspectInfo>("prospectInfo", &prospect_info);
        self
    }

    /// `settings`: an object, `Settings`.
    #[inline]
    pub fn settings(mut self, settings: models::Settings) -> Self {
        self.0.field::<models::Settings>("settings", &settings);
        self
    }

    /// `social`: an object, `Social`.
    #[inline]
    pub fn social(mut self, social: models::Social) -> Self {
        self.0.field::<models::Social>("social", &social);
        self
    }

    /// The account's Twilio credentials; a secret.
    ///
    /// `twilio`: an object, `Twilio`.
    #[inline]
    pub fn twilio(mut self, twilio: models::Twilio) -> Self {
        self.0.field::<models::Twilio>("twilio", &twilio);
        self
    }

    /// The account's Mailgun credentials; a secret.
    ///
    /// `mailgun`: an object, `Mailgun`.
    #[inline]
    pub fn mailgun(mut self, mailgun: models::Mailgun) -> Self {
        self.0.field::<models::Mailgun>("mailgun", &mailgun);
        self
    }

    /// A snapshot to load into the account as it is now.
    ///
    /// `snapshot`: an object, `SnapshotPut`.
    #[inline]
    pub fn snapshot(mut self, snapshot: models::SnapshotPut) -> Self {
        self.0.field::<models::SnapshotPut>("snapshot", &snapshot);
        self
    }
}

/// A request of [`Accounts::delete`](super::Accounts::delete): `DELETE /locations/{locationId}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`Accounts::list_tags`](super::Accounts::list_tags): `GET /locations/{locationId}/tags`.
pub type ListTags = rt::Operation<kinds::ListTags>;

/// A request of [`Accounts::create_tag`](super::Accounts::create_tag): `POST /locations/{locationId}/tags`.
pub type CreateTag = rt::Operation<kinds::CreateTag>;

/// A request of [`Accounts::get_tag`](super::Accounts::get_tag): `GET /locations/{locationId}/tags/{tagId}`.
pub type GetTag = rt::Operation<kinds::GetTag>;

/// A request of [`Accounts::update_tag`](super::Accounts::update_tag): `PUT /locations/{locationId}/tags/{tagId}`.
pub type UpdateTag = rt::Operation<kinds::UpdateTag>;

/// A request of [`Accounts::delete_tag`](super::Accounts::delete_tag): `DELETE /locations/{locationId}/tags/{tagId}`.
pub type DeleteTag = rt::Operation<kinds::DeleteTag>;

/// A request of [`Accounts::search_tasks`](super::Accounts::search_tasks): `POST /locations/{locationId}/tasks/search`.
pub type SearchTasks = rt::Operation<kinds::SearchTasks>;

impl SearchTasks {
    /// Contacts whose tasks are meant; a list, despite its name.
    ///
    /// `contactId`: list of texts; for example `["dSMo5jnqkJyh8YeGXM7k","j5WESpmRj816VtyUuWwh"]`.
    pub fn contact_id(mut self, contact_id: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("contactId", &contact_id.into());
        self
    }

    /// Done ones or open ones; both when it is left out.
    ///
    /// `completed`: flag; for example `true`.
    #[inline]
    pub fn completed(mut self, completed: bool) -> Self {
        self.0.field::<bool>("completed", &completed);
        self
    }

    /// Users whose tasks are meant; a list.
    ///
    /// `assignedTo`: list of texts; for example `["0004Mtfsd11SBU1mBPgd"]`.
    pub fn assigned_to(mut self, assigned_to: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("assignedTo", &assigned_to.into());
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `Task Name`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.field::<String>("query", &query.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `25` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.field::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `10`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.field::<i64>("skip", &skip);
        self
    }

    /// Id of a business, which contacts belong to; the businesses family has them.
    ///
    /// `businessId`: text; for example `6348240b98722079e5417332`.
    pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
        self.0.field::<String>("businessId", &business_id.into());
        self
    }
}

/// A request of [`Accounts::get_recurring_task`](super::Accounts::get_recurring_task): `GET /locations/{locationId}/recurring-tasks/{id}`.
pub type GetRecurringTask = rt::Operation<kinds::GetRecurringTask>;

/// A request of [`Accounts::update_recurring_task`](super::Accounts::update_recurring_task): `PUT /locations/{locationId}/recurring-tasks/{id}`.
pub type UpdateRecurringTask = rt::Operation<kinds::UpdateRecurringTask>;

impl UpdateRecurringTask {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Task Name`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `Task Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// `contactIds`: list of texts; for example `["sx6wyHhbFdRXh302Lunr"]`.
    pub fn contact_ids(mut self, contact_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("contactIds", &contact_ids.into());
        self
    }

    /// Users whom the tasks are given to.
    ///
    /// `owners`: list of texts; for example `["sx6wyHhbFdRXh302Lunr"]`.
    pub fn owners(mut self, owners: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("owners", &owners.into());
        self
    }

    /// When the task comes again.
    ///
    /// `rruleOptions`: an object, `CustomRRulesOptions`.
    #[inline]
    pub fn rrule_options(mut self, rrule_options: models::CustomRRulesOptions) -> Self {
        self.0.field::<models::CustomRRulesOptions>("rruleOptions", &rrule_options);
        self
    }

    /// Concerns the first task of the series; by its name, `true` leaves it out.
    ///
    /// `ignoreTaskCreation`: flag; for example `true`.
    #[inline]
    pub fn ignore_task_creation(mut self, ignore_task_creation: bool) -> Self {
        self.0.field::<bool>("ignoreTaskCreation", &ignore_task_creation);
        self
    }
}

/// A request of [`Accounts::delete_recurring_task`](super::Accounts::delete_recurring_task): `DELETE /locations/{locationId}/recurring-tasks/{id}`.
pub type DeleteRecurringTask = rt::Operation<kinds::DeleteRecurringTask>;

/// A request of [`Accounts::create_recurring_task`](super::Accounts::create_recurring_task): `POST /locations/{locationId}/recurring-tasks`.
pub type CreateRecurringTask = rt::Operation<kinds::CreateRecurringTask>;

impl CreateRecurringTask {
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Task Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// `contactIds`: list of texts; for example `["sx6wyHhbFdRXh302Lunr"]`.
    pub fn contact_ids(mut self, contact_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("contactIds", &contact_ids.into());
        self
    }

    /// Users whom the tasks are given to.
    ///
    /// `owners`: list of texts; for example `["sx6wyHhbFdRXh302Lunr"]`.
    pub fn owners(mut self, owners: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("owners", &owners.into());
        self
    }

    /// Concerns the first task of the series; by its name, `true` leaves it out.
    ///
    /// `ignoreTaskCreation`: flag; for example `true`.
    #[inline]
    pub fn ignore_task_creation(mut self, ignore_task_creation: bool) -> Self {
        self.0.field::<bool>("ignoreTaskCreation", &ignore_task_creation);
        self
    }
}

/// A request of [`Accounts::list_custom_fields`](super::Accounts::list_custom_fields): `GET /locations/{locationId}/customFields`.
pub type ListCustomFields = rt::Operation<kinds::ListCustomFields>;

impl ListCustomFields {
    /// `model`: one of `contact`, `opportunity`, `all`; for example `opportunity`.
    pub fn model(mut self, model: impl Into<models::ListCustomFieldsModel>) -> Self {
        self.0.query::<models::ListCustomFieldsModel>("model", &model.into());
        self
    }
}

/// A request of [`Accounts::create_custom_field`](super::Accounts::create_custom_field): `POST /locations/{locationId}/customFields`.
pub type CreateCustomField = rt::Operation<kinds::CreateCustomField>;

impl CreateCustomField {
    /// `placeholder`: text; for example `Placeholder Text`.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.0.field::<String>("placeholder", &placeholder.into());
        self
    }

    /// File endings that a file field takes, with the dot.
    ///
    /// `acceptedFormat`: list of texts; for example `[".pdf",".docx",".jpeg"]`.
    pub fn accepted_format(
        mut self,
        accepted_format: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("acceptedFormat", &accepted_format.into());
        self
    }

    /// Whether a file field takes more than one file.
    ///
    /// `isMultipleFile`: flag; for example `false`.
    #[inline]
    pub fn is_multiple_file(mut self, is_multiple_file: bool) -> Self {
        self.0.field::<bool>("isMultipleFile", &is_multiple_file);
        self
    }

    /// `maxNumberOfFiles`: whole number; for example `2`.
    #[inline]
    pub fn max_number_of_files(mut self, max_number_of_files: i64) -> Self {
        self.0.field::<i64>("maxNumberOfFiles", &max_number_of_files);
        self
    }

    /// The boxes of a field that is a list of text boxes.
    ///
    /// `textBoxListOptions`: list of `TextBoxListOptions`.
    pub fn text_box_list_options(
        mut self,
        text_box_list_options: impl Into<rt::List<models::TextBoxListOptions>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::TextBoxListOptions>,
            >("textBoxListOptions", &text_box_list_options.into());
        self
    }

    /// Where the field stands among the others, from 0.
    ///
    /// `position`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn position(mut self, position: i64) -> Self {
        self.0.field::<i64>("position", &position);
        self
    }

    /// Whether contacts or opportunities get the field.
    ///
    /// `model`: one of `contact`, `opportunity`; for example `opportunity`.
    pub fn model(mut self, model: impl Into<models::Model>) -> Self {
        self.0.field::<models::Model>("model", &model.into());
        self
    }

    /// The folder that the field lies in.
    ///
    /// `parentId`: text.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentId", &parent_id.into());
        self
    }

    /// The key to give the field; accepted, though the published document lacks it.
    ///
    /// `fieldKey`: text.
    pub fn field_key(mut self, field_key: impl Into<String>) -> Self {
        self.0.field::<String>("fieldKey", &field_key.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }
}

/// A request of [`Accounts::get_custom_field`](super::Accounts::get_custom_field): `GET /locations/{locationId}/customFields/{id}`.
pub type GetCustomField = rt::Operation<kinds::GetCustomField>;

/// A request of [`Accounts::update_custom_field`](super::Accounts::update_custom_field): `PUT /locations/{locationId}/customFields/{id}`.
pub type UpdateCustomField = rt::Operation<kinds::UpdateCustomField>;

impl UpdateCustomField {
    /// `placeholder`: text; for example `Placeholder Text`.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.0.field::<String>("placeholder", &placeholder.into());
        self
    }

    /// File endings that a file field takes, with the dot.
    ///
    /// `acceptedFormat`: list of texts; for example `[".pdf",".docx",".jpeg"]`.
    pub fn accepted_format(
        mut self,
        accepted_format: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("acceptedFormat", &accepted_format.into());
        self
    }

    /// Whether a file field takes more than one file.
    ///
    /// `isMultipleFile`: flag; for example `false`.
    #[inline]
    pub fn is_multiple_file(mut self, is_multiple_file: bool) -> Self {
        self.0.field::<bool>("isMultipleFile", &is_multiple_file);
        self
    }

    /// `maxNumberOfFiles`: whole number; for example `2`.
    #[inline]
    pub fn max_number_of_files(mut self, max_number_of_files: i64) -> Self {
        self.0.field::<i64>("maxNumberOfFiles", &max_number_of_files);
        self
    }

    /// The boxes of a field that is a list of text boxes.
    ///
    /// `textBoxListOptions`: list of `TextBoxListOptions`.
    pub fn text_box_list_options(
        mut self,
        text_box_list_options: impl Into<rt::List<models::TextBoxListOptions>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::TextBoxListOptions>,
            >("textBoxListOptions", &text_box_list_options.into());
        self
    }

    /// Where the field stands among the others, from 0.
    ///
    /// `position`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn position(mut self, position: i64) -> Self {
        self.0.field::<i64>("position", &position);
        self
    }

    /// `model`: one of `contact`, `opportunity`; for example `opportunity`.
    pub fn model(mut self, model: impl Into<models::Model>) -> Self {
        self.0.field::<models::Model>("model", &model.into());
        self
    }
}

/// A request of [`Accounts::delete_custom_field`](super::Accounts::delete_custom_field): `DELETE /locations/{locationId}/customFields/{id}`.
pub type DeleteCustomField = rt::Operation<kinds::DeleteCustomField>;

/// A request of [`Accounts::upload_custom_field_files`](super::Accounts::upload_custom_field_files): `POST /locations/{locationId}/customFields/upload`.
pub type UploadCustomFieldFiles = rt::Operation<kinds::UploadCustomFieldFiles>;

impl UploadCustomFieldFiles {
    /// A contact, an opportunity or a custom field: whatever the file is for.
    ///
    /// `id`: text; for example `aWdODOBVOlH1RUFKWQke`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// How many files the field takes at most, as a text.
    ///
    /// `maxFiles`: text; for example `15`.
    pub fn max_files(mut self, max_files: impl Into<String>) -> Self {
        self.0.field::<String>("maxFiles", &max_files.into());
        self
    }
}

/// A request of [`Accounts::list_custom_values`](super::Accounts::list_custom_values): `GET /locations/{locationId}/customValues`.
pub type ListCustomValues = rt::Operation<kinds::ListCustomValues>;

/// A request of [`Accounts::create_custom_value`](super::Accounts::create_custom_value): `POST /locations/{locationId}/customValues`.
pub type CreateCustomValue = rt::Operation<kinds::CreateCustomValue>;

/// A request of [`Accounts::get_custom_value`](super::Accounts::get_custom_value): `GET /locations/{locationId}/customValues/{id}`.
pub type GetCustomValue = rt::Operation<kinds::GetCustomValue>;

/// A request of [`Accounts::update_custom_value`](super::Accounts::update_custom_value): `PUT /locations/{locationId}/customValues/{id}`.
pub type UpdateCustomValue = rt::Operation<kinds::UpdateCustomValue>;

/// A request of [`Accounts::delete_custom_value`](super::Accounts::delete_custom_value): `DELETE /locations/{locationId}/customValues/{id}`.
pub type DeleteCustomValue = rt::Operation<kinds::DeleteCustomValue>;

/// A request of [`Accounts::list_timezones`](super::Accounts::list_timezones): `GET /locations/{locationId}/timezones`.
pub type ListTimezones = rt::Operation<kinds::ListTimezones>;

/// A request of [`Accounts::list_templates`](super::Accounts::list_templates): `GET /locations/{locationId}/templates`.
pub type ListTemplates = rt::Operation<kinds::ListTemplates>;

impl ListTemplates {
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.0.query::<bool>("deleted", &deleted);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `1`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `25` where nothing is sent; for example `25`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `sms`, `email`, `whatsapp`.
    pub fn type_(mut self, type_: impl Into<models::ListTemplatesType>) -> Self {
        self.0.query::<models::ListTemplatesType>("type", &type_.into());
        self
    }
}

/// A request of [`Accounts::delete_template`](super::Accounts::delete_template): `DELETE /locations/{locationId}/templates/{id}`.
pub type DeleteTemplate = rt::Operation<kinds::DeleteTemplate>;

/// A request of [`Accounts::create`](super::Accounts::create): `POST /locations/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// With the country's code, such as `+14100399400`.
    ///
    /// `phone`: text; for example `+1410039940`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.field::<String>("phone", &phone.into());
        self
    }

    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `4th fleet street`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.field::<String>("address", &address.into());
        self
    }

    /// Town or city.
    ///
    /// `city`: text; for example `New York`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.field::<String>("city", &city.into());
        self
    }

    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `Illinois`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.0.field::<String>("state", &state.into());
        self
    }

    /// Two letters, such as `US`.
    ///
    /// `country`: one of `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG`, `AR`, `AM` and 235 more; for example `US`.
    pub fn country(mut self, country: impl Into<models::Country>) -> Self {
        self.0.field::<models::Country>("country", &country.into());
        self
    }

    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `567654`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.field::<String>("postalCode", &postal_code.into());
        self
    }

    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://yourwebsite.com`.
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.0.field::<String>("website", &website.into());
        self
    }

    /// A zone of the tz database, old names such as `US/Central` included.
    ///
    /// `timezone`: text; for example `US/Central`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.field::<String>("timezone", &timezone.into());
        self
    }

    /// The person for whom the account is opened, from the agency's prospects.
    ///
    /// `prospectInfo`: an object, `ProspectInfo`.
    #[inline]
    pub fn prospect_info(mut self, prospect_info: models::ProspectInfo) -> Self {
        self.0.field::<models::ProspectInfo>("prospectInfo", &prospect_info);
        self
    }

    /// `settings`: an object, `Settings`.
    #[inline]
    pub fn settings(mut self, settings: models::Settings) -> Self {
        self.0.field::<models::Settings>("settings", &settings);
        self
    }

    /// `social`: an object, `Social`.
    #[inline]
    pub fn social(mut self, social: models::Social) -> Self {
        self.0.field::<models::Social>("social", &social);
        self
    }

    /// The account's Twilio credentials; a secret.
    ///
    /// `twilio`: an object, `Twilio`.
    #[inline]
    pub fn twilio(mut self, twilio: models::Twilio) -> Self {
        self.0.field::<models::Twilio>("twilio", &twilio);
        self
    }

    /// The account's Mailgun credentials; a secret.
    ///
    /// `mailgun`: an object, `Mailgun`.
    #[inline]
    pub fn mailgun(mut self, mailgun: models::Mailgun) -> Self {
        self.0.field::<models::Mailgun>("mailgun", &mailgun);
        self
    }

    /// A snapshot to fill the new account with.
    ///
    /// `snapshotId`: text; for example `XXXXXXXXXXX`.
    pub fn snapshot_id(mut self, snapshot_id: impl Into<String>) -> Self {
        self.0.field::<String>("snapshotId", &snapshot_id.into());
        self
    }
}
