//! Lists of the query that SCIM wants as one value, though the document repeats the key.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use genesys_cloud_simulator::Simulator;
use genesys_cloud_simulator::document::Document;

use self::support::{get, sign_in};

#[tokio::test]
async fn the_attributes_of_scim_come_with_commas_between() {
    let simulator = Simulator::start().await.unwrap();
    let token = sign_in(&simulator).await;
    let status = async |query: &str| {
        let path = format!("/api/v2/scim/v2/users?{query}");
        let response = get(&simulator, &path, &token).send().await.unwrap();
        response.status().as_u16()
    };
    assert_eq!(
        status("attributes=id,userName&excludedAttributes=roles").await,
        200
    );
    assert_eq!(simulator.violations(), []);
    assert_eq!(status("attributes=id,unheardOf").await, 400);
}

#[test]
fn no_list_but_those_of_scim_is_joined() {
    let document = Document::pinned();
    let joined = document.operations().iter().filter(|operation| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|one| one.is_joined)
    });
    let joined: Vec<&str> = joined.map(|one| one.id.as_str()).collect();
    assert_eq!(joined.len(), 8, "{joined:?}");
    assert!(joined.iter().all(|id| id.contains("Scim")), "{joined:?}");
}
