//! Doc comments, made of facts.

use std::fmt::Write;

use super::put;
use super::text::{self, code};
use crate::plan::{Auth, Operation, Paging};
use crate::platform::effect::Effect;

/// Writes text as `///` lines. Every line of it stays inside the comment.
pub(super) fn doc(out: &mut String, text: &str) {
    for line in text::lines(text) {
        put!(out, "/// {line}");
    }
}

/// The documentation of an operation.
pub(super) fn operation(out: &mut String, operation: &Operation) {
    let facts = &operation.facts;
    if let Some(text) = &facts.doc {
        doc(out, text);
        put!(out, "///");
    }
    let call = format!("{} {}", operation.method.to_uppercase(), operation.path);
    put!(out, "/// {}", code(&call));
    put!(out, "///");
    let mut line = |title: &str, text: &str| put!(out, "/// - {title}: {}", text::line(text));
    match facts.permissions.as_slice() {
        [] => {}
        [one] => line("Permission", &code(one)),
        many => {
            let how = if facts.needs_all { "all of" } else { "any of" };
            line("Permissions", &format!("{how} {}", codes(many)));
        }
    }
    if !facts.scopes.is_empty() {
        let how = if facts.scopes.len() > 1 {
            "any of "
        } else {
            ""
        };
        line("Scopes", &format!("{how}{}", codes(&facts.scopes)));
    }
    match facts.auth {
        Auth::OAuth => {}
        Auth::GuestChatJwt => line("Token", "the guest's chat JWT"),
        Auth::WebMessagingJwt => line("Token", "the web messaging JWT"),
        Auth::None => line("Token", "none"),
    }
    if let Some(paging) = facts.paging {
        line("Paging", paging_text(paging));
    }
    if !facts.error_codes.is_empty() {
        let list: Vec<String> = facts
            .error_codes
            .iter()
            .map(|(status, own)| format!("{status} {}", codes(own)))
            .collect();
        line("Error codes of its own", &list.join("; "));
    }
    if facts.success.iter().any(|status| is_redirect(*status)) {
        line("Redirects", "a response of this call, and not followed");
    }
    if let Some(text) = retries_text(operation) {
        line("Retries", text);
    }
    // What a URL's fragment cannot hold, and what ends a link, is no part of it.
    let anchor = format!("{}{}", operation.method, operation.path).replace(
        |sign: char| !sign.is_ascii_alphanumeric() && !"-._~".contains(sign),
        "-",
    );
    line(
        "Developer Center",
        &format!(
            "[{}](https://developer.genesys.cloud/devapps/api-explorer#{anchor})",
            code(&operation.id)
        ),
    );
}

fn paging_text(paging: Paging) -> &'static str {
    match paging {
        Paging::PageNumber => "`pageNumber` and `pageSize`",
        Paging::After => "`after`, from the page before",
        Paging::Cursor => "`cursor`, from the page before",
        Paging::PageToken(_) => "a token from the page before",
        Paging::StartIndex => "`startIndex`, from 1, and `count`",
        Paging::BodyPageNumber => "`pageNumber` and `pageSize` in the body",
        Paging::BodyPaging => "`paging` in the body",
        Paging::BodyCursor => "`cursor` in the body, from the page before",
        Paging::BodyAfter => "`after` in the body, from the page before",
        Paging::Link => "the link of the page before, `nextUri`",
    }
}

/// Whether repeating is safe, where the method does not tell.
fn retries_text(operation: &Operation) -> Option<&'static str> {
    let usual = match operation.method.as_str() {
        "get" | "head" => Effect::Reads,
        "put" | "delete" => Effect::Replaces,
        _ => Effect::Acts,
    };
    let effect = operation.facts.effect;
    (effect != usual).then_some(match effect {
        Effect::Reads => "safe: the call only reads",
        Effect::Replaces => "safe: a second time changes nothing",
        Effect::Acts => "not safe: the call starts something",
    })
}

/// Whether a status sends the caller elsewhere (RFC 9110, section 15.4): 304 does not.
fn is_redirect(status: u16) -> bool {
    (300..400).contains(&status) && status != 304
}

fn codes(all: &[String]) -> String {
    all.iter()
        .map(|one| code(one))
        .collect::<Vec<_>>()
        .join(", ")
}
