//! Which deliveries are believed, and what is read of them.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hoopai::events::Event;
use hoopai::runtime::HeaderMap;
use hoopai::webhooks::{PublicKey, Receiver, Verifier, WebhookError};
use proptest::prelude::*;

use super::{BODY, Signer, headers, hex, hmac, is_forged, signed};

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
