// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Courses hold.

pub use crate::api::courses::models::{
    CategoryInterface, ContentType, InstructorDetails, PostInterface,
    PostMaterialInterface, ProductInterface, SubCategoryInterface, Type, Visibility,
};
