// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Blogs: what was seen in public code, and nobody documents.

use crate::runtime as rt;
use crate::api::blogs::Blogs;

pub(super) mod kinds;
mod operations;
mod routes;

pub use operations::Create;
pub(crate) use routes::ROUTES;

/// What was seen in public code, and nobody documents.
impl Blogs {
    /// Create Blog Site: `POST /blogs/site`.
    ///
    /// Makes the site that posts then belong to. `domain` and `urlSlug` were seen together
    /// only. Not one of the published scopes covers it. The new id is in `list` afterwards;
    /// whether the answer has it was not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Which fields are required and the form of the answer were not recorded; `domain` was seen together with `urlSlug`.
    ///
    /// [`Create`] has 4 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/blogs/`, `#/paths/~1blogs~1site/post`.
    #[doc(alias = "create-blog")]
    #[inline]
    pub fn create(&self) -> Create {
        rt::operation(self.client.request(&routes::CREATE))
    }
}
