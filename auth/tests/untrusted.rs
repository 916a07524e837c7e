//! What others write is read without trust: no form of it panics, and none of it is believed too far.

#![allow(clippy::unwrap_used)]

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use genesys_cloud_auth::{TokenResponse, untrusted};
use http::{HeaderMap, HeaderValue, StatusCode};
use proptest::prelude::*;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        let names = "error|error_description|description|code|message|exp|iat|scope|scp|[a-z]{1,3}";
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((names, inner), 0..5)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// A JWT with any payload, and things that only look like one.
fn any_token() -> impl Strategy<Value = String> {
    let part = |bytes: Vec<u8>| URL_SAFE_NO_PAD.encode(bytes);
    prop_oneof![
        any_json().prop_map(move |json| format!("e30.{}.x", part(json.to_string().into_bytes()))),
        prop::collection::vec(any::<u8>(), 0..60)
            .prop_map(move |bytes| format!("e30.{}.x", part(bytes))),
        "[A-Za-z0-9._-]{0,80}",
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(1024), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn retry_after_is_a_wait_or_nothing(
        values in prop::collection::vec(prop_oneof![
            prop::collection::vec(any::<u8>(), 0..40),
            "[0-9]{1,25}".prop_map(String::into_bytes),
            "-?[0-9]{1,4}(\\.[0-9]{1,3})?(e[0-9]{1,3})?".prop_map(String::into_bytes),
            "(Mon|Fri), [0-9]{2} (Jan|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT".prop_map(String::into_bytes),
        ], 0..3),
        now in 0_u64..40_000_000_000,
    ) {
        let mut headers = HeaderMap::new();
        for value in &values {
            if let Ok(value) = HeaderValue::from_bytes(value) {
                headers.append("retry-after", value);
            }
        }
        let wall = SystemTime::UNIX_EPOCH + Duration::from_secs(now);
        let wait = untrusted::retry_after(&headers, wall);
        if headers.is_empty() {
            prop_assert_eq!(wait, None);
        }
        // Whoever adds it to the present must not overflow it.
        if let Some(wait) = wait {
            prop_assert!(wall.checked_add(wait).is_some(), "{:?}", wait);
        }
    }

    #[test]
    fn a_token_is_a_jwt_or_opaque(token in any_token(), scope in "[a-z:]{0,12}") {
        let lifetime = untrusted::token_lifetime(&token);
        if !token.contains('.') {
            prop_assert_eq!(lifetime, None);
            prop_assert!(!untrusted::lacks_scope(&token, &scope));
        }
        if let Some(lifetime) = lifetime {
            prop_assert!(std::time::Instant::now().checked_add(lifetime).is_some(), "{:?}", lifetime);
        }
        untrusted::lacks_scope(&token, &scope);
    }

    #[test]
    fn a_token_answer_is_a_token_or_an_error_that_does_not_quote_it(
        bytes in prop::collection::vec(any::<u8>(), 0..100),
        token in prop_oneof![any_token(), "[ -~]{12,40}", "\\PC{12,40}"],
        life in any_json(),
        scope in any_json(),
    ) {
        let alive = |parsed: &TokenResponse| {
            parsed.lifetime.is_none_or(|life| std::time::Instant::now().checked_add(life).is_some())
        };
        if let Ok(parsed) = TokenResponse::parse(&bytes) {
            prop_assert!(alive(&parsed));
        }
        let body = json!({ "access_token": token, "expires_in": life, "scope": scope });
        // White space around it is nobody's token.
        let token = token.trim();
        match TokenResponse::parse(body.to_string().as_bytes()) {
            Ok(parsed) => {
                prop_assert_eq!(parsed.access_token.expose_secret(), token);
                prop_assert!(alive(&parsed));
                let printed = format!("{parsed:?}");
                prop_assert!(token.len() < 12 || !printed.contains(token), "{}", printed);
            }
            Err(error) => {
                let told = format!("{error} {error:?}");
                prop_assert!(token.len() < 12 || !told.contains(token), "{}", told);
            }
        }
    }

    #[test]
    fn a_refusal_never_quotes_a_secret(
        status in 300_u16..600,
        json in any_json(),
        bytes in prop::collection::vec(any::<u8>(), 0..100),
        secret in "[A-Za-z0-9_-]{12,30}",
        place in 0_usize..4,
    ) {
        let status = StatusCode::from_u16(status).unwrap();
        untrusted::token_error(status, &bytes, &secret);
        untrusted::token_error(status, json.to_string().as_bytes(), &secret);
        let name = ["error", "error_description", "code", "message"][place];
        let body = json!({ (name): format!("the secret {secret} is wrong, {secret}") });
        let (_, error, description) = untrusted::token_error(status, body.to_string().as_bytes(), &secret);
        let told = format!("{error:?} {description:?}");
        prop_assert!(!told.contains(&secret), "{}", told);
    }
}
