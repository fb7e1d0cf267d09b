//! Where grants are kept.

use std::error::Error as StdError;
use std::fmt;

use super::grant::{Grant, Owner};
use crate::runtime::{BoxFuture, Error, ErrorKind};

/// Keeps grants, one for each owner.
///
/// When the future of [`put`](Self::put) is ready the grant must be safe: the one
/// before it works no more.
pub trait TokenStore: Send + Sync + 'static {
    /// The grant of an owner.
    ///
    /// # Errors
    ///
    /// The store cannot be read.
    fn get<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Option<Grant>, StoreError>>;

    /// Keeps a grant in place of its owner's last one.
    ///
    /// # Errors
    ///
    /// The store cannot be written.
    fn put<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Forgets the grant of an owner.
    ///
    /// # Errors
    ///
    /// The store cannot be written.
    fn remove<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Waits until nobody else who uses the store renews the grant of this owner.
    ///
    /// # Errors
    ///
    /// The store cannot be locked.
    fn lock<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Lease, StoreError>>;
}

/// The right to renew a grant, until it is dropped.
#[must_use = "the right ends when the lease is dropped"]
pub struct Lease(#[expect(dead_code, reason = "it is held, and dropped")] Box<dyn Send>);

impl Lease {
    /// A lease that ends when `held` is dropped.
    pub fn new(held: impl Send + 'static) -> Self {
        Self(Box::new(held))
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Lease")
    }
}

/// A store failed.
#[derive(Debug)]
pub struct StoreError(Box<dyn StdError + Send + Sync>);

impl StoreError {
    /// A store failed, for this reason. It must not hold a secret.
    pub fn new(reason: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the token store failed: {}", self.0)
    }
}

impl StdError for StoreError {}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        Self::new(ErrorKind::TokenStore, error.to_string()).with_source(error.0)
    }
}
