//! What was changed between two write forms: what a PATCH has to say of it, and whether a state
//! holds it.

use super::{
    Fields, Json, Map, Model, Place, Rest, View,
    object::{copy_model, put},
    read::rest_of,
    rest::Odd,
    same::views,
};

/// What a PATCH says: the fields that `after` has changed, `null` for those that it has cleared,
/// and what every write has to say: the version, which is compared, and what the API document
/// requires.
///
/// An inner object that has changed is sent whole: whether the platform merges or replaces it, it
/// says the same.
pub(crate) fn changes<W: Model + Default>(before: &W, after: &W) -> W {
    let mut to = W::default();
    let names = after.head().0.fields;
    let required = after.head().0.required.iter();
    let required: Vec<usize> = required.map(|index| usize::from(*index)).collect();
    let (old, new) = (Fields::of(before), Fields::of(after));
    let (old_rest, new_rest) = (old.rest, new.rest);
    let same_unset = |index| {
        let odd = |rest: Option<&Rest>| rest.and_then(Rest::kept)?.odd(index).cloned();
        match (odd(old_rest), odd(new_rest)) {
            (None, None) => true,
            (Some(one), Some(other)) => one.has_same_misfits(&other),
            _ => false,
        }
    };
    for (index, name) in names.iter().enumerate() {
        let is_due = is_version(name, new.get(index)) || required.contains(&index);
        match (old.get(index), new.get(index)) {
            (Some(was), Some(is)) if views(was, is) => {
                if is_due {
                    put(to.place(index), is);
                }
            }
            (Some(View::Model(was)), Some(View::Model(is))) => {
                if let Place::Model(slot) = to.place(index) {
                    copy_changed(was, is, slot.make());
                }
            }
            (_, Some(is)) => {
                put(to.place(index), is);
            }
            (Some(was), None) => clear(was, &mut to, index),
            (None, None) => {
                let is_null = |rest: Option<&Rest>| {
                    rest.and_then(Rest::kept)
                        .is_some_and(|kept| kept.nulls.binary_search(&index).is_ok())
                };
                let was_cleared = is_null(new_rest) && !is_null(old_rest);
                if was_cleared || !same_unset(index) {
                    rest_of(&mut to).set_null(index);
                }
            }
        }
    }
    let (old, new) = (unknown(old_rest), unknown(new_rest));
    for (name, value) in changed_unknown(old, new) {
        rest_of(&mut to).kept_mut().unknown.insert(name, value);
    }
    to
}

/// The field that the server compares before it writes.
const VERSION: &str = "version";
/// The field that some APIs keep it in.
const METADATA: &str = "metadata";

/// Whether a field is the version, or holds it.
fn is_version(name: &str, view: Option<View<'_>>) -> bool {
    let holds = |model: &dyn Model| model.head().0.fields.contains(&VERSION);
    match view {
        Some(View::Model(model)) => name == METADATA && holds(model),
        _ => name == VERSION,
    }
}

/// Copies a model, and says `null` for what `was` set and it does not.
fn copy_changed(was: &dyn Model, is: &dyn Model, to: &mut dyn Model) {
    copy_model(is, to);
    let (old, new) = (Fields::of(was), Fields::of(is));
    let (old_rest, new_rest) = (old.rest, new.rest);
    for (index, view) in &old.set {
        match (view, new.get(*index)) {
            (View::Model(was), Some(View::Model(is))) => {
                if let Place::Model(slot) = to.place(*index) {
                    copy_changed(*was, is, slot.make());
                }
            }
            (was, None) => clear(*was, to, *index),
            _ => {}
        }
    }
    for (name, value) in changed_unknown(unknown(old_rest), unknown(new_rest)) {
        rest_of(to).kept_mut().unknown.insert(name, value);
    }
}

/// Says that a field is cleared: `null`, inside of its wrapper where it has one.
fn clear(was: View<'_>, to: &mut dyn Model, index: usize) {
    if let View::Model(model) = was
        && is_wrapper(model)
        && let Place::Model(slot) = to.place(index)
    {
        rest_of(slot.make()).set_null(0);
    } else {
        rest_of(to).set_null(index);
    }
}

/// Whether a model is there to tell a value that is cleared from one that is not spoken of.
fn is_wrapper(model: &dyn Model) -> bool {
    let shape = model.head().0;
    let wraps = |kind: &str, field: &str| shape.name.starts_with(kind) && shape.fields == [field];
    wraps("ValueWrapper", "value")
        || wraps("ListWrapper", "values")
        || wraps("SetWrapper", "values")
}

fn unknown(rest: Option<&Rest>) -> Option<&Map<Json>> {
    rest.map(Rest::unknown)
}

/// Unknown fields that are new or other than they were, and `null` for those that are gone.
fn changed_unknown(old: Option<&Map<Json>>, new: Option<&Map<Json>>) -> Vec<(String, Json)> {
    let was = |name: &String| old.and_then(|old| old.get(name));
    let is = |name: &String| new.and_then(|new| new.get(name));
    let set = new.into_iter().flatten();
    let changed = set
        .filter(|(name, value)| was(name) != Some(*value))
        .map(|(name, value)| (name.clone(), value.clone()));
    let gone = old
        .into_iter()
        .flatten()
        .filter(|(name, _)| is(name).is_none());
    changed
        .chain(gone.map(|(name, _)| (name.clone(), Json::Null)))
        .collect()
}

/// What differs between two models: places of fields, and unknown names.
#[derive(Debug, Default)]
pub(crate) struct Changed {
    fields: Vec<usize>,
    unknown: Vec<String>,
}

impl Changed {
    /// Whether there is nothing but the version that could tell them apart.
    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.unknown.is_empty()
    }
}

/// The fields in which two models differ, but for the version.
pub(crate) fn changed_fields<W: Model>(before: &W, after: &W) -> Changed {
    let (old, new) = (Fields::of(before), Fields::of(after));
    let names = after.head().0.fields;
    let is_changed = |index: &usize| {
        let became_null = is_null(&old, *index) != is_null(&new, *index);
        became_null || !same_field(&old, &new, *index, names)
    };
    let unknown = changed_unknown(unknown(old.rest), unknown(new.rest)).into_iter();
    Changed {
        fields: (0..names.len()).filter(is_changed).collect(),
        unknown: unknown.map(|(name, _)| name).collect(),
    }
}

/// Whether two models say the same where something was changed.
pub(crate) fn agree<W: Model>(one: &W, other: &W, changed: &Changed) -> bool {
    let names = one.head().0.fields;
    let (ours, theirs) = (Fields::of(one), Fields::of(other));
    let value = |rest: Option<&Rest>, name: &String| unknown(rest)?.get(name).cloned();
    let mut fields = changed.fields.iter();
    fields.all(|index| same_field(&ours, &theirs, *index, names))
        && changed
            .unknown
            .iter()
            .all(|name| value(ours.rest, name) == value(theirs.rest, name))
}

/// Whether a field is an explicit `null`.
fn is_null(fields: &Fields<'_>, index: usize) -> bool {
    let is_null = fields.kept().is_some_and(|kept| kept.is_null(index));
    is_null && fields.get(index).is_none()
}

/// Whether a field says the same in both, but for the version. A field that is `null` and one that
/// is not there do: the platform answers either of them for what is cleared.
fn same_field(one: &Fields<'_>, other: &Fields<'_>, index: usize, names: &[&str]) -> bool {
    let name = names.get(index).copied().unwrap_or_default();
    let same = match (one.get(index), other.get(index)) {
        _ if name == VERSION => return true,
        (None, None) => true,
        (Some(View::Model(one)), Some(View::Model(other))) if name == METADATA => {
            same_but_version(one, other)
        }
        (Some(one), Some(other)) => views(one, other),
        _ => false,
    };
    same && match (misfit(one, index), misfit(other, index)) {
        (None, None) => true,
        (Some(one), Some(other)) => one.has_same_misfits(other),
        _ => false,
    }
}

/// What did not fit in a field, if it still stands there.
fn misfit<'a>(fields: &Fields<'a>, index: usize) -> Option<&'a Odd> {
    let odd = fields.kept()?.holding(index, fields.get(index))?;
    Some(odd).filter(|odd| odd.is_misfit())
}

/// Whether two models say the same in all but the version.
fn same_but_version(one: &dyn Model, other: &dyn Model) -> bool {
    let names = one.head().0.fields;
    let (ours, theirs) = (Fields::of(one), Fields::of(other));
    let none = Map::new();
    (0..names.len()).all(|index| same_field(&ours, &theirs, index, names))
        && unknown(ours.rest).unwrap_or(&none) == unknown(theirs.rest).unwrap_or(&none)
}

#[cfg(all(test, feature = "workforce-management"))]
#[allow(clippy::expect_used, reason = "a test fails by panicking")]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::models::UpdatePlanningGroupRequest as Group;

    /// A group whose metadata has this version and these other members.
    fn group(version: i64, others: &Json) -> Group {
        let mut metadata = others.clone();
        metadata["version"] = version.into();
        read(&json!({"name": "Sales", "metadata": metadata}))
    }

    fn read(json: &Json) -> Group {
        serde_json::from_value(json.clone()).expect("models take any object")
    }

    #[test]
    fn the_version_in_the_metadata_tells_no_two_states_apart() {
        let by = json!({"modifiedBy": {"id": "u1"}, "isNew": true});
        let (before, after) = (group(3, &by), group(4, &by));
        assert!(before != after);
        assert!(changed_fields(&before, &after).is_empty());
    }

    #[test]
    fn everything_else_in_the_metadata_does() {
        let by = |id: &str| json!({"modifiedBy": {"id": id}});
        for (was, is) in [
            (by("u1"), by("u2")),
            (json!({}), by("u2")),
            (by("u1"), json!({})),
            (json!({"isNew": 1}), json!({"isNew": 2})),
            (json!({"isNew": 1}), json!({})),
            (json!({}), json!({"modifiedBy": [7]})),
        ] {
            let (before, after) = (group(3, &was), group(3, &is));
            let changed = changed_fields(&before, &after);
            assert!(!changed.is_empty(), "{was} {is}");
            assert!(agree(&group(9, &is), &after, &changed), "{was} {is}");
            assert!(!agree(&group(9, &was), &after, &changed), "{was} {is}");
        }
        let without = read(&json!({"name": "Sales"}));
        let with = group(3, &json!({}));
        assert!(!changed_fields(&without, &with).is_empty());
        assert!(!changed_fields(&with, &without).is_empty());
    }

    #[test]
    fn a_change_beside_the_metadata_is_found_whatever_their_version() {
        let state = |name: &str, version: i64| {
            read(&json!({"name": name, "metadata": {"version": version}}))
        };
        let changed = changed_fields(&state("a", 3), &state("b", 4));
        assert!(agree(&state("b", 9), &state("b", 4), &changed));
        assert!(!agree(&state("a", 9), &state("b", 4), &changed));
        assert!(agree(&state("a", 9), &state("a", 3), &changed));
    }
}
