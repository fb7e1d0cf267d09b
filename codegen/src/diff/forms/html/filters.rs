//! What a reader can ask for: words, levels, a rule, a family.

use super::super::super::{Diff, Level};
use super::super::shorten::Family;
use super::article::standing;
use super::escape::{capital, escape};
use super::rules::Met;

/// The levels, worst first; and what was accepted, where anything was.
pub(super) fn standings(diff: &Diff) -> Vec<&'static str> {
    let mut words: Vec<&'static str> = Level::ALL.map(Level::word).to_vec();
    if diff.summary().accepted > 0 {
        words.push("accepted");
    }
    words
}

/// The bar that says which changes are shown. It shows itself where JavaScript runs.
pub(super) fn search(standings: &[&str], met: &Met, count: usize) -> String {
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
        changes = if count == 1 { "change" } else { "changes" },
    )
}

/// The families and how many changes each has: links, which `page.js` makes filters.
pub(super) fn nav(families: &[Family<'_>], standings: &[&str]) -> String {
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
