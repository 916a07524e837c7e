//! Every fault of the run, and what has to become of a call that meets it.

use std::time::Duration;

use super::judge::{Due, Failure};
use genesys_cloud_simulator::{ErrorShape, Fault};

/// One fault, and what has to become of a call that meets it.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) fault: Fault,
    pub(super) how_often: HowOften,
    pub(super) due: Due,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum HowOften {
    /// The first attempt of each call.
    Once,
    /// Every attempt.
    Always,
}

impl Case {
    /// Whether only some responses have the place that the fault needs.
    pub(super) fn needs_place(&self) -> bool {
        match self.due {
            Due::Whole | Due::Misfit | Due::Kept | Due::SuccessIfRead(_) => true,
            Due::Failure(failure) => {
                failure == Failure::Unreadable || matches!(self.fault, Fault::CutOff)
            }
            _ => false,
        }
    }
}

/// More levels than JSON readers take that are left as they come.
const LEVELS: u32 = 200;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = calls();
    cases.extend(responses());
    cases.extend(bodies());
    for shape in ErrorShape::ALL {
        let status = if shape == ErrorShape::DataAction {
            422
        } else {
            400
        };
        cases.push(Case {
            name: format!("error as {}", shape.name()),
            fault: Fault::Error { status, shape },
            how_often: HowOften::Always,
            due: Due::Failure(Failure::Shape(status, shape)),
        });
    }
    cases
}

fn rows<const N: usize>(rows: [(&str, Fault, HowOften, Due); N]) -> Vec<Case> {
    let case = |(name, fault, how_often, due): (&str, _, _, _)| Case {
        name: name.to_owned(),
        fault,
        how_often,
        due,
    };
    rows.into_iter().map(case).collect()
}

/// Calls that come to nothing, at first or for good.
fn calls() -> Vec<Case> {
    use Due::{Failure as Fails, Success, SuccessIfRead, SuccessIfSafe, SuccessWithSession};
    use Failure::{Connection, Response};
    use Fault::{CutOff, Hang, Reset, Status, TooManyRequests, Unauthorized};
    use HowOften::{Always, Once};
    const LIMITED: Fault = TooManyRequests { retry_after: 1 };
    const OWN_LIMIT: Fault = Fault::OperationLimit { retry_after: 1 };
    const IN_WORDS: Fault = Fault::TooManyRequestsInWords { wait: 1 };
    const LATE: Fault = Fault::Delay(Duration::from_millis(300));
    rows([
        ("401 once", Unauthorized, Once, SuccessWithSession(401)),
        ("401 always", Unauthorized, Always, Fails(Response(401))),
        ("429 once", LIMITED, Once, Success),
        ("429 always", LIMITED, Always, Fails(Response(429))),
        ("429 of an operation once", OWN_LIMIT, Once, Success),
        (
            "429 of an operation",
            OWN_LIMIT,
            Always,
            Fails(Response(429)),
        ),
        ("429 in words once", IN_WORDS, Once, Success),
        ("429 in words", IN_WORDS, Always, Fails(Response(429))),
        ("408 once", Status(408), Once, SuccessIfSafe(Response(408))),
        ("408 always", Status(408), Always, Fails(Response(408))),
        ("503 once", Status(503), Once, SuccessIfSafe(Response(503))),
        ("500 always", Status(500), Always, Fails(Response(500))),
        ("delay", LATE, Always, Success),
        ("hang", Hang, Always, Fails(Connection)),
        ("reset once", Reset, Once, SuccessIfSafe(Connection)),
        ("reset always", Reset, Always, Fails(Connection)),
        ("cut off once", CutOff, Once, SuccessIfRead(Connection)),
        ("cut off", CutOff, Always, Fails(Connection)),
    ])
}

/// Responses that are no model, and errors that say why.
fn responses() -> Vec<Case> {
    use Due::{Elsewhere, Failure as Fails, NotYet};
    use Failure::{Conflict, Forbidden};
    use HowOften::Always;
    let conflict = |status| Fault::VersionConflict { status };
    let elsewhere = |status| Fault::RedirectElsewhere { status };
    let not_yet = Fault::NotYet { retry_after: 1 };
    rows([
        ("403", Fault::Status(403), Always, Fails(Forbidden)),
        (
            "conflict as 409",
            conflict(409),
            Always,
            Fails(Conflict(409)),
        ),
        (
            "conflict as 400",
            conflict(400),
            Always,
            Fails(Conflict(400)),
        ),
        ("202, not yet", not_yet, Always, NotYet(1)),
        ("303 elsewhere", elsewhere(303), Always, Elsewhere),
        ("307 elsewhere", elsewhere(307), Always, Elsewhere),
    ])
}

/// Bodies that are broken, packed or odd.
fn bodies() -> Vec<Case> {
    use Due::{Failure as Fails, Kept, Misfit, Whole};
    use Failure::Unreadable;
    use Fault::{
        EnumInOtherCase, ExtraField, Gzip, LoneSurrogate, MalformedJson, MissingField, NullAt,
        NumberAsText, TextAsNumber, TruncatedJson, UnknownEnumValue, WrongContentType, WrongTypeAt,
    };
    use HowOften::Always;
    const DEEP: Fault = Fault::DeepNesting { levels: LEVELS };
    rows([
        ("truncated JSON", TruncatedJson, Always, Fails(Unreadable)),
        ("malformed JSON", MalformedJson, Always, Fails(Unreadable)),
        (
            "wrong content type",
            WrongContentType,
            Always,
            Fails(Unreadable),
        ),
        ("gzip", Gzip, Always, Whole),
        ("unknown enum value", UnknownEnumValue, Always, Whole),
        ("enum in other case", EnumInOtherCase, Always, Whole),
        ("number as text", NumberAsText, Always, Whole),
        ("text as number", TextAsNumber, Always, Whole),
        ("lone surrogate", LoneSurrogate, Always, Whole),
        ("deep nesting", DEEP, Always, Whole),
        ("missing field", MissingField, Always, Whole),
        ("extra field", ExtraField, Always, Whole),
        ("null", NullAt(None), Always, Kept),
        ("wrong type", WrongTypeAt(None), Always, Misfit),
    ])
}
