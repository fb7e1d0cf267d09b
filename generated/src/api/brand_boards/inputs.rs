// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Brand boards are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_BY_LOCATION,
    &GET,
    &DELETE,
    &UPDATE,
    &CREATE,
];
pub(crate) static LIST_BY_LOCATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("brandboard"),
        of::input(
                of::Shape::Boolean,
                "Whether it counts as deleted, since such records can still be there; as a filter, whether they are wanted.",
            )
            .example("false"),
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
pub(crate) static DELETE: of::Inputs = of::Inputs {
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
    ],
    body: None,
};
pub(crate) static FIELDS_OF_LOGO: [of::Field; 4] = [
    of::field(
            "id",
            of::input(
                    of::Shape::Text,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("logo_abc123"),
        )
        .required(),
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
        )
        .required(),
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
        )
        .required(),
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
pub(crate) static VALUES_OF_CREATE_BRAND_BOARD_PARAM_TYPE: [&str; 3] = [
    "template",
    "blank",
    "snapshot",
];
