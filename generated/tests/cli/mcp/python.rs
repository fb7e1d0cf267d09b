//! The same conversations by the protocol's official SDK for Python.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::conversation::{self, Conversation, Listening};
use crate::program::{done, err, finish, server};

/// The SDK, in the version that the test was written with.
const SDK: &str = "mcp==2.3.0";

/// The SDK on this machine. CI installs it; elsewhere, where it was not installed, the
/// test is skipped with a line that says so.
fn sdk() -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(SDK);
    let installed = folder.join("installed");
    if installed.exists() {
        return Some(folder);
    }
    let install = ["-m", "pip", "install", "--quiet", "--upgrade", "--target"];
    if std::env::var_os("CI").is_none() {
        let skipped = format!(
            "skipped: no MCP client of others. python3 {} '{}' {SDK} && touch '{}'\n",
            install.join(" "),
            folder.display(),
            installed.display()
        );
        // Past the test harness, which shows nothing of a test that passes.
        std::io::stderr()
            .write_all(skipped.as_bytes())
            .expect("stderr is open");
        return None;
    }
    let done = finish(Command::new("python3").args(install).arg(&folder).arg(SDK));
    assert!(done.status.success(), "CI needs {SDK}: {}", err(&done));
    std::fs::write(&installed, "").expect("the folder takes a file");
    Some(folder)
}

/// Has all of the conversations, one after the other.
fn talk(sdk: &Path, conversations: &[Value]) -> Vec<Conversation> {
    let output = finish(
        Command::new("python3")
            .arg(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/tests/cli/mcp/client.py"
            ))
            .arg(Value::from(conversations).to_string())
            .env("PYTHONPATH", sdk)
            .env("NO_PROXY", "127.0.0.1"),
    );
    let heard: Vec<Value> = serde_json::from_str(&done(&output)).expect("it prints JSON");
    let list = |answers: &Value| answers.as_array().cloned().unwrap_or_default();
    heard
        .iter()
        .map(|heard| conversation::read(&heard["tools"], &list(&heard["answers"])))
        .collect()
}

#[test]
fn the_official_sdk_understands_the_server() {
    let Some(sdk) = sdk() else { return };
    let mock = server();
    let listening = Listening::start(&mock, None);
    let by_stdio = json!({
        "command": env!("CARGO_BIN_EXE_hoopai"),
        "args": ["mcp"],
        "env": {
            "HOOPAI_BASE_URL": mock.url(),
            "HOOPAI_TOKEN": mock.token(),
            "HOOPAI_LOCATION_ID": mock.location(),
        },
    });
    let by_http = json!({"url": listening.url, "token": listening.token});
    let mut conversations = Vec::new();
    // The protocol begins with a handshake, and since 2026 without one.
    for mode in ["legacy", "auto"] {
        for server in [&by_stdio, &by_http] {
            let calls = super::looking_for_contacts();
            conversations.push(json!({"server": server, "mode": mode, "calls": calls}));
        }
    }
    let talks = talk(&sdk, &conversations);
    assert_eq!(talks.len(), conversations.len());
    talks.iter().for_each(super::are_contacts_found);
}
