//! What one value becomes in a write form.
//!
//! What is kept beside a value goes with it: in which form it came, and what in it did not fit.
//! What did not fit as a whole is read once more, in its new place; it may fit there, and is kept
//! there where it does not.

use serde::de::DeserializeSeed;

use super::{How, Unknown, convert, keep};
use crate::model::{
    Fields, Json, Map, Model, Place, View, date_time,
    object::put,
    place::{ListPlace, ListView, MapPlace, MapView},
    read::{Reading, Role, Seed, rest_of},
    rest::{Form, Odd},
    same::would_read,
    scalar::{self, Outcome},
    write::to_json,
};

/// Puts a value into a place of another type, where `odd` says how it came. [`Outcome::Null`] is
/// told where nothing came to stand there.
pub(super) fn convert_value(
    how: &How,
    place: Place<'_>,
    view: View<'_>,
    odd: Option<&Odd>,
    unknown: Unknown,
) -> Outcome {
    match (how, place, view) {
        (How::Copy, place, view) => put_as(copy(place, view, unknown), odd),
        (How::Text, Place::Text(slot), view) => {
            *slot = text(view, odd);
            let is_other = |odd: &&Odd| matches!(odd, Odd::Whole { raw, .. } if !raw.is_string());
            put_as(slot.is_some(), odd.filter(is_other))
        }
        (How::Text, place @ Place::Enum(_), View::Text(value) | View::Enum(value)) => {
            put_as(put(place, View::Enum(value)), odd)
        }
        (How::Number, place, View::Int(number)) => number_as(scalar::integer(place, number), odd),
        (How::Number, place, View::Float(number)) => number_as(scalar::float(place, number), odd),
        (How::Json, Place::Json(slot), view) => {
            *slot = Some(to_json(view));
            Outcome::Taken
        }
        (How::Id(at), place @ Place::Text(_), View::Model(model)) => id(*at, place, model),
        (How::Model(steps), Place::Model(slot), View::Model(model)) => {
            convert(model, slot.make(), steps(), unknown, true);
            Outcome::Taken
        }
        (How::Model(steps), Place::Object(to), View::Model(model)) => {
            convert(model, to, steps(), unknown, true);
            Outcome::Taken
        }
        (How::Each(how), Place::List(slot), View::List(list)) => {
            items(how, slot, list, odd, unknown)
        }
        (How::Each(how), Place::Map(slot), View::Map(map)) => members(how, slot, map, odd, unknown),
        (How::Wrap(how), place, view) => wrap(place, &mut |place| {
            convert_value(how, place, view, odd, unknown)
        }),
        _ => Outcome::Null,
    }
}

/// Reads what did not fit where it came once more, in the place that it is written to.
pub(super) fn reread(how: &How, place: Place<'_>, raw: &Json, role: Role) -> Outcome {
    if let How::Wrap(how) = how {
        return wrap(place, &mut |place| reread(how, place, raw, role));
    }
    let expected = place.expected();
    let seed = Seed {
        place,
        role,
        reading: &mut Reading::default(),
    };
    // It was read before, so it is no deeper than reading goes.
    seed.deserialize(raw)
        .unwrap_or_else(|_| scalar::misfit(raw.clone(), expected))
}

/// A value that was put as it is, and is written as it came.
fn put_as(is_put: bool, odd: Option<&Odd>) -> Outcome {
    match odd {
        _ if !is_put => Outcome::Null,
        // What did not fit stands no longer where something is set.
        Some(odd) if odd.leaves_unset() => Outcome::Taken,
        None => Outcome::Taken,
        Some(Odd::Form(form)) => Outcome::Formed(*form),
        Some(odd) => Outcome::Odd(Box::new(odd.clone())),
    }
}

/// A number of another width, which is written as it came if it has fitted.
fn number_as(outcome: Outcome, odd: Option<&Odd>) -> Outcome {
    match (outcome, odd) {
        (Outcome::Odd(odd), _) if odd.leaves_unset() => Outcome::Odd(odd),
        (_, Some(odd)) => put_as(true, Some(odd)),
        (outcome, None) => outcome,
    }
}

/// Fills the only field of a wrapper.
fn wrap(place: Place<'_>, fill: &mut dyn FnMut(Place<'_>) -> Outcome) -> Outcome {
    let filled = |wrapper: &mut dyn Model, fill: &mut dyn FnMut(Place<'_>) -> Outcome| {
        let outcome = fill(wrapper.place(0));
        let is_filled = !matches!(outcome, Outcome::Null);
        keep(wrapper, 0, outcome);
        is_filled
    };
    let is_filled = match place {
        Place::Object(wrapper) => filled(wrapper, fill),
        Place::Model(slot) => {
            let is_filled = filled(slot.make(), fill);
            if !is_filled {
                slot.clear();
            }
            is_filled
        }
        _ => false,
    };
    put_as(is_filled, None)
}

/// The `id` of a model, or what came in place of either.
fn id(at: usize, place: Place<'_>, model: &dyn Model) -> Outcome {
    let fields = Fields::of(model);
    let kept = fields.kept();
    let odd = kept.and_then(|kept| kept.odd(at));
    if let Some(view) = fields.get(at) {
        return convert_value(&How::Text, place, view, odd, Unknown::Carried);
    }
    let instead = kept
        .filter(|_| fields.set.is_empty())
        .and_then(|kept| kept.instead.as_ref());
    match (odd, instead) {
        (Some(Odd::Whole { raw, .. }), _) | (_, Some(raw)) => {
            reread(&How::Text, place, raw, Role::Item)
        }
        _ => Outcome::Null,
    }
}

/// Each item of a list, and what did not fit in its place.
fn items(
    how: &How,
    slot: &mut dyn ListPlace,
    list: &dyn ListView,
    odd: Option<&Odd>,
    unknown: Unknown,
) -> Outcome {
    slot.begin();
    let holes = |parts: &[(usize, Odd)]| parts.iter().filter(|part| part.1.leaves_unset()).count();
    let (len, parts) = match odd {
        Some(Odd::Items { len, parts, .. }) if list.count() + holes(parts) == *len => {
            (*len, parts.as_slice())
        }
        _ => (list.count(), &[][..]),
    };
    let mut parts = parts.iter().peekable();
    let (mut next, mut added, mut kept) = (0, 0, Vec::new());
    for at in 0..len {
        let odd = parts.next_if(|part| part.0 == at).map(|part| &part.1);
        let mut outcome = Outcome::Null;
        if let Some(raw) = misfit(odd) {
            slot.add(&mut |place| filled(&mut outcome, reread(how, place, raw, Role::Item)));
        } else {
            let view = list.item(next);
            next += 1;
            slot.add(&mut |place| {
                filled(&mut outcome, convert_value(how, place, view, odd, unknown))
            });
        }
        match outcome {
            Outcome::Null => continue,
            Outcome::Taken => {}
            Outcome::Formed(form) => kept.push((added, Odd::Form(form))),
            Outcome::Odd(odd) => kept.push((added, *odd)),
        }
        added += 1;
    }
    if kept.is_empty() {
        return whole(odd);
    }
    Outcome::Odd(Box::new(Odd::Items {
        len: added,
        parts: kept,
        hash: None,
    }))
}

/// Each member of a map, and those that did not fit.
fn members(
    how: &How,
    slot: &mut dyn MapPlace,
    map: &dyn MapView,
    odd: Option<&Odd>,
    unknown: Unknown,
) -> Outcome {
    static NONE: Map<Odd> = Map::new();
    slot.begin();
    let parts = match odd {
        Some(Odd::Members(parts, _)) => parts,
        _ => &NONE,
    };
    let mut kept = Map::new();
    let mut note = |name: &str, outcome| {
        let odd = match outcome {
            Outcome::Null | Outcome::Taken => return,
            Outcome::Formed(form) => Odd::Form(form),
            Outcome::Odd(odd) => *odd,
        };
        kept.insert(name.to_owned(), odd);
    };
    map.each(&mut |name, view| {
        let mut outcome = Outcome::Null;
        slot.add(name.to_owned(), &mut |place| {
            let odd = parts.get(name);
            filled(&mut outcome, convert_value(how, place, view, odd, unknown))
        });
        note(name, outcome);
    });
    for (name, odd) in parts {
        if let (Some(raw), None) = (misfit(Some(odd)), map.get(name)) {
            let mut outcome = Outcome::Null;
            slot.add(name.clone(), &mut |place| {
                filled(&mut outcome, reread(how, place, raw, Role::Item))
            });
            note(name, outcome);
        }
    }
    if kept.is_empty() {
        return whole(odd);
    }
    Outcome::Odd(Box::new(Odd::Members(kept, None)))
}

/// Notes what came of an item, and says whether it stands in its place.
fn filled(outcome: &mut Outcome, came: Outcome) -> bool {
    *outcome = came;
    match outcome {
        Outcome::Taken | Outcome::Formed(_) => true,
        Outcome::Null => false,
        Outcome::Odd(odd) => !odd.leaves_unset(),
    }
}

/// What did not fit as a whole.
fn misfit(odd: Option<&Odd>) -> Option<&Json> {
    match odd {
        Some(odd @ Odd::Whole { raw, .. }) if odd.leaves_unset() => Some(raw),
        _ => None,
    }
}

/// What came for a list or a map as a whole.
fn whole(odd: Option<&Odd>) -> Outcome {
    put_as(true, odd.filter(|odd| matches!(odd, Odd::Whole { .. })))
}

/// Copies a value into a place of its type.
fn copy(place: Place<'_>, view: View<'_>, unknown: Unknown) -> bool {
    if unknown == Unknown::Carried {
        return put(place, view);
    }
    match (place, view) {
        (Place::Model(slot), View::Model(model)) => copy_known(model, slot.make()),
        (Place::Object(slot), View::Model(model)) => copy_known(model, slot),
        (Place::List(slot), View::List(list)) => {
            slot.begin();
            for index in 0..list.count() {
                slot.add(&mut |place| copy(place, list.item(index), unknown));
            }
        }
        (Place::Map(slot), View::Map(map)) => {
            slot.begin();
            map.each(&mut |name, view| {
                slot.add(name.to_owned(), &mut |place| copy(place, view, unknown));
            });
        }
        (place, view) => return put(place, view),
    }
    true
}

/// Copies a model without what the document does not know.
fn copy_known(from: &dyn Model, to: &mut dyn Model) {
    let fields = Fields::of(from);
    if let Some(rest) = fields.rest {
        let own = rest_of(to);
        *own = rest.clone();
        own.kept_mut().unknown.clear();
        own.tidy();
    }
    for (index, view) in fields.set {
        copy(to.place(index), view, Unknown::Left);
    }
}

/// A value as its text on the wire: as it was spelled, if it still is what came.
fn text(view: View<'_>, odd: Option<&Odd>) -> Option<String> {
    match (view, odd) {
        (View::DateTime(now), Some(Odd::Form(Form::Digits { instant, digits })))
            if now.timestamp_millis() == *instant =>
        {
            return Some(date_time::print_with(&now, *digits).as_str().to_owned());
        }
        (view, Some(Odd::Whole { raw, .. })) if would_read(raw, view) => {
            if let Json::String(text) = raw {
                return Some(text.clone());
            }
        }
        _ => {}
    }
    Some(match view {
        View::Text(text) | View::Enum(text) => text.to_owned(),
        View::Date(day) => day.to_string(),
        View::DateTime(instant) => date_time::print(&instant).as_str().to_owned(),
        View::Interval(interval) => interval.as_str().to_owned(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Value, read_body, rest::Fit};

    fn converted_text(how: &How, view: View<'_>, odd: Option<&Odd>) -> (Option<String>, Outcome) {
        let mut slot = None;
        let outcome = convert_value(how, Place::Text(&mut slot), view, odd, Unknown::Carried);
        (slot, outcome)
    }

    fn converted(raw: &str) -> Odd {
        Odd::Whole {
            raw: raw.into(),
            fit: Fit::Converted,
            expected: "",
        }
    }

    #[test]
    fn a_text_keeps_the_spelling_that_came() {
        let instant = date_time::parse("2026-01-31T08:00:07Z").expect("it is one");
        let digits = Odd::Form(Form::Digits {
            instant: instant.timestamp_millis(),
            digits: 0,
        });
        let (offset, upper) = (converted("2026-01-31T09:00:07+01:00"), converted("ACTIVE"));
        for (view, odd, expected) in [
            (View::DateTime(instant), &digits, "2026-01-31T08:00:07Z"),
            (
                View::DateTime(instant),
                &offset,
                "2026-01-31T09:00:07+01:00",
            ),
            (View::Enum("active"), &upper, "ACTIVE"),
            // It was set anew.
            (View::Enum("inactive"), &upper, "inactive"),
        ] {
            let (text, outcome) = converted_text(&How::Text, view, Some(odd));
            assert_eq!(text.as_deref(), Some(expected));
            assert!(matches!(outcome, Outcome::Taken));
        }
    }

    #[test]
    fn a_number_that_does_not_fit_again_is_kept() {
        let mut slot = None;
        let raw = Json::from(vec![1]);
        let outcome = reread(&How::Number, Place::Float(&mut slot), &raw, Role::Field);
        assert!(matches!(outcome, Outcome::Odd(odd) if odd.leaves_unset()));
        let place = Place::Float(&mut slot);
        let outcome = convert_value(&How::Number, place, View::Int(5), None, Unknown::Carried);
        assert!(matches!(outcome, Outcome::Formed(Form::Whole)));
    }

    #[cfg(feature = "users")]
    #[test]
    fn items_that_are_no_objects_stand_among_the_ids_of_those_that_are() {
        use crate::models::Group;

        let body = br#"[{"id": "a"}, "b", {"id": {"odd": 1}}, {"id": "c"}]"#;
        let (groups, _) = read_body::<Vec<Group>>(body, false).expect("it is a list");
        let at = Group::default().shape().find("id").expect("it has one");
        let mut ids: Option<Vec<String>> = None;
        let how = How::Each(Box::leak(Box::new(How::Id(at))));
        let place = Place::List(&mut ids);
        let outcome = convert_value(&how, place, groups.view(), None, Unknown::Carried);
        assert_eq!(ids.as_deref(), Some(&["a", "b", "c"].map(String::from)[..]));
        let Outcome::Odd(odd) = outcome else {
            panic!("there is something to keep");
        };
        assert!(matches!(*odd, Odd::Items { len: 4, ref parts, .. } if parts[0].0 == 2));
    }
}
