//! Every operation that is paged, from its first page to its last.
//!
//! The SDK tells from the API document how an operation hands out a long list,
//! and turns its pages without being told more. The simulator tells it by itself,
//! and the two have to agree. Here the simulator has more
//! items than fit a page: all of them have to come, each once, in several pages.
//! Then the lists misbehave, each in every way: see `misbehaving`.

mod misbehaving;
mod walker;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use futures_util::{StreamExt as _, stream};
use genesys_cloud_sdk::auth::Session;
use genesys_cloud_sdk::{Client, operation};
use http::Method;

use self::misbehaving::{Misbehaving, Paged};
use self::walker::{Walked, Walker};
use crate::run::table::Table;
use crate::run::{Caller, OtherTokens};
use genesys_cloud_simulator::document::{Document, Operation};
use genesys_cloud_simulator::synthesis::{Fill, Synthesizer};
use genesys_cloud_simulator::{Rule, Simulator};

/// Items of every list: more than two pages of the platform's usual size.
const ITEMS: usize = 60;
/// More pages than any list has; a walk that gets here has no end.
const MOST_PAGES: usize = 14;
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
    let platform = Platform::start(document, seed, None).await?;
    let synthesizer = Synthesizer::new(Arc::clone(document), seed);
    let walker = platform.walker(&synthesizer, document);
    let mut result = Pages::default();
    let mut paged = Vec::new();
    for one in operations {
        let style = operation::find(&one.id).and_then(|info| info.paging);
        // Without the parameter that takes the token.
        let style = style.map(|style| format!("{style:?}"));
        let name = style.as_deref().and_then(|style| style.split('(').next());
        if disagree(one, simulated(one).as_deref(), name) {
            let what = format!(
                "{}: {name:?}, and to the simulator {:?}",
                one.id, one.paging
            );
            result.problems.insert(what);
        }
        if one.paging.is_some()
            && let (Some(name), Some(call)) = (name, calls.iter().find(|call| call.id == one.id))
        {
            if walker.own_list(one).is_some() {
                paged.push((*one, call, name.to_owned()));
            } else {
                result.left_out.push(one.id.clone());
            }
        }
    }
    let walker = &walker;
    let mut outcomes = stream::iter(paged)
        .map(|(one, call, style)| async move {
            (one, call, style, walker.walk(call, one, MOST_PAGES).await)
        })
        .buffer_unordered(AT_A_TIME);
    let mut sound = Vec::new();
    while let Some((one, call, style, outcome)) = outcomes.next().await {
        let row = result.styles.entry(style).or_default();
        row.operations += 1;
        match outcome.and_then(|walked| is_whole(&walked).map(|()| walked)) {
            Ok(walked) => {
                row.pages += walked.pages.len();
                sound.push(Paged::new(one, call));
            }
            Err(what) => {
                result.problems.insert(format!("{}: {what}", one.id));
            }
        }
    }
    for violation in platform.simulator.violations() {
        result.problems.insert(violation.to_string());
    }
    drop(outcomes);
    platform.simulator.stop().await;
    sound.sort_by(|one, other| one.operation.id.cmp(&other.operation.id));
    let undeclared = misbehaving::undeclared(operations, calls, document);
    result.misbehaving =
        misbehaving::misbehaving(&sound, &undeclared, document, &synthesizer, seed).await?;
    Ok(result)
}

/// A simulator with long lists, and a client of it.
struct Platform {
    simulator: Simulator,
    client: Client,
    tokens: OtherTokens,
}

impl Platform {
    async fn start(document: &Arc<Document>, seed: u64, rule: Option<Rule>) -> Result<Self> {
        let mut builder = Simulator::builder()
            .document(Arc::clone(document))
            .fill(Fill::Everything)
            .collection_size(ITEMS)
            .seed(seed)
            .unlimited();
        if let Some(rule) = rule {
            builder = builder.rule(rule);
        }
        let simulator = builder
            .start()
            .await
            .context("cannot start the simulator")?;
        let session = Session::builder().account(simulator.account()).no_proxy();
        Ok(Self {
            client: Client::new(session.build().context("cannot make a session")?),
            tokens: OtherTokens {
                guest_chat: Some(simulator.guest_token().into()),
                web_messaging: Some(simulator.messaging_token().into()),
            },
            simulator,
        })
    }

    fn walker<'a>(
        &'a self,
        synthesizer: &'a Synthesizer,
        document: &'a Arc<Document>,
    ) -> Walker<'a> {
        Walker {
            client: &self.client,
            tokens: &self.tokens,
            synthesizer,
            document,
        }
    }
}

/// Whether a walk brought all items, in several pages.
fn is_whole(walked: &Walked) -> Result<(), String> {
    if let Some(ended) = &walked.ended {
        return Err(format!("{ended:?}"));
    }
    // A list that tells a story has the items of the story.
    let all = walked.told.unwrap_or(ITEMS);
    if walked.items() == all && walked.pages.len() > 1 {
        Ok(())
    } else {
        Err(format!("{all} items came as pages of {:?}", walked.pages))
    }
}

/// Whether the SDK is wrong about the style of a list. It may know of links that no parameter
/// stands for, and of POSTs that write.
fn disagree(one: &Operation, simulated: Option<&str>, style: Option<&str>) -> bool {
    match (simulated, style) {
        (Some(simulated), Some(style)) => simulated != style,
        (Some(_), None) => one.method == Method::GET,
        (None, _) => false,
    }
}

/// How the simulator understands the paging of an operation, in the SDK's words.
fn simulated(one: &Operation) -> Option<String> {
    one.paging.map(|style| format!("{style:?}"))
}

/// How the walk went.
#[derive(Debug, Default)]
pub struct Pages {
    styles: BTreeMap<String, Row>,
    /// Paged operations without a list that the simulator could page.
    left_out: Vec<String>,
    problems: BTreeSet<String>,
    misbehaving: Misbehaving,
}

#[derive(Debug, Default)]
struct Row {
    operations: usize,
    pages: usize,
}

impl Pages {
    /// Whether there was not a single problem.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.misbehaving.is_clean()
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
        write!(f, "{}", self.misbehaving)
    }
}
