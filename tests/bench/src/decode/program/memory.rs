//! Allocations, and the heap's peak above what was there before: `decode-memory SHAPE…`.

use decode_bench::groups;

fn main() {
    let shapes: Vec<String> = std::env::args().skip(1).collect();
    for group in groups(&shapes) {
        for mut case in group.cases {
            // What is made once and kept is not counted.
            (case.run)();
            let info = allocation_counter::measure(|| (case.run)());
            println!(
                "{}",
                serde_json::json!({
                    "shape": group.shape, "way": group.way, "side": case.side,
                    "allocations": info.count_total, "peak": info.bytes_max,
                })
            );
        }
    }
}
