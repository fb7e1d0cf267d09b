//! An overlay's text, read strictly: what the standard allows and nobody here
//! means, such as keys that nobody knows, is wrong.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::document::{Action, Change, Overlay};
use super::evidence::Evidence;
use super::query;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{ApiVersion, tree};

/// The standard's features; its third number says nothing about them.
const STANDARD: &str = "1.1.";

/// The keys of an overlay.
const KEYS: &[&str] = &["overlay", "info", "extends", "x-versions", "actions"];

/// The keys of `info`.
const INFO_KEYS: &[&str] = &["title", "version", "description"];

/// The keys of an action, ours included.
const ACTION_KEYS: &[&str] = &[
    "target",
    "description",
    "update",
    "copy",
    "remove",
    "x-reason",
    "x-evidence",
    "x-source",
    "x-versions",
];

/// Reads an overlay. `file` is its path below `specs/`.
///
/// # Errors
///
/// Everything in it that the standard or our own rules do not allow.
pub fn parse(file: &str, text: &str) -> Result<Overlay, Diagnostics> {
    let mut reader = Reader {
        file,
        versions: vec![ApiVersion::default().to_string()],
        problems: Diagnostics::default(),
    };
    match tree::yaml(text) {
        Ok(Value::Object(root)) => {
            let overlay = reader.overlay(&root);
            reader.problems.into_result().map(|()| overlay)
        }
        Ok(_) => Err(reader.problem("", "an overlay is a map").into()),
        Err(error) => Err(reader.problem("", format!("no YAML: {error}")).into()),
    }
}

struct Reader<'a> {
    file: &'a str,
    /// The API versions of actions that do not name theirs.
    versions: Vec<String>,
    problems: Diagnostics,
}

impl Reader<'_> {
    fn problem(&self, pointer: &str, message: impl Into<String>) -> Diagnostic {
        let help = format!("edit specs/{}", self.file);
        Diagnostic::new("overlay-form", self.file, pointer, message, help)
    }

    fn wrong(&mut self, pointer: &str, message: impl Into<String>) {
        let problem = self.problem(pointer, message);
        self.problems.push(problem);
    }

    fn overlay(&mut self, root: &Map<String, Value>) -> Overlay {
        self.known_keys(root, "", KEYS, true);
        let standard = root.get("overlay").and_then(Value::as_str);
        let patch = standard.and_then(|version| version.strip_prefix(STANDARD));
        if !patch.is_some_and(is_number) {
            self.wrong("/overlay", format!("`overlay` must be `{STANDARD}0`"));
        }
        let title = self.info(root);
        self.extends(root);
        if let Some(versions) = self.texts(root, "", "x-versions") {
            self.versions = versions;
        }
        let actions = match root.get("actions") {
            Some(Value::Array(actions)) if !actions.is_empty() => self.actions(actions),
            _ => {
                self.wrong("/actions", "`actions` must be a list of at least one");
                Vec::new()
            }
        };
        Overlay {
            file: self.file.to_owned(),
            title,
            actions,
        }
    }

    fn info(&mut self, root: &Map<String, Value>) -> String {
        let Some(info) = root.get("info").and_then(Value::as_object) else {
            self.wrong("/info", "`info` with a title and a version is missing");
            return String::new();
        };
        self.known_keys(info, "/info", INFO_KEYS, true);
        self.text(info, "/info", "version");
        if info.contains_key("description") {
            self.text(info, "/info", "description");
        }
        self.text(info, "/info", "title")
    }

    /// An overlay extends its family's document, and no other.
    fn extends(&mut self, root: &Map<String, Value>) {
        let family = self.file.split('/').nth(1).unwrap_or_default();
        let own = format!("../../api/{family}.yaml");
        let extends = root.get("extends");
        if extends.is_some_and(|extends| extends.as_str() != Some(&own)) {
            self.wrong(
                "/extends",
                format!("an overlay of this family extends `{own}`, or does not say so"),
            );
        }
    }

    fn actions(&mut self, actions: &[Value]) -> Vec<Action> {
        let mut read = Vec::with_capacity(actions.len());
        for (index, action) in actions.iter().enumerate() {
            let at = format!("/actions/{index}");
            if let Some(same) = actions[..index].iter().position(|before| before == action) {
                self.wrong(&at, format!("this is action {} once more", same + 1));
            }
            match action {
                Value::Object(action) => read.extend(self.action(index + 1, action, &at)),
                _ => self.wrong(&at, "an action is a map"),
            }
        }
        read
    }

    fn action(&mut self, number: usize, action: &Map<String, Value>, at: &str) -> Option<Action> {
        self.known_keys(action, at, ACTION_KEYS, false);
        let target = self.text(action, at, "target");
        let path = self.path(at, "target", &target);
        let description = self.text(action, at, "description");
        let reason = self.text(action, at, "x-reason");
        let evidence = self.evidence(action, at);
        let sources = self.texts(action, at, "x-source").unwrap_or_default();
        let versions = self.texts(action, at, "x-versions");
        let change = self.change(action, at);
        Some(Action {
            number,
            target,
            path: path?,
            description,
            reason,
            evidence,
            sources,
            versions: versions.unwrap_or_else(|| self.versions.clone()),
            change: change?,
        })
    }

    fn change(&mut self, action: &Map<String, Value>, at: &str) -> Option<Change> {
        let remove = match action.get("remove") {
            None => false,
            Some(Value::Bool(remove)) => *remove,
            Some(_) => {
                self.wrong(at, "`remove` is true or false");
                return None;
            }
        };
        let problem = match (remove, action.get("update"), action.get("copy")) {
            (true, None, None) => return Some(Change::Remove),
            (false, Some(update), None) => return Some(Change::Update(update.clone())),
            (false, None, Some(Value::String(source))) => {
                return self.path(at, "copy", source).map(Change::Copy);
            }
            (false, None, Some(_)) => "`copy` is a JSONPath",
            (false, None, None) => "the action has none of `update`, `copy` and `remove: true`",
            // The standard says which of them have no impact beside which others;
            // here nothing is written in vain.
            _ => {
                "only one of `update`, `copy` and `remove: true` can count: make two actions of it"
            }
        };
        self.wrong(at, problem);
        None
    }

    fn evidence(&mut self, action: &Map<String, Value>, at: &str) -> Vec<Evidence> {
        let given = match action.get("x-evidence") {
            None | Some(Value::Null) => &[][..],
            Some(Value::Array(list)) => &list[..],
            Some(one) => std::slice::from_ref(one),
        };
        if given.is_empty() {
            self.wrong(at, "`x-evidence` is missing");
        }
        let mut read = Vec::with_capacity(given.len());
        for one in given {
            match Evidence::read(one) {
                Some(evidence) => read.push(evidence),
                None => self.wrong(
                    at,
                    format!(
                        "`x-evidence` is official, documented, observed, a thread's number, \
                         `repository#number` or a list of these, not {one}"
                    ),
                ),
            }
        }
        read
    }

    fn path(&mut self, at: &str, key: &str, text: &str) -> Option<JsonPath> {
        // An empty text has been told of.
        if text.is_empty() && key == "target" {
            return None;
        }
        match query::parse(text) {
            Ok(path) => Some(path),
            Err(error) => {
                self.wrong(at, format!("`{key}` is no JSONPath: {error}: `{text}`"));
                None
            }
        }
    }

    /// A text that must be there; an empty one where it is not.
    fn text(&mut self, map: &Map<String, Value>, at: &str, key: &str) -> String {
        match map.get(key) {
            Some(Value::String(text)) if !text.trim().is_empty() => return text.clone(),
            None | Some(Value::Null) => self.wrong(at, format!("`{key}` is missing")),
            Some(_) => self.wrong(at, format!("`{key}` must be a text that says something")),
        }
        String::new()
    }

    /// A text or a list of texts; nothing where the key is not there.
    fn texts(&mut self, map: &Map<String, Value>, at: &str, key: &str) -> Option<Vec<String>> {
        let given = match map.get(key)? {
            Value::Array(list) => &list[..],
            one => std::slice::from_ref(one),
        };
        let texts: Vec<String> = given
            .iter()
            .filter_map(Value::as_str)
            .filter(|text| !text.trim().is_empty())
            .map(str::to_owned)
            .collect();
        if texts.is_empty() || texts.len() != given.len() {
            self.wrong(at, format!("`{key}` is a text or a list of texts"));
        }
        Some(texts)
    }

    /// Extensions of the document say nothing to us; those of an action do, so
    /// that a slip of the pen must not pass as one.
    fn known_keys(&mut self, map: &Map<String, Value>, at: &str, known: &[&str], open: bool) {
        let is_known = |key: &str| known.contains(&key) || open && key.starts_with("x-");
        for key in map.keys().filter(|key| !is_known(key)) {
            self.wrong(
                at,
                format!("unknown key `{key}`; here may be {}", known.join(", ")),
            );
        }
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
