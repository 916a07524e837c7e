//! What a refresh is asked, and what it gives.
//!
//! The cache asks for one new token with a [`RefreshRequest`]; whoever can get one implements
//! [`Refresh`]: the [refresher](crate::token::refresher), which asks the token source, and the
//! [shared refresher](crate::token::shared), which wraps it and asks a token store first.

use std::fmt;
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;
use secrecy::SecretString;

use crate::counters::Counters;
use crate::error::auth::AuthError;
use crate::oauth::response::TokenResponse;
use crate::token::current_source::SourceInUse;

/// Gets new tokens.
pub(crate) trait Refresh: fmt::Debug + Send + Sync + 'static {
    /// Gets one token.
    ///
    /// Never dropped half-way: when the request becomes obsolete, it ends early where that loses
    /// nothing, and then it still leaves everything behind as it should be.
    fn obtain<'a>(
        &'a self,
        request: &'a RefreshRequest<'a>,
    ) -> BoxFuture<'a, Result<Obtained, AuthError>>;

    /// Ends when whoever gets the next token is known to wait until after `deadline`: with what
    /// went wrong, and how long it still waits.
    fn waits_beyond(&self, deadline: Instant) -> BoxFuture<'_, AuthError>;
}

/// One new token is wanted.
#[derive(Debug)]
pub(crate) struct RefreshRequest<'a> {
    pub(crate) trigger: Trigger,
    /// The source that it is to come from; once that is replaced, nobody wants the token any more.
    pub(crate) from: &'a SourceInUse,
    pub(crate) past: &'a Past,
}

/// What made a refresh necessary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trigger {
    /// There was no token yet.
    Start,
    /// The token is about to expire; nobody waits.
    Ahead,
    /// A call found the token expired, or too close to it.
    Expiry,
    /// The API rejected the token.
    Unauthorized,
    /// The credentials were rotated.
    Rotation,
}

impl Trigger {
    pub(crate) fn count(self, counters: &Counters) {
        match self {
            Self::Start => counters.refreshes_at_start.add(1),
            Self::Ahead => counters.refreshes_ahead.add(1),
            Self::Expiry => counters.refreshes_at_expiry.add(1),
            Self::Unauthorized => counters.refreshes_after_401.add(1),
            Self::Rotation => counters.refreshes_after_rotation.add(1),
        }
    }
}

/// What the cache knows of the tokens before.
#[derive(Debug, Default)]
pub(crate) struct Past {
    /// Tokens that the API rejected, newest last.
    pub(crate) rejected: Vec<SecretString>,
    /// The token in use and the life it has left.
    pub(crate) current: Option<(SecretString, Option<Duration>)>,
    /// Whether to go straight to the source because the store gave a dead token.
    pub(crate) distrust_store: bool,
}

/// How often a refresh asks the endpoint, at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tries {
    /// As often as the policy allows.
    All,
    One,
}

/// A new token, before it has a generation.
#[derive(Debug)]
pub(crate) struct Obtained {
    pub(crate) response: TokenResponse,
    /// Whether it came out of the token store.
    pub(crate) shared: bool,
    /// How long ago it was issued, where that is known of one out of the store.
    pub(crate) age: Option<Duration>,
}

impl Obtained {
    pub(crate) fn from_endpoint(response: TokenResponse) -> Self {
        Self {
            response,
            shared: false,
            age: None,
        }
    }
}
