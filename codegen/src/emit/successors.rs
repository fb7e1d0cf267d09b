//! What another API version has in an operation's place, in words. Calls are code and no
//! links: the version is a feature, and may be off.

use super::docs::code;
use crate::ir::{Fate, Heir, Successor};

/// A paragraph of an operation's documentation.
pub(super) fn paragraph(successor: &Successor) -> String {
    let set = code(&successor.set);
    let text = match &successor.fate {
        Fate::Moved { to, how } => {
            let how = how.as_deref().map(|how| format!(" {how}"));
            format!(
                "In {set}: moved to {}.{}",
                heir(to),
                how.unwrap_or_default()
            )
        }
        Fate::Instead { of, how } => {
            let of: Vec<String> = of.iter().map(heir).collect();
            format!("Not in {set}: use {} instead. {how}", of.join(", or "))
        }
        Fate::Nothing { why } => format!("Not in {set}: {why}"),
    };
    format!("{}\n\n", text.trim())
}

fn heir(heir: &Heir) -> String {
    format!("{} ({})", code(&heir.key), code(&heir.call))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heir(key: &str, name: &str) -> Heir {
        Heir {
            key: key.to_owned(),
            call: format!("client.v3().pets().{name}()"),
        }
    }

    fn told(fate: Fate) -> String {
        let set = "v3".to_owned();
        paragraph(&Successor { set, fate })
    }

    #[test]
    fn what_has_moved_says_where_to() {
        let to = heir("PUT /pets", "update");
        assert_eq!(
            told(Fate::Moved { to, how: None }),
            "In `v3`: moved to `PUT /pets` (`client.v3().pets().update()`).\n\n"
        );
    }

    #[test]
    fn what_is_gone_says_what_to_use_and_what_differs() {
        let of = vec![heir("GET /cats", "cats"), heir("GET /dogs", "dogs")];
        let how = "Each has a list.".to_owned();
        assert_eq!(
            told(Fate::Instead { of, how }),
            "Not in `v3`: use `GET /cats` (`client.v3().pets().cats()`), or `GET /dogs` \
             (`client.v3().pets().dogs()`) instead. Each has a list.\n\n"
        );
    }

    #[test]
    fn what_nothing_stands_for_says_why() {
        let why = "Pets are free.".to_owned();
        assert_eq!(
            told(Fate::Nothing { why }),
            "Not in `v3`: Pets are free.\n\n"
        );
    }
}
