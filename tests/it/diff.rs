//! `icecore diff`: what counts as a change, what does not, and what nobody can tell.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use icecore_snapshot::{ApiCall, Outcome, Resource, SnapshotWriter, Source, Store, WriterOptions};
use serde_json::{Value, json};

use crate::support::{Ran, World, samples};

const ACCOUNT: &str = "111111111111";

/// A snapshot in the making, of one account.
struct Told {
    resources: Vec<Resource>,
    calls: Vec<ApiCall>,
    regions: Vec<&'static str>,
    day: i64,
}

fn noon(day: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000, 0).unwrap() + TimeDelta::days(day)
}

/// A snapshot of some day, in which one region was looked at.
fn on_day(day: i64) -> Told {
    Told { resources: Vec::new(), calls: Vec::new(), regions: vec!["global", "us-east-1"], day }
}

impl Told {
    fn call(mut self, service: &str, operation: &str, region: &str, resource: Option<&str>, outcome: Outcome) -> Told {
        let failed = !matches!(outcome, Outcome::Ok | Outcome::Absent);
        self.calls.push(ApiCall {
            account_id: ACCOUNT.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
            operation: operation.to_owned(),
            resource: resource.map(str::to_owned),
            outcome,
            error_code: failed.then(|| "AccessDenied".to_owned()),
            message: None,
            items: None,
            attempts: 1,
            duration_ms: None,
            started_at: None,
        });
        self
    }

    /// What lists buckets and security groups was answered.
    fn listed(self) -> Told {
        self.call("s3", "ListBuckets", "global", None, Outcome::Ok).call(
            "ec2",
            "DescribeSecurityGroups",
            "us-east-1",
            None,
            Outcome::Ok,
        )
    }

    fn resource(mut self, kind: &str, region: &str, arn: &str, tags: &[(&str, &str)], evidence: &Value) -> Told {
        let name = arn.rsplit([':', '/']).next().unwrap();
        self.resources.push(Resource {
            resource_type: kind.to_owned(),
            arn: Some(arn.to_owned()),
            resource_id: name.to_owned(),
            resource_name: Some(name.to_owned()),
            partition: "aws".to_owned(),
            account_id: ACCOUNT.to_owned(),
            region: region.to_owned(),
            created_at: None,
            captured_at: noon(self.day),
            tags: Some(tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()),
            source: if evidence.get("ConfigurationItem").is_some() { Source::AwsConfig } else { Source::AwsApi },
            evidence: evidence.to_string(),
        });
        self
    }

    fn bucket(self, name: &str, tags: &[(&str, &str)], mut evidence: Value) -> Told {
        evidence["ListBuckets"] = json!({"Name": name});
        self.resource("AWS::S3::Bucket", "us-east-1", &format!("arn:aws:s3:::{name}"), tags, &evidence)
    }

    fn group(self, id: &str, permissions: &Value) -> Told {
        let evidence = json!({"DescribeSecurityGroups": {
            "GroupName": id, "GroupId": id, "Description": "d", "VpcId": "vpc-1", "OwnerId": ACCOUNT,
            "IpPermissions": permissions, "IpPermissionsEgress": []
        }});
        self.resource("AWS::EC2::SecurityGroup", "us-east-1", &group_arn(id), &[], &evidence)
    }

    fn write(self, world: &World) {
        let mut options = WriterOptions::new("test", noon(self.day));
        options.finished_at = Some(noon(self.day));
        let mut writer = SnapshotWriter::create(&Store::new(world.path("store")), options).unwrap();
        for region in self.regions {
            writer.look_at(ACCOUNT, "aws", region).unwrap();
        }
        for resource in self.resources {
            writer.push(resource).unwrap();
        }
        for call in self.calls {
            writer.push_call(call).unwrap();
        }
        writer.finish().unwrap();
    }
}

fn group_arn(id: &str) -> String {
    format!("arn:aws:ec2:us-east-1:{ACCOUNT}:security-group/{id}")
}

fn tcp(port: u16, blocks: &[&str]) -> Value {
    let ranges: Vec<Value> = blocks.iter().map(|block| json!({"CidrIp": block})).collect();
    json!({"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": ranges, "Ipv6Ranges": [], "PrefixListIds": [],
        "UserIdGroupPairs": []})
}

fn diff(world: &World, arguments: &[&str]) -> Ran {
    world.run([&["diff"], arguments].concat())
}

/// What a query over the comparison of the last two snapshots gives.
fn rows(world: &World, sql: &str) -> Vec<Value> {
    let ran = diff(world, &["--query", sql, "--format", "jsonl"]).expect(0);
    ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// `change resource` of every changed resource.
fn changes(world: &World) -> Vec<String> {
    rows(world, "select change || ' ' || parse_path(resource, '/')[-1] as told from drift_resource order by all")
        .iter()
        .map(|row| row["told"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_change_is_told_as_a_person_reads_it() {
    let world = World::new();
    let policy = |action: &str| {
        json!({"Policy": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": "*", "Action": action, "Resource": "arn:aws:s3:::site/*"}
        ]}})
    };
    on_day(0)
        .listed()
        .group("sg-1", &json!([tcp(443, &["0.0.0.0/0"]), tcp(22, &["10.0.0.0/8"])]))
        .group("sg-gone", &json!([]))
        .bucket(
            "site",
            &[("team", "a"), ("old", "x")],
            json!({
                "GetBucketPolicy": policy("s3:GetObject"), "GetBucketVersioning": {"Status": "Enabled"}
            }),
        )
        .write(&world);
    on_day(1)
        .listed()
        .group("sg-1", &json!([tcp(22, &["10.0.0.0/8", "0.0.0.0/0"]), tcp(443, &["0.0.0.0/0"])]))
        .group("sg-new", &json!([]))
        .bucket(
            "site",
            &[("team", "b")],
            json!({
                "GetBucketPolicy": policy("s3:PutObject"), "GetBucketVersioning": {"Status": "Suspended"}
            }),
        )
        .write(&world);
    let ran = diff(&world, &["--no-rules"]).expect(0);
    for line in [
        "Resources: 1 added, 1 removed, 2 changed, 0 incomparable",
        "+ tcp 22 from 0.0.0.0/0",
        "tags.team: a -> b",
        "tags.old: x -> (none)",
        "versioning_enabled: true -> false",
        "- Allow s3:getobject on arn:aws:s3:::site/* to *",
        "+ Allow s3:putobject on arn:aws:s3:::site/* to *",
    ] {
        assert!(ran.stdout.contains(line), "no `{line}` in {}", ran.stdout);
    }
    assert!(!ran.stdout.contains("443") && !ran.stdout.contains("10.0.0.0"), "{}", ran.stdout);
    let markdown = diff(&world, &["--no-rules", "--format", "markdown"]).expect(0).stdout;
    assert!(markdown.contains("  ```diff\n") && markdown.contains("+ tcp 22 from 0.0.0.0/0"), "{markdown}");
    let few = ["--rule", "security_group_*", "--rule", "s3_*"];
    let json = diff(&world, &[&few[..], &["--format", "json"]].concat()).expect(0).stdout;
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["counts"], json!({"added": 1, "removed": 1, "changed": 2, "incomparable": 0}));
    let fired: Vec<&Value> = json["alerts"].as_array().unwrap().iter().map(|alert| &alert["rule_id"]).collect();
    assert!(fired.contains(&&json!("security_group_opened_admin_or_database")), "{fired:?}");
    assert_eq!(json["resources"].as_array().unwrap().len(), 4);
    let csv = diff(&world, &["--no-rules", "--format", "csv"]).expect(0).stdout;
    assert!(csv.starts_with("level,change,severity,id,resource_type,"), "{csv}");
    assert!(csv.contains("attribute,changed,,,AWS::S3::Bucket,arn:aws:s3:::site,tags.team,"), "{csv}");

    // By type, tag and severity, and with an exit status.
    let some = diff(&world, &["--no-rules", "--type", "AWS::S3::*"]).expect(0).stdout;
    assert!(some.contains("Resources: 0 added, 0 removed, 1 changed") && !some.contains("sg-"), "{some}");
    let some = diff(&world, &["--no-rules", "--tag", "team=b"]).expect(0).stdout;
    assert!(some.contains("Resources: 0 added, 0 removed, 1 changed") && !some.contains("sg-"), "{some}");
    diff(&world, &[&few[..], &["--fail-on", "critical"]].concat()).expect(1);
    diff(&world, &[&few[..], &["--fail-on", "critical", "--type", "AWS::S3::Bucket"]].concat()).expect(0);
    diff(&world, &["--fail-on", "critical", "--rule", "s3_*"]).expect(0);
    let wrong = diff(&world, &["--account", "999999999999"]).expect(2);
    assert!(wrong.stderr.contains("Neither snapshot tells of the account `999999999999`"), "{}", wrong.stderr);
}

#[test]
fn the_order_of_what_has_none_is_no_drift() {
    let world = World::new();
    let policy = |statement: Value| json!({"Policy": {"Version": "2012-10-17", "Statement": statement}});
    on_day(0)
        .listed()
        .group("sg-1", &json!([tcp(443, &["0.0.0.0/0", "10.0.0.0/8"]), tcp(22, &["10.0.0.0/8"])]))
        .bucket("b", &[], json!({"GetBucketPolicy": policy(json!([
            {"Effect": "Allow", "Principal": {"AWS": ["arn:1", "arn:2"]}, "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*"},
            {"Effect": "Deny", "Principal": "*", "Action": "s3:DeleteObject", "Resource": ["*"]}
        ]))}))
        .resource("AWS::Nobody::Knows", "us-east-1", "arn:aws:nobody:us-east-1:111111111111:x", &[], &json!({
            "DescribeThings": {"List": [{"a": 1, "b": [1, 2]}, {"a": 2}], "LastUsedDate": 1}
        }))
        .write(&world);
    on_day(1)
        .listed()
        .group("sg-1", &json!([tcp(22, &["10.0.0.0/8"]), tcp(443, &["10.0.0.0/8", "0.0.0.0/0"])]))
        .bucket("b", &[], json!({"GetBucketPolicy": policy(json!([
            {"Resource": "*", "Effect": "Deny", "Principal": "*", "Action": ["s3:deleteobject"]},
            {"Effect": "Allow", "Principal": {"AWS": ["arn:2", "arn:1"]}, "Action": ["s3:PutObject", "s3:GetObject"], "Resource": ["*"]}
        ]))}))
        .resource("AWS::Nobody::Knows", "us-east-1", "arn:aws:nobody:us-east-1:111111111111:x", &[], &json!({
            "DescribeThings": {"LastUsedDate": 2, "List": [{"a": 2}, {"b": [2, 1], "a": 1}]}
        }))
        .write(&world);
    assert_eq!(changes(&world), Vec::<String>::new());
    // What changes by itself is told to who asks for it.
    let asked = diff(&world, &["--volatile", "--no-rules"]).expect(0).stdout;
    assert!(asked.contains("DescribeThings.LastUsedDate: 1 -> 2"), "{asked}");
}

#[test]
fn what_was_denied_is_incomparable_and_never_a_change() {
    let world = World::new();
    let denied = json!({"$error": {"code": "AccessDenied", "message": "no"}});
    let open = json!({"GetPublicAccessBlock": {"PublicAccessBlockConfiguration": {
        "BlockPublicAcls": true, "IgnorePublicAcls": true, "BlockPublicPolicy": true, "RestrictPublicBuckets": true
    }}, "GetBucketVersioning": {"Status": "Enabled"}});
    on_day(0)
        .listed()
        .bucket("b", &[], open.clone())
        .group("sg-1", &json!([tcp(22, &["0.0.0.0/0"])]))
        .resource(
            "AWS::Nobody::Knows",
            "us-east-1",
            "arn:aws:nobody:us-east-1:111111111111:x",
            &[],
            &json!({
                "ListThings": {"a": 1}, "DescribeThing": {"b": 1}
            }),
        )
        .write(&world);
    on_day(1)
        .call("s3", "ListBuckets", "global", None, Outcome::Ok)
        .call("s3", "GetPublicAccessBlock", "us-east-1", Some("arn:aws:s3:::b"), Outcome::Denied)
        // Security groups may be there or not.
        .call("ec2", "DescribeSecurityGroups", "us-east-1", None, Outcome::Denied)
        .bucket("b", &[], json!({"GetPublicAccessBlock": denied, "GetBucketVersioning": {"Status": "Enabled"}}))
        .resource(
            "AWS::Nobody::Knows",
            "us-east-1",
            "arn:aws:nobody:us-east-1:111111111111:x",
            &[],
            &json!({
                "ListThings": {"a": 1}, "DescribeThing": denied
            }),
        )
        .write(&world);
    assert_eq!(
        changes(&world),
        ["incomparable arn:aws:nobody:us-east-1:111111111111:x", "incomparable arn:aws:s3:::b", "incomparable sg-1"]
    );
    let attributes = rows(&world, "select distinct change, reason from drift_attribute order by all");
    assert_eq!(
        attributes,
        [
            json!({"change": "incomparable", "reason": "in the later snapshot, DescribeThing ended with AccessDenied"}),
            json!({"change": "incomparable", "reason": "in the later snapshot, s3:GetPublicAccessBlock ended with AccessDenied"}),
        ]
    );
    // That less could be read is the only alert.
    let told = rows(&world, "select distinct rule_id from drift_alert where change = 'fired' order by all");
    assert_eq!(told, [json!({"rule_id": "collection_lost"})]);
    let gaps = rows(&world, "select side, reason from drift_gap where table_name = 'aws_vpc_security_group'");
    assert_eq!(
        gaps,
        [
            json!({"side": "after", "reason": "in the later snapshot, ec2:DescribeSecurityGroups ended with AccessDenied"})
        ]
    );
    // A finding that is not seen any more is not resolved by that.
    let findings = rows(
        &world,
        "select change, resource from drift_finding where check_id = 'vpc_security_group_ssh_open' order by all",
    );
    assert!(findings.contains(&json!({"change": "incomparable", "resource": group_arn("sg-1")})), "{findings:?}");
    assert!(findings.iter().all(|row| row["change"] == "incomparable"), "{findings:?}");
    diff(&world, &["--require-complete", "--no-rules"]).expect(3);
}

#[test]
fn a_region_that_one_side_did_not_look_at_is_incomparable() {
    let world = World::new();
    on_day(0).listed().group("sg-1", &json!([])).write(&world);
    let mut later = on_day(1).call("s3", "ListBuckets", "global", None, Outcome::Ok);
    later.regions = vec!["global", "eu-west-1"];
    later.write(&world);
    assert_eq!(changes(&world), ["incomparable sg-1"]);
    let reason = rows(&world, "select reason from drift_resource");
    assert_eq!(reason[0]["reason"], "the later snapshot does not tell of us-east-1 in 111111111111");
}

#[test]
fn a_finding_is_resolved_by_evidence_alone() {
    let world = World::new();
    let open = json!([tcp(22, &["0.0.0.0/0"])]);
    on_day(0)
        .listed()
        .group("sg-closed", &open)
        .group("sg-gone", &open)
        .group("sg-kept", &open)
        .group("sg-opened", &json!([]))
        .write(&world);
    on_day(1)
        .listed()
        .group("sg-closed", &json!([tcp(22, &["10.0.0.0/8"])]))
        .group("sg-kept", &open)
        .group("sg-opened", &open)
        .group("sg-new", &open)
        .write(&world);
    let told: Vec<String> = rows(
        &world,
        "select change || ' ' || parse_path(resource, '/')[-1] as told from drift_finding
         where check_id = 'vpc_security_group_ssh_open' order by all",
    )
    .iter()
    .map(|row| row["told"].as_str().unwrap().to_owned())
    .collect();
    assert_eq!(told, ["new sg-new", "new sg-opened", "resolved sg-closed", "resolved sg-gone", "unchanged sg-kept"]);
    let ran = diff(&world, &["--no-rules", "--check", "vpc_security_group_ssh_open"]).expect(0);
    assert!(ran.stdout.contains("Findings: 2 new, 2 resolved, 1 unchanged"), "{}", ran.stdout);
    diff(&world, &["--no-rules", "--check", "vpc_security_group_ssh_open", "--fail-on", "high"]).expect(1);
}

#[test]
fn aws_config_and_the_api_tell_the_same_resource_alike() {
    let world = World::new();
    on_day(0)
        .listed()
        .group("sg-1", &json!([tcp(22, &["10.0.0.0/8"])]))
        .bucket(
            "b",
            &[("team", "a")],
            json!({"GetBucketVersioning": {"Status": "Enabled"}, "GetBucketRequestPayment": {"Payer": "Requester"}}),
        )
        .write(&world);
    let item = |kind: &str, id: &str, arn: &str, configuration: Value, supplementary: Value| {
        json!({"ConfigurationItem": {
            "configurationItemVersion": "1.3", "configurationItemStatus": "OK", "configurationStateId": "1",
            "configurationItemCaptureTime": "2026-01-01T00:00:00.000Z", "awsAccountId": ACCOUNT, "awsRegion": "us-east-1",
            "resourceType": kind, "resourceId": id, "resourceName": id, "ARN": arn, "tags": {}, "relationships": [],
            "configuration": configuration, "supplementaryConfiguration": supplementary
        }})
    };
    let group = item(
        "AWS::EC2::SecurityGroup",
        "sg-1",
        &group_arn("sg-1"),
        json!({
            "groupName": "sg-1", "groupId": "sg-1", "description": "d", "vpcId": "vpc-1", "ownerId": ACCOUNT,
            "ipPermissions": [{
                "ipProtocol": "tcp", "fromPort": 22, "toPort": 22, "ipv6Ranges": [], "prefixListIds": [],
                "userIdGroupPairs": [], "ipv4Ranges": [{"cidrIp": "10.0.0.0/8"}], "ipRanges": ["10.0.0.0/8"]
            }],
            "ipPermissionsEgress": [], "tags": []
        }),
        json!({}),
    );
    let bucket = item(
        "AWS::S3::Bucket",
        "b",
        "arn:aws:s3:::b",
        json!({"name": "b"}),
        json!({"BucketVersioningConfiguration": {"status": "Enabled", "isMfaDeleteEnabled": null}}),
    );
    on_day(1)
        .call("config", "DeliverConfigSnapshot", "us-east-1", None, Outcome::Ok)
        .resource("AWS::EC2::SecurityGroup", "us-east-1", &group_arn("sg-1"), &[], &group)
        .resource("AWS::S3::Bucket", "us-east-1", "arn:aws:s3:::b", &[("team", "a")], &bucket)
        .write(&world);
    let changed =
        rows(&world, "select attribute, before, after from drift_attribute where change = 'changed' order by all");
    assert_eq!(changed, Vec::<Value>::new());
}

/// A generated snapshot and what it is a day later.
fn generated(world: &World) {
    let store = world.path("store");
    icecore_tests::write_snapshot(&store, 2_000).unwrap();
    icecore_tests::write_changed_snapshot(&store, 2_000, 100).unwrap();
}

#[test]
fn a_snapshot_does_not_differ_from_itself_and_the_mirror_shows_the_other_way_round() {
    let world = World::new();
    generated(&world);
    let told = |arguments: &[&str], sql: &str| -> Vec<Value> {
        let ran = diff(&world, &[arguments, &["--query", sql, "--format", "jsonl"]].concat()).expect(0);
        ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    for sql in [
        "from drift_resource",
        "from drift_attribute",
        "from drift_finding where change not in ('unchanged', 'incomparable')",
    ] {
        assert_eq!(told(&["latest", "latest"], sql), Vec::<Value>::new());
    }
    let forth = "select resource_type, account_id, region, resource, attribute, change, before, after from drift_attribute order by all";
    let back = "select resource_type, account_id, region, resource, attribute, change, after as before, before as after
                from drift_attribute order by all";
    let (there, here) = (told(&["latest~1", "latest"], forth), told(&["latest", "latest~1"], back));
    assert!(there.len() > 100, "{}", there.len());
    assert!(there == here, "the mirror shows other attributes");
    let forth =
        "select resource_type, account_id, region, resource, change, attributes from drift_resource order by all";
    let back = "select resource_type, account_id, region, resource,
                    case change when 'added' then 'removed' when 'removed' then 'added' else change end as change, attributes
                from drift_resource order by all";
    assert!(
        told(&["latest~1", "latest"], forth) == told(&["latest", "latest~1"], back),
        "the mirror shows other resources"
    );
}

/// A value without the order of lists.
fn calm(value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(calm).collect();
            items.sort_by_key(Value::to_string);
            items.into()
        }
        Value::Object(members) => {
            let told = members.iter().filter(|(_, value)| !value.is_null());
            told.map(|(name, value)| (name.clone(), calm(value))).collect::<serde_json::Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

#[test]
fn what_a_diff_tells_makes_the_later_rows_of_the_earlier_ones() {
    let world = World::new();
    generated(&world);
    for table in ["aws_vpc_security_group", "aws_ec2_instance", "aws_kms_key", "aws_ebs_volume"] {
        let side = |side: &str| -> BTreeMap<String, Value> {
            let ran = rows(
                &world,
                &format!("select columns(lambda name: name not in ('title', 'tags_src')) from {side}.{table}"),
            );
            ran.into_iter().map(|row| (row["arn"].as_str().unwrap().to_owned(), row)).collect()
        };
        let (mut before, after) = (side("before"), side("after"));
        let told = rows(&world, &format!("from drift_attribute where table_name = '{table}'"));
        assert!(!told.is_empty(), "{table}");
        for row in &told {
            assert_eq!(row["change"], "changed", "{row}");
            let resource = before.get_mut(row["resource"].as_str().unwrap()).unwrap();
            let (column, member) = match row["attribute"].as_str().unwrap().split_once('.') {
                Some((column, member)) => (column, Some(member)),
                None => (row["attribute"].as_str().unwrap(), None),
            };
            match member {
                None => resource[column] = row["after"].clone(),
                Some(member) => resource[column][member] = row["after"].clone(),
            }
        }
        for row in rows(&world, "select change, resource from drift_resource where change in ('added', 'removed')") {
            let resource = row["resource"].as_str().unwrap();
            if row["change"] == "removed" {
                before.remove(resource);
            } else if let Some(added) = after.get(resource) {
                before.insert(resource.to_owned(), added.clone());
            }
        }
        assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{table}");
        for (arn, row) in &after {
            assert_eq!(calm(&before[arn]), calm(row), "{arn}");
        }
    }
}

#[test]
fn rules_of_ones_own_run_beside_the_others_and_see_what_has_changed() {
    let world = World::new();
    on_day(0).listed().bucket("b", &[("owner", "a")], json!({})).write(&world);
    on_day(1).listed().bucket("b", &[], json!({})).write(&world);
    let header =
        "/*\ntitle = \"Bucket lost its owner\"\nseverity = \"low\"\nalert = \"digest\"\ndescription = \"d.\"\n*/\n";
    world.write(
        "rules/bucket_lost_owner.sql",
        format!(
            "{header}select resource, after is null as fires, 'Bucket ' || title || ' lost its owner.' as reason, account_id, region
             from drift_attribute where attribute = 'tags.owner'"
        ),
    );
    let run = |more: &[&str]| diff(&world, &[&["--rules", "rules", "--rule", "bucket_*"], more].concat());
    let ran = run(&[]).expect(0);
    assert!(ran.stdout.contains("Bucket b lost its owner."), "{}", ran.stdout);
    run(&["--fail-on", "low"]).expect(1);
    run(&["--fail-on", "medium"]).expect(0);
    for (sql, message) in [
        ("copy (select 1) to 'x'", "The drift rule `bucket_lost_owner`"),
        ("select 1 as resource", "gives no column `fires`"),
        ("select * from read_text('/etc/passwd')", "`read_text` is not allowed"),
    ] {
        world.write("rules/bucket_lost_owner.sql", format!("{header}{sql}"));
        let ran = run(&[]).expect(2);
        assert!(ran.stderr.contains(message), "{}", ran.stderr);
    }
}

#[test]
fn sql_over_two_snapshots_is_locked_down() {
    let world = World::new();
    on_day(0).listed().bucket("b", &[], json!({})).write(&world);
    on_day(1).listed().bucket("b", &[], json!({})).bucket("c", &[], json!({})).write(&world);
    let both = rows(
        &world,
        "select (select count(*) from before.aws_s3_bucket) as b, (select count(*) from after.aws_s3_bucket) as a",
    );
    assert_eq!(both, [json!({"b": 1, "a": 2})]);
    for sql in ["attach 'x.duckdb'", "copy (select 1) to 'x'", "select * from read_text('/etc/passwd')", "from 'x.csv'"]
    {
        diff(&world, &["--query", sql]).expect(2);
    }
    assert!(!world.path("x").exists());
    let since = diff(&world, &["--since", "2026-09-21", "--no-rules"]).expect(0).stdout;
    assert!(since.contains("1 added"), "{since}");
    diff(&world, &["--since", "2000-01-01"]).expect(2);
    assert!(samples().is_dir());
}
