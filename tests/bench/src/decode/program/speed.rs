//! Times, in rounds that each side begins in turn: `decode-speed ROUNDS SHAPE…`.

use std::time::{Duration, Instant};

use decode_bench::{groups, Group};

/// How long the yardstick runs in one round.
const ROUND: Duration = Duration::from_millis(6);

fn main() {
    let mut arguments = std::env::args().skip(1);
    let rounds: usize = arguments.next().unwrap().parse().unwrap();
    let shapes: Vec<String> = arguments.collect();
    for mut group in groups(&shapes) {
        let times = measure(&mut group, rounds);
        for (case, own) in group.cases.iter().zip(&times) {
            let ratios = times[0].iter().zip(own).map(|(yardstick, own)| yardstick / own);
            println!(
                "{}",
                serde_json::json!({
                    "shape": group.shape, "way": group.way, "side": case.side,
                    "bytes": group.bytes, "nanos": median(own.iter().copied()),
                    "ratio": median(ratios),
                })
            );
        }
    }
}

/// Nanoseconds of each case in each round.
fn measure(group: &mut Group, rounds: usize) -> Vec<Vec<f64>> {
    let once = time(&mut group.cases[0].run, 5);
    let count = (ROUND.as_secs_f64() * 1e9 / once).clamp(1.0, 100_000.0) as u32;
    for case in &mut group.cases {
        time(&mut case.run, count);
    }
    let sides = group.cases.len();
    let mut times = vec![Vec::with_capacity(rounds); sides];
    for round in 0..rounds {
        for turn in 0..sides {
            let side = (round + turn) % sides;
            times[side].push(time(&mut group.cases[side].run, count));
        }
    }
    times
}

fn time(run: &mut dyn FnMut(), count: u32) -> f64 {
    let started = Instant::now();
    for _ in 0..count {
        run();
    }
    started.elapsed().as_secs_f64() * 1e9 / f64::from(count)
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
