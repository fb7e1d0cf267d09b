//! Who has installed the app.

use std::sync::Arc;

use super::delivery::Delivery;
use super::error::WebhookError;
use crate::auth::Tokens;

/// Keeps tokens up to date with `INSTALL` and `UNINSTALL`.
///
/// An installation in an account is recorded with its agency: the first call for
/// the account makes its token from the agency's. A grant that is there already
/// stays, because the code's exchange may have been quicker. What was uninstalled
/// is forgotten.
///
/// The platform signs the deliveries of all apps with the same key, so somebody
/// could send on what another app was sent. That changes nothing here: `appId` has
/// to be that of the app.
///
/// An agency's own token comes with its code, so its `INSTALL` records nothing. Its
/// `UNINSTALL` forgets the agency's token; each account's is forgotten with the
/// account's own delivery.
#[derive(Clone, Debug)]
pub struct Installations {
    tokens: Tokens,
    app_id: Arc<str>,
}

impl Installations {
    /// Keeps these tokens up to date. The app's id is what its client id begins
    /// with, up to the first `-`.
    pub fn new(tokens: Tokens) -> Self {
        let client_id = tokens.client_id();
        let app_id = client_id.split('-').next().unwrap_or_default().into();
        Self { tokens, app_id }
    }

    /// The app's id, where the client id does not begin with it.
    #[must_use]
    pub fn app_id(mut self, id: impl Into<Arc<str>>) -> Self {
        self.app_id = id.into();
        self
    }

    /// Takes a delivery to account. Those of other kinds change nothing.
    ///
    /// # Errors
    ///
    /// It is about another app, or the store fails.
    pub async fn update(&self, delivery: &Delivery) -> Result<(), WebhookError> {
        let installs = match delivery.kind() {
            Some("INSTALL") => true,
            Some("UNINSTALL") => false,
            _ => return Ok(()),
        };
        if delivery.app_id() != Some(&*self.app_id) {
            return Err(WebhookError::OtherApp);
        }
        let Some(owner) = delivery.owner() else {
            return Ok(());
        };
        let changed = match installs {
            true => self.tokens.installed(&owner, delivery.company_id()).await,
            false => self.tokens.forget(&owner).await,
        };
        changed.map_err(|error| WebhookError::Store(error.into()))
    }
}
