// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The User Recordings API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the User Recordings API; from [`Client::user_recordings`](crate::Client::user_recordings).
#[derive(Clone, Debug)]
pub struct UserRecordings(rt::Client);
impl UserRecordings {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/userrecordings`
    ///
    /// - Scopes: any of `user-recordings`, `user-recordings:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`getUserrecordings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-userrecordings)
    pub fn get_userrecordings(&self) -> GetUserrecordings {
        super::user_recordings::GetUserrecordings(
            rt::Request::new(&self.0, super::user_recordings::GetUserrecordings::INFO),
        )
    }
    /// `GET /api/v2/userrecordings/summary`
    ///
    /// - Scopes: any of `user-recordings`, `user-recordings:readonly`
    /// - Developer Center: [`getUserrecordingsSummary`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-userrecordings-summary)
    pub fn get_userrecordings_summary(&self) -> GetUserrecordingsSummary {
        super::user_recordings::GetUserrecordingsSummary(
            rt::Request::new(
                &self.0,
                super::user_recordings::GetUserrecordingsSummary::INFO,
            ),
        )
    }
    /// `GET /api/v2/userrecordings/{recordingId}`
    ///
    /// - Scopes: any of `user-recordings`, `user-recordings:readonly`
    /// - Developer Center: [`getUserrecording`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-userrecordings--recordingId-)
    pub fn get_userrecording(&self, recording_id: impl AsRef<str>) -> GetUserrecording {
        super::user_recordings::GetUserrecording(
            rt::Request::new(&self.0, super::user_recordings::GetUserrecording::INFO)
                .path("recordingId", recording_id.as_ref()),
        )
    }
    /// `PUT /api/v2/userrecordings/{recordingId}`
    ///
    /// - Scopes: `user-recordings`
    /// - Developer Center: [`putUserrecording`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-userrecordings--recordingId-)
    pub fn put_userrecording(
        &self,
        recording_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserRecording>,
    ) -> PutUserrecording {
        super::user_recordings::PutUserrecording(
            rt::Request::new(&self.0, super::user_recordings::PutUserrecording::INFO)
                .path("recordingId", recording_id.as_ref())
                .body::<types::UserRecording>(body),
        )
    }
    /// `DELETE /api/v2/userrecordings/{recordingId}`
    ///
    /// - Scopes: `user-recordings`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteUserrecording`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-userrecordings--recordingId-)
    pub fn delete_userrecording(
        &self,
        recording_id: impl AsRef<str>,
    ) -> DeleteUserrecording {
        super::user_recordings::DeleteUserrecording(
            rt::Request::new(&self.0, super::user_recordings::DeleteUserrecording::INFO)
                .path("recordingId", recording_id.as_ref()),
        )
    }
    /// `GET /api/v2/userrecordings/{recordingId}/transcoding`
    ///
    /// - Scopes: any of `user-recordings`, `user-recordings:readonly`
    /// - Developer Center: [`getUserrecordingTranscoding`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-userrecordings--recordingId--transcoding)
    pub fn get_userrecording_transcoding(
        &self,
        recording_id: impl AsRef<str>,
    ) -> GetUserrecordingTranscoding {
        super::user_recordings::GetUserrecordingTranscoding(
            rt::Request::new(
                    &self.0,
                    super::user_recordings::GetUserrecordingTranscoding::INFO,
                )
                .path("recordingId", recording_id.as_ref()),
        )
    }
}
/// The call `getUserrecordings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserrecordings(pub(crate) rt::Request<types::UserRecordingEntityListing>);
impl GetUserrecordings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserrecordings",
        method: rt::Method::Get,
        path: "/api/v2/userrecordings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-recordings", "user-recordings:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetUserrecordingsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetUserrecordingsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserRecordingEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UserRecordingEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserRecordingEntityListing> {
        self.0.send()
    }
}
/// The call `getUserrecordingsSummary`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserrecordingsSummary(pub(crate) rt::Request<types::FaxSummary>);
impl GetUserrecordingsSummary {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserrecordingsSummary",
        method: rt::Method::Get,
        path: "/api/v2/userrecordings/summary",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-recordings", "user-recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::FaxSummary> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FaxSummary> {
        self.0.send()
    }
}
/// The call `getUserrecording`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserrecording(pub(crate) rt::Request<types::UserRecording>);
impl GetUserrecording {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserrecording",
        method: rt::Method::Get,
        path: "/api/v2/userrecordings/{recordingId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-recordings", "user-recordings:readonly"],
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
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUserrecordingExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetUserrecordingExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserRecording> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putUserrecording`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UserRecording>
    where
        F: FnMut(&mut types::UserRecording) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::user_recordings::PutUserrecording::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserRecording> {
        self.0.send()
    }
}
/// The call `putUserrecording`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserrecording(pub(crate) rt::Request<types::UserRecording>);
impl PutUserrecording {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserrecording",
        method: rt::Method::Put,
        path: "/api/v2/userrecordings/{recordingId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-recordings"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::PutUserrecordingExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::PutUserrecordingExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserRecording> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserRecording> {
        self.0.send()
    }
}
/// The call `deleteUserrecording`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUserrecording(pub(crate) rt::Request<()>);
impl DeleteUserrecording {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUserrecording",
        method: rt::Method::Delete,
        path: "/api/v2/userrecordings/{recordingId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-recordings"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
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
/// The call `getUserrecordingTranscoding`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserrecordingTranscoding(pub(crate) rt::Request<types::DownloadResponse>);
impl GetUserrecordingTranscoding {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserrecordingTranscoding",
        method: rt::Method::Get,
        path: "/api/v2/userrecordings/{recordingId}/transcoding",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-recordings", "user-recordings:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `formatId` (query): default `WEBM`
    pub fn format_id(
        self,
        value: impl rt::IntoOption<types::GetUserrecordingTranscodingFormatId>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetUserrecordingTranscodingFormatId>("formatId", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DownloadResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DownloadResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetUserrecordings::INFO,
    GetUserrecordingsSummary::INFO,
    GetUserrecording::INFO,
    PutUserrecording::INFO,
    DeleteUserrecording::INFO,
    GetUserrecordingTranscoding::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::UserRecording>,
    rt::make_model::<types::UserRecordingEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetUserrecordingExpand {
        /// `conversation`
        Conversation,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetUserrecordingExpand {
        const VALUES: &'static [Self] = &[Self::Conversation];
        const TEXTS: &'static [&'static str] = &["conversation"];
        fn text(&self) -> &str {
            match self {
                Self::Conversation => "conversation",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetUserrecordingExpand);
    /// `WAV`, `WEBM`, `WAV_ULAW`, `OGG_VORBIS`, `OGG_OPUS`, `MP3`, `NONE`.
    pub type GetUserrecordingTranscodingFormatId = types::GetGreetingMediaFormatId;
    /// `conversation`.
    pub type GetUserrecordingsExpand = types::GetUserrecordingExpand;
    /// `conversation`.
    pub type PutUserrecordingExpand = types::GetUserrecordingExpand;
    /// `UserRecording` of the API document.
    #[non_exhaustive]
    pub struct UserRecording {
        /// `contentLength`
        pub content_length: Option<i64>,
        /// `conversation`
        pub conversation: Option<Box<types::Conversation>>,
        /// `createdBy`
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `durationMilliseconds`
        pub duration_milliseconds: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `read`
        pub read: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `thumbnails`
        pub thumbnails: Option<Vec<types::DocumentThumbnail>>,
        /// `workspace`
        pub workspace: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for UserRecording {
        fn default() -> Self {
            Self {
                content_length: None,
                conversation: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                duration_milliseconds: None,
                id: None,
                name: None,
                read: None,
                self_uri: None,
                thumbnails: None,
                workspace: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserRecording {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserRecording",
                fields: &[
                    "contentLength",
                    "conversation",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "durationMilliseconds",
                    "id",
                    "name",
                    "read",
                    "selfUri",
                    "thumbnails",
                    "workspace",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.content_length);
            out.model(1, &self.conversation);
            out.model(2, &self.created_by);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.int(5, &self.duration_milliseconds);
            out.text(6, &self.id);
            out.text(7, &self.name);
            out.boolean(8, &self.read);
            out.text(9, &self.self_uri);
            out.list(10, &self.thumbnails);
            out.model(11, &self.workspace);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.content_length),
                1 => rt::Place::Model(&mut self.conversation),
                2 => rt::Place::Model(&mut self.created_by),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Int(&mut self.duration_milliseconds),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Bool(&mut self.read),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::List(&mut self.thumbnails),
                11 => rt::Place::Model(&mut self.workspace),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserRecording);
    impl UserRecording {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `contentLength`.
        #[must_use]
        pub fn content_length(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.content_length, &mut self._rest, 0);
            self
        }
        /// Sets `conversation`.
        #[must_use]
        pub fn conversation(
            mut self,
            value: impl rt::IntoField<Box<types::Conversation>>,
        ) -> Self {
            value.put(&mut self.conversation, &mut self._rest, 1);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 2);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 3);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 4);
            self
        }
        /// Sets `durationMilliseconds`.
        #[must_use]
        pub fn duration_milliseconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.duration_milliseconds, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 7);
            self
        }
        /// Sets `read`.
        #[must_use]
        pub fn read(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.read, &mut self._rest, 8);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 9);
            self
        }
        /// Sets `thumbnails`.
        #[must_use]
        pub fn thumbnails(
            mut self,
            value: impl rt::IntoField<Vec<types::DocumentThumbnail>>,
        ) -> Self {
            value.put(&mut self.thumbnails, &mut self._rest, 10);
            self
        }
        /// Sets `workspace`.
        #[must_use]
        pub fn workspace(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.workspace, &mut self._rest, 11);
            self
        }
    }
    /// `UserRecordingEntityListing` of the API document.
    #[non_exhaustive]
    pub struct UserRecordingEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::UserRecording>>,
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
    impl Default for UserRecordingEntityListing {
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
    impl rt::Model for UserRecordingEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserRecordingEntityListing",
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
    rt::model!(UserRecordingEntityListing);
    rt::to_write!(
        types::Conversation => types::Conversation, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Each(& rt::How::Model(< types::Participant as
        rt::ToWrite < types::Participant >>::steps))), rt::Step::new(10, 10,
        rt::How::Each(& rt::How::Model(< types::TransferResponse as rt::ToWrite <
        types::TransferResponse >>::steps))), rt::Step::new(11, 11, rt::How::Copy),
        rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy),
        rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy)]
    );
    rt::to_write!(
        types::Participant => types::Participant, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(13, 13, rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy),
        rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy),
        rt::Step::new(17, 17, rt::How::Copy), rt::Step::new(18, 18, rt::How::Each(&
        rt::How::Model(< types::Evaluation as rt::ToWrite < types::Evaluation
        >>::steps))), rt::Step::new(19, 19, rt::How::Copy), rt::Step::new(20, 20,
        rt::How::Copy), rt::Step::new(21, 21, rt::How::Copy), rt::Step::new(22, 22,
        rt::How::Copy), rt::Step::new(23, 23, rt::How::Copy), rt::Step::new(24, 24,
        rt::How::Copy), rt::Step::new(25, 25, rt::How::Copy), rt::Step::new(26, 26,
        rt::How::Copy), rt::Step::new(27, 27, rt::How::Copy), rt::Step::new(28, 28,
        rt::How::Copy), rt::Step::new(29, 29, rt::How::Copy), rt::Step::new(30, 30,
        rt::How::Copy), rt::Step::new(31, 31, rt::How::Copy), rt::Step::new(32, 32,
        rt::How::Copy), rt::Step::new(33, 33, rt::How::Copy), rt::Step::new(34, 34,
        rt::How::Copy), rt::Step::new(35, 35, rt::How::Copy), rt::Step::new(36, 36,
        rt::How::Copy), rt::Step::new(37, 37, rt::How::Copy), rt::Step::new(38, 38,
        rt::How::Copy), rt::Step::new(39, 39, rt::How::Copy), rt::Step::new(40, 40,
        rt::How::Copy), rt::Step::new(41, 41, rt::How::Copy), rt::Step::new(42, 42,
        rt::How::Copy), rt::Step::new(43, 43, rt::How::Copy), rt::Step::new(44, 44,
        rt::How::Copy), rt::Step::new(45, 45, rt::How::Copy), rt::Step::new(46, 46,
        rt::How::Copy), rt::Step::new(47, 47, rt::How::Copy), rt::Step::new(48, 48,
        rt::How::Copy), rt::Step::new(49, 49, rt::How::Copy)]
    );
    rt::to_write!(
        types::UserRecording => types::UserRecording, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Model(< types::Conversation as
        rt::ToWrite < types::Conversation >>::steps)), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::inner(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11,
        rt::How::Copy)]
    );
}
