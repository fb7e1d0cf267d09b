// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Parts: 1 operation of the document `references/common/parts.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;
mod operations;

pub(crate) mod routes;

pub use operations::GetHealth;
pub(crate) use routes::ROUTES;

/// The operations of Parts. Made by `client.parts()`.
#[derive(Clone, Debug)]
pub struct Parts {
    pub(crate) client: rt::Client,
}

impl Parts {
    /// get health: `GET /health`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `references/common/parts.yaml#/paths/~1health/get`.
    #[doc(alias = "get-health")]
    #[inline]
    pub fn get_health(&self) -> GetHealth {
        rt::operation(self.client.request(&routes::GET_HEALTH))
    }
}
