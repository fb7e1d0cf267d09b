//! What newer versions of a family have in the place of what they lack, told to the
//! operations of the product's version.

use crate::ir::{Family, Fate, Heir, Successor};
use crate::successors::{Row, Successors};

/// Tells the operations of the product's version what `newer` has in their place.
pub(super) fn fill(product: &mut Family, newer: &Family, rows: &Successors) {
    let Some(set) = &newer.set else { return };
    for operation in &mut product.operations {
        let row = rows.row(&newer.version, &newer.name, &operation.key());
        let fate = match row {
            None => continue,
            Some(Row::Moved { to, how }) => heir(newer, set, to).map(|to| Fate::Moved {
                to,
                how: how.clone(),
            }),
            Some(Row::Instead { of, how }) => Some(Fate::Instead {
                of: of.iter().filter_map(|key| heir(newer, set, key)).collect(),
                how: how.clone(),
            }),
            Some(Row::Nothing { why }) => Some(Fate::Nothing { why: why.clone() }),
        };
        // The file's own check tells what leads nowhere.
        operation.successors.extend(fate.map(|fate| Successor {
            set: set.clone(),
            fate,
        }));
    }
}

fn heir(newer: &Family, set: &str, key: &str) -> Option<Heir> {
    let operation = newer.operations.iter().find(|one| one.key() == key)?;
    Some(Heir {
        key: key.to_owned(),
        call: format!("client.{set}().{}().{}()", newer.name, operation.name),
    })
}
