//! The token that a call goes with.

use http::header::AUTHORIZATION;
use secrecy::{ExposeSecret, SecretString};

use super::call::Call;
use super::client::Client;
use super::error::Error;
use super::limit::LimitKey;
use super::transport::HttpRequest;

/// The token of a call, from wherever it comes.
pub(super) enum Token {
    /// The request has it already, or goes without.
    Fixed(Option<SecretString>),
    /// The client's source gave it.
    Given { token: SecretString, renewed: bool },
}

impl Token {
    pub(super) async fn of(
        client: &Client,
        call: &Call,
        request: &HttpRequest,
    ) -> Result<Self, Error> {
        match &client.inner.tokens {
            Some(source) if !request.headers.contains_key(AUTHORIZATION) => {
                let token = source.token(call.ask(client)).await?;
                Ok(Self::Given {
                    token,
                    renewed: false,
                })
            }
            _ => {
                let own = call.options.token.as_ref().or(client.inner.token.as_ref());
                Ok(Self::Fixed(own.cloned()))
            }
        }
    }

    /// Whether there is another one, after the API has refused this one. Once a call.
    pub(super) async fn renew(
        &mut self,
        client: &Client,
        call: &Call,
        error: &Error,
    ) -> Result<bool, Error> {
        let (Some(source), Self::Given { token, renewed }) = (&client.inner.tokens, self) else {
            return Ok(false);
        };
        if *renewed {
            return Ok(false);
        }
        match source.renew(call.ask(client), token, error).await? {
            Some(new) => {
                *token = new;
                *renewed = true;
                Ok(true)
            }
            None => Ok(false),
        }
    }

    /// What budget a call with this token counts in. A token that does not vary
    /// belongs to one account or company, whatever the call is about.
    pub(super) fn limit_key(&self, client: &Client, call: &Call) -> LimitKey {
        match (&client.inner.tokens, self) {
            (Some(source), Self::Given { .. }) => source.limit_key(call.ask(client)),
            _ => match self.secret() {
                Some(token) => LimitKey::new(LimitKey::fingerprint(token), "token"),
                None => LimitKey::new("no token", "any"),
            },
        }
    }

    fn secret(&self) -> Option<&SecretString> {
        match self {
            Self::Fixed(token) => token.as_ref(),
            Self::Given { token, .. } => Some(token),
        }
    }

    pub(super) fn hide_in(&self, error: Error) -> Error {
        match self.secret() {
            Some(token) => error.without_secret(token.expose_secret()),
            None => error,
        }
    }
}
