//! One request type for every operation: generated builders fill it, and one
//! future sends it.

use std::{
    borrow::Cow,
    fmt,
    future::Future,
    hash::{Hash, Hasher},
    marker::PhantomData,
    pin::Pin,
    time::Duration,
};

use genesys_cloud_auth::AuthScheme;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    body::{Body, IntoBody},
    client::Client,
    error::Error,
    model::{Json, OpenEnum, is_secret_text},
    operation::{Method, OperationInfo},
    page::Pages,
    param::{IntoEnum, IntoOption},
    path,
    query::QueryValue,
    response::{Answer, Response, ResponseBody},
};

/// A call on its way. It is on the heap, so that a caller's own future stays
/// small whatever it calls.
pub type Sending<T> = Pin<Box<dyn Future<Output = Result<Response<T>, Error>> + Send>>;

/// A call that is ready to be sent, with an answer of type `T`.
///
/// A generated builder turns into one with its method `customize`.
#[must_use = "a call does nothing until it is sent"]
pub struct Request<T> {
    parts: Parts,
    answer: PhantomData<fn() -> T>,
}

/// What a request is made of, whatever its answer.
#[derive(Clone)]
pub(crate) struct Parts {
    client: Client,
    pub(crate) info: &'static OperationInfo,
    path: Vec<(&'static str, String)>,
    query: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    body: Option<Body>,
    timeout: Option<Duration>,
    /// The first argument that cannot be sent; told when the call is.
    refused: Option<String>,
    /// Whether it is sent without what is required.
    incomplete: bool,
}

/// What generated builders fill a request with; which of it is used depends on
/// the enabled features.
#[allow(dead_code, reason = "which are used depends on the features")]
impl<T> Request<T> {
    pub(crate) fn new(client: &Client, info: &'static OperationInfo) -> Self {
        Self {
            parts: Parts {
                client: client.clone(),
                info,
                path: Vec::new(),
                query: Vec::new(),
                headers: HeaderMap::new(),
                body: None,
                timeout: None,
                refused: None,
                incomplete: false,
            },
            answer: PhantomData,
        }
    }

    pub(crate) fn path<V: QueryValue + ?Sized>(mut self, name: &'static str, value: &V) -> Self {
        self.parts.path.push((name, value.text().into_owned()));
        self
    }

    pub(crate) fn query<V: QueryValue + ?Sized>(mut self, name: &'static str, value: &V) -> Self {
        self.parts.unset(name);
        let pair = (Cow::Borrowed(name), value.text().into_owned());
        self.parts.query.push(pair);
        self
    }

    /// A query parameter that a call may go without.
    pub(crate) fn option<V: QueryValue>(
        mut self,
        name: &'static str,
        value: impl IntoOption<V>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            return self.query(name, &value);
        }
        self.parts.unset(name);
        self
    }

    /// One key for each value; setting a list again replaces it.
    pub(crate) fn list<V: QueryValue>(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<V>>,
    ) -> Self {
        self.parts.unset(name);
        let pairs = values
            .into_iter()
            .map(|value| (Cow::Borrowed(name), value.into().text().into_owned()));
        self.parts.query.extend(pairs);
        self
    }

    /// As [`list`](Self::list), of values of an enumeration.
    pub(crate) fn enums<E: OpenEnum>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl IntoEnum<E>>,
    ) -> Self {
        self.list::<E>(name, values.into_iter().map(IntoEnum::into_enum))
    }

    /// One key with all values, separated by commas.
    pub(crate) fn joined<V: QueryValue>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<V>>,
    ) -> Self {
        self.query(name, with_commas::<V>(values).as_str())
    }

    /// As [`joined`](Self::joined), of values of an enumeration.
    pub(crate) fn joined_enums<E: OpenEnum>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl IntoEnum<E>>,
    ) -> Self {
        self.joined::<E>(name, values.into_iter().map(IntoEnum::into_enum))
    }

    pub(crate) fn header<V: QueryValue + ?Sized>(mut self, name: &'static str, value: &V) -> Self {
        let pair = (
            HeaderName::try_from(name),
            HeaderValue::try_from(&*value.text()),
        );
        if let (Ok(name), Ok(value)) = pair {
            self.parts.headers.insert(name, value);
        } else {
            self.parts
                .refuse(format!("`{name}` cannot stand in a header"));
        }
        self
    }

    /// A header that a call may go without.
    pub(crate) fn header_option<V: QueryValue>(
        mut self,
        name: &'static str,
        value: impl IntoOption<V>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            return self.header(name, &value);
        }
        self.parts.headers.remove(name);
        self
    }

    /// One header with all values, separated by commas.
    pub(crate) fn joined_header<V: QueryValue>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<V>>,
    ) -> Self {
        self.header(name, with_commas::<V>(values).as_str())
    }

    /// As [`joined_header`](Self::joined_header), of values of an enumeration.
    pub(crate) fn joined_header_enums<E: OpenEnum>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl IntoEnum<E>>,
    ) -> Self {
        self.joined_header::<E>(name, values.into_iter().map(IntoEnum::into_enum))
    }

    pub(crate) fn body<V>(mut self, body: impl IntoBody<V>) -> Self {
        self.parts.body = Some(body.into_body());
        self
    }
}

/// What turns the pages of a list.
impl<T> Request<T> {
    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }

    pub(crate) fn from_parts(parts: Parts) -> Self {
        Self {
            parts,
            answer: PhantomData,
        }
    }

    pub(crate) fn again(&self) -> Self {
        Self::from_parts(self.parts.clone())
    }
}

impl<T> Request<T> {
    /// The facts of the operation.
    pub fn info(&self) -> &'static OperationInfo {
        self.parts.info
    }

    /// Adds a header. The `Authorization` of an operation with an OAuth token
    /// is the session's, so a call with another one is refused.
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if name == header::AUTHORIZATION {
            self.parts.refuse_other_token();
        }
        self.parts.headers.insert(name, value);
        self
    }

    /// Adds a query parameter that the API document does not know.
    pub fn with_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parts
            .query
            .push((Cow::Owned(name.into()), value.into()));
        self
    }

    /// Ends each attempt after this time, body included.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.parts.timeout = Some(timeout);
        self
    }

    /// Sends the call also without a body, or without fields of its body, that
    /// the API document requires. The platform itself does not require all of
    /// them.
    pub fn incomplete(mut self) -> Self {
        self.parts.incomplete = true;
        self
    }

    /// The token of an operation that does not take the session's: a guest's
    /// chat JWT or a web messaging JWT. A call that takes the session's is
    /// refused with it.
    pub fn with_token(mut self, token: &SecretString) -> Self {
        self.parts.refuse_other_token();
        match HeaderValue::try_from(format!("Bearer {}", token.expose_secret())) {
            Ok(mut value) => {
                value.set_sensitive(true);
                self.parts.headers.insert(header::AUTHORIZATION, value);
            }
            Err(_) => self
                .parts
                .refuse("the token cannot stand in a header".to_owned()),
        }
        self
    }

    /// Sends the call again and again, for page after page: see
    /// [`page`](crate::page). A call that writes has one page.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self)
    }

    /// Sends the call.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> Sending<T>
    where
        T: ResponseBody + Send + 'static,
    {
        let parts = self.parts;
        Box::pin(async move {
            let operation = parts.info.id;
            let client = parts.client.clone();
            let answer = parts.send().await?;
            let read = T::read(&answer)
                .and_then(|(body, told)| Ok((body, client.tolerance().take(operation, told)?)));
            match read {
                Ok((body, misfits)) => Ok(Response::new(body, misfits, answer)),
                Err(cause) => Err(Error::of_decoding(operation, answer, cause)),
            }
        })
    }
}

fn with_commas<V: QueryValue>(values: impl IntoIterator<Item = impl Into<V>>) -> String {
    let texts = values
        .into_iter()
        .map(|value| value.into().text().into_owned());
    texts.collect::<Vec<_>>().join(",")
}

impl Parts {
    #[allow(
        dead_code,
        reason = "generated code uses it, when a feature enables any"
    )]
    /// The call that writes what this one reads: at the same path, with the
    /// same headers and timeout, and none of the query. A PATCH says a part.
    pub(crate) fn write(&self, info: &'static OperationInfo, body: Body) -> Self {
        Self {
            info,
            query: Vec::new(),
            body: Some(body),
            incomplete: self.incomplete || info.method == Method::Patch,
            ..self.clone()
        }
    }

    /// Takes every value of a query parameter back.
    fn unset(&mut self, name: &str) {
        self.query.retain(|(known, _)| known != name);
    }

    /// The value of a query parameter.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let pair = self.query.iter().find(|(known, _)| known == name);
        pair.map(|(_, value)| value.as_str())
    }

    /// The value of a query parameter that is a number.
    pub(crate) fn asked(&self, name: &str) -> Option<u64> {
        self.value(name)?.parse().ok()
    }

    /// Sets a query parameter.
    pub(crate) fn ask(&mut self, name: &'static str, value: String) {
        self.unset(name);
        self.query.push((Cow::Borrowed(name), value));
    }

    /// Sets query parameters, each to all its values, and takes others back.
    pub(crate) fn ask_all(
        &mut self,
        without: impl IntoIterator<Item = &'static str>,
        pairs: Vec<(String, String)>,
    ) {
        for name in without {
            self.unset(name);
        }
        for (name, _) in &pairs {
            self.unset(name);
        }
        let pairs = pairs.into_iter();
        self.query
            .extend(pairs.map(|(name, value)| (Cow::Owned(name), value)));
    }

    /// The path of the call, as the platform names it.
    pub(crate) fn path(&self) -> Option<String> {
        path::fill(self.info.path, &self.path).ok()
    }

    /// What stands before that path: that of a gateway.
    pub(crate) fn base_path(&self) -> &str {
        self.client.session().base_url().path()
    }

    /// The body, where it is JSON.
    pub(crate) fn body_json(&self) -> Option<Json> {
        serde_json::from_slice(&self.body.as_ref()?.bytes).ok()
    }

    /// Hashes what a call can ask for in different ways: query and body.
    pub(crate) fn hash_place(&self, hasher: &mut impl Hasher) {
        let mut query: Vec<_> = self.query.iter().collect();
        query.sort_unstable();
        query.hash(hasher);
        self.body.as_ref().map(|body| &body.bytes).hash(hasher);
    }

    /// Changes a body that is a JSON object; one that is not there begins as an
    /// empty one. `false` where it is something else.
    pub(crate) fn change_body(&mut self, change: impl FnOnce(&mut Json) -> bool) -> bool {
        let given = self.body.as_ref().map_or(&b"{}"[..], |body| &body.bytes);
        let Ok(mut json @ Json::Object(_)) = serde_json::from_slice(given) else {
            return false;
        };
        let done = change(&mut json);
        let missing = self.body.take().map(|body| body.missing);
        self.body = Some(Body {
            bytes: json.to_string().into_bytes(),
            missing: missing.unwrap_or_default(),
        });
        done
    }

    fn refuse(&mut self, why: String) {
        self.refused.get_or_insert(why);
    }

    /// Another token on an operation that takes the session's would be dropped
    /// in silence.
    fn refuse_other_token(&mut self) {
        if self.info.auth == AuthScheme::OAuth {
            self.refuse(
                "it takes the session's token: for another one, make a client with a session of \
                 its own"
                    .to_owned(),
            );
        }
    }

    async fn send(self) -> Result<Answer, Error> {
        let info = self.info;
        let session = self.client.session().clone();
        let is_strict = self.client.tolerance().is_strict();
        let request = self.prepare()?;
        let response = session
            .execute_buffered(info.facts(), request)
            .await
            .map_err(|cause| Error::of_session(info.id, cause))?;
        let answer = Answer {
            url: response.url,
            status: response.status,
            headers: response.headers,
            body: response.body,
            report: response.report,
            declares_text: info.accept.starts_with("text/"),
            is_strict,
        };
        if is_success(answer.status, info) {
            Ok(answer)
        } else {
            Err(Error::of_answer(info.id, answer))
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

/// Besides 2xx, what the document declares as an answer: 302 and 304.
fn is_success(status: StatusCode, info: &OperationInfo) -> bool {
    status.is_success() || info.success.contains(&status.as_u16())
}

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.parts.info.id)
            .field("path", &Pairs(&self.parts.path))
            .field("query", &Pairs(&self.parts.query))
            .finish_non_exhaustive()
    }
}

/// Names and values, without the secrets among them. A webhook's path holds the
/// only credential that it has.
struct Pairs<'a, N>(&'a [(N, String)]);

impl<N: AsRef<str>> fmt::Debug for Pairs<'_, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.iter().map(|(name, value)| {
            let hidden = is_secret_text(name.as_ref());
            let value = if hidden { "[redacted]" } else { value.as_str() };
            (name.as_ref(), value)
        });
        f.debug_map().entries(shown).finish()
    }
}
