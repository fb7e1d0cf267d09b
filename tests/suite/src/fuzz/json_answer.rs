//! Answers that are JSON, read as types of every kind: models, lists, maps, enums,
//! unions, and JSON of any shape.

use hoopai::runtime::{AsWire, Error, StatusCode, Wire, decode};
use hoopai::{ErrorKind, HttpResponse};
use serde_json::Value;

use super::answering::{client, run as call, says_why};
use super::same::same;

/// Reads an answer's body as what several operations answer with: what is JSON of
/// the right shape is read without a loss, everything else is a decoding error.
pub(super) fn run(data: &[u8]) {
    let client = client(HttpResponse::new(StatusCode::OK, data.to_vec()));
    check(data, call(client.contacts().get("id")));
    check(data, call(client.calendars().get("id")));
    check(data, call(client.conversations().get_message("id")));
    check(data, call(client.opportunities().get("id")));
    check(data, call(client.objects().get_record("key", "id")));
    check(data, call(client.social_planner().statistics(["id"])));
    check(data, call(client.voice_ai().get_action("id")));
    check(data, call(client.ad_manager().fb_get_pixels()));
    check(data, call(client.ad_manager().fb_get_pages()));
    check(data, call(client.accounts().list_timezones()));
}

fn check<T: Wire>(data: &[u8], answer: Result<T, Error>) {
    let given = parsed(data);
    match (answer, given) {
        (Ok(value), Some(given)) => kept(&given, &value),
        // Nothing, and white space, are an answer without content.
        (Ok(_), None) => assert!(unmarked(data).trim_ascii().is_empty(), "no JSON was read"),
        (Err(error), _) => {
            assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
            assert_eq!(error.body(), data, "the body is kept");
            says_why(&error);
        }
    }
}

/// All that was given is written again, and reading that again changes nothing.
fn kept<T: Wire>(given: &Value, value: &T) {
    let written = write(value);
    // A value that is nothing has a form of its own in every type.
    if !given.is_null() {
        assert!(same(given, &written), "{given}\nwas written as\n{written}");
    }
    let again = decode::<T>(written.to_string().as_bytes()).expect("what was written can be read");
    let again = write(&again);
    assert!(
        same(&written, &again),
        "{written}\nwas then written as\n{again}"
    );
}

fn write<T: Wire>(value: &T) -> Value {
    let text = serde_json::to_vec(&AsWire(value)).expect("what was read from JSON is JSON");
    serde_json::from_slice(&text).expect("what is written is JSON")
}

fn parsed(data: &[u8]) -> Option<Value> {
    serde_json::from_slice(unmarked(data)).ok()
}

/// The text without a byte order mark.
fn unmarked(data: &[u8]) -> &[u8] {
    data.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(data)
}
