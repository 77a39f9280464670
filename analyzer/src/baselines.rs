//! Baselines: snapshots by a name, from which on a team wants to hear of what is new. They are kept in `baselines.toml`, beside the
//! code whose CI asks for them.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::{DateTime, SecondsFormat, Utc};
use icecore_snapshot::Snapshot;
use serde::Deserialize;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

use crate::Hinted;
use crate::output::Sink;

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
    let file: File = toml::from_str(&text).with_context(|| not_of_its_form(path))?;
    Ok(file.baseline)
}

fn not_of_its_form(path: &Path) -> String {
    format!("`{}` is not a file of baselines", path.display())
}

/// A file of baselines in the course of being changed; comments stay as they are.
pub struct Edit {
    path: PathBuf,
    document: DocumentMut,
}

impl Edit {
    /// Opens it; a file that does not exist is an empty one.
    ///
    /// # Errors
    /// As [`read`].
    pub fn open(path: &Path) -> Result<Edit> {
        read(path)?;
        let text = if path.exists() { fs_err::read_to_string(path)? } else { String::new() };
        let document = text.parse().with_context(|| not_of_its_form(path))?;
        Ok(Edit { path: path.to_owned(), document })
    }

    /// Gives a snapshot a name, which another one may have had.
    ///
    /// # Errors
    /// Where the file gives its baselines in a form that cannot be added to.
    pub fn set(&mut self, name: &str, snapshot: &Snapshot, reason: &str, who: &str, now: DateTime<Utc>) -> Result<()> {
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
        let entries = self.entries()?;
        let place = entries.iter().position(|entry| entry.get("name").and_then(Item::as_str) == Some(name));
        match place.and_then(|place| entries.get_mut(place)) {
            Some(entry) => fill(entry, &values),
            None => {
                let mut entry = Table::new();
                fill(&mut entry, &values);
                entries.push(entry);
            }
        }
        Ok(())
    }

    /// Removes a name; returns whether it was there.
    ///
    /// # Errors
    /// As [`Edit::set`].
    pub fn remove(&mut self, name: &str) -> Result<bool> {
        let entries = self.entries()?;
        let before = entries.len();
        entries.retain(|entry| entry.get("name").and_then(Item::as_str) != Some(name));
        Ok(entries.len() < before)
    }

    fn entries(&mut self) -> Result<&mut ArrayOfTables> {
        let path = self.path.display().to_string();
        let item = self.document.entry("baseline").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        item.as_array_of_tables_mut().ok_or_else(|| {
            Hinted::new(
                format!("`{path}` gives its baselines as one array, which cannot be changed"),
                "write each as a `[[baseline]]` of its own",
            )
            .into()
        })
    }

    /// Writes the file.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn save(self) -> Result<()> {
        let mut sink = Sink::open(Some(&self.path))?;
        sink.write_all(self.document.to_string().as_bytes())?;
        sink.finish()
    }
}

fn fill(entry: &mut Table, values: &[(&str, &str)]) {
    for (key, value) in values {
        entry.insert(key, toml_edit::value(*value));
    }
}
