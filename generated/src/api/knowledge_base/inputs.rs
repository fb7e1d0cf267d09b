// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Knowledge base are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_FAQS,
    &CREATE_FAQ,
    &UPDATE_FAQ,
    &DELETE_FAQ,
    &LIST_TRAINED_URLS,
    &DISCOVER_WEBSITE,
    &DELETE_TRAINED_URLS,
    &GET_CRAWLING_STATUS,
    &TRAIN_DISCOVERED_URLS,
    &GET,
    &DELETE,
    &UPDATE,
    &LIST,
    &CREATE,
];
pub(crate) static LIST_FAQS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a knowledge base; the family of that name lists them.",
        ),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(of::Shape::Text, "The last question of the page before."),
    ],
    body: None,
};
pub(crate) static CREATE_FAQ: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("What is the capital of France?"),
        of::input(of::Shape::Text, "").example("The capital of France is Paris."),
        of::input(
            of::Shape::Text,
            "Id of a knowledge base; the family of that name lists them.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_FAQ: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "").example("What is the capital of France?"),
        of::input(of::Shape::Text, "").example("The capital of France is Paris."),
    ],
    body: None,
};
pub(crate) static DELETE_FAQ: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_TRAINED_URLS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a knowledge base; the family of that name lists them.",
        ),
        of::input(
                of::Shape::INTEGER,
                "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
            )
            .example("1"),
        of::input(of::Shape::INTEGER, "How many pages come at a time.").example("1"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("www.example.com/"),
    ],
    body: None,
};
pub(crate) static DISCOVER_WEBSITE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Address on the web.")
            .example("https://kubernetes.io/tDtDnQdgm2LXpyiqYvZ6"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_DISCOVER_WEBSITE_REQUEST_OPTION),
                "How far to go: this page, what lies below its path, or the domain.",
            )
            .example("Exact"),
        of::input(
            of::Shape::Text,
            "Id of a knowledge base; the family of that name lists them.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_TRAINED_URLS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a knowledge base; the family of that name lists them.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Trained pages, by their ids from the list.",
        ),
    ],
    body: None,
};
pub(crate) static GET_CRAWLING_STATUS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "One crawl.").example("1"),
        of::input(
                of::Shape::Text,
                "Id of a knowledge base; the family of that name lists them.",
            )
            .example("jjkkxftgvbhjmn,"),
    ],
    body: None,
};
pub(crate) static TRAIN_DISCOVERED_URLS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::List(&of::Shape::Text), "Pages that the crawl found."),
        of::input(
                of::Shape::Text,
                "Id of a knowledge base; the family of that name lists them.",
            )
            .example("jjkkxftgvbhjmn,"),
        of::input(of::Shape::Text, "One crawl.").example("688b640bcb02d498102a13f0,"),
    ],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a knowledge base; the family of that name lists them.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a knowledge base; the family of that name lists them.",
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
        ),
        of::input(of::Shape::Text, "Free text that describes it."),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Text to search for; which fields it is looked for in differs by operation.",
        ),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(of::Shape::Text, "The last knowledge base of the page before."),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, "Free text that describes it."),
    ],
    body: None,
};
pub(crate) static VALUES_OF_DISCOVER_WEBSITE_REQUEST_OPTION: [&str; 3] = [
    "Exact",
    "Path",
    "Domain",
];
