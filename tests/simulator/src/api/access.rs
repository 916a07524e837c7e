//! What a token may do: the scopes that it was granted, and the permissions of whom it belongs to.
//!
//! A simulator that was told neither lets every token do everything.

use crate::document::{Operation, Security};

use crate::server::error_body::{ApiError, Code};

/// The scope that only reads ends so; the one without it reads and writes.
const READ_ONLY: &str = ":readonly";
/// Every part of a permission, or what is left of it.
const WILDCARD: &str = "*";

/// What every token of a simulator may do. `None`: everything.
#[derive(Clone, Debug, Default)]
pub(crate) struct Access {
    pub(crate) scopes: Option<Vec<String>>,
    pub(crate) permissions: Option<Vec<String>>,
}

impl Access {
    /// The scopes as a token tells them.
    pub(crate) fn scope(&self) -> Option<String> {
        Some(self.scopes.as_ref()?.join(" "))
    }

    /// Why a token of an OAuth client may not make a call, if it may not.
    pub(crate) fn refusal(&self, operation: &Operation) -> Option<ApiError> {
        let Security::OAuth { scopes } = &operation.security else {
            return None;
        };
        let refused = self
            .scopes
            .as_ref()
            .is_some_and(|granted| !has_scope(granted, scopes));
        if refused {
            return Some(missing_scope(operation, scopes));
        }
        let held = self.permissions.as_ref()?;
        let needed = &operation.permissions;
        let lacks: Vec<&String> = needed.iter().filter(|one| !has(held, one)).collect();
        let is_enough = if operation.needs_all_permissions {
            lacks.is_empty()
        } else {
            needed.is_empty() || lacks.len() < needed.len()
        };
        (!is_enough).then(|| missing_permissions(operation, &lacks))
    }
}

/// A 403 for want of every permission that an operation needs.
pub(crate) fn forbidden(operation: &Operation) -> ApiError {
    let all: Vec<&String> = operation.permissions.iter().collect();
    missing_permissions(operation, &all)
}

fn missing_permissions(operation: &Operation, lacks: &[&String]) -> ApiError {
    if lacks.is_empty() {
        return ApiError::new(Code::NotAuthorized, "The caller may not do this.");
    }
    let list = list(lacks);
    let (code, told) = if operation.needs_all_permissions {
        (Code::MissingPermissions, "The caller lacks the permissions")
    } else {
        (
            Code::MissingAnyPermissions,
            "The caller needs at least one of the permissions",
        )
    };
    ApiError::new(code, format!("{told} {list}")).with_param("permissions", &list)
}

/// Who has no scope is told of the permissions, too: they are what the scope stands before.
fn missing_scope(operation: &Operation, scopes: &[String]) -> ApiError {
    let scopes = list(&scopes.iter().collect::<Vec<_>>());
    let permissions = list(&operation.permissions.iter().collect::<Vec<_>>());
    let told = format!("The client is not authorized for any scope of {scopes}");
    ApiError::new(Code::MissingScope, told)
        .with_param("scopes", &scopes)
        .with_param("permissions", &permissions)
}

/// In the brackets in which the platform lists what a message names.
fn list(names: &[&String]) -> String {
    let names: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
    format!("[{}]", names.join(", "))
}

/// Whether one of the scopes that an operation takes was granted. What takes no scope takes any
/// token.
fn has_scope(granted: &[String], taken: &[String]) -> bool {
    let is_granted = |one: &String| {
        granted.contains(one)
            || one
                .strip_suffix(READ_ONLY)
                .is_some_and(|whole| granted.iter().any(|one| one == whole))
    };
    taken.is_empty() || taken.iter().any(is_granted)
}

/// Whether a permission is held, as it stands or by a wildcard: `routing:queue:*`, `routing:*`.
fn has(held: &[String], needed: &str) -> bool {
    held.iter().any(|one| covers(one, needed))
}

fn covers(held: &str, needed: &str) -> bool {
    let mut needed = needed.split(':');
    let mut held = held.split(':').peekable();
    while let Some(part) = held.next() {
        if part == WILDCARD && held.peek().is_none() {
            return needed.next().is_some();
        }
        if needed
            .next()
            .is_none_or(|other| part != WILDCARD && part != other)
        {
            return false;
        }
    }
    needed.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_scope_holds_its_read_only_one_and_not_the_other_way_round() {
        let taken = ["users".to_owned(), "users:readonly".to_owned()];
        assert!(has_scope(&set(&["users"]), &taken[1..]));
        assert!(has_scope(&set(&["users:readonly"]), &taken));
        assert!(!has_scope(&set(&["users:readonly"]), &taken[..1]));
        assert!(!has_scope(&set(&["routing"]), &taken));
        assert!(has_scope(&set(&[]), &[]));
    }

    #[test]
    fn a_permission_may_be_held_by_a_wildcard() {
        for held in [
            "routing:queue:view",
            "routing:queue:*",
            "routing:*",
            "*",
            "routing:*:view",
        ] {
            assert!(covers(held, "routing:queue:view"), "{held}");
        }
        for held in [
            "routing:queue",
            "routing:queue:edit",
            "rout:*",
            "routing:queue:view:*",
            "",
        ] {
            assert!(!covers(held, "routing:queue:view"), "{held}");
        }
    }
}
