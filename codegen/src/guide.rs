//! The guide's chapters about moving to another API version: the part between their
//! markers is made of what became of each operation.

use crate::diagnostic::Diagnostic;
use crate::diff::forms::versions::counts;
use crate::diff::versions::{Outcome, versions};
use crate::ir::{Api, Fate, Heir};
use crate::marked::with_part;
use crate::table::Table;

const BEGIN: &str = "<!-- operations: begin (written by `cargo xtask regenerate`) -->\n";
const END: &str = "<!-- operations: end -->\n";

/// The chapter about moving to a version, by the version's module.
pub fn chapter(set: &str) -> String {
    format!("docs/src/moving_to_{set}.md")
}

/// A chapter with what became of each operation where its markers are.
///
/// # Errors
///
/// A chapter without the markers.
pub fn with_operations(text: &str, api: &Api, set: &str) -> Result<String, Diagnostic> {
    let part = format!("{BEGIN}\n{}\n{END}", operations(api, set));
    with_part(text, (BEGIN, END), &part).ok_or_else(|| {
        Diagnostic::new(
            "guide-markers",
            chapter(set),
            "",
            "the two lines between which it says what became of the operations are not there",
            format!("put these lines into the chapter:\n{BEGIN}{END}"),
        )
    })
}

fn operations(api: &Api, set: &str) -> String {
    let Some(diff) = versions(api, set) else {
        return String::new();
    };
    let there = format!("in `{set}`");
    let mut table = Table::new(&["operation", &there, "what differs"]);
    for one in &diff.operations {
        if matches!(one.outcome, Outcome::Moved | Outcome::Gone) {
            let (to, how) = fate(one.fate.as_ref());
            table.row(vec![called(&one.operation, &one.call), to, how]);
        }
    }
    let counts = counts(&diff.operations);
    format!("{}\n{}", table.markdown(), counts.markdown())
}

/// Where an operation has gone, and what differs.
fn fate(fate: Option<&Fate>) -> (String, String) {
    let heir = |heir: &Heir| called(&heir.key, &heir.call);
    match fate {
        None => (NOTHING.to_owned(), String::new()),
        Some(Fate::Moved { to, how }) => (heir(to), how.clone().unwrap_or_default()),
        Some(Fate::Instead { of, how }) => {
            let of: Vec<String> = of.iter().map(heir).collect();
            (format!("instead: {}", of.join("<br>or ")), how.clone())
        }
        Some(Fate::Nothing { why }) => (NOTHING.to_owned(), why.clone()),
    }
}

/// What stands where nothing does.
const NOTHING: &str = "–";

/// An operation by its address and by how the crate calls it.
fn called(key: &str, call: &str) -> String {
    let call = call.trim_start_matches("client.");
    format!("`{key}`<br>`{call}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heir(name: &str) -> Heir {
        Heir {
            key: format!("GET /{name}"),
            call: format!("client.v3().pets().{name}()"),
        }
    }

    #[test]
    fn what_stands_between_the_markers_is_written_anew_and_the_rest_stays() {
        let chapter = format!("# Moving\n\n{BEGIN}old\n{END}\nBehind.\n");
        let api = Api::default();
        let once = with_operations(&chapter, &api, "v3").expect("it has the markers");
        assert_eq!(once, format!("# Moving\n\n{BEGIN}\n\n{END}\nBehind.\n"));
        assert_eq!(with_operations(&once, &api, "v3"), Ok(once.clone()));
    }

    #[test]
    fn a_chapter_without_the_markers_is_refused_with_what_to_write() {
        let problem = with_operations("# Moving\n", &Api::default(), "v3").expect_err("none");
        assert_eq!(problem.document, "docs/src/moving_to_v3.md");
        assert!(problem.help.contains(BEGIN) && problem.help.contains(END));
    }

    #[test]
    fn an_operation_leads_to_others_by_address_and_call_with_what_differs() {
        let (of, how) = (vec![heir("cats"), heir("dogs")], "Two lists.".to_owned());
        assert_eq!(
            fate(Some(&Fate::Instead { of, how })),
            (
                "instead: `GET /cats`<br>`v3().pets().cats()`<br>or \
                 `GET /dogs`<br>`v3().pets().dogs()`"
                    .to_owned(),
                "Two lists.".to_owned()
            )
        );
        let why = "Nobody asked.".to_owned();
        assert_eq!(
            fate(Some(&Fate::Nothing { why })),
            ("–".to_owned(), "Nobody asked.".to_owned())
        );
    }
}
