// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Custom menus.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`CustomMenus::get`](super::CustomMenus::get): `GET /custom-menus/{customMenuId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`CustomMenus::update`](super::CustomMenus::update): `PUT /custom-menus/{customMenuId}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Custom Menu`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Address on the web.
    ///
    /// `url`: text; for example `https://custom-menus.com/`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.field::<String>("url", &url.into());
        self
    }

    /// `icon`: an object, `IconSchemaOptional`.
    #[inline]
    pub fn icon(mut self, icon: models::IconSchemaOptional) -> Self {
        self.0.field::<models::IconSchemaOptional>("icon", &icon);
        self
    }

    /// Whether the link shows in the agency's own menu; as a filter, only such links.
    ///
    /// `showOnCompany`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn show_on_company(mut self, show_on_company: bool) -> Self {
        self.0.field::<bool>("showOnCompany", &show_on_company);
        self
    }

    /// Whether the link shows in accounts.
    ///
    /// `showOnLocation`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn show_on_location(mut self, show_on_location: bool) -> Self {
        self.0.field::<bool>("showOnLocation", &show_on_location);
        self
    }

    /// Whether all accounts show it, or only those in `locations`.
    ///
    /// `showToAllLocations`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn show_to_all_locations(mut self, show_to_all_locations: bool) -> Self {
        self.0.field::<bool>("showToAllLocations", &show_to_all_locations);
        self
    }

    /// Where a click opens the page.
    ///
    /// `openMode`: one of `iframe`, `new_tab`, `current_tab`.
    pub fn open_mode(mut self, open_mode: impl Into<models::OpenMode>) -> Self {
        self.0.field::<models::OpenMode>("openMode", &open_mode.into());
        self
    }

    /// Accounts that show it; counts only with `showOnLocation` and without
    /// `showToAllLocations`.
    ///
    /// `locations`: list of texts; for example `["gfWreTIHL8pDbggBb7af","67WreTIHL8pDbggBb7ty"]`.
    pub fn locations(mut self, locations: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("locations", &locations.into());
        self
    }

    /// Which users see the link.
    ///
    /// `userRole`: one of `all`, `admin`, `user`.
    pub fn user_role(mut self, user_role: impl Into<models::UserRole>) -> Self {
        self.0.field::<models::UserRole>("userRole", &user_role.into());
        self
    }

    /// Whether the page may use the camera, in an `iframe`.
    ///
    /// `allowCamera`: flag; for example `false`.
    #[inline]
    pub fn allow_camera(mut self, allow_camera: bool) -> Self {
        self.0.field::<bool>("allowCamera", &allow_camera);
        self
    }

    /// Whether the page may use the microphone, in an `iframe`.
    ///
    /// `allowMicrophone`: flag; for example `false`.
    #[inline]
    pub fn allow_microphone(mut self, allow_microphone: bool) -> Self {
        self.0.field::<bool>("allowMicrophone", &allow_microphone);
        self
    }
}

/// A request of [`CustomMenus::delete`](super::CustomMenus::delete): `DELETE /custom-menus/{customMenuId}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`CustomMenus::list`](super::CustomMenus::list): `GET /custom-menus/`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number, at least 0; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at least 1; `20` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `custom-menu-link-name`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// Whether the link shows in the agency's own menu; as a filter, only such links.
    ///
    /// `showOnCompany`: flag; for example `true`.
    #[inline]
    pub fn show_on_company(mut self, show_on_company: bool) -> Self {
        self.0.query::<bool>("showOnCompany", &show_on_company);
        self
    }
}

/// A request of [`CustomMenus::create`](super::CustomMenus::create): `POST /custom-menus/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Whether the page may use the camera, in an `iframe`.
    ///
    /// `allowCamera`: flag; for example `false`.
    #[inline]
    pub fn allow_camera(mut self, allow_camera: bool) -> Self {
        self.0.field::<bool>("allowCamera", &allow_camera);
        self
    }

    /// Whether the page may use the microphone, in an `iframe`.
    ///
    /// `allowMicrophone`: flag; for example `false`.
    #[inline]
    pub fn allow_microphone(mut self, allow_microphone: bool) -> Self {
        self.0.field::<bool>("allowMicrophone", &allow_microphone);
        self
    }
}
