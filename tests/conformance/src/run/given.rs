//! What a generated call is given, and what it gives back.
//!
//! The generator writes a call of each operation that asks for its arguments by
//! name and type, as a user's program would write them, and sends it. Here the
//! arguments are kept as JSON, and the response is written as JSON again, so that
//! one loop can make every call and compare what went in and what came out.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use genesys_cloud_sdk::auth::AuthScheme;
use genesys_cloud_sdk::{Client, Error, Pages, Request, ResponseBody};
use http::StatusCode;
use secrecy::SecretString;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use genesys_cloud_simulator::synthesis::Arguments;

/// A call that is ready to be awaited.
pub type Call = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

/// A call, or why its arguments do not fit.
pub type Prepared = Result<Call, Unfit>;

/// A call by its operation id; the generator writes one for each operation.
#[derive(Clone, Copy)]
pub struct Caller {
    /// The operation id.
    pub id: &'static str,
    call: fn(&Given<'_>) -> Prepared,
}

impl Caller {
    /// The call of the operation with this id.
    pub const fn new(id: &'static str, call: fn(&Given<'_>) -> Prepared) -> Self {
        Self { id, call }
    }

    /// Makes the call, without sending it.
    ///
    /// # Errors
    /// When an argument is missing or does not fit its type.
    pub fn prepare(&self, given: &Given<'_>) -> Prepared {
        (self.call)(given)
    }
}

impl fmt::Debug for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Caller").field(&self.id).finish()
    }
}

/// A response that was read.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The body as it came; of the last page, where pages were asked for.
    pub received: bytes::Bytes,
    /// The body as the SDK's type writes it again; `null` where there is none.
    pub read: Value,
    /// What did not fit its field, as the SDK tells it: paths such as `$.entities[3].name`.
    pub misfits: Vec<String>,
    /// `Retry-After`, in seconds.
    pub retry_after: Option<u64>,
    /// How a walk from page to page ended, if not with the last page.
    pub ended: Option<Ended>,
}

/// Why a list was not walked to its last page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ended {
    /// There were as many pages as were wanted.
    Enough,
    /// A page could not be had.
    Failed {
        /// The kind of the error, by its name.
        kind: String,
        /// What it says.
        what: String,
        /// What came when the next page was asked for once more.
        then: Then,
    },
}

/// What comes after a page that could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Nothing: the list is over.
    Over,
    /// A page.
    Page,
    /// An error.
    Error,
}

/// An argument that does not fit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}`: {why}")]
pub struct Unfit {
    name: String,
    why: String,
}

/// The tokens of those operations that do not take the session's.
#[derive(Clone, Debug, Default)]
pub struct OtherTokens {
    /// For operations with a guest's chat JWT.
    pub guest_chat: Option<SecretString>,
    /// For operations with a web messaging JWT.
    pub web_messaging: Option<SecretString>,
}

/// A client, and arguments by name.
#[derive(Debug)]
pub struct Given<'a> {
    client: &'a Client,
    values: &'a BTreeMap<String, Value>,
    body: Option<&'a Value>,
    tokens: OtherTokens,
    timeout: Option<Duration>,
    most_pages: Option<usize>,
    incomplete: bool,
}

impl<'a> Given<'a> {
    /// Arguments for one call through `client`.
    pub fn new(client: &'a Client, arguments: &'a Arguments) -> Self {
        Self {
            client,
            values: &arguments.values,
            body: arguments.body.as_ref(),
            tokens: OtherTokens::default(),
            timeout: None,
            most_pages: None,
            incomplete: false,
        }
    }

    /// Adds tokens for the operations that take another than the session's.
    #[must_use]
    pub fn with_tokens(mut self, tokens: &OtherTokens) -> Self {
        self.tokens = tokens.clone();
        self
    }

    /// Ends each attempt after this time.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Asks for page after page, up to this many: [`Reply::read`] is then the
    /// list of their bodies.
    #[must_use]
    pub fn with_pages(mut self, most: usize) -> Self {
        self.most_pages = Some(most);
        self
    }

    /// The client to call through.
    pub fn client(&self) -> &Client {
        self.client
    }

    /// The argument that the call cannot go without.
    ///
    /// # Errors
    /// When it is missing, or not a `T`.
    pub fn required<T: DeserializeOwned>(&self, name: &str) -> Result<T, Unfit> {
        self.optional(name)?.ok_or_else(|| missing(name))
    }

    /// The argument, if it is given.
    ///
    /// # Errors
    /// When it is not a `T`.
    pub fn optional<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Unfit> {
        read(name, self.values.get(name))
    }

    /// The body that the call cannot go without.
    ///
    /// # Errors
    /// When it is missing, or not a `T`.
    pub fn required_body<T: DeserializeOwned>(&self) -> Result<T, Unfit> {
        self.optional_body()?.ok_or_else(|| missing("body"))
    }

    /// The body, if it is given.
    ///
    /// # Errors
    /// When it is not a `T`.
    pub fn optional_body<T: DeserializeOwned>(&self) -> Result<Option<T>, Unfit> {
        read("body", self.body)
    }

    /// Sends it also without what the document requires.
    #[must_use]
    pub fn incomplete(mut self) -> Self {
        self.incomplete = true;
        self
    }

    /// Sends the call, and writes the response as JSON.
    ///
    /// # Errors
    /// None; it returns what a generated call returns.
    pub fn send<T>(&self, mut request: Request<T>) -> Prepared
    where
        T: ResponseBody + Serialize + Send + 'static,
    {
        let token = match request.info().auth {
            AuthScheme::GuestChatJwt => self.tokens.guest_chat.as_ref(),
            AuthScheme::WebMessagingJwt => self.tokens.web_messaging.as_ref(),
            _ => None,
        };
        if let Some(token) = token {
            request = request.with_token(token);
        }
        if let Some(timeout) = self.timeout {
            request = request.with_timeout(timeout);
        }
        if self.incomplete {
            request = request.incomplete();
        }
        if let Some(most) = self.most_pages {
            return Ok(Box::pin(walk(request.pages(), most)));
        }
        let sending = request.send();
        Ok(Box::pin(async move {
            let response = sending.await?;
            Ok(Reply {
                status: response.status(),
                received: response.raw_body().clone(),
                read: written(response.body()),
                misfits: response
                    .misfits()
                    .iter()
                    .map(|one| one.path().to_owned())
                    .collect(),
                retry_after: response
                    .headers()
                    .get(http::header::RETRY_AFTER)
                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                ended: None,
            })
        }))
    }
}

async fn walk<T>(mut pages: Pages<T>, most: usize) -> Result<Reply, Error>
where
    T: ResponseBody + Serialize + Send + 'static,
{
    let mut reply = Reply {
        status: StatusCode::OK,
        received: bytes::Bytes::new(),
        read: Value::Null,
        misfits: Vec::new(),
        retry_after: None,
        ended: None,
    };
    let mut bodies = Vec::new();
    loop {
        if bodies.len() == most {
            reply.ended = Some(Ended::Enough);
            break;
        }
        match pages.next().await {
            Ok(Some(page)) => {
                reply.status = page.status();
                reply.received = page.raw_body().clone();
                bodies.push(written(page.body()));
            }
            Ok(None) => break,
            Err(error) if bodies.is_empty() => return Err(error),
            Err(error) => {
                let then = match pages.next().await {
                    Ok(None) => Then::Over,
                    Ok(Some(_)) => Then::Page,
                    Err(_) => Then::Error,
                };
                reply.ended = Some(Ended::Failed {
                    kind: format!("{:?}", error.kind()),
                    what: error.to_string(),
                    then,
                });
                break;
            }
        }
    }
    reply.read = bodies.into();
    Ok(reply)
}

/// A model that was read from JSON has nothing that JSON cannot hold.
fn written(body: &impl Serialize) -> Value {
    serde_json::to_value(body).unwrap_or_default()
}

fn missing(name: &str) -> Unfit {
    Unfit {
        name: name.to_owned(),
        why: "required, and not given".to_owned(),
    }
}

fn read<T: DeserializeOwned>(name: &str, value: Option<&Value>) -> Result<Option<T>, Unfit> {
    value
        .map(|value| T::deserialize(value))
        .transpose()
        .map_err(|error| Unfit {
            name: name.to_owned(),
            why: error.to_string(),
        })
}
