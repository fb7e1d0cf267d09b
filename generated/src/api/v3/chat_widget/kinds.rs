// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Chat Widget a request is for.

use crate::runtime as rt;

/// `GET /chat-widget/list`.
pub enum List {}

impl rt::Kind for List {
    type Answer = rt::Json;
}

impl rt::Located for List {}

/// `GET /chat-widget/data/{locationId}/{id}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = rt::Json;
}

impl rt::Located for Get {}

/// `PUT /chat-widget/data/{locationId}/{id}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = rt::Json;
}

impl rt::Located for Update {}

/// `PATCH /chat-widget/data/{locationId}/{id}`.
pub enum Patch {}

impl rt::Kind for Patch {
    type Answer = rt::Json;
}

impl rt::Located for Patch {}

/// `GET /chat-widget/public/config/{id}`.
pub enum GetConfig {}

impl rt::Kind for GetConfig {
    type Answer = rt::Json;
}

/// `DELETE /chat-widget/{locationId}/{id}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = rt::Json;
}

impl rt::Located for Delete {}

/// `POST /chat-widget/clone`.
pub enum Duplicate {}

impl rt::Kind for Duplicate {
    type Answer = rt::Json;
}

impl rt::Located for Duplicate {}

/// `POST /chat-widget/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = rt::Json;
}

impl rt::Located for Create {}
