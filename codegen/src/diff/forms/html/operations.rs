//! What became of each operation, where two versions of one API are compared: the counts,
//! and what is folded behind them.

use super::super::super::Diff;
use super::super::versions::{groups, note};
use super::escape::{capital, code, sentence};

/// The counts and the lists; nothing where no versions are compared.
pub(super) fn operations(diff: &Diff) -> String {
    let groups = groups(diff, true);
    if groups.is_empty() {
        return String::new();
    }
    let mut tiles = String::new();
    let mut lists = String::new();
    for (outcome, operations) in groups {
        let (word, count) = (outcome.word(), operations.len());
        tiles += &format!("<li><b>{count}</b> {word}</li>\n");
        let items: String = operations
            .iter()
            .map(|one| {
                let note = sentence(&note(diff, one));
                format!("<li>{} {note}</li>\n", code(&one.operation))
            })
            .collect();
        let title = capital(word);
        lists += &format!(
            "<details class=\"outcome\">\n<summary>{title}: {count}</summary>\n<ul>\n{items}</ul>\n</details>\n"
        );
    }
    format!("<ul class=\"summary\">\n{tiles}</ul>\n{lists}")
}
