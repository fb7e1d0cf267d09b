//! How a grant is had when none at hand is good.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::watch;

use super::app::App;
use super::endpoint::Endpoint;
use super::grant::{Grant, Owner};
use super::store::TokenStore;
use crate::runtime::{BoxFuture, Error, ErrorKind};

/// What all clones of the tokens share.
pub(super) struct Shared {
    pub(super) app: App,
    pub(super) store: Box<dyn TokenStore>,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// What was given last. Calls of all owners come here, and none may keep the others
    /// for as long as a copy takes.
    grants: HashMap<Owner, Arc<Grant>>,
    /// Grants that came and that the store did not take: never lost, never used
    /// before they are stored.
    unsaved: HashMap<Owner, Grant>,
    /// What is being renewed.
    flights: HashMap<Owner, watch::Receiver<Option<Outcome>>>,
}

/// How a renewal ended, for everyone who waits for it.
type Outcome = Result<Arc<Grant>, Failure>;

#[derive(Clone)]
struct Failure {
    kind: ErrorKind,
    text: String,
    retry_after: Option<Duration>,
}

/// What a renewal needs to know.
#[derive(Clone)]
pub(super) struct Wanted {
    pub(super) owner: Owner,
    /// The company that can make an account's token.
    pub(super) company: Option<String>,
    pub(super) margin: Duration,
    /// A token that the API has refused.
    pub(super) refused: Option<SecretString>,
}

impl Wanted {
    fn is_met_by(&self, grant: &Grant) -> bool {
        grant.is_fresh(self.margin) && !self.is_refused(grant)
    }

    fn is_refused(&self, grant: &Grant) -> bool {
        let refused = self.refused.as_ref().map(ExposeSecret::expose_secret);
        refused == Some(grant.access_token.expose_secret())
    }
}

impl Shared {
    pub(super) fn new(app: App, store: impl TokenStore) -> Self {
        Self {
            app,
            store: Box::new(store),
            known: Mutex::default(),
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A grant that is good, from wherever it is to be had.
    ///
    /// A renewal is a task of its own: who stops waiting does not stop it, and
    /// those who want the same wait for the same one.
    pub(super) fn grant(
        self: Arc<Self>,
        endpoint: Endpoint,
        wanted: Wanted,
    ) -> BoxFuture<'static, Result<Arc<Grant>, Error>> {
        Box::pin(async move {
            loop {
                let mut flight = {
                    let mut known = self.known();
                    let held = known.grants.get(&wanted.owner);
                    if let Some(grant) = held.filter(|grant| wanted.is_met_by(grant)) {
                        return Ok(grant.clone());
                    }
                    match known.flights.get(&wanted.owner) {
                        // One whose task is gone is over.
                        Some(flight) if flight.has_changed().is_ok() => flight.clone(),
                        _ => {
                            let (tell, hear) = watch::channel(None);
                            known.flights.insert(wanted.owner.clone(), hear.clone());
                            tokio::spawn(self.clone().fly(endpoint.clone(), wanted.clone(), tell));
                            hear
                        }
                    }
                };
                let outcome = match flight.wait_for(Option::is_some).await {
                    Ok(outcome) => outcome.clone(),
                    Err(_) => None,
                };
                match outcome {
                    // Somebody else's renewal may have found what we know to be refused.
                    Some(Ok(grant)) if wanted.is_refused(&grant) => {}
                    Some(outcome) => return outcome.map_err(Error::from),
                    None => return Err(ended()),
                }
            }
        })
    }

    async fn fly(
        self: Arc<Self>,
        endpoint: Endpoint,
        wanted: Wanted,
        tell: watch::Sender<Option<Outcome>>,
    ) {
        let renewed = self.renew(&endpoint, &wanted).await.map(Arc::new);
        {
            let mut known = self.known();
            if let Ok(grant) = &renewed {
                known.grants.insert(wanted.owner.clone(), grant.clone());
            }
            known.flights.remove(&wanted.owner);
        }
        // Nobody may be waiting any more.
        let _ = tell.send(Some(renewed.map_err(|error| Failure::of(&error))));
    }

    async fn renew(self: &Arc<Self>, way: &Endpoint, wanted: &Wanted) -> Result<Grant, Error> {
        let owner = &wanted.owner;
        let unsaved = self.known().unsaved.get(owner).cloned();
        if let Some(grant) = unsaved {
            self.keep(&grant).await?;
        }
        let _lease = self.store.lock(owner).await?;
        // Another process may have renewed it meanwhile.
        let kept = self.store.get(owner).await?;
        if let Some(grant) = kept.as_ref().filter(|grant| wanted.is_met_by(grant)) {
            return Ok(grant.clone());
        }
        let mut refusal = None;
        let renewable = kept
            .as_ref()
            .and_then(|old| Some((old, old.refresh_token.as_ref()?)));
        if let Some((old, refresh)) = renewable {
            let fields = [
                ("grant_type", "refresh_token"),
                ("refresh_token", refresh.expose_secret()),
                ("user_type", owner.user_type().as_str()),
            ];
            match way.token(&self.app, &fields, Some(owner)).await {
                Ok(grant) => {
                    let grant = grant.completed_by(old);
                    self.keep(&grant).await?;
                    return Ok(grant);
                }
                Err(error) if is_refusal(&error) => refusal = Some(error),
                Err(error) => return Err(error),
            }
        }
        let company = kept.and_then(|grant| grant.company);
        let company = company.or_else(|| wanted.company.clone());
        match (owner, company) {
            (Owner::Location(location), Some(company)) => {
                let grant = self.exchange(way, wanted, &company, location).await?;
                self.keep(&grant).await?;
                Ok(grant)
            }
            _ => Err(reauthorize(owner, refusal)),
        }
    }

    /// Makes an account's token from its company's.
    async fn exchange(
        self: &Arc<Self>,
        way: &Endpoint,
        wanted: &Wanted,
        company: &str,
        location: &str,
    ) -> Result<Grant, Error> {
        let mut from = Wanted {
            owner: Owner::Company(company.to_owned()),
            company: None,
            margin: wanted.margin,
            refused: None,
        };
        let grant = self.clone().grant(way.clone(), from.clone()).await?;
        let answer = way.location_token(&self.app, &grant, location).await;
        let mut answer = match answer {
            Err(error) if error.kind() == ErrorKind::Unauthorized => {
                from.refused = Some(grant.access_token.clone());
                let grant = self.clone().grant(way.clone(), from).await?;
                way.location_token(&self.app, &grant, location).await?
            }
            other => other?,
        };
        answer.company = Some(company.to_owned());
        Ok(answer)
    }

    /// Stores a grant that came, before anybody may use it.
    pub(super) async fn keep(&self, grant: &Grant) -> Result<(), Error> {
        let owner = &grant.owner;
        self.known().unsaved.insert(owner.clone(), grant.clone());
        self.store.put(grant).await?;
        let mut known = self.known();
        known.unsaved.remove(owner);
        known.grants.insert(owner.clone(), Arc::new(grant.clone()));
        Ok(())
    }

    /// Keeps what is known of an owner who has installed the app, until a token is
    /// made.
    pub(super) async fn installed(&self, owner: &Owner, company: &str) -> Result<(), Error> {
        let _lease = self.store.lock(owner).await?;
        let grant = match (self.store.get(owner).await?, owner) {
            (Some(grant), _) if grant.company.is_some() => return Ok(()),
            (Some(grant), _) => Grant {
                company: Some(company.to_owned()),
                ..grant
            },
            (None, Owner::Location(_)) => Grant::to_be_made(owner, company),
            (None, Owner::Company(_)) => return Ok(()),
        };
        Ok(self.store.put(&grant).await?)
    }

    pub(super) async fn forget(&self, owner: &Owner) -> Result<(), Error> {
        // A renewal that is under way would keep what it gets.
        let _lease = self.store.lock(owner).await?;
        self.store.remove(owner).await?;
        let mut known = self.known();
        known.grants.remove(owner);
        known.unsaved.remove(owner);
        Ok(())
    }
}

/// Whether the API has said that a refresh token is no good, and not that
/// something else is wrong.
fn is_refusal(error: &Error) -> bool {
    let body = String::from_utf8_lossy(error.body());
    matches!(
        error.kind(),
        ErrorKind::BadRequest | ErrorKind::Unauthorized | ErrorKind::Unprocessable
    ) && !body.contains("invalid_client")
}

fn reauthorize(owner: &Owner, refusal: Option<Error>) -> Error {
    let kind = ErrorKind::ReauthorizationRequired;
    match refusal {
        Some(refusal) => Error::new(
            kind,
            format!("the API takes no token of the {owner} any more: install the app anew"),
        )
        .with_source(refusal),
        None => Error::new(
            kind,
            format!("there is no token of the {owner} that could be renewed: install the app"),
        ),
    }
}

fn ended() -> Error {
    Error::new(
        ErrorKind::Transport,
        "the renewal of the token was stopped with the runtime that it ran on",
    )
}

impl Failure {
    fn of(error: &Error) -> Self {
        Self {
            kind: error.kind(),
            text: error.to_string(),
            retry_after: error.retry_after(),
        }
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let error = Self::new(failure.kind, failure.text);
        match failure.retry_after {
            Some(wait) => error.with_retry_after(wait),
            None => error,
        }
    }
}
