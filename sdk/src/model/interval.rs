//! A span of time, as the platform's queries take it.

use std::{fmt, hash::Hash, hash::Hasher, str::FromStr};

use chrono::{Days, Months, NaiveDateTime, TimeDelta};

use super::{DateTime, date_time};

/// A span of time, written `start/end` in ISO 8601.
///
/// It is sent and kept as it was written: a start or end without a zone stays without one, since
/// the `timeZone` beside it says which is meant, and one end may be a period, such as `P1D`.
///
/// ```
/// use genesys_cloud_sdk::Interval;
///
/// let day: Interval = "2026-01-31T00:00:00Z/P1D".parse()?;
/// assert_eq!(day.to_string(), "2026-01-31T00:00:00Z/P1D");
/// let (start, end) = (day.start().unwrap(), day.end().unwrap());
/// assert_eq!((end - start).num_hours(), 24);
/// assert_eq!(
///     Interval::new(start, end).to_string(),
///     "2026-01-31T00:00:00.000Z/2026-02-01T00:00:00.000Z"
/// );
///
/// let local: Interval = "2026-03-29T00:00:00/2026-03-30T00:00:00".parse()?;
/// assert_eq!(local.start(), None, "which instant that is, its zone says");
/// # Ok::<(), genesys_cloud_sdk::ParseIntervalError>(())
/// ```
#[derive(Clone)]
pub struct Interval {
    text: Box<str>,
    span: Option<(DateTime, DateTime)>,
}

/// Text that is not an interval. What it was is not told: it may be anything.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "not an interval: expected two ISO 8601 instants, or one and a period, with a `/` between them"
)]
pub struct ParseIntervalError(());

impl Interval {
    /// From `start` to `end`, with milliseconds. The platform refuses an interval whose end is not
    /// after its start; this type does not.
    pub fn new(start: impl Into<DateTime>, end: impl Into<DateTime>) -> Self {
        let (start, end) = (start.into(), end.into());
        let text = format!(
            "{}/{}",
            date_time::print(&start).as_str(),
            date_time::print(&end).as_str()
        );
        let span = Some((start, end));
        Self {
            text: text.into(),
            span,
        }
    }

    /// The first instant; `None` where that depends on a zone.
    pub fn start(&self) -> Option<DateTime> {
        self.span.map(|span| span.0)
    }

    /// The instant after the last; `None` where that depends on a zone.
    pub fn end(&self) -> Option<DateTime> {
        self.span.map(|span| span.1)
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// One end of an interval.
enum End {
    Instant(DateTime),
    Local,
    Period(Period),
}

fn end(text: &str) -> Option<End> {
    if text.starts_with('P') {
        return Period::parse(text).map(End::Period);
    }
    let read = date_time::read(text).or_else(|| {
        // An end of a day may be written without seconds.
        let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok()?;
        Some(date_time::Read {
            instant: local.and_utc(),
            style: date_time::Style::Unzoned,
        })
    })?;
    Some(match read.style {
        date_time::Style::Unzoned => End::Local,
        _ => End::Instant(read.instant),
    })
}

impl FromStr for Interval {
    type Err = ParseIntervalError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (start, last) = text.split_once('/')?;
            Some(match (end(start)?, end(last)?) {
                (End::Instant(start), End::Instant(end)) => Some((start, end)),
                (End::Instant(start), End::Period(period)) => {
                    period.after(start).map(|end| (start, end))
                }
                (End::Period(period), End::Instant(end)) => {
                    period.before(end).map(|start| (start, end))
                }
                (End::Period(_), End::Period(_)) => return None,
                _ => None,
            })
        };
        let span = read().ok_or(ParseIntervalError(()))?;
        Ok(Self {
            text: text.into(),
            span,
        })
    }
}

/// `P1Y2M3W4DT5H6M7S`.
struct Period {
    months: u32,
    days: u64,
    time: TimeDelta,
}

impl Period {
    fn parse(text: &str) -> Option<Self> {
        let (days, time) = match text.strip_prefix('P')?.split_once('T') {
            Some((days, time)) if !time.is_empty() => (days, time),
            Some(_) => return None,
            None => (text.strip_prefix('P')?, ""),
        };
        if days.is_empty() && time.is_empty() {
            return None;
        }
        let [years, months, weeks, days] = parts(days, ['Y', 'M', 'W', 'D'])?;
        let [hours, minutes, seconds] = parts(time, ['H', 'M', 'S'])?;
        let time = TimeDelta::try_hours(i64::from(hours))?
            .checked_add(&TimeDelta::try_minutes(i64::from(minutes))?)?
            .checked_add(&TimeDelta::try_seconds(i64::from(seconds))?)?;
        Some(Self {
            months: years.checked_mul(12)?.checked_add(months)?,
            days: u64::from(weeks) * 7 + u64::from(days),
            time,
        })
    }

    fn after(&self, start: DateTime) -> Option<DateTime> {
        start
            .checked_add_months(Months::new(self.months))?
            .checked_add_days(Days::new(self.days))?
            .checked_add_signed(self.time)
    }

    fn before(&self, end: DateTime) -> Option<DateTime> {
        end.checked_sub_months(Months::new(self.months))?
            .checked_sub_days(Days::new(self.days))?
            .checked_sub_signed(self.time)
    }
}

/// Whole numbers, each before its letter, in the order of the letters.
fn parts<const N: usize>(text: &str, letters: [char; N]) -> Option<[u32; N]> {
    let mut numbers = [0; N];
    let mut rest = text;
    for (number, letter) in numbers.iter_mut().zip(letters) {
        if let Some((digits, after)) = rest.split_once(letter) {
            if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            *number = digits.parse().ok()?;
            rest = after;
        }
    }
    rest.is_empty().then_some(numbers)
}

impl PartialEq for Interval {
    /// Whether both are the same span, however it is written.
    fn eq(&self, other: &Self) -> bool {
        match (self.span, other.span) {
            (Some(one), Some(other)) => one == other,
            (None, None) => self.text == other.text,
            _ => false,
        }
    }
}

impl Eq for Interval {}

impl Hash for Interval {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.span {
            Some(span) => span.hash(state),
            None => self.text.hash(state),
        }
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl serde::Serialize for Interval {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> serde::Deserialize<'de> for Interval {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_counted_by_the_calendar() {
        for (text, other) in [
            (
                "2026-01-31T00:00:00Z/P1M",
                "2026-01-31T00:00:00Z/2026-02-28T00:00:00Z",
            ),
            (
                "P1W/2026-02-08T00:00:00Z",
                "2026-02-01T00:00:00Z/2026-02-08T00:00:00Z",
            ),
            (
                "2026-01-01T00:00:00Z/PT1H30M",
                "2026-01-01T00:00:00Z/2026-01-01T01:30:00+00:00",
            ),
            (
                "2024-02-29T00:00:00Z/P1Y1D",
                "2024-02-29T00:00:00Z/2025-03-01T00:00:00.000Z",
            ),
        ] {
            let (one, other): (Interval, Interval) =
                (text.parse().expect(text), other.parse().expect(other));
            assert_eq!(one, other, "{text}");
            assert_eq!(one.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_interval_is_refused() {
        for text in [
            "",
            "/",
            "2026-01-01T00:00:00Z",
            "P1D/P1D",
            "2026-01-01T00:00:00Z/P",
            "x/P1D",
            "2026-01-01T00:00:00Z/PT",
            "2026-01-01T00:00:00Z/P1H",
            "2026-01-01T00:00:00Z/P-1D",
            "2026-01-01T00:00:00Z/P99999999999D",
        ] {
            assert!(text.parse::<Interval>().is_err(), "{text}");
        }
    }
}
