//! An archive's files, by their paths. Nothing is unpacked to disk, and yet nothing
//! is taken that could not be: an archive that reaches out of its folder is not what
//! it was made out to be.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::{self, Read};
use std::path::{Component, Path};

use flate2::read::MultiGzDecoder;
use tar::{Archive, EntryType};

use crate::diagnostic::{Diagnostic, Diagnostics};

/// How large an archive may be in all ways.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    /// Bytes when it is unpacked.
    pub(super) unpacked: u64,
    /// Files, folders and whatever else.
    pub(super) entries: usize,
    /// Bytes of a single document.
    pub(super) document: u64,
}

/// Upstream's whole repository has 16 MB in some hundred files.
pub(super) const BOUNDS: Bounds = Bounds {
    unpacked: 512 << 20,
    entries: 20_000,
    document: 32 << 20,
};

/// How many bad entries a message list shows before it counts them.
const SHOWN: usize = 20;

/// The folders whose files are of interest.
const FOLDERS: [&str; 2] = ["apps", "common"];

/// Whether bytes are an archive, or a compressed one.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    is_gzip(bytes) || bytes.get(257..262) == Some(b"ustar")
}

fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

/// The JSON files of `apps/` and `common/`, by their paths below the folder that
/// has both: the archive's own, or its single top folder, as code hosts make it.
///
/// # Errors
///
/// Everything in an archive that reaches out of it, is no file and no folder, or
/// is there twice; an archive that is damaged, larger than it may be, or has no
/// documents.
pub(super) fn unpack(
    name: &str,
    bytes: &[u8],
    bounds: Bounds,
) -> Result<BTreeMap<String, Vec<u8>>, Diagnostics> {
    let reader: Box<dyn Read> = match is_gzip(bytes) {
        true => Box::new(MultiGzDecoder::new(bytes)),
        false => Box::new(bytes),
    };
    let mut unpacked = Unpacked {
        name,
        bounds,
        files: BTreeMap::new(),
        bad: Vec::new(),
    };
    let bounded = Bounded {
        inner: reader,
        left: bounds.unpacked,
        most: bounds.unpacked,
    };
    let read = unpacked.read(bounded);
    let mut problems = unpacked.problems();
    if let Err(error) = read {
        let message = format!("the archive cannot be read: {error}");
        problems.push(unpacked.problem("archive-damaged", "", message));
    }
    problems.into_result()?;
    unpacked.below_its_folder()
}

struct Unpacked<'a> {
    name: &'a str,
    bounds: Bounds,
    files: BTreeMap<String, Vec<u8>>,
    bad: Vec<(String, String)>,
}

impl Unpacked<'_> {
    fn read(&mut self, reader: impl Read) -> io::Result<()> {
        let mut archive = Archive::new(reader);
        for (index, entry) in archive.entries()?.enumerate() {
            if index >= self.bounds.entries {
                return Err(io::Error::other(format!(
                    "it has more than {} entries",
                    self.bounds.entries
                )));
            }
            let mut entry = entry?;
            let kind = entry.header().entry_type();
            let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            match (kind, normal(&path)) {
                // What git says of the commit; it is no entry.
                (EntryType::XGlobalHeader, _) => {}
                (_, None) => self.bad.push((path, "leads out of the archive".to_owned())),
                (EntryType::Directory, _) => {}
                (EntryType::Regular | EntryType::Continuous, Some(path)) => {
                    if is_of_interest(&path) {
                        self.take(path, &mut entry)?;
                    }
                }
                (EntryType::Symlink | EntryType::Link, _) => {
                    self.bad.push((path, "is a link".to_owned()));
                }
                _ => self
                    .bad
                    .push((path, "is neither a file nor a folder".to_owned())),
            }
        }
        // To the very end, where a compressed archive has its checksum.
        io::copy(&mut archive.into_inner(), &mut io::sink()).map(drop)
    }

    fn take(&mut self, path: String, entry: &mut impl Read) -> io::Result<()> {
        let mut bytes = Vec::new();
        entry
            .take(self.bounds.document + 1)
            .read_to_end(&mut bytes)?;
        let most = self.bounds.document;
        if bytes.len() as u64 > most {
            self.bad.push((path, format!("has more than {most} bytes")));
            return Ok(());
        }
        match self.files.entry(path) {
            Entry::Vacant(place) => drop(place.insert(bytes)),
            Entry::Occupied(place) => {
                let path = place.key().clone();
                self.bad.push((path, "is there twice".to_owned()));
            }
        }
        Ok(())
    }

    fn problem(&self, code: &'static str, entry: &str, message: String) -> Diagnostic {
        let document = match entry {
            "" => self.name.to_owned(),
            entry => format!("{}: {}", self.name, entry.escape_debug()),
        };
        let help = "get the archive anew from where it was published; if it is meant to be so, \
                    unpack it where that is safe, and import the folder";
        Diagnostic::new(code, document, "", message, help)
    }

    fn problems(&self) -> Diagnostics {
        let mut problems = Diagnostics::default();
        for (entry, what) in self.bad.iter().take(SHOWN) {
            problems.push(self.problem("archive-entry", entry, format!("the entry {what}")));
        }
        if self.bad.len() > SHOWN {
            let message = format!("{} more entries are bad", self.bad.len() - SHOWN);
            problems.push(self.problem("archive-entry", "", message));
        }
        problems
    }

    /// The files below the folder that has `apps/`.
    fn below_its_folder(self) -> Result<BTreeMap<String, Vec<u8>>, Diagnostics> {
        let apps = format!("{}/", FOLDERS[0]);
        let mut tops: Vec<&str> = self
            .files
            .keys()
            .filter_map(|path| match path.starts_with(&apps) {
                true => Some(""),
                false => path
                    .split_once('/')
                    .filter(|(_, rest)| rest.starts_with(&apps))
                    .map(|(top, _)| top),
            })
            .collect();
        tops.sort_unstable();
        tops.dedup();
        let top = match tops[..] {
            // A folder beside `apps/` that has an `apps/` of its own is something else.
            [""] | ["", ..] => String::new(),
            [top] => format!("{top}/"),
            [] => {
                let message = "the archive has no apps/*.json, at its top or in its one top folder";
                return Err(self
                    .problem("missing-documents", "", message.to_owned())
                    .into());
            }
            _ => {
                let message = format!("several folders have apps/: {}", tops.join(", "));
                return Err(self.problem("missing-documents", "", message).into());
            }
        };
        Ok(self
            .files
            .into_iter()
            .filter_map(|(path, bytes)| Some((path.strip_prefix(&top)?.to_owned(), bytes)))
            .filter(|(path, _)| {
                FOLDERS
                    .iter()
                    .any(|one| path.starts_with(&format!("{one}/")))
            })
            .collect())
    }
}

/// A path with slashes and nothing but names; none where it leads out of the archive.
fn normal(path: &str) -> Option<String> {
    // A drive or a backslash means something on other systems, and no document has one.
    if path.contains(['\\', ':', '\0']) {
        return None;
    }
    let mut names: Vec<&str> = Vec::new();
    for component in Path::new(path).components() {
        match component {
            Component::Normal(name) => names.push(name.to_str()?),
            Component::CurDir => {}
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(names.join("/"))
}

/// Whether a path is that of a JSON file in one of the folders, at most one folder down.
fn is_of_interest(path: &str) -> bool {
    let names: Vec<&str> = path.split('/').collect();
    let Some((file, folders)) = names.split_last() else {
        return false;
    };
    file.ends_with(".json")
        && folders
            .iter()
            .take(2)
            .any(|folder| FOLDERS.contains(folder))
}

/// A reader that fails instead of giving more than it may.
struct Bounded<R> {
    inner: R,
    left: u64,
    most: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        match self.left.checked_sub(count as u64) {
            Some(left) => self.left = left,
            None => {
                let message = format!("it unpacks to more than {} bytes", self.most);
                return Err(io::Error::other(message));
            }
        }
        Ok(count)
    }
}
