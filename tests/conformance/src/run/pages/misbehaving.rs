//! Lists that do not keep to their own rules, and what has to become of who walks them.
//!
//! What the response says wins over what the document declares; a list ends when there is no next
//! page, and never because pages were empty; a page that repeats one before it ends it with an
//! error that says so; nothing is asked without end.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use anyhow::Result;
use futures_util::{StreamExt as _, stream};
use genesys_cloud_sdk::operation;
use http::Method;

use super::walker::Walked;
use super::{AT_A_TIME, ITEMS, Platform};
use crate::run::table::Table;
use crate::run::{Caller, Ended, Then};
use genesys_cloud_simulator::document::{Document, Operation, PagingStyle};
use genesys_cloud_simulator::synthesis::Synthesizer;
use genesys_cloud_simulator::{Fault, ListFault, Rule};

/// As many empty pages in a row end a list with an error.
const EMPTY_PAGES: usize = 100;
/// A walk that gets here has no end.
const MOST_PAGES: usize = EMPTY_PAGES + 20;
/// As many lists are walked at a time as leave notes of all their calls.
const LISTS: usize = 64;
/// How many lists each way of misbehaving has to meet, of a whole document.
const LEAST: usize = 30;
/// What is less is not the whole document.
const WHOLE: usize = 400;
/// How many problems of a way are printed.
const SHOWN: usize = 10;

/// A list that is walked to its end where it keeps to its rules.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paged<'a> {
    pub(super) operation: &'a Operation,
    call: &'static Caller,
}

/// What has to become of a walk.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Due {
    /// All items come, and the list ends.
    AllItems,
    /// It ends with an error that says that a page repeats one before it.
    Repeated,
    /// All items come; then an error says that pages are empty, and the walk can go on.
    Empty,
    /// It ends with an error that says that nothing further is handed out, and is over.
    Window,
    /// The one page comes: what writes is not called again.
    OnePage,
}

/// The ways, and what is due of each.
const WAYS: [(&str, ListFault, Due); 11] = [
    ("moving total", ListFault::MovingTotal, Due::AllItems),
    (
        "list missing at the end",
        ListFault::ListMissingAtEnd,
        Due::AllItems,
    ),
    ("two empty pages", ListFault::EmptyPages(2), Due::AllItems),
    ("nine empty pages", ListFault::EmptyPages(9), Due::AllItems),
    ("other lists beside", ListFault::ExtraLists, Due::AllItems),
    ("endless", ListFault::Endless, Due::Empty),
    ("cycle of two", ListFault::Cycle(2), Due::Repeated),
    ("link to itself", ListFault::Cycle(1), Due::Repeated),
    ("same page always", ListFault::SamePage, Due::Repeated),
    ("window of two pages", ListFault::Window(2), Due::Window),
    (
        "undeclared link",
        ListFault::UndeclaredNextUri,
        Due::AllItems,
    ),
];

impl<'a> Paged<'a> {
    pub(super) fn new(operation: &'a Operation, call: &'static Caller) -> Self {
        Self { operation, call }
    }
}

/// The operations that declare no paging, and whose responses link to a next page.
pub(super) fn undeclared<'a>(
    operations: &[&'a Operation],
    calls: &'static [Caller],
    document: &Document,
) -> Vec<Paged<'a>> {
    let links = |one: &Operation| {
        let schema = one
            .usual_response()
            .and_then(|response| response.schema.as_ref());
        schema.is_some_and(|schema| !document.resolve(schema)["properties"]["nextUri"].is_null())
    };
    let operations = operations.iter().copied();
    operations
        .filter(|one| one.paging.is_none() && links(one))
        .filter_map(|one| {
            let call = calls.iter().find(|call| call.id == one.id)?;
            Some(Paged::new(one, call))
        })
        .collect()
}

/// Walks all lists, each way.
pub(super) async fn misbehaving(
    paged: &[Paged<'_>],
    undeclared: &[Paged<'_>],
    document: &Arc<Document>,
    synthesizer: &Synthesizer,
    seed: u64,
) -> Result<Misbehaving> {
    let mut rows = Vec::new();
    for (name, fault, due) in WAYS {
        let mut row = Row::new(name);
        let lists = if fault == ListFault::UndeclaredNextUri {
            undeclared
        } else {
            paged
        };
        for lists in lists.chunks(LISTS) {
            walk(lists, fault, due, document, synthesizer, seed, &mut row).await?;
        }
        rows.push(row);
    }
    Ok(Misbehaving {
        lists: paged.len(),
        rows,
    })
}

async fn walk(
    lists: &[Paged<'_>],
    fault: ListFault,
    due: Due,
    document: &Arc<Document>,
    synthesizer: &Synthesizer,
    seed: u64,
    row: &mut Row,
) -> Result<()> {
    let rule = Rule::on_any().fault(Fault::List(fault));
    let platform = Platform::start(document, seed, Some(rule)).await?;
    let walker = &platform.walker(synthesizer, document);
    let outcomes: Vec<_> = stream::iter(lists)
        .map(|one| async move {
            let walked = walker.walk(one.call, one.operation, MOST_PAGES).await;
            (one.operation, walked)
        })
        .buffer_unordered(AT_A_TIME)
        .collect()
        .await;
    let calls = platform.simulator.seen().calls;
    let met = calls.iter().filter(|call| call.fault.is_some());
    let met: BTreeSet<&str> = met.filter_map(|call| call.operation.as_deref()).collect();
    for (operation, walked) in outcomes {
        if !met.contains(operation.id.as_str()) {
            continue;
        }
        row.met += 1;
        let due = adapted(due, fault, operation);
        let judged = walked.and_then(|walked| judge(due, operation, &walked));
        if let Err(what) = judged {
            row.problems.push(format!("{}: {what}", operation.id));
        }
    }
    for violation in platform.simulator.violations() {
        row.problems.push(violation.to_string());
    }
    platform.simulator.stop().await;
    Ok(())
}

/// What is due of this operation.
fn adapted(due: Due, fault: ListFault, operation: &Operation) -> Due {
    let reads = match operation.method {
        Method::GET => true,
        // Which POSTs only read was decided operation by operation.
        Method::POST => operation::find(&operation.id).is_some_and(|info| info.paging.is_some()),
        _ => false,
    };
    // Where pages are asked for by their number in the body, no link is followed, and a link that
    // is always there tells only that there is another page.
    let is_numbered = matches!(
        operation.paging,
        Some(PagingStyle::BodyPageNumber | PagingStyle::BodyPaging)
    );
    match fault {
        ListFault::UndeclaredNextUri if !reads => Due::OnePage,
        ListFault::Cycle(_) if is_numbered => Due::Empty,
        _ => due,
    }
}

fn judge(due: Due, operation: &Operation, walked: &Walked) -> Result<(), String> {
    let (items, pages) = (walked.items(), &walked.pages);
    let failed = match &walked.ended {
        Some(Ended::Failed { kind, then, .. }) => Some((kind.as_str(), *then)),
        Some(Ended::Enough) => return Err(format!("no end after {} pages", pages.len())),
        None => None,
    };
    // Where a token says which page is meant, its refusal need not be a window's.
    let is_counted = matches!(
        operation.paging,
        Some(
            PagingStyle::PageNumber
                | PagingStyle::StartIndex
                | PagingStyle::BodyPageNumber
                | PagingStyle::BodyPaging
        )
    );
    let is_right = match due {
        Due::AllItems => items == ITEMS && failed.is_none(),
        Due::OnePage => pages.len() == 1 && failed.is_none(),
        Due::Repeated => {
            items <= ITEMS && matches!(failed, Some(("RepeatedPage", then)) if then != Then::Page)
        }
        Due::Empty => {
            let empty = pages.iter().rev().take_while(|items| **items == Some(0));
            items == ITEMS
                && empty.count() >= EMPTY_PAGES
                && matches!(failed, Some(("EmptyPages", Then::Page)))
        }
        Due::Window => match failed {
            Some(("WindowLimit", Then::Over)) => pages.len() == 2,
            Some(("Api", Then::Over)) => pages.len() == 2 && !is_counted,
            _ => false,
        },
    };
    if is_right {
        return Ok(());
    }
    let shown: Vec<_> = pages.iter().take(8).collect();
    let ended = walked.ended.as_ref();
    Err(format!(
        "{due:?} was due: pages of {shown:?}, {} in all, {ended:?}",
        pages.len()
    ))
}

/// How the walks went.
#[derive(Debug, Default)]
pub(super) struct Misbehaving {
    lists: usize,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: &'static str,
    met: usize,
    problems: Vec<String>,
}

impl Row {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            met: 0,
            problems: Vec::new(),
        }
    }
}

impl Misbehaving {
    /// Whether every way was met by enough lists, and every walk ended as it had to.
    pub(super) fn is_clean(&self) -> bool {
        let least = if self.lists < WHOLE { 0 } else { LEAST };
        let is_clean = |row: &Row| row.met >= least && row.problems.is_empty();
        self.rows.iter().all(is_clean)
    }
}

impl fmt::Display for Misbehaving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&["lists that misbehave", "met", "not as due"]);
        for row in &self.rows {
            table.row([
                row.name.to_owned(),
                row.met.to_string(),
                row.problems.len().to_string(),
            ]);
        }
        write!(f, "{table}")?;
        for row in &self.rows {
            for problem in row.problems.iter().take(SHOWN) {
                writeln!(f, "{}: {problem}", row.name)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn outcome(due: Due, pages: &[usize], failed: Option<(&str, Then)>) -> bool {
        let document = Document::pinned();
        let operation = document.operation("getUsers").unwrap();
        let walked = Walked {
            pages: pages.iter().copied().map(Some).collect(),
            ended: failed.map(|(kind, then)| Ended::Failed {
                kind: kind.to_owned(),
                what: String::new(),
                then,
            }),
            told: None,
        };
        judge(due, operation, &walked).is_ok()
    }

    #[test]
    fn a_walk_is_due_to_end_as_its_list_allows() {
        let whole = [25, 25, 10];
        assert!(outcome(Due::AllItems, &whole, None));
        assert!(outcome(Due::AllItems, &[25, 0, 0, 25, 10], None));
        assert!(!outcome(Due::AllItems, &[25, 25], None));
        assert!(!outcome(
            Due::AllItems,
            &whole,
            Some(("RepeatedPage", Then::Over))
        ));

        assert!(outcome(
            Due::Repeated,
            &[25, 25],
            Some(("RepeatedPage", Then::Over))
        ));
        assert!(!outcome(
            Due::Repeated,
            &[25, 25],
            Some(("Api", Then::Over))
        ));
        assert!(!outcome(Due::Repeated, &[25, 25], None));

        let mut empty = whole.to_vec();
        empty.extend([0; EMPTY_PAGES]);
        assert!(outcome(
            Due::Empty,
            &empty,
            Some(("EmptyPages", Then::Page))
        ));
        assert!(!outcome(
            Due::Empty,
            &empty,
            Some(("EmptyPages", Then::Over))
        ));
        assert!(!outcome(
            Due::Empty,
            &whole,
            Some(("EmptyPages", Then::Page))
        ));

        assert!(outcome(
            Due::Window,
            &[25, 25],
            Some(("WindowLimit", Then::Over))
        ));
        assert!(!outcome(
            Due::Window,
            &[25, 25],
            Some(("WindowLimit", Then::Error))
        ));
        assert!(!outcome(Due::Window, &[25, 25], Some(("Api", Then::Over))));
    }
}
