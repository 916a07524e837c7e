//! Any token is a JWT with a lifetime that a clock can hold, or opaque.
#![no_main]

use std::time::Instant;

use genesys_cloud_auth::untrusted;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|token: &str| {
    if let Some(lifetime) = untrusted::token_lifetime(token) {
        assert!(Instant::now().checked_add(lifetime).is_some());
    }
    untrusted::lacks_scope(token, "users:readonly");
});
