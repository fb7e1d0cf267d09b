//! `slips.yaml`: what each rule goes by, and where it does not hold.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde::Deserialize;

use super::pattern::Pattern;
use super::seen::{Mended, Seen};
use super::{
    FILE, date, example, flag, integer, nested_list, null, number_text, object_text, text_number,
    text_object,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;

/// A kind of slip, in the order in which they are mended: a type first, and
/// last of all the examples that must fit it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// A list of lists that is a plain list.
    NestedList,
    /// An object of no fields that is a text, a number or a flag.
    TextObject,
    /// A text, or a list of texts, that is an object or a list of objects.
    ObjectText,
    /// A number that is a text.
    NumberText,
    /// A text that is a whole number.
    TextNumber,
    /// A text that is a flag.
    TextFlag,
    /// A number that is a whole one.
    Integer,
    /// A text that is a date, or a date and a time.
    Date,
    /// A value of an answer that can be null.
    Null,
    /// An example of another type than its schema's.
    Example,
}

impl Rule {
    /// The rule's name in `slips.yaml` and `slips.lock`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NestedList => "nested-list",
            Self::TextObject => "text-object",
            Self::ObjectText => "object-text",
            Self::NumberText => "number-text",
            Self::TextNumber => "text-number",
            Self::TextFlag => "text-flag",
            Self::Integer => "integer",
            Self::Date => "date",
            Self::Null => "null",
            Self::Example => "example",
        }
    }

    /// What the rule goes by.
    const fn goes_by(self) -> GoesBy {
        match self {
            Self::Integer | Self::TextNumber | Self::Date => GoesBy::Names,
            Self::ObjectText => GoesBy::Places,
            _ => GoesBy::Evidence,
        }
    }

    /// Whether a schema is of a type that the rule mends, or mends to: a name
    /// that an overlay has typed before is no name that says nothing.
    fn is_about(self, seen: &Seen<'_>) -> bool {
        let about: &[&str] = match self {
            Self::Integer => &["number", "integer"],
            Self::NumberText | Self::TextNumber => &["string", "number", "integer"],
            Self::Date => &["string"],
            _ => return true,
        };
        about.contains(&seen.kind())
    }

    /// What the rule makes of a schema that it claims; nothing where the schema
    /// has not its fault.
    pub(super) fn mend(self, seen: &Seen<'_>, claim: Claim<'_>) -> Option<Mended> {
        match self {
            Self::NestedList => nested_list::mend(seen),
            Self::TextObject => text_object::mend(seen),
            Self::ObjectText => object_text::mend(seen, claim),
            Self::NumberText => number_text::mend(seen, claim),
            Self::TextNumber => text_number::mend(seen),
            Self::TextFlag => flag::mend(seen),
            Self::Integer => integer::mend(seen),
            Self::Date => date::mend(seen),
            Self::Null => null::mend(seen),
            Self::Example => example::mend(seen),
        }
    }
}

/// What a rule takes a schema for its own by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum GoesBy {
    /// Its name.
    Names,
    /// What the schema itself says.
    Evidence,
    /// A list of places alone.
    Places,
}

/// Why a rule claims a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim<'a> {
    /// The rule holds for it.
    Rule,
    /// It is one of the places that the rule lists.
    Place {
        /// The schema of the same family that its values have.
        holds: Option<&'a str>,
    },
}

/// The whole file.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules {
    /// In the order in which they are applied.
    rules: Vec<RuleData>,
    /// Everything in the file that must have something to say.
    pub(super) rows: Vec<Row>,
}

/// Something in the file that must have something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// Its place in the file, as a JSON pointer.
    pub(super) pointer: String,
    /// What is wrong where it says nothing.
    pub(super) unused: String,
}

/// One rule's data.
#[derive(Clone, Debug)]
pub(super) struct RuleData {
    pub(super) rule: Rule,
    /// The rule's row.
    pub(super) row: usize,
    names: Vec<(Pattern, usize)>,
    places: Vec<Selector>,
    except: Vec<Selector>,
}

/// Some schemas: those that fit everything that is given.
#[derive(Clone, Debug)]
struct Selector {
    families: Vec<(String, usize)>,
    names: Vec<(Pattern, usize)>,
    below: Vec<(String, usize)>,
    holds: Option<(String, usize)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleText {
    reason: String,
    evidence: String,
    /// Groups of names; the groups' names are for the reader.
    #[serde(default)]
    names: IndexMap<String, Vec<String>>,
    #[serde(default)]
    places: Vec<SelectorText>,
    #[serde(default)]
    except: Vec<SelectorText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SelectorText {
    reason: String,
    #[serde(default)]
    families: Vec<String>,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    below: Vec<String>,
    #[serde(default)]
    holds: Option<String>,
}

impl Rules {
    pub(super) fn parse(text: &str) -> Result<Self, Diagnostics> {
        let parsed: Option<IndexMap<Rule, RuleText>> =
            serde_yaml::from_str(text).map_err(|error| {
                problem(
                    "",
                    error.to_string(),
                    "slips.yaml holds rules, each with `reason`, `evidence`, `names`, `places` \
                     and `except`",
                )
            })?;
        let mut reader = Reader::default();
        for (rule, data) in parsed.unwrap_or_default() {
            let data = reader.rule(rule, data);
            reader.rules.rules.push(data);
        }
        reader.problems.into_result()?;
        reader.rules.rules.sort_by_key(|data| data.rule);
        Ok(reader.rules)
    }

    /// The rules that the file has, in the order in which they are applied.
    pub(super) fn in_order(&self) -> impl Iterator<Item = &RuleData> {
        self.rules.iter()
    }
}

impl RuleData {
    /// Whether the rule is to look at a schema, and why. The rows that say so,
    /// or say no, are noted in `used`.
    pub(super) fn claim(
        &self,
        family: &str,
        seen: &Seen<'_>,
        used: &mut BTreeSet<usize>,
    ) -> Option<Claim<'_>> {
        if !self.rule.is_about(seen) {
            return None;
        }
        let listed = self.places.iter().find_map(|selector| {
            used.extend(selector.selects(family, seen)?);
            let holds = match &selector.holds {
                None => None,
                Some((schema, row)) if seen.facts.has_schema(schema) => {
                    used.insert(*row);
                    Some(schema.as_str())
                }
                Some(_) => return None,
            };
            Some(Claim::Place { holds })
        });
        if listed.is_some() {
            return listed;
        }
        match self.rule.goes_by() {
            GoesBy::Evidence => {}
            GoesBy::Places => return None,
            GoesBy::Names => {
                let mut named = self.names.iter();
                let (_, row) = named.find(|(pattern, _)| pattern.fits(&seen.place.name))?;
                used.insert(*row);
            }
        }
        let mut held_back = false;
        for rows in self.except.iter().filter_map(|s| s.selects(family, seen)) {
            used.extend(rows);
            held_back = true;
        }
        (!held_back).then_some(Claim::Rule)
    }
}

impl Selector {
    /// The rows that select a schema; nothing where they do not.
    fn selects(&self, family: &str, seen: &Seen<'_>) -> Option<Vec<usize>> {
        let is_below = |above: &str| {
            let rest = seen.place.pointer.strip_prefix(above);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let rows = [
            row_of(&self.families, |name| name == family)?,
            row_of(&self.names, |pattern| pattern.fits(&seen.place.name))?,
            row_of(&self.below, |above| is_below(above))?,
        ];
        Some(rows.into_iter().flatten().collect())
    }
}

/// The row of the first entry that fits; no row where there are no entries, and
/// nothing where none of them fits.
fn row_of<T>(entries: &[(T, usize)], fits: impl Fn(&T) -> bool) -> Option<Option<usize>> {
    if entries.is_empty() {
        return Some(None);
    }
    let mut entries = entries.iter();
    entries
        .find(|(entry, _)| fits(entry))
        .map(|(_, row)| Some(*row))
}

/// Turns the file's texts into rules, and notes every row.
#[derive(Default)]
struct Reader {
    rules: Rules,
    problems: Diagnostics,
}

impl Reader {
    fn rule(&mut self, rule: Rule, text: RuleText) -> RuleData {
        let at = join("", rule.name());
        for (key, said) in [("reason", &text.reason), ("evidence", &text.evidence)] {
            if said.trim().is_empty() {
                self.refuse(&join(&at, key), format!("the rule has no {key}"));
            }
        }
        match rule.goes_by() {
            GoesBy::Names if text.names.is_empty() => {
                self.refuse(&at, "the rule goes by names and lists none".to_owned());
            }
            GoesBy::Places if text.places.is_empty() => {
                self.refuse(&at, "the rule goes by places and lists none".to_owned());
            }
            GoesBy::Evidence | GoesBy::Places if !text.names.is_empty() => {
                let names = join(&at, "names");
                self.refuse(&names, "the rule does not go by names".to_owned());
            }
            _ => {}
        }
        let row = self.row(&at, "the rule mends nothing".to_owned());
        let mut names: Vec<(Pattern, usize)> = Vec::new();
        for (group, listed) in text.names {
            let listed = self.names(&join(&join(&at, "names"), group), listed);
            names.extend(listed);
        }
        let places = self.selectors(&join(&at, "places"), text.places, rule == Rule::ObjectText);
        let except = self.selectors(&join(&at, "except"), text.except, false);
        RuleData {
            rule,
            row,
            names,
            places,
            except,
        }
    }

    fn selectors(&mut self, at: &str, texts: Vec<SelectorText>, holds: bool) -> Vec<Selector> {
        let texts = texts.into_iter().enumerate();
        texts
            .map(|(index, text)| self.selector(&join(at, index.to_string()), text, holds))
            .collect()
    }

    fn selector(&mut self, at: &str, text: SelectorText, holds: bool) -> Selector {
        if text.reason.trim().is_empty() {
            self.refuse(&join(at, "reason"), "the row has no reason".to_owned());
        }
        if text.names.is_empty() && text.below.is_empty() {
            self.refuse(at, "the row has neither `names` nor `below`".to_owned());
        }
        if text.holds.is_some() && !holds {
            let message = "only places of `object-text` hold a schema".to_owned();
            self.refuse(&join(at, "holds"), message);
        }
        let mut texts = |key: &str, list: Vec<String>| -> Vec<(String, usize)> {
            let at = join(at, key);
            let list = list.into_iter().enumerate();
            list.map(|(index, text)| {
                let unused = format!("`{text}` selects nothing, together with the rest of its row");
                let row = self.row(&join(&at, index.to_string()), unused);
                (text, row)
            })
            .collect()
        };
        let families = texts("families", text.families);
        let below = texts("below", text.below);
        let holds = text.holds.map(|schema| {
            let unused = format!("no family that the row selects has a schema `{schema}`");
            let row = self.row(&join(at, "holds"), unused);
            (schema, row)
        });
        Selector {
            families,
            names: self.names(&join(at, "names"), text.names),
            below,
            holds,
        }
    }

    fn names(&mut self, at: &str, names: Vec<String>) -> Vec<(Pattern, usize)> {
        let names = names.into_iter().enumerate();
        names
            .map(|(index, name)| {
                let at = join(at, index.to_string());
                let row = self.row(&at, format!("nothing is called `{name}`"));
                (Pattern::new(name), row)
            })
            .collect()
    }

    fn row(&mut self, pointer: &str, unused: String) -> usize {
        self.rules.rows.push(Row {
            pointer: pointer.to_owned(),
            unused,
        });
        self.rules.rows.len() - 1
    }

    fn refuse(&mut self, pointer: &str, message: String) {
        let help = "edit specs/slips.yaml; its header says what a rule needs";
        self.problems.push(problem(pointer, message, help));
    }
}

fn problem(pointer: &str, message: String, help: &str) -> Diagnostic {
    Diagnostic::new("bad-slips", FILE, pointer, message, help)
}
