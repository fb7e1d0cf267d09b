// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Blogs hold.

mod enums;

pub use enums::*;

pub use crate::api::blogs::models::{
    AuthorResponse, AuthorsResponse, BlogGetResponseWrapper,
    BlogPostCreateResponseWrapper, BlogPostGetResponseWrapper, BlogPostResponse,
    BlogPostUpdateResponseWrapper, BlogResponse, CategoriesResponse, CategoryResponse,
    Status, UrlSlugCheckResponse,
};
