//! Where in a JSON text a position is, as a path that people can follow.

/// A list or object that is open at the position.
enum Level {
    List(usize),
    Object(Option<String>),
}

/// The path to an error, such as `contacts[3].dnd`; empty at the top.
///
/// Only for texts that a parser refused, so it believes nothing: it reads up to
/// the error and remembers what is open there.
pub(super) fn path_at(text: &[u8], error: &serde_json::Error) -> String {
    let start = line_start(text, error.line());
    let mut end = (start + error.column()).min(text.len());
    // The byte that was refused is counted. Where it closes something, what is
    // wrong is still inside.
    if !error.is_eof() && matches!(text[..end].last(), Some(b'}' | b']')) {
        end -= 1;
    }
    let mut levels = Vec::new();
    let mut at = 0;
    while at < end {
        match text[at] {
            b'{' => levels.push(Level::Object(None)),
            b'[' => levels.push(Level::List(0)),
            b'}' | b']' => {
                levels.pop();
            }
            b',' => match levels.last_mut() {
                Some(Level::List(index)) => *index += 1,
                Some(Level::Object(name)) => *name = None,
                None => {}
            },
            b'"' => {
                let close = string_end(text, at);
                match levels.last_mut() {
                    Some(Level::Object(name @ None)) if close <= end => {
                        *name = serde_json::from_slice(&text[at..close]).ok();
                    }
                    _ => {}
                }
                at = close;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    render(&levels)
}

/// Where a line (counted from 1) begins.
fn line_start(text: &[u8], line: usize) -> usize {
    if line <= 1 {
        return 0;
    }
    text.iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .nth(line - 2)
        .map_or(text.len(), |(at, _)| at + 1)
}

/// The position behind the closing quote of the string that opens at `at`.
fn string_end(text: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while end < text.len() {
        match text[end] {
            b'\\' => end += 2,
            b'"' => return end + 1,
            _ => end += 1,
        }
    }
    text.len()
}

fn render(levels: &[Level]) -> String {
    let mut path = String::new();
    for level in levels {
        match level {
            Level::List(index) => path.push_str(&format!("[{index}]")),
            Level::Object(Some(name)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
            Level::Object(None) => {}
        }
    }
    path
}
