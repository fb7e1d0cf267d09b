// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Surveys.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&LIST_SUBMISSIONS, &LIST];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "surveys",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_SUBMISSIONS: rt::Route = rt::Route {
    name: "list_submissions",
    operation_id: "get-surveys-submissions",
    method: rt::Method::GET,
    path: "/surveys/submissions",
    summary: "Get Surveys Submissions",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("page"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("surveyId"),
        rt::Parameter::query("q"),
        rt::Parameter::query("startAt"),
        rt::Parameter::query("endAt"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/submissions",
            step: rt::Step::Page {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "page",
                    text: false,
                },
                first: 1,
            },
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: Some(100),
                usual: Some(20),
            }),
            total: Some("/meta/total"),
            more: Some("/meta/nextPage"),
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["surveys.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-surveys",
    method: rt::Method::GET,
    path: "/surveys/",
    summary: "Get Surveys",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("type"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/surveys",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: Some(50),
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["surveys.readonly"],
        },
    ],
    ..COMMON
};
