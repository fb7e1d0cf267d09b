//! What the platform refuses, the mock refuses.

use hoopai::runtime::{Method, RawRequest};
use hoopai::{Client, ErrorKind};
use serde_json::json;

use crate::{account, client, mock, refused};

fn search(client: &Client) -> RawRequest {
    let request = client.raw(Method::POST, "/contacts/search");
    request.version("2021-07-28")
}

#[tokio::test]
async fn a_property_that_nobody_knows_is_refused_wherever_it_is() {
    let mock = mock();
    let account = account(&mock);
    let body = account.contacts().create().extra_field("colour", "green");
    let says = refused(body.await, ErrorKind::Unprocessable);
    assert_eq!(says, "property colour should not exist");
    let query = account
        .opportunities()
        .search()
        .extra_query("locationId", "x");
    let says = refused(query.await, ErrorKind::Unprocessable);
    assert_eq!(says, "property locationId should not exist");
    let nested = search(&account).body(json!({
        "locationId": mock.location(),
        "pageLimit": 10,
        "sort": [{"field": "dateAdded", "direction": "desc", "nulls": "last"}],
    }));
    let says = refused(nested.send().await, ErrorKind::Unprocessable);
    assert_eq!(says, "sort.0.property nulls should not exist");
}

#[tokio::test]
async fn everything_that_is_wrong_is_said_at_once() {
    let mock = mock();
    let account = account(&mock);
    let wrong = search(&account).body(json!({"locationId": mock.location(), "query": 5, "x": 1}));
    let error = wrong.send().await.expect_err("three things are wrong");
    assert_eq!(
        error.messages(),
        [
            "query must be a string",
            "property x should not exist",
            "pageLimit should not be empty",
        ]
    );
    // Numbers in a query are text on their way, and are told from other text.
    let page = account.contacts().search(10).extra_query("page", "one");
    let says = refused(page.await, ErrorKind::Unprocessable);
    assert_eq!(says, "property page should not exist");
    let list = account.raw(Method::GET, "/forms/").version("2021-07-28");
    let list = list
        .query("locationId", mock.location())
        .query("limit", "ten");
    let says = refused(list.send().await, ErrorKind::Unprocessable);
    assert_eq!(says, "limit must be an integer number");
}

#[tokio::test]
async fn limits_and_enums_of_the_documents_hold() {
    let mock = mock();
    let account = account(&mock);
    let many = account.forms().list().limit(51).await;
    assert_eq!(
        refused(many, ErrorKind::Unprocessable),
        "limit must not be greater than 50"
    );
    let status = account
        .opportunities()
        .update_status("id", "sleeping")
        .await;
    let says = refused(status, ErrorKind::Unprocessable);
    assert!(
        says.starts_with("status must be one of the following values: open, "),
        "{says}"
    );
}

#[tokio::test]
async fn the_version_must_be_the_operations_own() {
    let mock = mock();
    let account = account(&mock);
    let path = format!("/calendars/?locationId={}", mock.location());
    let calendars = || account.raw(Method::GET, path.clone());
    let right = calendars().version("2021-04-15").send().await;
    right.expect("it is the calendars' version");
    let wrong = calendars().version("2021-07-28").send().await;
    assert_eq!(
        refused(wrong, ErrorKind::Unauthorized),
        "version header is invalid"
    );
    let without = reqwest::Client::new()
        .get(format!("{}{path}", mock.url()))
        .bearer_auth(mock.token())
        .send()
        .await
        .expect("it answers");
    assert_eq!(without.status(), 401);
    let says = without.text().await.expect("text");
    assert!(says.contains("version header was not found."), "{says}");
}

#[tokio::test]
async fn a_token_must_be_known_and_of_the_right_class() {
    let mock = mock();
    let stranger = client(&mock, "pit-nobody").location(mock.location());
    let says = refused(stranger.contacts().get("x").await, ErrorKind::Unauthorized);
    assert_eq!(says, "Invalid JWT");

    let agency = client(&mock, mock.company_token()).location(mock.location());
    let class = "This authClass type is not allowed to access this scope.";
    let says = refused(agency.contacts().get("x").await, ErrorKind::Unauthorized);
    assert_eq!(says, class);
    let account = account(&mock);
    let update = account.accounts().update(mock.company()).await;
    assert_eq!(refused(update, ErrorKind::Unauthorized), class);
    let update = agency.accounts().update(mock.company()).await;
    update.expect("it is the agency's to do");
}

#[tokio::test]
async fn a_token_does_no_more_than_its_scopes() {
    let mock = mock();
    let token = mock.token_with(["contacts.readonly"]);
    let account = client(&mock, &token).location(mock.location());
    account.contacts().search(1).await.expect("it may read");
    let says = refused(account.contacts().create().await, ErrorKind::Unauthorized);
    assert_eq!(says, "The token is not authorized for this scope.");
}

#[tokio::test]
async fn a_token_reaches_its_own_account_and_no_other() {
    let mock = mock();
    let agency = client(&mock, mock.company_token());
    let nobody = agency.location("nobody").accounts().get().await;
    let says = refused(nobody, ErrorKind::Forbidden);
    assert_eq!(says, "The token does not have access to this location.");
    let account = client(&mock, mock.token());
    let other = account.location("mock-location-2").accounts().get().await;
    refused(other, ErrorKind::Forbidden);
    let own = account.location(mock.location()).accounts().get().await;
    own.expect("it is its own");
}

#[tokio::test]
async fn a_path_is_right_to_the_last_slash_and_letter() {
    let mock = mock();
    let account = account(&mock);
    let get = async |path: &str| {
        let request = account.raw(Method::GET, path).version("2021-07-28");
        let request = request.query("locationId", mock.location());
        request.send().await
    };
    get("/contacts/").await.expect("it has a slash");
    let error = get("/contacts")
        .await
        .expect_err("without it there is nothing");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.body().is_empty(), "{error}");
    assert_eq!(refused(get("/forms").await, ErrorKind::NotFound), "");
    assert_eq!(
        refused(get("/Contacts/").await, ErrorKind::Unauthorized),
        "Unauthorized"
    );
}
