// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Brand boards: 11 operations of the document `api/v3/brand_boards.yaml`, API version `v3`.
//!
//! A brand board holds an account's look: logos, colours and fonts that its builders
//! offer. An account can have several, of which one is the default. Each board has a
//! folder in the media library, where its logos lie.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    ListBrandVoices, CreateBrandVoice, GetBrandVoice, DeleteBrandVoice, UpdateBrandVoice,
    SetDefaultBrandVoice, ListByLocation, Get, Delete, Update, Create,
};
pub(crate) use routes::ROUTES;

/// The operations of Brand boards. Made by `client.v3().brand_boards()`.
#[doc(alias = "brand-boards-v3")]
#[derive(Clone, Debug)]
pub struct BrandBoards {
    pub(crate) client: rt::Client,
}

impl BrandBoards {
    /// List Brand Voices: `GET /brand-boards/locations/{locationId}/brand-voices`.
    ///
    /// [`ListBrandVoices`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListBrandVoices::location_id`].
    ///
    /// Answers with [`ListBrandVoicesPublicV1Response`](models::ListBrandVoicesPublicV1Response).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1locations~1{locationId}~1brand-voices/get`.
    #[doc(alias = "list-brand-voices")]
    #[inline]
    pub fn list_brand_voices(&self) -> ListBrandVoices {
        rt::operation(self.client.request(&routes::LIST_BRAND_VOICES))
    }

    /// Create Brand Voice: `POST /brand-boards/locations/{locationId}/brand-voices`.
    ///
    /// * `type_`: one of `manual`, `url`, `description`; for example `manual` (in the body), `type` on the wire. How the board comes about, `template`, `blank` or `snapshot`.
    ///
    /// [`CreateBrandVoice`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateBrandVoice::location_id`].
    ///
    /// Answers with [`CreateBrandVoicePublicV1Response`](models::CreateBrandVoicePublicV1Response).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1locations~1{locationId}~1brand-voices/post`.
    #[doc(alias = "create-brand-voice")]
    pub fn create_brand_voice(
        &self,
        type_: impl Into<models::CreateBrandVoicePublicV1BodyType>,
    ) -> CreateBrandVoice {
        let mut request = self.client.request(&routes::CREATE_BRAND_VOICE);
        request.field::<models::CreateBrandVoicePublicV1BodyType>("type", &type_.into());
        rt::operation(request)
    }

    /// Get Brand Voice: `GET /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`.
    ///
    /// * `brand_voice_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `brandVoiceId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetBrandVoice::location_id`].
    ///
    /// Answers with [`GetBrandVoicePublicV1Response`](models::GetBrandVoicePublicV1Response).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1locations~1{locationId}~1brand-voices~1{brandVoiceId}/get`.
    #[doc(alias = "get-brand-voice")]
    pub fn get_brand_voice(&self, brand_voice_id: impl Into<String>) -> GetBrandVoice {
        let mut request = self.client.request(&routes::GET_BRAND_VOICE);
        request.path::<String>("brandVoiceId", &brand_voice_id.into());
        rt::operation(request)
    }

    /// Delete Brand Voice: `DELETE /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`.
    ///
    /// * `brand_voice_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `brandVoiceId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteBrandVoice::location_id`].
    ///
    /// Answers with [`DeleteBrandVoicePublicV1Response`](models::DeleteBrandVoicePublicV1Response).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1locations~1{locationId}~1brand-voices~1{brandVoiceId}/delete`.
    #[doc(alias = "delete-brand-voice")]
    pub fn delete_brand_voice(
        &self,
        brand_voice_id: impl Into<String>,
    ) -> DeleteBrandVoice {
        let mut request = self.client.request(&routes::DELETE_BRAND_VOICE);
        request.path::<String>("brandVoiceId", &brand_voice_id.into());
        rt::operation(request)
    }

    /// Update Brand Voice: `PATCH /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`.
    ///
    /// * `brand_voice_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `brandVoiceId` on the wire
    ///
    /// [`UpdateBrandVoice`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateBrandVoice::location_id`].
    ///
    /// Answers with [`UpdateBrandVoicePublicV1Response`](models::UpdateBrandVoicePublicV1Response).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1locations~1{locationId}~1brand-voices~1{brandVoiceId}/patch`.
    #[doc(alias = "update-brand-voice")]
    pub fn update_brand_voice(
        &self,
        brand_voice_id: impl Into<String>,
    ) -> UpdateBrandVoice {
        let mut request = self.client.request(&routes::UPDATE_BRAND_VOICE);
        request.path::<String>("brandVoiceId", &brand_voice_id.into());
        rt::operation(request)
    }

    /// Set Default Brand Voice: `POST /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default`.
    ///
    /// * `brand_voice_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `brandVoiceId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`SetDefaultBrandVoice::location_id`].
    ///
    /// Answers with [`SetDefaultBrandVoicePublicV1Response`](models::SetDefaultBrandVoicePublicV1Response).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1locations~1{locationId}~1brand-voices~1{brandVoiceId}~1default/post`.
    #[doc(alias = "set-default-brand-voice")]
    pub fn set_default_brand_voice(
        &self,
        brand_voice_id: impl Into<String>,
    ) -> SetDefaultBrandVoice {
        let mut request = self.client.request(&routes::SET_DEFAULT_BRAND_VOICE);
        request.path::<String>("brandVoiceId", &brand_voice_id.into());
        rt::operation(request)
    }

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
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 422.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1{locationId}/get`.
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
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1{locationId}~1{id}/get`.
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
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1{locationId}~1{id}/delete`.
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
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1{locationId}~1{id}/patch`.
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
    /// [`Create`] has 8 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`GetBrandBoardSuccess`](models::GetBrandBoardSuccess).
    ///
    /// Token: a location's (an account's); scope `brand-boards/design-kit.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 422.
    ///
    /// Document: `api/v3/brand_boards.yaml#/paths/~1brand-boards~1/post`.
    #[doc(alias = "createBrandBoard")]
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }
}
