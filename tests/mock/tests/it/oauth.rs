//! Codes, refresh tokens that change, and accounts' tokens from their agency's.

use std::collections::HashMap;
use std::time::Duration;

use hoopai::auth::{App, Grant, MemoryStore, Owner, Tokens, UserType};
use hoopai::runtime::NoRetry;
use hoopai::{Client, ErrorKind};
use hoopai_mock::Mock;
use secrecy::ExposeSecret;
use serde_json::Value;
use url::Url;

use crate::{mock, refused};

const CALLBACK: &str = "https://example.com/callback";

/// A client of the installed app, and its tokens.
fn app(mock: &Mock) -> (Client, Tokens) {
    let app = App::new(mock.client_id(), mock.client_secret());
    let tokens = Tokens::new(app, MemoryStore::default()).company(mock.company());
    let client = Client::builder()
        .tokens(tokens.clone())
        .base_url(mock.url());
    (client.retry(NoRetry).build().expect("a client"), tokens)
}

/// What a person's browser gets, who follows a link.
async fn follow(mock: &Mock, link: Url) -> reqwest::Response {
    let browser = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a browser");
    let here = format!(
        "{}{}?{}",
        mock.url(),
        link.path(),
        link.query().unwrap_or_default()
    );
    browser.get(here).send().await.expect("it answers")
}

/// What a browser is sent back with.
fn sent_back(answer: &reqwest::Response) -> HashMap<String, String> {
    let back = answer.headers()["location"].to_str().expect("text");
    let back = Url::parse(back).expect("a URL");
    assert!(back.as_str().starts_with(CALLBACK), "{back}");
    back.query_pairs().into_owned().collect()
}

/// A secret of a grant, as it is stored.
fn secret(grant: &Grant, name: &str) -> String {
    let stored = grant.to_stored();
    let stored: Value = serde_json::from_str(stored.expose_secret()).expect("JSON");
    stored[name].as_str().expect("it has one").to_owned()
}

#[tokio::test]
async fn a_person_chooses_the_account_and_the_code_works_once() {
    let mock = mock();
    let (client, tokens) = app(&mock);
    let link = App::new(mock.client_id(), mock.client_secret())
        .authorize(CALLBACK)
        .scopes(["contacts.readonly"])
        .state("a state")
        .url();
    let answer = follow(&mock, link).await;
    assert_eq!(answer.status(), 302);
    let query = sent_back(&answer);
    assert_eq!(query["state"], "a state");
    let code = &query["code"];
    let grant = tokens
        .exchange_code(&client, code, CALLBACK, UserType::Location)
        .await;
    assert_eq!(grant.expect("it is new").scopes, ["contacts.readonly"]);
    let again = tokens
        .exchange_code(&client, code, CALLBACK, UserType::Location)
        .await;
    again.expect_err("it was used");

    // The account may be read, and not written: so says the token's scope.
    let account = client.location(mock.location());
    account.contacts().search(1).await.expect("it may read");
    refused(account.contacts().create().await, ErrorKind::Unauthorized);
}

#[tokio::test]
async fn a_code_is_for_the_address_that_it_was_sent_to() {
    let mock = mock();
    let (client, tokens) = app(&mock);
    let link = App::new(mock.client_id(), mock.client_secret())
        .authorize(CALLBACK)
        .url();
    let code = sent_back(&follow(&mock, link).await)["code"].clone();
    let elsewhere = "https://example.com/elsewhere";
    let wrong = tokens
        .exchange_code(&client, &code, elsewhere, UserType::Location)
        .await;
    wrong.expect_err("it was sent to another one");
}

#[tokio::test]
async fn a_stranger_is_not_let_in() {
    let mock = mock();
    let (client, _) = app(&mock);
    let wrong = Tokens::new(
        App::new(mock.client_id(), "guessed"),
        MemoryStore::default(),
    );
    let answer = wrong
        .exchange_code(&client, &mock.code(), CALLBACK, UserType::Company)
        .await;
    answer.expect_err("the secret is wrong");
    let link = App::new("another-app", "").authorize(CALLBACK).url();
    assert_eq!(follow(&mock, link).await.status(), 400);
}

#[tokio::test]
async fn a_refresh_token_works_once_and_brings_the_next() {
    let mock = mock();
    let ask = async |refresh: &str| {
        let answer = reqwest::Client::new()
            .post(format!("{}/oauth/token", mock.url()))
            .header("version", "2021-07-28")
            .form(&[
                ("client_id", mock.client_id()),
                ("client_secret", mock.client_secret()),
                ("grant_type", "refresh_token"),
                ("refresh_token", refresh),
            ])
            .send()
            .await
            .expect("it answers");
        let status = answer.status().as_u16();
        (status, answer.json::<Value>().await.expect("JSON"))
    };
    let (client, tokens) = app(&mock);
    let grant = tokens
        .exchange_code(&client, &mock.code(), CALLBACK, UserType::Company)
        .await;
    let grant = grant.expect("it is new");
    let first = secret(&grant, "refresh_token");

    let (status, answer) = ask(&first).await;
    assert_eq!(status, 200, "{answer}");
    let second = answer["refresh_token"]
        .as_str()
        .expect("it brings the next");
    assert_ne!(first, second);
    let (status, answer) = ask(&first).await;
    assert_eq!(
        (status, answer["error"].as_str()),
        (400, Some("invalid_grant"))
    );
    let (status, answer) = ask(second).await;
    assert_eq!(status, 200, "{answer}");
}

#[tokio::test]
async fn an_agencys_app_gets_the_tokens_of_its_accounts() {
    let mock = mock();
    let (client, tokens) = app(&mock);
    let grant = tokens
        .exchange_code(&client, &mock.code(), CALLBACK, UserType::Company)
        .await;
    let grant = grant.expect("it is new");
    assert_eq!(grant.owner, Owner::Company(mock.company().into()));
    let listed = client
        .oauth()
        .list_installed_locations(mock.company(), mock.client_id())
        .await;
    let listed = listed.expect("it is the agency's").locations;
    assert_eq!(listed.len(), 3);
    for one in &listed {
        let id = one.id.as_deref().expect("an id");
        let account = client.location(id);
        account
            .contacts()
            .search(1)
            .await
            .expect("it has a token of its own");
    }
    let asked = mock.seen();
    let asked = asked
        .iter()
        .filter(|one| one.path == "/oauth/locationToken");
    assert_eq!(asked.count(), 3, "one for each account");

    let unknown = client.location("nobody").contacts().search(1).await;
    unknown.expect_err("there is no such account");
}

#[tokio::test]
async fn a_token_ends() {
    let lifetime = Duration::ZERO;
    let mock = Mock::settings()
        .token_lifetime(lifetime)
        .start()
        .expect("a port is free");
    let (client, tokens) = app(&mock);
    let grant = tokens
        .exchange_code(&client, &mock.code(), CALLBACK, UserType::Location)
        .await;
    let grant: Grant = grant.expect("it is new");
    let access = secret(&grant, "access_token");
    let late = crate::client(&mock, &access).location(mock.location());
    let says = refused(late.contacts().search(1).await, ErrorKind::Unauthorized);
    assert_eq!(says, "The token has expired.");
}

#[tokio::test]
async fn five_tokens_a_minute_and_no_more() {
    let mock = mock();
    // The crate would wait for its turn.
    let ask = || {
        let request = reqwest::Client::new().post(format!("{}/oauth/token", mock.url()));
        request.header("version", "2021-07-28").send()
    };
    for _ in 0..5 {
        assert_eq!(ask().await.expect("it answers").status(), 422);
    }
    assert_eq!(ask().await.expect("it answers").status(), 429);
}
