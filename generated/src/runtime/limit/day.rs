//! What is left of a day's requests.

use std::time::Duration;

use super::window::Moment;
use crate::runtime::response::RateLimit;

/// When an API that does not say so is asked again whether the day is over.
const UNTOLD: Duration = Duration::from_secs(3600);

/// What is left of a day's requests.
///
/// It is kept as the number of calls, counted from the window's first, that the
/// day reaches to: the number grows only when a new day begins, and shrinks only
/// when somebody else makes calls.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Day {
    pub(crate) limit: Option<u64>,
    pub(crate) reach: Option<u64>,
    pub(crate) ends: Moment,
}

impl Day {
    /// The day may be over by now. `counted` calls are of the old one for certain.
    pub(crate) fn settle(&mut self, now: Moment, counted: u64) {
        if self.reach.is_some() && self.ends <= now {
            // Where nobody says how much a day has, the next answer says what is left.
            self.reach = self.limit.map(|limit| counted.saturating_add(limit));
            self.ends = now + UNTOLD;
        }
    }

    /// An answer says how much was left when at least `least` and at most `most`
    /// calls were counted.
    pub(crate) fn learn(&mut self, now: Moment, limit: &RateLimit, least: u64, most: u64) {
        if limit.daily_limit.is_some() {
            self.limit = limit.daily_limit;
        }
        if let Some(left) = limit.daily_remaining {
            self.reach = self
                .reach
                .max(Some(least.saturating_add(left)))
                .min(Some(most.saturating_add(left)));
            self.ends = now
                + limit
                    .daily_reset
                    .unwrap_or(UNTOLD)
                    .min(super::window::LONGEST);
        }
    }

    /// Where nothing is left after `sent` calls: how long until that changes.
    pub(crate) fn spent(&self, now: Moment, sent: u64) -> Option<Duration> {
        (self.reach? <= sent).then(|| self.ends.saturating_sub(now))
    }
}
