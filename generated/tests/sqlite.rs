//! Claims about the store in a file, with several processes.
#![cfg(feature = "sqlite")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use hoopai::auth::{Grant, Owner, SqliteStore, TokenStore};
use secrecy::ExposeSecret;

const FILE: &str = "HOOPAI_TEST_FILE";
const ROLE: &str = "HOOPAI_TEST_ROLE";
const TURNS: usize = 20;

fn owner() -> Owner {
    Owner::Location("an/odd ..id".into())
}

fn grant(number: usize) -> Grant {
    let stored = format!(
        r#"{{"owner":{{"location":"an/odd ..id"}},"company":null,"access_token":"secret-{number}",
        "refresh_token":null,"expires":1800000000,"scopes":[]}}"#
    );
    Grant::from_stored(&stored).expect("it is a grant")
}

async fn number(store: &SqliteStore) -> usize {
    let grant = store.get(&owner()).await.expect("the store works");
    grant.map_or(0, |grant| {
        let token = grant.access_token.expose_secret().replace("secret-", "");
        token.parse().expect("a number")
    })
}

fn child(role: &str, file: &Path) -> Child {
    Command::new(std::env::current_exe().expect("the test's own program"))
        .args(["--exact", "a_child", "--nocapture"])
        .env(FILE, file)
        .env(ROLE, role)
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts")
}

/// What the children of the tests below do; by itself it does nothing.
#[tokio::test]
async fn a_child() {
    let (Ok(file), Ok(role)) = (std::env::var(FILE), std::env::var(ROLE)) else {
        return;
    };
    let store = SqliteStore::open(file).expect("it opens");
    if role == "holds" {
        let _lease = store.lock(&owner()).await.expect("it locks");
        println!("\nlocked");
        std::future::pending::<()>().await;
    }
    for _ in 0..TURNS {
        let _lease = store.lock(&owner()).await.expect("it locks");
        let number = number(&store).await;
        tokio::task::yield_now().await;
        store.put(&grant(number + 1)).await.expect("it is stored");
    }
}

#[tokio::test]
async fn processes_take_turns_and_none_loses_what_another_has_stored() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("tokens.sqlite");
    let mut children: Vec<_> = (0..4).map(|_| child("counts", &file)).collect();
    for child in &mut children {
        assert!(child.wait().expect("it ends").success());
    }
    let store = SqliteStore::open(&file).expect("it opens");
    assert_eq!(number(&store).await, 4 * TURNS);
    store.remove(&owner()).await.expect("it is removed");
    assert_eq!(number(&store).await, 0);
}

#[tokio::test]
async fn a_process_that_is_killed_holds_no_lock() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("tokens.sqlite");
    let mut holder = child("holds", &file);
    let lines = BufReader::new(holder.stdout.take().expect("a pipe")).lines();
    let mut lines = lines.map_while(Result::ok);
    assert!(lines.any(|line| line == "locked"), "it has the lock");
    let store = SqliteStore::open(&file).expect("it opens");
    let mine = tokio::spawn(async move { store.lock(&owner()).await.map(drop) });
    tokio::task::yield_now().await;
    assert!(!mine.is_finished(), "it waits");
    holder.kill().expect("it is killed");
    holder.wait().expect("it ends");
    mine.await.expect("no panic").expect("it has the lock now");
}

#[cfg(unix)]
#[test]
fn nobody_but_its_owner_can_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("tokens.sqlite");
    let store = SqliteStore::open(&file).expect("it opens");
    let mode = file.metadata().expect("it is there").permissions().mode();
    assert_eq!(mode & 0o077, 0);
    assert!(format!("{store:?}").contains("tokens.sqlite"));
}

#[tokio::test]
async fn a_file_that_is_no_store_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("letter.txt");
    std::fs::write(&file, "Dear reader, this is no database at all.").expect("it is written");
    let error = SqliteStore::open(&file).expect_err("it is no store");
    assert!(error.to_string().contains("letter.txt"), "{error}");
    let error = SqliteStore::open(folder.path()).expect_err("it is a folder");
    assert!(
        error.to_string().contains("the token store failed"),
        "{error}"
    );
}

#[tokio::test]
async fn a_store_says_whose_grants_it_keeps() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = SqliteStore::open(folder.path().join("tokens.sqlite")).expect("it opens");
    assert_eq!(store.owners().await.expect("it is read"), []);
    let company = Owner::Company("a/company".to_owned());
    let mut of_company = grant(1);
    of_company.owner = company.clone();
    for grant in [grant(1), of_company, grant(2)] {
        store.put(&grant).await.expect("it is stored");
    }
    let owners = store.owners().await.expect("it is read");
    assert_eq!(owners, [company, owner()], "agencies come first");
}
