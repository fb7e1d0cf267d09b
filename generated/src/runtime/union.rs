//! Unions: one of several types, without losing what is none of them.

use super::reader::{Outcome, Reader};
use super::wire::{Json, Wire, from_json};

/// One branch of a union: how well a value fits it, and how it is made of one.
pub struct Branch<U> {
    /// 0 is not at all, more is better.
    pub fit: fn(&Json) -> usize,
    /// The union's variant, or the value again where it is no such variant.
    pub make: fn(Json) -> Result<U, Json>,
}

/// The branch that fits best; the first of equals, as the document orders them.
pub fn best_branch<U>(value: Json, branches: &[Branch<U>]) -> Result<U, Json> {
    let mut best = (0, None);
    for branch in branches {
        let fit = (branch.fit)(&value);
        if fit > best.0 {
            best = (fit, Some(branch));
        }
    }
    match best.1 {
        Some(branch) => (branch.make)(value),
        None => Err(value),
    }
}

/// Reads a union by choosing the branch of a value.
pub fn read_union<U>(input: &mut Reader<'_>, choose: fn(Json) -> U) -> Outcome<U> {
    Ok(Json::read(input)?.map(choose))
}

/// How well a value fits the best of some types.
pub fn best_fit(value: &Json, fits: &[fn(&Json) -> usize]) -> usize {
    fits.iter().map(|fit| fit(value)).max().unwrap_or(0)
}

/// A value as the payload of a variant.
pub fn make_branch<T: Wire, U>(value: Json, variant: fn(T) -> U) -> Result<U, Json> {
    from_json(value).map(variant)
}

/// How well a value fits the type of a variant.
pub fn fit_of<T: Wire, U>(_variant: fn(T) -> U) -> fn(&Json) -> usize {
    T::fit
}

/// Completes a union (`oneOf`, `anyOf`), which has a variant `Other(Json)` for
/// every value that fits no branch. With `by "name"` the branch is chosen by that
/// field's value.
///
/// ```text
/// union!(Answer { Contact, Company });
/// union!(Step by "kind" { Message = "sms" | "email", Wait = "wait" });
/// ```
#[allow(unused_macros, reason = "not every document has unions")]
macro_rules! union {
    ($name:ident { $($variant:ident),* $(,)? }) => {
        $crate::runtime::union!(@wire $name { $($variant),* });

        impl $name {
            #[inline]
            fn choose(value: $crate::runtime::Json) -> Self {
                let chosen = $crate::runtime::best_branch(value, &[$(
                    $crate::runtime::Branch {
                        fit: $crate::runtime::fit_of(Self::$variant),
                        make: |value| $crate::runtime::make_branch(value, Self::$variant),
                    },
                )*]);
                chosen.unwrap_or_else(Self::Other)
            }
        }
    };

    ($name:ident by $field:literal { $($variant:ident = $($tag:literal)|+),* $(,)? }) => {
        $crate::runtime::union!(@wire $name { $($variant),* });

        impl $name {
            #[inline]
            fn choose(value: $crate::runtime::Json) -> Self {
                let chosen = match value.get($field).and_then($crate::runtime::Json::as_str) {
                    $(Some($($tag)|+) => $crate::runtime::make_branch(value, Self::$variant),)*
                    _ => Err(value),
                };
                chosen.unwrap_or_else(Self::Other)
            }
        }
    };

    (@wire $name:ident { $($variant:ident),* }) => {
        impl $crate::runtime::Wire for $name {
            #[inline]
            fn read(input: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Outcome<Self> {
                $crate::runtime::read_union(input, Self::choose)
            }

            #[inline]
            fn tree(&self) -> $crate::runtime::Tree<'_> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::Wire::tree(value),)*
                    Self::Other(value) => $crate::runtime::Wire::tree(value),
                }
            }

            #[inline]
            fn fit(value: &$crate::runtime::Json) -> usize {
                $crate::runtime::best_fit(value, &[$($crate::runtime::fit_of(Self::$variant)),*])
            }
        }

        $crate::runtime::by_wire!($name);
    };
}

#[allow(unused_imports, reason = "not every document has unions")]
pub(crate) use union;
