//! Conversations and their messages.

use hoopai::ErrorKind;

use crate::{account, mock, refused};

#[tokio::test]
async fn a_message_makes_a_conversation_which_remembers_it() {
    let mock = mock();
    let account = account(&mock);
    let conversations = account.conversations();
    let made = account
        .contacts()
        .create()
        .email("ada@example.org")
        .await
        .expect("it is new");
    let contact = made.contact.and_then(|contact| contact.id).expect("an id");
    let search = || conversations.search().contact_id(&contact);
    assert_eq!(search().await.expect("it answers").total, Some(0));

    let sent = conversations
        .send_message("SMS")
        .contact_id(&contact)
        .message("hello")
        .await;
    let sent = sent.expect("it is sent");
    let conversation = sent.conversation_id.expect("it is in one");
    let message = sent.message_id.expect("an id");
    let found = search().await.expect("it answers");
    assert_eq!(found.total, Some(1));
    assert_eq!(found.conversations[0].id.as_deref(), Some(&*conversation));
    assert_eq!(
        found.conversations[0].last_message_body.as_deref(),
        Some("hello")
    );

    let reply = conversations
        .add_inbound_message("SMS", &conversation)
        .message("oh, hello")
        .await;
    reply.expect("it is there");
    let listed = conversations
        .list_messages(&conversation)
        .await
        .expect("it is there");
    let listed = listed.messages.expect("a page").messages;
    let bodies: Vec<_> = listed
        .iter()
        .filter_map(|one| one.body.as_deref())
        .collect();
    assert_eq!(bodies, ["oh, hello", "hello"], "the newest first");
    let directions: Vec<_> = listed
        .iter()
        .filter_map(|one| one.direction.as_ref())
        .collect();
    assert_eq!(
        directions
            .iter()
            .map(|one| one.as_str())
            .collect::<Vec<_>>(),
        ["inbound", "outbound"]
    );
    let got = conversations
        .get_message(&message)
        .await
        .expect("it is there");
    assert_eq!(got.body.as_deref(), Some("hello"));

    let again = conversations
        .send_message("Email")
        .contact_id(&contact)
        .html("<p>hi</p>")
        .await;
    let again = again.expect("it is sent").conversation_id;
    assert_eq!(
        again,
        Some(conversation.clone()),
        "a contact has one conversation"
    );

    conversations
        .delete(&conversation)
        .await
        .expect("it is there");
    refused(conversations.get(&conversation).await, ErrorKind::NotFound);
    refused(
        conversations.get_message(&message).await,
        ErrorKind::NotFound,
    );
}

#[tokio::test]
async fn a_conversation_is_made_changed_and_gone_with_its_contact() {
    let mock = mock();
    let account = account(&mock);
    let conversations = account.conversations();
    let made = account
        .contacts()
        .create()
        .email("ada@example.org")
        .await
        .expect("it is new");
    let contact = made.contact.and_then(|contact| contact.id).expect("an id");
    let made = conversations.create(&contact).await.expect("it is new");
    let id = made.conversation.and_then(|one| one.id).expect("an id");
    conversations
        .update(&id)
        .unread_count(3)
        .await
        .expect("it is there");
    let got = conversations.get(&id).await.expect("it is there");
    assert_eq!(got.unread_count, Some(3));
    assert_eq!(got.contact_id.as_deref(), Some(&*contact));

    let sent = conversations
        .send_message("SMS")
        .contact_id(&contact)
        .message("hello")
        .await;
    let message = sent.expect("it is sent").message_id.expect("an id");
    account
        .contacts()
        .delete(&contact)
        .await
        .expect("it is there");
    refused(conversations.get(&id).await, ErrorKind::NotFound);
    refused(
        conversations.get_message(&message).await,
        ErrorKind::NotFound,
    );
}

#[tokio::test]
async fn no_message_goes_to_nobody() {
    let mock = mock();
    let conversations = account(&mock).conversations();
    let nobody = conversations
        .send_message("SMS")
        .contact_id("nobody")
        .message("hello")
        .await;
    refused(nobody, ErrorKind::NotFound);
    let unsaid = conversations.send_message("SMS").message("hello").await;
    let says = refused(unsaid, ErrorKind::Unprocessable);
    assert_eq!(says, "contactId should not be empty");
}
