//! What makes the generated modules a crate: features, and for an API from
//! elsewhere the manifest and the root.

use std::fmt::Write;

use super::part::{FEATURE, is_observed};
use crate::ir::Api;

/// Where the generated features begin in a manifest.
pub const CARGO_BEGIN: &str = "# families: written by `cargo xtask regenerate`\n";
/// Where they end.
pub const CARGO_END: &str = "# end of families\n";

/// The features of the families, as lines of a manifest.
pub fn features(api: &Api) -> String {
    let mut out = CARGO_BEGIN.to_owned();
    // A family has one feature, in however many versions it is.
    let mut families: Vec<&str> = Vec::new();
    for family in &api.families {
        if !families.contains(&family.name.as_str()) {
            families.push(&family.name);
        }
    }
    let names: Vec<String> = families
        .iter()
        .map(|family| format!("    \"{family}\",\n"))
        .collect();
    let _ = writeln!(out, "full = [\n{}]", names.concat());
    for family in families {
        let _ = writeln!(out, "{family} = []");
    }
    for set in api.sets() {
        let _ = writeln!(
            out,
            "# The API version `{set}`, of the families that are on."
        );
        let _ = writeln!(out, "{set} = []");
    }
    let mut operations = api.families.iter().flat_map(|family| &family.operations);
    if operations.any(is_observed) {
        out += "# Operations that were seen in public code only, of the families that are on.\n";
        let _ = writeln!(out, "{FEATURE} = []");
    }
    out + CARGO_END
}

/// The manifest and the root of a stand-alone crate, whose runtime is in its own
/// `src/runtime`, or where `runtime` says.
pub fn package(api: &Api, name: &str, runtime: Option<&str>) -> Vec<super::File> {
    let base = api
        .families
        .iter()
        .flat_map(|family| &family.servers)
        .find(|server| server.starts_with("http://") || server.starts_with("https://"))
        .map_or("http://localhost", String::as_str);
    let base = base.trim_end_matches('/');
    let mut families = String::new();
    for family in &api.families {
        let _ = writeln!(
            families,
            "//! * [`{0}`]: {1} operation{2}",
            family.name,
            family.operations.len(),
            if family.operations.len() == 1 {
                ""
            } else {
                "s"
            }
        );
    }
    // A crate with a runtime elsewhere belongs to the workspace of that runtime.
    let workspace = if runtime.is_none() {
        "\n[workspace]\n"
    } else {
        ""
    };
    let path = runtime.map_or(String::new(), |path| format!("#[path = {path:?}]\n"));
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         [features]\ndefault = [\"full\", \"serde\"]\n{}\
         # `Serialize` and `Deserialize` of models and enums.\nserde = []\n\n{}{workspace}",
        features(api),
        include_str!("dependencies.toml"),
    );
    let root = format!(
        "// Written by `cargo xtask regenerate`.\n\n\
         //! Client of the API that its OpenAPI documents describe.\n//!\n{families}\n\
         #![deny(missing_docs)]\n\n\
         #[rustfmt::skip] // Formatted by the generator.\nmod api;\n{path}pub mod runtime;\n\n\
         pub use api::*;\npub use runtime::*;\n\n\
         /// Where the API answers, unless the client is told otherwise.\n\
         pub const BASE_URL: &str = {base:?};\n"
    );
    vec![
        ("Cargo.toml".to_owned(), manifest),
        ("src/lib.rs".to_owned(), root),
    ]
}
