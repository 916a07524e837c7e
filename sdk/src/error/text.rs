//! Errors as text.

use std::fmt::{self, Write as _};

use genesys_cloud_auth::shown::Shown;

use super::{ApiError, Error, ErrorKind};

/// How many details are shown in one line; all are in [`ApiError`].
const MOST_DETAILS: usize = 5;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation_id();
        let mut text = String::new();
        self.write_reason(&mut text)?;
        if let Some(cause) = &self.0.cause {
            // Its operation and its id are this error's, and stand here once.
            let cause = cause.to_string();
            let prefix = operation.map(|id| format!("{id}: ")).unwrap_or_default();
            let cause = cause.strip_prefix(&prefix).unwrap_or(&cause);
            write!(text, ": {cause}")?;
        }
        if let Some(note) = self.0.note {
            write!(text, "; {note}")?;
        }
        if let Some(wait) = self.retry_after() {
            write!(text, "; retry after {} s", wait.as_secs())?;
        }
        if let Some(id) = self.correlation_id().filter(|id| !text.contains(*id)) {
            write!(text, " (correlation id {})", Shown(id))?;
        }
        match operation {
            Some(id) => write!(f, "{id}: {text}"),
            None => f.write_str(&text),
        }
    }
}

impl Error {
    /// What happened, in the platform's words where it has any.
    fn write_reason(&self, f: &mut String) -> fmt::Result {
        f.write_str(match self.kind() {
            ErrorKind::Api | ErrorKind::Redirect | ErrorKind::WindowLimit => {
                return self.write_response(f);
            }
            ErrorKind::Body | ErrorKind::TooLarge => "the response was not read",
            ErrorKind::Decode => {
                "the call succeeded, but its response does not fit the declared type"
            }
            ErrorKind::Request => "the call cannot be made",
            ErrorKind::RepeatedPage => "a page repeats one before it",
            ErrorKind::EmptyPages => "too many empty pages",
            ErrorKind::ForeignLink => "the next page is elsewhere",
            _ if self.operation_id().is_some() => "the call was not completed",
            ErrorKind::SignIn => "cannot sign in",
            ErrorKind::Configuration => "the client cannot be set up",
            _ => "the platform was not reached",
        })
    }

    /// What the platform said.
    fn write_response(&self, f: &mut String) -> fmt::Result {
        let Some(status) = self.status() else {
            return f.write_str("the redirects lead nowhere");
        };
        write!(f, "the platform responded with {status}")?;
        if let Some(place) = self.location().filter(|_| status.is_redirection()) {
            write!(f, " to {}, which was not followed", Shown(place))?;
        }
        if let Some(code) = self.code() {
            write!(f, ", {}", Shown(code))?;
        }
        let is_code = |text: &&str| {
            self.code()
                .is_some_and(|code| code.eq_ignore_ascii_case(text))
        };
        if let Some(message) = self.message().filter(|text| !is_code(text)) {
            write!(f, ": {}", Shown(message))?;
        }
        let details = self.api().map(ApiError::particulars).unwrap_or_default();
        for (count, detail) in details.iter().take(MOST_DETAILS).enumerate() {
            let before = if count == 0 { " [" } else { "; " };
            write!(f, "{before}{}", Shown(detail))?;
        }
        match details.len() {
            0 => Ok(()),
            all if all > MOST_DETAILS => write!(f, "; {} more]", all - MOST_DETAILS),
            _ => f.write_char(']'),
        }
    }

    /// Where a redirect leads, without its query: that may let somebody in.
    fn location(&self) -> Option<&str> {
        let text = self.headers().get(http::header::LOCATION)?.to_str().ok()?;
        text.split(['?', '#']).next()
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.operation_id())
            .field("kind", &self.kind())
            .field("status", &self.status())
            .field("correlation_id", &self.correlation_id())
            .field("retry_after", &self.retry_after())
            .field("report", &self.report())
            .field("api", &self.0.api)
            .field("source", &self.0.cause)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::response::RawResponse;

    #[test]
    fn what_is_said_again_in_another_case_is_told_once() {
        for (body, told) in [
            (
                r#"{"code":"bad.request","message":"Invalid",
                    "errors":[{"code":"BAD.REQUEST","message":"Invalid"}]}"#,
                "bad.request: Invalid",
            ),
            (
                r#"{"code":"NOT UNIQUE","message":"Not unique"}"#,
                "NOT UNIQUE",
            ),
        ] {
            let response = RawResponse {
                url: url::Url::parse("https://api.mypurecloud.com/").unwrap(),
                status: http::StatusCode::BAD_REQUEST,
                headers: http::HeaderMap::new(),
                body: bytes::Bytes::from_static(body.as_bytes()),
                report: genesys_cloud_auth::CallReport::default(),
                declares_text: false,
                is_strict: false,
            };
            let text = Error::of_response("anOperation", response).to_string();
            assert!(
                text.ends_with(&format!(" 400 Bad Request, {told}")),
                "{text}"
            );
        }
    }
}
