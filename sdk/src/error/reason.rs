//! The reason of a failure, for programs that act on it.

use http::StatusCode;
use serde_json::Value as Json;

use super::{ApiError, Error, ErrorKind, FieldError};

/// How a message names the version, as whole words.
const VERSION: [&str; 2] = [" version ", " versions "];
/// What a message says that sets one version against another. `#` stands for a number.
const COMPARES: [&str; 18] = [
    " but was ",
    " but is ",
    " but got ",
    " but found ",
    " expected # ",
    " current is ",
    " current version ",
    " current one ",
    " current # ",
    " latest ",
    " newer ",
    " later ",
    " mismatch",
    " stale ",
    " outdated ",
    " out of date ",
    " optimistic ",
    " concurrent",
];
/// What somebody did meanwhile, where the words before do not say that nobody may.
const CHANGED: [&str; 4] = ["modified ", "changed ", "updated ", "edited "];
/// What a message says where a conflict is about a name that is taken, or a use: beginnings of words,
/// since it may say `exists`.
const TAKEN: [&str; 7] = [
    " duplicate",
    " exist",
    " unique",
    " already ",
    " in use ",
    " referenced",
    " depend",
];
/// What a message says where a conflict is about a state, unless it names the version.
const IN_THE_WAY: [&str; 6] = [
    " still ",
    " has ",
    " have ",
    " cannot ",
    " not allowed ",
    " locked ",
];
/// What a 400 says of a version that was not given, or not in the right form.
const NOT_GIVEN: [&str; 21] = [
    " required ",
    " missing ",
    " null ",
    " blank ",
    " empty ",
    " not specified ",
    " not provided ",
    " must not be ",
    " a number ",
    " numeric ",
    " an integer ",
    " a string ",
    " a valid ",
    " format ",
    " pattern ",
    " not found ",
    " not exist",
    " no such ",
    " api version ",
    " not supported ",
    " unsupported ",
];
/// What a 400 says of one that is not the right one, or not in the right form: see [`COMPARES`].
const NOT_RIGHT: [&str; 2] = [" must be ", " invalid value "];

impl Error {
    /// Whether what was sent does not fit the state of what is there (409, 412), or was changed
    /// meanwhile.
    pub fn is_conflict(&self) -> bool {
        self.has_status(&[StatusCode::CONFLICT, StatusCode::PRECONDITION_FAILED])
            || self.is_version_conflict()
    }

    /// Whether somebody changed what was to be changed, so that its version is another one now:
    /// read it again, and try once more. The platform responds with 412, with a 409 that is not about
    /// something else (a name that is taken, members that are left), or with 400 and a message that
    /// names the version.
    pub fn is_version_conflict(&self) -> bool {
        if self.has_status(&[StatusCode::PRECONDITION_FAILED]) {
            true
        } else if self.has_status(&[StatusCode::CONFLICT]) {
            let said = self.said();
            let is_about_another_field = !self.fields().is_empty()
                && self.fields().iter().all(|field| field.field != "version");
            said.iter().any(|text| tells_of_another(text))
                || !(is_about_another_field || said.iter().any(|text| is_in_the_way(text)))
        } else {
            self.has_status(&[StatusCode::BAD_REQUEST]) && refuses_version(&self.said())
        }
    }

    /// Whether the caller is known and may not do this (403): see [`Error::missing_permissions`].
    pub fn is_forbidden(&self) -> bool {
        self.has_status(&[StatusCode::FORBIDDEN])
    }

    /// Whether what was sent cannot be right (400, 422), whatever the state of what is there: see
    /// [`ApiError::fields`].
    pub fn is_invalid(&self) -> bool {
        self.has_status(&[StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY])
            && !self.is_version_conflict()
    }

    /// The permissions that the caller lacks, as far as the platform names them. Any one of them
    /// may be enough: see [`OperationInfo::permissions`](crate::operation::OperationInfo).
    pub fn missing_permissions(&self) -> Vec<String> {
        let mut found = Vec::new();
        if !self.is_forbidden() {
            return found;
        }
        for error in self.api().map(ApiError::all).unwrap_or_default() {
            if let Some(params) = &error.message_params {
                permissions_in_json(params, false, &mut found);
            }
            for text in [error.message, error.message_with_params]
                .into_iter()
                .flatten()
            {
                permissions_in(&text, &mut found);
            }
        }
        found
    }

    /// What is wrong with single fields of what was sent, as far as the platform says it.
    pub fn fields(&self) -> Vec<FieldError> {
        self.api().map(ApiError::fields).unwrap_or_default()
    }

    fn has_status(&self, statuses: &[StatusCode]) -> bool {
        self.kind() == ErrorKind::Api
            && self
                .status()
                .is_some_and(|status| statuses.contains(&status))
    }

    /// The words of everything that is said, as [`spaced`] has them.
    fn said(&self) -> Vec<String> {
        let statements = self.api().map(ApiError::statements).unwrap_or_default();
        statements.iter().map(|text| spaced(text)).collect()
    }
}

fn holds(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Whether a conflict is about something that a new version would not mend.
fn is_in_the_way(text: &str) -> bool {
    holds(text, &TAKEN) || holds(text, &IN_THE_WAY)
}

/// Whether a conflict is about a version, or about what somebody did meanwhile.
fn tells_of_another(text: &str) -> bool {
    let names_version = holds(text, &VERSION);
    names_version && (holds(text, &COMPARES) || !holds(text, &TAKEN))
        || holds(
            text,
            &[" stale ", " outdated ", " optimistic ", " concurrent"],
        )
        || CHANGED.iter().any(|verb| {
            // `cannot be modified` and `was not changed` tell of nobody.
            text.match_indices(verb).any(|(at, _)| {
                let before = &text[..at];
                before.ends_with(' ') && !before.ends_with(" be ") && !before.ends_with(" not ")
            })
        })
}

/// Whether a 400 is about a version that is not the current one, and not about its form.
fn refuses_version(said: &[String]) -> bool {
    let about: Vec<&String> = said.iter().filter(|text| holds(text, &VERSION)).collect();
    let compares = |text: &String| !holds(text, &NOT_GIVEN) && holds(text, &COMPARES);
    let is_form = |text: &String| holds(text, &NOT_GIVEN) || holds(text, &NOT_RIGHT);
    about.iter().any(|text| compares(text)) || !about.is_empty() && !said.iter().any(is_form)
}

/// The words of a text, each between spaces: `versionMismatch` and `version.mismatch` are two. `#`
/// stands for a number.
fn spaced(text: &str) -> String {
    let mut spaced = String::from(" ");
    let mut before = ' ';
    for letter in text.chars() {
        let begins = before.is_lowercase() && letter.is_uppercase();
        let goes_on = before.is_alphabetic() && letter.is_alphabetic() && !begins
            || before.is_numeric() && letter.is_numeric();
        if !goes_on && !spaced.ends_with(' ') {
            spaced.push(' ');
        }
        if letter.is_alphabetic() {
            spaced.extend(letter.to_lowercase());
        } else if letter.is_numeric() && !goes_on {
            spaced.push('#');
        }
        before = letter;
    }
    if !spaced.ends_with(' ') {
        spaced.push(' ');
    }
    spaced
}

/// Permissions in any text of a value; `named` where its name says that it holds them. Some older
/// ones are a single word, such as `content_management_user`.
fn permissions_in_json(value: &Json, named: bool, found: &mut Vec<String>) {
    match value {
        Json::String(text) if named => listed_permissions(text, found),
        Json::String(text) => permissions_in(text, found),
        Json::Array(items) => items
            .iter()
            .for_each(|item| permissions_in_json(item, named, found)),
        Json::Object(members) => members.iter().for_each(|(name, member)| {
            let named = named || name.to_ascii_lowercase().contains("permission");
            permissions_in_json(member, named, found);
        }),
        _ => {}
    }
}

/// Permissions in a text that lists nothing else.
fn listed_permissions(text: &str, found: &mut Vec<String>) {
    for word in text.split(|c: char| !is_part(c)) {
        let word = word.trim_matches(':');
        if !word.is_empty() && !found.iter().any(|one| one == word) {
            found.push(word.to_owned());
        }
    }
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, ':' | '_' | '-' | '*' | '.')
}

/// Permissions look like `routing:queue:view`; in brackets behind their name, whatever they are.
fn permissions_in(text: &str, found: &mut Vec<String>) {
    if let Some((_, after)) = text
        .to_ascii_lowercase()
        .find("permission")
        .map(|at| text.split_at(at))
        && let Some((_, list)) = after.split_once('[')
        && let Some((list, _)) = list.split_once(']')
    {
        listed_permissions(list, found);
        return;
    }
    for word in text.split(|c| !is_part(c)) {
        let parts: Vec<_> = word.trim_end_matches(':').split(':').collect();
        let is_permission = parts.len() == 3
            && parts.iter().all(|part| !part.is_empty())
            && parts[0].starts_with(|c: char| c.is_ascii_alphabetic());
        let word = parts.join(":");
        if is_permission && !found.contains(&word) {
            found.push(word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::response::RawResponse;

    fn error(status: u16, body: &'static str) -> Error {
        let response = RawResponse {
            url: url::Url::parse("https://api.mypurecloud.com/").unwrap(),
            status: StatusCode::from_u16(status).unwrap(),
            headers: http::HeaderMap::new(),
            body: bytes::Bytes::from_static(body.as_bytes()),
            report: genesys_cloud_auth::CallReport::default(),
            declares_text: false,
            is_strict: false,
        };
        Error::of_response("anOperation", response)
    }

    #[test]
    fn a_version_conflict_is_known_by_status_or_words() {
        for (status, body, expected) in [
            (
                409,
                r#"{"code":"general.conflict","message":"Version mismatch"}"#,
                true,
            ),
            (409, r#"{"code":"general.conflict"}"#, true),
            (409, "", true),
            (
                409,
                r#"{"code":"duplicate.name","message":"Name is taken"}"#,
                false,
            ),
            (
                409,
                r#"{"message":"A queue of this name already exists"}"#,
                false,
            ),
            (412, "", true),
            (
                400,
                r#"{"code":"bad.request","message":"The version 3 is not the current one"}"#,
                true,
            ),
            (400, r#"{"code":"VERSION MISMATCH"}"#, true),
            (400, r#"{"errors":[{"message":"stale version"}]}"#, true),
            (400, r#"{"code":"versionMismatch"}"#, true),
            (400, r#"{"code":"stale_version"}"#, true),
            (400, r#"{"message":"The versions differ"}"#, true),
            (400, r#"{"message":"version is required"}"#, false),
            (400, r#"{"message":"Invalid value for version"}"#, false),
            (400, r#"{"message":"version must be a number"}"#, false),
            (400, r#"{"message":"The conversion failed"}"#, false),
            (
                400,
                r#"{"code":"bad.request","message":"No such conversion"}"#,
                false,
            ),
            (409, r#"{"message":"The conversion already exists"}"#, false),
            (409, r#"{"message":"Invalid version"}"#, true),
            (400, r#"{"message":"name is too long"}"#, false),
            (500, r#"{"message":"version"}"#, false),
        ] {
            let error = error(status, body);
            assert_eq!(error.is_version_conflict(), expected, "{status} {body}");
            assert_eq!(
                error.is_conflict(),
                expected || status == 409,
                "{status} {body}"
            );
            assert_eq!(
                error.is_invalid(),
                status == 400 && !expected,
                "{status} {body}"
            );
        }
    }

    #[test]
    fn a_version_that_is_another_one_now_is_a_conflict_wherever_that_is_told() {
        for (status, body) in [
            (400, r#"{"message":"The version must be 5 but was 3"}"#),
            (
                400,
                r#"{"message":"Invalid value 3 for version, current is 4"}"#,
            ),
            (
                400,
                r#"{"message":"Invalid value 3 for version, expected 4"}"#,
            ),
            (
                400,
                r#"{"message":"The version must be the current version"}"#,
            ),
            (400, r#"{"message":"Version 3 does not match 4"}"#),
            (409, r#"{"message":"The version has moved on"}"#),
            (409, r#"{"message":"Could not save the entity"}"#),
            (
                400,
                r#"{"code":"bad.request","messageWithParams":"The version must be {expected} but was {actual}"}"#,
            ),
            (
                400,
                r#"{"code":"bad.request","message":"Invalid","details":[{"fieldName":"version","message":"must be 5 but was 3"}]}"#,
            ),
            (
                400,
                r#"{"code":"bad.request","message":"Invalid","details":[{"fieldName":"version","errorCode":"mismatch"}]}"#,
            ),
            (
                400,
                r#"{"code":"bad.request","message":"Invalid","details":[{"errorCode":"VERSION.MISMATCH"}]}"#,
            ),
            (
                400,
                r#"{"code":"bad.request","message":"Invalid","details":["Stale version"]}"#,
            ),
            (
                400,
                r#"{"code":"bad.request","errors":[{"code":"a","details":[{"message":"version 3 is outdated"}]}]}"#,
            ),
            (
                409,
                r#"{"message":"The queue was already modified by another user"}"#,
            ),
            (
                409,
                r#"{"code":"general.conflict","message":"Already modified by another user"}"#,
            ),
            (
                409,
                r#"{"error":"Conflict","message":"Row was updated or deleted by another transaction"}"#,
            ),
            (
                409,
                r#"{"message":"Conflict","details":[{"errorCode":"version.mismatch"}]}"#,
            ),
            (409, r#"{"message":"A newer version already exists"}"#),
            (409, r#"{"message":"HTTP 409 Conflict","code":409}"#),
            (
                409,
                r#"{"message":"Conflict with the current state of the resource"}"#,
            ),
            (409, "<html>Conflict</html>"),
        ] {
            let error = error(status, body);
            assert!(error.is_version_conflict(), "{status} {body}");
            assert!(
                error.is_conflict() && !error.is_invalid(),
                "{status} {body}"
            );
        }
    }

    #[test]
    fn a_conflict_about_something_else_is_no_version_conflict() {
        for body in [
            r#"{"message":"queue still has members"}"#,
            r#"{"code":"general.conflict","message":"The queue still has members"}"#,
            r#"{"code":"conflict","details":[{"message":"queue still has members"}]}"#,
            r#"{"message":"already exists"}"#,
            r#"{"message":"A version of this name already exists"}"#,
            r#"{"message":"The version is in use by a flow"}"#,
            r#"{"message":"The queue cannot be modified while it has members"}"#,
            r#"{"message":"The flow is locked by another user"}"#,
            r#"{"code":"conflict","details":[{"fieldName":"name"}]}"#,
        ] {
            let error = error(409, body);
            assert!(
                !error.is_version_conflict() && error.is_conflict(),
                "{body}"
            );
        }
    }

    #[test]
    fn a_version_that_is_not_given_or_malformed_is_invalid_input() {
        for body in [
            r#"{"message":"version must be a number"}"#,
            r#"{"message":"version must be a number, but was 'x'"}"#,
            r#"{"message":"version is required"}"#,
            r#"{"message":"version is required by the current version of the interface"}"#,
            r#"{"message":"version must not be null"}"#,
            r#"{"message":"version must be 1 or more"}"#,
            r#"{"message":"Invalid value for version, expected a number"}"#,
            r#"{"message":"The version does not match the pattern [0-9]+"}"#,
            r#"{"message":"Version 3 of the flow was not found"}"#,
            r#"{"message":"Invalid","details":[{"fieldName":"version","message":"must not be null"}]}"#,
            r#"{"message":"Invalid version","details":[{"fieldName":"version","errorCode":"required"}]}"#,
            r#"{"messageWithParams":"{field} of the version is required","messageParams":{"field":"id"}}"#,
            r#"{"message":"Already modified by another user"}"#,
        ] {
            let error = error(400, body);
            assert!(error.is_invalid() && !error.is_conflict(), "{body}");
        }
    }

    #[test]
    fn missing_permissions_are_read_from_parameters_and_words() {
        for body in [
            r#"{"message":"x","messageParams":{"permissions":"routing:queue:view,routing:queue:edit"}}"#,
            r#"{"messageParams":{"permissions":["routing:queue:view","routing:queue:edit"]}}"#,
            r#"{"message":"You need one of: [routing:queue:view, routing:queue:edit]."}"#,
            r#"{"message":"Missing routing:queue:view: and routing:queue:edit","messageParams":{"permissions":"routing:queue:view"}}"#,
            r#"{"errors":[{"message":"routing:queue:view routing:queue:edit at 10:20:30"}]}"#,
        ] {
            let error = error(403, body);
            assert!(error.is_forbidden());
            assert_eq!(
                error.missing_permissions(),
                ["routing:queue:view", "routing:queue:edit"],
                "{body}"
            );
        }
        assert!(
            error(404, r#"{"message":"a:b:c"}"#)
                .missing_permissions()
                .is_empty()
        );
    }
}
