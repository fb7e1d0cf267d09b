//! A new profile is written behind those that there are.

use std::fs;
use std::io::Write;

use crate::account::Account;
use crate::config::Config;
use crate::failure::Failure;

/// Writes the account's profile to the end of the file. The first one is the default.
pub(super) fn profile(account: &Account) -> Result<(), Failure> {
    let Some(name) = &account.name else {
        return Ok(());
    };
    let path = account.place.file();
    let fails = |error: &dyn std::fmt::Display| {
        Failure::refused(format!("{}: {error}", path.display()))
            .hint("the tokens are kept; write the profile yourself")
    };
    let before = fs::read_to_string(path).unwrap_or_default();
    let table = toml::Table::try_from(&account.profile).map_err(|error| fails(&error))?;
    let mut text = match before.trim().is_empty() {
        true => format!("default = \"{name}\"\n\n"),
        false => String::from("\n"),
    };
    text.push_str(&format!("[profiles.{name}]\n"));
    for (key, value) in table {
        text.push_str(&format!("{key} = {value}\n"));
    }
    // Whoever wrote the file may have written its profiles in a way that ends with them.
    Config::parse(&format!("{before}{text}"), path)?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| fails(&error))?;
    }
    let file = fs::OpenOptions::new().create(true).append(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| fails(&error))?;
    eprintln!("The profile `{name}` is in {} now.", path.display());
    Ok(())
}
