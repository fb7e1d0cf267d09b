//! OAuth: codes, rotating refresh tokens, accounts' tokens from their agency's.

use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

use fastrand::Rng;
use serde_json::{Value, json};

use crate::access::{CLIENT_ID, CLIENT_SECRET, COMPANY, Owner, Token, Tokens};
use crate::answer::Reply;
use crate::call::Received;

/// What is not used yet of codes and refresh tokens.
#[derive(Debug, Default)]
pub(crate) struct Grants {
    codes: HashMap<String, Code>,
    refresh: HashMap<String, Granted>,
}

#[derive(Clone, Debug)]
struct Code {
    /// Where it was sent to; nobody says of a code that the mock hands out itself.
    redirect_uri: Option<String>,
    scopes: Option<BTreeSet<String>>,
    location: String,
}

#[derive(Clone, Debug)]
struct Granted {
    owner: Owner,
    scopes: Option<BTreeSet<String>>,
}

/// What a request for a token needs beside itself.
pub(crate) struct Desk<'a> {
    pub(crate) grants: &'a mut Grants,
    pub(crate) tokens: &'a mut Tokens,
    pub(crate) rng: &'a mut Rng,
    pub(crate) lifetime: Duration,
    /// The accounts; the first one is where an app is installed if nobody chooses.
    pub(crate) locations: &'a [String],
    /// Every scope that there is.
    pub(crate) scopes: &'a BTreeSet<String>,
}

impl Desk<'_> {
    /// A code that can be used once.
    pub(crate) fn code(
        &mut self,
        redirect_uri: Option<String>,
        scopes: Option<BTreeSet<String>>,
        location: &str,
    ) -> String {
        let code = self.secret("code");
        let location = location.to_owned();
        let issued = Code {
            redirect_uri,
            scopes,
            location,
        };
        self.grants.codes.insert(code.clone(), issued);
        code
    }

    /// The page on which a person chooses the account. Nobody has to choose here: the
    /// account is the first one, or that of `locationId`.
    pub(crate) fn choose(&mut self, received: &Received) -> Reply {
        let get = |name: &str| {
            let mut query = received.query.iter();
            query
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.clone())
        };
        if get("client_id").as_deref() != Some(CLIENT_ID) {
            return Reply::error(400, format!("client_id must be {CLIENT_ID}"));
        }
        let Some(redirect_uri) = get("redirect_uri") else {
            return Reply::error(400, "redirect_uri should not be empty");
        };
        let Ok(mut target) = url::Url::parse(&redirect_uri) else {
            return Reply::error(400, "redirect_uri must be a URL");
        };
        let scopes: Option<BTreeSet<String>> = get("scope")
            .filter(|scope| !scope.is_empty())
            .map(|scope| scope.split_whitespace().map(str::to_owned).collect());
        let location = get("locationId").or_else(|| self.locations.first().cloned());
        let location = location.filter(|id| self.locations.contains(id));
        let Some(location) = location else {
            return Reply::error(400, "Location not found");
        };
        let code = self.code(Some(redirect_uri), scopes, &location);
        {
            let mut query = target.query_pairs_mut();
            query.append_pair("code", &code);
            if let Some(state) = get("state") {
                query.append_pair("state", &state);
            }
        }
        Reply::empty(302).header("location", target)
    }

    /// `POST /oauth/token`.
    pub(crate) fn token(&mut self, received: &Received) -> Reply {
        let get = |name: &str| {
            let field = received.field(&spelled(received, name))?;
            field.as_str().map(str::to_owned)
        };
        if get("client_id").as_deref() != Some(CLIENT_ID)
            || get("client_secret").as_deref() != Some(CLIENT_SECRET)
        {
            return refusal(401, "invalid_client", "Invalid client credentials");
        }
        match get("grant_type").as_deref() {
            Some("authorization_code") => {
                let code = get("code").and_then(|code| self.grants.codes.remove(&code));
                let Some(code) = code else {
                    return refusal(400, "invalid_grant", "This code is invalid or used");
                };
                if code.redirect_uri.is_some() && code.redirect_uri != get("redirect_uri") {
                    return refusal(400, "invalid_grant", "redirect_uri is another one");
                }
                let owner = match get("user_type").as_deref() {
                    Some("Company") => Owner::Company,
                    _ => Owner::Location(code.location),
                };
                let scopes = code.scopes;
                self.grant(received, Granted { owner, scopes })
            }
            Some("refresh_token") => {
                let granted = get("refresh_token");
                let granted = granted.and_then(|token| self.grants.refresh.remove(&token));
                match granted {
                    Some(granted) => self.grant(received, granted),
                    None => refusal(400, "invalid_grant", "This refresh token is invalid"),
                }
            }
            _ => refusal(
                400,
                "unsupported_grant_type",
                "grant_type must be authorization_code or refresh_token",
            ),
        }
    }

    /// `POST /oauth/locationToken`, and where v3 has it.
    pub(crate) fn location_token(&mut self, received: &Received, by: &Token) -> Reply {
        let get = |name: &str| received.field(name)?.as_str().map(str::to_owned);
        if get("companyId").as_deref() != Some(COMPANY) {
            return Reply::error(403, "The token does not have access to this company.");
        }
        let location = get("locationId").unwrap_or_default();
        if !self.locations.contains(&location) {
            return Reply::error(400, "Location not found");
        }
        let granted = Granted {
            owner: Owner::Location(location),
            scopes: by.scopes.clone(),
        };
        self.grant(received, granted)
    }

    fn grant(&mut self, received: &Received, granted: Granted) -> Reply {
        let access = self.secret("access");
        let refresh = self.secret("refresh");
        let scopes = granted.scopes.as_ref().unwrap_or(self.scopes);
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        let mut answer = json!({
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": self.lifetime.as_secs(),
            "refresh_token": refresh,
            "scope": scopes.join(" "),
            "userType": match granted.owner {
                Owner::Company => "Company",
                Owner::Location(_) => "Location",
            },
            "companyId": COMPANY,
            "userId": "mock-user",
        });
        if let Owner::Location(location) = &granted.owner {
            answer["locationId"] = Value::from(location.as_str());
        }
        let token = Token {
            owner: granted.owner.clone(),
            scopes: granted.scopes.clone(),
            expires: Some(Instant::now() + self.lifetime),
        };
        self.tokens.insert(access, token);
        self.grants.refresh.insert(refresh, granted);
        let fields = answer.as_object().into_iter().flatten();
        let answer: Value = fields
            .map(|(name, value)| (spelled(received, name), value.clone()))
            .collect();
        Reply::json(200, &answer)
    }

    fn secret(&mut self, kind: &str) -> String {
        let secret: String = (0..32).map(|_| self.rng.alphanumeric()).collect();
        format!("mock-{kind}-{secret}")
    }
}

fn refusal(status: u16, error: &str, description: &str) -> Reply {
    let body = json!({"error": error, "error_description": description});
    Reply::json(status, &body)
}

/// How the version of a request spells a field: v3 has camel case throughout.
fn spelled(received: &Received, name: &str) -> String {
    if received.header("version") != Some("v3") {
        return name.to_owned();
    }
    let mut words = name.split('_');
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(word.len().min(1));
        out += &first.to_uppercase();
        out += rest;
    }
    out
}
