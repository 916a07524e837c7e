// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Coaching API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Coaching API; from [`Client::coaching`](crate::Client::coaching).
#[derive(Clone, Debug)]
pub struct Coaching(rt::Client);
impl Coaching {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/coaching/appointments`
    ///
    /// - Permission: `coaching:appointment:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `interval.query.param`, `users.query.param`; 403 `no.appointment.view.permission`
    /// - Developer Center: [`getCoachingAppointments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-coaching-appointments)
    pub fn get_coaching_appointments(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetCoachingAppointments {
        super::coaching::GetCoachingAppointments(
            rt::Request::new(&self.0, super::coaching::GetCoachingAppointments::INFO)
                .list::<String>("userIds", user_ids),
        )
    }
    /// `POST /api/v2/coaching/appointments`
    ///
    /// - Permission: `coaching:appointment:add`
    /// - Scopes: `coaching`
    /// - Error codes of its own: 400 `no.permission.for.requested.users`, `participate.permission.missing`, `validation.error`; 409 `appointment.conflict`
    /// - Developer Center: [`postCoachingAppointments`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-coaching-appointments)
    pub fn post_coaching_appointments(
        &self,
        body: impl rt::IntoBody<types::CreateCoachingAppointmentRequest>,
    ) -> PostCoachingAppointments {
        super::coaching::PostCoachingAppointments(
            rt::Request::new(&self.0, super::coaching::PostCoachingAppointments::INFO)
                .body::<types::CreateCoachingAppointmentRequest>(body),
        )
    }
    /// `POST /api/v2/coaching/appointments/aggregates/query`
    ///
    /// - Permission: `coaching:appointment:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Error codes of its own: 400 `aggregate.query.filter.missing.or.invalid`, `aggregate.too.many.users`, `validation.failure`; 403 `no.permission.for.requested.users`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postCoachingAppointmentsAggregatesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-coaching-appointments-aggregates-query)
    pub fn post_coaching_appointments_aggregates_query(
        &self,
        body: impl rt::IntoBody<types::CoachingAppointmentAggregateRequest>,
    ) -> PostCoachingAppointmentsAggregatesQuery {
        super::coaching::PostCoachingAppointmentsAggregatesQuery(
            rt::Request::new(
                    &self.0,
                    super::coaching::PostCoachingAppointmentsAggregatesQuery::INFO,
                )
                .body::<types::CoachingAppointmentAggregateRequest>(body),
        )
    }
    /// `GET /api/v2/coaching/appointments/me`
    ///
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getCoachingAppointmentsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-coaching-appointments-me)
    pub fn get_coaching_appointments_me(&self) -> GetCoachingAppointmentsMe {
        super::coaching::GetCoachingAppointmentsMe(
            rt::Request::new(&self.0, super::coaching::GetCoachingAppointmentsMe::INFO),
        )
    }
    /// `GET /api/v2/coaching/appointments/{appointmentId}`
    ///
    /// - Permission: `coaching:appointment:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Error codes of its own: 403 `forbidden`, `missing.permissions.not.appointment.participant`; 404 `appointment.not.found`
    /// - Developer Center: [`getCoachingAppointment`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-coaching-appointments--appointmentId-)
    pub fn get_coaching_appointment(
        &self,
        appointment_id: impl AsRef<str>,
    ) -> GetCoachingAppointment {
        super::coaching::GetCoachingAppointment(
            rt::Request::new(&self.0, super::coaching::GetCoachingAppointment::INFO)
                .path("appointmentId", appointment_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/coaching/appointments/{appointmentId}`
    ///
    /// - Permission: `coaching:appointment:delete`
    /// - Scopes: `coaching`
    /// - Error codes of its own: 403 `forbidden`, `missing.permissions.not.appointment.participant`; 404 `appointment.not.found`; 409 `appointment.conflict`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteCoachingAppointment`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-coaching-appointments--appointmentId-)
    pub fn delete_coaching_appointment(
        &self,
        appointment_id: impl AsRef<str>,
    ) -> DeleteCoachingAppointment {
        super::coaching::DeleteCoachingAppointment(
            rt::Request::new(&self.0, super::coaching::DeleteCoachingAppointment::INFO)
                .path("appointmentId", appointment_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/coaching/appointments/{appointmentId}`
    ///
    /// - Permission: `coaching:appointment:edit`
    /// - Scopes: `coaching`
    /// - Error codes of its own: 400 `not.wfm.appointment`, `participate.permission.missing`; 403 `forbidden`; 404 `appointment.not.found`; 409 `appointment.conflict`, `appointment.state.conflict`
    /// - Developer Center: [`patchCoachingAppointment`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-coaching-appointments--appointmentId-)
    pub fn patch_coaching_appointment(
        &self,
        appointment_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateCoachingAppointmentRequest>,
    ) -> PatchCoachingAppointment {
        super::coaching::PatchCoachingAppointment(
            rt::Request::new(&self.0, super::coaching::PatchCoachingAppointment::INFO)
                .path("appointmentId", appointment_id.as_ref())
                .body::<types::UpdateCoachingAppointmentRequest>(body),
        )
    }
    /// `GET /api/v2/coaching/appointments/{appointmentId}/annotations`
    ///
    /// - Permissions: any of `coaching:annotation:view`, `coaching:privateAnnotation:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `forbidden`; 404 `appointment.not.found`
    /// - Developer Center: [`getCoachingAppointmentAnnotations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-coaching-appointments--appointmentId--annotations)
    pub fn get_coaching_appointment_annotations(
        &self,
        appointment_id: impl AsRef<str>,
    ) -> GetCoachingAppointmentAnnotations {
        super::coaching::GetCoachingAppointmentAnnotations(
            rt::Request::new(
                    &self.0,
                    super::coaching::GetCoachingAppointmentAnnotations::INFO,
                )
                .path("appointmentId", appointment_id.as_ref()),
        )
    }
    /// `POST /api/v2/coaching/appointments/{appointmentId}/annotations`
    ///
    /// - Permissions: any of `coaching:annotation:add`, `coaching:privateAnnotation:add`
    /// - Scopes: `coaching`
    /// - Error codes of its own: 400 `validation.failure`; 403 `forbidden`; 404 `appointment.not.found`
    /// - Developer Center: [`postCoachingAppointmentAnnotations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-coaching-appointments--appointmentId--annotations)
    pub fn post_coaching_appointment_annotations(
        &self,
        appointment_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CoachingAnnotationCreateRequest>,
    ) -> PostCoachingAppointmentAnnotations {
        super::coaching::PostCoachingAppointmentAnnotations(
            rt::Request::new(
                    &self.0,
                    super::coaching::PostCoachingAppointmentAnnotations::INFO,
                )
                .path("appointmentId", appointment_id.as_ref())
                .body::<types::CoachingAnnotationCreateRequest>(body),
        )
    }
    /// `GET /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`
    ///
    /// - Permissions: any of `coaching:annotation:view`, `coaching:privateAnnotation:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Error codes of its own: 403 `forbidden`; 404 `annotation.deleted`, `annotation.not.found`, `appointment.not.found`
    /// - Developer Center: [`getCoachingAppointmentAnnotation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-coaching-appointments--appointmentId--annotations--annotationId-)
    pub fn get_coaching_appointment_annotation(
        &self,
        appointment_id: impl AsRef<str>,
        annotation_id: impl AsRef<str>,
    ) -> GetCoachingAppointmentAnnotation {
        super::coaching::GetCoachingAppointmentAnnotation(
            rt::Request::new(
                    &self.0,
                    super::coaching::GetCoachingAppointmentAnnotation::INFO,
                )
                .path("appointmentId", appointment_id.as_ref())
                .path("annotationId", annotation_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`
    ///
    /// - Permissions: any of `coaching:annotation:delete`, `coaching:privateAnnotation:delete`
    /// - Scopes: `coaching`
    /// - Error codes of its own: 403 `forbidden`; 404 `annotation.deleted`, `annotation.not.found`, `appointment.not.found`
    /// - Developer Center: [`deleteCoachingAppointmentAnnotation`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-coaching-appointments--appointmentId--annotations--annotationId-)
    pub fn delete_coaching_appointment_annotation(
        &self,
        appointment_id: impl AsRef<str>,
        annotation_id: impl AsRef<str>,
    ) -> DeleteCoachingAppointmentAnnotation {
        super::coaching::DeleteCoachingAppointmentAnnotation(
            rt::Request::new(
                    &self.0,
                    super::coaching::DeleteCoachingAppointmentAnnotation::INFO,
                )
                .path("appointmentId", appointment_id.as_ref())
                .path("annotationId", annotation_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`
    ///
    /// - Permissions: any of `coaching:annotation:edit`, `coaching:privateAnnotation:edit`
    /// - Scopes: `coaching`
    /// - Error codes of its own: 400 `validation.failure`; 403 `forbidden`; 404 `annotation.deleted`, `annotation.not.found`, `appointment.not.found`
    /// - Developer Center: [`patchCoachingAppointmentAnnotation`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-coaching-appointments--appointmentId--annotations--annotationId-)
    pub fn patch_coaching_appointment_annotation(
        &self,
        appointment_id: impl AsRef<str>,
        annotation_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CoachingAnnotation>,
    ) -> PatchCoachingAppointmentAnnotation {
        super::coaching::PatchCoachingAppointmentAnnotation(
            rt::Request::new(
                    &self.0,
                    super::coaching::PatchCoachingAppointmentAnnotation::INFO,
                )
                .path("appointmentId", appointment_id.as_ref())
                .path("annotationId", annotation_id.as_ref())
                .body::<types::CoachingAnnotation>(body),
        )
    }
    /// `POST /api/v2/coaching/appointments/{appointmentId}/conversations`
    ///
    /// - Permissions: any of `coaching:appointment:edit`, `coaching:appointmentConversation:add`
    /// - Scopes: `coaching`
    /// - Error codes of its own: 403 `forbidden`; 404 `appointment.not.found`; 409 `appointment.state.conflict`
    /// - Developer Center: [`postCoachingAppointmentConversations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-coaching-appointments--appointmentId--conversations)
    pub fn post_coaching_appointment_conversations(
        &self,
        appointment_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AddConversationRequest>,
    ) -> PostCoachingAppointmentConversations {
        super::coaching::PostCoachingAppointmentConversations(
            rt::Request::new(
                    &self.0,
                    super::coaching::PostCoachingAppointmentConversations::INFO,
                )
                .path("appointmentId", appointment_id.as_ref())
                .body::<types::AddConversationRequest>(body),
        )
    }
    /// `PATCH /api/v2/coaching/appointments/{appointmentId}/status`
    ///
    /// - Permission: `coaching:appointmentStatus:edit`
    /// - Scopes: `coaching`
    /// - Error codes of its own: 400 `validation.failure`; 403 `agent.cannot.change.status`, `forbidden`, `missing.permissions.not.appointment.participant`; 404 `appointment.not.found`; 409 `appointment.state.conflict`
    /// - Developer Center: [`patchCoachingAppointmentStatus`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-coaching-appointments--appointmentId--status)
    pub fn patch_coaching_appointment_status(
        &self,
        appointment_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CoachingAppointmentStatusRequest>,
    ) -> PatchCoachingAppointmentStatus {
        super::coaching::PatchCoachingAppointmentStatus(
            rt::Request::new(
                    &self.0,
                    super::coaching::PatchCoachingAppointmentStatus::INFO,
                )
                .path("appointmentId", appointment_id.as_ref())
                .body::<types::CoachingAppointmentStatusRequest>(body),
        )
    }
    /// `GET /api/v2/coaching/appointments/{appointmentId}/statuses`
    ///
    /// - Permission: `coaching:appointmentStatus:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `forbidden`, `missing.permissions.not.appointment.participant`; 404 `appointment.not.found`
    /// - Developer Center: [`getCoachingAppointmentStatuses`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-coaching-appointments--appointmentId--statuses)
    pub fn get_coaching_appointment_statuses(
        &self,
        appointment_id: impl AsRef<str>,
    ) -> GetCoachingAppointmentStatuses {
        super::coaching::GetCoachingAppointmentStatuses(
            rt::Request::new(
                    &self.0,
                    super::coaching::GetCoachingAppointmentStatuses::INFO,
                )
                .path("appointmentId", appointment_id.as_ref()),
        )
    }
    /// `GET /api/v2/coaching/notifications`
    ///
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `pagination.bad.request`
    /// - Developer Center: [`getCoachingNotifications`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-coaching-notifications)
    pub fn get_coaching_notifications(&self) -> GetCoachingNotifications {
        super::coaching::GetCoachingNotifications(
            rt::Request::new(&self.0, super::coaching::GetCoachingNotifications::INFO),
        )
    }
    /// `GET /api/v2/coaching/notifications/{notificationId}`
    ///
    /// - Permission: `coaching:notification:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Error codes of its own: 404 `notification.not.found`
    /// - Developer Center: [`getCoachingNotification`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-coaching-notifications--notificationId-)
    pub fn get_coaching_notification(
        &self,
        notification_id: impl AsRef<str>,
    ) -> GetCoachingNotification {
        super::coaching::GetCoachingNotification(
            rt::Request::new(&self.0, super::coaching::GetCoachingNotification::INFO)
                .path("notificationId", notification_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/coaching/notifications/{notificationId}`
    ///
    /// - Scopes: `coaching`
    /// - Error codes of its own: 403 `forbidden`; 404 `notification.not.found`
    /// - Developer Center: [`patchCoachingNotification`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-coaching-notifications--notificationId-)
    pub fn patch_coaching_notification(
        &self,
        notification_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CoachingNotification>,
    ) -> PatchCoachingNotification {
        super::coaching::PatchCoachingNotification(
            rt::Request::new(&self.0, super::coaching::PatchCoachingNotification::INFO)
                .path("notificationId", notification_id.as_ref())
                .body::<types::CoachingNotification>(body),
        )
    }
    /// `POST /api/v2/coaching/scheduleslots/jobs`
    ///
    /// - Permission: `coaching:scheduleSlotJob:add`
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Error codes of its own: 400 `attendee.not.in.business.unit`, `users.in.different.business.units`; 403 `no.permission.for.requested.users`
    /// - Developer Center: [`postCoachingScheduleslotsJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-coaching-scheduleslots-jobs)
    pub fn post_coaching_scheduleslots_jobs(
        &self,
        body: impl rt::IntoBody<types::CoachingScheduleSlotsJobRequest>,
    ) -> PostCoachingScheduleslotsJobs {
        super::coaching::PostCoachingScheduleslotsJobs(
            rt::Request::new(
                    &self.0,
                    super::coaching::PostCoachingScheduleslotsJobs::INFO,
                )
                .body::<types::CoachingScheduleSlotsJobRequest>(body),
        )
    }
    /// `GET /api/v2/coaching/scheduleslots/jobs/{jobId}`
    ///
    /// - Permission: `coaching:scheduleSlotJob:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Error codes of its own: 400 `attendee.not.in.business.unit`, `users.in.different.business.units`; 403 `no.permission.for.requested.users`
    /// - Developer Center: [`getCoachingScheduleslotsJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-coaching-scheduleslots-jobs--jobId-)
    pub fn get_coaching_scheduleslots_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetCoachingScheduleslotsJob {
        super::coaching::GetCoachingScheduleslotsJob(
            rt::Request::new(&self.0, super::coaching::GetCoachingScheduleslotsJob::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/coaching/scheduleslots/query`
    ///
    /// - Permission: `coaching:scheduleSlot:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`
    /// - Error codes of its own: 400 `attendee.not.in.business.unit`, `users.in.different.business.units`; 403 `no.permission.for.requested.users`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postCoachingScheduleslotsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-coaching-scheduleslots-query)
    pub fn post_coaching_scheduleslots_query(
        &self,
        body: impl rt::IntoBody<types::CoachingSlotsRequest>,
    ) -> PostCoachingScheduleslotsQuery {
        super::coaching::PostCoachingScheduleslotsQuery(
            rt::Request::new(
                    &self.0,
                    super::coaching::PostCoachingScheduleslotsQuery::INFO,
                )
                .body::<types::CoachingSlotsRequest>(body),
        )
    }
}
/// The call `getCoachingAppointments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCoachingAppointments(
    pub(crate) rt::Request<types::CoachingAppointmentResponseList>,
);
impl GetCoachingAppointments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCoachingAppointments",
        method: rt::Method::Get,
        path: "/api/v2/coaching/appointments",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:appointment:view"],
        },
        scopes: &["coaching", "coaching:readonly"],
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
    /// `interval` (query): format `interval`
    pub fn interval(self, value: impl rt::IntoOption<rt::Interval>) -> Self {
        Self(self.0.option::<rt::Interval>("interval", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `statuses` (query)
    pub fn statuses(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetCoachingAppointmentsStatuses>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetCoachingAppointmentsStatuses>("statuses", value))
    }
    /// `facilitatorIds` (query)
    pub fn facilitator_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("facilitatorIds", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetCoachingAppointmentsSortOrder>,
    ) -> Self {
        Self(
            self.0.option::<types::GetCoachingAppointmentsSortOrder>("sortOrder", value),
        )
    }
    /// `relationships` (query)
    pub fn relationships(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetCoachingAppointmentsRelationships>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetCoachingAppointmentsRelationships,
                >("relationships", value),
        )
    }
    /// `completionInterval` (query): format `interval`
    pub fn completion_interval(self, value: impl rt::IntoOption<rt::Interval>) -> Self {
        Self(self.0.option::<rt::Interval>("completionInterval", value))
    }
    /// `overdue` (query)
    pub fn overdue(
        self,
        value: impl rt::IntoOption<types::GetCoachingAppointmentsOverdue>,
    ) -> Self {
        Self(self.0.option::<types::GetCoachingAppointmentsOverdue>("overdue", value))
    }
    /// `intervalCondition` (query)
    pub fn interval_condition(
        self,
        value: impl rt::IntoOption<types::GetCoachingAppointmentsIntervalCondition>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetCoachingAppointmentsIntervalCondition,
                >("intervalCondition", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoachingAppointmentResponseList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CoachingAppointmentResponseList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingAppointmentResponseList> {
        self.0.send()
    }
}
/// The responses of `postCoachingAppointments`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostCoachingAppointmentsResponse {
    /// Status 201.
    Status201(Box<types::CoachingAppointmentResponse>),
    /// Status 202.
    Status202(Box<types::CoachingAppointmentReference>),
}
impl rt::ResponseBody for PostCoachingAppointmentsResponse {
    fn read(response: &rt::RawResponse) -> Result<(Self, rt::Told), rt::DecodeError> {
        match response.status() {
            201 => {
                rt::ResponseBody::read(response)
                    .map(|(body, told)| (Self::Status201(body), told))
            }
            202 => {
                rt::ResponseBody::read(response)
                    .map(|(body, told)| (Self::Status202(body), told))
            }
            _ => Err(response.unexpected_status()),
        }
    }
    fn view(&self) -> Option<rt::View<'_>> {
        match self {
            Self::Status201(body) => rt::ResponseBody::view(body),
            Self::Status202(body) => rt::ResponseBody::view(body),
        }
    }
}
impl serde::Serialize for PostCoachingAppointmentsResponse {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Status201(body) => serde::Serialize::serialize(body, to),
            Self::Status202(body) => serde::Serialize::serialize(body, to),
        }
    }
}
/// The call `postCoachingAppointments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCoachingAppointments(
    pub(crate) rt::Request<PostCoachingAppointmentsResponse>,
);
impl PostCoachingAppointments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCoachingAppointments",
        method: rt::Method::Post,
        path: "/api/v2/coaching/appointments",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:appointment:add"],
        },
        scopes: &["coaching"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[201, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<PostCoachingAppointmentsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<PostCoachingAppointmentsResponse> {
        self.0.send()
    }
}
/// The call `postCoachingAppointmentsAggregatesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCoachingAppointmentsAggregatesQuery(
    pub(crate) rt::Request<types::CoachingAppointmentAggregateResponse>,
);
impl PostCoachingAppointmentsAggregatesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCoachingAppointmentsAggregatesQuery",
        method: rt::Method::Post,
        path: "/api/v2/coaching/appointments/aggregates/query",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:appointment:view"],
        },
        scopes: &["coaching", "coaching:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CoachingAppointmentAggregateResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::CoachingAppointmentAggregateResponse> {
        self.0.send()
    }
}
/// The call `getCoachingAppointmentsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCoachingAppointmentsMe(
    pub(crate) rt::Request<types::CoachingAppointmentResponseList>,
);
impl GetCoachingAppointmentsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCoachingAppointmentsMe",
        method: rt::Method::Get,
        path: "/api/v2/coaching/appointments/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["coaching", "coaching:readonly"],
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
    /// `interval` (query): format `interval`
    pub fn interval(self, value: impl rt::IntoOption<rt::Interval>) -> Self {
        Self(self.0.option::<rt::Interval>("interval", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `statuses` (query)
    pub fn statuses(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetCoachingAppointmentsMeStatuses>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetCoachingAppointmentsMeStatuses>("statuses", value))
    }
    /// `facilitatorIds` (query)
    pub fn facilitator_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("facilitatorIds", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetCoachingAppointmentsMeSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetCoachingAppointmentsMeSortOrder>("sortOrder", value),
        )
    }
    /// `relationships` (query)
    pub fn relationships(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetCoachingAppointmentsMeRelationships>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetCoachingAppointmentsMeRelationships,
                >("relationships", value),
        )
    }
    /// `completionInterval` (query): format `interval`
    pub fn completion_interval(self, value: impl rt::IntoOption<rt::Interval>) -> Self {
        Self(self.0.option::<rt::Interval>("completionInterval", value))
    }
    /// `overdue` (query)
    pub fn overdue(
        self,
        value: impl rt::IntoOption<types::GetCoachingAppointmentsMeOverdue>,
    ) -> Self {
        Self(self.0.option::<types::GetCoachingAppointmentsMeOverdue>("overdue", value))
    }
    /// `intervalCondition` (query)
    pub fn interval_condition(
        self,
        value: impl rt::IntoOption<types::GetCoachingAppointmentsMeIntervalCondition>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetCoachingAppointmentsMeIntervalCondition,
                >("intervalCondition", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoachingAppointmentResponseList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CoachingAppointmentResponseList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingAppointmentResponseList> {
        self.0.send()
    }
}
/// The call `getCoachingAppointment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCoachingAppointment(
    pub(crate) rt::Request<types::CoachingAppointmentResponse>,
);
impl GetCoachingAppointment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCoachingAppointment",
        method: rt::Method::Get,
        path: "/api/v2/coaching/appointments/{appointmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:appointment:view"],
        },
        scopes: &["coaching", "coaching:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CoachingAppointmentResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchCoachingAppointment`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<crate::generated::coaching::PatchCoachingAppointmentResponse>
    where
        F: FnMut(&mut types::UpdateCoachingAppointmentRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::coaching::PatchCoachingAppointment::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingAppointmentResponse> {
        self.0.send()
    }
}
/// The call `deleteCoachingAppointment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteCoachingAppointment(
    pub(crate) rt::Request<Option<types::CoachingAppointmentReference>>,
);
impl DeleteCoachingAppointment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteCoachingAppointment",
        method: rt::Method::Delete,
        path: "/api/v2/coaching/appointments/{appointmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:appointment:delete"],
        },
        scopes: &["coaching"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[202, 204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::CoachingAppointmentReference>> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<Option<types::CoachingAppointmentReference>> {
        self.0.send()
    }
}
/// The responses of `patchCoachingAppointment`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PatchCoachingAppointmentResponse {
    /// Status 200.
    Status200(Box<types::CoachingAppointmentResponse>),
    /// Status 202.
    Status202(Box<types::CoachingAppointmentReference>),
}
impl rt::ResponseBody for PatchCoachingAppointmentResponse {
    fn read(response: &rt::RawResponse) -> Result<(Self, rt::Told), rt::DecodeError> {
        match response.status() {
            200 => {
                rt::ResponseBody::read(response)
                    .map(|(body, told)| (Self::Status200(body), told))
            }
            202 => {
                rt::ResponseBody::read(response)
                    .map(|(body, told)| (Self::Status202(body), told))
            }
            _ => Err(response.unexpected_status()),
        }
    }
    fn view(&self) -> Option<rt::View<'_>> {
        match self {
            Self::Status200(body) => rt::ResponseBody::view(body),
            Self::Status202(body) => rt::ResponseBody::view(body),
        }
    }
}
impl serde::Serialize for PatchCoachingAppointmentResponse {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Status200(body) => serde::Serialize::serialize(body, to),
            Self::Status202(body) => serde::Serialize::serialize(body, to),
        }
    }
}
/// The call `patchCoachingAppointment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchCoachingAppointment(
    pub(crate) rt::Request<PatchCoachingAppointmentResponse>,
);
impl PatchCoachingAppointment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchCoachingAppointment",
        method: rt::Method::Patch,
        path: "/api/v2/coaching/appointments/{appointmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:appointment:edit"],
        },
        scopes: &["coaching"],
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
    pub fn customize(self) -> rt::Request<PatchCoachingAppointmentResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<PatchCoachingAppointmentResponse> {
        self.0.send()
    }
}
/// The call `getCoachingAppointmentAnnotations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCoachingAppointmentAnnotations(
    pub(crate) rt::Request<types::CoachingAnnotationList>,
);
impl GetCoachingAppointmentAnnotations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCoachingAppointmentAnnotations",
        method: rt::Method::Get,
        path: "/api/v2/coaching/appointments/{appointmentId}/annotations",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:annotation:view", "coaching:privateAnnotation:view"],
        },
        scopes: &["coaching", "coaching:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoachingAnnotationList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CoachingAnnotationList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingAnnotationList> {
        self.0.send()
    }
}
/// The call `postCoachingAppointmentAnnotations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCoachingAppointmentAnnotations(
    pub(crate) rt::Request<types::CoachingAnnotation>,
);
impl PostCoachingAppointmentAnnotations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCoachingAppointmentAnnotations",
        method: rt::Method::Post,
        path: "/api/v2/coaching/appointments/{appointmentId}/annotations",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:annotation:add", "coaching:privateAnnotation:add"],
        },
        scopes: &["coaching"],
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
    pub fn customize(self) -> rt::Request<types::CoachingAnnotation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingAnnotation> {
        self.0.send()
    }
}
/// The call `getCoachingAppointmentAnnotation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCoachingAppointmentAnnotation(
    pub(crate) rt::Request<types::CoachingAnnotation>,
);
impl GetCoachingAppointmentAnnotation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCoachingAppointmentAnnotation",
        method: rt::Method::Get,
        path: "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:annotation:view", "coaching:privateAnnotation:view"],
        },
        scopes: &["coaching", "coaching:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CoachingAnnotation> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchCoachingAppointmentAnnotation`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::CoachingAnnotation>
    where
        F: FnMut(&mut types::CoachingAnnotation) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::coaching::PatchCoachingAppointmentAnnotation::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingAnnotation> {
        self.0.send()
    }
}
/// The call `deleteCoachingAppointmentAnnotation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteCoachingAppointmentAnnotation(pub(crate) rt::Request<()>);
impl DeleteCoachingAppointmentAnnotation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteCoachingAppointmentAnnotation",
        method: rt::Method::Delete,
        path: "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:annotation:delete", "coaching:privateAnnotation:delete"],
        },
        scopes: &["coaching"],
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
/// The call `patchCoachingAppointmentAnnotation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchCoachingAppointmentAnnotation(
    pub(crate) rt::Request<types::CoachingAnnotation>,
);
impl PatchCoachingAppointmentAnnotation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchCoachingAppointmentAnnotation",
        method: rt::Method::Patch,
        path: "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:annotation:edit", "coaching:privateAnnotation:edit"],
        },
        scopes: &["coaching"],
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
    pub fn customize(self) -> rt::Request<types::CoachingAnnotation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingAnnotation> {
        self.0.send()
    }
}
/// The call `postCoachingAppointmentConversations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCoachingAppointmentConversations(
    pub(crate) rt::Request<types::AddConversationResponse>,
);
impl PostCoachingAppointmentConversations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCoachingAppointmentConversations",
        method: rt::Method::Post,
        path: "/api/v2/coaching/appointments/{appointmentId}/conversations",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:appointment:edit", "coaching:appointmentConversation:add"],
        },
        scopes: &["coaching"],
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
    pub fn customize(self) -> rt::Request<types::AddConversationResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AddConversationResponse> {
        self.0.send()
    }
}
/// The call `patchCoachingAppointmentStatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchCoachingAppointmentStatus(
    pub(crate) rt::Request<types::CoachingAppointmentStatusResponse>,
);
impl PatchCoachingAppointmentStatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchCoachingAppointmentStatus",
        method: rt::Method::Patch,
        path: "/api/v2/coaching/appointments/{appointmentId}/status",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:appointmentStatus:edit"],
        },
        scopes: &["coaching"],
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
    pub fn customize(self) -> rt::Request<types::CoachingAppointmentStatusResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingAppointmentStatusResponse> {
        self.0.send()
    }
}
/// The call `getCoachingAppointmentStatuses`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCoachingAppointmentStatuses(
    pub(crate) rt::Request<types::CoachingAppointmentStatusResponseList>,
);
impl GetCoachingAppointmentStatuses {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCoachingAppointmentStatuses",
        method: rt::Method::Get,
        path: "/api/v2/coaching/appointments/{appointmentId}/statuses",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:appointmentStatus:view"],
        },
        scopes: &["coaching", "coaching:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoachingAppointmentStatusResponseList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CoachingAppointmentStatusResponseList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::CoachingAppointmentStatusResponseList> {
        self.0.send()
    }
}
/// The call `getCoachingNotifications`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCoachingNotifications(
    pub(crate) rt::Request<types::CoachingNotificationList>,
);
impl GetCoachingNotifications {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCoachingNotifications",
        method: rt::Method::Get,
        path: "/api/v2/coaching/notifications",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["coaching", "coaching:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetCoachingNotificationsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetCoachingNotificationsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoachingNotificationList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CoachingNotificationList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingNotificationList> {
        self.0.send()
    }
}
/// The call `getCoachingNotification`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCoachingNotification(pub(crate) rt::Request<types::CoachingNotification>);
impl GetCoachingNotification {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCoachingNotification",
        method: rt::Method::Get,
        path: "/api/v2/coaching/notifications/{notificationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:notification:view"],
        },
        scopes: &["coaching", "coaching:readonly"],
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
            Item = impl rt::IntoEnum<types::GetCoachingNotificationExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetCoachingNotificationExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoachingNotification> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchCoachingNotification`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::CoachingNotification>
    where
        F: FnMut(&mut types::CoachingNotification) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::coaching::PatchCoachingNotification::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingNotification> {
        self.0.send()
    }
}
/// The call `patchCoachingNotification`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchCoachingNotification(
    pub(crate) rt::Request<types::CoachingNotification>,
);
impl PatchCoachingNotification {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchCoachingNotification",
        method: rt::Method::Patch,
        path: "/api/v2/coaching/notifications/{notificationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["coaching"],
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
    pub fn customize(self) -> rt::Request<types::CoachingNotification> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingNotification> {
        self.0.send()
    }
}
/// The call `postCoachingScheduleslotsJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCoachingScheduleslotsJobs(
    pub(crate) rt::Request<types::CoachingScheduleSlotsJobResponse>,
);
impl PostCoachingScheduleslotsJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCoachingScheduleslotsJobs",
        method: rt::Method::Post,
        path: "/api/v2/coaching/scheduleslots/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:scheduleSlotJob:add"],
        },
        scopes: &["coaching", "coaching:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoachingScheduleSlotsJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingScheduleSlotsJobResponse> {
        self.0.send()
    }
}
/// The call `getCoachingScheduleslotsJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCoachingScheduleslotsJob(
    pub(crate) rt::Request<types::CoachingScheduleSlotsJobResponse>,
);
impl GetCoachingScheduleslotsJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCoachingScheduleslotsJob",
        method: rt::Method::Get,
        path: "/api/v2/coaching/scheduleslots/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:scheduleSlotJob:view"],
        },
        scopes: &["coaching", "coaching:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoachingScheduleSlotsJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingScheduleSlotsJobResponse> {
        self.0.send()
    }
}
/// The call `postCoachingScheduleslotsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCoachingScheduleslotsQuery(
    pub(crate) rt::Request<types::CoachingSlotsResponse>,
);
impl PostCoachingScheduleslotsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCoachingScheduleslotsQuery",
        method: rt::Method::Post,
        path: "/api/v2/coaching/scheduleslots/query",
        permissions: rt::Permissions {
            all: false,
            names: &["coaching:scheduleSlot:view"],
        },
        scopes: &["coaching", "coaching:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoachingSlotsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoachingSlotsResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetCoachingAppointments::INFO,
    PostCoachingAppointments::INFO,
    PostCoachingAppointmentsAggregatesQuery::INFO,
    GetCoachingAppointmentsMe::INFO,
    GetCoachingAppointment::INFO,
    DeleteCoachingAppointment::INFO,
    PatchCoachingAppointment::INFO,
    GetCoachingAppointmentAnnotations::INFO,
    PostCoachingAppointmentAnnotations::INFO,
    GetCoachingAppointmentAnnotation::INFO,
    DeleteCoachingAppointmentAnnotation::INFO,
    PatchCoachingAppointmentAnnotation::INFO,
    PostCoachingAppointmentConversations::INFO,
    PatchCoachingAppointmentStatus::INFO,
    GetCoachingAppointmentStatuses::INFO,
    GetCoachingNotifications::INFO,
    GetCoachingNotification::INFO,
    PatchCoachingNotification::INFO,
    PostCoachingScheduleslotsJobs::INFO,
    GetCoachingScheduleslotsJob::INFO,
    PostCoachingScheduleslotsQuery::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AddConversationRequest>,
    rt::make_model::<types::AddConversationResponse>,
    rt::make_model::<types::AvailableTime>,
    rt::make_model::<types::CoachingAnnotation>,
    rt::make_model::<types::CoachingAnnotationCreateRequest>,
    rt::make_model::<types::CoachingAnnotationList>,
    rt::make_model::<types::CoachingAppointmentAggregateRequest>,
    rt::make_model::<types::CoachingAppointmentAggregateResponse>,
    rt::make_model::<types::CoachingAppointmentReference>,
    rt::make_model::<types::CoachingAppointmentResponse>,
    rt::make_model::<types::CoachingAppointmentResponseList>,
    rt::make_model::<types::CoachingAppointmentStatusRequest>,
    rt::make_model::<types::CoachingAppointmentStatusResponse>,
    rt::make_model::<types::CoachingAppointmentStatusResponseList>,
    rt::make_model::<types::CoachingNotification>,
    rt::make_model::<types::CoachingNotificationList>,
    rt::make_model::<types::CoachingScheduleSlotsJobRequest>,
    rt::make_model::<types::CoachingScheduleSlotsJobResponse>,
    rt::make_model::<types::CoachingScheduleSlotsJobResult>,
    rt::make_model::<types::CoachingScheduleSlotsJobSchedule>,
    rt::make_model::<types::CoachingScheduleSlotsJobSlot>,
    rt::make_model::<types::CoachingSlot>,
    rt::make_model::<types::CoachingSlotsRequest>,
    rt::make_model::<types::CoachingSlotsResponse>,
    rt::make_model::<types::CreateCoachingAppointmentRequest>,
    rt::make_model::<types::DocumentReference>,
    rt::make_model::<types::FullDayTimeOffMarker>,
    rt::make_model::<types::QueryRequestClause>,
    rt::make_model::<types::QueryRequestFilter>,
    rt::make_model::<types::QueryRequestPredicate>,
    rt::make_model::<types::QueryResponseData>,
    rt::make_model::<types::QueryResponseGroupedData>,
    rt::make_model::<types::QueryResponseMetric>,
    rt::make_model::<types::QueryResponseStats>,
    rt::make_model::<types::ScheduleActivity>,
    rt::make_model::<types::UpdateCoachingAppointmentRequest>,
    rt::make_model::<types::UserAvailableTimes>,
    rt::make_model::<types::WfmBusinessUnitReference>,
    rt::make_model::<types::WfmScheduleActivity>,
    rt::make_model::<types::WfmScheduleReference>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CoachingAppointmentStatusRequestStatus {
        /// `Scheduled`
        Scheduled,
        /// `InProgress`
        InProgress,
        /// `Completed`
        Completed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CoachingAppointmentStatusRequestStatus {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::InProgress,
            Self::Scheduled,
        ];
        const TEXTS: &'static [&'static str] = &["Completed", "InProgress", "Scheduled"];
        fn text(&self) -> &str {
            match self {
                Self::Scheduled => "Scheduled",
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CoachingAppointmentStatusRequestStatus);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CoachingNotificationActionType {
        /// `Create`
        Create,
        /// `Update`
        Update,
        /// `Delete`
        Delete,
        /// `StatusChange`
        StatusChange,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CoachingNotificationActionType {
        const VALUES: &'static [Self] = &[
            Self::Create,
            Self::Delete,
            Self::StatusChange,
            Self::Update,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Create",
            "Delete",
            "StatusChange",
            "Update",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Create => "Create",
                Self::Update => "Update",
                Self::Delete => "Delete",
                Self::StatusChange => "StatusChange",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CoachingNotificationActionType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CoachingNotificationRelationship {
        /// `Attendee`
        Attendee,
        /// `Creator`
        Creator,
        /// `Facilitator`
        Facilitator,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CoachingNotificationRelationship {
        const VALUES: &'static [Self] = &[
            Self::Attendee,
            Self::Creator,
            Self::Facilitator,
        ];
        const TEXTS: &'static [&'static str] = &["Attendee", "Creator", "Facilitator"];
        fn text(&self) -> &str {
            match self {
                Self::Attendee => "Attendee",
                Self::Creator => "Creator",
                Self::Facilitator => "Facilitator",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CoachingNotificationRelationship);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CoachingNotificationStatus {
        /// `Scheduled`
        Scheduled,
        /// `InProgress`
        InProgress,
        /// `Completed`
        Completed,
        /// `InvalidSchedule`
        InvalidSchedule,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CoachingNotificationStatus {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::InProgress,
            Self::InvalidSchedule,
            Self::Scheduled,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Completed",
            "InProgress",
            "InvalidSchedule",
            "Scheduled",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Scheduled => "Scheduled",
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::InvalidSchedule => "InvalidSchedule",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CoachingNotificationStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetCoachingAppointmentsIntervalCondition {
        /// `StartsIn`
        StartsIn,
        /// `Overlaps`
        Overlaps,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetCoachingAppointmentsIntervalCondition {
        const VALUES: &'static [Self] = &[Self::Overlaps, Self::StartsIn];
        const TEXTS: &'static [&'static str] = &["Overlaps", "StartsIn"];
        fn text(&self) -> &str {
            match self {
                Self::StartsIn => "StartsIn",
                Self::Overlaps => "Overlaps",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetCoachingAppointmentsIntervalCondition);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetCoachingAppointmentsSortOrder {
        /// `Desc`
        Desc,
        /// `Asc`
        Asc,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetCoachingAppointmentsSortOrder {
        const VALUES: &'static [Self] = &[Self::Asc, Self::Desc];
        const TEXTS: &'static [&'static str] = &["Asc", "Desc"];
        fn text(&self) -> &str {
            match self {
                Self::Desc => "Desc",
                Self::Asc => "Asc",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetCoachingAppointmentsSortOrder);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetCoachingNotificationExpand {
        /// `appointment`
        Appointment,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetCoachingNotificationExpand {
        const VALUES: &'static [Self] = &[Self::Appointment];
        const TEXTS: &'static [&'static str] = &["appointment"];
        fn text(&self) -> &str {
            match self {
                Self::Appointment => "appointment",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetCoachingNotificationExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QueryRequestPredicateDimension {
        /// `attendeeId`
        AttendeeId,
        /// `facilitatorId`
        FacilitatorId,
        /// `status`
        Status,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QueryRequestPredicateDimension {
        const VALUES: &'static [Self] = &[
            Self::AttendeeId,
            Self::FacilitatorId,
            Self::Status,
        ];
        const TEXTS: &'static [&'static str] = &[
            "attendeeId",
            "facilitatorId",
            "status",
        ];
        fn text(&self) -> &str {
            match self {
                Self::AttendeeId => "attendeeId",
                Self::FacilitatorId => "facilitatorId",
                Self::Status => "status",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QueryRequestPredicateDimension);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QueryResponseMetricMetric {
        /// `nActivities`
        NActivities,
        /// `nPlannedActivities`
        NPlannedActivities,
        /// `nInProgressActivities`
        NInProgressActivities,
        /// `nCompleteActivities`
        NCompleteActivities,
        /// `nOverdueActivities`
        NOverdueActivities,
        /// `nInvalidScheduleActivities`
        NInvalidScheduleActivities,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QueryResponseMetricMetric {
        const VALUES: &'static [Self] = &[
            Self::NActivities,
            Self::NCompleteActivities,
            Self::NInProgressActivities,
            Self::NInvalidScheduleActivities,
            Self::NOverdueActivities,
            Self::NPlannedActivities,
        ];
        const TEXTS: &'static [&'static str] = &[
            "nActivities",
            "nCompleteActivities",
            "nInProgressActivities",
            "nInvalidScheduleActivities",
            "nOverdueActivities",
            "nPlannedActivities",
        ];
        fn text(&self) -> &str {
            match self {
                Self::NActivities => "nActivities",
                Self::NPlannedActivities => "nPlannedActivities",
                Self::NInProgressActivities => "nInProgressActivities",
                Self::NCompleteActivities => "nCompleteActivities",
                Self::NOverdueActivities => "nOverdueActivities",
                Self::NInvalidScheduleActivities => "nInvalidScheduleActivities",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QueryResponseMetricMetric);
    /// `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`.
    pub type AvailableTimeActivityCategory = types::ActivityCodeCategory;
    /// `Public`, `Private`.
    pub type CoachingAnnotationCreateRequestAccessType = types::CoachingAnnotationAccessType;
    /// `attendeeId`.
    pub type CoachingAppointmentAggregateRequestGroupBy = types::LearningAssignmentAggregateParamGroupBy;
    /// `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`.
    pub type CoachingAppointmentAggregateRequestMetrics = types::QueryResponseMetricMetric;
    /// `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
    pub type CoachingAppointmentResponseStatus = types::CoachingNotificationStatus;
    /// `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
    pub type CoachingAppointmentStatusResponseStatus = types::CoachingNotificationStatus;
    /// `BestTime`.
    pub type CoachingScheduleSlotsJobResponseSlotsType = types::CoachingScheduleSlotsJobRequestSlotsType;
    /// `StartsIn`, `Overlaps`.
    pub type GetCoachingAppointmentsMeIntervalCondition = types::GetCoachingAppointmentsIntervalCondition;
    /// `True`, `False`, `Any`.
    pub type GetCoachingAppointmentsMeOverdue = types::GetLearningAssignmentsPass;
    /// `Creator`, `Facilitator`, `Attendee`.
    pub type GetCoachingAppointmentsMeRelationships = types::ViewFilterDevelopmentRoleList;
    /// `Desc`, `Asc`.
    pub type GetCoachingAppointmentsMeSortOrder = types::GetCoachingAppointmentsSortOrder;
    /// `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
    pub type GetCoachingAppointmentsMeStatuses = types::CoachingNotificationStatus;
    /// `True`, `False`, `Any`.
    pub type GetCoachingAppointmentsOverdue = types::GetLearningAssignmentsPass;
    /// `Creator`, `Facilitator`, `Attendee`.
    pub type GetCoachingAppointmentsRelationships = types::ViewFilterDevelopmentRoleList;
    /// `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
    pub type GetCoachingAppointmentsStatuses = types::CoachingNotificationStatus;
    /// `appointment`.
    pub type GetCoachingNotificationsExpand = types::GetCoachingNotificationExpand;
    /// `And`, `Or`.
    pub type QueryRequestFilterType = types::QueryRequestClauseType;
    /// `Scheduled`, `InProgress`, `Completed`.
    pub type UpdateCoachingAppointmentRequestStatus = types::CoachingAppointmentStatusRequestStatus;
    /// `AddConversationRequest` of the API document.
    #[non_exhaustive]
    pub struct AddConversationRequest {
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AddConversationRequest {
        fn default() -> Self {
            Self {
                conversation_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AddConversationRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AddConversationRequest",
                fields: &["conversationId"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.conversation_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.conversation_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AddConversationRequest);
    impl AddConversationRequest {
        /// One with everything set that the API requires: `conversationId`.
        #[must_use]
        pub fn new(conversation_id: impl rt::IntoField<String>) -> Self {
            Self::default().conversation_id(conversation_id)
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 0);
            self
        }
    }
    /// `AddConversationResponse` of the API document.
    #[non_exhaustive]
    pub struct AddConversationResponse {
        /// `appointment`: read-only
        pub appointment: Option<Box<types::CoachingAppointmentReference>>,
        /// `conversation`: read-only
        pub conversation: Option<Box<types::ConversationReference>>,
        _rest: rt::Rest,
    }
    impl Default for AddConversationResponse {
        fn default() -> Self {
            Self {
                appointment: None,
                conversation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AddConversationResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AddConversationResponse",
                fields: &["appointment", "conversation"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.appointment);
            out.model(1, &self.conversation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.appointment),
                1 => rt::Place::Model(&mut self.conversation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AddConversationResponse);
    /// `AvailableTime` of the API document.
    #[non_exhaustive]
    pub struct AvailableTime {
        /// `activityCategory`: read-only
        pub activity_category: Option<types::AvailableTimeActivityCategory>,
        /// `dateStart`: read-only
        pub date_start: Option<rt::DateTime>,
        /// `isPaid`: read-only
        pub is_paid: Option<bool>,
        /// `lengthInMinutes`: read-only
        pub length_in_minutes: Option<i64>,
        /// `wfmSchedule`: read-only
        pub wfm_schedule: Option<Box<types::WfmScheduleReference>>,
        _rest: rt::Rest,
    }
    impl Default for AvailableTime {
        fn default() -> Self {
            Self {
                activity_category: None,
                date_start: None,
                is_paid: None,
                length_in_minutes: None,
                wfm_schedule: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AvailableTime {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AvailableTime",
                fields: &[
                    "activityCategory",
                    "dateStart",
                    "isPaid",
                    "lengthInMinutes",
                    "wfmSchedule",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.activity_category);
            out.date_time(1, &self.date_start);
            out.boolean(2, &self.is_paid);
            out.int(3, &self.length_in_minutes);
            out.model(4, &self.wfm_schedule);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.activity_category),
                1 => rt::Place::DateTime(&mut self.date_start),
                2 => rt::Place::Bool(&mut self.is_paid),
                3 => rt::Place::Int(&mut self.length_in_minutes),
                4 => rt::Place::Model(&mut self.wfm_schedule),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AvailableTime);
    /// `CoachingAnnotation` of the API document.
    #[non_exhaustive]
    pub struct CoachingAnnotation {
        /// `accessType`: read-only
        pub access_type: Option<types::CoachingAnnotationAccessType>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `isDeleted`: read-only
        pub is_deleted: Option<bool>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::UserReference>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `text`: required
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CoachingAnnotation {
        fn default() -> Self {
            Self {
                access_type: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                id: None,
                is_deleted: None,
                modified_by: None,
                self_uri: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingAnnotation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAnnotation",
                fields: &[
                    "accessType",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "id",
                    "isDeleted",
                    "modifiedBy",
                    "selfUri",
                    "text",
                ],
                required: &[8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.access_type);
            out.model(1, &self.created_by);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.id);
            out.boolean(5, &self.is_deleted);
            out.model(6, &self.modified_by);
            out.text(7, &self.self_uri);
            out.text(8, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.access_type),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Bool(&mut self.is_deleted),
                6 => rt::Place::Model(&mut self.modified_by),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingAnnotation);
    impl CoachingAnnotation {
        /// One with everything set that the API requires: `text`.
        #[must_use]
        pub fn new(text: impl rt::IntoField<String>) -> Self {
            Self::default().text(text)
        }
        /// Sets `accessType`.
        #[must_use]
        pub fn access_type(
            mut self,
            value: impl rt::IntoField<types::CoachingAnnotationAccessType>,
        ) -> Self {
            value.put(&mut self.access_type, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `isDeleted`.
        #[must_use]
        pub fn is_deleted(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_deleted, &mut self._rest, 5);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 6);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 7);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 8);
            self
        }
    }
    /// `CoachingAnnotationCreateRequest` of the API document.
    #[non_exhaustive]
    pub struct CoachingAnnotationCreateRequest {
        /// `accessType`: required
        pub access_type: Option<types::CoachingAnnotationCreateRequestAccessType>,
        /// `text`: required
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CoachingAnnotationCreateRequest {
        fn default() -> Self {
            Self {
                access_type: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingAnnotationCreateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAnnotationCreateRequest",
                fields: &["accessType", "text"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.access_type);
            out.text(1, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.access_type),
                1 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingAnnotationCreateRequest);
    impl CoachingAnnotationCreateRequest {
        /// One with everything set that the API requires, in this order: `accessType`, `text`.
        #[must_use]
        pub fn new(
            access_type: impl rt::IntoField<
                types::CoachingAnnotationCreateRequestAccessType,
            >,
            text: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().access_type(access_type).text(text)
        }
        /// Sets `accessType`.
        #[must_use]
        pub fn access_type(
            mut self,
            value: impl rt::IntoField<types::CoachingAnnotationCreateRequestAccessType>,
        ) -> Self {
            value.put(&mut self.access_type, &mut self._rest, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 1);
            self
        }
    }
    /// `CoachingAnnotationList` of the API document.
    #[non_exhaustive]
    pub struct CoachingAnnotationList {
        /// `entities`
        pub entities: Option<Vec<types::CoachingAnnotation>>,
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
    impl Default for CoachingAnnotationList {
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
    impl rt::Model for CoachingAnnotationList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAnnotationList",
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
    rt::model!(CoachingAnnotationList);
    /// `CoachingAppointmentAggregateRequest` of the API document.
    #[non_exhaustive]
    pub struct CoachingAppointmentAggregateRequest {
        /// `filter`: required
        pub filter: Option<Box<types::QueryRequestFilter>>,
        /// `groupBy`
        pub group_by: Option<Vec<types::CoachingAppointmentAggregateRequestGroupBy>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`
        pub metrics: Option<Vec<types::CoachingAppointmentAggregateRequestMetrics>>,
        _rest: rt::Rest,
    }
    impl Default for CoachingAppointmentAggregateRequest {
        fn default() -> Self {
            Self {
                filter: None,
                group_by: None,
                interval: None,
                metrics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingAppointmentAggregateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAppointmentAggregateRequest",
                fields: &["filter", "groupBy", "interval", "metrics"],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.filter);
            out.list(1, &self.group_by);
            out.interval(2, &self.interval);
            out.list(3, &self.metrics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.filter),
                1 => rt::Place::List(&mut self.group_by),
                2 => rt::Place::Interval(&mut self.interval),
                3 => rt::Place::List(&mut self.metrics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingAppointmentAggregateRequest);
    impl CoachingAppointmentAggregateRequest {
        /// One with everything set that the API requires, in this order: `filter`, `interval`.
        #[must_use]
        pub fn new(
            filter: impl rt::IntoField<Box<types::QueryRequestFilter>>,
            interval: impl rt::IntoField<rt::Interval>,
        ) -> Self {
            Self::default().filter(filter).interval(interval)
        }
        /// Sets `filter`.
        #[must_use]
        pub fn filter(
            mut self,
            value: impl rt::IntoField<Box<types::QueryRequestFilter>>,
        ) -> Self {
            value.put(&mut self.filter, &mut self._rest, 0);
            self
        }
        /// Sets `groupBy`.
        #[must_use]
        pub fn group_by(
            mut self,
            value: impl rt::IntoField<
                Vec<types::CoachingAppointmentAggregateRequestGroupBy>,
            >,
        ) -> Self {
            value.put(&mut self.group_by, &mut self._rest, 1);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 2);
            self
        }
        /// Sets `metrics`.
        #[must_use]
        pub fn metrics(
            mut self,
            value: impl rt::IntoField<
                Vec<types::CoachingAppointmentAggregateRequestMetrics>,
            >,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 3);
            self
        }
    }
    /// `CoachingAppointmentAggregateResponse` of the API document.
    #[non_exhaustive]
    pub struct CoachingAppointmentAggregateResponse {
        /// `results`
        pub results: Option<Vec<types::QueryResponseGroupedData>>,
        _rest: rt::Rest,
    }
    impl Default for CoachingAppointmentAggregateResponse {
        fn default() -> Self {
            Self {
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingAppointmentAggregateResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAppointmentAggregateResponse",
                fields: &["results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingAppointmentAggregateResponse);
    /// `CoachingAppointmentReference` of the API document.
    #[non_exhaustive]
    pub struct CoachingAppointmentReference {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CoachingAppointmentReference {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingAppointmentReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAppointmentReference",
                fields: &["id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingAppointmentReference);
    /// `CoachingAppointmentResponse` of the API document.
    #[non_exhaustive]
    pub struct CoachingAppointmentResponse {
        /// `attendees`: read-only, no item twice
        pub attendees: Option<Vec<types::UserReference>>,
        /// `conversations`: read-only, no item twice
        pub conversations: Option<Vec<types::ConversationReference>>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCompleted`: read-only
        pub date_completed: Option<rt::DateTime>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `dateStart`: read-only
        pub date_start: Option<rt::DateTime>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `documents`: read-only, no item twice
        pub documents: Option<Vec<types::DocumentReference>>,
        /// `externalLinks`: read-only
        pub external_links: Option<Vec<String>>,
        /// `facilitator`: read-only
        pub facilitator: Option<Box<types::UserReference>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `isOverdue`: read-only
        pub is_overdue: Option<bool>,
        /// `lengthInMinutes`: read-only
        pub length_in_minutes: Option<i64>,
        /// `location`: read-only
        pub location: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `shareInsightsData`: read-only
        pub share_insights_data: Option<bool>,
        /// `status`: read-only
        pub status: Option<types::CoachingAppointmentResponseStatus>,
        /// `wfmSchedule`: read-only
        pub wfm_schedule: Option<Box<types::WfmScheduleReference>>,
        _rest: rt::Rest,
    }
    impl Default for CoachingAppointmentResponse {
        fn default() -> Self {
            Self {
                attendees: None,
                conversations: None,
                created_by: None,
                date_completed: None,
                date_created: None,
                date_modified: None,
                date_start: None,
                description: None,
                documents: None,
                external_links: None,
                facilitator: None,
                id: None,
                is_overdue: None,
                length_in_minutes: None,
                location: None,
                modified_by: None,
                name: None,
                self_uri: None,
                share_insights_data: None,
                status: None,
                wfm_schedule: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingAppointmentResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAppointmentResponse",
                fields: &[
                    "attendees",
                    "conversations",
                    "createdBy",
                    "dateCompleted",
                    "dateCreated",
                    "dateModified",
                    "dateStart",
                    "description",
                    "documents",
                    "externalLinks",
                    "facilitator",
                    "id",
                    "isOverdue",
                    "lengthInMinutes",
                    "location",
                    "modifiedBy",
                    "name",
                    "selfUri",
                    "shareInsightsData",
                    "status",
                    "wfmSchedule",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.attendees);
            out.list(1, &self.conversations);
            out.model(2, &self.created_by);
            out.date_time(3, &self.date_completed);
            out.date_time(4, &self.date_created);
            out.date_time(5, &self.date_modified);
            out.date_time(6, &self.date_start);
            out.text(7, &self.description);
            out.list(8, &self.documents);
            out.list(9, &self.external_links);
            out.model(10, &self.facilitator);
            out.text(11, &self.id);
            out.boolean(12, &self.is_overdue);
            out.int(13, &self.length_in_minutes);
            out.text(14, &self.location);
            out.model(15, &self.modified_by);
            out.text(16, &self.name);
            out.text(17, &self.self_uri);
            out.boolean(18, &self.share_insights_data);
            out.one(19, &self.status);
            out.model(20, &self.wfm_schedule);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.attendees),
                1 => rt::Place::List(&mut self.conversations),
                2 => rt::Place::Model(&mut self.created_by),
                3 => rt::Place::DateTime(&mut self.date_completed),
                4 => rt::Place::DateTime(&mut self.date_created),
                5 => rt::Place::DateTime(&mut self.date_modified),
                6 => rt::Place::DateTime(&mut self.date_start),
                7 => rt::Place::Text(&mut self.description),
                8 => rt::Place::List(&mut self.documents),
                9 => rt::Place::List(&mut self.external_links),
                10 => rt::Place::Model(&mut self.facilitator),
                11 => rt::Place::Text(&mut self.id),
                12 => rt::Place::Bool(&mut self.is_overdue),
                13 => rt::Place::Int(&mut self.length_in_minutes),
                14 => rt::Place::Text(&mut self.location),
                15 => rt::Place::Model(&mut self.modified_by),
                16 => rt::Place::Text(&mut self.name),
                17 => rt::Place::Text(&mut self.self_uri),
                18 => rt::Place::Bool(&mut self.share_insights_data),
                19 => rt::Place::Enum(&mut self.status),
                20 => rt::Place::Model(&mut self.wfm_schedule),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingAppointmentResponse);
    impl CoachingAppointmentResponse {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `attendees`.
        #[must_use]
        pub fn attendees(
            mut self,
            value: impl rt::IntoField<Vec<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.attendees, &mut self._rest, 0);
            self
        }
        /// Sets `conversations`.
        #[must_use]
        pub fn conversations(
            mut self,
            value: impl rt::IntoField<Vec<types::ConversationReference>>,
        ) -> Self {
            value.put(&mut self.conversations, &mut self._rest, 1);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 2);
            self
        }
        /// Sets `dateCompleted`.
        #[must_use]
        pub fn date_completed(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_completed, &mut self._rest, 3);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 4);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 5);
            self
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 6);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 7);
            self
        }
        /// Sets `documents`.
        #[must_use]
        pub fn documents(
            mut self,
            value: impl rt::IntoField<Vec<types::DocumentReference>>,
        ) -> Self {
            value.put(&mut self.documents, &mut self._rest, 8);
            self
        }
        /// Sets `externalLinks`.
        #[must_use]
        pub fn external_links(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.external_links, &mut self._rest, 9);
            self
        }
        /// Sets `facilitator`.
        #[must_use]
        pub fn facilitator(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.facilitator, &mut self._rest, 10);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 11);
            self
        }
        /// Sets `isOverdue`.
        #[must_use]
        pub fn is_overdue(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_overdue, &mut self._rest, 12);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 13);
            self
        }
        /// Sets `location`.
        #[must_use]
        pub fn location(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.location, &mut self._rest, 14);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 15);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 16);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 17);
            self
        }
        /// Sets `shareInsightsData`.
        #[must_use]
        pub fn share_insights_data(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.share_insights_data, &mut self._rest, 18);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::CoachingAppointmentResponseStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 19);
            self
        }
        /// Sets `wfmSchedule`.
        #[must_use]
        pub fn wfm_schedule(
            mut self,
            value: impl rt::IntoField<Box<types::WfmScheduleReference>>,
        ) -> Self {
            value.put(&mut self.wfm_schedule, &mut self._rest, 20);
            self
        }
    }
    /// `CoachingAppointmentResponseList` of the API document.
    #[non_exhaustive]
    pub struct CoachingAppointmentResponseList {
        /// `entities`
        pub entities: Option<Vec<types::CoachingAppointmentResponse>>,
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
    impl Default for CoachingAppointmentResponseList {
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
    impl rt::Model for CoachingAppointmentResponseList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAppointmentResponseList",
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
    rt::model!(CoachingAppointmentResponseList);
    /// `CoachingAppointmentStatusRequest` of the API document.
    #[non_exhaustive]
    pub struct CoachingAppointmentStatusRequest {
        /// `status`: required
        pub status: Option<types::CoachingAppointmentStatusRequestStatus>,
        _rest: rt::Rest,
    }
    impl Default for CoachingAppointmentStatusRequest {
        fn default() -> Self {
            Self {
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingAppointmentStatusRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAppointmentStatusRequest",
                fields: &["status"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingAppointmentStatusRequest);
    impl CoachingAppointmentStatusRequest {
        /// One with everything set that the API requires: `status`.
        #[must_use]
        pub fn new(
            status: impl rt::IntoField<types::CoachingAppointmentStatusRequestStatus>,
        ) -> Self {
            Self::default().status(status)
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::CoachingAppointmentStatusRequestStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 0);
            self
        }
    }
    /// `CoachingAppointmentStatusResponse` of the API document.
    #[non_exhaustive]
    pub struct CoachingAppointmentStatusResponse {
        /// `appointment`: read-only
        pub appointment: Option<Box<types::CoachingAppointmentReference>>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `status`: read-only
        pub status: Option<types::CoachingAppointmentStatusResponseStatus>,
        _rest: rt::Rest,
    }
    impl Default for CoachingAppointmentStatusResponse {
        fn default() -> Self {
            Self {
                appointment: None,
                created_by: None,
                date_created: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingAppointmentStatusResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAppointmentStatusResponse",
                fields: &["appointment", "createdBy", "dateCreated", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.appointment);
            out.model(1, &self.created_by);
            out.date_time(2, &self.date_created);
            out.one(3, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.appointment),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingAppointmentStatusResponse);
    /// `CoachingAppointmentStatusResponseList` of the API document.
    #[non_exhaustive]
    pub struct CoachingAppointmentStatusResponseList {
        /// `entities`
        pub entities: Option<Vec<types::CoachingAppointmentStatusResponse>>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CoachingAppointmentStatusResponseList {
        fn default() -> Self {
            Self {
                entities: None,
                page_count: None,
                page_number: None,
                page_size: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingAppointmentStatusResponseList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingAppointmentStatusResponseList",
                fields: &["entities", "pageCount", "pageNumber", "pageSize", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.int(1, &self.page_count);
            out.int(2, &self.page_number);
            out.int(3, &self.page_size);
            out.int(4, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Int(&mut self.page_count),
                2 => rt::Place::Int(&mut self.page_number),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingAppointmentStatusResponseList);
    /// `CoachingNotification` of the API document.
    #[non_exhaustive]
    pub struct CoachingNotification {
        /// `actionType`: read-only
        pub action_type: Option<types::CoachingNotificationActionType>,
        /// `appointment`: read-only
        pub appointment: Option<Box<types::CoachingAppointmentResponse>>,
        /// `dateStart`: read-only
        pub date_start: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lengthInMinutes`: read-only
        pub length_in_minutes: Option<i64>,
        /// `markedAsRead`
        pub marked_as_read: Option<bool>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `relationship`: read-only
        pub relationship: Option<types::CoachingNotificationRelationship>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::CoachingNotificationStatus>,
        /// `user`: read-only
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for CoachingNotification {
        fn default() -> Self {
            Self {
                action_type: None,
                appointment: None,
                date_start: None,
                id: None,
                length_in_minutes: None,
                marked_as_read: None,
                name: None,
                relationship: None,
                self_uri: None,
                status: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingNotification {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingNotification",
                fields: &[
                    "actionType",
                    "appointment",
                    "dateStart",
                    "id",
                    "lengthInMinutes",
                    "markedAsRead",
                    "name",
                    "relationship",
                    "selfUri",
                    "status",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action_type);
            out.model(1, &self.appointment);
            out.date_time(2, &self.date_start);
            out.text(3, &self.id);
            out.int(4, &self.length_in_minutes);
            out.boolean(5, &self.marked_as_read);
            out.text(6, &self.name);
            out.one(7, &self.relationship);
            out.text(8, &self.self_uri);
            out.one(9, &self.status);
            out.model(10, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action_type),
                1 => rt::Place::Model(&mut self.appointment),
                2 => rt::Place::DateTime(&mut self.date_start),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Int(&mut self.length_in_minutes),
                5 => rt::Place::Bool(&mut self.marked_as_read),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Enum(&mut self.relationship),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Enum(&mut self.status),
                10 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingNotification);
    impl CoachingNotification {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actionType`.
        #[must_use]
        pub fn action_type(
            mut self,
            value: impl rt::IntoField<types::CoachingNotificationActionType>,
        ) -> Self {
            value.put(&mut self.action_type, &mut self._rest, 0);
            self
        }
        /// Sets `appointment`.
        #[must_use]
        pub fn appointment(
            mut self,
            value: impl rt::IntoField<Box<types::CoachingAppointmentResponse>>,
        ) -> Self {
            value.put(&mut self.appointment, &mut self._rest, 1);
            self
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 4);
            self
        }
        /// Sets `markedAsRead`.
        #[must_use]
        pub fn marked_as_read(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.marked_as_read, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `relationship`.
        #[must_use]
        pub fn relationship(
            mut self,
            value: impl rt::IntoField<types::CoachingNotificationRelationship>,
        ) -> Self {
            value.put(&mut self.relationship, &mut self._rest, 7);
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
            value: impl rt::IntoField<types::CoachingNotificationStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 9);
            self
        }
        /// Sets `user`.
        #[must_use]
        pub fn user(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.user, &mut self._rest, 10);
            self
        }
    }
    /// `CoachingNotificationList` of the API document.
    #[non_exhaustive]
    pub struct CoachingNotificationList {
        /// `entities`
        pub entities: Option<Vec<types::CoachingNotification>>,
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
    impl Default for CoachingNotificationList {
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
    impl rt::Model for CoachingNotificationList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingNotificationList",
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
    rt::model!(CoachingNotificationList);
    /// `CoachingScheduleSlotsJobRequest` of the API document.
    #[non_exhaustive]
    pub struct CoachingScheduleSlotsJobRequest {
        /// `activityCodeId`: required
        pub activity_code_id: Option<String>,
        /// `attendeeIds`: required
        pub attendee_ids: Option<Vec<String>>,
        /// `facilitatorIds`
        pub facilitator_ids: Option<Vec<String>>,
        /// `intervals`: required
        pub intervals: Option<Vec<rt::Interval>>,
        /// `lengthInMinutes`: required
        pub length_in_minutes: Option<i64>,
        /// `slotsType`: required
        pub slots_type: Option<types::CoachingScheduleSlotsJobRequestSlotsType>,
        _rest: rt::Rest,
    }
    impl Default for CoachingScheduleSlotsJobRequest {
        fn default() -> Self {
            Self {
                activity_code_id: None,
                attendee_ids: None,
                facilitator_ids: None,
                intervals: None,
                length_in_minutes: None,
                slots_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingScheduleSlotsJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingScheduleSlotsJobRequest",
                fields: &[
                    "activityCodeId",
                    "attendeeIds",
                    "facilitatorIds",
                    "intervals",
                    "lengthInMinutes",
                    "slotsType",
                ],
                required: &[0, 1, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.activity_code_id);
            out.list(1, &self.attendee_ids);
            out.list(2, &self.facilitator_ids);
            out.list(3, &self.intervals);
            out.int(4, &self.length_in_minutes);
            out.one(5, &self.slots_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.activity_code_id),
                1 => rt::Place::List(&mut self.attendee_ids),
                2 => rt::Place::List(&mut self.facilitator_ids),
                3 => rt::Place::List(&mut self.intervals),
                4 => rt::Place::Int(&mut self.length_in_minutes),
                5 => rt::Place::Enum(&mut self.slots_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingScheduleSlotsJobRequest);
    impl CoachingScheduleSlotsJobRequest {
        /// One with everything set that the API requires, in this order: `activityCodeId`, `attendeeIds`, `intervals`, `lengthInMinutes`, `slotsType`.
        #[must_use]
        pub fn new(
            activity_code_id: impl rt::IntoField<String>,
            attendee_ids: impl rt::IntoField<Vec<String>>,
            intervals: impl rt::IntoField<Vec<rt::Interval>>,
            length_in_minutes: impl rt::IntoField<i64>,
            slots_type: impl rt::IntoField<
                types::CoachingScheduleSlotsJobRequestSlotsType,
            >,
        ) -> Self {
            Self::default()
                .activity_code_id(activity_code_id)
                .attendee_ids(attendee_ids)
                .intervals(intervals)
                .length_in_minutes(length_in_minutes)
                .slots_type(slots_type)
        }
        /// Sets `activityCodeId`.
        #[must_use]
        pub fn activity_code_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.activity_code_id, &mut self._rest, 0);
            self
        }
        /// Sets `attendeeIds`.
        #[must_use]
        pub fn attendee_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.attendee_ids, &mut self._rest, 1);
            self
        }
        /// Sets `facilitatorIds`.
        #[must_use]
        pub fn facilitator_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.facilitator_ids, &mut self._rest, 2);
            self
        }
        /// Sets `intervals`.
        #[must_use]
        pub fn intervals(
            mut self,
            value: impl rt::IntoField<Vec<rt::Interval>>,
        ) -> Self {
            value.put(&mut self.intervals, &mut self._rest, 3);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 4);
            self
        }
        /// Sets `slotsType`.
        #[must_use]
        pub fn slots_type(
            mut self,
            value: impl rt::IntoField<types::CoachingScheduleSlotsJobRequestSlotsType>,
        ) -> Self {
            value.put(&mut self.slots_type, &mut self._rest, 5);
            self
        }
    }
    /// `CoachingScheduleSlotsJobResponse` of the API document.
    #[non_exhaustive]
    pub struct CoachingScheduleSlotsJobResponse {
        /// `activityCodeId`
        pub activity_code_id: Option<String>,
        /// `attendeeIds`
        pub attendee_ids: Option<Vec<String>>,
        /// `businessUnitId`
        pub business_unit_id: Option<String>,
        /// `facilitatorIds`
        pub facilitator_ids: Option<Vec<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lengthInMinutes`
        pub length_in_minutes: Option<i64>,
        /// `results`
        pub results: Option<Vec<types::CoachingScheduleSlotsJobResult>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `slotsType`
        pub slots_type: Option<types::CoachingScheduleSlotsJobResponseSlotsType>,
        _rest: rt::Rest,
    }
    impl Default for CoachingScheduleSlotsJobResponse {
        fn default() -> Self {
            Self {
                activity_code_id: None,
                attendee_ids: None,
                business_unit_id: None,
                facilitator_ids: None,
                id: None,
                length_in_minutes: None,
                results: None,
                self_uri: None,
                slots_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingScheduleSlotsJobResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingScheduleSlotsJobResponse",
                fields: &[
                    "activityCodeId",
                    "attendeeIds",
                    "businessUnitId",
                    "facilitatorIds",
                    "id",
                    "lengthInMinutes",
                    "results",
                    "selfUri",
                    "slotsType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.activity_code_id);
            out.list(1, &self.attendee_ids);
            out.text(2, &self.business_unit_id);
            out.list(3, &self.facilitator_ids);
            out.text(4, &self.id);
            out.int(5, &self.length_in_minutes);
            out.list(6, &self.results);
            out.text(7, &self.self_uri);
            out.one(8, &self.slots_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.activity_code_id),
                1 => rt::Place::List(&mut self.attendee_ids),
                2 => rt::Place::Text(&mut self.business_unit_id),
                3 => rt::Place::List(&mut self.facilitator_ids),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Int(&mut self.length_in_minutes),
                6 => rt::Place::List(&mut self.results),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Enum(&mut self.slots_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingScheduleSlotsJobResponse);
    /// `CoachingScheduleSlotsJobResult` of the API document.
    #[non_exhaustive]
    pub struct CoachingScheduleSlotsJobResult {
        /// `hasConflict`
        pub has_conflict: Option<bool>,
        /// `interval`: format `interval`
        pub interval: Option<rt::Interval>,
        /// `slot`
        pub slot: Option<Box<types::CoachingScheduleSlotsJobSlot>>,
        /// `status`
        pub status: Option<types::CoachingScheduleSlotsJobResultStatus>,
        _rest: rt::Rest,
    }
    impl Default for CoachingScheduleSlotsJobResult {
        fn default() -> Self {
            Self {
                has_conflict: None,
                interval: None,
                slot: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingScheduleSlotsJobResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingScheduleSlotsJobResult",
                fields: &["hasConflict", "interval", "slot", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.has_conflict);
            out.interval(1, &self.interval);
            out.model(2, &self.slot);
            out.one(3, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.has_conflict),
                1 => rt::Place::Interval(&mut self.interval),
                2 => rt::Place::Model(&mut self.slot),
                3 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingScheduleSlotsJobResult);
    /// `CoachingScheduleSlotsJobSchedule` of the API document.
    #[non_exhaustive]
    pub struct CoachingScheduleSlotsJobSchedule {
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `weekCount`
        pub week_count: Option<i64>,
        /// `weekDate`
        pub week_date: Option<rt::Date>,
        _rest: rt::Rest,
    }
    impl Default for CoachingScheduleSlotsJobSchedule {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                week_count: None,
                week_date: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingScheduleSlotsJobSchedule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingScheduleSlotsJobSchedule",
                fields: &["id", "selfUri", "weekCount", "weekDate"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
            out.int(2, &self.week_count);
            out.date(3, &self.week_date);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Int(&mut self.week_count),
                3 => rt::Place::Date(&mut self.week_date),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingScheduleSlotsJobSchedule);
    /// `CoachingScheduleSlotsJobSlot` of the API document.
    #[non_exhaustive]
    pub struct CoachingScheduleSlotsJobSlot {
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `schedule`
        pub schedule: Option<Box<types::CoachingScheduleSlotsJobSchedule>>,
        _rest: rt::Rest,
    }
    impl Default for CoachingScheduleSlotsJobSlot {
        fn default() -> Self {
            Self {
                date_start: None,
                schedule: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingScheduleSlotsJobSlot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingScheduleSlotsJobSlot",
                fields: &["dateStart", "schedule"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_start);
            out.model(1, &self.schedule);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_start),
                1 => rt::Place::Model(&mut self.schedule),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingScheduleSlotsJobSlot);
    /// `CoachingSlot` of the API document.
    #[non_exhaustive]
    pub struct CoachingSlot {
        /// `dateStart`: read-only
        pub date_start: Option<rt::DateTime>,
        /// `differenceRating`: read-only
        pub difference_rating: Option<types::CoachingSlotDifferenceRating>,
        /// `lengthInMinutes`: read-only
        pub length_in_minutes: Option<i64>,
        /// `staffingDifference`: read-only
        pub staffing_difference: Option<f64>,
        /// `wfmSchedule`: read-only
        pub wfm_schedule: Option<Box<types::WfmScheduleReference>>,
        _rest: rt::Rest,
    }
    impl Default for CoachingSlot {
        fn default() -> Self {
            Self {
                date_start: None,
                difference_rating: None,
                length_in_minutes: None,
                staffing_difference: None,
                wfm_schedule: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingSlot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingSlot",
                fields: &[
                    "dateStart",
                    "differenceRating",
                    "lengthInMinutes",
                    "staffingDifference",
                    "wfmSchedule",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_start);
            out.one(1, &self.difference_rating);
            out.int(2, &self.length_in_minutes);
            out.float(3, &self.staffing_difference);
            out.model(4, &self.wfm_schedule);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_start),
                1 => rt::Place::Enum(&mut self.difference_rating),
                2 => rt::Place::Int(&mut self.length_in_minutes),
                3 => rt::Place::Float(&mut self.staffing_difference),
                4 => rt::Place::Model(&mut self.wfm_schedule),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingSlot);
    /// `CoachingSlotsRequest` of the API document.
    #[non_exhaustive]
    pub struct CoachingSlotsRequest {
        /// `attendeeIds`: required, no item twice
        pub attendee_ids: Option<Vec<String>>,
        /// `facilitatorIds`: no item twice
        pub facilitator_ids: Option<Vec<String>>,
        /// `interruptibleAppointmentIds`: no item twice
        pub interruptible_appointment_ids: Option<Vec<String>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `lengthInMinutes`: required
        pub length_in_minutes: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CoachingSlotsRequest {
        fn default() -> Self {
            Self {
                attendee_ids: None,
                facilitator_ids: None,
                interruptible_appointment_ids: None,
                interval: None,
                length_in_minutes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingSlotsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingSlotsRequest",
                fields: &[
                    "attendeeIds",
                    "facilitatorIds",
                    "interruptibleAppointmentIds",
                    "interval",
                    "lengthInMinutes",
                ],
                required: &[0, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.attendee_ids);
            out.list(1, &self.facilitator_ids);
            out.list(2, &self.interruptible_appointment_ids);
            out.interval(3, &self.interval);
            out.int(4, &self.length_in_minutes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.attendee_ids),
                1 => rt::Place::List(&mut self.facilitator_ids),
                2 => rt::Place::List(&mut self.interruptible_appointment_ids),
                3 => rt::Place::Interval(&mut self.interval),
                4 => rt::Place::Int(&mut self.length_in_minutes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingSlotsRequest);
    impl CoachingSlotsRequest {
        /// One with everything set that the API requires, in this order: `attendeeIds`, `interval`, `lengthInMinutes`.
        #[must_use]
        pub fn new(
            attendee_ids: impl rt::IntoField<Vec<String>>,
            interval: impl rt::IntoField<rt::Interval>,
            length_in_minutes: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default()
                .attendee_ids(attendee_ids)
                .interval(interval)
                .length_in_minutes(length_in_minutes)
        }
        /// Sets `attendeeIds`.
        #[must_use]
        pub fn attendee_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.attendee_ids, &mut self._rest, 0);
            self
        }
        /// Sets `facilitatorIds`.
        #[must_use]
        pub fn facilitator_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.facilitator_ids, &mut self._rest, 1);
            self
        }
        /// Sets `interruptibleAppointmentIds`.
        #[must_use]
        pub fn interruptible_appointment_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.interruptible_appointment_ids, &mut self._rest, 2);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 3);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 4);
            self
        }
    }
    /// `CoachingSlotsResponse` of the API document.
    #[non_exhaustive]
    pub struct CoachingSlotsResponse {
        /// `attendeeSchedules`: read-only
        pub attendee_schedules: Option<Vec<types::UserAvailableTimes>>,
        /// `facilitatorSchedules`: read-only
        pub facilitator_schedules: Option<Vec<types::UserAvailableTimes>>,
        /// `suggestedSlots`: read-only
        pub suggested_slots: Option<Vec<types::CoachingSlot>>,
        /// `wfmScheduleActivities`: read-only
        pub wfm_schedule_activities: Option<Vec<types::WfmScheduleActivity>>,
        _rest: rt::Rest,
    }
    impl Default for CoachingSlotsResponse {
        fn default() -> Self {
            Self {
                attendee_schedules: None,
                facilitator_schedules: None,
                suggested_slots: None,
                wfm_schedule_activities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CoachingSlotsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CoachingSlotsResponse",
                fields: &[
                    "attendeeSchedules",
                    "facilitatorSchedules",
                    "suggestedSlots",
                    "wfmScheduleActivities",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.attendee_schedules);
            out.list(1, &self.facilitator_schedules);
            out.list(2, &self.suggested_slots);
            out.list(3, &self.wfm_schedule_activities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.attendee_schedules),
                1 => rt::Place::List(&mut self.facilitator_schedules),
                2 => rt::Place::List(&mut self.suggested_slots),
                3 => rt::Place::List(&mut self.wfm_schedule_activities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CoachingSlotsResponse);
    /// `CreateCoachingAppointmentRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateCoachingAppointmentRequest {
        /// `addToSchedule`
        pub add_to_schedule: Option<bool>,
        /// `attendeeIds`: required, no item twice
        pub attendee_ids: Option<Vec<String>>,
        /// `conversationIds`: no item twice
        pub conversation_ids: Option<Vec<String>>,
        /// `dateStart`: required
        pub date_start: Option<rt::DateTime>,
        /// `description`: required
        pub description: Option<String>,
        /// `documentIds`: no item twice
        pub document_ids: Option<Vec<String>>,
        /// `externalLinks`
        pub external_links: Option<Vec<String>>,
        /// `facilitatorId`
        pub facilitator_id: Option<String>,
        /// `lengthInMinutes`: required
        pub length_in_minutes: Option<i64>,
        /// `location`
        pub location: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `shareInsightsData`
        pub share_insights_data: Option<bool>,
        /// `wfmSchedule`
        pub wfm_schedule: Option<Box<types::WfmScheduleReference>>,
        _rest: rt::Rest,
    }
    impl Default for CreateCoachingAppointmentRequest {
        fn default() -> Self {
            Self {
                add_to_schedule: None,
                attendee_ids: None,
                conversation_ids: None,
                date_start: None,
                description: None,
                document_ids: None,
                external_links: None,
                facilitator_id: None,
                length_in_minutes: None,
                location: None,
                name: None,
                share_insights_data: None,
                wfm_schedule: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateCoachingAppointmentRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateCoachingAppointmentRequest",
                fields: &[
                    "addToSchedule",
                    "attendeeIds",
                    "conversationIds",
                    "dateStart",
                    "description",
                    "documentIds",
                    "externalLinks",
                    "facilitatorId",
                    "lengthInMinutes",
                    "location",
                    "name",
                    "shareInsightsData",
                    "wfmSchedule",
                ],
                required: &[1, 3, 4, 8, 10],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.add_to_schedule);
            out.list(1, &self.attendee_ids);
            out.list(2, &self.conversation_ids);
            out.date_time(3, &self.date_start);
            out.text(4, &self.description);
            out.list(5, &self.document_ids);
            out.list(6, &self.external_links);
            out.text(7, &self.facilitator_id);
            out.int(8, &self.length_in_minutes);
            out.text(9, &self.location);
            out.text(10, &self.name);
            out.boolean(11, &self.share_insights_data);
            out.model(12, &self.wfm_schedule);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.add_to_schedule),
                1 => rt::Place::List(&mut self.attendee_ids),
                2 => rt::Place::List(&mut self.conversation_ids),
                3 => rt::Place::DateTime(&mut self.date_start),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::List(&mut self.document_ids),
                6 => rt::Place::List(&mut self.external_links),
                7 => rt::Place::Text(&mut self.facilitator_id),
                8 => rt::Place::Int(&mut self.length_in_minutes),
                9 => rt::Place::Text(&mut self.location),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Bool(&mut self.share_insights_data),
                12 => rt::Place::Model(&mut self.wfm_schedule),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateCoachingAppointmentRequest);
    impl CreateCoachingAppointmentRequest {
        /// One with everything set that the API requires, in this order: `attendeeIds`, `dateStart`, `description`, `lengthInMinutes`, `name`.
        #[must_use]
        pub fn new(
            attendee_ids: impl rt::IntoField<Vec<String>>,
            date_start: impl rt::IntoField<rt::DateTime>,
            description: impl rt::IntoField<String>,
            length_in_minutes: impl rt::IntoField<i64>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .attendee_ids(attendee_ids)
                .date_start(date_start)
                .description(description)
                .length_in_minutes(length_in_minutes)
                .name(name)
        }
        /// Sets `addToSchedule`.
        #[must_use]
        pub fn add_to_schedule(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.add_to_schedule, &mut self._rest, 0);
            self
        }
        /// Sets `attendeeIds`.
        #[must_use]
        pub fn attendee_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.attendee_ids, &mut self._rest, 1);
            self
        }
        /// Sets `conversationIds`.
        #[must_use]
        pub fn conversation_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.conversation_ids, &mut self._rest, 2);
            self
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 3);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 4);
            self
        }
        /// Sets `documentIds`.
        #[must_use]
        pub fn document_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.document_ids, &mut self._rest, 5);
            self
        }
        /// Sets `externalLinks`.
        #[must_use]
        pub fn external_links(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.external_links, &mut self._rest, 6);
            self
        }
        /// Sets `facilitatorId`.
        #[must_use]
        pub fn facilitator_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.facilitator_id, &mut self._rest, 7);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 8);
            self
        }
        /// Sets `location`.
        #[must_use]
        pub fn location(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.location, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `shareInsightsData`.
        #[must_use]
        pub fn share_insights_data(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.share_insights_data, &mut self._rest, 11);
            self
        }
        /// Sets `wfmSchedule`.
        #[must_use]
        pub fn wfm_schedule(
            mut self,
            value: impl rt::IntoField<Box<types::WfmScheduleReference>>,
        ) -> Self {
            value.put(&mut self.wfm_schedule, &mut self._rest, 12);
            self
        }
    }
    /// `DocumentReference` of the API document.
    #[non_exhaustive]
    pub struct DocumentReference {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DocumentReference {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DocumentReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DocumentReference",
                fields: &["id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DocumentReference);
    impl DocumentReference {
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 1);
            self
        }
    }
    /// `FullDayTimeOffMarker` of the API document.
    #[non_exhaustive]
    pub struct FullDayTimeOffMarker {
        /// `activityCodeId`
        pub activity_code_id: Option<String>,
        /// `businessUnitDate`
        pub business_unit_date: Option<rt::Date>,
        /// `description`
        pub description: Option<String>,
        /// `lengthMinutes`
        pub length_minutes: Option<i64>,
        /// `paid`
        pub paid: Option<bool>,
        /// `timeOffRequestId`
        pub time_off_request_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FullDayTimeOffMarker {
        fn default() -> Self {
            Self {
                activity_code_id: None,
                business_unit_date: None,
                description: None,
                length_minutes: None,
                paid: None,
                time_off_request_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FullDayTimeOffMarker {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FullDayTimeOffMarker",
                fields: &[
                    "activityCodeId",
                    "businessUnitDate",
                    "description",
                    "lengthMinutes",
                    "paid",
                    "timeOffRequestId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.activity_code_id);
            out.date(1, &self.business_unit_date);
            out.text(2, &self.description);
            out.int(3, &self.length_minutes);
            out.boolean(4, &self.paid);
            out.text(5, &self.time_off_request_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.activity_code_id),
                1 => rt::Place::Date(&mut self.business_unit_date),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Int(&mut self.length_minutes),
                4 => rt::Place::Bool(&mut self.paid),
                5 => rt::Place::Text(&mut self.time_off_request_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FullDayTimeOffMarker);
    /// `QueryRequestClause` of the API document.
    #[non_exhaustive]
    pub struct QueryRequestClause {
        /// `predicates`: required
        pub predicates: Option<Vec<types::QueryRequestPredicate>>,
        /// `type`: required
        pub type_: Option<types::QueryRequestClauseType>,
        _rest: rt::Rest,
    }
    impl Default for QueryRequestClause {
        fn default() -> Self {
            Self {
                predicates: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryRequestClause {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryRequestClause",
                fields: &["predicates", "type"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.predicates);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.predicates),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryRequestClause);
    impl QueryRequestClause {
        /// One with everything set that the API requires, in this order: `predicates`, `type`.
        #[must_use]
        pub fn new(
            predicates: impl rt::IntoField<Vec<types::QueryRequestPredicate>>,
            type_: impl rt::IntoField<types::QueryRequestClauseType>,
        ) -> Self {
            Self::default().predicates(predicates).type_(type_)
        }
        /// Sets `predicates`.
        #[must_use]
        pub fn predicates(
            mut self,
            value: impl rt::IntoField<Vec<types::QueryRequestPredicate>>,
        ) -> Self {
            value.put(&mut self.predicates, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::QueryRequestClauseType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `QueryRequestFilter` of the API document.
    #[non_exhaustive]
    pub struct QueryRequestFilter {
        /// `clauses`: required
        pub clauses: Option<Vec<types::QueryRequestClause>>,
        /// `type`: required
        pub type_: Option<types::QueryRequestFilterType>,
        _rest: rt::Rest,
    }
    impl Default for QueryRequestFilter {
        fn default() -> Self {
            Self {
                clauses: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryRequestFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryRequestFilter",
                fields: &["clauses", "type"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.clauses);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.clauses),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryRequestFilter);
    impl QueryRequestFilter {
        /// One with everything set that the API requires, in this order: `clauses`, `type`.
        #[must_use]
        pub fn new(
            clauses: impl rt::IntoField<Vec<types::QueryRequestClause>>,
            type_: impl rt::IntoField<types::QueryRequestFilterType>,
        ) -> Self {
            Self::default().clauses(clauses).type_(type_)
        }
        /// Sets `clauses`.
        #[must_use]
        pub fn clauses(
            mut self,
            value: impl rt::IntoField<Vec<types::QueryRequestClause>>,
        ) -> Self {
            value.put(&mut self.clauses, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::QueryRequestFilterType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `QueryRequestPredicate` of the API document.
    #[non_exhaustive]
    pub struct QueryRequestPredicate {
        /// `dimension`: required
        pub dimension: Option<types::QueryRequestPredicateDimension>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for QueryRequestPredicate {
        fn default() -> Self {
            Self {
                dimension: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryRequestPredicate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryRequestPredicate",
                fields: &["dimension", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.dimension);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.dimension),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryRequestPredicate);
    impl QueryRequestPredicate {
        /// One with everything set that the API requires, in this order: `dimension`, `value`.
        #[must_use]
        pub fn new(
            dimension: impl rt::IntoField<types::QueryRequestPredicateDimension>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().dimension(dimension).value(value)
        }
        /// Sets `dimension`.
        #[must_use]
        pub fn dimension(
            mut self,
            value: impl rt::IntoField<types::QueryRequestPredicateDimension>,
        ) -> Self {
            value.put(&mut self.dimension, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `QueryResponseData` of the API document.
    #[non_exhaustive]
    pub struct QueryResponseData {
        /// `interval`
        pub interval: Option<String>,
        /// `metrics`
        pub metrics: Option<Vec<types::QueryResponseMetric>>,
        _rest: rt::Rest,
    }
    impl Default for QueryResponseData {
        fn default() -> Self {
            Self {
                interval: None,
                metrics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryResponseData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryResponseData",
                fields: &["interval", "metrics"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.interval);
            out.list(1, &self.metrics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.interval),
                1 => rt::Place::List(&mut self.metrics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryResponseData);
    /// `QueryResponseGroupedData` of the API document.
    #[non_exhaustive]
    pub struct QueryResponseGroupedData {
        /// `data`
        pub data: Option<Vec<types::QueryResponseData>>,
        /// `group`
        pub group: Option<rt::Map<String>>,
        _rest: rt::Rest,
    }
    impl Default for QueryResponseGroupedData {
        fn default() -> Self {
            Self {
                data: None,
                group: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryResponseGroupedData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryResponseGroupedData",
                fields: &["data", "group"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.data);
            out.map(1, &self.group);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.data),
                1 => rt::Place::Map(&mut self.group),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryResponseGroupedData);
    /// `QueryResponseMetric` of the API document.
    #[non_exhaustive]
    pub struct QueryResponseMetric {
        /// `metric`
        pub metric: Option<types::QueryResponseMetricMetric>,
        /// `stats`
        pub stats: Option<Box<types::QueryResponseStats>>,
        _rest: rt::Rest,
    }
    impl Default for QueryResponseMetric {
        fn default() -> Self {
            Self {
                metric: None,
                stats: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryResponseMetric {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryResponseMetric",
                fields: &["metric", "stats"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.metric);
            out.model(1, &self.stats);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.metric),
                1 => rt::Place::Model(&mut self.stats),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryResponseMetric);
    /// `QueryResponseStats` of the API document.
    #[non_exhaustive]
    pub struct QueryResponseStats {
        /// `count`
        pub count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for QueryResponseStats {
        fn default() -> Self {
            Self {
                count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryResponseStats {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryResponseStats",
                fields: &["count"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryResponseStats);
    /// `ScheduleActivity` of the API document.
    #[non_exhaustive]
    pub struct ScheduleActivity {
        /// `activityCodeId`
        pub activity_code_id: Option<String>,
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `externalActivityId`
        pub external_activity_id: Option<String>,
        /// `externalActivityType`
        pub external_activity_type: Option<types::ScheduleActivityExternalActivityType>,
        /// `lengthMinutes`
        pub length_minutes: Option<i64>,
        /// `paid`
        pub paid: Option<bool>,
        /// `timeOffRequestId`
        pub time_off_request_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScheduleActivity {
        fn default() -> Self {
            Self {
                activity_code_id: None,
                date_start: None,
                description: None,
                external_activity_id: None,
                external_activity_type: None,
                length_minutes: None,
                paid: None,
                time_off_request_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScheduleActivity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScheduleActivity",
                fields: &[
                    "activityCodeId",
                    "dateStart",
                    "description",
                    "externalActivityId",
                    "externalActivityType",
                    "lengthMinutes",
                    "paid",
                    "timeOffRequestId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.activity_code_id);
            out.date_time(1, &self.date_start);
            out.text(2, &self.description);
            out.text(3, &self.external_activity_id);
            out.one(4, &self.external_activity_type);
            out.int(5, &self.length_minutes);
            out.boolean(6, &self.paid);
            out.text(7, &self.time_off_request_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.activity_code_id),
                1 => rt::Place::DateTime(&mut self.date_start),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.external_activity_id),
                4 => rt::Place::Enum(&mut self.external_activity_type),
                5 => rt::Place::Int(&mut self.length_minutes),
                6 => rt::Place::Bool(&mut self.paid),
                7 => rt::Place::Text(&mut self.time_off_request_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScheduleActivity);
    /// `UpdateCoachingAppointmentRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateCoachingAppointmentRequest {
        /// `addToSchedule`
        pub add_to_schedule: Option<bool>,
        /// `conversationIds`: no item twice
        pub conversation_ids: Option<Vec<String>>,
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `documentIds`: no item twice
        pub document_ids: Option<Vec<String>>,
        /// `externalLinks`
        pub external_links: Option<Vec<String>>,
        /// `lengthInMinutes`
        pub length_in_minutes: Option<i64>,
        /// `location`
        pub location: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `shareInsightsData`
        pub share_insights_data: Option<bool>,
        /// `status`
        pub status: Option<types::UpdateCoachingAppointmentRequestStatus>,
        /// `wfmSchedule`
        pub wfm_schedule: Option<Box<types::WfmScheduleReference>>,
        _rest: rt::Rest,
    }
    impl Default for UpdateCoachingAppointmentRequest {
        fn default() -> Self {
            Self {
                add_to_schedule: None,
                conversation_ids: None,
                date_start: None,
                description: None,
                document_ids: None,
                external_links: None,
                length_in_minutes: None,
                location: None,
                name: None,
                share_insights_data: None,
                status: None,
                wfm_schedule: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateCoachingAppointmentRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateCoachingAppointmentRequest",
                fields: &[
                    "addToSchedule",
                    "conversationIds",
                    "dateStart",
                    "description",
                    "documentIds",
                    "externalLinks",
                    "lengthInMinutes",
                    "location",
                    "name",
                    "shareInsightsData",
                    "status",
                    "wfmSchedule",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.add_to_schedule);
            out.list(1, &self.conversation_ids);
            out.date_time(2, &self.date_start);
            out.text(3, &self.description);
            out.list(4, &self.document_ids);
            out.list(5, &self.external_links);
            out.int(6, &self.length_in_minutes);
            out.text(7, &self.location);
            out.text(8, &self.name);
            out.boolean(9, &self.share_insights_data);
            out.one(10, &self.status);
            out.model(11, &self.wfm_schedule);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.add_to_schedule),
                1 => rt::Place::List(&mut self.conversation_ids),
                2 => rt::Place::DateTime(&mut self.date_start),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::List(&mut self.document_ids),
                5 => rt::Place::List(&mut self.external_links),
                6 => rt::Place::Int(&mut self.length_in_minutes),
                7 => rt::Place::Text(&mut self.location),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Bool(&mut self.share_insights_data),
                10 => rt::Place::Enum(&mut self.status),
                11 => rt::Place::Model(&mut self.wfm_schedule),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateCoachingAppointmentRequest);
    impl UpdateCoachingAppointmentRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `addToSchedule`.
        #[must_use]
        pub fn add_to_schedule(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.add_to_schedule, &mut self._rest, 0);
            self
        }
        /// Sets `conversationIds`.
        #[must_use]
        pub fn conversation_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.conversation_ids, &mut self._rest, 1);
            self
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `documentIds`.
        #[must_use]
        pub fn document_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.document_ids, &mut self._rest, 4);
            self
        }
        /// Sets `externalLinks`.
        #[must_use]
        pub fn external_links(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.external_links, &mut self._rest, 5);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 6);
            self
        }
        /// Sets `location`.
        #[must_use]
        pub fn location(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.location, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `shareInsightsData`.
        #[must_use]
        pub fn share_insights_data(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.share_insights_data, &mut self._rest, 9);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::UpdateCoachingAppointmentRequestStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 10);
            self
        }
        /// Sets `wfmSchedule`.
        #[must_use]
        pub fn wfm_schedule(
            mut self,
            value: impl rt::IntoField<Box<types::WfmScheduleReference>>,
        ) -> Self {
            value.put(&mut self.wfm_schedule, &mut self._rest, 11);
            self
        }
    }
    /// `UserAvailableTimes` of the API document.
    #[non_exhaustive]
    pub struct UserAvailableTimes {
        /// `availableTimes`: read-only
        pub available_times: Option<Vec<types::AvailableTime>>,
        /// `user`: read-only
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for UserAvailableTimes {
        fn default() -> Self {
            Self {
                available_times: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserAvailableTimes {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserAvailableTimes",
                fields: &["availableTimes", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.available_times);
            out.model(1, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.available_times),
                1 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserAvailableTimes);
    /// `WfmBusinessUnitReference` of the API document.
    #[non_exhaustive]
    pub struct WfmBusinessUnitReference {
        /// `id`: required
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WfmBusinessUnitReference {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WfmBusinessUnitReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WfmBusinessUnitReference",
                fields: &["id", "selfUri"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WfmBusinessUnitReference);
    impl WfmBusinessUnitReference {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 1);
            self
        }
    }
    /// `WfmScheduleActivity` of the API document.
    #[non_exhaustive]
    pub struct WfmScheduleActivity {
        /// `activities`: read-only
        pub activities: Option<Vec<types::ScheduleActivity>>,
        /// `fullDayTimeOffMarkers`: read-only
        pub full_day_time_off_markers: Option<Vec<types::FullDayTimeOffMarker>>,
        /// `userReference`: read-only
        pub user_reference: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for WfmScheduleActivity {
        fn default() -> Self {
            Self {
                activities: None,
                full_day_time_off_markers: None,
                user_reference: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WfmScheduleActivity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WfmScheduleActivity",
                fields: &["activities", "fullDayTimeOffMarkers", "userReference"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.activities);
            out.list(1, &self.full_day_time_off_markers);
            out.model(2, &self.user_reference);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.activities),
                1 => rt::Place::List(&mut self.full_day_time_off_markers),
                2 => rt::Place::Model(&mut self.user_reference),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WfmScheduleActivity);
    /// `WfmScheduleReference` of the API document.
    #[non_exhaustive]
    pub struct WfmScheduleReference {
        /// `businessUnit`: required
        pub business_unit: Option<Box<types::WfmBusinessUnitReference>>,
        /// `id`: required
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `weekDate`: required
        pub week_date: Option<rt::Date>,
        _rest: rt::Rest,
    }
    impl Default for WfmScheduleReference {
        fn default() -> Self {
            Self {
                business_unit: None,
                id: None,
                self_uri: None,
                week_date: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WfmScheduleReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WfmScheduleReference",
                fields: &["businessUnit", "id", "selfUri", "weekDate"],
                required: &[0, 1, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.business_unit);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
            out.date(3, &self.week_date);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.business_unit),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Date(&mut self.week_date),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WfmScheduleReference);
    impl WfmScheduleReference {
        /// One with everything set that the API requires, in this order: `businessUnit`, `id`, `weekDate`.
        #[must_use]
        pub fn new(
            business_unit: impl rt::IntoField<Box<types::WfmBusinessUnitReference>>,
            id: impl rt::IntoField<String>,
            week_date: impl rt::IntoField<rt::Date>,
        ) -> Self {
            Self::default().business_unit(business_unit).id(id).week_date(week_date)
        }
        /// Sets `businessUnit`.
        #[must_use]
        pub fn business_unit(
            mut self,
            value: impl rt::IntoField<Box<types::WfmBusinessUnitReference>>,
        ) -> Self {
            value.put(&mut self.business_unit, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
        /// Sets `weekDate`.
        #[must_use]
        pub fn week_date(mut self, value: impl rt::IntoField<rt::Date>) -> Self {
            value.put(&mut self.week_date, &mut self._rest, 3);
            self
        }
    }
    rt::to_write!(
        types::CoachingAnnotation => types::CoachingAnnotation, [rt::Step::inner(4, 4,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy)]
    );
    rt::to_write!(
        types::CoachingAppointmentResponse => types::UpdateCoachingAppointmentRequest,
        [rt::Step::new(6, 2, rt::How::Copy), rt::Step::new(7, 3, rt::How::Copy),
        rt::Step::new(9, 5, rt::How::Copy), rt::Step::new(13, 6, rt::How::Copy),
        rt::Step::new(14, 7, rt::How::Copy), rt::Step::new(16, 8, rt::How::Copy),
        rt::Step::new(18, 9, rt::How::Copy), rt::Step::new(19, 10, rt::How::Text),
        rt::Step::new(20, 11, rt::How::Model(< types::WfmScheduleReference as rt::ToWrite
        < types::WfmScheduleReference >>::steps))]
    );
    rt::to_write!(
        types::CoachingNotification => types::CoachingNotification, [rt::Step::inner(3,
        3, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::WfmBusinessUnitReference => types::WfmBusinessUnitReference,
        [rt::Step::new(0, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::WfmScheduleReference => types::WfmScheduleReference, [rt::Step::new(0, 0,
        rt::How::Model(< types::WfmBusinessUnitReference as rt::ToWrite <
        types::WfmBusinessUnitReference >>::steps)), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy)]
    );
}
