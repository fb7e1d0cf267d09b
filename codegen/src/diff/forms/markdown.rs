//! As Markdown: a comment of a pull request, which leads with what matters and stays
//! below the size that is allowed.

use super::super::{Bump, Change, Diff, Level, Sides};
use super::shorten::{Family, by_rule, families};
use super::versions;
use crate::table::Table;

/// GitHub refuses comments of more than 65,536 characters.
pub const MOST: usize = 65_000;

/// What is kept for the last line, which says what was left out.
const SPARE: usize = 400;

/// A comparison as Markdown.
pub fn markdown(diff: &Diff, labels: &Sides<String>) -> String {
    let mut page = Page::default();
    let side = |side: &Option<String>| code(side.as_deref().unwrap_or_default());
    page.must(&format!(
        "## API changes: {} → {}\n\n",
        side(&labels.old),
        side(&labels.new)
    ));
    if !diff.operations.is_empty() {
        page.must(&versions::markdown(diff));
    }
    if diff.changes.is_empty() {
        page.must("Nothing has changed.\n");
        return page.text;
    }
    page.must(&format!("{}\n\n", verdict(diff)));
    let families = families(diff);
    page.must(&format!("{}\n", counts(&families)));
    for level in Level::ALL {
        section(&mut page, &families, level);
    }
    accepted(&mut page, diff);
    if page.left_out > 0 {
        page.text.push_str(&format!(
            "\n_{} more changes do not fit in here: run `cargo xtask diff {} {} --format html`._\n",
            page.left_out,
            labels.old.as_deref().unwrap_or_default(),
            labels.new.as_deref().unwrap_or_default(),
        ));
    }
    page.text
}

/// What is written, as long as there is room.
#[derive(Default)]
struct Page {
    text: String,
    /// How many changes found no room.
    left_out: usize,
}

impl Page {
    fn must(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds a change, or counts it; `behind` is what must follow in any case.
    fn add(&mut self, text: &str, changes: usize, behind: &str) {
        let is_full = self.left_out > 0;
        let size = self.text.chars().count() + text.chars().count() + behind.len() + SPARE;
        if is_full || size > MOST {
            self.left_out += changes;
        } else {
            self.text.push_str(text);
        }
    }
}

fn verdict(diff: &Diff) -> String {
    let summary = diff.summary();
    let needs = match summary.bump {
        Bump::None => "no new version",
        Bump::Patch => "a **patch** version",
        Bump::Minor => "a **minor** version",
        Bump::Major => "a **major** version",
    };
    let accepted = match summary.accepted {
        0 => String::new(),
        count => format!(", {count} accepted"),
    };
    format!(
        "**{} breaking**, {} warnings, {} notes{accepted}. The crate needs {needs}.",
        summary.breaking, summary.warning, summary.info
    )
}

fn counts(families: &[Family<'_>]) -> String {
    let mut table = Table::new(&["family", "breaking", "warning", "info", "the crate needs"]);
    for family in families {
        let bumps = family.changes.iter().flat_map(|change| &change.rust);
        let bump = bumps.map(|rust| rust.bump).max().unwrap_or(Bump::Patch);
        let mut row = vec![family.name.to_owned()];
        row.extend(Level::ALL.map(|level| family.of(level).len().to_string()));
        row.push(bump.word().to_owned());
        table.row(row);
    }
    table.markdown()
}

fn section(page: &mut Page, families: &[Family<'_>], level: Level) {
    let concerned: Vec<&Family<'_>> = families
        .iter()
        .filter(|family| !family.of(level).is_empty())
        .collect();
    if concerned.is_empty() {
        return;
    }
    let (title, folded) = match level {
        Level::Breaking => ("Breaking", false),
        Level::Warning => ("Warnings", false),
        Level::Info => ("Everything else", true),
    };
    let end = if folded { "\n</details>\n" } else { "" };
    match folded {
        true => page.must(&format!("\n<details>\n<summary>{title}</summary>\n")),
        false => page.must(&format!("\n### {title}\n")),
    }
    for family in concerned {
        page.add(&format!("\n**{}**\n\n", family.name), 0, end);
        for same in by_rule(family.of(level)) {
            for one in same.changes {
                page.add(&item(one), 1, end);
            }
        }
    }
    page.must(end);
}

fn item(change: &Change) -> String {
    let mut out = format!("* {} (`{}`)\n", plain(&change.text), change.rule);
    for rust in &change.rust {
        out.push_str(&format!(
            "  * {} {} – {}\n",
            code(&rust.item),
            plain(&rust.change),
            rust.bump.word()
        ));
    }
    out
}

fn accepted(page: &mut Page, diff: &Diff) {
    let mut title = "\n### Accepted\n\n";
    for change in &diff.changes {
        if let Some(reason) = &change.accepted {
            let text = format!("{title}* {}: {}\n", plain(&change.text), plain(reason));
            page.add(&text, 1, "");
            title = "";
        }
    }
}

/// Text in which nothing is a mark of Markdown or HTML; what stands between backticks
/// is code already.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_code = false;
    for c in text.chars() {
        match c {
            '`' => {
                in_code = !in_code;
                out.push(c);
            }
            '\n' | '\r' => out.push(' '),
            '*' | '_' | '<' | '>' | '[' | ']' | '#' | '|' | '@' | '\\' | '&' if !in_code => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    // A backtick without a partner would make code of all that follows.
    match in_code {
        true => out.replace('`', "'"),
        false => out,
    }
}

fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'").replace(['\n', '\r'], " "))
}
