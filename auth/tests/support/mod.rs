//! What the integration tests share: programs that they start, a platform to call, certificates.

// Each test file compiles this module for itself and uses its own part of it.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used)]

pub mod certificates;
pub mod errors;
pub mod fleet;
pub mod nginx;
pub mod oauth_server;
pub mod platform;
pub mod program;
pub mod proxy_server;
pub mod redis_server;
pub mod tls_server;
