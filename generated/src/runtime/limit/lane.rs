//! The callers of one window, in order.
//!
//! Every caller has a place in the queue. While there are any, one task, the
//! server, offers turns to them from the front, and sleeps until the window has
//! another one. A caller that does not come for its turn, because nobody polls
//! its future, loses it to the next, and keeps its place: futures that rest in a
//! stream must not stop those that are awaited.

use std::collections::VecDeque;
use std::mem;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::permit::{Permit, PermitEnd, PermitHandle};
use super::quota_spent;
use super::window::{Budget, Moment, Ticket, Turn, Window};
use crate::runtime::error::Error;
use crate::runtime::response::RateLimit;

/// How long a caller has to come for its turn.
const PATIENCE: Duration = Duration::from_millis(250);

/// One window and its callers.
#[derive(Debug)]
pub(super) struct Lane {
    state: Mutex<State>,
    /// The window or the queue has changed.
    changed: Notify,
    /// The window's moments are counted from here.
    start: Instant,
}

#[derive(Debug)]
struct State {
    window: Window,
    /// By id, which is the order in which they came.
    queue: VecDeque<Caller>,
    next_id: u64,
    served: bool,
}

#[derive(Debug)]
struct Caller {
    id: u64,
    waker: Waker,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// It waits for its turn.
    Waits,
    /// Its turn has come, at this moment.
    Offered(Moment, Ticket),
    /// It did not come for its turn.
    Away,
    /// The day's calls are spent, and return after this time.
    Refused(Duration),
}

impl Lane {
    pub(super) fn new(assumed: Budget) -> Self {
        Self {
            state: Mutex::new(State {
                window: Window::new(assumed),
                queue: VecDeque::new(),
                next_id: 0,
                served: false,
            }),
            changed: Notify::new(),
            start: Instant::now(),
        }
    }

    /// Waits for a turn.
    pub(super) async fn acquire(self: Arc<Self>) -> Result<Permit, Error> {
        let turn = {
            let mut state = self.lock();
            match state.queue.is_empty() {
                true => state.window.take(self.now()),
                false => Turn::Wait(None),
            }
        };
        let ticket = match turn {
            Turn::Go(ticket) => ticket,
            Turn::Spent(returns) => return Err(quota_spent(returns)),
            Turn::Wait(_) => {
                let waiting = Waiting {
                    lane: self.clone(),
                    id: None,
                };
                waiting.await?
            }
        };
        Ok(Permit::new(Held { lane: self, ticket }))
    }

    /// Whether nobody waits, and the window knows nothing that must be kept.
    pub(super) fn is_idle(&self) -> bool {
        let mut state = self.lock();
        state.queue.is_empty() && state.window.is_idle(self.now())
    }

    fn now(&self) -> Moment {
        self.start.elapsed()
    }

    /// A panic elsewhere leaves numbers that are good enough.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a permit of this lane holds.
struct Held {
    lane: Arc<Lane>,
    ticket: Ticket,
}

impl PermitHandle for Held {
    fn end(self: Box<Self>, end: PermitEnd<'_>) {
        let now = self.lane.now();
        let window = &mut self.lane.lock().window;
        match end {
            PermitEnd::Answered { status, headers } => {
                window.answered(now, &self.ticket, status, &RateLimit::read(headers));
            }
            PermitEnd::Unsent => window.unsent(now, &self.ticket),
            PermitEnd::Lost => window.lost(now, &self.ticket),
        }
        self.lane.changed.notify_one();
    }
}

/// A caller that waits. It has its place from the first poll until it is dropped.
struct Waiting {
    lane: Arc<Lane>,
    id: Option<u64>,
}

impl Future for Waiting {
    type Output = Result<Ticket, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let lane = self.lane.clone();
        let mut state = lane.lock();
        let Some(id) = self.id else {
            let id = state.next_id;
            state.next_id += 1;
            state.queue.push_back(Caller {
                id,
                waker: context.waker().clone(),
                place: Place::Waits,
            });
            self.id = Some(id);
            state.serve(&lane);
            return Poll::Pending;
        };
        let Some(at) = state.find(id) else {
            unreachable!("a caller leaves the queue with its turn only");
        };
        let caller = &mut state.queue[at];
        match mem::replace(&mut caller.place, Place::Waits) {
            Place::Offered(_, ticket) => {
                state.queue.remove(at);
                self.id = None;
                Poll::Ready(Ok(ticket))
            }
            Place::Refused(returns) => {
                state.queue.remove(at);
                self.id = None;
                Poll::Ready(Err(quota_spent(returns)))
            }
            place @ (Place::Waits | Place::Away) => {
                caller.waker.clone_from(context.waker());
                if matches!(place, Place::Away) {
                    lane.changed.notify_one();
                }
                state.serve(&lane);
                Poll::Pending
            }
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let Some(id) = self.id else { return };
        let mut state = self.lane.lock();
        let Some(at) = state.find(id) else { return };
        if let Some(Caller {
            place: Place::Offered(_, ticket),
            ..
        }) = state.queue.remove(at)
        {
            state.window.unsent(self.lane.now(), &ticket);
        }
        self.lane.changed.notify_one();
    }
}

impl State {
    fn find(&self, id: u64) -> Option<usize> {
        self.queue.binary_search_by_key(&id, |one| one.id).ok()
    }

    /// Somebody must serve those who wait. The task ends with the runtime that it
    /// was started on; then the next caller that is polled starts another.
    fn serve(&mut self, lane: &Arc<Lane>) {
        if !mem::replace(&mut self.served, true) {
            tokio::spawn(serve(lane.clone()));
        }
    }

    /// Offers turns to those who wait, from the front. Says when to look again:
    /// at that moment, or when something has changed.
    fn offer(&mut self, now: Moment) -> Option<Moment> {
        let mut next: Option<Moment> = None;
        let mut look_at = |at: Moment| next = Some(next.map_or(at, |next| next.min(at)));
        for caller in &mut self.queue {
            if let Place::Offered(at, _) = caller.place {
                if at + PATIENCE > now {
                    look_at(at + PATIENCE);
                } else if let Place::Offered(_, ticket) =
                    mem::replace(&mut caller.place, Place::Away)
                {
                    self.window.unsent(now, &ticket);
                }
            }
        }
        let waiting = self.queue.iter_mut();
        for caller in waiting.filter(|one| matches!(one.place, Place::Waits)) {
            match self.window.take(now) {
                Turn::Go(ticket) => {
                    caller.place = Place::Offered(now, ticket);
                    look_at(now + PATIENCE);
                }
                Turn::Spent(returns) => caller.place = Place::Refused(returns),
                Turn::Wait(at) => {
                    at.into_iter().for_each(&mut look_at);
                    break;
                }
            }
            caller.waker.wake_by_ref();
        }
        next
    }
}

/// Serves those who wait until there are none.
async fn serve(lane: Arc<Lane>) {
    let mut shift = Shift { lane, over: false };
    let lane = shift.lane.clone();
    loop {
        let next = {
            let mut state = lane.lock();
            if state.queue.is_empty() {
                state.served = false;
                shift.over = true;
                return;
            }
            state.offer(lane.now())
        };
        let changed = lane.changed.notified();
        match next {
            Some(next) => {
                // Either way it is time to look.
                let _ = tokio::time::timeout_at(lane.start + next, changed).await;
            }
            None => changed.await,
        }
    }
}

/// Ends with the runtime, at the latest.
struct Shift {
    lane: Arc<Lane>,
    over: bool,
}

impl Drop for Shift {
    fn drop(&mut self) {
        if self.over {
            return;
        }
        let mut state = self.lane.lock();
        state.served = false;
        for caller in &state.queue {
            caller.waker.wake_by_ref();
        }
    }
}
