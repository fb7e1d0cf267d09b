//! The whole way: documents in, files out.

mod events;
mod family;
mod foreign;
mod project;
mod successors;
mod task;

use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit;
use crate::ir::{Api, Events, Family};
use crate::names::Care;
use crate::names::lock::Lock;
use crate::names::overrides::Overrides;
use crate::parallel;
use crate::rules::Rules;
use crate::source::{ApiVersion, RawDocument};
use crate::successors::Successors;
use crate::webhooks::{self, Webhooks};
use crate::words::Words;

pub use foreign::{Names, stand_alone};
pub use project::{Project, project};
pub(crate) use task::{names_of, task_of};
pub use task::{project_task, specs_task};

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
    /// What newer API versions have in the place of what they lack.
    pub successors: Successors,
    /// Whether the crate has a program, for which it says what the inputs are like.
    pub told: bool,
    /// Whether these are all documents, so that what is about none of them can be told.
    pub whole: bool,
}

impl Task {
    /// What is left of it for one API version.
    ///
    /// # Errors
    ///
    /// No document has the version.
    pub fn of_version(mut self, version: &ApiVersion) -> Result<Self, Diagnostic> {
        self.documents.retain(|one| one.version == *version);
        if self.documents.is_empty() {
            let message = format!("no family has the version `{version}`");
            let help = "specs/families.yaml says which document belongs to which version";
            return Err(Diagnostic::new(
                "unknown-version",
                "families.yaml",
                "",
                message,
                help,
            ));
        }
        self.whole = false;
        self.slips = None;
        if !version.is_product() {
            self.webhooks = None;
        }
        Ok(self)
    }
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
    let lowered = families(task, &(), |_, _| Ok(()))?;
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
    let told = task.told;
    let lowered = families(task, progress, |family, product| {
        emit::family(family, product, told)
    })?;
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
    files.extend(emit::roots(&api, told)?);
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

/// Takes every document through all passes, and each family through `then`, with the
/// same family of the product's version where that is another one.
fn families<T: Send>(
    task: Task,
    progress: &dyn Progress,
    then: impl Fn(&Family, Option<&Family>) -> Result<T, Diagnostics> + Sync,
) -> Result<Lowered<T>, Diagnostics> {
    let mut problems = unknown_families(&task);
    let jobs = family::jobs(&task.documents);
    let results = parallel::map_by(&jobs, family::Job::weight, |job| {
        progress.started(job.name);
        let made = job.run(&task, &then);
        progress.finished(job.name);
        made
    });
    let Task {
        rules,
        overrides,
        mut lock,
        care,
        words,
        webhooks,
        whole,
        ..
    } = task;
    let mut families = Vec::new();
    let mut used = Vec::new();
    for result in results {
        match result {
            Ok(all) => {
                for (one, made) in all {
                    used.push(one.words);
                    lock.set_family(&one.family.folder(), one.names);
                    families.push((one.position, one.family, made));
                }
            }
            Err(found) => problems.extend(found),
        }
    }
    families.sort_by_key(|(position, ..)| *position);
    let families = families.into_iter();
    let families = families.map(|(_, family, made)| (family, made)).collect();
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
    if whole && problems.is_empty() && care == Care::Reviewed {
        problems.extend(words.review(&used));
    }
    problems.into_result()?;
    Ok(Lowered {
        families,
        events,
        lock,
    })
}

/// Names that were chosen for families which are not there.
fn unknown_families(task: &Task) -> Diagnostics {
    let mut problems = Diagnostics::default();
    if !task.whole || task.care == Care::Any {
        return problems;
    }
    let known = names_of(&task.documents);
    for name in task.overrides.families() {
        if !known.iter().any(|known| known == name) {
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

/// A file's text; empty where there is no such file.
fn optional(path: &Path, name: &str) -> Result<String, Diagnostics> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(unreadable(name, &error)),
    }
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
