//! What a document becomes: each rule on a document that is small enough to read.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calls;
mod documents;
mod models;
mod modules;
#[path = "../support/mod.rs"]
mod support;
