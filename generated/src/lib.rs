//! A client for the HoopAI (HighLevel) REST API. Not an official product.
//!
//! [`Client`] sends requests; every operation is a method of its family, takes
//! the required values as arguments and the others by name, and is sent when it
//! is awaited. [`Error`] is the one type of what can go wrong.

#[rustfmt::skip] // Formatted by the generator.
mod api;
pub mod auth;
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

#[cfg(all(doctest, feature = "redis", feature = "sqlite", feature = "webhooks"))]
#[doc = include_str!("../../docs/runtime.md")]
struct RuntimeGuide;
