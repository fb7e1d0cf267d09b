//! The rate limits: so many calls in an interval, and in a day.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use crate::access::Owner;
use crate::answer::Reply;

const DAY: Duration = Duration::from_secs(86_400);

/// What was called, by whose limit it counts in.
#[derive(Debug)]
pub(crate) struct Windows {
    most: u64,
    interval: Duration,
    day: u64,
    by_owner: HashMap<Owner, Counted>,
}

#[derive(Debug)]
struct Counted {
    window: (Instant, u64),
    day: (Instant, u64),
}

/// What a call finds left, after it was counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Left {
    most: u64,
    window: u64,
    interval: Duration,
    day_most: u64,
    day: u64,
    day_ends: Duration,
    pub(crate) is_refused: bool,
}

impl Windows {
    pub(crate) fn new((most, interval): (u64, Duration), day: u64) -> Self {
        Self {
            most,
            interval,
            day,
            by_owner: HashMap::new(),
        }
    }

    /// Counts a call.
    pub(crate) fn count(&mut self, owner: &Owner, now: Instant) -> Left {
        let counted = self.by_owner.entry(owner.clone()).or_insert(Counted {
            window: (now, 0),
            day: (now, 0),
        });
        if now.duration_since(counted.window.0) >= self.interval {
            counted.window = (now, 0);
        }
        if now.duration_since(counted.day.0) >= DAY {
            counted.day = (now, 0);
        }
        let is_refused = counted.window.1 >= self.most || counted.day.1 >= self.day;
        if !is_refused {
            counted.window.1 += 1;
            counted.day.1 += 1;
        }
        Left {
            most: self.most,
            window: self.most - counted.window.1,
            interval: self.interval,
            day_most: self.day,
            day: self.day - counted.day.1,
            day_ends: DAY.saturating_sub(now.duration_since(counted.day.0)),
            is_refused,
        }
    }
}

impl Left {
    /// Says it in the headers of an answer.
    pub(crate) fn tell(self, reply: Reply) -> Reply {
        reply
            .header("x-ratelimit-max", self.most)
            .header("x-ratelimit-remaining", self.window)
            .header(
                "x-ratelimit-interval-milliseconds",
                self.interval.as_millis(),
            )
            .header("x-ratelimit-limit-daily", self.day_most)
            .header("x-ratelimit-daily-remaining", self.day)
            .header("x-ratelimit-daily-reset", self.day_ends.as_millis())
    }
}
