//! `icecore import`: what becomes a snapshot, and what is refused.

use std::io::Write;
use std::process::Stdio;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

#[cfg(target_os = "linux")]
use crate::support::SmallDisk;
use crate::support::{Ran, World, contents, real_data};

/// A security group as AWS Config delivers it.
fn group(account: &str, region: &str, id: &str, cidr: &str, captured: &str) -> Value {
    json!({
        "configurationItemVersion": "1.3",
        "configurationItemCaptureTime": captured,
        "configurationItemStatus": "OK",
        "configurationStateId": 1,
        "configurationItemMD5Hash": "",
        "ARN": format!("arn:aws:ec2:{region}:{account}:security-group/{id}"),
        "resourceType": "AWS::EC2::SecurityGroup",
        "resourceId": id,
        "resourceName": id,
        "awsRegion": region,
        "awsAccountId": account,
        "availabilityZone": "Not Applicable",
        "tags": {"team": "web"},
        "relationships": [],
        "configuration": {
            "groupName": id, "groupId": id, "description": "d", "vpcId": "vpc-1", "ownerId": account,
            "ipPermissions": [{
                "ipProtocol": "tcp", "fromPort": 22, "toPort": 22, "ipv6Ranges": [], "prefixListIds": [],
                "userIdGroupPairs": [], "ipv4Ranges": [{"cidrIp": cidr}], "ipRanges": [cidr]
            }],
            "ipPermissionsEgress": [], "tags": []
        },
        "supplementaryConfiguration": {}
    })
}

/// A delivered snapshot file.
fn delivery(items: &[Value]) -> String {
    json!({"fileVersion": "1.0", "configSnapshotId": "7f6a", "configurationItems": items}).to_string()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The place of a delivered file in a bucket. Months and days are not padded there.
fn place(account: &str, region: &str, (year, month, day): (i32, u32, u32), clock: &str) -> String {
    format!(
        "bucket/AWSLogs/{account}/Config/{region}/{year}/{month}/{day}/ConfigSnapshot/{account}_Config_{region}_\
         ConfigSnapshot_{year}{month:02}{day:02}T{clock}Z_7f6a.json.gz"
    )
}

fn snapshots(world: &World) -> Vec<Value> {
    let ran = world.run(["snapshots", "list", "--format", "jsonl"]).expect(0);
    ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_copied_bucket_gives_a_snapshot_a_day_and_the_newest_delivery_of_a_region_wins() {
    let world = World::new();
    for day in 8..=11 {
        for (region, clock) in [("us-east-1", "001000"), ("eu-west-1", "130000"), ("eu-west-1", "190000")] {
            let cidr = if clock == "190000" { "0.0.0.0/0" } else { "10.0.0.0/8" };
            let captured = format!("2026-01-{day:02}T00:00:00.000Z");
            let items = [group("111111111111", region, "sg-1", cidr, &captured)];
            let name = place("111111111111", region, (2026, 1, day), clock);
            world.write(&name, gzip(delivery(&items).as_bytes()));
        }
    }
    world.write("bucket/AWSLogs/111111111111/Config/ConfigWritabilityCheckFile", "");
    let ran = world.run(["import", "bucket"]).expect(0);
    assert_eq!(ran.stdout.lines().count(), 4, "{}", ran.stdout);
    let listed = snapshots(&world);
    assert_eq!(listed.len(), 4);
    assert!(listed.iter().all(|each| each["resources"] == "2" && each["state"] == "complete"), "{listed:?}");
    assert_eq!(listed[0]["captured_at"], "2026-01-08 19:00:00");

    let sql =
        "select region, ip_permissions->>'$[0].IpRanges[0].CidrIp' as cidr from aws_vpc_security_group order by region";
    let ran = world.run(["query", "--snapshot", "2026-01-09", sql]).expect(0);
    assert_eq!(ran.stdout, "region,cidr\neu-west-1,0.0.0.0/0\nus-east-1,10.0.0.0/8\n");
    let ran = world.run(["check", "latest~1", "--check", "vpc_security_group_ssh_open", "--format", "csv"]).expect(0);
    assert!(ran.stdout.contains("alarm,arn:aws:ec2:eu-west-1:111111111111:security-group/sg-1"), "{}", ran.stdout);

    let ran = world.run(["import", "bucket"]).expect(0);
    assert_eq!(ran.stdout.matches("was there already").count(), 4, "{}", ran.stdout);
    assert_eq!(snapshots(&world).len(), 4);
}

#[test]
fn history_gives_the_last_state_at_a_time() {
    let world = World::new();
    let mut gone = group("111111111111", "us-east-1", "sg-2", "10.0.0.0/8", "2026-02-03T00:00:00.000Z");
    gone["configurationItemStatus"] = json!("ResourceDeleted");
    gone["configuration"] = Value::Null;
    let items = [
        group("111111111111", "us-east-1", "sg-1", "0.0.0.0/0", "2026-02-01T00:00:00.000Z"),
        group("111111111111", "us-east-1", "sg-2", "10.0.0.0/8", "2026-02-01T00:00:00.000Z"),
        gone,
        group("111111111111", "us-east-1", "sg-1", "10.0.0.0/8", "2026-02-05T00:00:00.000Z"),
    ];
    world.write("history.json", json!({"fileVersion": "1.0", "configurationItems": items}).to_string());
    let sql =
        "select group_id, ip_permissions->>'$[0].IpRanges[0].CidrIp' as cidr from aws_vpc_security_group order by 1";
    for (time, expected) in [
        ("2026-02-02", "sg-1,0.0.0.0/0\nsg-2,10.0.0.0/8\n"),
        ("2026-02-04T00:00:00Z", "sg-1,0.0.0.0/0\n"),
        ("2026-02-06", "sg-1,10.0.0.0/8\n"),
    ] {
        world.run(["import", "--as-of", time, "history.json"]).expect(0);
        let ran = world.run(["query", "--snapshot", time, sql]).expect(0);
        assert_eq!(ran.stdout, format!("group_id,cidr\n{expected}"), "{time}");
    }
}

#[test]
fn single_items_do_not_make_a_type_complete() {
    let world = World::new();
    let item = group("111111111111", "us-east-1", "sg-1", "10.0.0.0/8", "2026-02-01T00:00:00.000Z");
    world.write("item.json", item.to_string());
    world.run(["import", "item.json"]).expect(0);
    let sql = "select count(*) from coverage where is_read";
    assert_eq!(world.run(["query", sql]).expect(0).stdout.lines().nth(1), Some("0"));
    let ran = world.run(["check", "--check", "vpc_security_group_ssh_open", "--format", "csv"]).expect(0);
    assert!(ran.stdout.contains("single items of AWS Config"), "{}", ran.stdout);
}

#[test]
fn a_credential_report_is_read_in_both_its_forms() {
    let report = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,\
                  password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,\
                  access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,\
                  access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,\
                  access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,\
                  cert_2_active,cert_2_last_rotated\n\
                  ada,arn:aws:iam::111111111111:user/ada,2026-01-01T00:00:00+00:00,true,no_information,\
                  2026-01-01T00:00:00+00:00,N/A,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A\n";
    // Base64 of the report, as the API and the `aws` command give it.
    let encoded = {
        use std::fmt::Write as _;
        let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut text = String::new();
        for chunk in report.as_bytes().chunks(3) {
            let number = chunk.iter().fold(0u32, |sum, byte| (sum << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
            for place in 0..4 {
                if place <= chunk.len() {
                    let letter = letters[(number >> (18 - 6 * place) & 63) as usize];
                    write!(text, "{}", char::from(letter)).unwrap();
                } else {
                    text.push('=');
                }
            }
        }
        text
    };
    let envelope = json!({"Content": encoded, "ReportFormat": "text/csv", "GeneratedTime": "2026-03-01T00:00:00Z"});
    for (name, text) in [("report.csv", report.to_owned()), ("report.json", envelope.to_string())] {
        let world = World::new();
        world.write(name, text);
        world.run(["import", name]).expect(0);
        let sql = "select user_name, password_enabled, mfa_active from aws_iam_credential_report";
        assert_eq!(
            world.run(["query", sql]).expect(0).stdout,
            "user_name,password_enabled,mfa_active\nada,true,false\n"
        );
        let ran = world.run(["check", "--check", "iam_user_console_mfa_disabled", "--fail-on", "high"]).expect(1);
        assert!(ran.stdout.contains("ada"), "{}", ran.stdout);
    }
}

/// Imports one file, expects a refusal that names it and gives the reason, and a store without anything.
fn refused(name: &str, bytes: &[u8], reasons: &[&str]) {
    let world = World::new();
    world.write(name, bytes);
    let ran = world.run(["import", name]).expect(2);
    assert!(ran.stderr.starts_with("error: ") && ran.stderr.contains(name), "{name}: {}", ran.stderr);
    assert!(reasons.iter().any(|reason| ran.stderr.contains(reason)), "{name}: {}", ran.stderr);
    assert!(contents(&world.path("store")).is_empty(), "{name}: {:?}", contents(&world.path("store")));
}

#[test]
fn malformed_input_is_refused_by_name_and_reason_and_leaves_nothing() {
    let good = delivery(&[group("111111111111", "us-east-1", "sg-1", "10.0.0.0/8", "2026-02-01T00:00:00.000Z")]);
    let zipped = gzip(good.as_bytes());
    refused(
        "truncated.json.gz",
        &zipped[..zipped.len() - 20],
        &["truncated", "ends early", "incomplete", "unexpected end"],
    );
    refused("truncated.json", &good.as_bytes()[..good.len() - 30], &["ends", "EOF", "truncated"]);
    refused("trailing.json", format!("{good} x").as_bytes(), &["after", "trailing"]);
    let invalid = good.replace("\"web\"", "\"w\u{1}eb\"").replace('\u{1}', "\u{fe}");
    let mut bytes = invalid.into_bytes();
    let at = bytes.windows(2).position(|pair| pair == "\u{fe}".as_bytes()).unwrap();
    bytes.splice(at..at + 2, [0xff]);
    refused("invalid.json", &bytes, &["UTF-8"]);
    refused("twice.json", good.replace("\"team\":", "\"team\":\"a\",\"team\":").as_bytes(), &["twice", "duplicate"]);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    refused("deep.json", good.replace("\"web\"", &deep).as_bytes(), &["deep", "nest"]);
    let long = "x".repeat(70 << 20);
    refused("long.json", good.replace("web", &long).as_bytes(), &["larger", "MiB"]);
    let bomb = gzip(good.replace("web", &" ".repeat(300 << 20)).as_bytes());
    refused("bomb.json.gz", &bomb, &["expand"]);
    refused("empty.json", b"", &["empty"]);
    refused("text.json", b"hello", &["JSON", "nothing to import"]);

    let world = World::new();
    let ran = world.run(["import", "no/such/folder"]).expect(2);
    assert!(ran.stderr.contains("no/such/folder"), "{}", ran.stderr);
}

#[test]
fn damage_stops_all_or_only_itself() {
    let world = World::new();
    let item = |id: &str| group("111111111111", "us-east-1", id, "10.0.0.0/8", "2026-02-01T00:00:00.000Z");
    let broken = item("sg-2").to_string().replace("\"team\":", "\"team\":\"a\",\"team\":");
    let text = format!(
        "{{\"fileVersion\":\"1.0\",\"configSnapshotId\":\"x\",\"configurationItems\":[{},{broken},{}]}}",
        item("sg-1"),
        item("sg-3")
    );
    world.write("delivery.json", text);
    world.run(["import", "delivery.json"]).expect(2);
    assert!(contents(&world.path("store")).is_empty());
    let ran = world.run(["import", "--keep-going", "delivery.json"]).expect(0);
    assert!(ran.stderr.contains("warning: Could not import `delivery.json` at item 1"), "{}", ran.stderr);
    let sql = "select group_id from aws_vpc_security_group order by 1";
    assert_eq!(world.run(["query", sql]).expect(0).stdout, "group_id\nsg-1\nsg-3\n");
    // A delivery of which a part could not be read says nothing about what is not there.
    let ran = world.run(["check", "--check", "vpc_security_group_ssh_open", "--format", "csv"]).expect(0);
    assert!(ran.stdout.contains(",unknown,"), "{}", ran.stdout);
}

/// A delivery large enough to be caught at work.
fn large_delivery(world: &World) {
    let items: Vec<Value> = (0..60_000)
        .map(|number| {
            group("111111111111", "us-east-1", &format!("sg-{number:06}"), "10.0.0.0/8", "2026-02-01T00:00:00.000Z")
        })
        .collect();
    world.write("large.json", delivery(&items));
}

#[test]
fn a_killed_import_leaves_no_snapshot_and_the_next_one_cleans_up() {
    let world = World::new();
    large_delivery(&world);
    for delay in [20, 120, 300, 500, 700, 900] {
        let mut child = world
            .command()
            .env("ICECORE_STORE", world.path("store"))
            .args(["import", "large.json"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(delay));
        child.kill().unwrap();
        let finished = child.wait().unwrap().success();
        for listed in snapshots(&world) {
            let complete = listed["state"] == "complete";
            assert!(!complete || finished || verified(&world), "{listed}");
        }
    }
    world.run(["import", "large.json"]).expect(0);
    let listed = snapshots(&world);
    assert_eq!(listed.len(), 1, "{listed:?}");
    assert!(verified(&world));
    let names: Vec<_> = fs_err::read_dir(world.path("store")).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names.len(), 1, "{names:?}");
}

fn verified(world: &World) -> bool {
    world.run(["snapshots", "verify"]).status == Some(0)
}

#[cfg(unix)]
#[test]
fn ctrl_c_leaves_the_store_as_it_was() {
    let world = World::new();
    large_delivery(&world);
    let mut command = world.command();
    command.env("ICECORE_STORE", world.path("store")).args(["import", "large.json"]);
    let ran = Ran::interrupted(&mut command, Duration::from_millis(250)).expect(2);
    assert!(ran.stderr.contains("Interrupted"), "{}", ran.stderr);
    assert!(contents(&world.path("store")).is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_named_and_leaves_the_store_as_it_was() {
    let world = World::new();
    large_delivery(&world);
    let Some(_disk) = SmallDisk::mount(&world.path("store"), "1m") else {
        println!("skipped: this user may not mount a file system");
        return;
    };
    let ran = world.run(["import", "large.json"]).expect(2);
    assert!(ran.stderr.contains("No space left") && ran.stderr.contains("store"), "{}", ran.stderr);
    assert!(contents(&world.path("store")).is_empty(), "{:?}", contents(&world.path("store")));
}

#[test]
fn real_aws_config_items_become_snapshots_that_answer() {
    let Some(data) = real_data("aws-config") else { return };
    for folder in [
        "rdk-example-ci",
        "aws-config-rules",
        "aws-config-engine-for-compliance-as-code",
        "aws-docs",
        "cloud-custodian",
        "stackd-native-captures",
    ] {
        let world = World::new();
        let path = data.join(folder).display().to_string();
        // Some of these files are broken, and some items name no account.
        world.run(["import", "--keep-going", "--account", "111111111111", &path]).expect(0);
        world.run(["snapshots", "verify"]).expect(0);
        let ran = world.run(["query", "select count(*) from resource"]).expect(0);
        assert_ne!(ran.stdout.lines().nth(1), Some("0"), "{folder}");
        let ran = world.run(["check", "--format", "jsonl"]).expect(0);
        assert!(!ran.stdout.contains("\"status\":\"error\""), "{folder}");
    }
}

#[test]
fn the_cloudmapper_demo_gets_the_verdicts_that_it_was_made_for() {
    let Some(data) = real_data("aws-cli/cloudmapper-demo/account-data") else { return };
    let world = World::new();
    let ran = world.run(["import", &data.display().to_string()]).expect(0);
    assert!(ran.stderr.contains("ec2-describe-availability-zones"), "what is skipped is said: {}", ran.stderr);
    let ran = world.run(["check", "--status", "alarm", "--format", "csv"]).expect(0);
    for expected in
        ["iam_role_trust_any_principal,", "iam_root_access_key_present,", "arn:aws:iam::123456789012:role/bad_role"]
    {
        assert!(ran.stdout.contains(expected), "{expected}: {}", ran.stdout);
    }
}

#[test]
fn real_credential_reports_become_snapshots_that_answer() {
    let Some(data) = real_data("credential-report") else { return };
    let world = World::new();
    world.run(["import", &data.display().to_string()]).expect(0);
    let ran = world.run(["query", "select count(*) from aws_iam_credential_report"]).expect(0);
    assert!(ran.stdout.lines().nth(1).unwrap().parse::<u64>().unwrap() > 10, "{}", ran.stdout);
    world.run(["check", "--service", "iam"]).expect(0);
}

#[test]
fn a_list_without_its_list_is_no_empty_list() {
    let world = World::new();
    let place = "answers/111111111111/us-east-1";
    world.write(&format!("{place}/ec2-describe-volumes.json"), "{}");
    world.write(&format!("{place}/ec2-describe-vpcs.json"), "{\"message\": \"Rate exceeded\"}");
    world.write(&format!("{place}/ec2-describe-subnets.json"), " \n");
    world.write(&format!("{place}/ec2-describe-addresses.json"), "{\"Addresses\": [{\"Domain\": \"vpc\"}]}");
    world.write(&format!("{place}/ec2-describe-nat-gateways.json"), "{\"NatGateways\": []}");
    world.run(["import", "answers"]).expect(0);
    let sql = "select operation || ' ' || outcome from api_call order by all";
    let ran = world.run(["query", "--format", "csv", sql]).expect(0);
    let told: Vec<&str> = ran.stdout.lines().skip(1).collect();
    assert_eq!(
        told,
        [
            "DescribeAddresses error",
            "DescribeNatGateways ok",
            "DescribeSubnets error",
            "DescribeVolumes error",
            "DescribeVpcs error",
        ]
    );
}
