//! Which operations change nothing.

use hoopai::Route;
use hoopai::runtime::Method;

/// A scope like this is enough to look.
const SCOPES: [&str; 2] = [".readonly", ".read"];

/// The ends of paths that do something although they look like reading: to verify an
/// address has a price, and a start begins to connect an account of elsewhere.
const ACT: [&str; 2] = ["/email/verify", "/start"];

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
