//! What accounts cost that nobody speaks for: an agency has thousands of them.

use super::{ALLOCATOR, figure};

const HANDLES: u32 = 10_000;

pub(crate) fn run() {
    let client = hoopai::Client::builder()
        .token("pit-00000000")
        .build()
        .expect("the settings are valid");
    let before = ALLOCATOR.stats();
    let handles: Vec<_> = (0..HANDLES)
        .map(|number| {
            let account = client.location(format!("ve9EPM428h8vShl{number:05}"));
            account.contacts()
        })
        .collect();
    let held = ALLOCATOR.stats() - before;
    let bytes = held.bytes_allocated.saturating_sub(held.bytes_deallocated);
    figure("idle_location_bytes", bytes as f64 / handles.len() as f64);
}
