//! Reads a long list to its end, is broken off in the middle, and goes on.
//!
//! It runs against an API of its own that never leaves this process:
//!
//! ```text
//! cargo run --example read_a_list
//! ```

#[cfg(feature = "contacts")]
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = hoopai::Client::builder()
        .token("pit-example")
        .transport(local::Contacts(250))
        .build()?
        .location("ve9EPM428h8vShlRW1KT");

    // Item by item, while the next page is fetched in the background.
    let mut contacts = client.contacts().search(100).items().prefetch();
    let mut read = 0;
    while read < 120 {
        if contacts.try_next().await?.is_none() {
            break;
        }
        read += 1;
    }
    let total = contacts.total().unwrap_or_default();
    println!("{read} of {total} read; then something came between");

    // A position is exact to the item. Keep it wherever you keep things.
    let kept = serde_json::to_string(&contacts.position())?;
    println!("kept: {kept}");

    // Later, perhaps in another process.
    let position = serde_json::from_str(&kept)?;
    let mut rest = client.contacts().search(100).items().resume(position);
    while rest.try_next().await?.is_some() {
        read += 1;
    }
    println!("{read} read, each once");

    // Page by page, and no more than two of them.
    let mut pages = client.contacts().search(100).pages().max_pages(2);
    while let Some(page) = pages.try_next().await? {
        println!("a page of {}", page.contacts.len());
    }
    println!("everything? {}", pages.position().is_end());
    Ok(())
}

#[cfg(not(feature = "contacts"))]
fn main() {}

/// As much of an API as this needs.
#[cfg(feature = "contacts")]
mod local {
    use hoopai::runtime::{BoxFuture, HttpBody, StatusCode};
    use hoopai::{HttpRequest, HttpResponse, Json, Transport, TransportError};
    use serde_json::json;

    /// So many contacts.
    pub(super) struct Contacts(pub(super) u64);

    impl Transport for Contacts {
        fn send(
            &self,
            request: HttpRequest,
        ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            let asked: Json = match &request.body {
                HttpBody::Bytes(body) => serde_json::from_slice(body).unwrap_or_default(),
                _ => Json::Null,
            };
            let from = asked["searchAfter"][0].as_u64().map_or(0, |last| last + 1);
            let to = self.0.min(from + asked["pageLimit"].as_u64().unwrap_or(20));
            let contacts: Vec<Json> = (from..to)
                .map(|n| json!({ "id": format!("contact-{n}"), "searchAfter": [n] }))
                .collect();
            let answer = json!({ "contacts": contacts, "total": self.0 });
            Box::pin(async move { Ok(HttpResponse::new(StatusCode::OK, answer.to_string())) })
        }
    }
}
