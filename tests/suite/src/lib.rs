//! What the tests of the workspace share.
//!
//! [`reader`] says what the documents in `specs/` want of a request and of an
//! answer; [`sent`] says what a request holds; the tests compare the two.
//! [`driver`] calls every operation of the crate; it is generated, from what
//! [`support`] provides. [`fuzz`] says what must hold whatever comes in.

// Formatted by the generator, like everything that it writes. No target of the fuzzer
// needs it, and to compile it with what the fuzzer counts takes longer than all else.
#[rustfmt::skip]
#[cfg(not(fuzzing))]
pub mod driver;
pub mod fuzz;
pub mod reader;
pub mod sent;
pub mod support;
