//! The fixtures of this repository: well formed, playable, and nobody's.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use genesys_cloud_auth::{AuthScheme, OperationFacts, RetryPolicy, Session, TokenResponse};
use genesys_cloud_tests::document::Document;
use genesys_cloud_tests::fixtures::contract::{Contract, ContractTable};
use genesys_cloud_tests::fixtures::exchange::SourceKind;
use genesys_cloud_tests::fixtures::script::Script;
use genesys_cloud_tests::fixtures::{Fixture, Fixtures, Player, arguments, files, published};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

#[test]
fn there_are_many_of_many_apis_and_each_says_where_it_comes_from() {
    let fixtures = Fixtures::load(folder()).unwrap();
    let mut kinds: BTreeMap<SourceKind, usize> = BTreeMap::new();
    let mut bytes = 0;
    for fixture in &fixtures {
        *kinds.entry(fixture.exchange.source.kind).or_default() += 1;
        bytes += fixture.exchange.to_json().len();
    }
    println!(
        "{} exchanges of {} APIs, {bytes} bytes: {kinds:?}",
        fixtures.len(),
        fixtures.apis().len()
    );
    assert!(fixtures.len() >= 150, "{}", fixtures.len());
    assert!(fixtures.apis().len() >= 40, "{}", fixtures.apis().len());
    assert!(kinds[&SourceKind::Documentation] >= 40, "{kinds:?}");
    assert!(bytes < 1_500_000, "{bytes}");
    assert!(
        !kinds.contains_key(&SourceKind::Platform),
        "recorded from someone's organisation"
    );
}

#[test]
fn each_is_written_as_the_recorder_writes_and_filed_under_its_api() {
    let document = Document::pinned();
    for fixture in &Fixtures::load(folder()).unwrap() {
        let text = fs::read_to_string(folder().join(&fixture.file)).unwrap();
        assert_eq!(text, fixture.exchange.to_json(), "{}", fixture.file);
        let operation = arguments::operation(&document, &fixture.exchange.operation).unwrap();
        let api = files::api_folder(&operation.tags[0]);
        assert_eq!(fixture.api(), Some(api.as_str()), "{}", fixture.file);
        let made = fixture.exchange.arguments(&document);
        made.unwrap_or_else(|error| panic!("{}: {error}", fixture.file));
    }
}

#[test]
fn the_script_has_every_fixture_that_was_recorded() {
    let text = fs::read_to_string(folder().join("script.toml")).unwrap();
    let script = Script::parse(&text).unwrap();
    let mut planned: Vec<_> = script
        .calls
        .iter()
        .map(|call| (call.operation.clone(), call.case.clone()))
        .collect();
    let fixtures = Fixtures::load(folder()).unwrap();
    let of_simulator = fixtures
        .iter()
        .filter(|one| one.exchange.source.kind == SourceKind::Simulator);
    let mut kept: Vec<_> = of_simulator
        .map(|one| {
            (
                one.exchange.operation.clone(),
                one.case().map(str::to_owned),
            )
        })
        .collect();
    planned.sort();
    kept.sort();
    assert_eq!(planned, kept);
}

#[tokio::test]
async fn every_one_of_them_is_played_to_a_session() {
    let fixtures = Fixtures::load(folder()).unwrap();
    let player = Player::builder(fixtures.clone())
        .require_all()
        .start()
        .await
        .unwrap();
    let session = Session::builder()
        .account(player.account())
        .retry_policy(RetryPolicy::never())
        .cool_down(false)
        .build()
        .unwrap();
    for fixture in &fixtures {
        let asked = &fixture.exchange.request;
        let mut url = session
            .base_url()
            .join(asked.path.trim_start_matches('/'))
            .unwrap();
        if !asked.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&asked.query);
        }
        let mut request = session.http().request(asked.method.clone(), url);
        if let Some(body) = &asked.body {
            request = request.body(body.to_string());
        }
        let facts = OperationFacts::new("fixture", AuthScheme::OAuth, true);
        let answer = session
            .execute(facts, request.build().unwrap())
            .await
            .unwrap();
        assert_eq!(
            answer.status().as_u16(),
            fixture.exchange.response.status,
            "{}",
            fixture.file
        );
        let bytes = answer.bytes().await.unwrap();
        match (
            &fixture.exchange.response.body,
            &fixture.exchange.response.text,
        ) {
            (Some(body), _) => assert_eq!(
                body,
                &serde_json::from_slice::<serde_json::Value>(&bytes).unwrap()
            ),
            (None, Some(text)) => assert_eq!(text.as_bytes(), &bytes[..]),
            (None, None) => assert!(bytes.is_empty(), "{}", fixture.file),
        }
    }
    player.verify();
}

fn body(fixture: &Fixture) -> Option<Value> {
    fixture.exchange.response.body.clone()
}

/// Which facts about the platform the fixtures hold. `--nocapture` prints the table that
/// `README.md` was written from.
#[test]
fn where_answers_differ_from_the_document_is_listed() {
    let document = Document::pinned();
    let contract = Contract::new(document.clone());
    let table = |fixtures: &Fixtures| -> ContractTable {
        fixtures.iter().map(|one| contract.facts(one)).collect()
    };
    let committed = Fixtures::load(folder()).unwrap();
    let (recorded, written): (Vec<_>, Vec<_>) = committed
        .into_iter()
        .partition(|one| one.exchange.source.kind == SourceKind::Simulator);
    let recorded = table(&recorded.into());
    println!("recorded from the simulator\n{recorded}");
    let written = table(&written.into());
    println!("written from documented behaviour\n{written}");
    // The simulator knows no other answers than the document's.
    assert!(recorded.reports().iter().all(|one| one.unknown.is_empty()));
    assert!(written.reports().iter().any(|one| !one.unknown.is_empty()));

    let place = published::folder();
    match published::load(&place, &document).unwrap() {
        Some(published) => {
            let table = table(&published.fixtures);
            println!("published by others, in `shared/fixtures`\n{table}");
            assert!(table.is_ok() && !table.reports().is_empty());
            for (file, token) in &published.tokens {
                let text = token.to_string();
                let read = TokenResponse::parse(text.as_bytes());
                assert!(read.is_ok(), "{file}: {read:?}");
            }
            // They are somebody's words: none of them is kept here.
            let theirs: Vec<_> = published.fixtures.iter().map(body).collect();
            for ours in &Fixtures::load(folder()).unwrap() {
                assert!(!theirs.contains(&body(ours)), "{} is published", ours.file);
            }
        }
        None => println!("published by others: `shared/fixtures` is absent beside the workspace"),
    }
}

#[test]
fn published_answers_that_are_absent_are_none() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let document = Document::pinned();
    assert!(
        published::load(&folder.path().join("absent"), &document)
            .unwrap()
            .is_none()
    );
    fs::write(folder.path().join("001_getNoSuchThing.json"), "{}")?;
    let error = published::load(folder.path(), &document).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("001_getNoSuchThing.json: name: "),
        "{error}"
    );
    Ok(())
}
