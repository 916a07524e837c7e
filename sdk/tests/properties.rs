//! Whatever a response holds, reading it ends: with a value that says the same when it is written
//! and read again, or with an error that keeps the body.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use genesys_cloud_sdk::auth::transport::{Transport, TransportError};
use genesys_cloud_sdk::auth::{
    Account, BoxFuture, ClientCredentials, Region, RetryPolicy, Session,
};
use genesys_cloud_sdk::models::{
    AnalyticsConversationQueryResponse, ConversationAggregateQueryResponse, Queue, User,
    UserEntityListing,
};
use genesys_cloud_sdk::{Client, ErrorKind, Interval};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// JSON of any form. Names are often ones that models have, so that values of every kind come to
/// stand in every field.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        any::<String>().prop_map(Value::from),
        select(&[
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.678+0000",
            "9999-99-99T99:99:99Z",
            "+262142-01-01T00:00:00Z",
            "2026-01-01",
            "2026-01-01T00:00Z/P1D",
            "/",
            "active",
            "",
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name(), inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => select(&[
            "id", "name", "state", "version", "division", "entities", "total", "dateLastLogin",
            "presence", "routingStatus", "addresses", "mediaSettings", "call", "defaultScripts",
            "CALL", "memberCount", "dateCreated", "scoringMethod", "conversations", "participants",
            "conversationStart", "results", "group", "data", "interval", "metrics", "stats", "sum",
            "count", "images", "acdAutoAnswer", "selfUri", "employerInfo", "manager", "locations",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

fn select(words: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(words)
}

/// Reads, and if that went well writes and reads again.
fn settles<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(
    text: &[u8],
) -> Result<(), TestCaseError> {
    let Ok(value) = serde_json::from_slice::<T>(text) else {
        return Ok(());
    };
    let written = serde_json::to_value(&value).unwrap();
    let again: T = serde_json::from_value(written.clone()).unwrap();
    prop_assert_eq!(&again, &value);
    prop_assert_eq!(serde_json::to_value(&again).unwrap(), written);
    // Text is written straight into memory; into anything else, through serde.
    let mut through_serde = std::io::Cursor::new(Vec::new());
    serde_json::to_writer(&mut through_serde, &value).unwrap();
    let straight = serde_json::to_vec(&value).unwrap();
    prop_assert_eq!(straight, through_serde.into_inner());
    Ok(())
}

fn all_settle(text: &[u8]) -> Result<(), TestCaseError> {
    settles::<User>(text)?;
    settles::<UserEntityListing>(text)?;
    settles::<Queue>(text)?;
    settles::<AnalyticsConversationQueryResponse>(text)?;
    settles::<ConversationAggregateQueryResponse>(text)
}

/// A platform that answers every call with the same.
#[derive(Debug)]
struct Always {
    status: u16,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Transport for Always {
    fn send(
        &self,
        request: reqwest::Request,
    ) -> BoxFuture<'_, Result<reqwest::Response, TransportError>> {
        let mut response = http::Response::builder();
        let body = if request.url().path() == "/oauth/token" {
            json!({ "access_token": "t", "token_type": "bearer", "expires_in": 9999 })
                .to_string()
                .into_bytes()
        } else {
            response = response.status(self.status);
            for (name, value) in &self.headers {
                if let Ok(value) = http::HeaderValue::from_bytes(value) {
                    response = response.header(name, value);
                }
            }
            self.body.clone()
        };
        let response = response.body(body).unwrap();
        Box::pin(async move { Ok(response.into()) })
    }
}

fn client(response: Always) -> Client {
    let account = Account::new(Region::EuWest1, ClientCredentials::new("id", "secret"));
    let session = Session::builder()
        .account(account)
        .transport(response)
        .retry_policy(RetryPolicy::never())
        .build()
        .unwrap();
    Client::new(session)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(512), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn models_take_any_json_or_refuse_it(json in any_json()) {
        all_settle(json.to_string().as_bytes())?;
    }

    #[test]
    fn models_take_any_bytes_or_refuse_them(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        all_settle(&bytes)?;
    }

    #[test]
    fn intervals_are_read_from_any_text_or_refused(text in "\\PC{0,40}|[0-9TZ:./+P-]{0,60}") {
        if let Ok(interval) = text.parse::<Interval>() {
            prop_assert_eq!(interval.to_string().parse::<Interval>().unwrap(), interval);
        }
    }

    #[test]
    fn any_response_is_a_value_or_an_error_that_keeps_the_body(
        status in 200_u16..600,
        json in any_json(),
        bytes in prop::collection::vec(any::<u8>(), 0..120),
        is_json in any::<bool>(),
        cut in 0_usize..40,
        headers in prop::collection::vec((
            select(&["retry-after", "content-type", "inin-correlation-id", "inin-ratelimit-count", "inin-ratelimit-reset", "inin-ratelimit-allowed"]).prop_map(str::to_owned),
            prop_oneof![
                prop::collection::vec(any::<u8>(), 0..30),
                select(&["0", "-1", "18446744073709551616", "1e9", "Fri, 31 Dec 9999 23:59:59 GMT", "application/json", "text/plain"]).prop_map(|text| text.as_bytes().to_vec()),
            ],
        ), 0..4),
    ) {
        let mut body = if is_json { json.to_string().into_bytes() } else { bytes };
        body.truncate(body.len().saturating_sub(cut));
        let client = client(Always { status, headers, body: body.clone() });
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .start_paused(true)
            .build()
            .unwrap();
        match runtime.block_on(client.users().get_user("7").send()) {
            Ok(user) => {
                prop_assert!((200..300).contains(&status));
                prop_assert_eq!(&user.raw_body()[..], &body[..]);
            }
            Err(error) => {
                let expected = if (200..300).contains(&status) { ErrorKind::Decode } else { ErrorKind::Api };
                // A 401 asks for another token, and a 429 may ask for more patience than there is.
                if !matches!(error.kind(), ErrorKind::SignIn | ErrorKind::RateLimited) {
                    let redirects = (300..400).contains(&status) && status != 304;
                    let expected = if redirects { ErrorKind::Redirect } else { expected };
                    prop_assert_eq!(error.kind(), expected);
                }
                prop_assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
                prop_assert_eq!(&error.raw_body().unwrap()[..], &body[..]);
                let told = format!("{error} {error:?}");
                prop_assert!(!told.is_empty());
            }
        }
    }
}
