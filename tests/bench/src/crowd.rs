//! Many calls at once, through the limiter and the tokens of an app: what they share must
//! not keep them waiting for one another.

use std::time::{Duration, Instant};

use hoopai::Client;
use hoopai::auth::{App, Grant, MemoryStore, Tokens};
use hoopai::runtime::{
    BoxFuture, HttpRequest, HttpResponse, Limits, StatusCode, Transport, TransportError,
};
use serde_json::json;

use super::{figure, median};

const CALLS: u32 = 1000;

/// Answers at once, so that what is left is what the calls do themselves.
#[derive(Clone)]
struct AtOnce;

impl Transport for AtOnce {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async {
            tokio::task::yield_now().await;
            Ok(HttpResponse::new(
                StatusCode::OK,
                r#"{"contact":{"id":"a"}}"#,
            ))
        })
    }
}

fn account(number: u32) -> String {
    format!("account-{number}")
}

/// A thousand calls of a thousand accounts, on so many threads; microseconds a call.
fn crowd(threads: usize, client: &Client) -> f64 {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(threads)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let start = Instant::now();
        let calls: Vec<_> = (0..CALLS)
            .map(|number| {
                let account = client.location(account(number));
                tokio::spawn(async move { account.contacts().get("a").await.map(|_| ()) })
            })
            .collect();
        for call in calls {
            call.await.expect("no call panics").expect("it answers");
        }
        start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
    })
}

/// What an app was granted for an account, as a store keeps it: with as many scopes as
/// apps ask for.
fn grant(account: &str) -> Grant {
    let scopes: Vec<String> = (0..40).map(|number| format!("scope-{number}")).collect();
    let stored = json!({
        "owner": {"location": account},
        "company": "company",
        "access_token": "e".repeat(800),
        "refresh_token": "r".repeat(800),
        "expires": 4_102_444_800_u64,
        "scopes": scopes,
    });
    Grant::from_stored(&stored.to_string()).expect("it is as stores have it")
}

pub(crate) fn run() {
    let tokens = Tokens::new(App::new("app", "secret"), MemoryStore::default());
    let keeping = tokio::runtime::Builder::new_current_thread().build();
    keeping.expect("a runtime").block_on(async {
        for number in 0..CALLS {
            let kept = tokens.keep(&grant(&account(number))).await;
            kept.expect("the memory takes it");
        }
    });
    // As people have it, with the limiter, but with a budget that nobody waits for.
    let client = Client::builder()
        .tokens(tokens)
        .limiter(Limits::new().assume(1_000_000, Duration::from_secs(1)))
        .transport(AtOnce)
        .build()
        .expect("the settings are valid");
    crowd(2, &client);
    let runs: Vec<(f64, f64)> = (0..15)
        .map(|_| (crowd(1, &client), crowd(2, &client)))
        .collect();
    let of = |part: fn(&(f64, f64)) -> f64| median(runs.iter().map(part).collect());
    figure("crowd_us_one_thread", of(|run| run.0));
    figure("crowd_us_two_threads", of(|run| run.1));
}
