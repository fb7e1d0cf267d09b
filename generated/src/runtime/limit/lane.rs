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
use super::turns::{Chance, Ended, Refusal, Turns};
use super::window::Ticket;
use crate::runtime::error::Error;
use crate::runtime::response::RateLimit;

/// How long a caller has to come for its turn.
const PATIENCE: Duration = Duration::from_millis(250);

/// The callers of one key.
#[derive(Debug)]
pub(crate) struct Lane<T> {
    turns: T,
    queue: Mutex<Queue>,
    /// A call has ended, or the queue has changed.
    changed: Notify,
}

#[derive(Debug, Default)]
struct Queue {
    /// By id, which is the order in which they came.
    callers: VecDeque<Caller>,
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
    Offered(Instant, Ticket),
    /// It did not come for its turn.
    Away,
    /// Its turn will never come.
    Refused(Refusal),
}

impl<T: Turns> Lane<T> {
    pub(super) fn new(turns: T) -> Self {
        Self {
            turns,
            queue: Mutex::default(),
            changed: Notify::new(),
        }
    }

    /// Waits for a turn.
    pub(crate) async fn acquire(self: Arc<Self>) -> Result<Permit, Error> {
        let chance = {
            let queue = self.lock();
            match queue.callers.is_empty() {
                true => self.turns.at_once(),
                false => None,
            }
        };
        let ticket = match chance {
            Some(Chance::Go(ticket)) => ticket,
            Some(Chance::Never(refusal)) => return Err(refusal.into()),
            Some(Chance::Wait(_)) | None => {
                let waiting = Waiting {
                    lane: self.clone(),
                    id: None,
                };
                waiting.await?
            }
        };
        Ok(Permit::new(Held { lane: self, ticket }))
    }

    /// Whether nobody waits, and nothing is known that must be kept.
    pub(super) fn is_idle(&self) -> bool {
        self.lock().callers.is_empty() && self.turns.is_idle()
    }

    /// A panic elsewhere leaves a queue that is good enough.
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a permit of this lane holds.
struct Held<T> {
    lane: Arc<Lane<T>>,
    ticket: Ticket,
}

impl<T: Turns> PermitHandle for Held<T> {
    fn end(self: Box<Self>, end: PermitEnd<'_>) {
        let end = match end {
            PermitEnd::Answered { status, headers } => {
                Ended::Answered(status, RateLimit::read(headers))
            }
            PermitEnd::Unsent => Ended::Unsent,
            PermitEnd::Lost => Ended::Lost,
        };
        self.lane.turns.end(self.ticket, end);
        self.lane.changed.notify_one();
    }
}

/// A caller that waits. It has its place from the first poll until it is dropped.
struct Waiting<T: Turns> {
    lane: Arc<Lane<T>>,
    id: Option<u64>,
}

impl<T: Turns> Future for Waiting<T> {
    type Output = Result<Ticket, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let lane = self.lane.clone();
        let mut queue = lane.lock();
        let Some(id) = self.id else {
            self.id = Some(queue.join(context.waker()));
            serve_if_nobody_does(&mut queue, &lane);
            return Poll::Pending;
        };
        let Some(at) = queue.find(id) else {
            unreachable!("a caller leaves the queue with its turn only");
        };
        let caller = &mut queue.callers[at];
        match mem::replace(&mut caller.place, Place::Waits) {
            Place::Offered(_, ticket) => {
                queue.callers.remove(at);
                self.id = None;
                Poll::Ready(Ok(ticket))
            }
            Place::Refused(refusal) => {
                queue.callers.remove(at);
                self.id = None;
                Poll::Ready(Err(refusal.into()))
            }
            place @ (Place::Waits | Place::Away) => {
                caller.waker.clone_from(context.waker());
                // Who was away and comes back needs the server, as does one whose
                // server has ended.
                if matches!(place, Place::Away) || !queue.served {
                    serve_if_nobody_does(&mut queue, &lane);
                }
                Poll::Pending
            }
        }
    }
}

impl<T: Turns> Drop for Waiting<T> {
    fn drop(&mut self) {
        let Some(id) = self.id else { return };
        let mut queue = self.lane.lock();
        let Some(at) = queue.find(id) else { return };
        if let Some(Caller {
            place: Place::Offered(_, ticket),
            ..
        }) = queue.callers.remove(at)
        {
            self.lane.turns.end(ticket, Ended::Unsent);
        }
        self.lane.changed.notify_one();
    }
}

impl Queue {
    fn join(&mut self, waker: &Waker) -> u64 {
        let id = self.next_id;
        self.next_id += 1;
        self.callers.push_back(Caller {
            id,
            waker: waker.clone(),
            place: Place::Waits,
        });
        id
    }

    fn find(&self, id: u64) -> Option<usize> {
        self.callers.binary_search_by_key(&id, |one| one.id).ok()
    }

    /// Those who wait for their turn, from the front.
    fn waiting(&mut self) -> impl Iterator<Item = &mut Caller> {
        let callers = self.callers.iter_mut();
        callers.filter(|caller| matches!(caller.place, Place::Waits))
    }

    /// Takes turns back from those who did not come, and says when the next one
    /// will have been away for too long.
    fn withdraw(&mut self, now: Instant, turns: &impl Turns) -> Option<Instant> {
        let mut next: Option<Instant> = None;
        for caller in &mut self.callers {
            let Place::Offered(at, _) = caller.place else {
                continue;
            };
            let until = at + PATIENCE;
            if until > now {
                next = Some(next.map_or(until, |next| next.min(until)));
            } else if let Place::Offered(_, ticket) = mem::replace(&mut caller.place, Place::Away) {
                turns.end(ticket, Ended::Unsent);
            }
        }
        next
    }

    /// Offers a turn to the first who waits. It comes back where nobody does.
    fn offer(&mut self, ticket: Ticket, now: Instant) -> Option<Ticket> {
        let Some(caller) = self.waiting().next() else {
            return Some(ticket);
        };
        caller.place = Place::Offered(now, ticket);
        caller.waker.wake_by_ref();
        None
    }

    fn refuse(&mut self, refusal: &Refusal) {
        for caller in self.waiting() {
            caller.place = Place::Refused(refusal.clone());
            caller.waker.wake_by_ref();
        }
    }
}

/// Somebody must serve those who wait. The task ends with the runtime that it was
/// started on; then the next caller that is polled starts another.
fn serve_if_nobody_does<T: Turns>(queue: &mut Queue, lane: &Arc<Lane<T>>) {
    match mem::replace(&mut queue.served, true) {
        // It may sleep, because nobody else in the queue needs it.
        true => lane.changed.notify_one(),
        false => drop(tokio::spawn(serve(lane.clone()))),
    }
}

/// Serves those who wait until there are none.
async fn serve<T: Turns>(lane: Arc<Lane<T>>) {
    let mut shift = Shift { lane, over: false };
    let lane = shift.lane.clone();
    loop {
        let (mut next, somebody_waits) = {
            let mut queue = lane.lock();
            if queue.callers.is_empty() {
                queue.served = false;
                shift.over = true;
                return;
            }
            let next = queue.withdraw(Instant::now(), &lane.turns);
            (next, queue.waiting().next().is_some())
        };
        if somebody_waits {
            match lane.turns.take().await {
                Chance::Go(ticket) => {
                    let left = lane.lock().offer(ticket, Instant::now());
                    if let Some(ticket) = left {
                        lane.turns.end(ticket, Ended::Unsent);
                    }
                    continue;
                }
                Chance::Never(refusal) => {
                    lane.lock().refuse(&refusal);
                    continue;
                }
                Chance::Wait(at) => next = next.into_iter().chain(at).min(),
            }
        }
        let changed = lane.changed.notified();
        match next {
            Some(next) => {
                // Either way it is time to look.
                let _ = tokio::time::timeout_at(next, changed).await;
            }
            None => changed.await,
        }
    }
}

/// Ends with the runtime, at the latest.
struct Shift<T: Turns> {
    lane: Arc<Lane<T>>,
    over: bool,
}

impl<T: Turns> Drop for Shift<T> {
    fn drop(&mut self) {
        if self.over {
            return;
        }
        let mut queue = self.lane.lock();
        queue.served = false;
        for caller in &queue.callers {
            caller.waker.wake_by_ref();
        }
    }
}
