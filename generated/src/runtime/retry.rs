//! Whether a call that failed is made again, and when.

use std::fmt;
use std::sync::Mutex;
use std::time::Duration;

use super::error::{Error, ErrorKind};

/// Decides whether a call that failed is made again.
pub trait RetryPolicy: Send + Sync + 'static {
    /// How long to wait before the next attempt; none where there shall be none.
    fn retry(&self, failed: &Attempt<'_>) -> Option<Duration>;

    /// A call has succeeded. A policy that watches over its own share of the
    /// traffic hears of it here.
    fn succeeded(&self) {}
}

/// An attempt that failed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Which attempt it was, from 1.
    pub number: u32,
    /// How long the call has taken so far, waiting included.
    pub elapsed: Duration,
    /// Whether the call does the same once more without doing more: it only
    /// reads, or the caller has said so.
    pub repeatable: bool,
    /// What went wrong.
    pub error: &'a Error,
}

impl Attempt<'_> {
    /// Whether another attempt can do no harm: nothing was done, or doing it once
    /// more changes nothing.
    ///
    /// An answer of 500 may have done the work, so that a write is not repeated
    /// after it; a refusal for the rate limit has done nothing, and neither has a
    /// connection that was never made. What is forbidden stays forbidden.
    pub fn is_safe(&self) -> bool {
        match self.error.kind() {
            ErrorKind::RateLimited => true,
            ErrorKind::Transport => self.repeatable || self.error.is_connect(),
            ErrorKind::Server => self.repeatable,
            _ => false,
        }
    }
}

/// No second attempt, ever.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRetry;

impl RetryPolicy for NoRetry {
    fn retry(&self, _: &Attempt<'_>) -> Option<Duration> {
        None
    }
}

/// Another attempt where it is safe, after a pause that grows and is random.
///
/// The pause before attempt *n* is drawn between nothing and
/// `base · 2^(n-2)`, at most `cap`, so that many callers do not come back
/// together. Where the API says how long to wait, that is the least. Attempts
/// end with their number, with the time that the call may take, or when more
/// than one call in ten is a repetition: an outage is not made worse.
pub struct Backoff {
    attempts: u32,
    base: Duration,
    cap: Duration,
    time: Duration,
    budget: Mutex<Budget>,
}

impl Backoff {
    /// How many attempts a call has at most, the first included. 4 unless said
    /// otherwise.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The first pause, at most. Half a second unless said otherwise.
    #[must_use]
    pub fn base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// The longest pause. 20 seconds unless said otherwise.
    #[must_use]
    pub fn cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// After which time no further attempt begins. 60 seconds unless said otherwise.
    #[must_use]
    pub fn time(mut self, time: Duration) -> Self {
        self.time = time;
        self
    }

    /// How many repetitions may be made before calls that succeed have earned
    /// more: ten of them earn one. 10 unless said otherwise.
    #[must_use]
    pub fn budget(mut self, repetitions: u32) -> Self {
        self.budget = Mutex::new(Budget::full(repetitions));
        self
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            attempts: 4,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(20),
            time: Duration::from_secs(60),
            budget: Mutex::new(Budget::full(10)),
        }
    }
}

impl RetryPolicy for Backoff {
    fn retry(&self, failed: &Attempt<'_>) -> Option<Duration> {
        if !failed.is_safe() || failed.number >= self.attempts {
            return None;
        }
        let most = self
            .base
            .saturating_mul(2_u32.saturating_pow(failed.number - 1))
            .min(self.cap);
        let wait = most.mul_f64(fastrand::f64());
        // The API knows best how long it will refuse.
        let wait = wait.max(failed.error.retry_after().unwrap_or_default());
        if failed.elapsed + wait > self.time {
            return None;
        }
        // A refusal for the rate limit costs the API nothing, and waiting ends it.
        let counts = failed.error.kind() != ErrorKind::RateLimited;
        if counts && !lock(&self.budget).spend() {
            return None;
        }
        Some(wait)
    }

    fn succeeded(&self) {
        lock(&self.budget).earn();
    }
}

impl fmt::Debug for Backoff {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Backoff")
            .field("attempts", &self.attempts)
            .field("base", &self.base)
            .field("cap", &self.cap)
            .field("time", &self.time)
            .finish_non_exhaustive()
    }
}

/// What may be spent on repetitions, in tenths.
#[derive(Clone, Copy, Debug)]
struct Budget {
    tenths: u32,
    most: u32,
}

impl Budget {
    fn full(repetitions: u32) -> Self {
        let tenths = repetitions.saturating_mul(10);
        Self {
            tenths,
            most: tenths,
        }
    }

    fn spend(&mut self) -> bool {
        match self.tenths.checked_sub(10) {
            Some(left) => {
                self.tenths = left;
                true
            }
            None => false,
        }
    }

    fn earn(&mut self) {
        self.tenths = (self.tenths + 1).min(self.most);
    }
}

/// A panic elsewhere leaves the count as it was, which is good enough.
fn lock(budget: &Mutex<Budget>) -> std::sync::MutexGuard<'_, Budget> {
    budget
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
