// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Blogs.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Blogs::update_post`](super::Blogs::update_post): `PUT /blogs/posts/{postId}`.
pub type UpdatePost = rt::Operation<kinds::UpdatePost>;

impl UpdatePost {
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of texts; for example `["blog","seo"]`.
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("tags", &tags.into());
        self
    }

    /// The address that search engines shall take for the original.
    ///
    /// `canonicalLink`: text; for example `https://tryghl.blog/post/testing-unsplash`.
    pub fn canonical_link(mut self, canonical_link: impl Into<String>) -> Self {
        self.0.field::<String>("canonicalLink", &canonical_link.into());
        self
    }
}

/// A request of [`Blogs::list_posts`](super::Blogs::list_posts): `GET /blogs/posts/all`.
pub type ListPosts = rt::Operation<kinds::ListPosts>;

impl ListPosts {
    /// A part of the name.
    ///
    /// `searchTerm`: text; for example `ai news`.
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.0.query::<String>("searchTerm", &search_term.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `ALL`, `PUBLISHED`, `SCHEDULED`, `ARCHIVED`, `DRAFT`; for example `PUBLISHED`.
    pub fn status(mut self, status: impl Into<models::ListPostsStatus>) -> Self {
        self.0.query::<models::ListPostsStatus>("status", &status.into());
        self
    }
}
