//! Claims about errors and redirects.

use super::api;
use super::{TOKEN, answering, client, code, run};
use crate::runtime as rt;
use rt::{Client, Error, ErrorKind, HttpResponse, TransportError, TransportErrorKind};

fn error(status: u16, body: &str) -> Error {
    run(api::get(&answering(status, body), "a")).expect_err("the status is no success")
}

#[test]
fn the_status_says_the_kind() {
    for (status, kind) in [
        (400, ErrorKind::BadRequest),
        (401, ErrorKind::Unauthorized),
        (403, ErrorKind::Forbidden),
        (404, ErrorKind::NotFound),
        (409, ErrorKind::Status),
        (304, ErrorKind::Status),
        (422, ErrorKind::Unprocessable),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::Server),
        (503, ErrorKind::Server),
    ] {
        // The body's own idea of the status is not asked.
        let error = error(status, r#"{"statusCode":418}"#);
        assert_eq!(error.kind(), kind);
        assert_eq!(error.status(), Some(code(status)));
        assert_eq!(error.operation(), Some("get-contact"));
    }
}

#[test]
fn an_error_displays_as_one_clear_line() {
    let body = r#"{"statusCode":404,"message":"Contact\n not found","traceId":"t-1"}"#;
    assert_eq!(
        error(404, body).to_string(),
        "contacts.get: 404 Not Found: Contact not found (trace t-1)"
    );
    assert_eq!(error(404, "").to_string(), "contacts.get: 404 Not Found");
}

#[test]
fn every_form_of_error_body_is_understood() {
    let forms: [(&str, &[&str], Option<&str>); 14] = [
        (
            r#"{"statusCode":422,"message":["a must be","b must be"],"error":"Unprocessable Entity"}"#,
            &["a must be", "b must be"],
            Some("Unprocessable Entity"),
        ),
        (
            r#"{"message":"no","error":"Bad Request"}"#,
            &["no"],
            Some("Bad Request"),
        ),
        (
            r#"{"message":"dup","canonicalCode":"DUP","code":5}"#,
            &["dup"],
            Some("DUP"),
        ),
        (
            r#"{"error":"invalid_grant","error_description":"expired"}"#,
            &["expired"],
            Some("invalid_grant"),
        ),
        (
            r#"{"error":"Unauthorized"}"#,
            &["Unauthorized"],
            Some("Unauthorized"),
        ),
        (
            r#"{"error":{"message":"deep","code":"E1"}}"#,
            &["deep"],
            Some("E1"),
        ),
        (r#"{"success":false,"msg":"no luck"}"#, &["no luck"], None),
        (
            r#"{"errors":[{"message":"x"},{"message":"y"}]}"#,
            &["x", "y"],
            None,
        ),
        (
            r#"{"errors":{"email":["is bad"]}}"#,
            &["email: is bad"],
            None,
        ),
        (r#"{"message":{"message":"inner"}}"#, &["inner"], None),
        ("\"just text\"", &["just text"], None),
        ("plain text", &["plain text"], None),
        (
            "<html><head><TITLE>502 Bad\nGateway</TITLE></head></html>",
            &["an HTML page, not JSON: 502 Bad Gateway"],
            None,
        ),
        ("", &[], None),
    ];
    for (body, messages, code) in forms {
        let error = error(400, body);
        assert_eq!(error.messages(), messages, "{body}");
        assert_eq!(error.code(), code, "{body}");
        assert_eq!(
            error.message(),
            messages.first().copied().unwrap_or_default()
        );
        assert_eq!(error.body(), body.as_bytes());
    }
    assert!(error(500, &"x ".repeat(100_000)).to_string().len() < 2_000);
    error(500, &"[".repeat(100_000));
}

#[test]
fn an_error_never_repeats_the_token() {
    let body = format!(r#"{{"message":"bad token {TOKEN}","error":"{TOKEN}"}}"#);
    let error = error(401, &body);
    assert_eq!(error.message(), "bad token ***");
    assert!(!format!("{error} {error:?} {:?}", error.code()).contains(TOKEN));
}

#[test]
fn a_trace_comes_from_the_headers_where_the_body_has_none() {
    let (client, recorder) = client();
    let mut answer = HttpResponse::new(code(502), "<html>");
    answer
        .headers
        .insert("x-request-id", "r-1".parse().expect("a value"));
    recorder.answer(answer);
    let error = run(api::get(&client, "a")).expect_err("the status is no success");
    assert_eq!(error.trace_id(), Some("r-1"));
    assert_eq!(error.headers().len(), 1);
}

struct Broken(TransportErrorKind);

impl rt::Transport for Broken {
    fn send(&self, _: rt::HttpRequest) -> rt::BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let error = TransportError::new(self.0, "the cable is cut");
        Box::pin(async move { Err(error) })
    }
}

#[test]
fn a_request_without_an_answer_says_why() {
    for (kind, timeout, connect) in [
        (TransportErrorKind::Timeout, true, false),
        (TransportErrorKind::Connect, false, true),
        (TransportErrorKind::Other, false, false),
    ] {
        let client = Client::builder()
            .transport(Broken(kind))
            .retry(rt::NoRetry)
            .build();
        let client = client.expect("the settings are valid");
        let error = run(api::get(&client, "a")).expect_err("there is no answer");
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert_eq!((error.is_timeout(), error.is_connect()), (timeout, connect));
        assert_eq!(error.status(), None);
        let source = std::error::Error::source(&error).expect("there is a source");
        assert_eq!(source.to_string(), "the cable is cut");
    }
}

fn moved(status: u16, to: &str) -> HttpResponse {
    let mut answer = HttpResponse::new(code(status), "");
    answer
        .headers
        .insert("location", to.parse().expect("a value"));
    answer
}

#[test]
fn a_move_within_the_host_is_followed() {
    let (client, recorder) = client();
    recorder.answer(moved(301, "/contacts/b?x=1"));
    recorder.answer(HttpResponse::new(code(200), r#"{"id":"b"}"#));
    let contact = run(api::get(&client, "a")).expect("it is followed");
    assert_eq!(contact.id.as_deref(), Some("b"));
    let urls: Vec<String> = recorder
        .requests()
        .iter()
        .map(|sent| sent.url.to_string())
        .collect();
    assert_eq!(urls[1], "https://api.example.com/contacts/b?x=1");
}

#[test]
fn a_move_to_another_host_is_not_followed() {
    for to in [
        "https://evil.example.com/",
        "//evil.example.com/",
        "http://api.example.com/contacts/a",
        "https://api.example.com:444/",
    ] {
        let (client, recorder) = client();
        recorder.answer(moved(302, to));
        let error = run(api::get(&client, "a")).expect_err("it is not followed");
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(error.status(), Some(code(302)));
        assert_eq!(recorder.requests().len(), 1);
    }
}

#[test]
fn a_request_that_changes_something_is_not_turned_into_another() {
    let (client, recorder) = client();
    recorder.answer(moved(302, "/elsewhere"));
    let error = run(api::create(&client)).expect_err("it is not followed");
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(recorder.requests().len(), 1);

    recorder.answer(moved(308, "/elsewhere"));
    run(api::create(&client).age(1.0)).expect("the same request is sent on");
    let last = recorder.requests().pop().expect("there is one");
    assert_eq!(last.method, rt::Method::POST);
    assert!(last.body.as_json().is_some());
}

#[test]
fn a_circle_ends() {
    let (client, recorder) = client();
    for _ in 0..10 {
        recorder.answer(moved(307, "/contacts/a"));
    }
    let error = run(api::get(&client, "a")).expect_err("it has no end");
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(recorder.requests().len(), 6);
}
