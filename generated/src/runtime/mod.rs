//! What all operations share: the client, requests as values, the way to the
//! network, errors, and the types that answers are read into.
//!
//! Written by hand, and independent of any one API: the generator puts the same
//! files into every crate that it makes.
//!
//! A request goes through these files: `operation` (what people await),
//! `request` (what they set), `assemble` with `style` and `percent` (what goes
//! where), `execute` (attempts: `credential`, `retry`, `watch`), `follow`
//! (redirects), `transport` and `network`, and back through `decode`. Values are
//! `wire` types, which come from a `reader` and are written as a `tree`: `scalars`,
//! `list`, `map`, `model` with `slot` and `extra`, `open_enum`, `union`.

mod assemble;
mod builder;
mod call;
mod client;
mod credential;
mod decode;
mod download;
mod error;
mod error_body;
mod execute;
mod extra;
mod file;
mod follow;
mod json_path;
pub(crate) mod limit;
mod list;
mod map;
mod model;
mod network;
mod nullable;
mod observe;
mod open_enum;
mod operation;
mod options;
mod paging;
pub(crate) mod percent;
mod raw;
mod reader;
mod request;
mod response;
mod retry;
mod route;
mod scalars;
mod slot;
mod style;
mod tokens;
mod transport;
mod tree;
mod union;
mod upload;
mod watch;
mod wire;

pub use bytes::Bytes;
pub use http::{HeaderMap, StatusCode};

pub use builder::ClientBuilder;
pub use client::Client;
pub use decode::{Output, decode};
pub use download::Download;
pub use error::{Error, ErrorKind};
pub use extra::Extra;
pub use file::{File, FileContent};
pub use limit::{LimitKey, Limiter, Limits, NoLimits, Permit, PermitEnd, PermitHandle};
pub use list::List;
pub use map::Map;
pub use network::Network;
pub use nullable::Nullable;
pub use observe::{AttemptEnd, CallEnd, CallObserver, CallStart, Observer};
pub use open_enum::{fit_number_enum, fit_text_enum, read_number_enum, read_text_enum};
pub use operation::{Kind, Located, Operation, Paged};
pub use paging::{Cursor, Items, PageSize, Pages, Paging, Position, Spot, Step};
pub use raw::RawRequest;
pub use reader::{Broken, Outcome, Reader, Token};
pub use request::Request;
pub use response::{RateLimit, Response};
pub use retry::{Attempt, Backoff, NoRetry, RetryPolicy};
pub use route::{
    Answer, BodyKind, Constant, Evidence, LocationSlot, Method, Parameter, Place, Route, Security,
    Style,
};
pub use scalars::{Scalar, read_scalar};
pub use slot::Slot;
pub use tokens::{TokenAsk, TokenSource};
pub use transport::{
    BoxFuture, HttpBody, HttpRequest, HttpResponse, HttpStream, Part, PartContent, Pieces,
    Transport, TransportError, TransportErrorKind, Url,
};
pub use tree::{Tree, debug_model, model_tree, same};
pub use union::{Branch, best_branch, best_fit, fit_of, make_branch, read_union};
pub use wire::{AsWire, Json, Read, Wire, deserialize, filled, from_json, serialize, to_json};

#[allow(unused_imports, reason = "a small document may not use all of them")]
pub(crate) use {
    model::model, open_enum::number_enum, open_enum::text_enum, operation::operation, union::union,
    wire::by_wire,
};
