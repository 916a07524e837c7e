//! The faults, and the note that one was committed.

use std::time::Duration;

use serde::Serialize;

use super::error_shape::ErrorShape;
use super::list_fault::ListFault;

/// A way for a call to go wrong.
///
/// Faults of a body need one that has the place for it: an enum, a property, a link to a next
/// page. Where there is none the response goes out as it is, and [`Call::fault`](crate::Call::fault)
/// stays empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fault {
    /// A 401, as if the token were not alive. It stays alive.
    Unauthorized,
    /// A 429 of the token: its rate limit is used up, say the headers.
    TooManyRequests {
        /// Its `Retry-After`, in seconds.
        retry_after: u64,
    },
    /// A 429 of the operation's own limit: the token's is far from used up, say the headers.
    OperationLimit {
        /// Its `Retry-After`, in seconds.
        retry_after: u64,
    },
    /// A 429 that says only in its message how long to wait: `Come back in [42] seconds`. It has
    /// neither a `Retry-After` nor a header of the rate limit.
    TooManyRequestsInWords {
        /// The seconds in the message.
        wait: u64,
    },
    /// An error with this status, and the platform's error body.
    Status(u16),
    /// The version of what is to be changed is not the one that is stored.
    VersionConflict {
        /// 409, or 400 with a message that names the version.
        status: u16,
    },
    /// An error whose body has not the form that the document gives to errors.
    Error {
        /// Its status; 200 is possible, too.
        status: u16,
        /// The form of its body.
        shape: ErrorShape,
    },
    /// A 202 without a body: the response is not ready.
    NotYet {
        /// Its `Retry-After`, in seconds.
        retry_after: u64,
    },
    /// A redirect to a file at another origin, which the simulator serves, too: see
    /// [`Totals::elsewhere`](crate::Totals::elsewhere).
    RedirectElsewhere {
        /// 303, or another redirect's.
        status: u16,
    },
    /// The response comes later, by the simulator's clock.
    Delay(Duration),
    /// No response, and the connection stays open until the client or the simulator ends.
    Hang,
    /// No response, and the connection is reset (a TCP RST).
    Reset,
    /// The connection ends in the middle of the body.
    CutOff,
    /// The body ends in the middle, as if that were all of it.
    TruncatedJson,
    /// The body is not JSON.
    MalformedJson,
    /// The body is compressed with gzip, whatever the call accepts.
    Gzip,
    /// A value of an enum is one that the document does not list.
    UnknownEnumValue,
    /// A value of an enum is in another case than the document lists it.
    EnumInOtherCase,
    /// A value of the body is `null`: that at this JSON pointer, or any.
    NullAt(Option<String>),
    /// A value of the body is of a wrong type, and of one that nothing can be made of: that at this
    /// JSON pointer, or any.
    WrongTypeAt(Option<String>),
    /// A number of the body comes as a text.
    NumberAsText,
    /// A text of the body comes as a number.
    TextAsNumber,
    /// A text of the body holds half of a surrogate pair.
    LoneSurrogate,
    /// A part of the body is nested this deep. It stands where the document takes any JSON, or is a
    /// field that the document does not know.
    DeepNesting {
        /// How many objects and lists are inside of each other.
        levels: u32,
    },
    /// A property of the body is missing.
    MissingField,
    /// The body has a property that the document does not know.
    ExtraField,
    /// The body is said to be `text/html`.
    WrongContentType,
    /// A list does not keep to its own rules.
    List(ListFault),
}

impl Fault {
    /// The way in which a list misbehaves, if it does.
    pub(crate) fn of_list(&self) -> Option<ListFault> {
        match self {
            Self::List(fault) => Some(*fault),
            _ => None,
        }
    }
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
