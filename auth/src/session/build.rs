//! From settings to a session.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use tokio::sync::watch;
use url::Url;

use crate::clock::Timing;
use crate::config::region::{PlainHttp, Region};
use crate::counters::Counters;
use crate::error::Error;
use crate::http::transport::Transport;
use crate::limits::adaptive_throttle::AdaptiveThrottle;
use crate::limits::cool_down::CoolDown;
#[cfg(feature = "rate-limiter")]
use crate::limits::rate_limiter::RateLimiter;
use crate::limits::rejections::Rejections;
use crate::limits::retry::budget::Bucket;
use crate::oauth::endpoint::{TokenClient, TokenEndpoint};
use crate::oauth::request::ClientAuthentication;
use crate::session::Session;
use crate::session::builder::SessionBuilder;
use crate::session::core::Core;
use crate::store::circuit_breaker::CircuitBreaker;
use crate::token::cache::TokenCache;
use crate::token::current_source::CurrentSource;
use crate::token::refresh_request::Refresh;
use crate::token::refresher::Refresher;
use crate::token::runtime::Tokio;
use crate::token::shared::SharedRefresher;

impl SessionBuilder {
    /// Makes the session without speaking to anyone; it signs in with its first call.
    ///
    /// # Errors
    /// When the region or the way to get tokens is missing, or an address, the proxy or a
    /// certificate cannot be used.
    pub fn build(self) -> Result<Session, Error> {
        let place = self.place()?;
        let startup_jitter = self.jitter_of_the_start();
        let (url, usual_way) = self.token_address(&place)?;
        let Some(source) = self.source else {
            return Err(Error::configuration(
                "no credentials: set `client_credentials`, or another `token_source`",
            ));
        };
        let timing = Timing::new(self.clock, self.randomness);
        let counters = Arc::new(Counters::default());
        let token_transport: Arc<dyn Transport> = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => Arc::new(self.http.token_client(self.authentication_timeout)?),
        };
        let budget = Arc::new(Bucket::new(self.budget));
        let authentication_policy = self
            .authentication_policy
            .unwrap_or_else(|| self.policy.clone());
        let mut refresh = self.refresh;
        // What the policy does not wait for at once is not waited for in another way.
        refresh.longest_hold = authentication_policy.retry_after_cap;
        let endpoint = TokenClient {
            url,
            authentication: self.client_authentication.unwrap_or(usual_way),
            timeout: self.authentication_timeout,
            policy: authentication_policy,
            budget: Arc::clone(&budget),
            transport: token_transport,
            timing: timing.clone(),
            counters: Arc::clone(&counters),
            pause: watch::Sender::default(),
        };
        let refresher = Refresher {
            endpoint,
            scopes: self.scopes,
            startup_jitter,
            timing: timing.clone(),
        };
        let refresher: Arc<dyn Refresh> = match self.store {
            None => Arc::new(refresher),
            Some(store) => {
                let limit = self.store_timeout;
                let counters = Arc::clone(&counters);
                let store = CircuitBreaker::new(store, limit, timing.clone(), counters.clone());
                Arc::new(SharedRefresher::new(refresher, store, counters))
            }
        };
        let tokens = TokenCache::new(
            CurrentSource::new(source),
            refresher,
            refresh,
            Arc::new(Tokio),
            timing.clone(),
            Arc::clone(&counters),
        );
        Ok(Session::new(Core {
            base_url: place.api_url(),
            client: self.http.api_client()?,
            transport: self.transport,
            request_timeout: self.http.request_timeout,
            idle_timeout: self.http.idle_timeout,
            connect_timeout: self.http.connect_timeout,
            response_limit: self.http.response_limit,
            rotates: AtomicBool::new(false),
            tokens,
            policy: self.policy,
            budget,
            rejections: Rejections::default(),
            cool_down: CoolDown::new(timing.now()),
            cools_down: self.cools_down,
            adaptive_throttle: self.adaptive_throttle.map(AdaptiveThrottle::new),
            #[cfg(feature = "rate-limiter")]
            rate_limiter: self
                .requests_per_minute
                .map(|(requests, burst)| RateLimiter::new(requests, burst, &timing)),
            hooks: self.hooks,
            timing,
            counters,
        }))
    }

    /// Makes the session and signs in, so that wrong settings and missing scopes show now.
    ///
    /// # Errors
    /// As [`SessionBuilder::build`], and when there is no token to be had.
    pub async fn connect(self) -> Result<Session, Error> {
        let session = self.build()?;
        session.sign_in().await?;
        Ok(session)
    }

    /// How long the first sign-in may be held back.
    fn jitter_of_the_start(&self) -> Duration {
        let usual = if self.store.is_some() {
            Duration::from_millis(100)
        } else {
            Duration::ZERO
        };
        self.startup_jitter.unwrap_or(usual)
    }

    /// Where tokens are requested, and how a client usually authenticates there.
    fn token_address(&self, place: &Region) -> Result<(Url, ClientAuthentication), Error> {
        Ok(match &self.token_endpoint {
            TokenEndpoint::Login => (
                place.token_endpoint(),
                ClientAuthentication::ClientSecretBasic,
            ),
            TokenEndpoint::Api => (
                place.guide_token_endpoint(),
                ClientAuthentication::ClientSecretPost,
            ),
            TokenEndpoint::Custom(url) => (
                checked_endpoint(url.clone(), self.plain_http)?,
                ClientAuthentication::ClientSecretBasic,
            ),
        })
    }

    /// The region with the given addresses in place of its own, checked like any other.
    fn place(&self) -> Result<Region, Error> {
        if self.base_url.is_none() && self.login_url.is_none() {
            return self.region.clone().ok_or_else(|| {
                Error::configuration("no region: set `region`, or a `base_url` of your own")
            });
        }
        let of_region = |url: fn(&Region) -> Url| self.region.as_ref().map(|r| url(r).to_string());
        let api = self.base_url.clone().or_else(|| of_region(Region::api_url));
        let login = self
            .login_url
            .clone()
            .or_else(|| of_region(Region::login_url))
            .or_else(|| api.clone());
        let (Some(api), Some(login)) = (api, login) else {
            return Err(Error::configuration(
                "no address of the API: set `region` or `base_url`",
            ));
        };
        Region::custom_with(&api, &login, self.plain_http)
            .map_err(|error| Error::configuration(error.to_string()))
    }
}

/// A token endpoint of one's own gets secrets, so it is held to the same rules as a base URL.
fn checked_endpoint(url: Url, plain_http: PlainHttp) -> Result<Url, Error> {
    Region::custom_with(url.as_str(), url.as_str(), plain_http)
        .map(|_| url)
        .map_err(|error| Error::configuration(error.to_string()))
}
