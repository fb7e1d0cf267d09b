//! A call: what it is, for whom, and what its caller says of it.

use std::sync::Arc;

use super::client::Client;
use super::error::Error;
use super::options::Options;
use super::route::Route;
use super::tokens::TokenAsk;

/// A call: what it is, for whom, and what its caller says of it.
pub(super) struct Call {
    pub(super) what: What,
    /// The account that it speaks for.
    pub(super) location: Option<Arc<str>>,
    pub(super) options: Options,
}

/// What is being called. It names errors, and it is what decides whether a call
/// may be repeated and which token it needs.
pub(super) enum What {
    /// An operation of the document.
    Operation(&'static Route),
    /// Anything else, by its method and path.
    Raw(String),
}

impl Call {
    pub(super) fn name(&self) -> String {
        match &self.what {
            What::Operation(route) => format!("{}.{}", route.family, route.name),
            What::Raw(name) => name.clone(),
        }
    }

    pub(super) fn route(&self) -> Option<&'static Route> {
        match &self.what {
            What::Operation(route) => Some(route),
            What::Raw(_) => None,
        }
    }

    /// The error, with the name of the call in it.
    pub(super) fn name_in(&self, error: Error) -> Error {
        let error = match self.route() {
            Some(route) => error.with_operation(route.operation_id),
            None => error,
        };
        error.with_call(self.name())
    }

    pub(super) fn ask<'a>(&'a self, client: &'a Client) -> TokenAsk<'a> {
        TokenAsk {
            route: self.route(),
            location: self.location.as_deref(),
            base_url: &client.inner.base_url,
            transport: &client.inner.transport,
            limiter: &client.inner.limiter,
        }
    }
}
