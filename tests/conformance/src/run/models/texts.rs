//! JSON texts for a place of each kind: what fits it, what is converted for it,
//! and what says nothing that it can hold.

use genesys_cloud_sdk::model::Place;

/// The texts for one kind.
pub(super) struct Texts {
    pub(super) fitting: &'static [&'static str],
    pub(super) converted: &'static [&'static str],
    pub(super) misfits: &'static [&'static str],
}

/// The texts for a place; `None` for one whose values have parts, or a list.
pub(super) fn of(place: &Place<'_>) -> Option<&'static Texts> {
    Some(match place {
        Place::Bool(_) => &BOOL,
        Place::Int(_) => &INT,
        Place::Float(_) => &FLOAT,
        Place::Text(_) => &TEXT,
        Place::DateTime(_) => &DATE_TIME,
        Place::Date(_) => &DATE,
        Place::Interval(_) => &INTERVAL,
        _ => return None,
    })
}

/// Names that no model has, or few.
pub(super) const NAMES: [&str; 12] = [
    "isNew",
    "",
    "a.b",
    "x[0]",
    "Größe",
    "with \"quotes\"",
    "back\\slash\n",
    "🦀",
    "9",
    "null",
    "zzz",
    "$",
];

pub(super) const NO_SCALAR: [&str; 4] = ["[]", "{}", "[\"a\", 1]", "{\"id\": \"x\", \"n\": [1.0]}"];
pub(super) const NO_LIST: [&str; 6] = ["{}", "7", "\"\"", "\"a\"", "false", "{\"0\": [1.50]}"];
pub(super) const NO_OBJECT: [&str; 7] = ["[]", "7", "7.0", "\"\"", "\"a\"", "true", "[{}, null]"];

static BOOL: Texts = Texts {
    fitting: &["true", "false"],
    converted: &["\"true\"", "\"FALSE\"", "\" True \"", "\"\"", "\" \""],
    misfits: &["1", "0", "1.5", "\"yes\"", "[]", "{}", "[true]"],
};

static INT: Texts = Texts {
    fitting: &[
        "0",
        "-1",
        "7",
        "9007199254740993",
        "9223372036854775807",
        "-9223372036854775808",
    ],
    converted: &[
        "5.0", "5e0", "-0", "-0.0", "1e3", "\"7\"", "\" 7 \"", "\"7.0\"", "\"\"", "\"  \"",
    ],
    misfits: &[
        "5.5",
        "18446744073709551615",
        "1e300",
        "true",
        "\"seven\"",
        "\"5.5\"",
        "[1]",
        "{}",
    ],
};

static FLOAT: Texts = Texts {
    fitting: &[
        "1.5",
        "3",
        "3.0",
        "0",
        "-0.0",
        "1e300",
        "1e3",
        "9007199254740993",
        "18446744073709551615",
        "9223372036854775807",
        "0.1",
        "\"NaN\"",
        "\"Infinity\"",
        "\"-Infinity\"",
    ],
    converted: &["\"1.5\"", "\"2\"", "\" 2.50 \"", "\"1e3\"", "\"\"", "\" \""],
    misfits: &["true", "\"much\"", "\"1,5\"", "[1.5]", "{}"],
};

pub(super) static TEXT: Texts = Texts {
    fitting: &[
        "\"\"",
        "\" \"",
        "\"a\"",
        "\"not listed\"",
        "\"7\"",
        "\"2026-01-31\"",
        "\"\\u00e4\\n\\\"\"",
        "\"🦀\"",
    ],
    converted: &[
        "7",
        "7.0",
        "1e3",
        "-0.0",
        "0.1",
        "18446744073709551615",
        "true",
        "false",
    ],
    misfits: &NO_SCALAR,
};

static DATE_TIME: Texts = Texts {
    fitting: &[
        "\"2026-01-31T08:00:00.123Z\"",
        "\"2026-01-31T08:00:00Z\"",
        "\"2026-01-31T08:00:00.1Z\"",
        "\"1969-12-31T23:59:59.999Z\"",
        "\"1969-12-31T23:59:59.123456789Z\"",
        "\"2026-01-31T08:00:00.000000Z\"",
        "\"0001-01-01T00:00:00Z\"",
        "\"9999-12-31T23:59:59.999Z\"",
        "\"2026-01-31T08:00:00.123456+00:00\"",
        "\"2026-01-31T08:00:00+0000\"",
        "\"2026-01-31T08:00:00.5+0200\"",
        "\"2026-01-31T08:00Z\"",
        "\"2026-01-31T08:00-05:30\"",
        "\"2016-12-31T23:59:60Z\"",
        "\"2026-01-31t08:00:00z\"",
    ],
    converted: &[
        "\"2026-01-31\"",
        "\"2026-01-31T08:00:00\"",
        "\"2026-01-31T08:00:00.123456\"",
        "1769846400123",
        "0",
        "-1",
        "\"\"",
        "\" \"",
    ],
    misfits: &[
        "\"yesterday\"",
        "\"2026-02-30T00:00:00Z\"",
        "\"2026-01-31T25:00:00Z\"",
        "\"2026-1-31\"",
        "1.5",
        "9223372036854775807",
        "true",
        "[]",
        "{}",
    ],
};

static DATE: Texts = Texts {
    fitting: &[
        "\"2026-01-31\"",
        "\"0001-01-01\"",
        "\"9999-12-31\"",
        "\"2024-02-29\"",
    ],
    converted: &[
        "\"2026-01-31T00:00:00Z\"",
        "\"2026-01-31T23:30:00.000-05:00\"",
        "\"2026-01-31T08:00:00\"",
        "\"2026-01-31T08:00:00+0000\"",
        "\"\"",
        "\" \"",
    ],
    misfits: &[
        "\"31.01.2026\"",
        "\"2026-02-30\"",
        "20260131",
        "1.5",
        "true",
        "[]",
        "{}",
    ],
};

static INTERVAL: Texts = Texts {
    fitting: &[
        "\"2026-01-31T00:00:00Z/2026-02-01T00:00:00Z\"",
        "\"2026-01-31T00:00:00.000+01:00/P1D\"",
        "\"P1W/2026-02-01T00:00:00Z\"",
        "\"2026-03-29T00:00:00/2026-03-30T00:00:00\"",
        "\"2026-03-29T00:00/2026-03-30T00:00\"",
        "\"2026-03-29/2026-03-30\"",
    ],
    converted: &["\"\"", "\" \""],
    misfits: &[
        "\"x/y\"",
        "\"P1D/P1D\"",
        "\"2026-03-29\"",
        "1",
        "true",
        "[]",
        "{}",
    ],
};
