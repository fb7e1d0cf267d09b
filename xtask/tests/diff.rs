//! `cargo xtask diff` and `changelog`, as people run them: in a project with a history.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const FAMILIES: &str = "families:\n  - {name: things, document: things, title: Things}\n";

/// A document with a parameter, which may be required.
fn document(required: bool) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Things, version: '1'}}\npaths:\n  /things:\n    get:\n      \
         operationId: list\n      parameters:\n        - name: limit\n          in: query\n          \
         required: {required}\n          schema: {{type: integer}}\n      responses:\n        \
         '204': {{description: ''}}\n"
    )
}

/// A project whose only commit has an optional parameter, which is required by now.
struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().expect("a folder"));
        project.write("specs/families.yaml", FAMILIES);
        project.write("specs/api/things.yaml", &document(false));
        project.write(
            "Cargo.toml",
            "[workspace.package]\nedition = \"2024\"\nversion = \"0.1.0\"\n",
        );
        project.write(
            "CHANGELOG.md",
            "# Changelog\n\n## Unreleased\n\n* By hand.\n",
        );
        project.git(&["init", "--quiet", "--initial-branch", "main"]);
        project.git(&["add", "--all"]);
        project.git(&[
            "-c",
            "user.name=t",
            "-c",
            "user.email=t@example.com",
            "commit",
            "--quiet",
            "-m",
            "x",
        ]);
        project.write("specs/api/things.yaml", &document(true));
        project
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.root().join(file);
        std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder");
        std::fs::write(path, text).expect("it can be written");
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.root().join(file)).expect("the file is there")
    }

    fn git(&self, args: &[&str]) {
        let status = Command::new("git")
            .args(args)
            .current_dir(self.root())
            .status();
        assert!(status.expect("git is there").success(), "git {args:?}");
    }

    fn xtask(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(args)
            .current_dir(self.root())
            .env("CARGO_MANIFEST_DIR", self.root().join("xtask"))
            .output()
            .expect("it runs")
    }

    fn diff(&self, args: &[&str]) -> (i32, String, String) {
        let mut all = vec!["diff"];
        all.extend(args);
        told(&self.xtask(&all))
    }
}

fn told(output: &Output) -> (i32, String, String) {
    (
        output.status.code().expect("it ends by itself"),
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

fn json(project: &Project, args: &[&str]) -> Value {
    let mut all = vec!["--format", "json"];
    all.extend(args);
    let (code, out, err) = project.diff(&all);
    assert_eq!(code, 0, "{err}");
    serde_json::from_str(&out).expect("it is JSON")
}

#[test]
fn a_revision_is_compared_with_the_files_here() {
    let project = Project::new();
    let (code, out, err) = project.diff(&["main"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("things: 1 breaking"), "{out}");
    assert!(
        out.contains("GET /things: the query parameter `limit` became required"),
        "{out}"
    );
    assert!(
        out.contains("things::Things::list(limit) is a new argument"),
        "{out}"
    );
    assert!(
        out.contains(
            "main → working tree: 1 breaking, 0 warning, 0 info; the crate needs a major version"
        ),
        "{out}"
    );
    assert!(!out.contains('\u{1b}'), "no colour where nobody sees it");
}

#[test]
fn a_revision_a_folder_and_a_file_are_sides_too() {
    let project = Project::new();
    let same = json(&project, &["main", "main"]);
    assert_eq!(same["changes"], Value::Array(vec![]));
    assert_eq!(same["summary"]["bump"], "none");
    for head in ["specs", ".", "specs/api/things.yaml"] {
        let found = json(&project, &["main", head]);
        assert_eq!(found["summary"]["breaking"], 1, "{head}: {found:#}");
        assert_eq!(found["head"], head);
        assert_eq!(
            found["changes"][0]["rule"],
            "request-parameter-became-required"
        );
    }
    project.write(
        "published/apps/things.json",
        "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}}",
    );
    let found = json(&project, &["published", "specs"]);
    assert_eq!(found["changes"][0]["rule"], "operation-added");
}

#[test]
fn a_url_is_a_side_whatever_it_leads_to_tomorrow() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client");
        let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
        lines.by_ref().find(String::is_empty);
        let body = r#"{"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": {}}"#;
        let length = body.len();
        write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
        .expect("it listens");
    });
    let project = Project::new();
    let url = format!("http://{address}/main/things.json");
    let found = json(&project, &[&url, "specs"]);
    server.join().expect("it was asked");
    assert_eq!(found["base"], url);
    assert_eq!(found["changes"][0]["rule"], "operation-added");
    let (code, _, err) = project.diff(&["http://example.invalid/things.json"]);
    assert_eq!(code, 2);
    assert!(err.contains("https only"), "{err}");
}

#[test]
fn the_exit_code_says_whether_it_is_too_bad() {
    let project = Project::new();
    for (args, code) in [
        (&["main"][..], 0),
        (&["main", "--fail-on", "breaking"], 1),
        (&["main", "--fail-on", "info"], 1),
        (&["main", "main", "--fail-on", "info"], 0),
        (&["nothing-of-that-name"], 2),
        (&["main", "--family", "stuff"], 2),
        (&["main", "--fail-on", "hell"], 2),
        (&[], 2),
    ] {
        let (is, _, err) = project.diff(args);
        assert_eq!(is, code, "{args:?}: {err}");
    }
    let (_, _, err) = project.diff(&["one-that-is-not", "nor-this"]);
    assert!(
        err.contains("one-that-is-not") && err.contains("nor-this") && err.contains("help:"),
        "both are told, and the way out: {err}"
    );
}

#[test]
fn what_was_accepted_does_not_fail() {
    let project = Project::new();
    let found = json(&project, &["main"]);
    let print = found["changes"][0]["fingerprint"]
        .as_str()
        .expect("it has one");
    project.write(
        "specs/accepted.yaml",
        &format!(
            "accepted:\n  - fingerprint: {print}\n    change: limit\n    reason: nobody minds\n"
        ),
    );
    let (code, out, err) = project.diff(&["main", "--fail-on", "info"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("nobody minds"), "{out}");
    let found = json(&project, &["main"]);
    assert_eq!(found["summary"]["accepted"], 1);
    assert_eq!(found["summary"]["breaking"], 0);
    assert_eq!(found["changes"][0]["accepted"], "nobody minds");
}

#[test]
fn it_writes_a_file_or_annotations() {
    let project = Project::new();
    let (code, out, err) =
        project.diff(&["main", "--format", "markdown", "--out", "target/diff.md"]);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    assert!(
        project
            .read("target/diff.md")
            .starts_with("## API changes: `main` → `working tree`")
    );
    let (_, out, _) = project.diff(&["main", "--format", "github"]);
    assert!(
        out.starts_with(
            "::error file=specs/api/things.yaml,line=8,title=request-parameter-became-required::"
        ),
        "{out}"
    );
    let (_, page, _) = project.diff(&["main", "--format", "html"]);
    assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
    assert!(page.contains("GET /things"), "{page}");
    let (code, _, err) = project.diff(&["main", "--out", "CHANGELOG.md/x"]);
    assert_eq!(code, 2, "{err}");
}

#[test]
fn the_rules_and_the_schema_are_printed() {
    let project = Project::new();
    let (code, out, _) = project.diff(&["--rules"]);
    assert_eq!(code, 0);
    assert!(out.contains("request-parameter-became-required"), "{out}");
    let (_, out, _) = project.diff(&["--rules", "--format", "json"]);
    let rules: Value = serde_json::from_str(&out).expect("it is JSON");
    assert!(rules.as_array().is_some_and(|rules| rules.len() > 100));
    let (_, out, _) = project.diff(&["--schema"]);
    let schema: Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(schema["properties"]["changes"]["type"], "array");
}

#[test]
fn a_release_gets_its_entry_and_its_version() {
    let project = Project::new();
    let args = ["changelog", "main", "--date", "2026-12-24"];
    let (code, out, err) = told(&project.xtask(&args));
    assert_eq!(code, 0, "{err}");
    assert!(
        out.starts_with("## 0.2.0 (2026-12-24)\n\n### Breaking\n"),
        "{out}"
    );
    assert!(err.contains("0.1.0 → 0.2.0"), "{err}");
    assert!(
        project.read("CHANGELOG.md").ends_with("* By hand.\n"),
        "nothing is written"
    );
    let mut args = args.to_vec();
    args.push("--write");
    assert_eq!(told(&project.xtask(&args)).0, 0);
    let written = project.read("CHANGELOG.md");
    assert!(
        written.starts_with(
            "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-12-24)\n\n* By hand.\n\n### Breaking\n"
        ),
        "{written}"
    );
    assert!(project.read("Cargo.toml").contains("version = \"0.2.0\""));
}

#[test]
fn api_versions_are_compared_as_they_were_published() {
    let project = Project::new();
    project.write("specs/api/things.yaml", &document(false));
    project.write(
        "specs/families.yaml",
        &format!(
            "{FAMILIES}  - {{name: things, document: things-v3, title: Things, version: v3}}\n"
        ),
    );
    project.write("specs/api/v3/things.yaml", &document(true));
    let (code, out, err) = project.diff(&["--versions"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(
        out.contains("GET /things: the query parameter `limit` became required"),
        "{out}"
    );
    assert!(out.contains("2021-07-28 → v3: 1 breaking"), "{out}");
    let (code, _, err) = project.diff(&["--versions", "v9"]);
    assert_eq!(code, 2);
    assert!(err.contains("no family has the version `v9`"), "{err}");
}
