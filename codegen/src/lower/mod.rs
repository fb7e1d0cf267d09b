//! Lowering: a typed document becomes the family of the IR that it describes.
//!
//! Lowering starts at the operations and follows references, so a schema that
//! nothing sends or answers never becomes a type.

mod body;
mod error_body;
mod facts;
mod limits;
mod operation;
mod paging;
mod parameter;
mod properties;
mod response;
mod schema;
mod union;

use std::collections::HashMap;

use openapiv3::{OpenAPI, ReferenceOr, SecurityScheme};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Family, Type, TypeDef};
use crate::openapi::Document;
use crate::rules::Rules;

use schema::Known;

/// Lowers one document.
///
/// # Errors
///
/// All that the document has and the IR cannot represent.
pub fn lower(document: &Document, rules: &Rules) -> Result<Family, Diagnostics> {
    let mut lowerer = Lowerer {
        file: &document.file,
        api: &document.api,
        rules,
        types: Vec::new(),
        known: HashMap::new(),
        depth: 0,
        files: false,
        of_another_account: false,
        diagnostics: Diagnostics::default(),
    };
    let operations = lowerer.operations();
    lowerer.diagnostics.into_result()?;
    let row = &document.family;
    Ok(Family {
        name: row.name.clone(),
        title: row.title.clone(),
        handle: String::new(),
        document: document.file.clone(),
        upstream: row.document.clone(),
        version: document.version.to_string(),
        set: document.version.module(),
        words: None,
        example: None,
        docs: row.docs.clone(),
        nouns: row.nouns.clone(),
        servers: document
            .api
            .servers
            .iter()
            .map(|server| server.url.clone())
            .collect(),
        schemes: schemes(&document.api),
        operations,
        types: lowerer.types,
        added: document.added.clone(),
        mends: document.mends.len(),
    })
}

/// What the document says of the schemes that authorise calls.
fn schemes(api: &OpenAPI) -> Vec<(String, String)> {
    let components = api.components.iter();
    let schemes = components.flat_map(|components| &components.security_schemes);
    schemes
        .filter_map(|(name, scheme)| match scheme {
            ReferenceOr::Item(scheme) => Some((name.clone(), scheme_text(scheme))),
            ReferenceOr::Reference { .. } => None,
        })
        .collect()
}

fn scheme_text(scheme: &SecurityScheme) -> String {
    match scheme {
        SecurityScheme::HTTP { scheme, .. } => format!("HTTP {scheme}"),
        SecurityScheme::APIKey { location, name, .. } => {
            format!("key `{name}` in {location:?}").to_lowercase()
        }
        SecurityScheme::OAuth2 { .. } => "OAuth 2.0".to_owned(),
        SecurityScheme::OpenIDConnect { .. } => "OpenID Connect".to_owned(),
    }
}

/// The state of one document's lowering.
struct Lowerer<'a> {
    file: &'a str,
    api: &'a openapiv3::OpenAPI,
    rules: &'a Rules,
    types: Vec<TypeDef>,
    /// What each schema became, by its pointer.
    known: HashMap<String, Known>,
    /// How deep the schema at hand lies in others.
    depth: usize,
    /// Whether binary strings are files here (they are in multipart bodies).
    files: bool,
    /// Whether the account's id in the operation at hand is not the client's.
    of_another_account: bool,
    diagnostics: Diagnostics,
}

/// Where a schema stands.
#[derive(Clone, Debug)]
struct At {
    /// JSON pointer.
    pointer: String,
    /// Names from the outermost to the innermost, as the document writes them.
    path: Vec<String>,
    /// The schema's own name, where it is a component.
    schema: Option<String>,
}

impl At {
    fn child(&self, keys: &[&str], name: &str) -> Self {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        Self {
            pointer: crate::pointer::join_all(&self.pointer, keys.iter().copied()),
            path,
            schema: None,
        }
    }
}

impl Lowerer<'_> {
    fn refuse(
        &mut self,
        code: &'static str,
        pointer: &str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics
            .push(Diagnostic::new(code, self.file, pointer, message, help));
    }

    fn edit(&self, what: &str) -> String {
        format!("{what} in {} (or in an overlay for it)", self.file)
    }

    fn is_enum_or_scalar(&self, ty: &Type) -> bool {
        match ty {
            Type::Scalar(_) => true,
            Type::Named(index) => matches!(self.types[index.0].shape, crate::ir::Shape::Enum(_)),
            _ => false,
        }
    }
}
