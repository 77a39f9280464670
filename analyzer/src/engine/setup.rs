//! What every database has before the first table: the connection's settings, the engine's own tables, macros, parameters.

use std::collections::BTreeMap;

use duckdb::{AccessMode, Config, Connection};
use icecore_snapshot::Snapshot;
use icecore_sql::{Check, Content};

use super::macros::Macros;
use super::{Error, Options, quoted, sql_time};

/// A DuckDB database in memory that loads nothing by itself.
pub(crate) fn connect(options: &Options, spill: &std::path::Path) -> Result<Connection, Error> {
    let mut config = Config::default()
        .access_mode(AccessMode::ReadWrite)?
        .enable_autoload_extension(false)?
        .with("autoinstall_known_extensions", "false")?
        .max_memory(&options.memory)?
        .with("temp_directory", spill.join("spill").to_string_lossy())?
        // Tables are written side by side into one database, which is checkpointed when all of them are there.
        .with("wal_autocheckpoint", "1TB")?
        .with("auto_checkpoint_skip_wal_threshold", "1000000000000")?;
    if let Some(threads) = options.threads {
        config = config.threads(i64::from(threads))?;
    }
    Ok(Connection::open_in_memory_with_flags(config)?)
}

/// The tables that the engine fills itself.
pub(crate) fn create_engine_tables(connection: &Connection) -> Result<(), Error> {
    connection.execute_batch(
        r#"
        create table snapshot (id varchar, captured_at timestamp, tool varchar, digest varchar, path varchar);
        create table account (account_id varchar, "partition" varchar default 'aws', arn varchar);
        create table account_region (account_id varchar, "partition" varchar default 'aws', region varchar);
        create table "check" (
            id varchar, title varchar, severity varchar, category varchar, service varchar, scope varchar,
            description varchar, remediation varchar, command varchar, sql varchar
        );
        create table table_leaf (table_name varchar, leaf varchar);
        create table unread (
            table_name varchar, account_id varchar default '111111111111', region varchar default 'us-east-1'
        );
        create table verdict_row (
            check_id varchar, status varchar, resource varchar, reason varchar, account_id varchar, region varchar,
            dimensions json, unknown_because varchar, verdicts bigint
        );
        create table pending_check (check_id varchar);
        create table concluded (
            check_id varchar, status varchar, resource varchar, reason varchar, account_id varchar, region varchar,
            dimensions json, verdicts bigint, finding_id varchar
        );
        create table check_table (check_id varchar, table_name varchar, stands_alone boolean);
        create table imported_check (check_id varchar);
        create table check_operation (check_id varchar, operation varchar, not_in_config boolean);
        create table finding (
            check_id varchar, severity varchar, status varchar, resource varchar, reason varchar,
            account_id varchar, region varchar, dimensions json, finding_id varchar, suppressed boolean,
            justification varchar
        );
        create table known_finding (finding_id varchar, status varchar);
        create table check_alias (check_id varchar, alias varchar);
        create table suppression_given (
            position bigint, source varchar, is_expired boolean, is_judged boolean, justification varchar, owner varchar,
            expires varchar, checks varchar[], accounts varchar[], regions varchar[], resources varchar[], tags varchar[],
            findings varchar[]
        );
        create table suppression_exception (
            position bigint, number bigint, checks varchar[], accounts varchar[], regions varchar[], resources varchar[],
            tags varchar[]
        );
        "#,
    )?;
    Ok(())
}

/// The tables made from the manifest and the content alone, in the schema that is the current one.
pub(crate) fn create_small_tables(
    connection: &Connection,
    schema: &str,
    content: &Content,
    snapshot: &Snapshot,
) -> Result<(), Error> {
    let manifest = snapshot.manifest();
    create_engine_tables(connection)?;
    connection.execute(
        "insert into snapshot values (?, ?::timestamp, ?, ?, ?)",
        duckdb::params![
            snapshot.id(),
            sql_time(manifest.captured_at),
            manifest.tool,
            snapshot.digest(),
            snapshot.path().display().to_string()
        ],
    )?;
    let mut accounts = connection.appender_to_db("account", schema)?;
    let mut regions = connection.appender_to_db("account_region", schema)?;
    for account in &manifest.accounts {
        let arn = format!("arn:{}:iam::{}:root", account.partition, account.account_id);
        accounts.append_row([&account.account_id, &account.partition, &arn])?;
        for region in &account.regions {
            regions.append_row([&account.account_id, &account.partition, region])?;
        }
    }
    accounts.flush()?;
    regions.flush()?;
    write_checks(connection, schema, content.checks.values())?;
    crate::reports::create_tables(connection, schema, content)
}

/// Fills `check`.
pub(crate) fn write_checks<'c>(
    connection: &Connection,
    schema: &str,
    checks: impl IntoIterator<Item = &'c Check>,
) -> Result<(), Error> {
    let mut rows = connection.appender_to_db("check", schema)?;
    for check in checks {
        rows.append_row(duckdb::params![
            check.id,
            check.title,
            check.severity.as_str(),
            check.category.as_str(),
            check.service,
            check.scope.as_str(),
            check.description,
            check.remediation,
            check.command,
            check.sql
        ])?;
    }
    Ok(rows.flush()?)
}

/// From here on, SQL reads what is in the database or attached to it, and nothing else. The number of threads may change: see [`Crew`](super::Crew).
pub(crate) fn lock(connection: &Connection) -> Result<(), Error> {
    connection.execute_batch(
        "set enable_external_access = false; set allow_community_extensions = false; set allowed_configs = ['threads'];
         set lock_configuration = true;",
    )?;
    Ok(())
}

/// The macros that texts need, with what they name, and those that speak of the snapshot.
pub(crate) fn create_macros_for(
    connection: &Connection,
    content: &Content,
    texts: &[&str],
    time: &str,
) -> Result<(), Error> {
    Macros::of(content)?.make_following(connection, content, texts)?;
    create_time_macros(connection, "main", time)
}

/// The macros that speak of a snapshot, in the schema that has its tables.
pub(crate) fn create_time_macros(connection: &Connection, schema: &str, time: &str) -> Result<(), Error> {
    connection.execute_batch(&format!(
        "create macro {schema}.snapshot_time() as timestamp {time};
         create macro {schema}.was_read(name, account, place) as case when not exists (
             select 1 from unread join table_leaf on table_leaf.leaf = unread.table_name
             where table_leaf.table_name = name and unread.account_id = account
                 and (unread.region = place or unread.region = 'global' or place = 'global')
         ) then true end;",
        time = quoted(time),
    ))?;
    Ok(())
}

/// Sets every parameter to the user's value or its default.
pub(crate) fn set_parameters(
    connection: &Connection,
    content: &Content,
    given: &BTreeMap<String, String>,
) -> Result<(), Error> {
    for (name, value) in values_of_parameters(content, given)? {
        connection.execute_batch(&format!("set variable {name} = {value}"))?;
    }
    Ok(())
}

/// Every parameter's name and its value as a SQL literal: the user's, or its default.
pub(super) fn values_of_parameters<'c>(
    content: &'c Content,
    given: &BTreeMap<String, String>,
) -> Result<Vec<(&'c str, String)>, Error> {
    if let Some(unknown) = given.keys().find(|name| !content.parameters.contains_key(*name)) {
        let known: Vec<_> = content.parameters.keys().map(|name| format!("`{name}`")).collect();
        return Err(Error::Parameter(format!("There is no parameter `{unknown}`, only {}", known.join(", "))));
    }
    content
        .parameters
        .iter()
        .map(|(name, parameter)| {
            let value = match given.get(name) {
                Some(text) => parse_parameter(name, text, &parameter.default)?,
                None => parameter.default.clone(),
            };
            Ok((name.as_str(), literal(&value)))
        })
        .collect()
}

/// A user's value in the type of the default.
fn parse_parameter(name: &str, text: &str, default: &toml::Value) -> Result<toml::Value, Error> {
    let parsed = match default {
        toml::Value::Integer(_) => text.parse().ok().map(toml::Value::Integer),
        toml::Value::Float(_) => text.parse().ok().map(toml::Value::Float),
        toml::Value::Boolean(_) => text.parse().ok().map(toml::Value::Boolean),
        toml::Value::Array(items) => {
            let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
            let values = match items.first() {
                Some(item) => parts.map(|part| parse_parameter(name, part, item)).collect::<Result<_, _>>()?,
                None => parts.map(|part| toml::Value::String(part.to_owned())).collect(),
            };
            Some(toml::Value::Array(values))
        }
        _ => Some(toml::Value::String(text.to_owned())),
    };
    parsed.ok_or_else(|| {
        Error::Parameter(format!("`{text}` is not a value for `{name}`, whose default is `{}`", literal(default)))
    })
}

/// A value of a file of settings as the text that [`Options::parameters`] takes; `None` where it is of another type than the default.
pub(crate) fn parameter_text(value: &toml::Value, default: &toml::Value) -> Option<String> {
    match (value, default) {
        (toml::Value::Integer(number), toml::Value::Float(_)) => Some(number.to_string()),
        (toml::Value::Array(items), toml::Value::Array(defaults)) => {
            let texts = items.iter().map(|item| parameter_text(item, defaults.first().unwrap_or(item)));
            Some(texts.collect::<Option<Vec<_>>>()?.join(","))
        }
        (toml::Value::String(text), toml::Value::String(_)) => Some(text.clone()),
        (value, default) => value.same_type(default).then(|| value.to_string()),
    }
}

/// A TOML value as a SQL literal.
fn literal(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => quoted(text),
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Float(number) => number.to_string(),
        toml::Value::Boolean(flag) => flag.to_string(),
        toml::Value::Array(items) if items.is_empty() => "[]::varchar[]".to_owned(),
        toml::Value::Array(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        other => quoted(&other.to_string()),
    }
}
