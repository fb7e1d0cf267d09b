//! `slips.lock`: everything that the rules mended, for people to review.

use std::fmt::Write;

use super::Applied;

const HEADER: &str = "\
# Everything that the rules of slips.yaml mended in the documents. Written by
# `cargo xtask regenerate`; what is wrong here is mended in slips.yaml. Columns
# are separated by tabs: family, JSON pointer, rule, before → after.
";

/// The file's text: the families in the order in which they are given, the
/// schemas of each in the order of its document.
pub fn text(families: &[Applied]) -> String {
    let mut out = HEADER.to_owned();
    for applied in families.iter().filter(|family| !family.mended.is_empty()) {
        out.push('\n');
        for slip in &applied.mended {
            let change = match slip.before.as_str() {
                "" => format!("→ {}", slip.after),
                before => format!("{before} → {}", slip.after),
            };
            let (family, pointer, rule) = (&slip.family, &slip.pointer, slip.rule.name());
            let _ = writeln!(out, "{family}\t{pointer}\t{rule}\t{change}");
        }
    }
    out
}
