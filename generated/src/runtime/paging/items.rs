//! A long list, item by item.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::super::error::{Error, ErrorKind};
use super::super::request::Request;
use super::super::wire::{Json, Wire, expected, from_json, shape};
use super::driver::Core;
use super::position::Position;

/// The items of a long list, whatever pages they come in.
///
/// Made by `.items()` of an operation that has pages. Nothing is sent before the
/// first item is asked for. An error ends the reading, but for an item that is of
/// another shape than the document says: that is an error of its own, and the
/// reading goes on behind it.
///
/// [`position`](Self::position) is exact to the item, so that a reading that was
/// broken off can go on later:
///
/// ```text
/// let mut contacts = client.contacts().search(100).items();
/// let first = contacts.try_next().await?;
/// let saved = serde_json::to_string(&contacts.position())?;
///
/// // Later, perhaps in another process:
/// let position = serde_json::from_str(&saved)?;
/// let mut rest = client.contacts().search(100).items().resume(position);
/// ```
#[must_use = "nothing is sent until the first item is asked for"]
pub struct Items<T> {
    core: Core,
    /// What is left of the page at hand.
    page: std::vec::IntoIter<Json>,
    /// Where the next item of the page at hand is.
    here: Position,
    /// `T` is what comes out; there is none inside.
    item: PhantomData<fn() -> T>,
}

impl<T: Wire> Items<T> {
    /// The items that a request asks for.
    pub fn new(request: Request) -> Self {
        let core = Core::new(request);
        Self {
            here: core.position().clone(),
            core,
            page: Vec::new().into_iter(),
            item: PhantomData,
        }
    }

    /// The next item; `None` behind the last one, and after an error that ended
    /// the reading.
    ///
    /// Whoever stops waiting (in a `select!`, say) can come back: nothing is lost
    /// and nothing is sent twice.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The same for `?`: `while let Some(item) = items.try_next().await? { … }`.
    ///
    /// # Errors
    ///
    /// What sending and reading a page can bring, and
    /// [`Paging`](ErrorKind::Paging) where the list would never end.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        match ready!(self.poll_item(context)) {
            None => Poll::Ready(None),
            Some(Err(error)) => Poll::Ready(Some(Err(error))),
            Some(Ok(item)) => {
                let item = from_json(item).map_err(|other| self.misfit(&other, expected::<T>()));
                Poll::Ready(Some(item))
            }
        }
    }

    /// Goes on where another reading of the same request has stopped.
    pub fn resume(mut self, position: Position) -> Self {
        self.core.resume(position);
        self.page = Vec::new().into_iter();
        self
    }

    super::settings!();
}

impl<T> Items<T> {
    /// Where the next item is: to be kept, and given to `resume`.
    pub fn position(&self) -> Position {
        match self.page.len() {
            0 => self.core.position().clone(),
            _ => self.here.clone(),
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Json, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                self.here.within += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.core.poll(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    self.here = page.position;
                    self.page = page.items.into_iter();
                    for _ in 0..self.here.within {
                        self.page.next();
                    }
                }
            }
        }
    }

    fn misfit(&self, found: &Json, expected: &str) -> Error {
        let request = self.core.request();
        let list = request.route().paging.map_or("", |paging| paging.items);
        let path = format!(
            "{}[{}]",
            list.trim_start_matches('/').replace('/', "."),
            self.here.within.saturating_sub(1)
        );
        let text = format!("{path} is {} where {expected} is expected", shape(found));
        let error = Error::new(ErrorKind::Decode, text).with_path(path);
        request.call().name_in(error)
    }
}

impl<T: Wire> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Items")
            .field("position", &self.position())
            .field("total", &self.core.total())
            .finish_non_exhaustive()
    }
}
