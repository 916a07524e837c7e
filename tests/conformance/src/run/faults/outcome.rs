//! A failed call as plain data, to be judged.

use std::time::Duration;

use genesys_cloud_sdk::{Error, ErrorKind};

/// What an error of the SDK tells.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) kind: ErrorKind,
    pub(super) status: Option<u16>,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) has_correlation_id: bool,
    pub(super) retry_after: Option<Duration>,
    /// How many bytes of body it keeps.
    pub(super) body: usize,
    pub(super) is_transient: bool,
    pub(super) is_conflict: bool,
    pub(super) missing_permissions: Vec<String>,
    pub(super) text: String,
}

impl Told {
    pub(super) fn new(error: &Error) -> Self {
        Self {
            kind: error.kind(),
            status: error.status().map(|status| status.as_u16()),
            code: error.code().map(str::to_owned),
            message: error.message().map(str::to_owned),
            has_correlation_id: error.correlation_id().is_some(),
            retry_after: error.retry_after(),
            body: error.raw_body().map_or(0, bytes::Bytes::len),
            is_transient: error.is_transient(),
            is_conflict: error.is_version_conflict(),
            missing_permissions: error.missing_permissions(),
            text: error.to_string(),
        }
    }
}
