// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the platform sends to webhooks: 56 events of the document `webhooks.yaml`.

use serde::{Serialize, Serializer};
use crate::runtime as rt;
use crate::webhooks::payload;

pub mod models;

/// What has happened.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `AppInstall`: the type `INSTALL`.
    AppInstall(Box<models::AppInstallEvent>),
    /// `AppUninstall`: the type `UNINSTALL`.
    AppUninstall(Box<models::AppUninstallEvent>),
    /// `AppointmentCreate`: the type `AppointmentCreate`.
    AppointmentCreate(Box<models::AppointmentEvent>),
    /// `AppointmentDelete`: the type `AppointmentDelete`.
    AppointmentDelete(Box<models::AppointmentEvent>),
    /// `AppointmentUpdate`: the type `AppointmentUpdate`.
    AppointmentUpdate(Box<models::AppointmentEvent>),
    /// `AssociationCreate`: the type `AssociationCreate`.
    AssociationCreate(Box<models::AssociationEvent>),
    /// `AssociationDelete`: the type `AssociationDelete`.
    AssociationDelete(Box<models::AssociationEvent>),
    /// `AssociationUpdate`: the type `AssociationUpdate`.
    AssociationUpdate(Box<models::AssociationEvent>),
    /// `CampaignStatusUpdate`: the type `CampaignStatusUpdate`.
    CampaignStatusUpdate(Box<models::CampaignStatusUpdateEvent>),
    /// `ContactCreate`: the type `ContactCreate`.
    ContactCreate(Box<models::ContactEvent>),
    /// `ContactDelete`: the type `ContactDelete`.
    ContactDelete(Box<models::ContactEvent>),
    /// `ContactDndUpdate`: the type `ContactDndUpdate`.
    ContactDndUpdate(Box<models::ContactEvent>),
    /// `ContactTagUpdate`: the type `ContactTagUpdate`.
    ContactTagUpdate(Box<models::ContactEvent>),
    /// `ContactUpdate`: the type `ContactUpdate`.
    ContactUpdate(Box<models::ContactEvent>),
    /// `ConversationUnreadWebhook`: the type `ConversationUnreadUpdate`.
    ConversationUnreadWebhook(Box<models::ConversationUnreadEvent>),
    /// `InboundMessage`: the type `InboundMessage`.
    InboundMessage(Box<models::InboundMessageEvent>),
    /// `InvoiceCreate`: the type `InvoiceCreate`.
    InvoiceCreate(Box<models::InvoiceEvent>),
    /// `InvoiceDelete`: the type `InvoiceDelete`.
    InvoiceDelete(Box<models::InvoiceEvent>),
    /// `InvoicePaid`: the type `InvoicePaid`.
    InvoicePaid(Box<models::InvoiceEvent>),
    /// `InvoicePartiallyPaid`: the type `InvoicePartiallyPaid`.
    InvoicePartiallyPaid(Box<models::InvoiceEvent>),
    /// `InvoiceSent`: the type `InvoiceSent`.
    InvoiceSent(Box<models::InvoiceEvent>),
    /// `InvoiceUpdate`: the type `InvoiceUpdate`.
    InvoiceUpdate(Box<models::InvoiceEvent>),
    /// `InvoiceVoid`: the type `InvoiceVoid`.
    InvoiceVoid(Box<models::InvoiceEvent>),
    /// `LCEmailStats`: the type `LCEmailStats`.
    LcEmailStats(Box<models::EmailStatsEvent>),
    /// `LocationCreate`: the type `LocationCreate`.
    LocationCreate(Box<models::LocationEvent>),
    /// `LocationUpdate`: the type `LocationUpdate`.
    LocationUpdate(Box<models::LocationEvent>),
    /// `NoteCreate`: the type `NoteCreate`.
    NoteCreate(Box<models::NoteEvent>),
    /// `NoteDelete`: the type `NoteDelete`.
    NoteDelete(Box<models::NoteEvent>),
    /// `NoteUpdate`: the type `NoteUpdate`.
    NoteUpdate(Box<models::NoteEvent>),
    /// `ObjectSchemaCreate`: the type `ObjectSchemaCreate`.
    ObjectSchemaCreate(Box<models::ObjectSchemaEvent>),
    /// `ObjectSchemaUpdate`: the type `ObjectSchemaUpdate`.
    ObjectSchemaUpdate(Box<models::ObjectSchemaEvent>),
    /// `OpportunityAssignedToUpdate`: the type `OpportunityAssignedToUpdate`.
    OpportunityAssignedToUpdate(Box<models::OpportunityEvent>),
    /// `OpportunityCreate`: the type `OpportunityCreate`.
    OpportunityCreate(Box<models::OpportunityEvent>),
    /// `OpportunityDelete`: the type `OpportunityDelete`.
    OpportunityDelete(Box<models::OpportunityEvent>),
    /// `OpportunityMonetaryValueUpdate`: the type `OpportunityMonetaryValueUpdate`.
    OpportunityMonetaryValueUpdate(Box<models::OpportunityEvent>),
    /// `OpportunityStageUpdate`: the type `OpportunityStageUpdate`.
    OpportunityStageUpdate(Box<models::OpportunityEvent>),
    /// `OpportunityStatusUpdate`: the type `OpportunityStatusUpdate`.
    OpportunityStatusUpdate(Box<models::OpportunityEvent>),
    /// `OpportunityUpdate`: the type `OpportunityUpdate`.
    OpportunityUpdate(Box<models::OpportunityEvent>),
    /// `OrderCreate`: the type `OrderCreate`.
    OrderCreate(Box<models::OrderEvent>),
    /// `OrderStatusUpdate`: the type `OrderStatusUpdate`.
    OrderStatusUpdate(Box<models::OrderEvent>),
    /// `OutboundMessage`: the type `OutboundMessage`.
    OutboundMessage(Box<models::OutboundMessageEvent>),
    /// `PlanChange`: the type `PLAN_CHANGE`.
    PlanChange(Box<models::PlanChangeEvent>),
    /// `PriceCreate`: the type `PriceCreate`.
    PriceCreate(Box<models::PriceEvent>),
    /// `PriceDelete`: the type `PriceDelete`.
    PriceDelete(Box<models::PriceEvent>),
    /// `PriceUpdate`: the type `PriceUpdate`.
    PriceUpdate(Box<models::PriceEvent>),
    /// `ProductCreate`: the type `ProductCreate`.
    ProductCreate(Box<models::ProductEvent>),
    /// `ProductDelete`: the type `ProductDelete`.
    ProductDelete(Box<models::ProductEvent>),
    /// `ProductUpdate`: the type `ProductUpdate`.
    ProductUpdate(Box<models::ProductEvent>),
    /// `ProviderOutboundMessage`: the type `SMS` or `Email` or `TYPE_CUSTOM_PROVIDER_SMS`.
    ProviderOutboundMessage(Box<models::ProviderOutboundMessageEvent>),
    /// `RecordCreate`: the type `RecordCreate`.
    RecordCreate(Box<models::RecordEvent>),
    /// `RecordDelete`: the type `RecordDelete`.
    RecordDelete(Box<models::RecordEvent>),
    /// `RecordUpdate`: the type `RecordUpdate`.
    RecordUpdate(Box<models::RecordEvent>),
    /// `RelationCreate`: the type `RelationCreate`.
    RelationCreate(Box<models::RelationEvent>),
    /// `TaskComplete`: the type `TaskComplete`.
    TaskComplete(Box<models::TaskEvent>),
    /// `TaskCreate`: the type `TaskCreate`.
    TaskCreate(Box<models::TaskEvent>),
    /// `TaskDelete`: the type `TaskDelete`.
    TaskDelete(Box<models::TaskEvent>),
    /// Something that this version knows no event for, as it came.
    Unknown(rt::Json),
}

impl Event {
    /// The event that a payload tells of, by its `type`.
    ///
    /// It never fails: what it does not know is [`Event::Unknown`].
    pub fn read(json: rt::Json) -> Self {
        match json.get("type").and_then(rt::Json::as_str) {
            Some("INSTALL") => payload(json).map_or_else(Self::Unknown, Self::AppInstall),
            Some("UNINSTALL") => {
                payload(json).map_or_else(Self::Unknown, Self::AppUninstall)
            }
            Some("AppointmentCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::AppointmentCreate)
            }
            Some("AppointmentDelete") => {
                payload(json).map_or_else(Self::Unknown, Self::AppointmentDelete)
            }
            Some("AppointmentUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::AppointmentUpdate)
            }
            Some("AssociationCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::AssociationCreate)
            }
            Some("AssociationDelete") => {
                payload(json).map_or_else(Self::Unknown, Self::AssociationDelete)
            }
            Some("AssociationUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::AssociationUpdate)
            }
            Some("CampaignStatusUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::CampaignStatusUpdate)
            }
            Some("ContactCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::ContactCreate)
            }
            Some("ContactDelete") => {
                payload(json).map_or_else(Self::Unknown, Self::ContactDelete)
            }
            Some("ContactDndUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::ContactDndUpdate)
            }
            Some("ContactTagUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::ContactTagUpdate)
            }
            Some("ContactUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::ContactUpdate)
            }
            Some("ConversationUnreadUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::ConversationUnreadWebhook)
            }
            Some("InboundMessage") => {
                payload(json).map_or_else(Self::Unknown, Self::InboundMessage)
            }
            Some("InvoiceCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::InvoiceCreate)
            }
            Some("InvoiceDelete") => {
                payload(json).map_or_else(Self::Unknown, Self::InvoiceDelete)
            }
            Some("InvoicePaid") => {
                payload(json).map_or_else(Self::Unknown, Self::InvoicePaid)
            }
            Some("InvoicePartiallyPaid") => {
                payload(json).map_or_else(Self::Unknown, Self::InvoicePartiallyPaid)
            }
            Some("InvoiceSent") => {
                payload(json).map_or_else(Self::Unknown, Self::InvoiceSent)
            }
            Some("InvoiceUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::InvoiceUpdate)
            }
            Some("InvoiceVoid") => {
                payload(json).map_or_else(Self::Unknown, Self::InvoiceVoid)
            }
            Some("LCEmailStats") => {
                payload(json).map_or_else(Self::Unknown, Self::LcEmailStats)
            }
            Some("LocationCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::LocationCreate)
            }
            Some("LocationUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::LocationUpdate)
            }
            Some("NoteCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::NoteCreate)
            }
            Some("NoteDelete") => {
                payload(json).map_or_else(Self::Unknown, Self::NoteDelete)
            }
            Some("NoteUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::NoteUpdate)
            }
            Some("ObjectSchemaCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::ObjectSchemaCreate)
            }
            Some("ObjectSchemaUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::ObjectSchemaUpdate)
            }
            Some("OpportunityAssignedToUpdate") => {
                payload(json)
                    .map_or_else(Self::Unknown, Self::OpportunityAssignedToUpdate)
            }
            Some("OpportunityCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::OpportunityCreate)
            }
            Some("OpportunityDelete") => {
                payload(json).map_or_else(Self::Unknown, Self::OpportunityDelete)
            }
            Some("OpportunityMonetaryValueUpdate") => {
                payload(json)
                    .map_or_else(Self::Unknown, Self::OpportunityMonetaryValueUpdate)
            }
            Some("OpportunityStageUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::OpportunityStageUpdate)
            }
            Some("OpportunityStatusUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::OpportunityStatusUpdate)
            }
            Some("OpportunityUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::OpportunityUpdate)
            }
            Some("OrderCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::OrderCreate)
            }
            Some("OrderStatusUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::OrderStatusUpdate)
            }
            Some("OutboundMessage") => {
                payload(json).map_or_else(Self::Unknown, Self::OutboundMessage)
            }
            Some("PLAN_CHANGE") => {
                payload(json).map_or_else(Self::Unknown, Self::PlanChange)
            }
            Some("PriceCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::PriceCreate)
            }
            Some("PriceDelete") => {
                payload(json).map_or_else(Self::Unknown, Self::PriceDelete)
            }
            Some("PriceUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::PriceUpdate)
            }
            Some("ProductCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::ProductCreate)
            }
            Some("ProductDelete") => {
                payload(json).map_or_else(Self::Unknown, Self::ProductDelete)
            }
            Some("ProductUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::ProductUpdate)
            }
            Some("SMS" | "Email" | "TYPE_CUSTOM_PROVIDER_SMS") => {
                payload(json).map_or_else(Self::Unknown, Self::ProviderOutboundMessage)
            }
            Some("RecordCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::RecordCreate)
            }
            Some("RecordDelete") => {
                payload(json).map_or_else(Self::Unknown, Self::RecordDelete)
            }
            Some("RecordUpdate") => {
                payload(json).map_or_else(Self::Unknown, Self::RecordUpdate)
            }
            Some("RelationCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::RelationCreate)
            }
            Some("TaskComplete") => {
                payload(json).map_or_else(Self::Unknown, Self::TaskComplete)
            }
            Some("TaskCreate") => {
                payload(json).map_or_else(Self::Unknown, Self::TaskCreate)
            }
            Some("TaskDelete") => {
                payload(json).map_or_else(Self::Unknown, Self::TaskDelete)
            }
            _ => Self::Unknown(json),
        }
    }

    /// The event's name; none where it is unknown.
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::AppInstall(_) => Some("AppInstall"),
            Self::AppUninstall(_) => Some("AppUninstall"),
            Self::AppointmentCreate(_) => Some("AppointmentCreate"),
            Self::AppointmentDelete(_) => Some("AppointmentDelete"),
            Self::AppointmentUpdate(_) => Some("AppointmentUpdate"),
            Self::AssociationCreate(_) => Some("AssociationCreate"),
            Self::AssociationDelete(_) => Some("AssociationDelete"),
            Self::AssociationUpdate(_) => Some("AssociationUpdate"),
            Self::CampaignStatusUpdate(_) => Some("CampaignStatusUpdate"),
            Self::ContactCreate(_) => Some("ContactCreate"),
            Self::ContactDelete(_) => Some("ContactDelete"),
            Self::ContactDndUpdate(_) => Some("ContactDndUpdate"),
            Self::ContactTagUpdate(_) => Some("ContactTagUpdate"),
            Self::ContactUpdate(_) => Some("ContactUpdate"),
            Self::ConversationUnreadWebhook(_) => Some("ConversationUnreadWebhook"),
            Self::InboundMessage(_) => Some("InboundMessage"),
            Self::InvoiceCreate(_) => Some("InvoiceCreate"),
            Self::InvoiceDelete(_) => Some("InvoiceDelete"),
            Self::InvoicePaid(_) => Some("InvoicePaid"),
            Self::InvoicePartiallyPaid(_) => Some("InvoicePartiallyPaid"),
            Self::InvoiceSent(_) => Some("InvoiceSent"),
            Self::InvoiceUpdate(_) => Some("InvoiceUpdate"),
            Self::InvoiceVoid(_) => Some("InvoiceVoid"),
            Self::LcEmailStats(_) => Some("LCEmailStats"),
            Self::LocationCreate(_) => Some("LocationCreate"),
            Self::LocationUpdate(_) => Some("LocationUpdate"),
            Self::NoteCreate(_) => Some("NoteCreate"),
            Self::NoteDelete(_) => Some("NoteDelete"),
            Self::NoteUpdate(_) => Some("NoteUpdate"),
            Self::ObjectSchemaCreate(_) => Some("ObjectSchemaCreate"),
            Self::ObjectSchemaUpdate(_) => Some("ObjectSchemaUpdate"),
            Self::OpportunityAssignedToUpdate(_) => Some("OpportunityAssignedToUpdate"),
            Self::OpportunityCreate(_) => Some("OpportunityCreate"),
            Self::OpportunityDelete(_) => Some("OpportunityDelete"),
            Self::OpportunityMonetaryValueUpdate(_) => {
                Some("OpportunityMonetaryValueUpdate")
            }
            Self::OpportunityStageUpdate(_) => Some("OpportunityStageUpdate"),
            Self::OpportunityStatusUpdate(_) => Some("OpportunityStatusUpdate"),
            Self::OpportunityUpdate(_) => Some("OpportunityUpdate"),
            Self::OrderCreate(_) => Some("OrderCreate"),
            Self::OrderStatusUpdate(_) => Some("OrderStatusUpdate"),
            Self::OutboundMessage(_) => Some("OutboundMessage"),
            Self::PlanChange(_) => Some("PlanChange"),
            Self::PriceCreate(_) => Some("PriceCreate"),
            Self::PriceDelete(_) => Some("PriceDelete"),
            Self::PriceUpdate(_) => Some("PriceUpdate"),
            Self::ProductCreate(_) => Some("ProductCreate"),
            Self::ProductDelete(_) => Some("ProductDelete"),
            Self::ProductUpdate(_) => Some("ProductUpdate"),
            Self::ProviderOutboundMessage(_) => Some("ProviderOutboundMessage"),
            Self::RecordCreate(_) => Some("RecordCreate"),
            Self::RecordDelete(_) => Some("RecordDelete"),
            Self::RecordUpdate(_) => Some("RecordUpdate"),
            Self::RelationCreate(_) => Some("RelationCreate"),
            Self::TaskComplete(_) => Some("TaskComplete"),
            Self::TaskCreate(_) => Some("TaskCreate"),
            Self::TaskDelete(_) => Some("TaskDelete"),
            Self::Unknown(_) => None,
        }
    }
}

/// The payload, as it came.
impl Serialize for Event {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AppInstall(payload) => rt::serialize(payload, output),
            Self::AppUninstall(payload) => rt::serialize(payload, output),
            Self::AppointmentCreate(payload) => rt::serialize(payload, output),
            Self::AppointmentDelete(payload) => rt::serialize(payload, output),
            Self::AppointmentUpdate(payload) => rt::serialize(payload, output),
            Self::AssociationCreate(payload) => rt::serialize(payload, output),
            Self::AssociationDelete(payload) => rt::serialize(payload, output),
            Self::AssociationUpdate(payload) => rt::serialize(payload, output),
            Self::CampaignStatusUpdate(payload) => rt::serialize(payload, output),
            Self::ContactCreate(payload) => rt::serialize(payload, output),
            Self::ContactDelete(payload) => rt::serialize(payload, output),
            Self::ContactDndUpdate(payload) => rt::serialize(payload, output),
            Self::ContactTagUpdate(payload) => rt::serialize(payload, output),
            Self::ContactUpdate(payload) => rt::serialize(payload, output),
            Self::ConversationUnreadWebhook(payload) => rt::serialize(payload, output),
            Self::InboundMessage(payload) => rt::serialize(payload, output),
            Self::InvoiceCreate(payload) => rt::serialize(payload, output),
            Self::InvoiceDelete(payload) => rt::serialize(payload, output),
            Self::InvoicePaid(payload) => rt::serialize(payload, output),
            Self::InvoicePartiallyPaid(payload) => rt::serialize(payload, output),
            Self::InvoiceSent(payload) => rt::serialize(payload, output),
            Self::InvoiceUpdate(payload) => rt::serialize(payload, output),
            Self::InvoiceVoid(payload) => rt::serialize(payload, output),
            Self::LcEmailStats(payload) => rt::serialize(payload, output),
            Self::LocationCreate(payload) => rt::serialize(payload, output),
            Self::LocationUpdate(payload) => rt::serialize(payload, output),
            Self::NoteCreate(payload) => rt::serialize(payload, output),
            Self::NoteDelete(payload) => rt::serialize(payload, output),
            Self::NoteUpdate(payload) => rt::serialize(payload, output),
            Self::ObjectSchemaCreate(payload) => rt::serialize(payload, output),
            Self::ObjectSchemaUpdate(payload) => rt::serialize(payload, output),
            Self::OpportunityAssignedToUpdate(payload) => rt::serialize(payload, output),
            Self::OpportunityCreate(payload) => rt::serialize(payload, output),
            Self::OpportunityDelete(payload) => rt::serialize(payload, output),
            Self::OpportunityMonetaryValueUpdate(payload) => {
                rt::serialize(payload, output)
            }
            Self::OpportunityStageUpdate(payload) => rt::serialize(payload, output),
            Self::OpportunityStatusUpdate(payload) => rt::serialize(payload, output),
            Self::OpportunityUpdate(payload) => rt::serialize(payload, output),
            Self::OrderCreate(payload) => rt::serialize(payload, output),
            Self::OrderStatusUpdate(payload) => rt::serialize(payload, output),
            Self::OutboundMessage(payload) => rt::serialize(payload, output),
            Self::PlanChange(payload) => rt::serialize(payload, output),
            Self::PriceCreate(payload) => rt::serialize(payload, output),
            Self::PriceDelete(payload) => rt::serialize(payload, output),
            Self::PriceUpdate(payload) => rt::serialize(payload, output),
            Self::ProductCreate(payload) => rt::serialize(payload, output),
            Self::ProductDelete(payload) => rt::serialize(payload, output),
            Self::ProductUpdate(payload) => rt::serialize(payload, output),
            Self::ProviderOutboundMessage(payload) => rt::serialize(payload, output),
            Self::RecordCreate(payload) => rt::serialize(payload, output),
            Self::RecordDelete(payload) => rt::serialize(payload, output),
            Self::RecordUpdate(payload) => rt::serialize(payload, output),
            Self::RelationCreate(payload) => rt::serialize(payload, output),
            Self::TaskComplete(payload) => rt::serialize(payload, output),
            Self::TaskCreate(payload) => rt::serialize(payload, output),
            Self::TaskDelete(payload) => rt::serialize(payload, output),
            Self::Unknown(json) => json.serialize(output),
        }
    }
}
