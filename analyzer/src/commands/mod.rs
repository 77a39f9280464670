//! One file a command.

mod baseline;
mod check;
mod checks;
mod collect;
mod completions;
mod desk;
mod diff;
mod explain;
mod export;
mod history;
mod iac;
mod import;
mod mods;
mod new;
mod query;
mod scores;
mod shell;
mod snapshots;
mod suppress;
mod suppressions;
mod tables;
mod test;
mod timeline;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use chrono::{NaiveDate, Utc};
use clap::{Args, Parser, Subcommand};
use etcetera::BaseStrategy;
use icecore_snapshot::{Snapshot, Store};
use icecore_sql::Content;

use crate::Hinted;
use crate::engine::{Cache, Engine, Options, interrupt};
use crate::settings::{self, Setting};
use crate::suppressions::Suppressions;

/// Exit status: there is nothing at or above `--fail-on`.
pub const EXIT_OK: u8 = 0;
/// Exit status: there are findings.
pub const EXIT_FINDINGS: u8 = 1;
/// Exit status: it could not do the job.
pub const EXIT_FAILED: u8 = 2;
/// Exit status: evidence was missing, and `--require-complete` asked for all of it.
pub const EXIT_INCOMPLETE: u8 = 3;

/// Offline posture analyzer for cloud inventories: every check is a SQL query
#[derive(Debug, Parser)]
#[command(name = "icecore", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run checks on a snapshot and show what they found
    Check(Box<check::Arguments>),
    /// Compare two snapshots: what was added, removed and changed, and which drift rules that breaks
    Diff(Box<diff::Arguments>),
    /// Ask a snapshot in SQL
    Query(query::Arguments),
    /// Ask a snapshot in SQL, line by line, with completion and history
    Shell(shell::Arguments),
    /// Collect AWS accounts into snapshots (runs `icecore-collect`)
    Collect(collect::Arguments),
    /// Make snapshots from files: AWS Config deliveries, `aws` CLI answers, credential reports
    Import(import::Arguments),
    /// List, show and verify snapshots
    Snapshots(snapshots::Arguments),
    /// Tell what the checks say of all snapshots: open, new and resolved findings, and how long they stay
    History(Box<history::Arguments>),
    /// Tell all changes of a resource over the snapshots
    Timeline(timeline::Arguments),
    /// Accept a finding: adds it to suppressions.toml with the reason
    Suppress(suppress::Arguments),
    /// Name snapshots from which on `check --new-since` tells what is new
    Baseline(baseline::Arguments),
    /// List what the suppressions do, or take over Prowler's mutelists
    Suppressions(suppressions::Arguments),
    /// List the tables that SQL can ask
    Tables(tables::Arguments),
    /// List the checks
    Checks(checks::Arguments),
    /// Explain a check, a table, a framework or a control
    Explain(explain::Arguments),
    /// Write tables for other tools: Parquet files, or a DuckDB database
    Export(export::Arguments),
    /// Run the fixtures of checks
    Test(test::Arguments),
    /// Write the files of a new check
    New(new::Arguments),
    /// Print a script that has a shell complete commands and options
    Completions(completions::Completions),
    /// Write manual pages
    Man(completions::Man),
}

/// Which snapshot to read.
#[derive(Debug, Args)]
struct SnapshotArguments {
    /// Folder that holds the snapshots
    #[arg(long, value_name = "DIR", env = "ICECORE_STORE", hide_env_values = true, default_value = "snapshots")]
    store: PathBuf,
}

impl SnapshotArguments {
    fn open(&self, address: &str) -> Result<Snapshot> {
        Ok(Store::new(&self.store).resolve(address)?)
    }
}

/// How DuckDB may use the machine.
#[derive(Debug, Args)]
#[command(next_help_heading = "Engine")]
struct EngineArguments {
    /// Memory that DuckDB may use before it spills to disk
    #[arg(long, value_name = "SIZE", default_value = "2GiB", value_parser = parse_memory)]
    memory: String,
    /// Threads that DuckDB may use [default: all cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    threads: Option<u32>,
    /// Seconds that one query may take [default: no limit]
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..))]
    timeout: Option<u64>,
    /// Folder for typed tables [default: icecore in the user's cache folder]
    #[arg(long, value_name = "DIR", env = "ICECORE_CACHE", hide_env_values = true)]
    cache: Option<PathBuf>,
    /// Build typed tables anew, and keep none
    #[arg(long)]
    no_cache: bool,
    #[command(flatten)]
    parameters: ParameterArguments,
}

/// What the user sets the parameters of the checks to.
#[derive(Debug, Args)]
#[command(next_help_heading = "Parameters")]
struct ParameterArguments {
    /// Set a parameter of the checks, as in `max_key_age_days=60` (repeatable)
    #[arg(long = "set", value_name = "NAME=VALUE")]
    given: Vec<String>,
    /// File of settings [default: icecore.toml in the working folder, where there is one]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl ParameterArguments {
    /// The parameters that are set, by name.
    fn settings(&self) -> Result<BTreeMap<String, Setting>> {
        settings::parameters(&Content::builtin_parameters()?, self.config.as_deref(), &self.given)
    }
}

/// What findings somebody accepted.
#[derive(Debug, Args)]
#[command(next_help_heading = "Suppressions")]
struct SuppressionArguments {
    /// File of accepted findings [default: suppressions.toml in the working folder, where there is one]
    #[arg(long, value_name = "FILE")]
    suppressions: Option<PathBuf>,
    /// Mutelist of Prowler's (YAML), read as it is (repeatable)
    #[arg(long, value_name = "FILE")]
    mutelist: Vec<PathBuf>,
    /// Suppress nothing
    #[arg(long, conflicts_with_all = ["suppressions", "mutelist"])]
    no_suppressions: bool,
    /// Day on which it is judged what has expired, so that a run can be repeated [default: today, UTC]
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
}

impl SuppressionArguments {
    fn read(&self) -> Result<Suppressions> {
        if self.no_suppressions {
            return Ok(Suppressions::none());
        }
        let today = self.today.unwrap_or_else(|| Utc::now().date_naive());
        Suppressions::read(self.suppressions.as_deref(), &self.mutelist, today)
    }
}

/// A size as DuckDB takes it.
fn parse_memory(text: &str) -> Result<String, String> {
    let digits = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let known = ["kb", "mb", "gb", "tb", "kib", "mib", "gib", "tib"];
    if number.parse::<f64>().is_ok_and(|number| number > 0.0) && known.contains(&unit.trim().to_lowercase().as_str()) {
        return Ok(text.to_owned());
    }
    Err("write a size such as 500MiB or 4GiB".to_owned())
}

impl EngineArguments {
    fn options(&self) -> Result<Options> {
        let cache = match (&self.cache, self.no_cache) {
            (_, true) => Cache::None,
            (Some(folder), _) => Cache::Folder(folder.clone()),
            (None, _) => Cache::Folder(
                etcetera::choose_base_strategy()
                    .context("Could not find the user's cache folder")?
                    .cache_dir()
                    .join("icecore"),
            ),
        };
        let settings = self.parameters.settings()?;
        let parameters = settings.into_iter().map(|(name, setting)| (name, setting.value)).collect();
        Ok(Options {
            cache,
            memory: self.memory.clone(),
            threads: self.threads,
            timeout: self.timeout.map(Duration::from_secs),
            parameters,
        })
    }
}

/// The built-in content and the user's checks: files of SQL, and mods of Powerpipe's.
fn content(folders: &[PathBuf]) -> Result<Rc<Content>> {
    let mut content = Content::builtin()?;
    for folder in folders {
        mods::add_checks(&mut content, folder)?;
    }
    Ok(Rc::new(content))
}

/// Refuses a filter by what none of the snapshots tells of: it would let everything pass.
fn must_exist(snapshots: &[&Snapshot], accounts: &[String], regions: &[String]) -> Result<()> {
    let told = || snapshots.iter().flat_map(|snapshot| &snapshot.manifest().accounts);
    let known: BTreeSet<&str> = told().map(|account| account.account_id.as_str()).collect();
    let places: BTreeSet<&str> =
        told().flat_map(|account| &account.regions).map(String::as_str).chain(["global"]).collect();
    let (none_tells, they_tell) = match snapshots {
        [_] => ("The snapshot does not tell", "it tells"),
        _ => ("Neither snapshot tells", "they tell"),
    };
    for (what, wanted, known) in [("account", accounts, known), ("region", regions, places)] {
        if let Some(missing) = wanted.iter().find(|each| !known.contains(each.as_str())) {
            let names: Vec<&str> = known.into_iter().collect();
            bail!(Hinted::new(
                format!("{none_tells} of the {what} `{missing}`"),
                format!("{they_tell} of {}", names.join(", "))
            ));
        }
    }
    Ok(())
}

/// Opens an engine, and once more with fresh tables where a cached one turns out to be damaged.
fn with_engine<T>(
    snapshot: &Snapshot,
    content: &Rc<Content>,
    options: &Options,
    mut work: impl FnMut(&mut Engine) -> Result<T>,
) -> Result<T> {
    let mut attempt = || -> Result<T> {
        let mut engine = Engine::open(snapshot.clone(), Rc::clone(content), options.clone())?;
        let result = work(&mut engine);
        let damaged = |error: &anyhow::Error| {
            error.downcast_ref::<crate::engine::Error>().is_some_and(crate::engine::Error::is_corruption)
        };
        if result.as_ref().is_err_and(damaged) && engine.forget_cache() {
            return Err(Retry.into());
        }
        result
    };
    match attempt() {
        Err(error) if error.is::<Retry>() => attempt(),
        other => other,
    }
}

/// The cache was damaged, and is gone: another attempt builds it anew.
#[derive(Debug)]
struct Retry;

impl std::fmt::Display for Retry {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("The cached tables are damaged, and could not be built anew")
    }
}

impl std::error::Error for Retry {}

/// Runs a command; the value is the exit status.
///
/// # Errors
/// Whatever kept it from doing its job.
pub fn run(cli: Cli) -> Result<u8> {
    interrupt::install().context("Could not install the handler of Ctrl-C")?;
    dispatch(&cli.command)
}

fn dispatch(command: &Command) -> Result<u8> {
    match command {
        Command::Check(arguments) => check::run(arguments),
        Command::Diff(arguments) => diff::run(arguments),
        Command::Query(arguments) => query::run(arguments),
        Command::Shell(arguments) => shell::run(arguments),
        Command::Collect(arguments) => collect::run(arguments),
        Command::Import(arguments) => import::run(arguments),
        Command::Snapshots(arguments) => snapshots::run(arguments),
        Command::Tables(arguments) => tables::run(arguments),
        Command::Checks(arguments) => checks::run(arguments),
        Command::Explain(arguments) => explain::run(arguments),
        Command::Baseline(arguments) => baseline::run(arguments),
        Command::History(arguments) => history::run(arguments),
        Command::Timeline(arguments) => timeline::run(arguments),
        Command::Suppress(arguments) => suppress::run(arguments),
        Command::Suppressions(arguments) => suppressions::run(arguments),
        Command::Export(arguments) => export::run(arguments),
        Command::Test(arguments) => test::run(arguments),
        Command::New(arguments) => new::run(arguments),
        Command::Completions(arguments) => completions::completions(arguments),
        Command::Man(arguments) => completions::man(arguments),
    }
}

/// `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A number and its noun.
fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { many })
}

/// A bar on standard error, hidden where that is no terminal.
fn bar(length: u64, template: &str) -> indicatif::ProgressBar {
    let bar = indicatif::ProgressBar::new(length);
    if let Ok(style) = indicatif::ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

/// Text in lines of at most the width, each indented.
fn folded(text: &str, indent: usize, width: usize) -> String {
    let room = width.saturating_sub(indent).max(20);
    let mut folded = String::new();
    for paragraph in text.trim().lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > room {
                folded.push_str(&format!("{:indent$}{line}\n", ""));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        folded.push_str(&format!("{:indent$}{line}\n", ""));
    }
    folded
}
