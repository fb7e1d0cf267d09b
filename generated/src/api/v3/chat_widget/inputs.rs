// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Chat Widget are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST,
    &GET,
    &UPDATE,
    &PATCH,
    &GET_CONFIG,
    &DELETE,
    &DUPLICATE,
    &CREATE,
];
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("0"),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_CHAT_TYPE), "").example("emailChat"),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_EXCLUDE_CHAT_TYPE), "")
            .example("voiceAiChat"),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_ALL_IN_ONE_CHAT_TYPES), "")
            .example("emailChat"),
    ],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
                of::Shape::INTEGER,
                "Which edition it is: a number, a text or, for new agents, its whole content.",
            )
            .example("2"),
        of::input(of::Shape::OneOf(&VALUES_OF_CHAT_TYPE), "").example("emailChat"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Chat Widget 1"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(of::Shape::Object(&FIELDS_OF_WIDGET_SETTINGS), ""),
    ],
    body: None,
};
pub(crate) static PATCH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
                of::Shape::INTEGER,
                "Which edition it is: a number, a text or, for new agents, its whole content.",
            )
            .example("2"),
        of::input(of::Shape::OneOf(&VALUES_OF_CHAT_TYPE), "").example("emailChat"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Chat Widget 1"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(of::Shape::Object(&FIELDS_OF_WIDGET_SETTINGS), ""),
    ],
    body: None,
};
pub(crate) static GET_CONFIG: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
                of::Shape::Text,
                "Which edition it is: a number, a text or, for new agents, its whole content.",
            )
            .example("3"),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static DUPLICATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Chat Widget 1 (copy)"),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "Which edition it is: a number, a text or, for new agents, its whole content.",
            )
            .example("2"),
        of::input(of::Shape::OneOf(&VALUES_OF_CHAT_TYPE), "").example("emailChat"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Chat Widget 1"),
        of::input(
                of::Shape::Boolean,
                "Whether it counts as deleted, since such records can still be there; as a filter, whether they are wanted.",
            )
            .example("false"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(of::Shape::Object(&FIELDS_OF_WIDGET_SETTINGS), ""),
    ],
    body: None,
};
pub(crate) static VALUES_OF_LIST_CHAT_TYPE: [&str; 8] = [
    "liveChat",
    "waChat",
    "emailChat",
    "allInOneChat",
    "voiceAiChat",
    "facebookChat",
    "instagramChat",
    "webChat",
];
pub(crate) static VALUES_OF_LIST_EXCLUDE_CHAT_TYPE: [&str; 7] = [
    "liveChat",
    "waChat",
    "emailChat",
    "allInOneChat",
    "voiceAiChat",
    "facebookChat",
    "instagramChat",
];
pub(crate) static VALUES_OF_LIST_ALL_IN_ONE_CHAT_TYPES: [&str; 8] = [
    "liveChat",
    "waChat",
    "emailChat",
    "allInOneChat",
    "voiceAiChat",
    "facebookChat",
    "instagramChat",
    "webChat",
];
pub(crate) static VALUES_OF_CHAT_TYPE: [&str; 2] = ["liveChat", "emailChat"];
pub(crate) static FIELDS_OF_WIDGET_SETTINGS: [of::Field; 46] = [
    of::field(
        "acknowledgementDetails",
        of::input(of::Shape::Object(&FIELDS_OF_ACKNOWLEDGEMENT_DETAILS), ""),
    ),
    of::field("agencyName", of::input(of::Shape::Text, "").example("Example Agency")),
    of::field(
        "agencyWebsite",
        of::input(of::Shape::Text, "").example("https://example.com"),
    ),
    of::field("allowAvatarImage", of::input(of::Shape::Boolean, "").example("true")),
    of::field("autoCountryCode", of::input(of::Shape::Boolean, "").example("true")),
    of::field("countryCode", of::input(of::Shape::Text, "").example("US")),
    of::field("chatType", of::input(of::Shape::Text, "").example("emailChat"))
        .required(),
    of::field("promptType", of::input(of::Shape::Text, "").example("avatar")),
    of::field("chatIcon", of::input(of::Shape::Text, "").example("messageChatCircle"))
        .required(),
    of::field("enableRevisitMessage", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "heading",
        of::input(of::Shape::Text, "").example("Welcome to Our Website"),
    ),
    of::field("legalMsg", of::input(of::Shape::Text, "")),
    of::field("liveChatAckMsg", of::input(of::Shape::Text, "")),
    of::field(
        "liveChatEndedMsg",
        of::input(of::Shape::Text, "")
            .example("Thank you for chatting with us. Have a great day!"),
    ),
    of::field(
        "liveChatFeedbackMsg",
        of::input(of::Shape::Text, "")
            .example("We would appreciate your feedback. Please rate your experience."),
    ),
    of::field(
        "liveChatFeedbackNote",
        of::input(of::Shape::Text, "")
            .example("Your feedback helps us improve our services."),
    ),
    of::field("liveChatIntroMsg", of::input(of::Shape::Text, "")),
    of::field("liveChatUserInactiveMsg", of::input(of::Shape::Text, "")),
    of::field(
        "liveChatUserInactiveTime",
        of::input(of::Shape::Text, "").example("5 minutes"),
    ),
    of::field("liveChatVisitorInactiveMsg", of::input(of::Shape::Text, "")),
    of::field(
        "liveChatVisitorInactiveTime",
        of::input(of::Shape::Text, "").example("10 minutes"),
    ),
    of::field("locale", of::input(of::Shape::Text, "").example("en_US")),
    of::field("promptAvatar", of::input(of::Shape::Text, "").example("avatar.jpg")),
    of::field(
        "promptAvatarAltText",
        of::input(of::Shape::Text, "").example("company logo"),
    ),
    of::field(
        "isPromptAvatarImageOptimize",
        of::input(of::Shape::Boolean, "").example("false"),
    ),
    of::field(
        "promptMsg",
        of::input(of::Shape::Text, "")
            .example("Need assistance? Feel free to ask us anything!"),
    ),
    of::field(
        "revisitPromptMsg",
        of::input(of::Shape::Text, "")
            .example("Welcome back! How can we help you today?"),
    ),
    of::field("sendActionText", of::input(of::Shape::Text, "").example("Send")),
    of::field("showAgencyBranding", of::input(of::Shape::Boolean, "").example("true")),
    of::field("showConsentCheckbox", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "showLiveChatWelcomeMsg",
        of::input(of::Shape::Boolean, "").example("true"),
    ),
    of::field("showPrompt", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "subHeading",
        of::input(of::Shape::Text, "").example("We are here to help you!"),
    ),
    of::field(
        "successMsg",
        of::input(of::Shape::Text, "")
            .example("Your message has been sent successfully."),
    ),
    of::field(
        "supportContact",
        of::input(of::Shape::Text, "").example("support@example.com"),
    ),
    of::field(
        "thankYouMsg",
        of::input(of::Shape::Text, "").example("Thank you for visiting our website!"),
    ),
    of::field(
        "theme",
        of::input(of::Shape::Object(&FIELDS_OF_WIDGET_SETTINGS_THEME), ""),
    ),
    of::field("useEmailField", of::input(of::Shape::Boolean, "").example("true")),
    of::field("waNumber", of::input(of::Shape::Text, "").example("+1234567890")),
    of::field("widgetPrimaryColor", of::input(of::Shape::Text, "").example("#4285F4")),
    of::field(
        "representativeAssignedMessage",
        of::input(of::Shape::Text, "").example("#4285F4"),
    ),
    of::field(
        "dimensions",
        of::input(of::Shape::Object(&FIELDS_OF_WIDGET_SETTINGS_CUSTOMIZATION), ""),
    ),
    of::field(
        "advanceSettings",
        of::input(of::Shape::Object(&FIELDS_OF_ADVANCE_SETTINGS), ""),
    ),
    of::field("locationCountryCode", of::input(of::Shape::Text, "").example("US")),
    of::field("widgetId", of::input(of::Shape::Text, "").example("92929283937922")),
    of::field("widgetPlacement", of::input(of::Shape::Text, "").example("embedded")),
];
pub(crate) static FIELDS_OF_ACKNOWLEDGEMENT_DETAILS: [of::Field; 4] = [
    of::field("icon", of::input(of::Shape::Text, "").example("check")),
    of::field("placeholderColor", of::input(of::Shape::Text, "").example("#000")),
    of::field("liveChatIcon", of::input(of::Shape::Text, "").example("check")),
    of::field("liveChatPlaceholderColor", of::input(of::Shape::Text, "").example("#000")),
];
pub(crate) static FIELDS_OF_WIDGET_SETTINGS_THEME: [of::Field; 2] = [
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("theme1"),
    ),
    of::field(
        "colors",
        of::input(of::Shape::Object(&FIELDS_OF_WIDGET_SETTINGS_THEME_CUSTOM_COLOR), ""),
    ),
];
pub(crate) static FIELDS_OF_WIDGET_SETTINGS_THEME_CUSTOM_COLOR: [of::Field; 8] = [
    of::field("chatBubbleColor", of::input(of::Shape::Text, "").example("#fffff")),
    of::field("backgroundColor", of::input(of::Shape::Text, "").example("#fffff")),
    of::field("headerColor", of::input(of::Shape::Text, "").example("#fffff")),
    of::field("buttonColor", of::input(of::Shape::Text, "").example("#fffff")),
    of::field("avatarBackgroundColor", of::input(of::Shape::Text, "").example("#fffff")),
    of::field("avatarBorderColor", of::input(of::Shape::Text, "").example("#fffff")),
    of::field("senderMessageColor", of::input(of::Shape::Text, "").example("#fffff")),
    of::field("receivedMessageColor", of::input(of::Shape::Text, "").example("#fffff")),
];
pub(crate) static FIELDS_OF_WIDGET_SETTINGS_CUSTOMIZATION: [of::Field; 2] = [
    of::field("position", of::input(of::Shape::Text, "").example("left")),
    of::field(
        "sizes",
        of::input(of::Shape::Object(&FIELDS_OF_WIDGET_SETTINGS_CUSTOMIZATION_SIZE), ""),
    ),
];
pub(crate) static FIELDS_OF_WIDGET_SETTINGS_CUSTOMIZATION_SIZE: [of::Field; 2] = [
    of::field("width", of::input(of::Shape::Number, "").example("360")),
    of::field("height", of::input(of::Shape::Number, "").example("360")),
];
pub(crate) static FIELDS_OF_ADVANCE_SETTINGS: [of::Field; 17] = [
    of::field("brandingTitle", of::input(of::Shape::Text, "").example("Agency")),
    of::field("redirect", of::input(of::Shape::Object(&FIELDS_OF_REDIRECT), "")),
    of::field("enableContactForm", of::input(of::Shape::Boolean, "").example("true")),
    of::field("defaultConsentCheck", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "businessOfficeHours",
        of::input(of::Shape::Object(&FIELDS_OF_BUSINESS_OFFICE_HOURS), ""),
    ),
    of::field("contactFormOptions", of::input(of::Shape::List(&of::Shape::Text), "")),
    of::field(
        "allInOneChatTypes",
        of::input(
                of::Shape::List(
                    &of::Shape::OneOf(&VALUES_OF_ALL_IN_ONE_CHAT_TYPES_ITEM),
                ),
                "",
            )
            .example("[\"liveChat\",\"waChat\"]"),
    ),
    of::field(
        "allInOneInitialMsg",
        of::input(of::Shape::Text, "").example("Choose a chat option to get started."),
    ),
    of::field(
        "contactFormIntroMessage",
        of::input(of::Shape::Text, "").example("Please share contact details"),
    ),
    of::field(
        "contactFormSystemMessage",
        of::input(of::Shape::Text, "").example("Please share contact details"),
    ),
    of::field(
        "prefilledMessageText",
        of::input(of::Shape::Text, "").example("I want to know more"),
    ),
    of::field("voiceAiAgent", of::input(of::Shape::Any, "")),
    of::field("fbPage", of::input(of::Shape::Object(&FIELDS_OF_FB_PAGE), "")),
    of::field(
        "instagramPage",
        of::input(of::Shape::Object(&FIELDS_OF_INSTAGRAM_PAGE), ""),
    ),
    of::field(
        "playNotificationSound",
        of::input(of::Shape::Boolean, "").example("false"),
    ),
    of::field(
        "voiceAiSendActionText",
        of::input(of::Shape::Text, "").example("Call Now"),
    ),
    of::field(
        "aTwoPCompliance",
        of::input(of::Shape::Object(&FIELDS_OF_A2P_COMPLIANCE), ""),
    ),
];
pub(crate) static FIELDS_OF_REDIRECT: [of::Field; 3] = [
    of::field("redirectAction", of::input(of::Shape::Boolean, "").example("false")),
    of::field(
        "redirectWebsite",
        of::input(of::Shape::Text, "").example("www.gohighlevel.com"),
    ),
    of::field("redirectText", of::input(of::Shape::Text, "").example("Click here")),
];
pub(crate) static FIELDS_OF_BUSINESS_OFFICE_HOURS: [of::Field; 4] = [
    of::field("enableBusinessHours", of::input(of::Shape::Boolean, "").example("false")),
    of::field("openHours", of::input(of::Shape::List(&of::Shape::Text), "")),
    of::field(
        "timezone",
        of::input(
                of::Shape::Text,
                "Name of a time zone, mostly from the IANA list, such as `America/New_York`.",
            )
            .example("UTC"),
    ),
    of::field(
        "outsideOfficeHoursWelcomeMsg",
        of::input(of::Shape::Text, "").example("Asia/Calcutta"),
    ),
];
pub(crate) static VALUES_OF_ALL_IN_ONE_CHAT_TYPES_ITEM: [&str; 8] = [
    "liveChat",
    "waChat",
    "emailChat",
    "allInOneChat",
    "voiceAiChat",
    "facebookChat",
    "instagramChat",
    "webChat",
];
pub(crate) static FIELDS_OF_FB_PAGE: [of::Field; 2] = [
    of::field("facebookPageId", of::input(of::Shape::Text, "").example("1234567890")),
    of::field(
        "facebookPageName",
        of::input(of::Shape::Text, "").example("Facebook Page Name"),
    ),
];
pub(crate) static FIELDS_OF_INSTAGRAM_PAGE: [of::Field; 4] = [
    of::field("facebookPageId", of::input(of::Shape::Text, "").example("1234567890")),
    of::field(
        "facebookPageName",
        of::input(of::Shape::Text, "").example("Facebook Page Name"),
    ),
    of::field("instagramPageId", of::input(of::Shape::Text, "").example("1234567890")),
    of::field(
        "instagramUsername",
        of::input(of::Shape::Text, "").example("Instagram UserName"),
    ),
];
pub(crate) static FIELDS_OF_A2P_COMPLIANCE: [of::Field; 12] = [
    of::field("enableA2PCompliance", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "a2pOptInForm1",
        of::input(of::Shape::Text, "")
            .example("I agree to receive marketing communications from [business name]"),
    ),
    of::field(
        "a2pOptInForm1ShowCheckbox",
        of::input(of::Shape::Boolean, "").example("true"),
    ),
    of::field(
        "a2pOptInForm1PreChecked",
        of::input(of::Shape::Boolean, "").example("false"),
    ),
    of::field("isA2POptInForm2", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "a2pOptInForm2",
        of::input(of::Shape::Text, "")
            .example("I agree to receive marketing communications from [business name]"),
    ),
    of::field(
        "a2pOptInForm2ShowCheckbox",
        of::input(of::Shape::Boolean, "").example("true"),
    ),
    of::field(
        "a2pOptInForm2PreChecked",
        of::input(of::Shape::Boolean, "").example("false"),
    ),
    of::field(
        "privacyPolicyLink",
        of::input(of::Shape::Text, "").example("https://example.com/privacy-policy"),
    ),
    of::field(
        "termsOfServiceLink",
        of::input(of::Shape::Text, "").example("https://example.com/terms-of-service"),
    ),
    of::field("isA2POptInForm1", of::input(of::Shape::Boolean, "").example("true")),
    of::field("messageType", of::input(of::Shape::Text, "").example("A2P")),
];
