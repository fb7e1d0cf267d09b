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
pub(super) static LIST: rt::Route = rt::Route {
    family: "snapshots",
    name: "list",
    operation_id: "get-custom-snapshots",
    method: rt::Method::GET,
    path: "/snapshots/",
    version: Some("2021-07-28"),
    summary: "Get Snapshots",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["snapshots.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE_SHARE_LINK: rt::Route = rt::Route {
    family: "snapshots",
    name: "create_share_link",
    operation_id: "create-snapshot-share-link",
    method: rt::Method::POST,
    path: "/snapshots/share/link",
    version: Some("2021-07-28"),
    summary: "Create Snapshot Share Link",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "snapshot_id",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "share_type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "relationship_number",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "share_location_id",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_PUSHES: rt::Route = rt::Route {
    family: "snapshots",
    name: "list_pushes",
    operation_id: "get-snapshot-push",
    method: rt::Method::GET,
    path: "/snapshots/snapshot-status/{snapshotId}",
    version: Some("2021-07-28"),
    summary: "Get Snapshot Push between Dates",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "snapshotId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "from",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "to",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "lastDoc",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_LATEST_PUSH: rt::Route = rt::Route {
    family: "snapshots",
    name: "get_latest_push",
    operation_id: "get-latest-snapshot-push",
    method: rt::Method::GET,
    path: "/snapshots/snapshot-status/{snapshotId}/location/{locationId}",
    version: Some("2021-07-28"),
    summary: "Get Last Snapshot Push",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "snapshotId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
