//! A client for the whole HoopAI (HighLevel) REST API. Not an official product.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = hoopai::Client::builder().token(std::env::var("HOOPAI_TOKEN")?).build()?;
//! let account = client.location("ve9EPM428h8vShlRW1KT"); // all below is for this account
//!
//! // Required values in place, the others by name, sent when awaited.
//! let made = account.contacts().create().first_name("Ada").email("ada@example.com").await?;
//!
//! // A list is read to its end, whatever its pages look like.
//! let mut all = account.contacts().search(100).items();
//! while let Some(contact) = all.try_next().await? {
//!     println!("{:?}", contact.email);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | to | see |
//! |---|---|
//! | call an operation | its family's module below: what it is for, an example, its methods |
//! | set, watch or repeat a call, or have its status and headers | [`runtime::Operation`], [`Response`] |
//! | read a long list, or go on with it later | [`Items`], [`Pages`], [`Position`] |
//! | send and receive files | [`File`], [`Download`] |
//! | know what went wrong, and whether to try again | [`Error`], [`ErrorKind`] |
//! | have tokens that stay alive, by OAuth | [`auth`]; which scopes to ask for: [`scopes`] |
//! | keep to the platform's limits | nothing: every call does; [`Limits`] where several clients share them |
//! | receive what the platform sends | `webhooks`, `events` |
//! | call what no document knows | [`Client::raw`] |
//! | list all operations in a program | [`routes`] |
//!
//! The [guide](https://github.com/hoopai/hoopai-rust/blob/main/docs/src/SUMMARY.md) has a
//! chapter for each of these, and one on tests without an account. HighLevel's names lead
//! here, too: search for `locations`, or for an operation's id such as `get-contact`.
//!
//! # Features
//!
//! Each family is a feature of its own name, and all of them are on unless
//! `default-features = false` says otherwise. So is `serde`, by which models and enums
//! are `Serialize` and `Deserialize`; without it the crate compiles in a tenth less.
//! These are off:
//!
//! | feature | what it adds |
//! |---|---|
//! | `observed` | operations that were seen in public code only |
//! | `sqlite` | a token store in a file: `auth::SqliteStore` (needs Rust 1.89) |
//! | `redis` | tokens, limits and deliveries that machines share: `redis::Redis` |
//! | `webhooks` | what the platform sends by itself: `webhooks::Receiver`, `events::Event` |
//! | `cli` | the program `hoopai`: every operation in a terminal, and for models (MCP; needs Rust 1.89) |
//! | `v3` | the API version `v3` of the families that are on: `client.v3()` |
//! | `tracing` | spans of calls and attempts: `trace::Tracing` |

// Says at each item which feature it needs, where docs.rs builds this.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]

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

#[doc(inline)]
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
    #[cfg(feature = "v3")]
    #[doc = include_str!("../../docs/src/moving_to_v3.md")]
    struct MovingToV3;
    #[doc = include_str!("../../docs/src/families.md")]
    struct Families;
    #[doc = include_str!("../../docs/src/overlays.md")]
    struct Overlays;
}
