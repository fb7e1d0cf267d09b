//! Whether a request is let in: what the platform checks, one after the other.

use std::time::Instant;

use super::{Inner, Platform};
use crate::access::{Owner, Token};
use crate::answer::Reply;
use crate::call::Received;
use crate::check::{self, Given, text_of};
use crate::routes::Found;
use crate::table::Operation;

impl Platform {
    /// The answer to a request that no fault has met.
    pub(super) fn reply(&self, inner: &mut Inner, received: &Received) -> Reply {
        if received.path == "/oauth/chooselocation" {
            return self.desk(inner).choose(received);
        }
        let version = received.header("version");
        let find = |path: &str| {
            let method = &received.method;
            self.routes.find(&self.families, method, path, version)
        };
        let mut all = find(&received.path).into_iter();
        let Some(first) = all.next() else {
            // The platform answers a path in the wrong case as if it were a secret one.
            return match find(&received.path.to_lowercase()).is_empty() {
                false => Reply::error(401, "Unauthorized"),
                true => Reply::empty(404),
            };
        };
        // Where two documents describe it, what either of them allows is right.
        let found = match check::request(&first, received) {
            Ok(_) => first,
            Err(_) => all
                .find(|other| check::request(other, received).is_ok())
                .unwrap_or(first),
        };
        if let Err(refusal) = is_right_version(found.operation, version) {
            return refusal;
        }
        if is(&found, "POST", "/oauth/token") {
            return self.login(inner, &found, received);
        }
        let token = match inner.tokens.of(received.token()) {
            Ok(token) => token.clone(),
            Err(refusal) => return refusal,
        };
        let left = inner.windows.count(&token.owner, Instant::now());
        if left.is_refused {
            return left.tell(Reply::error(429, "Too many requests"));
        }
        let reply = self.authorised(inner, received, &found, &token);
        left.tell(reply.unwrap_or_else(|refusal| refusal))
    }

    /// A call that brings no token, because it asks for one.
    fn login(&self, inner: &mut Inner, found: &Found<'_>, received: &Received) -> Reply {
        if !inner.windows.login(Instant::now()) {
            return Reply::error(429, "Too many requests");
        }
        match check::request(found, received) {
            Ok(_) => self.desk(inner).token(received),
            Err(problems) => Reply::error(422, problems),
        }
    }

    fn authorised(
        &self,
        inner: &mut Inner,
        received: &Received,
        found: &Found<'_>,
        token: &Token,
    ) -> Result<Reply, Reply> {
        token.may(found.operation)?;
        let given = check::request(found, received);
        let given = given.map_err(|problems| Reply::error(422, problems))?;
        let location = self.account(found, &given, token)?;
        // The next API version has it at another place.
        let places = ["/oauth/locationToken", "/oauth/location-token"];
        if places.iter().any(|path| is(found, "POST", path)) {
            return Ok(self.desk(inner).location_token(received, token));
        }
        self.answer(inner, found, &given, &location)
    }

    /// The account that a call is about. One that the token does not reach, or that
    /// nobody has heard of, is refused.
    fn account(&self, found: &Found<'_>, given: &Given, token: &Token) -> Result<String, Reply> {
        let slots = found.operation.account.iter();
        let named = slots.filter_map(|slot| {
            let path = found.path.iter().find(|(name, _)| *name == slot.name);
            let given = given.get(slot.place, &slot.name).map(text_of);
            given.or_else(|| path.map(|(_, id)| id.clone()))
        });
        let mut account = None;
        for named in named {
            if !token.reaches(&named) || !self.locations.contains(&named) {
                return Err(Reply::error(
                    403,
                    "The token does not have access to this location.",
                ));
            }
            account = Some(named);
        }
        Ok(account.unwrap_or_else(|| match &token.owner {
            Owner::Location(own) => own.clone(),
            Owner::Company => self.location().to_owned(),
        }))
    }
}

fn is(found: &Found<'_>, method: &str, path: &str) -> bool {
    found.operation.method == method && found.operation.path == path
}

fn is_right_version(operation: &Operation, given: Option<&str>) -> Result<(), Reply> {
    let Some(version) = &operation.version else {
        return Ok(());
    };
    match given {
        Some(given) if given == version => Ok(()),
        Some(_) => Err(Reply::error(401, "version header is invalid")),
        None => Err(Reply::error(401, "version header was not found.")),
    }
}
