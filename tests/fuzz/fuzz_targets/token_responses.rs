//! Any response of the token endpoint is a token with a life that can be added to the present, or a
//! refusal that is classified and quotes no secret. The first byte is the status.
#![no_main]

use std::time::Instant;

use genesys_cloud_auth::{TokenResponse, untrusted};
use libfuzzer_sys::fuzz_target;

const SECRET: &str = "the-s3cret-of-the-client";

fuzz_target!(|bytes: &[u8]| {
    let [status, body @ ..] = bytes else { return };
    if let Ok(token) = TokenResponse::parse(body)
        && let Some(life) = token.lifetime
    {
        assert!(Instant::now().checked_add(life).is_some());
    }
    let status = http::StatusCode::from_u16(300 + u16::from(*status)).expect("a status");
    let (_, error, description) = untrusted::token_error(status, body, SECRET);
    assert!(!format!("{error:?} {description:?}").contains(SECRET));
});
