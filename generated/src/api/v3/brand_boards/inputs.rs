// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Brand boards are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_BRAND_VOICES,
    &CREATE_BRAND_VOICE,
    &GET_BRAND_VOICE,
    &DELETE_BRAND_VOICE,
    &UPDATE_BRAND_VOICE,
    &SET_DEFAULT_BRAND_VOICE,
    &crate::api::brand_boards::inputs::LIST_BY_LOCATION,
    &crate::api::brand_boards::inputs::GET,
    &crate::api::brand_boards::inputs::DELETE,
    &UPDATE,
    &CREATE,
];
pub(crate) static LIST_BRAND_VOICES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Integer {
                    least: Some(1),
                    most: Some(20),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::Integer {
                    least: Some(0),
                    most: None,
                },
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("My Brand Voice"),
        of::input(
                of::Shape::Boolean,
                "Whether it counts as deleted, since such records can still be there; as a filter, whether they are wanted.",
            )
            .example("false"),
    ],
    body: None,
};
pub(crate) static CREATE_BRAND_VOICE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Brand Voice"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_CREATE_BRAND_VOICE_PUBLIC_V1_BODY_TYPE),
                "How the board comes about, `template`, `blank` or `snapshot`.",
            )
            .example("manual"),
        of::input(of::Shape::Text, "Address on the web.").example("https://example.com"),
        of::input(of::Shape::Text, "Free text that describes it."),
        of::input(of::Shape::Object(&FIELDS_OF_BRAND_VOICE_ANSWERS), ""),
    ],
    body: None,
};
pub(crate) static GET_BRAND_VOICE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static DELETE_BRAND_VOICE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_BRAND_VOICE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Brand Voice"),
        of::input(of::Shape::Object(&FIELDS_OF_UPDATE_BRAND_VOICE_ANSWERS), ""),
    ],
    body: None,
};
pub(crate) static SET_DEFAULT_BRAND_VOICE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Brandboard 2"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_LOGO)), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_COLOR)), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_FONT)), ""),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(
            of::Shape::Text,
            "A folder of the media library; reserved for later where a board is changed.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Brand Board"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_LOGO)), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_COLOR)), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_FONT)), ""),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Text, "The board to copy from."),
        of::input(
            of::Shape::Text,
            "A folder of the media library; reserved for later where a board is changed.",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_CREATE_BRAND_BOARD_PARAM_TYPE),
                "How the board comes about, `template`, `blank` or `snapshot`.",
            )
            .example("blank"),
        of::input(of::Shape::Text, "Address on the web.").example("https://example.com"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_CREATE_BRAND_VOICE_PUBLIC_V1_BODY_TYPE: [&str; 3] = [
    "manual",
    "url",
    "description",
];
pub(crate) static FIELDS_OF_BRAND_VOICE_ANSWERS: [of::Field; 17] = [
    of::field("brandName", of::input(of::Shape::Text, "").example("Acme Inc"))
        .required(),
    of::field(
            "toneOfVoice",
            of::input(of::Shape::Text, "").example("Professional and friendly"),
        )
        .required(),
    of::field(
            "targetAudience",
            of::input(of::Shape::Text, "").example("Small business owners"),
        )
        .required(),
    of::field(
            "customerPainPoints",
            of::input(of::Shape::Text, "").example("Difficulty with time management"),
        )
        .required(),
    of::field(
        "businessType",
        of::input(of::Shape::Text, "").example("Software Development"),
    ),
    of::field(
        "companyWebsite",
        of::input(of::Shape::Text, "").example("https://example.com"),
    ),
    of::field(
        "companyEmail",
        of::input(of::Shape::Text, "").example("contact@example.com"),
    ),
    of::field(
        "companyAddress",
        of::input(of::Shape::Text, "").example("123 Main St, Anytown, CA"),
    ),
    of::field(
        "phone",
        of::input(
            of::Shape::Any,
            "Phone number, best written with `+` and the country code.",
        ),
    ),
    of::field(
        "businessHours",
        of::input(of::Shape::Text, "").example("Mon-Fri 9am-5pm"),
    ),
    of::field(
        "brandPromise",
        of::input(of::Shape::Text, "").example("We deliver on time, every time"),
    ),
    of::field(
        "brandValues",
        of::input(of::Shape::Text, "").example("Integrity, Excellence, Innovation"),
    ),
    of::field(
        "brandPurpose",
        of::input(of::Shape::Text, "")
            .example("To empower small businesses with technology"),
    ),
    of::field(
        "competitiveAdvantage",
        of::input(of::Shape::Text, "").example("Proprietary AI technology"),
    ),
    of::field(
        "risksOfInaction",
        of::input(of::Shape::Text, "").example("Falling behind competitors"),
    ),
    of::field(
        "uniqueSellingProposition",
        of::input(of::Shape::Text, "")
            .example("The only solution that integrates with all major platforms"),
    ),
    of::field(
        "callToAction",
        of::input(of::Shape::Text, "").example("Schedule a demo today"),
    ),
];
pub(crate) static FIELDS_OF_UPDATE_BRAND_VOICE_ANSWERS: [of::Field; 17] = [
    of::field("brandName", of::input(of::Shape::Text, "").example("Acme Inc")),
    of::field(
        "toneOfVoice",
        of::input(of::Shape::Text, "").example("Professional and friendly"),
    ),
    of::field(
        "targetAudience",
        of::input(of::Shape::Text, "").example("Small business owners"),
    ),
    of::field(
        "customerPainPoints",
        of::input(of::Shape::Text, "").example("Difficulty with time management"),
    ),
    of::field(
        "businessType",
        of::input(of::Shape::Text, "").example("Software Development"),
    ),
    of::field(
        "companyWebsite",
        of::input(of::Shape::Text, "").example("https://example.com"),
    ),
    of::field(
        "companyEmail",
        of::input(of::Shape::Text, "").example("contact@example.com"),
    ),
    of::field(
        "companyAddress",
        of::input(of::Shape::Text, "").example("123 Main St, Anytown, CA"),
    ),
    of::field(
        "phone",
        of::input(
            of::Shape::Any,
            "Phone number, best written with `+` and the country code.",
        ),
    ),
    of::field(
        "businessHours",
        of::input(of::Shape::Text, "").example("Mon-Fri 9am-5pm"),
    ),
    of::field(
        "brandPromise",
        of::input(of::Shape::Text, "").example("We deliver on time, every time"),
    ),
    of::field(
        "brandValues",
        of::input(of::Shape::Text, "").example("Integrity, Excellence, Innovation"),
    ),
    of::field(
        "brandPurpose",
        of::input(of::Shape::Text, "")
            .example("To empower small businesses with technology"),
    ),
    of::field(
        "competitiveAdvantage",
        of::input(of::Shape::Text, "").example("Proprietary AI technology"),
    ),
    of::field(
        "risksOfInaction",
        of::input(of::Shape::Text, "").example("Falling behind competitors"),
    ),
    of::field(
        "uniqueSellingProposition",
        of::input(of::Shape::Text, "")
            .example("The only solution that integrates with all major platforms"),
    ),
    of::field(
        "callToAction",
        of::input(of::Shape::Text, "").example("Schedule a demo today"),
    ),
];
pub(crate) static FIELDS_OF_LOGO: [of::Field; 4] = [
    of::field(
        "id",
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("logo_abc123"),
    ),
    of::field(
            "url",
            of::input(
                    of::Shape::Text,
                    "The image's public address; it is put into the board's media folder.",
                )
                .example("https://storage.googleapis.com/bucket/logos/my-logo.png"),
        )
        .required(),
    of::field(
            "label",
            of::input(
                    of::Shape::Text,
                    "Text as people read it; for products a badge with dates of its own.",
                )
                .example("Primary Logo"),
        )
        .required(),
    of::field(
            "path",
            of::input(of::Shape::Text, "Where the image lies in the media library.")
                .example("/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_COLOR: [of::Field; 6] = [
    of::field(
        "id",
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("color_xyz789"),
    ),
    of::field(
            "hexa",
            of::input(of::Shape::Text, "Hexadecimal with alpha, eight digits.")
                .example("#FF5733FF"),
        )
        .required(),
    of::field("rgba", of::input(of::Shape::Text, "").example("rgba(255, 87, 51, 1)"))
        .required(),
    of::field(
            "hex",
            of::input(of::Shape::Text, "Hexadecimal without alpha, six digits.")
                .example("#FF5733"),
        )
        .required(),
    of::field("rgb", of::input(of::Shape::Text, "").example("rgb(255, 87, 51)"))
        .required(),
    of::field(
            "label",
            of::input(
                    of::Shape::Text,
                    "Text as people read it; for products a badge with dates of its own.",
                )
                .example("Brand Orange"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_FONT: [of::Field; 4] = [
    of::field(
        "id",
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("font_def456"),
    ),
    of::field("font", of::input(of::Shape::Text, "").example("Montserrat")).required(),
    of::field(
            "fallback",
            of::input(
                    of::Shape::Text,
                    "The family that stands in while the font is missing.",
                )
                .example("sans-serif"),
        )
        .required(),
    of::field(
            "label",
            of::input(
                    of::Shape::Text,
                    "Text as people read it; for products a badge with dates of its own.",
                )
                .example("Heading Font"),
        )
        .required(),
];
pub(crate) static VALUES_OF_CREATE_BRAND_BOARD_PARAM_TYPE: [&str; 4] = [
    "template",
    "blank",
    "snapshot",
    "url",
];
