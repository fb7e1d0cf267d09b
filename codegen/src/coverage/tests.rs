//! Coverage, as claims.

use serde_json::json;

use super::{Counts, Coverage, FamilyCoverage};

fn coverage() -> Coverage {
    let row = |family: &str, stated_paths, paths, unknown_paths| FamilyCoverage {
        family: family.to_owned(),
        title: family.to_uppercase(),
        counts: Counts {
            documents: 1,
            stated_paths,
            paths,
            published: 3,
            generated: 2,
            unknown_paths,
            untyped_responses: 1,
            ..Counts::default()
        },
        missing_operations: vec![format!("GET /{family}")],
        elsewhere: vec![format!("POST /{family}/moves")],
        untyped: vec![format!("PUT /{family}")],
    };
    Coverage {
        families: vec![row("cats", Some(10), 4, 6), row("dogs", None, 2, 0)],
    }
}

#[test]
fn totals_are_sums_and_stated_paths_of_those_that_state_some() {
    let totals = coverage().totals();
    assert_eq!(
        (totals.documents, totals.published, totals.generated),
        (2, 6, 4)
    );
    assert_eq!(
        (totals.stated_paths, totals.paths, totals.unknown_paths),
        (Some(10), 6, 6)
    );
    assert_eq!(Coverage::default().totals().stated_paths, None);
}

#[test]
fn json_has_totals_and_families_in_order_with_null_where_nothing_is_stated() {
    let json = coverage().json();
    assert_eq!(
        json["families"][1],
        json!({
            "family": "dogs", "documents": 1, "stated_paths": null, "paths": 2, "published": 3,
            "documented": 0, "observed": 0, "generated": 2, "unknown_paths": 0,
            "untyped_responses": 1, "missing_operations": ["GET /dogs"],
            "elsewhere": ["POST /dogs/moves"], "untyped": ["PUT /dogs"],
        })
    );
    assert_eq!(json["families"][0]["family"], "cats");
    assert_eq!(json["totals"]["stated_paths"], 10);
}

#[test]
fn text_and_markdown_say_what_is_missing_by_name() {
    for text in [coverage().text(), coverage().markdown()] {
        for part in [
            "GET /cats",
            "PUT /dogs",
            "2 operations were never seen on the public host",
            "6 stated paths are unknown: cats 6 of 10.",
        ] {
            assert!(text.contains(part), "{part} in\n{text}");
        }
    }
    assert!(!coverage().markdown_table().contains("GET"));
}
