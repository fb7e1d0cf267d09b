//! Claims about limits, with hundreds of tasks and a server that enforces them.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use hoopai::runtime::{Method, NoRetry};
use hoopai::{Client, ErrorKind, Limits};

const MAX: usize = 50;
const INTERVAL: Duration = Duration::from_millis(200);

/// How the server counts.
#[derive(Clone, Copy, PartialEq)]
enum Window {
    /// From the first call after the last window has ended.
    Fixed,
    /// The calls of the last interval, at every moment.
    Sliding,
}

/// What the server has counted.
struct Count {
    window: Window,
    /// Whether its answers have headers.
    tells: bool,
    day: usize,
    calls: Vec<Instant>,
    served: usize,
    refused: usize,
}

impl Count {
    /// Counts a call, and says how many are left after it, unless it refuses it.
    fn call(&mut self) -> Option<usize> {
        let now = Instant::now();
        match self.window {
            Window::Sliding => self.calls.retain(|at| now.duration_since(*at) < INTERVAL),
            Window::Fixed => {
                let first = self.calls.first();
                if first.is_some_and(|at| now.duration_since(*at) >= INTERVAL) {
                    self.calls.clear();
                }
            }
        }
        if self.calls.len() == MAX || self.served == self.day {
            self.refused += 1;
            return None;
        }
        self.calls.push(now);
        self.served += 1;
        Some(MAX - self.calls.len())
    }
}

struct Server {
    address: SocketAddr,
    count: Arc<Mutex<Count>>,
}

/// A server that enforces the limit, and takes its time before and after it counts.
fn server(window: Window, tells: bool, day: usize) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    let count = Arc::new(Mutex::new(Count {
        window,
        tells,
        day,
        calls: Vec::new(),
        served: 0,
        refused: 0,
    }));
    let shared = count.clone();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let count = shared.clone();
            thread::spawn(move || serve(&stream, &count));
        }
    });
    Server { address, count }
}

/// Answers one call after the other, until the client is gone.
fn serve(stream: &TcpStream, count: &Mutex<Count>) -> Option<()> {
    let mut lines = BufReader::new(stream).lines();
    loop {
        while !lines.next()?.ok()?.is_empty() {}
        thread::sleep(Duration::from_millis(fastrand::u64(0..8)));
        let mut count_now = count.lock().expect("no panic");
        let left = count_now.call();
        let (tells, day) = (count_now.tells, count_now.day - count_now.served);
        drop(count_now);
        thread::sleep(Duration::from_millis(fastrand::u64(0..8)));
        let status = match left {
            Some(_) => "200 OK",
            None => "429 Too Many Requests",
        };
        let mut headers = String::new();
        if tells {
            headers = format!(
                "x-ratelimit-max: {MAX}\r\nx-ratelimit-interval-milliseconds: {}\r\n\
                 x-ratelimit-remaining: {}\r\nx-ratelimit-daily-remaining: {day}\r\n\
                 x-ratelimit-daily-reset: 3600000\r\n",
                INTERVAL.as_millis(),
                left.unwrap_or(0),
            );
        }
        let answer = format!("HTTP/1.1 {status}\r\n{headers}content-length: 2\r\n\r\n{{}}");
        let mut writer = stream;
        writer.write_all(answer.as_bytes()).ok()?;
    }
}

/// Makes so many calls at once, and says how many were answered.
async fn calls(server: &Server, limits: Limits, calls: usize) -> usize {
    let client = Client::builder()
        .token("pit-example")
        .base_url(format!("http://{}", server.address))
        .retry(NoRetry)
        .limiter(limits)
        .build()
        .expect("a client");
    let tasks: Vec<_> = (0..calls)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                match client.raw(Method::GET, "/things").send().await {
                    Ok(_) => true,
                    Err(error) => {
                        assert_eq!(error.kind(), ErrorKind::QuotaSpent);
                        false
                    }
                }
            })
        })
        .collect();
    let mut answered = 0;
    for task in tasks {
        answered += usize::from(task.await.expect("no panic"));
    }
    answered
}

fn seen(server: &Server) -> (usize, usize) {
    let count = server.count.lock().expect("no panic");
    (count.served, count.refused)
}

const NEVER: usize = usize::MAX;

#[tokio::test(flavor = "multi_thread")]
async fn no_call_of_hundreds_of_tasks_is_refused_whatever_the_window() {
    for window in [Window::Fixed, Window::Sliding] {
        let server = server(window, true, NEVER);
        assert_eq!(calls(&server, Limits::new(), 400).await, 400);
        assert_eq!(seen(&server), (400, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_call_is_refused_by_a_server_that_tells_nothing_where_the_budget_is_assumed() {
    for window in [Window::Fixed, Window::Sliding] {
        let server = server(window, false, NEVER);
        let limits = Limits::new().assume(MAX as u64, INTERVAL);
        assert_eq!(calls(&server, limits, 400).await, 400);
        assert_eq!(seen(&server), (400, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_is_used_to_its_last_call_and_not_beyond() {
    let server = server(Window::Sliding, true, 170);
    assert_eq!(calls(&server, Limits::new(), 400).await, 170);
    assert_eq!(seen(&server), (170, 0));
}
