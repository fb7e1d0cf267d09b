//! Which operations change nothing.

use hoopai::Route;
use hoopai::runtime::Method;

/// A scope like this is enough to look.
const SCOPES: [&str; 2] = [".readonly", ".read"];

/// The ends of paths that do something although they look like reading: to verify an
/// address has a price, a start begins to connect an account of elsewhere, and what
/// allows a price to be passed on asks for no more than a scope to read.
const ACT: [&str; 3] = [
    "/email/verify",
    "/start",
    "/allow-attach-rebilling/{locationId}",
];

/// Whether an operation changes nothing: it is a `GET`, or the documents let a token
/// call it that may only look.
pub(crate) fn only(route: &Route) -> bool {
    let looks = route.security.iter().any(|one| {
        let is_reading = |scope: &&str| SCOPES.iter().any(|end| scope.ends_with(end));
        !one.scopes.is_empty() && one.scopes.iter().all(is_reading)
    });
    (route.method == Method::GET || looks) && !ACT.iter().any(|end| route.path.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks at each one that is no `GET`: this list is what a person has judged.
    #[test]
    #[cfg(feature = "full")]
    fn what_reads_without_being_a_get_is_known() {
        let found: Vec<String> = hoopai::routes()
            .filter(|route| route.method != Method::GET && only(route))
            .map(|route| format!("{} {}", route.family, route.path))
            .collect();
        assert_eq!(
            found,
            [
                "contacts /contacts/search",
                "opportunities /opportunities/search",
                "accounts /locations/{locationId}/tasks/search",
                "users /users/search/filter-by-email",
                "objects /objects/{schemaKey}/records/search",
                "social_planner /social-media-posting/{locationId}/posts/list",
                "social_planner /social-media-posting/{locationId}/tags/details",
                "social_planner /social-media-posting/statistics",
                "ad_manager /ad-publishing/google/keyword-ideas",
            ]
        );
    }

    /// What the next version has beyond that; it has all of it.
    #[test]
    #[cfg(all(feature = "full", feature = "v3"))]
    fn what_reads_in_the_next_version_without_being_a_get_is_known() {
        let paths = |routes: &mut dyn Iterator<Item = &'static Route>| -> Vec<&str> {
            let routes = routes.filter(|route| route.method != Method::GET && only(route));
            routes.map(|route| route.path).collect()
        };
        let product = paths(&mut hoopai::routes());
        let next = paths(&mut hoopai::v3::routes());
        let without = |these: &[&'static str], those: &[&str]| -> Vec<&'static str> {
            let these = these.iter().filter(|path| !those.contains(path));
            these.copied().collect()
        };
        let queues = "/social-media-posting/category/queues";
        let more = without(&next, &product).into_iter();
        let more: Vec<&str> = more
            .map(|path| path.strip_prefix(queues).unwrap_or(path))
            .collect();
        assert_eq!(
            more,
            [
                "/list",
                "/{queueId}/items",
                "/{queueId}/edit/calendar",
                "/{queueId}/slots",
                "/list/calendar",
            ]
        );
        assert_eq!(without(&product, &next), Vec::<&str>::new());
    }

    #[test]
    #[cfg(feature = "full")]
    fn what_only_looks_like_reading_is_known() {
        let found: Vec<&str> = hoopai::routes()
            .filter(|route| route.method == Method::GET && !only(route))
            .map(|route| route.name)
            .collect();
        assert_eq!(
            found,
            [
                "start_google_oauth",
                "start_facebook_oauth",
                "start_instagram_oauth",
                "start_linkedin_oauth",
                "start_twitter_oauth",
                "start_tiktok_oauth",
                "start_tiktok_business_oauth",
            ]
        );
    }

    #[test]
    #[cfg(feature = "contacts")]
    fn what_makes_changes_or_deletes_does_not_read() {
        for name in ["create", "update", "upsert", "delete", "add_tags"] {
            let route = hoopai::routes().find(|one| one.family == "contacts" && one.name == name);
            assert!(!only(route.expect(name)), "{name}");
        }
    }
}
