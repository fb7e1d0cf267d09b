//! What the tests of the workspace share.
//!
//! [`reader`] says what the documents in `specs/` want of a request and of an
//! answer; [`sent`] says what a request holds; the tests compare the two.
//! [`driver`] calls every operation of the crate; it is generated, from what
//! [`support`] provides.

// Formatted by the generator, like everything that it writes.
#[rustfmt::skip]
pub mod driver;
pub mod reader;
pub mod sent;
pub mod support;
