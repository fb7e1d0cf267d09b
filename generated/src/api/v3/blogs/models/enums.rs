// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Blogs.

use crate::runtime as rt;

/// The allowed values `status` of `get-blog-post`.
///
/// Requests send it.
///
/// Document: `api/v3/blogs.yaml#/paths/~1blogs~1posts~1all/get/parameters/6/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPostsStatus {
    /// `ALL`.
    All,
    /// `PUBLISHED`.
    Published,
    /// `SCHEDULED`.
    Scheduled,
    /// `ARCHIVED`.
    Archived,
    /// `DRAFT`.
    Draft,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListPostsStatus { All = "ALL", Published = "PUBLISHED", Scheduled = "SCHEDULED",
    Archived = "ARCHIVED", Draft = "DRAFT" }
);
