// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Chat Widget: 8 operations of the document `api/v3/chat_widget.yaml`, API version `v3`.
//!
//! A chat widget is what visitors of a website see in its corner: a form, live chat, or
//! one of the messengers behind it. A widget belongs to one account; its `settings` say
//! how it looks, what it asks for and who answers. `get_config` reads what the website
//! itself reads.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let mut changes = account.v3().chat_widget().patch("64b8a2f1c7e9d3a5b6f01234");
//! changes = changes.name("Support").default(true);
//! changes.await?;
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

pub use operations::{List, Get, Update, Patch, GetConfig, Delete, Duplicate, Create};
pub(crate) use routes::ROUTES;

/// The operations of Chat Widget. Made by `client.v3().chat_widget()`.
#[doc(alias = "chat-widget-v3")]
#[derive(Clone, Debug)]
pub struct ChatWidget {
    pub(crate) client: rt::Client,
}

impl ChatWidget {
    /// List Chat Widgets: `GET /chat-widget/list`.
    ///
    /// The account's widgets, a part at a time. The document describes no answer, so that
    /// it comes as JSON.
    ///
    /// * `offset`: whole number; for example `10` (in the query). How many records to pass over, 0 for the first page.
    /// * `limit`: whole number; for example `0` (in the query). How many records a page holds at most; the highest value differs by operation.
    ///
    /// [`List`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `chat-widget.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1list/get`.
    #[doc(alias = "listChatWidget")]
    #[inline]
    pub fn list(&self, offset: i64, limit: i64) -> List {
        let mut request = self.client.request(&routes::LIST);
        request.query::<i64>("offset", &offset);
        request.query::<i64>("limit", &limit);
        rt::operation(request)
    }

    /// Get Chat Widget: `GET /chat-widget/data/{locationId}/{id}`.
    ///
    /// * `id`: text; for example `ve9EPM428h8vShlRWsss` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Get::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `chat-widget.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1data~1{locationId}~1{id}/get`.
    #[doc(alias = "getChatWidget")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Chat Widget: `PUT /chat-widget/data/{locationId}/{id}`.
    ///
    /// Writes the whole widget anew. `PATCH` on the same path changes what is sent alone.
    ///
    /// * `id`: text; for example `ve9EPM428h8vShlRWsss` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`Update`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `chat-widget.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1data~1{locationId}~1{id}/put`.
    #[doc(alias = "updateChatWidget")]
    pub fn update(&self, id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Patch Chat Widget: `PATCH /chat-widget/data/{locationId}/{id}`.
    ///
    /// * `id`: text; for example `ve9EPM428h8vShlRWsss` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`Patch`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Patch::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `chat-widget.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1data~1{locationId}~1{id}/patch`.
    #[doc(alias = "patchChatWidget")]
    pub fn patch(&self, id: impl Into<String>) -> Patch {
        let mut request = self.client.request(&routes::PATCH);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Get Widget Config: `GET /chat-widget/public/config/{id}`.
    ///
    /// * `id`: text; for example `ve9EPM428h8vShlRWsss` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`GetConfig`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1public~1config~1{id}/get`.
    #[doc(alias = "getWidget")]
    pub fn get_config(&self, id: impl Into<String>) -> GetConfig {
        let mut request = self.client.request(&routes::GET_CONFIG);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete Chat Widget: `DELETE /chat-widget/{locationId}/{id}`.
    ///
    /// * `id`: text; for example `ve9EPM428h8vShlRWsss` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Delete::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `chat-widget.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1{locationId}~1{id}/delete`.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Clone Chat Widget: `POST /chat-widget/clone`.
    ///
    /// * `chat_widget_id`: text; for example `oHJiAh0wDG3BzmzACVD6` (in the body), `chatWidgetId` on the wire
    ///
    /// [`Duplicate`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Duplicate::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `chat-widget.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1clone/post`.
    #[doc(alias = "cloneChatWidget")]
    pub fn duplicate(&self, chat_widget_id: impl Into<String>) -> Duplicate {
        let mut request = self.client.request(&routes::DUPLICATE);
        request.field::<String>("chatWidgetId", &chat_widget_id.into());
        rt::operation(request)
    }

    /// Create Chat Widget: `POST /chat-widget/`.
    ///
    /// * `version`: whole number; for example `2` (in the body). Which edition it is: a number, a text or, for new agents, its whole content.
    /// * `chat_type`: one of `liveChat`, `emailChat`; for example `emailChat` (in the body), `chatType` on the wire
    /// * `name`: text; for example `Chat Widget 1` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`Create`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `chat-widget.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 422.
    ///
    /// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1/post`.
    #[doc(alias = "createChatWidget")]
    pub fn create(
        &self,
        version: i64,
        chat_type: impl Into<models::ChatType>,
        name: impl Into<String>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<i64>("version", &version);
        request.field::<models::ChatType>("chatType", &chat_type.into());
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }
}
