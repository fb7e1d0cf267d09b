//! Names of types, fields and variants.

use std::collections::{HashMap, HashSet};

use super::lock::{FamilyLock, LockedType};
use super::operations::type_names;
use super::scope::Wish;
use super::{Namer, ident};
use crate::ir::{Enum, Family, Scalar, Shape, Type, TypeDef, Uses};

/// Names that generated code needs for something else.
const RESERVED_TYPES: [&str; 12] = [
    "Bool", "Box", "Default", "Err", "Into", "None", "Ok", "Option", "Result", "Some", "String",
    "Vec",
];

impl Namer<'_> {
    pub(super) fn types(&mut self, family: &mut Family, locked: &mut FamilyLock) {
        let operations = type_names(family);
        let used: Vec<usize> = (0..family.types.len())
            .filter(|&index| family.types[index].uses != Uses::default())
            .collect();
        let shapes: HashMap<usize, String> = used
            .iter()
            .map(|&index| (index, shape(family, &family.types[index])))
            .collect();
        let keys: HashMap<usize, String> = used
            .iter()
            .map(|&index| (index, key(family, &family.types[index])))
            .collect();
        let current: HashSet<&String> = keys.values().collect();
        let mut gone: Vec<(String, LockedType)> = locked
            .types
            .iter()
            .filter(|(key, _)| !current.contains(key))
            .map(|(key, ty)| (key.clone(), ty.clone()))
            .collect();
        // What the product's version calls its types, but for those that are found there
        // by their keys.
        let mut model: Vec<(&String, &LockedType)> = self
            .model
            .iter()
            .flat_map(|model| &model.types)
            .filter(|(key, _)| !current.contains(key))
            .collect();
        let mut models = Vec::new();
        let mut wishes = Vec::new();
        for &index in &used {
            let def = &family.types[index];
            let key = &keys[&index];
            let known = locked.types.get(key).cloned().or_else(|| {
                // Upstream renamed the schema: the same shape, under a key that is new.
                let at = gone.iter().position(|(_, ty)| ty.shape == shapes[&index])?;
                let (old, ty) = gone.remove(at);
                locked.types.shift_remove(&old);
                locked.types.insert(key.clone(), ty.clone());
                Some(ty)
            });
            let same = self
                .model
                .and_then(|model| model.types.get(key))
                .or_else(|| {
                    let at = model
                        .iter()
                        .position(|(_, ty)| ty.shape == shapes[&index])?;
                    Some(model.remove(at).1)
                });
            models.push(same);
            let chosen = self.chosen(&format!("type {key}"));
            let by_rule = candidates(def, &operations, self.suffix.as_deref());
            wishes.push(Wish {
                what: def.pointer.clone(),
                fixed: chosen.or_else(|| Some(known?.name)),
                candidates: same
                    .map(|same| same.name.clone())
                    .into_iter()
                    .chain(by_rule)
                    .collect(),
            });
        }
        let taken: HashSet<String> = RESERVED_TYPES
            .map(str::to_owned)
            .into_iter()
            .chain(self.kept(gone.into_iter().map(|(_, ty)| ty.name)))
            .collect();
        let names = match self.scope(wishes, &taken, ident::pascal) {
            Ok(names) => names,
            Err(clashes) => return self.clashes("types", "types", clashes),
        };
        for ((&index, name), model) in used.iter().zip(names).zip(models) {
            let def = &mut family.types[index];
            let entry = locked.types.entry(keys[&index].clone()).or_default();
            entry.name.clone_from(&name);
            entry.shape.clone_from(&shapes[&index]);
            def.name = name;
            self.members(def, model, entry);
        }
        union_variants(family, &used);
    }

    /// Names of a type's fields or variants.
    fn members(&mut self, def: &mut TypeDef, model: Option<&LockedType>, entry: &mut LockedType) {
        let (wires, taken, is_enum): (Vec<String>, &[&str], bool) = match &def.shape {
            Shape::Object(object) => (
                object.fields.iter().map(|f| f.wire.clone()).collect(),
                &["extra", "new"],
                false,
            ),
            Shape::Enum(Enum { variants, .. }) => (
                variants.iter().map(|v| v.value.text()).collect(),
                &["Unknown"],
                true,
            ),
            Shape::Union(_) => return,
        };
        let numeric =
            matches!(&def.shape, Shape::Enum(Enum { scalar, .. }) if *scalar != Scalar::String);
        let wishes: Vec<Wish> = wires
            .iter()
            .map(|wire| {
                let mut candidates = if numeric {
                    let words = wire.replace('-', "minus ").replace('.', " point ");
                    vec![ident::pascal(&format!("value {words}"))]
                } else if is_enum {
                    let spelled = ident::pascal_spelled(wire);
                    let cased = ident::pascal(&format!("{} {spelled}", ident::case_word(wire)));
                    vec![
                        ident::pascal(wire),
                        spelled.clone(),
                        spelled + "Value",
                        cased,
                    ]
                } else {
                    let spelled = ident::snake_spelled(wire);
                    let cased = ident::snake(&format!("{} {spelled}", ident::case_word(wire)));
                    vec![
                        ident::snake(wire),
                        spelled.clone(),
                        format!("{}_field", spelled.trim_end_matches('_')),
                        cased,
                    ]
                };
                let model = model.and_then(|model| model.members.get(wire));
                candidates.splice(0..0, model.cloned());
                candidates.retain(|name| !name.is_empty());
                candidates.dedup();
                let chosen = self.chosen(&format!(
                    "field {}",
                    crate::pointer::join(&def.pointer, wire)
                ));
                Wish {
                    what: wire.clone(),
                    fixed: chosen.or_else(|| entry.members.get(wire).cloned()),
                    candidates,
                }
            })
            .collect();
        let taken = taken.iter().map(|&name| name.to_owned()).collect();
        let last = if is_enum {
            ident::pascal_spelled
        } else {
            ident::snake_spelled
        };
        let names = match self.scope(wishes, &taken, last) {
            Ok(names) => names,
            Err(clashes) => {
                let what = format!("members of `{}`", def.pointer);
                return self.clashes(&what, "fields", clashes);
            }
        };
        entry
            .members
            .extend(wires.into_iter().zip(names.iter().cloned()));
        match &mut def.shape {
            Shape::Object(object) => {
                object
                    .fields
                    .iter_mut()
                    .zip(names)
                    .for_each(|(field, name)| field.name = name);
            }
            Shape::Enum(Enum { variants, .. }) => {
                variants
                    .iter_mut()
                    .zip(names)
                    .for_each(|(variant, name)| variant.name = name);
            }
            Shape::Union(_) => {}
        }
    }
}

/// What a type is known by: the pointer to it, in which a parameter has its name and
/// not its place in the list, because upstream puts others before it.
fn key(family: &Family, def: &TypeDef) -> String {
    if !def.pointer.contains("/parameters/") {
        return def.pointer.clone();
    }
    let inputs = family.operations.iter().flat_map(|one| &one.inputs);
    let mut keys = inputs.filter_map(|input| {
        let rest = def.pointer.strip_prefix(&input.field.pointer)?;
        let (list, _) = input.field.pointer.rsplit_once('/')?;
        let name = format!("{} {}", input.place.word(), input.field.wire);
        rest.starts_with('/')
            .then(|| format!("{}{rest}", crate::pointer::join(list, name)))
    });
    keys.next().unwrap_or_else(|| def.pointer.clone())
}

/// A union's variants are called by their types.
fn union_variants(family: &mut Family, used: &[usize]) {
    for &index in used {
        let Shape::Union(union) = &family.types[index].shape else {
            continue;
        };
        let names: Vec<String> = union
            .variants
            .iter()
            .map(|variant| variant_name(family, &variant.ty))
            .collect();
        if let Shape::Union(union) = &mut family.types[index].shape {
            for (variant, name) in union.variants.iter_mut().zip(names) {
                variant.name = if name == "Other" {
                    "OtherValue".to_owned()
                } else {
                    name
                };
            }
        }
    }
}

fn variant_name(family: &Family, ty: &Type) -> String {
    match ty {
        Type::Scalar(Scalar::String) => "Text".to_owned(),
        Type::Scalar(Scalar::Integer) => "Integer".to_owned(),
        Type::Scalar(Scalar::Number) => "Number".to_owned(),
        Type::Scalar(Scalar::Boolean) => "Flag".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::File => "File".to_owned(),
        Type::List(inner) => variant_name(family, inner) + "List",
        Type::Map(inner) => variant_name(family, inner) + "Map",
        Type::Named(index) => family.type_def(*index).name.clone(),
    }
}

/// Names of a type from the shortest to the one that says most.
///
/// `suffix` is what the document's schemas say of its version, which their module says.
fn candidates(
    def: &TypeDef,
    operations: &HashMap<String, String>,
    suffix: Option<&str>,
) -> Vec<String> {
    let mut candidates = Vec::new();
    match (&def.schema, &def.parent) {
        (Some(schema), _) => {
            let plain = suffix.and_then(|suffix| schema.strip_suffix(suffix));
            if let Some(plain) = plain.filter(|plain| !plain.is_empty()) {
                candidates.push(ident::pascal(&trimmed(plain)));
            }
            candidates.push(ident::pascal(&trimmed(schema)));
            candidates.push(ident::pascal(schema));
            candidates.push(ident::pascal_spelled(schema));
            candidates.push(format!("{}Schema", ident::pascal_spelled(schema)));
        }
        (None, Some(parent)) => {
            let of_operation = def.pointer.starts_with("/paths/");
            let words: Vec<String> = parent
                .path
                .iter()
                .enumerate()
                .map(|(at, word)| match operations.get(word) {
                    Some(name) if at == 0 && of_operation => name.clone(),
                    _ => ident::pascal(&trimmed(word)),
                })
                .collect();
            let least = words.len().min(if parent.shared { 1 } else { 2 });
            for count in least..=words.len() {
                candidates.push(ident::pascal(&words[words.len() - count..].join(" ")));
            }
            candidates.push(ident::pascal_spelled(&parent.path.join(" ")));
        }
        (None, None) => candidates.push(ident::pascal(&def.pointer)),
    }
    candidates.retain(|name| !name.is_empty());
    candidates.dedup();
    candidates
}

/// A schema's name without the words that say only that it is one.
fn trimmed(schema: &str) -> String {
    let name = ["DTO", "Dto", "Schema"]
        .iter()
        .find_map(|suffix| schema.strip_suffix(suffix))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(schema);
    // Every answer with a model is a success.
    for long in ["SuccessfulResponse", "SuccessResponse"] {
        if let Some(rest) = name.strip_suffix(long).filter(|rest| !rest.is_empty()) {
            return format!("{rest}Response");
        }
    }
    name.to_owned()
}

/// What recognises a type whatever its schema is called: names and types of
/// its fields, or its values.
fn shape(family: &Family, def: &TypeDef) -> String {
    let mut parts: Vec<String> = match &def.shape {
        Shape::Object(object) => object
            .fields
            .iter()
            .map(|field| format!("{}:{}", field.wire, kind(family, &field.ty)))
            .collect(),
        Shape::Enum(Enum { variants, .. }) => variants
            .iter()
            .map(|variant| variant.value.text())
            .collect(),
        Shape::Union(union) => union
            .variants
            .iter()
            .map(|variant| kind(family, &variant.ty))
            .collect(),
    };
    parts.sort_unstable();
    crate::hash::short(&parts.join("\n"))
}

fn kind(family: &Family, ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => format!("{scalar:?}"),
        Type::Json => "Json".to_owned(),
        Type::File => "File".to_owned(),
        Type::List(inner) => format!("[{}]", kind(family, inner)),
        Type::Map(inner) => format!("{{{}}}", kind(family, inner)),
        Type::Named(index) => match &family.type_def(*index).shape {
            Shape::Object(_) => "object".to_owned(),
            Shape::Enum(_) => "enum".to_owned(),
            Shape::Union(_) => "union".to_owned(),
        },
    }
}
