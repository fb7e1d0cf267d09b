//! What a budget belongs to.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use super::window::Budget;

/// What a budget belongs to: an app, and the account or company that it speaks to.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct LimitKey {
    app: Arc<str>,
    resource: Arc<str>,
    assumed: Option<Budget>,
}

impl LimitKey {
    /// The budget of this app (its id, or [`LimitKey::fingerprint`] of its token)
    /// at this resource (the id of an account or a company). Neither may be a
    /// secret: both can be seen in logs.
    pub fn new(app: impl Into<Arc<str>>, resource: impl Into<Arc<str>>) -> Self {
        Self {
            app: app.into(),
            resource: resource.into(),
            assumed: None,
        }
    }

    /// How many calls an interval has here as long as answers do not say it,
    /// whatever the limiter assumes of others. A `max` of 0 counts as 1.
    #[must_use]
    pub fn assume(mut self, max: u64, interval: Duration) -> Self {
        self.assumed = Some(Budget::new(max, interval));
        self
    }

    pub(crate) fn assumed(&self) -> Option<Budget> {
        self.assumed
    }

    /// A name for a token, from which nobody can tell the token; always the same
    /// one, on every machine.
    #[must_use]
    pub fn fingerprint(token: &SecretString) -> String {
        // FNV-1a: 64 bits tell tokens apart, and are far too few to hold one.
        let hash = token
            .expose_secret()
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
            });
        format!("{hash:016x}")
    }

    /// The app.
    #[must_use]
    pub fn app(&self) -> &str {
        &self.app
    }

    /// The account or company.
    #[must_use]
    pub fn resource(&self) -> &str {
        &self.resource
    }
}

impl fmt::Debug for LimitKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.app, self.resource)
    }
}
