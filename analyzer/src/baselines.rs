//! Baselines: snapshots by a name, from which on a team wants to hear of what is new. They are kept in `baselines.toml`, beside the
//! code whose CI asks for them.

use std::path::Path;

use anyhow::{Context, Result};
use chrono::{DateTime, SecondsFormat, Utc};
use icecore_snapshot::Snapshot;
use serde::Deserialize;
use toml_edit::{Item, Table};

use crate::entries::Entries;

/// The file that is read from the working folder where no other is named.
pub const FILE: &str = "baselines.toml";

/// `baselines.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The baselines.
    #[serde(default)]
    baseline: Vec<Baseline>,
}

/// A snapshot by a name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// Its name.
    pub name: String,
    /// The snapshot's id.
    pub snapshot: String,
    /// The snapshot's digest: another one by the same id is not what was meant.
    pub digest: String,
    /// Why it was chosen.
    pub reason: String,
    /// Who chose it.
    pub set_by: String,
    /// When, in RFC 3339.
    pub set_at: String,
}

/// Reads a file of baselines; one that does not exist has none.
///
/// # Errors
/// Where it cannot be read or is not of its form.
pub fn read(path: &Path) -> Result<Vec<Baseline>> {
    if !path.exists() {
        return Ok(Vec::new());
    }
    let text = fs_err::read_to_string(path)?;
    let file: File =
        toml::from_str(&text).with_context(|| format!("`{}` is not a file of baselines", path.display()))?;
    Ok(file.baseline)
}

/// A file of baselines in the course of being changed.
pub struct Edit {
    entries: Entries,
}

impl Edit {
    /// Opens it; a file that does not exist is an empty one.
    ///
    /// # Errors
    /// As [`read`].
    pub fn open(path: &Path) -> Result<Edit> {
        read(path)?;
        Ok(Edit { entries: Entries::open(path, "baseline")? })
    }

    /// Gives a snapshot a name, which another one may have had.
    pub fn set(&mut self, name: &str, snapshot: &Snapshot, reason: &str, who: &str, now: DateTime<Utc>) {
        let time = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        let digest = snapshot.digest();
        let values = [
            ("name", name),
            ("snapshot", snapshot.id()),
            ("digest", &digest),
            ("reason", reason),
            ("set_by", who),
            ("set_at", &time),
        ];
        if let Some(entry) = self.entries.iter_mut().find(|entry| is_named(entry, name)) {
            fill(entry, &values);
            return;
        }
        let mut entry = Table::new();
        fill(&mut entry, &values);
        self.entries.push(entry);
    }

    /// Removes a name; returns whether it was there.
    pub fn remove(&mut self, name: &str) -> bool {
        self.entries.remove(|entry| is_named(entry, name)) > 0
    }

    /// Writes the file.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save(self) -> Result<()> {
        self.entries.save(|| Ok(()))
    }
}

fn is_named(entry: &Table, name: &str) -> bool {
    entry.get("name").and_then(Item::as_str) == Some(name)
}

fn fill(entry: &mut Table, values: &[(&str, &str)]) {
    for (key, value) in values {
        entry.insert(key, toml_edit::value(*value));
    }
}
