//! Which profiles there are.

use clap::ArgMatches;
use hoopai::Json;
use hoopai::auth::SqliteStore;
use serde_json::json;

use super::config::{Config, Name, Place, Source};
use super::failure::Failure;
use super::output::Output;

/// Shows the profiles, without a secret.
pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let place = Place::of_environment()?;
    let config = Config::read(&place)?;
    if config.profiles.is_empty() {
        return Err(
            Failure::refused(format!("{} has no profiles", place.file().display()))
                .hint("`hoopai login` makes one; `hoopai profiles --help` shows how to write one"),
        );
    }
    let usual = config.usual();
    let mut rows = Vec::new();
    for (name, profile) in &config.profiles {
        let token = match &profile.token {
            None => Json::Null,
            Some(Source::Kept(secret)) if !secret.is_there(&place) => {
                format!("{secret} (missing)").into()
            }
            Some(Source::Kept(secret)) => secret.to_string().into(),
            Some(Source::Login) => login(&place, name).await?.into(),
        };
        rows.push(json!({
            "profile": name.as_str(),
            "default": usual.as_ref() == Some(name),
            "location": profile.location,
            "company": profile.company,
            "token": token,
            "baseUrl": profile.base_url,
            "apiVersion": profile.api_version,
        }));
    }
    let columns = [
        "profile", "default", "location", "company", "token", "baseUrl",
    ];
    let output = Output::of(matches, Some(columns.map(str::to_owned).to_vec()));
    output.answer(&Json::Array(rows), None)
}

/// Who has logged in. An agency has tokens of its accounts too; it comes first.
async fn login(place: &Place, name: &Name) -> Result<String, Failure> {
    let path = place.tokens(name.as_str());
    if !path.exists() {
        return Ok("not logged in".to_owned());
    }
    let store = SqliteStore::open(path).map_err(hoopai::Error::from)?;
    let owners = store.owners().await.map_err(hoopai::Error::from)?;
    Ok(match owners.first() {
        Some(owner) => format!("login of {owner}"),
        None => "not logged in".to_owned(),
    })
}
