//! Verdicts that were given before.
//!
//! A snapshot never changes, so a check whose SQL, tables and parameters are the same gives the same verdicts again, and the same conclusions are
//! drawn from them where `conclusion.sql` and what the call log tells are the same. They are kept beside the typed tables, in Parquet, each
//! check's in the order of its findings, and before anything is suppressed.

use std::collections::{BTreeMap, BTreeSet};

use duckdb::Connection;

use crate::engine::cache::{Files, Index};
use crate::engine::{Engine, Error, quoted};

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

/// Does work while another thread keeps the verdicts of these checks, as they are in `concluded` now.
pub(super) fn keep_beside(
    engine: &Engine,
    files: Option<&mut Files>,
    index: Index,
    work: impl FnOnce() -> Result<(), Error>,
) -> Result<(), Error> {
    let Some(files) = files.filter(|_| !index.is_empty()) else { return work() };
    let checks: Vec<String> = index.keys().map(|check| quoted(check)).collect();
    let sql = format!("select {COLUMNS} from concluded where check_id in ({})", checks.join(", "));
    let reader = engine.worker()?;
    // A transaction sees the table as it was when it first read it.
    reader.unlimited(|connection| Ok(connection.execute_batch("begin; from concluded limit 0;")?))?;
    std::thread::scope(|scope| {
        let keeping = scope.spawn(move || reader.unlimited(|connection| files.keep_rows(connection, index, &sql)));
        let done = work();
        let kept = keeping.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        done.and(kept)
    })
}
