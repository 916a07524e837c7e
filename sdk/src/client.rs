//! The client: where calls begin.

use std::sync::Arc;

use genesys_cloud_auth::{Session, SessionBuilder};

use crate::{error::Error, tolerance::Tolerance};

/// A Genesys Cloud client. Cheap to clone; all clones share one session, and with it one token, one
/// rate limit and one pool of connections.
///
/// It has a method for each API whose feature is enabled, and each of these has a method for each
/// operation.
///
/// ```no_run
/// # #[cfg(feature = "users")] {
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// use genesys_cloud_sdk::{Client, models::GetUserExpand};
///
/// let client = Client::from_env()?;
/// let user = client
///     .users()
///     .get_user("9c4e6f0a-0000-4000-8000-000000000001")
///     .expand([GetUserExpand::Presence])
///     .send()
///     .await?;
/// println!("{}", user.name.as_deref().unwrap_or("nobody"));
/// # Ok(())
/// # }
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    session: Session,
    tolerance: Arc<Tolerance>,
}

impl Client {
    /// A client with the credentials in `GENESYS_ENVIRONMENT`, `GENESYS_CLIENT_ID` and
    /// `GENESYS_CLIENT_SECRET`, of the environment or else of the nearest `.env`. Nothing is sent:
    /// the first call signs in.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when a variable is missing or
    /// the region is not one.
    pub fn from_env() -> Result<Self, Error> {
        Ok(Self::new(Session::from_env()?))
    }

    /// A client over a session that is set up by hand: regions, grants, retries, proxies and
    /// sharing a token. Nothing is sent: the first call signs in.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use genesys_cloud_sdk::{
    ///     Client, Error,
    ///     auth::{Account, ClientCredentials, Region, RetryPolicy, Session},
    /// };
    ///
    /// # fn main() -> Result<(), Error> {
    /// let region: Region = "mypurecloud.de".parse()?;
    /// let credentials = ClientCredentials::new("the client's id", "its secret");
    /// let client = Client::build(
    ///     Session::builder()
    ///         .account(Account::new(region, credentials))
    ///         .retry_policy(RetryPolicy::default().total_time_limit(Duration::from_secs(30))),
    /// )?;
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when something is missing or
    /// contradicts itself.
    pub fn build(session: SessionBuilder) -> Result<Self, Error> {
        Ok(Self::new(session.build()?))
    }

    /// A client over a session that is there already, such as one that other clients use.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            tolerance: Arc::default(),
        }
    }

    /// A client over the same session that takes only what the API document says: a value that does
    /// not fit, one that has to be converted and a field that the document does not know are errors
    /// of [`ErrorKind::Decode`](crate::ErrorKind::Decode). It is for tests, and for those who watch
    /// the document; the platform itself is not that exact.
    #[must_use]
    pub fn strict(self) -> Self {
        Self {
            tolerance: Arc::new(Tolerance::strict()),
            ..self
        }
    }

    /// How many values in the responses of this client and its clones did not fit their fields.
    /// Each response lists its own: [`Response::misfits`](crate::Response::misfits).
    pub fn misfits(&self) -> u64 {
        self.tolerance.count()
    }

    pub(crate) fn tolerance(&self) -> &Tolerance {
        &self.tolerance
    }

    /// The session that every call passes through.
    pub fn session(&self) -> &Session {
        &self.session
    }
}

impl From<Session> for Client {
    fn from(session: Session) -> Self {
        Self::new(session)
    }
}
