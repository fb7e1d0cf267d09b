//! Models: objects with named fields. What can be written once for all of them
//! is here; `model!` only says which field has which name.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor, value};
use serde::ser::{SerializeMap, Serializer};

use super::extra::Extra;
use super::slot::Slot;
use super::wire::{Json, Read};

/// An object with named fields and whatever else it holds.
///
/// There is one of these for every schema, so it asks for little: each function
/// costs time to compile, more than what is in it.
pub trait Model: Default {
    /// Reads the value of this name into its field, or into the extra.
    fn read_field<'de, A: MapAccess<'de>>(&mut self, name: &str, object: &mut FieldReader<'de, A>);

    /// Writes the fields in the document's order.
    fn write_fields<'a, M: SerializeMap>(&'a self, out: &mut FieldWriter<'a, M>);
}

/// Reads the fields of one object and remembers an error, so that the code of
/// each model needs no `?` per field.
#[derive(Debug)]
pub struct FieldReader<'de, A: MapAccess<'de>> {
    object: A,
    error: Option<A::Error>,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> FieldReader<'de, A> {
    /// Reads the value into a field, and gives it back where it did not convert.
    pub fn fill<T: Slot>(&mut self, field: &mut T) -> Option<Json> {
        let filled = field.fill(&mut self.object);
        self.latch(filled).flatten()
    }

    /// Reads the value of a name that the model does not have.
    pub fn unknown(&mut self) -> Option<Json> {
        let value = self.object.next_value();
        self.latch(value)
    }

    /// Puts what is not in a field into the extra. The last of two equal names
    /// wins, so what an earlier one left there goes.
    pub fn keep(&mut self, name: &str, value: Option<Json>, extra: &mut Extra) {
        match value {
            Some(value) => {
                extra.insert(name, value);
            }
            None if extra.is_empty() => {}
            None => {
                extra.remove(name);
            }
        }
    }

    fn latch<T>(&mut self, result: Result<T, A::Error>) -> Option<T> {
        result.map_err(|error| self.error = Some(error)).ok()
    }
}

/// Writes fields one by one and remembers the first error, for the same reason.
#[derive(Debug)]
pub struct FieldWriter<'a, M: SerializeMap> {
    out: M,
    /// Where there is something in it.
    extra: Option<&'a Extra>,
    /// Names that are both a set field and in `extra`: the field wins, because
    /// the value in `extra` is what came before somebody set the field.
    shadowed: Vec<&'static str>,
    error: Option<M::Error>,
}

impl<'a, M: SerializeMap> FieldWriter<'a, M> {
    /// Says what comes behind the fields.
    pub fn extra(&mut self, extra: &'a Extra) {
        self.extra = Some(extra).filter(|extra| !extra.is_empty());
    }

    /// Writes one field, unless it is absent or an earlier one failed.
    pub fn field<T: Slot>(&mut self, name: &'static str, value: &T) {
        if self.error.is_some() || !value.is_set() {
            return;
        }
        if self.extra.is_some_and(|extra| extra.contains(name)) {
            self.shadowed.push(name);
        }
        self.error = value.put(name, &mut self.out).err();
    }
}

/// Writes a model: its fields, then its extra.
pub fn write_model<T: Model, S: Serializer>(model: &T, out: S) -> Result<S::Ok, S::Error> {
    let mut writer = FieldWriter {
        out: out.serialize_map(None)?,
        extra: None,
        shadowed: Vec::new(),
        error: None,
    };
    model.write_fields(&mut writer);
    if let Some(error) = writer.error {
        return Err(error);
    }
    for (name, value) in writer.extra.iter().flat_map(|extra| extra.iter()) {
        if !writer.shadowed.contains(&name) {
            writer.out.serialize_entry(name, value)?;
        }
    }
    writer.out.end()
}

/// Reads a model from an object; anything else is handed back.
pub fn read_model<'de, T: Model, D: Deserializer<'de>>(input: D) -> Result<Read<T>, D::Error> {
    input.deserialize_any(ModelVisitor(PhantomData))
}

struct ModelVisitor<T>(PhantomData<T>);

impl<'de, T: Model> Visitor<'de> for ModelVisitor<T> {
    type Value = Read<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Read<T>, A::Error> {
        let mut model = T::default();
        let mut reader = FieldReader {
            object,
            error: None,
            lifetime: PhantomData,
        };
        while let Some(name) = reader.object.next_key_seed(Name)? {
            model.read_field(&name, &mut reader);
            if let Some(error) = reader.error {
                return Err(error);
            }
        }
        Ok(Read::Value(model))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Read<T>, A::Error> {
        Json::deserialize(value::SeqAccessDeserializer::new(items)).map(Read::Other)
    }

    super::wire::scalars_are_other!();
}

/// A field's name: borrowed from the input where it can be.
pub(super) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Self::Value, D::Error> {
        input.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }

    fn visit_bytes<E: serde::de::Error>(self, name: &[u8]) -> Result<Self::Value, E> {
        Ok(Cow::Owned(
            std::str::from_utf8(name).map_err(E::custom)?.to_owned(),
        ))
    }
}

/// Makes a struct a model. The field `extra: Extra` is implied.
///
/// ```text
/// model!(Contact { id = "id", first_name: "firstName" });
/// ```
// `allow`, not `expect`: a crate made from a small document may have no model.
#[allow(unused_macros, reason = "not every document has objects")]
macro_rules! model {
    ($name:ident { $($field:ident = $wire:literal),* $(,)? }) => {
        impl $crate::runtime::Model for $name {
            fn read_field<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                object: &mut $crate::runtime::FieldReader<'de, A>,
            ) {
                let kept = match name {
                    $($wire => object.fill(&mut self.$field),)*
                    _ => object.unknown(),
                };
                object.keep(name, kept, &mut self.extra);
            }

            fn write_fields<'a, M: ::serde::ser::SerializeMap>(
                &'a self,
                out: &mut $crate::runtime::FieldWriter<'a, M>,
            ) {
                out.extra(&self.extra);
                $(out.field($wire, &self.$field);)*
            }
        }

        impl $crate::runtime::Wire for $name {
            const NAMES: Option<&'static [&'static str]> = Some(&[$($wire),*]);

            fn read<'de, D: ::serde::Deserializer<'de>>(
                input: D,
            ) -> Result<$crate::runtime::Read<Self>, D::Error> {
                $crate::runtime::read_model(input)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::write_model(self, out)
            }
        }

        $crate::runtime::deserialize_by_wire!($name);
    };
}

#[allow(unused_imports, reason = "not every document has objects")]
pub(crate) use model;
