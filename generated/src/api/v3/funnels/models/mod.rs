// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Funnels hold.

mod objects;

pub use objects::*;

pub use crate::api::funnels::models::{
    Action, CreateRedirectResponse, DeleteRedirectResponse, DeleteRedirectResponseData,
    FunnelPageCountResponse, FunnelPageResponse, RedirectListResponse,
    RedirectListResponseData, RedirectResponse, UpdateRedirectResponse,
};
