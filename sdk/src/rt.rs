//! The names that generated code uses. Not part of the public interface.

#[cfg(feature = "every-model")]
#[allow(unused_imports, reason = "without any API there are no models")]
pub(crate) use crate::model::every::{MakeModel, make_model};
#[allow(
    unused_imports,
    reason = "which of them are used depends on the features"
)]
pub(crate) use crate::{
    body::IntoBody,
    client::Client,
    model::{
        Date, DateTime, DecodeError, How, Index, Interval, IntoField, Json, Map, Model, OpenEnum,
        Place, Rest, Shape, Sink, Step, ToWrite, Told, View, model, open_enum, to_write,
    },
    operation::{AuthScheme, Method, OperationInfo, Paging, Permissions},
    page::Pages,
    param::{IntoEnum, IntoOption},
    request::{Request, ResponseFuture},
    response::{RawResponse, ResponseBody},
    update::{UpdateFuture, update},
};
