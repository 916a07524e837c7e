//! What the SDK's share of stock's cost may be at most.

use super::measure::Cost;

/// The largest allowed ratios of our cost to stock's.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Goals {
    pub(crate) time: Option<f64>,
    pub(crate) memory: Option<f64>,
}

/// Our cost as a share of stock's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ratios {
    pub(crate) time: f64,
    pub(crate) memory: f64,
}

impl Ratios {
    pub(crate) fn of(ours: Cost, stock: Cost) -> Self {
        #[expect(
            clippy::cast_precision_loss,
            reason = "a ratio needs no more than 53 bits"
        )]
        let memory = ours.peak as f64 / stock.peak as f64;
        Self {
            time: ours.time.as_secs_f64() / stock.time.as_secs_f64(),
            memory,
        }
    }
}

impl Goals {
    /// Whether there is anything to reach.
    pub(crate) fn is_any(self) -> bool {
        self.time.is_some() || self.memory.is_some()
    }

    /// Each goal that `ratios` miss, in words. A ratio that is not a number
    /// reaches nothing.
    pub(crate) fn missed(self, ratios: Ratios) -> Vec<String> {
        [
            ("time", self.time, ratios.time),
            ("memory", self.memory, ratios.memory),
        ]
        .into_iter()
        .filter_map(|(what, goal, ratio)| {
            let goal = goal?;
            (ratio.is_nan() || ratio > goal).then(|| format!("{what} {ratio:.3} > {goal}"))
        })
        .collect()
    }

    /// The goals for a table.
    pub(crate) fn text(self) -> String {
        let parts: Vec<String> = [("time", self.time), ("memory", self.memory)]
            .into_iter()
            .filter_map(|(what, goal)| Some(format!("{what} ≤ {}", goal?)))
            .collect();
        if parts.is_empty() {
            "–".to_owned()
        } else {
            parts.join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_missed_only_above_its_limit() {
        let goals = Goals {
            time: Some(0.15),
            memory: Some(0.25),
        };
        assert!(
            goals
                .missed(Ratios {
                    time: 0.15,
                    memory: 0.25
                })
                .is_empty()
        );
        let missed = goals.missed(Ratios {
            time: 0.1501,
            memory: f64::NAN,
        });
        assert_eq!(missed, ["time 0.150 > 0.15", "memory NaN > 0.25"]);
        assert!(
            Goals::default()
                .missed(Ratios {
                    time: 9.0,
                    memory: 9.0
                })
                .is_empty()
        );
    }
}
