//! `x-paging`: how an operation gives a long list, as an overlay says it.

use serde::Deserialize;
use serde_json::Value;

use super::Lowerer;
use crate::ir::{
    Cursor, Field, Limit, Operation, PageSize, Paging, Place, Scalar, Spot, Step, Type,
};
use crate::pointer;

/// The key of an operation.
const KEY: &str = "x-paging";

/// An example below this shows the type, and no size that anybody would ask for.
const LEAST_EXAMPLE: u64 = 10;

/// The key's value.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    items: String,
    size: Option<WrittenSpot>,
    offset: Option<WrittenSpot>,
    page: Option<WrittenPage>,
    #[serde(default)]
    cursor: Vec<WrittenCursor>,
    total: Option<String>,
    more: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSpot {
    r#in: String,
    name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPage {
    r#in: String,
    name: String,
    first: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCursor {
    r#in: String,
    name: String,
    from: Vec<String>,
}

impl Lowerer<'_> {
    /// The paging of an operation whose inputs and answer are lowered.
    pub(super) fn paging(&mut self, written: &Value, operation: &Operation) -> Option<Paging> {
        let at = pointer::join(&operation.pointer, KEY);
        let written: Written = match serde_json::from_value(written.clone()) {
            Ok(written) => written,
            Err(error) => {
                self.refuse_paging(&at, format!("`{KEY}` is not of its form: {error}"));
                return None;
            }
        };
        let step = match (written.offset, written.page, &written.cursor[..]) {
            (Some(offset), None, []) => self
                .spot(&at, operation, &offset.r#in, &offset.name)
                .map(|(spot, _)| Step::Offset(spot)),
            (None, Some(page), []) => self
                .spot(&at, operation, &page.r#in, &page.name)
                .map(|(spot, _)| Step::Page(spot, page.first)),
            (None, None, [_, ..]) => self.cursors(&at, operation, &written.cursor),
            _ => {
                let text = format!("`{KEY}` has one of `offset`, `page` and `cursor`");
                self.refuse_paging(&at, text);
                None
            }
        };
        let size = match &written.size {
            None => None,
            Some(size) => Some(self.size(&at, operation, size)?),
        };
        for pointer in [&written.total, &written.more].into_iter().flatten() {
            self.answers(&at, operation, pointer);
        }
        let paging = Paging {
            items: written.items,
            step: step?,
            size,
            total: written.total,
            more: written.more,
        };
        match operation.answer_at(&self.types, &paging.items) {
            Some(Type::List(_) | Type::Json) => Some(paging),
            _ => {
                let text = format!("the answer has no list at `{}`", paging.items);
                self.refuse_paging(&at, text);
                None
            }
        }
    }

    fn cursors(
        &mut self,
        at: &str,
        operation: &Operation,
        written: &[WrittenCursor],
    ) -> Option<Step> {
        let mut cursors = Vec::new();
        for cursor in written {
            let (spot, _) = self.spot(at, operation, &cursor.r#in, &cursor.name)?;
            if cursor.from.is_empty() {
                let text = format!("nothing says where `{}` comes from", cursor.name);
                self.refuse_paging(at, text);
            }
            for pointer in &cursor.from {
                self.answers(at, operation, pointer);
            }
            cursors.push(Cursor {
                spot,
                from: cursor.from.clone(),
            });
        }
        Some(Step::Cursor(cursors))
    }

    fn size(&mut self, at: &str, operation: &Operation, written: &WrittenSpot) -> Option<PageSize> {
        let (spot, field) = self.spot(at, operation, &written.r#in, &written.name)?;
        let whole = |number: f64| (number >= 1.0).then_some(number as u64);
        let shown = |value: &Option<Value>| match value {
            Some(Value::Number(number)) => number.as_f64().and_then(whole),
            Some(Value::String(text)) => text.parse().ok().and_then(whole),
            _ => None,
        };
        let mut size = PageSize {
            spot,
            least: 1,
            most: None,
            usual: None,
        };
        let example = shown(&field.facts.example).filter(|size| *size >= LEAST_EXAMPLE);
        size.usual = shown(&field.facts.default).or(example);
        for limit in &field.facts.limits {
            match limit {
                Limit::Minimum(least, false) => size.least = whole(*least).unwrap_or(1),
                Limit::Maximum(most, false) => size.most = whole(*most),
                _ => {}
            }
        }
        Some(size)
    }

    /// The input of this place and name.
    fn spot<'b>(
        &mut self,
        at: &str,
        operation: &'b Operation,
        place: &str,
        name: &str,
    ) -> Option<(Spot, &'b Field)> {
        let input = operation.inputs.iter().find(|input| {
            input.place.word() == place && input.place != Place::Cookie && input.field.wire == name
        });
        let Some(input) = input else {
            let text = format!("the operation has no input `{name}` in its {place}");
            self.refuse_paging(at, text);
            return None;
        };
        let spot = Spot {
            place: input.place,
            name: name.to_owned(),
            text: input.field.ty == Type::Scalar(Scalar::String),
        };
        Some((spot, &input.field))
    }

    /// Refuses a pointer to what no answer has.
    fn answers(&mut self, at: &str, operation: &Operation, pointer: &str) {
        if operation.answer_at(&self.types, pointer).is_none() {
            self.refuse_paging(at, format!("the answer has nothing at `{pointer}`"));
        }
    }

    fn refuse_paging(&mut self, at: &str, text: String) {
        let family = self.file.rsplit('/').next().unwrap_or(self.file);
        let family = family.trim_end_matches(".yaml");
        self.refuse(
            "paging",
            at,
            text,
            format!(
                "correct `{KEY}` in specs/overlays/{family}/paging.yaml (or where the document \
                 says it); its form is in the head of specs/unpaged.yaml"
            ),
        );
    }
}
