//! A page of 100 contacts, read by the crate and by types that are written by hand
//! with the derives of `serde`.

use std::hint::black_box;
use std::time::Instant;

use hoopai::contacts::models::SearchContactResponse;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{ALLOCATOR, figure, median};

/// The same fields as [`SearchContactResponse`], as one would write them by hand.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what counts is that it is read")]
struct Page {
    #[serde(default)]
    contacts: Vec<Contact>,
    total: Option<i64>,
    trace_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what counts is that it is read")]
struct Contact {
    id: Option<String>,
    phone_label: Option<String>,
    country: Option<String>,
    address: Option<String>,
    source: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    location_id: Option<String>,
    state: Option<String>,
    business_name: Option<String>,
    date_added: Option<String>,
    phone: Option<String>,
    company_name: Option<String>,
    date_updated: Option<String>,
    city: Option<String>,
    date_of_birth: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    first_name_lower_case: Option<String>,
    last_name_lower_case: Option<String>,
    email: Option<String>,
    assigned_to: Option<String>,
    postal_code: Option<String>,
    business_id: Option<String>,
    dnd: Option<bool>,
    valid_email: Option<bool>,
    #[serde(default)]
    custom_fields: Vec<CustomField>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    followers: Vec<String>,
    #[serde(default)]
    additional_emails: Vec<Value>,
    #[serde(default)]
    additional_phones: Vec<Value>,
    dnd_settings: Option<DndSettings>,
    #[serde(default)]
    opportunities: Vec<Opportunity>,
    #[serde(default)]
    search_after: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "what counts is that it is read")]
pub(crate) struct CustomField {
    id: Option<String>,
    value: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "what counts is that it is read")]
pub(crate) struct DndSettings {
    call: Option<DndSetting>,
    email: Option<DndSetting>,
    #[serde(rename = "SMS")]
    sms: Option<DndSetting>,
    whats_app: Option<DndSetting>,
    #[serde(rename = "GMB")]
    gmb: Option<DndSetting>,
    #[serde(rename = "FB")]
    fb: Option<DndSetting>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "what counts is that it is read")]
struct DndSetting {
    status: Option<String>,
    message: Option<String>,
    code: Option<String>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "what counts is that it is read")]
struct Opportunity {
    id: Option<String>,
    pipeline_id: Option<String>,
    pipeline_stage_id: Option<String>,
    monetary_value: Option<f64>,
    status: Option<String>,
}

/// What the API could answer to a search for 100 contacts.
pub(crate) fn page() -> String {
    let contacts: Vec<Value> = (0..100).map(contact).collect();
    json!({"contacts": contacts, "total": 120, "traceId": "0c52e980-41f6-4be7-8c4d"}).to_string()
}

fn contact(number: i32) -> Value {
    json!({
        "id": format!("ocQHyuzHvysMo5N5V{number:03}"),
        "phoneLabel": null,
        "country": "DE",
        "address": format!("Gartenstraße {number}"),
        "source": "public api",
        "type": "lead",
        "locationId": "ve9EPM428h8vShlRW1KT",
        "dnd": false,
        "state": "NW",
        "businessName": "Müller & Söhne",
        "customFields": [
            {"id": "MgobCB14YMVKuE4Ka8p1", "value": "a text of some length"},
            {"id": "cWXsvCTt1sQMlyuAhqrQ", "value": "another one"},
        ],
        "tags": ["nissan", "micra"],
        "dateAdded": "2024-06-06T18:54:57.221Z",
        "additionalEmails": [],
        "phone": format!("+4915100000{number:03}"),
        "companyName": null,
        "additionalPhones": [],
        "dateUpdated": "2024-06-06T18:54:57.221Z",
        "city": "Köln",
        "dateOfBirth": "1964-11-25",
        "firstNameLowerCase": "rosan",
        "lastNameLowerCase": "deo",
        "firstName": "Rosan",
        "lastName": "Deo",
        "email": format!("rosan{number}@deos.com"),
        "assignedTo": "182goXVW3lIExEQPOnd3",
        "followers": ["641c094001436dbc2081e642"],
        "validEmail": true,
        "opportunities": [{
            "id": "Nc7Bs0tMbJ0pcjrYnZaa", "pipeline_id": "qcZt8xvNMbJ0pcjrYnZa",
            "pipeline_stage_id": "7915dedc-8f18-44d5-8bc3", "monetary_value": 1200.5,
            "status": "open",
        }],
        "dndSettings": {
            "Call": {"status": "active", "message": "STOP", "code": "105"},
            "SMS": {"status": "inactive"},
        },
        "postalCode": "50667",
        "businessId": "641c094001436dbc2081e642",
        "searchAfter": [1_717_700_097_221_i64, "ocQHyuzHvysMo5N5VsXc"],
    })
}

fn ours(page: &str) -> usize {
    let page: SearchContactResponse =
        hoopai::runtime::decode(page.as_bytes()).expect("the page is as documented");
    page.contacts.len()
}

fn derived(page: &str) -> usize {
    let page: Page = serde_json::from_slice(page.as_bytes()).expect("the page is as documented");
    page.contacts.len()
}

/// Reads the page so often, and does nothing else.
pub(crate) fn repeat(who: &str, times: usize) {
    let read = if who == "ours" { ours } else { derived };
    let page = page();
    for _ in 0..times {
        black_box(read(black_box(&page)));
    }
}

pub(crate) fn run() {
    let page = page();
    assert_eq!(ours(&page), 100, "all are read");
    assert_eq!(derived(&page), 100, "all are read");
    let time = |read: fn(&str) -> usize| {
        let start = Instant::now();
        for _ in 0..20 {
            black_box(read(black_box(&page)));
        }
        start.elapsed().as_secs_f64() * 1e6 / 20.0
    };
    // By turns, so that what else the machine does meets both.
    let pairs: Vec<(f64, f64)> = (0..101).map(|_| (time(ours), time(derived))).collect();
    let of = |part: fn(&(f64, f64)) -> f64| median(pairs.iter().map(part).collect());
    figure("decode_us_ours", of(|pair| pair.0));
    figure("decode_us_derived", of(|pair| pair.1));
    for (name, read) in [("ours", ours as fn(&str) -> usize), ("derived", derived)] {
        let before = ALLOCATOR.stats();
        black_box(read(&page));
        let used = ALLOCATOR.stats() - before;
        figure(
            &format!("decode_allocations_{name}"),
            used.allocations as f64,
        );
        figure(&format!("decode_bytes_{name}"), used.bytes_allocated as f64);
    }
}
