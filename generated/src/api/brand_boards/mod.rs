// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Brand boards: 5 operations of the document `api/brand_boards.yaml`, API version `2021-07-28`.
//!
//! A brand board holds an account's look: logos, colours and fonts that its builders
//! offer. An account can have several, of which one is the default. Each board has a
//! folder in the media library, where its logos lie.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let answer = account.brand_boards().list_by_location().await?;
//! for board in &answer.brand_boards {
//!     println!("{:?}, the default: {:?}", board.name, board.default);
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{ListByLocation, Get, Delete, Update, Create};
pub(crate) use routes::ROUTES;

/// The operations of Brand boards. Made by `client.brand_boards()`.
#[derive(Clone, Debug)]
pub struct BrandBoards {
    pub(crate) client: rt::Client,
}

impl BrandBoards {
    /// Get Brand Boards: `GET /brand-boards/{locationId}`.
    ///
    /// The account's boards in short form, without their logos, colours and fonts; read one
    /// board for those. `totalCount` counts all that match, whatever `limit` says. Deleted
    /// boards come only with `deleted`.
    ///
    /// [`ListByLocation`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListByLocation::location_id`].
    ///
    /// Answers with [`GetBrandBoardsByLocationSuccess`](models::GetBrandBoardsByLocationSuccess).
    ///
    /// Token: a location's (an account's); scope `brand-boards/design-kit.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 422.
    ///
    /// Document: `api/brand_boards.yaml#/paths/~1brand-boards~1{locationId}/get`.
    #[doc(alias = "getBrandBoardsByLocation")]
    #[inline]
    pub fn list_by_location(&self) -> ListByLocation {
        rt::operation(self.client.request(&routes::LIST_BY_LOCATION))
    }

    /// Get Brand Board: `GET /brand-boards/{locationId}/{id}`.
    ///
    /// The full record with logos, colours and fonts, which the list leaves out. Each
    /// of them has an id and a label of its own, and colours come in four notations.
    ///
    /// * `id`: text; for example `507f1f77bcf86cd799439011` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Get::location_id`].
    ///
    /// Answers with [`GetBrandBoardSuccess`](models::GetBrandBoardSuccess).
    ///
    /// Token: a location's (an account's); scope `brand-boards/design-kit.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/brand_boards.yaml#/paths/~1brand-boards~1{locationId}~1{id}/get`.
    #[doc(alias = "getBrandBoardById")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete a Brand Board: `DELETE /brand-boards/{locationId}/{id}`.
    ///
    /// Marks the board as deleted and answers it with `deleted` true; it can still be
    /// listed with `deleted`. No operation brings it back.
    ///
    /// * `id`: text; for example `507f1f77bcf86cd799439011` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Delete::location_id`].
    ///
    /// Answers with [`GetBrandBoardSuccess`](models::GetBrandBoardSuccess).
    ///
    /// Token: a location's (an account's); scope `brand-boards/design-kit.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/brand_boards.yaml#/paths/~1brand-boards~1{locationId}~1{id}/delete`.
    #[doc(alias = "deleteBrandBoard")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update a Brand Board: `PATCH /brand-boards/{locationId}/{id}`.
    ///
    /// Changes what is sent. Whether a list of logos, colours or fonts replaces the stored
    /// one is not documented, so send whole lists.
    ///
    /// * `id`: text; for example `507f1f77bcf86cd799439011` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`Update`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with [`GetBrandBoardSuccess`](models::GetBrandBoardSuccess).
    ///
    /// Token: a location's (an account's); scope `brand-boards/design-kit.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/brand_boards.yaml#/paths/~1brand-boards~1{locationId}~1{id}/patch`.
    #[doc(alias = "updateBrandBoard")]
    pub fn update(&self, id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Create a new brand board: `POST /brand-boards/`.
    ///
    /// Creates a board, empty or from another one: `brandBoardId` names the board to copy.
    /// The path ends in a slash, and the slash matters. Making a board the default
    /// presumably takes that from another; the document does not say.
    ///
    /// * `name`: text; for example `My Brand Board` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`Create`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`GetBrandBoardSuccess`](models::GetBrandBoardSuccess).
    ///
    /// Token: a location's (an account's); scope `brand-boards/design-kit.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 422.
    ///
    /// Document: `api/brand_boards.yaml#/paths/~1brand-boards~1/post`.
    #[doc(alias = "createBrandBoard")]
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }
}
