//! What has to become of a call that meets a fault, and whether it did.
//!
//! By the API document alone: what the SDK says of an operation is on trial too.

use genesys_cloud_sdk::{Error, ErrorKind};
use http::Method;

use super::super::Reply;
use super::super::comparison::{Difference, differences};
use super::super::everything::received;
use crate::document::{Operation, Security};
use crate::{Fault, FiredFault};

/// What has to become of a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Due {
    /// It succeeds, with the whole answer.
    Success,
    /// It succeeds where the operation takes the session's token, which can be
    /// renewed; the others are answered with this status.
    SuccessWithSession(u16),
    /// It succeeds where it is safe to repeat; the others fail so.
    SuccessIfSafe(Failure),
    Failure(Failure),
    /// It succeeds, and reads everything but what the fault touched.
    Tolerance,
}

/// How a call fails.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Failure {
    /// The platform's error, with its body.
    Answer(u16),
    /// No answer, or not all of it.
    Connection,
    /// A body that cannot be read. Text takes anything, so it may succeed.
    Unreadable,
}

/// Whether the outcome is the one that is due.
pub(super) fn judge(
    operation: &Operation,
    due: Due,
    fault: Option<&FiredFault>,
    outcome: &Result<Reply, Error>,
) -> Result<(), String> {
    let is_safe = is_safe(operation);
    let takes_session = matches!(operation.security, Security::OAuth { .. });
    let due = match due {
        Due::SuccessWithSession(_) if takes_session => Due::Success,
        Due::SuccessWithSession(status) => Due::Failure(Failure::Answer(status)),
        Due::SuccessIfSafe(_) if is_safe => Due::Success,
        Due::SuccessIfSafe(failure) => Due::Failure(failure),
        other => other,
    };
    match (due, outcome) {
        (Due::Failure(failure), Err(error)) => failed_rightly(failure, operation, error),
        (Due::Failure(Failure::Unreadable), Ok(_)) if answers_plainly(operation) => Ok(()),
        (Due::Failure(_), Ok(_)) => Err("a success where a failure was due".to_owned()),
        (_, Err(error)) => Err(format!("failed: {error}")),
        (Due::Tolerance, Ok(reply)) => {
            // A value that is not listed keeps its text, and what is missing stays so.
            let loses =
                |fault: &&FiredFault| matches!(fault.fault, Fault::NullAt(_) | Fault::ExtraField);
            let at = fault.filter(loses).and_then(|fault| fault.at.as_deref());
            whole(reply, |difference| {
                at.is_some_and(|at| is_at(at, difference))
            })
        }
        (_, Ok(reply)) => whole(reply, |_| false),
    }
}

/// Whether repeating the call does no harm, by the document itself: what the SDK
/// says of it is on trial too.
fn is_safe(operation: &Operation) -> bool {
    let permissions = &operation.permissions;
    match operation.method {
        Method::GET | Method::HEAD | Method::PUT | Method::DELETE => true,
        Method::POST => {
            let reads = |one: &String| one.ends_with(":view") || one.ends_with(":search");
            !permissions.is_empty() && permissions.iter().all(reads)
        }
        _ => false,
    }
}

/// Whether the answer is a plain value or text: half a text is a text, and half
/// a number is a number.
fn answers_plainly(operation: &Operation) -> bool {
    let schema = operation.usual_answer().and_then(|one| one.schema.as_ref());
    schema.is_none_or(|schema| {
        let kind = schema["type"].as_str();
        operation.produces.starts_with("text/")
            || matches!(kind, Some("string" | "integer" | "number" | "boolean"))
    })
}

/// Whether the difference is at the place of the fault, or is the list around it,
/// from which a `null` of a type that is never empty is left out.
fn is_at(fault: &str, difference: &Difference) -> bool {
    let item = fault
        .rsplit_once('/')
        .filter(|(_, item)| item.parse::<usize>().is_ok());
    fault == difference.place || item.is_some_and(|(list, _)| list == difference.place)
}

fn whole(reply: &Reply, may_differ: impl Fn(&Difference) -> bool) -> Result<(), String> {
    let found = differences(&received(reply), &reply.read);
    match found.iter().find(|one| !may_differ(one)) {
        Some(difference) => Err(format!("read otherwise: {difference}")),
        None => Ok(()),
    }
}

fn failed_rightly(due: Failure, operation: &Operation, error: &Error) -> Result<(), String> {
    let body = error.raw_body().map_or(0, bytes::Bytes::len);
    let is_right = match due {
        Failure::Answer(status) => {
            error.kind() == ErrorKind::Api
                && error.status().is_some_and(|there| there.as_u16() == status)
                && error.correlation_id().is_some()
                // The answer to a HEAD has no body (RFC 9110, section 9.3.2).
                && (operation.method == Method::HEAD
                    || (body > 0 && error.code().is_some() && error.message().is_some()))
                && (status != 429 || error.retry_after().is_some())
        }
        Failure::Connection => {
            matches!(error.kind(), ErrorKind::Session | ErrorKind::Body) && error.is_transient()
        }
        Failure::Unreadable => error.kind() == ErrorKind::Decode && body > 0,
    };
    if is_right {
        Ok(())
    } else {
        Err(format!(
            "{due:?} was due: {:?}, {body} bytes of body kept: {error}",
            error.kind()
        ))
    }
}
