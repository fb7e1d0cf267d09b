//! Claims about spans, read as a person reads a log.
#![cfg(feature = "tracing")]

use std::future::IntoFuture;
use std::io::Write;
use std::sync::{Arc, Mutex};

use hoopai::runtime::{BoxFuture, StatusCode};
use hoopai::trace::Tracing;
use hoopai::{Client, HttpRequest, HttpResponse, Transport, TransportError};
use tracing::subscriber::with_default;
use tracing_subscriber::fmt::format::FmtSpan;

struct Fine;

impl Transport for Fine {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let body = r#"{"contact":{"email":"ada@example.com"}}"#;
        Box::pin(async move { Ok(HttpResponse::new(StatusCode::OK, body)) })
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no test panics with it").extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_call_is_a_span_that_says_what_and_how_and_no_secret() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime");
    with_default(subscriber, || {
        let client = Client::builder()
            .token("pit-secret")
            .transport(Fine)
            .observer(Tracing)
            .build()
            .expect("a client")
            .location("loc-1");
        let contact = client.contacts().get("person-1").into_future();
        runtime.block_on(contact).expect("it works");
    });
    let text = String::from_utf8(log.0.lock().expect("no test panics with it").clone());
    let text = text.expect("it is text");
    for part in [
        "hoopai.call{operation=\"get-contact\" family=\"contacts\" method=\"GET\" location=\"loc-1\"",
        "status=200 attempts=1",
        "hoopai.attempt{attempt=1 status=200",
        "close",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    for secret in ["pit-secret", "ada@example.com", "person-1"] {
        assert!(!text.contains(secret), "{secret} in\n{text}");
    }
}
