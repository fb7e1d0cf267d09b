//! As one page for a browser, which needs nothing but itself.
//!
//! Everything that has changed is in the page's HTML, so it can be read, printed and
//! searched without JavaScript; `page.js` only hides what was not asked for. Nothing is
//! fetched, and the policy in the head lets the browser run these very bytes of
//! `page.css` and `page.js` and nothing else, whatever a document may hold.
//!
//! # Looked at
//!
//! With the changes of 2025-10-31 to 2026-06-19 and with three times as many, in headless
//! Chromium at 360, 768 and 1440 pixels, light, dark, with forced colours and on paper;
//! all of it by keyboard alone; axe-core found nothing to complain of in any of them, and
//! html-validate nothing in the text. To do it again, write a page
//! (`cargo xtask diff BASE HEAD --format html --out target/diff.html`), open it, and try:
//!
//! * `/` `limit` Enter `j` `j` `k`; Escape in the field; the levels, a family, a rule;
//! * a link to a change (its twelve digits), opened while filters hide the change;
//! * reload with filters on: the address keeps them;
//! * the narrowest window; print preview; JavaScript turned off.

mod article;
mod escape;
mod rules;
#[cfg(test)]
mod tests;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::super::{Bump, Diff, Level, Sides};
use super::shorten::{Family, families};
use article::{article, standing};
use escape::{capital, code, escape};
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
{summary}</header>
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
        ("breaking", summary.breaking, "breaking"),
        (
            "warning",
            summary.warning,
            one_or(summary.warning, "warning", "warnings"),
        ),
        ("info", summary.info, "info"),
        ("accepted", summary.accepted, "accepted"),
    ];
    let tiles: String = counts
        .iter()
        .map(|(class, count, word)| {
            let none = if *count == 0 { " none" } else { "" };
            format!("<li class=\"{class}{none}\"><b>{count}</b> {word}</li>\n")
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

/// The levels, worst first; and what was accepted, where anything was.
fn standings(diff: &Diff) -> Vec<&'static str> {
    let mut words: Vec<&'static str> = Level::ALL.map(Level::word).to_vec();
    if diff.summary().accepted > 0 {
        words.push("accepted");
    }
    words
}

/// It shows itself where JavaScript runs.
fn search(standings: &[&str], met: &Met, count: usize) -> String {
    let levels: String = standings
        .iter()
        .map(|word| {
            format!(
                "<button type=\"button\" class=\"{word}\" data-show=\"{word}\" aria-pressed=\"false\">{} <span class=\"count\"></span></button>\n",
                capital(word)
            )
        })
        .collect();
    format!(
        r#"<search id="filters" hidden>
<div class="row">
<label for="words" class="unseen">Search the changes</label>
<input id="words" type="search" placeholder="Path, field, type, fingerprint" autocomplete="off" autocapitalize="off" spellcheck="false" aria-keyshortcuts="/">
<div class="levels" role="group" aria-label="Show these levels alone">
{levels}</div>
<label for="rule" class="unseen">Rule</label>
<select id="rule">
{options}</select>
<button type="button" id="clear" data-clear>Clear</button>
<p id="shown" role="status">{count} {changes}</p>
</div>
</search>
"#,
        options = met.options(),
        changes = one_or(count, "change", "changes"),
    )
}

fn nav(families: &[Family<'_>], standings: &[&str]) -> String {
    let rows: String = families
        .iter()
        .map(|family| {
            let name = escape(family.name);
            let counts: String = standings
                .iter()
                .map(|word| {
                    let of = family.changes.iter().filter(|one| standing(one) == *word);
                    let count = of.count();
                    let none = if count == 0 { " none" } else { "" };
                    format!("<span class=\"n {word}{none}\" data-count=\"{word}\"><b>{count}</b><span class=\"unseen\"> {word}</span></span> ")
                })
                .collect();
            format!("<li><a href=\"#family-{name}\"><span class=\"name\">{name}</span> {counts}</a></li>\n")
        })
        .collect();
    let marks: String = standings
        .iter()
        .map(|word| format!("<span class=\"mark {word}\"></span>"))
        .collect();
    format!(
        r##"<nav aria-labelledby="families">
<details class="families" open>
<summary><h2 id="families">Families</h2></summary>
<p class="marks" aria-hidden="true"><span class="name"></span>{marks}</p>
<ul>
<li class="all" hidden><a href="#changes" aria-current="true"><span class="name">All families</span></a></li>
{rows}</ul>
</details>
<details class="keys" hidden>
<summary>Keys</summary>
<p><kbd>/</kbd> search · <kbd>j</kbd> <kbd>k</kbd> next, previous change · <kbd>Esc</kbd> clear the search</p>
<label><input type="checkbox" id="keys" checked> Single keys work</label>
</details>
</nav>
"##
    )
}

/// A family's changes: the worst first, those that were accepted last.
fn section(family: &Family<'_>) -> String {
    let name = escape(family.name);
    let (accepted, open): (Vec<_>, Vec<_>) = family
        .changes
        .iter()
        .partition(|change| change.accepted.is_some());
    let articles: String = open
        .into_iter()
        .chain(accepted)
        .map(|one| article(one))
        .collect();
    format!(
        "<section class=\"family\" data-family=\"{name}\" aria-labelledby=\"family-{name}\">\n<h2 id=\"family-{name}\" tabindex=\"-1\">{name} <span class=\"counts\">{}</span></h2>\n{articles}</section>\n",
        family.counts()
    )
}

fn one_or<'a>(count: usize, one: &'a str, more: &'a str) -> &'a str {
    if count == 1 { one } else { more }
}
