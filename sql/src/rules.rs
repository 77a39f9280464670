//! Drift rules: changes between two snapshots that are worth somebody's attention.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Error, Severity, parameters_of, split, words};

/// The table with what the checks say of all snapshots of a store.
pub const PAST: &str = "history_finding";

/// When somebody should hear of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Alert {
    /// As soon as it is seen.
    Immediate,
    /// With the next summary.
    Digest,
}

impl Alert {
    /// The lower-case name, as in rule files and output.
    pub fn as_str(self) -> &'static str {
        match self {
            Alert::Immediate => "immediate",
            Alert::Digest => "digest",
        }
    }
}

impl fmt::Display for Alert {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleHeader {
    title: String,
    severity: Severity,
    alert: Alert,
    description: String,
    #[serde(default)]
    related_checks: Vec<String>,
    #[serde(default)]
    references: Vec<String>,
    #[serde(default)]
    optional: BTreeSet<String>,
    #[serde(default)]
    nullable: BTreeSet<String>,
    #[serde(default)]
    union: BTreeSet<String>,
    #[serde(default)]
    severity_by_row: bool,
    /// Set on a rule that goes: the date and the reason.
    deprecated: Option<String>,
}

/// One drift rule: a query over `before.*` and `after.*` whose rows say of a resource whether its change is one to be told.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its permanent id: the file's name.
    pub id: String,
    /// The folder it lies in; `custom` for a user's file outside of one.
    pub service: String,
    /// What has happened, in a few words.
    pub title: String,
    /// How bad it is.
    pub severity: Severity,
    /// When somebody should hear of it.
    pub alert: Alert,
    /// What it looks at and why it matters.
    pub description: String,
    /// The checks that judge the state which the change leads to.
    pub related_checks: Vec<String>,
    /// Where to read more.
    pub references: Vec<String>,
    /// Tables that only enrich the reason and never decide whether it fires.
    pub optional: BTreeSet<String>,
    /// Tables whose missing rows the query itself carries through as NULL, so that the engine need not step in.
    pub nullable: BTreeSet<String>,
    /// Tables whose rows the query judges each by itself: what was not read of one says nothing of the others' rows.
    pub union: BTreeSet<String>,
    /// Whether each row says how bad it is, in a column `severity`.
    pub severity_by_row: bool,
    /// Since when and why it is not to be used any more.
    pub deprecated: Option<String>,
    /// The query.
    pub sql: String,
    /// The file: relative to the content folder, or the user's path.
    pub path: String,
    /// Whether a user gave it, rather than this build.
    pub is_users: bool,
}

impl Rule {
    pub(crate) fn read(id: &str, service: &str, path: &str, text: &str) -> Result<Rule, Error> {
        let (header, sql) = split::<RuleHeader>(path, text)?;
        Ok(Rule {
            id: id.to_owned(),
            service: service.to_owned(),
            title: header.title,
            severity: header.severity,
            alert: header.alert,
            description: header.description,
            related_checks: header.related_checks,
            references: header.references,
            optional: header.optional,
            nullable: header.nullable,
            union: header.union,
            severity_by_row: header.severity_by_row,
            deprecated: header.deprecated,
            sql: sql.ok_or_else(|| Error::NoStatement { path: path.to_owned() })?,
            path: path.to_owned(),
            is_users: false,
        })
    }

    /// The parameters that its query reads.
    pub fn parameters(&self) -> BTreeSet<&str> {
        parameters_of(&self.sql)
    }

    /// Whether its query names [`PAST`].
    pub fn looks_back(&self) -> bool {
        words(&self.sql).any(|word| word == PAST)
    }

    /// Whether the header is that of a drift rule: it says when somebody should hear of it, which no check does.
    pub(crate) fn is_meant(path: &str, text: &str) -> bool {
        split::<toml::Table>(path, text).is_ok_and(|(header, _)| header.contains_key("alert"))
    }
}
