//! `icecore diff`.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Result, bail};
use clap::Args;
use duckdb::Connection;
use icecore_snapshot::{Manifest, Snapshot};
use icecore_sql::{Content, Rule, Severity, Wanted};
use serde_json::{Value, json};

use super::check::Styles;
use super::{
    EXIT_FINDINGS, EXIT_INCOMPLETE, EXIT_OK, EngineArguments, SnapshotArguments, bar, content, counted, folded,
    grouped, history, must_exist,
};
use crate::Hinted;
use crate::checks::{Filter, matches};
use crate::drift::{ALERT, COMPARED, Comparison, PAST, Scope};
use crate::engine::{Error, Options, quoted};
use crate::output::{Mode, Parameters, RowStyle, Sink, plain, terminal_width, write_query};
use crate::reports;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The earlier and the later snapshot: paths, ids, `latest~1`, or dates [default: latest~1 and latest]
    #[arg(value_name = "SNAPSHOT", num_args = 0..=2)]
    pub(super) snapshots: Vec<String>,
    /// Compare with the newest snapshot at or before a day, as in `2026-11-01`
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// Compare Terraform's state with one snapshot [default: latest]: a state file, a folder of them, or an imported state (repeatable)
    #[arg(long, value_name = "STATE", conflicts_with_all = [
        "since", "folders", "check_folders", "no_rules", "findings", "volatile", "rules", "checks", "severity", "service", "fail_on",
    ])]
    pub(super) iac: Vec<String>,
    /// With `--iac`, count what AWS makes by itself: default networks, service-linked roles, keys of services
    #[arg(long, requires = "iac")]
    pub(super) defaults: bool,
    #[command(flatten)]
    pub(super) store: SnapshotArguments,
    /// Folder with drift rules of your own, run with the built-in ones (repeatable)
    #[arg(long = "rules", value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// Folder with checks of your own, whose findings are compared too (repeatable)
    #[arg(long = "checks", value_name = "DIR")]
    check_folders: Vec<PathBuf>,
    /// Run no drift rules
    #[arg(long)]
    no_rules: bool,
    /// Compare the findings of the checks, too
    #[arg(long)]
    findings: bool,
    /// Run the rules, too, that look at all earlier snapshots of the store, as `icecore history` does
    #[arg(long)]
    history: bool,
    /// Count what changes by itself: when something was last used, counters
    #[arg(long)]
    volatile: bool,
    /// Ask in SQL, with `--iac` over `iac_resource`, `iac_attribute`, `iac_coverage`, `iac_place`, and else over `drift_resource`, `drift_attribute`, `drift_finding`, `drift_alert`, `drift_gap`, `history_finding`, and any table as `before.<table>` and `after.<table>`
    #[arg(long, value_name = "SQL")]
    pub(super) query: Option<String>,

    /// Only these drift rules, by id, with `*` and `?` (repeatable)
    #[arg(long = "rule", value_name = "ID", help_heading = "Filters")]
    rules: Vec<String>,
    /// Only findings of these checks, by id, with `*` and `?`; implies `--findings` (repeatable)
    #[arg(long = "check", value_name = "ID", help_heading = "Filters")]
    checks: Vec<String>,
    /// Only rules and findings of these severities
    #[arg(long, value_delimiter = ',', help_heading = "Filters")]
    severity: Vec<Severity>,
    /// Only in these accounts
    #[arg(long, value_delimiter = ',', value_name = "ID", help_heading = "Filters")]
    pub(super) account: Vec<String>,
    /// Only in these regions
    #[arg(long, value_delimiter = ',', help_heading = "Filters")]
    pub(super) region: Vec<String>,
    /// Only about resources of these types, as `AWS::S3::*`, with `--iac` also `aws_s3_*` (repeatable)
    #[arg(long = "type", value_name = "TYPE", help_heading = "Filters")]
    pub(super) types: Vec<String>,
    /// Only about resources of these services, as `icecore checks` names them
    #[arg(long, value_delimiter = ',', help_heading = "Filters")]
    service: Vec<String>,
    /// Only about changed resources with this tag (repeatable; all must be there)
    #[arg(long, value_name = "KEY=VALUE", value_parser = parse_tag, help_heading = "Filters")]
    pub(super) tag: Vec<(String, String)>,

    /// Form of the output [default: table, or what the suffix of `--output` says]
    #[arg(long, help_heading = "Output")]
    pub(super) format: Option<Mode>,
    /// Write to a file rather than to standard output
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub(super) output: Option<PathBuf>,
    /// How much the table shows of each rule, check and resource type; 0 shows all
    #[arg(long, value_name = "N", default_value_t = 10, help_heading = "Output")]
    pub(super) limit: u64,
    /// Exit with 1 where a rule of at least this severity fired, or a compared finding of it is new
    #[arg(long, value_name = "SEVERITY", help_heading = "Output")]
    fail_on: Option<Severity>,
    /// With `--iac`, exit with 1 where there is drift: of any kind, or of those that are named (`--fail-on-drift=missing,differs`)
    #[arg(
        long, requires = "iac", value_name = "CHANGE", num_args = 0..=1, require_equals = true, value_delimiter = ',',
        value_parser = ["missing", "differs", "unmanaged"], default_missing_values = ["missing", "differs", "unmanaged"],
        help_heading = "Output"
    )]
    pub(super) fail_on_drift: Vec<String>,
    /// Exit with 3 where something could not be compared because evidence is missing
    #[arg(long, help_heading = "Output")]
    pub(super) require_complete: bool,

    #[command(flatten)]
    pub(super) engine: EngineArguments,
}

fn parse_tag(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("write KEY=VALUE")?;
    Ok((key.to_owned(), value.to_owned()))
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    if !arguments.iac.is_empty() {
        return super::iac::run(arguments);
    }
    let mode = Mode::choose(arguments.format, arguments.output.as_deref(), Mode::Table)?;
    let snapshots = open(arguments)?;
    must_exist(&snapshots.each_ref(), &arguments.account, &arguments.region)?;
    let mut all = Content::clone(&*content(&arguments.check_folders)?);
    for folder in &arguments.folders {
        all.add_folder(folder, Wanted::Rules).map_err(Error::from)?;
    }
    let content = std::rc::Rc::new(all);
    let request = Request::new(arguments, &content)?;
    let attempt = || -> Result<u8> {
        let mut comparison = Comparison::open(snapshots.clone(), &content, &arguments.engine.options()?)?;
        let done = compare(&mut comparison, &request).and_then(|()| show(arguments, &request, &comparison, mode));
        let damaged = |error: &anyhow::Error| error.downcast_ref::<Error>().is_some_and(Error::is_corruption);
        if done.as_ref().is_err_and(damaged) && comparison.forget_cache() {
            return Err(super::Retry.into());
        }
        done
    };
    match attempt() {
        Err(error) if error.is::<super::Retry>() => attempt(),
        other => other,
    }
}

/// The two snapshots that are meant, the earlier one first.
fn open(arguments: &Arguments) -> Result<[Snapshot; 2]> {
    let (before, after) = match (&arguments.since, arguments.snapshots.as_slice()) {
        (Some(_), [_, _]) => bail!(Hinted::new(
            "With `--since`, only the later snapshot can be named",
            "leave `--since` out, or one of the snapshots"
        )),
        (Some(date), after) => (date.as_str(), after.first().map_or("latest", String::as_str)),
        (None, []) => ("latest~1", "latest"),
        (None, [before]) => (before.as_str(), "latest"),
        (None, [before, after, ..]) => (before.as_str(), after.as_str()),
    };
    Ok([arguments.store.open(before)?, arguments.store.open(after)?])
}

/// What has to be computed.
struct Request {
    scope: Scope,
    filter: Filter,
    rules: Vec<Rule>,
    /// How many rules are left out because they look at all snapshots of the store, and nobody asked for that.
    left_out: u64,
    /// Where the snapshots lie that such rules look at.
    store: PathBuf,
    /// Whether resources and attributes are compared.
    compares: bool,
    /// Whether findings are compared.
    judges: bool,
    query: Option<String>,
}

impl Request {
    fn new(arguments: &Arguments, content: &Content) -> Result<Request> {
        let mut types = arguments.types.clone();
        if !arguments.service.is_empty() {
            let of_services: BTreeSet<&str> = content
                .tables
                .values()
                .filter(|table| arguments.service.contains(&table.service))
                .filter_map(|table| Some(table.origin.as_ref()?.resource_type.as_str()))
                .filter(|each| {
                    arguments.types.is_empty() || arguments.types.iter().any(|pattern| matches(pattern, each))
                })
                .collect();
            if of_services.is_empty() {
                bail!(Hinted::new(
                    format!("No resource type is left of the services `{}`", arguments.service.join("`, `")),
                    "`icecore tables` lists the services with their tables"
                ));
            }
            types = of_services.into_iter().map(str::to_owned).collect();
        }
        let wanted = |rule: &&Rule| {
            rule.deprecated.is_none()
                && (arguments.rules.is_empty() || arguments.rules.iter().any(|pattern| matches(pattern, &rule.id)))
                && (arguments.severity.is_empty()
                    || rule.severity_by_row
                    || arguments.severity.contains(&rule.severity))
                && (arguments.service.is_empty() || arguments.service.contains(&rule.service))
        };
        let mut rules: Vec<Rule> = content.rules.values().filter(wanted).cloned().collect();
        if rules.is_empty() && !arguments.rules.is_empty() {
            let known: Vec<&str> = content.rules.keys().map(String::as_str).collect();
            bail!(Hinted::new(
                "No drift rule is left after the filters",
                format!("the rules are {}", known.join(", "))
            ));
        }
        if arguments.no_rules || arguments.query.is_some() {
            rules.clear();
        }
        let all = rules.len();
        if !arguments.history && arguments.rules.is_empty() {
            rules.retain(|rule| !rule.looks_back());
        }
        let query = arguments.query.as_ref().map(|sql| sql.trim().trim_end_matches(';').trim_end().to_owned());
        Ok(Request {
            scope: Scope {
                types,
                accounts: arguments.account.clone(),
                regions: arguments.region.clone(),
                volatile: arguments.volatile,
            },
            filter: Filter {
                checks: arguments.checks.clone(),
                severities: arguments.severity.clone(),
                services: arguments.service.clone(),
                accounts: arguments.account.clone(),
                regions: arguments.region.clone(),
                ..Filter::default()
            },
            left_out: (all - rules.len()) as u64,
            rules,
            store: arguments.store.store.clone(),
            compares: query.is_none(),
            judges: query.is_none() && (arguments.findings || !arguments.checks.is_empty()),
            query,
        })
    }
}

/// Computes what is asked for, and locks the database.
fn compare(comparison: &mut Comparison, request: &Request) -> Result<()> {
    let progress = bar(0, "{spinner} {msg}");
    let say = |text: &'static str| {
        progress.set_message(text);
        progress.tick();
    };
    let mut rules = request.rules.clone();
    let mut names = <[BTreeSet<String>; 2]>::default();
    let mut tables = BTreeSet::new();
    if let Some(sql) = &request.query {
        let analysis = comparison.admit(sql)?;
        comparison.make_macros(sql)?;
        names = Comparison::named(&analysis);
        tables = analysis.tables;
        if tables.contains(ALERT) {
            let all = comparison.content().rules.values();
            rules = all.filter(|rule| rule.deprecated.is_none() && !rule.looks_back()).cloned().collect();
        }
    }
    say("building tables");
    let (by_rules, named) = comparison.named_by_rules(&rules)?;
    names.iter_mut().zip(by_rules).for_each(|(names, more)| names.extend(more));
    tables.extend(named);
    comparison.show(names)?;
    if request.compares || COMPARED.iter().any(|table| tables.contains(*table)) {
        say("comparing resources");
        comparison.compare(&request.scope)?;
    }
    if request.judges || Comparison::is_judged(&tables) {
        say("comparing findings");
        comparison.judge(&request.filter)?;
    }
    if tables.contains(PAST) {
        say("looking back");
        let more = comparison.snapshots().map(Snapshot::clone);
        let until = more[1].manifest().captured_at;
        let Filter { checks, severities, services, .. } = request.filter.clone();
        let filter = Filter { checks, severities, services, ..Filter::default() };
        let content = Rc::clone(comparison.content());
        let recall = |past: &Connection| Ok(comparison.recall(past)?);
        history::recall(&request.store, (until, &more), &filter, &content, comparison.options(), recall)?;
    }
    say("running drift rules");
    comparison.run(&rules)?;
    progress.finish_and_clear();
    Ok(comparison.lock()?)
}

/// Asks in SQL what is different between two snapshots, the earlier one first.
pub(super) fn ask(
    snapshots: [Snapshot; 2],
    store: &Path,
    content: &Rc<Content>,
    options: &Options,
    sql: &str,
    style: &RowStyle,
    sink: &mut Sink,
) -> Result<()> {
    let request = Request {
        scope: Scope::default(),
        filter: Filter::default(),
        rules: Vec::new(),
        left_out: 0,
        store: store.to_owned(),
        compares: false,
        judges: false,
        query: Some(sql.to_owned()),
    };
    let mut comparison = Comparison::open(snapshots, content, options)?;
    compare(&mut comparison, &request)?;
    comparison.limited(|connection| {
        write_query(connection, sql, &Parameters::new(), style, sink).map_err(Error::from_work)
    })?;
    Ok(())
}

fn show(arguments: &Arguments, request: &Request, comparison: &Comparison, mode: Mode) -> Result<u8> {
    let mut sink = Sink::open(arguments.output.as_deref())?;
    let report = Report { arguments, request, comparison };
    let style = RowStyle { terminal: sink.is_terminal(), ..RowStyle::of(mode) };
    let rows = |sql: &str, sink: &mut Sink| {
        comparison.limited(|connection| {
            write_query(connection, sql, &Parameters::new(), &style, sink).map_err(Error::from_work)
        })
    };
    match (&request.query, mode) {
        (Some(sql), _) => drop(rows(sql, &mut sink)?),
        (None, Mode::Table) => report.table(&mut sink)?,
        (None, Mode::Markdown) => report.markdown(&mut sink)?,
        (None, Mode::Json) => report.json(&mut sink)?,
        (None, _) => drop(rows(&report.flat(), &mut sink)?),
    }
    sink.finish()?;
    if request.query.is_some() { Ok(EXIT_OK) } else { report.exit_status() }
}

/// A comparison, ready to be written.
struct Report<'a> {
    arguments: &'a Arguments,
    request: &'a Request,
    comparison: &'a Comparison,
}

/// The columns of a resource or an attribute that tell where it is.
pub(super) const PLACE: &str = "resource_type, account_id, region, resource";

impl Report<'_> {
    /// The condition on a changed resource.
    fn tagged(&self) -> String {
        let conditions: Vec<String> = self
            .arguments
            .tag
            .iter()
            .map(|(key, value)| {
                let path = format!("$.\"{}\"", key.replace('"', "\\\""));
                format!("tags ->> {} = {}", quoted(&path), quoted(value))
            })
            .collect();
        if conditions.is_empty() { "true".to_owned() } else { conditions.join(" and ") }
    }

    /// The condition on what rules and checks tell of a resource.
    fn told(&self) -> String {
        let mut conditions = vec!["true".to_owned()];
        for (column, values) in [("account_id", &self.arguments.account), ("region", &self.arguments.region)] {
            if !values.is_empty() {
                let list: Vec<String> = values.iter().map(|value| quoted(value)).collect();
                conditions.push(format!("{column} in ({})", list.join(", ")));
            }
        }
        if !(self.arguments.tag.is_empty() && self.arguments.types.is_empty()) {
            conditions.push(format!("resource in (select resource from drift_resource where {})", self.tagged()));
        }
        conditions.join(" and ")
    }

    /// What the rules tell, without the rows of places that were not read.
    fn alerts(&self) -> String {
        format!(
            "select rule_id, title, severity, alert, change, resource, reason, account_id, region, dimensions
             from drift_alert where {} and not is_gap and {}",
            self.told(),
            self.severe()
        )
    }

    /// The condition on what says itself how bad it is.
    fn severe(&self) -> String {
        let wanted: Vec<String> = self.arguments.severity.iter().map(|each| quoted(each.as_str())).collect();
        if wanted.is_empty() { "true".to_owned() } else { format!("severity in ({})", wanted.join(", ")) }
    }

    /// The rules that could not look everywhere.
    fn blind(&self) -> String {
        format!(
            "select rule_id, account_id, region, reason from drift_alert where is_gap and {} order by all",
            self.told()
        )
    }

    fn findings(&self) -> String {
        format!("from drift_finding where change <> 'unchanged' and {}", self.told())
    }

    fn resources(&self) -> String {
        format!("from drift_resource where {}", self.tagged())
    }

    fn attributes(&self) -> String {
        format!("from drift_attribute where {}", self.tagged())
    }

    /// All of it as rows of one form.
    fn flat(&self) -> String {
        let findings = if self.request.judges {
            format!(
                "union all by name select 'finding' as level, change, severity, check_id as id, resource, reason, account_id,
                 region, status_before as before, status_after as after {}",
                self.findings()
            )
        } else {
            String::new()
        };
        format!(
            "select level, change, severity, id, resource_type, resource, attribute, before, after, difference, reason, account_id,
                 region
             from (
                 select 'rule' as level, change, severity, rule_id as id, resource, reason, account_id, region
                 from ({})
                 union all by name
                 select 'resource' as level, change, resource_type, resource, reason, account_id, region {}
                 union all by name
                 select
                     'attribute' as level, change, resource_type, resource, attribute, before::varchar as before,
                     after::varchar as after, array_to_string(difference, chr(10)) as difference, reason, account_id, region
                 {}
                 {findings}
             )
             order by list_position(['rule', 'resource', 'attribute', 'finding'], level), all",
            self.alerts(),
            self.resources(),
            self.attributes(),
        )
        .replace("level), all", "level), change, severity, id, resource_type, resource, attribute, account_id, region, reason")
    }

    fn count(&self, sql: &str) -> Result<u64> {
        Ok(reports::count(self.comparison.connection(), sql)?)
    }

    fn rows(&self, sql: &str) -> Result<Vec<Value>> {
        Ok(reports::rows(self.comparison.connection(), sql)?)
    }

    /// How many resources there are of each change.
    fn counts(&self) -> Result<[(&'static str, u64); 4]> {
        let mut counts = ["added", "removed", "changed", "incomparable"].map(|change| (change, 0));
        for (change, count) in &mut counts {
            *count = self.count(&format!("{} and change = '{change}'", self.resources()))?;
        }
        Ok(counts)
    }

    fn exit_status(&self) -> Result<u8> {
        if let Some(least) = self.arguments.fail_on {
            let severities: Vec<String> =
                Severity::ALL.iter().filter(|each| **each >= least).map(|each| quoted(each.as_str())).collect();
            let severities = severities.join(", ");
            let mut bad = self.count(&format!(
                "select 1 from ({}) where change = 'fired' and severity in ({severities})",
                self.alerts()
            ))?;
            if self.request.judges {
                bad += self.count(&format!("{} and change = 'new' and severity in ({severities})", self.findings()))?;
            }
            if bad > 0 {
                return Ok(EXIT_FINDINGS);
            }
        }
        if self.arguments.require_complete {
            let mut missing = self.count(&self.blind())?
                + self.count(&format!("select 1 from ({}) where change = 'incomparable'", self.alerts()))?
                + self.count(&format!("{} and change = 'incomparable'", self.attributes()))?
                + self.count(&format!("{} and change = 'incomparable'", self.resources()))?
                + self.count(&format!("from drift_gap where {}", self.place()))?;
            if self.request.judges {
                missing += self.count(&format!("{} and change = 'incomparable'", self.findings()))?;
            }
            if missing > 0 {
                return Ok(EXIT_INCOMPLETE);
            }
        }
        Ok(EXIT_OK)
    }

    /// The condition on a gap: tables that nothing of the scope is in do not count.
    fn place(&self) -> String {
        let mut conditions = vec!["true".to_owned()];
        if !self.arguments.account.is_empty() {
            let list: Vec<String> = self.arguments.account.iter().map(|value| quoted(value)).collect();
            conditions.push(format!("account_id in ({})", list.join(", ")));
        }
        if !self.arguments.region.is_empty() {
            let list: Vec<String> = self.arguments.region.iter().map(|value| quoted(value)).collect();
            conditions.push(format!("region in ('global', {})", list.join(", ")));
        }
        if !self.request.scope.types.is_empty() {
            let tables: Vec<String> = self
                .comparison
                .content()
                .tables
                .values()
                .filter(|table| {
                    table.origin.as_ref().is_some_and(|origin| {
                        self.request.scope.types.iter().any(|pattern| matches(pattern, &origin.resource_type))
                    })
                })
                .map(|table| quoted(&table.name))
                .collect();
            conditions.push(format!(
                "table_name in ({})",
                if tables.is_empty() { "''".to_owned() } else { tables.join(", ") }
            ));
        }
        conditions.join(" and ")
    }

    /// What cannot be compared, a line for each reason.
    fn gaps(&self) -> Result<Vec<Value>> {
        self.rows(&format!(
            "select reason, count(*) as tables from drift_gap where {} group by reason order by tables desc, reason",
            self.place()
        ))
    }

    fn summary(&self) -> Result<String> {
        let [before, after] = self.comparison.snapshots();
        let time = |snapshot: &Snapshot| snapshot.manifest().captured_at.format("%Y-%m-%d %H:%M").to_string();
        let counts: Vec<String> =
            self.counts()?.iter().map(|(change, count)| format!("{} {change}", grouped(*count))).collect();
        Ok(format!(
            "Drift from {} ({} UTC) to {} ({} UTC)\nResources: {}",
            before.id(),
            time(before),
            after.id(),
            time(after),
            counts.join(", ")
        ))
    }

    fn table(&self, out: &mut Sink) -> Result<()> {
        let width = if out.is_terminal() { terminal_width() } else { 160 };
        let styles = Styles { on: out.is_terminal() };
        writeln!(out, "{}", self.summary()?)?;
        let alerts = self.rows(&self.alerts())?;
        let mut shown = 0;
        for (place, alert) in alerts.iter().enumerate() {
            let is_new =
                place == 0 || ["rule_id", "severity"].iter().any(|name| alerts[place - 1][*name] != alert[*name]);
            if is_new {
                self.more(out, shown)?;
                shown = 0;
                let severity = text(alert, "severity");
                let painted =
                    severity.parse().map_or_else(|_| severity.clone(), |known| styles.severity(known, &severity));
                writeln!(out, "\n{painted}  {}\n  {}", styles.bold(&text(alert, "rule_id")), text(alert, "title"))?;
            }
            shown += 1;
            if self.arguments.limit > 0 && shown > self.arguments.limit {
                continue;
            }
            let mark = if alert["change"] == "fired" { "fired" } else { "incomparable" };
            writeln!(
                out,
                "    {} {}  {} {}",
                styles.change(mark),
                text(alert, "resource"),
                text(alert, "account_id"),
                text(alert, "region")
            )?;
            write!(out, "{}", folded(&text(alert, "reason"), 17, width))?;
        }
        self.more(out, shown)?;
        self.blind_line(out)?;
        self.resource_table(out, &styles, width)?;
        if self.request.judges {
            self.finding_table(out, &styles, width)?;
        }
        self.gap_lines(out)
    }

    /// Tells how many rows of a group were left out.
    fn more(&self, out: &mut Sink, listed: u64) -> Result<()> {
        if self.arguments.limit > 0 && listed > self.arguments.limit {
            writeln!(out, "    ... {} more", grouped(listed - self.arguments.limit))?;
        }
        Ok(())
    }

    fn blind_line(&self, out: &mut Sink) -> Result<()> {
        let blind = self.count(&format!("select distinct rule_id from ({})", self.blind()))?;
        if blind > 0 {
            writeln!(
                out,
                "\n{} could not look everywhere, because one side was not read there.",
                counted(blind, "drift rule", "drift rules")
            )?;
        }
        if self.request.left_out > 0 {
            writeln!(
                out,
                "\n{} look at all earlier snapshots of the store, too: `--history` runs them.",
                counted(self.request.left_out, "further drift rule", "further drift rules")
            )?;
        }
        Ok(())
    }

    fn resource_table(&self, out: &mut Sink, styles: &Styles, width: usize) -> Result<()> {
        let rows = self.rows(&self.nested(self.arguments.limit))?;
        let mut group = String::new();
        for row in &rows {
            let heading = text(row, "resource_type");
            if heading != group {
                writeln!(out, "\n{}", styles.bold(&heading))?;
                group = heading;
            }
            writeln!(
                out,
                "    {} {}  {} {}",
                styles.change(&text(row, "change")),
                text(row, "resource"),
                text(row, "account_id"),
                text(row, "region")
            )?;
            if row["attributes"].as_array().is_none_or(Vec::is_empty) && !row["reason"].is_null() {
                write!(out, "{}", folded(&text(row, "reason"), 17, width))?;
            }
            for attribute in row["attributes"].as_array().into_iter().flatten() {
                for line in lines_of(attribute) {
                    write!(out, "{}", folded(&line, 17, width))?;
                }
            }
            let more = row["more"].as_u64().unwrap_or(0);
            if more > 0 {
                writeln!(out, "    ... {} more", grouped(more))?;
            }
        }
        Ok(())
    }

    fn finding_table(&self, out: &mut Sink, styles: &Styles, width: usize) -> Result<()> {
        let counts = self.rows(&format!(
            "select change, count(*) as n from drift_finding where {} group by change order by list_position(['new', 'resolved', 'unchanged', 'incomparable'], change)",
            self.told()
        ))?;
        let told: Vec<String> = counts
            .iter()
            .map(|row| format!("{} {}", grouped(row["n"].as_u64().unwrap_or(0)), text(row, "change")))
            .collect();
        writeln!(out, "\nFindings: {}", if told.is_empty() { "none".to_owned() } else { told.join(", ") })?;
        let rows = self.rows(&self.findings())?;
        let mut shown = 0;
        for (place, row) in rows.iter().enumerate() {
            if place == 0 || rows[place - 1]["check_id"] != row["check_id"] {
                self.more(out, shown)?;
                shown = 0;
                let severity = text(row, "severity");
                let painted =
                    severity.parse().map_or_else(|_| severity.clone(), |known| styles.severity(known, &severity));
                writeln!(out, "{painted}  {}", styles.bold(&text(row, "check_id")))?;
            }
            shown += 1;
            if self.arguments.limit > 0 && shown > self.arguments.limit {
                continue;
            }
            writeln!(
                out,
                "    {} {}  {} {}",
                styles.change(&text(row, "change")),
                text(row, "resource"),
                text(row, "account_id"),
                text(row, "region")
            )?;
            write!(out, "{}", folded(&text(row, "reason"), 17, width))?;
        }
        self.more(out, shown)
    }

    fn gap_lines(&self, out: &mut Sink) -> Result<()> {
        let gaps = self.gaps()?;
        let Some(first) = gaps.first() else { return Ok(()) };
        let reasons = gaps.len() as u64 - 1;
        let others = if reasons > 0 {
            format!(", and {}", counted(reasons, "other reason", "other reasons"))
        } else {
            String::new()
        };
        writeln!(
            out,
            "\nNot everything could be compared: {} ({}){others}. `--query 'from drift_gap'` tells all.",
            text(first, "reason"),
            counted(first["tables"].as_u64().unwrap_or(0), "table", "tables")
        )?;
        Ok(())
    }

    /// The resources with their attributes inside; of each type at most so many, the last one with the number of those left out.
    fn nested(&self, limit: u64) -> String {
        let kept = if limit == 0 { "true".to_owned() } else { format!("number <= {limit}") };
        let more = if limit == 0 {
            "0".to_owned()
        } else {
            format!("case when number = {limit} then total - {limit} else 0 end")
        };
        format!(
            "with numbered as (
                 select
                     *, row_number() over (partition by resource_type order by change, account_id, region, resource) as number,
                     count(*) over (partition by resource_type) as total
                 {resources}
             ),
             kept as (
                 select *, {more} as more from numbered where {kept}
             ),
             inside as (
                 select
                     {PLACE},
                     list({{
                         'attribute': attribute, 'change': change, 'before': before, 'after': after, 'difference': difference,
                         'reason': reason
                     }} order by attribute) as told
                 from drift_attribute
                 semi join kept using ({PLACE})
                 group by {PLACE}
             )
             select {PLACE}, title, tags, change, reason, coalesce(inside.told, []) as attributes, more
             from kept left join inside using ({PLACE})
             order by resource_type, change, account_id, region, resource",
            resources = self.resources(),
        )
    }

    /// For a pull request: what a reviewer has to see first, the rest folded away.
    fn markdown(&self, out: &mut Sink) -> Result<()> {
        let summary = self.summary()?;
        let (first, second) = summary.split_once('\n').unwrap_or((&summary, ""));
        writeln!(out, "## {}\n\n{}\n", marked(first), marked(second))?;
        let alerts = self.rows(&format!("select * from ({}) where change = 'fired'", self.alerts()))?;
        if !alerts.is_empty() {
            writeln!(
                out,
                "### Drift rules that fired\n\n| severity | rule | what happened | account | region |\n|---|---|---|---|---|"
            )?;
            for alert in &alerts {
                let cells =
                    ["severity", "rule_id", "reason", "account_id", "region"].map(|name| marked(&text(alert, name)));
                writeln!(out, "| {} |", cells.join(" | "))?;
            }
            writeln!(out)?;
        }
        let doubtful = self.rows(&format!("select * from ({}) where change = 'incomparable'", self.alerts()))?;
        if !doubtful.is_empty() {
            writeln!(
                out,
                "### Drift rules that cannot tell\n\n| severity | rule | resource | reason |\n|---|---|---|---|"
            )?;
            for alert in &doubtful {
                let cells = ["severity", "rule_id", "resource", "reason"].map(|name| marked(&text(alert, name)));
                writeln!(out, "| {} |", cells.join(" | "))?;
            }
            writeln!(out)?;
        }
        if self.request.judges {
            let rows = self.rows(&self.findings())?;
            if !rows.is_empty() {
                writeln!(
                    out,
                    "### Findings\n\n| change | severity | check | resource | reason |\n|---|---|---|---|---|"
                )?;
                for row in &rows {
                    let cells =
                        ["change", "severity", "check_id", "resource", "reason"].map(|name| marked(&text(row, name)));
                    writeln!(out, "| {} |", cells.join(" | "))?;
                }
                writeln!(out)?;
            }
        }
        let rows = self.rows(&self.nested(self.arguments.limit))?;
        let mut group = String::new();
        for row in &rows {
            let heading = text(row, "resource_type");
            if heading != group {
                if !group.is_empty() {
                    writeln!(out, "</details>\n")?;
                }
                writeln!(out, "<details><summary>{}</summary>\n", marked(&heading))?;
                group = heading;
            }
            let reason = if row["attributes"].as_array().is_none_or(Vec::is_empty) && !row["reason"].is_null() {
                format!(": {}", marked(&text(row, "reason")))
            } else {
                String::new()
            };
            writeln!(out, "- **{}** {}{reason}", text(row, "change"), marked(&text(row, "resource")))?;
            let lines: Vec<String> = row["attributes"].as_array().into_iter().flatten().flat_map(lines_of).collect();
            write_lines(&lines, out)?;
            let more = row["more"].as_u64().unwrap_or(0);
            if more > 0 {
                writeln!(out, "- ... {} more", grouped(more))?;
            }
        }
        if !group.is_empty() {
            writeln!(out, "</details>\n")?;
        }
        let gaps = self.gaps()?;
        if !gaps.is_empty() {
            writeln!(out, "### Not compared\n")?;
            for gap in &gaps {
                let tables = counted(gap["tables"].as_u64().unwrap_or(0), "table", "tables");
                writeln!(out, "- {} ({tables})", marked(&text(gap, "reason")))?;
            }
        }
        Ok(())
    }

    /// One document.
    fn json(&self, out: &mut Sink) -> Result<()> {
        let head = |manifest: &Manifest, snapshot: &Snapshot| {
            json!({
                "id": snapshot.id(),
                "digest": snapshot.digest(),
                "captured_at": manifest.captured_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            })
        };
        let [before, after] = self.comparison.snapshots();
        let counts: serde_json::Map<String, Value> =
            self.counts()?.iter().map(|(change, count)| ((*change).to_owned(), json!(count))).collect();
        write!(out, "{{\n\"tool\": {},\n", json!(concat!("icecore ", env!("CARGO_PKG_VERSION"))))?;
        write!(
            out,
            "\"before\": {},\n\"after\": {},\n",
            head(before.manifest(), before),
            head(after.manifest(), after)
        )?;
        writeln!(out, "\"counts\": {},", json!(counts))?;
        writeln!(out, "\"rules_without_history\": {},", self.request.left_out)?;
        let mut parts = vec![("alerts", self.alerts()), ("unread_by_rules", self.blind())];
        if self.request.judges {
            parts.push(("findings", self.findings()));
        }
        parts.push(("gaps", format!("from drift_gap where {}", self.place())));
        parts.push(("resources", format!("select * exclude (more) from ({})", self.nested(0))));
        let last = parts.len() - 1;
        for (place, (name, sql)) in parts.into_iter().enumerate() {
            write!(out, "\"{name}\": [")?;
            self.stream(&sql, out)?;
            writeln!(out, "\n]{}", if place == last { "" } else { "," })?;
        }
        writeln!(out, "}}")?;
        Ok(())
    }

    /// The rows of a query as elements of a JSON list, as they come.
    fn stream(&self, sql: &str, out: &mut Sink) -> Result<()> {
        let connection = self.comparison.connection();
        let query = format!("select to_json(drift_row)::varchar from (\n{sql}\n) as drift_row");
        let mut statement = connection.prepare(&query).map_err(Error::from)?;
        let mut rows = statement.query([]).map_err(Error::from)?;
        let mut first = true;
        while let Some(row) = rows.next().map_err(Error::from)? {
            let text: String = row.get(0).map_err(Error::from)?;
            write!(out, "{}{text}", if first { "\n" } else { ",\n" })?;
            first = false;
        }
        Ok(())
    }
}

/// A member's text, or its JSON; harmless to a terminal.
pub(super) fn text(row: &Value, name: &str) -> String {
    match &row[name] {
        Value::Null => "-".to_owned(),
        Value::String(text) => plain(text).into_owned(),
        other => other.to_string(),
    }
}

/// An attribute's change, in lines: the scalar's in one, a list's with a line for each element that came or went.
pub(super) fn lines_of(attribute: &Value) -> Vec<String> {
    let name = text(attribute, "attribute");
    if attribute["change"] == "incomparable" {
        return vec![format!("{name}: not comparable: {}", text(attribute, "reason"))];
    }
    let lines: Vec<String> = attribute["difference"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|line| Some(plain(line.as_str()?).into_owned()))
        .collect();
    let is_list = |line: &String| line.starts_with("- ") || line.starts_with("+ ");
    match lines.as_slice() {
        [] => vec![format!("{name}: the order changed")],
        [line] if !is_list(line) => vec![format!("{name}: {line}")],
        lines => std::iter::once(format!("{name}:")).chain(lines.iter().cloned()).collect(),
    }
}

/// The lines below a resource, as Markdown.
pub(super) fn write_lines(lines: &[String], out: &mut impl Write) -> Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(out, "  ```diff")?;
    for line in lines {
        // Nothing may end the block early.
        let line = line.replace("```", "'''");
        writeln!(out, "  {}", line.strip_prefix("  ").unwrap_or(&line))?;
    }
    writeln!(out, "  ```")?;
    Ok(())
}

/// Text that Markdown takes as it is.
pub(super) fn marked(text: &str) -> String {
    let mut marked = String::new();
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#') {
            marked.push('\\');
        }
        marked.push(letter);
    }
    marked
}
