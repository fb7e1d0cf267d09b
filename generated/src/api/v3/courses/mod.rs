// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Courses: 1 operation of the document `api/v3/courses.yaml`, API version `v3`.
//!
//! Courses (memberships) can be brought in and nothing else: one call takes whole
//! courses with their chapters and lessons. Reading, changing and enrolling are not
//! part of the documented API.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::courses::Import;
pub(crate) use routes::ROUTES;

/// The operations of Courses. Made by `client.v3().courses()`.
#[doc(alias = "courses-v3")]
#[derive(Clone, Debug)]
pub struct Courses {
    pub(crate) client: rt::Client,
}

impl Courses {
    /// Import Courses: `POST /courses/courses-exporter/public/import`.
    ///
    /// Imports one or more courses: each product holds categories, these hold lessons
    /// (`posts`) or sub-categories with lessons. Films and material are given by address.
    /// What comes back is not documented, nor whether a second import of the same makes a
    /// second course, so do not repeat it lightly.
    ///
    /// * `products`: list of `ProductInterface` (in the body). The courses.
    ///
    /// [`Import`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Import::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `courses.write`.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/courses.yaml#/paths/~1courses~1courses-exporter~1public~1import/post`.
    #[doc(alias = "import-courses")]
    pub fn import(
        &self,
        products: impl Into<rt::List<models::ProductInterface>>,
    ) -> Import {
        let mut request = self.client.request(&routes::IMPORT);
        request
            .field::<rt::List<models::ProductInterface>>("products", &products.into());
        rt::operation(request)
    }
}
