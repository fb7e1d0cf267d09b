//! Archives, as claims: what they are taken for, and what is not taken from them.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, EntryType, Header};

use super::{codes, document, folders, import_set};
use crate::hash::sha256;
use crate::import::Incoming;
use crate::import::archive::{BOUNDS, Bounds, unpack};
use crate::import::incoming::Content;
use crate::lock;

/// An archive of files, as most programs make it.
fn tar(files: &[(&str, &str)]) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    for (path, text) in files {
        add(&mut builder, path, EntryType::Regular, text.as_bytes());
    }
    builder.into_inner().expect("an archive")
}

/// Adds an entry under any name, also one that the library would not write.
fn add(builder: &mut Builder<Vec<u8>>, path: &str, kind: EntryType, bytes: &[u8]) {
    let mut header = Header::new_ustar();
    header.as_ustar_mut().expect("ustar").name[..path.len()].copy_from_slice(path.as_bytes());
    header.set_entry_type(kind);
    header.set_size(bytes.len() as u64);
    header.set_mode(0o644);
    if matches!(kind, EntryType::Symlink | EntryType::Link) {
        header.set_link_name("/etc/passwd").expect("it fits");
    }
    header.set_cksum();
    builder.append(&header, bytes).expect("appended");
}

fn entry(path: &str, kind: EntryType) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    add(&mut builder, "apps/pets.json", EntryType::Regular, b"{}");
    add(&mut builder, path, kind, b"");
    builder.into_inner().expect("an archive")
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("written");
    encoder.finish().expect("finished")
}

fn files(bytes: &[u8]) -> Result<Vec<String>, Vec<&'static str>> {
    match unpack("set.tar", bytes, BOUNDS) {
        Ok(files) => Ok(files.into_keys().collect()),
        Err(problems) => Err(codes(&problems)),
    }
}

#[test]
fn an_archive_is_taken_with_or_without_its_top_folder_compressed_or_not() {
    let plain = [
        ("apps/pets.json", "{}"),
        ("common/common-schemas.json", "{}"),
    ];
    let below = |top: &str| -> Vec<(String, &str)> {
        plain
            .iter()
            .map(|(path, text)| (format!("{top}{path}"), *text))
            .collect()
    };
    for top in ["", "./", "docs-0af86a4/", "./docs-0af86a4/"] {
        let named = below(top);
        let named: Vec<(&str, &str)> = named.iter().map(|(path, text)| (&**path, *text)).collect();
        let archive = tar(&named);
        for bytes in [gzip(&archive), archive] {
            let expected = ["apps/pets.json", "common/common-schemas.json"];
            assert_eq!(files(&bytes).expect("an archive"), expected, "{top}");
        }
    }
}

#[test]
fn what_is_no_document_of_the_set_stays_in_the_archive() {
    let found = files(&tar(&[
        ("docs-1/apps/pets.json", "{}"),
        ("docs-1/apps/v3/pets-v3.json", "{}"),
        ("docs-1/apps/readme.md", "prose"),
        ("docs-1/docs/apps.json", "{}"),
        ("docs-1/package.json", "{}"),
    ]));
    assert_eq!(
        found.expect("an archive"),
        ["apps/pets.json", "apps/v3/pets-v3.json"]
    );
}

#[test]
fn what_git_says_of_the_commit_is_no_entry() {
    let mut builder = Builder::new(Vec::new());
    add(
        &mut builder,
        "pax_global_header",
        EntryType::XGlobalHeader,
        b"20 comment=0af86a4\n",
    );
    add(&mut builder, "docs-0af86a4/", EntryType::Directory, b"");
    add(
        &mut builder,
        "docs-0af86a4/apps/pets.json",
        EntryType::Regular,
        b"{}",
    );
    let bytes = builder.into_inner().expect("an archive");
    assert_eq!(files(&bytes).expect("an archive"), ["apps/pets.json"]);
}

#[test]
fn nothing_is_taken_from_an_archive_that_reaches_out_of_its_folder() {
    for path in [
        "../apps/evil.json",
        "apps/../../evil.json",
        "apps/..",
        "/apps/evil.json",
        "/etc/passwd",
        "c:/apps/evil.json",
        "apps\\..\\..\\evil.json",
    ] {
        assert_eq!(
            files(&entry(path, EntryType::Regular)),
            Err(vec!["archive-entry"]),
            "{path}"
        );
    }
}

#[test]
fn links_and_devices_are_refused_wherever_they_are() {
    for kind in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Char,
        EntryType::Block,
        EntryType::Fifo,
    ] {
        for path in ["apps/evil.json", "docs/readme"] {
            assert_eq!(
                files(&entry(path, kind)),
                Err(vec!["archive-entry"]),
                "{kind:?} {path}"
            );
        }
    }
}

#[test]
fn all_bad_entries_are_told_of_at_once_but_no_endless_list() {
    let mut builder = Builder::new(Vec::new());
    for number in 0..50 {
        let path = format!("../evil-{number}");
        add(&mut builder, &path, EntryType::Regular, b"");
    }
    let bytes = builder.into_inner().expect("an archive");
    let problems = unpack("set.tar", &bytes, BOUNDS).expect_err("refused");
    assert_eq!(problems.len(), 21);
    let text = problems.to_string();
    assert!(
        text.contains("../evil-19") && text.contains("30 more"),
        "{text}"
    );
}

#[test]
fn a_document_that_is_there_twice_is_refused() {
    let twice = tar(&[("apps/pets.json", "{}"), ("./apps/pets.json", "{ }")]);
    assert_eq!(files(&twice), Err(vec!["archive-entry"]));
}

#[test]
fn several_folders_with_documents_are_refused_and_so_are_none() {
    let several = tar(&[("a/apps/pets.json", "{}"), ("b/apps/pets.json", "{}")]);
    assert_eq!(files(&several), Err(vec!["missing-documents"]));
    let none = tar(&[("a/b/apps/pets.json", "{}"), ("pets.json", "{}")]);
    assert_eq!(files(&none), Err(vec!["missing-documents"]));
}

#[test]
fn an_archive_is_bounded_in_bytes_entries_and_documents() {
    let bytes = gzip(&tar(&[
        ("apps/a.json", &" ".repeat(10_000)),
        ("apps/b.json", "{}"),
    ]));
    let bounded = |bounds: Bounds| {
        let result = unpack("set.tar", &bytes, bounds);
        result.map(|files| files.len()).map_err(|problems| {
            let first = problems.iter().next().expect("a problem");
            first.message.clone()
        })
    };
    assert_eq!(bounded(BOUNDS), Ok(2));
    let says = |bounds: Bounds, what: &str| {
        let message = bounded(bounds).expect_err("too much");
        assert!(message.contains(what), "{message}");
    };
    says(
        Bounds {
            unpacked: 9_000,
            ..BOUNDS
        },
        "more than 9000 bytes",
    );
    says(
        Bounds {
            entries: 1,
            ..BOUNDS
        },
        "more than 1 entries",
    );
    says(
        Bounds {
            document: 9_999,
            ..BOUNDS
        },
        "more than 9999 bytes",
    );
}

#[test]
fn a_damaged_archive_is_refused() {
    let whole = gzip(&tar(&[("apps/pets.json", &"{}".repeat(5_000))]));
    assert!(files(&whole).is_ok());
    for length in [2, 20, whole.len() / 2, whole.len() - 1] {
        assert_eq!(
            files(&whole[..length]),
            Err(vec!["archive-damaged"]),
            "{length} bytes"
        );
    }
    // The last bytes are the checksum and the length of what was compressed.
    let mut other = whole.clone();
    let at = other.len() - 6;
    other[at] ^= 1;
    assert_eq!(files(&other), Err(vec!["archive-damaged"]));
}

#[test]
fn bytes_are_told_by_what_they_are_and_not_by_their_name() {
    let archive = tar(&[("apps/pets.json", "{}")]);
    let read = |bytes: &[u8]| Incoming::read("latest", bytes.to_vec(), None);
    for bytes in [&archive[..], &gzip(&archive)] {
        let incoming = read(bytes).expect("an archive");
        assert!(matches!(incoming.content, Content::Set(_)));
        assert_eq!(incoming.sha256, Some(sha256(bytes)));
    }
    assert!(read(b"\n {}").expect("a document").is_document());
    for bytes in [
        &b""[..],
        b"<!doctype html>",
        b"PK\x03\x04",
        b"openapi: 3.0.0",
        &[0xff; 600],
    ] {
        assert_eq!(
            codes(&read(bytes).expect_err("refused")),
            ["unknown-format"]
        );
    }
}

#[test]
fn another_hash_than_the_one_that_was_given_writes_nothing() {
    let (upstream, specs) = folders("{}");
    let bytes = gzip(&tar(&[("apps/pet-store.json", &document("", &[]))]));
    let file = upstream.path().join("set.tgz");
    std::fs::write(&file, &bytes).expect("written");
    let other = sha256(b"something else");
    let problems = Incoming::open(&file, Some(&other)).expect_err("refused");
    assert_eq!(codes(&problems), ["sha256"]);
    // It is told before the bytes are looked at.
    let problems = Incoming::read("x", b"no archive".to_vec(), Some(&other));
    assert_eq!(codes(&problems.expect_err("refused")), ["sha256"]);
    let problems = Incoming::open(upstream.path(), Some(&other)).expect_err("a folder");
    assert_eq!(codes(&problems), ["sha256"]);

    let digits = sha256(&bytes);
    let incoming = Incoming::open(&file, Some(&digits.to_uppercase())).expect("the same");
    import_set(incoming, specs.path(), Some("somebody/something")).expect("imported");
    let lock = lock::read(specs.path()).expect("readable").expect("a lock");
    assert_eq!(lock.revision, digits[..12]);
    assert_eq!(lock.fetched.expect("it came as one file").sha256, digits);
}

#[test]
fn the_folder_of_an_archive_changes_no_byte_of_what_the_archive_gave() {
    let text = document("", &[]);
    let (upstream, specs) = folders(&text);
    let common = std::fs::read_to_string(upstream.path().join("common/common-schemas.json"))
        .expect("the shared schemas");
    let bytes = tar(&[
        ("docs/apps/pet-store.json", &text),
        ("docs/common/common-schemas.json", &common),
    ]);
    let archive = Incoming::read("https://example.com/set.tar", bytes, None).expect("a set");
    import_set(archive, specs.path(), None).expect("imported");
    let read = |file: &str| std::fs::read_to_string(specs.path().join(file)).expect("read");
    let before = (read("api/pets.yaml"), read("specs.lock"));
    let folder = Incoming::open(upstream.path(), None).expect("a set");
    import_set(folder, specs.path(), None).expect("imported");
    assert_eq!((read("api/pets.yaml"), read("specs.lock")), before);
}
