//! The connection of a store: made when it is needed, and kept while it responds.
//!
//! Not `redis`'s `ConnectionManager`: that one keeps failing one call after an outage has ended, and
//! reconnects in the background even when no one needs a token.
//!
//! A connection is given up with the first call that it fails, or that is given up itself: one that
//! went silent would else be asked again and again, until TCP gives it up after a quarter of an hour.
//! It is driven by the runtime that it was made on, which need not be driven itself any more, so on
//! another one a new connection is made.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, ConnectionAddr, FromRedisValue, Pipeline, RedisResult};
use tokio::runtime::{Handle, Id};

use crate::store::token_store::StoreError;

pub(super) struct Connection {
    client: Client,
    /// How long one call may take in all, connecting included.
    timeout: Duration,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// Tells a connection from the one before.
    number: u64,
    connection: Option<(Id, MultiplexedConnection)>,
}

/// A call under way. Ends with the connection given up, unless that got a response.
struct InUse<'a> {
    connection: &'a Connection,
    number: Option<u64>,
}

impl Drop for InUse<'_> {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            self.connection.give_up(number);
        }
    }
}

impl Connection {
    pub(super) fn new(client: Client, timeout: Duration) -> Self {
        Self {
            client,
            timeout,
            kept: Mutex::default(),
        }
    }

    /// Host and port, or a socket's path, without user and password.
    pub(super) fn address(&self) -> String {
        self.client.get_connection_info().addr().to_string()
    }

    /// Sends the commands of a pipeline and reads the response, within the timeout.
    #[cfg_attr(
        not(test),
        expect(
            clippy::disallowed_methods,
            reason = "a real Redis responds in real time"
        )
    )]
    pub(super) async fn ask<T: FromRedisValue>(
        &self,
        pipeline: &Pipeline,
    ) -> Result<T, StoreError> {
        // Also a call that is dropped half-way, because its caller has a shorter limit, gives the
        // connection up. So does a failure: after a failover the connection leads to a server that
        // only reads, and a new one may lead to a better.
        let mut in_use = InUse {
            connection: self,
            number: None,
        };
        let response = self.ask_connected(pipeline, &mut in_use.number);
        match tokio::time::timeout(self.timeout, response).await {
            Ok(Ok(response)) => {
                in_use.number = None;
                Ok(response)
            }
            Ok(Err(error)) => Err(describe(error)),
            Err(_) => Err(StoreError::new(format!(
                "did not respond within {} ms",
                self.timeout.as_millis()
            ))),
        }
    }

    async fn ask_connected<T: FromRedisValue>(
        &self,
        pipeline: &Pipeline,
        in_use: &mut Option<u64>,
    ) -> RedisResult<T> {
        if let Some((number, mut connection)) = self.kept_here() {
            *in_use = Some(number);
            match pipeline.query_async(&mut connection).await {
                // It ended while idle, or with the runtime that drove it; that says nothing about
                // Redis. All commands here may safely be sent twice.
                Err(error) if error.is_connection_dropped() => self.give_up(number),
                response => return response,
            }
        }
        let mut connection = self.connect().await?;
        *in_use = Some(self.keep(&connection));
        pipeline.query_async(&mut connection).await
    }

    async fn connect(&self) -> RedisResult<MultiplexedConnection> {
        if matches!(
            self.client.get_connection_info().addr(),
            ConnectionAddr::TcpTls { .. }
        ) {
            provide_crypto();
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(self.timeout))
            .set_response_timeout(Some(self.timeout));
        self.client
            .get_multiplexed_async_connection_with_config(&config)
            .await
    }

    /// The kept connection, if this runtime drives it.
    fn kept_here(&self) -> Option<(u64, MultiplexedConnection)> {
        let kept = self.lock();
        let (runtime, connection) = kept.connection.as_ref()?;
        (*runtime == Handle::current().id()).then(|| (kept.number, connection.clone()))
    }

    fn keep(&self, connection: &MultiplexedConnection) -> u64 {
        let mut kept = self.lock();
        kept.number += 1;
        kept.connection = Some((Handle::current().id(), connection.clone()));
        kept.number
    }

    /// Forgets the connection of that number. One that came later is not touched.
    fn give_up(&self, number: u64) {
        let mut kept = self.lock();
        if kept.number == number {
            kept.connection = None;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // Nothing under the lock panics half-way.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `redis` takes the process's default rustls backend, and panics when the build has two and the
/// process chose none. There is no way to hand it one for its own connections, so the one that
/// `reqwest` uses is chosen, for the whole process, unless someone else did. That happens with the
/// first TLS connection and not before, which is when rustls itself would choose: a program that
/// chooses in `main` comes first.
fn provide_crypto() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // An error means that another thread has just chosen one, which is as good.
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    }
}

/// What went wrong, from the error's kind and code alone: its text may quote the response.
fn describe(error: redis::RedisError) -> StoreError {
    if error.is_timeout() {
        return StoreError::new("did not respond in time");
    }
    if error.is_io_error() {
        // The operating system's or the TLS library's words; they hold nothing that was stored.
        return StoreError::new(format!("cannot be reached: {error}"));
    }
    let category = error.category().to_owned();
    let Some(errors) = error.into_server_errors() else {
        return StoreError::new(format!("failed: {category}"));
    };
    match errors.first().map(|(_, error)| error.code()) {
        Some("WRONGTYPE") => StoreError::not_a_token(),
        Some(code) => StoreError::new(format!("responded with {code}")),
        None => StoreError::new(format!("failed: {category}")),
    }
}
