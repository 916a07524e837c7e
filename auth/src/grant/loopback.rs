//! Waiting for the browser to come back to this machine (RFC 8252, section 7.3).
//!
//! For programs without a web server of their own: command lines, desktop tools. A small HTTP
//! server on loopback takes the one request that the sign-in ends with, and is gone.
//!
//! ```no_run
//! use genesys_cloud_auth::Region;
//! use genesys_cloud_auth::grant::{AuthorizationCode, LoopbackRedirect};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! // The client is registered with `http://localhost`: any port, and no slash at the end.
//! let redirect = LoopbackRedirect::bind(49_152).await?.registered_as("localhost", "");
//! assert_eq!(redirect.uri(), "http://localhost:49152");
//! let pending = AuthorizationCode::new(&Region::EuWest1, "client-id", redirect.uri())?.start();
//! println!("Open {} to sign in", pending.url());
//! let grant = redirect.receive(pending).await?;
//! # Ok(())
//! # }
//! ```

use std::convert::Infallible;
use std::fmt;
use std::future::ready;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use secrecy::{ExposeSecret, SecretString};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::clock::{Clock as _, TokioClock};
use crate::grant::authorization_code::{AuthorizationCodeGrant, PendingSignIn, SignInError};

/// A loopback address that waits for a sign-in's redirect.
pub struct LoopbackRedirect {
    listener: TcpListener,
    port: u16,
    uri: String,
    page: Arc<str>,
}

const DEFAULT_PAGE: &str = "<!doctype html><meta charset=utf-8><title>Signed in</title>\
     <p>You can close this page and go back to the program.";

impl LoopbackRedirect {
    /// Listens on `127.0.0.1`. Genesys Cloud compares redirect URIs exactly, so `port` has to be
    /// the one that the client is registered with; 0 takes any free port, for servers that
    /// ignore it as RFC 8252 asks.
    ///
    /// # Errors
    /// When the port is taken.
    pub async fn bind(port: u16) -> Result<Self, SignInError> {
        let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
        let listener = TcpListener::bind(address)
            .await
            .map_err(SignInError::Listen)?;
        let address = listener.local_addr().map_err(SignInError::Listen)?;
        Ok(Self {
            listener,
            port: address.port(),
            uri: format!("http://{address}/"),
            page: DEFAULT_PAGE.into(),
        })
    }

    /// Names the address as the client is registered with it: another name of this machine, such as
    /// `localhost`, and a path, such as `/callback`. The port stays that of [`bind`](Self::bind).
    ///
    /// Redirect URIs are compared as text, so an empty path adds no slash: a client that is
    /// registered with `http://localhost` comes back to `http://localhost:49152`.
    #[must_use]
    pub fn registered_as(mut self, host: &str, path: &str) -> Self {
        let slash = if path.is_empty() || path.starts_with('/') {
            ""
        } else {
            "/"
        };
        self.uri = format!("http://{host}:{}{slash}{path}", self.port);
        self
    }

    /// Sets the HTML that the browser shows in the end.
    #[must_use]
    pub fn with_page(mut self, html: impl Into<Arc<str>>) -> Self {
        self.page = html.into();
        self
    }

    /// The redirect URI to give to [`AuthorizationCode::new`](super::AuthorizationCode::new).
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// Waits until the browser comes back with a response to `pending`.
    ///
    /// Requests that do not carry the sign-in's `state`, such as a browser's for an icon or
    /// another program's for mischief, are answered 404 and do not end the wait, nor does a
    /// connection that cannot be taken at the moment. It ends when the future is dropped: put a time
    /// limit around it.
    ///
    /// # Errors
    /// When the server refused the sign-in, or the address fails for a minute.
    pub async fn receive(
        self,
        pending: PendingSignIn,
    ) -> Result<AuthorizationCodeGrant, SignInError> {
        let state = Arc::new(pending.state());
        let (found, mut responses) = mpsc::channel(1);
        // Dropping the set ends every connection with this future.
        let mut connections = JoinSet::new();
        let mut troubles = Troubles::default();
        loop {
            tokio::select! {
                stream = troubles.accept(|| self.listener.accept()) => {
                    let (stream, _) = stream.map_err(SignInError::Listen)?;
                    let visit = Visit {
                        state: Arc::clone(&state),
                        page: Arc::clone(&self.page),
                        response: Mutex::new(None),
                    };
                    connections.spawn(visit.serve(stream, found.clone()));
                }
                Some(response) = responses.recv() => {
                    return pending.redirected(response.expose_secret());
                }
                // Ended connections are taken out, or the set would grow for ever.
                Some(_) = connections.join_next() => {}
            }
        }
    }
}

impl fmt::Debug for LoopbackRedirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoopbackRedirect")
            .field("uri", &self.uri)
            .finish_non_exhaustive()
    }
}

/// How long after the system lacked the means for a connection the next one is looked for.
const REST: Duration = Duration::from_secs(1);
/// How often in a row the system may lack the means. Longer than any passing shortage.
const MOST_TROUBLES: u32 = 60;

/// What went wrong with taking connections, in a row.
///
/// Most of it passes: a browser hangs up before it is answered, the process has too many files open
/// for a moment. None of that is worth a person's sign-in.
#[derive(Debug, Default)]
struct Troubles(u32);

impl Troubles {
    async fn accept<T, F: Future<Output = io::Result<T>>>(
        &mut self,
        mut accept: impl FnMut() -> F,
    ) -> io::Result<T> {
        loop {
            let error = match accept().await {
                Ok(connection) => {
                    self.0 = 0;
                    return Ok(connection);
                }
                Err(error) => error,
            };
            self.0 += 1;
            if self.0 > MOST_TROUBLES {
                return Err(error);
            }
            tracing::debug!(%error, "a connection to the redirect's address could not be taken");
            if !is_of_one_connection(error.kind()) {
                TokioClock.sleep(REST).await;
            }
        }
    }
}

/// Whether an error is about the connection that was being taken, so that the next one may be fine.
fn is_of_one_connection(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::Interrupted
    )
}

/// One connection of a browser.
struct Visit {
    state: Arc<SecretString>,
    page: Arc<str>,
    response: Mutex<Option<SecretString>>,
}

impl Visit {
    /// Answers the connection's requests, and reports the sign-in's response if it was among
    /// them: only then, so that the page has reached the browser when the listener closes.
    async fn serve(self, stream: TcpStream, found: mpsc::Sender<SecretString>) {
        let service = service_fn(|request| ready(Ok::<_, Infallible>(self.respond(&request))));
        // A broken connection is the browser's affair; it will come again or not.
        let _ = http1::Builder::new()
            .keep_alive(false)
            .serve_connection(TokioIo::new(stream), service)
            .await;
        let response = self
            .response
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(response) = response {
            // No receiver means that another connection brought the response first.
            let _ = found.send(response).await;
        }
    }

    fn respond(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let target = request.uri();
        let query = target.query().unwrap_or_default();
        if request.method() != Method::GET || !carries_state(query, self.state.expose_secret()) {
            return page(StatusCode::NOT_FOUND, "");
        }
        *self.response.lock().unwrap_or_else(PoisonError::into_inner) =
            Some(target.to_string().into());
        page(StatusCode::OK, &self.page)
    }
}

fn carries_state(query: &str, state: &str) -> bool {
    url::form_urlencoded::parse(query.as_bytes())
        .any(|(key, value)| key == "state" && value == state)
}

fn page(status: StatusCode, html: &str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::copy_from_slice(html.as_bytes())));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    // The address line holds the code: no page that is visited next may be told it.
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;
    use crate::Region;
    use crate::grant::AuthorizationCode;

    async fn get(uri: &str, target: &str) -> String {
        let address = uri.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = format!("GET {target} HTTP/1.1\r\nhost: {address}\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).await.unwrap();
        response
    }

    fn state_of(pending: &PendingSignIn) -> String {
        let mut query = pending.url().query_pairs();
        query
            .find(|(key, _)| key == "state")
            .unwrap()
            .1
            .into_owned()
    }

    #[tokio::test]
    async fn only_the_answer_to_this_sign_in_ends_the_wait() {
        let redirect = LoopbackRedirect::bind(0)
            .await
            .unwrap()
            .with_page("<p>done");
        let uri = redirect.uri().to_owned();
        let pending = AuthorizationCode::new(&Region::EuWest1, "client", &uri)
            .unwrap()
            .start();
        let state = state_of(&pending);
        let browser = async {
            // A connection that a browser opens ahead and leaves idle.
            let _idle = TcpStream::connect(uri.trim_start_matches("http://").trim_end_matches('/'))
                .await
                .unwrap();
            assert!(get(&uri, "/favicon.ico").await.starts_with("HTTP/1.1 404"));
            assert!(
                get(&uri, "/?code=planted&state=x")
                    .await
                    .starts_with("HTTP/1.1 404")
            );
            get(&uri, &format!("/?code=abc&state={state}")).await
        };
        let (grant, page) = tokio::join!(redirect.receive(pending), browser);
        grant.unwrap();
        assert!(
            page.starts_with("HTTP/1.1 200") && page.contains("<p>done"),
            "{page}"
        );
        assert!(page.contains("no-referrer"), "{page}");
    }

    #[tokio::test]
    async fn the_address_may_have_the_name_and_path_that_the_client_is_registered_with() {
        let redirect = LoopbackRedirect::bind(0).await.unwrap();
        let bound = redirect.uri().to_owned();
        let port = bound.trim_end_matches('/').rsplit(':').next().unwrap();
        let redirect = redirect.registered_as("localhost", "/callback");
        assert_eq!(redirect.uri(), format!("http://localhost:{port}/callback"));
        let pending = AuthorizationCode::new(&Region::EuWest1, "client", redirect.uri())
            .unwrap()
            .start();
        let target = format!("/callback?code=abc&state={}", state_of(&pending));
        let (grant, _page) = tokio::join!(redirect.receive(pending), get(&bound, &target));
        grant.unwrap();
    }

    #[tokio::test]
    async fn an_address_without_a_path_has_no_slash_at_its_end() {
        let redirect = LoopbackRedirect::bind(0).await.unwrap();
        let bound = redirect.uri().to_owned();
        let port = bound.trim_end_matches('/').rsplit(':').next().unwrap();
        let redirect = redirect.registered_as("localhost", "");
        let registered = format!("http://localhost:{port}");
        assert_eq!(redirect.uri(), registered);
        let pending = AuthorizationCode::new(&Region::EuWest1, "client", redirect.uri())
            .unwrap()
            .start();
        let asked: Vec<_> = pending.url().query_pairs().into_owned().collect();
        assert!(asked.contains(&("redirect_uri".to_owned(), registered)));
        // A browser asks for the root then.
        let target = format!("/?code=abc&state={}", state_of(&pending));
        let (grant, _page) = tokio::join!(redirect.receive(pending), get(&bound, &target));
        grant.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_that_cannot_be_taken_does_not_end_the_wait() {
        let mut outcomes = [
            Err(io::ErrorKind::ConnectionAborted.into()),
            Err(io::ErrorKind::ConnectionReset.into()),
            // Too many files are open.
            Err(io::Error::from_raw_os_error(24)),
            Ok("a connection"),
        ]
        .into_iter();
        let mut troubles = Troubles::default();
        let taken = troubles.accept(|| ready(outcomes.next().unwrap())).await;
        assert_eq!(taken.unwrap(), "a connection");
    }

    #[tokio::test(start_paused = true)]
    async fn an_address_that_fails_for_a_minute_ends_the_wait() {
        let mut troubles = Troubles::default();
        let started = tokio::time::Instant::now();
        let broken = || ready(Err::<(), _>(io::Error::from_raw_os_error(24)));
        assert!(troubles.accept(broken).await.is_err());
        assert_eq!(started.elapsed(), Duration::from_mins(1));
    }

    #[tokio::test]
    async fn a_refusal_ends_the_wait() {
        let redirect = LoopbackRedirect::bind(0).await.unwrap();
        let uri = redirect.uri().to_owned();
        let pending = AuthorizationCode::new(&Region::EuWest1, "client", &uri)
            .unwrap()
            .start();
        let target = format!("/?error=access_denied&state={}", state_of(&pending));
        let (grant, _page) = tokio::join!(redirect.receive(pending), get(&uri, &target));
        assert!(matches!(grant, Err(SignInError::Refused { .. })));
    }
}
