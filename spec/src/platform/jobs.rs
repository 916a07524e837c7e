//! The families of asynchronous jobs: `jobs.toml`.

use serde::Deserialize;

/// The table.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Jobs {
    /// Its entries, in the order of the file.
    #[serde(default, rename = "family")]
    pub families: Vec<Family>,
}

/// How a job is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum JobKind {
    /// Its results have an operation of their own.
    Results,
    /// The poll's response holds the result, or its address.
    Poll,
    /// Its state is all there is.
    Status,
    /// A notification alone tells.
    Notification,
    /// The same GET again, until it is no longer 202.
    Repeat,
    /// Something outside the document starts it.
    Elsewhere,
}

/// The operations of one kind of job, by their ids, and the fields of their responses. A dot leads
/// into an object; lists are looked through.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Family {
    /// How the job is followed.
    pub kind: JobKind,
    /// What starts it.
    pub create: Option<String>,
    /// Fields of the response of `create` that name the job.
    #[serde(default)]
    pub id: Vec<String>,
    /// What tells how far it is.
    pub poll: Option<String>,
    /// The field of the response of `poll` that says so.
    pub state: Option<String>,
    /// All values of that field.
    #[serde(default)]
    pub states: Vec<String>,
    /// What hands out its results.
    #[serde(default)]
    pub results: Vec<String>,
    /// Fields of the response of `poll` with the addresses of results.
    #[serde(default)]
    pub addresses: Vec<String>,
    /// What ends it before its time.
    pub cancel: Option<String>,
    /// What else belongs to it.
    #[serde(default)]
    pub others: Vec<String>,
    /// The notification topic that tells of it.
    pub topic: Option<String>,
    /// For those who review the table.
    pub note: Option<String>,
}

impl Jobs {
    /// The name of the file, in the folder of tables.
    pub const FILE: &'static str = "jobs.toml";

    /// Whether this operation starts a job. The GETs that are repeated until they are ready do not.
    pub fn starts(&self, id: &str) -> bool {
        self.families
            .iter()
            .any(|family| family.kind != JobKind::Repeat && family.create.as_deref() == Some(id))
    }

    /// Whether this operation looks after a job: its 202 says "not yet".
    pub fn follows(&self, id: &str) -> bool {
        self.families.iter().any(|family| {
            let repeated = (family.kind == JobKind::Repeat).then_some(&family.create);
            family.poll.as_deref() == Some(id)
                || repeated.is_some_and(|create| create.as_deref() == Some(id))
                || family.results.iter().any(|one| one == id)
        })
    }
}
