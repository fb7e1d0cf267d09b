//! How much of the API the crate has, in counts and by name.
//!
//! `stated_paths` and `paths` are counts of paths, the others of operations.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use crate::ir::{self, Answer, Api, Evidence, Operation, Shape, Type};
use crate::openapi::shape::METHODS;
use crate::source::RawDocument;
use crate::table::Table;

#[cfg(test)]
mod tests;

/// The counts of a family, or of all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Documents.
    pub documents: usize,
    /// Paths that HoopAI's documentation states, where it states a number.
    pub stated_paths: Option<usize>,
    /// Distinct path templates exactly as written, additions included.
    pub paths: usize,
    /// Operations of the published documents.
    pub published: usize,
    /// Operations that HoopAI's documentation adds.
    pub documented: usize,
    /// Operations that were seen in public code only.
    pub observed: usize,
    /// Operations that the crate has, under any feature.
    pub generated: usize,
    /// Stated paths that nobody here knows: stated minus paths, never below 0.
    pub unknown_paths: usize,
    /// Operations whose success answer has no named field and no item type.
    pub untyped_responses: usize,
}

/// One family's coverage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FamilyCoverage {
    /// The family's name.
    pub family: String,
    /// How the documentation calls it.
    pub title: String,
    /// Its counts.
    pub counts: Counts,
    /// Operations that the crate lacks, as `GET /path`.
    pub missing_operations: Vec<String>,
    /// Operations that were seen on other hosts only, as `GET /path`.
    pub elsewhere: Vec<String>,
    /// Operations without a typed answer, as `GET /path`.
    pub untyped: Vec<String>,
}

/// The coverage of the whole API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// One row a family, in the order of `families.yaml`.
    pub families: Vec<FamilyCoverage>,
}

impl Coverage {
    /// Compares documents with what was made of them.
    pub fn of(documents: &[RawDocument], api: &Api) -> Self {
        let families = documents
            .iter()
            .map(|document| {
                let name = &document.family.name;
                let made = api.families.iter().find(|family| family.name == *name);
                family(document, made)
            })
            .collect();
        Self { families }
    }

    /// The sums over all families.
    pub fn totals(&self) -> Counts {
        let mut totals = Counts::default();
        for counts in self.families.iter().map(|family| &family.counts) {
            totals.documents += counts.documents;
            if let Some(stated) = counts.stated_paths {
                totals.stated_paths = Some(totals.stated_paths.unwrap_or(0) + stated);
            }
            totals.paths += counts.paths;
            totals.published += counts.published;
            totals.documented += counts.documented;
            totals.observed += counts.observed;
            totals.generated += counts.generated;
            totals.unknown_paths += counts.unknown_paths;
            totals.untyped_responses += counts.untyped_responses;
        }
        totals
    }

    /// As aligned text, with what is missing below the table.
    pub fn text(&self) -> String {
        let mut out = self.table(false).text();
        for (title, list) in self.missing() {
            out.push_str(&format!("\n{title}\n"));
            for (family, name) in list {
                out.push_str(&format!("  {family}: {name}\n"));
            }
        }
        if let Some(unknown) = self.unknown() {
            out.push_str(&format!("\n{unknown}\n"));
        }
        out
    }

    /// As Markdown, with what is missing below the table.
    pub fn markdown(&self) -> String {
        let mut out = self.table(true).markdown();
        for (title, list) in self.missing() {
            out.push_str(&format!("\n{title}\n\n"));
            for (family, name) in list {
                out.push_str(&format!("- {family}: `{name}`\n"));
            }
        }
        if let Some(unknown) = self.unknown() {
            out.push_str(&format!("\n{unknown}\n"));
        }
        out
    }

    /// The table alone, as Markdown: what the README shows.
    pub fn markdown_table(&self) -> String {
        self.table(true).markdown()
    }

    /// As JSON: `totals` and `families`.
    pub fn json(&self) -> Value {
        let families: Vec<Value> = self
            .families
            .iter()
            .map(|family| {
                let mut row = Map::new();
                row.insert("family".to_owned(), json!(family.family));
                row.extend(family.counts.json());
                row.insert(
                    "missing_operations".to_owned(),
                    json!(family.missing_operations),
                );
                row.insert("elsewhere".to_owned(), json!(family.elsewhere));
                row.insert("untyped".to_owned(), json!(family.untyped));
                Value::Object(row)
            })
            .collect();
        json!({"totals": self.totals().json(), "families": families})
    }

    fn table(&self, titles: bool) -> Table {
        let mut table = Table::new(&[
            "family",
            "stated paths",
            "paths",
            "published",
            "documented",
            "observed",
            "generated",
            "unknown paths",
            "untyped answers",
        ]);
        for family in &self.families {
            let name = if titles {
                &family.title
            } else {
                &family.family
            };
            table.row(family.counts.cells(name.clone()));
        }
        let totals = self.totals();
        table.footer(totals.cells(format!("{} documents", totals.documents)));
        table
    }

    /// What is missing, by name: titles and lists of family and operation.
    fn missing(&self) -> Vec<(String, Vec<(&str, &str)>)> {
        let list = |of: fn(&FamilyCoverage) -> &Vec<String>| -> Vec<(&str, &str)> {
            self.families
                .iter()
                .flat_map(|row| {
                    of(row)
                        .iter()
                        .map(|name| (row.family.as_str(), name.as_str()))
                })
                .collect()
        };
        let lists = [
            (
                "operations are missing",
                list(|row| &row.missing_operations),
            ),
            (
                "operations were never seen on the public host",
                list(|row| &row.elsewhere),
            ),
            ("operations have no typed answer", list(|row| &row.untyped)),
        ];
        lists
            .into_iter()
            .filter(|(_, list)| !list.is_empty())
            .map(|(title, list)| (format!("{} {title}:", list.len()), list))
            .collect()
    }

    /// A line on the paths that are stated and unknown, where there are any.
    fn unknown(&self) -> Option<String> {
        let families: Vec<String> = self
            .families
            .iter()
            .filter(|row| row.counts.unknown_paths > 0)
            .map(|row| {
                let stated = row.counts.stated_paths.unwrap_or(0);
                format!("{} {} of {stated}", row.family, row.counts.unknown_paths)
            })
            .collect();
        let count: usize = self
            .families
            .iter()
            .map(|row| row.counts.unknown_paths)
            .sum();
        (count > 0).then(|| format!("{count} stated paths are unknown: {}.", families.join(", ")))
    }
}

impl Counts {
    fn json(&self) -> Map<String, Value> {
        let pairs = [
            ("documents", json!(self.documents)),
            ("stated_paths", json!(self.stated_paths)),
            ("paths", json!(self.paths)),
            ("published", json!(self.published)),
            ("documented", json!(self.documented)),
            ("observed", json!(self.observed)),
            ("generated", json!(self.generated)),
            ("unknown_paths", json!(self.unknown_paths)),
            ("untyped_responses", json!(self.untyped_responses)),
        ];
        pairs
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect()
    }

    fn cells(&self, name: String) -> Vec<String> {
        vec![
            name,
            self.stated_paths
                .map_or_else(|| "–".to_owned(), |count| count.to_string()),
            self.paths.to_string(),
            self.published.to_string(),
            self.documented.to_string(),
            self.observed.to_string(),
            self.generated.to_string(),
            self.unknown_paths.to_string(),
            self.untyped_responses.to_string(),
        ]
    }
}

fn family(document: &RawDocument, made: Option<&ir::Family>) -> FamilyCoverage {
    let paths = document.root.get("paths").and_then(Value::as_object);
    let paths = || {
        paths
            .into_iter()
            .flatten()
            .filter(|(path, _)| !path.starts_with("x-"))
    };
    let stated_operations: Vec<String> = paths()
        .flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flat_map(Map::keys);
            methods
                .map(|method| method.to_ascii_lowercase())
                .filter(|method| METHODS.contains(&method.as_str()))
                .map(move |method| format!("{} {path}", method.to_uppercase()))
        })
        .collect();
    let operations = made.map_or(&[][..], |family| &family.operations);
    let known: HashSet<String> = operations.iter().map(Operation::key).collect();
    let keys = |of: &dyn Fn(&Operation) -> bool| -> Vec<String> {
        let found = operations.iter().filter(|operation| of(operation));
        found.map(Operation::key).collect()
    };
    let count = |evidence: Evidence| keys(&|one| one.known.evidence == evidence).len();
    let missing_operations: Vec<String> = stated_operations
        .into_iter()
        .filter(|key| !known.contains(key))
        .collect();
    let untyped = keys(&|one| made.is_some_and(|family| !is_typed(&one.answer, family)));
    let paths = paths().count();
    let stated = document.family.stated_paths.map(|count| count as usize);
    FamilyCoverage {
        family: document.family.name.clone(),
        title: document.family.title.clone(),
        counts: Counts {
            documents: 1,
            stated_paths: stated,
            paths,
            published: count(Evidence::Published) + missing_operations.len(),
            documented: count(Evidence::Documented),
            observed: count(Evidence::Observed),
            generated: operations.len(),
            unknown_paths: stated.unwrap_or(0).saturating_sub(paths),
            untyped_responses: untyped.len(),
        },
        missing_operations,
        elsewhere: keys(&|one| one.known.is_elsewhere()),
        untyped,
    }
}

/// Whether an answer has a named field or an item type. No answer at all is typed.
fn is_typed(answer: &Answer, family: &ir::Family) -> bool {
    match answer {
        Answer::Typed(ty) => has_type(ty, family),
        Answer::Untyped => false,
        Answer::Empty | Answer::Text | Answer::Bytes => true,
    }
}

fn has_type(ty: &Type, family: &ir::Family) -> bool {
    match ty {
        Type::Scalar(_) | Type::File => true,
        Type::Json => false,
        // Types nest only as deep as documents do.
        Type::List(item) | Type::Map(item) => has_type(item, family),
        Type::Named(index) => match family.types.get(index.0).map(|def| &def.shape) {
            Some(Shape::Object(object)) => !object.fields.is_empty(),
            Some(Shape::Enum(_) | Shape::Union(_)) => true,
            None => false,
        },
    }
}
