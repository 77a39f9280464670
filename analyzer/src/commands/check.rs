//! `icecore check`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::LazyLock;

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use clap::Args;
use duckdb::arrow::array::{Array, AsArray, StringArray};
use icecore_snapshot::Snapshot;
use icecore_sql::{Category, Check, Content, Severity};
use serde::de::IgnoredAny;
use serde_json::json;

use super::{
    EXIT_FAILED, EXIT_FINDINGS, EXIT_INCOMPLETE, EXIT_OK, EngineArguments, SnapshotArguments, SuppressionArguments,
    bar, baseline, content, counted, folded, grouped, must_exist, scores, suppressions, with_engine,
};
use crate::Hinted;
use crate::checks::{Filter, Known, Outcome, Run, Session, Status};
use crate::engine::{Engine, Error};
use crate::output::{Format, Layout, Parameters, RowStyle, Sink, plain, safe_cell, terminal_width, write_query};
use crate::reports;
use crate::suppressions::Suppressions;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Snapshot: a path, an id, `latest`, `latest~2`, or a date (the newest at or before it)
    #[arg(default_value = "latest")]
    snapshot: String,
    #[command(flatten)]
    store: SnapshotArguments,
    /// Folder with checks of your own, run with the built-in ones (repeatable)
    #[arg(long = "checks", value_name = "DIR")]
    folders: Vec<PathBuf>,

    /// Only these checks, by id, with `*` and `?` (repeatable)
    #[arg(long = "check", value_name = "ID", help_heading = "Filters")]
    checks: Vec<String>,
    /// Only the checks of a framework, as `cis_aws_3.0`: shows how its controls ended (repeatable)
    #[arg(long, value_delimiter = ',', value_name = "NAME", help_heading = "Filters")]
    framework: Vec<String>,
    /// Only checks of these severities (repeatable, or separated by commas)
    #[arg(long, value_delimiter = ',', help_heading = "Filters")]
    severity: Vec<Severity>,
    /// Only checks of these services, as `icecore checks` names them
    #[arg(long, value_delimiter = ',', help_heading = "Filters")]
    service: Vec<String>,
    /// Only checks of these categories
    #[arg(long, value_delimiter = ',', value_parser = parse_category, help_heading = "Filters")]
    category: Vec<Category>,
    /// Only findings in these accounts
    #[arg(long, value_delimiter = ',', value_name = "ID", help_heading = "Filters")]
    account: Vec<String>,
    /// Only findings in these regions
    #[arg(long, value_delimiter = ',', help_heading = "Filters")]
    region: Vec<String>,
    /// Only findings about these resources, by ARN, with `*` and `?` (repeatable)
    #[arg(long, value_name = "ARN", help_heading = "Filters")]
    resource: Vec<String>,
    /// Only findings of these statuses; `ok` can be asked for [default: all but ok]
    #[arg(long, value_delimiter = ',', help_heading = "Filters")]
    status: Vec<Status>,

    /// Form of the output [default: table, or what the suffix of `--output` says]
    #[arg(long, help_heading = "Output")]
    format: Option<Format>,
    /// Show points by area (identity, network, data, compute, logging) rather than findings
    #[arg(long, conflicts_with_all = ["framework", "findings"], help_heading = "Output")]
    scorecard: bool,
    /// With `--framework`: show the findings behind the controls rather than the controls
    #[arg(long, requires = "framework", help_heading = "Output")]
    findings: bool,
    /// Write to a file rather than to standard output
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    output: Option<PathBuf>,
    /// Findings that the table shows of each check; 0 shows all
    #[arg(long, value_name = "N", default_value_t = 5, help_heading = "Output")]
    limit: u64,
    /// Show, count and fail on only what a baseline or an earlier snapshot does not have: findings that have the same status there are left
    /// out
    #[arg(long, value_name = "NAME|SNAPSHOT", conflicts_with = "scorecard", help_heading = "Filters")]
    new_since: Option<String>,
    #[command(flatten)]
    baselines: baseline::FileArguments,
    /// Exit with 1 where an alarm of at least this severity was found that is not suppressed
    #[arg(long, value_name = "SEVERITY", help_heading = "Output")]
    fail_on: Option<Severity>,
    /// Exit with 3 where a verdict is unknown because evidence is missing
    #[arg(long, help_heading = "Output")]
    require_complete: bool,
    /// Say on standard error how long each table and each check took, the longest first
    #[arg(long, help_heading = "Output")]
    timing: bool,

    #[command(flatten)]
    suppressions: SuppressionArguments,
    #[command(flatten)]
    engine: EngineArguments,
}

fn parse_category(text: &str) -> Result<Category, String> {
    use Category::{Cost, Encryption, Exposure, Hygiene, Identity, Logging, Resilience};
    [Identity, Exposure, Encryption, Logging, Resilience, Hygiene, Cost]
        .into_iter()
        .find(|category| category.as_str() == text)
        .ok_or_else(|| "not a category (identity, exposure, encryption, logging, resilience, hygiene, cost)".to_owned())
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let format = Format::choose(arguments.format, arguments.output.as_deref(), Format::Table)?;
    let snapshot = arguments.store.open(&arguments.snapshot)?;
    let content = content(&arguments.folders)?;
    scores::must_exist(&content, &arguments.framework)?;
    let filter = Filter {
        checks: arguments.checks.clone(),
        frameworks: arguments.framework.clone(),
        severities: arguments.severity.clone(),
        services: arguments.service.clone(),
        categories: arguments.category.clone(),
        accounts: arguments.account.clone(),
        regions: arguments.region.clone(),
        resources: arguments.resource.clone(),
        statuses: arguments.status.clone(),
    };
    let selected: Vec<Check> = filter.select(&content).into_iter().cloned().collect();
    if selected.is_empty() {
        anyhow::bail!(Hinted::new("No check is left after the filters", "`icecore checks` lists the checks"));
    }
    must_exist(&[&snapshot], &arguments.account, &arguments.region)?;
    let suppressions = arguments.suppressions.read()?;
    let before = arguments.new_since.as_deref().map(|name| known(arguments, name, &content, &filter)).transpose()?;
    with_engine(&snapshot, &content, &arguments.engine.options()?, |engine| {
        let progress = bar(selected.len() as u64, "{bar:30} {pos}/{len} {msg}");
        progress.set_message("building tables");
        progress.tick();
        let session = Session::prepare(engine, &filter, &suppressions)?;
        if let Some((_, known)) = &before {
            session.know(engine, known)?;
        }
        engine.lock()?;
        progress.set_length(session.pending() as u64);
        let run = session.run(engine, |check| {
            progress.set_message(check.id.clone());
            progress.inc(1);
        });
        progress.finish_and_clear();
        let run = run?;
        let judged = Status::ALL.iter().any(|status| run.count(*status, None) > 0)
            || run.suppressed(None) > 0
            || !run.known.is_empty();
        if !arguments.resource.is_empty() && !judged {
            anyhow::bail!(Hinted::new(
                format!("No verdict is about a resource like `{}`", arguments.resource.join("`, `")),
                "resources are named by their ARNs; `*` and `?` stand for anything"
            ));
        }
        let mut sink = Sink::open(arguments.output.as_deref())?;
        let before = before.as_ref().map(|(snapshot, _)| snapshot);
        let report = Report { engine, run: &run, limit: arguments.limit, before };
        let shown = Shown::of(arguments);
        if !matches!(shown, Shown::Findings) {
            engine.limited(|connection| reports::fill(connection, engine.content(), &run))?;
        }
        match (format, shown.query()) {
            (Format::Table, _) => report.table(shown, &mut sink)?,
            (Format::Json, _) => report.json(shown, &mut sink)?,
            (Format::Csv, None) => report.csv(&mut sink)?,
            (Format::Jsonl, None) => report.jsonl(&mut sink)?,
            (Format::Csv | Format::Jsonl, Some(query)) => {
                let style = RowStyle::of(format.into());
                write_query(engine.connection(), &query, &Parameters::new(), &style, &mut sink)?;
            }
        }
        sink.finish()?;
        suppressions::warn(engine)?;
        if arguments.timing {
            tell_times(engine, &run)?;
        }
        Ok(exit_status(arguments, &run))
    })
}

/// What the same checks found in the snapshot that a baseline or an address names.
fn known(arguments: &Arguments, name: &str, content: &Rc<Content>, filter: &Filter) -> Result<(Snapshot, Known)> {
    if matches!(Shown::of(arguments), Shown::Controls(_)) {
        anyhow::bail!(Hinted::new(
            "`--new-since` leaves findings out, and controls would pass that do not",
            "add `--findings` to see what is new behind the controls"
        ));
    }
    let snapshot = arguments.baselines.resolve(&arguments.store, name)?;
    let filter = Filter { statuses: Vec::new(), ..filter.clone() };
    let known = with_engine(&snapshot, content, &arguments.engine.options()?, |engine| {
        let session = Session::prepare(engine, &filter, &Suppressions::none())?;
        engine.lock()?;
        session.run(engine, |_| {})?;
        Ok(Known::of(engine.connection())?)
    })?;
    Ok((snapshot, known))
}

/// Tells how long each table that was built and each check's query took. Several run side by side, so that the times add up to more
/// than the whole.
fn tell_times(engine: &Engine, run: &Run) -> Result<()> {
    let evaluated = |outcome: &Outcome| Some((outcome.check.id.clone(), outcome.took?));
    let mut out = anstream::stderr().lock();
    for (what, mut times) in
        [("table", engine.built()), ("check", run.outcomes.iter().filter_map(evaluated).collect::<Vec<_>>())]
    {
        times.sort_by(|left, right| right.1.cmp(&left.1).then_with(|| left.0.cmp(&right.0)));
        for (name, took) in times {
            writeln!(out, "{:>9.1} ms  {what} {name}", took.as_secs_f64() * 1e3)?;
        }
    }
    let known = run.outcomes.iter().filter(|outcome| outcome.took.is_none()).count() as u64;
    writeln!(out, "{} known from an earlier run", counted(known, "check was", "checks were"))?;
    Ok(())
}

fn exit_status(arguments: &Arguments, run: &Run) -> u8 {
    if run.count(Status::Error, None) > 0 {
        return EXIT_FAILED;
    }
    if arguments.fail_on.is_some_and(|severity| run.fails_on(severity)) {
        return EXIT_FINDINGS;
    }
    let missing = run.count(Status::Unknown, None);
    if arguments.require_complete && missing > 0 { EXIT_INCOMPLETE } else { EXIT_OK }
}

/// What of a run is shown.
#[derive(Clone, Copy)]
enum Shown<'a> {
    Findings,
    Controls(&'a [String]),
    Scorecard,
}

impl<'a> Shown<'a> {
    fn of(arguments: &'a Arguments) -> Self {
        match arguments {
            Arguments { scorecard: true, .. } => Shown::Scorecard,
            Arguments { framework, findings: false, .. } if !framework.is_empty() => Shown::Controls(framework),
            _ => Shown::Findings,
        }
    }

    /// The rows, where they are those of a report's table.
    fn query(self) -> Option<String> {
        match self {
            Shown::Findings => None,
            Shown::Controls(frameworks) => Some(scores::controls(frameworks)),
            Shown::Scorecard => Some(scores::SCORECARD.to_owned()),
        }
    }
}

/// What a run found, ready to be written.
struct Report<'a> {
    engine: &'a Engine,
    run: &'a Run,
    /// How many findings of each check a table shows; 0 is all.
    limit: u64,
    /// The snapshot whose findings are left out.
    before: Option<&'a Snapshot>,
}

/// The columns of findings in every export.
const FIELDS: [&str; 14] = [
    "check_id",
    "title",
    "severity",
    "category",
    "service",
    "status",
    "resource",
    "reason",
    "account_id",
    "region",
    "dimensions",
    "finding_id",
    "suppressed",
    "justification",
];

/// The places of [`FIELDS`] by their names.
static BY_NAME: LazyLock<Vec<usize>> = LazyLock::new(|| {
    let mut places: Vec<usize> = (0..FIELDS.len()).collect();
    places.sort_unstable_by_key(|place| FIELDS[*place]);
    places
});

/// A finding, as the table `finding` has it: nothing but its check's id tells more of the check.
struct Finding<'a> {
    outcome: &'a Outcome,
    status: &'a str,
    resource: Option<&'a str>,
    reason: Option<&'a str>,
    account: Option<&'a str>,
    region: Option<&'a str>,
    dimensions: Option<&'a str>,
    id: Option<&'a str>,
    /// Why it is suppressed, if it is.
    justification: Option<&'a str>,
}

impl<'a> Finding<'a> {
    /// Its values, in the order of [`FIELDS`].
    fn cells(&self) -> [Option<&'a str>; 14] {
        let check = &self.outcome.check;
        [
            Some(&check.id),
            Some(&check.title),
            Some(check.severity.as_str()),
            Some(check.category.as_str()),
            Some(&check.service),
            Some(self.status),
            self.resource,
            self.reason,
            self.account,
            self.region,
            self.dimensions,
            self.id,
            Some(if self.justification.is_some() { "true" } else { "false" }),
            self.justification,
        ]
    }

    /// Writes it as a JSON object, its members by name.
    fn write_object(&self, out: &mut impl Write) -> Result<()> {
        let cells = self.cells();
        for (place, column) in BY_NAME.iter().copied().enumerate() {
            for part in [if place == 0 { "{\"" } else { ",\"" }, FIELDS[column], "\":"] {
                out.write_all(part.as_bytes())?;
            }
            match (FIELDS[column], cells[column]) {
                ("suppressed", Some(text)) => out.write_all(text.as_bytes())?,
                // DuckDB's JSON, unless it holds a NaN, which JSON has not.
                ("dimensions", Some(text)) if serde_json::from_str::<IgnoredAny>(text).is_ok() => {
                    out.write_all(text.as_bytes())?;
                }
                (_, cell) => serde_json::to_writer(&mut *out, &cell)?,
            }
        }
        Ok(out.write_all(b"}")?)
    }
}

impl Report<'_> {
    /// Streams the findings in the order in which the table holds them: the worst check first, then by check, status and place.
    fn findings(&self, mut each: impl FnMut(&Finding<'_>) -> Result<()>) -> Result<()> {
        let outcomes: BTreeMap<&str, &Outcome> =
            self.run.outcomes.iter().map(|outcome| (outcome.check.id.as_str(), outcome)).collect();
        let query = "select
                 check_id, status, resource, reason, account_id, region, dimensions::varchar, finding_id, justification
             from finding";
        self.engine.stream(query, |batch| {
            let columns: Vec<&StringArray> = batch.columns().iter().map(|column| column.as_string::<i32>()).collect();
            for row in 0..batch.num_rows() {
                let cell = |column: usize| (!columns[column].is_null(row)).then(|| columns[column].value(row));
                let Some(outcome) = outcomes.get(cell(0).unwrap_or_default()) else { continue };
                each(&Finding {
                    outcome,
                    status: cell(1).unwrap_or_default(),
                    resource: cell(2),
                    reason: cell(3),
                    account: cell(4),
                    region: cell(5),
                    dimensions: cell(6),
                    id: cell(7),
                    justification: cell(8),
                })?;
            }
            Ok(())
        })
    }

    fn csv(&self, out: &mut Sink) -> Result<()> {
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record(FIELDS)?;
        self.findings(|finding| {
            for cell in finding.cells() {
                writer.write_field(safe_cell(cell.unwrap_or_default()).as_bytes())?;
            }
            Ok(writer.write_record(None::<&[u8]>)?)
        })?;
        writer.flush()?;
        Ok(())
    }

    fn jsonl(&self, out: &mut Sink) -> Result<()> {
        self.findings(|finding| {
            finding.write_object(out)?;
            Ok(out.write_all(b"\n")?)
        })
    }

    /// One document. Besides what is shown it holds the findings, so that a control's result can be traced in the same file.
    fn json(&self, shown: Shown<'_>, out: &mut Sink) -> Result<()> {
        let snapshot = self.engine.snapshot();
        let manifest = snapshot.manifest();
        let head = json!({
            "id": snapshot.id(),
            "digest": snapshot.digest(),
            "captured_at": manifest.captured_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            "accounts": manifest.accounts.iter().map(|account| &account.account_id).collect::<Vec<_>>(),
            "sources": manifest.sources,
        });
        let checks: Vec<serde_json::Value> = self
            .run
            .outcomes
            .iter()
            .map(|outcome| {
                let counts: serde_json::Map<String, serde_json::Value> = Status::ALL
                    .iter()
                    .map(|status| (status.as_str().to_owned(), json!(outcome.counts.get(status).copied().unwrap_or(0))))
                    .collect();
                let suppressed: u64 = outcome.suppressed.values().sum();
                json!({
                    "check_id": outcome.check.id, "severity": outcome.check.severity, "counts": counts, "suppressed": suppressed
                })
            })
            .collect();
        write!(out, "{{\n\"tool\": {},\n", json!(concat!("icecore ", env!("CARGO_PKG_VERSION"))))?;
        write!(out, "\"snapshot\": {head},\n\"parameters\": {},\n", self.parameters()?)?;
        if let Some(before) = self.before {
            let known: serde_json::Map<String, serde_json::Value> =
                self.run.known.iter().map(|(status, count)| (status.as_str().to_owned(), json!(count))).collect();
            let told = json!({"snapshot": before.id(), "digest": before.digest(), "known": known});
            writeln!(out, "\"new_since\": {told},")?;
        }
        let connection = self.engine.connection();
        match shown {
            Shown::Findings => {}
            Shown::Controls(frameworks) => {
                writeln!(out, "\"frameworks\": {},", json!(reports::rows(connection, &scores::totals(frameworks))?))?;
                writeln!(out, "\"controls\": {},", json!(reports::rows(connection, &scores::controls(frameworks))?))?;
            }
            Shown::Scorecard => {
                writeln!(out, "\"scorecard\": {},", json!(reports::rows(connection, scores::SCORECARD)?))?;
            }
        }
        writeln!(out, "\"suppressions\": {},", json!(reports::rows(connection, suppressions::QUERY)?))?;
        write!(out, "\"checks\": {},\n\"findings\": [", json!(checks))?;
        let mut first = true;
        self.findings(|finding| {
            out.write_all(if first { b"\n" } else { b",\n" })?;
            first = false;
            finding.write_object(out)
        })?;
        out.write_all(b"\n]\n}\n")?;
        Ok(())
    }

    /// The parameters that the checks ran with.
    fn parameters(&self) -> Result<serde_json::Value> {
        let names = self.engine.content().parameters.keys();
        let mut values = serde_json::Map::new();
        for name in names {
            let text: Option<String> = self
                .engine
                .connection()
                .query_row(&format!("select to_json(getvariable('{name}'))::varchar"), [], |row| row.get(0))
                .map_err(Error::from)?;
            let value = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            values.insert(name.clone(), value);
        }
        Ok(values.into())
    }

    fn table(&self, shown: Shown<'_>, out: &mut Sink) -> Result<()> {
        let width = if out.is_terminal() { terminal_width() } else { 160 };
        writeln!(out, "{}\n", headline(self.engine.snapshot()))?;
        match shown {
            Shown::Findings => self.finding_table(out, width),
            Shown::Controls(frameworks) => scores::framework_tables(self.engine.connection(), frameworks, width, out),
            Shown::Scorecard => scores::scorecard_table(self.engine.connection(), width, out),
        }
    }

    fn finding_table(&self, out: &mut Sink, width: usize) -> Result<()> {
        let styles = Styles { on: out.is_terminal() };
        let mut group = Group { id: String::new(), listed: 0, more: 0 };
        self.findings(|finding| {
            let check = &finding.outcome.check;
            if group.id != check.id {
                group.end(out)?;
                group = Group { id: check.id.clone(), listed: 0, more: 0 };
                let mut counts: Vec<String> = Status::ALL
                    .iter()
                    .filter_map(|status| Some(format!("{} {status}", grouped(*finding.outcome.counts.get(status)?))))
                    .collect();
                let suppressed: u64 = finding.outcome.suppressed.values().sum();
                if suppressed > 0 {
                    counts.push(format!("{} suppressed", grouped(suppressed)));
                }
                let severity = styles.severity(check.severity, check.severity.as_str());
                writeln!(out, "{severity}  {}  {}", styles.bold(&check.id), counts.join(", "))?;
                writeln!(out, "  {}", check.title)?;
            }
            if self.limit > 0 && group.listed == self.limit {
                group.more += 1;
                return Ok(());
            }
            group.listed += 1;
            let text = |cell: Option<&str>| plain(cell.unwrap_or("-")).into_owned();
            let (resource, account, region) = (text(finding.resource), text(finding.account), text(finding.region));
            writeln!(out, "    {} {resource}  {account} {region}", styles.status(finding.status))?;
            write!(out, "{}", folded(&text(finding.reason), 12, width))?;
            if let Some(justification) = finding.justification {
                write!(out, "{}", folded(&format!("Suppressed: {}", plain(justification)), 12, width))?;
            }
            Ok(())
        })?;
        group.end(out)?;
        self.summary(out, width)
    }

    fn summary(&self, out: &mut Sink, width: usize) -> Result<()> {
        let mut layout = Layout::new(width);
        let statuses: Vec<Status> = Status::ALL
            .into_iter()
            .filter(|status| {
                matches!(status, Status::Alarm | Status::Unknown | Status::Ok) || self.run.count(*status, None) > 0
            })
            .collect();
        let with_suppressed = self.run.suppressed(None) > 0;
        let last = with_suppressed.then_some("suppressed");
        layout.row(std::iter::once("severity").chain(statuses.iter().map(|status| status.as_str())).chain(last));
        let mut add = |name: &str, severity: Option<Severity>| {
            let mut cells: Vec<String> =
                statuses.iter().map(|status| grouped(self.run.count(*status, severity))).collect();
            cells.extend(with_suppressed.then(|| grouped(self.run.suppressed(severity))));
            layout.row(std::iter::once(name).chain(cells.iter().map(String::as_str)));
        };
        for severity in Severity::ALL {
            add(severity.as_str(), Some(severity));
        }
        add("total", None);
        write!(out, "{}", layout.render())?;
        let unknown = self.run.count(Status::Unknown, None);
        if unknown > 0 {
            writeln!(
                out,
                "\n{} could not be decided, because evidence is missing; each says which.",
                counted(unknown, "verdict", "verdicts")
            )?;
        }
        if let Some(before) = self.before {
            let known: u64 = self.run.known.values().sum();
            let known = counted(known, "finding", "findings");
            writeln!(out, "\nOnly what is new since snapshot {}; {known} of the same status left out.", before.id())?;
        }
        Ok(())
    }
}

/// The findings of one check in a table.
struct Group {
    id: String,
    listed: u64,
    more: u64,
}

impl Group {
    fn end(&self, out: &mut Sink) -> Result<()> {
        if self.more > 0 {
            writeln!(out, "            ... {} more", grouped(self.more))?;
        }
        if self.listed > 0 {
            writeln!(out)?;
        }
        Ok(())
    }
}

/// What the snapshot is, in a line.
fn headline(snapshot: &Snapshot) -> String {
    let manifest = snapshot.manifest();
    let regions: BTreeSet<&str> = manifest
        .accounts
        .iter()
        .flat_map(|account| &account.regions)
        .map(String::as_str)
        .filter(|region| *region != "global")
        .collect();
    format!(
        "Snapshot {} of {} UTC: {}, {}, {} ({})",
        snapshot.id(),
        manifest.captured_at.format("%Y-%m-%d %H:%M"),
        counted(manifest.accounts.len() as u64, "account", "accounts"),
        counted(regions.len() as u64, "region", "regions"),
        counted(manifest.totals.resources, "resource", "resources"),
        manifest.sources.join(", ")
    )
}

/// Colours, where they are welcome; `anstream` is not used because the sink may be a file.
pub(super) struct Styles {
    pub(super) on: bool,
}

impl Styles {
    fn paint(&self, style: Style, text: &str) -> String {
        let welcome = self.on && anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never;
        if welcome { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    pub(super) fn bold(&self, text: &str) -> String {
        self.paint(Style::new().bold(), text)
    }

    pub(super) fn severity(&self, severity: Severity, text: &str) -> String {
        let colour = match severity {
            Severity::Critical => AnsiColor::BrightRed,
            Severity::High => AnsiColor::Red,
            Severity::Medium => AnsiColor::Yellow,
            Severity::Low => AnsiColor::Cyan,
        };
        self.paint(Style::new().fg_color(Some(colour.into())).bold(), &text.to_uppercase())
    }

    /// What has become of a resource, a finding, or what a rule tells.
    pub(super) fn change(&self, text: &str) -> String {
        let colour = match text {
            "removed" | "fired" | "new" | "missing" => AnsiColor::Red,
            "added" | "resolved" | "unmanaged" => AnsiColor::Green,
            "incomparable" => AnsiColor::Yellow,
            _ => AnsiColor::Cyan,
        };
        self.paint(Style::new().fg_color(Some(colour.into())), &format!("{text:<12}"))
    }

    fn status(&self, text: &str) -> String {
        let padded = format!("{text:<7}");
        match text {
            "alarm" | "error" => self.paint(Style::new().fg_color(Some(AnsiColor::Red.into())), &padded),
            "unknown" => self.paint(Style::new().fg_color(Some(AnsiColor::Yellow.into())), &padded),
            "ok" => self.paint(Style::new().fg_color(Some(AnsiColor::Green.into())), &padded),
            _ => padded,
        }
    }
}
