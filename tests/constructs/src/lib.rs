// Written by `cargo xtask regenerate`.

//! Client of the API that its OpenAPI documents describe.
//!
//! * [`all_of`]: 3 operations
//! * [`arrays`]: 3 operations
//! * [`bodies`]: 18 operations
//! * [`deprecated`]: 2 operations
//! * [`enums`]: 2 operations
//! * [`evidence`]: 4 operations
//! * [`foreign`]: 8 operations
//! * [`free_form`]: 5 operations
//! * [`headers`]: 3 operations
//! * [`hostile`]: 3 operations
//! * [`inline_objects`]: 3 operations
//! * [`nullable`]: 2 operations
//! * [`path_parameters`]: 10 operations
//! * [`petstore`]: 5 operations
//! * [`ping`]: 1 operation
//! * [`property_names`]: 2 operations
//! * [`query_parameters`]: 1 operation
//! * [`recursion`]: 3 operations
//! * [`parts`]: 1 operation
//! * [`main`]: 6 operations
//! * [`responses`]: 24 operations
//! * [`calendars`]: 2 operations
//! * [`contacts`]: 5 operations
//! * [`scalars`]: 2 operations
//! * [`security`]: 11 operations
//! * [`unions`]: 2 operations

#![deny(missing_docs)]

#[rustfmt::skip] // Formatted by the generator.
mod api;
#[path = "../../../generated/src/runtime/mod.rs"]
pub mod runtime;

pub use api::*;
pub use runtime::*;

/// Where the API answers, unless the client is told otherwise.
pub const BASE_URL: &str = "https://api.example.com";
