//! What `icecore` needs for snapshots of different sizes, beside what plain DuckDB needs for the least of that work.
//!
//! `cargo build && cargo bench -p icecore-tests --profile dev --bench scale -- --sizes 10000,100000,1000000`
//!
//! Whole processes are measured: wall time, and the most memory that was ever resident. Every floor is a process of its
//! own, with the same threads and memory limit: this one again, with a hidden argument.
//!
//! - The floor of a cold check reads every column of every resource file, and parses each document once, with every
//!   member of every operation's answer.
//! - The floor of a check whose tables are kept reads every column of these tables once. Where verdicts are kept, too, there is
//!   nothing to compare with: they are read and shown.
//! - The floor of a diff is a full outer join of both snapshots' files on key and hash.
//! - A history has no floor: what it takes beside the checks is what is asked. `--days 365 --sizes 10000` measures it, with the space of the snapshots before and
//!   after they are compacted; the store is left compacted.
//! - An import has no floor in plain DuckDB, which cannot stream such files; it states its speed.
//!
//! MB/s are of JSON: of the evidence, or of the imported file uncompressed. Nothing is asserted about time: machines
//! differ.

use std::io::{Read, Seek, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::time::Instant;

use anyhow::{Context, bail};
use clap::Parser;
use duckdb::Connection;
use fs_err as fs;
use icecore_snapshot::Store;
use serde_json::{Map, Value, json};

/// Measure icecore against plain DuckDB.
#[derive(Debug, Parser)]
struct Arguments {
    /// How many resources.
    #[arg(long, value_delimiter = ',', default_value = "10000,100000")]
    sizes: Vec<u64>,
    /// Where generated snapshots and files are kept for the next run.
    #[arg(long)]
    folder: Option<PathBuf>,
    /// DuckDB's threads, in every process.
    #[arg(long, default_value_t = 2)]
    threads: u32,
    /// DuckDB's memory limit, in every process.
    #[arg(long, default_value = "2GiB")]
    memory: String,
    /// How often each measure is taken; the fastest counts.
    #[arg(long, default_value_t = 1)]
    runs: u32,
    /// What cargo passes to every bench.
    #[arg(long, hide = true)]
    bench: bool,
    /// Of a thousand resources, how many are not the same in the snapshot that a diff compares.
    #[arg(long, default_value_t = 10)]
    changed: u64,
    /// Measure diffs alone.
    #[arg(long)]
    only_diff: bool,
    /// Measure alone what so many daily snapshots of the first size take, as folders and compacted, and their histories.
    #[arg(long, value_name = "N")]
    days: Option<u32>,
    /// With `--days`: also the first history of the folders, which nobody has compacted.
    #[arg(long, requires = "days")]
    plain_history: bool,
    /// What this process is to do instead of measuring: `cold`, `evidence` or `warm` with a folder, `diff` with two, or `snapshot`,
    /// `changed` or `aws-config` with a path and a size. Made here rather than in the measuring process, whose memory its children
    /// would be charged with.
    #[arg(long, hide = true, num_args = 2..=3)]
    part: Option<Vec<String>>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.part {
        Some(part) => play(part, &arguments),
        None => measure(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn play(part: &[String], arguments: &Arguments) -> anyhow::Result<()> {
    let part: Vec<&str> = part.iter().map(String::as_str).collect();
    match part.as_slice() {
        ["cold", snapshot] => cold_floor(Path::new(snapshot), arguments),
        ["evidence", snapshot] => evidence_bytes(Path::new(snapshot), arguments),
        ["warm", cache] => warm_floor(Path::new(cache), arguments),
        ["snapshot", store, size] => icecore_tests::write_snapshot(Path::new(store), size.parse()?).map(drop),
        ["days", store, size] => {
            let days = 0..arguments.days.unwrap_or_default();
            icecore_tests::write_days(Path::new(store), size.parse()?, arguments.changed, days)
        }
        ["diff", before, after] => diff_floor(Path::new(before), Path::new(after), arguments),
        ["changed", store, size] => {
            icecore_tests::write_changed_snapshot(Path::new(store), size.parse()?, arguments.changed).map(drop)
        }
        ["aws-config", path, size] => icecore_tests::write_aws_config(Path::new(path), size.parse()?),
        part => bail!("no part is called `{}`", part.join(" ")),
    }
}

/// What a process needed.
#[derive(Debug, Clone, Copy)]
struct Need {
    seconds: f64,
    peak_mib: f64,
}

/// Runs a program to its end. Exit status 1 tells of findings, which are expected.
fn run(command: &mut Command) -> anyhow::Result<Need> {
    let begin = Instant::now();
    // What it says matters only where it fails; between the lines of the table it would not be read.
    let mut said = tempfile::tempfile()?;
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(said.try_clone()?).spawn()?;
    let mut status = 0;
    // SAFETY: `rusage` is a plain structure of numbers, for which zeroes are values.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: both pointers are to live values of the right types, and the child is ours and not waited for elsewhere.
    let waited = unsafe { libc::wait4(child.id().try_into()?, &raw mut status, 0, &raw mut usage) };
    let seconds = begin.elapsed().as_secs_f64();
    if waited < 0 {
        return Err(std::io::Error::last_os_error()).context("could not wait for a process");
    }
    let status = ExitStatus::from_raw(status);
    if !matches!(status.code(), Some(0 | 1)) {
        let mut reason = String::new();
        said.rewind()?;
        said.read_to_string(&mut reason)?;
        bail!("`{command:?}` ended with {status}: {reason}");
    }
    // Linux counts in KiB.
    Ok(Need { seconds, peak_mib: usage.ru_maxrss as f64 / 1024.0 })
}

fn fastest(runs: u32, mut measure: impl FnMut() -> anyhow::Result<Need>) -> anyhow::Result<Need> {
    let mut best = measure()?;
    for _ in 1..runs {
        let need = measure()?;
        if need.seconds < best.seconds {
            best = need;
        }
    }
    Ok(best)
}

/// A line of the table.
struct Line<'a> {
    size: u64,
    what: &'a str,
    need: Need,
    floor: Option<Need>,
    bytes: Option<u64>,
}

fn print(line: &Line<'_>) -> anyhow::Result<()> {
    let Line { size, what, need, .. } = line;
    let ratio = line.floor.map(|floor| format!("{:.2}", need.seconds / floor.seconds)).unwrap_or_default();
    let speed = line.bytes.map(|bytes| format!("{:.0}", bytes as f64 / 1e6 / need.seconds)).unwrap_or_default();
    writeln!(
        std::io::stdout(),
        "| {size} | {what} | {:.2} | {:.0} | {ratio} | {speed} |",
        need.seconds,
        need.peak_mib
    )?;
    Ok(())
}

fn measure(arguments: &Arguments) -> anyhow::Result<()> {
    let me = std::env::current_exe()?;
    // Benches are built into `deps`, binaries beside it.
    let built = me.parent().and_then(Path::parent).context("the bench is not where cargo puts benches")?;
    let icecore = built.join("icecore");
    if !icecore.is_file() {
        bail!("`{}` is missing: build it with `cargo build`", icecore.display());
    }
    let folder = arguments.folder.clone().unwrap_or_else(|| built.join("scale"));
    fs::create_dir_all(&folder)?;
    let bench = Bench { arguments, me, icecore, folder };
    writeln!(std::io::stdout(), "| resources | measure | seconds | peak MiB | ratio to floor | MB/s |")?;
    writeln!(std::io::stdout(), "|---:|---|---:|---:|---:|---:|")?;
    if let (Some(days), Some(size)) = (arguments.days, arguments.sizes.first()) {
        return bench.days(*size, days);
    }
    if !arguments.only_diff {
        bench.sample()?;
    }
    for size in &arguments.sizes {
        bench.diff(*size)?;
        if !arguments.only_diff {
            bench.snapshot(*size)?;
            bench.import(*size)?;
        }
    }
    Ok(())
}

struct Bench<'a> {
    arguments: &'a Arguments,
    me: PathBuf,
    icecore: PathBuf,
    folder: PathBuf,
}

impl Bench<'_> {
    /// This program again, for a part.
    fn part(&self, part: &[&str]) -> anyhow::Result<Need> {
        let threads = self.arguments.threads.to_string();
        let changed = self.arguments.changed.to_string();
        let days = self.arguments.days.unwrap_or_default().to_string();
        let limits =
            ["--threads", &threads, "--memory", &self.arguments.memory, "--changed", &changed, "--days", &days];
        run(Command::new(&self.me).args(limits).arg("--part").args(part))
    }

    fn icecore(&self, arguments: &[&str], cache: &Path) -> anyhow::Result<Need> {
        let threads = self.arguments.threads.to_string();
        let mut command = Command::new(&self.icecore);
        command.args(arguments).args(["--threads", &threads, "--memory", &self.arguments.memory, "--cache"]).arg(cache);
        run(&mut command)
    }

    /// A one-shot query on the sample, as a user asks it.
    fn sample(&self) -> anyhow::Result<()> {
        let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshots/samples");
        let cache = self.folder.join("cache-sample");
        let store = store.to_string_lossy();
        let query = ["query", QUERY, "--store", &store, "--format", "csv"];
        self.icecore(&query, &cache)?;
        let need = fastest(self.arguments.runs.max(3), || self.icecore(&query, &cache))?;
        print(&Line { size: 0, what: "`query` on the sample, warm", need, floor: None, bytes: None })
    }

    fn snapshot(&self, size: u64) -> anyhow::Result<()> {
        let store = self.folder.join(format!("snapshots-{size}"));
        let store_text = store.to_string_lossy().into_owned();
        if Store::new(&store).resolve("latest").is_err() {
            self.part(&["snapshot", &store_text, &size.to_string()])?;
        }
        let snapshot = Store::new(&store).resolve("latest")?;
        let path = snapshot.path().to_string_lossy().into_owned();
        let counted = Command::new(&self.me).args(["--part", "evidence", &path]).output()?;
        let bytes = Some(String::from_utf8(counted.stdout)?.trim().parse().context("the evidence was not counted")?);
        let runs = self.arguments.runs;
        let cache = self.folder.join(format!("cache-{size}"));
        let line = |what, need, floor, bytes| print(&Line { size, what, need, floor, bytes });

        let floor = fastest(runs, || self.part(&["cold", &path]))?;
        line("floor of a cold `check`", floor, None, bytes)?;
        let check = ["check", "--store", &store_text, "--format", "csv"];
        let uncached = [&check[..], &["--no-cache"]].concat();
        let need = fastest(runs, || self.icecore(&uncached, &cache))?;
        line("cold `check --no-cache`", need, Some(floor), bytes)?;
        let need = fastest(runs, || {
            forget(&cache)?;
            self.icecore(&check, &cache)
        })?;
        line("cold `check`, filling the cache", need, Some(floor), bytes)?;

        let cache_text = cache.to_string_lossy().into_owned();
        let floor = fastest(runs, || self.part(&["warm", &cache_text]))?;
        line("floor of a `check` with tables kept", floor, None, bytes)?;
        let need = fastest(runs, || {
            forget_verdicts(&cache)?;
            self.icecore(&check, &cache)
        })?;
        line("`check`, tables kept", need, Some(floor), bytes)?;
        let need = fastest(runs, || self.icecore(&check, &cache))?;
        line("`check`, verdicts kept", need, None, bytes)?;
        let query = ["query", QUERY, "--store", &store_text, "--format", "csv"];
        let need = fastest(runs, || self.icecore(&query, &cache))?;
        line("warm `query`", need, None, None)
    }

    /// Daily snapshots as folders and in an archive: their space, and the history of all checks.
    fn days(&self, size: u64, days: u32) -> anyhow::Result<()> {
        let store = self.folder.join(format!("days-{days}-{}-{size}", self.arguments.changed));
        let store_text = store.to_string_lossy().into_owned();
        let line = |what: &str, need| print(&Line { size, what, need, floor: None, bytes: None });
        if !store.exists() {
            line("writing the snapshots", self.part(&["days", &store_text, &size.to_string()])?)?;
        }
        let space = || -> anyhow::Result<u64> {
            files_in(&store)?.iter().try_fold(0, |sum, file| Ok(sum + fs::metadata(file)?.len()))
        };
        let cache = self.folder.join(format!("cache-days-{size}"));
        let history = ["history", "--store", &store_text, "--format", "json"];
        let before = space()?;
        if self.arguments.plain_history {
            forget(&cache)?;
            line("`history`, folders, the first time", self.icecore(&history, &cache)?)?;
            line("`history`, folders, the second time", self.icecore(&history, &cache)?)?;
        }
        let compact = ["snapshots", "compact", "--remove", "--store", &store_text];
        line("`snapshots compact`", run(Command::new(&self.icecore).args(compact))?)?;
        let after = space()?;
        forget(&cache)?;
        line("`history`, archive, the first time", self.icecore(&history, &cache)?)?;
        line("`history`, archive, the second time", self.icecore(&history, &cache)?)?;
        let ids: Vec<String> = Store::new(&store).list()?.into_iter().map(|entry| entry.name).collect();
        if let [.., before, after] = ids.as_slice() {
            let diff = ["diff", before, after, "--store", &store_text, "--no-rules", "--format", "csv"];
            line("`diff` of two days, archive, what was read kept", self.icecore(&diff, &cache)?)?;
        }
        writeln!(
            std::io::stdout(),
            "\n{:.1} MiB as folders, {:.1} MiB in an archive: a {:.1}th",
            before as f64 / 1_048_576.0,
            after as f64 / 1_048_576.0,
            before as f64 / after as f64
        )?;
        Ok(())
    }

    /// Resources and attributes of a snapshot and of what it is a day later.
    fn diff(&self, size: u64) -> anyhow::Result<()> {
        let mut paths = Vec::new();
        let changed = format!("changed-{}-{size}", self.arguments.changed);
        for (name, part) in [(format!("snapshots-{size}"), "snapshot"), (changed, "changed")] {
            let store = self.folder.join(name);
            if Store::new(&store).resolve("latest").is_err() {
                self.part(&[part, &store.to_string_lossy(), &size.to_string()])?;
            }
            paths.push(Store::new(&store).resolve("latest")?.path().to_string_lossy().into_owned());
        }
        let [before, after] = paths.as_slice() else { bail!("a diff is of two snapshots") };
        let runs = self.arguments.runs;
        let cache = self.folder.join(format!("cache-diff-{size}"));
        let line = |what, need, floor| print(&Line { size, what, need, floor, bytes: None });
        let floor = fastest(runs, || self.part(&["diff", before, after]))?;
        line("floor of a `diff`", floor, None)?;
        let diff = ["diff", before, after, "--no-rules", "--format", "csv"];
        let need = fastest(runs, || {
            forget(&cache)?;
            self.icecore(&diff, &cache)
        })?;
        line("`diff`, the first time", need, Some(floor))?;
        let need = fastest(runs, || self.icecore(&diff, &cache))?;
        line("`diff`, what was read kept", need, Some(floor))
    }

    fn import(&self, size: u64) -> anyhow::Result<()> {
        let folder = self.folder.join(format!("aws-config-{size}"));
        fs::create_dir_all(&folder)?;
        for (name, what) in [("json", "`import` of AWS Config, plain"), ("json.gz", "`import` of AWS Config, gzip")] {
            let file = folder.join(format!("{DELIVERED}.{name}"));
            let file_text = file.to_string_lossy().into_owned();
            if !file.is_file() {
                // Another name until it is complete, so that a later run does not take half a file for a whole one.
                let partial = self.folder.join(format!("partial.{name}"));
                self.part(&["aws-config", &partial.to_string_lossy(), &size.to_string()])?;
                fs::rename(&partial, &file)?;
            }
            // The speed is stated in bytes of JSON, also where they are compressed.
            let plain = folder.join(format!("{DELIVERED}.json"));
            let bytes = Some(fs::metadata(&plain)?.len());
            let store = self.folder.join("imported");
            let need = fastest(self.arguments.runs, || {
                forget(&store)?;
                run(Command::new(&self.icecore).args(["import", &file_text, "--store"]).arg(&store))
            })?;
            forget(&store)?;
            print(&Line { size, what, need, floor: None, bytes })?;
        }
        Ok(())
    }
}

/// What AWS Config calls a file that it delivers. A file of another name is read twice: its time is that of its newest item.
const DELIVERED: &str =
    "111111111111_Config_us-east-1_ConfigSnapshot_20260901T000000Z_ac865497-77fb-4d8d-ad48-e31d5bb58f32";

const QUERY: &str =
    "select account_id, count(*) from aws_s3_bucket where not versioning_enabled group by all order by all";

fn forget(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// Leaves the typed tables, so that every check is evaluated again.
fn forget_verdicts(cache: &Path) -> anyhow::Result<()> {
    for file in files_in(cache)? {
        if file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("verdicts_")) {
            fs::remove_file(file)?;
        }
    }
    Ok(())
}

fn files_in(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

fn connect(arguments: &Arguments) -> anyhow::Result<Connection> {
    let connection = Connection::open_in_memory()?;
    connection.execute_batch(&format!(
        "set threads = {}; set memory_limit = '{}'; set enable_progress_bar = false;",
        arguments.threads, arguments.memory
    ))?;
    Ok(connection)
}

/// Each operation's answer with all its members: scalars as text, what is nested as JSON, as a staging takes them.
fn wide_structure(connection: &Connection, file: &str) -> anyhow::Result<String> {
    let structure: String = connection.query_row(
        &format!(
            "select json_group_structure(evidence)::varchar
             from (select evidence::json as evidence from read_parquet('{file}') limit 500)"
        ),
        [],
        |row| row.get(0),
    )?;
    let flat = |value: &Value| if value.is_string() { json!("VARCHAR") } else { json!("JSON") };
    let answer = |value: &Value| match value {
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), flat(value))).collect::<Map<_, _>>().into()
        }
        value => flat(value),
    };
    let Value::Object(operations) = serde_json::from_str(&structure)? else { bail!("evidence is not an object") };
    let operations: Map<String, Value> = operations.iter().map(|(name, value)| (name.clone(), answer(value))).collect();
    Ok(Value::Object(operations).to_string())
}

/// Prints how many bytes of JSON the evidence of a snapshot is.
fn evidence_bytes(snapshot: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let files = snapshot.join("resources/*.parquet").to_string_lossy().replace('\'', "''");
    let sum = format!("select sum(strlen(evidence::varchar))::ubigint from read_parquet('{files}')");
    let bytes: u64 = connect(arguments)?.query_row(&sum, [], |row| row.get(0))?;
    writeln!(std::io::stdout(), "{bytes}")?;
    Ok(())
}

fn cold_floor(snapshot: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let connection = connect(arguments)?;
    for file in files_in(&snapshot.join("resources"))? {
        let file = file.to_string_lossy().replace('\'', "''");
        let structure = wide_structure(&connection, &file)?.replace('\'', "''");
        // `count` cannot know whether a document gives NULL without parsing it.
        connection.query_row(
            &format!(
                "select count(from_json(evidence::json, '{structure}')), sum(length(evidence::varchar)),
                     sum(length(arn)), sum(length(resource_id)), sum(length(resource_name)),
                     sum(length(account_id)), sum(length(region)),
                     sum(length(resource_type)), sum(length(\"partition\")), sum(length(source)), max(created_at),
                     max(captured_at), sum(cardinality(tags))
                 from read_parquet('{file}')"
            ),
            [],
            |_| Ok(()),
        )?;
    }
    Ok(())
}

/// Joins both snapshots' resources on key and hash.
fn diff_floor(before: &Path, after: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let side = |snapshot: &Path| {
        format!(
            "(select resource_type, account_id, region, coalesce(arn, resource_id) as identity, hash(evidence, tags) as digest
              from read_parquet('{}'))",
            snapshot.join("resources/*.parquet").to_string_lossy().replace('\'', "''")
        )
    };
    connect(arguments)?.query_row(
        &format!(
            "select count(*) from {} as earlier
             full join {} as later using (resource_type, account_id, region, identity)
             where earlier.digest is distinct from later.digest",
            side(before),
            side(after)
        ),
        [],
        |_| Ok(()),
    )?;
    Ok(())
}

fn warm_floor(cache: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let connection = connect(arguments)?;
    let databases: Vec<PathBuf> = files_in(cache)?.into_iter().filter(|file| is_database(file)).collect();
    for (index, file) in databases.iter().enumerate() {
        let file = file.to_string_lossy().replace('\'', "''");
        connection.execute_batch(&format!("attach '{file}' as kept_{index} (read_only)"))?;
    }
    let mut tables = connection.prepare(
        "select format('{}.\"{}\".\"{}\"', database_name, schema_name, table_name)
         from duckdb_tables() where starts_with(database_name, 'kept_') order by all",
    )?;
    let names = tables.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    for name in names {
        // The hash of a row is made from every column of it.
        connection.query_row(&format!("select bit_xor(hash(row_of)) from {name} as row_of"), [], |_| Ok(()))?;
    }
    Ok(())
}

/// Whether a file is a DuckDB database: four bytes after a checksum of eight.
fn is_database(file: &Path) -> bool {
    let mut head = [0; 12];
    fs::File::open(file).and_then(|mut file| file.read_exact(&mut head)).is_ok() && head.ends_with(b"DUCK")
}
