//! Figures by name, in the order in which they were taken.

use std::fmt::Write;

/// What was measured.
#[derive(Debug, Default)]
pub(super) struct Figures(Vec<(String, f64)>);

impl Figures {
    pub(super) fn set(&mut self, name: impl Into<String>, value: f64) {
        self.0.push((name.into(), value));
    }

    pub(super) fn get(&self, name: &str) -> Option<f64> {
        let found = self.0.iter().rev().find(|(known, _)| known == name);
        found.map(|(_, value)| *value)
    }

    /// Lines of a name and a value, as the tests' programs print them.
    pub(super) fn read(&mut self, lines: &str) {
        for line in lines.lines() {
            if let Some((name, value)) = line.split_once(' ')
                && let Ok(value) = value.parse()
            {
                self.set(name, value);
            }
        }
    }

    /// The medians of the same figures of several runs.
    pub(super) fn medians(&mut self, runs: &[Self]) {
        let first = runs.first().map_or(&[][..], |run| &run.0);
        for (name, _) in first {
            let values = runs.iter().filter_map(|run| run.get(name)).collect();
            self.set(name.as_str(), median(values));
        }
    }

    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for (name, value) in &self.0 {
            let _ = writeln!(text, "{name:<40} {}", short(*value));
        }
        text
    }
}

/// The one in the middle.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A number as people read it: three digits that count.
pub(super) fn short(value: f64) -> String {
    match value.abs() {
        0.0 => "0".to_owned(),
        100.0.. => format!("{value:.0}"),
        10.0.. => format!("{value:.1}"),
        1.0.. => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}
