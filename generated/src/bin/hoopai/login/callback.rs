//! Where a login comes back: a server on loopback, for one answer.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Html;
use axum::routing::get;
use hoopai::runtime::Url;
use tokio::net::TcpListener;
use tokio::sync::{Notify, oneshot};
use tokio::time::timeout;

use crate::failure::Failure;

/// How long browsers may take to read the last page.
const PARTING: Duration = Duration::from_secs(2);

/// A server that waits for the answer to a login.
pub(super) struct Callback {
    listener: TcpListener,
    redirect_uri: Url,
}

impl Callback {
    /// Listens where the answer will come to. `port` counts more than the URI's.
    pub(super) async fn listen(redirect_uri: &str, port: Option<u16>) -> Result<Self, Failure> {
        let mut redirect_uri = Url::parse(redirect_uri)
            .ok()
            .filter(is_loopback)
            .ok_or_else(|| {
                Failure::usage(format!(
                    "the redirect URI {redirect_uri} does not lead here"
                ))
                .hint("http://127.0.0.1:PORT/… or http://localhost:PORT/… does")
            })?;
        let port = port.or(redirect_uri.port_or_known_default()).unwrap_or(0);
        let in_use = |error| {
            Failure::refused(format!(
                "port {port} of this machine cannot be had: {error}"
            ))
            .hint(
                "end the program that listens there, or give --port; the app's settings must \
                 have the same redirect URI",
            )
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .await
            .map_err(in_use)?;
        let port = listener.local_addr().map_err(in_use)?.port();
        // It has a host, so it can have a port.
        let _ = redirect_uri.set_port(Some(port));
        Ok(Self {
            listener,
            redirect_uri,
        })
    }

    /// The URI, with the port that was had.
    pub(super) fn redirect_uri(&self) -> &str {
        self.redirect_uri.as_str()
    }

    /// Waits for the answer that brings this state.
    pub(super) async fn code(self, state: &str, most: Duration) -> Result<String, Failure> {
        let (tell, answer) = oneshot::channel();
        let waiting = Arc::new(Waiting {
            state: state.to_owned(),
            tell: Mutex::new(Some(tell)),
        });
        let pages = Router::new()
            .route(self.redirect_uri.path(), get(receive))
            .fallback(|| async { (StatusCode::NOT_FOUND, "Here is nothing but a login's end.") })
            .with_state(waiting);
        let done = Arc::new(Notify::new());
        let end = done.clone();
        let server = tokio::spawn(async move {
            axum::serve(self.listener, pages)
                .with_graceful_shutdown(async move { end.notified().await })
                .await
        });
        let answer = timeout(most, answer).await;
        done.notify_one();
        // A browser that keeps a connection open without a word must not keep us.
        let _ = timeout(PARTING, server).await;
        match answer {
            Ok(Ok(answer)) => answer.map_err(Failure::refused),
            Ok(Err(_)) => Err(Failure::refused("the server on loopback has ended")),
            Err(_) => Err(Failure::refused(format!(
                "nobody came back from the login within {} seconds",
                most.as_secs()
            ))
            .hint("--timeout gives them longer; the URI must be the one of the app's settings")),
        }
    }
}

fn is_loopback(url: &Url) -> bool {
    url.scheme() == "http" && matches!(url.host_str(), Some("127.0.0.1" | "localhost"))
}

/// A login whose answer has not come yet.
struct Waiting {
    state: String,
    tell: Mutex<Option<oneshot::Sender<Result<String, String>>>>,
}

type Page = (StatusCode, Html<&'static str>);

async fn receive(State(waiting): State<Arc<Waiting>>, uri: Uri) -> Page {
    let query = Query::of(&uri);
    // Anybody can send us here. What does not bring the state is no answer to us, be it
    // a code or a refusal, and we wait on.
    if query.get("state") != Some(waiting.state.as_str()) {
        return page(StatusCode::BAD_REQUEST, STRANGER);
    }
    let (answer, shown) = match (query.get("error"), query.get("code")) {
        (Some(error), _) => {
            let why = query.get("error_description").unwrap_or_default();
            let text = format!("the login was refused: {error} {why}");
            let plain = text
                .trim_end()
                .chars()
                .filter(|c| !c.is_control())
                .collect();
            (Err(plain), REFUSED)
        }
        (None, Some(code)) => (Ok(code.to_owned()), CAME),
        (None, None) => return page(StatusCode::BAD_REQUEST, STRANGER),
    };
    let tell = waiting
        .tell
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    match tell.map(|tell| tell.send(answer)) {
        Some(Ok(())) => page(StatusCode::OK, shown),
        _ => page(StatusCode::GONE, OVER),
    }
}

/// The pairs behind the `?`.
struct Query(Vec<(String, String)>);

impl Query {
    fn of(uri: &Uri) -> Self {
        let url = Url::parse(&format!(
            "http://localhost/?{}",
            uri.query().unwrap_or_default()
        ));
        Self(url.map_or_else(
            |_| Vec::new(),
            |url| url.query_pairs().into_owned().collect(),
        ))
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

const CAME: &str = "The login has come back. Look at the terminal; this window can be closed.";
const REFUSED: &str = "The login was refused. The terminal says why.";
const STRANGER: &str = "This is not the answer to the login that the terminal waits for.";
const OVER: &str = "This login is over. `hoopai login` begins another one.";

fn page(status: StatusCode, text: &'static str) -> Page {
    (status, Html(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_answer_counts_once() {
        let (tell, answer) = oneshot::channel();
        let waiting = Arc::new(Waiting {
            state: "state".to_owned(),
            tell: Mutex::new(Some(tell)),
        });
        let comes = |uri: &'static str| receive(State(waiting.clone()), Uri::from_static(uri));
        assert_eq!(
            comes("/?state=other&code=1").await.0,
            StatusCode::BAD_REQUEST
        );
        assert_eq!(comes("/?state=state&code=2%20").await.0, StatusCode::OK);
        assert_eq!(comes("/?state=state&code=3").await.0, StatusCode::GONE);
        assert_eq!(answer.await, Ok(Ok("2 ".to_owned())));
    }
}
