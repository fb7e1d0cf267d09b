//! Deliveries: the body is whatever comes in, once with a genuine signature and
//! once with whatever comes in as its signature.

use aws_lc_rs::hmac;
use hoopai::runtime::HeaderMap;
use hoopai::webhooks::{Verifier, WebhookError};
use http::HeaderValue;
use serde_json::Value;

use super::same::same;

const SECRET: &str = "secret";

/// A proven delivery that is a JSON object is read without a loss, everything else
/// is refused with a reason; a signature that nobody made proves nothing.
pub(super) fn run(data: &[u8]) {
    let verifier = Verifier::new().secret(SECRET).allow_rsa();
    match verifier.verify(&signed("x-wl-signature", genuine(data)), data.to_vec()) {
        Ok(delivery) => {
            assert_eq!(delivery.body(), data);
            let event = serde_json::to_value(delivery.event()).expect("an event can be written");
            assert!(same(delivery.json(), &event), "{event}");
            // Neither may panic, whatever they find.
            let _ = (delivery.timestamp(), delivery.owner());
            let _ = format!("{delivery:?}");
        }
        Err(error) => {
            assert!(matches!(error, WebhookError::Malformed(_)), "{error}");
            assert!(!is_object(data), "an object was refused: {error}");
            refused(&error);
        }
    }
    let line = data.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let Ok(signature) = HeaderValue::from_bytes(line) else {
        return;
    };
    for name in ["x-ghl-signature", "x-wh-signature", "x-wl-signature"] {
        let error = verifier
            .verify(&signed(name, signature.clone()), data.to_vec())
            .expect_err("nobody has signed it");
        assert!(matches!(error, WebhookError::Forged(_)), "{error}");
        refused(&error);
    }
}

fn signed(name: &'static str, signature: HeaderValue) -> HeaderMap {
    HeaderMap::from_iter([(http::HeaderName::from_static(name), signature)])
}

/// The signature that the platform makes, in hexadecimal.
fn genuine(body: &[u8]) -> HeaderValue {
    let key = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
    let tag = hmac::sign(&key, body);
    let digits: String = tag
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    HeaderValue::from_str(&digits).expect("digits can be in a header")
}

fn is_object(data: &[u8]) -> bool {
    serde_json::from_slice(data).is_ok_and(|value: Value| value.is_object())
}

fn refused(error: &WebhookError) {
    assert!(!error.to_string().is_empty());
    assert!(error.status().is_client_error(), "{error}");
}
