//! Lists, page after page, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "a test fails by panicking"
)]

mod ends;
mod links;
#[path = "../support/lists.rs"]
mod lists;
mod own_lists;
mod styles;

use genesys_cloud_sdk::{
    Client, Error, Pages, Response, ResponseBody,
    auth::{RetryPolicy, Session, grant::FixedToken},
};
use serde_json::{Value, json};

use lists::{Asked, Log, Reply};

/// A client of a server of lists, and what the server was asked.
async fn server<R: Into<Reply>>(
    responding: impl Fn(&Asked) -> R + Send + Sync + 'static,
) -> (Client, Log) {
    let (address, log) = lists::serve(responding).await;
    let session = Session::builder()
        .base_url(format!("http://{address}/gateway"))
        .token_source(FixedToken::new("token-1"))
        .retry_policy(RetryPolicy::never())
        .build()
        .unwrap();
    (Client::new(session), log)
}

/// Items whose ids no other page has.
fn items(count: u64, page: u64) -> Value {
    (0..count)
        .map(|nth| json!({ "id": format!("{page}-{nth}") }))
        .collect()
}

/// What a walk came to.
struct Walked<T> {
    pages: Vec<Response<T>>,
    error: Option<Error>,
}

/// Walks through a list until it ends or fails.
async fn walk<T: ResponseBody + Send + 'static>(pages: &mut Pages<T>) -> Walked<T> {
    let mut walked = Walked {
        pages: Vec::new(),
        error: None,
    };
    loop {
        match pages.next().await {
            Ok(Some(page)) => walked.pages.push(page),
            Ok(None) => return walked,
            Err(error) => {
                walked.error = Some(error);
                return walked;
            }
        }
        assert!(walked.pages.len() < 300, "it ends");
    }
}

/// How many pages a list has that ends without an error, and stays at its end.
async fn count<T: ResponseBody + Send + 'static>(mut pages: Pages<T>) -> usize {
    let walked = walk(&mut pages).await;
    if let Some(error) = walked.error {
        panic!("after {} pages: {error}", walked.pages.len());
    }
    assert!(pages.next().await.unwrap().is_none(), "it stays at its end");
    walked.pages.len()
}

/// How many pages came before the error that ended a list for good.
async fn fails<T: ResponseBody + Send + 'static>(mut pages: Pages<T>) -> (usize, Error) {
    let walked = walk(&mut pages).await;
    assert!(pages.next().await.unwrap().is_none(), "the list is over");
    (walked.pages.len(), walked.error.expect("an error ends it"))
}
