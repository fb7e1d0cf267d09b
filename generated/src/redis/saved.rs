//! A window as JSON.
//!
//! Moments are whole microseconds.

use std::time::Duration;

use crate::runtime::Json;
use crate::runtime::limit::day::Day;
use crate::runtime::limit::window::{Budget, Moment, Phase, Ticket, Window};

impl From<&Window> for Json {
    fn from(window: &Window) -> Self {
        let pairs = |list: &std::collections::VecDeque<(Moment, u64)>| {
            let pairs = list.iter().map(|(at, calls)| vec![micros(*at), *calls]);
            pairs.collect::<Vec<_>>()
        };
        let alone = match window.phase {
            Phase::Known => Json::Null,
            Phase::Alone { call, invited } => serde_json::json!([call, invited]),
        };
        serde_json::json!({
            "max": window.budget.max,
            "interval": micros(window.budget.interval),
            "alone": alone,
            "hold": micros(window.hold),
            "sent": window.sent,
            "ended": window.ended,
            "counted": window.counted,
            "freed": window.freed,
            "marks": pairs(&window.marks),
            "lost": window.lost.iter().map(|at| micros(*at)).collect::<Vec<_>>(),
            "others": pairs(&window.others),
            "day_limit": window.day.limit,
            "day_reach": window.day.reach,
            "day_ends": micros(window.day.ends),
            "slowest": micros(window.slowest),
            "excludes_itself": window.excludes_itself,
            "next_id": window.next_id,
            "latest": micros(window.latest),
        })
    }
}

/// What is kept is not a window, or not one of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable;

impl TryFrom<&Json> for Window {
    type Error = Unreadable;

    fn try_from(json: &Json) -> Result<Self, Unreadable> {
        read(json).ok_or(Unreadable)
    }
}

fn read(json: &Json) -> Option<Window> {
    let number = |name: &str| small(json.get(name)?);
    let moment = |name: &str| number(name).map(Duration::from_micros);
    let list = |name: &str| json.get(name)?.as_array();
    let pair = |one: &Json| Some((Duration::from_micros(small(&one[0])?), small(&one[1])?));
    let alone = json.get("alone")?;
    let window = Window {
        budget: Budget {
            max: number("max")?,
            interval: moment("interval")?,
        },
        phase: match alone.is_null() {
            true => Phase::Known,
            false => Phase::Alone {
                call: small(&alone[0]),
                invited: alone[1].as_bool()?,
            },
        },
        hold: moment("hold")?,
        sent: number("sent")?,
        ended: number("ended")?,
        counted: number("counted")?,
        freed: number("freed")?,
        marks: list("marks")?.iter().map(pair).collect::<Option<_>>()?,
        lost: list("lost")?
            .iter()
            .map(|at| small(at).map(Duration::from_micros))
            .collect::<Option<_>>()?,
        others: list("others")?.iter().map(pair).collect::<Option<_>>()?,
        day: Day {
            limit: number("day_limit"),
            reach: number("day_reach"),
            ends: moment("day_ends")?,
        },
        slowest: moment("slowest")?,
        excludes_itself: json.get("excludes_itself")?.as_bool()?,
        next_id: number("next_id")?,
        latest: moment("latest")?,
    };
    let Window { sent, counted, .. } = window;
    let holds = window.freed <= counted && counted <= sent && window.ended <= sent;
    holds.then_some(window)
}

/// A number that can be added to others of its kind without an overflow.
fn small(json: &Json) -> Option<u64> {
    json.as_u64().filter(|number| *number < 1 << 60)
}

impl From<&Ticket> for Json {
    fn from(ticket: &Ticket) -> Self {
        serde_json::json!([ticket.id, micros(ticket.at), ticket.counted, ticket.freed])
    }
}

impl TryFrom<&Json> for Ticket {
    type Error = Unreadable;

    fn try_from(json: &Json) -> Result<Self, Unreadable> {
        let number = |at: usize| json.get(at).and_then(small).ok_or(Unreadable);
        Ok(Self {
            id: number(0)?,
            at: Duration::from_micros(number(1)?),
            counted: number(2)?,
            freed: number(3)?,
        })
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}
