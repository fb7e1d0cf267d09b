//! What must hold whatever comes in: one function a target, over any bytes.
//!
//! `cargo xtask fuzz` looks for bytes that break them; `tests/fuzz/corpus/` has the
//! bytes that every run of the tests tries, those among them that once broke one.
//! A function that ends without a panic has found nothing wrong.

mod answering;
mod bytes_answer;
mod document_import;
mod error_body;
mod generator;
mod json_answer;
mod overlay;
mod problems;
mod same;
mod text_answer;
mod webhook_delivery;

/// A target: its name, which its folder of inputs has too, and what it does with one.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub static TARGETS: &[Target] = &[
    ("bytes_answer", bytes_answer::run),
    ("document_import", document_import::run),
    ("error_body", error_body::run),
    ("generator", generator::run),
    ("json_answer", json_answer::run),
    ("overlay", overlay::run),
    ("text_answer", text_answer::run),
    ("webhook_delivery", webhook_delivery::run),
];

/// Runs one input through a target.
///
/// # Panics
///
/// There is no such target, or the input breaks what must hold.
pub fn run(target: &str, data: &[u8]) {
    let (_, run) = TARGETS
        .iter()
        .find(|(name, _)| *name == target)
        .unwrap_or_else(|| panic!("there is no target `{target}`"));
    run(data);
}
