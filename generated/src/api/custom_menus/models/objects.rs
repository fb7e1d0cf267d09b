// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Custom menus.

use super::{FontFamily, OpenMode, UserRole};
use crate::runtime as rt;

/// The schema `GetSingleCustomMenusSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/custom_menus.yaml#/components/schemas/GetSingleCustomMenusSuccessfulResponseDTO`.
#[doc(alias = "GetSingleCustomMenusSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSingleCustomMenusResponse {
    /// `customMenu`: an object, `CustomMenu`.
    pub custom_menu: Option<CustomMenu>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetSingleCustomMenusResponse { custom_menu = "customMenu" });

/// The schema `CustomMenuSchema`.
///
/// Answers hold it.
///
/// Document: `api/custom_menus.yaml#/components/schemas/CustomMenuSchema`.
#[doc(alias = "CustomMenuSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMenu {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `12345`.
    pub id: Option<String>,
    /// `icon`: an object, `IconSchemaOptional`.
    pub icon: Option<IconSchemaOptional>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Dashboard`.
    pub title: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text; for example `/dashboard`.
    pub url: Option<String>,
    /// Where it stands in the menu.
    ///
    /// `order`: whole number; for example `1`.
    pub order: Option<i64>,
    /// Whether the link shows in the agency's own menu; as a filter, only such links.
    ///
    /// `showOnCompany`: flag; for example `true`.
    pub show_on_company: Option<bool>,
    /// Whether the link shows in accounts.
    ///
    /// `showOnLocation`: flag; for example `true`.
    pub show_on_location: Option<bool>,
    /// Whether all accounts show it, or only those in `locations`.
    ///
    /// `showToAllLocations`: flag; for example `true`.
    pub show_to_all_locations: Option<bool>,
    /// Accounts that show it; counts only with `showOnLocation` and without
    /// `showToAllLocations`.
    ///
    /// `locations`: list of texts; for example `["gfWreTIHL8pDbggBb7af","67WreTIHL8pDbggBb7ty"]`.
    pub locations: rt::List<String>,
    /// Where a click opens the page.
    ///
    /// `openMode`: one of `iframe`, `new_tab`, `current_tab`.
    pub open_mode: Option<OpenMode>,
    /// Which users see the link.
    ///
    /// `userRole`: one of `all`, `admin`, `user`.
    pub user_role: Option<UserRole>,
    /// Whether the page may use the camera, in an `iframe`.
    ///
    /// `allowCamera`: flag; for example `false`.
    pub allow_camera: Option<bool>,
    /// Whether the page may use the microphone, in an `iframe`.
    ///
    /// `allowMicrophone`: flag; for example `false`.
    pub allow_microphone: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomMenu { id = "id", icon = "icon", title = "title", url = "url", order = "order",
    show_on_company = "showOnCompany", show_on_location = "showOnLocation",
    show_to_all_locations = "showToAllLocations", locations = "locations", open_mode =
    "openMode", user_role = "userRole", allow_camera = "allowCamera", allow_microphone =
    "allowMicrophone" }
);

/// The schema `IconSchemaOptional`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/custom_menus.yaml#/components/schemas/IconSchemaOptional`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IconSchemaOptional {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `yin-yang`.
    pub name: Option<String>,
    /// The style of Font Awesome that the icon is from.
    ///
    /// `fontFamily`: one of `fab`, `fas`, `far`.
    pub font_family: Option<FontFamily>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(IconSchemaOptional { name = "name", font_family = "fontFamily" });

impl IconSchemaOptional {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `fontFamily`.
    #[must_use]
    pub fn font_family(mut self, font_family: impl Into<FontFamily>) -> Self {
        self.font_family = Some(font_family.into());
        self
    }
}

/// The schema `UpdateCustomMenuLinkResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/custom_menus.yaml#/components/schemas/UpdateCustomMenuLinkResponseDTO`.
#[doc(alias = "UpdateCustomMenuLinkResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomMenuLinkResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// `customMenu`: an object, `CustomMenu`.
    pub custom_menu: Option<CustomMenu>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateCustomMenuLinkResponse { success = "success", custom_menu = "customMenu" }
);

/// The schema `DeleteCustomMenuSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/custom_menus.yaml#/components/schemas/DeleteCustomMenuSuccessfulResponseDTO`.
#[doc(alias = "DeleteCustomMenuSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomMenuResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Custom menu successfully deleted`.
    pub message: Option<String>,
    /// `deletedMenuId`: text; for example `12345abcde`.
    pub deleted_menu_id: Option<String>,
    /// `deletedAt`: date and time (RFC 3339); for example `2023-09-12T15:30:45.123Z`.
    pub deleted_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteCustomMenuResponse { success = "success", message = "message", deleted_menu_id
    = "deletedMenuId", deleted_at = "deletedAt" }
);

/// The schema `GetCustomMenusResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/custom_menus.yaml#/components/schemas/GetCustomMenusResponseDTO`.
#[doc(alias = "GetCustomMenusResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomMenusResponse {
    /// `customMenus`: list of `CustomMenu`.
    pub custom_menus: rt::List<CustomMenu>,
    /// How many links there are on all pages.
    ///
    /// `totalLinks`: whole number; for example `100`.
    pub total_links: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetCustomMenusResponse { custom_menus = "customMenus", total_links = "totalLinks" }
);

/// The schema `IconSchema`.
///
/// Requests send it.
///
/// Document: `api/custom_menus.yaml#/components/schemas/IconSchema`.
#[doc(alias = "IconSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Icon {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `yin-yang`.
    pub name: Option<String>,
    /// The style of Font Awesome that the icon is from.
    ///
    /// `fontFamily`: one of `fab`, `fas`, `far`.
    pub font_family: Option<FontFamily>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Icon { name = "name", font_family = "fontFamily" });

impl Icon {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>, font_family: impl Into<FontFamily>) -> Self {
        Self {
            name: Some(name.into()),
            font_family: Some(font_family.into()),
            ..Self::default()
        }
    }
}
