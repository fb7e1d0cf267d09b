//! What goes to the terminal: colour only where one is there to show it.

use std::io::{IsTerminal, Write};

use codegen::diagnostic::Diagnostics;

/// A colour, as its ANSI code.
#[derive(Clone, Copy)]
pub(crate) enum Colour {
    Red = 31,
    Green = 32,
    Yellow = 33,
    Dim = 2,
}

/// A text for standard error, in colour where that is a terminal.
pub(crate) fn paint(colour: Colour, text: &str) -> String {
    if std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        format!("\u{1b}[{}m{text}\u{1b}[0m", colour as u8)
    } else {
        text.to_owned()
    }
}

/// A text for standard output, in colour where that is a terminal.
pub(crate) fn paint_output(colour: Colour, text: &str) -> String {
    if std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        format!("\u{1b}[{}m{text}\u{1b}[0m", colour as u8)
    } else {
        text.to_owned()
    }
}

/// Prints to standard output. A reader that has gone away is no fault.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Prints a line to standard error.
pub(crate) fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Prints all problems of a run.
pub(crate) fn problems(problems: &Diagnostics) {
    for problem in problems.iter() {
        let place = if problem.pointer.is_empty() {
            problem.document.clone()
        } else {
            format!("{}#{}", problem.document, problem.pointer)
        };
        say(&format!(
            "{} {}\n  {place}\n  {} {}\n",
            paint(Colour::Red, &format!("error[{}]:", problem.code)),
            problem.message,
            paint(Colour::Dim, "help:"),
            problem.help,
        ));
    }
    let count = problems.len();
    say(&format!(
        "{count} problem{}",
        if count == 1 { "" } else { "s" }
    ));
}
