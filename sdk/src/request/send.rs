//! Sending a request: from its parts to bytes, and back to a response.

use http::{HeaderValue, StatusCode, header};

use super::{Parts, path};
use crate::{error::Error, operation::OperationInfo, response::RawResponse};

impl Parts {
    pub(super) async fn send(self) -> Result<RawResponse, Error> {
        let info = self.info;
        let session = self.client.session().clone();
        let is_strict = self.client.tolerance().is_strict();
        let request = self.prepare()?;
        let buffered = session
            .execute_buffered(info.facts(), request)
            .await
            .map_err(|cause| Error::of_session(info.id, cause))?;
        let response = RawResponse {
            url: buffered.url,
            status: buffered.status,
            headers: buffered.headers,
            body: buffered.body,
            report: buffered.report,
            declares_text: info.accept.starts_with("text/"),
            is_strict,
        };
        if is_success(response.status, info) {
            Ok(response)
        } else {
            Err(Error::of_response(info.id, response))
        }
    }

    /// Whether the body states what it must.
    fn complete(&self) -> Result<(), Error> {
        let id = self.info.id;
        let missing = match &self.body {
            _ if self.incomplete => return Ok(()),
            None if self.info.body_required => "the body".to_owned(),
            Some(body) if !body.missing.is_empty() => {
                let names: Vec<_> = body
                    .missing
                    .iter()
                    .map(|name| format!("`{name}`"))
                    .collect();
                format!("{} in the body", names.join(", "))
            }
            _ => return Ok(()),
        };
        Err(Error::of_request(
            id,
            format!("it requires {missing}; `incomplete` sends it regardless"),
        ))
    }

    fn prepare(self) -> Result<reqwest::Request, Error> {
        let id = self.info.id;
        if let Some(why) = self.refused {
            return Err(Error::of_request(id, why));
        }
        self.complete()?;
        let path = path::fill(self.info.path, &self.path).map_err(|error| {
            Error::of_request(id, format!("`{}` in the path: {}", error.name, error.why))
        })?;
        let session = self.client.session();
        let mut url = session
            .base_url()
            .join(path.trim_start_matches('/'))
            .map_err(|error| Error::of_request(id, error))?;
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let mut request = reqwest::Request::new(self.info.method.into(), url);
        let headers = request.headers_mut();
        headers.insert(header::ACCEPT, HeaderValue::from_static(self.info.accept));
        if self.body.is_some() {
            let media = self.info.content_type.unwrap_or("application/json");
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
        }
        headers.extend(self.headers);
        if let Some(body) = self.body {
            *request.body_mut() = Some(body.bytes.into());
        }
        *request.timeout_mut() = self.timeout;
        Ok(request)
    }
}

/// Besides 2xx, what the document declares as a success: 302 and 304.
fn is_success(status: StatusCode, info: &OperationInfo) -> bool {
    status.is_success() || info.success.contains(&status.as_u16())
}
