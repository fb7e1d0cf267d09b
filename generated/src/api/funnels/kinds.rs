// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Funnels a request is for.

use super::models;
use crate::runtime as rt;

/// `POST /funnels/lookup/redirect`.
pub enum CreateRedirect {}

impl rt::Kind for CreateRedirect {
    type Answer = models::CreateRedirectResponse;
}

impl rt::Located for CreateRedirect {}

/// `DELETE /funnels/lookup/redirect/{id}`.
pub enum DeleteRedirect {}

impl rt::Kind for DeleteRedirect {
    type Answer = models::DeleteRedirectResponse;
}

impl rt::Located for DeleteRedirect {}

/// `PATCH /funnels/lookup/redirect/{id}`.
pub enum UpdateRedirect {}

impl rt::Kind for UpdateRedirect {
    type Answer = models::UpdateRedirectResponse;
}

impl rt::Located for UpdateRedirect {}

/// `GET /funnels/lookup/redirect/list`.
pub enum ListRedirects {}

impl rt::Kind for ListRedirects {
    type Answer = models::RedirectListResponse;
}

impl rt::Paged for ListRedirects {
    type Item = models::RedirectResponse;
}

impl rt::Located for ListRedirects {}

/// `GET /funnels/funnel/list`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::FunnelListResponse;
}

impl rt::Paged for List {
    type Item = models::Funnel;
}

impl rt::Located for List {}

/// `GET /funnels/page`.
pub enum ListPages {}

impl rt::Kind for ListPages {
    type Answer = rt::List<models::FunnelPageResponse>;
}

impl rt::Paged for ListPages {
    type Item = models::FunnelPageResponse;
}

impl rt::Located for ListPages {}

/// `GET /funnels/page/count`.
pub enum CountPages {}

impl rt::Kind for CountPages {
    type Answer = models::FunnelPageCountResponse;
}

impl rt::Located for CountPages {}

/// `POST /funnels/funnel/create`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CreateResponse;
}

impl rt::Located for Create {}

/// `GET /funnels/funnel/fetch/{id}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetResponse;
}

impl rt::Located for Get {}

/// `PATCH /funnels/funnel/update/{id}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = rt::Json;
}

/// `POST /funnels/funnel/delete`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteResponse;
}

impl rt::Located for Delete {}

/// `POST /funnels/funnel/clone-funnel-to-locations`.
pub enum CloneToLocations {}

impl rt::Kind for CloneToLocations {
    type Answer = models::CloneToLocationsResponse;
}

/// `GET /funnels/funnel/{funnelId}/step/{id}`.
pub enum GetStep {}

impl rt::Kind for GetStep {
    type Answer = rt::Json;
}

/// `POST /funnels/funnel/create-step`.
pub enum CreateStep {}

impl rt::Kind for CreateStep {
    type Answer = rt::Json;
}

/// `PUT /funnels/funnel/step/{id}`.
pub enum UpdateStep {}

impl rt::Kind for UpdateStep {
    type Answer = rt::Json;
}

/// `POST /funnels/funnel/delete-step`.
pub enum DeleteStep {}

impl rt::Kind for DeleteStep {
    type Answer = rt::Json;
}

/// `POST /funnels/funnel/clone-funnel-step`.
pub enum CloneStep {}

impl rt::Kind for CloneStep {
    type Answer = models::CloneStepResponse;
}

impl rt::Located for CloneStep {}
