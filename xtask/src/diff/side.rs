//! The two sides, wherever they are.

use std::path::PathBuf;

use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::diff::Sides;
use codegen::diff::side::{Kind, Reading, read};
use codegen::import::Incoming;
use codegen::ir::Api;

use super::revision;
use crate::fetch::{Address, fetch};

/// The sides as they were given.
pub(crate) struct Given {
    pub(crate) base: String,
    pub(crate) head: Option<String>,
    pub(crate) family: Option<String>,
    pub(crate) published: bool,
}

impl Given {
    /// What people call the sides.
    pub(crate) fn labels(&self) -> Sides<String> {
        let head = self.head.clone();
        Sides::both(
            self.base.clone(),
            head.unwrap_or_else(|| "working tree".to_owned()),
        )
    }
}

/// A side, found.
struct Found {
    kind: Kind,
    /// Where it was put, if it had to be; gone when it is dropped.
    _folder: Option<tempfile::TempDir>,
}

/// Reads both sides.
pub(crate) fn both(given: &Given) -> Result<(Api, Api), Diagnostics> {
    let here = crate::root();
    let mut problems = Diagnostics::default();
    let mut sides = Vec::new();
    let found = [
        find(&given.base),
        match &given.head {
            Some(head) => find(head),
            None => Kind::of(&here).map(|kind| Found {
                kind,
                _folder: None,
            }),
        },
    ];
    for side in found {
        match side {
            Ok(side) => sides.push(side),
            Err(found) => problems.extend(found),
        }
    }
    problems.into_result()?;
    let specs = here.join("specs");
    let reading = |only: Option<&str>, side: &Found| {
        let reading = Reading {
            specs: &specs,
            only,
            as_published: given.published,
        };
        read(&side.kind, reading)
    };
    let only = given.family.as_deref();
    // A document alone says which family the other side is asked for.
    let (old, new) = match (sides[0].kind.is_single(), sides[1].kind.is_single()) {
        (true, false) => {
            let old = reading(only, &sides[0])?;
            let family = old.families.first().map(|one| one.name.clone());
            let new = reading(family.as_deref(), &sides[1])?;
            (old, new)
        }
        (false, true) => {
            let new = reading(only, &sides[1])?;
            let family = new.families.first().map(|one| one.name.clone());
            let old = reading(family.as_deref(), &sides[0])?;
            (old, new)
        }
        _ => {
            let sides = codegen::parallel::map(&sides, |side| reading(only, side));
            let mut problems = Diagnostics::default();
            let mut apis = Vec::new();
            for side in sides {
                match side {
                    Ok(api) => apis.push(api),
                    Err(found) => problems.extend(found),
                }
            }
            problems.into_result()?;
            let new = apis.pop().unwrap_or_default();
            (apis.pop().unwrap_or_default(), new)
        }
    };
    if let Some(family) = only
        && old.families.is_empty()
        && new.families.is_empty()
    {
        let message = format!("neither side has a family `{family}`");
        let help = "`cargo xtask coverage` lists the families";
        return Err(Diagnostic::new("unknown-family", family, "", message, help).into());
    }
    Ok((old, new))
}

/// Finds a side: what is on the disk first, then what git knows.
fn find(name: &str) -> Result<Found, Diagnostics> {
    let path = PathBuf::from(name);
    if path.exists() {
        return Ok(Found {
            kind: Kind::of(&path)?,
            _folder: None,
        });
    }
    if Address::is_one(name) {
        let address = Address::to_look_at(name)?;
        let incoming = Incoming::read(address.recorded(), fetch(&address)?, None)?;
        return Ok(Found {
            kind: Kind::Published(incoming),
            _folder: None,
        });
    }
    if !revision::is_known(name) {
        let message =
            format!("`{name}` is neither a file or folder, nor a revision that git knows");
        let help = "give a path, a branch, a tag, a commit, or an https URL";
        return Err(Diagnostic::new("unknown-side", name, "", message, help).into());
    }
    let folder = folder(name)?;
    revision::check_out(name, folder.path())?;
    Ok(Found {
        kind: Kind::of(folder.path())?,
        _folder: Some(folder),
    })
}

fn folder(name: &str) -> Result<tempfile::TempDir, Diagnostic> {
    let target = crate::root().join("target");
    let made = std::fs::create_dir_all(&target)
        .and_then(|()| tempfile::Builder::new().prefix("diff").tempdir_in(&target));
    made.map_err(|error| {
        let help = "target/ must be a folder that can be written";
        Diagnostic::new("unwritable", name, "", error.to_string(), help)
    })
}
