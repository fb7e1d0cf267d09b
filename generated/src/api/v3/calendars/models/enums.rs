// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Calendars.

use crate::runtime as rt;

/// The allowed values `status` of `CreatePublicServiceBookingDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/CreatePublicServiceBookingDTO/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatePublicServiceBookingStatus {
    /// `confirmed`.
    Confirmed,
    /// `new`.
    New,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreatePublicServiceBookingStatus { Confirmed = "confirmed", New = "new" }
);

/// The allowed values `status` of `UpdateServiceBookingDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/UpdateServiceBookingDTO/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateServiceBookingStatus {
    /// `confirmed`.
    Confirmed,
    /// `cancelled`.
    Cancelled,
    /// `invalid`.
    Invalid,
    /// `new`.
    New,
    /// `showed`.
    Showed,
    /// `no_show`.
    NoShow,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpdateServiceBookingStatus { Confirmed = "confirmed", Cancelled = "cancelled",
    Invalid = "invalid", New = "new", Showed = "showed", NoShow = "no_show" }
);

/// The allowed values `depositType` of `PaymentDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/PaymentDTO/properties/depositType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentDepositType {
    /// `percentage`.
    Percentage,
    /// `amount`.
    Amount,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PaymentDepositType { Percentage = "percentage", Amount = "amount" });

/// The allowed values `serviceDurationUnit` of `ServiceResponseDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceResponseDTO/properties/serviceDurationUnit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceDurationUnit {
    /// `mins`.
    Mins,
    /// `hours`.
    Hours,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ServiceDurationUnit { Mins = "mins", Hours = "hours" });

/// The allowed values `preBufferUnit` of `ServiceResponseDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceResponseDTO/properties/preBufferUnit`.
///
/// The same as [`ServiceDurationUnit`].
pub type ServiceResponsePreBufferUnit = ServiceDurationUnit;

/// The allowed values `postBufferUnit` of `ServiceResponseDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceResponseDTO/properties/postBufferUnit`.
///
/// The same as [`ServiceDurationUnit`].
pub type PostBufferUnit = ServiceDurationUnit;

/// The allowed values `locationType` of `ServiceLocationResponseDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/ServiceLocationResponseDTO/properties/locationType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LocationType {
    /// `offline`.
    Offline,
    /// `ask_booker`.
    AskBooker,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(LocationType { Offline = "offline", AskBooker = "ask_booker" });

/// The allowed values `appointmentStatus` of `AppointmentCreateSchema`.
///
/// Requests send it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/AppointmentCreateSchema/properties/appointmentStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppointmentStatus {
    /// `new`.
    New,
    /// `confirmed`.
    Confirmed,
    /// `cancelled`.
    Cancelled,
    /// `showed`.
    Showed,
    /// `noshow`.
    Noshow,
    /// `invalid`.
    Invalid,
    /// `completed`.
    Completed,
    /// `active`.
    Active,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AppointmentStatus { New = "new", Confirmed = "confirmed", Cancelled = "cancelled",
    Showed = "showed", Noshow = "noshow", Invalid = "invalid", Completed = "completed",
    Active = "active" }
);

/// The allowed values `allowBookingAfterUnit` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/calendars.yaml#/components/schemas/CalendarDTO/properties/allowBookingAfterUnit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowBookingAfterUnit {
    /// `hours`.
    Hours,
    /// `days`.
    Days,
    /// `weeks`.
    Weeks,
    /// `months`.
    Months,
    /// `mins`.
    Mins,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AllowBookingAfterUnit { Hours = "hours", Days = "days", Weeks = "weeks", Months =
    "months", Mins = "mins" }
);
