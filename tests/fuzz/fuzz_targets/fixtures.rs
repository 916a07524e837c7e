//! Any text is an exchange or refused; an exchange is the same when it is written and read again,
//! and scrubbing it leaves one.
#![no_main]

use std::sync::{LazyLock, Mutex};

use genesys_cloud_simulator::document::Document;
use genesys_cloud_fixtures::Exchange;
use genesys_cloud_fixtures::scrub::{ScrubKey, Scrubber};
use libfuzzer_sys::fuzz_target;

static SCRUBBER: LazyLock<Mutex<Scrubber>> = LazyLock::new(|| {
    Mutex::new(Scrubber::new(Document::pinned(), ScrubKey::of_simulator()))
});

fuzz_target!(|text: &str| {
    let Ok(exchange) = Exchange::from_json(text) else { return };
    assert_eq!(Exchange::from_json(&exchange.to_json()).expect("it was written"), exchange);
    let mut scrubber = SCRUBBER.lock().expect("nothing panicked before");
    let scrubbed = scrubber.exchange(exchange).to_json();
    Exchange::from_json(&scrubbed).expect("a scrubbed exchange is one");
});
