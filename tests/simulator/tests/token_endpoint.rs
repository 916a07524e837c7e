//! The token endpoint, asked over HTTP.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use genesys_cloud_auth::grant::{AuthorizationCode, Saml2BearerGrant};
use genesys_cloud_auth::{AuthScheme, ClientCredentials, OperationFacts, Session, SessionBuilder};
use genesys_cloud_simulator::{CLIENT_ID, CLIENT_SECRET, ClientAuthentication, Simulator};
use reqwest::{Method, Request, RequestBuilder, StatusCode};
use serde_json::Value;
use url::Url;

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
            Some(ClientAuthentication::ClientSecretBasic),
            Some(ClientAuthentication::ClientSecretPost)
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
    let response = client()
        .post(format!(
            "{}/api/v2/authorizations/oauth2/token",
            simulator.base_url()
        ))
        .form(&[GRANT, ID, SECRET])
        .send()
        .await
        .unwrap();
    let response = json(response).await;
    assert_eq!(response["scope"], "login");
    let token = response["access_token"].as_str().unwrap();
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

/// The response of the token endpoint to this form, of a client that only says its id.
async fn exchange(simulator: &Simulator, form: &[(&str, &str)]) -> Value {
    let mut form = form.to_vec();
    form.push(ID);
    json(post(simulator).form(&form).send().await.unwrap()).await
}

/// Sends a browser to sign in, and returns where it is sent back to.
async fn browser(simulator: &Simulator, query: &[(&str, &str)]) -> Url {
    let url = format!("{}/oauth/authorize", simulator.login_url());
    let response = client().get(url).query(query).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::FOUND);
    header(&response, "location").parse().unwrap()
}

#[tokio::test]
async fn a_person_signs_in_with_pkce_and_goes_on_with_refresh_tokens() {
    // The example of RFC 7636, appendix B.
    let verifier = (
        "code_verifier",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    );
    let redirect = ("redirect_uri", "http://127.0.0.1:9/back?a=b");
    let simulator = Simulator::start().await.unwrap();
    let ask = [
        ("response_type", "code"),
        ID,
        redirect,
        ("state", "x y"),
        (
            "code_challenge",
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        ),
        ("code_challenge_method", "S256"),
    ];
    let back = browser(&simulator, &ask).await;
    assert!(
        back.as_str()
            .starts_with("http://127.0.0.1:9/back?a=b&code=")
    );
    let of = |name: &str| {
        back.query_pairs()
            .find(|(key, _)| key == name)
            .unwrap()
            .1
            .into_owned()
    };
    assert_eq!(of("state"), "x y");
    let code = of("code");
    let form = [
        ("grant_type", "authorization_code"),
        ("code", &code),
        redirect,
        verifier,
    ];
    let first = exchange(&simulator, &form).await;
    let token = first["access_token"].as_str().unwrap();
    assert_eq!(
        support::get_status(&simulator, support::AGENT, token).await,
        StatusCode::OK
    );
    assert_eq!(exchange(&simulator, &form).await["error"], "invalid_grant");

    let refresh = first["refresh_token"].as_str().unwrap();
    let form = [("grant_type", "refresh_token"), ("refresh_token", refresh)];
    let second = exchange(&simulator, &form).await;
    assert_ne!(second["access_token"], first["access_token"]);
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    assert_eq!(exchange(&simulator, &form).await["error"], "invalid_grant");
    simulator.revoke_sign_ins();
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", second["refresh_token"].as_str().unwrap()),
    ];
    assert_eq!(exchange(&simulator, &form).await["error"], "invalid_grant");
    assert_eq!(simulator.seen().totals.tokens_issued, 2);
}

#[tokio::test]
async fn the_authorization_endpoint_tells_what_it_does_not_take() {
    let simulator = Simulator::start().await.unwrap();
    let redirect = ("redirect_uri", "http://127.0.0.1:9/");
    let error = async |query: &[(&str, &str)]| {
        let back = browser(&simulator, query).await;
        back.query_pairs()
            .find(|(key, _)| key == "error")
            .unwrap()
            .1
            .into_owned()
    };
    assert_eq!(error(&[ID, redirect]).await, "unsupported_response_type");
    let plain = [
        ("response_type", "code"),
        ID,
        redirect,
        ("code_challenge", "x"),
    ];
    assert_eq!(error(&plain).await, "invalid_request");
    for query in [
        &[redirect][..],
        &[ID],
        &[ID, ("redirect_uri", "here")],
        &[("client_id", "other"), redirect],
    ] {
        let url = format!("{}/oauth/authorize", simulator.login_url());
        let response = client().get(url).query(query).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn an_assertion_is_taken_with_its_organisation() {
    let simulator = Simulator::start().await.unwrap();
    let saml = (
        "grant_type",
        "urn:ietf:params:oauth:grant-type:saml2-bearer",
    );
    let (org, assertion) = (("orgName", "acme"), ("assertion", "PHNhbWw+"));
    let token = post(&simulator)
        .form(&[saml, ID, SECRET, org, assertion])
        .send()
        .await
        .unwrap();
    let token = json(token).await;
    assert!(token["access_token"].is_string() && token.get("refresh_token").is_none());
    let invalid = (400, "invalid_request".to_owned());
    assert_eq!(
        refusal(post(&simulator).form(&[saml, ID, SECRET, org])).await,
        invalid
    );
    assert_eq!(
        refusal(post(&simulator).form(&[saml, ID, SECRET, assertion])).await,
        invalid
    );
    let unproven = refusal(post(&simulator).form(&[saml, ID, org, assertion])).await;
    assert_eq!(unproven, (401, "invalid_client".to_owned()));
}

#[tokio::test]
async fn tokens_can_be_jwts_with_scopes() {
    let simulator = Simulator::builder()
        .jwt_tokens()
        .scopes(["users", "analytics:readonly"])
        .token_lifetime(Duration::from_mins(1))
        .start()
        .await
        .unwrap();
    let response = json(token_request(&simulator).send().await.unwrap()).await;
    assert_eq!(response["scope"], "users analytics:readonly");
    let token = response["access_token"].as_str().unwrap();
    let claims = URL_SAFE_NO_PAD
        .decode(token.split('.').nth(1).unwrap())
        .unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    assert_eq!(claims["scope"], response["scope"]);
    assert_eq!(
        claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap(),
        60
    );
    assert_eq!(
        support::get_status(&simulator, support::AGENT, token).await,
        StatusCode::OK
    );
    // A session that needs a scope can see that it is there, or not.
    for (scope, is_there) in [("users", true), ("routing", false)] {
        let done = called(&simulator, |session| session.require_scopes([scope])).await;
        assert_eq!(done, is_there, "{scope}");
    }
}

/// Whether a call succeeds through a session that is set up like this.
async fn called(
    simulator: &Simulator,
    set_up: impl FnOnce(SessionBuilder) -> SessionBuilder,
) -> bool {
    let session = Session::builder().account(simulator.account());
    let session = set_up(session).build().unwrap();
    let url = format!("{}{}", simulator.base_url(), support::AGENT);
    let request = Request::new(Method::GET, url.parse().unwrap());
    let facts = OperationFacts::new("getUser", AuthScheme::OAuth, true);
    session.execute(facts, request).await.is_ok()
}

#[tokio::test]
async fn the_grants_of_a_session_sign_in() {
    let simulator = Simulator::start().await.unwrap();
    let endpoint = format!("{}/oauth/authorize", simulator.login_url());
    let sign_in =
        AuthorizationCode::at(endpoint.parse().unwrap(), CLIENT_ID, "http://127.0.0.1:9/");
    let sign_in = sign_in.unwrap().start();
    let back = client().get(sign_in.url().clone()).send().await.unwrap();
    let person = sign_in.redirected(header(&back, "location")).unwrap();
    assert!(called(&simulator, |session| session.token_source(person)).await);
    let credentials = ClientCredentials::new(CLIENT_ID, CLIENT_SECRET);
    let saml = Saml2BearerGrant::new(credentials, "acme", "PHNhbWw+");
    assert!(called(&simulator, |session| session.token_source(saml)).await);
    let requests = simulator.seen().token_requests.into_iter();
    let grants: Vec<_> = requests.filter_map(|one| one.grant_type).collect();
    assert_eq!(
        grants,
        [
            "authorization_code",
            "urn:ietf:params:oauth:grant-type:saml2-bearer"
        ]
    );
}
