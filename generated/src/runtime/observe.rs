//! What happens to calls, for those who measure it.

use std::time::Duration;

use http::{Method, StatusCode};

use super::error::{Error, ErrorKind};
use super::route::Route;

/// Hears of every call. Neither tokens nor values are told.
///
/// What it does should be quick: calls wait for it.
pub trait Observer: Send + Sync + 'static {
    /// A call begins; what comes hears of the rest of it, and is dropped with it,
    /// whether the call ends or its caller has had enough.
    fn call(&self, call: &CallStart<'_>) -> Box<dyn CallObserver>;
}

/// Hears of one call.
pub trait CallObserver: Send {
    /// An attempt begins, by waiting for its turn; the first one is 1.
    fn begin(&mut self, number: u32) {
        let _ = number;
    }

    /// An attempt has ended.
    fn attempt(&mut self, attempt: &AttemptEnd<'_>) {
        let _ = attempt;
    }

    /// Another attempt follows, after this wait.
    fn retry(&mut self, wait: Duration) {
        let _ = wait;
    }

    /// The call has ended.
    fn end(&mut self, end: &CallEnd<'_>) {
        let _ = end;
    }
}

/// A call that begins.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallStart<'a> {
    /// The operation; none for a call by method and path.
    pub route: Option<&'static Route>,
    /// What is called, as errors name it: `contacts.get`, or method and path.
    pub name: &'a str,
    /// The method.
    pub method: &'a Method,
    /// The account that the call speaks for.
    pub location: Option<&'a str>,
}

/// An attempt that has ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptEnd<'a> {
    /// Which one it was, from 1.
    pub number: u32,
    /// The status of the answer, where there was one.
    pub status: Option<StatusCode>,
    /// What went wrong, where something did.
    pub error: Option<&'a Error>,
    /// How long it waited for its turn under the limits.
    pub waited: Duration,
    /// How long it took after that.
    pub took: Duration,
}

/// A call that has ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallEnd<'a> {
    /// How many attempts were made.
    pub attempts: u32,
    /// The status of the last answer, where there was one.
    pub status: Option<StatusCode>,
    /// What went wrong at last, where something did.
    pub error: Option<&'a Error>,
    /// How long all of it took.
    pub took: Duration,
}

impl CallEnd<'_> {
    /// What kind of error ended the call, where one did.
    pub fn error_kind(&self) -> Option<ErrorKind> {
        self.error.map(Error::kind)
    }
}
