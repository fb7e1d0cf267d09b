// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Answers.

use super::models;
use crate::runtime as rt;

/// A request of [`Responses::get_none`](super::Responses::get_none): `GET /several`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetNone(pub(super) rt::Request);
rt::operation!(GetNone => ());

/// A request of [`Responses::put_several`](super::Responses::put_several): `PUT /several`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PutSeveral(pub(super) rt::Request);
rt::operation!(PutSeveral => models::PutSeveralAnswer);

/// A request of [`Responses::post_several`](super::Responses::post_several): `POST /several`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PostSeveral(pub(super) rt::Request);
rt::operation!(PostSeveral => models::Item);

/// A request of [`Responses::delete_several`](super::Responses::delete_several): `DELETE /several`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteSeveral(pub(super) rt::Request);
rt::operation!(DeleteSeveral => ());

/// A request of [`Responses::get_range`](super::Responses::get_range): `GET /ranges`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRange(pub(super) rt::Request);
rt::operation!(GetRange => models::Item);

/// A request of [`Responses::put_default`](super::Responses::put_default): `PUT /ranges`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PutDefault(pub(super) rt::Request);
rt::operation!(PutDefault => models::Item);

/// A request of [`Responses::post_default`](super::Responses::post_default): `POST /ranges`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PostDefault(pub(super) rt::Request);
rt::operation!(PostDefault => models::Item);

/// A request of [`Responses::get_untyped`](super::Responses::get_untyped): `GET /untyped`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetUntyped(pub(super) rt::Request);
rt::operation!(GetUntyped => rt::Json);

/// A request of [`Responses::put_untyped`](super::Responses::put_untyped): `PUT /untyped`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PutUntyped(pub(super) rt::Request);
rt::operation!(PutUntyped => rt::Json);

/// A request of [`Responses::post_untyped`](super::Responses::post_untyped): `POST /untyped`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PostUntyped(pub(super) rt::Request);
rt::operation!(PostUntyped => rt::Json);

/// A request of [`Responses::patch_untyped`](super::Responses::patch_untyped): `PATCH /untyped`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PatchUntyped(pub(super) rt::Request);
rt::operation!(PatchUntyped => rt::Json);

/// A request of [`Responses::get_text`](super::Responses::get_text): `GET /scalars`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetText(pub(super) rt::Request);
rt::operation!(GetText => String);

/// A request of [`Responses::put_number`](super::Responses::put_number): `PUT /scalars`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PutNumber(pub(super) rt::Request);
rt::operation!(PutNumber => f64);

/// A request of [`Responses::post_flag`](super::Responses::post_flag): `POST /scalars`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PostFlag(pub(super) rt::Request);
rt::operation!(PostFlag => bool);

/// A request of [`Responses::delete_kind`](super::Responses::delete_kind): `DELETE /scalars`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteKind(pub(super) rt::Request);
rt::operation!(DeleteKind => models::DeleteKindResponse);

/// A request of [`Responses::patch_list`](super::Responses::patch_list): `PATCH /scalars`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PatchList(pub(super) rt::Request);
rt::operation!(PatchList => rt::List < String >);

/// A request of [`Responses::get_file`](super::Responses::get_file): `GET /files`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetFile(pub(super) rt::Request);
rt::operation!(GetFile => rt::Bytes);

impl GetFile {
    /// Sends the request and gives the answer piece by piece, so that it is
    /// never whole in memory.
    pub fn download(
        self,
    ) -> rt::BoxFuture<'static, Result<rt::Response<rt::Download>, rt::Error>> {
        self.0.download()
    }
}

/// A request of [`Responses::put_plain`](super::Responses::put_plain): `PUT /files`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PutPlain(pub(super) rt::Request);
rt::operation!(PutPlain => String);

/// A request of [`Responses::post_audio`](super::Responses::post_audio): `POST /files`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PostAudio(pub(super) rt::Request);
rt::operation!(PostAudio => rt::Bytes);

impl PostAudio {
    /// Sends the request and gives the answer piece by piece, so that it is
    /// never whole in memory.
    pub fn download(
        self,
    ) -> rt::BoxFuture<'static, Result<rt::Response<rt::Download>, rt::Error>> {
        self.0.download()
    }
}

/// A request of [`Responses::delete_any`](super::Responses::delete_any): `DELETE /files`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteAny(pub(super) rt::Request);
rt::operation!(DeleteAny => models::Item);

/// A request of [`Responses::patch_csv`](super::Responses::patch_csv): `PATCH /files`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PatchCsv(pub(super) rt::Request);
rt::operation!(PatchCsv => String);

/// A request of [`Responses::get_both`](super::Responses::get_both): `GET /both`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetBoth(pub(super) rt::Request);
rt::operation!(GetBoth => models::Item);

/// A request of [`Responses::put_socket`](super::Responses::put_socket): `PUT /both`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PutSocket(pub(super) rt::Request);
rt::operation!(PutSocket => models::Item);

/// A request of [`Responses::post_vendor`](super::Responses::post_vendor): `POST /both`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PostVendor(pub(super) rt::Request);
rt::operation!(PostVendor => models::Item);
