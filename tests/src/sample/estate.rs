//! The resources of the sample while they are gathered, and what is alike in all its accounts.

use std::collections::BTreeMap;

use icecore_snapshot::{ApiCall, Outcome};
use serde_json::Value;

use crate::described::{Described, KINDS, Place, Reach, Tags, call, refusal, service_and_operation};
use crate::dice::ec2_id;
use crate::ec2::{self, Instance, Snapshot, Subnet, Volume};
use crate::iam;

/// A list operation that was refused: account, region, type.
pub(super) type RefusedList = (&'static str, &'static str, &'static str);

/// Resources, in the order in which they are told of.
#[derive(Debug, Default)]
pub(super) struct Estate {
    resources: Vec<Described>,
}

impl Estate {
    pub(super) fn add(&mut self, resource: Described) {
        self.resources.push(resource);
    }

    pub(super) fn extend(&mut self, resources: impl IntoIterator<Item = Described>) {
        self.resources.extend(resources);
    }

    pub(super) fn into_resources(self) -> Vec<Described> {
        self.resources
    }

    /// Takes the resources out that a condition holds for.
    pub(super) fn take(&mut self, condition: impl Fn(&Described) -> bool) -> Vec<Described> {
        let (taken, left) = std::mem::take(&mut self.resources).into_iter().partition(|resource| condition(resource));
        self.resources = left;
        taken
    }

    /// Refuses an operation of one resource, which is given by its name, id or ARN.
    pub(super) fn deny(&mut self, resource_type: &str, name: &str, operation: &str) {
        self.change(resource_type, name, |resource| resource.denied(operation));
    }

    /// Refuses every operation of one resource, which is then known from a list alone.
    pub(super) fn seal(&mut self, resource_type: &str, name: &str) {
        self.change(resource_type, name, |mut resource| {
            // Tags are an answer too.
            resource.tags = None;
            let lists = resource.lists();
            let operations: Vec<String> = resource.answers.keys().cloned().collect();
            let refused = operations.iter().filter(|operation| !lists.contains(&operation.as_str()));
            refused.fold(resource, |resource, operation| resource.denied(operation))
        });
    }

    /// Fails an operation of one resource.
    pub(super) fn fail(&mut self, resource_type: &str, name: &str, operation: &str, code: &str, message: &str) {
        self.change(resource_type, name, |resource| resource.failed(operation, code, message));
    }

    fn change(&mut self, resource_type: &str, name: &str, change: impl Fn(Described) -> Described) {
        let is_meant = |resource: &Described| {
            resource.resource_type == resource_type
                && (resource.name.as_deref() == Some(name) || resource.id == name || resource.arn == name)
        };
        let mut changed = 0;
        for resource in &mut self.resources {
            if is_meant(resource) {
                *resource = change(resource.clone());
                changed += 1;
            }
        }
        assert_eq!(changed, 1, "exactly one {resource_type} is called `{name}`");
    }

    /// Every call behind an account's resources; in the region that is closed to the account, hardly any is answered.
    pub(super) fn calls(
        &self,
        account: &str,
        regions: &[&str],
        closed: Option<&str>,
        refused: &[RefusedList],
    ) -> Vec<ApiCall> {
        let mut lists: BTreeMap<(&str, String, String), ApiCall> = BTreeMap::new();
        for kind in KINDS.iter().chain(super::told::every_kind()) {
            let regions = if kind.reach == Reach::Account { &["global"][..] } else { regions };
            for region in regions {
                let items = self.count(kind.resource_type, account, |resource| {
                    kind.reach == Reach::Account || resource.region == *region
                });
                for key in kind.lists {
                    let (service, operation) = service_and_operation(kind.resource_type, key);
                    // What was answered with an error is among the calls about the resource.
                    if self.has_failed(kind.resource_type, account, region, key) {
                        continue;
                    }
                    let list = lists
                        .entry((*region, service.clone(), operation.clone()))
                        .or_insert_with(|| call(account, region, &service, &operation, None, Outcome::Ok));
                    // CloudTrail answers for regions that the account never opted in to.
                    if closed == Some(*region) && service != "cloudtrail" {
                        fail(list, "OptInRequired", "You are not subscribed to this service");
                    } else if refused.contains(&(account_of(account), region, kind.resource_type)) {
                        assert_eq!(items, 0, "nobody saw what was refused");
                        let (code, message) = refusal(&service, &operation, account, "*");
                        fail(list, code, &message);
                    } else if self.is_absent(kind.resource_type, account, key) {
                        list.outcome = Outcome::Absent;
                        list.error_code = Some("NoSuchEntity".to_owned());
                    } else {
                        list.items = Some(list.items.unwrap_or(0) + items);
                    }
                }
            }
        }
        let mut calls: Vec<ApiCall> = lists.into_values().collect();
        for (region, service, operation) in [
            ("global", "iam", "GenerateCredentialReport"),
            ("us-east-1", "sts", "GetCallerIdentity"),
            ("us-east-1", "ec2", "DescribeRegions"),
        ] {
            calls.push(call(account, region, service, operation, None, Outcome::Ok));
        }
        calls.extend(self.resources.iter().filter(|resource| resource.account == account).flat_map(Described::calls));
        for call in &mut calls {
            if call.outcome == Outcome::Throttled {
                call.attempts = 6;
                call.duration_ms = Some(31_470);
            }
        }
        calls
    }

    fn of<'a>(&'a self, resource_type: &'a str, account: &'a str) -> impl Iterator<Item = &'a Described> {
        let is_meant =
            move |resource: &&Described| resource.resource_type == resource_type && resource.account == account;
        self.resources.iter().filter(is_meant)
    }

    fn count(&self, resource_type: &str, account: &str, condition: impl Fn(&Described) -> bool) -> i64 {
        let count = self.of(resource_type, account).filter(|resource| condition(resource)).count();
        i64::try_from(count).unwrap_or(i64::MAX)
    }

    fn has_failed(&self, resource_type: &str, account: &str, region: &str, key: &str) -> bool {
        self.of(resource_type, account).any(|resource| {
            resource.region == region && !resource.answers.get(key).unwrap_or(&Value::Null)["$error"].is_null()
        })
    }

    fn is_absent(&self, resource_type: &str, account: &str, key: &str) -> bool {
        self.of(resource_type, account)
            .any(|resource| !resource.answers.get(key).unwrap_or(&Value::Null)["$absent"].is_null())
    }

    /// How much there is of what the account summary counts.
    pub(super) fn counts(&self, account: &str) -> iam::Counts {
        let count = |resource_type| self.of(resource_type, account).count();
        iam::Counts {
            users: count("AWS::IAM::User"),
            groups: count("AWS::IAM::Group"),
            roles: count("AWS::IAM::Role"),
            policies: count("AWS::IAM::Policy"),
            devices: count("AWS::IAM::VirtualMFADevice"),
        }
    }

    /// A user with everything that hangs on it.
    pub(super) fn add_user(&mut self, account: &str, user: &iam::User<'_>) {
        self.add(user.describe(account));
        self.add(user.report(account));
        self.extend(user.describe_keys(account));
        self.extend(user.describe_device(account));
    }

    /// What there is once per account: the root user, its device, the summary.
    pub(super) fn add_root(&mut self, account: &str, root: iam::Root) {
        self.add(root.report(account));
        self.extend(root.describe_device(account));
        let counts = self.counts(account);
        self.add(root.summary(account, &counts));
    }

    /// A key with its alias.
    pub(super) fn add_key(&mut self, place: Place<'_>, key: &crate::kms::Key<'_>) {
        self.add(key.describe(place));
        self.add(key.describe_alias(place));
    }
}

fn account_of(account: &str) -> &'static str {
    [super::PRODUCTION, super::DEVELOPMENT, super::ACQUIRED].into_iter().find(|known| *known == account).unwrap_or("")
}

fn fail(call: &mut ApiCall, code: &str, message: &str) {
    call.outcome = Outcome::of_error_code(code);
    call.error_code = Some(code.to_owned());
    call.message = Some(message.to_owned());
    call.attempts = 1;
}

/// How a network is laid out.
pub(super) struct NetworkSpec<'a> {
    pub(super) name: &'a str,
    /// The first two numbers of its addresses.
    pub(super) network: &'a str,
    pub(super) flow_logs: Option<&'a str>,
    /// Whether what starts in its public subnets gets a public address by itself.
    pub(super) public_addresses: bool,
    /// Whether its subnets have a network ACL of their own, beside the default one that lets everything through.
    pub(super) guarded: bool,
    pub(super) default: bool,
}

/// A VPC with two public and two private subnets.
pub(super) struct Network {
    pub(super) vpc: String,
    pub(super) public: Vec<Subnet>,
    pub(super) private: Vec<Subnet>,
}

impl Network {
    pub(super) fn build(estate: &mut Estate, place: Place<'_>, spec: &NetworkSpec<'_>, owner: &Tags) -> Self {
        let vpc = ec2_id("vpc", &[place.account, place.region, spec.name]);
        let cidr = format!("{}.0.0/16", spec.network);
        let subnet =
            |name: &str, zone, number| Subnet::new(place, &vpc, name, zone, &format!("{}.{number}", spec.network));
        let public = vec![subnet("public-a", 'a', 0), subnet("public-b", 'b', 1)];
        let private = vec![subnet("private-a", 'a', 10), subnet("private-b", 'b', 11)];
        let named = |name: &str| {
            let mut tags = owner.clone();
            tags.insert("Name".to_owned(), format!("{}-{name}", spec.name));
            tags
        };
        estate.add(ec2::vpc(place, &vpc, &cidr, spec.default, &named("vpc")));
        estate.add(ec2::internet_gateway(place, &vpc, &named("igw")));
        for (kind, subnets) in [("public", &public), ("private", &private)] {
            let is_public = kind == "public";
            for subnet in subnets {
                let tags = named(&format!("{kind}-{}", &subnet.zone[subnet.zone.len() - 1..]));
                estate.add(subnet.describe(place, is_public && spec.public_addresses, spec.default, &tags));
            }
        }
        let ids = |subnets: &[Subnet]| subnets.iter().map(|subnet| subnet.id.clone()).collect::<Vec<_>>();
        let (public_ids, private_ids) = (ids(&public), ids(&private));
        let public_refs: Vec<&str> = public_ids.iter().map(String::as_str).collect();
        let all_refs: Vec<&str> = public_ids.iter().chain(&private_ids).map(String::as_str).collect();
        // The private subnets follow the main table, as subnets do that nobody gave a table.
        estate.add(ec2::route_table(place, &vpc, "main", &cidr, &[], false, &named("main")));
        estate.add(ec2::route_table(place, &vpc, "public", &cidr, &public_refs, true, &named("public")));
        let (guarded, open): (&[&str], &[&str]) = if spec.guarded { (&all_refs, &[]) } else { (&[], &all_refs) };
        estate.add(ec2::network_acl(place, &vpc, true, open, &named("default")));
        if spec.guarded {
            estate.add(ec2::network_acl(place, &vpc, false, guarded, &named("web")));
        }
        if let Some(traffic) = spec.flow_logs {
            estate.add(ec2::flow_log(place, &vpc, traffic, &named("flow")));
        }
        Self { vpc, public, private }
    }
}

/// A handful of instances that do the same.
pub(super) struct Fleet<'a> {
    pub(super) name: &'a str,
    pub(super) count: usize,
    pub(super) class: &'a str,
    pub(super) groups: &'a [(&'a str, String)],
    pub(super) profile: Option<&'a str>,
    pub(super) public: bool,
    pub(super) imdsv2: bool,
    pub(super) detailed_monitoring: bool,
    pub(super) stopped_days: Option<u32>,
    pub(super) key: Option<&'a str>,
    pub(super) data_volumes: bool,
    pub(super) backed_up: bool,
    pub(super) age_days: u32,
    pub(super) tags: Tags,
}

impl Fleet<'_> {
    pub(super) fn build(&self, estate: &mut Estate, place: Place<'_>, network: &Network) {
        for index in 0..self.count {
            let name = format!("{}-{}", self.name, index + 1);
            let mut tags = self.tags.clone();
            tags.insert("Name".to_owned(), name.clone());
            let subnets = if self.public { &network.public } else { &network.private };
            let subnet = &subnets[index % subnets.len()];
            let id = ec2_id("i", &[place.account, place.region, &name]);
            let volume = |what: &str| ec2_id("vol", &[&id, what]);
            let mut volumes = vec![(volume("root"), "/dev/xvda", 30)];
            if self.data_volumes {
                volumes.push((volume("data"), "/dev/sdf", 400));
            }
            let host = 20 + u64::try_from(self.name.len() * 9 + index).unwrap_or(0) % 200;
            let instance = Instance {
                id: id.clone(),
                class: self.class,
                subnet,
                host,
                public_ip: self.public.then(|| format!("203.0.113.{host}")),
                groups: self.groups.iter().map(|(name, id)| (id.clone(), (*name).to_owned())).collect(),
                profile: self.profile,
                imdsv2: self.imdsv2,
                detailed_monitoring: self.detailed_monitoring,
                stopped_days: self.stopped_days,
                age_days: self.age_days,
                volumes: volumes.iter().map(|(id, ..)| id.clone()).collect(),
                tags: tags.clone(),
            };
            estate.add(instance.describe(place));
            estate.add(instance.interface().describe(place));
            for (volume, device, size) in &volumes {
                estate.add(
                    Volume {
                        id: volume.clone(),
                        size: *size,
                        zone: &subnet.zone,
                        key: self.key,
                        instance: Some((&id, device)),
                        age_days: self.age_days,
                        snapshot: None,
                        tags: tags.clone(),
                    }
                    .describe(place),
                );
                if self.backed_up {
                    for age_days in [1, 8] {
                        estate.add(
                            Snapshot {
                                id: ec2_id("snap", &[volume, &age_days.to_string()]),
                                volume,
                                size: *size,
                                key: self.key,
                                public: false,
                                shared_with: None,
                                age_days,
                                description: "Made by the nightly backup",
                                tags: tags.clone(),
                            }
                            .describe(place),
                        );
                    }
                }
            }
        }
    }
}

/// The default security group of a VPC. AWS lets everything through between its members, until somebody takes that
/// away.
pub(super) fn default_group(place: Place<'_>, network: &Network, cleared: bool) -> Described {
    let own = ec2::group_id(place, &network.vpc, "default");
    let (ingress, egress) = if cleared {
        (vec![], vec![])
    } else {
        (vec![ec2::everything(&[ec2::Peer::Group(&own)], "")], vec![ec2::everything(&[ec2::Peer::V4("0.0.0.0/0")], "")])
    };
    let description = "default VPC security group";
    ec2::security_group(place, &network.vpc, "default", description, &ingress, &egress, &Tags::new())
}

/// An interface of a service, such as a load balancer's.
pub(super) fn service_interface<'a>(
    place: Place<'_>,
    subnet: &'a Subnet,
    service: &'a str,
    host: u64,
    public_ip: Option<&str>,
    group: (&str, &str),
) -> ec2::Interface<'a> {
    ec2::Interface {
        id: ec2_id("eni", &[place.account, place.region, service, &subnet.id]),
        subnet,
        host,
        public_ip: public_ip.map(str::to_owned),
        groups: vec![(group.1.to_owned(), group.0.to_owned())],
        instance: None,
        service: Some(service),
        created: crate::described::days_ago(700, &[service]),
        tags: Tags::new(),
    }
}
