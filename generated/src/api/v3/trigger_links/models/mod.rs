// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Trigger links hold.

pub use crate::api::trigger_links::models::{
    DeleteLinksResponse, GetLinkResponse, GetLinksResponse, Link,
};
