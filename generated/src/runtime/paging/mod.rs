//! Long lists, read to their end: page by page or item by item, whatever the
//! style of the operation's paging is.
//!
//! `data` is what is known of an operation, `driver` what reads it (with `step`,
//! from one page to the next, `fetch`, a page on its way, and `answer`, what it
//! says), `pages` and `items` its typed shells, `position` a place in a list that can
//! be kept.

mod answer;
mod data;
mod driver;
mod fetch;
mod items;
mod pages;
mod position;
mod step;

pub use data::{Cursor, PageSize, Paging, Spot, Step};
pub use items::Items;
pub use pages::Pages;
pub use position::Position;

/// What can be said of a reading before it starts, and asked while it goes on.
macro_rules! settings {
    () => {
        /// Reads no more than so many pages, and ends as if there were no more;
        /// `position().is_end()` tells whether there are.
        pub fn max_pages(mut self, pages: u64) -> Self {
            self.core.set_bound(pages);
            self
        }

        /// Asks for so many items a page, within what the API is known to take.
        /// Where nobody says, it is what the request says, else 100 where the API
        /// is known to take that, else what its document shows; that can be few.
        /// What was begun with page numbers goes on with the size that it began
        /// with.
        pub fn page_size(mut self, items: u64) -> Self {
            self.core.set_size(items);
            self
        }

        /// Fetches the next page while this one is worked on. It needs tokio's
        /// runtime; dropping this cancels the call.
        pub fn prefetch(mut self) -> Self {
            self.core.set_prefetch();
            self
        }

        /// How many items there are in all, as far as the pages so far have said.
        pub fn total(&self) -> Option<u64> {
            self.core.total()
        }
    };
}

use settings;
