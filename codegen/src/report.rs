//! What a generation made, for people: one row a family.

use std::time::Duration;

use crate::table::Table;

/// What was made of one family.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportRow {
    /// The family's name.
    pub family: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many named types it has.
    pub types: usize,
    /// How many lines its files have.
    pub lines: usize,
    /// How long it took; none where nobody has measured. Families are made on
    /// several cores, so these add up to more than the whole.
    pub time: Option<Duration>,
}

/// What a generation made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// One row a family, in the order of the families.
    pub rows: Vec<ReportRow>,
    /// The time of the whole, where somebody has measured.
    pub time: Option<Duration>,
}

impl Report {
    /// The rows and their sums.
    pub fn table(&self) -> Table {
        let mut table = Table::new(&["family", "operations", "types", "lines", "time"]);
        let sum = |of: fn(&ReportRow) -> usize| self.rows.iter().map(of).sum::<usize>();
        for row in &self.rows {
            table.row(vec![
                row.family.clone(),
                row.operations.to_string(),
                row.types.to_string(),
                row.lines.to_string(),
                time(row.time),
            ]);
        }
        if self.rows.len() > 1 {
            table.footer(vec![
                format!("{} families", self.rows.len()),
                sum(|row| row.operations).to_string(),
                sum(|row| row.types).to_string(),
                sum(|row| row.lines).to_string(),
                time(self.time),
            ]);
        }
        table
    }

    /// The table as aligned text.
    pub fn text(&self) -> String {
        self.table().text()
    }
}

fn time(time: Option<Duration>) -> String {
    time.map_or_else(
        || "–".to_owned(),
        |time| format!("{:.1} ms", time.as_secs_f64() * 1000.0),
    )
}
