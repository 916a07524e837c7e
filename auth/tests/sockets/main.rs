//! The session over real sockets: storms of calls, a token endpoint that misbehaves, redirects.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod server;

mod bodies;
mod connections;
mod faults;
mod redirects;
mod runtimes;
mod storms;
