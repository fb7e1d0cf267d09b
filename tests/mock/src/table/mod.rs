//! What the mock knows of each operation: the table that `cargo xtask regenerate`
//! writes to `tests/mock/table/`.

// Formatted by the generator, like everything that it writes.
#[rustfmt::skip]
mod files;
mod read;

pub(crate) use read::{
    Answer, BodyKind, Cursor, Family, Field, Input, Operation, Paging, Place, Scalar, Scheme,
    Shape, Spot, Style, Type, TypeDef,
};

/// The families in their order.
pub(crate) fn read() -> Vec<Family> {
    let files = files::FILES.iter();
    files
        .map(|(name, text)| {
            let family = serde_json::from_str(text);
            let mut family: Family =
                family.unwrap_or_else(|error| unreachable!("the table of {name}: {error}"));
            family.name = name;
            family
        })
        .collect()
}
