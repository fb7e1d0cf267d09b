//! Many changes that say the same are told in one line.

use super::super::rules::Rule;
use super::super::{Change, Diff, Level};

/// The changes of a family, by level.
pub(super) struct Family<'a> {
    pub(super) name: &'a str,
    pub(super) changes: Vec<&'a Change>,
}

impl<'a> Family<'a> {
    /// The changes of a level that nobody has accepted.
    pub(super) fn of(&self, level: Level) -> Vec<&'a Change> {
        let changes = self.changes.iter().copied();
        changes
            .filter(|change| change.level == level && change.accepted.is_none())
            .collect()
    }

    /// `2 breaking, 1 warning, 14 info`.
    pub(super) fn counts(&self) -> String {
        let mut counts: Vec<String> = Level::ALL
            .into_iter()
            .map(|level| (self.of(level).len(), level.word()))
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        let accepted = self.changes.iter();
        match accepted.filter(|change| change.accepted.is_some()).count() {
            0 => {}
            count => counts.push(format!("{count} accepted")),
        }
        counts.join(", ")
    }
}

/// The families, in the order of the changes; those with the worst changes first.
pub(super) fn families(diff: &Diff) -> Vec<Family<'_>> {
    let mut families: Vec<Family<'_>> = Vec::new();
    for change in &diff.changes {
        match families.iter_mut().find(|one| one.name == change.family) {
            Some(family) => family.changes.push(change),
            None => families.push(Family {
                name: &change.family,
                changes: vec![change],
            }),
        }
    }
    families.sort_by_key(|family| {
        let open = family.changes.iter().filter(|one| one.accepted.is_none());
        std::cmp::Reverse(open.map(|change| change.level).max())
    });
    families
}

/// Changes by one rule.
pub(super) struct Same<'a> {
    pub(super) rule: Rule,
    pub(super) changes: Vec<&'a Change>,
}

/// The changes rule by rule.
pub(super) fn by_rule(changes: Vec<&Change>) -> Vec<Same<'_>> {
    let mut groups: Vec<Same<'_>> = Vec::new();
    for change in changes {
        match groups.iter_mut().find(|same| same.rule == change.rule) {
            Some(same) => same.changes.push(change),
            None => groups.push(Same {
                rule: change.rule,
                changes: vec![change],
            }),
        }
    }
    groups
}
