// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The External Contacts API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_external_contacts_and_journey::{
    GetExternalcontactsContactJourneySegments,
    PostExternalcontactsContactJourneySegments, GetExternalcontactsContactJourneySessions,
};
/// Calls of the External Contacts API; from [`Client::external_contacts`](crate::Client::external_contacts).
#[derive(Clone, Debug)]
pub struct ExternalContacts(rt::Client);
impl ExternalContacts {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts`
    ///
    /// - Permission: `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postExternalcontactsBulkContacts`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-contacts)
    pub fn post_externalcontacts_bulk_contacts(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkContacts {
        super::external_contacts::PostExternalcontactsBulkContacts(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkContacts::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/add`
    ///
    /// - Permission: `externalContacts:contact:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkContactsAdd`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-contacts-add)
    pub fn post_externalcontacts_bulk_contacts_add(
        &self,
        body: impl rt::IntoBody<types::BulkContactsRequest>,
    ) -> PostExternalcontactsBulkContactsAdd {
        super::external_contacts::PostExternalcontactsBulkContactsAdd(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkContactsAdd::INFO,
                )
                .body::<types::BulkContactsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/divisionviews`
    ///
    /// - Permission: `externalContacts:contact:search`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postExternalcontactsBulkContactsDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-contacts-divisionviews)
    pub fn post_externalcontacts_bulk_contacts_divisionviews(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkContactsDivisionviews {
        super::external_contacts::PostExternalcontactsBulkContactsDivisionviews(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkContactsDivisionviews::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/enrich`
    ///
    /// - Permission: `externalContacts:contact:enrich`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkContactsEnrich`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-contacts-enrich)
    pub fn post_externalcontacts_bulk_contacts_enrich(
        &self,
        body: impl rt::IntoBody<types::BulkContactsEnrichRequest>,
    ) -> PostExternalcontactsBulkContactsEnrich {
        super::external_contacts::PostExternalcontactsBulkContactsEnrich(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkContactsEnrich::INFO,
                )
                .body::<types::BulkContactsEnrichRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/remove`
    ///
    /// - Permission: `externalContacts:contact:delete`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkContactsRemove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-contacts-remove)
    pub fn post_externalcontacts_bulk_contacts_remove(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkContactsRemove {
        super::external_contacts::PostExternalcontactsBulkContactsRemove(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkContactsRemove::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/unresolved`
    ///
    /// - Permission: `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postExternalcontactsBulkContactsUnresolved`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-contacts-unresolved)
    pub fn post_externalcontacts_bulk_contacts_unresolved(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkContactsUnresolved {
        super::external_contacts::PostExternalcontactsBulkContactsUnresolved(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkContactsUnresolved::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/update`
    ///
    /// - Permission: `externalContacts:contact:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkContactsUpdate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-contacts-update)
    pub fn post_externalcontacts_bulk_contacts_update(
        &self,
        body: impl rt::IntoBody<types::BulkContactsRequest>,
    ) -> PostExternalcontactsBulkContactsUpdate {
        super::external_contacts::PostExternalcontactsBulkContactsUpdate(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkContactsUpdate::INFO,
                )
                .body::<types::BulkContactsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/notes`
    ///
    /// - Permissions: all of `externalContacts:contact:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postExternalcontactsBulkNotes`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-notes)
    pub fn post_externalcontacts_bulk_notes(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkNotes {
        super::external_contacts::PostExternalcontactsBulkNotes(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkNotes::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/notes/add`
    ///
    /// - Permissions: all of `externalContacts:contact:add`, `externalContacts:externalOrganization:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkNotesAdd`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-notes-add)
    pub fn post_externalcontacts_bulk_notes_add(
        &self,
        body: impl rt::IntoBody<types::BulkNotesRequest>,
    ) -> PostExternalcontactsBulkNotesAdd {
        super::external_contacts::PostExternalcontactsBulkNotesAdd(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkNotesAdd::INFO,
                )
                .body::<types::BulkNotesRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/notes/remove`
    ///
    /// - Permissions: all of `externalContacts:contact:delete`, `externalContacts:externalOrganization:delete`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkNotesRemove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-notes-remove)
    pub fn post_externalcontacts_bulk_notes_remove(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkNotesRemove {
        super::external_contacts::PostExternalcontactsBulkNotesRemove(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkNotesRemove::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/notes/update`
    ///
    /// - Permissions: all of `externalContacts:contact:edit`, `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkNotesUpdate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-notes-update)
    pub fn post_externalcontacts_bulk_notes_update(
        &self,
        body: impl rt::IntoBody<types::BulkNotesRequest>,
    ) -> PostExternalcontactsBulkNotesUpdate {
        super::external_contacts::PostExternalcontactsBulkNotesUpdate(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkNotesUpdate::INFO,
                )
                .body::<types::BulkNotesRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations`
    ///
    /// - Permission: `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postExternalcontactsBulkOrganizations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-organizations)
    pub fn post_externalcontacts_bulk_organizations(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkOrganizations {
        super::external_contacts::PostExternalcontactsBulkOrganizations(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkOrganizations::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations/add`
    ///
    /// - Permission: `externalContacts:externalOrganization:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkOrganizationsAdd`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-organizations-add)
    pub fn post_externalcontacts_bulk_organizations_add(
        &self,
        body: impl rt::IntoBody<types::BulkOrganizationsRequest>,
    ) -> PostExternalcontactsBulkOrganizationsAdd {
        super::external_contacts::PostExternalcontactsBulkOrganizationsAdd(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkOrganizationsAdd::INFO,
                )
                .body::<types::BulkOrganizationsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations/divisionviews`
    ///
    /// - Permission: `externalContacts:externalOrganization:search`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postExternalcontactsBulkOrganizationsDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-organizations-divisionviews)
    pub fn post_externalcontacts_bulk_organizations_divisionviews(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkOrganizationsDivisionviews {
        super::external_contacts::PostExternalcontactsBulkOrganizationsDivisionviews(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkOrganizationsDivisionviews::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations/enrich`
    ///
    /// - Permission: `externalContacts:externalOrganization:enrich`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkOrganizationsEnrich`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-organizations-enrich)
    pub fn post_externalcontacts_bulk_organizations_enrich(
        &self,
        body: impl rt::IntoBody<types::BulkOrganizationsEnrichRequest>,
    ) -> PostExternalcontactsBulkOrganizationsEnrich {
        super::external_contacts::PostExternalcontactsBulkOrganizationsEnrich(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkOrganizationsEnrich::INFO,
                )
                .body::<types::BulkOrganizationsEnrichRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations/remove`
    ///
    /// - Permission: `externalContacts:externalOrganization:delete`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkOrganizationsRemove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-organizations-remove)
    pub fn post_externalcontacts_bulk_organizations_remove(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkOrganizationsRemove {
        super::external_contacts::PostExternalcontactsBulkOrganizationsRemove(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkOrganizationsRemove::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations/update`
    ///
    /// - Permission: `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkOrganizationsUpdate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-organizations-update)
    pub fn post_externalcontacts_bulk_organizations_update(
        &self,
        body: impl rt::IntoBody<types::BulkOrganizationsRequest>,
    ) -> PostExternalcontactsBulkOrganizationsUpdate {
        super::external_contacts::PostExternalcontactsBulkOrganizationsUpdate(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkOrganizationsUpdate::INFO,
                )
                .body::<types::BulkOrganizationsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/relationships`
    ///
    /// - Permissions: all of `externalContacts:contact:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postExternalcontactsBulkRelationships`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-relationships)
    pub fn post_externalcontacts_bulk_relationships(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkRelationships {
        super::external_contacts::PostExternalcontactsBulkRelationships(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkRelationships::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/relationships/add`
    ///
    /// - Permissions: all of `externalContacts:contact:add`, `externalContacts:externalOrganization:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkRelationshipsAdd`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-relationships-add)
    pub fn post_externalcontacts_bulk_relationships_add(
        &self,
        body: impl rt::IntoBody<types::BulkRelationshipsRequest>,
    ) -> PostExternalcontactsBulkRelationshipsAdd {
        super::external_contacts::PostExternalcontactsBulkRelationshipsAdd(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkRelationshipsAdd::INFO,
                )
                .body::<types::BulkRelationshipsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/relationships/remove`
    ///
    /// - Permissions: all of `externalContacts:contact:delete`, `externalContacts:externalOrganization:delete`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkRelationshipsRemove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-relationships-remove)
    pub fn post_externalcontacts_bulk_relationships_remove(
        &self,
        body: impl rt::IntoBody<types::BulkIdsRequest>,
    ) -> PostExternalcontactsBulkRelationshipsRemove {
        super::external_contacts::PostExternalcontactsBulkRelationshipsRemove(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkRelationshipsRemove::INFO,
                )
                .body::<types::BulkIdsRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/bulk/relationships/update`
    ///
    /// - Permissions: all of `externalContacts:contact:edit`, `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsBulkRelationshipsUpdate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-bulk-relationships-update)
    pub fn post_externalcontacts_bulk_relationships_update(
        &self,
        body: impl rt::IntoBody<types::BulkRelationshipsRequest>,
    ) -> PostExternalcontactsBulkRelationshipsUpdate {
        super::external_contacts::PostExternalcontactsBulkRelationshipsUpdate(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsBulkRelationshipsUpdate::INFO,
                )
                .body::<types::BulkRelationshipsRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts`
    ///
    /// - Permissions: any of `relate:contact:view`, `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`
    /// - Developer Center: [`getExternalcontactsContacts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts)
    pub fn get_externalcontacts_contacts(&self) -> GetExternalcontactsContacts {
        super::external_contacts::GetExternalcontactsContacts(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsContacts::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts`
    ///
    /// - Permissions: any of `relate:contact:add`, `externalContacts:contact:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsContacts`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-contacts)
    pub fn post_externalcontacts_contacts(
        &self,
        body: impl rt::IntoBody<types::ExternalContact>,
    ) -> PostExternalcontactsContacts {
        super::external_contacts::PostExternalcontactsContacts(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsContacts::INFO,
                )
                .body::<types::ExternalContact>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/enrich`
    ///
    /// - Permission: `externalContacts:contact:enrich`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `matching.contact.not.found`; 409 `identifier.entity.missing`, `matching.contact.found`, `mergeset.max.size`, `too.many.identifiers`; 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsContactsEnrich`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-contacts-enrich)
    pub fn post_externalcontacts_contacts_enrich(
        &self,
        body: impl rt::IntoBody<types::ContactEnrichRequest>,
    ) -> PostExternalcontactsContactsEnrich {
        super::external_contacts::PostExternalcontactsContactsEnrich(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsContactsEnrich::INFO,
                )
                .body::<types::ContactEnrichRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/exports`
    ///
    /// - Permissions: all of `externalContacts:export:view`, `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getExternalcontactsContactsExports`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts-exports)
    pub fn get_externalcontacts_contacts_exports(
        &self,
    ) -> GetExternalcontactsContactsExports {
        super::external_contacts::GetExternalcontactsContactsExports(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsContactsExports::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/exports`
    ///
    /// - Permissions: all of `externalContacts:export:add`, `externalContacts:contact:view`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postExternalcontactsContactsExports`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-contacts-exports)
    pub fn post_externalcontacts_contacts_exports(
        &self,
        body: impl rt::IntoBody<types::ContactsExport>,
    ) -> PostExternalcontactsContactsExports {
        super::external_contacts::PostExternalcontactsContactsExports(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsContactsExports::INFO,
                )
                .body::<types::ContactsExport>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/exports/{exportId}`
    ///
    /// - Permissions: all of `externalContacts:export:view`, `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsContactsExport`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts-exports--exportId-)
    pub fn get_externalcontacts_contacts_export(
        &self,
        export_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactsExport {
        super::external_contacts::GetExternalcontactsContactsExport(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsContactsExport::INFO,
                )
                .path("exportId", export_id.as_ref()),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/merge`
    ///
    /// - Permission: `externalContacts:identity:merge`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `merge.across.divisions.disallowed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsContactsMerge`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-contacts-merge)
    pub fn post_externalcontacts_contacts_merge(
        &self,
        body: impl rt::IntoBody<types::MergeContactsRequest>,
    ) -> PostExternalcontactsContactsMerge {
        super::external_contacts::PostExternalcontactsContactsMerge(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsContactsMerge::INFO,
                )
                .body::<types::MergeContactsRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getExternalcontactsContactsSchemas`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts-schemas)
    pub fn get_externalcontacts_contacts_schemas(
        &self,
    ) -> GetExternalcontactsContactsSchemas {
        super::external_contacts::GetExternalcontactsContactsSchemas(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsContactsSchemas::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/schemas`
    ///
    /// - Permission: `externalContacts:customFields:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.length.limits.would.be.exceeded`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.org.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.payload.too.large`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`postExternalcontactsContactsSchemas`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-contacts-schemas)
    pub fn post_externalcontacts_contacts_schemas(
        &self,
        body: impl rt::IntoBody<types::DataSchema>,
    ) -> PostExternalcontactsContactsSchemas {
        super::external_contacts::PostExternalcontactsContactsSchemas(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsContactsSchemas::INFO,
                )
                .body::<types::DataSchema>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/coretypes`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsContactsSchemasCoretypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts-schemas-coretypes)
    pub fn get_externalcontacts_contacts_schemas_coretypes(
        &self,
    ) -> GetExternalcontactsContactsSchemasCoretypes {
        super::external_contacts::GetExternalcontactsContactsSchemasCoretypes(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsContactsSchemasCoretypes::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/coretypes/{coreTypeName}`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsContactsSchemasCoretype`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts-schemas-coretypes--coreTypeName-)
    pub fn get_externalcontacts_contacts_schemas_coretype(
        &self,
        core_type_name: impl AsRef<str>,
    ) -> GetExternalcontactsContactsSchemasCoretype {
        super::external_contacts::GetExternalcontactsContactsSchemasCoretype(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsContactsSchemasCoretype::INFO,
                )
                .path("coreTypeName", core_type_name.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/limits`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsContactsSchemasLimits`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts-schemas-limits)
    pub fn get_externalcontacts_contacts_schemas_limits(
        &self,
    ) -> GetExternalcontactsContactsSchemasLimits {
        super::external_contacts::GetExternalcontactsContactsSchemasLimits(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsContactsSchemasLimits::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsContactsSchema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts-schemas--schemaId-)
    pub fn get_externalcontacts_contacts_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactsSchema {
        super::external_contacts::GetExternalcontactsContactsSchema(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsContactsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/contacts/schemas/{schemaId}`
    ///
    /// - Permission: `externalContacts:customFields:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.org.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.payload.too.large`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`putExternalcontactsContactsSchema`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-contacts-schemas--schemaId-)
    pub fn put_externalcontacts_contacts_schema(
        &self,
        schema_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DataSchema>,
    ) -> PutExternalcontactsContactsSchema {
        super::external_contacts::PutExternalcontactsContactsSchema(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsContactsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref())
                .body::<types::DataSchema>(body),
        )
    }
    /// `DELETE /api/v2/externalcontacts/contacts/schemas/{schemaId}`
    ///
    /// - Permission: `externalContacts:customFields:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 403 `feature.forbidden`
    /// - Developer Center: [`deleteExternalcontactsContactsSchema`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-contacts-schemas--schemaId-)
    pub fn delete_externalcontacts_contacts_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> DeleteExternalcontactsContactsSchema {
        super::external_contacts::DeleteExternalcontactsContactsSchema(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::DeleteExternalcontactsContactsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getExternalcontactsContactsSchemaVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts-schemas--schemaId--versions)
    pub fn get_externalcontacts_contacts_schema_versions(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactsSchemaVersions {
        super::external_contacts::GetExternalcontactsContactsSchemaVersions(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsContactsSchemaVersions::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getExternalcontactsContactsSchemaVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts-schemas--schemaId--versions--versionId-)
    pub fn get_externalcontacts_contacts_schema_version(
        &self,
        schema_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactsSchemaVersion {
        super::external_contacts::GetExternalcontactsContactsSchemaVersion(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsContactsSchemaVersion::INFO,
                )
                .path("schemaId", schema_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}`
    ///
    /// - Permissions: any of `relate:contact:view`, `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsContact`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts--contactId-)
    pub fn get_externalcontacts_contact(
        &self,
        contact_id: impl AsRef<str>,
    ) -> GetExternalcontactsContact {
        super::external_contacts::GetExternalcontactsContact(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsContact::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/contacts/{contactId}`
    ///
    /// - Permissions: any of `relate:contact:edit`, `externalContacts:contact:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`putExternalcontactsContact`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-contacts--contactId-)
    pub fn put_externalcontacts_contact(
        &self,
        contact_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExternalContact>,
    ) -> PutExternalcontactsContact {
        super::external_contacts::PutExternalcontactsContact(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsContact::INFO,
                )
                .path("contactId", contact_id.as_ref())
                .body::<types::ExternalContact>(body),
        )
    }
    /// `DELETE /api/v2/externalcontacts/contacts/{contactId}`
    ///
    /// - Permissions: any of `relate:contact:delete`, `externalContacts:contact:delete`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `contact.not.found`, `entity.not.found`
    /// - Developer Center: [`deleteExternalcontactsContact`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-contacts--contactId-)
    pub fn delete_externalcontacts_contact(
        &self,
        contact_id: impl AsRef<str>,
    ) -> DeleteExternalcontactsContact {
        super::external_contacts::DeleteExternalcontactsContact(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::DeleteExternalcontactsContact::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/contacts/{contactId}`
    ///
    /// - Permission: `externalContacts:contact:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `contact.not.found`, `entity.not.found`; 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`patchExternalcontactsContact`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-externalcontacts-contacts--contactId-)
    pub fn patch_externalcontacts_contact(
        &self,
        contact_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExternalContactsPatchRequest>,
    ) -> PatchExternalcontactsContact {
        super::external_contacts::PatchExternalcontactsContact(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PatchExternalcontactsContact::INFO,
                )
                .path("contactId", contact_id.as_ref())
                .body::<types::ExternalContactsPatchRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/identifiers`
    ///
    /// - Permission: `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `contact.not.found`, `entity.not.found`
    /// - Developer Center: [`getExternalcontactsContactIdentifiers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts--contactId--identifiers)
    pub fn get_externalcontacts_contact_identifiers(
        &self,
        contact_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactIdentifiers {
        super::external_contacts::GetExternalcontactsContactIdentifiers(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsContactIdentifiers::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/contacts/{contactId}/identifiers`
    ///
    /// - Permission: `externalContacts:contact:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`, `invalid.operation.type`; 403 `missing.division.permissions`; 404 `entity.not.found`, `identifier.cannot.be.released`; 409 `identifier.claim.conflict`; 422 `identifier.cannot.be.claimed`, `operation.validation.failed`, `validation.failed`
    /// - Developer Center: [`patchExternalcontactsContactIdentifiers`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-externalcontacts-contacts--contactId--identifiers)
    pub fn patch_externalcontacts_contact_identifiers(
        &self,
        contact_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::IdentifierClaimRequest>,
    ) -> PatchExternalcontactsContactIdentifiers {
        super::external_contacts::PatchExternalcontactsContactIdentifiers(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PatchExternalcontactsContactIdentifiers::INFO,
                )
                .path("contactId", contact_id.as_ref())
                .body::<types::IdentifierClaimRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments`
    ///
    /// - Permission: `externalContacts:segmentAssignment:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsContactJourneySegments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts--contactId--journey-segments)
    pub fn get_externalcontacts_contact_journey_segments(
        &self,
        contact_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactJourneySegments {
        super::shared::of_external_contacts_and_journey::GetExternalcontactsContactJourneySegments(
            rt::Request::new(
                    &self.0,
                    super::shared::of_external_contacts_and_journey::GetExternalcontactsContactJourneySegments::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`
    ///
    /// - Permissions: any of `externalContacts:segmentAssignment:add`, `externalContacts:segmentAssignment:delete`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postExternalcontactsContactJourneySegments`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-contacts--contactId--journey-segments)
    pub fn post_externalcontacts_contact_journey_segments(
        &self,
        contact_id: impl AsRef<str>,
    ) -> PostExternalcontactsContactJourneySegments {
        super::shared::of_external_contacts_and_journey::PostExternalcontactsContactJourneySegments(
            rt::Request::new(
                    &self.0,
                    super::shared::of_external_contacts_and_journey::PostExternalcontactsContactJourneySegments::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions`
    ///
    /// - Permission: `externalContacts:session:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getExternalcontactsContactJourneySessions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts--contactId--journey-sessions)
    pub fn get_externalcontacts_contact_journey_sessions(
        &self,
        contact_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactJourneySessions {
        super::shared::of_external_contacts_and_journey::GetExternalcontactsContactJourneySessions(
            rt::Request::new(
                    &self.0,
                    super::shared::of_external_contacts_and_journey::GetExternalcontactsContactJourneySessions::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/notes`
    ///
    /// - Permissions: any of `relate:contact:view`, `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsContactNotes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts--contactId--notes)
    pub fn get_externalcontacts_contact_notes(
        &self,
        contact_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactNotes {
        super::external_contacts::GetExternalcontactsContactNotes(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsContactNotes::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/{contactId}/notes`
    ///
    /// - Permissions: any of `relate:contact:edit`, `externalContacts:contact:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsContactNotes`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-contacts--contactId--notes)
    pub fn post_externalcontacts_contact_notes(
        &self,
        contact_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Note>,
    ) -> PostExternalcontactsContactNotes {
        super::external_contacts::PostExternalcontactsContactNotes(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsContactNotes::INFO,
                )
                .path("contactId", contact_id.as_ref())
                .body::<types::Note>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`
    ///
    /// - Permissions: any of `relate:contact:view`, `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsContactNote`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts--contactId--notes--noteId-)
    pub fn get_externalcontacts_contact_note(
        &self,
        contact_id: impl AsRef<str>,
        note_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactNote {
        super::external_contacts::GetExternalcontactsContactNote(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsContactNote::INFO,
                )
                .path("contactId", contact_id.as_ref())
                .path("noteId", note_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`
    ///
    /// - Permissions: any of `relate:contact:edit`, `externalContacts:contact:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `validation.failed`
    /// - Developer Center: [`putExternalcontactsContactNote`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-contacts--contactId--notes--noteId-)
    pub fn put_externalcontacts_contact_note(
        &self,
        contact_id: impl AsRef<str>,
        note_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Note>,
    ) -> PutExternalcontactsContactNote {
        super::external_contacts::PutExternalcontactsContactNote(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsContactNote::INFO,
                )
                .path("contactId", contact_id.as_ref())
                .path("noteId", note_id.as_ref())
                .body::<types::Note>(body),
        )
    }
    /// `DELETE /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`
    ///
    /// - Permissions: any of `relate:contact:edit`, `externalContacts:contact:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`deleteExternalcontactsContactNote`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-contacts--contactId--notes--noteId-)
    pub fn delete_externalcontacts_contact_note(
        &self,
        contact_id: impl AsRef<str>,
        note_id: impl AsRef<str>,
    ) -> DeleteExternalcontactsContactNote {
        super::external_contacts::DeleteExternalcontactsContactNote(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::DeleteExternalcontactsContactNote::INFO,
                )
                .path("contactId", contact_id.as_ref())
                .path("noteId", note_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`
    ///
    /// - Permission: `externalContacts:contact:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `validation.failed`
    /// - Developer Center: [`patchExternalcontactsContactNote`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-externalcontacts-contacts--contactId--notes--noteId-)
    pub fn patch_externalcontacts_contact_note(
        &self,
        contact_id: impl AsRef<str>,
        note_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExternalContactsPatchRequest>,
    ) -> PatchExternalcontactsContactNote {
        super::external_contacts::PatchExternalcontactsContactNote(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PatchExternalcontactsContactNote::INFO,
                )
                .path("contactId", contact_id.as_ref())
                .path("noteId", note_id.as_ref())
                .body::<types::ExternalContactsPatchRequest>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/{contactId}/promotion`
    ///
    /// - Permission: `externalContacts:identity:promote`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`, `promotion.of.curated.contact.failed`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`postExternalcontactsContactPromotion`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-contacts--contactId--promotion)
    pub fn post_externalcontacts_contact_promotion(
        &self,
        contact_id: impl AsRef<str>,
    ) -> PostExternalcontactsContactPromotion {
        super::external_contacts::PostExternalcontactsContactPromotion(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsContactPromotion::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/unresolved`
    ///
    /// - Permission: `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsContactUnresolved`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts--contactId--unresolved)
    pub fn get_externalcontacts_contact_unresolved(
        &self,
        contact_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactUnresolved {
        super::external_contacts::GetExternalcontactsContactUnresolved(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsContactUnresolved::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/conversations/{conversationId}`
    ///
    /// - Permissions: any of `relate:conversation:associate`, `externalContacts:conversation:associate`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `conversation.association.communication.id.required`, `eternal.contacts.invalid.entity.id`; 404 `entity.not.found`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putExternalcontactsConversation`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-conversations--conversationId-)
    pub fn put_externalcontacts_conversation(
        &self,
        conversation_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ConversationAssociation>,
    ) -> PutExternalcontactsConversation {
        super::external_contacts::PutExternalcontactsConversation(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsConversation::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .body::<types::ConversationAssociation>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/externalsources`
    ///
    /// - Permissions: any of `externalContacts:externalSource:view`, `externalContacts:contact:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Developer Center: [`getExternalcontactsExternalsources`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-externalsources)
    pub fn get_externalcontacts_externalsources(
        &self,
    ) -> GetExternalcontactsExternalsources {
        super::external_contacts::GetExternalcontactsExternalsources(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsExternalsources::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/externalsources`
    ///
    /// - Permission: `externalContacts:externalSource:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 409 `active.external.source.limit.reached`, `external.source.exists`, `max.external.source.limit.reached`; 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsExternalsources`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-externalsources)
    pub fn post_externalcontacts_externalsources(
        &self,
        body: impl rt::IntoBody<types::ExternalSource>,
    ) -> PostExternalcontactsExternalsources {
        super::external_contacts::PostExternalcontactsExternalsources(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsExternalsources::INFO,
                )
                .body::<types::ExternalSource>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/externalsources/{externalSourceId}`
    ///
    /// - Permissions: any of `externalContacts:externalSource:view`, `externalContacts:contact:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsExternalsource`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-externalsources--externalSourceId-)
    pub fn get_externalcontacts_externalsource(
        &self,
        external_source_id: impl AsRef<str>,
    ) -> GetExternalcontactsExternalsource {
        super::external_contacts::GetExternalcontactsExternalsource(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsExternalsource::INFO,
                )
                .path("externalSourceId", external_source_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/externalsources/{externalSourceId}`
    ///
    /// - Permission: `externalContacts:externalSource:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 404 `entity.not.found`; 409 `active.external.source.limit.reached`, `external.source.exists`; 422 `validation.failed`
    /// - Developer Center: [`putExternalcontactsExternalsource`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-externalsources--externalSourceId-)
    pub fn put_externalcontacts_externalsource(
        &self,
        external_source_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExternalSource>,
    ) -> PutExternalcontactsExternalsource {
        super::external_contacts::PutExternalcontactsExternalsource(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsExternalsource::INFO,
                )
                .path("externalSourceId", external_source_id.as_ref())
                .body::<types::ExternalSource>(body),
        )
    }
    /// `DELETE /api/v2/externalcontacts/externalsources/{externalSourceId}`
    ///
    /// - Permission: `externalContacts:externalSource:delete`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 404 `entity.not.found`
    /// - Developer Center: [`deleteExternalcontactsExternalsource`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-externalsources--externalSourceId-)
    pub fn delete_externalcontacts_externalsource(
        &self,
        external_source_id: impl AsRef<str>,
    ) -> DeleteExternalcontactsExternalsource {
        super::external_contacts::DeleteExternalcontactsExternalsource(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::DeleteExternalcontactsExternalsource::INFO,
                )
                .path("externalSourceId", external_source_id.as_ref()),
        )
    }
    /// `POST /api/v2/externalcontacts/identifierlookup`
    ///
    /// - Permissions: any of `externalContacts:contact:view`, `relate:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 409 `identifier.entity.missing`; 422 `validation.failed`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postExternalcontactsIdentifierlookup`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-identifierlookup)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_externalcontacts_identifierlookup(
        &self,
        body: impl rt::IntoBody<types::ContactIdentifier>,
    ) -> PostExternalcontactsIdentifierlookup {
        super::external_contacts::PostExternalcontactsIdentifierlookup(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsIdentifierlookup::INFO,
                )
                .body::<types::ContactIdentifier>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/identifierlookup/contacts`
    ///
    /// - Permission: `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 409 `identifier.entity.missing`; 422 `validation.failed`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postExternalcontactsIdentifierlookupContacts`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-identifierlookup-contacts)
    pub fn post_externalcontacts_identifierlookup_contacts(
        &self,
        body: impl rt::IntoBody<types::ContactIdentifier>,
    ) -> PostExternalcontactsIdentifierlookupContacts {
        super::external_contacts::PostExternalcontactsIdentifierlookupContacts(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsIdentifierlookupContacts::INFO,
                )
                .body::<types::ContactIdentifier>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/identifierlookup/organizations`
    ///
    /// - Permission: `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 409 `identifier.entity.missing`; 422 `validation.failed`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postExternalcontactsIdentifierlookupOrganizations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-identifierlookup-organizations)
    pub fn post_externalcontacts_identifierlookup_organizations(
        &self,
        body: impl rt::IntoBody<types::ExternalOrganizationIdentifier>,
    ) -> PostExternalcontactsIdentifierlookupOrganizations {
        super::external_contacts::PostExternalcontactsIdentifierlookupOrganizations(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsIdentifierlookupOrganizations::INFO,
                )
                .body::<types::ExternalOrganizationIdentifier>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/import/csv/jobs`
    ///
    /// - Permission: `externalContacts:importCsvJob:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.parameter`; 500 `internal.error`
    /// - Developer Center: [`postExternalcontactsImportCsvJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-import-csv-jobs)
    pub fn post_externalcontacts_import_csv_jobs(
        &self,
        body: impl rt::IntoBody<types::CsvJobRequest>,
    ) -> PostExternalcontactsImportCsvJobs {
        super::external_contacts::PostExternalcontactsImportCsvJobs(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsImportCsvJobs::INFO,
                )
                .body::<types::CsvJobRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/import/csv/settings`
    ///
    /// - Permission: `externalContacts:importCsvSettings:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getExternalcontactsImportCsvSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-import-csv-settings)
    pub fn get_externalcontacts_import_csv_settings(
        &self,
    ) -> GetExternalcontactsImportCsvSettings {
        super::external_contacts::GetExternalcontactsImportCsvSettings(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsImportCsvSettings::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/import/csv/settings`
    ///
    /// - Permission: `externalContacts:importCsvSettings:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `settings.invalid`
    /// - Developer Center: [`postExternalcontactsImportCsvSettings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-import-csv-settings)
    pub fn post_externalcontacts_import_csv_settings(
        &self,
        body: impl rt::IntoBody<types::CsvSettings>,
    ) -> PostExternalcontactsImportCsvSettings {
        super::external_contacts::PostExternalcontactsImportCsvSettings(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsImportCsvSettings::INFO,
                )
                .body::<types::CsvSettings>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/import/csv/settings/{settingsId}`
    ///
    /// - Permission: `externalContacts:importCsvSettings:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsImportCsvSetting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-import-csv-settings--settingsId-)
    pub fn get_externalcontacts_import_csv_setting(
        &self,
        settings_id: impl AsRef<str>,
    ) -> GetExternalcontactsImportCsvSetting {
        super::external_contacts::GetExternalcontactsImportCsvSetting(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsImportCsvSetting::INFO,
                )
                .path("settingsId", settings_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/import/csv/settings/{settingsId}`
    ///
    /// - Permission: `externalContacts:importCsvSettings:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.settings`
    /// - Developer Center: [`putExternalcontactsImportCsvSetting`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-import-csv-settings--settingsId-)
    pub fn put_externalcontacts_import_csv_setting(
        &self,
        settings_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CsvSettings>,
    ) -> PutExternalcontactsImportCsvSetting {
        super::external_contacts::PutExternalcontactsImportCsvSetting(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsImportCsvSetting::INFO,
                )
                .path("settingsId", settings_id.as_ref())
                .body::<types::CsvSettings>(body),
        )
    }
    /// `DELETE /api/v2/externalcontacts/import/csv/settings/{settingsId}`
    ///
    /// - Permission: `externalContacts:importCsvSettings:delete`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`deleteExternalcontactsImportCsvSetting`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-import-csv-settings--settingsId-)
    pub fn delete_externalcontacts_import_csv_setting(
        &self,
        settings_id: impl AsRef<str>,
    ) -> DeleteExternalcontactsImportCsvSetting {
        super::external_contacts::DeleteExternalcontactsImportCsvSetting(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::DeleteExternalcontactsImportCsvSetting::INFO,
                )
                .path("settingsId", settings_id.as_ref()),
        )
    }
    /// `POST /api/v2/externalcontacts/import/csv/uploads`
    ///
    /// - Permission: `externalContacts:importCsvUpload:add`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postExternalcontactsImportCsvUploads`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-import-csv-uploads)
    pub fn post_externalcontacts_import_csv_uploads(
        &self,
        body: impl rt::IntoBody<types::CsvUploadRequest>,
    ) -> PostExternalcontactsImportCsvUploads {
        super::external_contacts::PostExternalcontactsImportCsvUploads(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsImportCsvUploads::INFO,
                )
                .body::<types::CsvUploadRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/details`
    ///
    /// - Permission: `externalContacts:importCsvUpload:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsImportCsvUploadDetails`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-import-csv-uploads--uploadId--details)
    pub fn get_externalcontacts_import_csv_upload_details(
        &self,
        upload_id: impl AsRef<str>,
    ) -> GetExternalcontactsImportCsvUploadDetails {
        super::external_contacts::GetExternalcontactsImportCsvUploadDetails(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsImportCsvUploadDetails::INFO,
                )
                .path("uploadId", upload_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview`
    ///
    /// - Permission: `externalContacts:importCsvUpload:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `invalid.upload`
    /// - Developer Center: [`getExternalcontactsImportCsvUploadPreview`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-import-csv-uploads--uploadId--preview)
    pub fn get_externalcontacts_import_csv_upload_preview(
        &self,
        upload_id: impl AsRef<str>,
    ) -> GetExternalcontactsImportCsvUploadPreview {
        super::external_contacts::GetExternalcontactsImportCsvUploadPreview(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsImportCsvUploadPreview::INFO,
                )
                .path("uploadId", upload_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/import/jobs`
    ///
    /// - Permission: `externalContacts:importJob:viewAll`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getExternalcontactsImportJobs`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-import-jobs)
    pub fn get_externalcontacts_import_jobs(&self) -> GetExternalcontactsImportJobs {
        super::external_contacts::GetExternalcontactsImportJobs(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsImportJobs::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/import/jobs`
    ///
    /// - Permission: `externalContacts:importJob:add`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postExternalcontactsImportJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-import-jobs)
    pub fn post_externalcontacts_import_jobs(
        &self,
        body: impl rt::IntoBody<types::ContactImportJobRequest>,
    ) -> PostExternalcontactsImportJobs {
        super::external_contacts::PostExternalcontactsImportJobs(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsImportJobs::INFO,
                )
                .body::<types::ContactImportJobRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/import/jobs/{jobId}`
    ///
    /// - Permission: `externalContacts:importJob:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsImportJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-import-jobs--jobId-)
    pub fn get_externalcontacts_import_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetExternalcontactsImportJob {
        super::external_contacts::GetExternalcontactsImportJob(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsImportJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/import/jobs/{jobId}`
    ///
    /// - Permission: `externalContacts:importJob:edit`
    /// - Scopes: `external-contacts`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putExternalcontactsImportJob`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-import-jobs--jobId-)
    pub fn put_externalcontacts_import_job(
        &self,
        job_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ContactImportJobStatusUpdateRequest>,
    ) -> PutExternalcontactsImportJob {
        super::external_contacts::PutExternalcontactsImportJob(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsImportJob::INFO,
                )
                .path("jobId", job_id.as_ref())
                .body::<types::ContactImportJobStatusUpdateRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/import/settings`
    ///
    /// - Permission: `externalContacts:importSettings:viewAll`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getExternalcontactsImportSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-import-settings)
    pub fn get_externalcontacts_import_settings(
        &self,
    ) -> GetExternalcontactsImportSettings {
        super::external_contacts::GetExternalcontactsImportSettings(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsImportSettings::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/import/settings`
    ///
    /// - Permission: `externalContacts:importSettings:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 409 `name.already.exists`
    /// - Developer Center: [`postExternalcontactsImportSettings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-import-settings)
    pub fn post_externalcontacts_import_settings(
        &self,
        body: impl rt::IntoBody<types::ContactImportSettings>,
    ) -> PostExternalcontactsImportSettings {
        super::external_contacts::PostExternalcontactsImportSettings(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsImportSettings::INFO,
                )
                .body::<types::ContactImportSettings>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/import/settings/{settingsId}`
    ///
    /// - Permission: `externalContacts:importSettings:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsImportSetting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-import-settings--settingsId-)
    pub fn get_externalcontacts_import_setting(
        &self,
        settings_id: impl AsRef<str>,
    ) -> GetExternalcontactsImportSetting {
        super::external_contacts::GetExternalcontactsImportSetting(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsImportSetting::INFO,
                )
                .path("settingsId", settings_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/import/settings/{settingsId}`
    ///
    /// - Permission: `externalContacts:importSettings:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 409 `name.already.exists`
    /// - Developer Center: [`putExternalcontactsImportSetting`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-import-settings--settingsId-)
    pub fn put_externalcontacts_import_setting(
        &self,
        settings_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ContactImportSettings>,
    ) -> PutExternalcontactsImportSetting {
        super::external_contacts::PutExternalcontactsImportSetting(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsImportSetting::INFO,
                )
                .path("settingsId", settings_id.as_ref())
                .body::<types::ContactImportSettings>(body),
        )
    }
    /// `DELETE /api/v2/externalcontacts/import/settings/{settingsId}`
    ///
    /// - Permission: `externalContacts:importSettings:delete`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`deleteExternalcontactsImportSetting`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-import-settings--settingsId-)
    pub fn delete_externalcontacts_import_setting(
        &self,
        settings_id: impl AsRef<str>,
    ) -> DeleteExternalcontactsImportSetting {
        super::external_contacts::DeleteExternalcontactsImportSetting(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::DeleteExternalcontactsImportSetting::INFO,
                )
                .path("settingsId", settings_id.as_ref()),
        )
    }
    /// `POST /api/v2/externalcontacts/merge/contacts`
    ///
    /// - Permission: `externalContacts:identity:merge`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 409 `mergeset.max.size`; 422 `merge.across.divisions.disallowed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsMergeContacts`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-merge-contacts)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_externalcontacts_merge_contacts(
        &self,
        body: impl rt::IntoBody<types::MergeRequest>,
    ) -> PostExternalcontactsMergeContacts {
        super::external_contacts::PostExternalcontactsMergeContacts(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsMergeContacts::INFO,
                )
                .body::<types::MergeRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/notes/exports`
    ///
    /// - Permissions: all of `externalContacts:export:view`, `externalContacts:contact:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getExternalcontactsNotesExports`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-notes-exports)
    pub fn get_externalcontacts_notes_exports(&self) -> GetExternalcontactsNotesExports {
        super::external_contacts::GetExternalcontactsNotesExports(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsNotesExports::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/notes/exports`
    ///
    /// - Permissions: all of `externalContacts:export:add`, `externalContacts:contact:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postExternalcontactsNotesExports`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-notes-exports)
    pub fn post_externalcontacts_notes_exports(
        &self,
        body: impl rt::IntoBody<types::NotesExport>,
    ) -> PostExternalcontactsNotesExports {
        super::external_contacts::PostExternalcontactsNotesExports(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsNotesExports::INFO,
                )
                .body::<types::NotesExport>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/notes/exports/{exportId}`
    ///
    /// - Permissions: all of `externalContacts:export:view`, `externalContacts:contact:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsNotesExport`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-notes-exports--exportId-)
    pub fn get_externalcontacts_notes_export(
        &self,
        export_id: impl AsRef<str>,
    ) -> GetExternalcontactsNotesExport {
        super::external_contacts::GetExternalcontactsNotesExport(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsNotesExport::INFO,
                )
                .path("exportId", export_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations`
    ///
    /// - Permissions: any of `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`
    /// - Developer Center: [`getExternalcontactsOrganizations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations)
    pub fn get_externalcontacts_organizations(
        &self,
    ) -> GetExternalcontactsOrganizations {
        super::external_contacts::GetExternalcontactsOrganizations(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsOrganizations::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/organizations`
    ///
    /// - Permissions: any of `relate:externalOrganization:add`, `externalContacts:externalOrganization:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsOrganizations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-organizations)
    pub fn post_externalcontacts_organizations(
        &self,
        body: impl rt::IntoBody<types::ExternalOrganization>,
    ) -> PostExternalcontactsOrganizations {
        super::external_contacts::PostExternalcontactsOrganizations(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsOrganizations::INFO,
                )
                .body::<types::ExternalOrganization>(body),
        )
    }
    /// `POST /api/v2/externalcontacts/organizations/enrich`
    ///
    /// - Permission: `externalContacts:externalOrganization:enrich`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `matching.externalorg.not.found`; 409 `identifier.entity.missing`, `matching.externalorg.found`; 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`postExternalcontactsOrganizationsEnrich`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-organizations-enrich)
    pub fn post_externalcontacts_organizations_enrich(
        &self,
        body: impl rt::IntoBody<types::ExternalOrganizationEnrichRequest>,
    ) -> PostExternalcontactsOrganizationsEnrich {
        super::external_contacts::PostExternalcontactsOrganizationsEnrich(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsOrganizationsEnrich::INFO,
                )
                .body::<types::ExternalOrganizationEnrichRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/exports`
    ///
    /// - Permissions: all of `externalContacts:export:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getExternalcontactsOrganizationsExports`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations-exports)
    pub fn get_externalcontacts_organizations_exports(
        &self,
    ) -> GetExternalcontactsOrganizationsExports {
        super::external_contacts::GetExternalcontactsOrganizationsExports(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsOrganizationsExports::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/organizations/exports`
    ///
    /// - Permissions: all of `externalContacts:export:add`, `externalContacts:externalOrganization:view`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postExternalcontactsOrganizationsExports`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-organizations-exports)
    pub fn post_externalcontacts_organizations_exports(
        &self,
        body: impl rt::IntoBody<types::OrganizationsExport>,
    ) -> PostExternalcontactsOrganizationsExports {
        super::external_contacts::PostExternalcontactsOrganizationsExports(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsOrganizationsExports::INFO,
                )
                .body::<types::OrganizationsExport>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/exports/{exportId}`
    ///
    /// - Permissions: all of `externalContacts:export:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsOrganizationsExport`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations-exports--exportId-)
    pub fn get_externalcontacts_organizations_export(
        &self,
        export_id: impl AsRef<str>,
    ) -> GetExternalcontactsOrganizationsExport {
        super::external_contacts::GetExternalcontactsOrganizationsExport(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganizationsExport::INFO,
                )
                .path("exportId", export_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getExternalcontactsOrganizationsSchemas`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations-schemas)
    pub fn get_externalcontacts_organizations_schemas(
        &self,
    ) -> GetExternalcontactsOrganizationsSchemas {
        super::external_contacts::GetExternalcontactsOrganizationsSchemas(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsOrganizationsSchemas::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/organizations/schemas`
    ///
    /// - Permission: `externalContacts:customFields:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.org.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.payload.too.large`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`postExternalcontactsOrganizationsSchemas`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-organizations-schemas)
    pub fn post_externalcontacts_organizations_schemas(
        &self,
        body: impl rt::IntoBody<types::DataSchema>,
    ) -> PostExternalcontactsOrganizationsSchemas {
        super::external_contacts::PostExternalcontactsOrganizationsSchemas(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsOrganizationsSchemas::INFO,
                )
                .body::<types::DataSchema>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/coretypes`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsOrganizationsSchemasCoretypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations-schemas-coretypes)
    pub fn get_externalcontacts_organizations_schemas_coretypes(
        &self,
    ) -> GetExternalcontactsOrganizationsSchemasCoretypes {
        super::external_contacts::GetExternalcontactsOrganizationsSchemasCoretypes(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsOrganizationsSchemasCoretypes::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/coretypes/{coreTypeName}`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsOrganizationsSchemasCoretype`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations-schemas-coretypes--coreTypeName-)
    pub fn get_externalcontacts_organizations_schemas_coretype(
        &self,
        core_type_name: impl AsRef<str>,
    ) -> GetExternalcontactsOrganizationsSchemasCoretype {
        super::external_contacts::GetExternalcontactsOrganizationsSchemasCoretype(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganizationsSchemasCoretype::INFO,
                )
                .path("coreTypeName", core_type_name.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/limits`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsOrganizationsSchemasLimits`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations-schemas-limits)
    pub fn get_externalcontacts_organizations_schemas_limits(
        &self,
    ) -> GetExternalcontactsOrganizationsSchemasLimits {
        super::external_contacts::GetExternalcontactsOrganizationsSchemasLimits(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsOrganizationsSchemasLimits::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsOrganizationsSchema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations-schemas--schemaId-)
    pub fn get_externalcontacts_organizations_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetExternalcontactsOrganizationsSchema {
        super::external_contacts::GetExternalcontactsOrganizationsSchema(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganizationsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/organizations/schemas/{schemaId}`
    ///
    /// - Permission: `externalContacts:customFields:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.org.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.payload.too.large`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`putExternalcontactsOrganizationsSchema`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-organizations-schemas--schemaId-)
    pub fn put_externalcontacts_organizations_schema(
        &self,
        schema_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DataSchema>,
    ) -> PutExternalcontactsOrganizationsSchema {
        super::external_contacts::PutExternalcontactsOrganizationsSchema(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsOrganizationsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref())
                .body::<types::DataSchema>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getExternalcontactsOrganizationsSchemaVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations-schemas--schemaId--versions)
    pub fn get_externalcontacts_organizations_schema_versions(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetExternalcontactsOrganizationsSchemaVersions {
        super::external_contacts::GetExternalcontactsOrganizationsSchemaVersions(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganizationsSchemaVersions::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsOrganizationsSchemaVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations-schemas--schemaId--versions--versionId-)
    pub fn get_externalcontacts_organizations_schema_version(
        &self,
        schema_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetExternalcontactsOrganizationsSchemaVersion {
        super::external_contacts::GetExternalcontactsOrganizationsSchemaVersion(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganizationsSchemaVersion::INFO,
                )
                .path("schemaId", schema_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}`
    ///
    /// - Permissions: any of `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsOrganization`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations--externalOrganizationId-)
    pub fn get_externalcontacts_organization(
        &self,
        external_organization_id: impl AsRef<str>,
    ) -> GetExternalcontactsOrganization {
        super::external_contacts::GetExternalcontactsOrganization(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganization::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}`
    ///
    /// - Permissions: any of `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`putExternalcontactsOrganization`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-organizations--externalOrganizationId-)
    pub fn put_externalcontacts_organization(
        &self,
        external_organization_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExternalOrganization>,
    ) -> PutExternalcontactsOrganization {
        super::external_contacts::PutExternalcontactsOrganization(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsOrganization::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref())
                .body::<types::ExternalOrganization>(body),
        )
    }
    /// `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}`
    ///
    /// - Permissions: any of `relate:externalOrganization:delete`, `externalContacts:externalOrganization:delete`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`deleteExternalcontactsOrganization`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-organizations--externalOrganizationId-)
    pub fn delete_externalcontacts_organization(
        &self,
        external_organization_id: impl AsRef<str>,
    ) -> DeleteExternalcontactsOrganization {
        super::external_contacts::DeleteExternalcontactsOrganization(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::DeleteExternalcontactsOrganization::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}`
    ///
    /// - Permission: `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `custom.fields.validation.failed`, `validation.failed`
    /// - Developer Center: [`patchExternalcontactsOrganization`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-externalcontacts-organizations--externalOrganizationId-)
    pub fn patch_externalcontacts_organization(
        &self,
        external_organization_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExternalContactsPatchRequest>,
    ) -> PatchExternalcontactsOrganization {
        super::external_contacts::PatchExternalcontactsOrganization(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PatchExternalcontactsOrganization::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref())
                .body::<types::ExternalContactsPatchRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts`
    ///
    /// - Permissions: any of `relate:contact:view`, `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsOrganizationContacts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations--externalOrganizationId--contacts)
    pub fn get_externalcontacts_organization_contacts(
        &self,
        external_organization_id: impl AsRef<str>,
    ) -> GetExternalcontactsOrganizationContacts {
        super::external_contacts::GetExternalcontactsOrganizationContacts(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganizationContacts::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers`
    ///
    /// - Permission: `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsOrganizationIdentifiers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations--externalOrganizationId--identifiers)
    pub fn get_externalcontacts_organization_identifiers(
        &self,
        external_organization_id: impl AsRef<str>,
    ) -> GetExternalcontactsOrganizationIdentifiers {
        super::external_contacts::GetExternalcontactsOrganizationIdentifiers(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganizationIdentifiers::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers`
    ///
    /// - Permission: `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`, `invalid.operation.type`; 403 `missing.division.permissions`; 404 `entity.not.found`, `identifier.cannot.be.released`; 409 `identifier.claim.conflict`; 422 `identifier.cannot.be.claimed`, `operation.validation.failed`, `validation.failed`
    /// - Developer Center: [`patchExternalcontactsOrganizationIdentifiers`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-externalcontacts-organizations--externalOrganizationId--identifiers)
    pub fn patch_externalcontacts_organization_identifiers(
        &self,
        external_organization_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExternalOrganizationIdentifierClaimRequest>,
    ) -> PatchExternalcontactsOrganizationIdentifiers {
        super::external_contacts::PatchExternalcontactsOrganizationIdentifiers(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PatchExternalcontactsOrganizationIdentifiers::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref())
                .body::<types::ExternalOrganizationIdentifierClaimRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes`
    ///
    /// - Permissions: any of `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsOrganizationNotes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations--externalOrganizationId--notes)
    pub fn get_externalcontacts_organization_notes(
        &self,
        external_organization_id: impl AsRef<str>,
    ) -> GetExternalcontactsOrganizationNotes {
        super::external_contacts::GetExternalcontactsOrganizationNotes(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganizationNotes::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref()),
        )
    }
    /// `POST /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes`
    ///
    /// - Permissions: any of `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsOrganizationNotes`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-organizations--externalOrganizationId--notes)
    pub fn post_externalcontacts_organization_notes(
        &self,
        external_organization_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Note>,
    ) -> PostExternalcontactsOrganizationNotes {
        super::external_contacts::PostExternalcontactsOrganizationNotes(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsOrganizationNotes::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref())
                .body::<types::Note>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`
    ///
    /// - Permissions: any of `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsOrganizationNote`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations--externalOrganizationId--notes--noteId-)
    pub fn get_externalcontacts_organization_note(
        &self,
        external_organization_id: impl AsRef<str>,
        note_id: impl AsRef<str>,
    ) -> GetExternalcontactsOrganizationNote {
        super::external_contacts::GetExternalcontactsOrganizationNote(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganizationNote::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref())
                .path("noteId", note_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`
    ///
    /// - Permissions: any of `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `validation.failed`
    /// - Developer Center: [`putExternalcontactsOrganizationNote`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-organizations--externalOrganizationId--notes--noteId-)
    pub fn put_externalcontacts_organization_note(
        &self,
        external_organization_id: impl AsRef<str>,
        note_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Note>,
    ) -> PutExternalcontactsOrganizationNote {
        super::external_contacts::PutExternalcontactsOrganizationNote(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsOrganizationNote::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref())
                .path("noteId", note_id.as_ref())
                .body::<types::Note>(body),
        )
    }
    /// `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`
    ///
    /// - Permissions: any of `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`deleteExternalcontactsOrganizationNote`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-organizations--externalOrganizationId--notes--noteId-)
    pub fn delete_externalcontacts_organization_note(
        &self,
        external_organization_id: impl AsRef<str>,
        note_id: impl AsRef<str>,
    ) -> DeleteExternalcontactsOrganizationNote {
        super::external_contacts::DeleteExternalcontactsOrganizationNote(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::DeleteExternalcontactsOrganizationNote::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref())
                .path("noteId", note_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`
    ///
    /// - Permission: `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `validation.failed`
    /// - Developer Center: [`patchExternalcontactsOrganizationNote`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-externalcontacts-organizations--externalOrganizationId--notes--noteId-)
    pub fn patch_externalcontacts_organization_note(
        &self,
        external_organization_id: impl AsRef<str>,
        note_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExternalContactsPatchRequest>,
    ) -> PatchExternalcontactsOrganizationNote {
        super::external_contacts::PatchExternalcontactsOrganizationNote(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PatchExternalcontactsOrganizationNote::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref())
                .path("noteId", note_id.as_ref())
                .body::<types::ExternalContactsPatchRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships`
    ///
    /// - Permissions: any of `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsOrganizationRelationships`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-organizations--externalOrganizationId--relationships)
    pub fn get_externalcontacts_organization_relationships(
        &self,
        external_organization_id: impl AsRef<str>,
    ) -> GetExternalcontactsOrganizationRelationships {
        super::external_contacts::GetExternalcontactsOrganizationRelationships(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsOrganizationRelationships::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor`
    ///
    /// - Permission: `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`deleteExternalcontactsOrganizationTrustor`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-organizations--externalOrganizationId--trustor)
    pub fn delete_externalcontacts_organization_trustor(
        &self,
        external_organization_id: impl AsRef<str>,
    ) -> DeleteExternalcontactsOrganizationTrustor {
        super::external_contacts::DeleteExternalcontactsOrganizationTrustor(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::DeleteExternalcontactsOrganizationTrustor::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}`
    ///
    /// - Permission: `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `validation.failed`
    /// - Developer Center: [`putExternalcontactsOrganizationTrustorTrustorId`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-organizations--externalOrganizationId--trustor--trustorId-)
    pub fn put_externalcontacts_organization_trustor_trustor_id(
        &self,
        external_organization_id: impl AsRef<str>,
        trustor_id: impl AsRef<str>,
    ) -> PutExternalcontactsOrganizationTrustorTrustorId {
        super::external_contacts::PutExternalcontactsOrganizationTrustorTrustorId(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsOrganizationTrustorTrustorId::INFO,
                )
                .path("externalOrganizationId", external_organization_id.as_ref())
                .path("trustorId", trustor_id.as_ref()),
        )
    }
    /// `POST /api/v2/externalcontacts/relationships`
    ///
    /// - Permissions: any of `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `validation.failed`
    /// - Developer Center: [`postExternalcontactsRelationships`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-relationships)
    pub fn post_externalcontacts_relationships(
        &self,
        body: impl rt::IntoBody<types::Relationship>,
    ) -> PostExternalcontactsRelationships {
        super::external_contacts::PostExternalcontactsRelationships(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsRelationships::INFO,
                )
                .body::<types::Relationship>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/relationships/exports`
    ///
    /// - Permissions: all of `externalContacts:export:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getExternalcontactsRelationshipsExports`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-relationships-exports)
    pub fn get_externalcontacts_relationships_exports(
        &self,
    ) -> GetExternalcontactsRelationshipsExports {
        super::external_contacts::GetExternalcontactsRelationshipsExports(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsRelationshipsExports::INFO,
            ),
        )
    }
    /// `POST /api/v2/externalcontacts/relationships/exports`
    ///
    /// - Permissions: all of `externalContacts:export:add`, `externalContacts:externalOrganization:view`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postExternalcontactsRelationshipsExports`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-relationships-exports)
    pub fn post_externalcontacts_relationships_exports(
        &self,
        body: impl rt::IntoBody<types::RelationshipsExport>,
    ) -> PostExternalcontactsRelationshipsExports {
        super::external_contacts::PostExternalcontactsRelationshipsExports(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PostExternalcontactsRelationshipsExports::INFO,
                )
                .body::<types::RelationshipsExport>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/relationships/exports/{exportId}`
    ///
    /// - Permissions: all of `externalContacts:export:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsRelationshipsExport`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-relationships-exports--exportId-)
    pub fn get_externalcontacts_relationships_export(
        &self,
        export_id: impl AsRef<str>,
    ) -> GetExternalcontactsRelationshipsExport {
        super::external_contacts::GetExternalcontactsRelationshipsExport(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsRelationshipsExport::INFO,
                )
                .path("exportId", export_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/relationships/{relationshipId}`
    ///
    /// - Permissions: any of `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`getExternalcontactsRelationship`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-relationships--relationshipId-)
    pub fn get_externalcontacts_relationship(
        &self,
        relationship_id: impl AsRef<str>,
    ) -> GetExternalcontactsRelationship {
        super::external_contacts::GetExternalcontactsRelationship(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsRelationship::INFO,
                )
                .path("relationshipId", relationship_id.as_ref()),
        )
    }
    /// `PUT /api/v2/externalcontacts/relationships/{relationshipId}`
    ///
    /// - Permissions: any of `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `validation.failed`
    /// - Developer Center: [`putExternalcontactsRelationship`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-relationships--relationshipId-)
    pub fn put_externalcontacts_relationship(
        &self,
        relationship_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Relationship>,
    ) -> PutExternalcontactsRelationship {
        super::external_contacts::PutExternalcontactsRelationship(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PutExternalcontactsRelationship::INFO,
                )
                .path("relationshipId", relationship_id.as_ref())
                .body::<types::Relationship>(body),
        )
    }
    /// `DELETE /api/v2/externalcontacts/relationships/{relationshipId}`
    ///
    /// - Permissions: any of `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`
    /// - Developer Center: [`deleteExternalcontactsRelationship`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-relationships--relationshipId-)
    pub fn delete_externalcontacts_relationship(
        &self,
        relationship_id: impl AsRef<str>,
    ) -> DeleteExternalcontactsRelationship {
        super::external_contacts::DeleteExternalcontactsRelationship(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::DeleteExternalcontactsRelationship::INFO,
                )
                .path("relationshipId", relationship_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/relationships/{relationshipId}`
    ///
    /// - Permission: `externalContacts:externalOrganization:edit`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 404 `entity.not.found`; 422 `validation.failed`
    /// - Developer Center: [`patchExternalcontactsRelationship`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-externalcontacts-relationships--relationshipId-)
    pub fn patch_externalcontacts_relationship(
        &self,
        relationship_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExternalContactsPatchRequest>,
    ) -> PatchExternalcontactsRelationship {
        super::external_contacts::PatchExternalcontactsRelationship(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::PatchExternalcontactsRelationship::INFO,
                )
                .path("relationshipId", relationship_id.as_ref())
                .body::<types::ExternalContactsPatchRequest>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/reversewhitepageslookup`
    ///
    /// - Permission: `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`
    /// - Developer Center: [`getExternalcontactsReversewhitepageslookup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-reversewhitepageslookup)
    pub fn get_externalcontacts_reversewhitepageslookup(
        &self,
        lookup_val: impl AsRef<str>,
    ) -> GetExternalcontactsReversewhitepageslookup {
        super::external_contacts::GetExternalcontactsReversewhitepageslookup(
            rt::Request::new(
                    &self.0,
                    super::external_contacts::GetExternalcontactsReversewhitepageslookup::INFO,
                )
                .query("lookupVal", lookup_val.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/contacts`
    ///
    /// - Permissions: any of `relate:contact:view`, `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 422 `unprocessable.entity`
    /// - Developer Center: [`getExternalcontactsScanContacts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-scan-contacts)
    pub fn get_externalcontacts_scan_contacts(&self) -> GetExternalcontactsScanContacts {
        super::external_contacts::GetExternalcontactsScanContacts(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsScanContacts::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/contacts/divisionviews/all`
    ///
    /// - Permission: `externalContacts:contact:viewAll`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 422 `unprocessable.entity`
    /// - Developer Center: [`getExternalcontactsScanContactsDivisionviewsAll`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-scan-contacts-divisionviews-all)
    pub fn get_externalcontacts_scan_contacts_divisionviews_all(
        &self,
    ) -> GetExternalcontactsScanContactsDivisionviewsAll {
        super::external_contacts::GetExternalcontactsScanContactsDivisionviewsAll(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsScanContactsDivisionviewsAll::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/notes`
    ///
    /// - Permissions: any of `relate:contact:view`, `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 422 `unprocessable.entity`
    /// - Developer Center: [`getExternalcontactsScanNotes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-scan-notes)
    pub fn get_externalcontacts_scan_notes(&self) -> GetExternalcontactsScanNotes {
        super::external_contacts::GetExternalcontactsScanNotes(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsScanNotes::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/notes/divisionviews/all`
    ///
    /// - Permission: `externalContacts:contact:viewAll`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 422 `unprocessable.entity`
    /// - Developer Center: [`getExternalcontactsScanNotesDivisionviewsAll`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-scan-notes-divisionviews-all)
    pub fn get_externalcontacts_scan_notes_divisionviews_all(
        &self,
    ) -> GetExternalcontactsScanNotesDivisionviewsAll {
        super::external_contacts::GetExternalcontactsScanNotesDivisionviewsAll(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsScanNotesDivisionviewsAll::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/organizations`
    ///
    /// - Permissions: any of `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 422 `unprocessable.entity`
    /// - Developer Center: [`getExternalcontactsScanOrganizations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-scan-organizations)
    pub fn get_externalcontacts_scan_organizations(
        &self,
    ) -> GetExternalcontactsScanOrganizations {
        super::external_contacts::GetExternalcontactsScanOrganizations(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsScanOrganizations::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/organizations/divisionviews/all`
    ///
    /// - Permission: `externalContacts:externalOrganization:viewAll`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 422 `unprocessable.entity`
    /// - Developer Center: [`getExternalcontactsScanOrganizationsDivisionviewsAll`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-scan-organizations-divisionviews-all)
    pub fn get_externalcontacts_scan_organizations_divisionviews_all(
        &self,
    ) -> GetExternalcontactsScanOrganizationsDivisionviewsAll {
        super::external_contacts::GetExternalcontactsScanOrganizationsDivisionviewsAll(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsScanOrganizationsDivisionviewsAll::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/relationships`
    ///
    /// - Permissions: any of `relate:contact:view`, `externalContacts:contact:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 400 `invalid.division.id`; 403 `missing.division.permissions`; 422 `unprocessable.entity`
    /// - Developer Center: [`getExternalcontactsScanRelationships`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-scan-relationships)
    pub fn get_externalcontacts_scan_relationships(
        &self,
    ) -> GetExternalcontactsScanRelationships {
        super::external_contacts::GetExternalcontactsScanRelationships(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsScanRelationships::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/relationships/divisionviews/all`
    ///
    /// - Permission: `externalContacts:contact:viewAll`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 422 `unprocessable.entity`
    /// - Developer Center: [`getExternalcontactsScanRelationshipsDivisionviewsAll`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-scan-relationships-divisionviews-all)
    pub fn get_externalcontacts_scan_relationships_divisionviews_all(
        &self,
    ) -> GetExternalcontactsScanRelationshipsDivisionviewsAll {
        super::external_contacts::GetExternalcontactsScanRelationshipsDivisionviewsAll(
            rt::Request::new(
                &self.0,
                super::external_contacts::GetExternalcontactsScanRelationshipsDivisionviewsAll::INFO,
            ),
        )
    }
}
/// The call `postExternalcontactsBulkContacts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkContacts(
    pub(crate) rt::Request<types::BulkFetchContactsResponse>,
);
impl PostExternalcontactsBulkContacts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkContacts",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/contacts",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkFetchContactsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkFetchContactsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkContactsAdd`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkContactsAdd(
    pub(crate) rt::Request<types::BulkContactsResponse>,
);
impl PostExternalcontactsBulkContactsAdd {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkContactsAdd",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/contacts/add",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:add"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkContactsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkContactsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkContactsDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkContactsDivisionviews(
    pub(crate) rt::Request<types::BulkFetchContactsResponse>,
);
impl PostExternalcontactsBulkContactsDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkContactsDivisionviews",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/contacts/divisionviews",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:search"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkFetchContactsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkFetchContactsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkContactsEnrich`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkContactsEnrich(
    pub(crate) rt::Request<types::BulkContactsEnrichResponse>,
);
impl PostExternalcontactsBulkContactsEnrich {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkContactsEnrich",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/contacts/enrich",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:enrich"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `dryRun` (query)
    pub fn dry_run(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("dryRun", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkContactsEnrichResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkContactsEnrichResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkContactsRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkContactsRemove(
    pub(crate) rt::Request<types::BulkDeleteResponse>,
);
impl PostExternalcontactsBulkContactsRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkContactsRemove",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/contacts/remove",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:delete"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkDeleteResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkDeleteResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkContactsUnresolved`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkContactsUnresolved(
    pub(crate) rt::Request<types::BulkFetchContactsResponse>,
);
impl PostExternalcontactsBulkContactsUnresolved {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkContactsUnresolved",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/contacts/unresolved",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkFetchContactsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkFetchContactsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkContactsUpdate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkContactsUpdate(
    pub(crate) rt::Request<types::BulkContactsResponse>,
);
impl PostExternalcontactsBulkContactsUpdate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkContactsUpdate",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/contacts/update",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkContactsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkContactsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkNotes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkNotes(
    pub(crate) rt::Request<types::BulkFetchNotesResponse>,
);
impl PostExternalcontactsBulkNotes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkNotes",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/notes",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:contact:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkFetchNotesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkFetchNotesResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkNotesAdd`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkNotesAdd(
    pub(crate) rt::Request<types::BulkNotesResponse>,
);
impl PostExternalcontactsBulkNotesAdd {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkNotesAdd",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/notes/add",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:contact:add",
                "externalContacts:externalOrganization:add",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkNotesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkNotesResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkNotesRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkNotesRemove(
    pub(crate) rt::Request<types::BulkDeleteResponse>,
);
impl PostExternalcontactsBulkNotesRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkNotesRemove",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/notes/remove",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:contact:delete",
                "externalContacts:externalOrganization:delete",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkDeleteResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkDeleteResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkNotesUpdate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkNotesUpdate(
    pub(crate) rt::Request<types::BulkNotesResponse>,
);
impl PostExternalcontactsBulkNotesUpdate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkNotesUpdate",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/notes/update",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:contact:edit",
                "externalContacts:externalOrganization:edit",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkNotesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkNotesResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkOrganizations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkOrganizations(
    pub(crate) rt::Request<types::BulkFetchOrganizationsResponse>,
);
impl PostExternalcontactsBulkOrganizations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkOrganizations",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/organizations",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkFetchOrganizationsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkFetchOrganizationsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkOrganizationsAdd`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkOrganizationsAdd(
    pub(crate) rt::Request<types::BulkOrganizationsResponse>,
);
impl PostExternalcontactsBulkOrganizationsAdd {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkOrganizationsAdd",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/organizations/add",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:add"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkOrganizationsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkOrganizationsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkOrganizationsDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkOrganizationsDivisionviews(
    pub(crate) rt::Request<types::BulkFetchOrganizationsResponse>,
);
impl PostExternalcontactsBulkOrganizationsDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkOrganizationsDivisionviews",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/organizations/divisionviews",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:search"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkFetchOrganizationsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkFetchOrganizationsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkOrganizationsEnrich`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkOrganizationsEnrich(
    pub(crate) rt::Request<types::BulkOrganizationsEnrichResponse>,
);
impl PostExternalcontactsBulkOrganizationsEnrich {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkOrganizationsEnrich",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/organizations/enrich",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:enrich"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `dryRun` (query)
    pub fn dry_run(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("dryRun", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkOrganizationsEnrichResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkOrganizationsEnrichResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkOrganizationsRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkOrganizationsRemove(
    pub(crate) rt::Request<types::BulkDeleteResponse>,
);
impl PostExternalcontactsBulkOrganizationsRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkOrganizationsRemove",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/organizations/remove",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:delete"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkDeleteResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkDeleteResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkOrganizationsUpdate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkOrganizationsUpdate(
    pub(crate) rt::Request<types::BulkOrganizationsResponse>,
);
impl PostExternalcontactsBulkOrganizationsUpdate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkOrganizationsUpdate",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/organizations/update",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkOrganizationsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkOrganizationsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkRelationships`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkRelationships(
    pub(crate) rt::Request<types::BulkFetchRelationshipsResponse>,
);
impl PostExternalcontactsBulkRelationships {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkRelationships",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/relationships",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:contact:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkFetchRelationshipsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkFetchRelationshipsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkRelationshipsAdd`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkRelationshipsAdd(
    pub(crate) rt::Request<types::BulkRelationshipsResponse>,
);
impl PostExternalcontactsBulkRelationshipsAdd {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkRelationshipsAdd",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/relationships/add",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:contact:add",
                "externalContacts:externalOrganization:add",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkRelationshipsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkRelationshipsResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkRelationshipsRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkRelationshipsRemove(
    pub(crate) rt::Request<types::BulkDeleteResponse>,
);
impl PostExternalcontactsBulkRelationshipsRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkRelationshipsRemove",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/relationships/remove",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:contact:delete",
                "externalContacts:externalOrganization:delete",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkDeleteResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkDeleteResponse> {
        self.0.send()
    }
}
/// The call `postExternalcontactsBulkRelationshipsUpdate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsBulkRelationshipsUpdate(
    pub(crate) rt::Request<types::BulkRelationshipsResponse>,
);
impl PostExternalcontactsBulkRelationshipsUpdate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsBulkRelationshipsUpdate",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/bulk/relationships/update",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:contact:edit",
                "externalContacts:externalOrganization:edit",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkRelationshipsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkRelationshipsResponse> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContacts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContacts(pub(crate) rt::Request<types::ContactListing>);
impl GetExternalcontactsContacts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContacts",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:view", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `pageSize` (query): default `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `q` (query)
    pub fn q(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("q", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsContactsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetExternalcontactsContactsExpand>("expand", value))
    }
    /// `divisionIds` (query)
    pub fn division_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContactListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ContactListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsContacts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsContacts(pub(crate) rt::Request<types::ExternalContact>);
impl PostExternalcontactsContacts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsContacts",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/contacts",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:add", "externalContacts:contact:add"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `postExternalcontactsContactsEnrich`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsContactsEnrich(
    pub(crate) rt::Request<types::ExternalContact>,
);
impl PostExternalcontactsContactsEnrich {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsContactsEnrich",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/contacts/enrich",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:enrich"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 201],
    };
    /// `dryRun` (query)
    pub fn dry_run(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("dryRun", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactsExports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactsExports(
    pub(crate) rt::Request<types::ContactsExportListing>,
);
impl GetExternalcontactsContactsExports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactsExports",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/exports",
        permissions: rt::Permissions {
            all: true,
            names: &["externalContacts:export:view", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `divisionIds` (query)
    pub fn division_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionIds", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContactsExportListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ContactsExportListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactsExportListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsContactsExports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsContactsExports(
    pub(crate) rt::Request<types::ContactsExport>,
);
impl PostExternalcontactsContactsExports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsContactsExports",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/contacts/exports",
        permissions: rt::Permissions {
            all: true,
            names: &["externalContacts:export:add", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContactsExport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactsExport> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactsExport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactsExport(
    pub(crate) rt::Request<types::ContactsExport>,
);
impl GetExternalcontactsContactsExport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactsExport",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/exports/{exportId}",
        permissions: rt::Permissions {
            all: true,
            names: &["externalContacts:export:view", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ContactsExport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactsExport> {
        self.0.send()
    }
}
/// The call `postExternalcontactsContactsMerge`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsContactsMerge(
    pub(crate) rt::Request<types::ExternalContact>,
);
impl PostExternalcontactsContactsMerge {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsContactsMerge",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/contacts/merge",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:identity:merge"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactsSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactsSchemas(
    pub(crate) rt::Request<types::DataSchemaListing>,
);
impl GetExternalcontactsContactsSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactsSchemas",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataSchemaListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchemaListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsContactsSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsContactsSchemas(
    pub(crate) rt::Request<types::DataSchema>,
);
impl PostExternalcontactsContactsSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsContactsSchemas",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/contacts/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:add"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactsSchemasCoretypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactsSchemasCoretypes(
    pub(crate) rt::Request<types::CoretypeListing>,
);
impl GetExternalcontactsContactsSchemasCoretypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactsSchemasCoretypes",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/schemas/coretypes",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoretypeListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoretypeListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactsSchemasCoretype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactsSchemasCoretype(
    pub(crate) rt::Request<types::Coretype>,
);
impl GetExternalcontactsContactsSchemasCoretype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactsSchemasCoretype",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/schemas/coretypes/{coreTypeName}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Coretype> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Coretype> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactsSchemasLimits`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactsSchemasLimits(
    pub(crate) rt::Request<types::SchemaQuantityLimits>,
);
impl GetExternalcontactsContactsSchemasLimits {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactsSchemasLimits",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/schemas/limits",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SchemaQuantityLimits> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SchemaQuantityLimits> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactsSchema(pub(crate) rt::Request<types::DataSchema>);
impl GetExternalcontactsContactsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactsSchema",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsContactsSchema`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DataSchema>
    where
        F: FnMut(&mut types::DataSchema) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsContactsSchema::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `putExternalcontactsContactsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsContactsSchema(pub(crate) rt::Request<types::DataSchema>);
impl PutExternalcontactsContactsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsContactsSchema",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/contacts/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsContactsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsContactsSchema(pub(crate) rt::Request<()>);
impl DeleteExternalcontactsContactsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsContactsSchema",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/contacts/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:edit"],
        },
        scopes: &["external-contacts"],
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
/// The call `getExternalcontactsContactsSchemaVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactsSchemaVersions(
    pub(crate) rt::Request<types::DataSchemaListing>,
);
impl GetExternalcontactsContactsSchemaVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactsSchemaVersions",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/schemas/{schemaId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataSchemaListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchemaListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactsSchemaVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactsSchemaVersion(
    pub(crate) rt::Request<types::DataSchema>,
);
impl GetExternalcontactsContactsSchemaVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactsSchemaVersion",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContact`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContact(pub(crate) rt::Request<types::ExternalContact>);
impl GetExternalcontactsContact {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContact",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/{contactId}",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:view", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsContactExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetExternalcontactsContactExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsContact`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ExternalContact>
    where
        F: FnMut(&mut types::ExternalContact) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsContact::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `putExternalcontactsContact`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsContact(pub(crate) rt::Request<types::ExternalContact>);
impl PutExternalcontactsContact {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsContact",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/contacts/{contactId}",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:edit", "externalContacts:contact:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsContact`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsContact(pub(crate) rt::Request<types::Empty>);
impl DeleteExternalcontactsContact {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsContact",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/contacts/{contactId}",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:delete", "externalContacts:contact:delete"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `patchExternalcontactsContact`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchExternalcontactsContact(pub(crate) rt::Request<types::ExternalContact>);
impl PatchExternalcontactsContact {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchExternalcontactsContact",
        method: rt::Method::Patch,
        path: "/api/v2/externalcontacts/contacts/{contactId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:edit"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactIdentifiers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactIdentifiers(
    pub(crate) rt::Request<types::ContactIdentifierListing>,
);
impl GetExternalcontactsContactIdentifiers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactIdentifiers",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/{contactId}/identifiers",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContactIdentifierListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactIdentifierListing> {
        self.0.send()
    }
}
/// The call `patchExternalcontactsContactIdentifiers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchExternalcontactsContactIdentifiers(
    pub(crate) rt::Request<types::ContactIdentifier>,
);
impl PatchExternalcontactsContactIdentifiers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchExternalcontactsContactIdentifiers",
        method: rt::Method::Patch,
        path: "/api/v2/externalcontacts/contacts/{contactId}/identifiers",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:edit"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ContactIdentifier> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactIdentifier> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactNotes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactNotes(pub(crate) rt::Request<types::NoteListing>);
impl GetExternalcontactsContactNotes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactNotes",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/{contactId}/notes",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:view", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `pageSize` (query): default `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsContactNotesExpand>,
        >,
    ) -> Self {
        Self(
            self.0.enums::<types::GetExternalcontactsContactNotesExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NoteListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::NoteListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NoteListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsContactNotes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsContactNotes(pub(crate) rt::Request<types::Note>);
impl PostExternalcontactsContactNotes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsContactNotes",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/contacts/{contactId}/notes",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:edit", "externalContacts:contact:edit"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Note> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Note> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactNote`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactNote(pub(crate) rt::Request<types::Note>);
impl GetExternalcontactsContactNote {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactNote",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:view", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsContactNoteExpand>,
        >,
    ) -> Self {
        Self(
            self.0.enums::<types::GetExternalcontactsContactNoteExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Note> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsContactNote`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Note>
    where
        F: FnMut(&mut types::Note) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsContactNote::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Note> {
        self.0.send()
    }
}
/// The call `putExternalcontactsContactNote`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsContactNote(pub(crate) rt::Request<types::Note>);
impl PutExternalcontactsContactNote {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsContactNote",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:edit", "externalContacts:contact:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::Note> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Note> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsContactNote`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsContactNote(pub(crate) rt::Request<types::Empty>);
impl DeleteExternalcontactsContactNote {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsContactNote",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:edit", "externalContacts:contact:edit"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `patchExternalcontactsContactNote`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchExternalcontactsContactNote(pub(crate) rt::Request<types::Note>);
impl PatchExternalcontactsContactNote {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchExternalcontactsContactNote",
        method: rt::Method::Patch,
        path: "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:edit"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Note> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Note> {
        self.0.send()
    }
}
/// The call `postExternalcontactsContactPromotion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsContactPromotion(
    pub(crate) rt::Request<types::ExternalContact>,
);
impl PostExternalcontactsContactPromotion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsContactPromotion",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/contacts/{contactId}/promotion",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:identity:promote"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
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
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `getExternalcontactsContactUnresolved`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsContactUnresolved(
    pub(crate) rt::Request<types::ExternalContact>,
);
impl GetExternalcontactsContactUnresolved {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsContactUnresolved",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/contacts/{contactId}/unresolved",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsContactUnresolvedExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetExternalcontactsContactUnresolvedExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `putExternalcontactsConversation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsConversation(pub(crate) rt::Request<()>);
impl PutExternalcontactsConversation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsConversation",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/conversations/{conversationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:conversation:associate",
                "externalContacts:conversation:associate",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[202],
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
/// The call `getExternalcontactsExternalsources`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsExternalsources(
    pub(crate) rt::Request<types::CursorExternalSourceListing>,
);
impl GetExternalcontactsExternalsources {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsExternalsources",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/externalsources",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "externalContacts:externalSource:view",
                "externalContacts:contact:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("limit", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `active` (query)
    pub fn active(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("active", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CursorExternalSourceListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CursorExternalSourceListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CursorExternalSourceListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsExternalsources`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsExternalsources(
    pub(crate) rt::Request<types::ExternalSource>,
);
impl PostExternalcontactsExternalsources {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsExternalsources",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/externalsources",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalSource:add"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ExternalSource> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalSource> {
        self.0.send()
    }
}
/// The call `getExternalcontactsExternalsource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsExternalsource(
    pub(crate) rt::Request<types::ExternalSource>,
);
impl GetExternalcontactsExternalsource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsExternalsource",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/externalsources/{externalSourceId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "externalContacts:externalSource:view",
                "externalContacts:contact:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ExternalSource> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsExternalsource`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ExternalSource>
    where
        F: FnMut(&mut types::ExternalSource) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsExternalsource::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalSource> {
        self.0.send()
    }
}
/// The call `putExternalcontactsExternalsource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsExternalsource(
    pub(crate) rt::Request<types::ExternalSource>,
);
impl PutExternalcontactsExternalsource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsExternalsource",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/externalsources/{externalSourceId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalSource:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::ExternalSource> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalSource> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsExternalsource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsExternalsource(
    pub(crate) rt::Request<Option<types::Empty>>,
);
impl DeleteExternalcontactsExternalsource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsExternalsource",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/externalsources/{externalSourceId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalSource:delete"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `postExternalcontactsIdentifierlookup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsIdentifierlookup(
    pub(crate) rt::Request<types::ExternalContact>,
);
impl PostExternalcontactsIdentifierlookup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsIdentifierlookup",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/identifierlookup",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:view", "relate:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::PostExternalcontactsIdentifierlookupExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::PostExternalcontactsIdentifierlookupExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `postExternalcontactsIdentifierlookupContacts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsIdentifierlookupContacts(
    pub(crate) rt::Request<types::ExternalContact>,
);
impl PostExternalcontactsIdentifierlookupContacts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsIdentifierlookupContacts",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/identifierlookup/contacts",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::PostExternalcontactsIdentifierlookupContactsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::PostExternalcontactsIdentifierlookupContactsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `postExternalcontactsIdentifierlookupOrganizations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsIdentifierlookupOrganizations(
    pub(crate) rt::Request<types::ExternalOrganization>,
);
impl PostExternalcontactsIdentifierlookupOrganizations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsIdentifierlookupOrganizations",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/identifierlookup/organizations",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::PostExternalcontactsIdentifierlookupOrganizationsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::PostExternalcontactsIdentifierlookupOrganizationsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalOrganization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalOrganization> {
        self.0.send()
    }
}
/// The call `postExternalcontactsImportCsvJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsImportCsvJobs(
    pub(crate) rt::Request<types::CsvJobResponse>,
);
impl PostExternalcontactsImportCsvJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsImportCsvJobs",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/import/csv/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importCsvJob:add"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CsvJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CsvJobResponse> {
        self.0.send()
    }
}
/// The call `getExternalcontactsImportCsvSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsImportCsvSettings(pub(crate) rt::Request<types::Listing>);
impl GetExternalcontactsImportCsvSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsImportCsvSettings",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/import/csv/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importCsvSettings:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `externalSettingsId` (query)
    pub fn external_settings_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("externalSettingsId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Listing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::Listing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Listing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsImportCsvSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsImportCsvSettings(
    pub(crate) rt::Request<types::CsvSettings>,
);
impl PostExternalcontactsImportCsvSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsImportCsvSettings",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/import/csv/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importCsvSettings:add"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CsvSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CsvSettings> {
        self.0.send()
    }
}
/// The call `getExternalcontactsImportCsvSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsImportCsvSetting(
    pub(crate) rt::Request<types::CsvSettings>,
);
impl GetExternalcontactsImportCsvSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsImportCsvSetting",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/import/csv/settings/{settingsId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importCsvSettings:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CsvSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsImportCsvSetting`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::CsvSettings>
    where
        F: FnMut(&mut types::CsvSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsImportCsvSetting::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CsvSettings> {
        self.0.send()
    }
}
/// The call `putExternalcontactsImportCsvSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsImportCsvSetting(
    pub(crate) rt::Request<types::CsvSettings>,
);
impl PutExternalcontactsImportCsvSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsImportCsvSetting",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/import/csv/settings/{settingsId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importCsvSettings:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::CsvSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CsvSettings> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsImportCsvSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsImportCsvSetting(pub(crate) rt::Request<()>);
impl DeleteExternalcontactsImportCsvSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsImportCsvSetting",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/import/csv/settings/{settingsId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importCsvSettings:delete"],
        },
        scopes: &["external-contacts"],
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
/// The call `postExternalcontactsImportCsvUploads`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsImportCsvUploads(
    pub(crate) rt::Request<types::CsvUploadResponse>,
);
impl PostExternalcontactsImportCsvUploads {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsImportCsvUploads",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/import/csv/uploads",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importCsvUpload:add"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CsvUploadResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CsvUploadResponse> {
        self.0.send()
    }
}
/// The call `getExternalcontactsImportCsvUploadDetails`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsImportCsvUploadDetails(
    pub(crate) rt::Request<types::CsvUploadDetailsResponse>,
);
impl GetExternalcontactsImportCsvUploadDetails {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsImportCsvUploadDetails",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/import/csv/uploads/{uploadId}/details",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importCsvUpload:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CsvUploadDetailsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CsvUploadDetailsResponse> {
        self.0.send()
    }
}
/// The call `getExternalcontactsImportCsvUploadPreview`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsImportCsvUploadPreview(
    pub(crate) rt::Request<types::CsvUploadPreviewResponse>,
);
impl GetExternalcontactsImportCsvUploadPreview {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsImportCsvUploadPreview",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importCsvUpload:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CsvUploadPreviewResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CsvUploadPreviewResponse> {
        self.0.send()
    }
}
/// The call `getExternalcontactsImportJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsImportJobs(
    pub(crate) rt::Request<types::ContactImportJobEntityListing>,
);
impl GetExternalcontactsImportJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsImportJobs",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/import/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importJob:viewAll"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsImportJobsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetExternalcontactsImportJobsExpand>("expand", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `sortOrder` (query): default `Ascending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetExternalcontactsImportJobsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetExternalcontactsImportJobsSortOrder,
                >("sortOrder", value),
        )
    }
    /// `jobStatus` (query)
    pub fn job_status(
        self,
        value: impl rt::IntoOption<types::GetExternalcontactsImportJobsJobStatus>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetExternalcontactsImportJobsJobStatus,
                >("jobStatus", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContactImportJobEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ContactImportJobEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactImportJobEntityListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsImportJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsImportJobs(
    pub(crate) rt::Request<types::ContactImportJobResponse>,
);
impl PostExternalcontactsImportJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsImportJobs",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/import/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importJob:add"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ContactImportJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactImportJobResponse> {
        self.0.send()
    }
}
/// The call `getExternalcontactsImportJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsImportJob(
    pub(crate) rt::Request<types::ContactImportJobResponse>,
);
impl GetExternalcontactsImportJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsImportJob",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/import/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importJob:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsImportJobExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetExternalcontactsImportJobExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContactImportJobResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsImportJob`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::ContactImportJobStatusUpdateResponse>
    where
        F: FnMut(&mut types::ContactImportJobStatusUpdateRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsImportJob::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactImportJobResponse> {
        self.0.send()
    }
}
/// The call `putExternalcontactsImportJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsImportJob(
    pub(crate) rt::Request<types::ContactImportJobStatusUpdateResponse>,
);
impl PutExternalcontactsImportJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsImportJob",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/import/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importJob:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContactImportJobStatusUpdateResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::ContactImportJobStatusUpdateResponse> {
        self.0.send()
    }
}
/// The call `getExternalcontactsImportSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsImportSettings(
    pub(crate) rt::Request<types::ContactImportSettingsEntityListing>,
);
impl GetExternalcontactsImportSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsImportSettings",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/import/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importSettings:viewAll"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `sortOrder` (query): default `Ascending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetExternalcontactsImportSettingsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetExternalcontactsImportSettingsSortOrder,
                >("sortOrder", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContactImportSettingsEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ContactImportSettingsEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactImportSettingsEntityListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsImportSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsImportSettings(
    pub(crate) rt::Request<types::ContactImportSettings>,
);
impl PostExternalcontactsImportSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsImportSettings",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/import/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importSettings:add"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ContactImportSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactImportSettings> {
        self.0.send()
    }
}
/// The call `getExternalcontactsImportSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsImportSetting(
    pub(crate) rt::Request<types::ContactImportSettings>,
);
impl GetExternalcontactsImportSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsImportSetting",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/import/settings/{settingsId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importSettings:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ContactImportSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsImportSetting`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ContactImportSettings>
    where
        F: FnMut(&mut types::ContactImportSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsImportSetting::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactImportSettings> {
        self.0.send()
    }
}
/// The call `putExternalcontactsImportSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsImportSetting(
    pub(crate) rt::Request<types::ContactImportSettings>,
);
impl PutExternalcontactsImportSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsImportSetting",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/import/settings/{settingsId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importSettings:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::ContactImportSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactImportSettings> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsImportSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsImportSetting(pub(crate) rt::Request<()>);
impl DeleteExternalcontactsImportSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsImportSetting",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/import/settings/{settingsId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:importSettings:delete"],
        },
        scopes: &["external-contacts"],
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
/// The call `postExternalcontactsMergeContacts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsMergeContacts(
    pub(crate) rt::Request<types::ExternalContact>,
);
impl PostExternalcontactsMergeContacts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsMergeContacts",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/merge/contacts",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:identity:merge"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalContact> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContact> {
        self.0.send()
    }
}
/// The call `getExternalcontactsNotesExports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsNotesExports(
    pub(crate) rt::Request<types::NotesExportListing>,
);
impl GetExternalcontactsNotesExports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsNotesExports",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/notes/exports",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:export:view",
                "externalContacts:contact:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `divisionIds` (query)
    pub fn division_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionIds", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NotesExportListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::NotesExportListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NotesExportListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsNotesExports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsNotesExports(pub(crate) rt::Request<types::NotesExport>);
impl PostExternalcontactsNotesExports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsNotesExports",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/notes/exports",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:export:add",
                "externalContacts:contact:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NotesExport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NotesExport> {
        self.0.send()
    }
}
/// The call `getExternalcontactsNotesExport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsNotesExport(pub(crate) rt::Request<types::NotesExport>);
impl GetExternalcontactsNotesExport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsNotesExport",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/notes/exports/{exportId}",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:export:view",
                "externalContacts:contact:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::NotesExport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NotesExport> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizations(
    pub(crate) rt::Request<types::ExternalOrganizationListing>,
);
impl GetExternalcontactsOrganizations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizations",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `pageSize` (query): default `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `q` (query)
    pub fn q(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("q", value))
    }
    /// `trustorId` (query)
    pub fn trustor_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("trustorId", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsOrganizationsExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<types::GetExternalcontactsOrganizationsExpand>("expand", value),
        )
    }
    /// `includeTrustors` (query)
    pub fn include_trustors(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeTrustors", value))
    }
    /// `divisionIds` (query)
    pub fn division_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalOrganizationListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ExternalOrganizationListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalOrganizationListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsOrganizations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsOrganizations(
    pub(crate) rt::Request<types::ExternalOrganization>,
);
impl PostExternalcontactsOrganizations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsOrganizations",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/organizations",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:add",
                "externalContacts:externalOrganization:add",
            ],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ExternalOrganization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalOrganization> {
        self.0.send()
    }
}
/// The call `postExternalcontactsOrganizationsEnrich`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsOrganizationsEnrich(
    pub(crate) rt::Request<types::ExternalOrganization>,
);
impl PostExternalcontactsOrganizationsEnrich {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsOrganizationsEnrich",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/organizations/enrich",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:enrich"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 201],
    };
    /// `dryRun` (query)
    pub fn dry_run(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("dryRun", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalOrganization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalOrganization> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationsExports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationsExports(
    pub(crate) rt::Request<types::OrganizationsExportListing>,
);
impl GetExternalcontactsOrganizationsExports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationsExports",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/exports",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:export:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `divisionIds` (query)
    pub fn division_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionIds", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrganizationsExportListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::OrganizationsExportListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationsExportListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsOrganizationsExports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsOrganizationsExports(
    pub(crate) rt::Request<types::OrganizationsExport>,
);
impl PostExternalcontactsOrganizationsExports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsOrganizationsExports",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/organizations/exports",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:export:add",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrganizationsExport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationsExport> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationsExport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationsExport(
    pub(crate) rt::Request<types::OrganizationsExport>,
);
impl GetExternalcontactsOrganizationsExport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationsExport",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/exports/{exportId}",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:export:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OrganizationsExport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationsExport> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationsSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationsSchemas(
    pub(crate) rt::Request<types::DataSchemaListing>,
);
impl GetExternalcontactsOrganizationsSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationsSchemas",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataSchemaListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchemaListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsOrganizationsSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsOrganizationsSchemas(
    pub(crate) rt::Request<types::DataSchema>,
);
impl PostExternalcontactsOrganizationsSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsOrganizationsSchemas",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/organizations/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:add"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationsSchemasCoretypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationsSchemasCoretypes(
    pub(crate) rt::Request<types::CoretypeListing>,
);
impl GetExternalcontactsOrganizationsSchemasCoretypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationsSchemasCoretypes",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/schemas/coretypes",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoretypeListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoretypeListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationsSchemasCoretype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationsSchemasCoretype(
    pub(crate) rt::Request<types::Coretype>,
);
impl GetExternalcontactsOrganizationsSchemasCoretype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationsSchemasCoretype",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/schemas/coretypes/{coreTypeName}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Coretype> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Coretype> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationsSchemasLimits`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationsSchemasLimits(
    pub(crate) rt::Request<types::SchemaQuantityLimits>,
);
impl GetExternalcontactsOrganizationsSchemasLimits {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationsSchemasLimits",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/schemas/limits",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SchemaQuantityLimits> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SchemaQuantityLimits> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationsSchema(
    pub(crate) rt::Request<types::DataSchema>,
);
impl GetExternalcontactsOrganizationsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationsSchema",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsOrganizationsSchema`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DataSchema>
    where
        F: FnMut(&mut types::DataSchema) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsOrganizationsSchema::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `putExternalcontactsOrganizationsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsOrganizationsSchema(
    pub(crate) rt::Request<types::DataSchema>,
);
impl PutExternalcontactsOrganizationsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsOrganizationsSchema",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/organizations/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationsSchemaVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationsSchemaVersions(
    pub(crate) rt::Request<types::DataSchemaListing>,
);
impl GetExternalcontactsOrganizationsSchemaVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationsSchemaVersions",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/schemas/{schemaId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataSchemaListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchemaListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationsSchemaVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationsSchemaVersion(
    pub(crate) rt::Request<types::DataSchema>,
);
impl GetExternalcontactsOrganizationsSchemaVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationsSchemaVersion",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganization`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganization(
    pub(crate) rt::Request<types::ExternalOrganization>,
);
impl GetExternalcontactsOrganization {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganization",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsOrganizationExpand>,
        >,
    ) -> Self {
        Self(
            self.0.enums::<types::GetExternalcontactsOrganizationExpand>("expand", value),
        )
    }
    /// `includeTrustors` (query)
    pub fn include_trustors(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeTrustors", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalOrganization> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsOrganization`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ExternalOrganization>
    where
        F: FnMut(&mut types::ExternalOrganization) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsOrganization::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalOrganization> {
        self.0.send()
    }
}
/// The call `putExternalcontactsOrganization`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsOrganization(
    pub(crate) rt::Request<types::ExternalOrganization>,
);
impl PutExternalcontactsOrganization {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsOrganization",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:edit",
                "externalContacts:externalOrganization:edit",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::ExternalOrganization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalOrganization> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsOrganization`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsOrganization(pub(crate) rt::Request<types::Empty>);
impl DeleteExternalcontactsOrganization {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsOrganization",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:delete",
                "externalContacts:externalOrganization:delete",
            ],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `patchExternalcontactsOrganization`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchExternalcontactsOrganization(
    pub(crate) rt::Request<types::ExternalOrganization>,
);
impl PatchExternalcontactsOrganization {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchExternalcontactsOrganization",
        method: rt::Method::Patch,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:edit"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ExternalOrganization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalOrganization> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationContacts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationContacts(
    pub(crate) rt::Request<types::ContactListing>,
);
impl GetExternalcontactsOrganizationContacts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationContacts",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:view", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `pageSize` (query): default `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `q` (query)
    pub fn q(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("q", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetExternalcontactsOrganizationContactsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetExternalcontactsOrganizationContactsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContactListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ContactListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationIdentifiers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationIdentifiers(
    pub(crate) rt::Request<types::ExternalOrganizationIdentifierListing>,
);
impl GetExternalcontactsOrganizationIdentifiers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationIdentifiers",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalOrganizationIdentifierListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::ExternalOrganizationIdentifierListing> {
        self.0.send()
    }
}
/// The call `patchExternalcontactsOrganizationIdentifiers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchExternalcontactsOrganizationIdentifiers(
    pub(crate) rt::Request<types::ExternalOrganizationIdentifier>,
);
impl PatchExternalcontactsOrganizationIdentifiers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchExternalcontactsOrganizationIdentifiers",
        method: rt::Method::Patch,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:edit"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ExternalOrganizationIdentifier> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalOrganizationIdentifier> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationNotes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationNotes(
    pub(crate) rt::Request<types::NoteListing>,
);
impl GetExternalcontactsOrganizationNotes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationNotes",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `pageSize` (query): default `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsOrganizationNotesExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetExternalcontactsOrganizationNotesExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NoteListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::NoteListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NoteListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsOrganizationNotes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsOrganizationNotes(pub(crate) rt::Request<types::Note>);
impl PostExternalcontactsOrganizationNotes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsOrganizationNotes",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:edit",
                "externalContacts:externalOrganization:edit",
            ],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Note> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Note> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationNote`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationNote(pub(crate) rt::Request<types::Note>);
impl GetExternalcontactsOrganizationNote {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationNote",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsOrganizationNoteExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetExternalcontactsOrganizationNoteExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Note> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsOrganizationNote`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Note>
    where
        F: FnMut(&mut types::Note) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsOrganizationNote::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Note> {
        self.0.send()
    }
}
/// The call `putExternalcontactsOrganizationNote`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsOrganizationNote(pub(crate) rt::Request<types::Note>);
impl PutExternalcontactsOrganizationNote {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsOrganizationNote",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:edit",
                "externalContacts:externalOrganization:edit",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::Note> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Note> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsOrganizationNote`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsOrganizationNote(pub(crate) rt::Request<types::Empty>);
impl DeleteExternalcontactsOrganizationNote {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsOrganizationNote",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:edit",
                "externalContacts:externalOrganization:edit",
            ],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `patchExternalcontactsOrganizationNote`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchExternalcontactsOrganizationNote(pub(crate) rt::Request<types::Note>);
impl PatchExternalcontactsOrganizationNote {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchExternalcontactsOrganizationNote",
        method: rt::Method::Patch,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:edit"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Note> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Note> {
        self.0.send()
    }
}
/// The call `getExternalcontactsOrganizationRelationships`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsOrganizationRelationships(
    pub(crate) rt::Request<types::RelationshipListing>,
);
impl GetExternalcontactsOrganizationRelationships {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsOrganizationRelationships",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `pageSize` (query): default `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetExternalcontactsOrganizationRelationshipsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetExternalcontactsOrganizationRelationshipsExpand,
                >("expand", value),
        )
    }
    /// `sortOrder` (query)
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::RelationshipListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::RelationshipListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RelationshipListing> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsOrganizationTrustor`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsOrganizationTrustor(pub(crate) rt::Request<()>);
impl DeleteExternalcontactsOrganizationTrustor {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsOrganizationTrustor",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:edit"],
        },
        scopes: &["external-contacts"],
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
/// The call `putExternalcontactsOrganizationTrustorTrustorId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsOrganizationTrustorTrustorId(
    pub(crate) rt::Request<types::ExternalOrganizationTrustorLink>,
);
impl PutExternalcontactsOrganizationTrustorTrustorId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsOrganizationTrustorTrustorId",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:edit"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::ExternalOrganizationTrustorLink> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalOrganizationTrustorLink> {
        self.0.send()
    }
}
/// The call `postExternalcontactsRelationships`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsRelationships(
    pub(crate) rt::Request<types::Relationship>,
);
impl PostExternalcontactsRelationships {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsRelationships",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/relationships",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:edit",
                "externalContacts:externalOrganization:edit",
            ],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Relationship> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Relationship> {
        self.0.send()
    }
}
/// The call `getExternalcontactsRelationshipsExports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsRelationshipsExports(
    pub(crate) rt::Request<types::RelationshipsExportListing>,
);
impl GetExternalcontactsRelationshipsExports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsRelationshipsExports",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/relationships/exports",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:export:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `divisionIds` (query)
    pub fn division_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionIds", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::RelationshipsExportListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::RelationshipsExportListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RelationshipsExportListing> {
        self.0.send()
    }
}
/// The call `postExternalcontactsRelationshipsExports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostExternalcontactsRelationshipsExports(
    pub(crate) rt::Request<types::RelationshipsExport>,
);
impl PostExternalcontactsRelationshipsExports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postExternalcontactsRelationshipsExports",
        method: rt::Method::Post,
        path: "/api/v2/externalcontacts/relationships/exports",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:export:add",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::RelationshipsExport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RelationshipsExport> {
        self.0.send()
    }
}
/// The call `getExternalcontactsRelationshipsExport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsRelationshipsExport(
    pub(crate) rt::Request<types::RelationshipsExport>,
);
impl GetExternalcontactsRelationshipsExport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsRelationshipsExport",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/relationships/exports/{exportId}",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "externalContacts:export:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::RelationshipsExport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RelationshipsExport> {
        self.0.send()
    }
}
/// The call `getExternalcontactsRelationship`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsRelationship(pub(crate) rt::Request<types::Relationship>);
impl GetExternalcontactsRelationship {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsRelationship",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/relationships/{relationshipId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetExternalcontactsRelationshipExpand>,
        >,
    ) -> Self {
        Self(
            self.0.enums::<types::GetExternalcontactsRelationshipExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Relationship> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsRelationship`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Relationship>
    where
        F: FnMut(&mut types::Relationship) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::external_contacts::PutExternalcontactsRelationship::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Relationship> {
        self.0.send()
    }
}
/// The call `putExternalcontactsRelationship`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsRelationship(pub(crate) rt::Request<types::Relationship>);
impl PutExternalcontactsRelationship {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsRelationship",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/relationships/{relationshipId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:edit",
                "externalContacts:externalOrganization:edit",
            ],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::Relationship> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Relationship> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsRelationship`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsRelationship(pub(crate) rt::Request<types::Empty>);
impl DeleteExternalcontactsRelationship {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsRelationship",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/relationships/{relationshipId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:edit",
                "externalContacts:externalOrganization:edit",
            ],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `patchExternalcontactsRelationship`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchExternalcontactsRelationship(
    pub(crate) rt::Request<types::Relationship>,
);
impl PatchExternalcontactsRelationship {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchExternalcontactsRelationship",
        method: rt::Method::Patch,
        path: "/api/v2/externalcontacts/relationships/{relationshipId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:externalOrganization:edit"],
        },
        scopes: &["external-contacts"],
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
    pub fn customize(self) -> rt::Request<types::Relationship> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Relationship> {
        self.0.send()
    }
}
/// The call `getExternalcontactsReversewhitepageslookup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsReversewhitepageslookup(
    pub(crate) rt::Request<types::ReverseWhitepagesLookupResult>,
);
impl GetExternalcontactsReversewhitepageslookup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsReversewhitepageslookup",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/reversewhitepageslookup",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetExternalcontactsReversewhitepageslookupExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetExternalcontactsReversewhitepageslookupExpand,
                >("expand", value),
        )
    }
    /// `divisionId` (query): default `*`
    pub fn division_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ReverseWhitepagesLookupResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ReverseWhitepagesLookupResult> {
        self.0.send()
    }
}
/// The call `getExternalcontactsScanContacts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsScanContacts(
    pub(crate) rt::Request<types::CursorContactListing>,
);
impl GetExternalcontactsScanContacts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsScanContacts",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/scan/contacts",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:view", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("limit", value))
    }
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// `divisionId` (query): default `*`
    pub fn division_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CursorContactListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CursorContactListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CursorContactListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsScanContactsDivisionviewsAll`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsScanContactsDivisionviewsAll(
    pub(crate) rt::Request<types::CursorContactListing>,
);
impl GetExternalcontactsScanContactsDivisionviewsAll {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsScanContactsDivisionviewsAll",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/scan/contacts/divisionviews/all",
        permissions: rt::Permissions {
            all: true,
            names: &["externalContacts:contact:viewAll"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("limit", value))
    }
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CursorContactListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CursorContactListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CursorContactListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsScanNotes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsScanNotes(
    pub(crate) rt::Request<types::CursorNoteListing>,
);
impl GetExternalcontactsScanNotes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsScanNotes",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/scan/notes",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:view", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("limit", value))
    }
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// `divisionId` (query): default `*`
    pub fn division_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CursorNoteListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CursorNoteListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CursorNoteListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsScanNotesDivisionviewsAll`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsScanNotesDivisionviewsAll(
    pub(crate) rt::Request<types::CursorNoteListing>,
);
impl GetExternalcontactsScanNotesDivisionviewsAll {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsScanNotesDivisionviewsAll",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/scan/notes/divisionviews/all",
        permissions: rt::Permissions {
            all: true,
            names: &["externalContacts:contact:viewAll"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("limit", value))
    }
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CursorNoteListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CursorNoteListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CursorNoteListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsScanOrganizations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsScanOrganizations(
    pub(crate) rt::Request<types::CursorOrganizationListing>,
);
impl GetExternalcontactsScanOrganizations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsScanOrganizations",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/scan/organizations",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "relate:externalOrganization:view",
                "externalContacts:externalOrganization:view",
            ],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("limit", value))
    }
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// `divisionId` (query): default `*`
    pub fn division_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CursorOrganizationListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CursorOrganizationListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CursorOrganizationListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsScanOrganizationsDivisionviewsAll`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsScanOrganizationsDivisionviewsAll(
    pub(crate) rt::Request<types::CursorOrganizationListing>,
);
impl GetExternalcontactsScanOrganizationsDivisionviewsAll {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsScanOrganizationsDivisionviewsAll",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/scan/organizations/divisionviews/all",
        permissions: rt::Permissions {
            all: true,
            names: &["externalContacts:externalOrganization:viewAll"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("limit", value))
    }
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CursorOrganizationListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CursorOrganizationListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CursorOrganizationListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsScanRelationships`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsScanRelationships(
    pub(crate) rt::Request<types::CursorRelationshipListing>,
);
impl GetExternalcontactsScanRelationships {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsScanRelationships",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/scan/relationships",
        permissions: rt::Permissions {
            all: false,
            names: &["relate:contact:view", "externalContacts:contact:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("limit", value))
    }
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// `divisionId` (query): default `*`
    pub fn division_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CursorRelationshipListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CursorRelationshipListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CursorRelationshipListing> {
        self.0.send()
    }
}
/// The call `getExternalcontactsScanRelationshipsDivisionviewsAll`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsScanRelationshipsDivisionviewsAll(
    pub(crate) rt::Request<types::CursorRelationshipListing>,
);
impl GetExternalcontactsScanRelationshipsDivisionviewsAll {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsScanRelationshipsDivisionviewsAll",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/scan/relationships/divisionviews/all",
        permissions: rt::Permissions {
            all: true,
            names: &["externalContacts:contact:viewAll"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("limit", value))
    }
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CursorRelationshipListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CursorRelationshipListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CursorRelationshipListing> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostExternalcontactsBulkContacts::INFO,
    PostExternalcontactsBulkContactsAdd::INFO,
    PostExternalcontactsBulkContactsDivisionviews::INFO,
    PostExternalcontactsBulkContactsEnrich::INFO,
    PostExternalcontactsBulkContactsRemove::INFO,
    PostExternalcontactsBulkContactsUnresolved::INFO,
    PostExternalcontactsBulkContactsUpdate::INFO,
    PostExternalcontactsBulkNotes::INFO,
    PostExternalcontactsBulkNotesAdd::INFO,
    PostExternalcontactsBulkNotesRemove::INFO,
    PostExternalcontactsBulkNotesUpdate::INFO,
    PostExternalcontactsBulkOrganizations::INFO,
    PostExternalcontactsBulkOrganizationsAdd::INFO,
    PostExternalcontactsBulkOrganizationsDivisionviews::INFO,
    PostExternalcontactsBulkOrganizationsEnrich::INFO,
    PostExternalcontactsBulkOrganizationsRemove::INFO,
    PostExternalcontactsBulkOrganizationsUpdate::INFO,
    PostExternalcontactsBulkRelationships::INFO,
    PostExternalcontactsBulkRelationshipsAdd::INFO,
    PostExternalcontactsBulkRelationshipsRemove::INFO,
    PostExternalcontactsBulkRelationshipsUpdate::INFO,
    GetExternalcontactsContacts::INFO,
    PostExternalcontactsContacts::INFO,
    PostExternalcontactsContactsEnrich::INFO,
    GetExternalcontactsContactsExports::INFO,
    PostExternalcontactsContactsExports::INFO,
    GetExternalcontactsContactsExport::INFO,
    PostExternalcontactsContactsMerge::INFO,
    GetExternalcontactsContactsSchemas::INFO,
    PostExternalcontactsContactsSchemas::INFO,
    GetExternalcontactsContactsSchemasCoretypes::INFO,
    GetExternalcontactsContactsSchemasCoretype::INFO,
    GetExternalcontactsContactsSchemasLimits::INFO,
    GetExternalcontactsContactsSchema::INFO,
    PutExternalcontactsContactsSchema::INFO,
    DeleteExternalcontactsContactsSchema::INFO,
    GetExternalcontactsContactsSchemaVersions::INFO,
    GetExternalcontactsContactsSchemaVersion::INFO,
    GetExternalcontactsContact::INFO,
    PutExternalcontactsContact::INFO,
    DeleteExternalcontactsContact::INFO,
    PatchExternalcontactsContact::INFO,
    GetExternalcontactsContactIdentifiers::INFO,
    PatchExternalcontactsContactIdentifiers::INFO,
    GetExternalcontactsContactNotes::INFO,
    PostExternalcontactsContactNotes::INFO,
    GetExternalcontactsContactNote::INFO,
    PutExternalcontactsContactNote::INFO,
    DeleteExternalcontactsContactNote::INFO,
    PatchExternalcontactsContactNote::INFO,
    PostExternalcontactsContactPromotion::INFO,
    GetExternalcontactsContactUnresolved::INFO,
    PutExternalcontactsConversation::INFO,
    GetExternalcontactsExternalsources::INFO,
    PostExternalcontactsExternalsources::INFO,
    GetExternalcontactsExternalsource::INFO,
    PutExternalcontactsExternalsource::INFO,
    DeleteExternalcontactsExternalsource::INFO,
    PostExternalcontactsIdentifierlookup::INFO,
    PostExternalcontactsIdentifierlookupContacts::INFO,
    PostExternalcontactsIdentifierlookupOrganizations::INFO,
    PostExternalcontactsImportCsvJobs::INFO,
    GetExternalcontactsImportCsvSettings::INFO,
    PostExternalcontactsImportCsvSettings::INFO,
    GetExternalcontactsImportCsvSetting::INFO,
    PutExternalcontactsImportCsvSetting::INFO,
    DeleteExternalcontactsImportCsvSetting::INFO,
    PostExternalcontactsImportCsvUploads::INFO,
    GetExternalcontactsImportCsvUploadDetails::INFO,
    GetExternalcontactsImportCsvUploadPreview::INFO,
    GetExternalcontactsImportJobs::INFO,
    PostExternalcontactsImportJobs::INFO,
    GetExternalcontactsImportJob::INFO,
    PutExternalcontactsImportJob::INFO,
    GetExternalcontactsImportSettings::INFO,
    PostExternalcontactsImportSettings::INFO,
    GetExternalcontactsImportSetting::INFO,
    PutExternalcontactsImportSetting::INFO,
    DeleteExternalcontactsImportSetting::INFO,
    PostExternalcontactsMergeContacts::INFO,
    GetExternalcontactsNotesExports::INFO,
    PostExternalcontactsNotesExports::INFO,
    GetExternalcontactsNotesExport::INFO,
    GetExternalcontactsOrganizations::INFO,
    PostExternalcontactsOrganizations::INFO,
    PostExternalcontactsOrganizationsEnrich::INFO,
    GetExternalcontactsOrganizationsExports::INFO,
    PostExternalcontactsOrganizationsExports::INFO,
    GetExternalcontactsOrganizationsExport::INFO,
    GetExternalcontactsOrganizationsSchemas::INFO,
    PostExternalcontactsOrganizationsSchemas::INFO,
    GetExternalcontactsOrganizationsSchemasCoretypes::INFO,
    GetExternalcontactsOrganizationsSchemasCoretype::INFO,
    GetExternalcontactsOrganizationsSchemasLimits::INFO,
    GetExternalcontactsOrganizationsSchema::INFO,
    PutExternalcontactsOrganizationsSchema::INFO,
    GetExternalcontactsOrganizationsSchemaVersions::INFO,
    GetExternalcontactsOrganizationsSchemaVersion::INFO,
    GetExternalcontactsOrganization::INFO,
    PutExternalcontactsOrganization::INFO,
    DeleteExternalcontactsOrganization::INFO,
    PatchExternalcontactsOrganization::INFO,
    GetExternalcontactsOrganizationContacts::INFO,
    GetExternalcontactsOrganizationIdentifiers::INFO,
    PatchExternalcontactsOrganizationIdentifiers::INFO,
    GetExternalcontactsOrganizationNotes::INFO,
    PostExternalcontactsOrganizationNotes::INFO,
    GetExternalcontactsOrganizationNote::INFO,
    PutExternalcontactsOrganizationNote::INFO,
    DeleteExternalcontactsOrganizationNote::INFO,
    PatchExternalcontactsOrganizationNote::INFO,
    GetExternalcontactsOrganizationRelationships::INFO,
    DeleteExternalcontactsOrganizationTrustor::INFO,
    PutExternalcontactsOrganizationTrustorTrustorId::INFO,
    PostExternalcontactsRelationships::INFO,
    GetExternalcontactsRelationshipsExports::INFO,
    PostExternalcontactsRelationshipsExports::INFO,
    GetExternalcontactsRelationshipsExport::INFO,
    GetExternalcontactsRelationship::INFO,
    PutExternalcontactsRelationship::INFO,
    DeleteExternalcontactsRelationship::INFO,
    PatchExternalcontactsRelationship::INFO,
    GetExternalcontactsReversewhitepageslookup::INFO,
    GetExternalcontactsScanContacts::INFO,
    GetExternalcontactsScanContactsDivisionviewsAll::INFO,
    GetExternalcontactsScanNotes::INFO,
    GetExternalcontactsScanNotesDivisionviewsAll::INFO,
    GetExternalcontactsScanOrganizations::INFO,
    GetExternalcontactsScanOrganizationsDivisionviewsAll::INFO,
    GetExternalcontactsScanRelationships::INFO,
    GetExternalcontactsScanRelationshipsDivisionviewsAll::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::BulkContactsEnrichRequest>,
    rt::make_model::<types::BulkContactsEnrichResponse>,
    rt::make_model::<types::BulkContactsRequest>,
    rt::make_model::<types::BulkContactsResponse>,
    rt::make_model::<types::BulkDeleteResponse>,
    rt::make_model::<types::BulkEntityErrorContactEnrichRequest>,
    rt::make_model::<types::BulkEntityErrorEntity>,
    rt::make_model::<types::BulkEntityErrorExternalContact>,
    rt::make_model::<types::BulkEntityErrorExternalOrganization>,
    rt::make_model::<types::BulkEntityErrorExternalOrganizationEnrichRequest>,
    rt::make_model::<types::BulkEntityErrorNote>,
    rt::make_model::<types::BulkEntityErrorRelationship>,
    rt::make_model::<types::BulkErrorDetail>,
    rt::make_model::<types::BulkFetchContactsResponse>,
    rt::make_model::<types::BulkFetchNotesResponse>,
    rt::make_model::<types::BulkFetchOrganizationsResponse>,
    rt::make_model::<types::BulkFetchRelationshipsResponse>,
    rt::make_model::<types::BulkIdsRequest>,
    rt::make_model::<types::BulkNotesRequest>,
    rt::make_model::<types::BulkNotesResponse>,
    rt::make_model::<types::BulkOrganizationsEnrichRequest>,
    rt::make_model::<types::BulkOrganizationsEnrichResponse>,
    rt::make_model::<types::BulkOrganizationsRequest>,
    rt::make_model::<types::BulkOrganizationsResponse>,
    rt::make_model::<types::BulkRelationshipsRequest>,
    rt::make_model::<types::BulkRelationshipsResponse>,
    rt::make_model::<
        types::BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest,
    >,
    rt::make_model::<
        types::BulkResponseResultExternalContactEntityBulkEntityErrorEntity,
    >,
    rt::make_model::<
        types::BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact,
    >,
    rt::make_model::<
        types::BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity,
    >,
    rt::make_model::<
        types::BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization,
    >,
    rt::make_model::<
        types::BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest,
    >,
    rt::make_model::<types::BulkResponseResultNoteEntityBulkEntityErrorEntity>,
    rt::make_model::<types::BulkResponseResultNoteNoteBulkEntityErrorNote>,
    rt::make_model::<types::BulkResponseResultRelationshipEntityBulkEntityErrorEntity>,
    rt::make_model::<
        types::BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship,
    >,
    rt::make_model::<types::BulkResponseResultVoidEntityBulkEntityErrorEntity>,
    rt::make_model::<types::ContactEnrichOptions>,
    rt::make_model::<types::ContactEnrichRequest>,
    rt::make_model::<types::ContactIdentifierListing>,
    rt::make_model::<types::ContactImportField>,
    rt::make_model::<types::ContactImportJobEntityListing>,
    rt::make_model::<types::ContactImportJobMetadata>,
    rt::make_model::<types::ContactImportJobRequest>,
    rt::make_model::<types::ContactImportJobResponse>,
    rt::make_model::<types::ContactImportJobStatusUpdateRequest>,
    rt::make_model::<types::ContactImportJobStatusUpdateResponse>,
    rt::make_model::<types::ContactImportSettings>,
    rt::make_model::<types::ContactImportSettingsEntityListing>,
    rt::make_model::<types::ContactListing>,
    rt::make_model::<types::ContactsExport>,
    rt::make_model::<types::ContactsExportComparisonFieldFilter>,
    rt::make_model::<types::ContactsExportFieldFilter>,
    rt::make_model::<types::ContactsExportFieldListFilter>,
    rt::make_model::<types::ContactsExportFilter>,
    rt::make_model::<types::ContactsExportListing>,
    rt::make_model::<types::ContactsExportQueryConditions>,
    rt::make_model::<types::ContactsPatchChange>,
    rt::make_model::<types::ConversationAssociation>,
    rt::make_model::<types::CsvJobRequest>,
    rt::make_model::<types::CsvJobResponse>,
    rt::make_model::<types::CsvMappingEntry>,
    rt::make_model::<types::CsvSettings>,
    rt::make_model::<types::CsvUploadDetailsResponse>,
    rt::make_model::<types::CsvUploadPreviewResponse>,
    rt::make_model::<types::CsvUploadRequest>,
    rt::make_model::<types::CsvUploadResponse>,
    rt::make_model::<types::CursorContactListing>,
    rt::make_model::<types::CursorExternalSourceListing>,
    rt::make_model::<types::CursorNoteListing>,
    rt::make_model::<types::CursorOrganizationListing>,
    rt::make_model::<types::CursorRelationshipListing>,
    rt::make_model::<types::EnrichFieldRule>,
    rt::make_model::<types::EnrichFieldRules>,
    rt::make_model::<types::ExternalContactsEntity>,
    rt::make_model::<types::ExternalContactsPatchRequest>,
    rt::make_model::<types::ExternalOrganizationEnrichRequest>,
    rt::make_model::<types::ExternalOrganizationIdentifierClaimRequest>,
    rt::make_model::<types::ExternalOrganizationIdentifierListing>,
    rt::make_model::<types::ExternalOrganizationListing>,
    rt::make_model::<types::ExternalOrganizationTrustorLink>,
    rt::make_model::<types::Header>,
    rt::make_model::<types::IdentifierClaimRequest>,
    rt::make_model::<types::Listing>,
    rt::make_model::<types::MergeContactsRequest>,
    rt::make_model::<types::MergeRequest>,
    rt::make_model::<types::Note>,
    rt::make_model::<types::NoteListing>,
    rt::make_model::<types::NotesExport>,
    rt::make_model::<types::NotesExportComparisonFieldFilter>,
    rt::make_model::<types::NotesExportFieldFilter>,
    rt::make_model::<types::NotesExportFieldListFilter>,
    rt::make_model::<types::NotesExportFilter>,
    rt::make_model::<types::NotesExportListing>,
    rt::make_model::<types::NotesExportQueryConditions>,
    rt::make_model::<types::OrganizationsExport>,
    rt::make_model::<types::OrganizationsExportComparisonFieldFilter>,
    rt::make_model::<types::OrganizationsExportFieldFilter>,
    rt::make_model::<types::OrganizationsExportFieldListFilter>,
    rt::make_model::<types::OrganizationsExportFilter>,
    rt::make_model::<types::OrganizationsExportListing>,
    rt::make_model::<types::OrganizationsExportQueryConditions>,
    rt::make_model::<types::Relationship>,
    rt::make_model::<types::RelationshipListing>,
    rt::make_model::<types::RelationshipsExport>,
    rt::make_model::<types::RelationshipsExportComparisonFieldFilter>,
    rt::make_model::<types::RelationshipsExportFieldFilter>,
    rt::make_model::<types::RelationshipsExportFieldListFilter>,
    rt::make_model::<types::RelationshipsExportFilter>,
    rt::make_model::<types::RelationshipsExportListing>,
    rt::make_model::<types::RelationshipsExportQueryConditions>,
    rt::make_model::<types::ReverseWhitepagesLookupResult>,
    rt::make_model::<types::ValidationError>,
    rt::make_model::<types::ValidationResult>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactEnrichRequestAction {
        /// `Merge`
        Merge,
        /// `Upsert`
        Upsert,
        /// `Update`
        Update,
        /// `Insert`
        Insert,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContactEnrichRequestAction {
        const VALUES: &'static [Self] = &[
            Self::Insert,
            Self::Merge,
            Self::Update,
            Self::Upsert,
        ];
        const TEXTS: &'static [&'static str] = &["Insert", "Merge", "Update", "Upsert"];
        fn text(&self) -> &str {
            match self {
                Self::Merge => "Merge",
                Self::Upsert => "Upsert",
                Self::Update => "Update",
                Self::Insert => "Insert",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContactEnrichRequestAction);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactImportJobResponseExecutionStep {
        /// `Validating`
        Validating,
        /// `Validated`
        Validated,
        /// `Importing`
        Importing,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContactImportJobResponseExecutionStep {
        const VALUES: &'static [Self] = &[
            Self::Importing,
            Self::Validated,
            Self::Validating,
        ];
        const TEXTS: &'static [&'static str] = &["Importing", "Validated", "Validating"];
        fn text(&self) -> &str {
            match self {
                Self::Validating => "Validating",
                Self::Validated => "Validated",
                Self::Importing => "Importing",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContactImportJobResponseExecutionStep);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactImportJobResponseStatus {
        /// `Created`
        Created,
        /// `Running`
        Running,
        /// `Completed`
        Completed,
        /// `Failed`
        Failed,
        /// `Cancelled`
        Cancelled,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContactImportJobResponseStatus {
        const VALUES: &'static [Self] = &[
            Self::Cancelled,
            Self::Completed,
            Self::Created,
            Self::Failed,
            Self::Running,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Cancelled",
            "Completed",
            "Created",
            "Failed",
            "Running",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Created => "Created",
                Self::Running => "Running",
                Self::Completed => "Completed",
                Self::Failed => "Failed",
                Self::Cancelled => "Cancelled",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContactImportJobResponseStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactImportJobStatusUpdateRequestStatus {
        /// `Continue`
        Continue,
        /// `Cancel`
        Cancel,
        /// `Retry`
        Retry,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContactImportJobStatusUpdateRequestStatus {
        const VALUES: &'static [Self] = &[Self::Cancel, Self::Continue, Self::Retry];
        const TEXTS: &'static [&'static str] = &["Cancel", "Continue", "Retry"];
        fn text(&self) -> &str {
            match self {
                Self::Continue => "Continue",
                Self::Cancel => "Cancel",
                Self::Retry => "Retry",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContactImportJobStatusUpdateRequestStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactImportSettingsMatchingCriteria {
        /// `Email`
        Email,
        /// `Phone`
        Phone,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContactImportSettingsMatchingCriteria {
        const VALUES: &'static [Self] = &[Self::Email, Self::Phone];
        const TEXTS: &'static [&'static str] = &["Email", "Phone"];
        fn text(&self) -> &str {
            match self {
                Self::Email => "Email",
                Self::Phone => "Phone",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContactImportSettingsMatchingCriteria);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactsExportFieldFilterField {
        /// `DivisionId`
        DivisionId,
        /// `ContactClassification`
        ContactClassification,
        /// `ExternalOrganizationId`
        ExternalOrganizationId,
        /// `ExternalSourceId`
        ExternalSourceId,
        /// `SchemaId`
        SchemaId,
        /// `SchemaVersion`
        SchemaVersion,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContactsExportFieldFilterField {
        const VALUES: &'static [Self] = &[
            Self::ContactClassification,
            Self::DivisionId,
            Self::ExternalOrganizationId,
            Self::ExternalSourceId,
            Self::SchemaId,
            Self::SchemaVersion,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ContactClassification",
            "DivisionId",
            "ExternalOrganizationId",
            "ExternalSourceId",
            "SchemaId",
            "SchemaVersion",
        ];
        fn text(&self) -> &str {
            match self {
                Self::DivisionId => "DivisionId",
                Self::ContactClassification => "ContactClassification",
                Self::ExternalOrganizationId => "ExternalOrganizationId",
                Self::ExternalSourceId => "ExternalSourceId",
                Self::SchemaId => "SchemaId",
                Self::SchemaVersion => "SchemaVersion",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContactsExportFieldFilterField);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactsPatchChangeAction {
        /// `UpdateIfEmpty`
        UpdateIfEmpty,
        /// `UpdateIfExists`
        UpdateIfExists,
        /// `Update`
        Update,
        /// `AppendToCollection`
        AppendToCollection,
        /// `Remove`
        Remove,
        /// `RemoveFromCollection`
        RemoveFromCollection,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContactsPatchChangeAction {
        const VALUES: &'static [Self] = &[
            Self::AppendToCollection,
            Self::Remove,
            Self::RemoveFromCollection,
            Self::Update,
            Self::UpdateIfEmpty,
            Self::UpdateIfExists,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AppendToCollection",
            "Remove",
            "RemoveFromCollection",
            "Update",
            "UpdateIfEmpty",
            "UpdateIfExists",
        ];
        fn text(&self) -> &str {
            match self {
                Self::UpdateIfEmpty => "UpdateIfEmpty",
                Self::UpdateIfExists => "UpdateIfExists",
                Self::Update => "Update",
                Self::AppendToCollection => "AppendToCollection",
                Self::Remove => "Remove",
                Self::RemoveFromCollection => "RemoveFromCollection",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContactsPatchChangeAction);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EnrichFieldRuleAction {
        /// `AlwaysUseProvided`
        AlwaysUseProvided,
        /// `PreferExisting`
        PreferExisting,
        /// `PreferProvided`
        PreferProvided,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EnrichFieldRuleAction {
        const VALUES: &'static [Self] = &[
            Self::AlwaysUseProvided,
            Self::PreferExisting,
            Self::PreferProvided,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AlwaysUseProvided",
            "PreferExisting",
            "PreferProvided",
        ];
        fn text(&self) -> &str {
            match self {
                Self::AlwaysUseProvided => "AlwaysUseProvided",
                Self::PreferExisting => "PreferExisting",
                Self::PreferProvided => "PreferProvided",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EnrichFieldRuleAction);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EnrichFieldRuleArrayAction {
        /// `Replace`
        Replace,
        /// `Extend`
        Extend,
        /// `Fill`
        Fill,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EnrichFieldRuleArrayAction {
        const VALUES: &'static [Self] = &[Self::Extend, Self::Fill, Self::Replace];
        const TEXTS: &'static [&'static str] = &["Extend", "Fill", "Replace"];
        fn text(&self) -> &str {
            match self {
                Self::Replace => "Replace",
                Self::Extend => "Extend",
                Self::Fill => "Fill",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EnrichFieldRuleArrayAction);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExternalOrganizationEnrichRequestAction {
        /// `Upsert`
        Upsert,
        /// `Update`
        Update,
        /// `Insert`
        Insert,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ExternalOrganizationEnrichRequestAction {
        const VALUES: &'static [Self] = &[Self::Insert, Self::Update, Self::Upsert];
        const TEXTS: &'static [&'static str] = &["Insert", "Update", "Upsert"];
        fn text(&self) -> &str {
            match self {
                Self::Upsert => "Upsert",
                Self::Update => "Update",
                Self::Insert => "Insert",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ExternalOrganizationEnrichRequestAction);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetExternalcontactsContactExpand {
        /// `externalOrganization`
        ExternalOrganization,
        /// `externalDataSources`
        ExternalDataSources,
        /// `identifiers`
        Identifiers,
        /// `externalSources`
        ExternalSources,
        /// `division`
        Division,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetExternalcontactsContactExpand {
        const VALUES: &'static [Self] = &[
            Self::Division,
            Self::ExternalDataSources,
            Self::ExternalOrganization,
            Self::ExternalSources,
            Self::Identifiers,
        ];
        const TEXTS: &'static [&'static str] = &[
            "division",
            "externalDataSources",
            "externalOrganization",
            "externalSources",
            "identifiers",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ExternalOrganization => "externalOrganization",
                Self::ExternalDataSources => "externalDataSources",
                Self::Identifiers => "identifiers",
                Self::ExternalSources => "externalSources",
                Self::Division => "division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetExternalcontactsContactExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetExternalcontactsContactNoteExpand {
        /// `author`
        Author,
        /// `externalDataSources`
        ExternalDataSources,
        /// `division`
        Division,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetExternalcontactsContactNoteExpand {
        const VALUES: &'static [Self] = &[
            Self::Author,
            Self::Division,
            Self::ExternalDataSources,
        ];
        const TEXTS: &'static [&'static str] = &[
            "author",
            "division",
            "externalDataSources",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Author => "author",
                Self::ExternalDataSources => "externalDataSources",
                Self::Division => "division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetExternalcontactsContactNoteExpand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetExternalcontactsContactNotesExpand {
        /// `author`
        Author,
        /// `externalDataSources`
        ExternalDataSources,
        /// `division`
        Division,
        /// `mergeset`
        Mergeset,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetExternalcontactsContactNotesExpand {
        const VALUES: &'static [Self] = &[
            Self::Author,
            Self::Division,
            Self::ExternalDataSources,
            Self::Mergeset,
        ];
        const TEXTS: &'static [&'static str] = &[
            "author",
            "division",
            "externalDataSources",
            "mergeset",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Author => "author",
                Self::ExternalDataSources => "externalDataSources",
                Self::Division => "division",
                Self::Mergeset => "mergeset",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetExternalcontactsContactNotesExpand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetExternalcontactsContactUnresolvedExpand {
        /// `externalOrganization`
        ExternalOrganization,
        /// `externalDataSources`
        ExternalDataSources,
        /// `identifiers`
        Identifiers,
        /// `division`
        Division,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetExternalcontactsContactUnresolvedExpand {
        const VALUES: &'static [Self] = &[
            Self::Division,
            Self::ExternalDataSources,
            Self::ExternalOrganization,
            Self::Identifiers,
        ];
        const TEXTS: &'static [&'static str] = &[
            "division",
            "externalDataSources",
            "externalOrganization",
            "identifiers",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ExternalOrganization => "externalOrganization",
                Self::ExternalDataSources => "externalDataSources",
                Self::Identifiers => "identifiers",
                Self::Division => "division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetExternalcontactsContactUnresolvedExpand);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetExternalcontactsImportJobExpand {
        /// `division`
        Division,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetExternalcontactsImportJobExpand {
        const VALUES: &'static [Self] = &[Self::Division];
        const TEXTS: &'static [&'static str] = &["division"];
        fn text(&self) -> &str {
            match self {
                Self::Division => "division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetExternalcontactsImportJobExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetExternalcontactsImportJobsSortOrder {
        /// `Ascending`
        Ascending,
        /// `Descending`
        Descending,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetExternalcontactsImportJobsSortOrder {
        const VALUES: &'static [Self] = &[Self::Ascending, Self::Descending];
        const TEXTS: &'static [&'static str] = &["Ascending", "Descending"];
        fn text(&self) -> &str {
            match self {
                Self::Ascending => "Ascending",
                Self::Descending => "Descending",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetExternalcontactsImportJobsSortOrder);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetExternalcontactsOrganizationExpand {
        /// `externalDataSources`
        ExternalDataSources,
        /// `division`
        Division,
        /// `identifiers`
        Identifiers,
        /// `externalSources`
        ExternalSources,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetExternalcontactsOrganizationExpand {
        const VALUES: &'static [Self] = &[
            Self::Division,
            Self::ExternalDataSources,
            Self::ExternalSources,
            Self::Identifiers,
        ];
        const TEXTS: &'static [&'static str] = &[
            "division",
            "externalDataSources",
            "externalSources",
            "identifiers",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ExternalDataSources => "externalDataSources",
                Self::Division => "division",
                Self::Identifiers => "identifiers",
                Self::ExternalSources => "externalSources",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetExternalcontactsOrganizationExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetExternalcontactsRelationshipExpand {
        /// `externalDataSources`
        ExternalDataSources,
        /// `division`
        Division,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetExternalcontactsRelationshipExpand {
        const VALUES: &'static [Self] = &[Self::Division, Self::ExternalDataSources];
        const TEXTS: &'static [&'static str] = &["division", "externalDataSources"];
        fn text(&self) -> &str {
            match self {
                Self::ExternalDataSources => "externalDataSources",
                Self::Division => "division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetExternalcontactsRelationshipExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetExternalcontactsReversewhitepageslookupExpand {
        /// `contacts.externalOrganization`
        ContactsExternalOrganization,
        /// `externalDataSources`
        ExternalDataSources,
        /// `division`
        Division,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetExternalcontactsReversewhitepageslookupExpand {
        const VALUES: &'static [Self] = &[
            Self::ContactsExternalOrganization,
            Self::Division,
            Self::ExternalDataSources,
        ];
        const TEXTS: &'static [&'static str] = &[
            "contacts.externalOrganization",
            "division",
            "externalDataSources",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ContactsExternalOrganization => "contacts.externalOrganization",
                Self::ExternalDataSources => "externalDataSources",
                Self::Division => "division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetExternalcontactsReversewhitepageslookupExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdentifierClaimRequestOperation {
        /// `Claim`
        Claim,
        /// `Release`
        Release,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for IdentifierClaimRequestOperation {
        const VALUES: &'static [Self] = &[Self::Claim, Self::Release];
        const TEXTS: &'static [&'static str] = &["Claim", "Release"];
        fn text(&self) -> &str {
            match self {
                Self::Claim => "Claim",
                Self::Release => "Release",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(IdentifierClaimRequestOperation);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum NoteEntityType {
        /// `contact`
        Contact,
        /// `organization`
        Organization,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for NoteEntityType {
        const VALUES: &'static [Self] = &[Self::Contact, Self::Organization];
        const TEXTS: &'static [&'static str] = &["contact", "organization"];
        fn text(&self) -> &str {
            match self {
                Self::Contact => "contact",
                Self::Organization => "organization",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(NoteEntityType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum NotesExportComparisonFieldFilterField {
        /// `CreateDate`
        CreateDate,
        /// `ModifyDate`
        ModifyDate,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for NotesExportComparisonFieldFilterField {
        const VALUES: &'static [Self] = &[Self::CreateDate, Self::ModifyDate];
        const TEXTS: &'static [&'static str] = &["CreateDate", "ModifyDate"];
        fn text(&self) -> &str {
            match self {
                Self::CreateDate => "CreateDate",
                Self::ModifyDate => "ModifyDate",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(NotesExportComparisonFieldFilterField);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum NotesExportFieldFilterField {
        /// `DivisionId`
        DivisionId,
        /// `EntityType`
        EntityType,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for NotesExportFieldFilterField {
        const VALUES: &'static [Self] = &[Self::DivisionId, Self::EntityType];
        const TEXTS: &'static [&'static str] = &["DivisionId", "EntityType"];
        fn text(&self) -> &str {
            match self {
                Self::DivisionId => "DivisionId",
                Self::EntityType => "EntityType",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(NotesExportFieldFilterField);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum NotesExportStatus {
        /// `RUNNING`
        Running,
        /// `SUCCEEDED`
        Succeeded,
        /// `FAILED`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for NotesExportStatus {
        const VALUES: &'static [Self] = &[Self::Failed, Self::Running, Self::Succeeded];
        const TEXTS: &'static [&'static str] = &["FAILED", "RUNNING", "SUCCEEDED"];
        fn text(&self) -> &str {
            match self {
                Self::Running => "RUNNING",
                Self::Succeeded => "SUCCEEDED",
                Self::Failed => "FAILED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(NotesExportStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationsExportFieldFilterField {
        /// `DivisionId`
        DivisionId,
        /// `SchemaId`
        SchemaId,
        /// `SchemaVersion`
        SchemaVersion,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OrganizationsExportFieldFilterField {
        const VALUES: &'static [Self] = &[
            Self::DivisionId,
            Self::SchemaId,
            Self::SchemaVersion,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DivisionId",
            "SchemaId",
            "SchemaVersion",
        ];
        fn text(&self) -> &str {
            match self {
                Self::DivisionId => "DivisionId",
                Self::SchemaId => "SchemaId",
                Self::SchemaVersion => "SchemaVersion",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OrganizationsExportFieldFilterField);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostExternalcontactsIdentifierlookupExpand {
        /// `externalOrganization`
        ExternalOrganization,
        /// `identifiers`
        Identifiers,
        /// `externalSources`
        ExternalSources,
        /// `division`
        Division,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PostExternalcontactsIdentifierlookupExpand {
        const VALUES: &'static [Self] = &[
            Self::Division,
            Self::ExternalOrganization,
            Self::ExternalSources,
            Self::Identifiers,
        ];
        const TEXTS: &'static [&'static str] = &[
            "division",
            "externalOrganization",
            "externalSources",
            "identifiers",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ExternalOrganization => "externalOrganization",
                Self::Identifiers => "identifiers",
                Self::ExternalSources => "externalSources",
                Self::Division => "division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PostExternalcontactsIdentifierlookupExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostExternalcontactsIdentifierlookupOrganizationsExpand {
        /// `identifiers`
        Identifiers,
        /// `externalSources`
        ExternalSources,
        /// `division`
        Division,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PostExternalcontactsIdentifierlookupOrganizationsExpand {
        const VALUES: &'static [Self] = &[
            Self::Division,
            Self::ExternalSources,
            Self::Identifiers,
        ];
        const TEXTS: &'static [&'static str] = &[
            "division",
            "externalSources",
            "identifiers",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Identifiers => "identifiers",
                Self::ExternalSources => "externalSources",
                Self::Division => "division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PostExternalcontactsIdentifierlookupOrganizationsExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RelationshipsExportFieldFilterField {
        /// `DivisionId`
        DivisionId,
        /// `UserId`
        UserId,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RelationshipsExportFieldFilterField {
        const VALUES: &'static [Self] = &[Self::DivisionId, Self::UserId];
        const TEXTS: &'static [&'static str] = &["DivisionId", "UserId"];
        fn text(&self) -> &str {
            match self {
                Self::DivisionId => "DivisionId",
                Self::UserId => "UserId",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RelationshipsExportFieldFilterField);
    /// `Continue`, `Cancel`, `Retry`.
    pub type ContactImportJobStatusUpdateResponseStatus = types::ContactImportJobStatusUpdateRequestStatus;
    /// `CreateDate`, `ModifyDate`.
    pub type ContactsExportComparisonFieldFilterField = types::NotesExportComparisonFieldFilterField;
    /// `DivisionId`, `ContactClassification`, `ExternalOrganizationId`, `ExternalSourceId`, `SchemaId`, `SchemaVersion`.
    pub type ContactsExportFieldListFilterField = types::ContactsExportFieldFilterField;
    /// `RUNNING`, `SUCCEEDED`, `FAILED`.
    pub type ContactsExportStatus = types::NotesExportStatus;
    /// `CALL`, `CALLBACK`, `CHAT`, `COBROWSE`, `EMAIL`, `MESSAGE`, `INTERNAL_MESSAGE`, `SCREEN_MONITORING`, `SOCIAL_EXPRESSION`, `VIDEO`, `SCREENSHARE`.
    pub type ConversationAssociationMediaType = types::EvaluationMediaType;
    /// `AlwaysUseProvided`, `PreferExisting`, `PreferProvided`.
    pub type EnrichFieldRulesDefaultAction = types::EnrichFieldRuleAction;
    /// `Replace`, `Extend`, `Fill`.
    pub type EnrichFieldRulesDefaultArrayAction = types::EnrichFieldRuleArrayAction;
    /// `Claim`, `Release`.
    pub type ExternalOrganizationIdentifierClaimRequestOperation = types::IdentifierClaimRequestOperation;
    /// `externalOrganization`, `externalDataSources`, `identifiers`, `externalSources`, `division`.
    pub type GetExternalcontactsContactsExpand = types::GetExternalcontactsContactExpand;
    /// `division`.
    pub type GetExternalcontactsImportJobsExpand = types::GetExternalcontactsImportJobExpand;
    /// `Created`, `Running`, `Completed`, `Failed`, `Cancelled`.
    pub type GetExternalcontactsImportJobsJobStatus = types::ContactImportJobResponseStatus;
    /// `Ascending`, `Descending`.
    pub type GetExternalcontactsImportSettingsSortOrder = types::GetExternalcontactsImportJobsSortOrder;
    /// `externalOrganization`, `externalDataSources`, `identifiers`, `externalSources`, `division`.
    pub type GetExternalcontactsOrganizationContactsExpand = types::GetExternalcontactsContactExpand;
    /// `author`, `externalDataSources`, `division`.
    pub type GetExternalcontactsOrganizationNoteExpand = types::GetExternalcontactsContactNoteExpand;
    /// `author`, `externalDataSources`, `division`.
    pub type GetExternalcontactsOrganizationNotesExpand = types::GetExternalcontactsContactNoteExpand;
    /// `externalDataSources`, `division`.
    pub type GetExternalcontactsOrganizationRelationshipsExpand = types::GetExternalcontactsRelationshipExpand;
    /// `externalDataSources`, `division`, `identifiers`, `externalSources`.
    pub type GetExternalcontactsOrganizationsExpand = types::GetExternalcontactsOrganizationExpand;
    /// `DivisionId`, `EntityType`.
    pub type NotesExportFieldListFilterField = types::NotesExportFieldFilterField;
    /// `CreateDate`, `ModifyDate`.
    pub type OrganizationsExportComparisonFieldFilterField = types::NotesExportComparisonFieldFilterField;
    /// `DivisionId`, `SchemaId`, `SchemaVersion`.
    pub type OrganizationsExportFieldListFilterField = types::OrganizationsExportFieldFilterField;
    /// `RUNNING`, `SUCCEEDED`, `FAILED`.
    pub type OrganizationsExportStatus = types::NotesExportStatus;
    /// `externalOrganization`, `identifiers`, `externalSources`, `division`.
    pub type PostExternalcontactsIdentifierlookupContactsExpand = types::PostExternalcontactsIdentifierlookupExpand;
    /// `CreateDate`, `ModifyDate`.
    pub type RelationshipsExportComparisonFieldFilterField = types::NotesExportComparisonFieldFilterField;
    /// `DivisionId`, `UserId`.
    pub type RelationshipsExportFieldListFilterField = types::RelationshipsExportFieldFilterField;
    /// `RUNNING`, `SUCCEEDED`, `FAILED`.
    pub type RelationshipsExportStatus = types::NotesExportStatus;
    /// Another name of the same type.
    pub type Void = rt::Json;
    /// `BulkContactsEnrichRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkContactsEnrichRequest {
        /// `entities`
        pub entities: Option<Vec<types::ContactEnrichRequest>>,
        _rest: rt::Rest,
    }
    impl Default for BulkContactsEnrichRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkContactsEnrichRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkContactsEnrichRequest",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkContactsEnrichRequest);
    impl BulkContactsEnrichRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::ContactEnrichRequest>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `BulkContactsEnrichResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkContactsEnrichResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<
            Vec<
                types::BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest,
            >,
        >,
        _rest: rt::Rest,
    }
    impl Default for BulkContactsEnrichResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkContactsEnrichResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkContactsEnrichResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkContactsEnrichResponse);
    /// `BulkContactsRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkContactsRequest {
        /// `entities`
        pub entities: Option<Vec<types::ExternalContact>>,
        _rest: rt::Rest,
    }
    impl Default for BulkContactsRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkContactsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkContactsRequest",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkContactsRequest);
    impl BulkContactsRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalContact>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `BulkContactsResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkContactsResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<
            Vec<
                types::BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact,
            >,
        >,
        _rest: rt::Rest,
    }
    impl Default for BulkContactsResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkContactsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkContactsResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkContactsResponse);
    /// `BulkDeleteResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkDeleteResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<
            Vec<types::BulkResponseResultVoidEntityBulkEntityErrorEntity>,
        >,
        _rest: rt::Rest,
    }
    impl Default for BulkDeleteResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkDeleteResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkDeleteResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkDeleteResponse);
    /// `BulkEntityErrorContactEnrichRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkEntityErrorContactEnrichRequest {
        /// `code`
        pub code: Option<String>,
        /// `details`
        pub details: Option<Vec<types::BulkErrorDetail>>,
        /// `entity`
        pub entity: Option<Box<types::ContactEnrichRequest>>,
        /// `message`
        pub message: Option<String>,
        /// `retryable`
        pub retryable: Option<bool>,
        /// `status`
        pub status: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BulkEntityErrorContactEnrichRequest {
        fn default() -> Self {
            Self {
                code: None,
                details: None,
                entity: None,
                message: None,
                retryable: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkEntityErrorContactEnrichRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkEntityErrorContactEnrichRequest",
                fields: &["code", "details", "entity", "message", "retryable", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.list(1, &self.details);
            out.model(2, &self.entity);
            out.text(3, &self.message);
            out.boolean(4, &self.retryable);
            out.int(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::List(&mut self.details),
                2 => rt::Place::Model(&mut self.entity),
                3 => rt::Place::Text(&mut self.message),
                4 => rt::Place::Bool(&mut self.retryable),
                5 => rt::Place::Int(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkEntityErrorContactEnrichRequest);
    /// `BulkEntityErrorEntity` of the API document.
    #[non_exhaustive]
    pub struct BulkEntityErrorEntity {
        /// `code`
        pub code: Option<String>,
        /// `details`
        pub details: Option<Vec<types::BulkErrorDetail>>,
        /// `entity`
        pub entity: Option<Box<types::Entity>>,
        /// `message`
        pub message: Option<String>,
        /// `retryable`
        pub retryable: Option<bool>,
        /// `status`
        pub status: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BulkEntityErrorEntity {
        fn default() -> Self {
            Self {
                code: None,
                details: None,
                entity: None,
                message: None,
                retryable: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkEntityErrorEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkEntityErrorEntity",
                fields: &["code", "details", "entity", "message", "retryable", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.list(1, &self.details);
            out.model(2, &self.entity);
            out.text(3, &self.message);
            out.boolean(4, &self.retryable);
            out.int(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::List(&mut self.details),
                2 => rt::Place::Model(&mut self.entity),
                3 => rt::Place::Text(&mut self.message),
                4 => rt::Place::Bool(&mut self.retryable),
                5 => rt::Place::Int(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkEntityErrorEntity);
    /// `BulkEntityErrorExternalContact` of the API document.
    #[non_exhaustive]
    pub struct BulkEntityErrorExternalContact {
        /// `code`
        pub code: Option<String>,
        /// `details`
        pub details: Option<Vec<types::BulkErrorDetail>>,
        /// `entity`
        pub entity: Option<Box<types::ExternalContact>>,
        /// `message`
        pub message: Option<String>,
        /// `retryable`
        pub retryable: Option<bool>,
        /// `status`
        pub status: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BulkEntityErrorExternalContact {
        fn default() -> Self {
            Self {
                code: None,
                details: None,
                entity: None,
                message: None,
                retryable: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkEntityErrorExternalContact {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkEntityErrorExternalContact",
                fields: &["code", "details", "entity", "message", "retryable", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.list(1, &self.details);
            out.model(2, &self.entity);
            out.text(3, &self.message);
            out.boolean(4, &self.retryable);
            out.int(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::List(&mut self.details),
                2 => rt::Place::Model(&mut self.entity),
                3 => rt::Place::Text(&mut self.message),
                4 => rt::Place::Bool(&mut self.retryable),
                5 => rt::Place::Int(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkEntityErrorExternalContact);
    /// `BulkEntityErrorExternalOrganization` of the API document.
    #[non_exhaustive]
    pub struct BulkEntityErrorExternalOrganization {
        /// `code`
        pub code: Option<String>,
        /// `details`
        pub details: Option<Vec<types::BulkErrorDetail>>,
        /// `entity`
        pub entity: Option<Box<types::ExternalOrganization>>,
        /// `message`
        pub message: Option<String>,
        /// `retryable`
        pub retryable: Option<bool>,
        /// `status`
        pub status: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BulkEntityErrorExternalOrganization {
        fn default() -> Self {
            Self {
                code: None,
                details: None,
                entity: None,
                message: None,
                retryable: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkEntityErrorExternalOrganization {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkEntityErrorExternalOrganization",
                fields: &["code", "details", "entity", "message", "retryable", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.list(1, &self.details);
            out.model(2, &self.entity);
            out.text(3, &self.message);
            out.boolean(4, &self.retryable);
            out.int(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::List(&mut self.details),
                2 => rt::Place::Model(&mut self.entity),
                3 => rt::Place::Text(&mut self.message),
                4 => rt::Place::Bool(&mut self.retryable),
                5 => rt::Place::Int(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkEntityErrorExternalOrganization);
    /// `BulkEntityErrorExternalOrganizationEnrichRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkEntityErrorExternalOrganizationEnrichRequest {
        /// `code`
        pub code: Option<String>,
        /// `details`
        pub details: Option<Vec<types::BulkErrorDetail>>,
        /// `entity`
        pub entity: Option<Box<types::ExternalOrganizationEnrichRequest>>,
        /// `message`
        pub message: Option<String>,
        /// `retryable`
        pub retryable: Option<bool>,
        /// `status`
        pub status: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BulkEntityErrorExternalOrganizationEnrichRequest {
        fn default() -> Self {
            Self {
                code: None,
                details: None,
                entity: None,
                message: None,
                retryable: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkEntityErrorExternalOrganizationEnrichRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkEntityErrorExternalOrganizationEnrichRequest",
                fields: &["code", "details", "entity", "message", "retryable", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.list(1, &self.details);
            out.model(2, &self.entity);
            out.text(3, &self.message);
            out.boolean(4, &self.retryable);
            out.int(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::List(&mut self.details),
                2 => rt::Place::Model(&mut self.entity),
                3 => rt::Place::Text(&mut self.message),
                4 => rt::Place::Bool(&mut self.retryable),
                5 => rt::Place::Int(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkEntityErrorExternalOrganizationEnrichRequest);
    /// `BulkEntityErrorNote` of the API document.
    #[non_exhaustive]
    pub struct BulkEntityErrorNote {
        /// `code`
        pub code: Option<String>,
        /// `details`
        pub details: Option<Vec<types::BulkErrorDetail>>,
        /// `entity`
        pub entity: Option<Box<types::Note>>,
        /// `message`
        pub message: Option<String>,
        /// `retryable`
        pub retryable: Option<bool>,
        /// `status`
        pub status: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BulkEntityErrorNote {
        fn default() -> Self {
            Self {
                code: None,
                details: None,
                entity: None,
                message: None,
                retryable: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkEntityErrorNote {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkEntityErrorNote",
                fields: &["code", "details", "entity", "message", "retryable", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.list(1, &self.details);
            out.model(2, &self.entity);
            out.text(3, &self.message);
            out.boolean(4, &self.retryable);
            out.int(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::List(&mut self.details),
                2 => rt::Place::Model(&mut self.entity),
                3 => rt::Place::Text(&mut self.message),
                4 => rt::Place::Bool(&mut self.retryable),
                5 => rt::Place::Int(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkEntityErrorNote);
    /// `BulkEntityErrorRelationship` of the API document.
    #[non_exhaustive]
    pub struct BulkEntityErrorRelationship {
        /// `code`
        pub code: Option<String>,
        /// `details`
        pub details: Option<Vec<types::BulkErrorDetail>>,
        /// `entity`
        pub entity: Option<Box<types::Relationship>>,
        /// `message`
        pub message: Option<String>,
        /// `retryable`
        pub retryable: Option<bool>,
        /// `status`
        pub status: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BulkEntityErrorRelationship {
        fn default() -> Self {
            Self {
                code: None,
                details: None,
                entity: None,
                message: None,
                retryable: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkEntityErrorRelationship {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkEntityErrorRelationship",
                fields: &["code", "details", "entity", "message", "retryable", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.list(1, &self.details);
            out.model(2, &self.entity);
            out.text(3, &self.message);
            out.boolean(4, &self.retryable);
            out.int(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::List(&mut self.details),
                2 => rt::Place::Model(&mut self.entity),
                3 => rt::Place::Text(&mut self.message),
                4 => rt::Place::Bool(&mut self.retryable),
                5 => rt::Place::Int(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkEntityErrorRelationship);
    /// `BulkErrorDetail` of the API document.
    #[non_exhaustive]
    pub struct BulkErrorDetail {
        /// `fieldName`
        pub field_name: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BulkErrorDetail {
        fn default() -> Self {
            Self {
                field_name: None,
                message: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkErrorDetail {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkErrorDetail",
                fields: &["fieldName", "message", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.field_name);
            out.text(1, &self.message);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.field_name),
                1 => rt::Place::Text(&mut self.message),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkErrorDetail);
    /// `BulkFetchContactsResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkFetchContactsResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<
            Vec<types::BulkResponseResultExternalContactEntityBulkEntityErrorEntity>,
        >,
        _rest: rt::Rest,
    }
    impl Default for BulkFetchContactsResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkFetchContactsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkFetchContactsResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkFetchContactsResponse);
    /// `BulkFetchNotesResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkFetchNotesResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<
            Vec<types::BulkResponseResultNoteEntityBulkEntityErrorEntity>,
        >,
        _rest: rt::Rest,
    }
    impl Default for BulkFetchNotesResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkFetchNotesResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkFetchNotesResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkFetchNotesResponse);
    /// `BulkFetchOrganizationsResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkFetchOrganizationsResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<
            Vec<types::BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity>,
        >,
        _rest: rt::Rest,
    }
    impl Default for BulkFetchOrganizationsResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkFetchOrganizationsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkFetchOrganizationsResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkFetchOrganizationsResponse);
    /// `BulkFetchRelationshipsResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkFetchRelationshipsResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<
            Vec<types::BulkResponseResultRelationshipEntityBulkEntityErrorEntity>,
        >,
        _rest: rt::Rest,
    }
    impl Default for BulkFetchRelationshipsResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkFetchRelationshipsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkFetchRelationshipsResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkFetchRelationshipsResponse);
    /// `BulkIdsRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkIdsRequest {
        /// `entities`
        pub entities: Option<Vec<types::ExternalContactsEntity>>,
        _rest: rt::Rest,
    }
    impl Default for BulkIdsRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkIdsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkIdsRequest",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkIdsRequest);
    impl BulkIdsRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalContactsEntity>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `BulkNotesRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkNotesRequest {
        /// `entities`
        pub entities: Option<Vec<types::Note>>,
        _rest: rt::Rest,
    }
    impl Default for BulkNotesRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkNotesRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkNotesRequest",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkNotesRequest);
    impl BulkNotesRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(mut self, value: impl rt::IntoField<Vec<types::Note>>) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `BulkNotesResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkNotesResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<Vec<types::BulkResponseResultNoteNoteBulkEntityErrorNote>>,
        _rest: rt::Rest,
    }
    impl Default for BulkNotesResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkNotesResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkNotesResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkNotesResponse);
    /// `BulkOrganizationsEnrichRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkOrganizationsEnrichRequest {
        /// `entities`
        pub entities: Option<Vec<types::ExternalOrganizationEnrichRequest>>,
        _rest: rt::Rest,
    }
    impl Default for BulkOrganizationsEnrichRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkOrganizationsEnrichRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkOrganizationsEnrichRequest",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkOrganizationsEnrichRequest);
    impl BulkOrganizationsEnrichRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalOrganizationEnrichRequest>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `BulkOrganizationsEnrichResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkOrganizationsEnrichResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<
            Vec<
                types::BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest,
            >,
        >,
        _rest: rt::Rest,
    }
    impl Default for BulkOrganizationsEnrichResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkOrganizationsEnrichResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkOrganizationsEnrichResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkOrganizationsEnrichResponse);
    /// `BulkOrganizationsRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkOrganizationsRequest {
        /// `entities`
        pub entities: Option<Vec<types::ExternalOrganization>>,
        _rest: rt::Rest,
    }
    impl Default for BulkOrganizationsRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkOrganizationsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkOrganizationsRequest",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkOrganizationsRequest);
    impl BulkOrganizationsRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalOrganization>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `BulkOrganizationsResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkOrganizationsResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<
            Vec<
                types::BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization,
            >,
        >,
        _rest: rt::Rest,
    }
    impl Default for BulkOrganizationsResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkOrganizationsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkOrganizationsResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkOrganizationsResponse);
    /// `BulkRelationshipsRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkRelationshipsRequest {
        /// `entities`
        pub entities: Option<Vec<types::Relationship>>,
        _rest: rt::Rest,
    }
    impl Default for BulkRelationshipsRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkRelationshipsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkRelationshipsRequest",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkRelationshipsRequest);
    impl BulkRelationshipsRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::Relationship>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `BulkRelationshipsResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkRelationshipsResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<
            Vec<
                types::BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship,
            >,
        >,
        _rest: rt::Rest,
    }
    impl Default for BulkRelationshipsResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkRelationshipsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkRelationshipsResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkRelationshipsResponse);
    /// `BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest {
        /// `entity`
        pub entity: Option<Box<types::ExternalContact>>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorContactEnrichRequest>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default
    for BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model
    for BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(
        BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest
    );
    /// `BulkResponseResultExternalContactEntityBulkEntityErrorEntity` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultExternalContactEntityBulkEntityErrorEntity {
        /// `entity`
        pub entity: Option<Box<types::ExternalContact>>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorEntity>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for BulkResponseResultExternalContactEntityBulkEntityErrorEntity {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkResponseResultExternalContactEntityBulkEntityErrorEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultExternalContactEntityBulkEntityErrorEntity",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkResponseResultExternalContactEntityBulkEntityErrorEntity);
    /// `BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact {
        /// `entity`
        pub entity: Option<Box<types::ExternalContact>>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorExternalContact>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default
    for BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model
    for BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(
        BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact
    );
    /// `BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity {
        /// `entity`
        pub entity: Option<Box<types::ExternalOrganization>>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorEntity>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model
    for BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity);
    /// `BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization {
        /// `entity`
        pub entity: Option<Box<types::ExternalOrganization>>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorExternalOrganization>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default
    for BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model
    for BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(
        BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization
    );
    /// `BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest {
        /// `entity`
        pub entity: Option<Box<types::ExternalOrganization>>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorExternalOrganizationEnrichRequest>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default
    for BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model
    for BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(
        BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest
    );
    /// `BulkResponseResultNoteEntityBulkEntityErrorEntity` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultNoteEntityBulkEntityErrorEntity {
        /// `entity`
        pub entity: Option<Box<types::Note>>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorEntity>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for BulkResponseResultNoteEntityBulkEntityErrorEntity {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkResponseResultNoteEntityBulkEntityErrorEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultNoteEntityBulkEntityErrorEntity",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkResponseResultNoteEntityBulkEntityErrorEntity);
    /// `BulkResponseResultNoteNoteBulkEntityErrorNote` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultNoteNoteBulkEntityErrorNote {
        /// `entity`
        pub entity: Option<Box<types::Note>>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorNote>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for BulkResponseResultNoteNoteBulkEntityErrorNote {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkResponseResultNoteNoteBulkEntityErrorNote {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultNoteNoteBulkEntityErrorNote",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkResponseResultNoteNoteBulkEntityErrorNote);
    /// `BulkResponseResultRelationshipEntityBulkEntityErrorEntity` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultRelationshipEntityBulkEntityErrorEntity {
        /// `entity`
        pub entity: Option<Box<types::Relationship>>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorEntity>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for BulkResponseResultRelationshipEntityBulkEntityErrorEntity {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkResponseResultRelationshipEntityBulkEntityErrorEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultRelationshipEntityBulkEntityErrorEntity",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkResponseResultRelationshipEntityBulkEntityErrorEntity);
    /// `BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship {
        /// `entity`
        pub entity: Option<Box<types::Relationship>>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorRelationship>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default
    for BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model
    for BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship);
    /// `BulkResponseResultVoidEntityBulkEntityErrorEntity` of the API document.
    #[non_exhaustive]
    pub struct BulkResponseResultVoidEntityBulkEntityErrorEntity {
        /// `entity`
        pub entity: Option<types::Void>,
        /// `error`
        pub error: Option<Box<types::BulkEntityErrorEntity>>,
        /// `id`
        pub id: Option<String>,
        /// `status`
        pub status: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for BulkResponseResultVoidEntityBulkEntityErrorEntity {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                id: None,
                status: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkResponseResultVoidEntityBulkEntityErrorEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResponseResultVoidEntityBulkEntityErrorEntity",
                fields: &["entity", "error", "id", "status", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.entity);
            out.model(1, &self.error);
            out.text(2, &self.id);
            out.int(3, &self.status);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.status),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkResponseResultVoidEntityBulkEntityErrorEntity);
    /// `ContactEnrichOptions` of the API document.
    #[non_exhaustive]
    pub struct ContactEnrichOptions {
        /// `promote`
        pub promote: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ContactEnrichOptions {
        fn default() -> Self {
            Self {
                promote: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactEnrichOptions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactEnrichOptions",
                fields: &["promote"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.promote);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.promote),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactEnrichOptions);
    impl ContactEnrichOptions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `promote`.
        #[must_use]
        pub fn promote(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.promote, &mut self._rest, 0);
            self
        }
    }
    /// `ContactEnrichRequest` of the API document.
    #[non_exhaustive]
    pub struct ContactEnrichRequest {
        /// `action`: required
        pub action: Option<types::ContactEnrichRequestAction>,
        /// `contact`
        pub contact: Option<Box<types::ExternalContact>>,
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `fieldRules`
        pub field_rules: Option<Box<types::EnrichFieldRules>>,
        /// `id`
        pub id: Option<String>,
        /// `matchingIdentifiers`: required
        pub matching_identifiers: Option<Vec<types::ContactIdentifier>>,
        /// `options`
        pub options: Option<Box<types::ContactEnrichOptions>>,
        _rest: rt::Rest,
    }
    impl Default for ContactEnrichRequest {
        fn default() -> Self {
            Self {
                action: None,
                contact: None,
                division: None,
                field_rules: None,
                id: None,
                matching_identifiers: None,
                options: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactEnrichRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactEnrichRequest",
                fields: &[
                    "action",
                    "contact",
                    "division",
                    "fieldRules",
                    "id",
                    "matchingIdentifiers",
                    "options",
                ],
                required: &[0, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.model(1, &self.contact);
            out.model(2, &self.division);
            out.model(3, &self.field_rules);
            out.text(4, &self.id);
            out.list(5, &self.matching_identifiers);
            out.model(6, &self.options);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Model(&mut self.contact),
                2 => rt::Place::Model(&mut self.division),
                3 => rt::Place::Model(&mut self.field_rules),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::List(&mut self.matching_identifiers),
                6 => rt::Place::Model(&mut self.options),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactEnrichRequest);
    impl ContactEnrichRequest {
        /// One with everything set that the API requires, in this order: `action`, `matchingIdentifiers`.
        #[must_use]
        pub fn new(
            action: impl rt::IntoField<types::ContactEnrichRequestAction>,
            matching_identifiers: impl rt::IntoField<Vec<types::ContactIdentifier>>,
        ) -> Self {
            Self::default().action(action).matching_identifiers(matching_identifiers)
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<types::ContactEnrichRequestAction>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
        /// Sets `contact`.
        #[must_use]
        pub fn contact(
            mut self,
            value: impl rt::IntoField<Box<types::ExternalContact>>,
        ) -> Self {
            value.put(&mut self.contact, &mut self._rest, 1);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 2);
            self
        }
        /// Sets `fieldRules`.
        #[must_use]
        pub fn field_rules(
            mut self,
            value: impl rt::IntoField<Box<types::EnrichFieldRules>>,
        ) -> Self {
            value.put(&mut self.field_rules, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `matchingIdentifiers`.
        #[must_use]
        pub fn matching_identifiers(
            mut self,
            value: impl rt::IntoField<Vec<types::ContactIdentifier>>,
        ) -> Self {
            value.put(&mut self.matching_identifiers, &mut self._rest, 5);
            self
        }
        /// Sets `options`.
        #[must_use]
        pub fn options(
            mut self,
            value: impl rt::IntoField<Box<types::ContactEnrichOptions>>,
        ) -> Self {
            value.put(&mut self.options, &mut self._rest, 6);
            self
        }
    }
    /// `ContactIdentifierListing` of the API document.
    #[non_exhaustive]
    pub struct ContactIdentifierListing {
        /// `entities`
        pub entities: Option<Vec<types::ContactIdentifier>>,
        _rest: rt::Rest,
    }
    impl Default for ContactIdentifierListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactIdentifierListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactIdentifierListing",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactIdentifierListing);
    /// `ContactImportField` of the API document.
    #[non_exhaustive]
    pub struct ContactImportField {
        /// `included`: required
        pub included: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContactImportField {
        fn default() -> Self {
            Self {
                included: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactImportField {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactImportField",
                fields: &["included", "name"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.included);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.included),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactImportField);
    impl ContactImportField {
        /// One with everything set that the API requires, in this order: `included`, `name`.
        #[must_use]
        pub fn new(
            included: impl rt::IntoField<bool>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().included(included).name(name)
        }
        /// Sets `included`.
        #[must_use]
        pub fn included(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.included, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `ContactImportJobEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ContactImportJobEntityListing {
        /// `cursors`
        pub cursors: Option<Box<types::Cursors>>,
        /// `entities`
        pub entities: Option<Vec<types::ContactImportJobResponse>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContactImportJobEntityListing {
        fn default() -> Self {
            Self {
                cursors: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactImportJobEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactImportJobEntityListing",
                fields: &["cursors", "entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.cursors);
            out.list(1, &self.entities);
            out.text(2, &self.next_uri);
            out.text(3, &self.previous_uri);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.cursors),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Text(&mut self.previous_uri),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactImportJobEntityListing);
    /// `ContactImportJobMetadata` of the API document.
    #[non_exhaustive]
    pub struct ContactImportJobMetadata {
        /// `dryRunFailedCount`
        pub dry_run_failed_count: Option<i64>,
        /// `dryRunReportDownloadUrl`
        pub dry_run_report_download_url: Option<String>,
        /// `dryRunSuccessCount`
        pub dry_run_success_count: Option<i64>,
        /// `fileName`
        pub file_name: Option<String>,
        /// `importFailedCount`
        pub import_failed_count: Option<i64>,
        /// `importReportDownloadUrl`
        pub import_report_download_url: Option<String>,
        /// `importSuccessCount`
        pub import_success_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ContactImportJobMetadata {
        fn default() -> Self {
            Self {
                dry_run_failed_count: None,
                dry_run_report_download_url: None,
                dry_run_success_count: None,
                file_name: None,
                import_failed_count: None,
                import_report_download_url: None,
                import_success_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactImportJobMetadata {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactImportJobMetadata",
                fields: &[
                    "dryRunFailedCount",
                    "dryRunReportDownloadUrl",
                    "dryRunSuccessCount",
                    "fileName",
                    "importFailedCount",
                    "importReportDownloadUrl",
                    "importSuccessCount",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.dry_run_failed_count);
            out.text(1, &self.dry_run_report_download_url);
            out.int(2, &self.dry_run_success_count);
            out.text(3, &self.file_name);
            out.int(4, &self.import_failed_count);
            out.text(5, &self.import_report_download_url);
            out.int(6, &self.import_success_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.dry_run_failed_count),
                1 => rt::Place::Text(&mut self.dry_run_report_download_url),
                2 => rt::Place::Int(&mut self.dry_run_success_count),
                3 => rt::Place::Text(&mut self.file_name),
                4 => rt::Place::Int(&mut self.import_failed_count),
                5 => rt::Place::Text(&mut self.import_report_download_url),
                6 => rt::Place::Int(&mut self.import_success_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactImportJobMetadata);
    /// `ContactImportJobRequest` of the API document.
    #[non_exhaustive]
    pub struct ContactImportJobRequest {
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `settingsId`: required
        pub settings_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContactImportJobRequest {
        fn default() -> Self {
            Self {
                division: None,
                settings_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactImportJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactImportJobRequest",
                fields: &["division", "settingsId"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.text(1, &self.settings_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Text(&mut self.settings_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactImportJobRequest);
    impl ContactImportJobRequest {
        /// One with everything set that the API requires: `settingsId`.
        #[must_use]
        pub fn new(settings_id: impl rt::IntoField<String>) -> Self {
            Self::default().settings_id(settings_id)
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 0);
            self
        }
        /// Sets `settingsId`.
        #[must_use]
        pub fn settings_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.settings_id, &mut self._rest, 1);
            self
        }
    }
    /// `ContactImportJobResponse` of the API document.
    #[non_exhaustive]
    pub struct ContactImportJobResponse {
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `division`
        pub division: Option<Box<types::StarrableDivision>>,
        /// `executionStep`
        pub execution_step: Option<types::ContactImportJobResponseExecutionStep>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `metadata`
        pub metadata: Option<Box<types::ContactImportJobMetadata>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `settings`: required
        pub settings: Option<Box<types::AddressableEntityRef>>,
        /// `status`
        pub status: Option<types::ContactImportJobResponseStatus>,
        /// `statusDetails`
        pub status_details: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContactImportJobResponse {
        fn default() -> Self {
            Self {
                date_created: None,
                division: None,
                execution_step: None,
                id: None,
                metadata: None,
                self_uri: None,
                settings: None,
                status: None,
                status_details: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactImportJobResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactImportJobResponse",
                fields: &[
                    "dateCreated",
                    "division",
                    "executionStep",
                    "id",
                    "metadata",
                    "selfUri",
                    "settings",
                    "status",
                    "statusDetails",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.model(1, &self.division);
            out.one(2, &self.execution_step);
            out.text(3, &self.id);
            out.model(4, &self.metadata);
            out.text(5, &self.self_uri);
            out.model(6, &self.settings);
            out.one(7, &self.status);
            out.text(8, &self.status_details);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::Enum(&mut self.execution_step),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Model(&mut self.metadata),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Model(&mut self.settings),
                7 => rt::Place::Enum(&mut self.status),
                8 => rt::Place::Text(&mut self.status_details),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactImportJobResponse);
    /// `ContactImportJobStatusUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct ContactImportJobStatusUpdateRequest {
        /// `jobId`: required
        pub job_id: Option<String>,
        /// `status`: required
        pub status: Option<types::ContactImportJobStatusUpdateRequestStatus>,
        _rest: rt::Rest,
    }
    impl Default for ContactImportJobStatusUpdateRequest {
        fn default() -> Self {
            Self {
                job_id: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactImportJobStatusUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactImportJobStatusUpdateRequest",
                fields: &["jobId", "status"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.job_id);
            out.one(1, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.job_id),
                1 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactImportJobStatusUpdateRequest);
    impl ContactImportJobStatusUpdateRequest {
        /// One with everything set that the API requires, in this order: `jobId`, `status`.
        #[must_use]
        pub fn new(
            job_id: impl rt::IntoField<String>,
            status: impl rt::IntoField<types::ContactImportJobStatusUpdateRequestStatus>,
        ) -> Self {
            Self::default().job_id(job_id).status(status)
        }
        /// Sets `jobId`.
        #[must_use]
        pub fn job_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.job_id, &mut self._rest, 0);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::ContactImportJobStatusUpdateRequestStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 1);
            self
        }
    }
    /// `ContactImportJobStatusUpdateResponse` of the API document.
    #[non_exhaustive]
    pub struct ContactImportJobStatusUpdateResponse {
        /// `jobId`
        pub job_id: Option<String>,
        /// `status`
        pub status: Option<types::ContactImportJobStatusUpdateResponseStatus>,
        _rest: rt::Rest,
    }
    impl Default for ContactImportJobStatusUpdateResponse {
        fn default() -> Self {
            Self {
                job_id: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactImportJobStatusUpdateResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactImportJobStatusUpdateResponse",
                fields: &["jobId", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.job_id);
            out.one(1, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.job_id),
                1 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactImportJobStatusUpdateResponse);
    /// `ContactImportSettings` of the API document.
    #[non_exhaustive]
    pub struct ContactImportSettings {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `externalSourceId`: required
        pub external_source_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `importFields`: required, items at least `1`, items at most `2147483647`
        pub import_fields: Option<Vec<types::ContactImportField>>,
        /// `matchingCriteria`
        pub matching_criteria: Option<Vec<types::ContactImportSettingsMatchingCriteria>>,
        /// `mergeContacts`: required
        pub merge_contacts: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContactImportSettings {
        fn default() -> Self {
            Self {
                date_created: None,
                external_source_id: None,
                id: None,
                import_fields: None,
                matching_criteria: None,
                merge_contacts: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactImportSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactImportSettings",
                fields: &[
                    "dateCreated",
                    "externalSourceId",
                    "id",
                    "importFields",
                    "matchingCriteria",
                    "mergeContacts",
                    "name",
                    "selfUri",
                ],
                required: &[1, 3, 5, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.text(1, &self.external_source_id);
            out.text(2, &self.id);
            out.list(3, &self.import_fields);
            out.list(4, &self.matching_criteria);
            out.boolean(5, &self.merge_contacts);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::Text(&mut self.external_source_id),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::List(&mut self.import_fields),
                4 => rt::Place::List(&mut self.matching_criteria),
                5 => rt::Place::Bool(&mut self.merge_contacts),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactImportSettings);
    impl ContactImportSettings {
        /// One with everything set that the API requires, in this order: `externalSourceId`, `importFields`, `mergeContacts`, `name`.
        #[must_use]
        pub fn new(
            external_source_id: impl rt::IntoField<String>,
            import_fields: impl rt::IntoField<Vec<types::ContactImportField>>,
            merge_contacts: impl rt::IntoField<bool>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .external_source_id(external_source_id)
                .import_fields(import_fields)
                .merge_contacts(merge_contacts)
                .name(name)
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 0);
            self
        }
        /// Sets `externalSourceId`.
        #[must_use]
        pub fn external_source_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_source_id, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `importFields`.
        #[must_use]
        pub fn import_fields(
            mut self,
            value: impl rt::IntoField<Vec<types::ContactImportField>>,
        ) -> Self {
            value.put(&mut self.import_fields, &mut self._rest, 3);
            self
        }
        /// Sets `matchingCriteria`.
        #[must_use]
        pub fn matching_criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::ContactImportSettingsMatchingCriteria>>,
        ) -> Self {
            value.put(&mut self.matching_criteria, &mut self._rest, 4);
            self
        }
        /// Sets `mergeContacts`.
        #[must_use]
        pub fn merge_contacts(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.merge_contacts, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 7);
            self
        }
    }
    /// `ContactImportSettingsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ContactImportSettingsEntityListing {
        /// `cursors`
        pub cursors: Option<Box<types::Cursors>>,
        /// `entities`
        pub entities: Option<Vec<types::ContactImportSettings>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContactImportSettingsEntityListing {
        fn default() -> Self {
            Self {
                cursors: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactImportSettingsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactImportSettingsEntityListing",
                fields: &["cursors", "entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.cursors);
            out.list(1, &self.entities);
            out.text(2, &self.next_uri);
            out.text(3, &self.previous_uri);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.cursors),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Text(&mut self.previous_uri),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactImportSettingsEntityListing);
    /// `ContactListing` of the API document.
    #[non_exhaustive]
    pub struct ContactListing {
        /// `entities`
        pub entities: Option<Vec<types::ExternalContact>>,
        /// `firstUri`: format `uri`
        pub first_uri: Option<String>,
        /// `lastUri`: format `uri`
        pub last_uri: Option<String>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `partialResults`
        pub partial_results: Option<bool>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ContactListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                last_uri: None,
                next_uri: None,
                page_count: None,
                page_number: None,
                page_size: None,
                partial_results: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "lastUri",
                    "nextUri",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "partialResults",
                    "previousUri",
                    "selfUri",
                    "total",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.first_uri);
            out.text(2, &self.last_uri);
            out.text(3, &self.next_uri);
            out.int(4, &self.page_count);
            out.int(5, &self.page_number);
            out.int(6, &self.page_size);
            out.boolean(7, &self.partial_results);
            out.text(8, &self.previous_uri);
            out.text(9, &self.self_uri);
            out.int(10, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.first_uri),
                2 => rt::Place::Text(&mut self.last_uri),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Int(&mut self.page_count),
                5 => rt::Place::Int(&mut self.page_number),
                6 => rt::Place::Int(&mut self.page_size),
                7 => rt::Place::Bool(&mut self.partial_results),
                8 => rt::Place::Text(&mut self.previous_uri),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactListing);
    /// `ContactsExport` of the API document.
    #[non_exhaustive]
    pub struct ContactsExport {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCompletion`: read-only
        pub date_completion: Option<rt::DateTime>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `divisionIds`
        pub division_ids: Option<Vec<String>>,
        /// `downloadUrl`: read-only
        pub download_url: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `queryConditions`
        pub query_conditions: Option<Box<types::ContactsExportQueryConditions>>,
        /// `resultRowCount`: read-only
        pub result_row_count: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::ContactsExportStatus>,
        _rest: rt::Rest,
    }
    impl Default for ContactsExport {
        fn default() -> Self {
            Self {
                created_by: None,
                date_completion: None,
                date_created: None,
                division_ids: None,
                download_url: None,
                id: None,
                query_conditions: None,
                result_row_count: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactsExport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactsExport",
                fields: &[
                    "createdBy",
                    "dateCompletion",
                    "dateCreated",
                    "divisionIds",
                    "downloadUrl",
                    "id",
                    "queryConditions",
                    "resultRowCount",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_completion);
            out.date_time(2, &self.date_created);
            out.list(3, &self.division_ids);
            out.text(4, &self.download_url);
            out.text(5, &self.id);
            out.model(6, &self.query_conditions);
            out.int(7, &self.result_row_count);
            out.text(8, &self.self_uri);
            out.one(9, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_completion),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::List(&mut self.division_ids),
                4 => rt::Place::Text(&mut self.download_url),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.query_conditions),
                7 => rt::Place::Int(&mut self.result_row_count),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactsExport);
    impl ContactsExport {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `dateCompletion`.
        #[must_use]
        pub fn date_completion(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_completion, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
            self
        }
        /// Sets `divisionIds`.
        #[must_use]
        pub fn division_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.division_ids, &mut self._rest, 3);
            self
        }
        /// Sets `downloadUrl`.
        #[must_use]
        pub fn download_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.download_url, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `queryConditions`.
        #[must_use]
        pub fn query_conditions(
            mut self,
            value: impl rt::IntoField<Box<types::ContactsExportQueryConditions>>,
        ) -> Self {
            value.put(&mut self.query_conditions, &mut self._rest, 6);
            self
        }
        /// Sets `resultRowCount`.
        #[must_use]
        pub fn result_row_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.result_row_count, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::ContactsExportStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 9);
            self
        }
    }
    /// `ContactsExportComparisonFieldFilter` of the API document.
    #[non_exhaustive]
    pub struct ContactsExportComparisonFieldFilter {
        /// `field`: required
        pub field: Option<types::ContactsExportComparisonFieldFilterField>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContactsExportComparisonFieldFilter {
        fn default() -> Self {
            Self {
                field: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactsExportComparisonFieldFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactsExportComparisonFieldFilter",
                fields: &["field", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactsExportComparisonFieldFilter);
    impl ContactsExportComparisonFieldFilter {
        /// One with everything set that the API requires, in this order: `field`, `value`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::ContactsExportComparisonFieldFilterField>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().field(field).value(value)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::ContactsExportComparisonFieldFilterField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `ContactsExportFieldFilter` of the API document.
    #[non_exhaustive]
    pub struct ContactsExportFieldFilter {
        /// `field`: required
        pub field: Option<types::ContactsExportFieldFilterField>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContactsExportFieldFilter {
        fn default() -> Self {
            Self {
                field: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactsExportFieldFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactsExportFieldFilter",
                fields: &["field", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactsExportFieldFilter);
    impl ContactsExportFieldFilter {
        /// One with everything set that the API requires, in this order: `field`, `value`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::ContactsExportFieldFilterField>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().field(field).value(value)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::ContactsExportFieldFilterField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `ContactsExportFieldListFilter` of the API document.
    #[non_exhaustive]
    pub struct ContactsExportFieldListFilter {
        /// `field`: required
        pub field: Option<types::ContactsExportFieldListFilterField>,
        /// `values`: required, items at least `1`, items at most `100`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ContactsExportFieldListFilter {
        fn default() -> Self {
            Self {
                field: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactsExportFieldListFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactsExportFieldListFilter",
                fields: &["field", "values"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.list(1, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactsExportFieldListFilter);
    impl ContactsExportFieldListFilter {
        /// One with everything set that the API requires, in this order: `field`, `values`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::ContactsExportFieldListFilterField>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().field(field).values(values)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::ContactsExportFieldListFilterField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 1);
            self
        }
    }
    /// `ContactsExportFilter` of the API document.
    #[non_exhaustive]
    pub struct ContactsExportFilter {
        /// `and`
        pub and: Option<Vec<types::ContactsExportFilter>>,
        /// `eq`
        pub eq: Option<Box<types::ContactsExportFieldFilter>>,
        /// `gte`
        pub gte: Option<Box<types::ContactsExportComparisonFieldFilter>>,
        /// `in`
        pub in_: Option<Box<types::ContactsExportFieldListFilter>>,
        /// `lte`
        pub lte: Option<Box<types::ContactsExportComparisonFieldFilter>>,
        /// `not`
        pub not: Option<Box<types::ContactsExportFilter>>,
        /// `or`
        pub or: Option<Vec<types::ContactsExportFilter>>,
        _rest: rt::Rest,
    }
    impl Default for ContactsExportFilter {
        fn default() -> Self {
            Self {
                and: None,
                eq: None,
                gte: None,
                in_: None,
                lte: None,
                not: None,
                or: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactsExportFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactsExportFilter",
                fields: &["and", "eq", "gte", "in", "lte", "not", "or"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.and);
            out.model(1, &self.eq);
            out.model(2, &self.gte);
            out.model(3, &self.in_);
            out.model(4, &self.lte);
            out.model(5, &self.not);
            out.list(6, &self.or);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.and),
                1 => rt::Place::Model(&mut self.eq),
                2 => rt::Place::Model(&mut self.gte),
                3 => rt::Place::Model(&mut self.in_),
                4 => rt::Place::Model(&mut self.lte),
                5 => rt::Place::Model(&mut self.not),
                6 => rt::Place::List(&mut self.or),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactsExportFilter);
    impl ContactsExportFilter {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `and`.
        #[must_use]
        pub fn and(
            mut self,
            value: impl rt::IntoField<Vec<types::ContactsExportFilter>>,
        ) -> Self {
            value.put(&mut self.and, &mut self._rest, 0);
            self
        }
        /// Sets `eq`.
        #[must_use]
        pub fn eq_value(
            mut self,
            value: impl rt::IntoField<Box<types::ContactsExportFieldFilter>>,
        ) -> Self {
            value.put(&mut self.eq, &mut self._rest, 1);
            self
        }
        /// Sets `gte`.
        #[must_use]
        pub fn gte(
            mut self,
            value: impl rt::IntoField<Box<types::ContactsExportComparisonFieldFilter>>,
        ) -> Self {
            value.put(&mut self.gte, &mut self._rest, 2);
            self
        }
        /// Sets `in`.
        #[must_use]
        pub fn in_(
            mut self,
            value: impl rt::IntoField<Box<types::ContactsExportFieldListFilter>>,
        ) -> Self {
            value.put(&mut self.in_, &mut self._rest, 3);
            self
        }
        /// Sets `lte`.
        #[must_use]
        pub fn lte(
            mut self,
            value: impl rt::IntoField<Box<types::ContactsExportComparisonFieldFilter>>,
        ) -> Self {
            value.put(&mut self.lte, &mut self._rest, 4);
            self
        }
        /// Sets `not`.
        #[must_use]
        pub fn not(
            mut self,
            value: impl rt::IntoField<Box<types::ContactsExportFilter>>,
        ) -> Self {
            value.put(&mut self.not, &mut self._rest, 5);
            self
        }
        /// Sets `or`.
        #[must_use]
        pub fn or(
            mut self,
            value: impl rt::IntoField<Vec<types::ContactsExportFilter>>,
        ) -> Self {
            value.put(&mut self.or, &mut self._rest, 6);
            self
        }
    }
    /// `ContactsExportListing` of the API document.
    #[non_exhaustive]
    pub struct ContactsExportListing {
        /// `entities`
        pub entities: Option<Vec<types::ContactsExport>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContactsExportListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactsExportListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactsExportListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactsExportListing);
    /// `ContactsExportQueryConditions` of the API document.
    #[non_exhaustive]
    pub struct ContactsExportQueryConditions {
        /// `filters`
        pub filters: Option<Box<types::ContactsExportFilter>>,
        /// `limit`: at most `180000000`
        pub limit: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ContactsExportQueryConditions {
        fn default() -> Self {
            Self {
                filters: None,
                limit: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactsExportQueryConditions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactsExportQueryConditions",
                fields: &["filters", "limit"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.filters);
            out.int(1, &self.limit);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.filters),
                1 => rt::Place::Int(&mut self.limit),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactsExportQueryConditions);
    impl ContactsExportQueryConditions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Box<types::ContactsExportFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 0);
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.limit, &mut self._rest, 1);
            self
        }
    }
    /// `ContactsPatchChange` of the API document.
    #[non_exhaustive]
    pub struct ContactsPatchChange {
        /// `action`: required
        pub action: Option<types::ContactsPatchChangeAction>,
        /// `field`: required
        pub field: Option<String>,
        /// `value`
        pub value: Option<rt::Json>,
        _rest: rt::Rest,
    }
    impl Default for ContactsPatchChange {
        fn default() -> Self {
            Self {
                action: None,
                field: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactsPatchChange {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactsPatchChange",
                fields: &["action", "field", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.text(1, &self.field);
            out.json(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Text(&mut self.field),
                2 => rt::Place::Json(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactsPatchChange);
    impl ContactsPatchChange {
        /// One with everything set that the API requires, in this order: `action`, `field`.
        #[must_use]
        pub fn new(
            action: impl rt::IntoField<types::ContactsPatchChangeAction>,
            field: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().action(action).field(field)
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<types::ContactsPatchChangeAction>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.field, &mut self._rest, 1);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.value, &mut self._rest, 2);
            self
        }
    }
    /// `ConversationAssociation` of the API document.
    #[non_exhaustive]
    pub struct ConversationAssociation {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `externalContactId`
        pub external_contact_id: Option<String>,
        /// `mediaType`: required
        pub media_type: Option<types::ConversationAssociationMediaType>,
        _rest: rt::Rest,
    }
    impl Default for ConversationAssociation {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                external_contact_id: None,
                media_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConversationAssociation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConversationAssociation",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "externalContactId",
                    "mediaType",
                ],
                required: &[0, 1, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.external_contact_id);
            out.one(3, &self.media_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.external_contact_id),
                3 => rt::Place::Enum(&mut self.media_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConversationAssociation);
    impl ConversationAssociation {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `mediaType`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            media_type: impl rt::IntoField<types::ConversationAssociationMediaType>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .media_type(media_type)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `externalContactId`.
        #[must_use]
        pub fn external_contact_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_contact_id, &mut self._rest, 2);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::ConversationAssociationMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 3);
            self
        }
    }
    /// `CsvJobRequest` of the API document.
    #[non_exhaustive]
    pub struct CsvJobRequest {
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `settingsId`: required
        pub settings_id: Option<String>,
        /// `uploadId`: required
        pub upload_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CsvJobRequest {
        fn default() -> Self {
            Self {
                division: None,
                settings_id: None,
                upload_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CsvJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CsvJobRequest",
                fields: &["division", "settingsId", "uploadId"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.text(1, &self.settings_id);
            out.text(2, &self.upload_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Text(&mut self.settings_id),
                2 => rt::Place::Text(&mut self.upload_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CsvJobRequest);
    impl CsvJobRequest {
        /// One with everything set that the API requires, in this order: `settingsId`, `uploadId`.
        #[must_use]
        pub fn new(
            settings_id: impl rt::IntoField<String>,
            upload_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().settings_id(settings_id).upload_id(upload_id)
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 0);
            self
        }
        /// Sets `settingsId`.
        #[must_use]
        pub fn settings_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.settings_id, &mut self._rest, 1);
            self
        }
        /// Sets `uploadId`.
        #[must_use]
        pub fn upload_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.upload_id, &mut self._rest, 2);
            self
        }
    }
    /// `CsvJobResponse` of the API document.
    #[non_exhaustive]
    pub struct CsvJobResponse {
        /// `job`: required
        pub job: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for CsvJobResponse {
        fn default() -> Self {
            Self {
                job: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CsvJobResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CsvJobResponse",
                fields: &["job"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.job);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.job),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CsvJobResponse);
    /// `CsvMappingEntry` of the API document.
    #[non_exhaustive]
    pub struct CsvMappingEntry {
        /// `sourceField`: required
        pub source_field: Option<String>,
        /// `targetField`: required
        pub target_field: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CsvMappingEntry {
        fn default() -> Self {
            Self {
                source_field: None,
                target_field: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CsvMappingEntry {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CsvMappingEntry",
                fields: &["sourceField", "targetField"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.source_field);
            out.text(1, &self.target_field);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.source_field),
                1 => rt::Place::Text(&mut self.target_field),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CsvMappingEntry);
    impl CsvMappingEntry {
        /// One with everything set that the API requires, in this order: `sourceField`, `targetField`.
        #[must_use]
        pub fn new(
            source_field: impl rt::IntoField<String>,
            target_field: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().source_field(source_field).target_field(target_field)
        }
        /// Sets `sourceField`.
        #[must_use]
        pub fn source_field(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_field, &mut self._rest, 0);
            self
        }
        /// Sets `targetField`.
        #[must_use]
        pub fn target_field(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.target_field, &mut self._rest, 1);
            self
        }
    }
    /// `CsvSettings` of the API document.
    #[non_exhaustive]
    pub struct CsvSettings {
        /// `externalSettingsId`
        pub external_settings_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `mappings`: required
        pub mappings: Option<Vec<types::CsvMappingEntry>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CsvSettings {
        fn default() -> Self {
            Self {
                external_settings_id: None,
                id: None,
                mappings: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CsvSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CsvSettings",
                fields: &["externalSettingsId", "id", "mappings", "selfUri"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.external_settings_id);
            out.text(1, &self.id);
            out.list(2, &self.mappings);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.external_settings_id),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::List(&mut self.mappings),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CsvSettings);
    impl CsvSettings {
        /// One with everything set that the API requires: `mappings`.
        #[must_use]
        pub fn new(mappings: impl rt::IntoField<Vec<types::CsvMappingEntry>>) -> Self {
            Self::default().mappings(mappings)
        }
        /// Sets `externalSettingsId`.
        #[must_use]
        pub fn external_settings_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.external_settings_id, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `mappings`.
        #[must_use]
        pub fn mappings(
            mut self,
            value: impl rt::IntoField<Vec<types::CsvMappingEntry>>,
        ) -> Self {
            value.put(&mut self.mappings, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `CsvUploadDetailsResponse` of the API document.
    #[non_exhaustive]
    pub struct CsvUploadDetailsResponse {
        /// `fileName`
        pub file_name: Option<String>,
        /// `uploadId`: required
        pub upload_id: Option<String>,
        /// `validationResult`: required
        pub validation_result: Option<Box<types::ValidationResult>>,
        _rest: rt::Rest,
    }
    impl Default for CsvUploadDetailsResponse {
        fn default() -> Self {
            Self {
                file_name: None,
                upload_id: None,
                validation_result: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CsvUploadDetailsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CsvUploadDetailsResponse",
                fields: &["fileName", "uploadId", "validationResult"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.file_name);
            out.text(1, &self.upload_id);
            out.model(2, &self.validation_result);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.file_name),
                1 => rt::Place::Text(&mut self.upload_id),
                2 => rt::Place::Model(&mut self.validation_result),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CsvUploadDetailsResponse);
    /// `CsvUploadPreviewResponse` of the API document.
    #[non_exhaustive]
    pub struct CsvUploadPreviewResponse {
        /// `entries`: required
        pub entries: Option<Vec<Vec<String>>>,
        /// `headers`: required
        pub headers: Option<Vec<String>>,
        /// `uploadId`: required
        pub upload_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CsvUploadPreviewResponse {
        fn default() -> Self {
            Self {
                entries: None,
                headers: None,
                upload_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CsvUploadPreviewResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CsvUploadPreviewResponse",
                fields: &["entries", "headers", "uploadId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entries);
            out.list(1, &self.headers);
            out.text(2, &self.upload_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entries),
                1 => rt::Place::List(&mut self.headers),
                2 => rt::Place::Text(&mut self.upload_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CsvUploadPreviewResponse);
    /// `CsvUploadRequest` of the API document.
    #[non_exhaustive]
    pub struct CsvUploadRequest {
        /// `fileName`: length at least `0`, length at most `256`
        pub file_name: Option<String>,
        /// `fileSize`: required, at most `52428800`
        pub file_size: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CsvUploadRequest {
        fn default() -> Self {
            Self {
                file_name: None,
                file_size: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CsvUploadRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CsvUploadRequest",
                fields: &["fileName", "fileSize"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.file_name);
            out.int(1, &self.file_size);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.file_name),
                1 => rt::Place::Int(&mut self.file_size),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CsvUploadRequest);
    impl CsvUploadRequest {
        /// One with everything set that the API requires: `fileSize`.
        #[must_use]
        pub fn new(file_size: impl rt::IntoField<i64>) -> Self {
            Self::default().file_size(file_size)
        }
        /// Sets `fileName`.
        #[must_use]
        pub fn file_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.file_name, &mut self._rest, 0);
            self
        }
        /// Sets `fileSize`.
        #[must_use]
        pub fn file_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.file_size, &mut self._rest, 1);
            self
        }
    }
    /// `CsvUploadResponse` of the API document.
    #[non_exhaustive]
    pub struct CsvUploadResponse {
        /// `uploadHeaders`: required
        pub upload_headers: Option<Vec<types::Header>>,
        /// `uploadId`: required
        pub upload_id: Option<String>,
        /// `uploadUrl`: required
        pub upload_url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CsvUploadResponse {
        fn default() -> Self {
            Self {
                upload_headers: None,
                upload_id: None,
                upload_url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CsvUploadResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CsvUploadResponse",
                fields: &["uploadHeaders", "uploadId", "uploadUrl"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.upload_headers);
            out.text(1, &self.upload_id);
            out.text(2, &self.upload_url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.upload_headers),
                1 => rt::Place::Text(&mut self.upload_id),
                2 => rt::Place::Text(&mut self.upload_url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CsvUploadResponse);
    /// `CursorContactListing` of the API document.
    #[non_exhaustive]
    pub struct CursorContactListing {
        /// `cursors`
        pub cursors: Option<Box<types::Cursors>>,
        /// `entities`
        pub entities: Option<Vec<types::ExternalContact>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CursorContactListing {
        fn default() -> Self {
            Self {
                cursors: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CursorContactListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CursorContactListing",
                fields: &["cursors", "entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.cursors);
            out.list(1, &self.entities);
            out.text(2, &self.next_uri);
            out.text(3, &self.previous_uri);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.cursors),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Text(&mut self.previous_uri),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CursorContactListing);
    /// `CursorExternalSourceListing` of the API document.
    #[non_exhaustive]
    pub struct CursorExternalSourceListing {
        /// `cursors`
        pub cursors: Option<Box<types::Cursors>>,
        /// `entities`
        pub entities: Option<Vec<types::ExternalSource>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CursorExternalSourceListing {
        fn default() -> Self {
            Self {
                cursors: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CursorExternalSourceListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CursorExternalSourceListing",
                fields: &["cursors", "entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.cursors);
            out.list(1, &self.entities);
            out.text(2, &self.next_uri);
            out.text(3, &self.previous_uri);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.cursors),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Text(&mut self.previous_uri),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CursorExternalSourceListing);
    /// `CursorNoteListing` of the API document.
    #[non_exhaustive]
    pub struct CursorNoteListing {
        /// `cursors`
        pub cursors: Option<Box<types::Cursors>>,
        /// `entities`
        pub entities: Option<Vec<types::Note>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CursorNoteListing {
        fn default() -> Self {
            Self {
                cursors: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CursorNoteListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CursorNoteListing",
                fields: &["cursors", "entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.cursors);
            out.list(1, &self.entities);
            out.text(2, &self.next_uri);
            out.text(3, &self.previous_uri);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.cursors),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Text(&mut self.previous_uri),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CursorNoteListing);
    /// `CursorOrganizationListing` of the API document.
    #[non_exhaustive]
    pub struct CursorOrganizationListing {
        /// `cursors`
        pub cursors: Option<Box<types::Cursors>>,
        /// `entities`
        pub entities: Option<Vec<types::ExternalOrganization>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CursorOrganizationListing {
        fn default() -> Self {
            Self {
                cursors: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CursorOrganizationListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CursorOrganizationListing",
                fields: &["cursors", "entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.cursors);
            out.list(1, &self.entities);
            out.text(2, &self.next_uri);
            out.text(3, &self.previous_uri);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.cursors),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Text(&mut self.previous_uri),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CursorOrganizationListing);
    /// `CursorRelationshipListing` of the API document.
    #[non_exhaustive]
    pub struct CursorRelationshipListing {
        /// `cursors`
        pub cursors: Option<Box<types::Cursors>>,
        /// `entities`
        pub entities: Option<Vec<types::Relationship>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CursorRelationshipListing {
        fn default() -> Self {
            Self {
                cursors: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CursorRelationshipListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CursorRelationshipListing",
                fields: &["cursors", "entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.cursors);
            out.list(1, &self.entities);
            out.text(2, &self.next_uri);
            out.text(3, &self.previous_uri);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.cursors),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Text(&mut self.previous_uri),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CursorRelationshipListing);
    /// `EnrichFieldRule` of the API document.
    #[non_exhaustive]
    pub struct EnrichFieldRule {
        /// `action`
        pub action: Option<types::EnrichFieldRuleAction>,
        /// `arrayAction`
        pub array_action: Option<types::EnrichFieldRuleArrayAction>,
        /// `field`
        pub field: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EnrichFieldRule {
        fn default() -> Self {
            Self {
                action: None,
                array_action: None,
                field: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EnrichFieldRule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EnrichFieldRule",
                fields: &["action", "arrayAction", "field"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.one(1, &self.array_action);
            out.text(2, &self.field);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Enum(&mut self.array_action),
                2 => rt::Place::Text(&mut self.field),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EnrichFieldRule);
    impl EnrichFieldRule {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<types::EnrichFieldRuleAction>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
        /// Sets `arrayAction`.
        #[must_use]
        pub fn array_action(
            mut self,
            value: impl rt::IntoField<types::EnrichFieldRuleArrayAction>,
        ) -> Self {
            value.put(&mut self.array_action, &mut self._rest, 1);
            self
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.field, &mut self._rest, 2);
            self
        }
    }
    /// `EnrichFieldRules` of the API document.
    #[non_exhaustive]
    pub struct EnrichFieldRules {
        /// `defaultAction`
        pub default_action: Option<types::EnrichFieldRulesDefaultAction>,
        /// `defaultArrayAction`
        pub default_array_action: Option<types::EnrichFieldRulesDefaultArrayAction>,
        /// `rules`
        pub rules: Option<Vec<types::EnrichFieldRule>>,
        _rest: rt::Rest,
    }
    impl Default for EnrichFieldRules {
        fn default() -> Self {
            Self {
                default_action: None,
                default_array_action: None,
                rules: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EnrichFieldRules {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EnrichFieldRules",
                fields: &["defaultAction", "defaultArrayAction", "rules"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.default_action);
            out.one(1, &self.default_array_action);
            out.list(2, &self.rules);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.default_action),
                1 => rt::Place::Enum(&mut self.default_array_action),
                2 => rt::Place::List(&mut self.rules),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EnrichFieldRules);
    impl EnrichFieldRules {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `defaultAction`.
        #[must_use]
        pub fn default_action(
            mut self,
            value: impl rt::IntoField<types::EnrichFieldRulesDefaultAction>,
        ) -> Self {
            value.put(&mut self.default_action, &mut self._rest, 0);
            self
        }
        /// Sets `defaultArrayAction`.
        #[must_use]
        pub fn default_array_action(
            mut self,
            value: impl rt::IntoField<types::EnrichFieldRulesDefaultArrayAction>,
        ) -> Self {
            value.put(&mut self.default_array_action, &mut self._rest, 1);
            self
        }
        /// Sets `rules`.
        #[must_use]
        pub fn rules(
            mut self,
            value: impl rt::IntoField<Vec<types::EnrichFieldRule>>,
        ) -> Self {
            value.put(&mut self.rules, &mut self._rest, 2);
            self
        }
    }
    /// `ExternalContactsEntity` of the API document.
    #[non_exhaustive]
    pub struct ExternalContactsEntity {
        /// `id`: read-only
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExternalContactsEntity {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalContactsEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalContactsEntity",
                fields: &["id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalContactsEntity);
    impl ExternalContactsEntity {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
    }
    /// `ExternalContactsPatchRequest` of the API document.
    #[non_exhaustive]
    pub struct ExternalContactsPatchRequest {
        /// `changes`
        pub changes: Option<Vec<types::ContactsPatchChange>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalContactsPatchRequest {
        fn default() -> Self {
            Self {
                changes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalContactsPatchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalContactsPatchRequest",
                fields: &["changes"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.changes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.changes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalContactsPatchRequest);
    impl ExternalContactsPatchRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `changes`.
        #[must_use]
        pub fn changes(
            mut self,
            value: impl rt::IntoField<Vec<types::ContactsPatchChange>>,
        ) -> Self {
            value.put(&mut self.changes, &mut self._rest, 0);
            self
        }
    }
    /// `ExternalOrganizationEnrichRequest` of the API document.
    #[non_exhaustive]
    pub struct ExternalOrganizationEnrichRequest {
        /// `action`
        pub action: Option<types::ExternalOrganizationEnrichRequestAction>,
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `externalOrganization`
        pub external_organization: Option<Box<types::ExternalOrganization>>,
        /// `fieldRules`
        pub field_rules: Option<Box<types::EnrichFieldRules>>,
        /// `id`
        pub id: Option<String>,
        /// `matchingIdentifiers`
        pub matching_identifiers: Option<Vec<types::ExternalOrganizationIdentifier>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalOrganizationEnrichRequest {
        fn default() -> Self {
            Self {
                action: None,
                division: None,
                external_organization: None,
                field_rules: None,
                id: None,
                matching_identifiers: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalOrganizationEnrichRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalOrganizationEnrichRequest",
                fields: &[
                    "action",
                    "division",
                    "externalOrganization",
                    "fieldRules",
                    "id",
                    "matchingIdentifiers",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.model(1, &self.division);
            out.model(2, &self.external_organization);
            out.model(3, &self.field_rules);
            out.text(4, &self.id);
            out.list(5, &self.matching_identifiers);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::Model(&mut self.external_organization),
                3 => rt::Place::Model(&mut self.field_rules),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::List(&mut self.matching_identifiers),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalOrganizationEnrichRequest);
    impl ExternalOrganizationEnrichRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<types::ExternalOrganizationEnrichRequestAction>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 1);
            self
        }
        /// Sets `externalOrganization`.
        #[must_use]
        pub fn external_organization(
            mut self,
            value: impl rt::IntoField<Box<types::ExternalOrganization>>,
        ) -> Self {
            value.put(&mut self.external_organization, &mut self._rest, 2);
            self
        }
        /// Sets `fieldRules`.
        #[must_use]
        pub fn field_rules(
            mut self,
            value: impl rt::IntoField<Box<types::EnrichFieldRules>>,
        ) -> Self {
            value.put(&mut self.field_rules, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `matchingIdentifiers`.
        #[must_use]
        pub fn matching_identifiers(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalOrganizationIdentifier>>,
        ) -> Self {
            value.put(&mut self.matching_identifiers, &mut self._rest, 5);
            self
        }
    }
    /// `ExternalOrganizationIdentifierClaimRequest` of the API document.
    #[non_exhaustive]
    pub struct ExternalOrganizationIdentifierClaimRequest {
        /// `identifier`: required
        pub identifier: Option<Box<types::ExternalOrganizationIdentifier>>,
        /// `operation`: required
        pub operation: Option<
            types::ExternalOrganizationIdentifierClaimRequestOperation,
        >,
        _rest: rt::Rest,
    }
    impl Default for ExternalOrganizationIdentifierClaimRequest {
        fn default() -> Self {
            Self {
                identifier: None,
                operation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalOrganizationIdentifierClaimRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalOrganizationIdentifierClaimRequest",
                fields: &["identifier", "operation"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.identifier);
            out.one(1, &self.operation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.identifier),
                1 => rt::Place::Enum(&mut self.operation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalOrganizationIdentifierClaimRequest);
    impl ExternalOrganizationIdentifierClaimRequest {
        /// One with everything set that the API requires, in this order: `identifier`, `operation`.
        #[must_use]
        pub fn new(
            identifier: impl rt::IntoField<Box<types::ExternalOrganizationIdentifier>>,
            operation: impl rt::IntoField<
                types::ExternalOrganizationIdentifierClaimRequestOperation,
            >,
        ) -> Self {
            Self::default().identifier(identifier).operation(operation)
        }
        /// Sets `identifier`.
        #[must_use]
        pub fn identifier(
            mut self,
            value: impl rt::IntoField<Box<types::ExternalOrganizationIdentifier>>,
        ) -> Self {
            value.put(&mut self.identifier, &mut self._rest, 0);
            self
        }
        /// Sets `operation`.
        #[must_use]
        pub fn operation(
            mut self,
            value: impl rt::IntoField<
                types::ExternalOrganizationIdentifierClaimRequestOperation,
            >,
        ) -> Self {
            value.put(&mut self.operation, &mut self._rest, 1);
            self
        }
    }
    /// `ExternalOrganizationIdentifierListing` of the API document.
    #[non_exhaustive]
    pub struct ExternalOrganizationIdentifierListing {
        /// `entities`
        pub entities: Option<Vec<types::ExternalOrganizationIdentifier>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalOrganizationIdentifierListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalOrganizationIdentifierListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalOrganizationIdentifierListing",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalOrganizationIdentifierListing);
    /// `ExternalOrganizationListing` of the API document.
    #[non_exhaustive]
    pub struct ExternalOrganizationListing {
        /// `entities`
        pub entities: Option<Vec<types::ExternalOrganization>>,
        /// `firstUri`: format `uri`
        pub first_uri: Option<String>,
        /// `lastUri`: format `uri`
        pub last_uri: Option<String>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `partialResults`
        pub partial_results: Option<bool>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ExternalOrganizationListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                last_uri: None,
                next_uri: None,
                page_count: None,
                page_number: None,
                page_size: None,
                partial_results: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalOrganizationListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalOrganizationListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "lastUri",
                    "nextUri",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "partialResults",
                    "previousUri",
                    "selfUri",
                    "total",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.first_uri);
            out.text(2, &self.last_uri);
            out.text(3, &self.next_uri);
            out.int(4, &self.page_count);
            out.int(5, &self.page_number);
            out.int(6, &self.page_size);
            out.boolean(7, &self.partial_results);
            out.text(8, &self.previous_uri);
            out.text(9, &self.self_uri);
            out.int(10, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.first_uri),
                2 => rt::Place::Text(&mut self.last_uri),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Int(&mut self.page_count),
                5 => rt::Place::Int(&mut self.page_number),
                6 => rt::Place::Int(&mut self.page_size),
                7 => rt::Place::Bool(&mut self.partial_results),
                8 => rt::Place::Text(&mut self.previous_uri),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalOrganizationListing);
    /// `ExternalOrganizationTrustorLink` of the API document.
    #[non_exhaustive]
    pub struct ExternalOrganizationTrustorLink {
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `externalOrganizationId`
        pub external_organization_id: Option<String>,
        /// `externalOrganizationUri`: read-only, format `uri`
        pub external_organization_uri: Option<String>,
        /// `trustorOrgId`
        pub trustor_org_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExternalOrganizationTrustorLink {
        fn default() -> Self {
            Self {
                date_created: None,
                division: None,
                external_organization_id: None,
                external_organization_uri: None,
                trustor_org_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalOrganizationTrustorLink {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalOrganizationTrustorLink",
                fields: &[
                    "dateCreated",
                    "division",
                    "externalOrganizationId",
                    "externalOrganizationUri",
                    "trustorOrgId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.model(1, &self.division);
            out.text(2, &self.external_organization_id);
            out.text(3, &self.external_organization_uri);
            out.text(4, &self.trustor_org_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::Text(&mut self.external_organization_id),
                3 => rt::Place::Text(&mut self.external_organization_uri),
                4 => rt::Place::Text(&mut self.trustor_org_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalOrganizationTrustorLink);
    /// `Header` of the API document.
    #[non_exhaustive]
    pub struct Header {
        /// `name`
        pub name: Option<String>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Header {
        fn default() -> Self {
            Self {
                name: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Header {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Header",
                fields: &["name", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Header);
    /// `IdentifierClaimRequest` of the API document.
    #[non_exhaustive]
    pub struct IdentifierClaimRequest {
        /// `identifier`: required
        pub identifier: Option<Box<types::ContactIdentifier>>,
        /// `operation`: required
        pub operation: Option<types::IdentifierClaimRequestOperation>,
        _rest: rt::Rest,
    }
    impl Default for IdentifierClaimRequest {
        fn default() -> Self {
            Self {
                identifier: None,
                operation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IdentifierClaimRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IdentifierClaimRequest",
                fields: &["identifier", "operation"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.identifier);
            out.one(1, &self.operation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.identifier),
                1 => rt::Place::Enum(&mut self.operation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IdentifierClaimRequest);
    impl IdentifierClaimRequest {
        /// One with everything set that the API requires, in this order: `identifier`, `operation`.
        #[must_use]
        pub fn new(
            identifier: impl rt::IntoField<Box<types::ContactIdentifier>>,
            operation: impl rt::IntoField<types::IdentifierClaimRequestOperation>,
        ) -> Self {
            Self::default().identifier(identifier).operation(operation)
        }
        /// Sets `identifier`.
        #[must_use]
        pub fn identifier(
            mut self,
            value: impl rt::IntoField<Box<types::ContactIdentifier>>,
        ) -> Self {
            value.put(&mut self.identifier, &mut self._rest, 0);
            self
        }
        /// Sets `operation`.
        #[must_use]
        pub fn operation(
            mut self,
            value: impl rt::IntoField<types::IdentifierClaimRequestOperation>,
        ) -> Self {
            value.put(&mut self.operation, &mut self._rest, 1);
            self
        }
    }
    /// `Listing` of the API document.
    #[non_exhaustive]
    pub struct Listing {
        /// `entities`
        pub entities: Option<Vec<types::CsvSettings>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Listing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Listing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Listing",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Listing);
    /// `MergeContactsRequest` of the API document.
    #[non_exhaustive]
    pub struct MergeContactsRequest {
        /// `contactIds`: required
        pub contact_ids: Option<Vec<String>>,
        /// `valueOverride`
        pub value_override: Option<Box<types::ExternalContact>>,
        _rest: rt::Rest,
    }
    impl Default for MergeContactsRequest {
        fn default() -> Self {
            Self {
                contact_ids: None,
                value_override: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MergeContactsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MergeContactsRequest",
                fields: &["contactIds", "valueOverride"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.contact_ids);
            out.model(1, &self.value_override);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.contact_ids),
                1 => rt::Place::Model(&mut self.value_override),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MergeContactsRequest);
    impl MergeContactsRequest {
        /// One with everything set that the API requires: `contactIds`.
        #[must_use]
        pub fn new(contact_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().contact_ids(contact_ids)
        }
        /// Sets `contactIds`.
        #[must_use]
        pub fn contact_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.contact_ids, &mut self._rest, 0);
            self
        }
        /// Sets `valueOverride`.
        #[must_use]
        pub fn value_override(
            mut self,
            value: impl rt::IntoField<Box<types::ExternalContact>>,
        ) -> Self {
            value.put(&mut self.value_override, &mut self._rest, 1);
            self
        }
    }
    /// `MergeRequest` of the API document.
    #[non_exhaustive]
    pub struct MergeRequest {
        /// `sourceContactId`: required
        pub source_contact_id: Option<String>,
        /// `targetContactId`: required
        pub target_contact_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MergeRequest {
        fn default() -> Self {
            Self {
                source_contact_id: None,
                target_contact_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MergeRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MergeRequest",
                fields: &["sourceContactId", "targetContactId"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.source_contact_id);
            out.text(1, &self.target_contact_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.source_contact_id),
                1 => rt::Place::Text(&mut self.target_contact_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MergeRequest);
    impl MergeRequest {
        /// One with everything set that the API requires, in this order: `sourceContactId`, `targetContactId`.
        #[must_use]
        pub fn new(
            source_contact_id: impl rt::IntoField<String>,
            target_contact_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .source_contact_id(source_contact_id)
                .target_contact_id(target_contact_id)
        }
        /// Sets `sourceContactId`.
        #[must_use]
        pub fn source_contact_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_contact_id, &mut self._rest, 0);
            self
        }
        /// Sets `targetContactId`.
        #[must_use]
        pub fn target_contact_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.target_contact_id, &mut self._rest, 1);
            self
        }
    }
    /// `Note` of the API document.
    #[non_exhaustive]
    pub struct Note {
        /// `createDate`
        pub create_date: Option<rt::DateTime>,
        /// `createdBy`: required
        pub created_by: Option<Box<types::User>>,
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `entityId`
        pub entity_id: Option<String>,
        /// `entityType`
        pub entity_type: Option<types::NoteEntityType>,
        /// `externalDataSources`: read-only
        pub external_data_sources: Option<Vec<types::ExternalDataSource>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifyDate`
        pub modify_date: Option<rt::DateTime>,
        /// `noteText`
        pub note_text: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Note {
        fn default() -> Self {
            Self {
                create_date: None,
                created_by: None,
                division: None,
                entity_id: None,
                entity_type: None,
                external_data_sources: None,
                id: None,
                modify_date: None,
                note_text: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Note {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Note",
                fields: &[
                    "createDate",
                    "createdBy",
                    "division",
                    "entityId",
                    "entityType",
                    "externalDataSources",
                    "id",
                    "modifyDate",
                    "noteText",
                    "selfUri",
                ],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.create_date);
            out.model(1, &self.created_by);
            out.model(2, &self.division);
            out.text(3, &self.entity_id);
            out.one(4, &self.entity_type);
            out.list(5, &self.external_data_sources);
            out.text(6, &self.id);
            out.date_time(7, &self.modify_date);
            out.text(8, &self.note_text);
            out.text(9, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.create_date),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::Model(&mut self.division),
                3 => rt::Place::Text(&mut self.entity_id),
                4 => rt::Place::Enum(&mut self.entity_type),
                5 => rt::Place::List(&mut self.external_data_sources),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::DateTime(&mut self.modify_date),
                8 => rt::Place::Text(&mut self.note_text),
                9 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Note);
    impl Note {
        /// One with everything set that the API requires: `createdBy`.
        #[must_use]
        pub fn new(created_by: impl rt::IntoField<Box<types::User>>) -> Self {
            Self::default().created_by(created_by)
        }
        /// Sets `createDate`.
        #[must_use]
        pub fn create_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.create_date, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::User>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 2);
            self
        }
        /// Sets `entityId`.
        #[must_use]
        pub fn entity_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.entity_id, &mut self._rest, 3);
            self
        }
        /// Sets `entityType`.
        #[must_use]
        pub fn entity_type(
            mut self,
            value: impl rt::IntoField<types::NoteEntityType>,
        ) -> Self {
            value.put(&mut self.entity_type, &mut self._rest, 4);
            self
        }
        /// Sets `externalDataSources`.
        #[must_use]
        pub fn external_data_sources(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalDataSource>>,
        ) -> Self {
            value.put(&mut self.external_data_sources, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `modifyDate`.
        #[must_use]
        pub fn modify_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modify_date, &mut self._rest, 7);
            self
        }
        /// Sets `noteText`.
        #[must_use]
        pub fn note_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.note_text, &mut self._rest, 8);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 9);
            self
        }
    }
    /// `NoteListing` of the API document.
    #[non_exhaustive]
    pub struct NoteListing {
        /// `entities`
        pub entities: Option<Vec<types::Note>>,
        /// `firstUri`: format `uri`
        pub first_uri: Option<String>,
        /// `lastUri`: format `uri`
        pub last_uri: Option<String>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `partialResults`
        pub partial_results: Option<bool>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for NoteListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                last_uri: None,
                next_uri: None,
                page_count: None,
                page_number: None,
                page_size: None,
                partial_results: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NoteListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NoteListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "lastUri",
                    "nextUri",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "partialResults",
                    "previousUri",
                    "selfUri",
                    "total",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.first_uri);
            out.text(2, &self.last_uri);
            out.text(3, &self.next_uri);
            out.int(4, &self.page_count);
            out.int(5, &self.page_number);
            out.int(6, &self.page_size);
            out.boolean(7, &self.partial_results);
            out.text(8, &self.previous_uri);
            out.text(9, &self.self_uri);
            out.int(10, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.first_uri),
                2 => rt::Place::Text(&mut self.last_uri),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Int(&mut self.page_count),
                5 => rt::Place::Int(&mut self.page_number),
                6 => rt::Place::Int(&mut self.page_size),
                7 => rt::Place::Bool(&mut self.partial_results),
                8 => rt::Place::Text(&mut self.previous_uri),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NoteListing);
    /// `NotesExport` of the API document.
    #[non_exhaustive]
    pub struct NotesExport {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCompletion`: read-only
        pub date_completion: Option<rt::DateTime>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `divisionIds`
        pub division_ids: Option<Vec<String>>,
        /// `downloadUrl`: read-only
        pub download_url: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `queryConditions`
        pub query_conditions: Option<Box<types::NotesExportQueryConditions>>,
        /// `resultRowCount`: read-only
        pub result_row_count: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::NotesExportStatus>,
        _rest: rt::Rest,
    }
    impl Default for NotesExport {
        fn default() -> Self {
            Self {
                created_by: None,
                date_completion: None,
                date_created: None,
                division_ids: None,
                download_url: None,
                id: None,
                query_conditions: None,
                result_row_count: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NotesExport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NotesExport",
                fields: &[
                    "createdBy",
                    "dateCompletion",
                    "dateCreated",
                    "divisionIds",
                    "downloadUrl",
                    "id",
                    "queryConditions",
                    "resultRowCount",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_completion);
            out.date_time(2, &self.date_created);
            out.list(3, &self.division_ids);
            out.text(4, &self.download_url);
            out.text(5, &self.id);
            out.model(6, &self.query_conditions);
            out.int(7, &self.result_row_count);
            out.text(8, &self.self_uri);
            out.one(9, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_completion),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::List(&mut self.division_ids),
                4 => rt::Place::Text(&mut self.download_url),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.query_conditions),
                7 => rt::Place::Int(&mut self.result_row_count),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NotesExport);
    impl NotesExport {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `dateCompletion`.
        #[must_use]
        pub fn date_completion(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_completion, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
            self
        }
        /// Sets `divisionIds`.
        #[must_use]
        pub fn division_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.division_ids, &mut self._rest, 3);
            self
        }
        /// Sets `downloadUrl`.
        #[must_use]
        pub fn download_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.download_url, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `queryConditions`.
        #[must_use]
        pub fn query_conditions(
            mut self,
            value: impl rt::IntoField<Box<types::NotesExportQueryConditions>>,
        ) -> Self {
            value.put(&mut self.query_conditions, &mut self._rest, 6);
            self
        }
        /// Sets `resultRowCount`.
        #[must_use]
        pub fn result_row_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.result_row_count, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::NotesExportStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 9);
            self
        }
    }
    /// `NotesExportComparisonFieldFilter` of the API document.
    #[non_exhaustive]
    pub struct NotesExportComparisonFieldFilter {
        /// `field`: required
        pub field: Option<types::NotesExportComparisonFieldFilterField>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NotesExportComparisonFieldFilter {
        fn default() -> Self {
            Self {
                field: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NotesExportComparisonFieldFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NotesExportComparisonFieldFilter",
                fields: &["field", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NotesExportComparisonFieldFilter);
    impl NotesExportComparisonFieldFilter {
        /// One with everything set that the API requires, in this order: `field`, `value`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::NotesExportComparisonFieldFilterField>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().field(field).value(value)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::NotesExportComparisonFieldFilterField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `NotesExportFieldFilter` of the API document.
    #[non_exhaustive]
    pub struct NotesExportFieldFilter {
        /// `field`: required
        pub field: Option<types::NotesExportFieldFilterField>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NotesExportFieldFilter {
        fn default() -> Self {
            Self {
                field: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NotesExportFieldFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NotesExportFieldFilter",
                fields: &["field", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NotesExportFieldFilter);
    impl NotesExportFieldFilter {
        /// One with everything set that the API requires, in this order: `field`, `value`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::NotesExportFieldFilterField>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().field(field).value(value)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::NotesExportFieldFilterField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `NotesExportFieldListFilter` of the API document.
    #[non_exhaustive]
    pub struct NotesExportFieldListFilter {
        /// `field`: required
        pub field: Option<types::NotesExportFieldListFilterField>,
        /// `values`: required, items at least `1`, items at most `100`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for NotesExportFieldListFilter {
        fn default() -> Self {
            Self {
                field: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NotesExportFieldListFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NotesExportFieldListFilter",
                fields: &["field", "values"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.list(1, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NotesExportFieldListFilter);
    impl NotesExportFieldListFilter {
        /// One with everything set that the API requires, in this order: `field`, `values`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::NotesExportFieldListFilterField>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().field(field).values(values)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::NotesExportFieldListFilterField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 1);
            self
        }
    }
    /// `NotesExportFilter` of the API document.
    #[non_exhaustive]
    pub struct NotesExportFilter {
        /// `and`
        pub and: Option<Vec<types::NotesExportFilter>>,
        /// `eq`
        pub eq: Option<Box<types::NotesExportFieldFilter>>,
        /// `gte`
        pub gte: Option<Box<types::NotesExportComparisonFieldFilter>>,
        /// `in`
        pub in_: Option<Box<types::NotesExportFieldListFilter>>,
        /// `lte`
        pub lte: Option<Box<types::NotesExportComparisonFieldFilter>>,
        /// `not`
        pub not: Option<Box<types::NotesExportFilter>>,
        /// `or`
        pub or: Option<Vec<types::NotesExportFilter>>,
        _rest: rt::Rest,
    }
    impl Default for NotesExportFilter {
        fn default() -> Self {
            Self {
                and: None,
                eq: None,
                gte: None,
                in_: None,
                lte: None,
                not: None,
                or: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NotesExportFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NotesExportFilter",
                fields: &["and", "eq", "gte", "in", "lte", "not", "or"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.and);
            out.model(1, &self.eq);
            out.model(2, &self.gte);
            out.model(3, &self.in_);
            out.model(4, &self.lte);
            out.model(5, &self.not);
            out.list(6, &self.or);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.and),
                1 => rt::Place::Model(&mut self.eq),
                2 => rt::Place::Model(&mut self.gte),
                3 => rt::Place::Model(&mut self.in_),
                4 => rt::Place::Model(&mut self.lte),
                5 => rt::Place::Model(&mut self.not),
                6 => rt::Place::List(&mut self.or),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NotesExportFilter);
    impl NotesExportFilter {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `and`.
        #[must_use]
        pub fn and(
            mut self,
            value: impl rt::IntoField<Vec<types::NotesExportFilter>>,
        ) -> Self {
            value.put(&mut self.and, &mut self._rest, 0);
            self
        }
        /// Sets `eq`.
        #[must_use]
        pub fn eq_value(
            mut self,
            value: impl rt::IntoField<Box<types::NotesExportFieldFilter>>,
        ) -> Self {
            value.put(&mut self.eq, &mut self._rest, 1);
            self
        }
        /// Sets `gte`.
        #[must_use]
        pub fn gte(
            mut self,
            value: impl rt::IntoField<Box<types::NotesExportComparisonFieldFilter>>,
        ) -> Self {
            value.put(&mut self.gte, &mut self._rest, 2);
            self
        }
        /// Sets `in`.
        #[must_use]
        pub fn in_(
            mut self,
            value: impl rt::IntoField<Box<types::NotesExportFieldListFilter>>,
        ) -> Self {
            value.put(&mut self.in_, &mut self._rest, 3);
            self
        }
        /// Sets `lte`.
        #[must_use]
        pub fn lte(
            mut self,
            value: impl rt::IntoField<Box<types::NotesExportComparisonFieldFilter>>,
        ) -> Self {
            value.put(&mut self.lte, &mut self._rest, 4);
            self
        }
        /// Sets `not`.
        #[must_use]
        pub fn not(
            mut self,
            value: impl rt::IntoField<Box<types::NotesExportFilter>>,
        ) -> Self {
            value.put(&mut self.not, &mut self._rest, 5);
            self
        }
        /// Sets `or`.
        #[must_use]
        pub fn or(
            mut self,
            value: impl rt::IntoField<Vec<types::NotesExportFilter>>,
        ) -> Self {
            value.put(&mut self.or, &mut self._rest, 6);
            self
        }
    }
    /// `NotesExportListing` of the API document.
    #[non_exhaustive]
    pub struct NotesExportListing {
        /// `entities`
        pub entities: Option<Vec<types::NotesExport>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NotesExportListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NotesExportListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NotesExportListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NotesExportListing);
    /// `NotesExportQueryConditions` of the API document.
    #[non_exhaustive]
    pub struct NotesExportQueryConditions {
        /// `filters`
        pub filters: Option<Box<types::NotesExportFilter>>,
        /// `limit`: at most `180000000`
        pub limit: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for NotesExportQueryConditions {
        fn default() -> Self {
            Self {
                filters: None,
                limit: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NotesExportQueryConditions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NotesExportQueryConditions",
                fields: &["filters", "limit"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.filters);
            out.int(1, &self.limit);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.filters),
                1 => rt::Place::Int(&mut self.limit),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NotesExportQueryConditions);
    impl NotesExportQueryConditions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Box<types::NotesExportFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 0);
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.limit, &mut self._rest, 1);
            self
        }
    }
    /// `OrganizationsExport` of the API document.
    #[non_exhaustive]
    pub struct OrganizationsExport {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCompletion`: read-only
        pub date_completion: Option<rt::DateTime>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `divisionIds`
        pub division_ids: Option<Vec<String>>,
        /// `downloadUrl`: read-only
        pub download_url: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `queryConditions`
        pub query_conditions: Option<Box<types::OrganizationsExportQueryConditions>>,
        /// `resultRowCount`: read-only
        pub result_row_count: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::OrganizationsExportStatus>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationsExport {
        fn default() -> Self {
            Self {
                created_by: None,
                date_completion: None,
                date_created: None,
                division_ids: None,
                download_url: None,
                id: None,
                query_conditions: None,
                result_row_count: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationsExport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationsExport",
                fields: &[
                    "createdBy",
                    "dateCompletion",
                    "dateCreated",
                    "divisionIds",
                    "downloadUrl",
                    "id",
                    "queryConditions",
                    "resultRowCount",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_completion);
            out.date_time(2, &self.date_created);
            out.list(3, &self.division_ids);
            out.text(4, &self.download_url);
            out.text(5, &self.id);
            out.model(6, &self.query_conditions);
            out.int(7, &self.result_row_count);
            out.text(8, &self.self_uri);
            out.one(9, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_completion),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::List(&mut self.division_ids),
                4 => rt::Place::Text(&mut self.download_url),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.query_conditions),
                7 => rt::Place::Int(&mut self.result_row_count),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationsExport);
    impl OrganizationsExport {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `dateCompletion`.
        #[must_use]
        pub fn date_completion(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_completion, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
            self
        }
        /// Sets `divisionIds`.
        #[must_use]
        pub fn division_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.division_ids, &mut self._rest, 3);
            self
        }
        /// Sets `downloadUrl`.
        #[must_use]
        pub fn download_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.download_url, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `queryConditions`.
        #[must_use]
        pub fn query_conditions(
            mut self,
            value: impl rt::IntoField<Box<types::OrganizationsExportQueryConditions>>,
        ) -> Self {
            value.put(&mut self.query_conditions, &mut self._rest, 6);
            self
        }
        /// Sets `resultRowCount`.
        #[must_use]
        pub fn result_row_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.result_row_count, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::OrganizationsExportStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 9);
            self
        }
    }
    /// `OrganizationsExportComparisonFieldFilter` of the API document.
    #[non_exhaustive]
    pub struct OrganizationsExportComparisonFieldFilter {
        /// `field`: required
        pub field: Option<types::OrganizationsExportComparisonFieldFilterField>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationsExportComparisonFieldFilter {
        fn default() -> Self {
            Self {
                field: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationsExportComparisonFieldFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationsExportComparisonFieldFilter",
                fields: &["field", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationsExportComparisonFieldFilter);
    impl OrganizationsExportComparisonFieldFilter {
        /// One with everything set that the API requires, in this order: `field`, `value`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<
                types::OrganizationsExportComparisonFieldFilterField,
            >,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().field(field).value(value)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<
                types::OrganizationsExportComparisonFieldFilterField,
            >,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `OrganizationsExportFieldFilter` of the API document.
    #[non_exhaustive]
    pub struct OrganizationsExportFieldFilter {
        /// `field`: required
        pub field: Option<types::OrganizationsExportFieldFilterField>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationsExportFieldFilter {
        fn default() -> Self {
            Self {
                field: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationsExportFieldFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationsExportFieldFilter",
                fields: &["field", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationsExportFieldFilter);
    impl OrganizationsExportFieldFilter {
        /// One with everything set that the API requires, in this order: `field`, `value`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::OrganizationsExportFieldFilterField>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().field(field).value(value)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::OrganizationsExportFieldFilterField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `OrganizationsExportFieldListFilter` of the API document.
    #[non_exhaustive]
    pub struct OrganizationsExportFieldListFilter {
        /// `field`: required
        pub field: Option<types::OrganizationsExportFieldListFilterField>,
        /// `values`: required, items at least `1`, items at most `100`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationsExportFieldListFilter {
        fn default() -> Self {
            Self {
                field: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationsExportFieldListFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationsExportFieldListFilter",
                fields: &["field", "values"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.list(1, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationsExportFieldListFilter);
    impl OrganizationsExportFieldListFilter {
        /// One with everything set that the API requires, in this order: `field`, `values`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::OrganizationsExportFieldListFilterField>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().field(field).values(values)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::OrganizationsExportFieldListFilterField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 1);
            self
        }
    }
    /// `OrganizationsExportFilter` of the API document.
    #[non_exhaustive]
    pub struct OrganizationsExportFilter {
        /// `and`
        pub and: Option<Vec<types::OrganizationsExportFilter>>,
        /// `eq`
        pub eq: Option<Box<types::OrganizationsExportFieldFilter>>,
        /// `gte`
        pub gte: Option<Box<types::OrganizationsExportComparisonFieldFilter>>,
        /// `in`
        pub in_: Option<Box<types::OrganizationsExportFieldListFilter>>,
        /// `lte`
        pub lte: Option<Box<types::OrganizationsExportComparisonFieldFilter>>,
        /// `not`
        pub not: Option<Box<types::OrganizationsExportFilter>>,
        /// `or`
        pub or: Option<Vec<types::OrganizationsExportFilter>>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationsExportFilter {
        fn default() -> Self {
            Self {
                and: None,
                eq: None,
                gte: None,
                in_: None,
                lte: None,
                not: None,
                or: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationsExportFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationsExportFilter",
                fields: &["and", "eq", "gte", "in", "lte", "not", "or"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.and);
            out.model(1, &self.eq);
            out.model(2, &self.gte);
            out.model(3, &self.in_);
            out.model(4, &self.lte);
            out.model(5, &self.not);
            out.list(6, &self.or);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.and),
                1 => rt::Place::Model(&mut self.eq),
                2 => rt::Place::Model(&mut self.gte),
                3 => rt::Place::Model(&mut self.in_),
                4 => rt::Place::Model(&mut self.lte),
                5 => rt::Place::Model(&mut self.not),
                6 => rt::Place::List(&mut self.or),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationsExportFilter);
    impl OrganizationsExportFilter {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `and`.
        #[must_use]
        pub fn and(
            mut self,
            value: impl rt::IntoField<Vec<types::OrganizationsExportFilter>>,
        ) -> Self {
            value.put(&mut self.and, &mut self._rest, 0);
            self
        }
        /// Sets `eq`.
        #[must_use]
        pub fn eq_value(
            mut self,
            value: impl rt::IntoField<Box<types::OrganizationsExportFieldFilter>>,
        ) -> Self {
            value.put(&mut self.eq, &mut self._rest, 1);
            self
        }
        /// Sets `gte`.
        #[must_use]
        pub fn gte(
            mut self,
            value: impl rt::IntoField<
                Box<types::OrganizationsExportComparisonFieldFilter>,
            >,
        ) -> Self {
            value.put(&mut self.gte, &mut self._rest, 2);
            self
        }
        /// Sets `in`.
        #[must_use]
        pub fn in_(
            mut self,
            value: impl rt::IntoField<Box<types::OrganizationsExportFieldListFilter>>,
        ) -> Self {
            value.put(&mut self.in_, &mut self._rest, 3);
            self
        }
        /// Sets `lte`.
        #[must_use]
        pub fn lte(
            mut self,
            value: impl rt::IntoField<
                Box<types::OrganizationsExportComparisonFieldFilter>,
            >,
        ) -> Self {
            value.put(&mut self.lte, &mut self._rest, 4);
            self
        }
        /// Sets `not`.
        #[must_use]
        pub fn not(
            mut self,
            value: impl rt::IntoField<Box<types::OrganizationsExportFilter>>,
        ) -> Self {
            value.put(&mut self.not, &mut self._rest, 5);
            self
        }
        /// Sets `or`.
        #[must_use]
        pub fn or(
            mut self,
            value: impl rt::IntoField<Vec<types::OrganizationsExportFilter>>,
        ) -> Self {
            value.put(&mut self.or, &mut self._rest, 6);
            self
        }
    }
    /// `OrganizationsExportListing` of the API document.
    #[non_exhaustive]
    pub struct OrganizationsExportListing {
        /// `entities`
        pub entities: Option<Vec<types::OrganizationsExport>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationsExportListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationsExportListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationsExportListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationsExportListing);
    /// `OrganizationsExportQueryConditions` of the API document.
    #[non_exhaustive]
    pub struct OrganizationsExportQueryConditions {
        /// `filters`
        pub filters: Option<Box<types::OrganizationsExportFilter>>,
        /// `limit`: at most `180000000`
        pub limit: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationsExportQueryConditions {
        fn default() -> Self {
            Self {
                filters: None,
                limit: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationsExportQueryConditions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationsExportQueryConditions",
                fields: &["filters", "limit"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.filters);
            out.int(1, &self.limit);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.filters),
                1 => rt::Place::Int(&mut self.limit),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationsExportQueryConditions);
    impl OrganizationsExportQueryConditions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Box<types::OrganizationsExportFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 0);
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.limit, &mut self._rest, 1);
            self
        }
    }
    /// `Relationship` of the API document.
    #[non_exhaustive]
    pub struct Relationship {
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `externalDataSources`: read-only
        pub external_data_sources: Option<Vec<types::ExternalDataSource>>,
        /// `externalOrganization`: required
        pub external_organization: Option<Box<types::ExternalOrganization>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `relationship`: required
        pub relationship: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `user`: required
        pub user: Option<Box<types::User>>,
        _rest: rt::Rest,
    }
    impl Default for Relationship {
        fn default() -> Self {
            Self {
                division: None,
                external_data_sources: None,
                external_organization: None,
                id: None,
                relationship: None,
                self_uri: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Relationship {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Relationship",
                fields: &[
                    "division",
                    "externalDataSources",
                    "externalOrganization",
                    "id",
                    "relationship",
                    "selfUri",
                    "user",
                ],
                required: &[2, 4, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.list(1, &self.external_data_sources);
            out.model(2, &self.external_organization);
            out.text(3, &self.id);
            out.text(4, &self.relationship);
            out.text(5, &self.self_uri);
            out.model(6, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::List(&mut self.external_data_sources),
                2 => rt::Place::Model(&mut self.external_organization),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.relationship),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Relationship);
    impl Relationship {
        /// One with everything set that the API requires, in this order: `externalOrganization`, `relationship`, `user`.
        #[must_use]
        pub fn new(
            external_organization: impl rt::IntoField<Box<types::ExternalOrganization>>,
            relationship: impl rt::IntoField<String>,
            user: impl rt::IntoField<Box<types::User>>,
        ) -> Self {
            Self::default()
                .external_organization(external_organization)
                .relationship(relationship)
                .user(user)
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 0);
            self
        }
        /// Sets `externalDataSources`.
        #[must_use]
        pub fn external_data_sources(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalDataSource>>,
        ) -> Self {
            value.put(&mut self.external_data_sources, &mut self._rest, 1);
            self
        }
        /// Sets `externalOrganization`.
        #[must_use]
        pub fn external_organization(
            mut self,
            value: impl rt::IntoField<Box<types::ExternalOrganization>>,
        ) -> Self {
            value.put(&mut self.external_organization, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `relationship`.
        #[must_use]
        pub fn relationship(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.relationship, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
        /// Sets `user`.
        #[must_use]
        pub fn user(mut self, value: impl rt::IntoField<Box<types::User>>) -> Self {
            value.put(&mut self.user, &mut self._rest, 6);
            self
        }
    }
    /// `RelationshipListing` of the API document.
    #[non_exhaustive]
    pub struct RelationshipListing {
        /// `entities`
        pub entities: Option<Vec<types::Relationship>>,
        /// `firstUri`: format `uri`
        pub first_uri: Option<String>,
        /// `lastUri`: format `uri`
        pub last_uri: Option<String>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `partialResults`
        pub partial_results: Option<bool>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for RelationshipListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                last_uri: None,
                next_uri: None,
                page_count: None,
                page_number: None,
                page_size: None,
                partial_results: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RelationshipListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RelationshipListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "lastUri",
                    "nextUri",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "partialResults",
                    "previousUri",
                    "selfUri",
                    "total",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.first_uri);
            out.text(2, &self.last_uri);
            out.text(3, &self.next_uri);
            out.int(4, &self.page_count);
            out.int(5, &self.page_number);
            out.int(6, &self.page_size);
            out.boolean(7, &self.partial_results);
            out.text(8, &self.previous_uri);
            out.text(9, &self.self_uri);
            out.int(10, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.first_uri),
                2 => rt::Place::Text(&mut self.last_uri),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Int(&mut self.page_count),
                5 => rt::Place::Int(&mut self.page_number),
                6 => rt::Place::Int(&mut self.page_size),
                7 => rt::Place::Bool(&mut self.partial_results),
                8 => rt::Place::Text(&mut self.previous_uri),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RelationshipListing);
    /// `RelationshipsExport` of the API document.
    #[non_exhaustive]
    pub struct RelationshipsExport {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCompletion`: read-only
        pub date_completion: Option<rt::DateTime>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `divisionIds`
        pub division_ids: Option<Vec<String>>,
        /// `downloadUrl`: read-only
        pub download_url: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `queryConditions`
        pub query_conditions: Option<Box<types::RelationshipsExportQueryConditions>>,
        /// `resultRowCount`: read-only
        pub result_row_count: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::RelationshipsExportStatus>,
        _rest: rt::Rest,
    }
    impl Default for RelationshipsExport {
        fn default() -> Self {
            Self {
                created_by: None,
                date_completion: None,
                date_created: None,
                division_ids: None,
                download_url: None,
                id: None,
                query_conditions: None,
                result_row_count: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RelationshipsExport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RelationshipsExport",
                fields: &[
                    "createdBy",
                    "dateCompletion",
                    "dateCreated",
                    "divisionIds",
                    "downloadUrl",
                    "id",
                    "queryConditions",
                    "resultRowCount",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_completion);
            out.date_time(2, &self.date_created);
            out.list(3, &self.division_ids);
            out.text(4, &self.download_url);
            out.text(5, &self.id);
            out.model(6, &self.query_conditions);
            out.int(7, &self.result_row_count);
            out.text(8, &self.self_uri);
            out.one(9, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_completion),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::List(&mut self.division_ids),
                4 => rt::Place::Text(&mut self.download_url),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.query_conditions),
                7 => rt::Place::Int(&mut self.result_row_count),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RelationshipsExport);
    impl RelationshipsExport {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `dateCompletion`.
        #[must_use]
        pub fn date_completion(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_completion, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
            self
        }
        /// Sets `divisionIds`.
        #[must_use]
        pub fn division_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.division_ids, &mut self._rest, 3);
            self
        }
        /// Sets `downloadUrl`.
        #[must_use]
        pub fn download_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.download_url, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `queryConditions`.
        #[must_use]
        pub fn query_conditions(
            mut self,
            value: impl rt::IntoField<Box<types::RelationshipsExportQueryConditions>>,
        ) -> Self {
            value.put(&mut self.query_conditions, &mut self._rest, 6);
            self
        }
        /// Sets `resultRowCount`.
        #[must_use]
        pub fn result_row_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.result_row_count, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::RelationshipsExportStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 9);
            self
        }
    }
    /// `RelationshipsExportComparisonFieldFilter` of the API document.
    #[non_exhaustive]
    pub struct RelationshipsExportComparisonFieldFilter {
        /// `field`: required
        pub field: Option<types::RelationshipsExportComparisonFieldFilterField>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RelationshipsExportComparisonFieldFilter {
        fn default() -> Self {
            Self {
                field: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RelationshipsExportComparisonFieldFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RelationshipsExportComparisonFieldFilter",
                fields: &["field", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RelationshipsExportComparisonFieldFilter);
    impl RelationshipsExportComparisonFieldFilter {
        /// One with everything set that the API requires, in this order: `field`, `value`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<
                types::RelationshipsExportComparisonFieldFilterField,
            >,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().field(field).value(value)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<
                types::RelationshipsExportComparisonFieldFilterField,
            >,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `RelationshipsExportFieldFilter` of the API document.
    #[non_exhaustive]
    pub struct RelationshipsExportFieldFilter {
        /// `field`: required
        pub field: Option<types::RelationshipsExportFieldFilterField>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RelationshipsExportFieldFilter {
        fn default() -> Self {
            Self {
                field: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RelationshipsExportFieldFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RelationshipsExportFieldFilter",
                fields: &["field", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RelationshipsExportFieldFilter);
    impl RelationshipsExportFieldFilter {
        /// One with everything set that the API requires, in this order: `field`, `value`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::RelationshipsExportFieldFilterField>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().field(field).value(value)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::RelationshipsExportFieldFilterField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `RelationshipsExportFieldListFilter` of the API document.
    #[non_exhaustive]
    pub struct RelationshipsExportFieldListFilter {
        /// `field`: required
        pub field: Option<types::RelationshipsExportFieldListFilterField>,
        /// `values`: required, items at least `1`, items at most `100`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for RelationshipsExportFieldListFilter {
        fn default() -> Self {
            Self {
                field: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RelationshipsExportFieldListFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RelationshipsExportFieldListFilter",
                fields: &["field", "values"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.field);
            out.list(1, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.field),
                1 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RelationshipsExportFieldListFilter);
    impl RelationshipsExportFieldListFilter {
        /// One with everything set that the API requires, in this order: `field`, `values`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::RelationshipsExportFieldListFilterField>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().field(field).values(values)
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::RelationshipsExportFieldListFilterField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 0);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 1);
            self
        }
    }
    /// `RelationshipsExportFilter` of the API document.
    #[non_exhaustive]
    pub struct RelationshipsExportFilter {
        /// `and`
        pub and: Option<Vec<types::RelationshipsExportFilter>>,
        /// `eq`
        pub eq: Option<Box<types::RelationshipsExportFieldFilter>>,
        /// `gte`
        pub gte: Option<Box<types::RelationshipsExportComparisonFieldFilter>>,
        /// `in`
        pub in_: Option<Box<types::RelationshipsExportFieldListFilter>>,
        /// `lte`
        pub lte: Option<Box<types::RelationshipsExportComparisonFieldFilter>>,
        /// `not`
        pub not: Option<Box<types::RelationshipsExportFilter>>,
        /// `or`
        pub or: Option<Vec<types::RelationshipsExportFilter>>,
        _rest: rt::Rest,
    }
    impl Default for RelationshipsExportFilter {
        fn default() -> Self {
            Self {
                and: None,
                eq: None,
                gte: None,
                in_: None,
                lte: None,
                not: None,
                or: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RelationshipsExportFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RelationshipsExportFilter",
                fields: &["and", "eq", "gte", "in", "lte", "not", "or"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.and);
            out.model(1, &self.eq);
            out.model(2, &self.gte);
            out.model(3, &self.in_);
            out.model(4, &self.lte);
            out.model(5, &self.not);
            out.list(6, &self.or);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.and),
                1 => rt::Place::Model(&mut self.eq),
                2 => rt::Place::Model(&mut self.gte),
                3 => rt::Place::Model(&mut self.in_),
                4 => rt::Place::Model(&mut self.lte),
                5 => rt::Place::Model(&mut self.not),
                6 => rt::Place::List(&mut self.or),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RelationshipsExportFilter);
    impl RelationshipsExportFilter {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `and`.
        #[must_use]
        pub fn and(
            mut self,
            value: impl rt::IntoField<Vec<types::RelationshipsExportFilter>>,
        ) -> Self {
            value.put(&mut self.and, &mut self._rest, 0);
            self
        }
        /// Sets `eq`.
        #[must_use]
        pub fn eq_value(
            mut self,
            value: impl rt::IntoField<Box<types::RelationshipsExportFieldFilter>>,
        ) -> Self {
            value.put(&mut self.eq, &mut self._rest, 1);
            self
        }
        /// Sets `gte`.
        #[must_use]
        pub fn gte(
            mut self,
            value: impl rt::IntoField<
                Box<types::RelationshipsExportComparisonFieldFilter>,
            >,
        ) -> Self {
            value.put(&mut self.gte, &mut self._rest, 2);
            self
        }
        /// Sets `in`.
        #[must_use]
        pub fn in_(
            mut self,
            value: impl rt::IntoField<Box<types::RelationshipsExportFieldListFilter>>,
        ) -> Self {
            value.put(&mut self.in_, &mut self._rest, 3);
            self
        }
        /// Sets `lte`.
        #[must_use]
        pub fn lte(
            mut self,
            value: impl rt::IntoField<
                Box<types::RelationshipsExportComparisonFieldFilter>,
            >,
        ) -> Self {
            value.put(&mut self.lte, &mut self._rest, 4);
            self
        }
        /// Sets `not`.
        #[must_use]
        pub fn not(
            mut self,
            value: impl rt::IntoField<Box<types::RelationshipsExportFilter>>,
        ) -> Self {
            value.put(&mut self.not, &mut self._rest, 5);
            self
        }
        /// Sets `or`.
        #[must_use]
        pub fn or(
            mut self,
            value: impl rt::IntoField<Vec<types::RelationshipsExportFilter>>,
        ) -> Self {
            value.put(&mut self.or, &mut self._rest, 6);
            self
        }
    }
    /// `RelationshipsExportListing` of the API document.
    #[non_exhaustive]
    pub struct RelationshipsExportListing {
        /// `entities`
        pub entities: Option<Vec<types::RelationshipsExport>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RelationshipsExportListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RelationshipsExportListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RelationshipsExportListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RelationshipsExportListing);
    /// `RelationshipsExportQueryConditions` of the API document.
    #[non_exhaustive]
    pub struct RelationshipsExportQueryConditions {
        /// `filters`
        pub filters: Option<Box<types::RelationshipsExportFilter>>,
        /// `limit`: at most `180000000`
        pub limit: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for RelationshipsExportQueryConditions {
        fn default() -> Self {
            Self {
                filters: None,
                limit: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RelationshipsExportQueryConditions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RelationshipsExportQueryConditions",
                fields: &["filters", "limit"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.filters);
            out.int(1, &self.limit);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.filters),
                1 => rt::Place::Int(&mut self.limit),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RelationshipsExportQueryConditions);
    impl RelationshipsExportQueryConditions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Box<types::RelationshipsExportFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 0);
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.limit, &mut self._rest, 1);
            self
        }
    }
    /// `ReverseWhitepagesLookupResult` of the API document.
    #[non_exhaustive]
    pub struct ReverseWhitepagesLookupResult {
        /// `contacts`
        pub contacts: Option<Vec<types::ExternalContact>>,
        _rest: rt::Rest,
    }
    impl Default for ReverseWhitepagesLookupResult {
        fn default() -> Self {
            Self {
                contacts: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ReverseWhitepagesLookupResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ReverseWhitepagesLookupResult",
                fields: &["contacts"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.contacts);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.contacts),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ReverseWhitepagesLookupResult);
    /// `ValidationError` of the API document.
    #[non_exhaustive]
    pub struct ValidationError {
        /// `lineNumber`: required
        pub line_number: Option<i64>,
        /// `message`: required
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ValidationError {
        fn default() -> Self {
            Self {
                line_number: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ValidationError {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ValidationError",
                fields: &["lineNumber", "message"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.line_number);
            out.text(1, &self.message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.line_number),
                1 => rt::Place::Text(&mut self.message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ValidationError);
    /// `ValidationResult` of the API document.
    #[non_exhaustive]
    pub struct ValidationResult {
        /// `errors`: required
        pub errors: Option<Vec<types::ValidationError>>,
        /// `fileEncodingValid`: required
        pub file_encoding_valid: Option<bool>,
        /// `separatorValid`: required
        pub separator_valid: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ValidationResult {
        fn default() -> Self {
            Self {
                errors: None,
                file_encoding_valid: None,
                separator_valid: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ValidationResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ValidationResult",
                fields: &["errors", "fileEncodingValid", "separatorValid"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.errors);
            out.boolean(1, &self.file_encoding_valid);
            out.boolean(2, &self.separator_valid);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.errors),
                1 => rt::Place::Bool(&mut self.file_encoding_valid),
                2 => rt::Place::Bool(&mut self.separator_valid),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ValidationResult);
    rt::to_write!(types::ContactIdentifierListing => types::IdentifierClaimRequest, []);
    rt::to_write!(
        types::ContactImportJobResponse => types::ContactImportJobStatusUpdateRequest,
        [rt::Step::new(7, 1, rt::How::Text)]
    );
    rt::to_write!(
        types::ContactImportSettings => types::ContactImportSettings, [rt::Step::new(1,
        1, rt::How::Copy), rt::Step::inner(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy)]
    );
    rt::to_write!(
        types::CsvSettings => types::CsvSettings, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(types::ExternalContact => types::ExternalContactsPatchRequest, []);
    rt::to_write!(
        types::ExternalOrganization => types::ExternalContactsPatchRequest, []
    );
    rt::to_write!(
        types::ExternalOrganizationIdentifierListing =>
        types::ExternalOrganizationIdentifierClaimRequest, []
    );
    rt::to_write!(types::Note => types::ExternalContactsPatchRequest, []);
    rt::to_write!(
        types::Note => types::Note, [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1,
        1, rt::How::Model(< types::User as rt::ToWrite < types::User >>::steps)),
        rt::Step::new(2, 2, rt::How::Model(< types::WritableStarrableDivision as
        rt::ToWrite < types::WritableStarrableDivision >>::steps)), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::inner(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8,
        rt::How::Copy)]
    );
    rt::to_write!(types::Relationship => types::ExternalContactsPatchRequest, []);
    rt::to_write!(
        types::Relationship => types::Relationship, [rt::Step::new(0, 0, rt::How::Model(<
        types::WritableStarrableDivision as rt::ToWrite <
        types::WritableStarrableDivision >>::steps)), rt::Step::new(2, 2,
        rt::How::Model(< types::ExternalOrganization as rt::ToWrite <
        types::ExternalOrganization >>::steps)), rt::Step::inner(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(<
        types::User as rt::ToWrite < types::User >>::steps))]
    );
}
