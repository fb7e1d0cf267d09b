//! Answers with a status that is no success: status, headers and body.

use hoopai::runtime::{HeaderMap, RateLimit, StatusCode};
use hoopai::{ErrorKind, HttpResponse};

use super::answering::{client, hides_the_token, run as call, says_why};

/// Reads an answer as it is written in HTTP (`422`, headers, an empty line, the
/// body): it becomes an error that keeps the body and says what it says.
pub(super) fn run(data: &[u8]) {
    let answer = answer(data);
    let (status, body) = (answer.status, answer.body.clone());
    let error = call(client(answer).contacts().get("id")).expect_err("it is no success");
    says_why(&error);
    hides_the_token(&error);
    assert!(!error.messages().iter().any(|message| message.is_empty()));
    RateLimit::read(error.headers());
    if error.kind() != ErrorKind::Redirect {
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.body(), body);
    }
}

/// The answer that a text is; all of it is the body of a 500 where it is none.
fn answer(data: &[u8]) -> HttpResponse {
    head_and_body(data)
        .unwrap_or_else(|| HttpResponse::new(StatusCode::INTERNAL_SERVER_ERROR, data.to_vec()))
}

fn head_and_body(data: &[u8]) -> Option<HttpResponse> {
    let end = data.windows(2).position(|pair| pair == b"\n\n")?;
    let mut lines = data[..end].split(|byte| *byte == b'\n');
    let status = StatusCode::from_bytes(lines.next()?).ok()?;
    let mut headers = HeaderMap::new();
    for line in lines {
        let colon = line.iter().position(|byte| *byte == b':')?;
        let (name, value) = (&line[..colon], line[colon + 1..].trim_ascii());
        headers.append(
            http::HeaderName::from_bytes(name).ok()?,
            http::HeaderValue::from_bytes(value).ok()?,
        );
    }
    let mut answer = HttpResponse::new(status, data[end + 2..].to_vec());
    answer.headers = headers;
    Some(answer).filter(|answer| !answer.status.is_success())
}
