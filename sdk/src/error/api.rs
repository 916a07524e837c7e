//! What error bodies say, in whatever shape they come.
//!
//! Most have `code`, `message` and their like. Beside these stand those of data actions
//! (`errorCode`, `userMessage`), of the sign-in service (`error`, `error_description`), of SCIM
//! (`scimType`, `detail`), and some whose only content is a list of errors. All are read into one
//! [`ApiError`].

use genesys_cloud_auth::lenient_json;
use serde_json::{Map, Value as Json};

use crate::model;

/// What the platform says about an error (`status`, `code`, `message`, …).
///
/// Every field may be missing: gateways in front of the platform respond with bodies of their own.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// A code for programs, such as `not.found`.
    pub code: Option<String>,
    /// A sentence for people.
    pub message: Option<String>,
    /// The sentence before its parameters were filled in.
    pub message_with_params: Option<String>,
    /// Those parameters.
    pub message_params: Option<Json>,
    /// An id of the context in which the error occurred.
    pub context_id: Option<String>,
    /// The id of the exchange, where the body has one.
    pub correlation_id: Option<String>,
    /// Further details.
    pub details: Vec<Json>,
    /// Errors behind this one, each of the same form.
    pub errors: Vec<Json>,
}

/// What is wrong with one field of what was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The field, as the platform names it.
    pub field: String,
    /// A code, such as `not.unique`.
    pub code: Option<String>,
    /// A sentence.
    pub message: Option<String>,
}

const CODES: [&str; 4] = ["code", "errorCode", "scimType", "error"];
const MESSAGES: [&str; 6] = [
    "message",
    "userMessage",
    "error_description",
    "errorDescription",
    "description",
    "detail",
];
const WITH_PARAMS: [&str; 1] = ["messageWithParams"];
const FIELDS: [&str; 4] = ["fieldName", "field", "property", "path"];
/// No error is nested deeper than this.
const MOST_NESTED: usize = 4;

impl ApiError {
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        // As forgiving as the models are, and beyond: what is nested too deeply is left out.
        let json = match model::read_body::<Json>(body, false) {
            Ok((json, _)) => json,
            Err(_) => lenient_json::read(body)?,
        };
        match json {
            Json::Object(map) => Some(Self::of(&map)),
            // A list alone: its first error is the reason, and all of them stand behind it.
            Json::Array(errors) => {
                let first = Self::of(errors.first()?.as_object()?);
                Some(Self { errors, ..first })
            }
            _ => None,
        }
    }

    fn of(map: &Map<String, Json>) -> Self {
        // The whole error as a member: `{"error": {"code": …}}`.
        if let Some(Json::Object(inner)) = get(map, "error")
            && text(map, &["code", "message"]).is_none()
        {
            return Self::of(inner);
        }
        let mut error = Self {
            code: text(map, &CODES),
            message: text(map, &MESSAGES),
            message_with_params: text(map, &WITH_PARAMS),
            message_params: ["messageParams", "userParams"]
                .iter()
                .find_map(|name| get(map, name).filter(|value| !value.is_null()).cloned()),
            context_id: text(map, &["contextId"]),
            correlation_id: text(map, &["correlationId"]),
            details: list(map, "details"),
            errors: list(map, "errors"),
        };
        // Where only the errors behind it say anything, the first is the reason.
        if error.code.is_none()
            && error.message.is_none()
            && let Some(Json::Object(first)) = error.errors.first()
        {
            error.code = text(first, &CODES);
            error.message = text(first, &MESSAGES);
        }
        error
    }

    /// This error and those behind it, outermost first.
    pub(super) fn all(&self) -> Vec<Self> {
        let mut all = vec![self.clone()];
        let mut level = self.errors.clone();
        for _ in 0..MOST_NESTED {
            let inner: Vec<Self> = level
                .iter()
                .filter_map(Json::as_object)
                .map(Self::of)
                .collect();
            level = inner
                .iter()
                .flat_map(|error| error.errors.clone())
                .collect();
            all.extend(inner);
        }
        all
    }

    /// What is said of each thing that is wrong, with its field, code and sentences in one text.
    pub(super) fn statements(&self) -> Vec<String> {
        let mut found = Vec::new();
        for error in self.all() {
            for detail in error.details.iter().chain(&error.errors) {
                match detail {
                    Json::Object(map) => {
                        let names: [&[&str]; 4] = [&FIELDS, &CODES, &MESSAGES, &WITH_PARAMS];
                        let texts: Vec<String> =
                            names.iter().filter_map(|names| text(map, names)).collect();
                        found.push(texts.join(" "));
                    }
                    Json::String(text) => found.push(text.clone()),
                    _ => {}
                }
            }
            let own = [error.code, error.message, error.message_with_params];
            found.push(own.into_iter().flatten().collect::<Vec<_>>().join(" "));
        }
        found
    }

    /// What the details say of single fields, each once.
    pub fn fields(&self) -> Vec<FieldError> {
        let mut fields: Vec<FieldError> = Vec::new();
        for error in self.all() {
            let behind = error.errors.iter().chain(&error.details);
            for detail in behind.filter_map(Json::as_object) {
                if let Some(field) = text(detail, &FIELDS) {
                    let found = FieldError {
                        field,
                        code: text(detail, &CODES),
                        message: text(detail, &MESSAGES),
                    };
                    if !fields.iter().any(|known| known.is_same(&found)) {
                        fields.push(found);
                    }
                }
            }
        }
        fields
    }

    /// What the body asks to be said beside its code and message, each once and in few words.
    pub(super) fn particulars(&self) -> Vec<String> {
        let both = match (&self.code, &self.message) {
            (Some(code), Some(message)) => format!("{code} ({message})"),
            _ => String::new(),
        };
        let outer = [self.code.as_deref(), self.message.as_deref(), Some(&*both)];
        let outer: Vec<&str> = outer.into_iter().flatten().collect();
        let mut said: Vec<String> = Vec::new();
        let mut say = |text: String| {
            let mut told = outer.iter().copied().chain(said.iter().map(String::as_str));
            if !text.is_empty() && !told.any(|known| known.eq_ignore_ascii_case(&text)) {
                said.push(text);
            }
        };
        for error in self.all() {
            for detail in error.details.iter().chain(&error.errors) {
                match detail {
                    Json::Object(map) => say(particular(map)),
                    Json::String(text) => say(text.clone()),
                    _ => {}
                }
            }
        }
        said
    }
}

impl FieldError {
    /// Whether it tells the same. Codes are written small outside and in capital letters inside.
    fn is_same(&self, other: &Self) -> bool {
        let is_same = |one: &Option<String>, other: &Option<String>| match (one, other) {
            (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
            (one, other) => one == other,
        };
        self.field.eq_ignore_ascii_case(&other.field)
            && is_same(&self.code, &other.code)
            && is_same(&self.message, &other.message)
    }
}

/// `field: code (message)`, of which any may be missing.
fn particular(map: &Map<String, Json>) -> String {
    let code = text(map, &CODES);
    let message = text(map, &MESSAGES);
    let what = match (code, message) {
        (Some(code), Some(message)) if !code.eq_ignore_ascii_case(&message) => {
            format!("{code} ({message})")
        }
        (code, message) => message.or(code).unwrap_or_default(),
    };
    let about = text(map, &FIELDS).or_else(|| text(map, &["entityName", "entityId"]));
    match (about, what.is_empty()) {
        (Some(about), false) => format!("{about}: {what}"),
        (Some(about), true) => about,
        (None, _) => what,
    }
}

/// The first of these members that is a text or a number.
fn text(map: &Map<String, Json>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match get(map, name)? {
        Json::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

fn list(map: &Map<String, Json>, name: &str) -> Vec<Json> {
    match get(map, name) {
        Some(Json::Array(list)) => list.clone(),
        Some(one @ Json::Object(_)) => vec![one.clone()],
        _ => Vec::new(),
    }
}

/// A member, also where its name is written in another case.
fn get<'a>(map: &'a Map<String, Json>, name: &str) -> Option<&'a Json> {
    map.get(name).or_else(|| {
        map.iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> ApiError {
        ApiError::read(body.as_bytes()).expect(body)
    }

    #[test]
    fn every_shape_is_read_into_the_one() {
        for (body, code, message) in [
            (
                r#"{"code":"not.found","message":"No user"}"#,
                "not.found",
                "No user",
            ),
            (
                r#"{"errorCode":"X Y","userMessage":"Cannot","correlationId":"c"}"#,
                "X Y",
                "Cannot",
            ),
            (
                r#"{"error":"invalid","error_description":"Bad"}"#,
                "invalid",
                "Bad",
            ),
            (
                r#"{"error":"invalid","description":"Bad"}"#,
                "invalid",
                "Bad",
            ),
            (
                r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"409","scimType":"uniqueness","detail":"Taken"}"#,
                "uniqueness",
                "Taken",
            ),
            (r#"{"error":{"code":"a","message":"b"}}"#, "a", "b"),
            (r#"{"errors":[{"code":"a","message":"b"}]}"#, "a", "b"),
            (r#"[{"code":"a","message":"b"}]"#, "a", "b"),
            (r#"{"Code":"a","MESSAGE":"b"}"#, "a", "b"),
            (r#"{"code":404,"message":"b"}"#, "404", "b"),
            ("\u{feff}{\"code\":\"a\",\"message\":\"b\"}", "a", "b"),
            (r#"{"code":"a","message":"b \ud83d"}"#, "a", "b \u{fffd}"),
            (
                r#"{"code":"a","message":"\ude00\ud83d\ude00\\ud83d"}"#,
                "a",
                "\u{fffd}\u{1f600}\\ud83d",
            ),
        ] {
            let error = read(body);
            assert_eq!(
                (error.code.as_deref(), error.message.as_deref()),
                (Some(code), Some(message)),
                "{body}"
            );
        }
        assert_eq!(ApiError::read(b"<html>"), None);
        assert!(ApiError::read(b"{\"code\":\"a\xff\"}").is_some());
    }

    #[test]
    fn details_are_told_by_field_and_each_once() {
        let error = read(
            r#"{"code":"bad.request","message":"Invalid","details":[{"fieldName":"name","errorCode":"not.unique"},
                {"fieldName":"name","errorCode":"not.unique"}],
                "errors":[{"code":"bad.request","message":"Invalid"},
                          {"message":"too long","details":[{"field":"text"}]}]}"#,
        );
        let fields: Vec<_> = error
            .fields()
            .into_iter()
            .map(|it| (it.field, it.code))
            .collect();
        assert_eq!(
            fields,
            [
                ("name".to_owned(), Some("not.unique".to_owned())),
                ("text".to_owned(), None)
            ]
        );
        assert_eq!(
            error.particulars(),
            ["name: not.unique", "too long", "text"]
        );
    }

    #[test]
    fn an_error_that_is_nested_deeply_keeps_its_code() {
        for depth in [127, 128, 200, 1_000, 5_000] {
            let (open, close) = ("[".repeat(depth), "]".repeat(depth));
            let error = read(&format!(
                r#"{{"code":"bad.request","message":"m","details":{open}{close}}}"#
            ));
            assert_eq!(error.code.as_deref(), Some("bad.request"), "{depth}");
            assert_eq!(error.fields(), [], "{depth}");
        }
    }

    #[test]
    fn what_differs_in_case_alone_is_told_once() {
        let error = read(
            r#"{"code":"bad.request","message":"Invalid",
                "details":[{"fieldName":"name","errorCode":"not.unique"},
                           {"fieldName":"Name","errorCode":"NOT.UNIQUE"}],
                "errors":[{"code":"BAD.REQUEST","message":"Invalid"},{"code":"BAD.REQUEST"},
                          {"code":"TOO LONG","message":"Too long"},{"message":"too long"}]}"#,
        );
        assert_eq!(error.particulars(), ["name: not.unique", "Too long"]);
        assert_eq!(error.fields().len(), 1);
    }
}
