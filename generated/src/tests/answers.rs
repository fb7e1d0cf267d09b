//! Claims about what comes back.

use std::time::Duration;

use super::api::{self, Contact, ContactList};
use super::{answering, client, code, json, rt, run};
use rt::{ErrorKind, HttpResponse, StatusCode};

#[test]
fn an_answer_is_what_the_operation_promises() {
    let contact = run(api::get(&answering(200, r#"{"id":"a"}"#), "a")).expect("a contact");
    assert_eq!(contact.id.as_deref(), Some("a"));
    let text = run(api::text(&answering(200, "hello"))).expect("a text");
    assert_eq!(text, "hello");
    let bytes = run(api::download(&answering(200, "\u{1}"))).expect("bytes");
    assert_eq!(&bytes[..], b"\x01");
    run(api::upload(&answering(201, "whatever"))).expect("nothing is asked of the body");
    let value = run(api::token(&answering(200, "[1]"))).expect("JSON");
    assert_eq!(value, json("[1]"));
}

#[test]
fn no_body_and_null_are_an_answer_without_content() {
    for body in ["", "  ", "null", "\u{feff}"] {
        let list = run(api::list(&answering(201, body).location("L"))).expect("an answer");
        assert_eq!(list, ContactList::default());
        let value = run(api::token(&answering(201, body))).expect("an answer");
        assert_eq!(value, rt::Json::Null);
    }
    assert!(
        rt::decode::<rt::List<f64>>(b"")
            .expect("an answer")
            .is_null()
    );
    let error = rt::decode::<f64>(b"").expect_err("a number cannot be nothing");
    assert_eq!(
        error.to_string(),
        "the answer is nothing where a number is expected"
    );
}

#[test]
fn another_structure_at_the_top_is_an_error_that_keeps_the_body() {
    let error = run(api::get(&answering(200, "[1]"), "a")).expect_err("a list is no contact");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.body(), b"[1]");
    assert_eq!(error.operation(), Some("get-contact"));
    assert_eq!(
        error.to_string(),
        "contacts.get: 200 OK: the answer is a list where an object is expected"
    );
    for text in ["\"x\"", "3", "true", "[]"] {
        assert!(rt::decode::<Contact>(text.as_bytes()).is_err());
    }
    assert!(rt::decode::<rt::List<Contact>>(b"{}").is_err());
    assert!(rt::decode::<rt::Map<f64>>(b"[]").is_err());
    assert!(rt::decode::<String>(b"{}").is_err());
}

#[test]
fn broken_json_says_where() {
    for (text, path) in [
        (
            r#"{"contacts":[{},{"id":"a\"{[","dnd":tru}]}"#,
            Some("contacts[1].dnd"),
        ),
        (
            "{\n \"contacts\": [\n  {\"tags\": [\"a\", \"b\n\"]}]}",
            Some("contacts[0].tags[1]"),
        ),
        (r#"{"contacts":[{"id":"a"},"#, Some("contacts[1]")),
        (r#"{"total" 1}"#, Some("total")),
        ("{} x", None),
        ("}", None),
    ] {
        let error = rt::decode::<ContactList>(text.as_bytes()).expect_err("it is broken");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.path(), path, "{text}: {error}");
        assert!(error.to_string().contains("line "), "{error}");
        assert!(std::error::Error::source(&error).is_some());
    }
    // Half a text, wherever it is cut, is an error or an answer, never a panic.
    let whole = r#"{"contacts":[{"id":"ü\u00fc","tags":["a",{"b":[null]}]}]}"#.as_bytes();
    for end in 1..whole.len() {
        assert!(rt::decode::<ContactList>(&whole[..end]).is_err());
    }
    assert!(rt::decode::<ContactList>(b"{\"a\":\"\xff\"}").is_err());
}

#[test]
fn a_page_in_place_of_json_is_an_error_with_a_hint() {
    let client = answering(200, "\n<!DOCTYPE html><html><title>Welcome</title></html>");
    let error = run(api::get(&client, "a")).expect_err("a page is no contact");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("HTML page"), "{error}");
}

#[test]
fn an_answer_can_be_had_with_its_headers() {
    let (client, recorder) = client();
    let mut answer = HttpResponse::new(code(200), r#"{"id":"a"}"#);
    for (name, value) in [
        ("x-ratelimit-max", "100"),
        ("x-ratelimit-remaining", "99"),
        ("x-ratelimit-interval-milliseconds", "10000"),
        ("x-ratelimit-limit-daily", "200000"),
        ("x-ratelimit-daily-remaining", "199999"),
        ("x-ratelimit-daily-reset", "60000"),
        ("retry-after", "soon"),
        ("x-trace-id", "t-1"),
    ] {
        answer.headers.insert(name, value.parse().expect("a value"));
    }
    recorder.answer(answer);
    let response = run(api::get(&client, "a").with_response()).expect("a contact");
    let limit = response.rate_limit();
    assert_eq!((limit.max, limit.remaining), (Some(100), Some(99)));
    assert_eq!(limit.interval, Some(Duration::from_secs(10)));
    assert_eq!(
        (limit.daily_limit, limit.daily_remaining),
        (Some(200_000), Some(199_999))
    );
    assert_eq!(limit.daily_reset, Some(Duration::from_secs(60)));
    assert_eq!(limit.retry_after, None);
    assert_eq!(response.trace_id().as_deref(), Some("t-1"));
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.into_body().id.as_deref(), Some("a"));
}

#[test]
fn an_answer_can_be_had_as_it_came() {
    let response = run(api::get(&answering(202, "oops"), "a").raw()).expect("bytes");
    assert_eq!(&response.body()[..], b"oops");
    let error = run(api::get(&answering(404, ""), "a").raw()).expect_err("it is not there");
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[test]
fn a_raw_request_reads_models_too() {
    let client = answering(200, r#"{"contacts":[{"id":"a"}]}"#);
    let list: ContactList = run(client.raw(rt::Method::GET, "/x").json()).expect("a list");
    assert_eq!(list.contacts.len(), 1);
    let client = answering(200, "[]");
    let error = run(client
        .raw(rt::Method::GET, "/x?secret=1")
        .json::<ContactList>());
    let text = error.expect_err("a list is no object").to_string();
    assert!(text.starts_with("GET /x: 200 OK: "), "{text}");
}

#[test]
fn an_answer_that_is_too_large_is_refused() {
    let recorder = super::Recorder::default();
    recorder.answer(HttpResponse::new(code(200), "[1,2]"));
    let client = rt::Client::builder()
        .transport(recorder)
        .max_response_bytes(4)
        .build()
        .expect("the settings are valid");
    let error = run(client.raw(rt::Method::GET, "/").send()).expect_err("it is too large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}
