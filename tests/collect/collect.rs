//! What is collected, from whom, and that it is what the server was given.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::server::Server;

/// What differs between our reading and boto3's for a reason of moto's.
const KNOWN: [&str; 3] = [
    // Each client has a session name of its own.
    "AWS::STS::CallerIdentity",
    // moto invents another token at each request.
    "LockToken",
    // boto3 lists a rule group's capacity page by page.
    "ListResourceRecordSets.MaxItems",
];

#[test]
fn an_organization_is_collected_as_it_is() {
    let server = Server::seeded(&[]);
    let organization = ["--org", "--role-name", "audit", "--region", "us-east-1,eu-central-1"];
    let ran = server.collect(&organization).expect(3);
    assert_eq!(ran.stdout.lines().count(), 1, "the snapshot's path is all of the data: {}", ran.stdout);
    assert!(ran.stdout.contains("-2-accounts"));

    // Everything that was created is there, in its account and region.
    let rows = server.query("select resource_type, account_id, region, arn, resource_id, resource_name from resource");
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let found: BTreeSet<(String, String, String, String)> = rows
        .iter()
        .flat_map(|row| {
            let arn = text(row, "arn");
            let last = arn.rsplit(['/', ':']).next().unwrap_or_default().to_owned();
            [text(row, "resource_id"), text(row, "resource_name"), last]
                .map(|id| (text(row, "account_id"), text(row, "region"), text(row, "resource_type"), id))
        })
        .collect();
    assert!(server.seed.created.len() > 80);
    for created in &server.seed.created {
        let key = (created.account.clone(), created.region.clone(), created.kind.clone(), created.id.clone());
        assert!(found.contains(&key), "{key:?} was not collected");
    }

    // Each answer is what another client reads.
    let compared = server.compare();
    let types = compared["compared"].as_object().unwrap();
    assert!(types.len() > 70, "{types:?}");
    let differences: Vec<&str> = compared["differences"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .filter(|difference| !KNOWN.iter().any(|known| difference.contains(known)))
        .collect();
    assert!(differences.is_empty(), "{differences:#?}");

    verdicts(&server);
}

/// The verdicts that the created resources deserve.
fn verdicts(server: &Server) {
    let ran = server.icecore(&["check", "--format", "jsonl", "--status", "alarm,ok,unknown,info,skip,error"]);
    assert!(ran.status == Some(0) || ran.status == Some(1), "{}", ran.stderr);
    let findings: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(findings.iter().all(|finding| finding["status"] != "error"), "{}", ran.stderr);
    let status = |check: &str, resource: &str| -> BTreeSet<String> {
        findings
            .iter()
            .filter(|finding| finding["check_id"] == check)
            .filter(|finding| finding["resource"].as_str().is_some_and(|arn| arn.ends_with(resource)))
            .map(|finding| finding["status"].as_str().unwrap().to_owned())
            .collect()
    };
    let only = |status: &str| BTreeSet::from([status.to_owned()]);
    for created in &server.seed.created {
        let given = &created.given;
        match created.kind.as_str() {
            "AWS::EC2::Volume" => {
                let expected = if given["Encrypted"] == true { "ok" } else { "alarm" };
                assert_eq!(status("ebs_volume_unencrypted", &created.id), only(expected), "{created:?}");
            }
            // Whether the region keeps snapshots from being public, moto does not say.
            "AWS::EC2::Snapshot" => assert_eq!(status("ebs_snapshot_public", &created.id), only("unknown")),
            "AWS::RDS::DBInstance" => {
                let expected = if given["StorageEncrypted"] == true { "ok" } else { "alarm" };
                let name = format!("{}:{}:db:{}", created.region, created.account, created.id);
                assert_eq!(status("rds_storage_unencrypted", &name), only(expected), "{created:?}");
            }
            // Nor whether a key is a replica of one in another region, which rotates there.
            "AWS::KMS::Key" => assert_eq!(status("kms_key_rotation_disabled", &created.id), only("unknown")),
            "AWS::S3::Bucket" => {
                let expected = if given["Public"] == true { "alarm" } else { "ok" };
                assert_eq!(status("s3_bucket_policy_public", &created.id), only(expected), "{created:?}");
            }
            _ => {}
        }
    }
}

#[test]
fn no_request_is_made_twice_and_few_are_made() {
    let server = Server::seeded(&["--many", "2000"]);
    let ran = server.collect(&["--region", "us-east-1,eu-central-1"]).expect(3);
    assert!(ran.stderr.contains("resources of"), "{}", ran.stderr);
    let mut asked: BTreeMap<String, usize> = BTreeMap::new();
    let requests = server.requests();
    for request in &requests {
        // AWS is asked until the report is made.
        if request["operation"] != "GenerateCredentialReport" {
            let what =
                ["service", "region", "operation", "account_key", "body"].map(|part| request[part].as_str().unwrap());
            *asked.entry(what.join(" ")).or_default() += 1;
        }
    }
    let twice: Vec<_> = asked.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:#?}");
    assert!(requests.len() < 4000, "{} requests", requests.len());
}

#[test]
fn secrets_stay_out_of_snapshots_unless_they_are_asked_for() {
    let server = Server::seeded(&[]);
    let types = "AWS::EC2::Instance,AWS::Lambda::Function,AWS::ECS::TaskDefinition";
    let region = ["--region", "us-east-1", "--type", types];
    server.collect(&region);
    let holds = |server: &Server, text: &str| {
        let sql = format!("select count(*) as n from resource where contains(evidence::varchar, '{text}')");
        server.query(&sql)[0]["n"].as_i64().unwrap()
    };
    for secret in ["ghp_0123456789", "hunter2-hunter2", "IyEvYmluL3No"] {
        assert_eq!(holds(&server, secret), 0, "{secret}");
    }
    assert!(holds(&server, "$masked") > 0);
    assert!(holds(&server, "aws_access_key_id") > 0, "what the value looks like is told");
    server.collect(&[&region[..], &["--include-sensitive"]].concat());
    assert!(holds(&server, "ghp_0123456789") > 0);
    let manifest = server.icecore(&["snapshots", "show", "latest"]).expect(0);
    assert!(manifest.stdout.contains("sensitive"), "{}", manifest.stdout);
}

#[test]
fn a_refreshed_resource_tells_whether_the_fix_worked() {
    let server = Server::seeded(&[]);
    let account = server.seed.management.clone();
    server.collect(&["--region", "us-east-1", "--service", "s3,ec2"]);
    let before = server.query("select count(*) as n from resource")[0]["n"].clone();
    let bucket = format!("arn:aws:s3:::{account}-bucket-1");
    // moto's own console: the bucket's policy goes.
    let policy = server.icecore(&[
        "query",
        "--format",
        "csv",
        &format!("select policy is null from aws_s3_bucket where arn = '{bucket}'"),
    ]);
    assert!(policy.expect(0).stdout.contains("false"));
    server.aws(&["s3", "delete_bucket_policy", &json!({"Bucket": format!("{account}-bucket-1")}).to_string()]);
    server.post("/test/reset", "");
    let ran = server.collect(&["--refresh", &bucket]);
    assert!(ran.status == Some(0) || ran.status == Some(3), "{}", ran.stderr);
    let asked = server.requests();
    assert!(asked.len() < 25, "{} requests for one bucket", asked.len());
    assert_eq!(server.query("select count(*) as n from resource")[0]["n"], before, "the others are as they were");
    let ran = server.icecore(&[
        "check",
        "--check",
        "s3_bucket_policy_public",
        "--resource",
        &bucket,
        "--status",
        "alarm,ok,unknown",
        "--format",
        "jsonl",
    ]);
    let verdict: Value = serde_json::from_str(ran.stdout.lines().next().unwrap()).unwrap();
    assert_eq!(verdict["status"], "ok", "{}", ran.stdout);
    let wrong = server.collect(&["--refresh", "arn:aws:s3:::nobodys"]).expect(2);
    assert!(wrong.stderr.contains("holds nothing that is `arn:aws:s3:::nobodys`"), "{}", wrong.stderr);
}

#[test]
fn what_is_printed_needs_no_credentials() {
    let server = Server::empty();
    let list = server.collect(&["--list"]).expect(0).stdout;
    assert!(list.contains("AWS::S3::Bucket") && list.contains("s3:GetBucketPolicy"));
    let policy = server.collect(&["--print-policy", "--service", "kms", "--region", "us-east-1"]).expect(0).stdout;
    let policy: Value = serde_json::from_str(&policy).unwrap();
    let actions: Vec<&str> =
        policy["Statement"][0]["Action"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let expected = |action: &str| action.starts_with("kms:") || action == "ec2:DescribeRegions";
    assert!(actions.iter().all(|action| expected(action)), "{actions:?}");
    assert!(actions.contains(&"kms:GetKeyPolicy"));
    assert!(server.requests().is_empty());
    let wrong = server.collect(&["--service", "s4"]).expect(2);
    assert!(wrong.stderr.contains("There is no service `s4`"), "{}", wrong.stderr);
}
