//! Claims about deliveries: what is believed, what is refused, and what comes of it.
#![cfg(feature = "webhooks")]

mod handling;
mod installations;
mod signatures;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use aws_lc_rs::{encoding::AsDer, hmac};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hoopai::runtime::HeaderMap;
use hoopai::webhooks::{Delivery, PublicKey, Receiver, Verifier, WebhookError};

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

fn signed(body: &str) -> HeaderMap {
    headers([("x-wl-signature", hex(&hmac("secret", body)))])
}

fn receiver() -> Receiver {
    Receiver::new(Verifier::new().secret("secret"))
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
