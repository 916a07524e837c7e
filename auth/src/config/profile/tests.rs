use secrecy::ExposeSecret;

use super::*;

#[test]
fn a_profile_of_the_command_line_is_read_by_name() {
    let text = r#"
        [DEFAULT]
        environment = "mypurecloud.com"
        client_credentials = "default-id"
        client_secret = "default-secret"

        [Ireland]
        environment = "eu-west-1"
        client_credentials = "irish-id"
        client_secret = 'irish\secret#1'
        redirect_uri = "http://localhost:8080/"
        proxy_protocol = "http"
        proxy_host = "proxy.corp.internal"
        proxy_port = "8080"
        proxy_username = "proxy-user"
        proxy_password = "proxy-pass"

        [token_only]
        environment = "mypurecloud.de"
        access_token = "the-token"
        client_secret = ""
    "#;
    let default = Profile::parse(text, None).unwrap();
    assert_eq!(default.region, Some(Region::UsEast1));
    assert_eq!(default.account().unwrap().region, Region::UsEast1);
    let expected = ClientCredentials::new("default-id", "default-secret");
    assert_eq!(default.account().unwrap().credentials, expected);

    let irish = Profile::parse(text, Some("ireland")).unwrap();
    assert_eq!(irish.region, Some(Region::EuWest1));
    let expected = ClientCredentials::new("irish-id", r"irish\secret#1");
    assert_eq!(irish.credentials, Some(expected));
    assert_eq!(
        irish.redirect_uri.as_deref(),
        Some("http://localhost:8080/")
    );
    let proxy = ProxySettings::new("proxy.corp.internal", 8080);
    let expected = proxy.credentials("proxy-user", "proxy-pass");
    assert_eq!(
        format!("{:?}", irish.proxy),
        format!("{:?}", Some(expected))
    );

    let token = Profile::parse(text, Some("token_only")).unwrap();
    assert_eq!(
        token.access_token.as_ref().unwrap().expose_secret(),
        "the-token"
    );
    assert!(token.account().is_err());

    let error = Profile::parse(text, Some("france"))
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("france") && error.contains("ireland"),
        "{error}"
    );
}

const SDK_INI: &str = "
[logging]
log_level = trace
log_file_path = /var/log/x.log
[reauthentication]
refresh_access_token = true
[general]
live_reload_config = true
host = https://api.usw2.pure.cloud
[retry]
retry_wait_min = 3
retry_wait_max = 10
retry_max = 5
[gateway]
host = gw.example
protocol = https
port = 1443
path_params_login = loginpath
path_params_api = /apipath/
";

#[test]
fn a_file_of_the_sdks_is_read_from_ini() {
    let profile = Profile::parse(SDK_INI, None).unwrap();
    let region = profile.region.as_ref().unwrap();
    assert_eq!(
        region.api_url().as_str(),
        "https://gw.example:1443/apipath/"
    );
    assert_eq!(
        region.token_endpoint().as_str(),
        "https://gw.example:1443/loginpath/oauth/token"
    );
    assert_eq!(profile.retry.max_retries, Some(5));
    assert_eq!(profile.retry.initial_delay, Some(Duration::from_secs(3)));
    assert_eq!(profile.retry.max_delay, Some(Duration::from_secs(10)));

    let without_gateway = SDK_INI.split("[gateway]").next().unwrap();
    let profile = Profile::parse(without_gateway, None).unwrap();
    assert_eq!(profile.region, Some(Region::UsWest2));
}

#[test]
fn a_file_of_the_sdks_is_read_from_json() {
    let text = r#"{
        "general": { "host": "api.mypurecloud.jp", "live_reload_config": true },
        "retry": { "retry_max": 7 },
        "proxy": { "host": "proxy.example", "port": 3128 }
    }"#;
    let profile = Profile::parse(text, None).unwrap();
    assert_eq!(profile.region, Some(Region::ApNortheast1));
    assert_eq!(profile.retry.max_retries, Some(7));
    let expected = ProxySettings::new("proxy.example", 3128);
    assert_eq!(
        format!("{:?}", profile.proxy),
        format!("{:?}", Some(expected))
    );
}

#[test]
fn ini_without_quotes_keeps_backslashes_and_hashes_of_a_secret() {
    let text = "[DEFAULT]\nenvironment = mypurecloud.com\nclient_id = id\n\
                client_secret = a\\b#c;d%e=f\n";
    let profile = Profile::parse(text, None).unwrap();
    let expected = ClientCredentials::new("id", r"a\b#c;d%e=f");
    assert_eq!(profile.credentials, Some(expected));
}

#[test]
fn keys_before_any_section_are_the_default_profile() {
    let profile = Profile::parse(
        "region = 'sa_east_1'\nclient_id = 'i'\nclient_secret = 's'",
        None,
    );
    let account = profile.unwrap().account().unwrap();
    assert_eq!(
        account,
        Account::new(Region::SaEast1, ClientCredentials::new("i", "s"))
    );
}

#[test]
fn what_a_profile_leaves_open_stays_as_it_was_in_either_order() {
    let profile = Profile::parse("[DEFAULT]\nclient_id = \"i\"\nclient_secret = \"s\"", None);
    let profile = profile.unwrap();
    let irish = |builder: SessionBuilder| {
        let session = builder.build().unwrap();
        session.base_url().as_str() == "https://api.mypurecloud.ie/"
    };
    let builder = SessionBuilder::default;
    assert!(irish(builder().region(Region::EuWest1).profile(&profile)));
    assert!(irish(builder().profile(&profile).region(Region::EuWest1)));
    let alone = builder().profile(&profile).build().unwrap();
    assert_eq!(alone.base_url().as_str(), "https://api.mypurecloud.com/");

    let retry = ProfileRetry {
        max_retries: Some(7),
        ..ProfileRetry::default()
    };
    let own = RetryPolicy::default().retry_after_cap(Duration::from_secs(9));
    let expected = own.clone().max_retries(7);
    assert_eq!(retry.applied_to(own), expected);
}

#[test]
fn the_gateway_of_the_command_line_is_read() {
    let text = "[DEFAULT]\ngateway_host = 'gw.example'\ngateway_port = '443'\n\
                gateway_protocol = 'https'\ngateway_pathparams = '{login: /in, api: /api}'\n";
    let region = Profile::parse(text, None).unwrap().region.unwrap();
    assert_eq!(region.api_url().as_str(), "https://gw.example/api/");
    assert_eq!(region.login_url().as_str(), "https://gw.example/in/");
}

#[test]
fn what_cannot_be_used_is_told_without_quoting_the_file() {
    for text in [
        "[DEFAULT]\nclient_secret = \"hunter2\nclient_id = x",
        "[DEFAULT\nclient_secret = hunter2",
        "hunter2",
        "{\"DEFAULT\": {\"client_secret\": \"hunter2\"",
        "[DEFAULT]\nenvironment = \"https://u:hunter2@api.mypurecloud.com\"",
        "[DEFAULT]\nproxy_host = \"u:hunter2@proxy\"",
        "[gateway]\nhost = gw\nport = hunter2",
        "[gateway]\nhost = gw.example\nprotocol = http",
        "[retry]\nretry_max = hunter2",
    ] {
        let error = Profile::parse(text, None).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
    let missing = Profile::load("no/such/file", None).unwrap_err();
    assert!(missing.to_string().contains("no/such/file"));
}

#[test]
fn debug_shows_no_secret() {
    let text = "[DEFAULT]\nclient_id = 'shown'\nclient_secret = 'hunter2'\n\
                access_token = 'hunter2'\nproxy_host = 'p'\nproxy_password = 'hunter2'";
    let shown = format!("{:?}", Profile::parse(text, None).unwrap());
    assert!(
        shown.contains("shown") && !shown.contains("hunter2"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_session_is_set_up_from_a_profile() {
    let text = "[DEFAULT]\nenvironment = 'mypurecloud.de'\nclient_id = 'i'\n\
                client_secret = 's'\nproxy_host = 'proxy.example'\n";
    let profile = Profile::parse(text, None).unwrap();
    let session = SessionBuilder::default().profile(&profile).build().unwrap();
    assert_eq!(session.base_url().as_str(), "https://api.mypurecloud.de/");
    let token = Profile::parse("access_token = 'made elsewhere'", None).unwrap();
    let session = SessionBuilder::default().profile(&token).build().unwrap();
    let found = session.access_token().await.unwrap();
    assert_eq!(found.expose_secret(), "made elsewhere");
}

#[test]
fn plain_http_is_refused_unless_told_otherwise() {
    let region = "[DEFAULT]\nenvironment = 'http://mesh.internal:8080'\n";
    let gateway = "[DEFAULT]\ngateway_host = 'mesh.internal'\ngateway_protocol = 'http'\n";
    for text in [region, gateway] {
        let error = Profile::parse(text, None).unwrap_err();
        assert!(error.to_string().contains("plain http"), "{error}");
        let profile = Profile::parse_with(text, None, PlainHttp::Anywhere).unwrap();
        let address = profile.region.unwrap().api_url().to_string();
        assert!(address.starts_with("http://mesh.internal"), "{address}");
    }
}
