//! Values that a schema allows.

use std::cell::Cell;

use serde_json::{Map, Value, json};

use super::document::Document;
use super::fits::fits;
use super::pass::Pass;
use super::shape::{Kind, Shape};

/// Draws the values of one pass. The same pass over the same document draws
/// the same values.
pub(super) struct Drawer<'a> {
    document: &'a Document,
    pass: Pass,
    /// How many numbers were drawn, so that no two are equal.
    numbers: Cell<u32>,
}

/// How often a schema may stand within itself.
const TURNS: usize = 2;

impl<'a> Drawer<'a> {
    /// A drawer for one pass.
    pub(super) fn new(document: &'a Document, pass: Pass) -> Self {
        Self {
            document,
            pass,
            numbers: Cell::new(0),
        }
    }

    /// A value of a schema; `name` makes text tell where it belongs.
    pub(super) fn value(&self, schema: &Value, name: &str) -> Value {
        self.inner(schema, name, 0, &[])
    }

    /// A value of a schema that is not `null`, even where the pass prefers that.
    pub(super) fn some_value(&self, schema: &Value, name: &str) -> Value {
        let shape = Shape::of(self.document, schema);
        let trail = shape.trail.clone();
        self.of_shape(&shape, name, 0, &trail)
    }

    /// The `nth` of several values of a schema; all of them differ, as far as
    /// the schema has that many.
    fn inner(&self, schema: &Value, name: &str, nth: usize, trail: &[String]) -> Value {
        let shape = Shape::of(self.document, schema);
        if self.pass == Pass::Nulls && shape.is("nullable") {
            return Value::Null;
        }
        let mut trail = trail.to_vec();
        trail.extend(shape.trail.iter().cloned());
        self.of_shape(&shape, name, nth, &trail)
    }

    fn of_shape(&self, shape: &Shape, name: &str, nth: usize, trail: &[String]) -> Value {
        match shape.kind() {
            Kind::Text => self.text(shape, name, nth),
            Kind::Number(whole) => self.number(shape, whole, nth),
            Kind::Flag => self.flag(shape, nth),
            Kind::File => Value::String("bytes".into()),
            Kind::List(of) => self.list(shape, of, name, nth, trail),
            Kind::Object(properties) => self.properties(shape, properties, nth, trail),
            Kind::Map(of) => self.map(shape, of, nth, trail),
            Kind::Union(branches) => {
                let mut ends = branches
                    .iter()
                    .filter(|branch| !self.ends_never(branch, trail));
                let branch = if self.pass == Pass::Awkward {
                    ends.next_back()
                } else {
                    ends.next()
                };
                branch.map_or(Value::Null, |branch| self.inner(branch, name, nth, trail))
            }
            Kind::Anything => match self.example(shape) {
                Some(example) => vary(example, nth),
                None => json!(format!("{name} {}", nth + 1)),
            },
        }
    }

    fn example(&self, shape: &Shape) -> Option<Value> {
        let example = shape.get("example")?;
        fits(self.document, shape, example).then(|| example.clone())
    }

    /// Whether following this schema goes round once more than it may.
    fn ends_never(&self, schema: &Value, trail: &[String]) -> bool {
        let again = |step: &String| trail.iter().filter(|passed| *passed == step).count() >= TURNS;
        Shape::of(self.document, schema).trail.iter().any(again)
    }

    fn properties(
        &self,
        shape: &Shape,
        properties: &Map<String, Value>,
        nth: usize,
        trail: &[String],
    ) -> Value {
        let drawn = properties
            .iter()
            .filter(|(name, _)| self.pass != Pass::Required || shape.requires(name))
            .filter(|(_, schema)| !self.ends_never(schema, trail))
            .map(|(name, schema)| (name.clone(), self.inner(schema, name, nth, trail)));
        Value::Object(drawn.collect())
    }

    fn list(
        &self,
        shape: &Shape,
        of: Option<&Value>,
        name: &str,
        nth: usize,
        trail: &[String],
    ) -> Value {
        let most = shape.get("maxItems").and_then(Value::as_u64).unwrap_or(2);
        let count = usize::try_from(most.min(2)).unwrap_or(2);
        let Some(of) = of else {
            let mut anything = vec![json!("text"), json!({"key": "value"})];
            anything.truncate(count);
            return Value::Array(anything);
        };
        if self.ends_never(of, trail) {
            return Value::Array(Vec::new());
        }
        // Two that differ, so that their order and their number show. A list
        // of objects is composed, like any object.
        let given = match self.example(shape) {
            Some(Value::Array(given))
                if self.pass == Pass::All && !given.iter().any(Value::is_object) =>
            {
                given
            }
            _ => Vec::new(),
        };
        let mut values: Vec<Value> = given.into_iter().map(|value| vary(value, nth)).collect();
        while values.len() < count {
            let value = self.inner(of, name, nth + values.len(), trail);
            values.push(value);
        }
        Value::Array(values)
    }

    fn map(&self, shape: &Shape, of: Option<&Value>, nth: usize, trail: &[String]) -> Value {
        match (of, self.example(shape)) {
            (Some(of), _) if self.ends_never(of, trail) => json!({}),
            (Some(of), _) => json!({ "key": self.inner(of, "key", nth, trail) }),
            (None, Some(example)) => vary(example, nth),
            (None, None) => vary(json!({"key": "value"}), nth),
        }
    }

    fn text(&self, shape: &Shape, name: &str, nth: usize) -> Value {
        let choices = shape.choices();
        if let Some(choice) = self.choice(&choices, nth) {
            return choice;
        }
        let example = self.example(shape).filter(|example| example != "");
        let free = shape.text("pattern").is_none() && shape.text("format").is_none();
        if self.pass == Pass::Awkward && free {
            let mark = if nth == 0 {
                String::new()
            } else {
                format!(" {}", nth + 1)
            };
            return Value::String(clip(
                shape,
                format!("{name}{mark} a/b ü&c=d+e?#%20;\"\\ 🙂"),
            ));
        }
        // Another text of that form is made, not varied: a pattern's only one is given.
        let made = shape.text("format").is_some() && shape.text("pattern").is_none();
        match example {
            Some(example) if free || nth == 0 => return vary(example, nth),
            Some(example) if !made => return example,
            _ => {}
        }
        Value::String(match shape.text("format") {
            Some("date-time") => format!("2024-05-06T07:08:0{nth}.000Z"),
            Some("date") => format!("2024-05-0{}", nth + 1),
            Some("email") => format!("{name}{nth}@example.com"),
            Some("uri" | "url") => format!("https://example.com/{name}/{nth}"),
            Some("uuid") => format!("00000000-0000-4000-8000-00000000000{nth}"),
            Some("byte") => "aGVsbG8=".to_owned(),
            _ => clip(shape, format!("{name}-{}", nth + 1)),
        })
    }

    fn number(&self, shape: &Shape, whole: bool, nth: usize) -> Value {
        let choices = shape.choices();
        if let Some(choice) = self.choice(&choices, nth) {
            return choice;
        }
        let least = shape.get("minimum").and_then(Value::as_f64);
        let most = shape.get("maximum").and_then(Value::as_f64);
        let number = if self.pass == Pass::Awkward {
            let count = self.numbers.get() + 1;
            self.numbers.set(count);
            // So large that an exponent shows, and with a fraction that shows
            // when it is cut off; where the limits allow that.
            let fraction = if whole { 0.0 } else { 0.5 };
            match most {
                Some(_) => least.unwrap_or(0.0) + f64::from(count) + fraction,
                None => 1_735_689_600_000.0 + f64::from(count) + fraction,
            }
        } else {
            match self.example(shape).as_ref().and_then(Value::as_f64) {
                Some(example) => example + nth as f64,
                None => least.unwrap_or(0.0) + 1.0 + nth as f64,
            }
        };
        let number = most.map_or(number, |most| number.min(most));
        let number = least.map_or(number, |least| number.max(least));
        // A document writes 20, not 20.0.
        if number.fract() == 0.0 {
            json!(number as i64)
        } else {
            json!(number)
        }
    }

    fn flag(&self, shape: &Shape, nth: usize) -> Value {
        if self.pass == Pass::Awkward {
            return Value::Bool(nth % 2 == 1);
        }
        let first = self
            .example(shape)
            .and_then(|example| example.as_bool())
            .unwrap_or(true);
        Value::Bool(first == nth.is_multiple_of(2))
    }

    fn choice(&self, choices: &[&Value], nth: usize) -> Option<Value> {
        let last = choices.len().checked_sub(1)?;
        let index = if self.pass == Pass::Awkward {
            last - nth % choices.len()
        } else {
            nth % choices.len()
        };
        Some(choices[index].clone())
    }
}

/// Another value of the same type; the first is the value itself.
fn vary(value: Value, nth: usize) -> Value {
    match value {
        value if nth == 0 => value,
        Value::String(text) => Value::String(format!("{text}-{}", nth + 1)),
        Value::Number(number) => match number.as_i64() {
            Some(number) => json!(number + nth as i64),
            None => json!(number.as_f64().unwrap_or_default() + nth as f64),
        },
        Value::Object(mut entries) => {
            entries.insert("more".into(), json!(nth));
            Value::Object(entries)
        }
        value => value,
    }
}

/// The text within its limits of length.
fn clip(shape: &Shape, mut text: String) -> String {
    let limit = |keyword| {
        shape
            .get(keyword)
            .and_then(Value::as_u64)
            .and_then(|limit| usize::try_from(limit).ok())
    };
    if let Some(most) = limit("maxLength") {
        text = text.chars().take(most).collect();
    }
    let least = limit("minLength").unwrap_or_default();
    while text.chars().count() < least {
        text.push('x');
    }
    text
}
