// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Tokens API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Tokens API; from [`Client::tokens`](crate::Client::tokens).
#[derive(Clone, Debug)]
pub struct Tokens(rt::Client);
impl Tokens {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/tokens/me`
    ///
    /// - Scopes: `user-basic-info`
    /// - Developer Center: [`getTokensMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-tokens-me)
    pub fn get_tokens_me(&self) -> GetTokensMe {
        super::tokens::GetTokensMe(
            rt::Request::new(&self.0, super::tokens::GetTokensMe::INFO),
        )
    }
    /// `DELETE /api/v2/tokens/me`
    ///
    /// - Scopes: `user-basic-info`
    /// - Developer Center: [`deleteTokensMe`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-tokens-me)
    pub fn delete_tokens_me(&self) -> DeleteTokensMe {
        super::tokens::DeleteTokensMe(
            rt::Request::new(&self.0, super::tokens::DeleteTokensMe::INFO),
        )
    }
    /// `HEAD /api/v2/tokens/me`
    ///
    /// - Scopes: `user-basic-info`
    /// - Developer Center: [`headTokensMe`](https://developer.genesys.cloud/devapps/api-explorer#head-api-v2-tokens-me)
    pub fn head_tokens_me(&self) -> HeadTokensMe {
        super::tokens::HeadTokensMe(
            rt::Request::new(&self.0, super::tokens::HeadTokensMe::INFO),
        )
    }
    /// `GET /api/v2/tokens/timeout`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`, `organization`, `organization:readonly`
    /// - Developer Center: [`getTokensTimeout`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-tokens-timeout)
    pub fn get_tokens_timeout(&self) -> GetTokensTimeout {
        super::tokens::GetTokensTimeout(
            rt::Request::new(&self.0, super::tokens::GetTokensTimeout::INFO),
        )
    }
    /// `PUT /api/v2/tokens/timeout`
    ///
    /// - Permission: `directory:organization:admin`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `max.idle.hipaa.token.timeout.exceeded`, `max.idle.token.timeout.exceeded`, `token.timeout.exceeded`, `token.timeout.exceeded.hipaa`
    /// - Developer Center: [`putTokensTimeout`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-tokens-timeout)
    pub fn put_tokens_timeout(&self) -> PutTokensTimeout {
        super::tokens::PutTokensTimeout(
            rt::Request::new(&self.0, super::tokens::PutTokensTimeout::INFO),
        )
    }
    /// `DELETE /api/v2/tokens/{userId}`
    ///
    /// - Permission: `oauth:token:delete`
    /// - Scopes: `user-basic-info`
    /// - Developer Center: [`deleteToken`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-tokens--userId-)
    pub fn delete_token(&self, user_id: impl AsRef<str>) -> DeleteToken {
        super::tokens::DeleteToken(
            rt::Request::new(&self.0, super::tokens::DeleteToken::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
}
/// The call `getTokensMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTokensMe(pub(crate) rt::Request<types::TokenInfo>);
impl GetTokensMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTokensMe",
        method: rt::Method::Get,
        path: "/api/v2/tokens/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-basic-info"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `preserveIdleTTL` (query)
    pub fn preserve_idle_ttl(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("preserveIdleTTL", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TokenInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TokenInfo> {
        self.0.send()
    }
}
/// The call `deleteTokensMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTokensMe(pub(crate) rt::Request<()>);
impl DeleteTokensMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTokensMe",
        method: rt::Method::Delete,
        path: "/api/v2/tokens/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-basic-info"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `headTokensMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct HeadTokensMe(pub(crate) rt::Request<()>);
impl HeadTokensMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "headTokensMe",
        method: rt::Method::Head,
        path: "/api/v2/tokens/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-basic-info"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTokensTimeout`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTokensTimeout(pub(crate) rt::Request<types::IdleTokenTimeout>);
impl GetTokensTimeout {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTokensTimeout",
        method: rt::Method::Get,
        path: "/api/v2/tokens/timeout",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[
            "authorization",
            "authorization:readonly",
            "organization",
            "organization:readonly",
        ],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IdleTokenTimeout> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTokensTimeout`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdleTokenTimeout>
    where
        F: FnMut(&mut types::IdleTokenTimeout) + Send + 'static,
    {
        rt::update(self.0, crate::generated::tokens::PutTokensTimeout::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdleTokenTimeout> {
        self.0.send()
    }
}
/// The call `putTokensTimeout`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTokensTimeout(pub(crate) rt::Request<types::IdleTokenTimeout>);
impl PutTokensTimeout {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTokensTimeout",
        method: rt::Method::Put,
        path: "/api/v2/tokens/timeout",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin"],
        },
        scopes: &["authorization"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::IdleTokenTimeout>) -> Self {
        Self(self.0.body::<types::IdleTokenTimeout>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IdleTokenTimeout> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdleTokenTimeout> {
        self.0.send()
    }
}
/// The call `deleteToken`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteToken(pub(crate) rt::Request<()>);
impl DeleteToken {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteToken",
        method: rt::Method::Delete,
        path: "/api/v2/tokens/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:token:delete"],
        },
        scopes: &["user-basic-info"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetTokensMe::INFO,
    DeleteTokensMe::INFO,
    HeadTokensMe::INFO,
    GetTokensTimeout::INFO,
    PutTokensTimeout::INFO,
    DeleteToken::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::IdleTokenTimeout>,
    rt::make_model::<types::InactivityTimeoutGroupBundle>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdleTokenTimeoutInactivityTimeoutUnit {
        /// `Minutes`
        Minutes,
        /// `Hours`
        Hours,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for IdleTokenTimeoutInactivityTimeoutUnit {
        const VALUES: &'static [Self] = &[Self::Hours, Self::Minutes];
        const TEXTS: &'static [&'static str] = &["Hours", "Minutes"];
        fn text(&self) -> &str {
            match self {
                Self::Minutes => "Minutes",
                Self::Hours => "Hours",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(IdleTokenTimeoutInactivityTimeoutUnit);
    /// `Minutes`, `Hours`.
    pub type InactivityTimeoutGroupBundleInactivityTimeoutUnit = types::IdleTokenTimeoutInactivityTimeoutUnit;
    /// `IdleTokenTimeout` of the API document.
    #[non_exhaustive]
    pub struct IdleTokenTimeout {
        /// `enableIdleTokenTimeout`
        pub enable_idle_token_timeout: Option<bool>,
        /// `idleTokenTimeoutSeconds`: at least `300`
        pub idle_token_timeout_seconds: Option<i64>,
        /// `inactivityTimeoutGroupBundles`
        pub inactivity_timeout_group_bundles: Option<
            Vec<types::InactivityTimeoutGroupBundle>,
        >,
        /// `inactivityTimeoutGroupsEnabled`
        pub inactivity_timeout_groups_enabled: Option<bool>,
        /// `inactivityTimeoutUnit`
        pub inactivity_timeout_unit: Option<
            types::IdleTokenTimeoutInactivityTimeoutUnit,
        >,
        _rest: rt::Rest,
    }
    impl Default for IdleTokenTimeout {
        fn default() -> Self {
            Self {
                enable_idle_token_timeout: None,
                idle_token_timeout_seconds: None,
                inactivity_timeout_group_bundles: None,
                inactivity_timeout_groups_enabled: None,
                inactivity_timeout_unit: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IdleTokenTimeout {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IdleTokenTimeout",
                fields: &[
                    "enableIdleTokenTimeout",
                    "idleTokenTimeoutSeconds",
                    "inactivityTimeoutGroupBundles",
                    "inactivityTimeoutGroupsEnabled",
                    "inactivityTimeoutUnit",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enable_idle_token_timeout);
            out.int(1, &self.idle_token_timeout_seconds);
            out.list(2, &self.inactivity_timeout_group_bundles);
            out.boolean(3, &self.inactivity_timeout_groups_enabled);
            out.one(4, &self.inactivity_timeout_unit);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enable_idle_token_timeout),
                1 => rt::Place::Int(&mut self.idle_token_timeout_seconds),
                2 => rt::Place::List(&mut self.inactivity_timeout_group_bundles),
                3 => rt::Place::Bool(&mut self.inactivity_timeout_groups_enabled),
                4 => rt::Place::Enum(&mut self.inactivity_timeout_unit),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IdleTokenTimeout);
    impl IdleTokenTimeout {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `enableIdleTokenTimeout`.
        #[must_use]
        pub fn enable_idle_token_timeout(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.enable_idle_token_timeout, &mut self._rest, 0);
            self
        }
        /// Sets `idleTokenTimeoutSeconds`.
        #[must_use]
        pub fn idle_token_timeout_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.idle_token_timeout_seconds, &mut self._rest, 1);
            self
        }
        /// Sets `inactivityTimeoutGroupBundles`.
        #[must_use]
        pub fn inactivity_timeout_group_bundles(
            mut self,
            value: impl rt::IntoField<Vec<types::InactivityTimeoutGroupBundle>>,
        ) -> Self {
            value.put(&mut self.inactivity_timeout_group_bundles, &mut self._rest, 2);
            self
        }
        /// Sets `inactivityTimeoutGroupsEnabled`.
        #[must_use]
        pub fn inactivity_timeout_groups_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.inactivity_timeout_groups_enabled, &mut self._rest, 3);
            self
        }
        /// Sets `inactivityTimeoutUnit`.
        #[must_use]
        pub fn inactivity_timeout_unit(
            mut self,
            value: impl rt::IntoField<types::IdleTokenTimeoutInactivityTimeoutUnit>,
        ) -> Self {
            value.put(&mut self.inactivity_timeout_unit, &mut self._rest, 4);
            self
        }
    }
    /// `InactivityTimeoutGroupBundle` of the API document.
    #[non_exhaustive]
    pub struct InactivityTimeoutGroupBundle {
        /// `groups`: required
        pub groups: Option<Vec<String>>,
        /// `inactivityTimeoutUnit`
        pub inactivity_timeout_unit: Option<
            types::InactivityTimeoutGroupBundleInactivityTimeoutUnit,
        >,
        /// `priority`: required
        pub priority: Option<i64>,
        /// `timeoutSeconds`: required
        pub timeout_seconds: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for InactivityTimeoutGroupBundle {
        fn default() -> Self {
            Self {
                groups: None,
                inactivity_timeout_unit: None,
                priority: None,
                timeout_seconds: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InactivityTimeoutGroupBundle {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InactivityTimeoutGroupBundle",
                fields: &[
                    "groups",
                    "inactivityTimeoutUnit",
                    "priority",
                    "timeoutSeconds",
                ],
                required: &[0, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.groups);
            out.one(1, &self.inactivity_timeout_unit);
            out.int(2, &self.priority);
            out.int(3, &self.timeout_seconds);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.groups),
                1 => rt::Place::Enum(&mut self.inactivity_timeout_unit),
                2 => rt::Place::Int(&mut self.priority),
                3 => rt::Place::Int(&mut self.timeout_seconds),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InactivityTimeoutGroupBundle);
    impl InactivityTimeoutGroupBundle {
        /// One with everything set that the API requires, in this order: `groups`, `priority`, `timeoutSeconds`.
        #[must_use]
        pub fn new(
            groups: impl rt::IntoField<Vec<String>>,
            priority: impl rt::IntoField<i64>,
            timeout_seconds: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default()
                .groups(groups)
                .priority(priority)
                .timeout_seconds(timeout_seconds)
        }
        /// Sets `groups`.
        #[must_use]
        pub fn groups(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.groups, &mut self._rest, 0);
            self
        }
        /// Sets `inactivityTimeoutUnit`.
        #[must_use]
        pub fn inactivity_timeout_unit(
            mut self,
            value: impl rt::IntoField<
                types::InactivityTimeoutGroupBundleInactivityTimeoutUnit,
            >,
        ) -> Self {
            value.put(&mut self.inactivity_timeout_unit, &mut self._rest, 1);
            self
        }
        /// Sets `priority`.
        #[must_use]
        pub fn priority(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.priority, &mut self._rest, 2);
            self
        }
        /// Sets `timeoutSeconds`.
        #[must_use]
        pub fn timeout_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.timeout_seconds, &mut self._rest, 3);
            self
        }
    }
    rt::to_write!(
        types::IdleTokenTimeout => types::IdleTokenTimeout, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy)]
    );
}
