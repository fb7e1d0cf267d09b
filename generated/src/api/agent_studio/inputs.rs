// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Agent studio are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &GET_AGENTS,
    &CREATE_AGENT,
    &UPDATE_AGENT_VERSION,
    &GET_AGENT,
    &DELETE_AGENT,
    &UPDATE_AGENT_METADATA,
    &PROMOTE_AND_PUBLISH,
    &EXECUTE_AGENT,
    &GET_AGENTS_DEPRECATED,
    &GET_AGENT_BY_ID_DEPRECATED,
    &EXECUTE_AGENT_DEPRECATED,
];
pub(crate) static GET_AGENTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
    ],
    body: None,
};
pub(crate) static CREATE_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Customer Support Agent"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example(
                "AI agent specialized in handling customer inquiries and support tickets",
            ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "").example("usr_abc123def456"),
        of::input(of::Shape::Text, "").example("John Doe"),
        of::input(of::Shape::Text, "").example("john@example.com"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("active"),
        of::input(
            of::Shape::Any,
            "Which edition it is: a number, a text or, for new agents, its whole content.",
        ),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "All nodes of the graph, also those that have not changed.",
            )
            .example("[]"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "All connections between nodes, also those that have not changed.",
            )
            .example("[]"),
    ],
    body: None,
};
pub(crate) static UPDATE_AGENT_VERSION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "A version of an agent; the latest in production where a run names none.",
        ),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
        of::input(of::Shape::Text, "").example("Customer Support Agent v2"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Updated version with improved customer handling logic"),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "All nodes of the graph, also those that have not changed.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "All connections between nodes, also those that have not changed.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "Variables that every node can read.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "Values for the variables that the agent asks for at its start.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "Variables that come into being while the agent runs.",
        ),
        of::input(of::Shape::Any, ""),
        of::input(
                of::Shape::Text,
                "Id of a user, which is a person who works with the account; the users family lists them.",
            )
            .example("usr_abc123def456"),
        of::input(of::Shape::Text, "").example("John Doe"),
    ],
    body: None,
};
pub(crate) static GET_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
    ],
    body: None,
};
pub(crate) static DELETE_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
    ],
    body: None,
};
pub(crate) static UPDATE_AGENT_METADATA: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Updated Customer Support Agent"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Updated AI agent with enhanced customer support capabilities"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_STATUS),
                "Only `active` agents can be read by id and run.",
            )
            .example("active"),
    ],
    body: None,
};
pub(crate) static PROMOTE_AND_PUBLISH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "A version of an agent; the latest in production where a run names none.",
        ),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
        of::input(
                of::Shape::Text,
                "Id of a user, which is a person who works with the account; the users family lists them.",
            )
            .example("usr_abc123def456"),
        of::input(of::Shape::Text, "").example("John Doe"),
        of::input(of::Shape::Text, "").example("john.doe@example.com"),
    ],
    body: None,
};
pub(crate) static EXECUTE_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
        of::input(
                of::Shape::Text,
                "Text for people; in errors it can also be a list of texts.",
            )
            .example("How can you help me with my marketing?"),
        of::input(
            of::Shape::Text,
            "The conversation; absent in its first message, and from then on sent back.",
        ),
        of::input(
            of::Shape::Any,
            "Values for the variables that the agent asks for at its start.",
        ),
        of::input(
            of::Shape::Text,
            "A version of an agent; the latest in production where a run names none.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_PUBLIC_ATTACHMENT)),
            "Files that go with it, mostly by their addresses.",
        ),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it.")
            .example("cid_abc123def456"),
    ],
    body: None,
};
pub(crate) static GET_AGENTS_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
    ],
    body: None,
};
pub(crate) static GET_AGENT_BY_ID_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
    ],
    body: None,
};
pub(crate) static EXECUTE_AGENT_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("api"),
        of::input(
                of::Shape::Text,
                "Text for people; in errors it can also be a list of texts.",
            )
            .example("How can you help me with my marketing?"),
        of::input(
            of::Shape::Text,
            "The conversation; absent in its first message, and from then on sent back.",
        ),
        of::input(
            of::Shape::Any,
            "Values for the variables that the agent asks for at its start.",
        ),
        of::input(
            of::Shape::Text,
            "A version of an agent; the latest in production where a run names none.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_PUBLIC_ATTACHMENT)),
            "Files that go with it, mostly by their addresses.",
        ),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it.")
            .example("cid_abc123def456"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_STATUS: [&str; 3] = ["active", "inactive", "archived"];
pub(crate) static FIELDS_OF_PUBLIC_ATTACHMENT: [of::Field; 2] = [
    of::field(
            "type",
            of::input(
                    of::Shape::Text,
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("image"),
        )
        .required(),
    of::field(
            "imageUrl",
            of::input(of::Shape::Text, "Address of a picture.")
                .example("https://example.com/image.png"),
        )
        .required(),
];
