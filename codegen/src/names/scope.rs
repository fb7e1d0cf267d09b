//! A scope in which no two things have one name.

use std::collections::{HashMap, HashSet};

/// Something that wants a name.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    /// What it is, for messages.
    pub(super) what: String,
    /// A name that is given already.
    pub(super) fixed: Option<String>,
    /// Names by rule, from the shortest to the one that says most.
    pub(super) candidates: Vec<String>,
}

/// Things that no rule tells apart.
#[derive(Clone, Debug)]
pub(super) struct Clash {
    pub(super) name: String,
    pub(super) members: Vec<String>,
}

/// Gives each wish a name that is neither `taken` nor another's.
///
/// All that would share a name take their next candidate, so that no one's
/// name depends on who comes first. A fixed name stays, whoever else wants it.
pub(super) fn assign(wishes: &[Wish], taken: &HashSet<String>) -> Result<Vec<String>, Vec<Clash>> {
    let mut level = vec![0_usize; wishes.len()];
    let name = |at: usize, level: &[usize]| -> String {
        let wish = &wishes[at];
        wish.fixed
            .clone()
            .unwrap_or_else(|| wish.candidates[level[at]].clone())
    };
    loop {
        let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
        for at in 0..wishes.len() {
            groups.entry(name(at, &level)).or_default().push(at);
        }
        let mut moved = false;
        for (shared, members) in &groups {
            let crowded = members.len() > 1 || taken.contains(shared);
            if !crowded {
                continue;
            }
            for &at in members {
                let free = wishes[at].fixed.is_none();
                if free && level[at] + 1 < wishes[at].candidates.len() {
                    level[at] += 1;
                    moved = true;
                }
            }
        }
        if moved {
            continue;
        }
        let mut clashes: Vec<(usize, Clash)> = groups
            .into_iter()
            .filter(|(shared, members)| {
                let newcomers = members.iter().any(|&at| wishes[at].fixed.is_none());
                members.len() > 1 || (newcomers && (taken.contains(shared)))
            })
            .map(|(shared, mut members)| {
                members.sort_unstable();
                let first = members[0];
                let members = members.iter().map(|&at| wishes[at].what.clone()).collect();
                (
                    first,
                    Clash {
                        name: shared,
                        members,
                    },
                )
            })
            .collect();
        if clashes.is_empty() {
            return Ok((0..wishes.len()).map(|at| name(at, &level)).collect());
        }
        clashes.sort_by_key(|(first, _)| *first);
        return Err(clashes.into_iter().map(|(_, clash)| clash).collect());
    }
}
