// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Blogs.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Blogs::create`](super::Blogs::create): `POST /blogs/site`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.field::<String>("domain", &domain.into());
        self
    }

    /// The last part of the public address.
    ///
    /// `urlSlug`: text.
    pub fn url_slug(mut self, url_slug: impl Into<String>) -> Self {
        self.0.field::<String>("urlSlug", &url_slug.into());
        self
    }
}
