//! The limits that a document sets to values, by the type that each is of.

use openapiv3::{ArrayType, IntegerType, NumberType, StringType};

use crate::ir::Limit;

pub(super) fn of_string(ty: &StringType) -> Vec<Limit> {
    let limits = [
        ty.min_length.map(Limit::MinLength),
        ty.max_length.map(Limit::MaxLength),
        ty.pattern.clone().map(Limit::Pattern),
    ];
    limits.into_iter().flatten().collect()
}

pub(super) fn of_number(ty: &NumberType) -> Vec<Limit> {
    let minimum = |least| Limit::Minimum(least, ty.exclusive_minimum);
    let maximum = |most| Limit::Maximum(most, ty.exclusive_maximum);
    let limits = [
        ty.minimum.map(minimum),
        ty.maximum.map(maximum),
        ty.multiple_of.map(Limit::MultipleOf),
    ];
    limits.into_iter().flatten().collect()
}

pub(super) fn of_integer(ty: &IntegerType) -> Vec<Limit> {
    let float = |whole: i64| whole as f64;
    of_number(&NumberType {
        minimum: ty.minimum.map(float),
        maximum: ty.maximum.map(float),
        multiple_of: ty.multiple_of.map(float),
        exclusive_minimum: ty.exclusive_minimum,
        exclusive_maximum: ty.exclusive_maximum,
        ..NumberType::default()
    })
}

pub(super) fn of_array(ty: &ArrayType) -> Vec<Limit> {
    let limits = [
        ty.min_items.map(Limit::MinItems),
        ty.max_items.map(Limit::MaxItems),
        ty.unique_items.then_some(Limit::UniqueItems),
    ];
    limits.into_iter().flatten().collect()
}
