// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Brand boards.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`BrandBoards::list_brand_voices`](super::BrandBoards::list_brand_voices): `GET /brand-boards/locations/{locationId}/brand-voices`.
pub type ListBrandVoices = rt::Operation<kinds::ListBrandVoices>;

impl ListBrandVoices {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at least 1, at most 20; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number, at least 0; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `My Brand Voice`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.0.query::<bool>("deleted", &deleted);
        self
    }
}

/// A request of [`BrandBoards::create_brand_voice`](super::BrandBoards::create_brand_voice): `POST /brand-boards/locations/{locationId}/brand-voices`.
pub type CreateBrandVoice = rt::Operation<kinds::CreateBrandVoice>;

impl CreateBrandVoice {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Brand Voice`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Address on the web.
    ///
    /// `url`: text; for example `https://example.com`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.field::<String>("url", &url.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// `answers`: an object, `BrandVoiceAnswers`.
    #[inline]
    pub fn answers(mut self, answers: models::BrandVoiceAnswers) -> Self {
        self.0.field::<models::BrandVoiceAnswers>("answers", &answers);
        self
    }
}

/// A request of [`BrandBoards::get_brand_voice`](super::BrandBoards::get_brand_voice): `GET /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`.
pub type GetBrandVoice = rt::Operation<kinds::GetBrandVoice>;

/// A request of [`BrandBoards::delete_brand_voice`](super::BrandBoards::delete_brand_voice): `DELETE /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`.
pub type DeleteBrandVoice = rt::Operation<kinds::DeleteBrandVoice>;

/// A request of [`BrandBoards::update_brand_voice`](super::BrandBoards::update_brand_voice): `PATCH /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`.
pub type UpdateBrandVoice = rt::Operation<kinds::UpdateBrandVoice>;

impl UpdateBrandVoice {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Brand Voice`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `answers`: an object, `UpdateBrandVoiceAnswers`.
    #[inline]
    pub fn answers(mut self, answers: models::UpdateBrandVoiceAnswers) -> Self {
        self.0.field::<models::UpdateBrandVoiceAnswers>("answers", &answers);
        self
    }
}

/// A request of [`BrandBoards::set_default_brand_voice`](super::BrandBoards::set_default_brand_voice): `POST /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default`.
pub type SetDefaultBrandVoice = rt::Operation<kinds::SetDefaultBrandVoice>;

/// A request of [`BrandBoards::list_by_location`](super::BrandBoards::list_by_location): `GET /brand-boards/{locationId}`.
pub type ListByLocation = rt::Operation<kinds::ListByLocation>;

impl ListByLocation {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `brandboard`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.0.query::<bool>("deleted", &deleted);
        self
    }
}

/// A request of [`BrandBoards::get`](super::BrandBoards::get): `GET /brand-boards/{locationId}/{id}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`BrandBoards::delete`](super::BrandBoards::delete): `DELETE /brand-boards/{locationId}/{id}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`BrandBoards::update`](super::BrandBoards::update): `PATCH /brand-boards/{locationId}/{id}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Brandboard 2`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `logos`: list of `Logo`.
    pub fn logos(mut self, logos: impl Into<rt::List<models::Logo>>) -> Self {
        self.0.field::<rt::List<models::Logo>>("logos", &logos.into());
        self
    }

    /// `colors`: list of `Color`.
    pub fn colors(mut self, colors: impl Into<rt::List<models::Color>>) -> Self {
        self.0.field::<rt::List<models::Color>>("colors", &colors.into());
        self
    }

    /// `fonts`: list of `Font`.
    pub fn fonts(mut self, fonts: impl Into<rt::List<models::Font>>) -> Self {
        self.0.field::<rt::List<models::Font>>("fonts", &fonts.into());
        self
    }

    /// `default`: flag; for example `true`.
    #[inline]
    pub fn default(mut self, default: bool) -> Self {
        self.0.field::<bool>("default", &default);
        self
    }

    /// A folder of the media library; reserved for later where a board is changed.
    ///
    /// `parentId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentId", &parent_id.into());
        self
    }
}

/// A request of [`BrandBoards::create`](super::BrandBoards::create): `POST /brand-boards/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// `logos`: list of `Logo`.
    pub fn logos(mut self, logos: impl Into<rt::List<models::Logo>>) -> Self {
        self.0.field::<rt::List<models::Logo>>("logos", &logos.into());
        self
    }

    /// `colors`: list of `Color`.
    pub fn colors(mut self, colors: impl Into<rt::List<models::Color>>) -> Self {
        self.0.field::<rt::List<models::Color>>("colors", &colors.into());
        self
    }

    /// `fonts`: list of `Font`.
    pub fn fonts(mut self, fonts: impl Into<rt::List<models::Font>>) -> Self {
        self.0.field::<rt::List<models::Font>>("fonts", &fonts.into());
        self
    }

    /// `default`: flag; for example `true`.
    #[inline]
    pub fn default(mut self, default: bool) -> Self {
        self.0.field::<bool>("default", &default);
        self
    }

    /// The board to copy from.
    ///
    /// `brandBoardId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn brand_board_id(mut self, brand_board_id: impl Into<String>) -> Self {
        self.0.field::<String>("brandBoardId", &brand_board_id.into());
        self
    }

    /// A folder of the media library; reserved for later where a board is changed.
    ///
    /// `parentId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentId", &parent_id.into());
        self
    }

    /// How the board comes about, `template`, `blank` or `snapshot`.
    ///
    /// `type`: one of `template`, `blank`, `snapshot`, `url`; for example `blank`.
    pub fn type_(mut self, type_: impl Into<models::CreateBrandBoardParamType>) -> Self {
        self.0.field::<models::CreateBrandBoardParamType>("type", &type_.into());
        self
    }

    /// Address on the web.
    ///
    /// `url`: text; for example `https://example.com`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.field::<String>("url", &url.into());
        self
    }
}
