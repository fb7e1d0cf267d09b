//! Actions are taken out of an overlay's text, or kept for fewer API versions, and every
//! other byte stays.

use std::ops::Range;

use serde_json::{Value, json};

use crate::diagnostic::Diagnostic;
use crate::source::tree;

/// The text of an overlay without some of its actions, counted from 1; none
/// where no action is left, so that the file should go.
///
/// An action goes with the comments directly above it and the empty lines below.
///
/// # Errors
///
/// A text that is not written as one item a `- ` line, so that a person has to
/// do it, and numbers of no action.
pub fn prune(file: &str, text: &str, numbers: &[usize]) -> Result<Option<String>, Diagnostic> {
    let by_hand = || {
        Diagnostic::new(
            "overlay-prune",
            file,
            "/actions",
            "the actions cannot be taken out of the text",
            format!("delete them from specs/{file} by hand: {numbers:?}"),
        )
    };
    let mut expected = tree::yaml(text).map_err(|_| by_hand())?;
    let actions = actions_mut(&mut expected).ok_or_else(by_hand)?;
    let count = actions.len();
    if numbers.iter().any(|number| !(1..=count).contains(number)) {
        return Err(by_hand());
    }
    let mut number = 0;
    actions.retain(|_| {
        number += 1;
        !numbers.contains(&number)
    });
    if actions.is_empty() {
        return Ok(None);
    }
    let pruned = without(text, count, numbers).ok_or_else(by_hand)?;
    // What the lines look like is one thing, what they mean another.
    match tree::yaml(&pruned) {
        Ok(meaning) if meaning == expected => Ok(Some(pruned)),
        _ => Err(by_hand()),
    }
}

/// The text of an overlay in which some actions, counted from 1, are for these API
/// versions only.
///
/// # Errors
///
/// As for [`prune`].
pub fn narrow(
    file: &str,
    text: &str,
    actions: &[(usize, Vec<String>)],
) -> Result<String, Diagnostic> {
    let by_hand = || {
        let numbers: Vec<usize> = actions.iter().map(|(number, _)| *number).collect();
        Diagnostic::new(
            "overlay-prune",
            file,
            "/actions",
            "the actions' versions cannot be changed in the text",
            format!("correct `x-versions` in specs/{file} by hand: {numbers:?}"),
        )
    };
    let mut expected = tree::yaml(text).map_err(|_| by_hand())?;
    let all = actions_mut(&mut expected).ok_or_else(by_hand)?;
    let count = all.len();
    for (number, versions) in actions {
        let action = number.checked_sub(1).and_then(|at| all.get_mut(at));
        action.ok_or_else(by_hand)?["x-versions"] = json!(versions);
    }
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let borrowed: Vec<&str> = lines.iter().map(String::as_str).collect();
    let items = items(&borrowed).filter(|items| items.len() == count);
    let items = items.ok_or_else(by_hand)?;
    // From the last to the first, so that the lines before stay where they are.
    let mut last_first: Vec<&(usize, Vec<String>)> = actions.iter().collect();
    last_first.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    for (number, versions) in last_first {
        let item = items[number - 1].clone();
        let mut at = item.end;
        while at > item.start && is_empty(&lines[at - 1]) {
            at -= 1;
        }
        let start = lines[item.clone()]
            .iter()
            .find(|line| line.trim_start().starts_with('-'));
        let indent = " ".repeat(start.map_or(0, |line| indent(line)) + 2);
        let key = format!("{indent}x-versions:");
        let line = format!("{key} {}\n", json!(versions));
        match lines[item.clone()]
            .iter()
            .position(|line| line.starts_with(&key))
        {
            Some(old) => lines[item.start + old] = line,
            None => {
                if !lines[at - 1].ends_with('\n') {
                    lines[at - 1].push('\n');
                }
                lines.insert(at, line);
            }
        }
    }
    let narrowed = lines.concat();
    match tree::yaml(&narrowed) {
        Ok(meaning) if meaning == expected => Ok(narrowed),
        _ => Err(by_hand()),
    }
}

fn actions_mut(root: &mut Value) -> Option<&mut Vec<Value>> {
    root.get_mut("actions")?.as_array_mut()
}

/// Leaves out the lines of items.
fn without(text: &str, count: usize, numbers: &[usize]) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let items = items(&lines)?;
    if items.len() != count {
        return None;
    }
    let mut left: Vec<&str> = Vec::with_capacity(lines.len());
    let mut next = 0;
    for (index, item) in items.iter().enumerate() {
        if numbers.contains(&(index + 1)) {
            left.extend(&lines[next..item.start]);
            next = item.end;
        }
    }
    if next == lines.len() {
        // Nothing follows any more that empty lines could keep apart.
        while left.last().is_some_and(|line| is_empty(line)) {
            left.pop();
        }
    }
    left.extend(&lines[next..]);
    Some(left.concat())
}

/// The lines of each item of `actions`.
fn items(lines: &[&str]) -> Option<Vec<Range<usize>>> {
    let list = 1 + lines.iter().position(|line| is_list(line))?;
    let is_content = |line: &str| !is_empty(line) && !line.trim_start().starts_with('#');
    let first = list + lines[list..].iter().position(|line| is_content(line))?;
    let level = indent(lines[first]);
    let is_start = |line: &str| {
        let item = line.trim_start().strip_prefix('-');
        indent(line) == level
            && item.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\r', '\n']))
    };
    let is_comment = |line: &str| line.trim_start().starts_with('#') && indent(line) <= level;
    let mut items: Vec<Range<usize>> = Vec::new();
    for (index, line) in lines.iter().enumerate().skip(first) {
        if is_start(line) {
            let free = items.last().map_or(list, |before| before.end);
            let comments = lines[free..index].iter().rev();
            let above = comments.take_while(|line| is_comment(line)).count();
            items.push(index - above..index + 1);
        } else if is_empty(line) || is_comment(line) {
            // It belongs to whatever comes next.
        } else if indent(line) > level {
            items.last_mut()?.end = index + 1;
        } else {
            break;
        }
    }
    for item in &mut items {
        let after = lines[item.end..].iter();
        item.end += after.take_while(|line| is_empty(line)).count();
    }
    Some(items)
}

fn is_list(line: &str) -> bool {
    line.strip_prefix("actions:").is_some_and(|rest| {
        let rest = rest.trim();
        rest.is_empty() || rest.starts_with('#')
    })
}

fn is_empty(line: &str) -> bool {
    line.trim().is_empty()
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
