//! What the mock does wrong when it is asked to, and what it never varies.

use std::time::Duration;

use hoopai::runtime::{Backoff, NoRetry};
use hoopai::{Client, ErrorKind};
use hoopai_mock::{Mock, Settings};

use crate::account;

fn start(settings: Settings) -> Mock {
    settings.start().expect("a port is free")
}

#[tokio::test]
async fn a_slow_answer_is_given_up() {
    let mock = start(Mock::settings().latency(Duration::from_secs(600)));
    let client = Client::builder().token(mock.token()).base_url(mock.url());
    let client = client.retry(NoRetry).timeout(Duration::from_millis(200));
    let account = client.build().expect("a client").location(mock.location());
    let error = account
        .contacts()
        .search(1)
        .await
        .expect_err("it is too slow");
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn errors_come_in_every_kind_and_as_often_as_asked() {
    let mock = start(
        Mock::settings()
            .error_rate(0.5)
            .window(1000, Duration::from_secs(10)),
    );
    let client = Client::builder().token(mock.token()).base_url(mock.url());
    let client = client.retry(NoRetry).limiter(hoopai::runtime::NoLimits);
    let account = client.build().expect("a client").location(mock.location());
    let mut kinds = Vec::new();
    for _ in 0..200 {
        if let Err(error) = account.contacts().search(1).await {
            kinds.push((error.kind(), error.status().map(|status| status.as_u16())));
        }
    }
    assert!((60..140).contains(&kinds.len()), "{} of 200", kinds.len());
    for kind in [
        (ErrorKind::Server, Some(500)),
        (ErrorKind::Server, Some(502)),
        (ErrorKind::Server, Some(503)),
        (ErrorKind::RateLimited, Some(429)),
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
    let client = Client::builder().token(mock.token()).base_url(mock.url());
    let client = client.limiter(hoopai::runtime::NoLimits);
    let client = client.retry(
        Backoff::default()
            .attempts(30)
            .base(Duration::from_millis(1)),
    );
    let account = client.build().expect("a client").location(mock.location());
    let listed = account.calendars().list().await;
    listed.expect("a patient client gets through");
}

#[tokio::test]
async fn every_request_fails_where_all_are_to_fail() {
    let mock = start(Mock::settings().error_rate(1.0));
    let account = account(&mock);
    for _ in 0..10 {
        account
            .contacts()
            .search(1)
            .await
            .expect_err("all are to fail");
    }
}

#[tokio::test]
async fn answers_drift_and_are_read_all_the_same() {
    let mock = start(
        Mock::settings()
            .drift(0.3)
            .window(1000, Duration::from_secs(10)),
    );
    let account = account(&mock);
    let (mut odd, mut missing, mut unheard_of) = (0, 0, 0);
    for _ in 0..20 {
        let answer = account.opportunities().search().limit(20).raw().await;
        let text = String::from_utf8_lossy(answer.expect("it answers").body()).into_owned();
        odd += text.matches("\"monetaryValue\":\"").count();
        missing += usize::from(!text.contains("\"total\""));
        let found = account.conversations().search().limit(20).raw().await;
        let found = found.expect("it answers").into_body();
        unheard_of += usize::from(String::from_utf8_lossy(&found).contains("unheard-of"));
        account
            .opportunities()
            .search()
            .limit(20)
            .await
            .expect("it is read");
        account.contacts().search(20).await.expect("it is read");
    }
    assert!(odd > 0, "numbers come as text");
    assert!(missing > 0, "fields are missing");
    assert!(unheard_of > 0, "enums have values that nobody knows");
}

#[tokio::test]
async fn the_same_seed_and_the_same_calls_get_the_same_answers() {
    let day = async |seed: u64| {
        let mock = start(Mock::settings().seed(seed).drift(0.1));
        let account = account(&mock);
        let mut told = Vec::new();
        let made = account
            .contacts()
            .create()
            .email("ada@example.org")
            .raw()
            .await;
        told.push(made.expect("it is new").into_body());
        let found = account.contacts().search(20).raw().await;
        told.push(found.expect("it answers").into_body());
        let funnels = account.funnels().list().limit(20).raw().await;
        told.push(funnels.expect("it answers").into_body());
        told
    };
    let first = day(7).await;
    assert_eq!(first, day(7).await);
    assert_ne!(first, day(8).await);
}
