//! Verdicts that were given before.
//!
//! A snapshot never changes, so a check whose SQL, tables and parameters are the same gives the same verdicts again, and the same conclusions are
//! drawn from them where `conclusion.sql` and what the call log tells are the same. They are kept beside the typed tables, in Parquet, each
//! check's in the order of its findings, and before anything is suppressed.

use std::collections::{BTreeMap, BTreeSet};

use duckdb::Connection;

use crate::engine::cache::{Files, Index};
use crate::engine::{Error, quoted};

const COLUMNS: &str = "check_id, status, resource, reason, account_id, region, dimensions, verdicts, finding_id";

/// Puts the kept verdicts of these checks (id and key) into `concluded`; returns the checks that are there.
pub(super) fn load<'a>(
    connection: &Connection,
    files: &mut Files,
    wanted: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<BTreeSet<String>, Error> {
    let mut by_file: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (check, key) in wanted {
        if let Some(file) = files.holding(check, key) {
            by_file.entry(file.to_owned()).or_default().push(check);
        }
    }
    let mut known = BTreeSet::new();
    for (file, checks) in by_file {
        let list: Vec<String> = checks.iter().map(|check| quoted(check)).collect();
        let read = connection.execute_batch(&format!(
            "insert into concluded by name select {COLUMNS} from read_parquet({}) where check_id in ({})",
            quoted(&files.path(&file).to_string_lossy()),
            list.join(", ")
        ));
        match read.map_err(Error::from) {
            Ok(()) => known.extend(checks.into_iter().map(str::to_owned)),
            Err(Error::Interrupted) => return Err(Error::Interrupted),
            // Damaged: these checks are evaluated again.
            Err(_) => files.discard(&file),
        }
    }
    Ok(known)
}

/// Keeps the verdicts of these checks, which are in `concluded`.
pub(super) fn keep(connection: &Connection, files: &mut Files, index: Index) -> Result<(), Error> {
    let checks: Vec<String> = index.keys().map(|check| quoted(check)).collect();
    let sql = format!("select {COLUMNS} from concluded where check_id in ({})", checks.join(", "));
    files.keep_rows(connection, index, &sql)
}
