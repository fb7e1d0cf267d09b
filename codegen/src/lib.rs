//! The generator: OpenAPI documents in, Rust text out.

pub mod correct;
pub mod coverage;
pub mod diagnostic;
pub mod emit;
pub mod files;
pub mod generate;
pub mod hash;
pub mod import;
pub mod ir;
pub mod lint;
pub mod lock;
pub mod lower;
pub mod names;
pub mod openapi;
pub mod overlay;
pub mod parallel;
pub mod passes;
pub mod pointer;
pub mod report;
pub mod rules;
pub mod slips;
pub mod source;
pub mod surface;
pub mod table;
pub mod unproven;
pub mod words;
