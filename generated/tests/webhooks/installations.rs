//! What installations and their ends do to the tokens.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use hoopai::auth::{App, Grant, MemoryStore, Owner, TokenStore, Tokens};
use hoopai::runtime::{BoxFuture, HttpBody, Method, NoLimits, NoRetry, StatusCode};
use hoopai::webhooks::{Installations, WebhookError};
use hoopai::{Client, HttpRequest, HttpResponse, Transport, TransportError};
use secrecy::ExposeSecret;

use super::{Handler, receive, receiver, signed};

/// The API, as far as it makes accounts' tokens out of their agency's.
#[derive(Clone, Default)]
struct Api(Arc<Mutex<Vec<String>>>);

impl Transport for Api {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let token = request.headers["authorization"].to_str().expect("text");
        let mut line = format!("{} {token}", request.url.path());
        if let HttpBody::Bytes(body) = &request.body {
            line += &format!(" {}", String::from_utf8_lossy(body));
        }
        self.0.lock().expect("no panic").push(line);
        let answer = r#"{"access_token":"of-the-account","expires_in":86399,"locationId":"one"}"#;
        Box::pin(async move { Ok(HttpResponse::new(StatusCode::OK, answer)) })
    }
}

fn grant(owner: &str, token: &str) -> Grant {
    let stored = format!(
        r#"{{"owner":{owner},"company":null,"access_token":"{token}","refresh_token":"r",
        "expires":4000000000,"scopes":[]}}"#
    );
    Grant::from_stored(&stored).expect("it is a grant")
}

fn install(kind: &str, app: &str) -> String {
    format!(r#"{{"type":"{kind}","appId":"{app}","companyId":"agency","locationId":"one"}}"#)
}

#[tokio::test]
async fn an_installation_is_recorded_and_its_token_made_on_first_use() {
    let (api, store) = (Api::default(), MemoryStore::default());
    let agency = grant(r#"{"company":"agency"}"#, "of-the-agency");
    store.put(&agency).await.expect("memory works");
    let tokens = Tokens::new(App::new("myapp-1a2b", "secret"), store.clone());
    let receiver = receiver().installations(Installations::new(tokens.clone()));
    let client = Client::builder()
        .tokens(tokens)
        .transport(api.clone())
        .limiter(NoLimits)
        .retry(NoRetry)
        .build()
        .expect("a client");
    let handler = Handler::default();
    receive(&receiver, &handler, &install("INSTALL", "myapp"))
        .await
        .expect("it is recorded");
    assert_eq!(
        handler.calls.load(Ordering::SeqCst),
        1,
        "the handler hears of it"
    );
    assert!(
        api.0.lock().expect("no panic").is_empty(),
        "nothing is asked for yet"
    );
    let account = client.location("one");
    account
        .raw(Method::GET, "/things")
        .send()
        .await
        .expect("it has a token");
    assert_eq!(
        *api.0.lock().expect("no panic"),
        [
            "/oauth/locationToken Bearer of-the-agency companyId=agency&locationId=one",
            "/things Bearer of-the-account",
        ]
    );
    receive(&receiver, &handler, &install("UNINSTALL", "myapp"))
        .await
        .expect("it is forgotten");
    let owner = Owner::Location("one".into());
    assert!(store.get(&owner).await.expect("memory works").is_none());
    let agency = Owner::Company("agency".into());
    assert!(store.get(&agency).await.expect("memory works").is_some());
}

#[tokio::test]
async fn a_grant_that_is_there_stays_when_its_installation_is_told() {
    let store = MemoryStore::default();
    let owner = Owner::Location("one".into());
    let own = grant(r#"{"location":"one"}"#, "own");
    store.put(&own).await.expect("memory works");
    let tokens = Tokens::new(App::new("myapp-1a2b", "secret"), store.clone());
    let receiver = receiver().installations(Installations::new(tokens));
    let installed = receive(&receiver, &Handler::default(), &install("INSTALL", "myapp")).await;
    installed.expect("it is recorded");
    let kept = store
        .get(&owner)
        .await
        .expect("memory works")
        .expect("it is there");
    assert_eq!(kept.access_token.expose_secret(), "own");
    assert_eq!(kept.company.as_deref(), Some("agency"), "now it is known");
}

#[tokio::test]
async fn nobody_elses_delivery_forgets_an_installation() {
    let store = MemoryStore::default();
    let owner = Owner::Location("one".into());
    let own = grant(r#"{"location":"one"}"#, "own");
    store.put(&own).await.expect("memory works");
    let tokens = Tokens::new(App::new("myapp-1a2b", "secret"), store.clone());
    let receiver = receiver().installations(Installations::new(tokens));
    let handler = Handler::default();
    let forged = install("UNINSTALL", "myapp");
    let outcome = receiver
        .receive(&signed("other"), forged, |delivery| {
            handler.clone().handle(delivery)
        })
        .await;
    assert!(
        matches!(outcome, Err(WebhookError::Forged(_))),
        "{outcome:?}"
    );
    for app in ["other", "myapp-1a2b", ""] {
        let outcome = receive(&receiver, &handler, &install("UNINSTALL", app)).await;
        assert!(
            matches!(outcome, Err(WebhookError::OtherApp)),
            "{outcome:?}"
        );
    }
    assert!(store.get(&owner).await.expect("memory works").is_some());
    assert_eq!(handler.calls.load(Ordering::SeqCst), 0);
}
