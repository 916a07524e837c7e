//! Which values must not show in `{:?}`: models end up in logs.
//!
//! The API document does not mark secrets, so their names have to do. What is hidden without need
//! is still in the field.

use super::{Json, View};

/// How the names of texts that let somebody in end, in small letters.
const TEXTS: [&str; 11] = [
    "password",
    "passphrase",
    "secret",
    "token",
    "tokenid",
    "jwt",
    "apikey",
    "privatekey",
    "assertion",
    "authorization",
    "cookie",
];

/// What the names of objects that hold such texts contain.
const OBJECTS: [&str; 2] = ["credential", "cookie"];

/// Whether a value of this name holds a secret.
pub(crate) fn is_secret(name: &str, value: View<'_>) -> bool {
    match value {
        View::Text(_)
        | View::Enum(_)
        | View::Int(_)
        | View::Json(Json::String(_) | Json::Number(_)) => is_secret_text(name),
        View::Model(_) | View::Map(_) | View::Json(Json::Object(_)) => {
            let words = letters(name);
            is_secret_text(name) || OBJECTS.iter().any(|part| words.contains(part))
        }
        _ => false,
    }
}

/// Whether a text of this name is a secret.
pub(crate) fn is_secret_text(name: &str) -> bool {
    let name = letters(name);
    let name = name
        .strip_suffix('s')
        .filter(|name| !name.is_empty())
        .unwrap_or(&name);
    name == "pin" || TEXTS.iter().any(|end| name.ends_with(end))
}

fn letters(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|one| one.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_known_by_their_names() {
        for name in [
            "password",
            "newPassword",
            "passwords",
            "clientSecret",
            "auth-token",
            "userAccessToken",
            "refresh_tokens",
            "tokenId",
            "Authorization",
            "jwt",
            "apiKey",
            "pin",
        ] {
            assert!(is_secret(name, View::Text("x")), "{name}");
        }
        for name in [
            "name",
            "tokenType",
            "businessName",
            "credentialId",
            "oauthTokenUrl",
            "s",
        ] {
            assert!(!is_secret(name, View::Text("x")), "{name}");
        }
        let object = serde_json::json!({});
        assert!(is_secret("credentialFields", View::Json(&object)));
        assert!(!is_secret("passwordRequirements", View::Json(&object)));
    }
}
