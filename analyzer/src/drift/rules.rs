//! Runs drift rules, and makes `incomparable` of whatever one side did not read.

use std::collections::BTreeSet;

use duckdb::Connection;
use icecore_sql::{Content, Rule};

use crate::engine::{Dependencies, Error, SIDES, identifier, output_of, quoted};

/// The columns that every rule gives, and the one that it may give: why it cannot tell, where no operation is missing.
const COLUMNS: [&str; 6] = ["resource", "fires", "reason", "account_id", "region", "unknown_because"];

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
             dimensions json, unknown_because varchar
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
    if let Some(missing) = COLUMNS[..5].iter().find(|column| !columns.contains(**column)) {
        return Err(Error::Internal(format!("the query gives no column `{missing}`")));
    }
    let extra: Vec<String> = columns
        .iter()
        .filter(|column| !COLUMNS.contains(&column.as_str()))
        .map(|column| format!("{}: told.{}", quoted(column), identifier(column)))
        .collect();
    let dimensions =
        if extra.is_empty() { "null::json".to_owned() } else { format!("to_json({{{}}})", extra.join(", ")) };
    let because = if columns.contains("unknown_because") { "told.unknown_because" } else { "null::varchar" };
    Ok(format!(
        "insert into rule_row
         select {}, told.resource, told.fires, told.reason, told.account_id, told.region, {dimensions}, {because}
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
pub(super) fn query<'c>(content: &'c Content, name: &str) -> Result<&'c str, Error> {
    let found = content.diff.get(name).map(String::as_str);
    found.ok_or_else(|| Error::Internal(format!("the content has no `diff/{name}.sql`")))
}
