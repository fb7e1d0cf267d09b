//! One contact, as `GET /contacts/{contactId}` answers, and the types that one would
//! write by hand to read it.

use serde::Deserialize;
use serde_json::{Value, json};

use super::decode::{CustomField, DndSettings};

#[derive(Debug, Deserialize)]
pub(crate) struct Answer {
    pub(crate) contact: Option<Contact>,
}

/// The same fields as the crate's type for the answer.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what counts is that it is read")]
pub(crate) struct Contact {
    pub(crate) id: Option<String>,
    name: Option<String>,
    location_id: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    email: Option<String>,
    email_lower_case: Option<String>,
    timezone: Option<String>,
    company_name: Option<String>,
    phone: Option<String>,
    dnd: Option<bool>,
    dnd_settings: Option<DndSettings>,
    #[serde(rename = "type")]
    kind: Option<String>,
    source: Option<String>,
    assigned_to: Option<String>,
    address1: Option<String>,
    city: Option<String>,
    state: Option<String>,
    country: Option<String>,
    postal_code: Option<String>,
    website: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    date_of_birth: Option<String>,
    date_added: Option<String>,
    date_updated: Option<String>,
    attachments: Option<String>,
    ssn: Option<String>,
    keyword: Option<String>,
    first_name_lower_case: Option<String>,
    full_name_lower_case: Option<String>,
    last_name_lower_case: Option<String>,
    last_activity: Option<String>,
    #[serde(default)]
    custom_fields: Vec<CustomField>,
    business_id: Option<String>,
    attribution_source: Option<Attribution>,
    last_attribution_source: Option<Attribution>,
    visitor_id: Option<String>,
    #[serde(default)]
    additional_emails: Vec<Value>,
    #[serde(default)]
    additional_phones: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what counts is that it is read")]
struct Attribution {
    url: Option<String>,
    campaign: Option<String>,
    utm_source: Option<String>,
    utm_medium: Option<String>,
    utm_content: Option<String>,
    referrer: Option<String>,
    campaign_id: Option<String>,
    fbclid: Option<String>,
    gclid: Option<String>,
    msclikid: Option<String>,
    dclid: Option<String>,
    fbc: Option<String>,
    fbp: Option<String>,
    fb_event_id: Option<String>,
    user_agent: Option<String>,
    ip: Option<String>,
    medium: Option<String>,
    medium_id: Option<String>,
}

/// What the API could answer to a question for one contact.
pub(crate) fn answer() -> String {
    let contact = json!({
        "id": "ocQHyuzHvysMo5N5VsXc",
        "name": "rosan deo",
        "locationId": "ve9EPM428h8vShlRW1KT",
        "firstName": "Rosan",
        "lastName": "Deo",
        "email": "rosan@deos.com",
        "emailLowerCase": "rosan@deos.com",
        "timezone": "Europe/Berlin",
        "companyName": "Müller & Söhne",
        "phone": "+4915100000000",
        "dnd": false,
        "dndSettings": {
            "Call": {"status": "active", "message": "STOP", "code": "105"},
            "SMS": {"status": "inactive"},
        },
        "type": "lead",
        "source": "public api",
        "assignedTo": "182goXVW3lIExEQPOnd3",
        "address1": "Gartenstraße 1",
        "city": "Köln",
        "state": "NW",
        "country": "DE",
        "postalCode": "50667",
        "website": null,
        "tags": ["nissan", "micra"],
        "dateOfBirth": "1964-11-25",
        "dateAdded": "2024-06-06T18:54:57.221Z",
        "dateUpdated": "2024-06-06T18:54:57.221Z",
        "firstNameLowerCase": "rosan",
        "fullNameLowerCase": "rosan deo",
        "lastNameLowerCase": "deo",
        "lastActivity": "1717700097221",
        "customFields": [
            {"id": "MgobCB14YMVKuE4Ka8p1", "value": "a text of some length"},
            {"id": "cWXsvCTt1sQMlyuAhqrQ", "value": "another one"},
        ],
        "businessId": "641c094001436dbc2081e642",
        "attributionSource": {
            "url": "https://example.com/landing", "campaign": "spring",
            "utmSource": "newsletter", "utmMedium": "email", "medium": "form",
        },
        "additionalEmails": [],
        "additionalPhones": [],
    });
    json!({ "contact": contact }).to_string()
}
