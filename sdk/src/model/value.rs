//! What can stand in a field, a list or a map.

use std::{any::Any, fmt::Debug};

use super::{DecodeError, Map, Tree};

/// A type with a form in JSON.
pub trait Value: Any + Clone + Debug + PartialEq + Send + Sync {
    /// Reads one.
    ///
    /// # Errors
    /// When the JSON does not fit.
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError>;

    /// Writes it.
    fn encode(&self) -> Tree<'_>;

    /// Reads one from a body that is not JSON. Only text can.
    ///
    /// # Errors
    /// When the type has no form but JSON.
    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        Err(DecodeError::new("JSON", &Tree::from(text)))
    }
}

/// What an item of a list or a map is read as; nothing, for a `null` of a type
/// that is never empty.
fn present<T: Value>(item: Tree<'_>) -> Option<Result<T, DecodeError>> {
    let is_null = item.is_null();
    match T::decode(item) {
        Err(_) if is_null => None,
        read => Some(read),
    }
}

/// A `null` item is an empty one, so that those after it keep their place; a
/// number or a text cannot be empty, and is skipped.
impl<T: Value> Value for Vec<T> {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        match tree {
            Tree::Array(items) => items
                .into_iter()
                .enumerate()
                .filter_map(|(index, item)| {
                    Some(present(item)?.map_err(|error| error.in_item(index)))
                })
                .collect(),
            Tree::Null => Ok(Self::new()),
            other => Err(DecodeError::new("a list", &other)),
        }
    }

    fn encode(&self) -> Tree<'_> {
        Tree::Array(self.iter().map(T::encode).collect())
    }
}

/// As in lists: a name whose value is `null` is kept where its value can be
/// empty.
impl<T: Value> Value for Map<T> {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        match tree {
            Tree::Object(members) => members
                .into_vec()
                .into_iter()
                .filter_map(|(name, member)| match present(member)? {
                    Ok(value) => Some(Ok((name.into_owned(), value))),
                    Err(error) => Some(Err(error.in_field(&name))),
                })
                .collect(),
            Tree::Null => Ok(Self::new()),
            other => Err(DecodeError::new("an object", &other)),
        }
    }

    fn encode(&self) -> Tree<'_> {
        let members: Vec<(&str, Tree<'_>)> = self
            .iter()
            .map(|(name, value)| (name.as_str(), value.encode()))
            .collect();
        Tree::Object(members.into())
    }
}

impl<T: Value> Value for Box<T> {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        T::decode(tree).map(Self::new)
    }

    fn encode(&self) -> Tree<'_> {
        (**self).encode()
    }
}
