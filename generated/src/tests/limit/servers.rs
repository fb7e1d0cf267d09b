//! Servers that enforce a limit, each in another way, on a clock of their own.

use super::ms;
use crate::runtime::limit::window::Budget;

/// How a server counts. Times are in milliseconds, from one interval on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// A window begins with the first call after the last one has ended.
    FromTheFirstCall,
    /// A window begins at fixed times, this much after 0.
    ByTheClock(u64),
    /// The calls of the last interval, at every moment.
    Sliding,
    /// A bucket that fills steadily.
    Bucket,
}

/// A server.
#[derive(Clone, Debug)]
pub(super) struct Server {
    pub(super) kind: Kind,
    pub(super) max: u64,
    pub(super) interval: u64,
    /// When calls were counted.
    calls: Vec<u64>,
    /// Where the present window began.
    began: Option<u64>,
    /// What is in the bucket, in parts of a call, and since when.
    level: (u64, u64),
}

impl Server {
    pub(super) fn new(kind: Kind, max: u64, interval: u64) -> Self {
        Self {
            kind,
            max,
            interval,
            calls: Vec::new(),
            began: None,
            level: (max * interval, 0),
        }
    }

    pub(super) fn budget(&self) -> Budget {
        Budget::new(self.max, ms(self.interval))
    }

    /// Counts a call, unless it refuses it.
    pub(super) fn call(&mut self, now: u64) -> bool {
        if self.left(now) == 0 {
            return false;
        }
        if self.began.is_none() {
            self.began = Some(now);
        }
        self.calls.push(now);
        self.level.0 = self.level.0.saturating_sub(self.interval);
        true
    }

    /// How many calls are left.
    pub(super) fn left(&mut self, now: u64) -> u64 {
        let from = match self.kind {
            Kind::Sliding => (now + 1).saturating_sub(self.interval),
            Kind::ByTheClock(shift) => {
                let shift = shift % self.interval;
                (now - shift) / self.interval * self.interval + shift
            }
            Kind::FromTheFirstCall => {
                if self.began.is_some_and(|at| at + self.interval <= now) {
                    self.began = None;
                }
                self.began.unwrap_or(u64::MAX)
            }
            Kind::Bucket => {
                let (level, since) = self.level;
                let filled = level + (now - since) * self.max;
                self.level = (filled.min(self.max * self.interval), now);
                return self.level.0 / self.interval;
            }
        };
        let used = self.calls.iter().rev().take_while(|at| **at >= from);
        self.max - (used.count() as u64).min(self.max)
    }
}
