//! The keys that deliveries are signed with.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::signature::{ED25519, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The platform's Ed25519 key, as it is published.
const PUBLISHED_ED25519: &str = "MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=";

/// The platform's RSA key, as it is published.
const PUBLISHED_RSA: &str = "
    MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAokvo/r9tVgcfZ5DysOSC
    Frm602qYV0MaAiNnX9O8KxMbiyRKWeL9JpCpVpt4XHIcBOK4u3cLSqJGOLaPuXw6
    dO0t6Q/ZVdAV5Phz+ZtzPL16iCGeK9po6D6JHBpbi989mmzMryUnQJezlYJ3DVfB
    csedpinheNnyYeFXolrJvcsjDtfAeRx5ByHQmTnSdFUzuAnC9/GepgLT9SM4nCpv
    uxmZMxrJt5Rw+VUaQ9B8JSvbMPpez4peKaJPZHBbU3OdeCVx5klVXXZQGNHOs8gF
    3kvoV5rTnXV0IknLBXlcKKAQLZcY/Q9rG6Ifi9c+5vqlvHPCUJFT5XUGG5RKgOKU
    J062fRtN+rLYZUV+BjafxQauvC8wSWeYja63VSUruvmNj8xkx2zE/Juc+yjLjTXp
    IocmaiFeAO6fUtNjDeFVkhf5LNb59vECyrHD2SQIrhgXpO4Q3dVNA5rw576PwTzN
    h/AMfHKIjE4xQA1SZuYJmNnmVZLIZBlQAF9Ntd03rfadZ+yDiOXCCs9FkHibELhC
    HULgCsnuDJHcrGNd5/Ddm5hxGQ0ASitgHeMZ0kcIOwKDOzOU53lDza6/Y09T7sYJ
    PQe7z0cvj7aE4B+Ax1ZoZGPzpJlZtGXCsu9aTEGEnKzmsFqwcSsnw3JB31IGKAyk
    T1hhTiaCeIY/OwwwNUY2yvcCAwEAAQ==";

/// What begins the SPKI form of an Ed25519 key, of which 32 bytes follow.
const ED25519_HEAD: [u8; 12] = [48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0];

/// The object identifier of RSA keys, which is near the beginning of theirs.
const RSA_ID: [u8; 11] = [6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 1];

/// A public key that deliveries are signed with: Ed25519, or RSA of at least 2048
/// bits.
#[derive(Clone)]
pub struct PublicKey {
    pub(super) kind: Kind,
    key: Arc<ParsedPublicKey>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Ed25519,
    Rsa,
}

impl PublicKey {
    /// Reads a key as PEM (`-----BEGIN PUBLIC KEY-----`), or as the base64 between
    /// such lines.
    ///
    /// # Errors
    ///
    /// It is no such text, or a key of another kind.
    pub fn parse(text: &str) -> Result<Self, InvalidKey> {
        let base64: String = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("-----"))
            .flat_map(str::split_whitespace)
            .collect();
        let bytes = STANDARD
            .decode(base64)
            .map_err(|_| InvalidKey("it is no base64"))?;
        let (kind, parsed) = match bytes.strip_prefix(&ED25519_HEAD) {
            Some(raw) => (Kind::Ed25519, ParsedPublicKey::new(&ED25519, raw)),
            None if bytes.windows(RSA_ID.len()).take(32).any(|id| id == RSA_ID) => (
                Kind::Rsa,
                ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &bytes),
            ),
            None => return Err(InvalidKey("it is neither an Ed25519 nor an RSA key")),
        };
        let key = parsed.map_err(|_| InvalidKey("its bytes are no key"))?;
        Ok(Self {
            kind,
            key: Arc::new(key),
        })
    }

    /// The keys that the platform publishes.
    #[must_use]
    pub fn published() -> [Self; 2] {
        [PUBLISHED_ED25519, PUBLISHED_RSA].map(|key| {
            Self::parse(key).unwrap_or_else(|_| unreachable!("the published keys are keys"))
        })
    }

    pub(super) fn has_signed(&self, body: &[u8], signature: &[u8]) -> bool {
        self.key.verify_sig(body, signature).is_ok()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PublicKey")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// A text is no public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidKey(&'static str);

impl fmt::Display for InvalidKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(why) = self;
        write!(
            out,
            "no public key: {why}; it has to be PEM, or the base64 of one, of an Ed25519 or RSA key"
        )
    }
}

impl std::error::Error for InvalidKey {}
