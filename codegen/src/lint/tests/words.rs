//! What counts as words, as claims.

use std::collections::BTreeSet;

use crate::lint::words::{stems, tells};

fn names(text: &str) -> BTreeSet<String> {
    stems(text)
}

#[test]
fn a_sentence_made_of_the_name_says_nothing() {
    let names = names("GET /contacts/{contactId} get-contact Get Contact");
    assert!(!tells("Gets the contact by its contact id.", &names));
    assert!(!tells("This returns a contact.", &names));
}

#[test]
fn a_sentence_with_news_says_something() {
    let names = names("POST /contacts/upsert upsert-contact Upsert Contact");
    assert!(tells(
        "Looks for a match by e-mail and phone first; `tags` replaces what was there.",
        &names
    ));
}

#[test]
fn that_nothing_more_is_known_says_something() {
    let names = names("PATCH /forms/submission update-submission");
    assert!(tells(
        "Nothing more is known than that the widget calls it while a visitor types.",
        &names
    ));
}

#[test]
fn names_are_taken_apart_and_plurals_are_no_news() {
    assert_eq!(stems("listContacts-byTag"), names("list contact by tags"));
}
