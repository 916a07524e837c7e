//! A span of time between two instants.

use std::{borrow::Cow, fmt, str::FromStr};

use super::{DateTime, DecodeError, Tree, Value, scalar};

/// A span of time, written `start/end` in ISO 8601.
///
/// ```
/// use genesys_cloud_sdk::Interval;
///
/// let day: Interval = "2026-01-31T00:00:00Z/2026-02-01T00:00:00+00:00".parse()?;
/// assert_eq!(day.to_string(), "2026-01-31T00:00:00.000Z/2026-02-01T00:00:00.000Z");
/// assert_eq!((day.end() - day.start()).num_hours(), 24);
/// # Ok::<(), genesys_cloud_sdk::ParseIntervalError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    start: DateTime,
    end: DateTime,
}

/// Text that is not two instants with a `/` between them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an interval: two ISO 8601 instants with a `/` between them")]
pub struct ParseIntervalError(String);

impl Interval {
    /// From `start` to `end`. The platform refuses an interval whose end is not
    /// after its start; this type does not.
    pub fn new(start: impl Into<DateTime>, end: impl Into<DateTime>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
        }
    }

    /// The first instant.
    pub fn start(&self) -> DateTime {
        self.start
    }

    /// The instant after the last.
    pub fn end(&self) -> DateTime {
        self.end
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, end) = (
            scalar::print_date_time(&self.start),
            scalar::print_date_time(&self.end),
        );
        write!(f, "{start}/{end}")
    }
}

impl FromStr for Interval {
    type Err = ParseIntervalError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.split_once('/')
            .and_then(|(start, end)| {
                Some(Self::new(
                    scalar::parse_date_time(start)?,
                    scalar::parse_date_time(end)?,
                ))
            })
            .ok_or_else(|| ParseIntervalError(text.to_owned()))
    }
}

impl Value for Interval {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        match &tree {
            Tree::Str(text) => text.parse().ok(),
            _ => None,
        }
        .ok_or_else(|| {
            DecodeError::new(
                "an interval such as 2026-01-31T00:00:00Z/2026-02-01T00:00:00Z",
                &tree,
            )
        })
    }

    fn encode(&self) -> Tree<'_> {
        Tree::Str(Cow::Owned(self.to_string()))
    }
}

impl serde::Serialize for Interval {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Interval {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::decode(Tree::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
