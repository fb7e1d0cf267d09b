//! What the help of a flag says, and what shells offer for it.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command};
use hoopai::Route;
use hoopai::inputs::{Shape, inputs};

use super::flags::{Flag, place};

/// More values than this are offered by shells, and not shown in the help.
const SHOWN: usize = 12;

/// The words of an input, and its facts.
pub(crate) fn text(flag: &Flag) -> String {
    let (input, parameter) = (&flag.input, flag.parameter);
    let mut text = String::new();
    if !input.words.is_empty() {
        text.push_str(input.words.trim_end_matches('.'));
        text.push_str(". ");
    }
    text.push_str(&format!(
        "`{}` in the {}",
        parameter.name,
        place(parameter.place)
    ));
    if let Some(kind) = kind(&input.shape) {
        text.push_str(&format!(": {kind}"));
    }
    if input.nullable {
        text.push_str(", or null");
    }
    if parameter.required {
        text.push_str("; needed");
    }
    let is_plain = matches!(input.shape, Shape::Boolean | Shape::OneOf(_));
    if let Some(example) = input.example.filter(|_| !is_plain) {
        text.push_str(&format!("; such as {example}"));
    }
    text
}

/// What `--json` takes.
pub(crate) fn body(route: &Route) -> String {
    let text = "The whole body from a file or the standard input";
    let body = inputs(route).and_then(|inputs| inputs.body.as_ref());
    match body.and_then(|body| kind(&body.shape)) {
        Some(kind) => format!("{text}: {kind}"),
        None => format!("{text}; flags replace its fields"),
    }
}

/// A shape in a few words, where its flag's value does not say it.
fn kind(shape: &Shape) -> Option<String> {
    Some(match shape {
        Shape::Any | Shape::Text | Shape::Boolean | Shape::File => return None,
        Shape::Date => "a date, 2026-11-28".to_owned(),
        Shape::DateTime => "a time, 2026-11-28T10:00:00Z".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Integer { least, most } => match (least, most) {
            (None, None) => "a whole number".to_owned(),
            (Some(least), None) => format!("a whole number from {least}"),
            (None, Some(most)) => format!("a whole number up to {most}"),
            (Some(least), Some(most)) => format!("a whole number from {least} to {most}"),
        },
        Shape::OneOf(values) if values.len() > SHOWN => {
            format!("one of {}, …", values[..SHOWN].join(", "))
        }
        Shape::OneOf(_) => return None,
        Shape::Object(fields) => {
            let names: Vec<&str> = fields.iter().take(SHOWN).map(|field| field.name).collect();
            let more = if fields.len() > SHOWN { ", …" } else { "" };
            match names.as_slice() {
                [] => "an object".to_owned(),
                names => format!("an object with {}{more}", names.join(", ")),
            }
        }
        Shape::List(item) => match (item, kind(item)) {
            (_, Some(kind)) => format!("a list, each {kind}"),
            (Shape::Text, None) => "a list; a,b or given several times".to_owned(),
            (_, None) => "a list".to_owned(),
        },
    })
}

/// What stands for the value.
fn stand_in(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "VALUE",
        Shape::Text => "TEXT",
        Shape::Date => "DATE",
        Shape::DateTime => "TIME",
        Shape::Integer { .. } | Shape::Number => "NUMBER",
        Shape::Boolean => "true|false",
        Shape::OneOf(_) => "NAME",
        Shape::Object(_) => "JSON",
        Shape::File => "FILE",
        Shape::List(Shape::Object(_) | Shape::List(_) | Shape::Any) => "JSON",
        Shape::List(item) => stand_in(item),
    }
}

/// An argument that takes what an input is.
pub(crate) fn takes(arg: Arg, shape: &Shape) -> Arg {
    let arg = arg.value_name(stand_in(shape));
    match shape {
        Shape::Boolean => arg
            .num_args(0..=1)
            .default_missing_value("true")
            .value_parser(Known(&["true", "false"]))
            .hide_possible_values(true),
        Shape::OneOf(values) => arg
            .value_parser(Known(values))
            .hide_possible_values(values.len() > SHOWN),
        Shape::List(Shape::OneOf(values)) => takes(arg, &Shape::OneOf(values)),
        Shape::File | Shape::List(Shape::File) => {
            arg.value_hint(clap::builder::ValueHint::FilePath)
        }
        _ => arg,
    }
}

/// Values that are shown and offered. Others are taken too: the documents do not know
/// all that the platform does.
#[derive(Clone)]
struct Known(&'static [&'static str]);

impl TypedValueParser for Known {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let values = self.0.iter().filter(|value| !value.is_empty());
        Some(Box::new(values.map(|value| PossibleValue::new(*value))))
    }
}
