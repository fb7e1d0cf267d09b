//! The app, and the URL that starts its installation.

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;

use crate::runtime::Url;

/// Where people choose the account that an app is installed in.
const HOST: &str = "https://marketplace.gohighlevel.com";

/// An app of the marketplace. Its secret is never shown.
#[derive(Clone)]
pub struct App {
    pub(super) id: Arc<str>,
    pub(super) secret: SecretString,
}

impl App {
    /// The app with this client id and client secret, from its settings page.
    pub fn new(client_id: impl Into<Arc<str>>, client_secret: impl Into<String>) -> Self {
        Self {
            id: client_id.into(),
            secret: SecretString::from(client_secret.into()),
        }
    }

    /// Starts the URL that a person is sent to. `redirect_uri` is where the code
    /// comes back, as the app's settings have it.
    pub fn authorize(&self, redirect_uri: impl Into<String>) -> Authorize {
        Authorize {
            host: None,
            client_id: self.id.clone(),
            redirect_uri: redirect_uri.into(),
            scopes: Vec::new(),
            state: None,
            same_tab: false,
        }
    }
}

impl fmt::Debug for App {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("App")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// The URL that a person is sent to, in the making.
#[derive(Clone, Debug)]
#[must_use = "call `url` to make the URL"]
pub struct Authorize {
    host: Option<Url>,
    client_id: Arc<str>,
    redirect_uri: String,
    scopes: Vec<String>,
    state: Option<String>,
    same_tab: bool,
}

impl Authorize {
    /// The host of a white label, instead of `https://marketplace.gohighlevel.com`.
    pub fn host(mut self, host: Url) -> Self {
        self.host = Some(host);
        self
    }

    /// Asks for this scope too. [`scopes::for_operations`](crate::scopes::for_operations)
    /// says which are needed.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        let scope = scope.into();
        if !self.scopes.contains(&scope) {
            self.scopes.push(scope);
        }
        self
    }

    /// Asks for these scopes too.
    pub fn scopes<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        scopes.into_iter().fold(self, Self::scope)
    }

    /// What the callback brings back unchanged. Choose something that nobody can
    /// guess, and compare it: it proves that the callback answers your request.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Keeps the login in the tab that it began in; it opens another otherwise.
    /// (`loginWindowOpenMode=self`)
    pub fn same_tab(mut self) -> Self {
        self.same_tab = true;
        self
    }

    /// The URL.
    #[must_use]
    pub fn url(&self) -> Url {
        let default = || Url::parse(HOST).unwrap_or_else(|_| unreachable!("{HOST} is a URL"));
        let mut url = self.host.clone().unwrap_or_else(default);
        url.set_path("/oauth/chooselocation");
        url.set_fragment(None);
        url.set_query(None);
        {
            let mut query = url.query_pairs_mut();
            query
                .append_pair("response_type", "code")
                .append_pair("redirect_uri", &self.redirect_uri)
                .append_pair("client_id", &self.client_id)
                .append_pair("scope", &self.scopes.join(" "));
            if let Some(state) = &self.state {
                query.append_pair("state", state);
            }
            if self.same_tab {
                query.append_pair("loginWindowOpenMode", "self");
            }
        }
        url
    }
}
