//! Which editions of the document need which fixup, as their declarations say.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use genesys_cloud_codegen::{Edition, FIXUPS, Fixup, spec};
use serde_json::Value;

use super::support::{pinned, run, workspace};

/// Holds the declarations for an edition against the edition.
#[track_caller]
fn assert_declared(edition: Edition, document: &Value) {
    let counted = run(document).report.fixups;
    let needed: Vec<&str> = counted.keys().copied().collect();
    let declared = FIXUPS.iter().filter(|one| one.needed_by.contains(&edition));
    let declared: Vec<&str> = declared.map(|one| one.name).collect();
    assert_eq!(needed, declared, "needed and declared: {edition:?}");
}

#[test]
fn the_pinned_document_needs_what_is_declared_for_it() {
    assert_declared(Edition::Pinned, &pinned());
}

#[test]
fn the_edition_of_2017_needs_what_is_declared_for_it() {
    // With upstream's sentences in it, it is no part of the project.
    let folder = workspace().join("../shared/spec");
    let Ok(document) = spec::load(&folder.join("genesys-cloud-v2-2017.swagger.json.gz")) else {
        let note = "note: no edition of 2017 beside the project (../shared/spec): which fixups it \
                    needs was not tested\n";
        // Not `eprintln!`, which is swallowed when the test passes.
        io::stderr().write_all(note.as_bytes()).unwrap();
        return;
    };
    assert_declared(Edition::Of2017, &document);
}

#[test]
fn every_fixup_is_declared_once_and_stated_by_a_document_of_its_own() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixups");
    let text: String = std::fs::read_dir(tests)
        .unwrap()
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    let mut declared: BTreeMap<&str, &Fixup> = BTreeMap::new();
    for fixup in FIXUPS {
        assert_eq!(
            declared.insert(fixup.name, fixup),
            None,
            "{} is there twice",
            fixup.name
        );
        assert!(
            text.contains(&format!("fn {}() {{", fixup.name)),
            "no test for {}",
            fixup.name
        );
    }
}
