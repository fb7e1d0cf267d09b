//! A store in a file, for one machine.

use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension};
use secrecy::ExposeSecret;

use super::grant::{Grant, Owner};
use super::store::{Lease, StoreError, TokenStore};
use crate::runtime::BoxFuture;

/// How often a lock that another process holds is tried again.
const PAUSE: Duration = Duration::from_millis(20);

/// How long a process waits while another one writes.
const BUSY: Duration = Duration::from_secs(30);

/// Keeps grants in a SQLite file (feature `sqlite`): the store for one machine.
///
/// Several processes may use the same file. What was put is on the disk before
/// [`put`](TokenStore::put) returns. The file holds secrets, so nobody but its
/// owner may read it; beside it, in a folder with the same name and `-locks` at its
/// end, are the locks, which the system opens when a process dies.
///
/// ```
/// use hoopai::auth::{App, SqliteStore, Tokens};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("tokens.sqlite");
/// let store = SqliteStore::open(path)?;
/// let tokens = Tokens::new(App::new("client-id", "client-secret"), store);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SqliteStore {
    path: Arc<Path>,
    locks: Arc<Path>,
    connection: Arc<Mutex<Connection>>,
}

impl SqliteStore {
    /// Opens the file, and makes it where there is none.
    ///
    /// # Errors
    ///
    /// The file or its folder of locks cannot be made, or is something else.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let fails =
            |error: &dyn fmt::Display| StoreError::new(format!("{}: {error}", path.display()));
        private(path).map_err(|error| fails(&error))?;
        let mut locks = path.as_os_str().to_owned();
        locks.push("-locks");
        let locks = PathBuf::from(locks);
        fs::create_dir_all(&locks).map_err(|error| fails(&error))?;
        let connection = connect(path).map_err(|error| fails(&error))?;
        Ok(Self {
            path: path.into(),
            locks: locks.into(),
            connection: Arc::new(Mutex::new(connection)),
        })
    }

    /// Whose grants are kept here, agencies before accounts.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub async fn owners(&self) -> Result<Vec<Owner>, StoreError> {
        let keys: Vec<String> = self
            .run(|file| {
                let mut query = file.prepare("SELECT owner FROM grants ORDER BY owner")?;
                query.query_map([], |row| row.get(0))?.collect()
            })
            .await?;
        Ok(keys.iter().filter_map(|key| Owner::of_key(key)).collect())
    }

    /// Does something with the file, where waiting for the disk stops nobody.
    async fn run<T: Send + 'static>(
        &self,
        what: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let connection = self.connection.clone();
        let done = tokio::task::spawn_blocking(move || {
            what(&connection.lock().unwrap_or_else(PoisonError::into_inner))
        });
        match done.await {
            Ok(result) => result.map_err(|error| self.fails(error)),
            Err(stopped) => Err(self.fails(stopped)),
        }
    }

    fn fails(&self, error: impl fmt::Display) -> StoreError {
        StoreError::new(format!("{}: {error}", self.path.display()))
    }
}

/// Makes the file, if need be, so that only its owner can read it.
fn private(path: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    // A grant that came must survive the machine, too.
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.execute_batch(
        "CREATE TABLE IF NOT EXISTS grants (owner TEXT PRIMARY KEY, stored TEXT NOT NULL) STRICT",
    )?;
    Ok(connection)
}

impl TokenStore for SqliteStore {
    fn get<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Option<Grant>, StoreError>> {
        Box::pin(async move {
            let key = owner.key();
            let stored: Option<String> = self
                .run(move |file| {
                    let query = "SELECT stored FROM grants WHERE owner = ?1";
                    file.query_row(query, [key], |row| row.get(0)).optional()
                })
                .await?;
            let Some(stored) = stored else {
                return Ok(None);
            };
            match Grant::from_stored(&stored) {
                Some(grant) => Ok(Some(grant)),
                None => Err(self.fails(format!("what is stored for {owner} is no grant"))),
            }
        })
    }

    fn put<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<(), StoreError>> {
        let (key, stored) = (grant.owner.key(), grant.to_stored());
        Box::pin(self.run(move |file| {
            let query = "INSERT INTO grants (owner, stored) VALUES (?1, ?2) \
                         ON CONFLICT (owner) DO UPDATE SET stored = excluded.stored";
            file.execute(query, (key, stored.expose_secret())).map(drop)
        }))
    }

    fn remove<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<(), StoreError>> {
        let key = owner.key();
        Box::pin(self.run(move |file| {
            let query = "DELETE FROM grants WHERE owner = ?1";
            file.execute(query, [key]).map(drop)
        }))
    }

    fn lock<'a>(&'a self, owner: &'a Owner) -> BoxFuture<'a, Result<Lease, StoreError>> {
        Box::pin(async move {
            // Any id makes a file name this way.
            let name: String = owner
                .key()
                .bytes()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            let file = File::create(self.locks.join(name)).map_err(|error| self.fails(error))?;
            loop {
                match file.try_lock() {
                    Ok(()) => return Ok(Lease::new(file)),
                    Err(TryLockError::WouldBlock) => tokio::time::sleep(PAUSE).await,
                    Err(TryLockError::Error(error)) => return Err(self.fails(error)),
                }
            }
        })
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SqliteStore")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
