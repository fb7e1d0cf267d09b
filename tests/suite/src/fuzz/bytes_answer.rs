//! Answers that are bytes, whole and piece by piece.

use hoopai::HttpResponse;
use hoopai::runtime::StatusCode;

use super::answering::{client, run as call};

/// Any bytes come as they are, on both ways.
pub(super) fn run(data: &[u8]) {
    let client = client(HttpResponse::new(StatusCode::OK, data.to_vec()));
    let operation = client.conversations().get_message_recording("id");
    let whole = call(operation.clone()).expect("any bytes are an answer");
    assert_eq!(whole, data);
    let mut download = call(operation.download())
        .expect("any bytes are an answer")
        .into_body();
    let mut pieces = Vec::new();
    while let Some(piece) = call(download.next()).expect("no piece is missing") {
        pieces.extend_from_slice(&piece);
    }
    assert_eq!(pieces, data);
}
