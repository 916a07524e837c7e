//! Objects for a model, drawn: what fits its fields, what is converted, what
//! does not fit, `null`, and fields that nobody knows.

use std::collections::BTreeSet;

use genesys_cloud_sdk::model::{Model, Place};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::{Value, json};

use super::texts;

/// How deep models, lists and maps are drawn in each other.
const DEEPEST: usize = 4;
/// About how many values an object has, with all that is in it.
const MOST: usize = 120;

/// A value as it is sent, and where in it something does not fit.
#[derive(Clone, Debug, Default)]
pub(super) struct Drawn {
    pub(super) text: String,
    /// Paths from the value, such as `.entities[3].name`, empty for the value itself.
    pub(super) misfits: Vec<String>,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub(super) struct Member {
    name: String,
    value: Drawn,
    /// The same name before it, whose value does not count.
    overridden: Option<String>,
}

/// The text of an object, and where something does not fit.
pub(super) fn object(members: &[Member]) -> Drawn {
    let mut texts = Vec::new();
    let mut misfits = Vec::new();
    for member in members {
        let name = Value::from(member.name.as_str());
        if let Some(before) = &member.overridden {
            texts.push(format!("{name}:{before}"));
        }
        texts.push(format!("{name}: {}", member.value.text));
        misfits.extend(below(&format!(".{}", member.name), &member.value));
    }
    Drawn {
        text: format!("{{{}}}", texts.join(",")),
        misfits,
    }
}

fn below(step: &str, value: &Drawn) -> impl Iterator<Item = String> {
    value
        .misfits
        .iter()
        .map(move |path| format!("{step}{path}"))
}

/// What is drawn for a place.
#[derive(Clone, Copy, PartialEq)]
enum Draw {
    Fitting,
    Null,
    Converted,
    Misfit,
}

/// Where a value stands: it decides what a `null` means.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Field,
    Item,
}

/// Draws objects.
pub(super) struct Dice {
    random: StdRng,
    /// How many values may still be drawn.
    left: usize,
}

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            random: StdRng::seed_from_u64(seed),
            left: 0,
        }
    }

    /// The members of an object for this model.
    pub(super) fn members(&mut self, model: &mut dyn Model) -> Vec<Member> {
        self.left = MOST;
        self.fields(model, 0)
    }

    fn fields(&mut self, model: &mut dyn Model, depth: usize) -> Vec<Member> {
        let names = model.shape().fields;
        let part = [0.9, 0.7, 0.5, 0.4, 0.3][depth.min(4)];
        let mut order: Vec<usize> = (0..names.len()).collect();
        self.shuffle(&mut order);
        let mut members = Vec::new();
        for index in order {
            if !self.random.random_bool(part) || self.left == 0 {
                continue;
            }
            let value = self.value(model.place(index), Role::Field, depth);
            let overridden = self.random.random_bool(0.05).then(|| {
                let value = self.value(model.place(index), Role::Field, depth);
                value.text
            });
            members.push(Member {
                name: names[index].to_owned(),
                value,
                overridden,
            });
        }
        let mut strange = BTreeSet::new();
        for _ in 0..self.random.random_range(0..3) {
            strange.insert(self.name(names));
        }
        for name in strange
            .iter()
            .filter(|name| !names.contains(&name.as_str()))
        {
            members.push(Member {
                name: name.clone(),
                value: fitting(self.json(0).to_string()),
                overridden: None,
            });
        }
        self.shuffle(&mut members);
        members
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in (1..items.len()).rev() {
            items.swap(index, self.random.random_range(0..=index));
        }
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.random.random_range(0..of.len())]
    }

    /// A name of any kind, often nearly one of these.
    fn name(&mut self, near: &[&str]) -> String {
        if near.is_empty() || self.random.random_bool(0.7) {
            self.one(&texts::NAMES).to_owned()
        } else {
            self.one(near).to_ascii_uppercase()
        }
    }

    fn value(&mut self, place: Place<'_>, role: Role, depth: usize) -> Drawn {
        self.left = self.left.saturating_sub(1);
        let draw = match self.random.random_range(0..100) {
            0..55 => Draw::Fitting,
            55..65 => Draw::Null,
            65..85 => Draw::Converted,
            _ => Draw::Misfit,
        };
        match place {
            Place::Json(_) if draw == Draw::Null => fitting("null"),
            Place::Json(_) => fitting(self.json(0).to_string()),
            Place::Model(_) | Place::Object(_) | Place::List(_) | Place::Map(_) => {
                self.nested(place, draw, role, depth)
            }
            _ if draw == Draw::Null => Drawn {
                text: "null".to_owned(),
                misfits: if role == Role::Item {
                    here()
                } else {
                    Vec::new()
                },
            },
            place => self.scalar(place, draw),
        }
    }

    /// A model, a list or a map. An empty text stands for none; an object that is
    /// an item has to be one.
    fn nested(&mut self, place: Place<'_>, draw: Draw, role: Role, depth: usize) -> Drawn {
        let is_object = matches!(place, Place::Model(_) | Place::Object(_));
        let must_be = is_object && role == Role::Item;
        let unfit = |text: &str| {
            if text == "\"\"" && !must_be {
                fitting(text)
            } else {
                misfit(text)
            }
        };
        match (draw, place) {
            (Draw::Null, _) if must_be => misfit("null"),
            (Draw::Null, _) => fitting("null"),
            (Draw::Misfit, Place::List(_)) => unfit(self.one(&texts::NO_LIST)),
            (Draw::Misfit, _) => unfit(self.one(&texts::NO_OBJECT)),
            (_, Place::List(_)) if depth >= DEEPEST => fitting("[]"),
            (_, _) if depth >= DEEPEST => fitting("{}"),
            (_, Place::Model(slot)) => object(&self.fields(slot.make(), depth + 1)),
            (_, Place::Object(model)) => object(&self.fields(model, depth + 1)),
            (_, Place::List(slot)) => {
                let mut items = Vec::new();
                slot.begin();
                for _ in 0..self.random.random_range(0..5) {
                    slot.add(&mut |place| {
                        items.push(self.value(place, Role::Item, depth + 1));
                        false
                    });
                }
                list(&items)
            }
            (_, Place::Map(slot)) => {
                let names: BTreeSet<String> = (0..self.random.random_range(0..5))
                    .map(|_| self.name(&[]))
                    .collect();
                let mut members = Vec::new();
                slot.begin();
                for name in names {
                    slot.add(name.clone(), &mut |place| {
                        members.push(Member {
                            name: name.clone(),
                            value: self.value(place, Role::Item, depth + 1),
                            overridden: None,
                        });
                        false
                    });
                }
                self.shuffle(&mut members);
                object(&members)
            }
            (_, place) => self.scalar(place, draw),
        }
    }

    fn scalar(&mut self, place: Place<'_>, draw: Draw) -> Drawn {
        if let Place::Enum(slot) = place {
            return self.listed(slot.texts(), draw);
        }
        let Some(texts) = texts::of(&place) else {
            return fitting("null");
        };
        match draw {
            Draw::Misfit => misfit(self.one(texts.misfits)),
            Draw::Converted => fitting(self.one(texts.converted)),
            Draw::Fitting | Draw::Null => fitting(self.one(texts.fitting)),
        }
    }

    /// A value of an enumeration.
    fn listed(&mut self, listed: &[&str], draw: Draw) -> Drawn {
        match draw {
            Draw::Misfit => misfit(self.one(&texts::NO_SCALAR)),
            Draw::Converted if self.random.random_bool(0.4) => {
                fitting(self.one(&["7", "7.0", "true", "false", "1e3", "-0.0"]))
            }
            _ if listed.is_empty() || self.random.random_bool(0.2) => {
                fitting(self.one(texts::TEXT.fitting))
            }
            Draw::Converted => {
                let text = self.one(listed);
                let other = |sign: char| match sign {
                    'a'..='z' => sign.to_ascii_uppercase(),
                    sign => sign.to_ascii_lowercase(),
                };
                let other: String = text.chars().map(other).collect();
                fitting(Value::from(other).to_string())
            }
            Draw::Fitting | Draw::Null => fitting(Value::from(self.one(listed)).to_string()),
        }
    }

    /// JSON of any form.
    fn json(&mut self, depth: usize) -> Value {
        match self.random.random_range(0..if depth < 3 { 9 } else { 7 }) {
            0 => Value::Null,
            1 => self.random.random::<bool>().into(),
            2 => self.random.random::<i64>().into(),
            3 => self.random.random::<u64>().into(),
            4 => self.random.random_range(-1e9..1e9).into(),
            5 => json!(5.0),
            6 => self.one(&texts::NAMES).into(),
            7 => (0..self.random.random_range(0..4))
                .map(|_| self.json(depth + 1))
                .collect(),
            _ => (0..self.random.random_range(0..4))
                .map(|_| (self.name(&[]), self.json(depth + 1)))
                .collect(),
        }
    }
}

fn list(items: &[Drawn]) -> Drawn {
    let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
    let misfits = items.iter().enumerate();
    Drawn {
        text: format!("[{}]", texts.join(", ")),
        misfits: misfits
            .flat_map(|(index, item)| below(&format!("[{index}]"), item).collect::<Vec<_>>())
            .collect(),
    }
}

fn here() -> Vec<String> {
    vec![String::new()]
}

fn misfit(text: &str) -> Drawn {
    Drawn {
        text: text.to_owned(),
        misfits: here(),
    }
}

fn fitting(text: impl Into<String>) -> Drawn {
    Drawn {
        text: text.into(),
        misfits: Vec::new(),
    }
}
