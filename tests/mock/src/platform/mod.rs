//! The platform: what becomes of a request.

mod admit;
mod answers;

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fastrand::Rng;

use crate::access::{LOCATION, Owner, Token, Tokens};
use crate::answer::Reply;
use crate::call::Received;
use crate::draw;
use crate::fault::Fault;
use crate::limits::Windows;
use crate::oauth::{Desk, Grants};
use crate::routes::Routes;
use crate::settings::Settings;
use crate::state::State;
use crate::table::{self, Family};
use crate::wire::Wound;

/// No more requests than these are remembered.
const MOST_SEEN: usize = 100_000;

/// A request that came.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Seen {
    /// Its method.
    pub method: String,
    /// Its path, with escapes.
    pub path: String,
    /// The status of its answer; `None` where it got none.
    pub status: Option<u16>,
}

/// What becomes of a request.
pub(crate) struct Verdict {
    pub(crate) reply: Reply,
    pub(crate) latency: Duration,
    pub(crate) wound: Option<Wound>,
    pub(crate) hangs: bool,
}

/// The platform.
#[derive(Debug)]
pub(crate) struct Platform {
    families: Vec<Family>,
    routes: Routes,
    settings: Settings,
    /// The accounts; the first one is the private token's.
    locations: Vec<String>,
    /// Every scope that an operation asks for.
    scopes: BTreeSet<String>,
    inner: Mutex<Inner>,
}

/// What changes.
#[derive(Debug)]
struct Inner {
    tokens: Tokens,
    grants: Grants,
    windows: Windows,
    state: State,
    faults: VecDeque<Fault>,
    seen: VecDeque<Seen>,
    rng: Rng,
}

impl Platform {
    pub(crate) fn new(settings: Settings) -> Self {
        let families = table::read();
        let others = (2..=settings.locations).map(|number| format!("{LOCATION}-{number}"));
        let locations: Vec<String> = std::iter::once(settings.location.clone())
            .chain(others)
            .collect();
        let operations = families.iter().flat_map(|family| &family.operations);
        let schemes = operations.flat_map(|operation| operation.security.iter().flatten());
        let scopes = schemes.flat_map(|scheme| scheme.scopes.iter().cloned());
        let inner = Inner {
            tokens: Tokens::new(&settings.location),
            grants: Grants::default(),
            windows: Windows::new(settings.window, settings.day, settings.logins),
            state: State::new(settings.seed, settings.contacts, &locations),
            faults: VecDeque::new(),
            seen: VecDeque::new(),
            rng: draw::rng(settings.seed),
        };
        Self {
            routes: Routes::new(&families),
            scopes: scopes.collect(),
            families,
            locations,
            settings,
            inner: Mutex::new(inner),
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn location(&self) -> &str {
        &self.settings.location
    }

    pub(crate) fn next(&self, faults: impl IntoIterator<Item = Fault>) {
        self.inner().faults.extend(faults);
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.inner().seen.iter().cloned().collect()
    }

    pub(crate) fn knows(&self) -> (usize, usize) {
        let operations = self.families.iter().map(|family| family.operations.len());
        (operations.sum(), self.families.len())
    }

    pub(crate) fn code(&self) -> String {
        self.desk(&mut self.inner())
            .code(None, None, self.location())
    }

    pub(crate) fn token_with<'a>(&self, scopes: impl IntoIterator<Item = &'a str>) -> String {
        let mut inner = self.inner();
        let text = format!("pit-mock-{}", inner.rng.u64(..));
        let token = Token {
            owner: Owner::Location(self.settings.location.clone()),
            scopes: Some(scopes.into_iter().map(str::to_owned).collect()),
            expires: None,
        };
        inner.tokens.insert(text.clone(), token);
        text
    }

    fn desk<'a>(&'a self, inner: &'a mut Inner) -> Desk<'a> {
        Desk {
            grants: &mut inner.grants,
            tokens: &mut inner.tokens,
            rng: &mut inner.rng,
            lifetime: self.settings.token_lifetime,
            locations: &self.locations,
            scopes: &self.scopes,
        }
    }

    /// What becomes of a request.
    pub(crate) fn judge(&self, received: Received) -> Verdict {
        let inner = &mut *self.inner();
        let fault = inner.faults.pop_front();
        let fault = fault.unwrap_or_else(|| self.trouble(&mut inner.rng));
        let wrong = |status| Some(Reply::error(status, "Something went wrong"));
        let (reply, wound) = match &fault {
            Fault::Hang => (None, None),
            Fault::Drop => (None, Some(Wound::Drop)),
            Fault::Babble => (None, Some(Wound::Babble)),
            Fault::Refuse(status) => (wrong(*status), None),
            Fault::Html(status) => (Some(Reply::html(*status)), None),
            Fault::Limit(told) => (Some(too_many(*told)), None),
            Fault::FailAfter(status) => {
                self.reply(inner, &received);
                (wrong(*status), None)
            }
            Fault::HalfHead => (Some(self.reply(inner, &received)), Some(Wound::HalfHead)),
            Fault::HalfBody => (Some(self.reply(inner, &received)), Some(Wound::HalfBody)),
            Fault::None => (Some(self.reply(inner, &received)), None),
        };
        let status = reply.as_ref().map(|reply| reply.status.as_u16());
        if self.settings.log {
            let status = status.map_or("–".to_owned(), |status| status.to_string());
            eprintln!("{status:>3} {} {}", received.method, received.path);
        }
        if inner.seen.len() == MOST_SEEN {
            inner.seen.pop_front();
        }
        inner.seen.push_back(Seen {
            method: received.method,
            path: received.path,
            status,
        });
        Verdict {
            reply: reply.unwrap_or_else(|| Reply::empty(200)),
            latency: self.settings.latency,
            wound,
            hangs: fault == Fault::Hang,
        }
    }

    /// The trouble that happens by itself, as often as the settings say.
    fn trouble(&self, rng: &mut Rng) -> Fault {
        if rng.f64() >= self.settings.error_rate {
            return Fault::None;
        }
        match rng.u8(..4) {
            0 => Fault::Refuse(500),
            1 => Fault::Html(502),
            2 => Fault::Refuse(503),
            _ => Fault::Limit(None),
        }
    }
}

fn too_many(told: Option<(u64, u64)>) -> Reply {
    let reply = Reply::error(429, "Too many requests");
    match told {
        Some((most, interval)) => reply
            .header("x-ratelimit-max", most)
            .header("x-ratelimit-remaining", 0)
            .header("x-ratelimit-interval-milliseconds", interval),
        None => reply,
    }
}
