//! Every style of long lists is read to its end by the crate, each item once.

use std::collections::BTreeSet;
use std::time::Duration;

use hoopai::Client;
use hoopai::runtime::{Items, Wire};
use hoopai_mock::Mock;

/// How long a list is where nothing else is said.
const LENGTH: usize = 130;

/// A mock that does not mind how often it is asked.
fn mock() -> Mock {
    let settings = Mock::settings().window(10_000, Duration::from_secs(10));
    let settings = settings.items(LENGTH).contacts(LENGTH).locations(LENGTH);
    settings.start().expect("a port is free")
}

/// How many items there are, where each comes once.
async fn read<T: Wire>(mut items: Items<T>) -> usize {
    let (mut ids, mut read) = (BTreeSet::new(), 0);
    while let Some(item) = items.try_next().await.expect("every page is there") {
        let item = hoopai::runtime::to_json(&item).expect("it was JSON");
        let id = item.get("id").or_else(|| item.get("_id"));
        let id = id.and_then(|id| id.as_str()).expect("an id");
        assert!(ids.insert(id.to_owned()), "{id} comes twice");
        read += 1;
    }
    read
}

fn account(mock: &Mock) -> Client {
    crate::account(mock)
}

#[tokio::test]
#[allow(deprecated, reason = "the old list of contacts has a style of its own")]
async fn a_pair_of_the_last_record() {
    let mock = mock();
    let contacts = account(&mock).contacts();
    assert_eq!(read(contacts.list().limit(25).items()).await, LENGTH);
    let opportunities = account(&mock).opportunities();
    assert_eq!(read(opportunities.search().limit(7).items()).await, 30);
}

#[tokio::test]
async fn search_after_with_page_limit() {
    let mock = mock();
    let contacts = account(&mock).contacts();
    assert_eq!(read(contacts.search(25).items()).await, LENGTH);
    // The last page is full.
    assert_eq!(read(contacts.search(26).items()).await, LENGTH);
}

#[tokio::test]
async fn search_after_with_limit() {
    let mock = mock();
    let opportunities = account(&mock).opportunities();
    assert_eq!(
        read(opportunities.search_advanced().limit(7).items()).await,
        30
    );
    // The number of a page does as well.
    let third = opportunities
        .search_advanced()
        .limit(7)
        .page(3)
        .await
        .expect("it answers");
    let second = opportunities
        .search_advanced()
        .limit(14)
        .page(2)
        .await
        .expect("it answers");
    assert_eq!(third.opportunities[0].id, second.opportunities[0].id);
}

#[tokio::test]
async fn skip_and_limit_as_text() {
    let mock = mock();
    let planner = account(&mock).social_planner();
    let posts = planner.list_posts("0", "10", "2026-01-01", "2026-12-31", "true");
    assert_eq!(read(posts.items()).await, LENGTH);
    let agency = crate::client(&mock, mock.company_token());
    assert_eq!(
        read(agency.accounts().search().limit(25).items()).await,
        LENGTH
    );
}

#[tokio::test]
async fn skip_and_limit_in_the_body() {
    let mock = mock();
    let account = account(&mock);
    let found = account.contacts().search(1).await.expect("it answers");
    let contact = found.contacts[0].id.clone().expect("an id");
    for number in 0..60 {
        let title = format!("call {number}");
        let task = account
            .contacts()
            .create_task(&contact, title, "2026-01-31T08:00:00Z", false);
        task.await.expect("it is made");
    }
    assert_eq!(read(account.accounts().search_tasks().items()).await, 60);
}

#[tokio::test]
async fn offset_and_limit_both_required() {
    let mock = mock();
    let funnels = account(&mock).funnels();
    assert_eq!(
        read(funnels.list_pages("funnel", 20, 0).items()).await,
        LENGTH
    );
    let calendars = account(&mock).calendars();
    assert_eq!(
        read(calendars.list_appointment_notes("a", 20, 0).items()).await,
        LENGTH
    );
}

#[tokio::test]
async fn skip_and_limit_if_one_likes() {
    let mock = mock();
    let surveys = account(&mock).surveys();
    assert_eq!(read(surveys.list().items()).await, LENGTH);
    assert_eq!(read(surveys.list().limit(50).items()).await, LENGTH);
}

#[tokio::test]
async fn the_id_of_the_last_message() {
    let mock = mock();
    let account = account(&mock);
    let found = account
        .conversations()
        .search()
        .limit(1)
        .await
        .expect("it answers");
    let conversation = found.conversations[0].id.clone().expect("an id");
    for number in 0..60 {
        let body = format!("message {number}");
        let sent = account.conversations().send_message("SMS");
        let sent = sent.conversation_id(&conversation).message(body);
        sent.await.expect("it is sent");
    }
    let messages = account.conversations().list_messages(&conversation);
    assert_eq!(
        read(messages.limit(20).items()).await,
        63,
        "three were there"
    );
}

#[tokio::test]
async fn the_sort_value_of_the_last_record() {
    let mock = mock();
    let conversations = account(&mock).conversations();
    assert_eq!(read(conversations.search().limit(7).items()).await, 30);
}

#[tokio::test]
async fn an_opaque_cursor() {
    let mock = mock();
    let conversations = account(&mock).conversations();
    assert_eq!(
        read(conversations.export_messages().limit(10).items()).await,
        90
    );
}

#[tokio::test]
async fn the_number_of_the_page() {
    let mock = mock();
    let account = account(&mock);
    assert_eq!(
        read(account.forms().list_submissions().limit(20).items()).await,
        LENGTH
    );
    let numbers = account.phone_system().list_active_numbers().page_size(20);
    let mut pages = numbers.pages();
    let mut read = 0;
    while let Some(page) = pages.try_next().await.expect("every page is there") {
        read += page.numbers.len();
    }
    assert_eq!(read, LENGTH);
}
