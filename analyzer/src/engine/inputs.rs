//! What of a snapshot a check's verdicts follow from, so that a history need not evaluate it again where that is the same.

use std::collections::{BTreeMap, BTreeSet};

use icecore_snapshot::Snapshot;
use icecore_sql::{Check, Content};

use super::{COVERAGE, Engine, Error, automatic_tables, digest_of, sql_time};
use crate::statements::{Kind, tokens};

/// Words that tell the time.
const TIMES: [&str; 8] = [
    "snapshot_time",
    "now",
    "today",
    "current_date",
    "current_time",
    "current_timestamp",
    "localtimestamp",
    "get_current_timestamp",
];

/// Tables that hold all of a snapshot.
const ALL: [&str; 7] = ["resource", "api_call", "snapshot", "coverage", "call_failure", "call_made", "held"];

/// What of a snapshot a check's verdicts follow from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Inputs {
    /// The resource types behind the tables that it names, and behind what tells where they were read.
    types: BTreeSet<String>,
    /// Names that no described table has: of types that some snapshots hold, or of common table expressions.
    names: BTreeSet<String>,
    /// Whether its verdicts change with time though nothing else does.
    is_timed: bool,
    /// Whether they follow from every call, and not only from those that listed.
    reads_calls: bool,
    /// Whether they follow from anything that the snapshot holds.
    reads_all: bool,
}

impl Engine {
    /// What a check's verdicts follow from. Whatever cannot be told counts as all there is.
    ///
    /// # Errors
    /// Those of the analysis.
    pub(crate) fn inputs_of(&self, check: &Check) -> Result<Inputs, Error> {
        // Controls of others' mods become `unknown` by calls that failed.
        let mut inputs = Inputs { reads_calls: check.is_imported, ..Inputs::default() };
        let mut texts = vec![check.sql.as_str()];
        let mut seen: BTreeSet<String> = self.tables_of(check)?;
        inputs.reads_all = seen.iter().any(|name| ALL.contains(&name.as_str()));
        for name in COVERAGE {
            let Some(sql) = self.content.coverage.get(name) else { continue };
            let below = self.analysis_of(sql)?.tables;
            seen.extend(below.into_iter().filter(|name| !ALL.contains(&name.as_str())));
        }
        let mut names: Vec<String> = seen.iter().cloned().collect();
        while let Some(name) = names.pop() {
            let Some(table) = self.content.tables.get(&name) else {
                inputs.names.insert(name);
                continue;
            };
            inputs.types.extend(table.origin.as_ref().map(|origin| origin.resource_type.clone()));
            let stagings = self.content.stagings.iter().filter(|((staged, _), _)| *staged == name);
            texts.extend(stagings.map(|(_, staging)| staging.sql.as_str()));
            if let Some(body) = &table.body {
                texts.push(body);
                let below = self.analysis_of(body)?.tables;
                inputs.reads_all |= below.iter().any(|name| ALL.contains(&name.as_str()));
                names.extend(below.into_iter().filter(|name| seen.insert(name.clone())));
            }
        }
        let mut macros = BTreeSet::new();
        while let Some(text) = texts.pop() {
            let words = tokens(text).into_iter().filter(|token| token.kind == Kind::Word);
            for word in words.map(|token| text[token.range].to_lowercase()) {
                inputs.is_timed |= TIMES.contains(&word.as_str());
                if let Some(text) = self.macros.text(&word)
                    && macros.insert(word)
                {
                    texts.push(text);
                }
            }
        }
        Ok(inputs)
    }
}

/// What a snapshot holds, in digests.
pub(crate) struct Holdings {
    /// The digest of the manifest, which stands for everything.
    all: String,
    time: String,
    /// The accounts and regions that were looked at, and the sources.
    places: String,
    calls: String,
    listing: Option<String>,
    /// The digest of each resource type.
    types: BTreeMap<String, String>,
    /// The types that no described table has, by the names under which SQL reaches them.
    automatic: BTreeMap<String, String>,
    /// Whether AWS Config told some of it: then what it holds tells where it was read.
    is_config: bool,
}

impl Holdings {
    pub(crate) fn of(content: &Content, snapshot: &Snapshot) -> Self {
        let manifest = snapshot.manifest();
        let mut places = manifest.sources.clone();
        for account in &manifest.accounts {
            places.extend([account.account_id.clone(), account.partition.clone(), account.regions.join(" ")]);
        }
        let types = manifest.files.iter().filter_map(|file| file.resource_type.as_deref());
        let digest_of_type = |name: &str| snapshot.evidence_digest(Some(name)).unwrap_or_default();
        Self {
            all: snapshot.digest(),
            time: sql_time(manifest.captured_at),
            places: digest_of(places),
            calls: snapshot.evidence_digest(None).unwrap_or_default(),
            listing: snapshot.listing_digest().map(str::to_owned),
            types: types.map(|name| (name.to_owned(), digest_of_type(name))).collect(),
            automatic: automatic_tables(content, snapshot),
            is_config: manifest.sources.iter().any(|source| source == "aws-config"),
        }
    }
}

impl Inputs {
    /// The digest of what the verdicts follow from in a snapshot; `check` is the digest of all else. Equal keys mean equal verdicts.
    pub(crate) fn key(&self, holdings: &Holdings, check: &str) -> String {
        if self.reads_all {
            return digest_of([check, &holdings.all]);
        }
        let mut parts = vec![check, &holdings.places];
        if self.is_timed {
            parts.push(&holdings.time);
        }
        parts.push(match &holdings.listing {
            Some(listing) if !self.reads_calls => listing,
            _ => &holdings.calls,
        });
        let named = self.names.iter().filter_map(|name| holdings.automatic.get(name));
        let held = holdings.types.keys().filter(|_| holdings.is_config);
        let types: BTreeSet<&String> = self.types.iter().chain(named).chain(held).collect();
        for resource_type in types {
            parts.push(resource_type);
            parts.extend(holdings.types.get(resource_type).map(String::as_str));
        }
        digest_of(parts)
    }
}
