// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Funnels.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Funnels::create_redirect`](super::Funnels::create_redirect): `POST /funnels/lookup/redirect`.
pub type CreateRedirect = rt::Operation<kinds::CreateRedirect>;

/// A request of [`Funnels::delete_redirect`](super::Funnels::delete_redirect): `DELETE /funnels/lookup/redirect/{id}`.
pub type DeleteRedirect = rt::Operation<kinds::DeleteRedirect>;

/// A request of [`Funnels::update_redirect`](super::Funnels::update_redirect): `PATCH /funnels/lookup/redirect/{id}`.
pub type UpdateRedirect = rt::Operation<kinds::UpdateRedirect>;

/// A request of [`Funnels::list_redirects`](super::Funnels::list_redirects): `GET /funnels/lookup/redirect/list`.
pub type ListRedirects = rt::Operation<kinds::ListRedirects>;

impl ListRedirects {
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `example.com/test`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }
}

/// A request of [`Funnels::list`](super::Funnels::list): `GET /funnels/funnel/list`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
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

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// The folder's id.
    ///
    /// `parentId`: text.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.query::<String>("parentId", &parent_id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }
}

/// A request of [`Funnels::list_pages`](super::Funnels::list_pages): `GET /funnels/page`.
pub type ListPages = rt::Operation<kinds::ListPages>;

impl ListPages {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }
}

/// A request of [`Funnels::count_pages`](super::Funnels::count_pages): `GET /funnels/page/count`.
pub type CountPages = rt::Operation<kinds::CountPages>;

impl CountPages {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }
}

/// A request of [`Funnels::create`](super::Funnels::create): `POST /funnels/funnel/create`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `funnel`, `website`.
    pub fn type_(mut self, type_: impl Into<models::CreateType>) -> Self {
        self.0.field::<models::CreateType>("type", &type_.into());
        self
    }

    /// The folder's id.
    ///
    /// `parentId`: text.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentId", &parent_id.into());
        self
    }
}

/// A request of [`Funnels::get`](super::Funnels::get): `GET /funnels/funnel/fetch/{id}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Funnels::update`](super::Funnels::update): `PATCH /funnels/funnel/update/{id}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// `steps`: list of JSON values.
    pub fn steps(mut self, steps: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.field::<rt::List<rt::Json>>("steps", &steps.into());
        self
    }
}

/// A request of [`Funnels::delete`](super::Funnels::delete): `POST /funnels/funnel/delete`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`Funnels::clone_to_locations`](super::Funnels::clone_to_locations): `POST /funnels/funnel/clone-funnel-to-locations`.
pub type CloneToLocations = rt::Operation<kinds::CloneToLocations>;

impl CloneToLocations {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// `funnelName`: text.
    pub fn funnel_name(mut self, funnel_name: impl Into<String>) -> Self {
        self.0.field::<String>("funnelName", &funnel_name.into());
        self
    }

    /// Ids of accounts, for calls and users that concern several at once.
    ///
    /// `locationIds`: list of texts.
    pub fn location_ids(mut self, location_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("locationIds", &location_ids.into());
        self
    }
}

/// A request of [`Funnels::get_step`](super::Funnels::get_step): `GET /funnels/funnel/{funnelId}/step/{id}`.
pub type GetStep = rt::Operation<kinds::GetStep>;

/// A request of [`Funnels::create_step`](super::Funnels::create_step): `POST /funnels/funnel/create-step`.
pub type CreateStep = rt::Operation<kinds::CreateStep>;

impl CreateStep {
    /// `step`: an object, `NewFunnelStep`.
    #[inline]
    pub fn step(mut self, step: models::NewFunnelStep) -> Self {
        self.0.field::<models::NewFunnelStep>("step", &step);
        self
    }

    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// The id of a domain, from `list_domains`.
    ///
    /// `domainId`: text.
    pub fn domain_id(mut self, domain_id: impl Into<String>) -> Self {
        self.0.field::<String>("domainId", &domain_id.into());
        self
    }
}

/// A request of [`Funnels::update_step`](super::Funnels::update_step): `PUT /funnels/funnel/step/{id}`.
pub type UpdateStep = rt::Operation<kinds::UpdateStep>;

impl UpdateStep {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Address on the web.
    ///
    /// `url`: text.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.field::<String>("url", &url.into());
        self
    }

    /// A host name without scheme, such as `www.example.com`.
    ///
    /// `domainName`: text.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.0.field::<String>("domainName", &domain_name.into());
        self
    }

    /// `pages`: list of texts.
    pub fn pages(mut self, pages: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("pages", &pages.into());
        self
    }

    /// `split`: flag.
    #[inline]
    pub fn split(mut self, split: bool) -> Self {
        self.0.field::<bool>("split", &split);
        self
    }

    /// Per cent of visitors who see the control page, 0 to 100.
    ///
    /// `control_traffic`: number, at least 0, at most 100.
    #[inline]
    pub fn control_traffic(mut self, control_traffic: f64) -> Self {
        self.0.field::<f64>("control_traffic", &control_traffic);
        self
    }

    /// When the split test began.
    ///
    /// `split_started_at`: text.
    pub fn split_started_at(mut self, split_started_at: impl Into<String>) -> Self {
        self.0.field::<String>("split_started_at", &split_started_at.into());
        self
    }

    /// When the split test ended; null while it runs.
    ///
    /// `split_ended_at`: text, null is a value of its own.
    pub fn split_ended_at(
        mut self,
        split_ended_at: impl Into<rt::Nullable<String>>,
    ) -> Self {
        self.0.field::<rt::Nullable<String>>("split_ended_at", &split_ended_at.into());
        self
    }

    /// Sent with split tests; its exact sense was not recorded.
    ///
    /// `route_all_requests`: flag.
    #[inline]
    pub fn route_all_requests(mut self, route_all_requests: bool) -> Self {
        self.0.field::<bool>("route_all_requests", &route_all_requests);
        self
    }

    /// Further addresses that lead to the step.
    ///
    /// `additional_routes`: list of `AdditionalRoute`.
    pub fn additional_routes(
        mut self,
        additional_routes: impl Into<rt::List<models::AdditionalRoute>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::AdditionalRoute>,
            >("additional_routes", &additional_routes.into());
        self
    }
}

/// A request of [`Funnels::delete_step`](super::Funnels::delete_step): `POST /funnels/funnel/delete-step`.
pub type DeleteStep = rt::Operation<kinds::DeleteStep>;

impl DeleteStep {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text.
    pub fn step_id(mut self, step_id: impl Into<String>) -> Self {
        self.0.field::<String>("stepId", &step_id.into());
        self
    }
}

/// A request of [`Funnels::clone_step`](super::Funnels::clone_step): `POST /funnels/funnel/clone-funnel-step`.
pub type CloneStep = rt::Operation<kinds::CloneStep>;

impl CloneStep {
    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text.
    pub fn step_id(mut self, step_id: impl Into<String>) -> Self {
        self.0.field::<String>("stepId", &step_id.into());
        self
    }

    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// `funnels`: list of texts.
    pub fn funnels(mut self, funnels: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("funnels", &funnels.into());
        self
    }

    /// The user in whose name it happens.
    ///
    /// `userId`: text.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }

    /// `stepIdToImportInto`: text.
    pub fn step_id_to_import_into(
        mut self,
        step_id_to_import_into: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("stepIdToImportInto", &step_id_to_import_into.into());
        self
    }

    /// `pageIndexToImport`: text.
    pub fn page_index_to_import(
        mut self,
        page_index_to_import: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("pageIndexToImport", &page_index_to_import.into());
        self
    }

    /// `pageIndexToImportInto`: text.
    pub fn page_index_to_import_into(
        mut self,
        page_index_to_import_into: impl Into<String>,
    ) -> Self {
        self.0
            .field::<String>("pageIndexToImportInto", &page_index_to_import_into.into());
        self
    }

    /// `funnelIdToImport`: text.
    pub fn funnel_id_to_import(
        mut self,
        funnel_id_to_import: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("funnelIdToImport", &funnel_id_to_import.into());
        self
    }
}
