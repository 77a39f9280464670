//! What a run comes to: results by control, by framework and by area, as tables that SQL can ask.
//!
//! What counts how is SQL in `sql/reports`; this moves the frameworks and the counts of a run to where these queries read them.

use duckdb::Connection;
use icecore_sql::Content;

use crate::checks::{Run, Status};
use crate::engine::{Error, identifier};

/// The tables that are filled by running checks. A query that names one of them runs all.
pub const JUDGED: [&str; 6] =
    ["finding", "check_result", "control_result", "framework_result", "scorecard", "suppression"];

/// The tables that the queries of `sql/reports` fill, each of which may read those before it.
const REPORTS: [&str; 3] = ["control_result", "framework_result", "scorecard"];

/// Creates the tables of frameworks and results as the content describes them, in the current schema, and fills those that follow from the content alone.
///
/// # Errors
/// [`Error::DuckDb`], [`Error::Internal`] where the content lacks one of them.
pub(crate) fn create_tables(connection: &Connection, schema: &str, content: &Content) -> Result<(), Error> {
    for name in ["framework", "control", "check_result", "suppression"].iter().chain(&REPORTS) {
        let table = content.tables.get(*name).ok_or_else(|| Error::lacking(&format!("tables/icecore/{name}.sql")))?;
        let columns: Vec<String> =
            table.columns.iter().map(|column| format!("{} {}", identifier(&column.name), column.sql_type)).collect();
        connection.execute_batch(&format!("create table {name} ({})", columns.join(", ")))?;
    }
    let mut frameworks = connection.appender_to_db("framework", schema)?;
    let mut controls = connection.appender_to_db("control", schema)?;
    for framework in content.frameworks.values() {
        frameworks.append_row(duckdb::params![framework.id, framework.title, framework.description])?;
        for (place, control) in (1_i64..).zip(&framework.controls) {
            let mut append = |check: Option<&String>| {
                controls.append_row(duckdb::params![
                    framework.id,
                    control.id,
                    control.title,
                    control.kind.as_str(),
                    place,
                    check
                ])
            };
            if control.checks.is_empty() {
                append(None)?;
            }
            for check in &control.checks {
                append(Some(check))?;
            }
        }
    }
    frameworks.flush()?;
    controls.flush()?;
    Ok(())
}

/// Fills the tables of results from a run.
///
/// # Errors
/// [`Error::DuckDb`], [`Error::Internal`] where the content lacks a report.
pub fn fill(connection: &Connection, content: &Content, run: &Run) -> Result<(), Error> {
    connection.execute_batch("delete from check_result")?;
    let mut results = connection.appender("check_result")?;
    for outcome in &run.outcomes {
        let count = |status: Status| outcome.counts.get(&status).copied().unwrap_or(0);
        let [alarm, error, unknown, info, skip, ok] = Status::ALL.map(count);
        let accepted = |status: Status| outcome.suppressed.get(&status).copied().unwrap_or(0);
        let suppressed = accepted(Status::Alarm) + accepted(Status::Unknown);
        results.append_row(duckdb::params![outcome.check.id, alarm, error, unknown, info, skip, ok, suppressed])?;
    }
    results.flush()?;
    for name in REPORTS {
        let sql = content.reports.get(name).ok_or_else(|| Error::lacking(&format!("reports/{name}.sql")))?;
        connection.execute_batch(&format!("delete from {name}; insert into {name} by name\n{sql};"))?;
    }
    Ok(())
}

/// The rows of a query of the program's own, each an object.
///
/// # Errors
/// [`Error::DuckDb`], [`Error::Internal`] where DuckDB gives something that is no JSON.
pub fn rows(connection: &Connection, sql: &str) -> Result<Vec<serde_json::Value>, Error> {
    let mut statement =
        connection.prepare(&format!("select to_json(report_row)::varchar from (\n{sql}\n) as report_row"))?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let text: String = row.get(0)?;
        found.push(serde_json::from_str(&text).map_err(|error| Error::Internal(error.to_string()))?);
    }
    Ok(found)
}

/// How many rows a query has.
///
/// # Errors
/// [`Error::DuckDb`].
pub fn count(connection: &Connection, sql: &str) -> Result<u64, Error> {
    Ok(connection.query_row(&format!("select count(*) from (\n{sql}\n)"), [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// A database in which the checks gave these counts, in the order of [`Status::ALL`].
    fn judged(results: &[(&str, [u64; 6])], controls: &str) -> Connection {
        let content = Content::builtin().unwrap();
        let connection = Connection::open_in_memory().unwrap();
        create_tables(&connection, "main", &content).unwrap();
        connection
            .execute_batch(&format!(
                "create table \"check\" (id varchar, severity varchar, category varchar, service varchar);
                 insert into \"check\" values
                     ('key', 'critical', 'identity', 'iam'), ('password', 'low', 'identity', 'iam'),
                     ('open', 'high', 'exposure', 'vpc'), ('bucket', 'high', 'exposure', 's3'),
                     ('idle', 'critical', 'cost', 'ec2'), ('tag', 'critical', 'hygiene', 'tagging');
                 delete from control; delete from framework; insert into framework values ('mine', 'Mine', 'Ours.');
                 {controls}"
            ))
            .unwrap();
        let outcomes = results
            .iter()
            .map(|(id, counts)| {
                let mut check = content.checks.values().next().unwrap().clone();
                check.id = (*id).to_owned();
                let counts = Status::ALL.into_iter().zip(*counts).collect();
                crate::checks::Outcome { check, counts, suppressed: BTreeMap::new(), took: None }
            })
            .collect();
        fill(&connection, &content, &Run { outcomes, known: BTreeMap::new() }).unwrap();
        connection
    }

    #[test]
    fn a_control_passes_only_if_all_of_its_checks_ran_and_none_warns_or_is_unknown() {
        let mut script = String::new();
        let mut want = |control: &str, kind: &str, checks: &[&str]| {
            let checks: &[&str] = if checks.is_empty() { &["null"] } else { checks };
            for check in checks {
                let check = if *check == "null" { "null".to_owned() } else { format!("'{check}'") };
                script.push_str(&format!(
                    "insert into control select 'mine', '{control}', 't', '{kind}', count(*) + 1, {check} from control;"
                ));
            }
        };
        want("ok", "automated", &["password", "open"]);
        want("one alarm", "automated", &["password", "key", "tag"]);
        want("one unknown", "manual", &["password", "bucket"]);
        want("one that did not run", "automated", &["password", "left out"]);
        want("an error", "automated", &["password", "broken"]);
        want("only skipped", "automated", &["idle"]);
        want("skipped and noted", "manual", &["idle", "noted"]);
        want("by hand", "manual", &[]);
        want("nobody looks", "automated", &[]);
        let connection = judged(
            &[
                ("password", [0, 0, 0, 0, 0, 3]),
                ("open", [0, 0, 0, 0, 1, 1]),
                ("key", [1, 0, 0, 0, 0, 9]),
                ("tag", [0, 0, 2, 0, 0, 0]),
                ("bucket", [0, 0, 1, 0, 0, 5]),
                ("broken", [0, 1, 0, 0, 0, 5]),
                ("idle", [0, 0, 0, 0, 4, 0]),
                ("noted", [0, 0, 0, 1, 0, 0]),
            ],
            &script,
        );
        let told: Vec<String> = rows(&connection, "select control, status from control_result order by position")
            .unwrap()
            .iter()
            .map(|row| format!("{}: {}", row["control"].as_str().unwrap(), row["status"].as_str().unwrap()))
            .collect();
        assert_eq!(
            told,
            [
                "ok: passed",
                "one alarm: failed",
                "one unknown: unknown",
                "one that did not run: unknown",
                "an error: unknown",
                "only skipped: not_applicable",
                "skipped and noted: passed",
                "by hand: manual",
                "nobody looks: not_covered",
            ]
        );
        let total = rows(&connection, "from framework_result").unwrap().remove(0);
        assert_eq!(
            total,
            serde_json::json!({
                "framework": "mine", "title": "Mine", "controls": 9, "passed": 2, "failed": 1, "unknown": 3,
                "muted": 0, "not_applicable": 1, "manual": 1, "not_covered": 1, "passed_manual": 1, "score": 33.3
            })
        );
        let failed = rows(&connection, "from control_result where control = 'one alarm'").unwrap().remove(0);
        assert_eq!(failed["failed_checks"], serde_json::json!(["key"]));
        assert_eq!(failed["unknown_checks"], serde_json::json!(["tag"]));
    }

    #[test]
    fn unknown_points_are_not_reached_and_cost_and_hygiene_give_none() {
        let connection = judged(
            &[
                ("key", [1, 0, 0, 0, 0, 3]),
                ("password", [0, 0, 1, 0, 7, 0]),
                ("open", [0, 0, 0, 1, 0, 1]),
                ("bucket", [0, 0, 0, 0, 2, 0]),
                ("idle", [5, 0, 0, 0, 0, 0]),
                ("tag", [5, 0, 0, 0, 0, 0]),
            ],
            "",
        );
        let lines = rows(&connection, "select * exclude (title) from scorecard").unwrap();
        let line = |area: &str| lines.iter().find(|line| line["area"] == area).unwrap().clone();
        assert_eq!(
            line("identity"),
            serde_json::json!({
                "area": "identity", "weight": 25, "checks": 2, "possible": 11.0, "reached": 7.5, "lost": 2.5,
                "unknown": 1.0, "suppressed": 0.0, "score": 68.2
            })
        );
        assert_eq!(line("network")["score"], 100.0);
        assert_eq!(line("data")["score"], serde_json::Value::Null, "a bucket that is skipped is not judged");
        assert_eq!(line("compute")["checks"], 0);
        // (25 * 7.5 / 11 + 20) / 45
        assert_eq!(line("total")["score"], 82.3);
        assert_eq!(lines.last().unwrap()["area"], "total");
    }
}
