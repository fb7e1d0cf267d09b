//! Tokens that stay alive by themselves.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use super::app::App;
use super::class::TokenClass;
use super::endpoint::Endpoint;
use super::grant::{Grant, Owner, UserType};
use super::renewal::{Shared, Wanted};
use super::store::TokenStore;
use crate::runtime::{BoxFuture, Client, Error, ErrorKind, LimitKey, TokenAsk, TokenSource};

/// How long before they expire tokens are renewed, unless somebody says otherwise.
const MARGIN: Duration = Duration::from_secs(300);

/// Tokens that stay alive by themselves: the
/// [`TokenSource`](crate::ClientBuilder::tokens) of a client.
///
/// A call that speaks for an account ([`Client::location`]) gets that account's
/// token, any other the company's; an operation that takes one kind only gets that
/// kind or fails with [`ErrorKind::WrongToken`] before anything is sent.
///
/// Clones share everything but the company.
#[derive(Clone)]
pub struct Tokens {
    shared: Arc<Shared>,
    company: Option<Arc<str>>,
    margin: Duration,
}

impl Tokens {
    /// The tokens of this app that this store keeps.
    pub fn new(app: App, store: impl TokenStore) -> Self {
        Self {
            shared: Arc::new(Shared::new(app, store)),
            company: None,
            margin: MARGIN,
        }
    }

    /// The same tokens, for calls that concern this company: its token makes the
    /// tokens of its accounts.
    #[must_use]
    pub fn company(mut self, id: impl Into<Arc<str>>) -> Self {
        self.company = Some(id.into());
        self
    }

    /// How long before they expire tokens are renewed. Five minutes unless said
    /// otherwise.
    #[must_use]
    pub fn margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// Exchanges the code that came back from [`App::authorize`], and stores what
    /// is granted. `redirect_uri` is the one of the URL; a code works once.
    ///
    /// # Errors
    ///
    /// The API refuses the code, or the store does not take the grant.
    pub async fn exchange_code(
        &self,
        client: &Client,
        code: &str,
        redirect_uri: &str,
        user_type: UserType,
    ) -> Result<Grant, Error> {
        let endpoint = Endpoint::of(&client.token_ask());
        let shared = self.shared.clone();
        let (code, redirect_uri) = (code.to_owned(), redirect_uri.to_owned());
        // A task of its own: a caller who stops waiting must not lose what came.
        let exchange = tokio::spawn(async move {
            let fields = [
                ("grant_type", "authorization_code"),
                ("code", code.as_str()),
                ("redirect_uri", redirect_uri.as_str()),
                ("user_type", user_type.as_str()),
            ];
            let grant = endpoint.token(&shared.app, &fields, None).await?;
            shared.keep(&grant).await?;
            Ok(grant)
        });
        exchange.await.unwrap_or_else(|_| {
            Err(Error::new(
                ErrorKind::Transport,
                "the exchange of the code was stopped with the runtime that it ran on",
            ))
        })
    }

    /// Keeps a grant that came from elsewhere, such as an older store.
    ///
    /// # Errors
    ///
    /// The store does not take it.
    pub async fn keep(&self, grant: &Grant) -> Result<(), Error> {
        self.shared.keep(grant).await
    }

    /// Forgets the tokens of an owner, who has removed the app.
    ///
    /// # Errors
    ///
    /// The store cannot be written.
    pub async fn forget(&self, owner: &Owner) -> Result<(), Error> {
        self.shared.forget(owner).await
    }

    /// An account has installed the app, and belongs to this agency: its token is
    /// made from the agency's on first use. What is known of the account already
    /// stays.
    ///
    /// An installation of which the agency is not known, or in an agency itself,
    /// brings its token with its code: nothing is kept of it here.
    ///
    /// # Errors
    ///
    /// The store cannot be read or written.
    pub async fn installed(&self, owner: &Owner, company: Option<&str>) -> Result<(), Error> {
        match company {
            Some(company) => self.shared.installed(owner, company).await,
            None => Ok(()),
        }
    }

    #[cfg(feature = "webhooks")]
    pub(crate) fn client_id(&self) -> &str {
        &self.shared.app.id
    }

    fn owner(&self, ask: &TokenAsk<'_>) -> Result<Owner, Error> {
        let class = ask.route.map_or(TokenClass::Unknown, TokenClass::of);
        let location = ask.location.map(|id| Owner::Location(id.to_owned()));
        let company = self.company.as_deref();
        let company = company.map(|id| Owner::Company(id.to_owned()));
        let wrong = |text: &str| Error::new(ErrorKind::WrongToken, text);
        match class {
            TokenClass::Location => location.ok_or_else(|| {
                wrong("the operation takes an account's token: call it on `client.location(id)`")
            }),
            TokenClass::Company => company.ok_or_else(|| {
                wrong("the operation takes an agency's token: name it with `Tokens::company`")
            }),
            _ => location.or(company).ok_or_else(|| {
                wrong(
                    "nothing says whose token to use: call it on `client.location(id)`, or name \
                     the agency with `Tokens::company`",
                )
            }),
        }
    }

    fn wanted(&self, owner: Owner, refused: Option<&SecretString>) -> Wanted {
        Wanted {
            owner,
            company: self.company.as_deref().map(str::to_owned),
            margin: self.margin,
            refused: refused.cloned(),
        }
    }
}

impl TokenSource for Tokens {
    fn token<'a>(&'a self, ask: TokenAsk<'a>) -> BoxFuture<'a, Result<SecretString, Error>> {
        Box::pin(async move {
            let wanted = self.wanted(self.owner(&ask)?, None);
            let grant = self.shared.clone().grant(Endpoint::of(&ask), wanted);
            Ok(grant.await?.access_token.clone())
        })
    }

    fn renew<'a>(
        &'a self,
        ask: TokenAsk<'a>,
        refused: &'a SecretString,
        answer: &'a Error,
    ) -> BoxFuture<'a, Result<Option<SecretString>, Error>> {
        Box::pin(async move {
            if !blames_the_token(answer) {
                return Ok(None);
            }
            let wanted = self.wanted(self.owner(&ask)?, Some(refused));
            let grant = self.shared.clone().grant(Endpoint::of(&ask), wanted);
            Ok(Some(grant.await?.access_token.clone()))
        })
    }

    fn limit_key(&self, ask: TokenAsk<'_>) -> LimitKey {
        let owner = self.owner(&ask);
        let resource = owner.as_ref().map_or("nobody", Owner::id);
        LimitKey::new(self.shared.app.id.clone(), resource)
    }
}

/// A 401 can also mean a missing parameter, a missing scope, or that the API's own
/// database was too slow: another token would not help.
fn blames_the_token(answer: &Error) -> bool {
    let text = answer.message().to_lowercase();
    let names_it = ["token", "jwt", "expired"]
        .iter()
        .any(|word| text.contains(word));
    names_it && !text.contains("scope")
}

impl fmt::Debug for Tokens {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Tokens")
            .field("app", &self.shared.app)
            .field("company", &self.company)
            .field("margin", &self.margin)
            .finish_non_exhaustive()
    }
}
