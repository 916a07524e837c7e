//! All operations against the simulator.
//!
//! Each operation is called four times: with the required arguments and with
//! all of them, against sparse responses and filled ones. The simulator checks
//! what arrives against the API document. Here the two ends are joined: what
//! arrived must be what was given, and what the SDK read must be what was
//! the response held, to the last component.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use futures_util::{StreamExt as _, stream};
use genesys_cloud_sdk::auth::Session;
use genesys_cloud_sdk::{Client, ErrorKind};
use serde::Deserialize as _;
use serde_json::Value;

use super::comparison::differences;
use super::hook_facts;
use super::sent::sent_otherwise;
use super::table::Table;
use super::{Caller, Given, OtherTokens, Reply};
use genesys_cloud_simulator::document::{Document, Operation};
use genesys_cloud_simulator::synthesis::{Arguments, Fill, Synthesizer};
use genesys_cloud_simulator::{ReceivedRequest, Simulator};

/// How many calls are under way at a time.
const AT_A_TIME: usize = 32;

/// How many problems are printed.
const SHOWN: usize = 50;

/// Every way of filling.
const FILLS: [Fill; 2] = [Fill::Required, Fill::Everything];

/// Calls each of `operations`, each way.
///
/// # Errors
/// When the simulator or a session cannot be started.
pub async fn everything(
    calls: &'static [Caller],
    document: &Arc<Document>,
    operations: &[&Operation],
    seed: u64,
) -> Result<Everything> {
    let mut passes = Vec::new();
    let unlike = hook_facts::disagreements();
    for arguments in FILLS {
        for responses in FILLS {
            let pass = Pass::new(arguments, responses);
            let mut pass = pass.run(calls, document, operations, seed).await?;
            if passes.is_empty() {
                for (operation, what) in &unlike {
                    pass.problem(operation, Kind::FactsDiffer, what.clone());
                }
            }
            passes.push(pass);
        }
    }
    Ok(Everything { passes })
}

/// How the run went.
#[derive(Debug)]
pub struct Everything {
    passes: Vec<Pass>,
}

impl Everything {
    /// Whether every operation was called, without a single problem.
    pub fn is_clean(&self) -> bool {
        let is_clean = |pass: &Pass| pass.called > 0 && pass.problems.is_empty();
        !self.passes.is_empty() && self.passes.iter().all(is_clean)
    }
}

#[derive(Debug)]
struct Pass {
    arguments: Fill,
    responses: Fill,
    called: usize,
    problems: Vec<Problem>,
}

#[derive(Debug)]
struct Problem {
    operation: String,
    kind: Kind,
    what: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// No call was written for the operation, or its arguments do not fit.
    NotCalled,
    /// The simulator found that the request breaks the document.
    Violation,
    /// The request is not what was given.
    SentOtherwise,
    /// An error where a success was due.
    Failed,
    /// The SDK could not read the response.
    NotDecoded,
    /// What was read is not what was response.
    ReadOtherwise,
    /// The hook for stock progenitor knows the operation otherwise.
    FactsDiffer,
}

impl Kind {
    const ALL: [(Self, &'static str); 7] = [
        (Self::NotCalled, "not called"),
        (Self::Violation, "violations"),
        (Self::NotDecoded, "not decoded"),
        (Self::Failed, "failed"),
        (Self::SentOtherwise, "sent otherwise"),
        (Self::ReadOtherwise, "read otherwise"),
        (Self::FactsDiffer, "facts differ"),
    ];
}

impl Pass {
    fn new(arguments: Fill, responses: Fill) -> Self {
        Self {
            arguments,
            responses,
            called: 0,
            problems: Vec::new(),
        }
    }

    async fn run(
        mut self,
        calls: &'static [Caller],
        document: &Arc<Document>,
        operations: &[&Operation],
        seed: u64,
    ) -> Result<Self> {
        let simulator = Simulator::builder()
            .document(Arc::clone(document))
            .fill(self.responses)
            .seed(seed)
            .unlimited()
            .record_requests()
            .start()
            .await
            .context("cannot start the simulator")?;
        let session = Session::builder().account(simulator.account()).no_proxy();
        let client = Client::new(session.build().context("cannot make a session")?);
        let client = client.strict();
        let tokens = OtherTokens {
            guest_chat: Some(simulator.guest_token().into()),
            web_messaging: Some(simulator.messaging_token().into()),
        };
        let synthesizer = Synthesizer::new(Arc::clone(document), seed);
        let callers: BTreeMap<&str, &Caller> = calls.iter().map(|one| (one.id, one)).collect();

        let (client, tokens, synthesizer, callers) = (&client, &tokens, &synthesizer, &callers);
        let fill = self.arguments;
        let mut outcomes = stream::iter(operations.iter().copied())
            .map(|operation| async move {
                let arguments = synthesizer.arguments(operation, fill);
                let caller = callers.get(operation.id.as_str());
                let found = call(caller.copied(), client, tokens, &arguments)
                    .await
                    .and_then(|reply| check(operation, &reply));
                (operation, arguments, found)
            })
            .buffer_unordered(AT_A_TIME);
        let mut given: BTreeMap<&str, (&Operation, Arguments)> = BTreeMap::new();
        while let Some((operation, arguments, found)) = outcomes.next().await {
            match found {
                Ok(()) => self.called += 1,
                Err((kind, what)) => {
                    self.called += usize::from(kind != Kind::NotCalled);
                    self.problem(&operation.id, kind, what);
                }
            }
            given.insert(&operation.id, (operation, arguments));
        }
        drop(outcomes);
        for violation in simulator.violations() {
            self.problem(&violation.operation, Kind::Violation, violation.to_string());
        }
        self.compare_requests(&given, &simulator.requests());
        simulator.stop().await;
        Ok(self)
    }

    fn problem(&mut self, operation: &str, kind: Kind, what: String) {
        self.problems.push(Problem {
            operation: operation.to_owned(),
            kind,
            what,
        });
    }

    /// Each operation was called once: what arrived for it is what was given.
    fn compare_requests(
        &mut self,
        given: &BTreeMap<&str, (&Operation, Arguments)>,
        received: &[ReceivedRequest],
    ) {
        let mut arrived: BTreeMap<&str, Vec<&ReceivedRequest>> = BTreeMap::new();
        for request in received {
            if let Some(operation) = request.operation.as_deref() {
                arrived.entry(operation).or_default().push(request);
            }
        }
        for (id, (operation, arguments)) in given {
            let requests = arrived.get(id).map_or(&[][..], Vec::as_slice);
            if requests.len() != 1 {
                let what = format!("{} requests arrived for one call", requests.len());
                self.problem(id, Kind::SentOtherwise, what);
            }
            for request in requests {
                for what in sent_otherwise(operation, arguments, request) {
                    self.problem(id, Kind::SentOtherwise, what);
                }
            }
        }
    }
}

async fn call(
    caller: Option<&Caller>,
    client: &Client,
    tokens: &OtherTokens,
    arguments: &Arguments,
) -> Result<Reply, (Kind, String)> {
    let Some(caller) = caller else {
        let what = "the SDK has no such operation".to_owned();
        return Err((Kind::NotCalled, what));
    };
    let given = Given::new(client, arguments).with_tokens(tokens);
    let call = caller
        .prepare(&given)
        .map_err(|unfit| (Kind::NotCalled, unfit.to_string()))?;
    match call.await {
        Ok(reply) => Ok(reply),
        Err(error) if error.kind() == ErrorKind::Decode => {
            Err((Kind::NotDecoded, error.to_string()))
        }
        Err(error) => Err((Kind::Failed, error.to_string())),
    }
}

/// Whether what was read is what came, and whether something came that could be
/// read.
fn check(operation: &Operation, reply: &Reply) -> Result<(), (Kind, String)> {
    let declares_body = operation
        .usual_response()
        .is_some_and(|response| response.schema.is_some());
    if declares_body && reply.received.is_empty() && operation.method != http::Method::HEAD {
        let what = "the response has no body, so nothing was proven".to_owned();
        return Err((Kind::ReadOtherwise, what));
    }
    match differences(&received(reply), &reply.read).first() {
        Some(found) => Err((Kind::ReadOtherwise, found.to_string())),
        None => Ok(()),
    }
}

/// The body that came, as JSON.
pub(super) fn received(reply: &Reply) -> Value {
    if reply.received.is_empty() {
        return Value::Null;
    }
    // Half of a surrogate pair is read as the character that stands for what is none.
    let text = String::from_utf8_lossy(&reply.received).replace("\\ud83d", "\\ufffd");
    let mut reader = serde_json::Deserializer::from_str(&text);
    reader.disable_recursion_limit();
    let read = Value::deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    // Plain text and calendars are read as text.
    read.unwrap_or_else(|_| text.into())
}

impl fmt::Display for Everything {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |fill| match fill {
            Fill::Required => "required",
            Fill::Everything => "everything",
        };
        let mut header = vec!["arguments", "responses", "called"];
        header.extend(Kind::ALL.map(|(_, title)| title));
        let mut table = Table::new(&header);
        for pass in &self.passes {
            let mut cells = vec![
                name(pass.arguments).to_owned(),
                name(pass.responses).to_owned(),
                pass.called.to_string(),
            ];
            cells.extend(Kind::ALL.map(|(kind, _)| {
                let of_kind = pass.problems.iter().filter(|one| one.kind == kind);
                of_kind.count().to_string()
            }));
            table.row(cells);
        }
        write!(f, "{table}")?;
        let problems = self.passes.iter().flat_map(|pass| &pass.problems);
        let count = problems.clone().count();
        for problem in problems.take(SHOWN) {
            let title = Kind::ALL.iter().find(|(kind, _)| *kind == problem.kind);
            let title = title.map_or("", |(_, title)| title);
            writeln!(f, "{}: {title}: {}", problem.operation, problem.what)?;
        }
        if count > SHOWN {
            writeln!(f, "… and {} more", count - SHOWN)?;
        }
        Ok(())
    }
}
