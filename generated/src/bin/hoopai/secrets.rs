//! What nobody else should read, by its name or by its look.

use hoopai::Json;

/// What stands in the place of a secret.
pub(crate) const HIDDEN: &str = "***";

/// Names of secrets, and what longer names of secrets end with, without case and
/// separators. A `nextPageToken` is none.
const NAMES: [&str; 8] = [
    "accesstoken",
    "apikey",
    "authtoken",
    "credentials",
    "password",
    "privatekey",
    "refreshtoken",
    "secret",
];

/// Names that are secrets only where they are the whole name.
const WHOLE: [&str; 4] = ["authorization", "jwt", "secretkey", "token"];

/// Whether a field of this name holds a secret.
pub(crate) fn is_name(name: &str) -> bool {
    let plain: String = name
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    let plain = plain.to_lowercase();
    WHOLE.contains(&plain.as_str()) || NAMES.iter().any(|end| plain.ends_with(end))
}

/// Whether a text looks like a token of the platform, whatever it is called: that of a
/// private integration, or a signed one.
fn is_token(text: &str) -> bool {
    let is_private =
        text.starts_with("pit-") && text.len() > 15 && !text.contains(char::is_whitespace);
    is_private || text.starts_with("eyJ") && text.matches('.').count() == 2
}

/// The same value, without its secrets. `is_secret` judges the names.
pub(crate) fn hidden(json: Json, is_secret: fn(&str) -> bool) -> Json {
    match json {
        Json::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| match is_secret(&name) {
                // Whether there is one may be known.
                true if !value.is_null() && !value.is_boolean() => (name, HIDDEN.into()),
                _ => (name, hidden(value, is_secret)),
            })
            .collect(),
        Json::Array(items) => items
            .into_iter()
            .map(|item| hidden(item, is_secret))
            .collect(),
        Json::String(text) if is_token(&text) => Json::from(HIDDEN),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn secrets_are_hidden_wherever_they_are() {
        assert_eq!(
            hidden(
                json!({
                    "name": "Ada",
                    "list": [{"client_secret": "s"}],
                    "refreshToken": "r",
                    "live": {"apiKey": "k", "publishableKey": "p"},
                    "nextPageToken": "n",
                    "note": "pit-123456789012",
                    "plan": "pit-stop",
                    "apiKey": null,
                    "hasPassword": true,
                }),
                is_name
            ),
            json!({
                "name": "Ada",
                "list": [{"client_secret": "***"}],
                "refreshToken": "***",
                "live": {"apiKey": "***", "publishableKey": "p"},
                "nextPageToken": "n",
                "note": "***",
                "plan": "pit-stop",
                "apiKey": null,
                "hasPassword": true,
            })
        );
    }
}
