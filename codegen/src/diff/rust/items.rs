//! The public items of a side.

use std::collections::BTreeMap;

use super::super::change::Sides;
use super::super::schemas::one_of;
use super::super::walk::Owner;
use super::super::wording::type_text;
use super::Anchor;
use crate::emit::{argument_text, field_text, value_text};
use crate::ir::{Answer, Api, BodyKind, Evidence, Family, Field, Operation, Shape, TypeDef, Uses};

/// What kind of item it is: what adding it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A Cargo feature and its module.
    Feature,
    /// A method of a family's handle.
    Method,
    /// An argument of a method or a constructor: nobody can leave it out.
    Argument,
    /// What a request answers with.
    Output,
    /// A setter, or another method of a request.
    Setter,
    /// A type.
    Type,
    /// A field, a variant, a constructor.
    Member,
}

/// A public item.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) kind: Kind,
    /// Its type, or what else people rely on.
    pub(super) signature: String,
    /// Whether it is behind the feature `observed`.
    pub(super) observed: bool,
    pub(super) deprecated: bool,
    /// The item without which there is none of this.
    pub(super) parent: Option<String>,
    /// The arguments in their order.
    pub(super) order: Vec<String>,
    pub(super) anchor: Anchor,
}

/// The items by their paths.
pub(super) type Items = BTreeMap<String, Item>;

/// Which side's items these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Old,
    New,
}

impl Side {
    fn of<T>(self, value: T) -> Sides<T> {
        match self {
            Self::Old => Sides::before(value),
            Self::New => Sides::after(value),
        }
    }
}

/// Lists the items of a side. `home` says under which module and handle an operation
/// is listed.
pub(super) fn items<'a>(
    api: &'a Api,
    side: Side,
    home: impl Fn((usize, usize)) -> (&'a str, &'a str),
) -> Items {
    let mut list = List {
        side,
        items: Items::new(),
    };
    let events = api
        .events
        .as_ref()
        .map(|events| events.payloads.name.as_str());
    for (index, family) in api.families.iter().enumerate() {
        if events != Some(&family.name) {
            let anchor = list.anchor(Owner::Family(side.of(index)), None, "");
            list.add(
                format!("feature {}", family.name),
                Kind::Feature,
                "",
                None,
                anchor,
            );
        }
        for (at, operation) in family.operations.iter().enumerate() {
            let owner = Owner::Operation(side.of((index, at)));
            list.operation(home((index, at)), family, operation, owner);
        }
        for (at, def) in family.types.iter().enumerate() {
            if def.uses != Uses::default() {
                list.ty(family, def, Owner::Type(side.of((index, at))));
            }
        }
    }
    if let Some(events) = &api.events {
        for (at, event) in events.events.iter().enumerate() {
            let anchor = list.anchor(Owner::Event(side.of(at)), None, "");
            let payload = &events.payloads.type_def(event.payload).name;
            let path = format!("events::Event::{}", event.variant);
            list.add(path, Kind::Member, payload, None, anchor);
        }
    }
    list.items
}

struct List {
    side: Side,
    items: Items,
}

impl List {
    fn anchor(&self, owner: Owner, member: Option<String>, pointer: &str) -> Anchor {
        Anchor {
            owner,
            member,
            pointer: self.side.of(pointer.to_owned()),
        }
    }

    fn add(
        &mut self,
        path: String,
        kind: Kind,
        signature: &str,
        parent: Option<&str>,
        anchor: Anchor,
    ) -> &mut Item {
        let item = Item {
            kind,
            signature: signature.to_owned(),
            observed: false,
            deprecated: false,
            parent: parent.map(str::to_owned),
            order: Vec::new(),
            anchor,
        };
        self.items.entry(path).or_insert(item)
    }

    fn operation(
        &mut self,
        (module, handle): (&str, &str),
        family: &Family,
        operation: &Operation,
        owner: Owner,
    ) {
        let method = format!("{module}::{handle}::{}", operation.name);
        let request = format!("{module}::{}", operation.type_name);
        let at = |member: Option<String>| self.anchor(owner, member, &operation.pointer);
        let whole = at(None);
        let answer = at(Some("answer".to_owned()));
        let body_anchor = at(Some("body".to_owned()));
        let member = |place: &str, wire: &str| Some(format!("{place} {wire}"));
        let mut order = Vec::new();
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        for input in &operation.inputs {
            let field = &input.field;
            let anchor = at(member(input.place.word(), &field.wire));
            let text = argument_text(family, &field.ty, field.nullable);
            match field.required {
                true => {
                    order.push(format!("{} {}", input.place.word(), field.wire));
                    arguments.push((format!("{method}({})", field.name), text, anchor));
                }
                false => setters.push((
                    format!("{request}::{}", field.name),
                    text,
                    field.facts.deprecated,
                    anchor,
                )),
            }
        }
        if let Some(body) = operation.body.as_ref().filter(|body| body.is_one_value()) {
            let text = match (&body.whole, body.kind) {
                (Some(whole), _) => argument_text(family, &whole.ty, false),
                (None, BodyKind::Text) => "impl Into<String>".to_owned(),
                (None, _) => "impl Into<Bytes>".to_owned(),
            };
            match body.required {
                true => {
                    order.push("body".to_owned());
                    arguments.push((format!("{method}(body)"), text, body_anchor));
                }
                false => setters.push((format!("{request}::body"), text, false, body_anchor)),
            }
        }
        for slot in operation.location.iter().take(1) {
            let anchor = at(member(slot.place.word(), &slot.name));
            setters.push((
                format!("{request}::location_id"),
                "impl Into<String>".to_owned(),
                false,
                anchor,
            ));
        }
        if let Some(item) = operation.item(&family.types) {
            let text = value_text(family, &item);
            setters.push((format!("{request}::items"), text, false, answer.clone()));
        }
        let output = match &operation.answer {
            Answer::Typed(ty) => value_text(family, ty),
            Answer::Untyped => "Json".to_owned(),
            Answer::Empty => "()".to_owned(),
            Answer::Text => "String".to_owned(),
            Answer::Bytes => "Bytes".to_owned(),
        };
        let item = self.add(method.clone(), Kind::Method, "", None, whole);
        item.order = order;
        item.observed = operation.known.evidence == Evidence::Observed;
        item.deprecated = operation.facts.deprecated;
        for (path, text, anchor) in arguments {
            self.add(path, Kind::Argument, &text, Some(&method), anchor);
        }
        self.add(request, Kind::Output, &output, Some(&method), answer);
        for (path, text, deprecated, anchor) in setters {
            let item = self.add(path, Kind::Setter, &text, Some(&method), anchor);
            item.deprecated = deprecated;
        }
    }

    fn ty(&mut self, family: &Family, def: &TypeDef, owner: Owner) {
        let path = format!("{}::models::{}", family.name, def.name);
        let kind = match &def.shape {
            Shape::Object(_) => "a struct",
            Shape::Enum(_) | Shape::Union(_) => "an enum",
        };
        let whole = self.anchor(owner, None, &def.pointer);
        let item = self.add(path.clone(), Kind::Type, kind, None, whole.clone());
        item.observed = def.observed;
        match &def.shape {
            Shape::Object(object) => {
                let sent: Vec<&Field> = object
                    .fields
                    .iter()
                    .filter(|field| !field.facts.read_only)
                    .collect();
                for field in &object.fields {
                    let anchor = self.anchor(owner, Some(field.wire.clone()), &field.pointer);
                    let text = field_text(family, field);
                    let member = format!("{path}::{}", field.name);
                    self.add(member, Kind::Member, &text, Some(&path), anchor);
                }
                if !def.uses.request {
                    return;
                }
                let new = format!("{path}::new");
                let item = self.add(new.clone(), Kind::Member, "", Some(&path), whole);
                let required = sent.iter().filter(|field| field.required);
                item.order = required.map(|field| field.wire.clone()).collect();
                for field in sent {
                    let anchor = self.anchor(owner, Some(field.wire.clone()), &field.pointer);
                    let text = argument_text(family, &field.ty, field.nullable);
                    match field.required {
                        true => {
                            let argument = format!("{new}({})", field.name);
                            self.add(argument, Kind::Argument, &text, Some(&new), anchor);
                        }
                        false => {
                            // Its type follows the field's.
                            let setter = format!("{path}::{}()", field.name);
                            self.add(setter, Kind::Setter, "", Some(&path), anchor);
                        }
                    }
                }
            }
            Shape::Enum(list) => {
                for variant in &list.variants {
                    let value = Some(one_of(&variant.value.text()));
                    let anchor = self.anchor(owner, value, &def.pointer);
                    let member = format!("{path}::{}", variant.name);
                    self.add(member, Kind::Member, "", Some(&path), anchor);
                }
            }
            Shape::Union(union) => {
                for variant in &union.variants {
                    let form = Some(one_of(&type_text(family, &variant.ty)));
                    let anchor = self.anchor(owner, form, &def.pointer);
                    let text = value_text(family, &variant.ty);
                    let member = format!("{path}::{}", variant.name);
                    self.add(member, Kind::Member, &text, Some(&path), anchor);
                }
            }
        }
    }
}
