//! The tables of `spec/platform/`, and the rule, over the pinned document.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use serde_json::{Value, json};

use super::check;
use super::effect::{self, Effect};
use crate::document::Document;
use crate::spec;
use crate::spec::platform::Platform;
use crate::{GenerateError, upgrade};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn pinned() -> (Document, Platform) {
    let document = upgrade::upgrade(spec::load(&folder()).unwrap()).unwrap();
    (
        Document::new(document).unwrap(),
        Platform::load(&folder()).unwrap(),
    )
}

fn declares_later(operation: &crate::document::RawOperation) -> bool {
    let mut statuses = operation.responses.keys();
    statuses.any(|status| status == "201" || status == "202")
}

#[test]
fn the_tables_fit_the_pinned_document() {
    let (document, platform) = pinned();
    check(&platform, &document).unwrap();
    assert_eq!(platform.jobs.families.len(), 167);
}

#[test]
fn no_operation_that_starts_a_job_is_repeated() {
    let (document, platform) = pinned();
    let mut starting = 0;
    for operation in &document.operations {
        if platform.jobs.starts(&operation.id) {
            starting += 1;
            assert_eq!(
                effect::of(operation, &platform),
                Effect::Acts,
                "{}",
                operation.id
            );
        }
    }
    assert_eq!(
        starting, 152,
        "161 families begin with an operation, 9 of them only read"
    );
}

#[test]
fn what_declares_201_or_202_is_not_repeated_but_for_gets_that_wait_for_a_job() {
    let (document, platform) = pinned();
    let mut waiting = 0;
    for operation in document.operations.iter().filter(|one| declares_later(one)) {
        let id = &operation.id;
        let effect = effect::of(operation, &platform);
        if platform.jobs.follows(id) && !platform.jobs.starts(id) {
            assert_eq!(
                (operation.method.as_str(), effect),
                ("get", Effect::Reads),
                "{id}"
            );
            waiting += 1;
        } else {
            assert_eq!(effect, Effect::Acts, "{id}");
        }
    }
    assert_eq!(waiting, 45);
}

#[test]
fn gets_puts_and_deletes_that_start_work_are_not_repeated() {
    let (document, platform) = pinned();
    let of = |id: &str| {
        let found = document.operations.iter().find(|one| one.id == id);
        effect::of(found.unwrap(), &platform)
    };
    for id in [
        "getOauthClientUsageSummary",
        "getWorkforcemanagementAlternativeshiftsTrades",
        "getFlowsInstance",
        "putRecordingJob",
        "putBusinessrulesDecisiontableVersionPublish",
        "deleteFlows",
        "deleteGuideJobs",
        "deleteOutboundMessagingcampaignProgress",
        "postScriptExport",
        "postArchitectPromptHistory",
        "postConversationsSummariesPreview",
        "postOutboundContactlistfiltersPreview",
        "postKnowledgeKnowledgebaseDocumentsAnswers",
        "postUsers",
        "patchUser",
    ] {
        assert_eq!(of(id), Effect::Acts, "{id}");
    }
    for id in [
        "getUser",
        "getConversationRecordings",
        "getUserrecordingTranscoding",
        "getAnalyticsConversationsDetailsJob",
        "postAnalyticsConversationsDetailsQuery",
        "postUsersSearch",
        "postGroupsSearch",
        "postAuditsQueryRealtime",
    ] {
        assert_eq!(of(id), Effect::Reads, "{id}");
    }
    for id in ["putRoutingQueue", "deleteUser", "putUserRoutingstatus"] {
        assert_eq!(of(id), Effect::Replaces, "{id}");
    }
}

/// A document of a few operations, and what is wrong with tables beside it.
fn wrong(jobs: &str, effects: &str) -> String {
    let response = |name: &str| {
        json!({"content": {"application/json": {"schema":
            {"$ref": format!("#/components/schemas/{name}")}}}})
    };
    let mut operations = serde_json::Map::new();
    for (path, method, id, responses) in [
        ("/jobs", "post", "postJobs", json!({"202": response("Job")})),
        (
            "/jobs/{id}",
            "get",
            "getJob",
            json!({"200": response("Job"), "202": response("Job")}),
        ),
        (
            "/things",
            "get",
            "getThings",
            json!({"200": response("Job")}),
        ),
        (
            "/things",
            "post",
            "postThings",
            json!({"200": response("Job")}),
        ),
    ] {
        let operation = json!({"operationId": id, "tags": ["Things"], "responses": responses});
        operations.entry(path).or_insert_with(|| json!({}))[method] = operation;
    }
    let document = json!({
        "openapi": "3.0.3", "info": {"title": "Small", "version": "1"},
        "paths": Value::Object(operations),
        "components": {"schemas": {"Job": {"type": "object", "properties": {
            "id": {"type": "string"},
            "inner": {"type": "object", "properties":
                {"state": {"type": "string", "enum": ["ON", "OVER"]}}}}}}},
    });
    let document = Document::new(document).unwrap();
    let checked = Platform::parse(jobs, effects)
        .map_err(GenerateError::from)
        .and_then(|platform| check(&platform, &document));
    match checked {
        Ok(()) => "nothing".to_owned(),
        Err(error @ (GenerateError::Platform { .. } | GenerateError::Spec(_))) => error.to_string(),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_table_that_does_not_fit_says_what_and_where() {
    let jobs = |more: &str| {
        wrong(
            &format!(
                "[[family]]\nkind = \"status\"\ncreate = \"postJobs\"\npoll = \"getJob\"\n{more}"
            ),
            "",
        )
    };
    assert_eq!(
        jobs("id = [\"id\"]\nstate = \"inner.state\"\nstates = [\"ON\", \"OVER\"]"),
        "nothing"
    );
    for (more, what) in [
        (
            "results = [\"getResults\"]",
            "`results` names `getResults`, which is no operation",
        ),
        (
            "cancel = \"deleteJob\"",
            "`cancel` names `deleteJob`, which is no operation",
        ),
        (
            "others = [\"x\"]",
            "`others` names `x`, which is no operation",
        ),
        (
            "state = \"state\"",
            "`state` names the field `state`, which the response of `getJob`",
        ),
        (
            "id = [\"jobId\"]",
            "`id` names the field `jobId`, which the response of `postJobs`",
        ),
        ("addresses = [\"uri\"]", "`addresses` names the field `uri`"),
        (
            "state = \"inner.state\"\nstates = [\"ON\"]",
            "`inner.state` can be `OVER`",
        ),
        (
            "state = \"inner.state\"\nstates = [\"ON\", \"OFF\", \"OVER\"]",
            "no value `OFF`",
        ),
        ("states = [\"ON\"]", "`states` are given"),
        ("colour = \"red\"", "unknown field `colour`"),
    ] {
        let said = jobs(more);
        assert!(said.starts_with("platform/jobs.toml, "), "{said}");
        assert!(said.contains(what), "{said}");
        assert!(
            said.contains("family 1 (postJobs)") || said.contains("line "),
            "{said}"
        );
    }
    let twice = "[[family]]\nkind = \"notification\"\ncreate = \"postJobs\"\n";
    assert!(wrong(&twice.repeat(2), "").contains("family 2 (postJobs): another family begins"));
    let kind = "[[family]]\nkind = \"results\"\ncreate = \"postJobs\"\n";
    assert!(wrong(kind, "").contains("needs `results`"));

    let family = "[[family]]\nkind = \"status\"\ncreate = \"postJobs\"\npoll = \"getJob\"\n";
    let effects = |line: &str| wrong(family, line);
    assert_eq!(effects("[reads]\npostThings = \"asks\""), "nothing");
    assert_eq!(effects("[acts]\ngetThings = \"starts\""), "nothing");
    for (lines, what) in [
        (
            "[reads]\ngetNothing = \"x\"",
            "platform/effects.toml, getNothing: it is no operation",
        ),
        ("[reads]\ngetThings = \"x\"", "it is needless"),
        (
            "[reads]\npostJobs = \"x\"",
            "it starts a job, which no review changes",
        ),
        ("[reads]\npostThings = \" \"", "it has no reason"),
        (
            "[reads]\npostThings = \"x\"\n[acts]\npostThings = \"x\"",
            "cannot both",
        ),
    ] {
        let said = effects(lines);
        assert!(said.contains(what), "{said}");
    }
}
