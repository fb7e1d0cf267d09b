//! A limiter for many machines.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::Redis;
use super::turns::SharedTurns;
use crate::runtime::limit::lanes::Lanes;
use crate::runtime::limit::window::Budget;
use crate::runtime::{BoxFuture, Error, LimitKey, Limiter, Permit};

/// The limiter of many machines (feature `redis`): it keeps its counts in a Redis.
///
/// It does what [`Limits`](crate::Limits) does, for all machines together. On each
/// of them calls wait in order; between machines the quicker one goes. A machine
/// that dies leaves calls behind of which nobody hears any more: after a minute
/// they count as calls that the API has counted.
///
/// A Redis that does not answer means that no call is sent:
/// [`ErrorKind::Limiter`](crate::ErrorKind::Limiter).
#[derive(Clone)]
pub struct RedisLimits {
    redis: Redis,
    assumed: Budget,
    lanes: Arc<Lanes<SharedTurns>>,
}

impl RedisLimits {
    pub(super) fn new(redis: Redis) -> Self {
        Self {
            redis,
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

impl Limiter for RedisLimits {
    fn acquire<'a>(&'a self, key: &'a LimitKey) -> BoxFuture<'a, Result<Permit, Error>> {
        let lane = self.lanes.lane(key, || {
            let name = self.redis.key("window", format_args!("{key:?}"));
            let assumed = key.assumed().unwrap_or(self.assumed);
            SharedTurns::new(self.redis.clone(), name, assumed)
        });
        Box::pin(lane.acquire())
    }
}

impl fmt::Debug for RedisLimits {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RedisLimits")
            .field("redis", &self.redis)
            .field("assumed", &self.assumed)
            .finish_non_exhaustive()
    }
}
