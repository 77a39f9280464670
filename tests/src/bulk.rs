//! As many resources as are asked for, in the same mix at every number: what a company of some size has, most of it in
//! order.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Context;
use chrono::TimeDelta;
use flate2::Compression;
use flate2::write::GzEncoder;
use fs_err as fs;
use icecore_snapshot::{ApiCall, Finished, Outcome, SnapshotWriter, Source, Store, WriterOptions};
use serde_json::{Value, json};

use crate::config::{self, DeliveredFile};
use crate::described::{Described, KINDS, Place, Reach, call, refusal, service_and_operation, snapshot_time, tags};
use crate::dice::{Dice, ec2_id, uuid};
use crate::ec2::{self, Peer, Settings, Subnet, everything, group_id, security_group, tcp};
use crate::iam::{self, Key, Password, Role, Root, User, aws_policy, customer_policy, owned};
use crate::policy::{allow, document, grant, trust_service, trust_service_for, with_condition, with_sid};
use crate::{kms, rds, s3};

const REGIONS: [&str; 4] = ["eu-central-1", "eu-west-1", "us-east-1", "us-west-2"];
const TEAMS: [&str; 8] = ["storefront", "orders", "billing", "search", "platform", "data", "mobile", "partners"];

/// How many of a thousand resources are of a type, and whether AWS Config records it.
const MIX: [(&str, u64, bool); 26] = [
    ("AWS::IAM::Policy", 40, true),
    ("AWS::IAM::Role", 120, true),
    ("AWS::IAM::User", 15, true),
    ("AWS::IAM::AccessKey", 10, false),
    ("AWS::IAM::CredentialReport", 15, false),
    ("AWS::IAM::VirtualMFADevice", 12, false),
    ("AWS::IAM::Group", 3, true),
    ("AWS::S3::Bucket", 60, true),
    ("AWS::KMS::Key", 25, true),
    ("AWS::KMS::Alias", 20, true),
    ("AWS::EC2::VPC", 6, true),
    ("AWS::EC2::Subnet", 28, true),
    ("AWS::EC2::RouteTable", 14, true),
    ("AWS::EC2::NetworkAcl", 6, true),
    ("AWS::EC2::InternetGateway", 5, true),
    ("AWS::EC2::FlowLog", 4, true),
    ("AWS::EC2::EIP", 12, true),
    ("AWS::EC2::SecurityGroup", 110, true),
    ("AWS::EC2::NetworkInterface", 150, true),
    ("AWS::EC2::Instance", 70, true),
    ("AWS::EC2::Volume", 130, true),
    ("AWS::EC2::Snapshot", 120, false),
    ("AWS::RDS::DBInstance", 12, true),
    ("AWS::RDS::DBCluster", 3, true),
    ("AWS::RDS::DBSnapshot", 8, true),
    ("AWS::RDS::DBClusterSnapshot", 2, true),
];

/// The part of `total` that falls to the `index`th of `parts` equal parts, so that all parts together are `total`.
fn share(total: u64, index: u64, parts: u64) -> u64 {
    total * (index + 1) / parts - total * index / parts
}

/// How many resources there are of each type, and over how many accounts they are spread.
struct Plan {
    totals: BTreeMap<&'static str, u64>,
    accounts: u64,
    regions: &'static [&'static str],
}

impl Plan {
    fn new(resources: u64, recorded_only: bool, accounts: u64, regions: &'static [&'static str]) -> Self {
        let mix: Vec<_> = MIX.iter().filter(|(.., recorded)| *recorded || !recorded_only).collect();
        let whole: u64 = mix.iter().map(|(_, weight, _)| weight).sum();
        let mut totals = BTreeMap::new();
        let mut before = 0;
        for (resource_type, weight, _) in mix {
            let count = resources * (before + weight) / whole - resources * before / whole;
            totals.insert(*resource_type, count);
            before += weight;
        }
        Self { totals, accounts, regions }
    }

    fn total(&self, resource_type: &str) -> u64 {
        self.totals.get(resource_type).copied().unwrap_or(0)
    }
}

fn account_id(index: u64) -> String {
    // As the sample's: recognisably nobody's.
    if index < 9 { format!("{}", 111_111_111_111 * (index + 1)) } else { format!("{}", 900_000_000_000 + index) }
}

fn accounts_for(resources: u64) -> u64 {
    (resources / 5_000).clamp(2, 100)
}

/// Writes a snapshot of `resources` resources. Beside those of the mix it holds what every account and region has once.
///
/// # Errors
/// If the store cannot be written.
pub fn write_snapshot(store: &Path, resources: u64) -> anyhow::Result<Finished> {
    write(store, resources, Moment::First)
}

/// Writes what [`write_snapshot`] writes, as it is a day later: so many of a thousand resources are changed, gone or new.
///
/// # Errors
/// If the store cannot be written.
pub fn write_changed_snapshot(store: &Path, resources: u64, per_mille: u64) -> anyhow::Result<Finished> {
    write(store, resources, Moment::NextDay { per_mille })
}

/// Writes what [`write_snapshot`] writes, as it is on each of so many days: every day so many of a thousand resources change, go or appear, and every
/// call is made at another time of the day and takes another time.
///
/// # Errors
/// If the store cannot be written.
pub fn write_days(store: &Path, resources: u64, per_mille: u64, days: std::ops::Range<u32>) -> anyhow::Result<()> {
    for day in days {
        write(store, resources, Moment::Day { day, per_mille })?;
    }
    Ok(())
}

/// When a snapshot is taken.
#[derive(Debug, Clone, Copy)]
enum Moment {
    First,
    /// A day later: so many of a thousand resources have changed.
    NextDay {
        per_mille: u64,
    },
    /// So many days later, each of which changed so many of a thousand resources.
    Day {
        day: u32,
        per_mille: u64,
    },
}

impl Moment {
    fn later(self) -> TimeDelta {
        match self {
            Self::First => TimeDelta::zero(),
            Self::NextDay { .. } => TimeDelta::days(1),
            Self::Day { day, .. } => TimeDelta::days(day.into()),
        }
    }

    /// What a resource has become.
    fn becomes(self, resource: Described) -> Vec<Described> {
        match self {
            Self::First => vec![resource],
            Self::NextDay { per_mille } => a_day_later(resource, per_mille),
            Self::Day { day, per_mille } => days_later(resource, day, per_mille),
        }
    }
}

/// When each call of a day is made, and how long it takes: an operation's calls follow one another, several at once, as a collector makes them.
struct Clock {
    moment: Moment,
    made: BTreeMap<[String; 4], u64>,
}

impl Clock {
    fn set(&mut self, call: &mut ApiCall) -> anyhow::Result<()> {
        let Moment::Day { day, .. } = self.moment else { return Ok(()) };
        let day = day.to_string();
        let key = [&call.account_id, &call.region, &call.service, &call.operation].map(Clone::clone);
        let begin = Dice::of(&["begin", &day, &key[0], &key[1], &key[2], &key[3]]).below(60_000);
        let made = self.made.entry(key).or_default();
        *made += 1;
        let mut dice = Dice::of(&["call", &day, &call.operation, call.resource.as_deref().unwrap_or(&call.region)]);
        let at = begin + *made * 15 + dice.below(250);
        let slow = if dice.chance(50) { dice.below(700) } else { 0 };
        call.started_at = Some(snapshot_time() + self.moment.later() + TimeDelta::milliseconds(at.try_into()?));
        call.duration_ms = Some(i64::try_from(20 + dice.below(60) + slow)?);
        call.attempts = if call.outcome == Outcome::Ok && dice.chance(12) { 2 } else { 1 };
        Ok(())
    }
}

fn write(store: &Path, resources: u64, moment: Moment) -> anyhow::Result<Finished> {
    let later = moment.later();
    let mut clock = Clock { moment, made: BTreeMap::new() };
    let accounts = accounts_for(resources);
    let regions = u64::try_from(REGIONS.len())?;
    let once = accounts * (ONCE_PER_ACCOUNT + regions * ONCE_PER_REGION);
    let plan = Plan::new(resources.saturating_sub(once), false, accounts, &REGIONS);
    let mut options =
        WriterOptions::new(concat!("icecore-generate ", env!("CARGO_PKG_VERSION")), snapshot_time() + later);
    options.request = json!({"resources": resources});
    options.started_at = snapshot_time() + later;
    options.finished_at = Some(snapshot_time() + later + TimeDelta::minutes(40));
    let mut writer = SnapshotWriter::create(&Store::new(store), options)?;
    for index in 0..accounts {
        let account = account_id(index);
        let mut seen: BTreeMap<(&'static str, String), i64> = BTreeMap::new();
        let mut push = |resource: Described| -> anyhow::Result<()> {
            let resource = refuse_sometimes(resource);
            let kind = KINDS.iter().find(|kind| kind.resource_type == resource.resource_type);
            let region = match kind {
                Some(kind) if kind.reach == Reach::Region => resource.region.clone(),
                _ => "global".to_owned(),
            };
            *seen.entry((resource.resource_type, region)).or_default() += 1;
            for resource in moment.becomes(resource) {
                let mut first = None;
                for mut call in resource.calls() {
                    clock.set(&mut call)?;
                    first = first.into_iter().chain(call.started_at).min();
                    writer.push_call(call)?;
                }
                let mut resource = resource.into_resource(Source::AwsApi);
                resource.captured_at += later;
                // Of what is asked about alone, the collector notes when it was asked.
                if let (Moment::Day { .. }, Some(first)) = (moment, first) {
                    resource.captured_at = first;
                }
                writer.push(resource)?;
            }
            Ok(())
        };
        once_per_account(&account, &mut push)?;
        plan.build(index, &mut push)?;
        push_lists(&mut writer, &account, &seen, &mut clock)?;
    }
    Ok(writer.finish()?)
}

/// The calls that listed what an account has.
fn push_lists(
    writer: &mut SnapshotWriter,
    account: &str,
    seen: &BTreeMap<(&'static str, String), i64>,
    clock: &mut Clock,
) -> anyhow::Result<()> {
    let mut done = BTreeMap::new();
    for kind in &KINDS {
        let regions = if kind.reach == Reach::Account { &["global"][..] } else { &REGIONS };
        for region in regions {
            let items = seen.get(&(kind.resource_type, (*region).to_owned())).copied().unwrap_or(0);
            for key in kind.lists {
                let (service, operation) = service_and_operation(kind.resource_type, key);
                let mut list = call(account, region, &service, &operation, None, Outcome::Ok);
                list.items = Some(items);
                // Nothing is lost by this refusal that the mix would count.
                if items == 0 && Dice::of(&["refused", account, region, &operation]).chance(40) {
                    let (code, message) = refusal(&service, &operation, account, "*");
                    list.outcome = Outcome::Denied;
                    list.error_code = Some(code.to_owned());
                    list.message = Some(message);
                    list.items = None;
                }
                done.entry((*region, service, operation)).or_insert(list);
            }
        }
    }
    for mut list in done.into_values() {
        clock.set(&mut list)?;
        writer.push_call(list)?;
    }
    Ok(())
}

/// One in a few hundred resources keeps something from the collector, of those that are asked about alone.
fn refuse_sometimes(resource: Described) -> Described {
    let lists = resource.lists();
    let operations: Vec<String> =
        resource.answers.keys().filter(|key| !lists.contains(&key.as_str())).cloned().collect();
    let mut dice = Dice::of(&["refuse", &resource.arn, &resource.region]);
    if operations.is_empty() || !dice.chance(13) {
        return resource;
    }
    let operation = dice.pick(&operations.iter().map(String::as_str).collect::<Vec<_>>()).to_owned();
    resource.denied(&operation)
}

/// What a resource has become: mostly itself, sometimes with another tag or setting, gone, or with a twin.
fn a_day_later(mut resource: Described, per_mille: u64) -> Vec<Described> {
    let mut dice = Dice::of(&["changed", resource.resource_type, &resource.arn, &resource.id, &resource.region]);
    if !dice.chance(per_mille) {
        return vec![resource];
    }
    match dice.below(10) {
        0 => vec![],
        1 => {
            let mut twin = resource.clone();
            twin.id.push_str("-twin");
            if !twin.arn.is_empty() {
                twin.arn.push_str("-twin");
            }
            vec![resource, twin]
        }
        _ => {
            let group = resource.answers.get_mut("DescribeSecurityGroups");
            if let Some(rules) = group.and_then(|group| group["IpPermissions"].as_array_mut()) {
                rules.push(json!({
                    "IpProtocol": "tcp", "FromPort": 22, "ToPort": 22,
                    "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "For a moment"}]
                }));
            }
            resource.tags.get_or_insert_default().insert("reviewed".to_owned(), "yes".to_owned());
            vec![resource]
        }
    }
}

/// What a resource has become after so many days: each event changes it, takes it away until the next, or gives it a twin until the next.
fn days_later(mut resource: Described, days: u32, per_mille: u64) -> Vec<Described> {
    let key = ["event", resource.resource_type, &resource.arn, &resource.id, &resource.region].map(str::to_owned);
    let (mut at, mut last) = (0, None);
    for number in 0_u32.. {
        let mut dice = Dice::of(&[&key[0], &key[1], &key[2], &key[3], &key[4], &number.to_string()]);
        // On average a thousandth of the inverse.
        at += 1 + dice.below((2000 / per_mille.max(1)).max(2) - 1);
        if at > u64::from(days) {
            break;
        }
        last = Some((at, dice.below(10)));
    }
    match last {
        None => vec![resource],
        Some((_, 0)) => vec![],
        Some((_, 1)) => {
            let mut twin = resource.clone();
            twin.id.push_str("-twin");
            if !twin.arn.is_empty() {
                twin.arn.push_str("-twin");
            }
            vec![resource, twin]
        }
        Some((at, kind)) => {
            let group = resource.answers.get_mut("DescribeSecurityGroups");
            if let Some(rules) = group.and_then(|group| group["IpPermissions"].as_array_mut())
                && kind < 5
            {
                rules.push(json!({
                    "IpProtocol": "tcp", "FromPort": 22, "ToPort": 22,
                    "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": format!("Since day {at}")}]
                }));
            }
            resource.tags.get_or_insert_default().insert("reviewed".to_owned(), format!("day-{at}"));
            vec![resource]
        }
    }
}

const ONCE_PER_ACCOUNT: u64 = 5;
const ONCE_PER_REGION: u64 = 2;

/// What every account has once, and every region of it.
fn once_per_account(account: &str, push: &mut dyn FnMut(Described) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let mut dice = Dice::of(&["account", account]);
    let root =
        Root { mfa: !dice.chance(50), virtual_mfa: false, key: dice.chance(30), used_days: Some(200), age_days: 2500 };
    push(root.report(account))?;
    push(root.summary(account, &iam::Counts { users: 30, groups: 6, roles: 240, policies: 80, devices: 24 }))?;
    push(iam::password_policy(account, (!dice.chance(60)).then(iam::strong_password_policy)))?;
    push(s3::account_settings(account, dice.chance(500).then_some([true; 4])))?;
    let home = Place { account, region: REGIONS[0] };
    let bucket = format!("trail-{account}");
    let trail = kms::Trail {
        name: "audit",
        bucket: &bucket,
        multi_region: !dice.chance(50),
        logging: !dice.chance(50),
        validation: true,
        key: None,
        log_group: true,
        data_events: dice.chance(400),
        tags: owned("security", "prod"),
    };
    push(trail.describe(home, home.region))?;
    for region in REGIONS {
        let place = Place { account, region };
        let settings =
            Settings { encrypted: !dice.chance(60), sharing_blocked: dice.chance(900), imdsv2: dice.chance(900) };
        push(settings.describe(place))?;
        let managed = kms::Key { alias: "aws/ebs", aws_managed: true, ..kms::Key::default() };
        push(managed.describe(place))?;
    }
    Ok(())
}

/// How many resources of each type an account and region has, so that they can name each other.
struct Cell<'a> {
    place: Place<'a>,
    vpcs: u64,
    subnets: u64,
    groups: u64,
    instances: u64,
    volumes: u64,
}

impl Plan {
    /// All resources of an account.
    fn build(&self, account_index: u64, push: &mut dyn FnMut(Described) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let account = account_id(account_index);
        let account = account.as_str();
        let here = |resource_type| share(self.total(resource_type), account_index, self.accounts);
        let policies = here("AWS::IAM::Policy");
        for number in 0..policies {
            push(bulk_policy(account, number))?;
        }
        for number in 0..here("AWS::IAM::Role") {
            push(bulk_role(account, number, policies))?;
        }
        for number in 0..here("AWS::IAM::User").max(here("AWS::IAM::CredentialReport")) {
            let name = format!("user-{number}");
            let user = bulk_user(account, &name, number);
            if number < here("AWS::IAM::User") {
                push(user.describe(account))?;
            }
            if number < here("AWS::IAM::CredentialReport") {
                push(user.report(account))?;
            }
        }
        for number in 0..here("AWS::IAM::AccessKey") {
            let name = format!("user-{number}");
            let mut user = bulk_user(account, &name, number);
            user.keys.truncate(1);
            if user.keys.is_empty() {
                user.keys.push(Key { active: false, age_days: 400, used_days: None });
            }
            for key in user.describe_keys(account) {
                push(key)?;
            }
        }
        for number in 0..here("AWS::IAM::VirtualMFADevice") {
            let name = format!("user-{number}");
            let user = User { name: &name, mfa: true, ..bulk_user(account, &name, number) };
            if let Some(device) = user.describe_device(account) {
                push(device)?;
            }
        }
        for number in 0..here("AWS::IAM::Group") {
            let name = format!("group-{number}");
            let attached =
                if number % 12 == 5 { aws_policy("AdministratorAccess") } else { aws_policy("ReadOnlyAccess") };
            push(iam::group(account, &name, &[attached], &[]))?;
        }
        for number in 0..here("AWS::S3::Bucket") {
            let region = self.regions[usize::try_from(number)? % self.regions.len()];
            push(bulk_bucket(Place { account, region }, number))?;
        }
        for (index, region) in self.regions.iter().enumerate() {
            let place = Place { account, region };
            let regions = u64::try_from(self.regions.len())?;
            let cell = account_index * regions + u64::try_from(index)?;
            let here = |resource_type: &str| share(self.total(resource_type), cell, self.accounts * regions);
            self.build_region(place, &here, push)?;
        }
        Ok(())
    }

    fn build_region(
        &self,
        place: Place<'_>,
        here: &dyn Fn(&str) -> u64,
        push: &mut dyn FnMut(Described) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let cell = Cell {
            place,
            vpcs: here("AWS::EC2::VPC").max(1),
            subnets: here("AWS::EC2::Subnet").max(1),
            groups: here("AWS::EC2::SecurityGroup").max(1),
            instances: here("AWS::EC2::Instance"),
            volumes: here("AWS::EC2::Volume"),
        };
        let builders: [(&str, Build); 18] = [
            ("AWS::KMS::Key", |cell, number| cell.with_key(number, |key| key.describe(cell.place))),
            ("AWS::KMS::Alias", |cell, number| cell.with_key(number, |key| key.describe_alias(cell.place))),
            ("AWS::EC2::VPC", |cell, number| {
                ec2::vpc(cell.place, &cell.vpc(number), "10.0.0.0/16", number % 9 == 0, &cell.tags("vpc", number))
            }),
            ("AWS::EC2::Subnet", |cell, number| {
                let auto = Dice::of(&["subnet", &cell.subnet(number).id]).chance(60);
                cell.subnet(number).describe(cell.place, auto, false, &cell.tags("subnet", number))
            }),
            ("AWS::EC2::RouteTable", |cell, number| cell.route_table(number)),
            ("AWS::EC2::NetworkAcl", |cell, number| {
                let (vpc, subnet) = (cell.vpc(number), cell.subnet(number));
                let tags = cell.tags("acl", number);
                ec2::network_acl(cell.place, &vpc, number < cell.vpcs && number % 5 == 0, &[&subnet.id], &tags)
            }),
            ("AWS::EC2::InternetGateway", |cell, number| {
                ec2::internet_gateway(cell.place, &cell.vpc(number), &cell.tags("igw", number))
            }),
            ("AWS::EC2::FlowLog", |cell, number| {
                ec2::flow_log(cell.place, &cell.vpc(number), "ALL", &cell.tags("flow", number))
            }),
            ("AWS::EC2::EIP", |cell, number| {
                let (name, ip) = (format!("eip-{number}"), format!("203.0.{}.{}", number % 113, number % 250));
                let interface = (number % 20 != 7).then(|| cell.interface(number));
                ec2::address(cell.place, &name, &ip, interface.as_deref(), &cell.tags("eip", number))
            }),
            ("AWS::EC2::SecurityGroup", |cell, number| cell.security_group(number)),
            ("AWS::EC2::NetworkInterface", |cell, number| cell.network_interface(number)),
            ("AWS::EC2::Instance", |cell, number| cell.with_instance(number, |instance| instance.describe(cell.place))),
            ("AWS::EC2::Volume", |cell, number| cell.volume(number)),
            ("AWS::EC2::Snapshot", |cell, number| cell.snapshot(number)),
            ("AWS::RDS::DBInstance", |cell, number| cell.database(number)),
            ("AWS::RDS::DBCluster", |cell, number| cell.database_cluster(number)),
            ("AWS::RDS::DBSnapshot", |cell, number| cell.database_snapshot(number, false)),
            ("AWS::RDS::DBClusterSnapshot", |cell, number| cell.database_snapshot(number, true)),
        ];
        for (resource_type, build) in builders {
            for number in 0..here(resource_type) {
                push(build(&cell, number))?;
            }
        }
        Ok(())
    }
}

/// Describes a resource of a cell by its number.
type Build = fn(&Cell<'_>, u64) -> Described;

impl Cell<'_> {
    fn dice(&self, what: &str, number: u64) -> Dice {
        Dice::of(&[what, self.place.account, self.place.region, &number.to_string()])
    }

    fn tags(&self, what: &str, number: u64) -> crate::described::Tags {
        let team = self.dice("team", number).pick(&TEAMS);
        tags([
            ("Name", &format!("{team}-{what}-{number}")),
            ("team", team),
            ("stage", "prod"),
            ("cost-center", &format!("cc-{}", 1000 + number % 90)),
            ("managed-by", "terraform"),
        ])
    }

    fn vpc(&self, number: u64) -> String {
        let number = (number % self.vpcs).to_string();
        ec2_id("vpc", &[self.place.account, self.place.region, &number])
    }

    fn subnet(&self, number: u64) -> Subnet {
        let number = number % self.subnets;
        let zone = ['a', 'b', 'c'][usize::try_from(number % 3).unwrap_or(0)];
        Subnet::new(self.place, &self.vpc(number), &number.to_string(), zone, &format!("10.0.{}", number % 250))
    }

    fn route_table(&self, number: u64) -> Described {
        let vpc = self.vpc(number);
        let subnets: Vec<String> = (0..2).map(|index| self.subnet(number + index * self.vpcs).id).collect();
        let subnets: Vec<&str> = if number < self.vpcs { vec![] } else { subnets.iter().map(String::as_str).collect() };
        let public = number % 3 == 1;
        let name = number.to_string();
        ec2::route_table(self.place, &vpc, &name, "10.0.0.0/16", &subnets, public, &self.tags("rtb", number))
    }

    fn group_name(&self, number: u64) -> String {
        let number = number % self.groups;
        if number < self.vpcs { "default".to_owned() } else { format!("service-{number}") }
    }

    fn group(&self, number: u64) -> String {
        let number = number % self.groups;
        group_id(self.place, &self.vpc(number), &self.group_name(number))
    }

    fn security_group(&self, number: u64) -> Described {
        let mut dice = self.dice("group", number);
        let vpc = self.vpc(number);
        let other = self.group(number + 1);
        let world = [Peer::V4("0.0.0.0/0"), Peer::V6("::/0")];
        let inside = [Peer::V4("10.0.0.0/8"), Peer::V4("192.168.10.0/24")];
        let mut ingress = Vec::new();
        let mut egress = vec![tcp(443, 443, &world[..1], "Services on the internet")];
        if number < self.vpcs {
            egress.clear();
        } else {
            ingress.push(tcp(8080, 8080, &[Peer::Group(&other)], "From the load balancer"));
            ingress.push(tcp(9100, 9100, &inside, "Metrics"));
            if dice.chance(120) {
                ingress.push(tcp(443, 443, &world, "Public"));
            }
            if dice.chance(25) {
                let port = dice.pick(&[22_u16, 3389, 3306, 5432, 6379, 27017, 9200]);
                ingress.push(tcp(port, port, &world[..1], "Temporary"));
            }
            if dice.chance(8) {
                ingress.push(everything(&world[..1], "Debugging"));
            }
            egress.push(tcp(5432, 5432, &inside, "Databases"));
            if dice.chance(200) {
                egress.push(everything(&world[..1], ""));
            }
        }
        let tags = self.tags("sg", number);
        security_group(self.place, &vpc, &self.group_name(number), "Of a service", &ingress, &egress, &tags)
    }

    fn instance_id(&self, number: u64) -> String {
        ec2_id("i", &[self.place.account, self.place.region, &number.to_string()])
    }

    fn volume_id(&self, number: u64) -> String {
        ec2_id("vol", &[self.place.account, self.place.region, &number.to_string()])
    }

    fn interface(&self, number: u64) -> String {
        if number < self.instances {
            ec2_id("eni", &[&self.instance_id(number)])
        } else {
            ec2_id("eni", &[self.place.account, self.place.region, &number.to_string()])
        }
    }

    fn with_instance<T>(&self, number: u64, use_it: impl FnOnce(&ec2::Instance<'_>) -> T) -> T {
        let mut dice = self.dice("instance", number);
        let subnet = self.subnet(number);
        let mut volumes = vec![self.volume_id(number)];
        if number + self.instances < self.volumes {
            volumes.push(self.volume_id(number + self.instances));
        }
        let instance = ec2::Instance {
            id: self.instance_id(number),
            class: dice.pick(&["t3.medium", "m7i.large", "c7i.xlarge", "r7i.large"]),
            subnet: &subnet,
            host: 4 + number % 250,
            public_ip: dice.chance(40).then(|| format!("203.0.113.{}", number % 250)),
            groups: (0..2).map(|index| (self.group(number + index), self.group_name(number + index))).collect(),
            profile: (!dice.chance(50)).then_some("service"),
            imdsv2: !dice.chance(50),
            detailed_monitoring: dice.chance(700),
            stopped_days: dice.chance(30).then_some(90),
            age_days: 30 + u32::try_from(dice.below(700)).unwrap_or(0),
            volumes,
            tags: self.tags("instance", number),
        };
        use_it(&instance)
    }

    fn network_interface(&self, number: u64) -> Described {
        if number < self.instances {
            return self.with_instance(number, |instance| instance.interface().describe(self.place));
        }
        let subnet = self.subnet(number);
        let service = ["ELB app/service/50dc6c495c0c9188", "RDSNetworkInterface", "AWS Lambda VPC ENI-service"];
        let interface = ec2::Interface {
            id: self.interface(number),
            subnet: &subnet,
            host: 4 + number % 250,
            public_ip: (number % 25 == 3).then(|| format!("203.0.113.{}", number % 250)),
            groups: vec![(self.group(number), self.group_name(number))],
            instance: None,
            service: Some(service[usize::try_from(number % 3).unwrap_or(0)]),
            created: crate::described::days_ago(200, &["interface"]),
            tags: self.tags("eni", number),
        };
        interface.describe(self.place)
    }

    fn key_arn(&self) -> String {
        self.place.arn("kms", &format!("key/{}", uuid(&[self.place.account, self.place.region, "service-0"])))
    }

    fn volume(&self, number: u64) -> Described {
        let mut dice = self.dice("volume", number);
        let owner = self.instance_id(number % self.instances.max(1));
        let device = if number < self.instances { "/dev/xvda" } else { "/dev/sdf" };
        let zone = self.subnet(number % self.instances.max(1)).zone;
        let key = self.key_arn();
        let volume = ec2::Volume {
            id: self.volume_id(number),
            size: 30 + dice.below(970),
            zone: &zone,
            key: (!dice.chance(40)).then_some(key.as_str()),
            instance: (self.instances > 0 && !dice.chance(30)).then_some((owner.as_str(), device)),
            age_days: u32::try_from(dice.below(800)).unwrap_or(0),
            snapshot: None,
            tags: self.tags("volume", number),
        };
        volume.describe(self.place)
    }

    fn snapshot(&self, number: u64) -> Described {
        let mut dice = self.dice("snapshot", number);
        let (volume, key) = (self.volume_id(number % self.volumes.max(1)), self.key_arn());
        let snapshot = ec2::Snapshot {
            id: ec2_id("snap", &[self.place.account, self.place.region, &number.to_string()]),
            volume: &volume,
            size: 30 + dice.below(970),
            key: (!dice.chance(40)).then_some(key.as_str()),
            public: dice.chance(4),
            shared_with: dice.chance(20).then_some("222222222222"),
            age_days: u32::try_from(dice.below(60)).unwrap_or(0),
            description: "Made by the nightly backup",
            tags: self.tags("snapshot", number),
        };
        snapshot.describe(self.place)
    }

    fn with_key<T>(&self, number: u64, use_it: impl FnOnce(&kms::Key<'_>) -> T) -> T {
        let mut dice = self.dice("key", number);
        let alias = format!("service-{number}");
        let principal = json!({"AWS": format!("arn:aws:iam::{}:role/service-{number}", self.place.account)});
        let actions = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"];
        let mut statements = vec![with_sid(grant("Allow", &principal, &actions, &["*"]), "Service")];
        if dice.chance(6) {
            statements.push(grant("Allow", &json!({"AWS": "*"}), &["kms:Decrypt"], &["*"]));
        }
        let key = kms::Key {
            alias: &alias,
            description: "Data of a service",
            rotated: !dice.chance(60),
            state: if dice.chance(10) { "PendingDeletion" } else { "Enabled" },
            statements,
            tags: self.tags("key", number),
            ..kms::Key::default()
        };
        use_it(&key)
    }

    fn database(&self, number: u64) -> Described {
        let mut dice = self.dice("database", number);
        let (name, key) = (format!("service-{number}"), self.key_arn());
        let subnets = [self.subnet(number), self.subnet(number + self.vpcs)];
        let database = rds::Instance {
            name: &name,
            engine: dice.pick(&["postgres", "mysql", "mariadb"]),
            public: dice.chance(20),
            key: (!dice.chance(30)).then_some(key.as_str()),
            backup_days: if dice.chance(40) { 1 } else { 14 },
            multi_az: !dice.chance(150),
            authority: if dice.chance(20) { "rds-ca-2019" } else { "rds-ca-rsa2048-g1" },
            minor_upgrades: !dice.chance(50),
            deletion_protection: !dice.chance(80),
            iam_authentication: dice.chance(600),
            exports_logs: !dice.chance(100),
            admin: if dice.chance(150) { "admin" } else { "keeper" },
            tags: self.tags("db", number),
            ..rds::Instance::default()
        };
        database.describe(self.place, &[&subnets[0], &subnets[1]], &self.group(number))
    }

    fn database_cluster(&self, number: u64) -> Described {
        let (name, key) = (format!("cluster-{number}"), self.key_arn());
        let members = [format!("{name}-1"), format!("{name}-2")];
        let cluster = rds::Cluster {
            name: &name,
            engine: "aurora-postgresql",
            members: &[&members[0], &members[1]],
            key: Some(&key),
            careful: !self.dice("cluster", number).chance(60),
            admin: "keeper",
            group: &self.group(number),
            tags: self.tags("cluster", number),
        };
        cluster.describe(self.place)
    }

    fn database_snapshot(&self, number: u64, of_cluster: bool) -> Described {
        let mut dice = self.dice("database snapshot", number);
        let (name, key) = (format!("before-{number}"), self.key_arn());
        let of = if of_cluster { format!("cluster-{number}") } else { format!("service-{number}") };
        let snapshot = rds::Snapshot {
            name: &name,
            of: &of,
            of_cluster,
            engine: if of_cluster { "aurora-postgresql" } else { "postgres" },
            key: (!dice.chance(30)).then_some(key.as_str()),
            shared_with: if dice.chance(10) { &["all"] } else { &[] },
            age_days: u32::try_from(dice.below(400)).unwrap_or(0),
            tags: self.tags("snapshot", number),
        };
        snapshot.describe(self.place)
    }
}

fn bulk_policy(account: &str, number: u64) -> Described {
    let mut dice = Dice::of(&["policy", account, &number.to_string()]);
    let team = dice.pick(&TEAMS);
    let bucket = format!("arn:aws:s3:::{team}-{account}-{number}");
    let mut statements = vec![
        with_sid(allow(&["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], &[&format!("{bucket}/*")]), "Objects"),
        with_sid(allow(&["s3:ListBucket", "s3:GetBucketLocation"], &[&bucket]), "Bucket"),
        with_sid(
            with_condition(
                allow(
                    &["kms:Decrypt", "kms:GenerateDataKey"],
                    &[&format!("arn:aws:kms:*:{account}:key/{}", uuid(&[team]))],
                ),
                "StringEquals",
                "kms:ViaService",
                json!("s3.eu-central-1.amazonaws.com"),
            ),
            "Key",
        ),
    ];
    if dice.chance(40) {
        statements.push(allow(&["dynamodb:*"], &["*"]));
    }
    if dice.chance(15) {
        statements.push(allow(&["*"], &["*"]));
    }
    let former = document(vec![allow(&["s3:GetObject"], &[&format!("{bucket}/*")])]);
    let attachments = usize::try_from(dice.below(4)).unwrap_or(0);
    let former = dice.chance(300).then_some(&former);
    iam::policy(
        account,
        &format!("policy-{number}"),
        "Storage of a service",
        attachments,
        &document(statements),
        former,
    )
}

fn bulk_role(account: &str, number: u64, policies: u64) -> Described {
    let mut dice = Dice::of(&["role", account, &number.to_string()]);
    let name = format!("service-{number}");
    let team = dice.pick(&TEAMS);
    let trust = match dice.below(50) {
        0 => crate::policy::trust_principal("arn:aws:iam::333333333333:root"),
        1 => trust_service("sns.amazonaws.com"),
        2 => crate::policy::trust_github(account, Some("repo:tidewren/*")),
        number if number < 20 => trust_service("lambda.amazonaws.com"),
        number if number < 30 => trust_service_for("events.amazonaws.com", account),
        _ => trust_service("ec2.amazonaws.com"),
    };
    let own = document(vec![
        with_sid(
            allow(
                &["logs:CreateLogStream", "logs:PutLogEvents"],
                &[&format!("arn:aws:logs:*:{account}:log-group:/{team}/{name}:*")],
            ),
            "Logs",
        ),
        with_sid(
            allow(
                &["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
                &[&format!("arn:aws:sqs:*:{account}:{team}-{number}")],
            ),
            "Queue",
        ),
    ]);
    let mut inline = vec![("own", own)];
    if dice.chance(10) {
        inline.push(("everything", document(vec![allow(&["*"], &["*"])])));
    }
    let mut attached = vec![aws_policy("AmazonSSMManagedInstanceCore")];
    if policies > 0 {
        attached.push(customer_policy(account, &format!("policy-{}", dice.below(policies))));
    }
    if dice.chance(8) {
        attached.push(aws_policy("AdministratorAccess"));
    }
    let role = Role {
        name: &name,
        description: "What a service may do",
        trust,
        attached,
        inline,
        profile: dice.chance(400),
        age_days: 100 + u32::try_from(dice.below(900)).unwrap_or(0),
        used_days: (!dice.chance(60)).then(|| u32::try_from(dice.below(100)).unwrap_or(0)),
        tags: owned(team, "prod"),
        ..Role::default()
    };
    role.describe(account)
}

fn bulk_user<'a>(account: &str, name: &'a str, number: u64) -> User<'a> {
    let mut dice = Dice::of(&["user", account, name]);
    let used = |dice: &mut Dice| u32::try_from(dice.below(60)).unwrap_or(0);
    User {
        name,
        age_days: 200 + u32::try_from(dice.below(1500)).unwrap_or(0),
        groups: vec!["group-0"],
        attached: if dice.chance(60) { vec![aws_policy("ReadOnlyAccess")] } else { vec![] },
        password: (!dice.chance(200)).then(|| Password { changed_days: 80, used_days: Some(used(&mut dice)) }),
        mfa: !dice.chance(50),
        keys: if number.is_multiple_of(3) {
            vec![Key { active: true, age_days: used(&mut dice) * 3, used_days: Some(used(&mut dice)) }]
        } else {
            vec![]
        },
        tags: owned(dice.pick(&TEAMS), "prod"),
        ..User::default()
    }
}

fn bulk_bucket(place: Place<'_>, number: u64) -> Described {
    let mut dice = Dice::of(&["bucket", place.account, &number.to_string()]);
    let team = dice.pick(&TEAMS);
    let name = format!("{team}-{}-{number}", place.account);
    let mut policy = vec![s3::tls_only_statement(&name)];
    if dice.chance(10) {
        let objects = format!("arn:aws:s3:::{name}/*");
        policy.push(with_sid(grant("Allow", &json!("*"), &["s3:GetObject"], &[&objects]), "Shared"));
    }
    let log_target = format!("access-logs-{}", place.account);
    let bucket = s3::Bucket {
        name: &name,
        age_days: 20 + u32::try_from(dice.below(2000)).unwrap_or(0),
        acl: if dice.chance(10) { s3::Acl::PublicRead } else { s3::Acl::Private },
        policy: (!dice.chance(60)).then(|| document(policy)),
        block: (!dice.chance(30)).then_some([true; 4]),
        versioning: (!dice.chance(100)).then_some(true),
        encryption: if dice.chance(500) {
            s3::Encryption::Kms(place.arn("kms", "alias/service"))
        } else {
            s3::Encryption::S3
        },
        logs_to: dice.chance(700).then_some(log_target.as_str()),
        lifecycle: dice.chance(800),
        ownership: (!dice.chance(50)).then_some("BucketOwnerEnforced"),
        website: dice.chance(10),
        tags: owned(team, "prod"),
        ..s3::Bucket::default()
    };
    bucket.describe(place)
}

/// Writes `items` configuration items as AWS Config delivers them: into one file, if the path ends with `.json` or
/// `.json.gz`, else into a folder laid out as in the bucket that AWS Config delivers to.
///
/// # Errors
/// If a file cannot be written.
pub fn write_aws_config(path: &Path, items: u64) -> anyhow::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if name.ends_with(".json") || name.ends_with(".json.gz") {
        let plan = Plan::new(items, true, 1, &REGIONS[..1]);
        let output = BufWriter::with_capacity(1 << 20, fs::File::create(path)?);
        if name.ends_with(".gz") {
            let encoder = GzEncoder::new(output, Compression::default());
            write_delivery(&plan, encoder)?.finish()?.flush()?;
        } else {
            write_delivery(&plan, output)?.flush()?;
        }
        return Ok(());
    }
    let plan = Plan::new(items, true, accounts_for(items), &REGIONS);
    for index in 0..plan.accounts {
        let account = account_id(index);
        let mut files = BTreeMap::new();
        for region in REGIONS {
            files.insert(region, delivered_file(path, &account, region)?);
        }
        plan.build(index, &mut |resource| {
            // Global resources are delivered by one region.
            let region = if resource.region == "global" { REGIONS[0] } else { resource.region.as_str() };
            let file = files.get_mut(region).with_context(|| format!("`{region}` is not delivered"))?;
            Ok(file.push(&recorded(&resource)?)?)
        })?;
        for file in files.into_values() {
            file.finish()?.finish()?.flush()?;
        }
    }
    Ok(())
}

type Compressed = GzEncoder<BufWriter<fs::File>>;

fn delivered_file(root: &Path, account: &str, region: &str) -> anyhow::Result<DeliveredFile<Compressed>> {
    let time = snapshot_time();
    let folder = root.join(format!("AWSLogs/{account}/Config/{region}/{}/ConfigSnapshot", time.format("%Y/%-m/%-d")));
    fs::create_dir_all(&folder)?;
    let id = uuid(&["delivery", account, region]);
    let name = format!("{account}_Config_{region}_ConfigSnapshot_{}_{id}.json.gz", time.format("%Y%m%dT%H%M%SZ"));
    let output = BufWriter::new(fs::File::create(folder.join(name))?);
    Ok(DeliveredFile::new(GzEncoder::new(output, Compression::default()), &id)?)
}

fn write_delivery<W: Write>(plan: &Plan, output: W) -> anyhow::Result<W> {
    let mut file = DeliveredFile::new(output, &uuid(&["delivery"]))?;
    plan.build(0, &mut |resource| Ok(file.push(&recorded(&resource)?)?))?;
    Ok(file.finish()?)
}

fn recorded(resource: &Described) -> anyhow::Result<Value> {
    config::item(resource, snapshot_time())
        .with_context(|| format!("AWS Config records no `{}`", resource.resource_type))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_as_asked_for_at_every_number() {
        for resources in [0, 1, 999, 10_000, 123_457] {
            let plan = Plan::new(resources, false, 7, &REGIONS);
            let mut count = 0;
            for account in 0..plan.accounts {
                plan.build(account, &mut |_| {
                    count += 1;
                    Ok(())
                })
                .expect("nothing can fail");
                if resources > 10_000 {
                    break;
                }
            }
            if resources <= 10_000 {
                assert_eq!(count, resources);
            }
        }
        let share_sum: u64 = (0..28).map(|index| share(1_001, index, 28)).sum();
        assert_eq!(share_sum, 1_001);
    }

    #[test]
    fn the_mix_is_of_a_thousand() {
        assert_eq!(MIX.iter().map(|(_, weight, _)| weight).sum::<u64>(), 1000);
    }

    #[test]
    fn what_the_mix_takes_for_recorded_has_an_item() {
        let plan = Plan::new(2_000, true, 1, &REGIONS[..1]);
        let mut count = 0;
        plan.build(0, &mut |resource| {
            count += 1;
            recorded(&resource).map(drop)
        })
        .expect("every type has an item");
        assert_eq!(count, 2_000);
    }
}
