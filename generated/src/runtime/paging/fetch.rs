//! A page on its way.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::super::error::{Error, ErrorKind};
use super::super::request::Request;
use super::super::response::Response;
use super::super::transport::BoxFuture;

type Answer = Result<Response<Bytes>, Error>;

/// A page on its way. Dropping it cancels the call.
pub(super) enum Fetch {
    /// Moves only while somebody waits for it.
    Here(BoxFuture<'static, Answer>),
    /// Moves by itself.
    Ahead(JoinHandle<Answer>),
}

impl Fetch {
    pub(super) fn new(request: Request) -> Self {
        Self::Here(request.send_raw())
    }

    /// The same, ahead of its time; without a runtime to move it, it waits to be
    /// asked for.
    pub(super) fn ahead(request: Request) -> Self {
        match Handle::try_current() {
            Ok(runtime) => Self::Ahead(runtime.spawn(request.send_raw())),
            Err(_) => Self::new(request),
        }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Answer> {
        match self {
            Self::Here(call) => call.as_mut().poll(context),
            Self::Ahead(task) => Pin::new(task).poll(context).map(|joined| {
                joined.unwrap_or_else(|error| match error.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    Err(error) => Err(Error::new(
                        ErrorKind::Transport,
                        "the page was being fetched when its runtime went away",
                    )
                    .with_source(error)),
                })
            }),
        }
    }
}

impl Drop for Fetch {
    fn drop(&mut self) {
        if let Self::Ahead(task) = self {
            task.abort();
        }
    }
}
