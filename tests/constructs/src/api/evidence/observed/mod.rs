// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Evidence: what was seen in public code, and nobody documents.

use crate::runtime as rt;
use crate::api::evidence::Evidence;

pub(super) mod kinds;
pub(super) mod models;
mod operations;
mod routes;

pub use operations::{ListMoves, MoveFolder};
pub(crate) use routes::ROUTES;

/// What was seen in public code, and nobody documents.
impl Evidence {
    /// list moves: `GET /folders/{id}/moves`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. On which host is not known.
    ///
    /// * `id`: text (in the path)
    ///
    /// Answers with a list of `Folder`.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `evidence.yaml#/paths/~1folders~1{id}~1moves/get`.
    #[doc(alias = "list-moves")]
    pub fn list_moves(&self, id: impl Into<String>) -> ListMoves {
        let mut request = self.client.request(&routes::LIST_MOVES);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// move folder: `POST /folders/{id}/moves`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.example.com`, never on the public host; the request goes to the client's own base URL all the same. The names of the query's parameters were not seen and are left out.
    ///
    /// * `id`: text (in the path)
    /// * `target`: text (in the body)
    ///
    /// [`MoveFolder`] has 2 optional inputs.
    ///
    /// Answers with [`Moved`](super::models::Moved).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `evidence.yaml#/paths/~1folders~1{id}~1moves/post`.
    #[doc(alias = "move-folder")]
    pub fn move_folder(
        &self,
        id: impl Into<String>,
        target: impl Into<String>,
    ) -> MoveFolder {
        let mut request = self.client.request(&routes::MOVE_FOLDER);
        request.path::<String>("id", &id.into());
        request.field::<String>("target", &target.into());
        rt::operation(request)
    }
}
