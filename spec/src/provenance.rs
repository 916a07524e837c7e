//! Where the pinned document came from.

use std::fmt::Write;

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::Summary;

/// The file that says so.
pub(super) const FILE: &str = "provenance.toml";

/// Where and when a document was taken.
#[derive(Clone, Debug)]
pub struct Provenance {
    source: String,
    date: NaiveDate,
}

impl Provenance {
    /// `source` is the address or name under which the document is published; `date` is the day of
    /// the import. The caller gives it, because this library has no clock.
    pub fn new(source: impl Into<String>, date: NaiveDate) -> Self {
        Self {
            source: source.into(),
            date,
        }
    }

    /// The provenance of this input, as it stands beside the document.
    pub(super) fn to_toml(&self, input: &[u8], summary: &Summary) -> String {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let mut counts = toml::Table::new();
        counts.insert("paths".to_owned(), count(summary.paths).into());
        counts.insert("operations".to_owned(), count(summary.operations).into());
        counts.insert("schemas".to_owned(), count(summary.schemas).into());
        counts.insert("properties".to_owned(), count(summary.properties).into());

        let mut table = toml::Table::new();
        table.insert("source".to_owned(), self.source.clone().into());
        table.insert("date".to_owned(), self.date.to_string().into());
        table.insert("edition".to_owned(), summary.edition.clone().into());
        table.insert("sha256".to_owned(), hex(&Sha256::digest(input)).into());
        table.insert("counts".to_owned(), counts.into());
        format!(
            "# Written by `cargo xtask spec import`. `sha256` is that of the bytes that were\n\
             # imported, as they came: of the gzip file if it was one.\n{table}"
        )
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
