//! Models take any bytes or refuse them; what they took is the same when it is written and read
//! again.
#![no_main]

use genesys_cloud_sdk::models::{
    AnalyticsConversationQueryResponse, ConversationAggregateQueryResponse, Queue, User,
    UserEntityListing,
};
use libfuzzer_sys::fuzz_target;
use serde::Serialize;
use serde::de::DeserializeOwned;

fuzz_target!(|bytes: &[u8]| {
    settles::<User>(bytes);
    settles::<UserEntityListing>(bytes);
    settles::<Queue>(bytes);
    settles::<AnalyticsConversationQueryResponse>(bytes);
    settles::<ConversationAggregateQueryResponse>(bytes);
});

fn settles<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(bytes: &[u8]) {
    if let Ok(value) = serde_json::from_slice::<T>(bytes) {
        let written = serde_json::to_vec(&value).expect("a model can be written");
        let again: T = serde_json::from_slice(&written).expect("what was written can be read");
        assert_eq!(value, again);
    }
}
