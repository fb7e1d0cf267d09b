// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Blogs: 7 operations of the document `api/v3/blogs.yaml`, API version `v3`.
//!
//! Blog sites of an account, their posts, and the authors and categories that posts name
//! by id. A post can be written and changed but, as far as the document goes, neither
//! fetched alone nor deleted; authors and categories can only be read. Lists want their
//! page size and start each time and give no total: a page with fewer rows than `limit`
//! is the last. Each call has a scope of its own.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{UpdatePost, ListPosts};

pub use crate::api::blogs::{
    CreatePost, List, ListAuthors, ListCategories, UrlSlugExists,
};
pub(crate) use routes::ROUTES;

/// The operations of Blogs. Made by `client.v3().blogs()`.
#[doc(alias = "blogs-v3")]
#[derive(Clone, Debug)]
pub struct Blogs {
    pub(crate) client: rt::Client,
}

impl Blogs {
    /// Check url slug: `GET /blogs/posts/url-slug-exists`.
    ///
    /// Ask before publishing: `exists` is true where the address is taken. What `postId`
    /// changes is not documented; such an id stands in the address of the post's editor.
    ///
    /// * `url_slug`: text (in the query), `urlSlug` on the wire. The last part of the public address.
    ///
    /// [`UrlSlugExists`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`UrlSlugExists::location_id`].
    ///
    /// Answers with [`UrlSlugCheckResponse`](models::UrlSlugCheckResponse).
    ///
    /// Token: a location's (an account's); scope `blogs/check-slug.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/blogs.yaml#/paths/~1blogs~1posts~1url-slug-exists/get`.
    #[doc(alias = "check-url-slug-exists")]
    pub fn url_slug_exists(&self, url_slug: impl Into<String>) -> UrlSlugExists {
        let mut request = self.client.request(&routes::URL_SLUG_EXISTS);
        request.query::<String>("urlSlug", &url_slug.into());
        rt::operation(request)
    }

    /// Update Blog Post: `PUT /blogs/posts/{postId}`.
    ///
    /// Writes the whole post: the same twelve fields are required as for a new one, so a
    /// change of the title alone means sending the text again. The post comes back under
    /// `updatedBlogPost`. Its scope is `blogs/post-update.write`, not the one of creating.
    ///
    /// * `post_id`: text (in the path), `postId` on the wire. The post; its id stands in the address of the editor.
    /// * `title`: text; for example `Your blog title` (in the body). Heading or name as people read it.
    /// * `blog_id`: text; for example `Blog ID` (in the body), `blogId` on the wire. The blog site, by an id of `list`; it also stands in the address of its dashboard.
    /// * `image_url`: text; for example `Image URl` (in the body), `imageUrl` on the wire. Address of a picture.
    /// * `description`: text; for example `A short description` (in the body). Free text that describes it.
    /// * `raw_html`: text; for example `<h1>Your blog content</h1>` (in the body), `rawHTML` on the wire. The post's text, as HTML.
    /// * `status`: one of `DRAFT`, `PUBLISHED`, `SCHEDULED`, `ARCHIVED`; for example `PUBLISHED` (in the body). State of the record or of the call; values that the document does not list can come.
    /// * `image_alt_text`: text; for example `Alt text for your blog image` (in the body), `imageAltText` on the wire. The text in place of the picture.
    /// * `categories`: list of texts; for example `["9c48df2694a849b6089f9d0d3513efe","6683abde331c041f32c07aee"]` (in the body). Ids of categories, where a post has them.
    /// * `author`: text; for example `6683abde331c041f32c07aea` (in the body). An author's id.
    /// * `url_slug`: text; for example `any-blog-post-url` (in the body), `urlSlug` on the wire. The last part of the public address.
    /// * `word_count`: whole number; for example `100` (in the body), `wordCount` on the wire
    /// * `published_at`: date and time (RFC 3339); for example `2025-02-05T18:30:47.000Z` (in the body), `publishedAt` on the wire. An ISO 8601 time.
    ///
    /// [`UpdatePost`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdatePost::location_id`].
    ///
    /// Answers with [`BlogPostUpdateResponseWrapper`](models::BlogPostUpdateResponseWrapper).
    ///
    /// Token: a location's (an account's); scope `blogs/post-update.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/blogs.yaml#/paths/~1blogs~1posts~1{postId}/put`.
    #[doc(alias = "update-blog-post")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn update_post(
        &self,
        post_id: impl Into<String>,
        title: impl Into<String>,
        blog_id: impl Into<String>,
        image_url: impl Into<String>,
        description: impl Into<String>,
        raw_html: impl Into<String>,
        status: impl Into<models::Status>,
        image_alt_text: impl Into<String>,
        categories: impl Into<rt::List<String>>,
        author: impl Into<String>,
        url_slug: impl Into<String>,
        word_count: i64,
        published_at: impl Into<String>,
    ) -> UpdatePost {
        let mut request = self.client.request(&routes::UPDATE_POST);
        request.path::<String>("postId", &post_id.into());
        request.field::<String>("title", &title.into());
        request.field::<String>("blogId", &blog_id.into());
        request.field::<String>("imageUrl", &image_url.into());
        request.field::<String>("description", &description.into());
        request.field::<String>("rawHTML", &raw_html.into());
        request.field::<models::Status>("status", &status.into());
        request.field::<String>("imageAltText", &image_alt_text.into());
        request.field::<rt::List<String>>("categories", &categories.into());
        request.field::<String>("author", &author.into());
        request.field::<String>("urlSlug", &url_slug.into());
        request.field::<i64>("wordCount", &word_count);
        request.field::<String>("publishedAt", &published_at.into());
        rt::operation(request)
    }

    /// Create Blog Post: `POST /blogs/posts`.
    ///
    /// `author` and `categories` are ids, from `list_authors` and `list_categories`; the
    /// text is HTML in `rawHTML`. `publishedAt` is required for drafts too. Check `urlSlug`
    /// with `url_slug_exists` first. The new post comes back under `data`, without its
    /// text.
    ///
    /// * `title`: text; for example `Your blog title` (in the body). Heading or name as people read it.
    /// * `blog_id`: text; for example `Blog ID` (in the body), `blogId` on the wire. The blog site, by an id of `list`; it also stands in the address of its dashboard.
    /// * `image_url`: text; for example `Image URl` (in the body), `imageUrl` on the wire. Address of a picture.
    /// * `description`: text; for example `A short description` (in the body). Free text that describes it.
    /// * `raw_html`: text; for example `<h1>Your blog content</h1>` (in the body), `rawHTML` on the wire. The post's text, as HTML.
    /// * `status`: one of `DRAFT`, `PUBLISHED`, `SCHEDULED`, `ARCHIVED`; for example `This can be PUBLISHED OR SCHEDULED OR ARCHIVED OR DRAFT` (in the body). State of the record or of the call; values that the document does not list can come.
    /// * `image_alt_text`: text; for example `Alt text for your blog image` (in the body), `imageAltText` on the wire. The text in place of the picture.
    /// * `categories`: list of texts; for example `["9c48df2694a849b6089f9d0d3513efe","6683abde331c041f32c07aee"]` (in the body). Ids of categories, where a post has them.
    /// * `author`: text; for example `6683abde331c041f32c07aea` (in the body). An author's id.
    /// * `url_slug`: text; for example `any-blog-post-url` (in the body), `urlSlug` on the wire. The last part of the public address.
    /// * `published_at`: date and time (RFC 3339); for example `2025-02-05T18:30:47.000Z` (in the body), `publishedAt` on the wire. An ISO 8601 time.
    ///
    /// [`CreatePost`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreatePost::location_id`].
    ///
    /// Answers with [`BlogPostCreateResponseWrapper`](models::BlogPostCreateResponseWrapper).
    ///
    /// Token: a location's (an account's); scope `blogs/post.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/blogs.yaml#/paths/~1blogs~1posts/post`.
    #[doc(alias = "create-blog-post")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn create_post(
        &self,
        title: impl Into<String>,
        blog_id: impl Into<String>,
        image_url: impl Into<String>,
        description: impl Into<String>,
        raw_html: impl Into<String>,
        status: impl Into<models::Status>,
        image_alt_text: impl Into<String>,
        categories: impl Into<rt::List<String>>,
        author: impl Into<String>,
        url_slug: impl Into<String>,
        published_at: impl Into<String>,
    ) -> CreatePost {
        let mut request = self.client.request(&routes::CREATE_POST);
        request.field::<String>("title", &title.into());
        request.field::<String>("blogId", &blog_id.into());
        request.field::<String>("imageUrl", &image_url.into());
        request.field::<String>("description", &description.into());
        request.field::<String>("rawHTML", &raw_html.into());
        request.field::<models::Status>("status", &status.into());
        request.field::<String>("imageAltText", &image_alt_text.into());
        request.field::<rt::List<String>>("categories", &categories.into());
        request.field::<String>("author", &author.into());
        request.field::<String>("urlSlug", &url_slug.into());
        request.field::<String>("publishedAt", &published_at.into());
        rt::operation(request)
    }

    /// Get all authors: `GET /blogs/authors`.
    ///
    /// Of the whole account, not of one blog. A post names its author by `_id`. `limit` and
    /// `offset` have no defaults.
    ///
    /// * `limit`: whole number; for example `5` (in the query). How many records a page holds at most; the highest value differs by operation.
    /// * `offset`: whole number; for example `0` (in the query). How many records to pass over, 0 for the first page.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListAuthors::location_id`].
    ///
    /// Answers with [`AuthorsResponse`](models::AuthorsResponse).
    ///
    /// Token: a location's (an account's); scope `blogs/author.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/blogs.yaml#/paths/~1blogs~1authors/get`.
    #[doc(alias = "get-all-blog-authors-by-location")]
    #[inline]
    pub fn list_authors(&self, limit: i64, offset: i64) -> ListAuthors {
        let mut request = self.client.request(&routes::LIST_AUTHORS);
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Get all categories: `GET /blogs/categories`.
    ///
    /// Of the whole account, not of one blog. The name that people read is `label`, though
    /// the document lists a `name` among the required fields. Posts refer to `_id`.
    ///
    /// * `limit`: whole number (in the query). How many records a page holds at most; the highest value differs by operation.
    /// * `offset`: whole number (in the query). How many records to pass over, 0 for the first page.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListCategories::location_id`].
    ///
    /// Answers with [`CategoriesResponse`](models::CategoriesResponse).
    ///
    /// Token: a location's (an account's); scope `blogs/category.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/blogs.yaml#/paths/~1blogs~1categories/get`.
    #[doc(alias = "get-all-categories-by-location")]
    #[inline]
    pub fn list_categories(&self, limit: i64, offset: i64) -> ListCategories {
        let mut request = self.client.request(&routes::LIST_CATEGORIES);
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Get Blog posts by Blog ID: `GET /blogs/posts/all`.
    ///
    /// Posts of one blog, which `list` names; the rows stand under `blogs` and lack the
    /// text. Which come without a `status` is not documented. `searchTerm` looks at titles.
    ///
    /// * `blog_id`: text; for example `66f429b8afdce84227a4610d` (in the query), `blogId` on the wire. The blog site, by an id of `list`; it also stands in the address of its dashboard.
    /// * `limit`: whole number; for example `4` (in the query). How many records a page holds at most; the highest value differs by operation.
    /// * `offset`: whole number; for example `0` (in the query). How many records to pass over, 0 for the first page.
    ///
    /// [`ListPosts`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListPosts::location_id`].
    ///
    /// Answers with [`BlogPostGetResponseWrapper`](models::BlogPostGetResponseWrapper).
    ///
    /// Token: a location's (an account's); scope `blogs/posts.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/blogs.yaml#/paths/~1blogs~1posts~1all/get`.
    #[doc(alias = "get-blog-post")]
    pub fn list_posts(
        &self,
        blog_id: impl Into<String>,
        limit: i64,
        offset: i64,
    ) -> ListPosts {
        let mut request = self.client.request(&routes::LIST_POSTS);
        request.query::<String>("blogId", &blog_id.into());
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Get Blogs by Location ID: `GET /blogs/site/all`.
    ///
    /// Id and name of each blog site, no more; the id is the `blogId` of posts. This list
    /// counts with `skip`, where its neighbours count with `offset`.
    ///
    /// * `skip`: whole number; for example `0` (in the query). How many records to pass over, 0 for the first page.
    /// * `limit`: whole number; for example `4` (in the query). How many records a page holds at most; the highest value differs by operation.
    ///
    /// [`List`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`BlogGetResponseWrapper`](models::BlogGetResponseWrapper).
    ///
    /// Token: a location's (an account's); scope `blogs/list.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/blogs.yaml#/paths/~1blogs~1site~1all/get`.
    #[doc(alias = "get-blogs")]
    #[inline]
    pub fn list(&self, skip: i64, limit: i64) -> List {
        let mut request = self.client.request(&routes::LIST);
        request.query::<i64>("skip", &skip);
        request.query::<i64>("limit", &limit);
        rt::operation(request)
    }
}
