//! Claims about long lists: every style is read to its end, from anywhere, once.

#[path = "paging/server.rs"]
mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use hoopai::runtime::{BoxFuture, Items, NoRetry, Pages, Position};
use hoopai::{
    Client, Error, ErrorKind, HttpRequest, HttpResponse, Json, Transport, TransportError,
};
use server::{Api, STYLES, Style, ids};
use tokio::sync::Semaphore;

/// Numbers of records around the edges of pages of ten.
const COUNTS: [u64; 7] = [0, 1, 9, 10, 11, 20, 25];

fn items(style: Style, client: &Client) -> Items<Json> {
    Items::new(style.request(client)).page_size(10)
}

fn pages(style: Style, client: &Client) -> Pages<Json> {
    Pages::new(style.request(client)).page_size(10)
}

async fn rest(mut items: Items<Json>) -> Result<Vec<String>, Error> {
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await? {
        ids.push(item["id"].as_str().expect("an id").to_owned());
    }
    Ok(ids)
}

/// A position after it was stored and read again.
fn stored(position: &Position) -> Position {
    let text = serde_json::to_string(position).expect("it can be stored");
    serde_json::from_str(&text).expect("it can be read")
}

#[tokio::test]
async fn every_style_is_read_to_its_end_over_the_network() {
    for style in STYLES {
        for prefetch in [false, true] {
            let client = Api::new(style, 45).on_a_port();
            let items = items(style, &client);
            let items = if prefetch { items.prefetch() } else { items };
            let read = rest(items).await.expect("it has an end");
            assert_eq!(read, ids(0..45), "{style:?}");
        }
    }
}

#[tokio::test]
async fn what_nobody_says_of_the_size_is_no_hindrance() {
    for style in STYLES {
        for count in COUNTS {
            let client = Api::new(style, count).client();
            let read = rest(Items::new(style.request(&client))).await;
            assert_eq!(read.expect("it has an end"), ids(0..count), "{style:?}");
        }
    }
}

#[tokio::test]
async fn going_on_after_any_item_gives_the_rest_exactly_once() {
    for style in STYLES {
        for count in COUNTS {
            for read in 0..=count {
                let client = Api::new(style, count).client();
                let mut first = items(style, &client);
                for id in ids(0..read) {
                    let item = first.try_next().await.expect("it works");
                    assert_eq!(item.expect("there is one")["id"], id);
                }
                let position = stored(&first.position());
                assert_eq!(position.items(), read);
                let second = items(style, &client).resume(position);
                let second = rest(second).await.expect("it has an end");
                assert_eq!(second, ids(read..count), "{style:?} from {read} of {count}");
            }
        }
    }
}

#[tokio::test]
async fn going_on_after_any_page_gives_the_rest_exactly_once() {
    for style in STYLES {
        for count in COUNTS {
            for read in 0..=3 {
                let client = Api::new(style, count).client();
                let mut first = pages(style, &client);
                for _ in 0..read {
                    first.try_next().await.expect("it works");
                }
                let second = items(style, &client).resume(stored(&first.position()));
                let second = rest(second).await.expect("it has an end");
                let left = (read * 10).min(count)..count;
                assert_eq!(second, ids(left), "{style:?}, {read} pages of {count}");
            }
        }
    }
}

#[tokio::test]
async fn page_numbers_go_on_with_the_size_that_they_began_with() {
    for style in [Style::PageFromOne, Style::PageFromZero] {
        let client = Api::new(style, 45).client();
        let mut first = pages(style, &client);
        first.try_next().await.expect("it works");
        let second = Items::new(style.request(&client)).page_size(7);
        let second = rest(second.resume(first.position())).await;
        assert_eq!(second.expect("it has an end"), ids(10..45));
    }
}

#[tokio::test]
async fn a_reading_that_has_ended_stays_ended() {
    for style in STYLES {
        let api = Api::new(style, 5);
        let mut items = items(style, &api.client());
        while items.try_next().await.expect("it works").is_some() {}
        assert!(items.next().await.is_none());
        assert!(items.position().is_end());
        let asked = api.asked().len();
        let again = self::items(style, &api.client()).resume(stored(&items.position()));
        assert_eq!(rest(again).await.expect("it has an end"), ids(0..0));
        assert_eq!(api.asked().len(), asked, "nothing was asked");
    }
}

#[tokio::test]
async fn what_the_request_says_is_where_reading_starts_and_how_much_it_takes() {
    let api = Api::new(Style::Skip, 45);
    let list = api.client().affiliate_manager().list_affiliates();
    let mut pages = list.skip(20).limit(20).pages();
    let page = pages.try_next().await.expect("it works").expect("a page");
    assert_eq!(page.affiliates.len(), 20);
    assert_eq!(pages.total(), Some(45));
    let page = pages.try_next().await.expect("it works").expect("a page");
    assert_eq!(page.affiliates.len(), 5);
    assert!(pages.try_next().await.expect("it works").is_none());
    let skips: Vec<_> = api
        .asked()
        .iter()
        .map(|asked| asked["skip"].clone())
        .collect();
    assert_eq!(skips, ["20", "40"]);
}

#[tokio::test]
async fn pages_are_as_large_as_the_api_is_known_to_take() {
    for (style, name, wanted, sent) in [
        (Style::Opaque, "limit", 1, "10"),
        (Style::Opaque, "limit", 1000, "500"),
        (Style::OffsetRequired, "limit", 100, "20"),
    ] {
        let api = Api::new(style, 45);
        let read = Items::<Json>::new(style.request(&api.client())).page_size(wanted);
        assert_eq!(rest(read).await.expect("it has an end"), ids(0..45));
        assert!(api.asked().iter().all(|asked| asked[name] == sent));
    }
    let api = Api::new(Style::Skip, 45);
    rest(Items::new(Style::Skip.request(&api.client())))
        .await
        .expect("it has an end");
    assert_eq!(api.asked()[0]["limit"], "100", "where nobody says");
}

#[tokio::test]
async fn a_bound_ends_the_reading_and_leaves_the_rest() {
    for style in STYLES {
        let api = Api::new(style, 45);
        let mut bounded = items(style, &api.client()).max_pages(2).prefetch();
        let mut read = Vec::new();
        while let Some(item) = bounded.try_next().await.expect("it works") {
            read.push(item["id"].as_str().expect("an id").to_owned());
        }
        assert_eq!(read, ids(0..20));
        assert_eq!(api.asked().len(), 2, "no page beyond the bound was fetched");
        assert!(!bounded.position().is_end());
        let left = items(style, &api.client()).resume(bounded.position());
        assert_eq!(rest(left).await.expect("it has an end"), ids(20..45));
    }
}

#[tokio::test]
async fn an_error_ends_the_reading_and_leaves_the_position() {
    for style in STYLES {
        let client = Api::new(style, 25).failing_at(2).client();
        let mut first = items(style, &client);
        for _ in 0..10 {
            first.try_next().await.expect("it works");
        }
        let error = first.try_next().await.expect_err("the second page fails");
        assert_eq!(error.kind(), ErrorKind::Server);
        assert!(first.next().await.is_none());
        let second = items(style, &client).resume(stored(&first.position()));
        assert_eq!(rest(second).await.expect("it has an end"), ids(10..25));
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_is_asked_for_again_even_where_that_is_a_post() {
    let api = Api::new(Style::LastRecord, 15).failing_at(2);
    let client = Client::builder().token("t").transport(api.clone()).build();
    let client = client.expect("the settings are valid").location("l");
    let mut contacts = client.contacts().search(10).items();
    let mut ids = Vec::new();
    while let Some(contact) = contacts.try_next().await.expect("it works") {
        ids.extend(contact.id);
    }
    assert_eq!(ids, server::ids(0..15));
    assert_eq!(contacts.total(), Some(15));
    assert_eq!(api.asked().len(), 3);
}

#[tokio::test]
async fn a_position_of_another_operation_is_refused() {
    let api = Api::new(Style::Skip, 5);
    let position = items(Style::SkipText, &api.client()).position();
    let error = rest(items(Style::Skip, &api.client()).resume(position)).await;
    let error = error.expect_err("it is of another operation");
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert_eq!(
        error.to_string(),
        "affiliate_manager.list_affiliates: the position is one of `accounts.search`"
    );
    assert!(api.asked().is_empty());
}

/// Answers only as often as it is let, and counts the calls that nobody awaits any more.
#[derive(Clone)]
struct Gate {
    api: Api,
    open: Arc<Semaphore>,
    cancelled: Arc<AtomicUsize>,
    begun: Arc<AtomicUsize>,
}

impl Gate {
    fn new(style: Style, records: u64) -> Self {
        Self {
            api: Api::new(style, records),
            open: Arc::new(Semaphore::new(0)),
            cancelled: Arc::default(),
            begun: Arc::default(),
        }
    }

    fn client(&self) -> Client {
        let builder = Client::builder().token("t").retry(NoRetry);
        let client = builder.transport(self.clone()).build();
        client.expect("the settings are valid").location("l")
    }

    async fn until(&self, counter: &AtomicUsize, count: usize) {
        while counter.load(Ordering::SeqCst) < count {
            tokio::task::yield_now().await;
        }
    }
}

struct Cancelled(Arc<AtomicUsize>, AtomicBool);

impl Drop for Cancelled {
    fn drop(&mut self) {
        if !self.1.load(Ordering::SeqCst) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
}

impl Transport for Gate {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let guard = Cancelled(self.cancelled.clone(), AtomicBool::new(false));
            self.begun.fetch_add(1, Ordering::SeqCst);
            self.open
                .acquire()
                .await
                .expect("it is not closed")
                .forget();
            guard.1.store(true, Ordering::SeqCst);
            self.api.send(request).await
        })
    }
}

#[tokio::test]
async fn the_next_page_is_fetched_ahead_only_where_that_is_asked_for() {
    for prefetch in [false, true] {
        let gate = Gate::new(Style::Skip, 45);
        gate.open.add_permits(1);
        let pages = pages(Style::Skip, &gate.client());
        let mut pages = if prefetch { pages.prefetch() } else { pages };
        pages.try_next().await.expect("it works");
        if prefetch {
            gate.until(&gate.begun, 2).await;
        }
        assert_eq!(
            pages.position().items(),
            10,
            "the second page is not read yet"
        );
        drop(pages);
        if prefetch {
            gate.until(&gate.cancelled, 1).await;
        }
        assert_eq!(gate.begun.load(Ordering::SeqCst), 1 + usize::from(prefetch));
    }
}

#[tokio::test]
async fn whoever_stops_waiting_can_come_back() {
    for prefetch in [false, true] {
        let gate = Gate::new(Style::Skip, 15);
        let items = items(Style::Skip, &gate.client());
        let mut items = if prefetch { items.prefetch() } else { items };
        tokio::select! {
            biased;
            _ = items.next() => panic!("the gate is closed"),
            () = async { gate.until(&gate.begun, 1).await } => {}
        }
        gate.open.add_permits(2);
        assert_eq!(rest(items).await.expect("it has an end"), ids(0..15));
        assert_eq!(
            gate.begun.load(Ordering::SeqCst),
            2,
            "nothing is sent twice"
        );
        assert_eq!(gate.cancelled.load(Ordering::SeqCst), 0);
    }
}

#[tokio::test]
async fn lists_are_streams() {
    use futures_core::Stream;
    use std::future::poll_fn;
    use std::pin::Pin;

    let client = Api::new(Style::LastMessage, 15).client();
    let mut items = items(Style::LastMessage, &client);
    let mut read = 0;
    while let Some(item) = poll_fn(|cx| Pin::new(&mut items).poll_next(cx)).await {
        item.expect("it works");
        read += 1;
    }
    assert_eq!(read, 15);
    let mut pages = pages(Style::LastMessage, &client);
    let page = poll_fn(|cx| Pin::new(&mut pages).poll_next(cx)).await;
    page.expect("there is one").expect("it works");
}

#[tokio::test]
async fn logs_see_how_far_it_is_and_no_record() {
    let client = Api::new(Style::LastRecord, 15).client();
    let mut items = items(Style::LastRecord, &client);
    for _ in 0..10 {
        items.try_next().await.expect("it works");
    }
    let shown = format!("{items:?} {:?}", items.position());
    assert!(
        shown.contains("items: 10") && !shown.contains("r0009"),
        "{shown}"
    );
}
