//! What holds against any server, with any latency, in any order of answers.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use proptest::prelude::*;

use super::servers::{Kind, Server};
use super::*;

/// What becomes of a call, in milliseconds from the step before.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// From the call before until somebody wants this one.
    wanted: u64,
    /// On its way to the server.
    up: u64,
    /// Until the server writes the headers of the answer.
    written: u64,
    /// On its way back.
    down: u64,
    fate: Fate,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    Answered,
    /// The server counts it; the answer never comes.
    AnswerLost,
    /// It never gets there.
    CallLost,
    /// There was no connection.
    Unsent,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Wanted,
    Arrives,
    Writes(usize),
    Ends(usize),
    Look,
}

/// What was seen in a run.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) refused: u64,
    let_through: u64,
    took: u64,
}

/// A window, wherever it is kept. Times are in milliseconds.
pub(super) trait Keeper {
    /// Whether a call that could go never waits.
    const EXACT: bool;

    fn take(&mut self, now: u64) -> Turn;

    fn end(&mut self, now: u64, ticket: &Ticket, end: Ended);
}

impl Keeper for Window {
    const EXACT: bool = true;

    fn take(&mut self, now: u64) -> Turn {
        self.take(ms(now))
    }

    fn end(&mut self, now: u64, ticket: &Ticket, end: Ended) {
        self.end(ms(now), ticket, end);
    }
}

/// A window that knows what the server allows, and nothing else.
fn window(server: &Server) -> Window {
    Window::new(server.budget())
}

/// Plays the calls against the server; `told` says whether its answers have headers.
pub(super) fn play<K: Keeper>(
    mut window: K,
    mut server: Server,
    plans: &[Plan],
    told: bool,
) -> Seen {
    let mut seen = Seen::default();
    let mut events = BinaryHeap::new();
    let mut at = server.interval;
    for plan in plans {
        at += plan.wanted;
        events.push(Reverse((at, Event::Wanted)));
    }
    let mut tickets: Vec<Option<Ticket>> = Vec::new();
    let mut left = vec![0; plans.len()];
    let mut answered = false;
    let mut wanted = 0;
    // When the calls that were let go must be forgotten; none while that is open.
    let mut ours: Vec<Option<u64>> = Vec::new();

    while let Some(Reverse((now, event))) = events.pop() {
        match event {
            Event::Look => {}
            Event::Wanted => wanted += 1,
            Event::Arrives => {
                seen.let_through += 1;
                seen.refused += u64::from(!server.call(now));
            }
            Event::Writes(i) => left[i] = server.left(now),
            Event::Ends(i) => {
                let ticket = tickets[i].take().expect("a call ends once");
                match plans[i].fate {
                    Fate::Answered => {
                        let mut limit = RateLimit::default();
                        if told {
                            limit.max = Some(server.max);
                            limit.interval = Some(ms(server.interval));
                            limit.remaining = Some(left[i]);
                        }
                        window.end(now, &ticket, Ended::Answered(StatusCode::OK, limit));
                        answered = true;
                        ours[i] = Some(now + server.interval);
                    }
                    Fate::AnswerLost | Fate::CallLost => {
                        window.end(now, &ticket, Ended::Lost);
                        // Others were slower; this one may be as well.
                        ours[i] = Some(now + 2 * server.interval);
                    }
                    Fate::Unsent => {
                        window.end(now, &ticket, Ended::Unsent);
                        ours[i] = Some(now);
                    }
                }
            }
        }
        while wanted > 0 {
            let ticket = match window.take(now) {
                Turn::Go(ticket) => ticket,
                Turn::Wait(next) => {
                    let until = next.map(|next| u64::try_from(next.as_millis()).expect("short"));
                    assert!(
                        until.is_none_or(|until| until > now),
                        "it looks at once again"
                    );
                    // Idle although allowed? Only what the server may still count
                    // is a reason to wait, or a first call that is under way.
                    let open = ours.iter().filter(|end| end.is_none_or(|end| end > now));
                    let open = open.count() as u64;
                    let alone = !answered && tickets.iter().any(Option::is_some);
                    let must_wait = alone || open >= server.max;
                    assert!(must_wait || !K::EXACT, "{open} calls and yet a wait");
                    if let Some(until) = until {
                        events.push(Reverse((until, Event::Look)));
                    }
                    break;
                }
                Turn::Spent(_) => panic!("no day was told"),
            };
            assert!(
                answered || tickets.iter().all(Option::is_none),
                "the first call goes alone",
            );
            wanted -= 1;
            let i = tickets.len();
            let plan = &plans[i];
            let arrives = now + plan.up;
            let writes = arrives + plan.written;
            if matches!(plan.fate, Fate::Answered | Fate::AnswerLost) {
                events.push(Reverse((arrives, Event::Arrives)));
                events.push(Reverse((writes, Event::Writes(i))));
            }
            events.push(Reverse((writes + plan.down, Event::Ends(i))));
            tickets.push(Some(ticket));
            ours.push(None);
        }
        seen.took = now - server.interval;
    }
    assert_eq!(tickets.len(), plans.len(), "every call comes to its turn");
    seen
}

fn kinds() -> impl Strategy<Value = Kind> {
    prop_oneof![
        Just(Kind::FromTheFirstCall),
        (0..1000_u64).prop_map(Kind::ByTheClock),
        Just(Kind::Sliding),
        Just(Kind::Bucket),
    ]
}

fn plans(kind: Kind, all_answered: bool) -> impl Strategy<Value = Vec<Plan>> {
    // Only the count that slides can be told late and still hold the call itself.
    let late: u64 = if kind == Kind::Sliding { 400 } else { 1 };
    let fate = prop_oneof![
        8 => Just(Fate::Answered),
        1 => Just(Fate::AnswerLost),
        1 => Just(Fate::CallLost),
        1 => Just(Fate::Unsent),
    ];
    let wanted = prop_oneof![4 => 0..3_u64, 1 => 0..2500_u64];
    let way = || prop_oneof![3 => 0..50_u64, 1 => 0..1500_u64];
    let plan =
        (wanted, way(), 0..late, way(), fate).prop_map(move |(wanted, up, written, down, fate)| {
            Plan {
                wanted,
                up,
                written,
                down,
                fate: if all_answered { Fate::Answered } else { fate },
            }
        });
    prop::collection::vec(plan, 1..60)
}

pub(super) fn runs(all_answered: bool) -> impl Strategy<Value = (Server, Vec<Plan>, bool)> {
    kinds().prop_flat_map(move |kind| {
        let server = (1..8_u64).prop_map(move |max| Server::new(kind, max, 1000));
        (server, plans(kind, all_answered), any::<bool>())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_server_refuses_a_call_and_no_call_waits_that_could_go(
        (server, plans, told) in runs(true),
    ) {
        prop_assert_eq!(play(window(&server), server, &plans, told).refused, 0);
    }

    #[test]
    fn calls_without_an_answer_do_no_harm((server, plans, told) in runs(false)) {
        prop_assert_eq!(play(window(&server), server, &plans, told).refused, 0);
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_window_that_is_saturated_is_used_to_98_percent(
        kind in kinds(),
        max in 10..50_u64,
        ways in prop::collection::vec((0..60_u64, 0..60_u64), 400),
    ) {
        // What is between two windows is one way there and back, at most.
        let plans: Vec<_> = ways.into_iter().take(max as usize * 8).map(|(up, down)| Plan {
            wanted: 0,
            up,
            written: 0,
            down,
            fate: Fate::Answered,
        }).collect();
        let server = Server::new(kind, max, 10_000);
        let seen = play(window(&server), server, &plans, true);
        prop_assert_eq!(seen.refused, 0);
        let windows = plans.len() as u64 / max;
        // The last window's calls need no time but their way.
        let most = (windows - 1) * 10_000 * 100 / 98 + 500;
        prop_assert!(seen.took <= most, "{} of {most} ms", seen.took);
    }
}
