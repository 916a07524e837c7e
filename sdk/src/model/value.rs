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

/// `null` items are skipped: no item of a list means anything by it.
impl<T: Value> Value for Vec<T> {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        match tree {
            Tree::Array(items) => items
                .into_iter()
                .enumerate()
                .filter(|(_, item)| !item.is_null())
                .map(|(index, item)| T::decode(item).map_err(|error| error.in_item(index)))
                .collect(),
            Tree::Null => Ok(Self::new()),
            other => Err(DecodeError::new("a list", &other)),
        }
    }

    fn encode(&self) -> Tree<'_> {
        Tree::Array(self.iter().map(T::encode).collect())
    }
}

/// Names whose value is `null` are skipped.
impl<T: Value> Value for Map<T> {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        match tree {
            Tree::Object(members) => members
                .into_vec()
                .into_iter()
                .filter(|(_, member)| !member.is_null())
                .map(|(name, member)| match T::decode(member) {
                    Ok(value) => Ok((name.into_owned(), value)),
                    Err(error) => Err(error.in_field(&name)),
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
