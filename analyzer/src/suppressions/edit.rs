//! Changes to `suppressions.toml`: comments and order stay as they are, and each change is appended to a log beside it.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::Serialize;
use toml_edit::{Array, InlineTable, Item, Table, Value};

use super::{Reach, Suppression};
use crate::entries::Entries;

/// A line of the log: who changed what, when and why.
#[derive(Debug, Clone, Serialize)]
pub struct Change<'a> {
    /// What was done: `suppress`, `remove` or `import`.
    pub action: &'a str,
    /// The finding's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding_id: Option<&'a str>,
    /// The finding's check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<&'a str>,
    /// The finding's account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<&'a str>,
    /// The finding's region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<&'a str>,
    /// The finding's resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<&'a str>,
    /// Where an entry was imported from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imported: Option<&'a str>,
    /// Why.
    pub reason: &'a str,
    /// Who answers for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<&'a str>,
    /// The last day on which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<NaiveDate>,
}

impl<'a> Change<'a> {
    /// One that tells nothing but what was done and why.
    pub fn new(action: &'a str, reason: &'a str) -> Self {
        Change {
            action,
            finding_id: None,
            check: None,
            account: None,
            region: None,
            resource: None,
            imported: None,
            reason,
            owner: None,
            expires: None,
        }
    }
}

/// A file of suppressions in the course of being changed.
pub struct Edit {
    entries: Entries,
}

impl Edit {
    /// Opens it; a file that does not exist is an empty one.
    ///
    /// # Errors
    /// Where it cannot be read or is not of its form.
    pub fn open(path: &Path) -> Result<Edit> {
        if path.exists() {
            super::read(path)?;
        }
        Ok(Edit { entries: Entries::open(path, "suppression")? })
    }

    /// Adds an entry at the end.
    ///
    /// # Errors
    /// Where TOML has no such date.
    pub fn add(&mut self, suppression: &Suppression) -> Result<()> {
        let mut entry = Table::new();
        fill(&suppression.reach, |key, value| {
            entry.insert(key, Item::Value(value));
        });
        if let Some(findings) = one_or_several(&suppression.findings) {
            entry.insert("finding", Item::Value(findings));
        }
        if !suppression.exceptions.is_empty() {
            let mut exceptions = Array::new();
            for exception in &suppression.exceptions {
                let mut inline = InlineTable::new();
                fill(exception, |key, value| {
                    inline.insert(key, value);
                });
                exceptions.push(inline);
            }
            entry.insert("except", Item::Value(exceptions.into()));
        }
        entry.insert("justification", toml_edit::value(&suppression.justification));
        if let Some(owner) = &suppression.owner {
            entry.insert("owner", toml_edit::value(owner));
        }
        if let Some(expires) = suppression.expires {
            let date: toml_edit::Datetime =
                expires.to_string().parse().context("A date could not be written as TOML")?;
            entry.insert("expires", toml_edit::value(date));
        }
        self.entries.push(entry);
        Ok(())
    }

    /// Removes the entries for a finding's id and nothing else; returns how many there were.
    pub fn remove(&mut self, finding: &str) -> usize {
        self.entries.remove(|entry| entry.get("finding").and_then(Item::as_str) == Some(finding))
    }

    /// The log beside the file.
    pub fn log(&self) -> PathBuf {
        self.entries.path().with_extension("log")
    }

    /// Writes the file, and the changes to the log. The log comes first: a line too many is better than a change that nobody can account for.
    ///
    /// # Errors
    /// Where one of them cannot be written.
    pub fn save(self, changes: &[Change<'_>], now: DateTime<Utc>) -> Result<()> {
        /// The line with what all have.
        #[derive(Serialize)]
        struct Line<'a> {
            time: String,
            who: String,
            file: String,
            #[serde(flatten)]
            change: &'a Change<'a>,
        }
        let mut lines = Vec::new();
        for change in changes {
            let time = now.to_rfc3339_opts(SecondsFormat::Secs, true);
            let file = self.entries.path().display().to_string();
            serde_json::to_writer(&mut lines, &Line { time, who: who(), file, change })?;
            lines.push(b'\n');
        }
        let log = self.log();
        self.entries.save(|| {
            let mut file = fs_err::OpenOptions::new().create(true).append(true).open(&log)?;
            file.write_all(&lines)?;
            Ok(file.sync_all()?)
        })
    }
}

/// The user's name, as the system tells it.
pub(crate) fn who() -> String {
    ["USER", "LOGNAME", "USERNAME"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_else(|| "unknown".to_owned())
}

fn one_or_several(patterns: &[String]) -> Option<Value> {
    match patterns {
        [] => None,
        [one] => Some(one.as_str().into()),
        several => Some(several.iter().map(String::as_str).collect::<Array>().into()),
    }
}

fn fill(reach: &Reach, mut insert: impl FnMut(&str, Value)) {
    for (key, patterns) in ["check", "account", "region", "resource", "tags"].into_iter().zip(reach.lists()) {
        if let Some(value) = one_or_several(patterns) {
            insert(key, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_is_read_again_and_comments_stay() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("suppressions.toml");
        let before =
            "# Ours; ask security.\n\n[[suppression]] # the first\ncheck = \"x\"   # aligned\njustification = 'y'\n";
        fs_err::write(&path, before).unwrap();
        let suppression = Suppression {
            source: String::new(),
            reach: Reach {
                checks: vec!["/ec2_*/".to_owned()],
                resources: vec!["a\"b".to_owned(), "c".to_owned()],
                ..Reach::default()
            },
            findings: vec!["0123456789abcdef".to_owned()],
            exceptions: vec![Reach { tags: vec!["env=prod".to_owned()], ..Reach::default() }],
            justification: "Because.".to_owned(),
            owner: Some("web".to_owned()),
            expires: chrono::NaiveDate::from_ymd_opt(2026, 12, 31),
        };
        let change = Change { finding_id: Some("0123456789abcdef"), ..Change::new("suppress", "Because.") };
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let mut edit = Edit::open(&path).unwrap();
        edit.add(&suppression).unwrap();
        edit.save(std::slice::from_ref(&change), now).unwrap();
        let after = fs_err::read_to_string(&path).unwrap();
        assert!(after.starts_with(before), "{after}");
        let read = super::super::read(&path).unwrap();
        assert_eq!(read.len(), 2);
        assert_eq!(Suppression { source: String::new(), ..read[1].clone() }, suppression);

        let mut edit = Edit::open(&path).unwrap();
        assert_eq!(edit.remove("0123456789abcdef"), 1);
        edit.save(&[Change { action: "remove", ..change }], now).unwrap();
        assert_eq!(fs_err::read_to_string(&path).unwrap(), before);
        let log = fs_err::read_to_string(folder.path().join("suppressions.log")).unwrap();
        let actions: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(
            actions.iter().map(|line| line["action"].as_str().unwrap()).collect::<Vec<_>>(),
            ["suppress", "remove"]
        );
    }
}
