//! How a model comes to the next page of a list.

use hoopai::runtime::{Paging, Step};

/// What to give for the next page, in a sentence or two.
pub(crate) fn told(paging: &Paging) -> String {
    let mut text = match paging.step {
        Step::Offset(spot) => format!(
            "For the next page, `{}` is the number of items before it.",
            spot.name
        ),
        Step::Page { spot, first } => format!(
            "For the next page, `{}` is its number; the first is {first}.",
            spot.name
        ),
        Step::Cursor(cursors) => {
            let each: Vec<String> = cursors
                .iter()
                .map(|one| format!("`{}` is {}", one.spot.name, places(one.from)))
                .collect();
            format!("For the next page, {}.", each.join(", and "))
        }
    };
    if let Some(size) = &paging.size {
        let most = size.most.map(|most| format!(", at most {most}"));
        text.push_str(&format!(
            " `{}` is how many items a page holds{}.",
            size.spot.name,
            most.unwrap_or_default()
        ));
    }
    text
}

/// Places in an answer, as people write them.
fn places(pointers: &[&str]) -> String {
    let each: Vec<String> = pointers
        .iter()
        .map(|pointer| {
            let path = pointer.trim_start_matches('/').replace('/', ".");
            let path = path.replace(".-", "[last]");
            format!("what this answer has at `{path}`")
        })
        .collect();
    each.join(", else ")
}

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;

    fn of(family: &str, name: &str) -> String {
        let is_it = |route: &&hoopai::Route| (route.family, route.name) == (family, name);
        let route = hoopai::routes()
            .find(is_it)
            .expect("it is in the documents");
        told(route.paging.expect("it pages"))
    }

    #[test]
    fn every_kind_of_paging_is_told() {
        assert_eq!(
            of("contacts", "search"),
            "For the next page, `searchAfter` is what this answer has at \
             `contacts[last].searchAfter`. `pageLimit` is how many items a page holds."
        );
        assert_eq!(
            of("affiliate_manager", "list_affiliates"),
            "For the next page, `skip` is the number of items before it. \
             `limit` is how many items a page holds, at most 100."
        );
        assert_eq!(
            of("forms", "list_submissions"),
            "For the next page, `page` is its number; the first is 1. \
             `limit` is how many items a page holds, at most 100."
        );
    }
}
