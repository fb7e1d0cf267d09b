//! `tests/bench/peers.toml`: what peers took, and what we took beside them.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::diagnostic::Diagnostics;
use serde::{Deserialize, Serialize};

use super::here;
use crate::bench::figures::median;
use crate::bench::measure::Usage;
use crate::bench::{failed, machine};

const FILE: &str = "tests/bench/peers.toml";

/// All sittings.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::bench) struct Kept {
    #[serde(default, rename = "sitting")]
    pub(in crate::bench) sittings: Vec<Sitting>,
}

/// One peer and we, measured by turns.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::bench) struct Sitting {
    pub(in crate::bench) peer: String,
    pub(in crate::bench) version: String,
    pub(in crate::bench) machine: String,
    pub(in crate::bench) date: String,
    /// SHA-256 of the documents that the peer was given.
    pub(in crate::bench) input: String,
    /// Of a crate that was not made from our documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::bench) operations: Option<Operations>,
    /// How often each was run.
    pub(in crate::bench) runs: usize,
    #[serde(default)]
    pub(in crate::bench) figures: BTreeMap<String, Figure>,
}

/// How many operations two crates have.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::bench) struct Operations {
    pub(in crate::bench) theirs: f64,
    pub(in crate::bench) ours: f64,
}

/// Medians of several runs.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::bench) struct Figure {
    /// Seconds of the processors.
    pub(in crate::bench) cpu: f64,
    /// Seconds by the clock.
    pub(in crate::bench) wall: f64,
    /// Megabytes of the largest process; none of a program that needs less than we do,
    /// of which the system tells only that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::bench) peak: Option<f64>,
    /// Ours in theirs, the median of each pair of runs: processors, clock, memory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::bench) ratios: Option<[f64; 3]>,
}

impl Sitting {
    pub(super) fn new(peer: &str, version: &str, input: &str) -> Self {
        Self {
            peer: peer.to_owned(),
            version: version.to_owned(),
            machine: here(),
            date: machine::date(),
            input: input.to_owned(),
            operations: None,
            runs: 0,
            figures: BTreeMap::new(),
        }
    }

    pub(super) fn set(&mut self, name: &str, theirs: &[Usage], ours: &[Usage]) {
        let of = Usage::median(theirs);
        let ratio = |part: fn(&Usage) -> f64| {
            let pairs = theirs.iter().zip(ours);
            round(median(
                pairs
                    .map(|(theirs, ours)| part(ours) / part(theirs))
                    .collect(),
            ))
        };
        let ratios = (!ours.is_empty()).then(|| {
            [
                ratio(|run| run.cpu),
                ratio(|run| run.wall),
                ratio(|run| run.peak),
            ]
        });
        self.runs = self.runs.max(theirs.len());
        self.figures.insert(
            name.to_owned(),
            Figure {
                cpu: round(of.cpu),
                wall: round(of.wall),
                peak: ratios.is_some().then(|| round(of.peak)),
                ratios,
            },
        );
    }
}

/// Three digits behind the point: more would be noise.
fn round(value: f64) -> f64 {
    (value * 1e3).round() / 1e3
}

impl Kept {
    /// Puts a sitting in the place of the peer's last one, and writes them all.
    pub(super) fn keep(&mut self, sitting: Sitting, root: &Path) -> Result<(), Diagnostics> {
        self.sittings.retain(|known| known.peer != sitting.peer);
        self.sittings.push(sitting);
        self.sittings
            .sort_by(|one, other| one.peer.cmp(&other.peer));
        let text = toml::to_string(self).map_err(|error| failed(FILE, error, "a fault of ours"))?;
        let text = format!("# Written by `cargo xtask bench --peers`.\n\n{text}");
        codegen::files::write_atomic(&root.join(FILE), text.as_bytes())
            .map_err(|error| failed(FILE, error, "it cannot be written"))
    }
}

/// What was kept. Nothing, where nothing was.
pub(in crate::bench) fn read(root: &Path) -> Result<Kept, Diagnostics> {
    match std::fs::read_to_string(root.join(FILE)) {
        Ok(text) => toml::from_str(&text).map_err(|error| {
            failed(
                FILE,
                error,
                "delete it, and run `cargo xtask bench --peers`",
            )
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Kept::default()),
        Err(error) => Err(failed(FILE, error, "restore it")),
    }
}
