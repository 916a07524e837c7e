//! Every operation that is paged, from its first page to its last.
//!
//! The SDK tells from the API document how an operation hands out a long list,
//! and turns its pages without being told more. The simulator tells it by itself,
//! and the two have to agree. Here the simulator has more
//! items than fit a page: all of them have to come, each once, in several pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use futures_util::{StreamExt as _, stream};
use genesys_cloud_sdk::auth::Session;
use genesys_cloud_sdk::{Client, operation};
use serde_json::{Value, json};

use super::table::Table;
use super::{Caller, Given, OtherTokens};
use crate::Simulator;
use crate::document::{Document, Operation, PagingStyle};
use crate::synthesis::{Arguments, Fill, Synthesizer};

/// Items of every list: more than two pages of the platform's usual size.
const ITEMS: usize = 60;
/// More pages than any list has; a walk that gets here has no end.
const MOST_PAGES: usize = 12;
/// How many calls are under way at a time.
const AT_A_TIME: usize = 32;

/// Walks through the pages of those of `operations` that are paged.
///
/// # Errors
/// When the simulator or a session cannot be started.
pub async fn pages(
    calls: &'static [Caller],
    document: &Arc<Document>,
    operations: &[&Operation],
    seed: u64,
) -> Result<Pages> {
    let simulator = Simulator::builder()
        .document(Arc::clone(document))
        .fill(Fill::Everything)
        .collection_size(ITEMS)
        .seed(seed)
        .unlimited()
        .start()
        .await
        .context("cannot start the simulator")?;
    let session = Session::builder().account(simulator.account()).no_proxy();
    let client = Client::new(session.build().context("cannot make a session")?);
    let tokens = OtherTokens {
        guest_chat: Some(simulator.guest_token().into()),
        web_messaging: Some(simulator.messaging_token().into()),
    };
    let synthesizer = Synthesizer::new(Arc::clone(document), seed);
    let walker = Walker {
        client: &client,
        tokens: &tokens,
        synthesizer: &synthesizer,
        document,
    };
    let mut result = Pages::default();
    let mut paged = Vec::new();
    for one in operations {
        let style = operation::find(&one.id).and_then(|info| info.paging);
        // Without the parameter that takes the token.
        let style = style.map(|style| format!("{style:?}"));
        let name = style.as_deref().and_then(|style| style.split('(').next());
        if simulated(one).as_deref() != name {
            let what = format!(
                "{}: {name:?}, and to the simulator {:?}",
                one.id, one.paging
            );
            result.problems.insert(what);
        }
        if let (Some(name), Some(call)) = (name, calls.iter().find(|call| call.id == one.id)) {
            if walker.has_list(one) {
                paged.push((*one, call, name.to_owned()));
            } else {
                result.left_out.push(one.id.clone());
            }
        }
    }
    let walker = &walker;
    let mut outcomes = stream::iter(paged)
        .map(|(one, call, style)| async move { (one, style, walker.walk(call, one).await) })
        .buffer_unordered(AT_A_TIME);
    while let Some((one, style, outcome)) = outcomes.next().await {
        let row = result.styles.entry(style).or_default();
        row.operations += 1;
        match outcome {
            Ok(pages) => row.pages += pages,
            Err(what) => {
                result.problems.insert(format!("{}: {what}", one.id));
            }
        }
    }
    for violation in simulator.violations() {
        result.problems.insert(violation.to_string());
    }
    drop(outcomes);
    simulator.stop().await;
    Ok(result)
}

struct Walker<'a> {
    client: &'a Client,
    tokens: &'a OtherTokens,
    synthesizer: &'a Synthesizer,
    document: &'a Document,
}

impl Walker<'_> {
    /// How many pages it took, or what was wrong with them.
    async fn walk(&self, call: &Caller, one: &Operation) -> Result<usize, String> {
        let arguments = self.first_page(one);
        let given = Given::new(self.client, &arguments)
            .with_tokens(self.tokens)
            .with_pages(MOST_PAGES);
        let walk = call.prepare(&given).map_err(|unfit| unfit.to_string())?;
        let reply = walk.await.map_err(|error| error.to_string())?;
        let bodies = reply.read.as_array().map_or(&[][..], Vec::as_slice);
        let lists: Vec<&[Value]> = bodies.iter().map(longest_list).collect();
        let items: usize = lists.iter().map(|list| list.len()).sum();
        // A list that tells a story has the items of the story.
        let all = bodies[0]["totalHits"]
            .as_u64()
            .and_then(|all| usize::try_from(all).ok())
            .unwrap_or(ITEMS);
        if items != all || bodies.len() < 2 {
            let sizes: Vec<usize> = lists.iter().map(|list| list.len()).collect();
            return Err(format!("{all} items came as pages of {sizes:?}"));
        }
        Ok(bodies.len())
    }

    /// Arguments without a page, or with the first one where the body has to say which.
    fn first_page(&self, one: &Operation) -> Arguments {
        let mut arguments = self.synthesizer.arguments(one, Fill::Required);
        let Some(style) = one.paging else {
            return arguments;
        };
        let in_body = matches!(
            style,
            PagingStyle::BodyPageNumber
                | PagingStyle::BodyPaging
                | PagingStyle::BodyCursor
                | PagingStyle::BodyAfter
        );
        if in_body {
            // Required alone, it may be no body at all, and what then has to be in one is missing.
            arguments.body = self.synthesizer.arguments(one, Fill::Everything).body;
            if let Some(Value::Object(body)) = &mut arguments.body {
                for name in ["pageNumber", "pageSize", "cursor", "after", "before"] {
                    body.remove(name);
                }
                match style {
                    PagingStyle::BodyPageNumber => {
                        body.insert("pageNumber".into(), 1.into());
                        body.insert("pageSize".into(), 25.into());
                    }
                    PagingStyle::BodyPaging => {
                        body.insert("paging".into(), json!({ "pageNumber": 1, "pageSize": 5 }));
                    }
                    _ => {}
                }
            }
        }
        arguments
    }

    /// Whether the answer has a list that the simulator pages: not one that the document says
    /// nothing of, or that is wrapped once more.
    fn has_list(&self, one: &Operation) -> bool {
        let schema = one.usual_answer().and_then(|answer| answer.schema.as_ref());
        let properties =
            schema.and_then(|schema| self.document.resolve(schema)["properties"].as_object());
        properties.is_some_and(|all| all.values().any(|one| one["type"] == "array"))
    }
}

/// How the simulator understands the paging of an operation, in the SDK's words.
fn simulated(one: &Operation) -> Option<String> {
    one.paging.map(|style| format!("{style:?}"))
}

/// The list that a page is about.
fn longest_list(body: &Value) -> &[Value] {
    let lists: Vec<&[Value]> = match body {
        Value::Array(items) => vec![items],
        Value::Object(members) => members
            .values()
            .flat_map(|value| match value {
                Value::Object(inner) => inner.values().collect(),
                other => vec![other],
            })
            .filter_map(|value| value.as_array().map(Vec::as_slice))
            .collect(),
        _ => Vec::new(),
    };
    lists
        .into_iter()
        .max_by_key(|list| list.len())
        .unwrap_or_default()
}

/// How the walk went.
#[derive(Debug, Default)]
pub struct Pages {
    styles: BTreeMap<String, Row>,
    /// Paged operations without a list that the simulator could page.
    left_out: Vec<String>,
    problems: BTreeSet<String>,
}

#[derive(Debug, Default)]
struct Row {
    operations: usize,
    pages: usize,
}

impl Pages {
    /// Whether there was not a single problem.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }
}

impl fmt::Display for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&["paging style", "operations", "pages"]);
        for (style, row) in &self.styles {
            let cells = [
                style.clone(),
                row.operations.to_string(),
                row.pages.to_string(),
            ];
            table.row(cells);
        }
        write!(f, "{table}")?;
        if !self.left_out.is_empty() {
            writeln!(f, "not walked: {}", self.left_out.join(", "))?;
        }
        for problem in &self.problems {
            writeln!(f, "{problem}")?;
        }
        Ok(())
    }
}
