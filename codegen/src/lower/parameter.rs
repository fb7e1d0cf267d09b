//! Parameters become inputs and constants.

use openapiv3::{
    Parameter, ParameterData, ParameterSchemaOrContent, PathItem, PathStyle, QueryStyle,
    ReferenceOr, Schema, SchemaKind, Type as SchemaType,
};

use super::{At, Lowerer};
use crate::ir::{Constant, Field, Input, Operation, Place, Style};
use crate::pointer;

/// Headers that the client sets itself; OpenAPI says that declaring them means nothing.
const CLIENT_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'a> Lowerer<'a> {
    /// The parameters of an operation and of its path, the operation's own
    /// winning where both declare one.
    pub(super) fn parameters(
        &mut self,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        lowered: &mut Operation,
    ) {
        let path_pointer = lowered
            .pointer
            .rsplit_once('/')
            .map_or("", |(path, _)| path)
            .to_owned();
        let own_pointer = lowered.pointer.clone();
        let mut all: Vec<(&'a Parameter, String)> = Vec::new();
        for (list, base) in [
            (&item.parameters, &path_pointer),
            (&operation.parameters, &own_pointer),
        ] {
            for (index, parameter) in list.iter().enumerate() {
                let pointer = pointer::join_all(base, ["parameters", index.to_string().as_str()]);
                let Some((parameter, pointer)) = self.parameter_ref(parameter, pointer) else {
                    continue;
                };
                let key = key(parameter);
                match all.iter().position(|(known, _)| self::key(known) == key) {
                    Some(at) => all[at] = (parameter, pointer),
                    None => all.push((parameter, pointer)),
                }
            }
        }
        // Paths first and in the template's order: that is the order of arguments.
        all.sort_by_key(|(parameter, _)| match parameter {
            Parameter::Path { parameter_data, .. } => {
                let name = format!("{{{}}}", parameter_data.name);
                lowered.path.find(&name).unwrap_or(usize::MAX - 1)
            }
            _ => usize::MAX,
        });
        for (parameter, pointer) in all {
            self.parameter(parameter, pointer, lowered);
        }
        self.settle_account(lowered);
    }

    fn parameter_ref(
        &mut self,
        parameter: &'a ReferenceOr<Parameter>,
        pointer: String,
    ) -> Option<(&'a Parameter, String)> {
        let reference = match parameter {
            ReferenceOr::Item(parameter) => return Some((parameter, pointer)),
            ReferenceOr::Reference { reference } => reference,
        };
        let name = reference.strip_prefix("#/components/parameters/");
        let components = self.api.components.as_ref();
        match name.and_then(|name| Some((name, components?.parameters.get(name)?))) {
            Some((name, ReferenceOr::Item(parameter))) => {
                Some((parameter, pointer::join("/components/parameters", name)))
            }
            _ => {
                self.refuse(
                    "dangling-ref",
                    &pointer,
                    format!("`{reference}` names no parameter in this document"),
                    self.edit("add the parameter or mend the reference"),
                );
                None
            }
        }
    }

    fn parameter(&mut self, parameter: &'a Parameter, pointer: String, operation: &mut Operation) {
        let data = parameter.parameter_data_ref();
        let (place, style) = match parameter {
            Parameter::Path { style, .. } => (Place::Path, path_style(style)),
            Parameter::Query { style, .. } => (Place::Query, query_style(style, data.explode)),
            Parameter::Header { .. } => (Place::Header, Style::Simple),
            Parameter::Cookie { .. } => {
                self.refuse(
                    "cookie-parameter",
                    &pointer,
                    format!("`{}` is a cookie: the client keeps no cookies", data.name),
                    self.edit("drop the parameter, or declare it as the header `Cookie`"),
                );
                return;
            }
        };
        if place == Place::Header && CLIENT_HEADERS.contains(&data.name.to_lowercase().as_str()) {
            return;
        }
        if place == Place::Path && !operation.path.contains(&format!("{{{}}}", data.name)) {
            self.refuse(
                "path-parameter-unused",
                &pointer,
                format!(
                    "the template `{}` has no `{{{}}}`",
                    operation.path, data.name
                ),
                self.edit("drop the parameter or mend the path"),
            );
            return;
        }
        if place == Place::Header
            && let Some(value) = single_value(data)
        {
            let is_version = self
                .rules
                .version_header
                .as_deref()
                .is_some_and(|version| version.eq_ignore_ascii_case(&data.name));
            if is_version {
                operation.version = Some((value, true));
                return;
            }
            if data.required {
                operation.constants.push(Constant {
                    place,
                    name: data.name.clone(),
                    value,
                });
                return;
            }
        }
        let at = At {
            pointer: pointer::join(&pointer, "schema"),
            path: vec![operation.id.clone(), data.name.clone()],
            schema: None,
        };
        let (lowered, style) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => (self.schema_or_ref(schema, &at), style),
            ParameterSchemaOrContent::Content(content) => {
                let Some((media, schema)) = content.iter().find_map(|(media, content)| {
                    content.schema.as_ref().map(|schema| (media, schema))
                }) else {
                    self.refuse(
                        "parameter-without-schema",
                        &pointer,
                        format!(
                            "`{}` has neither a schema nor a content with one",
                            data.name
                        ),
                        self.edit("give the parameter a schema"),
                    );
                    return;
                };
                let at = At {
                    pointer: pointer::join_all(&pointer, ["content", media, "schema"]),
                    ..at
                };
                (self.schema_or_ref(schema, &at), Style::Json)
            }
        };
        let mut facts = lowered.facts;
        facts.deprecated |= data.deprecated.unwrap_or_default();
        if facts.example.is_none() {
            facts.example.clone_from(&data.example);
        }
        let field = Field {
            wire: data.name.clone(),
            name: String::new(),
            ty: lowered.ty,
            required: data.required || place == Place::Path,
            nullable: false,
            boxed: false,
            pointer,
            facts,
        };
        self.input(
            Input {
                place,
                field,
                style,
            },
            operation,
        );
    }
}

fn key(parameter: &Parameter) -> (u8, &str) {
    let place = match parameter {
        Parameter::Path { .. } => 0,
        Parameter::Query { .. } => 1,
        Parameter::Header { .. } => 2,
        Parameter::Cookie { .. } => 3,
    };
    (place, &parameter.parameter_data_ref().name)
}

fn path_style(style: &PathStyle) -> Style {
    match style {
        PathStyle::Simple => Style::Simple,
        PathStyle::Label => Style::Label,
        PathStyle::Matrix => Style::Matrix,
    }
}

fn query_style(style: &QueryStyle, explode: Option<bool>) -> Style {
    match (style, explode) {
        (QueryStyle::DeepObject, _) => Style::DeepObject,
        // Exploded lists repeat the name, whatever would separate them otherwise.
        (QueryStyle::SpaceDelimited, Some(false) | None) => Style::SpaceDelimited,
        (QueryStyle::PipeDelimited, Some(false) | None) => Style::PipeDelimited,
        (QueryStyle::Form, Some(false)) => Style::FormComma,
        _ => Style::Form,
    }
}

/// The only value that a parameter may have.
fn single_value(data: &ParameterData) -> Option<String> {
    let ParameterSchemaOrContent::Schema(ReferenceOr::Item(Schema {
        schema_kind: SchemaKind::Type(SchemaType::String(string)),
        ..
    })) = &data.format
    else {
        return None;
    };
    match &string.enumeration[..] {
        [Some(only)] => Some(only.clone()),
        _ => None,
    }
}
