//! Numbers in a tree.

use serde_json_borrow::Number;

use crate::model::Tree;

/// The number, if the tree is one.
pub(crate) fn number(tree: &Tree<'_>) -> Option<Number> {
    match tree {
        Tree::Number(number) => Some(*number),
        _ => None,
    }
}
