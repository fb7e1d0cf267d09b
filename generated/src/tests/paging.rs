//! Claims about long lists whose pages are odd: cursors that repeat, totals that
//! are text, lists that are not there.

use super::api::routes::{PLAIN, TEXT};
use super::{client, code, json, run};
use crate::runtime as rt;
use rt::{Cursor, ErrorKind, HttpResponse, Items, Json, PageSize, Paging, Place, Spot, Step};

const fn query(name: &'static str) -> Spot {
    Spot {
        place: Place::Query,
        name,
        text: false,
    }
}

const BY_OFFSET: Paging = Paging {
    items: "/list",
    step: Step::Offset(query("skip")),
    size: Some(PageSize {
        spot: query("limit"),
        least: 1,
        most: None,
        usual: Some(2),
    }),
    total: Some("/total"),
    more: None,
};

const BY_CURSOR: Paging = Paging {
    step: Step::Cursor(&[Cursor {
        spot: query("after"),
        from: &["/next", "/list/-/id"],
    }]),
    ..BY_OFFSET
};

static OFFSET: rt::Route = rt::Route {
    paging: Some(&BY_OFFSET),
    ..PLAIN
};
static CURSOR: rt::Route = rt::Route {
    paging: Some(&BY_CURSOR),
    ..PLAIN
};
static FLAG: rt::Route = rt::Route {
    paging: Some(&Paging {
        more: Some("/more"),
        ..BY_OFFSET
    }),
    ..PLAIN
};
static CURSOR_IS_FLAG: rt::Route = rt::Route {
    paging: Some(&Paging {
        more: Some("/next"),
        step: Step::Cursor(&[Cursor {
            spot: query("after"),
            from: &["/next"],
        }]),
        ..BY_OFFSET
    }),
    ..PLAIN
};
static BARE: rt::Route = rt::Route {
    paging: Some(&Paging {
        items: "",
        total: None,
        ..BY_OFFSET
    }),
    ..PLAIN
};

/// What was read of these pages, what was asked for, and how it ended.
fn read(route: &'static rt::Route, pages: &[&str]) -> (Vec<Json>, Vec<String>, Option<rt::Error>) {
    let (client, recorder) = client();
    for page in pages {
        recorder.answer(HttpResponse::new(code(200), (*page).to_owned()));
    }
    let mut items = Items::<Json>::new(client.request(route));
    let mut read = Vec::new();
    let end = loop {
        match run(items.next()) {
            Some(Ok(item)) => read.push(item),
            Some(Err(error)) => break Some(error),
            None => break None,
        }
    };
    let asked = recorder.requests().into_iter();
    let asked = asked.map(|request| request.url.query().unwrap_or_default().to_owned());
    (read, asked.collect(), end)
}

/// The ids of what was read, where it has an end.
fn ids(route: &'static rt::Route, pages: &[&str]) -> Vec<i64> {
    let (read, asked, end) = read(route, pages);
    assert!(end.is_none(), "{end:?}");
    assert_eq!(asked.len(), pages.len(), "every page was asked for");
    read.iter().filter_map(|item| item["id"].as_i64()).collect()
}

/// How the reading of these pages fails.
fn fails(route: &'static rt::Route, pages: &[&str]) -> (ErrorKind, String) {
    let (_, asked, end) = read(route, pages);
    assert_eq!(
        asked.len(),
        pages.len(),
        "nothing is asked for behind the error"
    );
    let error = end.expect("it fails");
    (error.kind(), error.to_string())
}

#[test]
fn a_page_that_comes_again_is_an_error() {
    let page = r#"{"list":[{"id":1},{"id":2}]}"#;
    let (kind, text) = fails(&OFFSET, &[page, page]);
    assert_eq!(kind, ErrorKind::Paging);
    assert_eq!(
        text,
        "contacts.plain: page 2 is one that was read before: the API seems to ignore `skip`, \
         and reading on would never end"
    );
    let other = r#"{"list":[{"id":3},{"id":4}]}"#;
    assert_eq!(fails(&OFFSET, &[page, other, page]).0, ErrorKind::Paging);
}

#[test]
fn a_cursor_that_comes_again_is_an_error() {
    let page = |id| {
        format!(
            r#"{{"list":[{{"id":{id}}},{{"id":{id}}}],"next":"x{}"}}"#,
            id % 2
        )
    };
    let pages: Vec<String> = (1..=3).map(page).collect();
    let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
    let (kind, text) = fails(&CURSOR, &pages);
    assert_eq!(kind, ErrorKind::Paging);
    assert_eq!(
        text,
        "contacts.plain: page 3 leads to a page that was read before: reading on would never end"
    );
}

#[test]
fn the_page_before_is_known_again_by_who_goes_on() {
    let page = r#"{"list":[{"id":1},{"id":2}]}"#;
    let (client, recorder) = client();
    recorder.answer(HttpResponse::new(code(200), page.to_owned()));
    let mut first = Items::<Json>::new(client.request(&OFFSET));
    for _ in 0..2 {
        run(first.next()).expect("one").expect("it works");
    }
    recorder.answer(HttpResponse::new(code(200), page.to_owned()));
    let mut second = Items::<Json>::new(client.request(&OFFSET)).resume(first.position());
    let error = run(second.next())
        .expect("an answer")
        .expect_err("the same page");
    assert_eq!(error.kind(), ErrorKind::Paging);
}

#[test]
fn a_full_page_means_more_where_nothing_else_is_said() {
    let pages = [r#"{"list":[{"id":1},{"id":2}]}"#, r#"{"list":[{"id":3}]}"#];
    assert_eq!(ids(&OFFSET, &pages), [1, 2, 3]);
    assert_eq!(ids(&CURSOR, &pages), [1, 2, 3]);
    let pages = [r#"{"list":[{"id":1},{"id":2}]}"#, r#"{"list":[]}"#];
    assert_eq!(ids(&OFFSET, &pages), [1, 2]);
    let (_, asked, _) = read(&OFFSET, &pages);
    assert_eq!(asked, ["limit=2", "limit=2&skip=2"]);
}

#[test]
fn an_answer_can_be_the_list_itself() {
    assert_eq!(
        ids(&BARE, &[r#"[{"id":1},{"id":2}]"#, r#"[{"id":3}]"#]),
        [1, 2, 3]
    );
    assert_eq!(ids(&BARE, &[""]), [0; 0]);
}

#[test]
fn a_page_that_the_api_has_cut_short_is_not_the_last() {
    // One a page, though two were asked for; the total knows, though it is text.
    let pages = [
        r#"{"list":[{"id":1}],"total":"3"}"#,
        r#"{"list":[{"id":2}],"total":"3"}"#,
        r#"{"list":[{"id":3}],"total":"3"}"#,
    ];
    assert_eq!(ids(&OFFSET, &pages), [1, 2, 3]);
    let (_, asked, _) = read(&OFFSET, &pages);
    assert_eq!(asked, ["limit=2", "limit=2&skip=1", "limit=2&skip=2"]);
}

#[test]
fn a_total_that_is_too_small_ends_nothing() {
    let pages = [
        r#"{"list":[{"id":1},{"id":2}],"total":1}"#,
        r#"{"list":[{"id":3}],"total":1}"#,
    ];
    assert_eq!(ids(&OFFSET, &pages), [1, 2, 3]);
}

#[test]
fn a_flag_is_believed_however_it_is_written() {
    for (more, none) in [
        ("true", "false"),
        (r#""true""#, r#""false""#),
        ("1", "0"),
        ("[7]", "[]"),
    ] {
        let first = format!(r#"{{"list":[{{"id":1}}],"more":{more}}}"#);
        let second = format!(r#"{{"list":[{{"id":2}},{{"id":3}}],"more":{none}}}"#);
        assert_eq!(ids(&FLAG, &[&first, &second]), [1, 2, 3], "{more}, {none}");
    }
}

#[test]
fn a_flag_that_is_missing_leaves_it_to_the_size() {
    let pages = [
        r#"{"list":[{"id":1},{"id":2}],"more":null}"#,
        r#"{"list":[{"id":3}]}"#,
    ];
    assert_eq!(ids(&FLAG, &pages), [1, 2, 3]);
}

#[test]
fn a_flag_that_never_falls_ends_with_a_page_without_items() {
    let pages = [
        r#"{"list":[{"id":1}],"more":true}"#,
        r#"{"list":[],"more":true}"#,
    ];
    assert_eq!(ids(&FLAG, &pages), [1]);
}

#[test]
fn where_the_cursor_is_the_flag_it_alone_says_when_to_end() {
    for end in [r#""next":null"#, r#""next":"""#, r#""other":1"#] {
        let last = format!(r#"{{"list":[{{"id":3}},{{"id":4}}],{end}}}"#);
        // A page without items between others is no end.
        let pages = [
            r#"{"list":[{"id":1}],"next":"a"}"#,
            r#"{"list":[],"next":"b"}"#,
            &last,
        ];
        assert_eq!(ids(&CURSOR_IS_FLAG, &pages), [1, 3, 4], "{end}");
        let (_, asked, _) = read(&CURSOR_IS_FLAG, &pages);
        assert_eq!(asked, ["limit=2", "limit=2&after=a", "limit=2&after=b"]);
    }
}

#[test]
fn a_full_page_without_a_cursor_is_an_error_unless_all_was_read() {
    let (kind, text) = fails(&CURSOR, &[r#"{"list":[{},{}]}"#]);
    assert_eq!(kind, ErrorKind::Paging);
    assert_eq!(
        text,
        "contacts.plain: page 1 says that there is more, and gives no value for `after`"
    );
    assert_eq!(ids(&CURSOR, &[r#"{"list":[{},{}],"total":2}"#]), [0; 0]);
}

#[test]
fn a_list_that_is_not_there_is_empty_unless_there_are_items() {
    assert_eq!(ids(&OFFSET, &["{}"]), [0; 0]);
    assert_eq!(ids(&OFFSET, &[r#"{"list":null,"total":0}"#]), [0; 0]);
    let (kind, text) = fails(&OFFSET, &[r#"{"things":[1],"total":1}"#]);
    assert_eq!(kind, ErrorKind::Decode);
    assert_eq!(
        text,
        "contacts.plain: `/list` of the answer is nothing where a list is expected"
    );
    assert_eq!(fails(&OFFSET, &[r#"{"list":{}}"#]).0, ErrorKind::Decode);
    assert_eq!(fails(&OFFSET, &["<html>"]).0, ErrorKind::Decode);
}

#[test]
fn an_item_of_another_shape_is_an_error_of_its_own() {
    let (client, recorder) = client();
    let body = r#"{"list":[{"id":"a"},[1]]}"#.to_owned();
    recorder.answer(HttpResponse::new(code(200), body));
    let body = r#"{"list":[{"id":"b"}]}"#.to_owned();
    recorder.answer(HttpResponse::new(code(200), body));
    let mut items = Items::<super::api::Contact>::new(client.request(&OFFSET));
    let first = run(items.next()).expect("one").expect("it works");
    assert_eq!(first.id.as_deref(), Some("a"));
    let error = run(items.next())
        .expect("one")
        .expect_err("a list is no contact");
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Decode, Some("list[1]"))
    );
    let third = run(items.next()).expect("one").expect("it works");
    assert_eq!(third.id.as_deref(), Some("b"));
    assert!(run(items.next()).is_none());
}

#[test]
fn an_operation_without_pages_says_so() {
    let (client, recorder) = client();
    let mut items = Items::<Json>::new(client.request(&TEXT));
    let error = run(items.next())
        .expect("an answer")
        .expect_err("it has none");
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(recorder.requests().is_empty());
}

#[test]
fn what_is_no_position_is_refused() {
    for text in [
        "{}",
        "7",
        r#"{"operation":"a","at":"else","within":0,"pages":0,"items":0}"#,
    ] {
        serde_json::from_value::<rt::Position>(json(text)).expect_err(text);
    }
}
