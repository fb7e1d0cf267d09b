//! A machine with an app, a login on it, and what a browser does.

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use hoopai::runtime::Url;
use hoopai_mock::{Mock, Settings};
use tempfile::TempDir;

use crate::program::{finish, program};

/// A machine with an app of the server's.
pub(super) struct Machine {
    pub(super) mock: Mock,
    pub(super) folder: TempDir,
}

impl Machine {
    pub(super) fn new() -> Self {
        Self::with(Mock::settings().contacts(3))
    }

    pub(super) fn with(settings: Settings) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mock = settings.start().expect("a port is free");
        Self { mock, folder }
    }

    pub(super) fn config(&self) -> PathBuf {
        self.folder.path().join("config.toml")
    }

    /// The program, which finds its profiles and the app, but no server.
    pub(super) fn program(&self) -> Command {
        let mut command = program();
        command
            .env("HOOPAI_CONFIG", self.config())
            .env("HOOPAI_CLIENT_ID", self.mock.client_id())
            .env("HOOPAI_CLIENT_SECRET", self.mock.client_secret());
        command
    }

    /// Begins a login.
    pub(super) fn login(&self, args: &[&str]) -> Login {
        let url = self.mock.url();
        let mut program = self
            .program()
            .args(["login", "--port", "0", "--scope", "contacts.readonly"])
            .args(["--login-host", &url, "--base-url", &url])
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let out = program.stdout.take().expect("it writes");
        BufReader::new(out)
            .read_line(&mut line)
            .expect("it writes a line");
        let url = Url::parse(line.trim());
        Login { program, url }
    }

    pub(super) fn contacts(&self, args: &[&str]) -> Output {
        finish(
            self.program()
                .args(["contacts", "search", "--page-limit", "1"])
                .args(args),
        )
    }
}

/// A login that waits for its answer.
pub(super) struct Login {
    program: Child,
    url: Result<Url, <Url as std::str::FromStr>::Err>,
}

impl Login {
    pub(super) fn url(&self) -> &Url {
        self.url.as_ref().expect("it prints the login's address")
    }

    pub(super) fn asked(&self, name: &str) -> String {
        let pair = self.url().query_pairs().find(|(key, _)| key == name);
        pair.expect(name).1.into_owned()
    }

    /// Where the answer is waited for, with these pairs.
    pub(super) fn callback(&self, pairs: &[(&str, &str)]) -> Url {
        Url::parse_with_params(&self.asked("redirect_uri"), pairs).expect("it is an address")
    }

    /// Does what a person does who chooses the account, and gives the last page.
    pub(super) async fn choose(&self) -> (u16, String) {
        let page = visit(self.url().clone()).await;
        assert_eq!(page.0, 302, "the server sends the browser back: {}", page.1);
        let back = Url::parse(&page.1).expect("it says where");
        visit(back).await
    }

    /// How it ended, and what was said.
    pub(super) fn end(mut self) -> (Option<i32>, String) {
        let mut text = String::new();
        let mut said = self.program.stderr.take().expect("it was started so");
        said.read_to_string(&mut text).expect("it is text");
        (self.program.wait().expect("it ends").code(), text)
    }
}

impl Drop for Login {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Gets a page, and gives its status with its text, or with where it sends to.
pub(super) async fn visit(url: Url) -> (u16, String) {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
        .expect("a client");
    let answer = client.get(url).send().await.expect("somebody listens");
    let status = answer.status().as_u16();
    let location = answer.headers().get("location").cloned();
    let text = match location {
        Some(location) => location.to_str().expect("it is text").to_owned(),
        None => answer.text().await.expect("it is text"),
    };
    (status, text)
}
