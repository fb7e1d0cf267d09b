//! Long lists, page by page, in whatever style the operation has.

use serde_json::{Map, Value, json};

use crate::check::{Given, text_of};
use crate::table::{Cursor, Paging, Spot};

/// A page's items where neither the request nor the document says how many.
const USUAL: u64 = 20;

/// What numbers that stand for a place in a list begin with: they look like times.
const PLACES: u64 = 1_767_225_600_000;

/// A list of which a page is asked for.
pub(crate) struct Listed<'a> {
    pub(crate) length: usize,
    pub(crate) item: &'a dyn Fn(usize) -> Value,
}

/// Puts the page that a request asks for into an answer.
pub(crate) fn page(paging: &Paging, given: &Given, list: &Listed<'_>, answer: &mut Value) {
    let number = |spot: &Spot| -> Option<u64> {
        let value = given.get(spot.place, &spot.name)?;
        text_of(value).parse().ok()
    };
    let asked = paging.size.as_ref().and_then(number);
    let size = asked.or(paging.usual).unwrap_or(USUAL).max(1);
    let size = paging.most.map_or(size, |most| size.min(most)) as usize;
    let start = if let Some(spot) = &paging.offset {
        number(spot).unwrap_or(0) as usize
    } else if let Some(spot) = &paging.page {
        let page = number(spot).unwrap_or(paging.first);
        (page.saturating_sub(paging.first) as usize).saturating_mul(size)
    } else if paging
        .cursor
        .iter()
        .all(|one| asked_for(one, given).is_none())
        && let Some(page) = page_of(given)
    {
        page.saturating_sub(1).saturating_mul(size)
    } else {
        behind(paging, given, list)
    };
    let end = start.saturating_add(size).min(list.length);
    let items: Vec<Value> = (start..end)
        .map(|index| marked(paging, index, (list.item)(index)))
        .collect();
    let is_last = end >= list.length;
    let last = end.checked_sub(1).filter(|_| start < end);

    set(answer, &paging.items, Value::Array(items));
    for cursor in &paging.cursor {
        let Some(pointer) = outside(paging, cursor) else {
            continue;
        };
        match last {
            Some(last) => set(answer, pointer, mark(pointer, last, list)),
            None => unset(answer, pointer),
        }
    }
    if let Some(total) = &paging.total {
        set(answer, total, json!(list.length));
    }
    if let Some(more) = &paging.more {
        // What was drawn tells flags (`hasMore`, a message's `nextPage`) from numbers.
        let is_flag = answer.pointer(more).is_some_and(Value::is_boolean);
        let is_cursor = paging.cursor.iter().any(|one| one.from.contains(more));
        match (is_flag, is_last) {
            (true, _) => set(answer, more, json!(!is_last)),
            (false, true) => unset(answer, more),
            (false, false) if is_cursor => {}
            (false, false) => set(answer, more, json!(start / size + 2)),
        }
    }
}

/// What a request says for a cursor.
fn asked_for<'a>(cursor: &Cursor, given: &'a Given) -> Option<&'a Value> {
    let value = given.get(cursor.spot.place, &cursor.spot.name)?;
    (!value.is_null() && !text_of(value).is_empty()).then_some(value)
}

/// The number of the page, which some lists take beside their cursor.
fn page_of(given: &Given) -> Option<usize> {
    let page = given.body.get("page").or_else(|| given.query.get("page"))?;
    text_of(page).parse().ok()
}

/// Where the page begins that a cursor asks for.
fn behind(paging: &Paging, given: &Given, list: &Listed<'_>) -> usize {
    let asked: Vec<(&Cursor, &Value)> = paging
        .cursor
        .iter()
        .filter_map(|cursor| Some((cursor, asked_for(cursor, given)?)))
        .collect();
    if asked.is_empty() {
        return 0;
    }
    let is_there = |index: &usize| {
        asked.iter().all(|(cursor, value)| {
            let is = match outside(paging, cursor) {
                Some(pointer) => mark(pointer, *index, list),
                None => inside(paging, cursor, *index, list),
            };
            same(&is, value)
        })
    };
    // A place that no page has given is behind everything.
    (0..list.length)
        .find(is_there)
        .map_or(list.length, |index| index + 1)
}

/// Whether two values are the same, where a URL may have made text of one.
fn same(one: &Value, other: &Value) -> bool {
    one == other || text_of(one) == text_of(other)
}

/// The pointer of a cursor that does not lead through the items.
fn outside<'a>(paging: &Paging, cursor: &'a Cursor) -> Option<&'a str> {
    let through = format!("{}/-", paging.items);
    let first = cursor.from.first()?;
    (!first.starts_with(&through)).then_some(first)
}

/// The value that stands for a place in the list.
fn mark(pointer: &str, index: usize, list: &Listed<'_>) -> Value {
    let name = pointer.rsplit('/').next().unwrap_or_default();
    if name.ends_with("Id") {
        return id((list.item)(index)).unwrap_or_else(|| json!(format!("item-{index}")));
    }
    match name {
        "startAfter" => json!(PLACES + index as u64),
        _ => json!(format!("cursor-{index}")),
    }
}

fn id(item: Value) -> Option<Value> {
    item.get("id").or_else(|| item.get("_id")).cloned()
}

/// What an item says of its own place.
fn inside(paging: &Paging, cursor: &Cursor, index: usize, list: &Listed<'_>) -> Value {
    let item = marked(paging, index, (list.item)(index));
    let rest = below(paging, cursor).unwrap_or_default();
    item.pointer(rest).cloned().unwrap_or_default()
}

fn below<'a>(paging: &Paging, cursor: &'a Cursor) -> Option<&'a str> {
    cursor
        .from
        .first()?
        .strip_prefix(&paging.items)?
        .strip_prefix("/-")
}

/// An item that says where it is in its list, where it must.
fn marked(paging: &Paging, index: usize, mut item: Value) -> Value {
    for cursor in &paging.cursor {
        match below(paging, cursor) {
            None | Some("/id" | "/_id") => {}
            Some("/searchAfter") => {
                let own = id(item.clone()).unwrap_or_default();
                set(
                    &mut item,
                    "/searchAfter",
                    json!([PLACES + index as u64, own]),
                );
            }
            Some("/sort/0") => set(&mut item, "/sort", json!([PLACES + index as u64])),
            Some(rest) => set(&mut item, rest, json!(PLACES + index as u64)),
        }
    }
    item
}

/// Sets the value at a pointer; what is on the way there becomes objects.
pub(crate) fn set(value: &mut Value, pointer: &str, new: Value) {
    let mut at = value;
    for key in pointer.split('/').skip(1) {
        if let Ok(index) = key.parse::<usize>()
            && at.get(index).is_some()
        {
            at = &mut at[index];
            continue;
        }
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        at = &mut at[key];
    }
    *at = new;
}

/// Takes the value at a pointer away.
fn unset(value: &mut Value, pointer: &str) {
    if let Some((parent, key)) = pointer.rsplit_once('/')
        && let Some(Value::Object(fields)) = value.pointer_mut(parent)
    {
        fields.remove(key);
    }
}
