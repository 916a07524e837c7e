//! The token source in use, and how work that was begun with one before it learns of the change.
//!
//! A rotation of the client's credentials puts another source in its place, and the end of the
//! session leaves none. A refresh holds the [`SourceInUse`] that it was begun with, and can tell at
//! any time whether that one still counts.

use std::sync::Arc;

use tokio::sync::watch;

use crate::config::credentials::ClientCredentials;
use crate::error::auth::{AuthError, AuthErrorKind};
use crate::oauth::source::TokenSource;

/// The source in use.
#[derive(Debug)]
pub(crate) struct CurrentSource(watch::Sender<Slot>);

#[derive(Debug)]
struct Slot {
    /// `None`: the session is gone.
    source: Option<Arc<dyn TokenSource>>,
    /// Tells a source from the one before it.
    number: u64,
}

/// A source that was in use when work with it began.
#[derive(Clone, Debug)]
pub(crate) struct SourceInUse {
    pub(crate) source: Arc<dyn TokenSource>,
    number: u64,
    slot: watch::Receiver<Slot>,
}

impl CurrentSource {
    pub(crate) fn new(source: Arc<dyn TokenSource>) -> Self {
        let (slot, _) = watch::channel(Slot {
            source: Some(source),
            number: 0,
        });
        Self(slot)
    }

    /// The source to begin work with. `None`: the session is gone.
    pub(crate) fn in_use(&self) -> Option<SourceInUse> {
        let slot = self.0.subscribe();
        let (source, number) = {
            let now = slot.borrow();
            (now.source.clone()?, now.number)
        };
        Some(SourceInUse {
            source,
            number,
            slot,
        })
    }

    /// Whether fetching again may give another token.
    pub(crate) fn is_renewable(&self) -> bool {
        let slot = self.0.borrow();
        let source = slot.source.as_ref();
        source.is_some_and(|source| source.is_renewable())
    }

    /// Puts the same source with another client id and secret in place of the one in use.
    pub(crate) fn rotate(&self, new: ClientCredentials) -> Result<(), AuthError> {
        // Not under the slot's lock: a source of the user's own may do anything.
        let rotated = self
            .in_use()
            .and_then(|used| used.source.with_credentials(new));
        let Some(rotated) = rotated else {
            return Err(AuthError::new(
                AuthErrorKind::Configuration,
                "the session's token source has no client credentials to rotate",
            ));
        };
        self.replace(Some(rotated));
        Ok(())
    }

    /// Lets what is under way know that nobody wants it any more.
    pub(crate) fn close(&self) {
        self.replace(None);
    }

    fn replace(&self, source: Option<Arc<dyn TokenSource>>) {
        self.0.send_modify(|slot| {
            slot.source = source;
            slot.number += 1;
        });
    }
}

impl SourceInUse {
    /// Whether it is no longer the one in use.
    pub(crate) fn is_replaced(&self) -> bool {
        self.slot.borrow().number != self.number
    }

    /// Ends when it is no longer the one in use.
    pub(crate) async fn replaced(&self) {
        let mut slot = self.slot.clone();
        // An error: the session is gone, which is as good.
        let _ = slot.wait_for(|slot| slot.number != self.number).await;
    }
}
