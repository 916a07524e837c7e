//! What follows from what is known of the platform beside its API document.
//!
//! [`genesys_cloud_spec::platform`] reads the two tables of `spec/platform/`. Both name operations,
//! fields and values of the document, and [`check`] holds each of them against it: a table that the
//! document has left behind is an error that says what and where, not a fact that quietly stops to
//! apply. [`effect`] decides, by the tables and a rule, what each operation does.

pub(crate) mod effect;
mod effects;
mod fields;
mod jobs;
#[cfg(test)]
mod tests;

use crate::GenerateError;
use crate::document::Document;
use crate::spec::platform::Platform;

/// Holds the tables against the whole document.
///
/// # Errors
/// [`GenerateError::Platform`] with the first name that leads nowhere.
pub(crate) fn check(platform: &Platform, document: &Document) -> Result<(), GenerateError> {
    jobs::check(&platform.jobs, document)?;
    effects::check(&platform.effects, document, &platform.jobs)
}

fn wrong(file: &str, at: &str, what: &str) -> GenerateError {
    GenerateError::Platform {
        file: format!("platform/{file}"),
        at: at.to_owned(),
        what: what.to_owned(),
    }
}
