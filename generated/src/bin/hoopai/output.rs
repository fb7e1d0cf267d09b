//! How answers are shown.

use std::io::IsTerminal;

use clap::ArgMatches;
use hoopai::Json;
use hoopai::runtime::Paging;

use super::failure::Failure;
use super::rows::{Found, find};
use super::{print, table};

/// The forms of an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Table,
    Json,
    /// One item a line.
    JsonLines,
}

/// What was said about showing answers.
pub(crate) struct Output {
    pub(crate) form: Form,
    pub(crate) columns: Option<Vec<String>>,
}

impl Output {
    /// What the options say. `columns` are those that the command has, where it has.
    pub(crate) fn of(matches: &ArgMatches, columns: Option<Vec<String>>) -> Self {
        let form = match matches.get_one::<String>("output").map(String::as_str) {
            Some("table") => Form::Table,
            Some("jsonl") => Form::JsonLines,
            Some(_) => Form::Json,
            None if std::io::stdout().is_terminal() => Form::Table,
            None => Form::Json,
        };
        Self { form, columns }
    }

    /// Shows an answer.
    pub(crate) fn answer(&self, answer: &Json, paging: Option<&Paging>) -> Result<(), Failure> {
        if self.form == Form::Json {
            return print(format!("{answer:#}\n").as_bytes());
        }
        match (find(answer, paging), self.form) {
            (Found::List([]), Form::Table) => {
                eprintln!("The list is empty.");
                Ok(())
            }
            (Found::List(items), Form::Table) => {
                print(table::list(items, self.columns.as_deref(), width()).as_bytes())
            }
            (Found::List(items), _) => items.iter().try_for_each(line),
            (Found::One(Json::Null), Form::Table) => Ok(()),
            (Found::One(thing), Form::Table) => {
                print(table::one(thing, self.columns.as_deref()).as_bytes())
            }
            (Found::One(thing), _) => line(thing),
        }
    }
}

/// Shows an item on a line of its own.
pub(crate) fn line(item: &Json) -> Result<(), Failure> {
    print(format!("{item}\n").as_bytes())
}

/// How many columns of letters the terminal has, where it is one.
fn width() -> Option<usize> {
    terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| usize::from(width.0))
}
