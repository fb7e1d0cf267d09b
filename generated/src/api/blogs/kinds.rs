// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Blogs a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /blogs/posts/url-slug-exists`.
pub enum UrlSlugExists {}

impl rt::Kind for UrlSlugExists {
    type Answer = models::UrlSlugCheckResponse;
}

impl rt::Located for UrlSlugExists {}

/// `PUT /blogs/posts/{postId}`.
pub enum UpdatePost {}

impl rt::Kind for UpdatePost {
    type Answer = models::BlogPostUpdateResponseWrapper;
}

impl rt::Located for UpdatePost {}

/// `POST /blogs/posts`.
pub enum CreatePost {}

impl rt::Kind for CreatePost {
    type Answer = models::BlogPostCreateResponseWrapper;
}

impl rt::Located for CreatePost {}

/// `GET /blogs/authors`.
pub enum ListAuthors {}

impl rt::Kind for ListAuthors {
    type Answer = models::AuthorsResponse;
}

impl rt::Paged for ListAuthors {
    type Item = models::AuthorResponse;
}

impl rt::Located for ListAuthors {}

/// `GET /blogs/categories`.
pub enum ListCategories {}

impl rt::Kind for ListCategories {
    type Answer = models::CategoriesResponse;
}

impl rt::Paged for ListCategories {
    type Item = models::CategoryResponse;
}

impl rt::Located for ListCategories {}

/// `GET /blogs/posts/all`.
pub enum ListPosts {}

impl rt::Kind for ListPosts {
    type Answer = models::BlogPostGetResponseWrapper;
}

impl rt::Paged for ListPosts {
    type Item = models::BlogPostResponse;
}

impl rt::Located for ListPosts {}

/// `GET /blogs/site/all`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::BlogGetResponseWrapper;
}

impl rt::Paged for List {
    type Item = models::BlogResponse;
}

impl rt::Located for List {}
