//! Claims about tokens, with a server that rotates them: a refresh token works once.

mod server;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use hoopai::auth::{
    App, Grant, Lease, MemoryStore, Owner, StoreError, TokenStore, Tokens, UserType,
};
use hoopai::runtime::{BoxFuture, Method, Url};
use hoopai::{Client, Error, ErrorKind, Limits};
use secrecy::ExposeSecret;
use tokio::sync::Semaphore;

use server::Server;

fn app() -> App {
    App::new("app-id", "app-secret")
}

fn agency() -> Owner {
    Owner::Company("agency".into())
}

/// Tokens of an agency that has installed the app.
async fn installed(server: &Server, store: impl TokenStore) -> (Tokens, Client) {
    let tokens = Tokens::new(app(), store).company("agency");
    let client = server.client(&tokens);
    let exchange = tokens.exchange_code(&client, "good", "https://a.example", UserType::Company);
    exchange.await.expect("the code is good");
    (tokens, client)
}

async fn call(client: &Client) -> Result<(), Error> {
    client.raw(Method::GET, "/things").send().await.map(drop)
}

#[test]
fn the_url_has_all_that_was_asked_for() {
    let url = app()
        .authorize("https://a.example/back?x=1")
        .host(Url::parse("https://white.example/elsewhere?y=2").expect("a URL"))
        .scopes(["contacts.readonly", "calendars.write", "contacts.readonly"])
        .state("s&t")
        .same_tab()
        .url();
    assert_eq!(url.host_str(), Some("white.example"));
    assert_eq!(url.path(), "/oauth/chooselocation");
    let pairs: Vec<_> = url.query_pairs().into_owned().collect();
    let expected = [
        ("response_type", "code"),
        ("redirect_uri", "https://a.example/back?x=1"),
        ("client_id", "app-id"),
        ("scope", "contacts.readonly calendars.write"),
        ("state", "s&t"),
        ("loginWindowOpenMode", "self"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(pairs, expected);
}

#[tokio::test]
async fn a_code_becomes_a_grant_that_is_stored() {
    let (server, store) = (Server::new(), MemoryStore::default());
    let (_, client) = installed(&server, store.clone()).await;
    let grant = store.get(&agency()).await.expect("it works");
    let grant = grant.expect("it is stored");
    assert_eq!(grant.access_token.expose_secret(), "access-1");
    assert_eq!(grant.scopes, ["a", "b"]);
    call(&client).await.expect("the token is good");
    assert_eq!(server.with(|state| state.calls.clone()), ["access-1"]);
}

#[tokio::test]
async fn a_code_that_is_refused_is_an_error_without_the_code_or_the_secret() {
    let server = Server::new();
    let tokens = Tokens::new(app(), MemoryStore::default());
    let client = server.client(&tokens);
    let exchange = tokens.exchange_code(&client, "stolen-code", "https://a", UserType::Company);
    let error = exchange.await.expect_err("the code is not good");
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    let shown = format!("{error} {error:?} {tokens:?} {client:?}");
    assert!(
        !shown.contains("app-secret") && !shown.contains("stolen-code"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_token_that_expires_soon_is_renewed_once_for_all_who_wait() {
    let server = Server::new();
    server.with(|state| state.life = 60);
    let (_, client) = installed(&server, MemoryStore::default()).await;
    server.with(|state| state.life = 86_399);
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic").expect("it has a good token");
    }
    server.with(|state| {
        assert_eq!(state.asked, ["authorization_code", "refresh_token"]);
        assert!(state.calls.iter().all(|token| token == "access-2"));
    });
}

#[tokio::test]
async fn a_token_that_lives_shorter_than_the_margin_is_used_all_the_same() {
    let server = Server::new();
    server.with(|state| state.life = 60);
    let (_, client) = installed(&server, MemoryStore::default()).await;
    call(&client).await.expect("it has a new token");
    server.with(|state| {
        assert_eq!(state.asked, ["authorization_code", "refresh_token"]);
        assert_eq!(state.calls, ["access-2"]);
    });
}

#[tokio::test]
async fn a_token_that_the_api_refuses_is_renewed_and_the_call_made_again() {
    let (server, store) = (Server::new(), MemoryStore::default());
    let (_, client) = installed(&server, store.clone()).await;
    server.with(|state| state.access.clear());
    call(&client).await.expect("the second token is good");
    assert_eq!(
        server.with(|state| state.calls.clone()),
        ["access-1", "access-2"]
    );
    let grant = store.get(&agency()).await.expect("it works").expect("one");
    let refresh = grant.refresh_token.expect("it rotates");
    assert_eq!(refresh.expose_secret(), "refresh-2");
}

#[tokio::test]
async fn a_401_that_blames_something_else_renews_nothing() {
    for refusal in [
        r#"{"statusCode":401,"message":"locationId is undefined"}"#,
        r#"{"statusCode":401,"message":"The token is not authorized for this scope."}"#,
        r#"{"statusCode":401,"message":"Command timed out"}"#,
        r#"{"statusCode":401,"message":"version header was not found"}"#,
    ] {
        let server = Server::new();
        let (_, client) = installed(&server, MemoryStore::default()).await;
        server.with(|state| state.refusal = Some(refusal));
        let error = call(&client).await.expect_err("it is refused");
        assert_eq!(error.kind(), ErrorKind::Unauthorized);
        assert_eq!(server.with(|state| state.asked.len()), 1, "{refusal}");
    }
}

#[tokio::test]
async fn an_account_gets_a_token_of_its_own_once() {
    let server = Server::new();
    let (_, client) = installed(&server, MemoryStore::default()).await;
    let (one, two) = (client.location("one"), client.location("two"));
    for client in [&one, &two, &one, &client] {
        call(client).await.expect("it has a good token");
    }
    server.with(|state| {
        assert_eq!(state.asked, ["authorization_code", "location", "location"]);
        assert_eq!(
            state.calls,
            ["access-2", "access-3", "access-2", "access-1"]
        );
    });
}

#[tokio::test]
async fn an_account_whose_token_is_refused_gets_another_even_where_the_agencys_is_old_too() {
    let server = Server::new();
    let (_, client) = installed(&server, MemoryStore::default()).await;
    let one = client.location("one");
    call(&one).await.expect("it has a good token");
    server.with(|state| state.access.clear());
    call(&one).await.expect("it has another");
    server.with(|state| {
        let asked = ["location", "location", "refresh_token", "location"];
        assert_eq!(state.asked[1..], asked);
    });
}

#[tokio::test]
async fn where_no_token_is_taken_any_more_the_caller_hears_it() {
    let server = Server::new();
    let (tokens, client) = installed(&server, MemoryStore::default()).await;
    server.with(|state| {
        state.access.clear();
        state.refresh.clear();
    });
    let error = call(&client).await.expect_err("no token is left");
    assert_eq!(error.kind(), ErrorKind::ReauthorizationRequired);

    tokens.forget(&agency()).await.expect("it works");
    let error = call(&client).await.expect_err("there is no token");
    assert_eq!(error.kind(), ErrorKind::ReauthorizationRequired);
}

#[cfg(feature = "oauth")]
#[tokio::test]
async fn an_operation_for_another_kind_of_token_fails_before_anything_is_sent() {
    let server = Server::new();
    let tokens = Tokens::new(app(), MemoryStore::default());
    let client = server.client(&tokens).location("one");
    let call = client.oauth().list_installed_locations("agency", "app-id");
    let error = call.await.expect_err("it takes an agency's token");
    assert_eq!(error.kind(), ErrorKind::WrongToken);
    assert!(error.to_string().contains("an agency's token"), "{error}");
    assert!(server.with(|state| state.calls.is_empty() && state.asked.is_empty()));
}

#[tokio::test]
async fn who_stops_waiting_does_not_stop_the_renewal() {
    let (server, store) = (Server::new(), MemoryStore::default());
    let (_, client) = installed(&server, store.clone()).await;
    server.with(|state| state.access.clear());
    server.gate.forget_permits(Semaphore::MAX_PERMITS);
    let waiting = tokio::spawn(async move { call(&client).await });
    while server.with(|state| state.calls.is_empty()) {
        tokio::task::yield_now().await;
    }
    // It waits for the answer by now, or will.
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    waiting.abort();
    assert!(waiting.await.is_err());
    server.gate.add_permits(1);
    loop {
        let grant = store.get(&agency()).await.expect("it works").expect("one");
        if grant.access_token.expose_secret() == "access-2" {
            break;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn what_a_renewal_brings_is_forgotten_with_the_rest() {
    let (server, store) = (Server::new(), MemoryStore::default());
    let (tokens, client) = installed(&server, store.clone()).await;
    server.with(|state| state.access.clear());
    server.gate.forget_permits(Semaphore::MAX_PERMITS);
    let waiting = tokio::spawn(async move { call(&client).await });
    while server.with(|state| state.calls.is_empty()) {
        tokio::task::yield_now().await;
    }
    // The renewal is under way by now, and holds the lock.
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    let forgotten = tokio::spawn(async move { tokens.forget(&agency()).await });
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    server.gate.add_permits(1);
    waiting.await.expect("no panic").expect("it has a token");
    forgotten.await.expect("no panic").expect("it is forgotten");
    let kept = store.get(&agency()).await.expect("it works");
    assert!(kept.is_none(), "{kept:?}");
}

/// A store that can be told to fail.
#[derive(Clone, Default)]
struct Moody {
    store: MemoryStore,
    fails: Arc<Mutex<bool>>,
}

impl TokenStore for Moody {
    fn get<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Option<Grant>, StoreError>> {
        self.store.get(owner)
    }

    fn put<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<(), StoreError>> {
        if *self.fails.lock().expect("no panic") {
            return Box::pin(async { Err(StoreError::new("the disk is full")) });
        }
        self.store.put(grant)
    }

    fn remove<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<(), StoreError>> {
        self.store.remove(owner)
    }

    fn lock<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Lease, StoreError>> {
        self.store.lock(owner)
    }
}

#[tokio::test]
async fn a_new_token_is_used_when_it_is_stored_and_not_lost_until_then() {
    let (server, store) = (Server::new(), Moody::default());
    let (_, client) = installed(&server, store.clone()).await;
    server.with(|state| state.access.clear());
    *store.fails.lock().expect("no panic") = true;
    let error = call(&client).await.expect_err("the store is full");
    assert_eq!(error.kind(), ErrorKind::TokenStore);
    assert!(error.to_string().contains("the disk is full"), "{error}");
    assert_eq!(server.with(|state| state.calls.clone()), ["access-1"]);

    *store.fails.lock().expect("no panic") = false;
    call(&client).await.expect("what came is used now");
    server.with(|state| {
        assert_eq!(state.asked, ["authorization_code", "refresh_token"]);
        assert_eq!(state.calls.last().expect("one"), "access-2");
    });
}

#[tokio::test]
async fn two_that_share_a_store_renew_once() {
    let (server, store) = (Server::new(), MemoryStore::default());
    let (_, first) = installed(&server, store.clone()).await;
    let second = server.client(&Tokens::new(app(), store).company("agency"));
    call(&second).await.expect("it reads what is stored");
    server.with(|state| state.access.clear());
    let (one, two) = tokio::join!(call(&first), call(&second));
    one.and(two).expect("both have a good token");
    assert_eq!(
        server.with(|state| state.asked.clone()),
        ["authorization_code", "refresh_token"]
    );
}

#[tokio::test(start_paused = true)]
async fn no_more_than_five_tokens_are_asked_for_in_a_minute() {
    let server = Server::new();
    let tokens = Tokens::new(app(), MemoryStore::default());
    let client = server.client_within(Limits::new(), &tokens);
    let started = tokio::time::Instant::now();
    for number in 1..=11 {
        let exchange = tokens.exchange_code(&client, "good", "https://a", UserType::Location);
        exchange.await.expect("the code is good");
        let minutes = started.elapsed().as_secs() / 60;
        assert_eq!(minutes, (number - 1) / 5, "request {number}");
    }
}

#[test]
fn a_grant_is_stored_whole_and_shown_without_its_secrets() {
    let stored = r#"{"owner":{"location":"one"},"company":"agency","access_token":"secret-a",
        "refresh_token":"secret-r","expires":1800000000,"scopes":["a"]}"#;
    let grant = Grant::from_stored(stored).expect("it is a grant");
    assert_eq!(grant.owner, Owner::Location("one".into()));
    assert_eq!(
        grant.expires,
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
    );
    let again = Grant::from_stored(grant.to_stored().expose_secret()).expect("a grant");
    assert_eq!(
        again.to_stored().expose_secret(),
        grant.to_stored().expose_secret()
    );
    assert!(!format!("{grant:?}").contains("secret"), "{grant:?}");
    for other in ["", "{}", r#"{"owner":{"location":1}}"#, &stored[..90]] {
        assert!(Grant::from_stored(other).is_none());
    }
}
