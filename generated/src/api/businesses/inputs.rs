// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Businesses are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[&GET, &UPDATE, &DELETE, &LIST, &CREATE];
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a business, which contacts belong to; the businesses family has them.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a business, which contacts belong to; the businesses family has them.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Microsoft"),
        of::input(
                of::Shape::Text,
                "Phone number, best written with `+` and the country code.",
            )
            .example("+18832327657"),
        of::input(of::Shape::Text, "E-mail address.").example("john@deo.com"),
        of::input(
                of::Shape::Text,
                "Postal code, kept as text so that zeros in front stay.",
            )
            .example("12312312"),
        of::input(of::Shape::Text, "A site on the web, mostly by its address.")
            .example("www.xyz.com"),
        of::input(
                of::Shape::Text,
                "Where to find it: mostly a street, for meetings a place or link, for mail checks an e-mail address.",
            )
            .example("street adress"),
        of::input(
                of::Shape::Text,
                "State or region of a country, or how things stand where it is no address.",
            )
            .example("new york"),
        of::input(of::Shape::Text, "Town or city.").example("new york"),
        of::input(
                of::Shape::Text,
                "Country of an address, mostly as a code of two letters such as `US`.",
            )
            .example("us"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("business description"),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a business, which contacts belong to; the businesses family has them.",
        ),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("100"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("10"),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Microsoft"),
        of::input(
                of::Shape::Text,
                "Phone number, best written with `+` and the country code.",
            )
            .example("+18832327657"),
        of::input(of::Shape::Text, "E-mail address.").example("john@deo.com"),
        of::input(of::Shape::Text, "A site on the web, mostly by its address.")
            .example("www.xyz.com"),
        of::input(
                of::Shape::Text,
                "Where to find it: mostly a street, for meetings a place or link, for mail checks an e-mail address.",
            )
            .example("street adress"),
        of::input(of::Shape::Text, "Town or city.").example("new york"),
        of::input(
                of::Shape::Text,
                "Postal code, kept as text so that zeros in front stay.",
            )
            .example("12312312"),
        of::input(
                of::Shape::Text,
                "State or region of a country, or how things stand where it is no address.",
            )
            .example("new york"),
        of::input(of::Shape::Text, "A country's name or code: both occur.")
            .example("us"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("business description"),
    ],
    body: None,
};
