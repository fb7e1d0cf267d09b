//! A token store for many machines.

use std::fmt;
use std::time::Duration;

use ::redis::AsyncCommands;
use secrecy::ExposeSecret;

use super::Redis;
use super::lock::Lock;
use crate::auth::{Grant, Lease, Owner, StoreError, TokenStore};
use crate::runtime::BoxFuture;

/// How long a grant that nobody renews is kept: refresh tokens live for a year.
const LIFE: Duration = Duration::from_secs(366 * 24 * 3600);

/// Keeps grants in a Redis (feature `redis`): the store for many machines.
///
/// A lock makes sure that exactly one machine renews a grant. One that dies
/// while it holds the lock keeps the others waiting for half a minute at most.
/// Grants that nobody has renewed for a year are forgotten, because their refresh
/// tokens are no good any more.
#[derive(Clone)]
pub struct RedisStore {
    redis: Redis,
}

impl RedisStore {
    pub(super) fn new(redis: Redis) -> Self {
        Self { redis }
    }

    fn key(&self, owner: &Owner) -> String {
        self.redis.key("grant", owner.key())
    }
}

fn fails(error: impl fmt::Display) -> StoreError {
    StoreError::new(format!("Redis: {error}"))
}

impl TokenStore for RedisStore {
    fn get<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Option<Grant>, StoreError>> {
        Box::pin(async move {
            let mut connection = self.redis.connection.clone();
            let stored: Option<String> = connection.get(self.key(owner)).await.map_err(fails)?;
            let Some(stored) = stored else {
                return Ok(None);
            };
            match Grant::from_stored(&stored) {
                Some(grant) => Ok(Some(grant)),
                None => Err(fails(format!("what is stored for {owner} is no grant"))),
            }
        })
    }

    fn put<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut connection = self.redis.connection.clone();
            let (key, stored) = (self.key(&grant.owner), grant.to_stored());
            let put = connection.set_ex(key, stored.expose_secret(), LIFE.as_secs());
            put.await.map_err(fails)
        })
    }

    fn remove<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut connection = self.redis.connection.clone();
            connection.del(self.key(owner)).await.map_err(fails)
        })
    }

    fn lock<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Lease, StoreError>> {
        Box::pin(async move {
            let key = self.redis.key("lock", owner.key());
            let lock = Lock::take(&self.redis, key).await.map_err(fails)?;
            Ok(Lease::new(lock))
        })
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("RedisStore").field(&self.redis).finish()
    }
}
