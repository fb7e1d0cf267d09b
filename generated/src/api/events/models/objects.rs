// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Webhook events.

use super::ObjectSchemaEventObjectType;
use crate::runtime as rt;

/// The schema `AppInstallEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/AppInstallEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstallEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `appId`: text.
    pub app_id: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text.
    pub company_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// `planId`: text.
    pub plan_id: Option<String>,
    /// `trial`: an object, `AppInstallEventTrial`.
    pub trial: Option<AppInstallEventTrial>,
    /// `isWhitelabelCompany`: flag.
    pub is_whitelabel_company: Option<bool>,
    /// `whitelabelDetails`: an object, `AppInstallEventWhitelabelDetails`.
    pub whitelabel_details: Option<AppInstallEventWhitelabelDetails>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text.
    pub company_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AppInstallEvent { type_ = "type", app_id = "appId", company_id = "companyId",
    location_id = "locationId", user_id = "userId", plan_id = "planId", trial = "trial",
    is_whitelabel_company = "isWhitelabelCompany", whitelabel_details =
    "whitelabelDetails", company_name = "companyName" }
);

/// The object `trial` of `AppInstallEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/AppInstallEvent/properties/trial`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstallEventTrial {
    /// `onTrial`: flag.
    pub on_trial: Option<bool>,
    /// `trialDuration`: number.
    pub trial_duration: Option<f64>,
    /// `trialStartDate`: date and time (RFC 3339).
    pub trial_start_date: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AppInstallEventTrial { on_trial = "onTrial", trial_duration = "trialDuration",
    trial_start_date = "trialStartDate" }
);

/// The object `whitelabelDetails` of `AppInstallEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/AppInstallEvent/properties/whitelabelDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstallEventWhitelabelDetails {
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text.
    pub domain: Option<String>,
    /// `logoUrl`: text.
    pub logo_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AppInstallEventWhitelabelDetails { domain = "domain", logo_url = "logoUrl" });

/// The schema `AppUninstallEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/AppUninstallEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUninstallEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `appId`: text.
    pub app_id: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text.
    pub company_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AppUninstallEvent { type_ = "type", app_id = "appId", company_id = "companyId",
    location_id = "locationId" }
);

/// The schema `AppointmentEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/AppointmentEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppointmentEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `appointment`: an object, `AppointmentEventAppointment`.
    pub appointment: Option<AppointmentEventAppointment>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AppointmentEvent { type_ = "type", location_id = "locationId", appointment =
    "appointment" }
);

/// The object `appointment` of `AppointmentEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/AppointmentEvent/properties/appointment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppointmentEventAppointment {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text.
    pub address: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text.
    pub calendar_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// Id of a group of calendars; `GET /calendars/groups` lists them.
    ///
    /// `groupId`: text.
    pub group_id: Option<String>,
    /// `appointmentStatus`: text.
    pub appointment_status: Option<String>,
    /// `assignedUserId`: text.
    pub assigned_user_id: Option<String>,
    /// `users`: list of JSON values.
    pub users: rt::List<rt::Json>,
    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: text.
    pub notes: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// When it begins; mind the form, which differs by operation.
    ///
    /// `startTime`: text.
    pub start_time: Option<String>,
    /// When it ends; mind the form, which differs by operation.
    ///
    /// `endTime`: text.
    pub end_time: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: text.
    pub date_updated: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AppointmentEventAppointment { id = "id", address = "address", title = "title",
    calendar_id = "calendarId", contact_id = "contactId", group_id = "groupId",
    appointment_status = "appointmentStatus", assigned_user_id = "assignedUserId", users
    = "users", notes = "notes", source = "source", start_time = "startTime", end_time =
    "endTime", date_added = "dateAdded", date_updated = "dateUpdated" }
);

/// The schema `AssociationEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/AssociationEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociationEvent {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `associationType`: text.
    pub association_type: Option<String>,
    /// `firstObjectKey`: text.
    pub first_object_key: Option<String>,
    /// `firstObjectLabel`: text.
    pub first_object_label: Option<String>,
    /// `firstObjectToSecondObjectCardinality`: text.
    pub first_object_to_second_object_cardinality: Option<String>,
    /// `secondObjectKey`: text.
    pub second_object_key: Option<String>,
    /// `secondObjectLabel`: text.
    pub second_object_label: Option<String>,
    /// `secondObjectToFirstObjectCardinality`: text.
    pub second_object_to_first_object_cardinality: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AssociationEvent { id = "id", association_type = "associationType", first_object_key
    = "firstObjectKey", first_object_label = "firstObjectLabel",
    first_object_to_second_object_cardinality = "firstObjectToSecondObjectCardinality",
    second_object_key = "secondObjectKey", second_object_label = "secondObjectLabel",
    second_object_to_first_object_cardinality = "secondObjectToFirstObjectCardinality",
    key = "key", location_id = "locationId" }
);

/// The schema `CampaignStatusUpdateEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/CampaignStatusUpdateEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CampaignStatusUpdateEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Id of a template of the kind that the operation deals with, such as mail,
    /// invoice or document.
    ///
    /// `templateId`: text.
    pub template_id: Option<String>,
    /// `replied`: text.
    pub replied: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CampaignStatusUpdateEvent { type_ = "type", location_id = "locationId", id = "id",
    contact_id = "contactId", status = "status", template_id = "templateId", replied =
    "replied", date_added = "dateAdded" }
);

/// The schema `ContactEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ContactEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `address1`: text.
    pub address1: Option<String>,
    /// Town or city.
    ///
    /// `city`: text.
    pub city: Option<String>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text.
    pub company_name: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text.
    pub country: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// `dateOfBirth`: text.
    pub date_of_birth: Option<String>,
    /// `dnd`: flag.
    pub dnd: Option<bool>,
    /// `dndSettings`: an object, `ContactEventDndSettings`.
    pub dnd_settings: Option<ContactEventDndSettings>,
    /// E-mail address.
    ///
    /// `email`: text.
    pub email: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text.
    pub phone: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text.
    pub postal_code: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of JSON values.
    pub tags: rt::List<rt::Json>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text.
    pub website: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of JSON values.
    pub attachments: rt::List<rt::Json>,
    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text.
    pub assigned_to: Option<String>,
    /// Values of fields that the account has defined itself.
    ///
    /// `customFields`: list of `CustomFieldsItem`.
    pub custom_fields: rt::List<CustomFieldsItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactEvent { type_ = "type", location_id = "locationId", id = "id", address1 =
    "address1", city = "city", company_name = "companyName", country = "country", source
    = "source", date_added = "dateAdded", date_of_birth = "dateOfBirth", dnd = "dnd",
    dnd_settings = "dndSettings", email = "email", name = "name", first_name =
    "firstName", last_name = "lastName", phone = "phone", postal_code = "postalCode",
    state = "state", tags = "tags", website = "website", attachments = "attachments",
    assigned_to = "assignedTo", custom_fields = "customFields" }
);

/// The object `dndSettings` of `ContactEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ContactEvent/properties/dndSettings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactEventDndSettings {
    /// `SMS`: an object, `DndSettingsSms`.
    pub sms: Option<DndSettingsSms>,
    /// `Email`: an object, `DndSettingsEmail`.
    pub email: Option<DndSettingsEmail>,
    /// `GMB`: an object, `DndSettingsGmb`.
    pub gmb: Option<DndSettingsGmb>,
    /// `FB`: an object, `DndSettingsFb`.
    pub fb: Option<DndSettingsFb>,
    /// `WhatsApp`: an object, `DndSettingsWhatsApp`.
    pub whats_app: Option<DndSettingsWhatsApp>,
    /// `Call`: an object, `DndSettingsCall`.
    pub call: Option<DndSettingsCall>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactEventDndSettings { sms = "SMS", email = "Email", gmb = "GMB", fb = "FB",
    whats_app = "WhatsApp", call = "Call" }
);

/// The object `SMS` of `dndSettings`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ContactEvent/properties/dndSettings/properties/SMS`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DndSettingsSms {
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
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
rt::model!(DndSettingsSms { status = "status", message = "message", code = "code" });

/// The object `Email` of `dndSettings`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ContactEvent/properties/dndSettings/properties/Email`.
///
/// The same as [`DndSettingsSms`].
pub type DndSettingsEmail = DndSettingsSms;

/// The object `GMB` of `dndSettings`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ContactEvent/properties/dndSettings/properties/GMB`.
///
/// The same as [`DndSettingsSms`].
pub type DndSettingsGmb = DndSettingsSms;

/// The object `FB` of `dndSettings`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ContactEvent/properties/dndSettings/properties/FB`.
///
/// The same as [`DndSettingsSms`].
pub type DndSettingsFb = DndSettingsSms;

/// The object `WhatsApp` of `dndSettings`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ContactEvent/properties/dndSettings/properties/WhatsApp`.
///
/// The same as [`DndSettingsSms`].
pub type DndSettingsWhatsApp = DndSettingsSms;

/// The object `Call` of `dndSettings`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ContactEvent/properties/dndSettings/properties/Call`.
///
/// The same as [`DndSettingsSms`].
pub type DndSettingsCall = DndSettingsSms;

/// The object `item` of `customFields`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ContactEvent/properties/customFields/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldsItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: any JSON value.
    pub value: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomFieldsItem { id = "id", value = "value" });

/// The schema `ConversationUnreadEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ConversationUnreadEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationUnreadEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// `unreadCount`: number.
    pub unread_count: Option<f64>,
    /// `inbox`: flag.
    pub inbox: Option<bool>,
    /// `starred`: flag.
    pub starred: Option<bool>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ConversationUnreadEvent { type_ = "type", location_id = "locationId", id = "id",
    contact_id = "contactId", unread_count = "unreadCount", inbox = "inbox", starred =
    "starred", deleted = "deleted" }
);

/// The schema `InboundMessageEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/InboundMessageEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundMessageEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of JSON values.
    pub attachments: rt::List<rt::Json>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text.
    pub body: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// `contentType`: text.
    pub content_type: Option<String>,
    /// Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// `conversationId`: text.
    pub conversation_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// `direction`: text.
    pub direction: Option<String>,
    /// `messageType`: text.
    pub message_type: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Id of a message in a conversation.
    ///
    /// `messageId`: text.
    pub message_id: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// `conversationProviderId`: text.
    pub conversation_provider_id: Option<String>,
    /// `callDuration`: number.
    pub call_duration: Option<f64>,
    /// `callStatus`: text.
    pub call_status: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InboundMessageEvent { type_ = "type", location_id = "locationId", attachments =
    "attachments", body = "body", contact_id = "contactId", content_type = "contentType",
    conversation_id = "conversationId", date_added = "dateAdded", direction =
    "direction", message_type = "messageType", status = "status", message_id =
    "messageId", user_id = "userId", conversation_provider_id = "conversationProviderId",
    call_duration = "callDuration", call_status = "callStatus" }
);

/// The schema `InvoiceEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/InvoiceEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceEvent {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag.
    pub live_mode: Option<bool>,
    /// `amountPaid`: number.
    pub amount_paid: Option<f64>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names, nearly always `location`, an account.
    ///
    /// `altType`: text.
    pub alt_type: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `businessDetails`: an object, `InvoiceEventBusinessDetails`.
    pub business_details: Option<InvoiceEventBusinessDetails>,
    /// `invoiceNumber`: text.
    pub invoice_number: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text.
    pub currency: Option<String>,
    /// `contactDetails`: an object, `InvoiceEventContactDetails`.
    pub contact_details: Option<InvoiceEventContactDetails>,
    /// `issueDate`: text.
    pub issue_date: Option<String>,
    /// By when it has to be done or paid.
    ///
    /// `dueDate`: text.
    pub due_date: Option<String>,
    /// What is taken off the price.
    ///
    /// `discount`: an object, `InvoiceEventDiscount`.
    pub discount: Option<InvoiceEventDiscount>,
    /// `invoiceItems`: list of `InvoiceItemsItem`.
    pub invoice_items: rt::List<InvoiceItemsItem>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: number.
    pub total: Option<f64>,
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// `amountDue`: number.
    pub amount_due: Option<f64>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// `totalSummary`: an object, `InvoiceEventTotalSummary`.
    pub total_summary: Option<InvoiceEventTotalSummary>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InvoiceEvent { id = "_id", status = "status", live_mode = "liveMode", amount_paid =
    "amountPaid", alt_id = "altId", alt_type = "altType", name = "name", business_details
    = "businessDetails", invoice_number = "invoiceNumber", currency = "currency",
    contact_details = "contactDetails", issue_date = "issueDate", due_date = "dueDate",
    discount = "discount", invoice_items = "invoiceItems", total = "total", title =
    "title", amount_due = "amountDue", created_at = "createdAt", updated_at =
    "updatedAt", total_summary = "totalSummary" }
);

/// The object `businessDetails` of `InvoiceEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/InvoiceEvent/properties/businessDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceEventBusinessDetails {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text.
    pub address: Option<String>,
    /// `phoneNo`: text.
    pub phone_no: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text.
    pub website: Option<String>,
    /// `logoUrl`: text.
    pub logo_url: Option<String>,
    /// `customValues`: list of texts.
    pub custom_values: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InvoiceEventBusinessDetails { name = "name", address = "address", phone_no =
    "phoneNo", website = "website", logo_url = "logoUrl", custom_values = "customValues"
    }
);

/// The object `contactDetails` of `InvoiceEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/InvoiceEvent/properties/contactDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceEventContactDetails {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `phoneNo`: text.
    pub phone_no: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text.
    pub email: Option<String>,
    /// Values of fields that the account has defined itself.
    ///
    /// `customFields`: list of texts.
    pub custom_fields: rt::List<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: an object, `ContactDetailsAddress`.
    pub address: Option<ContactDetailsAddress>,
    /// `additionalEmails`: list of `AdditionalEmailsItem`.
    pub additional_emails: rt::List<AdditionalEmailsItem>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text.
    pub company_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InvoiceEventContactDetails { id = "id", phone_no = "phoneNo", email = "email",
    custom_fields = "customFields", name = "name", address = "address", additional_emails
    = "additionalEmails", company_name = "companyName" }
);

/// The object `address` of `contactDetails`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/InvoiceEvent/properties/contactDetails/properties/address`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactDetailsAddress {
    /// `countryCode`: text.
    pub country_code: Option<String>,
    /// `addressLine1`: text.
    pub address_line1: Option<String>,
    /// `addressLine2`: text.
    pub address_line2: Option<String>,
    /// Town or city.
    ///
    /// `city`: text.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text.
    pub postal_code: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactDetailsAddress { country_code = "countryCode", address_line1 = "addressLine1",
    address_line2 = "addressLine2", city = "city", state = "state", postal_code =
    "postalCode" }
);

/// The object `item` of `additionalEmails`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/InvoiceEvent/properties/contactDetails/properties/additionalEmails/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalEmailsItem {
    /// E-mail address.
    ///
    /// `email`: text.
    pub email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AdditionalEmailsItem { email = "email" });

/// The object `discount` of `InvoiceEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/InvoiceEvent/properties/discount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceEventDiscount {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: number.
    pub value: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(InvoiceEventDiscount { type_ = "type", value = "value" });

/// The object `item` of `invoiceItems`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/InvoiceEvent/properties/invoiceItems/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceItemsItem {
    /// Taxes that are put on it: whole records in invoices, mostly ids in products.
    ///
    /// `taxes`: list of JSON values.
    pub taxes: rt::List<rt::Json>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Id of a product, mostly one of the products family.
    ///
    /// `productId`: text.
    pub product_id: Option<String>,
    /// Id of a price of a product; plans for accounts use those of Stripe, such as
    /// `price_…`.
    ///
    /// `priceId`: text.
    pub price_id: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text.
    pub currency: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `qty`: number.
    pub qty: Option<f64>,
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number.
    pub amount: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InvoiceItemsItem { taxes = "taxes", id = "_id", product_id = "productId", price_id =
    "priceId", currency = "currency", name = "name", qty = "qty", amount = "amount" }
);

/// The object `totalSummary` of `InvoiceEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/InvoiceEvent/properties/totalSummary`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceEventTotalSummary {
    /// `subTotal`: number.
    pub sub_total: Option<f64>,
    /// What is taken off the price.
    ///
    /// `discount`: number.
    pub discount: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(InvoiceEventTotalSummary { sub_total = "subTotal", discount = "discount" });

/// The schema `EmailStatsEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/EmailStatsEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailStatsEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text.
    pub company_id: Option<String>,
    /// `webhookPayload`: an object, `EmailStatsEventWebhookPayload`.
    pub webhook_payload: Option<EmailStatsEventWebhookPayload>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailStatsEvent { type_ = "type", location_id = "locationId", company_id =
    "companyId", webhook_payload = "webhookPayload" }
);

/// The object `webhookPayload` of `EmailStatsEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/EmailStatsEvent/properties/webhookPayload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailStatsEventWebhookPayload {
    /// `event`: text.
    pub event: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `timestamp`: whole number.
    pub timestamp: Option<i64>,
    /// `flags`: an object, `WebhookPayloadFlags`.
    pub flags: Option<WebhookPayloadFlags>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: an object, `WebhookPayloadMessage`.
    pub message: Option<WebhookPayloadMessage>,
    /// `log-level`: text.
    pub log_level: Option<String>,
    /// `recipient`: text.
    pub recipient: Option<String>,
    /// `recipient-domain`: text.
    pub recipient_domain: Option<String>,
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of JSON values.
    pub tags: rt::List<rt::Json>,
    /// `recipient-provider`: text.
    pub recipient_provider: Option<String>,
    /// `campaigns`: list of JSON values.
    pub campaigns: rt::List<rt::Json>,
    /// `delivery-status`: an object, `WebhookPayloadDeliveryStatus`.
    pub delivery_status: Option<WebhookPayloadDeliveryStatus>,
    /// `envelope`: an object, `WebhookPayloadEnvelope`.
    pub envelope: Option<WebhookPayloadEnvelope>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailStatsEventWebhookPayload { event = "event", id = "id", timestamp = "timestamp",
    flags = "flags", message = "message", log_level = "log-level", recipient =
    "recipient", recipient_domain = "recipient-domain", tags = "tags", recipient_provider
    = "recipient-provider", campaigns = "campaigns", delivery_status = "delivery-status",
    envelope = "envelope" }
);

/// The object `flags` of `webhookPayload`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/EmailStatsEvent/properties/webhookPayload/properties/flags`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookPayloadFlags {
    /// `is-authenticated`: flag.
    pub is_authenticated: Option<bool>,
    /// `is-routed`: flag.
    pub is_routed: Option<bool>,
    /// `is-big`: flag.
    pub is_big: Option<bool>,
    /// `is-system-test`: flag.
    pub is_system_test: Option<bool>,
    /// `is-test-mode`: flag.
    pub is_test_mode: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WebhookPayloadFlags { is_authenticated = "is-authenticated", is_routed = "is-routed",
    is_big = "is-big", is_system_test = "is-system-test", is_test_mode = "is-test-mode" }
);

/// The object `message` of `webhookPayload`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/EmailStatsEvent/properties/webhookPayload/properties/message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookPayloadMessage {
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of JSON values.
    pub attachments: rt::List<rt::Json>,
    /// `headers`: an object, `MessageHeaders`.
    pub headers: Option<MessageHeaders>,
    /// `size`: whole number.
    pub size: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WebhookPayloadMessage { attachments = "attachments", headers = "headers", size =
    "size" }
);

/// The object `headers` of `message`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/EmailStatsEvent/properties/webhookPayload/properties/message/properties/headers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageHeaders {
    /// `message-id`: text.
    pub message_id: Option<String>,
    /// `from`: text.
    pub from: Option<String>,
    /// `to`: text.
    pub to: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MessageHeaders { message_id = "message-id", from = "from", to = "to" });

/// The object `delivery-status` of `webhookPayload`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/EmailStatsEvent/properties/webhookPayload/properties/delivery-status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookPayloadDeliveryStatus {
    /// `attempt-no`: whole number.
    pub attempt_no: Option<i64>,
    /// Text or number for machines, such as that of a coupon, an error, a country or a
    /// sign-in.
    ///
    /// `code`: whole number.
    pub code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub message: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `session-seconds`: number.
    pub session_seconds: Option<f64>,
    /// `enhanced-code`: text.
    pub enhanced_code: Option<String>,
    /// `mx-host`: text.
    pub mx_host: Option<String>,
    /// `utf8`: flag.
    pub utf8: Option<bool>,
    /// `i-first-delivery-attempt-seconds`: number.
    pub i_first_delivery_attempt_seconds: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WebhookPayloadDeliveryStatus { attempt_no = "attempt-no", code = "code", message =
    "message", description = "description", session_seconds = "session-seconds",
    enhanced_code = "enhanced-code", mx_host = "mx-host", utf8 = "utf8",
    i_first_delivery_attempt_seconds = "i-first-delivery-attempt-seconds" }
);

/// The object `envelope` of `webhookPayload`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/EmailStatsEvent/properties/webhookPayload/properties/envelope`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookPayloadEnvelope {
    /// `sender`: text.
    pub sender: Option<String>,
    /// `targets`: text.
    pub targets: Option<String>,
    /// `transport`: text.
    pub transport: Option<String>,
    /// `sending-ip`: text.
    pub sending_ip: Option<String>,
    /// `i-ip-pool-id`: text.
    pub i_ip_pool_id: Option<String>,
    /// `i-ip-pool-name`: text.
    pub i_ip_pool_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WebhookPayloadEnvelope { sender = "sender", targets = "targets", transport =
    "transport", sending_ip = "sending-ip", i_ip_pool_id = "i-ip-pool-id", i_ip_pool_name
    = "i-ip-pool-name" }
);

/// The schema `LocationEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/LocationEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text.
    pub email: Option<String>,
    /// `stripeProductId`: text.
    pub stripe_product_id: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text.
    pub company_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LocationEvent { type_ = "type", id = "id", name = "name", email = "email",
    stripe_product_id = "stripeProductId", company_id = "companyId" }
);

/// The schema `NoteEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/NoteEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text.
    pub body: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    NoteEvent { type_ = "type", location_id = "locationId", id = "id", body = "body",
    contact_id = "contactId", date_added = "dateAdded" }
);

/// The schema `ObjectSchemaEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ObjectSchemaEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectSchemaEvent {
    /// `labels`: any JSON value.
    pub labels: Option<rt::Json>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `searchableProperties`: list of JSON values.
    pub searchable_properties: rt::List<rt::Json>,
    /// `primaryDisplayProperty`: text.
    pub primary_display_property: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: any JSON value.
    pub created_by: Option<rt::Json>,
    /// Who changed it last, mostly the id of a user, in some answers a name or an
    /// object.
    ///
    /// `updatedBy`: any JSON value.
    pub updated_by: Option<rt::Json>,
    /// `timestamp`: date and time (RFC 3339).
    pub timestamp: Option<String>,
    /// `objectType`: only `USER_DEFINED`.
    pub object_type: Option<ObjectSchemaEventObjectType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ObjectSchemaEvent { labels = "labels", description = "description",
    searchable_properties = "searchableProperties", primary_display_property =
    "primaryDisplayProperty", key = "key", location_id = "locationId", created_by =
    "createdBy", updated_by = "updatedBy", timestamp = "timestamp", object_type =
    "objectType" }
);

/// The schema `OpportunityEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/OpportunityEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpportunityEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text.
    pub assigned_to: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// `monetaryValue`: number.
    pub monetary_value: Option<f64>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `pipelineId`: text.
    pub pipeline_id: Option<String>,
    /// `pipelineStageId`: text.
    pub pipeline_stage_id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OpportunityEvent { type_ = "type", location_id = "locationId", id = "id", assigned_to
    = "assignedTo", contact_id = "contactId", monetary_value = "monetaryValue", name =
    "name", pipeline_id = "pipelineId", pipeline_stage_id = "pipelineStageId", source =
    "source", status = "status", date_added = "dateAdded" }
);

/// The schema `OrderEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/OrderEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names, nearly always `location`, an account.
    ///
    /// `altType`: text.
    pub alt_type: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// `contactSnapshot`: an object, `OrderEventContactSnapshot`.
    pub contact_snapshot: Option<OrderEventContactSnapshot>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// `fulfillmentStatus`: text.
    pub fulfillment_status: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text.
    pub currency: Option<String>,
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number.
    pub amount: Option<f64>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag.
    pub live_mode: Option<bool>,
    /// The single entries that make it up.
    ///
    /// `items`: list of `ItemsItem`.
    pub items: rt::List<ItemsItem>,
    /// `amountSummary`: an object, `OrderEventAmountSummary`.
    pub amount_summary: Option<OrderEventAmountSummary>,
    /// `taxSummary`: list of `TaxSummaryItem`.
    pub tax_summary: rt::List<TaxSummaryItem>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: an object, `OrderEventSource`.
    pub source: Option<OrderEventSource>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OrderEvent { type_ = "type", alt_id = "altId", alt_type = "altType", id = "_id",
    contact_id = "contactId", contact_snapshot = "contactSnapshot", status = "status",
    fulfillment_status = "fulfillmentStatus", currency = "currency", amount = "amount",
    live_mode = "liveMode", items = "items", amount_summary = "amountSummary",
    tax_summary = "taxSummary", source = "source", created_at = "createdAt", updated_at =
    "updatedAt" }
);

/// The object `contactSnapshot` of `OrderEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/OrderEvent/properties/contactSnapshot`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderEventContactSnapshot {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `address1`: text.
    pub address1: Option<String>,
    /// Town or city.
    ///
    /// `city`: text.
    pub city: Option<String>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text.
    pub company_name: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text.
    pub country: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// `dateOfBirth`: text.
    pub date_of_birth: Option<String>,
    /// `dnd`: flag.
    pub dnd: Option<bool>,
    /// E-mail address.
    ///
    /// `email`: text.
    pub email: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text.
    pub phone: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text.
    pub postal_code: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of JSON values.
    pub tags: rt::List<rt::Json>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text.
    pub website: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of JSON values.
    pub attachments: rt::List<rt::Json>,
    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text.
    pub assigned_to: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OrderEventContactSnapshot { location_id = "locationId", id = "id", address1 =
    "address1", city = "city", company_name = "companyName", country = "country", source
    = "source", date_added = "dateAdded", date_of_birth = "dateOfBirth", dnd = "dnd",
    email = "email", name = "name", first_name = "firstName", last_name = "lastName",
    phone = "phone", postal_code = "postalCode", state = "state", tags = "tags", website
    = "website", attachments = "attachments", assigned_to = "assignedTo" }
);

/// The object `item` of `items`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/OrderEvent/properties/items/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemsItem {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `qty`: number.
    pub qty: Option<f64>,
    /// What it is about, as the id of a product, its record or the name of a service.
    ///
    /// `product`: any JSON value.
    pub product: Option<rt::Json>,
    /// What it costs: a number, or the record of a price or of a change to one.
    ///
    /// `price`: any JSON value.
    pub price: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ItemsItem { name = "name", qty = "qty", product = "product", price = "price" }
);

/// The object `amountSummary` of `OrderEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/OrderEvent/properties/amountSummary`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderEventAmountSummary {
    /// What is taken off the price.
    ///
    /// `discount`: number.
    pub discount: Option<f64>,
    /// `shipping`: number.
    pub shipping: Option<f64>,
    /// `subtotal`: number.
    pub subtotal: Option<f64>,
    /// `tax`: number.
    pub tax: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OrderEventAmountSummary { discount = "discount", shipping = "shipping", subtotal =
    "subtotal", tax = "tax" }
);

/// The object `item` of `taxSummary`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/OrderEvent/properties/taxSummary/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxSummaryItem {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number.
    pub amount: Option<f64>,
    /// `calculation`: text.
    pub calculation: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `rate`: number.
    pub rate: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TaxSummaryItem { id = "_id", amount = "amount", calculation = "calculation", name =
    "name", rate = "rate" }
);

/// The object `source` of `OrderEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/OrderEvent/properties/source`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderEventSource {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `subType`: text.
    pub sub_type: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub meta: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OrderEventSource { id = "id", name = "name", type_ = "type", sub_type = "subType",
    meta = "meta" }
);

/// The schema `OutboundMessageEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/OutboundMessageEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutboundMessageEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of JSON values.
    pub attachments: rt::List<rt::Json>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text.
    pub body: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// `contentType`: text.
    pub content_type: Option<String>,
    /// Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// `conversationId`: text.
    pub conversation_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// `direction`: text.
    pub direction: Option<String>,
    /// `messageType`: text.
    pub message_type: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Id of a message in a conversation.
    ///
    /// `messageId`: text.
    pub message_id: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// `conversationProviderId`: text.
    pub conversation_provider_id: Option<String>,
    /// `callDuration`: number.
    pub call_duration: Option<f64>,
    /// `callStatus`: text.
    pub call_status: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OutboundMessageEvent { type_ = "type", location_id = "locationId", attachments =
    "attachments", body = "body", contact_id = "contactId", content_type = "contentType",
    conversation_id = "conversationId", date_added = "dateAdded", direction =
    "direction", message_type = "messageType", status = "status", message_id =
    "messageId", user_id = "userId", source = "source", conversation_provider_id =
    "conversationProviderId", call_duration = "callDuration", call_status = "callStatus"
    }
);

/// The schema `PlanChangeEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/PlanChangeEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanChangeEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `appId`: text.
    pub app_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text.
    pub company_id: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// `currentPlanId`: text.
    pub current_plan_id: Option<String>,
    /// `newPlanId`: text.
    pub new_plan_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PlanChangeEvent { type_ = "type", app_id = "appId", location_id = "locationId",
    company_id = "companyId", user_id = "userId", current_plan_id = "currentPlanId",
    new_plan_id = "newPlanId" }
);

/// The schema `PriceEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/PriceEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceEvent {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// `membershipOffers`: list of `MembershipOffersItem`.
    pub membership_offers: rt::List<MembershipOffersItem>,
    /// `variantOptionIds`: list of texts.
    pub variant_option_ids: rt::List<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// What it is about, as the id of a product, its record or the name of a service.
    ///
    /// `product`: text.
    pub product: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `priceType`: text.
    pub price_type: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text.
    pub currency: Option<String>,
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number.
    pub amount: Option<f64>,
    /// How often it comes again, where it does.
    ///
    /// `recurring`: an object, `PriceEventRecurring`.
    pub recurring: Option<PriceEventRecurring>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// `compareAtPrice`: number.
    pub compare_at_price: Option<f64>,
    /// `trackInventory`: any JSON value.
    pub track_inventory: Option<rt::Json>,
    /// How many pieces are in stock.
    ///
    /// `availableQuantity`: number.
    pub available_quantity: Option<f64>,
    /// Whether one can buy it when none is left.
    ///
    /// `allowOutOfStockPurchases`: flag.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PriceEvent { id = "_id", membership_offers = "membershipOffers", variant_option_ids =
    "variantOptionIds", location_id = "locationId", product = "product", user_id =
    "userId", name = "name", price_type = "priceType", currency = "currency", amount =
    "amount", recurring = "recurring", created_at = "createdAt", updated_at =
    "updatedAt", compare_at_price = "compareAtPrice", track_inventory = "trackInventory",
    available_quantity = "availableQuantity", allow_out_of_stock_purchases =
    "allowOutOfStockPurchases" }
);

/// The object `item` of `membershipOffers`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/PriceEvent/properties/membershipOffers/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MembershipOffersItem {
    /// Text as people read it; for products a badge with dates of its own.
    ///
    /// `label`: text.
    pub label: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text.
    pub value: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MembershipOffersItem { label = "label", value = "value", id = "_id" });

/// The object `recurring` of `PriceEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/PriceEvent/properties/recurring`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceEventRecurring {
    /// `interval`: text.
    pub interval: Option<String>,
    /// `intervalCount`: number.
    pub interval_count: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PriceEventRecurring { interval = "interval", interval_count = "intervalCount" }
);

/// The schema `ProductEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ProductEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductEvent {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `variants`: list of `VariantsItem`.
    pub variants: rt::List<VariantsItem>,
    /// `medias`: list of `MediasItem`.
    pub medias: rt::List<MediasItem>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// What kind of thing is sold, such as `PHYSICAL`, `DIGITAL` or `SERVICE` in
    /// products.
    ///
    /// `productType`: text.
    pub product_type: Option<String>,
    /// Whether the online store shows the product.
    ///
    /// `availableInStore`: flag.
    pub available_in_store: Option<bool>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// `statementDescriptor`: text.
    pub statement_descriptor: Option<String>,
    /// Address of a picture.
    ///
    /// `image`: text.
    pub image: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProductEvent { id = "_id", description = "description", variants = "variants", medias
    = "medias", location_id = "locationId", name = "name", product_type = "productType",
    available_in_store = "availableInStore", user_id = "userId", created_at =
    "createdAt", updated_at = "updatedAt", statement_descriptor = "statementDescriptor",
    image = "image" }
);

/// The object `item` of `variants`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ProductEvent/properties/variants/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VariantsItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `options`: list of `OptionsItem`.
    pub options: rt::List<OptionsItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(VariantsItem { id = "id", name = "name", options = "options" });

/// The object `item` of `options`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ProductEvent/properties/variants/items/properties/options/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionsItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OptionsItem { id = "id", name = "name" });

/// The object `item` of `medias`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ProductEvent/properties/medias/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediasItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `isFeatured`: flag.
    pub is_featured: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    MediasItem { id = "id", url = "url", type_ = "type", is_featured = "isFeatured" }
);

/// The schema `ProviderOutboundMessageEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ProviderOutboundMessageEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderOutboundMessageEvent {
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of a message in a conversation.
    ///
    /// `messageId`: text.
    pub message_id: Option<String>,
    /// `emailMessageId`: text.
    pub email_message_id: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of JSON values.
    pub attachments: rt::List<rt::Json>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub message: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text.
    pub phone: Option<String>,
    /// `emailTo`: text.
    pub email_to: Option<String>,
    /// `emailFrom`: text.
    pub email_from: Option<String>,
    /// `html`: text.
    pub html: Option<String>,
    /// Subject line.
    ///
    /// `subject`: text.
    pub subject: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProviderOutboundMessageEvent { contact_id = "contactId", location_id = "locationId",
    message_id = "messageId", email_message_id = "emailMessageId", type_ = "type",
    attachments = "attachments", message = "message", phone = "phone", email_to =
    "emailTo", email_from = "emailFrom", html = "html", subject = "subject", user_id =
    "userId" }
);

/// The schema `RecordEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/RecordEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `owners`: list of texts.
    pub owners: rt::List<String>,
    /// Ids of users who follow the record; in statistics of social networks how many
    /// people do.
    ///
    /// `followers`: list of texts.
    pub followers: rt::List<String>,
    /// `properties`: list of `PropertiesItem`.
    pub properties: rt::List<PropertiesItem>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `timestamp`: date and time (RFC 3339).
    pub timestamp: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RecordEvent { type_ = "type", location_id = "locationId", owners = "owners",
    followers = "followers", properties = "properties", id = "id", timestamp =
    "timestamp" }
);

/// The object `item` of `properties`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/RecordEvent/properties/properties/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PropertiesItem {
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// `valueString`: text.
    pub value_string: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PropertiesItem { key = "key", value_string = "valueString" });

/// The schema `RelationEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/RelationEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelationEvent {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `firstObjectKey`: text.
    pub first_object_key: Option<String>,
    /// `firstRecordId`: text.
    pub first_record_id: Option<String>,
    /// `secondObjectKey`: text.
    pub second_object_key: Option<String>,
    /// `secondRecordId`: text.
    pub second_record_id: Option<String>,
    /// `associationId`: text.
    pub association_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RelationEvent { id = "id", first_object_key = "firstObjectKey", first_record_id =
    "firstRecordId", second_object_key = "secondObjectKey", second_record_id =
    "secondRecordId", association_id = "associationId", location_id = "locationId" }
);

/// The schema `TaskEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/TaskEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskEvent {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text.
    pub assigned_to: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text.
    pub body: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// By when it has to be done or paid.
    ///
    /// `dueDate`: text.
    pub due_date: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TaskEvent { type_ = "type", location_id = "locationId", id = "id", assigned_to =
    "assignedTo", body = "body", contact_id = "contactId", date_added = "dateAdded",
    due_date = "dueDate" }
);
