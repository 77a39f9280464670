//! The README's own commands, section by section, as they stand; what they work on is prepared here.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use icecore_sql::Content;
use serde_json::json;

use crate::support::{World, binary, project, samples};

/// The sections with commands of `icecore`, and how many they have at least. Those of `icecore-collect` ask AWS, and `cargo`'s are what runs
/// this test.
const SECTIONS: [(&str, usize); 9] = [
    ("A tour", 8),
    ("Accepted findings, what is new, history", 6),
    ("A year of snapshots", 4),
    ("Collecting AWS accounts", 1),
    ("Infrastructure as code", 4),
    ("Queries and controls that you already have", 2),
    ("What changed", 7),
    ("Your own checks", 3),
    ("Your own snapshots", 7),
];

fn readme() -> String {
    fs_err::read_to_string(project().join("README.md")).unwrap()
}

/// The commands of each section that has some.
fn commands() -> BTreeMap<String, Vec<String>> {
    let mut commands: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for section in readme().split("\n## ").skip(1) {
        let heading = section.lines().next().unwrap();
        let blocks = section.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap());
        for line in blocks.flat_map(str::lines).filter(|line| line.starts_with("icecore ")) {
            commands.entry(heading.to_owned()).or_default().push(line.to_owned());
        }
    }
    commands
}

/// Runs a section's commands in its order. One that is to fail on findings or drift does, unless it looks at new ones only.
fn works(heading: &str, world: &World) {
    let path = format!("{}:{}", binary().parent().unwrap().display(), std::env::var("PATH").unwrap());
    for line in &commands()[heading] {
        let output = Command::new("sh")
            .args(["-c", line])
            .current_dir(world.path(""))
            .env("PATH", &path)
            .env("ICECORE_STORE", world.path("store"))
            .env("ICECORE_CACHE", world.path("cache"))
            .output()
            .unwrap();
        let expected = i32::from(line.contains("--fail-on") && !line.contains("--new-since"));
        assert_eq!(output.status.code(), Some(expected), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// A world whose store holds the sample.
fn with_sample() -> World {
    let world = World::with_cache();
    assert!(Command::new("cp").arg("-r").arg(samples()).arg(world.path("store")).status().unwrap().success());
    world
}

/// Writes what AWS Config delivers at a time, into a copy of its bucket: the bucket `logs`, and a security group that is open or not.
fn deliver(world: &World, bucket: &str, time: &str, is_open: bool) {
    let block = if is_open { "0.0.0.0/0" } else { "10.0.0.0/8" };
    let item = |kind: &str, id: &str, arn: &str, configuration: serde_json::Value| {
        json!({
            "ARN": arn, "awsAccountId": "111111111111", "awsRegion": "us-east-1", "resourceType": kind, "resourceId": id,
            "resourceName": id, "configurationItemStatus": "OK", "configurationItemVersion": "1.3", "configuration": configuration,
            "configurationItemCaptureTime": format!("{}-{}-{}T{}:{}:00Z", &time[..4], &time[4..6], &time[6..8], &time[9..11], &time[11..13]),
            "supplementaryConfiguration": {}, "tags": {"team": "orders"}, "relationships": []
        })
    };
    let document = json!({
        "fileVersion": "1.0", "configSnapshotId": "ac865497-77fb-4d8d-ad48-e31d5bb58f32", "configurationItems": [
            item("AWS::S3::Bucket", "logs", "arn:aws:s3:::logs", json!({"name": "logs"})),
            item("AWS::EC2::SecurityGroup", "sg-1", "arn:aws:ec2:us-east-1:111111111111:security-group/sg-1", json!({
                "groupId": "sg-1", "groupName": "web", "ownerId": "111111111111", "vpcId": "vpc-1", "description": "web",
                "ipPermissions": [{
                    "ipProtocol": "tcp", "fromPort": 22, "toPort": 22, "ipv4Ranges": [{"cidrIp": block}], "ipRanges": [block],
                    "ipv6Ranges": [], "prefixListIds": [], "userIdGroupPairs": []
                }],
                "ipPermissionsEgress": [], "tags": []
            })),
        ]
    });
    let name = format!("111111111111_Config_us-east-1_ConfigSnapshot_{time}_ac865497-77fb-4d8d-ad48-e31d5bb58f32.json");
    world.write(&format!("{bucket}/{name}"), document.to_string());
}

/// Makes snapshots of what was delivered.
fn import(world: &World, bucket: &str) {
    world.run(["import", bucket]).expect(0);
}

#[test]
fn every_section_with_commands_is_run() {
    let commands = commands();
    assert_eq!(
        commands.keys().cloned().collect::<BTreeSet<_>>(),
        SECTIONS.iter().map(|(heading, _)| (*heading).to_owned()).collect()
    );
    for (heading, least) in SECTIONS {
        assert!(commands[heading].len() >= least, "{heading}: {:?}", commands[heading]);
    }
}

#[test]
fn the_counts_are_right() {
    let content = Content::builtin().unwrap();
    let counts = format!("{} checks over {} tables", content.checks.len(), content.tables.len());
    assert!(readme().contains(&counts), "the README does not say `{counts}`");
}

#[test]
fn the_tour_works_as_it_stands() {
    works("A tour", &with_sample());
}

#[test]
fn what_follows_a_collection_works_as_it_stands() {
    works("Collecting AWS accounts", &with_sample());
}

#[test]
fn imports_work_as_they_stand() {
    let world = World::with_cache();
    for bucket in ["s3-copy-of-the-config-bucket", "config-bucket"] {
        deliver(&world, bucket, "20260110T031500Z", false);
    }
    world.write("account-data/111111111111/us-east-1/ec2-describe-vpcs.json", r#"{"Vpcs": [{"VpcId": "vpc-1"}]}"#);
    let user = json!({"UserName": "ann", "UserId": "AIDA1", "Arn": "arn:aws:iam::111111111111:user/ann", "Path": "/"});
    let details = json!({"UserDetailList": [user], "GroupDetailList": [], "RoleDetailList": [], "Policies": []});
    world.write("authorization-details.json", details.to_string());
    world.write(
        "credential-report.csv",
        "user,arn,user_creation_time,password_enabled,mfa_active\n\
         ann,arn:aws:iam::111111111111:user/ann,2026-01-01T00:00:00+00:00,false,false\n",
    );
    let state = project().join("docs/examples/platform.tfstate");
    world.write("terraform.tfstate", fs_err::read(state).unwrap());
    works("Your own snapshots", &world);
}

#[test]
fn diffs_work_as_they_stand() {
    let world = World::with_cache();
    for (time, is_open) in [("20261031T031500Z", false), ("20261102T031500Z", true)] {
        deliver(&world, "bucket", time, is_open);
    }
    import(&world, "bucket");
    works("What changed", &world);
}

#[test]
fn terraform_works_as_it_stands() {
    let world = with_sample();
    let state = "docs/examples/platform.tfstate";
    world.write(state, fs_err::read(project().join(state)).unwrap());
    works("Infrastructure as code", &world);
}

#[test]
fn checks_of_ones_own_work_as_they_stand() {
    let world = with_sample();
    world.run(["new", "check", "my_first_check", "--folder", "my-checks"]).expect(0);
    works("Your own checks", &world);
}

#[test]
fn others_queries_and_controls_work_as_they_stand() {
    let world = with_sample();
    world.write(
        "my-mod/s3.pp",
        r#"control "my_buckets" {
  title = "Buckets"
  sql   = "select arn as resource, 'info' as status, title || ' is a bucket.' as reason, region, account_id from aws_s3_bucket"
}
"#,
    );
    works("Queries and controls that you already have", &world);
}

#[test]
fn what_is_accepted_and_what_is_new_work_as_they_stand() {
    let world = with_sample();
    deliver(&world, "bucket", "20261020T031500Z", false);
    import(&world, "bucket");
    world.write(
        "mutelist.yaml",
        "Mutelist:\n  Accounts:\n    \"*\":\n      Checks:\n        \"s3_*\":\n          Regions: [\"*\"]\n          Resources: [\"*\"]\n",
    );
    works("Accepted findings, what is new, history", &world);
}

#[test]
fn archives_work_as_they_stand() {
    let world = World::with_cache();
    for time in ["20260101T031500Z", "20260301T031500Z", "20261231T031500Z"] {
        deliver(&world, "bucket", time, false);
    }
    import(&world, "bucket");
    works("A year of snapshots", &world);
}
