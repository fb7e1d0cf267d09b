//! The older side under the names that the newer one gives to the same things, so that
//! only what is really another is found.

use std::collections::{BTreeMap, HashSet};

use super::super::change::{Bump, Sides};
use super::super::walk::{Owner, TypePlace, Walk};
use super::super::wording::type_text;
use super::{Anchor, RustChange};
use crate::ir::{Api, Family, Shape};

/// The older side, renamed, and what had another name.
pub(super) struct Aligned {
    pub(super) api: Api,
    /// The family under which an operation is listed, where it has gone to another.
    pub(super) homes: BTreeMap<(usize, usize), usize>,
    pub(super) renames: Vec<(Anchor, RustChange)>,
}

pub(super) fn align(walk: &Walk<'_>) -> Aligned {
    let mut aligned = Aligned {
        api: walk.old.clone(),
        homes: BTreeMap::new(),
        renames: Vec::new(),
    };
    types(walk, &mut aligned);
    operations(walk, &mut aligned);
    aligned
}

fn types(walk: &Walk<'_>, aligned: &mut Aligned) {
    let partners = walk.partners();
    let same_module = |old: TypePlace, new: TypePlace| {
        walk.old_family(old.0).name == walk.new_family(new.0).name || walk.old.families.len() == 1
    };
    // A name that another type keeps cannot be given to this one.
    let kept: HashSet<(usize, String)> = walk
        .old
        .families
        .iter()
        .enumerate()
        .flat_map(|(family, one)| {
            let types = one.types.iter().enumerate();
            let kept = types.filter(|(index, _)| !partners.contains_key(&(family, *index)));
            kept.map(|(_, def)| (family, def.name.clone()))
                .collect::<Vec<_>>()
        })
        .collect();
    for (old, new) in &partners {
        let (was, is) = (walk.old_type(*old), walk.new_type(*new));
        let is_free = was.name == is.name || !kept.contains(&(old.0, is.name.clone()));
        if !same_module(*old, *new) || !is_free {
            continue;
        }
        let anchor = |member: Option<&str>| Anchor {
            owner: Owner::Type(Sides::both(*old, *new)),
            member: member.map(str::to_owned),
            pointer: Sides::both(was.pointer.clone(), is.pointer.clone()),
        };
        let module = &walk.new_family(new.0).name;
        let def = &mut aligned.api.families[old.0].types[old.1];
        if was.name != is.name {
            def.name.clone_from(&is.name);
            aligned.renames.push((
                anchor(None),
                renamed(format!("{module}::models::{}", was.name), &is.name),
            ));
        }
        match (&mut def.shape, &is.shape) {
            (Shape::Object(one), Shape::Object(other)) => {
                for field in &mut one.fields {
                    let Some(now) = other.fields.iter().find(|now| now.wire == field.wire) else {
                        continue;
                    };
                    if field.name != now.name {
                        let item = format!("{module}::models::{}::{}", is.name, field.name);
                        aligned
                            .renames
                            .push((anchor(Some(&field.wire)), renamed(item, &now.name)));
                        field.name.clone_from(&now.name);
                    }
                }
            }
            (Shape::Enum(one), Shape::Enum(other)) => {
                for variant in &mut one.variants {
                    let same = other.variants.iter().find(|now| now.value == variant.value);
                    if let Some(now) = same.filter(|now| now.name != variant.name) {
                        let item = format!("{module}::models::{}::{}", is.name, variant.name);
                        aligned
                            .renames
                            .push((anchor(None), renamed(item, &now.name)));
                        variant.name.clone_from(&now.name);
                    }
                }
            }
            (Shape::Union(one), Shape::Union(other)) => {
                let (ours, theirs) = (walk.old_family(old.0), walk.new_family(new.0));
                for variant in &mut one.variants {
                    let text = type_text(ours, &variant.ty);
                    let same = other
                        .variants
                        .iter()
                        .find(|now| type_text(theirs, &now.ty) == text);
                    if let Some(now) = same.filter(|now| now.name != variant.name) {
                        let item = format!("{module}::models::{}::{}", is.name, variant.name);
                        aligned
                            .renames
                            .push((anchor(None), renamed(item, &now.name)));
                        variant.name.clone_from(&now.name);
                    }
                }
            }
            _ => {}
        }
    }
}

fn operations(walk: &Walk<'_>, aligned: &mut Aligned) {
    for (old, new) in &walk.matching.operations {
        let (was, is) = (walk.old_operation(*old), walk.new_operation(*new));
        let (home, target) = (walk.old_family(old.0), walk.new_family(new.0));
        let anchor = |member: Option<String>| Anchor {
            owner: Owner::Operation(Sides::both(*old, *new)),
            member,
            pointer: Sides::both(was.pointer.clone(), is.pointer.clone()),
        };
        aligned.homes.insert(*old, new.0);
        if (&home.name, &was.name) != (&target.name, &is.name)
            && method(home, &was.name) != method(target, &is.name)
        {
            aligned.renames.push((
                anchor(None),
                renamed(method(home, &was.name), &method(target, &is.name)),
            ));
        }
        let operation = &mut aligned.api.families[old.0].operations[old.1];
        operation.name.clone_from(&is.name);
        operation.type_name.clone_from(&is.type_name);
        for input in &mut operation.inputs {
            let now = is
                .inputs
                .iter()
                .find(|now| now.place == input.place && now.field.wire == input.field.wire);
            if let Some(now) = now.filter(|now| now.field.name != input.field.name) {
                let item = format!("{}::{}::{}", target.name, is.type_name, input.field.name);
                let member = format!("{} {}", input.place.word(), input.field.wire);
                // The names of arguments are nobody's business.
                if !input.field.required {
                    aligned
                        .renames
                        .push((anchor(Some(member)), renamed(item, &now.field.name)));
                }
                input.field.name.clone_from(&now.field.name);
            }
        }
    }
}

fn method(family: &Family, name: &str) -> String {
    format!("{}::{}::{name}", family.name, family.handle)
}

fn renamed(item: String, name: &str) -> RustChange {
    RustChange {
        item,
        change: format!("is called `{name}`"),
        bump: Bump::Major,
    }
}
