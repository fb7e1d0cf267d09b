//! Tokens: whose they are, and what they may do.

use std::collections::{BTreeSet, HashMap};
use std::time::Instant;

use crate::answer::Reply;
use crate::table::{Operation, Scheme};

pub(crate) const LOCATION_TOKEN: &str = "pit-mock-location";
pub(crate) const COMPANY_TOKEN: &str = "pit-mock-company";
pub(crate) const LOCATION: &str = "mock-location";
pub(crate) const COMPANY: &str = "mock-company";
pub(crate) const CLIENT_ID: &str = "mock-app";
pub(crate) const CLIENT_SECRET: &str = "mock-secret";

/// Who a token belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Owner {
    Location(String),
    Company,
}

/// What a token may do.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) owner: Owner,
    /// Its scopes; all where nobody has limited them.
    pub(crate) scopes: Option<BTreeSet<String>>,
    pub(crate) expires: Option<Instant>,
}

/// All tokens by their text.
#[derive(Debug)]
pub(crate) struct Tokens(HashMap<String, Token>);

impl Tokens {
    /// The two private ones: that of this account, and the agency's.
    pub(crate) fn new(location: &str) -> Self {
        let all = |owner| Token {
            owner,
            scopes: None,
            expires: None,
        };
        Self(HashMap::from([
            (
                LOCATION_TOKEN.to_owned(),
                all(Owner::Location(location.to_owned())),
            ),
            (COMPANY_TOKEN.to_owned(), all(Owner::Company)),
        ]))
    }

    pub(crate) fn insert(&mut self, text: String, token: Token) {
        self.0.insert(text, token);
    }

    /// The token of a request.
    pub(crate) fn of(&self, text: Option<&str>) -> Result<&Token, Reply> {
        let token = text.and_then(|text| self.0.get(text));
        let token = token.ok_or_else(|| Reply::error(401, "Invalid JWT"))?;
        match token.expires {
            Some(end) if end <= Instant::now() => Err(Reply::error(401, "The token has expired.")),
            _ => Ok(token),
        }
    }
}

impl Token {
    /// Whether the token may make this call.
    pub(crate) fn may(&self, operation: &Operation) -> Result<(), Reply> {
        let alternatives = &operation.security;
        if alternatives.is_empty() {
            return Ok(());
        }
        let of_class: Vec<_> = alternatives
            .iter()
            .filter(|all| all.iter().all(|scheme| self.is_of(scheme)))
            .collect();
        if of_class.is_empty() {
            return Err(Reply::error(
                401,
                "This authClass type is not allowed to access this scope.",
            ));
        }
        let held = |scope: &String| match &self.scopes {
            Some(scopes) => scopes.contains(scope),
            None => true,
        };
        let is_enough = |all: &&&Vec<Scheme>| all.iter().all(|one| one.scopes.iter().all(held));
        match of_class.iter().any(|all| is_enough(&all)) {
            true => Ok(()),
            false => Err(Reply::error(
                401,
                "The token is not authorized for this scope.",
            )),
        }
    }

    fn is_of(&self, scheme: &Scheme) -> bool {
        match self.owner {
            Owner::Location(_) => !scheme.scheme.starts_with("Agency-Access"),
            Owner::Company => !scheme.scheme.starts_with("Location-Access"),
        }
    }

    /// Whether the token reaches this account.
    pub(crate) fn reaches(&self, account: &str) -> bool {
        match &self.owner {
            Owner::Location(own) => own == account,
            Owner::Company => true,
        }
    }
}
