//! The document, its paths, operations, bodies and responses.

use serde_json::{Value, json};

use super::super::mends::MendKind;
use super::super::shape::METHODS;
use super::super::status::{is_status, reason};
use super::{Mender, Object, show};
use crate::pointer::join;

impl Mender<'_> {
    pub(super) fn document(&mut self, map: &mut Object, at: &str) {
        match map.get_mut("info") {
            Some(Value::Object(info)) => {
                for (key, stand_in) in [("title", "API"), ("version", "0")] {
                    if info.get(key).is_none_or(Value::is_null) {
                        info.insert(key.to_owned(), stand_in.into());
                        let what = format!("`info` has no `{key}`");
                        self.mended(MendKind::InfoMissing, &join(at, "info"), what);
                    }
                }
            }
            None | Some(Value::Null) => {
                map.insert("info".to_owned(), json!({"title": "API", "version": "0"}));
                self.mended(
                    MendKind::InfoMissing,
                    &join(at, "info"),
                    "there is no `info`",
                );
            }
            // Another shape is refused where it is visited.
            Some(_) => {}
        }
        match map.get_mut("paths") {
            Some(Value::Object(paths)) => {
                let is_bare = |path: &str| !path.starts_with('/') && !path.starts_with("x-");
                if paths.keys().any(|path| is_bare(path)) {
                    let before = std::mem::take(paths);
                    for (path, item) in before {
                        let pointer = join(&join(at, "paths"), &path);
                        let full = if is_bare(&path) {
                            let full = format!("/{path}");
                            let what = format!("`{path}` became `{full}`");
                            self.mended(MendKind::PathWithoutSlash, &pointer, what);
                            full
                        } else {
                            path
                        };
                        if paths.insert(full, item).is_some() {
                            self.refuse("bad-path", &pointer, "the path is there twice");
                        }
                    }
                }
            }
            None | Some(Value::Null) => {
                map.insert("paths".to_owned(), json!({}));
                self.mended(
                    MendKind::PathsMissing,
                    &join(at, "paths"),
                    "there are no `paths`",
                );
            }
            Some(_) => {}
        }
        if let Some(Value::Array(tags)) = map.get_mut("tags") {
            // A tag's declaration only documents; without a name it does not even that.
            let before = tags.len();
            tags.retain(|tag| match tag {
                Value::Object(tag) => tag.get("name").is_some_and(|name| !name.is_null()),
                Value::Null => false,
                _ => true,
            });
            let nameless = before - tags.len();
            if nameless > 0 {
                let what = format!("{nameless} tag(s) without a name");
                self.mended(MendKind::BadProse, &join(at, "tags"), what);
            }
        }
        if let Some(Value::Object(components)) = map.get_mut("components") {
            for (key, code) in [
                ("callbacks", MendKind::Callbacks),
                ("links", MendKind::Links),
            ] {
                if components.shift_remove(key).is_some() {
                    let pointer = join(&join(at, "components"), key);
                    self.mended(code, &pointer, format!("`{key}` left out"));
                }
            }
            // Named examples are looked at where they are used; a malformed
            // collection of them must not stop the reading.
            let examples = components.get("examples");
            if examples.is_some_and(|e| {
                !e.as_object()
                    .is_some_and(|m| m.values().all(Value::is_object))
            }) {
                components.shift_remove("examples");
                let pointer = join(&join(at, "components"), "examples");
                self.mended(
                    MendKind::BadProse,
                    &pointer,
                    "`examples` is no map of examples",
                );
            }
        }
    }

    pub(super) fn path_item(&mut self, map: &mut Object, at: &str) {
        let keys: Vec<String> = map.keys().cloned().collect();
        for key in keys {
            let lower = key.to_ascii_lowercase();
            if lower != key && METHODS.contains(&lower.as_str()) {
                if map.contains_key(&lower) {
                    self.refuse("bad-path", &join(at, &key), "the method is there twice");
                } else if let Some(operation) = map.shift_remove(&key) {
                    self.mended(MendKind::MethodCase, &join(at, &key), format!("`{key}`"));
                    map.insert(lower, operation);
                }
            } else if !super::has_field(super::Kind::PathItem, &key)
                && map
                    .get(&key)
                    .is_some_and(|value| value.get("responses").is_some())
            {
                let message = format!("`{key}` is no method that OpenAPI 3.0 has");
                self.refuse("unknown-method", &join(at, &key), message);
                map.shift_remove(&key);
            }
        }
    }

    pub(super) fn operation(&mut self, map: &mut Object, at: &str) {
        if map.shift_remove("callbacks").is_some() {
            self.mended(
                MendKind::Callbacks,
                &join(at, "callbacks"),
                "`callbacks` left out",
            );
        }
        match map.get_mut("responses") {
            None => {
                map.insert("responses".to_owned(), json!({}));
                self.mended(MendKind::ResponsesMissing, at, "there are no `responses`");
            }
            Some(Value::Object(responses)) => {
                let mut bad = Vec::new();
                for (status, response) in responses.iter_mut() {
                    let pointer = join(&join(at, "responses"), status);
                    if status.starts_with("x-") {
                        continue;
                    }
                    if !is_status(status) {
                        bad.push((pointer, format!("`{status}` is no status code")));
                        continue;
                    }
                    // Only here is the status known that the description is of.
                    let lacks = response.as_object().is_some_and(|response| {
                        !response.contains_key("$ref")
                            && !response.get("description").is_some_and(Value::is_string)
                    });
                    if response.is_null() {
                        *response = json!({});
                        self.mended(MendKind::NullValue, &pointer, "the response is null");
                    } else if !lacks {
                        continue;
                    }
                    if let Value::Object(response) = response {
                        response.insert("description".to_owned(), reason(status).into());
                        let what = format!("became `{}`", reason(status));
                        self.mended(MendKind::ResponseDescription, &pointer, what);
                    }
                }
                for (pointer, message) in bad {
                    self.refuse("bad-status", &pointer, message);
                }
            }
            Some(_) => {}
        }
    }

    pub(super) fn request_body(&mut self, map: &mut Object, at: &str) {
        if !map.contains_key("content") {
            map.insert("content".to_owned(), json!({}));
            self.mended(MendKind::ContentMissing, at, "the body has no `content`");
        }
    }

    pub(super) fn response(&mut self, map: &mut Object, at: &str) {
        if map.shift_remove("links").is_some() {
            self.mended(MendKind::Links, &join(at, "links"), "`links` left out");
        }
        // A shared response has no status that could describe it.
        if !map.contains_key("description") {
            map.insert("description".to_owned(), "Response".into());
            self.mended(MendKind::ResponseDescription, at, "became `Response`");
        }
    }

    pub(super) fn encoding(&mut self, map: &mut Object, at: &str) {
        let known = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
        if let Some(Value::String(style)) = map.get("style")
            && !known.contains(&style.as_str())
        {
            let what = format!("`{style}` is no style of a form's field");
            self.mended(MendKind::ParameterStyle, &join(at, "style"), what);
            map.shift_remove("style");
        }
    }

    pub(super) fn server(&mut self, map: &mut Object, at: &str) {
        match map.get("url") {
            Some(Value::String(_)) => {}
            other => {
                let found = other.map_or("missing".to_owned(), show);
                map.insert("url".to_owned(), "/".into());
                self.mended(
                    MendKind::BadServer,
                    at,
                    format!("`url` is {found}, became `/`"),
                );
            }
        }
    }

    /// The variables of an address are texts with a default; nothing is
    /// generated from them but the address.
    pub(super) fn server_variable(&mut self, map: &mut Object, at: &str) {
        if let Some(values) = map.get("enum")
            && !values
                .as_array()
                .is_some_and(|list| list.iter().all(Value::is_string))
        {
            let texts = values.as_array().map(|list| {
                let text = |value: &Value| match value {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                list.iter().map(text).collect::<Vec<_>>()
            });
            match texts {
                Some(texts) => map.insert("enum".to_owned(), json!(texts)),
                None => map.shift_remove("enum"),
            };
            self.mended(
                MendKind::BadServer,
                &join(at, "enum"),
                "`enum` became texts",
            );
        }
        let default = match map.get("default") {
            Some(Value::String(_)) => return,
            Some(scalar @ (Value::Number(_) | Value::Bool(_))) => scalar.to_string(),
            _ => {
                let first = map.get("enum").and_then(|values| values.get(0));
                first.and_then(Value::as_str).unwrap_or_default().to_owned()
            }
        };
        let what = format!("`default` became `{default}`");
        map.insert("default".to_owned(), default.into());
        self.mended(MendKind::BadServer, &join(at, "default"), what);
    }
}
