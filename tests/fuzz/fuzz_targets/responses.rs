//! Any response, successes and errors, is a value or a typed error that keeps the body.
//!
//! The first byte is the status, the second the media type; the rest is the body.
#![no_main]

use genesys_cloud_sdk::Client;
use genesys_cloud_sdk::auth::transport::{Transport, TransportError};
use genesys_cloud_sdk::auth::{
    Account, BoxFuture, ClientCredentials, Region, RetryPolicy, Session,
};
use libfuzzer_sys::fuzz_target;

const STATUSES: [u16; 10] = [200, 201, 204, 302, 400, 403, 404, 409, 500, 502];
const MEDIA: [&str; 4] = ["application/json", "application/scim+json", "text/html", "\u{7f}"];

#[derive(Debug)]
struct Always(u16, &'static str, Vec<u8>);

impl Transport for Always {
    fn send(
        &self,
        request: reqwest::Request,
    ) -> BoxFuture<'_, Result<reqwest::Response, TransportError>> {
        let signing_in = request.url().path() == "/oauth/token";
        let response = if signing_in {
            http::Response::new(br#"{"access_token":"t","expires_in":9999}"#.to_vec())
        } else {
            let mut response = http::Response::new(self.2.clone());
            *response.status_mut() = http::StatusCode::from_u16(self.0).expect("a status");
            if let Ok(media) = self.1.parse() {
                response.headers_mut().insert("content-type", media);
            }
            response
        };
        Box::pin(async move { Ok(response.into()) })
    }
}

fuzz_target!(|bytes: &[u8]| {
    let [status, media, body @ ..] = bytes else { return };
    let status = STATUSES[usize::from(*status) % STATUSES.len()];
    let media = MEDIA[usize::from(*media) % MEDIA.len()];
    let account = Account::new(Region::EuWest1, ClientCredentials::new("id", "secret"));
    let session = Session::builder()
        .account(account)
        .transport(Always(status, media, body.to_vec()))
        .retry_policy(RetryPolicy::never())
        .build()
        .expect("a session");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime");
    let client = Client::new(session);
    match runtime.block_on(client.users().get_user("7").send()) {
        Ok(user) => assert_eq!(&user.raw_body()[..], body),
        Err(error) => {
            assert_eq!(error.raw_body().map(|kept| &kept[..]), Some(body), "{error}");
            assert!(!format!("{error} {error:?}").is_empty());
        }
    }
});
