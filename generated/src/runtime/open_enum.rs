//! Enums that stay open: a value that the document does not list is kept.

use super::reader::{Outcome, Reader};
use super::scalars::{Scalar, read_scalar};
use super::wire::Json;

/// Reads an enum of texts. A number or a flag is read as its text.
pub fn read_text_enum<T: From<String>>(input: &mut Reader<'_>) -> Outcome<T> {
    Ok(read_scalar::<String>(input)?.map(T::from))
}

/// How well a value fits an enum of texts: best where the value is listed.
pub fn fit_text_enum(value: &Json, known: &[&str]) -> usize {
    match value {
        Json::String(text) if known.contains(&text.as_str()) => 3,
        Json::String(_) => 1,
        _ => 0,
    }
}

/// Reads an enum of numbers.
pub fn read_number_enum<N: Scalar, T: From<N>>(input: &mut Reader<'_>) -> Outcome<T> {
    Ok(read_scalar::<N>(input)?.map(T::from))
}

/// How well a value fits an enum of numbers.
pub fn fit_number_enum(value: &Json, known: &[f64]) -> usize {
    match value.as_f64() {
        Some(number) if known.contains(&number) => 3,
        Some(_) => 1,
        None => 0,
    }
}

/// Completes an enum of texts, which has a variant `Unknown(String)` for every
/// value that is not listed.
///
/// ```text
/// text_enum!(Status { Open = "open", Won = "won" });
/// ```
#[allow(unused_macros, reason = "not every document has enums")]
macro_rules! text_enum {
    ($name:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $name {
            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(text) => text,
                }
            }

            /// The values that the document lists.
            #[inline]
            pub const fn known() -> &'static [&'static str] {
                &[$($value),*]
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(text),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl $crate::runtime::Wire for $name {
            #[inline]
            fn read(input: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Outcome<Self> {
                $crate::runtime::read_text_enum(input)
            }

            #[inline]
            fn tree(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Tree::Text(self.as_str())
            }

            #[inline]
            fn fit(value: &$crate::runtime::Json) -> usize {
                $crate::runtime::fit_text_enum(value, Self::known())
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self.as_str(), out)
            }
        }

        $crate::runtime::by_wire!($name);
    };
}

/// Completes an enum of numbers (`f64` or `i64`), which has a variant
/// `Unknown` for every number that is not listed.
///
/// ```text
/// number_enum!(Priority = f64 { Value0 = 0.0, Value0Point5 = 0.5 });
/// ```
#[allow(unused_macros, reason = "not every document has enums")]
macro_rules! number_enum {
    ($name:ident = $number:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        #[allow(clippy::unnecessary_cast, reason = "a literal may be written `1` for a float")]
        impl $name {
            /// The value on the wire.
            #[inline]
            pub fn value(&self) -> $number {
                match self {
                    $(Self::$variant => $value as $number,)*
                    Self::Unknown(number) => *number,
                }
            }

            /// The values that the document lists.
            #[inline]
            pub const fn known() -> &'static [$number] {
                &[$($value as $number),*]
            }
        }

        #[allow(clippy::unnecessary_cast, reason = "a literal may be written `1` for a float")]
        impl From<$number> for $name {
            #[inline]
            fn from(number: $number) -> Self {
                $(if number == $value as $number {
                    return Self::$variant;
                })*
                Self::Unknown(number)
            }
        }

        impl $crate::runtime::Wire for $name {
            #[inline]
            fn read(input: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Outcome<Self> {
                $crate::runtime::read_number_enum::<$number, Self>(input)
            }

            #[inline]
            fn tree(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Tree::from(self.value())
            }

            #[allow(clippy::unnecessary_cast, reason = "a literal may be written `1` for a float")]
            #[inline]
            fn fit(value: &$crate::runtime::Json) -> usize {
                $crate::runtime::fit_number_enum(value, &[$($value as f64),*])
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), out)
            }
        }

        $crate::runtime::by_wire!($name);
    };
}

#[allow(unused_imports, reason = "not every document has enums")]
pub(crate) use {number_enum, text_enum};
