//! Tables for terminals and for Markdown.

/// A table of texts; the columns that hold numbers stand to the right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
    footer: Option<Vec<String>>,
}

impl Table {
    /// A table with these columns.
    pub fn new(header: &[&str]) -> Self {
        let header = header.iter().map(|name| (*name).to_owned()).collect();
        Self {
            header,
            rows: Vec::new(),
            footer: None,
        }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Sets the row of totals.
    pub fn footer(&mut self, cells: Vec<String>) {
        self.footer = Some(cells);
    }

    /// The table as aligned text.
    pub fn text(&self) -> String {
        let widths = self.widths();
        let rule = "─".repeat(widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1));
        let mut lines = vec![self.line(&self.header, &widths), rule.clone()];
        lines.extend(self.rows.iter().map(|row| self.line(row, &widths)));
        if let Some(footer) = &self.footer {
            lines.push(rule);
            lines.push(self.line(footer, &widths));
        }
        lines.join("\n") + "\n"
    }

    /// The table as Markdown.
    pub fn markdown(&self) -> String {
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let mut out = line(&self.header);
        let marks: Vec<String> = (0..self.header.len())
            .map(|column| {
                if self.is_numeric(column) {
                    "--:"
                } else {
                    "---"
                }
                .to_owned()
            })
            .collect();
        out.push_str(&format!("|{}|\n", marks.join("|")));
        for row in &self.rows {
            out.push_str(&line(row));
        }
        if let Some(footer) = &self.footer {
            let bold: Vec<String> = footer
                .iter()
                .map(|cell| {
                    if cell.is_empty() {
                        String::new()
                    } else {
                        format!("**{cell}**")
                    }
                })
                .collect();
            out.push_str(&line(&bold));
        }
        out
    }

    fn all_rows(&self) -> impl Iterator<Item = &Vec<String>> {
        self.rows.iter().chain(&self.footer)
    }

    /// Whether a column holds numbers, or nothing where there is no number.
    fn is_numeric(&self, column: usize) -> bool {
        let is_number = |cell: &String| {
            cell.is_empty()
                || cell == "–"
                || cell.starts_with(|c: char| c.is_ascii_digit())
                    && cell
                        .chars()
                        .all(|c| c.is_ascii_digit() || " ,.ms".contains(c))
        };
        self.all_rows()
            .filter_map(|row| row.get(column))
            .all(is_number)
    }

    fn widths(&self) -> Vec<usize> {
        let width = |column: usize| {
            std::iter::once(&self.header)
                .chain(self.all_rows())
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        (0..self.header.len()).map(width).collect()
    }

    fn line(&self, cells: &[String], widths: &[usize]) -> String {
        let mut out = String::new();
        for (column, (cell, width)) in cells.iter().zip(widths).enumerate() {
            if column > 0 {
                out.push_str("  ");
            }
            let space = " ".repeat(width.saturating_sub(cell.chars().count()));
            if self.is_numeric(column) {
                out.push_str(&space);
                out.push_str(cell);
            } else {
                out.push_str(cell);
                out.push_str(&space);
            }
        }
        out.trim_end().to_owned()
    }
}
