//! What fuzzing has found, and a few inputs that it starts from, every time.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use suite::fuzz::{TARGETS, run};

/// What takes longer is a fault. Most take no millisecond.
const LONGEST: Duration = Duration::from_secs(10);

fn fuzz(folder: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "../fuzz", folder]
        .iter()
        .collect()
}

/// What lies in a folder, without the endings of files.
fn names(folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(fuzz(folder)).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect()
}

#[test]
fn every_target_has_a_corpus_and_a_program() {
    let targets: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names("corpus"), targets);
    assert_eq!(names("fuzz_targets"), targets);
}

#[test]
fn no_input_breaks_what_must_hold() {
    for (target, _) in TARGETS {
        let folder = fuzz("corpus").join(target);
        let inputs = fs::read_dir(&folder).expect("the folder is there");
        let mut count = 0;
        for input in inputs {
            let path = input.expect("an entry").path();
            // Printed where it fails, so that one knows which it was.
            println!("{}", path.display());
            let started = Instant::now();
            run(target, &fs::read(&path).expect("it can be read"));
            assert!(started.elapsed() < LONGEST, "it takes too long");
            count += 1;
        }
        assert!(count > 0, "{target} has no inputs");
    }
}
