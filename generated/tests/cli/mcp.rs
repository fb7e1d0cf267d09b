//! Claims about the MCP server, in conversations with clients that we did not write.

#[path = "mcp/conversation.rs"]
mod conversation;
#[path = "mcp/python.rs"]
mod python;

use hoopai_mock::Fault;
use serde_json::{Value, json};

use super::program::{err, finish, program, server, with_account};
use conversation::{Answer, Conversation, by_http};

pub(super) use conversation::by_stdio;

#[tokio::test]
async fn a_model_finds_describes_and_calls_what_reads() {
    let mock = server();
    let talk = by_stdio(&mock, &[], &looking_for_contacts()).await;
    are_contacts_found(&talk);
    assert_eq!(mock.seen().len(), 1, "the search, and nothing that writes");
}

/// What a model asks that looks for contacts, and tries more than it may.
fn looking_for_contacts() -> Vec<(&'static str, Value)> {
    vec![
        ("search_operations", json!({"query": "Contacts SEARCH"})),
        (
            "describe_operation",
            json!({"operation": "contacts.search"}),
        ),
        (
            "call_operation",
            json!({"operation": "contacts.search", "arguments": {"pageLimit": 2}}),
        ),
        (
            "call_operation",
            json!({"operation": "contacts.create", "arguments": {"firstName": "Eve"}}),
        ),
        (
            "call_operation",
            json!({"operation": "contacts.search", "arguments": {"pageLimt": 2}}),
        ),
    ]
}

fn are_contacts_found(talk: &Conversation) {
    let names: Vec<&str> = talk.tools.iter().map(|tool| tool.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "search_operations",
            "describe_operation",
            "call_operation",
            "rest_of_answer"
        ]
    );
    assert!(talk.tools.iter().all(|tool| tool.is_read_only));
    let [found, described, called, forbidden, wrong] = &talk.answers[..] else {
        panic!("five answers: {:?}", talk.answers);
    };
    let found = found.json();
    assert_eq!(found["operations"][0]["operation"], "contacts.search");
    assert_eq!(found["operations"][0]["reads"], true);
    let described = described.json();
    assert_eq!(described["arguments"]["required"], json!(["pageLimit"]));
    assert_eq!(
        described["allowedWith"][0]["scopes"],
        json!(["contacts.readonly"])
    );
    let pages = described["pages"].as_str().expect("a list has pages");
    assert!(pages.contains("contacts[last].searchAfter"), "{pages}");
    let called = called.json();
    assert_eq!(called["total"], 45);
    assert_eq!(called["contacts"].as_array().map(Vec::len), Some(2));
    assert!(
        forbidden.is_error && forbidden.text().contains("search_operations"),
        "{forbidden:?}"
    );
    assert!(
        wrong.is_error && wrong.text().contains("[\"pageLimit\"]"),
        "{wrong:?}"
    );
    assert!(wrong.text().contains("[\"pageLimt\"]"), "{wrong:?}");
}

#[tokio::test]
async fn what_was_chosen_has_a_tool_of_its_own() {
    let mock = server();
    let chosen = ["--operations", "contacts.search,contacts.get"];
    let talk = by_stdio(
        &mock,
        &chosen,
        &[("contacts-search", json!({"pageLimit": 1}))],
    )
    .await;
    let names: Vec<&str> = talk.tools.iter().map(|tool| tool.name.as_str()).collect();
    assert_eq!(names, ["contacts-search", "contacts-get", "rest_of_answer"]);
    assert_eq!(talk.tools[1].schema["required"], json!(["contactId"]));
    assert!(talk.tools.iter().all(|tool| tool.is_read_only));
    assert_eq!(talk.answers[0].json()["total"], 45);
}

#[tokio::test]
async fn a_model_writes_where_somebody_allows_it() {
    let mock = server();
    let made = json!({"firstName": "Ada", "tags": ["vip"]});
    let talk = by_stdio(
        &mock,
        &["--families", "contacts", "--write"],
        &[
            ("contacts-create", made),
            ("contacts-search", json!({"pageLimit": 1})),
        ],
    )
    .await;
    let create = talk
        .tools
        .iter()
        .find(|tool| tool.name == "contacts-create");
    assert!(!create.expect("it is there").is_read_only);
    assert_eq!(talk.answers[0].json()["contact"]["tags"], json!(["vip"]));
    assert_eq!(talk.answers[1].json()["total"], 46);
}

#[cfg(feature = "oauth")]
#[tokio::test]
async fn no_answer_has_a_secret_in_it() {
    let mock = server();
    let args = ["--operations", "oauth.get_location_access_token", "--write"];
    let ask = json!({"companyId": mock.company()});
    let token = mock.company_token();
    let calls = [("oauth-get_location_access_token", ask)];
    let talk = conversation::by_stdio_with(&mock, token, &args, &calls).await;
    let answer = talk.answers[0].json();
    assert_eq!(answer["access_token"], "***");
    assert_eq!(answer["refresh_token"], "***");
    assert_eq!(answer["locationId"], mock.location());
}

#[tokio::test]
async fn a_long_answer_is_cut_and_read_on() {
    let mock = server();
    let rest = |from: usize| ("rest_of_answer", json!({"answer": 1, "from": from}));
    let search = json!({"operation": "contacts.search", "arguments": {"pageLimit": 3}});
    let mut calls = vec![("call_operation", search)];
    calls.extend((1..20).map(|part| rest(part * 1000)));
    calls.push(("rest_of_answer", json!({"answer": 2, "from": 0})));
    let talk = by_stdio(&mock, &["--max-answer", "1000"], &calls).await;
    let (gone, parts) = talk.answers.split_last().expect("there are answers");
    assert!(
        gone.is_error && gone.text().contains("kept no more"),
        "{gone:?}"
    );
    let note = &parts[0].texts[1];
    assert!(note.contains("answer 1 and from 1000"), "{note}");
    let whole: String = parts.iter().map(Answer::text).collect();
    let whole: Value = serde_json::from_str(&whole).expect("the parts are the answer");
    assert_eq!(whole["contacts"].as_array().map(Vec::len), Some(3));
    assert_eq!(mock.seen().len(), 1, "the API was asked once");
}

#[tokio::test]
async fn a_call_is_made_again_like_any_other() {
    let mock = server();
    mock.next([Fault::Refuse(503), Fault::None]);
    let search = json!({"operation": "contacts.list_notes", "arguments": {"contactId": "nobody"}});
    let talk = by_stdio(&mock, &[], &[("call_operation", search)]).await;
    assert_eq!(mock.seen().len(), 2, "the first one failed");
    let refused = &talk.answers[0];
    assert!(
        refused.is_error && refused.text().starts_with("contacts.list_notes: 4"),
        "{refused:?}"
    );
}

#[tokio::test]
async fn the_same_by_http_for_those_who_bear_the_token() {
    let mock = server();
    let listening = conversation::Listening::start(&mock, Some("a-token"));
    are_contacts_found(&by_http(&listening, &looking_for_contacts()).await);

    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    for token in [None, Some("another"), Some("a-toke"), Some("")] {
        for path in ["/mcp", "/"] {
            let url = listening.url.replace("/mcp", path);
            let mut request = client.post(url).body("{}");
            if let Some(token) = token {
                request = request.bearer_auth(token);
            }
            let answer = request.send().await.expect("it listens");
            assert_eq!(answer.status().as_u16(), 401, "{token:?} {path}");
            assert_eq!(answer.headers()["www-authenticate"], "Bearer");
        }
    }
    // A page on the web that leads its visitors here has another host.
    let request = client
        .post(&listening.url)
        .bearer_auth("a-token")
        .header("host", "evil.example");
    let answer = request.body("{}").send().await.expect("it listens");
    assert_eq!(answer.status().as_u16(), 403);
}

#[tokio::test]
async fn a_server_without_a_token_for_its_clients_makes_one() {
    let mock = server();
    let listening = conversation::Listening::start(&mock, None);
    assert_eq!(listening.token.len(), 64);
    are_contacts_found(&by_http(&listening, &looking_for_contacts()).await);
}

#[test]
fn a_server_that_cannot_serve_says_why() {
    let mock = server();
    for (args, told) in [
        (vec!["--families", "contcts"], "no family `contcts`"),
        (
            vec!["--operations", "contacts.serch"],
            "no operation `contacts.serch`",
        ),
        (vec!["--operations", "contacts.create"], "--write"),
        (vec!["--http", "nowhere"], "nowhere is no address"),
        (vec!["--http", "--http-token-file", "gone"], "gone"),
    ] {
        let mut command = program();
        let output = finish(with_account(&mut command, &mock).arg("mcp").args(args));
        assert_eq!(output.status.code(), Some(2), "{told}: {}", err(&output));
        assert!(err(&output).contains(told), "{told}: {}", err(&output));
    }
    let output = finish(program().arg("mcp"));
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("no token"), "{}", err(&output));
}
