//! The forms in which a comparison is shown.

pub mod github;
pub mod html;
pub mod json;
mod lines;
pub mod markdown;
mod shorten;
pub mod text;
pub mod versions;
