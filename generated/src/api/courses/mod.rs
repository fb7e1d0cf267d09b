// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Courses: 1 operation of the document `api/courses.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::Import;
pub(crate) use routes::ROUTES;

/// The operations of Courses. Made by `client.courses()`.
#[derive(Clone, Debug)]
pub struct Courses {
    pub(crate) client: rt::Client,
}

impl Courses {
    /// Import Courses: `POST /courses/courses-exporter/public/import`.
    ///
    /// * `products`: list of `ProductInterface` (in the body)
    ///
    /// [`Import`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Import::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Document: `api/courses.yaml#/paths/~1courses~1courses-exporter~1public~1import/post`.
    #[doc(alias = "import-courses")]
    pub fn import(
        &self,
        products: impl Into<rt::List<models::ProductInterface>>,
    ) -> Import {
        let mut request = self.client.request(&routes::IMPORT);
        request
            .field::<rt::List<models::ProductInterface>>("products", &products.into());
        Import(request)
    }
}
