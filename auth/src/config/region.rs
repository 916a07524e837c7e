//! Where an organisation lives: which hosts answer API calls and which one signs in.
//!
//! Genesys Cloud runs as separate regions that share nothing; a client id of one region is
//! unknown in all others. People write the region in many ways, so [`Region`] reads them all:
//!
//! ```
//! use genesys_cloud_auth::Region;
//!
//! for spelling in [
//!     "eu_west_1",
//!     "eu-west-1",
//!     "mypurecloud.ie",
//!     "api.mypurecloud.ie",
//!     "https://api.mypurecloud.ie",
//!     "https://login.mypurecloud.ie/",
//! ] {
//!     assert_eq!(spelling.parse::<Region>()?, Region::EuWest1);
//! }
//! assert_eq!(Region::EuWest1.api_url().as_str(), "https://api.mypurecloud.ie/");
//! # Ok::<(), genesys_cloud_auth::RegionError>(())
//! ```
//!
//! A domain that is not in the list is taken as a region newer than this crate. Anything else —
//! a gateway with base paths, a test server — is a pair of base URLs, see [`Region::custom`].
//! Plain `http` is refused except for loopback, because a bearer token sent over it is public.
//!
//! No error repeats the text that it is about: in a variable or a profile that was filled in wrongly
//! it may be the client's secret.

use std::fmt;
use std::str::FromStr;

use url::{Host, Url};

/// The path of the OAuth token endpoint below the login base.
///
/// Source: the authorization server's RFC 8414 metadata.
const TOKEN_PATH: &str = "oauth/token";
/// The path of the OAuth authorization endpoint below the login base.
const AUTHORIZE_PATH: &str = "oauth/authorize";
/// The token endpoint on the API host that the platform's token refresh guide names.
const GUIDE_TOKEN_PATH: &str = "api/v2/authorizations/oauth2/token";

macro_rules! regions {
    ($($variant:ident, $name:literal, $domain:literal;)*) => {
        /// A Genesys Cloud region, or a custom pair of base URLs.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Region {
            $(
                #[doc = concat!("`", $name, "`, at `", $domain, "`.")]
                $variant,
            )*
            /// A region that this crate does not list, a gateway, or a test server.
            /// Made by [`Region::custom`] or by parsing a URL.
            Custom(CustomRegion),
        }

        impl Region {
            /// Every region that this crate knows by name.
            pub const ALL: [Region; [$($name),*].len()] = [$(Region::$variant),*];

            fn known(&self) -> Option<(&'static str, &'static str)> {
                match self {
                    $(Region::$variant => Some(($name, $domain)),)*
                    Region::Custom(_) => None,
                }
            }
        }
    };
}

regions! {
    UsEast1, "us_east_1", "mypurecloud.com";
    EuWest1, "eu_west_1", "mypurecloud.ie";
    ApSoutheast2, "ap_southeast_2", "mypurecloud.com.au";
    ApNortheast1, "ap_northeast_1", "mypurecloud.jp";
    EuCentral1, "eu_central_1", "mypurecloud.de";
    UsWest2, "us_west_2", "usw2.pure.cloud";
    CaCentral1, "ca_central_1", "cac1.pure.cloud";
    ApNortheast2, "ap_northeast_2", "apne2.pure.cloud";
    EuWest2, "eu_west_2", "euw2.pure.cloud";
    ApSouth1, "ap_south_1", "aps1.pure.cloud";
    UsEast2, "us_east_2", "use2.us-gov-pure.cloud";
    SaEast1, "sa_east_1", "sae1.pure.cloud";
    MeCentral1, "me_central_1", "mec1.pure.cloud";
    ApNortheast3, "ap_northeast_3", "apne3.pure.cloud";
    EuCentral2, "eu_central_2", "euc2.pure.cloud";
    MxCentral1, "mx_central_1", "mxc1.pure.cloud";
    ApSoutheast1, "ap_southeast_1", "apse1.pure.cloud";
    EuscDeEast1, "eusc_de_east_1", "edee1.eusc-pure.cloud";
}

/// Base URLs that were given instead of a known region. Both end in `/`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CustomRegion {
    api: Url,
    login: Url,
}

impl fmt::Debug for CustomRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomRegion")
            .field("api", &self.api.as_str())
            .field("login", &self.login.as_str())
            .finish()
    }
}

/// Whether plain `http` is taken for hosts other than loopback.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlainHttp {
    /// Refuse it: a bearer token would cross the network in the clear.
    #[default]
    LoopbackOnly,
    /// Take it. Only for networks where something else encrypts, such as a service mesh.
    Anywhere,
}

impl Region {
    /// A custom pair of base URLs; base paths are kept.
    ///
    /// This is how a gateway is named: with `https://gw.example/genesys` as `api`, calls go to
    /// `https://gw.example/genesys/api/v2/…`; with `https://gw.example/login` as `login`, tokens
    /// come from `https://gw.example/login/oauth/token`.
    ///
    /// ```
    /// use genesys_cloud_auth::Region;
    ///
    /// let region = Region::custom("https://gw.example/genesys", "https://gw.example/login")?;
    /// assert_eq!(region.token_endpoint().as_str(), "https://gw.example/login/oauth/token");
    /// # Ok::<(), genesys_cloud_auth::RegionError>(())
    /// ```
    ///
    /// # Errors
    /// When a URL is not one, is not `https` (or `http` on loopback), or carries a user, a
    /// password, a query or a fragment.
    pub fn custom(api: &str, login: &str) -> Result<Self, RegionError> {
        Self::custom_with(api, login, PlainHttp::LoopbackOnly)
    }

    /// Like [`Region::custom`], saying where plain `http` may be used.
    ///
    /// # Errors
    /// As [`Region::custom`].
    pub fn custom_with(api: &str, login: &str, plain_http: PlainHttp) -> Result<Self, RegionError> {
        Ok(Self::Custom(CustomRegion {
            api: base_url(api, plain_http)?,
            login: base_url(login, plain_http)?,
        }))
    }

    /// Reads any usual spelling of a region; see the module's documentation.
    ///
    /// A URL with a port or a path, or whose host is an IP address or `localhost`, is the base
    /// of both the API and the login, as test servers and gateways are.
    ///
    /// # Errors
    /// When the text names no region and no usable host.
    pub fn parse(text: &str) -> Result<Self, RegionError> {
        Self::parse_with(text, PlainHttp::LoopbackOnly)
    }

    /// Like [`Region::parse`], saying where plain `http` may be used.
    ///
    /// # Errors
    /// As [`Region::parse`].
    pub fn parse_with(text: &str, plain_http: PlainHttp) -> Result<Self, RegionError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(RegionError::new(RegionErrorKind::Empty));
        }
        let name = text.to_ascii_lowercase().replace('-', "_");
        if let Some(region) = Self::by(|known, _| known == name) {
            return Ok(region);
        }
        let url = if text.contains("://") {
            base_url(text, plain_http)?
        } else {
            // A word without a dot is a misspelt name; as a host it would only fail later, in DNS.
            let host = text.split([':', '/']).next().unwrap_or(text);
            if !host.contains('.') && !host.eq_ignore_ascii_case("localhost") {
                return Err(RegionError::new(RegionErrorKind::UnknownName));
            }
            base_url(&format!("https://{text}"), plain_http)?
        };
        Self::from_url(url, plain_http)
    }

    fn from_url(mut url: Url, plain_http: PlainHttp) -> Result<Self, RegionError> {
        // Copied from a browser or from an API reference.
        if let Some(base) = url.path().strip_suffix("api/v2/").map(str::to_owned) {
            url.set_path(&base);
        }
        let plain_domain = match url.host() {
            Some(Host::Domain(host))
                if url.port().is_none() && url.path() == "/" && !is_localhost(host) =>
            {
                Some(strip_service(host).to_owned())
            }
            _ => None,
        };
        let Some(domain) = plain_domain else {
            return Ok(Self::Custom(CustomRegion {
                api: url.clone(),
                login: url,
            }));
        };
        if let Some(region) = Self::by(|_, known| known == domain) {
            return Ok(region);
        }
        let scheme = url.scheme();
        Self::custom_with(
            &format!("{scheme}://api.{domain}"),
            &format!("{scheme}://login.{domain}"),
            plain_http,
        )
    }

    fn by(matches: impl Fn(&str, &str) -> bool) -> Option<Self> {
        Self::ALL.into_iter().find(|region| {
            region
                .known()
                .is_some_and(|(name, domain)| matches(name, domain))
        })
    }

    /// The region's name with underscores, such as `us_east_1`; none for a custom one.
    pub fn name(&self) -> Option<&'static str> {
        self.known().map(|(name, _)| name)
    }

    /// The region's domain, such as `mypurecloud.com`; for a custom one the API's host.
    pub fn domain(&self) -> &str {
        match (self.known(), self) {
            (Some((_, domain)), _) => domain,
            (None, Self::Custom(custom)) => custom.api.host_str().unwrap_or_default(),
            // `known` answers for every variant but `Custom`.
            (None, _) => "",
        }
    }

    /// The base URL of API calls. Ends in `/`, so that relative paths can be joined.
    pub fn api_url(&self) -> Url {
        self.base("api", |custom| &custom.api)
    }

    /// The base URL of signing in. Ends in `/`, so that relative paths can be joined.
    pub fn login_url(&self) -> Url {
        self.base("login", |custom| &custom.login)
    }

    /// Where tokens are asked for by default: `oauth/token` on the login host.
    pub fn token_endpoint(&self) -> Url {
        join(&self.login_url(), TOKEN_PATH)
    }

    /// The token endpoint on the API host, `api/v2/authorizations/oauth2/token`, which the
    /// platform's token refresh guide names.
    pub fn guide_token_endpoint(&self) -> Url {
        join(&self.api_url(), GUIDE_TOKEN_PATH)
    }

    /// Where a person is sent to sign in with the authorization code grant.
    pub fn authorize_endpoint(&self) -> Url {
        join(&self.login_url(), AUTHORIZE_PATH)
    }

    #[expect(
        clippy::expect_used,
        reason = "`https://api.` before a domain of the fixed list is a URL; a test walks the list"
    )]
    fn base(&self, service: &str, custom: impl Fn(&CustomRegion) -> &Url) -> Url {
        if let Self::Custom(urls) = self {
            return custom(urls).clone();
        }
        Url::parse(&format!("https://{service}.{}/", self.domain())).expect("a listed domain")
    }
}

impl FromStr for Region {
    type Err = RegionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.known(), self) {
            (Some((name, domain)), _) => write!(f, "{name} ({domain})"),
            (None, Self::Custom(custom)) => f.write_str(custom.api.as_str()),
            (None, _) => Ok(()),
        }
    }
}

/// A base URL that is safe to send a bearer to, with a path that ends in `/`.
fn base_url(text: &str, plain_http: PlainHttp) -> Result<Url, RegionError> {
    let mut url = Url::parse(text.trim())
        .map_err(|reason| RegionError::new(RegionErrorKind::NotAUrl(reason)))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(RegionError::new(RegionErrorKind::HasUserInfo));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(RegionError::new(RegionErrorKind::HasQuery));
    }
    match url.scheme() {
        "https" => {}
        "http" if plain_http == PlainHttp::Anywhere || is_loopback(&url) => {}
        "http" => return Err(RegionError::new(RegionErrorKind::PlainHttp)),
        _ => return Err(RegionError::new(RegionErrorKind::Scheme)),
    }
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    Ok(url)
}

/// Whether what is sent to `url` stays on this machine.
///
/// Of names only `localhost` itself does. RFC 6761 reserves the names below it, too, but leaves them
/// to the resolver, and many a resolver asks the network for them.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => {
            ip.is_loopback() || ip.to_ipv4_mapped().is_some_and(|ip| ip.is_loopback())
        }
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// Whether a name stands for a test server, and so for no region's domain.
fn is_localhost(name: &str) -> bool {
    name == "localhost" || name.ends_with(".localhost")
}

fn strip_service(host: &str) -> &str {
    ["api.", "login.", "apps."]
        .iter()
        .find_map(|service| host.strip_prefix(service))
        .unwrap_or(host)
}

/// The text up to where a user and password could stand, for messages.
pub(crate) fn without_user_info(text: &str) -> &str {
    if text.contains('@') {
        text.split_once("://").map_or("…", |(scheme, _)| scheme)
    } else {
        text.split(['?', '#']).next().unwrap_or(text)
    }
}

fn join(base: &Url, path: &str) -> Url {
    // Not `Url::join`: it can fail in principle, and this cannot. The base ends in `/`.
    let mut url = base.clone();
    let joined = format!("{}{path}", base.path());
    url.set_path(&joined);
    url
}

/// Why a text is not a region. Never holds the text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct RegionError {
    kind: RegionErrorKind,
}

impl RegionError {
    fn new(kind: RegionErrorKind) -> Self {
        Self { kind }
    }

    /// Whether the reason is plain `http` to a host other than loopback.
    pub fn is_plain_http(&self) -> bool {
        matches!(self.kind, RegionErrorKind::PlainHttp)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum RegionErrorKind {
    #[error("the region is empty: give a name such as `us_east_1`, a domain or a URL")]
    Empty,
    #[error(
        "no Genesys Cloud region has this name: give one of {}, a domain such as \
         `mypurecloud.com`, or a URL such as `https://api.mypurecloud.com`",
        names()
    )]
    UnknownName,
    #[error("the address is not a URL: {0}")]
    NotAUrl(url::ParseError),
    #[error("the URL carries a user or password: set proxy and client credentials apart")]
    HasUserInfo,
    #[error("a base URL cannot carry a query or a fragment")]
    HasQuery,
    #[error(
        "the URL is plain http, which would send tokens in the clear: use https, or allow it \
         explicitly with `PlainHttp::Anywhere`"
    )]
    PlainHttp,
    #[error("the URL's scheme is not one for API calls: use https")]
    Scheme,
}

fn names() -> String {
    let names: Vec<_> = Region::ALL.iter().filter_map(Region::name).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_region_is_found_by_every_spelling() {
        assert_eq!(Region::ALL.len(), 18);
        for region in Region::ALL {
            let name = region.name().unwrap();
            let domain = region.domain();
            let spellings = [
                name.to_owned(),
                name.replace('_', "-"),
                name.to_uppercase(),
                domain.to_owned(),
                format!(" {domain}\n"),
                format!("api.{domain}"),
                format!("login.{domain}"),
                format!("https://{domain}"),
                format!("https://api.{domain}"),
                format!("https://API.{}/", domain.to_uppercase()),
                format!("https://api.{domain}/api/v2"),
                format!("https://api.{domain}:443"),
                format!("https://apps.{domain}/"),
            ];
            for spelling in spellings {
                assert_eq!(Region::parse(&spelling), Ok(region.clone()), "{spelling}");
            }
            assert_eq!(region.api_url().as_str(), format!("https://api.{domain}/"));
            assert_eq!(
                region.token_endpoint().as_str(),
                format!("https://login.{domain}/oauth/token")
            );
            assert_eq!(
                region.authorize_endpoint().as_str(),
                format!("https://login.{domain}/oauth/authorize")
            );
            assert_eq!(
                region.guide_token_endpoint().as_str(),
                format!("https://api.{domain}/api/v2/authorizations/oauth2/token")
            );
        }
    }

    #[test]
    fn an_unlisted_domain_is_a_newer_region() {
        let region = Region::parse("api.zaf1.pure.cloud").unwrap();
        assert_eq!(region.api_url().as_str(), "https://api.zaf1.pure.cloud/");
        assert_eq!(
            region.login_url().as_str(),
            "https://login.zaf1.pure.cloud/"
        );
    }

    #[test]
    fn a_lookalike_domain_is_not_a_listed_region() {
        let region = Region::parse("mypurecloud.com.example.org").unwrap();
        assert!(region.name().is_none());
    }

    #[test]
    fn a_misspelt_name_is_refused_with_what_to_write() {
        let error = Region::parse("us-east-9").unwrap_err().to_string();
        for region in Region::ALL {
            assert!(error.contains(region.name().unwrap()), "{error}");
        }
    }

    #[test]
    fn plain_http_is_refused_except_for_loopback() {
        for refused in [
            "http://api.mypurecloud.com",
            "http://10.0.0.1",
            "http://localhost.example.com",
            "http://127.0.0.1.example.com",
            // Many a resolver asks the network for these.
            "http://genesys.localhost:1",
            "http://localhost.:1",
        ] {
            assert!(
                Region::parse(refused).unwrap_err().is_plain_http(),
                "{refused}"
            );
        }
        for taken in [
            "http://127.0.0.1:8080",
            "http://127.9.9.9",
            "http://[::1]:8080",
            "http://[::ffff:127.0.0.1]:8080",
            "http://localhost:1",
        ] {
            let region = Region::parse(taken).unwrap();
            assert_eq!(region.api_url(), region.login_url());
        }
        assert!(Region::custom("https://a.example", "http://b.example").is_err());
    }

    #[test]
    fn plain_http_can_be_allowed() {
        let region = Region::parse_with("http://mesh.internal:80/gc", PlainHttp::Anywhere).unwrap();
        assert_eq!(
            region.token_endpoint().as_str(),
            "http://mesh.internal/gc/oauth/token"
        );
    }

    #[test]
    fn gateway_base_paths_are_kept() {
        let region = Region::custom(
            "https://gw.example:1443/apipath",
            "https://gw.example:1443/loginpath/",
        )
        .unwrap();
        assert_eq!(
            region.api_url().as_str(),
            "https://gw.example:1443/apipath/"
        );
        assert_eq!(
            region.token_endpoint().as_str(),
            "https://gw.example:1443/loginpath/oauth/token"
        );
        let both = Region::parse("https://gw.example/genesys").unwrap();
        assert_eq!(both.api_url().as_str(), "https://gw.example/genesys/");
        assert_eq!(both.login_url().as_str(), "https://gw.example/genesys/");
    }

    #[test]
    fn no_error_repeats_a_value_that_may_be_the_secret() {
        for text in [
            "hunter2",
            "hunter2-with_more",
            "hunter2/x:y",
            "hunter2://x",
            "http://hunter2.example",
            "https://hunter2:x",
            "https://hun ter2",
            "hunter2.example:x",
        ] {
            let error = Region::parse(text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn what_is_no_base_url_is_refused_and_passwords_are_not_repeated() {
        for text in [
            "",
            "   ",
            "ftp://api.mypurecloud.com",
            "https://user:hunter2@api.mypurecloud.com",
            "user:hunter2@api.mypurecloud.com",
            "https://hunter2@api.mypurecloud.com:x",
            "https://api.mypurecloud.com?token=hunter2",
            "https://api.mypurecloud.com:x?token=hunter2",
            "https://api.mypurecloud.com#hunter2",
            "https://",
        ] {
            let error = Region::parse(text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        }
    }
}
