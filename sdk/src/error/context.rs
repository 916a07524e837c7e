//! What is known about a failed call, whatever became of it.

use std::time::Duration;

use bytes::Bytes;
use genesys_cloud_auth::{CallReport, Error as SessionError};
use http::{HeaderMap, StatusCode};
use url::Url;

use super::ApiError;
use crate::response::RawResponse;

/// What is known about a failed call. What is not known is not there: an error before any call has
/// nothing of it.
#[derive(Debug, Default)]
pub(super) struct Context {
    pub(super) operation: Option<&'static str>,
    pub(super) status: Option<StatusCode>,
    pub(super) headers: HeaderMap,
    /// Where the response came from.
    pub(super) url: Option<Url>,
    pub(super) body: Option<Bytes>,
    pub(super) correlation_id: Option<String>,
    pub(super) retry_after: Option<Duration>,
    /// What the call went through; none where nothing was sent.
    pub(super) report: Option<CallReport>,
}

impl Context {
    /// Of a call that has no response.
    pub(super) fn of_operation(operation: &'static str) -> Self {
        Self {
            operation: Some(operation),
            ..Self::default()
        }
    }

    /// Of a call that has one.
    pub(super) fn of_response(operation: &'static str, response: RawResponse) -> Self {
        Self {
            operation: Some(operation),
            status: Some(response.status),
            headers: response.headers,
            url: Some(response.url),
            body: Some(response.body),
            correlation_id: response.report.correlation_id.clone(),
            retry_after: response.report.retry_after,
            report: Some(response.report),
        }
    }

    /// What the session knows.
    pub(super) fn of_session(error: &SessionError) -> Self {
        Self {
            operation: error.operation_id(),
            status: error.status(),
            headers: error.headers().clone(),
            url: None,
            body: error.body().cloned(),
            correlation_id: error.correlation_id().map(str::to_owned),
            retry_after: error.retry_after(),
            report: error.report().cloned(),
        }
    }

    /// What the platform said in the body. Its id stands in where the headers have none.
    pub(super) fn read_body(&mut self) -> Option<ApiError> {
        let api = ApiError::read(self.body.as_deref()?)?;
        if self.correlation_id.is_none() {
            let id = api.correlation_id.as_ref().or(api.context_id.as_ref());
            self.correlation_id = id.cloned();
        }
        Some(api)
    }
}
