//! Requests of this SDK against those of stock progenitor's client.
//!
//! The SDK keeps progenitor's decisions and writes its own bodies. Here the
//! same arguments go through both, and what arrives must be the same to the
//! byte: method, path, query pairs and body; a body but for the order of its maps,
//! which stock does not keep.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use genesys_cloud_sdk::Client;
use genesys_cloud_sdk::auth::Session;
use serde_json::Value;

use super::comparison::differences;
use super::{Caller, Given, StockCaller};
use genesys_cloud_simulator::document::Document;
use genesys_cloud_simulator::synthesis::{Fill, Synthesizer};
use genesys_cloud_simulator::{ReceivedRequest, Simulator};

const FILLS: [Fill; 2] = [Fill::Required, Fill::Everything];

/// Sends everything that `stock` can send through both clients.
///
/// # Errors
/// When the simulator or a session cannot be started.
pub async fn differential<C>(
    calls: &'static [Caller],
    connect: fn(&str, reqwest::Client) -> C,
    stock: &'static [(&'static str, StockCaller<C>)],
    document: &Arc<Document>,
    seed: u64,
) -> Result<Differential> {
    let simulator = Simulator::builder()
        .document(Arc::clone(document))
        .fill(Fill::Required)
        .seed(seed)
        .unlimited()
        .record_requests()
        .start()
        .await
        .context("cannot start the simulator")?;
    let session = Session::builder().account(simulator.account()).no_proxy();
    let client = Client::new(session.build().context("cannot make a session")?);
    let http = reqwest::Client::builder().no_proxy().build();
    let stock_client = connect(simulator.base_url(), http.context("cannot make a client")?);
    let synthesizer = Synthesizer::new(Arc::clone(document), seed);
    let callers: BTreeMap<&str, &Caller> = calls.iter().map(|one| (one.id, one)).collect();

    let mut result = Differential::default();
    for (id, stock) in stock {
        let (Some(operation), Some(ours)) = (document.operation(id), callers.get(id)) else {
            result
                .problems
                .push(format!("{id}: this SDK does not have it"));
            continue;
        };
        result.operations += 1;
        for fill in FILLS {
            let arguments = synthesizer.arguments(operation, fill);
            let given = Given::new(&client, &arguments);
            match (ours.prepare(&given), stock(&stock_client, &given)) {
                // What comes back is tested elsewhere.
                (Ok(ours), Ok(stock)) => {
                    let _ = ours.await;
                    stock.await;
                }
                (Err(unfit), _) => result.problems.push(format!("{id}: {unfit}")),
                (_, Err(unfit)) => {
                    result.refused.push((*id, format!("{fill:?}: {unfit}")));
                }
            }
        }
    }
    let mut arrived: BTreeMap<String, Vec<ReceivedRequest>> = BTreeMap::new();
    for request in simulator.requests() {
        let id = request.operation.clone().unwrap_or_default();
        arrived.entry(id).or_default().push(request);
    }
    for (id, _) in stock {
        let requests = arrived.remove(*id).unwrap_or_default();
        let refused = result.refused.iter().filter(|(refused, _)| refused == id);
        let due = 2 * (FILLS.len() - refused.count());
        if requests.len() != due {
            let count = requests.len();
            let what = format!("{id}: {count} requests arrived in place of {due}");
            result.problems.push(what);
            continue;
        }
        for pair in requests.chunks_exact(2) {
            result.requests += 1;
            result.alike += usize::from(pair[0].body == pair[1].body);
            let found = otherwise(&pair[0], &pair[1]).into_iter();
            let found = found.map(|what| format!("{id}: {what}"));
            result.problems.extend(found);
        }
    }
    simulator.stop().await;
    Ok(result)
}

/// Where our request is not stock's.
fn otherwise(ours: &ReceivedRequest, stock: &ReceivedRequest) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, ours: String, stock: String| {
        if ours != stock {
            found.push(format!("{what}: ours is {ours}, stock's is {stock}"));
        }
    };
    compare("method", ours.method.clone(), stock.method.clone());
    let [(path, query), (stock_path, stock_query)] =
        [ours, stock].map(|one| one.target.split_once('?').unwrap_or((&one.target, "")));
    compare("path", path.to_owned(), stock_path.to_owned());
    // Which parameter is first is nobody's business; values of one keep their order.
    let pairs = |query: &str| {
        let mut pairs: Vec<&str> = query.split('&').collect();
        pairs.sort_by_key(|pair| pair.split_once('=').map_or(*pair, |(name, _)| name));
        pairs.join("&")
    };
    compare("query", pairs(query), pairs(stock_query));
    if ours.body != stock.body {
        let different = body_otherwise(&ours.body, &stock.body);
        found.extend(different.map(|what| format!("body: {what}")));
    }
    found
}

/// The first place where our body is not stock's, but for what stock's types
/// cannot say: they leave out lists that are empty and fields that are `null`,
/// and send `null` for a required field that leads back to its own model.
fn body_otherwise(ours: &[u8], stock: &[u8]) -> Option<String> {
    let read = |body| serde_json::from_slice::<Value>(body).ok();
    let (Some(ours), Some(stock)) = (read(ours), read(stock)) else {
        return (ours != stock).then(|| "no JSON, and not the same".to_owned());
    };
    let is_nothing = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    let found = differences(&stock, &ours);
    let found = found.iter().find(|difference| {
        let at = |body: &Value| body.pointer(&difference.place).cloned();
        match (at(&stock), at(&ours)) {
            (None, Some(ours)) => !is_nothing(&ours),
            (Some(stock), None) => !stock.is_null(),
            _ => true,
        }
    });
    found.map(ToString::to_string)
}

/// How the comparison went.
#[derive(Debug, Default)]
pub struct Differential {
    operations: usize,
    requests: usize,
    /// Requests whose bodies are the same to the byte.
    alike: usize,
    /// Arguments that the document allows and stock's types do not take.
    refused: Vec<(&'static str, String)>,
    problems: Vec<String>,
}

impl Differential {
    /// Whether every request was the same, and enough of them were compared: what
    /// stock's types do not take is not.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
            && self.requests > 0
            && self.alike * 10 >= self.requests * 9
            && self.refused.len() * 20 <= self.requests
    }
}

impl fmt::Display for Differential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} operations, {} requests compared with stock progenitor's: {} differences",
            self.operations,
            self.requests,
            self.problems.len()
        )?;
        writeln!(
            f,
            "{} bodies are the same to the byte, {} but for the order of maps, empty lists and nulls; \
             stock's types do not take {} of the arguments",
            self.alike,
            self.requests - self.alike,
            self.refused.len()
        )?;
        for (id, why) in &self.refused {
            writeln!(f, "  {id}, {why}")?;
        }
        for problem in self.problems.iter().take(30) {
            writeln!(f, "{problem}")?;
        }
        Ok(())
    }
}
