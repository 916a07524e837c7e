//! How requests reach the network: connections, proxies, certificates, and bodies on their way.
//!
//! | file | decides |
//! |---|---|
//! | `lenient_json` | what is read of a body that is not quite JSON |
//! | `options` | timeouts, keep-alive, redirects: how the two HTTP clients are set up |
//! | `proxy` | which proxy the environment names |
//! | `tls` | which certificates are trusted, and which one is shown |
//! | `transport` | how one request is sent, and where its response may come from |
//! | `unpack` | how compressed responses are asked for and unpacked |
//! | `watched` | whether a request was sent at all when its connection went away |
//!
//! It may use `clock`, `error` and `config`. What a failure says of how far the request got is told
//! in `error::transport`.

pub mod lenient_json;
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
