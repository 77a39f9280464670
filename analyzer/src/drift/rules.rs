//! Runs drift rules, and makes `incomparable` of whatever one side did not read.

use std::collections::BTreeSet;

use duckdb::Connection;
use icecore_sql::{Content, Rule};

use crate::engine::{Dependencies, Error, SIDES, identifier, output_of, quoted};

/// The columns that every rule gives.
const COLUMNS: [&str; 5] = ["resource", "fires", "reason", "account_id", "region"];

/// The columns that a rule may give: why it cannot tell, where no operation is missing, and how bad it is, where its header says so.
const MORE_COLUMNS: [&str; 2] = ["unknown_because", "severity"];

/// Creates the tables that rules fill, empty.
pub(crate) fn create_tables(connection: &Connection) -> Result<(), Error> {
    connection.execute_batch(
        "create table drift_rule (
             rule_id varchar, title varchar, severity varchar, alert varchar, service varchar, description varchar,
             related_checks varchar[], sql varchar
         );
         create table rule_table (rule_id varchar, side varchar, table_name varchar, stands_alone boolean);
         create table rule_operation (rule_id varchar, side varchar, operation varchar, not_in_config boolean);
         create table rule_row (
             rule_id varchar, resource varchar, fires boolean, reason varchar, account_id varchar, region varchar,
             dimensions json, unknown_because varchar, severity varchar
         );
         create table history_finding (
             finding_id varchar, check_id varchar, severity varchar, state varchar, account_id varchar, region varchar,
             resource varchar, first_seen timestamp, first_snapshot varchar, began_before boolean, opened_at timestamp, last_seen timestamp,
             last_snapshot varchar, resolved_at timestamp, judged_at timestamp, reopened bigint, days double,
             unknown_snapshots bigint
         );",
    )?;
    Ok(())
}

/// Notes a rule and what decides it, for the query that makes `incomparable` of what was not read.
pub(crate) fn note(connection: &Connection, rule: &Rule, sides: &[Dependencies; 2]) -> Result<(), Error> {
    let checks: Vec<String> = rule.related_checks.iter().map(|check| quoted(check)).collect();
    connection.execute(
        &format!("insert into drift_rule values (?, ?, ?, ?, ?, ?, [{}]::varchar[], ?)", checks.join(", ")),
        duckdb::params![
            rule.id,
            rule.title,
            rule.severity.as_str(),
            rule.alert.as_str(),
            rule.service,
            rule.description,
            rule.sql
        ],
    )?;
    for (side, dependencies) in SIDES.into_iter().zip(sides) {
        for table in dependencies.staged.difference(&rule.nullable) {
            connection.execute(
                "insert into rule_table values (?, ?, ?, ?)",
                duckdb::params![rule.id, side, table, rule.union.contains(table)],
            )?;
        }
        for operation in &dependencies.operations {
            let not_in_config = dependencies.not_in_config.contains(operation);
            connection.execute(
                "insert into rule_operation values (?, ?, ?, ?)",
                duckdb::params![rule.id, side, operation, not_in_config],
            )?;
        }
    }
    Ok(())
}

/// The statement that runs one rule. What does not fire leaves no row.
pub(crate) fn statement(connection: &Connection, rule: &Rule) -> Result<String, Error> {
    let columns: BTreeSet<String> = output_of(connection, &rule.sql)?;
    let wanted = COLUMNS.iter().chain(rule.severity_by_row.then_some(&"severity"));
    if let Some(missing) = wanted.into_iter().find(|column| !columns.contains(**column)) {
        return Err(Error::Internal(format!("the query gives no column `{missing}`")));
    }
    if columns.contains("severity") && !rule.severity_by_row {
        let reason = "the query gives a column `severity`, and the header does not say `severity_by_row = true`";
        return Err(Error::Internal(reason.to_owned()));
    }
    let extra: Vec<String> = columns
        .iter()
        .filter(|column| !COLUMNS.iter().chain(&MORE_COLUMNS).any(|known| known == column))
        .map(|column| format!("{}: told.{}", quoted(column), identifier(column)))
        .collect();
    let dimensions =
        if extra.is_empty() { "null::json".to_owned() } else { format!("to_json({{{}}})", extra.join(", ")) };
    let [because, severity] = MORE_COLUMNS.map(|column| match columns.contains(column) {
        true => format!("told.{column}"),
        false => "null::varchar".to_owned(),
    });
    Ok(format!(
        "insert into rule_row
         select {}, told.resource, told.fires, told.reason, told.account_id, told.region, {dimensions}, {because},
             {severity}
         from (\n{}\n) as told
         where told.fires is distinct from false",
        quoted(&rule.id),
        rule.sql,
    ))
}

/// Makes the table `drift_alert` of what the rules gave.
pub(crate) fn conclude(connection: &Connection, content: &Content) -> Result<(), Error> {
    let sql = query(content, "drift_alert")?;
    connection.execute_batch(&format!("create or replace table drift_alert as\n{sql}"))?;
    Ok(())
}

/// A query of `sql/diff`.
pub(crate) fn query<'c>(content: &'c Content, name: &str) -> Result<&'c str, Error> {
    let found = content.diff.get(name).map(String::as_str);
    found.ok_or_else(|| Error::lacking(&format!("diff/{name}.sql")))
}
