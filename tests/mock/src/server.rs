//! The socket: connections in, answers out.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::answer::Reply;
use crate::call::Received;
use crate::platform::{Platform, Verdict};
use crate::wire::{Wire, Wounds};

/// No request is larger.
const MAX_BODY: usize = 256 * 1024 * 1024;

/// A server that runs until it is dropped.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    pub(crate) fn start(port: u16, platform: Arc<Platform>) -> io::Result<Self> {
        // Bound here, so that whoever started it can call it at once.
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let (stop, stopped) = oneshot::channel();
        let serve = move || {
            runtime.block_on(async {
                tokio::select! {
                    () = accept(listener, platform) => {}
                    _ = stopped => {}
                }
            });
        };
        let thread = thread::Builder::new()
            .name("hoopai-mock".to_owned())
            .spawn(serve)?;
        Ok(Self {
            address,
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // It may have ended by itself.
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn accept(listener: std::net::TcpListener, platform: Arc<Platform>) {
    let Ok(listener) = TcpListener::from_std(listener) else {
        return;
    };
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(connection(stream, platform.clone()))),
            // There are too many connections; some of them will end.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn connection(stream: TcpStream, platform: Arc<Platform>) {
    // Without it, small answers wait for the caller's acknowledgement.
    let _ = stream.set_nodelay(true);
    let wounds = Wounds::default();
    let wire = Wire::new(stream, wounds.clone());
    let service = service_fn(move |request| {
        let (platform, wounds) = (platform.clone(), wounds.clone());
        async move { Ok::<_, Infallible>(answer(request, &platform, &wounds).await) }
    });
    // A caller who hangs up is no error of the server.
    let _ = hyper::server::conn::http1::Builder::new()
        .serve_connection(TokioIo::new(wire), service)
        .await;
}

async fn answer(
    request: Request<Incoming>,
    platform: &Platform,
    wounds: &Wounds,
) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let reply = match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => {
            let received = Received::new(head, body.to_bytes()).await;
            let Verdict {
                reply,
                latency,
                wound,
                hangs,
            } = platform.judge(received);
            if hangs {
                std::future::pending::<()>().await;
            }
            if !latency.is_zero() {
                tokio::time::sleep(latency).await;
            }
            if let Some(wound) = wound {
                wounds.set(wound);
            }
            reply
        }
        Err(_) => Reply::error(413, "the body is too large, or broke off"),
    };
    let mut response = Response::new(Full::new(reply.body));
    *response.status_mut() = reply.status;
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().append(name, value);
        }
    }
    response
}
