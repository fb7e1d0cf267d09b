//! How an operation pages, as its document states it.

use super::super::route::Place;

/// How an operation gives a long list piece by piece.
///
/// Pointers are JSON pointers into the answer, in which `-` is the last element of
/// a list: `/contacts/-/searchAfter`.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// Where the answer has the list; empty where the answer is the list.
    pub items: &'static str,
    /// What leads to the next page.
    pub step: Step,
    /// What says how much a page holds, where that can be said.
    pub size: Option<PageSize>,
    /// Where the answer says how many items there are in all.
    pub total: Option<&'static str>,
    /// Where the answer says whether there is more: a flag, or something that is
    /// only there while there is more. Without one, a full page means more.
    pub more: Option<&'static str>,
}

/// What leads from one page to the next.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// The number of items before the page.
    Offset(Spot),
    /// The number of the page.
    Page {
        /// Where it goes.
        spot: Spot,
        /// The number of the first page.
        first: u64,
    },
    /// Values that the page before has given.
    Cursor(&'static [Cursor]),
}

/// A value that one page gives for the request of the next.
#[derive(Clone, Copy, Debug)]
pub struct Cursor {
    /// Where it goes.
    pub spot: Spot,
    /// Where it comes from: the first of these that the answer has.
    pub from: &'static [&'static str],
}

/// How many items a page holds at most.
#[derive(Clone, Copy, Debug)]
pub struct PageSize {
    /// Where it goes.
    pub spot: Spot,
    /// The least that the API takes.
    pub least: u64,
    /// The most that the API takes, where that is known.
    pub most: Option<u64>,
    /// A size that the API takes for sure: what it gives where nothing is sent, or
    /// what its document shows.
    pub usual: Option<u64>,
}

/// The place of a value in a request.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether it is text even where it is a number.
    pub text: bool,
}
