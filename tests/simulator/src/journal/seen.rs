//! What a simulator was asked, for tests and for people.

use std::collections::{HashMap, VecDeque};
use std::fmt;

use serde::Serialize;

use crate::contract::Violation;
use crate::rules::FiredFault;

/// How many of the latest requests of each kind are kept. The totals know of all.
const KEPT: usize = 10_000;

/// What a simulator was asked so far, and how it responded.
///
/// Holds no token and no secret, so it can be printed and stored (it is [`Serialize`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Seen {
    /// Counts since the start.
    pub totals: Totals,
    /// The latest 10,000 requests for a token, oldest first.
    pub token_requests: Vec<TokenRequest>,
    /// The latest 10,000 other requests, oldest first.
    pub calls: Vec<Call>,
}

/// Counts since the start of a simulator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Totals {
    /// Requests for a token, refused ones included.
    pub token_requests: u64,
    /// Tokens issued.
    pub tokens_issued: u64,
    /// Requests other than for a token.
    pub calls: u64,
    /// Calls that got a 401.
    pub unauthorized: u64,
    /// Calls that got a 429.
    pub rate_limited: u64,
    /// Calls that got a 401 and then sent again, the same to the byte, with a token that was alive.
    pub replays: u64,
    /// What was wrong with calls, as `Simulator::violations` lists it.
    pub violations: u64,
    /// Requests to the other origin, to which
    /// [`Fault::RedirectElsewhere`](crate::Fault::RedirectElsewhere) leads.
    pub elsewhere: u64,
    /// Those of them that carried a token, which is not meant for it.
    pub tokens_elsewhere: u64,
}

/// How a client proved who it is (RFC 6749, section 2.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// Id and secret in the `Authorization` header (`client_secret_basic`).
    ClientSecretBasic,
    /// Id and secret in the form (`client_secret_post`).
    ClientSecretPost,
}

/// A request for a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TokenRequest {
    /// The path that was asked: the login's or the guide's.
    pub path: String,
    /// The client id, where one was given, right or wrong.
    pub client_id: Option<String>,
    /// How the client proved who it is, where it tried.
    pub client_authentication: Option<ClientAuthentication>,
    /// The grant that was asked for.
    pub grant_type: Option<String>,
    /// The status of the response.
    pub status: u16,
    /// The serial number of the token that was issued; 1 is the simulator's first.
    pub token: Option<u64>,
    /// The `error` of the response, where it was one.
    pub error: Option<String>,
    /// The fault that was committed on it.
    pub fault: Option<FiredFault>,
    /// The `ININ-Correlation-Id` of the response.
    pub correlation_id: String,
}

/// A request other than for a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Call {
    /// The HTTP method.
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// The serial number of the token that was sent, if that was alive.
    pub token: Option<u64>,
    /// Whom that token belongs to.
    pub client_id: Option<String>,
    /// The operation that was called, if it was one.
    pub operation: Option<String>,
    /// The status of the response; 0 if there was none.
    pub status: u16,
    /// The `code` of the response, where it was an error.
    pub code: Option<String>,
    /// The fault that was committed on it.
    pub fault: Option<FiredFault>,
    /// The `ININ-Correlation-Id` of the response.
    pub correlation_id: String,
    /// Tells bodies apart without keeping them.
    #[serde(skip)]
    pub(crate) body_hash: u64,
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let totals = self.totals;
        writeln!(
            f,
            "{} token requests, {} tokens issued",
            totals.token_requests, totals.tokens_issued
        )?;
        for request in &self.token_requests {
            write!(f, "  POST {}", request.path)?;
            write!(
                f,
                " by {}",
                request.client_id.as_deref().unwrap_or("nobody")
            )?;
            match request.client_authentication {
                Some(ClientAuthentication::ClientSecretBasic) => write!(f, " (Basic)")?,
                Some(ClientAuthentication::ClientSecretPost) => write!(f, " (form)")?,
                None => {}
            }
            write!(f, ": {}", request.status)?;
            match (request.token, &request.error) {
                (Some(token), _) => writeln!(f, ", token {token}")?,
                (None, Some(error)) => writeln!(f, ", {error}")?,
                (None, None) => writeln!(f)?,
            }
        }
        writeln!(
            f,
            "{} calls, {} with a 401, {} replayed, {} with a 429",
            totals.calls, totals.unauthorized, totals.replays, totals.rate_limited
        )?;
        for call in &self.calls {
            write!(f, "  {} {}", call.method, call.target)?;
            match call.token {
                Some(token) => write!(f, " with token {token}")?,
                None => write!(f, " without a live token")?,
            }
            write!(f, ": {}", call.status)?;
            if let Some(code) = &call.code {
                write!(f, ", {code}")?;
            }
            match &call.fault {
                Some(fired) => writeln!(f, ", {:?}", fired.fault)?,
                None => writeln!(f)?,
            }
        }
        Ok(())
    }
}

/// The notes from which [`Seen`] is made.
#[derive(Default)]
pub(crate) struct Journal {
    totals: Totals,
    token_requests: VecDeque<TokenRequest>,
    calls: VecDeque<Call>,
    violations: VecDeque<Violation>,
    /// Calls that got a 401 and have not come back yet.
    refused: HashMap<(String, String, u64), u64>,
}

impl Journal {
    pub(crate) fn add_token_request(&mut self, request: TokenRequest) {
        self.totals.token_requests += 1;
        if request.token.is_some() {
            self.totals.tokens_issued += 1;
        }
        keep(&mut self.token_requests, request);
    }

    pub(crate) fn add_call(&mut self, call: Call) {
        self.totals.calls += 1;
        let key = (call.method.clone(), call.target.clone(), call.body_hash);
        match call.status {
            401 => {
                self.totals.unauthorized += 1;
                // A flood of them must not fill the memory; replays follow at once or never.
                if self.refused.len() == KEPT {
                    self.refused.clear();
                }
                *self.refused.entry(key).or_default() += 1;
            }
            429 => self.totals.rate_limited += 1,
            _ => {}
        }
        self.note_replay(&call);
        keep(&mut self.calls, call);
    }

    fn note_replay(&mut self, call: &Call) {
        let key = (call.method.clone(), call.target.clone(), call.body_hash);
        // A 401 to a live token is a fault of the simulator's, and no replay of itself.
        if call.token.is_none() || call.status == 401 {
            return;
        }
        if let Some(refused) = self.refused.get_mut(&key) {
            *refused -= 1;
            self.totals.replays += 1;
            if *refused == 0 {
                self.refused.remove(&key);
            }
        }
    }

    pub(crate) fn add_elsewhere(&mut self, has_token: bool) {
        self.totals.elsewhere += 1;
        self.totals.tokens_elsewhere += u64::from(has_token);
    }

    pub(crate) fn add_violation(&mut self, violation: Violation) {
        self.totals.violations += 1;
        keep(&mut self.violations, violation);
    }

    pub(crate) fn violations(&self) -> Vec<Violation> {
        self.violations.iter().cloned().collect()
    }

    pub(crate) fn seen(&self) -> Seen {
        Seen {
            totals: self.totals,
            token_requests: self.token_requests.iter().cloned().collect(),
            calls: self.calls.iter().cloned().collect(),
        }
    }
}

fn keep<T>(kept: &mut VecDeque<T>, one: T) {
    if kept.len() == KEPT {
        kept.pop_front();
    }
    kept.push_back(one);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(target: &str, body_hash: u64, token: Option<u64>, status: u16) -> Call {
        Call {
            method: "POST".to_owned(),
            target: target.to_owned(),
            token,
            client_id: None,
            operation: None,
            status,
            code: None,
            fault: None,
            correlation_id: String::new(),
            body_hash,
        }
    }

    fn replays(calls: &[Call]) -> u64 {
        let mut journal = Journal::default();
        for call in calls {
            journal.add_call(call.clone());
        }
        journal.seen().totals.replays
    }

    #[test]
    fn a_replay_is_the_same_request_with_a_live_token_after_a_401() {
        let refused = call("/a", 1, None, 401);
        let again = call("/a", 1, Some(2), 200);
        assert_eq!(replays(&[refused.clone(), again.clone()]), 1);
        assert_eq!(replays(&[refused.clone(), again.clone(), again.clone()]), 1);
        assert_eq!(
            replays(&[
                refused.clone(),
                refused.clone(),
                again.clone(),
                again.clone()
            ]),
            2
        );
        assert_eq!(replays(&[again, refused.clone()]), 0);
        assert_eq!(replays(&[refused.clone(), refused.clone()]), 0);
        assert_eq!(replays(&[refused.clone(), call("/b", 1, Some(2), 200)]), 0);
        assert_eq!(replays(&[refused, call("/a", 2, Some(2), 200)]), 0);
    }

    #[test]
    fn old_requests_are_dropped_and_still_counted() {
        let mut journal = Journal::default();
        for nth in 0..=KEPT {
            journal.add_call(call(&nth.to_string(), 0, Some(1), 200));
        }
        let seen = journal.seen();
        assert_eq!(seen.totals.calls, KEPT as u64 + 1);
        assert_eq!(
            (seen.calls.len(), seen.calls[0].target.as_str()),
            (KEPT, "1")
        );
    }

    #[test]
    fn it_reads_as_a_report() {
        let mut journal = Journal::default();
        journal.add_token_request(TokenRequest {
            path: "/oauth/token".to_owned(),
            client_id: Some("id".to_owned()),
            client_authentication: Some(ClientAuthentication::ClientSecretBasic),
            grant_type: Some("client_credentials".to_owned()),
            status: 200,
            token: Some(1),
            error: None,
            fault: None,
            correlation_id: String::new(),
        });
        journal.add_call(call("/a", 1, None, 401));
        assert_eq!(
            journal.seen().to_string(),
            "1 token requests, 1 tokens issued\n  \
             POST /oauth/token by id (Basic): 200, token 1\n\
             1 calls, 1 with a 401, 0 replayed, 0 with a 429\n  \
             POST /a without a live token: 401\n"
        );
    }
}
