//! Recorded responses, read by the SDK and written again.
//!
//! Each fixture's request is made again through the SDK, by operation id and
//! with the arguments that the fixture's request was made of, against a player
//! that serves the fixtures and takes nothing else. So a fixture proves both
//! ways: the SDK still sends this request, and still reads all of this response.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use genesys_cloud_sdk::auth::{RetryPolicy, Session};
use genesys_cloud_sdk::{Client, Error};
use secrecy::SecretString;
use serde_json::Value;

use super::{Caller, Given, OtherTokens, Reply};
use genesys_cloud_fixtures::contract::{Contract, ContractReport, ContractTable};
use genesys_cloud_fixtures::{Fixture, Fixtures, Player, published};
use genesys_cloud_simulator::document::Document;

/// Plays the fixtures in `folder`, and the published responses where they are at
/// hand.
///
/// # Errors
/// When the fixtures cannot be read, or a server or a session not be started.
pub async fn contract(
    calls: &'static [Caller],
    document: &Arc<Document>,
    folder: &Path,
) -> Result<Contracts> {
    let run = Run {
        callers: calls.iter().map(|one| (one.id, one)).collect(),
        document,
        contract: Contract::new(Arc::clone(document)),
    };
    let fixtures = Fixtures::load(folder).context("cannot read the fixtures")?;
    let recorded = run.play(&fixtures).await?;
    let published = published::load(&published::folder(), document)
        .context("cannot read the published responses")?;
    let published = match published {
        Some(there) => Some(run.play(&there.fixtures).await?),
        None => None,
    };
    Ok(Contracts {
        recorded,
        published,
    })
}

struct Run<'a> {
    callers: BTreeMap<&'static str, &'static Caller>,
    document: &'a Arc<Document>,
    contract: Contract,
}

impl Run<'_> {
    async fn play(&self, fixtures: &Fixtures) -> Result<Played> {
        let mut played = Played::default();
        // One at a time: an exchange that was recorded twice is played in order.
        for fixture in fixtures {
            match self.play_one(fixture).await? {
                Ok(Some(report)) => played.reports.push(report),
                Ok(None) => played.errors += 1,
                Err(what) => played.problems.push(format!("{}: {what}", fixture.file)),
            }
        }
        Ok(played)
    }

    /// The report on a response; none, for an error that arrived as one.
    async fn play_one(&self, fixture: &Fixture) -> Result<Result<Option<ContractReport>, String>> {
        let exchange = &fixture.exchange;
        let Some(caller) = self.callers.get(exchange.operation.as_str()) else {
            let what = format!("the SDK has no operation `{}`", exchange.operation);
            return Ok(Err(what));
        };
        let arguments = match exchange.arguments(self.document) {
            Ok(arguments) => arguments,
            Err(error) => return Ok(Err(error.to_string())),
        };
        let player = Player::start(Fixtures::from(vec![fixture.clone()])).await?;
        let session = Session::builder()
            .account(player.account())
            .no_proxy()
            // An error is a response here, not something to wait for.
            .retry_policy(RetryPolicy::never());
        let client = Client::new(session.build().context("cannot make a session")?);
        let token = || Some(SecretString::from("a-token-of-the-players"));
        let tokens = OtherTokens {
            guest_chat: token(),
            web_messaging: token(),
        };
        // What was refused when it was recorded may have been incomplete.
        let given = Given::new(&client, &arguments)
            .with_tokens(&tokens)
            .incomplete();
        let outcome = match caller.prepare(&given) {
            Ok(call) => call.await,
            Err(unfit) => return Ok(Err(unfit.to_string())),
        };
        let unexpected = player.take_unexpected();
        if let Some(one) = unexpected.first() {
            return Ok(Err(format!(
                "{} is not recorded:\n{}",
                one.request, one.difference
            )));
        }
        Ok(match outcome {
            Ok(reply) => self.response(fixture, &reply),
            Err(error) => failed_as_recorded(fixture, &error).map(|()| None),
        })
    }

    fn response(&self, fixture: &Fixture, reply: &Reply) -> Result<Option<ContractReport>, String> {
        let status = fixture.exchange.response.status;
        if reply.status.as_u16() == status {
            Ok(Some(self.contract.compare(fixture, &reply.read)))
        } else {
            Err(format!("{} in place of {status}", reply.status))
        }
    }
}

/// Whether the error is the recorded one: its status, its body to the byte or
/// the JSON value, and every part of it that the SDK reads.
fn failed_as_recorded(fixture: &Fixture, error: &Error) -> Result<(), String> {
    let response = &fixture.exchange.response;
    let kept = error.raw_body().map_or(&[][..], |body| &body[..]);
    let is_kept = match (&response.body, &response.text) {
        (Some(body), _) => serde_json::from_slice::<Value>(kept).ok().as_ref() == Some(body),
        (None, Some(text)) => kept == text.as_bytes(),
        (None, None) => kept.is_empty(),
    };
    let status = error.status().map(|status| status.as_u16());
    if response.is_success() || status != Some(response.status) || !is_kept {
        return Err(format!("{} was recorded: {error}", response.status));
    }
    let Some(body) = response.body.as_ref().filter(|body| body.is_object()) else {
        return Ok(());
    };
    let Some(api) = error.api() else {
        return Err(format!("nothing was read of the error {body}"));
    };
    let text = |read: &Option<String>| read.clone().map(Value::from);
    let list = |read: &Vec<Value>| (!read.is_empty()).then(|| Value::from(read.clone()));
    let parts = [
        ("code", text(&api.code)),
        ("message", text(&api.message)),
        ("messageWithParams", text(&api.message_with_params)),
        ("messageParams", api.message_params.clone()),
        ("contextId", text(&api.context_id)),
        ("details", list(&api.details)),
        ("errors", list(&api.errors)),
    ];
    let is_nothing =
        |value: &&Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    for (name, read) in parts {
        let recorded = body.get(name).filter(|value| !is_nothing(value));
        if recorded.is_some() && recorded != read.as_ref() {
            return Err(format!(
                "`{name}` of the error was read as {read:?}: {body}"
            ));
        }
    }
    Ok(())
}

/// How the run went.
#[derive(Debug)]
pub struct Contracts {
    recorded: Played,
    /// `None` where there are none.
    published: Option<Played>,
}

#[derive(Debug, Default)]
struct Played {
    reports: Vec<ContractReport>,
    errors: usize,
    problems: Vec<String>,
}

impl Contracts {
    /// Whether every request was the recorded one, and nothing of a response was
    /// lost or changed.
    pub fn is_clean(&self) -> bool {
        let is_clean = |played: &Played| {
            played.problems.is_empty() && played.reports.iter().all(ContractReport::is_ok)
        };
        !self.recorded.reports.is_empty()
            && is_clean(&self.recorded)
            && self.published.as_ref().is_none_or(is_clean)
    }
}

impl fmt::Display for Played {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table: ContractTable = self.reports.iter().cloned().collect();
        write!(f, "{table}")?;
        writeln!(f, "errors that arrived as recorded: {}", self.errors)?;
        for problem in &self.problems {
            writeln!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Contracts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "recorded fixtures:\n{}", self.recorded)?;
        match &self.published {
            Some(published) => write!(f, "\npublished responses:\n{published}"),
            None => writeln!(f, "\npublished responses: absent, so not compared"),
        }
    }
}
