// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Types within themselves.

use super::Chain;
use crate::runtime as rt;

/// The schema `Expression`.
///
/// Answers hold it.
///
/// Document: `recursion.yaml#/components/schemas/Expression`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum Expression {
    /// `Number`.
    Number(f64),
    /// `ExpressionList`.
    ExpressionList(rt::List<Expression>),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(Expression { Number, ExpressionList });

/// The choice `next` of `Chain`.
///
/// Answers hold it.
///
/// Document: `recursion.yaml#/components/schemas/Chain/properties/next`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum ChainNext {
    /// `Chain`.
    Chain(Box<Chain>),
    /// `Text`.
    Text(String),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(ChainNext { Chain, Text });
