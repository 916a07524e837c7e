//! Bodies that come packed, that break off, and that are too large.

use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use genesys_cloud_auth::transport::{Transport, TransportError};
use genesys_cloud_auth::{
    AuthScheme, BoxFuture, BufferedResponse, Error, ErrorKind, OperationFacts, RetryPolicy,
    Session, SessionBuilder,
};
use http::{Method, header};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::server::READ;

const START: OperationFacts = OperationFacts::new("postJob", AuthScheme::OAuth, false);

fn packed(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn response(head: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut bytes =
        format!("HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n")
            .into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

/// A server that gives one response after the other, and the last for ever.
async fn server(responses: Vec<Vec<u8>>) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let at = count
                .fetch_add(1, Ordering::SeqCst)
                .min(responses.len() - 1);
            let bytes = responses[at].clone();
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
            });
        }
    });
    (address, asked)
}

fn builder(api: SocketAddr) -> SessionBuilder {
    Session::builder()
        .base_url(format!("http://{api}"))
        .token_source(genesys_cloud_auth::grant::FixedToken::new("token"))
        .no_proxy()
        .retry_policy(
            RetryPolicy::default()
                .initial_delay(Duration::from_millis(5))
                .max_delay(Duration::from_millis(10)),
        )
}

fn request(session: &Session, method: Method) -> reqwest::Request {
    let url = session.base_url().join("api/v2/things").unwrap();
    reqwest::Request::new(method, url)
}

async fn get(session: &Session) -> Result<BufferedResponse, Error> {
    session
        .execute_buffered(READ, request(session, Method::GET))
        .await
}

#[tokio::test]
async fn a_packed_response_is_unpacked_streamed_or_whole() {
    let text = "{\"text\":\"".to_owned() + &"große Menge ".repeat(50_000) + "\"}";
    let once = packed(text.as_bytes());
    for (head, body) in [
        ("200 OK\r\nContent-Encoding: gzip", once.clone()),
        ("200 OK\r\ncontent-encoding: X-GZIP", once.clone()),
        ("200 OK\r\nContent-Encoding: gzip, gzip", packed(&once)),
        ("400 Bad Request\r\nContent-Encoding: gzip", once),
        (
            "200 OK\r\nContent-Encoding: identity",
            text.clone().into_bytes(),
        ),
    ] {
        let (api, _) = server(vec![response(head, &body)]).await;
        let session = builder(api).build().unwrap();
        let whole = get(&session).await.unwrap();
        assert_eq!(whole.body, text, "{head}");
        let request = request(&session, Method::GET);
        let streamed = session.execute(READ, request).await.unwrap();
        if head.to_lowercase().contains("gzip") {
            assert!(!streamed.headers().contains_key(header::CONTENT_ENCODING));
            assert!(!streamed.headers().contains_key(header::CONTENT_LENGTH));
        }
        assert_eq!(streamed.url().path(), "/api/v2/things");
        assert_eq!(streamed.text().await.unwrap(), text, "{head}");
    }
}

#[tokio::test]
async fn a_response_without_a_body_is_not_unpacked() {
    let (api, _) = server(vec![response("200 OK\r\nContent-Encoding: gzip", b"")]).await;
    let session = builder(api).build().unwrap();
    assert_eq!(get(&session).await.unwrap().body, "");
}

#[tokio::test]
async fn who_asks_for_an_encoding_gets_what_came() {
    let body = packed(b"{}");
    let head = "200 OK\r\nContent-Encoding: gzip";
    let (api, _) = server(vec![response(head, &body)]).await;
    let session = builder(api).build().unwrap();
    let mut own = request(&session, Method::GET);
    let gzip = header::HeaderValue::from_static("gzip");
    own.headers_mut().insert(header::ACCEPT_ENCODING, gzip);
    let again = own.try_clone().unwrap();
    let response = session.execute(READ, own).await.unwrap();
    assert_eq!(response.headers()[header::CONTENT_ENCODING], "gzip");
    assert_eq!(response.bytes().await.unwrap(), body);
    // What is read as a whole is read as what it is.
    let whole = session.execute_buffered(READ, again).await.unwrap();
    assert_eq!(whole.body, "{}");
}

#[tokio::test]
async fn a_refusal_that_cannot_be_unpacked_is_a_refusal_all_the_same() {
    let cut = packed(b"{\"code\":\"bad.request\"}");
    let cut = &cut[..cut.len() - 6];
    for (coding, body) in [
        ("br", &b"\x0b\x02"[..]),
        ("gzip", b"<html>"),
        ("gzip", cut),
        ("gzip, gzip", b"<html>"),
    ] {
        for (status, attempts) in [("400 Bad Request", 1), ("503 Service Unavailable", 4)] {
            let head = format!("{status}\r\nContent-Encoding: {coding}");
            let (api, asked) = server(vec![response(&head, body)]).await;
            let session = builder(api).build().unwrap();
            let whole = get(&session).await.unwrap();
            assert!(status.starts_with(whole.status.as_str()), "{head}");
            assert!(whole.body.is_empty(), "{head}");
            assert_eq!(asked.load(Ordering::SeqCst), attempts, "{head}");
        }
    }
    // A success without its body is none.
    let head = "200 OK\r\nContent-Encoding: br";
    let (api, _) = server(vec![response(head, b"\x0b\x02")]).await;
    let session = builder(api).build().unwrap();
    assert_eq!(get(&session).await.unwrap_err().kind(), ErrorKind::Body);
}

/// A transport that says nothing of how it packs.
#[derive(Debug)]
struct Packing;

impl Transport for Packing {
    fn send(
        &self,
        request: reqwest::Request,
    ) -> BoxFuture<'_, Result<reqwest::Response, TransportError>> {
        assert_eq!(request.headers()[header::ACCEPT_ENCODING], "gzip");
        let response = http::Response::builder()
            .header(header::CONTENT_ENCODING, "gzip")
            .body(packed(b"{\"id\":1}"))
            .unwrap();
        Box::pin(std::future::ready(Ok(response.into())))
    }
}

#[tokio::test]
async fn also_what_a_transport_of_ones_own_brings_is_unpacked() {
    let session = builder("127.0.0.1:1".parse().unwrap())
        .transport(Packing)
        .build()
        .unwrap();
    assert_eq!(get(&session).await.unwrap().body, "{\"id\":1}");
    let request = request(&session, Method::GET);
    let streamed = session.execute(READ, request).await.unwrap();
    assert_eq!(streamed.text().await.unwrap(), "{\"id\":1}");
}

#[tokio::test]
async fn a_bomb_is_stopped_at_the_limit_while_it_is_unpacked() {
    // 1 : 1000, in pieces so that no test holds all of it either.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let piece = " ".repeat(1 << 20);
    for _ in 0..256 {
        encoder.write_all(piece.as_bytes()).unwrap();
    }
    let bomb = encoder.finish().unwrap();
    assert!(bomb.len() < 300_000, "{}", bomb.len());
    let (api, asked) = server(vec![response("200 OK\r\nContent-Encoding: gzip", &bomb)]).await;
    let session = builder(api).response_limit(1 << 20).build().unwrap();
    let error = get(&session).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::TooLarge, 1));
    assert_eq!(error.status().unwrap(), 200);
    assert!(!error.is_transient());
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    // Who reads piece by piece gets small pieces.
    let request = request(&session, Method::GET);
    let mut streamed = session.execute(READ, request).await.unwrap();
    let (mut length, mut longest) = (0, 0);
    while let Some(piece) = streamed.chunk().await.unwrap() {
        length += piece.len();
        longest = longest.max(piece.len());
    }
    assert_eq!(length, 256 << 20);
    assert!(longest <= 1 << 20, "{longest}");
}

#[tokio::test]
async fn the_limit_counts_what_is_read_and_can_be_lifted() {
    let (api, _) = server(vec![response("200 OK", &[b'x'; 3000])]).await;
    for (limit, fits) in [(Some(2999), false), (Some(3000), true), (None, true)] {
        let session = builder(api).response_limit(limit).build().unwrap();
        let outcome = get(&session).await;
        assert_eq!(outcome.is_ok(), fits, "{limit:?}");
        if let Err(error) = outcome {
            assert_eq!(error.kind(), ErrorKind::TooLarge);
        }
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_tried_again_where_that_does_no_harm() {
    let broken = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":".to_vec();
    let cut = packed(b"{\"id\":1}");
    let cut = response("200 OK\r\nContent-Encoding: gzip", &cut[..cut.len() - 6]);
    for first in [broken.clone(), cut] {
        let (api, asked) = server(vec![first.clone(), response("200 OK", b"{}")]).await;
        let session = builder(api).build().unwrap();
        let whole = get(&session).await.unwrap();
        assert_eq!(
            (whole.body.as_ref(), whole.report.attempts),
            (&b"{}"[..], 2)
        );
        assert_eq!(
            (asked.load(Ordering::SeqCst), session.stats().retries),
            (2, 1)
        );

        let (api, asked) = server(vec![first, response("200 OK", b"{}")]).await;
        let session = builder(api).build().unwrap();
        let start = request(&session, Method::POST);
        let error = session.execute_buffered(START, start).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Body, 1));
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(asked.load(Ordering::SeqCst), 1, "it may have been done");
    }
    // Over and over, it is told as what it is, with the policy's retries and the session's budget.
    let (api, asked) = server(vec![broken]).await;
    let session = builder(api).build().unwrap();
    let error = get(&session).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Body, 4));
    assert!(error.is_transient());
    assert_eq!(asked.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn an_encoding_that_nobody_asked_for_is_told() {
    let (api, _) = server(vec![response("200 OK\r\nContent-Encoding: br", b"??")]).await;
    let session = builder(api).build().unwrap();
    let error = get(&session).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Body, "{error}");
    assert_eq!(error.headers()[header::CONTENT_ENCODING], "br");
}
