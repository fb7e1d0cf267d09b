//! Paging: how an operation gives a long list piece by piece.

use super::{Answer, Operation, Place, Shape, Type, TypeDef};
use crate::pointer;

/// How an operation gives a long list piece by piece.
///
/// Pointers are JSON pointers into the answer, in which `-` is the last element of
/// a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Where the list is.
    pub items: String,
    /// What leads to the next page.
    pub step: Step,
    /// What says how many items a page holds, where that can be said.
    pub size: Option<PageSize>,
    /// Where the answer says how many items there are in all.
    pub total: Option<String>,
    /// Where the answer says whether there is more.
    pub more: Option<String>,
}

/// What leads from one page to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The number of items before the page.
    Offset(Spot),
    /// The number of the page, and that of the first one.
    Page(Spot, u64),
    /// Values that the page before has given.
    Cursor(Vec<Cursor>),
}

/// A value that one page gives for the request of the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Where it goes.
    pub spot: Spot,
    /// Where it comes from: the first of these that the answer has.
    pub from: Vec<String>,
}

/// How many items a page holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageSize {
    /// Where it goes.
    pub spot: Spot,
    /// The least that the document allows, and never below one.
    pub least: u64,
    /// The most that the document allows.
    pub most: Option<u64>,
    /// What the document says is taken where nothing is sent (zero says nothing), or
    /// else what it gives as an example.
    pub usual: Option<u64>,
}

/// An input of the operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// Whether the document calls it text.
    pub text: bool,
}

impl Operation {
    /// The type at a JSON pointer into the answer, as far as it has a type; `-` and
    /// numbers are elements of a list. `None` where the pointer leads nowhere.
    pub fn answer_at(&self, types: &[TypeDef], pointer: &str) -> Option<Type> {
        let top = match &self.answer {
            Answer::Typed(ty) => ty.clone(),
            Answer::Untyped => Type::Json,
            Answer::Empty | Answer::Text | Answer::Bytes => return None,
        };
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return None;
        }
        let mut keys = pointer.split('/').skip(1);
        keys.try_fold(top, |ty, key| child(types, &ty, &pointer::unescape(key)))
    }

    /// The type of one item, where the operation pages.
    pub fn item(&self, types: &[TypeDef]) -> Option<Type> {
        let paging = self.paging.as_ref()?;
        match self.answer_at(types, &paging.items)? {
            Type::List(item) => Some(*item),
            Type::Json => Some(Type::Json),
            _ => None,
        }
    }
}

fn child(types: &[TypeDef], ty: &Type, key: &str) -> Option<Type> {
    match ty {
        Type::Json => Some(Type::Json),
        Type::Map(value) => Some((**value).clone()),
        Type::List(item) => {
            let element = key == "-" || key.bytes().all(|byte| byte.is_ascii_digit());
            element.then(|| (**item).clone())
        }
        Type::Named(index) => match &types[index.0].shape {
            Shape::Object(object) => {
                let field = object.fields.iter().find(|field| field.wire == key)?;
                Some(field.ty.clone())
            }
            Shape::Union(union) => {
                let mut variants = union.variants.iter();
                variants.find_map(|variant| child(types, &variant.ty, key))
            }
            Shape::Enum(_) => None,
        },
        Type::Scalar(_) | Type::File => None,
    }
}
