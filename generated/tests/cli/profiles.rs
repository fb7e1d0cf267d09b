//! Claims about profiles.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::program::{done, err, finish, out, program, read, server};

/// A folder with a file of profiles.
struct Folder(TempDir);

impl Folder {
    fn with(profiles: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("config.toml"), profiles).expect("the folder takes a file");
        Self(folder)
    }

    fn config(&self) -> PathBuf {
        self.0.path().join("config.toml")
    }

    /// Puts a secret into a file that nobody else can read.
    fn keep(&self, name: &str, secret: &str) {
        let path = self.0.path().join(name);
        fs::write(&path, secret).expect("the folder takes a file");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let only_ours = fs::Permissions::from_mode(0o600);
            fs::set_permissions(&path, only_ours).expect("it is ours");
        }
    }

    fn program(&self) -> std::process::Command {
        let mut command = program();
        command.env("HOOPAI_CONFIG", self.config());
        command
    }
}

const SEARCH: [&str; 4] = ["contacts", "search", "--page-limit", "1"];

#[test]
fn a_profile_says_what_flags_and_environment_do_not() {
    let mock = server();
    let folder = Folder::with(&format!(
        r#"
        default = "shop"
        [profiles.shop]
        base_url = "{}"
        location = "{}"
        token = {{ file = "shop.token" }}
        [profiles.other]
        base_url = "{0}"
        location = "other"
        token = {{ env = "OTHER_TOKEN" }}
        "#,
        mock.url(),
        mock.location(),
    ));
    folder.keep("shop.token", &format!("{}\n", mock.token()));

    let found = read(&finish(folder.program().args(SEARCH)));
    assert_eq!(found["total"], 45, "the default profile is meant");

    let mut named = folder.program();
    named.env("OTHER_TOKEN", mock.token());
    let text = done(&finish(named.args(SEARCH).args([
        "--profile",
        "other",
        "--dry-run",
    ])));
    assert!(text.contains("\"locationId\": \"other\""), "{text}");
    assert!(text.contains("authorization: ***"), "{text}");
    assert!(!text.contains(mock.token()), "{text}");

    let mut both = folder.program();
    both.env("HOOPAI_PROFILE", "other");
    both.env("OTHER_TOKEN", mock.token());
    both.env("HOOPAI_LOCATION_ID", "of-the-environment");
    let text = done(&finish(both.args(SEARCH).arg("--dry-run")));
    assert!(
        text.contains("\"locationId\": \"of-the-environment\""),
        "{text}"
    );
    let text = done(&finish(both.args(["--location", "of-the-flag"])));
    assert!(text.contains("\"locationId\": \"of-the-flag\""), "{text}");
}

#[test]
fn the_list_of_profiles_has_no_secret_in_it() {
    let folder = Folder::with(
        r#"
        default = "shop"
        [profiles.shop]
        location = "l"
        token = { file = "shop.token" }
        [profiles.agency]
        token = "login"
        [profiles.try]
        token = { env = "GONE" }
        "#,
    );
    folder.keep("shop.token", "pit-secret");
    let output = finish(folder.program().arg("profiles"));
    let rows = read(&output);
    assert_eq!(rows[0]["profile"], "agency");
    assert_eq!(rows[0]["token"], "not logged in");
    assert_eq!(rows[1]["profile"], "shop");
    assert_eq!(rows[1]["default"], true);
    assert_eq!(rows[1]["token"], "file shop.token");
    assert_eq!(rows[2]["token"], "variable GONE (missing)");
    assert!(!out(&output).contains("pit-secret"), "{}", out(&output));
}

#[cfg(unix)]
#[test]
fn a_secret_that_others_can_read_is_warned_about() {
    use std::os::unix::fs::PermissionsExt;
    let mock = server();
    let folder = Folder::with(&format!(
        "[profiles.shop]\nbase_url = '{}'\nlocation = 'l'\ntoken = {{ file = 'shop.token' }}",
        mock.url()
    ));
    folder.keep("shop.token", mock.token());
    let args = ["--profile", "shop", "--dry-run"];
    let quiet = finish(folder.program().args(SEARCH).args(args));
    assert_eq!(err(&quiet), "");
    let path = folder.0.path().join("shop.token");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("it is ours");
    let warned = finish(folder.program().args(SEARCH).args(args));
    done(&warned);
    let text = err(&warned);
    assert!(
        text.contains("warning: ") && text.contains("chmod 600"),
        "{text}"
    );
    assert!(!text.contains(mock.token()), "{text}");
}

#[test]
fn a_profile_that_cannot_be_used_is_told_with_its_place() {
    let told = |profiles: &str, args: &[&str]| {
        let folder = Folder::with(profiles);
        let output = finish(folder.program().args(SEARCH).args(args));
        assert_eq!(output.status.code(), Some(2), "{}", err(&output));
        assert_eq!(out(&output), "");
        err(&output)
    };
    for (profiles, args, place) in [
        (
            "[profiles.a]\n\ntokn = 'pit-1'",
            vec![],
            "config.toml:3: unknown field `tokn`",
        ),
        (
            "default = 'a'\n[profiles.a]\ntoken = 'pit-1'",
            vec![],
            "config.toml:3: ",
        ),
        (
            "[profiles.a]",
            vec!["--profile", "b"],
            "no profile `b`\nhint: it has a",
        ),
        ("[profiles.a]", vec!["--profile", "../b"], "--profile: "),
        (
            "[profiles.a]\ntoken = { file = 'gone' }",
            vec!["--profile", "a"],
            "the token of the profile `a` is in ",
        ),
        (
            "[profiles.a]\ntoken = { env = 'GONE' }",
            vec!["--profile", "a"],
            "variable GONE, which is not set",
        ),
        (
            "[profiles.a]\ntoken = 'login'\nclient_id = 'c'\nclient_secret = { env = 'GONE' }",
            vec!["--profile", "a"],
            "not logged in\nhint: hoopai login --profile a",
        ),
        ("", vec![], "there is no token"),
    ] {
        let text = told(profiles, &args);
        assert!(text.contains(place), "{place}\n{text}");
        assert!(!text.contains("pit-1"), "{text}");
    }
}

#[test]
fn a_file_that_was_named_must_be_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = program();
    command.env("HOOPAI_CONFIG", folder.path().join("gone.toml"));
    let output = finish(command.args(SEARCH));
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("gone.toml"), "{}", err(&output));
}

#[cfg(unix)]
#[test]
fn profiles_are_where_the_system_keeps_such_files() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("hoopai");
    fs::create_dir(&folder).expect("the folder takes a folder");
    let profiles = "[profiles.default]\nlocation = 'of-the-profile'\n";
    fs::write(folder.join("config.toml"), profiles).expect("the folder takes a file");
    let mut command = program();
    command.env("XDG_CONFIG_HOME", home.path());
    let text = done(&finish(command.args(SEARCH).arg("--dry-run")));
    assert!(text.contains("of-the-profile"), "{text}");
}
