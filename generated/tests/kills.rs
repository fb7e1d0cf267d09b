//! A process is killed (`SIGKILL`) at 200 moments of a refresh, with a server whose
//! refresh tokens work once, and a real SQLite file.
//!
//! What the store took before the kill is there after it. What it did not take is
//! gone with the process: then the next process is refused the old token, and makes
//! another from the agency's, or tells that the app has to be installed anew. There
//! is nothing else that may happen.
#![cfg(feature = "sqlite")]

use std::collections::{BTreeMap, HashMap};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

use hoopai::auth::{App, Grant, Lease, Owner, SqliteStore, StoreError, TokenStore, Tokens};
use hoopai::runtime::{BoxFuture, Method, NoRetry, Url};
use hoopai::{Client, ErrorKind};
use secrecy::ExposeSecret;

const KILLS: usize = 200;
const FILE: &str = "HOOPAI_TEST_FILE";
const OWNER: &str = "HOOPAI_TEST_OWNER";
const API: &str = "HOOPAI_TEST_API";

/// When a process is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Moment {
    /// The request has come, and nothing was done about it.
    Asked,
    /// The old token works no more, and nothing was answered.
    Rotated,
    /// A part of the answer was sent.
    HalfAnswered,
    /// The answer was sent.
    Answered,
    /// The process has the answer, and begins to store it.
    Arrived,
    /// It is stored.
    Stored,
    /// The call that needed the token has come.
    Called,
}

const MOMENTS: [Moment; 7] = [
    Moment::Asked,
    Moment::Rotated,
    Moment::HalfAnswered,
    Moment::Answered,
    Moment::Arrived,
    Moment::Stored,
    Moment::Called,
];

/// Whose token it is, and what is left where it is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Case {
    /// An agency's, which only its people can give anew.
    Agency,
    /// An account's of which no agency is known.
    Alone,
    /// An account's of which the agency's token makes another.
    OfAgency,
    /// The same, without a refresh token.
    MadeOfAgencys,
}

const CASES: [Case; 4] = [
    Case::Agency,
    Case::Alone,
    Case::OfAgency,
    Case::MadeOfAgencys,
];

/// The token of the agency that the accounts belong to.
const AGENCY: &str = "the-agency";

impl Case {
    fn owner(self, round: usize) -> Owner {
        match self {
            Self::Agency => Owner::Company(format!("company-{round}")),
            _ => Owner::Location(format!("account-{round}")),
        }
    }

    /// What is kept when the process starts: a token that is out of date.
    fn kept(self, round: usize) -> Grant {
        let id = self.owner(round).id().to_owned();
        let owner = match self {
            Self::Agency => format!(r#"{{"company":"{id}"}}"#),
            _ => format!(r#"{{"location":"{id}"}}"#),
        };
        let company = match self {
            Self::Agency | Self::Alone => "null".to_owned(),
            _ => format!(r#""{AGENCY}""#),
        };
        let refresh = match self {
            Self::MadeOfAgencys => "null".to_owned(),
            _ => format!(r#""refresh-{id}-0""#),
        };
        grant(&owner, &company, &format!("access-{id}-0"), &refresh, 1)
    }

    fn can_be_made_anew(self) -> bool {
        matches!(self, Self::OfAgency | Self::MadeOfAgencys)
    }
}

fn grant(owner: &str, company: &str, access: &str, refresh: &str, expires: u64) -> Grant {
    let stored = format!(
        r#"{{"owner":{owner},"company":{company},"access_token":"{access}",
        "refresh_token":{refresh},"expires":{expires},"scopes":[]}}"#
    );
    Grant::from_stored(&stored).expect("it is a grant")
}

/// The server, which also holds the knife.
#[derive(Default)]
struct State {
    /// By owner's id, how often its refresh token was rotated.
    rotations: HashMap<String, u32>,
    /// The access tokens that are good.
    access: Vec<String>,
    /// Whom to kill when.
    knife: Option<(Moment, Arc<Mutex<Child>>)>,
    /// How many requests are being answered; that of a killed process goes on.
    at_work: usize,
}

#[derive(Clone)]
struct Server {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    /// Told whenever a request is done with.
    done: Arc<Condvar>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let server = Self {
            address: listener.local_addr().expect("it has an address"),
            state: Arc::default(),
            done: Arc::default(),
        };
        let shared = server.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let server = shared.clone();
                // A client that was killed leaves half a request behind.
                thread::spawn(move || while server.answer(&stream).is_some() {});
            }
        });
        server
    }

    /// Kills the process if this is the moment, or a little later.
    fn reach(&self, moment: Moment) -> bool {
        let knife = match &self.state.lock().expect("no panic").knife {
            Some((when, child)) if *when == moment => child.clone(),
            _ => return false,
        };
        for _ in 0..fastrand::u32(0..1 << fastrand::u32(0..15)) {
            thread::yield_now();
        }
        knife
            .lock()
            .expect("no panic")
            .kill()
            .expect("it can be killed");
        true
    }

    fn answer(&self, stream: &TcpStream) -> Option<()> {
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let path = line.split(' ').nth(1)?.to_owned();
        let (mut token, mut length) = (String::new(), 0);
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).ok()?;
            let Some((name, value)) = header.trim().split_once(": ") else {
                break;
            };
            match name.to_ascii_lowercase().as_str() {
                "authorization" => token = value.replace("Bearer ", ""),
                "content-length" => length = value.parse().ok()?,
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let url = format!("http://form/?{}", String::from_utf8_lossy(&body));
        let form: HashMap<_, _> = Url::parse(&url).ok()?.query_pairs().into_owned().collect();
        self.state.lock().expect("no panic").at_work += 1;
        let answered = self.work(stream, &path, &token, &form);
        self.state.lock().expect("no panic").at_work -= 1;
        self.done.notify_all();
        answered
    }

    /// Waits until nothing that a killed process has asked for can still happen.
    fn rest(&self) {
        let state = self.state.lock().expect("no panic");
        let idle = self.done.wait_while(state, |state| state.at_work > 0);
        drop(idle.expect("no panic"));
    }

    fn work(
        &self,
        stream: &TcpStream,
        path: &str,
        token: &str,
        form: &HashMap<String, String>,
    ) -> Option<()> {
        let asks = path.starts_with("/oauth/");
        let moment = if asks { Moment::Asked } else { Moment::Called };
        if self.reach(moment) && fastrand::bool() {
            // Nothing was done about the request.
            return None;
        }
        let (status, body) = self.decide(path, token, form);
        if asks {
            self.reach(Moment::Rotated);
        }
        let answer = format!(
            "HTTP/1.1 {status} X\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut writer = stream;
        let (first, rest) = answer.as_bytes().split_at(fastrand::usize(1..answer.len()));
        writer.write_all(first).ok()?;
        if asks {
            self.reach(Moment::HalfAnswered);
        }
        writer.write_all(rest).ok()?;
        if asks {
            self.reach(Moment::Answered);
        }
        Some(())
    }

    fn decide(&self, path: &str, token: &str, form: &HashMap<String, String>) -> (u16, String) {
        let mut state = self.state.lock().expect("no panic");
        let refused = (400, r#"{"error":"invalid_grant"}"#.to_owned());
        match path {
            "/oauth/token" => {
                // `refresh-ID-NUMBER`
                let refresh = form.get("refresh_token").map_or("", String::as_str);
                let Some((id, number)) = refresh
                    .strip_prefix("refresh-")
                    .and_then(|rest| rest.rsplit_once('-'))
                else {
                    return refused;
                };
                let rotations = state.rotations.entry(id.to_owned()).or_default();
                if number != rotations.to_string() {
                    return refused;
                }
                *rotations += 1;
                let number = *rotations;
                state.access.push(format!("access-{id}-{number}"));
                let body = format!(
                    r#"{{"access_token":"access-{id}-{number}","expires_in":86399,
                    "refresh_token":"refresh-{id}-{number}"}}"#
                );
                (200, body)
            }
            "/oauth/locationToken" if token == AGENCY => {
                let access = format!("made-{}", state.access.len());
                state.access.push(access.clone());
                (
                    200,
                    format!(r#"{{"access_token":"{access}","expires_in":86399}}"#),
                )
            }
            "/things" if state.access.iter().any(|good| good == token) => (200, "{}".to_owned()),
            _ => (401, r#"{"message":"Invalid JWT"}"#.to_owned()),
        }
    }

    fn client(&self, store: impl TokenStore, owner: &Owner) -> Client {
        let tokens = Tokens::new(App::new("app-id", "app-secret"), store);
        let (tokens, location) = match owner {
            Owner::Company(id) => (tokens.company(id.as_str()), None),
            Owner::Location(id) => (tokens, Some(id.clone())),
        };
        client(self.address, tokens, location)
    }
}

fn client(address: impl std::fmt::Display, tokens: Tokens, location: Option<String>) -> Client {
    let client = Client::builder()
        .tokens(tokens)
        .base_url(format!("http://{address}"))
        .retry(NoRetry)
        .build()
        .expect("a client");
    match location {
        Some(id) => client.location(id),
        None => client,
    }
}

/// A store that says aloud what it does.
struct Aloud(SqliteStore);

impl TokenStore for Aloud {
    fn get<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Option<Grant>, StoreError>> {
        self.0.get(owner)
    }

    fn put<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            println!("arrived");
            self.0.put(grant).await?;
            println!("stored");
            Ok(())
        })
    }

    fn remove<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<(), StoreError>> {
        self.0.remove(owner)
    }

    fn lock<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Lease, StoreError>> {
        self.0.lock(owner)
    }
}

/// The process that is killed; by itself it does nothing.
#[tokio::test]
async fn a_child() {
    let (Ok(file), Ok(owner), Ok(api)) = (
        std::env::var(FILE),
        std::env::var(OWNER),
        std::env::var(API),
    ) else {
        return;
    };
    println!();
    let store = Aloud(SqliteStore::open(file).expect("it opens"));
    let tokens = Tokens::new(App::new("app-id", "app-secret"), store);
    let (tokens, location) = match owner.starts_with("company") {
        true => (tokens.company(owner), None),
        false => (tokens, Some(owner)),
    };
    let call = client(api, tokens, location).raw(Method::GET, "/things");
    call.send().await.expect("it has a token");
    // The knife comes, sooner or later.
    std::future::pending::<()>().await;
}

/// How it went on after a kill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// The token that was stored in time works.
    Kept,
    /// The server had not rotated: the old token was tried again.
    Repeated,
    /// The old token is refused; the agency's has made another.
    MadeAnew,
    /// The old token is refused, and the caller hears it.
    Reauthorize,
}

/// One kill, and what came after it.
fn round(
    number: usize,
    server: &Server,
    store: &SqliteStore,
    file: &std::path::Path,
    runtime: &tokio::runtime::Runtime,
) -> (Case, Moment, Outcome) {
    let case = CASES[fastrand::usize(..CASES.len())];
    let moment = MOMENTS[fastrand::usize(..MOMENTS.len())];
    let owner = case.owner(number);
    let old = case.kept(number);
    runtime.block_on(store.put(&old)).expect("it is stored");

    let mut child = Command::new(std::env::current_exe().expect("the test's own program"))
        .args(["--exact", "a_child", "--nocapture"])
        .env(FILE, file)
        .env(OWNER, owner.id())
        .env(API, server.address.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let child = Arc::new(Mutex::new(child));
    server.state.lock().expect("no panic").knife = Some((moment, child.clone()));
    let mut stored = false;
    // They end when the process does.
    for line in lines.map_while(Result::ok) {
        if line == "arrived" {
            server.reach(Moment::Arrived);
        } else if line == "stored" {
            stored = true;
            server.reach(Moment::Stored);
        }
    }
    child.lock().expect("no panic").wait().expect("it ends");
    server.state.lock().expect("no panic").knife = None;
    server.rest();

    let kept = runtime
        .block_on(store.get(&owner))
        .expect("the store is whole");
    let kept = kept.expect("it is never empty");
    let new = kept.access_token.expose_secret() != old.access_token.expose_secret();
    assert!(new || !stored, "what was stored is there");
    assert!(
        new || moment != Moment::Called,
        "no token is used before it is stored"
    );
    let rotations = *server
        .state
        .lock()
        .expect("no panic")
        .rotations
        .entry(owner.id().to_owned())
        .or_default();
    let client = server.client(store.clone(), &owner);
    let call = runtime.block_on(client.raw(Method::GET, "/things").send());
    let outcome = match call {
        Ok(_) if new => Outcome::Kept,
        Ok(_) if case == Case::MadeOfAgencys => Outcome::MadeAnew,
        Ok(_) if rotations == 0 => Outcome::Repeated,
        Ok(_) => {
            assert!(case.can_be_made_anew(), "from what?");
            Outcome::MadeAnew
        }
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::ReauthorizationRequired, "{error}");
            assert!(!new && rotations == 1, "the answer was never stored");
            assert!(!case.can_be_made_anew(), "the agency's token makes another");
            Outcome::Reauthorize
        }
    };
    (case, moment, outcome)
}

#[test]
fn whenever_a_process_is_killed_nothing_that_was_stored_is_lost_and_nobody_is_left_in_silence() {
    let seed = fastrand::u64(..);
    fastrand::seed(seed);
    println!("seed {seed}");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("tokens.sqlite");
    let store = SqliteStore::open(&file).expect("it opens");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    let agency = format!(r#"{{"company":"{AGENCY}"}}"#);
    let agency = grant(&agency, "null", AGENCY, "null", 4_000_000_000);
    runtime.block_on(store.put(&agency)).expect("it is stored");
    let server = Server::start();
    let mut seen: BTreeMap<Outcome, BTreeMap<Moment, usize>> = BTreeMap::new();
    for number in 0..KILLS {
        let (case, moment, outcome) = round(number, &server, &store, &file, &runtime);
        println!("{number}: {case:?} killed when {moment:?}: {outcome:?}");
        *seen.entry(outcome).or_default().entry(moment).or_default() += 1;
    }
    let kills: usize = seen.values().flat_map(BTreeMap::values).sum();
    assert_eq!(kills, KILLS);
    for outcome in [
        Outcome::Kept,
        Outcome::Repeated,
        Outcome::MadeAnew,
        Outcome::Reauthorize,
    ] {
        assert!(
            seen.contains_key(&outcome),
            "{outcome:?} was never seen: {seen:?}"
        );
    }
    for moment in MOMENTS {
        let at = seen.values().any(|moments| moments.contains_key(&moment));
        assert!(at, "nobody was killed when {moment:?}");
    }
    println!("{seen:?}");
}
