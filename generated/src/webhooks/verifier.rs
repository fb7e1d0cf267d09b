//! Whether a delivery is genuine.

use std::fmt;
use std::time::{Duration, SystemTime};

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use secrecy::{ExposeSecret, SecretString};

use super::delivery::Delivery;
use super::error::WebhookError;
use super::keys::{Kind, PublicKey};
use crate::runtime::HeaderMap;

const ED25519: &str = "x-ghl-signature";
const RSA: &str = "x-wh-signature";
const HMAC: &str = "x-wl-signature";

/// Proves that deliveries come from the platform, over the bytes as they came.
///
/// ```
/// use std::time::Duration;
/// use hoopai::webhooks::{PublicKey, Verifier};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // The keys that the platform publishes, and one that it may change to.
/// let next = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";
/// let keys = PublicKey::published().into_iter().chain([PublicKey::parse(next)?]);
/// let verifier = Verifier::new().keys(keys).max_age(Duration::from_secs(24 * 3600));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<PublicKey>,
    secrets: Vec<SecretString>,
    rsa: bool,
    max_age: Option<Duration>,
}

impl Verifier {
    /// One with the keys that the platform publishes.
    #[must_use]
    pub fn new() -> Self {
        Self {
            keys: PublicKey::published().into(),
            secrets: Vec::new(),
            rsa: false,
            max_age: None,
        }
    }

    /// Takes these keys instead of the published ones: several while the platform
    /// changes from one to another.
    #[must_use]
    pub fn keys(mut self, keys: impl IntoIterator<Item = PublicKey>) -> Self {
        self.keys = keys.into_iter().collect();
        self
    }

    /// Checks `x-wl-signature`, with this secret of the webhook. Several secrets
    /// can be given while one is changed.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// Takes `x-wh-signature` where `x-ghl-signature` is absent. The platform calls
    /// it deprecated since July 2026.
    #[must_use]
    pub fn allow_rsa(mut self) -> Self {
        self.rsa = true;
        self
    }

    /// Refuses what was sent first longer ago than this, and what does not say
    /// when. There is no such limit unless it is set here, because the platform
    /// repeats what was not answered with a success for a long time.
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = Some(age);
        self
    }

    /// Proves a delivery. `body` has to be as it came: JSON that was parsed and
    /// written again is another text.
    ///
    /// # Errors
    ///
    /// There is no signature that counts, one is wrong, the body is no JSON object,
    /// or it is older than the age limit.
    pub fn verify(
        &self,
        headers: &HeaderMap,
        body: impl Into<Bytes>,
    ) -> Result<Delivery, WebhookError> {
        let body = body.into();
        let mut proven = false;
        if headers.contains_key(ED25519) {
            self.signed(headers, ED25519, |signature| {
                self.one_has_signed(Kind::Ed25519, &body, &base64(signature)?)
            })?;
            proven = true;
        } else if self.rsa && headers.contains_key(RSA) {
            self.signed(headers, RSA, |signature| {
                self.one_has_signed(Kind::Rsa, &body, &base64(signature)?)
            })?;
            proven = true;
        }
        if !self.secrets.is_empty() && headers.contains_key(HMAC) {
            self.signed(headers, HMAC, |signature| {
                self.one_has_made(&body, signature)
            })?;
            proven = true;
        }
        if !proven {
            return Err(WebhookError::Unsigned);
        }
        let delivery = Delivery::read(body)?;
        self.young(&delivery, SystemTime::now())?;
        Ok(delivery)
    }

    /// Whether the one value of a header is a right signature.
    fn signed(
        &self,
        headers: &HeaderMap,
        name: &'static str,
        is_right: impl FnOnce(&str) -> Option<()>,
    ) -> Result<(), WebhookError> {
        let mut values = headers.get_all(name).iter();
        let first = values.next().and_then(|value| value.to_str().ok());
        first
            .filter(|_| values.next().is_none())
            .and_then(|signature| is_right(signature.trim()))
            .ok_or(WebhookError::Forged(name))
    }

    fn one_has_signed(&self, kind: Kind, body: &[u8], signature: &[u8]) -> Option<()> {
        let mut keys = self.keys.iter().filter(|key| key.kind == kind);
        keys.any(|key| key.has_signed(body, signature))
            .then_some(())
    }

    fn one_has_made(&self, body: &[u8], signature: &str) -> Option<()> {
        let signature = signature.strip_prefix("sha256=").unwrap_or(signature);
        // 64 digits are also base64, of 48 bytes; the signature has 32.
        let signature = hexadecimal(signature).or_else(|| base64(signature))?;
        let mut secrets = self.secrets.iter();
        secrets
            .any(|secret| {
                let key = hmac::Key::new(hmac::HMAC_SHA256, secret.expose_secret().as_bytes());
                hmac::verify(&key, body, &signature).is_ok()
            })
            .then_some(())
    }

    fn young(&self, delivery: &Delivery, now: SystemTime) -> Result<(), WebhookError> {
        let Some(max_age) = self.max_age else {
            return Ok(());
        };
        let sent = delivery.timestamp().ok_or(WebhookError::Undated)?;
        // A clock that is a little behind makes a delivery seem to come early.
        let age = now.duration_since(sent).unwrap_or_default();
        match age <= max_age {
            true => Ok(()),
            false => Err(WebhookError::TooOld(age)),
        }
    }
}

fn base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

fn hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
            _ => None,
        })
        .collect()
}

impl Default for Verifier {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Verifier")
            .field("keys", &self.keys)
            .field("secrets", &self.secrets.len())
            .field("rsa", &self.rsa)
            .field("max_age", &self.max_age)
            .finish()
    }
}
