//! A server on the loopback that answers every request with the same bytes, and says
//! when a request came and when its answer was gone.
//!
//! A thread a connection, and no allocation once it is open: it must not be seen in
//! what is counted.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// When things happened, in nanoseconds since the server began.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    begin: Instant,
    came: AtomicU64,
    gone: AtomicU64,
}

impl Server {
    /// Starts a server that answers with this JSON.
    pub(crate) fn start(body: &str) -> std::io::Result<Arc<Self>> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let server = Arc::new(Self {
            address: listener.local_addr()?,
            begin: Instant::now(),
            came: AtomicU64::new(0),
            gone: AtomicU64::new(0),
        });
        let answer: Arc<[u8]> = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes()
        .into();
        let accepting = Arc::clone(&server);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (server, answer) = (Arc::clone(&accepting), Arc::clone(&answer));
                std::thread::spawn(move || server.serve(stream, &answer));
            }
        });
        Ok(server)
    }

    /// Nanoseconds since the beginning.
    pub(crate) fn now(&self) -> u64 {
        u64::try_from(self.begin.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    /// When the last request was here, and when its answer was gone.
    pub(crate) fn last(&self) -> (u64, u64) {
        (
            self.came.load(Ordering::Acquire),
            self.gone.load(Ordering::Acquire),
        )
    }

    fn serve(&self, mut stream: TcpStream, answer: &[u8]) {
        let _ = stream.set_nodelay(true);
        let mut buffer = [0; 16 * 1024];
        let mut filled = 0;
        while let Ok(read @ 1..) = stream.read(&mut buffer[filled..]) {
            filled += read;
            // A `GET` ends with its head.
            if !buffer[..filled].ends_with(b"\r\n\r\n") {
                continue;
            }
            self.came.store(self.now(), Ordering::Release);
            filled = 0;
            if stream.write_all(answer).is_err() {
                return;
            }
            self.gone.store(self.now(), Ordering::Release);
        }
    }
}
