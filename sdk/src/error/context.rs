//! What is known about a failed call, put together from what became of it.

use genesys_cloud_auth::ErrorContext;

use super::ApiError;
use crate::response::RawResponse;

/// Of a call that has no response.
pub(super) fn of_operation(operation: &'static str) -> ErrorContext {
    let mut context = ErrorContext::default();
    context.operation_id = Some(operation);
    context
}

/// Of a call that has one.
pub(super) fn of_response(operation: &'static str, response: RawResponse) -> ErrorContext {
    let mut context = of_operation(operation);
    context.status = Some(response.status);
    context.headers = response.headers;
    context.url = Some(response.url);
    context.body = Some(response.body);
    context
        .correlation_id
        .clone_from(&response.report.correlation_id);
    context.retry_after = response.report.retry_after;
    context.report = Some(response.report);
    context
}

/// What the platform said in the body. Its id stands in where the headers have none.
pub(super) fn read_body(context: &mut ErrorContext) -> Option<ApiError> {
    let api = ApiError::read(context.body.as_deref()?)?;
    if context.correlation_id.is_none() {
        let id = api.correlation_id.as_ref().or(api.context_id.as_ref());
        context.correlation_id = id.cloned();
    }
    Some(api)
}
