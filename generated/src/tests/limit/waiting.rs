//! Tasks that wait for their turn. The clock is tokio's, paused.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;

use tokio::time::Instant;

use super::*;
use crate::runtime::{
    BoxFuture, Client, Error, ErrorKind, LimitKey, Limiter, Limits, Method, NoLimits, Permit,
};

fn key() -> LimitKey {
    LimitKey::new("app", "location")
}

/// Limits that know the key: so many calls a second, the first answered now.
async fn limits(max: u64) -> Limits {
    let limits = Limits::new();
    let first = limits.acquire(&key()).await.expect("it may go");
    let values = [
        ("max", max),
        ("interval-milliseconds", 1000),
        ("remaining", max - 1),
    ];
    first.answered(StatusCode::OK, &headers(&values));
    limits
}

fn answer(permit: Permit) {
    permit.answered(StatusCode::OK, &HeaderMap::new());
}

/// Asks once, and says whether the call may go already.
async fn at_once(limits: &Limits) -> Option<Permit> {
    let now = Duration::ZERO;
    let permit = tokio::time::timeout(now, limits.acquire(&key())).await;
    permit.ok().map(|permit| permit.expect("it may go"))
}

/// Polls a future that has to wait, and leaves it alone then.
async fn polled_once(waiting: &mut BoxFuture<'_, Result<Permit, Error>>) {
    poll_fn(|context| {
        assert!(waiting.as_mut().poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
}

/// Lets all other tasks do what they can.
async fn settled() {
    tokio::time::sleep(ms(1)).await;
}

#[tokio::test(start_paused = true)]
async fn tasks_are_served_in_the_order_in_which_they_came() {
    let limits = limits(3).await;
    let order = Arc::new(Mutex::new(Vec::new()));
    let started = Instant::now();
    let mut tasks = Vec::new();
    for i in 0..50_u64 {
        let (limits, order) = (limits.clone(), order.clone());
        tasks.push(tokio::spawn(async move {
            let permit = limits.acquire(&key()).await.expect("it may go");
            order
                .lock()
                .expect("no panic")
                .push((i, started.elapsed().as_secs()));
            answer(permit);
        }));
        settled().await;
    }
    for task in tasks {
        task.await.expect("no panic");
    }
    let order = order.lock().expect("no panic").clone();
    // Two went with the first call, and then three a second.
    let expected: Vec<_> = (0..50).map(|i| (i, (i + 1) / 3)).collect();
    assert_eq!(order, expected);
}

#[tokio::test(start_paused = true)]
async fn nobody_goes_while_the_first_call_is_under_way() {
    let limits = Limits::new();
    let first = limits.acquire(&key()).await.expect("it may go");
    let key = key();
    let mut second = pin!(limits.acquire(&key));
    let waited = tokio::time::timeout(ms(60_000), &mut second).await;
    assert!(waited.is_err());
    answer(first);
    answer(second.await.expect("it may go"));
}

#[tokio::test(start_paused = true)]
async fn keys_do_not_wait_for_one_another() {
    let limits = limits(1).await;
    assert!(at_once(&limits).await.is_none());
    for key in [
        LimitKey::new("app", "elsewhere"),
        LimitKey::new("another", "location"),
    ] {
        let started = Instant::now();
        answer(limits.acquire(&key).await.expect("it may go"));
        assert_eq!(started.elapsed(), Duration::ZERO);
    }
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_is_gone_leaves_its_place_to_the_next() {
    let limits = limits(1).await;
    let started = Instant::now();
    let gone = tokio::spawn({
        let limits = limits.clone();
        async move { limits.acquire(&key()).await.map(answer) }
    });
    settled().await;
    let next = tokio::spawn({
        let limits = limits.clone();
        async move { limits.acquire(&key()).await.map(answer) }
    });
    settled().await;
    gone.abort();
    next.await.expect("no panic").expect("it may go");
    assert_eq!(started.elapsed().as_secs(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_comes_too_late_is_given_back() {
    let limits = limits(2).await;
    let _one = limits.acquire(&key()).await.expect("it may go");
    let key = key();
    let mut waiting = limits.acquire(&key);
    polled_once(&mut waiting).await;
    tokio::time::sleep(ms(1100)).await;
    // It was offered a turn by now.
    assert!(at_once(&limits).await.is_none());
    drop(waiting);
    assert!(at_once(&limits).await.is_some());
}

#[tokio::test(start_paused = true)]
async fn futures_that_nobody_polls_do_not_stop_those_that_are_awaited() {
    let limits = limits(1).await;
    let key = key();
    let mut resting = limits.acquire(&key);
    polled_once(&mut resting).await;
    answer(limits.acquire(&key).await.expect("it may go"));
    // And its place is still the first.
    let mut last = pin!(limits.acquire(&key));
    tokio::select! {
        biased;
        _ = &mut last => panic!("it came last"),
        permit = resting => answer(permit.expect("it may go")),
    }
    answer(last.await.expect("it may go"));
}

#[tokio::test(start_paused = true)]
async fn who_comes_while_all_others_are_away_is_served() {
    let limits = limits(1).await;
    let key = key();
    let mut resting = limits.acquire(&key);
    polled_once(&mut resting).await;
    // Its turn has come, and was taken back.
    tokio::time::sleep(ms(2000)).await;
    let served = tokio::time::timeout(ms(10_000), limits.acquire(&key)).await;
    answer(served.expect("it is served").expect("it may go"));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_counts() {
    let limits = limits(2).await;
    let started = Instant::now();
    drop(limits.acquire(&key()).await.expect("it may go"));
    drop(limits.acquire(&key()).await.expect("it may go"));
    assert_eq!(started.elapsed().as_secs(), 1);
    limits.acquire(&key()).await.expect("it may go").unsent();
    assert!(at_once(&limits).await.is_some(), "nothing was sent");
}

#[tokio::test(start_paused = true)]
async fn a_spent_day_fails_all_who_wait_at_once() {
    let limits = limits(2).await;
    let last = limits.acquire(&key()).await.expect("it may go");
    let waiting: Vec<_> = (0..5)
        .map(|_| {
            let limits = limits.clone();
            tokio::spawn(async move { limits.acquire(&key()).await.map(drop) })
        })
        .collect();
    settled().await;
    let started = Instant::now();
    let values = [("daily-remaining", 0), ("daily-reset", 3_600_000)];
    last.answered(StatusCode::OK, &headers(&values));
    let check = |error: Error| {
        assert_eq!(error.kind(), ErrorKind::QuotaSpent);
        assert_eq!(error.retry_after(), Some(ms(3_600_000)));
        assert!(error.to_string().contains("3600 s"));
    };
    for task in waiting {
        check(task.await.expect("no panic").expect_err("nothing is left"));
    }
    check(limits.acquire(&key()).await.expect_err("nothing is left"));
    assert_eq!(started.elapsed(), Duration::ZERO);
    tokio::time::sleep(ms(3_600_000)).await;
    answer(limits.acquire(&key()).await.expect("a new day"));
}

#[tokio::test(start_paused = true)]
async fn windows_that_nobody_uses_are_forgotten() {
    let limits = Limits::new();
    for i in 0..1000 {
        let key = LimitKey::new("app", i.to_string());
        answer(limits.acquire(&key).await.expect("it may go"));
    }
    let spent = limits.acquire(&key()).await.expect("it may go");
    let values = [("daily-remaining", 0), ("daily-reset", 80_000_000)];
    spent.answered(StatusCode::OK, &headers(&values));
    let open = LimitKey::new("app", "open");
    let open = limits.acquire(&open).await.expect("it may go");
    tokio::time::sleep(ms(1_200_000)).await;
    let other = LimitKey::new("app", "other");
    answer(limits.acquire(&other).await.expect("it may go"));
    assert!(
        format!("{limits:?}").contains("windows: 3"),
        "what is spent, what is open, and the new one: {limits:?}"
    );
    let error = limits.acquire(&key()).await.expect_err("nothing is left");
    assert_eq!(error.kind(), ErrorKind::QuotaSpent);
    answer(open);
}

#[test]
fn those_who_wait_are_served_when_the_runtime_of_their_server_ends() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .expect("a runtime")
    };
    let limits = Limits::new().assume(1, ms(50));
    let first = runtime();
    answer(first.block_on(limits.acquire(&key())).expect("it may go"));
    // This one starts to serve, and takes its server with it.
    let waited = first.block_on(async {
        let key = key();
        let wait = limits.acquire(&key);
        tokio::time::timeout(Duration::ZERO, wait).await.is_ok()
    });
    assert!(!waited);
    drop(first);
    answer(
        runtime()
            .block_on(limits.acquire(&key()))
            .expect("it may go"),
    );
}

#[test]
fn a_fingerprint_is_the_same_everywhere_and_tells_nothing() {
    let token = "pit-secret-0123".to_owned().into();
    let fingerprint = LimitKey::fingerprint(&token);
    assert_eq!(fingerprint, LimitKey::fingerprint(&token));
    assert_ne!(
        fingerprint,
        LimitKey::fingerprint(&"pit-secret-0124".to_owned().into())
    );
    assert_eq!(fingerprint.len(), 16);
    let key = LimitKey::new(fingerprint.clone(), "location");
    assert_eq!(format!("{key:?}"), format!("{fingerprint}/location"));
    assert_eq!((key.app(), key.resource()), (&*fingerprint, "location"));
}

/// Lets every call go, and remembers whose budget it counted in.
#[derive(Clone, Default)]
struct Keys(Arc<Mutex<Vec<LimitKey>>>);

impl Limiter for Keys {
    fn acquire<'a>(&'a self, key: &'a LimitKey) -> BoxFuture<'a, Result<Permit, Error>> {
        self.0.lock().expect("no panic").push(key.clone());
        NoLimits.acquire(key)
    }
}

#[test]
fn a_token_has_a_budget_of_its_own_wherever_it_is_set() {
    let (_, recorder) = crate::tests::client();
    let keys = Keys::default();
    let client = |token: &str| {
        let client = Client::builder().token(token).limiter(keys.clone());
        client
            .transport(recorder.clone())
            .build()
            .expect("a client")
    };
    let (one, other) = (client("pit-1"), client("pit-2"));
    for call in [
        one.raw(Method::GET, "/a"),
        one.location("x").raw(Method::GET, "/b"),
        other.raw(Method::GET, "/a"),
        one.raw(Method::GET, "/a").with_token("pit-2"),
    ] {
        crate::tests::run(call.send()).expect("it answers");
    }
    let keys = keys.0.lock().expect("no panic");
    assert_eq!(keys[0], keys[1], "whatever the call is about");
    assert_ne!(keys[0], keys[2]);
    assert_eq!(keys[2], keys[3], "of the client or of the call");
}
