//! Which fields must not show in `{:?}`: models end up in logs.
//!
//! The API document does not mark secrets, so their names have to do. What is
//! hidden without need is still in the field.

use super::Tree;

/// How the names of texts that let somebody in end, in small letters.
const TEXTS: [&str; 8] = [
    "password",
    "passphrase",
    "secret",
    "token",
    "jwt",
    "apikey",
    "privatekey",
    "assertion",
];

/// What the names of objects that hold such texts contain.
const OBJECTS: [&str; 2] = ["credential", "cookie"];

/// Whether a field of this name and value holds a secret.
pub(super) fn is_secret(name: &str, value: Option<&Tree<'_>>) -> bool {
    let name: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|one| one.to_ascii_lowercase())
        .collect();
    match value {
        Some(Tree::Str(_)) => name == "pin" || TEXTS.iter().any(|end| name.ends_with(end)),
        Some(Tree::Object(_)) => OBJECTS.iter().any(|part| name.contains(part)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_known_by_their_names() {
        let hidden = |name| is_secret(name, Some(&Tree::from("x")));
        for name in [
            "password",
            "newPassword",
            "clientSecret",
            "auth-token",
            "userAccessToken",
            "jwt",
            "apiKey",
            "pin",
        ] {
            assert!(hidden(name), "{name}");
        }
        for name in [
            "name",
            "tokenType",
            "businessName",
            "credentialId",
            "oauthTokenUrl",
        ] {
            assert!(!hidden(name), "{name}");
        }
        let object = Tree::Object(Vec::<(&str, Tree<'_>)>::new().into());
        assert!(is_secret("credentialFields", Some(&object)));
        assert!(!is_secret("passwordRequirements", Some(&object)));
    }
}
