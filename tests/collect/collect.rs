//! What is collected, from whom, and that it is what the server was given.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::server::Server;

/// What differs between our reading and boto3's for a reason of moto's.
const KNOWN: [&str; 8] = [
    // Each client has a session name of its own.
    "AWS::STS::CallerIdentity",
    // moto invents another token at each request.
    "LockToken",
    // boto3 lists a rule group's capacity page by page.
    "ListResourceRecordSets.MaxItems",
    // moto makes work groups anew at each request, as far as their age goes.
    "GetWorkGroup.WorkGroup.CreationTime",
    "ListWorkGroups.CreationTime",
    // moto issues certificates a minute after they were asked for.
    "DescribeCertificate.Certificate.DomainValidationOptions[0].ValidationStatus",
    "DescribeCertificate.Certificate.Status",
    "ListCertificates.Status",
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
fn secrets_stay_out_of_snapshots_unless_they_are_asked_for() {
    let server = Server::seeded(&[]);
    let types = "AWS::EC2::Instance,AWS::Lambda::Function,AWS::ECS::TaskDefinition,AWS::EMR::Cluster,AWS::Glue::Job,\
                 AWS::Glue::Connection,AWS::SageMaker::Model,AWS::SageMaker::TrainingJob,AWS::DMS::Endpoint";
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
fn whole_types_and_regions_are_refreshed_with_what_is_new_and_without_what_is_gone() {
    let server = Server::empty();
    let disk = |region: &str| {
        let given = json!({"AvailabilityZone": format!("{region}a"), "Size": 8}).to_string();
        server.aws(&["ec2", "create_volume", &given, region])["VolumeId"].as_str().unwrap().to_owned()
    };
    let (kept, gone) = (disk("us-east-1"), disk("us-east-1"));
    let away = disk("eu-central-1");
    for name in ["ada", "grace"] {
        server.aws(&["iam", "create_user", &json!({"UserName": name}).to_string()]);
    }
    let types = "AWS::EC2::Volume,AWS::IAM::User,AWS::SNS::Topic";
    server.collect(&["--region", "us-east-1,eu-central-1", "--type", types]);
    let volumes = || -> Vec<String> {
        let rows = server.query("select volume_id from aws_ebs_volume order by region, volume_id");
        rows.iter().map(|row| row["volume_id"].as_str().unwrap().to_owned()).collect()
    };
    let sorted = |region: &[&String], more: &[&String]| -> Vec<String> {
        let (mut here, mut there): (Vec<_>, Vec<_>) = (region.to_vec(), more.to_vec());
        here.sort();
        there.sort();
        there.into_iter().chain(here).cloned().collect()
    };
    assert_eq!(volumes(), sorted(&[&kept, &gone], &[&away]));

    // A type: what is new comes, what is gone goes, in every region.
    server.aws(&["ec2", "delete_volume", &json!({"VolumeId": gone}).to_string()]);
    let (new, new_away) = (disk("us-east-1"), disk("eu-central-1"));
    server.post("/test/reset", "");
    server.collect(&["--refresh", "AWS::EC2::Volume"]).expect(0);
    assert_eq!(volumes(), sorted(&[&kept, &new], &[&away, &new_away]));
    assert!(server.requests().iter().all(|request| ["ec2", "sts"].contains(&request["service"].as_str().unwrap())));

    // An account and region: the others stay as they were.
    server.aws(&["ec2", "delete_volume", &json!({"VolumeId": new}).to_string()]);
    server.aws(&["ec2", "delete_volume", &json!({"VolumeId": new_away}).to_string(), "eu-central-1"]);
    server.collect(&["--refresh", "123456789012/us-east-1"]).expect(0);
    assert_eq!(volumes(), sorted(&[&kept], &[&away, &new_away]));

    // One resource that has gone.
    server.collect(&["--refresh", &format!("arn:aws:ec2:eu-central-1:123456789012:volume/{new_away}")]).expect(0);
    assert_eq!(volumes(), sorted(&[&kept], &[&away]));

    // A user, of whom lists tell only together with others.
    let tags = json!({"UserName": "ada", "Tags": [{"Key": "team", "Value": "core"}]}).to_string();
    server.aws(&["iam", "tag_user", &tags]);
    server.aws(&["iam", "delete_user", &json!({"UserName": "grace"}).to_string()]);
    let ran = server.collect(&["--refresh", "arn:aws:iam::123456789012:user/ada"]);
    assert!(matches!(ran.status, Some(0 | 3)), "{}", ran.stderr);
    let users = server.query("select name, tags->>'team' as team from aws_iam_user order by name");
    assert_eq!(users.len(), 2, "grace was not asked for, and stays");
    assert_eq!((&users[0]["name"], &users[0]["team"]), (&json!("ada"), &json!("core")));
    let wrong = server.collect(&["--refresh", "arn:aws:iam::123456789012:user/edsger"]).expect(2);
    assert!(wrong.stderr.contains("brings what is new in it"), "{}", wrong.stderr);
}

#[test]
fn units_below_units_are_collected() {
    let server = Server::empty();
    server.aws(&["organizations", "create_organization", &json!({"FeatureSet": "ALL"}).to_string()]);
    let root = server.aws(&["organizations", "list_roots", "{}"])["Roots"][0]["Id"].as_str().unwrap().to_owned();
    let unit = |parent: &str, name: &str| {
        let given = json!({"ParentId": parent, "Name": name}).to_string();
        let made = server.aws(&["organizations", "create_organizational_unit", &given]);
        made["OrganizationalUnit"]["Id"].as_str().unwrap().to_owned()
    };
    let top = unit(&root, "top");
    let middle = unit(&top, "middle");
    unit(&middle, "bottom");
    server.post("/test/reset", "");
    server.collect(&["--region", "us-east-1", "--type", "AWS::Organizations::OrganizationalUnit"]).expect(0);
    let rows = server.query("select name, parent_id from aws_organizations_organizational_unit order by name");
    let rows: Vec<_> =
        rows.iter().map(|row| (row["name"].as_str().unwrap(), row["parent_id"].as_str().unwrap())).collect();
    assert_eq!(rows, [("bottom", middle.as_str()), ("middle", top.as_str()), ("top", root.as_str())]);
    let types = server.query("select distinct resource_type from resource");
    assert_eq!(types.len(), 1, "the root was only looked at: {types:?}");
    let lists = server.query(
        "select outcome, count(*) as n from api_call where operation = 'ListOrganizationalUnitsForParent' and resource is null group by all");
    assert_eq!(lists, [json!({"outcome": "ok", "n": 1})]);
}

#[test]
fn prefix_lists_tell_what_rules_let_in() {
    let server = Server::empty();
    let list = |name: &str, cidr: &str| {
        let given =
            json!({"PrefixListName": name, "MaxEntries": 5, "AddressFamily": "IPv4", "Entries": [{"Cidr": cidr}]});
        let made = server.aws(&["ec2", "create_managed_prefix_list", &given.to_string()]);
        made["PrefixList"]["PrefixListId"].as_str().unwrap().to_owned()
    };
    let (everything, office) = (list("everything", "0.0.0.0/0"), list("office", "192.0.2.0/24"));
    for (name, prefix_list) in [("open", &everything), ("closed", &office)] {
        let given = json!({"GroupName": name, "Description": "d"}).to_string();
        let group = server.aws(&["ec2", "create_security_group", &given])["GroupId"].clone();
        let rule = json!({"GroupId": group, "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22,
            "PrefixListIds": [{"PrefixListId": prefix_list}]}]});
        server.aws(&["ec2", "authorize_security_group_ingress", &rule.to_string()]);
    }
    let types = "AWS::EC2::SecurityGroup,AWS::EC2::PrefixList,AWS::EC2::NetworkInterface";
    server.collect(&["--region", "us-east-1", "--type", types]).expect(0);
    let entries = server.query(&format!(
        "select cidr from aws_ec2_managed_prefix_list_entry where prefix_list_id in ('{everything}', '{office}') order by 1"
    ));
    assert_eq!(entries, [json!({"cidr": "0.0.0.0/0"}), json!({"cidr": "192.0.2.0/24"})]);
    let arguments =
        ["check", "--check", "vpc_security_group_ssh_open", "--status", "alarm,ok,unknown", "--format", "jsonl"];
    let ran = server.icecore(&arguments);
    let verdict = |name: &str| {
        let line = ran.stdout.lines().find(|line| line.contains(&format!("group {name} ("))).unwrap_or_default();
        serde_json::from_str::<Value>(line).map(|row| row["status"].clone()).unwrap_or_default()
    };
    assert_eq!((verdict("open"), verdict("closed")), (json!("alarm"), json!("ok")), "{}", ran.stdout);
}

#[test]
fn object_acls_are_a_sample_that_is_asked_for() {
    let server = Server::empty();
    let place = json!({"Bucket": "far", "CreateBucketConfiguration": {"LocationConstraint": "eu-central-1"}});
    server.aws(&["s3", "create_bucket", &place.to_string()]);
    for key in ["a", "b/c", "d"] {
        server.aws(&["s3", "put_object", &json!({"Bucket": "far", "Key": key, "ACL": "public-read"}).to_string()]);
    }
    server.post("/test/reset", "");
    let buckets = ["--region", "us-east-1", "--type", "AWS::S3::Bucket"];
    server.collect(&buckets);
    assert!(!server.requests().iter().any(|request| request["operation"].as_str().unwrap().contains("list-type=2")));
    server.post("/test/reset", "");
    server.collect(&["--region", "us-east-1", "--type", "AWS::S3::*", "--object-acls", "2"]);
    let rows = server.query("select key, acl is not null as told from aws_s3_object order by key");
    assert_eq!(rows, [json!({"key": "a", "told": true}), json!({"key": "b/c", "told": true})]);
    let objects: Vec<_> = server
        .requests()
        .into_iter()
        .filter(|request| {
            ["/far/a", "/far/b", "list-type=2"].iter().any(|part| request["operation"].as_str().unwrap().contains(part))
        })
        .collect();
    assert_eq!(objects.len(), 3, "one page of a list, and an ACL each: {objects:?}");
    assert!(objects.iter().all(|request| request["region"] == "eu-central-1"), "{objects:?}");
    let printed = server.collect(&["--print-policy", "--service", "s3", "--object-acls", "2"]).expect(0).stdout;
    assert!(printed.contains("s3:GetObjectAcl") && !printed.contains("s3:GetObject\""), "{printed}");
}

#[test]
fn web_acls_of_cloudfront_are_asked_for_in_one_region() {
    let server = Server::empty();
    let metrics = json!({"SampledRequestsEnabled": false, "CloudWatchMetricsEnabled": false, "MetricName": "m"});
    for (scope, name) in [("REGIONAL", "here"), ("CLOUDFRONT", "edge")] {
        let given = json!({"Name": name, "Scope": scope, "DefaultAction": {"Allow": {}}, "VisibilityConfig": metrics});
        server.aws(&["wafv2", "create_web_acl", &given.to_string()]);
    }
    server.post("/test/reset", "");
    server.collect(&["--region", "us-east-1,eu-central-1", "--type", "AWS::WAFv2::WebACL"]);
    let asked: BTreeSet<(String, bool)> = server
        .requests()
        .iter()
        .filter(|request| request["operation"] == "ListWebACLs")
        .map(|request| (request["region"].to_string(), request["body"].as_str().unwrap().contains("CLOUDFRONT")))
        .collect();
    let expected = [("eu-central-1", false), ("us-east-1", false), ("us-east-1", true)];
    assert_eq!(asked, expected.map(|(region, edge)| (format!("\"{region}\""), edge)).into());
    let rows = server.query("select name from aws_wafv2_web_acl order by name");
    assert_eq!(rows, [json!({"name": "edge"}), json!({"name": "here"})]);
}

#[test]
fn records_are_paged_by_name_type_and_identifier() {
    let server = Server::empty();
    let zone = server.aws(&[
        "route53",
        "create_hosted_zone",
        &json!({"Name": "example.com.", "CallerReference": "1"}).to_string(),
    ]);
    let zone = zone["HostedZone"]["Id"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let page = |records: &str, next: &str| {
        format!(
            "<?xml version=\"1.0\"?><ListResourceRecordSetsResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\">\
             <ResourceRecordSets>{records}</ResourceRecordSets><IsTruncated>{}</IsTruncated>{next}<MaxItems>300</MaxItems>\
             </ListResourceRecordSetsResponse>",
            !next.is_empty()
        )
    };
    let record = |kind: &str, identifier: &str| {
        format!(
            "<ResourceRecordSet><Name>www.example.com.</Name><Type>{kind}</Type><SetIdentifier>{identifier}</SetIdentifier><Weight>1</Weight>\
             <TTL>60</TTL><ResourceRecords><ResourceRecord><Value>192.0.2.1</Value></ResourceRecord></ResourceRecords></ResourceRecordSet>"
        )
    };
    let list = format!("GET /2013-04-01/hostedzone/{zone}/rrset");
    let rule = |query: &str, body: String| json!({"service": "route53", "operation": format!("{list}.*{query}.*"), "status": 200, "body": body});
    server.rules(&json!([
        rule("type=AAAA", page(&record("AAAA", "two"), "")),
        // The second page begins at the same name and type, with another identifier.
        rule("identifier=two", page(&record("A", "two"), "<NextRecordName>www.example.com.</NextRecordName><NextRecordType>AAAA</NextRecordType>")),
        rule("", page(&record("A", "one"), "<NextRecordName>www.example.com.</NextRecordName><NextRecordType>A</NextRecordType><NextRecordIdentifier>two</NextRecordIdentifier>")),
    ]));
    server.collect(&["--region", "us-east-1", "--type", "AWS::Route53::HostedZone"]);
    let records = server.query("select type, set_identifier from aws_route53_record order by all");
    let records: Vec<String> =
        records.iter().map(|row| format!("{} {}", row["type"], row["set_identifier"]).replace('"', "")).collect();
    assert_eq!(records, ["A one", "A two", "AAAA two"]);
    let third = server
        .requests()
        .into_iter()
        .rfind(|request| request["operation"].as_str().unwrap().contains("type=AAAA"))
        .unwrap();
    assert!(!third["operation"].as_str().unwrap().contains("identifier"), "{third}");
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
