//! The driver: from one page to the next, whatever the style. Not generic, so that
//! it is compiled once.

use std::collections::HashSet;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use super::super::error::{Error, ErrorKind};
use super::super::request::Request;
use super::super::response::Response;
use super::super::wire::Json;
use super::answer::fingerprint;
use super::data::Step;
use super::fetch::Fetch;
use super::position::{At, Position};

/// Reads a list page by page.
pub(super) struct Core {
    pub(super) request: Request,
    /// The page that is asked for next.
    pub(super) next: Position,
    /// What a page is wished to hold.
    pub(super) size: Option<u64>,
    pub(super) total: Option<u64>,
    /// Fingerprints of the pages and of the cursors so far.
    pub(super) seen: HashSet<(Kind, u64)>,
    /// How many more pages may be read.
    left: Option<u64>,
    prefetch: bool,
    fetch: Option<Fetch>,
    /// What is wrong with how the reading was set up; told when it starts.
    refused: Option<Error>,
    /// Whether an error has ended the reading.
    failed: bool,
}

/// What a fingerprint is of.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Page,
    Cursor,
}

/// A page that has come.
pub(super) struct Page {
    /// Where it was.
    pub(super) position: Position,
    pub(super) response: Response<Bytes>,
    pub(super) items: Vec<Json>,
}

impl Core {
    pub(super) fn new(mut request: Request) -> Self {
        // It reads, even where it is a POST.
        request.repeatable();
        let operation = request.call().name();
        let refused = request.route().paging.is_none().then(|| {
            let error = Error::new(ErrorKind::Paging, "the operation has no pages");
            request.call().name_in(error)
        });
        Self {
            request,
            next: Position::start(operation),
            size: None,
            total: None,
            seen: HashSet::new(),
            left: None,
            prefetch: false,
            fetch: None,
            refused,
            failed: false,
        }
    }

    pub(super) fn resume(&mut self, position: Position) {
        let fits = match (&position.at, self.request.route().paging) {
            (At::Start | At::End, _) => true,
            (At::Offset(_), Some(paging)) => matches!(paging.step, Step::Offset(_)),
            (At::Page(_), Some(paging)) => matches!(paging.step, Step::Page { .. }),
            (At::Cursor(values), Some(paging)) => {
                matches!(paging.step, Step::Cursor(cursors) if cursors.len() == values.len())
            }
            (_, None) => false,
        };
        if !fits || position.operation != self.next.operation {
            let text = format!("the position is one of `{}`", position.operation);
            self.refused = Some(self.error(text));
        }
        if let At::Cursor(values) = &position.at {
            self.seen.insert((Kind::Cursor, fingerprint(values)));
        }
        if let Some(before) = position.before {
            self.seen.insert((Kind::Page, before));
        }
        self.next = position;
    }

    pub(super) fn set_size(&mut self, items: u64) {
        self.size = Some(items);
    }

    pub(super) fn set_bound(&mut self, pages: u64) {
        self.left = Some(pages);
    }

    pub(super) fn set_prefetch(&mut self) {
        self.prefetch = true;
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// Where the next page is.
    pub(super) fn position(&self) -> &Position {
        &self.next
    }

    pub(super) fn request(&self) -> &Request {
        &self.request
    }

    /// Ends the reading at a page that came and cannot be read.
    pub(super) fn fail_at(&mut self, position: Position) {
        self.next = position;
        self.fetch = None;
        self.failed = true;
    }

    /// The next page. Whoever stops waiting for it can come back.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page, Error>>> {
        if let Some(error) = self.refused.take() {
            self.failed = true;
            return Poll::Ready(Some(Err(error)));
        }
        let Some(paging) = self.request.route().paging.filter(|_| self.goes_on()) else {
            return Poll::Ready(None);
        };
        let answer = match &mut self.fetch {
            Some(fetch) => ready!(fetch.poll(context)),
            None => {
                let mut fetch = Fetch::new(self.ask(paging));
                match fetch.poll(context) {
                    Poll::Ready(answer) => answer,
                    Poll::Pending => {
                        self.fetch = Some(fetch);
                        return Poll::Pending;
                    }
                }
            }
        };
        self.fetch = None;
        let page = answer.and_then(|response| {
            self.read(paging, response)
                .map_err(|error| self.request.call().name_in(error))
        });
        match &page {
            Ok(_) => {
                self.left = self.left.map(|left| left.saturating_sub(1));
                if self.prefetch && self.goes_on() {
                    self.fetch = Some(Fetch::ahead(self.ask(paging)));
                }
            }
            Err(_) => self.failed = true,
        }
        Poll::Ready(Some(page))
    }

    fn goes_on(&self) -> bool {
        !self.failed && !self.next.is_end() && self.left != Some(0)
    }
}
