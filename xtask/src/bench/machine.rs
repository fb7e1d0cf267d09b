//! On what it was measured: figures of another machine say nothing beside these.

use std::process::Command;

use super::measure::output;

/// The machine, in one line.
pub(super) fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = line("/proc/meminfo", "MemTotal:")
        .and_then(|text| text.trim_end_matches(" kB").trim().parse::<u64>().ok())
        .map_or(String::new(), |kilobytes| {
            format!(", {} GB", kilobytes.div_ceil(1 << 20))
        });
    let model = line("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".to_owned());
    let model = model.trim_start_matches([':', ' ', '\t']);
    let system = said("uname", &["-sm"]);
    format!("{cores} cores ({model}){memory}, {system}")
}

pub(super) fn date() -> String {
    said("date", &["-u", "+%Y-%m-%d"])
}

pub(super) fn rustc() -> String {
    said("rustc", &["--version"])
}

fn said(program: &str, args: &[&str]) -> String {
    output(Command::new(program).args(args))
        .map_or_else(|_| "unknown".to_owned(), |text| text.trim().to_owned())
}

fn line(file: &str, begin: &str) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(begin))?;
    Some(line.trim().to_owned())
}
