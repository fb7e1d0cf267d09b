//! The right of one machine to renew a grant.

use std::time::Duration;

use ::redis::{AsyncCommands, ExistenceCheck, RedisError, Script, SetExpiry, SetOptions};
use tokio::task::AbortHandle;

use super::Redis;

/// How long a lock outlives the machine that held it.
const LIFE: Duration = Duration::from_secs(30);

/// How often one that is held is renewed.
const RENEWAL: Duration = Duration::from_secs(10);

/// How often one that another machine holds is tried again.
const PAUSE: Duration = Duration::from_millis(50);

/// Only who holds a lock may end it.
const RELEASE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
                       return redis.call('DEL', KEYS[1]) end return 0";

/// Only who holds a lock may renew it.
const RENEW: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
                     return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0";

/// A lock that is held until it is dropped.
pub(super) struct Lock {
    redis: Redis,
    key: String,
    holder: String,
    renewal: AbortHandle,
}

impl Lock {
    /// Waits until nobody else holds the lock with this key.
    pub(super) async fn take(redis: &Redis, key: String) -> Result<Self, RedisError> {
        let holder = format!("{:032x}", fastrand::u128(..));
        let options = SetOptions::default()
            .conditional_set(ExistenceCheck::NX)
            .with_expiration(SetExpiry::PX(millis(LIFE)));
        let mut connection = redis.connection.clone();
        while !connection
            .set_options::<_, _, bool>(&key, &holder, options.clone())
            .await?
        {
            tokio::time::sleep(PAUSE).await;
        }
        let renewal = tokio::spawn(renew(redis.clone(), key.clone(), holder.clone()));
        Ok(Self {
            redis: redis.clone(),
            key,
            holder,
            renewal: renewal.abort_handle(),
        })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.renewal.abort();
        let mut connection = self.redis.connection.clone();
        let (key, holder) = (self.key.clone(), self.holder.clone());
        // Without a runtime it ends by itself, when its life is over.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                let script = Script::new(RELEASE);
                let mut release = script.key(key);
                let released = release.arg(holder).invoke_async(&mut connection);
                let _: Result<u8, _> = released.await;
            });
        }
    }
}

/// Renews a lock for as long as it is ours.
async fn renew(redis: Redis, key: String, holder: String) {
    let script = Script::new(RENEW);
    let mut connection = redis.connection.clone();
    loop {
        tokio::time::sleep(RENEWAL).await;
        let mut call = script.key(&key);
        let renewed = call.arg(&holder).arg(millis(LIFE));
        let ours: Result<u8, _> = renewed.invoke_async(&mut connection).await;
        // A Redis that does not answer may answer the next time.
        if ours == Ok(0) {
            return;
        }
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
