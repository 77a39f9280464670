//! Runs checks over an open snapshot: counts every verdict, and keeps every finding that is not `ok`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use icecore_sql::{Category, Check, Content, Scope, Severity};
use serde::Serialize;

use crate::engine::{Dependencies, Engine, Error, identifier, quoted};

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
        let mut checks: Vec<&Check> = content
            .checks
            .values()
            .filter(|check| {
                check.deprecated.is_none()
                    && (self.checks.is_empty() || self.checks.iter().any(|pattern| matches(pattern, &check.id)))
                    && (self.severities.is_empty() || self.severities.contains(&check.severity))
                    && (self.services.is_empty() || self.services.contains(&check.service))
                    && (self.categories.is_empty() || self.categories.contains(&check.category))
            })
            .collect();
        checks.sort_by(|left, right| right.severity.cmp(&left.severity).then_with(|| left.id.cmp(&right.id)));
        checks
    }

    /// The condition on a verdict row's account, region and resource.
    fn place(&self) -> String {
        let mut conditions = vec!["true".to_owned()];
        for (column, values) in [("account_id", &self.accounts), ("region", &self.regions)] {
            if !values.is_empty() {
                let list: Vec<String> = values.iter().map(|value| quoted(value)).collect();
                conditions.push(format!("verdict.{column} in ({})", list.join(", ")));
            }
        }
        if !self.resources.is_empty() {
            let any: Vec<String> = self
                .resources
                .iter()
                // `[` opens a class in DuckDB's patterns, which no ARN wants.
                .map(|pattern| format!("verdict.resource glob {}", quoted(&pattern.replace('[', "[[]"))))
                .collect();
            conditions.push(format!("({})", any.join(" or ")));
        }
        conditions.join(" and ")
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
    /// How many verdicts of each status it gave.
    pub counts: BTreeMap<Status, u64>,
}

/// How a run ended.
#[derive(Debug, Clone, Default)]
pub struct Run {
    /// Every check that ran, in the order in which findings are shown.
    pub outcomes: Vec<Outcome>,
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

    /// Whether some check of at least this severity gave an alarm.
    pub fn fails_on(&self, severity: Severity) -> bool {
        Severity::ALL.iter().any(|each| *each >= severity && self.count(Status::Alarm, Some(*each)) > 0)
    }
}

/// Runs the checks that the filter lets through, and fills the table `finding`.
///
/// The engine must have been prepared for these checks ([`Engine::prepare_checks`]).
///
/// # Errors
/// [`Error::Check`] for the first check whose query fails, [`Error::Interrupted`], [`Error::Timeout`].
pub fn run(engine: &Engine, filter: &Filter, mut progress: impl FnMut(&Check)) -> Result<Run, Error> {
    engine.connection().execute_batch("delete from finding")?;
    let mut outcomes = Vec::new();
    for check in filter.select(engine.content()) {
        progress(check);
        let counts = engine.limited(|_| judge(engine, check, filter)).map_err(|source| match source {
            Error::Interrupted | Error::Timeout { .. } => source,
            source => Error::Check { check: check.id.clone(), path: check.path.clone(), source: Box::new(source) },
        })?;
        outcomes.push(Outcome { check: check.clone(), counts });
    }
    Ok(Run { outcomes })
}

/// Runs one check: counts its verdicts, then keeps those that are asked for.
fn judge(engine: &Engine, check: &Check, filter: &Filter) -> Result<BTreeMap<Status, u64>, Error> {
    let connection = engine.connection();
    let dependencies = engine.dependencies(&check.sql, &check.optional)?;
    let verdicts = Verdicts::new(engine, check, &dependencies)?;
    let place = filter.place();

    let mut counts = BTreeMap::new();
    let mut statement = connection.prepare(&format!(
        "with {} select status, count(*) from verdict where {place} group by status",
        verdicts.common
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let status: Option<String> = row.get(0)?;
        *counts.entry(Status::from_text(status.as_deref())).or_insert(0) += row.get::<_, u64>(1)?;
    }

    let wanted = counts.keys().any(|status| {
        if filter.statuses.is_empty() { *status != Status::Ok } else { filter.statuses.contains(status) }
    });
    if wanted {
        let unknown = counts.contains_key(&Status::Unknown);
        connection.execute_batch(&format!(
            "insert into finding with {common}{causes}
             select
                 {id} as check_id,
                 {severity} as severity,
                 case when verdict.status in ('alarm', 'unknown', 'info', 'skip', 'ok') then verdict.status else 'error' end as status,
                 verdict.resource,
                 {reason} as reason,
                 verdict.account_id,
                 verdict.region,
                 {dimensions} as dimensions
             from verdict {joins}
             where {place} and {kept}
             order by verdict.account_id, verdict.region, verdict.resource, verdict.status, reason",
            common = verdicts.common,
            causes = if unknown { verdicts.causes.as_str() } else { "" },
            joins = if unknown { CAUSE_JOINS } else { "" },
            reason = if unknown { REASON_WITH_CAUSE } else { "verdict.reason" },
            id = quoted(&check.id),
            severity = quoted(check.severity.as_str()),
            dimensions = verdicts.dimensions,
            kept = filter.kept(),
        ))?;
    }
    Ok(counts)
}

/// The common table expressions of a check's run.
struct Verdicts {
    /// `verdict`: the check's rows, with what was not read made `unknown`.
    common: String,
    /// `failure`, `gap` and `lack`: why an unknown finding is unknown.
    causes: String,
    /// The check's further columns as one JSON object.
    dimensions: String,
}

const FINDING_COLUMNS: [&str; 5] = ["resource", "status", "reason", "account_id", "region"];

/// The most specific cause first: a failed call about the resource, then one about its account, a table that was not read, an
/// operation that nobody asked.
const CAUSE_JOINS: &str = "
    left join failure as own_failure on own_failure.resource = verdict.resource
    left join failure as account_failure
        on account_failure.resource = verdict.account_id
        and account_failure.region in (verdict.region, 'global')
        and own_failure.resource is null
    left join gap_of_place on gap_of_place.account_id = verdict.account_id and gap_of_place.region = verdict.region
    left join lack on lack.account_id = verdict.account_id";

const REASON_WITH_CAUSE: &str = "case
        when verdict.status = 'unknown'
            then concat_ws(' ', verdict.reason,
                'Not known: ' || coalesce(own_failure.cause, account_failure.cause, gap_of_place.cause, lack.cause,
                    'the evidence does not tell') || '.')
        else verdict.reason
    end";

impl Verdicts {
    fn new(engine: &Engine, check: &Check, dependencies: &Dependencies) -> Result<Verdicts, Error> {
        let connection = engine.connection();
        let needed: BTreeSet<String> =
            dependencies.staged.iter().filter(|table| !check.nullable.contains(*table)).cloned().collect();
        let alone: BTreeSet<String> = needed.intersection(&check.union).cloned().collect();
        let (needed, alone) = (list(&needed), list(&alone));
        let unread: bool = connection.query_row(
            &format!("select count(*) > 0 from coverage where not is_read and list_contains({needed}, table_name)"),
            [],
            |row| row.get(0),
        )?;
        let gap = format!(
            "gap as (
                select
                    account_id,
                    region,
                    list_contains({alone}, table_name) as stands_alone,
                    string_agg(distinct reason, '; ' order by reason) as cause
                from coverage
                where not is_read and list_contains({needed}, table_name)
                group by all
            )"
        );
        let common = if unread {
            format!(
                "{gap},
                own_verdict as (\n{sql}\n),
                gap_of_place as (
                    select
                        place.account_id,
                        place.region,
                        bool_or(not gap.stands_alone) as decides,
                        string_agg(distinct gap.cause, '; ' order by gap.cause) as cause
                    from (
                        select distinct account_id, region from own_verdict
                        union
                        select account_id, region from gap
                    ) as place
                    join gap
                        on gap.account_id = place.account_id
                        and (gap.region = 'global' or place.region = 'global' or gap.region = place.region)
                    group by all
                ),
                verdict as (
                    select own_verdict.* replace (
                        case
                            when own_verdict.status = 'ok' and gap_of_place.decides then 'unknown'
                            else own_verdict.status
                        end as status
                    )
                    from own_verdict
                    left join gap_of_place
                        on gap_of_place.account_id = own_verdict.account_id and gap_of_place.region = own_verdict.region
                    union all by name
                    select distinct account.arn as resource, 'unknown' as status, gap.account_id, gap.region
                    from gap
                    join account using (account_id)
                    where gap.stands_alone
                        or not exists (
                            select 1 from own_verdict
                            where own_verdict.account_id = gap.account_id
                                and (
                                    gap.region = 'global'
                                    or own_verdict.region = 'global'
                                    or own_verdict.region = gap.region
                                )
                        )
                )",
                sql = check.sql
            )
        } else {
            format!("verdict as (\n{}\n)", check.sql)
        };

        let operations = list(&dependencies.operations);
        let not_in_config = list(&dependencies.not_in_config);
        let gap_of_place = if unread {
            String::new()
        } else {
            ", gap_of_place as (
                select null::varchar as account_id, null::varchar as region, null::varchar as cause limit 0
            )"
            .to_owned()
        };
        let causes = format!(
            ", failure as (
                select
                    coalesce(resource, account_id) as resource,
                    case when resource is null then region end as region,
                    string_agg(distinct cause, '; ' order by cause) as cause
                from call_failure
                where list_contains(list_distinct(flatten([
                    string_split(alternatives, ' or ') for alternatives in {operations}
                ])), operation)
                group by all
            ){gap_of_place},
            config_account as (
                select distinct account_id from held where source = 'aws-config'
            ),
            never_asked as (
                select account.account_id, string_agg(wanted.operation, ', ' order by wanted.operation) as operations
                from account
                cross join (select unnest({operations}) as operation) as wanted
                where not exists (
                    select 1 from call_made
                    where call_made.account_id = account.account_id
                        and list_contains(string_split(wanted.operation, ' or '), call_made.operation)
                )
                group by all
            ),
            lack as (
                select
                    account.account_id,
                    case
                        when config_account.account_id is not null and len({not_in_config}) > 0
                            then 'AWS Config does not record what ' || array_to_string({not_in_config}, ', ') || ' answers'
                        when config_account.account_id is not null
                            then 'the AWS Config item lacks what ' || array_to_string({operations}, ', ') || ' answers'
                        when never_asked.operations is not null then never_asked.operations || ' was not collected'
                        when len({operations}) > 0
                            then 'the answer of ' || array_to_string({operations}, ', ') || ' does not tell'
                    end as cause
                from account
                left join config_account using (account_id)
                left join never_asked using (account_id)
            )"
        );

        let mut extra = Vec::new();
        let mut statement = connection.prepare(&format!("describe {}", check.sql))?;
        let mut rows = statement.query([])?;
        let mut found = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let column: String = row.get(0)?;
            found.insert(column.clone());
            if !FINDING_COLUMNS.contains(&column.as_str()) {
                extra.push(format!("{}: verdict.{}", quoted(&column), identifier(&column)));
            }
        }
        if let Some(missing) = FINDING_COLUMNS.iter().find(|column| !found.contains(**column)) {
            return Err(Error::Internal(format!("the query gives no column `{missing}`")));
        }
        let dimensions =
            if extra.is_empty() { "null::json".to_owned() } else { format!("to_json({{{}}})", extra.join(", ")) };
        Ok(Verdicts { common, causes, dimensions })
    }
}

/// Texts as a SQL list.
fn list(texts: &BTreeSet<String>) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]::varchar[]", texts.join(", "))
}

/// What a check looks at, for display.
pub fn scope_text(scope: Scope) -> &'static str {
    match scope {
        Scope::Resource => "one verdict per resource",
        Scope::Account => "one verdict per account",
        Scope::Organization => "one verdict over all accounts",
    }
}
