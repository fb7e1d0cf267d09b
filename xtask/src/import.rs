//! `cargo xtask import`: published documents become ours.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use codegen::diagnostic::Diagnostics;
use codegen::import::{Import, Imported, import};
use codegen::table::Table;

use crate::terminal::{Colour, paint, print, say};

#[derive(clap::Args)]
#[command(after_help = "\
Only facts are taken along, and no prose; values that look like keys or tokens
are left out and listed. Nothing is written where anything is wrong.

Examples:
  cargo xtask import ../shared/upstream/2026-06-19 \\
      --source GoHighLevel/highlevel-api-docs --revision 0af86a4
  cargo xtask import ~/highlevel-api-docs --notes")]
pub(crate) struct Args {
    /// The folder with apps/*.json and common/common-schemas.json
    dir: PathBuf,
    /// Where the documents were published [default: as before]
    #[arg(long)]
    source: Option<String>,
    /// The revision that they had there [default: the folder's name, or as
    /// before where no document has changed]
    #[arg(long)]
    revision: Option<String>,
    /// List everything that was left out, and not only what looks like a secret
    #[arg(long)]
    notes: bool,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let imported = import(&Import {
        from: args.dir.clone(),
        specs: crate::root().join("specs"),
        source: args.source.clone(),
        revision: args.revision.clone(),
    })?;
    print(&table(&imported).text());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for document in &imported.documents {
        for note in &document.notes {
            *counts.entry(note.code).or_default() += 1;
            if args.notes || note.code == "secret" {
                let what = format!("{}: {}", note.code, note.what);
                say(&format!(
                    "{} {}#{}",
                    paint(Colour::Dim, &what),
                    document.file,
                    note.pointer
                ));
            }
        }
    }
    for file in &imported.removed {
        say(&format!(
            "{} specs/{file}",
            paint(Colour::Yellow, "removed:")
        ));
    }
    let left_out: Vec<String> = counts
        .iter()
        .map(|(code, count)| format!("{count} {code}"))
        .collect();
    if !left_out.is_empty() {
        say(&format!("left out: {}", left_out.join(", ")));
    }
    let changed = imported
        .documents
        .iter()
        .filter(|document| document.changed)
        .count();
    say(&format!(
        "{} documents of {} {}, {changed} changed",
        imported.documents.len(),
        imported.source,
        imported.revision
    ));
    Ok(ExitCode::SUCCESS)
}

fn table(imported: &Imported) -> Table {
    let mut table = Table::new(&["family", "paths", "operations", "left out", "file"]);
    for row in &imported.documents {
        table.row(vec![
            row.family.clone(),
            row.paths.to_string(),
            row.operations.to_string(),
            row.notes.len().to_string(),
            if row.changed { "changed" } else { "as before" }.to_owned(),
        ]);
    }
    let rows = &imported.documents;
    table.footer(vec![
        format!("{} documents", rows.len()),
        rows.iter().map(|row| row.paths).sum::<usize>().to_string(),
        rows.iter()
            .map(|row| row.operations)
            .sum::<usize>()
            .to_string(),
        rows.iter()
            .map(|row| row.notes.len())
            .sum::<usize>()
            .to_string(),
        String::new(),
    ]);
    table
}
