// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Funnels.

use super::models;
use crate::runtime as rt;

/// A request of [`Funnels::create_redirect`](super::Funnels::create_redirect): `POST /funnels/lookup/redirect`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRedirect(pub(super) rt::Request);
rt::operation!(CreateRedirect => models::CreateRedirectResponse);

impl CreateRedirect {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Funnels::delete_redirect`](super::Funnels::delete_redirect): `DELETE /funnels/lookup/redirect/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRedirect(pub(super) rt::Request);
rt::operation!(DeleteRedirect => models::DeleteRedirectResponse);

impl DeleteRedirect {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Funnels::update_redirect`](super::Funnels::update_redirect): `PATCH /funnels/lookup/redirect/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRedirect(pub(super) rt::Request);
rt::operation!(UpdateRedirect => models::UpdateRedirectResponse);

impl UpdateRedirect {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Funnels::list_redirects`](super::Funnels::list_redirects): `GET /funnels/lookup/redirect/list`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRedirects(pub(super) rt::Request);
rt::operation!(ListRedirects => models::RedirectListResponse);

impl ListRedirects {
    /// `search`: text; for example `example.com/test`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Funnels::list`](super::Funnels::list): `GET /funnels/funnel/list`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct List(pub(super) rt::Request);
rt::operation!(List => models::FunnelListResponse);

impl List {
    /// `type`: text.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.query::<String>("type", &type_.into());
        self
    }

    /// `category`: text.
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.0.query::<String>("category", &category.into());
        self
    }

    /// `offset`: text.
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.0.query::<String>("offset", &offset.into());
        self
    }

    /// `limit`: text.
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.0.query::<String>("limit", &limit.into());
        self
    }

    /// `parentId`: text.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.query::<String>("parentId", &parent_id.into());
        self
    }

    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Funnels::list_pages`](super::Funnels::list_pages): `GET /funnels/page`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListPages(pub(super) rt::Request);
rt::operation!(ListPages => models::FunnelPageResponse);

impl ListPages {
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Funnels::count_pages`](super::Funnels::count_pages): `GET /funnels/page/count`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CountPages(pub(super) rt::Request);
rt::operation!(CountPages => models::FunnelPageCountResponse);

impl CountPages {
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
