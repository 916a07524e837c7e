//! What an operation does to the platform, and so whether it may be repeated.
//!
//! A response that is lost leaves open whether the platform acted. Repeating is harmless where the
//! call only reads, or puts in place what is there already; where it starts, sends or creates
//! something, it does so once more. The document says nothing of it in so many words, so it is
//! decided here, for every operation, by the first of these that holds:
//!
//! 1. An operation that starts a job of `spec/platform/jobs.toml` acts.
//! 2. An operation that declares 201 or 202 acts, whatever its method: but the 202 of a GET that
//!    looks after a job says "not yet", and it reads.
//! 3. What `spec/platform/effects.toml` says of this operation.
//! 4. GET and HEAD read.
//! 5. PUT and DELETE replace, unless the last word of their path is one of [`ACTING`].
//! 6. A POST reads when the last word of its path is one of [`READING`] and it needs permissions,
//!    none of them but to view or to search.
//! 7. Everything else acts.

use serde_json::Value;

use super::effects;
use crate::document::RawOperation;
use crate::spec::platform::{Jobs, Platform};

/// Last words of a path under which a PUT or DELETE starts something.
const ACTING: [&str; 18] = [
    "activate",
    "activation",
    "clone",
    "copy",
    "execute",
    "export",
    "generate",
    "import",
    "preview",
    "publish",
    "reboot",
    "recalculate",
    "resend",
    "restart",
    "run",
    "send",
    "start",
    "train",
];

/// Last words of a path under which a POST is a question.
const READING: [&str; 2] = ["query", "search"];

/// What an operation does to the platform.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effect {
    /// Nothing.
    Reads,
    /// Puts a state in place: a second time changes nothing.
    Replaces,
    /// Starts, sends, creates or changes something each time.
    #[default]
    Acts,
}

impl Effect {
    /// Whether repeating the call is harmless.
    pub(crate) fn may_be_repeated(self) -> bool {
        self != Self::Acts
    }

    /// The word for it in the report.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Reads => "reads",
            Self::Replaces => "replaces",
            Self::Acts => "acts",
        }
    }
}

/// What the rule says, and by what.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ruled {
    pub(crate) effect: Effect,
    pub(crate) why: &'static str,
    /// Whether no review may say otherwise.
    pub(crate) is_certain: bool,
}

/// The effect of an operation.
pub(crate) fn of(operation: &RawOperation, platform: &Platform) -> Effect {
    let ruled = by_rule(operation, &platform.jobs);
    let reviewed = reviewed(&operation.id, platform);
    match reviewed.filter(|_| !ruled.is_certain) {
        Some((effect, _)) => effect,
        None => ruled.effect,
    }
}

/// What the review decided for an operation, and why.
pub(crate) fn reviewed<'a>(id: &str, platform: &'a Platform) -> Option<(Effect, &'a str)> {
    effects::of(&platform.effects, id)
}

/// What the rule says without the reviewed list.
pub(crate) fn by_rule(operation: &RawOperation, jobs: &Jobs) -> Ruled {
    let method = operation.method.as_str();
    let reads = matches!(method, "get" | "head");
    let certain = |effect, why| Ruled {
        effect,
        why,
        is_certain: true,
    };
    let open = |effect, why| Ruled {
        effect,
        why,
        is_certain: false,
    };
    if jobs.starts(&operation.id) {
        return certain(Effect::Acts, "it starts a job");
    }
    if operation
        .responses
        .keys()
        .any(|status| status == "201" || status == "202")
    {
        return if reads && jobs.follows(&operation.id) {
            certain(Effect::Reads, "its 202 is that of a job which goes on")
        } else {
            certain(Effect::Acts, "it declares 201 or 202")
        };
    }
    let last = last_word(&operation.path);
    match method {
        _ if reads => open(Effect::Reads, "the method reads"),
        "put" | "delete" if ACTING.contains(&last) => open(Effect::Acts, "its path ends in a verb"),
        "put" | "delete" => open(Effect::Replaces, "the method is idempotent"),
        "post" if READING.contains(&last) && only_looks(operation) => open(
            Effect::Reads,
            "it asks, and needs no permission but to look",
        ),
        _ => open(Effect::Acts, "the method is not idempotent"),
    }
}

/// The last segment of a path, if it is no parameter.
fn last_word(path: &str) -> &str {
    let last = path
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default();
    if last.contains('{') { "" } else { last }
}

/// Whether an operation needs permissions, and none but to view or search.
fn only_looks(operation: &RawOperation) -> bool {
    let permissions = permissions(operation);
    !permissions.is_empty()
        && permissions
            .iter()
            .all(|one| one.ends_with(":view") || one.ends_with(":search"))
}

/// The permissions of an operation. Upstream puts a remark among them; a permission is one word.
pub(crate) fn permissions(operation: &RawOperation) -> Vec<String> {
    let required = operation.rest.get("x-inin-requires-permissions");
    required
        .and_then(|one| one.get("permissions")?.as_array())
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|one| !one.contains(char::is_whitespace))
        .map(str::to_owned)
        .collect()
}
