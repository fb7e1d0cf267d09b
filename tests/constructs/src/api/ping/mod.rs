// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! JSON instead of YAML: 1 operation of the document `ping.json`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::PingRequest;
pub(crate) use routes::ROUTES;

/// The operations of JSON instead of YAML. Made by `client.ping()`.
#[derive(Clone, Debug)]
pub struct Ping {
    pub(crate) client: rt::Client,
}

impl Ping {
    /// ping: `GET /ping`.
    ///
    /// Answers with [`PingRequestResponse`](models::PingRequestResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `ping.json#/paths/~1ping/get`.
    #[inline]
    pub fn ping(&self) -> PingRequest {
        rt::operation(self.client.request(&routes::PING))
    }
}
