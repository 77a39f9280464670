//! The findings of both snapshots, side by side.

use duckdb::Connection;

use super::Comparison;
use super::rules::query;
use crate::checks::{Filter, Session};
use crate::engine::{Error, SIDES, export, quoted};
use crate::reports;
use crate::suppressions::Suppressions;

/// Fills `drift_finding`, and on each side the tables of findings and of results.
pub(super) fn run(comparison: &mut Comparison, filter: &Filter) -> Result<(), Error> {
    for (side, engine) in SIDES.into_iter().zip(&mut comparison.sides) {
        let session = Session::prepare(engine, filter, &Suppressions::none())?;
        engine.lock()?;
        let run = session.run(engine, |_| {})?;
        engine.limited(|connection| reports::fill(connection, engine.content(), &run))?;
        for table in reports::JUDGED {
            copy(
                engine.connection(),
                &comparison.connection,
                comparison.folder.path(),
                table,
                &format!("{side}.{table}"),
            )?;
        }
    }
    let [_, after] = &comparison.sides;
    comparison.connection.execute_batch("create table check_table (check_id varchar, table_name varchar)")?;
    copy(
        after.connection(),
        &comparison.connection,
        comparison.folder.path(),
        "(select distinct check_id, table_name from check_table)",
        "check_table",
    )?;
    let sql = query(&comparison.content, "drift_finding")?;
    comparison.make_macros(sql)?;
    comparison.limited(|connection| Ok(connection.execute_batch(&format!("create table drift_finding as\n{sql}"))?))
}

/// Copies the rows of a table of one database into a table of another.
pub(super) fn copy(
    from: &Connection,
    to: &Connection,
    folder: &std::path::Path,
    source: &str,
    target: &str,
) -> Result<(), Error> {
    let file = folder.join("copied.parquet");
    export(from, &format!("select * from {source}"), &file)?;
    to.execute_batch(&format!(
        "insert into {target} by name select * from read_parquet({})",
        quoted(&file.to_string_lossy())
    ))?;
    fs_err::remove_file(&file).map_err(|source| Error::Cache { path: file, source })
}
