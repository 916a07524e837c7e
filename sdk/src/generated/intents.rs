// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Intents API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Intents API; from [`Client::intents`](crate::Client::intents).
#[derive(Clone, Debug)]
pub struct Intents(rt::Client);
impl Intents {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/intents/assignments/externalcontacts/{externalContactId}`
    ///
    /// - Permission: `externalContacts:customerIntentAssignments:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntentsAssignmentsExternalcontact`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-intents-assignments-externalcontacts--externalContactId-)
    pub fn get_intents_assignments_externalcontact(
        &self,
        external_contact_id: impl AsRef<str>,
    ) -> GetIntentsAssignmentsExternalcontact {
        super::intents::GetIntentsAssignmentsExternalcontact(
            rt::Request::new(
                    &self.0,
                    super::intents::GetIntentsAssignmentsExternalcontact::INFO,
                )
                .path("externalContactId", external_contact_id.as_ref()),
        )
    }
    /// `POST /api/v2/intents/assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment`
    ///
    /// - Permission: `externalContacts:customerIntentAssignments:add`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postIntentsAssignmentsExternalcontactCustomerintentAssignment`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-intents-assignments-externalcontacts--externalContactId--customerintents--customerIntentId--assignment)
    pub fn post_intents_assignments_externalcontact_customerintent_assignment(
        &self,
        external_contact_id: impl AsRef<str>,
        customer_intent_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CustomerIntentAssignmentRequest>,
    ) -> PostIntentsAssignmentsExternalcontactCustomerintentAssignment {
        super::intents::PostIntentsAssignmentsExternalcontactCustomerintentAssignment(
            rt::Request::new(
                    &self.0,
                    super::intents::PostIntentsAssignmentsExternalcontactCustomerintentAssignment::INFO,
                )
                .path("externalContactId", external_contact_id.as_ref())
                .path("customerIntentId", customer_intent_id.as_ref())
                .body::<types::CustomerIntentAssignmentRequest>(body),
        )
    }
    /// `GET /api/v2/intents/categories`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntentsCategories`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-intents-categories)
    pub fn get_intents_categories(&self) -> GetIntentsCategories {
        super::intents::GetIntentsCategories(
            rt::Request::new(&self.0, super::intents::GetIntentsCategories::INFO),
        )
    }
    /// `POST /api/v2/intents/categories`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `limit.exceeded`
    /// - Developer Center: [`postIntentsCategories`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-intents-categories)
    pub fn post_intents_categories(
        &self,
        body: impl rt::IntoBody<types::IntentsCategory>,
    ) -> PostIntentsCategories {
        super::intents::PostIntentsCategories(
            rt::Request::new(&self.0, super::intents::PostIntentsCategories::INFO)
                .body::<types::IntentsCategory>(body),
        )
    }
    /// `GET /api/v2/intents/categories/{categoryId}`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getIntentsCategory`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-intents-categories--categoryId-)
    pub fn get_intents_category(
        &self,
        category_id: impl AsRef<str>,
    ) -> GetIntentsCategory {
        super::intents::GetIntentsCategory(
            rt::Request::new(&self.0, super::intents::GetIntentsCategory::INFO)
                .path("categoryId", category_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/intents/categories/{categoryId}`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:delete`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`deleteIntentsCategory`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-intents-categories--categoryId-)
    pub fn delete_intents_category(
        &self,
        category_id: impl AsRef<str>,
    ) -> DeleteIntentsCategory {
        super::intents::DeleteIntentsCategory(
            rt::Request::new(&self.0, super::intents::DeleteIntentsCategory::INFO)
                .path("categoryId", category_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/intents/categories/{categoryId}`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:edit`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`patchIntentsCategory`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-intents-categories--categoryId-)
    pub fn patch_intents_category(
        &self,
        category_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::IntentsCategoryPatch>,
    ) -> PatchIntentsCategory {
        super::intents::PatchIntentsCategory(
            rt::Request::new(&self.0, super::intents::PatchIntentsCategory::INFO)
                .path("categoryId", category_id.as_ref())
                .body::<types::IntentsCategoryPatch>(body),
        )
    }
    /// `GET /api/v2/intents/customerintents`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntentsCustomerintents`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-intents-customerintents)
    pub fn get_intents_customerintents(&self) -> GetIntentsCustomerintents {
        super::intents::GetIntentsCustomerintents(
            rt::Request::new(&self.0, super::intents::GetIntentsCustomerintents::INFO),
        )
    }
    /// `POST /api/v2/intents/customerintents`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:add`
    /// - Scopes: `external-contacts`
    /// - Error codes of its own: 400 `limit.exceeded`
    /// - Developer Center: [`postIntentsCustomerintents`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-intents-customerintents)
    pub fn post_intents_customerintents(
        &self,
        body: impl rt::IntoBody<types::CustomerIntent>,
    ) -> PostIntentsCustomerintents {
        super::intents::PostIntentsCustomerintents(
            rt::Request::new(&self.0, super::intents::PostIntentsCustomerintents::INFO)
                .body::<types::CustomerIntent>(body),
        )
    }
    /// `GET /api/v2/intents/customerintents/{customerIntentId}`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getIntentsCustomerintent`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-intents-customerintents--customerIntentId-)
    pub fn get_intents_customerintent(
        &self,
        customer_intent_id: impl AsRef<str>,
    ) -> GetIntentsCustomerintent {
        super::intents::GetIntentsCustomerintent(
            rt::Request::new(&self.0, super::intents::GetIntentsCustomerintent::INFO)
                .path("customerIntentId", customer_intent_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/intents/customerintents/{customerIntentId}`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:delete`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`deleteIntentsCustomerintent`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-intents-customerintents--customerIntentId-)
    pub fn delete_intents_customerintent(
        &self,
        customer_intent_id: impl AsRef<str>,
    ) -> DeleteIntentsCustomerintent {
        super::intents::DeleteIntentsCustomerintent(
            rt::Request::new(&self.0, super::intents::DeleteIntentsCustomerintent::INFO)
                .path("customerIntentId", customer_intent_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/intents/customerintents/{customerIntentId}`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:edit`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`patchIntentsCustomerintent`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-intents-customerintents--customerIntentId-)
    pub fn patch_intents_customerintent(
        &self,
        customer_intent_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CustomerIntentPatch>,
    ) -> PatchIntentsCustomerintent {
        super::intents::PatchIntentsCustomerintent(
            rt::Request::new(&self.0, super::intents::PatchIntentsCustomerintent::INFO)
                .path("customerIntentId", customer_intent_id.as_ref())
                .body::<types::CustomerIntentPatch>(body),
        )
    }
    /// `GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntentsCustomerintentSourceintents`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-intents-customerintents--customerIntentId--sourceintents)
    pub fn get_intents_customerintent_sourceintents(
        &self,
        customer_intent_id: impl AsRef<str>,
    ) -> GetIntentsCustomerintentSourceintents {
        super::intents::GetIntentsCustomerintentSourceintents(
            rt::Request::new(
                    &self.0,
                    super::intents::GetIntentsCustomerintentSourceintents::INFO,
                )
                .path("customerIntentId", customer_intent_id.as_ref()),
        )
    }
    /// `POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/add`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:edit`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postIntentsCustomerintentSourceintentsBulkAdd`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-intents-customerintents--customerIntentId--sourceintents-bulk-add)
    pub fn post_intents_customerintent_sourceintents_bulk_add(
        &self,
        customer_intent_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::BulkAddSourceIntentsRequest>,
    ) -> PostIntentsCustomerintentSourceintentsBulkAdd {
        super::intents::PostIntentsCustomerintentSourceintentsBulkAdd(
            rt::Request::new(
                    &self.0,
                    super::intents::PostIntentsCustomerintentSourceintentsBulkAdd::INFO,
                )
                .path("customerIntentId", customer_intent_id.as_ref())
                .body::<types::BulkAddSourceIntentsRequest>(body),
        )
    }
    /// `POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/remove`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:edit`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postIntentsCustomerintentSourceintentsBulkRemove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-intents-customerintents--customerIntentId--sourceintents-bulk-remove)
    pub fn post_intents_customerintent_sourceintents_bulk_remove(
        &self,
        customer_intent_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::BulkRemoveSourceIntentsRequest>,
    ) -> PostIntentsCustomerintentSourceintentsBulkRemove {
        super::intents::PostIntentsCustomerintentSourceintentsBulkRemove(
            rt::Request::new(
                    &self.0,
                    super::intents::PostIntentsCustomerintentSourceintentsBulkRemove::INFO,
                )
                .path("customerIntentId", customer_intent_id.as_ref())
                .body::<types::BulkRemoveSourceIntentsRequest>(body),
        )
    }
    /// `GET /api/v2/intents/sourceintents`
    ///
    /// - Permission: `externalContacts:customerIntentTaxonomy:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntentsSourceintents`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-intents-sourceintents)
    pub fn get_intents_sourceintents(&self) -> GetIntentsSourceintents {
        super::intents::GetIntentsSourceintents(
            rt::Request::new(&self.0, super::intents::GetIntentsSourceintents::INFO),
        )
    }
}
/// The call `getIntentsAssignmentsExternalcontact`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntentsAssignmentsExternalcontact(
    pub(crate) rt::Request<types::CustomerIntentAssignmentListing>,
);
impl GetIntentsAssignmentsExternalcontact {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntentsAssignmentsExternalcontact",
        method: rt::Method::Get,
        path: "/api/v2/intents/assignments/externalcontacts/{externalContactId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentAssignments:view"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CustomerIntentAssignmentListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CustomerIntentAssignmentListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomerIntentAssignmentListing> {
        self.0.send()
    }
}
/// The call `postIntentsAssignmentsExternalcontactCustomerintentAssignment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntentsAssignmentsExternalcontactCustomerintentAssignment(
    pub(crate) rt::Request<types::CustomerIntentAssignmentResponse>,
);
impl PostIntentsAssignmentsExternalcontactCustomerintentAssignment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntentsAssignmentsExternalcontactCustomerintentAssignment",
        method: rt::Method::Post,
        path: "/api/v2/intents/assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentAssignments:add"],
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
    pub fn customize(self) -> rt::Request<types::CustomerIntentAssignmentResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomerIntentAssignmentResponse> {
        self.0.send()
    }
}
/// The call `getIntentsCategories`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntentsCategories(pub(crate) rt::Request<types::IntentsCategoryListing>);
impl GetIntentsCategories {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntentsCategories",
        method: rt::Method::Get,
        path: "/api/v2/intents/categories",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:view"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `queryValue` (query)
    pub fn query_value(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("queryValue", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IntentsCategoryListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::IntentsCategoryListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntentsCategoryListing> {
        self.0.send()
    }
}
/// The call `postIntentsCategories`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntentsCategories(pub(crate) rt::Request<types::IntentsCategory>);
impl PostIntentsCategories {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntentsCategories",
        method: rt::Method::Post,
        path: "/api/v2/intents/categories",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:add"],
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
    pub fn customize(self) -> rt::Request<types::IntentsCategory> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntentsCategory> {
        self.0.send()
    }
}
/// The call `getIntentsCategory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntentsCategory(pub(crate) rt::Request<types::IntentsCategory>);
impl GetIntentsCategory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntentsCategory",
        method: rt::Method::Get,
        path: "/api/v2/intents/categories/{categoryId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:view"],
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
    pub fn customize(self) -> rt::Request<types::IntentsCategory> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchIntentsCategory`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IntentsCategory>
    where
        F: FnMut(&mut types::IntentsCategoryPatch) + Send + 'static,
    {
        rt::update(self.0, crate::generated::intents::PatchIntentsCategory::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntentsCategory> {
        self.0.send()
    }
}
/// The call `deleteIntentsCategory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIntentsCategory(pub(crate) rt::Request<()>);
impl DeleteIntentsCategory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIntentsCategory",
        method: rt::Method::Delete,
        path: "/api/v2/intents/categories/{categoryId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:delete"],
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
/// The call `patchIntentsCategory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchIntentsCategory(pub(crate) rt::Request<types::IntentsCategory>);
impl PatchIntentsCategory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchIntentsCategory",
        method: rt::Method::Patch,
        path: "/api/v2/intents/categories/{categoryId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:edit"],
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
    pub fn customize(self) -> rt::Request<types::IntentsCategory> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntentsCategory> {
        self.0.send()
    }
}
/// The call `getIntentsCustomerintents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntentsCustomerintents(
    pub(crate) rt::Request<types::CustomerIntentListing>,
);
impl GetIntentsCustomerintents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntentsCustomerintents",
        method: rt::Method::Get,
        path: "/api/v2/intents/customerintents",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:view"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `queryValue` (query)
    pub fn query_value(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("queryValue", value))
    }
    /// `categoryId` (query)
    pub fn category_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("categoryId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CustomerIntentListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CustomerIntentListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomerIntentListing> {
        self.0.send()
    }
}
/// The call `postIntentsCustomerintents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntentsCustomerintents(
    pub(crate) rt::Request<types::CustomerIntentResponse>,
);
impl PostIntentsCustomerintents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntentsCustomerintents",
        method: rt::Method::Post,
        path: "/api/v2/intents/customerintents",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:add"],
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
    pub fn customize(self) -> rt::Request<types::CustomerIntentResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomerIntentResponse> {
        self.0.send()
    }
}
/// The call `getIntentsCustomerintent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntentsCustomerintent(
    pub(crate) rt::Request<types::CustomerIntentResponse>,
);
impl GetIntentsCustomerintent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntentsCustomerintent",
        method: rt::Method::Get,
        path: "/api/v2/intents/customerintents/{customerIntentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:view"],
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
    pub fn customize(self) -> rt::Request<types::CustomerIntentResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchIntentsCustomerintent`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::CustomerIntentResponse>
    where
        F: FnMut(&mut types::CustomerIntentPatch) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::intents::PatchIntentsCustomerintent::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomerIntentResponse> {
        self.0.send()
    }
}
/// The call `deleteIntentsCustomerintent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIntentsCustomerintent(pub(crate) rt::Request<()>);
impl DeleteIntentsCustomerintent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIntentsCustomerintent",
        method: rt::Method::Delete,
        path: "/api/v2/intents/customerintents/{customerIntentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:delete"],
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
/// The call `patchIntentsCustomerintent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchIntentsCustomerintent(
    pub(crate) rt::Request<types::CustomerIntentResponse>,
);
impl PatchIntentsCustomerintent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchIntentsCustomerintent",
        method: rt::Method::Patch,
        path: "/api/v2/intents/customerintents/{customerIntentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:edit"],
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
    pub fn customize(self) -> rt::Request<types::CustomerIntentResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomerIntentResponse> {
        self.0.send()
    }
}
/// The call `getIntentsCustomerintentSourceintents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntentsCustomerintentSourceintents(
    pub(crate) rt::Request<types::CustomerSourceIntentListing>,
);
impl GetIntentsCustomerintentSourceintents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntentsCustomerintentSourceintents",
        method: rt::Method::Get,
        path: "/api/v2/intents/customerintents/{customerIntentId}/sourceintents",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:view"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `queryValue` (query)
    pub fn query_value(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("queryValue", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CustomerSourceIntentListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CustomerSourceIntentListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomerSourceIntentListing> {
        self.0.send()
    }
}
/// The call `postIntentsCustomerintentSourceintentsBulkAdd`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntentsCustomerintentSourceintentsBulkAdd(
    pub(crate) rt::Request<types::BulkSourceIntentsResponse>,
);
impl PostIntentsCustomerintentSourceintentsBulkAdd {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntentsCustomerintentSourceintentsBulkAdd",
        method: rt::Method::Post,
        path: "/api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/add",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:edit"],
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
    pub fn customize(self) -> rt::Request<types::BulkSourceIntentsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkSourceIntentsResponse> {
        self.0.send()
    }
}
/// The call `postIntentsCustomerintentSourceintentsBulkRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntentsCustomerintentSourceintentsBulkRemove(
    pub(crate) rt::Request<types::BulkSourceIntentsResponse>,
);
impl PostIntentsCustomerintentSourceintentsBulkRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntentsCustomerintentSourceintentsBulkRemove",
        method: rt::Method::Post,
        path: "/api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/remove",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:edit"],
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
    pub fn customize(self) -> rt::Request<types::BulkSourceIntentsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkSourceIntentsResponse> {
        self.0.send()
    }
}
/// The call `getIntentsSourceintents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntentsSourceintents(
    pub(crate) rt::Request<types::CustomerSourceIntentListing>,
);
impl GetIntentsSourceintents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntentsSourceintents",
        method: rt::Method::Get,
        path: "/api/v2/intents/sourceintents",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customerIntentTaxonomy:view"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `type` (query)
    pub fn type_(
        self,
        value: impl rt::IntoOption<types::GetIntentsSourceintentsType>,
    ) -> Self {
        Self(self.0.option::<types::GetIntentsSourceintentsType>("type", value))
    }
    /// `sourceId` (query)
    pub fn source_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sourceId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CustomerSourceIntentListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CustomerSourceIntentListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomerSourceIntentListing> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetIntentsAssignmentsExternalcontact::INFO,
    PostIntentsAssignmentsExternalcontactCustomerintentAssignment::INFO,
    GetIntentsCategories::INFO,
    PostIntentsCategories::INFO,
    GetIntentsCategory::INFO,
    DeleteIntentsCategory::INFO,
    PatchIntentsCategory::INFO,
    GetIntentsCustomerintents::INFO,
    PostIntentsCustomerintents::INFO,
    GetIntentsCustomerintent::INFO,
    DeleteIntentsCustomerintent::INFO,
    PatchIntentsCustomerintent::INFO,
    GetIntentsCustomerintentSourceintents::INFO,
    PostIntentsCustomerintentSourceintentsBulkAdd::INFO,
    PostIntentsCustomerintentSourceintentsBulkRemove::INFO,
    GetIntentsSourceintents::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::BulkAddSourceIntentsRequest>,
    rt::make_model::<types::BulkRemoveSourceIntentsRequest>,
    rt::make_model::<types::BulkResults>,
    rt::make_model::<types::BulkSourceIntentsResponse>,
    rt::make_model::<types::CustomerIntent>,
    rt::make_model::<types::CustomerIntentAssignmentListing>,
    rt::make_model::<types::CustomerIntentAssignmentRequest>,
    rt::make_model::<types::CustomerIntentAssignmentResponse>,
    rt::make_model::<types::CustomerIntentListing>,
    rt::make_model::<types::CustomerIntentPatch>,
    rt::make_model::<types::CustomerIntentResponse>,
    rt::make_model::<types::CustomerSourceIntent>,
    rt::make_model::<types::CustomerSourceIntentListing>,
    rt::make_model::<types::IntentsCategory>,
    rt::make_model::<types::IntentsCategoryListing>,
    rt::make_model::<types::IntentsCategoryPatch>,
    rt::make_model::<types::SourceIntent>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CustomerIntentAssignmentRequestSourceType {
        /// `Bot`
        Bot,
        /// `Case`
        Case,
        /// `Copilot`
        Copilot,
        /// `Digitalbot`
        Digitalbot,
        /// `Segment`
        Segment,
        /// `Topic`
        Topic,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CustomerIntentAssignmentRequestSourceType {
        const VALUES: &'static [Self] = &[
            Self::Bot,
            Self::Case,
            Self::Copilot,
            Self::Digitalbot,
            Self::Segment,
            Self::Topic,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Bot",
            "Case",
            "Copilot",
            "Digitalbot",
            "Segment",
            "Topic",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Bot => "Bot",
                Self::Case => "Case",
                Self::Copilot => "Copilot",
                Self::Digitalbot => "Digitalbot",
                Self::Segment => "Segment",
                Self::Topic => "Topic",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CustomerIntentAssignmentRequestSourceType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SourceIntentSourceType {
        /// `Bot`
        Bot,
        /// `Copilot`
        Copilot,
        /// `Digitalbot`
        Digitalbot,
        /// `Segment`
        Segment,
        /// `Topic`
        Topic,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SourceIntentSourceType {
        const VALUES: &'static [Self] = &[
            Self::Bot,
            Self::Copilot,
            Self::Digitalbot,
            Self::Segment,
            Self::Topic,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Bot",
            "Copilot",
            "Digitalbot",
            "Segment",
            "Topic",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Bot => "Bot",
                Self::Copilot => "Copilot",
                Self::Digitalbot => "Digitalbot",
                Self::Segment => "Segment",
                Self::Topic => "Topic",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SourceIntentSourceType);
    /// `Bot`, `Copilot`, `Digitalbot`, `Segment`, `Topic`, `Unknown`.
    pub type GetIntentsSourceintentsType = types::SourceIntentSourceType;
    /// `BulkAddSourceIntentsRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkAddSourceIntentsRequest {
        /// `items`: required
        pub items: Option<Vec<types::SourceIntent>>,
        _rest: rt::Rest,
    }
    impl Default for BulkAddSourceIntentsRequest {
        fn default() -> Self {
            Self {
                items: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkAddSourceIntentsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkAddSourceIntentsRequest",
                fields: &["items"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.items);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.items),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkAddSourceIntentsRequest);
    impl BulkAddSourceIntentsRequest {
        /// One with everything set that the API requires: `items`.
        #[must_use]
        pub fn new(items: impl rt::IntoField<Vec<types::SourceIntent>>) -> Self {
            Self::default().items(items)
        }
        /// Sets `items`.
        #[must_use]
        pub fn items(
            mut self,
            value: impl rt::IntoField<Vec<types::SourceIntent>>,
        ) -> Self {
            value.put(&mut self.items, &mut self._rest, 0);
            self
        }
    }
    /// `BulkRemoveSourceIntentsRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkRemoveSourceIntentsRequest {
        /// `items`: required
        pub items: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for BulkRemoveSourceIntentsRequest {
        fn default() -> Self {
            Self {
                items: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkRemoveSourceIntentsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkRemoveSourceIntentsRequest",
                fields: &["items"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.items);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.items),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkRemoveSourceIntentsRequest);
    impl BulkRemoveSourceIntentsRequest {
        /// One with everything set that the API requires: `items`.
        #[must_use]
        pub fn new(items: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().items(items)
        }
        /// Sets `items`.
        #[must_use]
        pub fn items(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.items, &mut self._rest, 0);
            self
        }
    }
    /// `BulkResults` of the API document.
    #[non_exhaustive]
    pub struct BulkResults {
        /// `id`
        pub id: Option<String>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for BulkResults {
        fn default() -> Self {
            Self {
                id: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkResults {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkResults",
                fields: &["id", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.boolean(1, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkResults);
    /// `BulkSourceIntentsResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkSourceIntentsResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorResultIds`
        pub error_result_ids: Option<Vec<String>>,
        /// `results`
        pub results: Option<Vec<types::BulkResults>>,
        _rest: rt::Rest,
    }
    impl Default for BulkSourceIntentsResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_result_ids: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkSourceIntentsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkSourceIntentsResponse",
                fields: &["errorCount", "errorResultIds", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_result_ids);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_result_ids),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkSourceIntentsResponse);
    /// `CustomerIntent` of the API document.
    #[non_exhaustive]
    pub struct CustomerIntent {
        /// `categoryId`: required
        pub category_id: Option<String>,
        /// `description`: required
        pub description: Option<String>,
        /// `expiryTime`: required
        pub expiry_time: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CustomerIntent {
        fn default() -> Self {
            Self {
                category_id: None,
                description: None,
                expiry_time: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerIntent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerIntent",
                fields: &[
                    "categoryId",
                    "description",
                    "expiryTime",
                    "id",
                    "name",
                    "selfUri",
                ],
                required: &[0, 1, 2, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.category_id);
            out.text(1, &self.description);
            out.int(2, &self.expiry_time);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.category_id),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Int(&mut self.expiry_time),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerIntent);
    impl CustomerIntent {
        /// One with everything set that the API requires, in this order: `categoryId`, `description`, `expiryTime`, `name`.
        #[must_use]
        pub fn new(
            category_id: impl rt::IntoField<String>,
            description: impl rt::IntoField<String>,
            expiry_time: impl rt::IntoField<i64>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .category_id(category_id)
                .description(description)
                .expiry_time(expiry_time)
                .name(name)
        }
        /// Sets `categoryId`.
        #[must_use]
        pub fn category_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.category_id, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `expiryTime`.
        #[must_use]
        pub fn expiry_time(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.expiry_time, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
    }
    /// `CustomerIntentAssignmentListing` of the API document.
    #[non_exhaustive]
    pub struct CustomerIntentAssignmentListing {
        /// `entities`
        pub entities: Option<Vec<types::CustomerIntentAssignmentResponse>>,
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
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CustomerIntentAssignmentListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                last_uri: None,
                next_uri: None,
                page_count: None,
                page_number: None,
                page_size: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerIntentAssignmentListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerIntentAssignmentListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "lastUri",
                    "nextUri",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
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
            out.text(7, &self.previous_uri);
            out.text(8, &self.self_uri);
            out.int(9, &self.total);
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
                7 => rt::Place::Text(&mut self.previous_uri),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerIntentAssignmentListing);
    /// `CustomerIntentAssignmentRequest` of the API document.
    #[non_exhaustive]
    pub struct CustomerIntentAssignmentRequest {
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `sessionId`
        pub session_id: Option<String>,
        /// `sourceId`
        pub source_id: Option<String>,
        /// `sourceType`
        pub source_type: Option<types::CustomerIntentAssignmentRequestSourceType>,
        _rest: rt::Rest,
    }
    impl Default for CustomerIntentAssignmentRequest {
        fn default() -> Self {
            Self {
                conversation_id: None,
                session_id: None,
                source_id: None,
                source_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerIntentAssignmentRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerIntentAssignmentRequest",
                fields: &["conversationId", "sessionId", "sourceId", "sourceType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.conversation_id);
            out.text(1, &self.session_id);
            out.text(2, &self.source_id);
            out.one(3, &self.source_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.conversation_id),
                1 => rt::Place::Text(&mut self.session_id),
                2 => rt::Place::Text(&mut self.source_id),
                3 => rt::Place::Enum(&mut self.source_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerIntentAssignmentRequest);
    impl CustomerIntentAssignmentRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 0);
            self
        }
        /// Sets `sessionId`.
        #[must_use]
        pub fn session_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.session_id, &mut self._rest, 1);
            self
        }
        /// Sets `sourceId`.
        #[must_use]
        pub fn source_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_id, &mut self._rest, 2);
            self
        }
        /// Sets `sourceType`.
        #[must_use]
        pub fn source_type(
            mut self,
            value: impl rt::IntoField<types::CustomerIntentAssignmentRequestSourceType>,
        ) -> Self {
            value.put(&mut self.source_type, &mut self._rest, 3);
            self
        }
    }
    /// `CustomerIntentAssignmentResponse` of the API document.
    #[non_exhaustive]
    pub struct CustomerIntentAssignmentResponse {
        /// `category`: read-only
        pub category: Option<Box<types::AddressableEntityRef>>,
        /// `customerIntent`: read-only
        pub customer_intent: Option<Box<types::DomainEntityRef>>,
        /// `dateMostRecentlyAssigned`: read-only
        pub date_most_recently_assigned: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for CustomerIntentAssignmentResponse {
        fn default() -> Self {
            Self {
                category: None,
                customer_intent: None,
                date_most_recently_assigned: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerIntentAssignmentResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerIntentAssignmentResponse",
                fields: &["category", "customerIntent", "dateMostRecentlyAssigned"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.category);
            out.model(1, &self.customer_intent);
            out.date_time(2, &self.date_most_recently_assigned);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.category),
                1 => rt::Place::Model(&mut self.customer_intent),
                2 => rt::Place::DateTime(&mut self.date_most_recently_assigned),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerIntentAssignmentResponse);
    /// `CustomerIntentListing` of the API document.
    #[non_exhaustive]
    pub struct CustomerIntentListing {
        /// `entities`
        pub entities: Option<Vec<types::CustomerIntentResponse>>,
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
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CustomerIntentListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                last_uri: None,
                next_uri: None,
                page_count: None,
                page_number: None,
                page_size: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerIntentListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerIntentListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "lastUri",
                    "nextUri",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
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
            out.text(7, &self.previous_uri);
            out.text(8, &self.self_uri);
            out.int(9, &self.total);
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
                7 => rt::Place::Text(&mut self.previous_uri),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerIntentListing);
    /// `CustomerIntentPatch` of the API document.
    #[non_exhaustive]
    pub struct CustomerIntentPatch {
        /// `categoryId`
        pub category_id: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `expiryTime`
        pub expiry_time: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CustomerIntentPatch {
        fn default() -> Self {
            Self {
                category_id: None,
                description: None,
                expiry_time: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerIntentPatch {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerIntentPatch",
                fields: &[
                    "categoryId",
                    "description",
                    "expiryTime",
                    "id",
                    "name",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.category_id);
            out.text(1, &self.description);
            out.int(2, &self.expiry_time);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.category_id),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Int(&mut self.expiry_time),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerIntentPatch);
    impl CustomerIntentPatch {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `categoryId`.
        #[must_use]
        pub fn category_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.category_id, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `expiryTime`.
        #[must_use]
        pub fn expiry_time(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.expiry_time, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
    }
    /// `CustomerIntentResponse` of the API document.
    #[non_exhaustive]
    pub struct CustomerIntentResponse {
        /// `category`: read-only
        pub category: Option<Box<types::AddressableEntityRef>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `description`: required
        pub description: Option<String>,
        /// `expiryTime`: required
        pub expiry_time: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CustomerIntentResponse {
        fn default() -> Self {
            Self {
                category: None,
                date_created: None,
                description: None,
                expiry_time: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerIntentResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerIntentResponse",
                fields: &[
                    "category",
                    "dateCreated",
                    "description",
                    "expiryTime",
                    "id",
                    "name",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.category);
            out.date_time(1, &self.date_created);
            out.text(2, &self.description);
            out.int(3, &self.expiry_time);
            out.text(4, &self.id);
            out.text(5, &self.name);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.category),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Int(&mut self.expiry_time),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerIntentResponse);
    /// `CustomerSourceIntent` of the API document.
    #[non_exhaustive]
    pub struct CustomerSourceIntent {
        /// `customerIntent`
        pub customer_intent: Option<Box<types::DomainEntityRef>>,
        /// `sourceIntent`
        pub source_intent: Option<Box<types::SourceIntent>>,
        _rest: rt::Rest,
    }
    impl Default for CustomerSourceIntent {
        fn default() -> Self {
            Self {
                customer_intent: None,
                source_intent: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerSourceIntent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerSourceIntent",
                fields: &["customerIntent", "sourceIntent"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.customer_intent);
            out.model(1, &self.source_intent);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.customer_intent),
                1 => rt::Place::Model(&mut self.source_intent),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerSourceIntent);
    /// `CustomerSourceIntentListing` of the API document.
    #[non_exhaustive]
    pub struct CustomerSourceIntentListing {
        /// `entities`
        pub entities: Option<Vec<types::CustomerSourceIntent>>,
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
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CustomerSourceIntentListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                last_uri: None,
                next_uri: None,
                page_count: None,
                page_number: None,
                page_size: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerSourceIntentListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerSourceIntentListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "lastUri",
                    "nextUri",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
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
            out.text(7, &self.previous_uri);
            out.text(8, &self.self_uri);
            out.int(9, &self.total);
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
                7 => rt::Place::Text(&mut self.previous_uri),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerSourceIntentListing);
    /// `IntentsCategory` of the API document.
    #[non_exhaustive]
    pub struct IntentsCategory {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `description`: required
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IntentsCategory {
        fn default() -> Self {
            Self {
                date_created: None,
                description: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntentsCategory {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntentsCategory",
                fields: &["dateCreated", "description", "id", "name", "selfUri"],
                required: &[1, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntentsCategory);
    impl IntentsCategory {
        /// One with everything set that the API requires, in this order: `description`, `name`.
        #[must_use]
        pub fn new(
            description: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().description(description).name(name)
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
    }
    /// `IntentsCategoryListing` of the API document.
    #[non_exhaustive]
    pub struct IntentsCategoryListing {
        /// `entities`
        pub entities: Option<Vec<types::IntentsCategory>>,
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
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for IntentsCategoryListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                last_uri: None,
                next_uri: None,
                page_count: None,
                page_number: None,
                page_size: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntentsCategoryListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntentsCategoryListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "lastUri",
                    "nextUri",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
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
            out.text(7, &self.previous_uri);
            out.text(8, &self.self_uri);
            out.int(9, &self.total);
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
                7 => rt::Place::Text(&mut self.previous_uri),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntentsCategoryListing);
    /// `IntentsCategoryPatch` of the API document.
    #[non_exhaustive]
    pub struct IntentsCategoryPatch {
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IntentsCategoryPatch {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntentsCategoryPatch {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntentsCategoryPatch",
                fields: &["description", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntentsCategoryPatch);
    impl IntentsCategoryPatch {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `SourceIntent` of the API document.
    #[non_exhaustive]
    pub struct SourceIntent {
        /// `sourceId`
        pub source_id: Option<String>,
        /// `sourceIntentId`
        pub source_intent_id: Option<String>,
        /// `sourceIntentName`
        pub source_intent_name: Option<String>,
        /// `sourceName`
        pub source_name: Option<String>,
        /// `sourceType`
        pub source_type: Option<types::SourceIntentSourceType>,
        _rest: rt::Rest,
    }
    impl Default for SourceIntent {
        fn default() -> Self {
            Self {
                source_id: None,
                source_intent_id: None,
                source_intent_name: None,
                source_name: None,
                source_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SourceIntent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SourceIntent",
                fields: &[
                    "sourceId",
                    "sourceIntentId",
                    "sourceIntentName",
                    "sourceName",
                    "sourceType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.source_id);
            out.text(1, &self.source_intent_id);
            out.text(2, &self.source_intent_name);
            out.text(3, &self.source_name);
            out.one(4, &self.source_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.source_id),
                1 => rt::Place::Text(&mut self.source_intent_id),
                2 => rt::Place::Text(&mut self.source_intent_name),
                3 => rt::Place::Text(&mut self.source_name),
                4 => rt::Place::Enum(&mut self.source_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SourceIntent);
    impl SourceIntent {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `sourceId`.
        #[must_use]
        pub fn source_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_id, &mut self._rest, 0);
            self
        }
        /// Sets `sourceIntentId`.
        #[must_use]
        pub fn source_intent_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_intent_id, &mut self._rest, 1);
            self
        }
        /// Sets `sourceIntentName`.
        #[must_use]
        pub fn source_intent_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_intent_name, &mut self._rest, 2);
            self
        }
        /// Sets `sourceName`.
        #[must_use]
        pub fn source_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_name, &mut self._rest, 3);
            self
        }
        /// Sets `sourceType`.
        #[must_use]
        pub fn source_type(
            mut self,
            value: impl rt::IntoField<types::SourceIntentSourceType>,
        ) -> Self {
            value.put(&mut self.source_type, &mut self._rest, 4);
            self
        }
    }
    rt::to_write!(
        types::CustomerIntentResponse => types::CustomerIntentPatch, [rt::Step::new(2, 1,
        rt::How::Copy), rt::Step::new(3, 2, rt::How::Copy), rt::Step::inner(4, 3,
        rt::How::Copy), rt::Step::new(5, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::IntentsCategory => types::IntentsCategoryPatch, [rt::Step::new(1, 0,
        rt::How::Copy), rt::Step::inner(2, 1, rt::How::Copy), rt::Step::new(3, 2,
        rt::How::Copy)]
    );
}
