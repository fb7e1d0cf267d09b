// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of JSON instead of YAML.

use crate::runtime as rt;

/// The object that `ping` answers with.
///
/// Answers hold it.
///
/// Document: `ping.json#/paths/~1ping/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PingRequestResponse {
    /// `pong`: flag; for example `true`.
    pub pong: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PingRequestResponse { pong = "pong" });
