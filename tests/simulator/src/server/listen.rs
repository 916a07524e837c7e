//! Taking connections, and letting go of all of them at once.
//!
//! `axum::serve` leaves its connections running when it is dropped: a client that kept one alive
//! would go on talking to a simulator that is gone. Here they belong to the task that accepts
//! them, so aborting that one ends everything.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinSet;

/// How long to wait for the system to have sockets again, where it ran out of them.
const BREATH: Duration = Duration::from_millis(50);

/// The connection that a request came on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Connection(Arc<Notify>);

impl Connection {
    /// Ends it without a word: the client gets a TCP RST.
    pub(crate) fn reset(&self) {
        self.0.notify_one();
    }
}

pub(crate) async fn serve(listener: TcpListener, router: Router) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(talk(stream, router.clone()));
                }
                Err(error) => {
                    tracing::warn!(%error, "no connection could be taken");
                    tokio::time::sleep(BREATH).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn talk(stream: TcpStream, router: Router) {
    // Only costs latency if it fails.
    let _ = stream.set_nodelay(true);
    let connection = Connection::default();
    let service = TowerToHyperService::new(router);
    let handle = connection.clone();
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(handle.clone());
        service.call(request)
    });
    let mut http = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        ended = &mut http => {
            if let Err(error) = ended {
                tracing::debug!(%error, "a connection broke");
            }
        }
        () = connection.0.notified() => {
            // Without lingering, what closes the socket is a reset.
            let _ = http.into_parts().io.into_inner().set_zero_linger();
        }
    }
}
