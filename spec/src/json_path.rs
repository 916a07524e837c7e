//! A place in a document, as people write it: `$.paths['/api/v2/users'].get`.

use std::fmt;

use serde_json::Value;

/// A place in a JSON document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JsonPath(Vec<Segment>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Segment {
    Key(String),
    Index(usize),
}

impl JsonPath {
    /// The document itself.
    pub(super) fn root() -> Self {
        Self::default()
    }

    /// The place under these keys, from the root.
    pub(super) fn of_keys<'a>(keys: impl IntoIterator<Item = &'a str>) -> Self {
        Self(
            keys.into_iter()
                .map(|key| Segment::Key(key.to_owned()))
                .collect(),
        )
    }

    pub(super) fn push_key(&mut self, key: &str) {
        self.0.push(Segment::Key(key.to_owned()));
    }

    pub(super) fn push_index(&mut self, index: usize) {
        self.0.push(Segment::Index(index));
    }

    pub(super) fn pop(&mut self) {
        self.0.pop();
    }

    /// The key at this depth, if there is one and it is not an index.
    pub(super) fn key(&self, depth: usize) -> Option<&str> {
        match self.0.get(depth)? {
            Segment::Key(key) => Some(key),
            Segment::Index(_) => None,
        }
    }
}

impl From<&serde_path_to_error::Path> for JsonPath {
    fn from(path: &serde_path_to_error::Path) -> Self {
        use serde_path_to_error::Segment as Parsed;
        Self(
            path.iter()
                .filter_map(|segment| match segment {
                    Parsed::Map { key } => Some(Segment::Key(key.clone())),
                    Parsed::Seq { index } => Some(Segment::Index(*index)),
                    Parsed::Enum { .. } | Parsed::Unknown => None,
                })
                .collect(),
        )
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for segment in &self.0 {
            match segment {
                Segment::Index(index) => write!(f, "[{index}]")?,
                Segment::Key(key) if is_plain(key) => write!(f, ".{key}")?,
                Segment::Key(key) => {
                    write!(f, "['{}']", key.replace('\\', "\\\\").replace('\'', "\\'"))?;
                }
            }
        }
        Ok(())
    }
}

/// Whether a key can be written after a dot.
fn is_plain(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_alphabetic() || "_$".contains(first))
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-$".contains(c))
}

/// The first place at which two documents differ.
pub(super) fn first_difference(left: &Value, right: &Value) -> Option<JsonPath> {
    let mut path = JsonPath::root();
    differ(left, right, &mut path).then_some(path)
}

/// Leaves `path` at the first difference below it, if there is one.
fn differ(left: &Value, right: &Value, path: &mut JsonPath) -> bool {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            for (key, value) in left {
                path.push_key(key);
                if right
                    .get(key)
                    .is_none_or(|other| differ(value, other, path))
                {
                    return true;
                }
                path.pop();
            }
            let added = right.keys().find(|key| !left.contains_key(*key));
            if let Some(key) = added {
                path.push_key(key);
            }
            added.is_some()
        }
        (Value::Array(left), Value::Array(right)) => {
            for (index, (value, other)) in left.iter().zip(right).enumerate() {
                path.push_index(index);
                if differ(value, other, path) {
                    return true;
                }
                path.pop();
            }
            left.len() != right.len()
        }
        _ => left != right,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_path_is_written_as_json_path() {
        let mut path = JsonPath::of_keys(["paths", "/it's", "get", "x-a"]);
        path.push_index(3);
        assert_eq!(path.to_string(), r"$.paths['/it\'s'].get.x-a[3]");
    }

    #[test]
    fn the_first_difference_is_found_at_any_depth() {
        let left = json!({"a": [1, {"b": 2}]});
        let found = |right| first_difference(&left, &right).map(|path| path.to_string());
        assert_eq!(found(json!({"a": [1, {"b": 2}]})), None);
        assert_eq!(
            found(json!({"a": [1, {"b": 3}]})).as_deref(),
            Some("$.a[1].b")
        );
        assert_eq!(
            found(json!({"a": [1, {"b": 2, "c": 3}]})).as_deref(),
            Some("$.a[1].c")
        );
        assert_eq!(found(json!({"a": [1]})).as_deref(), Some("$.a"));
        assert_eq!(found(json!({})).as_deref(), Some("$.a"));
    }
}
