//! Rules in words, for a command line.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use super::fault_words::fault;
use super::{Fault, Rule};

/// Reads `OPERATION:PART:PART…`, where the operation is an id, `*` for all, or `token` for the token
/// endpoint.
///
/// | part | |
/// |---|---|
/// | `nth=2`, `times=3`, `p=0.1` | which calls: [`Rule::nth`], [`Rule::times`], [`Rule::probability`] |
/// | `503`, `401`, `429`, `retry-after=3` | an error, and how long a 429 asks to wait (1 s) |
/// | `status=202` | one of the operation's successes: [`Rule::status`] |
/// | `unchecked` | what the calls carry is not held against the document: [`Rule::unchecked`] |
/// | `delay=2.5` | seconds |
/// | `hang`, `reset`, `cut-off` | no response, or half of one |
/// | `429-operation=42`, `429-in-words=42` | a 429 of the operation's own limit; one that says the wait in its message alone |
/// | `version-conflict`, `version-conflict=400` | somebody else wrote first |
/// | `error=SHAPE`, `error=SHAPE/404` | an error body of another form: [`ErrorShape`](crate::ErrorShape) |
/// | `not-yet=3` | a 202 with this `Retry-After` |
/// | `redirect-elsewhere`, `redirect-elsewhere=307` | a redirect to a file at another origin |
/// | `truncated-json`, `malformed-json`, `wrong-content-type`, `gzip` | no JSON, or not at once |
/// | `unknown-enum`, `enum-in-other-case`, `missing-field`, `extra-field`, `null`, `null=/name` | a body that the document does not describe |
/// | `wrong-type`, `wrong-type=/name`, `number-as-text`, `text-as-number`, `lone-surrogate`, `deep-nesting=200` | values that do not fit |
/// | `endless-next-uri`, `moving-total`, `list-missing-at-end`, `empty-pages=2`, `cursor-cycle=2`, `same-page`, `page-window=2`, `undeclared-next-uri`, `extra-lists` | a list that misbehaves: [`ListFault`](crate::ListFault) |
///
/// ```
/// use genesys_cloud_simulator::{Fault, Rule};
///
/// let rule: Rule = "getUser:nth=2:429:retry-after=3".parse()?;
/// let fault = Fault::TooManyRequests { retry_after: 3 };
/// assert_eq!(rule, Rule::on("getUser").nth(2).fault(fault));
/// # Ok::<(), genesys_cloud_simulator::RuleError>(())
/// ```
impl FromStr for Rule {
    type Err = RuleError;

    fn from_str(text: &str) -> Result<Self, RuleError> {
        let mut parts = text.split(':');
        let mut rule = match parts.next() {
            Some("*") => Self::on_any(),
            Some("token") => Self::on_token_endpoint(),
            Some(id) if !id.is_empty() => Self::on(id),
            _ => return Err(RuleError::new(format!("`{text}` names no operation"))),
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
                        return Err(RuleError::new(format!("`{part}` is not from 0 to 1")));
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
                _ => return Err(RuleError::new(format!("`{part}` is not a part of a rule"))),
            };
        }
        if effects != 1 && !(unchecked && effects == 0) {
            return Err(RuleError::new(format!(
                "`{text}` does not say one thing to do"
            )));
        }
        match retry_after {
            Some(retry_after) if is_limit => Ok(rule.fault(Fault::TooManyRequests { retry_after })),
            Some(_) => Err(RuleError::new("`retry-after` goes with 429".to_owned())),
            None => Ok(rule),
        }
    }
}

pub(super) fn number<T: FromStr>(part: &str, value: &str) -> Result<T, RuleError> {
    let number = value.parse();
    number.map_err(|_| RuleError::new(format!("`{part}`: `{value}` is not its number")))
}

/// A text is not a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleError(String);

impl RuleError {
    pub(super) fn new(what: String) -> Self {
        Self(what)
    }
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for RuleError {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::time::Duration;

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
