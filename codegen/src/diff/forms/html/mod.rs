//! As one page for a browser, which needs nothing but itself.
//!
//! Everything that has changed is in the page's HTML, so it can be read, printed and
//! searched without JavaScript; `page.js` only hides what was not asked for. Nothing is
//! fetched, and the policy in the head lets the browser run these very bytes of
//! `page.css` and `page.js` and nothing else, whatever a document may hold.
//!
//! # Looked at
//!
//! With the changes of 2025-10-31 to 2026-06-19, and with four times as many (2,576, of
//! which a search finds its own in a fifth of a second), in headless Chromium at 360, 768
//! and 1440 pixels, light and dark; with forced colours, on paper, without JavaScript, at
//! 320 pixels, and by keyboard alone. axe-core finds no violation at the three widths in
//! either scheme, html-validate none in the text. To look again, write a page
//! (`cargo xtask diff BASE HEAD --format html --out target/diff.html`), open it, and try:
//!
//! * `/` `limit` Enter `j` `j` `k`; Escape in the field; the levels, a family, a rule;
//! * a link to a change (its twelve digits) while filters hide that change;
//! * reload with filters on: the address keeps them;
//! * the narrowest window; print preview; JavaScript turned off.

mod article;
mod escape;
mod filters;
mod operations;
mod rules;
#[cfg(test)]
mod tests;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::super::{Bump, Diff, Sides};
use super::shorten::{Family, families};
use article::article;
use escape::{code, escape};
use filters::{nav, search, standings};
use operations::operations;
use rules::Met;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// A comparison as a page; `labels` are the sides as the user named them.
pub fn html(diff: &Diff, labels: &Sides<String>) -> String {
    let [old, new] = [&labels.old, &labels.new].map(|side| side.as_deref().unwrap_or_default());
    format!(
        r##"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>API changes: {old} → {new}</title>
<style>{STYLE}</style>
</head>
<body>
<a class="skip" href="#changes">Skip to the changes</a>
<header>
<h1>API changes</h1>
<p class="between"><span class="old"><span class="label">Old</span> {old_code}</span> <span class="new"><span class="arrow" aria-hidden="true">→</span> <span class="label">New</span> {new_code}</span></p>
{summary}{operations}</header>
{body}<script>{SCRIPT}</script>
</body>
</html>
"##,
        style = integrity(STYLE),
        script = integrity(SCRIPT),
        old = escape(old),
        new = escape(new),
        old_code = code(old),
        new_code = code(new),
        summary = summary(diff),
        operations = operations(diff),
        body = body(diff),
    )
}

/// How a policy names a text that may be obeyed.
fn integrity(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

fn summary(diff: &Diff) -> String {
    let summary = diff.summary();
    let counts = [
        ("breaking", summary.breaking),
        ("warning", summary.warning),
        ("info", summary.info),
        ("accepted", summary.accepted),
    ];
    let tiles: String = counts
        .iter()
        .map(|(word, count)| {
            let none = if *count == 0 { " none" } else { "" };
            format!("<li class=\"{word}{none}\"><b>{count}</b> {word}</li>\n")
        })
        .collect();
    let bump = match summary.bump {
        Bump::None => "The crate needs <b>no</b> new version",
        Bump::Patch => "The crate needs a <b>patch</b> version",
        Bump::Minor => "The crate needs a <b>minor</b> version",
        Bump::Major => "The crate needs a <b>major</b> version",
    };
    format!("<ul class=\"summary\">\n{tiles}<li class=\"bump\">{bump}</li>\n</ul>\n")
}

fn body(diff: &Diff) -> String {
    if diff.changes.is_empty() {
        return "<main id=\"changes\" tabindex=\"-1\">\n<p class=\"nothing\">Nothing has changed.</p>\n</main>\n"
            .to_owned();
    }
    let families = families(diff);
    let standings = standings(diff);
    let met = Met::by(diff);
    let sections: String = families.iter().map(section).collect();
    format!(
        r#"{search}<div class="columns">
{nav}<main id="changes" tabindex="-1">
<p id="none" class="nothing" hidden>No change matches. <button type="button" data-clear>Show all changes</button></p>
{sections}{rules}</main>
</div>
"#,
        search = search(&standings, &met, diff.changes.len()),
        nav = nav(&families, &standings),
        rules = met.section(),
    )
}

/// A family's changes: the worst first, those that were accepted last.
fn section(family: &Family<'_>) -> String {
    let name = escape(family.name);
    let (accepted, open): (Vec<_>, Vec<_>) = family
        .changes
        .iter()
        .partition(|change| change.accepted.is_some());
    let articles: String = open.into_iter().chain(accepted).map(article).collect();
    format!(
        "<section class=\"family\" data-family=\"{name}\" aria-labelledby=\"family-{name}\">\n<h2 id=\"family-{name}\" tabindex=\"-1\">{name} <span class=\"counts\">{}</span></h2>\n{articles}</section>\n",
        family.counts()
    )
}
