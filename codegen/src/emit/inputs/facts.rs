//! What the facts of an input say of it, beyond its type.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::super::option;
use crate::ir::{Facts, Limit};

/// Longer examples explain nothing.
const EXAMPLE: usize = 80;

/// An input: its shape, and what is said of it.
pub(super) fn said(shape: &TokenStream, facts: &Facts, nullable: bool) -> TokenStream {
    let words = facts.words.as_ref().or(facts.title.as_ref());
    let words = words.map_or_else(String::new, |words| {
        words.split_whitespace().collect::<Vec<&str>>().join(" ")
    });
    let example = example(facts).map(|text| quote!(.example(#text)));
    let nullable = nullable.then(|| quote!(.nullable()));
    quote!(of::input(#shape, #words) #example #nullable)
}

fn example(facts: &Facts) -> Option<String> {
    let text = match facts.example.as_ref()? {
        Value::Null => return None,
        Value::Array(items) if items.iter().filter_map(Value::as_str).any(is_id) => return None,
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let shows = !text.is_empty() && text.chars().count() <= EXAMPLE && !is_id(&text);
    shows.then_some(text)
}

/// Whether a text is an id, which shows nothing and is another one in each document.
fn is_id(text: &str) -> bool {
    let is_uuid = text.len() == 36 && text.matches('-').count() == 4;
    let is_short = (20..=24).contains(&text.len())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric());
    (is_uuid || is_short) && text.contains(|letter: char| letter.is_ascii_digit())
}

/// A whole number, and how far it goes.
pub(super) fn integer(facts: &Facts) -> TokenStream {
    let (least, most) = (least(facts), most(facts));
    if (least, most) == (None, None) {
        return quote!(of::Shape::INTEGER);
    }
    let number = |number: Option<i64>| {
        option(number.map(|number| {
            let number = Literal::i64_unsuffixed(number);
            quote!(#number)
        }))
    };
    let (least, most) = (number(least), number(most));
    quote!(of::Shape::Integer { least: #least, most: #most })
}

fn least(facts: &Facts) -> Option<i64> {
    facts.limits.iter().find_map(|limit| match limit {
        Limit::Minimum(least, beyond) => exact(least.ceil(), i64::from(*beyond)),
        _ => None,
    })
}

fn most(facts: &Facts) -> Option<i64> {
    facts.limits.iter().find_map(|limit| match limit {
        Limit::Maximum(most, beyond) => exact(most.floor(), -i64::from(*beyond)),
        _ => None,
    })
}

/// A limit as a whole number, moved where the number itself is beyond it. What is larger
/// than numbers of JSON keep exactly limits nothing.
fn exact(number: f64, moved: i64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_991.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is exact")]
    (number.abs() <= EXACT).then(|| number as i64 + moved)
}
