//! The token store in Redis: its settings, its connection, and what lies there.

mod builder;
mod connection;
mod store;

pub use self::builder::RedisStoreBuilder;
pub use self::store::RedisStore;
