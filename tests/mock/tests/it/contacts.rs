//! Contacts, with what belongs to them.

use hoopai::ErrorKind;
use hoopai::contacts::models::{SearchFilter, SearchFilterOperator};
use serde_json::json;

use crate::{account, client, mock, refused};

#[tokio::test]
async fn a_contact_is_made_found_changed_and_gone() {
    let mock = mock();
    let contacts = account(&mock).contacts();
    let made = contacts
        .create()
        .first_name("Ada")
        .last_name("Lovelace")
        .email("ada@example.org");
    let made = made.tags(vec!["vip".to_owned()]).await.expect("it is new");
    let id = made.contact.and_then(|contact| contact.id).expect("an id");

    let got = contacts
        .get(&id)
        .await
        .expect("it is there")
        .contact
        .expect("a contact");
    assert_eq!(got.first_name.as_deref(), Some("Ada"));
    assert_eq!(got.email.as_deref(), Some("ada@example.org"));
    assert_eq!(got.tags.to_vec(), ["vip"]);

    let found = contacts
        .search(10)
        .query("ada lovelace")
        .await
        .expect("it answers");
    assert_eq!(found.total, Some(1));
    assert_eq!(found.contacts[0].id.as_deref(), Some(&*id));
    let filter = SearchFilter::new()
        .field("email")
        .operator(SearchFilterOperator::Eq);
    let filter = filter.value(json!("ada@example.org"));
    let found = contacts
        .search(10)
        .filters(vec![filter])
        .await
        .expect("it answers");
    assert_eq!(found.contacts[0].id.as_deref(), Some(&*id));
    let found = contacts
        .find_duplicate()
        .email("ada@example.org")
        .await
        .expect("it answers");
    assert_eq!(
        found
            .contact
            .flatten()
            .and_then(|contact| contact.id)
            .as_deref(),
        Some(&*id)
    );

    contacts
        .update(&id)
        .first_name("Augusta")
        .tags(vec!["new".to_owned()])
        .await
        .expect("changed");
    let got = contacts
        .get(&id)
        .await
        .expect("it is there")
        .contact
        .expect("a contact");
    assert_eq!(got.first_name.as_deref(), Some("Augusta"));
    assert_eq!(
        got.last_name.as_deref(),
        Some("Lovelace"),
        "what was not said stays"
    );
    assert_eq!(got.tags.to_vec(), ["new"], "an update replaces the tags");

    contacts.delete(&id).await.expect("it was there");
    refused(contacts.get(&id).await, ErrorKind::NotFound);
    refused(contacts.delete(&id).await, ErrorKind::NotFound);
    let found = contacts
        .search(10)
        .query("augusta")
        .await
        .expect("it answers");
    assert_eq!(found.total, Some(0));
}

#[tokio::test]
async fn the_same_contact_is_refused_and_named_or_changed() {
    let mock = mock();
    let contacts = account(&mock).contacts();
    let made = contacts
        .create()
        .email("ada@example.org")
        .await
        .expect("it is new");
    let id = made.contact.and_then(|contact| contact.id).expect("an id");
    let error = contacts
        .create()
        .email("ada@example.org")
        .await
        .expect_err("it is there");
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    let body: serde_json::Value = serde_json::from_slice(error.body()).expect("JSON");
    assert_eq!(body["meta"]["contactId"], id.as_str());

    let changed = contacts
        .upsert()
        .email("ada@example.org")
        .first_name("Ada")
        .await;
    let changed = changed.expect("it is there");
    assert_eq!(changed.new_field, Some(false));
    assert_eq!(changed.contact.and_then(|contact| contact.id), Some(id));
    let made = contacts
        .upsert()
        .email("grace@example.org")
        .await
        .expect("it is new");
    assert_eq!(made.new_field, Some(true));
}

#[tokio::test]
async fn tags_come_and_go() {
    let mock = mock();
    let contacts = account(&mock).contacts();
    let made = contacts
        .create()
        .email("ada@example.org")
        .await
        .expect("it is new");
    let id = made.contact.and_then(|contact| contact.id).expect("an id");
    let tags = |names: &[&str]| -> Vec<String> { names.iter().map(ToString::to_string).collect() };
    let added = contacts
        .add_tags(&id, tags(&["a", "b"]))
        .await
        .expect("it is there");
    assert_eq!(added.tags.to_vec(), ["a", "b"]);
    contacts
        .add_tags(&id, tags(&["b", "c"]))
        .await
        .expect("it is there");
    contacts
        .remove_tags(&id, tags(&["a"]))
        .await
        .expect("it is there");
    let got = contacts
        .get(&id)
        .await
        .expect("it is there")
        .contact
        .expect("a contact");
    assert_eq!(got.tags.to_vec(), ["b", "c"]);
}

#[tokio::test]
async fn notes_and_tasks_belong_to_their_contact_and_go_with_it() {
    let mock = mock();
    let account = account(&mock);
    let contacts = account.contacts();
    let made = contacts
        .create()
        .email("ada@example.org")
        .await
        .expect("it is new");
    let id = made.contact.and_then(|contact| contact.id).expect("an id");
    let other = contacts
        .create()
        .email("grace@example.org")
        .await
        .expect("it is new");
    let other = other.contact.and_then(|contact| contact.id).expect("an id");

    let note = contacts
        .create_note(&id, "likes engines")
        .await
        .expect("it is there");
    let note = note.note.and_then(|note| note.id).expect("an id");
    let got = contacts
        .get_note(&id, &note)
        .await
        .expect("it is there")
        .note
        .expect("a note");
    assert_eq!(got.body.as_deref(), Some("likes engines"));
    refused(contacts.get_note(&other, &note).await, ErrorKind::NotFound);
    let listed = contacts.list_notes(&id).await.expect("it is there").notes;
    assert_eq!(listed.len(), 1);
    assert!(
        contacts
            .list_notes(&other)
            .await
            .expect("it is there")
            .notes
            .is_empty()
    );

    let task = contacts
        .create_task(&id, "call", "2026-01-31T08:00:00Z", false)
        .await;
    let task = task
        .expect("it is there")
        .task
        .and_then(|task| task.id)
        .expect("an id");
    contacts
        .complete_task(&id, &task, true)
        .await
        .expect("it is there");
    let found = account
        .accounts()
        .search_tasks()
        .contact_id(vec![id.clone()])
        .await;
    let found = found.expect("it answers").tasks;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].completed, Some(true));
    contacts.delete_task(&id, &task).await.expect("it is there");
    assert!(
        contacts
            .list_tasks(&id)
            .await
            .expect("it is there")
            .tasks
            .is_empty()
    );

    contacts.delete(&id).await.expect("it is there");
    refused(contacts.get_note(&id, &note).await, ErrorKind::NotFound);
    refused(contacts.list_notes(&id).await, ErrorKind::NotFound);
}

#[tokio::test]
async fn no_account_sees_the_contacts_of_another() {
    let mock = mock();
    let own = account(&mock)
        .contacts()
        .search(1)
        .await
        .expect("it answers");
    let id = own.contacts[0].id.clone().expect("an id");
    let agency = client(&mock, mock.company_token()).location("mock-location-2");
    let token = agency
        .oauth()
        .get_location_access_token(mock.company())
        .await;
    let token = token
        .expect("it is the agency's account")
        .access_token
        .expect("a token");
    let other = client(&mock, &token).location("mock-location-2");
    refused(other.contacts().get(&id).await, ErrorKind::NotFound);
    let theirs = other.contacts().search(1).await.expect("it answers");
    assert_eq!(theirs.total, Some(1000), "it has its own");
}
