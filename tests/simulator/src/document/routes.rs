//! Which operation a method and a path belong to.

use std::collections::HashMap;

use http::Method;
use percent_encoding::percent_decode_str;

use super::operation::Operation;

/// A tree of path segments.
#[derive(Default)]
pub(super) struct Routes(Node);

#[derive(Default)]
struct Node {
    literals: HashMap<String, Node>,
    parameter: Option<Box<Node>>,
    /// The operations of the path that ends here, by method.
    ends: Vec<(Method, usize)>,
}

impl Routes {
    pub(super) fn new(operations: &[Operation]) -> Result<Self, String> {
        let mut root = Node::default();
        for operation in operations {
            let mut node = &mut root;
            for segment in segments(&operation.path) {
                node = if segment.starts_with('{') && segment.ends_with('}') {
                    node.parameter.get_or_insert_default()
                } else if segment.contains(['{', '}']) {
                    let path = &operation.path;
                    return Err(format!("{path}: a parameter is more than a whole segment"));
                } else {
                    node.literals.entry(segment.to_owned()).or_default()
                };
            }
            let other = node
                .ends
                .iter()
                .find(|(method, _)| *method == operation.method);
            if let Some((_, other)) = other {
                let other = &operations[*other].id;
                return Err(format!("{other} and {} are at one path", operation.id));
            }
            node.ends.push((operation.method.clone(), operation.index));
        }
        Ok(Self(root))
    }

    /// The index of the operation, and the decoded values of its path parameters.
    pub(super) fn find(&self, method: &Method, path: &str) -> Option<(usize, Vec<String>)> {
        let path: Vec<_> = segments(path).collect();
        let mut values = Vec::new();
        let index = self.0.walk(&path, &mut values, &|node| {
            let end = node.ends.iter().find(|(other, _)| other == method);
            end.map(|(_, index)| *index)
        })?;
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        Some((index, values.into_iter().map(decoded).collect()))
    }

    pub(super) fn has_path(&self, path: &str) -> bool {
        let path: Vec<_> = segments(path).collect();
        let end = |node: &Node| (!node.ends.is_empty()).then_some(0);
        self.0.walk(&path, &mut Vec::new(), &end).is_some()
    }
}

impl Node {
    /// Tries the literal first, and the parameter where that leads nowhere.
    fn walk<'a>(
        &self,
        path: &[&'a str],
        values: &mut Vec<&'a str>,
        end: &dyn Fn(&Self) -> Option<usize>,
    ) -> Option<usize> {
        let Some((segment, rest)) = path.split_first() else {
            return end(self);
        };
        let literal = self.literals.get(*segment);
        if let Some(found) = literal.and_then(|node| node.walk(rest, values, end)) {
            return Some(found);
        }
        // An empty segment is no value: `/users/` is not a user.
        let parameter = self.parameter.as_ref().filter(|_| !segment.is_empty())?;
        values.push(segment);
        let found = parameter.walk(rest, values, end);
        if found.is_none() {
            values.pop();
        }
        found
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use http::Method;
    use serde_json::json;

    use crate::document::Document;

    fn document(paths: &[(&str, &str)]) -> Document {
        let mut json = json!({ "swagger": "2.0", "definitions": {}, "paths": {} });
        for (path, method) in paths {
            json["paths"][path][method] =
                json!({ "operationId": format!("{method} {path}"), "responses": {} });
        }
        Document::from_json(json).unwrap()
    }

    #[test]
    fn a_literal_wins_over_a_parameter_unless_it_leads_nowhere() {
        let document = document(&[
            ("/a/{x}", "get"),
            ("/a/me", "get"),
            ("/a/{x}/b", "get"),
            ("/a/me/c", "get"),
            ("/a/me", "put"),
        ]);
        let id = |method, path| {
            document
                .find(method, path)
                .map(|one| one.operation.id.as_str())
        };
        assert_eq!(id(&Method::GET, "/a/me"), Some("get /a/me"));
        assert_eq!(id(&Method::GET, "/a/you"), Some("get /a/{x}"));
        assert_eq!(id(&Method::GET, "/a/me/b"), Some("get /a/{x}/b"));
        assert_eq!(id(&Method::PUT, "/a/you"), None);
        assert_eq!(id(&Method::GET, "/a/"), None);
        assert_eq!(id(&Method::GET, "/a"), None);
        assert!(document.has_path("/a/you") && !document.has_path("/a/you/d"));
    }

    #[test]
    fn values_are_decoded_after_the_path_is_taken_apart() {
        let document = document(&[("/a/{x}/b/{y}", "get")]);
        let found = document.find(&Method::GET, "/a/1%2F2/b/%C3%A9%20").unwrap();
        assert_eq!(
            found.path,
            [("x", "1/2".to_owned()), ("y", "é ".to_owned())]
        );
    }
}
