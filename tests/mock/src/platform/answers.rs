//! What an operation answers: what is remembered, or what is made up.

use serde_json::Value;

use super::{Inner, Platform};
use crate::answer::Reply;
use crate::check::Given;
use crate::draw::Draw;
use crate::drift;
use crate::pages::{self, Listed};
use crate::routes::Found;
use crate::state::{self, Act, Outcome};
use crate::table::{Answer, Family, Field, Operation, Shape, Type};

impl Platform {
    /// The answer to a request that was let in.
    pub(super) fn answer(
        &self,
        inner: &mut Inner,
        found: &Found<'_>,
        given: &Given,
        location: &str,
    ) -> Result<Reply, Reply> {
        let operation = found.operation;
        let Answer::Json(ty) = &operation.answer else {
            return Ok(plain(operation));
        };
        let rule = state::rule(&operation.method, &operation.path);
        let mut answer = match rule.filter(|_| self.settings.keeps) {
            Some(rule) => {
                let act = Act {
                    rule,
                    found,
                    given,
                    location,
                };
                let outcome = inner.state.act(&act)?;
                self.remembered(&act, ty, outcome)
            }
            None => self.made_up(found, given, ty),
        };
        if self.settings.drift > 0.0 {
            let types = &found.family.types;
            let share = self.settings.drift;
            drift::drift(types, ty, &mut answer, share, &mut inner.rng);
        }
        Ok(Reply::json(operation.status, &answer))
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
                Some(ty) => draw.item(ty),
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
