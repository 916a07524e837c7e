//! Every fixup there is: what it does, what it mends, and which edition of the document needs it.
//!
//! A fixup that the pinned document needs says so, and a test fails when it finds nothing there any
//! more: then upstream has mended the fault, and the fixup goes, or says which edition it is still
//! for. One that no known edition needs stays for a limit of progenitor's or of Rust's that the
//! next edition may run into, or for the half of the format that upstream has not used so far; a
//! document among the tests states it.

use Edition::{Of2017, Pinned};
use Mends::{Document, Progenitor, Rust};

/// An edition of the API document that upstream has published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Edition {
    /// The one in `spec/`.
    Pinned,
    /// The first of Swagger 2.0 that is known, of 2017.
    Of2017,
}

/// What a fixup makes up for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mends {
    /// The document breaks its own format, or promises what the platform does not keep.
    Document,
    /// progenitor refuses, or types too strictly, what the format allows.
    Progenitor,
    /// Names or types that are sound in the document and one, or none, in Rust.
    Rust,
}

/// One fixup.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fixup {
    /// Its name, which is that of a function or of a place in one.
    pub name: &'static str,
    /// What it does.
    pub does: &'static str,
    /// What it makes up for.
    pub mends: Mends,
    /// The editions that need it. None, if only a document of the tests does.
    pub needed_by: &'static [Edition],
}

macro_rules! fixups {
    ($($ident:ident = $name:literal, $mends:ident, $editions:expr, $does:literal;)*) => {
        $(pub(crate) static $ident: Fixup = Fixup {
            name: $name,
            does: $does,
            mends: $mends,
            needed_by: &$editions,
        };)*

        /// All of them, by name.
        pub static FIXUPS: &[&Fixup] = &[$(&$ident),*];
    };
}

fixups! {
    ADD_MISSING_BODY_SCHEMAS = "add_missing_body_schemas", Progenitor, [],
        "bodies that do not say what they are read as any JSON";
    ADD_MISSING_PATH_PARAMETERS = "add_missing_path_parameters", Document, [],
        "names in a path declared as strings";
    BREAK_CIRCLES = "break_circles", Rust, [],
        "lists and maps of themselves opened to any JSON";
    DROP_CONSTRAINT = "drop_constraint", Progenitor, [Pinned, Of2017],
        "limits on values are the server's to check";
    DROP_DEFAULT = "drop_default", Document, [Pinned, Of2017],
        "defaults are the server's; some break their own schema";
    DROP_EXTRA_PROPERTIES = "drop_extra_properties", Progenitor, [],
        "undeclared properties beside declared ones skipped";
    DROP_FOREIGN_PATH_PARAMETERS = "drop_foreign_path_parameters", Document, [],
        "path parameters that the path does not have";
    DROP_REPEATED_VALUES = "drop_repeated_values", Document, [],
        "enumerations that list a value twice list it once";
    DROP_UNSUPPORTED_PARAMETERS = "drop_unsupported_parameters", Progenitor, [],
        "cookie parameters left out";
    FREE_OPEN_OBJECTS = "free_open_objects", Document, [Pinned, Of2017],
        "objects that declare no properties read as any JSON";
    JOIN_SCIM_LISTS = "join_scim_lists", Document, [Pinned],
        "lists of SCIM attributes sent as one value, joined by commas";
    LOOSEN_UNIONS = "loosen_unions", Progenitor, [],
        "a choice between schemas read as any JSON";
    MERGE_ALL_OF = "merge_all_of", Progenitor, [],
        "`allOf` written out as one object";
    NAME_INLINE_OBJECTS = "name_inline_objects", Rust, [],
        "objects declared in place given a name";
    NAME_PARAMETERS = "name_parameters", Rust, [],
        "parameters whose names are one argument in Rust told apart";
    NAME_PROPERTIES = "name_properties", Rust, [],
        "properties whose names are one field in Rust told apart";
    NAME_TYPES = "name_types", Rust, [],
        "schemas whose names are one type in Rust told apart";
    NOTE_FOREIGN_BODIES = "note_foreign_bodies", Progenitor, [],
        "bodies in another form than JSON written as JSON";
    ONE_RESPONSE = "one_response", Progenitor, [Pinned, Of2017],
        "operations asked of progenitor with one success response; the runtime reads the rest";
    OPEN_NON_STRING_ENUMS = "open_non_string_enums", Progenitor, [Pinned, Of2017],
        "lists of values on a type other than string told by the documentation alone";
    READ_STATUS_RANGES = "read_status_ranges", Progenitor, [],
        "responses for a range of statuses read as for one";
    TAKE_ODD_PARAMETERS_AS_TEXT = "take_odd_parameters_as_text", Progenitor, [Of2017],
        "parameters that are more than a value or a list of values taken as text";
    TELL_VARIANTS_APART = "tell_variants_apart", Rust, [],
        "values that would be one variant numbered";
    WIDEN_FLOAT = "widen_float", Document, [Pinned, Of2017],
        "`float` read as double, so that no digit is lost";
}
