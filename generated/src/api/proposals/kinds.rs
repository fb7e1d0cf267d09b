// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Documents and contracts a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /proposals/document`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::DocumentListResponse;
}

impl rt::Paged for List {
    type Item = models::Document;
}

impl rt::Located for List {}

/// `POST /proposals/document/send`.
pub enum Send {}

impl rt::Kind for Send {
    type Answer = models::SendDocumentResponse;
}

impl rt::Located for Send {}

/// `GET /proposals/templates`.
pub enum ListTemplates {}

impl rt::Kind for ListTemplates {
    type Answer = models::TemplateListPaginationResponse;
}

impl rt::Paged for ListTemplates {
    type Item = models::TemplateListResponse;
}

impl rt::Located for ListTemplates {}

/// `POST /proposals/templates/send`.
pub enum SendTemplate {}

impl rt::Kind for SendTemplate {
    type Answer = models::SendTemplateResponse;
}

impl rt::Located for SendTemplate {}
