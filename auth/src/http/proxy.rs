//! The proxy that the environment names, for everything but this machine itself.
//!
//! What is sent to loopback would otherwise go to another machine, which cannot reach it, and where it
//! is plain http the token and the secret would travel there for all to read. `NO_PROXY` is not set
//! everywhere that `HTTP_PROXY` is.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, Uri};
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Proxy;
use url::Url;

use crate::config::region::is_loopback;

/// What `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say now, except for loopback.
pub(crate) fn environment_proxy() -> Proxy {
    let environment = Matcher::from_system();
    Proxy::custom(move |url| proxy_for(url, &environment))
}

fn proxy_for(url: &Url, environment: &Matcher) -> Option<Url> {
    if is_loopback(url) {
        return None;
    }
    let found = environment.intercept(&Uri::try_from(url.as_str()).ok()?)?;
    let mut proxy = Url::parse(&found.uri().to_string()).ok()?;
    if let Some((user, password)) = found.basic_auth().and_then(user_and_password) {
        // Neither fails for an address that has a host.
        let _ = proxy.set_username(&user);
        let _ = proxy.set_password(Some(&password));
    }
    Some(proxy)
}

/// What a header for Basic authentication was made from.
fn user_and_password(header: &HeaderValue) -> Option<(String, String)> {
    let encoded = header.to_str().ok()?.strip_prefix("Basic ")?;
    let pair = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
    let (user, password) = pair.split_once(':')?;
    Some((user.to_owned(), password.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_is_reached_directly_and_all_else_through_the_proxy_with_its_user() {
        let environment = Matcher::builder()
            .all("http://us%40er:p%3A4ss@proxy.example:8080")
            .no("direct.example")
            .build();
        let through = |url: &str| proxy_for(&url.parse().unwrap(), &environment);
        for url in [
            "http://127.0.0.1:8080/",
            "http://127.1.2.3/",
            "http://[::1]:8080/",
            "http://localhost:8080/",
            "https://localhost/",
            "http://direct.example/",
        ] {
            assert_eq!(through(url), None, "{url}");
        }
        for url in [
            "http://a.example/",
            "https://a.example/",
            "http://10.0.0.1/",
        ] {
            let proxy = through(url).unwrap();
            assert_eq!(
                proxy.as_str(),
                "http://us%40er:p%3A4ss@proxy.example:8080/",
                "{url}"
            );
        }
    }
}
