//! For whom calls are, and with whose token: flags, then the environment, then the
//! profile.

use std::path::PathBuf;

use clap::ArgMatches;
use clap::parser::ValueSource;
use hoopai::Client;
use hoopai::auth::{App, Owner, SqliteStore, Tokens};
use secrecy::{ExposeSecret, SecretString};

use super::config::{Config, Name, Place, Profile, Source};
use super::failure::Failure;
use super::fill::given;

/// What flags, environment and profile say together.
pub(crate) struct Account {
    pub(crate) place: Place,
    /// The profile's name. Nobody has to have one.
    pub(crate) name: Option<Name>,
    pub(crate) profile: Profile,
    pub(crate) base_url: Option<String>,
    location: Option<String>,
    token: Option<Token>,
}

/// Where the token of calls comes from.
enum Token {
    Given(SecretString),
    Profile(Source),
}

impl Account {
    /// Reads what was said, and the profile that is meant.
    pub(crate) fn of(matches: &ArgMatches) -> Result<Self, Failure> {
        let place = Place::of_environment()?;
        let mut config = Config::read(&place)?;
        let name = name(matches)?.or_else(|| config.usual());
        let profile = match &name {
            Some(name) => match config.profiles.remove(name) {
                Some(profile) => profile,
                None => return Err(config.lacks(name, place.file())),
            },
            None => Profile::default(),
        }
        .with_environment();
        let is_from = |flag, source| matches.value_source(flag) == Some(source);
        if is_from("profile", ValueSource::CommandLine)
            && is_from("token", ValueSource::EnvVariable)
            && given(matches, "token").is_some()
            && profile.token.is_some()
        {
            eprintln!("warning: HOOPAI_TOKEN is set and counts more than the token of the profile");
        }
        Ok(Self::with(matches, place, name, profile))
    }

    /// The same, with a profile that need not be in the file.
    pub(crate) fn with(
        matches: &ArgMatches,
        place: Place,
        name: Option<Name>,
        profile: Profile,
    ) -> Self {
        let said = |flag, profile: &Option<String>| {
            given(matches, flag)
                .map(str::to_owned)
                .or_else(|| profile.clone())
        };
        let kept = || profile.token.clone().map(Token::Profile);
        let token = given(matches, "token").map(|token| Token::Given(token.into()));
        let token = token.or_else(kept);
        Self {
            base_url: said("base-url", &profile.base_url),
            location: said("location", &profile.location),
            token,
            place,
            name,
            profile,
        }
    }

    /// Whether there is a token to be had, before anybody asks for it.
    pub(crate) fn has_token(&self) -> bool {
        self.token.is_some()
    }

    /// The client that speaks for the account.
    pub(crate) async fn client(&self) -> Result<Client, Failure> {
        let mut builder = Client::builder();
        if let Some(url) = &self.base_url {
            builder = builder.base_url(url);
        }
        let mut location = self.location.clone();
        match &self.token {
            None => {}
            Some(Token::Given(token)) => builder = builder.token(token.expose_secret()),
            Some(Token::Profile(Source::Kept(secret))) => {
                let token = secret.read(&self.whose("token"), &self.place)?;
                builder = builder.token(token.expose_secret());
            }
            Some(Token::Profile(Source::Login)) => {
                let store = self.store()?;
                let owners = store.owners().await.map_err(hoopai::Error::from)?;
                let mut tokens = Tokens::new(self.app()?, store);
                match owners.first() {
                    None => return Err(self.nobody()),
                    // It has made tokens of accounts too, and none of them is meant
                    // more than another.
                    Some(Owner::Company(id)) => tokens = tokens.company(id.as_str()),
                    Some(Owner::Location(id)) => location = location.or_else(|| Some(id.clone())),
                }
                builder = builder.tokens(tokens);
            }
        }
        let client = builder.build()?;
        Ok(match location {
            Some(location) => client.location(location),
            None => client,
        })
    }

    /// Where the tokens of the profile's login are.
    pub(crate) fn tokens(&self) -> PathBuf {
        self.place
            .tokens(self.name.as_ref().map_or("default", Name::as_str))
    }

    /// The store of the profile's login, where there was one.
    fn store(&self) -> Result<SqliteStore, Failure> {
        let path = self.tokens();
        match path.exists() {
            true => Ok(SqliteStore::open(path).map_err(hoopai::Error::from)?),
            false => Err(self.nobody()),
        }
    }

    fn nobody(&self) -> Failure {
        let name = self.name.as_ref().map_or("", Name::as_str);
        Failure::usage(format!("the profile `{name}` is not logged in"))
            .hint(format!("hoopai login --profile {name}"))
    }

    /// The app that a login is for.
    pub(crate) fn app(&self) -> Result<App, Failure> {
        let profile = &self.profile;
        let (Some(id), Some(secret)) = (&profile.client_id, &profile.client_secret) else {
            return Err(
                Failure::usage("a login is for an app: its id and its secret are needed").hint(
                    "set HOOPAI_CLIENT_ID and HOOPAI_CLIENT_SECRET, write client_id and \
                     client_secret into the profile, or see `hoopai login --help`",
                ),
            );
        };
        let secret = secret.read(&self.whose("app's secret"), &self.place)?;
        Ok(App::new(id.as_str(), secret.expose_secret()))
    }

    fn whose(&self, what: &str) -> String {
        let name = self.name.as_ref().map_or("", Name::as_str);
        format!("the {what} of the profile `{name}`")
    }
}

/// The profile that a flag or the environment names.
pub(crate) fn name(matches: &ArgMatches) -> Result<Option<Name>, Failure> {
    given(matches, "profile")
        .map(|name| Name::new(name).map_err(|error| Failure::usage(format!("--profile: {error}"))))
        .transpose()
}
