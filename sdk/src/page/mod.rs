//! Long lists, page after page.
//!
//! The platform hands lists out in nine styles ([`Paging`](crate::operation::Paging)), and a caller
//! should not have to know which one an operation has. Each builder of a call
//! that is paged has a method `pages`:
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
//! A page is asked for when it is wanted, so a loop that ends early costs no
//! more calls. What the first call was given (filters, a page size, headers)
//! holds for all. Parameters that say where to begin are where it begins.

mod next;
mod number;

use std::fmt;

use crate::{
    error::Error,
    request::{Parts, Request},
    response::{Response, ResponseBody, parse},
};

/// How many empty pages in a row end a list. A page may be empty because its
/// items were filtered out, but some operations link to a next page for ever.
const EMPTY_PAGES: u32 = 2;

/// The pages of one list; see the [module](self).
#[must_use = "nothing is called until a page is asked for"]
pub struct Pages<T> {
    /// The call for the next page, until the last one has come.
    next: Option<Request<T>>,
    empty: u32,
}

impl<T> Pages<T> {
    pub(crate) fn new(first: Request<T>) -> Self {
        Self {
            next: Some(first),
            empty: 0,
        }
    }
}

impl<T: ResponseBody + Send + 'static> Pages<T> {
    /// The next page; `None` after the last. After an error the same page is
    /// asked for again.
    ///
    /// # Errors
    /// Those of the call: see [`ErrorKind`](crate::ErrorKind).
    pub async fn next(&mut self) -> Result<Option<Response<T>>, Error> {
        let Some(call) = &self.next else {
            return Ok(None);
        };
        let mut parts = call.parts().clone();
        let page = call.again().send().await?;
        let goes_on = self.goes_on(&mut parts, &page);
        self.next = goes_on.then(|| Request::from_parts(parts));
        Ok(Some(page))
    }

    fn goes_on(&mut self, call: &mut Parts, page: &Response<T>) -> bool {
        // A page that was read is JSON, or is none and holds no link.
        let (Some(paging), Ok(answer)) = (call.info.paging, parse(page.raw_body())) else {
            return false;
        };
        let items = next::items(&answer);
        self.empty = if items == 0 { self.empty + 1 } else { 0 };
        self.empty < EMPTY_PAGES && next::turn(paging, call, &answer, items)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}
