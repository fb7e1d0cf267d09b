//! What can be said of one call, and what is seen of it: timeouts, retries, extra
//! values, another token, spans. The server of its own on loopback fails at first.
//!
//! ```sh
//! cargo run --example one_call --features tracing
//! ```

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::routing::get;
use hoopai::runtime::{Backoff, NoRetry};
use hoopai::{Client, ErrorKind};
use tracing_subscriber::fmt::format::FmtSpan;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt()
        .with_span_events(FmtSpan::CLOSE)
        .with_target(false)
        .without_time()
        .init();
    let client = Client::builder()
        .token("pit-example")
        .base_url(platform().await?)
        // One attempt, all attempts with what is between them, and a connection.
        .timeout(Duration::from_secs(10))
        .call_timeout(Duration::from_secs(60))
        .connect_timeout(Duration::from_secs(5))
        .retry(
            Backoff::default()
                .attempts(5)
                .base(Duration::from_millis(20)),
        )
        .observer(hoopai::trace::Tracing)
        .build()?
        .location("ve9EPM428h8vShlRW1KT");

    // The server fails twice. A read is made again; nobody has to know.
    let contact = client.contacts().get("c1").await?;
    println!(
        "{:?}",
        contact.contact.and_then(|contact| contact.first_name)
    );

    // All that the document does not say, for this one call.
    let answer = client
        .contacts()
        .get("c2")
        .timeout(Duration::from_secs(2))
        .extra_header("x-request-id", "42")
        .extra_query("include", "notes")
        .with(|request| {
            request.token("pit-of-somebody-else");
            request.retry(NoRetry);
        })
        .with_response()
        .await?;
    println!(
        "{} for {:?}",
        answer.status(),
        answer.headers().get("x-saw")
    );

    // What is final is final: 403 is never made again.
    let error = match client.contacts().get("forbidden").await {
        Ok(_) => return Err("it is forbidden".into()),
        Err(error) => error,
    };
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    println!("ok: {error}");
    Ok(())
}

/// As much of the platform as this needs, on a bad day.
async fn platform() -> std::io::Result<String> {
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    let contact = async |uri: Uri, headers: HeaderMap| {
        let call = CALLS.fetch_add(1, Ordering::SeqCst);
        let id = headers.get("x-request-id").cloned();
        let saw = [("x-saw", format!("{uri} {id:?}"))];
        let (status, body) = match (call, uri.path()) {
            (0 | 1, _) => (StatusCode::BAD_GATEWAY, "<html>try again</html>"),
            (_, "/contacts/forbidden") => (StatusCode::FORBIDDEN, r#"{"message":"not yours"}"#),
            _ => (StatusCode::OK, r#"{"contact":{"firstName":"Ada"}}"#),
        };
        (status, saw, body)
    };
    let app = Router::new().route("/contacts/{id}", get(contact));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}
