//! The plan of the pinned document.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{path::Path, sync::OnceLock};

use super::{Operation, Paging, Plan};
use crate::{Options, Report, planned, platform::Platform, spec};

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
