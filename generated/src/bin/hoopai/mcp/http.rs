//! The server by streamable HTTP, for clients that bear a token.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use clap::ArgMatches;
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use secrecy::{ExposeSecret, SecretString};
use tokio::net::TcpListener;

use super::server::Server;
use crate::config::read_file;
use crate::failure::Failure;
use crate::fill::given;
use crate::{print, random};

/// Where clients find the server.
const PATH: &str = "/mcp";

/// Serves until somebody ends the program.
pub(crate) async fn serve(
    server: Server,
    address: &str,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let address: SocketAddr = address.parse().map_err(|_| {
        Failure::usage(format!("--http: {address} is no address")).hint("--http 127.0.0.1:8766")
    })?;
    let token = token(matches)?;
    let fails = |error| {
        Failure::refused(format!("{address} cannot be had: {error}"))
            .hint("--http ADDRESS:PORT takes another one; port 0 is any that is free")
    };
    let listener = TcpListener::bind(address).await.map_err(fails)?;
    let address = listener.local_addr().map_err(fails)?;
    // No call needs to know of the one before it.
    let mut config = StreamableHttpServerConfig::default().with_legacy_session_mode(false);
    if !address.ip().is_loopback() {
        eprintln!("warning: others can read what goes to {address}: put TLS before it");
        config = config.disable_allowed_hosts();
    }
    let service = StreamableHttpService::new(
        move || Ok(server.clone()),
        Arc::new(NeverSessionManager::default()),
        config,
    );
    let app = Router::new()
        .route_service(PATH, service)
        .layer(from_fn_with_state(Arc::new(token), admit));
    print(format!("http://{address}{PATH}\n").as_bytes())?;
    axum::serve(listener, app).await.map_err(fails)
}

/// The token that clients must bear. Where nobody has chosen one it is made, and shown
/// this once.
fn token(matches: &ArgMatches) -> Result<SecretString, Failure> {
    if let Some(path) = given(matches, "http-token-file") {
        return read_file(path.as_ref(), "the token of clients");
    }
    match std::env::var("HOOPAI_MCP_TOKEN") {
        Ok(token) if !token.trim().is_empty() => Ok(token.trim().into()),
        _ => {
            let token = random()?;
            eprintln!("Clients must bear this token: {token}");
            Ok(token.into())
        }
    }
}

async fn admit(State(token): State<Arc<SecretString>>, request: Request, next: Next) -> Response {
    let header = request.headers().get(AUTHORIZATION);
    let given = header
        .and_then(|value| value.to_str().ok()?.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    match given {
        Some((_, given)) if is_same(given.as_bytes(), token.expose_secret().as_bytes()) => {
            next.run(request).await
        }
        _ => (
            StatusCode::UNAUTHORIZED,
            [(WWW_AUTHENTICATE, "Bearer")],
            "The token of `hoopai mcp --http` is needed.",
        )
            .into_response(),
    }
}

/// Compares in a time that says nothing of where the first difference is.
fn is_same(given: &[u8], expected: &[u8]) -> bool {
    let pairs = given.iter().zip(expected);
    let differences = pairs.fold(0, |all, (one, other)| all | (one ^ other));
    given.len() == expected.len() && differences == 0
}
