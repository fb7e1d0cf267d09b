//! A store that forgets everything when the process ends.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::grant::{Grant, Owner};
use super::store::{Lease, StoreError, TokenStore};
use crate::runtime::BoxFuture;

/// Keeps grants in memory: for tests, and for those who can install again.
/// Clones share what they keep.
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    grants: HashMap<Owner, Grant>,
    locks: HashMap<Owner, Arc<tokio::sync::Mutex<()>>>,
}

impl MemoryStore {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryStore {
    fn get<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Option<Grant>, StoreError>> {
        Box::pin(async move { Ok(self.kept().grants.get(owner).cloned()) })
    }

    fn put<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.kept()
                .grants
                .insert(grant.owner.clone(), grant.clone());
            Ok(())
        })
    }

    fn remove<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.kept().grants.remove(owner);
            Ok(())
        })
    }

    fn lock<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Lease, StoreError>> {
        Box::pin(async move {
            let lock = self.kept().locks.entry(owner.clone()).or_default().clone();
            Ok(Lease::new(lock.lock_owned().await))
        })
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("MemoryStore")
            .field("grants", &self.kept().grants.len())
            .finish()
    }
}
