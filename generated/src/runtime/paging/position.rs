//! Where a list is being read, as something that can be kept.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use super::super::wire::Json;

/// A place in a long list, to go on from later: store it, and give it to
/// `resume` of the same request, in this process or another one.
///
/// It serialises as an object whose form is this crate's own business. It holds
/// what the API gave to find the next page, which can be a part of a record (such
/// as a date); it holds no token.
///
/// A position says where in the list, not what was there: what is added or taken
/// away before it in the meantime moves everything that is counted (offsets and
/// page numbers), and nothing that goes by cursor.
#[derive(Clone, PartialEq)]
pub struct Position {
    /// The operation that it is of, such as `contacts.search`.
    pub(super) operation: String,
    pub(super) at: At,
    /// Items of the page that were handed out already.
    pub(super) within: u64,
    /// Pages before this one.
    pub(super) pages: u64,
    /// Items on the pages before this one.
    pub(super) items: u64,
    /// How many items a page was asked to hold: page numbers mean nothing without.
    pub(super) size: Option<u64>,
    /// What the page before held, to know it again.
    pub(super) before: Option<u64>,
}

/// What finds a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// The request as it is.
    Start,
    Offset(u64),
    Page(u64),
    Cursor(Vec<Json>),
    /// There is no further page.
    End,
}

impl Position {
    pub(super) fn start(operation: String) -> Self {
        Self {
            operation,
            at: At::Start,
            within: 0,
            pages: 0,
            items: 0,
            size: None,
            before: None,
        }
    }

    /// Whether everything was read.
    pub fn is_end(&self) -> bool {
        self.at == At::End
    }

    /// How many items come before this place, counted from where reading began.
    pub fn items(&self) -> u64 {
        self.items + self.within
    }

    fn to_json(&self) -> Json {
        let at = match &self.at {
            At::Start => Json::from("start"),
            At::End => Json::from("end"),
            At::Offset(offset) => serde_json::json!({ "offset": offset }),
            At::Page(page) => serde_json::json!({ "page": page }),
            At::Cursor(values) => serde_json::json!({ "cursor": values }),
        };
        serde_json::json!({
            "operation": self.operation,
            "at": at,
            "within": self.within,
            "pages": self.pages,
            "items": self.items,
            "size": self.size,
            "before": self.before,
        })
    }

    fn from_json(json: &Json) -> Option<Self> {
        let number = |name: &str| json.get(name)?.as_u64();
        let at = json.get("at")?;
        let named = |name: &str| at.get(name)?.as_u64();
        Some(Self {
            operation: json.get("operation")?.as_str()?.to_owned(),
            at: match at.as_str() {
                Some("start") => At::Start,
                Some("end") => At::End,
                Some(_) => return None,
                None => (named("offset").map(At::Offset))
                    .or_else(|| named("page").map(At::Page))
                    .or_else(|| Some(At::Cursor(at.get("cursor")?.as_array()?.clone())))?,
            },
            within: number("within")?,
            pages: number("pages")?,
            items: number("items")?,
            size: number("size"),
            before: number("before"),
        })
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(out)
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let json = Json::deserialize(input)?;
        Self::from_json(&json).ok_or_else(|| D::Error::custom("this is no position in a list"))
    }
}

impl fmt::Debug for Position {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the cursor: it can be a part of a record.
        out.debug_struct("Position")
            .field("operation", &self.operation)
            .field("items", &self.items())
            .field("end", &self.is_end())
            .finish_non_exhaustive()
    }
}
