//! Which scopes a token carries, and whether they are enough.
//!
//! A token response may state its scopes in `scope`, and a token that is a JWT in its payload (`scope`
//! as text, `scp` as a list). Live client-credentials tokens of Genesys Cloud are opaque and state
//! none: then nothing can be checked, and the session goes on unless it was told to be strict.
//!
//! The payload is only read, never trusted: the platform decides what the token may do.

use std::collections::BTreeSet;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

use crate::error::shown::Shown;
use crate::error::{AuthError, AuthErrorKind};

/// What a session requires of its tokens.
#[derive(Clone, Debug, Default)]
pub(crate) struct RequiredScopes {
    pub(crate) names: BTreeSet<String>,
    /// Whether a token that states no scopes is refused.
    pub(crate) strict: bool,
}

impl RequiredScopes {
    /// Checks the scopes that the response or the token states.
    pub(crate) fn check(
        &self,
        stated: Option<&str>,
        token: &SecretString,
    ) -> Result<(), AuthError> {
        if self.names.is_empty() {
            return Ok(());
        }
        let required = || self.names.iter().cloned().collect::<Vec<_>>().join(" ");
        let granted = match stated {
            Some(text) => Some(words(text)),
            None => jwt_payload(token).as_ref().and_then(scopes),
        };
        let Some(granted) = granted else {
            if self.strict {
                return Err(AuthError::new(
                    AuthErrorKind::MissingScope,
                    format!(
                        "the token does not say which scopes it has, and {} is required",
                        required()
                    ),
                ));
            }
            tracing::debug!("the token states no scopes, so they are not checked");
            return Ok(());
        };
        let missing: Vec<_> = self
            .names
            .difference(&granted)
            .map(String::as_str)
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let granted: Vec<_> = granted.iter().map(String::as_str).collect();
        let granted = granted.join(" ");
        Err(AuthError::new(
            AuthErrorKind::MissingScope,
            format!(
                "the token lacks scope {} (required: {}; granted: {})",
                missing.join(" "),
                required(),
                Shown(if granted.is_empty() { "none" } else { &granted }),
            ),
        ))
    }
}

/// The lifetime that a JWT states (`exp` less `iat`, both by the issuer's clock).
pub(crate) fn jwt_lifetime(token: &SecretString) -> Option<Duration> {
    let payload = jwt_payload(token)?;
    let seconds = payload.get("exp")?.as_f64()? - payload.get("iat")?.as_f64()?;
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|life| !life.is_zero())
}

fn jwt_payload(token: &SecretString) -> Option<Map<String, Value>> {
    let mut parts = token.expose_secret().split('.');
    let (Some(_), Some(payload), Some(_), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let bytes = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn scopes(payload: &Map<String, Value>) -> Option<BTreeSet<String>> {
    match payload.get("scope").or_else(|| payload.get("scp"))? {
        Value::String(text) => Some(words(text)),
        Value::Array(list) => Some(
            list.iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
        ),
        _ => None,
    }
}

fn words(text: &str) -> BTreeSet<String> {
    text.split([' ', ','])
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jwt(payload: &str) -> SecretString {
        format!("e30.{}.sig", URL_SAFE_NO_PAD.encode(payload)).into()
    }

    fn required(names: &[&str], strict: bool) -> RequiredScopes {
        RequiredScopes {
            names: names.iter().map(|&name| name.to_owned()).collect(),
            strict,
        }
    }

    #[test]
    fn scopes_are_read_from_the_answer_and_from_the_jwt() {
        let login = required(&["login"], true);
        let opaque = SecretString::from("opaque");
        assert!(login.check(Some("login users"), &opaque).is_ok());
        assert!(
            login
                .check(None, &jwt(r#"{"scope":"users login"}"#))
                .is_ok()
        );
        assert!(login.check(None, &jwt(r#"{"scp":["login"]}"#)).is_ok());
    }

    #[test]
    fn a_missing_scope_names_required_and_granted() {
        let error = required(&["login", "users"], false)
            .check(Some("users"), &SecretString::from("opaque"))
            .unwrap_err();
        assert_eq!(error.kind(), AuthErrorKind::MissingScope);
        let text = error.to_string();
        assert!(
            text.contains("required: login users; granted: users"),
            "{text}"
        );
    }

    #[test]
    fn what_a_token_claims_to_be_granted_stays_on_one_line_and_is_bounded() {
        let granted = "a\nERROR\u{1b}[2J ".to_owned() + &"x".repeat(10_000);
        let text = required(&["login"], false)
            .check(Some(&granted), &SecretString::from("opaque"))
            .unwrap_err()
            .to_string();
        assert!(text.contains(r"granted: a\nERROR\u{1b}[2J xxx"), "{text}");
        assert!(text.len() < 800, "{text}");
    }

    #[test]
    fn an_opaque_token_passes_unless_strict() {
        let opaque = SecretString::from("opaque");
        assert!(required(&["login"], false).check(None, &opaque).is_ok());
        assert!(required(&["login"], true).check(None, &opaque).is_err());
        assert!(required(&[], true).check(None, &opaque).is_ok());
    }

    #[test]
    fn broken_jwts_count_as_opaque() {
        for token in ["a.b", "a.!.c", "a.e30.c.d", "..", "a.bm90IGpzb24.c"] {
            let token = SecretString::from(token);
            assert!(required(&["login"], false).check(None, &token).is_ok());
            assert_eq!(jwt_lifetime(&token), None);
        }
    }

    #[test]
    fn a_jwt_states_its_lifetime_by_the_issuers_clock() {
        let token = jwt(r#"{"iat":1000,"exp":1090}"#);
        assert_eq!(jwt_lifetime(&token), Some(Duration::from_secs(90)));
        assert_eq!(jwt_lifetime(&jwt(r#"{"iat":1000,"exp":900}"#)), None);
    }
}
