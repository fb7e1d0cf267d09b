//! Answers that are plain text.

use hoopai::HttpResponse;
use hoopai::runtime::StatusCode;

use super::answering::{client, run as call};

/// Any bytes are a text: what is no UTF-8 in it is replaced.
pub(super) fn run(data: &[u8]) {
    let client = client(HttpResponse::new(StatusCode::OK, data.to_vec()));
    let operation = client.conversations().download_message_transcription("id");
    let text = call(operation).expect("any bytes are a text");
    assert_eq!(text, String::from_utf8_lossy(data));
}
