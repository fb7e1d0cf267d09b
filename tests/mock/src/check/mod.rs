//! Whether a request is what the documents say: all that is wrong, as the platform
//! words it.

mod body;
mod bounds;
mod query;
mod text;
mod value;

use serde_json::{Map, Value};

use crate::call::Received;
use crate::routes::Found;
use crate::table::{Field, Place, TypeDef};
use text::from_text;
pub(crate) use text::text_of;

/// What stands for the content of a file.
pub(crate) const FILE: &str = "a file";

/// What a request gives, by the names of its inputs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Given {
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
}

impl Given {
    /// What was given for a name in this place.
    pub(crate) fn get(&self, place: Place, name: &str) -> Option<&Value> {
        match place {
            Place::Query => self.query.get(name),
            Place::Body => self.body.get(name),
            Place::Path | Place::Header | Place::Cookie => None,
        }
    }
}

/// Reads a request, and says all that is wrong with it.
pub(crate) fn request(found: &Found<'_>, received: &Received) -> Result<Given, Vec<String>> {
    let mut check = Check::new(&found.family.types);
    let query = check.query(found, received);
    let body = check.body(found, received);
    for (name, value) in &found.path {
        let mut inputs = found.operation.inputs.iter();
        let input = inputs.find(|one| one.place == Place::Path && one.field.name == *name);
        if let Some(input) = input {
            let value = from_text(check.types, &input.field.ty, value);
            check.field(&value, &input.field, name);
        }
    }
    match check.problems.is_empty() {
        true => Ok(Given { query, body }),
        false => Err(check.problems),
    }
}

/// Whether a value is one of a type.
pub(crate) fn fits(types: &[TypeDef], value: &Value, field: &Field) -> bool {
    let mut check = Check::new(types);
    check.field(value, field, "");
    check.problems.is_empty()
}

struct Check<'a> {
    types: &'a [TypeDef],
    problems: Vec<String>,
}

impl<'a> Check<'a> {
    fn new(types: &'a [TypeDef]) -> Self {
        Self {
            types,
            problems: Vec::new(),
        }
    }

    fn problem(&mut self, text: String) {
        self.problems.push(text);
    }

    /// The account's id and the constants of a place, as far as they are given.
    fn fixed(
        &mut self,
        found: &Found<'_>,
        place: Place,
        get: impl Fn(&str) -> Option<Value>,
    ) -> Vec<(String, Value)> {
        let operation = found.operation;
        let mut given = Vec::new();
        for slot in operation.account.iter().filter(|slot| slot.place == place) {
            match get(&slot.name) {
                Some(value) => given.push((slot.name.clone(), value)),
                None if slot.required => {
                    self.problem(format!("{} should not be empty", slot.name));
                }
                None => {}
            }
        }
        let always = operation.constants.iter().map(|one| (one, true));
        let along = operation.with_account.iter().map(|one| (one, false));
        for (constant, is_required) in always.chain(along) {
            if constant.place != place {
                continue;
            }
            match get(&constant.name) {
                Some(value) => {
                    if text_of(&value) != constant.value {
                        let (name, value) = (&constant.name, &constant.value);
                        self.problem(format!(
                            "{name} must be one of the following values: {value}"
                        ));
                    }
                    given.push((constant.name.clone(), value));
                }
                None if is_required => {
                    self.problem(format!("{} should not be empty", constant.name));
                }
                None => {}
            }
        }
        given
    }
}
