// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Unions.

use super::{Circle, Drawing, Failure, OutlinePoints, Square};
use crate::runtime as rt;

/// The schema `Shape`.
///
/// Requests send it and answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Shape`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum Shape {
    /// Where `kind` is `round`.
    Circle(Circle),
    /// Where `kind` is `square`.
    Square(Square),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(Shape by "kind" { Circle = "round", Square = "square" });

/// The choice that `create-shape` answers with.
///
/// Answers hold it.
///
/// Document: `unions.yaml#/paths/~1shapes/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum CreateShapeResponse {
    /// `Circle`.
    Circle(Circle),
    /// `Failure`.
    Failure(Failure),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(CreateShapeResponse { Circle, Failure });

/// The choice `id` of `get-drawing`.
///
/// Requests send it.
///
/// Document: `unions.yaml#/paths/~1drawings~1{id}/get/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum GetDrawingId {
    /// `Integer`.
    Integer(i64),
    /// `Text`.
    Text(String),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(GetDrawingId { Integer, Text });

/// The choice `outline` of `Drawing`.
///
/// Answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Drawing/properties/outline`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum DrawingOutline {
    /// `Circle`.
    Circle(Circle),
    /// `Square`.
    Square(Square),
    /// `OutlinePoints`.
    OutlinePoints(OutlinePoints),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(DrawingOutline { Circle, Square, OutlinePoints });

/// The choice `label` of `Drawing`.
///
/// Answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Drawing/properties/label`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum DrawingLabel {
    /// `Text`.
    Text(String),
    /// `TextList`.
    TextList(rt::List<String>),
    /// `JsonList`.
    JsonList(rt::List<rt::Json>),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(DrawingLabel { Text, TextList, JsonList });

/// The choice `weight` of `Drawing`.
///
/// Answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Drawing/properties/weight`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum DrawingWeight {
    /// `Number`.
    Number(f64),
    /// `Text`.
    Text(String),
    /// `Flag`.
    Flag(bool),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(DrawingWeight { Number, Text, Flag });

/// The choice `deep` of `Drawing`.
///
/// Answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Drawing/properties/deep`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum DrawingDeep {
    /// `Shape`.
    Shape(Shape),
    /// `Text`.
    Text(String),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(DrawingDeep { Shape, Text });

/// The choice `item` of `layers`.
///
/// Answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Drawing/properties/layers/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum LayersItem {
    /// `Drawing`.
    Drawing(Drawing),
    /// `Text`.
    Text(String),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(LayersItem { Drawing, Text });
