//! What reaches the handler, and how often.

use std::sync::atomic::Ordering;

use hoopai::runtime::StatusCode;
use hoopai::webhooks::{Claim, Delivery, Handled, MemoryHandled, WebhookError};

use super::{BODY, Handler, receive, receiver, signed};

#[tokio::test]
async fn a_repeat_is_refused_once_it_was_handled_with_success_and_not_before() {
    let (receiver, handler) = (
        receiver(),
        Handler {
            failures: 2,
            ..Handler::default()
        },
    );
    for _ in 0..2 {
        let error = receive(&receiver, &handler, BODY)
            .await
            .expect_err("it fails");
        assert!(matches!(error, WebhookError::Handler(_)), "{error}");
        assert_eq!(error.status(), StatusCode::INTERNAL_SERVER_ERROR);
        // What failed is released behind the scenes.
        tokio::task::yield_now().await;
    }
    receive(&receiver, &handler, BODY)
        .await
        .expect("it is handled");
    let error = receive(&receiver, &handler, BODY)
        .await
        .expect_err("it was handled");
    assert!(
        matches!(&error, WebhookError::Repeated(id) if id == "w-1"),
        "{error}"
    );
    assert_eq!(error.status(), StatusCode::OK, "no use in sending it again");
    assert_eq!(handler.calls.load(Ordering::SeqCst), 3);
    // One without an id cannot be known again.
    for _ in 0..2 {
        receive(&receiver, &handler, "{}")
            .await
            .expect("it is handled");
    }
    assert_eq!(handler.calls.load(Ordering::SeqCst), 5);
}

#[tokio::test]
async fn a_forged_delivery_never_reaches_the_handler_nor_takes_the_place_of_a_genuine_one() {
    let (receiver, handler) = (receiver(), Handler::default());
    let forged = receiver
        .receive(&signed("other"), BODY, |delivery| {
            handler.clone().handle(delivery)
        })
        .await;
    assert_eq!(
        forged.expect_err("it is forged").status(),
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(handler.calls.load(Ordering::SeqCst), 0);
    receive(&receiver, &handler, BODY)
        .await
        .expect("it is the first");
}

#[tokio::test]
async fn a_twin_is_told_to_come_back_and_a_handler_that_is_dropped_frees_its_place() {
    let (receiver, handler) = (receiver(), Handler::default());
    let headers = signed(BODY);
    let mut endless = Box::pin(receiver.receive(&headers, BODY, |_| {
        std::future::pending::<Result<(), String>>()
    }));
    std::future::poll_fn(|context| {
        assert!(endless.as_mut().poll(context).is_pending());
        std::task::Poll::Ready(())
    })
    .await;
    let error = receive(&receiver, &handler, BODY)
        .await
        .expect_err("its twin is there");
    assert!(matches!(error, WebhookError::Busy(_)), "{error}");
    assert_eq!(error.status(), StatusCode::CONFLICT);
    drop(endless);
    tokio::task::yield_now().await;
    receive(&receiver, &handler, BODY)
        .await
        .expect("it is handled now");
}

#[tokio::test]
async fn memory_forgets_the_oldest_first() {
    let handled = MemoryHandled::with_capacity(2);
    for id in ["a", "b", "c"] {
        assert_eq!(handled.claim(id).await.expect("memory works"), Claim::New);
        handled.done(id).await.expect("memory works");
        handled.release(id).await.expect("what is done stays done");
    }
    assert_eq!(handled.claim("a").await.expect("memory works"), Claim::New);
    assert_eq!(handled.claim("a").await.expect("memory works"), Claim::Busy);
    assert_eq!(handled.claim("c").await.expect("memory works"), Claim::Done);
}

#[tokio::test]
async fn a_receiver_can_be_used_from_any_thread() {
    let receiver = receiver();
    let task = tokio::spawn(async move {
        let headers = signed(BODY);
        let handled = receiver.receive(&headers, BODY, async |_: Delivery| {
            tokio::task::yield_now().await;
            Ok::<(), String>(())
        });
        handled.await
    });
    task.await.expect("no panic").expect("it is handled");
}
