// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Geolocation API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_geolocation_and_users::{
    GetUserGeolocation, PatchUserGeolocation,
};
/// Calls of the Geolocation API; from [`Client::geolocation`](crate::Client::geolocation).
#[derive(Clone, Debug)]
pub struct Geolocation(rt::Client);
impl Geolocation {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/geolocations/settings`
    ///
    /// - Scopes: any of `geolocation`, `geolocation:readonly`
    /// - Developer Center: [`getGeolocationsSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-geolocations-settings)
    pub fn get_geolocations_settings(&self) -> GetGeolocationsSettings {
        super::geolocation::GetGeolocationsSettings(
            rt::Request::new(&self.0, super::geolocation::GetGeolocationsSettings::INFO),
        )
    }
    /// `PATCH /api/v2/geolocations/settings`
    ///
    /// - Permission: `geolocation:settings:edit`
    /// - Scopes: `geolocation`
    /// - Developer Center: [`patchGeolocationsSettings`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-geolocations-settings)
    pub fn patch_geolocations_settings(
        &self,
        body: impl rt::IntoBody<types::GeolocationSettings>,
    ) -> PatchGeolocationsSettings {
        super::geolocation::PatchGeolocationsSettings(
            rt::Request::new(
                    &self.0,
                    super::geolocation::PatchGeolocationsSettings::INFO,
                )
                .body::<types::GeolocationSettings>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/geolocations/{clientId}`
    ///
    /// - Scopes: any of `geolocation`, `geolocation:readonly`
    /// - Developer Center: [`getUserGeolocation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--geolocations--clientId-)
    pub fn get_user_geolocation(
        &self,
        user_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
    ) -> GetUserGeolocation {
        super::shared::of_geolocation_and_users::GetUserGeolocation(
            rt::Request::new(
                    &self.0,
                    super::shared::of_geolocation_and_users::GetUserGeolocation::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("clientId", client_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/geolocations/{clientId}`
    ///
    /// - Scopes: `geolocation`
    /// - Error codes of its own: 400 `geolocationservice.entitypointerror`; 403 `geolocation.update.error`; 405 `featuretoggleservice.featurenotenabled`
    /// - Developer Center: [`patchUserGeolocation`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--geolocations--clientId-)
    pub fn patch_user_geolocation(
        &self,
        user_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Geolocation>,
    ) -> PatchUserGeolocation {
        super::shared::of_geolocation_and_users::PatchUserGeolocation(
            rt::Request::new(
                    &self.0,
                    super::shared::of_geolocation_and_users::PatchUserGeolocation::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("clientId", client_id.as_ref())
                .body::<types::Geolocation>(body),
        )
    }
}
/// The call `getGeolocationsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGeolocationsSettings(pub(crate) rt::Request<types::GeolocationSettings>);
impl GetGeolocationsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGeolocationsSettings",
        method: rt::Method::Get,
        path: "/api/v2/geolocations/settings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["geolocation", "geolocation:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GeolocationSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchGeolocationsSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::GeolocationSettings>
    where
        F: FnMut(&mut types::GeolocationSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::geolocation::PatchGeolocationsSettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GeolocationSettings> {
        self.0.send()
    }
}
/// The call `patchGeolocationsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchGeolocationsSettings(pub(crate) rt::Request<types::GeolocationSettings>);
impl PatchGeolocationsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchGeolocationsSettings",
        method: rt::Method::Patch,
        path: "/api/v2/geolocations/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["geolocation:settings:edit"],
        },
        scopes: &["geolocation"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GeolocationSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GeolocationSettings> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetGeolocationsSettings::INFO,
    PatchGeolocationsSettings::INFO,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    rt::to_write!(
        types::GeolocationSettings => types::GeolocationSettings, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy)]
    );
}
