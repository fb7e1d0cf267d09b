//! A long list, page by page.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::super::decode::Output;
use super::super::error::Error;
use super::super::request::Request;
use super::driver::Core;
use super::position::Position;

/// The pages of a long list, as the operation answers them.
///
/// Made by `.pages()` of an operation that has pages. Nothing is sent before the
/// first page is asked for. A page is asked for with what the request says, and
/// with what leads to it; it ends where the API says so, or, where the API says
/// nothing, with a page that is not full.
///
/// An error ends the reading: the next call gives `None`, and
/// [`position`](Self::position) is where to go on.
///
/// ```text
/// let mut pages = client.contacts().search(50).pages();
/// while let Some(page) = pages.try_next().await? {
///     println!("{} contacts", page.contacts.len());
/// }
/// ```
#[must_use = "nothing is sent until the first page is asked for"]
pub struct Pages<T> {
    core: Core,
    /// `T` is what comes out; there is none inside.
    page: PhantomData<fn() -> T>,
}

impl<T: Output> Pages<T> {
    /// The pages that a request asks for.
    pub fn new(request: Request) -> Self {
        Self {
            core: Core::new(request),
            page: PhantomData,
        }
    }

    /// The next page; `None` behind the last one, and after an error.
    ///
    /// Whoever stops waiting (in a `select!`, say) can come back: nothing is lost
    /// and nothing is sent twice.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The same for `?`: `while let Some(page) = pages.try_next().await? { … }`.
    ///
    /// # Errors
    ///
    /// What sending and reading the page can bring, and
    /// [`Paging`](crate::runtime::ErrorKind::Paging) where the list would never end.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let Some(page) = ready!(self.core.poll(context)) else {
            return Poll::Ready(None);
        };
        let page = page.and_then(|page| {
            let call = self.core.request().call();
            let answer = self.core.request().route().answer;
            T::from_body(answer, page.response.body()).map_err(|error| {
                let (status, headers, body) = page.response.into_parts();
                self.core.fail_at(page.position);
                call.name_in(error.with_answer(status, headers, body))
            })
        });
        Poll::Ready(Some(page))
    }

    /// Goes on where another reading of the same request has stopped. With a
    /// position in the middle of a page, that whole page comes again.
    pub fn resume(mut self, position: Position) -> Self {
        self.core.resume(position);
        self
    }

    super::settings!();
}

impl<T: Output> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> Pages<T> {
    /// Where the next page is: to be kept, and given to [`resume`](Self::resume).
    pub fn position(&self) -> Position {
        self.core.position().clone()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Pages")
            .field("position", self.core.position())
            .field("total", &self.core.total())
            .finish_non_exhaustive()
    }
}
