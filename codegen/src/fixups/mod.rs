//! Fixups: one named function for each fault of the document and for each limit of progenitor,
//! every one [declared](declared) with the editions that need it and counted in the
//! [report](crate::Report).
//!
//! A fixup changes the document, never the output, so that what progenitor is asked to generate is
//! always a document that it understands. None of them names an operation or a schema: each looks
//! for a shape, and finds nothing in a document that does not have it.

pub(crate) mod declared;
mod enums;
mod operations;
mod schemas;
mod walk;

use std::collections::BTreeMap;

pub use declared::{Edition, FIXUPS, Fixup, Mends};
pub(crate) use enums::VALUES;
pub(crate) use operations::ARGUMENT;
pub(crate) use walk::{Place, is_success, walk};

use crate::document::Document;
use crate::names::Unique;
use crate::report::Report;

/// The names that the fixups gave, and what they stand for in the document.
#[derive(Debug, Default)]
pub(crate) struct Naming {
    /// Enumerations by the name under which they are emitted.
    pub(crate) enums: BTreeMap<String, Enumeration>,
    /// Further names of an enumeration whose list of values is the same.
    pub(crate) aliases: BTreeMap<String, String>,
    /// Which of those names stands where: by place and name of the enumeration, because two
    /// responses of one operation are one place.
    pub(crate) enum_at: BTreeMap<(Place, String), String>,
    /// Schema → engine's property name → name on the wire.
    pub(crate) wire_names: BTreeMap<String, BTreeMap<String, String>>,
    /// Schema name after renaming → name in the document.
    pub(crate) documented_as: BTreeMap<String, String>,
}

/// An open list of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Enumeration {
    /// Variant and value on the wire, in the document's order.
    pub(crate) variants: Vec<(String, String)>,
}

/// Applies every fixup, in the order in which they build on each other.
pub(crate) fn apply(document: &mut Document, report: &mut Report) -> Naming {
    let mut naming = Naming::default();
    let mut names = Unique::default();

    operations::add_missing_path_parameters(document, report);
    operations::drop_foreign_path_parameters(document, report);
    operations::drop_unsupported_parameters(document, report);
    operations::join_scim_lists(document, report);
    operations::read_status_ranges(document, report);
    operations::add_missing_body_schemas(document, report);
    operations::note_foreign_bodies(document, report);
    operations::note_foreign_answers(document, report);
    schemas::merge_all_of(document, report);
    schemas::loosen_unions(document, report);
    schemas::break_circles(document, report);
    operations::take_odd_parameters_as_text(document, report);
    operations::name_parameters(document, report);
    schemas::name_types(document, &mut naming, &mut names, report);
    schemas::name_inline_objects(document, &mut names, report);
    schemas::free_open_objects(document, report);
    schemas::drop_extra_properties(document, report);
    enums::open_non_string_enums(document, report);
    enums::name_enums(document, &mut naming, &mut names, report);
    schemas::name_properties(document, &mut naming, report);
    naming
}
