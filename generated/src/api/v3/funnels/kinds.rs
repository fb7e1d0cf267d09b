// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Funnels a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::funnels::kinds::{
    CountPages, CreateRedirect, DeleteRedirect, ListPages, ListRedirects, UpdateRedirect,
};

/// `GET /funnels/funnel/list`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::FunnelListResponse;
}

impl rt::Paged for List {
    type Item = models::Funnel;
}

impl rt::Located for List {}
