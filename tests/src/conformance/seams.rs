//! Where the run leans on what the SDK tells beside its answers.
//!
//! The judges take plain data; what is read off the SDK for them, and which this edition of it may
//! not tell yet, is in this one place. `None` is "it does not say", of which nobody is accused.

use genesys_cloud_sdk::{Client, Error, Response};

/// A client for which a value that does not fit, one that has to be converted and a field that the
/// document does not know are errors.
pub(super) fn strict(client: Client) -> Client {
    client.strict()
}

/// The paths of what did not fit, such as `$.entities[3].name`.
pub(super) fn misfits<T>(response: &Response<T>) -> Vec<String> {
    let misfits = response.misfits().iter();
    misfits.map(|misfit| misfit.path().to_owned()).collect()
}

/// Whether the error is a version conflict, with whatever status.
pub(super) fn is_conflict(error: &Error) -> Option<bool> {
    Some(error.is_version_conflict())
}

/// The permissions that the caller lacks, as the error tells them.
pub(super) fn missing_permissions(error: &Error) -> Option<Vec<String>> {
    Some(error.missing_permissions())
}
