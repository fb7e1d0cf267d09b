// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Blogs.

use super::models;
use crate::runtime as rt;

/// A request of [`Blogs::url_slug_exists`](super::Blogs::url_slug_exists): `GET /blogs/posts/url-slug-exists`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UrlSlugExists(pub(super) rt::Request);
rt::operation!(UrlSlugExists => models::UrlSlugCheckResponse);

impl UrlSlugExists {
    /// The post; its id stands in the address of the editor.
    ///
    /// `postId`: text; for example `66f429b8afdce84227a4610d`.
    pub fn post_id(mut self, post_id: impl Into<String>) -> Self {
        self.0.query::<String>("postId", &post_id.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Blogs::update_post`](super::Blogs::update_post): `PUT /blogs/posts/{postId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdatePost(pub(super) rt::Request);
rt::operation!(UpdatePost => models::BlogPostUpdateResponseWrapper);

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

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Blogs::create_post`](super::Blogs::create_post): `POST /blogs/posts`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreatePost(pub(super) rt::Request);
rt::operation!(CreatePost => models::BlogPostCreateResponseWrapper);

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

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Blogs::list_authors`](super::Blogs::list_authors): `GET /blogs/authors`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListAuthors(pub(super) rt::Request);
rt::operation!(ListAuthors => models::AuthorsResponse);
rt::paged!(ListAuthors => models::AuthorsResponse, each models::AuthorResponse);

impl ListAuthors {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Blogs::list_categories`](super::Blogs::list_categories): `GET /blogs/categories`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListCategories(pub(super) rt::Request);
rt::operation!(ListCategories => models::CategoriesResponse);
rt::paged!(ListCategories => models::CategoriesResponse, each models::CategoryResponse);

impl ListCategories {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Blogs::list_posts`](super::Blogs::list_posts): `GET /blogs/posts/all`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListPosts(pub(super) rt::Request);
rt::operation!(ListPosts => models::BlogPostGetResponseWrapper);
rt::paged!(
    ListPosts => models::BlogPostGetResponseWrapper, each models::BlogPostResponse
);

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

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Blogs::list`](super::Blogs::list): `GET /blogs/site/all`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct List(pub(super) rt::Request);
rt::operation!(List => models::BlogGetResponseWrapper);
rt::paged!(List => models::BlogGetResponseWrapper, each models::BlogResponse);

impl List {
    /// A part of the name.
    ///
    /// `searchTerm`: text; for example `ai news`.
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.0.query::<String>("searchTerm", &search_term.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
