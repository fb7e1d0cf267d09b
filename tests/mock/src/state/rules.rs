//! Which operations remember something, and what.

/// What is remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Contact,
    Note,
    Task,
    Calendar,
    Appointment,
    Conversation,
    Message,
    Opportunity,
    Pipeline,
    /// An account of the agency. The app is installed in all of them.
    Account,
}

impl Kind {
    /// What errors call it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Contact => "Contact",
            Self::Note => "Note",
            Self::Task => "Task",
            Self::Calendar => "Calendar",
            Self::Appointment => "Appointment",
            Self::Conversation => "Conversation",
            Self::Message => "Message",
            Self::Opportunity => "Opportunity",
            Self::Pipeline => "Pipeline",
            Self::Account => "Location",
        }
    }

    /// What its fields name: the record must be there, and takes this one with it when
    /// it is deleted.
    pub(crate) fn refers(self) -> &'static [(Kind, &'static str)] {
        match self {
            Self::Contact | Self::Calendar | Self::Pipeline | Self::Account => &[],
            Self::Note | Self::Task | Self::Conversation | Self::Opportunity => {
                &[(Self::Contact, "contactId")]
            }
            Self::Appointment => &[(Self::Contact, "contactId"), (Self::Calendar, "calendarId")],
            Self::Message => &[(Self::Conversation, "conversationId")],
        }
    }

    /// What its path is below, where it is below something.
    pub(crate) fn parent(self) -> Option<(Kind, &'static str)> {
        match self {
            Self::Note | Self::Task => Some((Self::Contact, "contactId")),
            Self::Message => Some((Self::Conversation, "conversationId")),
            _ => None,
        }
    }

    /// The fields that say when it was made and changed.
    pub(crate) fn times(self) -> &'static [&'static str] {
        match self {
            Self::Opportunity => &["createdAt", "updatedAt"],
            Self::Message | Self::Note => &["dateAdded"],
            Self::Pipeline => &[],
            _ => &["dateAdded", "dateUpdated"],
        }
    }
}

/// What an operation does with records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Does {
    Create,
    Get,
    Update,
    Delete,
    List,
    /// The first record of a list, or null.
    FindOne,
    Upsert,
    AddTags,
    RemoveTags,
    /// A message to a contact.
    Send,
    /// A message from a contact.
    Receive,
    FreeSlots,
}

/// An operation of which something is remembered.
#[derive(Debug)]
pub(crate) struct Rule {
    operation: &'static str,
    pub(crate) of: Kind,
    pub(crate) does: Does,
    /// Where the record, or the list, goes in the answer.
    pub(crate) at: &'static [&'static str],
}

/// The rule of an operation.
pub(crate) fn rule(method: &str, path: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| {
        let one = rule.operation.strip_prefix(method);
        one.and_then(|rest| rest.strip_prefix(' ')) == Some(path)
    })
}

macro_rules! rules {
    ($($operation:literal $of:ident $does:ident [$($at:literal),*];)*) => {
        /// All rules.
        pub(crate) static RULES: &[Rule] = &[$(Rule {
            operation: $operation,
            of: Kind::$of,
            does: Does::$does,
            at: &[$($at),*],
        }),*];
    };
}

rules! {
    "POST /contacts/" Contact Create ["/contact"];
    "POST /contacts/upsert" Contact Upsert ["/contact"];
    "GET /contacts/{contactId}" Contact Get ["/contact"];
    "PUT /contacts/{contactId}" Contact Update ["/contact"];
    "DELETE /contacts/{contactId}" Contact Delete [];
    "GET /contacts/" Contact List ["/contacts"];
    "POST /contacts/search" Contact List ["/contacts"];
    "GET /contacts/search/duplicate" Contact FindOne ["/contact"];
    "GET /contacts/business/{businessId}" Contact List ["/contacts"];
    "POST /contacts/{contactId}/tags" Contact AddTags [];
    "DELETE /contacts/{contactId}/tags" Contact RemoveTags [];
    "GET /contacts/{contactId}/appointments" Appointment List ["/events"];

    "POST /contacts/{contactId}/notes" Note Create ["/note"];
    "GET /contacts/{contactId}/notes/{id}" Note Get ["/note"];
    "PUT /contacts/{contactId}/notes/{id}" Note Update ["/note"];
    "DELETE /contacts/{contactId}/notes/{id}" Note Delete [];
    "GET /contacts/{contactId}/notes" Note List ["/notes"];

    "POST /contacts/{contactId}/tasks" Task Create ["/task"];
    "GET /contacts/{contactId}/tasks/{taskId}" Task Get ["/task"];
    "PUT /contacts/{contactId}/tasks/{taskId}" Task Update ["/task"];
    "PUT /contacts/{contactId}/tasks/{taskId}/completed" Task Update ["/task"];
    "DELETE /contacts/{contactId}/tasks/{taskId}" Task Delete [];
    "GET /contacts/{contactId}/tasks" Task List ["/tasks"];
    "POST /locations/{locationId}/tasks/search" Task List ["/tasks"];

    "POST /calendars/" Calendar Create ["/calendar"];
    "GET /calendars/{calendarId}" Calendar Get ["/calendar"];
    "PUT /calendars/{calendarId}" Calendar Update ["/calendar"];
    "DELETE /calendars/{calendarId}" Calendar Delete [];
    "GET /calendars/" Calendar List ["/calendars"];
    "GET /calendars/{calendarId}/free-slots" Calendar FreeSlots [];

    "POST /calendars/events/appointments" Appointment Create [""];
    "GET /calendars/events/appointments/{eventId}" Appointment Get ["/event", "/appointment"];
    "PUT /calendars/events/appointments/{eventId}" Appointment Update [""];
    "DELETE /calendars/events/{eventId}" Appointment Delete [];
    "GET /calendars/events" Appointment List ["/events"];

    "POST /conversations/" Conversation Create ["/conversation"];
    "GET /conversations/{conversationId}" Conversation Get [""];
    "PUT /conversations/{conversationId}" Conversation Update ["/conversation"];
    "DELETE /conversations/{conversationId}" Conversation Delete [];
    "GET /conversations/search" Conversation List ["/conversations"];

    "POST /conversations/messages" Message Send [];
    "POST /conversations/messages/outbound" Message Send [];
    "POST /conversations/messages/inbound" Message Receive [];
    "GET /conversations/messages/{id}" Message Get [""];
    "GET /conversations/{conversationId}/messages" Message List ["/messages/messages"];
    "GET /conversations/messages/export" Message List ["/messages"];

    "POST /opportunities/" Opportunity Create ["/opportunity"];
    "POST /opportunities/upsert" Opportunity Upsert ["/opportunity"];
    "GET /opportunities/{id}" Opportunity Get ["/opportunity"];
    "PUT /opportunities/{id}" Opportunity Update ["/opportunity"];
    "PUT /opportunities/{id}/status" Opportunity Update [];
    "DELETE /opportunities/{id}" Opportunity Delete [];
    "GET /opportunities/search" Opportunity List ["/opportunities"];
    "POST /opportunities/search" Opportunity List ["/opportunities"];

    "GET /opportunities/pipelines" Pipeline List ["/pipelines"];

    "GET /oauth/installedLocations" Account List ["/locations"];
    "GET /oauth/installed-locations" Account List ["/items"];
    "GET /locations/search" Account List ["/locations"];
    "GET /locations/{locationId}" Account Get ["/location"];
}
