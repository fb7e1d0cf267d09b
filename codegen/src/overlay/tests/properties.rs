//! What holds of every update, tried with every pair of small values.

use serde_json::{Value, json};

use super::super::merge;
use super::super::sets::{holds, twice};

/// Values of every kind, two levels deep, in all combinations of a few leaves.
fn values() -> Vec<Value> {
    let leaves = [
        json!(null),
        json!(1),
        json!("a"),
        json!([]),
        json!({}),
        json!([1]),
        json!(["a", 1]),
        json!([[1]]),
        json!({"k": 1}),
    ];
    let mut all = leaves.to_vec();
    for one in &leaves {
        all.push(json!([one]));
        for other in &leaves {
            all.push(json!({"k": one, "l": other}));
            all.push(json!([one, {"k": other}]));
        }
    }
    all
}

/// Every pair that merges: the target, the update, and the result.
fn merged() -> impl Iterator<Item = (Value, Value, Value)> {
    let pairs = values().into_iter().flat_map(|target| {
        values()
            .into_iter()
            .map(move |update| (target.clone(), update))
    });
    pairs.filter_map(|(target, update)| {
        let mut result = target.clone();
        merge(&mut result, &update).ok()?;
        Some((target, update, result))
    })
}

#[test]
fn a_merged_value_holds_its_update() {
    let mut count = 0;
    for (target, update, result) in merged() {
        assert!(holds(&result, &update), "{update} into {target}: {result}");
        count += 1;
    }
    assert!(count > 1_000, "{count} pairs");
}

#[test]
fn what_holds_an_update_would_change_in_its_lists_only() {
    for (target, update, result) in merged() {
        if holds(&target, &update) && twice(&target, &update).is_none() {
            assert_eq!(target, result, "{update}");
        }
        if target == result {
            assert!(holds(&target, &update), "{update} into {target}");
        }
    }
}

#[test]
fn a_merge_loses_no_key_and_no_item_of_the_target() {
    fn keeps(target: &Value, result: &Value) -> bool {
        match (target, result) {
            (Value::Object(target), Value::Object(result)) => target
                .iter()
                .all(|(key, value)| result.get(key).is_some_and(|now| keeps(value, now))),
            (Value::Array(target), Value::Array(result)) => result.starts_with(target),
            (Value::Object(_) | Value::Array(_), _) => false,
            _ => !result.is_object() && !result.is_array(),
        }
    }
    for (target, update, result) in merged() {
        assert!(keeps(&target, &result), "{update} into {target}: {result}");
    }
}

#[test]
fn what_does_not_hold_an_update_and_has_nothing_of_it_twice_is_changed_by_it() {
    for (target, update, result) in merged() {
        if !holds(&target, &update) {
            assert_ne!(target, result, "{update}");
        }
    }
}
