//! A rule on nothing, and what it may have meant.

use std::error::Error;
use std::fmt;

use crate::document::Document;

/// More would not be read.
const MOST_SUGGESTIONS: usize = 3;
/// How much of a name has to be alike, from 0 to 1.
const LIKENESS: f32 = 0.7;

/// A rule is on an operation that the document does not have.
///
/// ```
/// use genesys_cloud_simulator::{Rule, Simulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let simulator = Simulator::start().await?;
/// let error = simulator.add_rule(Rule::on("getuser")).unwrap_err();
/// assert_eq!(error.suggestions(), ["getUser"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownOperation {
    operation: String,
    suggestions: Vec<String>,
}

impl UnknownOperation {
    pub(super) fn new(operation: &str, document: &Document) -> Self {
        Self {
            operation: operation.to_owned(),
            suggestions: like(operation, document),
        }
    }

    /// The operations that may have been meant, the likeliest first.
    pub fn suggestions(&self) -> &[String] {
        &self.suggestions
    }
}

/// The operations whose names are most like this one, or whose path it is.
fn like(given: &str, document: &Document) -> Vec<String> {
    let ids = || document.operations().iter().map(|one| one.id.as_str());
    let owned = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect();
    let letters = plain(given);
    let same: Vec<&str> = ids().filter(|id| plain(id) == letters).collect();
    if !same.is_empty() {
        return owned(same);
    }
    let at_path = document.operations().iter();
    let at_path: Vec<&str> = at_path
        .filter(|one| one.path == given)
        .map(|one| one.id.as_str())
        .collect();
    if !at_path.is_empty() {
        return owned(at_path);
    }
    // Names are compared without their case, and shown with it.
    let plain_ids: Vec<String> = ids().map(plain).collect();
    let plain_refs: Vec<&str> = plain_ids.iter().map(String::as_str).collect();
    let close =
        similar::get_close_matches(letters.as_str(), &plain_refs, MOST_SUGGESTIONS, LIKENESS);
    let found = close.into_iter().filter_map(|close| {
        let index = plain_refs.iter().position(|one| *one == close)?;
        document.operations().get(index).map(|one| one.id.as_str())
    });
    owned(found.collect())
}

/// The letters and digits of a name, in lower case: `get_user`, `GetUser` and `getUser` are one.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

impl fmt::Display for UnknownOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the document has no operation `{}`", self.operation)?;
        for (nth, suggestion) in self.suggestions.iter().enumerate() {
            let before = if nth == 0 { "; did you mean" } else { " or" };
            write!(f, "{before} `{suggestion}`")?;
        }
        if !self.suggestions.is_empty() {
            f.write_str("?")?;
        }
        Ok(())
    }
}

impl Error for UnknownOperation {}

#[cfg(test)]
mod tests {
    use super::*;

    fn suggestions(given: &str) -> Vec<String> {
        UnknownOperation::new(given, &Document::pinned()).suggestions
    }

    #[test]
    fn a_name_that_is_nearly_one_is_told() {
        assert_eq!(suggestions("getUsr")[0], "getUser");
        assert_eq!(suggestions("postRoutingQueue")[0], "postRoutingQueues");
        assert_eq!(suggestions("get_routing_queue"), ["getRoutingQueue"]);
        let error = UnknownOperation::new("GETUSERSME", &Document::pinned());
        assert_eq!(
            error.to_string(),
            "the document has no operation `GETUSERSME`; did you mean `getUsersMe`?"
        );
    }

    #[test]
    fn a_path_has_its_operations_and_what_is_like_nothing_has_none() {
        let at_path = suggestions("/api/v2/users/{userId}");
        assert!(at_path.contains(&"patchUser".to_owned()), "{at_path:?}");
        assert_eq!(suggestions("xyzzy"), Vec::<String>::new());
    }
}
