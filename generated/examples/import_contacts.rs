//! Imports contacts from a CSV file, tells how far it is, and goes on where it was
//! broken off.
//!
//! ```sh
//! cargo run --example import_contacts                 # a file and a server of its own
//! HOOPAI_TOKEN=… HOOPAI_LOCATION_ID=… cargo run --example import_contacts people.csv
//! ```
//!
//! The file's first line names its columns: `email`, `firstName`, `lastName`, `phone`, in
//! any order; others are passed over. Beside it lies `people.csv.done` with the number of
//! rows that are safe. A contact with the same e-mail is changed and not made twice, so
//! the row at which a run broke off can be sent again.

mod common;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use hoopai::{Client, ErrorKind};

type Any = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Any> {
    let (account, _mock) = common::account()?;
    if let Some(file) = env::args_os().nth(1) {
        return import(&account, Path::new(&file), usize::MAX).await;
    }

    // Without a file: one of 25 people, broken off after ten of them.
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("people.csv");
    let mut text = "firstName,lastName,email\n".to_owned();
    for number in 1..=25 {
        text += &format!("Ada,\"Lovelace, {number}\",ada.{number}@example.com\n");
    }
    fs::write(&file, text)?;
    import(&account, &file, 10).await?;
    println!("broken off; once more:");
    import(&account, &file, usize::MAX).await?;
    println!("ok: {} rows", done(&file)?);
    Ok(())
}

/// Imports what was not imported yet, and no more than `most` rows.
async fn import(account: &Client, file: &Path, most: usize) -> Result<(), Any> {
    let rows = read(&fs::read_to_string(file)?);
    let Some((names, people)) = rows.split_first() else {
        return Err("the file is empty".into());
    };
    let from = done(file)?;
    let (mut made, mut changed, mut refused) = (0, 0, 0);
    for (at, person) in people.iter().enumerate().skip(from).take(most) {
        match send(account, names, person).await {
            Ok(true) => made += 1,
            Ok(false) => changed += 1,
            // One row that the platform does not take is no reason to leave the others.
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::BadRequest | ErrorKind::Unprocessable
                ) =>
            {
                refused += 1;
                eprintln!("row {}: {error}", at + 1);
            }
            Err(error) => return Err(error.into()),
        }
        keep(file, at + 1)?;
        if (at + 1) % 5 == 0 || at + 1 == people.len() {
            println!("  {} of {}", at + 1, people.len());
        }
    }
    println!("  {made} made, {changed} changed, {refused} refused");
    Ok(())
}

/// Tells whether the contact is new.
async fn send(
    account: &Client,
    names: &[String],
    person: &[String],
) -> Result<bool, hoopai::Error> {
    let mut upsert = account.contacts().upsert();
    for (name, value) in names
        .iter()
        .zip(person)
        .filter(|(_, value)| !value.is_empty())
    {
        upsert = match name.as_str() {
            "email" => upsert.email(value.clone()),
            "firstName" => upsert.first_name(value.clone()),
            "lastName" => upsert.last_name(value.clone()),
            "phone" => upsert.phone(value.clone()),
            _ => upsert,
        };
    }
    // It is the same when it is done twice, so it may be made again after a failure.
    let answer = upsert.with(|request| request.repeatable()).await?;
    Ok(answer.new_field.unwrap_or_default())
}

/// How many rows are safe.
fn done(file: &Path) -> Result<usize, Any> {
    match fs::read_to_string(beside(file, "done")) {
        Ok(text) => Ok(text.trim().parse()?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(error.into()),
    }
}

/// Written whole or not at all: a run can end at any moment.
fn keep(file: &Path, rows: usize) -> io::Result<()> {
    let part = beside(file, "part");
    fs::write(&part, rows.to_string())?;
    fs::rename(part, beside(file, "done"))
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// The rows of a CSV text: values in quotes may hold commas, line ends and, doubled,
/// quotes.
fn read(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut is_quoted = false;
    let mut signs = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(sign) = signs.next() {
        let Some(row) = rows.last_mut() else { break };
        match sign {
            '"' if is_quoted && signs.next_if_eq(&'"').is_some() => add(row, '"'),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(String::new()),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => rows.push(vec![String::new()]),
            sign => add(row, sign),
        }
    }
    rows.retain(|row| row.iter().any(|value| !value.is_empty()));
    rows
}

fn add(row: &mut [String], sign: char) {
    if let Some(value) = row.last_mut() {
        value.push(sign);
    }
}
