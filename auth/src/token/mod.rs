//! The session's token: one that is current, and how the next one is got.

pub(crate) mod access_token;
pub(crate) mod cache;
mod refresh_ahead;
pub(crate) mod refresh_options;
pub(crate) mod refresher;
mod refresh_task;
pub(crate) mod shared;
mod single_flight;
mod current_token;
