//! A small API that has one list, and gives it in any of the styles that the real
//! one has, with the real one's names and habits: parameters that it does not know
//! are ignored, and a cursor is there on the last page too.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;

use hoopai::runtime::{BoxFuture, HttpBody, NoRetry, Request, StatusCode};
use hoopai::{Client, ClientBuilder, HttpRequest, HttpResponse, Json, Transport, TransportError};
use serde_json::{Map, json};

/// How the list is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// A: time and id of the last record, in the answer's meta.
    Pair,
    /// B: a cursor on the last record, `pageLimit` in the body.
    LastRecord,
    /// C: the same, with `limit`.
    LastRecordLimit,
    /// D: `skip` and `limit` as text.
    SkipText,
    /// E: `skip` and `limit` in the body.
    SkipBody,
    /// F: `offset` and `limit`, both required, 20 at most.
    OffsetRequired,
    /// G: `skip` and `limit`, both optional.
    Skip,
    /// H: the id of the last message, and a flag.
    LastMessage,
    /// I: the sort value of the last record.
    SortValue,
    /// J: an opaque cursor, 10 to 500 at a time.
    Opaque,
    /// The number of the page, counted from 1.
    PageFromOne,
    /// The number of the page, counted from 0.
    PageFromZero,
}

use Style::*;

/// All of them.
pub(crate) const STYLES: [Style; 12] = [
    Pair,
    LastRecord,
    LastRecordLimit,
    SkipText,
    SkipBody,
    OffsetRequired,
    Skip,
    LastMessage,
    SortValue,
    Opaque,
    PageFromOne,
    PageFromZero,
];

impl Style {
    /// A request that reads the list, 10 at a time where it has to say.
    #[allow(deprecated, reason = "the old list of contacts has a style of its own")]
    pub(crate) fn request(self, client: &Client) -> Request {
        match self {
            Pair => client.contacts().list().request().clone(),
            LastRecord => client.contacts().search(10).request().clone(),
            LastRecordLimit => client.opportunities().search_advanced().request().clone(),
            SkipText => client.accounts().search().request().clone(),
            SkipBody => client.accounts().search_tasks().request().clone(),
            OffsetRequired => {
                let calendars = client.calendars();
                let request = calendars.list_appointment_notes("a", 10, 0);
                request.request().clone()
            }
            Skip => client
                .affiliate_manager()
                .list_affiliates()
                .request()
                .clone(),
            LastMessage => client.conversations().list_messages("c").request().clone(),
            SortValue => client.conversations().search().request().clone(),
            Opaque => client.conversations().export_messages().request().clone(),
            PageFromOne => client.forms().list_submissions().request().clone(),
            PageFromZero => client
                .phone_system()
                .list_active_numbers()
                .request()
                .clone(),
        }
    }

    /// The answer to what was asked, or a status that refuses it.
    fn answer(self, records: u64, asked: &Map<String, Json>) -> Result<Json, u16> {
        let number = |name: &str| match asked.get(name)? {
            Json::String(text) => text.parse().ok(),
            value => value.as_u64(),
        };
        let text = |name: &str| asked.get(name).and_then(Json::as_str);
        let behind = |id: Option<&str>| match id {
            None => Ok(0u64),
            Some(id) => id[1..].parse::<u64>().map(|n| n + 1).map_err(|_| 422u16),
        };
        let (size, from) = match self {
            Pair => {
                let from = behind(text("startAfterId"))?;
                if from > 0 && number("startAfter") != Some(5000 + from - 1) {
                    return Err(422);
                }
                (number("limit").unwrap_or(20), from)
            }
            LastRecord | LastRecordLimit => {
                let name = if self == LastRecord {
                    "pageLimit"
                } else {
                    "limit"
                };
                let size = number(name).or((self == LastRecordLimit).then_some(20));
                let after = asked.get("searchAfter");
                (
                    size.ok_or(422u16)?,
                    behind(after.and_then(|after| after[1].as_str()))?,
                )
            }
            SkipText => (number("limit").unwrap_or(10), number("skip").unwrap_or(0)),
            SkipBody => (number("limit").unwrap_or(25), number("skip").unwrap_or(0)),
            OffsetRequired => {
                let size = number("limit").filter(|size| *size <= 20).ok_or(422u16)?;
                (size, number("offset").ok_or(422u16)?)
            }
            Skip => (
                number("limit").unwrap_or(10).min(100),
                number("skip").unwrap_or(0),
            ),
            LastMessage => (
                number("limit").unwrap_or(20),
                behind(text("lastMessageId"))?,
            ),
            SortValue => {
                let from = number("startAfterDate").map_or(0, |sort| sort - 5000 + 1);
                (number("limit").unwrap_or(20), from)
            }
            Opaque => {
                let size = number("limit").unwrap_or(100);
                let size = Some(size).filter(|size| (10..=500).contains(size));
                (size.ok_or(422u16)?, behind(text("cursor"))?)
            }
            PageFromOne => {
                let size = number("limit").unwrap_or(20);
                (size, (number("page").unwrap_or(1) - 1) * size)
            }
            PageFromZero => {
                let size = number("pageSize").unwrap_or(50);
                (size, number("page").unwrap_or(0) * size)
            }
        };
        let to = records.min(from + size);
        let list: Vec<Json> = (from.min(to)..to).map(record).collect();
        let last = list.last().map(|record| record["id"].clone());
        let more = to < records;
        Ok(match self {
            Pair => json!({ "contacts": list, "meta": {
                "startAfterId": last,
                "startAfter": to.checked_sub(1).map(|n| 5000 + n),
                "total": records,
            }}),
            LastRecord => json!({ "contacts": list, "total": records, "traceId": "t" }),
            LastRecordLimit => json!({ "opportunities": list, "total": records }),
            SkipText => json!({ "locations": list }),
            SkipBody => json!({ "tasks": list }),
            OffsetRequired => json!({ "notes": list, "hasMore": more }),
            Skip => json!({ "affiliates": list, "meta": { "count": records } }),
            LastMessage => json!({ "messages": {
                "messages": list, "lastMessageId": last, "nextPage": more,
            }}),
            SortValue => json!({ "conversations": list, "total": records }),
            Opaque if more => json!({ "messages": list, "nextCursor": last }),
            // Null or missing: the API has both.
            Opaque if records.is_multiple_of(2) => json!({ "messages": list, "nextCursor": null }),
            Opaque => json!({ "messages": list }),
            PageFromOne => json!({ "submissions": list, "meta": {
                "total": records, "nextPage": more.then_some(from / size + 2),
            }}),
            PageFromZero => json!({ "numbers": list, "page": from / size, "pageSize": size }),
        })
    }
}

/// A record, with everything that some style finds on it.
fn record(n: u64) -> Json {
    let id = format!("r{n:04}");
    json!({ "id": id, "searchAfter": [5000 + n, id], "sort": [5000 + n] })
}

/// The ids of records.
pub(crate) fn ids(records: std::ops::Range<u64>) -> Vec<String> {
    records.map(|n| format!("r{n:04}")).collect()
}

/// The API.
#[derive(Clone)]
pub(crate) struct Api {
    style: Style,
    records: u64,
    /// What it was asked, in order.
    asked: Arc<Mutex<Vec<Map<String, Json>>>>,
    /// It fails at this request, counted from 1.
    fails_at: Option<usize>,
}

impl Api {
    pub(crate) fn new(style: Style, records: u64) -> Self {
        Self {
            style,
            records,
            asked: Arc::default(),
            fails_at: None,
        }
    }

    pub(crate) fn failing_at(mut self, request: usize) -> Self {
        self.fails_at = Some(request);
        self
    }

    /// What it was asked so far.
    pub(crate) fn asked(&self) -> Vec<Map<String, Json>> {
        self.asked.lock().expect("no test panics with it").clone()
    }

    fn answer(&self, query: &str, body: &[u8]) -> (u16, Json) {
        let mut asked: Map<String, Json> = serde_json::from_slice(body).unwrap_or_default();
        let url = hoopai::runtime::Url::parse(&format!("http://host/?{query}")).expect("a query");
        let pairs = url.query_pairs().into_owned();
        asked.extend(pairs.map(|(name, value)| (name, Json::from(value))));
        let answer = self.style.answer(self.records, &asked);
        let mut all = self.asked.lock().expect("no test panics with it");
        all.push(asked);
        if self.fails_at == Some(all.len()) {
            return (500, json!({}));
        }
        answer.map_or_else(|status| (status, json!({})), |answer| (200, answer))
    }

    /// A client that reaches the API without a network.
    pub(crate) fn client(&self) -> Client {
        build(Client::builder().transport(self.clone()))
    }

    /// Puts the API onto a port of this machine: a client that reaches it there.
    pub(crate) fn on_a_port(&self) -> Client {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address: SocketAddr = listener.local_addr().expect("it has an address");
        let api = self.clone();
        thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                let mut reader = BufReader::new(&stream);
                let (mut head, mut length) = (String::new(), 0);
                while !head.ends_with("\r\n\r\n") && reader.read_line(&mut head).unwrap_or(0) > 0 {
                    let line = head.lines().last().unwrap_or_default().to_ascii_lowercase();
                    if let Some(value) = line.strip_prefix("content-length: ") {
                        length = value.parse().expect("a length");
                    }
                }
                let mut body = vec![0; length];
                reader
                    .read_exact(&mut body)
                    .expect("the body that it announces");
                let target = head.split(' ').nth(1).unwrap_or_default();
                let query = target.split_once('?').map_or("", |(_, query)| query);
                let (status, answer) = api.answer(query, &body);
                let answer = answer.to_string();
                let head = format!(
                    "HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                    answer.len()
                );
                let _ = (&stream).write_all((head + &answer).as_bytes());
            }
        });
        build(Client::builder().base_url(format!("http://{address}")))
    }
}

fn build(builder: ClientBuilder) -> Client {
    let client = builder.token("t").retry(NoRetry).build();
    client.expect("the settings are valid").location("l")
}

impl Transport for Api {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let body = match &request.body {
            HttpBody::Bytes(bytes) => bytes.clone(),
            _ => Default::default(),
        };
        let (status, answer) = self.answer(request.url.query().unwrap_or_default(), &body);
        let status = StatusCode::from_u16(status).expect("a status");
        Box::pin(async move { Ok(HttpResponse::new(status, answer.to_string())) })
    }
}
