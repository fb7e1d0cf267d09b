// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Evidence: 2 operations of the document `evidence.yaml`, API version `2021-07-28`.
//!
//! 2 more operations were seen in public code only: the feature `observed` has them.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetFolder, RenameFolder};
pub(crate) use routes::ROUTES;

#[cfg(feature = "observed")]
mod observed;

#[cfg(feature = "observed")]
pub use observed::{ListMoves, MoveFolder};

#[cfg(feature = "observed")]
pub(crate) use observed::ROUTES as OBSERVED_ROUTES;

/// The operations of Evidence. Made by `client.evidence()`.
#[derive(Clone, Debug)]
pub struct Evidence {
    pub(crate) client: rt::Client,
}

impl Evidence {
    /// get folder: `GET /folders/{id}`.
    ///
    /// * `id`: text (in the path)
    ///
    /// Answers with [`Folder`](models::Folder).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `evidence.yaml#/paths/~1folders~1{id}/get`.
    #[doc(alias = "get-folder")]
    pub fn get_folder(&self, id: impl Into<String>) -> GetFolder {
        let mut request = self.client.request(&routes::GET_FOLDER);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// rename folder: `PATCH /folders/{id}`.
    ///
    /// The product's documentation names this operation; no published document describes it.
    ///
    /// * `id`: text (in the path)
    /// * `name`: text (in the body)
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `evidence.yaml#/paths/~1folders~1{id}/patch`.
    #[doc(alias = "rename-folder")]
    pub fn rename_folder(
        &self,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> RenameFolder {
        let mut request = self.client.request(&routes::RENAME_FOLDER);
        request.path::<String>("id", &id.into());
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }
}
