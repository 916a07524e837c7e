//! What holds on a well server too.

use std::time::{Duration, SystemTime};

use genesys_cloud_auth::Session;

use crate::server::{Forward, Server, read};

#[tokio::test]
async fn calls_one_after_the_other_use_one_connection() {
    let server = Server::start().await;
    let session = Session::builder()
        .base_url(server.url())
        .client_credentials("client", "secret-0")
        .no_proxy()
        .build()
        .unwrap();
    for round in 0..20 {
        if round == 10 {
            // Also the body of a response that is thrown away is read, which frees its connection.
            server.revoke_all();
        }
        let response = read(&session).await.unwrap();
        assert_eq!(response.text().await.unwrap(), "{}");
    }
    assert_eq!(server.refused(), 1);
    assert_eq!(
        server.connections(),
        2 + 1,
        "one for each of the tokens, and one for all calls"
    );
}

#[tokio::test]
async fn a_jump_of_the_wall_clock_changes_nothing() {
    let server = Server::start().await;
    let clock = Forward::default();
    let session = Session::builder()
        .base_url(server.url())
        .client_credentials("client", "secret-0")
        .no_proxy()
        .clock(clock.clone())
        .build()
        .unwrap();
    let decade = Duration::from_hours(10 * 365 * 24);
    for wall in [
        SystemTime::now(),
        SystemTime::UNIX_EPOCH,
        SystemTime::now() + decade,
    ] {
        clock.wall(wall);
        assert_eq!(read(&session).await.unwrap().status(), 200);
    }
    assert_eq!(server.token_requests(), 1);
    assert_eq!(server.refused(), 0);
    // Time that really passed counts.
    clock.seconds(3600);
    server.revoke_all();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!((server.token_requests(), server.refused()), (2, 0));
}
