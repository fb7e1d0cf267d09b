//! The flags of an operation: one for each of its inputs.

use hoopai::Route;
use hoopai::inputs::{Input, Shape, inputs};
use hoopai::runtime::{Parameter, Place};

/// Flags that every operation has, or can have. An input of such a name is called
/// after its place too: `--body-location`.
const TAKEN: [&str; 12] = [
    "all",
    "api-version",
    "base-url",
    "columns",
    "dry-run",
    "help",
    "json",
    "location",
    "output",
    "profile",
    "token",
    "version",
];

/// An input of an operation, and the flag that gives it.
pub(crate) struct Flag {
    /// The flag, without its dashes.
    pub(crate) long: String,
    /// Its name inside of the program, which no other argument has.
    pub(crate) id: String,
    pub(crate) parameter: &'static Parameter,
    pub(crate) input: Input,
}

/// An input of which nothing is known.
pub(crate) const UNKNOWN: Input = Input {
    shape: Shape::Any,
    words: "",
    example: None,
    nullable: false,
};

/// The flags of an operation, in its document's order.
pub(crate) fn flags(route: &'static Route) -> Vec<Flag> {
    let mut flags: Vec<Flag> = Vec::new();
    let inputs = inputs(route).map_or(&[][..], |inputs| inputs.parameters);
    for (at, parameter) in route.parameters.iter().enumerate() {
        let kebab = kebab(parameter.name);
        let place = place(parameter.place);
        let long = [kebab.clone(), format!("{place}-{kebab}")]
            .into_iter()
            .chain((2..).map(|number| format!("{place}-{kebab}-{number}")))
            .find(|long| {
                !long.is_empty()
                    && !TAKEN.contains(&long.as_str())
                    && flags.iter().all(|other| other.long != *long)
            });
        if let Some(long) = long {
            flags.push(Flag {
                long,
                id: format!("{place}:{}", parameter.name),
                parameter,
                input: inputs.get(at).copied().unwrap_or(UNKNOWN),
            });
        }
    }
    flags
}

/// A place in one word.
pub(crate) fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        _ => "body",
    }
}

/// `pageLimit`, `page_limit` and `PageLimit` as `page-limit`.
pub(crate) fn kebab(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut kebab = String::new();
    for (at, letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            if !kebab.is_empty() && !kebab.ends_with('-') {
                kebab.push('-');
            }
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let begins_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_numeric()
                    // The last capital of `URLPath` begins the next word.
                    || before.is_uppercase()
                        && letters.get(at + 1).is_some_and(|next| next.is_lowercase())
            });
        if begins_word && !kebab.ends_with('-') {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::version::Version;

    #[test]
    fn every_input_of_every_operation_is_told() {
        for route in Version::built().flat_map(Version::routes) {
            let told = inputs(route).expect(route.operation_id);
            assert_eq!(
                told.parameters.len(),
                route.parameters.len(),
                "{} {}",
                route.family,
                route.name
            );
        }
    }

    #[test]
    fn names_become_words_with_dashes() {
        for (name, flag) in [
            ("pageLimit", "page-limit"),
            ("custom_fields", "custom-fields"),
            ("fileURL", "file-url"),
            ("URLPath", "url-path"),
            ("_id", "id"),
            ("filter[name]", "filter-name"),
        ] {
            assert_eq!(kebab(name), flag);
        }
    }
}
