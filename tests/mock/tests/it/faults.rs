//! What is done to the next requests, one after the other.

use std::time::Duration;

use hoopai::runtime::{Backoff, NoLimits, NoRetry};
use hoopai::{Client, ErrorKind};
use hoopai_mock::{Fault, Mock};

use crate::mock;

fn hurried(mock: &Mock) -> Client {
    let client = Client::builder().token(mock.token()).base_url(mock.url());
    let client = client
        .retry(NoRetry)
        .limiter(NoLimits)
        .timeout(Duration::from_millis(500));
    client.build().expect("a client").location(mock.location())
}

#[tokio::test]
async fn each_fault_is_seen_for_what_it_is() {
    let mock = mock();
    let account = hurried(&mock);
    for (fault, kind) in [
        (Fault::Hang, ErrorKind::Transport),
        (Fault::Drop, ErrorKind::Transport),
        (Fault::HalfHead, ErrorKind::Transport),
        (Fault::HalfBody, ErrorKind::Transport),
        (Fault::Babble, ErrorKind::Transport),
        (Fault::Refuse(500), ErrorKind::Server),
        (Fault::FailAfter(503), ErrorKind::Server),
        (Fault::Html(502), ErrorKind::Server),
        (Fault::Limit(None), ErrorKind::RateLimited),
    ] {
        mock.next([fault.clone()]);
        let error = account
            .contacts()
            .search(1)
            .await
            .expect_err("there is a fault");
        assert_eq!(error.kind(), kind, "{fault:?}: {error}");
        assert_eq!(error.is_timeout(), fault == Fault::Hang, "{fault:?}");
        account
            .contacts()
            .search(1)
            .await
            .expect("the next is treated as usual");
    }
}

#[tokio::test]
async fn what_is_refused_is_not_done_and_what_fails_afterwards_is() {
    let mock = mock();
    let account = hurried(&mock);
    for (fault, is_done) in [
        (Fault::Refuse(500), false),
        (Fault::Drop, false),
        (Fault::Babble, false),
        (Fault::FailAfter(500), true),
        (Fault::HalfHead, true),
        (Fault::HalfBody, true),
    ] {
        mock.next([fault.clone()]);
        let email = format!("{fault:?}@example.org").to_lowercase();
        let made = account.contacts().create().email(email.as_str()).await;
        made.expect_err("there is a fault");
        let found = account
            .contacts()
            .search(1)
            .query(&email)
            .await
            .expect("it answers");
        assert_eq!(found.total, Some(i64::from(is_done)), "{fault:?}");
    }
}

#[tokio::test]
async fn a_client_that_tries_again_gets_through_a_bad_day() {
    let mock = mock();
    let client = Client::builder().token(mock.token()).base_url(mock.url());
    let client = client.retry(Backoff::default().base(Duration::from_millis(1)));
    let account = client.build().expect("a client").location(mock.location());
    mock.next([Fault::Refuse(500), Fault::Html(502), Fault::None]);
    let listed = account.calendars().list().await;
    listed.expect("the third is treated as usual");
    let seen = mock.seen();
    let statuses: Vec<_> = seen.iter().map(|one| one.status).collect();
    assert_eq!(statuses, [Some(500), Some(502), Some(200)]);
    assert_eq!((&*seen[0].method, &*seen[0].path), ("GET", "/calendars/"));
}
