//! Staying inside the API's limits: calls wait for their turn instead of being
//! refused.
//!
//! A call goes through these files: [`Limiter`] is what the runtime asks,
//! `permit` is what a call holds while it runs, `lanes` has one `lane` for each
//! `key`, a lane keeps the callers in order and asks `turns` for the next turn, and
//! `window` with `day` decides. Those two know neither clock nor tasks, so that
//! properties can be proved of them. `limits` keeps its windows in memory
//! (`local`); the feature `redis` keeps its own where machines share them.

pub(crate) mod day;
mod key;
mod lane;
pub(crate) mod lanes;
mod limits;
mod local;
mod permit;
pub(crate) mod turns;
pub(crate) mod window;

use super::error::Error;
use super::transport::BoxFuture;

pub use key::LimitKey;
pub use limits::Limits;
pub use permit::{Permit, PermitEnd, PermitHandle};

/// Lets calls go when the API's limits allow it.
///
/// [`Limits`] is the one for a single process. One that shares its counts
/// between processes implements this trait too.
pub trait Limiter: Send + Sync + 'static {
    /// Waits until a call may be sent. Those who wait for the same key are served
    /// in the order in which they came; keys do not wait for one another.
    ///
    /// Dropping the future gives the place in the queue back.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::QuotaSpent`](super::ErrorKind::QuotaSpent), at once, where the day's requests are spent:
    /// [`Error::retry_after`] says when they return.
    fn acquire<'a>(&'a self, key: &'a LimitKey) -> BoxFuture<'a, Result<Permit, Error>>;
}

/// Lets every call go at once, for those who keep inside the limits by other means.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoLimits;

impl Limiter for NoLimits {
    fn acquire<'a>(&'a self, _: &'a LimitKey) -> BoxFuture<'a, Result<Permit, Error>> {
        Box::pin(async { Ok(Permit::free()) })
    }
}
