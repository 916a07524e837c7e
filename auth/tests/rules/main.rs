//! The rules of the session, one test for each, named after what it proves.
//!
//! Time is tokio's paused clock and chance is fixed, so nothing here waits and every run is the
//! same. The cloud is a [`Transport`](genesys_cloud_auth::transport::Transport) in memory.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

mod always_401;
mod expiry;
mod faulty_store;
mod hooks_and_stats;
mod limits;
mod lock;
mod one_sign_in;
mod replay;
mod resend;
mod retry;
mod rotation;
mod scopes;
mod sharing;
mod sign_in;
mod sources;
mod throttle;
