//! `manifest.json`: what a snapshot is, and what it consists of.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The format version that this build writes, and the newest that it reads.
pub const FORMAT_VERSION: u32 = 1;

/// The content of `manifest.json`. Fields that this build does not know are ignored: a change that older readers must not
/// overlook raises `format_version` instead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the format; see [`FORMAT_VERSION`].
    pub format_version: u32,
    /// The snapshot's id: the name that its folder was given.
    pub id: String,
    /// Who wrote it: `icecore import 0.1.0`.
    pub tool: String,
    /// The time that the snapshot stands for, to the microsecond.
    pub captured_at: DateTime<Utc>,
    /// When the work on it began.
    pub started_at: DateTime<Utc>,
    /// When the work on it ended.
    pub finished_at: DateTime<Utc>,
    /// What was asked for: the producer's own words, such as its arguments.
    #[serde(default)]
    pub request: serde_json::Value,
    /// What it was made from, sorted by name; empty for what was read from an API.
    #[serde(default)]
    pub inputs: Vec<Input>,
    /// The accounts, sorted by id.
    pub accounts: Vec<Account>,
    /// The sources of the resources, sorted: `aws-api`, `aws-config`, ...
    pub sources: Vec<String>,
    /// Every file of the snapshot but `manifest.json`, `SHA256SUMS` and its signature, sorted by path.
    pub files: Vec<File>,
    /// Sums over `files`.
    pub totals: Totals,
}

/// A file that a snapshot was made from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Input {
    /// Its name, as the producer was given it.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
}

/// An account in a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Account {
    /// The account's id.
    pub account_id: String,
    /// `aws`, `aws-cn`, `aws-us-gov`, ...
    pub partition: String,
    /// The regions that were looked at, even where nothing was found, sorted; `global` is one where global services were.
    pub regions: Vec<String>,
}

/// A file of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// The path inside the snapshot, with `/` between its parts.
    pub path: String,
    /// The type of the resources in it; none for `api_calls.parquet`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// How many rows it has.
    pub rows: u64,
    /// Its size in bytes.
    pub bytes: u64,
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
}

/// Sums over a snapshot's files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// How many resource types have rows.
    pub resource_types: u64,
    /// How many resources there are.
    pub resources: u64,
    /// How many API calls there are.
    pub api_calls: u64,
    /// The size of all files in bytes.
    pub bytes: u64,
}

impl Manifest {
    /// How many resources there are of each type.
    pub fn resources_by_type(&self) -> BTreeMap<&str, u64> {
        self.files.iter().filter_map(|file| Some((file.resource_type.as_deref()?, file.rows))).collect()
    }
}

impl Totals {
    pub(crate) fn of(files: &[File]) -> Self {
        let mut totals = Self::default();
        for file in files {
            // A manifest is not trusted to hold sums that fit.
            totals.bytes = totals.bytes.saturating_add(file.bytes);
            if file.resource_type.is_some() {
                totals.resource_types += 1;
                totals.resources = totals.resources.saturating_add(file.rows);
            } else if file.path == crate::table::API_CALLS_FILE {
                totals.api_calls = totals.api_calls.saturating_add(file.rows);
            }
        }
        totals
    }
}
