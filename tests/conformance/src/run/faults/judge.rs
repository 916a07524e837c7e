//! What has to become of a call that meets a fault, and whether it did.

use std::time::Duration;

use genesys_cloud_sdk::ErrorKind;
use http::Method;
use serde_json::Value;

use super::outcome::Told;
use super::safety::is_safe;
use crate::run::Reply;
use crate::run::comparison::{Difference, differences};
use crate::run::everything::received;
use genesys_cloud_simulator::document::{Operation, Security};
use genesys_cloud_simulator::{ErrorShape, FiredFault};

/// What has to become of a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Due {
    /// It succeeds, with the whole response.
    Success,
    /// It succeeds where the operation takes the session's token, which can be
    /// renewed; the others get this status.
    SuccessWithSession(u16),
    /// It succeeds where it is safe to repeat; the others fail so.
    SuccessIfSafe(Failure),
    /// It succeeds where it reads, and fails so where it is not safe to repeat;
    /// the others may do either.
    SuccessIfRead(Failure),
    Failure(Failure),
    /// It succeeds, reads everything, also what the document does not know, and
    /// would write it back as it came. Nothing is a misfit.
    Whole,
    /// The same, but for the place of the fault, which may be told as a misfit.
    Kept,
    /// The same, but the place of the fault is a misfit, and the only one.
    Misfit,
    /// It says that the response is not ready, and how many seconds to wait.
    NotYet(u64),
    /// What lies at the other origin is not read as the response.
    Elsewhere,
}

/// How a call fails.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Failure {
    /// The platform's error, with its body.
    Response(u16),
    /// The same, and it is recognised as a version conflict.
    Conflict(u16),
    /// A 403 that names the permissions.
    Forbidden,
    /// An error whose body has another shape, of which code and message are read.
    Shape(u16, ErrorShape),
    /// No response, or not all of it.
    Connection,
    /// A body that cannot be read. Text takes anything, so it may succeed.
    Unreadable,
}

/// Whether the outcome is the one that is due.
pub(super) fn judge(
    operation: &Operation,
    due: Due,
    fault: Option<&FiredFault>,
    outcome: &Result<Reply, Box<Told>>,
) -> Result<(), String> {
    let takes_session = matches!(operation.security, Security::OAuth { .. });
    let due = match due {
        Due::SuccessWithSession(_) if takes_session => Due::Success,
        Due::SuccessWithSession(status) => Due::Failure(Failure::Response(status)),
        Due::SuccessIfSafe(_) if is_safe(operation) => Due::Success,
        Due::SuccessIfRead(_) if operation.method == Method::GET && is_safe(operation) => {
            Due::Success
        }
        Due::SuccessIfRead(_) if is_safe(operation) && outcome.is_ok() => Due::Success,
        Due::SuccessIfSafe(failure) | Due::SuccessIfRead(failure) => Due::Failure(failure),
        other => other,
    };
    let at = fault.and_then(|fault| fault.at.as_deref());
    match (due, outcome) {
        (Due::NotYet(seconds), outcome) => not_yet(seconds, outcome),
        (Due::Elsewhere, outcome) => elsewhere(outcome),
        (Due::Failure(failure), Err(told)) => failed_rightly(failure, operation, told),
        (Due::Failure(Failure::Unreadable), Ok(_)) if responds_plainly(operation) => Ok(()),
        (Due::Failure(_), Ok(_)) => Err("a success where a failure was due".to_owned()),
        (_, Err(told)) => Err(format!("failed: {}", told.text)),
        (Due::Misfit, Ok(reply)) => {
            whole_but(reply, at)?;
            let there = reply.misfits.as_slice();
            let wanted: Vec<String> = at
                .map(|at| path(&received(reply), at))
                .into_iter()
                .collect();
            if there == wanted.as_slice() {
                Ok(())
            } else {
                Err(format!(
                    "{there:?} are told as misfits in place of {wanted:?}"
                ))
            }
        }
        (Due::Kept, Ok(reply)) => {
            whole_but(reply, at)?;
            no_misfit_but(reply, at)
        }
        (_, Ok(reply)) => {
            whole_but(reply, at)?;
            no_misfit_but(reply, None)
        }
    }
}

/// Whether the response is a plain value or text: half a text is a text, and half
/// a number is a number.
fn responds_plainly(operation: &Operation) -> bool {
    let schema = operation
        .usual_response()
        .and_then(|one| one.schema.as_ref());
    schema.is_none_or(|schema| {
        let kind = schema["type"].as_str();
        operation.produces.starts_with("text/")
            || matches!(kind, Some("string" | "integer" | "number" | "boolean"))
    })
}

/// Whether what was read, written again, is what came; but for the place of the
/// fault, where that is the whole response, or an item of a list that is: there is
/// no model beside it that could keep what came.
fn whole_but(reply: &Reply, at: Option<&str>) -> Result<(), String> {
    let received = received(reply);
    let is_bare = |at: &str| match &received {
        Value::Array(_) => at.matches('/').count() == 1,
        Value::Object(_) => false,
        _ => true,
    };
    let bare = at.filter(|at| is_bare(at));
    let found: Vec<Difference> = differences(&received, &reply.read);
    let is_due =
        |found: &&Difference| !bare.is_some_and(|at| found.place == at || found.place.is_empty());
    match found.iter().find(is_due) {
        Some(difference) => Err(format!("read otherwise: {difference}")),
        None => Ok(()),
    }
}

fn no_misfit_but(reply: &Reply, at: Option<&str>) -> Result<(), String> {
    let expected = at.map(|at| path(&received(reply), at));
    let mut told = reply.misfits.iter();
    match told.find(|told| expected.as_ref() != Some(*told)) {
        Some(other) => Err(format!("{other} is told as a misfit")),
        None => Ok(()),
    }
}

/// A JSON pointer as a misfit's path: `/entities/3/name` is `$.entities[3].name`.
fn path(body: &serde_json::Value, pointer: &str) -> String {
    let mut path = "$".to_owned();
    let mut here = String::new();
    for step in pointer.split('/').skip(1) {
        let is_list = body.pointer(&here).is_some_and(serde_json::Value::is_array);
        if is_list {
            path = format!("{path}[{step}]");
        } else {
            let name = step.replace("~1", "/").replace("~0", "~");
            path = format!("{path}.{name}");
        }
        here = format!("{here}/{step}");
    }
    path
}

/// The response is either told as a 202 with its wait, or an error that tells the same.
fn not_yet(seconds: u64, outcome: &Result<Reply, Box<Told>>) -> Result<(), String> {
    let (status, wait) = match outcome {
        Ok(reply) => (Some(reply.status.as_u16()), reply.retry_after),
        Err(told) => (told.status, told.retry_after.map(|wait| wait.as_secs())),
    };
    if (status, wait) == (Some(202), Some(seconds)) {
        Ok(())
    } else {
        Err(format!("status {status:?} and a wait of {wait:?} s"))
    }
}

/// The location is handed out, as the response or with an error.
fn elsewhere(outcome: &Result<Reply, Box<Told>>) -> Result<(), String> {
    let status = match outcome {
        Ok(reply) => Some(reply.status.as_u16()),
        Err(told) => told.status,
    };
    if status.is_some_and(|status| (300..400).contains(&status)) {
        Ok(())
    } else {
        let was = if outcome.is_ok() { "read" } else { "an error" };
        Err(format!(
            "what lies elsewhere was {was}, with status {status:?}"
        ))
    }
}

fn failed_rightly(due: Failure, operation: &Operation, told: &Told) -> Result<(), String> {
    // The response to a HEAD has no body (RFC 9110, section 9.3.2).
    let is_head = operation.method == Method::HEAD;
    let is_response = |status| {
        told.kind == ErrorKind::Api && told.status == Some(status) && told.has_correlation_id
    };
    let is_told = || told.body > 0 && told.code.is_some() && told.message.is_some();
    let is_right = match due {
        Failure::Response(status) => {
            is_response(status)
                && (is_head || is_told())
                // The wait in words is in the body.
                && (status != 429 || is_head || told.retry_after >= Some(Duration::from_secs(1)))
        }
        Failure::Conflict(status) => {
            is_response(status) && (is_head || (is_told() && told.is_conflict))
        }
        Failure::Forbidden => {
            let named = &told.missing_permissions;
            is_response(403)
                && (is_head || is_told())
                && (is_head || *named == operation.permissions)
        }
        Failure::Shape(status, shape) => {
            is_response(status)
                && (is_head
                    || (told.message.as_deref() == shape.message()
                        && (told.code.as_deref() == shape.code()
                            // What SCIM has is no code of the platform's.
                            || (shape == ErrorShape::Scim && told.code.is_none()))))
        }
        Failure::Connection => {
            let is_lost = matches!(
                told.kind,
                ErrorKind::Connect | ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::Body
            );
            is_lost && told.is_transient
        }
        Failure::Unreadable => told.kind == ErrorKind::Decode && told.body > 0,
    };
    if is_right {
        Ok(())
    } else {
        Err(format!(
            "{due:?} was due: {:?} with {:?} and {:?}, {} bytes of body kept: {}",
            told.kind, told.code, told.message, told.body, told.text
        ))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_pointer_is_written_as_the_path_of_a_misfit() {
        let body = json!({ "entities": [{ "a/b": { "0": 1 } }] });
        assert_eq!(path(&body, "/entities/0/a~1b/0"), "$.entities[0].a/b.0");
        assert_eq!(path(&body, ""), "$");
    }
}
