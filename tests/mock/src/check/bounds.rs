//! The documents' bounds of numbers, texts and lists.

use serde_json::Value;

use super::Check;
use crate::table::Field;

impl Check<'_> {
    /// Whether a value is within the bounds of its field.
    pub(super) fn bounds(&mut self, value: &Value, field: &Field, path: &str) {
        if let Some(number) = value.as_f64() {
            if let Some(least) = field.minimum
                && (number < least || field.above && number <= least)
            {
                self.problem(format!("{path} must not be less than {least}"));
            }
            if let Some(most) = field.maximum
                && (number > most || field.below && number >= most)
            {
                self.problem(format!("{path} must not be greater than {most}"));
            }
            if let Some(step) = field.multiple_of
                && step > 0.0
                && ((number / step).round() * step - number).abs() > 1e-9
            {
                self.problem(format!("{path} must be a multiple of {step}"));
            }
        }
        if let Some(text) = value.as_str() {
            let length = text.chars().count();
            if field.min_length.is_some_and(|least| length < least) {
                let least = field.min_length.unwrap_or_default();
                self.problem(format!(
                    "{path} must be longer than or equal to {least} characters"
                ));
            }
            if field.max_length.is_some_and(|most| length > most) {
                let most = field.max_length.unwrap_or_default();
                self.problem(format!(
                    "{path} must be shorter than or equal to {most} characters"
                ));
            }
        }
        if let Some(list) = value.as_array() {
            if let Some(least) = field.min_items
                && list.len() < least
            {
                self.problem(format!("{path} must contain at least {least} elements"));
            }
            if let Some(most) = field.max_items
                && list.len() > most
            {
                self.problem(format!("{path} must contain no more than {most} elements"));
            }
            let is_twice = |(at, one): (usize, &Value)| list[..at].contains(one);
            if field.unique && list.iter().enumerate().any(is_twice) {
                self.problem(format!("All {path}'s elements must be unique"));
            }
        }
    }
}
