//! Texts that look like what their name and format say.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use rand::RngExt as _;
use rand::rngs::Xoshiro256PlusPlus;
use serde_json::Value;

use super::pattern;

/// The smallest calendar (RFC 5545).
pub(super) const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\
    PRODID:-//genesys-cloud-simulator//EN\r\nEND:VCALENDAR\r\n";
/// 2026-01-01T00:00:00Z: every made-up time is in the year that starts here.
const YEAR_START_S: i64 = 1_767_225_600;
const DAY_S: i64 = 86_400;
/// How often to try for a text of the right length.
const TRIES: usize = 100;
const FIRST_NAMES: [&str; 6] = ["Ada", "Béla", "Chidi", "Dunya", "Emeka", "Freja"];
const LAST_NAMES: [&str; 6] = [
    "Abara",
    "Brandt",
    "Castellano",
    "Dvořák",
    "Eriksen",
    "Farouk",
];
const WORDS: [&str; 8] = [
    "amber", "birch", "cobalt", "delta", "ember", "fjord", "grove", "harbor",
];

/// A text for a schema, and for the property or parameter of this name.
pub(super) fn text(random: &mut Xoshiro256PlusPlus, schema: &Value, name: &str) -> String {
    let limit = |key: &str| {
        schema[key]
            .as_u64()
            .and_then(|limit| usize::try_from(limit).ok())
    };
    let least = limit("minLength").unwrap_or(0);
    let most = limit("maxLength").unwrap_or(usize::MAX);
    if let Some(pattern) = schema["pattern"].as_str() {
        let mut made = String::new();
        for _ in 0..TRIES {
            made = pattern::matching(random, pattern);
            if (least..=most).contains(&made.chars().count()) {
                break;
            }
        }
        return made;
    }
    if let Some(text) = schema["format"]
        .as_str()
        .and_then(|format| of_format(random, format, name))
    {
        return text;
    }
    let mut text = named(random, name);
    let length = text.chars().count();
    if length > most {
        text = text.chars().take(most).collect();
    }
    text.extend(std::iter::repeat_n('x', least.saturating_sub(length)));
    text
}

fn of_format(random: &mut Xoshiro256PlusPlus, format: &str, name: &str) -> Option<String> {
    let at = time(random);
    let instant = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Millis, true);
    Some(match format {
        "date-time" => instant(at),
        "date" => at.format("%F").to_string(),
        "year-month" => at.format("%Y-%m").to_string(),
        "local-time" => at.format("%T").to_string(),
        "local-date-time" => at.format("%FT%T").to_string(),
        "interval" => {
            let start = at - TimeDelta::seconds(at.timestamp().rem_euclid(DAY_S));
            format!("{}/{}", instant(start), instant(start + TimeDelta::days(1)))
        }
        "uuid" => uuid(random),
        "email" => email(random),
        "uri" | "url" if name == "selfUri" => format!("/api/v2/simulated/{}", uuid(random)),
        "uri" | "url" => format!("https://example.com/{}/{}", word(random), uuid(random)),
        _ => return None,
    })
}

/// What a text of this name holds on the platform.
fn named(random: &mut Xoshiro256PlusPlus, name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let ends = |end: &str| lower.ends_with(end);
    if name == "id" || name == "guid" || name.ends_with("Id") || name.ends_with("ID") {
        uuid(random)
    } else if ends("email") || ends("emailaddress") {
        email(random)
    } else if ends("phonenumber") || ends("phone") || lower == "ani" || lower == "dnis" {
        format!("+1317555{:04}", random.random_range(0..10_000))
    } else if ends("uri") || ends("url") {
        format!("https://example.com/{}", word(random))
    } else if lower == "timezone" {
        "Europe/Berlin".to_owned()
    } else if lower == "language" || ends("languagecode") || ends("locale") {
        "en-us".to_owned()
    } else if ends("version") || ends("etag") {
        random.random_range(1..100).to_string()
    } else if ends("date") || ends("time") {
        time(random).to_rfc3339_opts(SecondsFormat::Millis, true)
    } else if ends("name") {
        format!(
            "{} {}",
            pick(random, &FIRST_NAMES),
            pick(random, &LAST_NAMES)
        )
    } else if name.is_empty() {
        format!("{} {}", word(random), word(random))
    } else {
        format!(
            "{name} {} {}",
            word(random),
            random.random_range(100..1_000)
        )
    }
}

fn time(random: &mut Xoshiro256PlusPlus) -> DateTime<Utc> {
    let seconds = YEAR_START_S + random.random_range(0..365 * DAY_S);
    let millis = TimeDelta::milliseconds(random.random_range(0..1_000));
    // The first of 1970 is never reached: `seconds` is a second of 2026.
    DateTime::from_timestamp(seconds, 0).unwrap_or_default() + millis
}

/// In the form of a random UUID (RFC 9562, version 4).
pub(super) fn uuid(random: &mut Xoshiro256PlusPlus) -> String {
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        random.random::<u32>(),
        random.random::<u16>(),
        random.random_range(0..0x1000),
        random.random_range(0x8000..0xc000),
        random.random_range(0..0x1_0000_0000_0000_u64),
    )
}

fn email(random: &mut Xoshiro256PlusPlus) -> String {
    format!(
        "{}.{}@example.com",
        word(random),
        random.random_range(100..1_000)
    )
}

fn word(random: &mut Xoshiro256PlusPlus) -> &'static str {
    pick(random, &WORDS)
}

fn pick(random: &mut Xoshiro256PlusPlus, from: &[&'static str]) -> &'static str {
    from[random.random_range(0..from.len())]
}
