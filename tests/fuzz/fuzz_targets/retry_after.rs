//! Any `Retry-After` is a wait that can be added to the present, or nothing.
#![no_main]

use std::time::{Duration, SystemTime};

use genesys_cloud_auth::untrusted;
use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(value) = HeaderValue::from_bytes(bytes) else { return };
    let headers: HeaderMap = [(http::header::RETRY_AFTER, value)].into_iter().collect();
    let wall = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
    if let Some(wait) = untrusted::retry_after(&headers, wall) {
        assert!(wall.checked_add(wait).is_some());
    }
});
