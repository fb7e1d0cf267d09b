// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Brand boards.

use super::MetaDataSourceType;
use crate::runtime as rt;

/// The schema `GetBrandBoardsByLocationSuccessDTO`.
///
/// Answers hold it.
///
/// Document: `api/brand_boards.yaml#/components/schemas/GetBrandBoardsByLocationSuccessDTO`.
#[doc(alias = "GetBrandBoardsByLocationSuccessDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrandBoardsByLocationSuccess {
    /// `brandBoards`: list of `BrandBoardListItem`.
    pub brand_boards: rt::List<BrandBoardListItem>,
    /// `totalCount`: whole number; for example `42`.
    pub total_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetBrandBoardsByLocationSuccess { brand_boards = "brandBoards", total_count =
    "totalCount" }
);

/// The schema `BrandBoardListItemDTO`.
///
/// Answers hold it.
///
/// Document: `api/brand_boards.yaml#/components/schemas/BrandBoardListItemDTO`.
#[doc(alias = "BrandBoardListItemDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandBoardListItem {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Brand Board`.
    pub name: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-05T12:00:00.000Z`.
    pub updated_at: Option<String>,
    /// `default`: flag; for example `false`.
    pub default: Option<bool>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `MetaData`.
    pub meta: Option<MetaData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BrandBoardListItem { id = "_id", name = "name", updated_at = "updatedAt", default =
    "default", meta = "meta" }
);

/// The schema `MetaData`.
///
/// Answers hold it.
///
/// Document: `api/brand_boards.yaml#/components/schemas/MetaData`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaData {
    /// Who changed it last, mostly the id of a user, in some answers a name or an
    /// object.
    ///
    /// `updatedBy`: text; for example `user_abc123`.
    pub updated_by: Option<String>,
    /// `lastAction`: text; for example `UPDATE`.
    pub last_action: Option<String>,
    /// `sourceId`: text; for example `507f1f77bcf86cd799439011`.
    pub source_id: Option<String>,
    /// `sourceType`: one of `template`, `blank`, `snapshot`; for example `blank`.
    pub source_type: Option<MetaDataSourceType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    MetaData { updated_by = "updatedBy", last_action = "lastAction", source_id =
    "sourceId", source_type = "sourceType" }
);

/// The schema `GetBrandBoardSuccessDTO`.
///
/// Answers hold it.
///
/// Document: `api/brand_boards.yaml#/components/schemas/GetBrandBoardSuccessDTO`.
#[doc(alias = "GetBrandBoardSuccessDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrandBoardSuccess {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Brand Board`.
    pub name: Option<String>,
    /// `logos`: list of `Logo`.
    pub logos: rt::List<Logo>,
    /// `colors`: list of `Color`.
    pub colors: rt::List<Color>,
    /// `fonts`: list of `Font`.
    pub fonts: rt::List<Font>,
    /// `default`: flag; for example `false`.
    pub default: Option<bool>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// A folder of the media library; reserved for later where a board is changed.
    ///
    /// `parentId`: text; for example `507f1f77bcf86cd799439011`.
    pub parent_id: Option<String>,
    /// `folderId`: text; for example `507f1f77bcf86cd799439011`.
    pub folder_id: Option<String>,
    /// The board of a snapshot that this one was cloned from.
    ///
    /// `originId`: text; for example `507f1f77bcf86cd799439011`.
    pub origin_id: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `MetaData`.
    pub meta: Option<MetaData>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-01-05T12:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-05T12:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetBrandBoardSuccess { id = "_id", location_id = "locationId", name = "name", logos =
    "logos", colors = "colors", fonts = "fonts", default = "default", deleted =
    "deleted", parent_id = "parentId", folder_id = "folderId", origin_id = "originId",
    meta = "meta", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `Logo`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/brand_boards.yaml#/components/schemas/Logo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logo {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `logo_abc123`.
    pub id: Option<String>,
    /// The image's public address; it is put into the board's media folder.
    ///
    /// `url`: text; for example `https://storage.googleapis.com/bucket/logos/my-logo.png`.
    pub url: Option<String>,
    /// Text as people read it; for products a badge with dates of its own.
    ///
    /// `label`: text; for example `Primary Logo`.
    pub label: Option<String>,
    /// Where the image lies in the media library.
    ///
    /// `path`: text; for example `/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png`.
    pub path: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Logo { id = "id", url = "url", label = "label", path = "path" });

impl Logo {
    /// One with all that the document requires.
    pub fn new(
        id: impl Into<String>,
        url: impl Into<String>,
        label: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            url: Some(url.into()),
            label: Some(label.into()),
            path: Some(path.into()),
            ..Self::default()
        }
    }
}

/// The schema `Color`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/brand_boards.yaml#/components/schemas/Color`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Color {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `color_xyz789`.
    pub id: Option<String>,
    /// Hexadecimal with alpha, eight digits.
    ///
    /// `hexa`: text; for example `#FF5733FF`.
    pub hexa: Option<String>,
    /// `rgba`: text; for example `rgba(255, 87, 51, 1)`.
    pub rgba: Option<String>,
    /// Hexadecimal without alpha, six digits.
    ///
    /// `hex`: text; for example `#FF5733`.
    pub hex: Option<String>,
    /// `rgb`: text; for example `rgb(255, 87, 51)`.
    pub rgb: Option<String>,
    /// Text as people read it; for products a badge with dates of its own.
    ///
    /// `label`: text; for example `Brand Orange`.
    pub label: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Color { id = "id", hexa = "hexa", rgba = "rgba", hex = "hex", rgb = "rgb", label =
    "label" }
);

impl Color {
    /// One with all that the document requires.
    pub fn new(
        id: impl Into<String>,
        hexa: impl Into<String>,
        rgba: impl Into<String>,
        hex: impl Into<String>,
        rgb: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            hexa: Some(hexa.into()),
            rgba: Some(rgba.into()),
            hex: Some(hex.into()),
            rgb: Some(rgb.into()),
            label: Some(label.into()),
            ..Self::default()
        }
    }
}

/// The schema `Font`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/brand_boards.yaml#/components/schemas/Font`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Font {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `font_def456`.
    pub id: Option<String>,
    /// `font`: text; for example `Montserrat`.
    pub font: Option<String>,
    /// The family that stands in while the font is missing.
    ///
    /// `fallback`: text; for example `sans-serif`.
    pub fallback: Option<String>,
    /// Text as people read it; for products a badge with dates of its own.
    ///
    /// `label`: text; for example `Heading Font`.
    pub label: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Font { id = "id", font = "font", fallback = "fallback", label = "label" });

impl Font {
    /// One with all that the document requires.
    pub fn new(
        id: impl Into<String>,
        font: impl Into<String>,
        fallback: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            font: Some(font.into()),
            fallback: Some(fallback.into()),
            label: Some(label.into()),
            ..Self::default()
        }
    }
}
