//! The names that generated code uses. Not part of the public interface.

#[allow(
    unused_imports,
    reason = "which of them are used depends on the features"
)]
pub(crate) use crate::{
    body::IntoBody,
    client::Client,
    model::{
        Date, DateTime, DecodeError, Fields, Interval, IntoField, Json, Map, Model, OpenEnum,
        Place, Rest, Shape, Told, View, model, open_enum,
    },
    operation::{AuthScheme, Method, OperationInfo, Paging, Permissions},
    page::Pages,
    param::{IntoEnum, IntoOption},
    request::{Request, Sending},
    response::{Answer, ResponseBody},
};
