//! The one visitor.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::{
    Reading,
    json::JsonSeed,
    keys::{Key, KeySeed},
    list,
};
use crate::model::{
    Fields, Json, Model, Place,
    rest::{Fit, Odd, Rest},
    scalar::{self, Outcome},
};

/// What is read: it decides what a `null` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Root,
    Field,
    /// An item of a list, or a member of a map.
    Item,
}

/// Fills one place.
pub(crate) struct Seed<'p, 'r> {
    pub(crate) place: Place<'p>,
    pub(crate) role: Role,
    pub(crate) reading: &'r mut Reading,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Outcome;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = Outcome;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.place.expected())
    }

    fn visit_bool<E>(self, value: bool) -> Result<Outcome, E> {
        Ok(self.noted(|place| scalar::truth_value(place, value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Outcome, E> {
        Ok(self.noted(|place| scalar::integer(place, value)))
    }

    #[inline]
    fn visit_u64<E>(mut self, value: u64) -> Result<Outcome, E> {
        if let (Place::Int(slot), Ok(value)) = (&mut self.place, i64::try_from(value)) {
            **slot = Some(value);
            return Ok(Outcome::Taken);
        }
        Ok(self.noted(|place| match i64::try_from(value) {
            Ok(value) => scalar::integer(place, value),
            Err(_) => scalar::number(place, Number::from(value)),
        }))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Outcome, E> {
        Ok(self.noted(|place| scalar::float(place, value)))
    }

    #[inline]
    fn visit_str<E>(self, value: &str) -> Result<Outcome, E> {
        if let Place::Text(slot) = self.place {
            *slot = Some(value.to_owned());
            return Ok(Outcome::Taken);
        }
        Ok(self.noted(|place| scalar::text(place, value)))
    }

    fn visit_string<E>(self, value: String) -> Result<Outcome, E> {
        Ok(self.noted(|place| match place {
            Place::Text(slot) => {
                *slot = Some(value);
                Outcome::Taken
            }
            place => scalar::text(place, &value),
        }))
    }

    fn visit_unit<E>(self) -> Result<Outcome, E> {
        Ok(self.null())
    }

    fn visit_none<E>(self) -> Result<Outcome, E> {
        Ok(self.null())
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Outcome, A::Error> {
        match self.place {
            Place::List(slot) => {
                slot.begin();
                self.reading
                    .nested(|reading| list::items(slot, items, reading))
            }
            place => {
                let seed = JsonSeed {
                    reading: &mut *self.reading,
                };
                let raw = seed.visit_seq(items)?;
                Ok(self.reading.keep(place, self.role, raw))
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Outcome, A::Error> {
        let model = match self.place {
            Place::Object(model) => model,
            Place::Model(slot) => slot.make(),
            Place::Map(slot) => {
                slot.begin();
                return self
                    .reading
                    .nested(|reading| list::members(slot, members, reading));
            }
            place => {
                let seed = JsonSeed {
                    reading: &mut *self.reading,
                };
                let raw = seed.visit_map(members)?;
                return Ok(self.reading.keep(place, self.role, raw));
            }
        };
        self.reading
            .nested(|reading| object(model, members, reading))?;
        Ok(Outcome::Taken)
    }
}

impl Seed<'_, '_> {
    /// Puts a value that is no list and no object.
    #[inline]
    fn noted(self, put: impl FnOnce(Place<'_>) -> Outcome) -> Outcome {
        match self.place {
            // A list of objects keeps a place for what is none.
            Place::Object(model) if self.role == Role::Item => {
                let outcome = put(Place::Object(&mut *model));
                self.reading.stands_in(model, outcome)
            }
            Place::Model(slot) if self.role == Role::Item => {
                let outcome = put(Place::Model(&mut *slot));
                self.reading.stands_in(slot.make(), outcome)
            }
            place => {
                let outcome = put(place);
                if let Outcome::Odd(odd) = &outcome {
                    self.reading.count(odd);
                }
                outcome
            }
        }
    }

    fn null(self) -> Outcome {
        match (self.role, self.place) {
            (_, Place::Json(slot)) if self.role != Role::Field => {
                *slot = Some(Json::Null);
                Outcome::Taken
            }
            // An empty one, so that those after it keep their place.
            (role @ (Role::Item | Role::Root), Place::Object(model)) => {
                self.reading.stands_empty(role, model)
            }
            (role @ (Role::Item | Role::Root), Place::Model(slot)) => {
                self.reading.stands_empty(role, slot.make())
            }
            (Role::Item | Role::Root, Place::List(slot)) => {
                slot.begin();
                empty()
            }
            (Role::Item | Role::Root, Place::Map(slot)) => {
                slot.begin();
                empty()
            }
            (Role::Item, place) => {
                self.reading.misfits += 1;
                scalar::misfit(Json::Null, place.expected())
            }
            (Role::Root, place) => scalar::misfit(Json::Null, place.expected()),
            (Role::Field, _) => Outcome::Null,
        }
    }
}

/// A `null` where a list or a map is empty.
fn empty() -> Outcome {
    Outcome::Odd(Box::new(Odd::Whole {
        raw: Json::Null,
        fit: Fit::Form,
        expected: "a list or an object",
    }))
}

impl Reading {
    /// What was read as JSON of any form, since its place takes no such thing.
    fn keep(&mut self, place: Place<'_>, role: Role, raw: Json) -> Outcome {
        Seed {
            place,
            role,
            reading: self,
        }
        .noted(|place| scalar::json(place, raw))
    }

    /// An object that is none: it stays empty, and knows what stood there.
    fn stands_in(&mut self, model: &mut dyn Model, outcome: Outcome) -> Outcome {
        if let Outcome::Odd(odd) = outcome
            && let Odd::Whole { raw, .. } = *odd
        {
            self.misfits += 1;
            rest(model).kept_mut().instead = Some(raw);
        }
        Outcome::Taken
    }

    /// A `null` for an object.
    fn stands_empty(&mut self, role: Role, model: &mut dyn Model) -> Outcome {
        if role == Role::Item {
            self.misfits += 1;
        }
        rest(model).kept_mut().instead = Some(Json::Null);
        Outcome::Taken
    }

    fn count(&mut self, odd: &Odd) {
        if odd.is_misfit() {
            self.misfits += 1;
        } else if odd.is_inexact() {
            self.inexact += 1;
        }
    }
}

/// What the model keeps beside its fields.
pub(crate) fn rest(model: &mut dyn Model) -> &mut Rest {
    let last = model.shape().fields.len();
    match model.place(last) {
        Place::Rest(rest) => rest,
        // Generated models have it there, and there are no others.
        _ => unreachable!("the place after the last field is the rest"),
    }
}

fn object<'de, A: MapAccess<'de>>(
    model: &mut dyn Model,
    mut members: A,
    reading: &mut Reading,
) -> Result<(), A::Error> {
    let shape = model.shape();
    // Most objects have nothing to keep.
    let mut keeps = false;
    loop {
        let index = match members.next_key_seed(KeySeed(shape))? {
            Some(Key::Field(index)) => index,
            Some(Key::Other(name)) => {
                let value = members.next_value_seed(JsonSeed {
                    reading: &mut *reading,
                })?;
                reading.inexact += 1;
                rest(model).kept_mut().unknown.insert(name, value);
                keeps = true;
                continue;
            }
            None => return Ok(()),
        };
        let outcome = members.next_value_seed(Seed {
            place: model.place(index),
            role: Role::Field,
            reading: &mut *reading,
        })?;
        if keeps {
            // A name that comes twice counts as it came last.
            rest(model).forget(index);
        }
        match outcome {
            Outcome::Taken => {}
            other => {
                keeps = true;
                set_aside(model, index, other);
            }
        }
    }
}

/// Keeps what is not in the field itself.
#[cold]
fn set_aside(model: &mut dyn Model, index: usize, outcome: Outcome) {
    match outcome {
        Outcome::Taken => {}
        Outcome::Formed(form) => rest(model).kept_mut().forms.push((index, form)),
        Outcome::Null => {
            model.place(index).clear();
            rest(model).set_null(index);
        }
        Outcome::Odd(mut odd) => {
            if odd.leaves_unset() {
                model.place(index).clear();
            } else if let Some(view) = Fields::of(model).get(index) {
                odd.remember(view);
            }
            rest(model).kept_mut().odd.push((index, *odd));
        }
    }
}
