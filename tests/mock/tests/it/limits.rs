//! Limits are kept, told, and counted for each account.

use std::time::Duration;

use hoopai::ErrorKind;
use hoopai::runtime::{NoLimits, NoRetry, RateLimit};
use hoopai::{Client, Limits};
use hoopai_mock::{Mock, Settings};

use crate::refused;

/// So long that no test sees its end.
const HOUR: Duration = Duration::from_secs(3600);

fn start(settings: Settings) -> Mock {
    settings.start().expect("a port is free")
}

/// A client that waits for nothing.
fn hasty(mock: &Mock, token: &str) -> Client {
    let client = Client::builder().token(token).base_url(mock.url());
    let client = client.retry(NoRetry).limiter(NoLimits);
    client.build().expect("a client").location(mock.location())
}

#[tokio::test]
async fn every_answer_tells_what_is_left() {
    let mock = start(Mock::settings().window(25, HOUR).day(100));
    let account = hasty(&mock, mock.token());
    account.contacts().search(1).await.expect("it is the first");
    let answer = account.contacts().search(1).with_response().await;
    let told = answer.expect("it is the second").rate_limit();
    assert_eq!((told.max, told.remaining), (Some(25), Some(23)));
    assert_eq!(told.interval, Some(HOUR));
    assert_eq!(
        (told.daily_limit, told.daily_remaining),
        (Some(100), Some(98))
    );
    assert!(told.daily_reset.is_some_and(|left| left <= 24 * HOUR));
    // A refusal counts as well.
    let error = account
        .contacts()
        .get("nobody")
        .await
        .expect_err("there is none");
    let told = RateLimit::read(error.headers());
    assert_eq!(told.remaining, Some(22));
}

#[tokio::test]
async fn too_many_calls_are_refused_and_change_nothing() {
    let mock = start(Mock::settings().window(2, HOUR));
    let account = hasty(&mock, mock.token());
    for _ in 0..2 {
        account
            .contacts()
            .search(1)
            .await
            .expect("it is within the limit");
    }
    let late = account.contacts().create().email("late@example.org").await;
    assert_eq!(refused(late, ErrorKind::RateLimited), "Too many requests");
}

#[tokio::test]
async fn each_account_has_a_limit_of_its_own() {
    let mock = start(Mock::settings().window(2, HOUR));
    let account = hasty(&mock, mock.token());
    let agency = hasty(&mock, mock.company_token());
    let other = agency.location("mock-location-2");
    let token = other
        .oauth()
        .get_location_access_token(mock.company())
        .await;
    let token = token
        .expect("it is the agency's account")
        .access_token
        .expect("a token");
    let other = hasty(&mock, &token).location("mock-location-2");
    for _ in 0..2 {
        account
            .contacts()
            .search(1)
            .await
            .expect("it is within its limit");
        other
            .contacts()
            .search(1)
            .await
            .expect("it is within its limit");
    }
    refused(account.contacts().search(1).await, ErrorKind::RateLimited);
    refused(other.contacts().search(1).await, ErrorKind::RateLimited);
    agency.accounts().search().await.expect("so has the agency");
}

#[tokio::test]
async fn a_window_opens_again_and_a_client_that_waits_is_never_refused() {
    let mock = start(Mock::settings().window(5, Duration::from_millis(50)));
    let client = Client::builder().token(mock.token()).base_url(mock.url());
    let client = client
        .retry(NoRetry)
        .limiter(Limits::new())
        .build()
        .expect("a client");
    let account = client.location(mock.location());
    for _ in 0..20 {
        account
            .contacts()
            .search(1)
            .await
            .expect("it has waited for its turn");
    }
    assert!(mock.seen().iter().all(|seen| seen.status == Some(200)));
}

#[tokio::test]
async fn a_day_that_is_spent_is_over() {
    let mock = start(Mock::settings().day(3));
    let account = hasty(&mock, mock.token());
    for _ in 0..3 {
        account
            .contacts()
            .search(1)
            .await
            .expect("it is within the day's");
    }
    refused(account.contacts().search(1).await, ErrorKind::QuotaSpent);
    let seen = mock.seen();
    assert_eq!(seen[3].status, Some(429));

    let mock = start(Mock::settings().day(3));
    let client = Client::builder().token(mock.token()).base_url(mock.url());
    let client = client.build().expect("a client").location(mock.location());
    for _ in 0..3 {
        client
            .contacts()
            .search(1)
            .await
            .expect("it is within the day's");
    }
    let error = client
        .contacts()
        .search(1)
        .await
        .expect_err("the day is spent");
    assert_eq!(error.kind(), ErrorKind::QuotaSpent);
    assert_eq!(
        mock.seen().len(),
        3,
        "what is known to be refused is not sent"
    );
}
