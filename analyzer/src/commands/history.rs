//! `icecore history`.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Result, bail};
use chrono::{DateTime, NaiveDate, Utc};
use clap::{Args, ValueEnum};
use duckdb::Connection;
use icecore_snapshot::{Snapshot, State, Store};
use icecore_sql::{Check, Content, Severity};
use serde_json::{Value, json};

use super::{EXIT_OK, EngineArguments, SnapshotArguments, bar, content, counted, folded, grouped, with_engine};
use crate::Hinted;
use crate::checks::{Filter, Session};
use crate::engine::cache::{Files, Index, Kind};
use crate::engine::{Cache, Engine, Options, snapshot_folder};
use crate::history::{self, Keys, Past, Wanted};
use crate::output::{Format, Layout, Parameters, RowStyle, Sink, terminal_width, write_query};
use crate::reports::rows;
use crate::suppressions::Suppressions;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    store: SnapshotArguments,
    /// Folder with checks of your own, run with the built-in ones (repeatable)
    #[arg(long = "checks", value_name = "DIR")]
    folders: Vec<PathBuf>,

    /// Only these checks, by id, with `*` and `?` (repeatable)
    #[arg(long = "check", value_name = "ID", help_heading = "Filters")]
    checks: Vec<String>,
    /// Only checks of these severities
    #[arg(long, value_delimiter = ',', help_heading = "Filters")]
    severity: Vec<Severity>,
    /// Only checks of these services
    #[arg(long, value_delimiter = ',', help_heading = "Filters")]
    service: Vec<String>,
    /// Only findings in these accounts
    #[arg(long, value_delimiter = ',', value_name = "ID", help_heading = "Filters")]
    account: Vec<String>,
    /// Only findings about these resources, by ARN, with `*` and `?`: tells when each began and ended
    #[arg(long, value_name = "ARN", help_heading = "Filters")]
    resource: Vec<String>,
    /// Only snapshots from this day on
    #[arg(long, value_name = "DATE", help_heading = "Filters")]
    since: Option<NaiveDate>,
    /// Only snapshots up to this day
    #[arg(long, value_name = "DATE", help_heading = "Filters")]
    until: Option<NaiveDate>,

    /// What CSV and JSON lines hold; JSON holds all
    #[arg(long, help_heading = "Output")]
    show: Option<Show>,
    /// Form of the output [default: table, or what the suffix of `--output` says]
    #[arg(long, help_heading = "Output")]
    format: Option<Format>,
    /// Write to a file rather than to standard output
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    output: Option<PathBuf>,
    /// Snapshots that the table shows, the newest; 0 shows all
    #[arg(long, value_name = "N", default_value_t = 20, help_heading = "Output")]
    limit: usize,
    #[command(flatten)]
    engine: EngineArguments,
}

/// A table of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Show {
    /// What was open, new and resolved in each snapshot, by severity
    Snapshots,
    /// Each finding: first and last seen, resolved, reopened, how many days
    Findings,
    /// Each time that a finding was there
    Episodes,
    /// What was open at the end of each day, by account and severity
    Days,
    /// How long findings stay, by severity
    Times,
    /// Checks that say something else now than an earlier version said of the same evidence
    Checks,
}

impl Show {
    fn query(self) -> &'static str {
        match self {
            Show::Snapshots => "from history_snapshot",
            Show::Findings => "from history_finding",
            Show::Episodes => EPISODES,
            Show::Days => "from history_day",
            Show::Times => "from history_time",
            Show::Checks => "from history_check",
        }
    }
}

const EPISODES: &str = "
    select
        item.finding_id, item.check_id, item.severity, nullif(item.account_id, '') as account_id,
        nullif(item.region, '') as region, item.resource, episode.number, episode.state, episode.began_before,
        episode.first_snapshot, episode.first_seen, episode.last_snapshot, episode.last_seen, episode.resolved_snapshot,
        episode.resolved_at, episode.judged_at, episode.unknown_snapshots, round(episode.days, 2) as days
    from history_episode as episode
    join history_item as item using (finding_id)
    order by
        list_position(['critical', 'high', 'medium', 'low'], item.severity), item.check_id, item.account_id, item.region,
        item.resource, item.finding_id, episode.number";

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let format = Format::choose(arguments.format, arguments.output.as_deref(), Format::Table)?;
    let content = content(&arguments.folders)?;
    let filter = Filter {
        checks: arguments.checks.clone(),
        severities: arguments.severity.clone(),
        services: arguments.service.clone(),
        ..Filter::default()
    };
    let checks: Vec<&Check> = filter.select(&content);
    if checks.is_empty() {
        bail!(Hinted::new("No check is left after the filters", "`icecore checks` lists the checks"));
    }
    let snapshots = snapshots(&arguments.store.store, arguments.since, arguments.until)?;
    let private = tempfile::Builder::new().prefix("icecore-").tempdir()?;
    let options = arguments.engine.options()?.cached_in(private.path());
    let (past, evaluated) = open(snapshots, &content, &checks, &options)?;
    let wanted = Wanted { accounts: arguments.account.clone(), resources: arguments.resource.clone() };
    past.compute(&content, &checks, &wanted)?;

    let mut sink = Sink::open(arguments.output.as_deref())?;
    match format {
        Format::Table => table(arguments, &past, evaluated, &mut sink)?,
        Format::Json => {
            let told = |show: Show| rows(past.connection(), show.query());
            let document = json!({
                "tool": concat!("icecore ", env!("CARGO_PKG_VERSION")),
                "snapshots": told(Show::Snapshots)?,
                "times": told(Show::Times)?,
                "days": told(Show::Days)?,
                "checks": told(Show::Checks)?,
                "episodes": told(Show::Episodes)?,
                "findings": told(Show::Findings)?,
            });
            serde_json::to_writer_pretty(&mut sink, &document)?;
            sink.write_all(b"\n")?;
        }
        Format::Csv | Format::Jsonl => {
            let default = if arguments.resource.is_empty() { Show::Snapshots } else { Show::Episodes };
            let show = arguments.show.unwrap_or(default);
            show_rows(&past, show, format, &mut sink)?;
        }
    }
    sink.finish()?;
    Ok(EXIT_OK)
}

/// The complete snapshots of a store, oldest first; an error where there are none.
pub(super) fn snapshots(store: &Path, since: Option<NaiveDate>, until: Option<NaiveDate>) -> Result<Vec<Snapshot>> {
    let found = complete(store, since, until)?;
    if found.is_empty() {
        bail!(Hinted::new(
            format!("`{}` holds no snapshot of that time", store.display()),
            "`icecore snapshots list` shows what there is"
        ));
    }
    Ok(found)
}

/// The complete snapshots of a store, oldest first. One that cannot be read is an error: to leave it out would tell that what it holds had
/// ended.
fn complete(store: &Path, since: Option<NaiveDate>, until: Option<NaiveDate>) -> Result<Vec<Snapshot>> {
    let mut found = Vec::new();
    for entry in Store::new(store).list()? {
        match entry.state {
            State::Complete(snapshot) => {
                let manifest = snapshot.manifest();
                let day = manifest.captured_at.date_naive();
                if manifest.kind != icecore_snapshot::Kind::Inventory {
                    continue;
                }
                if since.is_none_or(|since| since <= day) && until.is_none_or(|until| day <= until) {
                    found.push(*snapshot);
                }
            }
            State::Unreadable(error) => return Err(error.into()),
            State::Incomplete(_) | State::Foreign(_) => {}
        }
    }
    Ok(found)
}

/// Asks for what checks say of all snapshots of a store up to a moment, and of some more.
pub(super) fn recall(
    store: &Path,
    (until, more): (DateTime<Utc>, &[Snapshot]),
    filter: &Filter,
    content: &Rc<Content>,
    options: &Options,
    work: impl FnOnce(&Connection) -> Result<()>,
) -> Result<()> {
    let private = tempfile::Builder::new().prefix("icecore-").tempdir()?;
    let options = options.clone().cached_in(private.path());
    let mut all = complete(store, None, None)?;
    all.retain(|snapshot| snapshot.manifest().captured_at <= until);
    for snapshot in more {
        if all.iter().all(|known| known.digest() != snapshot.digest()) {
            all.push(snapshot.clone());
        }
    }
    all.sort_by_key(|snapshot| snapshot.manifest().captured_at);
    let checks = filter.select(content);
    let (past, _) = open(all, content, &checks, &options)?;
    past.compute(content, &checks, &Wanted::default())?;
    work(past.connection())
}

/// Opens the past, and evaluates what is not known; returns how many snapshots had to be.
pub(super) fn open(
    snapshots: Vec<Snapshot>,
    content: &Rc<Content>,
    checks: &[&Check],
    options: &Options,
) -> Result<(Past, u64)> {
    let Cache::Folder(cache) = &options.cache else { bail!("A history needs a cache") };
    let Some(newest) = snapshots.last() else { bail!("There is no snapshot") };
    let engine = Engine::open(newest.clone(), Rc::clone(content), options.clone())?;
    let keys = Keys::new(&engine, content, checks)?;
    drop(engine);
    let newest = newest.digest();
    let progress = bar(snapshots.len() as u64, "{bar:30} {pos}/{len} {msg}");
    let mut evaluated = 0;
    let past = Past::open(
        snapshots,
        options,
        &keys,
        |snapshot| {
            progress.inc(1);
            snapshot_folder(cache, snapshot)
        },
        |snapshot, missing| {
            progress.set_message(snapshot.id().to_owned());
            evaluated += 1;
            evaluate(snapshot, content, options, missing, snapshot.digest() == newest)
        },
    )?;
    progress.finish_and_clear();
    Ok((past, evaluated))
}

/// Runs checks on a snapshot, and keeps what they come to. The typed tables of an old snapshot are not kept: those of a year would fill
/// a disk.
fn evaluate(
    snapshot: &Snapshot,
    content: &Rc<Content>,
    options: &Options,
    missing: &Index,
    keep_tables: bool,
) -> Result<()> {
    let filter = if missing.len() == Filter::default().select(content).len() {
        Filter::default()
    } else {
        Filter { checks: missing.keys().cloned().collect(), ..Filter::default() }
    };
    let Cache::Folder(cache) = &options.cache else { bail!("A history needs a cache") };
    let folder = snapshot_folder(cache, snapshot);
    let before: BTreeSet<String> = Files::read(&folder, Kind::Tables).names();
    with_engine(snapshot, content, options, |engine| {
        let session = Session::prepare(engine, &filter, &Suppressions::none())?;
        engine.lock()?;
        session.run(engine, |_| {})?;
        Ok(history::keep(engine, missing.clone())?)
    })?;
    if !keep_tables {
        let mut files = Files::read(&folder, Kind::Tables);
        files.names().difference(&before).for_each(|built| files.discard(built));
    }
    Ok(())
}

fn table(arguments: &Arguments, past: &Past, evaluated: u64, out: &mut Sink) -> Result<()> {
    let width = if out.is_terminal() { terminal_width() } else { 160 };
    let snapshots = past.snapshots();
    let day = |snapshot: Option<&Snapshot>| {
        snapshot.map(|snapshot| snapshot.manifest().captured_at.format("%Y-%m-%d").to_string()).unwrap_or_default()
    };
    let known = snapshots.len() as u64 - evaluated;
    writeln!(
        out,
        "{} of `{}`, {} to {} ({} known from earlier runs)\n",
        counted(snapshots.len() as u64, "snapshot", "snapshots"),
        arguments.store.store.display(),
        day(snapshots.first()),
        day(snapshots.last()),
        grouped(known),
    )?;
    if !arguments.resource.is_empty() || arguments.show == Some(Show::Episodes) {
        return episodes(arguments, past, width, out);
    }
    if let Some(show) = arguments.show {
        return show_rows(past, show, Format::Table, out);
    }
    overview(arguments, past, width, out)
}

fn show_rows(past: &Past, show: Show, format: Format, out: &mut Sink) -> Result<()> {
    write_query(past.connection(), show.query(), &Parameters::new(), &RowStyle::of(format.into()), out)?;
    Ok(())
}

fn text<'a>(row: &'a Value, name: &str) -> &'a str {
    row[name].as_str().unwrap_or_default()
}

fn number(row: &Value, name: &str) -> u64 {
    row[name].as_u64().unwrap_or(0)
}

/// A time to the minute.
fn minute<'a>(row: &'a Value, name: &str) -> &'a str {
    let time = text(row, name);
    time.get(..16).unwrap_or(time)
}

fn overview(arguments: &Arguments, past: &Past, width: usize, out: &mut Sink) -> Result<()> {
    let all = rows(past.connection(), "from history_snapshot where severity = 'all'")?;
    let open: Vec<u64> = all.iter().map(|row| number(row, "open")).collect();
    writeln!(out, "Open alarms")?;
    write!(out, "{}", chart(&open, width.min(100)))?;
    let mut layout = Layout::new(width);
    layout.row(["snapshot", "captured_at", "open", "found", "new", "reopened", "resolved", "unknown"]);
    let skipped = if arguments.limit == 0 { 0 } else { all.len().saturating_sub(arguments.limit) };
    for row in &all[skipped..] {
        let counts = ["open", "found", "new", "reopened", "resolved", "unknown"].map(|name| grouped(number(row, name)));
        let cells = [text(row, "snapshot"), minute(row, "captured_at")];
        layout.row(cells.into_iter().chain(counts.iter().map(String::as_str)));
    }
    writeln!(out, "\n{}", layout.render())?;
    let times = rows(past.connection(), Show::Times.query())?;
    let mut layout = Layout::new(width);
    layout.row([
        "severity",
        "open",
        "unknown",
        "median age",
        "oldest",
        "resolved",
        "reopened",
        "mean",
        "median",
        "90 %",
        "timed",
    ]);
    for row in &times {
        let days = |name: &str| row[name].as_f64().map_or("-".to_owned(), |days| format!("{days:.1} d"));
        layout.row([
            text(row, "severity"),
            &grouped(number(row, "open")),
            &grouped(number(row, "unknown")),
            &days("median_age"),
            &days("max_age"),
            &grouped(number(row, "resolved")),
            &grouped(number(row, "reopened")),
            &days("mean_days"),
            &days("median_days"),
            &days("p90_days"),
            &grouped(number(row, "timed")),
        ]);
    }
    writeln!(out, "{}", layout.render())?;
    let before = times.last().map_or(0, |row| number(row, "began_before"));
    let mut meaning = "`found` was there when its place was first looked at. A finding is resolved once a snapshot shows that it is not there; \
                       where that could not be read, it is unknown. Mean, median and 90 % are of the time to resolve."
        .to_owned();
    if before > 0 {
        meaning.push_str(&format!(
            " It leaves out {}, which began nobody knows when.",
            counted(before, "finding", "findings")
        ));
    }
    write!(out, "{}", folded(&meaning, 0, width))?;
    let changed = rows(past.connection(), Show::Checks.query())?;
    if !changed.is_empty() {
        writeln!(out, "\nChecks that say something else now than before of the same evidence; no resource changed:")?;
    }
    for row in &changed {
        writeln!(
            out,
            "  {}: {} only now, {} only before ({} compared)",
            text(row, "check_id"),
            counted(number(row, "only_now"), "finding", "findings"),
            grouped(number(row, "only_before")),
            counted(number(row, "snapshots"), "snapshot", "snapshots"),
        )?;
    }
    Ok(())
}

fn episodes(arguments: &Arguments, past: &Past, width: usize, out: &mut Sink) -> Result<()> {
    let told = rows(past.connection(), EPISODES)?;
    if told.is_empty() {
        let sql = "select count(distinct position) as snapshots from past_row, wanted
                   where status = 'unknown' and any_fits(wanted.resources, resource) and any_fits(wanted.accounts, account_id)";
        let unknown = rows(past.connection(), sql)?;
        let unknown = unknown.first().map_or(0, |row| number(row, "snapshots"));
        writeln!(out, "No check warned of `{}` in any of these snapshots.", arguments.resource.join("`, `"))?;
        if unknown > 0 {
            writeln!(out, "In {} a verdict about it is unknown.", counted(unknown, "snapshot", "snapshots"))?;
        }
        return Ok(());
    }
    let mut finding = "";
    for row in &told {
        if text(row, "finding_id") != finding {
            finding = text(row, "finding_id");
            let head = format!("{}  {}", text(row, "severity").to_uppercase(), text(row, "check_id"));
            writeln!(out, "{head}  {}  {} {}", text(row, "resource"), text(row, "account_id"), text(row, "region"))?;
        }
        let begin = format!("{} ({})", minute(row, "first_seen"), text(row, "first_snapshot"));
        let begin =
            if row["began_before"] == true { format!("was there at {begin}") } else { format!("began at {begin}") };
        let end = match text(row, "state") {
            "resolved" => format!(
                "last seen at {}, resolved at {} ({})",
                minute(row, "last_seen"),
                minute(row, "resolved_at"),
                text(row, "resolved_snapshot")
            ),
            "open" => format!("is open at {} ({})", minute(row, "last_seen"), text(row, "last_snapshot")),
            _ => format!(
                "last seen at {} ({}); whether it still is cannot be told",
                minute(row, "last_seen"),
                text(row, "last_snapshot")
            ),
        };
        let mut sentence = format!("{begin}; {end}; {} days", row["days"].as_f64().unwrap_or(0.0));
        if number(row, "unknown_snapshots") > 0 {
            let unknown = counted(number(row, "unknown_snapshots"), "snapshot", "snapshots");
            sentence.push_str(&format!("; {unknown} in between or since cannot tell"));
        }
        write!(out, "{}", folded(&sentence, 4, width))?;
    }
    Ok(())
}

/// How many lines the chart has.
const HEIGHT: usize = 8;

/// A column for each value, or for as many as there is room for, each the last of its share. The axis begins at zero.
fn chart(values: &[u64], width: usize) -> String {
    const STEPS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let most = values.iter().copied().max().unwrap_or(0);
    let label = grouped(most);
    let room = width.saturating_sub(label.len() + 3).max(1);
    let columns: Vec<u64> = if values.len() <= room {
        let wide = (room / values.len().max(1)).clamp(1, 4);
        values.iter().flat_map(|value| std::iter::repeat_n(*value, wide)).collect()
    } else {
        (0..room).filter_map(|column| values.get((column + 1) * values.len() / room - 1).copied()).collect()
    };
    let eighths = (HEIGHT * 8) as u64;
    let mut text = String::new();
    for line in (0..HEIGHT).rev() {
        let name = if line + 1 == HEIGHT { label.as_str() } else { "" };
        let mut bars = String::new();
        for value in &columns {
            let filled = if most == 0 { 0 } else { (value * eighths).div_ceil(most) };
            let here = usize::try_from(filled.saturating_sub(line as u64 * 8)).unwrap_or(8).min(8);
            bars.push(STEPS[here]);
        }
        text.push_str(format!("{name:>0$} ┤{bars}", label.len()).trim_end());
        text.push('\n');
    }
    text.push_str(&format!("{:>1$} ┼{2}\n", "0", label.len(), "─".repeat(columns.len())));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chart_begins_at_zero_and_shows_the_last_of_each_share() {
        let text = chart(&[0, 4, 8], 20);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), HEIGHT + 1);
        assert_eq!(lines[0], "8 ┤        ████");
        assert_eq!(lines[4], "  ┤    ████████");
        assert_eq!(lines[7], "  ┤    ████████");
        assert_eq!(lines[8], "0 ┼────────────");
        let many: Vec<u64> = (1..=1000).collect();
        let text = chart(&many, 57);
        assert!(text.lines().all(|line| line.chars().count() <= 57), "{text}");
        assert!(text.lines().next().unwrap().starts_with("1,000 ┤"));
        assert!(text.lines().next().unwrap().ends_with('█'), "the newest is the last");
        assert!(chart(&[0, 0], 20).contains("0 ┼"));
    }
}
