//! SHA-256 as the lock files write it.

use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes, in lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The first eight digits of the SHA-256 of a text: enough to recognise a
/// shape among the few thousand of an API.
pub fn short(text: &str) -> String {
    let mut digits = sha256(text.as_bytes());
    digits.truncate(8);
    digits
}
