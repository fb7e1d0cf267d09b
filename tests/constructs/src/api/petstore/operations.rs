// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of A shop.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Petstore::list_pets`](super::Petstore::list_pets): `GET /pets`.
pub type ListPets = rt::Operation<kinds::ListPets>;

impl ListPets {
    /// `limit`: number, at most 100; `20` where nothing is sent.
    #[inline]
    pub fn limit(mut self, limit: f64) -> Self {
        self.0.query::<f64>("limit", &limit);
        self
    }

    /// `startAfter`: text.
    pub fn start_after(mut self, start_after: impl Into<String>) -> Self {
        self.0.query::<String>("startAfter", &start_after.into());
        self
    }
}

/// A request of [`Petstore::create_pet`](super::Petstore::create_pet): `POST /pets`.
pub type CreatePet = rt::Operation<kinds::CreatePet>;

impl CreatePet {
    /// `tags`: list of texts.
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("tags", &tags.into());
        self
    }
}

/// A request of [`Petstore::get_pet`](super::Petstore::get_pet): `GET /pets/{petId}`.
pub type GetPet = rt::Operation<kinds::GetPet>;

/// A request of [`Petstore::delete_pet`](super::Petstore::delete_pet): `DELETE /pets/{petId}`.
pub type DeletePet = rt::Operation<kinds::DeletePet>;

/// A request of [`Petstore::create_invoice`](super::Petstore::create_invoice): `POST /shops/{locationId}/invoices/`.
pub type CreateInvoice = rt::Operation<kinds::CreateInvoice>;
