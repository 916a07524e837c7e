//! The OAuth grants: the ways to ask the token endpoint for a token.
//!
//! | grant | when | shared among instances |
//! |---|---|---|
//! | [`ClientCredentialsGrant`] | a service acts in its own name | yes |
//! | [`AuthorizationCode`] | a person signs in with a browser (PKCE) | no |
//! | [`RefreshTokenGrant`] | that person's sign-in is continued later | no |
//! | [`Saml2BearerGrant`] | an identity provider's assertion is exchanged | no |
//! | [`FixedToken`] | someone else made the token and will make the next | no |
//! | [`from_fn`], or your own [`TokenSource`](crate::TokenSource) | anything else | as it says |
//!
//! # Why the token requests do not go through the `oauth2` crate
//!
//! It makes the PKCE challenge, the `state` and the authorization URL here. It does not make the
//! token requests, because it has no way to express the SAML2 bearer grant, fails the whole
//! response when `expires_in` is text or negative, and cannot see the status and the `Retry-After`
//! that the retry policy, shared with all other calls, decides by.
//!
//! The room may use `clock`, `error`, `config` and `oauth`.

mod authorization_code;
mod client;
mod client_credentials;
mod fixed;
#[cfg(feature = "loopback")]
mod loopback;
mod one_at_a_time;
mod provider;
mod refresh_token;
mod saml2;

pub use self::authorization_code::{
    AuthorizationCode, AuthorizationCodeGrant, PendingSignIn, SignInError,
};
pub use self::client_credentials::ClientCredentialsGrant;
pub use self::fixed::FixedToken;
#[cfg(feature = "loopback")]
pub use self::loopback::LoopbackRedirect;
pub use self::provider::{FnSource, from_fn};
pub use self::refresh_token::RefreshTokenGrant;
pub use self::saml2::Saml2BearerGrant;
