//! Long lists, page after page.
//!
//! The platform hands lists out in nine styles ([`Paging`](crate::operation::Paging)), and a caller
//! should not have to know which one an operation has. Each builder of a call that is paged has a
//! method `pages`:
//!
//! ```no_run
//! # #[cfg(feature = "users")] {
//! # async fn run(client: genesys_cloud_sdk::Client) -> Result<(), genesys_cloud_sdk::Error> {
//! let mut pages = client.users().get_users().page_size(100).pages();
//! while let Some(page) = pages.next().await? {
//!     for user in page.entities.iter().flatten() {
//!         println!("{:?}", user.name);
//!     }
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! A page is asked for when it is wanted, so a loop that ends early costs no more calls. What the
//! first call was given (filters, a page size, headers) holds for all. Parameters that say where to
//! begin are where it begins.
//!
//! # How a list ends
//! What a response says wins over what the API document declares, so that [`Request::pages`] walks
//! through every list of a call that only reads, also where its operation declares no paging: it
//! has a link, a cursor or a count. Of a link only the query is followed, and only to the path of
//! the call. A call that writes has one page, whatever its response links to.
//!
//! A list ends when there is no next page. Estimates of how many items there are do not end it, and
//! neither do empty pages: their items may have been filtered out. Not every server keeps to that,
//! and these errors keep a loop from going on for ever:
//!
//! | [`ErrorKind`] | what happened | afterwards |
//! |---|---|---|
//! | `RepeatedPage` | a page has the items of one before it, or leads back to one | the list is over |
//! | `EmptyPages` | 100 pages in a row were empty: see [`Pages::max_empty_pages`] | the next call goes on |
//! | `WindowLimit` | the platform does not hand out pages this far in | the list is over |
//! | `ForeignLink` | the next page is said to be at another path | the list is over |
//!
//! After an error that is [transient](crate::Error::is_transient) the same page is asked for again;
//! after any other the list is over.

mod call;
mod ending;
mod facts;
mod law;
mod link;
mod own_list;
#[cfg(all(test, feature = "users"))]
mod random;
mod seen;
mod walk;

use std::{fmt, mem};

use http::StatusCode;

use self::{ending::Ending, facts::PageFacts, law::Ahead, link::Link, walk::Walk};
use crate::{
    error::{Error, ErrorKind},
    request::{Parts, Request},
    response::{Response, ResponseBody},
};

/// The pages of one list; see the [module](self).
#[must_use = "nothing is called until a page is asked for"]
pub struct Pages<T> {
    operation: &'static str,
    state: State<T>,
    walk: Walk,
    /// Where the operation's own list is in a response, once one had items.
    list: Option<String>,
}

/// Where a walk is.
enum State<T> {
    At(Place<T>),
    /// At this place, when the caller has been told of the empty pages.
    Resting(Place<T>),
    /// At the end, when the caller has been told why.
    Ending(Ending),
    Over,
}

/// A page that was not asked for yet.
struct Place<T> {
    call: Request<T>,
    /// Whether it is a later page that is asked for by a number.
    is_counted: bool,
    /// Whether there may be no such page.
    is_guess: bool,
}

impl<T> Pages<T> {
    pub(crate) fn new(first: Request<T>) -> Self {
        Self {
            operation: first.info().id,
            state: State::At(Place {
                call: first,
                is_counted: false,
                is_guess: false,
            }),
            walk: Walk::default(),
            list: None,
        }
    }

    /// After how many empty pages in a row [`next`](Self::next) returns an error: 100 unless set
    /// here, and 0 is taken as 1. Filters may leave many pages empty, but some servers link to a
    /// next page for ever.
    pub fn max_empty_pages(mut self, pages: u32) -> Self {
        self.walk.most_empty = pages.max(1);
        self
    }

    /// What the caller has to be told before anything is asked for.
    fn untold(&mut self) -> Option<Ending> {
        let (state, ending) = match mem::replace(&mut self.state, State::Over) {
            State::Resting(place) => {
                let (pages, empty) = (self.walk.pages, self.walk.most_empty);
                (State::At(place), Some(Ending::Empty { pages, empty }))
            }
            State::Ending(ending) => (State::Over, Some(ending)),
            state => (state, None),
        };
        self.state = state;
        ending
    }

    /// Where a walk goes on after a page that this call brought.
    fn after(&mut self, mut call: Parts, page: &PageFacts, ahead: Ahead) -> State<T> {
        let pages = self.walk.pages;
        let (next, is_guess) = match ahead {
            Ahead::End => return State::Over,
            Ahead::Elsewhere => return State::Ending(Ending::Elsewhere { pages }),
            Ahead::Page(next) => (next, false),
            Ahead::Perhaps(next) => (next, true),
        };
        let is_counted = next.is_counted();
        self.walk.led.by_token |= next.is_token();
        if !call::next_request(&mut call, next, page) {
            return State::Over;
        }
        if !self.walk.goes_to(call::place(&call)) {
            return State::Ending(Ending::LeadsBack { pages });
        }
        let place = Place {
            call: Request::from_parts(call),
            is_counted,
            is_guess,
        };
        if self.walk.rests() {
            State::Resting(place)
        } else {
            State::At(place)
        }
    }
}

impl<T: ResponseBody + Send + 'static> Pages<T> {
    /// The next page; `None` after the last. A future that is dropped loses nothing: the same page
    /// is asked for again.
    ///
    /// # Errors
    /// Those of the call, and those that the [module](self#how-a-list-ends) lists.
    pub async fn next(&mut self) -> Result<Option<Response<T>>, Error> {
        if let Some(ending) = self.untold() {
            return Err(Error::of_list(self.operation, ending.kind(), ending));
        }
        let State::At(place) = &self.state else {
            return Ok(None);
        };
        match place.call.again().send().await {
            Ok(page) => self.arrive(page),
            Err(error) => Err(self.fail(error)),
        }
    }

    fn arrive(&mut self, page: Response<T>) -> Result<Option<Response<T>>, Error> {
        let State::At(place) = mem::replace(&mut self.state, State::Over) else {
            return Ok(None);
        };
        let call = place.call.parts();
        // What is no JSON is no page.
        let (true, Some(body)) = (call.info.only_reads, page.body().view()) else {
            return Ok(Some(page));
        };
        let list = self.list.clone();
        let list = list.or_else(|| own_list::of(call.info.items, body));
        let facts = PageFacts::read(body, list.as_deref());
        if facts.count() > 0 {
            self.list = list;
        }
        if self.walk.pages == 0 {
            let first = call::asked(call, call.info.paging).page;
            self.walk.skipped = first.or(facts.page_number).unwrap_or(1).saturating_sub(1);
        }
        if !self.walk.take(call::place(call), &facts) {
            let ending = Ending::RepeatedItems {
                pages: self.walk.pages,
            };
            return Err(Error::of_list(self.operation, ending.kind(), ending));
        }
        let ahead = self.ahead(call, &facts);
        // It was asked for to find that the list is over.
        if place.is_guess && facts.items.is_none() && !facts.has_file && ahead == Ahead::End {
            return Ok(None);
        }
        self.state = self.after(call.clone(), &facts, ahead);
        Ok(Some(page))
    }

    fn ahead(&self, call: &Parts, page: &PageFacts) -> Ahead {
        let style = call.info.paging;
        let link = page.link.as_deref().map(|link| {
            let path = call.path().unwrap_or_default();
            Link::read(link, &path, call.base_path())
        });
        let asked = call::asked(call, style);
        let mut led = self.walk.led;
        led.by_token |= call::has_token(call);
        law::ahead(style, asked, page, link.as_ref(), led)
    }

    /// The same page is asked for again where that may help.
    fn fail(&mut self, error: Error) -> Error {
        if error.is_transient() {
            return error;
        }
        match mem::replace(&mut self.state, State::Over) {
            // It differs from the page before by its number alone.
            State::At(place) if place.is_counted && is_bad_request(&error) => {
                error.into_window_limit()
            }
            _ => error,
        }
    }
}

fn is_bad_request(error: &Error) -> bool {
    error.kind() == ErrorKind::Api && error.status() == Some(StatusCode::BAD_REQUEST)
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let next = match &self.state {
            State::At(place) | State::Resting(place) => Some(&place.call),
            State::Ending(_) | State::Over => None,
        };
        f.debug_struct("Pages")
            .field("next", &next)
            .finish_non_exhaustive()
    }
}
