//! Misbehaviour on command: which calls it meets, and what becomes of them.

mod error_shape;
mod fault;
mod fault_words;
mod list_fault;
mod parse;
mod spoil;
mod unknown_operation;

use std::collections::BTreeSet;
use std::time::Duration;

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::Value;

use crate::document::Document;

pub use self::error_shape::ErrorShape;
pub use self::fault::{Fault, FiredFault};
pub use self::list_fault::ListFault;
pub use self::parse::RuleError;
pub use self::unknown_operation::UnknownOperation;

pub(crate) use self::spoil::spoil;

/// What happens to certain calls.
///
/// A rule meets the calls of one operation, or all; [`nth`](Rule::nth),
/// [`probability`](Rule::probability) and [`times`](Rule::times) narrow that down. What it does is
/// a [`Fault`], a response of the test's own, or the choice of one of the operation's responses. The
/// first rule that meets a call decides on it; delays come on top. Only calls that carry a live
/// token are met, and requests for a token where a rule is on those. What a call carries is held against the document before a rule responds it,
/// unless the rule says otherwise ([`unchecked`](Rule::unchecked)).
///
/// ```
/// use genesys_cloud_simulator::{Fault, Rule, Simulator};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let simulator = Simulator::builder()
///     .rule(Rule::on("getUser").nth(2).fault(Fault::TooManyRequests { retry_after: 3 }))
///     .rule(Rule::on_any().probability(0.01).fault(Fault::Status(503)))
///     .rule(Rule::on("getRoutingQueue").response(200, json!({ "name": "Billing" })))
///     .start()
///     .await?;
/// simulator.clear_rules();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Rule {
    target: Target,
    nth: BTreeSet<u64>,
    probability: Option<f64>,
    times: Option<u64>,
    unchecked: bool,
    effect: Effect,
}

/// The calls that a rule is about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    Any,
    Operation(String),
    TokenEndpoint,
}

/// What a rule does.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    Nothing,
    Fault(Fault),
    Response(u16, Value),
    Status(u16),
}

impl Rule {
    /// Meets the calls of the operation with this id.
    pub fn on(operation: impl Into<String>) -> Self {
        Self::new(Target::Operation(operation.into()))
    }

    /// Meets the calls of every operation.
    pub fn on_any() -> Self {
        Self::new(Target::Any)
    }

    /// Meets the requests for a token. Faults of a body mean nothing to them.
    ///
    /// ```
    /// use genesys_cloud_simulator::{ErrorShape, Fault, Rule};
    ///
    /// // A 200 that is an error all the same.
    /// let fault = Fault::Error { status: 200, shape: ErrorShape::OAuth };
    /// let rule = Rule::on_token_endpoint().nth(1).fault(fault);
    /// # drop(rule);
    /// ```
    pub fn on_token_endpoint() -> Self {
        Self::new(Target::TokenEndpoint)
    }

    fn new(target: Target) -> Self {
        Self {
            target,
            nth: BTreeSet::new(),
            probability: None,
            times: None,
            unchecked: false,
            effect: Effect::Nothing,
        }
    }

    /// Meets the `nth` of these calls; 1 is the first since the rule was added. Can be given more
    /// than once.
    pub fn nth(mut self, nth: u64) -> Self {
        self.nth.insert(nth);
        self
    }

    /// Meets every one of these calls, which is the default.
    pub fn every(mut self) -> Self {
        self.nth.clear();
        self.probability = None;
        self
    }

    /// Meets one of these calls with this probability, from 0 to 1. The dice are the simulator's
    /// seed: the same calls in the same order are met again. What is no number meets none.
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = Some(if probability.is_nan() {
            0.0
        } else {
            probability.clamp(0.0, 1.0)
        });
        self
    }

    /// Meets no more calls after this many.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Takes these calls as they are: what they carry is not held against the document, neither
    /// refused nor told as a violation. Alone, it leaves the response to other rules.
    ///
    /// ```
    /// use genesys_cloud_simulator::Rule;
    /// use serde_json::json;
    ///
    /// let rule = Rule::on("postUsers").unchecked().response(200, json!({ "id": "7" }));
    /// # drop(rule);
    /// ```
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// Spoils the call.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.effect = Effect::Fault(fault);
        self
    }

    /// Responses with this status and this body, whatever the document says; `null` is no body.
    pub fn response(mut self, status: u16, body: impl Into<Value>) -> Self {
        self.effect = Effect::Response(status, body.into());
        self
    }

    /// Responses with the one of the operation's responses that has this status, such as a 202 where
    /// it can also be a 200. A status that it does not have is sent without a body.
    pub fn status(mut self, status: u16) -> Self {
        self.effect = Effect::Status(status);
        self
    }
}

impl Decision {
    /// How the list of the response misbehaves.
    pub(crate) fn list_fault(&self) -> Option<ListFault> {
        match &self.effect {
            Some(Effect::Fault(fault)) => fault.of_list(),
            _ => None,
        }
    }
}

/// The rules of a simulator, and how often each met a call.
pub(crate) struct Rules {
    rules: Vec<Counted>,
    random: Xoshiro256PlusPlus,
}

struct Counted {
    rule: Rule,
    seen: u64,
    met: u64,
}

/// What the rules decide on a call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Decision {
    pub(crate) delay: Option<Duration>,
    pub(crate) effect: Option<Effect>,
    /// Whether the call is not held against the document.
    pub(crate) unchecked: bool,
    /// For a fault that chooses its place.
    pub(crate) dice: u64,
}

impl Rules {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            rules: Vec::new(),
            random: Xoshiro256PlusPlus::seed_from_u64(seed),
        }
    }

    pub(crate) fn add(&mut self, rule: Rule, document: &Document) -> Result<(), UnknownOperation> {
        if let Target::Operation(operation) = &rule.target
            && document.operation(operation).is_none()
        {
            return Err(UnknownOperation::new(operation, document));
        }
        self.rules.push(Counted {
            rule,
            seen: 0,
            met: 0,
        });
        Ok(())
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    /// What becomes of a call of this operation, or of a request for a token.
    pub(crate) fn decide(&mut self, operation: Option<&str>) -> Decision {
        let mut decision = Decision::default();
        if self.rules.is_empty() {
            return decision;
        }
        decision.dice = self.random.random();
        for counted in &mut self.rules {
            let is_delay = matches!(counted.rule.effect, Effect::Fault(Fault::Delay(_)));
            // Counted even where another rule was first: `nth` is about calls.
            if !counted.meets(operation, &mut self.random)
                || (decision.effect.is_some() && !is_delay)
            {
                continue;
            }
            counted.met += 1;
            decision.unchecked |= counted.rule.unchecked;
            match &counted.rule.effect {
                Effect::Nothing => {}
                Effect::Fault(Fault::Delay(delay)) => {
                    *decision.delay.get_or_insert_default() += *delay;
                }
                effect => decision.effect = Some(effect.clone()),
            }
        }
        decision
    }
}

impl Counted {
    fn meets(&mut self, operation: Option<&str>, random: &mut Xoshiro256PlusPlus) -> bool {
        let rule = &self.rule;
        let is_meant = match &rule.target {
            Target::Any => operation.is_some(),
            Target::Operation(one) => operation == Some(one),
            Target::TokenEndpoint => operation.is_none(),
        };
        if !is_meant {
            return false;
        }
        self.seen += 1;
        if rule.times.is_some_and(|times| self.met >= times) {
            return false;
        }
        (rule.nth.is_empty() || rule.nth.contains(&self.seen))
            && rule
                .probability
                .is_none_or(|probability| random.random_bool(probability))
    }
}
