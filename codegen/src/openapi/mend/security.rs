//! Security schemes.

use serde_json::{Value, json};

use super::super::mends::MendKind;
use super::{Mender, Object};
use crate::pointer::join;

impl Mender<'_> {
    pub(super) fn security_scheme(&mut self, map: &mut Object, at: &str) {
        if map.get("type").and_then(Value::as_str) == Some("basic") {
            map.insert("type".to_owned(), "http".into());
            map.insert("scheme".to_owned(), "basic".into());
            self.mended(
                MendKind::SecuritySchemeForm,
                at,
                "`basic` became `http` with `basic`",
            );
        }
        let kind = map
            .get("type")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let (needed, optional): (&[&str], &[&str]) = match kind.as_str() {
            "apiKey" => (&["in", "name"], &[]),
            "http" => (&["scheme"], &["bearerFormat"]),
            "oauth2" => (&["flows"], &[]),
            "openIdConnect" => (&["openIdConnectUrl"], &[]),
            _ => {
                let message = format!(
                    "the type of the security scheme is `{kind}`, \
                     not apiKey, http, oauth2 or openIdConnect"
                );
                self.refuse("bad-security-scheme", at, message);
                return;
            }
        };
        let extra: Vec<String> = map
            .keys()
            .filter(|key| {
                !needed.contains(&key.as_str())
                    && !optional.contains(&key.as_str())
                    && !matches!(key.as_str(), "type" | "description")
                    && !key.starts_with("x-")
            })
            .cloned()
            .collect();
        if !extra.is_empty() {
            map.retain(|key, _| !extra.contains(key));
            let what = format!("`{kind}` has no {}", extra.join(", "));
            self.mended(MendKind::SecuritySchemeKeys, at, what);
        }
        for key in needed {
            let good = match (*key, map.get(*key)) {
                ("flows", Some(flows)) => flows.is_object(),
                ("in", Some(place)) => {
                    matches!(place.as_str(), Some("query" | "header" | "cookie"))
                }
                (_, value) => value.is_some_and(Value::is_string),
            };
            if !good {
                let message = format!("a security scheme of type `{kind}` needs `{key}`");
                self.refuse("bad-security-scheme", at, message);
            }
        }
        if map
            .get("bearerFormat")
            .is_some_and(|format| !format.is_string())
        {
            map.shift_remove("bearerFormat");
            self.mended(MendKind::BadProse, &join(at, "bearerFormat"), "no text");
        }
    }

    pub(super) fn flow(&mut self, map: &mut Object, at: &str) {
        // Nothing is generated from the addresses; a missing one must not stop the reading.
        let needed: &[&str] = match at.rsplit('/').next() {
            Some("implicit") => &["authorizationUrl"],
            Some("authorizationCode") => &["authorizationUrl", "tokenUrl"],
            _ => &["tokenUrl"],
        };
        for key in needed {
            if !map.get(*key).is_some_and(Value::is_string) {
                map.insert((*key).to_owned(), "".into());
                self.mended(
                    MendKind::SecuritySchemeForm,
                    at,
                    format!("there is no `{key}`"),
                );
            }
        }
        if map.get("refreshUrl").is_some_and(|url| !url.is_string()) {
            map.shift_remove("refreshUrl");
            self.mended(MendKind::SecuritySchemeForm, at, "`refreshUrl` is no text");
        }
        let scopes = match map.get("scopes") {
            Some(Value::Object(scopes)) if scopes.values().all(Value::is_string) => return,
            Some(Value::Object(scopes)) => {
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                scopes
                    .iter()
                    .map(|(scope, value)| (scope.clone(), text(value).into()))
                    .collect()
            }
            Some(Value::Array(list)) => list
                .iter()
                .filter_map(Value::as_str)
                .map(|scope| (scope.to_owned(), Value::String(String::new())))
                .collect(),
            _ => Object::new(),
        };
        map.insert("scopes".to_owned(), json!(scopes));
        self.mended(
            MendKind::SecuritySchemeForm,
            at,
            "`scopes` became a map of texts",
        );
    }
}
