//! The whole way: documents in, files out.

mod events;

use std::path::Path;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit;
use crate::files::Output;
use crate::ir::{Api, Events, Family};
use crate::names::Care;
use crate::names::lock::{FamilyLock, Lock};
use crate::names::overrides::Overrides;
use crate::openapi;
use crate::rules::Rules;
use crate::source::{RawDocument, Source};
use crate::webhooks::{self, Webhooks};
use crate::words::{self, Words};
use crate::{correct, lower, mock, names, parallel, passes, unproven};

/// What the caller hears while the work goes on. Calls come from several threads.
pub trait Progress: Sync {
    /// Work on a family begins.
    fn started(&self, family: &str);
    /// Work on a family is done.
    fn finished(&self, family: &str);
}

/// Nobody listens.
impl Progress for () {
    fn started(&self, _family: &str) {}
    fn finished(&self, _family: &str) {}
}

/// What the generator is given.
#[derive(Clone, Debug, Default)]
pub struct Task {
    /// The documents.
    pub documents: Vec<RawDocument>,
    /// What no document says.
    pub rules: Rules,
    /// Names that a person chose.
    pub overrides: Overrides,
    /// Names that were given before.
    pub lock: Lock,
    /// What the names are for.
    pub care: Care,
    /// What the documentation says beyond the documents.
    pub words: Words,
    /// The text of `slips.lock`, where the documents are the whole project.
    pub slips: Option<String>,
    /// What the platform sends by itself.
    pub webhooks: Option<Webhooks>,
}

/// What the generator made.
#[derive(Clone, Debug)]
pub struct Made {
    /// The API, named.
    pub api: Api,
    /// The names, old and new.
    pub lock: Lock,
    /// Files below `api/`.
    pub files: Vec<emit::File>,
    /// Lines of each family's files, in the families' order.
    pub lines: Vec<usize>,
}

/// The IR of documents, with everything named.
///
/// # Errors
///
/// Everything that the documents hold and the generator cannot take.
pub fn lower_all(task: Task) -> Result<(Api, Lock), Diagnostics> {
    let lowered = families(task, &(), |_| Ok(()))?;
    let families = lowered.families.into_iter();
    Ok((
        Api {
            families: families.map(|(family, ())| family).collect(),
            events: lowered.events,
        },
        lowered.lock,
    ))
}

/// Makes the modules of an API.
///
/// # Errors
///
/// Everything that the documents hold and the generator cannot take.
pub fn make(task: Task, progress: &dyn Progress) -> Result<Made, Diagnostics> {
    let lowered = families(task, progress, emit::family)?;
    let mut files = Vec::new();
    let mut lines = Vec::new();
    let mut api = Api::default();
    for (family, made) in lowered.families {
        lines.push(made.iter().map(|(_, text)| text.lines().count()).sum());
        files.extend(made);
        api.families.push(family);
    }
    if let Some(events) = lowered.events {
        files.extend(emit::events(&events)?);
        api.events = Some(events);
    }
    files.push(emit::root(&api)?);
    Ok(Made {
        api,
        lock: lowered.lock,
        files,
        lines,
    })
}

/// All families, with what was made of each.
struct Lowered<T> {
    families: Vec<(Family, T)>,
    events: Option<Events>,
    lock: Lock,
}

/// Takes every document through all passes, and each family through `then`.
fn families<T: Send>(
    task: Task,
    progress: &dyn Progress,
    then: impl Fn(&Family) -> Result<T, Diagnostics> + Sync,
) -> Result<Lowered<T>, Diagnostics> {
    let Task {
        documents,
        rules,
        overrides,
        mut lock,
        care,
        words,
        slips: _,
        webhooks,
    } = task;
    let mut problems = match care {
        Care::Reviewed => unknown_families(&overrides, &documents),
        Care::Any => Diagnostics::default(),
    };
    let jobs: Vec<(&RawDocument, FamilyLock)> = documents
        .iter()
        .map(|document| (document, lock.family(&document.family.name)))
        .collect();
    let results = parallel::map_by(
        &jobs,
        |(document, _)| weight(document),
        |(document, locked)| {
            let name = &document.family.name;
            progress.started(name);
            let mut locked = locked.clone();
            let result = lowered(document, &rules).and_then(|mut family| {
                names::assign(&mut family, &overrides.family(name), &mut locked, care)?;
                let used = words::fill(&mut family, &words.family(name), &words.common)?;
                let made = then(&family)?;
                Ok((family, made, locked, used))
            });
            progress.finished(name);
            result
        },
    );
    let mut families = Vec::new();
    let mut used = Vec::new();
    for result in results {
        match result {
            Ok((family, made, locked, words)) => {
                used.push(words);
                lock.set_family(&family.name, locked);
                families.push((family, made));
            }
            Err(found) => problems.extend(found),
        }
    }
    let events = webhooks.map(|webhooks| {
        let mut locked = lock.family(webhooks::MODULE);
        let (events, words) =
            events::events(webhooks, &rules, &overrides, &mut locked, &words, care)?;
        lock.set_family(webhooks::MODULE, locked);
        used.push(words);
        Ok::<_, Diagnostics>(events)
    });
    let events = match events.transpose() {
        Ok(events) => events,
        Err(found) => {
            problems.extend(found);
            None
        }
    };
    if documents.len() > 1 && problems.is_empty() && care == Care::Reviewed {
        problems.extend(words.review(&used));
    }
    problems.into_result()?;
    Ok(Lowered {
        families,
        events,
        lock,
    })
}

/// How long a document's family takes, in no unit: what is made of it is as long as
/// its operations are many.
fn weight(document: &RawDocument) -> usize {
    let paths = document.root.get("paths").and_then(Value::as_object);
    paths.map_or(0, |paths| paths.len())
}

/// One document's family, without names.
fn lowered(document: &RawDocument, rules: &Rules) -> Result<Family, Diagnostics> {
    let document = openapi::read(document.clone())?;
    let mut family = lower::lower(&document, rules)?;
    lost(&document, &family).into_result()?;
    passes::run(&mut family);
    Ok(family)
}

fn unknown_families(overrides: &Overrides, documents: &[RawDocument]) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for name in overrides.families() {
        let mut known = documents.iter().map(|document| &document.family.name);
        if documents.len() > 1 && name != webhooks::MODULE && known.all(|known| known != name) {
            problems.push(Diagnostic::new(
                "name-for-nothing",
                "names.yaml",
                "",
                format!("there is no family `{name}`"),
                "correct the family in names.yaml, or delete it",
            ));
        }
    }
    problems
}

/// What the project's own generation made: the files below the project's root.
#[derive(Clone, Debug)]
pub struct Project {
    /// The API, named.
    pub api: Api,
    /// Lines of each family's files, in the families' order.
    pub lines: Vec<usize>,
    /// The files.
    pub output: Output,
}

/// The task that a project's `specs/` describes.
///
/// # Errors
///
/// Files that are missing or of another form; a family that does not exist.
pub fn project_task(root: &Path, only: Option<&str>) -> Result<Task, Diagnostics> {
    specs_task(&root.join("specs"), only)
}

/// The task that a specs folder describes.
///
/// # Errors
///
/// Files that are missing or of another form; a family that does not exist.
pub fn specs_task(specs: &Path, only: Option<&str>) -> Result<Task, Diagnostics> {
    let mut source = Source::project(specs)?;
    let names = names_of(&source.documents);
    if let Some(family) = only
        && !source.only(family)
    {
        return Err(Diagnostic::new(
            "unknown-family",
            "families.yaml",
            "",
            format!("there is no family `{family}`"),
            "`cargo xtask coverage` lists the families",
        )
        .into());
    }
    let corrected = correct::correct(specs, source.documents, only.is_none())?;
    if only.is_none() {
        unproven::check(&unproven::read(specs)?, &corrected.documents).into_result()?;
    }
    let (mut task, problems) = task_of(specs, corrected.documents, &names);
    problems.into_result()?;
    match only {
        None => task.slips = Some(corrected.slips),
        Some(_) => task.webhooks = None,
    }
    Ok(task)
}

/// The task that the files of a specs folder make of its corrected documents, all of
/// them; and what is wrong with the files, which are then as if they were not there.
/// `names` are those of all families, which words may be about.
pub(crate) fn task_of(
    specs: &Path,
    documents: Vec<RawDocument>,
    names: &[String],
) -> (Task, Diagnostics) {
    let families: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut problems = Diagnostics::default();
    let text = |name| optional(&specs.join(name), name);
    let task = Task {
        rules: Rules::hoopai(),
        overrides: or_none(
            text("names.yaml").and_then(|text| Overrides::parse(&text)),
            &mut problems,
        ),
        lock: or_none(
            text("names.lock").and_then(|text| Lock::parse(&text)),
            &mut problems,
        ),
        care: Care::Reviewed,
        words: or_none(Words::read(specs, &families), &mut problems),
        webhooks: or_none(webhooks::read(specs), &mut problems),
        slips: None,
        documents,
    };
    (task, problems)
}

fn or_none<T: Default>(read: Result<T, Diagnostics>, problems: &mut Diagnostics) -> T {
    read.unwrap_or_else(|found| {
        problems.extend(found);
        T::default()
    })
}

/// The names of families, and of the events beside them.
pub(crate) fn names_of(documents: &[RawDocument]) -> Vec<String> {
    documents
        .iter()
        .map(|document| document.family.name.clone())
        .chain([webhooks::MODULE.to_owned()])
        .collect()
}

/// Makes the crate of the project at `root`, or one family of it.
///
/// # Errors
///
/// Everything that the specs hold and the generator cannot take, an operation
/// that would be lost, files that cannot be read.
pub fn project(
    root: &Path,
    only: Option<&str>,
    progress: &dyn Progress,
) -> Result<Project, Diagnostics> {
    let mut task = project_task(root, only)?;
    let slips = task.slips.take();
    let made = make(task, progress)?;
    let mut output = Output::new();
    for (path, text) in &made.files {
        // One family alone leaves the list of all families as it is.
        if only.is_none() || path != "mod.rs" {
            output.insert(format!("generated/src/api/{path}"), text);
        }
    }
    for (path, text) in emit::driver(&made.api, "hoopai")? {
        if only.is_none() || path != "mod.rs" {
            output.insert(format!("tests/suite/src/driver/{path}"), text);
        }
    }
    for (path, text) in mock::table(&made.api) {
        output.insert(format!("{MOCK}/table/{path}"), text);
    }
    output.insert("specs/names.lock", made.lock.text());
    if let Some(slips) = slips {
        output.insert("specs/slips.lock", slips);
    }
    match only {
        Some(family) => output.own(format!("generated/src/api/{family}")),
        None => {
            output.own("generated/src/api");
            output.own("tests/suite/src/driver");
            output.own(format!("{MOCK}/table"));
            output.insert(format!("{MOCK}/src/table/files.rs"), mock::list(&made.api));
            let path = root.join("generated/Cargo.toml");
            let manifest = optional(&path, "generated/Cargo.toml")?;
            output.insert("generated/Cargo.toml", with_features(&manifest, &made.api)?);
            constructs(root, &mut output)?;
        }
    }
    Ok(Project {
        api: made.api,
        lines: made.lines,
        output,
    })
}

/// The mock server's crate.
const MOCK: &str = "tests/mock";

/// Where the documents with every construct are, and the crate that they become.
const FIXTURES: &str = "tests/fixtures/constructs";
const CONSTRUCTS: &str = "tests/constructs";

/// Adds the crate of the fixtures, which the tests compile. It shares the
/// runtime's files with `hoopai`.
fn constructs(root: &Path, output: &mut Output) -> Result<(), Diagnostics> {
    let fixtures = root.join(FIXTURES);
    if !fixtures.is_dir() {
        return Ok(());
    }
    let made = make(foreign_task(&fixtures, &Names::default())?, &())?;
    for (path, text) in &made.files {
        output.insert(format!("{CONSTRUCTS}/src/api/{path}"), text);
    }
    let runtime = "../../../generated/src/runtime/mod.rs";
    for (path, text) in emit::package(&made.api, "constructs", Some(runtime)) {
        output.insert(format!("{CONSTRUCTS}/{path}"), text);
    }
    output.own(format!("{CONSTRUCTS}/src"));
    Ok(())
}

fn foreign_task(documents: &Path, given: &Names) -> Result<Task, Diagnostics> {
    Ok(Task {
        documents: Source::foreign(documents)?.documents,
        rules: Rules::none(),
        overrides: Overrides::parse(&given.overrides)?,
        lock: Lock::parse(&given.lock)?,
        ..Task::default()
    })
}

/// The names of a stand-alone crate: the text of the files beside its manifest.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// `names.lock`: names that were given before.
    pub lock: String,
    /// `names.yaml`: names that a person chose.
    pub overrides: String,
}

impl Names {
    /// Reads the files of a crate; those that are not there are empty.
    ///
    /// # Errors
    ///
    /// Files that are there and cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Diagnostics> {
        Ok(Self {
            lock: optional(&folder.join("names.lock"), "names.lock")?,
            overrides: optional(&folder.join("names.yaml"), "names.yaml")?,
        })
    }
}

/// Makes a stand-alone crate called `name` from documents that somebody else wrote.
///
/// `runtime` is the folder of the runtime's source, which goes into the crate;
/// `given` are the names that the crate has from before.
///
/// # Errors
///
/// Everything that the documents hold and the generator cannot take.
pub fn stand_alone(
    documents: &Path,
    name: &str,
    runtime: &Path,
    given: &Names,
    progress: &dyn Progress,
) -> Result<Project, Diagnostics> {
    if !is_crate_name(name) {
        return Err(Diagnostic::new(
            "crate-name",
            name,
            "",
            format!("`{name}` is no name of a crate"),
            "a name has letters, digits, `-` and `_`, and starts with a letter",
        )
        .into());
    }
    let task = foreign_task(documents, given)?;
    let made = make(task, progress)?;
    let mut output = Output::new();
    for (path, text) in &made.files {
        output.insert(format!("src/api/{path}"), text);
    }
    for (path, text) in emit::package(&made.api, name, None) {
        output.insert(path, text);
    }
    for (file, text) in rust_files(runtime)? {
        output.insert(format!("src/runtime/{file}"), text);
    }
    output.insert("names.lock", made.lock.text());
    output.own("src");
    Ok(Project {
        api: made.api,
        lines: made.lines,
        output,
    })
}

/// The operations of a document that its family does not have. There must be none.
fn lost(document: &openapi::Document, family: &Family) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let paths = document
        .raw
        .get("paths")
        .and_then(serde_json::Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        for method in item
            .as_object()
            .into_iter()
            .flatten()
            .map(|(method, _)| method)
        {
            let known = family.operations.iter().any(|operation| {
                operation.path == *path && operation.method.eq_ignore_ascii_case(method)
            });
            if openapi::shape::METHODS.contains(&method.as_str()) && !known {
                problems.push(Diagnostic::new(
                    "lost-operation",
                    document.file.clone(),
                    crate::pointer::join_all("/paths", [path.as_str(), method.as_str()]),
                    "the operation would be lost",
                    "this is a fault of the generator: mend it in codegen/src/lower/",
                ));
            }
        }
    }
    problems
}

fn is_crate_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// A manifest with the families' features where its markers are.
fn with_features(manifest: &str, api: &Api) -> Result<String, Diagnostics> {
    let begin = manifest.find(emit::CARGO_BEGIN);
    let end = manifest.find(emit::CARGO_END);
    match (begin, end) {
        (Some(begin), Some(end)) if begin < end => Ok(format!(
            "{}{}{}",
            &manifest[..begin],
            emit::features(api),
            &manifest[end + emit::CARGO_END.len()..]
        )),
        _ => Err(Diagnostic::new(
            "manifest-markers",
            "generated/Cargo.toml",
            "",
            "the two lines between which the families' features stand are not there",
            format!(
                "put these lines into [features]:\n{}{}",
                emit::CARGO_BEGIN,
                emit::CARGO_END
            ),
        )
        .into()),
    }
}

/// A file's text; empty where there is no such file.
fn optional(path: &Path, name: &str) -> Result<String, Diagnostics> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(unreadable(name, &error)),
    }
}

/// The Rust files of a folder and of the folders in it, by their paths below it.
fn rust_files(folder: &Path) -> Result<Vec<emit::File>, Diagnostics> {
    let name = folder.display().to_string();
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| unreadable(&name, &error))? {
        let path = entry.map_err(|error| unreadable(&name, &error))?.path();
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            let inner = rust_files(&path)?.into_iter();
            files.extend(inner.map(|(below, text)| (format!("{file}/{below}"), text)));
        } else if file.ends_with(".rs") && !file.ends_with("tests.rs") {
            // The runtime's own tests stay with the runtime.
            let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&file, &error))?;
            files.push((file, text));
        }
    }
    files.sort();
    Ok(files)
}

fn unreadable(name: &str, error: &std::io::Error) -> Diagnostics {
    Diagnostic::new(
        "unreadable",
        name,
        "",
        format!("the file cannot be read: {error}"),
        "check that it exists and may be read",
    )
    .into()
}
