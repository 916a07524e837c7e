//! What the server asks for: `Retry-After` (RFC 9110, section 10.2.3) in seconds or as a date.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

/// Longer than anyone waits, and far from overflowing anything that is added to it.
const LONGEST: Duration = Duration::from_secs(u32::MAX as u64);

/// Reads `Retry-After`. A date is compared with the response's own `Date`, or with `wall`, this
/// machine's time of day, where there is none: two clocks of which one may be wrong.
///
/// `None` also for zero and for a date in the past: such a response asks for no wait, and the
/// backoff decides, because repeating at once would spin. What cannot be read counts as absent.
pub(crate) fn read(headers: &HeaderMap, wall: SystemTime) -> Option<Duration> {
    asked(headers, wall).filter(|wait| !wait.is_zero())
}

/// As [`read`], with zero for a response that names a time which is over, or now.
pub(crate) fn asked(headers: &HeaderMap, wall: SystemTime) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = if text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty() {
        // More digits than fit are a wait beyond any cap.
        text.parse().map_or(LONGEST, Duration::from_secs)
    } else if let Ok(seconds) = text.parse::<f64>() {
        // Not in the standard, but gateways send fractions.
        Duration::try_from_secs_f64(seconds).ok()?
    } else {
        httpdate::parse_http_date(text)
            .ok()?
            .duration_since(sent(headers).unwrap_or(wall))
            .unwrap_or_default()
    };
    Some(wait.min(LONGEST))
}

fn sent(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(header::DATE)?.to_str().ok()?.trim()).ok()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn wait(value: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(header::RETRY_AFTER, HeaderValue::from_str(value).unwrap());
        read(
            &headers,
            SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770),
        )
    }

    #[test]
    fn seconds() {
        assert_eq!(wait("3"), Some(Duration::from_secs(3)));
        assert_eq!(wait(" 120 "), Some(Duration::from_mins(2)));
        assert_eq!(wait("1.5"), Some(Duration::from_millis(1500)));
    }

    #[test]
    fn a_date_is_a_wait_from_now() {
        assert_eq!(
            wait("Sun, 06 Nov 1994 08:49:37 GMT"),
            Some(Duration::from_secs(7))
        );
    }

    #[test]
    fn a_date_is_compared_with_the_answers_own() {
        let mut headers = HeaderMap::new();
        let date = |text| HeaderValue::from_static(text);
        headers.insert(header::RETRY_AFTER, date("Sun, 06 Nov 1994 08:49:37 GMT"));
        headers.insert(header::DATE, date("Sun, 06 Nov 1994 08:49:30 GMT"));
        // This machine's clock is a year behind.
        let wall = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770 - 31_536_000);
        assert_eq!(read(&headers, wall), Some(Duration::from_secs(7)));
        headers.insert(header::DATE, date("nonsense"));
        assert!(read(&headers, wall) > Some(Duration::from_hours(24)));
    }

    #[test]
    fn zero_and_the_past_ask_for_no_wait() {
        assert_eq!(wait("0"), None);
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:30 GMT"), None);
        assert_eq!(wait("Sun, 06 Nov 1970 08:49:30 GMT"), None);
    }

    #[test]
    fn a_time_that_is_over_was_named_all_the_same() {
        let named = |value| {
            let mut headers = HeaderMap::new();
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static(value));
            asked(
                &headers,
                SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770),
            )
        };
        assert_eq!(named("0"), Some(Duration::ZERO));
        assert_eq!(named("Sun, 06 Nov 1994 08:49:29 GMT"), Some(Duration::ZERO));
        assert_eq!(named("soon"), None);
    }

    #[test]
    fn nonsense_counts_as_absent_and_too_many_digits_as_for_ever() {
        for value in ["", "-1", "soon", "NaN", "inf", "1e400"] {
            assert_eq!(wait(value), None, "{value}");
        }
        assert!(wait("99999999999999999999999999").unwrap() > Duration::from_hours(24));
    }
}
