//! What the generator says of documents that it cannot take.

use std::path::Path;

use codegen::diagnostic::Diagnostics;
use codegen::generate::{Task, make};
use codegen::source::Source;

fn generate(path: &Path) -> Result<usize, Diagnostics> {
    let task = Task {
        documents: Source::foreign(path)?.documents,
        ..Task::default()
    };
    Ok(make(task, &())?.files.len())
}

/// Each broken document is refused with every problem at its place, or taken
/// where the generator can mend what is wrong.
#[test]
fn of_broken_documents_are_as_reviewed() {
    // Without the `..`, as messages name it.
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/broken"))
        .canonicalize()
        .expect("the folder is there");
    let mut names: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder is there")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    names.sort();
    let mut text = String::new();
    for name in &names {
        let said = match generate(&folder.join(name)) {
            Ok(_) => "taken, after mending".to_owned(),
            Err(problems) => problems.to_string(),
        };
        text += &format!(
            "== {name}\n{}\n\n",
            said.replace(&folder.display().to_string(), "broken")
        );
    }
    assert!(names.len() > 20, "the broken documents are there");
    insta::with_settings!({prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("diagnostics", text);
    });
}

#[test]
fn say_that_a_path_leads_nowhere() {
    let problems = generate(Path::new("/nowhere/at/all.yaml")).expect_err("it is not there");
    assert!(
        problems.to_string().contains("/nowhere/at/all.yaml"),
        "{problems}"
    );
}
