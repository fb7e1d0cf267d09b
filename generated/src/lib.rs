//! A client for the HoopAI (HighLevel) REST API. Not an official product.
//!
//! [`Client`] sends requests; every operation is a method of its family, takes
//! the required values as arguments and the others by name, and is sent when it
//! is awaited. [`Error`] is the one type of what can go wrong.
//!
//! Each family is a feature of its own name, and all of them are on unless
//! `default-features = false` says otherwise. So is `serde`, by which models and enums
//! are `Serialize` and `Deserialize`; without it the crate compiles in a tenth less.
//! These are off:
//!
//! | feature | what it adds |
//! |---|---|
//! | `observed` | operations that were seen in public code only |
//! | `sqlite` | a token store in a file: `auth::SqliteStore` |
//! | `redis` | tokens, limits and deliveries that machines share: `redis::Redis` |
//! | `webhooks` | what the platform sends by itself: `webhooks::Receiver`, `events::Event` |
//! | `cli` | the program `hoopai`: every operation in a terminal, and for models (MCP) |
//! | `tracing` | spans of calls and attempts: `trace::Tracing` |
//!
//! The [guide](https://github.com/hoopai/hoopai-rust/blob/main/docs/src/SUMMARY.md) has a
//! chapter for each part of an integration: authentication, limits and retries, paging,
//! files, errors, webhooks, tests without an account, many machines, upgrading.

// Says at each item which feature it needs, where docs.rs builds this.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[rustfmt::skip] // Formatted by the generator.
mod api;
pub mod auth;
#[cfg(feature = "cli")]
#[doc(hidden)] // For the program alone.
pub mod inputs;
#[cfg(feature = "redis")]
pub mod redis;
pub mod runtime;
pub mod scopes;
#[cfg(test)]
mod tests;
#[cfg(feature = "tracing")]
pub mod trace;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use api::*;

pub use runtime::{
    Bytes, Client, ClientBuilder, Download, Error, ErrorKind, Extra, File, HttpRequest,
    HttpResponse, Items, Json, LimitKey, Limiter, Limits, List, Map, NoLimits, Nullable, Pages,
    Position, RateLimit, RawRequest, Response, Route, Transport, TransportError,
    TransportErrorKind,
};

/// Where the API answers.
pub const BASE_URL: &str = "https://services.leadconnectorhq.com";

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// The snippets of the guide. `testing.md` is with the mock.
#[cfg(doctest)]
mod guide {
    #[doc = include_str!("../../docs/src/introduction.md")]
    struct Introduction;
    #[doc = include_str!("../../docs/src/authentication.md")]
    struct Authentication;
    #[doc = include_str!("../../docs/src/limits.md")]
    struct Limits;
    #[doc = include_str!("../../docs/src/paging.md")]
    struct Paging;
    #[doc = include_str!("../../docs/src/files.md")]
    struct Files;
    #[doc = include_str!("../../docs/src/errors.md")]
    struct Errors;
    #[cfg(feature = "webhooks")]
    #[doc = include_str!("../../docs/src/webhooks.md")]
    struct Webhooks;
    #[doc = include_str!("../../docs/src/calls.md")]
    struct Calls;
    #[cfg(all(feature = "redis", feature = "webhooks"))]
    #[doc = include_str!("../../docs/src/machines.md")]
    struct Machines;
    #[doc = include_str!("../../docs/src/upgrading.md")]
    struct Upgrading;
    #[doc = include_str!("../../docs/src/families.md")]
    struct Families;
    #[doc = include_str!("../../docs/src/overlays.md")]
    struct Overlays;
}
