//! Any document is imported or refused; what is imported is read back.
#![no_main]

use genesys_cloud_spec::{self as spec, Provenance};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let date = "2026-07-01".parse().expect("a day");
    if let Ok(imported) = spec::import(bytes, &Provenance::new("fuzz", date)) {
        spec::load_files(imported.files()).expect("what was imported can be read");
    }
});
