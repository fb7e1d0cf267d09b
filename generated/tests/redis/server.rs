//! A Redis server of the test's own, on a free port of loopback.

use std::io::Write;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use hoopai::redis::Redis;
use tempfile::TempDir;

pub(crate) struct Server {
    process: Child,
    port: u16,
    folder: TempDir,
}

impl Server {
    /// Starts one. Where there is no `redis-server` the test is skipped, with a line
    /// that says so; not in CI.
    pub(crate) async fn start() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let port = free_port();
        let process = match run(port, &folder) {
            Ok(process) => process,
            Err(error) => {
                let ci = std::env::var_os("CI").is_some();
                assert!(!ci, "CI needs redis-server: {error}");
                let skipped = format!("skipped: no redis-server on this machine ({error})\n");
                // Past the test harness, which shows nothing of a test that passes.
                std::io::stderr()
                    .write_all(skipped.as_bytes())
                    .expect("stderr is open");
                return None;
            }
        };
        let mut server = Self {
            process,
            port,
            folder,
        };
        server.is_up().await;
        Some(server)
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    pub(crate) async fn connect(&self) -> Redis {
        Redis::connect(&self.url()).await.expect("it answers")
    }

    /// What a person would ask it, with `redis-cli`'s words.
    pub(crate) async fn ask<T: redis::FromRedisValue>(&self, words: &[&str]) -> T {
        let client = redis::Client::open(self.url()).expect("a URL");
        let mut connection = client
            .get_multiplexed_async_connection()
            .await
            .expect("it answers");
        let mut command = redis::cmd(words[0]);
        command.arg(&words[1..]);
        command.query_async(&mut connection).await.expect("a value")
    }

    pub(crate) fn stop(&mut self) {
        self.process.kill().expect("it was running");
        self.process.wait().expect("it ends");
    }

    /// Starts it again where it was, with what it has saved.
    pub(crate) async fn start_again(&mut self) {
        self.process = run(self.port, &self.folder).expect("it starts");
        self.is_up().await;
    }

    async fn is_up(&mut self) {
        while Redis::connect(&self.url()).await.is_err() {
            let ended = self.process.try_wait().expect("it was started");
            assert!(ended.is_none(), "redis-server ended: {ended:?}");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have been stopped already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
    free.expect("a port is free").port()
}

fn run(port: u16, folder: &TempDir) -> std::io::Result<Child> {
    Command::new("redis-server")
        .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
        .args([
            "--save",
            "",
            "--appendonly",
            "yes",
            "--appendfsync",
            "always",
        ])
        .arg("--dir")
        .arg(folder.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
}
