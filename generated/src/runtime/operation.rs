//! What people await: the request of one operation.
//!
//! It is one type for all of them, told apart by a [`Kind`], so that what every
//! request can do is written, and compiled, once. What differs is added by the
//! families: each operation has an alias (`contacts::Search`) with the setters of
//! its own inputs.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;

use super::decode::Output;
use super::download::Download;
use super::error::Error;
use super::paging::{Items, Pages};
use super::request::Request;
use super::response::Response;
use super::route::Route;
use super::transport::{BoxFuture, HttpRequest};
use super::wire::{Json, Wire};

/// Which operation a request is for. There are no values of these types.
pub trait Kind: 'static {
    /// What the operation answers with.
    type Answer: Output;
}

/// An operation that gives a long list page by page.
pub trait Paged: Kind {
    /// What the list holds.
    type Item: Wire + Send + 'static;
}

/// An operation that an account's id goes to.
pub trait Located: Kind {}

/// A request of one operation, sent when it is awaited.
#[must_use = "a request does nothing until it is awaited"]
pub struct Operation<K>(pub(crate) Request, PhantomData<fn() -> K>);

/// A request as the one of an operation.
pub(crate) fn operation<K>(request: Request) -> Operation<K> {
    Operation(request, PhantomData)
}

impl<K: Kind> Operation<K> {
    /// Sends the request and gives the answer with its status and headers.
    pub fn with_response(self) -> BoxFuture<'static, Result<Response<K::Answer>, Error>> {
        self.0.send_with_response()
    }

    /// Sends the request and gives the answer as bytes. A status that is no
    /// success is an error here too.
    pub fn raw(self) -> BoxFuture<'static, Result<Response<Bytes>, Error>> {
        self.0.send_raw()
    }

    /// Adds a header that the document does not name, or replaces one.
    pub fn extra_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.extra_header(name, value);
        self
    }

    /// Adds a parameter of the query that the document does not name.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.0.extra_query(name, &value);
        self
    }

    /// Sets a field of the body that the document does not name.
    pub fn extra_field(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.0.extra_field(name, value);
        self
    }

    /// Says how long one attempt may take, whatever the client says.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.timeout(timeout);
        self
    }

    /// The request as a value, to say more of this one call: which retry
    /// policy, which token, how long all attempts together may take.
    pub fn with(mut self, say: impl FnOnce(&mut Request)) -> Self {
        say(&mut self.0);
        self
    }

    /// What is known of the operation: method, path, scopes.
    pub fn route(&self) -> &'static Route {
        self.0.route()
    }

    /// The request as a value.
    pub fn request(&self) -> &Request {
        &self.0
    }

    /// The request as it would be sent, without sending it.
    pub fn build(&self) -> Result<HttpRequest, Error> {
        self.0.build()
    }
}

impl<K: Paged> Operation<K> {
    /// All pages, one after the other, from the one that the request asks for.
    pub fn pages(self) -> Pages<K::Answer>
    where
        K::Answer: Wire,
    {
        Pages::new(self.0)
    }

    /// All items, whatever pages they come in, from the first one of the page
    /// that the request asks for.
    pub fn items(self) -> Items<K::Item> {
        Items::new(self.0)
    }
}

impl<K: Located> Operation<K> {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

impl<K: Kind<Answer = Bytes>> Operation<K> {
    /// Sends the request and gives the answer piece by piece, so that it is
    /// never whole in memory.
    pub fn download(self) -> BoxFuture<'static, Result<Response<Download>, Error>> {
        self.0.download()
    }
}

impl<K: Kind> IntoFuture for Operation<K> {
    type Output = Result<K::Answer, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.0.send()
    }
}

// By hand: the derives would ask for a kind that is `Clone` and `Debug`.
impl<K> Clone for Operation<K> {
    fn clone(&self) -> Self {
        operation(self.0.clone())
    }
}

impl<K> fmt::Debug for Operation<K> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Operation").field(&self.0).finish()
    }
}
