//! Runs the fixtures that lie beside stagings, derived tables, checks and drift rules, and tells what differs.

mod iac;
mod rules;

use std::collections::{BTreeMap, BTreeSet};

use duckdb::Connection;
use icecore_sql::{Check, Content, Fixture, FixtureOf, Staging, Table};

use crate::engine::{
    Dependencies, Error, Memo, Options, analyze, connect, create_engine_tables, create_macros_for,
    explain_dependencies, identifier, leaves_of, quoted, set_parameters,
};

/// The time of every fixture.
const SNAPSHOT_TIME: &str = "2026-11-20 00:00:00";

/// Values of columns that a fixture does not give.
const DEFAULTS: [(&str, &str); 3] =
    [("account_id", "'111111111111'"), ("region", "'us-east-1'"), ("partition", "'aws'")];

/// One verdict row: resource and status.
type Verdict = (Option<String>, Option<String>);

/// What one fixture proves wrong; nothing where all is as expected.
#[derive(Debug, Clone)]
pub struct Report {
    /// The fixture's file.
    pub path: String,
    /// Each difference, in a sentence or a few lines.
    pub differences: Vec<String>,
}

/// Content whose fixtures are run, with what all of them need.
#[derive(Debug)]
pub struct Bench<'c> {
    content: &'c Content,
    /// The staged tables behind each table.
    leaves: BTreeMap<String, BTreeSet<String>>,
}

impl<'c> Bench<'c> {
    /// Reads the content's tables once.
    ///
    /// # Errors
    /// [`Error`] where a table's SQL cannot be read.
    pub fn new(content: &'c Content) -> Result<Self, Error> {
        let connection = Connection::open_in_memory()?;
        let leaves = leaves_of(&connection, content, &Memo::new(&connection)?)?;
        Ok(Self { content, leaves })
    }

    /// Runs one fixture.
    ///
    /// # Errors
    /// [`Error`] where its SQL, or the SQL that it tests, does not run at all.
    pub fn run(&self, fixture: &Fixture) -> Result<Report, Error> {
        run(self, fixture)
    }
}

fn run(bench: &Bench<'_>, fixture: &Fixture) -> Result<Report, Error> {
    let content = bench.content;
    let mut differences = Vec::new();
    match &fixture.of {
        FixtureOf::Check(id) => match content.checks.get(id) {
            Some(check) => run_check(bench, check, fixture, &mut differences)?,
            None => differences.push(format!("there is no check `{id}`")),
        },
        FixtureOf::Rule(id) => match content.rules.get(id) {
            Some(rule) => rules::run_rule(bench, rule, fixture, &mut differences)?,
            None => differences.push(format!("there is no drift rule `{id}`")),
        },
        FixtureOf::Mapping(name) => match content.iac.mappings.get(name) {
            Some(mapping) => iac::run_mapping(bench, mapping, fixture, &mut differences)?,
            None => differences.push(format!("there is no mapping `{name}`")),
        },
        FixtureOf::Table(name) => match content.tables.get(name).filter(|table| table.body.is_some()) {
            Some(table) => run_table(bench, table, fixture, &mut differences)?,
            None => differences.push(format!("there is no derived table `{name}`")),
        },
        FixtureOf::Staging(source, table) => {
            match (content.stagings.get(&(table.clone(), source.clone())), content.tables.get(table)) {
                (Some(staging), Some(table)) => run_staging(content, staging, table, fixture, &mut differences)?,
                _ => differences.push(format!("there is no staging or no table `{table}`")),
            }
        }
    }
    Ok(Report { path: fixture.path.clone(), differences })
}

/// A database with the macros, the parameters and the engine's own tables, empty.
///
/// Macros are those that the texts need: making all of them takes longer than most fixtures.
fn database(
    content: &Content,
    leaves: &BTreeMap<String, BTreeSet<String>>,
    texts: &[&str],
) -> Result<Connection, Error> {
    let connection = connect(&Options::default(), &std::env::temp_dir())?;
    create_engine_tables(&connection)?;
    create_macros_for(&connection, content, texts, SNAPSHOT_TIME)?;
    set_parameters(&connection, content, &BTreeMap::new())?;
    let mut rows = connection.appender("table_leaf")?;
    for (table, leaves) in leaves {
        for leaf in leaves {
            rows.append_row([table, leaf])?;
        }
    }
    drop(rows);
    Ok(connection)
}

/// The columns of a table, as a `create table` wants them.
fn declaration(table: &Table) -> String {
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|column| {
            let default = DEFAULTS.iter().find(|(name, _)| *name == column.name);
            let default = default.map(|(_, value)| format!(" default {value}")).unwrap_or_default();
            format!("{} {}{default}", identifier(&column.name), column.sql_type)
        })
        .collect();
    columns.join(", ")
}

/// The rows of a staging, by column, as text.
type StagedRows = BTreeMap<String, BTreeMap<String, Option<String>>>;

/// A database in which a staging's fixture is in `resource` and `expected`, and its rows in `actual`.
fn staged(content: &Content, staging: &Staging, table: &Table, fixture: &Fixture) -> Result<Connection, Error> {
    // A staging reads no other table.
    let connection = database(content, &BTreeMap::new(), &[&staging.sql, &fixture.sql])?;
    let columns = declaration(table);
    connection.execute_batch(&format!(
        "create table resource (
             resource_type varchar default {resource_type}, arn varchar, resource_id varchar, resource_name varchar,
             \"partition\" varchar default 'aws', account_id varchar default '111111111111',
             region varchar default 'us-east-1', created_at timestamp,
             captured_at timestamp default timestamp '{SNAPSHOT_TIME}', tags map(varchar, varchar),
             source varchar default {source}, evidence json
         );
         create table expected ({columns});
         create table actual ({columns});",
        resource_type = quoted(table.origin.as_ref().map_or("", |origin| &origin.resource_type)),
        source = quoted(&staging.source),
    ))?;
    connection.execute_batch(&fixture.sql)?;
    connection.execute_batch(&format!("insert into actual by name {}", staging.sql))?;
    Ok(connection)
}

fn run_staging(
    content: &Content,
    staging: &Staging,
    table: &Table,
    fixture: &Fixture,
    differences: &mut Vec<String>,
) -> Result<(), Error> {
    let connection = staged(content, staging, table, fixture)?;
    let mut lonely = connection.prepare(
        "select coalesce(actual.arn, expected.arn), actual.arn is null
         from actual full join expected using (arn)
         where actual.arn is null or expected.arn is null
         order by all",
    )?;
    let mut rows = lonely.query([])?;
    while let Some(row) = rows.next()? {
        let arn: Option<String> = row.get(0)?;
        let arn = arn.as_deref().unwrap_or("NULL").to_owned();
        let missing: bool = row.get(1)?;
        differences.push(if missing { format!("no row `{arn}` came out") } else { format!("`{arn}` is not expected") });
    }
    for column in named_columns(&fixture.sql) {
        let Some(column) = table.column(&column) else {
            differences.push(format!("`expected` names `{column}`, which the table has not"));
            continue;
        };
        let name = identifier(&column.name);
        // Documents are compared by what they say, not by the order of their members.
        let (got, wanted) = match column.sql_type.as_str() {
            "JSON" => (canonical(&format!("actual.{name}")), canonical(&format!("expected.{name}"))),
            _ => (format!("actual.{name}"), format!("expected.{name}")),
        };
        let mut statement = connection.prepare(&format!(
            "select actual.arn, actual.{name}::varchar, expected.{name}::varchar
             from actual join expected using (arn)
             where {got} is distinct from {wanted}
             order by all"
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (arn, got, wanted): (String, Option<String>, Option<String>) = (row.get(0)?, row.get(1)?, row.get(2)?);
            differences.push(format!(
                "`{}` of `{arn}` is {}, expected {}",
                column.name,
                shown(got.as_deref()),
                shown(wanted.as_deref())
            ));
        }
    }
    Ok(())
}

/// Compares a derived table's rows, as far as the columns go that the fixture names, with what is expected.
fn run_table(bench: &Bench<'_>, table: &Table, fixture: &Fixture, differences: &mut Vec<String>) -> Result<(), Error> {
    let connection = database(bench.content, &bench.leaves, &[&table.name, &fixture.sql])?;
    connection.execute_batch(&format!("create table expected ({})", declaration(table)))?;
    let below = BTreeSet::from([table.name.clone()]);
    create_tables(&connection, bench.content, &below, Derived::Left)?;
    connection.execute_batch(&fixture.sql)?;
    create_tables(&connection, bench.content, &below, Derived::Tables)?;
    let mut columns = Vec::new();
    for name in named_columns(&fixture.sql) {
        let Some(column) = table.column(&name) else {
            differences.push(format!("`expected` names `{name}`, which the table has not"));
            continue;
        };
        let name = identifier(&column.name);
        let value = if column.sql_type == "JSON" { canonical(&name) } else { name };
        columns.push(format!("{}: {value}", quoted(&column.name)));
    }
    if columns.is_empty() {
        differences.push("nothing is expected".to_owned());
        return Ok(());
    }
    let rows = |relation: &str| format!("select {{{}}}::varchar as row from {relation}", columns.join(", "));
    let (actual, expected) = (rows(&identifier(&table.name)), rows("expected"));
    for (some, others, what) in [(&actual, &expected, "is not expected"), (&expected, &actual, "is missing")] {
        let sql = format!("select row, null::varchar from ({some} except all {others}) order by all");
        for (row, _) in rows_of(&connection, &sql)? {
            differences.push(format!("{} {what}", shown(row.as_deref())));
        }
    }
    Ok(())
}

/// A JSON expression as text in which the order of members does not count: its leaves, sorted.
fn canonical(expression: &str) -> String {
    format!(
        "(select list_sort(list(leaf.fullkey || '=' || coalesce(leaf.atom::varchar, leaf.type)))
          from json_tree({expression}) as leaf
          where leaf.type not in ('OBJECT', 'ARRAY') or json_array_length({expression}) = 0 or leaf.value::varchar in ('{{}}', '[]'))"
    )
}

fn shown(value: Option<&str>) -> String {
    value.map_or_else(|| "NULL".to_owned(), |value| format!("`{value}`"))
}

/// The columns that a fixture's `insert into expected (...)` lists name.
fn named_columns(sql: &str) -> BTreeSet<String> {
    sql.split("insert into expected")
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('(')?.split_once(')'))
        .flat_map(|(columns, _)| columns.split(','))
        .map(|column| column.trim().trim_matches('"').to_lowercase())
        .collect()
}

/// Proves that AWS Config and the API tell the same of the same resource: for every table that both fill, the resources
/// that both fixtures name must give equal rows, in every column that the AWS Config staging gives. Only tables that are
/// meant are compared.
///
/// # Errors
/// [`Error`] where a fixture does not run.
pub fn compare_sources(content: &Content, meant: impl Fn(&str) -> bool) -> Result<Vec<Report>, Error> {
    let mut reports = Vec::new();
    for table in content.tables.values().filter(|table| meant(&table.name)) {
        let told = |source: &str| -> Result<Option<StagedRows>, Error> {
            let Some(staging) = content.stagings.get(&(table.name.clone(), source.to_owned())) else {
                return Ok(None);
            };
            let of = FixtureOf::Staging(source.to_owned(), table.name.clone());
            let Some(fixture) = content.fixtures.iter().find(|fixture| fixture.of == of) else { return Ok(None) };
            let connection = staged(content, staging, table, fixture)?;
            let given: BTreeSet<String> = {
                let mut statement = connection.prepare(&format!("describe {}", staging.sql))?;
                let names = statement.query_map([], |row| row.get::<_, String>(0))?;
                names.collect::<Result<_, _>>()?
            };
            let mut rows = StagedRows::new();
            for column in table.columns.iter().filter(|column| given.contains(&column.name)) {
                let name = identifier(&column.name);
                let value = match column.sql_type.as_str() {
                    "JSON" => format!("{}::varchar", canonical(&format!("actual.{name}"))),
                    _ => format!("actual.{name}::varchar"),
                };
                let mut statement = connection.prepare(&format!("select arn, {value} from actual"))?;
                let mut found = statement.query([])?;
                while let Some(row) = found.next()? {
                    let arn: Option<String> = row.get(0)?;
                    rows.entry(arn.unwrap_or_default()).or_default().insert(column.name.clone(), row.get(1)?);
                }
            }
            Ok(Some(rows))
        };
        let (Some(api), Some(config)) = (told("aws-api")?, told("aws-config")?) else { continue };
        let mut differences = Vec::new();
        let mut common = 0;
        for (arn, row) in &config {
            let Some(other) = api.get(arn) else { continue };
            common += 1;
            for (column, value) in row {
                if other.get(column) != Some(value) {
                    differences.push(format!(
                        "`{column}` of `{arn}` is {} from AWS Config, {} from the API",
                        shown(value.as_deref()),
                        shown(other.get(column).and_then(Option::as_deref))
                    ));
                }
            }
        }
        if common == 0 {
            differences.push("no resource is told of by both fixtures".to_owned());
        }
        reports.push(Report { path: table.path.clone(), differences });
    }
    Ok(reports)
}

fn run_check(bench: &Bench<'_>, check: &Check, fixture: &Fixture, differences: &mut Vec<String>) -> Result<(), Error> {
    let content = bench.content;
    let connection = database(content, &bench.leaves, &[&check.sql, &fixture.sql])?;
    connection.execute_batch("create table expected (resource varchar, status varchar, reason varchar)")?;
    let dependencies = explain_dependencies(content, &check.sql, &check.optional)?;
    create_tables(&connection, content, &dependencies.tables, Derived::Left)?;
    connection.execute_batch(&fixture.sql)?;
    let derived = create_tables(&connection, content, &dependencies.tables, Derived::Tables)?;

    let got = verdicts(&connection, &check.sql)?;
    let wanted = rows_of(&connection, "select resource, status from expected order by all")?;
    for (resource, status) in subtract(&got, &wanted) {
        differences.push(format!("{} of {} is not expected", shown(status.as_deref()), shown(resource.as_deref())));
    }
    for (resource, status) in subtract(&wanted, &got) {
        differences.push(format!("{} of {} is missing", shown(status.as_deref()), shown(resource.as_deref())));
    }
    for status in ["alarm", "ok", "unknown"] {
        if !wanted.iter().any(|(_, expected)| expected.as_deref() == Some(status)) {
            differences.push(format!("no row is expected to be `{status}`"));
        }
    }
    let wrong_reasons = format!(
        "select verdict.resource || ': ' || coalesce(verdict.reason, 'NULL')
         from ({}) as verdict
         left join expected on expected.resource = verdict.resource and expected.status = verdict.status
         where (expected.reason is not null and expected.reason is distinct from verdict.reason)
             or (verdict.status <> 'unknown' and coalesce(verdict.reason, '') not like '%.')
         order by all",
        check.sql
    );
    for (reason, _) in rows_of(&connection, &format!("select *, null::varchar from ({wrong_reasons})"))? {
        differences.push(format!("this reason is not as expected, or is no sentence: {}", shown(reason.as_deref())));
    }
    degrade(&Trial { connection: &connection, bench, check, derived }, &dependencies, &got, differences)
}

/// A check on trial.
struct Trial<'a> {
    connection: &'a Connection,
    bench: &'a Bench<'a>,
    check: &'a Check,
    derived: Vec<&'a Table>,
}

impl Trial<'_> {
    /// The verdicts after a change of a staged table, which is undone.
    fn verdicts_after(&self, change: &str, staged: &str) -> Result<Vec<Verdict>, Error> {
        self.connection.execute_batch(&format!("begin; {change};"))?;
        refill(self.connection, self.bench, &self.derived, "main", staged)?;
        let got = verdicts(self.connection, &self.check.sql)?;
        self.connection.execute_batch("rollback")?;
        Ok(got)
    }
}

/// Fills the derived tables anew that follow from a staged one, or from what was read at all.
fn refill(
    connection: &Connection,
    bench: &Bench<'_>,
    derived: &[&Table],
    schema: &str,
    staged: &str,
) -> Result<(), Error> {
    for table in derived {
        let Some(body) = &table.body else { continue };
        let follows = bench.leaves.get(&table.name).is_some_and(|leaves| leaves.contains(staged));
        if follows || body.contains("was_read") || body.contains("unread") {
            let target = format!("{schema}.{}", identifier(&table.name));
            connection.execute_batch(&format!("delete from {target}; insert into {target} by name {body};"))?;
        }
    }
    Ok(())
}

/// Takes evidence away, piece by piece, and demands that no verdict appears that was not there before.
fn degrade(
    trial: &Trial<'_>,
    dependencies: &Dependencies,
    full: &[Verdict],
    differences: &mut Vec<String>,
) -> Result<(), Error> {
    let Trial { bench, check, .. } = trial;
    let content = bench.content;
    let staged =
        dependencies.tables.iter().filter_map(|name| content.tables.get(name)).filter(|table| table.origin.is_some());
    for table in staged {
        let Some(origin) = &table.origin else { continue };
        let name = identifier(&table.name);
        let optional = check.optional.contains(&table.name);

        let gone = format!(
            "insert into unread select {}, account_id, 'global' from (
                 select account_id from account union select '111111111111' union select '222222222222'
                 union select account_id from {name}
             );
             delete from {name}",
            quoted(&table.name)
        );
        let without = trial.verdicts_after(&gone, &table.name)?;
        if optional {
            if without != full {
                differences.push(format!("`{}` is optional, but a status changes without it", table.name));
            }
        } else {
            // Where a table was not read, the engine makes `ok` unknown, unless the check answers for that itself.
            let engine_steps_in = !check.nullable.contains(&table.name) && !check.union.contains(&table.name);
            for (resource, status) in subtract(&without, full) {
                if status.as_deref() == Some("alarm") || (status.as_deref() == Some("ok") && !engine_steps_in) {
                    differences.push(format!(
                        "{} becomes {} when `{}` was not read",
                        shown(resource.as_deref()),
                        shown(status.as_deref()),
                        table.name
                    ));
                }
            }
        }

        for (operation, change) in unanswered(table, &origin.list, &name, dependencies) {
            let without = trial.verdicts_after(&change, &table.name)?;
            for (resource, status) in subtract(&without, full) {
                if matches!(status.as_deref(), Some("alarm" | "ok" | "info")) {
                    differences.push(format!(
                        "{} becomes {} when {operation} was not answered",
                        shown(resource.as_deref()),
                        shown(status.as_deref()),
                    ));
                }
            }
        }
    }
    Ok(())
}

/// The statements that take a staged table's columns away, operation by operation, as far as somebody depends on it.
fn unanswered(table: &Table, list: &[String], target: &str, dependencies: &Dependencies) -> Vec<(String, String)> {
    let operations: BTreeSet<&Vec<String>> = table
        .columns
        .iter()
        .map(|column| &column.operations)
        .filter(|each| each.as_slice() != list && dependencies.operations.contains(&each.join(" or ")))
        .collect();
    operations
        .into_iter()
        .map(|operation| {
            let columns: Vec<String> = table
                .columns
                .iter()
                .filter(|column| column.operations == *operation)
                .map(|column| format!("{} = null", identifier(&column.name)))
                .collect();
            (operation.join(" or "), format!("update {target} set {}", columns.join(", ")))
        })
        .collect()
}

/// Whether derived tables are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Derived {
    /// Not yet: what they read has no rows.
    Left,
    /// As tables: what is deep would be planned anew for everything that reads it, if it were a view.
    Tables,
}

/// Creates staged tables empty where they are not there yet, and derived ones as told, those below first; returns the latter in that order.
fn create_tables<'c>(
    connection: &Connection,
    content: &'c Content,
    names: &BTreeSet<String>,
    derived: Derived,
) -> Result<Vec<&'c Table>, Error> {
    fn create<'c>(
        connection: &Connection,
        content: &'c Content,
        name: &str,
        derived: Derived,
        (seen, made): (&mut BTreeSet<String>, &mut Vec<&'c Table>),
    ) -> Result<(), Error> {
        let Some(table) = content.tables.get(name) else { return Ok(()) };
        if !seen.insert(name.to_owned()) {
            return Ok(());
        }
        let name = identifier(name);
        if let Some(body) = &table.body {
            for below in analyze(connection, body)?.tables {
                create(connection, content, &below, derived, (seen, made))?;
            }
            if derived == Derived::Tables {
                let columns: Vec<String> = table
                    .columns
                    .iter()
                    .map(|column| {
                        let name = identifier(&column.name);
                        format!("cast({name} as {}) as {name}", column.sql_type)
                    })
                    .collect();
                let columns = columns.join(", ");
                connection
                    .execute_batch(&format!("create table {name} as select {columns} from ({body}) as derived"))?;
                made.push(table);
            }
        } else if table.origin.is_some() {
            connection.execute_batch(&format!("create table if not exists {name} ({})", declaration(table)))?;
        }
        Ok(())
    }

    let (mut seen, mut made) = (BTreeSet::new(), Vec::new());
    names.iter().try_for_each(|name| create(connection, content, name, derived, (&mut seen, &mut made)))?;
    Ok(made)
}

/// A check's verdicts, sorted.
fn verdicts(connection: &Connection, sql: &str) -> Result<Vec<Verdict>, Error> {
    rows_of(connection, &format!("select resource, status from ({sql}) as verdict order by all"))
}

fn rows_of(connection: &Connection, sql: &str) -> Result<Vec<Verdict>, Error> {
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The rows of the first that the second has not, each as often as it is missing.
fn subtract(rows: &[Verdict], others: &[Verdict]) -> Vec<Verdict> {
    let mut others = others.to_vec();
    rows.iter()
        .filter(|row| match others.iter().position(|other| other == *row) {
            Some(place) => {
                others.swap_remove(place);
                false
            }
            None => true,
        })
        .cloned()
        .collect()
}
