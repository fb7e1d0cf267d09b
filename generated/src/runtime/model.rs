//! Models: objects with named fields. What they do is written once, in
//! [`Reader::fields`](super::Reader::fields) and [`model_tree`](super::model_tree);
//! `model!` only says which field has which name.

/// Makes a struct a model. The field `extra: Extra` is implied.
///
/// Nothing in it is generic but what `serde` asks for: there is one of these for
/// every schema, and each function costs time to compile, more than what is in it.
///
/// ```text
/// model!(Contact { id = "id", first_name = "firstName" });
/// ```
// `allow`, not `expect`: a crate made from a small document may have no model.
#[allow(unused_macros, reason = "not every document has objects")]
macro_rules! model {
    ($name:ident { $($field:ident = $wire:literal),* $(,)? }) => {
        impl $crate::runtime::Wire for $name {
            const NAMES: &'static [&'static str] = &[$($wire),*];

            #[inline]
            fn read(input: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Outcome<Self> {
                let mut model = Self::default();
                let read = input.fields(
                    Self::NAMES,
                    &mut [$(&mut model.$field),*],
                    &mut model.extra,
                );
                $crate::runtime::filled(read, model)
            }

            #[inline]
            fn tree(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::model_tree(Self::NAMES, &[$(&self.$field),*], &self.extra)
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::same(self, other)
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::debug_model(self, stringify!($name), out)
            }
        }

        $crate::runtime::by_wire!($name);
    };
}

#[allow(unused_imports, reason = "not every document has objects")]
pub(crate) use model;
