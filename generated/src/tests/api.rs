//! An API as the generator writes it.

use crate::runtime as rt;

#[derive(Clone, Default)]
#[non_exhaustive]
pub(super) struct Contact {
    pub(super) id: Option<String>,
    pub(super) dnd: Option<bool>,
    pub(super) age: Option<f64>,
    pub(super) count: Option<i64>,
    pub(super) raw: Option<rt::Json>,
    pub(super) nick: Option<Option<String>>,
    pub(super) tags: rt::List<String>,
    pub(super) children: rt::List<Contact>,
    pub(super) by_day: rt::Map<Slots>,
    pub(super) parent: Option<Box<Contact>>,
    pub(super) status: Option<Status>,
    pub(super) extra: rt::Extra,
}
rt::model!(Contact {
    id = "id",
    dnd = "dnd",
    age = "age",
    count = "count",
    raw = "raw",
    nick = "nick",
    tags = "tags",
    children = "children",
    by_day = "byDay",
    parent = "parent",
    status = "status",
});

#[derive(Clone, Default)]
#[non_exhaustive]
pub(super) struct Slots {
    pub(super) slots: rt::List<String>,
    pub(super) extra: rt::Extra,
}
rt::model!(Slots { slots = "slots" });

#[derive(Clone, Default)]
#[non_exhaustive]
pub(super) struct Nothing {
    pub(super) extra: rt::Extra,
}
rt::model!(Nothing {});

#[derive(Clone, Default)]
#[non_exhaustive]
pub(super) struct ContactList {
    pub(super) contacts: rt::List<Contact>,
    pub(super) total: Option<f64>,
    pub(super) extra: rt::Extra,
}
rt::model!(ContactList {
    contacts = "contacts",
    total = "total"
});

/// A state.
#[derive(Clone)]
#[non_exhaustive]
pub(super) enum Status {
    Open,
    Won,
    Unknown(String),
}
rt::text_enum!(Status {
    Open = "open",
    Won = "won"
});

/// A step.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub(super) enum Step {
    One,
    TwoAndAHalf,
    Unknown(f64),
}
rt::number_enum!(Step = f64 { One = 1, TwoAndAHalf = 2.5 });

/// A level.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub(super) enum Level {
    Below,
    Above,
    Unknown(i64),
}
rt::number_enum!(Level = i64 { Below = -1, Above = 1 });

/// Several things.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub(super) enum Payload {
    Contact(Contact),
    Slots(Slots),
    Names(rt::List<String>),
    Status(Status),
    Text(String),
    Other(rt::Json),
}
rt::union!(Payload {
    Contact,
    Slots,
    Names,
    Status,
    Text
});

/// Things that say what they are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub(super) enum Tagged {
    Contact(Contact),
    Slots(Slots),
    Other(rt::Json),
}
rt::union!(Tagged by "kind" { Contact = "contact" | "person", Slots = "slots" });

pub(super) mod routes {
    use super::rt;
    use rt::{Answer, BodyKind, Constant, LocationSlot, Method, Parameter, Place, Style};

    pub(in crate::tests) const PLAIN: rt::Route = rt::Route {
        family: "contacts",
        name: "plain",
        operation_id: "plain",
        method: Method::GET,
        path: "/contacts/",
        version: Some("2021-07-28"),
        summary: "Plain",
        deprecated: false,
        constants: &[],
        location: &[],
        with_location: &[],
        parameters: &[],
        body: BodyKind::None,
        body_required: false,
        answer: Answer::Json,
        paging: None,
        security: &[rt::Security {
            scheme: "bearer",
            scopes: &["contacts.readonly"],
        }],
        evidence: rt::Evidence::Published,
        hosts: &[],
    };

    pub(in crate::tests) static GET: rt::Route = rt::Route {
        name: "get",
        operation_id: "get-contact",
        path: "/contacts/{contactId}",
        ..PLAIN
    };

    const fn parameter(name: &'static str, style: Style) -> Parameter {
        Parameter {
            place: Place::Query,
            name,
            required: false,
            style,
        }
    }

    pub(in crate::tests) static LIST: rt::Route = rt::Route {
        name: "list",
        operation_id: "get-contacts",
        location: &[LocationSlot {
            place: Place::Query,
            name: "locationId",
            required: true,
        }],
        constants: &[Constant {
            place: Place::Header,
            name: "X-Mode",
            value: "a",
        }],
        parameters: &[
            parameter("limit", Style::Form),
            parameter("form", Style::Form),
            parameter("comma", Style::FormComma),
            parameter("space", Style::SpaceDelimited),
            parameter("pipe", Style::PipeDelimited),
            parameter("deep", Style::DeepObject),
            parameter("json", Style::Json),
        ],
        ..PLAIN
    };

    pub(in crate::tests) static CREATE: rt::Route = rt::Route {
        name: "create",
        operation_id: "create-contact",
        method: Method::POST,
        version: None,
        location: &[LocationSlot {
            place: Place::Body,
            name: "altId",
            required: false,
        }],
        with_location: &[Constant {
            place: Place::Body,
            name: "altType",
            value: "location",
        }],
        body: BodyKind::Json {
            content_type: "application/json",
        },
        body_required: true,
        ..PLAIN
    };

    pub(in crate::tests) static UPLOAD: rt::Route = rt::Route {
        name: "upload",
        operation_id: "upload-file",
        method: Method::POST,
        body: BodyKind::Multipart,
        answer: Answer::Empty,
        ..PLAIN
    };

    pub(in crate::tests) static TOKEN: rt::Route = rt::Route {
        family: "oauth",
        name: "token",
        operation_id: "get-access-token",
        method: Method::POST,
        body: BodyKind::Form,
        ..PLAIN
    };

    pub(in crate::tests) static TEXT: rt::Route = rt::Route {
        name: "text",
        operation_id: "get-text",
        answer: Answer::Text,
        ..PLAIN
    };
}

pub(super) mod kinds {
    pub(in crate::tests) enum Get {}
    pub(in crate::tests) enum List {}
    impl crate::runtime::Located for List {}
    pub(in crate::tests) enum Create {}
    pub(in crate::tests) enum Upload {}
    pub(in crate::tests) enum Token {}
    pub(in crate::tests) enum Text {}
    pub(in crate::tests) enum Download {}
}

macro_rules! request {
    ($name:ident => $output:ty) => {
        pub(super) type $name = rt::Operation<kinds::$name>;
        impl rt::Kind for kinds::$name {
            type Answer = $output;
        }
    };
}
request!(Get => Contact);
request!(List => ContactList);
request!(Create => Contact);
request!(Upload => ());
request!(Token => rt::Json);
request!(Text => String);
request!(Download => rt::Bytes);

pub(super) fn get(client: &rt::Client, contact_id: impl Into<String>) -> Get {
    let mut request = client.request(&routes::GET);
    request.path("contactId", &contact_id.into());
    rt::operation(request)
}

pub(super) fn list(client: &rt::Client) -> List {
    rt::operation(client.request(&routes::LIST))
}

impl List {
    pub(super) fn limit(mut self, limit: f64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    pub(super) fn set<T: rt::Wire>(mut self, name: &'static str, value: T) -> Self {
        self.0.query(name, &value);
        self
    }
}

pub(super) fn create(client: &rt::Client) -> Create {
    rt::operation(client.request(&routes::CREATE))
}

impl Create {
    pub(super) fn age(mut self, age: f64) -> Self {
        self.0.field("age", &age);
        self
    }

    pub(super) fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.0.field("tags", &tags.into());
        self
    }

    pub(super) fn nick(mut self, nick: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field("nick", &nick.into());
        self
    }

    pub(super) fn body<T: rt::Wire>(mut self, body: T) -> Self {
        self.0.body(&body);
        self
    }
}

pub(super) fn upload(client: &rt::Client) -> Upload {
    let mut request = client.request(&routes::UPLOAD);
    request.files(
        "files",
        vec![rt::File::new("a.txt", "a"), rt::File::new("b.txt", "b")],
    );
    request.field("hosted", &true);
    request.field("tags", &rt::List::<String>::from(["x", "y"]));
    request.file(
        "photo",
        rt::File::new("p.png", vec![1, 2]).content_type("image/png"),
    );
    rt::operation(request)
}

pub(super) fn token(client: &rt::Client) -> Token {
    let mut request = client.request(&routes::TOKEN);
    request.field("client_id", &"a&b c".to_owned());
    request.field("grant_type", &String::from("refresh_token"));
    rt::operation(request)
}

pub(super) fn text(client: &rt::Client) -> Text {
    rt::operation(client.request(&routes::TEXT))
}

pub(super) fn download(client: &rt::Client) -> Download {
    rt::operation(client.request(&routes::TEXT))
}
