//! What generated builders fill a request with: one method for each way in which the API document
//! lets a parameter be sent.

use std::borrow::Cow;

use http::{HeaderName, HeaderValue};

use super::{Parts, Request, param_value::ParamValue};
use crate::{
    body::IntoBody,
    client::Client,
    model::OpenEnum,
    operation::OperationInfo,
    param::{IntoEnum, IntoOption},
};

#[allow(dead_code, reason = "which are used depends on the features")]
impl<T> Request<T> {
    pub(crate) fn new(client: &Client, info: &'static OperationInfo) -> Self {
        Self::from_parts(Parts::new(client, info))
    }

    pub(crate) fn path<V: ParamValue + ?Sized>(mut self, name: &'static str, value: &V) -> Self {
        self.parts.path.push((name, value.text().into_owned()));
        self
    }

    pub(crate) fn query<V: ParamValue + ?Sized>(mut self, name: &'static str, value: &V) -> Self {
        self.parts.unset(name);
        let pair = (Cow::Borrowed(name), value.text().into_owned());
        self.parts.query.push(pair);
        self
    }

    /// A query parameter that a call may go without.
    pub(crate) fn option<V: ParamValue>(
        mut self,
        name: &'static str,
        value: impl IntoOption<V>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            return self.query(name, &value);
        }
        self.parts.unset(name);
        self
    }

    /// One key for each value; setting a list again replaces it.
    pub(crate) fn list<V: ParamValue>(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<V>>,
    ) -> Self {
        self.parts.unset(name);
        let pairs = values
            .into_iter()
            .map(|value| (Cow::Borrowed(name), value.into().text().into_owned()));
        self.parts.query.extend(pairs);
        self
    }

    /// As [`list`](Self::list), of values of an enumeration.
    pub(crate) fn enums<E: OpenEnum>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl IntoEnum<E>>,
    ) -> Self {
        self.list::<E>(name, values.into_iter().map(IntoEnum::into_enum))
    }

    /// One key with all values, separated by commas.
    pub(crate) fn joined<V: ParamValue>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<V>>,
    ) -> Self {
        self.query(name, with_commas::<V>(values).as_str())
    }

    /// As [`joined`](Self::joined), of values of an enumeration.
    pub(crate) fn joined_enums<E: OpenEnum>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl IntoEnum<E>>,
    ) -> Self {
        self.joined::<E>(name, values.into_iter().map(IntoEnum::into_enum))
    }

    pub(crate) fn header<V: ParamValue + ?Sized>(mut self, name: &'static str, value: &V) -> Self {
        let pair = (
            HeaderName::try_from(name),
            HeaderValue::try_from(&*value.text()),
        );
        if let (Ok(name), Ok(value)) = pair {
            self.parts.headers.insert(name, value);
        } else {
            self.parts
                .refuse(format!("`{name}` cannot stand in a header"));
        }
        self
    }

    /// A header that a call may go without.
    pub(crate) fn header_option<V: ParamValue>(
        mut self,
        name: &'static str,
        value: impl IntoOption<V>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            return self.header(name, &value);
        }
        self.parts.headers.remove(name);
        self
    }

    /// One header with all values, separated by commas.
    pub(crate) fn joined_header<V: ParamValue>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<V>>,
    ) -> Self {
        self.header(name, with_commas::<V>(values).as_str())
    }

    /// As [`joined_header`](Self::joined_header), of values of an enumeration.
    pub(crate) fn joined_header_enums<E: OpenEnum>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl IntoEnum<E>>,
    ) -> Self {
        self.joined_header::<E>(name, values.into_iter().map(IntoEnum::into_enum))
    }

    pub(crate) fn body<V>(mut self, body: impl IntoBody<V>) -> Self {
        self.parts.body = Some(body.into_body());
        self
    }
}

fn with_commas<V: ParamValue>(values: impl IntoIterator<Item = impl Into<V>>) -> String {
    let texts = values
        .into_iter()
        .map(|value| value.into().text().into_owned());
    texts.collect::<Vec<_>>().join(",")
}
