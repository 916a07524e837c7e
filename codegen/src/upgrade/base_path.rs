//! The path under which all of a document's paths are.

use serde_json::Value;

use super::Object;

/// The path of the first server's address, under which all others are.
pub(super) fn of_servers(root: &Object) -> String {
    let address = root
        .get("servers")
        .and_then(|servers| servers[0]["url"].as_str())
        .unwrap_or_default();
    let after_scheme = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = after_scheme.split_once('/').map_or("", |(_, path)| path);
    format!("/{path}")
}

/// Paths are called from the root of the host: a document's base path becomes part of each.
pub(super) fn prefix(root: &mut Object, base: &str) {
    let base = base.trim_end_matches('/');
    if base.is_empty() {
        return;
    }
    if let Some(Value::Object(paths)) = root.get_mut("paths") {
        *paths = std::mem::take(paths)
            .into_iter()
            .map(|(path, item)| {
                // What does not begin with a slash is an extension.
                let prefix = if path.starts_with('/') { base } else { "" };
                (format!("{prefix}{path}"), item)
            })
            .collect();
    }
}
