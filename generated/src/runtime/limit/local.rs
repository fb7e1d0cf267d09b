//! A window in memory.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::time::Instant;

use super::turns::{Chance, Ended, Refusal, Turns};
use super::window::{Budget, Moment, Ticket, Turn, Window};
use crate::runtime::transport::BoxFuture;

/// A window in memory.
#[derive(Debug)]
pub(super) struct Local {
    window: Mutex<Window>,
    /// The window's moments are counted from here.
    start: Instant,
}

impl Local {
    pub(super) fn new(assumed: Budget) -> Self {
        Self {
            window: Mutex::new(Window::new(assumed)),
            start: Instant::now(),
        }
    }

    fn now(&self) -> Moment {
        self.start.elapsed()
    }

    /// A panic elsewhere leaves numbers that are good enough.
    fn window(&self) -> MutexGuard<'_, Window> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn turn(&self) -> Chance {
        match self.window().take(self.now()) {
            Turn::Go(ticket) => Chance::Go(ticket),
            Turn::Wait(at) => Chance::Wait(at.map(|at| self.start + at)),
            Turn::Spent(returns) => Chance::Never(Refusal::spent(returns)),
        }
    }
}

impl Turns for Local {
    fn at_once(&self) -> Option<Chance> {
        Some(self.turn())
    }

    fn take(&self) -> BoxFuture<'_, Chance> {
        Box::pin(async { self.turn() })
    }

    fn end(&self, ticket: Ticket, end: Ended) {
        self.window().end(self.now(), &ticket, end);
    }

    fn is_idle(&self) -> bool {
        self.window().is_idle(self.now())
    }
}
