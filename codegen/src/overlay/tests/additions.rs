//! Operations and schemas that only overlays know.

use serde_json::Value;

use super::super::Why;
use super::{after, applied, brief, wrong, yaml};

const PETS: &str = "
  paths:
    /pets:
      get: {operationId: list-pets, responses: {'200': {$ref: '#/components/responses/Pets'}}}
  components:
    responses:
      Pets: {description: OK, schema: {$ref: '#/components/schemas/Pet'}}
    schemas:
      Pet: {type: object}
      Toy: {type: object}
";

fn mark(document: &Value, path: &str, method: &str) -> Option<String> {
    let mark = &document["paths"][path][method]["x-evidence"];
    mark.as_str().map(str::to_owned)
}

#[test]
fn an_operation_is_marked_with_its_actions_evidence() {
    for (evidence, expected) in [
        ("documented", Some("documented")),
        ("observed", Some("observed")),
        ("16", Some("documented")),
        ("highlevel-api-sdk#7", Some("documented")),
        ("[observed, 16]", Some("documented")),
        ("[observed, observed]", Some("observed")),
        // The published documents know it, though not this one of them.
        ("official", None),
        ("[observed, official]", None),
    ] {
        let actions = format!(
            "[{{target: $.paths, update: {{/toys: {{get: {{operationId: toys}}}}}}, x-evidence: {evidence}}}]"
        );
        let document = after(PETS, &actions);
        assert_eq!(
            mark(&document, "/toys", "get").as_deref(),
            expected,
            "{evidence}"
        );
        assert_eq!(mark(&document, "/pets", "get"), None);
    }
}

#[test]
fn an_operation_is_an_addition_at_whatever_level_it_comes() {
    for (target, update) in [
        ("$", "{paths: {/pets: {put: {operationId: put}}}}"),
        ("$.paths", "{/pets: {put: {operationId: put}}}"),
        ("$.paths['/pets']", "{put: {operationId: put}}"),
    ] {
        let actions = format!("[{{target: \"{target}\", update: {update}, x-evidence: observed}}]");
        let document = after(PETS, &actions);
        assert_eq!(
            mark(&document, "/pets", "put").as_deref(),
            Some("observed"),
            "{target}"
        );
    }
}

#[test]
fn a_copied_operation_is_an_addition() {
    let actions = "
      - {target: $.paths, update: {/toys: {}}}
      - {target: \"$.paths['/toys']\", copy: \"$.paths['/pets']\", x-evidence: observed}
    ";
    let document = after(PETS, actions);
    assert_eq!(mark(&document, "/toys", "get").as_deref(), Some("observed"));
}

#[test]
fn an_action_that_mends_an_addition_leaves_its_mark() {
    let actions = "
      - {target: $.paths, update: {/toys: {get: {operationId: toys}}}, x-evidence: observed}
      - {target: \"$.paths['/toys'].get\", update: {tags: [a]}, x-evidence: documented}
    ";
    let document = after(PETS, actions);
    assert_eq!(mark(&document, "/toys", "get").as_deref(), Some("observed"));
}

#[test]
fn an_update_does_not_mark_an_operation_itself() {
    for action in [
        "{target: $.paths, update: {/toys: {get: {operationId: toys, x-evidence: observed}}}}",
        "{target: \"$.paths['/pets'].get\", update: {x-evidence: observed}}",
    ] {
        assert_eq!(
            wrong(PETS, &format!("[{action}]")),
            ["/actions/0 overlay-evidence"],
            "{action}"
        );
    }
}

#[test]
fn an_addition_has_an_operation_id() {
    let actions =
        "[{target: $.paths, update: {/toys: {get: {tags: [a]}}, /pets: {get: {tags: [a]}}}}]";
    assert_eq!(
        wrong(PETS, actions),
        ["/actions/0 overlay-nameless-operation"]
    );
    assert_eq!(
        after(
            PETS,
            "[{target: $.paths, update: {/pets: {get: {tags: [a]}}}}]"
        )["paths"]["/pets"]["get"]["tags"],
        yaml("[a]")
    );
}

#[test]
fn an_addition_that_the_published_document_has_is_superseded_and_stays_away() {
    for (target, update) in [
        ("$", "{paths: {/pets: {get: {operationId: ours}}}}"),
        ("$.paths", "{/pets: {get: {operationId: ours}}}"),
        ("$.paths['/pets']", "{get: {operationId: ours}}"),
        ("$.components.schemas", "{Pet: {title: Ours}}"),
        (
            "$.components",
            "{schemas: {Pet: {title: Ours}, Toy: {title: Ours}}}",
        ),
        // Its schema serves the operation.
        (
            "$",
            "{paths: {/pets: {get: {operationId: ours}}}, components: {schemas: {New: {}}}}",
        ),
    ] {
        let actions = format!("[{{target: \"{target}\", update: {update}}}]");
        let applied = applied(PETS, &actions);
        assert_eq!(applied.document, yaml(PETS), "{target}");
        assert_eq!(applied.redundant.len(), 1, "{target} {applied:?}");
        assert_eq!(applied.redundant[0].why, Why::Superseded, "{target}");
        assert!(applied.problems.is_empty(), "{target}");
    }
}

#[test]
fn an_addition_that_is_published_in_part_is_wrong_and_names_that_part() {
    for (target, update, named) in [
        (
            "$.paths",
            "{/pets: {get: {operationId: a}, put: {operationId: b}}}",
            "/paths/~1pets/get",
        ),
        (
            "$.components.schemas",
            "{Pet: {}, New: {}}",
            "/components/schemas/Pet",
        ),
    ] {
        let actions = format!("[{{target: {target}, update: {update}}}]");
        let applied = applied(PETS, &actions);
        assert_eq!(applied.document, yaml(PETS));
        assert_eq!(brief(&applied.problems), ["/actions/0 overlay-superseded"]);
        let message = applied.problems.to_string();
        assert!(
            message.contains(&format!("take out {named}\n")),
            "{message}"
        );
    }
}

#[test]
fn an_update_of_the_operation_or_schema_itself_is_no_addition() {
    let actions = "
      - {target: \"$.paths['/pets'].get\", update: {operationId: pets-list}}
      - {target: $.components.schemas.Pet, update: {title: Pet}}
    ";
    let document = after(PETS, actions);
    assert_eq!(
        document["paths"]["/pets"]["get"]["operationId"],
        "pets-list"
    );
    assert_eq!(mark(&document, "/pets", "get"), None);
    assert_eq!(document["components"]["schemas"]["Pet"]["title"], "Pet");
}

#[test]
fn what_an_action_has_removed_another_may_write_anew() {
    let actions = "
      - {target: $.components.schemas.Pet, remove: true}
      - {target: $.components.schemas, update: {Pet: {type: string}}}
      - {target: \"$.paths['/pets'].get\", remove: true}
      - target: \"$.paths['/pets']\"
        update:
          get:
            operationId: pets
            responses: {'200': {$ref: '#/components/responses/Pets'}}
        x-evidence: observed
    ";
    let document = after(PETS, actions);
    assert_eq!(
        document["components"]["schemas"]["Pet"],
        yaml("{type: string}")
    );
    assert_eq!(document["paths"]["/pets"]["get"]["operationId"], "pets");
    // It is published all the same.
    assert_eq!(mark(&document, "/pets", "get"), None);
}

#[test]
fn an_operation_is_added_once() {
    let actions = "
      - {target: $.paths, update: {/toys: {get: {operationId: toys}}}}
      - {target: $.paths, update: {/toys: {get: {operationId: other}}}}
    ";
    assert_eq!(wrong(PETS, actions), ["/actions/1 overlay-adds-twice"]);
}

#[test]
fn a_schema_of_ours_may_be_written_in_several_actions() {
    let actions = "
      - {target: $.components.schemas, update: {New: {type: object}}}
      - {target: $.components.schemas, update: {New: {title: New}}}
      - {target: $.components.responses.Pets, update: {x: {$ref: '#/components/schemas/New'}}}
    ";
    assert_eq!(
        after(PETS, actions)["components"]["schemas"]["New"],
        yaml("{type: object, title: New}")
    );
}

#[test]
fn a_schema_that_no_operation_leads_to_is_of_no_use() {
    for schemas in [
        "{New: {type: object}}",
        // References to itself and to each other lead from nowhere.
        "{New: {items: {$ref: '#/components/schemas/New'}}}",
        "{New: {items: {$ref: '#/components/schemas/Other'}}, Other: {items: {$ref: '#/components/schemas/New'}}}",
    ] {
        let actions = format!("[{{target: $.components.schemas, update: {schemas}}}]");
        let applied = applied(PETS, &actions);
        let [redundant] = &applied.redundant[..] else {
            panic!("{schemas}: {applied:?}")
        };
        assert!(matches!(&redundant.why, Why::Unused(names) if names[0] == "New"));
        let problem = redundant.diagnostic();
        assert_eq!(problem.code, "overlay-unused-schema");
        assert!(problem.message.contains("New"), "{problem}");
    }
}

#[test]
fn an_idle_schema_beside_others_is_wrong_and_named() {
    let actions = "
      - target: $
        update:
          paths: {/toys: {get: {operationId: toys, x: {$ref: '#/components/schemas/A~1b'}}}}
          components: {schemas: {A/b: {items: {$ref: '#/components/schemas/Next/properties/x'}}, Next: {}, Idle: {}}}
    ";
    let applied = applied(PETS, actions);
    assert_eq!(
        brief(&applied.problems),
        ["/actions/0 overlay-unused-schema"]
    );
    let problem = applied.problems.to_string();
    assert!(problem.contains("leads to: Idle\n"), "{problem}");
    assert!(applied.redundant.is_empty());
}

#[test]
fn published_schemas_may_be_idle() {
    assert_eq!(
        after(PETS, "[{target: $, update: {x: 1}}]")["components"]["schemas"]["Toy"],
        yaml("{type: object}")
    );
}

#[test]
fn an_added_schema_that_is_removed_again_is_not_asked_for() {
    let actions = "
      - {target: $.components.schemas, update: {New: {type: object}}}
      - {target: $.components.schemas.New, remove: true}
    ";
    assert_eq!(after(PETS, actions), yaml(PETS));
}
