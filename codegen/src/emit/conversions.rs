//! Conversions: for each pair of a model that is read and one that is written, a table of steps
//! that the runtime walks; and the method that uses it.

use std::fmt::Write;

use super::{home_module, put, value};
use crate::plan::{How, Key, Operation, Plan, Success, Updates};

/// The table of one pair.
pub(super) fn table(plan: &Plan, key: &Key, out: &mut String) {
    let Some(pair) = plan.pairings.pairs.get(key) else {
        return;
    };
    let steps: Vec<String> = pair
        .fields
        .iter()
        .map(|step| {
            let kind = if step.is_inner { "inner" } else { "new" };
            format!(
                "rt::Step::{kind}({}, {}, {})",
                step.from,
                step.to,
                how(&step.how)
            )
        })
        .collect();
    put!(
        out,
        "rt::to_write!(types::{} => types::{}, [{}]);",
        key.0,
        key.1,
        steps.join(", ")
    );
}

fn how(how: &How) -> String {
    match how {
        How::Copy => "rt::How::Copy".into(),
        How::Text => "rt::How::Text".into(),
        How::Number => "rt::How::Number".into(),
        How::Json => "rt::How::Json".into(),
        How::Id(place) => format!("rt::How::Id({place})"),
        How::Model((from, to)) => {
            format!("rt::How::Model(<types::{from} as rt::ToWrite<types::{to}>>::steps)")
        }
        How::Each(inner) => format!("rt::How::Each(&{})", self::how(inner)),
        How::Wrap(inner) => format!("rt::How::Wrap(&{})", self::how(inner)),
    }
}

/// The type of the write's response, as it is called from another module.
fn response(plan: &Plan, write: &Operation) -> String {
    let own = super::operations::response_type(write);
    match write.success {
        Success::Several(_) => {
            format!(
                "crate::generated::{}::{own}",
                home_module(plan, &write.apis)
            )
        }
        _ => own,
    }
}

/// The method of a read that writes back what was changed.
pub(super) fn update(plan: &Plan, updates: &Updates<'_>, read: &Operation, out: &mut String) {
    let Some(write) = updates.of(read) else {
        return;
    };
    let Some(body) = &write.body else { return };
    let home = home_module(plan, &write.apis);
    put!(
        out,
        "/// Reads it, lets `change` change it, and writes it with {}: see\n/// [`update`](crate::update).",
        super::text::code(&write.id)
    );
    put!(
        out,
        "pub fn update<F>(self, change: F) -> rt::UpdateFuture<{}>\nwhere F: FnMut(&mut {}) + Send + 'static {{",
        response(plan, write),
        value(&body.ty)
    );
    put!(
        out,
        "rt::update(self.0, crate::generated::{home}::{}::INFO, change)\n}}",
        write.type_name
    );
}
