//! Instants and days as the platform writes them.
//!
//! Nearly all come as `2026-01-31T08:00:00.123Z`, so that form is read and written by hand, which
//! takes a tenth of the time; every other one goes through `chrono`.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Timelike, Utc};

use super::{Date, DateTime};

/// An instant, and how it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Read {
    pub(crate) instant: DateTime,
    pub(crate) style: Style,
}

/// How an instant was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `2026-01-31T08:00:00.123Z`, with this many digits after the seconds.
    Digits(u8),
    /// Another form of ISO 8601 that names its zone.
    Iso,
    /// Without a zone, or a day alone: taken to be in UTC.
    Unzoned,
}

/// The number of digits that this SDK writes.
pub(crate) const DIGITS: u8 = 3;

/// Reads ISO 8601: with `Z`, `+00:00` or `+0000`, with and without a fraction or seconds; what
/// names no zone is in UTC, and a day alone is its first instant.
pub(crate) fn read(text: &str) -> Option<Read> {
    usual(text.as_bytes()).or_else(|| unusual(text))
}

/// As [`read`], without the form.
pub(crate) fn parse(text: &str) -> Option<DateTime> {
    read(text).map(|read| read.instant)
}

/// `2026-01-31T08:00:00Z`, with up to nine digits after the seconds.
fn usual(text: &[u8]) -> Option<Read> {
    const SHAPE: &[u8; 19] = b"dddd-dd-ddTdd:dd:dd";
    let (head, tail) = text.split_at_checked(SHAPE.len())?;
    let fits = head.iter().zip(SHAPE).all(|(byte, shape)| match shape {
        b'd' => byte.is_ascii_digit(),
        other => byte == other,
    });
    if !fits {
        return None;
    }
    let number = |from: usize, to: usize| {
        head.get(from..to).map(|digits| {
            let add = |sum: u32, digit: &u8| sum * 10 + u32::from(digit - b'0');
            digits.iter().fold(0, add)
        })
    };
    let fraction = match tail {
        b"Z" => &[][..],
        [b'.', digits @ .., b'Z'] if (1..=9).contains(&digits.len()) => digits,
        _ => return None,
    };
    let mut nanos = 0;
    for place in 0..9 {
        let digit = match fraction.get(place) {
            Some(digit) if digit.is_ascii_digit() => u32::from(digit - b'0'),
            Some(_) => return None,
            None => 0,
        };
        nanos = nanos * 10 + digit;
    }
    let year = i32::try_from(number(0, 4)?).ok()?;
    let day = NaiveDate::from_ymd_opt(year, number(5, 7)?, number(8, 10)?)?;
    let time =
        NaiveTime::from_hms_nano_opt(number(11, 13)?, number(14, 16)?, number(17, 19)?, nanos)?;
    Some(Read {
        instant: day.and_time(time).and_utc(),
        style: Style::Digits(u8::try_from(fraction.len()).unwrap_or(9)),
    })
}

fn unusual(text: &str) -> Option<Read> {
    const WITHOUT_COLON: &str = "%Y-%m-%dT%H:%M:%S%.f%z";
    const WITHOUT_SECONDS: &str = "%Y-%m-%dT%H:%M%#z";
    const WITHOUT_ZONE: &str = "%Y-%m-%dT%H:%M:%S%.f";
    let zoned = chrono::DateTime::parse_from_rfc3339(text)
        .or_else(|_| chrono::DateTime::parse_from_str(text, WITHOUT_COLON))
        .or_else(|_| chrono::DateTime::parse_from_str(text, WITHOUT_SECONDS))
        .map(|instant| Read {
            instant: instant.with_timezone(&Utc),
            style: Style::Iso,
        });
    let local = || NaiveDateTime::parse_from_str(text, WITHOUT_ZONE).ok();
    let day = || parse_day(text).map(|day| day.and_time(NaiveTime::MIN));
    zoned.ok().or_else(|| {
        let instant = local().or_else(day)?.and_utc();
        Some(Read {
            instant,
            style: Style::Unzoned,
        })
    })
}

/// Reads a day alone.
pub(crate) fn parse_day(text: &str) -> Option<Date> {
    // `chrono` takes signs and blanks that ISO 8601 does not.
    if text.len() != 10
        || text
            .bytes()
            .any(|byte| byte != b'-' && !byte.is_ascii_digit())
    {
        return None;
    }
    text.parse().ok()
}

/// The day of an instant, as it is written there: in the zone that it names.
pub(crate) fn day_of_instant(text: &str) -> Option<Date> {
    let (day, _) = text.split_once('T')?;
    read(text)?;
    parse_day(day)
}

/// An instant from the milliseconds since 1970.
pub(crate) fn from_millis(millis: i64) -> Option<DateTime> {
    chrono::DateTime::from_timestamp_millis(millis)
}

/// Text of an instant, without a heap.
pub(crate) struct Text {
    bytes: [u8; 32],
    len: usize,
    /// For years that do not have four digits.
    long: String,
}

impl Text {
    pub(crate) fn as_str(&self) -> &str {
        let short = self.bytes.get(..self.len).unwrap_or_default();
        match std::str::from_utf8(short) {
            Ok(text) if self.long.is_empty() => text,
            _ => &self.long,
        }
    }
}

/// Milliseconds, always: the form in Genesys's own examples, and the only one that all of its
/// services take.
pub(crate) fn print(instant: &DateTime) -> Text {
    print_with(instant, DIGITS)
}

/// With this many digits after the seconds; what is finer is cut off.
pub(crate) fn print_with(instant: &DateTime, digits: u8) -> Text {
    let mut text = Text {
        bytes: [0; 32],
        len: 0,
        long: String::new(),
    };
    let Ok(year @ 0..=9999) = u32::try_from(instant.year()) else {
        text.long = instant.to_rfc3339_opts(SecondsFormat::Millis, true);
        return text;
    };
    // A leap second is counted in the nanoseconds.
    let nanos = instant.nanosecond();
    let (leap, nanos) = (nanos / 1_000_000_000, nanos % 1_000_000_000);
    text.put(year, 4);
    text.sign(b'-');
    text.put(instant.month(), 2);
    text.sign(b'-');
    text.put(instant.day(), 2);
    text.sign(b'T');
    text.put(instant.hour(), 2);
    text.sign(b':');
    text.put(instant.minute(), 2);
    text.sign(b':');
    text.put(instant.second() + leap, 2);
    let digits = digits.min(9);
    if digits > 0 {
        text.sign(b'.');
        text.put(
            nanos / 10_u32.pow(9 - u32::from(digits)),
            usize::from(digits),
        );
    }
    text.sign(b'Z');
    text
}

impl Text {
    fn sign(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
    }

    fn put(&mut self, mut number: u32, width: usize) {
        let end = self.len + width;
        if let Some(places) = self.bytes.get_mut(self.len..end) {
            for place in places.iter_mut().rev() {
                // A digit is below ten.
                *place = b'0' + u8::try_from(number % 10).unwrap_or(0);
                number /= 10;
            }
            self.len = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_form_is_read_as_chrono_reads_it() {
        for text in [
            "2026-01-31T08:00:00.123Z",
            "2026-01-31T08:00:00Z",
            "2024-02-29T23:59:59.9Z",
            "0001-01-01T00:00:00.123456789Z",
            "9999-12-31T23:59:59.999Z",
        ] {
            let ours = usual(text.as_bytes()).expect(text);
            let theirs: DateTime = text.parse().expect(text);
            assert_eq!(ours.instant, theirs, "{text}");
            let Style::Digits(digits) = ours.style else {
                panic!("{text}: {:?}", ours.style)
            };
            assert_eq!(print_with(&ours.instant, digits).as_str(), text);
        }
    }

    #[test]
    fn what_is_no_instant_is_none() {
        for text in [
            "",
            "Z",
            "2026-02-30T00:00:00Z",
            "2026-01-31T25:00:00Z",
            "2026-01-31T08:00:00.Z",
        ] {
            assert!(read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn instants_are_written_with_three_digits() {
        let instant: DateTime = "2026-01-31T08:00:00.123456789Z"
            .parse()
            .expect("an instant");
        assert_eq!(print(&instant).as_str(), "2026-01-31T08:00:00.123Z");
        let far: DateTime = "+12026-01-31T08:00:00Z".parse().expect("an instant");
        assert_eq!(print(&far).as_str(), "+12026-01-31T08:00:00.000Z");
    }
}
