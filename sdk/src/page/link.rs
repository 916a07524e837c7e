//! Links to the next page.
//!
//! Only the query of a link is followed, and only where its path is that of the call: a host that a
//! response names never sees a token.

use percent_encoding::percent_decode_str;
use url::Url;

/// A link to the next page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Link {
    /// Whether it leads to where the call went.
    pub(super) is_own: bool,
    pub(super) query: Vec<(String, String)>,
}

impl Link {
    /// Reads a link in the response to a call of this path. The base URL may begin with a path of
    /// its own, that of a gateway.
    pub(super) fn read(link: &str, path: &str, base_path: &str) -> Self {
        let base_path = base_path.trim_end_matches('/');
        // The host stands for the one that is never looked at.
        let url = Url::parse("http://localhost")
            .and_then(|host| host.join(&format!("{base_path}{path}")))
            .and_then(|own| own.join(link));
        let Ok(url) = url else {
            return Self::default();
        };
        let linked = url.path();
        let is_own = same(linked, path)
            || linked
                .strip_prefix(base_path)
                .is_some_and(|linked| same(linked, path));
        let query = url.query_pairs().into_owned().collect();
        Self { is_own, query }
    }

    /// The value of a parameter that has one.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let pair = self
            .query
            .iter()
            .find(|(known, value)| known == name && !value.is_empty());
        pair.map(|(_, value)| value.as_str())
    }

    /// The value of a parameter that is a number.
    pub(super) fn number(&self, name: &str) -> Option<u64> {
        self.value(name)?.parse().ok()
    }
}

/// Whether two paths are the same, however they are encoded. Ids come back in small letters.
fn same(one: &str, other: &str) -> bool {
    let plain = |path: &str| {
        let path = percent_decode_str(path.trim_end_matches('/'));
        path.decode_utf8_lossy().into_owned()
    };
    plain(one).eq_ignore_ascii_case(&plain(other))
}

#[cfg(test)]
mod tests {
    use super::Link;

    #[test]
    fn a_link_is_the_calls_own_when_its_path_is_whatever_its_host() {
        let own = [
            "/api/v2/x/a%20b?after=1",
            "/api/v2/x/a b?after=1",
            "/api/v2/x/A%20B/?after=1#top",
            "https://elsewhere.example/api/v2/x/a%20b?after=1",
            "//elsewhere.example/api/v2/x/a%20b?after=1",
            "/gate/api/v2/x/a%20b?after=1",
            "?after=1",
        ];
        for text in own {
            let link = Link::read(text, "/api/v2/x/a%20b", "/gate/");
            assert!(link.is_own, "{text}");
            assert_eq!(link.number("after"), Some(1), "{text}");
        }
    }

    #[test]
    fn another_path_is_not_the_calls_own() {
        let others = [
            "/api/v2/y?after=1",
            "/api/v2/x/c?after=1",
            "/api/v2/x?after=1",
            "/always",
            "http://[broken?after=1",
        ];
        for text in others {
            assert!(!Link::read(text, "/api/v2/x/a", "/").is_own, "{text}");
        }
    }

    #[test]
    fn a_query_keeps_all_values_of_a_name_and_its_encoding_is_undone() {
        let link = Link::read("/x?id=1&id=2&after=b%20c%3D&empty=", "/x", "/");
        let ids: Vec<_> = link.query.iter().filter(|(name, _)| name == "id").collect();
        assert_eq!(ids.len(), 2);
        assert_eq!(
            (link.value("after"), link.value("empty")),
            (Some("b c="), None)
        );
    }
}
