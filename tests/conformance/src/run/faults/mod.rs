//! What the SDK makes of a platform that misbehaves.
//!
//! Each fault of the simulator meets each operation of a sample, which is drawn
//! at random, as the places in bodies are. The call must
//! recover where the session can repair it, and otherwise fail with an error
//! that says what happened and keeps what the platform said. It may not panic,
//! outlive its timeouts, lose an error's body, or call a wrong response a success.

mod cases;
mod judge;
mod outcome;
mod safety;
mod sample;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use futures_util::future::join_all;
use genesys_cloud_sdk::Client;
use genesys_cloud_sdk::auth::{RetryBudget, RetryPolicy, Session};

use self::cases::{Case, HowOften, cases};
use self::judge::{Due, judge};
use self::outcome::Told;
use self::sample::sample;
use crate::run::table::Table;
use crate::run::{Caller, Given, OtherTokens};
use genesys_cloud_simulator::document::{Document, Operation};
use genesys_cloud_simulator::synthesis::{Fill, Synthesizer};
use genesys_cloud_simulator::{FiredFault, Rule, Simulator};

/// How long one attempt may take.
const REQUEST_LIMIT: Duration = Duration::from_secs(20);
/// How long a response may be silent. A fault that waits is far beyond it, and
/// a busy machine is not.
const IDLE_LIMIT: Duration = Duration::from_secs(4);
const RETRIES: u32 = 1;
/// A call that takes longer has outlived all its timeouts: two silent attempts,
/// and what a busy machine takes.
const PATIENCE: Duration = Duration::from_secs(30);
/// The least sample of a whole document.
const LEAST: usize = 300;
/// What is less is not the whole document.
const WHOLE: usize = 3_000;
/// How many operations a fault has to meet that needs a place in a body, of a whole document's.
const LEAST_MET: usize = 30;

/// Runs every fault against a sample of the operations.
///
/// # Errors
/// When the simulator or a session cannot be started.
pub async fn faults(
    calls: &'static [Caller],
    document: &Arc<Document>,
    operations: &[&Operation],
    seed: u64,
) -> Result<Faults> {
    let sample = sample(operations, calls, seed);
    let mut rows = Vec::new();
    for case in cases() {
        rows.push(case.run(&sample, document, seed).await?);
    }
    Ok(Faults {
        of: operations.len(),
        operations: sample.len(),
        rows,
    })
}

impl Case {
    async fn run(
        self,
        sample: &[(&Operation, &'static Caller)],
        document: &Arc<Document>,
        seed: u64,
    ) -> Result<Row> {
        let mut builder = Simulator::builder()
            .document(Arc::clone(document))
            .seed(seed)
            .unlimited();
        builder = match self.how_often {
            HowOften::Always => builder.rule(Rule::on_any().fault(self.fault.clone())),
            HowOften::Once => sample.iter().fold(builder, |builder, (operation, _)| {
                builder.rule(Rule::on(&operation.id).nth(1).fault(self.fault.clone()))
            }),
        };
        let simulator = builder
            .start()
            .await
            .context("cannot start the simulator")?;
        let policy = RetryPolicy::default()
            .max_retries(RETRIES)
            .initial_delay(Duration::from_millis(1))
            .max_delay(Duration::from_millis(2));
        let session = Session::builder()
            .account(simulator.account())
            .no_proxy()
            .retry_policy(policy)
            .retry_budget(RetryBudget::unlimited())
            // Each call is to meet the fault itself.
            .cool_down(false)
            .request_timeout(REQUEST_LIMIT)
            .idle_timeout(IDLE_LIMIT)
            .build()
            .context("cannot make a session")?;
        let client = Client::new(session);
        let tokens = OtherTokens {
            guest_chat: Some(simulator.guest_token().into()),
            web_messaging: Some(simulator.messaging_token().into()),
        };
        let synthesizer = Synthesizer::new(Arc::clone(document), seed);

        // All at once: a fault that waits is waited for once.
        let calls = sample.iter().map(|(operation, caller)| {
            let arguments = synthesizer.arguments(operation, Fill::Everything);
            let given = Given::new(&client, &arguments).with_tokens(&tokens);
            let call = caller.prepare(&given);
            async move {
                let call = call.map_err(|unfit| unfit.to_string())?;
                // A task of its own, so that a panic is a response too.
                match tokio::spawn(tokio::time::timeout(PATIENCE, call)).await {
                    Ok(Ok(outcome)) => Ok(outcome),
                    Ok(Err(_)) => Err(format!("not done after {} s", PATIENCE.as_secs())),
                    Err(panic) => Err(format!("it panicked: {panic}")),
                }
            }
        });
        let outcomes = join_all(calls).await;
        let mut fired: BTreeMap<String, FiredFault> = BTreeMap::new();
        for call in simulator.seen().calls {
            if let (Some(operation), Some(fault)) = (call.operation, call.fault) {
                fired.insert(operation, fault);
            }
        }
        let mut row = Row::new(self.name.clone(), self.needs_place());
        for ((operation, _), outcome) in sample.iter().zip(outcomes) {
            let fault = fired.get(&operation.id);
            row.fired += usize::from(fault.is_some());
            match &outcome {
                Ok(Ok(_)) => row.succeeded += 1,
                Ok(Err(_)) => row.failed += 1,
                Err(_) => {}
            }
            let due = if fault.is_some() {
                self.due
            } else {
                Due::Success
            };
            let outcome =
                outcome.map(|outcome| outcome.map_err(|error| Box::new(Told::new(&error))));
            if let Err(what) = outcome.and_then(|outcome| judge(operation, due, fault, &outcome)) {
                row.problems.push(format!("{}: {what}", operation.id));
            }
        }
        if simulator.seen().totals.tokens_elsewhere > 0 {
            let told = "a token was sent to another origin";
            row.problems.push(told.to_owned());
        }
        simulator.stop().await;
        Ok(row)
    }
}

/// How the run went.
#[derive(Debug)]
pub struct Faults {
    /// How many the sample is of.
    of: usize,
    operations: usize,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: String,
    /// Whether only a response that has the place for it can be met by the fault.
    needs_place: bool,
    fired: usize,
    succeeded: usize,
    failed: usize,
    problems: Vec<String>,
}

impl Row {
    fn new(name: String, needs_place: bool) -> Self {
        Self {
            name,
            needs_place,
            fired: 0,
            succeeded: 0,
            failed: 0,
            problems: Vec::new(),
        }
    }
}

impl Faults {
    /// How many of the calls have to meet a fault: all, where it needs no body to
    /// spoil.
    fn least(&self, row: &Row) -> usize {
        if row.needs_place {
            LEAST_MET.min(self.operations.div_ceil(10))
        } else {
            self.operations
        }
    }

    /// Whether every fault was met, and every call that met one ended as it had to.
    pub fn is_clean(&self) -> bool {
        let is_enough = self.operations >= LEAST || self.of < WHOLE;
        is_enough
            && self
                .rows
                .iter()
                .all(|row| row.problems.is_empty() && row.fired >= self.least(row))
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} operations, each with each fault:", self.operations)?;
        let header = ["fault", "met", "succeeded", "typed errors", "not as due"];
        let mut table = Table::new(&header);
        for row in &self.rows {
            table.row([
                row.name.clone(),
                row.fired.to_string(),
                row.succeeded.to_string(),
                row.failed.to_string(),
                row.problems.len().to_string(),
            ]);
        }
        write!(f, "{table}")?;
        for row in &self.rows {
            for problem in row.problems.iter().take(10) {
                writeln!(f, "{}: {problem}", row.name)?;
            }
            if row.fired < self.least(row) {
                writeln!(f, "{}: not every call met it that could", row.name)?;
            }
        }
        Ok(())
    }
}
