//! Where to call, and as whom: the region, the credentials, and the files that hold them.
//!
//! It uses no other room. `profile`, which sets a session up from a file, is a room of its own, above
//! `session`.

pub(crate) mod credentials;
#[cfg(feature = "profiles")]
pub mod profile;
pub(crate) mod region;
