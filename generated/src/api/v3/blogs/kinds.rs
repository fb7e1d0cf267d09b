// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Blogs a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::blogs::kinds::{
    CreatePost, List, ListAuthors, ListCategories, UrlSlugExists,
};

/// `PUT /blogs/posts/{postId}`.
pub enum UpdatePost {}

impl rt::Kind for UpdatePost {
    type Answer = models::BlogPostUpdateResponseWrapper;
}

impl rt::Located for UpdatePost {}

/// `GET /blogs/posts/all`.
pub enum ListPosts {}

impl rt::Kind for ListPosts {
    type Answer = models::BlogPostGetResponseWrapper;
}

impl rt::Paged for ListPosts {
    type Item = models::BlogPostResponse;
}

impl rt::Located for ListPosts {}
