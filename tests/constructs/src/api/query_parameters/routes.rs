// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Parameters in the query.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&SEARCH];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "query_parameters",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static SEARCH: rt::Route = rt::Route {
    name: "search",
    operation_id: "search",
    method: rt::Method::GET,
    path: "/search",
    version: None,
    parameters: &[
        rt::Parameter::query("q").required(),
        rt::Parameter::query("limit"),
        rt::Parameter::query("page"),
        rt::Parameter::query("ratio"),
        rt::Parameter::query("exact"),
        rt::Parameter::query("after"),
        rt::Parameter::query("type"),
        rt::Parameter::query("ids"),
        rt::Parameter::query("commas").style(rt::Style::FormComma),
        rt::Parameter::query("spaces").style(rt::Style::SpaceDelimited),
        rt::Parameter::query("pipes").style(rt::Style::PipeDelimited),
        rt::Parameter::query("brackets[]"),
        rt::Parameter::query("kinds"),
        rt::Parameter::query("open"),
        rt::Parameter::query("flat"),
        rt::Parameter::query("pairs").style(rt::Style::FormComma),
        rt::Parameter::query("deep").style(rt::Style::DeepObject),
        rt::Parameter::query("map").style(rt::Style::DeepObject),
        rt::Parameter::query("json").style(rt::Style::Json),
        rt::Parameter::query("either"),
        rt::Parameter::query("any"),
        rt::Parameter::query("typo"),
        rt::Parameter::query("outside"),
        rt::Parameter::query("bare"),
        rt::Parameter::query("empty"),
        rt::Parameter::query("reserved"),
        rt::Parameter::query("old"),
        rt::Parameter::query("maybe"),
        rt::Parameter::query("defaulted"),
        rt::Parameter::query("$filter"),
        rt::Parameter::query("user.name"),
        rt::Parameter::query("userId"),
        rt::Parameter::query("user_id"),
        rt::Parameter::query("fields").style(rt::Style::FormComma),
    ],
    ..COMMON
};
