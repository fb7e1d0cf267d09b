//! Running a command and seeing what it took.

use std::process::{Command, Stdio};
use std::time::Instant;

use codegen::diagnostic::Diagnostics;
use wait4::Wait4;

use super::failed;
use super::figures::median;

/// What a command took, with all that it started.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Usage {
    /// Seconds by the clock.
    pub(super) wall: f64,
    /// Seconds of the processors.
    pub(super) cpu: f64,
    /// Megabytes of the largest process.
    pub(super) peak: f64,
}

impl Usage {
    /// The medians of several runs, each figure by itself.
    pub(super) fn median(runs: &[Self]) -> Self {
        let of = |part: fn(&Self) -> f64| median(runs.iter().map(part).collect());
        Self {
            wall: of(|run| run.wall),
            cpu: of(|run| run.cpu),
            peak: of(|run| run.peak),
        }
    }
}

/// Runs a command to its end. What it prints is kept from the terminal.
pub(super) fn usage(command: &mut Command) -> Result<Usage, Diagnostics> {
    let name = format!("{command:?}");
    let why = |error: std::io::Error| failed(&name, error, "it cannot be started");
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(why)?;
    let done = child.wait4().map_err(why)?;
    let wall = start.elapsed().as_secs_f64();
    if !done.status.success() {
        return Err(failed(&name, done.status, "run it by hand to see why"));
    }
    Ok(Usage {
        wall,
        cpu: (done.rusage.utime + done.rusage.stime).as_secs_f64(),
        peak: done.rusage.maxrss as f64 / 1e6,
    })
}

/// What a command prints.
pub(super) fn output(command: &mut Command) -> Result<String, Diagnostics> {
    let name = format!("{command:?}");
    let done = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| failed(&name, error, "it cannot be started"))?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        return Err(failed(&name, said, "run it by hand to see why"));
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}
