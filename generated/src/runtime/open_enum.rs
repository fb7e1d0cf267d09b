//! Enums that stay open: a value that the document does not list is kept.

use super::reader::{Outcome, Reader};
use super::scalars::{Scalar, read_scalar};
use super::wire::Json;

/// An enum of texts.
pub trait TextEnum: Clone + 'static {
    /// The variants that the document lists.
    const KNOWN: &'static [Self];

    /// The value on the wire.
    fn text(&self) -> &str;

    /// The variant for every other text.
    fn unknown(text: String) -> Self;
}

/// The variant of a text, spelled exactly so.
fn known<T: TextEnum>(text: &str) -> Option<T> {
    T::KNOWN.iter().find(|known| known.text() == text).cloned()
}

/// Reads an enum of texts. A number or a flag is read as its text.
pub fn read_text_enum<T: TextEnum>(input: &mut Reader<'_>) -> Outcome<T> {
    Ok(read_scalar::<String>(input)?.map(text_enum_value))
}

/// The enum value of a text.
pub fn text_enum_value<T: TextEnum>(text: String) -> T {
    known(&text).unwrap_or_else(|| T::unknown(text))
}

/// How well a value fits an enum of texts: best where the value is listed.
pub fn fit_text_enum<T: TextEnum>(value: &Json) -> usize {
    match value {
        Json::String(text) if known::<T>(text).is_some() => 3,
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
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(text) => text,
                }
            }

            /// The values that the document lists.
            pub const fn known() -> &'static [&'static str] {
                &[$($value),*]
            }
        }

        impl $crate::runtime::TextEnum for $name {
            const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            fn text(&self) -> &str {
                self.as_str()
            }

            fn unknown(text: String) -> Self {
                Self::Unknown(text)
            }
        }

        impl $crate::runtime::Wire for $name {
            fn read(input: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Outcome<Self> {
                $crate::runtime::read_text_enum(input)
            }

            fn tree(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Tree::Text(self.as_str())
            }

            fn fit(value: &$crate::runtime::Json) -> usize {
                $crate::runtime::fit_text_enum::<Self>(value)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::runtime::text_enum_value(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $crate::runtime::text_enum_value(text)
            }
        }

        impl Eq for $name {}

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl ::std::fmt::Debug for $name {
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
            pub fn value(&self) -> $number {
                match self {
                    $(Self::$variant => $value as $number,)*
                    Self::Unknown(number) => *number,
                }
            }

            /// The values that the document lists.
            pub const fn known() -> &'static [$number] {
                &[$($value as $number),*]
            }
        }

        #[allow(clippy::unnecessary_cast, reason = "a literal may be written `1` for a float")]
        impl From<$number> for $name {
            fn from(number: $number) -> Self {
                $(if number == $value as $number {
                    return Self::$variant;
                })*
                Self::Unknown(number)
            }
        }

        impl $crate::runtime::Wire for $name {
            fn read(input: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Outcome<Self> {
                $crate::runtime::read_number_enum::<$number, Self>(input)
            }

            fn tree(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Tree::from(self.value())
            }

            #[allow(clippy::unnecessary_cast, reason = "a literal may be written `1` for a float")]
            fn fit(value: &$crate::runtime::Json) -> usize {
                $crate::runtime::fit_number_enum(value, &[$($value as f64),*])
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), out)
            }
        }

        $crate::runtime::by_wire!($name);
    };
}

#[allow(unused_imports, reason = "not every document has enums")]
pub(crate) use {number_enum, text_enum};
