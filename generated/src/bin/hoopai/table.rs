//! Objects as aligned columns.

use hoopai::Json;

/// Longer values are cut; `--output json` has them whole.
const WIDEST: usize = 40;

/// So many columns fit on most terminals.
const MOST: usize = 6;

/// The fields that tell things apart, which are shown first.
const FIRST: [&str; 14] = [
    "id",
    "_id",
    "name",
    "title",
    "firstName",
    "lastName",
    "email",
    "phone",
    "status",
    "type",
    "amount",
    "startTime",
    "dateAdded",
    "createdAt",
];

/// The fields that are most often the same everywhere, which are shown last.
const LAST: [&str; 4] = ["altId", "altType", "companyId", "locationId"];

/// A list as a table, with these columns, or with those that tell most and are no
/// wider than the terminal.
pub(crate) fn list(items: &[Json], columns: Option<&[String]>, width: Option<usize>) -> String {
    if items.iter().any(|item| !item.is_object()) {
        let lines = items.iter().map(|item| cell(item) + "\n");
        return lines.collect();
    }
    if let Some(columns) = columns {
        return with(items, columns);
    }
    let mut columns = choose(items);
    loop {
        let table = with(items, &columns);
        let fits = |width| table.lines().all(|line| line.chars().count() <= width);
        if columns.len() <= 1 || width.is_none_or(fits) {
            return table;
        }
        columns.pop();
    }
}

fn with(items: &[Json], columns: &[String]) -> String {
    let mut lines = vec![columns.iter().map(|name| one_line(name)).collect()];
    for item in items {
        let cells = columns
            .iter()
            .map(|name| item.get(name).map_or_else(String::new, cell));
        lines.push(cells.collect());
    }
    align(&lines)
}

/// One thing as a table of its fields.
pub(crate) fn one(thing: &Json, columns: Option<&[String]>) -> String {
    let Json::Object(fields) = thing else {
        return cell(thing) + "\n";
    };
    let lines: Vec<Vec<String>> = fields
        .iter()
        .filter(|(name, _)| columns.is_none_or(|columns| columns.contains(name)))
        .map(|(name, value)| vec![one_line(name), cell(value)])
        .collect();
    align(&lines)
}

fn choose(items: &[Json]) -> Vec<String> {
    let mut names: Vec<&String> = Vec::new();
    for (name, value) in items.iter().filter_map(Json::as_object).flatten() {
        let tells = !matches!(value, Json::Null | Json::Object(_) | Json::Array(_))
            && value.as_str() != Some("");
        if tells && !names.contains(&name) {
            names.push(name);
        }
    }
    names.sort_by_key(|name| {
        let place = FIRST.iter().position(|first| first == name);
        let other = FIRST.len() + usize::from(LAST.contains(&name.as_str()));
        place.unwrap_or(other)
    });
    names.into_iter().take(MOST).cloned().collect()
}

fn cell(value: &Json) -> String {
    let text = match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Array(items) if items.iter().all(|item| !item.is_object()) => {
            items.iter().map(cell).collect::<Vec<String>>().join(", ")
        }
        other => other.to_string(),
    };
    one_line(&text)
}

/// A text that stays in its line and does nothing to the terminal.
fn one_line(text: &str) -> String {
    let plain = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut line: String = plain.clone().take(WIDEST).collect();
    if plain.count() > WIDEST {
        line.pop();
        line.push('…');
    }
    line
}

fn align(lines: &[Vec<String>]) -> String {
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|at| {
            let cells = lines.iter().filter_map(|line| line.get(at));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for line in lines {
        let mut row = String::new();
        for (cell, width) in line.iter().zip(&widths) {
            row.push_str(&format!("{cell:<width$}  "));
        }
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn columns_that_tell_things_apart_come_first() {
        let items = [
            json!({"email": "ada@example.com", "dnd": false, "id": "c1", "tags": ["vip"]}),
            json!({"id": "c23", "email": null, "dnd": true}),
        ];
        assert_eq!(
            list(&items, None, None),
            "id   email            dnd\nc1   ada@example.com  false\nc23                   true\n"
        );
    }

    #[test]
    fn columns_that_do_not_fit_are_left_out() {
        let items = [json!({"id": "c1", "name": "Ada", "locationId": "l", "dnd": true})];
        let head = |width| {
            list(&items, None, Some(width))
                .lines()
                .next()
                .map(str::to_owned)
        };
        assert_eq!(head(80).as_deref(), Some("id  name  dnd   locationId"));
        assert_eq!(head(20).as_deref(), Some("id  name  dnd"));
        assert_eq!(head(1).as_deref(), Some("id"), "but never all");
    }

    #[test]
    fn columns_can_be_chosen() {
        let items = [json!({"id": "c1", "tags": ["vip", "new"]})];
        let columns = ["tags".to_owned(), "id".to_owned()];
        assert_eq!(
            list(&items, Some(&columns), None),
            "tags      id\nvip, new  c1\n"
        );
    }

    #[test]
    fn a_value_cannot_leave_its_line() {
        let items = [
            json!({"id": "a\nb\u{1b}[31m"}),
            json!({"id": "x".repeat(100)}),
        ];
        let text = list(&items, None, None);
        assert_eq!(text.lines().count(), 3, "{text}");
        assert!(!text.contains('\u{1b}'), "{text}");
        assert!(
            text.lines().all(|line| line.chars().count() <= WIDEST),
            "{text}"
        );
    }
}
