//! Files of the network: one at a time, bounded, and only from where nobody on the
//! way can change them.

mod address;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::io::Read;
use std::time::Duration;

use codegen::diagnostic::Diagnostic;
use reqwest::Url;
use reqwest::blocking::{Client, Response};
use reqwest::redirect::{Attempt, Policy};

pub(crate) use address::Address;
use address::{is_loopback, is_safe, shown};

/// The most bytes that are taken. Upstream's whole repository has 3 MB.
const MOST: u64 = 64 << 20;

/// How often an address may lead to another one.
const REDIRECTS: usize = 5;

/// How long a server may take to answer, and to send everything.
const CONNECT: Duration = Duration::from_secs(15);
const WHOLE: Duration = Duration::from_secs(300);

/// The bytes at an address.
///
/// # Errors
///
/// No answer, an answer that is no success, one that is larger than it may be, and a
/// redirect to where documents are not fetched from.
pub(crate) fn fetch(address: &Address) -> Result<Vec<u8>, Diagnostic> {
    at_most(address, MOST)
}

fn at_most(address: &Address, most: u64) -> Result<Vec<u8>, Diagnostic> {
    let wrong = |message: String| {
        let help = "try again, or download the file and give its path";
        Diagnostic::new("fetch", shown(address.url.as_str()), "", message, help)
    };
    let failed = |error: reqwest::Error| wrong(chain(&error.without_url()));
    let client = client(&address.url).map_err(failed)?;
    let answer = client.get(address.url.clone()).send().map_err(failed)?;
    if !answer.status().is_success() {
        return Err(wrong(format!("the server answers {}", answer.status())));
    }
    body(answer, most).map_err(wrong)
}

fn client(url: &Url) -> Result<Client, reqwest::Error> {
    let mut builder = Client::builder()
        .redirect(Policy::custom(follow))
        .connect_timeout(CONNECT)
        .timeout(WHOLE)
        // An archive is hashed as it was published, and not as a server packs it.
        .no_gzip();
    if is_loopback(url) {
        builder = builder.no_proxy();
    }
    builder.build()
}

fn follow(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    match may_follow(attempt.previous(), attempt.url()) {
        Ok(()) => attempt.follow(),
        Err(message) => attempt.error(message),
    }
}

/// Whether a redirect may be followed: what came by https goes on by https.
fn may_follow(before: &[Url], next: &Url) -> Result<(), String> {
    let began_here = before
        .iter()
        .all(|url| url.scheme() == "http" && is_loopback(url));
    let shown = shown(next.as_str());
    if before.len() > REDIRECTS {
        Err(format!("it leads on and on, at last to {shown}"))
    } else if next.scheme() == "https" || (began_here && is_safe(next)) {
        Ok(())
    } else {
        Err(format!("it leads to {shown}, which is not safe by https"))
    }
}

/// The body of an answer, whatever the answer says of its length.
fn body(answer: Response, most: u64) -> Result<Vec<u8>, String> {
    let too_much = || format!("there is more than {most} bytes");
    let announced = answer.content_length();
    if announced.is_some_and(|length| length > most) {
        return Err(too_much());
    }
    let mut bytes = Vec::new();
    let read = answer.take(most + 1).read_to_end(&mut bytes);
    read.map_err(|error| format!("the answer breaks off: {}", chain(&error)))?;
    match bytes.len() as u64 > most {
        true => Err(too_much()),
        false => Ok(bytes),
    }
}

/// An error with its causes, without those that say the same once more.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = error.source();
    }
    text
}
