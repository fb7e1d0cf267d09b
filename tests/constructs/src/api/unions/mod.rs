// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Unions: 2 operations of the document `unions.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{CreateShape, GetDrawing};
pub(crate) use routes::ROUTES;

/// The operations of Unions. Made by `client.unions()`.
#[derive(Clone, Debug)]
pub struct Unions {
    pub(crate) client: rt::Client,
}

impl Unions {
    /// create shape: `POST /shapes`.
    ///
    /// * `body`: one of several types, `Shape`
    ///
    /// Answers with [`CreateShapeResponse`](models::CreateShapeResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `unions.yaml#/paths/~1shapes/post`.
    #[doc(alias = "create-shape")]
    #[inline]
    pub fn create_shape(&self, body: models::Shape) -> CreateShape {
        let mut request = self.client.request(&routes::CREATE_SHAPE);
        request.body::<models::Shape>(&body);
        rt::operation(request)
    }

    /// get drawing: `GET /drawings/{id}`.
    ///
    /// * `id`: one of several types, `GetDrawingId` (in the path)
    ///
    /// Answers with [`Drawing`](models::Drawing).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `unions.yaml#/paths/~1drawings~1{id}/get`.
    #[doc(alias = "get-drawing")]
    #[inline]
    pub fn get_drawing(&self, id: models::GetDrawingId) -> GetDrawing {
        let mut request = self.client.request(&routes::GET_DRAWING);
        request.path::<models::GetDrawingId>("id", &id);
        rt::operation(request)
    }
}
