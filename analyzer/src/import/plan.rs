//! What is read for which snapshot.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use icecore_snapshot::{ApiCall, Input, Kind as SnapshotKind, Outcome, partition_of_region};

use super::answers::{self, CREDENTIAL_REPORT, Folder};
use super::config::{self, Listener, Probed};
use super::discover::{Found, Named, discover, named};
use super::error::{ImportError, Place, Problem, Reason, Skipped};
use super::input::{self, Watch};
use super::item::{Context, Gone, Told, is_account, is_region};
use super::json::Json;
use super::out::{Event, Kind, Out, Tally};
use super::split::Stop;
use super::terraform::{self, Lineage};
use super::windows::{Delivery, windows};
use super::{ImportOptions, credentials};

/// The file that AWS Config writes to see whether it may.
const WRITABILITY_CHECK: &str = "ConfigWritabilityCheckFile";

/// What is read for which snapshot.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) snapshots: Vec<Snapshot>,
    deliveries: Vec<Delivered>,
    items: Vec<Loose>,
    folders: Vec<Folder>,
    states: Vec<(Found, Option<Lineage>)>,
    /// How many bytes will be read.
    pub(crate) bytes: u64,
    pub(crate) hints: Vec<String>,
}

/// What one snapshot is made of, as indexes into the plan.
#[derive(Debug, Default)]
pub(crate) struct Snapshot {
    pub(crate) time: DateTime<Utc>,
    deliveries: Vec<usize>,
    items: Vec<usize>,
    folders: Vec<usize>,
    states: Vec<usize>,
}

impl Snapshot {
    /// What it holds: states are never mixed with what there is.
    pub(crate) fn kind(&self) -> SnapshotKind {
        if self.states.is_empty() { SnapshotKind::Inventory } else { SnapshotKind::IacState }
    }
}

#[derive(Debug)]
struct Delivered {
    file: Found,
    delivery: Delivery,
}

/// A file with items that are no delivery.
#[derive(Debug)]
struct Loose {
    file: Found,
    named: Named,
}

/// Finds out what each file is and what belongs together.
pub(crate) fn plan(options: &ImportOptions, watch: Watch<'_>, tally: &mut Tally) -> Result<Plan, ImportError> {
    let (files, problems) = discover(&options.paths);
    tally.problems.extend(problems);
    if files.is_empty() && tally.problems.is_empty() {
        return Err(ImportError::NoFiles(options.paths.clone()));
    }
    let count = files.len() as u64;
    let mut plan = Plan::default();
    let rest = plan.gather_folders(files, options, watch, tally);
    for file in rest {
        if watch.interrupted() {
            return Err(ImportError::Interrupted);
        }
        plan.classify(file, options, watch, tally)?;
    }
    plan.form(options, watch, tally)?;
    if plan.snapshots.is_empty() && (options.keep_going || tally.problems.is_empty()) {
        let more = tally.problems.len().saturating_sub(1);
        if let Some(first) = std::mem::take(&mut tally.problems).into_iter().next() {
            return Err(ImportError::Damaged { first, more });
        }
        // What an option would help tells more than that a licence is no JSON.
        let telling =
            |skipped: &&Skipped| skipped.reason.contains("`--account`") || skipped.reason.contains("Terraform");
        let inside = |skipped: &&Skipped| skipped.place != Place::Whole;
        let skipped = &tally.skipped;
        let first = skipped.iter().find(telling).or_else(|| skipped.iter().find(inside)).or(skipped.first());
        return Err(ImportError::NothingImportable { files: count, first: first.cloned() });
    }
    Ok(plan)
}

impl Plan {
    /// Takes the files that are answers in CloudMapper's layout, and gives the others.
    fn gather_folders(
        &mut self,
        files: Vec<Found>,
        options: &ImportOptions,
        watch: Watch<'_>,
        tally: &mut Tally,
    ) -> Vec<Found> {
        let mut folders: BTreeMap<PathBuf, (Folder, u64)> = BTreeMap::new();
        let mut rest = Vec::new();
        for file in files {
            let Some((account, region, operation, parameter)) = answers::locate(&file.path) else {
                rest.push(file);
                continue;
            };
            let (folder, bytes) = folders.entry(account.clone()).or_default();
            folder.path = account;
            *bytes += file.bytes;
            let answer = answers::File { path: file.path, parameter, modified: file.modified };
            folder.regions.entry(region).or_default().entry(operation).or_default().push(answer);
        }
        // The list of regions is the one answer beside the regions' folders.
        rest.retain(|file| {
            let is_regions = file.path.file_name().is_some_and(|name| name == "describe-regions.json");
            match file.path.parent().and_then(|parent| folders.get_mut(parent)) {
                Some((folder, _)) if is_regions => {
                    folder.cloudmapper = true;
                    for region in regions_in(file, watch) {
                        folder.regions.entry(region).or_default();
                    }
                    false
                }
                _ => true,
            }
        });
        for (path, (mut folder, bytes)) in folders {
            match folder.find_account(watch).or_else(|| options.account.clone()) {
                Some(account) => {
                    folder.account = account;
                    self.bytes += bytes;
                    self.folders.push(folder);
                }
                None => {
                    let reason = "it names no account: `--account` does".to_owned();
                    tally.skip(Kind::Answers, Skipped { path, place: Place::Whole, reason });
                }
            }
        }
        rest
    }

    fn classify(
        &mut self,
        file: Found,
        options: &ImportOptions,
        watch: Watch<'_>,
        tally: &mut Tally,
    ) -> Result<(), ImportError> {
        let named = named(&file.path);
        let skip = |tally: &mut Tally, kind, file: Found, reason: String| {
            tally.skip(kind, Skipped { path: file.path, place: Place::Whole, reason });
            Ok(())
        };
        if file.bytes == 0 && file.path.file_name().is_some_and(|name| name == WRITABILITY_CHECK) {
            return skip(tally, Kind::Other, file, "it is AWS Config's check whether it may write".into());
        }
        let probed = match config::probe(&file.path, named.is_snapshot, watch) {
            Ok(probed) => probed,
            Err(Stop::Damage(place, reason)) => {
                tally.problems.push(Problem::new(file.path, place, reason));
                return Ok(());
            }
            Err(Stop::Abandoned | Stop::Enough) => return Err(ImportError::Interrupted),
        };
        match probed {
            Probed::Unknown(reason) => skip(tally, Kind::Other, file, reason),
            Probed::State(lineage) => {
                self.states.push((file, lineage));
                Ok(())
            }
            Probed::Items => {
                self.items.push(Loose { file, named });
                Ok(())
            }
            Probed::Delivery { account, region } => {
                let account = account.or_else(|| named.account.clone()).or_else(|| options.account.clone());
                let Some(account) = account else {
                    return skip(tally, Kind::Deliveries, file, "it names no account: `--account` does".into());
                };
                // Where all resources are global, only the name tells which region delivered them.
                let region = region.or_else(|| named.region.clone()).unwrap_or_else(|| "global".into());
                let time = match named.time {
                    Some(time) => Some(time),
                    None => {
                        let context = Context { account: Some(account.clone()), ..Context::default() };
                        config::newest(&file.path, &context, watch).map_err(|_| ImportError::Interrupted)?
                    }
                };
                let time = time.or(options.as_of).unwrap_or(file.modified);
                self.deliveries.push(Delivered { file, delivery: Delivery { time, account, region } });
                Ok(())
            }
            Probed::Authorization { account, partition } => {
                let Some(account) = account.or_else(|| options.account.clone()) else {
                    return skip(tally, Kind::Answers, file, "no ARN in it names an account: `--account` does".into());
                };
                self.single(file, "iam-get-account-authorization-details", account, partition);
                Ok(())
            }
            Probed::CredentialReport => {
                let report = input::read_small(&file.path, watch)
                    .and_then(|bytes| credentials::read(&bytes).map_err(|(place, reason)| Stop::Damage(place, reason)));
                let report = match report {
                    Ok(report) => report,
                    Err(Stop::Damage(place, reason)) => {
                        tally.problems.push(Problem::new(file.path, place, reason));
                        return Ok(());
                    }
                    Err(_) => return Err(ImportError::Interrupted),
                };
                let arns = || report.rows.iter().filter_map(|row| row.get("arn"));
                let part = |arn: &String, index: usize| arn.split(':').nth(index).map(str::to_owned);
                let account = arns().find_map(|arn| part(arn, 4).filter(|account| is_account(account)));
                let partition = arns().find_map(|arn| part(arn, 1));
                let Some(account) = account.or_else(|| options.account.clone()) else {
                    return skip(tally, Kind::Answers, file, "no ARN in it names an account: `--account` does".into());
                };
                // The report tells its own time where it has its envelope.
                let modified = report.generated.unwrap_or(file.modified);
                self.single(Found { modified, ..file }, CREDENTIAL_REPORT, account, partition);
                Ok(())
            }
        }
    }

    /// A single answer is a folder with one file.
    fn single(&mut self, file: Found, name: &str, account: String, partition: Option<String>) {
        self.bytes += file.bytes;
        let answer = answers::File { path: file.path.clone(), parameter: None, modified: file.modified };
        let region = BTreeMap::from([(name.to_owned(), vec![answer])]);
        let regions = BTreeMap::from([("global".to_owned(), region)]);
        self.folders.push(Folder { path: file.path, account, partition, regions, single: true, cloudmapper: false });
    }

    /// Forms snapshots of what was found.
    fn form(&mut self, options: &ImportOptions, watch: Watch<'_>, tally: &mut Tally) -> Result<(), ImportError> {
        match options.as_of {
            Some(time) => self.form_as_of(time, tally),
            None => self.form_windows(options, watch, tally)?,
        }
        let used = |of: fn(&Snapshot) -> &Vec<usize>| -> BTreeSet<usize> {
            self.snapshots.iter().flat_map(of).copied().collect()
        };
        let deliveries: u64 =
            used(|snapshot| &snapshot.deliveries).iter().map(|index| self.deliveries[*index].file.bytes).sum();
        let items: u64 = used(|snapshot| &snapshot.items).iter().map(|index| self.items[*index].file.bytes).sum();
        self.bytes += deliveries + items;
        self.form_states(tally);
        Ok(())
    }

    /// All states form one snapshot. Of several of one lineage, which are backups and copies, the newest one counts.
    fn form_states(&mut self, tally: &mut Tally) {
        let serial = |index: &usize| {
            let (file, lineage) = &self.states[*index];
            lineage.as_ref().map(|lineage| (lineage.serial, file.modified))
        };
        let mut newest: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, (_, lineage)) in self.states.iter().enumerate() {
            if let Some(lineage) = lineage {
                let chosen = newest.entry(&lineage.id).or_insert(index);
                if serial(&index) > serial(chosen) {
                    *chosen = index;
                }
            }
        }
        let mut states = Vec::new();
        for (index, (file, lineage)) in self.states.iter().enumerate() {
            match lineage.as_ref().and_then(|lineage| newest.get(lineage.id.as_str())) {
                Some(chosen) if *chosen != index => {
                    let reason = format!(
                        "it is an older state of the same lineage as `{}`",
                        self.states[*chosen].0.path.display()
                    );
                    tally.skip(Kind::States, Skipped { path: file.path.clone(), place: Place::Whole, reason });
                }
                _ => states.push(index),
            }
        }
        let files = || states.iter().map(|index| &self.states[*index].0);
        if let Some(time) = files().map(|file| file.modified).max() {
            self.bytes += files().map(|file| file.bytes).sum::<u64>();
            self.snapshots.push(Snapshot { time, states, ..Snapshot::default() });
        }
    }

    fn form_as_of(&mut self, time: DateTime<Utc>, tally: &mut Tally) {
        let mut newest: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let mut later = 0_usize;
        for (index, delivered) in self.deliveries.iter().enumerate() {
            let delivery = &delivered.delivery;
            if delivery.time > time {
                later += 1;
                continue;
            }
            let place = (delivery.account.as_str(), delivery.region.as_str());
            let chosen = newest.entry(place).or_insert(index);
            if (delivery.time, index) > (self.deliveries[*chosen].delivery.time, *chosen) {
                *chosen = index;
            }
        }
        let deliveries: Vec<usize> = newest.into_values().collect();
        let folders = (0..self.folders.len())
            .filter(|index| {
                let folder = &self.folders[*index];
                let generated = folder.regions.values().any(|region| region.contains_key(CREDENTIAL_REPORT));
                let is_later = folder.single && generated && generated_after(folder, time);
                if is_later {
                    let reason = "it was generated after the time of `--as-of`".to_owned();
                    tally.skip(Kind::Answers, Skipped { path: folder.path.clone(), place: Place::Whole, reason });
                }
                !is_later
            })
            .collect::<Vec<_>>();
        let items: Vec<usize> = (0..self.items.len()).collect();
        if later > 0 {
            self.hints.push(format!(
                "{} later than the time of `--as-of` and not used",
                counted(later, "delivery is", "deliveries are")
            ));
        }
        if deliveries.is_empty() && items.is_empty() && folders.is_empty() {
            return;
        }
        if deliveries.is_empty() && !items.is_empty() {
            self.hints.push(
                "no delivery is at or before the time of `--as-of`: the snapshot has only the resources that changed"
                    .into(),
            );
        }
        self.snapshots.push(Snapshot { time, deliveries, items, folders, ..Snapshot::default() });
    }

    fn form_windows(
        &mut self,
        options: &ImportOptions,
        watch: Watch<'_>,
        tally: &mut Tally,
    ) -> Result<(), ImportError> {
        let deliveries: Vec<Delivery> = self.deliveries.iter().map(|delivered| delivered.delivery.clone()).collect();
        let windows = windows(&deliveries, options.window);
        let superseded: usize = windows.iter().map(|window| window.superseded).sum();
        if superseded > 0 {
            self.hints.push(format!(
                "{} not used, because a newer one of the same account and region is in the same window",
                counted(superseded, "delivery was", "deliveries were")
            ));
        }
        let mut starts: Vec<Option<DateTime<Utc>>> = Vec::new();
        for window in windows {
            starts.push(Some(window.start));
            self.snapshots.push(Snapshot { time: window.time, deliveries: window.chosen, ..Snapshot::default() });
        }
        if !self.items.is_empty() {
            if self.snapshots.is_empty() {
                let mut newest = None;
                for loose in &self.items {
                    let context = loose.context(options);
                    newest = newest
                        .max(config::newest(&loose.file.path, &context, watch).map_err(|_| ImportError::Interrupted)?);
                }
                if let Some(time) = newest {
                    starts.push(None);
                    let items = (0..self.items.len()).collect();
                    self.snapshots.push(Snapshot { time, items, ..Snapshot::default() });
                } else {
                    self.skip_items(options, watch, tally)?;
                }
            } else {
                let files = self.items.len();
                self.hints.push(format!(
                    "{} of single or historical items not used beside the deliveries: \
                     `--as-of TIME` applies them to the deliveries before that time",
                    counted(files, "file", "files")
                ));
                for loose in &self.items {
                    let reason = "deliveries are imported without the items beside them".to_owned();
                    tally.skip(Kind::Items, Skipped { path: loose.file.path.clone(), place: Place::Whole, reason });
                }
            }
        }
        // Answers join the deliveries of their time. What has no other place makes snapshots of its own, by the same rule.
        let mut order: Vec<usize> = (0..self.folders.len()).collect();
        order.sort_by_key(|index| (self.folders[*index].modified(), *index));
        let own = self.snapshots.len();
        let mut own_start = None;
        for index in order {
            let time = self.folders[index].modified().unwrap_or_default();
            let within = |start: &Option<DateTime<Utc>>| {
                start.is_some_and(|start| start <= time && time - start < options.window)
            };
            let joined = match starts.iter().position(within) {
                Some(joined) => joined,
                None if own == 1 => 0,
                None => {
                    if own_start.is_none_or(|start| time - start >= options.window) {
                        own_start = Some(time);
                        self.snapshots.push(Snapshot { time, ..Snapshot::default() });
                    }
                    let last = self.snapshots.len() - 1;
                    self.snapshots[last].time = self.snapshots[last].time.max(time);
                    last
                }
            };
            self.snapshots[joined].folders.push(index);
        }
        self.snapshots.sort_by_key(|snapshot| snapshot.time);
        Ok(())
    }

    /// Tells why no file of items has a single item that can be imported.
    fn skip_items(&self, options: &ImportOptions, watch: Watch<'_>, tally: &mut Tally) -> Result<(), ImportError> {
        for loose in &self.items {
            let mut told = Reasons { path: &loose.file.path, tally };
            match config::read(&loose.file.path, &loose.context(options), watch, false, &mut told) {
                Ok(_) | Err(Stop::Damage(..) | Stop::Enough) => {}
                Err(Stop::Abandoned) => return Err(ImportError::Interrupted),
            }
        }
        Ok(())
    }
}

struct Reasons<'r> {
    path: &'r std::path::Path,
    tally: &'r mut Tally,
}

impl Listener for Reasons<'_> {
    fn item(&mut self, place: Place, told: Result<Told, String>) -> Result<(), Stop> {
        if let Err(reason) = told {
            self.tally.skip(Kind::Items, Skipped { path: self.path.to_owned(), place, reason });
        }
        Ok(())
    }

    fn damage(&mut self, place: Place, reason: Reason) -> Result<(), Stop> {
        self.tally.problems.push(Problem::new(self.path, place, reason));
        Ok(())
    }
}

impl Loose {
    fn context(&self, options: &ImportOptions) -> Context {
        Context {
            account: self.named.account.clone().or_else(|| options.account.clone()),
            region: self.named.region.clone(),
            captured_at: Some(options.as_of.unwrap_or(self.file.modified)),
        }
    }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Whether a credential report tells itself that it was made after a time.
fn generated_after(folder: &Folder, time: DateTime<Utc>) -> bool {
    folder.modified().is_some_and(|modified| modified > time)
        && folder.regions.values().flat_map(BTreeMap::values).flatten().all(|file| {
            let envelope = fs_err::read(&file.path).ok();
            envelope.and_then(|bytes| credentials::read(&bytes).ok()).is_some_and(|report| report.generated.is_some())
        })
}

fn regions_in(file: &Found, watch: Watch<'_>) -> Vec<String> {
    let Ok(bytes) = input::read_small(&file.path, watch) else { return Vec::new() };
    let Ok(answer) = Json::from_slice(&bytes) else { return Vec::new() };
    let regions = answer.get("Regions").and_then(Json::as_array).unwrap_or_default();
    let names = regions.iter().filter_map(|region| region.get("RegionName")?.as_str());
    names.filter(|name| is_region(name)).map(str::to_owned).collect()
}

/// Reads everything for one snapshot.
pub(crate) fn read(
    plan: &Plan,
    snapshot: &Snapshot,
    options: &ImportOptions,
    watch: Watch<'_>,
    out: &mut Out<'_>,
) -> Result<(), Stop> {
    for index in &snapshot.states {
        let (file, _) = &plan.states[*index];
        match terraform::read(file, options, watch, out) {
            Err(Stop::Damage(place, reason)) => out.problem(Problem::new(&file.path, place, reason))?,
            done => done?,
        }
    }
    let mut lost: BTreeMap<Nameless, DateTime<Utc>> = BTreeMap::new();
    for index in &snapshot.deliveries {
        let Delivered { file, delivery } = &plan.deliveries[*index];
        read_delivery(file, delivery, watch, &mut lost, out)?;
    }
    let base = Base::of(plan, snapshot);
    for index in &snapshot.items {
        let loose = &plan.items[*index];
        let mut items = Items {
            file: &loose.file,
            kind: Kind::Items,
            out,
            lost: &mut lost,
            region: loose.named.region.as_deref(),
            base: &base,
            until: options.as_of,
            count: 0,
            incomplete: 0,
        };
        let sum = config::read(&loose.file.path, &loose.context(options), watch, true, &mut items);
        end_of_file(&loose.file, Kind::Items, sum, out)?;
    }
    if !lost.is_empty() {
        find_lost(plan, snapshot, options, watch, &lost, out)?;
    }
    for index in &snapshot.folders {
        let folder = &plan.folders[*index];
        answers::import(folder, options.as_of, watch, out)?;
        for file in folder.regions.values().flat_map(BTreeMap::values).flatten() {
            match input::digest(&file.path, watch) {
                Ok((bytes, sha256)) => {
                    out.send(Event::Input(Input { name: file.path.display().to_string(), bytes, sha256 }))?;
                }
                // It was told when the file was read.
                Err(Stop::Damage(..)) => {}
                Err(stop) => return Err(stop),
            }
        }
    }
    Ok(())
}

fn read_delivery(
    file: &Found,
    delivery: &Delivery,
    watch: Watch<'_>,
    lost: &mut BTreeMap<Nameless, DateTime<Utc>>,
    out: &mut Out<'_>,
) -> Result<(), Stop> {
    let context = Context {
        account: Some(delivery.account.clone()),
        region: Some(delivery.region.clone()),
        captured_at: Some(delivery.time),
    };
    out.send(Event::Look {
        account: delivery.account.clone(),
        partition: partition_of_region(&delivery.region).to_owned(),
        region: delivery.region.clone(),
    })?;
    let base = Base::default();
    let mut items = Items {
        file,
        kind: Kind::Deliveries,
        out,
        lost,
        region: None,
        base: &base,
        until: None,
        count: 0,
        incomplete: 0,
    };
    let sum = config::read(&file.path, &context, watch, true, &mut items);
    let (count, mut incomplete) = (items.count, items.incomplete);
    incomplete += u64::from(sum.is_err());
    end_of_file(file, Kind::Deliveries, sum, out)?;
    // A delivery of which a part could not be read does not tell what there is.
    let whole = incomplete == 0;
    out.send(Event::Call(Box::new(ApiCall {
        account_id: delivery.account.clone(),
        region: delivery.region.clone(),
        service: "config".into(),
        operation: "DeliverConfigSnapshot".into(),
        resource: None,
        outcome: if whole { Outcome::Ok } else { Outcome::Error },
        error_code: (!whole).then(|| "Damaged".into()),
        message: (!whole).then(|| "A part of the delivered file could not be read".into()),
        items: i64::try_from(count).ok(),
        attempts: 1,
        duration_ms: None,
        started_at: Some(delivery.time),
    })))
}

fn end_of_file(file: &Found, kind: Kind, sum: Result<(u64, String), Stop>, out: &mut Out<'_>) -> Result<(), Stop> {
    match sum {
        Ok((bytes, sha256)) => {
            out.files(kind, 1);
            out.send(Event::Input(Input { name: file.path.display().to_string(), bytes, sha256 }))
        }
        Err(Stop::Damage(place, reason)) => out.problem(Problem::new(&file.path, place, reason)),
        Err(stop) => Err(stop),
    }
}

/// The deliveries that history is applied to.
#[derive(Debug, Default)]
struct Base {
    times: BTreeMap<(String, String), DateTime<Utc>>,
    /// The newest of each account: for items of global services in files that do not name their region.
    accounts: BTreeMap<String, DateTime<Utc>>,
}

impl Base {
    fn of(plan: &Plan, snapshot: &Snapshot) -> Self {
        let mut base = Self::default();
        for index in &snapshot.deliveries {
            let delivery = &plan.deliveries[*index].delivery;
            base.times.insert((delivery.account.clone(), delivery.region.clone()), delivery.time);
            let newest = base.accounts.entry(delivery.account.clone()).or_insert(delivery.time);
            *newest = (*newest).max(delivery.time);
        }
        base
    }

    fn time(&self, account: &str, region: &str) -> Option<DateTime<Utc>> {
        if self.times.is_empty() {
            return None;
        }
        if region == "global" {
            return self.accounts.get(account).copied();
        }
        self.times.get(&(account.to_owned(), region.to_owned())).copied()
    }
}

/// A deleted resource of which only the id is known: type, account, region, id.
type Nameless = (String, String, String, String);

struct Items<'i, 'o> {
    file: &'i Found,
    kind: Kind,
    out: &'i mut Out<'o>,
    lost: &'i mut BTreeMap<Nameless, DateTime<Utc>>,
    /// The region that the file belongs to.
    region: Option<&'i str>,
    base: &'i Base,
    until: Option<DateTime<Utc>>,
    count: u64,
    incomplete: u64,
}

impl Items<'_, '_> {
    /// Whether a state of this time counts: after the delivery that it changes, and not after the time that is asked for.
    /// A state that is older than the delivery but not in it was gone by then.
    fn counts(&self, account: &str, region: &str, time: DateTime<Utc>) -> bool {
        let base = self.base.time(account, self.region.unwrap_or(region));
        self.until.is_none_or(|until| time <= until) && base.is_none_or(|base| time > base)
    }
}

impl Listener for Items<'_, '_> {
    fn item(&mut self, place: Place, told: Result<Told, String>) -> Result<(), Stop> {
        match told {
            Ok(Told::State(resource)) => {
                if !self.counts(&resource.account_id, &resource.region, resource.captured_at) {
                    return Ok(());
                }
                self.count += 1;
                self.out.item(self.kind);
                if self.kind == Kind::Deliveries && resource.region == "global" {
                    self.out.send(Event::Look {
                        account: resource.account_id.clone(),
                        partition: resource.partition.clone(),
                        region: resource.region.clone(),
                    })?;
                }
                self.out.send(Event::Resource(resource))
            }
            Ok(Told::Gone(gone)) => {
                if !self.counts(&gone.key.account_id, &gone.key.region, gone.captured_at) {
                    return Ok(());
                }
                self.count += 1;
                self.out.item(self.kind);
                if !gone.has_arn {
                    let time = self.lost.entry(nameless(&gone)).or_insert(gone.captured_at);
                    *time = (*time).max(gone.captured_at);
                }
                self.out.send(Event::Gone(Box::new(gone)))
            }
            Err(reason) => {
                self.incomplete += u64::from(!reason.contains("ResourceNotRecorded"));
                self.out.skip(self.kind, Skipped { path: self.file.path.clone(), place, reason });
                Ok(())
            }
        }
    }

    fn damage(&mut self, place: Place, reason: Reason) -> Result<(), Stop> {
        self.incomplete += 1;
        self.out.problem(Problem::new(&self.file.path, place, reason))
    }
}

fn nameless(gone: &Gone) -> Nameless {
    let key = &gone.key;
    (key.resource_type.clone(), key.account_id.clone(), key.region.clone(), gone.resource_id.clone())
}

/// Reads the items again to learn the ARNs of deleted resources whose items did not name them. That is rare, and the number
/// of deletions is what is kept in memory, not that of resources.
fn find_lost(
    plan: &Plan,
    snapshot: &Snapshot,
    options: &ImportOptions,
    watch: Watch<'_>,
    lost: &BTreeMap<Nameless, DateTime<Utc>>,
    out: &mut Out<'_>,
) -> Result<(), Stop> {
    let mut finder = Finder { lost, out };
    for index in &snapshot.deliveries {
        let Delivered { file, delivery } = &plan.deliveries[*index];
        let context = Context {
            account: Some(delivery.account.clone()),
            region: Some(delivery.region.clone()),
            captured_at: Some(delivery.time),
        };
        finder.read(file, &context, watch)?;
    }
    for index in &snapshot.items {
        let loose = &plan.items[*index];
        finder.read(&loose.file, &loose.context(options), watch)?;
    }
    Ok(())
}

struct Finder<'f, 'o> {
    lost: &'f BTreeMap<Nameless, DateTime<Utc>>,
    out: &'f mut Out<'o>,
}

impl Finder<'_, '_> {
    fn read(&mut self, file: &Found, context: &Context, watch: Watch<'_>) -> Result<(), Stop> {
        match config::read(&file.path, context, watch, false, self) {
            // Damage was told when the file was read first.
            Ok(_) | Err(Stop::Damage(..)) => Ok(()),
            Err(stop) => Err(stop),
        }
    }
}

impl Listener for Finder<'_, '_> {
    fn item(&mut self, _: Place, told: Result<Told, String>) -> Result<(), Stop> {
        let Ok(Told::State(resource)) = told else { return Ok(()) };
        if resource.arn.is_none() {
            return Ok(());
        }
        let mut key = resource.key();
        let id = (key.resource_type.clone(), key.account_id.clone(), key.region.clone(), resource.resource_id.clone());
        let Some(captured_at) = self.lost.get(&id).copied() else { return Ok(()) };
        key.identity = resource.identity().to_owned();
        let gone = Gone { key, resource_id: resource.resource_id, has_arn: true, captured_at };
        self.out.send(Event::Gone(Box::new(gone)))
    }

    fn damage(&mut self, _: Place, _: Reason) -> Result<(), Stop> {
        Ok(())
    }
}
