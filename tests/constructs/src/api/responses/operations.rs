// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Answers.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Responses::get_none`](super::Responses::get_none): `GET /several`.
pub type GetNone = rt::Operation<kinds::GetNone>;

/// A request of [`Responses::put_several`](super::Responses::put_several): `PUT /several`.
pub type PutSeveral = rt::Operation<kinds::PutSeveral>;

/// A request of [`Responses::post_several`](super::Responses::post_several): `POST /several`.
pub type PostSeveral = rt::Operation<kinds::PostSeveral>;

/// A request of [`Responses::delete_several`](super::Responses::delete_several): `DELETE /several`.
pub type DeleteSeveral = rt::Operation<kinds::DeleteSeveral>;

/// A request of [`Responses::get_range`](super::Responses::get_range): `GET /ranges`.
pub type GetRange = rt::Operation<kinds::GetRange>;

/// A request of [`Responses::put_default`](super::Responses::put_default): `PUT /ranges`.
pub type PutDefault = rt::Operation<kinds::PutDefault>;

/// A request of [`Responses::post_default`](super::Responses::post_default): `POST /ranges`.
pub type PostDefault = rt::Operation<kinds::PostDefault>;

/// A request of [`Responses::get_untyped`](super::Responses::get_untyped): `GET /untyped`.
pub type GetUntyped = rt::Operation<kinds::GetUntyped>;

/// A request of [`Responses::put_untyped`](super::Responses::put_untyped): `PUT /untyped`.
pub type PutUntyped = rt::Operation<kinds::PutUntyped>;

/// A request of [`Responses::post_untyped`](super::Responses::post_untyped): `POST /untyped`.
pub type PostUntyped = rt::Operation<kinds::PostUntyped>;

/// A request of [`Responses::patch_untyped`](super::Responses::patch_untyped): `PATCH /untyped`.
pub type PatchUntyped = rt::Operation<kinds::PatchUntyped>;

/// A request of [`Responses::get_text`](super::Responses::get_text): `GET /scalars`.
pub type GetText = rt::Operation<kinds::GetText>;

/// A request of [`Responses::put_number`](super::Responses::put_number): `PUT /scalars`.
pub type PutNumber = rt::Operation<kinds::PutNumber>;

/// A request of [`Responses::post_flag`](super::Responses::post_flag): `POST /scalars`.
pub type PostFlag = rt::Operation<kinds::PostFlag>;

/// A request of [`Responses::delete_kind`](super::Responses::delete_kind): `DELETE /scalars`.
pub type DeleteKind = rt::Operation<kinds::DeleteKind>;

/// A request of [`Responses::patch_list`](super::Responses::patch_list): `PATCH /scalars`.
pub type PatchList = rt::Operation<kinds::PatchList>;

/// A request of [`Responses::get_file`](super::Responses::get_file): `GET /files`.
pub type GetFile = rt::Operation<kinds::GetFile>;

/// A request of [`Responses::put_plain`](super::Responses::put_plain): `PUT /files`.
pub type PutPlain = rt::Operation<kinds::PutPlain>;

/// A request of [`Responses::post_audio`](super::Responses::post_audio): `POST /files`.
pub type PostAudio = rt::Operation<kinds::PostAudio>;

/// A request of [`Responses::delete_any`](super::Responses::delete_any): `DELETE /files`.
pub type DeleteAny = rt::Operation<kinds::DeleteAny>;

/// A request of [`Responses::patch_csv`](super::Responses::patch_csv): `PATCH /files`.
pub type PatchCsv = rt::Operation<kinds::PatchCsv>;

/// A request of [`Responses::get_both`](super::Responses::get_both): `GET /both`.
pub type GetBoth = rt::Operation<kinds::GetBoth>;

/// A request of [`Responses::put_socket`](super::Responses::put_socket): `PUT /both`.
pub type PutSocket = rt::Operation<kinds::PutSocket>;

/// A request of [`Responses::post_vendor`](super::Responses::post_vendor): `POST /both`.
pub type PostVendor = rt::Operation<kinds::PostVendor>;
