//! People who signed in: the codes they brought from the authorization endpoint, and the refresh
//! tokens that these became.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

/// How long a code is good for. RFC 6749, section 4.1.2 recommends ten minutes at most.
const CODE_LIFETIME: Duration = Duration::from_mins(10);

/// No `Debug`: the keys are secrets.
#[derive(Default)]
pub(crate) struct SignIns {
    codes: HashMap<String, Code>,
    /// Refresh tokens and the clients that they were issued to.
    refresh_tokens: HashMap<String, String>,
}

/// What a code is bound to.
pub(crate) struct Code {
    pub(crate) client_id: String,
    pub(crate) redirect_uri: String,
    /// The S256 challenge (RFC 7636).
    pub(crate) challenge: Option<String>,
    pub(crate) issued: Instant,
}

/// What a client sends along with a code.
pub(crate) struct Redemption<'a> {
    pub(crate) client_id: &'a str,
    /// Whether the client proved who it is.
    pub(crate) is_proven: bool,
    pub(crate) redirect_uri: Option<&'a str>,
    pub(crate) verifier: Option<&'a str>,
    pub(crate) now: Instant,
}

impl SignIns {
    pub(crate) fn add_code(&mut self, code: String, bound: Code) {
        self.codes
            .retain(|_, other| bound.issued.duration_since(other.issued) < CODE_LIFETIME);
        self.codes.insert(code, bound);
    }

    /// Takes a code, which is spent even where it is refused: whoever guesses has one try.
    pub(crate) fn redeem(&mut self, code: &str, by: &Redemption<'_>) -> Result<(), &'static str> {
        let bound = self
            .codes
            .remove(code)
            .ok_or("the code is not known, or was used")?;
        if by.now.duration_since(bound.issued) >= CODE_LIFETIME {
            return Err("the code has expired");
        }
        if bound.client_id != by.client_id {
            return Err("the code was issued to another client");
        }
        if by.redirect_uri != Some(bound.redirect_uri.as_str()) {
            return Err("redirect_uri is not the one that the code went to");
        }
        match (&bound.challenge, by.verifier) {
            (Some(challenge), Some(verifier)) if *challenge == s256(verifier) => Ok(()),
            (Some(_), _) => Err("code_verifier does not match the code_challenge"),
            (None, _) if by.is_proven => Ok(()),
            (None, _) => Err("a client without a secret has to use PKCE"),
        }
    }

    pub(crate) fn add_refresh_token(&mut self, token: String, client_id: &str) {
        self.refresh_tokens.insert(token, client_id.to_owned());
    }

    /// Takes a refresh token: the next one comes with the response.
    pub(crate) fn refresh(&mut self, token: &str, client_id: &str) -> Result<(), &'static str> {
        match self.refresh_tokens.get(token) {
            Some(owner) if owner == client_id => {
                self.refresh_tokens.remove(token);
                Ok(())
            }
            Some(_) => Err("the refresh token was issued to another client"),
            None => Err("the refresh token is not known, or was used"),
        }
    }

    pub(crate) fn forget_all(&mut self) {
        self.codes.clear();
        self.refresh_tokens.clear();
    }
}

fn s256(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    fn redeemed(challenge: Option<&str>, by: impl FnOnce(&mut Redemption<'_>)) -> bool {
        let now = Instant::now();
        let mut sign_ins = SignIns::default();
        let bound = Code {
            client_id: "id".to_owned(),
            redirect_uri: "http://here".to_owned(),
            challenge: challenge.map(str::to_owned),
            issued: now,
        };
        sign_ins.add_code("code".to_owned(), bound);
        let mut redemption = Redemption {
            client_id: "id",
            is_proven: false,
            redirect_uri: Some("http://here"),
            verifier: Some(VERIFIER),
            now,
        };
        by(&mut redemption);
        let first = sign_ins.redeem("code", &redemption).is_ok();
        assert!(sign_ins.redeem("code", &redemption).is_err());
        first
    }

    #[test]
    fn a_code_is_bound_to_all_that_it_was_asked_with() {
        let bound = Some(CHALLENGE);
        assert!(redeemed(bound, |_| {}));
        assert!(!redeemed(bound, |by| by.client_id = "other"));
        assert!(!redeemed(bound, |by| by.redirect_uri = Some("http://there")));
        assert!(!redeemed(bound, |by| by.redirect_uri = None));
        assert!(!redeemed(bound, |by| by.verifier = Some("guess")));
        assert!(!redeemed(bound, |by| (by.verifier, by.is_proven) = (None, true)));
        assert!(!redeemed(bound, |by| by.now += CODE_LIFETIME));
        assert!(!redeemed(None, |_| {}));
        assert!(redeemed(None, |by| by.is_proven = true));
    }

    #[test]
    fn a_refresh_token_works_once_and_for_its_client() {
        let mut sign_ins = SignIns::default();
        sign_ins.add_refresh_token("token".to_owned(), "id");
        assert!(sign_ins.refresh("token", "other").is_err());
        assert!(sign_ins.refresh("token", "id").is_ok());
        assert!(sign_ins.refresh("token", "id").is_err());
    }
}
