//! An address that documents may be fetched from: by https, and always the same.

use std::net::IpAddr;

use codegen::diagnostic::{Diagnostic, Diagnostics};
use reqwest::Url;

/// How many digits of a commit's hash name it.
const SHORTEST: usize = 7;
const LONGEST: usize = 64;

/// Ends of file names that may stand behind a hash.
const ENDS: [&str; 4] = [".tar.gz", ".tgz", ".tar", ".json"];

/// An address that is fit to be fetched.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    pub(super) url: Url,
    /// The commit that the address names.
    pub(crate) revision: Option<String>,
}

impl Address {
    /// Whether an argument is an address and no path.
    pub(crate) fn is_one(text: &str) -> bool {
        text.contains("://")
    }

    /// Reads an address.
    ///
    /// What it leads to must be the same tomorrow: it names a commit, or somebody
    /// says what the hash of its content is (`sha256`). A branch or a tag moves.
    pub(crate) fn read(
        text: &str,
        sha256: Option<&str>,
        revision: Option<&str>,
    ) -> Result<Self, Diagnostics> {
        let mut problems = Diagnostics::default();
        let Some(url) = safe(text, &mut problems) else {
            return Err(problems);
        };
        let mut wrong = |code, message: &str, help: &str| {
            problems.push(Diagnostic::new(code, shown(text), "", message, help));
        };
        let found = commit(&url);
        if found.is_none() && sha256.is_none() {
            wrong(
                "unpinned-url",
                "what is at this address may be something else tomorrow: it names no commit",
                "put the commit into the address, in place of a branch (`…/archive/0af86a4….tar.gz`), \
                 or say by --sha256 what must come",
            );
        }
        if let (Some(found), Some(given)) = (&found, revision)
            && !(found.starts_with(given) || given.starts_with(found.as_str()))
        {
            let message = format!("the address names the commit {found}, and --revision {given}");
            wrong(
                "other-revision",
                &message,
                "leave out --revision, or correct one of the two",
            );
        }
        problems.into_result()?;
        Ok(Self {
            url,
            revision: found,
        })
    }

    /// Reads an address of which nothing is kept: what it leads to may be something else
    /// tomorrow.
    pub(crate) fn to_look_at(text: &str) -> Result<Self, Diagnostics> {
        let mut problems = Diagnostics::default();
        let url = safe(text, &mut problems);
        match url.filter(|_| problems.is_empty()) {
            Some(url) => Ok(Self {
                revision: commit(&url),
                url,
            }),
            None => Err(problems),
        }
    }

    /// The address as the lock keeps it: what it asks beyond the path may be a secret.
    pub(crate) fn recorded(&self) -> String {
        let mut url = self.url.clone();
        url.set_query(None);
        url.set_fragment(None);
        url.to_string()
    }
}

/// The address that a text is, and why it must not be asked.
fn safe(text: &str, problems: &mut Diagnostics) -> Option<Url> {
    let mut wrong = |code, message: &str, help: &str| {
        problems.push(Diagnostic::new(code, shown(text), "", message, help));
    };
    let url = match Url::parse(text) {
        Ok(url) => url,
        Err(error) => {
            wrong(
                "bad-url",
                &format!("no address: {error}"),
                "give a path, or an address that begins with https://",
            );
            return None;
        }
    };
    if !is_safe(&url) {
        wrong(
            "insecure-url",
            "documents are fetched by https only",
            "give an address that begins with https://, or download the file and give its path",
        );
    }
    if !url.username().is_empty() || url.password().is_some() {
        wrong(
            "secret-in-url",
            "the address has a name or password in it, which would be shown or kept",
            "download the file, and give its path",
        );
    }
    Some(url)
}

/// An address without what may be a secret.
pub(super) fn shown(text: &str) -> String {
    let text = text.split(['?', '#']).next().unwrap_or(text);
    match text.split_once("://") {
        Some((scheme, rest)) => {
            let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let host = host.rsplit('@').next().unwrap_or(host);
            format!("{scheme}://{host}{path}")
        }
        None => text.to_owned(),
    }
}

/// Whether nobody on the way can read or change what comes: by https, or from this
/// very machine.
pub(super) fn is_safe(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url))
}

/// Whether an address is on this very machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// The commit that an address names: in a part of its path, or in its query.
fn commit(url: &Url) -> Option<String> {
    let path = url.path_segments().into_iter().flatten().map(str::to_owned);
    let query = url.query_pairs().map(|(_, value)| value.into_owned());
    path.chain(query).find_map(|part| {
        let end = ENDS.iter().find_map(|end| part.strip_suffix(end));
        let name = end.unwrap_or(&part);
        is_hash(name).then(|| name.to_owned())
    })
}

/// Whether a name is a commit's hash, or the start of one. A date is all digits, and
/// a word all letters.
fn is_hash(name: &str) -> bool {
    (SHORTEST..=LONGEST).contains(&name.len())
        && name.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        && name.bytes().any(|b| b.is_ascii_digit())
        && name.bytes().any(|b| b.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::{Address, is_hash, shown};

    fn codes(text: &str, sha256: Option<&str>, revision: Option<&str>) -> Vec<&'static str> {
        match Address::read(text, sha256, revision) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|problem| problem.code).collect(),
        }
    }

    #[test]
    fn an_address_that_names_a_commit_is_pinned() {
        for (text, commit) in [
            ("https://host.example/o/r/archive/0af86a4.tar.gz", "0af86a4"),
            ("https://host.example/o/r/tar.gz/0af86a4", "0af86a4"),
            (
                "https://host.example/o/r/0af86a4/apps/contacts.json",
                "0af86a4",
            ),
            (
                "https://host.example/o/r/contacts.json?ref=0af86a4",
                "0af86a4",
            ),
            ("http://127.0.0.1:9/0af86a4.tgz", "0af86a4"),
            ("http://[::1]:9/0af86a4.tgz", "0af86a4"),
            ("http://localhost:9/0af86a4.tgz", "0af86a4"),
        ] {
            let address = Address::read(text, None, None).expect("it names one");
            assert_eq!(address.revision.as_deref(), Some(commit), "{text}");
        }
    }

    #[test]
    fn a_branch_a_tag_a_date_or_a_word_is_no_pin() {
        for name in [
            "main",
            "master",
            "v1.2.0",
            "20260619",
            "defaced",
            "refs/heads/main",
        ] {
            let text = format!("https://host.example/o/r/archive/{name}.tar.gz");
            assert_eq!(codes(&text, None, None), ["unpinned-url"], "{text}");
            assert_eq!(
                codes(&text, None, Some("0af86a4")),
                ["unpinned-url"],
                "{text}"
            );
            // What must come is said.
            assert_eq!(codes(&text, Some("00"), None), [""; 0], "{text}");
        }
        assert!(is_hash(&"0a".repeat(20)) && !is_hash(&"0a".repeat(40)));
    }

    #[test]
    fn everything_that_is_wrong_with_an_address_is_told_at_once() {
        assert_eq!(
            codes("http://me:secret@host.example/main.tar.gz", None, None),
            ["insecure-url", "secret-in-url", "unpinned-url"]
        );
        for text in [
            "http://host.example/0af86a4.tar.gz",
            "ftp://host.example/0af86a4.tar.gz",
            "file:///0af86a4.tar.gz",
            "http://127.0.0.1.host.example/0af86a4.tar.gz",
            "http://localhost.host.example/0af86a4.tar.gz",
        ] {
            assert_eq!(codes(text, None, None), ["insecure-url"], "{text}");
        }
        assert_eq!(codes("https://", None, None), ["bad-url"]);
    }

    #[test]
    fn a_revision_that_contradicts_the_address_is_refused() {
        let text = "https://host.example/archive/0af86a4c0ffee.tar.gz";
        assert_eq!(codes(text, None, Some("739146e")), ["other-revision"]);
        assert_eq!(codes(text, None, Some("0af86a4")), [""; 0]);
        assert_eq!(codes(text, None, Some("0af86a4c0ffee00")), [""; 0]);
    }

    #[test]
    fn secrets_of_an_address_are_neither_kept_nor_shown() {
        let text = "https://host.example/0af86a4.tgz?token=secret#secret";
        let address = Address::read(text, None, None).expect("an address");
        assert_eq!(address.recorded(), "https://host.example/0af86a4.tgz");
        assert_eq!(
            shown("https://me:secret@host.example/a?b"),
            "https://host.example/a"
        );
        let problems = Address::read("https://me:secret@host.example/main", None, None);
        let problems = problems.expect_err("refused").to_string();
        assert!(!problems.contains("secret@"), "{problems}");
    }
}
