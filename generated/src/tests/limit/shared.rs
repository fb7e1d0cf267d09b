//! A window that machines share: it is written as text and read again for every
//! step, and the clock of whoever keeps it may be put back.

use proptest::prelude::*;

use super::properties::{Keeper, play, runs};
use super::*;
use crate::redis::window::{CALL, SharedWindow};

/// The time at which a test begins: any that a clock may show.
const START: Duration = Duration::from_secs(1_800_000_000);

const BUDGET: Budget = Budget {
    max: 3,
    interval: Duration::from_secs(10),
};

/// A window as it is kept.
struct Kept {
    text: String,
    /// What the keeper's clock shows later than that of the test.
    ahead: Duration,
    /// Steps until the clock is put back by so many milliseconds.
    jumps: Vec<(u8, u64)>,
}

impl Kept {
    fn new(budget: Budget) -> Self {
        Self {
            text: SharedWindow::new(budget, START).to_text(),
            ahead: START,
            jumps: Vec::new(),
        }
    }

    fn change<T>(&mut self, now: Duration, what: impl FnOnce(&mut SharedWindow, Moment) -> T) -> T {
        if let Some((steps, millis)) = self.jumps.last_mut() {
            if *steps == 0 {
                self.ahead -= ms(*millis);
                self.jumps.pop();
            } else {
                *steps -= 1;
            }
        }
        let mut window = SharedWindow::read(&self.text).expect("it is a window");
        let now = window.now(self.ahead + now);
        let outcome = what(&mut window, now);
        self.text = window.to_text();
        assert_eq!(
            SharedWindow::read(&self.text),
            Ok(window),
            "nothing is lost"
        );
        outcome
    }

    fn take(&mut self, now: Duration) -> Turn {
        self.change(now, |window, moment| match window.take(moment) {
            // Moments of the window, as times of the test.
            Turn::Wait(Some(at)) => Turn::Wait(Some(now + (at - moment))),
            other => other,
        })
    }

    fn goes(&mut self, now: Duration) -> Ticket {
        match self.take(now) {
            Turn::Go(ticket) => ticket,
            other => panic!("{other:?} at {now:?}"),
        }
    }

    fn waits(&mut self, now: Duration) {
        let turn = self.take(now);
        assert!(matches!(turn, Turn::Wait(_)), "{turn:?} at {now:?}");
    }

    fn end(&mut self, now: Duration, ticket: &Ticket, end: Ended) {
        self.change(now, |window, moment| window.end(moment, ticket, end));
    }

    fn answered(&mut self, now: Duration, ticket: &Ticket) {
        let end = Ended::Answered(StatusCode::OK, RateLimit::default());
        self.end(now, ticket, end);
    }
}

/// One whose clock runs as clocks should.
struct Exact(Kept);

impl Keeper for Exact {
    const EXACT: bool = true;

    fn take(&mut self, now: u64) -> Turn {
        self.0.take(ms(now))
    }

    fn end(&mut self, now: u64, ticket: &Ticket, end: Ended) {
        self.0.end(ms(now), ticket, end);
    }
}

/// One whose clock is put back: calls wait for longer then.
struct PutBack(Kept);

impl Keeper for PutBack {
    const EXACT: bool = false;

    fn take(&mut self, now: u64) -> Turn {
        self.0.take(ms(now))
    }

    fn end(&mut self, now: u64, ticket: &Ticket, end: Ended) {
        self.0.end(ms(now), ticket, end);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..Default::default() })]

    #[test]
    fn machines_that_share_a_window_are_never_refused_and_never_idle(
        (server, plans, told) in runs(true),
    ) {
        let window = Exact(Kept::new(server.budget()));
        prop_assert_eq!(play(window, server, &plans, told).refused, 0);
    }

    #[test]
    fn calls_of_machines_that_died_do_no_harm((server, plans, told) in runs(false)) {
        let window = Exact(Kept::new(server.budget()));
        prop_assert_eq!(play(window, server, &plans, told).refused, 0);
    }

    #[test]
    fn a_clock_that_is_put_back_lets_no_call_go_too_early(
        (server, plans, told) in runs(true),
        jumps in prop::collection::vec((any::<u8>(), 0..100_000_u64), 0..5),
    ) {
        let mut window = Kept::new(server.budget());
        window.jumps = jumps;
        prop_assert_eq!(play(PutBack(window), server, &plans, told).refused, 0);
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_is_no_window_does_no_harm(
        (server, plans, told) in runs(true),
        place in any::<prop::sample::Index>(),
        number in prop_oneof![any::<u64>(), 0..100_u64],
    ) {
        let mut window = Kept::new(server.budget());
        let calls = plans.iter().take(10).map(|_| window.take(ms(0))).collect::<Vec<_>>();
        if let (Some(Turn::Go(ticket)), true) = (calls.first(), told) {
            window.answered(ms(1), ticket);
        }
        let numbers: Vec<_> = window.text.match_indices(|c: char| c.is_ascii_digit()).collect();
        let (at, _) = numbers[place.index(numbers.len())];
        let end = at + window.text[at..].find(|c: char| !c.is_ascii_digit()).expect("a brace");
        let text = format!("{}{number}{}", &window.text[..at], &window.text[end..]);
        if let Ok(mut window) = SharedWindow::read(&text) {
            let now = window.now(START + ms(20_000));
            let _turn = window.take(now);
            let _life = window.life(now);
            for turn in calls {
                if let Turn::Go(ticket) = turn {
                    window.end(now, &ticket, Ended::Lost);
                    window.end(now, &ticket, Ended::Unsent);
                }
            }
        }
    }
}

#[test]
fn a_clock_that_is_put_back_by_a_day_stops_nobody_for_longer_than_an_interval() {
    let mut window = Kept::new(BUDGET);
    let first = window.goes(ms(0));
    window.answered(ms(10), &first);
    for _ in 0..2 {
        let ticket = window.goes(ms(20));
        window.answered(ms(30), &ticket);
    }
    window.ahead -= Duration::from_secs(86_400);
    window.waits(ms(40));
    window.goes(ms(40) + BUDGET.interval);
}

#[test]
fn the_calls_of_a_machine_that_died_are_given_up_after_a_minute() {
    let mut window = Kept::new(BUDGET);
    let first = window.goes(ms(0));
    window.answered(ms(10), &first);
    let _lost = [window.goes(ms(20)), window.goes(ms(20))];
    window.answered(ms(20), &first);
    let after = ms(10) + BUDGET.interval;
    let third = window.goes(after);
    window.answered(after, &third);
    window.waits(after);
    // They count as calls that the API has counted just now.
    window.goes(CALL + ms(20));
    window.waits(CALL + ms(20));
    window.goes(CALL + ms(20) + BUDGET.interval);
    window.goes(CALL + ms(20) + BUDGET.interval);
}

#[test]
fn the_first_call_of_a_machine_that_died_stops_the_others_for_a_minute() {
    let mut window = Kept::new(BUDGET);
    let first = window.goes(ms(0));
    window.waits(CALL - ms(1));
    let second = window.goes(CALL);
    // Its answer comes after all: it is not taken for the one of the second.
    window.answered(CALL + ms(1), &first);
    window.waits(CALL + ms(1));
    window.answered(CALL + ms(2), &second);
    window.goes(CALL + ms(2));
}

#[test]
fn an_end_is_counted_once_however_often_it_is_told() {
    let mut window = Kept::new(BUDGET);
    let first = window.goes(ms(0));
    window.answered(ms(10), &first);
    let once = window.text.clone();
    window.answered(ms(10), &first);
    assert_eq!(window.text, once);
    window.end(ms(10), &first, Ended::Unsent);
    assert_eq!(window.text, once);
}

#[test]
fn a_call_of_a_window_that_was_forgotten_is_no_call_of_the_next() {
    let mut old = Kept::new(BUDGET);
    let ticket = old.goes(ms(0));
    let mut new = Kept::new(BUDGET);
    let own = new.goes(ms(0));
    new.answered(ms(10), &ticket);
    new.waits(ms(10));
    new.answered(ms(10), &own);
    new.goes(ms(10));
}
