//! The line of a canonical document on which a JSON pointer leads to.

use crate::pointer::unescape;

/// The line, counted from one; that of the nearest thing around it where the pointer
/// leads to what only an overlay has. None where not even its first step is there.
pub(super) fn line(text: &str, pointer: &str) -> Option<usize> {
    let lines: Vec<&str> = text.lines().collect();
    // The lines that belong to what the steps so far have led to.
    let (mut from, mut to, mut depth) = (0, lines.len(), 0);
    let mut found = None;
    for step in pointer.split('/').skip(1).map(unescape) {
        let here = Here {
            lines: &lines[from..to],
            depth,
        };
        let Some((start, end)) = here.child(&step) else {
            break;
        };
        found = Some(from + start + 1);
        let is_item = lines[from + start][depth..].starts_with("- ");
        // The first key of a map in a list stands behind the dash.
        (from, to) = match is_item {
            true => (from + start, from + end),
            false => (from + start + 1, from + end),
        };
        depth += 2;
    }
    found
}

/// Lines of one map or list, and how far they are indented.
struct Here<'a> {
    lines: &'a [&'a str],
    depth: usize,
}

impl Here<'_> {
    /// Where a child begins and ends.
    fn child(&self, step: &str) -> Option<(usize, usize)> {
        let starts: Vec<usize> = (0..self.lines.len())
            .filter(|index| self.begins(*index).is_some())
            .collect();
        let is_list =
            self.begins(*starts.first()?)?.starts_with("- ") && step.parse::<usize>().is_ok();
        let at = match is_list {
            true => step.parse().ok()?,
            false => starts
                .iter()
                .position(|index| self.begins(*index).and_then(key).as_deref() == Some(step))?,
        };
        let start = *starts.get(at)?;
        let end = starts.get(at + 1).copied().unwrap_or(self.lines.len());
        Some((start, end))
    }

    /// The text of a line that begins a child of this map or list.
    fn begins(&self, index: usize) -> Option<&str> {
        let line = self.lines[index];
        let indent = line.len() - line.trim_start().len();
        let text = line.get(self.depth..)?;
        // In a list's item the first key has the dash before it.
        let is_first =
            index == 0 && self.depth >= 2 && line.get(self.depth - 2..)?.starts_with("- ");
        let is_child = indent == self.depth || is_first && indent == self.depth - 2;
        (is_child && !text.starts_with('#') && !text.is_empty()).then_some(text)
    }
}

/// The key of a line of a map.
fn key(text: &str) -> Option<String> {
    if text.starts_with('"') {
        let mut stream = serde_json::Deserializer::from_str(text).into_iter::<String>();
        return stream.next()?.ok();
    }
    let end = text
        .find(": ")
        .or_else(|| text.ends_with(':').then_some(text.len() - 1))?;
    Some(text[..end].to_owned())
}
