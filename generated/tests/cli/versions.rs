//! Claims about the versions of the API that the program knows.

use super::program::{err, finish, program};

#[test]
fn a_version_that_nobody_knows_is_refused_with_those_that_there_are() {
    let by_flag = finish(program().args(["operations", "--api-version", "v4"]));
    let by_variable = finish(program().arg("operations").env("HOOPAI_API_VERSION", "v4"));
    for (output, place) in [
        (by_flag, "--api-version"),
        (by_variable, "HOOPAI_API_VERSION"),
    ] {
        assert_eq!(output.status.code(), Some(2), "{}", err(&output));
        let told = format!("error: {place}: there is no API version `v4`");
        assert!(err(&output).starts_with(&told), "{}", err(&output));
        assert!(
            err(&output).contains("`2021-07-28` and `v3`"),
            "{}",
            err(&output)
        );
    }
}

#[cfg(not(feature = "v3"))]
#[test]
fn a_program_without_a_version_says_how_to_get_it() {
    let output = finish(program().args(["operations", "--api-version", "v3"]));
    assert_eq!(output.status.code(), Some(2));
    assert!(
        err(&output).contains("--features cli,v3"),
        "{}",
        err(&output)
    );
}

#[cfg(feature = "v3")]
mod v3 {
    use serde_json::{Value, json};

    use super::super::mcp::by_stdio;
    use super::super::program::{done, err, finish, program, read, run, server, with_account};

    /// An operation that `v3` alone has.
    const ONLY_THERE: [&str; 4] = ["chat-widget", "get-config", "--id", "c"];

    #[test]
    fn the_same_command_calls_either_version() {
        let mock = server();
        let search = ["contacts", "search", "--page-limit", "2"];
        for (version, header) in [("v3", "version: v3"), ("2021-07-28", "version: 2021-07-28")] {
            let args = [&search[..], &["--api-version", version]].concat();
            assert_eq!(read(&run(&mock, &args))["total"], 45, "{version}");
            let text = done(&run(&mock, &[&args[..], &["--dry-run"]].concat()));
            assert!(text.contains(header), "{text}");
        }
    }

    #[test]
    fn what_only_one_version_has_is_a_command_of_that_one() {
        let mock = server();
        let args = [&["--api-version", "v3"][..], &ONLY_THERE].concat();
        done(&run(&mock, &args));
        let seen = mock.seen();
        assert_eq!(seen.len(), 1);
        assert_eq!(seen[0].path, "/chat-widget/public/config/c");

        let output = run(&mock, &ONLY_THERE);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            err(&output).contains("unrecognized subcommand"),
            "{}",
            err(&output)
        );
    }

    #[test]
    fn operations_help_and_completions_are_those_of_the_version() {
        let v3 = |args: &[&str]| {
            let mut command = program();
            done(&finish(command.env("HOOPAI_API_VERSION", "v3").args(args)))
        };
        let found: Value = serde_json::from_str(&v3(&["operations", "widget", "config"]))
            .expect("the list is JSON");
        assert_eq!(found[0]["operation"], "chat-widget get-config");
        assert_eq!(found[0]["apiVersion"], "v3");
        let help = v3(&["contacts", "search", "--help"]);
        assert!(help.contains("\nAPI version v3"), "{help}");
        assert!(help.contains("contacts search --api-version v3"), "{help}");
        assert!(v3(&["completions", "bash"]).contains("get-config"));
        let completions = finish(program().args(["completions", "bash"]));
        assert!(!done(&completions).contains("get-config"));
    }

    #[test]
    fn flags_count_more_than_the_environment_and_that_more_than_the_profile() {
        let mock = server();
        let folder = tempfile::tempdir().expect("a folder");
        let config = folder.path().join("config.toml");
        std::fs::write(&config, "[profiles.next]\napi_version = \"v3\"\n").expect("it is ours");
        let header = |args: &[&str], variable: Option<&str>| {
            let mut command = program();
            with_account(&mut command, &mock).env("HOOPAI_CONFIG", &config);
            if let Some(variable) = variable {
                command.env("HOOPAI_API_VERSION", variable);
            }
            command.args(["contacts", "search", "--page-limit", "1", "--dry-run"]);
            let text = done(&finish(command.args(args)));
            let line = text.lines().find(|line| line.starts_with("version: "));
            line.unwrap_or_default().to_owned()
        };
        let (product, v3) = ("version: 2021-07-28", "version: v3");
        let profile = ["--profile", "next"];
        assert_eq!(header(&[], None), product);
        assert_eq!(header(&profile, None), v3);
        assert_eq!(header(&profile, Some("")), v3);
        assert_eq!(header(&profile, Some("2021-07-28")), product);
        let both = [&profile[..], &["--api-version=v3"]].concat();
        assert_eq!(header(&both, Some("2021-07-28")), v3);
    }

    #[tokio::test]
    async fn a_model_sees_the_version_in_the_names() {
        let mock = server();
        let call = |name: &str| {
            let arguments = json!({"operation": name, "arguments": {"pageLimit": 2}});
            ("call_operation", arguments)
        };
        let talk = by_stdio(
            &mock,
            &["--api-version", "v3"],
            &[
                ("search_operations", json!({"query": "contacts search"})),
                call("v3.contacts.search"),
            ],
        )
        .await;
        let found = talk.answers[0].json();
        assert_eq!(found["operations"][0]["operation"], "v3.contacts.search");
        assert_eq!(talk.answers[1].json()["total"], 45);

        let chosen = [
            "--api-version",
            "v3",
            "--operations",
            "contacts.search,v3.contacts.get",
        ];
        let talk = by_stdio(&mock, &chosen, &[]).await;
        let names: Vec<&str> = talk.tools.iter().map(|tool| tool.name.as_str()).collect();
        assert_eq!(
            names,
            ["v3-contacts-search", "v3-contacts-get", "rest_of_answer"]
        );
    }
}
