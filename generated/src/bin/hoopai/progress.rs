//! The line that says how far a long list was read.

use std::io::{IsTerminal, Write};

/// So many items are read between two looks at the line.
const STEP: usize = 20;

/// A line on the standard error, where that is a terminal.
pub(crate) struct Progress {
    shown: bool,
    read: usize,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self {
            shown: std::io::stderr().is_terminal(),
            read: 0,
        }
    }

    /// One more item was read.
    pub(crate) fn step(&mut self, total: Option<u64>) {
        self.read += 1;
        if self.shown && self.read.is_multiple_of(STEP) {
            let of = total.map_or_else(String::new, |total| format!(" of {total}"));
            // A line that cannot be shown is no reason to stop.
            let _ = write!(std::io::stderr(), "\r{} read{of}", self.read);
        }
    }
}

impl Drop for Progress {
    /// Clears the line, so that what comes next begins at its start.
    fn drop(&mut self) {
        if self.shown && self.read >= STEP {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}
