//! A run: whom to ask what, and a snapshot of the answers.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, anyhow};
use chrono::{DateTime, Utc};
use fs_err as fs;
use futures_util::stream::{self, StreamExt};
use icecore_inventory::{Inventory, Node};
use icecore_snapshot::{ApiCall, Outcome, SnapshotWriter, Store, WriterOptions, partition_of_region};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

use crate::accounts::{self, Target, Unreachable};
use crate::asker::{Asker, Reply, Shared, Stopped};
use crate::cli::{Arguments, matches};
use crate::gather::{Gatherer, Unit, Wanted, first_region, units};
use crate::journal::Journal;
use crate::mask::Masker;
use crate::output::{self, Output, Tally};
use crate::progress::Progress;
use crate::recorded::{self, RECORDER, Reader};
use crate::{Hinted, credential_report, policy, say};

/// Exit status: all was read.
pub(crate) const EXIT_OK: u8 = 0;
/// Exit status: it could not do the job, or was interrupted; where it can go on with `--resume`, it says so.
pub(crate) const EXIT_FAILED: u8 = 2;
/// Exit status: the snapshot is there, but something could not be read.
pub(crate) const EXIT_INCOMPLETE: u8 = 3;

/// How many accounts are asked at the same time.
const ACCOUNTS_AT_ONCE: usize = 4;
/// How many lists of an account are read at the same time.
const LISTS_AT_ONCE: usize = 64;
/// How many bytes of rows are kept in memory before they are spilled to disk.
const MEMORY: usize = 32 * 1024 * 1024;

/// How the folders of runs are called.
const RUN: &str = ".collect-";
const REQUEST: &str = "request.json";
const JOURNAL: &str = "journal.jsonl";
/// Where a store keeps the salt of its digests.
const SALT: &str = ".salt";

/// What an interrupted run is resumed with.
#[derive(Debug, Serialize, Deserialize)]
struct Request {
    tool: String,
    started_at: DateTime<Utc>,
    arguments: Arguments,
}

/// A run's folder in the store, held against other processes.
struct Folder {
    path: PathBuf,
    _lock: fs::File,
}

/// Every type that can be collected.
pub(crate) fn every_type(inventory: &Inventory) -> BTreeSet<String> {
    let listed = inventory.listings.iter().filter(|listing| listing.collect);
    listed.map(|listing| listing.resource_type.clone()).chain([credential_report::TYPE.to_owned()]).collect()
}

/// The types that arguments choose.
fn chosen_types(inventory: &Inventory, arguments: &Arguments) -> Result<BTreeSet<String>> {
    let mut every = every_type(inventory);
    if arguments.asks_config() {
        // Some it can tell of that no service is asked for.
        every.extend(inventory.config_items.iter().cloned());
    }
    for service in &arguments.services {
        if !inventory.services.contains_key(service) {
            let known: Vec<&str> = inventory.services.keys().map(String::as_str).collect();
            return Err(Hinted::new(
                format!("There is no service `{service}`"),
                format!("there are {}", known.join(", ")),
            )
            .into());
        }
    }
    for pattern in &arguments.types {
        if !every.iter().any(|known| matches(pattern, known)) {
            return Err(Hinted::new(
                format!("No resource type is called `{pattern}`"),
                "`icecore-collect --list` lists them",
            )
            .into());
        }
    }
    let service_of = |resource_type: &str| match inventory.of_type(resource_type).next() {
        Some(listing) => listing.service.clone(),
        None => "iam".to_owned(),
    };
    Ok(every
        .into_iter()
        .filter(|kind| arguments.services.is_empty() || arguments.services.contains(&service_of(kind)))
        .filter(|kind| arguments.types.is_empty() || arguments.types.iter().any(|pattern| matches(pattern, kind)))
        .collect())
}

/// Does what the arguments ask for; the value is the exit status.
///
/// # Errors
/// Whatever kept it from doing its job.
pub(crate) async fn run(arguments: Arguments) -> Result<u8> {
    let inventory = inventory_for(&arguments)?;
    let types = chosen_types(&inventory, &arguments)?;
    if arguments.list {
        print(&policy::list(&inventory, &types))?;
        return Ok(EXIT_OK);
    }
    if arguments.print_policy {
        let (policy, hint) = policy::policy(&inventory, &types, &arguments);
        print(&serde_json::to_string_pretty(&policy)?)?;
        if let Some(hint) = hint {
            say(&format!("hint: {hint}"));
        }
        return Ok(EXIT_OK);
    }
    collect(arguments).await
}

/// The inventory, with what is collected on demand alone.
fn inventory_for(arguments: &Arguments) -> Result<Inventory> {
    let mut inventory = Inventory::builtin()?;
    if let Some(most) = arguments.object_acls {
        inventory.with_object_acls(most);
    }
    Ok(inventory)
}

async fn collect(arguments: Arguments) -> Result<u8> {
    let store = Store::new(&arguments.store);
    let (folder, request) = match &arguments.resume {
        Some(name) => resume(&arguments, name)?,
        None => {
            // Credentials are tried before anything is written.
            let request = Request {
                tool: concat!("icecore-collect ", env!("CARGO_PKG_VERSION")).to_owned(),
                started_at: Utc::now(),
                arguments: arguments.clone(),
            };
            (None, request)
        }
    };
    let asked = &request.arguments;
    let inventory = inventory_for(asked)?;
    let types = Arc::new(chosen_types(&inventory, asked)?);
    let base = accounts::base(asked).await;
    let (targets, unreachable) = accounts::find(asked, &base).await?;
    let refreshed =
        if asked.refresh.is_empty() { None } else { Some(crate::refresh::plan(&inventory, &store, asked, &targets)?) };
    let types = refreshed.as_ref().map_or(types, |plan| Arc::new(plan.types()));
    let folder = match folder {
        Some(folder) => folder,
        None => Folder::create(&arguments.store, &request)?,
    };
    let salt = salt(&arguments.store)?;
    let journal = Journal::open(&folder.path.join(JOURNAL))?;
    if journal.answered() > 0 && !arguments.quiet {
        say(&format!("{} requests were answered before the run was interrupted", journal.answered()));
    }
    let progress = Progress::new(arguments.quiet);
    let shared = Arc::new(Shared {
        inventory,
        journal,
        progress: Arc::new(progress),
        pace: Semaphore::new(asked.concurrency.into()),
        stop: CancellationToken::new(),
        fatal: Mutex::new(None),
        started_at: request.started_at,
    });
    let mut options = WriterOptions::new(request.tool.clone(), asked.as_of.unwrap_or(request.started_at));
    options.started_at = request.started_at;
    options.memory_budget = MEMORY;
    options.request = request_of(asked);
    if let Some(plan) = &refreshed {
        options.request["refreshed"] = json!(plan.from());
    }
    let writer = SnapshotWriter::create(&store, options)?;
    let (output, writing) = output::begin(writer, refreshed.is_some());
    listen(&shared.stop);
    let showing = tokio::spawn(Arc::clone(&shared.progress).show(arguments.quiet));

    for account in &unreachable {
        output.call(not_assumed(account, request.started_at));
    }
    let masker = Masker::new(&salt, asked.include_sensitive);
    let wanted = Arc::new(refreshed.as_ref().map(|plan| plan.wanted()).unwrap_or_default());
    let gathered: Vec<Result<(), Stopped>> = stream::iter(&targets)
        .map(|target| {
            let regions = refreshed.as_ref().map(|plan| plan.places(&target.account));
            account(&shared, target, asked, regions, &output, &masker, &types, &wanted)
        })
        .buffer_unordered(ACCOUNTS_AT_ONCE)
        .collect()
        .await;
    drop(output);
    showing.abort();
    shared.progress.clear();
    let stopped = gathered.iter().any(Result::is_err);
    let written = tokio::task::spawn_blocking(move || writing.end()).await.context("The writer panicked")?;
    let fatal = shared.fatal.lock().unwrap_or_else(PoisonError::into_inner).take();
    let hint = resume_hint(&folder, &arguments.store);
    if let Some(error) = fatal {
        return Err(Hinted::new(format!("{error:#}"), hint).into());
    }
    let (mut writer, tally) = written.map_err(|error| Hinted::new(format!("{error:#}"), hint.clone()))?;
    if stopped {
        drop(writer);
        say(&format!(
            "Interrupted after {} requests; nothing was written to the store\n\nhint: {hint}",
            shared.progress.requests()
        ));
        return Ok(EXIT_FAILED);
    }
    if let Some(plan) = &refreshed {
        plan.copy(&mut writer, &tally)?;
    }
    let finished = tokio::task::spawn_blocking(move || output::complete(writer))
        .await
        .context("The writer panicked")?
        .map_err(|error| Hinted::new(format!("{error:#}"), hint))?;
    folder.remove();
    let manifest = finished.snapshot.manifest();
    if !arguments.quiet {
        say(&format!(
            "{} resources of {} types, {} requests",
            manifest.totals.resources,
            manifest.totals.resource_types,
            shared.progress.requests()
        ));
    }
    print(&finished.snapshot.path().display().to_string())?;
    Ok(report(&tally))
}

/// What was asked for, as the manifest tells it.
fn request_of(arguments: &Arguments) -> Value {
    json!({
        "profile": arguments.profile, "role_arns": arguments.role_arns, "org": arguments.org,
        "role_name": arguments.role_name, "ou": arguments.units, "accounts": arguments.accounts,
        "regions": arguments.regions, "services": arguments.services, "types": arguments.types,
        "via": arguments.via, "aggregator": arguments.aggregator, "config_only": arguments.config_only,
        "as_of": arguments.as_of, "object_acls": arguments.object_acls, "refresh": arguments.refresh, "includes_sensitive": arguments.include_sensitive,
    })
}

/// Collects one account.
#[expect(clippy::too_many_arguments, reason = "each is another thing")]
async fn account(
    shared: &Arc<Shared>,
    target: &Target,
    arguments: &Arguments,
    refreshed: Option<(Vec<String>, bool)>,
    output: &Output,
    masker: &Masker,
    types: &Arc<BTreeSet<String>>,
    wanted: &Arc<Wanted>,
) -> Result<(), Stopped> {
    let asker = Arc::new(Asker::new(Arc::clone(shared), &target.account, &target.partition, target.config.clone()));
    if let Some(answer) = &target.caller {
        let reply = Reply { result: Ok(answer.clone()), attempts: 1, duration_ms: 0, started_at: shared.started_at };
        asker.keep("sts", first_region(&target.partition), "GetCallerIdentity", reply);
    }
    let reader = Reader { asker: &asker, output, masker, arguments };
    if let Some(name) = &arguments.aggregator {
        let here = target.config.region().map_or(first_region(&target.partition), |region| region.as_ref());
        shared.progress.lists(&target.account, 1);
        return reader.aggregated(name, here, types).await;
    }
    let (regions, global) = match refreshed {
        Some(places) => places,
        None => (regions(&asker, arguments, output).await?, true),
    };
    if let Some(until) = arguments.as_of {
        let types = recorded::with_history(&shared.inventory, types);
        shared.progress.lists(&target.account, regions.len() as u64);
        return in_turn(regions.iter().map(|region| reader.history(region, &types, until))).await;
    }
    let mut share = recorded::Share::default();
    let parts = if arguments.asks_config() {
        let recorders = reader.recorders(&regions).await?;
        share = recorded::share(&shared.inventory, types, &target.partition, &recorders, arguments.asks_only_config());
        if arguments.asks_only_config() {
            reader.unrecorded(&target.account, &share.unrecorded, shared.started_at);
        }
        asked_of_services(types, &share, &regions, arguments.asks_only_config())
    } else {
        vec![(Arc::clone(types), regions, global)]
    };
    let mut work: Vec<(Gatherer, Vec<Unit>)> = Vec::new();
    let mut with_report = false;
    for (types, regions, global) in parts {
        let units = units(&shared.inventory, &types, &target.partition, &regions, global);
        with_report |= types.contains(credential_report::TYPE) && global;
        shared.progress.lists(&target.account, units.len() as u64);
        let gatherer = Gatherer::new(Arc::clone(&asker), output.clone(), masker.clone(), types, Arc::clone(wanted));
        work.push((gatherer, units));
    }
    shared.progress.lists(&target.account, u64::from(with_report) + share.recorded.len() as u64);
    let report = async { if with_report { credential_report::collect(&asker, output).await } else { Ok(()) } };
    let lists = in_turn(work.iter().flat_map(|(gatherer, units)| units.iter().map(|unit| gatherer.unit(unit))));
    let recorded = in_turn(share.recorded.iter().map(|(region, types)| reader.region(region, types)));
    let (report, lists, recorded) = tokio::join!(report, lists, recorded);
    report.and(lists).and(recorded)?;
    for (gatherer, _) in &work {
        gatherer.finish();
    }
    Ok(())
}

/// Does all of it, some at a time. All are waited for, so that none is cut off in the middle of a row.
async fn in_turn(work: impl Iterator<Item = impl Future<Output = Result<(), Stopped>>>) -> Result<(), Stopped> {
    let mut running = stream::iter(work).buffer_unordered(LISTS_AT_ONCE);
    let mut ended = Ok(());
    while let Some(done) = running.next().await {
        ended = ended.and(done);
    }
    ended
}

/// What the services are asked where AWS Config tells the rest: types, regions, and whether for what lies in no region.
fn asked_of_services(
    types: &BTreeSet<String>,
    share: &recorded::Share,
    regions: &[String],
    only_recorders: bool,
) -> Vec<(Arc<BTreeSet<String>>, Vec<String>, bool)> {
    // The recorders tell what absence means.
    let recorder = BTreeSet::from([RECORDER.to_owned()]);
    if only_recorders {
        return vec![(Arc::new(recorder), regions.to_vec(), false)];
    }
    let without = |recorded: &BTreeSet<String>| -> BTreeSet<String> { types.difference(recorded).cloned().collect() };
    let mut alike: BTreeMap<BTreeSet<String>, Vec<String>> = BTreeMap::new();
    for region in regions {
        let mut rest = share.recorded.get(region).map_or_else(|| types.clone(), &without);
        rest.extend(recorder.clone());
        alike.entry(rest).or_default().push(region.clone());
    }
    let everywhere: BTreeSet<String> = share.recorded.values().flatten().cloned().collect();
    let mut parts: Vec<_> = alike.into_iter().map(|(types, regions)| (Arc::new(types), regions, false)).collect();
    parts.push((Arc::new(without(&everywhere)), Vec::new(), true));
    parts
}

/// The regions of an account that are to be collected. Those that it never opted in to hold nothing.
async fn regions(asker: &Asker, arguments: &Arguments, output: &Output) -> Result<Vec<String>, Stopped> {
    let first = first_region(&asker.partition);
    let input = [("AllRegions".to_owned(), Value::Bool(true))].into_iter().collect();
    let reply = asker.request("ec2", first, "DescribeRegions", Some("Regions"), &input).await?;
    let listed: BTreeMap<String, bool> = match &reply.result {
        Ok(answer) => answer
            .at("Regions")
            .and_then(Node::elements)
            .unwrap_or_default()
            .iter()
            .filter_map(|region| {
                let name = region.at("RegionName")?.text()?.into_owned();
                let closed =
                    region.at("OptInStatus").and_then(Node::text).is_some_and(|status| status == "not-opted-in");
                (partition_of_region(&name) == asker.partition).then_some((name, !closed))
            })
            .collect(),
        Err(failure) => {
            output.warn(format!("the regions of account {} could not be listed ({failure})", asker.account));
            BTreeMap::new()
        }
    };
    if reply.result.is_err() {
        output.call(reply.call(&asker.shared.inventory, &asker.account, first, ("ec2", "DescribeRegions"), None, None));
    }
    if arguments.regions.is_empty() {
        if listed.is_empty() {
            // What every account has, when AWS does not tell what this one has.
            return Ok(if asker.partition == "aws" {
                ALWAYS_ENABLED.iter().map(|region| (*region).to_owned()).collect()
            } else {
                vec![first.to_owned()]
            });
        }
        return Ok(listed.into_iter().filter(|(_, open)| *open).map(|(region, _)| region).collect());
    }
    let mut chosen = Vec::new();
    for region in &arguments.regions {
        match listed.get(region) {
            Some(false) => output.call(ApiCall {
                account_id: asker.account.clone(),
                region: region.clone(),
                service: "ec2".to_owned(),
                operation: "DescribeRegions".to_owned(),
                resource: None,
                outcome: Outcome::Unsupported,
                error_code: Some("OptInRequired".to_owned()),
                message: Some(format!("The account has not opted in to {region}")),
                items: None,
                attempts: 0,
                duration_ms: None,
                started_at: Some(reply.started_at),
            }),
            None if !listed.is_empty() => {
                asker.shared.give_up(
                    Hinted::new(
                        format!("There is no region `{region}` for account {}", asker.account),
                        "`aws ec2 describe-regions --all-regions` lists them",
                    )
                    .into(),
                );
                return Err(Stopped);
            }
            _ => chosen.push(region.clone()),
        }
    }
    Ok(chosen)
}

/// The regions that every account of the `aws` partition has.
const ALWAYS_ENABLED: [&str; 17] = [
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];

fn not_assumed(account: &Unreachable, at: DateTime<Utc>) -> ApiCall {
    ApiCall {
        account_id: account.account.clone(),
        region: "global".to_owned(),
        service: "sts".to_owned(),
        operation: "AssumeRole".to_owned(),
        resource: Some(account.role.clone()),
        outcome: account.outcome(),
        error_code: Some(account.failure.code.clone()),
        message: Some(account.failure.message.clone()).filter(|message| !message.is_empty()),
        items: None,
        attempts: 1,
        duration_ms: None,
        started_at: Some(at),
    }
}

/// Ends the run at Ctrl-C or when the system asks for it.
fn listen(stop: &CancellationToken) {
    let stop = stop.clone();
    tokio::spawn(async move {
        let terminated = async {
            match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
                Ok(mut signal) => {
                    signal.recv().await;
                }
                Err(_) => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            () = terminated => {}
        }
        stop.cancel();
    });
}

/// Prints what could not be read; the exit status follows from it.
fn report(tally: &Tally) -> u8 {
    for (warning, count) in &tally.warnings {
        say(&format!("warning: {warning}{}", if *count > 1 { format!(" ({count} times)") } else { String::new() }));
    }
    if tally.missing.is_empty() {
        return EXIT_OK;
    }
    let mut table = tabled::builder::Builder::default();
    table.push_record(["account", "region", "operation", "outcome", "error", "times"]);
    for (missing, (count, _)) in &tally.missing {
        table.push_record([
            missing.account.as_str(),
            &missing.region,
            &missing.operation,
            missing.outcome.as_str(),
            &missing.code,
            &count.to_string(),
        ]);
    }
    let table = table.build().with(tabled::settings::Style::sharp()).to_string();
    say(&format!("This could not be read:\n{table}"));
    // What does not exist in a region is not missing from it.
    if tally.missing.keys().all(|missing| missing.outcome == Outcome::Unsupported) { EXIT_OK } else { EXIT_INCOMPLETE }
}

impl Folder {
    fn create(store: &Path, request: &Request) -> Result<Self> {
        fs::create_dir_all(store)?;
        let label = request.started_at.format("%Y%m%dT%H%M%SZ");
        for count in 0_u64.. {
            let path = store.join(format!("{RUN}{label}-{count}"));
            match fs::create_dir(&path) {
                Ok(()) => {
                    let folder = Self::lock(path)?;
                    let text = serde_json::to_vec_pretty(request)?;
                    let part = folder.path.join("request.part");
                    fs::write(&part, text)?;
                    fs::rename(&part, folder.path.join(REQUEST))?;
                    return Ok(folder);
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(anyhow!("There is no name left for a run"))
    }

    fn lock(path: PathBuf) -> Result<Self> {
        let lock = fs::OpenOptions::new().create(true).append(true).open(path.join("lock"))?;
        match lock.file().try_lock() {
            Ok(()) => Ok(Self { path, _lock: lock }),
            Err(std::fs::TryLockError::WouldBlock) => Err(Hinted::new(
                format!("The run `{}` is still going on", path.display()),
                "wait for it, or end that process",
            )
            .into()),
            Err(std::fs::TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => {
                Ok(Self { path, _lock: lock })
            }
            Err(std::fs::TryLockError::Error(error)) => Err(error.into()),
        }
    }

    fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        name.trim_start_matches(RUN).to_owned()
    }

    fn remove(self) {
        // The snapshot is there; what stays of the run does no harm.
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn resume_hint(folder: &Folder, store: &Path) -> String {
    format!(
        "`icecore-collect --store {} --resume {}` goes on with it, without asking again what was answered",
        store.display(),
        folder.name()
    )
}

/// The run to go on with.
fn resume(arguments: &Arguments, name: &str) -> Result<(Option<Folder>, Request)> {
    let mut runs: Vec<PathBuf> = match fs::read_dir(&arguments.store) {
        Ok(entries) => entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.file_name().is_some_and(|file| file.to_string_lossy().starts_with(RUN)))
            .filter(|path| path.join(REQUEST).is_file())
            .collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    runs.sort();
    let found = if name.is_empty() {
        runs.pop()
    } else {
        runs.into_iter()
            .find(|path| path.file_name().is_some_and(|file| file.to_string_lossy() == format!("{RUN}{name}")))
    };
    let path = found.ok_or_else(|| {
        let what =
            if name.is_empty() { "no interrupted run".to_owned() } else { format!("no interrupted run `{name}`") };
        Hinted::new(
            format!("There is {what} in `{}`", arguments.store.display()),
            "`--store` says where to look; without `--resume` a new run begins",
        )
    })?;
    let folder = Folder::lock(path)?;
    let text = fs::read(folder.path.join(REQUEST))?;
    let mut request: Request = serde_json::from_slice(&text)
        .with_context(|| format!("`{}` is no request of this release", folder.path.join(REQUEST).display()))?;
    // The way to the credentials may have changed in between.
    if arguments.profile.is_some() {
        request.arguments.profile.clone_from(&arguments.profile);
    }
    request.arguments.concurrency = arguments.concurrency;
    request.arguments.max_attempts = arguments.max_attempts;
    Ok((Some(folder), request))
}

/// The salt of a store's digests, so that a masked value that did not change looks the same in the next snapshot.
fn salt(store: &Path) -> Result<String> {
    let path = store.join(SALT);
    match fs::read_to_string(&path) {
        Ok(text) if text.trim().len() >= 32 => return Ok(text.trim().to_owned()),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| anyhow!("The system has no random numbers: {error}"))?;
    let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let part = store.join(format!("{SALT}.part-{}", std::process::id()));
    fs::write(&part, &text)?;
    fs::rename(&part, &path)?;
    Ok(text)
}

fn print(text: &str) -> Result<()> {
    writeln!(std::io::stdout(), "{text}").context("Could not write to standard output")
}
