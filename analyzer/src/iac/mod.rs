//! Compares what Terraform's state holds with what a snapshot holds.
//!
//! The states' instances become rows of the views `state.<type>`, the mappings of the content (`sql/iac`) make of them the columns that tables have, and the queries
//! of `sql/diff/iac_*.sql` tell what both hold, and whether they tell the same.

use std::collections::{BTreeMap, BTreeSet};

use duckdb::Connection;
use icecore_snapshot::Snapshot;
use icecore_sql::{Content, Mapping, Table, words};

use crate::drift::{compare, rules};
use crate::engine::{Analysis, Engine, Error, identifier, output_of, quoted, resource_rows};

/// The tables that a comparison fills, for queries.
pub const TABLES: [&str; 4] = ["iac_resource", "iac_attribute", "iac_coverage", "iac_place"];

/// The column of a mapping that says whose columns the others are.
const ID: &str = "state_id";

/// What is compared.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Resource types and Terraform's types, with `*` and `?`; all where empty.
    pub types: Vec<String>,
    /// Account ids; those of the states where empty.
    pub accounts: Vec<String>,
    /// Regions; those of the states where empty.
    pub regions: Vec<String>,
    /// Tags that resources must have, as `key=value`.
    pub tags: Vec<String>,
    /// Whether what AWS makes by itself counts.
    pub defaults: bool,
}

/// Compares states with the engine's snapshot, fills [`TABLES`], and makes ready what a query names. The engine can be locked then.
///
/// # Errors
/// [`Error::Altered`] where a file of the snapshot is not what the manifest says, [`Error::Build`] where a table could not be built, [`Error::DuckDb`].
pub fn run(engine: &mut Engine, states: &[Snapshot], query: Option<&Analysis>, scope: &Scope) -> Result<(), Error> {
    engine.verify(None)?;
    engine.prepare_coverage()?;
    let content = engine.content().clone();
    for text in texts(&content) {
        engine.make_macros(text)?;
    }
    let files: Vec<String> = states.iter().map(|state| resource_rows(state, |_| true)).collect();
    let all = format!("(\n{}\n)", resource_rows(engine.snapshot(), |_| true));
    engine.limited(|connection| {
        create_tables(connection, &content, scope)?;
        connection.execute_batch(&format!(
            "create temp view state_resource as {};
             insert into iac_held by name
             select
                 resource_type, regexp_replace(arn, ':\\*$', '') as bare_arn, resource_id, resource_name, account_id, region,
                 coalesce(arn, resource_id) as resource, coalesce(resource_name, resource_id) as title,
                 tags_json(tags) as tags, source
             from {all}",
            files.join("\nunion all by name\n")
        ))?;
        identify(connection, &content)
    })?;
    let mappings = mappings_of_need(engine.connection(), &content)?;
    let defaults = defaults_of_need(engine.connection(), &content)?;
    let mut named = Vec::new();
    for (table, condition) in defaults.iter().map(|(table, condition)| (table, condition.as_str())) {
        named.push(engine.analysis_of(&default_rows(table, condition))?);
    }
    for mapping in &mappings {
        named.push(engine.analysis_of(&format!("select * from {}", identifier(&mapping.table)))?);
    }
    engine.prepare(named.iter().chain(query))?;
    engine.limited(|connection| {
        note_defaults(connection, &defaults)?;
        compare_attributes(connection, &content, &mappings)?;
        answers(connection, &all)?;
        conclude(connection, &content)
    })
}

/// The texts of which the macros are needed.
pub(crate) fn texts(content: &Content) -> impl Iterator<Item = &str> {
    let queries = content.diff.iter().filter(|(name, _)| name.starts_with("iac_") || *name == "value");
    let mappings = content.iac.mappings.values();
    queries
        .map(|(_, sql)| sql.as_str())
        .chain(mappings.clone().map(|mapping| mapping.sql.as_str()))
        .chain(mappings.flat_map(|mapping| mapping.actual.values().map(String::as_str)))
        .chain(["iac_own_tags tags_json"])
}

/// Creates what the queries read, empty, and notes what is known of Terraform's types and what is asked for.
pub(crate) fn create_tables(connection: &Connection, content: &Content, scope: &Scope) -> Result<(), Error> {
    compare::create_tables(connection, content, false)?;
    connection.execute_batch(&format!(
        "alter table pair add column {ID} bigint;
         set variable iac_defaults = {};
         create schema state;
         create table iac_type (
             position bigint, type varchar, resource_type varchar, table_name varchar, mapping varchar, reference varchar,
             is_mapped boolean
         );
         create table iac_expression (table_name varchar, column_name varchar);
         create table iac_filter (what varchar, value varchar);
         create table iac_held (
             resource_type varchar, bare_arn varchar, resource_id varchar, resource_name varchar, account_id varchar,
             region varchar, resource varchar, title varchar, tags json, source varchar
         );
         create table iac_default (resource_type varchar, account_id varchar, region varchar, resource varchar);
         create table iac_answered (
             resource_type varchar, account_id varchar, region varchar, resource varchar, source varchar, answered varchar[]
         );",
        scope.defaults
    ))?;
    let mut filter = connection.appender("iac_filter")?;
    for (what, values) in
        [("account", &scope.accounts), ("region", &scope.regions), ("type", &scope.types), ("tag", &scope.tags)]
    {
        for value in values {
            filter.append_row([what, value])?;
        }
    }
    filter.flush()?;
    let mut types = connection.appender("iac_type")?;
    let mut position = 0_i64;
    for mapping in content.iac.mappings.values() {
        let resource_type = resource_type(content, &mapping.table);
        let wholes = mapping.types().map(|name| (name, None));
        for (name, reference) in wholes.chain(mapping.parts.iter().map(|(name, by)| (name.as_str(), Some(by)))) {
            position += 1;
            let table = Some(&mapping.table);
            types.append_row(duckdb::params![position, name, resource_type, table, mapping.name, reference, true])?;
        }
    }
    for (resource_type, identified) in &content.iac.identified {
        let table = staged(content, resource_type).map(|table| &table.name);
        for name in &identified.types {
            position += 1;
            let none: Option<&str> = None;
            types.append_row(duckdb::params![
                position,
                name,
                resource_type,
                table,
                identified.types[0],
                none,
                false
            ])?;
        }
    }
    types.flush()?;
    Ok(())
}

fn resource_type<'c>(content: &'c Content, table: &str) -> Option<&'c str> {
    Some(content.tables.get(table)?.origin.as_ref()?.resource_type.as_str())
}

/// The staged table that holds a type of resources.
fn staged<'c>(content: &'c Content, resource_type: &str) -> Option<&'c Table> {
    content
        .tables
        .values()
        .find(|table| table.origin.as_ref().is_some_and(|origin| origin.resource_type == resource_type))
}

/// Finds out which instances there are, what belongs together, and which resources they are.
pub(crate) fn identify(connection: &Connection, content: &Content) -> Result<(), Error> {
    fill(connection, content, "iac_state")?;
    for identified in content.iac.identified.values() {
        let Some(id) = &identified.id else { continue };
        let types: Vec<String> = identified.types.iter().map(|name| quoted(name)).collect();
        connection.execute_batch(&format!(
            "update iac_state
             set id = coalesce({id}, id), arn = coalesce(arn, case when starts_with({id}, 'arn:') then {id} end)
             where type in ({})",
            types.join(", ")
        ))?;
    }
    fill(connection, content, "iac_part")?;
    let mut script = String::new();
    let mut parts = BTreeSet::new();
    for mapping in content.iac.mappings.values() {
        let types: Vec<String> = mapping.types().map(quoted).collect();
        script.push_str(&format!(
            "create view state.{} as select * from main.iac_state where type in ({}) and deposed is null;\n",
            identifier(&mapping.name),
            types.join(", ")
        ));
        parts.extend(mapping.parts.keys());
    }
    for part in parts {
        script.push_str(&format!(
            "create view state.{} as
             select iac_state.*, iac_part.owner from main.iac_state join main.iac_part using (state_id)
             where type = {} and deposed is null;\n",
            identifier(part),
            quoted(part)
        ));
    }
    connection.execute_batch(&script)?;
    fill(connection, content, "iac_match")
}

fn fill(connection: &Connection, content: &Content, name: &str) -> Result<(), Error> {
    connection.execute_batch(&format!("create or replace table {name} as\n{}", rules::query(content, name)?))?;
    Ok(())
}

fn texts_of(connection: &Connection, sql: &str) -> Result<BTreeSet<String>, Error> {
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The mappings of which some instance was found in the snapshot.
pub(crate) fn mappings_of_need(connection: &Connection, content: &Content) -> Result<Vec<Mapping>, Error> {
    let found = texts_of(connection, "select distinct type from iac_match join iac_state using (state_id)")?;
    let needed = |mapping: &&Mapping| mapping.types().any(|name| found.contains(name));
    Ok(content.iac.mappings.values().filter(needed).cloned().collect())
}

/// The tables whose rows say what AWS made by itself, with the condition, as far as the snapshot has such resources.
pub(crate) fn defaults_of_need(connection: &Connection, content: &Content) -> Result<BTreeMap<String, String>, Error> {
    let held = texts_of(connection, "select distinct resource_type from iac_held")?;
    let mapped = content.iac.mappings.values().filter_map(|mapping| {
        let is_held = held.contains(resource_type(content, &mapping.table)?);
        is_held.then(|| Some((mapping.table.clone(), mapping.default.clone()?))).flatten()
    });
    let identified = content.iac.identified.iter().filter_map(|(resource_type, identified)| {
        let table = staged(content, resource_type).filter(|_| held.contains(resource_type))?;
        Some((table.name.clone(), identified.default.clone()?))
    });
    Ok(mapped.chain(identified).collect())
}

/// The statement that gives the rows of a table that AWS made by itself.
fn default_rows(table: &str, condition: &str) -> String {
    format!("select account_id, region, arn from {} where {condition}", identifier(table))
}

/// Notes what AWS made by itself.
pub(crate) fn note_defaults(connection: &Connection, defaults: &BTreeMap<String, String>) -> Result<(), Error> {
    for (table, condition) in defaults {
        connection
            .execute_batch(&format!(
                "insert into iac_default
                 select distinct iac_type.resource_type, made.account_id, made.region, made.arn
                 from ({}) as made, (select distinct resource_type from iac_type where table_name = {}) as iac_type",
                default_rows(table, condition),
                quoted(table)
            ))
            .map_err(|source| Error::Build { table: table.clone(), source: Box::new(source.into()) })?;
    }
    Ok(())
}

/// Compares the attributes of the instances of these mappings with their tables.
pub(crate) fn compare_attributes(
    connection: &Connection,
    content: &Content,
    mappings: &[Mapping],
) -> Result<(), Error> {
    let mut noted = BTreeSet::new();
    for mapping in mappings {
        let Some(table) = content.tables.get(&mapping.table) else { continue };
        if noted.insert(&mapping.table) {
            compare::note(connection, content, table, |sql| output_of(connection, sql))?;
        }
        pair(connection, mapping, table)
            .map_err(|source| Error::Build { table: mapping.name.clone(), source: Box::new(source) })?;
    }
    connection.execute_batch(&format!("create or replace table value as\n{}", rules::query(content, "value")?))?;
    Ok(())
}

/// Writes both sides of each instance of a mapping into `pair`.
fn pair(connection: &Connection, mapping: &Mapping, table: &Table) -> Result<(), Error> {
    connection.execute_batch(&format!("create or replace temp table wanted as\n{}", mapping.sql))?;
    let mut columns = texts_of(connection, "select column_name from (describe wanted)")?;
    if !columns.remove(ID) {
        return Err(Error::Internal(format!("`{}` gives no column `{ID}`", mapping.path)));
    }
    let (mut wanted, mut actual, mut there) = (Vec::new(), Vec::new(), Vec::new());
    for name in &columns {
        let column = identifier(name);
        match (mapping.actual.get(name), table.column(name)) {
            (Some(expression), _) => {
                wanted.push(format!("{column} := wanted.{column}"));
                there.push(format!("{expression} as {column}"));
                note_expression(connection, table, name, expression)?;
            }
            (None, Some(known)) => {
                wanted.push(format!("{column} := wanted.{column}::{}", known.sql_type));
                there.push(column.clone());
            }
            (None, None) => {
                let reason =
                    format!("`{}` gives `{name}`, which neither `{}` nor `actual` has", mapping.path, table.name);
                return Err(Error::Internal(reason));
            }
        }
        actual.push(format!("{column} := there.{column}"));
    }
    if !columns.contains("tags") && table.column("tags").is_some() {
        wanted.push("tags := iac_state.tags".to_owned());
        there.push("iac_own_tags(tags) as tags".to_owned());
        actual.push("tags := there.tags".to_owned());
    }
    connection.execute_batch(&format!(
        "insert into pair by name
         select
             {table_name} as table_name, iac_match.resource_type, iac_match.account_id, iac_match.region, iac_match.resource,
             iac_match.title, iac_match.tags, iac_match.source as source_after, {ID},
             to_json(struct_pack({wanted})) as before, to_json(struct_pack({actual})) as after
         from wanted
         join iac_state using ({ID})
         join iac_match using ({ID})
         join (
             select account_id as place_account, region as place_region, arn as place_arn, {there} from {relation}
         ) as there
             on there.place_account = iac_match.account_id
             and there.place_arn = iac_match.resource
         -- Several regions may tell of a trail.
         qualify row_number() over (
             partition by {ID} order by there.place_region = iac_match.region desc, there.place_region
         ) = 1",
        table_name = quoted(&table.name),
        relation = identifier(&table.name),
        wanted = wanted.join(", "),
        actual = actual.join(", "),
        there = there.join(", "),
    ))?;
    Ok(())
}

/// Notes of an expression what is known of the columns that it names.
fn note_expression(connection: &Connection, table: &Table, name: &str, expression: &str) -> Result<(), Error> {
    let named: Vec<String> =
        words(expression).filter(|word| table.column(word).is_some()).map(|word| quoted(&word)).collect();
    connection.execute_batch(&format!(
        "insert into iac_expression values ({table}, {column});
         create or replace temp table noted as
         select
             table_name, {column} as column_name, list_distinct(flatten(list(operations))) as operations,
             bool_and(is_listed) as is_listed, bool_or(is_volatile) as is_volatile, false as is_ordered, false as is_retold,
             bool_and(in_api) as in_api, bool_and(in_config) as in_config
         from table_column
         where table_name = {table} and column_name in ({named})
         group by table_name;
         delete from table_column where table_name = {table} and column_name = {column};
         insert into table_column from noted;",
        table = quoted(&table.name),
        column = quoted(name),
        named = if named.is_empty() { "''".to_owned() } else { named.join(", ") },
    ))?;
    Ok(())
}

/// Notes which operations answered about the resources of which the snapshot lacks something.
fn answers(connection: &Connection, files: &str) -> Result<(), Error> {
    connection.execute_batch(&format!(
        "insert into iac_answered
         select
             resource_type, account_id, region, coalesce(arn, resource_id) as resource, source,
             case when source <> 'aws-config' then list_filter(
                 json_keys(evidence),
                 lambda operation: not json_exists(evidence, '$.\"' || operation || '\".\"$error\"')
             ) end
         from {files}
         where (resource_type, account_id, region, coalesce(arn, resource_id)) in (
             select (pair.resource_type, pair.account_id, pair.region, pair.resource)
             from pair join value using (pair)
             where value.null_side = 'after'
         )"
    ))?;
    Ok(())
}

/// Tells what the comparison comes to: fills [`TABLES`].
pub(crate) fn conclude(connection: &Connection, content: &Content) -> Result<(), Error> {
    ["iac_attribute", "iac_place", "iac_resource", "iac_coverage"]
        .iter()
        .try_for_each(|name| fill(connection, content, name))
}
