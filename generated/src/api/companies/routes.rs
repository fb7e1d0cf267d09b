// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Companies.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "companies",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-company",
    method: rt::Method::GET,
    path: "/companies/{companyId}",
    summary: "Get Company",
    parameters: &[rt::Parameter::path("companyId")],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["companies.readonly"],
        },
    ],
    ..COMMON
};
