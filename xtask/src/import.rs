//! `cargo xtask import`: published documents become ours.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use codegen::diagnostic::Diagnostics;
use codegen::import::{Import, Imported, ImportedDocument, Single, import, single};
use codegen::table::Table;

use crate::terminal::{Colour, paint, print, say};

#[derive(clap::Args)]
#[command(after_help = "\
Only facts are taken along, and no prose; values that look like keys or tokens
are left out and listed. Nothing is written where anything is wrong.

Examples:
  cargo xtask import ../shared/upstream/2026-06-19 \\
      --source GoHighLevel/highlevel-api-docs --revision 0af86a4
  cargo xtask import ~/highlevel-api-docs --notes
  cargo xtask import funnels.json --family funnels --source https://example.com/funnels.json

With --family, one document takes the place of a family's, whatever the set says:
additions that it makes superfluous leave the overlays, the public names stay, and
the other overlay actions that are of no use any more are listed.")]
pub(crate) struct Args {
    /// The folder with apps/*.json and common/common-schemas.json; with --family,
    /// one OpenAPI document (JSON)
    #[arg(value_name = "DIR_OR_FILE")]
    from: PathBuf,
    /// Import one document, as that of this family
    #[arg(long, value_name = "NAME")]
    family: Option<String>,
    /// Take overlay actions out of their files that find or change nothing in the
    /// new document
    #[arg(long, requires = "family")]
    prune: bool,
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
    match &args.family {
        Some(family) => one(args, family),
        None => set(args),
    }
}

fn one(args: &Args, family: &str) -> Result<ExitCode, Diagnostics> {
    let replaced = single(&Single {
        file: args.from.clone(),
        family: family.to_owned(),
        specs: crate::root().join("specs"),
        source: args.source.clone(),
        revision: args.revision.clone(),
        prune: args.prune,
    })?;
    notes(std::slice::from_ref(&replaced.document), args.notes);
    for action in &replaced.pruned {
        let label = paint(Colour::Green, "taken out:");
        say(&format!(
            "{label} specs/{} {}",
            action.file, action.description
        ));
    }
    for action in &replaced.redundant {
        let label = paint(Colour::Yellow, "of no use any more:");
        let problem = action.diagnostic();
        say(&format!(
            "{label} specs/{} {}",
            action.file, problem.message
        ));
    }
    for problem in replaced.problems.iter() {
        let label = paint(Colour::Red, "does not go with it:");
        say(&format!(
            "{label} specs/{} {}",
            problem.document, problem.message
        ));
    }
    for operation in &replaced.proven {
        let label = paint(Colour::Yellow, "proven:");
        say(&format!(
            "{label} delete `{operation}` from specs/unproven.yaml"
        ));
    }
    let document = &replaced.document;
    say(&format!(
        "{family}: {} paths, {} operations of {} {}; {} actions taken out, {} to delete by hand",
        document.paths,
        document.operations,
        replaced.origin.source,
        replaced.origin.revision,
        replaced.pruned.len(),
        replaced.redundant.len(),
    ));
    Ok(ExitCode::SUCCESS)
}

fn set(args: &Args) -> Result<ExitCode, Diagnostics> {
    let imported = import(&Import {
        from: args.from.clone(),
        specs: crate::root().join("specs"),
        source: args.source.clone(),
        revision: args.revision.clone(),
    })?;
    print(&table(&imported).text());
    let left_out = notes(&imported.documents, args.notes);
    for family in &imported.kept {
        let label = paint(Colour::Yellow, "kept:");
        say(&format!(
            "{label} {family} has a document of its own; import it by --family"
        ));
    }
    for file in &imported.removed {
        say(&format!(
            "{} specs/{file}",
            paint(Colour::Yellow, "removed:")
        ));
    }
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

/// Says what looks like a secret, or everything that was left out, and counts it by kind.
fn notes(documents: &[ImportedDocument], all: bool) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for document in documents {
        for note in &document.notes {
            *counts.entry(note.code).or_default() += 1;
            if all || note.code == "secret" {
                let what = paint(Colour::Dim, &format!("{}: {}", note.code, note.what));
                say(&format!("{what} {}#{}", document.file, note.pointer));
            }
        }
    }
    counts
        .iter()
        .map(|(code, count)| format!("{count} {code}"))
        .collect()
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
