//! A window as Redis keeps it: the rules of all machines that share it.
//!
//! Nothing here knows Redis or a clock, so that properties can be proved of it.

use std::time::Duration;

use serde_json::json;

use super::saved::Unreadable;
use crate::runtime::Json;
use crate::runtime::limit::turns::Ended;
use crate::runtime::limit::window::{Budget, Moment, Ticket, Turn, Window};

/// A call of which nothing was heard for so long belonged to a machine that died,
/// or is one whose answer never comes.
pub(crate) const CALL: Duration = Duration::from_secs(60);

/// How long a window that nobody uses is remembered at least.
const LIFE: Duration = Duration::from_secs(600);

/// The form that this version writes.
const FORM: u64 = 1;

/// A window, and the calls that are under way in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SharedWindow {
    window: Window,
    /// The window's moments are counted from here.
    origin: Duration,
    /// Until when an answer is expected.
    calls: Vec<(Moment, Ticket)>,
}

impl SharedWindow {
    /// A window of which nothing is known, at this time.
    pub(crate) fn new(assumed: Budget, time: Duration) -> Self {
        let mut window = Window::new(assumed);
        // A call of a window that was forgotten must not be taken for one of this.
        window.next_id = u64::from(fastrand::u32(..)) << 20;
        Self {
            window,
            origin: time,
            calls: Vec::new(),
        }
    }

    /// The moment of this time. A clock that was put back goes on from the latest
    /// moment: what was counted must not seem to lie in the future.
    pub(crate) fn now(&mut self, time: Duration) -> Moment {
        let latest = self.window.latest;
        match time.checked_sub(self.origin) {
            Some(now) if now >= latest => now,
            _ => {
                self.origin = time.saturating_sub(latest);
                latest
            }
        }
    }

    /// Lets a call go, or says when to ask again.
    pub(crate) fn take(&mut self, now: Moment) -> Turn {
        self.give_up(now);
        let turn = self.window.take(now);
        if let Turn::Go(ticket) = &turn {
            self.calls.push((now + CALL, ticket.clone()));
        }
        turn
    }

    /// A call has ended. One that was given up already is not counted again.
    pub(crate) fn end(&mut self, at: Moment, ticket: &Ticket, end: Ended) {
        let call = self.calls.iter().position(|(_, call)| call == ticket);
        if let Some(call) = call {
            self.calls.remove(call);
            self.window.end(at, ticket, end);
        }
    }

    fn give_up(&mut self, now: Moment) {
        let window = &mut self.window;
        self.calls.retain(|(until, ticket)| {
            let waits = *until > now;
            if !waits {
                window.lost(now, ticket);
            }
            waits
        });
    }

    /// Whether the window may have let these calls go.
    fn gave_its_calls(&self) -> bool {
        let window = &self.window;
        let gave = |ticket: &Ticket| {
            ticket.id < window.next_id
                && ticket.counted <= window.counted
                && ticket.freed <= window.freed
                && ticket.at <= window.latest
        };
        self.calls.len() as u64 <= window.sent && self.calls.iter().all(|(_, call)| gave(call))
    }

    /// How long it has to be remembered.
    pub(crate) fn life(&self, now: Moment) -> Duration {
        let window = &self.window;
        let day = window.day.spent(now, window.sent).unwrap_or_default();
        LIFE.max(window.hold.saturating_sub(now)).max(day)
    }

    /// What Redis keeps.
    pub(crate) fn to_text(&self) -> String {
        let calls = self.calls.iter();
        let calls = calls.map(|(until, ticket)| (micros(*until), Json::from(ticket)));
        json!({
            "form": FORM,
            "origin": micros(self.origin),
            "calls": calls.collect::<Vec<_>>(),
            "window": Json::from(&self.window),
        })
        .to_string()
    }

    /// Reads what [`to_text`](Self::to_text) wrote.
    pub(crate) fn read(text: &str) -> Result<Self, Unreadable> {
        let json: Json = serde_json::from_str(text).map_err(|_| Unreadable)?;
        if json["form"].as_u64() != Some(FORM) {
            return Err(Unreadable);
        }
        let time = |json: &Json| json.as_u64().map(Duration::from_micros).ok_or(Unreadable);
        let calls = json["calls"].as_array().ok_or(Unreadable)?;
        let calls = calls
            .iter()
            .map(|call| Ok((time(&call[0])?, Ticket::try_from(&call[1])?)));
        let window = Self {
            window: Window::try_from(&json["window"])?,
            origin: time(&json["origin"])?,
            calls: calls.collect::<Result<_, _>>()?,
        };
        match window.gave_its_calls() {
            true => Ok(window),
            false => Err(Unreadable),
        }
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}
