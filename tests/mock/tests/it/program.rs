//! The mock as a program.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use hoopai::Client;

/// The program, ended with the test.
struct Program(Child);

impl Program {
    fn start(options: &[&str]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_hoopai-mock"));
        let program = program.args(options).stdout(Stdio::piped());
        Self(program.spawn().expect("it starts"))
    }

    /// What it says to export.
    fn exports(&mut self) -> HashMap<String, String> {
        let output = self.0.stdout.take().expect("it is piped");
        let lines = BufReader::new(output).lines().map_while(Result::ok);
        let exports = lines.filter_map(|line| {
            let (name, value) = line.strip_prefix("export ")?.split_once('=')?;
            Some((name.to_owned(), value.to_owned()))
        });
        exports.take(7).collect()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn it_prints_what_to_export_and_answers_whoever_does() {
    let mut program = Program::start(&["--port", "0", "--seed", "3"]);
    let exports = program.exports();
    let client = Client::builder().token(&exports["HOOPAI_TOKEN"]);
    let client = client
        .base_url(&exports["HOOPAI_BASE_URL"])
        .build()
        .expect("a client");
    let account = client.location(&exports["HOOPAI_LOCATION_ID"]);
    let found = account.contacts().search(1).await.expect("it answers");
    assert_eq!(found.total, Some(1000));

    let client = Client::builder().token(&exports["HOOPAI_COMPANY_TOKEN"]);
    let agency = client
        .base_url(&exports["HOOPAI_BASE_URL"])
        .build()
        .expect("a client");
    let installed = agency
        .oauth()
        .list_installed_locations(&exports["HOOPAI_COMPANY_ID"], &exports["HOOPAI_CLIENT_ID"]);
    assert_eq!(installed.await.expect("it answers").locations.len(), 3);
    assert!(exports.contains_key("HOOPAI_CLIENT_SECRET"));
}

#[test]
fn what_is_wrong_is_said_with_a_way_out() {
    let run = |options: &[&str]| {
        let program = Command::new(env!("CARGO_BIN_EXE_hoopai-mock"))
            .args(options)
            .output();
        let output = program.expect("it runs");
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = taken.local_addr().expect("it has one").port().to_string();
    let (code, says) = run(&["--port", &port]);
    assert_eq!(code, Some(1), "{says}");
    assert!(says.contains(&port) && says.contains("--port 0"), "{says}");
    let (code, says) = run(&["--drift", "2"]);
    assert_eq!(code, Some(2), "{says}");
    assert!(says.contains("a number from 0 to 1"), "{says}");
}
