//! The rules, one after the other: what each finds, what it leaves alone, and that its
//! actions mend what it has found.

use super::{documents, found, places};
use crate::lint::Kind;

const NONE: [&str; 0] = [];

#[test]
fn a_path_parameter_that_nobody_declares() {
    let text = "
paths:
  /a/{id}: {get: {parameters: [{name: id, in: query}]}, put: {}}
  /b/{id}/{other}:
    parameters: [{name: id, in: path}]
    get: {parameters: [{name: other, in: path}]}
    delete: {}
  /c/{id}: {get: {parameters: [{$ref: '#/components/parameters/Id'}]}}
components: {parameters: {Id: {name: id, in: path}}}
";
    assert_eq!(
        places(&[("pets", text)], Kind::UndeclaredPathParameter),
        [
            "pets /paths/~1a~1{id}/get/parameters/path:id",
            "pets /paths/~1a~1{id}/put/parameters/path:id",
            "pets /paths/~1b~1{id}~1{other}/delete/parameters/path:other",
        ]
    );
}

#[test]
fn an_example_or_default_that_is_not_what_its_schema_says() {
    let text = "
paths:
  /a:
    get:
      parameters:
        - {name: first, in: query, schema: {type: string, example: 1}}
        - {name: beside, in: query, example: x, schema: {type: boolean}}
        - {name: right, in: query, example: x, schema: {type: string}}
components:
  schemas:
    Listed: {type: string, enum: [a, b], example: c}
    Described: {type: string, enum: [a, b], example: a or b}
    Counted: {type: number, default: how many}
    Empty: {type: boolean, example: ''}
    Items: {type: array, items: {type: string}, example: [a, 1]}
    Shared: {allOf: [{$ref: '#/components/schemas/Listed'}], example: d}
    Fraction: {type: integer, example: 1.5}
    Choice: {oneOf: [{type: string}, {type: number}], example: true}
    Fits: {type: object, properties: {a: {type: number, example: 1.5}}, example: {}}
    Null: {type: string, example: null}
    Whole: {type: number, enum: [1], example: 1.0}
    Chosen: {oneOf: [{type: string}, {type: number}], example: 2}
    Odd: {type: any, example: 2}
";
    let found = places(&[("pets", text)], Kind::ContradictedType);
    let schemas = [
        "Listed",
        "Described",
        "Counted",
        "Empty",
        "Items",
        "Shared",
        "Fraction",
        "Choice",
    ];
    let mut expected = vec![
        "pets /paths/~1a/get/parameters/query:first/schema".to_owned(),
        "pets /paths/~1a/get/parameters/query:beside/schema".to_owned(),
    ];
    expected.extend(schemas.map(|name| format!("pets /components/schemas/{name}")));
    assert_eq!(sorted(found), sorted(expected));
}

#[test]
fn a_schema_that_requires_less_than_its_namesake() {
    let schema = |required: &str, more: &str| {
        format!(
            "{{components: {{schemas: {{Pet: {{required: [{required}], \
             properties: {{name: {{}}, age: {{}}{more}}}}}}}}}}}"
        )
    };
    let strict = schema("name", "");
    let lax = schema("age", ", colour: {}");
    let other = schema("", ", a: {}, b: {}, c: {}, d: {}");
    assert_eq!(
        places(
            &[("cats", &strict), ("dogs", &lax)],
            Kind::TwinSchemasDiffer
        ),
        [
            "cats /components/schemas/Pet/properties/age",
            "dogs /components/schemas/Pet/properties/name",
        ]
    );
    // Two that do without outweigh one that does not; what is hardly alike is no twin.
    let lax = schema("", "");
    let three = [("cats", &*strict), ("dogs", &*lax), ("birds", &*lax)];
    assert_eq!(places(&three, Kind::TwinSchemasDiffer), NONE);
    let unlike = [("cats", &*strict), ("dogs", &*other)];
    assert_eq!(places(&unlike, Kind::TwinSchemasDiffer), NONE);
}

#[test]
fn an_update_that_requires_what_its_creation_leaves_open() {
    let text = "
components:
  schemas:
    CreatePetDto: {required: [name], properties: {name: {}, age: {}}}
    UpdatePetDto: {required: [id, name, age], properties: {id: {}, name: {}, age: {}}}
    UpdateCatDto: {required: [age], properties: {age: {}}}
    createDog: {properties: {age: {}}}
    updateDog: {required: ['age'], properties: {age: {}}}
";
    assert_eq!(
        places(&[("pets", text)], Kind::UpdateRequiresMore),
        [
            "pets /components/schemas/UpdatePetDto/properties/age",
            "pets /components/schemas/updateDog/properties/age",
        ]
    );
}

#[test]
fn a_parameter_that_is_of_another_type_elsewhere() {
    let one = |name: &str, schema: &str| {
        format!(
            "{{paths: {{/a: {{get: {{parameters: [{{name: {name}, in: query, schema: {schema}}}]}}}}}}}}"
        )
    };
    let number = one("limit", "{type: number}");
    let whole = one("limit", "{type: integer}");
    let text = one("limit", "{type: string, enum: ['1', '2'], format: x}");
    let families = [("cats", &*number), ("dogs", &*whole), ("birds", &*text)];
    assert_eq!(
        places(&families, Kind::ParameterTypeDiffers),
        ["birds /paths/~1a/get/parameters/query:limit"]
    );
    // Where there are as many of both, a text gives way.
    let flag = one("all", "{type: boolean}");
    let text = one("all", "{type: string}");
    assert_eq!(
        places(
            &[("cats", &text), ("dogs", &flag)],
            Kind::ParameterTypeDiffers
        ),
        ["cats /paths/~1a/get/parameters/query:all"]
    );
    let list = one("ids", "{type: array, items: {type: string}}");
    let text = one("ids", "{type: string}");
    let families = [("cats", &*list), ("dogs", &*text), ("birds", &*text)];
    assert_eq!(
        places(&families, Kind::ParameterTypeDiffers),
        ["cats /paths/~1a/get/parameters/query:ids"]
    );
    let families = [("cats", &*list), ("dogs", &*list), ("birds", &*text)];
    assert_eq!(
        places(&families, Kind::ParameterTypeDiffers),
        ["birds /paths/~1a/get/parameters/query:ids"]
    );
}

#[test]
fn a_parameter_that_is_required_unlike_nearly_all_of_its_name() {
    let operations = |required: usize, optional: usize| {
        let each = (0..required + optional).map(|number| {
            let is = number < required;
            format!(
                "  /{number}: {{get: {{parameters: [{{name: id, in: query, required: {is}}}]}}}}\n"
            )
        });
        format!("paths:\n{}", each.collect::<String>())
    };
    let find = |required, optional| {
        let text = operations(required, optional);
        places(&[("pets", &text)], Kind::ParameterRequirednessDiffers)
    };
    assert_eq!(find(1, 9), ["pets /paths/~10/get/parameters/query:id"]);
    assert_eq!(find(9, 1), ["pets /paths/~19/get/parameters/query:id"]);
    assert_eq!(find(2, 9), NONE, "two of eleven are no exception");
    assert_eq!(find(1, 8), NONE, "nine are no habit");
}

#[test]
fn a_schema_that_no_operation_leads_to() {
    let text = "
paths:
  /a: {get: {responses: {'200': {content: {json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components:
  schemas:
    A: {properties: {b: {$ref: '#/components/schemas/B'}}}
    B: {type: string}
    C: {properties: {d: {$ref: '#/components/schemas/D'}}}
    D: {properties: {b: {$ref: '#/components/schemas/B'}}}
    it's: {type: string}
";
    assert_eq!(
        places(&[("pets", text)], Kind::UnusedSchema),
        [
            "pets /components/schemas/C",
            "pets /components/schemas/it's"
        ]
    );
    let findings = found(&documents(&[("pets", text)]), Kind::UnusedSchema);
    assert_eq!(
        findings[0].actions[0].target,
        "$.components.schemas['C','D']"
    );
}

#[test]
fn names_that_become_one_name() {
    let text = "
paths:
  /a:
    get:
      operationId: get-pet
      parameters: [{name: petId, in: query}, {name: pet_id, in: header}, {name: other, in: query}]
  /b: {get: {operationId: getPet}}
  /c: {get: {operationId: get-pets}}
  /d:
    get:
      operationId: d
      responses: {'200': {content: {json: {schema: {anyOf: [
        {$ref: '#/components/schemas/pet-list'}, {$ref: '#/components/schemas/PetList'},
        {$ref: '#/components/schemas/Fields'}]}}}}}
components:
  schemas:
    PetList: {type: string}
    pet-list: {type: number}
    petList: {type: number}
    Fields:
      required: [_id]
      properties: {id: {}, _id: {}, ids: {}}
    Values: {enum: [SMS, sms, SMS, Email, 1]}
";
    assert_eq!(
        sorted(places(&[("pets", text)], Kind::CollidingNames)),
        sorted(
            [
                "/paths/~1b/get",
                "/components/schemas/pet-list",
                "/components/schemas/petList",
                "/paths/~1a/get/parameters/header:pet_id",
                "/components/schemas/Fields/properties/_id",
                "/components/schemas/Values/enum/sms",
            ]
            .map(|place| format!("pets {place}"))
        )
    );
}

fn sorted(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut texts: Vec<String> = texts.into_iter().collect();
    texts.sort_unstable();
    texts
}
