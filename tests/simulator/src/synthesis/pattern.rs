//! A text that a regular expression matches.

use rand::RngExt as _;
use rand::rngs::Xoshiro256PlusPlus;
use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind};

/// How many more than the fewest repetitions to make, where there may be any number.
const MORE: u32 = 6;

/// A text that matches; an empty one where the pattern is not a regular expression.
pub(super) fn matching(random: &mut Xoshiro256PlusPlus, pattern: &str) -> String {
    let mut text = String::new();
    if let Ok(hir) = regex_syntax::parse(pattern) {
        write(random, &hir, &mut text);
    }
    text
}

fn write(random: &mut Xoshiro256PlusPlus, hir: &Hir, text: &mut String) {
    match hir.kind() {
        // A look-around such as `^` takes no text. One that no text could satisfy is not one that a
        // schema would state.
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(Class::Unicode(class)) => text.extend(pick(random, class)),
        HirKind::Class(Class::Bytes(class)) => {
            text.extend(
                class
                    .ranges()
                    .first()
                    .map(|range| char::from(range.start())),
            );
        }
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(repetition.min + MORE);
            for _ in 0..random.random_range(repetition.min..=most) {
                write(random, &repetition.sub, text);
            }
        }
        HirKind::Capture(capture) => write(random, &capture.sub, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(random, part, text)),
        HirKind::Alternation(parts) => {
            let choice = random.random_range(0..parts.len());
            write(random, &parts[choice], text);
        }
    }
}

/// A character of the class; a visible one where it has any.
fn pick(random: &mut Xoshiro256PlusPlus, class: &ClassUnicode) -> Option<char> {
    let visible = |one: &char| one.is_ascii_graphic();
    let all = || {
        class
            .ranges()
            .iter()
            .flat_map(|range| range.start()..=range.end())
    };
    let choices: Vec<_> = all().take(1_000).filter(visible).collect();
    if choices.is_empty() {
        return all().next();
    }
    Some(choices[random.random_range(0..choices.len())])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use rand::SeedableRng as _;

    use super::*;

    #[test]
    fn what_is_made_matches() {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(1);
        for pattern in [
            "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$",
            r"^[a-zA-Z0-9\.\+\-\_\(\)\s]+$",
            r"([a-f0-9]{8}-[1-5][0-9a-f]{3}|\*)",
            r"^\d{2,4}\w?[^a-z]$",
        ] {
            let schema = serde_json::json!({ "pattern": pattern });
            for _ in 0..50 {
                let text = matching(&mut random, pattern);
                assert!(
                    jsonschema::is_valid(&schema, &text.clone().into()),
                    "{pattern}: {text}"
                );
            }
        }
    }
}
