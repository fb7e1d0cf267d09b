// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Phone system.

use crate::runtime as rt;

/// The allowed values `addressRequirements` of `AvailablePhoneNumberDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/AvailablePhoneNumberDto/properties/addressRequirements`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AvailablePhoneNumberAddressRequirements {
    /// `none`.
    None,
    /// `any`.
    Any,
    /// `local`.
    Local,
    /// `foreign`.
    Foreign,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AvailablePhoneNumberAddressRequirements { None = "none", Any = "any", Local =
    "local", Foreign = "foreign" }
);

/// The allowed values `numberType` of `PurchasePhoneNumberBodyDto`.
///
/// Requests send it.
///
/// Document: `api/phone_system.yaml#/components/schemas/PurchasePhoneNumberBodyDto/properties/numberType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PurchasePhoneNumberBodyNumberType {
    /// `local`.
    Local,
    /// `tollFree`.
    TollFree,
    /// `mobile`.
    Mobile,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PurchasePhoneNumberBodyNumberType { Local = "local", TollFree = "tollFree", Mobile =
    "mobile" }
);

/// The allowed values `type` of `DetailedPhoneNumberDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/DetailedPhoneNumberDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DetailedPhoneNumberType {
    /// `local`.
    Local,
    /// `toll-free`.
    TollFree,
    /// `mobile`.
    Mobile,
    /// `national`.
    National,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    DetailedPhoneNumberType { Local = "local", TollFree = "toll-free", Mobile = "mobile",
    National = "national" }
);

/// The allowed values `type` of `inboundCallService`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/DetailedPhoneNumberDto/properties/inboundCallService/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InboundCallServiceType {
    /// `voice_ai`.
    VoiceAi,
    /// `ivr`.
    Ivr,
    /// `forward`.
    Forward,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    InboundCallServiceType { VoiceAi = "voice_ai", Ivr = "ivr", Forward = "forward" }
);

/// The allowed values `origin` of `DetailedPhoneNumberDto`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/components/schemas/DetailedPhoneNumberDto/properties/origin`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DetailedPhoneNumberOrigin {
    /// `twilio`.
    Twilio,
    /// `hosted`.
    Hosted,
    /// `ported`.
    Ported,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    DetailedPhoneNumberOrigin { Twilio = "twilio", Hosted = "hosted", Ported = "ported" }
);

/// The allowed values `accountStatus` of `response`.
///
/// Answers hold it.
///
/// Document: `api/phone_system.yaml#/paths/~1phone-system~1numbers~1location~1{locationId}/get/responses/200/content/application~1json/schema/properties/accountStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseAccountStatus {
    /// `active`.
    Active,
    /// `suspended`.
    Suspended,
    /// `closed`.
    Closed,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ResponseAccountStatus { Active = "active", Suspended = "suspended", Closed = "closed"
    }
);
