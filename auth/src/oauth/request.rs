//! What a sign-in sends to the token endpoint, and how the client is named in it.
//!
//! Every value is treated as a secret: none is ever shown, and [`TokenRequest::secrets`] lists the
//! shapes in which they travel, so that a response which echoes one is not quoted.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use url::form_urlencoded::{Serializer, byte_serialize};

use crate::config::credentials::ClientCredentials;

/// How the client proves who it is (RFC 6749, section 2.3.1).
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientAuthentication {
    /// Id and secret in the `Authorization` header (`client_secret_basic`).
    ClientSecretBasic,
    /// Id and secret as fields of the form (`client_secret_post`).
    ClientSecretPost,
}

/// What a grant sends to the token endpoint.
///
/// ```
/// use genesys_cloud_auth::{ClientCredentials, TokenRequest};
///
/// let credentials = ClientCredentials::new("id", "secret");
/// let form = TokenRequest::new("client_credentials").client(&credentials);
/// ```
#[derive(Clone)]
pub struct TokenRequest {
    pub(crate) grant_type: &'static str,
    client: Client,
    fields: Vec<(&'static str, SecretString)>,
    pub(crate) single_use: bool,
}

#[derive(Clone)]
enum Client {
    Unnamed,
    Public(String),
    Confidential(ClientCredentials),
}

impl TokenRequest {
    /// A form for `grant_type`, without a client.
    pub fn new(grant_type: &'static str) -> Self {
        Self {
            grant_type,
            client: Client::Unnamed,
            fields: Vec::new(),
            single_use: false,
        }
    }

    /// Sends the client's id and secret, in the way that the session is set to.
    #[must_use]
    pub fn client(mut self, credentials: &ClientCredentials) -> Self {
        self.client = Client::Confidential(credentials.clone());
        self
    }

    /// Sends the id of a client that has no secret.
    #[must_use]
    pub fn public_client(mut self, id: impl Into<String>) -> Self {
        self.client = Client::Public(id.into());
        self
    }

    /// Adds a field. Every value is treated as a secret.
    #[must_use]
    pub fn field(mut self, name: &'static str, value: impl Into<SecretString>) -> Self {
        self.fields.push((name, value.into()));
        self
    }

    /// Marks what is sent as good for one use, like an authorization code: once the endpoint may
    /// have received it, it is not sent again.
    #[must_use]
    pub fn single_use(mut self) -> Self {
        self.single_use = true;
        self
    }

    /// The text of the form.
    pub(crate) fn body(&self, authentication: ClientAuthentication) -> String {
        let mut form = Serializer::new(String::new());
        form.append_pair("grant_type", self.grant_type);
        match &self.client {
            Client::Confidential(client)
                if authentication == ClientAuthentication::ClientSecretPost =>
            {
                form.append_pair("client_id", client.client_id());
                form.append_pair("client_secret", client.client_secret().expose_secret());
            }
            Client::Public(id) => {
                form.append_pair("client_id", id);
            }
            _ => {}
        }
        for (name, value) in &self.fields {
            form.append_pair(name, value.expose_secret());
        }
        form.finish()
    }

    /// The `Authorization` header, where the client is named there.
    pub(crate) fn header(&self, authentication: ClientAuthentication) -> Option<HeaderValue> {
        let Client::Confidential(client) = &self.client else {
            return None;
        };
        if authentication != ClientAuthentication::ClientSecretBasic {
            return None;
        }
        let pair = STANDARD.encode(basic_pair(client).expose_secret());
        let mut value = HeaderValue::try_from(format!("Basic {pair}")).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Every text that is sent and must not come back in an error: each secret as it is and as it
    /// travels.
    pub(crate) fn secrets(&self) -> Vec<SecretString> {
        let mut secrets: Vec<SecretString> = Vec::new();
        let mut add = |text: &str| {
            let encoded: String = byte_serialize(text.as_bytes()).collect();
            if encoded != text {
                secrets.push(encoded.into());
            }
            secrets.push(text.into());
        };
        for (_, value) in &self.fields {
            add(value.expose_secret());
        }
        if let Client::Confidential(client) = &self.client {
            add(client.client_secret().expose_secret());
            let pair = basic_pair(client);
            secrets.push(STANDARD.encode(pair.expose_secret()).into());
            secrets.push(pair);
        }
        // The longest first: what contains another must be gone before the other breaks it up.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.expose_secret().len()));
        secrets
    }
}

/// Id and secret as the Basic header encodes them.
fn basic_pair(client: &ClientCredentials) -> SecretString {
    // RFC 6749 has both form-encoded first, so that a colon in an id cannot shift the border.
    let mut pair: String = byte_serialize(client.client_id().as_bytes()).collect();
    pair.push(':');
    pair.extend(byte_serialize(
        client.client_secret().expose_secret().as_bytes(),
    ));
    pair.into()
}

impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.fields.iter().map(|(name, _)| name).collect();
        f.debug_struct("TokenRequest")
            .field("grant_type", &self.grant_type)
            .field("fields", &names)
            .field("single_use", &self.single_use)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> TokenRequest {
        TokenRequest::new("client_credentials")
            .client(&ClientCredentials::new("an id", "s:cret&"))
            .field("extra", "hush")
    }

    #[test]
    fn basic_puts_the_client_into_the_header_only() {
        let header = form()
            .header(ClientAuthentication::ClientSecretBasic)
            .unwrap();
        let encoded = header.to_str().unwrap().strip_prefix("Basic ").unwrap();
        assert_eq!(STANDARD.decode(encoded).unwrap(), b"an+id:s%3Acret%26");
        assert_eq!(
            form().body(ClientAuthentication::ClientSecretBasic),
            "grant_type=client_credentials&extra=hush"
        );
    }

    #[test]
    fn form_puts_the_client_into_the_body_only() {
        assert_eq!(form().header(ClientAuthentication::ClientSecretPost), None);
        assert_eq!(
            form().body(ClientAuthentication::ClientSecretPost),
            "grant_type=client_credentials&client_id=an+id&client_secret=s%3Acret%26&extra=hush"
        );
    }

    #[test]
    fn a_public_client_sends_its_id_in_either_way() {
        let form = TokenRequest::new("authorization_code").public_client("id");
        for way in [
            ClientAuthentication::ClientSecretBasic,
            ClientAuthentication::ClientSecretPost,
        ] {
            assert_eq!(form.header(way), None);
            assert_eq!(form.body(way), "grant_type=authorization_code&client_id=id");
        }
    }

    #[test]
    fn every_way_in_which_a_secret_travels_is_kept_out_of_errors() {
        let secrets = form().secrets();
        let sent: Vec<_> = secrets.iter().map(ExposeSecret::expose_secret).collect();
        for text in [
            "s:cret&",
            "s%3Acret%26",
            "hush",
            "an+id:s%3Acret%26",
            "YW4raWQ6cyUzQWNyZXQlMjY=",
        ] {
            assert!(sent.contains(&text), "{text}");
        }
    }

    #[test]
    fn debug_shows_names_and_no_values() {
        let shown = format!("{:?}", form());
        assert!(shown.contains("extra") && !shown.contains("hush") && !shown.contains("s:cret"));
    }
}
