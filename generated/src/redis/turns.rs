//! Turns of a window that machines share.

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ::redis::{RedisError, Script};
use tokio::time::Instant;

use super::Redis;
use super::window::SharedWindow;
use crate::runtime::limit::turns::{Chance, Ended, Refusal, Turns};
use crate::runtime::limit::window::{Budget, Ticket, Turn};
use crate::runtime::{BoxFuture, ErrorKind};

/// How often a machine that waits looks whether another one's call has ended.
const LOOK: Duration = Duration::from_millis(100);

/// How often a change is tried again that another machine was quicker with.
const TRIES: usize = 100;

const READ: &str = "return {redis.call('TIME'), redis.call('GET', KEYS[1])}";

/// Writes only over what was read; answers what is there instead.
const WRITE: &str = "local kept = redis.call('GET', KEYS[1]) \
    if (kept or '') ~= ARGV[1] then return {redis.call('TIME'), kept} end \
    redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) return false";

/// The time, and what is kept.
type Read = ((u64, u64), Option<String>);

/// The turns of one key.
pub(super) struct SharedTurns(Arc<Inner>);

struct Inner {
    redis: Redis,
    key: String,
    assumed: Budget,
    /// What this machine has not told yet.
    ends: Mutex<Vec<End>>,
    /// One change at a time: this machine's callers need not race one another.
    change: tokio::sync::Mutex<()>,
}

struct End {
    at: Instant,
    ticket: Ticket,
    end: Ended,
}

impl SharedTurns {
    pub(super) fn new(redis: Redis, key: String, assumed: Budget) -> Self {
        Self(Arc::new(Inner {
            redis,
            key,
            assumed,
            ends: Mutex::default(),
            change: tokio::sync::Mutex::new(()),
        }))
    }
}

impl Turns for SharedTurns {
    fn at_once(&self) -> Option<Chance> {
        None
    }

    fn take(&self) -> BoxFuture<'_, Chance> {
        Box::pin(async { self.0.take().await })
    }

    fn end(&self, ticket: Ticket, end: Ended) {
        let at = Instant::now();
        self.0.ends().push(End { at, ticket, end });
        // Without a runtime, or with a Redis that does not answer, the next turn
        // tells it; if there is none, the call is given up in time.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let inner = self.0.clone();
            runtime.spawn(async move { inner.change(false).await });
        }
    }

    fn is_idle(&self) -> bool {
        self.0.ends().is_empty()
    }
}

impl Inner {
    async fn take(&self) -> Chance {
        match self.change(true).await {
            Ok(chance) => chance,
            Err(reason) => {
                let text = format!("nobody knows whether the limits allow this call: {reason}");
                Chance::Never(Refusal::new(ErrorKind::Limiter, text))
            }
        }
    }

    /// Tells of calls that have ended, and takes a turn if that is wanted.
    async fn change(&self, takes: bool) -> Result<Chance, String> {
        let _change = self.change.lock().await;
        let ends = mem::take(&mut *self.ends());
        if ends.is_empty() && !takes {
            return Ok(Chance::Wait(None));
        }
        let changed = self.change_with(&ends, takes).await;
        if changed.is_err() {
            self.ends().extend(ends);
        }
        changed
    }

    async fn change_with(&self, ends: &[End], takes: bool) -> Result<Chance, String> {
        let reason = |error: RedisError| format!("Redis: {error}");
        let mut connection = self.redis.connection.clone();
        let mut asked = Instant::now();
        let script = Script::new(READ);
        let read = script.key(&self.key).invoke_async(&mut connection).await;
        let mut read: Read = read.map_err(reason)?;
        for _ in 0..TRIES {
            let ((seconds, micros), kept) = read;
            let time = Duration::from_secs(seconds) + Duration::from_micros(micros);
            let known = kept.as_deref().map(SharedWindow::read);
            // What another version has written is of no use to this one.
            let mut window = match known {
                Some(Ok(window)) => window,
                _ => SharedWindow::new(self.assumed, time),
            };
            let now = window.now(time);
            for End { at, ticket, end } in ends {
                let ago = asked.saturating_duration_since(*at);
                window.end(now.saturating_sub(ago), ticket, *end);
            }
            let turn = match takes {
                true => window.take(now),
                false => Turn::Wait(None),
            };
            let chance = match turn {
                Turn::Go(ticket) => Chance::Go(ticket),
                Turn::Spent(returns) => Chance::Never(Refusal::spent(returns)),
                Turn::Wait(at) => {
                    let wait = at.map_or(LOOK, |at| at.saturating_sub(now).min(LOOK));
                    Chance::Wait(Some(Instant::now() + wait))
                }
            };
            if ends.is_empty() && !matches!(chance, Chance::Go(_)) {
                return Ok(chance);
            }
            let script = Script::new(WRITE);
            let mut write = script.key(&self.key);
            let write = write
                .arg(kept.unwrap_or_default())
                .arg(window.to_text())
                .arg(u64::try_from(window.life(now).as_millis()).unwrap_or(u64::MAX));
            asked = Instant::now();
            let other: Option<Read> = write.invoke_async(&mut connection).await.map_err(reason)?;
            match other {
                None => return Ok(chance),
                Some(other) => read = other,
            }
        }
        Err("other machines change the window in Redis all the time".into())
    }

    /// A panic elsewhere leaves a list that is good enough.
    fn ends(&self) -> MutexGuard<'_, Vec<End>> {
        self.ends.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
