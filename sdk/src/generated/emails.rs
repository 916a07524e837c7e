// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Emails API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_emails_and_settings::{
    GetEmailsSettings, PatchEmailsSettings, GetEmailsSettingsThreading,
    DeleteEmailsSettingsThreading, PatchEmailsSettingsThreading,
};
/// Calls of the Emails API; from [`Client::emails`](crate::Client::emails).
#[derive(Clone, Debug)]
pub struct Emails(rt::Client);
impl Emails {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/emails/settings`
    ///
    /// - Permission: `conversation:settings:view`
    /// - Scopes: any of `conversations`, `conversations:readonly`
    /// - Developer Center: [`getEmailsSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-emails-settings)
    pub fn get_emails_settings(&self) -> GetEmailsSettings {
        super::shared::of_emails_and_settings::GetEmailsSettings(
            rt::Request::new(
                &self.0,
                super::shared::of_emails_and_settings::GetEmailsSettings::INFO,
            ),
        )
    }
    /// `PATCH /api/v2/emails/settings`
    ///
    /// - Permission: `conversation:settings:edit`
    /// - Scopes: `conversations`
    /// - Developer Center: [`patchEmailsSettings`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-emails-settings)
    pub fn patch_emails_settings(&self) -> PatchEmailsSettings {
        super::shared::of_emails_and_settings::PatchEmailsSettings(
            rt::Request::new(
                &self.0,
                super::shared::of_emails_and_settings::PatchEmailsSettings::INFO,
            ),
        )
    }
    /// `GET /api/v2/emails/settings/threading`
    ///
    /// - Permission: `conversation:emailThreadingSettings:view`
    /// - Scopes: any of `conversations`, `conversations:readonly`
    /// - Developer Center: [`getEmailsSettingsThreading`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-emails-settings-threading)
    pub fn get_emails_settings_threading(&self) -> GetEmailsSettingsThreading {
        super::shared::of_emails_and_settings::GetEmailsSettingsThreading(
            rt::Request::new(
                &self.0,
                super::shared::of_emails_and_settings::GetEmailsSettingsThreading::INFO,
            ),
        )
    }
    /// `DELETE /api/v2/emails/settings/threading`
    ///
    /// - Permission: `conversation:emailThreadingSettings:edit`
    /// - Scopes: `conversations`
    /// - Developer Center: [`deleteEmailsSettingsThreading`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-emails-settings-threading)
    pub fn delete_emails_settings_threading(&self) -> DeleteEmailsSettingsThreading {
        super::shared::of_emails_and_settings::DeleteEmailsSettingsThreading(
            rt::Request::new(
                &self.0,
                super::shared::of_emails_and_settings::DeleteEmailsSettingsThreading::INFO,
            ),
        )
    }
    /// `PATCH /api/v2/emails/settings/threading`
    ///
    /// - Permission: `conversation:emailThreadingSettings:edit`
    /// - Scopes: `conversations`
    /// - Developer Center: [`patchEmailsSettingsThreading`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-emails-settings-threading)
    pub fn patch_emails_settings_threading(&self) -> PatchEmailsSettingsThreading {
        super::shared::of_emails_and_settings::PatchEmailsSettingsThreading(
            rt::Request::new(
                &self.0,
                super::shared::of_emails_and_settings::PatchEmailsSettingsThreading::INFO,
            ),
        )
    }
}
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
}
