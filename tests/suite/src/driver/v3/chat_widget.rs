// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Chat Widget.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::chat_widget::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/chat_widget",
        method: "GET",
        path: "/chat-widget/list",
        operation_id: "listChatWidget",
        call: list,
        answer: None,
    },
    Operation {
        family: "v3/chat_widget",
        method: "GET",
        path: "/chat-widget/data/{locationId}/{id}",
        operation_id: "getChatWidget",
        call: get,
        answer: None,
    },
    Operation {
        family: "v3/chat_widget",
        method: "PUT",
        path: "/chat-widget/data/{locationId}/{id}",
        operation_id: "updateChatWidget",
        call: update,
        answer: None,
    },
    Operation {
        family: "v3/chat_widget",
        method: "PATCH",
        path: "/chat-widget/data/{locationId}/{id}",
        operation_id: "patchChatWidget",
        call: patch,
        answer: None,
    },
    Operation {
        family: "v3/chat_widget",
        method: "GET",
        path: "/chat-widget/public/config/{id}",
        operation_id: "getWidget",
        call: get_config,
        answer: None,
    },
    Operation {
        family: "v3/chat_widget",
        method: "DELETE",
        path: "/chat-widget/{locationId}/{id}",
        operation_id: "delete",
        call: delete,
        answer: None,
    },
    Operation {
        family: "v3/chat_widget",
        method: "POST",
        path: "/chat-widget/clone",
        operation_id: "cloneChatWidget",
        call: duplicate,
        answer: None,
    },
    Operation {
        family: "v3/chat_widget",
        method: "POST",
        path: "/chat-widget/",
        operation_id: "createChatWidget",
        call: create,
        answer: None,
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/WidgetSettingsDTO",
        name: "WidgetSettings",
        round_trip: round_trip::<models::WidgetSettings>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/AcknowledgementDetailsDTO",
        name: "AcknowledgementDetails",
        round_trip: round_trip::<models::AcknowledgementDetails>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/WidgetSettingsThemeDTO",
        name: "WidgetSettingsTheme",
        round_trip: round_trip::<models::WidgetSettingsTheme>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/WidgetSettingsThemeCustomColorDTO",
        name: "WidgetSettingsThemeCustomColor",
        round_trip: round_trip::<models::WidgetSettingsThemeCustomColor>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/WidgetSettingsCustomizationDTO",
        name: "WidgetSettingsCustomization",
        round_trip: round_trip::<models::WidgetSettingsCustomization>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/WidgetSettingsCustomizationSizeDTO",
        name: "WidgetSettingsCustomizationSize",
        round_trip: round_trip::<models::WidgetSettingsCustomizationSize>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/AdvanceSettingsDTO",
        name: "AdvanceSettings",
        round_trip: round_trip::<models::AdvanceSettings>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/RedirectDTO",
        name: "Redirect",
        round_trip: round_trip::<models::Redirect>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/BusinessOfficeHoursDTO",
        name: "BusinessOfficeHours",
        round_trip: round_trip::<models::BusinessOfficeHours>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/FBPageDTO",
        name: "FbPage",
        round_trip: round_trip::<models::FbPage>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/InstagramPageDTO",
        name: "InstagramPage",
        round_trip: round_trip::<models::InstagramPage>,
    },
    ModelCase {
        family: "v3/chat_widget",
        pointer: "/components/schemas/A2PComplianceDTO",
        name: "A2pCompliance",
        round_trip: round_trip::<models::A2pCompliance>,
    },
];

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .chat_widget()
        .list(
            arg::<i64>(values, Place::Query, "offset")?,
            arg::<i64>(values, Place::Query, "limit")?,
        );
    if let Some(value) = optional::<
        models::ListChatType,
    >(values, Place::Query, "chatType")? {
        request = request.chat_type(value);
    }
    if let Some(value) = optional::<
        models::ListExcludeChatType,
    >(values, Place::Query, "excludeChatType")? {
        request = request.exclude_chat_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "voiceAiAgentId")? {
        request = request.voice_ai_agent_id(value);
    }
    if let Some(value) = optional::<
        models::ListAllInOneChatTypes,
    >(values, Place::Query, "allInOneChatTypes")? {
        request = request.all_in_one_chat_types(value);
    }
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .chat_widget()
        .get(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .chat_widget()
        .update(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<i64>(values, Place::Field, "version")? {
        request = request.version(value);
    }
    if let Some(value) = optional::<
        models::ChatType,
    >(values, Place::Field, "chatType")? {
        request = request.chat_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "default")? {
        request = request.default(value);
    }
    if let Some(value) = optional::<
        models::WidgetSettings,
    >(values, Place::Field, "settings")? {
        request = request.settings(value);
    }
    Ok(request.build()?)
}

fn patch(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .chat_widget()
        .patch(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<i64>(values, Place::Field, "version")? {
        request = request.version(value);
    }
    if let Some(value) = optional::<
        models::ChatType,
    >(values, Place::Field, "chatType")? {
        request = request.chat_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "default")? {
        request = request.default(value);
    }
    if let Some(value) = optional::<
        models::WidgetSettings,
    >(values, Place::Field, "settings")? {
        request = request.settings(value);
    }
    Ok(request.build()?)
}

fn get_config(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .chat_widget()
        .get_config(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Query, "version")? {
        request = request.version(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .chat_widget()
        .delete(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn duplicate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .chat_widget()
        .duplicate(arg::<String>(values, Place::Field, "chatWidgetId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .chat_widget()
        .create(
            arg::<i64>(values, Place::Field, "version")?,
            arg::<models::ChatType>(values, Place::Field, "chatType")?,
            arg::<String>(values, Place::Field, "name")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "deleted")? {
        request = request.deleted(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "default")? {
        request = request.default(value);
    }
    if let Some(value) = optional::<
        models::WidgetSettings,
    >(values, Place::Field, "settings")? {
        request = request.settings(value);
    }
    Ok(request.build()?)
}
