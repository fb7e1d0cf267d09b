//! As annotations of a GitHub workflow: lines that its runner puts beside the files.

use super::super::{Change, Diff, Level, Sides};
use super::lines::line;

/// A comparison as annotations, the worst first. `text` gives the text of a document of
/// the newer side, where it is a file of the project.
pub fn github(
    diff: &Diff,
    labels: &Sides<String>,
    text: impl Fn(&str) -> Option<(String, String)>,
) -> String {
    let mut out = String::new();
    for level in Level::ALL {
        let changes = diff.changes.iter();
        for change in changes.filter(|one| one.level == level && one.accepted.is_none()) {
            out.push_str(&annotation(change, &text));
            out.push('\n');
        }
    }
    let summary = super::text::summary(diff, labels, &|_, text| text.to_owned());
    out.push_str(&format!("::notice title=API changes::{}\n", data(&summary)));
    out
}

fn annotation(change: &Change, text: &impl Fn(&str) -> Option<(String, String)>) -> String {
    let command = match change.level {
        Level::Breaking => "error",
        Level::Warning => "warning",
        Level::Info => "notice",
    };
    let mut properties = String::new();
    if let Some(document) = &change.document.new
        && let Some((file, content)) = text(document)
    {
        properties.push_str(&format!("file={},", property(&file)));
        let pointer = change.pointer.new.as_deref().unwrap_or_default();
        if let Some(line) = line(&content, pointer) {
            properties.push_str(&format!("line={line},"));
        }
    }
    let mut message = change.text.clone();
    for rust in &change.rust {
        message.push_str(&format!("\n{} {}", rust.item, rust.change));
    }
    format!(
        "::{command} {properties}title={}::{}",
        property(&change.rule.id()),
        data(&message)
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
