//! Who calls: an OAuth client's id and secret, and the usual places to find them.
//!
//! ```no_run
//! use genesys_cloud_auth::{Account, ClientCredentials, Region};
//!
//! // From code ...
//! let account = Account::new(Region::EuWest1, ClientCredentials::new("client-id", "secret"));
//! // ... from the process environment ...
//! let account = Account::from_env()?;
//! // ... or, where that names no client, from a `.env` file.
//! let account = Account::from_dotenv()?;
//! # Ok::<(), genesys_cloud_auth::CredentialsError>(())
//! ```
//!
//! A profile file is read by [`Profile`](crate::Profile).
//!
//! The variables are `GENESYS_ENVIRONMENT` (any spelling that [`Region`] reads; `us_east_1` when
//! unset), `GENESYS_CLIENT_ID` and `GENESYS_CLIENT_SECRET`. Blanks around values are cut off,
//! because a secret pasted with a line break is otherwise only told as "invalid client".
//!
//! Secrets are [`SecretString`]: wiped when dropped, and shown by no `Debug`.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};

use crate::config::region::{PlainHttp, Region, RegionError};

/// The variable that names the region.
pub const ENVIRONMENT_VARIABLE: &str = "GENESYS_ENVIRONMENT";
/// The variable that holds the OAuth client's id.
pub const CLIENT_ID_VARIABLE: &str = "GENESYS_CLIENT_ID";
/// The variable that holds the OAuth client's secret.
pub const CLIENT_SECRET_VARIABLE: &str = "GENESYS_CLIENT_SECRET";
const VARIABLES: [&str; 3] = [
    ENVIRONMENT_VARIABLE,
    CLIENT_ID_VARIABLE,
    CLIENT_SECRET_VARIABLE,
];

/// The id and secret of an OAuth client. The id is no secret; the secret is never shown.
#[derive(Clone)]
pub struct ClientCredentials {
    client_id: String,
    client_secret: SecretString,
}

impl ClientCredentials {
    /// Credentials from code.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }

    /// The OAuth client's id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The OAuth client's secret.
    pub fn client_secret(&self) -> &SecretString {
        &self.client_secret
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

impl PartialEq for ClientCredentials {
    fn eq(&self, other: &Self) -> bool {
        self.client_id == other.client_id
            && self.client_secret.expose_secret() == other.client_secret.expose_secret()
    }
}

impl Eq for ClientCredentials {}

/// Where and who: a region and the credentials of an OAuth client in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Account {
    /// The region that the OAuth client belongs to.
    pub region: Region,
    /// The OAuth client.
    pub credentials: ClientCredentials,
}

impl Account {
    /// An account from code.
    pub fn new(region: Region, credentials: ClientCredentials) -> Self {
        Self {
            region,
            credentials,
        }
    }

    /// Reads the process environment.
    ///
    /// # Errors
    /// When a variable is missing, empty or not Unicode, or the region cannot be read. The error
    /// names every missing variable.
    pub fn from_env() -> Result<Self, CredentialsError> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// Reads the process environment, or the nearest `.env` file in the working directory or above
    /// it.
    ///
    /// Region, id and secret come from one of the two, since whoever can write a file into a folder
    /// above must not decide where the process's own secret is sent. An environment with an id and a
    /// secret is complete, and no file is opened. In any other case the file counts; an environment
    /// that sets a part of what the file would be completed by is an error.
    ///
    /// The process environment itself is left as it is.
    ///
    /// # Errors
    /// As [`Account::from_env`], when the file cannot be read, and when the variables are scattered
    /// over environment and file.
    pub fn from_dotenv() -> Result<Self, CredentialsError> {
        Self::from_dotenv_with(PlainHttp::LoopbackOnly)
    }

    /// Like [`Account::from_dotenv`], saying where plain `http` may be used.
    ///
    /// # Errors
    /// As [`Account::from_dotenv`].
    pub fn from_dotenv_with(plain_http: PlainHttp) -> Result<Self, CredentialsError> {
        Self::from_nearest(nearest_dotenv, plain_http)
    }

    /// Reads the process environment or, where that names no client, one `.env` file, as
    /// [`Account::from_dotenv`] does.
    ///
    /// # Errors
    /// As [`Account::from_dotenv`], and when there is no such file.
    pub fn from_dotenv_path(path: impl AsRef<Path>) -> Result<Self, CredentialsError> {
        let path = path.as_ref().to_owned();
        Self::from_nearest(|| Some(path), PlainHttp::LoopbackOnly)
    }

    fn from_nearest(
        nearest: impl FnOnce() -> Option<PathBuf>,
        plain_http: PlainHttp,
    ) -> Result<Self, CredentialsError> {
        let of_process = |name: &str| std::env::var(name).ok();
        let is_set = |name: &str| of_process(name).is_some_and(|value| !value.trim().is_empty());
        if is_set(CLIENT_ID_VARIABLE) && is_set(CLIENT_SECRET_VARIABLE) {
            return Self::read(of_process, plain_http);
        }
        let Some(path) = nearest() else {
            return Self::read(of_process, plain_http);
        };
        let file = read_dotenv(&path)?;
        if !VARIABLES.iter().any(|name| file.contains_key(*name)) {
            // It is about something else.
            return Self::read(of_process, plain_http);
        }
        // A region that the file has one of its own for is only overruled.
        let scattered: Vec<_> = VARIABLES
            .into_iter()
            .filter(|name| is_set(name))
            .filter(|name| *name != ENVIRONMENT_VARIABLE || !file.contains_key(*name))
            .collect();
        if scattered.is_empty() {
            Self::read(|name| file.get(name).cloned(), plain_http)
        } else {
            Err(CredentialsError::Scattered {
                variables: scattered,
                path,
            })
        }
    }

    /// Reads the three variables from any source, such as a vault's response.
    ///
    /// ```
    /// use genesys_cloud_auth::{Account, Region};
    ///
    /// let account = Account::from_variables(|name| match name {
    ///     "GENESYS_ENVIRONMENT" => Some("eu-central-1".to_owned()),
    ///     "GENESYS_CLIENT_ID" => Some("client-id".to_owned()),
    ///     "GENESYS_CLIENT_SECRET" => Some("from the vault".to_owned()),
    ///     _ => None,
    /// })?;
    /// assert_eq!(account.region, Region::EuCentral1);
    /// # Ok::<(), genesys_cloud_auth::CredentialsError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Account::from_env`].
    pub fn from_variables(
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, CredentialsError> {
        Self::read(lookup, PlainHttp::LoopbackOnly)
    }

    fn read(
        lookup: impl Fn(&str) -> Option<String>,
        plain_http: PlainHttp,
    ) -> Result<Self, CredentialsError> {
        let value = |name| {
            lookup(name)
                .map(|value: String| value.trim().to_owned())
                .filter(|value| !value.is_empty())
        };
        let region = match value(ENVIRONMENT_VARIABLE) {
            Some(text) => {
                Region::parse_with(&text, plain_http).map_err(CredentialsError::Region)?
            }
            // Where the token refresh guide and every official SDK start from.
            None => Region::UsEast1,
        };
        match (value(CLIENT_ID_VARIABLE), value(CLIENT_SECRET_VARIABLE)) {
            (Some(id), Some(secret)) => Ok(Self::new(region, ClientCredentials::new(id, secret))),
            (id, secret) => Err(CredentialsError::Missing {
                variables: [
                    (CLIENT_ID_VARIABLE, id.is_none()),
                    (CLIENT_SECRET_VARIABLE, secret.is_none()),
                ]
                .into_iter()
                .filter_map(|(name, missing)| missing.then_some(name))
                .collect(),
            }),
        }
    }
}

/// The nearest `.env` file in the working directory or above it.
fn nearest_dotenv() -> Option<PathBuf> {
    let working = std::env::current_dir().ok()?;
    working
        .ancestors()
        .map(|folder| folder.join(".env"))
        .find(|file| file.is_file())
}

fn read_dotenv(path: &Path) -> Result<HashMap<String, String>, CredentialsError> {
    let file = |reason| CredentialsError::File {
        path: path.to_owned(),
        reason,
    };
    // `from_read_iter` reads without setting variables: changing the environment of a process
    // that has threads is unsound, and a library has no business doing it.
    let text = std::fs::read(path).map_err(|error| file(error.to_string()))?;
    // Editors of Windows put a byte-order mark in front.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
    dotenvy::from_read_iter(text)
        .collect::<Result<_, _>>()
        .map_err(|error| file(dotenv_reason(&error)))
}

/// `dotenvy` quotes the line that it could not read, which may be the one with the secret.
fn dotenv_reason(error: &dotenvy::Error) -> String {
    match error {
        dotenvy::Error::Io(error) => error.to_string(),
        dotenvy::Error::LineParse(_, column) => {
            format!("a line is not `NAME=value` (near its character {column})")
        }
        _ => "not a `.env` file".to_owned(),
    }
}

/// Why no account could be read. Shows names of variables and files, never a value.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CredentialsError {
    /// Variables are unset or empty.
    #[error("missing or empty: {}; set them in the environment or in `.env`", variables.join(", "))]
    Missing {
        /// The names of the variables.
        variables: Vec<&'static str>,
    },
    /// The process environment sets a part of the variables, and a `.env` file another.
    #[error(
        "{} {} set in the environment, and the rest in {}: region, id and secret are read from one \
         place, so that no file decides where the environment's secret is sent; set all of them \
         in one",
        variables.join(", "),
        if variables.len() == 1 { "is" } else { "are" },
        path.display()
    )]
    Scattered {
        /// The names of the environment's variables.
        variables: Vec<&'static str>,
        /// The file.
        path: PathBuf,
    },
    /// `GENESYS_ENVIRONMENT` names no region.
    #[error("GENESYS_ENVIRONMENT: {0}")]
    Region(RegionError),
    /// The `.env` file cannot be read.
    #[error("{}: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, without quoting it.
        reason: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lookup<'a>(values: &'a [(&str, &str)]) -> impl Fn(&str) -> Option<String> + 'a {
        move |name| {
            values
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        }
    }

    #[test]
    fn variables_are_trimmed_and_the_region_defaults() {
        let account = Account::from_variables(lookup(&[
            (CLIENT_ID_VARIABLE, " id\n"),
            (CLIENT_SECRET_VARIABLE, "s3cret\r\n"),
        ]))
        .unwrap();
        assert_eq!(account.region, Region::UsEast1);
        assert_eq!(account.credentials, ClientCredentials::new("id", "s3cret"));
    }

    #[test]
    fn every_missing_variable_is_named_at_once() {
        let error = Account::from_variables(lookup(&[(CLIENT_SECRET_VARIABLE, "  ")])).unwrap_err();
        let CredentialsError::Missing { variables } = error else {
            panic!("another error");
        };
        assert_eq!(variables, [CLIENT_ID_VARIABLE, CLIENT_SECRET_VARIABLE]);
    }

    #[test]
    fn a_dotenv_file_is_read_without_touching_the_environment() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.env");
        std::fs::write(
            &path,
            "# a comment\nGENESYS_ENVIRONMENT=api.mypurecloud.de\nexport GENESYS_CLIENT_ID=id\n\
             GENESYS_CLIENT_SECRET='s3c#ret$x'\nGENESYS_TEST_ONLY_IN_FILE=1\n",
        )
        .unwrap();
        let account = Account::from_dotenv_path(&path).unwrap();
        assert_eq!(account.region, Region::EuCentral1);
        assert_eq!(
            account.credentials,
            ClientCredentials::new("id", "s3c#ret$x")
        );
        assert!(std::env::var_os("GENESYS_TEST_ONLY_IN_FILE").is_none());
    }

    #[test]
    fn a_broken_dotenv_file_is_told_without_quoting_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".env");
        std::fs::write(&path, "GENESYS_CLIENT_SECRET='hunter2\n").unwrap();
        let error = Account::from_dotenv_path(&path).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains(".env") && !shown.contains("hunter2"),
            "{shown}"
        );
        assert!(Account::from_dotenv_path(folder.path().join("absent")).is_err());
    }

    #[test]
    fn debug_shows_the_id_and_not_the_secret() {
        let shown = format!("{:?}", ClientCredentials::new("the-id", "hunter2"));
        assert!(
            shown.contains("the-id") && !shown.contains("hunter2"),
            "{shown}"
        );
    }
}
