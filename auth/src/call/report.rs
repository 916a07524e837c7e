//! What each response's headers say, kept in the report of the call.

use http::HeaderMap;

use crate::clock::Timing;
use crate::error::report::{CORRELATION_ID, CallReport, id_of};
use crate::limits::rate_limit::{self, RateLimit};
use crate::limits::retry::retry_after;

const RETRY_AFTER: &str = "retry-after";

impl CallReport {
    /// Keeps what a response's headers say of the exchange, the rate limit and the time to come back.
    pub(crate) fn record(&mut self, headers: &HeaderMap, timing: &Timing) {
        // One pass: to look one name up costs more than to go by the dozen that a response has.
        let (mut id, mut count, mut allowed, mut reset) = (None, None, None, None);
        self.retry_after = None;
        for (name, value) in headers {
            let place = match name.as_str() {
                CORRELATION_ID => &mut id,
                rate_limit::COUNT => &mut count,
                rate_limit::ALLOWED => &mut allowed,
                rate_limit::RESET => &mut reset,
                RETRY_AFTER => {
                    self.retry_after = retry_after::read(headers, timing.wall());
                    continue;
                }
                _ => continue,
            };
            place.get_or_insert(value);
        }
        self.correlation_id = id.and_then(id_of);
        self.rate_limit = match (count, allowed, reset) {
            (Some(count), Some(allowed), Some(reset)) => {
                RateLimit::from_values(count, allowed, reset)
            }
            _ => None,
        };
    }
}
