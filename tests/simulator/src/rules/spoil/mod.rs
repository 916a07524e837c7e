//! Faults in a body.

mod odd;
mod places;

use serde_json::{Value, json};

use crate::document::{Document, takes_anything};

use super::fault::{Fault, FiredFault};

use self::places::{fields, name, typed, walk};

/// A value of no enum of the platform.
const UNKNOWN: &str = "SIMULATED_UNKNOWN_VALUE";
const EXTRA: &str = "simulatedExtraField";
/// Stands for what JSON trees cannot hold, until they are text. In no value that is made.
const MARK: &str = "\u{f8ff}simulated\u{f8ff}";

/// Commits a fault on the text of a body. `None` if the body has no place for it.
pub(crate) fn spoil(
    document: &Document,
    schema: Option<&Value>,
    text: &mut Vec<u8>,
    fault: &Fault,
    dice: u64,
) -> Option<FiredFault> {
    let mut fired = FiredFault {
        fault: fault.clone(),
        at: None,
    };
    match fault {
        Fault::TruncatedJson if text.len() > 1 => text.truncate(text.len() / 2),
        Fault::MalformedJson => {
            // Valid up to its end, so that a reader has begun to believe it.
            text.pop();
            text.extend_from_slice(b" ,}]");
        }
        Fault::UnknownEnumValue
        | Fault::EnumInOtherCase
        | Fault::NullAt(_)
        | Fault::WrongTypeAt(_)
        | Fault::NumberAsText
        | Fault::TextAsNumber
        | Fault::LoneSurrogate
        | Fault::DeepNesting { .. }
        | Fault::MissingField
        | Fault::ExtraField => {
            let mut body: Value = serde_json::from_slice(text).ok()?;
            let choice = Choice {
                document,
                schema,
                dice,
            };
            fired.at = Some(choice.change(&mut body, fault)?);
            *text = written(&body, fault).into_bytes();
        }
        _ => return None,
    }
    Some(fired)
}

/// The body as text, with what only text can hold.
fn written(body: &Value, fault: &Fault) -> String {
    let text = body.to_string();
    match fault {
        Fault::LoneSurrogate => text.replacen(MARK, "\\ud83d", 1),
        Fault::DeepNesting { levels } => {
            text.replacen(&format!("\"{MARK}\""), &odd::nested(*levels), 1)
        }
        _ => text,
    }
}

/// Where a fault goes.
struct Choice<'a> {
    document: &'a Document,
    schema: Option<&'a Value>,
    dice: u64,
}

impl Choice<'_> {
    /// Changes a body in one place, and returns that place.
    fn change(&self, body: &mut Value, fault: &Fault) -> Option<String> {
        let at = match fault {
            Fault::NullAt(Some(at)) | Fault::WrongTypeAt(Some(at)) => at.clone(),
            Fault::NullAt(None) => self.one(&all(body))?,
            Fault::MissingField => {
                let mut places = Vec::new();
                fields(body, "", &mut places);
                self.one(&places)?
            }
            Fault::DeepNesting { .. } => {
                // Better where any JSON is right; else as a field that the document does not know.
                let open = self.fitting(body, |at, schema, _| {
                    !at.is_empty() && takes_anything(schema)
                });
                match self.one(&open) {
                    Some(at) => at,
                    None => return self.add(body, MARK.into()),
                }
            }
            Fault::ExtraField => return self.add(body, json!({ "deep": [1, "two", null] })),
            _ => {
                self.one(&self.fitting(body, |at, schema, value| fits(fault, at, schema, value)))?
            }
        };
        if *fault == Fault::MissingField {
            let (parent, _) = at.rsplit_once('/')?;
            body.pointer_mut(parent)?
                .as_object_mut()?
                .remove(&name(&at));
            return Some(at);
        }
        let schema = self.schema_at(body, &at);
        let value = body.pointer_mut(&at)?;
        *value = match fault {
            Fault::UnknownEnumValue => UNKNOWN.into(),
            Fault::EnumInOtherCase => odd::other_case(value.as_str()?)?.into(),
            Fault::WrongTypeAt(_) => {
                // The dice chose the place with their remainder.
                odd::wrong_type(&schema, value, self.dice.rotate_left(32))
            }
            Fault::NumberAsText => value.to_string().into(),
            Fault::TextAsNumber => odd::number(self.dice.rotate_left(32)),
            Fault::LoneSurrogate => format!("{} {MARK}", value.as_str()?).into(),
            Fault::DeepNesting { .. } => MARK.into(),
            _ => Value::Null,
        };
        Some(at)
    }

    /// Adds a field that the document does not know to one of the models.
    fn add(&self, body: &mut Value, value: Value) -> Option<String> {
        // Not to a map, where it would be one entry more, of the wrong type.
        let models = self.fitting(body, |_, schema, value| {
            value.is_object() && schema["properties"].is_object()
        });
        let at = self.one(&models)?;
        let object = body.pointer_mut(&at)?.as_object_mut()?;
        object.insert(EXTRA.to_owned(), value);
        Some(format!("{at}/{EXTRA}"))
    }

    /// The places that the document knows and that are fit for something.
    fn fitting(&self, body: &Value, is_fit: impl Fn(&str, &Value, &Value) -> bool) -> Vec<String> {
        let mut places = Vec::new();
        if let Some(schema) = self.schema {
            typed(self.document, schema, body, "", &mut |at, schema, value| {
                if is_fit(at, schema, value) {
                    places.push(at.to_owned());
                }
            });
        }
        places
    }

    /// What the document says of a place; nothing where it says nothing.
    fn schema_at(&self, body: &Value, at: &str) -> Value {
        let mut found = Value::Null;
        if let Some(schema) = self.schema {
            typed(self.document, schema, body, "", &mut |place, schema, _| {
                if place == at {
                    found.clone_from(schema);
                }
            });
        }
        found
    }

    /// One of the places, by the dice.
    fn one(&self, places: &[String]) -> Option<String> {
        // The remainder is smaller than the length, which is a `usize`.
        let choice = usize::try_from(self.dice.checked_rem(places.len() as u64)?).ok()?;
        places.get(choice).cloned()
    }
}

/// Every place below the root.
fn all(body: &Value) -> Vec<String> {
    let mut places = Vec::new();
    walk(body, "", &mut |at, _| places.push(at.to_owned()));
    places
}

/// Whether a place has what a fault needs.
fn fits(fault: &Fault, at: &str, schema: &Value, value: &Value) -> bool {
    let is_listed = || value.is_string() && schema["enum"].is_array();
    match fault {
        Fault::UnknownEnumValue => is_listed(),
        Fault::EnumInOtherCase => is_listed() && value.as_str().and_then(odd::other_case).is_some(),
        Fault::WrongTypeAt(_) => !at.is_empty() && odd::has_type(schema),
        Fault::NumberAsText => !at.is_empty() && odd::is_plain_number(schema, value),
        Fault::TextAsNumber => !at.is_empty() && odd::is_plain_text(schema, value),
        Fault::LoneSurrogate => odd::is_plain_text(schema, value),
        _ => false,
    }
}
