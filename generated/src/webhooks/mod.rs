//! Receiving webhooks (feature `webhooks`): signatures, repeats, events.
//!
//! A [`Verifier`] proves that a delivery comes from the platform and was not
//! changed. A [`Receiver`] does that, refuses deliveries that were handled already,
//! and calls a handler with what is left:
//!
//! ```
//! use hoopai::events::Event;
//! use hoopai::runtime::HeaderMap;
//! use hoopai::webhooks::{Delivery, Receiver, Verifier, WebhookError};
//!
//! # async fn run(headers: HeaderMap, body: Vec<u8>) -> Result<(), WebhookError> {
//! let receiver = Receiver::new(Verifier::new());
//! // For every request that comes in, with the body as it came:
//! receiver
//!     .receive(&headers, body, async |delivery: Delivery| -> Result<(), std::io::Error> {
//!         match delivery.event() {
//!             Event::ContactCreate(contact) => println!("{:?} is new", contact.id),
//!             Event::Unknown(json) => println!("something new: {json}"),
//!             _ => {}
//!         }
//!         Ok(())
//!     })
//!     .await
//! # }
//! ```
//!
//! [`WebhookError::status`] is what to answer where that fails. The platform sends
//! a delivery again, about twelve times with growing pauses, until it is answered
//! with a success, so an old delivery can be genuine, and one can come twice.
//!
//! | header | what it is | when it counts |
//! |---|---|---|
//! | `x-ghl-signature` | Ed25519, base64 | always |
//! | `x-wh-signature` | RSA with SHA-256, base64; deprecated since July 2026 | where the first is absent and [`Verifier::allow_rsa`] was called |
//! | `x-wl-signature` | HMAC with SHA-256 and the webhook's secret, hexadecimal or base64 | where [`Verifier::secret`] was called |
//!
//! Every signature that counts must be right, and there must be one.

mod delivery;
mod error;
mod handled;
mod installations;
mod keys;
mod receiver;
mod verifier;

pub use delivery::Delivery;
pub(crate) use delivery::payload;
pub use error::WebhookError;
pub use handled::{Claim, Handled, MemoryHandled, StoreFailure};
pub use installations::Installations;
pub use keys::{InvalidKey, PublicKey};
pub use receiver::Receiver;
pub use verifier::Verifier;
