// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Brand boards.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::brand_boards::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/brand_boards",
        method: "GET",
        path: "/brand-boards/locations/{locationId}/brand-voices",
        operation_id: "list-brand-voices",
        call: list_brand_voices,
        answer: Some(round_trip::<models::ListBrandVoicesPublicV1Response>),
    },
    Operation {
        family: "v3/brand_boards",
        method: "POST",
        path: "/brand-boards/locations/{locationId}/brand-voices",
        operation_id: "create-brand-voice",
        call: create_brand_voice,
        answer: Some(round_trip::<models::CreateBrandVoicePublicV1Response>),
    },
    Operation {
        family: "v3/brand_boards",
        method: "GET",
        path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}",
        operation_id: "get-brand-voice",
        call: get_brand_voice,
        answer: Some(round_trip::<models::GetBrandVoicePublicV1Response>),
    },
    Operation {
        family: "v3/brand_boards",
        method: "DELETE",
        path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}",
        operation_id: "delete-brand-voice",
        call: delete_brand_voice,
        answer: Some(round_trip::<models::DeleteBrandVoicePublicV1Response>),
    },
    Operation {
        family: "v3/brand_boards",
        method: "PATCH",
        path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}",
        operation_id: "update-brand-voice",
        call: update_brand_voice,
        answer: Some(round_trip::<models::UpdateBrandVoicePublicV1Response>),
    },
    Operation {
        family: "v3/brand_boards",
        method: "POST",
        path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default",
        operation_id: "set-default-brand-voice",
        call: set_default_brand_voice,
        answer: Some(round_trip::<models::SetDefaultBrandVoicePublicV1Response>),
    },
    Operation {
        family: "v3/brand_boards",
        method: "GET",
        path: "/brand-boards/{locationId}",
        operation_id: "getBrandBoardsByLocation",
        call: list_by_location,
        answer: Some(round_trip::<models::GetBrandBoardsByLocationSuccess>),
    },
    Operation {
        family: "v3/brand_boards",
        method: "GET",
        path: "/brand-boards/{locationId}/{id}",
        operation_id: "getBrandBoardById",
        call: get,
        answer: Some(round_trip::<models::GetBrandBoardSuccess>),
    },
    Operation {
        family: "v3/brand_boards",
        method: "DELETE",
        path: "/brand-boards/{locationId}/{id}",
        operation_id: "deleteBrandBoard",
        call: delete,
        answer: Some(round_trip::<models::GetBrandBoardSuccess>),
    },
    Operation {
        family: "v3/brand_boards",
        method: "PATCH",
        path: "/brand-boards/{locationId}/{id}",
        operation_id: "updateBrandBoard",
        call: update,
        answer: Some(round_trip::<models::GetBrandBoardSuccess>),
    },
    Operation {
        family: "v3/brand_boards",
        method: "POST",
        path: "/brand-boards/",
        operation_id: "createBrandBoard",
        call: create,
        answer: Some(round_trip::<models::GetBrandBoardSuccess>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/ListBrandVoicesPublicV1ResponseDto",
        name: "ListBrandVoicesPublicV1Response",
        round_trip: round_trip::<models::ListBrandVoicesPublicV1Response>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/BrandVoicePublicV1Dto",
        name: "BrandVoicePublicV1",
        round_trip: round_trip::<models::BrandVoicePublicV1>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/BrandVoiceAnswersDto",
        name: "BrandVoiceAnswers",
        round_trip: round_trip::<models::BrandVoiceAnswers>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/CreateBrandVoicePublicV1ResponseDto",
        name: "CreateBrandVoicePublicV1Response",
        round_trip: round_trip::<models::CreateBrandVoicePublicV1Response>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/BrandVoiceAnswersPublicV1Dto",
        name: "BrandVoiceAnswersPublicV1",
        round_trip: round_trip::<models::BrandVoiceAnswersPublicV1>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/GetBrandVoicePublicV1ResponseDto",
        name: "GetBrandVoicePublicV1Response",
        round_trip: round_trip::<models::GetBrandVoicePublicV1Response>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/DeleteBrandVoicePublicV1ResponseDto",
        name: "DeleteBrandVoicePublicV1Response",
        round_trip: round_trip::<models::DeleteBrandVoicePublicV1Response>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/UpdateBrandVoiceAnswersDto",
        name: "UpdateBrandVoiceAnswers",
        round_trip: round_trip::<models::UpdateBrandVoiceAnswers>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/UpdateBrandVoicePublicV1ResponseDto",
        name: "UpdateBrandVoicePublicV1Response",
        round_trip: round_trip::<models::UpdateBrandVoicePublicV1Response>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/SetDefaultBrandVoicePublicV1ResponseDto",
        name: "SetDefaultBrandVoicePublicV1Response",
        round_trip: round_trip::<models::SetDefaultBrandVoicePublicV1Response>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/GetBrandBoardsByLocationSuccessDTO",
        name: "GetBrandBoardsByLocationSuccess",
        round_trip: round_trip::<models::GetBrandBoardsByLocationSuccess>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/BrandBoardListItemDTO",
        name: "BrandBoardListItem",
        round_trip: round_trip::<models::BrandBoardListItem>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/MetaData",
        name: "MetaData",
        round_trip: round_trip::<models::MetaData>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/GetBrandBoardSuccessDTO",
        name: "GetBrandBoardSuccess",
        round_trip: round_trip::<models::GetBrandBoardSuccess>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/Logo",
        name: "Logo",
        round_trip: round_trip::<models::Logo>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/Color",
        name: "Color",
        round_trip: round_trip::<models::Color>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/Font",
        name: "Font",
        round_trip: round_trip::<models::Font>,
    },
    ModelCase {
        family: "v3/brand_boards",
        pointer: "/components/schemas/MissingAssets",
        name: "MissingAssets",
        round_trip: round_trip::<models::MissingAssets>,
    },
];

fn list_brand_voices(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().brand_boards().list_brand_voices();
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

fn create_brand_voice(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .brand_boards()
        .create_brand_voice(
            arg::<
                models::CreateBrandVoicePublicV1BodyType,
            >(values, Place::Field, "type")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "url")? {
        request = request.url(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<
        models::BrandVoiceAnswers,
    >(values, Place::Field, "answers")? {
        request = request.answers(value);
    }
    Ok(request.build()?)
}

fn get_brand_voice(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .brand_boards()
        .get_brand_voice(arg::<String>(values, Place::Path, "brandVoiceId")?);
    Ok(request.build()?)
}

fn delete_brand_voice(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .brand_boards()
        .delete_brand_voice(arg::<String>(values, Place::Path, "brandVoiceId")?);
    Ok(request.build()?)
}

fn update_brand_voice(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .brand_boards()
        .update_brand_voice(arg::<String>(values, Place::Path, "brandVoiceId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<
        models::UpdateBrandVoiceAnswers,
    >(values, Place::Field, "answers")? {
        request = request.answers(value);
    }
    Ok(request.build()?)
}

fn set_default_brand_voice(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .brand_boards()
        .set_default_brand_voice(arg::<String>(values, Place::Path, "brandVoiceId")?);
    Ok(request.build()?)
}

fn list_by_location(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().brand_boards().list_by_location();
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
    let request = client
        .v3()
        .brand_boards()
        .get(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .brand_boards()
        .delete(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
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
        .v3()
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
    if let Some(value) = optional::<String>(values, Place::Field, "url")? {
        request = request.url(value);
    }
    Ok(request.build()?)
}
