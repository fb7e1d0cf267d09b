//! The rules that a comparison has met: what each finds, and why that hurts as it does.

use std::collections::BTreeMap;

use super::super::super::rules::Rule;
use super::super::super::{Diff, Level};
use super::escape::{capital, sentence};

/// The rules, the worst first, and by how many changes each was met.
pub(super) struct Met(Vec<(Rule, usize)>);

impl Met {
    pub(super) fn by(diff: &Diff) -> Self {
        let mut counts: BTreeMap<Rule, usize> = BTreeMap::new();
        for change in &diff.changes {
            *counts.entry(change.rule).or_default() += 1;
        }
        let mut rules: Vec<(Rule, usize)> = counts.into_iter().collect();
        rules.sort_by_key(|(rule, _)| std::cmp::Reverse(rule.level()));
        Self(rules)
    }

    fn of(&self, level: Level) -> impl Iterator<Item = &(Rule, usize)> {
        let rules = self.0.iter();
        rules.filter(move |(rule, _)| rule.level() == level)
    }

    /// As the options of a choice.
    pub(super) fn options(&self) -> String {
        let mut out = "<option value=\"\">All rules</option>\n".to_owned();
        for level in Level::ALL {
            let rules: String = self
                .of(level)
                .map(|(rule, _)| format!("<option>{rule}</option>\n"))
                .collect();
            if !rules.is_empty() {
                let word = level.word();
                out.push_str(&format!(
                    "<optgroup label=\"{word}\">\n{rules}</optgroup>\n"
                ));
            }
        }
        out
    }

    /// As the section that every change's rule leads to.
    pub(super) fn section(&self) -> String {
        let rows: String = self
            .0
            .iter()
            .map(|(rule, count)| row(*rule, *count))
            .collect();
        format!(
            "<section class=\"rules\" aria-labelledby=\"rules\">\n<h2 id=\"rules\" tabindex=\"-1\">The rules</h2>\n<dl>\n{rows}</dl>\n</section>\n"
        )
    }
}

fn row(rule: Rule, count: usize) -> String {
    let level = rule.level().word();
    let place = [
        rule.direction().word(),
        rule.area(),
        rule.kind(),
        rule.action().word(),
    ];
    let changes = if count == 1 { "change" } else { "changes" };
    format!(
        r#"<div class="rule" id="rule-{rule}" tabindex="-1">
<dt><span class="badge {level}">{badge}</span> {rule}</dt>
<dd>{about}: {reason}.</dd>
<dd class="facts">{place} <button type="button" data-only="{rule}" hidden>Show its {count} {changes}</button></dd>
</div>
"#,
        badge = capital(level),
        about = capital(&sentence(&rule.about())),
        reason = sentence(rule.reason()),
        place = place.join(" · "),
    )
}
