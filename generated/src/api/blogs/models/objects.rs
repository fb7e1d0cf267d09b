// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Blogs.

use crate::runtime as rt;

/// The schema `UrlSlugCheckResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/UrlSlugCheckResponseDTO`.
#[doc(alias = "UrlSlugCheckResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlSlugCheckResponse {
    /// True where the address is taken.
    ///
    /// `exists`: flag.
    pub exists: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UrlSlugCheckResponse { exists = "exists" });

/// The schema `BlogPostUpdateResponseWrapperDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/BlogPostUpdateResponseWrapperDTO`.
#[doc(alias = "BlogPostUpdateResponseWrapperDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlogPostUpdateResponseWrapper {
    /// `updatedBlogPost`: an object, `BlogPostResponse`.
    pub updated_blog_post: Option<BlogPostResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(BlogPostUpdateResponseWrapper { updated_blog_post = "updatedBlogPost" });

/// The schema `BlogPostResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/BlogPostResponseDTO`.
#[doc(alias = "BlogPostResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlogPostResponse {
    /// Ids of categories, where a post has them.
    ///
    /// `categories`: list of texts; for example `["659ecabc4a37969a2b7cc370","6683abde331c041f32c07aee"]`.
    pub categories: rt::List<String>,
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of texts; for example `["Apple","Banana"]`.
    pub tags: rt::List<String>,
    /// Whether the post is put away.
    ///
    /// `archived`: flag; for example `false`.
    pub archived: Option<bool>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `66c381b38be80858b9af62b6`.
    pub id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Banana is good source of energy`.
    pub title: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Description`.
    pub description: Option<String>,
    /// Address of a picture.
    ///
    /// `imageUrl`: text.
    pub image_url: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `PUBLISHED`.
    pub status: Option<String>,
    /// The text in place of the picture.
    ///
    /// `imageAltText`: text; for example `alt`.
    pub image_alt_text: Option<String>,
    /// The last part of the public address.
    ///
    /// `urlSlug`: text; for example `banana-good-energy`.
    pub url_slug: Option<String>,
    /// The address that search engines shall take for the original.
    ///
    /// `canonicalLink`: text; for example `https://blog.chatgpts.agency/post/test-8384`.
    pub canonical_link: Option<String>,
    /// An author's id.
    ///
    /// `author`: text; for example `659ec9634a3796e4e47cc360`.
    pub author: Option<String>,
    /// An ISO 8601 time.
    ///
    /// `publishedAt`: date and time (RFC 3339); for example `2024-08-19T17:14:57.000Z`.
    pub published_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-08-19T17:32:36.182Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BlogPostResponse { categories = "categories", tags = "tags", archived = "archived",
    id = "_id", title = "title", description = "description", image_url = "imageUrl",
    status = "status", image_alt_text = "imageAltText", url_slug = "urlSlug",
    canonical_link = "canonicalLink", author = "author", published_at = "publishedAt",
    updated_at = "updatedAt" }
);

/// The schema `BlogPostCreateResponseWrapperDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/BlogPostCreateResponseWrapperDTO`.
#[doc(alias = "BlogPostCreateResponseWrapperDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlogPostCreateResponseWrapper {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `BlogPostResponse`.
    pub data: Option<BlogPostResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(BlogPostCreateResponseWrapper { data = "data" });

/// The schema `AuthorsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/AuthorsResponseDTO`.
#[doc(alias = "AuthorsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorsResponse {
    /// `authors`: list of `AuthorResponse`.
    pub authors: rt::List<AuthorResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AuthorsResponse { authors = "authors" });

/// The schema `AuthorResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/AuthorResponseDTO`.
#[doc(alias = "AuthorResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `lMOzIQZne5m6zQ528sT6`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `HighLevel`.
    pub name: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `lMOzIQZne5m6zQ528sT6`.
    pub location_id: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-01-03T11:06:35.822Z`.
    pub updated_at: Option<String>,
    /// The address that search engines shall take for the original.
    ///
    /// `canonicalLink`: text; for example `https://tryghl.blog/post/technology`.
    pub canonical_link: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AuthorResponse { id = "_id", name = "name", location_id = "locationId", updated_at =
    "updatedAt", canonical_link = "canonicalLink" }
);

/// The schema `CategoriesResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/CategoriesResponseDTO`.
#[doc(alias = "CategoriesResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoriesResponse {
    /// The categories themselves.
    ///
    /// `categories`: list of `CategoryResponse`.
    pub categories: rt::List<CategoryResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CategoriesResponse { categories = "categories" });

/// The schema `CategoryResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/CategoryResponseDTO`.
#[doc(alias = "CategoryResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `lMOzIQZne5m6zQ528sT6`.
    pub id: Option<String>,
    /// The name of the category.
    ///
    /// `label`: text; for example `HighLevel`.
    pub label: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `lMOzIQZne5m6zQ528sT6`.
    pub location_id: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-01-03T11:06:35.822Z`.
    pub updated_at: Option<String>,
    /// The address that search engines shall take for the original.
    ///
    /// `canonicalLink`: text; for example `https://tryghl.blog/doc/category/agency-growth`.
    pub canonical_link: Option<String>,
    /// The last part of the public address.
    ///
    /// `urlSlug`: text; for example `agency-growth`.
    pub url_slug: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CategoryResponse { id = "_id", label = "label", location_id = "locationId",
    updated_at = "updatedAt", canonical_link = "canonicalLink", url_slug = "urlSlug" }
);

/// The schema `BlogPostGetResponseWrapperDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/BlogPostGetResponseWrapperDTO`.
#[doc(alias = "BlogPostGetResponseWrapperDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlogPostGetResponseWrapper {
    /// `blogs`: list of `BlogPostResponse`.
    pub blogs: rt::List<BlogPostResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(BlogPostGetResponseWrapper { blogs = "blogs" });

/// The schema `BlogGetResponseWrapperDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/BlogGetResponseWrapperDTO`.
#[doc(alias = "BlogGetResponseWrapperDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlogGetResponseWrapper {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `BlogResponse`.
    pub data: rt::List<BlogResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(BlogGetResponseWrapper { data = "data" });

/// The schema `BlogResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/blogs.yaml#/components/schemas/BlogResponseDTO`.
#[doc(alias = "BlogResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlogResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `lMOzIQZne5m6zQ528sT6`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My blog`.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(BlogResponse { id = "_id", name = "name" });
