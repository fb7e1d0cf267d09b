//! OAuth 2.0: from the button "install" to tokens that stay alive by themselves.
//!
//! An [`App`] makes the URL that a person is sent to. The code that comes back is
//! exchanged by [`Tokens::exchange_code`]. From then on [`Tokens`] gives every call
//! its token: it renews tokens before they expire and after the API has refused
//! them, once however many calls wait, and stores a new one before it is used. An
//! account's token is made from its agency's when it is first needed.
//!
//! ```
//! use hoopai::Client;
//! use hoopai::auth::{App, MemoryStore, Tokens};
//!
//! # fn main() -> Result<(), hoopai::Error> {
//! let app = App::new("client-id", "client-secret");
//! let url = app
//!     .authorize("https://example.com/oauth/callback")
//!     .scope("contacts.readonly")
//!     .state("what-the-callback-must-bring-back")
//!     .url();
//! assert!(url.as_str().starts_with("https://marketplace.gohighlevel.com/oauth/chooselocation?"));
//!
//! let tokens = Tokens::new(app, MemoryStore::default()).company("company-id");
//! let client = Client::builder().tokens(tokens.clone()).build()?;
//! // In the callback: tokens.exchange_code(&client, code, redirect_uri, UserType::Company).await?;
//! // Then: client.location("account-id").contacts().get("contact-id").await?;
//! # Ok(())
//! # }
//! ```
//!
//! A private integration's token needs none of this: see
//! [`ClientBuilder::token`](crate::ClientBuilder::token).

mod app;
mod class;
mod endpoint;
mod grant;
mod memory;
mod renewal;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;
mod tokens;

pub use app::{App, Authorize};
pub use class::TokenClass;
pub use grant::{Grant, Owner, UserType};
pub use memory::MemoryStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;
pub use store::{Lease, StoreError, TokenStore};
pub use tokens::Tokens;
