//! Files that people write, but for a part between two lines that mark it.

/// The text with `part` in the place of what is marked, the marks included; none where
/// the marks are not there in their order.
pub(crate) fn with_part(text: &str, (begin, end): (&str, &str), part: &str) -> Option<String> {
    let from = text.find(begin)?;
    let inner = from + begin.len();
    let to = inner + text[inner..].find(end)? + end.len();
    Some(format!("{}{part}{}", &text[..from], &text[to..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKS: (&str, &str) = ("# begin\n", "# end\n");

    #[test]
    fn the_part_takes_the_place_of_what_is_marked() {
        let text = "before\n# begin\nold\n# end\nafter\n";
        let with = with_part(text, MARKS, "# begin\nnew\n# end\n");
        assert_eq!(
            with.as_deref(),
            Some("before\n# begin\nnew\n# end\nafter\n")
        );
    }

    #[test]
    fn marks_that_are_missing_or_stand_the_wrong_way_round_are_none() {
        for text in ["", "# begin\n", "# end\n", "# end\n# begin\n"] {
            assert_eq!(with_part(text, MARKS, "part"), None, "{text:?}");
        }
    }
}
