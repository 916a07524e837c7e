//! Instants and days as the platform writes them.
//!
//! Nearly all come as `2026-01-31T08:00:00.123Z`, so that form is read and written by hand, which
//! takes a tenth of the time; every other one is taken apart, and its parts go through `chrono`.

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveTime, SecondsFormat, Timelike, Utc};

use super::{Date, DateTime, scalar};

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

/// The length of `2026-01-31`.
const DAY: usize = 10;

/// Reads ISO 8601: with `Z`, `+00:00`, `+0000` or `+00`, with `T` or a blank before the time, with
/// and without a fraction or seconds; what names no zone is in UTC, and a day alone is its first
/// instant.
pub(crate) fn read(text: &str) -> Option<Read> {
    usual(text.as_bytes()).or_else(|| unusual(text))
}

/// As [`read`], without the form, and also with blanks around it or as milliseconds since 1970.
pub(crate) fn parse(text: &str) -> Option<DateTime> {
    let text = text.trim();
    read(text)
        .map(|read| read.instant)
        .or_else(|| millis_in(text))
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

/// A day and a time with `T` or a blank between them, or a day alone; each with or without a zone.
fn unusual(text: &str) -> Option<Read> {
    let (day, rest) = text.split_at_checked(DAY)?;
    let day = parse_day(day)?;
    let (time, zone) = match rest.strip_prefix(['T', 't', ' ']) {
        Some(rest) => {
            let end = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
            let (time, zone) = rest.split_at(end);
            (parse_time(time.trim_end())?, zone)
        }
        None => (NaiveTime::MIN, rest),
    };
    let local = day.and_time(time);
    Some(if zone.is_empty() {
        Read {
            instant: local.and_utc(),
            style: Style::Unzoned,
        }
    } else {
        let zoned = local.and_local_timezone(parse_zone(zone)?).single()?;
        Read {
            instant: zoned.with_timezone(&Utc),
            style: Style::Iso,
        }
    })
}

/// Reads a time of day, with or without seconds.
fn parse_time(text: &str) -> Option<NaiveTime> {
    // `chrono` takes blanks that ISO 8601 does not.
    let fits = |byte: u8| byte.is_ascii_digit() || matches!(byte, b':' | b'.');
    if !text.bytes().all(fits) {
        return None;
    }
    let with_seconds = NaiveTime::parse_from_str(text, "%H:%M:%S%.f");
    with_seconds
        .or_else(|_| NaiveTime::parse_from_str(text, "%H:%M"))
        .ok()
}

/// Reads `Z`, `+02:00`, `+0200` or `+02`.
fn parse_zone(text: &str) -> Option<FixedOffset> {
    let (sign, digits) = match text.split_at_checked(1)? {
        ("Z" | "z", "") => return FixedOffset::east_opt(0),
        ("+", digits) => (1, digits.as_bytes()),
        ("-", digits) => (-1, digits.as_bytes()),
        _ => return None,
    };
    let (hours, minutes) = match *digits {
        [h, hh] => ([h, hh], [b'0', b'0']),
        [h, hh, m, mm] | [h, hh, b':', m, mm] => ([h, hh], [m, mm]),
        _ => return None,
    };
    let number = |digits: [u8; 2]| {
        let is_number = digits.iter().all(u8::is_ascii_digit);
        is_number.then(|| i32::from(digits[0] - b'0') * 10 + i32::from(digits[1] - b'0'))
    };
    let minutes = number(minutes).filter(|minutes| *minutes < 60)?;
    FixedOffset::east_opt(sign * (number(hours)? * 60 + minutes) * 60)
}

/// Reads a day: alone, with a zone, or with blanks around it. The day of an instant is the one that
/// is written there, in the zone that it names; that of milliseconds since 1970 is in UTC.
pub(crate) fn parse_any_day(text: &str) -> Option<Date> {
    let text = text.trim();
    let written = || {
        read(text)?;
        parse_day(text.get(..DAY)?)
    };
    parse_day(text)
        .or_else(written)
        .or_else(|| millis_in(text).map(|instant| instant.date_naive()))
}

/// Reads a day alone.
pub(crate) fn parse_day(text: &str) -> Option<Date> {
    // `chrono` takes signs and blanks that ISO 8601 does not.
    if text.len() != DAY
        || text
            .bytes()
            .any(|byte| byte != b'-' && !byte.is_ascii_digit())
    {
        return None;
    }
    text.parse().ok()
}

/// An instant from the milliseconds since 1970.
pub(crate) fn from_millis(millis: i64) -> Option<DateTime> {
    chrono::DateTime::from_timestamp_millis(millis)
}

/// An instant from what may be the milliseconds since 1970, or something else.
///
/// Only thirteen digits are taken for them, which reach from 2001 to 2286: fewer or more may be
/// seconds, a year, or a day and a time without the signs between their parts.
pub(crate) fn from_surely_millis(millis: i64) -> Option<DateTime> {
    const THIRTEEN_DIGITS: std::ops::Range<i64> = 1_000_000_000_000..10_000_000_000_000;
    from_millis(millis).filter(|_| THIRTEEN_DIGITS.contains(&millis))
}

/// An instant from a text that is the milliseconds since 1970.
fn millis_in(text: &str) -> Option<DateTime> {
    from_surely_millis(scalar::whole(&scalar::number_in(text)?)?)
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
            "2026-01-31T",
            "2026-01-31TZ",
            "2026-01-31T 8:00:00Z",
            "2026-01-31T08:00:00+2",
            "2026-01-31T08:00:00+02:60",
            "2026-01-31T08:00:00+24",
            "2026-01-31T08:00:00+02:00Z",
            "2026-01-31Zulu",
            "2026-01-3\u{e9}T08:00:00Z",
        ] {
            assert!(read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn zones_seconds_and_the_sign_before_the_time_are_read_in_every_form() {
        for (text, instant, style) in [
            ("2026-01-31T08:00:00+02", "06:00:00", Style::Iso),
            ("2026-01-31T08:00:00.5+0200", "06:00:00.5", Style::Iso),
            ("2026-01-31T08:00:00-05:30", "13:30:00", Style::Iso),
            ("2026-01-31T08:00-05", "13:00:00", Style::Iso),
            ("2026-01-31t08:00:07z", "08:00:07", Style::Iso),
            ("2026-01-31 08:00:07+02:00", "06:00:07", Style::Iso),
            ("2026-01-31 08:00:07 +0200", "06:00:07", Style::Iso),
            ("2026-01-31Z", "00:00:00", Style::Iso),
            ("2026-01-31-05:00", "05:00:00", Style::Iso),
            ("2026-01-31", "00:00:00", Style::Unzoned),
            ("2026-01-31T08:00", "08:00:00", Style::Unzoned),
            ("2026-01-31 08:00:07.25", "08:00:07.25", Style::Unzoned),
        ] {
            let instant = format!("2026-01-31T{instant}Z").parse().expect(text);
            assert_eq!(read(text), Some(Read { instant, style }), "{text}");
        }
    }

    #[test]
    fn a_day_is_the_one_that_is_written() {
        for text in [
            "2026-01-31",
            " 2026-01-31\n",
            "2026-01-31Z",
            "2026-01-31+02:00",
            "2026-01-31T00:00:00+02",
            "2026-01-31 00:00:00+02:00",
            "2026-01-31T23:59:59.999-05:00",
            "1769846400000",
        ] {
            let day = NaiveDate::from_ymd_opt(2026, 1, 31);
            assert_eq!(parse_any_day(text), day, "{text}");
        }
        for text in ["", "2026-01-31T25:00:00Z", "2026-01-31+2", "2026-01-3"] {
            assert_eq!(parse_any_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_of_thirteen_digits_is_milliseconds_and_no_other_number_is_an_instant() {
        let instant = "2026-01-31T08:00:00.123Z".parse().ok();
        assert_eq!(parse("1769846400123"), instant);
        assert_eq!(parse(" 1769846400123.0 "), instant);
        for text in ["2026", "20260131", "1769846400", "20260131080000", "-1"] {
            assert_eq!(parse(text), None, "{text}");
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
