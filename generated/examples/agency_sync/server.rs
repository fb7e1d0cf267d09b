//! As much of the platform as the example needs, with limits that are enforced.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use hoopai::Json;
use serde_json::json;

pub(crate) const COMPANY: &str = "agency";
pub(crate) const INTERVAL: Duration = Duration::from_secs(2);

/// Calls of one window in one interval.
const MAX: usize = 100;

/// Contacts of one account.
const CONTACTS: usize = 3;

pub(crate) struct Server {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

/// What came, by whose token it carried.
#[derive(Default)]
struct State {
    locations: usize,
    windows: HashMap<String, Vec<Instant>>,
    calls: usize,
    refused: usize,
}

/// What the server has seen.
pub(crate) struct Seen {
    pub(crate) calls: usize,
    pub(crate) refused: usize,
    pub(crate) whole_intervals: usize,
    pub(crate) calls_in_whole_intervals: usize,
}

impl Seen {
    pub(crate) fn allowed(&self) -> usize {
        self.whole_intervals * MAX
    }

    pub(crate) fn percent(&self) -> f64 {
        100.0 * self.calls_in_whole_intervals as f64 / self.allowed().max(1) as f64
    }
}

pub(crate) fn start(locations: usize) -> std::io::Result<Server> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let state = Arc::new(Mutex::new(State {
        locations,
        ..State::default()
    }));
    let shared = state.clone();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let state = shared.clone();
            thread::spawn(move || serve(&stream, &state));
        }
    });
    Ok(Server { address, state })
}

impl Server {
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn seen(&self) -> Seen {
        let state = lock(&self.state);
        let window = state.windows.get(COMPANY).map_or(&[][..], Vec::as_slice);
        let (whole, within) = match (window.first(), window.last()) {
            (Some(first), Some(last)) => {
                let whole = last.duration_since(*first).as_millis() / INTERVAL.as_millis();
                let end = *first + INTERVAL * u32::try_from(whole).unwrap_or(u32::MAX);
                (whole, window.iter().filter(|at| **at < end).count())
            }
            _ => (0, 0),
        };
        Seen {
            calls: state.calls,
            refused: state.refused,
            whole_intervals: usize::try_from(whole).unwrap_or(usize::MAX),
            calls_in_whole_intervals: within,
        }
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// Counts a call with this token, and says how many are left after it.
    fn count(&mut self, token: &str) -> Option<usize> {
        self.calls += 1;
        let now = Instant::now();
        let window = self.windows.entry(token.to_owned()).or_default();
        let recent = window.iter().rev();
        let recent = recent.take_while(|at| now.duration_since(**at) < INTERVAL);
        let used = recent.count();
        if used >= MAX {
            self.refused += 1;
            return None;
        }
        window.push(now);
        Some(MAX - used - 1)
    }
}

/// Answers one call after the other, until the client is gone.
fn serve(stream: &TcpStream, state: &Mutex<State>) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut reader = BufReader::new(stream);
    loop {
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
        let (status, left, answer) = answer(&path, &token, &String::from_utf8_lossy(&body), state);
        let answer = answer.to_string();
        let limits = left.map_or_else(String::new, |left| {
            format!(
                "x-ratelimit-max: {MAX}\r\nx-ratelimit-remaining: {left}\r\n\
                 x-ratelimit-interval-milliseconds: {}\r\n",
                INTERVAL.as_millis()
            )
        });
        let head = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\n{limits}content-length: {}\r\n\r\n",
            answer.len()
        );
        let mut writer = stream;
        writer.write_all((head + &answer).as_bytes()).ok()?;
    }
}

/// A token is the name of the account or agency that it is of.
fn answer(
    path: &str,
    token: &str,
    body: &str,
    state: &Mutex<State>,
) -> (&'static str, Option<usize>, Json) {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let value = |text: &str, name: &str| {
        let pair = text.split('&').find_map(|pair| pair.strip_prefix(name));
        pair.map(|value| value.trim_start_matches('=').to_owned())
    };
    if path == "/oauth/token" {
        lock(state).calls += 1;
        let grant = json!({
            "access_token": COMPANY, "refresh_token": "next", "expires_in": 86_399,
            "companyId": COMPANY, "userId": "user",
        });
        return ("200 OK", None, grant);
    }
    let Some(left) = lock(state).count(token) else {
        let text = json!({ "statusCode": 429, "message": "Too Many Requests" });
        return ("429 Too Many Requests", Some(0), text);
    };
    let answer = match path {
        "/oauth/locationToken" => {
            let location = value(body, "locationId");
            json!({ "access_token": location, "expires_in": 86_399, "locationId": location, "userId": "user" })
        }
        "/oauth/installedLocations" => {
            let number = |name, otherwise| {
                let given = value(query, name).and_then(|value| value.parse().ok());
                given.unwrap_or(otherwise)
            };
            let all = lock(state).locations;
            let (skip, limit): (usize, usize) = (number("skip", 0), number("limit", 20));
            let page = (skip..all.min(skip + limit)).map(|number| {
                json!({ "_id": format!("location-{number}"), "name": "An account", "address": "A street" })
            });
            json!({ "locations": page.collect::<Vec<_>>(), "count": all })
        }
        _ => {
            let contacts = (0..CONTACTS).map(|number| json!({ "id": format!("{token}-{number}") }));
            json!({ "contacts": contacts.collect::<Vec<_>>(), "total": CONTACTS })
        }
    };
    ("200 OK", Some(left), answer)
}
