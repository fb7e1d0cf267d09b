// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Blogs.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::blogs::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/blogs",
        method: "GET",
        path: "/blogs/posts/url-slug-exists",
        operation_id: "check-url-slug-exists",
        call: url_slug_exists,
        answer: Some(round_trip::<models::UrlSlugCheckResponse>),
    },
    Operation {
        family: "v3/blogs",
        method: "PUT",
        path: "/blogs/posts/{postId}",
        operation_id: "update-blog-post",
        call: update_post,
        answer: Some(round_trip::<models::BlogPostUpdateResponseWrapper>),
    },
    Operation {
        family: "v3/blogs",
        method: "POST",
        path: "/blogs/posts",
        operation_id: "create-blog-post",
        call: create_post,
        answer: Some(round_trip::<models::BlogPostCreateResponseWrapper>),
    },
    Operation {
        family: "v3/blogs",
        method: "GET",
        path: "/blogs/authors",
        operation_id: "get-all-blog-authors-by-location",
        call: list_authors,
        answer: Some(round_trip::<models::AuthorsResponse>),
    },
    Operation {
        family: "v3/blogs",
        method: "GET",
        path: "/blogs/categories",
        operation_id: "get-all-categories-by-location",
        call: list_categories,
        answer: Some(round_trip::<models::CategoriesResponse>),
    },
    Operation {
        family: "v3/blogs",
        method: "GET",
        path: "/blogs/posts/all",
        operation_id: "get-blog-post",
        call: list_posts,
        answer: Some(round_trip::<models::BlogPostGetResponseWrapper>),
    },
    Operation {
        family: "v3/blogs",
        method: "GET",
        path: "/blogs/site/all",
        operation_id: "get-blogs",
        call: list,
        answer: Some(round_trip::<models::BlogGetResponseWrapper>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/UrlSlugCheckResponseDTO",
        name: "UrlSlugCheckResponse",
        round_trip: round_trip::<models::UrlSlugCheckResponse>,
    },
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/BlogPostUpdateResponseWrapperDTO",
        name: "BlogPostUpdateResponseWrapper",
        round_trip: round_trip::<models::BlogPostUpdateResponseWrapper>,
    },
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/BlogPostResponseDTO",
        name: "BlogPostResponse",
        round_trip: round_trip::<models::BlogPostResponse>,
    },
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/BlogPostCreateResponseWrapperDTO",
        name: "BlogPostCreateResponseWrapper",
        round_trip: round_trip::<models::BlogPostCreateResponseWrapper>,
    },
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/AuthorsResponseDTO",
        name: "AuthorsResponse",
        round_trip: round_trip::<models::AuthorsResponse>,
    },
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/AuthorResponseDTO",
        name: "AuthorResponse",
        round_trip: round_trip::<models::AuthorResponse>,
    },
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/CategoriesResponseDTO",
        name: "CategoriesResponse",
        round_trip: round_trip::<models::CategoriesResponse>,
    },
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/CategoryResponseDTO",
        name: "CategoryResponse",
        round_trip: round_trip::<models::CategoryResponse>,
    },
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/BlogPostGetResponseWrapperDTO",
        name: "BlogPostGetResponseWrapper",
        round_trip: round_trip::<models::BlogPostGetResponseWrapper>,
    },
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/BlogGetResponseWrapperDTO",
        name: "BlogGetResponseWrapper",
        round_trip: round_trip::<models::BlogGetResponseWrapper>,
    },
    ModelCase {
        family: "v3/blogs",
        pointer: "/components/schemas/BlogResponseDTO",
        name: "BlogResponse",
        round_trip: round_trip::<models::BlogResponse>,
    },
];

fn url_slug_exists(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .blogs()
        .url_slug_exists(arg::<String>(values, Place::Query, "urlSlug")?);
    if let Some(value) = optional::<String>(values, Place::Query, "postId")? {
        request = request.post_id(value);
    }
    Ok(request.build()?)
}

fn update_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .blogs()
        .update_post(
            arg::<String>(values, Place::Path, "postId")?,
            arg::<String>(values, Place::Field, "title")?,
            arg::<String>(values, Place::Field, "blogId")?,
            arg::<String>(values, Place::Field, "imageUrl")?,
            arg::<String>(values, Place::Field, "description")?,
            arg::<String>(values, Place::Field, "rawHTML")?,
            arg::<models::Status>(values, Place::Field, "status")?,
            arg::<String>(values, Place::Field, "imageAltText")?,
            arg::<rt::List<String>>(values, Place::Field, "categories")?,
            arg::<String>(values, Place::Field, "author")?,
            arg::<String>(values, Place::Field, "urlSlug")?,
            arg::<i64>(values, Place::Field, "wordCount")?,
            arg::<String>(values, Place::Field, "publishedAt")?,
        );
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "tags")? {
        request = request.tags(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "canonicalLink")? {
        request = request.canonical_link(value);
    }
    Ok(request.build()?)
}

fn create_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .blogs()
        .create_post(
            arg::<String>(values, Place::Field, "title")?,
            arg::<String>(values, Place::Field, "blogId")?,
            arg::<String>(values, Place::Field, "imageUrl")?,
            arg::<String>(values, Place::Field, "description")?,
            arg::<String>(values, Place::Field, "rawHTML")?,
            arg::<models::Status>(values, Place::Field, "status")?,
            arg::<String>(values, Place::Field, "imageAltText")?,
            arg::<rt::List<String>>(values, Place::Field, "categories")?,
            arg::<String>(values, Place::Field, "author")?,
            arg::<String>(values, Place::Field, "urlSlug")?,
            arg::<String>(values, Place::Field, "publishedAt")?,
        );
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "tags")? {
        request = request.tags(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "canonicalLink")? {
        request = request.canonical_link(value);
    }
    Ok(request.build()?)
}

fn list_authors(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .blogs()
        .list_authors(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    Ok(request.build()?)
}

fn list_categories(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .blogs()
        .list_categories(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    Ok(request.build()?)
}

fn list_posts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .blogs()
        .list_posts(
            arg::<String>(values, Place::Query, "blogId")?,
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "searchTerm")? {
        request = request.search_term(value);
    }
    if let Some(value) = optional::<
        models::ListPostsStatus,
    >(values, Place::Query, "status")? {
        request = request.status(value);
    }
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .blogs()
        .list(
            arg::<i64>(values, Place::Query, "skip")?,
            arg::<i64>(values, Place::Query, "limit")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "searchTerm")? {
        request = request.search_term(value);
    }
    Ok(request.build()?)
}
