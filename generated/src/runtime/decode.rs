//! From the bytes of an answer to its type.

use bytes::Bytes;

use super::error::{Error, ErrorKind};
use super::error_body::is_html;
use super::json_path::path_at;
use super::reader::{Broken, Reader};
use super::route::Answer;
use super::wire::{Json, Read, Wire, empty, expected, shape};

/// A type that an operation can answer with: every [`Wire`] type, [`Bytes`] as
/// they are, or `()` where nobody asks.
pub trait Output: Sized + Send + 'static {
    /// Reads the body of an answer of this kind.
    fn from_body(answer: Answer, body: &Bytes) -> Result<Self, Error>;
}

impl<T: Wire + Send + 'static> Output for T {
    fn from_body(answer: Answer, body: &Bytes) -> Result<Self, Error> {
        match answer {
            Answer::Text | Answer::Bytes => decode_text(body),
            Answer::Json | Answer::Empty => decode(body),
        }
    }
}

impl Output for Bytes {
    fn from_body(_: Answer, body: &Bytes) -> Result<Self, Error> {
        Ok(body.clone())
    }
}

impl Output for () {
    fn from_body(_: Answer, _: &Bytes) -> Result<Self, Error> {
        Ok(())
    }
}

/// Reads JSON as a `T`.
///
/// It fails where the text is no JSON, or its top is another structure than
/// `T` (a list for an object). Nothing inside fails: what does not convert is
/// kept beside what does. No text at all, and `null`, are a `T` without content.
pub fn decode<T: Wire>(body: &[u8]) -> Result<T, Error> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    if body.trim_ascii().is_empty() {
        return of_shape(Read::Null);
    }
    let read = std::str::from_utf8(body)
        .map_err(|_| Broken)
        .and_then(|text| {
            let mut input = Reader::text(text);
            let read = T::read(&mut input)?;
            input.end()?;
            Ok(read)
        });
    match read {
        Ok(read) => of_shape(read),
        Err(Broken) => Err(broken(body)),
    }
}

/// Reads plain text as a `T`: a string, or what converts from one.
fn decode_text<T: Wire>(body: &[u8]) -> Result<T, Error> {
    let text = String::from_utf8_lossy(body).into_owned();
    match T::read(&mut Reader::value(Json::String(text))) {
        Ok(read) => of_shape(read),
        Err(Broken) => Err(broken(body)),
    }
}

fn of_shape<T: Wire>(read: Read<T>) -> Result<T, Error> {
    match read {
        Read::Value(value) => Ok(value),
        Read::Null => empty().ok_or_else(|| mismatch(&Json::Null, expected::<T>())),
        Read::Other(json) => Err(mismatch(&json, expected::<T>())),
    }
}

fn mismatch(found: &Json, expected: &str) -> Error {
    let found = match found {
        Json::Null => "nothing",
        other => shape(other),
    };
    Error::new(
        ErrorKind::Decode,
        format!("the answer is {found} where {expected} is expected"),
    )
}

/// What is wrong with a text that is no JSON: `serde_json` says it better than
/// the reader, which has only to be quick.
fn broken(body: &[u8]) -> Error {
    let error = match serde_json::from_slice::<Json>(body) {
        Err(error) => error,
        Ok(_) => serde::de::Error::custom("it cannot be read"),
    };
    if is_html(body) {
        let text = "the answer is an HTML page where JSON is expected; \
                    it comes from something before the API, or the base URL is wrong";
        return Error::new(ErrorKind::Decode, text).with_source(error);
    }
    let path = path_at(body, &error);
    let place = match path.as_str() {
        "" => String::new(),
        path => format!(" at {path}"),
    };
    // serde_json's own text ends with the line and column.
    let decode = Error::new(ErrorKind::Decode, format!("broken JSON{place}: {error}"));
    let decode = match path.is_empty() {
        true => decode,
        false => decode.with_path(path),
    };
    decode.with_source(error)
}
