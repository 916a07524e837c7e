//! Every model, with every kind of value in every field.
//!
//! A field may hold what fits it, `null`, what is converted for it or what does
//! not fit, and stand beside fields that nobody knows, in any order. Whatever
//! comes has to come back as it came: also from a copy, and after it was read
//! once more. What does not fit has to be told, by its path, and nothing else.

mod draw;
mod texts;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use genesys_cloud_sdk::model::every::{AnyModel, MakeModel};
use genesys_cloud_sdk::{EVERY_MODEL, Misfit};
use serde_json::Value;

use self::draw::{Dice, Member, object};

/// How many objects are drawn for each model.
const OBJECTS: u64 = 8;
/// How many problems are printed.
const SHOWN: usize = 20;

/// Draws objects for each model, and reads and writes them.
pub fn models(draw: u64) -> Models {
    let makes = EVERY_MODEL.iter().copied().flatten().copied();
    let mut run = Models::default();
    for make in makes {
        run.count += 1;
        let name = make().shape().name;
        for object in 0..OBJECTS {
            let mut dice = Dice::new(seed(draw, name, object));
            let members = dice.members(&mut *make());
            run.objects += 1;
            if let Err(what) = checked(make, &members) {
                run.problems.push(smallest(name, make, members, what));
                break;
            }
        }
    }
    run
}

/// The same for a model, whichever others there are.
fn seed(draw: u64, name: &str, object: u64) -> u64 {
    const PRIME: u64 = 0x0100_0000_01b3;
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(PRIME);
    name.bytes()
        .fold(draw.wrapping_mul(OBJECTS).wrapping_add(object), mix)
}

/// Leaves out what the problem does not need.
fn smallest(
    model: &'static str,
    make: MakeModel,
    mut members: Vec<Member>,
    mut what: String,
) -> Problem {
    let mut index = 0;
    while index < members.len() {
        let mut fewer = members.clone();
        fewer.remove(index);
        match checked(make, &fewer) {
            Err(other) => (members, what) = (fewer, other),
            Ok(()) => index += 1,
        }
    }
    Problem {
        model,
        object: object(&members).text,
        what,
    }
}

fn checked(make: MakeModel, members: &[Member]) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(|| check(make, members)))
        .unwrap_or_else(|_| Err("it panicked".to_owned()))
}

fn check(make: MakeModel, members: &[Member]) -> Result<(), String> {
    let drawn = object(members);
    let sent = parsed(drawn.text.as_bytes())?;
    let mut due: Vec<String> = drawn
        .misfits
        .iter()
        .map(|path| format!("${path}"))
        .collect();
    due.sort();

    let (model, told) =
        AnyModel::read(make, drawn.text.as_bytes()).map_err(|error| format!("refused: {error}"))?;
    same("written", &sent, &model)?;
    same_misfits("told", &due, &told)?;
    same_misfits("found later", &due, &model.misfits())?;

    let copy = model.clone();
    same("written by a copy", &sent, &copy)?;
    same_misfits("found in a copy", &due, &copy.misfits())?;
    if copy != model {
        return Err("a copy is not equal".to_owned());
    }

    let (again, told) = AnyModel::read(make, &model.written())
        .map_err(|error| format!("refused again: {error}"))?;
    same("written again", &sent, &again)?;
    same_misfits("told again", &due, &told)?;
    if again != model {
        return Err("what is read again is not equal".to_owned());
    }
    // Whatever it holds can be printed.
    let _ = format!("{model:?}");
    Ok(())
}

fn parsed(text: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(text).map_err(|error| format!("no JSON: {error}"))
}

/// The same values, to the sign of a zero.
fn same(what: &str, sent: &Value, model: &AnyModel) -> Result<(), String> {
    let written = parsed(&model.written())?;
    match difference("$", sent, &written) {
        None => Ok(()),
        Some(found) => Err(format!("{what}: {found}")),
    }
}

/// The first place where two values are not the very same.
fn difference(path: &str, sent: &Value, written: &Value) -> Option<String> {
    match (sent, written) {
        (Value::Object(sent), Value::Object(written)) if sent.keys().eq(written.keys()) => sent
            .iter()
            .zip(written.values())
            .find_map(|((name, one), other)| difference(&format!("{path}.{name}"), one, other)),
        (Value::Array(sent), Value::Array(written)) if sent.len() == written.len() => {
            let mut pairs = sent.iter().zip(written).enumerate();
            pairs.find_map(|(index, (one, other))| {
                difference(&format!("{path}[{index}]"), one, other)
            })
        }
        // Equal zeros may differ in their sign.
        _ if sent == written && format!("{sent}") == format!("{written}") => None,
        _ => Some(format!("at {path}: {written} in place of {sent}")),
    }
}

fn same_misfits(what: &str, due: &[String], misfits: &[Misfit]) -> Result<(), String> {
    let mut told: Vec<&str> = misfits.iter().map(Misfit::path).collect();
    told.sort_unstable();
    if told == due {
        return Ok(());
    }
    let missing: Vec<_> = due
        .iter()
        .filter(|path| !told.contains(&path.as_str()))
        .collect();
    let wrong: Vec<_> = told
        .iter()
        .filter(|path| !due.iter().any(|due| due == *path))
        .collect();
    Err(format!("misfits {what}: not {missing:?}, but {wrong:?}"))
}

/// How the run went.
#[derive(Debug, Default)]
pub struct Models {
    count: usize,
    objects: usize,
    problems: Vec<Problem>,
}

#[derive(Debug)]
struct Problem {
    model: &'static str,
    object: String,
    what: String,
}

impl Models {
    /// Whether everything came back as it came.
    pub fn is_clean(&self) -> bool {
        self.count > 0 && self.problems.is_empty()
    }
}

impl fmt::Display for Models {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} models, {} objects read and written: {} problems",
            self.count,
            self.objects,
            self.problems.len()
        )?;
        for problem in self.problems.iter().take(SHOWN) {
            let Problem {
                model,
                object,
                what,
            } = problem;
            writeln!(f, "{model}: {object}\n  {what}")?;
        }
        Ok(())
    }
}
