//! What the page must be, whatever is compared.

use super::super::super::rules::{Rule, Subject, What};
use super::super::super::rust::RustChange;
use super::super::super::{Bump, Change, Diff, Sides};
use super::{SCRIPT, STYLE, html, integrity};

fn labels() -> Sides<String> {
    Sides::both("v0.1.0".to_owned(), "v0.2.0".to_owned())
}

/// A change with everything that a change can have.
fn change(family: &str, subject: Subject, what: What, fingerprint: &str) -> Change {
    let rule = Rule { subject, what };
    Change {
        rule,
        level: rule.level(),
        family: family.to_owned(),
        operation: Some("GET /contacts/".to_owned()),
        operations: vec!["GET /contacts/".to_owned()],
        subject: "query limit".to_owned(),
        document: Sides::both("old.yaml".to_owned(), "new.yaml".to_owned()),
        pointer: Sides::both("/paths/0".to_owned(), "/paths/1".to_owned()),
        value: Sides::both("at most 100".to_owned(), "at most 20".to_owned()),
        fingerprint: fingerprint.to_owned(),
        text: "GET /contacts/: the query parameter `limit` has at most 20; it was at most 100"
            .to_owned(),
        rust: vec![RustChange {
            item: "contacts::List::limit".to_owned(),
            change: "is u8; it was Option<u8>".to_owned(),
            bump: Bump::Major,
        }],
        accepted: None,
    }
}

fn tightened(family: &str, fingerprint: &str) -> Change {
    change(
        family,
        Subject::Parameter,
        What::LimitTightened,
        fingerprint,
    )
}

/// Two families: the second has something that breaks, the first has not.
fn small() -> Diff {
    let added = Change {
        operation: None,
        operations: ["GET /a", "GET /b", "GET /c", "PUT /a"]
            .map(str::to_owned)
            .to_vec(),
        text: "Contact: `color` was added (string)".to_owned(),
        document: Sides::after("new.yaml".to_owned()),
        pointer: Sides::after("/components/schemas/Contact/properties/color".to_owned()),
        value: Sides::after("string".to_owned()),
        rust: Vec::new(),
        ..change(
            "calendars",
            Subject::ResponseProperty,
            What::Added,
            "aaaaaaaaaaaa",
        )
    };
    let accepted = Change {
        accepted: Some("Nobody calls it.".to_owned()),
        ..change(
            "contacts",
            Subject::Operation,
            What::Removed,
            "bbbbbbbbbbbb",
        )
    };
    let named = Change {
        operation: None,
        operations: Vec::new(),
        text: "Contact: `contacts::models::Contact` is gone".to_owned(),
        document: Sides::default(),
        pointer: Sides::default(),
        value: Sides::default(),
        ..change("contacts", Subject::Name, What::Changed, "dddddddddddd")
    };
    Diff {
        changes: vec![
            added,
            accepted,
            tightened("contacts", "cccccccccccc"),
            named,
        ],
        ..Diff::default()
    }
}

/// What is between two marks.
fn between<'a>(page: &'a str, start: &str, end: &str) -> &'a str {
    let (_, behind) = page.split_once(start).expect("the start is in the page");
    behind.split_once(end).expect("the end is in the page").0
}

/// The page without what every page has.
fn body(page: &str) -> String {
    format!("<body>{}", between(page, "<body>", "<script>"))
}

fn places(page: &str, parts: &[&str]) -> Vec<usize> {
    let place = |part: &&str| page.find(*part).unwrap_or_else(|| panic!("no {part}"));
    parts.iter().map(place).collect()
}

#[test]
fn a_small_page_is_as_it_was_reviewed() {
    insta::assert_snapshot!(body(&html(&small(), &labels())));
}

#[test]
fn the_same_comparison_gives_the_same_bytes() {
    assert_eq!(html(&small(), &labels()), html(&small(), &labels()));
}

#[test]
fn the_worst_family_is_first_and_what_was_accepted_is_last() {
    let page = html(&small(), &labels());
    let order = places(
        &page,
        &[
            "id=\"f-cccccccccccc\"",
            "id=\"f-dddddddddddd\"",
            "id=\"f-bbbbbbbbbbbb\"",
            "id=\"f-aaaaaaaaaaaa\"",
        ],
    );
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn every_change_and_every_rule_has_an_address_that_is_linked() {
    let diff = small();
    let page = html(&diff, &labels());
    for change in &diff.changes {
        for name in [
            format!("f-{}", change.fingerprint),
            format!("rule-{}", change.rule),
        ] {
            assert_eq!(
                page.matches(&format!(" id=\"{name}\"")).count(),
                1,
                "{name}"
            );
            assert!(page.contains(&format!("href=\"#{name}\"")), "{name}");
        }
        let rule = change.rule;
        assert!(page.contains(rule.reason()), "{rule} says why");
    }
}

#[test]
fn an_empty_comparison_says_so_and_offers_nothing_to_filter() {
    let page = html(&Diff::default(), &labels());
    assert!(page.contains("Nothing has changed."));
    let body = body(&page);
    for part in ["<search", "<nav", "<article", "The rules"] {
        assert!(!body.contains(part), "{part}");
    }
}

#[test]
fn what_a_document_holds_is_shown_and_not_obeyed() {
    let hostile =
        "</script><img src=x onerror=\"alert('1')\">&amp;`<b>` \u{202e}txt\u{0} --><!-- ` ${x}";
    let text = || hostile.to_owned();
    let rule = Rule {
        subject: Subject::Parameter,
        what: What::LimitTightened,
    };
    let everywhere = Change {
        rule,
        level: rule.level(),
        family: text(),
        operation: Some(text()),
        operations: vec![text(), "a".to_owned(), "b".to_owned(), text()],
        subject: text(),
        document: Sides::both(text(), text()),
        pointer: Sides::both(text(), text()),
        value: Sides::both(text(), text()),
        fingerprint: text(),
        text: format!("{hostile}: {hostile}"),
        rust: vec![RustChange {
            item: text(),
            change: text(),
            bump: Bump::Major,
        }],
        accepted: None,
    };
    let accepted = Change {
        accepted: Some(text()),
        ..everywhere.clone()
    };
    let diff = Diff {
        changes: vec![everywhere, accepted],
        ..Diff::default()
    };
    let page = html(&diff, &Sides::both(text(), text()));
    let tame = html(
        &diff_of("a", &diff),
        &Sides::both("a".to_owned(), "a".to_owned()),
    );
    // The same tags in the same order as with a text that has no mark at all.
    assert_eq!(tags(&page), tags(&tame));
    assert!(page.contains(
        "&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;"
    ));
    assert!(
        page.contains("\\u{202e}txt\\u{0}"),
        "what cannot be seen is spelled out"
    );
    assert!(!page.contains(['\u{202e}', '\u{0}']));
}

/// The same changes with another text everywhere; its backticks stay, for they make code.
fn diff_of(word: &str, diff: &Diff) -> Diff {
    let text = || word.to_owned();
    let told = format!("{word}`{word}` {word}");
    let changes = diff.changes.iter().map(|change| Change {
        family: text(),
        operation: Some(text()),
        operations: change.operations.iter().map(|_| text()).collect(),
        document: change.document.map(|_| text()),
        pointer: change.pointer.map(|_| text()),
        value: change.value.map(|_| text()),
        fingerprint: text(),
        text: format!("{word}: {told}"),
        rust: vec![RustChange {
            item: text(),
            change: told.clone(),
            bump: Bump::Major,
        }],
        accepted: change.accepted.as_ref().map(|_| told.clone()),
        ..change.clone()
    });
    Diff {
        changes: changes.collect(),
        ..Diff::default()
    }
}

/// The names of all tags and their attributes, in order.
fn tags(page: &str) -> Vec<String> {
    let tags = page.split('<').skip(1).map(|tag| {
        let tag = tag.split_once('>').map_or(tag, |(tag, _)| tag);
        let outside = tag.split('"').step_by(2);
        outside.collect::<Vec<_>>().join("\"")
    });
    tags.collect()
}

#[test]
fn only_our_own_style_and_script_may_run() {
    let page = html(&small(), &labels());
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\">");
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
    for (directive, tag, text) in [
        ("style-src", "style", STYLE),
        ("script-src", "script", SCRIPT),
    ] {
        let inside = between(&page, &format!("<{tag}>"), &format!("</{tag}>"));
        assert_eq!(inside, text);
        let allowed = format!("{directive} '{}'", integrity(inside));
        assert!(policy.contains(&allowed), "{policy}");
    }
    assert_eq!(
        integrity(""),
        "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
    );
    let tags = tags(&body(&page));
    let mut attributes = tags.iter().flat_map(|tag| tag.split_whitespace().skip(1));
    let inline = attributes.find(|name| name.starts_with("on") || name.starts_with("style"));
    assert_eq!(inline, None);
}

#[test]
fn nothing_is_fetched() {
    let page = html(&small(), &labels());
    for part in [
        "http:", "https:", "url(", "@import", " src=", "<link", "fetch(",
    ] {
        assert!(!page.contains(part), "{part}");
    }
}

#[test]
fn headings_are_in_order() {
    let page = html(&small(), &labels());
    let levels: Vec<u32> = page
        .split("<h")
        .filter_map(|text| text.chars().next()?.to_digit(10))
        .collect();
    assert_eq!(levels[0], 1);
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(
        levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "{levels:?}"
    );
}
