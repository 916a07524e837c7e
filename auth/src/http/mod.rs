//! How requests reach the network: connections, proxies, certificates, and bodies on their way.

pub(crate) mod options;
pub(crate) mod proxy;
pub(crate) mod transport;
pub(crate) mod unpack;
pub(crate) mod watched;
