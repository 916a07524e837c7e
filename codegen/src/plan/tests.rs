//! The plan of the pinned document.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::sync::OnceLock;

use super::{Operation, Paging, Plan};
use crate::spec;
use crate::spec::platform::Platform;
use crate::{Options, Report, planned};

/// Made once: progenitor takes its time over the whole document.
pub(super) fn pinned() -> &'static Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        let options = Options::default().with_platform(Platform::load(&folder).unwrap());
        let document = spec::load(&folder).unwrap();
        planned(document, "", &options, &mut Report::default()).unwrap()
    })
}

fn operation(id: &str) -> &'static Operation {
    let mut all = pinned().operations.iter();
    all.find(|one| one.id == id).unwrap()
}

fn items(id: &str) -> Option<&'static str> {
    operation(id).facts.items.as_deref()
}

#[test]
fn the_lists_of_the_pinned_document_are_found() {
    for (id, own) in [
        ("getUsers", "entities"),
        ("postAnalyticsConversationsDetailsQuery", "conversations"),
        ("postAnalyticsUsersDetailsQuery", "userDetails"),
        (
            "getAnalyticsConversationsDetailsJobResults",
            "conversations",
        ),
        ("getScimUsers", "Resources"),
        ("postUsersSearch", "results"),
        ("getContentmanagementQuery", "results.entities"),
        ("getAuditsQueryTransactionIdResults", "entities"),
    ] {
        assert_eq!(items(id), Some(own), "{id}");
    }
    for id in [
        "getUser",
        "getConversationRecordings",
        "getContentmanagementDocument",
    ] {
        assert_eq!(items(id), None, "{id}");
    }
    let without: Vec<&str> = pinned()
        .operations
        .iter()
        .filter(|one| one.facts.paging.is_some() && one.facts.items.is_none())
        .filter(|one| !matches!(one.success, super::Success::One(crate::engine::Ty::List(_))))
        .map(|one| one.id.as_str())
        .collect();
    // Their responses are objects of which the document says nothing.
    let unsaid = [
        "getOrganizationsLimitsNamespaces",
        "postOrgauthorizationTrusteesAudits",
        "postOrgauthorizationTrustorAudits",
    ];
    assert_eq!(without, unsaid, "paged, and no list is known");
}

#[test]
fn the_links_of_the_pinned_document_are_walked_where_the_call_reads() {
    let with = |paging| {
        let all = pinned().operations.iter();
        all.filter(|one| one.facts.paging == Some(paging)).count()
    };
    assert_eq!(with(Paging::Link), 47);
    assert_eq!(
        operation("getConversationsCalls").facts.paging,
        Some(Paging::Link)
    );
    for id in [
        "patchUsersBulk",
        "putUserRoutingskillsBulk",
        "postAuthorizationRolesDefault",
    ] {
        assert_eq!(operation(id).facts.paging, None, "{id}");
    }
}

#[test]
fn what_is_read_pairs_with_what_is_written() {
    let plan = pinned();
    for (method, all, unlike, without) in [("put", 222, 55, 6), ("patch", 165, 123, 19)] {
        let updates = plan.pairings.updates.iter();
        let of: Vec<_> = updates
            .filter(|one| plan.operations[one.write].method == method)
            .collect();
        let differ = of.iter().filter(|one| one.key.0 != one.key.1).count();
        let unpaired = plan.pairings.unpaired.iter();
        let strange = unpaired
            .filter(|(at, _)| at.starts_with(&method.to_uppercase()))
            .filter(|(_, why)| why.ends_with("no field in common"))
            .count();
        assert_eq!(
            (of.len() + strange, differ + strange),
            (all, unlike),
            "{method}"
        );
        assert_eq!(strange, without, "{method} without anything in common");
    }
}

/// What becomes of the fields of a pair, by name: the kind of step, or why it is left out.
fn pair(from: &str, to: &str) -> std::collections::BTreeMap<&'static str, String> {
    let key = (from.to_owned(), to.to_owned());
    let pair = &pinned().pairings.pairs[&key];
    let steps = pair.fields.iter().map(|step| {
        let inner = if step.is_inner { ", inner" } else { "" };
        (step.wire.as_str(), format!("{}{inner}", step.how))
    });
    let dropped = pair.dropped.iter();
    steps
        .chain(dropped.map(|(wire, why)| (wire.as_str(), (*why).to_owned())))
        .collect()
}

#[test]
fn a_pair_says_what_becomes_of_each_field() {
    let queue = pair("Queue", "QueueRequest");
    assert_eq!(queue["name"], "copy");
    assert_eq!(queue["id"], "copy, inner");
    assert_eq!(queue["memberCount"], "the server's");
    assert_eq!(queue["division"], "Division -> WritableDivision");
}

#[test]
fn every_step_leads_from_a_field_to_the_field_of_the_same_name() {
    let plan = pinned();
    for ((from, to), pair) in &plan.pairings.pairs {
        let (reads, writes) = (&plan.models[from], &plan.models[to]);
        assert!(pair.apis.is_subset(&reads.apis) && pair.apis.is_subset(&writes.apis));
        let named = pair.fields.iter().map(|step| step.wire.as_str());
        let dropped = pair.dropped.iter().map(|(wire, _)| wire.as_str());
        let mut told: Vec<&str> = named.chain(dropped).collect();
        told.sort_unstable();
        told.dedup();
        let all = reads.fields.iter().chain(&writes.fields);
        let mut names: Vec<&str> = all.map(|field| field.wire.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(told, names, "{from} -> {to}: every field is told");
        for step in &pair.fields {
            let (read, write) = (&reads.fields[step.from], &writes.fields[step.to]);
            assert_eq!((&read.wire, &write.wire), (&step.wire, &step.wire));
            let is_owned = write.read_only && write.wire != "version";
            assert_eq!(is_owned, step.is_inner, "{from} -> {to}, {}", step.wire);
            let mut how = &step.how;
            while let super::How::Each(inner) | super::How::Wrap(inner) = how {
                how = inner;
            }
            if let super::How::Model(key) = how {
                let inner = &plan.pairings.pairs[key];
                assert!(
                    pair.apis.is_subset(&inner.apis),
                    "{from} -> {to}, {}",
                    step.wire
                );
            }
        }
    }
}
