//! Documents, and pointers into them.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// A document that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct Fault {
    /// The document.
    pub file: String,
    /// What is wrong.
    pub reason: String,
}

/// One OpenAPI document.
#[derive(Debug)]
pub struct Document {
    /// The family that it describes: the file's name without extension.
    pub family: String,
    /// The file's name.
    pub file: String,
    root: Value,
}

impl Document {
    /// A document that was read already.
    pub fn new(family: &str, file: &str, root: Value) -> Self {
        Self {
            family: family.to_owned(),
            file: file.to_owned(),
            root,
        }
    }

    /// Every document in a folder, in the order of their names.
    ///
    /// # Errors
    ///
    /// The first file that cannot be read, or is no YAML.
    pub fn folder(folder: &Path) -> Result<Vec<Self>, Fault> {
        let fault = |reason: std::io::Error| Fault {
            file: folder.display().to_string(),
            reason: reason.to_string(),
        };
        let mut paths = fs::read_dir(folder)
            .map_err(fault)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(fault)?;
        // JSON is YAML, so one reader serves both.
        paths.retain(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml" || extension == "json")
        });
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    /// The document in a file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or is no YAML.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(path).map_err(|error| Fault {
            file: file.to_string(),
            reason: error.to_string(),
        })?;
        Self::parse(&file, &text)
    }

    /// The document in a text.
    ///
    /// # Errors
    ///
    /// The text is no YAML.
    pub fn parse(file: &str, text: &str) -> Result<Self, Fault> {
        let root = serde_yaml::from_str(text).map_err(|error| Fault {
            file: file.to_owned(),
            reason: error.to_string(),
        })?;
        let family = file.split_once('.').map_or(file, |(stem, _)| stem);
        Ok(Self::new(family, file, root))
    }

    /// What a JSON pointer such as `/paths/~1contacts~1/get` points to.
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        self.root.pointer(pointer)
    }

    /// What a reference such as `#/components/schemas/Contact` refers to, with
    /// the pointer to it.
    pub(super) fn target<'a>(&'a self, reference: &'a str) -> Option<(&'a str, &'a Value)> {
        let pointer = reference.strip_prefix('#')?;
        Some((pointer, self.at(pointer)?))
    }

    /// The value, or what it refers to. A reference that leads nowhere is `None`.
    pub(super) fn resolve<'a>(&'a self, mut value: &'a Value) -> Option<&'a Value> {
        // A chain of references is short; a longer one is a circle.
        for _ in 0..16 {
            match value.get("$ref").and_then(Value::as_str) {
                Some(reference) => value = self.target(reference)?.1,
                None => return Some(value),
            }
        }
        None
    }

    /// The operations: pointer, method in lower case, path, path item, operation.
    pub(super) fn operations(&self) -> Vec<Site<'_>> {
        const METHODS: [&str; 8] = [
            "get", "put", "post", "delete", "options", "head", "patch", "trace",
        ];
        let mut sites = Vec::new();
        for (path, item) in entries(self.root.get("paths")) {
            for (method, operation) in entries(Some(item)) {
                if METHODS.contains(&method.as_str()) {
                    sites.push(Site {
                        pointer: format!("/paths/{}/{method}", escape(path)),
                        method,
                        path,
                        item,
                        operation,
                    });
                }
            }
        }
        sites
    }

    /// The component schemas: pointer and schema.
    pub(super) fn schemas(&self) -> Vec<(String, &Value)> {
        entries(self.root.pointer("/components/schemas"))
            .map(|(name, schema)| (format!("/components/schemas/{}", escape(name)), schema))
            .collect()
    }
}

/// Where an operation stands.
pub(super) struct Site<'a> {
    pub(super) pointer: String,
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) item: &'a Value,
    pub(super) operation: &'a Value,
}

/// The entries of an object; none for anything else.
pub(super) fn entries(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// The items of a list; none for anything else.
pub(super) fn items(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// A name as a step of a JSON pointer.
pub(super) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
