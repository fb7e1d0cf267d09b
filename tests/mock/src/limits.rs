//! The rate limits: so many calls in an interval, and in a day.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use crate::access::Owner;
use crate::answer::Reply;

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(86_400);

/// What was called, by whose limit it counts in.
#[derive(Debug)]
pub(crate) struct Windows {
    most: u64,
    interval: Duration,
    day: u64,
    logins: u64,
    by_owner: HashMap<Owner, Counted>,
    login: Option<Window>,
}

#[derive(Debug)]
struct Counted {
    window: Window,
    day: Window,
}

/// The calls of a time.
#[derive(Clone, Copy, Debug)]
struct Window {
    since: Instant,
    calls: u64,
}

impl Window {
    fn new(since: Instant) -> Self {
        Self { since, calls: 0 }
    }

    /// Begins anew where the time is over.
    fn turn(&mut self, now: Instant, time: Duration) {
        if now.duration_since(self.since) >= time {
            *self = Self::new(now);
        }
    }
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
    pub(crate) fn new((most, interval): (u64, Duration), day: u64, logins: u64) -> Self {
        Self {
            most,
            interval,
            day,
            logins,
            by_owner: HashMap::new(),
            login: None,
        }
    }

    /// Counts a call.
    pub(crate) fn count(&mut self, owner: &Owner, now: Instant) -> Left {
        let counted = self.by_owner.entry(owner.clone()).or_insert(Counted {
            window: Window::new(now),
            day: Window::new(now),
        });
        counted.window.turn(now, self.interval);
        counted.day.turn(now, DAY);
        let is_refused = counted.window.calls >= self.most || counted.day.calls >= self.day;
        if !is_refused {
            counted.window.calls += 1;
            counted.day.calls += 1;
        }
        Left {
            most: self.most,
            window: self.most - counted.window.calls,
            interval: self.interval,
            day_most: self.day,
            day: self.day - counted.day.calls,
            day_ends: DAY.saturating_sub(now.duration_since(counted.day.since)),
            is_refused,
        }
    }

    /// Counts a call for a token, and says whether it is let through.
    pub(crate) fn login(&mut self, now: Instant) -> bool {
        let window = self.login.get_or_insert(Window::new(now));
        window.turn(now, MINUTE);
        window.calls += 1;
        window.calls <= self.logins
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
