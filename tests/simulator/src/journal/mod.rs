//! What a simulator keeps of the requests that it was sent, for tests and for people.

pub(crate) mod received;
pub(crate) mod seen;

pub use self::received::ReceivedRequest;
pub use self::seen::{Call, ClientAuthentication, Seen, TokenRequest, Totals};
