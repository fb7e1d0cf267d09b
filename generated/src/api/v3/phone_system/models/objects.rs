// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Phone system.

use super::{DetailedPhoneNumberCapabilities, Status};
use crate::runtime as rt;

/// The schema `PurchaseNumberForLocationV3Http201ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/phone_system.yaml#/components/schemas/PurchaseNumberForLocationV3Http201ResponseDto`.
#[doc(alias = "PurchaseNumberForLocationV3Http201ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseNumberForLocationV3Http201Response {
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: only `success`; for example `success`.
    pub status: Option<Status>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `PurchaseNumberForLocationV3Response`.
    pub data: Option<PurchaseNumberForLocationV3Response>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Number purchase successful`.
    pub message: Option<String>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PurchaseNumberForLocationV3Http201Response { status = "status", data = "data",
    message = "message", status_code = "statusCode" }
);

/// The schema `PurchaseNumberForLocationV3ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/phone_system.yaml#/components/schemas/PurchaseNumberForLocationV3ResponseDto`.
#[doc(alias = "PurchaseNumberForLocationV3ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseNumberForLocationV3Response {
    /// `number`: text; for example `+17745678902`.
    pub number: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `tDtDnQdgm2LXpyiqYvZ6`.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `twilio-account-123`.
    pub id: Option<String>,
    /// `underLcAccount`: flag; for example `false`.
    pub under_lc_account: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PurchaseNumberForLocationV3Response { number = "number", location_id = "locationId",
    id = "id", under_lc_account = "underLcAccount" }
);

/// The schema `ListNumbersV3Http200ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/phone_system.yaml#/components/schemas/ListNumbersV3Http200ResponseDto`.
#[doc(alias = "ListNumbersV3Http200ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNumbersV3Http200Response {
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: only `success`; for example `success`.
    pub status: Option<Status>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `ListNumbersV3Response`.
    pub data: Option<ListNumbersV3Response>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `OK`.
    pub message: Option<String>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListNumbersV3Http200Response { status = "status", data = "data", message = "message",
    status_code = "statusCode" }
);

/// The schema `ListNumbersV3ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/phone_system.yaml#/components/schemas/ListNumbersV3ResponseDto`.
#[doc(alias = "ListNumbersV3ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNumbersV3Response {
    /// `numbers`: list of `ListNumberItemResponse`.
    pub numbers: rt::List<ListNumberItemResponse>,
    /// `isUnderLc`: flag; for example `true`.
    pub is_under_lc: Option<bool>,
    /// `pageSize`: whole number; for example `50`.
    pub page_size: Option<i64>,
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; for example `0`.
    pub page: Option<i64>,
    /// `accountStatus`: text; for example `active`.
    pub account_status: Option<String>,
    /// `rcsSenderIds`: list of `RcsSenderIdResponse`.
    pub rcs_sender_ids: rt::List<RcsSenderIdResponse>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `2`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListNumbersV3Response { numbers = "numbers", is_under_lc = "isUnderLc", page_size =
    "pageSize", page = "page", account_status = "accountStatus", rcs_sender_ids =
    "rcsSenderIds", total = "total" }
);

/// The schema `ListNumberItemResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/phone_system.yaml#/components/schemas/ListNumberItemResponseDto`.
#[doc(alias = "ListNumberItemResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNumberItemResponse {
    /// `phoneNumber`: text; for example `+17745678902`.
    pub phone_number: Option<String>,
    /// `friendlyName`: text; for example `Main line`.
    pub friendly_name: Option<String>,
    /// `sid`: text; for example `PNXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    pub sid: Option<String>,
    /// Two letters, such as `US`.
    ///
    /// `countryCode`: text; for example `US`.
    pub country_code: Option<String>,
    /// `capabilities`: an object, `DetailedPhoneNumberCapabilities`.
    pub capabilities: Option<DetailedPhoneNumberCapabilities>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `local`.
    pub type_: Option<String>,
    /// `isDefaultNumber`: flag; for example `true`.
    pub is_default_number: Option<bool>,
    /// The user whose number it is.
    ///
    /// `linkedUser`: text, null is a value of its own; for example `user-123`.
    pub linked_user: Option<Option<String>>,
    /// Users whose phones all ring.
    ///
    /// `linkedRingAllUsers`: list of texts; for example `["user-123","user-456"]`.
    pub linked_ring_all_users: rt::List<String>,
    /// What answers calls: a voice agent, a menu, or another number.
    ///
    /// `inboundCallService`: map from text to JSON values.
    pub inbound_call_service: rt::Map<rt::Json>,
    /// `forwardingNumber`: text; for example `+17745678903`.
    pub forwarding_number: Option<String>,
    /// Only for American and Canadian numbers with SMS and MMS.
    ///
    /// `isGroupConversationEnabled`: flag; for example `true`.
    pub is_group_conversation_enabled: Option<bool>,
    /// Twilio's id of an address, where rules ask for one.
    ///
    /// `addressSid`: text; for example `ADXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    pub address_sid: Option<String>,
    /// Twilio's id of the papers that rules ask for.
    ///
    /// `bundleSid`: text; for example `BUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    pub bundle_sid: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2024-01-01T00:00:00.000Z`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2024-01-01T00:00:00.000Z`.
    pub date_updated: Option<String>,
    /// `dateCreated`: date and time (RFC 3339); for example `2024-01-01T00:00:00.000Z`.
    pub date_created: Option<String>,
    /// `origin`: text; for example `twilio`.
    pub origin: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListNumberItemResponse { phone_number = "phoneNumber", friendly_name =
    "friendlyName", sid = "sid", country_code = "countryCode", capabilities =
    "capabilities", type_ = "type", is_default_number = "isDefaultNumber", linked_user =
    "linkedUser", linked_ring_all_users = "linkedRingAllUsers", inbound_call_service =
    "inboundCallService", forwarding_number = "forwardingNumber",
    is_group_conversation_enabled = "isGroupConversationEnabled", address_sid =
    "addressSid", bundle_sid = "bundleSid", date_added = "dateAdded", date_updated =
    "dateUpdated", date_created = "dateCreated", origin = "origin" }
);

/// The schema `RcsSenderIdResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/phone_system.yaml#/components/schemas/RcsSenderIdResponseDto`.
#[doc(alias = "RcsSenderIdResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RcsSenderIdResponse {
    /// `number`: text; for example `rcs-sender-id`.
    pub number: Option<String>,
    /// `numberType`: text; for example `rcsSenderId`.
    pub number_type: Option<String>,
    /// `friendlyName`: text; for example `Brand Sender`.
    pub friendly_name: Option<String>,
    /// `rcsMeta`: map from text to JSON values.
    pub rcs_meta: rt::Map<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RcsSenderIdResponse { number = "number", number_type = "numberType", friendly_name =
    "friendlyName", rcs_meta = "rcsMeta" }
);
