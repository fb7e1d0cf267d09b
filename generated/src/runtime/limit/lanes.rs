//! The lanes of all keys.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::key::LimitKey;
use super::lane::Lane;
use super::turns::Turns;

/// How often lanes that nobody uses are looked for, and thus for how long one is
/// remembered at least.
const SWEEP: Duration = Duration::from_secs(600);

/// One lane for each key, made when it is first needed.
pub(crate) struct Lanes<T>(Mutex<State<T>>);

struct State<T> {
    by_key: HashMap<LimitKey, Kept<T>>,
    swept: Instant,
}

struct Kept<T> {
    lane: Arc<Lane<T>>,
    used: Instant,
}

impl<T: Turns> Lanes<T> {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(State {
            by_key: HashMap::new(),
            swept: Instant::now(),
        }))
    }

    /// The lane of a key. `turns` makes what it asks for turns.
    pub(crate) fn lane(&self, key: &LimitKey, turns: impl FnOnce() -> T) -> Arc<Lane<T>> {
        let now = Instant::now();
        let mut state = self.lock();
        if now.duration_since(state.swept) >= SWEEP {
            state.swept = now;
            // A lane that anybody else holds has a call under way, or one that waits.
            state.by_key.retain(|_, kept| {
                Arc::strong_count(&kept.lane) > 1
                    || now.duration_since(kept.used) < SWEEP
                    || !kept.lane.is_idle()
            });
        }
        if let Some(kept) = state.by_key.get_mut(key) {
            kept.used = now;
            return kept.lane.clone();
        }
        let lane = Arc::new(Lane::new(turns()));
        let kept = Kept {
            lane: lane.clone(),
            used: now,
        };
        state.by_key.insert(key.clone(), kept);
        lane
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.lock().by_key.len()
    }

    /// A panic elsewhere leaves lanes that are good enough.
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
