//! Which resources differ, and in which attributes.
//!
//! A merge of the snapshots' sorted files finds the resources that may differ. Only their evidence is staged into typed tables, for this
//! run alone; so the cost hangs on what has changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use duckdb::Connection;
use icecore_inventory::Inventory;
use icecore_snapshot::write_changed;
use icecore_sql::{Content, Table};

use super::Comparison;
use super::rules::query;
use crate::checks::matches;
use crate::engine::{Crew, Error, SIDES, identifier, interrupt, quoted, side_by_side, staging_script};

/// What is compared.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Resource types, with `*` and `?`; all where empty.
    pub types: Vec<String>,
    /// Account ids; all where empty.
    pub accounts: Vec<String>,
    /// Regions; all where empty.
    pub regions: Vec<String>,
    /// Whether attributes that change by themselves count.
    pub volatile: bool,
}

/// The columns of a resource file.
const RESOURCE_COLUMNS: &str = "resource_type, arn, resource_id, resource_name, \"partition\", account_id, region, created_at, captured_at, tags, \
     source, evidence";

/// Columns that repeat what others say.
const RETOLD: [&str; 2] = ["title", "tags_src"];

/// Fills `drift_attribute` and `drift_resource`.
pub(super) fn run(comparison: &Comparison, scope: &Scope) -> Result<(), Error> {
    let Comparison { connection, content, .. } = comparison;
    create_tables(connection, content, scope.volatile)?;
    find_changed(comparison, scope)?;
    for name in ["pair", "pair_of_evidence", "value", "drift_attribute", "drift_resource"] {
        comparison.make_macros(query(content, name)?)?;
    }
    let held = held(connection)?;
    let tables: Vec<&Table> = content
        .tables
        .values()
        .filter(|table| table.origin.as_ref().is_some_and(|origin| held.contains_key(&origin.resource_type)))
        .collect();
    for table in &tables {
        note(connection, content, table, |sql| comparison.sides[1].columns_of(sql))?;
    }
    let scripts: Vec<String> =
        tables.iter().map(|table| script(content, table, &held)).collect::<Result<_, Error>>()?;
    for script in &scripts {
        comparison.make_macros(script)?;
    }
    let crew = Crew::gather(connection, content, &comparison.options, scripts.len())?;
    side_by_side(crew, scripts.len(), |worker, part| {
        let done = worker.unlimited(|connection| Ok(connection.execute_batch(&scripts[part])?));
        done.map_err(|source| match source {
            Error::Interrupted => Error::Interrupted,
            source => Error::Build { table: tables[part].name.clone(), source: Box::new(source) },
        })
    })?;
    comparison.limited(|connection| conclude(connection, content))
}

/// Fills `changed_resource` with the resources that are not the same in both snapshots, byte by byte, as each side tells of them.
fn find_changed(comparison: &Comparison, scope: &Scope) -> Result<(), Error> {
    let snapshots = comparison.snapshots();
    let folder = tempfile::Builder::new()
        .prefix("changed-")
        .tempdir_in(comparison.folder.path())
        .map_err(|source| Error::Cache { path: comparison.folder.path().to_owned(), source })?;
    let is_in = |values: &[String], value: &str| values.is_empty() || values.iter().any(|each| each == value);
    let wanted = |account: &str, region: &str| is_in(&scope.accounts, account) && is_in(&scope.regions, region);
    // The largest first, so that no thread is left with one at the end.
    let mut sizes: BTreeMap<&str, u64> = BTreeMap::new();
    for file in snapshots.iter().flat_map(|snapshot| &snapshot.manifest().files) {
        if let Some(name) = file.resource_type.as_deref()
            && (scope.types.is_empty() || scope.types.iter().any(|pattern| matches(pattern, name)))
        {
            *sizes.entry(name).or_default() += file.bytes;
        }
    }
    let mut types: Vec<&str> = sizes.keys().copied().collect();
    types.sort_by_key(|name| std::cmp::Reverse(sizes[name]));
    let found = Mutex::new(SIDES.map(|_| Vec::new()));
    let files = |place: usize| SIDES.map(|side| folder.path().join(format!("{side}-{place}.parquet")));
    let crew = Crew::gather(&comparison.connection, &comparison.content, &comparison.options, types.len())?;
    side_by_side(crew, types.len(), |_, place| {
        let files = files(place);
        let [before, after] = &files;
        let go_on = || !interrupt::is_stopped();
        let counts =
            write_changed(snapshots, types[place], &wanted, &go_on, [before, after])?.ok_or(Error::Interrupted)?;
        let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
        for ((files, file), count) in found.iter_mut().zip(files).zip(counts) {
            files.extend((count > 0).then_some(file));
        }
        Ok(())
    })?;
    let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    comparison.limited(|connection| {
        for (side, mut files) in SIDES.into_iter().zip(found).filter(|(_, files)| !files.is_empty()) {
            files.sort();
            let list: Vec<String> = files.iter().map(|file| quoted(&file.to_string_lossy())).collect();
            connection.execute_batch(&format!(
                "insert into changed_resource by name
                 select '{side}' as side, {RESOURCE_COLUMNS}, coalesce(arn, resource_id) as identity from read_parquet([{}])",
                list.join(", ")
            ))?;
        }
        Ok(())
    })
}

/// The sources that tell of the changed resources, by their types.
fn held(connection: &Connection) -> Result<BTreeMap<String, BTreeSet<String>>, Error> {
    let mut held: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut statement = connection.prepare("select distinct resource_type, source from changed_resource")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        held.entry(row.get(0)?).or_default().insert(row.get(1)?);
    }
    Ok(held)
}

/// Creates what the queries of a comparison read, empty.
pub(crate) fn create_tables(connection: &Connection, content: &Content, volatile: bool) -> Result<(), Error> {
    connection.execute_batch(&format!(
        "set variable drift_volatile = {volatile};
         create schema changed_before;
         create schema changed_after;
         create sequence pair_number;
         create table pair (
             pair bigint default nextval('pair_number'), table_name varchar, resource_type varchar, account_id varchar,
             region varchar, resource varchar, title varchar, tags json, source_before varchar, source_after varchar,
             before json, after json
         );
         create table table_column (
             table_name varchar, column_name varchar, operations varchar[], is_listed boolean, is_volatile boolean,
             is_ordered boolean, is_retold boolean, in_api boolean, in_config boolean
         );
         create table tabled_type (resource_type varchar);
         create table bare_listing (resource_type varchar, operation varchar);
         create table changed_resource (
             side varchar, resource_type varchar, arn varchar, resource_id varchar, resource_name varchar,
             \"partition\" varchar, account_id varchar, region varchar, created_at timestamp, captured_at timestamp,
             tags map(varchar, varchar), source varchar, evidence json, identity varchar
         );"
    ))?;
    let tabled: BTreeSet<&str> =
        content.tables.values().filter_map(|table| Some(table.origin.as_ref()?.resource_type.as_str())).collect();
    let mut types = connection.appender("tabled_type")?;
    for resource_type in &tabled {
        types.append_row([resource_type])?;
    }
    types.flush()?;
    let inventory = Inventory::builtin().map_err(|error| Error::Internal(error.to_string()))?;
    let mut listings = connection.appender("bare_listing")?;
    for listing in inventory.listings.iter().filter(|listing| !tabled.contains(listing.resource_type.as_str())) {
        listings.append_row([&listing.resource_type, &format!("{}:{}", listing.service, listing.operation)])?;
    }
    listings.flush()?;
    Ok(())
}

/// Notes what is known of a table's columns. `given` tells the columns that a staging gives.
pub(crate) fn note(
    connection: &Connection,
    content: &Content,
    table: &Table,
    given: impl Fn(&str) -> Result<BTreeSet<String>, Error>,
) -> Result<(), Error> {
    let Some(origin) = &table.origin else { return Ok(()) };
    let told = |source: &str| match content.stagings.get(&(table.name.clone(), source.to_owned())) {
        Some(staging) => given(&staging.sql),
        None => Ok(BTreeSet::new()),
    };
    let (api, config) = (told("aws-api")?, told("aws-config")?);
    let rows: Vec<String> = table
        .columns
        .iter()
        .map(|column| {
            let operations: Vec<String> = column.operations.iter().map(|operation| quoted(operation)).collect();
            format!(
                "({}, {}, [{}]::varchar[], {}, {}, {}, {}, {}, {})",
                quoted(&table.name),
                quoted(&column.name),
                operations.join(", "),
                column.operations == origin.list,
                column.is_volatile,
                column.is_ordered,
                RETOLD.contains(&column.name.as_str()),
                api.contains(&column.name),
                config.contains(&column.name)
            )
        })
        .collect();
    connection.execute_batch(&format!("insert into table_column values {}", rows.join(", ")))?;
    Ok(())
}

/// The statements that stage the changed resources of a table, and pair them.
fn script(content: &Content, table: &Table, held: &BTreeMap<String, BTreeSet<String>>) -> Result<String, Error> {
    let Some(origin) = &table.origin else { return Ok(String::new()) };
    let columns: Vec<String> =
        table.columns.iter().map(|column| format!("{} {}", identifier(&column.name), column.sql_type)).collect();
    let mut script = String::new();
    for side in SIDES {
        let target = format!("changed_{side}.{}", identifier(&table.name));
        script.push_str(&format!("create table {target} ({});\n", columns.join(", ")));
        script.push_str(&staging_script(content, table, &target, |of| {
            let sources = held.get(&origin.resource_type)?;
            let list: Vec<String> =
                of.iter().filter(|source| sources.contains(**source)).map(|source| quoted(source)).collect();
            (!list.is_empty()).then(|| {
                format!(
                    "select * exclude (side, identity) from changed_resource
                     where side = '{side}' and resource_type = {} and source in ({})",
                    quoted(&origin.resource_type),
                    list.join(", ")
                )
            })
        }));
    }
    let [before, after] = SIDES.map(|side| format!("changed_{side}.{}", identifier(&table.name)));
    script.push_str(&pairing(content, table, &before, &after)?);
    Ok(script)
}

/// The statements that pair the rows of a table on both sides.
pub(crate) fn pairing(content: &Content, table: &Table, before: &str, after: &str) -> Result<String, Error> {
    let identity: Vec<String> =
        table.identity.iter().map(|column| format!("{}::varchar", identifier(column))).collect();
    let mut script = String::new();
    for (side, relation) in SIDES.into_iter().zip([before, after]) {
        script.push_str(&format!(
            "create or replace temp view {side}_row as
             select account_id, region, to_json([{}])::varchar as identity, document from {relation} as document;\n",
            identity.join(", "),
        ));
    }
    script.push_str(&format!(
        "insert into pair by name
         select
             {} as table_name, {} as resource_type, account_id, region,
             coalesce(
                 coalesce(after, before) ->> 'arn', coalesce(after, before) ->> 'title', account_id
             ) as resource,
             coalesce(after, before) ->> 'title' as title, (coalesce(after, before) ->> 'tags')::json as tags, before, after
         from (\n{}\n);\n",
        quoted(&table.name),
        quoted(table.origin.as_ref().map_or("", |origin| &origin.resource_type)),
        query(content, "pair")?,
    ));
    Ok(script)
}

/// Compares what was paired.
pub(crate) fn conclude(connection: &Connection, content: &Content) -> Result<(), Error> {
    connection.execute_batch(&format!("insert into pair by name\n{}", query(content, "pair_of_evidence")?))?;
    for name in ["value", "drift_attribute", "drift_resource"] {
        connection.execute_batch(&format!("create or replace table {name} as\n{}", query(content, name)?))?;
    }
    Ok(())
}
