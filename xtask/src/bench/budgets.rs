//! What may be spent: `tests/suite/budgets.toml`, held against what can be counted
//! and does not depend on how busy a machine is.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, ExitCode};

use codegen::diagnostic::{Diagnostic, Diagnostics};
use serde::Deserialize;

use super::calls::{build_with_all, counted};
use super::compile::lines;
use super::failed;
use super::figures::Figures;
use super::measure::output;
use crate::terminal::{print, say};

const FILE: &str = "tests/suite/budgets.toml";

/// So much can differ where another compiler or another libc was at work.
const SLACK: f64 = 1.02;

/// What one thing may cost.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    /// More is refused.
    limit: f64,
    /// The least that it was: a limit above it needs a reason.
    least: f64,
    /// Why more is allowed than was once enough.
    reason: Option<String>,
}

pub(super) fn run(root: &Path) -> Result<ExitCode, Diagnostics> {
    let budgets = read(root)?;
    let figures = count(root)?;
    let mut problems = unreasoned(&budgets);
    for (name, budget) in &budgets {
        let Some(found) = figures.get(name) else {
            problems.push(problem(
                name,
                "nothing of this name is counted here",
                "correct the name; instructions are counted by valgrind, which must be installed",
            ));
            continue;
        };
        print(&format!(
            "{name:<28} {found:>10.0} of {:.0}\n",
            budget.limit
        ));
        if found > budget.limit * SLACK {
            problems.push(problem(
                name,
                &format!("{found:.0} is more than {:.0}", budget.limit),
                "make it less; or raise `limit`, and say the `reason` beside it",
            ));
        } else if found < budget.least / SLACK {
            say(&format!(
                "{name}: less than it ever was: lower `limit` and `least` to {found:.0}"
            ));
        }
    }
    problems.into_result()?;
    Ok(ExitCode::SUCCESS)
}

fn read(root: &Path) -> Result<BTreeMap<String, Budget>, Diagnostics> {
    let text = std::fs::read_to_string(root.join(FILE))
        .map_err(|error| failed(FILE, error, "restore it"))?;
    toml::from_str(&text).map_err(|error| failed(FILE, error, "correct it"))
}

/// Limits that were raised and do not say why.
fn unreasoned(budgets: &BTreeMap<String, Budget>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for (name, budget) in budgets {
        let (limit, least) = (budget.limit, budget.least);
        let reason = budget.reason.as_deref().unwrap_or_default();
        if limit > least * SLACK && reason.trim().is_empty() {
            problems.push(problem(
                name,
                &format!("the limit is {limit}, and {least} was once enough"),
                "lower the limit, or say the `reason`",
            ));
        }
    }
    problems
}

fn problem(name: &str, what: &str, help: &str) -> Diagnostic {
    Diagnostic::new("budget", FILE, format!("/{name}"), what, help)
}

fn count(root: &Path) -> Result<Figures, Diagnostics> {
    let mut figures = Figures::default();
    let (of_product, of_next) = lines(root);
    figures.set("lines", of_product as f64);
    figures.set("lines_v3", of_next as f64);
    let (program, library) = build_with_all(root)?;
    for part in ["sizes", "memory", "decode", "calls"] {
        figures.read(&output(Command::new(&program).arg(part))?);
    }
    counted(&program, &mut figures)?;
    let library = std::fs::metadata(&library)
        .map_err(|error| failed("libhoopai.rlib", error, "delete target/release"))?;
    figures.set("rlib_bytes", library.len() as f64);
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::{Budget, read, unreasoned};

    fn problems(limit: f64, least: f64, reason: Option<&str>) -> usize {
        let budget = Budget {
            limit,
            least,
            reason: reason.map(str::to_owned),
        };
        unreasoned(&[("lines".to_owned(), budget)].into()).len()
    }

    #[test]
    fn a_limit_that_was_raised_needs_a_reason() {
        assert_eq!(problems(100.0, 100.0, None), 0);
        assert_eq!(problems(101.0, 100.0, None), 0, "a compiler may differ so");
        assert_eq!(problems(120.0, 100.0, None), 1);
        assert_eq!(problems(120.0, 100.0, Some(" ")), 1);
        assert_eq!(problems(120.0, 100.0, Some("uploads have progress")), 0);
    }

    #[test]
    fn the_projects_own_budgets_are_in_order() {
        let budgets = read(&crate::root()).expect("the file is well-formed");
        assert!(!budgets.is_empty());
        assert_eq!(unreasoned(&budgets).len(), 0);
    }
}
