//! One list, from its first page on.

use std::sync::Arc;

use genesys_cloud_sdk::Client;
use serde_json::{Value, json};

use crate::run::{Caller, Ended, Given, OtherTokens};
use genesys_cloud_simulator::document::{Document, LISTS, Operation, PagingStyle, takes_anything};
use genesys_cloud_simulator::synthesis::{Arguments, Fill, Synthesizer};

/// Walks through lists.
pub(super) struct Walker<'a> {
    pub(super) client: &'a Client,
    pub(super) tokens: &'a OtherTokens,
    pub(super) synthesizer: &'a Synthesizer,
    pub(super) document: &'a Arc<Document>,
}

/// A list as it came.
#[derive(Debug)]
pub(super) struct Walked {
    /// How many items each page had; `None` where it lacked the list.
    pub(super) pages: Vec<Option<usize>>,
    /// Why it was not walked to its last page.
    pub(super) ended: Option<Ended>,
    /// What the first page says of the whole.
    pub(super) told: Option<usize>,
}

impl Walked {
    pub(super) fn items(&self) -> usize {
        self.pages.iter().flatten().sum()
    }
}

impl Walker<'_> {
    /// Asks for page after page, up to this many.
    pub(super) async fn walk(
        &self,
        call: &Caller,
        one: &Operation,
        most: usize,
    ) -> Result<Walked, String> {
        let arguments = self.first_page(one);
        let given = Given::new(self.client, &arguments)
            .with_tokens(self.tokens)
            .with_pages(most);
        let walk = call.prepare(&given).map_err(|unfit| unfit.to_string())?;
        let reply = walk.await.map_err(|error| error.to_string())?;
        let bodies = reply.read.as_array().map_or(&[][..], Vec::as_slice);
        let list = self.own_list(one);
        let told = bodies.first().and_then(|first| first["totalHits"].as_u64());
        Ok(Walked {
            pages: bodies
                .iter()
                .map(|body| list.and_then(|name| body[name].as_array()).map(Vec::len))
                .collect(),
            ended: reply.ended,
            told: told.and_then(|all| usize::try_from(all).ok()),
        })
    }

    /// Arguments without a page, or with the first one where the body has to say which.
    fn first_page(&self, one: &Operation) -> Arguments {
        let mut arguments = self.synthesizer.arguments(one, Fill::Required);
        let Some(style) = one.paging else {
            return arguments;
        };
        let in_body = matches!(
            style,
            PagingStyle::BodyPageNumber
                | PagingStyle::BodyPaging
                | PagingStyle::BodyCursor
                | PagingStyle::BodyAfter
        );
        if in_body {
            // Required alone, it may be no body at all, and what then has to be in one is missing.
            arguments.body = self.synthesizer.arguments(one, Fill::Everything).body;
            if let Some(Value::Object(body)) = &mut arguments.body {
                for name in ["pageNumber", "pageSize", "cursor", "after", "before"] {
                    body.remove(name);
                }
                match style {
                    PagingStyle::BodyPageNumber => {
                        body.insert("pageNumber".into(), 1.into());
                        body.insert("pageSize".into(), 25.into());
                    }
                    PagingStyle::BodyPaging => {
                        body.insert("paging".into(), json!({ "pageNumber": 1, "pageSize": 5 }));
                    }
                    _ => {}
                }
            }
        }
        arguments
    }

    /// The list that the response is about; none where the document says nothing of it, or it is
    /// wrapped once more.
    pub(super) fn own_list<'a>(&'a self, one: &'a Operation) -> Option<&'a str> {
        let schema = one.usual_response()?.schema.as_ref()?;
        let properties = self.document.resolve(schema)["properties"].as_object()?;
        let is_list = |name: &str| {
            let property = properties.get(name);
            property.is_some_and(|property| property["items"].is_object())
        };
        let is_open = |name: &str| {
            let property = properties.get(name);
            property.is_some_and(|property| takes_anything(self.document.resolve(property)))
        };
        if LISTS.into_iter().any(is_open) {
            // The list is the one of which the document says nothing.
            return None;
        }
        let known = LISTS.into_iter().find(|name| is_list(name));
        known.or_else(move || {
            let names = properties.keys().map(String::as_str);
            names
                .filter(|_| one.paging.is_some())
                .find(|name| is_list(name))
        })
    }
}
