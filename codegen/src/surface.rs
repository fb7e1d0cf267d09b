//! The public surface of a family as text, for people who review a change:
//! what users of the crate can name, and nothing else.

use std::fmt::Write;

use crate::emit::{argument_text, field_text, value_text};
use crate::ir::{Answer, BodyKind, Family, Field, Operation, Shape, Step, Type, TypeDef, Uses};

/// The surface of one family.
pub fn surface(family: &Family) -> String {
    let mut out = match family.types.iter().any(|def| def.uses.event) {
        true => format!(
            "{}: {}, {}::models\n",
            family.title, family.document, family.name
        ),
        false => format!(
            "{}: {}, version {}, client.{}() -> {}\n",
            family.title,
            family.document,
            family.version,
            family.folder().replace('/', "()."),
            family.handle
        ),
    };
    for operation in &family.operations {
        self::operation(&mut out, family, operation);
    }
    for def in family
        .types
        .iter()
        .filter(|def| def.uses != Uses::default())
    {
        ty(&mut out, family, def);
    }
    out
}

fn operation(out: &mut String, family: &Family, operation: &Operation) {
    let _ = writeln!(
        out,
        "\n{} {} ({})",
        operation.method, operation.path, operation.id
    );
    let mut arguments: Vec<String> = operation
        .inputs
        .iter()
        .filter(|input| input.field.required)
        .map(|input| argument(family, &input.field))
        .collect();
    let body = operation.body.as_ref();
    let whole = body.and_then(|body| match (&body.whole, body.kind) {
        (Some(whole), _) => Some(argument_text(family, &whole.ty, false)),
        (None, BodyKind::Text) => Some("impl Into<String>".to_owned()),
        (None, BodyKind::Bytes) => Some("impl Into<Bytes>".to_owned()),
        _ => None,
    });
    let required = body.is_some_and(|body| body.required);
    if let Some(whole) = whole.as_ref().filter(|_| required) {
        arguments.push(format!("body: {whole}"));
    }
    let answer = match &operation.answer {
        Answer::Typed(ty) => value_text(family, ty),
        Answer::Untyped => "Json".to_owned(),
        Answer::Empty => "()".to_owned(),
        Answer::Text => "String".to_owned(),
        Answer::Bytes => "Bytes".to_owned(),
    };
    let deprecated = if operation.facts.deprecated {
        "#[deprecated] "
    } else {
        ""
    };
    let _ = writeln!(
        out,
        "  {deprecated}fn {}({}) -> {}: {answer}",
        operation.name,
        arguments.join(", "),
        operation.type_name
    );
    for input in operation
        .inputs
        .iter()
        .filter(|input| !input.field.required)
    {
        let deprecated = if input.field.facts.deprecated {
            "#[deprecated] "
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "  {deprecated}.{}({}) // {} {:?}",
            input.field.name,
            argument_text(family, &input.field.ty, input.field.nullable),
            input.place.word(),
            input.field.wire
        );
    }
    if let Some(whole) = whole.filter(|_| !required) {
        let _ = writeln!(out, "  .body({whole}) // the whole body");
    }
    for slot in &operation.location {
        let need = if slot.required { "needs" } else { "takes" };
        let _ = writeln!(
            out,
            "  {need} the account: {} {:?}",
            slot.place.word(),
            slot.name
        );
    }
    for constant in operation.constants.iter().chain(&operation.with_location) {
        let place = constant.place.word();
        let _ = writeln!(
            out,
            "  always: {place} {:?} = {:?}",
            constant.name, constant.value
        );
    }
    if let Some(paging) = &operation.paging {
        let step = match &paging.step {
            Step::Offset(spot) => format!("offset {:?}", spot.name),
            Step::Page(spot, first) => format!("page {:?} from {first}", spot.name),
            Step::Cursor(cursors) => {
                let names = cursors.iter().map(|one| format!("{:?}", one.spot.name));
                format!("cursor {}", names.collect::<Vec<_>>().join(" and "))
            }
        };
        let item = operation.item(&family.types).unwrap_or(Type::Json);
        let item = value_text(family, &item);
        let _ = writeln!(out, "  pages: {:?} of {item}, by {step}", paging.items);
    }
    let version = match &operation.version {
        Some((version, true)) => version.clone(),
        Some((version, false)) => format!("{version} by rule"),
        None => "none".to_owned(),
    };
    let security: Vec<String> = operation
        .security
        .iter()
        .map(|one| {
            let schemes: Vec<String> = one
                .schemes
                .iter()
                .map(|(scheme, scopes)| format!("{scheme} [{}]", scopes.join(", ")))
                .collect();
            schemes.join(" and ")
        })
        .collect();
    let security = if security.is_empty() {
        "unknown".to_owned()
    } else {
        security.join(" or ")
    };
    let _ = writeln!(out, "  version {version}; token {security}");
}

fn argument(family: &Family, field: &Field) -> String {
    format!(
        "{}: {}",
        field.name,
        argument_text(family, &field.ty, field.nullable)
    )
}

fn ty(out: &mut String, family: &Family, def: &TypeDef) {
    let uses = match (def.uses.request, def.uses.answer) {
        (true, true) => "sent and received",
        (true, false) => "sent",
        _ => "received",
    };
    match &def.shape {
        Shape::Object(object) => {
            let _ = writeln!(out, "\nstruct {} // {} ({uses})", def.name, def.pointer);
            for field in &object.fields {
                let required = if field.required && def.uses.request && !field.facts.read_only {
                    " required"
                } else {
                    ""
                };
                let ty = field_text(family, field);
                let _ = writeln!(out, "  {}: {ty} // {:?}{required}", field.name, field.wire);
            }
        }
        Shape::Enum(values) => {
            let _ = writeln!(out, "\nenum {} // {} ({uses})", def.name, def.pointer);
            for variant in &values.variants {
                let _ = writeln!(out, "  {} // {:?}", variant.name, variant.value.text());
            }
        }
        Shape::Union(union) => {
            let _ = writeln!(out, "\nunion {} // {} ({uses})", def.name, def.pointer);
            for variant in &union.variants {
                let ty = value_text(family, &variant.ty);
                let tags = if variant.tags.is_empty() || union.discriminator.is_none() {
                    String::new()
                } else {
                    format!(" // {}", variant.tags.join(", "))
                };
                let _ = writeln!(out, "  {}({ty}){tags}", variant.name);
            }
        }
    }
}
