//! Where to call, and as whom: the region, the credentials, and the files that hold them.

pub(crate) mod credentials;
#[cfg(feature = "profiles")]
pub mod profile;
pub(crate) mod region;
