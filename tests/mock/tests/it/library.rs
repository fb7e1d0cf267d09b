//! As a user's own test has it.

use hoopai::runtime::NoRetry;
use hoopai::{Client, ErrorKind};
use hoopai_mock::Mock;

/// Something of a user's own: who has that address?
async fn name_of(account: &Client, email: &str) -> Result<Option<String>, hoopai::Error> {
    let found = account.contacts().find_duplicate().email(email).await?;
    Ok(found
        .contact
        .flatten()
        .and_then(|contact| contact.first_name))
}

#[tokio::test]
async fn an_account_with_nobody_in_it() -> Result<(), Box<dyn std::error::Error>> {
    let mock = Mock::settings()
        .location("ve9EPM428h8vShlRW1KT")
        .contacts(0)
        .start()?;
    let client = Client::builder()
        .token(mock.token())
        .base_url(mock.url())
        .build()?;
    let account = client.location("ve9EPM428h8vShlRW1KT");
    assert_eq!(name_of(&account, "ada@example.org").await?, None);
    account
        .contacts()
        .create()
        .first_name("Ada")
        .email("ada@example.org")
        .await?;
    assert_eq!(
        name_of(&account, "ada@example.org").await?.as_deref(),
        Some("Ada")
    );
    let seen = mock.seen();
    assert_eq!(seen.len(), 3);
    assert_eq!(seen[1].path, "/contacts/");
    Ok(())
}

#[tokio::test]
async fn several_at_once_know_nothing_of_each_other() {
    let (one, other) = (crate::mock(), crate::mock());
    let made = crate::account(&one)
        .contacts()
        .create()
        .email("ada@example.org")
        .await;
    made.expect("it is new");
    let made = crate::account(&other)
        .contacts()
        .create()
        .email("ada@example.org")
        .await;
    made.expect("it is new here too");
}

#[tokio::test]
async fn a_mock_that_is_dropped_is_gone() {
    let mock = crate::mock();
    let account = crate::account(&mock);
    account.contacts().search(1).await.expect("it runs");
    let url = mock.url();
    drop(mock);
    let error = account.contacts().search(1).await.expect_err("it is gone");
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    let client = Client::builder().token("any").base_url(url).retry(NoRetry);
    let client = client.build().expect("a client").location("any");
    let error = client.contacts().search(1).await.expect_err("it is gone");
    assert!(error.is_connect(), "{error}");
}

#[tokio::test]
async fn without_memory_every_id_is_known() {
    let mock = Mock::settings()
        .stateless()
        .start()
        .expect("a port is free");
    let account = crate::account(&mock);
    let one = account.contacts().get("any").await.expect("it is made up");
    let again = account.contacts().get("any").await.expect("it is made up");
    assert_eq!(one, again);
    assert_ne!(
        one,
        account
            .contacts()
            .get("other")
            .await
            .expect("it is made up")
    );
}
