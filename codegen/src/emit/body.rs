//! A body that is one value: an argument where the document requires it, a
//! setter where it does not.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{From, argument, ident, value};
use crate::ir::{BodyKind, Family, Operation};

/// The one value that a body is.
pub(super) struct Whole {
    /// The type of the argument, which is called `body`.
    pub(super) ty: TokenStream,
    /// The method of the request that takes it, with its argument.
    pub(super) set: TokenStream,
    /// Whether the document requires it.
    pub(super) required: bool,
}

/// The value that an operation's body is, where it has no named fields.
pub(super) fn whole(family: &Family, operation: &Operation) -> Option<Whole> {
    let body = operation.body.as_ref()?;
    let (ty, set) = match (&body.whole, body.kind) {
        (Some(whole), _) => {
            let (ty, given) = argument(family, &whole.ty, false, &ident("body"), From::Operations);
            let exact = value(family, &whole.ty, From::Operations);
            (ty, quote!(body::<#exact>(&#given)))
        }
        (None, BodyKind::Text) => (quote!(impl Into<String>), quote!(text_body(body.into()))),
        (None, BodyKind::Bytes) => (
            quote!(impl Into<rt::Bytes>),
            quote!(bytes_body(body.into())),
        ),
        (None, BodyKind::Json | BodyKind::Form | BodyKind::Multipart) => return None,
    };
    Some(Whole {
        ty,
        set,
        required: body.required,
    })
}
