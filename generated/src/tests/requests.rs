//! Claims about what is sent.

use std::time::Duration;

use super::api::{self, Contact};
use super::{TOKEN, client, json, rt, run};
use rt::{Client, ErrorKind, HttpBody, HttpRequest, Json, PartContent};

fn header<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    request.headers.get(name)?.to_str().ok()
}

fn query(list: &api::List) -> String {
    let list = list.clone().location_id("L");
    let request = list.build().expect("it can be sent");
    let query = request.url.query().expect("there is a query");
    query
        .trim_end_matches("locationId=L")
        .trim_end_matches('&')
        .to_owned()
}

#[test]
fn a_request_carries_what_the_route_says() {
    let (client, recorder) = client();
    run(api::get(&client, "a b")).expect("it is answered");
    let sent = &recorder.requests()[0];
    assert_eq!(sent.method, rt::Method::GET);
    assert_eq!(sent.url.as_str(), "https://api.example.com/contacts/a%20b");
    assert_eq!(header(sent, "version"), Some("2021-07-28"));
    assert_eq!(header(sent, "accept"), Some("application/json"));
    assert_eq!(
        header(sent, "authorization"),
        Some("Bearer pit-secret-0123")
    );
    let name = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    assert_eq!(header(sent, "user-agent"), Some(name));
    assert!(sent.body.as_bytes().is_none());
    assert_eq!(header(sent, "content-type"), None);
}

#[test]
fn no_value_changes_the_path() {
    let (client, _) = client();
    for (id, path) in [
        ("a/b", "/contacts/a%2Fb"),
        ("a?b#c", "/contacts/a%3Fb%23c"),
        ("..%2F", "/contacts/..%252F"),
        ("%2e%2e", "/contacts/%252e%252e"),
        ("ü", "/contacts/%C3%BC"),
        ("a\\b", "/contacts/a%5Cb"),
        ("...", "/contacts/..."),
    ] {
        let request = api::get(&client, id).build().expect("it can be sent");
        assert_eq!(request.url.path(), path);
    }
    for id in ["", ".", ".."] {
        let error = api::get(&client, id)
            .build()
            .expect_err("it is another path");
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("`contactId`"), "{error}");
    }
}

#[test]
fn a_parameter_of_the_path_that_nobody_set_is_an_error() {
    let (client, _) = client();
    let error = client
        .request(&api::routes::GET)
        .build()
        .expect_err("it is missing");
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert_eq!(error.operation(), Some("get-contact"));
}

#[test]
fn slashes_at_the_end_stay() {
    let (client, _) = client();
    let request = api::list(&client)
        .location_id("L")
        .build()
        .expect("it can be sent");
    assert_eq!(request.url.path(), "/contacts/");
    let under = Client::builder()
        .base_url("https://proxy.example.com/api/")
        .transport(super::Recorder::default())
        .build()
        .expect("the settings are valid");
    let request = api::list(&under)
        .location_id("L")
        .build()
        .expect("it can be sent");
    assert_eq!(request.url.path(), "/api/contacts/");
}

#[test]
fn queries_keep_their_order_and_write_whole_numbers() {
    let (client, _) = client();
    let list = api::list(&client)
        .set("form", "a b&c=d".to_owned())
        .limit(20.0)
        .set("comma", true);
    assert_eq!(query(&list), "form=a%20b%26c%3Dd&limit=20&comma=true");
    assert_eq!(
        query(&list.limit(5.5)),
        "form=a%20b%26c%3Dd&limit=5.5&comma=true"
    );
}

#[test]
fn lists_and_objects_have_the_style_of_their_parameter() {
    let (client, _) = client();
    let words = || rt::List::<String>::from(["a,b", "c"]);
    let object = || json(r#"{"x":{"y":1},"z":[1,2.0]}"#);
    for (name, value, expected) in [
        ("form", json(r#"["a,b","c"]"#), "form=a%2Cb&form=c"),
        ("other", json(r#"["a"]"#), "other=a"),
        ("comma", json(r#"["a,b","c"]"#), "comma=a%2Cb,c"),
        ("space", json(r#"["a,b","c"]"#), "space=a%2Cb%20c"),
        ("pipe", json(r#"["a,b","c"]"#), "pipe=a%2Cb%7Cc"),
        (
            "deep",
            object(),
            "deep%5Bx%5D%5By%5D=1&deep%5Bz%5D=1&deep%5Bz%5D=2",
        ),
        ("json", json(r#"{"a":[1]}"#), "json=%7B%22a%22%3A%5B1%5D%7D"),
        ("form", json(r#"{"a":1,"b":"x"}"#), "a=1&b=x"),
        ("comma", json("[]"), ""),
        ("form", json("[]"), ""),
    ] {
        let name: &'static str = name;
        assert_eq!(query(&api::list(&client).set(name, value)), expected);
    }
    assert_eq!(
        query(&api::list(&client).set("form", words())),
        "form=a%2Cb&form=c"
    );
    assert_eq!(
        query(&api::list(&client).set("form", rt::List::<String>::new())),
        ""
    );
}

#[test]
fn what_cannot_be_written_is_refused_before_anything_is_sent() {
    let (client, recorder) = client();
    let client = client.location("L");
    for list in [
        api::list(&client).set("form", Json::Null),
        api::list(&client).limit(f64::NAN),
        api::list(&client).extra_header("bad name", "x"),
        api::list(&client).extra_header("x", "a\nb"),
    ] {
        let error = run(list).expect_err("it cannot be written");
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
        assert!(error.to_string().starts_with("contacts.list: "), "{error}");
    }
    assert!(recorder.requests().is_empty());
}

#[test]
fn the_account_is_the_clients_or_the_requests() {
    let (client, recorder) = client();
    let error = run(api::list(&client)).expect_err("there is no account");
    assert_eq!(error.kind(), ErrorKind::MissingLocation);
    assert!(error.to_string().contains("client.location(id)"), "{error}");
    assert!(error.to_string().contains(".location_id(id)"), "{error}");
    assert!(recorder.requests().is_empty());

    let account = client.location("L1");
    assert_eq!(account.location_id(), Some("L1"));
    let url = |list: api::List| list.build().expect("it can be sent").url.to_string();
    assert!(url(api::list(&account)).ends_with("?locationId=L1"));
    assert!(url(api::list(&account).location_id("L2")).ends_with("?locationId=L2"));
    let set = api::list(&account).set("locationId", "L3".to_owned());
    assert!(url(set).ends_with("?locationId=L3"));
    assert!(url(api::list(&account.location("L4"))).ends_with("?locationId=L4"));
    assert!(api::list(&client.location(" ")).build().is_err());
    assert!(
        api::get(&account, "x")
            .build()
            .expect("it can be sent")
            .url
            .query()
            .is_none()
    );
}

#[test]
fn what_goes_with_the_account_goes_only_with_it() {
    let (client, _) = client();
    let body = |create: api::Create| create.build().expect("it can be sent").body.as_json();
    let account = client.location("L");
    assert_eq!(body(api::create(&client)), Some(json("{}")));
    assert_eq!(
        body(api::create(&account).age(2.0)),
        Some(json(r#"{"age":2,"altId":"L","altType":"location"}"#))
    );
    assert_eq!(
        body(api::create(&account).extra_field("altId", "C")),
        Some(json(r#"{"altId":"C"}"#))
    );
}

#[test]
fn constants_are_sent_unless_the_caller_says_otherwise() {
    let (client, _) = client();
    let list = api::list(&client.location("L"));
    let request = list.clone().build().expect("it can be sent");
    assert_eq!(header(&request, "x-mode"), Some("a"));
    let request = list
        .extra_header("X-Mode", "b")
        .extra_header("Version", "v3")
        .extra_query("page", 2)
        .build()
        .expect("it can be sent");
    assert_eq!(header(&request, "x-mode"), Some("b"));
    assert_eq!(header(&request, "version"), Some("v3"));
    assert_eq!(request.url.query(), Some("locationId=L&page=2"));
}

#[test]
fn a_body_holds_what_was_set_and_nothing_else() {
    let (client, _) = client();
    let create = api::create(&client)
        .age(1.0)
        .age(20.0)
        .tags(["a"])
        .nick(None::<String>);
    let request = create.clone().build().expect("it can be sent");
    assert_eq!(
        request.body.as_json(),
        Some(json(r#"{"age":20,"tags":["a"],"nick":null}"#))
    );
    assert!(
        request
            .body
            .as_bytes()
            .is_some_and(|bytes| !bytes.contains(&b'.'))
    );
    assert_eq!(header(&request, "content-type"), Some("application/json"));
    assert_eq!(header(&request, "version"), None);
    // A list that is absent is not set; an empty one is.
    let request = create
        .clone()
        .tags(rt::List::new())
        .build()
        .expect("it can be sent");
    assert_eq!(
        request.body.as_json(),
        Some(json(r#"{"age":20,"nick":null}"#))
    );
    let request = create
        .tags(vec![] as Vec<String>)
        .extra_field("more", true)
        .build();
    let body = request.expect("it can be sent").body.as_json();
    assert_eq!(
        body,
        Some(json(r#"{"age":20,"tags":[],"nick":null,"more":true}"#))
    );
}

#[test]
fn null_is_sent_where_it_is_meant() {
    let (client, _) = client();
    let body = |create: api::Create| create.build().expect("it can be sent").body.as_json();
    let create = || api::create(&client);
    assert_eq!(body(create()), Some(json("{}")));
    assert_eq!(body(create().nick("x")), Some(json(r#"{"nick":"x"}"#)));
    assert_eq!(
        body(create().nick(Some("x"))),
        Some(json(r#"{"nick":"x"}"#))
    );
    assert_eq!(
        body(create().nick(rt::Nullable::Null)),
        Some(json(r#"{"nick":null}"#))
    );
}

#[test]
fn a_body_can_be_given_as_a_whole() {
    let (client, _) = client();
    let account = client.location("L");
    let body = |create: api::Create| create.build().map(|request| request.body.as_json());
    let contact = Contact {
        age: Some(2.0),
        ..Contact::default()
    };
    assert_eq!(
        body(api::create(&account).body(contact).extra_field("more", 1)).expect("it can be sent"),
        Some(json(
            r#"{"age":2,"altId":"L","altType":"location","more":1}"#
        ))
    );
    let list = rt::List::from([1.0, 2.0]);
    assert_eq!(
        body(api::create(&account).body(list.clone())).expect("it can be sent"),
        Some(json("[1,2]"))
    );
    let error = body(api::create(&account).body(list).extra_field("more", 1));
    assert_eq!(
        error.expect_err("a list has no fields").kind(),
        ErrorKind::InvalidInput
    );
}

#[test]
fn an_operation_without_a_body_takes_extra_fields_all_the_same() {
    let (client, _) = client();
    let request = api::get(&client, "x")
        .extra_field("a", 1)
        .build()
        .expect("it can be sent");
    assert_eq!(request.body.as_json(), Some(json(r#"{"a":1}"#)));
}

#[test]
fn a_form_is_encoded() {
    let (client, _) = client();
    let request = api::token(&client).build().expect("it can be sent");
    let body = request.body.as_bytes().expect("there is a body");
    assert_eq!(body, b"client_id=a%26b%20c&grant_type=refresh_token");
    assert_eq!(
        header(&request, "content-type"),
        Some("application/x-www-form-urlencoded")
    );
}

#[test]
fn files_come_after_fields_and_lists_are_several_parts() {
    let (client, _) = client();
    let request = api::upload(&client)
        .extra_field("meta", json(r#"{"a":1}"#))
        .build()
        .expect("it can be sent");
    let HttpBody::Multipart(parts) = &request.body else {
        panic!("the body has no parts");
    };
    let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(
        names,
        ["hosted", "tags", "tags", "meta", "files", "files", "photo"]
    );
    assert!(matches!(&parts[0].content, PartContent::Text(text) if text == "true"));
    assert!(matches!(&parts[3].content, PartContent::Json(text) if text == r#"{"a":1}"#));
    assert!(matches!(&parts[6].content, PartContent::File(file)
        if file.content_type.as_deref() == Some("image/png")));
}

#[test]
fn bytes_and_texts_are_sent_as_they_are() {
    let (client, _) = client();
    let mut request = client.request(&api::routes::GET);
    request.path("contactId", &"x".to_owned());
    request.bytes_body(vec![0, 255]);
    let built = request.build().expect("it can be sent");
    assert_eq!(built.body.as_bytes(), Some(&[0, 255][..]));
    assert_eq!(
        header(&built, "content-type"),
        Some("application/octet-stream")
    );
    request.text_body("hi");
    let built = request.build().expect("it can be sent");
    assert_eq!(built.body.as_bytes(), Some(&b"hi"[..]));
}

#[test]
fn a_request_has_its_own_time() {
    let (client, _) = client();
    let get = api::get(&client, "x");
    assert_eq!(get.build().expect("it can be sent").timeout, None);
    let get = get.timeout(Duration::from_secs(3));
    assert_eq!(
        get.build().expect("it can be sent").timeout,
        Some(Duration::from_secs(3))
    );
}

#[test]
fn a_request_knows_its_route_and_its_values() {
    let (client, _) = client();
    let get = api::get(&client, "x");
    assert_eq!(get.route().security[0].scopes, ["contacts.readonly"]);
    assert_eq!(
        get.request().value(rt::Place::Path, "contactId"),
        Some(&json("\"x\""))
    );
}

#[test]
fn nothing_shows_the_token() {
    let (client, _) = client();
    let builder = Client::builder().token(TOKEN);
    let get = api::get(&client, "x");
    let raw = client.raw(rt::Method::GET, "/x");
    for shown in [
        format!("{client:?}"),
        format!("{builder:?}"),
        format!("{get:?}"),
        format!("{raw:?}"),
        format!("{:#?}", get.build().expect("it can be sent")),
        format!("{:?}", get.extra_header("Cookie", TOKEN).build()),
    ] {
        assert!(!shown.contains(TOKEN), "{shown}");
    }
}

#[test]
fn settings_that_cannot_work_are_refused() {
    let fails = |builder: rt::ClientBuilder| {
        let error = builder.build().expect_err("the setting cannot work");
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!error.to_string().contains("se\ncret"));
    };
    for url in [
        "example.com",
        "ftp://example.com",
        "https://u:p@example.com",
        "https://example.com?x=1",
        "mailto:a@b.c",
    ] {
        fails(Client::builder().base_url(url));
    }
    fails(Client::builder().token(" "));
    fails(Client::builder().token("se\ncret"));
    fails(Client::builder().user_agent("a\nb"));
    let own = Client::builder().transport(super::Recorder::default());
    fails(own.connect_timeout(Duration::from_secs(1)));
}

#[test]
fn a_token_from_a_file_may_end_with_a_line_break() {
    let (_, recorder) = client();
    let client = Client::builder()
        .token("abc\n")
        .transport(recorder)
        .build()
        .expect("the settings are valid");
    let request = api::get(&client, "x").build().expect("it can be sent");
    assert_eq!(header(&request, "authorization"), Some("Bearer abc"));
    assert_eq!(
        client.base_url().as_str().trim_end_matches('/'),
        crate::BASE_URL
    );
}

#[test]
fn a_path_that_the_documents_lack_can_be_called() {
    let (client, recorder) = client();
    let raw = client
        .raw(rt::Method::POST, "/new/thing/?a=1")
        .query("b", "x y")
        .version("2021-04-15")
        .body(json(r#"{"a":1}"#));
    run(raw.send()).expect("it is answered");
    let sent = &recorder.requests()[0];
    assert_eq!(
        sent.url.as_str(),
        "https://api.example.com/new/thing/?a=1&b=x%20y"
    );
    assert_eq!(header(sent, "version"), Some("2021-04-15"));
    assert_eq!(
        header(sent, "authorization"),
        Some("Bearer pit-secret-0123")
    );
    assert_eq!(sent.body.as_json(), Some(json(r#"{"a":1}"#)));
    for path in [
        "new",
        "https://evil.example",
        ".evil.example/",
        "@evil.example",
        "/a b",
        "/a#b",
        "",
    ] {
        let error = run(client.raw(rt::Method::GET, path).send()).expect_err("it is no path");
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
    let strange = client
        .raw(rt::Method::GET, "//evil.example/")
        .build()
        .expect("a path");
    assert_eq!(strange.url.host_str(), Some("api.example.com"));
}

#[test]
fn requests_and_their_futures_go_to_other_threads() {
    fn is_send<T: Send + 'static>(_: T) {}
    let (client, _) = client();
    is_send(api::get(&client, "x").into_future());
    is_send(api::get(&client, "x").with_response());
    is_send(client.raw(rt::Method::GET, "/").send());
    fn is_error<T: std::error::Error + Send + Sync + 'static>() {}
    is_error::<rt::Error>();
}
