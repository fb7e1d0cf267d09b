//! The limiter of one process.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::Limiter;
use super::key::LimitKey;
use super::lanes::Lanes;
use super::local::Local;
use super::permit::Permit;
use super::window::Budget;
use crate::runtime::error::Error;
use crate::runtime::transport::BoxFuture;

/// The limiter of one process: it keeps its counts in memory.
///
/// Budgets are learnt: the first call of a key goes alone, and the headers of its
/// answer say how many calls an interval has. From then on as many calls go as the
/// API lets through, and the others wait in order. Where nobody else calls with
/// the same key, the API never refuses one; where somebody does, the answers tell,
/// and fewer calls go.
///
/// An answer without headers means that the API is taken at the
/// [assumed](Self::assume) budget. After a 429 nothing goes until the time that the
/// answer names, or else for an interval, and then one call goes alone again. A
/// call that was dropped, or whose answer never came, counts as one that the API
/// has counted. Keys that nobody uses for ten minutes are forgotten.
///
/// Clones share their counts: give the clients of one process clones of the same.
#[derive(Clone)]
pub struct Limits {
    assumed: Budget,
    lanes: Arc<Lanes<Local>>,
}

impl Limits {
    /// A limiter that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assumed: Budget::DOCUMENTED,
            lanes: Arc::new(Lanes::new()),
        }
    }

    /// How many calls an interval has as long as answers do not say it. 100 in
    /// 10 seconds unless said otherwise. A `max` of 0 counts as 1.
    #[must_use]
    pub fn assume(mut self, max: u64, interval: Duration) -> Self {
        self.assumed = Budget::new(max, interval);
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}

impl Limiter for Limits {
    fn acquire<'a>(&'a self, key: &'a LimitKey) -> BoxFuture<'a, Result<Permit, Error>> {
        let assumed = key.assumed().unwrap_or(self.assumed);
        let lane = self.lanes.lane(key, || Local::new(assumed));
        Box::pin(lane.acquire())
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Limits")
            .field("assumed", &self.assumed)
            .field("windows", &self.lanes.len())
            .finish()
    }
}
