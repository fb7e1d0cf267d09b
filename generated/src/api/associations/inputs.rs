// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Associations are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &CREATE_RELATION,
    &GET_RELATIONS_BY_RECORD_ID,
    &DELETE_RELATION,
    &GET_BY_KEY,
    &GET_BY_OBJECT_KEYS,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST,
    &CREATE,
];
pub(crate) static CREATE_RELATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "A record of the association's first object."),
        of::input(of::Shape::Text, "A record of the association's second object."),
    ],
    body: None,
};
pub(crate) static GET_RELATIONS_BY_RECORD_ID: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The record, on whichever side it stands."),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("100"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Only relations of these associations; all without it.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_RELATION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static GET_BY_KEY: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The association's `key`.")],
    body: None,
};
pub(crate) static GET_BY_OBJECT_KEYS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "").example("custom_objects.car")],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "How the first side is called, such as `student`.")
            .example("student"),
        of::input(of::Shape::Text, "How the second side is called, such as `teacher`.")
            .example("tutor"),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
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
            .example("100"),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "A name of its own for the association, such as `student_teacher`.",
            )
            .example("student_teacher"),
        of::input(of::Shape::Text, "How the first side is called, such as `student`.")
            .example("student"),
        of::input(
                of::Shape::Text,
                "The first object's key, such as `custom_objects.pet`.",
            )
            .example("custom_objects.children"),
        of::input(of::Shape::Text, "How the second side is called, such as `teacher`.")
            .example("Teacher"),
        of::input(of::Shape::Text, "The second object's key, such as `contact`.")
            .example("contact"),
    ],
    body: None,
};
