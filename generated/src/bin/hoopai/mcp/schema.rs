//! The inputs of an operation, and the JSON Schema of them.

use std::collections::BTreeMap;

use hoopai::inputs as told;
use hoopai::runtime::{BodyKind, Parameter, Place, Request};
use hoopai::{Client, Json, Route};
use serde_json::json;

use super::shape;
use crate::flags::{UNKNOWN, place};

/// The account, where the server speaks for none.
const ACCOUNT: &str = "location";

/// The body as a whole, where its fields are not known.
const BODY: &str = "body";

/// An input of an operation, under a name that no other one has.
pub(crate) struct Input {
    pub(crate) name: String,
    goes: Goes,
    required: bool,
}

/// Where an input goes.
enum Goes {
    To(&'static Parameter, told::Input),
    Body(told::Input),
    Account,
}

/// The inputs of an operation. Where the client speaks for an account, that is none.
pub(crate) fn inputs(route: &'static Route, client: &Client) -> Vec<Input> {
    let mut inputs = Vec::new();
    let known = told::inputs(route);
    if client.location_id().is_none() && !route.location.is_empty() {
        inputs.push(Input {
            name: ACCOUNT.to_owned(),
            goes: Goes::Account,
            required: route.location.iter().any(|slot| slot.required),
        });
    }
    let has_fields = route.parameters.iter().any(|one| one.place == Place::Body);
    if matches!(route.body, BodyKind::Json { .. }) && !has_fields {
        inputs.push(Input {
            name: BODY.to_owned(),
            goes: Goes::Body(known.and_then(|known| known.body).unwrap_or(UNKNOWN)),
            required: route.body_required
                && route.location.iter().all(|slot| slot.place != Place::Body),
        });
    }
    for (at, parameter) in route.parameters.iter().enumerate() {
        let input = known.and_then(|known| known.parameters.get(at).copied());
        let is_free = |name: &str| name != ACCOUNT && inputs.iter().all(|other| other.name != name);
        let plain = parameter.name.to_owned();
        let name = match is_free(&plain) {
            true => plain,
            false => format!("{}_{plain}", place(parameter.place)),
        };
        inputs.push(Input {
            name,
            goes: Goes::To(parameter, input.unwrap_or(UNKNOWN)),
            required: parameter.required,
        });
    }
    inputs
}

/// The JSON Schema of these inputs. It is for the model: what the platform takes, the
/// platform says.
pub(crate) fn schema(inputs: &[Input]) -> serde_json::Map<String, Json> {
    let properties: BTreeMap<&str, Json> = inputs
        .iter()
        .map(|input| (input.name.as_str(), input.schema()))
        .collect();
    let required: Vec<&str> = inputs
        .iter()
        .filter(|input| input.required)
        .map(|input| input.name.as_str())
        .collect();
    let mut schema = serde_json::Map::new();
    schema.insert("type".to_owned(), "object".into());
    schema.insert("properties".to_owned(), json!(properties));
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    schema.insert("additionalProperties".to_owned(), false.into());
    schema
}

impl Input {
    fn schema(&self) -> Json {
        match self.goes {
            Goes::Account => json!({"type": "string", "description": "Id of the account"}),
            Goes::To(_, input) | Goes::Body(input) => shape::schema(&input),
        }
    }
}

/// The request that these arguments make. The error is for the model.
pub(crate) fn request(
    client: &Client,
    route: &'static Route,
    mut arguments: serde_json::Map<String, Json>,
) -> Result<Request, String> {
    let inputs = inputs(route, client);
    let mut request = client.request(route);
    let mut missing = Vec::new();
    for input in &inputs {
        let Some(value) = arguments.remove(&input.name) else {
            if input.required {
                missing.push(input.name.as_str());
            }
            continue;
        };
        match (&input.goes, value) {
            (Goes::Body(_), value) => request.body(&value),
            (Goes::Account, Json::String(id)) => request.location(id),
            (Goes::Account, _) => {
                return Err(format!("`{ACCOUNT}` is the id of an account, as text"));
            }
            (Goes::To(parameter, _), value) => match parameter.place {
                Place::Path => request.path(parameter.name, &value),
                Place::Query => request.query(parameter.name, &value),
                Place::Header => request.header(parameter.name, &value),
                _ => request.field(parameter.name, &value),
            },
        }
    }
    let unknown: Vec<&String> = arguments.keys().collect();
    if missing.is_empty() && unknown.is_empty() {
        return Ok(request);
    }
    let names: Vec<&str> = inputs.iter().map(|input| input.name.as_str()).collect();
    Err(format!(
        "nothing was sent. Missing: {missing:?}. Not known: {unknown:?}. The inputs are {names:?}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::version::Version;

    fn client() -> Client {
        Client::builder().build().expect("the settings are usual")
    }

    /// What models and their hosts take as a name.
    #[test]
    fn every_input_has_a_name_of_its_own_that_models_can_write() {
        for client in [client(), client().location("l")] {
            for route in Version::built().flat_map(Version::routes) {
                let inputs = inputs(route, &client);
                for (at, input) in inputs.iter().enumerate() {
                    let name = &input.name;
                    let fits = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
                    assert!(name.len() <= 64 && name.chars().all(fits), "{name}");
                    assert!(
                        inputs[..at].iter().all(|other| other.name != *name),
                        "{name}"
                    );
                }
            }
        }
    }

    #[test]
    #[cfg(feature = "contacts")]
    fn a_model_names_the_account_only_where_nobody_has() {
        let route = hoopai::routes().find(|route| route.operation_id == "search-contacts-advanced");
        let route = route.expect("it is in the documents");
        let open = schema(&inputs(route, &client()));
        assert_eq!(open["required"], json!(["location", "pageLimit"]));
        let fixed = schema(&inputs(route, &client().location("l")));
        assert_eq!(fixed["properties"]["pageLimit"]["type"], "integer");
        assert_eq!(fixed["required"], json!(["pageLimit"]));
        assert_eq!(fixed["properties"].get("location"), None);
    }
}
