//! A delivery's way from the request to its handler.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::delivery::Delivery;
use super::error::WebhookError;
use super::handled::{Claim, Handled, MemoryHandled};
use super::installations::Installations;
use super::verifier::Verifier;
use crate::runtime::HeaderMap;

/// Takes deliveries: proves them, refuses repeats, and calls the handler.
///
/// Clones share what they remember.
#[derive(Clone)]
pub struct Receiver {
    verifier: Verifier,
    handled: Arc<dyn Handled>,
    installations: Option<Installations>,
}

impl Receiver {
    /// One that remembers in memory what was handled.
    #[must_use]
    pub fn new(verifier: Verifier) -> Self {
        Self {
            verifier,
            handled: Arc::new(MemoryHandled::new()),
            installations: None,
        }
    }

    /// Remembers elsewhere what was handled, such as where several machines do.
    #[must_use]
    pub fn handled(mut self, handled: impl Handled) -> Self {
        self.handled = Arc::new(handled);
        self
    }

    /// Records and forgets installations.
    #[must_use]
    pub fn installations(mut self, installations: Installations) -> Self {
        self.installations = Some(installations);
        self
    }

    /// Takes a delivery. `body` has to be as it came.
    ///
    /// The handler is called with a delivery that is genuine, and that was not
    /// handled with success yet (where it has an id). Where the handler fails, or
    /// is dropped, the delivery may come again. Answer the request with a success
    /// when this has succeeded, or else with [`WebhookError::status`].
    ///
    /// # Errors
    ///
    /// Why the delivery is refused, or the handler's error.
    pub async fn receive<H, F, E>(
        &self,
        headers: &HeaderMap,
        body: impl Into<Bytes>,
        handler: H,
    ) -> Result<(), WebhookError>
    where
        H: FnOnce(Delivery) -> F,
        F: Future<Output = Result<(), E>>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let delivery = self.verifier.verify(headers, body)?;
        let claimed = self.claim(&delivery).await?;
        if let Some(installations) = &self.installations {
            installations.update(&delivery).await?;
        }
        let handled = handler(delivery).await;
        handled.map_err(|error| WebhookError::Handler(error.into()))?;
        match claimed {
            Some(claimed) => claimed.done().await,
            None => Ok(()),
        }
    }

    async fn claim(&self, delivery: &Delivery) -> Result<Option<Claimed>, WebhookError> {
        let Some(id) = delivery.id() else {
            return Ok(None);
        };
        let claim = self.handled.claim(id).await.map_err(WebhookError::Store)?;
        let id = id.to_owned();
        match claim {
            Claim::Done => Err(WebhookError::Repeated(id)),
            Claim::Busy => Err(WebhookError::Busy(id)),
            Claim::New => Ok(Some(Claimed {
                handled: self.handled.clone(),
                id: Some(id),
            })),
        }
    }
}

/// A delivery that is being handled. It is released where it is dropped instead.
struct Claimed {
    handled: Arc<dyn Handled>,
    id: Option<String>,
}

impl Claimed {
    async fn done(mut self) -> Result<(), WebhookError> {
        if let Some(id) = &self.id {
            self.handled.done(id).await.map_err(WebhookError::Store)?;
        }
        self.id = None;
        Ok(())
    }
}

impl Drop for Claimed {
    fn drop(&mut self) {
        let Some(id) = self.id.take() else { return };
        let handled = self.handled.clone();
        // Without a runtime the claim ends by itself, where it is kept elsewhere.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move { handled.release(&id).await });
        }
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Receiver")
            .field("verifier", &self.verifier)
            .field("installations", &self.installations)
            .finish_non_exhaustive()
    }
}
