//! What is remembered: contacts with notes and tasks, calendars with appointments,
//! conversations with messages, opportunities, and where the app is installed.

mod filter;
mod rules;
mod seed;

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

impl State {
    pub(crate) fn new(seed: u64, contacts: usize, locations: &[String]) -> Self {
        let installed = locations.iter().enumerate().map(|(index, location)| {
            json!({
                "_id": location,
                "name": format!("Mock account {}", index + 1),
                "address": "1 Example Street",
                "isInstalled": true,
                "trial": {},
            })
        });
        Self {
            seed,
            contacts,
            records: HashMap::from([(Kind::Installed, installed.collect())]),
            seeded: Vec::new(),
            given: 0,
        }
    }

    /// Does what a call says.
    pub(crate) fn act(&mut self, act: &Act<'_>) -> Result<Outcome, Reply> {
        seed::first(self, act.location);
        let kind = act.rule.of;
        match act.rule.does {
            Does::Create => self.create(act).map(Outcome::Record),
            Does::Get => self.find(act).map(|record| Outcome::Record(record.clone())),
            Does::Update => {
                let changes = act.given.body.clone();
                let record = self.find(act)?;
                merge(record, changes);
                Ok(Outcome::Record(record.clone()))
            }
            Does::Delete => {
                let id = act.id().to_owned();
                self.find(act)?;
                self.forget(kind, &id);
                Ok(Outcome::Values(Vec::new()))
            }
            Does::List => {
                if let Some((parent, name)) = kind.parent()
                    && let Some((_, id)) = act.found.path.iter().find(|(one, _)| *one == name)
                {
                    self.must_be(parent, id)?;
                }
                let all = self.records.get(&kind).into_iter().flatten();
                let mut listed: Vec<Value> = all
                    .filter(|record| filter::is_meant(record, act))
                    .cloned()
                    .collect();
                // An operation that looks for one record lists it alone.
                if act.rule.at == ["/contact"] {
                    return Ok(match listed.is_empty() {
                        true => Outcome::Values(vec![("/contact", Value::Null)]),
                        false => Outcome::Record(listed.remove(0)),
                    });
                }
                Ok(Outcome::Records(listed))
            }
            Does::Upsert => {
                let old = self.same(act);
                let is_new = old.is_none();
                let record = match old {
                    Some(id) => {
                        let record = self.by_id(kind, &id)?;
                        merge(record, act.given.body.clone());
                        record.clone()
                    }
                    None => self.create(act)?,
                };
                let at = act.rule.at[0];
                Ok(Outcome::Values(vec![(at, record), ("/new", is_new.into())]))
            }
            Does::AddTags => self.tags(act, true),
            Does::RemoveTags => self.tags(act, false),
            Does::Send => self.send(act),
        }
    }

    fn create(&mut self, act: &Act<'_>) -> Result<Value, Reply> {
        let kind = act.rule.of;
        if kind == Kind::Contact
            && act.rule.does == Does::Create
            && let Some(id) = self.same(act)
        {
            let mut refusal = json!({
                "statusCode": 400,
                "message": "This location does not allow duplicated contacts.",
            });
            refusal["meta"] = json!({"contactId": id});
            return Err(Reply::json(400, &refusal));
        }
        let mut record = act.given.body.clone();
        for (name, value) in &act.found.path {
            record.insert((*name).to_owned(), value.as_str().into());
        }
        for (other, name) in kind.refers() {
            if let Some(id) = record.get(*name).and_then(Value::as_str) {
                self.must_be(*other, id)?;
            }
        }
        record.insert("locationId".to_owned(), act.location.into());
        Ok(self.keep(kind, record))
    }

    /// Keeps a new record.
    fn keep(&mut self, kind: Kind, mut record: Map<String, Value>) -> Value {
        let id = self.new_id(kind);
        record.insert("id".to_owned(), id.into());
        let now = text::now();
        for name in kind.times() {
            record.entry(*name).or_insert_with(|| now.as_str().into());
        }
        let record = Value::Object(record);
        self.records
            .entry(kind)
            .or_default()
            .insert(0, record.clone());
        record
    }

    fn new_id(&mut self, kind: Kind) -> String {
        self.given += 1;
        Draw::new(&[], (self.seed, kind.word(), self.given)).id()
    }

    /// The record that a call names in its path.
    fn find(&mut self, act: &Act<'_>) -> Result<&mut Value, Reply> {
        let (kind, id) = (act.rule.of, act.id().to_owned());
        let location = act.location;
        let path = &act.found.path;
        let parents = kind.parent();
        let record = self.by_id(kind, &id)?;
        let is_elsewhere = record["locationId"]
            .as_str()
            .is_some_and(|own| own != location);
        let is_of_another = parents.is_some_and(|(_, name)| {
            let named = path.iter().find(|(one, _)| *one == name);
            named.is_some_and(|(_, id)| record[name] != id.as_str())
        });
        match is_elsewhere || is_of_another {
            true => Err(missing(kind)),
            false => Ok(record),
        }
    }

    fn by_id(&mut self, kind: Kind, id: &str) -> Result<&mut Value, Reply> {
        let mut records = self.records.get_mut(&kind).into_iter().flatten();
        records
            .find(|record| record["id"] == id)
            .ok_or_else(|| missing(kind))
    }

    fn must_be(&mut self, kind: Kind, id: &str) -> Result<(), Reply> {
        self.by_id(kind, id).map(drop)
    }

    /// Forgets a record, and what belongs to it.
    fn forget(&mut self, kind: Kind, id: &str) {
        for (other, records) in &mut self.records {
            records.retain(|record| {
                let is_it = *other == kind && record["id"] == id;
                let belongs = other
                    .refers()
                    .iter()
                    .any(|(of, name)| *of == kind && record[*name] == id);
                !is_it && !belongs
            });
        }
    }

    /// The record of the account that a call would make a second time.
    fn same(&self, act: &Act<'_>) -> Option<String> {
        let given = &act.given.body;
        let names: &[&str] = match act.rule.of {
            Kind::Contact => &["email", "phone"],
            _ => &["id"],
        };
        let records = self.records.get(&act.rule.of).into_iter().flatten();
        let mut here = records.filter(|record| record["locationId"] == act.location);
        let same = here.find(|record| {
            names.iter().any(|name| {
                let value = given.get(*name).filter(|value| value.is_string());
                value.is_some_and(|value| record[*name] == *value)
            })
        })?;
        same["id"].as_str().map(str::to_owned)
    }

    fn tags(&mut self, act: &Act<'_>, add: bool) -> Result<Outcome, Reply> {
        let named = act.given.body.get("tags").and_then(Value::as_array);
        let named = named.cloned().unwrap_or_default();
        let record = self.find(act)?;
        let mut tags = record["tags"].as_array().cloned().unwrap_or_default();
        tags.retain(|tag| !named.contains(tag));
        if add {
            tags.extend(named);
        }
        record["tags"] = json!(tags);
        Ok(Outcome::Values(vec![("/tags", json!(tags))]))
    }

    /// Sends a message, in the conversation with its contact.
    fn send(&mut self, act: &Act<'_>) -> Result<Outcome, Reply> {
        let given = &act.given.body;
        let text = |name: &str| given.get(name).and_then(Value::as_str).map(str::to_owned);
        let conversation = match (text("conversationId"), text("contactId")) {
            (Some(id), _) => self.by_id(Kind::Conversation, &id)?.clone(),
            (None, Some(contact)) => self.conversation_with(&contact, act.location)?,
            (None, None) => {
                return Err(Reply::error(422, vec!["contactId should not be empty"]));
            }
        };
        let body = text("message").or_else(|| text("html")).unwrap_or_default();
        let is_inbound = act.rule.at == ["/inbound"];
        let message = self.keep(
            Kind::Message,
            object(json!({
                "conversationId": conversation["id"],
                "contactId": conversation["contactId"],
                "locationId": conversation["locationId"],
                "body": body,
                "direction": if is_inbound { "inbound" } else { "outbound" },
                "status": "delivered",
                "contentType": "text/plain",
                "messageType": given.get("type").map_or_else(
                    || "TYPE_SMS".to_owned(),
                    |kind| format!("TYPE_{}", kind.as_str().unwrap_or("SMS").to_uppercase()),
                ),
            })),
        );
        let id = conversation["id"].as_str().unwrap_or_default();
        let known = self.by_id(Kind::Conversation, id)?;
        known["lastMessageBody"] = message["body"].clone();
        known["lastMessageDate"] = message["dateAdded"].clone();
        Ok(Outcome::Values(vec![
            ("/conversationId", conversation["id"].clone()),
            ("/messageId", message["id"].clone()),
        ]))
    }

    fn conversation_with(&mut self, contact: &str, location: &str) -> Result<Value, Reply> {
        self.must_be(Kind::Contact, contact)?;
        let mut known = self.records.get(&Kind::Conversation).into_iter().flatten();
        if let Some(known) = known.find(|one| one["contactId"] == contact) {
            return Ok(known.clone());
        }
        let new = json!({"contactId": contact, "locationId": location, "unreadCount": 0});
        Ok(self.keep(Kind::Conversation, object(new)))
    }
}

impl Act<'_> {
    /// The id in the path that names the record itself: the last one.
    fn id(&self) -> &str {
        self.found.path.last().map_or("", |(_, id)| id)
    }
}

fn missing(kind: Kind) -> Reply {
    Reply::error(404, format!("{} not found", kind.word()))
}

fn merge(record: &mut Value, changes: Map<String, Value>) {
    for (name, value) in changes {
        record[&name] = value;
    }
    if record.get("dateUpdated").is_some() {
        record["dateUpdated"] = text::now().into();
    }
    if record.get("updatedAt").is_some() {
        record["updatedAt"] = text::now().into();
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
