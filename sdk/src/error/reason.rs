//! The reason of a failure, for programs that act on it.

use http::StatusCode;
use serde_json::Value as Json;

use super::{ApiError, Error, ErrorKind, FieldError};

/// How a message names the version, as whole words.
const VERSION: [&str; 2] = [" version ", " versions "];
/// What a message says where a conflict is about something else than the version: beginnings of
/// words, since it may say `exists`.
const NO_VERSION: [&str; 7] = [
    " duplicate",
    " exist",
    " unique",
    " already ",
    " in use ",
    " referenced",
    " depend",
];
/// What a 400 says of a version that was not given, or not in the right form.
const NOT_GIVEN: [&str; 8] = [
    " required ",
    " missing ",
    " null ",
    " must be ",
    " invalid value ",
    " api version ",
    " not supported ",
    " unsupported ",
];

impl Error {
    /// Whether what was sent does not fit the state of what is there (409, 412), or was changed
    /// meanwhile.
    pub fn is_conflict(&self) -> bool {
        self.has_status(&[StatusCode::CONFLICT, StatusCode::PRECONDITION_FAILED])
            || self.is_version_conflict()
    }

    /// Whether somebody changed what was to be changed, so that its version is another one now:
    /// read it again, and try once more. The platform answers 409, or 400 with a message that names
    /// the version.
    pub fn is_version_conflict(&self) -> bool {
        let says = |words: &[&str]| self.says(words);
        if self.has_status(&[StatusCode::PRECONDITION_FAILED]) {
            true
        } else if self.has_status(&[StatusCode::CONFLICT]) {
            says(&VERSION) || !says(&NO_VERSION)
        } else {
            self.has_status(&[StatusCode::BAD_REQUEST]) && says(&VERSION) && !says(&NOT_GIVEN)
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

    /// Whether the words of a code or message hold one of these.
    fn says(&self, words: &[&str]) -> bool {
        let errors = self.api().map(ApiError::all).unwrap_or_default();
        errors
            .into_iter()
            .flat_map(|error| [error.code, error.message])
            .flatten()
            .map(|text| spaced(&text))
            .any(|text| words.iter().any(|word| text.contains(word)))
    }
}

/// The words of a text, each between spaces: `versionMismatch` and `version.mismatch` are two.
fn spaced(text: &str) -> String {
    let mut spaced = String::from(" ");
    let mut before = ' ';
    for letter in text.chars() {
        let begins = before.is_lowercase() && letter.is_uppercase();
        if (begins || !letter.is_alphabetic()) && !spaced.ends_with(' ') {
            spaced.push(' ');
        }
        if letter.is_alphabetic() {
            spaced.extend(letter.to_lowercase());
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
