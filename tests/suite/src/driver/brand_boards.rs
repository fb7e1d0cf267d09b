// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Brand boards.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::brand_boards::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "brand_boards",
        method: "GET",
        path: "/brand-boards/{locationId}",
        operation_id: "getBrandBoardsByLocation",
        call: list_by_location,
        answer: Some(round_trip::<models::GetBrandBoardsByLocationSuccess>),
    },
    Operation {
        family: "brand_boards",
        method: "GET",
        path: "/brand-boards/{locationId}/{id}",
        operation_id: "getBrandBoardById",
        call: get,
        answer: Some(round_trip::<models::GetBrandBoardSuccess>),
    },
    Operation {
        family: "brand_boards",
        method: "DELETE",
        path: "/brand-boards/{locationId}/{id}",
        operation_id: "deleteBrandBoard",
        call: delete,
        answer: Some(round_trip::<models::GetBrandBoardSuccess>),
    },
    Operation {
        family: "brand_boards",
        method: "PATCH",
        path: "/brand-boards/{locationId}/{id}",
        operation_id: "updateBrandBoard",
        call: update,
        answer: Some(round_trip::<models::GetBrandBoardSuccess>),
    },
    Operation {
        family: "brand_boards",
        method: "POST",
        path: "/brand-boards/",
        operation_id: "createBrandBoard",
        call: create,
        answer: Some(round_trip::<models::GetBrandBoardSuccess>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "brand_boards",
        pointer: "/components/schemas/GetBrandBoardsByLocationSuccessDTO",
        name: "GetBrandBoardsByLocationSuccess",
        round_trip: round_trip::<models::GetBrandBoardsByLocationSuccess>,
    },
    ModelCase {
        family: "brand_boards",
        pointer: "/components/schemas/BrandBoardListItemDTO",
        name: "BrandBoardListItem",
        round_trip: round_trip::<models::BrandBoardListItem>,
    },
    ModelCase {
        family: "brand_boards",
        pointer: "/components/schemas/MetaData",
        name: "MetaData",
        round_trip: round_trip::<models::MetaData>,
    },
    ModelCase {
        family: "brand_boards",
        pointer: "/components/schemas/GetBrandBoardSuccessDTO",
        name: "GetBrandBoardSuccess",
        round_trip: round_trip::<models::GetBrandBoardSuccess>,
    },
    ModelCase {
        family: "brand_boards",
        pointer: "/components/schemas/Logo",
        name: "Logo",
        round_trip: round_trip::<models::Logo>,
    },
    ModelCase {
        family: "brand_boards",
        pointer: "/components/schemas/Color",
        name: "Color",
        round_trip: round_trip::<models::Color>,
    },
    ModelCase {
        family: "brand_boards",
        pointer: "/components/schemas/Font",
        name: "Font",
        round_trip: round_trip::<models::Font>,
    },
];

fn list_by_location(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.brand_boards().list_by_location();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "deleted")? {
        request = request.deleted(value);
    }
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client.brand_boards().get(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .brand_boards()
        .delete(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .brand_boards()
        .update(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Logo>,
    >(values, Place::Field, "logos")? {
        request = request.logos(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Color>,
    >(values, Place::Field, "colors")? {
        request = request.colors(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Font>,
    >(values, Place::Field, "fonts")? {
        request = request.fonts(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "default")? {
        request = request.default(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentId")? {
        request = request.parent_id(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .brand_boards()
        .create(arg::<String>(values, Place::Field, "name")?);
    if let Some(value) = optional::<
        rt::List<models::Logo>,
    >(values, Place::Field, "logos")? {
        request = request.logos(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Color>,
    >(values, Place::Field, "colors")? {
        request = request.colors(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Font>,
    >(values, Place::Field, "fonts")? {
        request = request.fonts(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "default")? {
        request = request.default(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "brandBoardId")? {
        request = request.brand_board_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentId")? {
        request = request.parent_id(value);
    }
    if let Some(value) = optional::<
        models::CreateBrandBoardParamType,
    >(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    Ok(request.build()?)
}
