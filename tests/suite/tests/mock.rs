//! The mock server knows every operation: it takes what the crate sends, and answers
//! what the documents say, as their second reader finds.

mod common;

use std::time::Duration;

use common::{Problems, decoded, looser, published};
use hoopai::runtime::{Network, Route};
use hoopai::{Client, HttpResponse, Transport};
use hoopai_mock::{Mock, Settings};
use serde_json::{Value, json};
use suite::driver::OPERATIONS;
use suite::reader::{
    Answer, Document, Drawn, Expected, LOCATION, Pass, Place, Values, answers, draw, operations,
};
use suite::sent::json_difference;
use suite::support::Operation;

/// A mock that knows every id and does not mind how often it is asked.
fn examples() -> Settings {
    let much = u64::MAX;
    let settings = Mock::settings().location(LOCATION).stateless();
    settings
        .window(much, Duration::from_secs(10))
        .day(much)
        .logins(much)
}

/// An operation, and what is known of it.
struct Case<'a> {
    document: &'a Document,
    expected: &'a Expected,
    answer: Option<&'a Answer>,
    operation: &'static Operation,
    route: &'static Route,
}

impl Case<'_> {
    /// Whether only the agency may call it.
    fn is_for_agencies(&self) -> bool {
        let ways = self.route.security;
        let is_for_agencies = |scheme: &str| scheme.starts_with("Agency-Access");
        !ways.is_empty() && ways.iter().all(|way| is_for_agencies(way.scheme))
    }

    /// Its inputs. Nobody gets a token for an example.
    fn values(&self, mock: &Mock, pass: Pass) -> Values {
        let mut values = draw(self.document, self.expected, pass);
        let mut set = |name: &str, value: String| {
            values.set(Place::Field, name, Drawn::Json(json!(value)));
        };
        let is_v3 = self.document.family.starts_with("v3/");
        match self.expected.path.as_str() {
            "/oauth/token" => {
                let [id, secret, kind] = match is_v3 {
                    true => ["clientId", "clientSecret", "grantType"],
                    false => ["client_id", "client_secret", "grant_type"],
                };
                set(id, mock.client_id().to_owned());
                set(secret, mock.client_secret().to_owned());
                set(kind, "authorization_code".to_owned());
                set("code", mock.code());
            }
            "/oauth/locationToken" | "/oauth/location-token" => {
                set("companyId", mock.company().to_owned())
            }
            _ => {}
        }
        values
    }

    /// Why an answer is not what the document describes, if it is not.
    fn misfit(&self, body: &[u8]) -> Option<String> {
        self.operation.answer?;
        // Some documents of v3 want the header of the product's version, and so do not say
        // which of the two is meant: the mock answers by the product's.
        let route = self.route;
        let is_same = |one: &Route| {
            (one.method.as_str(), one.path, one.version)
                == (route.method.as_str(), route.path, route.version)
        };
        if self.document.family.starts_with("v3/") && hoopai::routes().any(is_same) {
            return None;
        }
        self.answer?.misfit(self.document, &decoded(body))
    }
}

/// Calls every operation, and says what is wrong with its answer. Gives the bodies.
async fn call_all(
    documents: &[Document],
    mock: &Mock,
    pass: Pass,
    wrong: impl Fn(&Case<'_>, &[u8]) -> Option<String>,
) -> (Vec<Vec<u8>>, Problems) {
    let client = |token: &str| {
        let client = Client::builder().token(token).base_url(mock.url());
        client.build().expect("a client").location(LOCATION)
    };
    let (account, agency) = (client(mock.token()), client(mock.company_token()));
    let network = Network::default();
    let (mut bodies, mut problems) = (Vec::new(), Problems::default());
    for document in documents {
        let answers = answers(document);
        for expected in operations(document) {
            let (family, method) = (&document.family, &expected.method);
            let at = format!("{family}: {method} {} {pass:?}", expected.path);
            let case = case(document, &expected, &answers);
            let client = match case.is_for_agencies() {
                true => &agency,
                false => &account,
            };
            let request = (case.operation.call)(client, &case.values(mock, pass));
            let answer: Result<HttpResponse, String> = match request {
                Ok(request) => network
                    .send(request)
                    .await
                    .map_err(|error| error.to_string()),
                Err(error) => Err(error.to_string()),
            };
            match answer {
                Ok(answer) if answer.status.is_success() => {
                    if let Some(wrong) = wrong(&case, &answer.body) {
                        problems.add(at, wrong);
                    }
                    bodies.push(answer.body.to_vec());
                }
                Ok(answer) => {
                    let body = String::from_utf8_lossy(&answer.body);
                    problems.add(at, format!("{}: {body}", answer.status));
                }
                Err(error) => problems.add(at, error),
            }
        }
    }
    (bodies, problems)
}

fn case<'a>(document: &'a Document, expected: &'a Expected, answers: &'a [Answer]) -> Case<'a> {
    let (family, method, path) = (&*expected.family, &*expected.method, &*expected.path);
    let mut operations = OPERATIONS.iter().flat_map(|family| family.iter());
    let operation = operations.find(|it| (it.family, it.method, it.path) == (family, method, path));
    let name = family.rsplit('/').next().unwrap_or(family);
    let is_it = |it: &&Route| (it.family, it.method.as_str(), it.path) == (name, method, path);
    let route = match family.starts_with("v3/") {
        true => hoopai::v3::routes().find(is_it),
        false => hoopai::routes().find(is_it),
    };
    Case {
        document,
        expected,
        answer: answers
            .iter()
            .find(|one| (&*one.method, &*one.path) == (method, path)),
        operation: operation.expect("the driver has every operation"),
        route: route.expect("the crate has every operation"),
    }
}

/// Why an answer does not come back as it was, written by `same`.
fn lost(case: &Case<'_>, body: &[u8], same: fn(&Value) -> Value) -> Option<String> {
    let round_trip = case.operation.answer?;
    match round_trip(body) {
        Ok(read) => json_difference("", &same(&decoded(body)), &same(&decoded(&read))),
        Err(error) => Some(error.to_string()),
    }
}

#[tokio::test]
async fn every_operation_is_taken_and_answered_as_its_document_says() {
    let documents = published();
    let mock = examples().start().expect("a port is free");
    for pass in Pass::EVERY {
        let (bodies, problems) = call_all(documents, &mock, pass, |case, body| {
            case.misfit(body).or_else(|| lost(case, body, Value::clone))
        })
        .await;
        problems.assert_none();
        assert_eq!(
            bodies.len(),
            hoopai::routes().chain(hoopai::v3::routes()).count()
        );
    }
}

#[tokio::test]
async fn answers_that_drift_are_read_and_lose_nothing() {
    let documents = published();
    let mock = examples().drift(0.5).start().expect("a port is free");
    let (_, problems) = call_all(documents, &mock, Pass::All, |case, body| {
        lost(case, body, looser)
    })
    .await;
    problems.assert_none();
}

#[tokio::test]
async fn the_same_seed_answers_the_same() {
    let documents = published();
    let answers = async |seed| {
        let mock = examples()
            .seed(seed)
            .drift(0.1)
            .start()
            .expect("a port is free");
        let (bodies, problems) = call_all(documents, &mock, Pass::All, |_, _| None).await;
        problems.assert_none();
        bodies
    };
    let first = answers(7).await;
    assert_eq!(first, answers(7).await);
    assert_ne!(first, answers(8).await);
}
