//! The faults, and the note that one was committed.

use std::time::Duration;

use serde::Serialize;

/// A way for a call to go wrong.
///
/// Faults of a body need one that has the place for it: an enum, a property, a link to a next
/// page. Where there is none the answer goes out as it is, and [`Call::fault`](crate::Call::fault)
/// stays empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fault {
    /// A 401, as if the token were not alive. It stays alive.
    Unauthorized,
    /// A 429.
    TooManyRequests {
        /// Its `Retry-After`, in seconds.
        retry_after: u64,
    },
    /// An error with this status, and the platform's error body.
    Status(u16),
    /// The answer comes later, by the simulator's clock.
    Delay(Duration),
    /// No answer, and the connection stays open until the client or the simulator ends.
    Hang,
    /// No answer, and the connection is reset (a TCP RST).
    Reset,
    /// The connection ends in the middle of the body.
    CutOff,
    /// The body ends in the middle, as if that were all of it.
    TruncatedJson,
    /// The body is not JSON.
    MalformedJson,
    /// A value of an enum is one that the document does not list.
    UnknownEnumValue,
    /// A value of the body is `null`: that at this JSON pointer, or any.
    NullAt(Option<String>),
    /// A property of the body is missing.
    MissingField,
    /// The body has a property that the document does not know.
    ExtraField,
    /// The body is said to be `text/html`.
    WrongContentType,
    /// The list has always another page; past its end, they are empty.
    EndlessNextUri,
}

/// A fault that was committed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FiredFault {
    /// The fault.
    pub fault: Fault,
    /// Where in the body, as a JSON pointer, if it was at a certain place.
    pub at: Option<String>,
}
