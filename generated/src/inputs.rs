//! What the inputs of operations are like. No request needs it: the program makes flags
//! and schemas of it.

use crate::runtime::Route;

/// Routes, and what their inputs are like, in the same order.
pub(crate) type Table = (&'static [&'static Route], &'static [&'static Inputs]);

/// What the inputs of an operation of this crate are like.
pub fn inputs(route: &Route) -> Option<&'static Inputs> {
    let tables = crate::api::INPUTS.iter();
    #[cfg(feature = "v3")]
    let tables = tables.chain(crate::api::v3::INPUTS);
    for (routes, inputs) in tables {
        if let Some(at) = routes.iter().position(|one| std::ptr::eq(*one, route)) {
            return inputs.get(at).copied();
        }
    }
    None
}

/// What the inputs of an operation are like.
#[derive(Debug)]
pub struct Inputs {
    /// Each parameter and field of the body, in the order of the route's `parameters`.
    pub parameters: &'static [Input],
    /// The whole body, where it is one value of JSON.
    pub body: Option<Input>,
}

/// What an input is like.
#[derive(Clone, Copy, Debug)]
pub struct Input {
    /// What is sent.
    pub shape: Shape,
    /// What it is for, in our words; empty where its name says it.
    pub words: &'static str,
    /// A value that the document gives as an example: text, or else JSON.
    pub example: Option<&'static str>,
    /// Whether null is a value of its own.
    pub nullable: bool,
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it is like.
    pub input: Input,
    /// Whether the object needs it.
    pub required: bool,
}

/// What is sent.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Any JSON value, or one of several types.
    Any,
    /// Text.
    Text,
    /// A date, `2026-11-28`.
    Date,
    /// A date and a time, `2026-11-28T10:00:00Z`.
    DateTime,
    /// A whole number.
    Integer {
        /// The least that the document allows.
        least: Option<i64>,
        /// The most that the document allows.
        most: Option<i64>,
    },
    /// A number.
    Number,
    /// A flag.
    Boolean,
    /// One of these texts, as far as the document knows.
    OneOf(&'static [&'static str]),
    /// A list.
    List(&'static Shape),
    /// An object with these fields; with any, where none is known. Objects can hold
    /// themselves.
    Object(&'static [Field]),
    /// The bytes of a file.
    File,
}

impl Shape {
    /// A whole number without limits.
    pub const INTEGER: Self = Self::Integer {
        least: None,
        most: None,
    };
}

/// An input that the document says nothing more of.
pub const fn input(shape: Shape, words: &'static str) -> Input {
    Input {
        shape,
        words,
        example: None,
        nullable: false,
    }
}

/// A field that the object does not need.
pub const fn field(name: &'static str, input: Input) -> Field {
    Field {
        name,
        input,
        required: false,
    }
}

impl Input {
    /// The same, with an example.
    pub const fn example(self, example: &'static str) -> Self {
        Self {
            example: Some(example),
            ..self
        }
    }

    /// The same, of which null is a value too.
    pub const fn nullable(self) -> Self {
        Self {
            nullable: true,
            ..self
        }
    }
}

impl Field {
    /// The same, but needed.
    pub const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }
}
