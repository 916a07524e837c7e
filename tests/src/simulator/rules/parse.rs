//! Rules in words, for a command line.

use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::{Fault, Rule};

/// How long a client waits after a 429 that does not say.
const RETRY_AFTER_S: u64 = 1;

/// Reads `OPERATION:PART:PART…`, where the operation is an id or `*` for all.
///
/// | part | |
/// |---|---|
/// | `nth=2`, `times=3`, `p=0.1` | which calls: [`Rule::nth`], [`Rule::times`], [`Rule::probability`] |
/// | `503`, `401`, `429`, `retry-after=3` | an error, and how long a 429 asks to wait (1 s) |
/// | `status=202` | one of the operation's successes: [`Rule::status`] |
/// | `unchecked` | what the calls carry is not held against the document: [`Rule::unchecked`] |
/// | `delay=2.5` | seconds |
/// | `hang`, `reset`, `cut-off` | no answer, or half of one |
/// | `truncated-json`, `malformed-json`, `wrong-content-type` | no JSON |
/// | `unknown-enum`, `missing-field`, `extra-field`, `null`, `null=/name` | a body that the document does not describe |
/// | `endless-next-uri` | always another page |
///
/// ```
/// use genesys_cloud_tests::{Fault, Rule};
///
/// let rule: Rule = "getUser:nth=2:429:retry-after=3".parse()?;
/// let fault = Fault::TooManyRequests { retry_after: 3 };
/// assert_eq!(rule, Rule::on("getUser").nth(2).fault(fault));
/// # Ok::<(), genesys_cloud_tests::RuleError>(())
/// ```
impl FromStr for Rule {
    type Err = RuleError;

    fn from_str(text: &str) -> Result<Self, RuleError> {
        let mut parts = text.split(':');
        let mut rule = match parts.next() {
            Some("*") => Self::on_any(),
            Some(id) if !id.is_empty() => Self::on(id),
            _ => return Err(RuleError(format!("`{text}` names no operation"))),
        };
        let mut effects = 0;
        let mut unchecked = false;
        let mut retry_after = None;
        let mut is_limit = false;
        for part in parts {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            if let Some(fault) = fault(name, value)? {
                is_limit = matches!(fault, Fault::TooManyRequests { .. });
                rule = rule.fault(fault);
                effects += 1;
                continue;
            }
            rule = match name {
                "nth" => rule.nth(number(part, value)?),
                "times" => rule.times(number(part, value)?),
                "p" => {
                    let probability: f64 = number(part, value)?;
                    if !(0.0..=1.0).contains(&probability) {
                        return Err(RuleError(format!("`{part}` is not from 0 to 1")));
                    }
                    rule.probability(probability)
                }
                "retry-after" => {
                    retry_after = Some(number(part, value)?);
                    rule
                }
                "unchecked" => {
                    unchecked = true;
                    rule.unchecked()
                }
                "status" => {
                    effects += 1;
                    rule.status(number(part, value)?)
                }
                _ => return Err(RuleError(format!("`{part}` is not a part of a rule"))),
            };
        }
        if effects != 1 && !(unchecked && effects == 0) {
            return Err(RuleError(format!("`{text}` does not say one thing to do")));
        }
        match retry_after {
            Some(retry_after) if is_limit => Ok(rule.fault(Fault::TooManyRequests { retry_after })),
            Some(_) => Err(RuleError("`retry-after` goes with 429".to_owned())),
            None => Ok(rule),
        }
    }
}

fn fault(name: &str, value: &str) -> Result<Option<Fault>, RuleError> {
    Ok(Some(match name {
        "401" => Fault::Unauthorized,
        "429" => Fault::TooManyRequests {
            retry_after: RETRY_AFTER_S,
        },
        "delay" => {
            let seconds = Duration::try_from_secs_f64(number(name, value)?);
            Fault::Delay(seconds.map_err(|error| RuleError(format!("delay={value}: {error}")))?)
        }
        "hang" => Fault::Hang,
        "reset" => Fault::Reset,
        "cut-off" => Fault::CutOff,
        "truncated-json" => Fault::TruncatedJson,
        "malformed-json" => Fault::MalformedJson,
        "unknown-enum" => Fault::UnknownEnumValue,
        "null" => Fault::NullAt(Some(value.to_owned()).filter(|at| !at.is_empty())),
        "missing-field" => Fault::MissingField,
        "extra-field" => Fault::ExtraField,
        "wrong-content-type" => Fault::WrongContentType,
        "endless-next-uri" => Fault::EndlessNextUri,
        status => match status.parse() {
            Ok(status @ 400..600) => Fault::Status(status),
            _ => return Ok(None),
        },
    }))
}

fn number<T: FromStr>(part: &str, value: &str) -> Result<T, RuleError> {
    let number = value.parse();
    number.map_err(|_| RuleError(format!("`{part}`: `{value}` is not its number")))
}

/// A text is not a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleError(String);

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for RuleError {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_read() {
        let read = |text: &str| text.parse::<Rule>().unwrap();
        let rule = Rule::on_any().probability(0.25).times(3);
        assert_eq!(read("*:p=0.25:times=3:503"), rule.fault(Fault::Status(503)));
        let at = Fault::NullAt(Some("/name".to_owned()));
        assert_eq!(read("getUser:null=/name"), Rule::on("getUser").fault(at));
        let delay = Fault::Delay(Duration::from_millis(2_500));
        assert_eq!(read("*:delay=2.5"), Rule::on_any().fault(delay));
        assert_eq!(read("x:status=202"), Rule::on("x").status(202));
        assert_eq!(read("x:401"), Rule::on("x").fault(Fault::Unauthorized));
    }

    #[test]
    fn what_is_no_rule_says_why() {
        for (text, why) in [
            ("", "names no operation"),
            ("getUser", "does not say one thing"),
            ("getUser:503:hang", "does not say one thing"),
            ("getUser:nth=x:503", "`x` is not its number"),
            ("getUser:explode", "`explode` is not a part"),
            ("getUser:200", "`200` is not a part"),
            ("getUser:503:retry-after=3", "goes with 429"),
            ("getUser:delay=-1", "delay=-1"),
            ("getUser:p=nan:503", "`p=nan` is not from 0 to 1"),
            ("getUser:p=7:503", "`p=7` is not from 0 to 1"),
        ] {
            let error = text.parse::<Rule>().unwrap_err().to_string();
            assert!(error.contains(why), "{text}: {error}");
        }
    }
}
