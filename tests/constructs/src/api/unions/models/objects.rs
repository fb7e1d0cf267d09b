// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Unions.

use super::{DrawingDeep, DrawingLabel, DrawingOutline, DrawingWeight, LayersItem};
use crate::runtime as rt;

/// The schema `Circle`.
///
/// Requests send it and answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Circle`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Circle {
    /// `kind`: text.
    pub kind: Option<String>,
    /// `radius`: number; for example `1.5`.
    pub radius: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Circle { kind = "kind", radius = "radius" });

impl Circle {
    /// One with all that the document requires.
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self {
            kind: Some(kind.into()),
            radius: Some(radius),
            ..Self::default()
        }
    }
}

/// The schema `Square`.
///
/// Requests send it and answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Square`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Square {
    /// `kind`: text.
    pub kind: Option<String>,
    /// `side`: number.
    pub side: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Square { kind = "kind", side = "side" });

impl Square {
    /// One with all that the document requires.
    pub fn new(kind: impl Into<String>, side: f64) -> Self {
        Self {
            kind: Some(kind.into()),
            side: Some(side),
            ..Self::default()
        }
    }
}

/// The schema `Failure`.
///
/// Answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Failure`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Failure {
    /// `error`: text.
    pub error: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Failure { error = "error" });

/// The schema `Drawing`.
///
/// Answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Drawing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Drawing {
    /// `outline`: one of several types, `DrawingOutline`.
    pub outline: Option<DrawingOutline>,
    /// `label`: one of several types, `DrawingLabel`.
    pub label: Option<DrawingLabel>,
    /// `weight`: one of several types, `DrawingWeight`.
    pub weight: Option<DrawingWeight>,
    /// `only`: an object, `Circle`.
    pub only: Option<Circle>,
    /// `same`: text.
    pub same: Option<String>,
    /// `deep`: one of several types, `DrawingDeep`, null is a value of its own.
    pub deep: Option<Option<DrawingDeep>>,
    /// `layers`: list of `LayersItem`.
    pub layers: rt::List<LayersItem>,
    /// `style`: an object, `DrawingStyle`.
    pub style: Option<DrawingStyle>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Drawing { outline = "outline", label = "label", weight = "weight", only = "only",
    same = "same", deep = "deep", layers = "layers", style = "style" }
);

/// The object `points` of `outline`.
///
/// Answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Drawing/properties/outline/anyOf/2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutlinePoints {
    /// `points`: list of numbers.
    pub points: rt::List<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OutlinePoints { points = "points" });

/// The object `style` of `Drawing`.
///
/// Answers hold it.
///
/// Document: `unions.yaml#/components/schemas/Drawing/properties/style`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrawingStyle {
    /// `name`: text.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DrawingStyle { name = "name" });
