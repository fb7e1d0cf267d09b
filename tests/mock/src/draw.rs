//! Values that are made up: by the documents' examples where they fit, by type, format
//! and name otherwise.

use std::hash::{DefaultHasher, Hash, Hasher};

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::check;
use crate::table::{Field, Scalar, Shape, Type, TypeDef};
use crate::text;

/// Deeper than this, optional fields are left out: types can contain themselves.
const DEEP: usize = 5;

const WORDS: [&str; 12] = [
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor", "island", "juniper",
    "lantern", "meadow",
];

/// Makes values up. The same seed makes the same ones.
pub(crate) struct Draw<'a> {
    types: &'a [TypeDef],
    rng: Rng,
}

impl<'a> Draw<'a> {
    pub(crate) fn new(types: &'a [TypeDef], seed: impl Hash) -> Self {
        let rng = rng(seed);
        Self { types, rng }
    }

    /// A value of a type.
    pub(crate) fn value(&mut self, ty: &Type) -> Value {
        self.of(ty, None, 0)
    }

    /// An item of a list, which nothing else in the list is like: one without an id
    /// has no text from an example.
    pub(crate) fn item(&mut self, ty: &Type) -> Value {
        let item = self.value(ty);
        let has_id = item.get("id").or_else(|| item.get("_id")).is_some();
        match (ty, item) {
            (Type::Named(index), Value::Object(mut item)) if !has_id => {
                if let Shape::Fields(fields) = &self.types[*index].shape {
                    let is_text = |field: &&Field| matches!(field.ty, Type::Scalar(Scalar::String));
                    for field in fields.iter().filter(is_text) {
                        item.insert(field.name.clone(), self.text(Some(field)).into());
                    }
                }
                Value::Object(item)
            }
            (_, item) => item,
        }
    }

    /// A value of a field.
    pub(crate) fn field(&mut self, field: &Field) -> Value {
        self.named(field, 0)
    }

    fn named(&mut self, field: &Field, depth: usize) -> Value {
        // Ids tell records apart, so they are never those of an example; and where the
        // type says nothing, nothing says whether the example is right.
        let is_id = matches!(field.name.as_str(), "id" | "_id");
        let is_vague = matches!(field.ty, Type::Scalar(Scalar::Json));
        if !is_id
            && !is_vague
            && let Some(example) = &field.example
            && check::fits(self.types, example, field)
        {
            return example.clone();
        }
        self.of(&field.ty, Some(field), depth)
    }

    fn of(&mut self, ty: &Type, field: Option<&Field>, depth: usize) -> Value {
        match ty {
            Type::Scalar(scalar) => self.scalar(*scalar, field),
            Type::List { list } => {
                let least = field.and_then(|field| field.min_items).unwrap_or(0);
                let most = if depth < DEEP { 2 } else { 0 };
                let items = least.max(most).min(100);
                (0..items)
                    .map(|_| self.of(list, field, depth + 1))
                    .collect()
            }
            Type::Map { map } => match depth < DEEP {
                true => json!({ "key": self.of(map, None, depth + 1) }),
                false => json!({}),
            },
            Type::Named(index) => match &self.types[*index].shape {
                Shape::Fields(fields) => {
                    let kept = fields
                        .iter()
                        .filter(|field| depth < DEEP || field.required && depth < 2 * DEEP);
                    let object: Map<_, _> = kept
                        .map(|field| (field.name.clone(), self.named(field, depth + 1)))
                        .collect();
                    Value::Object(object)
                }
                Shape::Values(values) => {
                    let index = self.rng.usize(..values.len().max(1));
                    values.get(index).cloned().unwrap_or_default()
                }
                Shape::OneOf(variants) => match variants.first() {
                    Some(first) => self.of(first, field, depth + 1),
                    None => Value::Null,
                },
            },
        }
    }

    fn scalar(&mut self, scalar: Scalar, field: Option<&Field>) -> Value {
        match scalar {
            Scalar::String => self.text(field).into(),
            Scalar::Integer => self.number(field).into(),
            Scalar::Number => self.number(field).into(),
            Scalar::Boolean => {
                let name = field.map_or("", |field| field.name.as_str());
                let is_good = name.starts_with("succe") || name == "new" || name == "available";
                is_good.into()
            }
            Scalar::Json => json!({}),
            Scalar::File => check::FILE.into(),
        }
    }

    fn number(&mut self, field: Option<&Field>) -> u32 {
        let least = field
            .and_then(|field| field.minimum)
            .unwrap_or(1.0)
            .max(0.0) as u32;
        let most = field.and_then(|field| field.maximum);
        let most = most.map_or(least.saturating_add(99), |most| most.max(0.0) as u32);
        self.rng.u32(least..=most.max(least))
    }

    fn text(&mut self, field: Option<&Field>) -> String {
        let name = field.map_or("", |field| field.name.as_str());
        let lower = name.to_ascii_lowercase();
        let text = match field.and_then(|field| field.format.as_deref()) {
            Some("date-time") => text::made_up(self.rng.u64(..86_400 * 300)),
            Some("date") => text::made_up(self.rng.u64(..86_400 * 300))[..10].to_owned(),
            Some("email") => self.email(),
            Some("uri" | "url") => self.url(),
            Some("uuid") => self.uuid(),
            _ if lower.ends_with("id") => self.id(),
            _ if lower.contains("email") => self.email(),
            _ if lower.ends_with("url") => self.url(),
            _ if lower.contains("phone") => self.phone(),
            _ if lower.starts_with("date") || lower.ends_with("at") && lower.len() > 4 => {
                text::made_up(self.rng.u64(..86_400 * 300))
            }
            _ => format!("{} {}", self.word(), self.word()),
        };
        let most = field.and_then(|field| field.max_length);
        let least = field.and_then(|field| field.min_length).unwrap_or(0);
        let mut text: String = match most {
            Some(most) => text.chars().take(most).collect(),
            None => text,
        };
        while text.chars().count() < least {
            text.push('x');
        }
        text
    }

    pub(crate) fn word(&mut self) -> &'static str {
        WORDS[self.rng.usize(..WORDS.len())]
    }

    /// An id as the platform's are: 20 letters and digits.
    pub(crate) fn id(&mut self) -> String {
        (0..20).map(|_| self.rng.alphanumeric()).collect()
    }

    pub(crate) fn phone(&mut self) -> String {
        format!("+1555{:07}", self.rng.u32(..10_000_000))
    }

    fn email(&mut self) -> String {
        format!("{}.{}@example.com", self.word(), self.rng.u16(..))
    }

    fn url(&mut self) -> String {
        format!("https://example.com/{}", self.word())
    }

    fn uuid(&mut self) -> String {
        let bits = format!("{:032x}", self.rng.u128(..));
        let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
        parts.map(|part| bits[part].to_owned()).join("-")
    }
}

/// Chance that comes from a seed.
pub(crate) fn rng(seed: impl Hash) -> Rng {
    let mut hasher = DefaultHasher::new();
    seed.hash(&mut hasher);
    Rng::with_seed(hasher.finish())
}
