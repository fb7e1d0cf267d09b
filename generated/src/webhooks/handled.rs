//! Which deliveries were handled.

use std::collections::{HashMap, VecDeque};
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::runtime::BoxFuture;

/// So many deliveries are remembered, unless somebody says otherwise.
const MOST: usize = 100_000;

/// Why a store of handled deliveries fails.
pub type StoreFailure = Box<dyn StdError + Send + Sync>;

/// Remembers which deliveries were handled, by their `webhookId`.
///
/// [`MemoryHandled`] is the one of a single process.
pub trait Handled: Send + Sync + 'static {
    /// Begins to handle a delivery, unless that was done, or is being done.
    ///
    /// A claim of a process that has died must end by itself.
    ///
    /// # Errors
    ///
    /// The store cannot be reached.
    fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Claim, StoreFailure>>;

    /// The delivery was handled with success.
    ///
    /// # Errors
    ///
    /// The store cannot be reached.
    fn done<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreFailure>>;

    /// The delivery was not handled, and may come again.
    ///
    /// # Errors
    ///
    /// The store cannot be reached.
    fn release<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreFailure>>;
}

/// What [`Handled::claim`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Nobody has handled it: the claim is ours.
    New,
    /// Somebody handles it right now.
    Busy,
    /// It was handled with success.
    Done,
}

/// Remembers in memory. Clones share what they remember.
#[derive(Clone)]
pub struct MemoryHandled(Arc<Mutex<Memory>>);

struct Memory {
    /// Whether they are done.
    deliveries: HashMap<String, bool>,
    /// Those that are done, the oldest first.
    done: VecDeque<String>,
    most: usize,
}

impl MemoryHandled {
    /// Remembers the last 100,000 deliveries.
    #[must_use]
    pub fn new() -> Self {
        Self::with_capacity(MOST)
    }

    /// Remembers so many deliveries, and forgets the oldest first.
    #[must_use]
    pub fn with_capacity(most: usize) -> Self {
        Self(Arc::new(Mutex::new(Memory {
            deliveries: HashMap::new(),
            done: VecDeque::new(),
            most,
        })))
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryHandled {
    fn default() -> Self {
        Self::new()
    }
}

impl Handled for MemoryHandled {
    fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Claim, StoreFailure>> {
        Box::pin(async move {
            let mut memory = self.memory();
            Ok(match memory.deliveries.get(id) {
                Some(true) => Claim::Done,
                Some(false) => Claim::Busy,
                None => {
                    memory.deliveries.insert(id.to_owned(), false);
                    Claim::New
                }
            })
        })
    }

    fn done<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreFailure>> {
        Box::pin(async move {
            let mut memory = self.memory();
            if memory.deliveries.insert(id.to_owned(), true) != Some(true) {
                memory.done.push_back(id.to_owned());
            }
            while memory.done.len() > memory.most {
                if let Some(oldest) = memory.done.pop_front() {
                    memory.deliveries.remove(&oldest);
                }
            }
            Ok(())
        })
    }

    fn release<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreFailure>> {
        Box::pin(async move {
            let mut memory = self.memory();
            if memory.deliveries.get(id) == Some(&false) {
                memory.deliveries.remove(id);
            }
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryHandled {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("MemoryHandled")
            .field("deliveries", &self.memory().deliveries.len())
            .finish()
    }
}
