//! What the driver is made of: it calls every operation of the crate with the
//! values that a test drew, and reads and writes every model.
//!
//! The driver is generated, and knows only which Rust name stands for which name
//! on the wire. What must come out, [`reader`](crate::reader) says.

use hoopai::File;
use hoopai::runtime::{HttpRequest, Wire, decode};
use serde::de::DeserializeOwned;

use crate::reader::{Drawn, FileValue};
pub use crate::reader::{Place, Values};

/// An operation of the crate.
#[derive(Debug)]
pub struct Operation {
    /// The family.
    pub family: &'static str,
    /// The HTTP method in capitals.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// The document's operation id.
    pub operation_id: &'static str,
    /// Builds the request for these values.
    pub call: fn(&hoopai::Client, &Values) -> Result<HttpRequest, CallError>,
    /// Reads and writes the answer of a success, where it has a type.
    pub answer: Option<RoundTrip>,
}

/// Reads JSON as a type of the crate, and writes it again.
pub type RoundTrip = fn(&[u8]) -> Result<Vec<u8>, hoopai::Error>;

/// A model of the crate.
#[derive(Debug)]
pub struct ModelCase {
    /// The family.
    pub family: &'static str,
    /// Where its schema stands in the family's document.
    pub pointer: &'static str,
    /// Its name in Rust.
    pub name: &'static str,
    /// Reads it and writes it again.
    pub round_trip: RoundTrip,
}

/// Why an operation could not be called.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The crate wants an argument that the document does not require.
    #[error("the {place} input {name:?} is an argument, but the document does not require it")]
    Missing {
        /// Where it goes.
        place: Place,
        /// Its name on the wire.
        name: String,
    },
    /// The crate's type does not take a value that the document allows.
    #[error("the {place} input {name:?} does not take {value}: {reason}")]
    Refused {
        /// Where it goes.
        place: Place,
        /// Its name on the wire.
        name: String,
        /// The value.
        value: String,
        /// The reason that the type gives.
        reason: String,
    },
    /// The request could not be built.
    #[error("the request cannot be built: {0}")]
    Build(#[from] hoopai::Error),
}

/// A required input.
///
/// # Errors
///
/// It is not set, or its type does not take it.
pub fn arg<T: DeserializeOwned>(values: &Values, place: Place, name: &str) -> Result<T, CallError> {
    optional(values, place, name)?.ok_or_else(|| missing(place, name))
}

/// An optional input; `None` where the pass does not set it.
///
/// # Errors
///
/// Its type does not take it.
pub fn optional<T: DeserializeOwned>(
    values: &Values,
    place: Place,
    name: &str,
) -> Result<Option<T>, CallError> {
    let value = match values.get(place, name) {
        None => return Ok(None),
        Some(Drawn::Json(value)) => value,
        Some(drawn) => return Err(refused(place, name, &format!("{drawn:?}"), "it is a file")),
    };
    match serde_json::from_value(value.clone()) {
        Ok(value) => Ok(Some(value)),
        Err(error) => Err(refused(place, name, &value.to_string(), &error.to_string())),
    }
}

/// A required file.
///
/// # Errors
///
/// It is not set, or is no single file.
pub fn file(values: &Values, name: &str) -> Result<File, CallError> {
    optional_file(values, name)?.ok_or_else(|| missing(Place::Field, name))
}

/// An optional file.
///
/// # Errors
///
/// It is no single file.
pub fn optional_file(values: &Values, name: &str) -> Result<Option<File>, CallError> {
    match drawn_file(values, name) {
        None => Ok(None),
        Some(Drawn::File(file)) => Ok(Some(upload(file))),
        Some(other) => Err(refused(
            Place::Field,
            name,
            &format!("{other:?}"),
            "it is no file",
        )),
    }
}

/// A required list of files.
///
/// # Errors
///
/// It is not set, or is no list of files.
pub fn files(values: &Values, name: &str) -> Result<Vec<File>, CallError> {
    optional_files(values, name)?.ok_or_else(|| missing(Place::Field, name))
}

/// An optional list of files.
///
/// # Errors
///
/// It is no list of files.
pub fn optional_files(values: &Values, name: &str) -> Result<Option<Vec<File>>, CallError> {
    match drawn_file(values, name) {
        None => Ok(None),
        Some(Drawn::Files(files)) => Ok(Some(files.iter().map(upload).collect())),
        Some(other) => Err(refused(
            Place::Field,
            name,
            &format!("{other:?}"),
            "it is no list of files",
        )),
    }
}

/// Reads JSON as a `T`, and writes it again.
///
/// # Errors
///
/// It cannot be read.
pub fn round_trip<T: Wire + serde::Serialize>(bytes: &[u8]) -> Result<Vec<u8>, hoopai::Error> {
    let value: T = decode(bytes)?;
    // What was read from JSON can be written as JSON.
    Ok(serde_json::to_vec(&value).unwrap_or_default())
}

/// A file is a field of the body, or all of it.
fn drawn_file<'a>(values: &'a Values, name: &str) -> Option<&'a Drawn> {
    let place = if name.is_empty() {
        Place::Body
    } else {
        Place::Field
    };
    values.get(place, name)
}

fn upload(file: &FileValue) -> File {
    File::new(&file.name, file.bytes.clone()).content_type(&file.content_type)
}

fn missing(place: Place, name: &str) -> CallError {
    CallError::Missing {
        place,
        name: name.to_owned(),
    }
}

fn refused(place: Place, name: &str, value: &str, reason: &str) -> CallError {
    CallError::Refused {
        place,
        name: name.to_owned(),
        value: value.to_owned(),
        reason: reason.to_owned(),
    }
}
