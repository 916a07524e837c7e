//! Lists and maps, item by item, with what is to be kept of each.

use serde::de::{MapAccess, SeqAccess};

use super::{
    Reading,
    visitor::{Role, Seed},
};
use crate::model::{
    Map,
    place::{ListPlace, MapPlace},
    rest::Odd,
    scalar::Outcome,
};

pub(super) fn items<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListPlace,
    mut items: A,
    reading: &mut Reading,
) -> Result<Outcome, A::Error> {
    let mut parts = Vec::new();
    let mut len = 0;
    loop {
        let mut next = Ok(None);
        list.add(&mut |place| {
            next = items.next_element_seed(Seed {
                place,
                role: Role::Item,
                reading: &mut *reading,
            });
            matches!(&next, Ok(Some(outcome)) if is_there(outcome))
        });
        let Some(outcome) = next? else { break };
        if let Some(odd) = kept(outcome) {
            parts.push((len, odd));
        }
        len += 1;
    }
    Ok(if parts.is_empty() {
        Outcome::Taken
    } else {
        Outcome::Odd(Box::new(Odd::Items {
            len,
            parts,
            hash: None,
        }))
    })
}

pub(super) fn members<'de, A: MapAccess<'de>>(
    map: &mut dyn MapPlace,
    mut members: A,
    reading: &mut Reading,
) -> Result<Outcome, A::Error> {
    let mut parts = Map::new();
    while let Some(name) = members.next_key::<String>()? {
        let mut next = None;
        parts.remove(&name);
        map.add(name.clone(), &mut |place| {
            let outcome = members.next_value_seed(Seed {
                place,
                role: Role::Item,
                reading: &mut *reading,
            });
            let is_there = outcome.as_ref().is_ok_and(is_there);
            next = Some(outcome);
            is_there
        });
        let Some(outcome) = next.transpose()? else {
            break;
        };
        // A name that comes twice counts as it came last.
        let is_there = is_there(&outcome);
        if !is_there {
            map.remove(&name);
        }
        if let Some(odd) = kept(outcome) {
            parts.insert(name, odd);
        }
    }
    Ok(if parts.is_empty() {
        Outcome::Taken
    } else {
        Outcome::Odd(Box::new(Odd::Members(parts, None)))
    })
}

/// Whether a value stands in its place.
fn is_there(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Taken | Outcome::Formed(_) => true,
        Outcome::Null => false,
        Outcome::Odd(odd) => !odd.leaves_unset(),
    }
}

/// What is to be kept of an item.
fn kept(outcome: Outcome) -> Option<Odd> {
    match outcome {
        Outcome::Taken | Outcome::Null => None,
        Outcome::Formed(form) => Some(Odd::Form(form)),
        Outcome::Odd(odd) => Some(*odd),
    }
}
