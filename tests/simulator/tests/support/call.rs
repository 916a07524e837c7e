//! Calls of any operation, put together from the document alone.

use genesys_cloud_simulator::Simulator;
use genesys_cloud_simulator::document::{Operation, Place, Security};
use genesys_cloud_simulator::synthesis::Arguments;
use reqwest::{Client, RequestBuilder};
use serde_json::Value;
use url::Url;

/// A caller with a token of each kind.
pub struct Caller {
    pub client: Client,
    pub base_url: String,
    pub token: String,
    pub guest: String,
    pub messaging: String,
}

impl Caller {
    pub async fn new(simulator: &Simulator) -> Self {
        Self {
            client: super::client(),
            base_url: simulator.base_url().to_owned(),
            token: super::sign_in(simulator).await,
            guest: simulator.guest_token(),
            messaging: simulator.messaging_token(),
        }
    }

    pub fn request(&self, operation: &Operation, arguments: &Arguments) -> RequestBuilder {
        let mut url = Url::parse(&self.base_url).unwrap();
        {
            let mut segments = url.path_segments_mut().unwrap();
            segments.clear();
            for segment in operation.path.split('/').skip(1) {
                match segment.strip_prefix('{') {
                    Some(name) => {
                        segments.push(&text(&arguments.values[name.trim_end_matches('}')]))
                    }
                    None => segments.push(segment),
                };
            }
        }
        let mut headers = Vec::new();
        for parameter in &operation.parameters {
            let Some(value) = arguments.values.get(&parameter.name) else {
                continue;
            };
            let name = parameter.name.as_str();
            match (parameter.place, value) {
                (Place::Query, Value::Array(items)) => {
                    for item in items {
                        url.query_pairs_mut().append_pair(name, &text(item));
                    }
                }
                (Place::Query, value) => {
                    url.query_pairs_mut().append_pair(name, &text(value));
                }
                (Place::Header, value) => headers.push((name, text(value))),
                _ => {}
            }
        }
        let mut request = self.client.request(operation.method.clone(), url);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        request = match operation.security {
            Security::OAuth { .. } => request.bearer_auth(&self.token),
            Security::GuestChatJwt => request.bearer_auth(&self.guest),
            Security::WebMessagingJwt => request.bearer_auth(&self.messaging),
            Security::None => request,
        };
        match &arguments.body {
            Some(body) => request
                .header("content-type", &operation.consumes)
                .body(body.to_string()),
            None => request,
        }
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
