//! The forms of a comparison, over small extracts of two published sets.

mod diff;

use std::path::PathBuf;

use codegen::diff::accepted::{self, Accepted};
use codegen::diff::side::{Kind, Reading, read};
use codegen::diff::{Bump, Diff, Sides, changelog, compare, forms};
use serde_json::Value;

fn fixture(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "../tests/fixtures/diff", name]
        .iter()
        .collect()
}

fn extracts() -> Diff {
    let specs: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../specs"].iter().collect();
    let side = |name: &str| {
        let reading = Reading {
            specs: &specs,
            only: None,
            as_published: false,
        };
        read(&Kind::of(&fixture(name)).expect("it is a set"), reading)
            .expect("the extract is sound")
    };
    compare(&side("before"), &side("after"))
}

fn labels() -> Sides<String> {
    Sides::both("before".to_owned(), "after".to_owned())
}

fn plain(_: Option<codegen::diff::Level>, text: &str) -> String {
    text.to_owned()
}

#[test]
fn text() {
    insta::assert_snapshot!(forms::text::text(&extracts(), &labels(), true, &plain));
}

#[test]
fn markdown() {
    insta::assert_snapshot!(forms::markdown::markdown(&extracts(), &labels()));
}

#[test]
fn github() {
    let diff = extracts();
    let annotations = forms::github::github(&diff, &labels(), |_| None);
    insta::assert_snapshot!(annotations);
}

#[test]
fn changelog_entry() {
    insta::assert_snapshot!(changelog::body(&extracts()));
}

#[test]
fn json_is_as_its_schema_says() {
    let schema: Value = serde_json::from_str(forms::json::SCHEMA).expect("it is JSON");
    let validator = jsonschema::validator_for(&schema).expect("it is a schema");
    let mut diff = extracts();
    let first = diff.changes[0].fingerprint.clone();
    diff.accept(&[Accepted {
        fingerprint: first,
        change: "the first".to_owned(),
        reason: "somebody looked at it".to_owned(),
    }]);
    let json = forms::json::json(&diff, &labels());
    let errors: Vec<String> = validator
        .iter_errors(&json)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(json["summary"]["accepted"], 1);
    assert!(json["changes"].as_array().is_some_and(|all| all.len() > 10));
    let mut broken = json;
    broken["changes"][0]["level"] = "bad".into();
    assert!(
        !validator.is_valid(&broken),
        "the schema refuses what is wrong"
    );
}

#[test]
fn a_comment_stays_below_the_size_that_is_allowed_and_leads_with_what_matters() {
    let mut diff = extracts();
    let one = diff.changes[0].clone();
    for number in 0..3000 {
        let mut change = one.clone();
        change.text = format!("{} <b>*{number}*</b> @everyone", change.text);
        diff.changes.push(change);
    }
    let text = forms::markdown::markdown(&diff, &labels());
    assert!(text.chars().count() <= 65_536, "{}", text.chars().count());
    assert!(text.contains("more changes do not fit"), "it says so");
    assert!(
        !text.contains("<b>") && !text.contains(" @everyone"),
        "it is escaped"
    );
    let breaking = text.find("### Breaking").expect("there is a section");
    assert!(
        text.find("### Warnings")
            .is_none_or(|warnings| breaking < warnings)
    );
}

#[test]
fn what_is_accepted_has_a_fingerprint_and_a_reason() {
    for (text, says) in [
        (
            "accepted:\n  - {fingerprint: abc, change: x, reason: y}",
            "twelve digits",
        ),
        (
            "accepted:\n  - {fingerprint: 0123456789ab, change: x, reason: ' '}",
            "nothing says why",
        ),
        (
            "accepted:\n  - {fingerprint: 0123456789ab, change: x, reason: y}\n  - {fingerprint: 0123456789ab, change: x, reason: y}",
            "accepted twice",
        ),
        ("accepted:\n  - {print: 0123456789ab}", "unknown field"),
    ] {
        let problems = accepted::parse(text).expect_err(says);
        assert!(problems.to_string().contains(says), "{problems}");
    }
    assert_eq!(accepted::parse("# nothing\n"), Ok(Vec::new()));
}

#[test]
fn the_next_version_is_as_cargo_has_it() {
    for (version, bump, next) in [
        ("1.2.3", Bump::Major, "2.0.0"),
        ("1.2.3", Bump::Minor, "1.3.0"),
        ("1.2.3", Bump::Patch, "1.2.4"),
        ("1.2.3", Bump::None, "1.2.3"),
        ("0.2.3", Bump::Major, "0.3.0"),
        ("0.2.3", Bump::Minor, "0.2.4"),
        ("0.2.3", Bump::Patch, "0.2.4"),
    ] {
        assert_eq!(changelog::next(version, bump).as_deref(), Some(next));
    }
    assert_eq!(changelog::next("1.2", Bump::Patch), None);
    assert_eq!(changelog::next("1.2.3-rc.1", Bump::Patch), None);
}

#[test]
fn an_entry_takes_along_what_people_wrote() {
    let text = "# Changelog\n\n## Unreleased\n\n* By hand.\n\n## 0.1.0 (2026-01-01)\n\n* First.\n";
    let text = changelog::insert(text, "0.2.0", "2026-02-02", "### New\n\n* More.\n\n");
    let text = text.expect("it has a heading for it");
    assert_eq!(
        text,
        "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-02-02)\n\n* By hand.\n\n### New\n\n\
         * More.\n\n## 0.1.0 (2026-01-01)\n\n* First.\n"
    );
    let twice = changelog::insert(&text, "0.2.0", "2026-02-02", "").expect_err("it is there");
    assert!(twice.message.contains("0.2.0 already"), "{twice}");
    let without = changelog::insert("# Changelog\n", "0.2.0", "", "").expect_err("no heading");
    assert!(without.message.contains("no heading"), "{without}");
}
