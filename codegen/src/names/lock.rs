//! `names.lock`: every public name that the crate ever gave, by what it stands
//! for. A name that is here changes only when a person changes it, whatever
//! upstream calls the operation or the schema.

use std::fmt::Write;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Diagnostics};

/// The whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    families: IndexMap<String, FamilyLock>,
}

/// One family's names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FamilyLock {
    /// `GET /contacts/{contactId}` → the operation's names.
    pub operations: IndexMap<String, LockedOperation>,
    /// JSON pointer → the type's names.
    pub types: IndexMap<String, LockedType>,
}

/// An operation's names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedOperation {
    /// The method.
    pub name: String,
    /// `query limit` → the setter or argument.
    pub inputs: IndexMap<String, String>,
}

/// A type's names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedType {
    /// The type.
    pub name: String,
    /// What recognises the type when upstream renames its schema.
    pub shape: String,
    /// Field or value on the wire → field or variant.
    pub members: IndexMap<String, String>,
}

const HEADER: &str = "\
# Every public name that the crate ever gave, by what it stands for.
# `cargo xtask regenerate` adds new names and never changes one that is here;
# to change one, put it into names.yaml. Columns are separated by tabs.
";

impl Lock {
    /// Reads the file's text.
    ///
    /// # Errors
    ///
    /// All lines of another form.
    pub fn parse(text: &str) -> Result<Self, Diagnostics> {
        let mut lock = Self::default();
        let mut problems = Diagnostics::default();
        let mut family: Option<&mut FamilyLock> = None;
        // The members of the next lines belong to the last operation or type.
        let mut operation: Option<String> = None;
        let mut ty: Option<String> = None;
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let columns: Vec<String> = line.split('\t').map(unquote).collect();
            let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
            let known = match (&columns[..], family.as_deref_mut()) {
                ([name], _) => {
                    family = Some(lock.families.entry((*name).to_owned()).or_default());
                    true
                }
                (["", "operation", key, name], Some(family)) => {
                    let entry = family.operations.entry((*key).to_owned()).or_default();
                    (*name).clone_into(&mut entry.name);
                    operation = Some((*key).to_owned());
                    ty = None;
                    true
                }
                (["", "type", pointer, name, shape], Some(family)) => {
                    let entry = family.types.entry((*pointer).to_owned()).or_default();
                    (*name).clone_into(&mut entry.name);
                    (*shape).clone_into(&mut entry.shape);
                    ty = Some((*pointer).to_owned());
                    operation = None;
                    true
                }
                (["", "", wire, name], Some(family)) => {
                    let members = match (&operation, &ty) {
                        (Some(key), _) => family.operations.get_mut(key).map(|o| &mut o.inputs),
                        (_, Some(pointer)) => {
                            family.types.get_mut(pointer).map(|ty| &mut ty.members)
                        }
                        _ => None,
                    };
                    members
                        .map(|members| members.insert((*wire).to_owned(), (*name).to_owned()))
                        .is_some()
                }
                _ => false,
            };
            if !known {
                problems.push(Diagnostic::new(
                    "lock-line",
                    "names.lock",
                    "",
                    format!(
                        "line {} is neither a family, a name nor a member",
                        number + 1
                    ),
                    "restore names.lock from version control; it is not edited by hand",
                ));
            }
        }
        problems.into_result()?;
        Ok(lock)
    }

    /// The file's text.
    pub fn text(&self) -> String {
        let mut out = HEADER.to_owned();
        for (family, names) in &self.families {
            let _ = writeln!(out, "\n{family}");
            for (key, operation) in &names.operations {
                let _ = writeln!(out, "\toperation\t{}\t{}", quote(key), operation.name);
                members(&mut out, &operation.inputs);
            }
            for (pointer, ty) in &names.types {
                let _ = writeln!(out, "\ttype\t{}\t{}\t{}", quote(pointer), ty.name, ty.shape);
                members(&mut out, &ty.members);
            }
        }
        out
    }

    /// One family's names.
    pub fn family(&self, name: &str) -> FamilyLock {
        self.families.get(name).cloned().unwrap_or_default()
    }

    /// Replaces one family's names.
    pub fn set_family(&mut self, name: &str, names: FamilyLock) {
        self.families.insert(name.to_owned(), names);
    }
}

fn members(out: &mut String, members: &IndexMap<String, String>) {
    for (wire, name) in members {
        let _ = writeln!(out, "\t\t{}\t{name}", quote(wire));
    }
}

/// Text that would break a column is written as a JSON string.
fn quote(text: &str) -> String {
    let plain = !text.is_empty() && !text.starts_with('"') && !text.contains(char::is_control);
    if plain {
        text.to_owned()
    } else {
        serde_json::Value::from(text).to_string()
    }
}

fn unquote(column: &str) -> String {
    if column.starts_with('"') {
        serde_json::from_str(column).unwrap_or_else(|_| column.to_owned())
    } else {
        column.to_owned()
    }
}
