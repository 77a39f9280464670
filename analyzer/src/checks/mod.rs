//! Runs checks over an open snapshot: counts every verdict, and keeps every finding that is not `ok`.

mod verdicts;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use duckdb::{Appender, Connection};
use icecore_sql::{Category, Check, Content, Scope, Severity};
use serde::Serialize;

use crate::engine::cache::{Files, Kind};
use crate::engine::{Dependencies, Engine, Error, identifier, quoted, side_by_side};
use crate::suppressions::Suppressions;

/// A verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// What the check warns of was seen.
    Alarm,
    /// The check gave something that is no verdict, which is a defect of the check.
    Error,
    /// What decides was not read.
    Unknown,
    /// Worth knowing, and no more.
    Info,
    /// The check does not apply.
    Skip,
    /// What the check warns of was looked for and is not there.
    Ok,
}

impl Status {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Status; 6] =
        [Status::Alarm, Status::Error, Status::Unknown, Status::Info, Status::Skip, Status::Ok];

    /// The lower-case name, as in queries and output.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Alarm => "alarm",
            Status::Error => "error",
            Status::Unknown => "unknown",
            Status::Info => "info",
            Status::Skip => "skip",
            Status::Ok => "ok",
        }
    }

    fn from_text(text: Option<&str>) -> Status {
        Status::ALL.into_iter().find(|status| Some(status.as_str()) == text).unwrap_or(Status::Error)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// Which checks to run, and which findings to keep.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Ids, with `*` and `?`.
    pub checks: Vec<String>,
    /// Frameworks, by id: the checks of their controls.
    pub frameworks: Vec<String>,
    /// Severities.
    pub severities: Vec<Severity>,
    /// Services.
    pub services: Vec<String>,
    /// Categories.
    pub categories: Vec<Category>,
    /// Account ids.
    pub accounts: Vec<String>,
    /// Regions.
    pub regions: Vec<String>,
    /// Resource ARNs, with `*` and `?`.
    pub resources: Vec<String>,
    /// Statuses to keep; everything but `ok` where empty.
    pub statuses: Vec<Status>,
}

impl Filter {
    /// The checks that it lets through: the worst first, then by id.
    pub fn select<'a>(&self, content: &'a Content) -> Vec<&'a Check> {
        let named: BTreeSet<&str> =
            self.frameworks.iter().filter_map(|id| content.frameworks.get(id)).flat_map(|each| each.checks()).collect();
        let mut checks: Vec<&Check> = content
            .checks
            .values()
            .filter(|check| {
                check.deprecated.is_none()
                    && (self.checks.is_empty() || self.checks.iter().any(|pattern| matches(pattern, &check.id)))
                    && (self.frameworks.is_empty() || named.contains(check.id.as_str()))
                    && (self.severities.is_empty() || self.severities.contains(&check.severity))
                    && (self.services.is_empty() || self.services.contains(&check.service))
                    && (self.categories.is_empty() || self.categories.contains(&check.category))
            })
            .collect();
        checks.sort_by(|left, right| right.severity.cmp(&left.severity).then_with(|| left.id.cmp(&right.id)));
        checks
    }

    /// Whether it lets every finding through that can be suppressed.
    fn is_whole(&self) -> bool {
        let Filter { checks, frameworks, severities, services, categories, accounts, regions, resources, .. } = self;
        checks.is_empty()
            && frameworks.is_empty()
            && severities.is_empty()
            && services.is_empty()
            && categories.is_empty()
            && accounts.is_empty()
            && regions.is_empty()
            && resources.is_empty()
    }

    /// The condition on a finding's account, region and resource.
    fn place(&self) -> String {
        let mut conditions = vec!["true".to_owned()];
        for (column, values) in [("account_id", &self.accounts), ("region", &self.regions)] {
            if !values.is_empty() {
                let list: Vec<String> = values.iter().map(|value| quoted(value)).collect();
                conditions.push(format!("verdict.{column} in ({})", list.join(", ")));
            }
        }
        // Verdicts that are only counted have no resource; they were filtered before.
        conditions.push(format!("(verdict.resource is null or {})", self.resource_condition()));
        conditions.join(" and ")
    }

    /// The condition on a verdict row's resource.
    fn resource_condition(&self) -> String {
        if self.resources.is_empty() {
            return "true".to_owned();
        }
        {
            let any: Vec<String> = self
                .resources
                .iter()
                // `[` opens a class in DuckDB's patterns, which no ARN wants.
                .map(|pattern| format!("verdict.resource glob {}", quoted(&pattern.replace('[', "[[]"))))
                .collect();
            format!("({})", any.join(" or "))
        }
    }

    fn kept(&self) -> String {
        if self.statuses.is_empty() {
            return "verdict.status is distinct from 'ok'".to_owned();
        }
        let list: Vec<String> = self.statuses.iter().map(|status| quoted(status.as_str())).collect();
        format!("coalesce(verdict.status, 'error') in ({})", list.join(", "))
    }
}

/// Whether a pattern with `*` and `?` matches a whole text.
pub fn matches(pattern: &str, text: &str) -> bool {
    fn inner(pattern: &[char], text: &[char]) -> bool {
        match pattern.split_first() {
            None => text.is_empty(),
            Some(('*', rest)) => (0..=text.len()).any(|skipped| inner(rest, &text[skipped..])),
            Some(('?', rest)) => !text.is_empty() && inner(rest, &text[1..]),
            Some((letter, rest)) => text.first() == Some(letter) && inner(rest, &text[1..]),
        }
    }
    inner(&pattern.chars().collect::<Vec<_>>(), &text.chars().collect::<Vec<_>>())
}

/// How one check ended.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The check.
    pub check: Check,
    /// How many verdicts of each status it gave, but for those that are suppressed.
    pub counts: BTreeMap<Status, u64>,
    /// How many verdicts of each status are suppressed.
    pub suppressed: BTreeMap<Status, u64>,
    /// How long its query took, where it was evaluated rather than known from an earlier run.
    pub took: Option<Duration>,
}

/// How a run ended.
#[derive(Debug, Clone, Default)]
pub struct Run {
    /// Every check that ran, in the order in which findings are shown.
    pub outcomes: Vec<Outcome>,
    /// How many findings of each status were known before ([`Session::know`]); they are in no other count.
    pub known: BTreeMap<Status, u64>,
}

/// Findings that were known before: their ids and statuses.
#[derive(Debug, Clone, Default)]
pub struct Known {
    findings: Vec<(String, String)>,
}

impl Known {
    /// What the checks of this run found, in an engine in which it ran.
    ///
    /// # Errors
    /// [`Error::DuckDb`].
    pub fn of(connection: &Connection) -> Result<Known, Error> {
        let mut statement = connection.prepare(
            "select distinct finding_id, status from finding
             where finding_id is not null and status in ('alarm', 'info', 'unknown')
             order by all",
        )?;
        let findings = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Known { findings: findings.collect::<Result<_, _>>()? })
    }
}

impl Run {
    /// How many verdicts of that status there were, over all checks or those of one severity.
    pub fn count(&self, status: Status, severity: Option<Severity>) -> u64 {
        self.outcomes
            .iter()
            .filter(|outcome| severity.is_none_or(|severity| outcome.check.severity == severity))
            .filter_map(|outcome| outcome.counts.get(&status))
            .sum()
    }

    /// How many verdicts are suppressed, over all checks or those of one severity.
    pub fn suppressed(&self, severity: Option<Severity>) -> u64 {
        self.outcomes
            .iter()
            .filter(|outcome| severity.is_none_or(|severity| outcome.check.severity == severity))
            .flat_map(|outcome| outcome.suppressed.values())
            .sum()
    }

    /// Whether some check of at least this severity gave an alarm that is not suppressed.
    pub fn fails_on(&self, severity: Severity) -> bool {
        Severity::ALL.iter().any(|each| *each >= severity && self.count(Status::Alarm, Some(*each)) > 0)
    }
}

/// Checks that are about to run: what they need has been made, and the engine can be locked.
pub struct Session {
    checks: Vec<Check>,
    /// The checks that have to be evaluated, by their place: the statement, and the key that its verdicts are kept under.
    pending: Vec<Pending>,
    /// Where verdicts are kept; nowhere, where the filter or the user wants it so.
    files: Option<Files>,
    /// The statements that make conclusions of verdicts.
    concluding: String,
    /// The statements that make findings of conclusions.
    finding: String,
}

struct Pending {
    place: usize,
    statement: String,
    /// The digest of all that its conclusions follow from.
    key: String,
    /// Whether it has no rows, so that it need not run.
    is_void: bool,
}

impl Session {
    /// Takes the verdicts that are known from earlier runs, and builds the tables that the other checks name. To be called before
    /// [`Engine::lock`].
    ///
    /// # Errors
    /// [`Error::Check`] where a check's SQL may not run, [`Error::Build`] where a table could not be built, [`Error::Cache`],
    /// [`Error::Pattern`].
    pub fn prepare(engine: &mut Engine, filter: &Filter, suppressions: &Suppressions) -> Result<Session, Error> {
        suppressions.fill(engine.connection(), engine.content(), filter.is_whole())?;
        engine.prepare_labels(suppressions.needs_labels())?;
        let checks: Vec<Check> = filter.select(engine.content()).into_iter().cloned().collect();
        engine.learn(&checks)?;
        engine.prepare_coverage()?;
        engine.connection().execute_batch(
            "delete from finding; delete from verdict_row; delete from check_table; delete from check_operation;
             delete from imported_check; delete from pending_check; delete from concluded;",
        )?;
        let mut pending = Vec::new();
        {
            let unread = unread_accounts(engine.connection())?;
            let mut tables = engine.connection().appender("check_table")?;
            let mut operations = engine.connection().appender("check_operation")?;
            let mut imported = engine.connection().appender("imported_check")?;
            for (place, check) in checks.iter().enumerate() {
                let dependencies = engine.dependencies(check).map_err(|source| Error::of_check(check, source))?;
                let deciding = Deciding::of(check, dependencies);
                deciding.note(&mut tables, &mut operations, check)?;
                let statement = statement(engine, check, filter, &deciding.doubtful_accounts(&unread));
                let statement = statement.map_err(|source| Error::of_check(check, source))?;
                if check.is_imported {
                    imported.append_row([&check.id])?;
                }
                let conclusion = [conclusion(engine)?.to_owned(), check.is_imported.to_string(), deciding.text()];
                let key = engine.key_of_verdicts(check, &statement, conclusion)?;
                pending.push(Pending { place, statement, key, is_void: false });
            }
            tables.flush()?;
            operations.flush()?;
            imported.flush()?;
        }
        // Without a filter that shapes the statements: what was asked once for a resource is seldom asked again.
        let keeps = filter.resources.is_empty() && !filter.statuses.contains(&Status::Ok);
        let folder = engine.cache_folder().filter(|_| keeps);
        let mut files = folder.map(|folder| Files::read(&folder, Kind::Verdicts));
        if let Some(files) = &mut files {
            let wanted = pending.iter().map(|pending| (checks[pending.place].id.as_str(), pending.key.as_str()));
            let known = verdicts::load(engine.connection(), files, wanted)?;
            pending.retain(|pending| !known.contains(&checks[pending.place].id));
        }
        engine.prepare_checks(pending.iter().map(|pending| &checks[pending.place]))?;
        for statement in pending.iter().map(|pending| &pending.statement) {
            engine.make_macros(statement)?;
        }
        let (concluding, finding) = (concluding(engine)?, finding(engine, filter)?);
        engine.make_macros(&concluding)?;
        engine.make_macros(&finding)?;
        let void = engine.void_checks(pending.iter().map(|pending| &checks[pending.place]))?;
        for pending in &mut pending {
            pending.is_void = void.contains(checks[pending.place].id.as_str());
        }
        Ok(Session { checks, pending, files, concluding, finding })
    }

    /// Leaves out findings that were known before, with the same status: an alarm where the verdict was unknown is new.
    ///
    /// # Errors
    /// [`Error::DuckDb`].
    pub fn know(&self, engine: &Engine, known: &Known) -> Result<(), Error> {
        engine.connection().execute_batch("delete from known_finding")?;
        let mut table = engine.connection().appender("known_finding")?;
        for (id, status) in &known.findings {
            table.append_row([id, status])?;
        }
        table.flush()?;
        Ok(())
    }

    /// How many checks have to be evaluated.
    pub fn pending(&self) -> usize {
        self.pending.len()
    }

    /// Evaluates what is not known yet, and fills the table `finding`.
    ///
    /// # Errors
    /// [`Error::Check`] for the first check whose query fails, [`Error::Interrupted`], [`Error::Timeout`].
    pub fn run(mut self, engine: &Engine, progress: impl Fn(&Check) + Sync) -> Result<Run, Error> {
        let connection = engine.connection();
        let times = self.judge(engine, progress)?;
        self.conclude(engine)?;
        let index = self.pending.iter().map(|pending| (self.checks[pending.place].id.clone(), pending.key.clone()));
        verdicts::keep_beside(engine, self.files.as_mut(), index.collect(), || {
            engine.limited(|connection| Ok(connection.execute_batch(&self.finding)?))
        })?;

        let mut counts: BTreeMap<(String, bool), BTreeMap<Status, u64>> = BTreeMap::new();
        let mut statement =
            connection.prepare("select check_id, is_suppressed, status, verdicts from verdict_count")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (status, verdicts): (Option<String>, u64) = (row.get(2)?, row.get(3)?);
            let counts = counts.entry((row.get(0)?, row.get(1)?)).or_default();
            *counts.entry(Status::from_text(status.as_deref())).or_insert(0) += verdicts;
        }
        let outcomes = self.checks.into_iter().enumerate().map(|(place, check)| {
            let mut take = |suppressed| counts.remove(&(check.id.clone(), suppressed)).unwrap_or_default();
            let (counts, suppressed) = (take(false), take(true));
            Outcome { check, counts, suppressed, took: times.get(&place).copied() }
        });
        let outcomes = outcomes.collect();
        let mut known = BTreeMap::new();
        let mut statement = connection.prepare("select status, verdicts from known_count")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (status, verdicts): (Option<String>, u64) = (row.get(0)?, row.get(1)?);
            known.insert(Status::from_text(status.as_deref()), verdicts);
        }
        Ok(Run { outcomes, known })
    }

    /// Makes conclusions of the verdicts that were given.
    fn conclude(&self, engine: &Engine) -> Result<(), Error> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let mut pending = engine.connection().appender("pending_check")?;
        for check in &self.pending {
            pending.append_row([&self.checks[check.place].id])?;
        }
        pending.flush()?;
        engine.limited(|connection| Ok(connection.execute_batch(&self.concluding)?))
    }

    /// Runs the statements, several at a time; the findings are sorted at the end, so that the order of running does not show.
    fn judge(&self, engine: &Engine, progress: impl Fn(&Check) + Sync) -> Result<BTreeMap<usize, Duration>, Error> {
        let times = Mutex::new(BTreeMap::new());
        side_by_side(engine.crew(self.pending.len())?, self.pending.len(), |worker, part| {
            let Pending { place, statement, is_void, .. } = &self.pending[part];
            let check = &self.checks[*place];
            progress(check);
            let begin = Instant::now();
            let run = || worker.limited(|connection| Ok(connection.execute_batch(statement)?));
            let done = if *is_void { Ok(()) } else { run() };
            times.lock().unwrap_or_else(PoisonError::into_inner).insert(*place, begin.elapsed());
            done.map_err(|source| Error::of_check(check, source))
        })?;
        Ok(times.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The accounts in which something of a table was not read, by table.
fn unread_accounts(connection: &Connection) -> Result<BTreeMap<String, BTreeSet<String>>, Error> {
    let mut unread: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut statement = connection.prepare("select distinct table_name, account_id from coverage where not is_read")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        unread.entry(row.get(0)?).or_default().insert(row.get(1)?);
    }
    Ok(unread)
}

/// The columns that every check gives, and the one that it may give: why its verdict is unknown, where no operation is missing.
const FINDING_COLUMNS: [&str; 6] = ["resource", "status", "reason", "account_id", "region", "unknown_because"];

/// The statement that runs one check. Verdicts that are only counted collapse into one row for each account and region, by having
/// nothing that tells them apart; their reasons are never computed. An `ok` in a doubtful account, which may yet turn out to be
/// unknown, is kept with its resource.
fn statement(engine: &Engine, check: &Check, filter: &Filter, doubtful: &BTreeSet<String>) -> Result<String, Error> {
    let columns = engine.columns_of(&check.sql)?;
    if let Some(missing) = FINDING_COLUMNS[..5].iter().find(|column| !columns.contains(**column)) {
        return Err(Error::Internal(format!("the query gives no column `{missing}`")));
    }
    let extra: Vec<String> = columns
        .iter()
        .filter(|column| !FINDING_COLUMNS.contains(&column.as_str()))
        .map(|column| format!("{}: verdict.{}", quoted(column), identifier(column)))
        .collect();
    let dimensions =
        if extra.is_empty() { "null::json".to_owned() } else { format!("to_json({{{}}})", extra.join(", ")) };
    let because = if columns.contains("unknown_because") { "verdict.unknown_because" } else { "null::varchar" };
    let mut kept = vec!["verdict.status is distinct from 'ok'".to_owned()];
    // What an imported check says may yet turn out to be unknown, resource by resource.
    if filter.statuses.contains(&Status::Ok) || check.is_imported {
        kept.push("true".to_owned());
    }
    if !doubtful.is_empty() {
        let accounts: Vec<String> = doubtful.iter().map(|account| quoted(account)).collect();
        kept.push(format!("verdict.account_id in ({})", accounts.join(", ")));
    }
    let kept = kept.join(" or ");
    Ok(format!(
        "insert into verdict_row
         select
             {id} as check_id,
             verdict.status,
             case when {kept} then verdict.resource end as resource,
             case when {kept} then verdict.reason end as reason,
             verdict.account_id,
             verdict.region,
             case when {kept} then {dimensions} end as dimensions,
             {because} as unknown_because,
             count(*) as verdicts
         from (\n{sql}\n) as verdict
         where {resources}
         group by all",
        id = quoted(&check.id),
        sql = check.sql,
        resources = filter.resource_condition(),
    ))
}

/// What decides a check, for the query that makes `unknown` of what was not read.
struct Deciding {
    /// Staged tables, each with whether its rows are judged by themselves.
    tables: Vec<(String, bool)>,
    /// The operations behind the columns that the check names, each with whether AWS Config lacks what it answers.
    operations: Vec<(String, bool)>,
}

impl Deciding {
    fn of(check: &Check, dependencies: Dependencies) -> Self {
        // The only table of a check about resources gives its rows: what else the table may lack does not touch them.
        let one = check.scope == Scope::Resource && dependencies.staged.len() == 1;
        let tables = dependencies.staged.into_iter().filter(|table| !check.nullable.contains(table));
        let is_not_in_config = |operation: &String| dependencies.not_in_config.contains(operation);
        Deciding {
            tables: tables.map(|table| (table.clone(), one || check.union.contains(&table))).collect(),
            operations: dependencies
                .operations
                .into_iter()
                .map(|operation| (operation.clone(), is_not_in_config(&operation)))
                .collect(),
        }
    }

    /// The accounts in which a gap makes an `ok` doubtful, given those in which something of a table was not read.
    fn doubtful_accounts(&self, unread: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
        let deciding = self.tables.iter().filter(|(_, stands_alone)| !stands_alone);
        deciding.filter_map(|(table, _)| unread.get(table)).flatten().cloned().collect()
    }

    fn note(&self, tables: &mut Appender<'_>, operations: &mut Appender<'_>, check: &Check) -> Result<(), Error> {
        for (table, stands_alone) in &self.tables {
            tables.append_row(duckdb::params![check.id, table, stands_alone])?;
        }
        for (operation, not_in_config) in &self.operations {
            operations.append_row(duckdb::params![check.id, operation, not_in_config])?;
        }
        Ok(())
    }

    /// All of it, for a digest.
    fn text(&self) -> String {
        let lines =
            |list: &[(String, bool)]| list.iter().map(|(name, flag)| format!("{name} {flag}\n")).collect::<String>();
        format!("{}\n{}", lines(&self.tables), lines(&self.operations))
    }
}

/// The query that makes conclusions of verdicts.
fn conclusion(engine: &Engine) -> Result<&str, Error> {
    let sql = engine.content().coverage.get("conclusion");
    Ok(sql.ok_or_else(|| Error::lacking("coverage/conclusion.sql"))?)
}

/// The order of a check's findings.
const STATUS_ORDER: &str = "list_position(['alarm', 'error', 'unknown', 'info', 'skip', 'ok'], status)";

/// The statements that make conclusions of verdicts, in the order in which findings are shown.
fn concluding(engine: &Engine) -> Result<String, Error> {
    Ok(format!(
        "insert into concluded by name
             select
                 verdict.*,
                 case
                     when verdict.resource is not null
                         then finding_id(
                             verdict.check_id, verdict.account_id, verdict.region, verdict.resource, verdict.dimensions
                         )
                 end as finding_id
             from (\n{sql}\n) as verdict
             order by check_id, {STATUS_ORDER}, account_id, region, resource, reason, dimensions;
         delete from verdict_row;",
        sql = conclusion(engine)?,
    ))
}

/// The statements that make findings of the conclusions, and count them. Each check's conclusions lie in the order in which they are shown.
fn finding(engine: &Engine, filter: &Filter) -> Result<String, Error> {
    let suppressions = &engine.content().suppressions;
    let suppression =
        |name: &str| suppressions.get(name).ok_or_else(|| Error::lacking(&format!("suppressions/{name}.sql")));
    Ok(format!(
        "delete from concluded as verdict where not coalesce({place}, false);
         create or replace table suppressed as {suppressed};
         create or replace table finding_suppression as
             select suppressed.finding_id, arg_min(given.justification, given.position) as justification
             from suppressed
             join suppression_given as given using (position)
             where not given.is_expired
             group by all;
         delete from suppression;
         insert into suppression by name {suppression};
         create or replace table known_count as
             select status, sum(verdicts)::ubigint as verdicts
             from concluded
             semi join known_finding using (finding_id, status)
             group by all;
         delete from concluded
         using known_finding
         where known_finding.finding_id = concluded.finding_id and known_finding.status = concluded.status;
         create or replace table verdict_count as
             select
                 concluded.check_id,
                 concluded.status,
                 finding_suppression.finding_id is not null as is_suppressed,
                 sum(concluded.verdicts)::ubigint as verdicts
             from concluded
             left join finding_suppression
                 on finding_suppression.finding_id = concluded.finding_id
                 and concluded.status in ('alarm', 'info', 'unknown')
             group by all;
         insert into finding
         select
             verdict.check_id,
             \"check\".severity,
             case when verdict.status in ('alarm', 'unknown', 'info', 'skip', 'ok') then verdict.status else 'error' end,
             verdict.resource,
             verdict.reason,
             verdict.account_id,
             verdict.region,
             verdict.dimensions,
             verdict.finding_id,
             finding_suppression.finding_id is not null,
             finding_suppression.justification
         from concluded as verdict
         join \"check\" on \"check\".id = verdict.check_id
         left join finding_suppression
             on finding_suppression.finding_id = verdict.finding_id
             and verdict.status in ('alarm', 'info', 'unknown')
         where {kept}
         order by
             list_position(['critical', 'high', 'medium', 'low'], \"check\".severity), verdict.check_id,
             finding_suppression.finding_id is not null, verdict.rowid;
         delete from concluded;
         drop table suppressed;
         drop table finding_suppression;",
        place = filter.place(),
        suppressed = suppression("suppressed")?,
        suppression = suppression("suppression")?,
        kept = filter.kept(),
    ))
}

/// What a check looks at, for display.
pub fn scope_text(scope: Scope) -> &'static str {
    match scope {
        Scope::Resource => "one verdict per resource",
        Scope::Account => "one verdict per account",
        Scope::Organization => "one verdict over all accounts",
    }
}
