//! What a page says of itself and of the page after it.
//!
//! This is the only place that looks into a response: [`law`](super::law) decides by these facts,
//! whatever they were read from.

use std::{
    borrow::Cow,
    hash::{DefaultHasher, Hash, Hasher},
};

use crate::model::{
    Json, View,
    members::{self, Members, item, length},
};

/// Fields that hold the place of the next page, and those of other names that do in some responses.
const TOKENS: [&str; 5] = ["cursor", "after", "nextPage", "nextPageToken", "pageToken"];

/// Where items are that are too many for a response.
const ELSEWHERE: [&str; 3] = ["downloadUrl", "downloadUrls", "downloadUri"];

/// What a page says of itself and of the page after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PageFacts {
    /// The operation's own list; none where the page lacks it.
    pub(super) items: Option<Items>,
    /// Whether the operation's own list is known, and neither it nor a file in its stead is there.
    pub(super) lacks_list: bool,
    /// Whether the items are in a file that the page names.
    pub(super) has_file: bool,
    /// The link to the next page.
    pub(super) link: Option<String>,
    /// Whether there is a field for that link, also where it is `null`.
    pub(super) has_link_field: bool,
    /// Tokens of the next page, by the fields that hold them.
    pub(super) tokens: Vec<(&'static str, String)>,
    /// The number of this page.
    pub(super) page_number: Option<u64>,
    /// How many pages there are.
    pub(super) page_count: Option<u64>,
    /// How many items a page has at most.
    pub(super) page_size: Option<u64>,
    /// The index of the first item.
    pub(super) start_index: Option<u64>,
    /// How many items there are on all pages; often an estimate.
    pub(super) total: Option<u64>,
}

/// The items of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Items {
    pub(super) count: usize,
    /// The same for the same items in any order: by their ids, else by value.
    pub(super) fingerprint: u64,
}

impl PageFacts {
    /// Reads the facts of a body whose own list is at this dotted path.
    pub(super) fn read(body: View<'_>, list: Option<&str>) -> Self {
        // Some searches wrap their page once more: its facts stand beside its list.
        let inner = list
            .and_then(|path| path.rsplit_once('.'))
            .and_then(|(holder, _)| at(body, holder));
        let (outer, inner) = (Members::of(body), inner.map(Members::of));
        let member = |name: &str| {
            let inner = inner.as_ref().and_then(|page| page.get(name));
            inner.or_else(|| outer.get(name))
        };
        let whole = |names: &[&str]| names.iter().find_map(|name| whole(member(name)?));
        let mut tokens: Vec<_> = TOKENS
            .into_iter()
            .filter_map(|name| Some((name, text(member(name)?)?.into_owned())))
            .collect();
        let cursors = || text(Members::of(member("cursors")?).get("after")?);
        tokens.extend(cursors().map(|token| ("cursors", token.into_owned())));
        // Some lists of messages have a shorter name for the link.
        let link = ["nextUri", "next"].into_iter().find_map(|name| {
            let link = text(member(name)?)?;
            (name == "nextUri" || link.contains('?')).then(|| link.into_owned())
        });
        let items = list.and_then(|path| at(body, path)).and_then(Items::read);
        let has_file = ELSEWHERE
            .iter()
            .any(|name| member(name).is_some_and(|file| !is_null(file)));
        Self {
            items,
            lacks_list: list.is_some() && items.is_none() && !has_file,
            has_file,
            link,
            has_link_field: member("nextUri").is_some(),
            tokens,
            page_number: whole(&["pageNumber"]),
            page_count: whole(&["pageCount"]),
            page_size: whole(&["pageSize", "itemsPerPage"]),
            start_index: whole(&["startIndex"]),
            total: whole(&["totalHits", "totalResults", "total"]),
        }
    }

    /// How many items the page has.
    pub(super) fn count(&self) -> u64 {
        self.items.map_or(0, |items| items.count as u64)
    }

    /// Whether nothing is on the page, nor in a file that it names.
    pub(super) fn is_empty(&self) -> bool {
        self.count() == 0 && !self.has_file
    }

    /// The token in the first of these fields that holds one.
    pub(super) fn token(&self, fields: &[&str]) -> Option<&str> {
        let of = |field: &&str| self.tokens.iter().find(|(name, _)| name == field);
        fields.iter().find_map(of).map(|(_, token)| token.as_str())
    }
}

impl Items {
    /// The items of a list; `None` for what is none.
    fn read(list: View<'_>) -> Option<Self> {
        let count = length(list)?;
        let items = || (0..count).filter_map(|index| item(list, index));
        let mut hashes: Vec<u64> = items().filter_map(identity).collect();
        hashes.sort_unstable();
        hashes.dedup();
        // Versions of one thing share its id.
        if hashes.len() < count {
            hashes = items().map(value).collect();
        }
        Some(Self {
            count,
            fingerprint: hashes.into_iter().fold(count as u64, u64::wrapping_add),
        })
    }
}

/// A hash of what an item says it is.
fn identity(item: View<'_>) -> Option<u64> {
    let members = Members::of(item);
    let id = text(members.get("id")?)?;
    let version = members.get("version").and_then(text);
    let mut hasher = DefaultHasher::new();
    (id, version).hash(&mut hasher);
    Some(hasher.finish())
}

/// A hash of all that an item is.
fn value(item: View<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    members::hash(item, &mut hasher);
    hasher.finish()
}

/// What is at a dotted path; the empty one is that of the body itself.
pub(super) fn at<'a>(body: View<'a>, path: &str) -> Option<View<'a>> {
    let names = path.split('.').filter(|name| !name.is_empty());
    names
        .into_iter()
        .try_fold(body, |view, name| Members::of(view).get(name))
}

fn is_null(view: View<'_>) -> bool {
    matches!(view, View::Json(Json::Null))
}

/// A text that is not empty; a number, too, since a cursor may be one.
fn text(view: View<'_>) -> Option<Cow<'_, str>> {
    match view {
        View::Text(text) | View::Enum(text) => Some(Cow::Borrowed(text)),
        View::Json(Json::String(text)) => Some(Cow::Borrowed(text.as_str())),
        View::Int(number) => Some(Cow::Owned(number.to_string())),
        View::Float(number) => Some(Cow::Owned(number.to_string())),
        View::Json(Json::Number(number)) => Some(Cow::Owned(number.to_string())),
        _ => None,
    }
    .filter(|text| !text.is_empty())
}

/// A number that counts, also where it comes as a text or as `3.0`.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "casts of floats saturate"
)]
fn whole(view: View<'_>) -> Option<u64> {
    let float = |number: f64| (number >= 0.0).then_some(number as u64);
    match view {
        View::Int(number) => number.try_into().ok(),
        View::Float(number) => float(number),
        View::Text(digits) => digits.trim().parse().ok(),
        View::Json(Json::String(digits)) => digits.trim().parse().ok(),
        View::Json(Json::Number(number)) => {
            number.as_u64().or_else(|| number.as_f64().and_then(float))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(body: &str, list: &str) -> PageFacts {
        let body: Json = serde_json::from_str(body).unwrap();
        PageFacts::read(View::Json(&body), Some(list))
    }

    fn fingerprint(items: &str) -> u64 {
        let items = facts(items, "").items.unwrap();
        items.fingerprint
    }

    #[test]
    fn counts_are_read_whatever_they_come_as() {
        let body = r#"{"pageCount":"3","pageNumber":2.0,"total":-1,"pageSize":1e300}"#;
        let facts = facts(body, "entities");
        assert_eq!((facts.page_count, facts.page_number), (Some(3), Some(2)));
        assert_eq!((facts.total, facts.page_size), (None, Some(u64::MAX)));
    }

    #[test]
    fn what_is_empty_or_null_leads_nowhere() {
        let facts = facts(r#"{"nextUri":null,"cursor":"","cursors":{}}"#, "entities");
        assert!(facts.has_link_field && facts.link.is_none() && facts.tokens.is_empty());
        assert!(facts.items.is_none() && facts.is_empty());
    }

    #[test]
    fn the_facts_of_a_wrapped_page_stand_beside_its_list() {
        let body = r#"{"results":{"entities":[1,2],"pageCount":4},"pageNumber":2}"#;
        let facts = facts(body, "results.entities");
        assert_eq!((facts.count(), facts.page_count), (2, Some(4)));
        assert_eq!(facts.page_number, Some(2));
    }

    #[test]
    fn a_file_with_the_items_is_not_nothing() {
        let facts = facts(r#"{"downloadUrl":"https://x/y","cursor":7}"#, "entities");
        assert!(!facts.is_empty());
        assert_eq!(facts.token(&["after", "cursor"]), Some("7"));
    }

    #[test]
    fn items_are_the_same_by_id_in_any_order_and_else_by_value() {
        let given = fingerprint(r#"[{"id":"a","n":1},{"id":"b"}]"#);
        assert_eq!(given, fingerprint(r#"[{"id":"b"},{"id":"a","n":2}]"#));
        assert_ne!(given, fingerprint(r#"[{"id":"a"},{"id":"c"}]"#));
        assert_eq!(fingerprint(r#"[{"n":1}]"#), fingerprint(r#"[{"n":1}]"#));
        assert_ne!(fingerprint(r#"[{"n":1}]"#), fingerprint(r#"[{"n":2}]"#));
        assert_ne!(fingerprint("[0]"), fingerprint("[0,0]"));
    }

    #[test]
    fn versions_of_one_thing_are_not_the_same_item() {
        let one = r#"[{"id":"a","version":1}]"#;
        assert_ne!(fingerprint(one), fingerprint(r#"[{"id":"a","version":2}]"#));
        let drafts = r#"[{"id":"a","n":1},{"id":"a","n":2}]"#;
        let others = r#"[{"id":"a","n":3},{"id":"a","n":4}]"#;
        assert_ne!(fingerprint(drafts), fingerprint(others));
    }
}
