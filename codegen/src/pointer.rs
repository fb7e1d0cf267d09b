//! JSON pointers (RFC 6901), as text.

/// `pointer` extended by one key.
pub fn join(pointer: &str, key: impl AsRef<str>) -> String {
    let key = key.as_ref().replace('~', "~0").replace('/', "~1");
    format!("{pointer}/{key}")
}

/// `pointer` extended by several keys.
pub fn join_all<'a>(pointer: &str, keys: impl IntoIterator<Item = &'a str>) -> String {
    keys.into_iter()
        .fold(pointer.to_owned(), |pointer, key| join(&pointer, key))
}

/// A key as it was before it went into a pointer.
pub fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}
