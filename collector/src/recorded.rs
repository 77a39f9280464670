//! AWS Config as a source: what its recorders recorded, in the place of what the services would answer.
//!
//! A type comes from AWS Config where tables read its items and a recorder records it; everything else comes from the
//! services. How the reading of a type ended is a row of its own (`config:DeliverConfigSnapshot`, with the type as its
//! resource), in the manner of an imported delivery: only where all that Config holds was read does "none" mean none.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use futures_util::stream::{self, StreamExt};
use icecore_inventory::{Inventory, Node, Scope as Reach};
use icecore_items::item::{self, Context, ItemError, Shape, Told};
use icecore_items::json::{Json, Object};
use icecore_items::time;
use icecore_snapshot::{ApiCall, Outcome, Resource};
use serde_json::{Value, json};

use crate::asker::{Asker, Reply, Stopped, outcome_of};
use crate::bindings::{Failure, Input};
use crate::cli::Arguments;
use crate::gather::first_region;
use crate::mask::Masker;
use crate::output::Output;

/// The type of recorders.
pub(crate) const RECORDER: &str = "AWS::Config::ConfigurationRecorder";

/// The columns that a row of Select has; `*` would leave out what is nested.
const COLUMNS: &str = "version, accountId, configurationItemCaptureTime, configurationItemStatus, configurationStateId, arn, \
    resourceType, resourceId, resourceName, awsRegion, availabilityZone, resourceCreationTime, tags, relationships, \
    configuration, supplementaryConfiguration";
/// How many types one expression names: expressions may have 4,096 letters.
const TYPES_AT_ONCE: usize = 40;
/// How many accounts one expression names; more are told apart by their rows.
const ACCOUNTS_IN_EXPRESSION: usize = 50;
/// How many keys BatchGet takes, and how many rows a page has at most.
const BATCH: usize = 100;
/// How often BatchGet is asked for what it left out.
const ROUNDS: usize = 4;
/// How many resources' histories are read at the same time, and how many regions.
const AT_ONCE: usize = 24;

/// What a recorder records.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Scope {
    everything: bool,
    identities: bool,
    named: BTreeSet<String>,
    /// Everything but these.
    excluded: Option<BTreeSet<String>>,
}

impl Scope {
    /// Reads a recording group, in the API's names or in those of CloudFormation, which items have.
    fn of(recorder: &Value) -> Self {
        let group = part(recorder, "recordingGroup");
        let truth = |name: &str| group.and_then(|group| part(group, name)).and_then(Value::as_bool).unwrap_or(false);
        let types = |group: Option<&Value>| -> BTreeSet<String> {
            let list = group.and_then(|group| part(group, "resourceTypes")).and_then(Value::as_array);
            list.into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
        };
        let strategy = group.and_then(|group| part(part(group, "recordingStrategy")?, "useOnly")?.as_str());
        let excluded = group.and_then(|group| part(group, "exclusionByResourceTypes"));
        Self {
            everything: truth("allSupported"),
            identities: truth("includeGlobalResourceTypes"),
            named: types(group),
            excluded: (strategy == Some("EXCLUSION_BY_RESOURCE_TYPES")).then(|| types(excluded)),
        }
    }

    fn covers(&self, resource_type: &str) -> bool {
        if let Some(excluded) = &self.excluded {
            return !excluded.contains(resource_type);
        }
        if self.everything {
            return self.identities || !resource_type.starts_with("AWS::IAM::");
        }
        self.named.contains(resource_type)
    }
}

/// A member, in the API's spelling or with a capital.
fn part<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    value.get(name).or_else(|| {
        let mut letters = name.chars();
        let first = letters.next()?.to_ascii_uppercase();
        value.get(format!("{first}{}", letters.as_str()))
    })
}

/// The recorders of an account that are recording, by region.
pub(crate) type Recorders = BTreeMap<String, Vec<Scope>>;

/// What of an account AWS Config tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Share {
    /// The types that come from AWS Config, by region.
    pub(crate) recorded: BTreeMap<String, BTreeSet<String>>,
    /// The types that it could tell of, and that no recorder records there.
    pub(crate) unrecorded: BTreeMap<String, BTreeSet<String>>,
}

/// Divides the types between AWS Config and the APIs. What lies in no region comes from one of them as a whole.
pub(crate) fn share(
    inventory: &Inventory,
    types: &BTreeSet<String>,
    partition: &str,
    recorders: &Recorders,
    alone: bool,
) -> Share {
    let mut share = Share::default();
    for resource_type in types.iter().filter(|kind| is_held(inventory, kind, alone)) {
        let listing = inventory.of_type(resource_type).find(|listing| listing.collect);
        let covers = |region: &String| {
            recorders.get(region).is_some_and(|scopes| scopes.iter().any(|scope| scope.covers(resource_type)))
        };
        let covered: Vec<&String> = recorders.keys().filter(|region| covers(region)).collect();
        let home = listing
            .and_then(|listing| inventory.services.get(&listing.service)?.endpoint.clone())
            .filter(|_| partition == "aws")
            .unwrap_or_else(|| first_region(partition).to_owned());
        let once = listing.is_some_and(|listing| listing.once);
        let in_buckets = listing.is_some_and(|listing| listing.scope == Reach::Bucket);
        let places: Vec<&String> = if item::is_account_wide(resource_type) {
            // Each recorder that records them has all of them.
            if covered.is_empty() { vec![&home] } else { covered.clone() }
        } else if once && !in_buckets {
            vec![&home]
        } else if in_buckets && !alone && covered.len() < recorders.len() {
            continue;
        } else {
            recorders.keys().collect()
        };
        for region in places {
            let half = if covers(region) { &mut share.recorded } else { &mut share.unrecorded };
            half.entry(region.clone()).or_default().insert(resource_type.clone());
        }
    }
    share
}

/// Whether AWS Config could tell of a type.
fn is_held(inventory: &Inventory, resource_type: &str, alone: bool) -> bool {
    // Its own recorders tell more of themselves than their items do.
    resource_type != RECORDER
        && (inventory.config_items.contains(resource_type)
            || alone && aws_sdk_config::types::ResourceType::values().contains(&resource_type))
}

/// The types whose history AWS Config may have, its own recorders among them.
pub(crate) fn with_history(inventory: &Inventory, types: &BTreeSet<String>) -> BTreeSet<String> {
    let held = types.iter().filter(|kind| is_held(inventory, kind, true)).cloned();
    held.chain([RECORDER.to_owned()]).collect()
}

/// What is asked of an aggregator.
const OF_AGGREGATORS: [&str; 4] = [
    "DescribeConfigurationAggregatorSourcesStatus",
    "SelectAggregateResourceConfig",
    "ListAggregateDiscoveredResources",
    "BatchGetAggregateResourceConfig",
];
/// What is asked of an account's own AWS Config.
const OF_ACCOUNTS: [&str; 6] = [
    "DescribeConfigurationRecorders",
    "DescribeConfigurationRecorderStatus",
    "SelectResourceConfig",
    "GetDiscoveredResourceCounts",
    "ListDiscoveredResources",
    "BatchGetResourceConfig",
];
/// What is asked of its history.
const OF_HISTORY: [&str; 2] = ["ListDiscoveredResources", "GetResourceConfigHistory"];

/// The operations that collecting from AWS Config needs.
pub(crate) fn operations(arguments: &Arguments) -> &'static [&'static str] {
    if arguments.aggregator.is_some() {
        &OF_AGGREGATORS
    } else if arguments.as_of.is_some() {
        &OF_HISTORY
    } else {
        &OF_ACCOUNTS
    }
}

/// How the reading of types ended.
#[derive(Debug, Default)]
struct Ends {
    /// Items that were read, by type.
    items: BTreeMap<String, i64>,
    /// What went wrong, by type; the first counts.
    failed: BTreeMap<String, (Outcome, Failure)>,
}

impl Ends {
    fn fail(&mut self, resource_type: &str, operation: &str, outcome: Outcome, failure: &Failure) {
        self.failed.entry(resource_type.to_owned()).or_insert_with(|| {
            let message = format!("config:{operation} ended with {failure}");
            (outcome, Failure { message, ..failure.clone() })
        });
    }
}

/// Reads from AWS Config.
pub(crate) struct Reader<'r> {
    pub(crate) asker: &'r Asker,
    pub(crate) output: &'r Output,
    pub(crate) masker: &'r Masker,
    pub(crate) arguments: &'r Arguments,
}

impl Reader<'_> {
    fn inventory(&self) -> &Inventory {
        &self.asker.shared.inventory
    }

    /// What the account's recorders record in each region. Where they cannot be asked, nothing is known to be recorded.
    pub(crate) async fn recorders(&self, regions: &[String]) -> Result<Recorders, Stopped> {
        let found: Vec<Result<_, Stopped>> = stream::iter(regions)
            .map(|region| async move {
                let ask = |operation, list| self.asker.whole("config", region, operation, Some(list), Input::new());
                let recorders = ask("DescribeConfigurationRecorders", "ConfigurationRecorders").await?;
                let status = ask("DescribeConfigurationRecorderStatus", "ConfigurationRecordersStatus").await?;
                let (Ok(recorders), Ok(status)) = (recorders.result, status.result) else {
                    return Ok((region.clone(), Vec::new()));
                };
                let list = |answer: &Value, list: &str| answer[list].as_array().cloned().unwrap_or_default();
                let recording: BTreeSet<String> = list(&status, "ConfigurationRecordersStatus")
                    .iter()
                    .filter(|status| status["recording"] == true)
                    .filter_map(|status| status["name"].as_str().map(str::to_owned))
                    .collect();
                let scopes = list(&recorders, "ConfigurationRecorders")
                    .iter()
                    // What a service records for itself is not in the account's Config.
                    .filter(|recorder| recorder["recordingScope"] != "INTERNAL")
                    .filter(|recorder| recorder["name"].as_str().is_some_and(|name| recording.contains(name)))
                    .map(Scope::of)
                    .collect();
                Ok((region.clone(), scopes))
            })
            .buffer_unordered(AT_ONCE)
            .collect()
            .await;
        found.into_iter().collect()
    }

    /// Reads the types of a region that AWS Config tells of.
    pub(crate) async fn region(&self, region: &str, types: &BTreeSet<String>) -> Result<(), Stopped> {
        let began = Utc::now();
        let ends = Mutex::new(Ends::default());
        let seen = Mutex::new(BTreeSet::new());
        let context =
            Context { account: Some(self.asker.account.clone()), region: Some(region.to_owned()), captured_at: None };
        let all: Vec<&String> = types.iter().collect();
        let mut lacking: BTreeSet<&String> = BTreeSet::new();
        for chunk in all.chunks(TYPES_AT_ONCE) {
            let input = self.input(&[
                ("Expression", json!(format!("SELECT {COLUMNS} WHERE resourceType IN ({})", quoted(chunk)))),
                ("Limit", json!(BATCH)),
            ]);
            let reply = self.select("SelectResourceConfig", region, input, &context, chunk, &ends, &seen, None).await?;
            lacking.extend(self.after_select("SelectResourceConfig", &reply, chunk, &ends));
        }
        // Select lags behind for some types: the counts tell.
        let limit = self.input(&[("limit", json!(BATCH))]);
        let counted =
            self.asker.whole("config", region, "GetDiscoveredResourceCounts", Some("resourceCounts"), limit).await?;
        self.call(&counted, region, "GetDiscoveredResourceCounts", None);
        let counts: Option<BTreeMap<String, i64>> = counted.result.as_ref().ok().map(|answer| {
            let counts = answer.at("resourceCounts").and_then(Node::elements).unwrap_or_default();
            counts
                .iter()
                .filter_map(|count| Some((count["resourceType"].as_str()?.to_owned(), count["count"].as_i64()?)))
                .collect()
        });
        for resource_type in &all {
            let read = self.locked(&ends).items.get(*resource_type).copied().unwrap_or(0);
            let expected = match &counts {
                Some(counts) => counts.get(*resource_type).copied().unwrap_or(0),
                None => 1,
            };
            if read < expected {
                lacking.insert(resource_type);
            }
        }
        for resource_type in lacking {
            if self.locked(&ends).failed.contains_key(resource_type) {
                continue;
            }
            let input = self.input(&[("resourceType", json!(resource_type)), ("limit", json!(BATCH))]);
            let list = Some("resourceIdentifiers");
            let listed = self.asker.whole("config", region, "ListDiscoveredResources", list, input).await?;
            let keys: Vec<Value> = {
                let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
                elements(&listed, "resourceIdentifiers")
                    .filter_map(|found| found["resourceId"].as_str())
                    .filter(|id| !seen.contains(&(resource_type.clone(), (*id).to_owned())))
                    .map(|id| json!({"resourceType": resource_type, "resourceId": id}))
                    .collect()
            };
            self.ended("ListDiscoveredResources", region, &listed, resource_type, &ends);
            let batch = Batch {
                operation: "BatchGetResourceConfig",
                keys: "resourceKeys",
                items: "baseConfigurationItems",
                left: "unprocessedResourceKeys",
                more: Input::new(),
            };
            self.batches(&batch, region, keys, &context, resource_type, &ends).await?;
        }
        self.tell(region, types, ends, began);
        self.asker.shared.progress.list_done(&self.asker.account);
        Ok(())
    }

    /// Reads what AWS Config knows of a region as it was at a time.
    pub(crate) async fn history(
        &self,
        region: &str,
        types: &BTreeSet<String>,
        until: DateTime<Utc>,
    ) -> Result<(), Stopped> {
        let began = Utc::now();
        let ends = Mutex::new(Ends::default());
        let context =
            Context { account: Some(self.asker.account.clone()), region: Some(region.to_owned()), captured_at: None };
        for resource_type in types {
            let input = self.input(&[
                ("resourceType", json!(resource_type)),
                ("includeDeletedResources", json!(true)),
                ("limit", json!(BATCH)),
            ]);
            let list = Some("resourceIdentifiers");
            let listed = self.asker.whole("config", region, "ListDiscoveredResources", list, input).await?;
            self.ended("ListDiscoveredResources", region, &listed, resource_type, &ends);
            let ids: BTreeSet<String> = elements(&listed, "resourceIdentifiers")
                .filter(|found| {
                    // What was gone by then need not be asked about.
                    let gone = found["resourceDeletionTime"].as_str().and_then(time::parse_text);
                    gone.is_none_or(|gone| gone > until)
                })
                .filter_map(|found| found["resourceId"].as_str().map(str::to_owned))
                .collect();
            let mut running = stream::iter(&ids)
                .map(|id| self.state(region, resource_type, id, until, &context, &ends))
                .buffer_unordered(AT_ONCE);
            while let Some(done) = running.next().await {
                done?;
            }
        }
        self.tell(region, types, ends, began);
        self.asker.shared.progress.list_done(&self.asker.account);
        Ok(())
    }

    /// The state that a resource had at a time: the last item before it.
    async fn state(
        &self,
        region: &str,
        resource_type: &str,
        id: &str,
        until: DateTime<Utc>,
        context: &Context,
        ends: &Mutex<Ends>,
    ) -> Result<(), Stopped> {
        const OPERATION: &str = "GetResourceConfigHistory";
        // Items are told apart to the millisecond, requests to the second.
        let later = (until + chrono::TimeDelta::seconds(1)).format("%Y-%m-%dT%H:%M:%SZ").to_string();
        let mut input = self.input(&[
            ("resourceType", json!(resource_type)),
            ("resourceId", json!(id)),
            ("laterTime", json!(later)),
            ("chronologicalOrder", json!("Reverse")),
            ("limit", json!(1)),
        ]);
        let mut tokens = BTreeSet::new();
        loop {
            let reply = self.asker.request("config", region, OPERATION, Some("configurationItems"), &input).await?;
            let outcome = self.outcome(OPERATION, &reply);
            let row = |items| {
                let told = ("config", OPERATION);
                let inventory = self.inventory();
                reply.call(inventory, &self.asker.account, region, told, Some(id.to_owned()), Some(items))
            };
            let answer = match &reply.result {
                Ok(answer) => answer,
                Err(failure) => {
                    if outcome != Outcome::Absent {
                        self.locked(ends).fail(resource_type, OPERATION, outcome, failure);
                    }
                    self.output.call(row(0));
                    return Ok(());
                }
            };
            for value in elements(&reply, "configurationItems") {
                let is_later = value["configurationItemCaptureTime"]
                    .as_str()
                    .and_then(time::parse_text)
                    .is_some_and(|time| time > until);
                if !is_later {
                    self.output.call(row(1));
                    let told = (OPERATION, resource_type);
                    return self.take(object_of(value), Shape::Item, context, told, ends).map(drop);
                }
            }
            // Pages may be empty: each looks through some days of the past.
            let token = answer["nextToken"].as_str().filter(|token| !token.is_empty()).map(str::to_owned);
            match token {
                Some(token) if tokens.insert(token.clone()) => {
                    input.insert("nextToken".to_owned(), Value::String(token));
                }
                _ => {
                    self.output.call(row(0));
                    return Ok(());
                }
            }
        }
    }

    /// Reads what an aggregator has gathered from other accounts.
    pub(crate) async fn aggregated(&self, name: &str, region: &str, types: &BTreeSet<String>) -> Result<(), Stopped> {
        let began = Utc::now();
        let asked = self.input(&[("ConfigurationAggregatorName", json!(name))]);
        let operation = "DescribeConfigurationAggregatorSourcesStatus";
        let sources = self.asker.whole("config", region, operation, None, asked).await?;
        self.call(&sources, region, operation, None);
        if let Err(failure) = &sources.result
            && failure.code.starts_with("NoSuchConfigurationAggregator")
        {
            let message = format!("Account {} has no aggregator `{name}` in {region}", self.asker.account);
            let hint =
                "`aws configservice describe-configuration-aggregators` lists them; `AWS_REGION` says where to look";
            self.asker.shared.give_up(crate::Hinted::new(message, hint).into());
            return Err(Stopped);
        }
        // Where data comes from, and what keeps it from being whole.
        let mut places: BTreeMap<(String, String), Option<Failure>> = BTreeMap::new();
        for source in elements(&sources, "AggregatedSourceStatusList") {
            let text = |member: &str| source[member].as_str().unwrap_or_default();
            if text("SourceType") != "ACCOUNT" || !self.is_asked(text("SourceId"), text("AwsRegion")) {
                continue;
            }
            let failure = (text("LastUpdateStatus") != "SUCCEEDED").then(|| {
                let why: Vec<&str> = ["LastUpdateStatus", "LastErrorCode", "LastErrorMessage"]
                    .into_iter()
                    .map(text)
                    .filter(|text| !text.is_empty())
                    .collect();
                Failure::ours(
                    "AggregatorOutdated",
                    format!("the aggregator `{name}` is not up to date: {}", why.join(": ")),
                )
            });
            places.insert((text("SourceId").to_owned(), text("AwsRegion").to_owned()), failure);
        }
        let mut recorders: BTreeMap<String, Recorders> = BTreeMap::new();
        for (account, region) in places.keys() {
            recorders.entry(account.clone()).or_default().entry(region.clone()).or_default();
        }
        let ends = Mutex::new(Ends::default());
        let found = Mutex::new(Vec::new());
        let told = |resource: &Resource| {
            let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
            found.push((resource.account_id.clone(), resource.region.clone(), resource.evidence.clone()));
        };
        let recorder_types = BTreeSet::from([RECORDER.to_owned()]);
        self.aggregate(name, region, &recorder_types, &ends, Some(&told)).await?;
        for (account, region, evidence) in found.into_inner().unwrap_or_else(PoisonError::into_inner) {
            let item: Value = serde_json::from_str(&evidence).unwrap_or_default();
            let recorder = &item["ConfigurationItem"]["configuration"];
            places.entry((account.clone(), region.clone())).or_insert(None);
            let scopes = recorders.entry(account).or_default().entry(region).or_default();
            if part(recorder, "recording").and_then(Value::as_bool) != Some(false) {
                scopes.push(Scope::of(recorder));
            }
        }
        let shares: BTreeMap<&String, Share> = recorders
            .iter()
            .map(|(account, recorders)| {
                let partition =
                    recorders.keys().next().map_or("aws", |region| icecore_snapshot::partition_of_region(region));
                (account, share(self.inventory(), types, partition, recorders, true))
            })
            .collect();
        let wanted: BTreeSet<String> =
            shares.values().flat_map(|share| share.recorded.values().flatten().cloned()).collect();
        self.aggregate(name, region, &wanted, &ends, None).await?;
        let ends = ends.into_inner().unwrap_or_else(PoisonError::into_inner);
        for (account, share) in &shares {
            for (region, types) in &share.recorded {
                let place = places.get(&((*account).clone(), region.clone()));
                for resource_type in types {
                    let failed = match place {
                        Some(Some(failure)) => Some((Outcome::Error, failure)),
                        _ => ends.failed.get(resource_type).map(|(outcome, failure)| (*outcome, failure)),
                    };
                    self.stand_in(delivered(account, region, resource_type, failed, None, began), failed);
                }
            }
            self.unrecorded(account, &share.unrecorded, began);
        }
        self.asker.shared.progress.list_done(&self.asker.account);
        Ok(())
    }

    /// Reads types from an aggregator.
    async fn aggregate(
        &self,
        name: &str,
        region: &str,
        types: &BTreeSet<String>,
        ends: &Mutex<Ends>,
        told: Option<&(dyn Fn(&Resource) + Sync)>,
    ) -> Result<(), Stopped> {
        let context = Context::default();
        let seen = Mutex::new(BTreeSet::new());
        let all: Vec<&String> = types.iter().collect();
        let mut lacking: BTreeSet<&String> = BTreeSet::new();
        let mut places = String::new();
        if !self.arguments.accounts.is_empty() && self.arguments.accounts.len() <= ACCOUNTS_IN_EXPRESSION {
            places = format!(" AND accountId IN ({})", quoted(&self.arguments.accounts));
        }
        if !self.arguments.regions.is_empty() {
            let regions: Vec<&str> = self.arguments.regions.iter().map(String::as_str).chain(["global"]).collect();
            places = format!("{places} AND awsRegion IN ({})", quoted(&regions));
        }
        for chunk in all.chunks(TYPES_AT_ONCE) {
            let expression = format!("SELECT {COLUMNS} WHERE resourceType IN ({}){places}", quoted(chunk));
            let input = self.input(&[
                ("ConfigurationAggregatorName", json!(name)),
                ("Expression", json!(expression)),
                ("Limit", json!(BATCH)),
            ]);
            let operation = "SelectAggregateResourceConfig";
            let reply = self.select(operation, region, input, &context, chunk, ends, &seen, told).await?;
            lacking.extend(self.after_select(operation, &reply, chunk, ends));
        }
        for resource_type in &all {
            if !self.locked(ends).items.contains_key(*resource_type) {
                lacking.insert(resource_type);
            }
        }
        for resource_type in lacking {
            if self.locked(ends).failed.contains_key(resource_type) {
                continue;
            }
            let input = self.input(&[
                ("ConfigurationAggregatorName", json!(name)),
                ("ResourceType", json!(resource_type)),
                ("Limit", json!(BATCH)),
            ]);
            let operation = "ListAggregateDiscoveredResources";
            let listed = self.asker.whole("config", region, operation, Some("ResourceIdentifiers"), input).await?;
            self.ended(operation, region, &listed, resource_type, ends);
            let keys: Vec<Value> = elements(&listed, "ResourceIdentifiers")
                .filter(|found| {
                    let text = |member: &str| found[member].as_str().unwrap_or_default();
                    self.is_asked(text("SourceAccountId"), text("SourceRegion"))
                })
                .cloned()
                .collect();
            let batch = Batch {
                operation: "BatchGetAggregateResourceConfig",
                keys: "ResourceIdentifiers",
                items: "BaseConfigurationItems",
                left: "UnprocessedResourceIdentifiers",
                more: self.input(&[("ConfigurationAggregatorName", json!(name))]),
            };
            self.batches(&batch, region, keys, &context, resource_type, ends).await?;
        }
        Ok(())
    }

    /// Whether an account and region of an aggregator are wanted.
    fn is_asked(&self, account: &str, region: &str) -> bool {
        let (accounts, regions) = (&self.arguments.accounts, &self.arguments.regions);
        (accounts.is_empty() || accounts.iter().any(|asked| asked == account))
            && (regions.is_empty() || region == "global" || regions.iter().any(|asked| asked == region))
    }

    /// Asks for all pages of a selection, and takes each row as it comes.
    #[expect(clippy::too_many_arguments, reason = "each is another thing")]
    async fn select(
        &self,
        operation: &str,
        region: &str,
        input: Input,
        context: &Context,
        types: &[&String],
        ends: &Mutex<Ends>,
        seen: &Mutex<BTreeSet<(String, String)>>,
        told: Option<&(dyn Fn(&Resource) + Sync)>,
    ) -> Result<Reply, Stopped> {
        let rows = Mutex::new(0_i64);
        let each = |page: Value, _: DateTime<Utc>| {
            let (rows, ends) = (&rows, &ends);
            async move {
                for row in page["Results"].as_array().into_iter().flatten() {
                    *rows.lock().unwrap_or_else(PoisonError::into_inner) += 1;
                    let row = Json::string(row.as_str().unwrap_or_default().to_owned());
                    let row = item::element(row, Shape::Select);
                    let row = match row {
                        Ok(row) => row,
                        Err(error) => {
                            // It could be of any type.
                            let failure = Failure::ours("MalformedResponse", error.to_string());
                            for resource_type in types {
                                self.locked(ends).fail(resource_type, operation, Outcome::Error, &failure);
                            }
                            continue;
                        }
                    };
                    let named = row.get("resourceType").and_then(Json::as_str).unwrap_or_default().to_owned();
                    if !types.contains(&&named) {
                        continue;
                    }
                    if let Some(resource) = self.take(Ok(row), Shape::Select, context, (operation, &named), ends)? {
                        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
                        seen.insert((named, resource.resource_id.clone()));
                        drop(seen);
                        if let Some(told) = told {
                            told(&resource);
                        }
                    }
                }
                Ok(())
            }
        };
        let reply = self.asker.pages("config", region, operation, Some("Results"), input, each).await?;
        let rows = rows.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.call(&reply, region, operation, Some(rows));
        Ok(reply)
    }

    /// What a selection that failed means for its types: those that the expression cannot ask for are read in another way.
    fn after_select<'t>(
        &self,
        operation: &str,
        reply: &Reply,
        types: &[&'t String],
        ends: &Mutex<Ends>,
    ) -> Vec<&'t String> {
        let Err(failure) = &reply.result else { return Vec::new() };
        let outcome = self.outcome(operation, reply);
        if outcome == Outcome::Unsupported {
            return types.to_vec();
        }
        for resource_type in types {
            self.locked(ends).fail(resource_type, operation, outcome, failure);
        }
        Vec::new()
    }

    /// Notes the call that lists a type's resources, and what it means for the type.
    fn ended(&self, operation: &str, region: &str, reply: &Reply, resource_type: &str, ends: &Mutex<Ends>) {
        let count = reply.result.as_ref().ok().map(|answer| {
            let lists = answer.as_object().into_iter().flatten().filter_map(|(_, value)| value.as_array());
            lists.map(|list| list.len() as i64).sum()
        });
        self.call(reply, region, operation, count);
        if let Err(failure) = &reply.result {
            self.locked(ends).fail(resource_type, operation, self.outcome(operation, reply), failure);
        }
    }

    /// Reads resources of a type by their keys. Tags and relationships are not told so.
    async fn batches(
        &self,
        batch: &Batch,
        region: &str,
        keys: Vec<Value>,
        context: &Context,
        resource_type: &str,
        ends: &Mutex<Ends>,
    ) -> Result<(), Stopped> {
        for chunk in keys.chunks(BATCH) {
            let mut left = chunk.to_vec();
            for _ in 0..ROUNDS {
                let mut input = batch.more.clone();
                input.insert(batch.keys.to_owned(), Value::Array(left.clone()));
                let reply = self.asker.request("config", region, batch.operation, Some(batch.items), &input).await?;
                let found = elements(&reply, batch.items).count();
                self.call(&reply, region, batch.operation, i64::try_from(found).ok());
                if let Err(failure) = &reply.result {
                    let outcome = self.outcome(batch.operation, &reply);
                    self.locked(ends).fail(resource_type, batch.operation, outcome, failure);
                    return Ok(());
                }
                for value in elements(&reply, batch.items) {
                    self.take(object_of(value), Shape::Item, context, (batch.operation, resource_type), ends)?;
                }
                left = elements(&reply, batch.left).cloned().collect();
                if left.is_empty() {
                    break;
                }
            }
            if !left.is_empty() {
                let failure = Failure::ours("Unprocessed", format!("it left out {} resources", left.len()));
                self.locked(ends).fail(resource_type, batch.operation, Outcome::Error, &failure);
            }
        }
        Ok(())
    }

    /// Takes an item: the resource goes to the snapshot, unless it is gone.
    fn take(
        &self,
        item: Result<Object<'static>, ItemError>,
        shape: Shape,
        context: &Context,
        (operation, resource_type): (&str, &str),
        ends: &Mutex<Ends>,
    ) -> Result<Option<Resource>, Stopped> {
        let told = item.and_then(|item| item::read(item, shape, context));
        let mut resource = match told {
            Ok(Told::State(resource)) => *resource,
            Ok(Told::Gone(_)) | Err(ItemError::NotRecorded) => {
                *self.locked(ends).items.entry(resource_type.to_owned()).or_default() += 1;
                return Ok(None);
            }
            Err(error) => {
                let failure = Failure::ours("MalformedResponse", format!("an item of {resource_type}: {error}"));
                self.locked(ends).fail(resource_type, operation, Outcome::Error, &failure);
                return Ok(None);
            }
        };
        if !self.is_asked_of(&resource) {
            return Ok(None);
        }
        self.mask(&mut resource);
        *self.locked(ends).items.entry(resource_type.to_owned()).or_default() += 1;
        self.output.resource(resource.clone())?;
        self.asker.shared.progress.resource(&self.asker.account);
        Ok(Some(resource))
    }

    fn is_asked_of(&self, resource: &Resource) -> bool {
        self.arguments.aggregator.is_none() || self.is_asked(&resource.account_id, &resource.region)
    }

    /// Masks what the service's own answers have masked.
    fn mask(&self, resource: &mut Resource) {
        let paths: Vec<&String> =
            self.inventory().of_type(&resource.resource_type).flat_map(|listing| &listing.sensitive).collect();
        if paths.is_empty() || self.arguments.include_sensitive {
            return;
        }
        // Numbers keep their spelling only where nothing has to be masked.
        let Ok(mut evidence) = serde_json::from_str::<Value>(&resource.evidence) else { return };
        for path in paths {
            self.masker.mask_below(&mut evidence, path);
        }
        resource.evidence = evidence.to_string();
    }

    /// Says of each type how its reading ended.
    fn tell(&self, region: &str, types: &BTreeSet<String>, ends: Mutex<Ends>, began: DateTime<Utc>) {
        let ends = ends.into_inner().unwrap_or_else(PoisonError::into_inner);
        for resource_type in types {
            let failed = ends.failed.get(resource_type).map(|(outcome, failure)| (*outcome, failure));
            let items = ends.items.get(resource_type).copied().unwrap_or(0);
            self.stand_in(delivered(&self.asker.account, region, resource_type, failed, Some(items), began), failed);
        }
    }

    /// Adds the row of a type. What no call has told yet counts as missing.
    fn stand_in(&self, row: ApiCall, failed: Option<(Outcome, &Failure)>) {
        match failed {
            Some((_, failure)) if !failure.answered => self.output.call(row),
            _ => self.output.stand_in(row),
        }
    }

    /// Says of which types AWS Config knows nothing.
    pub(crate) fn unrecorded(
        &self,
        account: &str,
        unrecorded: &BTreeMap<String, BTreeSet<String>>,
        began: DateTime<Utc>,
    ) {
        for (region, types) in unrecorded {
            for resource_type in types {
                let text = format!("no recorder of AWS Config records {resource_type} there");
                let failure = Failure::ours("NotRecorded", text);
                let failed = Some((Outcome::Unsupported, &failure));
                self.output.stand_in(delivered(account, region, resource_type, failed, None, began));
            }
        }
    }

    fn input(&self, members: &[(&str, Value)]) -> Input {
        members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    }

    fn locked<'e>(&self, ends: &'e Mutex<Ends>) -> std::sync::MutexGuard<'e, Ends> {
        ends.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn outcome(&self, operation: &str, reply: &Reply) -> Outcome {
        match &reply.result {
            Ok(_) => Outcome::Ok,
            Err(failure) => outcome_of(self.inventory(), "config", operation, failure),
        }
    }

    fn call(&self, reply: &Reply, region: &str, operation: &str, items: Option<i64>) {
        let told = ("config", operation);
        self.output.call(reply.call(self.inventory(), &self.asker.account, region, told, None, items));
    }
}

/// How resources are read by their keys.
struct Batch {
    operation: &'static str,
    keys: &'static str,
    items: &'static str,
    left: &'static str,
    more: Input,
}

/// The row that says how the reading of a type ended.
fn delivered(
    account: &str,
    region: &str,
    resource_type: &str,
    failed: Option<(Outcome, &Failure)>,
    items: Option<i64>,
    began: DateTime<Utc>,
) -> ApiCall {
    ApiCall {
        account_id: account.to_owned(),
        region: region.to_owned(),
        service: "config".to_owned(),
        operation: "DeliverConfigSnapshot".to_owned(),
        resource: Some(resource_type.to_owned()),
        outcome: failed.map_or(Outcome::Ok, |(outcome, _)| outcome),
        error_code: failed.map(|(_, failure)| failure.code.clone()),
        message: failed.map(|(_, failure)| failure.message.clone()).filter(|message| !message.is_empty()),
        items: items.filter(|_| failed.is_none()),
        attempts: 0,
        duration_ms: None,
        started_at: Some(began),
    }
}

fn elements<'a>(reply: &'a Reply, list: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    let list = reply.result.as_ref().ok().and_then(|answer| answer.get(list)?.as_array());
    list.into_iter().flatten()
}

fn object_of(value: &Value) -> Result<Object<'static>, ItemError> {
    item::element(Json::string(value.to_string()), Shape::Item)
}

/// Names between quotes and commas.
fn quoted<T: AsRef<str>>(names: &[T]) -> String {
    names.iter().map(|name| format!("'{}'", name.as_ref().replace('\'', "''"))).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn recorders(regions: &[(&str, Value)]) -> Recorders {
        regions
            .iter()
            .map(|(region, group)| {
                let scopes =
                    if group.is_null() { Vec::new() } else { vec![Scope::of(&json!({"recordingGroup": group}))] };
                ((*region).to_owned(), scopes)
            })
            .collect()
    }

    #[test]
    fn scopes_are_read_in_both_spellings() {
        for recorder in [
            json!({"recordingGroup": {"allSupported": false, "resourceTypes": ["AWS::S3::Bucket"]}}),
            json!({"RecordingGroup": {"AllSupported": false, "ResourceTypes": ["AWS::S3::Bucket"]}}),
        ] {
            let scope = Scope::of(&recorder);
            assert!(scope.covers("AWS::S3::Bucket") && !scope.covers("AWS::EC2::VPC"));
        }
        let all = Scope::of(&json!({"recordingGroup": {"allSupported": true}}));
        assert!(all.covers("AWS::EC2::VPC") && !all.covers("AWS::IAM::User"));
        let but = json!({"recordingGroup": {"allSupported": false, "recordingStrategy": {"useOnly": "EXCLUSION_BY_RESOURCE_TYPES"},
            "exclusionByResourceTypes": {"resourceTypes": ["AWS::EC2::Volume"]}}});
        assert!(Scope::of(&but).covers("AWS::IAM::User") && !Scope::of(&but).covers("AWS::EC2::Volume"));
        assert!(!Scope::of(&json!({"name": "default"})).covers("AWS::EC2::VPC"));
    }

    #[test]
    fn types_come_from_where_they_are_recorded() {
        let inventory = Inventory::builtin().unwrap();
        let chosen = types(&[
            "AWS::EC2::Volume",
            "AWS::S3::Bucket",
            "AWS::IAM::User",
            "AWS::CloudFront::Distribution",
            "AWS::IAM::CredentialReport",
            RECORDER,
        ]);
        let everything = json!({"allSupported": true, "includeGlobalResourceTypes": true});
        let home = recorders(&[("us-east-1", everything.clone()), ("eu-west-1", Value::Null)]);
        let shared = share(&inventory, &chosen, "aws", &home, false);
        // Buckets of the region that nobody records would be missing.
        let expected = types(&["AWS::CloudFront::Distribution", "AWS::EC2::Volume", "AWS::IAM::User"]);
        assert_eq!(shared.recorded, BTreeMap::from([("us-east-1".to_owned(), expected)]));
        assert_eq!(shared.unrecorded["eu-west-1"], types(&["AWS::EC2::Volume"]));

        let alone = share(&inventory, &chosen, "aws", &home, true);
        assert!(alone.recorded["us-east-1"].contains("AWS::S3::Bucket"));
        assert_eq!(alone.unrecorded["eu-west-1"], types(&["AWS::EC2::Volume", "AWS::S3::Bucket"]));

        let away = recorders(&[("us-east-1", json!({"allSupported": true})), ("eu-west-1", everything)]);
        let shared = share(&inventory, &chosen, "aws", &away, false);
        assert_eq!(
            shared.recorded["eu-west-1"],
            types(&["AWS::EC2::Volume", "AWS::IAM::User", "AWS::S3::Bucket"]),
            "each recorder of users has all of them; distributions are recorded at home"
        );
        assert!(shared.recorded["us-east-1"].contains("AWS::CloudFront::Distribution"));
        assert!(shared.unrecorded.is_empty());
    }
}
