//! Which deliveries any of the machines has handled.

use std::time::Duration;

use ::redis::{AsyncCommands, ExistenceCheck, Script, SetExpiry, SetOptions};

use super::Redis;
use crate::runtime::BoxFuture;
use crate::webhooks::{Claim, Handled, StoreFailure};

/// How long a machine may take to handle a delivery.
const CLAIM: Duration = Duration::from_secs(600);

/// How long a delivery that was handled is remembered: longer than it is repeated.
const LIFE: Duration = Duration::from_secs(14 * 24 * 3600);

const BUSY: &str = "busy";
const DONE: &str = "done";

/// What is done stays done.
const RELEASE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
                       return redis.call('DEL', KEYS[1]) end return 0";

/// Remembers in a Redis which deliveries were handled (features `redis` and
/// `webhooks`), for two weeks.
///
/// The claim of a machine that dies ends after ten minutes.
#[derive(Clone, Debug)]
pub struct RedisHandled {
    redis: Redis,
}

impl RedisHandled {
    pub(super) fn new(redis: Redis) -> Self {
        Self { redis }
    }

    fn key(&self, id: &str) -> String {
        self.redis.key("delivery", id)
    }
}

impl Handled for RedisHandled {
    fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Claim, StoreFailure>> {
        Box::pin(async move {
            let mut connection = self.redis.connection.clone();
            let options = SetOptions::default()
                .conditional_set(ExistenceCheck::NX)
                .with_expiration(SetExpiry::EX(CLAIM.as_secs()));
            let key = self.key(id);
            if connection.set_options(&key, BUSY, options).await? {
                return Ok(Claim::New);
            }
            let state: Option<String> = connection.get(&key).await?;
            match state.as_deref() {
                Some(DONE) => Ok(Claim::Done),
                // Where the claim has ended just now, the delivery comes again.
                _ => Ok(Claim::Busy),
            }
        })
    }

    fn done<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreFailure>> {
        Box::pin(async move {
            let mut connection = self.redis.connection.clone();
            let set = connection.set_ex(self.key(id), DONE, LIFE.as_secs());
            Ok(set.await?)
        })
    }

    fn release<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreFailure>> {
        Box::pin(async move {
            let mut connection = self.redis.connection.clone();
            let script = Script::new(RELEASE);
            let mut release = script.key(self.key(id));
            let _released: u8 = release.arg(BUSY).invoke_async(&mut connection).await?;
            Ok(())
        })
    }
}
