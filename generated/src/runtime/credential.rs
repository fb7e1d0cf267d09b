//! The token that a call goes with.

use std::borrow::Cow;

use http::HeaderValue;
use http::header::AUTHORIZATION;
use secrecy::{ExposeSecret, SecretString};

use super::assemble::bearer;
use super::call::Call;
use super::client::Client;
use super::error::Error;
use super::limit::LimitKey;
use super::transport::HttpRequest;

/// A token that does not vary, and what follows from it for every call.
pub(super) struct FixedToken {
    secret: SecretString,
    /// The header that carries it.
    pub(super) header: HeaderValue,
    /// The budget that calls with it count in: it belongs to one account or company,
    /// whatever the call is about.
    key: LimitKey,
}

impl FixedToken {
    pub(super) fn new(secret: SecretString) -> Result<Self, Error> {
        Ok(Self {
            header: bearer(&secret)?,
            key: key_of(&secret),
            secret,
        })
    }
}

fn key_of(token: &SecretString) -> LimitKey {
    LimitKey::new(LimitKey::fingerprint(token), "token")
}

/// The token of a call, from wherever it comes.
pub(super) enum Token<'a> {
    /// The request has it already: the caller's own for this call.
    Own(&'a SecretString),
    /// The request has it already: the client's.
    Fixed(&'a FixedToken),
    /// The request goes without, as far as anybody knows.
    None,
    /// The client's source gave it.
    Given { token: SecretString, renewed: bool },
}

impl<'a> Token<'a> {
    pub(super) async fn of(
        client: &'a Client,
        call: &'a Call,
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
            _ => Ok(match (&call.options.token, &client.inner.token) {
                (Some(own), _) => Self::Own(own),
                (None, Some(fixed)) => Self::Fixed(fixed),
                (None, None) => Self::None,
            }),
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

    /// What budget a call with this token counts in.
    pub(super) fn limit_key(&self, client: &Client, call: &Call) -> Cow<'a, LimitKey> {
        match (self, &client.inner.tokens) {
            (Self::Given { .. }, Some(source)) => Cow::Owned(source.limit_key(call.ask(client))),
            (Self::Fixed(token), _) => Cow::Borrowed(&token.key),
            _ => Cow::Owned(match self.secret() {
                Some(token) => key_of(token),
                None => LimitKey::new("no token", "any"),
            }),
        }
    }

    fn secret(&self) -> Option<&SecretString> {
        match self {
            Self::Own(token) => Some(token),
            Self::Given { token, .. } => Some(token),
            Self::Fixed(token) => Some(&token.secret),
            Self::None => None,
        }
    }

    pub(super) fn hide_in(&self, error: Error) -> Error {
        match self.secret() {
            Some(token) => error.without_secret(token.expose_secret()),
            None => error,
        }
    }
}
