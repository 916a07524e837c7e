//! The calls of stock progenitor's client, to compare requests with.

use std::future::Future;
use std::pin::Pin;

use super::{Given, Unfit};

/// A call that is ready to be awaited. Its response is of no interest: stock
/// types refuse responses that the platform gives.
pub type StockPrepared = Result<Pin<Box<dyn Future<Output = ()> + Send>>, Unfit>;

/// A call through stock progenitor's client `C`.
pub type StockCaller<C> = fn(&C, &Given<'_>) -> StockPrepared;
