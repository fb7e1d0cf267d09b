// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Custom menus: 5 operations of the document `api/custom_menus.yaml`, API version `2021-07-28`.
//!
//! Custom menu links are entries that an agency adds to the app's side bar, for itself
//! and for its accounts; a click opens a page of your choice. They belong to the
//! agency, so every call needs its token.
//!
//! For example:
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut links = client.custom_menus().list().limit(50).items();
//! while let Some(link) = links.try_next().await? {
//!     println!("{:?} opens {:?}", link.title, link.url);
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

pub use operations::{Get, Update, Delete, List, Create};
pub(crate) use routes::ROUTES;

/// The operations of Custom menus. Made by `client.custom_menus()`.
#[derive(Clone, Debug)]
pub struct CustomMenus {
    pub(crate) client: rt::Client,
}

impl CustomMenus {
    /// Get Custom Menu Link: `GET /custom-menus/{customMenuId}`.
    ///
    /// A single link, wrapped in `customMenu`: icon, address, who sees it and how it
    /// opens. Useful before a change, whose flags have defaults.
    ///
    /// * `custom_menu_id`: text; for example `62e589c1-c456-47e1-a9a7-cb8900014311` (in the path), `customMenuId` on the wire
    ///
    /// Answers with [`GetSingleCustomMenusResponse`](models::GetSingleCustomMenusResponse).
    ///
    /// Token: an agency's; scope `custom-menu-link.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 422.
    ///
    /// Document: `api/custom_menus.yaml#/paths/~1custom-menus~1{customMenuId}/get`.
    #[doc(alias = "get-custom-menu-by-id")]
    pub fn get(&self, custom_menu_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("customMenuId", &custom_menu_id.into());
        rt::operation(request)
    }

    /// Update Custom Menu Link: `PUT /custom-menus/{customMenuId}`.
    ///
    /// Changes what is sent. The document gives `true` as the default of the three flags
    /// that say where the link shows, so send them along with their present values when in
    /// doubt.
    ///
    /// * `custom_menu_id`: text; for example `62e589c1-c456-47e1-a9a7-cb8900014311` (in the path), `customMenuId` on the wire
    ///
    /// [`Update`] has 11 optional inputs.
    ///
    /// Answers with [`UpdateCustomMenuLinkResponse`](models::UpdateCustomMenuLinkResponse).
    ///
    /// Token: an agency's; scope `custom-menu-link.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/custom_menus.yaml#/paths/~1custom-menus~1{customMenuId}/put`.
    #[doc(alias = "update-custom-menu")]
    pub fn update(&self, custom_menu_id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("customMenuId", &custom_menu_id.into());
        rt::operation(request)
    }

    /// Delete Custom Menu Link: `DELETE /custom-menus/{customMenuId}`.
    ///
    /// Takes a link out of the menu, of the agency and of every account that shows it.
    ///
    /// * `custom_menu_id`: text; for example `62e589c1-c456-47e1-a9a7-cb8900014311` (in the path), `customMenuId` on the wire
    ///
    /// Answers with [`DeleteCustomMenuResponse`](models::DeleteCustomMenuResponse).
    ///
    /// Token: an agency's; scope `custom-menu-link.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/custom_menus.yaml#/paths/~1custom-menus~1{customMenuId}/delete`.
    #[doc(alias = "delete-custom-menu")]
    pub fn delete(&self, custom_menu_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("customMenuId", &custom_menu_id.into());
        rt::operation(request)
    }

    /// Get Custom Menu Links: `GET /custom-menus/`.
    ///
    /// The agency's links and, unless `showOnCompany` narrows it, those of accounts. With
    /// `locationId` only what that account sees, and `showOnCompany` is ignored. 20 at a
    /// time by `skip`; `totalLinks` says how many there are.
    ///
    /// [`List`] has 4 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`GetCustomMenusResponse`](models::GetCustomMenusResponse).
    ///
    /// Token: an agency's; scope `custom-menu-link.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 422.
    ///
    /// Document: `api/custom_menus.yaml#/paths/~1custom-menus~1/get`.
    #[doc(alias = "get-custom-menus")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// Create Custom Menu Link: `POST /custom-menus/`.
    ///
    /// Adds a link. Nearly everything is required, `locations` too, although it only counts
    /// for a link that is shown to some accounts and not to all. Camera and microphone can
    /// be granted only to pages that open as `iframe`.
    ///
    /// * `title`: text; for example `Custom Menu` (in the body). Heading or name as people read it.
    /// * `url`: text; for example `https://custom-menus.com/` (in the body). Address on the web.
    /// * `icon`: an object, `Icon` (in the body)
    /// * `show_on_company`: flag; `true` where nothing is sent; for example `true` (in the body), `showOnCompany` on the wire. Whether the link shows in the agency's own menu; as a filter, only such links.
    /// * `show_on_location`: flag; `true` where nothing is sent; for example `true` (in the body), `showOnLocation` on the wire. Whether the link shows in accounts.
    /// * `show_to_all_locations`: flag; `true` where nothing is sent; for example `true` (in the body), `showToAllLocations` on the wire. Whether all accounts show it, or only those in `locations`.
    /// * `open_mode`: one of `iframe`, `new_tab`, `current_tab` (in the body), `openMode` on the wire. Where a click opens the page.
    /// * `locations`: list of texts; for example `["gfWreTIHL8pDbggBb7af","67WreTIHL8pDbggBb7ty"]` (in the body). Accounts that show it; counts only with `showOnLocation` and without `showToAllLocations`.
    /// * `user_role`: one of `all`, `admin`, `user` (in the body), `userRole` on the wire. Which users see the link.
    ///
    /// [`Create`] has 2 optional inputs.
    ///
    /// Answers with [`GetSingleCustomMenusResponse`](models::GetSingleCustomMenusResponse).
    ///
    /// Token: an agency's; scope `custom-menu-link.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 422.
    ///
    /// Document: `api/custom_menus.yaml#/paths/~1custom-menus~1/post`.
    #[doc(alias = "create-custom-menu")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn create(
        &self,
        title: impl Into<String>,
        url: impl Into<String>,
        icon: models::Icon,
        show_on_company: bool,
        show_on_location: bool,
        show_to_all_locations: bool,
        open_mode: impl Into<models::OpenMode>,
        locations: impl Into<rt::List<String>>,
        user_role: impl Into<models::UserRole>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("title", &title.into());
        request.field::<String>("url", &url.into());
        request.field::<models::Icon>("icon", &icon);
        request.field::<bool>("showOnCompany", &show_on_company);
        request.field::<bool>("showOnLocation", &show_on_location);
        request.field::<bool>("showToAllLocations", &show_to_all_locations);
        request.field::<models::OpenMode>("openMode", &open_mode.into());
        request.field::<rt::List<String>>("locations", &locations.into());
        request.field::<models::UserRole>("userRole", &user_role.into());
        rt::operation(request)
    }
}
