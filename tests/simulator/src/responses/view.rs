//! Which items a page shows and which page it leads to: as a list should, or as one that misbehaves.

use std::ops::Range;

use crate::rules::ListFault;

/// A page of a list, as numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct View {
    /// Where the page begins that was asked for.
    pub(super) offset: usize,
    pub(super) size: usize,
    /// How many items there are.
    pub(super) total: usize,
    pub(super) fault: Option<ListFault>,
}

impl View {
    /// The items on the page; none where it lacks the list.
    pub(super) fn range(&self) -> Option<Range<usize>> {
        let offset = match self.fault {
            Some(ListFault::SamePage) => 0,
            Some(ListFault::EmptyPages(_)) if self.is_in_gap() => self.total,
            Some(ListFault::EmptyPages(_)) if self.page() > 0 => self.offset - self.gap(),
            Some(ListFault::ListMissingAtEnd) if self.is_beyond() => return None,
            _ => self.offset,
        };
        let start = offset.min(self.total);
        Some(start..offset.saturating_add(self.size).min(self.total))
    }

    /// Whether the page is beyond a window, and refused.
    pub(super) fn is_refused(&self) -> bool {
        matches!(self.fault, Some(ListFault::Window(pages)) if self.page() >= many(pages))
    }

    /// Whether the page is another one than a list that keeps to its rules would have here.
    pub(super) fn is_other(&self) -> bool {
        match self.fault {
            Some(ListFault::SamePage) => self.offset > 0,
            Some(ListFault::EmptyPages(_)) => self.is_in_gap(),
            Some(ListFault::ListMissingAtEnd) => self.is_beyond(),
            Some(ListFault::Window(_)) => self.is_refused(),
            _ => false,
        }
    }

    /// Where the next page begins, if the list leads on.
    pub(super) fn next(&self) -> Option<usize> {
        let next = self.begins().saturating_add(self.size);
        let leads_on = match self.fault {
            Some(ListFault::Endless) => true,
            // To the page that has no list.
            Some(ListFault::ListMissingAtEnd) => !self.is_beyond(),
            Some(ListFault::Cycle(_)) if self.leads_back() => return Some(0),
            _ => next < self.told(),
        };
        leads_on.then_some(next)
    }

    /// Whether the link to a next page is another one than it should be.
    pub(super) fn is_other_next(&self) -> bool {
        match self.fault {
            Some(ListFault::Endless) => self.offset.saturating_add(self.size) >= self.total,
            Some(ListFault::Cycle(_)) => self.leads_back(),
            _ => false,
        }
    }

    /// How many items the page says there are.
    pub(super) fn told(&self) -> usize {
        self.total.saturating_add(self.gap())
    }

    /// The estimate that stands for that, if it is told as one.
    pub(super) fn estimate(&self) -> Option<usize> {
        let pages = (self.page() + 1).max(2);
        (self.fault == Some(ListFault::MovingTotal))
            .then(|| self.total.min(pages.saturating_mul(self.size)))
    }

    /// Whether anything is counted at all. What counts its pages says where it ends, whatever its
    /// links say.
    pub(super) fn counts(&self) -> bool {
        !matches!(
            self.fault,
            Some(ListFault::ListMissingAtEnd | ListFault::Endless | ListFault::Cycle(_))
        )
    }

    /// Where the page begins that is shown.
    pub(super) fn begins(&self) -> usize {
        if self.fault == Some(ListFault::SamePage) {
            0
        } else {
            self.offset
        }
    }

    /// 0 for the first page.
    fn page(&self) -> usize {
        self.offset / self.size
    }

    fn is_beyond(&self) -> bool {
        self.offset >= self.total
    }

    fn leads_back(&self) -> bool {
        matches!(self.fault, Some(ListFault::Cycle(pages)) if self.page() + 1 >= many(pages))
    }

    /// How many items would fit the pages that are empty.
    fn gap(&self) -> usize {
        match self.fault {
            // After the last page nothing would be between.
            Some(ListFault::EmptyPages(pages)) if self.total > self.size => {
                many(pages).saturating_mul(self.size)
            }
            _ => 0,
        }
    }

    fn is_in_gap(&self) -> bool {
        let gap = self.size..self.size.saturating_add(self.gap());
        gap.contains(&self.offset)
    }
}

fn many(pages: u32) -> usize {
    usize::try_from(pages).unwrap_or(usize::MAX)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    /// The sizes of the pages of 53 items, 25 at a time, as a client meets them that follows
    /// `next`; `None` is a page without its list.
    fn walk(fault: ListFault, most: usize) -> Vec<Option<usize>> {
        let mut view = View {
            offset: 0,
            size: 25,
            total: 53,
            fault: Some(fault),
        };
        let mut sizes = Vec::new();
        while sizes.len() < most {
            sizes.push(view.range().map(|range| range.len()));
            match view.next() {
                Some(next) => view.offset = next,
                None => break,
            }
        }
        sizes
    }

    #[test]
    fn each_list_misbehaves_in_its_way() {
        let full = [25, 25, 3].map(Some);
        assert_eq!(walk(ListFault::MovingTotal, 9), full);
        assert_eq!(walk(ListFault::ExtraLists, 9), full);
        let endless = [25, 25, 3, 0, 0].map(Some);
        assert_eq!(walk(ListFault::Endless, 5), endless);
        let missing = [Some(25), Some(25), Some(3), None];
        assert_eq!(walk(ListFault::ListMissingAtEnd, 9), missing);
        let between = [25, 0, 0, 25, 3].map(Some);
        assert_eq!(walk(ListFault::EmptyPages(2), 9), between);
        assert_eq!(walk(ListFault::Cycle(2), 4), [25, 25, 25, 25].map(Some));
        assert_eq!(walk(ListFault::SamePage, 3), [25, 25, 25].map(Some));
    }

    #[test]
    fn an_estimate_grows_up_to_the_truth() {
        let told = |offset| {
            let fault = Some(ListFault::MovingTotal);
            let (size, total) = (25, 53);
            View {
                offset,
                size,
                total,
                fault,
            }
            .estimate()
            .unwrap()
        };
        assert_eq!([told(0), told(25), told(50)], [50, 50, 53]);
    }

    #[test]
    fn a_window_ends_after_its_pages() {
        let refused = |offset| {
            let fault = Some(ListFault::Window(2));
            let (size, total) = (25, 53);
            View {
                offset,
                size,
                total,
                fault,
            }
            .is_refused()
        };
        assert_eq!([refused(0), refused(25), refused(50)], [false, false, true]);
    }
}
