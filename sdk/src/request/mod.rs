//! One request type for every operation: generated builders fill it, and one future sends it.
//!
//! A builder sets the parameters that the API document declares. What it does not declare (another
//! header, another query parameter, a timeout of this call alone) is set on the [`Request`] that
//! the builder's `customize` gives:
//!
//! ```no_run
//! # #[cfg(feature = "users")] {
//! # async fn run(client: genesys_cloud_sdk::Client) -> Result<(), genesys_cloud_sdk::Error> {
//! use std::time::Duration;
//!
//! let user = client
//!     .users()
//!     .get_user("9c4e6f0a-0000-4000-8000-000000000001")
//!     .customize()
//!     .with_query("preview", "true")
//!     .with_timeout(Duration::from_secs(5))
//!     .send()
//!     .await?;
//! println!("{:?} after {:?}", user.name, user.report().elapsed);
//! # Ok(())
//! # }
//! # }
//! ```

mod arguments;
pub mod body;
pub mod param;
mod param_value;
mod parts;
mod path;
mod send;

use std::{borrow::Cow, fmt, future::Future, marker::PhantomData, pin::Pin, time::Duration};

use http::{HeaderName, HeaderValue, header};
use secrecy::{ExposeSecret, SecretString};

pub(crate) use self::parts::Parts;
use crate::{
    error::Error,
    model::is_secret_text,
    operation::OperationInfo,
    page::Pages,
    response::{Response, ResponseBody},
};

/// A response that is awaited. It is on the heap, so that a caller's own future stays small
/// whatever it calls. Nothing is sent before it is polled; dropping it ends the call, which the
/// platform may have acted on.
pub type ResponseFuture<T> = Pin<Box<dyn Future<Output = Result<Response<T>, Error>> + Send>>;

/// A call that is ready to be sent, with a response of type `T`; see the [module](self).
#[must_use = "a call does nothing until it is sent"]
pub struct Request<T> {
    parts: Parts,
    response: PhantomData<fn() -> T>,
}

/// What the pages of a list are asked for with.
impl<T> Request<T> {
    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }

    pub(crate) fn from_parts(parts: Parts) -> Self {
        Self {
            parts,
            response: PhantomData,
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

    /// Adds a header. The `Authorization` of an operation with an OAuth token is the session's, so
    /// a call with another one is refused.
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

    /// Sends the call also without a body, or without fields of its body, that the API document
    /// requires. The platform itself does not require all of them.
    pub fn incomplete(mut self) -> Self {
        self.parts.incomplete = true;
        self
    }

    /// The token of an operation that does not take the session's: a guest's chat JWT or a web
    /// messaging JWT. A call that takes the session's is refused with it.
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

    /// Sends the call again and again, for page after page: see [`page`](crate::page). A call that
    /// writes has one page.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self)
    }

    /// Sends the call.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> ResponseFuture<T>
    where
        T: ResponseBody + Send + 'static,
    {
        let parts = self.parts;
        Box::pin(async move {
            let operation = parts.info.id;
            let client = parts.client.clone();
            let response = parts.send().await?;
            let read = T::read(&response)
                .and_then(|(body, told)| Ok((body, client.tolerance().take(operation, told)?)));
            match read {
                Ok((body, misfits)) => Ok(Response::new(body, misfits, response)),
                Err(cause) => Err(Error::of_decoding(operation, response, cause)),
            }
        })
    }
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

/// Names and values, without the secrets among them. A webhook's path holds the only credential
/// that it has.
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
