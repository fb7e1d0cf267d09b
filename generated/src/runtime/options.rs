//! What a caller says of one call, whatever the client says.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use super::retry::RetryPolicy;

/// The settings of one call.
#[derive(Clone, Default)]
pub(super) struct Options {
    /// How long an attempt may take.
    pub(super) attempt_timeout: Option<Duration>,
    /// How long all attempts together may take, waiting included.
    pub(super) call_timeout: Option<Duration>,
    /// How large the answer may be.
    pub(super) max_response_bytes: Option<usize>,
    pub(super) retry: Option<Arc<dyn RetryPolicy>>,
    pub(super) token: Option<SecretString>,
    /// The caller knows that doing it twice does no harm.
    pub(super) repeatable: bool,
}

impl fmt::Debug for Options {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Options")
            .field("attempt_timeout", &self.attempt_timeout)
            .field("call_timeout", &self.call_timeout)
            .field("token", &self.token.as_ref().map(|_| "***"))
            .field("repeatable", &self.repeatable)
            .finish_non_exhaustive()
    }
}
