//! Why a profile file cannot be used.

use std::path::{Path, PathBuf};

use crate::config::region::RegionError;

/// Why a profile cannot be used. Names sections and keys, and never shows a value.
#[derive(Debug, thiserror::Error)]
#[error("profile{}: {kind}", path.as_ref().map(|path| format!(" {}", path.display())).unwrap_or_default())]
pub struct ProfileError {
    pub(super) path: Option<PathBuf>,
    pub(super) kind: ProfileErrorKind,
}

impl ProfileError {
    /// The file, when there is one.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }
}

#[derive(Debug, thiserror::Error)]
pub(super) enum ProfileErrorKind {
    #[error("cannot be read: {0}")]
    Unreadable(std::io::Error),
    #[error("there is no home folder to look in")]
    NoHome,
    #[error("is neither TOML, INI nor JSON{}", line.map(|line| format!(" (line {line})")).unwrap_or_default())]
    Syntax { line: Option<usize> },
    #[error("has no section `{name}`; it has: {}", known.join(", "))]
    NoSuchProfile { name: String, known: Vec<String> },
    #[error("has no client id (`client_id` or `client_credentials`) or no `client_secret`")]
    NoCredentials,
    #[error("the region: {0}")]
    Region(RegionError),
    #[error("the gateway: {0}")]
    Gateway(RegionError),
    #[error("the proxy: {0}")]
    Proxy(url::ParseError),
    #[error("`{0}` is not a host name")]
    NotAHost(String),
    #[error("`{0}` is not a number")]
    NotANumber(String),
}
