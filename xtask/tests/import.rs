//! `cargo xtask import`, run as people run it, on a project of one family.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::{Command, Output};

use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, Header};

const DOCUMENT: &str = r##"{
    "openapi": "3.0.0", "info": {"title": "Pets", "version": "1"},
    "paths": {"/pets": {"get": {"operationId": "get-pets", "responses": {
        "200": {"description": "OK"},
        "401": {"description": "", "content": {"application/json": {"schema":
            {"$ref": "../common/common-schemas.json#/components/schemas/Bad"}}}}}}}}}"##;

const COMMON: &str = r#"{"components": {"schemas": {"Bad": {"type": "object"}}}}"#;

const COMMIT: &str = "0af86a4c0ffee";

/// A project of one family, of which nothing was imported yet.
struct Project(tempfile::TempDir);

impl Project {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a folder");
        std::fs::create_dir_all(root.path().join("specs")).expect("a folder");
        let families = "families:\n  - {name: pets, document: pets, title: Pets}\n";
        std::fs::write(root.path().join("specs/families.yaml"), families).expect("written");
        Self(root)
    }

    fn import(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("import")
            .args(arguments)
            .env("CARGO_MANIFEST_DIR", self.0.path().join("xtask"))
            .output()
            .expect("it starts")
    }

    #[track_caller]
    fn imports(&self, arguments: &[&str]) -> String {
        let output = self.import(arguments);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(0), "{said}");
        said
    }

    /// A refusal, after which everything is as it was.
    #[track_caller]
    fn refuses(&self, arguments: &[&str], code: &str) -> String {
        let before = self.files();
        let output = self.import(arguments);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(&format!("error[{code}]")), "{said}");
        assert_eq!(self.files(), before);
        said
    }

    /// All files of `specs/`, with their texts.
    fn files(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let mut open = vec![self.0.path().join("specs")];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
                match entry.path() {
                    path if path.is_dir() => open.push(path),
                    path => found.push((
                        path.display().to_string(),
                        std::fs::read_to_string(&path).expect("a text"),
                    )),
                }
            }
        }
        found.sort();
        found
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.0.path().join("specs").join(file)).expect(file)
    }

    fn write(&self, file: &str, bytes: &[u8]) -> String {
        let path = self.0.path().join(file);
        std::fs::write(&path, bytes).expect("written");
        path.display().to_string()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The set as code hosts pack it: below one top folder.
fn archive() -> Vec<u8> {
    let mut builder = Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (path, text) in [
        ("apps/pets.json", DOCUMENT),
        ("common/common-schemas.json", COMMON),
    ] {
        let mut header = Header::new_ustar();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        let path = format!("docs-{COMMIT}/{path}");
        builder
            .append_data(&mut header, path, text.as_bytes())
            .expect("appended");
    }
    let encoder = builder.into_inner().expect("an archive");
    encoder.finish().expect("compressed")
}

/// A server that has some bytes at every path. It ends with the test's process.
fn serve(bytes: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
            lines.by_ref().find(String::is_empty);
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                bytes.len()
            );
            let _ = stream.write_all(head.as_bytes());
            let _ = stream.write_all(&bytes);
        }
    });
    base
}

#[test]
fn an_archive_of_a_server_is_imported_and_the_lock_says_what_it_was() {
    let project = Project::new();
    let bytes = archive();
    let sha256 = codegen::hash::sha256(&bytes);
    let url = format!("{}/owner/docs/tar.gz/{COMMIT}", serve(bytes));
    let said = project.imports(&[&url, "--source", "owner/docs", "--sha256", &sha256]);
    assert!(
        said.contains(&format!("1 documents of owner/docs {COMMIT}, 1 changed")),
        "{said}"
    );
    let lock = project.read("specs.lock");
    for line in [
        "source: owner/docs".to_owned(),
        format!("revision: \"{COMMIT}\""),
        format!("  url: \"{url}\""),
        sha256,
    ] {
        assert!(lock.contains(&line), "{line} in {lock}");
    }
    assert!(project.read("api/pets.yaml").contains("Bad:"));

    // The same as a file and as a folder gives the same documents.
    let before = project.read("api/pets.yaml");
    let file = project.write("set.tgz", &archive());
    project.imports(&[&file]);
    assert_eq!(project.read("api/pets.yaml"), before);
}

#[test]
fn a_branch_is_refused_with_the_way_out_and_nobody_is_asked() {
    let project = Project::new();
    // Nobody listens there.
    let said = project.refuses(&["https://127.0.0.1:1/docs/tar.gz/main"], "unpinned-url");
    assert!(said.contains("put the commit into the address"), "{said}");
    project.refuses(&["http://example.invalid/0af86a4.tgz"], "insecure-url");
}

#[test]
fn another_hash_than_the_given_one_writes_nothing() {
    let project = Project::new();
    let wanted = codegen::hash::sha256(b"something else");
    let url = format!("{}/{COMMIT}.tgz", serve(archive()));
    let said = project.refuses(&[&url, "--sha256", &wanted], "sha256");
    assert!(said.contains(&wanted), "{said}");
    let short = project.import(&[&url, "--sha256", "abc"]);
    assert_eq!(
        short.status.code(),
        Some(2),
        "no SHA-256 at all is wrong usage"
    );
}

#[test]
fn one_document_of_a_server_takes_the_place_of_its_familys() {
    let project = Project::new();
    let file = project.write("set.tgz", &archive());
    project.imports(&[&file, "--source", "owner/docs"]);
    let alone = DOCUMENT
        .replace("../common/common-schemas.json#", "#")
        .replace(
            "\"paths\"",
            "\"components\": {\"schemas\": {\"Bad\": {\"type\": \"string\"}}}, \"paths\"",
        );
    let url = format!("{}/{COMMIT}/pets.json", serve(alone.into_bytes()));
    let said = project.imports(&[&url, "--family", "pets"]);
    assert!(said.contains("pets: 1 paths, 1 operations"), "{said}");
    let lock = project.read("specs.lock");
    assert!(lock.contains(&format!("    source: \"{url}\"")), "{lock}");
    assert!(
        lock.contains(&format!("    revision: \"{COMMIT}\"")),
        "{lock}"
    );
    assert!(project.read("api/pets.yaml").contains("type: string"));
}

#[test]
fn what_comes_in_place_of_an_archive_is_refused() {
    let project = Project::new();
    let page = serve(b"<!doctype html><title>Sign in</title>".to_vec());
    let said = project.refuses(&[&format!("{page}/{COMMIT}")], "unknown-format");
    assert!(said.contains("<!doctype html>"), "{said}");
    let document = serve(DOCUMENT.as_bytes().to_vec());
    let said = project.refuses(&[&format!("{document}/{COMMIT}.json")], "one-document");
    assert!(said.contains("--family"), "{said}");
    let missing = project.0.path().join("gone.tgz").display().to_string();
    project.refuses(&[&missing], "missing-document");
    project.refuses(&["/"], "missing-documents");
}

#[test]
fn an_import_ends_by_saying_what_is_left_to_do() {
    let project = Project::new();
    std::fs::create_dir_all(project.0.path().join("specs/overlays/pets")).expect("a folder");
    let overlay = "overlay: 1.1.0\ninfo: {title: Corrections, version: 1.0.0}\nactions:\n  \
                   - target: $.paths['/pets'].get\n    description: The title\n    \
                   x-reason: It has none.\n    x-evidence: official\n    \
                   update: {operationId: get-pets}\n";
    project.write("specs/overlays/pets/corrections.yaml", overlay.as_bytes());
    project.write(
        "specs/names.yaml",
        b"pets:\n  operations:\n    GET /cats: all\n",
    );
    let file = project.write("set.tgz", &archive());
    let said = project.imports(&[&file]);
    for line in [
        "of no use any more: specs/overlays/pets/corrections.yaml: The title",
        "to do[name-for-nothing]",
        "0 overlay actions taken out, 1 of no use any more, 1 other things to do",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    let said = project.imports(&[&file, "--prune"]);
    assert!(
        said.contains("1 overlay actions taken out, 0 of no use"),
        "{said}"
    );
}
