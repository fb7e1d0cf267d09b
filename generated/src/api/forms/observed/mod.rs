// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Forms: what was seen in public code, and nobody documents.

use crate::runtime as rt;
use crate::api::forms::Forms;

pub(super) mod kinds;
pub(super) mod models;
mod operations;
mod routes;

pub use operations::{
    Create, Get, Save, Delete, Count, GetPublicDefinition, GetDefaultColors, Duplicate,
    ListFolders, CreateFolder, GetFolder, RenameFolder, MoveToFolder, Share,
    CountSubmissions, ListThemes, GetThemeStyle, Submit, UpdatePartialSubmission,
};
pub(crate) use routes::ROUTES;

/// What was seen in public code, and nobody documents.
impl Forms {
    /// Create Form or Quiz: `POST /forms/`.
    ///
    /// Makes a form, or with `productType` a quiz, that is public at once; an unknown
    /// `productType` becomes a form. `parentId` puts it into a folder. Wait a few seconds
    /// before saving content: `save` on a new id answers 404 at first.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The form of the answer was not seen.
    ///
    /// [`Create`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1/post`.
    #[doc(alias = "create-form")]
    #[inline]
    pub fn create(&self) -> Create {
        rt::operation(self.client.request(&routes::CREATE))
    }

    /// Get Form: `GET /forms/{id}`.
    ///
    /// The form with its content and its versions. An unknown id answers 400, "Form does
    /// not exist", and so does one that was created or duplicated seconds ago; right after
    /// a save the content is still the old one. Links to versions are readable without a
    /// token.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. `formData` and `versionHistory` are the fields of a form that were recorded; it has more. The fields of an element and of `style` were not recorded.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`GetResponse`](super::models::GetResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1{id}/get`.
    #[doc(alias = "get-form")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Save Form: `POST /forms/{id}`.
    ///
    /// Replaces the whole document: each key that `formData` lacks is lost, and there is no
    /// undo but `restore_version`. Read with `get`, change, and send everything back; PUT
    /// and PATCH answer 404. The platform stores anything, invented keys too, and the
    /// widget ignores what it cannot draw. 404, "Form does not exist or is deleted", comes
    /// also for a form that is only seconds old.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The fields of an element and of `style` and the form of the answer were not recorded.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`Save`] has 2 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 404.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1{id}/post`.
    #[doc(alias = "save-form")]
    pub fn save(&self, id: impl Into<String>) -> Save {
        let mut request = self.client.request(&routes::SAVE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete Form: `DELETE /forms/{id}`.
    ///
    /// Removes a form, a quiz or a survey. Public code documents it, yet its authors never
    /// ran it; whether submissions stay is not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. Read from the builder's code and a runbook, whose author sends `locationId`; nobody recorded an answer.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`Delete::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1{id}/delete`.
    #[doc(alias = "delete-form")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Count Forms and Folders: `GET /forms/count`.
    ///
    /// Folders count along: three forms and a folder make 4. For forms alone, `list` them
    /// with `type` set to `form`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The form of the answer was not seen.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Count::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1count/get`.
    #[doc(alias = "count-forms")]
    #[inline]
    pub fn count(&self) -> Count {
        rt::operation(self.client.request(&routes::COUNT))
    }

    /// Get Public Form Definition: `GET /forms/data/{id}`.
    ///
    /// From this the widget draws the form, and it asks for no token: everybody who knows
    /// the id can read everything in it. Besides the form it tells the account and its
    /// company.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The answer has more fields than these, and those inside `form` were not recorded.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`GetPublicDefinitionResponse`](super::models::GetPublicDefinitionResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1data~1{id}/get`.
    #[doc(alias = "get-public-form-definition")]
    pub fn get_public_definition(&self, id: impl Into<String>) -> GetPublicDefinition {
        let mut request = self.client.request(&routes::GET_PUBLIC_DEFINITION);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Get Default Form Colors: `GET /forms/default-colors`.
    ///
    /// The account's own defaults, as far as the name says; `get_theme_style` is about one
    /// theme. The answer was not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The form of the answer was not seen.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetDefaultColors::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1default-colors/get`.
    #[doc(alias = "get-default-form-colors")]
    #[inline]
    pub fn get_default_colors(&self) -> GetDefaultColors {
        rt::operation(self.client.request(&routes::GET_DEFAULT_COLORS))
    }

    /// Duplicate Form: `POST /forms/duplicate/{id}`.
    ///
    /// A copy under the name `name`, in public from the start. Its id answers 400 on `get`
    /// for about four seconds. Surveys are duplicated by it as well.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The form of the answer was not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`Duplicate`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1duplicate~1{id}/post`.
    #[doc(alias = "duplicate-form")]
    pub fn duplicate(&self, id: impl Into<String>) -> Duplicate {
        let mut request = self.client.request(&routes::DUPLICATE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// List Form Folders: `GET /forms/folder`.
    ///
    /// Folders alone; `list` without a `type` has them among the forms. Surveys keep their
    /// folders here too, told apart by `productType`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The form of the answer was not seen.
    ///
    /// [`ListFolders`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListFolders::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1folder/get`.
    #[doc(alias = "list-form-folders")]
    #[inline]
    pub fn list_folders(&self) -> ListFolders {
        rt::operation(self.client.request(&routes::LIST_FOLDERS))
    }

    /// Create Form Folder: `POST /forms/folder/`.
    ///
    /// The trailing slash belongs to the path; listing goes without it. Forms get into the
    /// folder by `parentId` when they are created, or by `move_to_folder`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The form of the answer was not seen.
    ///
    /// [`CreateFolder`] has 2 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`CreateFolder::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1folder~1/post`.
    #[doc(alias = "create-form-folder")]
    #[inline]
    pub fn create_folder(&self) -> CreateFolder {
        rt::operation(self.client.request(&routes::CREATE_FOLDER))
    }

    /// Get Form Folder: `GET /forms/folder/{folderId}`.
    ///
    /// One folder by its id. Whether its forms come along is not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The form of the answer was not seen.
    ///
    /// * `folder_id`: text (in the path), `folderId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1folder~1{folderId}/get`.
    #[doc(alias = "get-form-folder")]
    pub fn get_folder(&self, folder_id: impl Into<String>) -> GetFolder {
        let mut request = self.client.request(&routes::GET_FOLDER);
        request.path::<String>("folderId", &folder_id.into());
        rt::operation(request)
    }

    /// Rename Form Folder: `POST /forms/folder/{folderId}`.
    ///
    /// Changes nothing but the name. The folder comes back under the key `form`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The fields of the folder inside `form` were not recorded.
    ///
    /// * `folder_id`: text (in the path), `folderId` on the wire
    ///
    /// [`RenameFolder`] has 1 optional input.
    ///
    /// Answers with [`RenameFolderResponse`](super::models::RenameFolderResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1folder~1{folderId}/post`.
    #[doc(alias = "rename-form-folder")]
    pub fn rename_folder(&self, folder_id: impl Into<String>) -> RenameFolder {
        let mut request = self.client.request(&routes::RENAME_FOLDER);
        request.path::<String>("folderId", &folder_id.into());
        rt::operation(request)
    }

    /// Move Form to Folder: `POST /forms/move-to-folder`.
    ///
    /// One form a call: `formIds` is refused, and so is `locationId`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The form of the answer was not seen.
    ///
    /// [`MoveToFolder`] has 2 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1move-to-folder/post`.
    #[doc(alias = "move-form-to-folder")]
    #[inline]
    pub fn move_to_folder(&self) -> MoveToFolder {
        rt::operation(self.client.request(&routes::MOVE_TO_FOLDER))
    }

    /// Copy Form to Another Account: `POST /forms/share/{id}`.
    ///
    /// `locationId` is the account that receives the copy, not the one that owns the form:
    /// an argument here, where other calls take it from the client. Those who found the
    /// call in the builder's code never ran it.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. Read from the builder's code; nobody recorded a call of it, nor the form of the answer.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `location_id`: text (in the body), `locationId` on the wire. Id of the account, which HighLevel calls location or sub-account; elsewhere it is named `altId` or `location_id`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1share~1{id}/post`.
    #[doc(alias = "share-form")]
    pub fn share(&self, id: impl Into<String>, location_id: impl Into<String>) -> Share {
        let mut request = self.client.request(&routes::SHARE);
        request.path::<String>("id", &id.into());
        request.field::<String>("locationId", &location_id.into());
        rt::operation(request)
    }

    /// Count Submissions: `GET /forms/submissions-count`.
    ///
    /// Counts over a span of time for the whole account; `formId` is refused. For one form,
    /// see `meta.total` of `list_submissions`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. How a date is written in `startAt` and `endAt` was not recorded; nor was the form of the answer.
    ///
    /// [`CountSubmissions`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`CountSubmissions::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1submissions-count/get`.
    #[doc(alias = "count-form-submissions")]
    #[inline]
    pub fn count_submissions(&self) -> CountSubmissions {
        rt::operation(self.client.request(&routes::COUNT_SUBMISSIONS))
    }

    /// List Form Themes: `GET /forms/themes`.
    ///
    /// The looks among which the builder lets one choose; `get_theme_style` has what one of
    /// them means.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The form of the answer was not seen.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListThemes::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1themes/get`.
    #[doc(alias = "list-form-themes")]
    #[inline]
    pub fn list_themes(&self) -> ListThemes {
        rt::operation(self.client.request(&routes::LIST_THEMES))
    }

    /// Get Theme Style: `GET /forms/theme-style/{themeId}`.
    ///
    /// What makes up the look of one theme, whose id comes from `list_themes`; the keys of
    /// the answer were not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. The form of the answer was not seen.
    ///
    /// * `theme_id`: text (in the path), `themeId` on the wire
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`GetThemeStyle::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1theme-style~1{themeId}/get`.
    #[doc(alias = "get-form-theme-style")]
    pub fn get_theme_style(&self, theme_id: impl Into<String>) -> GetThemeStyle {
        let mut request = self.client.request(&routes::GET_THEME_STYLE);
        request.path::<String>("themeId", &theme_id.into());
        rt::operation(request)
    }

    /// Submit Form: `POST /forms/submit`.
    ///
    /// What a visitor's browser sends from the public page. Cloudflare Turnstile guards it
    /// with a token that only a browser gets, so a server cannot expect to succeed. A
    /// submission makes a contact and starts the workflows that wait for this form: never
    /// try it on a live account.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The body was not seen: that it is JSON is a guess, and it is a free object. The form of the answer was not seen.
    ///
    /// * `body`: any JSON value
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1submit/post`.
    #[doc(alias = "submit-form")]
    pub fn submit(&self, body: impl Into<rt::Json>) -> Submit {
        let mut request = self.client.request(&routes::SUBMIT);
        request.body::<rt::Json>(&body.into());
        rt::operation(request)
    }

    /// Update Partial Submission: `PATCH /forms/submission`.
    ///
    /// The widget's way to keep what a visitor has typed so far before the form is sent.
    /// Which submission it means must stand in the body, whose fields were not seen.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Neither the body's fields nor the form of the answer were seen; the body is a free object.
    ///
    /// * `body`: any JSON value
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1submission/patch`.
    #[doc(alias = "update-partial-form-submission")]
    pub fn update_partial_submission(
        &self,
        body: impl Into<rt::Json>,
    ) -> UpdatePartialSubmission {
        let mut request = self.client.request(&routes::UPDATE_PARTIAL_SUBMISSION);
        request.body::<rt::Json>(&body.into());
        rt::operation(request)
    }
}
