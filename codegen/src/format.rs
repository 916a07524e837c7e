//! Formatting: parsed text in, prettyplease's layout out, under a header that names the command.

use crate::GenerateError;

/// First lines of every generated file.
const HEADER: &str = "\
// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

";

/// Formats one file.
///
/// # Errors
/// [`GenerateError::Format`] when the text is not Rust, with the line.
pub(crate) fn format(name: &str, text: &str) -> Result<String, GenerateError> {
    let file = syn::parse_file(text).map_err(|error| {
        let line = error.span().start().line;
        GenerateError::Format {
            file: name.to_owned(),
            line,
            what: error.to_string(),
            text: text
                .lines()
                .nth(line.saturating_sub(1))
                .unwrap_or_default()
                .to_owned(),
        }
    })?;
    Ok(format!("{HEADER}{}", prettyplease::unparse(&file)))
}
