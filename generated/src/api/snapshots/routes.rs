// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Snapshots.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST,
    &CREATE_SHARE_LINK,
    &LIST_PUSHES,
    &GET_LATEST_PUSH,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "snapshots",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-custom-snapshots",
    method: rt::Method::GET,
    path: "/snapshots/",
    summary: "Get Snapshots",
    parameters: &[rt::Parameter::query("companyId").required()],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["snapshots.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_SHARE_LINK: rt::Route = rt::Route {
    name: "create_share_link",
    operation_id: "create-snapshot-share-link",
    method: rt::Method::POST,
    path: "/snapshots/share/link",
    summary: "Create Snapshot Share Link",
    parameters: &[
        rt::Parameter::query("companyId").required(),
        rt::Parameter::field("snapshot_id").required(),
        rt::Parameter::field("share_type").required(),
        rt::Parameter::field("relationship_number"),
        rt::Parameter::field("share_location_id"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_PUSHES: rt::Route = rt::Route {
    name: "list_pushes",
    operation_id: "get-snapshot-push",
    method: rt::Method::GET,
    path: "/snapshots/snapshot-status/{snapshotId}",
    summary: "Get Snapshot Push between Dates",
    parameters: &[
        rt::Parameter::path("snapshotId"),
        rt::Parameter::query("companyId").required(),
        rt::Parameter::query("from").required(),
        rt::Parameter::query("to").required(),
        rt::Parameter::query("lastDoc").required(),
        rt::Parameter::query("limit").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "lastDoc",
                            text: true,
                        },
                        from: &["/data/-/id"],
                    },
                ],
            ),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_LATEST_PUSH: rt::Route = rt::Route {
    name: "get_latest_push",
    operation_id: "get-latest-snapshot-push",
    method: rt::Method::GET,
    path: "/snapshots/snapshot-status/{snapshotId}/location/{locationId}",
    summary: "Get Last Snapshot Push",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("snapshotId"),
        rt::Parameter::query("companyId").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
