//! The interleavings of calls, 401s, refreshes and rotations.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use futures_util::future::BoxFuture;
use shuttle::future::spawn;

use super::*;
use crate::oauth::endpoint::TokenClient;
use crate::oauth::response::TokenResponse;
use crate::oauth::source::TokenSource;
use crate::token::explored::{ExploredRuntime, explore, timing, turns};
use crate::token::refresh_request::{Obtained, RefreshRequest};

/// A client of that name; its tokens are got by [`Endpoint`].
#[derive(Debug)]
struct Client(String);

impl TokenSource for Client {
    fn fetch<'a>(&'a self, _: &'a TokenClient) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
        unreachable!("nobody asks the source itself")
    }

    fn share_id(&self) -> Option<String> {
        Some(self.0.clone())
    }

    fn is_cancel_safe(&self) -> bool {
        true
    }

    fn with_credentials(&self, new: ClientCredentials) -> Option<Arc<dyn TokenSource>> {
        Some(Arc::new(Self(new.client_id().to_owned())))
    }
}

/// Takes its time, and serves one at a time.
#[derive(Debug, Default)]
struct Endpoint {
    asked: AtomicU32,
    /// Of the client named `new`.
    asked_with_new: AtomicU32,
    is_busy: AtomicBool,
    fails: AtomicBool,
}

impl Endpoint {
    fn asked(&self) -> u32 {
        self.asked.load(Ordering::SeqCst)
    }
}

impl Refresh for Arc<Endpoint> {
    fn obtain<'a>(
        &'a self,
        request: &'a RefreshRequest<'a>,
    ) -> BoxFuture<'a, Result<Obtained, AuthError>> {
        Box::pin(async move {
            assert!(!self.is_busy.swap(true, Ordering::SeqCst), "two at once");
            self.asked.fetch_add(1, Ordering::SeqCst);
            let client = request.from.source.share_id().unwrap();
            if client == "new" {
                self.asked_with_new.fetch_add(1, Ordering::SeqCst);
            }
            turns(2).await;
            assert!(self.is_busy.swap(false, Ordering::SeqCst));
            if self.fails.load(Ordering::SeqCst) {
                return Err(AuthError::new(AuthErrorKind::Server, "none today"));
            }
            let number = self.asked();
            let response = TokenResponse::new(format!("{client}-{number}"));
            Ok(Obtained::from_endpoint(response))
        })
    }

    fn waits_beyond(&self, _: Instant) -> BoxFuture<'_, AuthError> {
        Box::pin(std::future::pending())
    }
}

fn cache() -> (Arc<TokenCache>, Arc<Endpoint>) {
    let endpoint = Arc::new(Endpoint::default());
    let cache = TokenCache::new(
        CurrentSource::new(Arc::new(Client("old".to_owned()))),
        Arc::new(Arc::clone(&endpoint)),
        RefreshOptions::default(),
        Arc::new(ExploredRuntime::new(1)),
        timing(),
        Arc::default(),
    );
    (cache, endpoint)
}

/// The generation that a call is sent with.
async fn call(cache: Arc<TokenCache>) -> Result<u64, AuthError> {
    let bearer = cache.bearer(Need::default()).await?;
    Ok(bearer.sent.generation)
}

/// What a call does whose first sending, with the token of `generation`, was rejected.
async fn replay(cache: Arc<TokenCache>, generation: u64) -> Result<u64, AuthError> {
    cache.current.count_rejection(generation);
    cache.current.reject(generation);
    let need = Need {
        newer_than: generation,
        ..Need::default()
    };
    Ok(cache.bearer(need).await?.sent.generation)
}

#[test]
fn calls_that_start_together_wait_for_one_refresh() {
    explore(|| async {
        let (cache, endpoint) = cache();
        let calls = [(); 4].map(|()| spawn(call(Arc::clone(&cache))));
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap(), 1);
        }
        assert_eq!(endpoint.asked(), 1);
    });
}

#[test]
fn a_call_that_is_given_up_takes_no_refresh_with_it() {
    explore(|| async {
        let (cache, endpoint) = cache();
        let given_up = call(Arc::clone(&cache));
        let given_up = spawn(async {
            tokio::select! {
                biased;
                _ = given_up => {}
                () = turns(1) => {}
            }
        });
        let other = spawn(call(Arc::clone(&cache)));
        assert_eq!(other.await.unwrap().unwrap(), 1);
        given_up.await.unwrap();
        assert_eq!(endpoint.asked(), 1);
    });
}

#[test]
fn a_failure_is_everyones_and_costs_one_refresh() {
    explore(|| async {
        let (cache, endpoint) = cache();
        endpoint.fails.store(true, Ordering::SeqCst);
        let calls = [(); 3].map(|()| spawn(call(Arc::clone(&cache))));
        for call in calls {
            let error = call.await.unwrap().unwrap_err();
            assert_eq!(error.kind(), AuthErrorKind::Server);
        }
        assert_eq!(endpoint.asked(), 1);
    });
}

#[test]
fn a_token_that_many_calls_find_dead_is_replaced_once_however_late_they_do() {
    explore(|| async {
        let (cache, endpoint) = cache();
        assert_eq!(call(Arc::clone(&cache)).await.unwrap(), 1);
        let replays = [0, 1, 5].map(|late| {
            let cache = Arc::clone(&cache);
            spawn(async move {
                turns(late).await;
                replay(cache, 1).await
            })
        });
        for replay in replays {
            assert_eq!(replay.await.unwrap().unwrap(), 2);
        }
        assert_eq!(endpoint.asked(), 2);
        assert_eq!(call(cache).await.unwrap(), 2, "the new one is not dead");
    });
}

#[test]
fn a_rejection_during_a_refresh_in_the_background_starts_no_other() {
    explore(|| async {
        let (cache, endpoint) = cache();
        assert_eq!(call(Arc::clone(&cache)).await.unwrap(), 1);
        cache.refresh_after(&mut cache.lock(), Duration::ZERO);
        let rejected = spawn(replay(Arc::clone(&cache), 1));
        let other = spawn(call(Arc::clone(&cache)));
        assert_eq!(rejected.await.unwrap().unwrap(), 2);
        assert!(other.await.unwrap().unwrap() <= 2);
        // The plan may come after all that, and then it is obsolete.
        turns(50).await;
        assert_eq!(endpoint.asked(), 2);
    });
}

#[test]
fn a_rotation_during_a_refresh_ends_with_a_token_of_the_new_secret() {
    explore(|| async {
        let (cache, endpoint) = cache();
        let calls = [(); 2].map(|()| spawn(call(Arc::clone(&cache))));
        let new = ClientCredentials::new("new", "secret");
        let rotation = spawn({
            let cache = Arc::clone(&cache);
            async move {
                turns(1).await;
                cache.rotate(new).await
            }
        });
        for call in calls {
            assert!(call.await.unwrap().is_ok());
        }
        rotation.await.unwrap().unwrap();
        let token = cache.access_token().await.unwrap();
        let token = secrecy::ExposeSecret::expose_secret(&token);
        assert!(token.starts_with("new-"), "{token}");
        assert_eq!(endpoint.asked_with_new.load(Ordering::SeqCst), 1);
        assert!(endpoint.asked() <= 2);
    });
}
