//! `manifest.json`: what a snapshot is, and what it consists of.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The newest format version that this build reads. It writes the oldest one that says what there is to say: see [`Kind::format_version`].
pub const FORMAT_VERSION: u32 = 2;

/// What a snapshot holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// What there is: answers of the cloud's APIs.
    #[default]
    Inventory,
    /// What somebody wants there to be: the state of an infrastructure as code tool. Nothing may take it for an inventory.
    IacState,
}

impl Kind {
    /// The format version that a snapshot of this kind has. Readers of version 1 know inventories alone, and must refuse the others.
    pub fn format_version(self) -> u32 {
        match self {
            Self::Inventory => 1,
            Self::IacState => 2,
        }
    }

    fn is_inventory(&self) -> bool {
        *self == Self::Inventory
    }
}

/// The content of `manifest.json`. Fields that this build does not know are ignored: a change that older readers must not
/// overlook raises `format_version` instead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the format; see [`FORMAT_VERSION`].
    pub format_version: u32,
    /// What it holds; left out of the file for an inventory.
    #[serde(default, skip_serializing_if = "Kind::is_inventory")]
    pub kind: Kind,
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
