//! How requests reach the network: connections, proxies, certificates, and bodies on their way.

pub(crate) mod options;
pub(crate) mod proxy;
#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
pub(crate) mod tls;
pub(crate) mod transport;
pub(crate) mod unpack;
pub(crate) mod watched;
