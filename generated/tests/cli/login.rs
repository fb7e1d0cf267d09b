//! Claims about logging in, with a plain HTTP client as the browser.

#[path = "login/machine.rs"]
mod machine;

use std::fs;
use std::net::{TcpListener, TcpStream};

use hoopai_mock::Mock;

use super::program::{done, err, finish, read};
use machine::{Machine, visit};

#[tokio::test]
async fn a_login_is_used_by_later_commands() {
    let machine = Machine::new();
    let login = machine.login(&["--client-id", machine.mock.client_id()]);
    assert_eq!(login.asked("response_type"), "code");
    assert_eq!(login.asked("scope"), "contacts.readonly");
    assert!(login.asked("redirect_uri").starts_with("http://127.0.0.1:"));
    assert_eq!(login.asked("state").len(), 64);
    let (status, page) = login.choose().await;
    assert_eq!(status, 200, "{page}");
    let (code, said) = login.end();
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("Logged in as account mock-location"),
        "{said}"
    );
    assert!(!said.contains(machine.mock.client_secret()), "{said}");

    // Neither account nor host is named: the login knows both.
    assert_eq!(read(&machine.contacts(&[]))["total"], 3);
    let text = fs::read_to_string(machine.config()).expect("the profile was written");
    assert!(!text.contains(machine.mock.client_secret()), "{text}");
    let rows = read(&finish(machine.program().arg("profiles")));
    assert_eq!(rows[0]["profile"], "default");
    assert_eq!(rows[0]["token"], "login of account mock-location");
    let text = done(&machine.contacts(&["--dry-run"]));
    assert!(text.contains("authorization: ***"), "{text}");
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_can_read_the_tokens() {
    use std::os::unix::fs::PermissionsExt;
    let machine = Machine::new();
    let login = machine.login(&["--profile", "shop"]);
    login.choose().await;
    assert_eq!(login.end().0, Some(0));
    let path = machine.folder.path().join("tokens").join("shop.sqlite");
    let mode = fs::metadata(path)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}

#[tokio::test]
async fn tokens_that_expire_are_renewed() {
    // So short a life is over before a command begins: it renews a few minutes early.
    let life = std::time::Duration::from_secs(60);
    let machine = Machine::with(Mock::settings().contacts(3).token_lifetime(life));
    let login = machine.login(&[]);
    login.choose().await;
    assert_eq!(login.end().0, Some(0));
    for _ in 0..2 {
        assert_eq!(read(&machine.contacts(&[]))["total"], 3);
    }
    let asked = machine.mock.seen();
    let asked = asked.iter().filter(|seen| seen.path == "/oauth/token");
    assert_eq!(
        asked.count(),
        3,
        "one for the code, and one for each command"
    );
}

#[tokio::test]
async fn nothing_but_the_answer_ends_a_login() {
    let machine = Machine::new();
    let login = machine.login(&[]);
    let state = login.asked("state");
    let root = login.callback(&[]).join("/favicon.ico").expect("a path");
    assert_eq!(visit(root).await.0, 404);
    for stranger in [
        vec![],
        vec![("code", "stolen")],
        vec![("code", "stolen"), ("state", "guessed")],
        vec![("error", "access_denied"), ("state", "guessed")],
        vec![("state", state.as_str())],
    ] {
        assert_eq!(
            visit(login.callback(&stranger)).await.0,
            400,
            "{stranger:?}"
        );
    }
    // Browsers open connections that they may need.
    let port = login.callback(&[]).port().expect("a port");
    let idle = TcpStream::connect(("127.0.0.1", port)).expect("somebody listens");
    assert_eq!(login.choose().await.0, 200);
    let (code, said) = login.end();
    assert_eq!(code, Some(0), "{said}");
    drop(idle);
}

#[tokio::test]
async fn a_person_who_refuses_ends_a_login() {
    let machine = Machine::new();
    let login = machine.login(&[]);
    let state = login.asked("state");
    let no = [
        ("error", "access_denied"),
        ("error_description", "no\nway"),
        ("state", &state),
    ];
    assert_eq!(visit(login.callback(&no)).await.0, 200);
    let (code, said) = login.end();
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("the login was refused: access_denied noway"),
        "{said}"
    );
    assert!(!machine.config().exists(), "no profile for nobody");
}

#[tokio::test]
async fn a_code_that_the_api_does_not_take_ends_a_login() {
    let machine = Machine::new();
    let login = machine.login(&[]);
    let state = login.asked("state");
    let pairs = [("code", "made-up-code"), ("state", state.as_str())];
    assert_eq!(visit(login.callback(&pairs)).await.0, 200);
    let (code, said) = login.end();
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("POST /oauth/token: 400"), "{said}");
    assert!(!said.contains("made-up-code"), "{said}");
}

#[test]
fn nobody_is_waited_for_without_end() {
    let machine = Machine::new();
    let (code, said) = machine.login(&["--timeout", "1"]).end();
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("within 1 seconds"), "{said}");
    assert!(said.contains("hint: --timeout"), "{said}");
}

#[test]
fn a_login_that_cannot_begin_says_why() {
    let machine = Machine::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = taken.local_addr().expect("it has one").port().to_string();
    let scope = ["--scope", "contacts.readonly"];
    for (args, code, told) in [
        (vec!["--port", &port], 1, "give --port"),
        (
            vec!["--redirect-uri", "https://example.com/"],
            2,
            "does not lead here",
        ),
        (vec!["--login-host", "nowhere"], 2, "nowhere"),
        (vec!["--client-secret-file", "gone"], 2, "gone"),
    ] {
        let mut command = machine.program();
        command.env_remove("HOOPAI_CLIENT_SECRET");
        if !args.contains(&"--client-secret-file") {
            command.env("HOOPAI_CLIENT_SECRET", "secret");
        }
        let output = finish(command.arg("login").args(scope).args(args));
        assert_eq!(output.status.code(), Some(code), "{told}: {}", err(&output));
        assert!(err(&output).contains(told), "{told}: {}", err(&output));
    }
    let output = finish(machine.program().arg("login"));
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("--scope"), "{}", err(&output));
    let output = finish(
        machine
            .program()
            .env_remove("HOOPAI_CLIENT_ID")
            .arg("login")
            .args(scope),
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(
        err(&output).contains("HOOPAI_CLIENT_ID"),
        "{}",
        err(&output)
    );
}

#[tokio::test]
async fn an_account_that_was_not_meant_is_not_taken() {
    let machine = Machine::new();
    let profile = "[profiles.shop]\ntoken = 'login'\nlocation = 'mine'\n";
    fs::write(machine.config(), profile).expect("the folder takes a file");
    let login = machine.login(&["--profile", "shop"]);
    login.choose().await;
    let (code, said) = login.end();
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("the profile is for account mine"), "{said}");
    assert!(!machine.folder.path().join("tokens").exists());
}

#[tokio::test]
async fn an_agency_logs_in_for_its_accounts() {
    let machine = Machine::new();
    let args = ["--agency", "--profile", "agency", "--scope", "oauth.write"];
    let login = machine.login(&args);
    assert_eq!(login.asked("scope"), "contacts.readonly oauth.write");
    login.choose().await;
    let (code, said) = login.end();
    assert_eq!(code, Some(0), "{said}");
    let agency = ["--profile", "agency"];
    for location in ["mock-location", "mock-location-2"] {
        let found = machine.contacts(&[&agency[..], &["--location", location]].concat());
        assert_eq!(read(&found)["total"], 3, "{location}");
    }
    // Which of them was called last says nothing of the next call.
    let output = machine.contacts(&agency);
    assert_eq!(output.status.code(), Some(2), "{}", err(&output));
    assert!(err(&output).contains("--location"), "{}", err(&output));
}

#[tokio::test]
async fn a_logout_leaves_no_token() {
    let machine = Machine::new();
    let login = machine.login(&[]);
    login.choose().await;
    assert_eq!(login.end().0, Some(0));
    done(&finish(machine.program().arg("logout")));
    let tokens = machine.folder.path().join("tokens");
    assert!(!tokens.join("default.sqlite").exists());
    let output = machine.contacts(&[]);
    assert_eq!(output.status.code(), Some(2), "{}", err(&output));
    assert!(err(&output).contains("hoopai login"), "{}", err(&output));
}

#[tokio::test]
async fn a_new_profile_leaves_the_others_as_they_are() {
    let machine = Machine::new();
    let before = "# mine\n[profiles.other]\nlocation = 'l'\n";
    fs::write(machine.config(), before).expect("the folder takes a file");
    let login = machine.login(&["--profile", "shop"]);
    login.choose().await;
    let (code, said) = login.end();
    assert_eq!(code, Some(0), "{said}");
    let after = fs::read_to_string(machine.config()).expect("it is there");
    assert!(after.starts_with(before), "{after}");
    assert!(after.contains("[profiles.shop]"), "{after}");
    assert_eq!(read(&machine.contacts(&["--profile", "shop"]))["total"], 3);
}
