//! Words into identifiers.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A name in snake case, as a field, method or module is written.
pub fn snake(text: &str) -> String {
    escape(digits(plus(text).to_snake_case(), "n"))
}

/// A name in upper camel case, as a type or variant is written.
pub fn pascal(text: &str) -> String {
    let name = digits(plus(text).to_upper_camel_case(), "N");
    if name == "Self" {
        "SelfValue".to_owned()
    } else {
        name
    }
}

/// [`snake`] with every symbol spelled out, for names that differ by symbols alone.
pub fn snake_spelled(text: &str) -> String {
    escape(digits(spelled(text).to_snake_case(), "n"))
}

/// [`pascal`] with every symbol spelled out.
pub fn pascal_spelled(text: &str) -> String {
    let name = digits(spelled(text).to_upper_camel_case(), "N");
    if name == "Self" {
        "SelfValue".to_owned()
    } else {
        name
    }
}

/// How a text is capitalised, for names that differ by nothing else.
pub fn case_word(text: &str) -> &'static str {
    let letters = || text.chars().filter(char::is_ascii_alphabetic);
    if letters().all(|letter| letter.is_ascii_lowercase()) {
        "lower"
    } else if letters().all(|letter| letter.is_ascii_uppercase()) {
        "upper"
    } else if letters()
        .next()
        .is_some_and(|letter| letter.is_ascii_uppercase())
    {
        "capital"
    } else {
        "camel"
    }
}

/// Words that Rust keeps for itself get an underscore.
fn escape(name: String) -> String {
    const KEYWORDS: [&str; 52] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
        "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
        "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    if KEYWORDS.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}

/// A name cannot start with a digit.
fn digits(name: String, prefix: &str) -> String {
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("{prefix}{name}")
    } else {
        name
    }
}

/// A plus sign says something (`65+`); other symbols mostly separate words.
fn plus(text: &str) -> String {
    ascii(&text.replace('+', " plus "))
}

fn spelled(text: &str) -> String {
    let mut out = String::new();
    for symbol in text.chars() {
        let word = match symbol {
            '_' => "underscore",
            '-' => "dash",
            '.' => "dot",
            '+' => "plus",
            '/' => "slash",
            '\\' => "backslash",
            ' ' => "space",
            ':' => "colon",
            '$' => "dollar",
            '@' => "at",
            '#' => "hash",
            '%' => "percent",
            '&' => "and",
            '*' => "star",
            '=' => "equals",
            '<' => "less",
            '>' => "greater",
            '!' => "not",
            '?' => "question",
            '[' | ']' => "bracket",
            '(' | ')' => "parenthesis",
            _ if symbol.is_ascii_alphanumeric() => {
                out.push(symbol);
                continue;
            }
            _ => {
                out.push_str(&format!(" u{:x} ", u32::from(symbol)));
                continue;
            }
        };
        out.push_str(&format!(" {word} "));
    }
    if text.is_empty() {
        "empty".to_owned()
    } else {
        out
    }
}

/// Identifiers are ASCII: other letters separate words.
fn ascii(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii() { c } else { ' ' })
        .collect()
}
