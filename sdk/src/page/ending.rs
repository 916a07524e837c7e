//! Why a list is not walked any further, though its calls succeed.

use std::fmt;

use crate::error::ErrorKind;

/// Why a list is not walked any further, after so many pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    RepeatedItems { pages: u64 },
    LeadsBack { pages: u64 },
    Empty { pages: u64, empty: u32 },
    Elsewhere { pages: u64 },
}

impl Ending {
    pub(super) fn kind(self) -> ErrorKind {
        match self {
            Self::RepeatedItems { .. } | Self::LeadsBack { .. } => ErrorKind::RepeatedPage,
            Self::Empty { .. } => ErrorKind::EmptyPages,
            Self::Elsewhere { .. } => ErrorKind::ForeignLink,
        }
    }
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RepeatedItems { pages } => write!(
                f,
                "after {pages} pages the response holds the same items as one of them"
            ),
            Self::LeadsBack { pages } => {
                write!(f, "page {pages} leads back to a page that was there before")
            }
            Self::Empty { pages, empty } => write!(
                f,
                "the last {empty} of {pages} pages were empty; asking again goes on"
            ),
            Self::Elsewhere { pages } => write!(
                f,
                "page {pages} links to another path, which was not followed"
            ),
        }
    }
}

impl std::error::Error for Ending {}
