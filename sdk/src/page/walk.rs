//! What a walk through a list remembers, so that it ends.

use super::{
    facts::PageFacts,
    law::{Before, Led},
    seen::Seen,
};

/// How many empty pages in a row a walk goes through, unless told otherwise.
pub(super) const EMPTY_PAGES: u32 = 100;

/// What a walk through a list remembers.
#[derive(Debug)]
pub(super) struct Walk {
    /// The items of each page that had any.
    items: Seen,
    /// What was asked for.
    places: Seen,
    /// Empty pages in a row, and how many of them are too many.
    empty: u32,
    pub(super) most_empty: u32,
    /// Pages so far.
    pub(super) pages: u64,
    /// Pages before the first that was asked for.
    pub(super) skipped: u64,
    /// Items so far.
    count: u64,
    /// What led from one to the next.
    pub(super) led: Led,
}

impl Default for Walk {
    fn default() -> Self {
        Self {
            items: Seen::default(),
            places: Seen::default(),
            empty: 0,
            most_empty: EMPTY_PAGES,
            pages: 0,
            skipped: 0,
            count: 0,
            led: Led::default(),
        }
    }
}

impl Walk {
    /// Takes a page in, which a call with this place brought. `false`: its items are those of a
    /// page before it.
    pub(super) fn take(&mut self, place: u64, page: &PageFacts) -> bool {
        if self.pages == 0 {
            self.places.insert(place);
        }
        let items = page.items.filter(|items| items.count > 0);
        if items.is_some_and(|items| !self.items.insert(items.fingerprint)) {
            return false;
        }
        self.led.seen = Some(Before {
            skipped: self.skipped,
            items: self.count,
            empty: self.empty,
        });
        self.pages = self.pages.saturating_add(1);
        self.count = self.count.saturating_add(page.count());
        self.empty = if page.is_empty() {
            self.empty.saturating_add(1)
        } else {
            0
        };
        self.led.by_link |= page.link.is_some();
        true
    }

    /// Whether nothing was asked for at this place before.
    pub(super) fn goes_to(&mut self, place: u64) -> bool {
        self.places.insert(place)
    }

    /// Whether too many pages in a row were empty; they are counted anew then.
    pub(super) fn rests(&mut self) -> bool {
        let rests = self.empty >= self.most_empty.max(1);
        if rests {
            self.empty = 0;
        }
        rests
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::facts::Items;

    fn page(items: &[u64]) -> PageFacts {
        PageFacts {
            items: Some(Items {
                count: items.len(),
                fingerprint: items.iter().sum(),
            }),
            ..PageFacts::default()
        }
    }

    #[test]
    fn a_page_with_the_items_of_any_before_it_repeats() {
        let mut walk = Walk::default();
        assert!(walk.take(0, &page(&[1])));
        assert!(walk.take(0, &page(&[2])));
        assert!(walk.take(0, &page(&[])));
        assert!(walk.take(0, &page(&[])), "empty pages are alike");
        assert!(!walk.take(0, &page(&[1])));
        assert_eq!(walk.pages, 4);
    }

    #[test]
    fn a_place_repeats_after_any_others_and_the_first_is_one() {
        let mut walk = Walk::default();
        walk.take(7, &page(&[1]));
        assert!(walk.goes_to(8));
        assert!(walk.goes_to(9));
        assert!(!walk.goes_to(8));
        assert!(!walk.goes_to(7));
    }

    #[test]
    fn empty_pages_in_a_row_are_too_many_and_full_ones_begin_anew() {
        let mut walk = Walk {
            most_empty: 2,
            ..Walk::default()
        };
        let mut rests = |items: &[u64]| {
            walk.take(0, &page(items));
            walk.rests()
        };
        let pages: [&[u64]; 6] = [&[], &[1], &[], &[], &[], &[]];
        assert_eq!(
            pages.map(&mut rests),
            [false, false, false, true, false, true]
        );
    }

    #[test]
    fn a_page_whose_items_are_in_a_file_is_not_empty() {
        let mut walk = Walk::default();
        let page = PageFacts {
            has_file: true,
            ..PageFacts::default()
        };
        for _ in 0..500 {
            assert!(walk.take(0, &page) && !walk.rests());
        }
    }
}
