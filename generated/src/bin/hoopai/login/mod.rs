//! `hoopai login` and `hoopai logout`.

mod callback;
mod write;

use std::time::Duration;

use clap::ArgMatches;
use hoopai::auth::{App, Grant, MemoryStore, Owner, SqliteStore, Tokens, UserType};
use hoopai::runtime::Url;
use hoopai::{Client, Error};

use super::account::{self, Account};
use super::config::{Config, Name, Place, Profile, Secret, Source};
use super::failure::Failure;
use super::fill::given;
use super::{print, random};
use callback::Callback;

/// Where a login comes back, unless somebody says otherwise.
const REDIRECT_URI: &str = "http://127.0.0.1:8765/callback";

/// Has a person log in, and keeps the tokens under the profile.
pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let place = Place::of_environment()?;
    let mut config = Config::read_if_there(&place)?.unwrap_or_default();
    let name = account::name(matches)?.or_else(|| config.usual());
    let name = name.map_or_else(|| Name::new("default"), Ok);
    let name = name.map_err(Failure::usage)?;
    let known = config.profiles.remove(&name);
    let is_new = known.is_none();
    let profile = match known {
        Some(profile) if !matches!(profile.token, Some(Source::Login)) => {
            let file = place.file().display();
            return Err(
                Failure::usage(format!("the token of the profile `{name}` is no login's")).hint(
                    format!("--profile names another; token = \"login\" in {file} makes it one"),
                ),
            );
        }
        known => known.unwrap_or_default(),
    };
    let profile = said(matches, profile.with_environment())?;
    let account = Account::with(matches, place, Some(name), profile);
    let app = account.app()?;

    let grant = ask(matches, &account, &app).await?;
    is_meant(&account.profile, &grant.owner)?;
    let store = keep(&account, app, &grant).await?;
    eprintln!("Logged in as {}; the tokens are in {store}.", grant.owner);
    if let Owner::Company(_) = grant.owner {
        eprintln!("With --location ID a call is for one of its accounts.");
    }
    match is_new {
        true => write::profile(&account),
        false => Ok(()),
    }
}

/// The profile, with what the flags say.
fn said(matches: &ArgMatches, mut profile: Profile) -> Result<Profile, Failure> {
    profile.token = Some(Source::Login);
    for (flag, field) in [
        ("base-url", &mut profile.base_url),
        ("client-id", &mut profile.client_id),
        ("login-host", &mut profile.login_host),
        ("redirect-uri", &mut profile.redirect_uri),
    ] {
        if let Some(text) = given(matches, flag) {
            *field = Some(text.to_owned());
        }
    }
    if let Some(path) = given(matches, "client-secret-file") {
        let path = std::path::absolute(path)
            .map_err(|error| Failure::usage(format!("--client-secret-file: {error}")))?;
        profile.client_secret = Some(Secret::File(path));
    }
    if let Some(scopes) = matches.get_many::<String>("scope") {
        profile.scopes = scopes.cloned().collect();
    }
    if profile.scopes.is_empty() {
        return Err(
            Failure::usage("a login asks for scopes, and there are none")
                .hint("give --scope for each; `--help` of an operation names those that it needs"),
        );
    }
    Ok(profile)
}

/// Sends a person to the login, and waits for what comes back.
async fn ask(matches: &ArgMatches, account: &Account, app: &App) -> Result<Grant, Failure> {
    let profile = &account.profile;
    let redirect_uri = profile.redirect_uri.as_deref().unwrap_or(REDIRECT_URI);
    let callback = Callback::listen(redirect_uri, matches.get_one("port").copied()).await?;
    let state = random()?;
    let mut login = app
        .authorize(callback.redirect_uri())
        .scopes(&profile.scopes)
        .state(&state);
    if let Some(host) = &profile.login_host {
        let url = Url::parse(host).ok();
        let url = url.filter(|url| matches!(url.scheme(), "http" | "https"));
        login = login.host(url.ok_or_else(|| {
            Failure::usage(format!("the login's host {host} is no address"))
                .hint("it is like https://marketplace.gohighlevel.com")
        })?);
    }
    let url = login.url();
    eprintln!("Open this in a browser, and choose the account:");
    print(format!("{url}\n").as_bytes())?;
    if matches.get_flag("open")
        && let Err(error) = open::that_detached(url.as_str())
    {
        eprintln!("warning: no browser could be opened: {error}");
    }
    let seconds = matches.get_one::<u64>("timeout").copied().unwrap_or(300);
    let redirect_uri = callback.redirect_uri().to_owned();
    let code = callback.code(&state, Duration::from_secs(seconds)).await?;

    let mut client = Client::builder();
    if let Some(url) = &account.base_url {
        client = client.base_url(url);
    }
    let user_type = match matches.get_flag("agency") {
        true => UserType::Company,
        false => UserType::Location,
    };
    // Whose the tokens are is looked at before they take the place of others.
    let tokens = Tokens::new(app.clone(), MemoryStore::default());
    let client = client.build()?;
    Ok(tokens
        .exchange_code(&client, &code, &redirect_uri, user_type)
        .await?)
}

/// Whether the person chose what the profile is for.
fn is_meant(profile: &Profile, owner: &Owner) -> Result<(), Failure> {
    let meant = match owner {
        Owner::Location(_) => profile.location.clone().map(Owner::Location),
        Owner::Company(_) => profile.company.clone().map(Owner::Company),
    };
    match meant {
        Some(meant) if meant != *owner => Err(Failure::refused(format!(
            "the profile is for {meant}, and the login was for {owner}: nothing was kept"
        ))),
        _ => Ok(()),
    }
}

/// Keeps the tokens in place of what the profile's last login brought.
async fn keep(account: &Account, app: App, grant: &Grant) -> Result<String, Failure> {
    let path = account.tokens();
    let fails = |error: std::io::Error| Failure::refused(format!("{}: {error}", path.display()));
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fails)?;
    }
    let store = SqliteStore::open(&path).map_err(Error::from)?;
    let tokens = Tokens::new(app, store.clone());
    for owner in store.owners().await.map_err(Error::from)? {
        tokens.forget(&owner).await?;
    }
    tokens.keep(grant).await?;
    Ok(path.display().to_string())
}

/// Forgets the tokens of a login.
pub(crate) async fn logout(matches: &ArgMatches) -> Result<(), Failure> {
    let account = Account::of(matches)?;
    let path = account.tokens();
    if !path.exists() {
        eprintln!("Nobody was logged in.");
        return Ok(());
    }
    let store = SqliteStore::open(&path).map_err(Error::from)?;
    // Somebody may be about to renew one.
    let mut leases = Vec::new();
    for owner in store.owners().await.map_err(Error::from)? {
        leases.push(
            hoopai::auth::TokenStore::lock(&store, &owner)
                .await
                .map_err(Error::from)?,
        );
    }
    drop(store);
    // The file, and not its rows: what is deleted in it can still be read.
    std::fs::remove_file(&path)
        .map_err(|error| Failure::refused(format!("{}: {error}", path.display())))?;
    eprintln!("Logged out: {} is gone.", path.display());
    eprintln!("The app is still installed; the account's settings can remove it.");
    Ok(())
}
