//! The ways in which a long list does not keep to its own rules.

use serde::Serialize;

/// A way for a list to misbehave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ListFault {
    /// It has always another page; past its end, they are empty. Nothing is counted.
    Endless,
    /// `total` and `totalHits` are estimates, which grow as pages are turned: 25 items at a time,
    /// 53 in all are told as 50, 50 and 53.
    MovingTotal,
    /// Nothing is counted, and the page after the last lacks the list itself.
    ListMissingAtEnd,
    /// So many pages after the first are empty, and the others follow. Not where items are counted
    /// (`startIndex`) or nothing tells of a next page, as an empty page leads nowhere there.
    EmptyPages(u32),
    /// Links and cursors lead back to the first page after so many: 2 is A, B, A; 1 is a page that
    /// links to itself. Nothing is counted.
    Cycle(u32),
    /// Whichever page is asked for, the first one comes.
    SamePage,
    /// Pages beyond so many are refused with a 400, though there are more.
    Window(u32),
    /// The response is paged and links to a next page, though the operation declares no paging.
    UndeclaredNextUri,
    /// Other lists stand beside the list itself, longer than that.
    ExtraLists,
}
