//! What a call holds while it runs.

use std::fmt;

use http::{HeaderMap, StatusCode};

/// The permission to send one request.
///
/// The limiter has to hear what became of it: call [`answered`](Self::answered)
/// when the answer is there, or [`unsent`](Self::unsent) where nothing was sent.
/// A permit that is dropped tells that the request may have been counted.
#[must_use = "a permit that is dropped counts as a request that was sent"]
pub struct Permit(Option<Box<dyn PermitHandle>>);

/// How a limiter hears of the end of its permit.
pub trait PermitHandle: Send + 'static {
    /// The permit has ended, in this way. It must not block.
    fn end(self: Box<Self>, end: PermitEnd<'_>);
}

/// How a permit ends.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PermitEnd<'a> {
    /// The API has answered.
    Answered {
        /// The status of the answer.
        status: StatusCode,
        /// Its headers.
        headers: &'a HeaderMap,
    },
    /// Nothing was sent.
    Unsent,
    /// There was no answer, so nobody knows: a timeout, a connection that broke,
    /// a caller who had enough.
    Lost,
}

impl Permit {
    /// A permit whose end this handle hears.
    pub fn new(handle: impl PermitHandle) -> Self {
        Self(Some(Box::new(handle)))
    }

    /// A permit that nobody needs to hear of again.
    pub fn free() -> Self {
        Self(None)
    }

    /// The API has answered. Tell it as soon as the headers are there: what the
    /// request took is given back one interval after this moment.
    pub fn answered(mut self, status: StatusCode, headers: &HeaderMap) {
        self.end(PermitEnd::Answered { status, headers });
    }

    /// Nothing was sent, for certain: there was no connection.
    pub fn unsent(mut self) {
        self.end(PermitEnd::Unsent);
    }

    fn end(&mut self, end: PermitEnd<'_>) {
        if let Some(handle) = self.0.take() {
            handle.end(end);
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.end(PermitEnd::Lost);
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Permit")
    }
}
