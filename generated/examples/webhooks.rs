//! Receives webhooks with axum. By itself it listens on a free port of loopback, and sends
//! itself some.
//!
//! ```sh
//! cargo run --example webhooks --features webhooks
//! ```
//!
//! With `HOOPAI_LISTEN` (such as `0.0.0.0:8080`) it stays there and takes what the platform
//! sends to `/webhooks`, which has to be reachable from outside, by way of a tunnel for
//! example. With an app's `HOOPAI_CLIENT_ID` and `HOOPAI_CLIENT_SECRET` beside it,
//! installations of the app are recorded.

use std::env;
use std::error::Error;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hoopai::auth::{App, MemoryStore, Tokens};
use hoopai::events::Event;
use hoopai::runtime::{HeaderMap, StatusCode};
use hoopai::webhooks::{Delivery, Installations, PublicKey, Receiver, Verifier};

/// The whole receiving side.
fn app(receiver: Receiver) -> Router {
    Router::new()
        .route("/webhooks", post(receive))
        .with_state(receiver)
}

async fn receive(
    State(receiver): State<Receiver>,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, String) {
    match receiver.receive(&headers, body, handle).await {
        Ok(()) => (StatusCode::OK, "handled".to_owned()),
        Err(error) => (error.status(), error.to_string()),
    }
}

async fn handle(delivery: Delivery) -> Result<(), std::io::Error> {
    match delivery.event() {
        Event::ContactCreate(contact) => println!("  a new contact: {:?}", contact.first_name),
        Event::AppInstall(install) => println!("  installed in {:?}", install.location_id),
        other => println!("  {:?}", other.name()),
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    match env::var("HOOPAI_LISTEN") {
        Ok(address) => listen(&address).await,
        Err(_) => try_it().await,
    }
}

/// Takes what the platform sends, until it is stopped.
async fn listen(address: &str) -> Result<(), Box<dyn Error>> {
    // It knows the keys that the platform publishes.
    let mut receiver = Receiver::new(Verifier::new());
    if let (Ok(id), Ok(secret)) = (
        env::var("HOOPAI_CLIENT_ID"),
        env::var("HOOPAI_CLIENT_SECRET"),
    ) {
        let tokens = Tokens::new(App::new(id, secret), MemoryStore::default());
        receiver = receiver.installations(Installations::new(tokens));
    }
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("webhooks go to http://{}/webhooks", listener.local_addr()?);
    Ok(axum::serve(listener, app(receiver)).await?)
}

/// Plays the platform for itself.
async fn try_it() -> Result<(), Box<dyn Error>> {
    // The platform has a key, of which everybody knows the public half.
    let platform = Ed25519KeyPair::generate()?;
    let verifier = Verifier::new().keys([public_key(&platform)?]);
    let tokens = Tokens::new(App::new("myapp-1a2b", "secret"), MemoryStore::default());
    let receiver = Receiver::new(verifier).installations(Installations::new(tokens));

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app(receiver)).await });

    let contact = r#"{"type":"ContactCreate","webhookId":"1","firstName":"Ada"}"#;
    let install = r#"{"type":"INSTALL","webhookId":"2","appId":"myapp","companyId":"agency","locationId":"account"}"#;
    let forged = contact.replace("Ada", "Eve");
    let mut statuses = Vec::new();
    for (what, body, signed) in [
        ("a contact", contact, contact),
        ("the same once more", contact, contact),
        ("a forged one", &forged, contact),
        ("an installation", install, install),
    ] {
        let signature = STANDARD.encode(platform.sign(signed.as_bytes()));
        let request = reqwest::Client::new().post(&url).body(body.to_owned());
        let answer = request.header("x-ghl-signature", signature).send().await?;
        statuses.push(answer.status().as_u16());
        println!(
            "{what:<20} {} {}",
            answer.status().as_u16(),
            answer.text().await?
        );
    }
    assert_eq!(statuses, [200, 200, 401, 200]);
    println!(
        "ok: {} deliveries, 1 repeat and 1 forgery refused",
        statuses.len()
    );
    Ok(())
}

/// A public key as the platform publishes its own.
fn public_key(pair: &Ed25519KeyPair) -> Result<PublicKey, Box<dyn Error>> {
    let head = [48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0];
    let key = [&head[..], pair.public_key().as_ref()].concat();
    Ok(PublicKey::parse(&STANDARD.encode(key))?)
}
