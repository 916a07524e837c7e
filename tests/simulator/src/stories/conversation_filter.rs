//! Which conversations an analytics query's filters let through.
//!
//! A segment filter looks at every segment together with its session and participant, and lets
//! a conversation through when one of them fits; a conversation filter looks at the conversation
//! itself. All filters of a query must let it through.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

/// A filter or one of its clauses, as far as the simulator evaluates them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Filter {
    #[serde(rename = "type")]
    joined: Joined,
    #[serde(default)]
    clauses: Vec<Clause>,
    #[serde(default)]
    predicates: Vec<Predicate>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Clause {
    #[serde(rename = "type")]
    joined: Joined,
    predicates: Vec<Predicate>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Joined {
    And,
    Or,
}

/// A condition. Only those on a dimension are evaluated.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Predicate {
    #[serde(rename = "type", default)]
    kind: Kind,
    dimension: Option<String>,
    #[serde(default)]
    operator: Operator,
    value: Option<String>,
    range: Option<IgnoredAny>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    #[default]
    Dimension,
    Metric,
    Property,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Operator {
    #[default]
    Matches,
    Exists,
    NotExists,
}

impl Filter {
    /// Whether every condition is one that the simulator evaluates.
    pub(crate) fn is_simulated(&self) -> bool {
        let in_clauses = self.clauses.iter().flat_map(|clause| &clause.predicates);
        self.predicates.iter().chain(in_clauses).all(|predicate| {
            predicate.kind == Kind::Dimension
                && predicate.dimension.is_some()
                && predicate.range.is_none()
        })
    }

    /// Whether a segment of the conversation fits.
    pub(crate) fn takes_segment_of(&self, conversation: &Value) -> bool {
        segments(conversation).any(|scopes| self.holds(&scopes))
    }

    /// Whether the conversation itself fits.
    pub(crate) fn takes(&self, conversation: &Value) -> bool {
        self.holds(&[conversation])
    }

    fn holds(&self, scopes: &[&Value]) -> bool {
        let predicates = self.predicates.iter().map(|one| one.holds(scopes));
        let clauses = self.clauses.iter().map(|clause| {
            let predicates = clause.predicates.iter().map(|one| one.holds(scopes));
            clause.joined.join(predicates)
        });
        self.joined.join(predicates.chain(clauses))
    }
}

impl Joined {
    fn join(self, mut conditions: impl Iterator<Item = bool>) -> bool {
        match self {
            Self::And => conditions.all(|holds| holds),
            Self::Or => conditions.any(|holds| holds),
        }
    }
}

impl Predicate {
    fn holds(&self, scopes: &[&Value]) -> bool {
        let Some(dimension) = &self.dimension else {
            return false;
        };
        let mut found = values(scopes, dimension);
        match self.operator {
            Operator::Matches => found.any(|value| self.value.as_ref() == Some(&value)),
            Operator::Exists => found.next().is_some(),
            Operator::NotExists => found.next().is_none(),
        }
    }
}

/// Each segment, with its session and participant.
pub(crate) fn segments(conversation: &Value) -> impl Iterator<Item = [&Value; 3]> {
    items(conversation, "participants").flat_map(|participant| {
        items(participant, "sessions").flat_map(move |session| {
            items(session, "segments").map(move |segment| [segment, session, participant])
        })
    })
}

fn items<'a>(of: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    of[name].as_array().into_iter().flatten()
}

/// The values of a dimension: a field of its name, or the items of the list that its plural names.
pub(crate) fn values<'a>(
    scopes: &[&'a Value],
    dimension: &str,
) -> impl Iterator<Item = String> + use<'a> {
    let plural = format!("{dimension}s");
    let found: Vec<&Value> = scopes
        .iter()
        .flat_map(|scope| {
            scope
                .get(dimension)
                .into_iter()
                .chain(items(scope, &plural))
        })
        .collect();
    found.into_iter().filter_map(|value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use serde_json::json;

    use super::*;

    fn conversation() -> Value {
        json!({
            "originatingDirection": "inbound",
            "divisionIds": ["d1", "d2"],
            "participants": [
                { "purpose": "customer", "sessions": [
                    { "mediaType": "chat", "segments": [{ "segmentType": "interact" }] },
                ] },
                { "purpose": "agent", "userId": "u", "sessions": [
                    { "mediaType": "chat", "segments": [
                        { "segmentType": "alert", "conference": false },
                        { "segmentType": "interact", "queueId": "q" },
                    ] },
                ] },
            ],
        })
    }

    fn by_segment(filter: Value) -> bool {
        let filter: Filter = serde_json::from_value(filter).unwrap();
        assert!(filter.is_simulated());
        filter.takes_segment_of(&conversation())
    }

    fn is(dimension: &str, value: &str) -> Value {
        json!({ "type": "dimension", "dimension": dimension, "operator": "matches", "value": value })
    }

    #[test]
    fn all_conditions_must_hold_for_one_and_the_same_segment() {
        let and = |a, b| by_segment(json!({ "type": "and", "predicates": [a, b] }));
        assert!(and(is("mediaType", "chat"), is("purpose", "agent")));
        assert!(and(is("segmentType", "interact"), is("userId", "u")));
        assert!(!and(is("segmentType", "alert"), is("purpose", "customer")));
        assert!(!and(is("mediaType", "voice"), is("purpose", "agent")));
    }

    #[test]
    fn clauses_are_conditions_of_their_own() {
        let either = json!({
            "type": "or",
            "predicates": [is("mediaType", "voice"), is("queueId", "q")],
        });
        let with = |other| {
            by_segment(json!({ "type": "and", "predicates": [other], "clauses": [either.clone()] }))
        };
        assert!(with(is("purpose", "agent")));
        assert!(!with(is("purpose", "customer")));
    }

    #[test]
    fn presence_can_be_asked_for() {
        let asks = |operator: &str, dimension: &str| {
            by_segment(json!({
                "type": "and",
                "predicates": [{ "dimension": dimension, "operator": operator }],
            }))
        };
        assert!(asks("exists", "conference"));
        assert!(!asks("exists", "wrapUpCode"));
        assert!(asks("notExists", "queueId"));
        assert!(!asks("notExists", "mediaType"));
    }

    #[test]
    fn conversation_filters_look_at_the_conversation_alone() {
        let takes = |predicate| {
            let filter = json!({ "type": "and", "predicates": [predicate] });
            serde_json::from_value::<Filter>(filter)
                .unwrap()
                .takes(&conversation())
        };
        assert!(takes(is("originatingDirection", "inbound")));
        assert!(takes(is("divisionId", "d2")));
        assert!(!takes(is("divisionId", "d3")));
        assert!(!takes(is("mediaType", "chat")));
    }

    #[test]
    fn conditions_that_are_not_evaluated_are_told() {
        let filter = json!({
            "type": "and",
            "clauses": [{ "type": "or", "predicates": [
                { "type": "metric", "metric": "tTalk", "range": { "gte": 1 } },
            ] }],
        });
        assert!(
            !serde_json::from_value::<Filter>(filter)
                .unwrap()
                .is_simulated()
        );
    }
}
