//! A token endpoint, or an API, that is not well.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use genesys_cloud_auth::{
    AuthError, AuthErrorKind, ErrorKind, RetryPolicy, Session, SessionBuilder,
};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::server::{READ, Server, raw_server, read, stuck_server};

/// Short, and still long enough for four tries on a busy machine.
const QUICK: Duration = Duration::from_secs(2);

fn builder() -> SessionBuilder {
    Session::builder()
        .client_credentials("client", "secret-0")
        .no_proxy()
        .authentication_timeout(QUICK)
        .retry_policy(
            RetryPolicy::default()
                .initial_delay(Duration::from_millis(5))
                .max_delay(Duration::from_millis(10)),
        )
}

/// Signs in at an endpoint that gives this answer; how it failed.
async fn failure(answer: Option<&'static str>) -> AuthError {
    let address = raw_server(answer).await;
    let started = Instant::now();
    let error = builder()
        .base_url(format!("http://{address}"))
        .connect()
        .await
        .unwrap_err();
    assert!(started.elapsed() < 4 * QUICK, "{:?}", started.elapsed());
    error.auth().unwrap().clone()
}

#[tokio::test]
async fn answers_429() {
    let error = failure(Some(
        "HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n",
    ))
    .await;
    assert_eq!(
        (error.kind(), error.attempts()),
        (AuthErrorKind::RateLimited, 4)
    );
}

#[tokio::test]
async fn answers_500() {
    let error = failure(Some(
        "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 4\r\n\r\noops",
    ))
    .await;
    assert_eq!((error.kind(), error.attempts()), (AuthErrorKind::Server, 4));
}

#[tokio::test]
async fn hangs() {
    let error = failure(None).await;
    assert_eq!(
        (error.kind(), error.attempts()),
        (AuthErrorKind::Timeout, 1)
    );
}

#[tokio::test]
async fn hangs_in_the_middle_of_the_body() {
    let beginning = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access_token\":";
    let address = stuck_server(beginning).await;
    let error = builder()
        .base_url(format!("http://{address}"))
        .connect()
        .await
        .unwrap_err();
    assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::Timeout);
}

#[tokio::test]
async fn closes_half_way() {
    let error = failure(Some(
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access_token\":\"abc",
    ))
    .await;
    assert_eq!(
        (error.kind(), error.attempts()),
        (AuthErrorKind::Unreachable, 4)
    );
}

#[tokio::test]
async fn closes_before_the_answer() {
    let error = failure(Some("")).await;
    assert_eq!(
        (error.kind(), error.attempts()),
        (AuthErrorKind::Unreachable, 4)
    );
}

#[tokio::test]
async fn sends_html() {
    let error = failure(Some(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\n\r\n<html>Sign in</html>",
    ))
    .await;
    assert_eq!(
        (error.kind(), error.attempts()),
        (AuthErrorKind::Malformed, 1)
    );
    assert!(error.hint().contains("proxy"));
}

#[tokio::test]
async fn sends_200_with_no_token() {
    let error = failure(Some("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")).await;
    assert_eq!(
        (error.kind(), error.attempts()),
        (AuthErrorKind::Malformed, 1)
    );
}

#[tokio::test]
async fn sends_no_http_at_all() {
    let error = failure(Some("SSH-2.0-OpenSSH_9.2\r\n")).await;
    assert_eq!(error.kind(), AuthErrorKind::Unreachable);
}

#[tokio::test]
async fn sends_a_body_without_end() {
    let long: &'static str = Box::leak(
        format!(
            "HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n{}",
            " ".repeat(9_000_000)
        )
        .into_boxed_str(),
    );
    let error = failure(Some(long)).await;
    assert_eq!(error.kind(), AuthErrorKind::Malformed);
}

#[tokio::test]
async fn is_not_there() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = builder()
        .base_url(format!("http://{address}"))
        .connect()
        .await
        .unwrap_err();
    let auth = error.auth().unwrap();
    assert_eq!(
        (auth.kind(), auth.attempts()),
        (AuthErrorKind::Unreachable, 4)
    );
    let port = format!("127.0.0.1 on port {}", address.port());
    assert!(auth.hint().contains(&port), "{}", auth.hint());
    let told = error.to_string();
    assert!(
        told.contains(&format!("[endpoint {address},")) && !told.contains("443"),
        "{told}"
    );
}

#[tokio::test]
async fn an_api_that_is_not_there_is_a_connect_error_after_the_retries() {
    let server = Server::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nowhere = listener.local_addr().unwrap();
    drop(listener);
    let session = builder()
        .base_url(format!("http://{nowhere}"))
        .login_url(server.url())
        .connect()
        .await
        .unwrap();
    let error = read(&session).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4));
    assert!(error.into_reqwest().unwrap().is_connect());
}

#[tokio::test]
async fn an_api_that_hangs_is_a_timeout() {
    let server = Server::start().await;
    let hanging = raw_server(None).await;
    let session = builder()
        .base_url(format!("http://{hanging}"))
        .login_url(server.url())
        .request_timeout(Duration::from_millis(100))
        .connect()
        .await
        .unwrap();
    let error = read(&session).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 4));
}

#[tokio::test]
async fn a_timeout_of_the_request_itself_wins_over_the_sessions() {
    let server = Server::start().await;
    let hanging = raw_server(None).await;
    let session = builder()
        .base_url(format!("http://{hanging}"))
        .login_url(server.url())
        .request_timeout(None)
        .idle_timeout(None)
        .retry_policy(RetryPolicy::never())
        .connect()
        .await
        .unwrap();
    let mut request = session
        .http()
        .get(format!("http://{hanging}/"))
        .build()
        .unwrap();
    *request.timeout_mut() = Some(Duration::from_millis(100));
    let error = session.execute(READ, request).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
}

#[tokio::test]
async fn an_answer_that_pauses_too_long_is_cut_by_the_idle_timeout() {
    let server = Server::start().await;
    let session = |api: SocketAddr| {
        builder()
            .base_url(format!("http://{api}"))
            .login_url(server.url())
            .request_timeout(None)
            .idle_timeout(Duration::from_millis(100))
            .retry_policy(RetryPolicy::never())
            .connect()
    };
    // Before its head ...
    let before = session(raw_server(None).await).await.unwrap();
    let error = read(&before).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    // ... and inside its body.
    let beginning = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf";
    let inside = session(stuck_server(beginning).await).await.unwrap();
    let response = read(&inside).await.unwrap();
    assert_eq!(response.status(), 200);
    let started = Instant::now();
    let error = response.bytes().await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_connection_that_is_not_made_is_given_up_after_the_connect_timeout() {
    let server = Server::start().await;
    // A server that takes no connections: once its queue is full, the kernel leaves the next ones
    // without a response.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let full = socket.listen(1).unwrap();
    let address = full.local_addr().unwrap();
    let mut queued = Vec::new();
    while let Ok(connected) =
        tokio::time::timeout(Duration::from_millis(300), TcpStream::connect(address)).await
    {
        queued.push(connected.unwrap());
        assert!(queued.len() < 100, "the queue never fills");
    }
    let session = builder()
        .base_url(format!("http://{address}"))
        .login_url(server.url())
        .connect_timeout(Duration::from_millis(200))
        .retry_policy(RetryPolicy::never())
        .connect()
        .await
        .unwrap();
    let started = Instant::now();
    let error = read(&session).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(
        started.elapsed() < Duration::from_secs(5),
        "{:?}",
        started.elapsed()
    );
}
