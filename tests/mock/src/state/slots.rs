//! When a calendar is free: from nine to five, every day, in half hours of UTC, where
//! nothing is booked.

use serde_json::{Map, Value, json};
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime, Time};

use super::{Act, Kind, Outcome, State};
use crate::answer::Reply;
use crate::text::{date_time, moment};

/// How long an appointment is where nobody says.
const SLOT: Duration = Duration::minutes(30);
const OPENS: u8 = 9;
const SLOTS: i32 = 16;
/// No more days than these are told at once.
const MOST_DAYS: usize = 31;

impl State {
    pub(super) fn free_slots(&mut self, act: &Act<'_>) -> Result<Outcome, Reply> {
        let calendar = act.id();
        self.by_id(Kind::Calendar, calendar, act.location)?;
        let asked = |name: &str| act.given.query.get(name).and_then(moment);
        let (Some(from), Some(until)) = (asked("startDate"), asked("endDate")) else {
            return Err(Reply::error(
                422,
                vec!["startDate and endDate must be times"],
            ));
        };
        let appointments = self.records.get(&Kind::Appointment).into_iter().flatten();
        let booked: Vec<(OffsetDateTime, OffsetDateTime)> = appointments
            .filter(|one| one["calendarId"] == calendar)
            .filter(|one| one["appointmentStatus"] != "cancelled")
            .filter_map(|one| Some((moment(&one["startTime"])?, moment(&one["endTime"])?)))
            .collect();
        let is_free = |slot: &OffsetDateTime| {
            let end = *slot + SLOT;
            *slot >= from
                && end <= until
                && booked
                    .iter()
                    .all(|(start, stop)| end <= *start || *slot >= *stop)
        };
        let mut days = Map::new();
        let first = from.replace_time(Time::MIDNIGHT);
        let dates = std::iter::successors(Some(first), |day| day.checked_add(Duration::DAY));
        for day in dates.take(MOST_DAYS).take_while(|day| *day < until) {
            let opens = day + Duration::hours(OPENS.into());
            let slots = (0..SLOTS).filter_map(|slot| opens.checked_add(SLOT * slot));
            let slots: Vec<String> = slots.filter(is_free).map(date_time).collect();
            if !slots.is_empty() {
                days.insert(day.date().to_string(), json!({ "slots": slots }));
            }
        }
        // The platform puts it among the days.
        days.insert("traceId".to_owned(), "mock-trace".into());
        Ok(Outcome::Values(vec![("", Value::Object(days))]))
    }
}

/// Gives an appointment its end where nobody has said it.
pub(super) fn end(appointment: &mut Map<String, Value>) {
    if appointment.contains_key("endTime") {
        return;
    }
    let start = appointment.get("startTime").and_then(Value::as_str);
    let start = start.and_then(|start| OffsetDateTime::parse(start, &Rfc3339).ok());
    // It keeps the offset in which it was booked.
    let end = start.and_then(|start| (start + SLOT).format(&Rfc3339).ok());
    if let Some(end) = end {
        appointment.insert("endTime".to_owned(), end.into());
    }
}
