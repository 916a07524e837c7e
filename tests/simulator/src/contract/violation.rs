//! What a test reads of a request that broke the contract.

use std::fmt;

use serde::Serialize;

/// A request, or a part of one, that the document does not allow or does not know.
///
/// Printed, it is one line: `getUser: query expand: "x" is not one of …`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Violation {
    /// The operation that was called.
    pub operation: String,
    /// Where it is: `path userId`, `query pageSize`, `header If-Match`, `body /name` with a JSON
    /// pointer.
    pub place: String,
    /// What is wrong there.
    pub what: String,
    /// Whether the request was refused for it. What the document merely does not know is not.
    pub refused: bool,
    /// The `ININ-Correlation-Id` of the response.
    pub correlation_id: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.operation, self.place, self.what)?;
        if !self.refused {
            write!(f, " (not refused)")?;
        }
        Ok(())
    }
}
