//! The account: the inputs that a client fills by itself.

/// The id that every test's client speaks for.
pub const LOCATION: &str = "loc/1 ü&=+";

/// The only kind of account that a location is.
const KIND: &str = "location";

/// What the client puts under this name, where the name is the account's.
pub(super) fn filled(name: &str) -> Option<&'static str> {
    match name {
        "locationId" | "location_id" | "altId" => Some(LOCATION),
        "altType" => Some(KIND),
        _ => None,
    }
}
