//! The cases that are measured: shape × way × side.
//!
//! Each case is a function of this crate, without type parameters, so that both
//! binaries run the same code.

pub mod client;
#[allow(clippy::all, clippy::pedantic, unused, reason = "generated")]
#[rustfmt::skip]
pub mod derived;
#[allow(clippy::all, clippy::pedantic, unused, reason = "generated")]
#[rustfmt::skip]
pub mod stock;

use std::hint::black_box;

use client::Caller;
use sdk::body::IntoBody;
use serde_json::Value;

/// One side of one way with one shape.
pub struct Case {
    pub side: &'static str,
    /// Does it once, dropping what comes of it.
    pub run: Box<dyn FnMut()>,
}

/// The sides that are measured in turn. The first is the yardstick.
pub struct Group {
    pub shape: &'static str,
    pub way: &'static str,
    pub bytes: usize,
    pub cases: Vec<Case>,
}

/// The groups of the named shapes.
pub fn groups(shapes: &[String]) -> Vec<Group> {
    let mut all = analytics();
    all.extend(users());
    all.extend(recordings());
    all.retain(|group| shapes.iter().any(|shape| shape == group.shape));
    assert!(!all.is_empty(), "no such shapes: {shapes:?}");
    all
}

/// What came back must be what was read, or something cheaper was measured.
fn check(side: &str, text: &str, written: &str) {
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(parse(written), parse(text), "{side} lost something");
}

/// An interval to ask about; what it is changes no response.
fn day() -> sdk::Interval {
    let start = sdk::DateTime::UNIX_EPOCH;
    sdk::Interval::new(start, start + chrono::TimeDelta::days(1))
}

macro_rules! shape {
    ($name:ident, $sdk:ty, $derived:ty, $stock:ty, $operation:literal, $call:expr) => {
        fn $name() -> Vec<Group> {
            let shape = stringify!($name);
            let text = include_str!(concat!("../bodies/", stringify!($name), ".json"));
            let ours: $sdk = serde_json::from_str(text).unwrap();
            let derived: $derived = serde_json::from_str(text).unwrap();
            let stock: $stock = serde_json::from_str(text).unwrap();
            check("sdk", text, &serde_json::to_string(&ours).unwrap());
            check("derived", text, &serde_json::to_string(&derived).unwrap());
            let bytes = text.len();
            let group = |way, cases| Group { shape, way, bytes, cases };
            let case = |side, run| Case { side, run };

            let from_str = group("from_str", vec![
                case("derived", Box::new(move || {
                    black_box(serde_json::from_str::<$derived>(black_box(text)).unwrap());
                })),
                case("stock", Box::new(move || {
                    black_box(serde_json::from_str::<$stock>(black_box(text)).unwrap());
                })),
                case("sdk", Box::new(move || {
                    black_box(serde_json::from_str::<$sdk>(black_box(text)).unwrap());
                })),
            ]);

            // The same transport and session for all: what differs is who
            // reads the body, and for the SDK its request and response.
            let [one, two, three, four] = [(); 4].map(|()| Caller::new(text));
            let read = group("client, read", vec![
                case("derived", Box::new(move || {
                    let body = one.body($operation);
                    black_box(serde_json::from_slice::<$derived>(&body).unwrap());
                })),
                case("stock", Box::new(move || {
                    let body = two.body($operation);
                    black_box(serde_json::from_slice::<$stock>(&body).unwrap());
                })),
                case("sdk", Box::new(move || {
                    let call = $call;
                    let sending = call(three.client());
                    black_box(three.wait(sending).unwrap());
                })),
                // What the call costs before anybody reads.
                case("none", Box::new(move || {
                    black_box(four.body($operation));
                })),
            ]);

            let (ours_2, derived_2, stock_2) = (ours.clone(), derived.clone(), stock.clone());
            let to_string = group("to_string", vec![
                case("derived", Box::new(move || {
                    black_box(serde_json::to_string(black_box(&derived)).unwrap());
                })),
                case("stock", Box::new(move || {
                    black_box(serde_json::to_string(black_box(&stock)).unwrap());
                })),
                case("sdk", Box::new(move || {
                    black_box(serde_json::to_string(black_box(&ours)).unwrap());
                })),
            ]);

            // What a call makes of the body that it is given.
            let write = group("client, write", vec![
                case("derived", Box::new(move || {
                    black_box(serde_json::to_vec(black_box(&derived_2)).unwrap());
                })),
                case("stock", Box::new(move || {
                    black_box(serde_json::to_vec(black_box(&stock_2)).unwrap());
                })),
                case("sdk", Box::new(move || {
                    black_box(IntoBody::<$sdk>::into_body(black_box(&ours_2)));
                })),
            ]);
            vec![from_str, read, to_string, write]
        }
    };
}

shape!(
    analytics,
    sdk::models::AnalyticsConversationQueryResponse,
    derived::AnalyticsConversationQueryResponse,
    stock::types::AnalyticsConversationQueryResponse,
    "postAnalyticsConversationsDetailsQuery",
    |client: &sdk::Client| client
        .analytics()
        .post_analytics_conversations_details_query(sdk::models::ConversationQuery::new("2026-01-01T00:00:00Z/P1D".parse::<sdk::Interval>().unwrap()))
        .send()
);

shape!(
    users,
    sdk::models::UserEntityListing,
    derived::UserEntityListing,
    stock::types::UserEntityListing,
    "getUsers",
    |client: &sdk::Client| client.users().get_users().send()
);

shape!(
    recordings,
    Vec<sdk::models::Recording>,
    Vec<derived::Recording>,
    Vec<stock::types::Recording>,
    "getConversationRecordings",
    |client: &sdk::Client| client
        .recording()
        .get_conversation_recordings("9c4e6f0a-0000-4000-8000-000000000001")
        .send()
);
