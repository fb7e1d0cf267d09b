//! What a window learns from answers.

use super::*;

const OK: StatusCode = StatusCode::OK;
const REFUSED: StatusCode = StatusCode::TOO_MANY_REQUESTS;

fn window() -> Window {
    Window::new(Budget {
        max: 100,
        interval: ms(10_000),
    })
}

/// A window whose first call was answered at 0 with these headers.
fn told(values: &[(&'static str, u64)]) -> Window {
    let mut window = window();
    let first = go(&mut window, 0);
    window.answered(ms(0), &first, OK, &says(values));
    window
}

fn go(window: &mut Window, at: u64) -> Ticket {
    match window.take(ms(at)) {
        Turn::Go(ticket) => ticket,
        turn => panic!("{turn:?}"),
    }
}

/// Lets as many go as may.
fn burst(window: &mut Window, at: u64) -> Vec<Ticket> {
    let mut gone = Vec::new();
    while let Turn::Go(ticket) = window.take(ms(at)) {
        gone.push(ticket);
    }
    gone
}

fn wait(window: &mut Window, at: u64) -> Option<Moment> {
    match window.take(ms(at)) {
        Turn::Wait(until) => until,
        turn => panic!("{turn:?}"),
    }
}

#[test]
fn the_first_call_goes_alone_and_its_headers_set_the_window() {
    let mut window = window();
    let first = go(&mut window, 0);
    assert_eq!(wait(&mut window, 0), None);
    let limit = says(&[
        ("max", 25),
        ("interval-milliseconds", 8_000),
        ("remaining", 24),
    ]);
    window.answered(ms(100), &first, OK, &limit);
    assert_eq!(burst(&mut window, 100).len(), 24);
    assert_eq!(wait(&mut window, 100), Some(ms(8_100)));
}

#[test]
fn an_answer_without_headers_means_the_assumed_budget() {
    let mut window = told(&[]);
    assert_eq!(burst(&mut window, 0).len(), 99);
    assert_eq!(wait(&mut window, 0), Some(ms(10_000)));
}

#[test]
fn an_error_without_headers_says_nothing_of_the_window() {
    let mut window = window();
    let first = go(&mut window, 0);
    let gateway = StatusCode::BAD_GATEWAY;
    window.answered(ms(1), &first, gateway, &says(&[]));
    assert_eq!(burst(&mut window, 1).len(), 1);
}

#[test]
fn a_first_call_without_an_answer_lets_the_next_go_alone() {
    let mut window = window();
    let first = go(&mut window, 0);
    window.lost(ms(5), &first);
    let second = go(&mut window, 5);
    assert_eq!(wait(&mut window, 5), None);
    window.unsent(ms(6), &second);
    assert_eq!(burst(&mut window, 6).len(), 1);
}

#[test]
fn a_slot_is_free_one_interval_after_the_answer() {
    let mut window = told(&[("max", 2), ("interval-milliseconds", 1000)]);
    let second = go(&mut window, 10);
    assert_eq!(wait(&mut window, 999), Some(ms(1000)));
    let third = go(&mut window, 1000);
    assert_eq!(wait(&mut window, 5000), None, "two are under way");
    window.answered(ms(5000), &second, OK, &says(&[]));
    window.answered(ms(5500), &third, OK, &says(&[]));
    assert_eq!(wait(&mut window, 5999), Some(ms(6000)));
    assert_eq!(burst(&mut window, 6000).len(), 1);
}

#[test]
fn headers_prove_that_a_window_has_begun_anew() {
    let values = |left| {
        says(&[
            ("max", 10),
            ("interval-milliseconds", 1000),
            ("remaining", left),
        ])
    };
    let mut window = told(&[
        ("max", 10),
        ("interval-milliseconds", 1000),
        ("remaining", 9),
    ]);
    for at in 1..10 {
        let call = go(&mut window, at * 100);
        window.answered(ms(at * 100), &call, OK, &values(9 - at));
    }
    assert_eq!(wait(&mut window, 999), Some(ms(1000)));
    let next = go(&mut window, 1000);
    assert_eq!(wait(&mut window, 1000), Some(ms(1100)));
    window.answered(ms(1010), &next, OK, &values(9));
    assert_eq!(burst(&mut window, 1010).len(), 9);
}

#[test]
fn headers_prove_that_a_call_was_counted_long_before_its_answer() {
    let values = |left| {
        says(&[
            ("max", 3),
            ("interval-milliseconds", 1000),
            ("remaining", left),
        ])
    };
    let mut window = told(&[
        ("max", 3),
        ("interval-milliseconds", 1000),
        ("remaining", 2),
    ]);
    let calls = burst(&mut window, 1);
    window.answered(ms(100), &calls[1], OK, &values(0));
    window.answered(ms(900), &calls[0], OK, &values(1));
    assert_eq!(burst(&mut window, 1000).len(), 1);
    assert_eq!(wait(&mut window, 1000), Some(ms(1100)));
    assert_eq!(burst(&mut window, 1100).len(), 2);
}

#[test]
fn calls_of_others_shrink_the_window_for_an_interval() {
    let mut window = told(&[
        ("max", 10),
        ("interval-milliseconds", 1000),
        ("remaining", 3),
    ]);
    assert_eq!(burst(&mut window, 0).len(), 3);
    assert_eq!(wait(&mut window, 0), Some(ms(1000)));
}

#[test]
fn a_budget_that_changes_is_taken_at_once() {
    let mut window = told(&[("max", 10), ("remaining", 9)]);
    let call = go(&mut window, 0);
    window.answered(ms(0), &call, OK, &says(&[("max", 4), ("remaining", 2)]));
    let calls = burst(&mut window, 0);
    assert_eq!(calls.len(), 2);
    window.answered(ms(0), &calls[0], OK, &says(&[("max", 7), ("remaining", 4)]));
    assert_eq!(burst(&mut window, 0).len(), 3);
}

#[test]
fn after_a_429_nothing_goes_for_as_long_as_the_api_says_and_then_one_call_alone() {
    for (values, until) in [
        (says(&[("retry-after", 3), ("reset", 5)]), 3_000),
        (says(&[("reset", 5)]), 5_000),
        (says(&[("reset", 5_000)]), 5_000),
        (says(&[("reset", 1_800_000_000)]), 10_000),
        (says(&[("retry-after", 0)]), 10_000),
        (says(&[("remaining", 0), ("max", 100)]), 10_000),
    ] {
        let mut window = told(&[
            ("max", 100),
            ("interval-milliseconds", 10_000),
            ("remaining", 99),
        ]);
        let call = go(&mut window, 0);
        window.answered(ms(0), &call, REFUSED, &values);
        assert_eq!(wait(&mut window, 1), Some(ms(until)));
        let probe = go(&mut window, until);
        assert_eq!(wait(&mut window, until), None);
        let limit = says(&[("max", 100), ("remaining", 99)]);
        window.answered(ms(until + 1), &probe, OK, &limit);
        assert_eq!(burst(&mut window, until + 1).len(), 99);
    }
}

#[test]
fn answers_to_older_calls_do_not_end_a_hold() {
    let mut window = told(&[("max", 10), ("remaining", 9)]);
    let calls = burst(&mut window, 0);
    window.answered(ms(1), &calls[0], REFUSED, &says(&[("retry-after", 2)]));
    window.answered(
        ms(2),
        &calls[1],
        OK,
        &says(&[("max", 10), ("remaining", 0)]),
    );
    assert_eq!(wait(&mut window, 2), Some(ms(2001)));
    assert_eq!(burst(&mut window, 2001).len(), 1);
}

#[test]
fn a_day_that_is_spent_is_told_with_the_time_that_it_returns() {
    let day = [
        ("limit-daily", 5),
        ("daily-remaining", 2),
        ("daily-reset", 60_000),
    ];
    let mut window = told(&day);
    let calls = burst(&mut window, 0);
    assert_eq!(calls.len(), 2);
    for call in calls {
        window.answered(ms(0), &call, OK, &says(&[]));
    }
    assert_eq!(window.take(ms(20_000)), Turn::Spent(ms(40_000)));
    // The next day has as many as every day.
    assert_eq!(burst(&mut window, 60_000).len(), 5);
    assert!(matches!(window.take(ms(60_000)), Turn::Spent(_)));
}

#[test]
fn a_call_that_was_not_sent_costs_nothing_of_the_day() {
    let mut window = told(&[("daily-remaining", 1), ("daily-reset", 60_000)]);
    let call = go(&mut window, 0);
    assert_eq!(window.take(ms(0)), Turn::Spent(ms(60_000)));
    window.unsent(ms(0), &call);
    assert_eq!(burst(&mut window, 0).len(), 1);
}

#[test]
fn answers_that_overlap_do_not_make_the_day_longer() {
    let mut window = told(&[("daily-remaining", 5), ("daily-reset", 60_000)]);
    let calls = burst(&mut window, 0);
    assert_eq!(calls.len(), 5);
    for (call, left) in calls.iter().rev().zip(0..) {
        let limit = says(&[("daily-remaining", left), ("daily-reset", 59_000)]);
        window.answered(ms(1000), call, OK, &limit);
        assert_eq!(window.take(ms(1000)), Turn::Spent(ms(59_000)));
    }
}

#[test]
fn a_429_for_the_day_holds_nothing_but_the_day() {
    let mut window = told(&[("max", 10), ("remaining", 9)]);
    let call = go(&mut window, 0);
    let limit = says(&[
        ("daily-remaining", 0),
        ("daily-reset", 5_000),
        ("retry-after", 9),
    ]);
    window.answered(ms(0), &call, REFUSED, &limit);
    assert_eq!(window.take(ms(1_000)), Turn::Spent(ms(4_000)));
    go(&mut window, 5_000);
}

#[test]
fn a_server_that_does_not_count_the_call_it_answers_is_understood() {
    let mut window = told(&[
        ("max", 3),
        ("interval-milliseconds", 1000),
        ("remaining", 3),
    ]);
    let calls = burst(&mut window, 0);
    assert_eq!(calls.len(), 2);
    for (call, left) in calls.iter().zip([2, 1]) {
        window.answered(ms(0), call, OK, &says(&[("max", 3), ("remaining", left)]));
        assert_eq!(wait(&mut window, 0), Some(ms(1000)));
    }
}

#[test]
fn nonsense_in_headers_is_survived() {
    let max = u64::MAX;
    for values in [
        [("max", 0), ("remaining", 0)],
        [("max", max), ("remaining", max)],
        [("interval-milliseconds", 0), ("remaining", max)],
        [("interval-milliseconds", max), ("reset", max)],
        [("daily-remaining", max), ("daily-reset", max)],
        [("retry-after", max), ("limit-daily", max)],
    ] {
        for status in [OK, REFUSED] {
            let mut window = window();
            let mut at = 0;
            for _ in 0..3 {
                let Turn::Go(call) = window.take(ms(at)) else {
                    at += 50 * 24 * 3_600_000;
                    continue;
                };
                window.answered(ms(at), &call, status, &says(&values));
            }
        }
    }
}

#[test]
fn a_window_is_idle_when_an_interval_has_passed() {
    let mut window = told(&[("max", 10), ("remaining", 9)]);
    assert!(!window.is_idle(ms(9_999)));
    assert!(window.is_idle(ms(10_000)));
    let mut spent = told(&[("daily-remaining", 0), ("daily-reset", 60_000)]);
    assert!(!spent.is_idle(ms(59_999)));
    assert!(spent.is_idle(ms(60_000)));
}
