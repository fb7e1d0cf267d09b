// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! A shop: 5 operations of the document `petstore.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{ListPets, CreatePet, GetPet, DeletePet, CreateInvoice};
pub(crate) use routes::ROUTES;

/// The operations of A shop. Made by `client.petstore()`.
#[derive(Clone, Debug)]
pub struct Petstore {
    pub(crate) client: rt::Client,
}

impl Petstore {
    /// List pets: `GET /pets`.
    ///
    /// * `location_id`: text (in the query), `locationId` on the wire
    ///
    /// [`ListPets`] has 2 optional inputs.
    ///
    /// Answers with [`PetList`](models::PetList).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `pets.readonly`.
    ///
    /// Errors that the document lists: 401.
    ///
    /// Document: `petstore.yaml#/paths/~1pets/get`.
    #[doc(alias = "list-pets")]
    pub fn list_pets(&self, location_id: impl Into<String>) -> ListPets {
        let mut request = self.client.request(&routes::LIST_PETS);
        request.query::<String>("locationId", &location_id.into());
        rt::operation(request)
    }

    /// Create pet: `POST /pets`.
    ///
    /// * `location_id`: text (in the body), `locationId` on the wire
    /// * `name`: text; for example `Rex` (in the body)
    ///
    /// [`CreatePet`] has 1 optional input.
    ///
    /// Answers with [`Pet`](models::Pet).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `pets.write`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `petstore.yaml#/paths/~1pets/post`.
    #[doc(alias = "create-pet")]
    pub fn create_pet(
        &self,
        location_id: impl Into<String>,
        name: impl Into<String>,
    ) -> CreatePet {
        let mut request = self.client.request(&routes::CREATE_PET);
        request.field::<String>("locationId", &location_id.into());
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Get pet: `GET /pets/{petId}`.
    ///
    /// * `pet_id`: text (in the path), `petId` on the wire
    ///
    /// Answers with [`Pet`](models::Pet).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `petstore.yaml#/paths/~1pets~1{petId}/get`.
    #[doc(alias = "get-pet")]
    pub fn get_pet(&self, pet_id: impl Into<String>) -> GetPet {
        let mut request = self.client.request(&routes::GET_PET);
        request.path::<String>("petId", &pet_id.into());
        rt::operation(request)
    }

    /// Delete pet: `DELETE /pets/{petId}`.
    ///
    /// * `pet_id`: text (in the path), `petId` on the wire
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `petstore.yaml#/paths/~1pets~1{petId}/delete`.
    #[doc(alias = "delete-pet")]
    pub fn delete_pet(&self, pet_id: impl Into<String>) -> DeletePet {
        let mut request = self.client.request(&routes::DELETE_PET);
        request.path::<String>("petId", &pet_id.into());
        rt::operation(request)
    }

    /// create invoice: `POST /shops/{locationId}/invoices/`.
    ///
    /// * `location_id`: text (in the path), `locationId` on the wire
    /// * `alt_id`: text (in the body), `altId` on the wire
    /// * `alt_type`: only `location` (in the body), `altType` on the wire
    /// * `total`: number; for example `9.99` (in the body)
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `petstore.yaml#/paths/~1shops~1{locationId}~1invoices~1/post`.
    #[doc(alias = "create-invoice")]
    pub fn create_invoice(
        &self,
        location_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: impl Into<models::NewInvoiceAltType>,
        total: f64,
    ) -> CreateInvoice {
        let mut request = self.client.request(&routes::CREATE_INVOICE);
        request.path::<String>("locationId", &location_id.into());
        request.field::<String>("altId", &alt_id.into());
        request.field::<models::NewInvoiceAltType>("altType", &alt_type.into());
        request.field::<f64>("total", &total);
        rt::operation(request)
    }
}
