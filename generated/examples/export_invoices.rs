//! Writes all invoices of an account to a file, one JSON object a line.
//!
//! ```sh
//! cargo run --example export_invoices                 # against a mock of its own
//! HOOPAI_TOKEN=… HOOPAI_LOCATION_ID=… cargo run --example export_invoices invoices.jsonl
//! ```
//!
//! The lines go to a file beside it, which takes the name when all of them are there: a
//! file of that name is whole.

mod common;

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::{env, io};

use hoopai::Client;

type Any = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Any> {
    let (account, _mock) = common::account()?;
    let folder = tempfile::tempdir()?;
    let path = match env::args_os().nth(1) {
        Some(path) => PathBuf::from(path),
        None => folder.path().join("invoices.jsonl"),
    };
    let written = export(&account, &path).await?;
    let lines = fs::read_to_string(&path)?.lines().count();
    if lines != written {
        return Err(format!("{written} invoices were written, and {lines} lines are there").into());
    }
    println!("ok: {written} invoices");
    Ok(())
}

/// Tells how many there were.
async fn export(account: &Client, path: &Path) -> Result<usize, Any> {
    let part = beside(path);
    let mut file = BufWriter::new(File::create(&part)?);
    let mut invoices = account.invoices().list(100, 0).items().prefetch();
    let mut written = 0;
    while let Some(invoice) = invoices.try_next().await? {
        // With everything that came, what no document names included.
        serde_json::to_writer(&mut file, &invoice)?;
        file.write_all(b"\n")?;
        written += 1;
        if written % 100 == 0 {
            println!("  {written} of {:?}", invoices.total());
        }
    }
    finish(file, &part, path)?;
    Ok(written)
}

fn finish(file: BufWriter<File>, part: &Path, path: &Path) -> io::Result<()> {
    let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    fs::rename(part, path)
}

fn beside(path: &Path) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}
