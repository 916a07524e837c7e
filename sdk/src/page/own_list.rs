//! Which list of a response is the operation's own, where the API document does not say.

use super::facts::at;
use crate::model::{
    View,
    members::{Members, length},
};

/// What operations call their own lists; the first that is there is it.
const OWN: [&str; 6] = [
    "entities",
    "results",
    "conversations",
    "userDetails",
    "Resources",
    "resources",
];

/// Lists that stand beside an operation's own.
const BESIDE: [&str; 8] = [
    "aggregations",
    "errorDetails",
    "errors",
    "facets",
    "links",
    "schemas",
    "types",
    "warnings",
];

/// Where the operation's own list is in a body, as a dotted path; the empty one is that of the body
/// itself.
///
/// It is where the API document says, unless the body has none there and one under a name that
/// other operations use.
pub(super) fn of(declared: Option<&str>, body: View<'_>) -> Option<String> {
    let Some(declared) = declared else {
        return find(body);
    };
    let is_there = at(body, declared).and_then(length).is_some();
    let path = if is_there { None } else { usual(body) };
    Some(path.unwrap_or_else(|| declared.to_owned()))
}

/// The list that is under a name that most operations use.
fn usual(body: View<'_>) -> Option<String> {
    let members = Members::of(body);
    let is_list = |name: &&str| members.get(name).and_then(length).is_some();
    if let Some(name) = OWN.iter().find(|name| is_list(name)) {
        return Some((*name).to_owned());
    }
    // Some searches wrap their page once more.
    let path = members.get("results").and_then(usual)?;
    Some(format!("results.{path}"))
}

fn find(body: View<'_>) -> Option<String> {
    if length(body).is_some() {
        return Some(String::new());
    }
    if let Some(path) = usual(body) {
        return Some(path);
    }
    let members = Members::of(body);
    // A page that is wrapped, under a name of its own.
    if let Some(path) = members.get("results").and_then(find) {
        return Some(format!("results.{path}"));
    }
    let names = members.names().into_iter();
    let lists = names
        .filter(|name| !BESIDE.contains(name))
        .filter_map(|name| {
            let length = members.get(name).and_then(length)?;
            Some((length, name))
        });
    let longest = lists.max_by_key(|(length, _)| *length);
    longest.map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{find, of};
    use crate::model::{Json, View};

    #[test]
    fn an_operations_own_list_is_told_from_those_beside_it() {
        let cases = [
            (r#"{"types":["x"],"results":[]}"#, Some("results")),
            (
                r#"{"schemas":["a","b"],"Resources":[1]}"#,
                Some("Resources"),
            ),
            (
                r#"{"aggregations":[1,2],"userDetails":[1]}"#,
                Some("userDetails"),
            ),
            (r#"{"aggregations":[1,2],"totalHits":3}"#, None),
            (r#"{"results":{"entities":[]}}"#, Some("results.entities")),
            (r#"{"sessions":[1],"id":"x"}"#, Some("sessions")),
            ("[1]", Some("")),
            (r#""text""#, None),
            ("{}", None),
        ];
        for (body, list) in cases {
            let json: Json = serde_json::from_str(body).unwrap();
            assert_eq!(find(View::Json(&json)).as_deref(), list, "{body}");
        }
    }

    #[test]
    fn a_declared_list_gives_way_to_one_that_is_there_in_its_stead() {
        let cases = [
            (r#"{"entities":[],"results":[1]}"#, "entities"),
            (r#"{"results":[1]}"#, "results"),
            (r#"{"results":{"entities":[1]}}"#, "results.entities"),
            (r#"{"sessions":[1]}"#, "entities"),
            (r#"{"aggregations":[1]}"#, "entities"),
        ];
        for (body, list) in cases {
            let json: Json = serde_json::from_str(body).unwrap();
            let found = of(Some("entities"), View::Json(&json));
            assert_eq!(found.as_deref(), Some(list), "{body}");
        }
    }
}
