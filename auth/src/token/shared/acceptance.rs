//! Which token out of a store is taken.

use std::time::Duration;

use secrecy::SecretString;

use crate::oauth::response::is_header_value;
use crate::oauth::scopes::RequiredScopes;
use crate::store::token_store::StoredToken;
use crate::token::refresh_request::{RefreshRequest, Trigger};
use crate::token::rejected_tokens::is_same;

/// Tokens with less life than this are not worth taking.
const SHORTEST_LIFE: Duration = Duration::from_millis(50);

/// Whether `token` is what the request wants.
pub(super) fn accepts(
    request: &RefreshRequest<'_>,
    scopes: &RequiredScopes,
    token: &StoredToken,
) -> bool {
    let RefreshRequest { trigger, past, .. } = request;
    let same = |other: &SecretString| is_same(other, &token.access_token);
    // A rotation asks the endpoint: what lies in the store may be of the old secret, and would
    // not tell whether the new one is right.
    if past.distrust_store
        || *trigger == Trigger::Rotation
        || token.remaining < SHORTEST_LIFE
        || !is_header_value(&token.access_token)
        || past.rejected.iter().any(same)
    {
        return false;
    }
    match &past.current {
        Some((current, _)) if same(current) => return false,
        Some((_, Some(left)))
            if matches!(trigger, Trigger::Ahead | Trigger::Expiry) && token.remaining <= *left =>
        {
            return false;
        }
        _ => {}
    }
    scopes
        .check(token.scope.as_deref(), &token.access_token)
        .is_ok()
}
