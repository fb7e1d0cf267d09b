//! The events: a family without operations.

use super::family::lowered;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Answer, Event, Events, Type, Uses};
use crate::names::lock::FamilyLock;
use crate::names::overrides::Overrides;
use crate::names::{self, Care};
use crate::rules::Rules;
use crate::webhooks::{self, Webhooks};
use crate::words::{self, Words};

/// The events, named.
///
/// # Errors
///
/// Payloads that the generator cannot take, or that are no objects.
pub(super) fn events(
    webhooks: Webhooks,
    rules: &Rules,
    overrides: &Overrides,
    locked: &mut FamilyLock,
    words: &Words,
    care: Care,
) -> Result<(Events, words::Used), Diagnostics> {
    let mut payloads = lowered(&webhooks.document, rules)?;
    // The operations only led to the payloads.
    let operations = std::mem::take(&mut payloads.operations);
    for def in &mut payloads.types {
        def.uses = Uses {
            event: true,
            ..Uses::default()
        };
    }
    let chosen = overrides.family(webhooks::MODULE);
    names::assign(&mut payloads, &chosen, None, locked, care)?;
    let own = words.family(webhooks::MODULE);
    let used = words::fill(&mut payloads, &own, &words.common)?;
    let mut problems = Diagnostics::default();
    let mut events = Vec::new();
    for event in webhooks.events {
        let operation = operations.iter().find(|one| one.id == event.payload);
        match operation.map(|operation| &operation.answer) {
            Some(Answer::Typed(Type::Named(payload))) => events.push(Event {
                variant: names::ident::pascal(&event.name),
                name: event.name,
                types: event.types,
                payload: *payload,
            }),
            _ => problems.push(Diagnostic::new(
                "event-payload",
                webhooks::FILE,
                format!("/components/schemas/{}", event.payload),
                "the payload of an event is an object with properties",
                "give the schema `properties` in specs/webhooks.yaml",
            )),
        }
    }
    problems.into_result()?;
    Ok((Events { payloads, events }, used))
}
