//! Any refusal of the token endpoint is classified, and quotes no secret. The first byte is the
//! status.
#![no_main]

use genesys_cloud_auth::untrusted;
use libfuzzer_sys::fuzz_target;

const SECRET: &str = "the-s3cret-of-the-client";

fuzz_target!(|bytes: &[u8]| {
    let [status, body @ ..] = bytes else { return };
    let status = http::StatusCode::from_u16(300 + u16::from(*status)).expect("a status");
    let (_, error, description) = untrusted::refusal(status, body, SECRET);
    assert!(!format!("{error:?} {description:?}").contains(SECRET));
});
