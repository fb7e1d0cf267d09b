//! A connection that can be broken off in the middle of an answer.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// What happens to the next answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wound {
    HalfHead,
    HalfBody,
    Babble,
    Drop,
}

const BABBLE: &[u8] = b"* OK IMAP4rev1 at your service\r\n";

/// Where a connection is told of its wound.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wounds(Arc<Mutex<Option<Wound>>>);

impl Wounds {
    pub(crate) fn set(&self, wound: Wound) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(wound);
    }

    fn get(&self) -> Option<Wound> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection.
pub(crate) struct Wire {
    stream: TcpStream,
    wounds: Wounds,
    /// What is left to be written of a wounded answer.
    left: Option<Vec<u8>>,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, wounds: Wounds) -> Self {
        Self {
            stream,
            wounds,
            left: None,
        }
    }

    /// Writes what a wound leaves of an answer, then breaks off.
    fn bleed(&mut self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        while let Some(left) = self.left.as_mut().filter(|left| !left.is_empty()) {
            let written = match Pin::new(&mut self.stream).poll_write(context, left) {
                Poll::Ready(written) => written?,
                Poll::Pending => return Poll::Pending,
            };
            left.drain(..written);
        }
        Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()))
    }
}

/// What is left of an answer.
fn remains(wound: Wound, answer: &[u8]) -> Vec<u8> {
    let head = answer.windows(4).position(|four| four == b"\r\n\r\n");
    let head = head.map_or(answer.len(), |end| end + 4);
    match wound {
        Wound::HalfHead => answer[..head / 2].to_vec(),
        Wound::HalfBody => answer[..head + (answer.len() - head) / 2].to_vec(),
        Wound::Babble => BABBLE.to_vec(),
        Wound::Drop => Vec::new(),
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        answer: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.wounds.get() {
            None => Pin::new(&mut self.stream).poll_write(context, answer),
            Some(wound) => {
                if self.left.is_none() {
                    self.left = Some(remains(wound, answer));
                }
                self.bleed(context)
            }
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
