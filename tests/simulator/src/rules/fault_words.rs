//! Faults in words, for a command line.

use std::str::FromStr;
use std::time::Duration;

use super::parse::{RuleError, number};
use super::{ErrorShape, Fault, ListFault};

/// How long a client waits after a 429 or a 202 that does not say.
const RETRY_AFTER_S: u64 = 1;
/// The status of an error whose form is given without one.
const ERROR: u16 = 400;
/// More levels than readers of JSON take that are left as they come.
const LEVELS: u32 = 200;
const SEE_OTHER: u16 = 303;
const CONFLICT: u16 = 409;
/// How many pages come before a window ends, or lie empty in a list.
const PAGES: u32 = 2;

/// The fault with this name; `value` is what follows it, or empty.
pub(super) fn fault(name: &str, value: &str) -> Result<Option<Fault>, RuleError> {
    let at = || Some(value.to_owned()).filter(|at| !at.is_empty());
    Ok(Some(match name {
        "401" => Fault::Unauthorized,
        "429" => Fault::TooManyRequests {
            retry_after: RETRY_AFTER_S,
        },
        "429-operation" => Fault::OperationLimit {
            retry_after: or(name, value, RETRY_AFTER_S)?,
        },
        "429-in-words" => Fault::TooManyRequestsInWords {
            wait: or(name, value, RETRY_AFTER_S)?,
        },
        "version-conflict" => Fault::VersionConflict {
            status: or(name, value, CONFLICT)?,
        },
        "error" => error(value)?,
        "not-yet" => Fault::NotYet {
            retry_after: or(name, value, RETRY_AFTER_S)?,
        },
        "redirect-elsewhere" => Fault::RedirectElsewhere {
            status: redirect(or(name, value, SEE_OTHER)?)?,
        },
        "delay" => {
            let seconds = Duration::try_from_secs_f64(number(name, value)?);
            Fault::Delay(
                seconds.map_err(|error| RuleError::new(format!("delay={value}: {error}")))?,
            )
        }
        "hang" => Fault::Hang,
        "reset" => Fault::Reset,
        "cut-off" => Fault::CutOff,
        "truncated-json" => Fault::TruncatedJson,
        "malformed-json" => Fault::MalformedJson,
        "gzip" => Fault::Gzip,
        "unknown-enum" => Fault::UnknownEnumValue,
        "enum-in-other-case" => Fault::EnumInOtherCase,
        "null" => Fault::NullAt(at()),
        "wrong-type" => Fault::WrongTypeAt(at()),
        "number-as-text" => Fault::NumberAsText,
        "text-as-number" => Fault::TextAsNumber,
        "lone-surrogate" => Fault::LoneSurrogate,
        "deep-nesting" => Fault::DeepNesting {
            levels: or(name, value, LEVELS)?,
        },
        "missing-field" => Fault::MissingField,
        "extra-field" => Fault::ExtraField,
        "wrong-content-type" => Fault::WrongContentType,
        _ => match list(name, value)? {
            Some(fault) => Fault::List(fault),
            None => match name.parse() {
                Ok(status @ 400..600) => Fault::Status(status),
                _ => return Ok(None),
            },
        },
    }))
}

fn list(name: &str, value: &str) -> Result<Option<ListFault>, RuleError> {
    Ok(Some(match name {
        "endless-next-uri" => ListFault::Endless,
        "moving-total" => ListFault::MovingTotal,
        "list-missing-at-end" => ListFault::ListMissingAtEnd,
        "empty-pages" => ListFault::EmptyPages(or(name, value, PAGES)?),
        "cursor-cycle" => ListFault::Cycle(at_least_one(name, or(name, value, PAGES)?)?),
        "same-page" => ListFault::SamePage,
        "page-window" => ListFault::Window(at_least_one(name, or(name, value, PAGES)?)?),
        "undeclared-next-uri" => ListFault::UndeclaredNextUri,
        "extra-lists" => ListFault::ExtraLists,
        _ => return Ok(None),
    }))
}

/// `scim`, or `scim/404` with a status.
fn error(value: &str) -> Result<Fault, RuleError> {
    let (name, status) = value.split_once('/').unwrap_or((value, ""));
    let shape = ErrorShape::ALL.into_iter().find(|one| one.name() == name);
    let shape = shape.ok_or_else(|| {
        let names: Vec<_> = ErrorShape::ALL.iter().map(|one| one.name()).collect();
        RuleError::new(format!("`error={value}` is none of {}", names.join(", ")))
    })?;
    let status = or("error", status, ERROR)?;
    if !(200..600).contains(&status) {
        return Err(RuleError::new(format!(
            "`error={value}`: no status is {status}"
        )));
    }
    Ok(Fault::Error { status, shape })
}

fn redirect(status: u16) -> Result<u16, RuleError> {
    if (300..400).contains(&status) {
        Ok(status)
    } else {
        Err(RuleError::new(format!("{status} is not a redirect")))
    }
}

fn at_least_one(name: &str, pages: u32) -> Result<u32, RuleError> {
    if pages > 0 {
        Ok(pages)
    } else {
        Err(RuleError::new(format!("`{name}` takes at least 1")))
    }
}

/// The value, or this one where none is given.
fn or<T: FromStr>(name: &str, value: &str, default: T) -> Result<T, RuleError> {
    if value.is_empty() {
        Ok(default)
    } else {
        number(name, value)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::Rule;

    fn read(text: &str) -> Result<Rule, String> {
        text.parse::<Rule>().map_err(|error| error.to_string())
    }

    #[test]
    fn every_fault_has_a_name() {
        let shape = ErrorShape::Scim;
        for (words, fault) in [
            (
                "429-operation=42",
                Fault::OperationLimit { retry_after: 42 },
            ),
            ("429-in-words", Fault::TooManyRequestsInWords { wait: 1 }),
            ("408", Fault::Status(408)),
            (
                "version-conflict=400",
                Fault::VersionConflict { status: 400 },
            ),
            ("error=scim/404", Fault::Error { status: 404, shape }),
            ("not-yet=3", Fault::NotYet { retry_after: 3 }),
            (
                "redirect-elsewhere",
                Fault::RedirectElsewhere { status: 303 },
            ),
            (
                "wrong-type=/name",
                Fault::WrongTypeAt(Some("/name".to_owned())),
            ),
            ("wrong-type", Fault::WrongTypeAt(None)),
            ("deep-nesting", Fault::DeepNesting { levels: 200 }),
            ("empty-pages=3", Fault::List(ListFault::EmptyPages(3))),
            ("cursor-cycle", Fault::List(ListFault::Cycle(2))),
            ("page-window=20", Fault::List(ListFault::Window(20))),
        ] {
            let rule = Rule::on("getUsers").fault(fault);
            assert_eq!(read(&format!("getUsers:{words}")), Ok(rule));
        }
        for shape in ErrorShape::ALL {
            let fault = Fault::Error { status: 400, shape };
            let rule = Rule::on_token_endpoint().fault(fault);
            assert_eq!(read(&format!("token:error={}", shape.name())), Ok(rule));
        }
    }

    #[test]
    fn a_value_that_makes_no_sense_says_why() {
        for (words, why) in [
            ("error=odd", "is none of data-action, oauth"),
            ("error=scim/99", "no status is 99"),
            ("redirect-elsewhere=200", "200 is not a redirect"),
            ("cursor-cycle=0", "takes at least 1"),
            ("page-window=x", "`x` is not its number"),
        ] {
            let error = read(&format!("getUsers:{words}")).unwrap_err();
            assert!(error.contains(why), "{words}: {error}");
        }
    }
}
