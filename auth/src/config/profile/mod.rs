//! Profile files: the settings that the official SDKs and the official command line keep.
//!
//! Two kinds of file are in use, and both are understood, whichever way they are written
//! (TOML, INI or JSON):
//!
//! - The command line's `~/.gc/config.toml`: one section for each profile, with `environment`,
//!   `client_credentials` (the client's id), `client_secret`, `access_token`, `redirect_uri`,
//!   `proxy_*` and `gateway_*`.
//! - The SDKs' `config` (Python, JavaScript, Java, Go, .NET): sections `general` (`host`),
//!   `gateway`, `proxy` and `retry`. Keys for logging, for reloading the file and for
//!   `reauthentication` are skipped: a session always signs in again, as its own settings say.
//!
//! Client id and secret are also read under their usual names, `client_id` and `client_secret`.
//!
//! ```
//! use genesys_cloud_auth::{Profile, Region};
//!
//! let profile = Profile::parse(
//!     r#"
//!     [DEFAULT]
//!     environment = "mypurecloud.ie"
//!     client_credentials = "the client's id"
//!     client_secret = "its secret"
//!     "#,
//!     None,
//! )?;
//! let account = profile.account()?;
//! assert_eq!(account.region, Region::EuWest1);
//! assert_eq!(account.credentials.client_id(), "the client's id");
//! # Ok::<(), genesys_cloud_auth::ProfileError>(())
//! ```
//!
//! No error quotes a line or a value of the file, since any of them may be a secret.
//!
//! The room may use every room but `call` and `progenitor`.

mod error;
mod gateway;
mod sections;

use std::path::Path;
use std::time::Duration;

use secrecy::SecretString;

pub use self::error::ProfileError;
use self::error::ProfileErrorKind;
use self::gateway::{Gateway, read_proxy};
use self::sections::{DEFAULT_PROFILE, Section, Sections};
use crate::config::credentials::{Account, ClientCredentials};
use crate::config::region::{PlainHttp, Region};
use crate::grant::FixedToken;
use crate::http::options::ProxySettings;
use crate::limits::retry::RetryPolicy;
use crate::session::builder::SessionBuilder;

/// Sections of the SDKs' files, which are not names of profiles.
const SDK_SECTIONS: [&str; 6] = [
    "general",
    "gateway",
    "logging",
    "proxy",
    "reauthentication",
    "retry",
];
const REGION_KEYS: &[&str] = &["environment", "region", "host"];
const CLIENT_ID_KEYS: &[&str] = &["client_id", "client_credentials", "clientid"];
const CLIENT_SECRET_KEYS: &[&str] = &["client_secret", "clientsecret"];

/// What a profile file says.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Profile {
    /// Where the calls go: the gateway if the file has one, else the region that it names.
    pub region: Option<Region>,
    /// The OAuth client, if the file holds one.
    pub credentials: Option<ClientCredentials>,
    /// An access token that was made elsewhere, if the file holds one.
    pub access_token: Option<SecretString>,
    /// Where a person's browser is sent back to after signing in.
    pub redirect_uri: Option<String>,
    /// The proxy to use.
    pub proxy: Option<ProxySettings>,
    /// How calls are retried.
    pub retry: ProfileRetry,
}

/// The `retry` section of the SDKs' files. The files count in seconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProfileRetry {
    /// `retry_max`: how often a call is tried again.
    pub max_retries: Option<u32>,
    /// `retry_wait_min`: the shortest wait.
    pub initial_delay: Option<Duration>,
    /// `retry_wait_max`: the longest wait.
    pub max_delay: Option<Duration>,
}

impl ProfileRetry {
    /// A policy with what the file says in place.
    fn applied_to(self, mut policy: RetryPolicy) -> RetryPolicy {
        if let Some(most) = self.max_retries {
            policy = policy.max_retries(most);
        }
        if let Some(delay) = self.initial_delay {
            policy = policy.initial_delay(delay);
        }
        if let Some(delay) = self.max_delay {
            policy = policy.max_delay(delay);
        }
        policy
    }
}

impl SessionBuilder {
    /// Sets up what a profile says: region or gateway, client or access token, proxy, retries.
    /// What it leaves open stays as it was; a region that nobody named is `us_east_1`, which all
    /// official SDKs start from.
    pub fn profile(self, profile: &Profile) -> Self {
        let mut builder = self;
        if let Some(region) = &profile.region {
            builder = builder.region(region.clone());
        } else if builder.region.is_none() && builder.base_url.is_none() {
            builder = builder.region(Region::UsEast1);
        }
        if let Some(credentials) = &profile.credentials {
            builder = builder.credentials(credentials.clone());
        } else if let Some(token) = &profile.access_token {
            builder = builder.token_source(FixedToken::new(token.clone()));
        }
        if let Some(proxy) = &profile.proxy {
            builder = builder.proxy(proxy.clone());
        }
        if profile.retry != ProfileRetry::default() {
            let policy = profile.retry.applied_to(builder.policy.clone());
            builder = builder.retry_policy(policy);
        }
        builder
    }
}

impl Profile {
    /// Reads a profile from a file; `name` is the section, `None` the default one.
    ///
    /// # Errors
    /// When the file cannot be read or understood, has no such profile, or names a region,
    /// gateway or proxy that cannot be used.
    pub fn load(path: impl AsRef<Path>, name: Option<&str>) -> Result<Self, ProfileError> {
        Self::load_with(path, name, PlainHttp::LoopbackOnly)
    }

    /// Like [`Profile::load`], saying where plain `http` may be used.
    ///
    /// # Errors
    /// As [`Profile::load`].
    pub fn load_with(
        path: impl AsRef<Path>,
        name: Option<&str>,
        plain_http: PlainHttp,
    ) -> Result<Self, ProfileError> {
        let path = path.as_ref();
        let in_file = |kind| ProfileError {
            path: Some(path.to_owned()),
            kind,
        };
        let text = std::fs::read_to_string(path)
            .map_err(|error| in_file(ProfileErrorKind::Unreadable(error)))?;
        Self::read(&text, name, plain_http).map_err(in_file)
    }

    /// Reads a profile of the official command line, from `.gc/config.toml` in the home folder.
    ///
    /// # Errors
    /// As [`Profile::load`], and when there is no home folder.
    pub fn load_from_home(name: Option<&str>) -> Result<Self, ProfileError> {
        let home = std::env::home_dir().ok_or(ProfileError {
            path: None,
            kind: ProfileErrorKind::NoHome,
        })?;
        Self::load(home.join(".gc").join("config.toml"), name)
    }

    /// Reads a profile from text; `name` is the section, `None` the default one.
    ///
    /// # Errors
    /// As [`Profile::load`].
    pub fn parse(text: &str, name: Option<&str>) -> Result<Self, ProfileError> {
        Self::parse_with(text, name, PlainHttp::LoopbackOnly)
    }

    /// Like [`Profile::parse`], saying where plain `http` may be used.
    ///
    /// # Errors
    /// As [`Profile::load`].
    pub fn parse_with(
        text: &str,
        name: Option<&str>,
        plain_http: PlainHttp,
    ) -> Result<Self, ProfileError> {
        Self::read(text, name, plain_http).map_err(|kind| ProfileError { path: None, kind })
    }

    /// The region and client of this profile; `us_east_1` where it names none.
    ///
    /// # Errors
    /// When the profile has no client id or no secret.
    pub fn account(&self) -> Result<Account, ProfileError> {
        match &self.credentials {
            Some(credentials) => {
                let region = self.region.clone().unwrap_or(Region::UsEast1);
                Ok(Account::new(region, credentials.clone()))
            }
            None => Err(ProfileError {
                path: None,
                kind: ProfileErrorKind::NoCredentials,
            }),
        }
    }

    fn read(
        text: &str,
        name: Option<&str>,
        plain_http: PlainHttp,
    ) -> Result<Self, ProfileErrorKind> {
        let file = Sections::read(text)?;
        let empty = Section::default();
        let profile = match name {
            Some(name) => file
                .section(name)
                .ok_or_else(|| ProfileErrorKind::NoSuchProfile {
                    name: name.to_owned(),
                    known: file.names(&SDK_SECTIONS),
                })?,
            None => file
                .section(DEFAULT_PROFILE)
                .or_else(|| file.top_level())
                .unwrap_or(&empty),
        };
        let part = |section| file.section(section).unwrap_or(&empty);

        let region = match Gateway::of(profile, part("gateway"), plain_http)? {
            Some(region) => Some(region),
            None => match profile
                .first(REGION_KEYS)
                .or_else(|| part("general").first(&["host"]))
            {
                Some(text) => {
                    Some(Region::parse_with(text, plain_http).map_err(ProfileErrorKind::Region)?)
                }
                None => None,
            },
        };
        let credentials = match (
            profile.first(CLIENT_ID_KEYS),
            profile.first(CLIENT_SECRET_KEYS),
        ) {
            (Some(id), Some(secret)) => Some(ClientCredentials::new(id, secret)),
            _ => None,
        };
        let retry = part("retry");
        let seconds = |key| retry.number(key).map(|n| n.map(Duration::from_secs));
        Ok(Self {
            region,
            credentials,
            access_token: profile.first(&["access_token"]).map(SecretString::from),
            redirect_uri: profile.first(&["redirect_uri"]).map(str::to_owned),
            proxy: read_proxy(profile, part("proxy"))?,
            retry: ProfileRetry {
                max_retries: retry
                    .number("retry_max")?
                    .map(|n| u32::try_from(n).unwrap_or(u32::MAX)),
                initial_delay: seconds("retry_wait_min")?,
                max_delay: seconds("retry_wait_max")?,
            },
        })
    }
}

#[cfg(test)]
mod tests;
