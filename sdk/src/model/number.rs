//! Numbers in a tree, also where another crate of the program turned on
//! `serde_json`'s feature `arbitrary_precision`.
//!
//! With that feature, which is one for the whole program, `serde_json` hands
//! a number to every reader but its own as an object with one member of a
//! reserved name. Nobody who reads a `version` cares about that.

use serde_json_borrow::Number;

use super::{Json, Tree};

const RESERVED: &str = "$serde_json::private::Number";

/// The number, if the tree is one.
pub(crate) fn number(tree: &Tree<'_>) -> Option<Number> {
    match tree {
        Tree::Number(number) => Some(*number),
        Tree::Object(members) if members.len() == 1 => match members.get(RESERVED)? {
            Tree::Str(digits) => parse(digits),
            _ => None,
        },
        _ => None,
    }
}

fn parse(digits: &str) -> Option<Number> {
    if let Ok(number) = digits.parse::<u64>() {
        return Some(number.into());
    }
    if let Ok(number) = digits.parse::<i64>() {
        return Some(number.into());
    }
    let number: f64 = digits.parse().ok()?;
    number.is_finite().then(|| number.into())
}

/// JSON of any form, out of a tree.
pub(super) fn json(tree: Tree<'_>) -> Json {
    match tree {
        Tree::Array(items) => items.into_iter().map(json).collect(),
        Tree::Object(_) if number(&tree).is_some() => {
            number(&tree).map_or(Json::Null, |number| Json::Number(number.into()))
        }
        Tree::Object(members) => members
            .into_vec()
            .into_iter()
            .map(|(name, member)| (name.into_owned(), json(member)))
            .collect(),
        other => other.into(),
    }
}

/// JSON of any form, as a tree. A number that fits neither 64 bits nor a float
/// becomes its text: a tree has no place for it.
pub(super) fn tree(json: &Json) -> Tree<'_> {
    match json {
        Json::Number(given) => match (given.as_u64(), given.as_i64(), given.as_f64()) {
            (Some(number), _, _) => Tree::Number(number.into()),
            (_, Some(number), _) => Tree::Number(number.into()),
            (_, _, Some(number)) => Tree::Number(number.into()),
            _ => Tree::Str(given.to_string().into()),
        },
        Json::Array(items) => Tree::Array(items.iter().map(tree).collect()),
        Json::Object(members) => {
            let members: Vec<(&str, Tree<'_>)> = members
                .iter()
                .map(|(name, member)| (name.as_str(), tree(member)))
                .collect();
            Tree::Object(members.into())
        }
        other => Tree::from(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reserved(digits: &str) -> Tree<'_> {
        Tree::Object(vec![(RESERVED, Tree::Str(digits.into()))].into())
    }

    #[test]
    fn a_number_in_disguise_is_a_number() {
        let integer = |digits| number(&reserved(digits)).and_then(|one| one.as_i64());
        assert_eq!(integer("9007199254740993"), Some(9_007_199_254_740_993));
        assert_eq!(integer("-7"), Some(-7));
        let float = number(&reserved("1.5e3")).and_then(|one| one.as_f64());
        assert_eq!(float, Some(1500.0));
        for other in ["x", "1e999"] {
            assert!(number(&reserved(other)).is_none(), "{other}");
        }
    }

    #[test]
    fn json_keeps_its_numbers_wherever_they_are() {
        let inner = Tree::Object(vec![("a", Tree::Array(vec![reserved("3"), Tree::Null]))].into());
        assert_eq!(json(inner), serde_json::json!({"a": [3, null]}));
        let any = serde_json::json!({"a": [u64::MAX, -3, 2.5, {"b": "c"}], "d": null});
        assert_eq!(json(tree(&any)), any);
    }
}
