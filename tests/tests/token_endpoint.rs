//! The token endpoint, asked over HTTP.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::Duration;

use genesys_cloud_auth::ClientCredentials;
use genesys_cloud_tests::{CLIENT_ID, CLIENT_SECRET, ClientAuthentication, Simulator};
use reqwest::{RequestBuilder, StatusCode};

use self::support::{client, header, json, token_request};

const GRANT: (&str, &str) = ("grant_type", "client_credentials");
const ID: (&str, &str) = ("client_id", CLIENT_ID);
const SECRET: (&str, &str) = ("client_secret", CLIENT_SECRET);

fn post(simulator: &Simulator) -> RequestBuilder {
    client().post(format!("{}/oauth/token", simulator.login_url()))
}

/// The status and the `error` of a refusal.
async fn refusal(request: RequestBuilder) -> (u16, String) {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    assert_eq!(
        response.headers().contains_key("www-authenticate"),
        status == 401
    );
    assert_eq!(header(&response, "cache-control"), "no-store");
    let body = json(response).await;
    assert!(body["error_description"].is_string());
    assert!(!body.to_string().contains(CLIENT_SECRET), "{body}");
    (status, body["error"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn basic_and_form_authentication_both_give_a_token() {
    let simulator = Simulator::builder()
        .token_lifetime(Duration::from_millis(2_900))
        .start()
        .await
        .unwrap();
    let basic = token_request(&simulator).send().await.unwrap();
    assert_eq!(basic.status(), StatusCode::OK);
    assert_eq!(header(&basic, "cache-control"), "no-store");
    assert!(!header(&basic, "inin-correlation-id").is_empty());
    let basic = json(basic).await;
    assert_eq!(basic["token_type"], "bearer");
    assert_eq!(basic["expires_in"], 2);
    assert_eq!(basic.get("scope"), None);
    assert!(basic["access_token"].as_str().unwrap().len() > 80);

    let form = post(&simulator)
        .form(&[GRANT, ID, SECRET])
        .send()
        .await
        .unwrap();
    assert_ne!(json(form).await["access_token"], basic["access_token"]);

    let seen = simulator.seen();
    assert_eq!(
        (seen.totals.token_requests, seen.totals.tokens_issued),
        (2, 2)
    );
    let how: Vec<_> = seen
        .token_requests
        .iter()
        .map(|one| one.client_authentication)
        .collect();
    assert_eq!(
        how,
        [
            Some(ClientAuthentication::Basic),
            Some(ClientAuthentication::Form)
        ]
    );
    assert!(
        seen.token_requests
            .iter()
            .all(|one| one.client_id.as_deref() == Some(CLIENT_ID))
    );
    assert_eq!(seen.totals.calls, 0);
}

#[tokio::test]
async fn the_path_of_the_guide_gives_a_token_that_opens_the_api() {
    let simulator = Simulator::start().await.unwrap();
    let answer = client()
        .post(format!(
            "{}/api/v2/authorizations/oauth2/token",
            simulator.base_url()
        ))
        .form(&[GRANT, ID, SECRET])
        .send()
        .await
        .unwrap();
    let answer = json(answer).await;
    assert_eq!(answer["scope"], "login");
    let token = answer["access_token"].as_str().unwrap();
    assert_eq!(
        support::get_status(&simulator, support::AGENT, token).await,
        StatusCode::OK
    );
    assert_eq!(
        simulator.seen().token_requests[0].path,
        "/api/v2/authorizations/oauth2/token"
    );
}

#[tokio::test]
async fn credentials_with_special_characters_pass_encoded_or_not() {
    let (id, secret) = ("an id", "s:e+c/r=e%t&");
    let simulator = Simulator::builder()
        .client(ClientCredentials::new(id, secret))
        .start()
        .await
        .unwrap();
    let plain = post(&simulator).basic_auth(id, Some(secret)).form(&[GRANT]);
    assert_eq!(plain.send().await.unwrap().status(), StatusCode::OK);
    let encoded = post(&simulator)
        .basic_auth("an+id", Some("s%3Ae%2Bc%2Fr%3De%25t%26"))
        .form(&[GRANT]);
    assert_eq!(encoded.send().await.unwrap().status(), StatusCode::OK);
    assert_eq!(
        simulator.seen().token_requests[1].client_id.as_deref(),
        Some(id)
    );
}

#[tokio::test]
async fn whoever_is_not_a_client_is_an_invalid_client() {
    let simulator = Simulator::start().await.unwrap();
    let invalid = (401, "invalid_client".to_owned());
    let basic =
        |id: &str, secret: &str| post(&simulator).basic_auth(id, Some(secret)).form(&[GRANT]);
    assert_eq!(refusal(basic(CLIENT_ID, "wrong")).await, invalid);
    assert_eq!(refusal(basic("other", CLIENT_SECRET)).await, invalid);
    assert_eq!(refusal(post(&simulator).form(&[GRANT, ID])).await, invalid);
    assert_eq!(refusal(post(&simulator).form(&[GRANT])).await, invalid);
    let wrong = post(&simulator).form(&[GRANT, ID, ("client_secret", "wrong")]);
    assert_eq!(refusal(wrong).await, invalid);
    for header in ["Basic ???", "Basic bm9jb2xvbg==", "Bearer x", "Basic"] {
        let request = post(&simulator)
            .header("authorization", header)
            .form(&[GRANT]);
        assert_eq!(refusal(request).await, invalid, "{header}");
    }
    let seen = simulator.seen();
    assert_eq!(
        (seen.totals.token_requests, seen.totals.tokens_issued),
        (9, 0)
    );
    assert_eq!(seen.token_requests[1].client_id.as_deref(), Some("other"));
    assert!(
        !serde_json::to_string(&seen)
            .unwrap()
            .contains(CLIENT_SECRET)
    );
}

#[tokio::test]
async fn what_is_no_token_request_is_told_apart() {
    let simulator = Simulator::start().await.unwrap();
    let invalid = (400, "invalid_request".to_owned());
    let no_form = post(&simulator)
        .body("{}")
        .header("content-type", "application/json");
    assert_eq!(refusal(no_form).await, invalid);
    assert_eq!(refusal(post(&simulator).form(&[ID, SECRET])).await, invalid);
    assert_eq!(
        refusal(post(&simulator).form(&[GRANT, GRANT, ID, SECRET])).await,
        invalid
    );
    assert_eq!(
        refusal(token_request(&simulator).form(&[GRANT, ID, SECRET])).await,
        invalid
    );
    let other = post(&simulator).form(&[("grant_type", "password"), ID, SECRET]);
    assert_eq!(
        refusal(other).await,
        (400, "unsupported_grant_type".to_owned())
    );
    let get = client()
        .get(format!("{}/oauth/token", simulator.login_url()))
        .send();
    assert_eq!(get.await.unwrap().status(), StatusCode::METHOD_NOT_ALLOWED);
}
