//! Claims about deliveries: what is believed, what is refused, and what comes of it.
#![cfg(feature = "webhooks")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use aws_lc_rs::{encoding::AsDer, hmac};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hoopai::auth::{App, Grant, MemoryStore, Owner, TokenStore, Tokens};
use hoopai::events::Event;
use hoopai::runtime::{BoxFuture, HeaderMap, HttpBody, Method, NoLimits, NoRetry, StatusCode};
use hoopai::webhooks::{
    Claim, Delivery, Handled, Installations, MemoryHandled, PublicKey, Receiver, Verifier,
    WebhookError,
};
use hoopai::{Client, HttpRequest, HttpResponse, Transport, TransportError};
use proptest::prelude::*;
use secrecy::ExposeSecret;

const BODY: &str = r#"{"type":"ContactCreate","webhookId":"w-1","firstName":"Ada","new":[1]}"#;

/// The platform, or somebody who would like to be it.
struct Signer {
    ed25519: Ed25519KeyPair,
    rsa: &'static RsaKeyPair,
}

/// Made once, because it takes a while.
static RSA: LazyLock<RsaKeyPair> =
    LazyLock::new(|| RsaKeyPair::generate(KeySize::Rsa2048).expect("a key"));

impl Signer {
    fn new() -> Self {
        Self {
            ed25519: Ed25519KeyPair::generate().expect("a key"),
            rsa: &RSA,
        }
    }

    fn keys(&self) -> [PublicKey; 2] {
        let head = [48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0];
        let ed25519 = [&head[..], self.ed25519.public_key().as_ref()].concat();
        let rsa = self.rsa.public_key().as_der().expect("a key");
        let pem = format!(
            "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n",
            STANDARD.encode(rsa.as_ref())
        );
        [STANDARD.encode(ed25519), pem].map(|key| PublicKey::parse(&key).expect("a key"))
    }

    fn verifier(&self) -> Verifier {
        Verifier::new().keys(self.keys())
    }

    fn ed25519(&self, body: &str) -> (&'static str, String) {
        let signature = self.ed25519.sign(body.as_bytes());
        ("x-ghl-signature", STANDARD.encode(signature))
    }

    fn rsa(&self, body: &str) -> (&'static str, String) {
        let mut signature = vec![0; self.rsa.public_modulus_len()];
        let random = SystemRandom::new();
        let signed = self
            .rsa
            .sign(&RSA_PKCS1_SHA256, &random, body.as_bytes(), &mut signature);
        signed.expect("it is signed");
        ("x-wh-signature", STANDARD.encode(signature))
    }
}

fn hmac(secret: &str, body: &str) -> Vec<u8> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    hmac::sign(&key, body.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn headers<const N: usize>(values: [(&'static str, String); N]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in values {
        headers.append(name, value.parse().expect("a header's value"));
    }
    headers
}

fn is_forged(outcome: Result<Delivery, WebhookError>, name: &str) {
    match outcome {
        Err(WebhookError::Forged(header)) => assert_eq!(header, name),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_delivery_of_the_platform_is_believed_and_read() {
    let signer = Signer::new();
    let delivery = signer
        .verifier()
        .verify(&headers([signer.ed25519(BODY)]), BODY);
    let delivery = delivery.expect("it is genuine");
    assert_eq!(delivery.kind(), Some("ContactCreate"));
    assert_eq!(delivery.id(), Some("w-1"));
    assert_eq!(delivery.body(), BODY);
    let Event::ContactCreate(contact) = delivery.event() else {
        panic!("{:?}", delivery.event());
    };
    assert_eq!(contact.first_name.as_deref(), Some("Ada"));
    assert!(contact.extra.get("new").is_some(), "nothing is dropped");
}

#[test]
fn the_published_keys_are_the_defaults_and_believe_nobody_else() {
    let [ed25519, rsa] = PublicKey::published();
    assert!(format!("{ed25519:?} {rsa:?}").contains("Rsa"));
    let signer = Signer::new();
    let outcome = Verifier::new().verify(&headers([signer.ed25519(BODY)]), BODY);
    is_forged(outcome, "x-ghl-signature");
    let outcome = Verifier::new().allow_rsa();
    let outcome = outcome.verify(&headers([signer.rsa(BODY)]), BODY);
    is_forged(outcome, "x-wh-signature");
}

#[test]
fn a_delivery_without_a_signature_that_counts_is_refused() {
    let signer = Signer::new();
    let own = signer.verifier();
    let secret = hex(&hmac("secret", BODY));
    for headers in [
        HeaderMap::new(),
        headers([signer.rsa(BODY)]),
        headers([("x-wl-signature", secret.clone())]),
        headers([signer.rsa(BODY), ("x-wl-signature", secret)]),
    ] {
        let outcome = own.verify(&headers, BODY);
        assert!(
            matches!(outcome, Err(WebhookError::Unsigned)),
            "{outcome:?}"
        );
    }
}

#[test]
fn while_keys_change_the_old_and_the_new_one_are_believed() {
    let (old, new) = (Signer::new(), Signer::new());
    let both = Verifier::new().keys(old.keys().into_iter().chain(new.keys()));
    for signer in [&old, &new] {
        let headers = headers([signer.ed25519(BODY)]);
        both.verify(&headers, BODY).expect("it is genuine");
    }
    let headers = headers([old.ed25519(BODY)]);
    is_forged(new.verifier().verify(&headers, BODY), "x-ghl-signature");
}

#[test]
fn the_deprecated_signature_counts_where_it_is_allowed_and_the_first_is_absent() {
    let signer = Signer::new();
    let lenient = signer.verifier().allow_rsa();
    let rsa = headers([signer.rsa(BODY)]);
    lenient.verify(&rsa, BODY).expect("it is genuine");
    is_forged(
        lenient.verify(&rsa, BODY.replace("Ada", "Eve")),
        "x-wh-signature",
    );
    let wrong_first = headers([signer.ed25519("something else"), signer.rsa(BODY)]);
    is_forged(lenient.verify(&wrong_first, BODY), "x-ghl-signature");
    // And a right first one is enough.
    let wrong_second = headers([signer.ed25519(BODY), signer.rsa("something else")]);
    lenient.verify(&wrong_second, BODY).expect("it is genuine");
}

#[test]
fn the_webhooks_secret_proves_a_delivery_in_every_spelling() {
    let signer = Signer::new();
    let verifier = signer.verifier().secret("old").secret("new");
    for secret in ["old", "new"] {
        let made = hmac(secret, BODY);
        let spellings = [
            hex(&made),
            hex(&made).to_uppercase(),
            STANDARD.encode(&made),
            format!("sha256={}", hex(&made)),
        ];
        for signature in spellings {
            let headers = headers([("x-wl-signature", signature)]);
            verifier.verify(&headers, BODY).expect("it is genuine");
            is_forged(verifier.verify(&headers, "{}"), "x-wl-signature");
        }
    }
    // A right signature of one kind does not make up for a wrong one of another.
    let made = ("x-wl-signature", hex(&hmac("other", BODY)));
    let both = headers([signer.ed25519(BODY), made]);
    is_forged(verifier.verify(&both, BODY), "x-wl-signature");
    signer
        .verifier()
        .verify(&both, BODY)
        .expect("nobody knows its secret");
}

#[test]
fn a_header_that_comes_twice_or_is_no_signature_is_refused() {
    let signer = Signer::new();
    let twice = headers([signer.ed25519(BODY), signer.ed25519(BODY)]);
    is_forged(signer.verifier().verify(&twice, BODY), "x-ghl-signature");
    for text in ["", "no base64!", "AAAA", "\u{e9}"] {
        let mut headers = HeaderMap::new();
        let value = header(text);
        headers.insert("x-ghl-signature", value.clone());
        is_forged(signer.verifier().verify(&headers, BODY), "x-ghl-signature");
        headers.clear();
        headers.insert("x-wl-signature", value);
        let verifier = signer.verifier().secret("secret");
        is_forged(verifier.verify(&headers, BODY), "x-wl-signature");
    }
}

fn header(text: &str) -> http::HeaderValue {
    http::HeaderValue::from_bytes(text.as_bytes()).expect("a header's value")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_byte_of_body_or_signature_can_be_changed(at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let signer = Signer::new();
        let (name, signature) = signer.ed25519(BODY);
        let mut body = BODY.as_bytes().to_vec();
        let place = at.index(body.len());
        body[place] ^= 1 << bit;
        is_forged(signer.verifier().verify(&headers([(name, signature.clone())]), body), name);
        let mut bytes = STANDARD.decode(signature).expect("base64");
        let place = at.index(bytes.len());
        bytes[place] ^= 1 << bit;
        let changed = headers([(name, STANDARD.encode(bytes))]);
        is_forged(signer.verifier().verify(&changed, BODY), name);
    }

    #[test]
    fn whatever_is_signed_is_read_or_refused_and_never_a_panic(body in ".{0,80}", json in any::<bool>()) {
        let body = if json { format!(r#"{{"type":{body:?},"timestamp":{body:?},"locationId":[{body:?}]}}"#) } else { body };
        let verifier = Verifier::new().secret("secret").max_age(Duration::from_secs(1));
        let headers = headers([("x-wl-signature", hex(&hmac("secret", &body)))]);
        prop_assert!(verifier.verify(&headers, body).is_err());
    }
}

fn signed(body: &str) -> HeaderMap {
    headers([("x-wl-signature", hex(&hmac("secret", body)))])
}

fn receiver() -> Receiver {
    Receiver::new(Verifier::new().secret("secret"))
}

/// A body with this `timestamp`.
fn dated(timestamp: &str) -> String {
    format!(r#"{{"type":"TaskCreate","timestamp":{timestamp}}}"#)
}

#[test]
fn an_age_limit_refuses_what_is_old_and_what_has_no_date() {
    let any = Verifier::new().secret("secret");
    let young = any.clone().max_age(Duration::from_secs(300));
    for old in [
        r#""2020-01-01T00:00:00.000Z""#,
        r#""2020-01-01T02:00:00+02:00""#,
        "1577836800000",
    ] {
        let body = dated(old);
        let delivery = any
            .verify(&signed(&body), body.clone())
            .expect("it is genuine");
        let seconds = delivery.timestamp().expect("a date");
        let seconds = seconds
            .duration_since(std::time::UNIX_EPOCH)
            .expect("after 1970");
        assert_eq!(seconds.as_secs(), 1_577_836_800);
        let outcome = young.verify(&signed(&body), body.clone());
        let Err(WebhookError::TooOld(age)) = outcome else {
            panic!("{outcome:?}");
        };
        assert!(age.as_secs() > 5 * 365 * 24 * 3600);
    }
    for undated in ["null", r#""yesterday""#, "-1", "[]"] {
        let body = dated(undated);
        let outcome = young.verify(&signed(&body), body);
        assert!(matches!(outcome, Err(WebhookError::Undated)), "{outcome:?}");
    }
    // A clock that is ahead of ours is no fault of the delivery.
    let body = dated(r#""2999-01-01T00:00:00Z""#);
    young.verify(&signed(&body), body).expect("it is young");
}

#[test]
fn what_is_no_json_object_is_refused_after_its_signature_was_checked() {
    let verifier = Verifier::new().secret("secret");
    for body in ["", "[]", "null", "{", "\"text\""] {
        let outcome = verifier.verify(&signed(body), body);
        assert!(
            matches!(outcome, Err(WebhookError::Malformed(_))),
            "{outcome:?}"
        );
        is_forged(verifier.verify(&signed("other"), body), "x-wl-signature");
    }
}

/// A handler that counts, and fails as often as it is told.
#[derive(Clone, Default)]
struct Handler {
    calls: Arc<AtomicUsize>,
    failures: usize,
}

impl Handler {
    async fn handle(self, _: Delivery) -> Result<(), String> {
        match self.calls.fetch_add(1, Ordering::SeqCst) < self.failures {
            true => Err("not today".to_owned()),
            false => Ok(()),
        }
    }
}

async fn receive(receiver: &Receiver, handler: &Handler, body: &str) -> Result<(), WebhookError> {
    let handler = handler.clone();
    receiver
        .receive(&signed(body), body.to_owned(), |delivery| {
            handler.handle(delivery)
        })
        .await
}

#[tokio::test]
async fn a_repeat_is_refused_once_it_was_handled_with_success_and_not_before() {
    let (receiver, handler) = (
        receiver(),
        Handler {
            failures: 2,
            ..Handler::default()
        },
    );
    for _ in 0..2 {
        let error = receive(&receiver, &handler, BODY)
            .await
            .expect_err("it fails");
        assert!(matches!(error, WebhookError::Handler(_)), "{error}");
        assert_eq!(error.status(), StatusCode::INTERNAL_SERVER_ERROR);
        // What failed is released behind the scenes.
        tokio::task::yield_now().await;
    }
    receive(&receiver, &handler, BODY)
        .await
        .expect("it is handled");
    let error = receive(&receiver, &handler, BODY)
        .await
        .expect_err("it was handled");
    assert!(
        matches!(&error, WebhookError::Repeated(id) if id == "w-1"),
        "{error}"
    );
    assert_eq!(error.status(), StatusCode::OK, "no use in sending it again");
    assert_eq!(handler.calls.load(Ordering::SeqCst), 3);
    // One without an id cannot be known again.
    for _ in 0..2 {
        receive(&receiver, &handler, "{}")
            .await
            .expect("it is handled");
    }
    assert_eq!(handler.calls.load(Ordering::SeqCst), 5);
}

#[tokio::test]
async fn a_forged_delivery_never_reaches_the_handler_nor_takes_the_place_of_a_genuine_one() {
    let (receiver, handler) = (receiver(), Handler::default());
    let forged = receiver
        .receive(&signed("other"), BODY, |delivery| {
            handler.clone().handle(delivery)
        })
        .await;
    assert_eq!(
        forged.expect_err("it is forged").status(),
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(handler.calls.load(Ordering::SeqCst), 0);
    receive(&receiver, &handler, BODY)
        .await
        .expect("it is the first");
}

#[tokio::test]
async fn a_twin_is_told_to_come_back_and_a_handler_that_is_dropped_frees_its_place() {
    let (receiver, handler) = (receiver(), Handler::default());
    let headers = signed(BODY);
    let mut endless = Box::pin(receiver.receive(&headers, BODY, |_| {
        std::future::pending::<Result<(), String>>()
    }));
    std::future::poll_fn(|context| {
        assert!(endless.as_mut().poll(context).is_pending());
        std::task::Poll::Ready(())
    })
    .await;
    let error = receive(&receiver, &handler, BODY)
        .await
        .expect_err("its twin is there");
    assert!(matches!(error, WebhookError::Busy(_)), "{error}");
    assert_eq!(error.status(), StatusCode::CONFLICT);
    drop(endless);
    tokio::task::yield_now().await;
    receive(&receiver, &handler, BODY)
        .await
        .expect("it is handled now");
}

#[tokio::test]
async fn memory_forgets_the_oldest_first() {
    let handled = MemoryHandled::with_capacity(2);
    for id in ["a", "b", "c"] {
        assert_eq!(handled.claim(id).await.expect("memory works"), Claim::New);
        handled.done(id).await.expect("memory works");
        handled.release(id).await.expect("what is done stays done");
    }
    assert_eq!(handled.claim("a").await.expect("memory works"), Claim::New);
    assert_eq!(handled.claim("a").await.expect("memory works"), Claim::Busy);
    assert_eq!(handled.claim("c").await.expect("memory works"), Claim::Done);
}

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

#[tokio::test]
async fn a_receiver_can_be_used_from_any_thread() {
    let receiver = receiver();
    let task = tokio::spawn(async move {
        let headers = signed(BODY);
        let handled = receiver.receive(&headers, BODY, async |_: Delivery| {
            tokio::task::yield_now().await;
            Ok::<(), String>(())
        });
        handled.await
    });
    task.await.expect("no panic").expect("it is handled");
}

#[test]
fn neither_people_nor_secrets_are_shown() {
    let verifier = Verifier::new().secret("hush-hush");
    let headers = headers([("x-wl-signature", hex(&hmac("hush-hush", BODY)))]);
    let delivery = verifier.verify(&headers, BODY).expect("it is genuine");
    let receiver = Receiver::new(verifier.clone());
    let shown = format!("{verifier:?} {delivery:?} {receiver:?}");
    assert!(shown.contains("ContactCreate"), "{shown}");
    assert!(!shown.contains("hush") && !shown.contains("Ada"), "{shown}");
}

#[test]
fn a_text_that_is_no_key_is_refused_with_the_reason() {
    let private = STANDARD.encode([48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0]);
    let dsa = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE";
    for (text, part) in [
        ("", "neither"),
        ("not base64!", "no base64"),
        (&*private, "no key"),
        (dsa, "neither"),
        (
            "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
            "neither",
        ),
    ] {
        let error = PublicKey::parse(text)
            .expect_err("it is no key")
            .to_string();
        assert!(error.contains(part), "{error}");
    }
}
