//! Terraform's state: what `icecore import` makes of it, and what `icecore diff --iac` tells.

use std::process::Command;

use chrono::DateTime;
use icecore_snapshot::{ApiCall, Kind, Outcome, Resource, SnapshotWriter, Source, Store, WriterOptions};
use serde_json::{Value, json};

use crate::support::{Ran, World, project, samples};

const ACCOUNT: &str = "111111111111";

/// The state of the documentation, which is about the sample.
fn example() -> String {
    fs_err::read_to_string(project().join("docs/examples/platform.tfstate")).unwrap()
}

/// What `terraform show -json` prints of a state file, but for what is not read: the instances lie flat in their modules.
fn shown(state: &Value) -> Value {
    let mut root = Vec::new();
    let mut modules: Vec<(String, Vec<Value>)> = Vec::new();
    for resource in state["resources"].as_array().unwrap() {
        let module = resource["module"].as_str();
        let text = |key: &str| resource[key].as_str().unwrap();
        for instance in resource["instances"].as_array().unwrap() {
            let index = match &instance["index_key"] {
                Value::Null => String::new(),
                key => format!("[{key}]"),
            };
            let prefix = module.map_or(String::new(), |module| format!("{module}."));
            let sensitive: serde_json::Map<String, Value> = instance["sensitive_attributes"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|path| (path[0]["value"].as_str().unwrap().to_owned(), json!(true)))
                .collect();
            let mut told = json!({
                "address": format!("{prefix}{}.{}{index}", text("type"), text("name")),
                "mode": text("mode"),
                "type": text("type"),
                "name": text("name"),
                "provider_name": text("provider").split('"').nth(1).unwrap(),
                "schema_version": 0,
                "values": instance["attributes"],
                "sensitive_values": sensitive,
            });
            if instance["status"] == "tainted" {
                told["tainted"] = json!(true);
            }
            if !instance["deposed"].is_null() {
                told["deposed_key"] = instance["deposed"].clone();
            }
            match module {
                None => root.push(told),
                Some(module) => match modules.iter_mut().find(|(name, _)| name == module) {
                    Some((_, resources)) => resources.push(told),
                    None => modules.push((module.to_owned(), vec![told])),
                },
            }
        }
    }
    let children: Vec<Value> =
        modules.into_iter().map(|(address, resources)| json!({"address": address, "resources": resources})).collect();
    json!({
        "format_version": "1.0",
        "terraform_version": "1.13.4",
        "values": {"outputs": {}, "root_module": {"resources": root, "child_modules": children}}
    })
}

fn resource(resource_type: &str, name: &str, attributes: &Value) -> Value {
    json!({
        "mode": "managed", "type": resource_type, "name": name, "provider": "provider[\"registry.terraform.io/hashicorp/aws\"]",
        "instances": [{"schema_version": 0, "attributes": attributes, "sensitive_attributes": []}]
    })
}

fn state(resources: &[Value]) -> Value {
    json!({"version": 4, "terraform_version": "1.13.4", "serial": 1, "lineage": "l", "outputs": {}, "resources": resources})
}

fn document(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap()
}

/// The changes of the resources with an address, and what their attributes say.
fn changes(document: &Value) -> Vec<String> {
    document["resources"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| !row["address"].is_null())
        .map(|row| {
            let attributes: Vec<String> = row["attributes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|attribute| {
                    let lines: Vec<&str> =
                        attribute["difference"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                    format!(" {}: {}", attribute["attribute"].as_str().unwrap(), lines.join(", "))
                })
                .collect();
            format!("{} {}{}", row["change"].as_str().unwrap(), row["address"].as_str().unwrap(), attributes.concat())
        })
        .collect()
}

#[test]
fn both_forms_of_a_state_tell_the_same() {
    let world = World::new();
    world.write("kept/terraform.tfstate", example());
    world.write("shown/state.json", shown(&serde_json::from_str(&example()).unwrap()).to_string());
    let [kept, shown] = ["kept", "shown"].map(|folder| {
        let ran = world.sample(["diff", "--iac", folder, "--format", "json"]).expect(0);
        assert!(
            ran.stderr.contains("1 resource of the Terraform provider `registry.terraform.io/hashicorp/random`"),
            "{}",
            ran.stderr
        );
        document(&ran)
    });
    assert_eq!(
        changes(&kept),
        [
            "differs aws_security_group.partners egress: + tcp 443 to ::/0",
            "managed aws_vpc.core",
            "managed aws_iam_role.break_glass",
            "missing module.buckets.aws_s3_bucket.this[\"reports\"]",
            "differs module.buckets.aws_s3_bucket.this[\"archive\"] versioning_enabled: true -> false",
            "managed module.buckets.aws_s3_bucket.this[\"access-logs\"]",
        ]
    );
    let mut parts = [kept, shown];
    for part in &mut parts {
        part["states"] = Value::Null;
        part["resources"].as_array_mut().unwrap().iter_mut().for_each(|row| row["state"] = Value::Null);
    }
    assert_eq!(parts[0], parts[1]);
}

#[test]
fn secrets_of_a_state_do_not_get_into_a_snapshot() {
    let world = World::new();
    let secret = "hunter2-is-secret";
    let mut state = state(&[
        resource(
            "aws_db_instance",
            "db",
            &json!({
                "arn": format!("arn:aws:rds:eu-central-1:{ACCOUNT}:db:billing"), "id": "billing", "password": secret,
                "manage_master_user_password": false, "instance_class": "db.m7g.large", "tags": {"password": "in the vault"}
            }),
        ),
        resource("aws_lambda_function", "f", &json!({"id": "f", "environment": [{"variables": {"TOKEN": secret}}]})),
        resource("aws_instance", "i", &json!({"id": "i-1", "user_data": secret, "user_data_base64": secret})),
        resource("aws_ssm_parameter", "p", &json!({"id": "/p", "type": "SecureString", "value": secret})),
        resource("aws_secretsmanager_secret_version", "s", &json!({"id": "s", "secret_string": secret})),
        resource("aws_ecs_task_definition", "t", &json!({"id": "t", "container_definitions": format!("[{secret}]")})),
        resource("aws_foo", "marked", &json!({"id": "m", "mode": {"inner": [secret]}, "other": secret})),
    ]);
    state["resources"][6]["instances"][0]["sensitive_attributes"] = json!([
        [{"type": "get_attr", "value": "mode"}, {"type": "get_attr", "value": "inner"}, {"type": "index", "value": {"value": 0, "type": "number"}}],
        [{"type": "get_attr", "value": "other"}]
    ]);
    for (name, text) in [
        ("kept", state.to_string()),
        ("shown", {
            let mut shown = shown(&state);
            shown["values"]["root_module"]["resources"][6]["sensitive_values"] =
                json!({"mode": {"inner": [true]}, "other": true});
            shown.to_string()
        }),
    ] {
        world.write(&format!("{name}.json"), text);
        let store = world.path(name);
        let file = format!("{name}.json");
        world.run(["import", &file, "--store", name]).expect(0);
        let entry = Store::new(&store).list().unwrap().remove(0);
        let snapshot = icecore_snapshot::Snapshot::open(entry.path).unwrap();
        assert_eq!(snapshot.manifest().kind, Kind::IacState);
        assert_eq!(snapshot.manifest().totals.resources, 7);
        for resource_type in snapshot.manifest().resources_by_type().keys() {
            for row in snapshot.resources(resource_type).unwrap() {
                let row = row.unwrap();
                assert!(!row.evidence.contains("hunter2"), "{}", row.evidence);
                let told: Value = serde_json::from_str(&row.evidence).unwrap();
                let told = &told["TerraformState"];
                assert!(!told["masked"].as_array().unwrap().is_empty(), "{told}");
                assert_eq!(row.source, Source::Terraform);
                if *resource_type == "Terraform::aws_db_instance" {
                    // What only looks like a secret stays.
                    assert_eq!(told["masked"], json!(["password"]));
                    assert_eq!(told["attributes"]["manage_master_user_password"], false);
                    assert_eq!(row.tags.unwrap()["password"], "in the vault");
                    assert_eq!((row.account_id.as_str(), row.region.as_str()), (ACCOUNT, "eu-central-1"));
                }
            }
        }
    }
}

#[test]
fn a_state_is_no_inventory() {
    let world = World::new();
    assert!(Command::new("cp").args(["-r"]).arg(samples()).arg(world.path("store")).status().unwrap().success());
    world.write("platform.tfstate", example());
    let ran = world.run(["import", "platform.tfstate"]).expect(0);
    let id = ran.stdout.split_whitespace().next().unwrap().rsplit('/').next().unwrap().to_owned();
    assert!(id.contains("-iac-"), "{id}");
    // The state is younger than the sample, and still not the latest snapshot.
    let ran = world.run(["query", "select id from snapshot"]).expect(0);
    assert!(ran.stdout.contains("20261101T092800Z-3-accounts"), "{}", ran.stdout);
    for command in [
        vec!["check", id.as_str()],
        vec!["query", "--snapshot", id.as_str(), "select 1"],
        vec!["diff", id.as_str(), "latest"],
        vec!["diff", "latest", id.as_str()],
        vec!["diff", "--iac", "latest", id.as_str()],
    ] {
        let ran = world.run(&command).expect(2);
        assert!(ran.stderr.contains("holds Terraform's state"), "{command:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(&format!("hint: `icecore diff --iac {id}`")), "{command:?}: {}", ran.stderr);
    }
    let ran = world.run(["diff", "--iac", "latest"]).expect(2);
    assert!(ran.stderr.contains("is no state"), "{}", ran.stderr);
    let ran = world.run(["snapshots", "list"]).expect(0);
    assert!(ran.stdout.contains("terraform"), "{}", ran.stdout);
    let ran = world.run(["snapshots", "show", &id]).expect(0);
    assert!(ran.stdout.contains("Terraform's state") && ran.stdout.contains("platform.tfstate"), "{}", ran.stdout);
    world.run(["snapshots", "verify", &id]).expect(0);
    // Imported once, it is compared as the file is.
    let imported = document(&world.run(["diff", "--iac", &id, "--format", "json"]).expect(0));
    let file = document(&world.run(["diff", "--iac", "platform.tfstate", "--format", "json"]).expect(0));
    assert_eq!(imported, file);
}

#[test]
fn what_is_no_state_is_refused_with_the_remedy() {
    let world = World::new();
    let resources = json!({"version": 3, "terraform_version": "0.11.14", "serial": 1, "lineage": "l", "modules": []});
    let encrypted = json!({"serial": 1, "lineage": "l", "meta": {}, "encrypted_data": "x", "encryption_version": "v0"});
    let plan =
        json!({"format_version": "1.2", "terraform_version": "1.9.0", "planned_values": {}, "resource_changes": []});
    let backend = json!({"version": 3, "terraform_version": "1.9.0", "backend": {"type": "s3"}});
    let truncated = example()[..3000].to_owned();
    let wrong = json!({"version": 4, "serial": 1, "lineage": "l", "resources": [{"mode": "managed"}]});
    for (name, text, told) in [
        ("old.tfstate", resources.to_string(), "it is Terraform state of version 3"),
        ("encrypted.tfstate", encrypted.to_string(), "it is state that OpenTofu encrypted"),
        ("plan.json", plan.to_string(), "it is a Terraform plan"),
        ("backend.tfstate", backend.to_string(), "it says where Terraform keeps the state"),
        ("main.tf", "resource \"aws_vpc\" \"v\" {}".to_owned(), "it is Terraform's configuration"),
        ("truncated.tfstate", truncated, "the text ends in the middle of a value"),
        ("wrong.tfstate", wrong.to_string(), "one of its `resources` has no `type` or no `name`"),
        ("empty.json", json!({"format_version": "1.0"}).to_string(), "its keys are `format_version`"),
    ] {
        world.write(name, text);
        for command in [vec!["import", name], vec!["diff", "--iac", name, "--store", samples().to_str().unwrap()]] {
            let ran = world.run(&command).expect(2);
            assert!(ran.stderr.contains(told) && ran.stderr.contains("hint: "), "{command:?}: {}", ran.stderr);
            assert!(ran.stderr.contains(name), "{command:?}: {}", ran.stderr);
        }
    }
    assert_eq!(world.run(["snapshots", "list", "--format", "jsonl"]).expect(0).stdout, "");
    // Of a damaged file and a whole one, the whole one is imported where that is asked for.
    world.write("both/a.tfstate", &example()[..3000]);
    world.write("both/b.tfstate", example());
    world.run(["import", "both"]).expect(2);
    let ran = world.run(["import", "both", "--keep-going"]).expect(0);
    assert!(ran.stderr.contains("a.tfstate") && ran.stdout.contains("11 resources"), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn of_several_states_of_one_lineage_the_newest_counts() {
    let world = World::new();
    let group = |name: &str| json!({"arn": format!("arn:aws:iam::{ACCOUNT}:group/{name}"), "id": name, "name": name});
    let mut old = state(&[resource("aws_iam_group", "old", &group("old"))]);
    old["serial"] = json!(7);
    let mut new = state(&[resource("aws_iam_group", "new", &group("new"))]);
    new["serial"] = json!(8);
    let mut other = state(&[resource("aws_iam_group", "other", &group("other"))]);
    other["lineage"] = json!("another");
    world.write("states/terraform.tfstate", new.to_string());
    world.write("states/terraform.tfstate.backup", old.to_string());
    world.write("states/network/terraform.tfstate", other.to_string());
    let ran = world
        .sample(["diff", "--iac", "states", "--query", "select address from iac_state order by all", "--format", "csv"])
        .expect(0);
    assert_eq!(ran.stdout.lines().skip(1).collect::<Vec<_>>(), ["aws_iam_group.new", "aws_iam_group.other"]);
    assert!(ran.stderr.contains("older state of the same lineage"), "{}", ran.stderr);
}

#[test]
fn deposed_and_tainted_instances_and_data_sources_are_told_apart() {
    let world = World::new();
    let vpc = |id: &str| json!({"arn": format!("arn:aws:ec2:eu-central-1:{ACCOUNT}:vpc/{id}"), "id": id, "cidr_block": "10.20.0.0/16"});
    let mut it = resource("aws_vpc", "core", &vpc("vpc-0194733aabe510f94"));
    it["instances"][0]["status"] = json!("tainted");
    let mut deposed = it["instances"][0].clone();
    deposed["deposed"] = json!("ab12cd34");
    deposed["status"] = Value::Null;
    deposed["attributes"] = vpc("vpc-gone");
    it["instances"].as_array_mut().unwrap().push(deposed);
    let mut data = resource("aws_vpc", "read", &vpc("vpc-812c13259b9296685"));
    data["mode"] = json!("data");
    let text = state(&[it, data]);
    for (name, text) in [("kept.tfstate", text.to_string()), ("shown.json", shown(&text).to_string())] {
        world.write(name, text);
        let sql = "select change, address, resource, reason from iac_resource
                   where resource_type = 'AWS::EC2::VPC' and region = 'eu-central-1' order by all";
        let ran = world.sample(["diff", "--iac", name, "--query", sql, "--format", "jsonl"]).expect(0);
        let rows: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let arn = |id: &str| format!("arn:aws:ec2:eu-central-1:{ACCOUNT}:vpc/{id}");
        assert_eq!(
            rows,
            [
                json!({"change": "managed", "address": "aws_vpc.core", "resource": arn("vpc-0194733aabe510f94"),
                    "reason": "it is tainted: Terraform would replace it"}),
                json!({"change": "unmanaged", "address": null, "resource": arn("vpc-812c13259b9296685"), "reason": null}),
            ]
        );
    }
}

#[test]
fn accounts_regions_and_defaults_count_only_where_they_are_meant() {
    let world = World::new();
    world.write("platform.tfstate", example());
    let ran = world.sample(["diff", "--iac", "platform.tfstate"]).expect(0);
    for told in [
        "11 instances of Terraform in 20261101T092800Z-3-accounts",
        "The state has nothing in account 222222222222",
        "The state has nothing in eu-south-2, us-east-1 of account 111111111111",
        "that AWS makes by itself are left out",
    ] {
        assert!(ran.stdout.contains(told), "{told}: {}", ran.stdout);
    }
    assert!(!ran.stdout.contains("AWSServiceRoleForRDS"), "{}", ran.stdout);
    let counted = |arguments: &[&str]| -> Vec<(u64, u64)> {
        let sql = "select managed, unmanaged from iac_coverage where resource_type is null";
        let arguments: Vec<&str> = ["diff", "--iac", "platform.tfstate", "--query", sql, "--format", "jsonl"]
            .iter()
            .chain(arguments)
            .copied()
            .collect();
        let ran = world.sample(arguments).expect(0);
        let rows = ran.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        rows.map(|row| (row["managed"].as_u64().unwrap(), row["unmanaged"].as_u64().unwrap())).collect()
    };
    let usual = counted(&[])[0];
    assert_eq!(usual.0, 5, "{usual:?}");
    let with_defaults = counted(&["--defaults"])[0];
    assert!(with_defaults.0 == 5 && with_defaults.1 > usual.1, "{with_defaults:?} {usual:?}");
    let buckets = counted(&["--type", "aws_s3_bucket"])[0];
    assert_eq!(buckets, counted(&["--type", "AWS::S3::Bucket"])[0]);
    assert!(buckets.0 == 2 && buckets.1 > 0 && buckets.1 < usual.1, "{buckets:?}");
    let other = counted(&["--account", "222222222222"])[0];
    assert!(other.0 == 0 && other.1 > 100, "{other:?}");
    let tagged = counted(&["--tag", "team=platform"])[0];
    assert!(tagged.0 == 5 && tagged.1 < usual.1, "{tagged:?} {usual:?}");
    let ran = world.sample(["diff", "--iac", "platform.tfstate", "--account", "999999999999"]).expect(2);
    assert!(ran.stderr.contains("does not tell of the account `999999999999`"), "{}", ran.stderr);
}

#[test]
fn drift_decides_about_the_exit_status_where_that_is_asked_for() {
    let world = World::new();
    let mut same: Value = serde_json::from_str(&example()).unwrap();
    same["resources"].as_array_mut().unwrap().retain(|resource| resource["type"] == "aws_vpc");
    world.write("same.tfstate", same.to_string());
    world.write("platform.tfstate", example());
    let status = |arguments: &[&str]| world.sample(arguments).status.unwrap();
    assert_eq!(status(&["diff", "--iac", "platform.tfstate"]), 0);
    assert_eq!(status(&["diff", "--iac", "platform.tfstate", "--fail-on-drift"]), 1);
    assert_eq!(status(&["diff", "--iac", "same.tfstate", "--fail-on-drift"]), 1);
    assert_eq!(status(&["diff", "--iac", "same.tfstate", "--fail-on-drift=missing,differs"]), 0);
    assert_eq!(status(&["diff", "--iac", "platform.tfstate", "--fail-on-drift=missing", "--type", "aws_vpc"]), 0);
    assert_eq!(status(&["diff", "--iac", "platform.tfstate", "--severity", "high"]), 2);
    assert_eq!(status(&["diff", "--fail-on-drift"]), 2);
    for format in ["table", "json", "jsonl", "csv", "markdown"] {
        let ran = world.sample(["diff", "--iac", "platform.tfstate", "--format", format]).expect(0);
        assert!(ran.stdout.contains("tidewren-archive"), "{format}: {}", ran.stdout);
        let again = world.sample(["diff", "--iac", "platform.tfstate", "--format", format]).expect(0);
        assert_eq!(ran.stdout, again.stdout, "{format}");
    }
}

/// A snapshot of one account and region in which networks were listed, and buckets refused.
fn snapshot(store: &Store) {
    let time = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
    let mut writer = SnapshotWriter::create(store, WriterOptions::new("test", time)).unwrap();
    for (service, operation, region, outcome) in
        [("ec2", "DescribeVpcs", "us-east-1", Outcome::Ok), ("s3", "ListBuckets", "global", Outcome::Denied)]
    {
        writer
            .push_call(ApiCall {
                account_id: ACCOUNT.into(),
                region: region.into(),
                service: service.into(),
                operation: operation.into(),
                resource: None,
                outcome,
                error_code: (outcome == Outcome::Denied).then(|| "AccessDenied".into()),
                message: None,
                items: None,
                attempts: 1,
                duration_ms: None,
                started_at: None,
            })
            .unwrap();
    }
    writer
        .push(Resource {
            resource_type: "AWS::EC2::VPC".into(),
            arn: Some(format!("arn:aws:ec2:us-east-1:{ACCOUNT}:vpc/vpc-1")),
            resource_id: "vpc-1".into(),
            resource_name: None,
            partition: "aws".into(),
            account_id: ACCOUNT.into(),
            region: "us-east-1".into(),
            created_at: None,
            captured_at: time,
            tags: None,
            source: Source::AwsApi,
            evidence: json!({"DescribeVpcs": {"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16", "IsDefault": false}})
                .to_string(),
        })
        .unwrap();
    writer.finish().unwrap();
}

#[test]
fn what_was_not_read_is_not_missing() {
    let world = World::new();
    snapshot(&Store::new(world.path("store")));
    let arn = |id: &str| format!("arn:aws:ec2:us-east-1:{ACCOUNT}:vpc/{id}");
    let vpc = |id: &str| json!({"arn": arn(id), "id": id, "cidr_block": "10.0.0.0/16", "tags_all": {"a": "b"}});
    let text = state(&[
        resource("aws_vpc", "here", &vpc("vpc-1")),
        resource("aws_vpc", "gone", &vpc("vpc-2")),
        resource(
            "aws_vpc",
            "elsewhere",
            &json!({"arn": format!("arn:aws:ec2:eu-west-1:{ACCOUNT}:vpc/vpc-3"), "id": "vpc-3"}),
        ),
        resource("aws_s3_bucket", "unread", &json!({"arn": "arn:aws:s3:::b", "id": "b", "region": "us-east-1"})),
        resource(
            "aws_subnet",
            "unasked",
            &json!({"arn": format!("arn:aws:ec2:us-east-1:{ACCOUNT}:subnet/subnet-1"), "id": "subnet-1"}),
        ),
        resource("aws_route53_record", "unmapped", &json!({"id": "Z1_www_A", "zone_id": "Z1"})),
        resource("aws_s3_bucket_acl", "part", &json!({"id": "b,private", "bucket": "b"})),
        resource("aws_sqs_queue_policy", "orphan", &json!({"id": "q", "queue_url": "q", "policy": "{}"})),
        // Of a type that nothing is known of, but whose id is that of a resource.
        resource("aws_made_up", "by_id", &json!({"id": "vpc-1"})),
    ]);
    world.write("terraform.tfstate", text.to_string());
    let sql = "select address, change, reason from iac_resource where address is not null order by all";
    let ran = world.run(["diff", "--iac", "terraform.tfstate", "--query", sql, "--format", "jsonl"]).expect(0);
    let rows: Vec<(String, String, String)> = ran
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|row| {
            let text = |name: &str| row[name].as_str().unwrap_or("-").to_owned();
            (text("address"), text("change"), text("reason"))
        })
        .collect();
    let told: Vec<(&str, &str, &str)> =
        rows.iter().map(|(address, change, reason)| (address.as_str(), change.as_str(), reason.as_str())).collect();
    assert_eq!(
        told,
        [
            ("aws_made_up.by_id", "managed", "several instances are this resource: aws_made_up.by_id, aws_vpc.here"),
            (
                "aws_route53_record.unmapped",
                "incomparable",
                "no resource of the snapshot has its ARN or id, and nothing tells which resources `aws_route53_record` stands for"
            ),
            ("aws_s3_bucket.unread", "incomparable", "s3:ListBuckets ended with AccessDenied"),
            ("aws_s3_bucket_acl.part", "incomparable", "it is a part of `aws_s3_bucket` that is not compared"),
            ("aws_sqs_queue_policy.orphan", "incomparable", "no state holds what it is a part of: aws_sqs_queue q"),
            ("aws_subnet.unasked", "incomparable", "ec2:DescribeSubnets was not collected"),
            ("aws_vpc.elsewhere", "incomparable", "the snapshot does not tell of eu-west-1 in 111111111111"),
            ("aws_vpc.gone", "missing", "-"),
            (
                "aws_vpc.here",
                "incomparable",
                "several instances are this resource: aws_made_up.by_id, aws_vpc.here; tags: the tags were not collected"
            ),
        ]
    );
    world.run(["diff", "--iac", "terraform.tfstate", "--require-complete"]).expect(3);
}
