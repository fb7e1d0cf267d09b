//! From one page to the next: what is asked for, what the answer says, and where
//! the page after it is.

use bytes::Bytes;

use super::super::decode::decode;
use super::super::error::{Error, ErrorKind};
use super::super::request::Request;
use super::super::response::Response;
use super::super::route::Place;
use super::super::wire::{Json, from_json, shape};
use super::answer::{at, count, fingerprint, is_cursor, says_more, take};
use super::data::{Cursor, Paging, Spot, Step};
use super::driver::{Core, Kind, Page};
use super::position::{At, Position};

/// What a page is asked to hold where the API takes more and nobody says.
const USUAL_SIZE: u64 = 100;

impl Core {
    /// The request for the next page.
    pub(super) fn ask(&self, paging: &Paging) -> Request {
        let mut request = self.request.clone();
        if let (Some(limit), Some(size)) = (paging.size, self.page_size(paging)) {
            put(&mut request, limit.spot, &Json::from(size));
        }
        match (&self.next.at, paging.step) {
            (At::Offset(offset), Step::Offset(spot)) => {
                put(&mut request, spot, &Json::from(*offset));
            }
            (At::Page(page), Step::Page { spot, .. }) => {
                put(&mut request, spot, &Json::from(*page));
            }
            (At::Cursor(values), Step::Cursor(cursors)) => {
                for (cursor, value) in cursors.iter().zip(values) {
                    put(&mut request, cursor.spot, value);
                }
            }
            _ => {}
        }
        request
    }

    /// How many items a page is asked to hold, within what the API takes.
    fn page_size(&self, paging: &Paging) -> Option<u64> {
        let limit = paging.size?;
        let counted = matches!(paging.step, Step::Page { .. });
        let kept = self.next.size.filter(|_| counted);
        kept.or(self.size)
            .or_else(|| count(self.request.value(limit.spot.place, limit.spot.name)?))
            .or_else(|| limit.most.map(|most| most.min(USUAL_SIZE)))
            .or(limit.usual)
            .map(|size| size.clamp(limit.least, limit.most.unwrap_or(u64::MAX).max(limit.least)))
    }

    /// Reads a page, and finds out where the next one is.
    pub(super) fn read(
        &mut self,
        paging: &Paging,
        response: Response<Bytes>,
    ) -> Result<Page, Error> {
        let mut answer: Json = decode(response.body())?;
        if let Some(total) = paging.total.and_then(|pointer| at(&answer, pointer)) {
            self.total = count(total).or(self.total);
        }
        let held = match at(&answer, paging.items) {
            Some(Json::Array(items)) => items.len() as u64,
            Some(other) => return Err(self.no_list(paging, shape(other))),
            None if self.total.is_some_and(|total| total > self.before(paging)) => {
                return Err(self.no_list(paging, "nothing"));
            }
            None => 0,
        };
        let size = self.page_size(paging);
        let after = self.after(paging, &answer, held, size)?;
        let items = match take(&mut answer, paging.items) {
            Some(Json::Array(items)) => items,
            _ => Vec::new(),
        };
        let mark = fingerprint(&items);
        if held > 0 && !self.seen.insert((Kind::Page, mark)) {
            let ignored = names(paging.step);
            return Err(self.error(format!(
                "page {} is one that was read before: the API seems to ignore {ignored}, \
                 and reading on would never end",
                self.next.pages + 1
            )));
        }
        let is_new = match &after {
            At::Cursor(values) => self.seen.insert((Kind::Cursor, fingerprint(values))),
            _ => true,
        };
        if !is_new {
            return Err(self.error(format!(
                "page {} leads to a page that was read before: reading on would never end",
                self.next.pages + 1
            )));
        }
        let next = Position {
            operation: self.next.operation.clone(),
            at: after,
            within: 0,
            pages: self.next.pages + 1,
            items: self.next.items + held,
            size,
            before: Some(mark),
        };
        Ok(Page {
            position: std::mem::replace(&mut self.next, next),
            response,
            items,
        })
    }

    /// Where the page after this one is.
    fn after(
        &self,
        paging: &Paging,
        answer: &Json,
        held: u64,
        size: Option<u64>,
    ) -> Result<At, Error> {
        let flag = paging.more.and_then(|pointer| at(answer, pointer));
        let behind = self.before(paging) + held;
        let untold = self.total.is_some_and(|total| total > behind);
        let more = match (flag, paging.step) {
            (Some(flag), _) if !says_more(flag) => false,
            // Some APIs send a page without items between others; they give a cursor.
            (Some(_), Step::Cursor(_)) => true,
            (Some(_), _) => held > 0,
            // Where the cursor is the flag, it is left out at the end.
            (None, Step::Cursor(cursors)) if is_flag(paging, cursors) => false,
            // The API may have cut the page shorter than it was asked to.
            (None, _) => held > 0 && (untold || size.is_none_or(|size| held >= size)),
        };
        if !more {
            return Ok(At::End);
        }
        Ok(match (paging.step, &self.next.at) {
            (Step::Offset(_), At::Offset(offset)) => At::Offset(offset + held),
            (Step::Offset(spot), _) => At::Offset(self.given(spot).unwrap_or(0) + held),
            (Step::Page { .. }, At::Page(page)) => At::Page(page + 1),
            (Step::Page { spot, first }, _) => At::Page(self.given(spot).unwrap_or(first) + 1),
            (Step::Cursor(cursors), _) => {
                let values: Option<Vec<Json>> = cursors
                    .iter()
                    .map(|cursor| {
                        let mut from = cursor.from.iter();
                        from.find_map(|pointer| at(answer, pointer).filter(|v| is_cursor(v)))
                            .cloned()
                    })
                    .collect();
                match values {
                    Some(values) => At::Cursor(values),
                    None if self.total.is_some_and(|total| behind >= total) => At::End,
                    None => {
                        return Err(self.error(format!(
                            "page {} says that there is more, and gives no value for {}",
                            self.next.pages + 1,
                            names(paging.step)
                        )));
                    }
                }
            }
        })
    }

    /// How many items of the whole list come before the page, as far as that can be
    /// counted: a caller may start anywhere.
    fn before(&self, paging: &Paging) -> u64 {
        let skipped = match paging.step {
            Step::Offset(spot) => self.given(spot).unwrap_or(0),
            Step::Page { spot, first } => {
                let pages = self.given(spot).unwrap_or(first).saturating_sub(first);
                pages * self.page_size(paging).unwrap_or(0)
            }
            Step::Cursor(_) => 0,
        };
        skipped + self.next.items
    }

    /// The number that the caller has set for a place.
    fn given(&self, spot: Spot) -> Option<u64> {
        count(self.request.value(spot.place, spot.name)?)
    }

    pub(super) fn error(&self, text: String) -> Error {
        self.request
            .call()
            .name_in(Error::new(ErrorKind::Paging, text))
    }

    fn no_list(&self, paging: &Paging, found: &str) -> Error {
        let place = match paging.items {
            "" => "the answer is".to_owned(),
            items => format!("`{items}` of the answer is"),
        };
        let text = format!("{place} {found} where a list is expected");
        Error::new(ErrorKind::Decode, text)
    }
}

/// Whether what says that there is more is the cursor itself.
fn is_flag(paging: &Paging, cursors: &[Cursor]) -> bool {
    paging.more.is_some_and(|more| {
        let mut cursors = cursors.iter();
        cursors.any(|cursor| cursor.from.contains(&more))
    })
}

/// Sets a value of a request.
fn put(request: &mut Request, spot: Spot, value: &Json) {
    let text = match spot.text {
        true => from_json::<String>(value.clone()).ok().map(Json::from),
        false => None,
    };
    let value = text.as_ref().unwrap_or(value);
    match spot.place {
        Place::Path => request.path(spot.name, value),
        Place::Query => request.query(spot.name, value),
        Place::Header => request.header(spot.name, value),
        Place::Body => request.field(spot.name, value),
    }
}

/// The names of what leads to the next page.
fn names(step: Step) -> String {
    match step {
        Step::Offset(spot) | Step::Page { spot, .. } => format!("`{}`", spot.name),
        Step::Cursor(cursors) => {
            let names: Vec<String> = cursors
                .iter()
                .map(|cursor| format!("`{}`", cursor.spot.name))
                .collect();
            names.join(" and ")
        }
    }
}
