//! `cargo xtask conformance`: what Prism says to every request of the crate.

use std::fs::File;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Duration;

use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::generate::{self, Task};
use codegen::source::{ApiVersion, Source};
use codegen::{bundle, files, openapi};

use crate::terminal::say;

/// The version that judges.
const PRISM: &str = "@stoplight/prism-cli@5.16.0";

#[derive(clap::Args)]
#[command(after_help = "\
Prism, Stoplight's mock server, is installed into target/conformance/ (it needs Node.js
and npm), started on a free port with all documents as one, and called by the crate:
every operation, with every input and with the required ones only. The report says how
many requests Prism accepts and how many of its answers are read.

Where Prism is wrong, tests/suite/prism.yaml says why.

Examples:
  cargo xtask conformance
  cargo xtask conformance --version v3                   # one API version alone
  cargo xtask conformance --url http://127.0.0.1:4010    # a Prism that runs already, with
                                                         # the product's documents

Exit codes: 0 nothing was refused, 1 something was, 2 it could not be tried.")]
pub(crate) struct Args {
    /// Ask the server that runs here, instead of starting one
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// The API version whose documents are tried; all of them, one after the other,
    /// where none is given
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let task = generate::project_task(&crate::root(), None)?;
    let all = Source {
        documents: task.documents.clone(),
    };
    let product = ApiVersion::default();
    let versions = match (&args.version, &args.url) {
        (Some(version), _) => vec![ApiVersion::new(version.as_str())],
        (None, Some(_)) => vec![product],
        (None, None) => all.versions(),
    };
    let mut worst = 0;
    for version in versions {
        worst = worst.max(judged(args, task.clone().of_version(&version)?, &version)?);
    }
    Ok(ExitCode::from(worst))
}

/// What Prism says to one version: the exit code.
fn judged(args: &Args, task: Task, version: &ApiVersion) -> Result<u8, Diagnostics> {
    let folder = crate::root().join("target/conformance");
    say(&format!("writing the documents of {version} …"));
    let (documents, bundle) = write_documents(&folder, task, version)?;
    let prism = match &args.url {
        Some(_) => None,
        None => Some(Prism::start(&folder, &bundle)?),
    };
    let url = match (&args.url, &prism) {
        (Some(url), _) => url.clone(),
        (None, Some(prism)) => format!("http://{}", prism.address),
        (None, None) => return Ok(2),
    };
    say("calling every operation …");
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        // Without a package: made of what the tests of the workspace are made of.
        .args(["run", "--quiet", "--example", "conformance", "--"])
        .arg(url)
        .arg(documents)
        .arg(crate::root().join("tests/suite/prism.yaml"))
        .args(version.module())
        .current_dir(crate::root())
        .status()
        .map_err(|error| problem("cargo", error.to_string(), "cargo must be on the PATH"))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.unwrap_or(2))
}

/// Writes each document of a version, and all of them as one. Gives the folder of the
/// former, and the file of the latter.
fn write_documents(
    folder: &Path,
    task: Task,
    version: &ApiVersion,
) -> Result<(PathBuf, PathBuf), Diagnostics> {
    let folder = version
        .module()
        .map_or(folder.to_owned(), |set| folder.join(set));
    let raw = task.documents.clone();
    let documents = openapi::read_all(task.documents.clone())?;
    let (api, _) = generate::lower_all(task)?;
    let all = bundle::bundle(&documents, &api)?;
    let each = folder.join("documents");
    std::fs::create_dir_all(&each).map_err(|error| unwritable(&each, &error))?;
    let write = |path: &Path, text: String| {
        files::write_atomic(path, text.as_bytes()).map_err(|error| unwritable(path, &error))
    };
    for document in raw {
        let name = format!("{}.json", document.family.name);
        write(&each.join(name), document.root.to_string())?;
    }
    let bundle = folder.join("bundle.json");
    write(&bundle, all.to_string())?;
    Ok((each, bundle))
}

/// A Prism that runs until it is dropped.
struct Prism {
    process: Child,
    address: SocketAddr,
}

impl Prism {
    fn start(folder: &Path, bundle: &Path) -> Result<Self, Diagnostic> {
        let program = folder.join("node_modules/.bin/prism");
        if !program.exists() {
            say(&format!("installing {PRISM} …"));
            install(folder)?;
        }
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let address = port.map_err(|error| {
            problem(
                "127.0.0.1",
                error.to_string(),
                "a port of loopback must be free",
            )
        })?;
        let log = folder.join("prism.log");
        let output = File::create(&log).map_err(|error| unwritable(&log, &error))?;
        let errors = output
            .try_clone()
            .map_err(|error| unwritable(&log, &error))?;
        let process = Command::new(&program)
            .args([
                "mock",
                "--host",
                "127.0.0.1",
                "--port",
                &address.port().to_string(),
            ])
            .arg(bundle)
            .stdout(output)
            .stderr(errors)
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| {
                let help = "delete target/conformance/node_modules and try again";
                problem(&program.display().to_string(), error.to_string(), help)
            })?;
        let mut prism = Self { process, address };
        say("starting Prism …");
        while TcpStream::connect(address).is_err() {
            if !matches!(prism.process.try_wait(), Ok(None)) {
                let help = "its last lines say why";
                return Err(problem(
                    &log.display().to_string(),
                    "Prism has ended".into(),
                    help,
                ));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(prism)
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn install(folder: &Path) -> Result<(), Diagnostic> {
    let help = "install Node.js with npm, and let it reach its registry";
    let status = Command::new("npm")
        .args([
            "install",
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ])
        .arg("--prefix")
        .arg(folder)
        .arg(PRISM)
        .status()
        .map_err(|error| problem("npm", error.to_string(), help))?;
    match status.success() {
        true => Ok(()),
        false => Err(problem(
            "npm",
            format!("{PRISM} was not installed: {status}"),
            help,
        )),
    }
}

fn unwritable(path: &Path, error: &std::io::Error) -> Diagnostic {
    let help = "target/ must be a folder that can be written";
    problem(&path.display().to_string(), error.to_string(), help)
}

fn problem(place: &str, message: String, help: &str) -> Diagnostic {
    Diagnostic::new("conformance", place, "", message, help)
}
