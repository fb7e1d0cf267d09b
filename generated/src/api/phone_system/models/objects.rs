// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Phone system.

use super::{
    AvailablePhoneNumberAddressRequirements, DetailedPhoneNumberOrigin,
    DetailedPhoneNumberType, InboundCallServiceType, ResponseAccountStatus,
};

use crate::runtime as rt;

/// The object that `getNumberPoolList` answers with.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/paths/~1phone-system~1number-pools/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNumberPoolsResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `NumberPool`.
    pub data: rt::List<NumberPool>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `5`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListNumberPoolsResponse { success = "success", data = "data", total = "total" }
);

/// The schema `NumberPoolDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/NumberPoolDto`.
#[doc(alias = "NumberPoolDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberPool {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Sales Team Pool`.
    pub name: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `loc123`.
    pub location_id: Option<String>,
    /// `numbers`: list of `NumbersItem`.
    pub numbers: rt::List<NumbersItem>,
    /// `forwardingNumber`: text; for example `+14155552671`.
    pub forwarding_number: Option<String>,
    /// `whisper`: flag; for example `true`.
    pub whisper: Option<bool>,
    /// What the person who answers hears before the caller.
    ///
    /// `whisperMessage`: text; for example `Incoming call from sales line`.
    pub whisper_message: Option<String>,
    /// `callRecording`: flag; for example `true`.
    pub call_recording: Option<bool>,
    /// Whether it is in use.
    ///
    /// `isActive`: flag; for example `true`.
    pub is_active: Option<bool>,
    /// What answers calls: a voice agent, a menu, or another number.
    ///
    /// `inboundCallService`: an object, `NumberPoolInboundCallService`, null is a value of its own.
    pub inbound_call_service: Option<Option<NumberPoolInboundCallService>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    NumberPool { id = "id", name = "name", location_id = "locationId", numbers =
    "numbers", forwarding_number = "forwardingNumber", whisper = "whisper",
    whisper_message = "whisperMessage", call_recording = "callRecording", is_active =
    "isActive", inbound_call_service = "inboundCallService" }
);

/// The object `item` of `numbers`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/NumberPoolDto/properties/numbers/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumbersItem {
    /// `phoneNumber`: text; for example `+14155552671`.
    pub phone_number: Option<String>,
    /// `friendlyName`: text; for example `Sales Line 1`.
    pub friendly_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(NumbersItem { phone_number = "phoneNumber", friendly_name = "friendlyName" });

/// The object `inboundCallService` of `NumberPoolDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/NumberPoolDto/properties/inboundCallService`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberPoolInboundCallService {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `voice_ai`.
    pub type_: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text; for example `68e381b296a83800a27cd1`.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(NumberPoolInboundCallService { type_ = "type", value = "value" });

/// The schema `AvailableNumbersResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/AvailableNumbersResponseDto`.
#[doc(alias = "AvailableNumbersResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableNumbersResponse {
    /// Belongs to one search, and goes along when one of its numbers is bought.
    ///
    /// `fingerprintId`: text; for example `1773314252953`.
    pub fingerprint_id: Option<String>,
    /// `numbers`: list of `AvailablePhoneNumber`.
    pub numbers: rt::List<AvailablePhoneNumber>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AvailableNumbersResponse { fingerprint_id = "fingerprintId", numbers = "numbers" }
);

/// The schema `AvailablePhoneNumberDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/AvailablePhoneNumberDto`.
#[doc(alias = "AvailablePhoneNumberDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailablePhoneNumber {
    /// `phoneNumber`: text; for example `+18705871861`.
    pub phone_number: Option<String>,
    /// `friendlyName`: text; for example `(870) 587-1861`.
    pub friendly_name: Option<String>,
    /// `isoCountry`: text; for example `US`.
    pub iso_country: Option<String>,
    /// The American telephone region.
    ///
    /// `lata`: text, null is a value of its own; for example `528`.
    pub lata: Option<Option<String>>,
    /// `locality`: text, null is a value of its own; for example `Wynne`.
    pub locality: Option<Option<String>>,
    /// `rateCenter`: text, null is a value of its own; for example `WYNNE`.
    pub rate_center: Option<Option<String>>,
    /// `latitude`: text, null is a value of its own; for example `35.241800`.
    pub latitude: Option<Option<String>>,
    /// `longitude`: text, null is a value of its own; for example `-90.846000`.
    pub longitude: Option<Option<String>>,
    /// `region`: text, null is a value of its own; for example `AR`.
    pub region: Option<Option<String>>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text, null is a value of its own; for example `72396`.
    pub postal_code: Option<Option<String>>,
    /// Which address must be known before the number can be bought.
    ///
    /// `addressRequirements`: one of `none`, `any`, `local`, `foreign`; for example `none`.
    pub address_requirements: Option<AvailablePhoneNumberAddressRequirements>,
    /// `beta`: flag; for example `false`.
    pub beta: Option<bool>,
    /// `capabilities`: an object, `AvailablePhoneNumberCapabilities`.
    pub capabilities: Option<AvailablePhoneNumberCapabilities>,
    /// What it costs: a number, or the record of a price or of a change to one.
    ///
    /// `price`: an object, `AvailablePhoneNumberPrice`.
    pub price: Option<AvailablePhoneNumberPrice>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AvailablePhoneNumber { phone_number = "phoneNumber", friendly_name = "friendlyName",
    iso_country = "isoCountry", lata = "lata", locality = "locality", rate_center =
    "rateCenter", latitude = "latitude", longitude = "longitude", region = "region",
    postal_code = "postalCode", address_requirements = "addressRequirements", beta =
    "beta", capabilities = "capabilities", price = "price" }
);

/// The object `capabilities` of `AvailablePhoneNumberDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/AvailablePhoneNumberDto/properties/capabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailablePhoneNumberCapabilities {
    /// `MMS`: flag; for example `true`.
    pub mms: Option<bool>,
    /// `SMS`: flag; for example `true`.
    pub sms: Option<bool>,
    /// `voice`: flag; for example `true`.
    pub voice: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AvailablePhoneNumberCapabilities { mms = "MMS", sms = "SMS", voice = "voice" }
);

/// The object `price` of `AvailablePhoneNumberDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/AvailablePhoneNumberDto/properties/price`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailablePhoneNumberPrice {
    /// `number_type`: text; for example `local`.
    pub number_type: Option<String>,
    /// What it costs: a number, or the record of a price or of a change to one.
    ///
    /// `price`: number; for example `1.15`.
    pub price: Option<f64>,
    /// `price_unit`: text; for example `USD`.
    pub price_unit: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AvailablePhoneNumberPrice { number_type = "number_type", price = "price", price_unit
    = "price_unit" }
);

/// The schema `TwilioAccountResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/TwilioAccountResponseDto`.
#[doc(alias = "TwilioAccountResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwilioAccountResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `8xMPW85D2z5jgcTa5L1p`.
    pub id: Option<String>,
    /// `account_sid`: text; for example `ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub account_sid: Option<String>,
    /// Whether HighLevel runs the account's telephony.
    ///
    /// `under_ghl_account`: flag; for example `true`.
    pub under_ghl_account: Option<bool>,
    /// `validate_sms`: flag; for example `true`.
    pub validate_sms: Option<bool>,
    /// `location_id`: text; for example `aa4PBpxnPc9bs4LSdiW7`.
    pub location_id: Option<String>,
    /// `migration_status`: text, null is a value of its own; for example `completed`.
    pub migration_status: Option<Option<String>>,
    /// `migration_numbers`: list of texts; for example `[]`.
    pub migration_numbers: rt::List<String>,
    /// Each number with its user.
    ///
    /// `assigned_to_numbers`: map from text to texts.
    pub assigned_to_numbers: rt::Map<String>,
    /// Each number with what it is for.
    ///
    /// `numbers`: map from text to texts.
    pub numbers: rt::Map<String>,
    /// `number_name`: map from text to texts.
    pub number_name: rt::Map<String>,
    /// The account after a move to other credentials.
    ///
    /// `new_account_sid`: text, null is a value of its own.
    pub new_account_sid: Option<Option<String>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TwilioAccountResponse { id = "id", account_sid = "account_sid", under_ghl_account =
    "under_ghl_account", validate_sms = "validate_sms", location_id = "location_id",
    migration_status = "migration_status", migration_numbers = "migration_numbers",
    assigned_to_numbers = "assigned_to_numbers", numbers = "numbers", number_name =
    "number_name", new_account_sid = "new_account_sid" }
);

/// The object that `active-numbers` answers with.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/paths/~1phone-system~1numbers~1location~1{locationId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActiveNumbersResponse {
    /// `numbers`: list of `DetailedPhoneNumber`.
    pub numbers: rt::List<DetailedPhoneNumber>,
    /// Whether HighLevel runs the account's telephony.
    ///
    /// `isUnderGhl`: flag; for example `true`.
    pub is_under_ghl: Option<bool>,
    /// `pageSize`: whole number, at least 1, at most 1000; for example `100`.
    pub page_size: Option<i64>,
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number, at least 0; for example `0`.
    pub page: Option<i64>,
    /// `accountStatus`: one of `active`, `suspended`, `closed`; for example `active`.
    pub account_status: Option<ResponseAccountStatus>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListActiveNumbersResponse { numbers = "numbers", is_under_ghl = "isUnderGhl",
    page_size = "pageSize", page = "page", account_status = "accountStatus" }
);

/// The schema `DetailedPhoneNumberDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/DetailedPhoneNumberDto`.
#[doc(alias = "DetailedPhoneNumberDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailedPhoneNumber {
    /// `phoneNumber`: text; for example `+14155552671`.
    pub phone_number: Option<String>,
    /// `friendlyName`: text, null is a value of its own; for example `Sales Line 1`.
    pub friendly_name: Option<Option<String>>,
    /// `sid`: text; for example `PN1234567890abcdef1234567890abcde`.
    pub sid: Option<String>,
    /// Two letters, such as `US`.
    ///
    /// `countryCode`: text; for example `US`.
    pub country_code: Option<String>,
    /// `capabilities`: an object, `DetailedPhoneNumberCapabilities`.
    pub capabilities: Option<DetailedPhoneNumberCapabilities>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `local`, `toll-free`, `mobile`, `national`; for example `local`.
    pub type_: Option<DetailedPhoneNumberType>,
    /// `isDefaultNumber`: flag; for example `false`.
    pub is_default_number: Option<bool>,
    /// The user whose number it is.
    ///
    /// `linkedUser`: text, null is a value of its own; for example `user_123456789`.
    pub linked_user: Option<Option<String>>,
    /// Users whose phones all ring.
    ///
    /// `linkedRingAllUsers`: list of texts; for example `["user_123","user_456"]`.
    pub linked_ring_all_users: rt::List<String>,
    /// What answers calls: a voice agent, a menu, or another number.
    ///
    /// `inboundCallService`: an object, `DetailedPhoneNumberInboundCallService`, null is a value of its own.
    pub inbound_call_service: Option<Option<DetailedPhoneNumberInboundCallService>>,
    /// `forwardingNumber`: text, null is a value of its own; for example `+14155552672`.
    pub forwarding_number: Option<Option<String>>,
    /// Only for American and Canadian numbers with SMS and MMS.
    ///
    /// `isGroupConversationEnabled`: flag; for example `true`.
    pub is_group_conversation_enabled: Option<bool>,
    /// Twilio's id of an address, where rules ask for one.
    ///
    /// `addressSid`: text, null is a value of its own; for example `AD1234567890abcdef1234567890abcde`.
    pub address_sid: Option<Option<String>>,
    /// Twilio's id of the papers that rules ask for.
    ///
    /// `bundleSid`: text, null is a value of its own; for example `BU1234567890abcdef1234567890abcde`.
    pub bundle_sid: Option<Option<String>>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2023-01-15T10:30:00Z`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2023-02-20T14:45:00Z`.
    pub date_updated: Option<String>,
    /// Whether it was bought, is hosted elsewhere, or was brought along.
    ///
    /// `origin`: one of `twilio`, `hosted`, `ported`; for example `twilio`.
    pub origin: Option<DetailedPhoneNumberOrigin>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DetailedPhoneNumber { phone_number = "phoneNumber", friendly_name = "friendlyName",
    sid = "sid", country_code = "countryCode", capabilities = "capabilities", type_ =
    "type", is_default_number = "isDefaultNumber", linked_user = "linkedUser",
    linked_ring_all_users = "linkedRingAllUsers", inbound_call_service =
    "inboundCallService", forwarding_number = "forwardingNumber",
    is_group_conversation_enabled = "isGroupConversationEnabled", address_sid =
    "addressSid", bundle_sid = "bundleSid", date_added = "dateAdded", date_updated =
    "dateUpdated", origin = "origin" }
);

/// The object `capabilities` of `DetailedPhoneNumberDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/DetailedPhoneNumberDto/properties/capabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailedPhoneNumberCapabilities {
    /// `voice`: flag; for example `true`.
    pub voice: Option<bool>,
    /// `sms`: flag; for example `true`.
    pub sms: Option<bool>,
    /// `mms`: flag; for example `true`.
    pub mms: Option<bool>,
    /// `fax`: flag; for example `false`.
    pub fax: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DetailedPhoneNumberCapabilities { voice = "voice", sms = "sms", mms = "mms", fax =
    "fax" }
);

/// The object `inboundCallService` of `DetailedPhoneNumberDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/DetailedPhoneNumberDto/properties/inboundCallService`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailedPhoneNumberInboundCallService {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `voice_ai`, `ivr`, `forward`; for example `voice_ai`.
    pub type_: Option<InboundCallServiceType>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text; for example `68e381b296a83800a27cd1`.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DetailedPhoneNumberInboundCallService { type_ = "type", value = "value" });
