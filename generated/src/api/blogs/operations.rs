// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Blogs.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Blogs::url_slug_exists`](super::Blogs::url_slug_exists): `GET /blogs/posts/url-slug-exists`.
pub type UrlSlugExists = rt::Operation<kinds::UrlSlugExists>;

impl UrlSlugExists {
    /// The post; its id stands in the address of the editor.
    ///
    /// `postId`: text; for example `66f429b8afdce84227a4610d`.
    pub fn post_id(mut self, post_id: impl Into<String>) -> Self {
        self.0.query::<String>("postId", &post_id.into());
        self
    }
}

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

/// A request of [`Blogs::create_post`](super::Blogs::create_post): `POST /blogs/posts`.
pub type CreatePost = rt::Operation<kinds::CreatePost>;

impl CreatePost {
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

/// A request of [`Blogs::list_authors`](super::Blogs::list_authors): `GET /blogs/authors`.
pub type ListAuthors = rt::Operation<kinds::ListAuthors>;

/// A request of [`Blogs::list_categories`](super::Blogs::list_categories): `GET /blogs/categories`.
pub type ListCategories = rt::Operation<kinds::ListCategories>;

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
    /// `status`: one of `PUBLISHED`, `SCHEDULED`, `ARCHIVED`, `DRAFT`; for example `PUBLISHED`.
    pub fn status(mut self, status: impl Into<models::ListPostsStatus>) -> Self {
        self.0.query::<models::ListPostsStatus>("status", &status.into());
        self
    }
}

/// A request of [`Blogs::list`](super::Blogs::list): `GET /blogs/site/all`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// A part of the name.
    ///
    /// `searchTerm`: text; for example `ai news`.
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.0.query::<String>("searchTerm", &search_term.into());
        self
    }
}
