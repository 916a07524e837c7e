//! A profile file as sections of keys, whichever syntax it is written in.

use std::collections::BTreeMap;

use configparser::ini::Ini;

use crate::config::profile::error::ProfileErrorKind;

/// The section that the command line uses when no profile is named.
pub(super) const DEFAULT_PROFILE: &str = "default";

/// A file: named sections, and what stands before the first one. Names are in lower case.
#[derive(Default)]
pub(super) struct Sections {
    top_level: Section,
    named: BTreeMap<String, Section>,
}

/// The keys of one section, in lower case, with their values as text.
#[derive(Default)]
pub(super) struct Section(BTreeMap<String, String>);

impl Sections {
    /// Reads TOML, JSON or INI. The syntax shows in the text itself, because the SDKs' files
    /// are called `config`, without an extension, whichever syntax they are in.
    pub(super) fn read(text: &str) -> Result<Self, ProfileErrorKind> {
        // Windows editors begin UTF-8 files with a mark.
        let text = text.trim_start_matches('\u{feff}');
        if text.trim_start().starts_with('{') {
            return serde_json::from_str(text)
                .map(Self::from_json)
                .map_err(|error| ProfileErrorKind::Syntax {
                    line: Some(error.line()),
                });
        }
        // Most INI files are not TOML, because INI leaves the quotes out; the few that are mean
        // the same either way.
        match text.parse::<toml::Table>() {
            Ok(table) => Ok(Self::from_toml(table)),
            Err(toml_error) => Self::from_ini(text).ok_or_else(|| {
                let before = toml_error.span().and_then(|span| text.get(..span.start));
                ProfileErrorKind::Syntax {
                    line: before.map(|before| before.lines().count().max(1)),
                }
            }),
        }
    }

    fn from_json(root: serde_json::Map<String, serde_json::Value>) -> Self {
        let text = |value: serde_json::Value| match value {
            serde_json::Value::String(text) => Some(text),
            serde_json::Value::Number(_) | serde_json::Value::Bool(_) => Some(value.to_string()),
            _ => None,
        };
        let mut sections = Self::default();
        for (name, value) in root {
            if let serde_json::Value::Object(keys) = value {
                let section = sections.named.entry(name.to_lowercase()).or_default();
                for (key, value) in keys {
                    section.put(&key, text(value));
                }
            } else {
                sections.top_level.put(&name, text(value));
            }
        }
        sections
    }

    fn from_toml(root: toml::Table) -> Self {
        let text = |value: toml::Value| match value {
            toml::Value::String(text) => Some(text),
            toml::Value::Integer(_) | toml::Value::Float(_) | toml::Value::Boolean(_) => {
                Some(value.to_string())
            }
            _ => None,
        };
        let mut sections = Self::default();
        for (name, value) in root {
            if let toml::Value::Table(keys) = value {
                let section = sections.named.entry(name.to_lowercase()).or_default();
                for (key, value) in keys {
                    section.put(&key, text(value));
                }
            } else {
                sections.top_level.put(&name, text(value));
            }
        }
        sections
    }

    fn from_ini(text: &str) -> Option<Self> {
        let mut settings = Ini::new().defaults();
        // Where keys before any section go: the profile that is read when none is named.
        DEFAULT_PROFILE.clone_into(&mut settings.default_section);
        // A `#` or `;` inside a secret is part of it, as it is to the SDKs' own readers.
        settings.enable_inline_comments = false;
        let mut parser = Ini::new_from_defaults(settings);
        // The parser's message quotes the line, so it is dropped.
        let file = parser.read(text.to_owned()).ok()?;
        let mut sections = Self::default();
        for (name, keys) in file {
            let section = sections.named.entry(name.to_lowercase()).or_default();
            for (key, value) in keys {
                // A line that is no `key = value` means that this is not a file of settings.
                section.put(&key, Some(unquoted(&value?)?.to_owned()));
            }
        }
        Some(sections)
    }

    pub(super) fn section(&self, name: &str) -> Option<&Section> {
        self.named.get(&name.to_lowercase())
    }

    pub(super) fn top_level(&self) -> Option<&Section> {
        (!self.top_level.0.is_empty()).then_some(&self.top_level)
    }

    /// The names of all sections but those given.
    pub(super) fn names(&self, but: &[&str]) -> Vec<String> {
        self.named
            .keys()
            .filter(|name| !but.contains(&name.as_str()))
            .cloned()
            .collect()
    }
}

/// INI has no quotes, but people who know TOML write them. `None` when one is opened and not
/// closed: that is TOML with a mistake in it, and half a secret would only be told as a wrong one.
fn unquoted(value: &str) -> Option<&str> {
    let value = value.trim();
    match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value.strip_prefix(quote)?.strip_suffix(quote),
        _ => Some(value),
    }
}

impl Section {
    fn put(&mut self, key: &str, value: Option<String>) {
        // An empty value is what an unset one looks like in the command line's own files.
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            self.0
                .insert(key.trim().to_lowercase(), value.trim().to_owned());
        }
    }

    /// The value of the first of these keys that is set.
    pub(super) fn first(&self, keys: &[&str]) -> Option<&str> {
        keys.iter()
            .find_map(|key| self.0.get(*key))
            .map(String::as_str)
    }

    /// The value of a key as a whole number.
    pub(super) fn number(&self, key: &str) -> Result<Option<u64>, ProfileErrorKind> {
        self.first(&[key])
            .map(|text| {
                text.parse()
                    .map_err(|_| ProfileErrorKind::NotANumber(key.to_owned()))
            })
            .transpose()
    }
}
