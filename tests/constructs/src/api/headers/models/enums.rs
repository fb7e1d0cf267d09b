// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Headers.

use crate::runtime as rt;

/// The allowed values `X-Trial` of `post-versioned`.
///
/// Requests send it.
///
/// Document: `headers.yaml#/paths/~1versioned/post/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostVersionedXTrial {
    /// `on`.
    On,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PostVersionedXTrial { On = "on" });

/// The allowed values `X-Level` of `get-headers`.
///
/// Requests send it.
///
/// Document: `headers.yaml#/paths/~1headers/get/parameters/6/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetHeadersXLevel {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(GetHeadersXLevel { Low = "low", High = "high" });

/// The allowed values `version` of `get-headers`.
///
/// Requests send it.
///
/// Document: `headers.yaml#/paths/~1headers/get/parameters/12/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetHeadersVersion {
    /// `v3`.
    V3,
    /// `2021-07-28`.
    N20210728,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(GetHeadersVersion { V3 = "v3", N20210728 = "2021-07-28" });
