//! A list as a server has it: how it tells of the next page, and how it misbehaves.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value as Json, json};

use super::{
    Dice,
    lists::{Asked, Reply},
};
use crate::operation::{OperationInfo, Paging};

/// How many items a page has that is neither empty nor the last.
const SIZE: usize = 4;

/// How a response tells of the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// `pageCount`.
    Count,
    /// How many items there are in all.
    Total,
    /// As much as there were so far: too little until the last page.
    Estimate,
    /// Not at all.
    Nothing,
    /// A field of the style's own, or of this name.
    Field(&'static str),
    /// `cursors`, with the parameter that takes it.
    Cursors(&'static str),
    /// A link with this parameter.
    Link(&'static str),
}

impl Way {
    pub(super) fn of(style: Option<Paging>) -> &'static [Self] {
        use Way::{Count, Cursors, Estimate, Field, Link, Nothing, Total};
        match style {
            Some(Paging::PageNumber) => &[
                Count,
                Total,
                Estimate,
                Nothing,
                Link("pageNumber"),
                Link("after"),
                Link("cursor"),
            ],
            Some(Paging::BodyPageNumber) => &[Count, Total, Estimate, Nothing],
            Some(Paging::BodyPaging) => &[Total, Estimate, Nothing],
            Some(Paging::StartIndex) => &[Total, Nothing],
            Some(Paging::After) => &[
                Field("after"),
                Cursors("after"),
                Link("after"),
                Link("pageNumber"),
            ],
            Some(Paging::Cursor) => &[
                Field("cursor"),
                Cursors("cursor"),
                Link("cursor"),
                Link("pageNumber"),
            ],
            Some(Paging::PageToken("q64")) => &[Field("q64"), Link("q64")],
            Some(Paging::PageToken(_)) => &[Field("nextPage"), Link("nextPage")],
            Some(Paging::BodyAfter) => &[Field("after"), Cursors("after"), Link("after")],
            Some(Paging::BodyCursor) => &[Field("cursor"), Link("cursor")],
            Some(Paging::Link) | None => &[
                Count,
                Field("cursor"),
                Field("after"),
                Cursors("after"),
                Link("after"),
                Link("cursor"),
                Link("pageNumber"),
                Link("anything"),
            ],
        }
    }

    /// Whether the server can say whatever it likes, and not only how many.
    pub(super) fn has_token(self) -> bool {
        matches!(self, Self::Field(_) | Self::Cursors(_))
            || matches!(self, Self::Link(name) if name != "pageNumber")
    }

    pub(super) fn is_counted(self) -> bool {
        !self.has_token()
    }

    /// Whether an empty page can be told from the end.
    pub(super) fn can_be_empty(self) -> bool {
        !matches!(self, Self::Nothing | Self::Estimate)
    }
}

/// How the server misbehaves.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fault {
    None,
    /// Every page is the first.
    IgnoresPlace,
    /// The last page leads back to the second; items are always new.
    Circle {
        length: usize,
    },
    /// There is always a next page, and nothing on it.
    Endless,
    /// Pages from this one on are refused, and there are many before it.
    Window {
        nth: usize,
    },
    /// One call fails.
    Status {
        nth: usize,
        status: u16,
    },
}

#[derive(Debug)]
pub(super) struct List {
    info: &'static OperationInfo,
    way: Way,
    fault: Fault,
    /// The name of the operation's own list.
    pub(super) own: &'static str,
    /// How many items each page has.
    pub(super) pages: Vec<usize>,
    /// How long the lists beside it are.
    beside: usize,
}

impl List {
    pub(super) fn draw(
        dice: &mut Dice,
        info: &'static OperationInfo,
        way: Way,
        fault: Fault,
    ) -> Self {
        let many = matches!(fault, Fault::Window { .. });
        let count = if many { 40 } else { 2 + dice.roll(5) };
        let is_full = many || matches!(fault, Fault::IgnoresPlace);
        let mut pages = vec![SIZE; count];
        for page in &mut pages[1..count - 1] {
            if way.can_be_empty() && !is_full && dice.roll(2) == 0 {
                *page = 0;
            }
        }
        pages[count - 1] = 1 + dice.roll(SIZE);
        Self {
            info,
            way,
            fault,
            own: {
                let other = dice.pick(&["entities", "results", "conversations", "Resources"]);
                let is_declared = dice.roll(2) == 0;
                info.items.filter(|_| is_declared).unwrap_or(other)
            },
            pages,
            beside: dice.roll(40),
        }
    }

    pub(super) fn ids(&self) -> Vec<String> {
        let page = |(nth, count): (usize, &usize)| (0..*count).map(move |item| id(nth, item));
        self.pages.iter().enumerate().flat_map(page).collect()
    }

    pub(super) fn respond(&self, asked: &Asked) -> Reply {
        let nth = self.page(asked);
        let (shown, count) = match self.fault {
            Fault::Status { nth, status } if asked.nth == nth => return Reply(status, json!({})),
            Fault::Window { nth: limit } if nth >= limit => return Reply(400, json!({})),
            Fault::IgnoresPlace => (0, SIZE),
            Fault::Endless => (nth, 0),
            Fault::Circle { .. } => (asked.nth, SIZE),
            _ => (nth, self.pages.get(nth).copied().unwrap_or(0)),
        };
        let mut body = json!({
            "aggregations": vec![json!({}); self.beside],
            "types": vec!["x"; self.beside],
        });
        // A list that is over is missing.
        if nth < self.pages.len() || matches!(self.fault, Fault::Endless | Fault::Circle { .. }) {
            *at(&mut body, self.own) = (0..count)
                .map(|item| json!({"id": id(shown, item)}))
                .collect();
        }
        self.tell(
            asked,
            if matches!(self.fault, Fault::IgnoresPlace) {
                0
            } else {
                nth
            },
            &mut body,
        );
        Reply(200, body)
    }

    /// The page that a call asks for, from 0.
    fn page(&self, asked: &Asked) -> usize {
        let number = |value: &Json| value.as_u64().map_or(0, |page| to_usize(page) - 1);
        let of_token = |text: &str| {
            text.strip_prefix("t=")
                .map_or(0, |nth| nth.parse().unwrap())
        };
        let parameter = match (self.way, self.info.paging) {
            (_, Some(Paging::BodyPaging)) => return number(&asked.body["paging"]["pageNumber"]),
            (_, Some(Paging::BodyPageNumber)) => return number(&asked.body["pageNumber"]),
            (_, Some(Paging::StartIndex)) => return self.page_from(asked.number("startIndex")),
            (_, Some(Paging::BodyAfter)) => {
                return asked.body["after"].as_str().map_or(0, of_token);
            }
            (_, Some(Paging::BodyCursor)) => {
                return asked.body["cursor"].as_str().map_or(0, of_token);
            }
            (Way::Field(name) | Way::Cursors(name) | Way::Link(name), _) => name,
            _ => "pageNumber",
        };
        match parameter {
            "pageNumber" => to_usize(asked.number("pageNumber") - 1),
            token => asked.query(token).map_or(0, of_token),
        }
    }

    /// The page that begins at this index; only the last may be short.
    fn page_from(&self, start: u64) -> usize {
        let before = to_usize(start) - 1;
        let is_over = before >= self.total() && !matches!(self.fault, Fault::Endless);
        if is_over {
            self.pages.len()
        } else {
            before / SIZE
        }
    }

    /// How many items there are, those included that were filtered out.
    fn total(&self) -> usize {
        (self.pages.len() - 1) * SIZE + self.pages[self.pages.len() - 1]
    }

    /// Tells of the page after this one.
    fn tell(&self, asked: &Asked, nth: usize, body: &mut Json) {
        let next = match self.fault {
            Fault::Circle { length } => Some(nth % length + 1),
            Fault::Endless => Some(nth + 1),
            _ => (nth + 1 < self.pages.len()).then_some(nth + 1),
        };
        let is_endless = matches!(self.fault, Fault::Endless);
        let pages = if is_endless {
            1_000_000
        } else {
            self.pages.len()
        };
        let so_far = self.pages.iter().take(nth + 1).sum();
        match self.way {
            Way::Count => {
                body["pageCount"] = pages.into();
                body["pageNumber"] = (nth + 1).into();
            }
            Way::Total | Way::Estimate => {
                let all = if is_endless {
                    pages * SIZE
                } else {
                    self.total()
                };
                let total = if self.way == Way::Total { all } else { so_far };
                let name = match self.info.paging {
                    Some(Paging::BodyPaging) => "totalHits",
                    Some(Paging::StartIndex) => "totalResults",
                    _ => "total",
                };
                body[name] = total.into();
                body["pageSize"] = SIZE.into();
            }
            Way::Nothing => {}
            Way::Field(name) => {
                let field = if name == "q64" { "nextPage" } else { name };
                body[field] = next.map(token).into();
            }
            Way::Cursors(_) => body["cursors"] = json!({"after": next.map(token)}),
            Way::Link("pageNumber") => {
                body["nextUri"] = next
                    .map(|next| format!("{}?pageNumber={}", asked.path, next + 1))
                    .into();
            }
            Way::Link(name) => {
                let link = next.map(|next| {
                    let token = token(next);
                    let token = utf8_percent_encode(&token, NON_ALPHANUMERIC);
                    format!("https://api.example{}?{name}={token}", asked.path)
                });
                body["nextUri"] = link.into();
            }
        }
    }
}

fn id(page: usize, item: usize) -> String {
    format!("{page}-{item}")
}

fn token(page: usize) -> String {
    format!("t={page}")
}

fn to_usize(number: u64) -> usize {
    usize::try_from(number).unwrap()
}

/// The place of a list in a body, made where it is not there.
fn at<'a>(body: &'a mut Json, path: &str) -> &'a mut Json {
    let names = path.split('.').filter(|name| !name.is_empty());
    names.fold(body, |body, name| &mut body[name])
}
