//! The printed policy is enough, and no more than enough: under moto's own enforcement of IAM.

use std::collections::{BTreeMap, BTreeSet};

use icecore_inventory::Inventory;
use serde_json::{Value, json};

use crate::server::{Ran, Server, collector};

/// Types whose services moto lets nobody use without permission. (It does not know S3's actions apart, and takes the signatures
/// of some others for wrong.)
const TYPES: &str = "AWS::SNS::Topic,AWS::SQS::Queue,AWS::EC2::Volume,AWS::EC2::Snapshot";
/// The checks that they decide, by service.
const SERVICES: &str = "sns,sqs,ebs";

/// Checks that read an answer and do not need it here: something else decides what they say of these resources.
const DECIDED_OTHERWISE: [(&str, &str); 2] = [
    // The volume is in use by nothing, and needs no copy.
    ("ec2:DescribeSnapshots", "ebs_volume_not_protected"),
    // The snapshot is new.
    ("ec2:DescribeVolumes", "ebs_snapshot_orphaned"),
];

/// A principal of its own, that may do what it is given.
struct Reader<'s> {
    server: &'s Server,
    key: (String, String),
}

impl<'s> Reader<'s> {
    fn new(server: &'s Server) -> Self {
        let user = json!({"UserName": "reader"}).to_string();
        server.aws(&["iam", "create_user", &user]);
        let key = server.aws(&["iam", "create_access_key", &user])["AccessKey"].clone();
        let text = |name: &str| key[name].as_str().unwrap().to_owned();
        Self { server, key: (text("AccessKeyId"), text("SecretAccessKey")) }
    }

    /// Collects with these actions allowed, and nothing else.
    fn collect(&self, actions: &BTreeSet<String>) -> Ran {
        let policy =
            json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]});
        self.server.post("/moto-api/reset-auth", "inf");
        self.server.put_user_policy("reader", &policy.to_string());
        self.server.post("/moto-api/reset-auth", "0");
        let mut command = self.server.command(&collector());
        command.env("AWS_ACCESS_KEY_ID", &self.key.0).env("AWS_SECRET_ACCESS_KEY", &self.key.1);
        command.args(["--region", "us-east-1", "--type", TYPES]).output().unwrap().into()
    }
}

/// Check, resource and status of what is known.
type Known = BTreeSet<(String, String, String)>;
/// The resources of which each check knows nothing.
type Unknown = BTreeMap<String, BTreeSet<String>>;

fn findings(server: &Server) -> (Known, Unknown) {
    let ran = server.icecore(&[
        "check",
        "--service",
        SERVICES,
        "--status",
        "alarm,ok,unknown,info,skip",
        "--format",
        "jsonl",
    ]);
    let (mut known, mut unknown) = (Known::new(), Unknown::new());
    for line in ran.stdout.lines() {
        let finding: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| finding[name].as_str().unwrap_or_default().to_owned();
        if text("status") == "unknown" {
            unknown.entry(text("check_id")).or_default().insert(text("resource"));
        } else {
            known.insert((text("check_id"), text("resource"), text("status")));
        }
    }
    (known, unknown)
}

/// The operations that decide each check, as `explain` tells them.
fn deciding(server: &Server, checks: &BTreeSet<String>) -> BTreeMap<String, BTreeSet<String>> {
    checks
        .iter()
        .map(|check| {
            let text = server.icecore(&["explain", check]).expect(0).stdout;
            let (_, list) = text.split_once("Decided by the answers of\n").unwrap_or_default();
            let list = list.split("\n\n").next().unwrap_or_default();
            // `a or b`: alternatives; `(not held by AWS Config)` is no part of a name.
            let names = list.split_whitespace().filter(|word| word.contains(':')).map(str::to_owned);
            (check.clone(), names.collect())
        })
        .collect()
}

#[test]
fn the_printed_policy_is_enough_and_each_action_is_needed() {
    let server = Server::empty();
    server.aws(&["sns", "create_topic", &json!({"Name": "t"}).to_string()]);
    server.aws(&["sqs", "create_queue", &json!({"QueueName": "q"}).to_string()]);
    let disk = json!({"AvailabilityZone": "us-east-1a", "Size": 8}).to_string();
    let volume = server.aws(&["ec2", "create_volume", &disk])["VolumeId"].clone();
    server.aws(&["ec2", "create_snapshot", &json!({"VolumeId": volume}).to_string()]);
    let reader = Reader::new(&server);

    let printed = server.collect(&["--print-policy", "--region", "us-east-1", "--type", TYPES]).expect(0).stdout;
    let printed: Value = serde_json::from_str(&printed).unwrap();
    let actions: BTreeSet<String> = serde_json::from_value(printed["Statement"][0]["Action"].clone()).unwrap();
    reader.collect(&actions);
    let denied = server
        .query("select operation, outcome, message from api_call where outcome not in ('ok', 'absent', 'unsupported')");
    assert!(denied.is_empty(), "the printed policy is enough: {denied:?}");
    let (known, unknown) = findings(&server);

    // Which actions an operation needs, for what is asked of these types.
    let inventory = Inventory::builtin().unwrap();
    let mut operations: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for listing in TYPES.split(',').flat_map(|kind| inventory.of_type(kind)).filter(|listing| listing.collect) {
        let about = listing.about.iter().filter(|other| other.collect).map(|other| (&other.service, &other.operation));
        for (service, operation) in about.chain([(&listing.service, &listing.operation)]) {
            for action in inventory.operation(service, operation).actions {
                operations.entry(action).or_default().insert(format!("{service}:{operation}"));
            }
        }
    }
    let checks = known.iter().map(|(check, ..)| check.clone()).chain(unknown.keys().cloned()).collect();
    let deciding = deciding(&server, &checks);
    let mut faults = Vec::new();
    let mut needed = 0;
    for action in actions.iter().filter(|action| *action != "ec2:DescribeRegions") {
        let without: BTreeSet<String> = actions.iter().filter(|other| other != &action).cloned().collect();
        let ran = reader.collect(&without);
        assert_eq!(ran.status, Some(3), "without {action}: {}", ran.stderr);
        assert!(ran.stderr.contains("denied"), "without {action}: {}", ran.stderr);
        let (still, lost) = findings(&server);
        faults.extend(still.difference(&known).map(|finding| format!("without {action}: {finding:?} is new")));
        let became: BTreeSet<&String> = lost
            .iter()
            .filter(|(check, resources)| unknown.get(*check).is_none_or(|before| !resources.is_subset(before)))
            .map(|(check, _)| check)
            .collect();
        let expected: BTreeSet<&String> = deciding
            .iter()
            .filter(|(check, decided)| {
                // What moto does not tell was unknown before.
                known.iter().any(|(known, ..)| known == *check)
                    && !decided.is_disjoint(&operations[action])
                    && !DECIDED_OTHERWISE.contains(&(action, check))
            })
            .map(|(check, _)| check)
            .collect();
        needed += expected.len();
        faults.extend(became.difference(&expected).map(|check| format!("without {action}: {check} is unknown")));
        faults.extend(expected.difference(&became).map(|check| format!("without {action}: {check} is not unknown")));
    }
    assert!(needed > 5, "{needed}");
    assert!(faults.is_empty(), "{faults:#?}");
}
