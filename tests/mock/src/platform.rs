//! The platform: what becomes of a request.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use fastrand::Rng;
use serde_json::Value;

use crate::access::{LOCATION, Owner, Token, Tokens};
use crate::answer::Reply;
use crate::call::Received;
use crate::check::{self, Given, text_of};
use crate::draw::{self, Draw};
use crate::drift;
use crate::fault::Fault;
use crate::limits::Windows;
use crate::oauth::{Desk, Grants};
use crate::pages::{self, Listed};
use crate::routes::{Found, Routes};
use crate::settings::Settings;
use crate::state::{self, Act, Outcome, State};
use crate::table::{self, Answer, Family, Field, Operation, Shape, Type};
use crate::wire::Wound;

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
    locations: Vec<String>,
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
    seen: Vec<Seen>,
    rng: Rng,
}

impl Platform {
    pub(crate) fn new(settings: Settings) -> Self {
        let families = table::read();
        let locations: Vec<String> = (1..=settings.locations)
            .map(|number| match number {
                1 => LOCATION.to_owned(),
                _ => format!("{LOCATION}-{number}"),
            })
            .collect();
        let inner = Inner {
            tokens: Tokens::new(),
            grants: Grants::default(),
            windows: Windows::new(settings.window, settings.day),
            state: State::new(settings.seed, settings.contacts, &locations),
            faults: VecDeque::new(),
            seen: Vec::new(),
            rng: draw::rng(settings.seed),
        };
        Self {
            routes: Routes::new(&families),
            families,
            locations,
            settings,
            inner: Mutex::new(inner),
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn next(&self, faults: impl IntoIterator<Item = Fault>) {
        self.inner().faults.extend(faults);
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.inner().seen.clone()
    }

    pub(crate) fn knows(&self) -> (usize, usize) {
        let operations = self.families.iter().map(|family| family.operations.len());
        (operations.sum(), self.families.len())
    }

    pub(crate) fn code(&self) -> String {
        self.desk(&mut self.inner()).code(None, None, LOCATION)
    }

    pub(crate) fn token_with<'a>(&self, scopes: impl IntoIterator<Item = &'a str>) -> String {
        let mut inner = self.inner();
        let text = format!("pit-mock-{}", inner.rng.u64(..));
        let token = Token {
            owner: Owner::Location(LOCATION.to_owned()),
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
        }
    }

    /// What becomes of a request.
    pub(crate) fn judge(&self, received: Received) -> Verdict {
        let inner = &mut *self.inner();
        let fault = inner.faults.pop_front();
        let fault = fault.unwrap_or_else(|| self.trouble(&mut inner.rng));
        let (reply, wound) = match &fault {
            Fault::Hang => (None, None),
            Fault::Drop => (None, Some(Wound::Drop)),
            Fault::Babble => (None, Some(Wound::Babble)),
            Fault::Refuse(status) => (Some(Reply::error(*status, "Something went wrong")), None),
            Fault::Html(status) => (Some(Reply::html(*status)), None),
            Fault::Limit(told) => (Some(too_many(*told)), None),
            Fault::FailAfter(status) => {
                self.reply(inner, &received);
                (Some(Reply::error(*status, "Something went wrong")), None)
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
        inner.seen.push(Seen {
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

    fn reply(&self, inner: &mut Inner, received: &Received) -> Reply {
        if received.path == "/oauth/chooselocation" {
            return self.desk(inner).choose(received);
        }
        let find = |path: &str| self.routes.find(&self.families, &received.method, path);
        let Some(found) = find(&received.path) else {
            // The platform answers a path in the wrong case as if it were a secret one.
            return match find(&received.path.to_lowercase()) {
                Some(_) => Reply::error(401, "Unauthorized"),
                None => Reply::empty(404),
            };
        };
        if let Err(refusal) = version(found.operation, received) {
            return refusal;
        }
        if is(&found, "POST", "/oauth/token") {
            return match check::request(&found, received) {
                Ok(_) => self.desk(inner).token(received),
                Err(problems) => Reply::error(422, problems),
            };
        }
        let token = match inner.tokens.of(received.token()) {
            Ok(token) => token.clone(),
            Err(refusal) => return refusal,
        };
        let left = inner.windows.count(&token.owner, Instant::now());
        if left.is_refused {
            return left.tell(Reply::error(429, "Too many requests"));
        }
        let reply = self.authorised(inner, received, &found, &token);
        left.tell(reply.unwrap_or_else(|refusal| refusal))
    }

    fn authorised(
        &self,
        inner: &mut Inner,
        received: &Received,
        found: &Found<'_>,
        token: &Token,
    ) -> Result<Reply, Reply> {
        token.may(found.operation)?;
        let given = check::request(found, received);
        let given = given.map_err(|problems| Reply::error(422, problems))?;
        let location = self.account(found, &given, token)?;
        if is(found, "POST", "/oauth/locationToken") {
            return Ok(self.desk(inner).location_token(received, token));
        }
        let Answer::Json(ty) = &found.operation.answer else {
            return Ok(plain(found.operation));
        };
        let operation = found.operation;
        let rule = state::rule(&operation.method, &operation.path);
        let mut answer = match rule.filter(|_| self.settings.keeps) {
            Some(rule) => {
                let act = Act {
                    rule,
                    found,
                    given: &given,
                    location: &location,
                };
                let outcome = inner.state.act(&act)?;
                self.remembered(&act, ty, outcome)
            }
            None => self.made_up(found, &given, ty),
        };
        if self.settings.drift > 0.0 {
            let types = &found.family.types;
            let share = self.settings.drift;
            drift::drift(types, ty, &mut answer, share, &mut inner.rng);
        }
        Ok(Reply::json(operation.status, &answer))
    }

    /// The account that a call is about. One that the token does not reach is refused.
    fn account(&self, found: &Found<'_>, given: &Given, token: &Token) -> Result<String, Reply> {
        let slots = found.operation.account.iter();
        let named = slots.filter_map(|slot| {
            let path = found.path.iter().find(|(name, _)| *name == slot.name);
            let given = given.get(slot.place, &slot.name).map(text_of);
            given.or_else(|| path.map(|(_, id)| id.clone()))
        });
        let mut account = None;
        for named in named {
            if !token.reaches(&named) {
                return Err(Reply::error(
                    403,
                    "The token does not have access to this location.",
                ));
            }
            account = Some(named);
        }
        Ok(account.unwrap_or_else(|| match &token.owner {
            Owner::Location(own) => own.clone(),
            Owner::Company => LOCATION.to_owned(),
        }))
    }

    /// An answer of which something is remembered.
    fn remembered(&self, act: &Act<'_>, ty: &Type, outcome: Outcome) -> Value {
        let found = act.found;
        let mut answer = self.example(found, ty);
        match outcome {
            Outcome::Record(record) => {
                for pointer in act.rule.at {
                    let record = self.complete(found, ty, pointer, record.clone());
                    pages::set(&mut answer, pointer, record);
                }
            }
            Outcome::Values(values) => {
                for (pointer, value) in values {
                    pages::set(&mut answer, pointer, value);
                }
            }
            Outcome::Records(records) => match &found.operation.paging {
                Some(paging) => {
                    let item = |index: usize| {
                        let pointer = format!("{}/-", paging.items);
                        self.complete(found, ty, &pointer, records[index].clone())
                    };
                    let list = Listed {
                        length: records.len(),
                        item: &item,
                    };
                    pages::page(paging, act.given, &list, &mut answer);
                }
                None => {
                    let pointer = act.rule.at.first().copied().unwrap_or_default();
                    let inner = format!("{pointer}/-");
                    let records = records.into_iter();
                    let records = records.map(|one| self.complete(found, ty, &inner, one));
                    pages::set(&mut answer, pointer, records.collect());
                }
            },
        }
        answer
    }

    /// An answer of which nothing is remembered.
    fn made_up(&self, found: &Found<'_>, given: &Given, ty: &Type) -> Value {
        let mut answer = self.example(found, ty);
        let Some(paging) = &found.operation.paging else {
            return answer;
        };
        let item_type = at(found.family, ty, &format!("{}/-", paging.items));
        let item = |index: usize| {
            let seed = (self.settings.seed, &found.operation.path, index);
            let mut draw = Draw::new(&found.family.types, seed);
            match item_type {
                Some(ty) => draw.value(ty),
                None => draw.id().into(),
            }
        };
        let list = Listed {
            length: self.settings.items,
            item: &item,
        };
        pages::page(paging, given, &list, &mut answer);
        answer
    }

    fn example(&self, found: &Found<'_>, ty: &Type) -> Value {
        let path: Vec<&str> = found.path.iter().map(|(_, value)| value.as_str()).collect();
        let operation = (&found.operation.method, &found.operation.path);
        let seed = (self.settings.seed, operation, path);
        Draw::new(&found.family.types, seed).value(ty)
    }

    /// A record with the fields that the answer's type requires.
    fn complete(&self, found: &Found<'_>, ty: &Type, pointer: &str, mut record: Value) -> Value {
        let types = &found.family.types;
        let fields: &[Field] = match at(found.family, ty, pointer) {
            Some(Type::Named(index)) => match &types[*index].shape {
                Shape::Fields(fields) => fields,
                Shape::Values(_) | Shape::OneOf(_) => return record,
            },
            _ => return record,
        };
        let seed = (
            self.settings.seed,
            record["id"].as_str().unwrap_or_default(),
        );
        let mut draw = Draw::new(types, seed);
        for field in fields.iter().filter(|field| field.required) {
            if record.get(&field.name).is_none() {
                record[&field.name] = draw.field(field);
            }
        }
        record
    }
}

fn is(found: &Found<'_>, method: &str, path: &str) -> bool {
    found.operation.method == method && found.operation.path == path
}

/// The type at a pointer of an answer.
fn at<'a>(family: &'a Family, ty: &'a Type, pointer: &str) -> Option<&'a Type> {
    let mut keys = pointer.split('/').skip(1);
    keys.try_fold(ty, |ty, key| match ty {
        Type::List { list } => Some(&**list),
        Type::Map { map } => Some(&**map),
        Type::Named(index) => match &family.types[*index].shape {
            Shape::Fields(fields) => {
                let field = fields.iter().find(|field| field.name == key)?;
                Some(&field.ty)
            }
            Shape::Values(_) | Shape::OneOf(_) => None,
        },
        Type::Scalar(_) => None,
    })
}

fn version(operation: &Operation, received: &Received) -> Result<(), Reply> {
    let Some(version) = &operation.version else {
        return Ok(());
    };
    match received.header("version") {
        Some(given) if given == version => Ok(()),
        Some(_) => Err(Reply::error(401, "version header is invalid")),
        None => Err(Reply::error(401, "version header was not found.")),
    }
}

/// What answers an operation that has no JSON to give.
fn plain(operation: &Operation) -> Reply {
    match operation.answer {
        Answer::Text => Reply::new(operation.status, "text/plain", "a line of text\n"),
        Answer::Bytes => Reply::new(
            operation.status,
            "application/octet-stream",
            b"\x00\x01\x02 bytes".as_slice(),
        ),
        Answer::Empty | Answer::Json(_) => Reply::empty(operation.status),
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
