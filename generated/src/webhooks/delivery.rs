//! What the platform has sent, once it is proven that it has.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::error::WebhookError;
use crate::auth::Owner;
use crate::events::Event;
use crate::runtime::{Json, Wire, from_json};

/// A delivery whose signature is right. Clones share what they hold.
#[derive(Clone)]
pub struct Delivery(Arc<Inner>);

struct Inner {
    body: Bytes,
    json: Json,
}

impl Delivery {
    pub(super) fn read(body: Bytes) -> Result<Self, WebhookError> {
        let json: Json = serde_json::from_slice(&body)
            .map_err(|error| WebhookError::Malformed(error.to_string()))?;
        match json {
            Json::Object(_) => Ok(Self(Arc::new(Inner { body, json }))),
            _ => Err(WebhookError::Malformed("it is another value".to_owned())),
        }
    }

    /// What has happened.
    #[must_use]
    pub fn event(&self) -> Event {
        Event::read(self.0.json.clone())
    }

    /// The payload as a type of your choice, such as one of
    /// [`events::models`](crate::events::models): some events do not say in their
    /// `type` what they are, but the address that they are sent to does.
    #[must_use]
    pub fn payload<T: Wire>(&self) -> Option<T> {
        payload(self.0.json.clone()).ok().map(|payload| *payload)
    }

    /// What kind of event it is. (`type`)
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.text("type")
    }

    /// The same for all deliveries of one event. (`webhookId`)
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.text("webhookId")
    }

    /// The app that it was sent to. (`appId`)
    #[must_use]
    pub fn app_id(&self) -> Option<&str> {
        self.text("appId")
    }

    /// Whom it is about: the account that it names, or else the agency.
    /// (`locationId`, `companyId`)
    #[must_use]
    pub fn owner(&self) -> Option<Owner> {
        let location = self.text("locationId");
        let location = location.map(|id| Owner::Location(id.to_owned()));
        location.or_else(|| Some(Owner::Company(self.company_id()?.to_owned())))
    }

    /// The agency. (`companyId`)
    #[must_use]
    pub fn company_id(&self) -> Option<&str> {
        self.text("companyId")
    }

    /// When it was sent first: RFC 3339, or milliseconds since 1970. (`timestamp`)
    #[must_use]
    pub fn timestamp(&self) -> Option<SystemTime> {
        match self.0.json.get("timestamp")? {
            Json::String(text) => {
                let time = OffsetDateTime::parse(text, &Rfc3339).ok()?;
                let seconds = u64::try_from(time.unix_timestamp()).ok()?;
                UNIX_EPOCH.checked_add(Duration::new(seconds, time.nanosecond()))
            }
            number => UNIX_EPOCH.checked_add(Duration::from_millis(number.as_u64()?)),
        }
    }

    /// The payload as JSON.
    #[must_use]
    pub fn json(&self) -> &Json {
        &self.0.json
    }

    /// The payload as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    fn text(&self, name: &str) -> Option<&str> {
        let text = self.0.json.get(name)?.as_str()?;
        (!text.is_empty()).then_some(text)
    }
}

/// Payloads are about people: only what kind of delivery it is can be shown.
impl fmt::Debug for Delivery {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Delivery")
            .field("kind", &self.kind())
            .field("id", &self.id())
            .finish_non_exhaustive()
    }
}

/// A payload as a type; as it came, where it is something else.
pub(crate) fn payload<T: Wire>(json: Json) -> Result<Box<T>, Json> {
    from_json(json).map(Box::new)
}
