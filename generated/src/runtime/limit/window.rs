//! What may be sent when: the rules, without clock and without tasks.
//!
//! A server lets `max` calls through in an interval. Whether its window is fixed
//! or slides, and when it counts a call between the moment that it was sent and
//! the moment that its answer arrived, is not known here. Two things are:
//!
//! * A call that was counted by some moment is forgotten one interval later,
//!   whatever the kind of window.
//! * An answer that says how many calls are left says how many are not forgotten
//!   yet. That proves that others are, and that they were counted.
//!
//! All of it is kept in numbers of calls since the beginning: so many were let go
//! (`sent`), at least so many of them were counted by the server (`counted`), at
//! least so many of those are forgotten (`freed`). Another call may go while
//! `sent - freed < max`. The two lower bounds never fall.

use std::collections::VecDeque;
use std::time::Duration;

use http::StatusCode;

use super::day::Day;
use super::turns::Ended;
use crate::runtime::response::RateLimit;

/// A moment, as the time since a start that the window's keeper chooses.
pub(crate) type Moment = Duration;

/// No wait that an answer asks for is longer: 40 days.
pub(super) const LONGEST: Duration = Duration::from_secs(40 * 24 * 3600);

/// How many calls an interval has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Budget {
    pub(crate) max: u64,
    pub(crate) interval: Duration,
}

impl Budget {
    /// What the documents say: 100 calls in 10 seconds.
    pub(crate) const DOCUMENTED: Self = Self {
        max: 100,
        interval: Duration::from_secs(10),
    };

    /// So many calls an interval, but at least one.
    pub(crate) fn new(max: u64, interval: Duration) -> Self {
        Self {
            max: max.max(1),
            interval: interval.min(LONGEST),
        }
    }
}

/// What one call was told; it comes back with the call's end.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ticket {
    pub(crate) id: u64,
    pub(crate) at: Moment,
    /// How many calls were counted for certain when this one was let go.
    pub(crate) counted: u64,
    /// How many were forgotten for certain.
    pub(crate) freed: u64,
}

/// Whether a call may go.
#[derive(Debug, PartialEq)]
pub(crate) enum Turn {
    /// It may go now.
    Go(Ticket),
    /// It may go at this moment, or when some other call has ended.
    Wait(Option<Moment>),
    /// The day's calls are spent, and return after this time.
    Spent(Duration),
}

/// A window: what was sent, and what is known of what the server counts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Window {
    pub(crate) budget: Budget,
    pub(crate) phase: Phase,
    /// Until then nothing goes: the server has refused a call.
    pub(crate) hold: Moment,
    pub(crate) sent: u64,
    /// How many calls have ended, those included of which no answer came, once
    /// the server must have counted them.
    pub(crate) ended: u64,
    pub(crate) counted: u64,
    pub(crate) freed: u64,
    /// When how many were counted.
    pub(crate) marks: VecDeque<(Moment, u64)>,
    /// Calls without an answer: when the server has counted them, if it ever does.
    pub(crate) lost: VecDeque<Moment>,
    /// At least so many calls of somebody else are in the window until then. The
    /// later an entry the smaller.
    pub(crate) others: VecDeque<(Moment, u64)>,
    pub(crate) day: Day,
    /// The longest time that an answer took.
    pub(crate) slowest: Duration,
    /// Whether the server says how many calls are left without the one it answers.
    pub(crate) excludes_itself: bool,
    pub(crate) next_id: u64,
    pub(crate) latest: Moment,
}

/// Whether the budget is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// It is not, or the server has refused a call although it should not have:
    /// one call goes at a time, until an answer tells.
    Alone {
        /// The call that is on its way.
        call: Option<u64>,
        /// The server has said that a call may go now, whatever we believe.
        invited: bool,
    },
    /// It is.
    Known,
}

impl Window {
    /// A window of which nothing is known; `assumed` is its budget if answers do
    /// not tell.
    pub(crate) fn new(assumed: Budget) -> Self {
        Self {
            budget: assumed,
            phase: Phase::Alone {
                call: None,
                invited: false,
            },
            hold: Moment::ZERO,
            sent: 0,
            ended: 0,
            counted: 0,
            freed: 0,
            marks: VecDeque::new(),
            lost: VecDeque::new(),
            others: VecDeque::new(),
            day: Day::default(),
            slowest: Duration::ZERO,
            excludes_itself: false,
            next_id: 0,
            latest: Moment::ZERO,
        }
    }

    /// Lets a call go, or says when to ask again.
    pub(crate) fn take(&mut self, now: Moment) -> Turn {
        let now = self.settle(now);
        if let Some(returns) = self.day.spent(now, self.sent) {
            return Turn::Spent(returns);
        }
        if now < self.hold {
            return Turn::Wait(Some(self.hold));
        }
        if matches!(self.phase, Phase::Alone { call: Some(_), .. }) {
            return Turn::Wait(None);
        }
        let invited = matches!(self.phase, Phase::Alone { invited: true, .. });
        if !invited && self.in_window() >= self.budget.max {
            return Turn::Wait(self.next());
        }
        let id = self.next_id;
        self.next_id += 1;
        self.sent += 1;
        if let Phase::Alone { call, invited } = &mut self.phase {
            *call = Some(id);
            *invited = false;
        }
        Turn::Go(Ticket {
            id,
            at: now,
            counted: self.counted,
            freed: self.freed,
        })
    }

    /// A call has ended, in this way.
    pub(crate) fn end(&mut self, now: Moment, ticket: &Ticket, end: Ended) {
        match end {
            Ended::Answered(status, limit) => self.answered(now, ticket, status, &limit),
            Ended::Unsent => self.unsent(now, ticket),
            Ended::Lost => self.lost(now, ticket),
        }
    }

    /// A call was answered.
    pub(crate) fn answered(
        &mut self,
        now: Moment,
        ticket: &Ticket,
        status: StatusCode,
        limit: &RateLimit,
    ) {
        let now = self.settle(now);
        let alone = self.ends_alone(ticket);
        self.slowest = self.slowest.max(now.saturating_sub(ticket.at));
        self.ended += 1;
        if let Some(max) = limit.max.filter(|max| *max > 0) {
            self.budget.max = max;
        }
        if let Some(interval) = limit.interval.filter(|interval| !interval.is_zero()) {
            self.budget.interval = interval.min(LONGEST);
        }

        // This one, and those before it.
        let least = ticket.counted + 1;
        self.count(now, least.max(self.ended));
        if let Some(left) = limit.remaining {
            let refused = status == StatusCode::TOO_MANY_REQUESTS;
            if alone && limit.max.is_some_and(|max| left >= max) {
                self.excludes_itself = true;
            } else if left == 0 && !refused {
                // Nothing was left, and yet it was let through.
                self.excludes_itself = false;
            }
            self.count_left(now, ticket, left, alone);
        }
        let mut limit = *limit;
        if self.excludes_itself {
            limit.daily_remaining = limit.daily_remaining.map(|left| left.saturating_sub(1));
        }
        self.day.learn(now, &limit, least, self.sent);

        let told = limit.max.is_some() || limit.remaining.is_some();
        let day_is_spent = limit.daily_remaining == Some(0);
        if status == StatusCode::TOO_MANY_REQUESTS && !day_is_spent {
            let asked = [limit.retry_after, limit.reset];
            let asked = asked.into_iter().flatten().find(|wait| !wait.is_zero());
            let wait = asked.unwrap_or(self.budget.interval).min(LONGEST);
            self.hold = self.hold.max(now + wait);
            self.phase = Phase::Alone {
                call: None,
                invited: true,
            };
        } else if alone && (told || status.is_success()) {
            // An error without headers can be a gateway's, which does not know.
            self.phase = Phase::Known;
        }
    }

    /// A call ended without an answer. The server counts it, or has counted it,
    /// or never will.
    pub(crate) fn lost(&mut self, now: Moment, ticket: &Ticket) {
        let now = self.settle(now);
        self.ends_alone(ticket);
        // It may still be on its way: what others took on theirs is what we know.
        let counted = now.max(ticket.at + self.slowest.min(self.budget.interval));
        let place = self.lost.partition_point(|other| *other <= counted);
        self.lost.insert(place, counted);
        self.settle(now);
    }

    /// A call was let go, but not sent.
    pub(crate) fn unsent(&mut self, now: Moment, ticket: &Ticket) {
        self.settle(now);
        self.ends_alone(ticket);
        self.sent -= 1;
        self.counted = self.counted.min(self.sent);
        self.freed = self.freed.min(self.sent);
    }

    /// Whether it can be forgotten: all that it knows is the budget.
    pub(crate) fn is_idle(&mut self, now: Moment) -> bool {
        let now = self.settle(now);
        self.sent == self.freed
            && self.others.is_empty()
            && self.hold <= now
            && self.day.spent(now, self.sent).is_none()
    }

    /// Moves to `now`: what an interval has passed since is forgotten.
    fn settle(&mut self, now: Moment) -> Moment {
        let now = now.max(self.latest);
        self.latest = now;
        while let Some(counted) = self.lost.front().copied().filter(|lost| *lost <= now) {
            self.lost.pop_front();
            self.ended += 1;
            self.count(counted, self.ended);
        }
        let interval = self.budget.interval;
        while let Some((at, counted)) = self.marks.front().copied() {
            if at + interval > now {
                break;
            }
            self.marks.pop_front();
            self.freed = self.freed.max(counted.min(self.sent));
        }
        while self.others.front().is_some_and(|(until, _)| *until <= now) {
            self.others.pop_front();
        }
        self.day.settle(now, self.counted);
        now
    }

    /// At least so many were counted by then.
    fn count(&mut self, at: Moment, counted: u64) {
        let counted = counted.min(self.sent);
        if counted > self.counted {
            self.counted = counted;
            self.marks.push_back((at, counted));
        }
    }

    /// An answer says how many calls were left.
    fn count_left(&mut self, now: Moment, ticket: &Ticket, left: u64, alone: bool) {
        let itself = u64::from(self.excludes_itself);
        let used = (self.budget.max.saturating_sub(left) + itself).max(1);
        // What was counted and is not used any more is forgotten.
        let freed = (ticket.counted + 1).saturating_sub(used);
        self.freed = self.freed.max(freed.min(self.counted));
        // Whatever is used beyond all that we have sent is somebody else's.
        if alone {
            self.others.clear();
        }
        let ours = self.sent - ticket.freed;
        if used > ours {
            let others = used - ours;
            while self.others.back().is_some_and(|(_, less)| *less <= others) {
                self.others.pop_back();
            }
            self.others.push_back((now + self.budget.interval, others));
        } else if self.others.is_empty() {
            self.count(now, used + ticket.freed);
        }
    }

    /// How many calls may be in the server's window.
    fn in_window(&self) -> u64 {
        let others = self.others.front().map_or(0, |(_, others)| *others);
        self.sent - self.freed + others
    }

    /// When the next call may go, as far as is known.
    fn next(&self) -> Option<Moment> {
        let interval = self.budget.interval;
        let too_many = self.in_window() + 1 - self.budget.max;
        let freed = self.freed + too_many;
        let place = self.marks.partition_point(|(_, counted)| *counted < freed);
        let counted = match self.marks.get(place) {
            Some((at, _)) => Some(*at),
            None => self.lost.front().copied(),
        };
        let others = self.others.front().map(|(until, _)| *until);
        let own = counted.map(|at| at + interval);
        match (own, others) {
            (Some(own), Some(others)) => Some(own.min(others)),
            (own, others) => own.or(others),
        }
    }

    /// Whether this was the call that went alone; the next one may.
    fn ends_alone(&mut self, ticket: &Ticket) -> bool {
        match &mut self.phase {
            Phase::Alone { call, .. } if *call == Some(ticket.id) => {
                *call = None;
                true
            }
            _ => false,
        }
    }
}
