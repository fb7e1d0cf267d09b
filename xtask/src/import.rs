//! `cargo xtask import`: published documents become ours.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use codegen::diagnostic::Diagnostics;
use codegen::import::{
    Aftermath, Import, Imported, ImportedDocument, Incoming, Single, import, single,
};
use codegen::source::Source;
use codegen::table::Table;

use crate::fetch::{Address, fetch};
use crate::terminal::{Colour, paint, print, say};

#[derive(clap::Args)]
#[command(after_help = "\
Only facts are taken along, and no prose; values that look like keys or tokens
are left out and listed. Nothing is written where anything is wrong with what came.

What is published can be
  a folder     with apps/*.json and common/common-schemas.json
  an archive   of it: .tar, .tar.gz or .tgz, with or without a top folder
  a URL        of such an archive or of one document: https only, and pinned. It
               names a commit, or --sha256 says what must come; a branch or a tag
               is refused, because it is something else tomorrow

With --family, one document takes the place of a family's, whatever the set says.
The public names stay. Additions that the new documents make superfluous leave the
overlays; what else of the overlays, rules, words and names does not go with them
is listed at the end.

Examples:
  cargo xtask import ../shared/upstream/2026-06-19 \\
      --source GoHighLevel/highlevel-api-docs --revision 0af86a4
  cargo xtask import docs-0af86a4.tar.gz --sha256 9f86d081884c7d659a2feaa0c55ad015…
  cargo xtask import https://codeload.example.com/OWNER/REPO/tar.gz/COMMIT \\
      --source OWNER/REPO
  cargo xtask import ~/highlevel-api-docs --notes
  cargo xtask import funnels.json --family funnels --source https://example.com/funnels.json

Exit codes: 0 imported, 1 something is wrong and nothing was written, 2 wrong usage.")]
pub(crate) struct Args {
    /// A folder, an archive or a URL of the set; with --family, one OpenAPI document
    /// (JSON) or its URL
    #[arg(value_name = "DIR_FILE_OR_URL")]
    from: String,
    /// Import one document, as that of this family
    #[arg(long, value_name = "NAME")]
    family: Option<String>,
    /// The SHA-256 that the archive or document must have
    #[arg(long, value_name = "HEX", value_parser = hash)]
    sha256: Option<String>,
    /// Take overlay actions out of their files that find or change nothing any more
    #[arg(long)]
    prune: bool,
    /// Where the documents were published [default: as before]
    #[arg(long)]
    source: Option<String>,
    /// The revision that they had there [default: the commit in the URL, the folder's
    /// name, the start of the SHA-256, or as before where no document has changed]
    #[arg(long)]
    revision: Option<String>,
    /// List everything that was left out, and not only what looks like a secret
    #[arg(long)]
    notes: bool,
}

fn hash(text: &str) -> Result<String, String> {
    match text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        true => Ok(text.to_owned()),
        false => Err("a SHA-256 has 64 hexadecimal digits".to_owned()),
    }
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let found = Found::at(args)?;
    match &args.family {
        Some(family) => one(args, found, family),
        None => set(args, found),
    }
    .map(|()| ExitCode::SUCCESS)
}

/// What is to be imported, and what its address says of it.
struct Found {
    from: Incoming,
    url: Option<String>,
    revision: Option<String>,
}

impl Found {
    fn at(args: &Args) -> Result<Self, Diagnostics> {
        let sha256 = args.sha256.as_deref();
        let revision = args.revision.clone();
        if !Address::is_one(&args.from) {
            return Ok(Self {
                from: Incoming::open(Path::new(&args.from), sha256)?,
                url: None,
                revision,
            });
        }
        let address = Address::read(&args.from, sha256, args.revision.as_deref())?;
        let url = address.recorded();
        Ok(Self {
            from: Incoming::read(&url, fetch(&address)?, sha256)?,
            url: Some(url),
            revision: revision.or(address.revision),
        })
    }
}

fn one(args: &Args, found: Found, family: &str) -> Result<(), Diagnostics> {
    let done = single(&Single {
        from: found.from,
        family: family.to_owned(),
        specs: crate::root().join("specs"),
        source: args.source.clone().or(found.url),
        revision: found.revision,
        prune: args.prune,
    })?;
    notes(std::slice::from_ref(&done.document), args.notes);
    finish(&done.before, &done.after, &done.aftermath)?;
    let document = &done.document;
    say(&format!(
        "{family}: {} paths, {} operations of {} {}",
        document.paths, document.operations, done.origin.source, done.origin.revision,
    ));
    Ok(())
}

fn set(args: &Args, found: Found) -> Result<(), Diagnostics> {
    let done = import(&Import {
        from: found.from,
        specs: crate::root().join("specs"),
        source: args.source.clone(),
        revision: found.revision,
        url: found.url,
        prune: args.prune,
    })?;
    print(&table(&done).text());
    let left_out = notes(&done.documents, args.notes);
    for family in &done.kept {
        let label = paint(Colour::Yellow, "kept:");
        say(&format!(
            "{label} {family} has a document of its own; import it by --family"
        ));
    }
    for version in &done.absent {
        let label = paint(Colour::Yellow, "kept:");
        say(&format!(
            "{label} the set has no documents of {version}; they stay as they were"
        ));
    }
    for file in &done.removed {
        say(&format!(
            "{} specs/{file}",
            paint(Colour::Yellow, "removed:")
        ));
    }
    if !left_out.is_empty() {
        say(&format!("left out: {}", left_out.join(", ")));
    }
    finish(&done.before, &done.after, &done.aftermath)?;
    let changed = done.documents.iter().filter(|one| one.changed).count();
    say(&format!(
        "{} documents of {} {}, {changed} changed",
        done.documents.len(),
        done.source,
        done.revision
    ));
    Ok(())
}

/// Says what changed, and what is left to do.
fn finish(before: &Source, after: &Source, aftermath: &Aftermath) -> Result<(), Diagnostics> {
    if before != after {
        crate::diff::show_import(before, after)?;
    }
    for action in &aftermath.pruned {
        let label = paint(Colour::Green, "taken out:");
        say(&format!(
            "{label} specs/{} {}",
            action.file, action.description
        ));
    }
    for action in &aftermath.redundant {
        let label = paint(Colour::Yellow, "of no use any more:");
        let message = action.diagnostic().message;
        let description = &action.description;
        say(&format!(
            "{label} specs/{}: {description}\n  {message}",
            action.file
        ));
    }
    for problem in aftermath.problems.iter() {
        let label = paint(Colour::Red, &format!("to do[{}]:", problem.code));
        say(&format!(
            "{label} {}\n  specs/{}{}\n  {} {}",
            problem.message,
            problem.document,
            match problem.pointer.as_str() {
                "" => String::new(),
                pointer => format!("#{pointer}"),
            },
            paint(Colour::Dim, "help:"),
            problem.help,
        ));
    }
    say(&format!(
        "{} overlay actions taken out, {} of no use any more, {} other things to do{}",
        aftermath.pruned.len(),
        aftermath.redundant.len(),
        aftermath.problems.len(),
        match aftermath.is_clean() {
            true => "",
            false => "; `cargo xtask regenerate` refuses to go on before they are done",
        }
    ));
    Ok(())
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
