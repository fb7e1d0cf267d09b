//! The limiter of one process.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::Limiter;
use super::key::LimitKey;
use super::lane::Lane;
use super::permit::Permit;
use super::window::Budget;
use crate::runtime::error::Error;
use crate::runtime::transport::BoxFuture;

/// What an API allows that does not say so: 100 calls in 10 seconds.
const ASSUMED: Budget = Budget {
    max: 100,
    interval: Duration::from_secs(10),
};

/// How often windows that nobody uses are looked for, and thus for how long the
/// budget of one is remembered at least.
const SWEEP: Duration = Duration::from_secs(600);

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
    lanes: Arc<Mutex<Lanes>>,
}

struct Lanes {
    by_key: HashMap<LimitKey, Kept>,
    swept: Instant,
}

struct Kept {
    lane: Arc<Lane>,
    used: Instant,
}

impl Limits {
    /// A limiter that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assumed: ASSUMED,
            lanes: Arc::new(Mutex::new(Lanes {
                by_key: HashMap::new(),
                swept: Instant::now(),
            })),
        }
    }

    /// How many calls an interval has as long as answers do not say it. 100 in
    /// 10 seconds unless said otherwise. A `max` of 0 counts as 1.
    #[must_use]
    pub fn assume(mut self, max: u64, interval: Duration) -> Self {
        self.assumed = Budget {
            max: max.max(1),
            interval: interval.min(super::window::LONGEST),
        };
        self
    }

    fn lane(&self, key: &LimitKey) -> Arc<Lane> {
        let now = Instant::now();
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        if now.duration_since(lanes.swept) >= SWEEP {
            lanes.swept = now;
            // A lane that anybody else holds has a call under way, or one that waits.
            lanes.by_key.retain(|_, kept| {
                Arc::strong_count(&kept.lane) > 1
                    || now.duration_since(kept.used) < SWEEP
                    || !kept.lane.is_idle()
            });
        }
        if let Some(kept) = lanes.by_key.get_mut(key) {
            kept.used = now;
            return kept.lane.clone();
        }
        let lane = Arc::new(Lane::new(self.assumed));
        let kept = Kept {
            lane: lane.clone(),
            used: now,
        };
        lanes.by_key.insert(key.clone(), kept);
        lane
    }

    /// How many windows are kept.
    fn kept(&self) -> usize {
        let lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        lanes.by_key.len()
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}

impl Limiter for Limits {
    fn acquire<'a>(&'a self, key: &'a LimitKey) -> BoxFuture<'a, Result<Permit, Error>> {
        Box::pin(self.lane(key).acquire())
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Limits")
            .field("assumed", &self.assumed)
            .field("windows", &self.kept())
            .finish()
    }
}
