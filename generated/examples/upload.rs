//! Uploads a file to the media library and shows how far it is.
//!
//! ```sh
//! cargo run --example upload                          # a file and a server of its own
//! HOOPAI_TOKEN=… HOOPAI_LOCATION_ID=… cargo run --example upload photo.png
//! ```

mod common;

use std::env;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use hoopai::File;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (account, _mock) = common::account()?;
    let folder = tempfile::tempdir()?;
    let path = match env::args_os().nth(1) {
        Some(path) => PathBuf::from(path),
        None => {
            let path = folder.path().join("photo.png");
            std::fs::write(&path, vec![7; 4 * 1024 * 1024])?;
            path
        }
    };

    let file = File::open(&path).await?;
    let length = file.length();
    let shown = AtomicU64::new(u64::MAX);
    let file = file.on_progress(move |sent, all| {
        let percent = (sent * 100).checked_div(all).unwrap_or(100);
        // It is called for every piece: a line for each would be too much.
        if shown.swap(percent / 10, Ordering::Relaxed) != percent / 10 {
            show(percent);
        }
    });
    let sent = account
        .media_library()
        .upload()
        .file(file)
        // A large file on a slow line takes longer than an ordinary call may.
        .timeout(Duration::from_secs(600))
        .await?;
    println!("\n{:?} is at {:?}", sent.file_id, sent.url);
    println!("ok: {length} bytes");
    Ok(())
}

/// A bar that grows in place on a terminal, and a line each elsewhere.
fn show(percent: u64) {
    let bar = "#".repeat(usize::try_from(percent / 5).unwrap_or_default());
    let end = if std::io::stdout().is_terminal() {
        "\r"
    } else {
        "\n"
    };
    print!("[{bar:<20}] {percent:>3} %{end}");
    let _ = std::io::stdout().flush();
}
