//! One call after the other: the crate against `reqwest` and `serde` by hand.

use std::sync::Arc;

use hoopai::runtime::{NoLimits, NoRetry};

use super::contact::{self, Answer};
use super::server::Server;
use super::{ALLOCATOR, figure, median};

const TOKEN: &str = "pit-00000000-0000-0000-0000-000000000000";
const ID: &str = "ocQHyuzHvysMo5N5VsXc";

/// So often the clients take turns, so that what else the machine does meets both.
const TURNS: usize = 60;

/// So many calls a turn: a program has one client, which runs the same code over and over.
const CALLS: usize = 50;

/// What one calls by hand: the token, the version, the path, the type.
struct ByHand {
    http: reqwest::Client,
    base: String,
}

impl ByHand {
    async fn get(&self, id: &str) -> Result<Answer, Box<dyn std::error::Error>> {
        let response = self
            .http
            .get(format!("{}/contacts/{id}", self.base))
            .bearer_auth(TOKEN)
            .header("Version", "2021-07-28")
            .header("Accept", "application/json")
            .send()
            .await?
            .error_for_status()?;
        let body = response.bytes().await?;
        Ok(serde_json::from_slice(&body)?)
    }
}

/// What one call took.
#[derive(Clone, Copy)]
struct Cost {
    to_socket: f64,
    from_socket: f64,
    whole: f64,
    allocations: f64,
    bytes: f64,
}

async fn cost<F: Future>(server: &Server, call: impl FnOnce() -> F) -> Cost {
    let allocated = ALLOCATOR.stats();
    let start = server.now();
    let value = call().await;
    let end = server.now();
    let allocated = ALLOCATOR.stats() - allocated;
    drop(value);
    let (came, gone) = server.last();
    Cost {
        to_socket: came.saturating_sub(start) as f64 / 1e3,
        from_socket: end.saturating_sub(gone) as f64 / 1e3,
        whole: end.saturating_sub(start) as f64 / 1e3,
        allocations: allocated.allocations as f64,
        bytes: allocated.bytes_allocated as f64,
    }
}

pub(crate) fn run() {
    let server = Server::start(&contact::answer()).expect("the loopback is there");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(both(&server));
}

async fn both(server: &Arc<Server>) {
    let base = format!("http://{}", server.address);
    let http = || reqwest::Client::builder().build().expect("a client");
    let ours = hoopai::Client::builder()
        .token(TOKEN)
        .base_url(&base)
        .retry(NoRetry)
        .limiter(NoLimits)
        .http_client(http())
        .build()
        .expect("the settings are valid");
    let by_hand = ByHand { http: http(), base };
    let read = by_hand.get(ID).await.expect("it answers");
    let is_read = read.contact.and_then(|one| one.id).is_some();
    assert!(is_read, "what is compared reads the answer");
    let read = ours.contacts().get(ID).await.expect("it answers");
    let is_known = read.contact.is_some_and(|one| one.extra.is_empty());
    assert!(is_known, "the answer is as documented");
    let (mut our_costs, mut by_hand_costs) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        for _ in 0..CALLS {
            let call = cost(server, async || by_hand.get(ID).await.expect("it answers"));
            by_hand_costs.push(call.await);
        }
        for _ in 0..CALLS {
            let call = cost(server, async || {
                ours.contacts().get(ID).await.expect("it answers")
            });
            our_costs.push(call.await);
        }
    }
    type Part = fn(&Cost) -> f64;
    let parts: [(&str, Part); 5] = [
        ("call_us_to_socket", |cost| cost.to_socket),
        ("call_us_from_socket", |cost| cost.from_socket),
        ("call_us", |cost| cost.whole),
        ("call_allocations", |cost| cost.allocations),
        ("call_bytes", |cost| cost.bytes),
    ];
    for (name, part) in parts {
        let ours = median(our_costs.iter().map(part).collect());
        let hand = median(by_hand_costs.iter().map(part).collect());
        figure(&format!("{name}_ours"), ours);
        figure(&format!("{name}_by_hand"), hand);
    }
}
