//! What is remembered: contacts with notes and tasks, calendars with appointments,
//! conversations with messages, opportunities, and the accounts themselves.

mod contacts;
mod filter;
mod messages;
mod rules;
mod seed;
mod slots;

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::answer::Reply;
use crate::check::Given;
use crate::draw::Draw;
use crate::routes::Found;
use crate::text;
pub(crate) use rules::{Does, Kind, Rule, rule};

/// The records of all accounts.
#[derive(Debug)]
pub(crate) struct State {
    seed: u64,
    contacts: usize,
    /// The newest first.
    records: HashMap<Kind, Vec<Value>>,
    /// The accounts whose first records are made.
    seeded: Vec<String>,
    /// How many ids were given out.
    given: u64,
    /// A clock of its own: the same calls are made at the same times.
    seconds: u64,
}

/// What came of a call.
pub(crate) enum Outcome {
    /// A record, which the rule says where to put.
    Record(Value),
    /// The records of a list, of which a page may be asked for.
    Records(Vec<Value>),
    /// Values at pointers of the answer.
    Values(Vec<(&'static str, Value)>),
}

/// A call of which something is remembered.
pub(crate) struct Act<'a> {
    pub(crate) rule: &'a Rule,
    pub(crate) found: &'a Found<'a>,
    pub(crate) given: &'a Given,
    /// The account that it is about.
    pub(crate) location: &'a str,
}

impl Act<'_> {
    /// The id in the path that names the record itself: the last one.
    fn id(&self) -> &str {
        self.found.path.last().map_or("", |(_, id)| id)
    }

    /// The id in the path that has this name.
    fn named(&self, name: &str) -> Option<&str> {
        let mut path = self.found.path.iter();
        path.find(|(one, _)| *one == name).map(|(_, id)| &**id)
    }
}

impl State {
    pub(crate) fn new(seed: u64, contacts: usize, locations: &[String]) -> Self {
        Self {
            seed,
            contacts,
            records: HashMap::from([(Kind::Account, seed::accounts(locations))]),
            seeded: Vec::new(),
            given: 0,
            seconds: 0,
        }
    }

    /// Does what a call says.
    pub(crate) fn act(&mut self, act: &Act<'_>) -> Result<Outcome, Reply> {
        seed::first(self, act.location);
        match act.rule.does {
            Does::Create => self.create(act).map(Outcome::Record),
            Does::Get => self.find(act).map(|record| Outcome::Record(record.clone())),
            Does::Update => self.update(act).map(Outcome::Record),
            Does::Delete => {
                let id = act.id().to_owned();
                self.find(act)?;
                self.forget(act.rule.of, &id);
                Ok(Outcome::Values(Vec::new()))
            }
            Does::List => self.list(act).map(Outcome::Records),
            Does::FindOne => {
                let first = self.list(act)?.into_iter().next();
                Ok(match first {
                    Some(record) => Outcome::Record(record),
                    None => Outcome::Values(vec![(act.rule.at[0], Value::Null)]),
                })
            }
            Does::Upsert => self.upsert(act),
            Does::AddTags => self.tags(act, true),
            Does::RemoveTags => self.tags(act, false),
            Does::Send => self.send(act, "outbound"),
            Does::Receive => self.send(act, "inbound"),
            Does::FreeSlots => self.free_slots(act),
        }
    }

    fn create(&mut self, act: &Act<'_>) -> Result<Value, Reply> {
        let kind = act.rule.of;
        if kind == Kind::Contact
            && act.rule.does == Does::Create
            && let Some(id) = self.same(act)
        {
            let refusal = json!({
                "statusCode": 400,
                "message": "This location does not allow duplicated contacts.",
                "meta": {"contactId": id},
            });
            return Err(Reply::json(400, &refusal));
        }
        let mut record = act.given.body.clone();
        for (name, value) in &act.found.path {
            record.insert((*name).to_owned(), value.as_str().into());
        }
        for (other, name) in kind.refers() {
            if let Some(id) = record.get(*name).and_then(Value::as_str) {
                self.by_id(*other, id, act.location)?;
            }
        }
        match kind {
            Kind::Contact => contacts::name(&mut record),
            Kind::Appointment => slots::end(&mut record),
            _ => {}
        }
        record.insert("locationId".to_owned(), act.location.into());
        Ok(self.keep(kind, record))
    }

    fn update(&mut self, act: &Act<'_>) -> Result<Value, Reply> {
        let (changes, now) = (act.given.body.clone(), self.now());
        let record = self.find(act)?;
        merge(record, changes, &now);
        Ok(record.clone())
    }

    fn list(&mut self, act: &Act<'_>) -> Result<Vec<Value>, Reply> {
        let kind = act.rule.of;
        if let Some((parent, name)) = kind.parent()
            && let Some(id) = act.named(name)
        {
            self.by_id(parent, id, act.location)?;
        }
        let all = self.records.get(&kind).into_iter().flatten();
        let meant = all.filter(|record| filter::is_meant(record, act));
        Ok(meant.cloned().collect())
    }

    fn upsert(&mut self, act: &Act<'_>) -> Result<Outcome, Reply> {
        let old = self.same(act);
        let is_new = old.is_none();
        let record = match old {
            Some(id) => {
                let now = self.now();
                let record = self.by_id(act.rule.of, &id, act.location)?;
                merge(record, act.given.body.clone(), &now);
                record.clone()
            }
            None => self.create(act)?,
        };
        let at = act.rule.at[0];
        Ok(Outcome::Values(vec![(at, record), ("/new", is_new.into())]))
    }

    /// Keeps a new record.
    fn keep(&mut self, kind: Kind, mut record: Map<String, Value>) -> Value {
        self.given += 1;
        let id = Draw::new(&[], (self.seed, kind.word(), self.given)).id();
        record.insert("id".to_owned(), id.into());
        let now = self.now();
        for name in kind.times() {
            record.entry(*name).or_insert_with(|| now.as_str().into());
        }
        let record = Value::Object(record);
        let records = self.records.entry(kind).or_default();
        records.insert(0, record.clone());
        record
    }

    /// Now, a second after what was before.
    fn now(&mut self) -> String {
        self.seconds += 1;
        text::made_up(self.seconds)
    }

    /// The record that a call names in its path.
    fn find(&mut self, act: &Act<'_>) -> Result<&mut Value, Reply> {
        let kind = act.rule.of;
        let record = self.by_id(kind, act.id(), act.location)?;
        let is_of_another = kind.parent().is_some_and(|(_, name)| {
            let named = act.named(name);
            named.is_some_and(|id| record[name] != id)
        });
        match is_of_another {
            true => Err(missing(kind)),
            false => Ok(record),
        }
    }

    /// A record of an account.
    fn by_id(&mut self, kind: Kind, id: &str, location: &str) -> Result<&mut Value, Reply> {
        let mut records = self.records.get_mut(&kind).into_iter().flatten();
        records
            .find(|record| record["id"] == id && is_of(record, location))
            .ok_or_else(|| missing(kind))
    }

    /// The record of the account that a call would make a second time.
    fn same(&self, act: &Act<'_>) -> Option<String> {
        let given = &act.given.body;
        let names: &[&str] = match act.rule.of {
            Kind::Contact => &["email", "phone"],
            _ => &["id"],
        };
        let records = self.records.get(&act.rule.of).into_iter().flatten();
        let mut here = records.filter(|record| is_of(record, act.location));
        let same = here.find(|record| {
            names.iter().any(|name| {
                let value = given.get(*name).filter(|value| value.is_string());
                value.is_some_and(|value| record[*name] == *value)
            })
        })?;
        same["id"].as_str().map(str::to_owned)
    }

    /// Forgets a record, and what belongs to it.
    fn forget(&mut self, kind: Kind, id: &str) {
        if let Some(records) = self.records.get_mut(&kind) {
            records.retain(|record| record["id"] != id);
        }
        let mut belonging = Vec::new();
        for (other, records) in &self.records {
            for (_, name) in other.refers().iter().filter(|(of, _)| *of == kind) {
                let those = records.iter().filter(|record| record[*name] == id);
                let ids = those.filter_map(|record| record["id"].as_str());
                belonging.extend(ids.map(|id| (*other, id.to_owned())));
            }
        }
        for (kind, id) in belonging {
            self.forget(kind, &id);
        }
    }
}

/// Whether a record is one of the account's. An account is nobody's.
fn is_of(record: &Value, location: &str) -> bool {
    let own = record["locationId"].as_str();
    own.is_none_or(|own| own == location)
}

fn missing(kind: Kind) -> Reply {
    Reply::error(404, format!("{} not found", kind.word()))
}

fn merge(record: &mut Value, changes: Map<String, Value>, now: &str) {
    for (name, value) in changes {
        record[&name] = value;
    }
    for name in ["dateUpdated", "updatedAt"] {
        if record.get(name).is_some() {
            record[name] = now.into();
        }
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
